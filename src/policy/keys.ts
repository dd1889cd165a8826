import { createHash } from 'node:crypto';
import { KEY_LITERALS, KEY_PREFIXES, OPENAI_INFIX } from '../knowledge/keys.ts';

const MIN_SECRET_PART = 20;
const STAND_INS =
  /fake|test|dummy|example|sample|placeholder|your|change-?me|redacted|x{4}|1234567/i;

export interface FoundKey {
  readonly issuer: string;
  /** The first eight characters and `…`. */
  readonly shown: string;
  /** Tells two keys apart without holding either. */
  readonly fingerprint: string;
  readonly index: number;
}

/** Whether there is anything to look for: in most texts there is not. */
export function mayHoldKeys(text: string): boolean {
  return KEY_LITERALS.some((literal) => text.includes(literal));
}

/** Real-looking keys in a text, in order; linear in its length. */
export function findKeys(text: string): FoundKey[] {
  if (!mayHoldKeys(text)) return [];
  const found: FoundKey[] = [];
  for (const match of text.matchAll(/[A-Za-z0-9_-]{24,}/g)) {
    const word = match[0];
    const start = word.search(/(?<![A-Za-z0-9])sk-/);
    if (start < 0) continue;
    const key = word.slice(start);
    const issuer = issuerOf(key);
    if (issuer === undefined) continue;
    const fingerprint = createHash('sha256').update(key).digest('hex').slice(0, 8);
    found.push({ issuer, shown: `${key.slice(0, 8)}…`, fingerprint, index: match.index + start });
  }
  return found;
}

function issuerOf(key: string): string | undefined {
  const row = KEY_PREFIXES.find((p) => key.startsWith(p.prefix));
  if (row !== undefined) return looksReal(key.slice(row.prefix.length)) ? row.issuer : undefined;
  return key.includes(OPENAI_INFIX) && looksReal(key.slice(3)) ? 'OpenAI' : undefined;
}

/** Issued keys are long and random: letters and digits mixed, many different ones, no words of a stand-in. */
function looksReal(secret: string): boolean {
  if (secret.length < MIN_SECRET_PART || STAND_INS.test(secret)) return false;
  const mixed = /\d/.test(secret) && /[a-z]/i.test(secret);
  return mixed && new Set(secret).size >= 10;
}

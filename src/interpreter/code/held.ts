/** Conditions that ask whether a variable of the process holds anything: `if (!process.env.TTS_URL) return`. */
import { fromOrigin, origins, type Value } from '../../value/value.ts';
import type { Block } from './blocks.ts';
import type { Held } from './choice.ts';
import { readAt } from './environment.ts';
import { evaluate } from './evaluate.ts';
import { accessOf } from './languages/index.ts';
import { pathAt } from './path.ts';
import type { SourceFile } from './source.ts';
import { splitAt, trim, valueEnd, withoutCalls } from './spans.ts';
import { DEFAULTS, DIFFERS, NOTHING } from './syntax.ts';
import { spansOf } from './whose-name.ts';

const EQUALS = new Set(['==', '===']);

/** What a condition finds held or not; undefined where it asks anything else. */
export function heldIn(file: SourceFile, { start, end }: Block): Held | undefined {
  const to = withoutNothing(file, start, end);
  const of = listedIn(file, start, end) ?? variablesIn(file, start, to.end);
  return of && { kind: 'held', of: of.value, not: of.not !== to.not };
}

interface Variables {
  readonly value: Value;
  readonly not: boolean;
}

/** `X is None`, `X === undefined`: not held; `X is not None`, `X != null`: held. */
function withoutNothing(
  { tokens }: SourceFile,
  start: number,
  end: number,
): { readonly end: number; readonly not: boolean } {
  const [before, sign, last] = [end - 3, end - 2, end - 1].map((at) => tokens[at]?.text ?? '');
  if (end - start < 3 || !NOTHING.has(last ?? '')) return { end, not: false };
  if (sign === 'not' && before === 'is') return { end: end - 3, not: false };
  if (sign === 'is' || EQUALS.has(sign ?? '')) return { end: end - 2, not: true };
  return DIFFERS.has(sign ?? '') ? { end: end - 2, not: false } : { end, not: false };
}

/** `"X" in os.environ`, `"X" not in os.environ` */
function listedIn(file: SourceFile, start: number, end: number): Variables | undefined {
  const { tokens } = file;
  const not = tokens[start + 1]?.text === 'not';
  const at = start + (not ? 3 : 2);
  const name = tokens[start];
  if (name?.kind !== 'text' || tokens[at - 1]?.text !== 'in' || at >= end) return undefined;
  const { path, end: behind } = pathAt(file, at);
  if (behind !== end || !accessOf(file).collections.has(path)) return undefined;
  return { value: fromOrigin({ kind: 'environment', name: name.text }), not };
}

/** An expression of nothing but variables, and what stands in for them: with anything else beside, it asks more. */
function variablesIn(file: SourceFile, from: number, to: number): Variables | undefined {
  const { start, end } = unwrapped(file, from, to);
  const parts = splitAt(file, start, end, DEFAULTS);
  if (!parts.every((part) => isPlain(file, part, 0))) return undefined;
  const value = evaluate(file, { chunk: file, start, end });
  const all = origins(value);
  const plain = all.every(({ kind }) => kind === 'environment' || kind === 'literal');
  if (!plain || !all.some(({ kind }) => kind === 'environment')) return undefined;
  return { value, not: false };
}

/** `bool(X)`, `Boolean(X)` */
function unwrapped({ tokens, match }: SourceFile, start: number, end: number): Block {
  const wraps = /^(?:bool|Boolean)$/.test(tokens[start]?.text ?? '');
  return wraps && match[start + 1] === end - 1
    ? { start: start + 2, end: end - 1 }
    : { start, end };
}

const MOST_NAMES = 2;

/** A text, a variable that is read, or a name for one of these. */
function isPlain(file: SourceFile, part: Block, depth: number): boolean {
  const { tokens } = file;
  const trimmed = trim(file, part.start, part.end);
  const { start } = trimmed;
  const end = withoutCalls(file, start, trimmed.end, /^(?:strip|trim)$/);
  const first = tokens[start];
  const alone = end === start + 1;
  if (first === undefined || end <= start) return false;
  if (alone && (first.kind === 'text' || NOTHING.has(first.text))) return true;
  if (first.kind !== 'name') return false;
  if (!alone) return readAt(file, file, start)?.end === end;
  const spans = spansOf(file, first.text, start);
  // Taken out of the environment by its name: `const { X } = process.env`.
  if (spans.length === 0) return true;
  const [span, ...more] = spans;
  if (span === undefined || more.length > 0 || depth >= MOST_NAMES) return false;
  if (span.chunk.tokens !== tokens) return false;
  const whole = { start: span.start, end: span.end ?? valueEnd(file, span.start) };
  return splitAt(file, whole.start, whole.end, DEFAULTS).every((one) =>
    isPlain(file, one, depth + 1),
  );
}

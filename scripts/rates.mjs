#!/usr/bin/env node
/**
 * Writes `src/knowledge/rates/generated.ts` from the price package (a development dependency, never
 * bundled) and prints what moved: a price that changed is a forecast that changes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findProvider } from '@pydantic/genai-prices';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const FILE = join(ROOT, 'src', 'knowledge', 'rates', 'generated.ts');
/** Above this many input tokens in one request a dearer price holds; the package says "from", OpenAI "above". */
const LONG_CONTEXT = [271_999, 272_000];

/** Other units than text tokens, other people's price lists, models of a customer's own. */
const LEFT_OUT = /audio|realtime|image|transcribe|tts|whisper|^ft:|\.ft-|moderation|^gpt-oss/;

/** The generated file's text. */
export function ratesSource() {
  const { devDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const version = devDependencies['@pydantic/genai-prices'];
  const provider = findProvider({ providerId: 'openai' });
  const rows = provider.models.flatMap(rowOf).map((row) => `    ${JSON.stringify(row)},`);
  return `// Written by \`npm run rates\` from the package below (MIT); never edited by hand.
import type { PackageRates } from './types.ts';

export const PACKAGE: PackageRates = {
  package: '@pydantic/genai-prices@${version}',
  rows: [
${rows.join('\n')}
  ],
};
`;
}

function rowOf(model) {
  if (LEFT_OUT.test(model.id) || /OpenRouter/.test(model.price_comments ?? '')) return [];
  const windows = Array.isArray(model.prices) ? model.prices : [{ prices: model.prices }];
  const known = windows.map(windowOf);
  if (known.some((window) => window === undefined)) return [];
  return [{ names: namesOf(model), windows: known }];
}

/** Exact names only; a dated snapshot is recognised where names are compared. */
function namesOf({ id, match }) {
  const listed = (match.or ?? [match]).flatMap((one) => one.equals ?? []);
  return [...new Set([id, ...listed])].filter((name) => !/-\d{4}-\d{2}-\d{2}$/.test(name));
}

function windowOf({ constraint, prices }) {
  if (constraint !== undefined && constraint.type !== 'start_date') return undefined;
  const input = prices.input_mtok;
  if (input === undefined) return undefined;
  const long = typeof input === 'object';
  const base = (key, factor) => priceOf(prices[key], long ? factor : undefined);
  return {
    ...(constraint === undefined ? {} : { from: constraint.start_date }),
    input: base('input_mtok', 2),
    cached: base('cache_read_mtok', 2),
    cacheWrite: base('cache_write_mtok', 2),
    output: base('output_mtok', 1.5),
    ...(long ? { longContext: true } : {}),
  };
}

/** The base price; a step that is not the known one must not be lost without a word. */
function priceOf(price, factor) {
  if (price === undefined) return null;
  if (typeof price === 'number') return price;
  const [tier, ...more] = price.tiers;
  const known =
    more.length === 0 &&
    LONG_CONTEXT.includes(tier.start) &&
    Math.abs(tier.price - price.base * factor) < 1e-9;
  if (!known) throw new Error(`an unknown price step: ${JSON.stringify(price)}`);
  return price.base;
}

/** By line: a row that is gone, new or another. */
export function moved(before, after) {
  const [a, b] = [before, after].map((text) => new Set(text.split('\n').filter(isRow)));
  return [
    ...[...a].filter((row) => !b.has(row)).map((row) => `- ${row.trim()}`),
    ...[...b].filter((row) => !a.has(row)).map((row) => `+ ${row.trim()}`),
  ];
}

const isRow = (line) => /names|package:/.test(line);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const before = safely(() => readFileSync(FILE, 'utf8')) ?? '';
  const after = ratesSource();
  writeFileSync(FILE, after);
  const lines = moved(before, after);
  console.log(lines.length === 0 ? 'No rate moved.' : lines.join('\n'));
}

function safely(read) {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/**
 * Modules whose names a program puts together: ``import(`./providers/${name}.js`)``,
 * `importlib.import_module(f"providers.{name}")`. Whichever fits may be meant.
 */
import { baseName, parent } from '../../repository/path.ts';
import type { Origin, Value } from '../../value/value.ts';
import type { Block } from './blocks.ts';
import type { Choice } from './choice.ts';
import { evaluate } from './evaluate.ts';
import type { Token } from './lex.ts';
import { pathAt } from './path.ts';
import { ANY, isOpen, patternOf } from './shapes.ts';
import type { SourceFile } from './source.ts';
import { elements, splitAt, trim, valueEnd } from './spans.ts';
import { spansOf } from './whose-name.ts';

/** Names that stand for names. */
const MOST_NAMES = 3;
/** Nobody puts a name together of more tokens. */
const LONGEST = 60;
const PLUS: ReadonlySet<string> = new Set(['+']);
const HERE: ReadonlySet<string> = new Set(['__dirname', 'import.meta.dirname']);
const ITSELF: ReadonlySet<string> = new Set([
  '__filename',
  'import.meta.filename',
  'import.meta.url',
]);
/** Python's own package, which a name may begin with. */
const PACKAGE: ReadonlySet<string> = new Set(['__package__', '__name__']);
const JOINS = /(?:^|\.)(?:join|resolve)$/;
/** The same place, written otherwise. */
const SAME = /(?:^|\.)(?:URL|pathToFileURL|fileURLToPath|normalize|String)$/;

/** The name as far as it is told; what lies in the checkout begins with a slash. */
export function shapeOf(file: SourceFile, { start, end }: Block): string {
  return shape(file, start, end, 0);
}

function shape(file: SourceFile, from: number, to: number, names: number): string {
  const { tokens, match } = file;
  const { start, end } = trim(file, from, to);
  if (end - start > LONGEST) return ANY;
  const parts = splitAt(file, start, end, PLUS);
  if (parts.length > 1)
    return parts.map((part) => shape(file, part.start, part.end, names)).join('');
  const first = tokens[start];
  if (first?.text === '(' && match[start] === end - 1)
    return shape(file, start + 1, end - 1, names);
  if (first?.text === 'new' || first?.text === 'await') return shape(file, start + 1, end, names);
  if (end === start + 1 && first?.kind === 'text') return ofText(file, first, start, names);
  if (first?.kind !== 'name') return ANY;
  const { path, end: behind } = pathAt(file, start);
  if (behind === end) return ofName(file, path, start, names);
  const close = tokens[behind]?.text === '(' ? (match[behind] ?? -1) : -1;
  const isWhole = close === end - 1 || (close > 0 && isHref(file, close, end));
  return isWhole ? ofCall(file, path, behind, names) : ANY;
}

/** `new URL(…).href` */
function isHref({ tokens }: SourceFile, close: number, end: number): boolean {
  return end === close + 3 && /^(?:href|pathname)$/.test(tokens[end - 1]?.text ?? '');
}

function ofText(file: SourceFile, { text, parts }: Token, at: number, names: number): string {
  if (parts.length === 0) return text;
  return parts
    .map((part) => (part.kind === 'literal' ? part.text : ofName(file, part.source, at, names)))
    .join('');
}

function ofName(file: SourceFile, written: string, at: number, names: number): string {
  const name = written.trim();
  if (HERE.has(name)) return `/${parent(file.path)}`;
  if (ITSELF.has(name)) return `/${file.path}`;
  if (PACKAGE.has(name)) return '';
  const [only, ...more] = names < MOST_NAMES && /^\w+$/.test(name) ? spansOf(file, name, at) : [];
  if (only === undefined || more.length > 0 || only.chunk.tokens !== file.tokens) return ANY;
  return shape(file, only.start, only.end ?? valueEnd(file, only.start), names + 1);
}

function ofCall(file: SourceFile, path: string, open: number, names: number): string {
  const given = elements(file, open).map(({ start, end }) => shape(file, start, end, names));
  if (JOINS.test(path)) return given.join('/');
  if (SAME.test(path)) return given[0] ?? ANY;
  return /(?:^|\.)dirname$/.test(path) && given[0]
    ? `/${parent(given[0].replace(/^\//, ''))}`
    : ANY;
}

/** What has to be told for a module to be the one that is meant; nothing where that is more than a text put together. */
export function toMean(file: SourceFile, made: Block, path: string): readonly Choice[] {
  if (file.tokens.slice(made.start, made.end).some(({ text }) => text === '(')) return [];
  const told = shapeOf(file, made);
  const [before = '', behind, ...more] = told.split(ANY);
  if (behind === undefined || more.length > 0) return [];
  const chosen = spelled(told, path).flatMap((name) =>
    patternOf(told).test(name) ? [between(name, before, behind)] : [],
  );
  const of = chosenBy(evaluate(file, { chunk: file, ...made }), before, behind);
  if (of === undefined || chosen.length === 0) return [];
  return [{ kind: 'any', ways: chosen.map((is) => [{ kind: 'told', of, is, not: false }]) }];
}

/** What is put between what is told of a name; undefined where that is not what stands around it. */
function chosenBy(made: Value, before: string, behind: string): Value | undefined {
  const alternatives = made.alternatives.flatMap((one) => {
    const { pieces } = one;
    const texts = pieces.map((piece) => (piece.kind === 'literal' ? piece.text : ANY));
    const text = texts.join('');
    if (!text.startsWith(before) || !text.endsWith(behind)) return [];
    if (!isOpen(text)) return [{ ...one, pieces: [literalPiece(between(text, before, behind))] }];
    const open = pieces.filter(({ kind }) => kind !== 'literal');
    return open.length === 1 && text === before + ANY + behind ? [{ ...one, pieces: open }] : [];
  });
  return alternatives.length === made.alternatives.length ? { ...made, alternatives } : undefined;
}

const literalPiece = (text: string): Origin => ({ kind: 'literal', text });

function between(text: string, before: string, behind: string): string {
  return text.slice(before.length, text.length - behind.length);
}

/** How a file may be written to be that module: with as many parts as are told, with its ending or without. */
function spelled(told: string, path: string): readonly string[] {
  const bare = path.replace(/(?:\/(?:__init__|index))?\.\w+$/, '');
  if (!told.includes('/')) {
    const [lead = ''] = /^\.*/.exec(told) ?? [];
    const length = told.slice(lead.length).split('.').length;
    return [lead + bare.split('/').slice(-length).join('.')];
  }
  const [lead = ''] = /^(?:\.{1,2}\/)+/.exec(told) ?? [];
  const length = told.slice(lead.length).split('/').length;
  const last = (of: string) => lead + of.split('/').slice(-length).join('/');
  const ending = /\.\w+$/.exec(baseName(path))?.[0] ?? '';
  return [...new Set([path, bare, `${bare}.js`, bare + ending].map(last))];
}

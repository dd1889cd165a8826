/** How a list is written: with a type, by what makes it, as the rows of a table. */
import type { Chunk } from './lex.ts';
import { pathAt, pathEndBefore } from './path.ts';
import type { Span } from './source.ts';
import { elements } from './spans.ts';

/** What stands at a place of a row that is written out: `("title", "command")`, `"title": "command"`. */
export function cellOf(chunk: Chunk, start: number, end: number, place: number) {
  if (/^(?::|=>)$/.test(chunk.tokens[start + 1]?.text ?? ''))
    return [
      { start, end: start + 1 },
      { start: start + 2, end },
    ][place];
  return /^[[({]$/.test(chunk.tokens[start]?.text ?? '')
    ? elements(chunk, start)[place]
    : undefined;
}

export const ADDERS = new Set(['append', 'c', 'slices.Concat', 'vcat']);
export interface Table {
  readonly span: Required<Span>;
  /** Which of a row's cells it is asked for; undefined for all. */
  readonly column: number | undefined;
}

/** `KEYS.items()`, `KEYS.values()`, `Object.entries(KEYS)`: whose rows a call gives, where it is one. */
export function tableIn(chunk: Chunk, start: number, open: number): Table | undefined {
  const { path } = pathAt(chunk, start, open);
  const [whole, of, method = ''] =
    /^(?:(Object)|.+)\.(items|entries|keys|values)$/.exec(path) ?? [];
  if (whole === undefined) return undefined;
  const [first] = elements(chunk, open);
  const head = of ? first : { start, end: pathEndBefore(chunk, start, open) };
  if (head === undefined || head.end <= head.start) return undefined;
  const column = { keys: 0, values: 1 }[method];
  return { span: { chunk, ...head }, column };
}

/** Methods that give the same list again. */
export const SAME_LIST =
  /\.(?:copy|slice|filter|ToArray|ToList|toList|toTypedArray|to_vec|concat|dup|compact|flatten)$/;

/** `[]string{…}`, `new[] {…}`, `new List<string> {…}`: where the elements open. */
export function typedList(chunk: Chunk, start: number, end: number): number | undefined {
  const first = chunk.tokens[start]?.text;
  if (first !== 'new' && !(first === '[' && chunk.match[start] === start + 1)) return undefined;
  for (let at = start + 1; at < Math.min(end, start + 8); at++)
    if (chunk.tokens[at]?.text === '{') return at;
  return undefined;
}

/** `new ArrayList<>()`, `make([]string, 0)`, `mutableListOf()`, `list(words)`: a list that is filled later, or from another. */
export function madeList({ tokens, match }: Chunk, start: number, end: number): number | undefined {
  for (let at = start; at < Math.min(end, start + 12); at++)
    if (tokens[at]?.text === '(') {
      const names = tokens.slice(start, at).filter(({ kind }) => kind === 'name');
      const isList =
        names.some(({ text }) => MAKES_LISTS.has(text)) && (match[at] ?? -1) === end - 1;
      return isList ? at : undefined;
    }
  return undefined;
}

const MAKES_LISTS = new Set([
  'ArrayList',
  'LinkedList',
  'List',
  'Vec',
  'make',
  'mutableListOf',
  'list',
  'tuple',
  'ArrayDeque',
]);

/** `List.of(…)`, `Arrays.asList(…)`, `vec![…]`: where the elements open. */
export function listOpening(chunk: Chunk, start: number, end: number): number | undefined {
  const { path, end: behind } = pathAt(chunk, start, end);
  if (!/(^|\.)(List\.of|asList|listOf|arrayOf|vec|Array\.from)$/.test(path)) return undefined;
  for (let at = behind; at < Math.min(end, behind + 4); at++)
    if (['(', '[', '{'].includes(chunk.tokens[at]?.text ?? '')) return at;
  return undefined;
}

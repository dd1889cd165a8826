import { defaulted, fromOrigin, oneOf, type Value } from '../../../value/value.ts';
import { namesOf } from '../bindings.ts';
import { isEnvironment, type readAt } from '../environment.ts';
import { accessOf } from '../languages/index.ts';
import type { Chunk } from '../lex.ts';
import { pathAt } from '../path.ts';
import type { SourceFile, Span } from '../source.ts';
import { elements, valueEnd } from '../spans.ts';
import type { Question, Whole } from './question.ts';
import { isUnknown } from './unknown.ts';

export function readOf(
  question: Question,
  file: SourceFile,
  chunk: Chunk,
  read: NonNullable<ReturnType<typeof readAt>>,
  depth: number,
  at: number,
): Value {
  const variable = fromOrigin({ kind: 'environment', name: read.name });
  const other =
    read.fallback === undefined
      ? checkedDefault(file, chunk.tokens[at]?.text ?? '', read.name)
      : { file, span: { chunk, ...read.fallback } };
  if (other === undefined) return variable;
  const fallback = question.expression(other.file, other.span, depth + 1);
  return fallback.alternatives.length === 0 || isUnknown(fallback)
    ? variable
    : defaulted(variable, fallback);
}

/** `URL: z.string().default("https://…")`, `URL: url({ default: "https://…" })`, where what checks the environment says so. */
function checkedDefault(
  file: SourceFile,
  holder: string,
  name: string,
): { readonly file: SourceFile; readonly span: Whole } | undefined {
  if (!isEnvironment(file, holder, file.tokens.length)) return undefined;
  const from = file.links.get(holder)?.file ?? file;
  const files = [...new Set([from, ...[...from.links.values()].map((link) => link.file)])];
  const [only, ...more] = files.flatMap((of) =>
    (namesOf(of).keys.get(name) ?? []).flatMap((span) => {
      const start = span.chunk.tokens === of.tokens ? defaultIn(of, span) : -1;
      return start < 0 ? [] : [{ file: of, span: { chunk: of, start, end: valueEnd(of, start) } }];
    }),
  );
  return more.length > 0 ? undefined : only;
}

/** Where the default begins that a check of one variable says; -1 where it says none. */
function defaultIn(file: SourceFile, { start, end = valueEnd(file, start) }: Span): number {
  for (let at = start; at < end; at++)
    if (file.tokens[at]?.text === 'default' && /^[(:]$/.test(file.tokens[at + 1]?.text ?? ''))
      return at + 2;
  return -1;
}

/** `process.env[name]`, `os.getenv(name)`: a variable whose name is handed over. */
export function readByName(
  question: Question,
  file: SourceFile,
  { chunk, start, end }: Whole,
  depth: number,
): Value | undefined {
  const { path, end: open } = pathAt(chunk, start, end);
  const bracket = chunk.tokens[open]?.text;
  const { collections, readers } = accessOf(file);
  const index =
    bracket === '[' &&
    (collections.has(path) || isEnvironment(file, path, question.placeOf(file, chunk, start)));
  if (!index && !(bracket === '(' && readers.has(path))) return undefined;
  const [first, fallback] = elements(chunk, open);
  const named = first && question.expression(file, { chunk, ...first }, depth + 1);
  const names = (named?.alternatives ?? []).flatMap(({ pieces: [piece, ...more] }) =>
    piece?.kind === 'literal' && more.length === 0 && /^\w[\w-]*$/.test(piece.text)
      ? [piece.text]
      : [],
  );
  if (names.length === 0) return undefined;
  const values = names.map((name) => fromOrigin({ kind: 'environment', name }));
  const value = values.length === 1 && values[0] !== undefined ? values[0] : oneOf(...values);
  const other = fallback && question.expression(file, { chunk, ...fallback }, depth + 1);
  return other === undefined || other.alternatives.length === 0 || isUnknown(other)
    ? value
    : defaulted(value, other);
}

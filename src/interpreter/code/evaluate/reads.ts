import { defaulted, fromOrigin, oneOf, type Value } from '../../../value/value.ts';
import { isEnvironment, type readAt } from '../environment.ts';
import { accessOf } from '../languages/index.ts';
import type { Chunk } from '../lex.ts';
import { pathAt } from '../path.ts';
import type { SourceFile } from '../source.ts';
import { elements } from '../spans.ts';
import type { Question, Whole } from './question.ts';
import { isUnknown } from './unknown.ts';

export function readOf(
  question: Question,
  file: SourceFile,
  chunk: Chunk,
  read: NonNullable<ReturnType<typeof readAt>>,
  depth: number,
): Value {
  const variable = fromOrigin({ kind: 'environment', name: read.name });
  if (read.fallback === undefined) return variable;
  const { start, end } = read.fallback;
  const fallback = question.expression(file, { chunk, start, end }, depth + 1);
  return fallback.alternatives.length === 0 || isUnknown(fallback)
    ? variable
    : defaulted(variable, fallback);
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

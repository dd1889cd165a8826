import { literal, type Value } from '../../../value/value.ts';
import { functionsNamed } from '../functions.ts';
import { meaningsOf } from '../meanings.ts';
import { isDot, pathAt, pathEndBefore } from '../path.ts';
import { JOINS, ownPlace, PATHS, SLASH, sameFolder, WORKING_DIRECTORY } from '../path-forms.ts';
import { returnsOf } from '../returns.ts';
import type { SourceFile, Span } from '../source.ts';
import { elements, splitAt, trim, valueEnd } from '../spans.ts';
import { SKIPPED } from '../syntax.ts';
import type { Question } from './question.ts';
import { join } from './texts.ts';
import { isUnknown, unknown } from './unknown.ts';

export function pathOf(question: Question, file: SourceFile, span: Span, depth: number): Value {
  const { chunk } = span;
  const { start, end } = trim(chunk, span.start, span.end ?? valueEnd(chunk, span.start));
  if (question.stops(file, end - start, depth)) return unknown(chunk, start, end);
  const inner = (p: { start: number; end: number }): Value =>
    question.path(file, { chunk, start: p.start, end: p.end }, depth + 1);
  const token = chunk.tokens[start];
  if (SKIPPED.has(token?.text ?? '')) return inner({ start: start + 1, end });
  const parts = splitAt(chunk, start, end, SLASH);
  if (parts.length > 1) return join(parts.map(inner), '/');
  const partner = chunk.match[start] ?? -1;
  if (token?.text === '(' && partner === end - 1) return inner({ start: start + 1, end: partner });
  if (token?.kind !== 'name') return question.expression(file, span, depth);
  const same = sameFolder(chunk, start, end);
  if (same !== undefined) return inner({ start, end: same });
  if (chunk.tokens[end - 1]?.text === 'parent' && isDot(chunk.tokens[end - 2]?.text))
    return join([inner({ start, end: end - 2 }), literal('..')], '/');
  const { path, end: open } = pathAt(chunk, start, end);
  const last = path.slice(path.lastIndexOf('.') + 1);
  const called = chunk.tokens[open]?.text === '(' && (chunk.match[open] ?? -1) === end - 1;
  const given = called ? elements(chunk, open) : [];
  // `join(home, "x")` by its own name, as `import { join } from 'node:path'` gives it.
  if (given.length > (path === last ? 1 : 0) && JOINS.has(last)) {
    const head = { start, end: pathEndBefore(chunk, start, open) };
    return join([...(last === 'joinpath' ? [head] : []), ...given].map(inner), '/');
  }
  const [only] = given;
  if (only !== undefined && given.length === 1) {
    if (PATHS.test(last)) return inner(only);
    if (last === 'dirname') return join([inner(only), literal('..')], '/');
  }
  const own = ownPlace(file, path);
  if (own !== undefined && !called) return own;
  if (called && given.length === 0) {
    if (WORKING_DIRECTORY.test(path)) return literal('.');
    const value = pathGivenBack(question, file, path, start, depth);
    if (value !== undefined && !isUnknown(value)) return value;
  }
  if (path === last && !called) {
    const meanings =
      meaningsOf(file, path, question.placeOf(file, chunk, start), question.frame) ?? [];
    const [value] =
      meanings.length === 1
        ? question.each(meanings, (where, _, kept) => kept && question.path(where, kept, depth + 1))
        : [];
    if (value !== undefined && !isUnknown(value)) return value;
  }
  return question.expression(file, span, depth);
}

/** `def root(): return Path(__file__).parent`: of a function of the program that gives back one thing. */
function pathGivenBack(
  question: Question,
  file: SourceFile,
  path: string,
  at: number,
  depth: number,
) {
  const [only, ...others] = functionsNamed(file, path, at);
  const [span, ...more] = only && others.length === 0 ? returnsOf(only.file, only.scope) : [];
  if (only === undefined || span === undefined || more.length > 0) return undefined;
  return question.path(only.file, span, depth + 1);
}

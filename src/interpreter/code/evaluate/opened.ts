import type { Value } from '../../../value/value.ts';
import { pathAt, pathEndBefore } from '../path.ts';
import { OPENERS, openedAs } from '../path-forms.ts';
import type { SourceFile } from '../source.ts';
import { elements } from '../spans.ts';
import type { Question, Whole } from './question.ts';

/** The path of what is opened: `open(p)`, `Path(p)`, the name that one of them is given. */
export function opened(
  question: Question,
  file: SourceFile,
  head: Whole,
  depth: number,
): Value | undefined {
  const { chunk, start, end } = head;
  const { path, end: open } = pathAt(chunk, start, end);
  const called = chunk.tokens[open]?.text === '(' && open < end;
  const last = path.slice(path.lastIndexOf('.') + 1);
  if (called && OPENERS.has(last)) {
    const [first] = elements(chunk, open);
    const before = pathEndBefore(chunk, start, open);
    const of =
      path === last || /^(?:io|codecs|os|builtins|pathlib)$/.test(path.split('.', 1)[0] ?? '')
        ? first
        : { start, end: before };
    return of && question.path(file, { chunk, ...of }, depth + 1);
  }
  if (called || path !== last || chunk.tokens !== file.tokens) return undefined;
  const resource = openedAs(chunk, path, start);
  if (resource !== undefined) return opened(question, file, { chunk, ...resource }, depth + 1);
  return question.path(file, head, depth + 1);
}

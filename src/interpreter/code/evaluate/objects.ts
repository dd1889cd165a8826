import type { Value } from '../../../value/value.ts';
import { jsonText, type Leaf } from '../json.ts';
import type { SourceFile, Span } from '../source.ts';
import { trim, valueEnd } from '../spans.ts';
import { spansOf } from '../whose-name.ts';
import type { Question, Whole } from './question.ts';

/** An object by its members; a name by the object that it stands for. */
export function jsonOf(question: Question, file: SourceFile, span: Span, depth: number): Value {
  const { chunk } = span;
  const whole = { chunk, ...trim(chunk, span.start, span.end ?? valueEnd(chunk, span.start)) };
  return jsonText(whole, (at) => leaf(question, file, at, depth));
}

function leaf(question: Question, file: SourceFile, at: Whole, depth: number): Leaf {
  const token = at.chunk.tokens[at.start];
  const spans =
    at.end === at.start + 1 && token?.kind === 'name'
      ? spansOf(file, token.text, question.placeOf(file, at.chunk, at.start))
      : [];
  const object = spans.find(({ chunk, start }) => chunk.tokens[start]?.text === '{');
  if (object !== undefined && !question.stops(file, 0, depth))
    return {
      kind: 'object',
      at: { ...object, end: object.end ?? valueEnd(object.chunk, object.start) },
    };
  return { kind: 'text', value: question.expression(file, at, depth + 1) };
}

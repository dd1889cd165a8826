import { setAt, UNSET, type Value } from '../../value/value.ts';
import { appended, listOf } from './evaluate/lists.ts';
import { jsonOf } from './evaluate/objects.ts';
import { pathOf } from './evaluate/paths.ts';
import { type Known, type ListValue, Question, type Whole } from './evaluate/question.ts';
import { lineOf } from './evaluate/texts.ts';
import { isUnknown } from './evaluate/unknown.ts';
import { expressionOf } from './evaluate/values.ts';
import type { Frame } from './frames.ts';
import { Remembered } from './remembered.ts';
import type { SourceFile, Span } from './source.ts';
import { trim, valueEnd } from './spans.ts';

/** What an expression can turn out to be, followed through the names of the file and its imports. */
export function evaluate(file: SourceFile, span: Span, frame?: Frame): Value {
  return new Evaluation(file, span, frame).expression(file, span, 0);
}

/** The same with where each text stands, the last place of its trail. */
export function evaluatePlaced(file: SourceFile, span: Span): Value {
  return new Evaluation(file, span, undefined, true).expression(file, span, 0);
}

/** The same where each thing that it can be is known; undefined where something was left out that nobody knows. */
export function evaluateWhole(file: SourceFile, start: number, end: number): Value | undefined {
  const span = { chunk: file, start, end };
  const evaluation = new Evaluation(file, span, undefined);
  const value = evaluation.expression(file, span, 0);
  return evaluation.leftOut ? undefined : value;
}

/** A text in which what fills a hole is one word of a shell, whatever stands in it: `$\`git commit -m ${text}\``. */
export function evaluateLine(file: SourceFile, at: number): Value {
  const span = { chunk: file, start: at, end: at + 1 };
  return lineOf(new Evaluation(file, span, undefined), file, at);
}

/** The elements of a list expression with what is appended to its name, or undefined when it is no list. */
export function evaluateList(file: SourceFile, span: Span, frame?: Frame): ListValue | undefined {
  return new Evaluation(file, span, frame).list(file, span, 0);
}

/** What is added to a list: each element, and of a list that is spread its own. */
export function evaluateAdded(file: SourceFile, spans: readonly Span[], frame?: Frame): ListValue {
  const parts = spans.map((span) => appended(new Evaluation(file, span, frame), file, span, 0));
  return { items: parts.flatMap(({ items }) => items), open: parts.some(({ open }) => open) };
}

/** What `JSON.stringify`, `json.dump` and their like make of an expression. */
export function evaluateJson(file: SourceFile, span: Span): Value {
  return jsonOf(new Evaluation(file, span, undefined), file, span, 0);
}

/** A path: what is joined to it stands behind a slash, and a name that nobody knows is itself. */
export function evaluatePath(file: SourceFile, span: Span, frame?: Frame): Value {
  return new Evaluation(file, span, frame).path(file, span, 0);
}

class Answers {
  readonly values = new Remembered<Known<Value>>();
  readonly lists = new Remembered<Known<ListValue | undefined>>();
}

const PLAIN = new Answers();
const PLACED = new Answers();

/** Where values, lists and paths, which lead to each other, are tied together. */
class Evaluation extends Question {
  private readonly answers = this.placed ? PLACED : PLAIN;

  expression(file: SourceFile, span: Span, depth: number): Value {
    const whole = trimmed(span);
    if (whole.start >= whole.end) return UNSET;
    return this.once(this.answers.values, file, whole, depth, () =>
      this.at(file, whole, expressionOf(this, file, whole, depth)),
    );
  }

  /** With the place of what is written there and leads nowhere: a text, a name that nobody knows. */
  private at(file: SourceFile, { chunk, start }: Whole, value: Value): Value {
    if (!this.placed || chunk.tokens !== file.tokens) return value;
    const { kind, line = 1, column = 1 } = file.tokens[start] ?? {};
    const leadsNowhere = kind === 'text' || isUnknown(value);
    return leadsNowhere && value.alternatives.every(({ trail }) => trail.length === 0)
      ? // Only who tells facts of the file knows what its lines show.
        setAt(value, { path: file.path, line, column, shows: '' })
      : value;
  }

  list(file: SourceFile, span: Span, depth: number): ListValue | undefined {
    const whole = trimmed(span);
    return this.once(this.answers.lists, file, whole, depth, () =>
      listOf(this, file, whole, depth),
    );
  }

  path(file: SourceFile, span: Span, depth: number): Value {
    return pathOf(this, file, span, depth);
  }
}

function trimmed({ chunk, start, end }: Span): Whole {
  return { chunk, ...trim(chunk, start, end ?? valueEnd(chunk, start)) };
}

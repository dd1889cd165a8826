import {
  defaulted,
  firstNonEmpty,
  fromOrigin,
  literalText,
  oneOf,
  type Value,
} from '../../../value/value.ts';
import { callAt } from '../calls.ts';
import { isEnvironment } from '../environment.ts';
import { PARSERS } from '../flags.ts';
import { entered } from '../frames.ts';
import { functionsNamed } from '../functions.ts';
import { accessOf } from '../languages/index.ts';
import type { Chunk } from '../lex.ts';
import type { Meaning } from '../meanings.ts';
import { membersIn } from '../members.ts';
import { pathAt } from '../path.ts';
import { returnsOf } from '../returns.ts';
import type { Binding } from '../scope.ts';
import type { Flag, SourceFile, Span } from '../source.ts';
import { valueEnd } from '../spans.ts';
import type { Question, Whole } from './question.ts';
import { isUnknown } from './unknown.ts';

/** What a name stands for, where anything is known of it. */
export function meant(
  question: Question,
  meanings: readonly Meaning[] | undefined,
  depth: number,
): Value | undefined {
  const [first, other] = [false, true].map((otherwise) =>
    oneOfThose(
      question,
      (meanings ?? []).filter((one) => (one.otherwise ?? false) === otherwise),
      depth,
    ),
  );
  return first && other ? defaulted(first, other) : (first ?? other);
}

function oneOfThose(
  question: Question,
  meanings: readonly Meaning[],
  depth: number,
): Value | undefined {
  const values = question.each(meanings, (file, binding) => bound(question, file, binding, depth));
  const told = values.filter((v) => v.alternatives.length > 0);
  const known = told.filter((v) => !isUnknown(v));
  // A way on which it is nothing says nothing of the others: `return ""` where no answer is found.
  const some = known.length < told.length;
  if (known.length === 0 || (some && known.every(isEmpty))) return undefined;
  question.leftOut ||= some;
  return known.length === 1 ? known[0] : oneOf(...known);
}

const isEmpty = (value: Value): boolean => literalText(value) === '';

function bound(
  question: Question,
  file: SourceFile,
  binding: Binding,
  depth: number,
): Value | undefined {
  switch (binding.kind) {
    case 'value':
      return question.expression(file, binding.span, depth + 1);
    case 'variable':
      return fromOrigin({ kind: 'environment', name: binding.name });
    case 'option':
      return optionValue(question, file, binding.flag, depth);
    case 'part':
      return part(question, file, binding.span, binding.name, depth);
    case 'each': {
      question.place = binding.place;
      const list = question.list(file, binding.span, depth + 1);
      question.place = undefined;
      return list === undefined || list.items.length === 0 ? undefined : oneOf(...list.items);
    }
    case 'list':
      return undefined;
    default:
      return binding satisfies never;
  }
}

/** `const { name } = span` */
function part(
  question: Question,
  file: SourceFile,
  span: Span,
  name: string,
  depth: number,
): Value | undefined {
  const { path, end } = pathAt(span.chunk, span.start);
  const last = span.end ?? valueEnd(span.chunk, span.start);
  const environment = accessOf(file).collections.has(path) || isEnvironment(file, path, span.start);
  if (environment && end >= last) return fromOrigin({ kind: 'environment', name });
  const flag = givesOptions(span.chunk, last) ? file.flags.get(name) : undefined;
  if (flag !== undefined) return optionValue(question, file, flag, depth);
  return meant(question, membersIn(file, span, name, question.frame), depth);
}

/** An option of the command line: as given, else what stands as its default or variable. */
export function optionValue(
  question: Question,
  file: SourceFile,
  flag: Flag,
  depth: number,
): Value {
  const { flag: long, short } = flag;
  const given = (short === undefined ? [long] : [long, short]).map((name) =>
    fromOrigin({ kind: 'input', name }),
  );
  const fallbacks = flag.fallbacks.map(
    (s) => variable(s) ?? question.expression(file, s, depth + 1),
  );
  return firstNonEmpty(
    ...given,
    ...fallbacks.filter((v) => v.alternatives.length > 0 && !isUnknown(v)),
  );
}

/** What the function gives back that is called here, as this call enters it. */
export function givenBack(
  question: Question,
  file: SourceFile,
  { chunk, start }: Whole,
  path: string,
): readonly Meaning[] {
  const at = question.placeOf(file, chunk, start);
  const call = chunk.tokens === file.tokens ? callAt(file, start) : undefined;
  return functionsNamed(file, path, at).flatMap(({ file: where, scope }) => {
    const frame = call === undefined ? undefined : entered(scope, file, call, question.frame);
    return returnsOf(where, scope).map(
      (span): Meaning => ({ file: where, frame, binding: { kind: 'value', span } }),
    );
  });
}

/** More of what one name can mean says nothing. */
const _MAX_MEANINGS = 24;

/** `envvar="NAME"` names a variable, it is no text. */
function variable(span: Span): Value | undefined {
  const { tokens } = span.chunk;
  const name = tokens[span.start];
  const named = tokens[span.start - 2]?.text === 'envvar' && name?.kind === 'text';
  return named ? fromOrigin({ kind: 'environment', name: name.text }) : undefined;
}

/** `program.opts()`, `yargs(words).parseSync()`: whether what ends there gives what the command line says. */
export function givesOptions({ tokens, match }: Chunk, end: number): boolean {
  const open = tokens[end - 1]?.text === ')' ? (match[end - 1] ?? -1) : -1;
  return open > 0 && open < end && PARSERS.test(tokens[open - 1]?.text ?? '');
}

import type { Value } from '../../../value/value.ts';
import type { Chunk } from '../lex.ts';
import {
  ADDERS,
  cellOf,
  listOpening,
  madeList,
  SAME_LIST,
  type Table,
  tableIn,
  typedList,
} from '../list-forms.ts';
import { meaningsOf } from '../meanings.ts';
import { membersIn } from '../members.ts';
import { pathAt, pathEndBefore } from '../path.ts';
import type { Binding } from '../scope.ts';
import type { SourceFile, Span } from '../source.ts';
import { elements, splitAt } from '../spans.ts';
import { FOR, IF, IN, PLUS } from '../syntax.ts';
import { addedTo } from '../whose-name.ts';
import { givenBack } from './meant.ts';
import type { ListValue, Question, Whole } from './question.ts';
import { unknown } from './unknown.ts';

export function listOf(
  question: Question,
  file: SourceFile,
  { chunk, start, end }: Whole,
  depth: number,
): ListValue | undefined {
  if (question.stops(file, end - start, depth)) return undefined;
  const sum = splitAt(chunk, start, end, PLUS);
  if (sum.length > 1) return sumOf(question, file, chunk, sum, depth);
  const token = chunk.tokens[start];
  const same = inTurn(question, file, { chunk, start, end }, depth);
  if (same !== undefined) return same;
  const typed = typedList(chunk, start, end);
  if (typed !== undefined) return bracketed(question, file, chunk, typed, depth);
  if (token?.text === '[' || token?.text === '{' || token?.text === '(')
    return bracketed(question, file, chunk, start, depth);
  if (token?.text === '(' || token?.kind !== 'name') return undefined;
  const opening = listOpening(chunk, start, end);
  if (opening !== undefined) return bracketed(question, file, chunk, opening, depth);
  const made = madeList(chunk, start, end);
  if (made !== undefined) {
    const [from] = elements(chunk, made);
    return (
      (from && question.list(file, { chunk, ...from }, depth + 1)) ?? { items: [], open: false }
    );
  }
  return namedList(question, file, { chunk, start, end }, depth);
}

function sumOf(
  question: Question,
  file: SourceFile,
  chunk: Chunk,
  parts: readonly { start: number; end: number }[],
  depth: number,
): ListValue | undefined {
  const lists = parts.map((p) =>
    question.list(file, { chunk, start: p.start, end: p.end }, depth + 1),
  );
  if (lists[0] === undefined) return undefined;
  return {
    items: lists.flatMap((l) => l?.items ?? []),
    open: lists.some((l) => l === undefined || l.open),
  };
}

/** `[str(one) for one in words]`, `list(one for one in words if one)`: the words themselves. */
function inTurn(
  question: Question,
  file: SourceFile,
  span: Whole,
  depth: number,
): ListValue | undefined {
  const { chunk } = span;
  const bare = /^[[(]$/.test(chunk.tokens[span.start]?.text ?? '') ? 1 : 0;
  const [start, end] = [span.start + bare, span.end - bare];
  if (bare > 0 && chunk.match[span.start] !== end) return undefined;
  const [kept, source, ...more] = splitAt(chunk, start, end, FOR);
  if (kept === undefined || source === undefined || more.length > 0) return undefined;
  const [named, from] = splitAt(chunk, source.start, source.end, IN);
  const name = named?.end === source.start + 1 ? chunk.tokens[source.start]?.text : undefined;
  const written = chunk.tokens.slice(kept.start, kept.end).map(({ text }) => text);
  const isSame = [name, `str(${name})`].includes(written.join(''));
  if (name === undefined || from === undefined || !isSame) return undefined;
  const [list, condition] = splitAt(chunk, from.start, from.end, IF);
  const items = list && question.list(file, { chunk, ...list }, depth + 1);
  return items && { items: items.items, open: items.open || condition !== undefined };
}

function bracketed(
  question: Question,
  file: SourceFile,
  chunk: Chunk,
  open: number,
  depth: number,
): ListValue {
  const { place } = question;
  question.place = undefined;
  const items: Value[] = [];
  let more = false;
  for (const { start, end } of elements(chunk, open)) {
    const text = chunk.tokens[start]?.text;
    const spread = text === '...' || (text === '*' && chunk.tokens[start]?.kind === 'mark');
    if (spread) {
      question.place = place;
      const inner = question.list(file, { chunk, start: start + 1, end }, depth + 1);
      items.push(...(inner?.items ?? []));
      more ||= inner?.open ?? true;
    } else {
      const cell = place === undefined ? { start, end } : cellOf(chunk, start, end, place);
      items.push(
        cell === undefined
          ? unknown(chunk, start, end)
          : question.expression(file, { chunk, ...cell }, depth + 1),
      );
    }
    question.place = undefined;
  }
  question.place = place;
  return { items, open: more };
}

function namedList(
  question: Question,
  file: SourceFile,
  span: Whole,
  depth: number,
): ListValue | undefined {
  const { chunk, start, end } = span;
  const { path, end: behind } = pathAt(chunk, start, end);
  const at = question.placeOf(file, chunk, start);
  // What declares an option is no list of its words.
  const dot = path.lastIndexOf('.');
  if (dot > 0 && file.flags.has(path.slice(dot + 1))) return undefined;
  const called = chunk.tokens[behind]?.text === '(' && behind < end;
  if (called && ADDERS.has(path)) return lengthened(question, file, chunk, behind, depth);
  if (called && SAME_LIST.test(path)) {
    const head = pathEndBefore(chunk, start, behind);
    if (head > start) return question.list(file, { chunk, start, end: head }, depth + 1);
  }
  const table = called ? tableIn(chunk, start, behind) : undefined;
  if (table !== undefined) return rowsOf(question, file, table, depth);
  const meanings = called
    ? givenBack(question, file, span, path)
    : meaningsOf(file, path, at, question.frame);
  const lists = question.each(meanings ?? [], (where, binding) =>
    boundList(question, where, binding, depth),
  );
  const [base] = lists;
  const extra = called ? [] : addedTo(file, path, at);
  if (base === undefined) return undefined;
  const more = extra.map((one) => appended(question, file, one, depth));
  return {
    items: [...base.items, ...more.flatMap((e) => e.items)],
    open: base.open || lists.length > 1 || more.some((e) => e.open),
  };
}

/** The rows of a table, or one column of it. */
function rowsOf(
  question: Question,
  file: SourceFile,
  { span, column }: Table,
  depth: number,
): ListValue | undefined {
  const { place } = question;
  question.place ??= column;
  const list = question.list(file, span, depth + 1);
  question.place = place;
  return list;
}

function boundList(
  question: Question,
  file: SourceFile,
  binding: Binding,
  depth: number,
): ListValue | undefined {
  switch (binding.kind) {
    case 'value':
      return question.list(file, binding.span, depth + 1);
    case 'list': {
      const parts = binding.spans.map((span) => appended(question, file, span, depth));
      return { items: parts.flatMap(({ items }) => items), open: parts.some(({ open }) => open) };
    }
    case 'part':
      return question.each(
        membersIn(file, binding.span, binding.name, question.frame) ?? [],
        (where, one) =>
          one.kind === 'value' ? question.list(where, one.span, depth + 1) : undefined,
      )[0];
    case 'each':
    case 'variable':
    case 'option':
      return undefined;
    default:
      return binding satisfies never;
  }
}

/** `append(args, "x")`, `c(words, "x")` */
function lengthened(
  question: Question,
  file: SourceFile,
  chunk: Chunk,
  open: number,
  depth: number,
): ListValue | undefined {
  const [first, ...more] = elements(chunk, open);
  if (first === undefined) return { items: [], open: false };
  const parts = [first, ...more].map((one) => appended(question, file, { chunk, ...one }, depth));
  return { items: parts.flatMap(({ items }) => items), open: parts.some((one) => one.open) };
}

/** `...list` and `+= list` add its elements, anything else adds itself. */
export function appended(
  question: Question,
  file: SourceFile,
  span: Span,
  depth: number,
): ListValue {
  const spread = ['...', '*'].includes(span.chunk.tokens[span.start]?.text ?? '');
  const start = spread ? span.start + 1 : span.start;
  const place = question.placeOf(file, span.chunk, span.start);
  return question.inside(question.frame, place, () => {
    const list = question.list(file, { chunk: span.chunk, start }, depth + 1);
    if (list !== undefined) return list;
    return spread
      ? { items: [], open: true }
      : { items: [question.expression(file, span, depth + 1)], open: false };
  });
}

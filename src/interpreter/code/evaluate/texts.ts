import { isOpen } from '../../../value/template.ts';
import { concat, fromOrigin, literal, type Origin, type Value } from '../../../value/value.ts';
import { grammarOf } from '../languages/index.ts';
import { lex } from '../lex.ts';
import type { SourceFile } from '../source.ts';
import { elements } from '../spans.ts';
import type { Question, Whole } from './question.ts';
import { unknown } from './unknown.ts';

/** A text, the texts right behind it (Python joins them), and `"x".join(list)`. */
export function textOf(question: Question, file: SourceFile, span: Whole, depth: number): Value {
  const { chunk, start, end } = span;
  if (chunk.tokens[start + 1]?.text === '.' && chunk.tokens[start + 2]?.text === 'join') {
    const [argument] = elements(chunk, start + 3);
    const items = argument && question.list(file, { chunk, ...argument }, depth + 1);
    if (items !== undefined) return join(items.items, chunk.tokens[start]?.text ?? '');
  }
  const values: Value[] = [];
  for (let at = start; at < end; at++) {
    const token = chunk.tokens[at];
    if (token?.kind === 'line') continue;
    if (token?.kind !== 'text') break;
    for (const part of token.parts)
      values.push(
        part.kind === 'literal' ? plain(file, part.text) : hole(question, file, part.source, depth),
      );
    if (token.parts.length === 0) values.push(plain(file, token.text));
  }
  return concat(...values);
}

export function lineOf(question: Question, file: SourceFile, at: number): Value {
  const parts = file.tokens[at]?.parts ?? [];
  return concat(
    ...parts.map((part) =>
      part.kind === 'literal'
        ? plain(file, part.text)
        : asWord(hole(question, file, part.source, 0)),
    ),
  );
}

function hole(question: Question, file: SourceFile, source: string, depth: number): Value {
  const chunk = lex(source, grammarOf(file).syntax);
  const value = question.expression(file, { chunk, start: 0, end: chunk.tokens.length }, depth + 1);
  return value.alternatives.length === 0
    ? fromOrigin({ kind: 'context', name: source.slice(0, 80), inSource: true })
    : value;
}

/** `[a, b].join("\n")` */
export function joined(question: Question, file: SourceFile, span: Whole, depth: number): Value {
  const { chunk, start, end } = span;
  const items = question.list(file, span, depth + 1);
  if (items === undefined) return unknown(chunk, start, end);
  const close = chunk.match[start] ?? -1;
  for (let at = close + 1; at < end - 1; at++)
    if (chunk.tokens[at]?.text === 'join') {
      const separator = chunk.tokens[at + 2];
      return join(items.items, separator?.kind === 'text' ? separator.text : ',');
    }
  return unknown(chunk, start, end);
}

/** What a shell would obey stands in quotes; of white space alone several words may be made, as of a list. */
function asWord({ choice, alternatives }: Value): Value {
  const quote: Origin = { kind: 'literal', text: "'" };
  const quoted = (pieces: readonly Origin[]): readonly Origin[] => [
    quote,
    ...pieces.map((one) =>
      one.kind === 'literal' ? { ...one, text: one.text.replaceAll("'", "'\\''") } : one,
    ),
    quote,
  ];
  return {
    choice,
    alternatives: alternatives.map((one) =>
      one.pieces.some((piece) => piece.kind === 'literal' && OBEYED.test(piece.text))
        ? { ...one, pieces: quoted(one.pieces) }
        : one,
    ),
  };
}

const OBEYED = /[\n;|&<>`$()#]/;

/** A text, with what is filled into it before the program runs. */
function plain({ filled }: SourceFile, text: string): Value {
  if (filled.size === 0 || !isOpen(text)) return literal(text);
  const parts = text.split(/([\uE000-\uF8FF])/).filter((part) => part !== '');
  return concat(...parts.map((part) => filled.get(part) ?? literal(part)));
}

export function join(items: readonly Value[], separator: string): Value {
  const told = items.map(telling);
  return concat(...told.flatMap((item, i) => (i === 0 ? [item] : [literal(separator), item])));
}

/** Of many outcomes of one element the two that show text: combinations of all would say nothing. */
function telling(value: Value): Value {
  if (value.alternatives.length < 2) return value;
  const shown = value.alternatives.filter((a) => a.pieces.some((p) => p.kind !== 'context'));
  return {
    choice: value.choice,
    alternatives: (shown.length > 0 ? shown : value.alternatives).slice(0, 2),
  };
}

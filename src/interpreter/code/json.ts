import { concat, literal, type Value } from '../../value/value.ts';
import type { Chunk } from './lex.ts';
import { elements, trim } from './spans.ts';

type Whole = { readonly chunk: Chunk; readonly start: number; readonly end: number };

/** What stands in the place of one value: a text, JSON as it is, or an object written elsewhere. */
export type Leaf =
  | { readonly kind: 'text'; readonly value: Value }
  | { readonly kind: 'json'; readonly value: Value }
  | { readonly kind: 'object'; readonly at: Whole };

const DEEPEST = 12;
const MOST = 200;
const WORDS: Readonly<Record<string, string>> = {
  true: 'true',
  false: 'false',
  True: 'true',
  False: 'false',
  null: 'null',
  None: 'null',
  nil: 'null',
  undefined: 'null',
};

/** The JSON that an object, array or dictionary of a program makes; `leaf` tells of everything else. */
export function jsonText(span: Whole, leaf: (span: Whole) => Leaf, depth = 0): Value {
  const { chunk } = span;
  const { start, end } = trim(chunk, span.start, span.end);
  const token = chunk.tokens[start];
  const inner = (from: number, to: number): Value =>
    jsonText({ chunk, start: from, end: to }, leaf, depth + 1);
  if (token === undefined || depth > DEEPEST) return literal('null');
  if (token.kind === 'mark' && (token.text === '{' || token.text === '[')) {
    const parts = elements(chunk, start).slice(0, MOST);
    return token.text === '{'
      ? between('{', parts.map((part) => member(chunk, part, inner)).filter(isThere), '}')
      : between(
          '[',
          parts.map((part) => inner(part.start, part.end)),
          ']',
        );
  }
  if (end === start + 1) {
    const word = Object.hasOwn(WORDS, token.text) ? WORDS[token.text] : undefined;
    if (token.kind === 'number') return literal(token.text);
    if (token.kind === 'name' && word !== undefined) return literal(word);
  }
  const found = leaf({ chunk, start, end });
  switch (found.kind) {
    case 'object':
      return jsonText(found.at, leaf, depth + 1);
    case 'json':
      return found.value;
    case 'text':
      return quoted(found.value);
    default:
      return found satisfies never;
  }
}

/** `key: value`, `"key": value`, `key => value`, `key`; what is spread into it is not seen. */
function member(
  { tokens }: Chunk,
  { start, end }: { readonly start: number; readonly end: number },
  inner: (from: number, to: number) => Value,
): Value | undefined {
  const key = tokens[start];
  if (key?.kind !== 'name' && key?.kind !== 'text') return undefined;
  const name = literal(`${JSON.stringify(key.text.replace(/^\$/, ''))}:`);
  const colon = tokens[start + 1]?.text;
  if (colon === ':' || colon === '=>') return concat(name, inner(start + 2, end));
  return end === start + 1 && key.kind === 'name' ? concat(name, inner(start, end)) : undefined;
}

function isThere(value: Value | undefined): value is Value {
  return value !== undefined;
}

function between(open: string, parts: readonly Value[], close: string): Value {
  const joined = parts.flatMap((part, i) => (i === 0 ? [part] : [literal(','), part]));
  return concat(literal(open), ...joined, literal(close));
}

/** As a JSON string; what is not set is null. */
export function quoted(value: Value): Value {
  if (value.alternatives.length === 0) return literal('null');
  const escaped = value.alternatives.map(({ pieces, trail }) => ({
    trail,
    pieces: pieces.map((piece) =>
      piece.kind === 'literal'
        ? { ...piece, text: JSON.stringify(piece.text).slice(1, -1) }
        : piece,
    ),
  }));
  return concat(literal('"'), { choice: value.choice, alternatives: escaped }, literal('"'));
}

/** Methods that give the same text in another spelling: `name.upper()`, `provider.replace("-", "_")`. */
import type { Origin, Value } from '../../value/value.ts';
import type { Chunk } from './lex.ts';
import { isDot } from './path.ts';
import type { SourceFile } from './source.ts';

type Spell = (text: string) => string;

const CAPITALS = /^(?:toUpperCase|toLocaleUpperCase|upper|upcase|ToUpper)$/;
const SMALL = /^(?:toLowerCase|toLocaleLowerCase|lower|casefold|downcase|ToLower|to_lowercase)$/;
const REPLACES = /^(?:replace|replaceAll|Replace|gsub)$/;

/** What the last method of an expression makes of what stands before it, and where that ends. */
export function respelledBy(
  file: SourceFile,
  chunk: Chunk,
  start: number,
  end: number,
): { readonly end: number; readonly spell: Spell } | undefined {
  const { tokens, match } = chunk;
  const open = tokens[end - 1]?.text === ')' ? (match[end - 1] ?? -1) : -1;
  if (open - 3 < start || !isDot(tokens[open - 2]?.text)) return undefined;
  const spell = spellingBy(file, tokens[open - 1]?.text ?? '', tokens.slice(open + 1, end - 1));
  return spell && { end: open - 2, spell };
}

function spellingBy(
  { language }: SourceFile,
  method: string,
  given: Chunk['tokens'],
): Spell | undefined {
  if (given.length === 0) {
    if (CAPITALS.test(method)) return (text) => text.toUpperCase();
    return SMALL.test(method) ? (text) => text.toLowerCase() : undefined;
  }
  const [from, comma, to, ...more] = given;
  const texts = [from, to].every(
    (one) => one?.kind === 'text' && one.parts.every(({ kind }) => kind === 'literal'),
  );
  if (!REPLACES.test(method) || !texts || comma?.text !== ',' || more.length > 0) return undefined;
  const [what, by] = [from?.text ?? '', to?.text ?? ''];
  if (what === '') return undefined;
  // JavaScript's `replace` changes the first of them only.
  return method === 'replace' && language === 'javascript'
    ? (text) => text.replace(what, () => by)
    : (text) => text.replaceAll(what, () => by);
}

/** The texts that are known in their other spelling; what only the run knows stays as it is. */
export function respell({ choice, alternatives }: Value, spell: Spell): Value {
  const spelled = alternatives.map((one) => ({
    ...one,
    pieces: one.pieces.map(
      (piece): Origin => (piece.kind === 'literal' ? { ...piece, text: spell(piece.text) } : piece),
    ),
  }));
  return { choice, alternatives: spelled };
}

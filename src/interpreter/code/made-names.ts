/** Names that a program puts together: `getattr(self, f"_ask_{provider}")`, ``this[`ask${name}`]``. */
import { oncePer } from '../../support/once.ts';
import type { Origin } from '../../value/value.ts';
import { evaluate } from './evaluate.ts';
import type { Token } from './lex.ts';
import type { SourceFile } from './source.ts';

/** What takes a member by a text. */
const TAKES = /^(?:getattr|hasattr|globals|locals|vars|methodcaller|import_module|__dict__)$/;
/** More of them are no dispatch. */
const MOST = 50;
/** With fewer letters around what is filled in, anything could be meant. */
const FEWEST = 3;

/** Where texts stand that may name a member, with something filled in. */
export const madeNames = oncePer((file: SourceFile): readonly number[] => {
  const { tokens } = file;
  const takes = tokens.some(({ kind, text }) => kind === 'name' && TAKES.test(text));
  return tokens
    .flatMap((token, at) => ((takes || tokens[at - 1]?.text === '[') && isMade(token) ? [at] : []))
    .slice(0, MOST);
});

function isMade({ kind, parts }: Token): boolean {
  if (kind !== 'text' || parts.length < 2) return false;
  const told = parts.flatMap((part) => (part.kind === 'literal' ? [part.text] : []));
  const letters = told.join('');
  return told.length < parts.length && letters.length >= FEWEST && /^\w+$/.test(letters);
}

/** Which of these names may be meant: where only the run knows what is filled in, all that have the rest. */
export function meantBy(file: SourceFile, at: number, names: readonly string[]): readonly string[] {
  const { alternatives } = evaluate(file, { chunk: file, start: at, end: at + 1 });
  const shapes = alternatives.map(({ pieces }) => pieces.map(told));
  return names.filter((name) => shapes.some((shape) => fits(name, shape)));
}

/** A part of a name; undefined where only the run knows it. */
type Told = string | undefined;

const told = (piece: Origin): Told => (piece.kind === 'literal' ? piece.text : undefined);

/** Whether all that is told of a name stands in it, one behind the other, with nothing between but what is not told. */
function fits(name: string, shape: readonly Told[]): boolean {
  let at = 0;
  let open = false;
  for (const part of shape) {
    if (part === undefined) {
      open = true;
      continue;
    }
    const found = open ? name.indexOf(part, at) : name.startsWith(part, at) ? at : -1;
    if (found < 0) return false;
    at = found + part.length;
    open = false;
  }
  const last = shape.at(-1);
  return open || at === name.length || (shape.includes(undefined) && name.endsWith(last ?? ''));
}

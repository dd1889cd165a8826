import { HOLES } from '../value/template.ts';
import { literalText, type Value } from '../value/value.ts';
import type { Text } from './shell/script.ts';
import { isGlob } from './shell/text.ts';

/** A pattern of a shell, a part after the other: a character, any one (`?`), any number of them (`*`). */
export type Part = string;
const ONE: Part = '??';
const MANY: Part = '**';

export interface Pattern {
  readonly parts: readonly Part[];
  /** Its parts stand for it exactly; else it fits some of what they fit (`[a-z]`, what only the run knows). */
  readonly exact: boolean;
}

export const isWild = (part: Part): boolean => part === ONE || part === MANY;

/** The way for all others: `*)`. */
export const fitsAll = ({ parts, exact }: Pattern): boolean =>
  exact && parts.length > 0 && parts.every((part) => part === MANY);

/** The text of a template: what is not known stands for any number of characters. */
export const partsOf = (text: string): readonly Part[] =>
  text.split('').map((one) => one.replace(HOLES, MANY));

/** Longer texts are no words that a script chooses by. */
const LONGEST = 500;

/** Whether there is a text that both fit. */
export function meet(left: readonly Part[], right: readonly Part[]): boolean {
  if (left.length > LONGEST || right.length > LONGEST) return true;
  // Most differ where they begin or end.
  if (differ(left[0], right[0]) || differ(left.at(-1), right.at(-1))) return false;
  // Whether the first `i` parts of the left and the first `j` of the right fit one text.
  let above: boolean[] = [];
  for (let i = 0; i <= left.length; i++) {
    const row: boolean[] = [];
    for (let j = 0; j <= right.length; j++) {
      const [a, b] = [left[i - 1], right[j - 1]];
      row[j] =
        (a === undefined && b === undefined) ||
        (a === MANY && (above[j] === true || (b !== undefined && row[j - 1] === true))) ||
        (b === MANY && (row[j - 1] === true || (a !== undefined && above[j] === true))) ||
        (a !== undefined &&
          b !== undefined &&
          (a === b || a === ONE || b === ONE) &&
          above[j - 1] === true);
    }
    above = row;
  }
  return above[right.length] === true;
}

function differ(left: Part | undefined, right: Part | undefined): boolean {
  const told = left !== undefined && right !== undefined && !isWild(left) && !isWild(right);
  return told && left !== right;
}

/** Where what begins at `from` and fits may end, the shortest first. */
export function ends(text: string, from: number, parts: readonly Part[]): readonly number[] {
  let places: readonly number[] = [from];
  for (const part of parts) {
    const [first] = places;
    if (first === undefined) return [];
    if (part === MANY)
      places = Array.from({ length: text.length - first + 1 }, (_, i) => first + i);
    else
      places = places
        .filter((at) => at < text.length && (part === ONE || text[at] === part))
        .map((at) => at + 1);
  }
  return places;
}

/** The pattern that a text of a script is; what only the run knows in it may be anything. */
export function patternOf(text: Text, told: (text: Text) => Value): Pattern {
  const parts: Part[] = [];
  let exact = true;
  for (const piece of text) {
    const wildcard = isGlob(piece) ? WILDCARDS[piece.text[0] ?? ''] : undefined;
    const known = piece.kind === 'unknown' ? undefined : literalText(told([piece]));
    // What a variable brings may be a pattern itself.
    const plain = known !== undefined && (piece.kind === 'literal' || !/[*?[\\]/.test(known));
    if (wildcard !== undefined) parts.push(wildcard);
    else if (plain) parts.push(...known.split(''));
    else {
      exact = false;
      parts.push(MANY);
    }
  }
  return { parts, exact };
}

const WILDCARDS: Readonly<Record<string, Part>> = { '*': MANY, '?': ONE };

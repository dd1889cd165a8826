import { diffArrays } from 'diff';

/** A difference with more changed lines than this is shown as one replaced piece. */
export const MOST_CHANGES = 600;

export interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
  /** Of the text before, from 1; of a line that comes, where it comes. */
  readonly old: number;
}

/** The lines of two texts, side by side. Work is bounded by the number of changed lines, not by their product. */
export function compareLines(a: readonly string[], b: readonly string[]): readonly Line[] {
  const pieces = diffArrays([...a], [...b], { maxEditLength: MOST_CHANGES }) ?? replaced(a, b);
  const lines: Line[] = [];
  let old = 1;
  for (const { added, removed, value } of pieces)
    for (const text of value) {
      lines.push({ mark: added ? '+' : removed ? '-' : ' ', text, old });
      if (!added) old++;
    }
  return lines;
}

interface Piece {
  readonly added: boolean;
  readonly removed: boolean;
  readonly value: readonly string[];
}

/** What two texts share at their ends, and one piece in between that goes and one that comes. */
function replaced(a: readonly string[], b: readonly string[]): readonly Piece[] {
  const { start, end } = sameEnds(a, b);
  const kept = { added: false, removed: false };
  return [
    { ...kept, value: a.slice(0, start) },
    { added: false, removed: true, value: a.slice(start, a.length - end) },
    { added: true, removed: false, value: b.slice(start, b.length - end) },
    { ...kept, value: a.slice(a.length - end) },
  ];
}

/** How many lines two texts have in common at their beginning and, of the others, at their end. */
export function sameEnds(
  a: readonly string[],
  b: readonly string[],
): { readonly start: number; readonly end: number } {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start++;
  let end = 0;
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return { start, end };
}

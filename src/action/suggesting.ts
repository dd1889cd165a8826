import type { Edit } from '../policy/fix/run.ts';
import { isVerbatim } from '../render/escape.ts';
import { parent } from '../repository/path.ts';
import { type Repository, textAt } from '../repository/repository.ts';
import { compareLines, MOST_CHANGES, sameEnds } from '../support/line-diff.ts';

/** An edit as GitHub lets people commit it from the page: some lines of one file and what they become. */
export interface Suggestion {
  readonly path: string;
  /** First and last line that is replaced, from 1. */
  readonly start: number;
  readonly end: number;
  /** Empty where the lines only go. */
  readonly lines: readonly string[];
  /** The whole file that the numbers are about. */
  readonly text: string;
}

/** More replaced lines than this are read as a diff, not as a suggestion. */
const MOST_REPLACED = 20;
const MOST_LINES = 40;
const LONGEST_LINE = 500;
/** Unchanged lines that GitHub shows, and takes comments on, around a change. */
const CONTEXT = 3;

/**
 * By fingerprint, of the edits that can be a suggestion: neighbouring lines, each of them shown in
 * the difference between base and head, and nothing in the new ones that must not be printed.
 */
export function suggestionsFor(
  offers: ReadonlyMap<string, Edit>,
  base: Repository,
  head: Repository,
): ReadonlyMap<string, Suggestion> {
  const found = new Map<string, Suggestion>();
  const taken = new Set<string>();
  for (const [fingerprint, { path, before, after }] of offers) {
    const shown = shownLines(before, earlierTexts(path, base, head));
    const fitting = replacements(before, after).filter(
      ({ start, end, lines }) =>
        lines.every((line) => line.length <= LONGEST_LINE && isVerbatim(line)) &&
        range(start, end).every(shown),
    );
    // Two on the same line cannot be committed together.
    const places = ({ start, end }: Replacement) =>
      range(start, end).map((line) => `${path}:${line}`);
    const fits =
      fitting.find((one) => !places(one).some((place) => taken.has(place))) ?? fitting[0];
    if (fits === undefined) continue;
    for (const place of places(fits)) taken.add(place);
    found.set(fingerprint, { ...fits, path, text: before });
  }
  return found;
}

type Replacement = Pick<Suggestion, 'start' | 'end' | 'lines'>;

/** The ways to write an edit as one replaced piece, the best first; none where it is a long one. */
export function replacements(before: string, after: string): readonly Replacement[] {
  const [a, b] = [linesOf(before), linesOf(after)];
  const { start, end: same } = sameEnds(a, b);
  const removed = a.length - same - start;
  const lines = b.slice(start, b.length - same);
  if (removed > MOST_REPLACED || lines.length > MOST_LINES) return [];
  if (removed > 0) return [{ start: start + 1, end: start + removed, lines }];
  // Nothing is replaced, and a suggestion must replace something: a neighbour, by itself and the new lines.
  const [above, below] = [a[start - 1], a[start]];
  return lines.length === 0
    ? []
    : [
        ...(below === undefined
          ? []
          : [{ start: start + 1, end: start + 1, lines: [...lines, below] }]),
        ...(above === undefined ? [] : [{ start, end: start, lines: [above, ...lines] }]),
      ];
}

/** What the file was before the change; the other names are those that it may have had. */
function earlierTexts(path: string, base: Repository, head: Repository): readonly string[] {
  const here = textAt(base, path);
  if (here !== undefined) return [here];
  // GitHub shows a file that was renamed as changed, not as new; any that is gone may be it.
  const folder = parent(path);
  const now = new Set(head.list(folder).map(({ name }) => name));
  return base
    .list(folder)
    .filter(({ name, directory }) => !directory && !now.has(name))
    .flatMap(({ name }) => textAt(base, `${folder}/${name}`) ?? []);
}

/** Whether GitHub shows a line of `text` as part of the change, for all that is known. */
function shownLines(text: string, earlier: readonly string[]): (line: number) => boolean {
  const shown = earlier.map((before) => {
    const [a, b] = [linesOf(before), linesOf(text)];
    const forwards = near(a, b);
    const backwards = near(a.toReversed(), b.toReversed());
    // Where an added piece repeats its surroundings, it can be read as beginning earlier or later,
    // and git has its own taste. What counts is shown whichever way it is read.
    return (line: number) => forwards.has(line) && backwards.has(b.length + 1 - line);
  });
  return (line) => shown.every((one) => one(line));
}

/** Numbers of the lines of `b` that changed or stand beside a change. */
function near(a: readonly string[], b: readonly string[]): ReadonlySet<number> {
  const lines = compareLines(a, b);
  const changed = lines.flatMap(({ mark }, at) => (mark === ' ' ? [] : [at]));
  if (changed.length > MOST_CHANGES) return new Set();
  const close = new Set(changed.flatMap((at) => range(at - CONTEXT, at + CONTEXT)));
  let number = 0;
  const found = new Set<number>();
  for (const [at, { mark }] of lines.entries()) {
    if (mark === '-') continue;
    number++;
    if (close.has(at)) found.add(number);
  }
  return found;
}

function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: end - start + 1 }, (_, index) => start + index);
}

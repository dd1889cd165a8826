import { compareLines } from '../support/line-diff.ts';

const CONTEXT = 2;

/**
 * The lines that differ, each piece with its surroundings: `-` goes, `+` comes. For people to read,
 * not for `patch`.
 */
export function diffLines(before: string, after: string): readonly string[] {
  const lines = compareLines(before.split('\n'), after.split('\n'));
  const shown = new Set<number>();
  for (const [at, { mark }] of lines.entries())
    if (mark !== ' ') for (let near = at - CONTEXT; near <= at + CONTEXT; near++) shown.add(near);
  let last = -1;
  return lines.flatMap(({ mark, text, old }, at) => {
    if (!shown.has(at)) return [];
    const heading = last === at - 1 && last !== -1 ? [] : [`@@ line ${old} @@`];
    last = at;
    return [...heading, `${mark}${text}`];
  });
}

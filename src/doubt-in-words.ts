import type { Doubt } from './report.ts';

/** A condition of a script around a line of it. */
export const BRANCH = 'its script comes to that line';

/** Whether a doubt is a branch's; others of the same script may be told with it. */
export function isBranch(onlyIf: string): boolean {
  return onlyIf.startsWith(BRANCH);
}

/** What has to hold for a charge to be made, with where that is decided: the end of a sentence that begins with "if". */
export function doubtInWords({ of, onlyIf, path, line }: Doubt): string {
  if (of === 'payer') return onlyIf;
  const place = `${path.slice(path.lastIndexOf('/') + 1)}:${line}`;
  const placed = onlyIf
    .replace(/ to that line(?= or to line |$)/, () => ` to ${place}`)
    .replace(THERE, () => ` at ${place}`);
  return placed === onlyIf && of === 'start' ? `${onlyIf} (${place})` : placed;
}

/** Outside of what is quoted: a condition can hold the word. */
const THERE = / there(?= |$)(?=[^`]*(?:`[^`]*`[^`]*)*$)/;

import type { JobReport } from '../report/report.ts';

/** How many times a month a schedule comes, at the end of its words. */
const TIMES = /, (?:about )?(?:once|(\d+) times) a (month|year)$/;

/**
 * How often what nobody counted may come in a month of a busy repository: only to put the dearest start
 * first, and never told. A schedule that is counted stands among them by its own number.
 */
const USUAL: readonly (readonly [RegExp, number])[] = [
  [/\bby hand\b|^workflow_dispatch$|^when another (?:workflow|system) /, 0],
  [/\b(?:releases?|tags|forks|stars|milestone|deployment)\b/, 5],
  [/\b(?:every|each) push\b|\b(?:comment|review)\b/, 200],
];
const OTHERS = 60;

function timesOf(start: string): number {
  const [all, times = '1', unit] = TIMES.exec(start) ?? [];
  if (all !== undefined) return unit === 'year' ? Number(times) / 12 : Number(times);
  return USUAL.find(([words]) => words.test(start))?.[1] ?? OTHERS;
}

/** What starts these jobs, each way once: the most often first, as that costs most. */
export function startsOf(jobs: readonly Pick<JobReport, 'starts' | 'triggers'>[]): string[] {
  const all = new Set(jobs.flatMap(({ starts, triggers }) => starts ?? triggers));
  return [...all].toSorted((a, b) => timesOf(b) - timesOf(a));
}

/** `each push to a pull request (+2)`: as many as there is room for, and how many there are besides. */
export function oftenWords(starts: readonly string[], shown = 1): readonly string[] {
  const told = starts.slice(0, shown).map((start) => start.replace(/^on (?=every |each )/, ''));
  const more = starts.length - told.length;
  const last = told.at(-1);
  return more === 0 || last === undefined ? told : [...told.slice(0, -1), `${last} (+${more})`];
}

/** A start for a narrow column: without the number of a schedule, which the schedule itself tells. */
export function briefStart(start: string): string {
  return start
    .replace(TIMES, '')
    .replace(/^on /, '')
    .replace('push to a pull request', 'push to a PR');
}

/** How such words are cut where a column is narrow: that there are more is not lost. */
export function withMore(
  words: string,
  width: number,
  cut: (text: string, width: number) => string,
): string {
  const more = / \(\+\d+\)$/.exec(words)?.[0] ?? '';
  return cut(words.slice(0, words.length - more.length), width - more.length) + more;
}

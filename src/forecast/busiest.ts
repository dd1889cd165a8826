import type { Forecast } from '../report/forecast.ts';
import type { History } from './history.ts';

const FIVE_HOURS = 5 * 3600;
const WEEK = 7 * 24 * 3600;

/**
 * The limits of a plan are windows, not months. How much of them the runs take nobody says: the size
 * of the weekly window is not published, and people use it as well.
 */
export function busiestOf(
  history: History | undefined,
  workflows: ReadonlySet<string>,
): Forecast['subscription']['busiest'] {
  const starts = [...workflows].flatMap((path) => history?.workflows.get(path)?.starts ?? []);
  if (starts.length === 0) return null;
  const sorted = starts.toSorted((a, b) => a - b);
  return {
    fiveHours: most(sorted, FIVE_HOURS),
    week: Math.max(most(sorted, WEEK), ...weekly(history, workflows)),
    shareOfAllowance: 'unknown',
  };
}

/** Only some of the starts may be known; a week's count is known whole. */
function weekly(history: History | undefined, workflows: ReadonlySet<string>): readonly number[] {
  const weeks = history?.weeks.length ?? 0;
  return Array.from({ length: weeks }, (_, week) =>
    [...workflows]
      .flatMap((path) => [...(history?.workflows.get(path)?.events.values() ?? [])])
      .reduce((sum, counts) => sum + (counts[week] ?? 0), 0),
  );
}

/** The most that lie within one window; the list is in order. */
function most(sorted: readonly number[], seconds: number): number {
  let first = 0;
  let best = 0;
  for (const [index, start] of sorted.entries()) {
    while (start - (sorted[first] ?? start) >= seconds) first++;
    best = Math.max(best, index - first + 1);
  }
  return best;
}

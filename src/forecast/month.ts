import { type CostModel, drawCost } from './cost.ts';
import { drawRuns, type Level, spreadPoisson } from './level.ts';
import type { Random } from './random.ts';

/** A month of a forecast. */
const MONTH_DAYS = 30;
const MONTH_WEEKS = MONTH_DAYS / 7;

/** How often something runs in a month. */
export type Frequency =
  | { readonly kind: 'measured'; readonly level: Level }
  /** By its cron lines, to the run. */
  | { readonly kind: 'scheduled'; readonly perMonth: number }
  /** Somebody said so; the level may move by a quarter, as where the weeks are few. */
  | { readonly kind: 'declared'; readonly perMonth: number };

/** A spread that is met nine times of ten from below and from above: an 80 % range. */
export interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Enough for the two first digits of a percentile. */
export const DRAWS = 2000;

const DECLARED_DRIFT = 0.25;

/** How many runs there may be, draw by draw. */
export function runDraws(frequency: Frequency, draws: number, chance: Random): Float64Array {
  return Float64Array.from({ length: draws }, () => oneMonth(frequency, chance));
}

function oneMonth(frequency: Frequency, chance: Random): number {
  switch (frequency.kind) {
    case 'measured':
      return drawRuns(frequency.level, MONTH_WEEKS, chance);
    case 'scheduled':
      return wholeRuns(frequency.perMonth, chance);
    case 'declared': {
      const drift = DECLARED_DRIFT ** 2;
      return spreadPoisson(frequency.perMonth * chance.gamma(1 / drift, drift), 1, chance);
    }
    default:
      return frequency satisfies never;
  }
}

/** A schedule of 4.3 times a month runs four or five times. */
function wholeRuns(perMonth: number, chance: Random): number {
  const whole = Math.floor(perMonth);
  return whole + (chance.uniform() < perMonth - whole ? 1 : 0);
}

/** What the runs may cost together, draw by draw. `times`: jobs of a matrix, attempts. */
export function costDraws(
  runs: Float64Array,
  cost: CostModel,
  times: number,
  chance: Random,
): Float64Array {
  return runs.map((count) => drawCost(cost, count, chance) * times);
}

export function rangeOf(draws: Float64Array): Range {
  const sorted = draws.toSorted();
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}

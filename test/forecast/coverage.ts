import { costModel } from '../../src/forecast/cost.ts';
import { levelOf } from '../../src/forecast/level.ts';
import { costDraws, DRAWS, type Range, rangeOf, runDraws } from '../../src/forecast/month.ts';
import { random } from '../../src/forecast/random.ts';
import { naive } from './naive.ts';
import { type Month, months, type World } from './worlds.ts';

/** A profile that is a quarter too dear, as one may be that knows no repository. */
function profileOf({ cost }: World) {
  return { low: 0.4 * cost, typical: 1.25 * cost, high: 4 * cost };
}

function ours(world: World, { weeks }: Month, seed: number): Range {
  const chance = random(seed);
  const records = weeks
    .flat()
    .flatMap(({ recorded }) => (recorded === undefined ? [] : [recorded]));
  const cost = costModel(records, profileOf(world));
  if (cost === undefined) throw new Error('a world without costs');
  const level = levelOf(weeks.map((week) => week.length));
  const runs = runDraws({ kind: 'measured', level }, DRAWS, chance);
  return rangeOf(costDraws(runs, cost, 1, chance));
}

export interface Score {
  /** Share of months within the range. */
  readonly covers: number;
  /** Median width, as a multiple of the width for somebody who knows the world. */
  readonly width: number;
  /** Median of the middle, as a multiple of the middle for somebody who knows the world. */
  readonly middle: number;
}

type Method = (month: Month, seed: number) => Range;

function score(all: readonly Month[], method: Method): Score {
  const ranges = all.map((month, seed) => ({ month, range: method(month, seed) }));
  const share = ranges.filter(({ month, range }) => within(month.truth, range)).length / all.length;
  const widths = ranges.map(({ month, range }) => widthOf(range) / widthOf(month.knowing));
  const middles = ranges.map(({ month, range }) => range.middle / month.knowing.middle);
  return { covers: share, width: median(widths), middle: median(middles) };
}

export function scores(
  world: World,
  count: number,
): { readonly ours: Score; readonly naive: Score } {
  const all = [...months(world, count)];
  return { ours: score(all, (month, seed) => ours(world, month, seed)), naive: score(all, naive) };
}

const within = (value: number, { low, high }: Range) => value >= low && value <= high;
const widthOf = ({ low, high }: Range) => high - low;

export function median(values: readonly number[]): number {
  const sorted = values.filter((value) => !Number.isNaN(value)).toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

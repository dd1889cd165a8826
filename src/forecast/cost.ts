import type { Random } from './random.ts';

/**
 * What a run uses, in whatever unit: the records of runs, a profile of what such runs use, or both.
 * A run without a record is a run that nobody measured: it counts as much as one that was.
 */
export interface CostModel {
  readonly records: readonly number[];
  readonly mean: number;
  readonly deviation: number;
  /** How much of it is measured; the rest is the profile's. */
  readonly measured: number;
  readonly profile: Spread | undefined;
}

/** 10th, 50th and 90th percentile of what is not known better. */
export interface Spread {
  readonly low: number;
  readonly typical: number;
  readonly high: number;
}

/** Fewer records are taken together with the profile. */
export const ENOUGH_RECORDS = 10;

/** Until a few runs have told how much they differ, they are taken to differ by this share. */
const USUAL_DEVIATION = 0.8;
const USUAL_WEIGHT = 3;

/** Undefined where nothing at all is known. */
export function costModel(
  records: readonly number[],
  profile: Spread | undefined,
): CostModel | undefined {
  const count = records.length;
  if (count === 0 && profile === undefined) return undefined;
  const measured = profile === undefined ? 1 : Math.min(1, count / ENOUGH_RECORDS);
  const mean = count === 0 ? 0 : records.reduce((sum, one) => sum + one, 0) / count;
  const squares = records.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  const usual = USUAL_WEIGHT * (USUAL_DEVIATION * mean) ** 2;
  const deviation = Math.sqrt((squares + usual) / Math.max(1, count - 1 + USUAL_WEIGHT));
  return { records, mean, deviation, measured, profile };
}

/** One possible cost of so many runs. */
export function drawCost(model: CostModel, runs: number, chance: Random): number {
  const { records, mean, deviation, measured, profile } = model;
  const guess = profile === undefined || measured === 1 ? 0 : drawSpread(profile, chance);
  const assumed = (1 - measured) * guess * runs;
  if (records.length === 0 || mean === 0 || runs === 0) return assumed;
  // The mean of a few records may itself be off.
  const error = (deviation / mean) ** 2 / records.length;
  const off = error === 0 ? 1 : chance.gamma(1 / error, error);
  return assumed + measured * off * sumOf(model, runs, chance);
}

/** As many runs as can be drawn one by one; the sum of more is as good as a gamma. */
const ONE_BY_ONE = 24;

function sumOf({ records, mean, deviation }: CostModel, runs: number, chance: Random): number {
  if (runs <= ONE_BY_ONE) {
    let total = 0;
    for (let index = 0; index < runs; index++)
      total += records[Math.floor(chance.uniform() * records.length)] ?? mean;
    return total;
  }
  const relative = (deviation / mean) ** 2 / runs;
  return relative === 0 ? runs * mean : runs * mean * chance.gamma(1 / relative, relative);
}

const NINETIETH = 1.2815515655446004;

/** Two halves of lognormals that meet in the middle: a profile's high is further off than its low. */
function drawSpread({ low, typical, high }: Spread, chance: Random): number {
  if (typical <= 0) return 0;
  const z = chance.normal();
  const side = z < 0 ? low : high;
  const sigma = side <= 0 ? 0 : Math.abs(Math.log(side / typical)) / NINETIETH;
  return typical * Math.exp(sigma * z);
}

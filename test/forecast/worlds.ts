import { type Random, random } from '../../src/forecast/random.ts';

/**
 * Simulated repositories whose truth is known: twelve weeks of history, then the month that a
 * forecast has to meet. Written, with its seeds, before the method that it tests.
 */
export interface World {
  readonly name: 'steady' | 'bursts' | 'busy' | 'rare';
  readonly says: string;
  readonly seed: number;
  /** Mean runs a week at the start. */
  readonly level: number;
  /** Shape of the gamma that multiplies each week's level; infinite: every week is alike. */
  readonly weekShape: number;
  /** Standard deviation of the step that the level's logarithm takes every week. */
  readonly drift: number;
  /** Mean cost of a run that succeeds, and the sigma of its lognormal. */
  readonly cost: number;
  readonly sigma: number;
  /** Share of runs that fail; they were paid as far as they came. */
  readonly failing: number;
  /** Share of runs whose usage was recorded, whatever they cost. */
  readonly recorded: number;
}

export const WORLDS: readonly World[] = [
  {
    name: 'steady',
    says: 'about 20 runs a week, every week alike',
    seed: 19_001,
    level: 20,
    weekShape: Number.POSITIVE_INFINITY,
    drift: 0,
    cost: 0.4,
    sigma: 0.5,
    failing: 0.1,
    recorded: 1,
  },
  {
    name: 'bursts',
    says: 'about 20 runs a week, many in one week and few in the next',
    seed: 19_002,
    level: 20,
    weekShape: 1.5,
    drift: 0,
    cost: 0.4,
    sigma: 0.7,
    failing: 0.1,
    recorded: 0.8,
  },
  {
    name: 'busy',
    says: 'about 300 runs a week, a level that moves, a third of the records lost',
    seed: 19_003,
    level: 300,
    weekShape: 40,
    drift: 0.05,
    cost: 0.25,
    sigma: 0.8,
    failing: 0.15,
    recorded: 0.65,
  },
  {
    name: 'rare',
    says: 'about one run in two weeks, cheap or dear',
    seed: 19_004,
    level: 0.5,
    weekShape: Number.POSITIVE_INFINITY,
    drift: 0,
    cost: 2,
    sigma: 1,
    failing: 0.1,
    recorded: 1,
  },
];

export const MONTHS = 500;
export const HISTORY_WEEKS = 12;
export const MONTH_DAYS = 30;
const WHOLE_WEEKS = Math.floor(MONTH_DAYS / 7);
const REST_OF_WEEK = MONTH_DAYS / 7 - WHOLE_WEEKS;

export interface SimulatedRun {
  /** Undefined where its record was lost; it was paid all the same. */
  readonly recorded: number | undefined;
  readonly failed: boolean;
}

export interface Month {
  /** Oldest first. */
  readonly weeks: readonly (readonly SimulatedRun[])[];
  /** What the month after cost. */
  readonly truth: number;
  /** 10th, 50th and 90th percentile for somebody who knows the world and its level today. */
  readonly knowing: { readonly low: number; readonly middle: number; readonly high: number };
}

/** The months of one world, always the same ones. */
export function* months(world: World, count = MONTHS): Generator<Month> {
  for (let index = 0; index < count; index++) yield month(world, random(world.seed * 1000 + index));
}

function month(world: World, chance: Random): Month {
  let level = world.level;
  const weeks = Array.from({ length: HISTORY_WEEKS }, () => {
    level *= Math.exp(world.drift * chance.normal());
    return Array.from({ length: runsOf(world, level, 1, chance) }, () => run(world, chance));
  });
  const truth = future(world, level, chance);
  const futures = Float64Array.from({ length: 1000 }, () => future(world, level, chance)).sort();
  const at = (share: number) => futures[Math.floor(share * futures.length)] ?? 0;
  return { weeks, truth, knowing: { low: at(0.1), middle: at(0.5), high: at(0.9) } };
}

function runsOf(world: World, level: number, weeks: number, chance: Random): number {
  const { weekShape } = world;
  const week = Number.isFinite(weekShape) ? chance.gamma(weekShape, 1 / weekShape) : 1;
  return chance.poisson(level * week * weeks);
}

function run(world: World, chance: Random): SimulatedRun {
  const failed = chance.uniform() < world.failing;
  const spent = paid(world, failed, chance);
  return { failed, recorded: chance.uniform() < world.recorded ? spent : undefined };
}

/** A run that fails stops somewhere on its way, and what it used until then is paid. */
function paid(world: World, failed: boolean, chance: Random): number {
  const whole = world.cost * Math.exp(world.sigma * chance.normal() - world.sigma ** 2 / 2);
  return failed ? whole * chance.uniform() : whole;
}

/** One month from a level on: four whole weeks and the days that are left. */
function future(world: World, from: number, chance: Random): number {
  let level = from;
  let total = 0;
  for (let week = 0; week <= WHOLE_WEEKS; week++) {
    level *= Math.exp(world.drift * chance.normal());
    const length = week < WHOLE_WEEKS ? 1 : REST_OF_WEEK;
    total += costOf(world, runsOf(world, level, length, chance), chance);
  }
  return total;
}

/** Of many runs the sum is drawn at once: it is as good as normal. */
function costOf(world: World, runs: number, chance: Random): number {
  if (runs > 100) {
    const { mean, variance } = moments(world);
    return Math.max(0, runs * mean + Math.sqrt(runs * variance) * chance.normal());
  }
  let total = 0;
  for (let index = 0; index < runs; index++)
    total += paid(world, chance.uniform() < world.failing, chance);
  return total;
}

function moments({ cost, sigma, failing }: World): { mean: number; variance: number } {
  const mean = cost * (1 - failing / 2);
  const square = cost ** 2 * Math.exp(sigma ** 2) * (1 - failing + failing / 3);
  return { mean, variance: square - mean ** 2 };
}

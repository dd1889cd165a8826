import type { Random } from './random.ts';

/**
 * How many runs there will be, from how many there were, week by week.
 *
 * Runs of a week are gamma-Poisson: Poisson about a level that is itself uncertain, with a variance
 * `spread` times the mean (pull requests come in bursts). From week to week the level may move:
 * `memory` is the share of what was known that is still known a week later (the power steady model,
 * Smith 1979, https://doi.org/10.1111/j.2517-6161.1979.tb01090.x). Neither is known, so every pair of
 * a grid is weighed by how well it foretold each week from those before it.
 */
export interface Level {
  readonly candidates: readonly Candidate[];
  /** Standard deviation of the level's change, where the weeks are too few to show it; else 0. */
  readonly assumedDrift: number;
}

interface Candidate {
  readonly spread: number;
  readonly memory: number;
  /** The level is `spread` × gamma with this shape and rate. */
  readonly shape: number;
  readonly rate: number;
  /** Adds up to 1 over the candidates. */
  readonly weight: number;
}

const SPREADS = [1, 1.5, 2.5, 4, 6, 10, 16, 25, 40] as const;
const MEMORIES = [1, 0.97, 0.9, 0.8, 0.7, 0.55, 0.4] as const;
/** Most repositories do next month what they did this month. */
const STEADY_PRIOR = 0.4;

/** Fewer weeks do not show whether the level moves: then it is assumed to, by a quarter. */
const WEEKS_FOR_DRIFT = 8;
const ASSUMED_DRIFT = 0.25;

/** Half a run before the first week: a job that never ran may still run. */
const BEFORE = 0.5;

/** @param weeks runs of each week, oldest first; at least one */
export function levelOf(weeks: readonly number[]): Level {
  const enough = weeks.length >= WEEKS_FOR_DRIFT;
  const memories = enough ? MEMORIES : ([1] as const);
  const weighed = SPREADS.flatMap((spread) =>
    memories.map((memory) => {
      const known = follow(weeks, spread, memory);
      const prior =
        memory === 1 ? STEADY_PRIOR : (1 - STEADY_PRIOR) / Math.max(1, memories.length - 1);
      return { ...known, spread, memory, score: known.score + Math.log(prior) };
    }),
  );
  const best = Math.max(...weighed.map(({ score }) => score));
  const total = weighed.reduce((sum, { score }) => sum + Math.exp(score - best), 0);
  return {
    candidates: weighed.map(({ score, ...one }) => ({
      ...one,
      weight: Math.exp(score - best) / total,
    })),
    assumedDrift: enough ? 0 : ASSUMED_DRIFT,
  };
}

/** Learns week by week, and keeps how likely each week was before it was seen. */
function follow(weeks: readonly number[], spread: number, memory: number) {
  let [shape, rate, score] = [BEFORE, 0, 0];
  for (const [index, runs] of weeks.entries()) {
    const seen = runs / spread;
    const [before, then] = [shape * memory, rate * memory];
    // Nothing was known before the first week, so nothing was foretold.
    if (index > 0) score += foretold(seen, before, then) - Math.log(spread);
    shape = before + seen;
    rate = then + 1;
  }
  return { shape, rate, score };
}

/** Logarithm of the negative binomial, at a count that need not be whole. */
function foretold(count: number, shape: number, rate: number): number {
  const ways = logGamma(shape + count) - logGamma(shape) - logGamma(count + 1);
  return ways + shape * Math.log(rate / (rate + 1)) - count * Math.log(rate + 1);
}

/** One possible number of runs in the `weeks` to come. */
export function drawRuns(level: Level, weeks: number, chance: Random): number {
  const { spread, memory, shape, rate } = pick(level, chance);
  const now = spread * chance.gamma(shape, 1 / rate);
  // How far the level moves on average over the time: a third of the way to its end, and the step to its start.
  const learned = ((1 / memory - 1) / shape) * (weeks / 3 + 0.5);
  const drift = Math.min(1, learned + level.assumedDrift ** 2);
  const moved = drift === 0 ? 1 : chance.gamma(1 / drift, drift);
  return spreadPoisson(now * moved * weeks, spread, chance);
}

/** A count with the mean, and a variance `spread` times as large. */
export function spreadPoisson(mean: number, spread: number, chance: Random): number {
  if (spread <= 1) return chance.poisson(mean);
  return chance.poisson(chance.gamma(mean / (spread - 1), spread - 1));
}

function pick({ candidates }: Level, chance: Random): Candidate {
  let left = chance.uniform();
  for (const candidate of candidates) {
    left -= candidate.weight;
    if (left < 0) return candidate;
  }
  const [first] = candidates;
  if (first === undefined) throw new Error('a level without candidates');
  return first;
}

/** Lanczos' approximation, good to 10 digits where it is used. */
function logGamma(x: number): number {
  const series = LANCZOS.reduce((sum, c, index) => sum + c / (x + index + 1), 1.000000000190015);
  const t = x + 5.5;
  return (x + 0.5) * Math.log(t) - t + Math.log((2.5066282746310007 * series) / x);
}

const LANCZOS = [
  76.18009172947146, -86.50532032941678, 24.01409824083091, -1.231739572450155,
  0.1208650973866179e-2, -0.5395239384953e-5,
] as const;

import type { Range } from '../../src/forecast/month.ts';
import { random } from '../../src/forecast/random.ts';
import { HISTORY_WEEKS, MONTH_DAYS, type Month } from './worlds.ts';

/**
 * What is usually done, for comparison: the last 100 runs give the rate, runs are Poisson about it, a
 * run that failed or left no record costs nothing, and the rate is taken to be known.
 */
export function naive({ weeks }: Month, seed: number): Range {
  const chance = random(seed);
  const runs = weeks.flat().slice(-100);
  const costs = runs.map((run) => (run.failed ? 0 : (run.recorded ?? 0)));
  const mean = (runs.length / HISTORY_WEEKS) * (MONTH_DAYS / 7);
  const draws = Array.from({ length: 1000 }, () => {
    const count = chance.poisson(mean);
    let total = 0;
    for (let index = 0; index < count; index++)
      total += costs[Math.floor(chance.uniform() * costs.length)] ?? 0;
    return total;
  }).sort((a, b) => a - b);
  const at = (share: number) => draws[Math.floor(share * draws.length)] ?? 0;
  return { low: at(0.1), middle: at(0.5), high: at(0.9) };
}

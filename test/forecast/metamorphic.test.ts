import { describe, expect, it } from 'vitest';
import { costModel } from '../../src/forecast/cost.ts';
import { levelOf } from '../../src/forecast/level.ts';
import { costDraws, DRAWS, type Range, rangeOf, runDraws } from '../../src/forecast/month.ts';
import { type Random, random } from '../../src/forecast/random.ts';
import { median } from './coverage.ts';

/** What must hold of every forecast, whatever the truth is. */

const chance = random(77);
const WEEKS = Array.from({ length: 12 }, () => chance.poisson(chance.gamma(4, 5)));
const RECORDS = Array.from({ length: 120 }, () => Math.exp(0.7 * chance.normal()));

function month(weeks: readonly number[], records: readonly number[], times = 1, seed = 1): Range {
  const draws: Random = random(seed);
  const cost = costModel(records, { low: 0.3, typical: 1, high: 4 });
  if (cost === undefined) throw new Error('nothing known');
  const runs = runDraws({ kind: 'measured', level: levelOf(weeks) }, DRAWS, draws);
  return rangeOf(costDraws(runs, cost, times, draws));
}

const width = ({ low, high }: Range) => high - low;

describe('a forecast', () => {
  it('is the same for the same input', () => {
    expect(month(WEEKS, RECORDS)).toEqual(month(WEEKS, RECORDS));
  });

  it('doubles with the runs', () => {
    const twice = month(
      WEEKS.map((runs) => runs * 2),
      RECORDS,
    ).middle;
    expect(twice / month(WEEKS, RECORDS).middle).toBeGreaterThan(1.9);
    expect(twice / month(WEEKS, RECORDS).middle).toBeLessThan(2.1);
  });

  it('is twelve times as much for twelve jobs of a matrix', () => {
    const [one, twelve] = [month(WEEKS, RECORDS), month(WEEKS, RECORDS, 12)];
    for (const end of ['low', 'middle', 'high'] as const)
      expect(twelve[end] / one[end]).toBeCloseTo(12, 9);
  });

  it('follows the price of a run', () => {
    const dearer = month(
      WEEKS,
      RECORDS.map((cost) => cost * 3),
    ).middle;
    expect(dearer / month(WEEKS, RECORDS).middle).toBeCloseTo(3, 9);
  });

  it('takes no lost record for a run that cost nothing', () => {
    const full = month(WEEKS, RECORDS);
    const halvings = Array.from({ length: 200 }, (_, seed) => {
      const dice = random(1000 + seed);
      return month(
        WEEKS,
        RECORDS.filter(() => dice.uniform() < 0.5),
        1,
        seed,
      );
    });
    const middle = median(halvings.map((one) => one.middle)) / full.middle;
    expect(Math.abs(middle - 1)).toBeLessThan(0.1);
    const widths = Array.from({ length: 40 }, (_, seed) => width(month(WEEKS, RECORDS, 1, seed)));
    expect(median(halvings.map(width))).toBeGreaterThanOrEqual(median(widths));
  });

  it('is wider the less is known, and never nothing', () => {
    const nothing = month(WEEKS, []);
    const few = month(WEEKS, RECORDS.slice(0, 4));
    expect(nothing.low).toBeGreaterThan(0);
    expect(width(nothing)).toBeGreaterThan(width(month(WEEKS, RECORDS)));
    expect(width(few)).toBeGreaterThan(width(month(WEEKS, RECORDS)));
  });

  it('assumes a drift where the weeks do not show it', () => {
    const short = month(
      Array.from({ length: 4 }, () => 20),
      RECORDS,
    );
    const long = month(
      Array.from({ length: 12 }, () => 20),
      RECORDS,
    );
    expect(width(short)).toBeGreaterThan(1.3 * width(long));
  });

  it('of a job that never ran still allows for a run', () => {
    const never = month([0, 0, 0, 0], RECORDS);
    expect(never.low).toBe(0);
    expect(never.high).toBeGreaterThanOrEqual(0);
    const runs = runDraws({ kind: 'measured', level: levelOf([0, 0, 0, 0]) }, DRAWS, random(3));
    expect(Math.max(...runs)).toBeGreaterThan(0);
  });
});

import { describe, expect, it } from 'vitest';
import { HISTORY_WEEKS, MONTH_DAYS, months, WORLDS } from './worlds.ts';

describe.each(WORLDS)('the world $name', (world) => {
  const all = [...months(world, 200)];

  it('is the same every time', () => {
    expect([...months(world, 3)]).toEqual(all.slice(0, 3));
  });

  it('has the runs and the costs that it is said to have', () => {
    const runs = all.flatMap((month) => month.weeks.flat());
    const perWeek = runs.length / all.length / HISTORY_WEEKS;
    expect(perWeek / world.level).toBeGreaterThan(0.9);
    expect(perWeek / world.level).toBeLessThan(1.1);
    const truth = all.reduce((sum, month) => sum + month.truth, 0) / all.length;
    const said = (world.level * MONTH_DAYS * world.cost * (1 - world.failing / 2)) / 7;
    expect(truth / said).toBeGreaterThan(0.85);
    expect(truth / said).toBeLessThan(1.15);
  });

  it('is met four times of five by who knows it', () => {
    const met = all.filter(({ truth, knowing }) => truth >= knowing.low && truth <= knowing.high);
    expect(met.length / all.length).toBeGreaterThan(0.73);
  });
});

import { describe, expect, it } from 'vitest';
import { briefStart, oftenWords, startsOf, withMore } from '../../src/render/starts.ts';
import { table } from '../../src/render/text/table.ts';
import { shortened } from '../../src/render/text/width.ts';

const job = (...starts: readonly string[]) => ({ starts: [...starts], triggers: [] });

describe('how often a job spends', () => {
  it('is told by what comes most often', () => {
    const starts = startsOf([
      job('when started by hand', 'after `Gate`', 'every 30 minutes, 1440 times a month'),
      job('on pushes to `main`', 'on each push to a pull request', 'after `Gate`'),
    ]);
    expect(starts).toEqual([
      'every 30 minutes, 1440 times a month',
      'on each push to a pull request',
      'after `Gate`',
      'on pushes to `main`',
      'when started by hand',
    ]);
  });

  it('says how many there are besides, however narrow it is', () => {
    const starts = [
      'on each push to a pull request',
      'on pushes to `main`',
      'when started by hand',
    ];
    expect(oftenWords(starts)).toEqual(['each push to a pull request (+2)']);
    expect(oftenWords(starts, 2)).toEqual([
      'each push to a pull request',
      'on pushes to `main` (+1)',
    ]);
    expect(oftenWords(starts.slice(0, 1))).toEqual(['each push to a pull request']);
    expect(briefStart('on day 1 of every month at 05:00 UTC, once a month')).toBe(
      'day 1 of every month at 05:00 UTC',
    );
    expect(withMore('each push to a pull request (+2)', 19, shortened)).toBe('each push to… (+2)');
  });
});

it('columns narrow down to what is enough, and only then those that have less', () => {
  const columns = [
    { title: 'A', enough: 12, least: 6 },
    { title: 'B', enough: 10 },
  ];
  const rows = [['a'.repeat(20), 'b'.repeat(20)]];
  const widths = (room: number) =>
    table(columns, rows, room)
      ?.rows[0]?.split(/\s+/)
      .flatMap((cell) => cell.length || []);
  expect(widths(26)).toEqual([12, 10]);
  expect(widths(22)).toEqual([8, 10]);
  expect(widths(19)).toBeUndefined();
});

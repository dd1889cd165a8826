import { Cron } from 'croner';
import { describe, expect, it } from 'vitest';
import { firesPerDay, firesPerMonth, schedulesInWords } from '../../src/workflow/cron.ts';

const LINES: readonly (readonly [string, string])[] = [
  ['0 3 * * *', 'every night at 03:00 UTC, 30 times a month'],
  ['30 12 * * *', 'every day at 12:30 UTC, 30 times a month'],
  ['30 5 * * 1-5', 'on weekdays at 05:30 UTC, 21 times a month'],
  ['0 9 * * MON', 'every Monday at 09:00 UTC, 4 times a month'],
  ['17 4 * * 1,4', 'on Monday and Thursday at 04:17 UTC, 9 times a month'],
  ['0 */6 * * *', 'every 6 hours, 120 times a month'],
  ['*/15 * * * *', 'every 15 minutes, 2880 times a month'],
  ['0 * * * *', 'every hour, 720 times a month'],
  ['0 0 1 * *', 'on day 1 of every month at 00:00 UTC, once a month'],
  ['0 2,14 * * *', 'every day at 02:00 and 14:00 UTC, 60 times a month'],
  ['30 2,6,10,15 * * *', '4 times a day, 120 times a month'],
  ['*/7 * * * *', '9 times an hour, 6480 times a month'],
  ['0 8 * * 1-6', 'from Monday to Saturday at 08:00 UTC, 26 times a month'],
  ['0 8 1-31 * 1', 'every day at 08:00 UTC, 30 times a month'],
  ['* * * * *', 'on the schedule `* * * * *`, 8640 times a month'],
  ['0 0 1 JAN *', 'on the schedule `0 0 1 JAN *`, about 1 times a year'],
  ['0 0 1 1,7 *', 'on the schedule `0 0 1 1,7 *`, about 2 times a year'],
];

describe('a schedule', () => {
  it.each(LINES)('%s is %s', (cron, words) => {
    expect(schedulesInWords([cron])).toBe(words);
  });

  it('is added up with another', () => {
    expect(schedulesInWords(['0 3 * * *', '0 9 * * MON'])).toBe(
      'every night at 03:00 UTC and every Monday at 09:00 UTC, 34 times a month',
    );
  });

  it.each([
    [['3 * * * *', '23 * * * *', '43 * * * *'], 'every 20 minutes, 2160 times a month'],
    [['8 * * * *', '20 * * * *'], '2 times an hour, 1440 times a month'],
    [['0 8 * * 1-6', '0 8 * * 0'], 'every day at 08:00 UTC, 30 times a month'],
    [['0 13 * * 5', '30 13 * * 5'], 'every Friday at 13:00 and 13:30 UTC, 9 times a month'],
    [
      ['0 9 * * 1', '0 15 * * 1', '0 9 * * 2'],
      'every Monday at 09:00 and 15:00 UTC and every Tuesday at 09:00 UTC, 13 times a month',
    ],
    // Both start it on a Monday.
    [
      ['0 9 * * *', '0 9 * * 1'],
      'every day at 09:00 UTC and every Monday at 09:00 UTC, 34 times a month',
    ],
    [
      ['0 9 * * *', '0 10 1 * *'],
      'every day at 09:00 UTC and on day 1 of every month at 10:00 UTC, 31 times a month',
    ],
    [
      ['0 3 1 JAN *', '0 4 1 JAN *'],
      'on the schedule `0 3 1 JAN *` and on the schedule `0 4 1 JAN *`, about 2 times a year',
    ],
    [['0 9 * * 1', 'never'], 'every Monday at 09:00 UTC and on the schedule `never`'],
  ])('%j is said once', (crons, words) => {
    expect(schedulesInWords(crons)).toBe(words);
  });

  it.each(['', 'never', '0 3 * *', '61 * * * *', '* * * FOO *', '0 0 1-99 * *'])(
    '%j is none',
    (cron) => {
      expect(firesPerDay(cron)).toBeUndefined();
      expect(firesPerMonth(cron)).toBeUndefined();
    },
  );

  it('counts as a library for schedules does, over four years', () => {
    const hourly = ['0 3 * * *', '30 5 * * 1-5', '0 9 * * MON', '17 4 * * 1,4', '0 0 1 * *'];
    for (const cron of [...hourly, '0 0 13 * 5', '0 0 1 JAN *', '5 6 */10 * *']) {
      const job = new Cron(cron, { timezone: 'UTC', legacyMode: true });
      let count = 0;
      const end = new Date(Date.UTC(2025, 0, 1) + 1461 * 86_400_000);
      for (
        let at = job.nextRun(new Date(Date.UTC(2024, 11, 31, 23, 59, 59)));
        at !== null && at < end;
        count++
      )
        at = job.nextRun(at);
      expect((firesPerMonth(cron) ?? 0) * 48.7, cron).toBeCloseTo(count, 6);
    }
  });
});

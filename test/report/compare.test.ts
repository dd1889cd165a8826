import { describe, expect, it } from 'vitest';
import { changeSentence } from '../../src/render/change.ts';
import { diffReports, isQuiet } from '../../src/report/compare.ts';
import type { Budget } from '../../src/report/report.ts';
import { finding, job, report } from '../render/reports.ts';

const of = (budgets: Record<string, Budget>) =>
  report({ jobs: Object.entries(budgets).map(([id, budget]) => job('ci.yml', id, { budget })) });

describe('diffReports', () => {
  it('tells jobs that are new, gone, moved and newly unclear', () => {
    const base = of({ a: 'api', b: 'api', c: 'subscription', d: 'none', e: 'api', same: 'both' });
    const head = of({
      b: 'subscription',
      c: 'unclear',
      d: 'api',
      e: 'none',
      f: 'api',
      g: 'none',
      same: 'both',
    });
    const { jobs } = diffReports(base, head);
    expect(jobs.added.map((each) => each.job)).toEqual(['f']);
    expect(jobs.gone.map((each) => each.job)).toEqual(['a']);
    expect(jobs.moved.map(({ from, job: { job: id, budget } }) => [id, from, budget])).toEqual([
      ['b', 'api', 'subscription'],
      ['d', 'none', 'api'],
      ['e', 'api', 'none'],
    ]);
    expect(jobs.newlyUnclear.map(({ from, job: { job: id } }) => [id, from])).toEqual([
      ['c', 'subscription'],
    ]);
  });

  it('splits findings by fingerprint, as often as the base has it', () => {
    const a = finding(job('ci.yml', 'a'));
    const b = finding(job('ci.yml', 'b'));
    const c = finding(job('ci.yml', 'c'));
    const moved = { ...a, line: 99 };
    const change = diffReports(report({ findings: [a, c] }), report({ findings: [moved, a, b] }));
    expect(change.findings).toEqual({ new: [a, b], old: [moved], gone: [c] });
  });

  it('is quiet only when neither money nor findings change', () => {
    const base = report({ jobs: [job('ci.yml', 'a', { budget: 'api' })] });
    const moved = report({
      jobs: [job('ci.yml', 'a', { budget: 'api', line: 77 }), job('x.yml', 'x')],
    });
    expect(isQuiet(diffReports(base, moved))).toBe(true);
    expect(isQuiet(diffReports(base, of({ a: 'both' })))).toBe(false);
    const found = { ...base, findings: [finding(job('ci.yml', 'a'))] };
    expect(isQuiet(diffReports(base, found))).toBe(false);
    expect(isQuiet(diffReports(found, base))).toBe(false);
  });
});

describe('changeSentence', () => {
  it('says each kind of change once', () => {
    const change = diffReports(
      of({ a: 'api', b: 'api', c: 'subscription', d: 'none', e: 'api', h: 'none' }),
      of({ b: 'subscription', c: 'unclear', d: 'api', e: 'none', f: 'api', h: 'unclear' }),
    );
    expect(changeSentence(change)).toBe(
      'This pull request adds `f` in `ci.yml` (API budget), makes `d` in `ci.yml` (API budget) spend, moves `b` in `ci.yml` from the API budget to the subscription budget, leaves open who pays for `c` in `ci.yml` (was subscription budget) and `h` in `ci.yml`, stops the spending of `e` in `ci.yml` (was API budget) and removes `a` in `ci.yml` (API budget).',
    );
  });

  it('names three, and counts where there are more', () => {
    const head = of({ a: 'api', b: 'api', c: 'api', d: 'api', e: 'api' });
    expect(changeSentence(diffReports(report(), head))).toBe(
      'This pull request adds 5 jobs that use AI.',
    );
  });

  it('says so when nothing changes', () => {
    expect(changeSentence(diffReports(report(), report()))).toBe(
      'This pull request does not change who pays.',
    );
  });
});

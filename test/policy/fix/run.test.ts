import { describe, expect, it } from 'vitest';
import { fixAll, type Scan } from '../../../src/policy/fix/run.ts';
import { BUILT_IN_POLICY } from '../../../src/policy/policy.ts';
import type { Budget } from '../../../src/report/report.ts';
import { account, fixture, type JobFacts } from '../build.ts';
import { judge } from '../judge-all.ts';

const ACTION = { at: 'openai/codex-action', budget: 'api', spender: 'codex-action' } as const;

/** Scans one workflow; the facts follow from its text as settling would find them. */
function scanOf(
  path: string,
  original: string,
  facts: (text: string) => Record<string, JobFacts>,
): Scan {
  return (changed) => {
    const text = changed.get(path) ?? original;
    const all = account({ [path]: { text, jobs: facts(text) } });
    const { findings, ignored, plans } = judge(all, BUILT_IN_POLICY, '2026-11-25', {
      source: () => text,
    });
    const budgets = new Map<string, Budget>(
      all.jobs.map(({ report }) => [`${report.workflow}#${report.job}`, report.budget]),
    );
    return { findings, ignored, plans, budgets };
  };
}

describe('fix', () => {
  it('bounds a run and nothing is found any more', () => {
    const path = '.github/workflows/review.yml';
    const text = fixture(`unbounded-run/failing/${path}`);
    const scan = scanOf(path, text, () => ({ review: { charges: [ACTION] } }));
    const fixed = fixAll(scan, () => text, { unsafe: true });
    expect(fixed.applied.map((one) => one.rule)).toEqual(['unbounded-run', 'unbounded-run']);
    expect(scan(fixed.files).findings).toEqual([]);
    expect(fixed.files.get(path)).toContain(
      '    concurrency:\n      group: ${{ github.workflow }}-review-',
    );
  });

  it('corrects an input, and its job begins to pay', () => {
    const path = '.github/workflows/docs.yml';
    const text = fixture(`dead-credential/failing/${path}`);
    const scan = scanOf(path, text, (now) => ({
      docs: { charges: now.includes('openai-api-key') ? [ACTION] : [] },
    }));
    const fixed = fixAll(scan, () => text, { unsafe: true });
    expect(fixed.files.get(path)).toBe(text.replace('openai_api_key', 'openai-api-key'));
  });

  it('takes an edit back when it would move a job to another budget', () => {
    const path = '.github/workflows/summary.yml';
    const text = fixture(`overexposed-credential/failing/${path}`);
    const scan = scanOf(path, text, (now) => {
      const moved = !now.includes('\nenv:');
      return {
        test: moved
          ? {}
          : {
              exposed: ['secrets.OPENAI_API_KEY'],
              reach: [['workflow', 'OPENAI_API_KEY', 'OPENAI_API_KEY']],
            },
        summarize: { charges: [{ at: 'curl', budget: moved ? 'other' : 'api' }] },
      };
    });
    const fixed = fixAll(scan, () => text, { unsafe: true });
    expect(fixed.files.size).toBe(0);
    expect(fixed.left).toMatchObject([
      { why: expect.stringContaining('from budget api to other') },
    ]);
  });

  it('tries the edits of many files together, and takes back only the one that must not stay', () => {
    const source = '.github/workflows/review.yml';
    const text = fixture(`unbounded-run/failing/${source}`);
    const paths = Array.from({ length: 16 }, (_, i) => `.github/workflows/r${i}.yml`);
    const odd = paths[5] ?? '';
    let scans = 0;
    const scan: Scan = (changed) => {
      scans++;
      const now = (path: string) => changed.get(path) ?? text;
      const budgetOf = (path: string): 'other' | 'api' =>
        path === odd && now(path) !== text ? 'other' : 'api';
      const files = paths.map((path) => {
        const jobs = { review: { charges: [{ ...ACTION, budget: budgetOf(path) }] } };
        return [path, { text: now(path), jobs }] as const;
      });
      const all = account(Object.fromEntries(files));
      const { findings, ignored, plans } = judge(all, BUILT_IN_POLICY, '2026-11-25', {
        source: now,
      });
      const budgets = new Map<string, Budget>(
        all.jobs.map(({ report }) => [`${report.workflow}#${report.job}`, report.budget]),
      );
      return { findings, ignored, plans, budgets };
    };

    const fixed = fixAll(scan, () => text, { unsafe: true });
    expect([...fixed.files.keys()].sort()).toEqual(paths.filter((path) => path !== odd).sort());
    expect(fixed.applied).toHaveLength(15 * 2);
    expect(fixed.left.map(({ finding }) => finding.workflow)).toEqual([odd, odd]);
    // One after the other it would be 33.
    expect(scans).toBeLessThan(20);
  });

  it('puts in no value that somebody must choose, unless asked to', () => {
    const path = '.github/workflows/review.yml';
    const text = fixture(`unbounded-run/failing/${path}`);
    const scan = scanOf(path, text, () => ({
      review: { charges: [{ at: 'codex', budget: 'api' }] },
    }));
    const safe = fixAll(scan, () => text, { unsafe: false });
    expect(safe).toMatchObject({ files: new Map(), applied: [], left: [] });
    expect(safe.choices.map(({ rule }) => rule)).toContain('unbounded-run');
    const unsafe = fixAll(scan, () => text, { unsafe: true });
    expect(unsafe.choices).toEqual([]);
    expect(unsafe.files.get(path)).toContain('timeout-minutes: 30');
  });

  it('moves a key to the step that spends', () => {
    const path = '.github/workflows/summary.yml';
    const text = fixture(`overexposed-credential/failing/${path}`);
    const scan = scanOf(path, text, (now) => ({
      test: now.includes('\nenv:')
        ? {
            exposed: ['secrets.OPENAI_API_KEY'],
            reach: [['workflow', 'OPENAI_API_KEY', 'OPENAI_API_KEY']],
          }
        : {},
      summarize: { charges: [{ at: 'curl', budget: 'api' }] },
    }));
    const fixed = fixAll(scan, () => text, { unsafe: true });
    expect(fixed.files.get(path)).toBe(fixture(`overexposed-credential/passing/${path}`));
  });
});

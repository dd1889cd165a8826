import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starterPolicy } from '../../src/policy/init.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { BUILT_IN_POLICY, type Policy } from '../../src/policy/policy.ts';
import type { Report } from '../../src/report.ts';
import { account, type JobFacts, type Paid } from './build.ts';
import { judge } from './judge-all.ts';

const TODAY = '2026-11-25';
const KEY: Paid = { at: 'one', budget: 'api' };
const TOKEN: Paid = { at: 'two', budget: 'subscription', payer: 'secrets.T', kind: 'access-token' };
const UNKNOWN: Paid = {
  at: 'one',
  budget: 'unclear',
  candidates: [['unknown', 'secrets.CASHIER', 'unclear']],
};

function reportOf(jobs: Record<string, JobFacts>, path = '.github/workflows/w.yml') {
  const text = `on: push\njobs:\n${Object.keys(jobs)
    .map((id) => `  ${JSON.stringify(id)}:\n    steps:\n      - run: one\n      - run: two\n`)
    .join('')}`;
  const all = account({ [path]: { text, jobs } });
  const { findings } = judge(all, BUILT_IN_POLICY, TODAY);
  const report: Report = {
    schema: 'spend-guard/report/v1',
    generator: { name: 'spend-guard', version: '0' },
    repository: { path: '.', commit: null },
    outcome: 'pass',
    ledger: {
      api: { jobs: 0 },
      subscription: { jobs: 0 },
      other: { jobs: 0 },
      unclear: { jobs: 0 },
      none: { jobs: 0 },
    },
    policy: { path: null, default: 'api' },
    jobs: all.jobs.map((job) => job.report),
    findings: [...findings],
    ignored: [],
    diagnostics: [],
  };
  return { all, report };
}

function load(text: string): Policy {
  const loaded = loadPolicy('.github/spend-guard.yml', text);
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.policy;
}

describe('the starter policy', () => {
  it('declares every charged job as it is, and marks those that deserve a decision', () => {
    const { all, report } = reportOf({
      review: { charges: [KEY] },
      nightly: { charges: [TOKEN] },
      release: { charges: [KEY, TOKEN] },
      triage: { charges: [UNKNOWN] },
      test: {},
    });
    const text = starterPolicy(report);
    const policy = load(text);
    expect(policy.expect.map((entry) => [entry.jobs.source, entry.budget])).toEqual([
      ['.github/workflows/w.yml#review', 'api'],
      ['.github/workflows/w.yml#nightly', 'subscription'],
      ['.github/workflows/w.yml#release', 'both'],
    ]);
    expect(text.split('\n')[0]).toMatch(/^# yaml-language-server: \$schema=https:\/\/.*policy-v1/);
    expect(text.match(/DECIDE: automation on a ChatGPT plan/g)).toHaveLength(2);
    expect(text).toContain('secrets.CASHIER (unclear)');
    expect(text).toContain('#   CASHIER: platform-key');
    const { findings, warnings } = judge(all, policy, TODAY);
    expect(findings.filter((one) => one.rule === 'wrong-budget')).toEqual([]);
    expect(warnings).toEqual([]);
  });

  it('is a valid policy where nothing spends, or nothing is decided', () => {
    for (const charges of [[], [UNKNOWN]])
      expect(load(starterPolicy(reportOf({ a: { charges } }).report)).expect).toEqual([]);
  });

  it('is valid and fits its repository whatever the jobs are called', () => {
    // Neither a file's name nor a job's id can hold a slash.
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((name) => name.replaceAll('/', '-'));
    fc.assert(
      fc.property(word, word, (file, id) => {
        const { all, report } = reportOf(
          { [id]: { charges: [TOKEN] } },
          `.github/workflows/${file}.yml`,
        );
        const { findings } = judge(all, load(starterPolicy(report)), TODAY);
        expect(findings.filter((one) => one.rule === 'wrong-budget')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

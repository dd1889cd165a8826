import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { starterPolicy } from '../../src/policy/init/starter.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { BUILT_IN_POLICY, type Policy } from '../../src/policy/policy.ts';
import type { Finding, Report } from '../../src/report/report.ts';
import { account, type JobFacts, type Paid } from './build.ts';
import { judge } from './judge-all.ts';

const TODAY = '2026-11-25';
const KNOWN = { today: TODAY, visibility: 'private' } as const;
const KEY: Paid = { at: 'one', budget: 'api' };
const TOKEN: Paid = { at: 'two', budget: 'subscription', payer: 'secrets.T', kind: 'access-token' };
const OTHER: Paid = {
  at: 'one',
  budget: 'other',
  payer: 'secrets.ANTHROPIC_API_KEY',
  kind: 'provider-key',
};
const UNKNOWN: Paid = {
  at: 'one',
  budget: 'unclear',
  candidates: [['unknown', 'secrets.CASHIER', 'unclear']],
};

const OPEN: Paid = {
  at: 'one',
  budget: 'unclear',
  candidates: [
    ['machine-login', 'the runner’s own login with ChatGPT', 'subscription'],
    ['machine-login', 'the runner’s own login with an API key', 'api'],
  ],
};

/** As somebody who has decided it writes it. */
function decided(text: string): string {
  return text
    .replace(/^(\s+budget): DECIDE/gm, '$1: api')
    .replace(/: DECIDE {3}#/gm, ': platform-key #');
}

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
      dormant: { jobs: 0 },
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

/** What the new policy would fail, as `spend-guard init` gathers it. */
function starter(jobs: Record<string, JobFacts>, path?: string) {
  const { all, report } = reportOf(jobs, path);
  const empty = load(starterPolicy(report, [], KNOWN));
  const errors: Finding[] = [];
  const failing = (policy: Policy) =>
    judge(all, policy, TODAY).findings.filter(({ level }) => level === 'error');
  for (let found = failing(empty); found.length > 0 && errors.length < 50; ) {
    errors.push(...found);
    found = failing(load(starterPolicy(report, errors, KNOWN)));
  }
  const text = starterPolicy(report, errors, KNOWN);
  return { all, text, policy: load(text) };
}

describe('the starter policy', () => {
  it('declares nothing right that is not, and tolerates it for 30 days with a question', () => {
    const { all, text, policy } = starter({
      review: { charges: [KEY] },
      nightly: { charges: [TOKEN] },
      release: { charges: [KEY, TOKEN] },
      triage: { charges: [UNKNOWN] },
      test: {},
    });
    expect(policy).toMatchObject({ default: 'api', expect: [] });
    expect(
      policy.ignore.map(({ rule, jobs, reason, expires }) => [rule, jobs.source, reason, expires]),
    ).toEqual([
      ['wrong-budget', '.github/workflows/w.yml#{nightly,release}', 'DECIDE', '2026-12-25'],
    ]);
    expect(text.split('\n')[0]).toMatch(/^# yaml-language-server: \$schema=https:\/\/.*policy-v1/);
    expect(text).toContain('secrets.CASHIER (unclear)');
    expect(text).toContain('#   CASHIER: DECIDE   # platform-key, ');
    expect(text).toMatch(/w\.yml#triage is not in the files.*\n?.*settles it/);
    expect(text).toMatch(/Which seats.*\n.*Who manages\n# +# credits/);
    const { findings, ignored, warnings } = judge(all, policy, TODAY);
    expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
    expect(ignored.map(({ rule, job }) => [rule, job])).toEqual([
      ['wrong-budget', 'nightly'],
      ['wrong-budget', 'release'],
    ]);
    expect(warnings).toEqual([]);
    const later = judge(all, policy, '2026-12-26');
    expect(later.findings.filter(({ level }) => level === 'error')).toHaveLength(2);
  });

  it('asks once what many jobs wait for', () => {
    const { text } = starter({
      a: { charges: [UNKNOWN] },
      b: { charges: [UNKNOWN] },
      c: { charges: [OPEN] },
      d: { charges: [OPEN] },
    });
    expect(text.match(/DECIDE:/g)).toHaveLength(2);
    expect(text.replace(/\n# +# /g, ' ')).toMatch(
      /Who pays for 2 jobs \(w\.yml#a, w\.yml#b\) .* CASHIER under `secrets` settles it\./,
    );
    expect(text).toContain('DECIDE: who pays for 2 jobs (w.yml#c, w.yml#d)');
    expect(text.match(/- jobs: .*w\.yml#[abcd]"/g)).toHaveLength(2);
  });

  it('lets other providers be, and asks whether that was decided', () => {
    const { all, text, policy } = starter({
      chat: { charges: [OTHER] },
      review: { charges: [KEY] },
    });
    expect(policy).toMatchObject({ default: ['api', 'other'], ignore: [] });
    expect(text).toContain('DECIDE: may jobs here be billed by other providers? 1 job is.');
    expect(judge(all, policy, TODAY).findings.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('tolerates no job that is on the right budget today', () => {
    const jobs = (one: Paid, two: Paid) => ({ a: { charges: [one] }, b: { charges: [two] } });
    const text = `on: push\njobs:\n${['a', 'b'].map((id) => `  ${id}:\n    steps:\n      - run: one\n      - run: two\n`).join('')}`;
    const all = account({
      '.github/workflows/x.yml': { text, jobs: jobs(KEY, TOKEN) },
      '.github/workflows/y.yml': { text, jobs: jobs(TOKEN, KEY) },
    });
    const report = { ...reportOf({}).report, jobs: all.jobs.map((job) => job.report) };
    const errors = judge(all, load(starterPolicy(report, [], KNOWN)), TODAY).findings;
    const policy = load(
      starterPolicy(
        report,
        errors.filter(({ level }) => level === 'error'),
        KNOWN,
      ),
    );
    expect(policy.ignore.map(({ jobs: { source } }) => source)).toEqual([
      '.github/workflows/x.yml#b',
      '.github/workflows/y.yml#a',
    ]);
  });

  it('is YAML in every block that loses its first "# ", and a valid policy once it is decided', () => {
    const { text } = starter({
      nightly: { charges: [TOKEN] },
      triage: { charges: [UNKNOWN] },
      measure: { charges: [OPEN] },
    });
    const blocks = text.split('\n\n').filter((block) => /^# (?!yaml-)\w[\w-]*:/m.test(block));
    expect(blocks).toHaveLength(4);
    for (const block of blocks) {
      const stripped = block.replace(/^# /gm, '');
      expect(stripped).not.toMatch(/^(?!#|$|[\w-]+:| )/m);
      expect(() => load(`version: 1\n${decided(stripped)}\n`)).not.toThrow();
    }
    const all = blocks.reduce((whole, one) => whole.replace(one, one.replace(/^# /gm, '')), text);
    expect(load(decided(all)).expect.map(({ jobs }) => jobs.source)).toEqual([
      '.github/workflows/w.yml#measure',
    ]);
    expect(() => load(all)).toThrow(/DECIDE/);
  });

  it('chooses no budget that nobody knows, and counts the candidates that it leaves out', () => {
    const many: Paid = {
      ...OPEN,
      candidates: [...'ABCDEFGHIJ'].map((name) => ['provider-key', `secrets.${name}_KEY`, 'other']),
    };
    const { text } = starter({ run: { charges: [many] }, measure: { charges: [OPEN] } });
    expect(text).toContain('who pays for w.yml#run is');
    expect(text.replace(/\n#\s+# /g, ' ')).toContain('secrets.D_KEY (other) or 6 more.');
    expect(text).toContain('#     budget: DECIDE   # other, any\n');
    expect(text).toContain('#     budget: DECIDE   # subscription, api, any\n');
  });

  it('names the jobs of each file, so that no job that comes new is meant', () => {
    const text = (id: string) =>
      `on: push\njobs:\n  ${id}:\n    steps:\n      - run: one\n      - run: two\n`;
    const all = account({
      '.github/workflows/x.yml': { text: text('a'), jobs: { a: { charges: [TOKEN] } } },
      '.github/workflows/y.yml': { text: text('b'), jobs: { b: { charges: [TOKEN] } } },
    });
    const report = { ...reportOf({}).report, jobs: all.jobs.map((job) => job.report) };
    const errors = judge(all, load(starterPolicy(report, [], KNOWN)), TODAY).findings.filter(
      ({ rule }) => rule === 'wrong-budget',
    );
    const { ignore } = load(starterPolicy(report, errors, KNOWN));
    expect(ignore.map(({ jobs }) => jobs.source)).toEqual([
      '.github/workflows/x.yml#a',
      '.github/workflows/y.yml#b',
    ]);
    expect(ignore.some(({ jobs }) => jobs.matches('.github/workflows/x.yml', 'b'))).toBe(false);
  });

  it('is a valid policy where nothing spends, or nothing is decided', () => {
    for (const charges of [[], [UNKNOWN]])
      expect(starter({ a: { charges } }).policy).toMatchObject({ expect: [], ignore: [] });
  });

  it('is valid and fits its repository whatever the jobs are called', () => {
    // Neither a file's name nor a job's id can hold a slash.
    const word = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((name) => name.replaceAll('/', '-'));
    fc.assert(
      fc.property(word, word, (file, id) => {
        const { all, policy } = starter(
          { [id]: { charges: [TOKEN] } },
          `.github/workflows/${file}.yml`,
        );
        const { findings } = judge(all, policy, TODAY);
        expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPolicy } from '../../src/policy/load.ts';
import { BUILT_IN_POLICY, type Policy } from '../../src/policy/policy.ts';
import type { Charge } from '../../src/report/report.ts';
import { account, fixture, type JobFacts, type Paid } from './build.ts';
import { fromRoot } from './files.ts';
import { judge } from './judge-all.ts';

const TODAY = '2026-11-25';
const KEY: Paid = { at: 'codex exec', budget: 'api' };
const ACTION: Paid = {
  at: 'uses: openai/codex-action',
  budget: 'api',
  spender: 'codex-action',
  label: 'openai/codex-action@v1',
};
const TOKEN: Paid = {
  at: 'codex exec',
  budget: 'subscription',
  payer: 'secrets.CODEX_ACCESS_TOKEN',
  kind: 'access-token',
};
const LOGIN: Paid = {
  at: 'codex exec',
  budget: 'subscription',
  payer: 'secrets.CODEX_AUTH_JSON',
  kind: 'chatgpt-auth-file',
};
const UNCLEAR: Paid = {
  at: 'codex exec',
  budget: 'unclear',
  candidates: [['machine-login', 'the login of the machine', 'subscription']],
};

function dead(line: number, credential: string): NonNullable<JobFacts['dead']> {
  const path = '.github/workflows/bare-key.yml';
  const spender: Charge['spender'] = { kind: 'codex-cli', label: 'codex exec', path, line };
  const evidence = [{ path, line, column: 9, shows: 'codex exec' }];
  return [
    {
      spender,
      reason: 'Codex 0.35 and later does not read OPENAI_API_KEY',
      cause: { kind: 'refused' },
      credential,
      evidence,
    },
  ];
}

/** What settling gives for each fixture: rule, kind, workflow, facts by job. */
const CASES: readonly (readonly [
  string,
  'failing' | 'passing',
  string,
  Record<string, JobFacts>,
])[] = [
  ['wrong-budget', 'failing', 'review', { review: { charges: [TOKEN] } }],
  ['wrong-budget', 'passing', 'review', { review: { charges: [KEY] } }],
  [
    'mixed-budgets',
    'failing',
    'release',
    { release: { charges: [KEY, { ...TOKEN, at: 'Write the announcement"' }] } },
  ],
  ['mixed-budgets', 'passing', 'release', { release: { charges: [KEY] } }],
  ['unclear-payer', 'failing', 'triage', { triage: { charges: [UNCLEAR], runner: 'self-hosted' } }],
  ['unclear-payer', 'passing', 'triage', { triage: { charges: [UNCLEAR], runner: 'self-hosted' } }],
  [
    'competing-credentials',
    'failing',
    'review',
    {
      review: {
        charges: [
          { ...KEY, candidates: [['access-token', 'secrets.CODEX_ACCESS_TOKEN', 'subscription']] },
        ],
      },
    },
  ],
  ['competing-credentials', 'passing', 'review', { review: { charges: [KEY] } }],
  ['dead-credential', 'failing', 'docs', { docs: {} }],
  ['dead-credential', 'failing', 'misspelt', { review: {} }],
  [
    'dead-credential',
    'failing',
    'bare-key',
    { review: { dead: dead(12, 'secrets.OPENAI_API_KEY') } },
  ],
  ['dead-credential', 'passing', 'docs', { docs: { charges: [ACTION] } }],
  ['personal-login', 'failing', 'nightly', { groom: { charges: [LOGIN] } }],
  ['personal-login', 'passing', 'nightly', { groom: { charges: [TOKEN], runner: 'self-hosted' } }],
  [
    'shared-login',
    'failing',
    'modernize',
    { modernize: { charges: [LOGIN], runner: 'self-hosted' } },
  ],
  [
    'shared-login',
    'passing',
    'modernize',
    { modernize: { charges: [LOGIN], runner: 'self-hosted' } },
  ],
  ['outsider-can-spend', 'failing', 'answer', { answer: { charges: [KEY] } }],
  ['outsider-can-spend', 'failing', 'everybody', { label: { charges: [ACTION] } }],
  ['outsider-can-spend', 'passing', 'answer', { answer: { charges: [KEY] } }],
  ['outsider-can-spend', 'passing', 'label', { label: { charges: [ACTION] } }],
  ['outsider-can-spend', 'passing', 'gated', { review: { charges: [KEY] } }],
  [
    'overexposed-credential',
    'failing',
    'summary',
    {
      test: {
        exposed: ['secrets.OPENAI_API_KEY'],
        reach: [['workflow', 'OPENAI_API_KEY', 'OPENAI_API_KEY']],
      },
      summarize: {
        charges: [{ ...KEY, at: 'curl' }],
        reach: [['workflow', 'OPENAI_API_KEY', 'OPENAI_API_KEY']],
      },
    },
  ],
  [
    'overexposed-credential',
    'passing',
    'summary',
    {
      summarize: {
        charges: [{ ...KEY, at: 'curl' }],
        reach: [['step', 'OPENAI_API_KEY', 'OPENAI_API_KEY']],
      },
    },
  ],
  ['hard-coded-key', 'failing', 'summary', { summarize: {} }],
  ['hard-coded-key', 'passing', 'summary', { summarize: {} }],
  ['hard-coded-key', 'passing', 'offline', { summarize: {} }],
  ['undeclared-spend', 'failing', 'review', { review: { charges: [KEY] } }],
  ['undeclared-spend', 'passing', 'review', { review: { charges: [KEY] } }],
  ['unbounded-run', 'failing', 'review', { review: { charges: [ACTION] } }],
  ['unbounded-run', 'passing', 'review', { review: { charges: [ACTION] } }],
  ['unpinned-model', 'failing', 'review', { review: { charges: [{ ...ACTION, model: null }] } }],
  ['unpinned-model', 'passing', 'review', { review: { charges: [ACTION] } }],
  [
    'retired-model',
    'failing',
    'review',
    { review: { charges: [{ ...ACTION, model: 'gpt-5-codex' }] } },
  ],
  [
    'retired-model',
    'failing',
    'sign-in',
    { review: { charges: [{ ...TOKEN, model: 'gpt-5.5' }] } },
  ],
  ['retired-model', 'passing', 'review', { review: { charges: [ACTION] } }],
  ['hot-schedule', 'failing', 'watch', { watch: { charges: [KEY] } }],
  ['hot-schedule', 'passing', 'watch', { watch: { charges: [KEY] } }],
  [
    'ignore-without-reason',
    'failing',
    'review',
    { review: { charges: [{ ...ACTION, model: null }] } },
  ],
  [
    'ignore-without-reason',
    'passing',
    'review',
    { review: { charges: [{ ...ACTION, model: null }] } },
  ],
];

function policyBeside(folder: string): Policy {
  const file = fromRoot(`fixtures/rules/${folder}/.github/spend-guard.yml`);
  if (!existsSync(file)) return BUILT_IN_POLICY;
  const loaded = loadPolicy('.github/spend-guard.yml', readFileSync(file, 'utf8'));
  if ('problems' in loaded) throw new Error(JSON.stringify(loaded.problems));
  return loaded.policy;
}

describe.each(CASES)('%s, %s: %s', (rule, kind, name, jobs) => {
  const path = `.github/workflows/${name}.yml`;
  const text = fixture(`${rule}/${kind}/${path}`);
  const judged = judge(
    account({ [path]: { text, jobs } }),
    policyBeside(`${rule}/${kind}`),
    TODAY,
    {
      source: () => text,
    },
  );
  const own = judged.findings.filter((finding) => finding.rule === rule);

  it(kind === 'failing' ? 'is found' : 'is not found', () => {
    expect(own.length > 0).toBe(kind === 'failing');
  });

  it('stands on a line that exists and says what to do', () => {
    const lines = text.split('\n').length;
    for (const finding of judged.findings) {
      expect(finding.line).toBeLessThanOrEqual(lines);
      expect(finding.message).toMatch(/^[A-Z`][^\n]+\.$/);
      expect(finding.fix).toBeTruthy();
    }
  });
});

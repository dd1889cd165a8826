/** A dozen situations a repository can be in, as reports; the golden files show what is made of them. */
import type { Report } from '../../src/report.ts';
import { charge, finding, ignored, job, payer, report, step } from './reports.ts';

const review = job('review.yml', 'review', {
  line: 11,
  budget: 'api',
  sentence:
    'On every pull request, `review` runs `openai/codex-action@v1` with a Platform API key (`secrets.OPENAI_API_KEY`), so the OpenAI Platform account pays per token.',
  charges: [
    charge({
      evidence: [
        step('review.yml', 11, 'job `review`'),
        step('review.yml', 24, 'uses: openai/codex-action@v1'),
        step('review.yml', 26, 'openai-api-key: ${{ secrets.OPENAI_API_KEY }}'),
      ],
      spender: {
        kind: 'codex-action',
        label: 'openai/codex-action@v1',
        path: '.github/workflows/review.yml',
        line: 24,
      },
    }),
  ],
});

const nightly = job('nightly.yml', 'triage', {
  line: 14,
  triggers: ['schedule'],
  budget: 'subscription',
  sentence:
    "Every night, `triage` runs `codex exec` signed in with somebody's ChatGPT login (`secrets.CODEX_AUTH_JSON`), so that person's plan pays: included usage first, then credits.",
  charges: [
    charge({
      budget: 'subscription',
      route: 'codex-signed-in',
      spender: {
        kind: 'codex-cli',
        label: 'codex exec',
        path: '.github/workflows/nightly.yml',
        line: 31,
      },
      payer: payer('chatgpt-auth-file', 'secrets.CODEX_AUTH_JSON', 'subscription'),
      evidence: [
        step('nightly.yml', 14, 'job `triage`'),
        step(
          'nightly.yml',
          31,
          'codex exec --full-auto "Triage the issues opened since yesterday"',
        ),
        step('nightly.yml', 27, 'echo "$CODEX_AUTH_JSON" > ~/.codex/auth.json'),
        step('nightly.yml', 25, 'CODEX_AUTH_JSON: ${{ secrets.CODEX_AUTH_JSON }}'),
      ],
    }),
  ],
});

const translate = job('docs.yml', 'translate', {
  line: 9,
  triggers: ['push'],
  budget: 'both',
  sentence:
    'On every push, `translate` charges both budgets: `npm run translate` calls the API with `secrets.OPENAI_API_KEY`, and an `@codex` comment spends from the plan of the account that posts it.',
  charges: [
    charge({
      route: 'openai-api',
      confidence: 'likely',
      spender: {
        kind: 'program',
        label: 'npm run translate',
        path: '.github/workflows/docs.yml',
        line: 19,
      },
      evidence: [
        step('docs.yml', 9, 'job `translate`'),
        step('docs.yml', 19, 'npm run translate'),
        step('docs/package.json', 12, '"translate": "tsx scripts/translate.ts"'),
        step('scripts/translate.ts', 3, "import OpenAI from 'openai'"),
        step('docs.yml', 21, 'OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}'),
      ],
    }),
    charge({
      budget: 'subscription',
      route: 'chatgpt-plan',
      spender: {
        kind: 'mention',
        label: '@codex comment',
        path: '.github/workflows/docs.yml',
        line: 30,
      },
      payer: payer('chatgpt-account', 'the account behind secrets.BOT_TOKEN', 'subscription'),
      notes: ['With an empty `secrets.BOT_TOKEN` nothing is posted and nothing is spent.'],
      evidence: [
        step('docs.yml', 9, 'job `translate`'),
        step('docs.yml', 30, 'gh pr comment --body "@codex review"'),
        step('docs.yml', 32, 'GH_TOKEN: ${{ secrets.BOT_TOKEN }}'),
      ],
    }),
  ],
});

const release = job('release.yml', 'notes', {
  line: 20,
  triggers: ['release'],
  budget: 'other',
  sentence:
    'On every release, `notes` runs `anthropics/claude-code-action@v1`, which Anthropic bills through `secrets.ANTHROPIC_API_KEY`.',
  charges: [
    charge({
      budget: 'other',
      route: 'other-provider',
      provider: 'Anthropic',
      spender: {
        kind: 'action',
        label: 'anthropics/claude-code-action@v1',
        path: '.github/workflows/release.yml',
        line: 29,
      },
      payer: payer('provider-key', 'secrets.ANTHROPIC_API_KEY', 'other'),
      evidence: [
        step('release.yml', 20, 'job `notes`'),
        step('release.yml', 29, 'uses: anthropics/claude-code-action@v1'),
        step('release.yml', 31, 'anthropic_api_key: ${{ secrets.ANTHROPIC_API_KEY }}'),
      ],
    }),
  ],
});

const fixer = job('fix.yml', 'autofix', {
  line: 7,
  triggers: ['workflow_dispatch'],
  budget: 'unclear',
  sentence:
    'On manual start, `autofix` runs `codex exec` on a self-hosted runner; the files do not show how that machine is signed in.',
  charges: [
    charge({
      budget: 'unclear',
      route: null,
      confidence: 'possible',
      spender: {
        kind: 'codex-cli',
        label: 'codex exec',
        path: '.github/workflows/fix.yml',
        line: 18,
      },
      payer: null,
      candidates: [
        payer('machine-login', 'the login in ~/.codex of the runner `gpu-1`', 'subscription'),
        payer('platform-key', 'secrets.CODEX_API_KEY', 'api'),
      ],
      settledBy:
        'whether `secrets.CODEX_API_KEY` is set; declare it under `secrets:` in the policy.',
      evidence: [
        step('fix.yml', 7, 'job `autofix`'),
        step('fix.yml', 8, 'runs-on: [self-hosted, gpu-1]'),
        step('fix.yml', 18, 'codex exec "Fix the failing tests"'),
      ],
    }),
  ],
});

const dead = job('lint.yml', 'explain', {
  line: 10,
  dead: [
    {
      spender: {
        kind: 'codex-cli',
        label: 'codex exec',
        path: '.github/workflows/lint.yml',
        line: 22,
      },
      reason: '`codex exec` has not read `OPENAI_API_KEY` since 0.35, so it stops with 401.',
      credential: 'secrets.OPENAI_API_KEY',
      evidence: [
        step('lint.yml', 22, 'codex exec "Explain the failures"'),
        step('lint.yml', 24, 'OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}'),
      ],
    },
  ],
  exposed: [
    {
      name: 'secrets.OPENAI_API_KEY',
      evidence: [step('lint.yml', 24, 'OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}')],
    },
  ],
});

const build = job('ci.yml', 'build', { line: 6 });

const wrong = finding(nightly, {
  line: 31,
  message:
    "`triage` is charged to the subscription budget (`secrets.CODEX_AUTH_JSON`); the policy expects automation on the API budget. A person's included usage and credits pay for it every night.",
  fix: 'Give `codex exec` a Platform key (`CODEX_API_KEY: ${{ secrets.OPENAI_API_KEY }}`) and drop the login file, or declare the job under `expect:` with `budget: subscription`.',
});

const unclear = finding(fixer, {
  rule: 'unclear-payer',
  level: 'warning',
  line: 18,
  message: 'The files do not decide who pays for `codex exec` in `autofix`.',
  fix: 'Declare `CODEX_API_KEY` under `secrets:`, or move the job to a hosted runner.',
});

const literal = finding(review, {
  rule: 'hard-coded-key',
  line: 26,
  message: 'A key is written into the file: `sk-proj-Zm9vYmFyYmF6cXV4MTIzNDU2`.',
  fix: 'Revoke it, store a new one as a secret and read it with `${{ secrets.OPENAI_API_KEY }}`.',
});

const old = finding(release, {
  rule: 'unpinned-model',
  level: 'warning',
  message: '`notes` names no model, so it is charged at whatever rate is the default that day.',
  fix: 'Name the model.',
});

const tolerated = ignored(
  finding(translate, {
    rule: 'mixed-budgets',
    level: 'warning',
    message: '`translate` charges both budgets.',
  }),
  'splits in Q1, agreed with finance',
  '2027-01-31',
);

const broken = {
  code: 'yaml-syntax',
  path: '.github/workflows/broken.yml',
  line: 12,
  message: 'The file is not valid YAML: a mapping value stands where none is allowed.',
};

const everything = [build, review, nightly, translate, release, fixer, dead];

export const reports = {
  empty: report(),
  quiet: report({ jobs: [build] }),
  pass: report({ jobs: [build, review] }),
  'first-run': report({
    jobs: [build, review, nightly],
    findings: [{ ...wrong, level: 'warning' }],
    policy: { path: null, default: 'api' },
  }),
  violation: report({ jobs: [build, review, nightly], findings: [wrong] }),
  unclear: report({ jobs: [fixer], findings: [unclear] }),
  'literal-key': report({ jobs: [review], findings: [literal] }),
  everything: report({
    jobs: everything,
    findings: [old, unclear, wrong],
    ignored: [tolerated],
    diagnostics: [broken],
  }),
  unfinished: report({ jobs: [review], diagnostics: [broken], outcome: 'error' }),
} as const satisfies Record<string, Report>;

/** Head and, where the base is known, base. */
export const pulls: Readonly<Record<string, { report: Report; base?: Report }>> = {
  'adds-a-violation': {
    base: report({ jobs: [build, review] }),
    report: reports.violation,
  },
  'adds-an-expected-job': {
    base: report({ jobs: [build] }),
    report: reports.pass,
  },
  'moves-a-job': {
    base: report({
      jobs: [build, review, { ...nightly, budget: 'api' }, release],
      findings: [old],
    }),
    report: report({ jobs: [build, review, nightly, release], findings: [wrong, old] }),
  },
  'becomes-unclear': {
    base: report({ jobs: [review, { ...fixer, budget: 'api' }] }),
    report: report({ jobs: [review, fixer], findings: [unclear] }),
  },
  fixed: {
    base: report({ jobs: [review, nightly], findings: [wrong] }),
    report: report({ jobs: [review, { ...nightly, budget: 'none', charges: [] }] }),
  },
  'nothing-new': { base: reports.pass, report: reports.pass },
  'only-older-findings': { base: reports.violation, report: reports.violation },
  everything: {
    base: report({ jobs: [build, release], findings: [old] }),
    report: reports.everything,
  },
  unfinished: { base: report({ jobs: [review] }), report: reports.unfinished },
  'without-base': { report: reports.violation },
  'removes-spending': {
    base: report({ jobs: [build, release] }),
    report: report({ jobs: [build] }),
  },
};

export const rules = [
  {
    id: 'wrong-budget',
    title: 'Charged to another budget than the policy expects',
    why: 'Whoever answers for a budget plans it for other work: a person runs into task limits, or a Platform invoice grows that nobody forecast.',
  },
  {
    id: 'unclear-payer',
    title: 'Spends, and the files do not decide who pays',
    why: 'Spending that nobody can attribute is in no forecast.',
  },
];

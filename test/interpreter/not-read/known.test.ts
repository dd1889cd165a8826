import { expect, test } from 'vitest';
import { budgets, reportOf } from '../judge.ts';

const job = (run: string, more = '') => `
on: push
jobs:
  work:
    runs-on: ubuntu-latest
    steps:
      - run: ${JSON.stringify(run)}
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
${more}`;

test.each<[string, Record<string, string>]>([
  ['npm run inspect', { 'package.json': '{"scripts":{"inspect":"tsc --noEmit"}}' }],
  ['npm run openai', { 'package.json': '{"scripts":{"openai":"eslint ."}}' }],
  ['node scripts/llm.mjs', { 'scripts/llm.mjs': 'console.log("no model here");\n' }],
  ['python tools/gemini.py', { 'tools/gemini.py': 'print("no model here")\n' }],
  ['./tools/claude', { 'tools/claude': '#!/bin/sh\necho no model here\n' }],
  ['make llm', { Makefile: 'llm:\n\techo no model here\n' }],
  ['docker run --rm -e OPENAI_API_KEY image codex --version', {}],
  ['npm ci', { 'package.json': '{"scripts":{"postinstall":"patch-package","prepare":"husky"}}' }],
  [
    'git commit -am x',
    {
      '.husky/pre-commit': 'npx lint-staged\n',
      'package.json': '{"lint-staged":{"*.ts":["eslint --fix","prettier --write"]}}',
    },
  ],
  [
    'pre-commit run --all-files',
    {
      '.pre-commit-config.yaml':
        'repos:\n  - repo: https://github.com/psf/black\n    rev: "25.1"\n    hooks: [{ id: black }]\n  - repo: local\n    hooks: [{ id: types, name: types, entry: mypy src, language: system }]\n',
    },
  ],
])(
  '%s: what the project defines and was read whole is known, whatever it is called',
  (run, files) => {
    const { jobs } = reportOf(job(run), files);
    expect(jobs[0]).toMatchObject({ budget: 'none', charges: [] });
    expect(jobs[0]?.blindSpots).toBeUndefined();
  },
);

test.each([
  ['npm run build --if-present', 'npm run build'],
  ['pnpm run --silent lint:fix', 'pnpm run lint:fix'],
  ['npm run "$SCRIPT"', 'npm run'],
])('%s: a script that is defined nowhere is named', (run, what) => {
  const { jobs } = reportOf(job(run), {});
  expect(jobs[0]?.blindSpots?.map((one) => one.what)).toEqual([what]);
});

test('a blind spot that is handed nothing that pays stays out of the way', () => {
  const workflow = `
on: push
jobs:
  plain: { runs-on: ubuntu-latest, steps: [{ run: ask-everything --now }] }
  reach:
    runs-on: ubuntu-latest
    env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
    steps: [{ run: ask-everything --now }, { run: ask-everything --now }]
  gone:
    runs-on: ubuntu-latest
    env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
    steps: [{ run: ./gone.sh }]
`;
  const { jobs, findings } = reportOf(workflow, {});
  expect(jobs.map(({ budget }) => budget)).toEqual(['none', 'none', 'none']);
  expect(jobs[0]?.blindSpots).toBeUndefined();
  expect(jobs[1]?.sentence).toContain('no AI spend found');
  expect(jobs[1]?.blindSpots).toMatchObject([
    { what: 'ask-everything', inReach: ['secrets.OPENAI_API_KEY'], charged: false },
  ]);
  // A program that no table knows is told by its job's sentence, and here where the policy insists.
  expect(findings.filter(({ rule }) => rule === 'unread')).toMatchObject([
    { level: 'notice', job: 'gone' },
  ]);
});

test('a workflow of another repository that inherits every secret is a blind spot', () => {
  const called = (more: string) => `
on: push
jobs:
  shared:
    uses: acme/shared/.github/workflows/lint.yml@v1
    secrets: inherit
${more}`;
  expect(reportOf(called(''), {}).jobs[0]).toMatchObject({
    budget: 'none',
    blindSpots: [{ reason: 'elsewhere', inReach: ['secrets.*'], charged: false }],
  });
  // An input that names a secret asks for it.
  expect(budgets(called('    with: { secret-name: OPENAI_API_KEY }\n'))).toEqual({ shared: 'api' });
});

/** Rows as they stand in the catalogue of actions: what such a step is charged to, for certain. */
import { expect, test } from 'vitest';
import { reportOf } from '../interpreter/judge.ts';

test.each([
  ['openai/codex-action@v1', 'openai-api-key'],
  ['jlowin/ai-labeler@v0.5.0', 'openai-api-key'],
  ['gersmann/codex-review-action@v1', 'openai_api_key'],
  ['fluxninja/openai-pr-reviewer@latest', null],
  ['the-pr-agent/pr-agent@main', null],
])('%s', (uses, input) => {
  const handed =
    input === null
      ? 'env: { OPENAI_API_KEY: "${{ secrets.K }}" }'
      : `with: { ${input}: "\${{ secrets.K }}", prompt: hi }`;
  const { jobs } = reportOf(
    `on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${uses}\n        ${handed}\n`,
    {},
  );
  expect(jobs.flatMap(({ charges }) => charges)).toMatchObject([
    { confidence: 'certain', budget: 'api', payer: { name: 'secrets.K' } },
  ]);
});

test('an action of a provider of its own', () => {
  const step = `uses: Penify-dev/penifydocwf@v1.0.0
        with: { client_id: "\${{ secrets.ID }}", api_key: "\${{ secrets.K }}" }`;
  const { jobs } = reportOf(
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`,
    {},
  );
  expect(jobs[0]?.charges).toMatchObject([
    { confidence: 'certain', budget: 'other', provider: 'Penify', payer: { name: 'secrets.K' } },
  ]);
});

const AZURE = `AZURE_OPENAI_API: "\${{ secrets.ADDRESS }}"
      AZURE_OPENAI_API_KEY: "\${{ secrets.AZURE }}"`;

test.each([
  [
    'gpt github review --repository r',
    `OPENAI_API_KEY: "\${{ secrets.K }}"`,
    ['gpt github: api secrets.K'],
  ],
  ['gpt ask hello', AZURE, ['gpt ask: other secrets.AZURE']],
  ['uvx --from gpt-review gpt ask hello', AZURE, ['gpt ask: other secrets.AZURE']],
  [
    'gpt ask hello',
    `${AZURE}\n      OPENAI_API_KEY: "\${{ secrets.K }}"`,
    ['gpt ask: other secrets.AZURE'],
  ],
  ['gpt --version', AZURE, []],
  ['gpt /dev/disk0', 'DISK: 0', []],
])('the command %s', (command, env, paid) => {
  const { jobs } = reportOf(
    `on: push
jobs:
  a:
    runs-on: ubuntu-latest
    env:
      ${env}
    steps:
      - run: |
          python -m pip install gpt-review
          ${command}
`,
    {},
  );
  const told = jobs[0]?.charges.map(
    (one) => `${one.spender.label}: ${one.budget} ${one.payer?.name}`,
  );
  expect(told).toEqual(paid);
});

test.each([
  ['anomalyco/opencode/github@latest', 'openai/gpt-6.2-sol', 'api', 'secrets.O'],
  ['sst/opencode/github@v1', 'anthropic/claude-sonnet-4-5', 'other', 'secrets.A'],
  ['anomalyco/opencode/github@latest', '${{ vars.MODEL }}', 'unclear', undefined],
  ['anomalyco/opencode/github@latest', 'opencode/gpt-5', 'other', 'secrets.Z'],
])('opencode asks whom its model names: %s, %s', (uses, model, budget, name) => {
  const { jobs, findings } = reportOf(
    `on: issue_comment\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${uses}\n        with: { model: "${model}" }\n        env: { OPENAI_API_KEY: "\${{ secrets.O }}", ANTHROPIC_API_KEY: "\${{ secrets.A }}", OPENCODE_API_KEY: "\${{ secrets.Z }}" }\n`,
    {},
  );
  expect(jobs[0]?.charges.map((one) => [one.budget, one.payer?.name])).toEqual([[budget, name]]);
  // It asks GitHub what whoever wrote may do here.
  expect(findings.map(({ rule }) => rule)).not.toContain('outsider-can-spend');
});

test('a key that opencode is handed under a name of its own is not passed over', () => {
  const { jobs } = reportOf(
    'on: issue_comment\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: anomalyco/opencode/github@latest\n        with: { model: mine/gpt }\n        env: { MY_OPENAI_KEY: "${{ secrets.MY_OPENAI_KEY }}" }\n',
    {},
  );
  expect(jobs[0]?.budget).not.toBe('none');
});

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

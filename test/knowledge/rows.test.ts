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

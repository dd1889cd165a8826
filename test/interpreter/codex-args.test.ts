import { expect, test } from 'vitest';
import { budgets } from './judge.ts';

const job = (args: string) => `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: openai/codex-action@v1
        with:
          openai-api-key: \${{ secrets.OPENAI_API_KEY }}
          prompt: go
          codex-args: ${args}
`;

test.each([
  ["'-c model_provider=${{ vars.PROVIDER }}'", 'unclear'],
  [`'["-c", "model_provider=\${{ vars.PROVIDER }}"]'`, 'unclear'],
  ["'-c model=${{ vars.MODEL }}'", 'api'],
  ["'--json'", 'api'],
])('codex-args %s: %s', (args, budget) => {
  expect(budgets(job(args))).toEqual({ ask: budget });
});

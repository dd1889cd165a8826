import { expect, test } from 'vitest';
import { budgets } from './judge.ts';

const ask = (on: string, event: string) => `
on: ${on}
jobs:
  ask:
    if: github.event_name == '${event}'
    runs-on: ubuntu-latest
    steps:
      - uses: openai/codex-action@v1
        with: { openai-api-key: "\${{ secrets.OPENAI_API_KEY }}", prompt: Look }
`;

test('what is called keeps the event of whoever calls it', () => {
  expect(budgets(ask('workflow_call', 'pull_request'))).toEqual({ ask: 'api' });
  expect(budgets(ask('[push, workflow_call]', 'pull_request'))).toEqual({ ask: 'api' });
  expect(budgets(ask('push', 'pull_request'))).toEqual({ ask: 'none' });
});

test('a caller of this repository hands on its own event', () => {
  const caller = (on: string) =>
    `on: ${on}\njobs:\n  call:\n    uses: ./.github/workflows/ask.yml\n    secrets: inherit\n`;
  const files = { '.github/workflows/ask.yml': ask('workflow_call', 'pull_request') };
  expect(budgets(caller('pull_request'), files).call).toBe('api');
  expect(budgets(caller('push'), files).call).toBe('none');
});

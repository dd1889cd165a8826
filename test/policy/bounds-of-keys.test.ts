import { expect, test } from 'vitest';
import { reportOf } from '../interpreter/judge.ts';

/** What a job that everybody may start is told of the bound of its key. */
function bound(run: string, name: string): string | undefined {
  const workflow = `on: issues
jobs:
  answer:
    runs-on: ubuntu-latest
    steps:
      - run: ${run}
        env:
          ${name}: \${{ secrets.KEY }}
`;
  const { findings } = reportOf(workflow, {});
  const fix = findings.find(({ rule }) => rule === 'outsider-can-spend')?.fix;
  return /If everybody may.*/.exec(fix ?? '')?.[0];
}

test.each([
  ['sgpt hi', 'OPENAI_API_KEY', 'give the key a project of its own with a spend limit'],
  ['claude -p hi', 'ANTHROPIC_API_KEY', 'give the key a workspace of its own with a spend limit'],
  [
    'aichat -m azure/x hi',
    'AZURE_OPENAI_API_KEY',
    'give the job a deployment of its own with a low quota of tokens per minute',
  ],
  ['aichat -m openrouter/x hi', 'OPENROUTER_API_KEY', 'give the key a credit limit'],
  ['gemini -p hi', 'GEMINI_API_KEY', 'watch what it costs'],
])('%s: %s', (run, name, told) => {
  expect(bound(run, name)).toContain(told);
});

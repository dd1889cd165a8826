import { expect, test } from 'vitest';
import { budgets } from './judge.ts';

const SECRET = `secrets: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }`;
const call = (path: string, on = 'push') => `
on: ${on}
jobs:
  ask:
    uses: acme/shared/.github/workflows/${path}@main
    ${SECRET}
`;

test('a workflow of another repository that is called like the file itself is not the file itself', () => {
  expect(budgets(call('ci.yml'))).toEqual({ ask: 'api' });
  expect(budgets(call('ci.yml', 'workflow_call'))).toEqual({ ask: 'api' });
});

test('nor a file of that name that nobody can call', () => {
  const files = {
    '.github/workflows/review.yml':
      'on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: ls }] } }\n',
  };
  expect(budgets(call('review.yml'), files).ask).toBe('api');
});

test('a file of that name that can be called is taken for the one that is meant', () => {
  const files = {
    '.github/workflows/review.yml':
      'on: workflow_call\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: ls }] } }\n',
  };
  expect(budgets(call('review.yml'), files).ask).toBe('none');
});

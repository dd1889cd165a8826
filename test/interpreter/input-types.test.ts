import { expect, test } from 'vitest';
import { budgets } from './judge.ts';

const called = (type: string) => `
on:
  workflow_call:
    inputs:
      live: { type: ${type}, default: false }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - if: inputs.live
        uses: openai/codex-action@v1
        with: { openai-api-key: "\${{ secrets.OPENAI_API_KEY }}", prompt: Look }
`;

const caller = (given: string) => `
on: push
jobs:
  call:
    uses: ./.github/workflows/ask.yml
    secrets: inherit
    with: {${given}}
`;

test('a boolean that nobody turns on is false where the workflow is called', () => {
  const files = { '.github/workflows/ask.yml': called('boolean') };
  expect(budgets(caller(''), files).call).toBe('none');
  expect(budgets(caller(' live: false '), files).call).toBe('none');
  expect(budgets(caller(' live: true '), files).call).toBe('api');
});

test('the text false is a text, and holds', () => {
  expect(budgets(caller(''), { '.github/workflows/ask.yml': called('string') }).call).toBe('api');
});

test('to an action every input is a text', () => {
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: ./ask
        with: { key: "\${{ secrets.OPENAI_API_KEY }}" }
`;
  const action = (condition: string) => `
inputs:
  key: {}
  live: { default: false }
runs:
  using: composite
  steps:
    - if: ${condition}
      uses: openai/codex-action@v1
      with: { openai-api-key: "\${{ inputs.key }}", prompt: Look }
`;
  expect(budgets(workflow, { 'ask/action.yml': action('inputs.live') })).toEqual({ ask: 'api' });
  expect(budgets(workflow, { 'ask/action.yml': action("inputs.live == 'true'") })).toEqual({
    ask: 'none',
  });
});

test('a key that comes with a switch is not handed over while that is off', () => {
  const workflow = `
on:
  workflow_call:
    inputs:
      live: { type: boolean }
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - run: ./elsewhere/build
        env: { OPENAI_API_KEY: "\${{ inputs.live && secrets.OPENAI_API_KEY || '' }}" }
`;
  const files = { '.github/workflows/ask.yml': workflow };
  expect(budgets(caller(''), files).call).toBe('none');
  expect(budgets(caller(' live: true '), files).call).toBe('api');
});

import { expect, test } from 'vitest';
import { reportOf } from './judge.ts';

const ACTION = `runs:
  using: composite
  steps:
    - shell: bash
      run: strange-tool go
      env:
        OPENAI_API_KEY: \${{ inputs.openai-api-key || env.OPENAI_API_KEY }}
        ANTHROPIC_API_KEY: \${{ inputs.anthropic-api-key || env.ANTHROPIC_API_KEY }}
inputs:
  openai-api-key: {}
  anthropic-api-key: {}
`;

const told = (before = '', env = '') => {
  const workflow = `on: push
jobs:
  it:
    runs-on: ubuntu-latest
${env}    steps:
      - uses: actions/checkout@v4
${before}      - uses: ./
        with:
          openai-api-key: \${{ secrets.OPENAI_API_KEY }}
`;
  const [job] = reportOf(workflow, { 'action.yml': ACTION }).jobs;
  return [job?.budget, job?.blindSpots?.at(-1)?.inReach];
};

test('what neither an input nor a line sets is empty', () => {
  expect(told()).toEqual(['api', ['secrets.OPENAI_API_KEY']]);
});

test('what a line sets, or an action that was not read may, is there', () => {
  const env = '    env:\n      ANTHROPIC_API_KEY: ${{ secrets.OTHER }}\n';
  expect(told('', env)).toEqual(['unclear', ['secrets.OTHER', 'secrets.OPENAI_API_KEY']]);
  const [budget, inReach] = told('      - uses: acme/strange@v1\n');
  expect(budget).toBe('unclear');
  expect(inReach).toContain('$ANTHROPIC_API_KEY');
});

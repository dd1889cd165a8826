import { describe, expect, test } from 'vitest';
import { budgets } from './judge.ts';

const codex = (runsOn: string, head = 'on: push') => `
${head}
jobs:
  ask:
    runs-on: ${runsOn}
    steps:
      - run: codex exec "hello"
`;

const CALLABLE = (fallback: string) => `on:
  workflow_call:
    inputs:
      runner: { type: string, default: ${fallback} }`;

describe('Codex without a credential in sight', () => {
  test('may use the login of a machine that the repository named itself', () => {
    expect(budgets(codex('codex'))).toEqual({ ask: 'unclear' });
    expect(budgets(codex('[self-hosted, linux]'))).toEqual({ ask: 'unclear' });
    expect(budgets(codex(`\${{ inputs.runner }}`, CALLABLE('codex')))).toEqual({ ask: 'unclear' });
    expect(budgets(codex(`\${{ fromJSON('["self-hosted","gpu"]') }}`))).toEqual({ ask: 'unclear' });
  });

  test('finds none on a machine that is rented for one job', () => {
    for (const label of [
      'ubuntu-latest',
      'ubuntu-24.04-16-cores',
      'blacksmith-4vcpu-ubuntu-2204',
      '{ group: large }',
    ])
      expect(budgets(codex(label)), label).toEqual({ ask: 'none' });
    expect(budgets(codex(`\${{ inputs.runner }}`, CALLABLE('ubuntu-latest')))).toEqual({
      ask: 'none',
    });
  });

  test('is not decided by a label that is not known before the run', () => {
    expect(budgets(codex(`\${{ vars.RUNNER }}`))).toEqual({ ask: 'none' });
    expect(budgets(codex(`\${{ vars.RUNNER || 'ubuntu-latest' }}`))).toEqual({ ask: 'none' });
    expect(budgets(codex(`\${{ vars.RUNNER || 'self-hosted' }}`))).toEqual({ ask: 'unclear' });
  });
});

import { expect, test } from 'vitest';
import { guardFully, settingsOf } from '../../src/guard.ts';
import { settle } from '../../src/payer/settle.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';
import { budgets, reportOf } from '../interpreter/judge.ts';

/** An action whose settings name the model: its step has these variables. */
function workflow(variables: Readonly<Record<string, string>>): string {
  const lines = Object.entries(variables).map(([name, value]) => `          ${name}: ${value}`);
  return `on: pull_request
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: qodo-ai/pr-agent@v0.31
        env:
${lines.join('\n')}
`;
}

const secret = (name: string) => `\${{ secrets.${name} }}`;
const OPENAI = { OPENAI_KEY: secret('FIRST') };
const CLAUDE = { 'ANTHROPIC.KEY': secret('SECOND') };
const payers = (variables: Readonly<Record<string, string>>, files = {}) =>
  reportOf(workflow(variables), files).jobs[0]?.charges.map(
    ({ budget, provider, payer }) => `${budget} ${provider ?? ''} ${payer?.name ?? 'open'}`,
  );

test.each([
  [{ ...OPENAI }, 'api  secrets.FIRST'],
  [{ ...OPENAI, ...CLAUDE }, 'api  secrets.FIRST'],
  [{ ...OPENAI, ...CLAUDE, 'config.model': 'anthropic/x' }, 'other Anthropic secrets.SECOND'],
  [{ ...OPENAI, ...CLAUDE, CONFIG__MODEL: '"claude-x"' }, 'other Anthropic secrets.SECOND'],
  [
    { ...OPENAI, 'CONFIG.MODEL': 'openrouter/a/b', openrouter__key: secret('R') },
    'other OpenRouter secrets.R',
  ],
  [{ ...OPENAI, 'OPENAI.API_TYPE': 'azure' }, 'other Azure OpenAI secrets.FIRST'],
  // Without its key it falls back.
  [{ ...OPENAI, 'config.model': 'anthropic/x' }, 'api  secrets.FIRST'],
])('%j charges %s', (variables, charged) => {
  expect(payers(variables)).toEqual([charged]);
});

test('a file of the repository counts before the variable', () => {
  const files = { '.pr_agent.toml': '[config]\nmodel = "anthropic/x"\n' };
  const variables = { ...OPENAI, ...CLAUDE, 'config.model': 'gpt-6' };
  expect(payers(variables, files)).toEqual(['other Anthropic secrets.SECOND']);
  expect(payers(variables)).toEqual(['api  secrets.FIRST']);
});

test('a model that only the run knows leaves it open, one of this machine asks nobody', () => {
  const budget = (model: string) =>
    budgets(workflow({ ...OPENAI, ...CLAUDE, 'config.model': model })).review;
  expect(budget('${{ vars.MODEL }}')).toBe('unclear');
  expect(budget('ollama/x')).toBe('none');
});

test('the command goes by the same settings, and by its flag before them', () => {
  const run = (words: string) => `on: push
jobs:
  review:
    runs-on: ubuntu-latest
    env:
      OPENAI_KEY: ${secret('FIRST')}
      ANTHROPIC.KEY: ${secret('SECOND')}
      CONFIG.MODEL: anthropic/x
    steps:
      - run: pr-agent --pr_url u ${words}
`;
  expect(budgets(run('review')).review).toBe('other');
  expect(budgets(run('--config.model=openai/x review')).review).toBe('api');
});

test.each([
  ['openai/gpt-6', 'api'],
  ['anthropic/x', 'other'],
  ['${{ vars.MODEL }}', 'other'],
])('a key for whichever provider, beside the model %s, in a local action', (model, budget) => {
  const action = `name: review
description: reviews
inputs:
  key:
    required: true
runs:
  using: composite
  steps:
    - run: review-bot --all
      shell: bash
      env:
        LLM_MODEL: ${model}
        LLM_API_KEY: \${{ inputs.key }}
`;
  const job = `on: push
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - uses: ./review
        with:
          key: ${secret('AI')}
`;
  const [one] = reportOf(job, { 'review/action.yml': action }).jobs;
  expect(one?.budget).toBe(budget);
  const whose = { 'openai/gpt-6': null, 'anthropic/x': 'Anthropic' }[model];
  if (whose !== undefined) expect(one?.charges[0]?.provider).toBe(whose);
});

test('whoever is asked is asked by a setting, which is told and shown', () => {
  const repository = openMemory({
    '.github/workflows/ci.yml': workflow({ ...OPENAI, 'OPENAI.API_TYPE': 'azure' }),
  });
  const options = { policy: BUILT_IN_POLICY, today: '2026-11-22', keepAccounts: true };
  const [account] = guardFully(repository, options).accounts;
  const [spender] = account?.traced.spenders ?? [];
  const steps = spender && settle(spender, settingsOf(BUILT_IN_POLICY, '2026-11-22')).steps;
  expect(steps?.map(({ because }) => because)).toContain(
    '`OPENAI.API_TYPE` is `azure`, and Azure OpenAI bills for every request',
  );
  const shown = account?.report.charges[0]?.evidence.map(({ shows }) => shows);
  expect(shown).toContain('OPENAI.API_TYPE: azure');
});

test('a setting of a file is shown on its own line', () => {
  const text = '# model = no\n[other]\nmodel = 1\n[config]\nmodel = "claude-x"\n';
  const { jobs } = reportOf(workflow(CLAUDE), { '.pr_agent.toml': text });
  expect(jobs[0]?.charges[0]?.evidence).toContainEqual({
    path: '.pr_agent.toml',
    line: 5,
    column: 1,
    shows: 'config.model = claude-x',
  });
});

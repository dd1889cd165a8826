import { expect, test } from 'vitest';
import { reportOf } from '../interpreter/judge.ts';

const job = (openai: string, anthropic: string) => `
on: { workflow_dispatch: { inputs: { provider: { type: string } } } }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
          OPENAI_API_KEY: \${{ ${openai} }}
          ANTHROPIC_API_KEY: \${{ ${anthropic} }}
`;
const ASK = `from openai import OpenAI
import anthropic
OpenAI().responses.create(model="m", input="x")
anthropic.Anthropic().messages.create(model="c", max_tokens=1, messages=[])
`;
const asked = (openai: string, anthropic: string) =>
  reportOf(job(openai, anthropic), { 'ask.py': ASK }).jobs[0];
const only = (provider: string, name: string) =>
  `inputs.provider == '${provider}' && secrets.${name} || ''`;

test('keys that one comparison hands over by turns leave open who pays', () => {
  const found = asked(only('openai', 'OPENAI_API_KEY'), only('anthropic', 'ANTHROPIC_API_KEY'));
  expect(found?.budget).toBe('unclear');
  expect(found?.charges).toMatchObject([{ settledBy: '`inputs.provider`' }]);
});

test('a key under a condition is told with it', () => {
  const found = asked(only('openai', 'OPENAI_API_KEY'), "''");
  expect(found?.budget).toBe('api');
  expect(found?.sentence).toContain("if `inputs.provider == 'openai'` (ci.yml:9)");
});

test('keys that no comparison keeps apart pay side by side', () => {
  const found = asked(only('openai', 'OPENAI_API_KEY'), 'secrets.ANTHROPIC_API_KEY');
  expect(found?.charges.map(({ budget }) => budget).sort()).toEqual(['api', 'other']);
});

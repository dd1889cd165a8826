import { expect, test } from 'vitest';
import { budgets } from './judge.ts';

const job = (script: string, { runsOn = 'ubuntu-latest', env = '' } = {}) => `
on: push
jobs:
  ask:
    runs-on: ${runsOn}
    steps:
      - run: |
          ${script.replaceAll('\n', '\n          ')}
${env}`;
const SECRET = `\${{ secrets.CLAUDE_LOGIN }}`;

test('a tool that nobody signed in on a fresh machine asks no model', () => {
  expect(budgets(job('claude -p "hello"'))).toEqual({ ask: 'none' });
  expect(budgets(job('aider --model deepseek/deepseek-chat --message hi'))).toEqual({
    ask: 'none',
  });
});

test('it may on a machine of one’s own, in a home that a step filled, or as a cloud’s identity', () => {
  const ask = 'claude -p "hello"';
  const login = `mkdir -p ~/.claude\necho '${SECRET}' > ~/.claude/.credentials.json\n${ask}`;
  const bedrock = `        env:\n          CLAUDE_CODE_USE_BEDROCK: "1"\n`;
  expect(budgets(job(ask, { runsOn: 'self-hosted' }))).toEqual({ ask: 'other' });
  expect(budgets(job(login))).toEqual({ ask: 'other' });
  expect(budgets(job(ask, { env: bedrock }))).toEqual({ ask: 'other' });
});

test('it does with a key, and by what its model is called', () => {
  const keys = `        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          DEEPSEEK_API_KEY: \${{ secrets.DEEPSEEK_API_KEY }}
`;
  const aider = (model: string) => job(`aider --model ${model} --message hi`, { env: keys });
  expect(budgets(aider('deepseek/deepseek-chat'))).toEqual({ ask: 'other' });
  expect(budgets(aider('o3'))).toEqual({ ask: 'api' });
  expect(budgets(aider('openai/gpt-5'))).toEqual({ ask: 'api' });
});

test('a file of credentials signs a client of its cloud in', () => {
  const env = `        env:\n          GOOGLE_APPLICATION_CREDENTIALS: /tmp/key.json\n          MODEL: google/vertex/gemini-2.5-flash\n`;
  const evaluate = 'uv run inspect eval evals/tools.py --model "$MODEL"';
  expect(budgets(job(evaluate, { env }))).toEqual({ ask: 'other' });
  expect(budgets(job(evaluate))).toEqual({ ask: 'none' });
  expect(budgets(job('inspect view', { env }))).toEqual({ ask: 'none' });
});

test('Antigravity asks with the login a step wrote', () => {
  const login = `mkdir -p ~/.gemini/antigravity-cli\necho '${SECRET}' > ~/.gemini/antigravity-cli/token`;
  expect(budgets(job(`${login}\nagy --print "Review"`))).toEqual({ ask: 'other' });
  expect(budgets(job('agy --print "Review"'))).toEqual({ ask: 'none' });
});

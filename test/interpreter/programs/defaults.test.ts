import { describe, expect, test } from 'vitest';
import { budgets } from '../judge.ts';

const job = (run: string, env: Readonly<Record<string, string>>) => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: ${run}
        env: ${JSON.stringify(env)}
`;

const JS = `const KEY = process.env.LLM_API_KEY || process.env.OPENROUTER_API_KEY;
const BASE = process.env.LLM_BASE || 'https://openrouter.ai/api/v1';
const chat = async (stream) => {
  const url = stream ? \`\${BASE}/chat/completions?stream\` : \`\${BASE}/chat/completions\`;
  await fetch(url, { method: 'POST', headers: { Authorization: \`Bearer \${KEY}\` } });
};
chat(process.argv[2]);
`;
const PYTHON = `import os
from openai import OpenAI
base = os.environ.get("LLM_BASE", "https://openrouter.ai/api/v1")
OpenAI(base_url=base + "/", api_key=os.environ["LLM_API_KEY"]).responses.create(model="gpt-5", input="hi")
`;
const FILES = { 'ask.js': JS, 'ask.py': PYTHON };

describe.each(['node ask.js', 'python ask.py'])('a default of the source: %s', (run) => {
  const key = { LLM_API_KEY: '${{ secrets.OPENAI_API_KEY }}' };
  const ask = (env: Readonly<Record<string, string>>) => budgets(job(run, env), FILES).ask;

  test('is not asked where the variable is set', () => {
    expect(ask({ ...key, LLM_BASE: 'https://api.openai.com/v1' })).toBe('api');
    expect(ask({ ...key, LLM_BASE: 'https://api.groq.com/openai/v1' })).toBe('other');
  });

  test('is asked where it is not', () => {
    expect(ask(key)).toBe('other');
  });
});

test('a secret may be empty, and the default of the source is asked then', () => {
  const asked = (program: string) =>
    budgets(
      job('node ask.js', {
        LLM_API_KEY: '${{ secrets.OPENAI_API_KEY }}',
        LLM_BASE: '${{ secrets.LLM_BASE }}',
      }),
      { 'ask.js': program },
    ).ask;
  expect(asked(JS.replace('openrouter.ai/api', 'api.openai.com'))).toBe('unclear');
});

test('a key under the name that fits every provider does not say whose an unseen address is', () => {
  const program = `fetch(\`\${process.env.LLM_BASE}/chat/completions\`, { headers: { Authorization: \`Bearer \${process.env.KEY}\` } });`;
  const asked = (secret: string) =>
    budgets(
      job('node ask.js', {
        KEY: `\${{ secrets.${secret} }}`,
        LLM_BASE: '${{ secrets.LLM_BASE }}',
      }),
      { 'ask.js': program },
    ).ask;
  expect(asked('LLM_API_KEY')).toBe('unclear');
  expect(asked('GROQ_API_KEY')).toBe('other');
});

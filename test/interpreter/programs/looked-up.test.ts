/** Settings that a program keeps in a table, one row of which a constant of its own picks. */
import { describe, expect, test } from 'vitest';
import { budgets } from '../judge.ts';

const KEYS = ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'];
const job = (run: string) => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: ${run}
        env: { ${KEYS.map((name) => `${name}: '\${{ secrets.${name} }}'`).join(', ')} }
`;

const settings = (active: string) => `
const MODELS = {
  first: { host: 'api.openai.com', key: 'OPENAI_API_KEY' },
  second: { host: 'api.anthropic.com', key: 'ANTHROPIC_API_KEY' },
};
export const ACTIVE = ${active};
export const MODEL = MODELS[ACTIVE];
export const HOST = MODEL.host;
export const KEY = MODELS[ACTIVE].key;
`;

const ASK = `
import https from 'node:https';
import { HOST, KEY } from './settings.mjs';

const options = {
  hostname: HOST,
  path: '/v1/responses',
  method: 'POST',
  headers: { Authorization: \`Bearer \${process.env[KEY]}\` },
};
https.request(options).end('{}');
`;

describe('a row of a table', () => {
  const asked = (active: string) =>
    budgets(job('node ask.mjs'), { 'ask.mjs': ASK, 'settings.mjs': settings(active) }).ask;

  test.each([
    ["'first'", 'api'],
    ["'second'", 'other'],
  ])('that %s picks', (active, budget) => {
    expect(asked(active)).toBe(budget);
  });

  test('that only the run picks may be any', () => {
    expect(asked('process.argv[2]')).not.toBe('none');
  });
});

test('a table of addresses, by a name', () => {
  const program = (active: string) => `import os
import httpx

HOSTS = {"first": "https://api.openai.com/v1", "second": "https://api.anthropic.com/v1"}
ACTIVE = "${active}"
httpx.post(f"{HOSTS[ACTIVE]}/messages", headers={"x-api-key": os.environ["ANTHROPIC_API_KEY"]})
`;
  const asked = (active: string) =>
    budgets(job('python ask.py'), { 'ask.py': program(active) }).ask;
  expect(asked('second')).toBe('other');
});

/** Settings that a program keeps in a table, one row of which a constant of its own picks. */
import { describe, expect, test } from 'vitest';
import { budgets, reportOf } from '../judge.ts';

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

/** Beside them a key of another service, which another file sends to its host. */
describe('variables that a table names', () => {
  const FOOD = `import os
import requests

requests.get("https://api.food.example/people", params={"key": os.environ["FOOD_API_KEY"]})
`;
  const python = (rows: string) => `import os
import requests
import food

KEYS = {"openai": "OPENAI_API_KEY", "anthropic": "ANTHROPIC_API_KEY"}
STATES = {}
${rows}
KEY = STATES.get("openai", {}).get("key", "")
requests.post("https://api.openai.com/v1/responses", headers={"Authorization": f"Bearer {KEY}"}, json={"model": "gpt-4o", "input": "x"})
`;
  const ENTRIES = `
await fetch('https://api.food.example/people', { headers: { key: process.env.FOOD_API_KEY } });
const KEYS = { openai: 'OPENAI_API_KEY', anthropic: 'ANTHROPIC_API_KEY' };
const states = {};
for (const [name, variable] of Object.entries(KEYS)) states[name] = process.env[variable];
const request = { model: 'gpt-4o', input: 'x' };
const headers = { Authorization: \`Bearer \${states['openai']}\` };
await fetch('https://api.openai.com/v1/responses', { method: 'POST', headers, body: JSON.stringify(request) });
`;
  const paidBy = (run: string, files: Readonly<Record<string, string>>) => {
    const workflow = job(run).replace('env: {', "env: { FOOD_API_KEY: '${{ secrets.FOOD }}',");
    return reportOf(workflow, files).jobs[0]?.charges.map(({ payer }) => payer?.name);
  };

  test.each([
    ['for name, key in KEYS.items():\n    STATES[name] = {"key": os.getenv(key, "").strip()}'],
    ['for key in KEYS.values():\n    STATES[key] = {"key": os.environ[key]}'],
    ['KEY_NAME = "OPENAI_API_KEY"\nSTATES["openai"] = {"key": os.getenv(KEY_NAME)}'],
  ])('in Python: %s', (rows) => {
    const files = { 'ask.py': python(rows), 'food.py': FOOD };
    expect(paidBy('python ask.py', files)).toEqual(['secrets.OPENAI_API_KEY']);
  });

  test('in JavaScript', () => {
    expect(paidBy('node ask.mjs', { 'ask.mjs': ENTRIES })).toEqual(['secrets.OPENAI_API_KEY']);
  });
});

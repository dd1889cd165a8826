/** What one job's program was asked is kept for the next: it must hold there, whoever calls. */
import { expect, test } from 'vitest';
import { reportOf } from './judge.ts';

const LIB_PY = `import os
from openai import OpenAI

def ask(url, key):
    client = OpenAI(base_url=url, api_key=key)
    return client.chat.completions.create(model="m", messages=[])

if __name__ == "__main__":
    ask("https://api.openai.com/v1", os.environ["OPENAI_API_KEY"])
`;
const ROUTED_PY = `import os
from lib import ask

ask("https://openrouter.ai/api/v1", os.environ["ROUTER_KEY"])
`;
const LIB_MJS = `import OpenAI from 'openai';

export function ask(baseURL, apiKey) {
  const client = new OpenAI({ baseURL, apiKey });
  return client.chat.completions.create({ model: 'm', messages: [] });
}
`;
const PLAIN_MJS = `import { ask } from './lib.mjs';

await ask('https://api.openai.com/v1', process.env.OPENAI_API_KEY);
`;
const ROUTED_MJS = `import { ask } from './lib.mjs';

await ask('https://openrouter.ai/api/v1', process.env.ROUTER_KEY);
`;
const FILES = {
  'lib.py': LIB_PY,
  'routed.py': ROUTED_PY,
  'lib.mjs': LIB_MJS,
  'plain.mjs': PLAIN_MJS,
  'routed.mjs': ROUTED_MJS,
};
const RUNS = ['python lib.py', 'python routed.py', 'node plain.mjs', 'node routed.mjs'];

function budgetsOf(runs: readonly string[]): readonly string[] {
  const jobs = runs.map(
    (run, at) => `
  j${at}:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
      ROUTER_KEY: \${{ secrets.ROUTER_KEY }}
    steps:
      - uses: actions/checkout@v5
      - run: ${run}`,
  );
  const report = reportOf(`on: push\njobs:${jobs.join('')}\n`, FILES);
  return report.jobs.map(({ budget, sentence }) => `${budget} ${sentence.replace(/`j\d`/, 'it')}`);
}

test.each(RUNS)('%s is judged alike whatever was asked before it', (run) => {
  const [alone] = budgetsOf([run]);
  expect(alone).toMatch(run.includes('routed') ? /^other .*OpenRouter bills/ : /^api /);
  for (const before of RUNS) expect(budgetsOf([before, run])[1]).toBe(alone);
  expect(budgetsOf([...RUNS, run]).at(-1)).toBe(alone);
});

const CHOOSING = `import os
from openai import OpenAI

def provider_of(model):
    if "/" in model:
        return model.split("/")[0]
    return os.environ.get("PROVIDER", "anthropic")

def ask(provider):
    if provider == "openai":
        OpenAI().responses.create(model="gpt-6.2-sol", input="hi")

ask(provider_of(os.environ["MODEL"]))
`;

test('what may also be something that nobody knows rules no way out', () => {
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
      MODEL: openai/gpt-6.2-sol
    steps:
      - uses: actions/checkout@v5
      - run: python ask.py
`;
  const report = reportOf(workflow, { 'ask.py': CHOOSING });
  expect(report.jobs[0]?.budget).toBe('api');
});

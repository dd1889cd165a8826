import { expect, test } from 'vitest';
import { reportOf } from './judge.ts';

/** What is said of a job that runs these lines with these keys. */
function told(
  run: readonly string[],
  files: Record<string, string>,
  keys: readonly string[] = ['OPENAI_API_KEY'],
): string {
  const env = keys.map((key) => `      ${key}: \${{ secrets.${key} }}`).join('\n');
  const script = run.map((line) => `          ${line}`).join('\n');
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env:
${env}
    steps:
      - uses: actions/checkout@v5
      - run: |
${script}
`;
  return reportOf(workflow, files).jobs[0]?.sentence ?? '';
}

const ASKS = `import os
from openai import OpenAI
OpenAI(api_key=os.environ["OPENAI_API_KEY"]).responses.create(model="gpt-6.2-sol", input="hi")
`;

test('a key that stands in another request goes to whom that asks', () => {
  const script = `
const rows = await fetch(process.env.STORE_URL, { headers: { 'x-api-key': process.env.STORE_KEY } });
const answer = await fetch('https://api.anthropic.com/v1/messages', {
  method: 'POST',
  headers: { 'x-api-key': process.env.MODEL_KEY },
});
`;
  const sentence = told(['node ask.mjs'], { 'ask.mjs': script }, ['STORE_KEY', 'MODEL_KEY']);
  expect(sentence).toContain('with `secrets.MODEL_KEY`, so Anthropic bills it');
  expect(sentence).not.toContain('STORE_KEY');
});

test('of one attribute for the keys of several the one that is called after the host', () => {
  const script = `import os
import requests


class Images:
    def __init__(self, provider):
        if provider == "openai":
            self.key = os.environ.get("OPENAI_API_KEY", "")
        else:
            self.key = os.environ.get("REPLICATE_API_TOKEN", "")

    def make(self):
        requests.post(
            "https://api.openai.com/v1/images/generations",
            headers={"Authorization": f"Bearer {self.key}"},
        )


Images(os.environ["WHO"]).make()
`;
  const keys = ['OPENAI_API_KEY', 'REPLICATE_API_TOKEN'];
  const sentence = told(['python ask.py'], { 'ask.py': script }, keys);
  expect(sentence).toContain('with the API key `secrets.OPENAI_API_KEY`, so the OpenAI Platform');
});

test('both branches of a script are told', () => {
  const run = [
    'if [ "$MODE" = quick ]; then',
    '  python ask.py --quick',
    'else',
    '  python ask.py',
    'fi',
  ];
  const other = (text: string) => run.map((line) => line.replace('else', text));
  expect(told(other('elif [ "$MODE" = deep ]; then'), { 'ask.py': ASKS })).toContain(
    'if its script comes to ci.yml:12 or to line 14, `ask` runs `python ask.py`',
  );
  expect(told(other('fi; if [ "$A" ]; then'), { 'ask.py': ASKS })).toContain(
    'if its script comes to ci.yml:12 or to line 14, `ask` runs',
  );
});

test('of branches one of which is taken in any case none is a condition', () => {
  const always = 'On every push, `ask` runs `python ask.py` with';
  const a = 'python ask.py --quick';
  const b = 'python ask.py';
  for (const run of [
    [`if [ "$MODE" = quick ]; then`, a, 'else', b, 'fi'],
    [`if [ "$MODE" = quick ]; then ${a}; else ${b}; fi`],
    [`if [ "$MODE" = quick ]; then`, a, 'elif [ "$A" ]; then', b, 'else', a, 'fi'],
    [`if [ "$M" ]; then if [ "$N" ]; then`, a, 'else', b, 'fi', 'else', b, 'fi'],
    [`case "$MODE" in`, `quick) ${a} ;;`, `*) ${b} ;;`, 'esac'],
  ])
    expect(told(run, { 'ask.py': ASKS }), run.join('\n')).toContain(always);
  for (const run of [
    [`if [ "$MODE" = quick ]; then`, a, 'elif [ "$A" ]; then', 'true', 'else', a, 'fi'],
    [`if [ "$M" ]; then if [ "$N" ]; then`, a, 'fi', 'else', b, 'fi'],
    [`if [ "$M" ]; then`, `[ "$N" ] && ${a}`, 'else', b, 'fi'],
    [`[ "$L" ] && if [ "$M" ]; then`, a, 'else', b, 'fi'],
    [`case "$MODE" in`, `quick) ${a} ;;`, `slow) ${b} ;;`, 'esac'],
  ])
    expect(told(run, { 'ask.py': ASKS }), run.join('\n')).toContain('if its script comes to');
});

test('what an interpreter loads before is not what it runs', () => {
  const script =
    "import OpenAI from 'openai';\nnew OpenAI().responses.create({ model: 'gpt-6.2-sol' });\n";
  const sentence = told(['tsx -r dotenv/config ask.ts'], { 'ask.ts': script });
  expect(sentence).toContain('runs `tsx ask.ts`');
});

test('a program that waits for requests asks nothing until somebody asks it', () => {
  const script = `import os
import uvicorn
from fastapi import FastAPI
from openai import OpenAI

app = FastAPI()


@app.post("/ask")
def ask():
    return OpenAI(api_key=os.environ["OPENAI_API_KEY"]).responses.create(input="hi")


if __name__ == "__main__":
    uvicorn.run(app)
`;
  expect(told(['python serve.py &'], { 'serve.py': script })).toContain(
    'if somebody asks the server that it starts at serve.py:15',
  );
});

test('an Azure client without an address is not the one that asks', () => {
  const script = `import os
import openai

at = os.environ.get("AZURE_AT", "")
key = os.environ["OPENAI_API_KEY"]
client = openai.AzureOpenAI(api_key=key, azure_endpoint=at) if at else openai.OpenAI(api_key=key)
client.chat.completions.create(model="gpt-6.2-sol", messages=[])
`;
  expect(told(['python ask.py'], { 'ask.py': script })).not.toContain('Azure');
});

test('`-k` looks at the name of a test file', () => {
  const files = { 'tests/test_web.py': `def test_ask():\n${ASKS.replace(/^/gm, '    ')}\n` };
  expect(told(['pytest -k "not test_web"'], files)).not.toContain('a test that asks');
  expect(told(['pytest'], files)).toContain('a test that asks a model');
});

test('the tests of Playwright lie where its settings say', () => {
  const files = {
    'package.json': '{ "devDependencies": { "@playwright/test": "1" } }',
    'playwright.config.ts':
      "export default defineConfig({ testDir: './e2e', projects: [{ name: 'chromium' }] });",
    'e2e/page.spec.ts': "import { test } from '@playwright/test';\ntest('opens', () => {});\n",
    'src/ask.test.ts':
      "import OpenAI from 'openai';\ntest('asks', () => new OpenAI().responses.create({}));\n",
  };
  expect(told(['npx playwright test'], files)).not.toContain('a test that asks a model');
});

test('what else a job pays for is called by its name', () => {
  const files = {
    'ask.py': ASKS,
    'other.py': 'import anthropic\nanthropic.Anthropic().messages.create(model="m")\n',
  };
  const run = ['python ask.py', 'python other.py'];
  expect(told(run, files, ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'])).toContain(
    '; Anthropic bills for `python other.py`',
  );
});

test('a folder of another system is told, as a script goes no further without it', () => {
  const ask = { 'ask.py': ASKS };
  const run = 'python $GITHUB_WORKSPACE/ask.py';
  expect(told(['cd /Users/ann/swarm', run], ask)).toContain(
    'if the machine has `/Users/ann/swarm` (',
  );
  expect(told(['cd C:/work', run], ask)).toContain('if the machine has `C:/work` (');
  expect(told(['cd /tmp', run], ask)).not.toContain('the machine has');
});

test('what waits for a condition of its own is told with it, and the conditions of many steps by their lines', () => {
  const other = ASKS.replace('from openai import OpenAI', 'from anthropic import Anthropic')
    .replace('OpenAI(api_key=os.environ["OPENAI_API_KEY"]).responses', 'Anthropic().messages')
    .replace('gpt-6.2-sol', 'claude-sonnet-5');
  const long = (n: number) => `vars.A == '${'x'.repeat(80)}${n}' && vars.B == 'c' && vars.D != 'e'`;
  const step = (run: string, condition = '') => `      - run: ${run}
${condition === '' ? '' : `        if: ${condition}\n`}`;
  const workflow = (steps: string) => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
      ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
    steps:
${steps}`;
  const files = { 'ask.py': ASKS, 'other.py': other, 'more.py': other };
  const sentence = (steps: string) => reportOf(workflow(steps), files).jobs[0]?.sentence ?? '';
  const beside = step('python other.py') + step('python more.py', "vars.MORE == 'on'");
  expect(sentence(step('python ask.py') + beside)).toContain(
    "; Anthropic bills for `python other.py`, and for `python more.py`, if `vars.MORE == 'on'` (ci.yml:",
  );
  const many = [1, 2, 3, 4, 5, 6].map((n) => step('python ask.py', long(n))).join('');
  expect(sentence(many)).toMatch(
    /if one of the conditions at ci\.yml:\d+, \d+, \d+, \d+ and 2 more holds, /,
  );
});

test('what may be spent by the part of a program that a bound left unread is told with it', () => {
  const names = Array.from({ length: 70 }, (_, i) => `part${i}`);
  const files = {
    'ask.py': `${ASKS}${names.map((name) => `import ${name}\n`).join('')}`,
    ...Object.fromEntries(names.map((name) => [`${name}.py`, 'X = 1\n'])),
  };
  const keys = ['OPENAI_API_KEY', 'OPENROUTER_API_KEY'];
  expect(told(['python ask.py'], files, keys)).toContain(
    'metered; `python ask.py` was read only in part, and the rest may spend `secrets.OPENROUTER_API_KEY`.',
  );
  expect(told(['python ask.py'], files)).not.toContain('in part');
});

test('that one test asks for a model which is shut down says nothing of the others', () => {
  const asks = (model: string) =>
    `from openai import OpenAI\n\ndef test_it():\n    OpenAI().responses.create(model=${model}, input="hi")\n`;
  const sentence = (other: string) =>
    told(['pytest'], { 'test_a.py': asks('"gpt-4"'), 'test_b.py': asks(other) });
  expect(sentence('"gpt-4"')).toContain('nothing is billed until another model is named');
  expect(sentence('"gpt-6.2-sol"')).toContain('the OpenAI Platform account pays, metered.');
});

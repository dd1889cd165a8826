import { describe, expect, test } from 'vitest';
import { reportOf } from '../judge.ts';

const workflow = (run: string, ...environment: readonly string[]): string => `on: push
jobs:
  it:
    runs-on: ubuntu-latest
    env:
${environment.map((line) => `      ${line}\n`).join('')}    steps:
      - uses: actions/checkout@v4
      - run: ${run}
`;
const KEY = 'LLM_API_KEY: ${{ secrets.LLM_API_KEY }}';
const jobOf = (text: string, files: Readonly<Record<string, string>>) =>
  reportOf(text, files).jobs[0];

describe('an address that a variable may name', () => {
  const files = {
    'chat.js': `const BASE = process.env.LLM_API_BASE_URL || "https://openrouter.ai/api/v1";
const chat = (messages) =>
  fetch(\`\${BASE}/chat/completions\`, {
    method: "POST",
    headers: { Authorization: \`Bearer \${process.env.LLM_API_KEY}\` },
    body: JSON.stringify({ messages }),
  });
await chat([]);
`,
  };

  test.each([
    ['nothing', undefined, 'other', 'so OpenRouter bills it'],
    ['a text', 'https://api.openai.com/v1', 'api', 'the OpenAI Platform account pays'],
    ['another text', 'https://api.acme.dev/v1', 'other', 'whoever runs `api.acme.dev`'],
    ['a secret', '${{ secrets.BASE }}', 'unclear', 'it depends on the host behind `secrets.BASE`'],
  ])('named by %s', (_, base, budget, words) => {
    const lines = base === undefined ? [KEY] : [KEY, `LLM_API_BASE_URL: ${base}`];
    const job = jobOf(workflow('node chat.js', ...lines), files);
    expect(job?.budget).toBe(budget);
    expect(job?.sentence).toContain(words);
    expect(job?.charges).toHaveLength(1);
  });
});

describe('doors of a program’s own server', () => {
  const files = {
    'main.py': `import os
import requests
from fastapi import FastAPI
from openai import OpenAI
from chat import router

app = FastAPI()
app.include_router(router, prefix="/api/chat")
client = OpenAI(base_url="http://localhost:4000/v1", api_key="none")


def again(host, text):
    url = f"https://{host}/api/chat?client=me"
    return requests.post(url, json={"q": text}, headers={"Authorization": f"Bearer {os.environ['APP_TOKEN']}"})


again("app.acme.dev", "hi")
`,
    'chat.py': 'router = None\n',
  };

  test('are no model’s', () => {
    const text = workflow('python main.py', 'APP_TOKEN: ${{ secrets.APP_TOKEN }}');
    expect(jobOf(text, files)?.budget).toBe('none');
  });
});

describe('keys of services around models', () => {
  const ask = (name: string): Readonly<Record<string, string>> => ({
    'ask.py': `import os
from openai import OpenAI


def ask(key, url):
    return OpenAI(api_key=key, base_url=url).responses.create(input="hi")


def main(config):
    ask(config.key, config.url)


SEARCH = os.environ["${name}"]
KEY = os.environ["ACME_OPENROUTER_BATCH_KEY"]
main(load(SEARCH, KEY))
`,
  });

  test.each(['OLOSTEP_API_KEY', 'ACME_SUPABASE_SERVICE_KEY'])('%s opens none', (name) => {
    const job = jobOf(
      workflow(
        'python ask.py',
        `${name}: \${{ secrets.${name} }}`,
        'ACME_OPENROUTER_BATCH_KEY: ${{ secrets.ACME_OPENROUTER_BATCH_KEY }}',
      ),
      ask(name),
    );
    expect(job?.budget).toBe('other');
    expect(job?.sentence).toContain('with `secrets.ACME_OPENROUTER_BATCH_KEY`, so OpenRouter');
  });
});

test('an action that was not read asks where its own source says', () => {
  const text = `on: push
jobs:
  it:
    runs-on: ubuntu-latest
    steps:
      - uses: acme/llm-notes@v1
        with:
          prompt-file: notes.md
          api-key: \${{ secrets.ANYROUTE_KEY }}
`;
  expect(jobOf(text, {})?.charges[0]?.settledBy).toBe(
    'the host that .github/workflows/ci.yml:6 asks',
  );
});

describe('a default address that the program fills in by a way of its own', () => {
  const files = {
    'digest.js': `const DEFAULT_BASE = "https://api.openai.com/v1";
const GEMINI = "https://generativelanguage.googleapis.com/v1beta/models/gemini-3:generateContent";

const openai = (state, key) =>
  fetch(\`\${state.base}/chat/completions\`, {
    method: "POST",
    headers: { Authorization: \`Bearer \${key}\` },
  });
const gemini = (state, key) => fetch(\`\${GEMINI}?key=\${key}\`, { method: "POST" });

const settings = (config) => ({ base: (config.base?.trim() || DEFAULT_BASE).replace(/x/, "") });
const state = settings({ base: process.env.OPENAI_API_BASE });
await gemini(state, process.env.GEMINI_API_KEY).catch(() =>
  openai(state, process.env.OPENAI_API_KEY),
);
`,
  };
  const billed = (...lines: readonly string[]) =>
    jobOf(workflow('node digest.js', ...lines), files)?.charges.map(
      ({ budget, provider, payer }) => [provider ?? budget, payer?.name ?? null],
    );
  const OWN = 'OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}';
  const GEMINI = 'GEMINI_API_KEY: ${{ secrets.GEMINI_API_KEY }}';

  test('is only where nothing names another', () => {
    expect(billed(OWN)).toEqual([['api', 'secrets.OPENAI_API_KEY']]);
    expect(
      billed(
        'OPENAI_API_KEY: ${{ secrets.TEAM_KEY }}',
        'OPENAI_API_BASE: https://api.deepseek.com/v1',
      ),
    ).toEqual([['DeepSeek', 'secrets.TEAM_KEY']]);
    expect(billed(OWN, 'OPENAI_API_BASE: ${{ secrets.BASE }}')).toEqual([['unclear', null]]);
  });

  test('and keys of other providers beside are not sent there', () => {
    const ask = {
      'ask.js': `const DEFAULT_BASE = "https://api.openai.com/v1";
const ask = (base, key) =>
  fetch(base, { method: "POST", headers: { Authorization: key } });
const keys = [process.env.AZURE_OPENAI_API_KEY, process.env.OPENAI_API_KEY];
await ask(process.env.OPENAI_BASE_URL ?? DEFAULT_BASE, keys[1]);
`,
    };
    const lines = ['AZURE_OPENAI_API_KEY: ${{ secrets.AZURE_OPENAI_API_KEY }}', OWN];
    const job = jobOf(workflow('node ask.js', ...lines), ask);
    expect(job?.charges.map(({ payer }) => payer?.name)).toEqual(['secrets.OPENAI_API_KEY']);
  });

  test('takes no key of somebody else', () => {
    expect(billed('OPENAI_API_KEY: ${{ secrets.DEEPSEEK_API_KEY }}')).toEqual([
      ['DeepSeek', 'secrets.DEEPSEEK_API_KEY'],
    ]);
  });

  test('and each host gets its own key', () => {
    expect(billed(OWN, GEMINI)).toEqual(
      expect.arrayContaining([
        ['api', 'secrets.OPENAI_API_KEY'],
        ['Google Gemini', 'secrets.GEMINI_API_KEY'],
      ]),
    );
  });
});

describe('an address in a list', () => {
  test('is that element', () => {
    const files = {
      'ask.py': `import os
import requests

HOSTS = {
    "groq": (
        "GROQ_API_KEY",
        os.getenv("GROQ_BASE_URL") or "https://api.groq.com/openai/v1",
        "a key is required",
    ),
}
KEY, BASE, _ = HOSTS["groq"]
requests.post(f"{BASE}/chat/completions", headers={"Authorization": f"Bearer {os.environ[KEY]}"})
`,
    };
    const job = jobOf(
      workflow('python ask.py', 'GROQ_API_KEY: ${{ secrets.GROQ_API_KEY }}'),
      files,
    );
    expect(job?.charges.map(({ provider }) => provider)).toEqual(['Groq']);
  });
});

test('a variant that costs nothing', () => {
  const files = {
    'ask.py': `import os
from openai import OpenAI

client = OpenAI(base_url="https://openrouter.ai/api/v1", api_key=os.environ["OPENROUTER_API_KEY"], model="acme/owl:free")
client.chat.completions.create(model="acme/owl:free", messages=[])
`,
  };
  const line = 'OPENROUTER_API_KEY: ${{ secrets.OPENROUTER_API_KEY }}';
  const job = jobOf(workflow('python ask.py', line), files);
  expect(job?.budget).toBe('other');
  expect(job?.sentence).toContain(
    'OpenRouter bills it, and nothing for a model that ends in `:free`',
  );
});

describe('an address that the source leaves to its settings or its surroundings', () => {
  const OWN = 'OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}';
  const asks = 'client.chat.completions.create(model="gpt-6", messages=[])\n';
  const told = (address: string, program: string) => {
    const [job] = reportOf(
      workflow('python ask.py', OWN, ...(address === '' ? [] : [`OPENAI_API_BASE: ${address}`])),
      { 'ask.py': program },
    ).jobs;
    return [job?.budget, ...(job?.charges ?? []).map(({ spender }) => spender.line)];
  };
  const either = `import os\nfrom openai import OpenAI\nif base := os.environ.get("OPENAI_API_BASE"):\n    client = OpenAI(base_url=base, api_key=os.environ.get("OPENAI_API_KEY"))\nelse:\n    client = OpenAI()\n${asks}`;
  const settings = `from openai import OpenAI\nfrom settings import config\nclient = OpenAI(api_key=config.llm.key, base_url=config.llm.base_url)\n${asks}`;

  test.each([
    ['${{ secrets.OPENAI_API_BASE }}', either, ['unclear', 4]],
    ['https://api.deepseek.com', either, ['other', 4]],
    ['', either, ['api', 6]],
    ['${{ vars.BASE }}', settings, ['unclear', 3]],
    ['https://api.openai.com/v1', settings, ['api', 3]],
  ])('%s', (address, program, want) => {
    expect(told(address, program)).toEqual(want);
  });
});

describe('an address in a file of settings', () => {
  const asked = (base: string, load: string, more = '') => `import json, os, tomllib, yaml
from openai import OpenAI
${load}
${more}client = OpenAI(base_url=${base}, api_key=os.environ["LLM_API_KEY"])
client.chat.completions.create(model="m", messages=[])
`;
  const YAML = 'llm:\n  base_url: https://api.siliconflow.cn\n  empty: null\n';
  const BY_YAML = 'cfg = yaml.safe_load(open("config.yaml"))["llm"]';
  const judged = (program: string, files: Readonly<Record<string, string>>) =>
    jobOf(workflow('python ask.py', KEY), { ...files, 'ask.py': program });

  test.each([
    ['a key of YAML', asked('cfg["base_url"]', BY_YAML), { 'config.yaml': YAML }],
    [
      'with another where it has none',
      asked('cfg.get("base_url", "")', BY_YAML),
      { 'config.yaml': YAML },
    ],
    [
      'of JSON, from a file that is held open',
      asked('cfg["base_url"]', 'with open("config.json") as f:\n    cfg = json.load(f)'),
      { 'config.json': '{"base_url": "https://api.siliconflow.cn"}' },
    ],
    [
      'of TOML, through a function',
      asked('load()["base_url"]', 'def load():\n    return tomllib.load(open("c.toml", "rb"))\n'),
      { 'c.toml': 'base_url = "https://api.siliconflow.cn"\n' },
    ],
  ])('%s', (_, program, files) => {
    const job = judged(program, files);
    expect(job?.budget).toBe('other');
    expect(job?.sentence).toContain('SiliconFlow bills it');
  });

  test.each([
    ['that leaves it empty', asked('cfg["empty"]', BY_YAML)],
    [
      'that the program writes over',
      asked('cfg["base_url"]', BY_YAML, 'cfg["base_url"] = os.environ["BASE"]\n'),
    ],
    ['that is not here', asked('cfg["base_url"]', BY_YAML.replace('config', 'other'))],
  ])('one %s tells nothing', (_, program) => {
    expect(judged(program, { 'config.yaml': YAML })?.sentence).not.toContain('SiliconFlow');
  });
});

describe('an address in the words of a program that is not read', () => {
  const told = (run: string) =>
    jobOf(
      workflow(run, 'OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}', 'WHERE: ${{ vars.WHERE }}'),
      {},
    )?.budget;

  test.each([
    ['ask --key "$OPENAI_API_KEY"', 'api'],
    ['ask --key "$OPENAI_API_KEY" --baseurl "$WHERE"', 'unclear'],
    ['ask --key "$OPENAI_API_KEY" --set base-url="$WHERE"', 'unclear'],
    ['ask --key "$OPENAI_API_KEY" --base-url=https://api.deepseek.com/v1', 'other'],
    ['ask --key "$OPENAI_API_KEY" --base-url https://api.openai.com/v1', 'api'],
    ['ask --key "$OPENAI_API_KEY" --url=https://api.deepseek.com/v1', 'other'],
    ['ask --key "$OPENAI_API_KEY" --url "$WHERE"', 'api'],
    ['ask --key "$OPENAI_API_KEY" --webhook-url=https://hooks.acme.example', 'api'],
    ['aider --model gpt-6 --message hi', 'api'],
    ['aider --openai-api-base "$WHERE" --model gpt-6 --message hi', 'unclear'],
    ['aider --openai-api-base https://api.deepseek.com/v1 --model gpt-6 --message hi', 'other'],
    ['openai --api-base https://api.deepseek.com/v1 api chat.completions.create', 'other'],
  ])('%s: %s', (run, budget) => {
    expect(told(run)).toBe(budget);
  });
});

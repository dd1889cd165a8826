import { describe, expect, test } from 'vitest';
import { budgets, reportOf } from './judge.ts';

const job = (steps: string, head = '') => `
on: push
${head}
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
${steps}
`;

const run = (script: string) => `      - run: |
${script.replace(/^/gm, '          ')}
`;

const PROGRAM = `from openai import OpenAI
client = OpenAI()
client.responses.create(model="gpt-5", input="hello")
`;

const AZURE = `from openai import AzureOpenAI
client = AzureOpenAI(azure_endpoint="https://acme.openai.azure.com", api_version="2024-06-01")
client.chat.completions.create(model="gpt-5", messages=[])
`;

describe('a key that a step puts into a settings file', () => {
  const template = {
    'app/.env.example': 'NAME=demo\nOPENAI_API_KEY=<key>\n',
    'app/ask.py': PROGRAM,
  };
  const key = `K='\${{ secrets.OPENAI_API_KEY }}'`;
  const ask = run('cd app\npython ask.py');

  test('by a substitution in place of a placeholder', () => {
    const fill = run(`${key}\ncp app/.env.example app/.env\nsed -i -e "s/<key>/$K/g" app/.env`);
    expect(budgets(job(fill + ask), template)).toEqual({ ask: 'api' });
    expect(budgets(job(ask), template)).toEqual({ ask: 'none' });
  });

  test('by a substitution of the whole line', () => {
    const fill = run(
      `${key}\nmv app/.env.example app/.env\nsed -i '' "s|^OPENAI_API_KEY=.*|OPENAI_API_KEY=$K|" app/.env`,
    );
    expect(budgets(job(fill + ask), template)).toEqual({ ask: 'api' });
  });

  test('a substitution that meets nothing brings nothing', () => {
    const fill = run(`${key}\nmv app/.env.example app/.env\nsed -i "s/<other>/$K/" app/.env`);
    expect(budgets(job(fill + ask), template)).toEqual({ ask: 'none' });
  });

  test('above the program counts, below another does not', () => {
    const files = { 'a/b/ask.py': PROGRAM };
    const write = (path: string) =>
      run(`echo "OPENAI_API_KEY=\${{ secrets.OPENAI_API_KEY }}" > ${path}`);
    const inside = run('cd a/b\npython ask.py');
    expect(budgets(job(write('a/.env') + inside), files)).toEqual({ ask: 'api' });
    expect(budgets(job(write('c/.env') + inside), files)).toEqual({ ask: 'none' });
  });
});

describe('a key that is on the machine', () => {
  const store = run(
    `pf connection create --set api_key="\${{ secrets.AZURE_OPENAI_API_KEY }}" name=acme`,
  );

  test('because a tool was told to store it', () => {
    const files = { 'ask.py': AZURE };
    expect(budgets(job(store + run('python ask.py')), files)).toEqual({ ask: 'other' });
    expect(budgets(job(run('python ask.py')), files)).toEqual({ ask: 'none' });
    expect(budgets(job(store + run('python ask.py')), { 'ask.py': 'print("hello")\n' })).toEqual({
      ask: 'none',
    });
  });

  test('because the job is signed in to a cloud', () => {
    const login = `      - uses: azure/login@v2
        with:
          client-id: \${{ secrets.CLIENT_ID }}
`;
    expect(budgets(job(login + run('python ask.py')), { 'ask.py': AZURE })).toEqual({
      ask: 'other',
    });
    expect(budgets(job(login + run('python ask.py')), { 'ask.py': PROGRAM })).toEqual({
      ask: 'none',
    });
  });

  // GitHub Models was retired on 2026-07-30 and answers 410: nobody pays for a client of it.
  test('opens no model any more because the job asked for models', () => {
    const step = `      - run: npx genaiscript run review
        env:
          GITHUB_TOKEN: \${{ secrets.GITHUB_TOKEN }}
`;
    expect(budgets(job(step, 'permissions: { models: read }'))).toEqual({ ask: 'none' });
    expect(budgets(job(step, 'permissions: { contents: read }'))).toEqual({ ask: 'none' });
  });
});

describe('a notebook', () => {
  const cells = (source: string) =>
    JSON.stringify({ cells: [{ cell_type: 'code', source: source.split('\n') }] });
  const files = {
    'docs/tour.ipynb': cells(PROGRAM.replaceAll('\n', '\n')),
    'docs/dry.ipynb': cells('print("hello")'),
  };
  const step = (command: string) => `      - run: ${command}
        working-directory: docs
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
`;

  test.each([
    ['papermill -k python tour.ipynb out.ipynb', 'api'],
    ['papermill dry.ipynb tour.ipynb', 'none'],
    ['jupyter nbconvert --to notebook --execute tour.ipynb', 'api'],
    ['jupyter nbconvert --to html tour.ipynb', 'none'],
    ['jupyter execute tour.ipynb', 'api'],
  ])('%s', (command, budget) => {
    expect(budgets(job(step(command)), files)).toEqual({ ask: budget });
  });
});

describe('a key in an address', () => {
  const program = `import os, httpx
SHOP = os.environ["SHOP_TOKEN"]
def ask(text):
    key = os.environ.get("GEMINI_API_KEY")
    url = f"https://generativelanguage.googleapis.com/v1beta/models/gemini-2.0-flash:generateContent?key={key}"
    return httpx.post(url, json={"contents": text})
def buy():
    return httpx.get("https://shop.example/items", headers={"Authorization": f"Bearer {SHOP}"})
ask("hello")
buy()
`;
  const step = (name: string) => `      - run: python ask.py
        env:
          ${name}: \${{ secrets.${name} }}
`;

  test('pays, and no other key that the program holds does', () => {
    expect(budgets(job(step('GEMINI_API_KEY')), { 'ask.py': program })).toEqual({ ask: 'other' });
    expect(budgets(job(step('SHOP_TOKEN')), { 'ask.py': program })).toEqual({ ask: 'none' });
  });
});

describe('an address that a client gets once', () => {
  const client = `import os, httpx
def ask(text):
    client = httpx.Client(
        base_url=os.environ.get("LLM_URL", "https://api.openai.com/v1"),
        headers={"Authorization": f"Bearer {os.environ['REVIEW_KEY']}"},
    )
    return client.post("/chat/completions", json={"model": "gpt-5", "messages": text})
ask("hello")
`;
  const step = `      - run: python ask.py
        env:
          REVIEW_KEY: \${{ secrets.REVIEW_KEY }}
`;

  test('is where the paths after it lead', () => {
    expect(budgets(job(step), { 'ask.py': client })).toEqual({ ask: 'api' });
    const local = client.replace('api.openai.com', 'localhost:8080');
    expect(budgets(job(step), { 'ask.py': local })).toEqual({ ask: 'none' });
  });

  test('a path without one is a door of a server, not a request', () => {
    const server = client.replace(/base_url=.*\n/, '').replace('httpx.Client', 'app.mount');
    expect(budgets(job(step), { 'ask.py': server })).toEqual({ ask: 'none' });
  });
});

test('the whole address of a gateway that nobody knows is one', () => {
  const ask = (url: string) =>
    `fetch("${url}", { method: "POST", headers: { Authorization: \`Bearer \${process.env.REVIEW_KEY}\` } });\n`;
  const step = `      - run: node ask.mjs
        env:
          REVIEW_KEY: \${{ secrets.REVIEW_KEY }}
`;
  const budget = (url: string) => budgets(job(step), { 'ask.mjs': ask(url) }).ask;
  expect(budget('https://ai.acme.test/v1/chat/completions')).toBe('other');
  expect(budget('https://ai.acme.test/v1/responses')).toBe('other');
  expect(budget('https://sms.acme.test/v1/messages')).toBe('none');
});

test('an address that meets its path behind hundreds of other calls is found', () => {
  const ask = `const B = "https://ai.acme.test";
const headers = { Authorization: \`Bearer \${process.env.REVIEW_KEY}\` };
async function post(path) { return fetch(B + path, { method: "POST", headers }); }
post("/v1/responses");
`;
  const step = `      - run: node ask.mjs
        env:
          REVIEW_KEY: \${{ secrets.REVIEW_KEY }}
`;
  for (const before of [0, 250])
    expect(budgets(job(step), { 'ask.mjs': `${'noop(1);\n'.repeat(before)}${ask}` })).toEqual({
      ask: 'other',
    });
});

test('a module that Python starts by its name is followed like a file', () => {
  const step = (command: string) => `      - run: ${command}
        working-directory: app
`;
  const head = `env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }`;
  const files = { 'app/evals/cli.py': PROGRAM, 'app/src/bot/__main__.py': PROGRAM };
  for (const command of [
    'python -m evals.cli all',
    'python3 -m evals.cli',
    'uv run python -m evals.cli',
    'python -m bot',
  ])
    expect(budgets(job(step(command), head), files), command).toEqual({ ask: 'api' });
  expect(budgets(job(step('python -m evals.other'), head), files)).toEqual({ ask: 'none' });
});

test('a key that stands in the address of a request is the one that pays', () => {
  const url = 'https://generativelanguage.googleapis.com/v1beta/models/gemini-3:generateContent';
  const ask = (query: string) => `      - run: curl -X POST "${url}${query}" -d "$BODY"
        env:
          GEMINI_API_KEY: \${{ secrets.GEMINI_API_KEY }}
`;
  const sentence = (query: string) => reportOf(job(ask(query)), {}).jobs[0]?.sentence;
  expect(sentence('?key=$GEMINI_API_KEY')).toContain('with `secrets.GEMINI_API_KEY`, so Google');
  expect(sentence('')).toContain('with no credential in the files');
});

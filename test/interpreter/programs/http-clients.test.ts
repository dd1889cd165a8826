import { describe, expect, it } from 'vitest';
import { reportOf } from '../judge.ts';

/** A job that runs one program with keys under these names. */
function asked(run: string, files: Readonly<Record<string, string>>, ...names: string[]) {
  const env = names.map((name) => `          ${name}: \${{ secrets.${name} }}`).join('\n');
  const workflow = `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: ${run}\n        env:\n${env}\n`;
  const [job] = reportOf(workflow, files).jobs;
  const spots = job?.blindSpots ?? [];
  return { budget: job?.budget, blind: spots.length, why: spots.map(({ why }) => why).join('\n') };
}

const python = (text: string, ...names: string[]) =>
  asked('python a.py', { 'a.py': text }, 'OPENAI_API_KEY', ...names);
const node = (text: string, ...names: string[]) =>
  asked('node a.mjs', { 'a.mjs': text }, 'OPENAI_API_KEY', ...names);

describe('a client of HTTP hides nothing where it is seen whom it asks', () => {
  it.each([
    [
      'wrapped',
      'import os, requests\nfrom retrykit import wrap\ns = wrap(requests.Session())\ns.headers = {"Authorization": "Bearer " + os.environ["CHAT_TOKEN"]}\ns.post("https://chat.example.com/say", json={"text": "x"})\n',
    ],
    [
      'of a helper that is not read',
      'import os, httpx\nfrom retrykit import post\npost(httpx, "https://api.example.com/x", {"a": 1}, token=os.environ["CHAT_TOKEN"])\n',
    ],
    [
      'with an address of its own',
      'import os, httpx\nclient = httpx.Client(base_url="https://api.example.com", headers={"Authorization": os.environ["CHAT_TOKEN"]})\nclient.post("/deploy", json={"input": 1})\n',
    ],
    [
      'that says what is no question',
      'import os, requests\nrequests.post(os.environ["HOOK_URL"], headers={"Authorization": os.environ["CHAT_TOKEN"]}, json={"text": "x"})\n',
    ],
  ])('%s', (_, text) => {
    expect(python(text, 'CHAT_TOKEN', 'HOOK_URL')).toMatchObject({ budget: 'none', blind: 0 });
  });

  it('axios with a plugin', () => {
    const text =
      "import axios from 'axios';\nimport axiosRetry from 'axios-retry';\naxiosRetry(axios, { retries: 3 });\nconst headers = { Authorization: `Bearer ${process.env.ISSUES_TOKEN}` };\nawait axios.post('https://issues.example.com/x', { title: 'x' }, { headers });\n";
    expect(node(text, 'ISSUES_TOKEN')).toMatchObject({ budget: 'none', blind: 0 });
  });
});

describe('what nobody sees may be a question', () => {
  it.each([
    [
      'an address and a body of a file',
      'import os, json, requests\nsaid = json.load(open("x.json"))\nrequests.post(said["url"], headers={"Authorization": os.environ["OPENAI_API_KEY"]}, json=said["body"])\n',
    ],
    [
      'a library that is handed a client and a key',
      'import os, httpx, magickit\nmagickit.Client(httpx.Client(), api_key=os.environ["OPENAI_API_KEY"]).run("x")\n',
    ],
    [
      'a library that looks for its key',
      'import requests, magickit\nrequests.post("https://example.com", json={"a": 1})\nmagickit.run("x")\n',
    ],
  ])('%s', (_, text) => {
    expect(python(text)).toMatchObject({ budget: 'api', blind: 1 });
  });
});

describe('a question to an address that a variable holds', () => {
  const body = '{"model": "m", "messages": []}';
  it('by a helper of the same file', () => {
    const text = `import os, requests\ndef send(client, url, body):\n    return client.post(url, headers={"Authorization": f"Bearer {os.environ['GATEWAY_TOKEN']}"}, json=body)\nsend(requests, os.environ["GATEWAY_URL"], ${body})\n`;
    const budget = (a: string) =>
      asked('python a.py', { 'a.py': a }, 'GATEWAY_URL', 'GATEWAY_TOKEN').budget;
    expect(budget(text)).toBe('other');
    expect(budget(text.replace(body, '{"text": 1}'))).toBe('none');
  });

  it('by a function that is handed `fetch`', () => {
    const files = {
      'a.mjs':
        "import { ask } from './ask.mjs';\nawait ask(fetch, process.env.GATEWAY_URL, process.env.GATEWAY_TOKEN);\n",
      'ask.mjs':
        'export async function ask(fetcher, url, key) {\n  return fetcher(url, { headers: { Authorization: `Bearer ${key}` }, body: JSON.stringify({ model: "m", messages: [] }) });\n}\n',
    };
    expect(asked('node a.mjs', files, 'GATEWAY_URL', 'GATEWAY_TOKEN').budget).toBe('other');
  });

  it('behind the address of a client', () => {
    const text =
      "import axios from 'axios';\nconst c = axios.create({ baseURL: process.env.GATEWAY_URL, headers: { Authorization: `Bearer ${process.env.GATEWAY_TOKEN}` } });\nawait c.post('/ask', { model: 'm', input: 'x' });\n";
    expect(node(text, 'GATEWAY_URL', 'GATEWAY_TOKEN').blind).toBe(0);
    expect(asked('node a.mjs', { 'a.mjs': text }, 'GATEWAY_URL', 'GATEWAY_TOKEN').budget).toBe(
      'other',
    );
  });
});

describe('a key that a program reads nowhere', () => {
  const axios = (rest: string) =>
    `import axios from 'axios';\nconst url = process.env.SHOP_URL;\nconst headers = { Authorization: \`Bearer \${process.env.SHOP_TOKEN}\` };\n${rest}`;
  const post = 'await axios.post(`${url}/pages`, page, { headers });\n';

  it('no client of HTTP looks for', () => {
    expect(node(axios(post), 'SHOP_URL')).toMatchObject({ budget: 'none', blind: 0 });
  });

  it.each([
    ['is read beside', 'console.log(process.env.OPENAI_API_KEY);\n'],
    ['is read in a text', 'const said = `Bearer ${process.env.OPENAI_API_KEY}`;\n'],
    ['is read by a name that the run knows', 'const key = process.env[process.argv[2]];\n'],
    ['is named', "const key = settings('openai_api_key');\n"],
    ['is handed on with all others', 'const all = { ...process.env };\n'],
  ])('but it %s', (_, more) => {
    expect(node(axios(more + post), 'SHOP_URL')).toMatchObject({ budget: 'api', blind: 1 });
  });

  it('another library may look for, under the name that the provider gives it', () => {
    expect(python('import magickit\nmagickit.run("x")\n')).toMatchObject({
      budget: 'api',
      blind: 1,
      why: 'it reads no key, but a library that is not read may look for one (`magickit`)',
    });
  });

  it('but no library under a name of the own house, unless it is about models', () => {
    const run = (library: string) =>
      asked(
        'python a.py',
        { 'a.py': `import ${library}\n${library}.run("x")\n` },
        'HOUSE_OPENAI_API_KEY',
      );
    expect(run('magickit')).toMatchObject({ budget: 'none', blind: 0 });
    expect(run('magic_llm')).toMatchObject({ blind: 1 });
    expect(run('housekit')).toMatchObject({ blind: 1 });
  });
});

describe('of libraries out of sight', () => {
  it('those are named that are handed the key', () => {
    const text =
      'import os, magickit, colorkit\nc = magickit.Client(api_key=os.environ["OPENAI_API_KEY"])\ncolorkit.paint(c.run("x"))\n';
    expect(python(text).why).toContain('(`magickit`)');
  });

  it('all are where a key is handed to none', () => {
    const text =
      'import os, chatkit, colorkit\nchatkit.Client(token=os.environ["CHAT_TOKEN"]).post("x")\ncolorkit.paint("x")\n';
    expect(python(text, 'CHAT_TOKEN').why).toContain('(`chatkit`, `colorkit`)');
  });
});

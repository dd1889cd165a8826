import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { command } from '../cli/command.ts';

/** A job of this many steps, each of which asks two providers with a key of its own. */
function manySteps(steps: number): string {
  const lines = Array.from({ length: steps }, (_, i) => [
    `      - run: 'curl -H "Authorization: Bearer $KEY" https://api.openai.com/v1/responses'`,
    `        env: { KEY: "\${{ secrets.OPENAI_KEY_${i} }}" }`,
    `      - run: 'curl -H "x-api-key: $KEY" https://api.anthropic.com/v1/messages'`,
    `        env: { KEY: "\${{ secrets.ANTHROPIC_KEY }}" }`,
  ]).flat();
  return `on: push\njobs:\n  ask:\n    runs-on: ubuntu-latest\n    steps:\n${lines.join('\n')}\n`;
}

async function whyOf(files: Readonly<Record<string, string>>, ...words: string[]): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'spend-guard-why-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const { stdout } = await command('why', 'ask', root, ...words);
    return stdout;
  } finally {
    rmSync(root, { recursive: true });
  }
}

function why(steps: number, ...words: string[]): Promise<string> {
  return whyOf({ '.github/workflows/ask.yml': manySteps(steps) }, ...words);
}

test('many answers fit on two screens, the rest in a line each or counted, and all with --verbose', async () => {
  const short = await why(30);
  expect(short.split('\n').length).toBeLessThanOrEqual(80);
  expect(short).toContain('In short, and in full with --verbose:');
  expect(short).toMatch(/and \d+ more/);
  const whole = await why(30, '--verbose');
  for (let i = 0; i < 30; i++) expect(whole).toContain(`secrets.OPENAI_KEY_${i}`);
});

test('the same command with the same payer is told once', async () => {
  const text = await why(3);
  expect(text.match(/api\.anthropic\.com\/v1\/messages {2}/g)).toHaveLength(1);
  const place = '.github/workflows/ask.yml';
  expect(text.replace(/\s+/g, ' ')).toContain(`The same at ${place}:12 and ${place}:16.`);
  const many = manySteps(8).replaceAll(/OPENAI_KEY_\d/g, 'OPENAI_KEY');
  const short = (await whyOf({ [place]: many })).replace(/\s+/g, ' ');
  expect(short).toContain(`${place}:28 and 2 more places.`);
});

/** The tests of a project, which are handed a key of each of three. */
const TESTS = `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: mvn -B verify
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
          MISTRAL_API_KEY: \${{ secrets.MISTRAL_API_KEY }}
`;

test('one way that several credentials go is told once, with where each of them comes from', async () => {
  const text = await whyOf({
    '.github/workflows/ask.yml': TESTS,
    'pom.xml': '<project/>',
    'src/test/java/a/AskIT.java': 'class AskIT { @Test void ask() { } }',
  });
  expect(text.match(/The way there:/g)).toHaveLength(1);
  expect(text.match(/job `ask`/g)).toHaveLength(1);
  expect(text).toMatch(/The same command leads to:\n {5}- Anthropic, /);
  expect(text).toMatch(/ask\.yml:9 {2}ANTHROPIC_API_KEY: /);
  expect(text).toMatch(/ask\.yml:10 {2}MISTRAL_API_KEY: /);
  expect(text).not.toContain('left out');
});

test('a job of one call has no such lines', async () => {
  const text = await why(1);
  expect(text).not.toMatch(/In short|The same at/);
});

test('equal blind spots are told once, with every place', async () => {
  const steps = [1, 2, 3].map((i) => `      - uses: acme/unknown@v${i}`);
  const same = Array.from({ length: 3 }, () => '      - uses: acme/closed@v1');
  const text = await whyOf({
    '.github/workflows/ask.yml': `on: push\njobs:\n  ask:\n    runs-on: ubuntu-latest\n    env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }\n    steps:\n${[...same, ...steps].join('\n')}\n`,
  });
  expect(text.match(/acme\/closed@v1 {2}/g)).toHaveLength(1);
  expect(text).toMatch(/and at \S+ask\.yml:8 and \S+ask\.yml:9/);
});

test('what is only the usual case is said to be so', async () => {
  const text = await whyOf({
    '.github/workflows/ask.yml': `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: mkdir -p ~/.codex && printf '%s' "$LOGIN" > ~/.codex/auth.json
        env: { LOGIN: "\${{ secrets.CODEX_AUTH_JSON }}" }
      - run: codex exec "hello"
`,
  });
  expect(text).toMatch(/usually {2}auth\.json holds a ChatGPT login/);
  expect(text).toMatch(/decided {2}Otherwise: OpenAI/);
});

const ASKING = TESTS.replace('mvn -B verify', 'pytest tests');
const asks = (module: string, client: string, key = ''): string =>
  `from ${module} import ${client}\n\ndef test_ask():\n    client = ${client}(${key})\n    assert client.messages.create("hi")\n`;

test('each credential of a test run goes the way of the call that asks with it', async () => {
  const text = await whyOf({
    '.github/workflows/ask.yml': ASKING,
    'tests/test_a.py': asks('openai', 'OpenAI'),
    'tests/test_b.py': asks('anthropic', 'Anthropic'),
  });
  expect(text).toMatch(
    /test_a\.py:4 {2}client = OpenAI\(\)\n.*test_a\.py:5 {2}assert client\.messages.*\n.*ask\.yml:8 {2}OPENAI_API_KEY/,
  );
  expect(text).toMatch(
    /- Anthropic, .*\n.*test_b\.py:4 {2}client = Anthropic\(\)\n.*test_b\.py:5 {2}assert.*\n.*ask\.yml:9 {2}ANTHROPIC_API_KEY/,
  );
  // What has to hold for all of them is said once.
  expect(text.match(/a\s+test\s+that\s+asks\s+a\s+model\s+runs/g)).toHaveLength(2);
  expect(text).not.toMatch(/MISTRAL_API_KEY/);
});

test('the way of a key ends neither at a client with a made-up one nor at what stands in for the model', async () => {
  const text = await whyOf({
    '.github/workflows/ask.yml': ASKING,
    'tests/test_a.py': asks('openai', 'OpenAI', 'api_key="fake-key"'),
  });
  expect(text).toMatch(/ask\.yml:6 {2}pytest tests\n.*ask\.yml:8 {2}OPENAI_API_KEY/);
  expect(text).not.toMatch(/ {5}tests\/test_a\.py/);
});

test('a program’s way ends at its request, in the words of its source', async () => {
  const text = await whyOf({
    '.github/workflows/ask.yml': ASKING.replace('pytest tests', 'python ask.py'),
    'ask.py': `import os, requests\n\nURL = "https://api.openai.com/v1/responses"\n\nrequests.post(URL, headers={"Authorization": f"Bearer {os.environ['OPENAI_API_KEY']}"})\n`,
  });
  expect(text).toMatch(/ask\.py:3 {2}URL = .*\n.*ask\.py:5 {2}requests\.post\(URL/);
});

test('a place in a notebook is a line of its file', async () => {
  const cell = ['import openai\n', 'client = openai.OpenAI()\n', 'client.responses.create()\n'];
  const book = {
    cells: [
      { cell_type: 'markdown', source: ['# Hi'] },
      { cell_type: 'code', source: cell },
    ],
  };
  const written = JSON.stringify(book, null, 1);
  const text = await whyOf({
    '.github/workflows/ask.yml': ASKING.replace('pytest tests', 'papermill ask.ipynb'),
    'ask.ipynb': written,
  });
  const line = written.split('\n').findIndex((one) => one.includes('client = ')) + 1;
  expect(text).toContain(`ask.ipynb:${line}  client = openai.OpenAI()`);
  expect(text).toContain(`ask.ipynb:${line + 1}  client.responses.create()`);
});

test('a variable out of a file of many has the places of its own line', async () => {
  const text = await whyOf({
    '.github/workflows/ask.yml': `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: |
          echo "SEARCH_KEY=\${{ secrets.SEARCH }}" >> $GITHUB_ENV
          echo "OPENAI_API_KEY=\${{ secrets.OPENAI_API_KEY }}" >> $GITHUB_ENV
      - run: llm "hello"
`,
  });
  expect(text).toContain('ask.yml:8  echo "OPENAI_API_KEY=');
  expect(text).not.toContain('SEARCH');
});

test('who picks among the credentials that it holds is asked once', async () => {
  const text = await whyOf({
    '.github/workflows/ask.yml': ASKING.replace('pytest tests', 'opencode run hello'),
  });
  expect(text).toMatch(/stopped {2}Which of its credentials does it send\?/);
  expect(text.match(/Which credential/g)).toBeNull();
});

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
  expect(text).toMatch(/The same way leads to:\n {5}- Anthropic, /);
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
  expect(text).toMatch(/usually {2}Is a login stored\?\n +auth\.json holds a ChatGPT login/);
  expect(text).toMatch(/decided {2}Otherwise: OpenAI/);
});

import { describe, expect, test } from 'vitest';
import { budgets } from './judge.ts';

type Files = Readonly<Record<string, string>>;

const job = (steps: string) => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
${steps}
      - run: npx -y @openai/codex exec hi
`;
const paid = (steps: string, files: Files = {}) => budgets(job(steps), files).ask;

const action = (main: string) =>
  `name: sign in\ninputs: { auth-json: { required: true }, codex-home: { default: '' } }\nruns: { using: node24, main: ${main} }\n`;
const uses = (name: string, more = '') =>
  `      - uses: ${name}\n        with: { auth-json: '\${{ secrets.CODEX_AUTH_JSON }}'${more} }`;
const INPUT =
  "const input = (name) => process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] ";

describe('a ChatGPT login that an action of the repository restores', () => {
  test.each<[string, string]>([
    [
      'by the name it makes of an input',
      `const fs = require('fs');\nconst os = require('os');\nconst path = require('path');\n${INPUT}|| '';\nconst home = path.join(os.homedir(), '.codex');\nfs.mkdirSync(home, { recursive: true });\nfs.writeFileSync(path.join(home, 'auth.json'), Buffer.from(input('auth-json'), 'base64').toString('utf8'), { mode: 0o600 });\n`,
    ],
    [
      'with a function for it',
      "const fs = require('fs');\nfunction setting(name) {\n  return process.env[`INPUT_${name.toUpperCase()}`];\n}\nfs.writeFileSync(`${process.env.HOME}/.codex/auth.json`, setting('auth-json'));\n",
    ],
  ])('%s', (_, main) => {
    const files = { 'ci/sign-in/action.yml': action('main.js'), 'ci/sign-in/main.js': main };
    expect(paid(uses('./ci/sign-in'), files)).toBe('subscription');
  });

  test('by names that it imports, into a home that it is told', () => {
    const main = `import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
const getInput = name => process.env[\`INPUT_\${name.replace(/ /gu, '_').toUpperCase()}\`] ?? '';
try {
  const codexHome = getInput('codex-home');
  await mkdir(codexHome, { recursive: true });
  const encoded = getInput('auth-json');
  const place = join(codexHome, 'auth.json');
  const text = Buffer.from(encoded, 'base64');
  await writeFile(place, text);
} catch (error) {
  process.exitCode = 1;
}
`;
    const files = { 'ci/sign-in/action.yml': action('main.mjs'), 'ci/sign-in/main.mjs': main };
    const steps = `${uses('./ci/sign-in', ", codex-home: '${{ runner.temp }}/.codex'")}
      - run: echo "CODEX_HOME=\${{ runner.temp }}/.codex" >> "$GITHUB_ENV"`;
    expect(paid(steps, files)).toBe('subscription');
  });

  test.each(['./ci/sign-in', 'acme/codex-sign-in@v1'])(
    'where its code is not here to read: %s',
    (name) => {
      const files = { 'ci/sign-in/action.yml': action('dist/index.js') };
      expect(paid(uses(name), files)).toBe('subscription');
    },
  );

  test('a key of its own in the environment pays all the same', () => {
    const steps = `${uses('acme/codex-sign-in@v1')}
      - run: npx -y @openai/codex exec hi
        env: { CODEX_API_KEY: '\${{ secrets.OPENAI_API_KEY }}' }`;
    expect(budgets(job(steps), {}).ask).toBe('both');
  });

  test('what is handed something else restores no login', () => {
    expect(paid(uses('acme/setup@v1').replace('CODEX_AUTH_JSON', 'DEPLOY_KEY'))).toBe('none');
  });
});

test.each([
  ['WriteAllBytes', '[Convert]::FromBase64String($env:AUTH)'],
  ['WriteAllText', '$env:AUTH'],
])('a login that PowerShell writes: %s', (method, value) => {
  const steps = `      - shell: pwsh
        env: { AUTH: '\${{ secrets.CODEX_AUTH_JSON }}' }
        run: |
          [System.IO.File]::${method}("$HOME/.codex/auth.json", ${value})`;
  expect(paid(steps)).toBe('subscription');
});

test('what stands behind a raw text of Python with a quote in it is read', () => {
  const scrape = `import re
import subprocess as sp
found = re.findall(r'class=["\\']([^"\\']+)["\\']', page)
sp.run(["claude", "-p"], input="x")
`;
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: python scrape.py
        env: { CLAUDE_CODE_OAUTH_TOKEN: '\${{ secrets.CLAUDE_CODE_OAUTH_TOKEN }}' }
`;
  expect(budgets(workflow, { 'scrape.py': scrape }).ask).toBe('other');
});

import { describe, expect, test } from 'vitest';
import { budgets, labels } from './judge.ts';

/** The key is the job's: what runs must be seen to call the API. */
const job = (script: string) => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    steps:
      - run: |
          ${script.replaceAll('\n', '\n          ')}
`;
const TS = 'import OpenAI from "openai";\nawait new OpenAI().responses.create({ input: "hi" });\n';
const PY = 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="hi")\n';
const WORKSPACE = {
  'package.json': '{"workspaces":["apps/*"]}',
  'pnpm-workspace.yaml': 'packages:\n  - apps/*\n',
  'apps/web/package.json': '{"name":"@acme/web"}',
  'apps/web/ask.ts': TS,
};
const paid = (script: string, files: Readonly<Record<string, string>>) =>
  budgets(job(script), files).ask;

describe('a package manager', () => {
  test.each([
    'pnpm --filter @acme/web exec tsx ask.ts',
    'pnpm --filter=web exec tsx ask.ts',
    'pnpm -C apps/web exec tsx ask.ts',
    'npm exec -w @acme/web -- tsx ask.ts',
    'yarn workspace @acme/web exec tsx ask.ts',
  ])('runs a command in the package that is named: %s', (script) => {
    expect(paid(script, WORKSPACE)).toBe('api');
    expect(paid(script.replace('ask.ts', 'other.ts'), WORKSPACE)).toBe('none');
  });

  test('finds packages however the workspace lists them', () => {
    const deep = {
      'pnpm-workspace.yaml': 'packages: ["libs/**"]\n',
      'libs/ui/web/package.json': '{"name":"web","scripts":{"ask":"tsx ask.ts"}}',
      'libs/ui/web/ask.ts': TS,
    };
    expect(paid('pnpm --filter web ask', deep)).toBe('api');
    expect(paid('pnpm --filter web exec tsx ask.ts', deep)).toBe('api');
  });

  test('names no package that is not there', () => {
    expect(paid('pnpm --filter @acme/shop exec tsx ask.ts', WORKSPACE)).toBe('none');
    expect(paid('pnpm --filter', WORKSPACE)).toBe('none');
    expect(paid('pnpm --filter web exec', WORKSPACE)).toBe('none');
  });

  test.each([
    'npx tsx ask.ts',
    'npx -y tsx@4 ask',
    'pnpm exec tsx ask.ts',
    'yarn tsx ask.ts',
    'bunx vite-node ask.ts',
    'bun ask.ts',
    'bun run ask.ts',
    'deno run -A ask.ts',
    'npx dotenvx run -f .env -- tsx ask.ts',
    'npx cross-env NODE_ENV=test tsx ask.ts',
  ])('starts an interpreter: %s', (script) => {
    expect(paid(script, { 'ask.ts': TS })).toBe('api');
    expect(paid(script, { 'ask.ts': 'console.log("hi");\n' })).toBe('none');
  });
});

describe('a word that is neither a script nor a command of the manager is a program of what it installed', () => {
  const SUITE = `import { test } from "vitest";\n${TS.replace('await', 'test("it", () => { void')}});\n`;
  const files = {
    'package.json': '{"workspaces":["apps/*"],"scripts":{"mocha":"true"}}',
    'live.test.ts': SUITE,
    'apps/web/package.json': '{"name":"web"}',
    'apps/web/calm.test.ts': 'import { test } from "vitest";\ntest("it", () => {});\n',
  };
  test.each([
    'pnpm jest',
    'pnpm -w vitest run',
    'yarn vitest',
    'yarn --silent run vitest run',
    'bun --bun vitest run',
    'bunx --bun vitest run',
    'npx -p vitest -p tsx vitest',
  ])('%s', (script) => {
    expect(paid(script, files)).toBe('api');
    expect(labels(job(script), files)[0]).toMatch(/^(?:jest|vitest) \(tests\)$/);
    expect(paid(`cd apps/web && ${script}`, files)).toBe('none');
  });

  test('but for a file, which the manager runs itself', () => {
    const own = { 'package.json': '{}', 'src/ask.ts': TS };
    expect(labels(job('bun run src/ask.ts'), own)).toEqual(['bun src/ask.ts']);
  });

  test('but for a script of that name, and for its own commands', () => {
    for (const script of [
      'pnpm mocha',
      'yarn mocha',
      'pnpm install',
      'yarn link',
      'pnpm --filter web vitest',
    ])
      expect(paid(script, files)).toBe('none');
    expect(
      paid('pnpm -w ask', { 'package.json': '{"scripts":{"ask":"tsx ask.ts"}}', 'ask.ts': TS }),
    ).toBe('api');
  });
});

test.each([
  'python3.14 ask.py',
  'conda run -n ci python ask.py',
  'micromamba run -n ci --cwd . python ask.py',
  'dotenv run -- python ask.py',
  'opentelemetry-instrument --service_name ci python ask.py',
])('a program behind another: %s', (script) => {
  expect(paid(script, { 'ask.py': PY })).toBe('api');
});

test('a module of Python is told with its flag', () => {
  expect(labels(job('python -m app.ask'), { 'app/ask.py': PY })).toEqual(['python -m app.ask']);
  expect(labels(job('python ask.py'), { 'ask.py': PY })).toEqual(['python ask.py']);
});

describe('docker exec', () => {
  test('spends what it is handed, unless the command calls no model', () => {
    const exec = (words: string) => paid(`docker exec -e OPENAI_API_KEY box ${words}`, {});
    expect(exec('/opt/agent --go')).toBe('api');
    expect(exec('env MODE=ci /opt/agent')).toBe('api');
    expect(exec('ls -la')).toBe('none');
    expect(exec('apt-get update')).toBe('none');
  });

  test('behind a function of the script', () => {
    const wrap = 'in_box() { docker exec -i -e OPENAI_API_KEY box "$@"; }\n';
    expect(paid(`${wrap}in_box python ask.py`, { 'ask.py': PY })).toBe('api');
    expect(paid(`${wrap}in_box ls`, { 'ask.py': PY })).toBe('none');
  });
});

test('a Python program finds modules where it puts them on its search path', () => {
  const script = (add: string) =>
    `import os\nimport sys\nfrom pathlib import Path\n\n${add}\nfrom services.ask import ask\n\nask()\n`;
  const module = `from openai import OpenAI\n\ndef ask():\n    return OpenAI().responses.create(model="gpt-5", input="hi")\n`;
  const files = (add: string) => ({
    'scripts/translate.py': script(add),
    'backend/services/ask.py': module,
  });
  for (const add of [
    'root = Path(__file__).parent.parent / "backend"\nsys.path.insert(0, str(root))',
    'sys.path.append(os.path.join(os.path.dirname(__file__), "..", "backend"))',
    'sys.path.append("backend")',
  ])
    expect(paid('python scripts/translate.py', files(add)), add).toBe('api');
  expect(paid('python scripts/translate.py', files('root = "backend"'))).toBe('none');
});

test.each([
  ['web', 'none'],
  ['web...', 'api'],
  ['web^...', 'api'],
  ['ask', 'api'],
  ['ask^...', 'none'],
  ['...ask', 'api'],
  ['...^ask', 'none'],
  ['...web', 'none'],
])('a filter of pnpm by what depends on what: %s', (filter, want) => {
  const files = {
    'pnpm-workspace.yaml': 'packages:\n  - packages/*\n',
    'package.json': '{ "name": "root" }',
    'packages/web/package.json':
      '{ "name": "web", "dependencies": { "ask": "workspace:*" }, "scripts": { "go": "echo hi" } }',
    'packages/ask/package.json': '{ "name": "ask", "scripts": { "go": "node ask.mjs" } }',
    'packages/ask/ask.mjs':
      'import OpenAI from "openai";\nawait new OpenAI().responses.create({ model: "gpt-6", input: "x" });\n',
  };
  const workflow = `on: push
jobs:
  it:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    steps:
      - uses: actions/checkout@v4
      - run: pnpm --filter '${filter}' run go
`;
  expect(budgets(workflow, files)).toEqual({ it: want });
});

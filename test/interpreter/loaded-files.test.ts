import { expect, test } from 'vitest';
import { reportOf } from './judge.ts';

const CODEX_FILES = {
  'package.json': '{ "scripts": { "fix": "dotenv -- codex exec fix", "plain": "codex exec fix" } }',
  justfile: 'set dotenv-load\n\nfix:\n    codex exec fix\n',
  'plain.just': 'fix:\n    codex exec fix\n',
  'Taskfile.yml': "version: '3'\ndotenv: ['.env']\ntasks:\n  fix:\n    cmds: [codex exec fix]\n",
  Makefile: 'include .env\nexport\nfix:\n\tcodex exec fix\n',
  'named.mk': "include .env\nexport $(shell sed 's/=.*//' .env)\nfix:\n\tcodex exec fix\n",
  'quiet.mk': '-include .env\nfix:\n\tcodex exec fix\n',
  'spelt.mk': 'include .env\nfix:\n\tCODEX_API_KEY=$(CODEX_API_KEY) codex exec fix\n',
};

/** Who pays for Codex, signed in by ChatGPT, with what one step writes and starts. */
function told(lines: readonly string[], env = '', files = {}) {
  const workflow = `on: push
jobs:
  fix:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: mkdir -p ~/.codex && printf '%s' "$AUTH" > ~/.codex/auth.json
        env: { AUTH: "\${{ secrets.CODEX_AUTH_JSON }}" }
      - env: { KEY: "\${{ secrets.OPENAI_API_KEY }}", FILE: "\${{ secrets.ENV_FILE }}"${env} }
        run: |
${lines.map((line) => `          ${line}`).join('\n')}
`;
  return reportOf(workflow, { ...CODEX_FILES, ...files }).jobs[0]?.budget;
}

const WRITTEN = 'echo "CODEX_API_KEY=$KEY" > .env';

test.each([
  'npx dotenv -e .env -- codex exec fix',
  'dotenv run -- codex exec fix',
  'dotenv -f .env run codex exec fix',
  'npx dotenvx run -f .env -- codex exec fix',
  'npx dotenvx run -- codex exec fix',
  'npx env-cmd codex exec fix',
  'npx env-cmd -f ./.env codex exec fix',
  'npm run fix',
  'bun run plain',
  'pipenv run codex exec fix',
  'uv run --env-file .env codex exec fix',
  'just fix',
  'just -f plain.just --dotenv-path .env fix',
  'task fix',
  'make fix',
  'make -f named.mk fix',
])('a file of variables that a step wrote is loaded by what starts Codex: %s', (run) => {
  expect(told([WRITTEN, run])).toBe('api');
  expect(told(['touch .env', run])).toBe('subscription');
});

test.each([
  'npm run plain',
  'just -f plain.just fix',
  'make -f quiet.mk fix',
  'uv run codex exec fix',
  'npx dotenv -e .env.other -- codex exec fix',
])('what does not load it hands nothing on: %s', (run) => {
  expect(told([WRITTEN, run])).not.toBe('api');
});

test('direnv loads what it allows there', () => {
  const envrc = 'echo "export CODEX_API_KEY=$KEY" > .envrc';
  expect(told([envrc, 'direnv exec . codex exec fix'])).toBe('api');
  expect(told([envrc, 'cd web && direnv exec . codex exec fix'])).toBe('api');
  expect(
    told(['direnv exec . codex exec fix'], '', { '.envrc': 'export CODEX_API_KEY=$KEY' }),
  ).toBe('api');
  expect(told([envrc, 'codex exec fix'])).toBe('subscription');
});

test('what is set already stays, unless the loader says otherwise', () => {
  const env = `, OPENAI_FEDERATION_RULE_ID: ""`;
  expect(told([WRITTEN, 'codex exec fix'], env)).not.toBe('api');
  const set = `, CODEX_API_KEY: ""`;
  expect(told([WRITTEN, 'npx dotenv -- codex exec fix'], set)).toBe('subscription');
  expect(told([WRITTEN, 'npx dotenv -o -- codex exec fix'], set)).toBe('api');
  expect(told([WRITTEN, 'npx dotenvx run --overload -- codex exec fix'], set)).toBe('api');
  expect(told([WRITTEN, 'npx env-cmd codex exec fix'], set)).toBe('api');
  expect(told([WRITTEN, 'npx env-cmd --no-override codex exec fix'], set)).toBe('subscription');
});

test('what make is told or exports is in the environment of its commands', () => {
  expect(told(['make -f quiet.mk fix CODEX_API_KEY="$KEY"'])).toBe('api');
  const exported = { 'own.mk': 'export CODEX_API_KEY := $(KEY)\nfix:\n\tcodex exec fix\n' };
  expect(told(['make -f own.mk fix'], '', exported)).toBe('api');
  const kept = { 'own.mk': 'CODEX_API_KEY := $(KEY)\nfix:\n\tcodex exec fix\n' };
  expect(told(['make -f own.mk fix'], '', kept)).toBe('subscription');
  expect(told([WRITTEN, 'make -f spelt.mk fix'])).toBe('api');
  const listed = { 'own.just': 'export CODEX_API_KEY := env("KEY")\nfix:\n    codex exec fix\n' };
  expect(told(['just -f own.just fix'], '', listed)).toBe('api');
});

test('a file names what a keeper of secrets hands over', () => {
  expect(told([WRITTEN, 'op run --env-file=.env -- codex exec fix'])).toBe('api');
  const named = { 'ci.env': 'CODEX_API_KEY=op://ci/openai/key\n' };
  expect(told(['op run --env-file=ci.env -- codex exec fix'], '', named)).toBe('api');
  expect(told(['op run -- codex exec fix'])).toBe('unclear');
});

test('settings of runners name such files', () => {
  const own = { 'mise.toml': '[env]\n_.file = ".env"\n[tasks.fix]\nrun = "codex exec fix"\n' };
  expect(told([WRITTEN, 'mise run fix'], '', own)).toBe('api');
  const poe = {
    'pyproject.toml':
      '[tool.poe.tasks.fix]\ncmd = "codex exec fix"\nenvfile = ".env"\n[tool.pdm.scripts]\n_.env_file = ".env"\nfix = "codex exec fix"\n',
  };
  expect(told([WRITTEN, 'poe fix'], '', poe)).toBe('api');
  expect(told([WRITTEN, 'pdm run fix'], '', poe)).toBe('api');
});

test('a file that only the run writes may hold any', () => {
  for (const run of ['just fix', 'make fix', 'npx dotenv -- codex exec fix'])
    expect(told(['printf "%s" "$FILE" > .env', run])).toBe('unclear');
  for (const line of [
    'aws s3 cp s3://x/ci.env .env',
    'gpg -d ci.env.gpg > .env',
    'doppler secrets download > .env',
  ])
    expect(told([line, 'just fix'])).toBe('unclear');
  expect(told(['printf "%s" "$FILE" > .env', 'just -f plain.just fix'])).toBe('subscription');
});

const ASK = {
  'ask.py': 'from openai import OpenAI\nOpenAI().responses.create(model="m", input="x")\n',
  'ask.ts':
    "import OpenAI from 'openai';\nawait new OpenAI().responses.create({ model: 'm', input: 'x' });\n",
  '.env': 'OPENAI_BASE_URL=https://openrouter.ai/api/v1\n',
  'other/.env': 'OPENAI_BASE_URL=https://openrouter.ai/api/v1\n',
  justfile: 'set dotenv-load := true\nask:\n    python ask.py\n',
  Makefile: 'export OPENAI_BASE_URL := https://openrouter.ai/api/v1\nask:\n\tpython ask.py\n',
  'shell.mk': 'export OPENAI_API_KEY := $(shell cat key)\nask:\n\tpython ask.py\n',
  'default.mk': 'export OPENAI_API_KEY ?= none\nask:\n\tpython ask.py\n',
  'Taskfile.yml':
    "version: '3'\ntasks:\n  ask:\n    dotenv: ['.env']\n    cmds: [python ask.py]\n  set:\n    env: { OPENAI_BASE_URL: 'https://openrouter.ai/api/v1' }\n    cmds: [python ask.py]\n",
};

const asked = (run: string, files = {}) =>
  reportOf(
    `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: ${run}
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
`,
    { ...ASK, ...files },
  ).jobs[0]?.budget;

test.each([
  ['dotenv -- python ask.py', 'other'],
  ['uv run --env-file .env ask.py', 'other'],
  ['uv run ask.py', 'api'],
  ['uv run --env-file=other/.env ask.py', 'other'],
  ['bun ask.ts', 'other'],
  ['bun --env-file=none.env ask.ts', 'api'],
  ['node --env-file=.env ask.ts', 'other'],
  ['node ask.ts', 'api'],
  ['deno run -A --env-file ask.ts', 'other'],
  ['deno run -A ask.ts', 'api'],
  ['just ask', 'other'],
  ['make ask', 'other'],
  ['make ask OPENAI_BASE_URL=https://api.openai.com/v1', 'api'],
  ['make -f shell.mk ask', 'api'],
  ['make -f default.mk ask', 'api'],
  ['task ask', 'other'],
  ['task set', 'other'],
])('an address of the repository moves the bill only where it is loaded: %s', (run, budget) => {
  expect(asked(run)).toBe(budget);
});

const PYTHON = 'from openai import OpenAI\nOpenAI().responses.create(model="m", input="x")\n';
const NODE =
  "import OpenAI from 'openai';\nawait new OpenAI().responses.create({ model: 'm', input: 'x' });\n";

test.each([
  ['ask.py', `from dotenv import load_dotenv\nload_dotenv()\n${PYTHON}`, 'other'],
  ['ask.py', `import dotenv\ndotenv.load_dotenv("other/.env", override=True)\n${PYTHON}`, 'other'],
  ['ask.py', `from dotenv import load_dotenv\nload_dotenv("none.env")\n${PYTHON}`, 'api'],
  ['ask.py', `from dotenv import load_dotenv\nload_dotenv(dotenv_path=".env")\n${PYTHON}`, 'other'],
  ['ask.mjs', `import 'dotenv/config';\n${NODE}`, 'other'],
  [
    'ask.mjs',
    `import dotenv from 'dotenv';\ndotenv.config({ path: 'other/.env' });\n${NODE}`,
    'other',
  ],
  ['ask.mjs', `import { config } from 'dotenv';\nconfig();\n${NODE}`, 'other'],
  ['ask.mjs', `import { config } from './settings.mjs';\nconfig();\n${NODE}`, 'api'],
  ['ask.mjs', `process.loadEnvFile();\n${NODE}`, 'other'],
])('a program that loads such a file itself: %s %j', (path, text, budget) => {
  const run = path.endsWith('.py') ? 'python' : 'node';
  expect(asked(`${run} ${path}`, { [path]: text })).toBe(budget);
});

test('what a session of nox sets is for the program that it starts', () => {
  const session = (env: string) => ({
    'noxfile.py': `import nox\n\n\n@nox.session\ndef ask(session):\n    session.run("python", "ask.py"${env})\n`,
  });
  const moved = ', env={"OPENAI_BASE_URL": "https://openrouter.ai/api/v1"}';
  expect(asked('nox -s ask', session(moved))).toBe('other');
  expect(asked('nox -s ask', session(', env={"MODE": os.environ["MODE"]}'))).toBe('api');
  expect(asked('nox -s ask', session(''))).toBe('api');
});

import fc from 'fast-check';

export type Files = Record<string, string>;

/** `PROPERTY_RUNS=… vitest run test/properties` makes a run longer; for its seed see `test/setup.ts`. */
export function runs(usual: number): { numRuns: number } {
  return { numRuns: Number(process.env.PROPERTY_RUNS ?? usual) };
}

const NAMES = ['DB_PASSWORD', 'TEAM_LOGIN', 'NPM_TOKEN', 'OPENAI_API_KEY'];
const secret = fc.constantFrom(...NAMES).map((name) => `\${{ secrets.${name} }}`);
const variable = fc.constantFrom('OPENAI_API_KEY', 'PASSWORD', 'KEY', 'LEVEL');
const environment = fc.tuple(variable, fc.oneof(secret, fc.constantFrom('x', 'sk-test', "''")));

/** What leads to the programs below, in many ways, and what leads nowhere. */
const plain = fc.constantFrom(
  'npm ci',
  'make lint',
  'pytest',
  'go vet ./...',
  'python tools/ask.py',
);
const telling = fc.constantFrom(
  ...['npm test', 'npm run ask', 'pnpm -r ask', 'yarn workspace a ask', 'make', 'make ask'],
  ...['python tools/ask.py', 'python -m tools.ask', 'python tools', 'node packages/a', 'node .'],
  ...['bash scripts/run.sh', './scripts/run', 'source scripts/run.sh', 'cd packages/a && npm test'],
  ...['pytest', 'go test ./...', 'go run ./cmd/x', 'cargo run', 'dotnet test', 'bin/tool "$KEY"'],
  ...['codex exec "x"', 'npx -y @openai/codex exec x', 'curl https://api.openai.com/v1/responses'],
  ...['echo "unclosed', 'echo sk-proj-x', 'npm ci # spend-guard: ignore[wrong-budget] why'],
  ...['python scripts/missing.py', 'tox', 'uv run tools/ask.py', 'rake', '${{ inputs.run }}'],
);

const command = fc.oneof({ weight: 2, arbitrary: plain }, telling);

const run = fc
  .tuple(command, fc.option(environment), fc.constantFrom('', 'packages/a'))
  .map(([text, env, directory]) => [
    `- run: |`,
    `    ${text}`,
    ...(env === null ? [] : ['  env:', `    ${env[0]}: ${env[1]}`]),
    ...(directory === '' ? [] : [`  working-directory: ${directory}`]),
  ]);
const uses = fc
  .tuple(
    fc.constantFrom('./.github/actions/inner', 'actions/checkout@v4', 'openai/codex-action@v1'),
    secret,
  )
  .map(([action, value]) => [`- uses: ${action}`, '  with:', `    key: ${value}`]);

const indented = (by: number, lines: readonly string[]) =>
  lines.map((line) => ' '.repeat(by) + line);
const steps = fc
  .array(fc.oneof({ weight: 6, arbitrary: run }, uses), { minLength: 1, maxLength: 2 })
  .map((list) => list.flat());

const stepsJob = fc
  .tuple(fc.constantFrom('ubuntu-latest', 'self-hosted'), steps)
  .map(([runner, body]) => [`runs-on: ${runner}`, 'steps:', ...indented(2, body)]);
const callJob = fc
  .tuple(fc.constantFrom('inherit', 'named'), fc.constantFrom('ask', 'called', 'other'))
  .map(([how, which]) => [
    `uses: ./.github/workflows/${which}.yml`,
    ...(how === 'inherit'
      ? ['secrets: inherit']
      : ['with:', '  run: codex exec x', 'secrets:', '  KEY: ${{ secrets.OPENAI_API_KEY }}']),
  ]);
const workflow = fc
  .tuple(
    fc.constantFrom('push', '[push, pull_request]', "['workflow_dispatch']", 'workflow_call'),
    fc.array(fc.oneof({ weight: 6, arbitrary: stepsJob }, callJob), { minLength: 1, maxLength: 2 }),
  )
  .map(([on, jobs]) =>
    [
      `on: ${on}`,
      'jobs:',
      ...jobs.flatMap((job, i) => [`  job-${i}:`, ...indented(4, job)]),
      '',
    ].join('\n'),
  );

const program = fc.constantFrom(
  'print("hello")\n',
  'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5.4", input="x")\n',
  'from .client import ask\nask()\n',
  'import subprocess\nsubprocess.run(["bash", "scripts/run.sh"])\n',
);
const script = fc.constantFrom(
  'import "./client"\n',
  'console.log(1)\n',
  'import OpenAI from "openai";\nawait new OpenAI({ apiKey: process.env.KEY }).responses.create({});\n',
);
const shell = fc
  .array(command, { maxLength: 1 })
  .map((lines) => ['#!/usr/bin/env bash', ...lines, ''].join('\n'));
const manifest = fc
  .tuple(command, fc.boolean())
  .map(([ask, test]) =>
    JSON.stringify({ name: 'a', scripts: { ask, ...(test ? { test: 'node client.js' } : {}) } }),
  );
const action = steps.map((body) =>
  [
    'name: Inner',
    'inputs: { key: {} }',
    'runs:',
    '  using: composite',
    '  steps:',
    ...indented(4, body),
    '',
  ].join('\n'),
);

const others = fc.record(
  {
    'package.json': manifest.map((text) => `${text.slice(0, -1)},"workspaces":["packages/*"]}`),
    'packages/a/package.json': manifest,
    'packages/a/index.js': script,
    'packages/a/client.js': script,
    'tools/ask.py': program,
    'tools/client.py': program,
    'tools/__main__.py': program,
    'scripts/run.sh': shell,
    'scripts/run': shell,
    Makefile: command.map((text) => `all:\n\techo\nask:\n\t${text}\n`),
    'cmd/x/main.go': fc.constantFrom(
      'package main\nfunc main() {}\n',
      'package main\nimport "github.com/openai/openai-go"\nfunc main() { openai.NewClient() }\n',
    ),
    '.github/actions/inner/action.yml': action,
  },
  { requiredKeys: [] },
);

/** A small repository: a few workflows, and the files that they may or may not reach. */
export const repositories: fc.Arbitrary<Files> = fc
  .tuple(
    fc.dictionary(fc.constantFrom('ask', 'called', 'other', 'ci'), workflow, { minKeys: 1 }),
    others,
  )
  .map(([workflows, files]) => ({
    ...(files as Files),
    ...Object.fromEntries(
      Object.entries(workflows).map(([name, text]) => [`.github/workflows/${name}.yml`, text]),
    ),
  }));

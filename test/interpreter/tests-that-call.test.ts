import { describe, expect, test } from 'vitest';
import { budgets, reportOf } from './judge.ts';

/** A key of the whole job, as one sets it that several steps need. */
const job = (...keys: string[]) => `
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    env:
${keys.map((key) => `      ${key}: \${{ secrets.${key} }}`).join('\n')}
    steps:
      - run: pytest -v tests
`;

const ASK =
  'from openai import OpenAI\n\ndef ask():\n    return OpenAI().responses.create(model="gpt-5", input="hi")\n';
const TEST = 'from app.ask import ask\n\ndef test_ask():\n    assert ask()\n';

describe('tests of a job whose environment holds a key', () => {
  test('spend when one of them reaches a client of that provider', () => {
    const files = { 'app/ask.py': ASK, 'tests/test_ask.py': TEST };
    expect(budgets(job('OPENAI_API_KEY'), files)).toEqual({ test: 'api' });
    expect(budgets(job('ANTHROPIC_API_KEY'), files)).toEqual({ test: 'none' });
  });

  test('spend nothing where something stands in for the model', () => {
    const mocked = TEST.replace(
      'def test',
      'from unittest.mock import patch\n\n@patch("app.ask.OpenAI")\ndef test',
    );
    const recorded = TEST.replace(
      'def test',
      'import vcr\n\n@vcr.use_cassette("a.yaml")\ndef test',
    );
    for (const text of [mocked, recorded])
      expect(
        budgets(job('OPENAI_API_KEY'), {
          'app/ask.py': ASK,
          'tests/test_ask.py': text,
          'tests/cassettes/a.yaml': 'interactions: []',
        }),
      ).toEqual({ test: 'none' });
  });

  test('spend where data alone is called after a stand-in', () => {
    const run = (text: string, name = 'tests/test_ask.py') =>
      budgets(job('OPENAI_API_KEY'), { 'app/ask.py': ASK, [name]: text });
    for (const value of ['"ada"', '7', '["a", "b"]', '{\n    "name": "ada (the first)",\n}'])
      expect(run(`MOCK_USER = ${value}\n\n${TEST}    assert MOCK_USER\n`)).toEqual({ test: 'api' });
    const given = `${TEST}\n\n@pytest.fixture\ndef user():\n    return DUMMY_USER\n`;
    expect(run(`import pytest\n\nDUMMY_USER = "ada"\n\n${given}`)).toEqual({ test: 'api' });
    const answers = `class Client:\n    def create(self):\n        return MOCK_ANSWER\n\n${TEST}`;
    for (const mocked of [
      `MOCK_ANSWER = "yes"\n\n${answers}`,
      `MOCK_CLIENT = {"create": lambda: 1}\n\n${TEST}`,
      `MOCK_MODEL = True\n\n${TEST}`,
    ])
      expect(run(mocked)).toEqual({ test: 'none' });
  });

  test('one that is mocked hides no other', () => {
    const files = {
      'app/ask.py': ASK,
      'tests/test_a.py': TEST.replace('def test_ask()', 'def test_ask(monkeypatch)'),
      'tests/test_b.py': TEST,
    };
    expect(budgets(job('OPENAI_API_KEY'), files)).toEqual({ test: 'api' });
  });
});

describe('a test that asks for a key before it runs', () => {
  const gated = (level: 'job' | 'file', run = 'pytest') => `
on: push
${level === 'file' ? 'env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }' : ''}
jobs:
  test:
    runs-on: ubuntu-latest
    ${level === 'job' ? 'env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }' : ''}
    steps:
      - run: ${run}
`;
  const asking = (name: string) =>
    `import os\nimport pytest\nfrom acme import chat\n\n@pytest.mark.integration\n@pytest.mark.skipif(\n    not os.environ.get("${name}"),\n    reason="no key",\n)\ndef test_live():\n    assert chat("hi")\n`;

  test('uses the key where it has it, however far away that was set', () => {
    const files = { 'tests/test_chat.py': asking('OPENAI_API_KEY') };
    for (const level of ['job', 'file'] as const) {
      expect(budgets(gated(level), files)).toEqual({ test: 'api' });
      const marked = gated(level, 'pytest -m "integration and not slow"');
      expect(budgets(marked, files)).toEqual({ test: 'api' });
    }
    const go = `package chat\n\nfunc TestLive(t *testing.T) {\n\tif os.Getenv("OPENAI_API_KEY") == "" {\n\t\tt.Skip("no key")\n\t}\n}\n`;
    expect(budgets(gated('file', 'go test ./...'), { 'chat_test.go': go })).toEqual({
      test: 'api',
    });
  });

  test('is left alone where it is not selected, or asks for another key', () => {
    const files = { 'tests/test_chat.py': asking('OPENAI_API_KEY') };
    for (const run of ['pytest -m "not integration"', 'pytest -m unit', 'pytest --ignore=tests'])
      expect(budgets(gated('file', run), files), run).toEqual({ test: 'none' });
    const other = { 'tests/test_chat.py': asking('MISTRAL_API_KEY') };
    expect(budgets(gated('file'), other)).toEqual({ test: 'none' });
    const named = {
      'tests/test_chat.py': 'NAME = "OPENAI_API_KEY"\n\ndef test_name():\n    pass\n',
    };
    expect(budgets(gated('file'), named)).toEqual({ test: 'none' });
  });
});

describe('tests that drive the whole application', () => {
  const e2e = (level: 'file' | 'job') => `
on: push
${level === 'file' ? 'env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }' : ''}
jobs:
  test:
    runs-on: ubuntu-latest
    ${level === 'job' ? 'env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }' : ''}
    steps:
      - run: npx playwright test
`;

  test('spend the job’s key: what the application calls stands in no test', () => {
    const files = { 'e2e/chat.spec.ts': 'import { test } from "@playwright/test";\n' };
    expect(budgets(e2e('job'), files)).toEqual({ test: 'api' });
    expect(budgets(e2e('file'), files)).toEqual({ test: 'none' });
    const below = e2e('job').replace('npx', 'pnpm -C apps/web exec');
    expect(budgets(below, files)).toEqual({ test: 'api' });
  });
});

describe('a build tool behind its wrapper', () => {
  const SCRIPT = '#!/bin/sh\nif [ -x "$JAVA_HOME/bin/java" ]; then java_home; fi\nexec java "$@"\n';
  const files = { mvnw: SCRIPT, gradlew: SCRIPT, 'app/gradlew': SCRIPT };
  const build = (run: string, level: 'job' | 'step') => `
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    ${level === 'job' ? 'env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }' : ''}
    steps:
      - run: ${run}
        ${level === 'step' ? 'env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }' : ''}
`;
  const paid = (run: string, level: 'job' | 'step') => budgets(build(run, level), files).build;

  test('is that tool, not a script of the project', () => {
    for (const run of ['./mvnw -B verify', './gradlew test', 'cd app && ../gradlew check'])
      expect(paid(run, 'step'), run).toBe('api');
    for (const run of ['./mvnw -DskipTests package', './gradlew assemble', './mvnw -v'])
      expect(paid(run, 'step'), run).toBe('none');
  });

  test('runs the calling tests where a profile asks for them', () => {
    for (const run of [
      './mvnw -pl models/chat -Pintegration-tests verify',
      'mvn -P fast,live verify',
      './mvnw verify -P-quick,openai-it',
    ])
      expect(paid(run, 'job'), run).toBe('api');
    for (const run of [
      './mvnw verify',
      './mvnw -P!integration-tests verify',
      './mvnw -Pintegration-tests compile',
      './mvnw -Pwith-italics verify',
    ])
      expect(paid(run, 'job'), run).toBe('none');
  });
});

test('a program is started without its ending', () => {
  const script =
    'import OpenAI from "openai";\nawait new OpenAI().responses.create({ input: "hi" });\n';
  const run = `
on: push
jobs:
  translate:
    runs-on: ubuntu-latest
    steps:
      - run: pnpm run translate
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
`;
  const manifest = (command: string) => JSON.stringify({ scripts: { translate: command } });
  for (const [command, path] of [
    ['tsx src/cli/translate', 'src/cli/translate.ts'],
    ['node scripts/translate', 'scripts/translate.js'],
    ['tsx src/cli/translate --all', 'src/cli/translate/index.ts'],
  ] as const)
    expect(
      budgets(run, { 'package.json': manifest(command), [path]: script }).translate,
      command,
    ).toBe('api');
  // What is not there was handed the key all the same.
  expect(budgets(run, { 'package.json': manifest('tsx src/none') }).translate).toBe('api');
});

describe('a key under the name that fits every provider', () => {
  const tests = (secret: string, more = '') => `
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: pytest -m live
        env:
          LLM_API_KEY: \${{ secrets.${secret} }}
${more}`;

  test('is whose the secret says, unless another host is named', () => {
    expect(budgets(tests('OPENAI_API_KEY'))).toEqual({ test: 'api' });
    expect(budgets(tests('ANTHROPIC_API_KEY'))).toEqual({ test: 'other' });
    expect(budgets(tests('LLM_API_KEY'))).toEqual({ test: 'other' });
    const elsewhere = '          LLM_BASE_URL: https://llm.acme.example/v1\n';
    expect(budgets(tests('OPENAI_API_KEY', elsewhere))).toEqual({ test: 'other' });
  });
});

test('tests that reach a cloud’s models pay as whom an earlier step signed in', () => {
  const tests = (login: string) => `
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      ${login}
      - run: pytest tests
`;
  const files = {
    'tests/test_ask.py':
      'import boto3\n\nclient = boto3.client("bedrock-runtime")\n\ndef test_ask():\n    assert client.converse(modelId="m", messages=[])\n',
  };
  const login =
    '- uses: aws-actions/configure-aws-credentials@v4\n        with: { role-to-assume: "${{ secrets.ROLE }}", aws-region: us-east-1 }';
  expect(budgets(tests(login), files)).toEqual({ test: 'other' });
  expect(budgets(tests('- run: pip install boto3'), files)).toEqual({ test: 'none' });
  const plain = { 'tests/test_ask.py': 'def test_sum():\n    assert 1 + 1 == 2\n' };
  expect(budgets(tests(login), plain)).toEqual({ test: 'none' });
});

describe('an action of this repository whose bundle cannot be read', () => {
  const use = `
on: push
jobs:
  translate:
    runs-on: ubuntu-latest
    steps:
      - uses: ./
        with: { key: "\${{ secrets.OPENAI_API_KEY }}" }
`;
  const action =
    'inputs: { key: { required: true } }\nruns: { using: node20, main: dist/index.js }\n';
  const source =
    'import * as core from "@actions/core";\nimport OpenAI from "openai";\nconst client = new OpenAI({ apiKey: core.getInput("key") });\nawait client.responses.create({ input: "hi" });\n';

  test('is followed through its sources', () => {
    for (const path of ['src/index.ts', 'src/main.ts', 'src/index.js'])
      expect(budgets(use, { 'action.yml': action, [path]: source }), path).toEqual({
        translate: 'api',
      });
    const bundled = {
      'action.yml': action,
      'dist/index.js': 'console.log("hi");\n',
      'src/index.ts': source,
    };
    expect(budgets(use.replace('OPENAI_API_KEY', 'PLAIN'), bundled)).toEqual({ translate: 'none' });
  });
});

describe('tests for which no deployment of Azure is named', () => {
  const files = {
    'app/settings.py':
      'import os\n\nENDPOINT = os.environ.get("AZURE_OPENAI_ENDPOINT")\nKEY = os.environ.get("AZURE_OPENAI_API_KEY")\nDEPLOYMENT = os.environ.get("AZURE_OPENAI_DEPLOYMENT")\n',
    'app/ask.py':
      'from openai import AzureOpenAI\nfrom app.settings import DEPLOYMENT, ENDPOINT, KEY\n\ndef ask():\n    return AzureOpenAI(azure_endpoint=ENDPOINT, api_key=KEY).responses.create(model=DEPLOYMENT, input="hi")\n',
    'tests/test_ask.py': TEST,
  };
  const doubts = (...keys: string[]) =>
    reportOf(job(...keys), files).jobs.flatMap(({ charges }) =>
      charges.flatMap((one) => one.doubts?.map(({ onlyIf }) => onlyIf) ?? []),
    );

  test('may be skipped, and the report says so', () => {
    const [doubt] = doubts('AZURE_OPENAI_ENDPOINT', 'AZURE_OPENAI_API_KEY');
    expect(doubt).toContain('without `AZURE_OPENAI_DEPLOYMENT`, which nothing sets');
    const [other] = doubts(
      'AZURE_OPENAI_ENDPOINT',
      'AZURE_OPENAI_API_KEY',
      'AZURE_OPENAI_DEPLOYMENT',
    );
    expect(other).toBe('a test that asks a model runs and nothing stands in for the model');
  });
});

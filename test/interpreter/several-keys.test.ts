import { describe, expect, test } from 'vitest';
import { budgets, labels, reportOf } from './judge.ts';

const KEYS = `OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          OPENROUTER_API_KEY: \${{ secrets.OPENROUTER_API_KEY }}`;

function action(model: string): string {
  return `
on: push
jobs:
  work:
    runs-on: ubuntu-latest
    steps:
      - uses: somebody/aider-runner@v1
        with:
          model: ${model}
          openai_api_key: \${{ secrets.OPENAI_API_KEY }}
          openrouter_api_key: \${{ secrets.OPENROUTER_API_KEY }}
`;
}

describe('an unlisted action that is handed the keys of several providers', () => {
  test.each([
    ['openrouter/anthropic/claude-sonnet-5', 'other'],
    ['gpt-4o', 'api'],
    [`\${{ vars.MODEL }}`, 'unclear'],
  ])('asks with the one that its model %s needs', (model, budget) => {
    expect(budgets(action(model))).toEqual({ work: budget });
  });
});

test('a command out of sight that is handed several keys may use either', () => {
  const workflow = `
on: push
jobs:
  work:
    runs-on: ubuntu-latest
    steps:
      - run: shepherd worker start 7
        env:
          ${KEYS}
`;
  expect(budgets(workflow)).toEqual({ work: 'unclear' });
  expect(labels(workflow)).toEqual(['shepherd worker']);
});

test('tests of a project that are out of sight may use all of them', () => {
  const workflow = `
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - run: npm test
        working-directory: packages/\${{ matrix.package }}
        env:
          ${KEYS}
`;
  expect(budgets(workflow)).toEqual({ test: 'api' });
});

test('an import may bring any number of names from any number of lines', () => {
  const names = Array.from({ length: 40 }, (_, i) => `name${i},`).join('\n  ');
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: node ask.mjs
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`;
  const files = {
    'ask.mjs': `import {\n  ${names}\n  ask,\n} from './lib.mjs';\nawait ask();\n`,
    'lib.mjs':
      "import OpenAI from 'openai';\nexport const ask = () => new OpenAI().responses.create({ model: 'gpt-5.4', input: 'hi' });\n",
  };
  expect(budgets(workflow, files)).toEqual({ ask: 'api' });
});

const ASKING = (names: string): string =>
  `import os, httpx
${names}
httpx.post("https://openrouter.ai/api/v1/chat/completions", headers={"a": signed(one, two)})
`;

function payersOf(environment: readonly string[], program: string): readonly string[] {
  const env = environment.map((name) => `${name}: \${{ secrets.${name} }}`).join('\n          ');
  const workflow = `
on: push
jobs:
  work:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
          ${env}
`;
  const { jobs } = reportOf(workflow, { 'ask.py': program });
  return jobs.flatMap(({ charges }) => charges.map(({ payer }) => payer?.name ?? ''));
}

describe('a key and its secret', () => {
  const one = 'one = os.environ["OPENROUTER_API_KEY"]';

  test.each(['OPENROUTER_API_SECRET', 'OPENROUTER_API_SECRET_KEY'])('are one payer: %s', (two) => {
    const names = ['OPENROUTER_API_KEY', two];
    expect(payersOf(names, ASKING(`${one}\ntwo = os.environ["${two}"]`))).toEqual([
      'secrets.OPENROUTER_API_KEY',
    ]);
  });

  test('are told by the secret where only that is set', () => {
    const program = ASKING(`${one}\ntwo = os.environ["OPENROUTER_API_SECRET"]`);
    expect(payersOf(['OPENROUTER_API_SECRET'], program)).toEqual(['secrets.OPENROUTER_API_SECRET']);
  });

  test('are two where they are called after different things', () => {
    const program = ASKING(`${one}\ntwo = os.environ["OPENROUTER_TEAM_SECRET"]`);
    expect(payersOf(['OPENROUTER_API_KEY', 'OPENROUTER_TEAM_SECRET'], program)).toEqual([
      'secrets.OPENROUTER_API_KEY or secrets.OPENROUTER_TEAM_SECRET',
    ]);
  });
});

describe('a key whose name tells of nobody, handed to an unlisted action', () => {
  const handed = (more: string) => `
on: push
jobs:
  work:
    runs-on: ubuntu-latest
    steps:
      - uses: somebody/reviewer@v1
        with:
          llm-api-key: \${{ secrets.LLM_API_KEY }}
          ${more}
`;

  test.each([
    ['llm-model: openai/gpt-6', 'api'],
    ['llm-model: anthropic/claude-sonnet-5', 'other'],
    ['llm-model: openai/gpt-6\n          llm-base-url: https://llm.acme.test', 'other'],
    ['mode: quick', 'other'],
  ])('is its whom it asks by %s', (more, budget) => {
    expect(budgets(handed(more))).toEqual({ work: budget });
  });
});

test('what stands in the request to one address is not sent to another that the file only names', () => {
  const program = `import os, urllib.request
from post import post
GROQ = "https://api.groq.com/openai/v1/chat/completions"
ANTHROPIC = "https://api.anthropic.com/v1/messages"

def by_plan(token):
    request = urllib.request.Request(ANTHROPIC, headers={"authorization": f"Bearer {token}"})
    return urllib.request.urlopen(request)

by_plan(os.environ["PLAN_TOKEN"])
post(GROQ, os.environ["GROQ_API_KEY"])
`;
  const workflow = `
on: push
jobs:
  work:
    runs-on: ubuntu-latest
    steps:
      - run: python ask.py
        env:
          PLAN_TOKEN: \${{ secrets.PLAN_TOKEN }}
          GROQ_API_KEY: \${{ secrets.GROQ_API_KEY }}
`;
  const { jobs } = reportOf(workflow, { 'ask.py': program });
  const paid = jobs.flatMap((job) => job.charges.map((one) => [one.provider, one.payer?.name]));
  expect(paid).toContainEqual(['Groq', 'secrets.GROQ_API_KEY']);
  expect(paid).not.toContainEqual(['Groq', 'secrets.PLAN_TOKEN']);
});

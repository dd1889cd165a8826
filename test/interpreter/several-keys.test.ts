import { describe, expect, test } from 'vitest';
import { budgets, labels } from './judge.ts';

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

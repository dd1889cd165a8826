import { describe, expect, test } from 'vitest';
import { budgets } from './judge.ts';

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
    const recorded = `import vcr\n${TEST}`;
    for (const text of [mocked, recorded])
      expect(
        budgets(job('OPENAI_API_KEY'), { 'app/ask.py': ASK, 'tests/test_ask.py': text }),
      ).toEqual({ test: 'none' });
  });

  test('one that is mocked hides no other', () => {
    const files = {
      'app/ask.py': ASK,
      'tests/test_a.py': `import vcr\n${TEST}`,
      'tests/test_b.py': TEST,
    };
    expect(budgets(job('OPENAI_API_KEY'), files)).toEqual({ test: 'api' });
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

import { describe, expect, test } from 'vitest';
import { reportOf } from '../judge.ts';
import { budgetOf } from './situation.ts';

describe('what tests take where a key is not set', () => {
  const fixture = (key: string) => `import os
import pytest
from openai import OpenAI


@pytest.fixture
def key():
${key}


def test_asks(key):
    OpenAI(api_key=key).responses.create(model="gpt-6", input="hi")
`;
  test.each([
    [
      'if not key',
      '    key = os.getenv("OPENAI_API_KEY")\n    if not key:\n        return "MOCK_KEY"\n    return key',
      'api',
    ],
    ['a default', '    return os.getenv("OPENAI_API_KEY", "mock-key")', 'api'],
    ['or', '    return os.environ.get("OPENAI_API_KEY") or "fake"', 'api'],
    ['what stands in for the model', '    return Mock(os.environ["OPENAI_API_KEY"])', 'none'],
  ])('%s', (_, key, want) => {
    const files = { 'tests/test_ask.py': fixture(key) };
    expect(budgetOf({ run: 'pytest tests', files, want })).toBe(want);
  });
});

test('whether a library has a client is no condition of the run', () => {
  const program = `import os
import openai

if hasattr(openai, "OpenAI"):
    client = openai.OpenAI(api_key=os.environ["OPENAI_API_KEY"])
    client.responses.create(model="gpt-6", input="hi")
`;
  const workflow = `on: push
jobs:
  it:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: python ask.py
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
`;
  const sentence = (text: string) => reportOf(workflow, { 'ask.py': text }).jobs[0]?.sentence;
  expect(sentence(program)).not.toContain('if it comes to');
  expect(sentence(program.replace('hasattr(openai, "OpenAI")', 'wants(openai)'))).toContain(
    'if it comes to',
  );
});

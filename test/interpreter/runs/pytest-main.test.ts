import { expect, test } from 'vitest';
import { budgets } from '../judge.ts';

const WORKFLOW = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
    steps:
      - uses: actions/checkout@v5
      - run: python run.py
`;
const TESTS = {
  'tests/test_live.py': `from openai import OpenAI

def test_live():
    OpenAI().responses.create(model="gpt-5.4", input="x")
`,
  'tests/test_plain.py': 'def test_plain():\n    assert 1\n',
};
const paid = (lines: string) =>
  budgets(WORKFLOW, { ...TESTS, 'run.py': `import sys\nimport pytest\n${lines}\n` }).ask;

test('a program that runs tests in its own process runs those that it names', () => {
  expect(paid('sys.exit(pytest.main(["-v", "tests/test_live.py"]))')).toBe('api');
  expect(paid('words = ["-v"]\nwords += ["tests/test_live.py"]\npytest.main(words)')).toBe('api');
  expect(paid('pytest.main(["-q", "tests/test_plain.py"])')).toBe('none');
  expect(paid('pytest.main()')).toBe('api');
  expect(paid('pytest.main(sys.argv[1:])')).toBe('api');
});

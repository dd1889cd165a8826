import { describe, expect, it } from 'vitest';
import { reportOf } from './judge.ts';

const PY =
  'import os\nimport pytest\n\nopenai = pytest.importorskip("openai")\n\ndef test_ask():\n    client = openai.OpenAI()\n    assert client.responses.create(model="gpt-6", input="hi")\n';

function sentence(run: string, files: Readonly<Record<string, string>>): string {
  const workflow = `on: push\njobs:\n  it:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n        env:\n          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}\n`;
  return reportOf(workflow, files).jobs[0]?.sentence ?? '';
}

const DOUBT = 'if a test that asks a model runs and nothing stands in for the model';

describe('a test that asks a model', () => {
  const files = { 'tests/live/test_ask.py': PY };

  it('is in no doubt where the run names its file', () => {
    const told = sentence('pytest tests/live/test_ask.py -v', files);
    expect(told).toContain('so the OpenAI Platform account pays');
    expect(told).not.toContain(DOUBT);
  });

  it.each([
    ['where it is one of many', 'pytest tests', files],
    ['where some of the tests are picked', 'pytest tests/live/test_ask.py -k ask', files],
    [
      'where the file has what stands in',
      'pytest tests/live/test_ask.py',
      { 'tests/live/test_ask.py': `import other_fakes\n${PY}` },
    ],
    [
      'where what is set up for it has',
      'pytest tests/live/test_ask.py',
      { ...files, 'tests/conftest.py': 'def replay_server():\n    return 1\n' },
    ],
  ])('is in doubt %s', (_, run, given) => {
    expect(sentence(run, given)).toContain(DOUBT);
  });

  it('by a client of another file is as sure, whatever stands in for a log', () => {
    const own = {
      'package.json': '{ "scripts": { "test": "jest" }, "devDependencies": { "jest": "1" } }',
      'src/ask.ts':
        "import OpenAI from 'openai';\nexport const ask = () => new OpenAI().responses.create({ model: 'm', input: 'x' });\n",
      'test/ask.live.test.ts':
        "import { ask } from '../src/ask';\nconst logger = jest.fn();\ntest('asks', async () => {\n  await ask();\n});\n",
    };
    expect(sentence("npx jest --testPathPattern='ask.live'", own)).not.toContain(DOUBT);
    expect(sentence('npx jest', own)).toContain(DOUBT);
  });
});

import { describe, expect, test } from 'vitest';
import { reportOf } from '../judge.ts';
import { budgetOf } from './situation.ts';

const EMBED = `import os
from openai import OpenAI


def embed():
    if os.getenv("EMBEDDINGS", "openai") == "local":
        return None
    else:
        return OpenAI().embeddings.create(input="a", model="b")


embed()
`;
const PROJECT = { 'app/embed.py': EMBED };

describe('a way that the run does not go', () => {
  const run = 'python -m app.embed';
  test.each([
    ['local', 'none'],
    ['openai', 'api'],
    [undefined, 'api'],
  ])('behind else, told %s', (told, want) => {
    const lines = told === undefined ? [run] : [`export EMBEDDINGS=${told}`, run];
    expect(budgetOf({ run: lines, files: PROJECT, want })).toBe(want);
  });
});

describe('one function makes clients of several providers', () => {
  const MAKE = `import os
from openai import OpenAI


def make(key):
    return OpenAI(api_key=key).responses.create(model="gpt-6", input="hi")


def of_groq():
    return make(os.environ["GROQ_API_KEY"])


def of_openai():
    return make(os.environ["OPENAI_API_KEY"])


of_openai()
`;
  test('each with its own key', () => {
    const workflow = `on: push
jobs:
  it:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
      GROQ_API_KEY: \${{ secrets.GROQ_API_KEY }}
    steps:
      - run: python make.py
`;
    const [job] = reportOf(workflow, { 'make.py': MAKE }).jobs;
    const names = job?.charges.filter((one) => one.budget === 'api').map((one) => one.payer?.name);
    expect(names).toEqual(['secrets.OPENAI_API_KEY']);
  });
});

describe('lists of models', () => {
  test.each([
    ['ruby -e \'require "ruby_llm"; RubyLLM.models.refresh!\'', 'none'],
    ['ruby -e \'require "ruby_llm"; puts RubyLLM::ModelSchema.json_schema\'', 'none'],
    ['ruby -e \'require "ruby_llm"; RubyLLM.chat.ask("hi")\'', 'api'],
  ])('%s', (run, want) => {
    expect(budgetOf({ run, files: {}, want })).toBe(want);
  });

  const get = (path: string, more = '') =>
    `import os, requests\n\nBASE = "https://generativelanguage.googleapis.com/v1beta/models"\nrequests.post(BASE${path}, headers={"x-goog-api-key": os.environ["GEMINI_API_KEY"]})\n${more}`;
  test.each([
    ['the list', get(''), 'none'],
    ['a model that is asked', get(' + "/gemini-3:generateContent"'), 'other'],
  ])('%s', (_, text, want) => {
    const keys = ['GEMINI_API_KEY'];
    expect(budgetOf({ run: 'python list.py', files: { 'list.py': text }, keys, want })).toBe(want);
  });
});

describe('tests', () => {
  const LIVE = `import os
import pytest
import deepeval


@pytest.mark.slow
def test_ask():
    if not os.getenv("GROQ_API_KEY"):
        pytest.skip("no key")
    deepeval.run(os.getenv("GROQ_API_KEY"))


def test_sum():
    assert 1 + 1 == 2
`;
  const files = { 'modules/one/tests/test_ask.py': LIVE };
  const keys = ['GROQ_API_KEY'];
  test.each([
    ['pytest modules/${{ matrix.module }}/tests -m "not slow"', 'none'],
    ['pytest modules/${{ matrix.module }}/tests -m "slow"', 'other'],
    ['pytest modules/one/tests -m "not slow"', 'none'],
  ])('%s', (run, want) => {
    const job = '    strategy: { matrix: { module: "${{ fromJSON(inputs.all) }}" } }\n';
    expect(budgetOf({ run, files, keys, own: true, job, want })).toBe(want);
  });

  test('a model that only the run knows decides between the keys', () => {
    const workflow = (model: string) => `on: push
jobs:
  it:
    runs-on: ubuntu-latest
    steps:
      - run: pytest -m llm
        env:
          MODEL: ${model}
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          AZURE_API_KEY: \${{ secrets.AZURE_API_KEY }}
`;
    const budget = (model: string) => reportOf(workflow(model), {}).jobs[0]?.budget;
    expect(budget('${{ secrets.MODEL }}')).toBe('unclear');
    expect(budget('gpt-6')).toBe('api');
  });

  test('a host that no customer has', () => {
    const test = `from openai import AzureOpenAI\n\n\ndef test_it():\n    assert AzureOpenAI(azure_endpoint="https://example.openai.azure.com").responses.create()\n`;
    const of = (text: string) =>
      budgetOf({
        run: 'pytest',
        files: { 'test_it.py': text },
        keys: ['AZURE_OPENAI_API_KEY'],
        want: '',
      });
    expect(of(test)).toBe('none');
    expect(of(test.replace('example', 'acme'))).toBe('other');
  });
});

describe('a sentence', () => {
  const sentence = (workflow: string, files: Readonly<Record<string, string>> = {}) =>
    reportOf(workflow, files).jobs.at(-1)?.sentence ?? '';
  const ASKS = 'import openai\nopenai.OpenAI().responses.create(model="gpt-6", input="hi")\n';
  const KEY = 'env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }';

  test.each([
    ["matrix.python == '3.9'", false],
    ["matrix.python == '2.7'", true],
    ['inputs.deep', true],
  ])('waits for `%s`: %s', (condition, told) => {
    const workflow = `on: push
jobs:
  it:
    runs-on: ubuntu-latest
    strategy: { matrix: { python: ['3.9', '3.12'] } }
    steps:
      - run: python ask.py
        if: \${{ ${condition} }}
        ${KEY}
`;
    expect(sentence(workflow, { 'ask.py': ASKS }).includes(', if `')).toBe(told);
  });

  test.each([
    ["matrix.python == '3.9' && matrix.os == 'linux'", false],
    // What no job of the matrix is waits for something else.
    ["matrix.python == '3.9' && matrix.os == 'mac'", true],
    ["matrix.python == '3.12' && matrix.os == 'mac'", false],
    ["matrix.Deep == 'yes' && matrix.python == '3.12'", false],
    ["matrix.deep == 'yes' && matrix.python == '3.9'", true],
    ["matrix.os == 'windows'", false],
  ])('knows the jobs of a matrix: `%s` waits: %s', (condition, told) => {
    const workflow = `on: push
jobs:
  it:
    runs-on: ubuntu-latest
    strategy:
      matrix:
        python: ['3.9', '3.12']
        os: [linux, mac]
        exclude: [{ Python: '3.9', os: mac }]
        include: [{ python: '3.12', deep: 'yes' }, { os: windows }]
    steps:
      - run: python ask.py
        if: \${{ ${condition} }}
        ${KEY}
`;
    expect(sentence(workflow, { 'ask.py': ASKS }).includes(', if `')).toBe(told);
  });

  test('does not doubt what waits for the same as the rest', () => {
    const workflow = `on: push
jobs:
  it:
    runs-on: ubuntu-latest
    if: github.ref_name == vars.BRANCH
    steps:
      - run: python ask.py
        ${KEY}
      - run: python ask-again.py
        ${KEY}
`;
    const text = sentence(workflow, { 'ask.py': ASKS, 'ask-again.py': ASKS });
    expect(text).toContain('the same pays for `python ask-again.py`.');
  });

  test('names who bills for what another repository is handed', () => {
    const workflow = `on: push
jobs:
  it:
    uses: acme/flows/.github/workflows/review.yml@main
    secrets: { KEY: "\${{ secrets.OPENROUTER_API_KEY }}" }
`;
    expect(sentence(workflow)).toContain('OpenRouter bills it');
  });
});

describe('a client that is told where to ask and not with what', () => {
  const ask = (url: string, key = '') => ({
    'ask.py': `from openai import OpenAI\n\nclient = OpenAI(base_url="${url}"${key})\nclient.responses.create(model="gpt-6", input="hi")\n`,
  });
  test.each([
    ['a gateway that passes its key on', 'https://gateway.ai.cloudflare.com/v1/a/g/openai', 'api'],
    ['another provider', 'https://api.deepseek.com/v1', 'other'],
    ['its own maker', 'https://api.openai.com/v1', 'api'],
  ])('reads its own variable: %s', (_, url, want) => {
    expect(budgetOf({ run: 'python ask.py', files: ask(url), want })).toBe(want);
  });

  test('a key that is not in sight is by its name that of whom it asks', () => {
    const files = ask('https://api.deepseek.com/v1', ', api_key=load("key")');
    const keys = ['DEEPSEEK_API_KEY'];
    expect(budgetOf({ run: 'python ask.py', files, keys, want: 'other' })).toBe('other');
  });
});

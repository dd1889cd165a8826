/** Modules whose names a program puts together. */
import { describe, expect, test } from 'vitest';
import { reportOf } from '../judge.ts';

const KEYS = ['OPENAI_API_KEY', 'ANTHROPIC_API_KEY'];

/** Who pays, in the order of the charges, and what was not read. */
function paid(run: string, files: Readonly<Record<string, string>>, level: 'job' | 'step' = 'job') {
  const env = KEYS.map((name) => `${name}: '\${{ secrets.${name} }}'`).join(', ');
  const [job] = reportOf(
    `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    ${level === 'job' ? `env: { ${env} }` : ''}
    strategy: { matrix: { one: [openai, anthropic] } }
    steps:
      - uses: actions/checkout@v5
      - run: ${run}
        ${level === 'step' ? `env: { ${env} }` : ''}
`,
    files,
  ).jobs;
  return [
    ...new Set(job?.charges.map(({ budget }) => budget).sort()),
    ...(job?.blindSpots ?? []).map(({ reason }) => reason),
  ].join(' ');
}

const JS = {
  'providers/openai.js':
    "import OpenAI from 'openai';\nexport const ask = () => new OpenAI().responses.create({ model: 'gpt-6', input: 'hi' });\n",
  'providers/anthropic.js':
    "import Anthropic from '@anthropic-ai/sdk';\nexport const ask = () => new Anthropic().messages.create({ model: 'claude-5', max_tokens: 9, messages: [] });\n",
  'providers/echo.js': 'export const ask = () => 1;\n',
};
const PY = {
  'providers/__init__.py': '',
  'providers/openai_provider.py':
    'from openai import OpenAI\ndef ask():\n    return OpenAI().responses.create(model="gpt-6", input="hi")\n',
  'providers/anthropic_provider.py':
    'import anthropic\ndef ask():\n    return anthropic.Anthropic().messages.create(model="claude-5", max_tokens=9, messages=[])\n',
  'providers/echo_provider.py': 'def ask():\n    return 1\n',
};

describe('a script that imports', () => {
  const named = (text: string, word: string) =>
    paid(`node run.mjs ${word}`, { ...JS, 'run.mjs': text });
  const TOLD = 'const { ask } = await import(`./providers/${process.argv[2]}.js`);\nawait ask();\n';

  test.each([
    ['openai', 'api'],
    ['anthropic', 'other'],
    ['echo', ''],
    ['$NAME', 'api other'],
    ['${{ matrix.one }}', 'api other'],
  ])('the module that `%s` names', (word, want) => {
    expect(named(TOLD, word)).toBe(want);
  });

  test.each([
    ["const { ask } = await import('./providers/' + process.argv[2] + '.js');\nask();\n", 'api'],
    ["const m = await import('./providers/' + process.argv[2]);\nm.ask();\n", 'api'],
    [
      "import path from 'node:path';\nimport fs from 'node:fs';\nconst dir = path.join(import.meta.dirname, 'providers');\nfor (const f of fs.readdirSync(dir)) (await import(path.join(dir, f))).ask();\n",
      'api other',
    ],
    [
      'const m = await import(new URL(`./providers/${process.argv[2]}.js`, import.meta.url).href);\nm.ask();\n',
      'api other',
    ],
    ['const m = await import(`./others/${process.argv[2]}.js`);\nm.ask();\n', 'run-time'],
    ['const m = await import(process.argv[2]);\nm.ask();\n', 'run-time'],
    ['const m = await import(`./providers/echo.js`);\nm.ask();\n', ''],
    ['const m = await import(`./texts/${process.argv[2]}.json`);\nprint(m);\n', ''],
    ['function never() { return import(`./providers/${process.argv[2]}.js`); }\n', ''],
  ])('%s', (text, want) => {
    expect(named(text, 'openai')).toBe(want);
  });

  test('every file of a folder with `require`', () => {
    const files = {
      'run.cjs':
        "const fs = require('fs'), path = require('path');\nfor (const f of fs.readdirSync(path.join(__dirname, 'tasks'))) require(path.join(__dirname, 'tasks', f))();\n",
      'tasks/a.js':
        "const OpenAI = require('openai');\nmodule.exports = () => new OpenAI().responses.create({ model: 'gpt-6', input: 'x' });\n",
    };
    expect(paid('node run.cjs', files)).toBe('api');
    expect(paid('node run.cjs', { ...files, 'tasks/a.js': 'module.exports = () => 1;\n' })).toBe(
      '',
    );
  });
});

describe('a Python program that imports', () => {
  const HELPER = {
    'providers/__init__.py':
      'import importlib\ndef get(name):\n    return importlib.import_module(f"providers.{name}_provider").ask\n',
    'run.py':
      'import argparse\nfrom providers import get\np = argparse.ArgumentParser()\np.add_argument("--provider")\na = p.parse_args()\nprint(get(a.provider)())\n',
  };
  const UNKNOWN = {
    ...HELPER,
    'providers/__init__.py':
      'import importlib, os\ndef get(name):\n    return importlib.import_module(os.environ["MODULE"]).ask\n',
  };

  test.each([
    ['openai', 'api'],
    ['anthropic', 'other'],
    ['echo', ''],
    ['$NAME', 'api other'],
  ])('in a helper the module that `%s` names', (word, want) => {
    expect(paid(`python run.py --provider ${word}`, { ...PY, ...HELPER })).toBe(want);
  });

  test.each(['job', 'step'] as const)(
    'in a helper what nobody knows, with keys of the %s',
    (level) => {
      expect(paid('python run.py --provider x', { ...PY, ...UNKNOWN }, level)).toContain(
        'run-time',
      );
    },
  );

  test.each([
    ['importlib.import_module("providers." + sys.argv[1]).ask()', 'openai_provider', 'api'],
    ['importlib.import_module(f"providers.{sys.argv[1]}").ask()', 'echo_provider', ''],
    [
      'for m in pkgutil.iter_modules(["providers"]):\n    importlib.import_module(f"providers.{m.name}").ask()',
      '',
      'api other',
    ],
    ['importlib.import_module(sys.argv[1]).ask()', 'providers.openai_provider', 'run-time'],
  ])('%s', (line, word, want) => {
    const files = { ...PY, 'run.py': `import importlib, pkgutil, sys\n${line}\n` };
    expect(paid(`python run.py ${word}`, files)).toBe(want);
  });
});

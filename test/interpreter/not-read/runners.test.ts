/** Runners of the project's own commands, and what their files say of them. */
import { describe, expect, test } from 'vitest';
import { type Files, jobOf, spots } from './job.ts';

const ASKS = 'import openai\nopenai.OpenAI().responses.create(model="gpt-6", input="hi")\n';

const told = (run: string, files: Files, more = {}) => {
  const job = jobOf(run, files, more);
  return [job.budget, spots(job)];
};

describe('just', () => {
  test.each<[string, string, Files]>([
    [
      'modules in modules, whatever the root calls the same',
      'just pkg db ci',
      {
        justfile: "mod pkg 'pkg/justfile'\nci:\n  just pkg ci\n",
        'pkg/justfile': "mod db 'db/justfile'\nci:\n  echo no\n",
        'pkg/db/justfile': 'ci:\n  python ask.py\n',
        'pkg/db/ask.py': ASKS,
      },
    ],
    [
      'a module by its path, in the file of its name',
      'just tools::ask',
      { justfile: 'mod tools\n', 'tools.just': 'ask:\n  python ask.py\n', 'ask.py': ASKS },
    ],
    [
      'what it imports, and an alias',
      'just a',
      {
        justfile: "import 'just/more.just'\nalias a := ask\n",
        'just/more.just': 'ask:\n  python ask.py\n',
        'ask.py': ASKS,
      },
    ],
    [
      'another file',
      'just --justfile ci/justfile ask',
      { 'ci/justfile': 'ask:\n  python ask.py\n', 'ci/ask.py': ASKS },
    ],
  ])('%s', (_, run, files) => {
    expect(told(run, files)).toEqual(['api', []]);
  });
});

describe('tox', () => {
  const TOX = (more: string) => ({
    'tox.ini': `[tox]\nenvlist = py{310,311}-{unit,live}\n\n[base]\ndeps = pytest\n\n[testenv]\n${more}commands =\n    unit: python calm.py\n    live: python \\\n      ask.py\n`,
    'ask.py': ASKS,
    'calm.py': 'print(1)\n',
  });

  test('a line only for environments with its factors', () => {
    const files = TOX('passenv = OPENAI_*\n');
    expect(told('tox -e py310-live', files)).toEqual(['api', []]);
    expect(told('tox -e py310-unit', files)).toEqual(['none', []]);
    expect(told('tox', files)).toEqual(['api', []]);
  });

  test('a key that is not passed is not there', () => {
    expect(told('tox -e py310-live', TOX('passenv = ANTHROPIC_API_KEY\n'))).toEqual(['none', []]);
    expect(told('tox', TOX(''))).toEqual(['none', []]);
  });

  test('a key that it sets itself', () => {
    const given = 'setenv =\n    OPENAI_API_KEY = {env:OPENAI_API_KEY:fake}\n';
    expect(told('tox -e py310-live', TOX(given))).toEqual(['api', []]);
    expect(told('tox -e py310-live', TOX('setenv = OPENAI_API_KEY=fake\n'))[0]).toBe('none');
  });

  test('its folder, in a section for several', () => {
    const files = {
      'tox.ini':
        '[testenv:{live,smoke}]\npassenv = *\nchangedir = {toxinidir}/sub\ncommands = {[run]it}\n[run]\nit = make ask\n',
      'sub/Makefile': 'ask:\n\tpython ask.py\n',
      'sub/ask.py': ASKS,
    };
    expect(told('tox run -e live', files)).toEqual(['api', []]);
  });

  test('in TOML', () => {
    const files = {
      'tox.toml':
        'env_list = ["live"]\n[env_run_base]\npass_env = ["OPENAI_API_KEY"]\n[env.live]\ncommands = [["python", "ask.py"]]\n',
      'ask.py': ASKS,
    };
    expect(told('tox', files)).toEqual(['api', []]);
    const without = { ...files, 'tox.toml': files['tox.toml'].replace('OPENAI_API_KEY', 'CI') };
    expect(told('tox', without)).toEqual(['none', []]);
  });
});

describe('Bun', () => {
  test('runs tests by itself, whatever script has that name', () => {
    const files = {
      'package.json': '{"scripts":{"test":"bun test"}}',
      'a.test.ts':
        'import { test } from "bun:test";\nimport OpenAI from "openai";\ntest("it", async () => { await new OpenAI().responses.create({ model: "gpt-6", input: "x" }); });\n',
    };
    expect(told('bun test a.test.ts', files)).toEqual(['api', []]);
  });
});

describe('another system', () => {
  const py = (condition: string, body: string) => ({
    'run.py': `import os, platform, subprocess, sys\n${condition}\n${body}`,
  });
  const js = (condition: string) => ({
    'run.mjs': `import { execSync } from "node:child_process";\nif (${condition}) {\n  execSync("ask-model");\n}\n`,
  });
  test.each<[string, Files]>([
    ['python run.py', py('if sys.platform == "win32":', '    subprocess.run(["ask-model"])\n')],
    ['python run.py', py('if os.name == "nt":', '    subprocess.run(["ask-model"])\n')],
    [
      'python run.py',
      py('if sys.platform.startswith("win"):', '    subprocess.run(["ask-model"])\n'),
    ],
    [
      'python run.py',
      py(
        'def go():\n    if platform.system() != "Darwin":\n        return',
        '    subprocess.run(["ask-model"])\ngo()\n',
      ),
    ],
    ['node run.mjs', js('process.platform === "win32"')],
    ['node run.mjs', js('process.platform !== "linux"')],
  ])('%s: %j', (run, files) => {
    expect(spots(jobOf(run, files))).toEqual([]);
  });

  test('is this one where the labels say so, or say nothing', () => {
    const [run, files] = ['node run.mjs', js('process.platform === "win32"')];
    const found = ['unknown-program: ask-model'];
    expect(spots(jobOf(run, files, { machine: 'windows-latest' }))).toEqual(found);
    expect(spots(jobOf(run, files, { machine: '${{ vars.RUNNER }}' }))).toEqual(found);
  });
});

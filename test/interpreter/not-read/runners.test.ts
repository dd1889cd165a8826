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
      'the recipe of a folder',
      'just db/ask',
      {
        justfile: 'ask:\n  echo no\n',
        'db/justfile': 'ask:\n  python ask.py\n',
        'db/ask.py': ASKS,
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

  test('the file that it is told to go by, and where that stands', () => {
    const files = {
      'tox.ini': '[testenv]\npassenv = *\ncommands = true\n',
      'libs/ask/tox.ini': '[testenv]\npassenv = *\ncommands = python ask.py\n',
      'libs/ask/ask.py': ASKS,
      'other/ask.py': ASKS,
    };
    for (const command of [
      'tox -e a -c libs/ask',
      'tox --conf libs/ask/tox.ini',
      'cd libs && tox -cask',
      'tox --conf=libs/ask/tox.ini --root other',
    ])
      expect(told(command, files)).toEqual(['api', []]);
    expect(told('tox', files)).toEqual(['none', []]);
    expect(told('tox -c libs/ask --root libs', files)[1]).not.toEqual([]);
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

describe('Cargo', () => {
  test('an alias of the settings above, a package by its name', () => {
    const files = {
      'crates/.cargo/config.toml': '[alias]\nevals = ["run", "--package", "evals", "--"]\n',
      'crates/tools/evals/Cargo.toml': '[package]\nname = "evals"\n',
      'crates/tools/evals/src/main.rs':
        'use async_openai::Client;\nasync fn main() { Client::new().responses().create(r).await; }\n',
    };
    expect(told('cd crates/tools && cargo evals', files)).toEqual(['api', []]);
    expect(told('cd crates && cargo +nightly run -p evals', files)).toEqual(['api', []]);
  });
});

describe('a loop over folders', () => {
  const files = {
    'package.json': '{}',
    'examples/README.md': '',
    'examples/a/package.json': '{}',
    'examples/b/package.json': '{"scripts":{"test:llm":"python ask.py"}}',
    'examples/b/ask.py': ASKS,
  };
  test('runs its command in each of them that defines it', () => {
    const run = 'for dir in examples/*; do\n  cd "$dir"\n  COMMAND || exit 1\n  cd ../..\ndone';
    expect(told(run.replace('COMMAND', 'pnpm test:llm'), files)).toEqual(['api', []]);
    expect(told(run.replace('COMMAND', 'python ask.py'), files)).toEqual(['api', []]);
  });
});

describe('a folder that a function of a program is handed', () => {
  test('is that of each call', () => {
    const files = {
      'tools/run.mjs': `import { spawn } from "node:child_process";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "..");
const app = resolve(root, "app");
function start(command, args, cwd) {
  return new Promise((done) => spawn(command, args, { cwd, shell: true }).on("close", done));
}
await start("pnpm", ["build"], root);
await start("pnpm", ["dev", "--port", String(3000)], app);
`,
      'package.json': '{"scripts":{"build":"echo"}}',
      'app/package.json': '{"scripts":{"dev":"python ask.py"}}',
      'app/ask.py': ASKS,
    };
    expect(told('node tools/run.mjs', files)).toEqual(['api', []]);
  });
});

describe('programs of the project', () => {
  test('a binary of its workspace, by what a build makes it of', () => {
    const files = {
      'package.json': '{"workspaces":["packages/*"]}',
      'packages/cli/package.json':
        '{"name":"@acme/cli","bin":{"acme":"dist/cli.js"},"scripts":{"build":"tsup"}}',
      'packages/cli/src/cli.ts':
        'import OpenAI from "openai";\nnew OpenAI().responses.create({ model: "gpt-6", input: "x" });\n',
      'packages/demo/package.json': '{"scripts":{"go":"acme run"}}',
    };
    expect(told('cd packages/demo && npm run go', files)).toEqual(['api', []]);
  });

  test('what a script imports is none that it starts', () => {
    const files = {
      'run.mjs':
        'import { spawn } from "node:child_process";\nimport { pick } from "./pick.js";\nspawn("node", [pick()]);\n',
      'pick.js': 'export const pick = () => process.argv[2];\n',
    };
    expect(spots(jobOf('node run.mjs', files))).toEqual(['run-time: a command of run.mjs']);
  });

  test('a line of a shell of which nothing is known', () => {
    const body = (env: string) =>
      `import subprocess\ndef run(command):\n    subprocess.Popen(["/bin/bash", "-c", command]${env})\nrun(ask_for_it())\n`;
    expect(spots(jobOf('python run.py', { 'run.py': body('') }))).toEqual([]);
    const handed = { 'run.py': body(', env={"OPENAI_API_KEY": key}') };
    expect(spots(jobOf('python run.py', handed))).not.toEqual([]);
  });
});

describe('what is told', () => {
  const [why] = [(run: string, files: Files = {}) => jobOf(run, files).blindSpots?.[0]?.why];

  test('the folder that defines a command, where another one is meant', () => {
    const files = { 'package.json': '{}', 'web/package.json': '{"scripts":{"evals":"node x"}}' };
    expect(why('pnpm evals', files)).toBe(
      'nothing in the root folder defines it; `web/package.json` does',
    );
    expect(why('pnpm ask', files)).toBe('nothing in the root folder defines it');
  });

  test('a command by its name, whatever its options are', () => {
    const job = jobOf('pnpm ask --days "${{ inputs.days }}"', { 'package.json': '{}' });
    expect(spots(job)).toEqual(['not-in-checkout: pnpm ask']);
  });

  test('an image by its name, as far as it is written', () => {
    const run = 'docker run -e OPENAI_API_KEY acme/box:${{ github.sha }}';
    expect(spots(jobOf(run))).toEqual(['elsewhere: docker run acme/box:${{ github.sha }}']);
  });

  test('what lies beyond a bound only where something there could pay', () => {
    const files: Record<string, string> = {
      'm0.py':
        'import json, pathlib\n(pathlib.Path.home() / ".grok" / "auth.json").write_text("{}")\nimport m1\n',
    };
    for (let n = 1; n < 80; n++) files[`m${n}.py`] = `import m${n + 1}\n`;
    expect(spots(jobOf('python m0.py', files, { keys: ['GREETING'] }))).toEqual([]);
  });

  test('no provider of which no key is in reach', () => {
    const before = `      - uses: acme/summary@v1
        with: { api_key: "\${{ secrets.GEMINI_API_KEY }}" }\n`;
    const [spot] = jobOf('true', {}, { before }).blindSpots ?? [];
    expect(spot?.settledBy).toContain('the provider (`google`) in place');
  });
});

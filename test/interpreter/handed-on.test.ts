import { describe, expect, test } from 'vitest';
import { budgets } from './judge.ts';

const KEY = '        env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }\n';
const CODEX_KEY = '        env: { CODEX_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }\n';

const job = (script: string, env = CODEX_KEY) => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: |
${script.replace(/^/gm, '          ')}
${env}`;

describe('a script that hands its arguments on', () => {
  const LOCK = `#!/usr/bin/env bash
NAME=all
while [[ $# -gt 0 ]]; do
  case "$1" in
    --name)
      NAME="$2"
      shift 2
      ;;
    --)
      shift
      break
      ;;
    *)
      break
      ;;
  esac
done
exec 9>"/tmp/$NAME"
flock 9
"$@"
`;
  const asks = (script: string, files: Record<string, string>) => budgets(job(script), files).ask;

  test.each([
    ['bash lock.sh --name ci -- codex exec "tidy up"'],
    ['bash lock.sh --name ci codex exec "tidy up"'],
    ['bash lock.sh codex exec "tidy up"'],
    ['bash lock.sh -- timeout 60 codex exec "tidy up"'],
    ['ASK=(codex exec -)\nbash lock.sh -- "${ASK[@]}" < prompt.md'],
  ])('runs them: %s', (script) => {
    expect(asks(script, { 'lock.sh': LOCK })).toBe('api');
  });

  test('runs what is left after its own', () => {
    const files = { 'named.sh': 'title=$1\nshift\ntimeout 60 "$@"\n' };
    expect(asks('sh named.sh review codex exec hello', files)).toBe('api');
    expect(asks('sh named.sh codex echo exec', files)).toBe('none');
  });

  test('keeps a word that the script does not show', () => {
    const files = { 'run.sh': 'set -e\nexec "$@"\n' };
    expect(asks('bash run.sh codex exec "$(cat prompt.md)"', files)).toBe('api');
  });

  test('keeps its lines where they stand', () => {
    const files = { 'run.sh': 'codex --version\ncodex login status "$@"\n' };
    expect(asks('bash run.sh a', files)).toBe('none');
  });
});

test('a shift under a condition takes only an option off', () => {
  const run = (call: string) =>
    budgets(job(`go() {\n  if [ "$1" = "-q" ]; then\n    shift\n  fi\n  "$@"\n}\n${call}`)).ask;
  expect(run('go codex exec "tidy up"')).toBe('api');
  expect(run('go -q codex exec "tidy up"')).toBe('api');
});

test('a sourced function prints the directory it was asked for', () => {
  const files = {
    'ops/common.sh': 'top() {\n  cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd\n}\n',
    'ops/start.sh':
      'source "$(dirname "$0")/common.sh"\nROOT="$(top)"\nbash "$ROOT/tools/ask.sh"\n',
    'tools/ask.sh': 'codex exec "tidy up"\n',
  };
  expect(budgets(job('bash ops/start.sh'), files)).toEqual({ ask: 'api' });
});

test('-c base_url with a value that only the run knows leaves the host open', () => {
  const with_ = (url: string) =>
    job(
      `URL=$(jq -r .url payload.json)\ncodex exec -c 'model_provider="own"' -c 'model_providers.own.name="Own"' -c "model_providers.own.base_url=${url}" -c 'model_providers.own.env_key="OPENAI_API_KEY"' hello`,
      KEY,
    );
  expect(budgets(with_('$URL'))).toEqual({ ask: 'unclear' });
  expect(budgets(with_('https://api.openai.com/v1'))).toEqual({ ask: 'api' });
});

describe('a program that starts commands through a helper of its own', () => {
  const HELPER =
    'const { spawnSync } = require("node:child_process");\nfunction sh(cmd, args, opts = {}) {\n  return spawnSync(cmd, args, opts);\n}\n';
  const run = (code: string, more: Record<string, string> = {}, env = CODEX_KEY) =>
    budgets(job('node run.js', env), { 'run.js': HELPER + code, ...more });

  test('starts Codex', () => {
    expect(run('sh("codex", ["exec", "--json", prompt], { cwd: "." });')).toEqual({ ask: 'api' });
    expect(run('sh("codex", ["--version"]);')).toEqual({ ask: 'none' });
  });

  const STORE = `const fs = require("fs");
const os = require("os");
const path = require("path");
function place() {
  return path.join(process.env.CODEX_HOME || path.join(os.homedir(), ".codex"), "auth.json");
}
const target = place();
fs.writeFileSync(target + ".new", open(process.env.STORED));
fs.renameSync(target + ".new", target);
`;

  test('fetches the login with another program first', () => {
    const code = 'sh("node", ["store.js", "restore"]);\nsh("codex", ["exec", prompt]);';
    expect(run(code, { 'store.js': STORE }, KEY)).toEqual({ ask: 'subscription' });
    expect(run('sh("codex", ["exec", prompt]);', { 'store.js': STORE }, KEY)).toEqual({
      ask: 'none',
    });
  });
});

describe('a login that a program writes', () => {
  const written = (code: string) =>
    budgets(
      job(
        `python login.py\ncodex exec "tidy up"`,
        '        env: { LOGIN: "${{ secrets.CODEX_AUTH_JSON }}" }\n',
      ),
      { 'login.py': `import os, shutil\nfrom pathlib import Path\n${code}\n` },
    ).ask;

  test.each([
    ['(Path.home() / ".codex" / "auth.json").write_text(os.environ["LOGIN"])', 'subscription'],
    [
      'open(os.path.expanduser("~/.codex/auth.json"), "w").write(os.environ["LOGIN"])',
      'subscription',
    ],
    ['shutil.copy("x", os.path.join(os.environ["CODEX_HOME"], "auth.json"))', 'subscription'],
    ['(Path("out") / "auth.json").write_text(os.environ["LOGIN"])', 'none'],
  ])('%s', (code, expected) => {
    expect(written(code)).toBe(expected);
  });
});

test('the Cursor CLI is known by its name, or by its key where the name is a common one', () => {
  const run = (command: string, key: string) =>
    budgets(job(command, `        env: { ${key}: "\${{ secrets.A_KEY }}" }\n`)).ask;
  expect(run('agent -p "tidy up"', 'CURSOR_API_KEY')).toBe('other');
  expect(run('agent -p "tidy up"', 'AGENT_KEY')).toBe('none');
  expect(run('cursor-agent -p "tidy up"', 'CURSOR_API_KEY')).toBe('other');
  expect(run('agent status', 'CURSOR_API_KEY')).toBe('none');
});

const PROGRAM = 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="x")\n';

test('a command that installing the project puts on the path is its entry point', () => {
  const files = {
    'pyproject.toml': '[project]\nname = "tidy"\n[project.scripts]\ntidy = "tidy.cli:main"\n',
    'tidy/__init__.py': '',
    'tidy/cli.py': `def main():\n    pass\n${PROGRAM}`,
  };
  const run = (command: string) => {
    const workflow = job(`pip install -e .\n${command}`, '');
    const keyed = workflow.replace(
      'on: push',
      'on: push\nenv: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }',
    );
    return budgets(keyed, files).ask;
  };
  expect(run('tidy up')).toBe('api');
  expect(run('tidy --help')).toBe('none');
  expect(run('other up')).toBe('none');
});

test('a Docker action of the repository starts what its image names', () => {
  const workflow = `
on: push
env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ./ask
`;
  const run = (program: string, more = '') =>
    budgets(workflow, {
      'ask/action.yml': `name: ask\nruns:\n  using: docker\n  image: Dockerfile\n${more}`,
      'ask/Dockerfile': 'FROM python:3.12\nCOPY . .\nENTRYPOINT ["./start.sh"]\n',
      'ask/start.sh': '#!/bin/sh\nexec python main.py "$@"\n',
      'ask/main.py': program,
      'ask/other.py': 'print("hello")\n',
    }).ask;
  expect(run(PROGRAM)).toBe('api');
  expect(run('print("hello")\n')).toBe('none');
  expect(run(PROGRAM, '  entrypoint: python\n  args: [other.py]\n')).toBe('none');
});

test('a class of PHP that needs no use is its library', () => {
  const run = (code: string) =>
    budgets(job('php ask.php', KEY), {
      'ask.php': `<?php\nrequire 'vendor/autoload.php';\n${code}`,
    }).ask;
  const ask = "->chat()->create(['model' => 'gpt-4o']);\n";
  expect(run(`$client = OpenAI::client(getenv('OPENAI_API_KEY'));\n$client${ask}`)).toBe('api');
  expect(run(`$client = Other::client(getenv('SHOP'));\n$client${ask}`)).toBe('none');
});

describe('a program that picks one of several keys', () => {
  const picks = (last: string) => `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: python pick.py
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          OPENAI_API_KEY_2: \${{ secrets.OPENAI_API_KEY_2 }}
      - run: ${last}
`;
  const PICK = (to: string) =>
    `import os, random\n\nnames = [n for n in os.environ if n.startswith("OPENAI_API_KEY")]\nwith open(os.environ["${to}"], "a") as file:\n    file.write(f"OPENAI_API_KEY={os.environ[random.choice(names)]}\\n")\n`;
  const ask = 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-6", input="hi")\n';

  test('hands it to the steps behind it where it writes to their environment', () => {
    const asks = (to: string, last = 'python ask.py') =>
      budgets(picks(last), { 'pick.py': PICK(to), 'ask.py': ask }).ask;
    expect(asks('GITHUB_ENV')).toBe('api');
    expect(asks('GITHUB_ENV', 'aider --model openai/gpt-6 --message "tidy up"')).toBe('api');
    expect(asks('GITHUB_STEP_SUMMARY')).toBe('none');
    expect(asks('GITHUB_ENV', 'echo done')).toBe('none');
  });
});

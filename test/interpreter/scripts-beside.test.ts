import { describe, expect, test } from 'vitest';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';
import { budgets, labels, reportOf } from './judge.ts';

const PY = 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5", input="hi")\n';
const job = (run: string, key = 'OPENAI_API_KEY') => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env:
      ${key}: \${{ secrets.${key} }}
    steps:
      - run: ${run}
`;

describe('a script that asks where it lies', () => {
  test.each([
    'DIR="$(cd "$(dirname "$0")" && pwd)"',
    'DIR=$(cd $(dirname "${BASH_SOURCE[0]}") && pwd)',
    'DIR="$( cd -- "$( dirname -- "${BASH_SOURCE[0]:-$0}" )" &> /dev/null && pwd )"',
    'DIR=$(dirname "$(readlink -f "$0")")',
    'HERE=$(cd "$(dirname "$0")/.." && pwd)\nDIR=$HERE/scripts',
    'ROOT=$(git rev-parse --show-toplevel)\nDIR=$ROOT/scripts',
    'DIR=$PWD/scripts',
    'DIR=$(pwd)/scripts',
  ])('starts the program beside it: %s', (idiom) => {
    const files = {
      'scripts/go.sh': `${idiom}\npython3 "$DIR/ask.py"\n`,
      'scripts/ask.py': PY,
      'ask.py': 'print("hi")\n',
    };
    expect(budgets(job('bash scripts/go.sh'), files)).toEqual({ ask: 'api' });
    expect(labels(job('bash scripts/go.sh'), files)).toEqual(['python3 scripts/ask.py']);
  });

  test('finds it from any directory', () => {
    const files = {
      'scripts/go.sh':
        '#!/bin/bash\nDIR="$(cd "$(dirname "$0")" && pwd)"\ncd /tmp\npython3 "$DIR/ask.py"\n',
      'scripts/ask.py': PY,
    };
    expect(budgets(job('cd app && ../scripts/go.sh'), files)).toEqual({ ask: 'api' });
  });

  test('is read though the workflow names no key', () => {
    const files = {
      'scripts/go.sh': 'DIR="$(dirname "$0")"\nbash "$DIR/more.sh"\n',
      'scripts/more.sh': 'codex exec "hi"\n',
    };
    const own = job('bash scripts/go.sh', 'PLAIN').replace('ubuntu-latest', 'self-hosted');
    expect(budgets(own, files)).toEqual({ ask: 'unclear' });
  });
});

describe('a program that was copied out of the checkout', () => {
  const files = {
    'tools/ask.py': 'from lib import ask\nask()\n',
    'tools/lib.py':
      'from openai import OpenAI\ndef ask():\n    OpenAI().responses.create(model="gpt-5", input="hi")\n',
  };
  test.each([
    'cp -R tools/. /tmp/t/ && python3 /tmp/t/ask.py',
    'cp -r tools /tmp/t && python3 /tmp/t/ask.py',
    'cp tools/* /tmp/t/ && cd /tmp/t && python3 ask.py',
  ])('imports what lies beside it: %s', (run) => {
    expect(budgets(job(run), files)).toEqual({ ask: 'api' });
  });

  test.each([
    "sed 's/gpt-5/gpt-5-mini/' tools/ask.py > tools/own.py && python3 tools/own.py",
    "sed -E 's/^ +(return)//' tools/ask.py > /tmp/own.py; sed -i 's/x(y)z/q/' /tmp/own.py; python3 /tmp/own.py",
    'cat tools/ask.py > own.py; python3 own.py',
    'envsubst < tools/ask.py > own.py && chmod +x own.py && ./own.py',
    'git show "origin/$BRANCH:tools/ask.py" > /tmp/own.py; python3 /tmp/own.py',
    'cd tools; git show HEAD:./ask.py > /tmp/own.py; python3 /tmp/own.py',
    "cat tools/ask.py | tr -d '\\r' | tee own.py; python3 own.py",
  ])('by what it passed through is that program: %s', (run) => {
    expect(budgets(job(`|\n          ${run}`), files)).toEqual({ ask: 'api' });
  });

  test('is told as it was changed', () => {
    const run = (by: string) => job(`"sed 's#${by}#' asks.py > own.py; python3 own.py"`);
    const asks = { 'asks.py': PY };
    expect(budgets(run('OpenAI().*#pass'), asks)).toEqual({ ask: 'none' });
    const env = job('envsubst < a.env > .env; sh go.sh', 'KEY');
    const sources = {
      'a.env': 'CODEX_API_KEY=$KEY\nX=${NOBODYS}\n',
      'go.sh': '. ./.env\nset -a\n. ./.env\ncodex exec hi\n',
    };
    expect(budgets(env, sources)).toEqual({ ask: 'api' });
  });

  test.each([
    "sed -n '/x/p' tools/ask.py > own.py; python3 own.py",
    'wc tools/ask.py > own.py; python3 own.py',
  ])('is not what another command prints of it: %s', (run) => {
    const [ask] = reportOf(job(`|\n          ${run}`), files).jobs;
    expect(ask?.charges).toEqual([]);
    expect(ask?.blindSpots?.length).toBe(1);
  });

  test('is another one once it was changed', () => {
    const run = 'cp tools/ask.py ask.py && echo "print(1)" > ask.py && python3 ask.py';
    expect(budgets(job(run), files)).toEqual({ ask: 'none' });
  });
});

describe('a clone that a machine keeps', () => {
  const files = { 'api/ask.py': PY, 'api/go.sh': 'python3 /opt/own/api/ask.py\n' };
  const [cloned, other] = ['cd /opt/own && git pull', 'git clone https://acme.test/a /opt/own'];
  test.each([
    `${cloned} && python3 /opt/own/api/ask.py`,
    `${cloned} && python3 api/ask.py`,
    `ssh me@host "export OPENAI_API_KEY=$OPENAI_API_KEY; ${cloned} && bash api/go.sh"`,
    'git -C ~/own reset --hard origin/main; python3 ~/own/api/ask.py',
  ])('may be of this repository: %s', (run) => {
    expect(budgets(job(run), files)).toEqual({ ask: 'api' });
  });

  test.each([
    'cd /opt/own && python3 api/ask.py',
    `${other} && ${cloned} && python3 api/ask.py`,
    `${cloned} && python3 api/more.py`,
    `${cloned} && python3 /opt/theirs/api/ask.py`,
  ])('or no clone of it: %s', (run) => {
    const [ask] = reportOf(job(run), files).jobs;
    expect(ask?.charges).toEqual([]);
    expect(ask?.blindSpots?.length).toBe(1);
  });
});

describe('functions of a script that another sources', () => {
  const LIB = `#!/usr/bin/env bash
echo loaded
say() {
  printf '%s\\n' "$1"
}
ask_codex() {
  say "asking"
  run "$1"
}
function run { codex exec --model "$MODEL" "$1"; }
curl -s https://api.openai.com/v1/responses -H "Authorization: Bearer $CODEX_API_KEY"
`;
  const files = (go: string) => ({ 'scripts/go.sh': go, 'scripts/lib.sh': LIB });
  const key = 'CODEX_API_KEY';

  test('run where they are called, and nothing else of it runs again', () => {
    const go = 'source "$(dirname "$0")/lib.sh"\nMODEL=gpt-5\nask_codex "hi"\n';
    expect(labels(job('bash scripts/go.sh', key), files(go)).toSorted()).toEqual([
      'codex exec',
      'curl https://api.openai.com/v1/responses',
    ]);
    const idle = 'source "$(dirname "$0")/lib.sh"\nsay "hi"\n';
    expect(labels(job('bash scripts/go.sh', key), files(idle))).toEqual([
      'curl https://api.openai.com/v1/responses',
    ]);
  });

  test('are told by the line on which they do it', () => {
    const repository = openMemory({
      ...files('. scripts/lib.sh\nask_codex "hi"\n'),
      '.github/workflows/ci.yml': job('bash scripts/go.sh', key),
    });
    const report = guard(repository, { policy: BUILT_IN_POLICY, today: '2026-11-22' });
    const charge = report.jobs[0]?.charges.find((c) => c.spender.label === 'codex exec');
    expect([charge?.spender.path, charge?.spender.line]).toEqual(['scripts/lib.sh', 10]);
  });

  test('leave what they set, not their arguments', () => {
    const lib = 'pick() {\n  CHOSEN=$1\n}\n';
    const go = '. scripts/lib.sh\npick codex\n$CHOSEN exec "$1"\n';
    expect(
      budgets(job('bash scripts/go.sh hi', key), { 'scripts/go.sh': go, 'scripts/lib.sh': lib }),
    ).toEqual({ ask: 'api' });
  });

  test('may call each other across files for ever', () => {
    const libraries = {
      'a.sh': 'a() {\n  b; b; b\n}\n',
      'b.sh': 'b() {\n  a; a; a\n}\n',
      'go.sh': '. ./a.sh\n. ./b.sh\na\ncodex exec hi\n',
    };
    expect(budgets(job('bash go.sh', key), libraries)).toEqual({ ask: 'api' });
  });
});

describe('an action that runs what it is handed', () => {
  const handed = (uses: string, input: string, command: string) => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
    steps:
      - uses: ${uses}
        with:
          ${input}: ${command}
`;

  test.each([
    ['nick-fields/retry@v3', 'command'],
    ['nick-invision/retry@v2', 'command'],
    ['Wandalen/wretry.action@v3', 'command'],
    ['coactions/setup-xvfb@v1', 'run'],
    ['percy/exec-action@v1', 'command'],
    ['cloudflare/wrangler-action@v3', 'preCommands'],
    ['azure/cli@v2', 'inlineScript'],
    ['changesets/action@v1', 'version'],
  ])('%s spends what its command spends', (uses, input) => {
    const files = { 'ask.py': PY };
    expect(budgets(handed(uses, input, 'python ask.py'), files)).toEqual({ ask: 'api' });
    expect(budgets(handed(uses, input, 'pip install .'), files)).toEqual({ ask: 'none' });
    expect(budgets(handed(uses, 'other', 'python ask.py'), files)).toEqual({ ask: 'none' });
  });

  describe('the hooks of pre-commit', () => {
    const hooks = (id: string, more = '') =>
      `repos:\n- repo: local\n  hooks:\n  - { id: ${id}, name: x, entry: python ask.py, language: system${more} }\n`;
    const none = 'on: push\njobs:\n  ask:\n    runs-on: ubuntu-latest\n    steps:\n';
    const keyed = `        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }\n`;
    const budget = (config: string, args = '') =>
      budgets(
        `${none}      - uses: pre-commit/action@v3.0.1\n${keyed}${args === '' ? '' : `        with: { extra_args: ${args} }\n`}`,
        { 'ask.py': PY, '.pre-commit-config.yaml': config },
      ).ask;

    test('run by its action spend what they start', () => {
      expect(budget(hooks('review'))).toBe('api');
    });

    test('of another stage or of another name do not run', () => {
      expect(budget(hooks('review', ', stages: [pre-push]'))).toBe('none');
      expect(budget(hooks('review', ', stages: [pre-push]'), '--hook-stage pre-push')).toBe('api');
      expect(budget(hooks('review'), 'ruff --all-files')).toBe('none');
    });
  });
});

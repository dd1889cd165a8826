import { describe, expect, it, test } from 'vitest';
import { budgets } from '../judge.ts';

const job = (run: string) => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
      MODE: \${{ vars.MODE }}
    steps:
      - uses: actions/checkout@v5
      - run: '${run}'
`;

const ASKS = 'print(OpenAI().responses.create(model="gpt-6.2-sol", input="x"))';
const HEAD = 'import sys\nfrom openai import OpenAI\n';
const files = {
  'tools/mode.py': `${HEAD}mode = sys.argv[1] if len(sys.argv) > 1 else "check"\nif mode == "ask":\n    ${ASKS}\n`,
  'tools/usage.py': `${HEAD}if len(sys.argv) < 2:\n    print("usage"); sys.exit(2)\n${ASKS}\n`,
  'tools/check.py': `${HEAD}if len(sys.argv) == 2 and sys.argv[1] == "check":\n    print("fine"); sys.exit()\n${ASKS}\n`,
  'tools/first.py': `${HEAD}if len(sys.argv) > 1 and sys.argv[1] == "check":\n    sys.exit()\n${ASKS}\n`,
  'tools/mode.mjs': `import OpenAI from 'openai';
const mode = process.argv[2] ?? 'check';
const client = new OpenAI();
if (mode === 'ask') console.log(await client.responses.create({ model: 'gpt-6.2-sol', input: 'x' }));
`,
  'tools/none.mjs': `import OpenAI from 'openai';
if (process.argv.length <= 2) process.exit(1);
console.log(await new OpenAI().responses.create({ model: 'gpt-6.2-sol', input: 'x' }));
`,
  'package.json': '{"scripts":{"mode":"node tools/mode.mjs"}}',
};

test.each([
  ['python tools/mode.py', 'none'],
  ['python tools/mode.py check', 'none'],
  ['python tools/mode.py ask', 'api'],
  ['python -m tools.mode', 'none'],
  ['python -m tools.mode ask', 'api'],
  ['python -u tools/mode.py ask', 'api'],
  ['uv run tools/mode.py check', 'none'],
  ['uv run python tools/mode.py ask', 'api'],
  // Behind a text stands what that is handed.
  [`python -c "import sys; from tools import first" check`, 'none'],
  [`python -c "import sys; from tools import first" later`, 'api'],
  // Only the run knows.
  ['python tools/mode.py "$MODE"', 'api'],
  ['python tools/mode.py $MODE', 'api'],
  ['python tools/mode.py --loud ask', 'none'],
  ['python tools/usage.py', 'none'],
  ['python tools/usage.py hello', 'api'],
  ['python tools/usage.py $MODE', 'api'],
  ['python tools/first.py check', 'none'],
  ['python tools/first.py check later', 'none'],
  ['python tools/first.py later check', 'api'],
  ['python tools/first.py', 'api'],
  // How many are compared with another number than none: not followed.
  ['python tools/check.py', 'api'],
  ['node tools/mode.mjs', 'none'],
  ['node tools/mode.mjs ask', 'api'],
  ['node --no-warnings tools/mode.mjs ask', 'api'],
  ['npm run mode', 'none'],
  ['npm run mode -- ask', 'api'],
  ['node tools/none.mjs', 'none'],
  ['node tools/none.mjs x', 'api'],
])('`%s`', (run, budget) => {
  expect(budgets(job(run), files)).toEqual({ ask: budget });
});

describe('a program that starts what it was started with', () => {
  const RUN = "import { spawnSync } from 'node:child_process';\n";
  const WRAPPERS = {
    'a.mjs': `${RUN}const argv = process.argv.slice(2);\nconst at = argv.indexOf('--');\nconst command = argv[at + 1];\nspawnSync(command, argv.slice(at + 2), { stdio: 'inherit' });\n`,
    'b.mjs': `${RUN}const [command, ...args] = process.argv.slice(2);\nspawnSync(command, args);\n`,
    'c.py': 'import subprocess, sys\nsubprocess.run(sys.argv[1:])\n',
    'd.py':
      'import subprocess, sys\ndef run(words):\n    return subprocess.call(words)\n\nrun(sys.argv[2:])\n',
    'e.mjs': `${RUN}spawnSync(process.argv[2], ['--version']);\n`,
  };
  const ran = (run: string) =>
    budgets(
      `on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }\n`,
      {
        ...WRAPPERS,
        'ask.py': "from openai import OpenAI\nOpenAI().responses.create(model='m', input='x')\n",
      },
    ).job;

  it.each([
    ['node a.mjs "A title" -- python ask.py', 'api'],
    ['node b.mjs python ask.py', 'api'],
    ['python c.py python ask.py', 'api'],
    ['python d.py title python ask.py', 'api'],
    ['node b.mjs npx -y eslint .', 'none'],
    ['python c.py ls', 'none'],
    ['python c.py --help', 'none'],
    ['node e.mjs python ask.py', 'none'],
    ['node b.mjs node b.mjs node b.mjs', 'none'],
  ])('%s', (run, budget) => {
    expect(ran(run)).toBe(budget);
  });
});

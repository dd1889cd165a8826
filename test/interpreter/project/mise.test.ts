import { expect, test } from 'vitest';
import { budgets } from '../judge.ts';

const job = (run: string) => `
on: push
jobs:
  eval:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    steps:
      - uses: actions/checkout@v5
      - run: "${run}"
`;

const files = {
  'mise.toml': `experimental_monorepo_root = true
[tasks.install]
run = [{ task = "install/py" }, { task = "//packages/web:install" }]
[tasks."install/py"]
run = "uv sync"
[tasks.both2]
run = "echo"
[tasks.all]
depends = ["//packages/ask:evals"]
`,
  'packages/web/mise.toml': '[tasks.install]\nrun = []\n[tasks.both]\nrun = "echo a"\n',
  'packages/ask/mise.toml': `[tasks.evals]
run = "python ask.py"
[tasks.after]
run = "echo done"
depends_post = "evals"
[tasks.file]
file = "tools/run.sh"
[tasks.sent]
run = "python ask.py"
env = { OPENAI_BASE_URL = "https://api.deepseek.com/v1", NAME = "{{ arg() }}" }
[tasks.elsewhere]
dir = "tools"
run = "python ../ask.py"
`,
  'packages/set/mise.toml':
    '[env]\nOPENAI_BASE_URL = "https://api.deepseek.com/v1"\n_.file = ".env"\n[tasks]\nevals = "python ../ask/ask.py"\n',
  'packages/ask/ask.py':
    'from openai import OpenAI\nOpenAI().responses.create(model="gpt-6.2-sol", input="hi")\n',
  'packages/ask/tools/run.sh': '#!/usr/bin/env bash\npython ask.py\n',
  'packages/ask/mise-tasks/nightly/evals': '#!/usr/bin/env bash\npython ask.py\n',
};

test.each([
  ['mise :install', 'none'],
  ['mise run install', 'none'],
  ['mise //packages/ask:evals', 'api'],
  ['mise run //packages/ask:evals', 'api'],
  ['mise //packages/ask:after', 'api'],
  ['mise //packages/ask:file', 'api'],
  ['mise //packages/ask:elsewhere', 'api'],
  ['mise //packages/ask:nightly:evals', 'api'],
  ['mise //packages/ask:sent', 'other'],
  ['mise //packages/set:evals', 'other'],
  ['mise all', 'api'],
  ['mise run both2 ::: //packages/ask:evals', 'api'],
  ['mise //packages/web:both', 'none'],
])('`%s`', (run, budget) => {
  expect(budgets(job(run), files)).toEqual({ eval: budget });
});

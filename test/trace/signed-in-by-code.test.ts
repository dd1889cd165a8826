import { describe, expect, test } from 'vitest';
import { budgets } from './judge.ts';

const job = (script: string, env = '') => `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: |
${script.replace(/^/gm, '          ')}
${env}`;

describe('a program that signs Codex in itself', () => {
  const program = (login: string) =>
    `python - <<'PY'\nfrom openai_codex import Codex\nwith Codex() as codex:\n    ${login}\nPY\npython - <<'PY'\nfrom openai_codex import Codex\nwith Codex() as codex:\n    codex.thread_start(cwd=".").run("tidy up")\nPY`;

  test('leaves the login to the programs after it', () => {
    expect(budgets(job(program('codex.login_chatgpt_device_code().wait()')))).toEqual({
      ask: 'subscription',
    });
    expect(budgets(job(program('codex.account()')))).toEqual({ ask: 'none' });
  });
});

describe('a program that the source does not name', () => {
  const files = (flag: string) => ({
    'run.js': `const { spawn } = require("node:child_process");\nconst path = process.env.AGENT_PATH || find();\nconst args = ["exec", "--json", "${flag}", "-"];\nspawn(path, args, { env: process.env });\n`,
  });
  const run = (files: Record<string, string>) =>
    budgets(
      job(
        `mkdir -p ~/.codex\nprintf '%s' '\${{ secrets.CODEX_AUTH_JSON }}' > ~/.codex/auth.json\nnode run.js`,
      ),
      files,
    );

  test('is Codex by the flags that only Codex has', () => {
    expect(run(files('--skip-git-repo-check'))).toEqual({ ask: 'subscription' });
    expect(run(files('--verbose'))).toEqual({ ask: 'none' });
  });
});

describe('codex login --api-key', () => {
  const login = (version: string) =>
    job(
      `npm install -g @openai/codex${version}\ncodex login --api-key "$OPENAI_API_KEY"\ncodex exec "tidy up"`,
      '        env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }\n',
    );

  test('signs in old releases; newer ones refuse it and nothing runs', () => {
    expect(budgets(login('@0.42.0'))).toEqual({ ask: 'api' });
    expect(budgets(login('@0.60.0'))).toEqual({ ask: 'none' });
    expect(budgets(login(''))).toEqual({ ask: 'none' });
  });
});

test('bundle exec starts what stands behind it', () => {
  const ask = (run: string) =>
    job(run, '        env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }\n');
  expect(budgets(ask('bundle exec rspec'))).toEqual({ ask: 'api' });
  expect(budgets(ask('bundle exec rake "evals:run[small]"'))).toEqual({ ask: 'api' });
  expect(budgets(ask('bundle exec rubocop'))).toEqual({ ask: 'none' });
  expect(budgets(ask('bundle install'))).toEqual({ ask: 'none' });
});

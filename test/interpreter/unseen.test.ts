import { describe, expect, test } from 'vitest';
import { budgets } from './judge.ts';

const job = (steps: string) => `
on: workflow_dispatch
jobs:
  work:
    runs-on: ubuntu-latest
    steps:
${steps}
`;

const login = `      - run: |
          npm install -g @openai/codex
          mkdir -p ~/.codex
          printf '%s' '\${{ secrets.CODEX_AUTH_JSON }}' > ~/.codex/auth.json
`;
const fetched = `      - run: |
          curl -fsSLo agent.py https://tools.acme.example/agent.py
          python agent.py
`;

describe('a program that no file here shows', () => {
  test('starts the Codex that was installed and signed in for it', () => {
    expect(budgets(job(login + fetched))).toEqual({ work: 'subscription' });
    expect(budgets(job(fetched))).toEqual({ work: 'none' });
    expect(budgets(job(login))).toEqual({ work: 'none' });
  });

  const evaluated = (command: string) => `      - run: |
          python tools/choose.py > choice.env
          eval "$(${command})"
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
`;

  test('is a line of a file that a step made, run with the key of this step', () => {
    const files = { 'tools/choose.py': 'print("run=true")\n' };
    expect(budgets(job(evaluated(`sed -n 's/^run=//p' choice.env`)), files)).toEqual({
      work: 'api',
    });
    expect(budgets(job(evaluated('ssh-agent -s')), files)).toEqual({ work: 'none' });
  });
});

test('a launcher out of sight starts the command that it is handed', () => {
  const step = (line: string) => `      - run: ${line}
        env: { CODEX_API_KEY: "\${{ secrets.CODEX_API_KEY }}" }
`;
  const inner = `awf --exclude-env CODEX_API_KEY -- /bin/bash -c '"$NODE" "$RUNNER_TEMP/harness.cjs" codex exec hi'`;
  expect(budgets(job(step(`bash "$RUNNER_TEMP/retry.sh" -- ${inner}`)))).toEqual({ work: 'api' });
  expect(budgets(job(step('node "$RUNNER_TEMP/harness.cjs" codex exec hi')))).toEqual({
    work: 'api',
  });
  expect(budgets(job(step('node "$RUNNER_TEMP/harness.cjs" build')))).toEqual({ work: 'api' });
});

describe('a check that the machine is signed in with ChatGPT', () => {
  const self = (check: string) => `
on: workflow_dispatch
jobs:
  work:
    runs-on: [self-hosted]
    steps:
      - run: ${check}
      - run: codex exec "look around"
`;

  test.each([
    ['jq -e .tokens.refresh_token ~/.codex/auth.json', 'subscription'],
    ['grep -q refresh_token ~/.codex/auth.json', 'subscription'],
    // These pass as well where no token is there.
    ['jq .tokens.refresh_token ~/.codex/auth.json', 'unclear'],
    ['grep refresh_token ~/.codex/auth.json || true', 'unclear'],
    ['jq -e .OPENAI_API_KEY ~/.codex/auth.json', 'unclear'],
  ])('%s', (check, budget) => {
    expect(budgets(self(check))).toEqual({ work: budget });
  });
});

describe('commands of a table', () => {
  test('are commands of their own, with the variables that the program hands them', () => {
    const program = `import os, subprocess
TOOLS = {
    "write": ["echo", "done"],
    "think": ["codex", "exec", "tidy up"],
}
handed = {**os.environ, "CODEX_API_KEY": os.environ["TEAM_KEY"]}
subprocess.run(TOOLS[os.environ["TOOL"]], env=handed)
`;
    const step = `      - uses: actions/checkout@v5
      - run: python tool.py
        env: { TEAM_KEY: "\${{ secrets.TEAM_KEY }}" }
`;
    expect(budgets(job(step), { 'tool.py': program })).toEqual({ work: 'api' });
  });
});

import { describe, expect, test } from 'vitest';
import { budgets, reportOf } from './judge.ts';

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
    ['jq -e ".tokens == null" ~/.codex/auth.json', 'unclear'],
    // Somebody asks how it ended, and the job goes on.
    ['if jq -e .tokens ~/.codex/auth.json; then echo yes; fi', 'unclear'],
    ['grep -q refresh_token ~/.codex/auth.json || echo none', 'unclear'],
    ['jq -e .tokens ~/.codex/auth.json && echo yes', 'unclear'],
    ['set +e; jq -e .tokens ~/.codex/auth.json; echo $?', 'unclear'],
    ['true; ! jq -e .tokens ~/.codex/auth.json', 'unclear'],
  ])('%s', (check, budget) => {
    expect(budgets(self(check))).toEqual({ work: budget });
  });

  /** A secret that may hold either login, written where Codex looks for it. */
  const written = (check: string, step = '', home = '$CODEX_HOME') => `
on: workflow_dispatch
jobs:
  work:
    runs-on: ubuntu-latest
    env: { CODEX_HOME: /tmp/codex }
    steps:
      - run: printf '%s' "$LOGIN" > ${home}/auth.json
        env: { LOGIN: '\${{ secrets.LOGIN_FILE }}' }
      - run: |
          ${check.replaceAll('\n', '\n          ')}
        ${step}
      - run: codex exec "look around"
`;
  /** Who pays, where that is certain. */
  const payer = (workflow: string) => {
    const [charge] = reportOf(workflow, {}).jobs[0]?.charges ?? [];
    return charge?.unsure === 'payer' ? 'not known' : charge?.budget;
  };
  const FILE = '"$CODEX_HOME/auth.json"';
  const CHATGPT = `jq -e '.auth_mode == "chatgpt"' ${FILE}`;

  test.each([
    [CHATGPT, 'subscription'],
    [`${CHATGPT} >/dev/null || exit 1`, 'subscription'],
    [`${CHATGPT} || { echo "::error::no"; exit 1; }`, 'subscription'],
    [`fail() { echo no; exit 2; }\n${CHATGPT} || fail`, 'subscription'],
    [`if ! ${CHATGPT} >/dev/null; then\n  echo no\n  exit 1\nfi`, 'subscription'],
    [`if ${CHATGPT}; then echo yes; else exit 1; fi`, 'subscription'],
    [
      `jq -e '.auth_mode == "chatgpt" and ((.tokens.refresh_token // "") != "")' ${FILE}`,
      'subscription',
    ],
    [`grep -q '"auth_mode": *"chatgpt"' ${FILE} || exit 1`, 'subscription'],
    [`[ "$(jq -r .auth_mode ${FILE})" = chatgpt ]`, 'subscription'],
    [`[[ "$(jq -r '.auth_mode // empty' ${FILE})" == "chatgpt" ]] || exit 1`, 'subscription'],
    [`if [ "$(jq -r .auth_mode ${FILE})" != "chatgpt" ]; then exit 1; fi`, 'subscription'],
    [`test "$(jq -r .auth_mode ${FILE})" = apikey`, 'api'],
    [`jq -e '.auth_mode == "apikey"' ${FILE}`, 'api'],
    // It may hold for something else, or the job goes on.
    [`jq -e '.auth_mode == "chatgpt" or .OPENAI_API_KEY' ${FILE}`, 'not known'],
    [`jq -e '.auth_mode != "chatgpt"' ${FILE}`, 'not known'],
    [`jq -e '(.auth_mode == "chatgpt") | not' ${FILE}`, 'not known'],
    [`${CHATGPT} || exit 0`, 'not known'],
    [`${CHATGPT} || { echo no; exit; }`, 'not known'],
    [`${CHATGPT} || ( exit 1 ) || true`, 'not known'],
    [`if ${CHATGPT}; then exit 1; fi`, 'not known'],
    [`if [ -n "$X" ]; then ${CHATGPT} || exit 1; fi`, 'not known'],
    [`[ "$(jq -r .auth_mode ${FILE})" != chatgpt ]`, 'not known'],
    [`[ "$(jq -r .auth_mode ${FILE})" = chatgpt ] && echo yes`, 'not known'],
    [`bash -c '${CHATGPT.replaceAll("'", "'\\''")}' || true`, 'not known'],
    // Another file than the one that Codex reads.
    [CHATGPT.replace('$CODEX_HOME', '$HOME/.codex'), 'not known'],
  ])('of a secret: %s', (check, budget) => {
    expect(payer(written(check))).toEqual(budget);
  });

  test('of a secret that `echo` wrote, with the end of its line', () => {
    const echoed = written(CHATGPT).replace(/printf '%s' /, 'echo ');
    expect(echoed).toContain('echo "$LOGIN"');
    expect(payer(echoed)).toBe('subscription');
  });

  test('of a script that is started without `-e`, which goes on', () => {
    const [charge] =
      reportOf(written('bash ci/check.sh'), { 'ci/check.sh': `${CHATGPT}\n` }).jobs[0]?.charges ??
      [];
    expect(charge?.unsure).toBe('payer');
    const sourced = reportOf(written('. ci/check.sh'), { 'ci/check.sh': `${CHATGPT}\n` });
    expect(sourced.jobs[0]?.charges[0]).toMatchObject({ budget: 'subscription' });
    expect(payer(written(CHATGPT, 'shell: bash -eo pipefail {0}'))).toBe('subscription');
  });

  test.each(['continue-on-error: true', 'if: inputs.check', 'shell: bash {0}'])(
    'of a step with %s',
    (step) => {
      expect(payer(written(CHATGPT, step))).toBe('not known');
    },
  );
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

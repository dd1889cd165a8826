import { expect, test } from 'vitest';
import { reportOf } from './judge.ts';

const ZAI = 'https://api.z.ai/api/anthropic';
const PLAN = 'CLAUDE_CODE_OAUTH_TOKEN: ${{ secrets.CLAUDE_CODE_OAUTH_TOKEN }}';
const AT_ZAI = `ANTHROPIC_BASE_URL: ${ZAI}`;
const TOKEN = 'ANTHROPIC_AUTH_TOKEN: ${{ secrets.ZAI_API_KEY }}';
const ACTION = 'uses: anthropics/claude-code-action@v1';
const WITH_PLAN = '{ prompt: hi, claude_code_oauth_token: "${{ secrets.CLAUDE_CODE_OAUTH_TOKEN }}"';

/** Who bills every charge of one step, and by which credential. */
function payers(step: string, files: Readonly<Record<string, string>> = {}): readonly string[] {
  const workflow = `
on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - ${step}
`;
  return reportOf(workflow, files).jobs.flatMap((job) =>
    job.charges.map((c) => `${c.provider}: ${c.payer?.name}`),
  );
}

test.each([
  ['the token before the plan', `${ACTION}\n        with: ${WITH_PLAN} }`, [AT_ZAI, TOKEN]],
  [
    'a base action as well',
    `${ACTION.replace('action@', 'base-action@')}\n        with: ${WITH_PLAN} }`,
    [AT_ZAI, TOKEN],
  ],
  ['the command', 'run: claude -p hi', [AT_ZAI, TOKEN, PLAN]],
])('%s', (_title, step, env) => {
  expect(payers(`${step}\n        env:\n          ${env.join('\n          ')}`)).toEqual([
    'Zhipu AI: secrets.ZAI_API_KEY',
  ]);
});

const SETTINGS = `{"env": {"ANTHROPIC_BASE_URL": "${ZAI}", "ANTHROPIC_AUTH_TOKEN": "\${{ secrets.ZAI_API_KEY }}"}}`;

test.each([
  ['told', `${ACTION}\n        with: ${WITH_PLAN}, settings: '${SETTINGS}' }`],
  ['told to the command', `run: |\n          claude -p hi --settings '${SETTINGS}'`],
  [
    'written by a step',
    `run: |\n          mkdir -p .claude\n          echo '${SETTINGS}' > .claude/settings.json\n          claude -p hi`,
  ],
])('settings of Claude Code, %s', (_title, step) => {
  expect(payers(step)).toEqual(['Zhipu AI: secrets.ZAI_API_KEY']);
});

test('settings of the repository', () => {
  const files = { '.claude/settings.json': `{\n  "env": { "ANTHROPIC_BASE_URL": "${ZAI}" }\n}` };
  const key = 'env: { ANTHROPIC_AUTH_TOKEN: "${{ secrets.TOKEN }}" }';
  expect(payers(`run: claude -p hi\n        ${key}`, files)).toEqual(['Zhipu AI: secrets.TOKEN']);
});

test.each([
  ['at its own host', 'https://api.anthropic.com', 'a person’s Claude plan'],
  [
    'at one that no file shows',
    '${{ vars.GATEWAY }}',
    'a person’s Claude plan, or whoever runs the host behind `vars.GATEWAY` where that is set',
  ],
])('a plan %s', (_title, host, who) => {
  const env = `env:\n          ANTHROPIC_BASE_URL: ${host}\n          ${PLAN}`;
  expect(payers(`run: claude -p hi\n        ${env}`)).toEqual([
    `${who}: secrets.CLAUDE_CODE_OAUTH_TOKEN`,
  ]);
});

test('a program that sends the token of a plan draws on the plan', () => {
  const program = `import os, urllib.request
token = os.environ["CLAUDE_CODE_OAUTH_TOKEN"]
request = urllib.request.Request("https://api.anthropic.com/v1/messages", data=b"{}", headers={"Authorization": f"Bearer {token}"})
urllib.request.urlopen(request)
`;
  expect(
    payers(`run: python3 probe.py\n        env: { ${PLAN.replace(': ', ': "')}" }`, {
      'probe.py': program,
    }),
  ).toEqual(['a person’s Claude plan: secrets.CLAUDE_CODE_OAUTH_TOKEN']);
});

import { describe, expect, test } from 'vitest';
import { reportOf } from '../interpreter/judge.ts';

const KEY = '${{ secrets.FIRST }}';

/** A job of one step on these events. */
function job(on: string, uses: string, more = ''): string {
  return `on: ${on}
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - uses: ${uses}
        env:
          OPENAI_KEY: ${KEY}
          OPENAI_API_KEY: ${KEY}
${more}`;
}

const told = (on: string, uses: string, more = '', files = {}) => {
  const [one] = reportOf(job(on, uses, more), files).jobs;
  return one?.charges.length === 0
    ? `nobody: ${one.dead[0]?.cause.kind}`
    : one?.starts?.join(' & ');
};

const PR_AGENT = 'the-pr-agent/pr-agent@main';

test.each([
  ['pull_request', 'when a pull request is opened or reopened'],
  ['[pull_request, push, workflow_dispatch]', 'when a pull request is opened or reopened'],
  ['issue_comment', 'when a comment on an issue or pull request is written or edited'],
  ['{ pull_request: { types: [synchronize] } }', 'nobody: not-started'],
  ['[push, workflow_dispatch]', 'nobody: not-started'],
  ['workflow_call', 'when another workflow calls it'],
  ['{ workflow_run: { workflows: [build] } }', 'after `build`'],
])('an action that answers some events: on %s', (on, starts) => {
  expect(told(on, PR_AGENT)).toBe(starts);
});

test.each([
  [
    'github_action_config.pr_actions: \'["opened", "synchronize"]\'',
    'on each push to a pull request',
  ],
  ['github_action_config.handle_push_trigger: "true"', 'on each push to a pull request'],
  [
    'github_action_config.handle_push_trigger: "false"',
    'when a pull request is opened or reopened',
  ],
  ['github_action_config.pr_actions: ${{ vars.KINDS }}', 'on each push to a pull request'],
])('its settings say which: %s', (setting, starts) => {
  expect(told('pull_request', PR_AGENT, `          ${setting}\n`)).toBe(starts);
});

test('also those in a file of the repository', () => {
  const files = { '.pr_agent.toml': '[github_action_config]\npr_actions = ["synchronize"]\n' };
  expect(told('pull_request', PR_AGENT, '', files)).toBe(
    'when a pull request is given new commits',
  );
});

test('beside another that answers all of them, each is told', () => {
  const more = `      - uses: coderabbitai/ai-pr-reviewer@latest
        env:
          OPENAI_API_KEY: ${KEY}
`;
  expect(told('pull_request', PR_AGENT, more)).toBe('on each push to a pull request');
});

test.each([
  ['coderabbitai/ai-pr-reviewer@v1', true],
  ['anc95/ChatGPT-CodeReview@main', true],
  [PR_AGENT, false],
])('a run of %s that new commits start spends again: %s', (uses, again) => {
  const rules = reportOf(job('pull_request', uses), {}).findings.map(({ rule }) => rule);
  expect(rules.includes('unbounded-run')).toBe(again);
});

test.each([
  ['[pull_request_target]', 'anc95/ChatGPT-CodeReview@main', true],
  ['[issues, push]', PR_AGENT, false],
  ['{ issue_comment: { types: [deleted] } }', PR_AGENT, false],
  ['issue_comment', PR_AGENT, true],
])('on %s a stranger can spend through %s: %s', (on, uses, can) => {
  const rules = reportOf(job(on, uses), {}).findings.map(({ rule }) => rule);
  expect(rules.includes('outsider-can-spend')).toBe(can);
});

test('kinds that an event does not have start nothing, and are named', () => {
  const text = job('{ pull_request: { types: [labeled, push] } }', PR_AGENT);
  expect(reportOf(text, {}).diagnostics).toMatchObject([
    { code: 'unknown-type', line: 1, message: expect.stringContaining('`push` is no activity') },
  ]);
  const types = (list: string) => `{ pull_request: { types: [${list}] } }`;
  const uses = 'coderabbitai/ai-pr-reviewer@latest';
  expect(told(types('labeled, push'), uses)).toBe('when a pull request is labeled');
  expect(told(types('opened, synchronize, changed'), uses)).toBe('on each push to a pull request');
});

describe('an agent that is asked by a mention answers what it looks for one in', () => {
  const claude = (on: string, more = '', ref = 'v1') =>
    told(
      on,
      `anthropics/claude-code-action@${ref}`,
      `        with: { anthropic_api_key: "\${{ secrets.KEY }}"${more} }\n`,
    );

  test.each([
    ['[issues, push]', '', 'when an issue is opened or labeled'],
    ['issues', ', assignee_trigger: bot', 'when an issue is opened, assigned or labeled'],
    ['issues', ', prompt: hi', 'whenever an issue changes'],
    ['pull_request', '', 'nobody: not-started'],
    ['pull_request_target', '', 'nobody: not-started'],
    ['pull_request', ', prompt: hi', 'on each push to a pull request'],
    ['pull_request', ', track_progress: true', 'on each push to a pull request'],
    ['pull_request', ', track_progress: false', 'nobody: not-started'],
    ['[pull_request, schedule, issue_comment]', '', 'on every comment on an issue or pull request'],
  ])('on %s with%s', (on, more, starts) => {
    expect(claude(on, more)).toBe(starts);
  });

  test('by the release that stands behind the commit it is pinned to', () => {
    const pinned = (comment: string) =>
      reportOf(
        `on: pull_request
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - uses: anthropics/claude-code-action@${'c'.repeat(40)}${comment}
        with: { anthropic_api_key: "\${{ secrets.KEY }}" }
`,
        {},
      ).jobs[0]?.budget;
    expect(pinned(' # v1.0.30')).toBe('none');
    expect(pinned(' # beta')).toBe('other');
    expect(pinned('')).toBe('other');
  });

  test('but for releases that look elsewhere', () => {
    expect(claude('pull_request', '', 'beta')).toBe('on each push to a pull request');
  });
});

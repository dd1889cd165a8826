import { describe, expect, it } from 'vitest';
import { reportOf } from '../interpreter/judge.ts';

const STEP = `
      - run: npx @openai/codex@0.171.0 exec hi
        env:
          CODEX_API_KEY: \${{ secrets.KEY }}`;

/** The job `ask` of a workflow with these triggers, behind a job \`gate\` with this condition. */
function ask(on: string, gate: string, own = '') {
  const text = `on: ${on}
jobs:
  gate:
    runs-on: ubuntu-latest${gate === '' ? '' : `\n    if: ${gate}`}
    outputs:
      go: \${{ steps.go.outputs.go }}
    steps:
      - id: go
        run: echo "go=true" >> "$GITHUB_OUTPUT"
  between:
    needs: gate
    runs-on: ubuntu-latest
    steps: []
  ask:
    needs: between
    runs-on: ubuntu-latest${own === '' ? '' : `\n    if: ${own}`}
    steps:${STEP}
`;
  const job = reportOf(text, {}).jobs.find((one) => one.job === 'ask');
  return { budget: job?.budget, starts: job?.starts, sentence: job?.sentence ?? '' };
}

const SAYS = "contains(github.event.comment.body, '/ask')";

describe('a condition of a job that another needs', () => {
  it('holds for that one as well, however far it is away', () => {
    expect(ask('issue_comment', SAYS).sentence).toContain(
      'if the comment contains `/ask`, `ask` runs',
    );
  });

  it('does not where that one runs anyway', () => {
    expect(ask('issue_comment', SAYS, 'always()').sentence).not.toContain('/ask');
    expect(ask('issue_comment', SAYS, '${{ !cancelled() }}').sentence).not.toContain('/ask');
  });

  it('is said once where both have it', () => {
    const { sentence } = ask('issue_comment', SAYS, SAYS);
    expect(sentence.match(/\/ask/g)).toHaveLength(1);
  });

  it('that never holds keeps it from running', () => {
    expect(ask('push', 'false').budget).toBe('none');
    expect(ask('push', 'false', 'always()').budget).toBe('api');
  });

  it('that asks for the event alone leaves that event', () => {
    const { starts, sentence } = ask('[push, workflow_dispatch]', "github.event_name == 'push'");
    expect(starts).toEqual(['on every push']);
    expect(sentence).not.toContain(' if ');
  });
});

describe('an event on which a condition cannot hold', () => {
  it.each([
    ['what a push does not carry', '{ push: , issue_comment: { types: [created] } }', SAYS],
    [
      'a pull request that there is none of',
      '[push, issue_comment]',
      'github.event.issue.pull_request != null',
    ],
    [
      'a list without nobody',
      '[push, issue_comment]',
      'contains(fromJSON(\'["OWNER","MEMBER"]\'), github.event.comment.author_association)',
    ],
  ])('%s', (_, on, condition) => {
    const { starts } = ask(on, '', condition);
    expect(starts).toHaveLength(1);
    expect(starts?.[0]).toContain('comment');
  });

  it.each([
    ["startsWith(github.ref, 'refs/tags/v')", ['on tags `v*`', 'when started by hand']],
    ["github.ref == 'refs/heads/main'", ['on pushes to `main`', 'when started by hand']],
    [
      "${{ !startsWith(github.ref, 'refs/tags/') }}",
      ['on pushes to `main`', 'on each push to a pull request', 'when started by hand'],
    ],
  ])('by what the ref can be: %s', (condition, starts) => {
    const on = '{ push: { branches: [main], tags: ["v*"] }, pull_request: , workflow_dispatch: }';
    expect(ask(on, '', condition).starts).toEqual(starts);
  });

  it.each([
    ['{ branches-ignore: [dev] }', []],
    ['{ branches: [main], paths-ignore: [docs/**] }', []],
    ['{ branches-ignore: [dev], tags: [v*] }', ['on tags `v*`']],
    ['{ tags-ignore: [v0] }', ['on any tag but `v0`']],
    ['{ paths-ignore: [docs/**] }', ['on every push that changes more than `docs/**`']],
  ])('by what is left out of the pushes, %s', (push, starts) => {
    const on = `{ push: ${push}, workflow_dispatch: }`;
    expect(ask(on, '', "startsWith(github.ref, 'refs/tags/v')").starts).toEqual([
      ...starts,
      'when started by hand',
    ]);
  });

  it.each([
    'github.event.pull_request.draft == false',
    '${{ !github.event.pull_request.draft }}',
    "github.event.comment == null || contains(github.event.comment.body, 'x')",
    "github.ref != 'refs/heads/other'",
    "github.event.inputs.x != 'no'",
    "github.event.repository.name == 'x'",
  ])('is not one on which it holds for nothing, or is open: %s', (condition) => {
    expect(ask('push', '', condition).starts).toEqual(['on every push']);
    expect(ask('push', '', condition).budget).toBe('api');
  });
});

it('a launcher of gh-aw starts what stands behind it, and another one may', () => {
  const sentence = (script: string) =>
    reportOf(
      `on: push\njobs:\n  ask:\n    runs-on: ubuntu-latest\n    steps:\n      - run: node \${RUNNER_TEMP}/${script} /usr/local/bin/codex exec hi\n        env:\n          CODEX_API_KEY: \${{ secrets.KEY }}\n`,
      {},
    ).jobs[0]?.sentence;
  expect(sentence('gh-aw/actions/codex_harness.cjs')).not.toContain('is handed');
  expect(sentence('tools/codex_harness.cjs')).toContain('`node` starts what it is handed');
});

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readMarker } from '../../src/github/marker.ts';
import { pullRequestPayload } from './github/events.ts';
import { runAction } from './github/process.ts';
import { type FakeGitHub, type GitHubOptions, startGitHub } from './github/server.ts';
import { addComment } from './github/state.ts';

/** The built Action as a process, against a GitHub with a memory; what counts is what is left there. */
const entry = fileURLToPath(new URL('../../dist/action/index.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'pull-request-'));
const origin = join(root, 'origin');
const WORKFLOW = '.github/workflows/review.yml';
const KEY = '          openai-api-key: ${{ secrets.OPENAI_API_KEY }}\n';

function job(id: string, paid = KEY): string {
  return `  ${id}:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: openai/codex-action@v1
        with:
          prompt: Review this
          model: gpt-6-luna
${paid}`;
}

function workflow(...jobs: readonly string[]): string {
  return `on: pull_request\npermissions:\n  contents: read\njobs:\n${jobs.join('')}`;
}

/** What the pull request can look like; the base has none of these jobs and wants no spending. */
const HEADS = {
  wrong: workflow(job('review')),
  worse: workflow(job('review'), job('second')),
  huge: workflow(...Array.from({ length: 400 }, (_, n) => job(`review-${n}`))),
  clean:
    'on: pull_request\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - run: "true"\n',
};
type Head = keyof typeof HEADS;
const commits = new Map<string, string>();

function git(...args: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.test'];
  return execFileSync('git', ['-C', origin, ...identity, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  }).trim();
}

function commit(name: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(origin, path)), { recursive: true });
    writeFileSync(join(origin, path), text);
  }
  git('add', '.');
  git('commit', '-q', '-m', name);
  commits.set(name, git('rev-parse', 'HEAD'));
}

beforeAll(() => {
  if (!existsSync(entry)) throw new Error('npm run build comes first');
  mkdirSync(origin);
  git('init', '-q', '-b', 'main');
  commit('base', { '.github/spend-guard.yml': 'version: 1\ndefault: subscription\n' });
  for (const [name, text] of Object.entries(HEADS)) {
    git('checkout', '-q', '-B', name, 'main');
    commit(name, { [WORKFLOW]: text });
    git('worktree', 'add', '-q', '--detach', join(root, name));
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const open: FakeGitHub[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((github) => github.close()));
});

async function start(options: GitHubOptions = {}): Promise<FakeGitHub> {
  const baseSha = commits.get('base') ?? '';
  const headSha = commits.get('wrong') ?? '';
  const github = await startGitHub({ ...options, pull: { headSha, baseSha } });
  open.push(github);
  return github;
}

/** A push of `head` to the pull request, and the run that follows. */
async function push(
  github: FakeGitHub,
  id: number,
  head: Head = 'wrong',
  more: {
    readonly inputs?: Record<string, string>;
    readonly fork?: string;
    /** The event is an old one: the pull request has another head by now. */
    readonly late?: boolean;
  } = {},
) {
  const headSha = commits.get(head) ?? '';
  if (more.late !== true) github.state.pull.headSha = headSha;
  const state = { ...github.state, pull: { ...github.state.pull, headSha } };
  const payload = pullRequestPayload(state, more.fork ? { fork: more.fork } : {});
  const { inputs } = more;
  const workspace = join(root, head);
  return runAction({ entry, workspace, github, payload, run: { id }, ...(inputs && { inputs }) });
}

function bodies(github: FakeGitHub): readonly string[] {
  return github.state.comments.map(({ body }) => body);
}

function asked(github: FakeGitHub): readonly string[] {
  return github.state.requests.map(({ operation }) => operation);
}

describe('a comment over its life', { timeout: 60_000 }, () => {
  it('begins with a violation, in two requests', async () => {
    const github = await start();
    const { status, outputs, summary, stdout } = await push(github, 1);
    expect(status).toBe(1);
    expect(outputs).toMatchObject({ outcome: 'fail', 'api-jobs': '1' });
    expect(bodies(github)).toEqual([expect.stringMatching(/^<!-- spend-guard:[^\n]+ -->\n## ❌/)]);
    expect(outputs['comment-url']).toContain(`#issuecomment-${github.state.comments[0]?.id}`);
    expect(bodies(github)[0]).toContain(`/blob/${commits.get('wrong')}/${WORKFLOW}#L`);
    expect(asked(github)).toEqual(['Conversation', 'AddComment']);
    expect(summary).toContain('review');
    expect(stdout).toContain('::error');
  });

  it('stays as it is, changes, is fixed, and is one comment all along', async () => {
    const github = await start();
    await push(github, 1);
    const [first] = bodies(github);
    await push(github, 2);
    expect(bodies(github)).toEqual([first]);
    await push(github, 3, 'worse');
    expect(bodies(github)).toEqual([expect.stringContaining('`second`')]);
    const fixed = await push(github, 4, 'clean');
    expect(fixed.status).toBe(0);
    expect(bodies(github)).toEqual([expect.stringMatching(/\n## ✅/)]);
    expect(readMarker(bodies(github)[0] ?? '')).toMatchObject({ state: 'fixed', run: { id: 4 } });
    await push(github, 3, 'worse', { late: true });
    expect(bodies(github)).toEqual([expect.stringMatching(/\n## ✅/)]);
  });

  it('does not begin where there is nothing to tell', async () => {
    const github = await start();
    expect(await push(github, 1, 'clean')).toMatchObject({ status: 0 });
    expect(asked(github)).toEqual(['Conversation']);
    expect(bodies(github)).toEqual([]);
  });

  it('is found behind 230 others, and made anew when hidden or deleted', async () => {
    const github = await start();
    await push(github, 1);
    for (let n = 0; n < 230; n++) addComment(github.state, 'someone', `chatter ${n}`);
    await push(github, 2, 'worse');
    expect(github.state.comments).toHaveLength(231);
    for (const comment of github.state.comments.slice(0, 1)) comment.minimized = true;
    await push(github, 3, 'wrong');
    expect(github.state.comments).toHaveLength(232);
    github.state.comments.length = 0;
    await push(github, 4, 'wrong');
    expect(github.state.comments).toHaveLength(1);
  });

  it('fits although 400 jobs break the policy', async () => {
    const github = await start();
    const { status } = await push(github, 1, 'huge');
    expect(status).toBe(1);
    expect(github.state.comments).toHaveLength(1);
    expect(bodies(github)[0]?.length).toBeLessThanOrEqual(60_000);
    expect(bodies(github)[0]).toContain('**Left out**');
  });

  it('is not written with comment: never', async () => {
    const github = await start();
    await push(github, 1, 'wrong', { inputs: { comment: 'never' } });
    expect(asked(github)).toEqual([]);
  });
});

it('a merge group is judged against its base, and there is nobody to tell', async () => {
  const github = await start();
  const [head_sha, base_sha] = [commits.get('wrong'), commits.get('base')];
  const { status, outputs, stdout } = await runAction({
    entry,
    workspace: join(root, 'wrong'),
    github,
    payload: { action: 'checks_requested', merge_group: { head_sha, base_sha } },
    env: { GITHUB_EVENT_NAME: 'merge_group' },
  });
  expect({ status, outcome: outputs.outcome }).toEqual({ status: 1, outcome: 'fail' });
  expect(stdout).toContain('::error');
  expect(asked(github)).toEqual([]);
}, 60_000);

describe('in bad company', { timeout: 60_000 }, () => {
  it('leaves a comment alone that somebody else marked as ours', async () => {
    const github = await start();
    await push(github, 1);
    const stolen = addComment(github.state, 'mallory', bodies(github)[0] ?? '');
    github.state.comments.shift();
    await push(github, 2);
    expect(github.state.comments).toMatchObject([stolen, { author: github.state.viewer }]);
  });

  it('leaves one comment of two runs at the same moment', async () => {
    const waiting: (() => void)[] = [];
    const github = await start({
      async on(operation) {
        if (operation !== 'AddComment') return;
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
          if (waiting.length === 2) for (const go of waiting) go();
        });
      },
    });
    await Promise.all([push(github, 1), push(github, 2)]);
    // They say the same of the same head, so whichever came first may stay.
    expect(bodies(github)).toHaveLength(1);
    expect(readMarker(bodies(github)[0] ?? '')?.commit).toBe(github.state.pull.headSha);
  });
});

describe('when GitHub does not do as it is asked', { timeout: 60_000 }, () => {
  it.each([
    ['a read-only token', { permission: 'read' }, undefined, '::warning', 'pull-requests: write'],
    ['a fork', { permission: 'read' }, 'mallory/shop', '::notice', 'workflow-run-companion'],
  ] as const)('%s: no comment, the same verdict', async (_, options, fork, level, words) => {
    const github = await start(options);
    const result = await push(github, 1, 'wrong', fork ? { fork } : {});
    expect(result.status).toBe(1);
    expect(result.outputs.outcome).toBe('fail');
    expect(result.summary).toContain('review');
    const line = result.stdout.split('\n').find((one) => one.includes('No comment:'));
    expect(line).toContain(level);
    expect(line).toContain(words);
    expect(bodies(github)).toEqual([]);
  });

  it.each([
    ['500 after the comment was made', { when: 'after', status: 500, message: 'Oops' }],
    ['502 instead of the comment', { status: 502, message: 'Bad gateway' }],
    [
      'a secondary rate limit',
      {
        status: 403,
        message: 'You have exceeded a secondary rate limit.',
        headers: { 'retry-after': '1' },
      },
    ],
  ] as const)('%s: one comment', async (_, fault) => {
    const github = await start({ faults: [{ operation: 'AddComment', ...fault }] });
    expect(await push(github, 1)).toMatchObject({ status: 1 });
    expect(github.state.comments).toHaveLength(1);
  });

  it('deleted between looking and updating: one comment', async () => {
    const github = await start({
      on(operation, state) {
        if (operation === 'UpdateComment') state.comments.length = 0;
      },
    });
    await push(github, 1);
    await push(github, 2, 'worse');
    expect(bodies(github)).toEqual([expect.stringContaining('`second`')]);
  });

  it('an Enterprise server: the same, at its address', async () => {
    const github = await start({ prefix: '/api/v3' });
    await push(github, 1);
    expect(github.state.comments).toHaveLength(1);
    const server = new URL(github.url).origin;
    expect(bodies(github)[0]).toContain(`${server}/acme/shop/blob/`);
  });
});

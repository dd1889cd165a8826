import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { pullRequestPayload } from './github/events.ts';
import { runAction } from './github/process.ts';
import { type FakeGitHub, type GitHubOptions, startGitHub } from './github/server.ts';
import { addComment, addThread, type Thread } from './github/state.ts';

/** The built Action and its suggestions. Which lines a pull request shows is asked of git itself. */
const entry = fileURLToPath(new URL('../../dist/action/index.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'suggestions-'));
const origin = join(root, 'origin');
const FOLDER = '.github/workflows';
const WORKFLOW = `${FOLDER}/review.yml`;
const TIMEOUT = '    timeout-minutes: 10\n';
const CONCURRENCY =
  '    concurrency:\n      group: review-${{ github.ref }}\n      cancel-in-progress: true\n';

interface Job {
  readonly id?: string;
  readonly bounds?: string;
  readonly runner?: string;
}

function job({ id = 'review', bounds = CONCURRENCY, runner = 'ubuntu-latest' }: Job): string {
  return `  ${id}:
    runs-on: ${runner}
${bounds}    steps:
      - uses: openai/codex-action@v1
        with:
          prompt: Review this
          model: gpt-6-luna
          openai-api-key: \${{ secrets.OPENAI_API_KEY }}
`;
}

function workflow(jobs: readonly Job[], trigger = 'pull_request'): string {
  return `on: ${trigger}\npermissions:\n  contents: read\njobs:\n${jobs.map(job).join('')}`;
}

const filler = Array.from({ length: 12 }, (_, n) => `# line ${n}\n`).join('');
const far = (trigger: string) =>
  workflow([{ bounds: TIMEOUT }], trigger).replace('jobs:\n', `${filler}jobs:\n`);

/** What is in the pull request: nothing of it is in the base unless `BASE` says so. */
const HEADS = {
  unbounded: { [WORKFLOW]: workflow([{}]) },
  'other-runner': { [WORKFLOW]: workflow([{ runner: 'ubuntu-24.04' }]) },
  moved: { [WORKFLOW]: `# A comment\n${workflow([{}])}` },
  bounded: { [WORKFLOW]: workflow([{ bounds: TIMEOUT + CONCURRENCY }]) },
  two: { [WORKFLOW]: workflow([{ bounds: '' }]) },
  // A release each: of alike jobs the first is told, and the others by name.
  many: Object.fromEntries(
    Array.from({ length: 12 }, (_, n) => [
      `${FOLDER}/review-${n}.yml`,
      workflow([{}]).replace('codex-action@v1', `codex-action@v1.${n}`),
    ]),
  ),
  gone: { 'README.md': 'Nothing\n' },
  distant: { [`${FOLDER}/far.yml`]: far('pull_request') },
  windows: { [WORKFLOW]: workflow([{}]).replaceAll('\n', '\r\n') },
  key: {
    [WORKFLOW]: workflow([{ runner: `ubuntu-latest # sk-proj-${'A1b2C3d4'.repeat(6)}` }]).replace(
      '  review:\n',
      `  review: # sk-proj-${'A1b2C3d4'.repeat(6)}\n`,
    ),
  },
  ticks: { [WORKFLOW]: workflow([{ runner: 'ubuntu-latest # ````` ~~~ </details> @all' }]) },
};
const BASE = {
  '.github/spend-guard.yml': 'version: 1\ndefault: api\n',
  [`${FOLDER}/far.yml`]: far('push'),
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

const sha = (name: string): string => commits.get(name) ?? '';

beforeAll(() => {
  if (!existsSync(entry)) throw new Error('npm run build comes first');
  mkdirSync(origin);
  git('init', '-q', '-b', 'main');
  commit('base', BASE);
  for (const [name, files] of Object.entries(HEADS)) {
    git('checkout', '-q', '-B', name, 'main');
    commit(name, files);
    git('worktree', 'add', '-q', '--detach', join(root, name));
  }
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const open: FakeGitHub[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((github) => github.close()));
});

/** The lines of a file that git shows between two commits, which GitHub takes comments on. */
function shownBy(base: string, head: string, path: string): ReadonlySet<number> {
  const hunks = git('diff', '-U3', base, head, '--', path).matchAll(
    /^@@ \S+ \+(\d+)(?:,(\d+))? @@/gm,
  );
  return new Set(
    [...hunks].flatMap(([, start, length = '1']) =>
      Array.from({ length: Number(length) }, (_, n) => Number(start) + n),
    ),
  );
}

function filesAt(head: string, folder: string): Readonly<Record<string, string>> {
  const lines = git('ls-tree', head, `${folder}/`).split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const [, , hash = '', path = ''] = line.split(/\s+/);
      return [path.slice(folder.length + 1), hash];
    }),
  );
}

async function start(options: GitHubOptions = {}): Promise<FakeGitHub> {
  const github: FakeGitHub = await startGitHub({
    ...options,
    pull: {
      headSha: sha('unbounded'),
      baseSha: sha('base'),
      shows: (path) => shownBy(sha('base'), github.state.pull.headSha, path),
      files: (folder) => filesAt(github.state.pull.headSha, folder),
      ...options.pull,
    },
  });
  open.push(github);
  return github;
}

/** A push of `head` to the pull request, and the run that follows. */
async function push(
  github: FakeGitHub,
  id: number,
  head: Head = 'unbounded',
  more: {
    readonly inputs?: Record<string, string>;
    readonly fork?: string;
    readonly at?: string;
  } = {},
) {
  github.state.pull.headSha = sha(head);
  github.state.requests.length = 0;
  const payload = pullRequestPayload(github.state, more.fork ? { fork: more.fork } : {});
  const { inputs, at = head } = more;
  const workspace = join(root, at);
  return runAction({
    ...{ entry, workspace, github, payload, run: { id } },
    // The edits of these tests put in a number of minutes.
    inputs: { suggestions: 'unsafe', ...inputs },
  });
}

function asked({ state }: FakeGitHub): readonly string[] {
  return state.requests.map(({ operation }) => operation);
}

function texts({ state }: FakeGitHub): readonly string[] {
  return state.threads.map(({ comments }) => comments[0]?.body ?? '');
}

function only({ state }: FakeGitHub): Thread {
  const [thread] = state.threads;
  if (thread === undefined || state.threads.length > 1) throw new Error('there is not one thread');
  return thread;
}

const comment = ({ state }: FakeGitHub): string => state.comments[0]?.body ?? '';
const SUGGESTED = /\n```suggestion\n {4}timeout-minutes: 30\n {4}runs-on: ubuntu-latest\n```\n/;

describe('a suggestion over its life', { timeout: 60_000 }, () => {
  it('is posted on a changed line, before the comment that leads to it', async () => {
    const github = await start();
    const { status, stdout } = await push(github, 1);
    expect(status).toBe(0);
    expect(stdout).toContain('Suggestions: 1 posted, 0 changed, 0 removed.');
    expect(asked(github)).toEqual(['Conversation', 'AddReview', 'AddComment']);
    expect(only(github)).toMatchObject({ path: WORKFLOW, line: 6, startLine: null });
    expect(texts(github)).toEqual([expect.stringMatching(SUGGESTED)]);
    expect(texts(github)[0]).toMatch(/^<!-- spend-guard:suggestion [^\n]+ -->\nℹ️ Job `review` /);
    const id = only(github).comments[0]?.id;
    expect(comment(github)).toContain(`/pull/7#discussion_r${id}), ready to commit.`);
    expect(comment(github)).not.toContain('```diff');
  });

  it('costs nothing where nothing changed', async () => {
    const github = await start();
    await push(github, 1);
    const before = structuredClone([github.state.threads, github.state.comments]);
    await push(github, 2);
    expect(asked(github)).toEqual(['Conversation']);
    expect([github.state.threads, github.state.comments]).toEqual(before);
  });

  it('follows its line, is written anew in place, and stays one', async () => {
    const github = await start();
    await push(github, 1);
    const thread = only(github);
    const [first] = thread.comments;
    if (first === undefined) throw new Error('no comment');
    // As another version would have written it.
    first.body = first.body.replace('timeout-minutes: 30', 'timeout-minutes: 60');
    thread.line = 7;
    await push(github, 2, 'moved');
    expect(asked(github)).toContain('UpdateReviewComment');
    expect(asked(github)).not.toContain('AddReview');
    expect(only(github).comments[0]).toMatchObject({ id: first.id });
    expect(texts(github)).toEqual([expect.stringMatching(SUGGESTED)]);
  });

  it('moves to the new lines when its own were changed', async () => {
    const github = await start();
    await push(github, 1);
    Object.assign(only(github), { outdated: true, line: null });
    await push(github, 2, 'other-runner');
    expect(texts(github)).toEqual([expect.stringContaining('runs-on: ubuntu-24.04\n')]);
    expect(comment(github)).toContain(`discussion_r${only(github).comments[0]?.id})`);
  });

  it.each(['bounded', 'gone'] as const)('is removed when the finding is gone: %s', async (head) => {
    const github = await start();
    await push(github, 1);
    Object.assign(only(github), { outdated: true, line: null });
    await push(github, 2, head);
    expect(github.state.threads).toEqual([]);
    expect(comment(github)).toMatch(/\n## ✅/);
  });

  it.each([
    [
      'answered',
      (thread: Thread) =>
        thread.comments.push({ id: 1, author: 'octocat', body: 'No.', minimized: false }),
    ],
    ['resolved', (thread: Thread) => Object.assign(thread, { resolved: true })],
    ['hidden', (thread: Thread) => Object.assign(thread.comments[0] ?? {}, { minimized: true })],
  ])('is left to people once it is %s', async (_, touch) => {
    const github = await start();
    await push(github, 1);
    touch(only(github));
    await push(github, 2, 'bounded');
    expect(github.state.threads).toHaveLength(1);
    await push(github, 3);
    expect(github.state.threads).toHaveLength(1);
  });

  it('does not come back when somebody deleted it; the comment shows the edit then', async () => {
    const github = await start();
    await push(github, 1);
    github.state.threads.length = 0;
    await push(github, 2);
    await push(github, 3, 'moved');
    expect(github.state.threads).toEqual([]);
    expect(comment(github)).toContain('```diff');
  });

  it('is found behind 230 other threads', async () => {
    const github = await start();
    await push(github, 1);
    for (let n = 0; n < 230; n++)
      addThread(github.state, 'someone', { path: WORKFLOW, line: 1, startLine: null }, `chat ${n}`);
    for (let n = 0; n < 120; n++) addComment(github.state, 'someone', `chatter ${n}`);
    await push(github, 2);
    expect(asked(github)).toEqual(['Conversation', 'Conversation', 'Conversation']);
    expect(github.state.threads).toHaveLength(231);
  });
});

describe('several suggestions', { timeout: 60_000 }, () => {
  it('for one job come in one review, on lines of their own', async () => {
    const github = await start();
    await push(github, 1, 'two');
    expect(asked(github)).toEqual(['Conversation', 'AddReview', 'AddComment']);
    expect(github.state.threads.map(({ line }) => line)).toEqual([6, 5]);
  });

  it('are ten at most', async () => {
    const github = await start();
    await push(github, 1, 'many');
    expect(github.state.threads).toHaveLength(10);
    expect(comment(github).match(/ready to commit/g)).toHaveLength(10);
    github.state.threads.length = 0;
    await push(github, 2, 'many');
    expect(github.state.threads).toEqual([]);
  });

  it('of two runs at the same moment are one in the end', async () => {
    const waiting = new Map<string, (() => void)[]>();
    const github = await start({
      async on(operation) {
        if (operation !== 'AddReview' && operation !== 'AddComment') return;
        await new Promise<void>((resolve) => {
          const here = [...(waiting.get(operation) ?? []), resolve];
          waiting.set(operation, here);
          if (here.length === 2) for (const go of here) go();
        });
      },
    });
    await Promise.all([push(github, 1), push(github, 2)]);
    expect(github.state.threads).toHaveLength(1);
    expect(github.state.comments).toHaveLength(1);
    expect(comment(github)).toContain(`discussion_r${only(github).comments[0]?.id})`);
  });

  it('of two guards do not touch each other', async () => {
    const github = await start();
    await push(github, 1);
    await push(github, 2, 'unbounded', { inputs: { 'comment-key': 'b' } });
    expect(github.state.threads).toHaveLength(2);
    await push(github, 3, 'bounded', { inputs: { 'comment-key': 'b' } });
    expect(texts(github)).toEqual([expect.stringContaining(' key=default ')]);
  });

  it('leave alone what somebody else marked as ours', async () => {
    const github = await start();
    await push(github, 1);
    const [mine = ''] = texts(github);
    const place = { path: WORKFLOW, line: 6, startLine: null };
    const stolen = addThread(github.state, 'mallory', place, mine);
    await push(github, 2, 'bounded');
    expect(github.state.threads).toEqual([stolen]);
  });
});

describe('no suggestion', { timeout: 60_000 }, () => {
  it.each([
    ['lines that the pull request does not show', 'distant'],
    ['a file with the line breaks of Windows', 'windows'],
    ['lines with a key', 'key'],
  ] as const)('on %s; the comment shows the edit', async (_, head) => {
    const github = await start();
    await push(github, 1, head);
    expect(asked(github)).toEqual(['Conversation', 'AddComment']);
    expect(comment(github)).toContain('```diff');
    expect(comment(github)).not.toContain('A1b2C3d4');
  });

  it('where what is checked out is not the head, as when main moved', async () => {
    const github = await start();
    await push(github, 1, 'moved', { at: 'unbounded' });
    expect(asked(github)).toEqual(['Conversation', 'AddComment']);
    expect(github.state.threads).toEqual([]);
    expect(comment(github)).toContain('```diff');
  });

  it('with a value to choose, unless `suggestions: unsafe` asks for it', async () => {
    const github = await start();
    await push(github, 1, 'unbounded', { inputs: { suggestions: '' } });
    expect(github.state.threads).toEqual([]);
    expect(comment(github)).not.toContain('```diff');
  });

  it('with `suggestions: false`', async () => {
    const github = await start();
    await push(github, 1, 'unbounded', { inputs: { suggestions: 'false' } });
    expect(asked(github)).toEqual(['Conversation', 'AddComment']);
    expect(comment(github)).toContain('timeout-minutes: 30');
  });

  it('where nobody wants a comment', async () => {
    const github = await start();
    await push(github, 1, 'unbounded', { inputs: { comment: 'never' } });
    await push(github, 2, 'unbounded', { inputs: { comment: 'on-failure' } });
    expect(github.state.threads).toEqual([]);
  });

  it.each([
    ['a fork', { fork: 'mallory/shop' }, ['Conversation', 'AddComment']],
    ['a read-only token', {}, ['Conversation', 'AddReview', 'AddComment']],
  ])('from %s; the verdict stays', async (_, more, requests) => {
    const github = await start({ permission: 'read' });
    const { status, stdout } = await push(github, 1, 'unbounded', more);
    expect(status).toBe(0);
    expect(asked(github)).toEqual(requests);
    expect(stdout).toContain('No comment:');
    expect(stdout).not.toContain('No suggestions:');
  });

  it.each([
    ['422', { shows: () => new Set<number>() }, []],
    ['500', {}, [{ operation: 'AddReview', status: 500, message: 'Oops' }]],
  ])(
    'where GitHub answers %s: a notice, and the comment shows the edit',
    async (_, pull, faults) => {
      const github = await start({ pull, faults });
      const { status, stdout } = await push(github, 1);
      expect(status).toBe(0);
      expect(asked(github)).toEqual(['Conversation', 'AddReview', 'AddComment']);
      expect(stdout).toMatch(/^::notice::No suggestions: /m);
      expect(comment(github)).toContain('```diff');
    },
  );

  it('where the token may not read files; the comment is written all the same', async () => {
    const fault = { operation: 'Conversation', status: 403, message: 'Resource not accessible' };
    const github = await start({ faults: [fault] });
    expect(await push(github, 1)).toMatchObject({ status: 0 });
    expect(asked(github)).toEqual(['Conversation', 'Conversation', 'AddComment']);
    expect(comment(github)).toContain('```diff');
  });

  it('twice where the comment after it failed', async () => {
    const fault = { operation: 'AddComment', status: 502, message: 'Bad gateway' };
    const github = await start({ faults: [fault] });
    await push(github, 1);
    expect(asked(github).filter((one) => one === 'AddReview')).toHaveLength(1);
    expect(comment(github)).toContain(`discussion_r${only(github).comments[0]?.id})`);
  });
});

it('cannot be closed by what stands in its lines', async () => {
  const github = await start();
  await push(github, 1, 'ticks');
  expect(texts(github)[0]).toMatch(/\n``````suggestion\n[^`]+`````[^`]+\n``````\n/);
}, 60_000);

import { afterEach, describe, expect, it } from 'vitest';
import { type Delivery, deliverComment } from '../../../src/github/comment.ts';
import type { WantedComment } from '../../../src/github/comment-plan.ts';
import { encodeKey, readMarker, textAfterMarker, withMarker } from '../../../src/github/marker.ts';
import { connect } from '../../../src/github/octokit.ts';
import { type FakeGitHub, type GitHubOptions, HEAD, startGitHub } from './server.ts';
import { addComment } from './state.ts';

const open: FakeGitHub[] = [];

async function start(options: GitHubOptions = {}): Promise<FakeGitHub> {
  const github = await startGitHub(options);
  open.push(github);
  return github;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((github) => github.close()));
});

/** One run of the guard, as far as the comment goes: a real client over real HTTP. */
async function run(
  github: FakeGitHub,
  id: number,
  wanted: Partial<WantedComment> = {},
): Promise<Delivery> {
  const pauses = { pause: async () => {} };
  const client = await connect({
    token: github.state.token,
    apiUrl: github.url,
    pace: { ...pauses, retryBase: 1 },
  });
  const at = { owner: 'acme', repository: 'shop', number: 7 };
  return deliverComment(
    client,
    at,
    {
      mode: 'changes',
      key: 'default',
      version: '1.0.0',
      commit: HEAD,
      run: { id, attempt: 1 },
      standing: 'failing',
      body: '### 1 job bills the wrong budget',
      fixedBody: '### Fixed',
      ...wanted,
    },
    pauses,
  );
}

function bodies(github: FakeGitHub): readonly string[] {
  return github.state.comments.map(({ body }) => body);
}

function operations(github: FakeGitHub): readonly string[] {
  return github.state.requests.map(({ operation }) => operation);
}

function ours(id: number, text: string, { key = 'default', write = 1 } = {}): string {
  const run = { id, attempt: 1 };
  const marker = { version: '1.0.0', key: encodeKey(key), commit: HEAD, run, write };
  return withMarker({ ...marker, state: 'open', suggested: [] }, text);
}

describe('a run with something to tell', () => {
  it('makes one comment whose first line is the marker, in two requests', async () => {
    const github = await start();
    const delivery = await run(github, 1);
    expect(delivery).toMatchObject({ kind: 'created', removed: 0 });
    expect(bodies(github)).toEqual([ours(1, '### 1 job bills the wrong budget')]);
    expect(operations(github)).toEqual(['Conversation', 'AddComment']);
  });

  it('leaves a comment alone that is equal but for its run, with one request', async () => {
    const github = await start();
    const body = (id: number) => `### 1 job, [report](/actions/runs/${id}/attempts/1)`;
    await run(github, 1, { body: body(1) });
    github.state.requests.length = 0;
    const delivery = await run(github, 12, { body: body(12) });
    expect(delivery).toMatchObject({ kind: 'unchanged', url: expect.stringContaining('#issue') });
    expect(bodies(github)).toEqual([ours(1, body(1))]);
    expect(operations(github)).toEqual(['Conversation']);
  });

  it('updates the comment in place when the text changed', async () => {
    const github = await start();
    await run(github, 1);
    const [before] = github.state.comments.map(({ id }) => id);
    expect(await run(github, 2, { body: '### 2 jobs' })).toMatchObject({ kind: 'updated' });
    expect(github.state.comments).toMatchObject([{ id: before, body: ours(2, '### 2 jobs') }]);
  });

  it('flips to fixed when clean, stays so, and comes back', async () => {
    const github = await start();
    await run(github, 1);
    expect(await run(github, 2, { standing: 'clean' })).toMatchObject({ kind: 'fixed' });
    expect(bodies(github)).toHaveLength(1);
    expect(bodies(github)[0]).toContain('### Fixed');
    expect(readMarker(bodies(github)[0] ?? '')?.state).toBe('fixed');
    expect(await run(github, 3, { standing: 'clean' })).toMatchObject({ kind: 'unchanged' });
    expect(await run(github, 4)).toMatchObject({ kind: 'updated' });
    expect(bodies(github)).toEqual([ours(4, '### 1 job bills the wrong budget')]);
  });

  it('keeps one comment for each key', async () => {
    const github = await start();
    await run(github, 1, { key: 'services/--> a' });
    await run(github, 1, { key: 'b' });
    await run(github, 2, { key: 'services/--> a', body: 'changed' });
    expect(bodies(github).map((body) => readMarker(body)?.key)).toEqual([
      'services%2F--%3E%20a',
      'b',
    ]);
    expect(bodies(github)[0]).toContain('changed');
  });

  it('finds its comment behind 230 others', async () => {
    const github = await start();
    await run(github, 1);
    for (let n = 0; n < 230; n++) addComment(github.state, 'someone', `chatter ${n}`);
    expect(await run(github, 2, { body: 'changed' })).toMatchObject({ kind: 'updated' });
    expect(github.state.comments).toHaveLength(231);
    expect(bodies(github)[0]).toBe(ours(2, 'changed'));
  });

  it('does not create a second comment behind 230 others of its own token', async () => {
    const github = await start();
    addComment(github.state, github.state.viewer, ours(1, 'old'));
    for (let n = 0; n < 230; n++) addComment(github.state, github.state.viewer, `bot chatter ${n}`);
    await run(github, 2);
    expect(github.state.comments).toHaveLength(231);
    expect(bodies(github)[0]).toBe(ours(2, '### 1 job bills the wrong budget'));
  });
});

describe('comments that are not ours to touch', () => {
  it('ignores a marker that somebody else wrote', async () => {
    const github = await start();
    const spoof = addComment(github.state, 'mallory', ours(9999, 'All is well'));
    expect(await run(github, 1)).toMatchObject({ kind: 'created' });
    expect(github.state.comments).toHaveLength(2);
    expect(github.state.comments[0]).toEqual(spoof);
    expect(bodies(github)[1]).toBe(ours(1, '### 1 job bills the wrong budget'));
  });

  it('ignores a marker that does not start the comment', async () => {
    const github = await start();
    const quote = `> they wrote\n${ours(9999, 'quoted')}`;
    addComment(github.state, github.state.viewer, quote);
    await run(github, 1);
    expect(bodies(github)).toEqual([quote, ours(1, '### 1 job bills the wrong budget')]);
  });

  it('makes a new comment when somebody hid the old one', async () => {
    const github = await start();
    await run(github, 1);
    for (const comment of github.state.comments) comment.minimized = true;
    expect(await run(github, 2, { body: 'changed' })).toMatchObject({ kind: 'created' });
    expect(github.state.comments).toMatchObject([
      { minimized: true, body: ours(1, '### 1 job bills the wrong budget') },
      { minimized: false, body: ours(2, 'changed') },
    ]);
  });

  it('does not overwrite a newer run, nor a newer attempt of the same run', async () => {
    const github = await start();
    await run(github, 5, { run: { id: 5, attempt: 2 } });
    const before = bodies(github);
    const silent = { kind: 'silent', why: 'newer-run' };
    expect(await run(github, 4, { body: 'stale' })).toEqual(silent);
    expect(await run(github, 5, { body: 'stale' })).toEqual(silent);
    expect(await run(github, 4, { standing: 'clean' })).toEqual(silent);
    expect(bodies(github)).toEqual(before);
  });

  it('says nothing about a head that is not the head any more', async () => {
    const github = await start();
    await run(github, 1);
    const before = bodies(github);
    github.state.pull.headSha = 'c'.repeat(40);
    expect(await run(github, 2, { body: 'x' })).toEqual({ kind: 'silent', why: 'head-moved' });
    expect(bodies(github)).toEqual(before);
  });
});

describe('two runs at the same moment', () => {
  /** Both have looked and found nothing before either creates. */
  async function startBoth(): Promise<FakeGitHub> {
    let waiting: (() => void)[] = [];
    return start({
      async on(operation) {
        if (operation !== 'AddComment') return;
        await new Promise<void>((resolve) => {
          waiting.push(resolve);
          if (waiting.length === 2) for (const go of waiting) go();
        });
        waiting = [];
      },
    });
  }
  const texts = (github: FakeGitHub) => bodies(github).map((body) => textAfterMarker(body));

  it('leave one comment, with what the newer run says', async () => {
    const github = await startBoth();
    const runs = [run(github, 1, { body: 'older' }), run(github, 2, { body: 'newer' })];
    const kinds = (await Promise.all(runs)).map(({ kind }) => kind);
    expect(kinds).toContain('created');
    expect(texts(github)).toEqual(['newer']);
    expect(readMarker(bodies(github)[0] ?? '')?.run.id).toBe(2);
  });

  it('leave the first of two that say the same of the same head', async () => {
    const github = await startBoth();
    const kinds = (await Promise.all([run(github, 1), run(github, 2)])).map(({ kind }) => kind);
    expect(kinds).toContain('created');
    expect(texts(github)).toEqual(['### 1 job bills the wrong budget']);
    expect(readMarker(bodies(github)[0] ?? '')?.commit).toBe(HEAD);
  });

  it('are cleared up by the next run when duplicates stayed', async () => {
    const github = await start();
    for (const id of [3, 1, 2])
      addComment(github.state, github.state.viewer, ours(id, `run ${id}`));
    expect(await run(github, 4)).toMatchObject({ kind: 'updated', removed: 2 });
    expect(bodies(github)).toEqual([ours(4, '### 1 job bills the wrong budget')]);
  });
});

describe('when GitHub fails', () => {
  const refusal = { kind: 'not-permitted', permission: 'pull-requests: write' };

  it('names the permission that a read-only token lacks', async () => {
    const github = await start({ permission: 'read' });
    expect(await run(github, 1)).toMatchObject(refusal);
    expect(github.state.comments).toEqual([]);
    expect(operations(github)).toEqual(['Conversation', 'AddComment']);
  });

  it('names it also when the token may not even look', async () => {
    const github = await start({ permission: 'none' });
    expect(await run(github, 1)).toMatchObject(refusal);
    expect(operations(github)).toEqual(['Conversation']);
  });

  it('takes a 403 on creating, as forks get it, for what it is', async () => {
    const message = 'Resource not accessible by integration';
    const github = await start({
      faults: [{ operation: 'AddComment', status: 403, message, times: 9 }],
    });
    expect(await run(github, 1)).toMatchObject({ ...refusal, message });
    expect(operations(github)).toEqual(['Conversation', 'AddComment']);
  });

  it('tells a locked conversation from a missing permission', async () => {
    const message = 'Unable to create comment because issue is locked.';
    const github = await start({
      faults: [{ operation: 'AddComment', status: 403, message }],
    });
    expect(await run(github, 1)).toEqual({ kind: 'failed', message });
  });

  it('does not make a second comment after a 500 that came after the comment was made', async () => {
    const github = await start({
      faults: [{ operation: 'AddComment', when: 'after', status: 500, message: 'Oops' }],
    });
    expect(await run(github, 1)).toMatchObject({ kind: 'created' });
    expect(bodies(github)).toEqual([ours(1, '### 1 job bills the wrong budget')]);
    expect(operations(github)).toEqual(['Conversation', 'AddComment', 'Conversation']);
  });

  it('creates again after a 502 that came instead of the comment', async () => {
    const github = await start({
      faults: [{ operation: 'AddComment', status: 502, message: 'Bad gateway' }],
    });
    expect(await run(github, 1)).toMatchObject({ kind: 'created' });
    expect(github.state.comments).toHaveLength(1);
  });

  it('gives up on a GitHub that stays down, without throwing', async () => {
    const github = await start({
      faults: [{ operation: 'Conversation', status: 503, message: 'Unavailable', times: 99 }],
    });
    expect(await run(github, 1)).toEqual({ kind: 'failed', message: 'Unavailable' });
    expect(operations(github)).toHaveLength(3);
  });

  it.each([
    { status: 429, headers: { 'retry-after': '2' } },
    { status: 403, headers: { 'retry-after': '2' } },
    { status: 403, headers: {} },
  ])('waits when told of a secondary rate limit, and comments once: %o', async (limit) => {
    const message = 'You have exceeded a secondary rate limit.';
    const github = await start({
      faults: [
        { operation: 'Conversation', message, ...limit },
        { operation: 'AddComment', message, ...limit },
      ],
    });
    expect(await run(github, 1)).toMatchObject({ kind: 'created' });
    expect(github.state.comments).toHaveLength(1);
  });

  it('does not wait for hours', async () => {
    const github = await start({
      faults: [
        {
          operation: 'AddComment',
          status: 403,
          message: 'API rate limit exceeded',
          headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '99999999999' },
        },
      ],
    });
    expect(await run(github, 1)).toMatchObject({ kind: 'failed' });
    expect(operations(github)).toEqual(['Conversation', 'AddComment']);
  });

  it('makes the comment anew when it was deleted between looking and updating', async () => {
    const github = await start({
      on(operation, state) {
        if (operation === 'UpdateComment') state.comments.length = 0;
      },
    });
    await run(github, 1);
    expect(await run(github, 2, { body: 'changed' })).toMatchObject({ kind: 'created' });
    // The second of its writes: the first was an update of what was gone.
    expect(bodies(github)).toEqual([ours(2, 'changed', { write: 2 })]);
  });

  it('says so when the comment is too long for GitHub', async () => {
    const github = await start();
    const delivery = await run(github, 1, { body: 'x'.repeat(70_000) });
    expect(delivery).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('too long'),
    });
    expect(github.state.comments).toEqual([]);
  });
});

describe('on GitHub Enterprise Server', () => {
  it('talks to /api/v3 and to /api/graphql', async () => {
    const github = await start({ prefix: '/api/v3' });
    await run(github, 1);
    expect(await run(github, 2, { body: 'changed' })).toMatchObject({ kind: 'updated' });
    expect(bodies(github)).toEqual([ours(2, 'changed')]);
  });
});

describe('when to speak', () => {
  it.each([
    { mode: 'changes', standing: 'clean', comments: 0 },
    { mode: 'changes', standing: 'notable', comments: 1 },
    { mode: 'changes', standing: 'failing', comments: 1 },
    { mode: 'on-failure', standing: 'clean', comments: 0 },
    { mode: 'on-failure', standing: 'notable', comments: 0 },
    { mode: 'on-failure', standing: 'failing', comments: 1 },
    { mode: 'always', standing: 'clean', comments: 1 },
    { mode: 'always', standing: 'notable', comments: 1 },
    { mode: 'never', standing: 'failing', comments: 0 },
  ] as const)('$mode, $standing: $comments', async ({ mode, standing, comments }) => {
    const github = await start();
    await run(github, 1, { mode, standing });
    expect(github.state.comments).toHaveLength(comments);
    if (mode === 'never') expect(github.state.requests).toEqual([]);
  });
});

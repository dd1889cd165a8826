import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type GitHubClient, GitHubError, type OwnComment } from '../../src/github/client.ts';
import { deliverComment } from '../../src/github/comment.ts';
import { readMarker } from '../../src/github/marker.ts';

const HEAD = 'a'.repeat(40);
const at = { owner: 'acme', repository: 'shop', number: 7 };

/** A pull request in memory whose every operation happens when the scheduler says so. */
function pullRequest(scheduler: fc.Scheduler, before: readonly string[]) {
  let nextId = 1;
  const comments: OwnComment[] = [];
  const add = (body: string) => {
    const comment = { id: nextId++, url: 'https://example.test', body, minimized: false };
    comments.push(comment);
    return comment;
  };
  for (const body of before) add(body);
  const find = (id: number) => {
    const index = comments.findIndex((comment) => comment.id === id);
    if (index === -1) throw new GitHubError('missing', 404, 'Not Found');
    return index;
  };
  const conversation = () => ({
    subject: 'PR_7',
    headSha: HEAD,
    own: comments.toReversed(),
    threads: [],
    files: new Map(),
  });
  const client: Pick<
    GitHubClient,
    'conversation' | 'createComment' | 'updateComment' | 'deleteComment'
  > = {
    conversation: scheduler.scheduleFunction(async () => conversation()),
    createComment: scheduler.scheduleFunction(async (_, body: string) => {
      const { id, url } = add(body);
      return { id, url, after: conversation() };
    }),
    updateComment: scheduler.scheduleFunction(async (_, id: number, body: string) => {
      const index = find(id);
      const comment = { id, url: 'https://example.test', body, minimized: false };
      comments[index] = comment;
      return comment;
    }),
    deleteComment: scheduler.scheduleFunction(async (_, id: number) => {
      comments.splice(find(id), 1);
    }),
  };
  return { comments, client: client as GitHubClient };
}

async function race(scheduler: fc.Scheduler, runs: readonly number[]) {
  const { comments, client } = pullRequest(scheduler, []);
  const deliveries = runs.map((id) =>
    deliverComment(
      client,
      at,
      {
        mode: 'changes',
        key: 'default',
        version: '1.0.0',
        commit: HEAD,
        run: { id, attempt: 1 },
        standing: 'failing',
        body: `run ${id}`,
        fixedBody: 'fixed',
      },
      { pause: async () => {} },
    ),
  );
  await scheduler.waitFor(Promise.all(deliveries));
  return comments.map(({ body }) => readMarker(body)?.run.id);
}

it('two runs leave one comment, of the newer, however their first words cross', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, swap) => {
      const runs = swap ? [2, 1] : [1, 2];
      expect(await race(scheduler, runs)).toEqual([2]);
    }),
    { numRuns: 300 },
  );
});

it('any number of runs leaves exactly one', async () => {
  const runs = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), runs, async (scheduler, ids) => {
      expect(await race(scheduler, ids)).toHaveLength(1);
    }),
    { numRuns: 300 },
  );
});

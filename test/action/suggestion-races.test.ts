import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suggestBeside } from '../../src/action/suggestions.ts';
import type { Conversation, GitHubClient, NewThread, OwnThread } from '../../src/github/client.ts';
import { GitHubError, type OwnComment } from '../../src/github/client.ts';
import { deliverComment } from '../../src/github/comment.ts';
import type { WantedComment } from '../../src/github/comment-plan.ts';
import { readEvent } from '../../src/github/event.ts';
import { blobHash } from '../../src/repository/blob-hash.ts';
import { finding, job, report } from '../render/reports.ts';

const HEAD = 'a'.repeat(40);
const PATH = '.github/workflows/review.yml';
const TEXT = 'jobs:\n  review:\n    runs-on: ubuntu-latest\n';
const at = { owner: 'acme', repository: 'shop', number: 7 };

/** A pull request in memory whose every operation happens when the scheduler says so. */
function pullRequest(scheduler: fc.Scheduler) {
  let nextId = 1;
  const comments: OwnComment[] = [];
  const threads: OwnThread[] = [];
  const add = (body: string): OwnComment => {
    const id = nextId++;
    return { id, url: `https://example.test/${id}`, body, minimized: false };
  };
  const remove = <T>(list: T[], isIt: (one: T) => boolean) => {
    const index = list.findIndex(isIt);
    if (index === -1) throw new GitHubError('missing', 404, 'Not Found');
    list.splice(index, 1);
  };
  const conversation = (): Conversation => ({
    subject: 'PR_7',
    headSha: HEAD,
    own: comments.toReversed(),
    threads: threads.toReversed(),
    files: new Map([['review.yml', blobHash(Buffer.from(TEXT), HEAD)]]),
  });
  const client: Partial<GitHubClient> = {
    conversation: scheduler.scheduleFunction(async () => conversation()),
    createComment: scheduler.scheduleFunction(async (_, body: string) => {
      const comment = add(body);
      comments.push(comment);
      return { ...comment, after: conversation() };
    }),
    deleteComment: scheduler.scheduleFunction(async (_, id: number) =>
      remove(comments, (one) => one.id === id),
    ),
    updateComment: scheduler.scheduleFunction(async (_, id: number, body: string) => {
      remove(comments, (one) => one.id === id);
      const comment = { ...add(body), id };
      comments.push(comment);
      return comment;
    }),
    createReview: scheduler.scheduleFunction(
      async (_: string, __: string, drafts: readonly NewThread[]) =>
        drafts.map(({ path, end, body }) => {
          const comment = add(body);
          const place = { path, line: end, startLine: null };
          const untouched = { outdated: false, resolved: false, answers: 0 };
          threads.push({ comment, ...place, ...untouched });
          return comment;
        }),
    ),
    deleteReviewComment: scheduler.scheduleFunction(async (_, id: number) =>
      remove(threads, ({ comment }) => comment.id === id),
    ),
  };
  return { comments, threads, client: client as GitHubClient };
}

function run(client: GitHubClient, id: number) {
  const review = job('review.yml', 'review');
  const found = finding(review, { fingerprint: '0123456789abcdef' });
  const body = (suggested: ReadonlyMap<string, string> = new Map()) =>
    `suggested: ${[...suggested.values()].join()}.`;
  const wanted: WantedComment = {
    mode: 'changes',
    key: 'default',
    version: '1.0.0',
    commit: HEAD,
    run: { id, attempt: 1 },
    standing: 'failing',
    body: body(),
    fixedBody: body(),
  };
  const suggestion = { path: PATH, start: 3, end: 3, lines: ['    runs-on: x'], text: TEXT };
  const beside = suggestBeside({
    client,
    at,
    event: readEvent({ env: {}, payload: undefined }),
    wanted,
    report: report({ jobs: [review], findings: [found] }),
    view: {},
    suggestions: new Map([[found.fingerprint, suggestion]]),
    body,
  });
  return deliverComment(client, at, wanted, { beside, pause: async () => {} });
}

it('two runs leave one suggestion, and one comment that leads to it, however they cross', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.boolean(), async (scheduler, swap) => {
      const { comments, threads, client } = pullRequest(scheduler);
      const ids = swap ? [2, 1] : [1, 2];
      await scheduler.waitFor(Promise.all(ids.map((id) => run(client, id))));
      expect(threads).toHaveLength(1);
      expect(comments).toHaveLength(1);
      expect(comments[0]?.body).toContain(`suggested: ${threads[0]?.comment.url}.`);
    }),
    { numRuns: 300 },
  );
});

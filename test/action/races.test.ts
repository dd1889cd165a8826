import fc from 'fast-check';
import { expect, it } from 'vitest';
import { suggestBeside } from '../../src/action/suggestions.ts';
import {
  type Conversation,
  type GitHubClient,
  GitHubError,
  type NewThread,
  type OwnComment,
  type OwnThread,
} from '../../src/github/client.ts';
import { deliverComment } from '../../src/github/comment.ts';
import type { WantedComment } from '../../src/github/comment-plan.ts';
import { readEvent } from '../../src/github/event.ts';
import { readMarker, textAfterMarker } from '../../src/github/marker.ts';
import { readSuggestionMarker } from '../../src/github/suggestion-marker.ts';
import { blobHash } from '../../src/repository/blob-hash.ts';
import { finding, job, report } from '../render/reports.ts';

const PATH = '.github/workflows/review.yml';
const TEXT = 'jobs:\n  review:\n    runs-on: ubuntu-latest\n';
const FILES = new Map([['review.yml', blobHash(Buffer.from(TEXT), 'a'.repeat(40))]]);
const at = { owner: 'acme', repository: 'shop', number: 7 };

interface Stored {
  readonly comment: OwnComment;
  readonly versions: string[];
}

/**
 * A pull request in memory. When a request is carried out and when its answer arrives are two turns
 * of the scheduler: a write can be held, and so can the news of it.
 */
class PullRequest {
  head = '';
  readonly comments: Stored[] = [];
  readonly threads: (Stored & Pick<OwnThread, 'line' | 'path'>)[] = [];
  #nextId = 1;
  readonly #scheduler: fc.Scheduler;

  constructor(scheduler: fc.Scheduler) {
    this.#scheduler = scheduler;
  }

  look(): Conversation {
    return {
      subject: 'PR_7',
      headSha: this.head,
      own: this.comments.map(({ comment }) => comment).reverse(),
      threads: this.threads
        .map(({ comment, line, path }) => ({
          ...{ comment, line, path, startLine: null },
          ...{ outdated: false, resolved: false, answers: 0 },
        }))
        .reverse(),
      files: FILES,
    };
  }

  /** What happened, for whoever reads a failure. */
  readonly log: string[] = [];

  client(run: number): GitHubClient {
    const asked = async <T>(what: string, act: () => T): Promise<T> => {
      const done = await this.#scheduler.schedule(Promise.resolve(), 'request').then(() => {
        this.log.push(`${run} ${what}`);
        try {
          return { value: act() };
        } catch (error) {
          return { error };
        }
      });
      await this.#scheduler.schedule(Promise.resolve(), 'answer');
      this.log.push(`${run} has the answer to: ${what}`);
      if ('error' in done) throw done.error;
      return done.value;
    };
    const client: Partial<GitHubClient> = {
      conversation: () => asked('looks', () => this.look()),
      createComment: (_, body) =>
        asked(`comments ${body}`, () => {
          const comment = this.#add(body);
          this.comments.push({ comment, versions: [] });
          return { ...comment, after: this.look() };
        }),
      updateComment: (node, body) =>
        asked(`rewrites ${node}: ${body}`, () => this.#rewrite(this.comments, node, body)),
      deleteComment: (_, id) => asked(`deletes ${id}`, () => this.#remove(this.comments, id)),
      createReview: (_, __, drafts: readonly NewThread[]) =>
        asked(`suggests ${drafts.length}`, () => {
          const comments = drafts.map(({ path, end, body }) => {
            const comment = this.#add(body);
            this.threads.push({ comment, versions: [], line: end, path });
            return comment;
          });
          return { comments, after: this.look() };
        }),
      updateReviewComment: (node, body) =>
        asked(`rewrites ${node}: ${body}`, () => this.#rewrite(this.threads, node, body)),
      deleteReviewComment: (_, id) => asked(`deletes ${id}`, () => this.#remove(this.threads, id)),
    };
    return client as GitHubClient;
  }

  #add(body: string): OwnComment {
    const id = this.#nextId++;
    const url = `https://example.test/${id}/`;
    return { id, node: `N${id}`, url, body, updatedAt: '', minimized: false };
  }

  #rewrite<T extends Stored>(list: T[], node: string, body: string) {
    const index = list.findIndex(({ comment }) => comment.node === node);
    const was = list[index];
    if (was === undefined) throw new GitHubError('missing', 404, 'Not Found');
    const versions = [body, ...(was.versions.length > 0 ? was.versions : [was.comment.body])];
    list[index] = { ...was, comment: { ...was.comment, body }, versions };
    return { url: was.comment.url, versions: versions.slice(0, 5), after: this.look() };
  }

  #remove(list: Stored[], id: number): void {
    const index = list.findIndex(({ comment }) => comment.id === id);
    if (index === -1) throw new GitHubError('missing', 404, 'Not Found');
    list.splice(index, 1);
  }
}

/** What is pushed: findings by their fingerprints, each with a suggestion. */
interface Push {
  readonly findings: readonly string[];
  readonly runs: number;
}

const shaOf = (push: number) => String.fromCharCode(97 + push).repeat(40);

function body(
  push: number,
  suggested: ReadonlyMap<string, string>,
  all: readonly string[],
): string {
  const links = all.map((one) => `${one}: ${suggested.get(one) ?? 'as a diff'}`);
  return `Head ${push}. ${links.join(', ')}.`;
}

function deliver(client: GitHubClient, id: number, push: number, findings: readonly string[]) {
  const review = job('review.yml', 'review');
  const found = findings.map((fingerprint) => finding(review, { fingerprint }));
  const text = (suggested: ReadonlyMap<string, string> = new Map()) =>
    body(push, suggested, findings);
  const wanted: WantedComment = {
    mode: 'changes',
    key: 'default',
    version: '1.0.0',
    commit: shaOf(push),
    run: { id, attempt: 1 },
    standing: findings.length === 0 ? 'clean' : 'failing',
    body: text(),
    fixedBody: text(),
  };
  const lines = { path: PATH, lines: ['    runs-on: x'], text: TEXT };
  const suggesting = suggestBeside({
    event: readEvent({ env: {}, payload: undefined }),
    wanted,
    report: report({ jobs: [review], findings: found }),
    view: {},
    suggestions: new Map(
      findings.map((one) => [one, { ...lines, start: Number(one), end: Number(one) }]),
    ),
    body: text,
  });
  return deliverComment(client, at, wanted, { suggesting, pause: async () => {} });
}

/** Every push starts its runs, which overlap with those of the pushes before and after. */
async function race(scheduler: fc.Scheduler, pushes: readonly Push[]) {
  const pull = new PullRequest(scheduler);
  const all: Promise<unknown>[] = [];
  let id = 0;
  for (const [push, { findings, runs }] of pushes.entries()) {
    const pushed = scheduler.schedule(Promise.resolve(), 'push');
    await scheduler.waitFor(pushed);
    pull.head = shaOf(push);
    pull.log.push(`push ${push}: ${findings}`);
    for (let n = 0; n < runs; n++) all.push(deliver(pull.client(id + 1), ++id, push, findings));
  }
  await scheduler.waitFor(Promise.all(all));
  return pull;
}

function expectSettled(pull: PullRequest, pushes: readonly Push[]): void {
  const last = pushes.length - 1;
  const findings = pushes[last]?.findings ?? [];
  const alive = pull.threads.flatMap(({ comment }) => {
    const marker = readSuggestionMarker(comment.body);
    return marker === null || marker.gone ? [] : [[marker.fingerprint, comment.url] as const];
  });
  const log = pull.log.join('\n');
  expect(alive.map(([one]) => one).sort(), log).toEqual([...findings].sort());
  const verdicts = pull.comments.map(({ comment }) => comment.body);
  expect(verdicts.length, log).toBeLessThanOrEqual(1);
  if (findings.length > 0) expect(verdicts, log).toHaveLength(1);
  for (const verdict of verdicts) {
    const text = textAfterMarker(verdict);
    if (findings.length === 0 && text.includes('newer commits came')) continue;
    expect(text, log).toBe(body(last, new Map(alive), findings));
    expect(readMarker(verdict)?.commit, log).toBe(shaOf(last));
  }
}

const FINDINGS = ['1', '2', '3'];
const pushes = fc.array(
  fc.record({
    findings: fc.subarray(FINDINGS),
    runs: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 1, maxLength: 4 },
);

it('runs of one head leave one comment and one suggestion for each finding', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 4 }), async (scheduler, runs) => {
      const one = [{ findings: FINDINGS, runs }];
      expectSettled(await race(scheduler, one), one);
    }),
    { numRuns: Number(process.env.RACES ?? 300) },
  );
});

it('runs of several heads leave what the newest head wants, whatever is held', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), pushes, async (scheduler, all) => {
      expectSettled(await race(scheduler, all), all);
    }),
    { numRuns: Number(process.env.RACES ?? 300) },
  );
});

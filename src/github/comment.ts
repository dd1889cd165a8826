import {
  type Conversation,
  type FolderName,
  type GitHubClient,
  GitHubError,
  type PullRequestName,
  type UpdatedComment,
} from './client.ts';
import type { WantedComment } from './comment-plan.ts';
import {
  type Delivery,
  type Done,
  nextStep,
  nothingDone,
  type Removal,
  type Suggesting,
  type Write,
} from './next-step.ts';
import type { Edit } from './suggestion-plan.ts';

export type { Delivery, Suggesting } from './next-step.ts';

export interface DeliveryOptions {
  readonly pause?: (milliseconds: number) => Promise<void>;
  readonly suggesting?: Suggesting | undefined;
}

interface Job {
  readonly client: GitHubClient;
  readonly at: PullRequestName;
  readonly folder: FolderName | undefined;
  readonly wanted: WantedComment;
  readonly suggesting: Suggesting | undefined;
  readonly done: Done;
  /** What was being done when an error came. */
  doing: Write['kind'] | undefined;
}

const ATTEMPTS = 3;
/** A comment that was made is not always listed at once. Milliseconds. */
const SETTLING = 1_500;
/** More writes than any crossing of runs needs; then the next run goes on. */
const MOST_WRITES = 12;

/**
 * Brings the pull request's one comment, and the suggestions beside it, to what is wanted. It looks,
 * does the next thing, and looks again, until there is nothing left to do: every write asks in the
 * same request how the pull request stands with it. So of runs that overlap the last one to write
 * has seen what the others did, and undoes what it should not have done.
 *
 * A comment takes 2 requests, one to look and one to write, besides what is posted beside it. Never
 * throws: the verdict does not depend on whether it could be told.
 */
export async function deliverComment(
  client: GitHubClient,
  at: PullRequestName,
  wanted: WantedComment,
  { pause = sleep, suggesting }: DeliveryOptions = {},
): Promise<Delivery> {
  if (wanted.mode === 'never') return { kind: 'silent', why: 'mode-never' };
  const folder = suggesting?.folder;
  const done = nothingDone();
  const job: Job = { client, at, folder, wanted, suggesting, done, doing: undefined };
  for (let attempt = 1; ; attempt++) {
    try {
      return await converge(job);
    } catch (error) {
      if (attempt >= ATTEMPTS || !worthAnotherLook(error, job.doing)) return failure(error);
      done.unsure ||= job.doing === 'create';
      job.doing = undefined;
      await pause(SETTLING * attempt);
    }
  }
}

async function converge(job: Job): Promise<Delivery> {
  const { client, at, wanted, suggesting, done } = job;
  let look = await client.conversation(at, job.folder);
  const { files } = look;
  for (let writes = 0; ; writes++) {
    const next = nextStep(look, wanted, suggesting, done);
    if ('delivery' in next) return finish(job, next.delivery, next.remove);
    if (writes === MOST_WRITES) return { kind: 'failed', message: 'other runs keep writing' };
    job.doing = next.kind;
    done.writes++;
    const after = await carryOut(job, look, next);
    job.doing = undefined;
    look = { ...(after ?? (await client.conversation(at))), files };
  }
}

async function carryOut(
  { client, suggesting, done, wanted }: Job,
  look: Conversation,
  write: Write,
): Promise<Conversation | null> {
  switch (write.kind) {
    case 'create': {
      const { id, after } = await client.createComment(look.subject, write.body);
      done.created = id;
      done.wrote = done.writes;
      done.sent.set(id, write.body);
      return after;
    }
    case 'update': {
      const { comment, body } = write;
      const updated = await client.updateComment(comment.node, body);
      note(done, write, updated);
      if (write.state !== undefined) {
        done.updated = write.state;
        done.wrote = done.writes;
      }
      return updated.after;
    }
    case 'edit': {
      const last = await editAll(client, write.edits, done);
      for (const { body } of write.edits) suggesting?.edited(body);
      return last;
    }
    case 'post': {
      try {
        const threads = [...write.threads.values()];
        const { comments, after } = await client.createReview(look.subject, wanted.commit, threads);
        for (const { id } of comments) done.posted.add(id);
        suggesting?.posted(comments);
        return after;
      } catch (error) {
        const why = error instanceof GitHubError ? error.message : 'an unexpected error';
        suggesting?.refused(why);
        // Whether it came to be after all is told with the next write.
        return look;
      }
    }
    default:
      return write satisfies never;
  }
}

/** All but one at once, and then that one, whose answer tells of them all. Some may be gone by now. */
async function editAll(
  client: GitHubClient,
  edits: readonly Edit[],
  done: Done,
): Promise<Conversation | null> {
  const edit = async (one: Edit) => {
    const { id } = one.comment;
    done.tries.set(id, (done.tries.get(id) ?? 0) + 1);
    const updated = await client.updateReviewComment(one.comment.node, one.body);
    note(done, one, updated);
    return updated.after;
  };
  const [first, ...others] = edits;
  await Promise.allSettled(others.map(edit));
  return first === undefined ? null : edit(first).catch(() => null);
}

function note(done: Done, { comment: { id }, body }: Edit, { versions }: UpdatedComment) {
  done.versions.set(id, versions);
  done.sent.set(id, body);
}

async function finish(
  { client, at, suggesting }: Job,
  delivery: Delivery,
  remove: Removal,
): Promise<Delivery> {
  const [comments, threads] = await Promise.all([
    succeeded(remove.comments.map((id) => client.deleteComment(at, id))),
    succeeded(remove.threads.map((id) => client.deleteReviewComment(at, id))),
  ]);
  suggesting?.removed(threads);
  return 'removed' in delivery ? { ...delivery, removed: comments } : delivery;
}

/** One that cannot be deleted, or is gone already, is left to the next run. */
async function succeeded(requests: readonly Promise<unknown>[]): Promise<number> {
  const done = await Promise.allSettled(requests);
  return done.filter(({ status }) => status === 'fulfilled').length;
}

/** Whether looking at the pull request again can help: did the comment come to be, is it gone? */
function worthAnotherLook(error: unknown, doing: Write['kind'] | undefined): boolean {
  if (!(error instanceof GitHubError)) return false;
  return (
    (doing === 'create' && error.kind === 'broken') ||
    (doing === 'update' && error.kind === 'missing')
  );
}

function failure(error: unknown): Delivery {
  if (!(error instanceof GitHubError)) return { kind: 'failed', message: 'an unexpected error' };
  // GitHub answers 404 instead of 403 where the token may not even know that something exists.
  return error.kind === 'permission' || error.kind === 'missing'
    ? { kind: 'not-permitted', permission: 'pull-requests: write', message: error.message }
    : { kind: 'failed', message: error.message };
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

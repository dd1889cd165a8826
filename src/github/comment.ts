import {
  type Conversation,
  type FolderName,
  type GitHubClient,
  GitHubError,
  type PullRequestName,
} from './client.ts';
import {
  type CommentPlan,
  planComment,
  type Silence,
  type Step,
  type WantedComment,
} from './comment-plan.ts';

export type Delivery =
  | {
      readonly kind: 'created' | 'updated' | 'fixed' | 'unchanged';
      readonly url: string;
      /** How many duplicates were deleted. */
      readonly removed: number;
    }
  | { readonly kind: 'silent'; readonly why: Silence }
  | {
      readonly kind: 'not-permitted';
      readonly permission: 'pull-requests: write';
      readonly message: string;
    }
  | { readonly kind: 'failed'; readonly message: string };

/** What is posted beside the comment, on lines of the change. Neither function throws. */
export interface Beside {
  /** The folder whose files it must know. */
  readonly folder: FolderName | undefined;
  /**
   * Posts before the comment is written, which says what was posted. `speaks`: whether there is a
   * comment, or will be one.
   */
  before(conversation: Conversation, speaks: boolean): Promise<WantedComment>;
  /** Looks again, in the conversation that a new comment left. */
  after(conversation: Conversation): Promise<void>;
}

export interface DeliveryOptions {
  readonly pause?: (milliseconds: number) => Promise<void>;
  readonly beside?: Beside | undefined;
}

interface Job {
  readonly client: GitHubClient;
  readonly at: PullRequestName;
  readonly beside: Beside | undefined;
  wanted: WantedComment;
  /** GitHub's name for the pull request, once it is known. */
  subject: string;
  /** A comment was sent before and no answer came: what is found now is that one. */
  unsure: boolean;
}

const ATTEMPTS = 3;
/** A comment that was made is not always listed at once. Milliseconds. */
const SETTLING = 1_500;

/**
 * Brings the pull request's one comment to what is wanted, in at most 2 requests, one to look and
 * one to write, besides what is posted beside it. Never throws: the verdict does not depend on whether it could be told.
 */
export async function deliverComment(
  client: GitHubClient,
  at: PullRequestName,
  wanted: WantedComment,
  options: DeliveryOptions = {},
): Promise<Delivery> {
  if (wanted.mode === 'never') return { kind: 'silent', why: 'mode-never' };
  const pause = options.pause ?? sleep;
  const { beside } = options;
  const job: Job = { client, at, beside, wanted, subject: '', unsure: false };
  for (let attempt = 1; ; attempt++) {
    let step: Step | undefined;
    try {
      const conversation = await client.conversation(at, beside?.folder);
      job.subject = conversation.subject;
      const plan = await preparePlan(job, conversation);
      step = plan.step;
      return await carryOut(job, plan);
    } catch (error) {
      if (attempt >= ATTEMPTS || !worthAnotherLook(error, step)) return failure(error);
      job.unsure ||= step?.kind === 'create';
      await pause(SETTLING * attempt);
    }
  }
}

/** The plan for the comment, once what stands beside it is posted. */
async function preparePlan(job: Job, conversation: Conversation): Promise<CommentPlan> {
  const plan = planComment(conversation, job.wanted);
  const { step } = plan;
  const silent = step.kind === 'silence';
  // Another run speaks for this pull request now.
  if (job.beside === undefined || (silent && step.why !== 'nothing-to-tell')) return plan;
  job.wanted = await job.beside.before(conversation, !silent);
  return planComment(conversation, job.wanted);
}

async function carryOut(job: Job, { step, remove }: CommentPlan): Promise<Delivery> {
  const { client, at } = job;
  switch (step.kind) {
    case 'silence':
      await removeAll(job, remove);
      return { kind: 'silent', why: step.why };
    case 'keep': {
      const kind = job.unsure ? 'created' : 'unchanged';
      return { kind, url: step.comment.url, removed: await removeAll(job, remove) };
    }
    case 'update': {
      const { url } = await client.updateComment(at, step.comment.id, step.body);
      const kind = step.state === 'fixed' ? 'fixed' : 'updated';
      return { kind, url, removed: await removeAll(job, remove) };
    }
    case 'create': {
      const { url, after } = await client.createComment(job.subject, step.body);
      return await tidy(job, url, after);
    }
    default:
      return step satisfies never;
  }
}

/**
 * After creating: another run may have found no comment either, at the same moment (opening a pull
 * request with labels starts two runs). Whoever looks last sees both, and one of them is left.
 */
async function tidy(job: Job, url: string, after: Conversation | null): Promise<Delivery> {
  const plan = after === null ? undefined : planComment(after, job.wanted);
  if (after !== null) await job.beside?.after(after);
  if (plan?.step.kind === 'silence' && plan.step.why === 'newer-run') {
    await removeAll(job, plan.remove);
    return { kind: 'silent', why: 'newer-run' };
  }
  return { kind: 'created', url, removed: await removeAll(job, plan?.remove ?? []) };
}

/** Deletes duplicates; one that cannot be deleted, or is gone already, is left to the next run. */
async function removeAll(job: Job, ids: readonly number[]): Promise<number> {
  const done = await Promise.allSettled(ids.map((id) => job.client.deleteComment(job.at, id)));
  return done.filter((one) => one.status === 'fulfilled').length;
}

/** Whether looking at the pull request again can help: did the comment come to be, is it gone? */
function worthAnotherLook(error: unknown, step: Step | undefined): boolean {
  if (!(error instanceof GitHubError)) return false;
  return (
    (step?.kind === 'create' && error.kind === 'broken') ||
    (step?.kind === 'update' && error.kind === 'missing')
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

import type { CommitOptions } from '../repository/commit.ts';
import type { GitPlace } from '../repository/git.ts';
import { headCommit } from '../repository/head.ts';
import { hasCommit, mergeBase, readCheckout, tipSince } from '../repository/history.ts';
import type { Repository } from '../repository/repository.ts';
import { type Comparison, type GitHubClient, GitHubError } from './client.ts';
import type { EventContext, PullRequest } from './event.ts';
import { openRemote } from './remote.ts';

export interface Sides {
  /** What is judged. */
  readonly head: Repository;
  /** What the change began from; null where the event has no such thing. */
  readonly base: Repository | null;
  /** Whose policy, baseline and ignores judge: the tip of the base branch, or the head itself. */
  readonly judge: Repository;
  /** Why there is no base although the event has one, for the reader of the report. */
  readonly missing: string | null;
}

/** What of an event decides which sides are opened. */
export type SidesEvent = Pick<
  EventContext,
  'repository' | 'pullRequest' | 'head' | 'base' | 'checkoutHoldsHead' | 'visibility'
>;

export interface SidesOptions {
  readonly event: SidesEvent;
  /** The repository of the checkout; null where there is none on disk. */
  readonly git: GitPlace | null;
  /** Where in the repository the folder is that is judged; the root unless told. */
  readonly folder?: string;
  /** The checkout, as files. */
  readonly workTree: Repository;
  /** Null without a token. */
  readonly client: GitHubClient | null;
  /** `openCommit` of src/repository/commit.ts. */
  readonly openCommit: (place: GitPlace, commit: string, options?: CommitOptions) => Repository;
  /** Commits that this run has opened already, so that none is asked for twice. */
  readonly opened?: Map<string, Repository>;
}

/** Where commits are looked for. */
interface WhereFrom extends Pick<SidesOptions, 'git' | 'client'> {
  readonly event: EventContext;
}

/** The commits that a change is judged with. */
export interface Points {
  readonly base: string;
  readonly tip: string;
}

/**
 * The sides of a change. The head is the checkout, unless that is the base (as on
 * `pull_request_target` and `workflow_run`): then it is read as data, and never checked out. Commits
 * come from git's objects where they are here and through the API where they are not; a checkout
 * stands for no commit, as it may be a part of it, or be changed.
 * @throws Error when the head, or the base of a change, cannot be read: then nothing can be judged.
 */
export async function openSides(options: SidesOptions, points: Points | null): Promise<Sides> {
  const { event, workTree } = options;
  const ownHead = (event.checkoutHoldsHead && !holdsBase(options, points)) || event.head === null;
  const head = ownHead ? workTree : await openAt(options, 'head', event.head);
  if (points !== null) {
    const base = await openAt(options, 'base', points.base);
    const judge = points.tip === points.base ? base : await openAt(options, 'base', points.tip);
    return { head, base, judge, missing: null };
  }
  const alone = { head, base: null, judge: head };
  if (event.base === null) return { ...alone, missing: null };
  try {
    return { ...alone, base: await openAt(options, 'earlier', event.base), missing: null };
  } catch (error) {
    // A forced push: what was there before is gone, and everything is judged as new.
    if (!(error instanceof Unreadable) || !error.gone) throw error;
    return { ...alone, missing: error.message };
  }
}

/** Whether the base itself is checked out where the change is to be: then nothing of it is here. */
function holdsBase({ git, event }: SidesOptions, points: Points | null): boolean {
  const onDisk = git === null || points === null ? null : headCommit(git.root);
  return onDisk !== event.head && (onDisk === points?.base || onDisk === points?.tip);
}

/**
 * Which commits decide about a change and say what it began from; null for an event that is none
 * (`push`, `schedule`), which is judged by its own checkout.
 * @throws Error when an event that is one does not tell, and nobody else does.
 */
export async function findPoints(options: WhereFrom): Promise<Points | null> {
  const { event } = options;
  if (event.pullRequest !== null) return pointsOf(options, event.pullRequest);
  if (event.name !== 'merge_group') return null;
  if (event.base === null) throw new Error('the event does not name the base of its merge group');
  return { base: event.base, tip: event.base };
}

/**
 * A commit of the base by the root of its repository, whatever folder is judged.
 * @throws Error when it cannot be read.
 */
export function openBase(options: Omit<SidesOptions, 'folder'>, commit: string) {
  return openAt(options, 'base', commit);
}

class Unreadable extends Error {
  /** Nobody has it, as far as can be told; otherwise asking again may help. */
  readonly gone: boolean;

  constructor(message: string, gone: boolean) {
    super(message);
    this.gone = gone;
  }
}

async function openAt(
  options: SidesOptions,
  what: 'head' | 'base' | 'earlier',
  commit: string | null,
): Promise<Repository> {
  const name = `${commit}:${options.folder ?? ''}`;
  const found = options.opened?.get(name) ?? (await openAnew(options, what, commit));
  options.opened?.set(name, found);
  return found;
}

async function openAnew(
  { event, git, folder = '', client, workTree, openCommit }: SidesOptions,
  what: 'head' | 'base' | 'earlier',
  commit: string | null,
): Promise<Repository> {
  const name = `the ${what} commit ${commit?.slice(0, 7) ?? ''}`.trim();
  if (commit === null) throw new Unreadable(`${name} is not known`, false);
  const { label } = workTree;
  let why = 'it is not in the clone';
  if (git !== null && hasCommit(git, commit)) {
    try {
      return openCommit(git, commit, { label, folder });
    } catch (error) {
      why = reason(error);
    }
  }
  if (client === null || event.repository === null)
    throw new Unreadable(
      `${name} cannot be read: ${why}, and there is no token to ask GitHub with. Give the checkout \`fetch-depth: 0\` or the input \`token\`.`,
      true,
    );
  try {
    return await openRemote(client, event.repository, commit, { local: workTree, label, folder });
  } catch (error) {
    const gone = error instanceof GitHubError && error.kind === 'missing';
    throw new Unreadable(`${name} cannot be read: ${reason(error)}`, gone);
  }
}

/**
 * What began the change, for the question of what changed, and the tip of the base branch, which
 * judges: who branches before a policy must not be judged without it.
 */
async function pointsOf(options: WhereFrom, pullRequest: PullRequest): Promise<Points> {
  const { event, git, client } = options;
  const checkout = git === null ? null : readCheckout(git);
  const { headSha, baseSha, baseBranch } = pullRequest;
  const trial = event.checkoutHoldsHead ? trialBase(checkout, event, pullRequest) : null;
  if (trial !== null) return { base: trial, tip: trial };
  const onDisk = git === null ? null : (checkout?.commit ?? headCommit(git.root));
  const judged = (event.checkoutHoldsHead && onDisk) || headSha;
  const near = git === null || baseSha === null ? null : mergeBase(git, baseSha, judged);
  if (git !== null && baseSha !== null && near !== null) {
    const newer = baseBranch === null ? null : tipSince(git, baseBranch, baseSha);
    return { base: near, tip: newer ?? baseSha };
  }
  if (client !== null && event.repository !== null)
    return askForPoints(client, event.repository, pullRequest, judged);
  if (baseSha === null) throw new Error('the event does not name the base of its pull request');
  return { base: baseSha, tip: baseSha };
}

/**
 * The usual checkout is GitHub's trial merge of base and head: its first parent is the tip with
 * which it was merged, often newer than the one that the event names. Only the commit that GitHub
 * made says so: a branch can be pushed with a merge of its head into any commit of the past.
 */
function trialBase(
  checkout: ReturnType<typeof readCheckout>,
  { checkedOut }: EventContext,
  { headSha, baseSha, mergeSha }: PullRequest,
): string | null {
  const [first, second] = checkout?.parents ?? [];
  if (checkout === null || first === undefined || second !== headSha) return null;
  const made = checkout.commit === checkedOut || checkout.commit === mergeSha;
  return made || first === baseSha ? first : null;
}

/** GitHub knows the branch as it is now; an event only knows what it was when it was made. */
async function askForPoints(
  client: GitHubClient,
  at: NonNullable<EventContext['repository']>,
  { baseSha, baseBranch }: PullRequest,
  judged: string,
): Promise<Points> {
  const compare = async (base: string): Promise<Comparison | null> => {
    try {
      return await client.compare(at, base, judged);
    } catch (error) {
      // The branch, or what is checked out, need not be there any more, or under this name.
      if (error instanceof GitHubError && error.kind === 'missing') return null;
      throw new Error(`GitHub does not say what the change began from: ${reason(error)}`);
    }
  };
  const byBranch = baseBranch === null ? null : await compare(baseBranch);
  const found = byBranch ?? (baseSha === null ? null : await compare(baseSha));
  const tip = found?.tip ?? baseSha;
  if (found === null || tip === null)
    throw new Error('GitHub does not say what the change began from: it shows no such commits');
  return { base: found.mergeBase, tip };
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown';
}

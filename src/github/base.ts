import { hasCommit, mergeBase, readCheckout } from '../repository/history.ts';
import type { Repository } from '../repository/repository.ts';
import { type GitHubClient, GitHubError } from './client.ts';
import type { EventContext } from './event.ts';
import { openRemote } from './remote.ts';

export interface Sides {
  /** What is judged. */
  readonly head: Repository;
  /** What it is compared with, and whose policy judges; null where the event has no such thing. */
  readonly base: Repository | null;
  /** Why there is no base although the event has one, for the reader of the report. */
  readonly missing: string | null;
}

export interface SidesOptions {
  readonly event: EventContext;
  /** The checkout or a folder of it, for git. */
  readonly directory: string;
  /** Where in the repository the directory is; the root unless told. */
  readonly folder?: string;
  /** The checkout, as files. */
  readonly workTree: Repository;
  /** Null without a token. */
  readonly client: GitHubClient | null;
  /** `openCommit` of src/repository/commit.ts. */
  readonly openCommit: (directory: string, commit: string, label?: string) => Repository;
}

/**
 * The two sides of a change. The head is the checkout, unless the event checks out the base
 * (`pull_request_target`, `workflow_run`): then it is read as data, and never checked out. Commits
 * come from git's objects where they are here and through the API where they are not.
 * @throws Error when the head cannot be read: then nothing can be judged.
 */
export async function openSides(options: SidesOptions): Promise<Sides> {
  const { event, workTree } = options;
  const head = await openHead(options);
  const commit = await findBase(options);
  if (commit === null) {
    const expected = event.pullRequest !== null || event.name === 'merge_group';
    return { head, base: null, missing: expected ? 'the base commit is not known' : null };
  }
  try {
    return { head, base: await openAt(options, commit, workTree), missing: null };
  } catch (error) {
    return { head, base: null, missing: `the base commit cannot be read: ${reason(error)}` };
  }
}

async function openHead(options: SidesOptions): Promise<Repository> {
  const { event, workTree } = options;
  if (event.checkoutHoldsHead || event.head === null) return workTree;
  return openAt(options, event.head, workTree);
}

async function openAt(
  { event, directory, folder = '', client, openCommit }: SidesOptions,
  commit: string,
  local: Repository,
): Promise<Repository> {
  if (local.commit === commit) return local;
  if (hasCommit(directory, commit)) return openCommit(directory, commit, local.label);
  if (client === null || event.repository === null)
    throw new Error('it is not in the clone, and there is no token to ask GitHub with');
  return openRemote(client, event.repository, commit, { local, label: local.label, folder });
}

/**
 * The commit that the head is compared with: what the pull request would change on its base, and
 * nothing that others changed there since.
 */
async function findBase(options: SidesOptions): Promise<string | null> {
  const { event, directory, client } = options;
  if (event.pullRequest === null) return event.base;
  const checkout = readCheckout(directory);
  const { headSha } = event.pullRequest;
  // The usual checkout is GitHub's trial merge of base and head: its first parent is the base with
  // which it was merged, which may be newer than the one that the event names.
  if (event.checkoutHoldsHead && checkout?.parents[1] === headSha)
    return checkout.parents[0] ?? event.base;
  if (event.base === null) return null;
  const near = mergeBase(directory, event.base, headSha);
  if (near !== null) return near;
  if (client === null || event.repository === null) return event.base;
  return client.mergeBase(event.repository, event.base, headSha).catch(() => event.base);
}

function reason(error: unknown): string {
  return error instanceof GitHubError || error instanceof Error ? error.message : 'unknown';
}

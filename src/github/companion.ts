import type { GitHubClient } from './client.ts';
import type { EventContext, PullRequest } from './event.ts';

/**
 * The pull request that a `workflow_run` is about, from GitHub and never from what the run left
 * behind. The event names none for forks, and for others every one of the branch, to whatever base,
 * as it was then: so it is looked up by the head's owner and branch, and it must still be at the
 * commit that the run was about. Null: there is none, it has moved on, or there are several.
 * @throws GitHubError
 */
export async function pullRequestOfRun(
  client: GitHubClient,
  event: EventContext,
): Promise<PullRequest | null> {
  const { origin, repository } = event;
  if (origin === null || repository === null || origin.event !== 'pull_request') return null;
  const head = { owner: origin.headOwner, branch: origin.headBranch };
  const open = await client.openPullRequests(repository, head);
  const found = open.filter(({ headSha }) => headSha === origin.headSha);
  const [one] = found;
  // Two pull requests of one branch, to two bases: nothing says which of them the run was for.
  if (one === undefined || found.length > 1) return null;
  return { ...one, mergeSha: null, fork: origin.fork };
}

/** The event as if it named that pull request, with its commits. */
export function withPullRequest(event: EventContext, pullRequest: PullRequest): EventContext {
  return { ...event, pullRequest, head: pullRequest.headSha, base: pullRequest.baseSha };
}

import type { GitHubClient } from './client.ts';
import type { EventContext, PullRequest } from './event.ts';

/**
 * The pull request that a `workflow_run` is about, from GitHub and never from what the run left
 * behind. GitHub does not name it for forks, so it is looked up by the head's owner and branch, and
 * it must still be at the commit that the run was about. Null: there is none, or it has moved on.
 * @throws GitHubError
 */
export async function pullRequestOfRun(
  client: GitHubClient,
  event: EventContext,
): Promise<PullRequest | null> {
  const { origin, repository } = event;
  if (event.pullRequest !== null) return event.pullRequest;
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

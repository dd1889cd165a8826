/**
 * Events whose runs can be without the repository's secrets: pull requests from forks, and whatever
 * Dependabot starts
 * (https://docs.github.com/actions/security-guides/using-secrets-in-github-actions and
 * https://docs.github.com/code-security/dependabot/working-with-dependabot/automating-dependabot-with-github-actions).
 */
const WITHHELD: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
  'workflow_call',
  'push',
]);

export const WITHOUT_SECRETS = 'as in a pull request from a fork or by Dependabot';

/** Whether a run of one of these events can find the repository's secrets empty. */
export function mayLackSecrets(events: readonly string[]): boolean {
  return events.some((event) => WITHHELD.has(event));
}

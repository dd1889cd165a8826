/**
 * Events whose runs can be without the repository's secrets: pull requests from forks, and whatever
 * Dependabot starts
 * (https://docs.github.com/actions/security-guides/using-secrets-in-github-actions and
 * https://docs.github.com/code-security/dependabot/working-with-dependabot/automating-dependabot-with-github-actions).
 */
const FROM_FORKS: ReadonlySet<string> = new Set([
  'pull_request',
  'pull_request_review',
  'pull_request_review_comment',
]);

interface Start {
  readonly name: string;
  readonly branches: readonly string[];
  readonly tags: readonly string[];
}

/** The events whose runs can find the repository's secrets empty. Dependabot pushes to branches of its own. */
export function withheldEvents(starts: readonly Start[]): readonly string[] {
  return starts.filter(mayLack).map(({ name }) => name);
}

function mayLack({ name, branches, tags }: Start): boolean {
  if (name !== 'push') return FROM_FORKS.has(name) || name === 'workflow_call';
  const filtered = branches.length > 0 || tags.length > 0;
  return !filtered || branches.some((branch) => /^(?:\*|dependabot)/.test(branch));
}

/** In which of such runs a secret is empty, as a part of a sentence. */
export function withoutSecrets(withheld: readonly string[]): string {
  if (withheld.some((event) => FROM_FORKS.has(event)))
    return 'as in a pull request from a fork, or by Dependabot where it is no Dependabot secret';
  if (withheld.includes('push'))
    return 'as in a push by Dependabot where it is no Dependabot secret';
  return withheld.length > 0 ? 'as where a caller hands none over' : '';
}

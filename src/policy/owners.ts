import type { Repository } from '../repository/repository.ts';
import { codeOwners } from './codeowners.ts';
import type { Policy } from './policy.ts';

/**
 * Who answers for what a workflow file spends: whoever the policy names for this repository, which an
 * organisation does for many at once, else the code owners of the file.
 */
export function ownersBook(
  repository: Repository,
  name: string | undefined,
  { owners }: Policy,
): (workflow: string) => readonly string[] {
  const named = owners.find((one) => name !== undefined && one.matches(name));
  return named === undefined ? codeOwners(repository) : () => [named.owner];
}

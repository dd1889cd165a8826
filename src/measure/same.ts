import { type GitPlace, git } from '../repository/git.ts';
import { type Repository, textAt } from '../repository/repository.ts';
import type { UsageRun } from '../usage/schema.ts';

/**
 * Whether a run was one of the workflow file that is judged: the text that its commit has is the text
 * here, which a work tree may have changed. Without git the commit alone tells.
 */
export function sameWorkflow(
  place: GitPlace | null,
  repository: Repository,
): (run: UsageRun) => boolean {
  return ({ commit, workflow }) =>
    place === null
      ? commit === repository.commit
      : textThen(place, commit, workflow) === textAt(repository, workflow);
}

/** A file as a commit has it; null where this clone does not know the commit. */
function textThen(place: GitPlace, commit: string, path: string): string | null {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return null;
  try {
    return git(place, ['cat-file', 'blob', `${commit}:${path}`]).toString('utf8');
  } catch {
    return null;
  }
}

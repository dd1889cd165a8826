import type { UsedAction } from '../../interpreter/observer.ts';
import { type Repository, textAt } from '../../repository/repository.ts';
import { oncePerName } from '../../support/once.ts';

const COMMIT = /^[0-9a-f]{40}$/;

/**
 * The release that an action is used in: of a commit the one that stands in a comment behind it, as
 * whoever pins writes it and Dependabot keeps it (`# v1.2.3`,
 * https://docs.github.com/en/code-security/dependabot/working-with-dependabot/keeping-your-actions-up-to-date-with-dependabot).
 */
export function releaseOf({ ref: { ref }, step, frame }: UsedAction): string {
  if (!COMMIT.test(ref)) return ref;
  const line = linesAt(frame.tracer.repository, step.uses.path)[step.uses.line - 1] ?? '';
  const [, comment] = new RegExp(`@${ref}["']?\\s+#\\s*(?:tag=)?([\\w.-]+)`).exec(line) ?? [];
  return comment ?? ref;
}

const linesAt = oncePerName((repository: Repository, path) =>
  (textAt(repository, path) ?? '').split('\n'),
);

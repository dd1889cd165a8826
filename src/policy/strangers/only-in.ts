import { evaluateCondition } from '../../workflow/condition.ts';
import type { Job } from '../../workflow/model.ts';

/** `github.repository == 'owner/name'`, whichever side it stands on. */
const NAMED =
  /github\.repository\s*==\s*'([\w.-]+\/[\w.-]+)'|'([\w.-]+\/[\w.-]+)'\s*==\s*github\.repository/i;

/**
 * The repository to which a job's own `if` limits it: copies carry the workflow along and never run
 * the job. `elsewhere`: this is known to be another one. Undefined: nothing limits it.
 */
export function onlyIn(
  job: Job,
  fullName: string | undefined,
): 'elsewhere' | `${string}/${string}` | undefined {
  const condition = job.if?.value;
  const named = NAMED.exec(condition?.slice(0, 4000) ?? '');
  if (condition === undefined || named === null) return undefined;
  const inOthers = evaluateCondition(condition, (path) =>
    path === 'github.repository' ? { kind: 'alien' } : undefined,
  );
  if (inOthers.holds !== false) return undefined;
  if (fullName === undefined) return (named[1] ?? named[2]) as `${string}/${string}`;
  const here = evaluateCondition(condition, (path) =>
    path === 'github.repository' ? { kind: 'known', text: fullName, truthy: true } : undefined,
  );
  return here.holds === false ? 'elsewhere' : undefined;
}

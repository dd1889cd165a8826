import { literal } from '../../value/value.ts';
import type { Job, Workflow } from '../../workflow/model.ts';
import { neededJobs } from '../../workflow/needs.ts';
import { RunOf } from '../../workflow/run-of.ts';
import { SOMEBODY } from '../../workflow/texts.ts';

/** `github.repository == 'owner/name'`, or its owner, whichever side it stands on. */
const NAMED =
  /github\.repository(?:_owner)?\s*==\s*'([\w.-]+(?:\/[\w.-]+)?)'|'([\w.-]+(?:\/[\w.-]+)?)'\s*==\s*github\.repository/i;

const WHERE = ['repository', 'repository_owner'];

/** Where a job runs, in copies not. */
export interface Home {
  /** `owner/name`, or an owner. */
  readonly name: string;
  /** Whether its own `if` says so, or only that of a job that it needs. */
  readonly own: boolean;
}

/**
 * The repository to which a job's `if`, or that of a job it cannot run without, limits it: copies carry
 * the workflow along and never run the job. `elsewhere`: this is known to be another one. Undefined:
 * nothing limits it.
 */
export function onlyIn(
  workflow: Workflow,
  job: Job,
  fullName: string | undefined,
): 'elsewhere' | Home | undefined {
  const named = [job, ...neededJobs(workflow, job)].find((one) => nameIn(one) !== undefined);
  const name = named && nameIn(named);
  if (named === undefined || name === undefined) return undefined;
  const inOthers = new RunOf({ github: (path) => (WHERE.includes(path) ? SOMEBODY : undefined) });
  if (inOthers.job(workflow, job).holds !== 'never') return undefined;
  if (fullName === undefined) return { name, own: named === job };
  const names = [fullName, ownerOf(fullName)];
  const here = new RunOf({
    github: (path) => {
      const name = names[WHERE.indexOf(path)];
      return name === undefined ? undefined : literal(name);
    },
  });
  return here.job(workflow, job).holds === 'never' ? 'elsewhere' : undefined;
}

function ownerOf(fullName: string): string {
  return fullName.split('/')[0] ?? '';
}

function nameIn(job: Job): string | undefined {
  const named = NAMED.exec(job.if?.value.slice(0, 4000) ?? '');
  return named?.[1] ?? named?.[2];
}

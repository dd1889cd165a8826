import { oncePer } from '../support/once.ts';
import type { Job, Workflow } from './model.ts';

/** Longer chains of jobs are made by nobody but an attacker of this program. */
const MAX_NEEDED = 100;

/** The jobs that have to end before this one starts, near and far. */
export function neededJobs(workflow: Workflow, job: Job): Job[] {
  const byId = jobsById(workflow);
  const found = new Set<Job>();
  const open = [...job.needs];
  while (open.length > 0 && found.size < MAX_NEEDED) {
    const needed = byId.get(open.pop()?.toLowerCase() ?? '');
    if (needed === undefined || needed === job || found.has(needed)) continue;
    found.add(needed);
    open.push(...needed.needs.slice(0, MAX_NEEDED));
  }
  return [...found];
}

/** By id in lower case, as GitHub compares them. */
export const jobsById = oncePer(
  (workflow: Workflow): ReadonlyMap<string, Job> =>
    new Map(workflow.jobs.map((job) => [job.id.toLowerCase(), job])),
);

import type { Charge } from '../../report/report.ts';
import type { Place } from '../../value/evidence.ts';
import type { Job, Step, Workflow } from '../../workflow/model.ts';
import type { Account, JobAccount } from '../account.ts';

/** A job that a charge's trail passes through, and the step in it. */
export interface Station {
  readonly workflow: Workflow;
  readonly job: Job;
  readonly step: Step | undefined;
}

/** The jobs from the one that is triggered to the one whose step spends: caller first, then called. */
export function stations(account: JobAccount, charge: Charge, all: Account): Station[] {
  const workflows = new Map<string, Workflow>([[account.workflow.path, account.workflow]]);
  for (const path of account.traced.calls) {
    const called = all.jobs.find((other) => other.workflow.path === path);
    if (called !== undefined) workflows.set(path, called.workflow);
  }
  const { path, line } = charge.spender;
  const places: Place[] = [...charge.evidence, { path, line, column: 1 }];
  const found = new Map<Job, Station>([
    [account.job, { workflow: account.workflow, job: account.job, step: undefined }],
  ]);
  for (const place of places) {
    const workflow = workflows.get(place.path);
    const job =
      workflow === account.workflow ? account.job : workflow && last(workflow.jobs, place);
    if (workflow === undefined || job === undefined) continue;
    const step = stepAt(job, place) ?? found.get(job)?.step;
    found.set(job, { workflow, job, step });
  }
  return [...found.values()];
}

/** The step in which a place of the same file stands. */
export function stepAt(job: Job, place: Place): Step | undefined {
  return job.kind === 'steps' && job.path === place.path ? last(job.steps, place) : undefined;
}

/** The job's own step on the way to a charge, which may stand in a script that the step starts. */
export function stepTo(job: Job, charge: Pick<Charge, 'spender' | 'evidence'>): Step | undefined {
  const { path, line } = charge.spender;
  const places = [...charge.evidence, { path, line, column: 1 }];
  for (const place of places) {
    const step = stepAt(job, place);
    if (step !== undefined) return step;
  }
  return undefined;
}

/** The last thing that begins at or before the place. */
function last<T extends Place>(things: readonly T[], place: Place): T | undefined {
  const candidates = candidatesOf(things);
  let [low, high] = [0, candidates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((candidates[middle]?.line ?? 0) <= place.line) low = middle + 1;
    else high = middle;
  }
  return candidates[low - 1];
}

/**
 * Without those that a later thing precedes in the file (an alias stands where its anchor does):
 * what is left is in the order of lines. Asked for every place of every trail, so worked out once.
 */
function candidatesOf<T extends Place>(things: readonly T[]): readonly T[] {
  let candidates = known.get(things) as T[] | undefined;
  if (candidates === undefined) {
    candidates = [];
    for (const thing of things) {
      while ((candidates.at(-1)?.line ?? 0) >= thing.line) candidates.pop();
      candidates.push(thing);
    }
    known.set(things, candidates);
  }
  return candidates;
}

const known = new WeakMap<readonly Place[], Place[]>();

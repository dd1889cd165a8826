import type { JobAccount } from '../policy/account.ts';
import type { Policy } from '../policy/policy.ts';
import { isRefused } from '../policy/refusals.ts';
import { spendingStarts } from '../telling/occasion.ts';
import { firesPerMonth, schedulesInWords } from '../workflow/cron.ts';
import type { Job, Trigger, Workflow } from '../workflow/model.ts';
import type { History, WorkflowHistory } from './history.ts';
import { levelOf } from './level.ts';
import type { Frequency } from './month.ts';

/** How often a job runs, as far as anybody knows. */
export interface Known {
  readonly frequency: Frequency | undefined;
  readonly basis: 'measured' | 'scheduled' | 'declared' | 'unknown';
  /** What it rests on, in words. */
  readonly says: string;
  /** Events that start it and that nobody counted. */
  readonly uncounted: readonly string[];
  /** Starts of the workflow, runs of the job as GitHub counted them, or how often it spends. */
  readonly counts: 'starts' | 'jobs' | 'spending';
}

/** Somebody's hand or another workflow; what these cause is said and not counted. */
const BY_HAND = new Set(['workflow_dispatch', 'workflow_call', 'repository_dispatch']);

/** History before cron before policy: what happened, what the file says, what somebody thinks. */
export function frequencyOf(
  account: JobAccount,
  policy: Policy,
  history: History | undefined,
): Known {
  const { workflow, job, report, traced } = account;
  if (isRefused(account))
    return never('scheduled', 'GitHub refuses the file, and runs none of its jobs');
  const starts = spendingStarts(traced, report.charges);
  const past = history?.workflows.get(workflow.path);
  const measured = past === undefined ? undefined : measuredOf(past, starts, job);
  if (measured !== undefined) return measured;
  const crons = starts.flatMap((one) => one.crons.map(({ value }) => value));
  const others = starts
    .map(({ name }) => name)
    .filter((name) => name !== 'schedule' && !BY_HAND.has(name));
  const declared = declaredRuns(workflow, job, policy);
  const perMonth = crons.map(firesPerMonth);
  const scheduled = perMonth.every((one) => one !== undefined)
    ? perMonth.reduce<number>((sum, one) => sum + (one ?? 0), 0)
    : undefined;
  if (
    crons.length > 0 &&
    scheduled !== undefined &&
    (others.length === 0 || declared === undefined)
  )
    return {
      frequency: { kind: 'scheduled', perMonth: scheduled },
      basis: 'scheduled',
      says: schedulesInWords(crons),
      uncounted: others,
      counts: 'starts',
    };
  if (declared !== undefined)
    return {
      frequency: { kind: 'declared', perMonth: declared },
      basis: 'declared',
      says: `${declared} runs a month, declared in the policy`,
      uncounted: [],
      counts: 'spending',
    };
  return {
    frequency: undefined,
    basis: 'unknown',
    says: 'how often is not known',
    uncounted: others,
    counts: 'starts',
  };
}

function declaredRuns(workflow: Workflow, job: Job, { usage }: Policy): number | undefined {
  return usage.find(
    (one) => one.runsPerMonth !== undefined && one.jobs.matches(workflow.path, job.id),
  )?.runsPerMonth;
}

function never(basis: Known['basis'], says: string): Known {
  return {
    frequency: { kind: 'scheduled', perMonth: 0 },
    basis,
    says,
    uncounted: [],
    counts: 'spending',
  };
}

/** Weeks in which one event could not be read are weeks that nobody knows: the others speak. */
function measuredOf(
  past: WorkflowHistory,
  starts: readonly Trigger[],
  job: Job,
): Known | undefined {
  if (past.disabled) return never('measured', 'the workflow is disabled');
  const series = [...past.events.values()];
  const length = Math.max(0, ...series.map((one) => one.length));
  const weeks = Array.from({ length }, (_, week) => {
    const counts = series.map((one) => one[week]);
    return counts.some((one) => one === undefined)
      ? undefined
      : counts.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  }).filter((one) => one !== undefined);
  if (weeks.length === 0) return undefined;
  const sample = past.jobs.get(job.id);
  const share = sample === undefined || sample.seen === 0 ? 1 : sample.ran / sample.seen;
  const attempts = sample === undefined || sample.ran === 0 ? 1 : sample.attempts / sample.ran;
  const runs = weeks.reduce((sum, one) => sum + one, 0);
  return {
    frequency: { kind: 'measured', level: levelOf(weeks.map((one) => one * share * attempts)) },
    basis: 'measured',
    says: `${runs} runs in ${weeks.length} weeks${sample === undefined ? '; how many skipped this job is not known, so this is an upper bound' : saidOf(sample)}`,
    uncounted: starts
      .map(({ name }) => name)
      .filter((name) => name !== 'workflow_call' && !past.events.has(name)),
    counts: sample === undefined ? 'starts' : 'jobs',
  };
}

function saidOf({ seen, ran, attempts }: { seen: number; ran: number; attempts: number }): string {
  const skipped = seen - ran;
  const again = attempts - ran;
  return [
    skipped > 0 ? `, of ${seen} looked into ${skipped} skipped this job` : '',
    again > 0 ? `, ${again} attempts more than runs` : '',
  ].join('');
}

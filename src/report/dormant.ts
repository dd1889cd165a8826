import type { Workflow } from '../workflow/model.ts';
import type { Budget, Charge, JobReport } from './report.ts';

export type Dormant = NonNullable<JobReport['dormant']>;

/** Whether GitHub starts nothing of a job as its file stands, or that of a caller. */
export function isRefusedIn({ refused }: Workflow, charges: readonly Charge[]): boolean {
  return (
    refused.length > 0 ||
    (charges.length > 0 &&
      charges.every(({ doubts = [] }) => doubts.some(({ of }) => of === 'file')))
  );
}

/** Why nothing that a job would spend is spent as the files stand today; undefined where it is, or may be. */
export function dormantOf(
  workflow: Workflow,
  charges: readonly Charge[],
  callers: readonly unknown[],
): Dormant | undefined {
  if (charges.length === 0) return undefined;
  if (isRefusedIn(workflow, charges)) return 'refused';
  if (charges.every(({ shutDown }) => shutDown !== undefined)) return 'shut-down';
  const { triggers } = workflow;
  const onlyCalled = triggers.length > 0 && triggers.every(({ name }) => name === 'workflow_call');
  return onlyCalled && callers.length === 0 ? 'uncalled' : undefined;
}

/** The budget that is spent today: of a job that cannot spend none. */
export function budgetNow({ budget, dormant }: Pick<JobReport, 'budget' | 'dormant'>): Budget {
  return dormant === undefined ? budget : 'none';
}

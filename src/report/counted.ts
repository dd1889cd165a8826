import { budgetNow } from './dormant.ts';
import type { JobReport } from './report.ts';

/** Whether other jobs of the report call it: it counts through them. */
export function isCalled({ calledBy = [] }: Pick<JobReport, 'calledBy'>): boolean {
  return calledBy.length > 0;
}

/** Jobs that spend as every part of a page counts them. */
export function isCounted(job: Pick<JobReport, 'budget' | 'dormant' | 'calledBy'>): boolean {
  return budgetNow(job) !== 'none' && !isCalled(job);
}

/** Those that somebody may believe to spend: it has no credential that works, or waits for something. */
export function cannotSpend(job: JobReport): boolean {
  if (job.dormant !== undefined) return !isCalled(job);
  return job.budget === 'none' && job.dead.length > 0;
}

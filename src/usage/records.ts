import { groupBy } from '../support/group.ts';
import { costOf } from './cost.ts';
import type { MeasuredRun, Records } from './trial.ts';

/** Records by the job that they name, the newest run first, at the prices of a day. */
export function recordsOf(runs: readonly Omit<MeasuredRun, 'costs'>[], day: string): Records {
  const newestFirst = runs
    .map((one): MeasuredRun => ({ ...one, costs: one.used.uses.map((use) => costOf(use, day)) }))
    .sort((a, b) => b.run.id - a.run.id || b.run.attempt - a.run.attempt);
  const byJob = groupBy(newestFirst, ({ run }) => `${run.workflow}#${run.job}`);
  return (workflow, job) => byJob.get(`${workflow}#${job}`) ?? [];
}

import { costOf } from './cost.ts';
import type { MeasuredRun, Records } from './trial.ts';

/** Records by the job that they name, the newest run first, at the prices of a day. */
export function recordsOf(runs: readonly Omit<MeasuredRun, 'costs'>[], day: string): Records {
  const byJob = new Map<string, MeasuredRun[]>();
  for (const one of runs) {
    const name = `${one.run.workflow}#${one.run.job}`;
    const costs = one.used.uses.map((use) => costOf(use, day));
    byJob.set(name, [...(byJob.get(name) ?? []), { ...one, costs }]);
  }
  for (const list of byJob.values())
    list.sort((a, b) => b.run.id - a.run.id || b.run.attempt - a.run.attempt);
  return (workflow, job) => byJob.get(`${workflow}#${job}`) ?? [];
}

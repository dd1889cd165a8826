import { baseName } from '../repository/path.ts';
import type { JobReport } from './report.ts';

type Named = Pick<JobReport, 'workflow' | 'job'>;

/** `review`, or where several jobs have that name `codex.yml#review`: as `spend-guard why` takes it. */
export function jobNames(jobs: readonly Named[]): (job: Named) => string {
  const times = new Map<string, number>();
  for (const { job } of jobs) times.set(job, (times.get(job) ?? 0) + 1);
  return ({ workflow, job }) => (times.get(job) === 1 ? job : `${baseName(workflow)}#${job}`);
}

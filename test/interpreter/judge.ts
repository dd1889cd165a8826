import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import type { Report } from '../../src/report/report.ts';
import { openMemory } from '../../src/repository/memory.ts';

/** The budget of every job of one workflow, beside whatever else stands in the repository. */
export function budgets(
  workflow: string,
  files: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const { jobs } = reportOf(workflow, files);
  return Object.fromEntries(jobs.map((job) => [job.job, job.budget]));
}

/** What every charge of one workflow calls its spender. */
export function labels(
  workflow: string,
  files: Readonly<Record<string, string>> = {},
): readonly string[] {
  return reportOf(workflow, files).jobs.flatMap((job) => job.charges.map((c) => c.spender.label));
}

/** The report on one workflow, beside whatever else stands in the repository. */
export function reportOf(workflow: string, files: Readonly<Record<string, string>>): Report {
  const repository = openMemory({ ...files, '.github/workflows/ci.yml': workflow });
  return guard(repository, { policy: BUILT_IN_POLICY, today: '2026-11-22' });
}

import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';

/** The budget of every job of one workflow, beside whatever else stands in the repository. */
export function budgets(
  workflow: string,
  files: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const repository = openMemory({ ...files, '.github/workflows/ci.yml': workflow });
  const report = guard(repository, { policy: BUILT_IN_POLICY, today: '2026-11-22' });
  return Object.fromEntries(report.jobs.map((job) => [job.job, job.budget]));
}

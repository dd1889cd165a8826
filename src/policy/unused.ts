import type { Diagnostic } from '../workflow/model.ts';
import type { IdleJob } from './account.ts';
import { type Expectation, expectationFor, type Policy } from './policy.ts';

/**
 * `expect` entries of the policy file itself that speak for no job. Entries of a policy it extends
 * are written for many repositories and need not match in each.
 */
export function unusedExpectations(
  jobs: readonly Pick<IdleJob, 'workflow' | 'job'>[],
  policy: Policy,
): Diagnostic[] {
  const speaking = new Set<Expectation | undefined>();
  const matching = new Set<Expectation>();
  for (const { workflow, job } of jobs) {
    speaking.add(expectationFor(policy, workflow, job));
    for (const entry of policy.expect) if (entry.jobs.matches(workflow, job)) matching.add(entry);
  }
  return policy.expect
    .filter((entry) => entry.place.path === policy.path && !speaking.has(entry))
    .map((entry) => ({
      code: 'expect-unused',
      path: entry.place.path,
      line: entry.place.line,
      message: matching.has(entry)
        ? `the entry for \`${entry.jobs.source}\` is never used: every job it matches is taken by an earlier entry`
        : `the entry for \`${entry.jobs.source}\` matches no job; correct or remove it`,
    }));
}

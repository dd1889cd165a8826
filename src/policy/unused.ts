import type { Diagnostic } from '../workflow/model.ts';
import { type Expectation, expectationFor, type Policy } from './policy.ts';

/** Watches which `expect` entries of a policy speak for a job. */
export interface ExpectationWatch {
  saw(workflow: string, job: string): void;
  unused(): Diagnostic[];
}

/**
 * `expect` entries of the policy file itself that speak for no job. Entries of a policy it extends
 * are written for many repositories and need not match in each.
 */
export function watchExpectations(policy: Policy): ExpectationWatch {
  const speaking = new Set<Expectation | undefined>();
  const matching = new Set<Expectation>();
  return {
    saw(workflow, job) {
      speaking.add(expectationFor(policy, workflow, job));
      for (const entry of policy.expect) if (entry.jobs.matches(workflow, job)) matching.add(entry);
    },
    unused: () => unused(policy, speaking, matching),
  };
}

function unused(
  policy: Policy,
  speaking: ReadonlySet<Expectation | undefined>,
  matching: ReadonlySet<Expectation>,
): Diagnostic[] {
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

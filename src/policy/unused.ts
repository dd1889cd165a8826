import type { Diagnostic } from '../workflow/model.ts';
import { type Expectation, expectationFor, type Policy, type ReadDeclaration } from './policy.ts';

/** Watches which `expect` entries of a policy speak for a job. */
export interface ExpectationWatch {
  saw(workflow: string, job: string): void;
  /** A file of which not every job is known: an entry that may speak for one of them is not unused. */
  missed(workflow: string): void;
  unused(): Diagnostic[];
}

/**
 * `expect` entries of the policy file itself that speak for no job. Entries of a policy it extends
 * are written for many repositories and need not match in each.
 */
export function watchExpectations(policy: Policy): ExpectationWatch {
  const speaking = new Set<Expectation | undefined>();
  const matching = new Set<Expectation>();
  const missed: string[] = [];
  return {
    saw(workflow, job) {
      speaking.add(expectationFor(policy, workflow, job));
      for (const entry of policy.expect) if (entry.jobs.matches(workflow, job)) matching.add(entry);
    },
    missed: (workflow) => void missed.push(workflow),
    unused: () =>
      policy.expect
        .filter((entry) => entry.place.path === policy.path && !speaking.has(entry))
        .filter(({ jobs }) => !missed.some(jobs.reaches))
        .map((entry) => told(entry, matching.has(entry))),
  };
}

function told({ jobs, place }: Expectation, matches: boolean): Diagnostic {
  return {
    code: 'expect-unused',
    path: place.path,
    line: place.line,
    message: matches
      ? `the entry for \`${jobs.source}\` is never used: every job it matches is taken by an earlier entry`
      : `the entry for \`${jobs.source}\` matches no job; correct or remove it`,
  };
}

/** Answers what the policy says of something unread, and watches which entries did. */
export interface ReadsWatch {
  /** The provider that it calls, `none`, or undefined where the policy does not say. */
  of(what: string): string | undefined;
  /** A file of which not every job is known: an entry may speak for something in it. */
  missed(): void;
  unused(): Diagnostic[];
}

export function watchReads(policy: Policy): ReadsWatch {
  const used = new Set<ReadDeclaration>();
  let whole = true;
  return {
    of(what) {
      const entry = policy.reads.find((one) => one.matches(what));
      if (entry !== undefined) used.add(entry);
      return entry?.calls;
    },
    missed() {
      whole = false;
    },
    unused: () =>
      policy.reads
        .filter((entry) => whole && entry.place.path === policy.path && !used.has(entry))
        .map(({ source, place }) => ({
          code: 'reads-unused',
          path: place.path,
          line: place.line,
          message: `\`reads\` says what \`${source}\` calls, and nothing of that name was left unread; correct or remove it`,
        })),
  };
}

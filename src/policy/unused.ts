import { isCalled } from '../report/counted.ts';
import type { JobReport } from '../report/report.ts';
import { groupBy } from '../support/group.ts';
import { listed } from '../support/listed.ts';
import type { Diagnostic } from '../workflow/model.ts';
import {
  type Expectation,
  expectationFor,
  type Policy,
  type ReadDeclaration,
  type SecretDeclaration,
} from './policy.ts';
import { settlingOf } from './settling.ts';

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

/** Watches which entries of `secrets` leave open what they are to settle. */
export interface SecretsWatch {
  saw(job: JobReport): void;
  unused(): Diagnostic[];
}

/** An entry whose value does not say whose key it is, where that is the question. */
interface LeftOpen extends SecretDeclaration {
  readonly name: string;
  readonly job: string;
  /** What would settle it. */
  readonly kinds: readonly string[];
}

export function watchSecrets(policy: Policy): SecretsWatch {
  const open: LeftOpen[] = [];
  return {
    saw(report) {
      if (policy.secrets.size === 0 || isCalled(report)) return;
      const { workflow, job, charges } = report;
      const asked = charges
        .filter(({ budget }) => budget === 'unclear')
        .flatMap(settlingOf)
        .filter((one) => one.under === 'secrets');
      for (const one of asked)
        for (const name of one.names) {
          const entry = policy.secrets.get(name.toUpperCase());
          const own = entry?.place.path === policy.path ? entry : undefined;
          if (own !== undefined && !one.kinds.includes(own.kind))
            open.push({ ...own, name, job: `${workflow}#${job}`, kinds: one.kinds });
        }
    },
    unused: () => [...groupBy(open, ({ name }) => name).values()].map(toldOpen),
  };
}

function toldOpen(all: readonly [LeftOpen, ...LeftOpen[]]): Diagnostic {
  const [{ name, kind, kinds, place }] = all;
  const [job = '', ...more] = new Set(all.map((one) => one.job));
  const whose = more.length === 0 ? `\`${job}\`` : `${more.length + 1} jobs (\`${job}\` is one)`;
  const settles = listed(
    kinds.map((one) => `\`${one}\``),
    'or',
  );
  return {
    code: 'secrets-unused',
    path: place.path,
    line: place.line,
    message: `\`secrets\` says that \`${name}\` holds \`${kind}\`, which leaves open who pays for ${whose}; ${settles} would settle it`,
  };
}

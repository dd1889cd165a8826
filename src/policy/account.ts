import type { JobReport } from '../report.ts';
import type { TracedJob } from '../trace/model.ts';
import type { Job, Workflow } from '../workflow/model.ts';

/** What the rules know of one job: its charges, and the typed facts around them. Never a file's text. */
export interface JobAccount {
  readonly workflow: Workflow;
  readonly job: Job;
  /** Budget, charges, dead spenders and exposed credentials, as reported. */
  readonly report: JobReport;
  readonly traced: TracedJob;
}

/** Everything that is judged at once. */
export interface Account {
  readonly jobs: readonly JobAccount[];
  readonly repository: RepositoryFacts;
  /** Jobs of files that were not parsed because nothing in them can spend; entries of the policy may name them. */
  readonly idle?: readonly IdleJob[];
  /** The `name:` of a workflow that was not parsed, for `workflow_run`. */
  readonly nameOf?: (workflow: string) => string | undefined;
}

export interface RepositoryFacts {
  /** From the event's payload or the API; a checkout alone does not tell. */
  readonly visibility: 'public' | 'private' | 'unknown';
}

export interface IdleJob {
  readonly workflow: string;
  readonly job: string;
  readonly triggers: readonly string[];
}

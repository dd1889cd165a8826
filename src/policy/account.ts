import type { TracedJob } from '../interpreter/model.ts';
import type { JobReport } from '../report/report.ts';
import type { Gap, Job, Workflow } from '../workflow/model.ts';

/** What the rules know of one job: its charges, and the typed facts around them. Never a file's text. */
export interface JobAccount {
  readonly workflow: Workflow;
  readonly job: Job;
  /** Budget, charges, dead spenders and exposed credentials, as reported. */
  readonly report: JobReport;
  readonly traced: TracedJob;
}

/** Everything that is judged together. */
export interface Account {
  readonly jobs: readonly JobAccount[];
  readonly repository: RepositoryFacts;
  /** What can start the workflows of a name; undefined: there is none of that name. */
  readonly startsOf: (name: string) => readonly string[] | undefined;
  /** Whether a workflow of the repository names this secret, `secrets.X`. */
  readonly namesSecret: (name: string) => boolean;
  /** The text of a file of the repository: a workflow that was not parsed, a program that a step names. */
  readonly text: (path: string) => string | undefined;
}

export interface RepositoryFacts {
  /** From the event's payload or the API; a checkout alone does not tell. */
  readonly visibility: 'public' | 'private' | 'unknown';
  /** `owner/name`, where the environment or the event says it. */
  readonly fullName?: string | undefined;
}

/** A job as far as anything of it is kept: entries of the policy may name it. */
export interface IdleJob {
  readonly workflow: string;
  readonly job: string;
  readonly triggers: readonly string[];
}

/** A workflow file that GitHub may run and of which not every job is known. */
export interface UnreadWorkflow extends Gap {
  readonly workflow: string;
  /** Whether its text, as far as there is one, names anything that may ask a model. */
  readonly telling: boolean;
}

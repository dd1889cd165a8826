import type { Tokens } from '../knowledge/rates/price.ts';
import type { JobAccount } from '../policy/account.ts';
import { isCalled } from '../report/counted.ts';

/** What is known of the past: how often workflows ran, and what runs used. Written by a reader of GitHub. */
export interface History {
  /** Oldest week first; the same weeks for every workflow. */
  readonly weeks: readonly Week[];
  /** By the path of the workflow's file. */
  readonly workflows: ReadonlyMap<string, WorkflowHistory>;
  /** What could not be read, in words; what it covers is not known, never 0. */
  readonly gaps: readonly string[];
}

export interface Week {
  /** `YYYY-MM-DD`, the first of seven days. */
  readonly from: string;
}

export interface WorkflowHistory {
  /** By event, runs of each week; undefined where they could not be read. */
  readonly events: ReadonlyMap<string, readonly (number | undefined)[]>;
  /** When some of the runs began, in seconds since 1970: enough to see the busiest hours. */
  readonly starts: readonly number[];
  /** Disabled workflows do not run, whatever their past. */
  readonly disabled: boolean;
  /** By job: of the runs looked into, how many started it, and how many attempts that took. */
  readonly jobs: ReadonlyMap<
    string,
    { readonly seen: number; readonly ran: number; readonly attempts: number }
  >;
  /** By job: what runs of it used. */
  readonly records: ReadonlyMap<string, readonly RunRecord[]>;
}

/** What one run of a job used, failed runs included. A run without a record is not a run without use. */
export interface RunRecord {
  readonly run: number;
  readonly budget: 'api' | 'subscription';
  readonly uses: readonly RecordedUse[];
}

/** What was used of one model; whether a request was a long one was asked of the request. */
export interface RecordedUse {
  /** Null: the client does not say. */
  readonly model: string | null;
  readonly short: Tokens;
  readonly long: Tokens;
}

/** A workflow whose past is asked for. */
export interface Wanted {
  readonly path: string;
  readonly events: readonly string[];
  /** Id and name of its jobs: GitHub tells the name. */
  readonly jobs: readonly { readonly id: string; readonly name: string | undefined }[];
}

/** The workflows that charge a line themselves; one that is only called runs under its callers' names. */
export function wantedOf(accounts: readonly JobAccount[]): Wanted[] {
  const wanted = new Map<
    string,
    Wanted & { readonly jobs: { id: string; name: string | undefined }[] }
  >();
  for (const { workflow, job, report } of accounts) {
    const charged = ['api', 'subscription', 'both'].includes(report.budget);
    if (!charged || isCalled(report)) continue;
    const known = wanted.get(workflow.path);
    const one = { id: job.id, name: job.name?.value };
    if (known === undefined)
      wanted.set(workflow.path, {
        path: workflow.path,
        events: workflow.triggers.map(({ name }) => name),
        jobs: [one],
      });
    else known.jobs.push(one);
  }
  return [...wanted.values()];
}

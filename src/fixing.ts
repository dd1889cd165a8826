import { type Guarded, type GuardOptions, guardFully } from './guard.ts';
import type { Scan, Scanned } from './policy/fix/run.ts';
import { overlay } from './repository/overlay.ts';
import type { Repository } from './repository/repository.ts';

/** Scans a repository with some texts in place of its files. */
export function scannerOf(repository: Repository, options: GuardOptions): Scan {
  return (changed) => scanned(guardFully(overlay(repository, changed), options));
}

/** What fixing needs to know of a judgement. */
export function scanned({ report, plans }: Guarded): Scanned {
  const budgets = report.jobs.map((job) => [`${job.workflow}#${job.job}`, job.budget] as const);
  return {
    findings: report.findings,
    ignored: report.ignored,
    plans,
    budgets: new Map(budgets),
  };
}

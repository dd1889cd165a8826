import { type Guarded, type GuardOptions, guardFully } from './guard.ts';
import type { Scan, Scanned } from './policy/fix/run.ts';
import { overlay } from './repository/overlay.ts';
import type { Repository } from './repository/repository.ts';

/** Scans a repository with some texts in place of its files; each time only what differs from the last is followed. */
export function scannerOf(repository: Repository, options: GuardOptions): Scan {
  let { earlier } = options;
  return (changed) => {
    const guarded = guardFully(overlay(repository, changed), { ...options, keep: true, earlier });
    earlier = guarded.earlier ?? earlier;
    return scanned(guarded);
  };
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

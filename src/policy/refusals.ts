import { isRefusedIn } from '../report/dormant.ts';
import { oncePer } from '../support/once.ts';
import type { Refusal } from '../workflow/model.ts';
import type { Account, JobAccount } from './account.ts';

/** Whether GitHub starts nothing of a job as its file stands, or that of a caller. */
export function isRefused({ workflow, report: { charges } }: JobAccount): boolean {
  return isRefusedIn(workflow, charges);
}

/** What is to be mended so that GitHub runs what a job would spend: each fault at one job, its own where that spends. */
export function refusalsIn(account: JobAccount, all: Account): readonly Refusal[] {
  return faults(all)
    .filter((one) => one.teller === account)
    .map(({ refusal }) => refusal);
}

interface Fault {
  readonly refusal: Refusal;
  readonly teller: JobAccount;
}

const faults = oncePer(({ jobs }: Account): readonly Fault[] => {
  const places = new Map(
    jobs.flatMap(({ workflow }) => workflow.refused.map((one) => [placeOf(one), one])),
  );
  const found = new Map<Refusal, JobAccount>();
  for (const account of jobs) {
    const { job, workflow, report, traced } = account;
    // What is called is judged in place of its caller.
    if (job.kind === 'call' && traced.calls.length > 0) continue;
    const doubts = report.charges.flatMap((charge) => charge.doubts ?? []);
    for (const doubt of doubts) {
      const refusal = doubt.of === 'file' ? places.get(placeOf(doubt)) : undefined;
      if (refusal === undefined) continue;
      const own = workflow.path === refusal.path && refusal.job === job.id;
      if (own || !found.has(refusal)) found.set(refusal, account);
    }
  }
  return [...found].map(([refusal, teller]) => ({ refusal, teller }));
});

function placeOf({ path, line }: Pick<Refusal, 'path' | 'line'>): string {
  return `${line} ${path}`;
}

import type { JobAccount } from '../policy/account.ts';
import { isAlways } from '../report/every-way.ts';
import type { Charge, Doubt } from '../report/report.ts';
import { occasionOf } from '../telling/occasion.ts';
import { neededJobs } from '../workflow/needs.ts';
import type { Known } from './frequency.ts';

/**
 * Whether some of the runs that were counted may take nothing: something that the files do not decide
 * says whether the work is done, or whether it asks a model at all. The month is then a ceiling.
 */
export function isCeiling(
  account: JobAccount,
  charges: readonly Charge[],
  { frequency, basis, counts }: Known,
): boolean {
  if (frequency === undefined || counts === 'spending') return false;
  if (charges.every(({ confidence }) => confidence === 'possible')) return true;
  const own = conditionsOf(account);
  // A history tells no event of a run from another.
  if (basis === 'measured' && counts === 'starts' && own.length > 0) return true;
  const { traced } = account;
  const { waits } = occasionOf(traced);
  const isOpen = (doubt: Doubt) => {
    switch (doubt.of) {
      case 'call':
        return true;
      case 'start':
        return counts === 'starts' || !isIn(own, doubt);
      case 'file':
      case 'payer':
        return false;
      default:
        return doubt.of satisfies never;
    }
  };
  return charges.some((charge) => waits(charge).some((doubt) => !isAlways(doubt) && isOpen(doubt)));
}

interface Place {
  readonly path: string;
  readonly line: number;
}

/** What decides whether the job runs at all: its own condition, and those of the jobs that it needs. */
function conditionsOf({ workflow, job }: JobAccount): readonly Place[] {
  return [job, ...neededJobs(workflow, job)].flatMap(({ if: one }) => one ?? []);
}

function isIn(places: readonly Place[], { path, line }: Place): boolean {
  return places.some((one) => one.path === path && one.line === line);
}

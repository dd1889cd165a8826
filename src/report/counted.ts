import { byText } from '../repository/decode.ts';
import { addTo, type Groups } from '../support/group.ts';
import { budgetNow } from './dormant.ts';
import type { Charge, JobReport, Ledger } from './report.ts';

/** Whether other jobs of the report call it: it counts through them. */
export function isCalled({ calledBy = [] }: Pick<JobReport, 'calledBy'>): boolean {
  return calledBy.length > 0;
}

/** Jobs that spend as every part of a page counts them. */
export function isCounted(job: Pick<JobReport, 'budget' | 'dormant' | 'calledBy'>): boolean {
  return budgetNow(job) !== 'none' && !isCalled(job);
}

/** Those that somebody may believe to spend: it has no credential that works, or waits for something. */
export function cannotSpend(job: JobReport): boolean {
  if (job.dormant !== undefined) return !isCalled(job);
  return job.budget === 'none' && job.dead.length > 0;
}

/** The charges that give a job its budget: a possible one changes nothing that a likelier one gives. */
export function weighed(charges: readonly Charge[]): readonly Charge[] {
  const likelier = charges.filter(({ confidence }) => confidence !== 'possible');
  return likelier.length > 0 ? likelier : charges;
}

/** Where jobs that spend are counted. */
export type LedgerLine = keyof Omit<Ledger, 'none' | 'dormant'>;

/** Whether a job stands on a line: on both of OpenAI's, and on that of the others whoever else it charges. */
export function isOnLine(job: JobReport, line: LedgerLine): boolean {
  const budget = budgetNow(job);
  if (budget === 'both') return line === 'api' || line === 'subscription' || billedElsewhere(job);
  return budget === line || (line === 'other' && budget !== 'none' && billedElsewhere(job));
}

function billedElsewhere({ charges }: JobReport): boolean {
  return weighed(charges).some(({ budget }) => budget === 'other');
}

/** The jobs that each other provider bills, the one with most jobs first. */
export function byProvider(
  jobs: readonly JobReport[],
): readonly (readonly [provider: string, jobs: readonly JobReport[]])[] {
  const groups: Groups<string, JobReport> = new Map();
  for (const job of jobs) for (const provider of providersOf(job)) addTo(groups, provider, job);
  return [...groups].sort(([a, some], [b, others]) => others.length - some.length || byText(a, b));
}

function providersOf({ charges }: JobReport): ReadonlySet<string> {
  const names = charges.flatMap(({ budget, provider }) =>
    budget === 'other' && provider !== null ? [provider.replace(/, or whoever .*$/s, '')] : [],
  );
  return new Set(names.filter((name) => name !== ''));
}

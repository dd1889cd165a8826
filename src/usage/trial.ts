/** The verdict on trial: what a run noted of its payer, against what the files say of the job. */
import type { Charge, JobReport } from '../report/report.ts';
import type { Cost } from './amounts.ts';
import type { ReadRecord } from './read.ts';
import type { Use } from './record.ts';

/** A record as far as it can be trusted. */
export interface MeasuredRun extends ReadRecord {
  /** It ran on the default branch of this repository: nobody's pull request wrote it. */
  readonly trusted: boolean;
  /** The workflow file of that run is the one that is judged. */
  readonly same: boolean;
  /** What each of its uses comes to, in their order. */
  readonly costs: readonly Cost[];
}

/** Of a job, newest first. */
export type Records = (workflow: string, job: string) => readonly MeasuredRun[];

export type Trial =
  | { readonly verdict: 'proved' | 'borne-out'; readonly by: MeasuredRun }
  | { readonly verdict: 'contradicted'; readonly by: MeasuredRun; readonly use: Use }
  | { readonly verdict: 'not-measured'; readonly why: string };

/**
 * A run contradicts where the client is certain of an account that no charge of the job names, and
 * proves where all of what it is certain of is charged so. Newer runs decide before older ones.
 */
export function trialOf(report: JobReport, runs: readonly MeasuredRun[]): Trial {
  if (runs.length === 0) return { verdict: 'not-measured', why: 'no run has left a record' };
  const same = runs.filter((run) => run.same);
  if (same.length === 0)
    return { verdict: 'not-measured', why: 'the workflow was changed since the last record' };
  for (const by of same) {
    const use = usesOf(by).find((one) => contradicts(one, report));
    if (use !== undefined) return { verdict: 'contradicted', by, use };
  }
  const telling = (one: MeasuredRun) => usesOf(one).some(({ budget }) => budget !== 'unclear');
  const by = same.find(telling);
  if (by === undefined) return { verdict: 'not-measured', why: 'the records do not say who paid' };
  const certain = usesOf(by).every(({ confidence }) => confidence === 'certain');
  const settled = concerned(report.charges).every(({ budget }) => budget !== 'unclear');
  return { verdict: certain && settled ? 'proved' : 'borne-out', by };
}

/** What Codex used: of other clients nobody knows the account. */
function usesOf({ used }: MeasuredRun): readonly Use[] {
  return used.uses.filter(({ client }) => client === 'codex');
}

/** Who is charged where: an unclear charge may be anybody's of its candidates. */
function contradicts({ budget, confidence }: Use, report: JobReport): boolean {
  if (confidence !== 'certain' || budget === 'unclear' || budget === 'none') return false;
  const charges = concerned(report.charges);
  return !charges.some((charge) =>
    charge.budget === 'unclear'
      ? charge.candidates.length === 0 || charge.candidates.some((one) => one.budget === budget)
      : charge.budget === budget,
  );
}

/** A record of Codex says nothing of other software; where no charge is Codex's, of any. */
function concerned(charges: readonly Charge[]): readonly Charge[] {
  const codex = charges.filter(({ spender }) => spender.kind.startsWith('codex'));
  return codex.length > 0 ? codex : charges;
}

/** The charges of a report that a trial proves, with the run beside them. */
export function withProof(report: JobReport, trial: Trial): JobReport {
  if (trial.verdict !== 'proved' && trial.verdict !== 'borne-out') return report;
  const { run, day } = trial.by;
  const paid = new Set(usesOf(trial.by).map(({ budget }) => budget));
  const proved = new Set(
    concerned(report.charges).filter(({ budget }) => paid.has(budget as Use['budget'])),
  );
  const measured = { run: run.id, day, certain: trial.verdict === 'proved' };
  const charges = report.charges.map((charge) =>
    proved.has(charge) ? { ...charge, measured } : charge,
  );
  return { ...report, charges };
}

/** A job that is called ran under its callers' names. */
export function runsOf(report: JobReport, records: Records): readonly MeasuredRun[] {
  const own = records(report.workflow, report.job);
  const called = (report.calledBy ?? []).flatMap(({ workflow }) => records(workflow, report.job));
  return [...own, ...called];
}

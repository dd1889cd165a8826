import { withAlike } from './alike.ts';
import { budgetNow } from './dormant.ts';
import { EVERY_JOB } from './every-job.ts';
import { type CostLine, costsOtherwise, movedLines } from './line-costs.ts';
import type { Budget, Finding, JobReport, Report } from './report.ts';

export interface Move {
  readonly from: Budget;
  readonly job: JobReport;
  /** As the base had it. */
  readonly before: JobReport;
}

/** What a change does to the money, job by job and finding by finding. */
export interface Change {
  /** Lines of which a month, or a run, takes clearly more or less; none where it was not forecast. */
  readonly costs: readonly CostLine[];
  readonly jobs: {
    /** Spending jobs that the base does not have. */
    readonly added: readonly JobReport[];
    /** Spending jobs of the base that are no longer there, as the base had them. */
    readonly gone: readonly JobReport[];
    /** Jobs of both that are charged to another budget now; `none` on either side is spending begun or ended. */
    readonly moved: readonly Move[];
    /** Jobs of both whose payer could be told before. */
    readonly newlyUnclear: readonly Move[];
    /** Jobs of both on the same budget that take clearly more or less of it. */
    readonly costing: readonly Move[];
  };
  readonly findings: {
    readonly new: readonly Finding[];
    readonly old: readonly Finding[];
    /** Of the base, no longer true. */
    readonly gone: readonly Finding[];
  };
}

/** Compares two reports of one repository. A job is the same job by its workflow's path and its id. */
export function diffReports(base: Report, head: Report): Change {
  // What stands in a file that was not read is neither gone nor fixed.
  const unread = unreadIn(head);
  const known = <T extends { readonly workflow: string }>({ workflow }: T) => !unread.has(workflow);
  const before = new Map(base.jobs.map((job) => [identity(job), job]));
  const after = new Set(head.jobs.map(identity));
  const both = head.jobs.flatMap((job): readonly Move[] => {
    const earlier = before.get(identity(job));
    return earlier === undefined ? [] : [{ from: budgetNow(earlier), job, before: earlier }];
  });
  const stays = ({ from, job }: Move) => from === budgetNow(job);
  const moves = both.filter((one) => !stays(one));
  return {
    costs: movedLines(base, head),
    jobs: {
      added: head.jobs.filter((job) => job.budget !== 'none' && !before.has(identity(job))),
      gone: base.jobs.filter(
        (job) => job.budget !== 'none' && !after.has(identity(job)) && known(job),
      ),
      moved: moves.filter(({ job }) => budgetNow(job) !== 'unclear'),
      newlyUnclear: moves.filter(({ job }) => budgetNow(job) === 'unclear'),
      costing: both.filter((one) => stays(one) && costsOtherwise(one.before, one.job)),
    },
    findings: {
      ...splitFindings(base.findings, head.findings),
      gone: splitFindings(head.findings, base.findings).new.filter(known),
    },
  };
}

/** Whether the change touches neither the money nor a finding: nothing to tell anybody. */
export function isQuiet({ costs, jobs, findings }: Change): boolean {
  return [
    costs,
    jobs.added,
    jobs.gone,
    jobs.moved,
    jobs.newlyUnclear,
    findings.new,
    findings.gone,
  ].every((list) => list.length === 0);
}

function unreadIn({ findings, ignored }: Report): ReadonlySet<string> {
  const whole = [...findings, ...ignored].filter(({ job }) => job === EVERY_JOB);
  return new Set(whole.map(({ workflow }) => workflow));
}

function identity(job: JobReport): string {
  return `${job.workflow}\n${job.job}`;
}

/** By fingerprint; where several findings share one, as many as the base has are old. */
function splitFindings(base: readonly Finding[], head: readonly Finding[]) {
  const known = new Map<string, number>();
  for (const { fingerprint } of withAlike(base))
    known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
  const split: { new: Finding[]; old: Finding[] } = { new: [], old: [] };
  for (const finding of head) {
    // What is told with another is new where one of them is.
    const left = withAlike([finding]).map(({ fingerprint }) => {
      const count = known.get(fingerprint) ?? 0;
      known.set(fingerprint, count - 1);
      return count;
    });
    (left.every((count) => count > 0) ? split.old : split.new).push(finding);
  }
  return split;
}

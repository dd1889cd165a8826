import { scanned, scannerOf } from '../fixing.ts';
import { forecasters } from '../forecast/asked.ts';
import type { Forecaster } from '../forecast/forecast.ts';
import { type Wanted, wantedOf } from '../forecast/history.ts';
import { openSides, type Points, type SidesOptions } from '../github/base.ts';
import type { ReadHistory } from '../github/history.ts';
import { policyResolver } from '../github/policy-files.ts';
import { type Fetching, forThisRound, settled } from '../github/remote.ts';
import { type GuardOptions, guardFully, nothingToJudge, outcomeOf } from '../guard.ts';
import { BASELINE_PATH, findBaseline } from '../policy/baseline.ts';
import { findPolicy, policyOf } from '../policy/find.ts';
import { type Edit, offerEdits } from '../policy/fix/run.ts';
import type { LoadedPolicy } from '../policy/load.ts';
import type { Policy } from '../policy/policy.ts';
import type { PolicyProblem } from '../policy/problem.ts';
import { proposals } from '../policy/proposed.ts';
import { type Change, diffReports } from '../report/compare.ts';
import type { Diagnostic, Report } from '../report/report.ts';
import type { Elsewhere } from '../repository/elsewhere.ts';
import { type Repository, textAt } from '../repository/repository.ts';
import { type Suggestion, suggestionsFor } from './suggesting.ts';

/** Edits worked out for a comment: each is proved by a scan, and a page of them is read by nobody. */
export const MAX_OFFERS = 10;

/** An edit is proved by judging every job again; a large repository gets fewer of them. */
const MOST_JOBS_TRIED = 1_500;

export interface ChangeOptions extends SidesOptions {
  /** The commits that decide about the change; null where there is none to judge. */
  readonly points: Points | null;
  /** The policy file that was asked for by name. */
  readonly policy: string | undefined;
  /** The baseline that was asked for by name. */
  readonly baseline?: string | undefined;
  /** Files of other repositories; without it they stay unread. */
  readonly elsewhere?: (Elsewhere & Fetching) | undefined;
  /** For how many findings at most the mechanical edit is worked out, each of which costs a scan, and whether also where it puts in a value that somebody must choose. */
  readonly offers?: { readonly most: number; readonly unsafe: boolean };
  /** Whether a month is forecast also where no policy asks for it. */
  readonly forecast?: boolean;
  /** Ways in which the change weakens the guard itself: with one of them the run is an error. */
  readonly weakened?: readonly Diagnostic[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Reads the past of these workflows; undefined: nobody asked for it. */
  readonly readPast?: ((workflows: readonly Wanted[]) => Promise<ReadHistory>) | undefined;
}

export interface JudgedChange {
  readonly kind: 'judged';
  readonly report: Report;
  readonly base: Report | undefined;
  readonly change: Change | undefined;
  /** By fingerprint, for findings that the change causes: the edit that fixes it. */
  readonly offers: ReadonlyMap<string, Edit>;
  /** By fingerprint: those of the edits that can be a suggestion on the change. */
  readonly suggestions: ReadonlyMap<string, Suggestion>;
  readonly policyPath: string | null;
  readonly policyChanged: boolean;
  /** The commit whose policy judged; null where it is the checkout itself. */
  readonly policyCommit: string | null;
  /** Why a push is not compared with what was there before. */
  readonly notes: readonly string[];
}

export type ChangeResult =
  | JudgedChange
  | { readonly kind: 'bad-policy'; readonly problems: readonly PolicyProblem[] }
  | { readonly kind: 'bad-baseline'; readonly problem: string }
  /** The head has no workflow, which nothing that runs on GitHub can be said of. */
  | { readonly kind: 'nothing'; readonly why: string };

/**
 * Judges both sides of a change by the policy, the baseline and the ignores at the tip of its base
 * branch, so that it cannot weaken its own judge. An event that is no change of a branch (`push`,
 * `schedule`) is judged by its own.
 * @throws Error when one of them cannot be read.
 */
export async function judgeChange(options: ChangeOptions): Promise<ChangeResult> {
  const { head, base, judge, missing } = await openSides(options, options.points);
  const nothing = await settled([head], () => nothingToJudge(head));
  if (nothing !== undefined) return { kind: 'nothing', why: nothing.message };
  const sides = base === null ? [head] : [head, base];
  const resolve = options.client === null ? undefined : policyResolver(options.client);
  const asked = askedOf(judge, head, options);
  const loaded = await settled([judge, head], () => findPolicy(judge, asked().policy, resolve));
  if ('problems' in loaded) return { kind: 'bad-policy', problems: loaded.problems };
  const known = await settled([judge, head], () => findBaseline(judge, asked().baseline));
  if ('problem' in known) return { kind: 'bad-baseline', problem: known.problem };
  const { owner, repository } = options.event.repository ?? {};
  const how = {
    policy: loaded.policy,
    today: options.today,
    baseline: known.fingerprints,
    visibility: options.event.visibility,
    fullName: owner === undefined ? undefined : `${owner}/${repository}`,
    elsewhere: options.elsewhere,
    base: judge === head ? undefined : judge,
  };
  const { forecaster, records, earlier } = await pastFor(options, loaded.policy, head, how);
  const judged = await settled([...sides, judge, options.elsewhere], async () => {
    const edited = editedBy(head, [judge, base ?? judge], options);
    const next =
      edited.policy || edited.baseline ? await proposedBy(head, options, resolve) : undefined;
    const both = { ...how, records, keep: true };
    const before =
      base === null
        ? undefined
        : guardFully(forThisRound(base), { ...both, forecaster: forecaster(), earlier });
    const guarded = guardFully(forThisRound(head), {
      ...both,
      forecaster: forecaster(),
      before: before?.report.forecast,
      // What the change does not touch was followed a moment ago.
      earlier: before?.earlier ?? earlier,
    });
    const report = about(guarded.report, options);
    return {
      guarded,
      report: withProposals(report, next, {
        policy: loaded.policy,
        baseline: known.fingerprints,
        baselinePath: options.baseline ?? BASELINE_PATH,
      }),
      base: before?.report,
      policyChanged: edited.policy,
    };
  });
  const { guarded, ...told } = judged;
  const change = told.base && diffReports(told.base, told.report);
  const offers = offerEdits(
    change?.findings.new ?? told.report.findings,
    scanned(guarded),
    scannerOf(head, { ...how, earlier: guarded.earlier }),
    (path) => textAt(head, path),
    {
      most: Math.min(
        options.offers?.most ?? 0,
        Math.ceil(MOST_JOBS_TRIED / (told.report.jobs.length + 1)),
      ),
      unsafe: options.offers?.unsafe ?? false,
    },
  );
  return {
    kind: 'judged',
    ...told,
    change,
    offers,
    suggestions: base === null ? new Map() : suggestionsFor(offers, base, head),
    policyPath: loaded.policy.path,
    policyCommit: judge === head ? null : judge.commit,
    notes: missing === null ? [] : [missing],
  };
}

/** The report as far as this change is to blame: older findings are told, and fail nothing. */
export function causedBy({ report, change }: Pick<JudgedChange, 'report' | 'change'>): Report {
  if (change === undefined) return report;
  const findings = [...change.findings.new];
  const outcome =
    report.outcome === 'error' ? 'error' : outcomeOf(findings.map(({ level }) => level));
  return { ...report, findings, outcome };
}

/** The whole report with what this change causes told apart; the outcome is the change's. */
export function withOlder(judged: Pick<JudgedChange, 'report' | 'change'>): Report {
  const older = new Set(judged.change?.findings.old);
  const findings = judged.report.findings.map((one) =>
    older.has(one) ? { ...one, older: true as const } : one,
  );
  return { ...judged.report, findings, outcome: causedBy(judged).outcome };
}

/** Both sides are forecast alike, with one past: what differs is the change. */
async function pastFor(
  { readPast, today, elsewhere, git, folder = '', forecast: asked = false }: ChangeOptions,
  policy: Policy,
  head: Repository,
  how: GuardOptions,
): Promise<
  { forecaster: () => Forecaster | undefined } & Pick<GuardOptions, 'records' | 'earlier'>
> {
  if (readPast === undefined) return { forecaster: await forecasters({ policy, asked, today }) };
  const { accounts, earlier } = await settled([head, elsewhere], () =>
    guardFully(forThisRound(head), { ...how, keepAccounts: true, keep: true }),
  );
  const history = await readPast(wantedOf(accounts));
  const forecaster = await forecasters({ policy, asked: true, today, history });
  // Records name workflows of the repository, and a folder of it has none that GitHub runs.
  if (folder !== '') return { forecaster, earlier };
  const [{ recordsOf }, { sameWorkflow }] = await Promise.all([
    import('../usage/records.ts'),
    import('../measure/same.ts'),
  ]);
  const same = sameWorkflow(git, head);
  const runs = history.measured.map((one) => ({ ...one, same: same(one.run) }));
  return { forecaster, earlier, records: recordsOf(runs, today) };
}

/** A pull request is known by its head; what is checked out is GitHub's trial merge of it. */
function about(report: Report, { event: { pullRequest }, weakened = [] }: ChangeOptions): Report {
  const commit = pullRequest?.headSha ?? report.repository.commit;
  const known = { ...report, repository: { ...report.repository, commit } };
  if (weakened.length === 0) return known;
  return { ...known, outcome: 'error', diagnostics: [...weakened, ...report.diagnostics] };
}

/**
 * The files that were asked for by name. A change that brings one along is judged without it, not
 * refused: whoever introduces the guard introduces its files too.
 */
function askedOf(judge: Repository, head: Repository, { policy, baseline }: ChangeOptions) {
  const brought = (path: string | undefined): boolean =>
    path !== undefined &&
    judge !== head &&
    judge.read(path).kind === 'missing' &&
    head.read(path).kind !== 'missing';
  return () => ({
    policy: brought(policy) ? undefined : policy,
    baseline: brought(baseline) ? undefined : baseline,
  });
}

interface Next {
  readonly policy: LoadedPolicy;
  readonly baseline: ReturnType<typeof findBaseline>;
}

/** What the change would be judged by, once merged. */
async function proposedBy(
  head: Repository,
  { policy, baseline }: ChangeOptions,
  resolve: Parameters<typeof findPolicy>[2],
): Promise<Next> {
  return {
    policy: await findPolicy(head, policy, resolve),
    baseline: findBaseline(head, baseline),
  };
}

function withProposals(
  report: Report,
  next: Next | undefined,
  { baselinePath, ...judge }: Parameters<typeof proposals>[0] & { readonly baselinePath: string },
): Report {
  if (next === undefined) return report;
  const added = proposals(judge, {
    policy: 'policy' in next.policy ? next.policy.policy : undefined,
    baseline: 'fingerprints' in next.baseline ? next.baseline.fingerprints : undefined,
    baselinePath,
  });
  const proposed = [...added, ...(report.proposed ?? [])];
  const diagnostics = [...report.diagnostics, ...brokenNext(next.policy)];
  return { ...report, diagnostics, ...(proposed.length > 0 && { proposed }) };
}

/** The policy that the change proposes judges nothing yet; that it cannot be read is told now. */
function brokenNext(proposed: LoadedPolicy): Diagnostic[] {
  if (!('problems' in proposed)) return [];
  return proposed.problems.map(({ path, line, message }) => ({
    code: 'broken-policy',
    path,
    line,
    message: `the policy of this change cannot be read, so once merged it would stop every run: ${message}`,
  }));
}

/**
 * Which of the files that decide a change edits: as they read, so that one nobody can read, another
 * name of it or a second one differs too. One that is as it was where the change began, or as it
 * is at the tip now, the change did not touch.
 */
function editedBy(head: Repository, before: readonly Repository[], options: ChangeOptions) {
  if (before.includes(head)) return { policy: false, baseline: false };
  const differs = (stateOf: (side: Repository) => unknown): boolean => {
    const now = JSON.stringify(stateOf(head));
    return before.every((side) => JSON.stringify(stateOf(side)) !== now);
  };
  return {
    policy: differs((side) => {
      const file = options.policy ?? policyOf(side);
      return typeof file === 'string' ? [file, side.read(file)] : file;
    }),
    baseline: differs((side) => side.read(options.baseline ?? BASELINE_PATH)),
  };
}

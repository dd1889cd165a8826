import { type Change, diffReports } from '../compare.ts';
import { scanned, scannerOf } from '../fixing.ts';
import { openSides, type SidesOptions } from '../github/base.ts';
import type { EventContext } from '../github/event.ts';
import { policyResolver } from '../github/policy-files.ts';
import { type Fetching, forThisRound, isRemote, settled } from '../github/remote.ts';
import { guard, guardFully, nothingToJudge } from '../guard.ts';
import { BASELINE_PATH, findBaseline } from '../policy/baseline.ts';
import { findPolicy, POLICY_PATHS } from '../policy/find.ts';
import { type Edit, offerEdits } from '../policy/fix/run.ts';
import type { LoadedPolicy } from '../policy/load.ts';
import type { PolicyProblem } from '../policy/problem.ts';
import type { Diagnostic, Report } from '../report.ts';
import type { Elsewhere } from '../repository/elsewhere.ts';
import { type Repository, textAt } from '../repository/repository.ts';
import { type Suggestion, suggestionsFor } from '../suggesting.ts';

/** An edit is proved by judging every job again; a large repository gets fewer of them. */
const MOST_JOBS_TRIED = 1_500;

export interface ChangeOptions extends SidesOptions {
  /** The policy file that was asked for by name. */
  readonly policy: string | undefined;
  /** The baseline that was asked for by name. */
  readonly baseline?: string | undefined;
  /** Files of other repositories; without it they stay unread. */
  readonly elsewhere?: (Elsewhere & Fetching) | undefined;
  /** For how many findings at most the mechanical edit is worked out; each costs a scan. */
  readonly offers?: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
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
  /** What could not be read, in words: the base, or parts of a commit that came through the API. */
  readonly notes: readonly string[];
}

export type ChangeResult =
  | JudgedChange
  | { readonly kind: 'bad-policy'; readonly problems: readonly PolicyProblem[] }
  | { readonly kind: 'bad-baseline'; readonly problem: string }
  /** The head has no workflow, which nothing that runs on GitHub can be said of. */
  | { readonly kind: 'nothing'; readonly why: string };

/**
 * Judges both sides of a change by the policy and the baseline of its base, so that it cannot weaken
 * its own judge.
 * Without a base there is one side, which its own policy judges.
 * @throws Error when the head cannot be read.
 */
export async function judgeChange(options: ChangeOptions): Promise<ChangeResult> {
  const { head, base, missing } = await openSides(options);
  const nothing = await settled([head], () => nothingToJudge(head));
  if (nothing !== undefined) return { kind: 'nothing', why: nothing.message };
  const judge = base ?? head;
  const sides = base === null ? [head] : [head, base];
  const resolve = options.client === null ? undefined : policyResolver(options.client);
  const loaded = await settled([judge], () => findPolicy(judge, options.policy, resolve));
  if ('problems' in loaded) return { kind: 'bad-policy', problems: loaded.problems };
  const known = await settled([judge], () => findBaseline(judge, askedOf(judge, options)));
  if ('problem' in known) return { kind: 'bad-baseline', problem: known.problem };
  const { owner, repository } = options.event.repository ?? {};
  const how = {
    policy: loaded.policy,
    today: options.today,
    baseline: known.fingerprints,
    visibility: options.event.visibility,
    fullName: owner === undefined ? undefined : `${owner}/${repository}`,
    elsewhere: options.elsewhere,
  };
  const judged = await settled([...sides, options.elsewhere], async () => {
    const policyChanged = base !== null && differ(head, base, options);
    const proposed = policyChanged ? await findPolicy(head, options.policy, resolve) : undefined;
    const guarded = guardFully(forThisRound(head), how);
    const report = about(guarded.report, options.event);
    return {
      guarded,
      report: { ...report, diagnostics: [...report.diagnostics, ...brokenNext(proposed)] },
      base: base === null ? undefined : guard(forThisRound(base), how),
      policyChanged,
    };
  });
  const { guarded, ...told } = judged;
  const change = told.base && diffReports(told.base, told.report);
  const offers = offerEdits(
    change?.findings.new ?? told.report.findings,
    scanned(guarded),
    scannerOf(head, how),
    (path) => textAt(head, path),
    Math.min(options.offers ?? 0, Math.ceil(MOST_JOBS_TRIED / (told.report.jobs.length + 1))),
  );
  return {
    kind: 'judged',
    ...told,
    change,
    offers,
    suggestions: base === null ? new Map() : suggestionsFor(offers, base, head),
    policyPath: loaded.policy.path,
    notes: [
      ...(missing === null ? [] : [missing]),
      ...sides.filter(isRemote).flatMap(({ gaps }) => gaps),
    ],
  };
}

/** A pull request is known by its head; what is checked out is GitHub's trial merge of it. */
function about(report: Report, { pullRequest }: EventContext): Report {
  if (pullRequest === null) return report;
  return { ...report, repository: { ...report.repository, commit: pullRequest.headSha } };
}

/** A change that brings its baseline along is judged without one, not refused. */
function askedOf(judge: Repository, options: ChangeOptions): string | undefined {
  const { baseline, workTree } = options;
  if (baseline === undefined || judge === workTree) return baseline;
  return judge.read(baseline).kind === 'missing' ? undefined : baseline;
}

/** The policy that the change proposes judges nothing yet; that it cannot be read is told now. */
function brokenNext(proposed: LoadedPolicy | undefined): Diagnostic[] {
  if (proposed === undefined || !('problems' in proposed)) return [];
  return proposed.problems.map(({ path, line, message }) => ({
    code: 'broken-policy',
    path,
    line,
    message: `the policy of this change cannot be read, so once merged it would stop every run: ${message}`,
  }));
}

function differ(head: Repository, base: Repository, options: ChangeOptions): boolean {
  const policies = options.policy === undefined ? POLICY_PATHS : [options.policy];
  const paths = [...policies, options.baseline ?? BASELINE_PATH];
  return paths.some((path) => textAt(head, path) !== textAt(base, path));
}

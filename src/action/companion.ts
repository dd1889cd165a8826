import { join } from 'node:path';
import { forecasters } from '../forecast/asked.ts';
import type { Forecaster } from '../forecast/forecast.ts';
import { wantedOf } from '../forecast/history.ts';
import { findPoints, openSides, type SidesOptions } from '../github/base.ts';
import type { GitHubClient } from '../github/client.ts';
import type { Delivery } from '../github/comment.ts';
import type { CommentMode } from '../github/comment-plan.ts';
import { pullRequestOfRun, withPullRequest } from '../github/companion.ts';
import type { EventContext } from '../github/event.ts';
import { HANDOVER_FILE, MAX_HANDOVER_BYTES, readHandover } from '../github/handover.ts';
import { policyResolver } from '../github/policy-files.ts';
import { type Fetching, forThisRound, settled } from '../github/remote.ts';
import { type GuardOptions, guard, guardFully } from '../guard.ts';
import { findBaseline } from '../policy/baseline.ts';
import { findPolicy } from '../policy/find.ts';
import { diffReports } from '../report/compare.ts';
import type { Report } from '../report/report.ts';
import type { Elsewhere } from '../repository/elsewhere.ts';
import { readPlainFile } from '../repository/plain-file.ts';
import type { Repository } from '../repository/repository.ts';
import type { ChangeOptions } from './change.ts';
import { commentOn } from './comment.ts';

export interface CompanionOptions extends SidesOptions {
  readonly event: EventContext;
  readonly client: GitHubClient;
  /** The folder that the artifact was downloaded to, outside the checkout. */
  readonly reportFrom: string;
  readonly policy: string | undefined;
  readonly baseline: string | undefined;
  readonly mode: CommentMode;
  readonly key: string;
  /** Files of other repositories; without it they stay unread. */
  readonly elsewhere?: (Elsewhere & Fetching) | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Reads how often workflows ran; undefined: nobody asked for it. */
  readonly readPast?: ChangeOptions['readPast'];
}

export type CompanionResult =
  | { readonly kind: 'told'; readonly delivery: Delivery }
  | { readonly kind: 'silent'; readonly why: string };

/**
 * Tells a pull request what an untrusted run reported about it. What the run left is data; where to
 * tell it, what to compare it with and which policy to name come from GitHub and from the base.
 * @throws GitHubError when the pull request cannot be looked up.
 */
export async function tellFromReport(options: CompanionOptions): Promise<CompanionResult> {
  const { client, event, reportFrom } = options;
  const pullRequest = await pullRequestOfRun(client, event);
  if (pullRequest === null)
    return silent('no open pull request is at the commit that the run was about');
  const file = readPlainFile(join(reportFrom, HANDOVER_FILE), MAX_HANDOVER_BYTES);
  if (file.kind === 'refused') return silent(`the handed report was refused: ${file.why}`);
  const handed = await readHandover(file.text, pullRequest.headSha);
  if (handed.kind === 'refused') return silent(`the handed report was refused: ${handed.why}`);

  const about = withPullRequest(event, pullRequest);
  const { base, policyPath, policyCommit } = await judgeBase(
    { ...options, event: about },
    handed.report.forecast,
  );
  const { report } = handed;
  const change = base && diffReports(base, report);
  const { mode, key, folder = '' } = options;
  const told = await commentOn(
    client,
    about,
    // What was handed over is a report without the files, and an edit of them would be a stranger's.
    { mode, key, policyPath, policyCommit, policyChanged: false, folder, suggestions: false },
    { kind: 'judged', report, base, change, fails: false },
  );
  return told === null
    ? silent('the event has no repository')
    : { kind: 'told', delivery: told.delivery };
}

/** @throws Error when the base cannot be read: what was handed over is not told without it. */
async function judgeBase(
  options: CompanionOptions,
  handed: Report['forecast'],
): Promise<{
  readonly base: Report | undefined;
  readonly policyPath: string | null;
  readonly policyCommit: string | null;
}> {
  const { base, judge } = await openSides(options, await findPoints(options));
  const { commit } = judge;
  if (base === null) return { base: undefined, policyPath: null, policyCommit: null };
  const resolve = policyResolver(options.client);
  const loaded = await settled([judge], () => findPolicy(judge, options.policy, resolve));
  if ('problems' in loaded) throw new Error('the policy of the base cannot be read');
  const { policy } = loaded;
  const known = await settled([judge], () => findBaseline(judge, askedOf(judge, options)));
  const how = {
    policy,
    today: options.today,
    fullName: fullName(options),
    visibility: options.event.visibility,
    baseline: 'problem' in known ? undefined : known.fingerprints,
    elsewhere: options.elsewhere,
    base: judge,
  };
  const forecaster = await forecasterLike(handed, options, base, how);
  const judged = await settled([base, judge, options.elsewhere], () =>
    guard(forThisRound(base), { ...how, forecaster: forecaster() }),
  );
  return { base: judged, policyPath: policy.path, policyCommit: commit };
}

/**
 * The base is forecast as the handed report was, or not at all: a month by the history beside one
 * without it would tell of a change that is none.
 */
async function forecasterLike(
  handed: Report['forecast'],
  { readPast, today, elsewhere }: CompanionOptions,
  base: Repository,
  how: GuardOptions,
): Promise<() => Forecaster | undefined> {
  const { policy } = how;
  if (handed === undefined) return () => undefined;
  if (handed.history === null) return forecasters({ policy, asked: true, today });
  if (readPast === undefined) return () => undefined;
  const { accounts } = await settled([base, elsewhere], () =>
    guardFully(forThisRound(base), { ...how, keepAccounts: true }),
  );
  const history = await readPast(wantedOf(accounts));
  return forecasters({ policy, asked: true, today, history });
}

/** A pull request that brings its baseline along is judged without one. */
function askedOf(base: Repository, { baseline }: CompanionOptions): string | undefined {
  return baseline === undefined || base.read(baseline).kind === 'missing' ? undefined : baseline;
}

function fullName({ event: { repository } }: CompanionOptions): string | undefined {
  return repository === null ? undefined : `${repository.owner}/${repository.repository}`;
}

function silent(why: string): CompanionResult {
  return { kind: 'silent', why };
}

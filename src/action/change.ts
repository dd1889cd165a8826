import { type Change, diffReports } from '../compare.ts';
import { openSides, type SidesOptions } from '../github/base.ts';
import type { EventContext } from '../github/event.ts';
import { isRemote, settled } from '../github/remote.ts';
import { guard } from '../guard.ts';
import { findPolicy, POLICY_PATH } from '../policy/find.ts';
import type { PolicyProblem } from '../policy/problem.ts';
import type { Report } from '../report.ts';
import type { Repository } from '../repository/repository.ts';

export interface ChangeOptions extends SidesOptions {
  /** The policy file that was asked for by name. */
  readonly policy: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

export interface JudgedChange {
  readonly kind: 'judged';
  readonly report: Report;
  readonly base: Report | undefined;
  readonly change: Change | undefined;
  readonly policyPath: string | null;
  readonly policyChanged: boolean;
  /** What could not be read, in words: the base, or parts of a commit that came through the API. */
  readonly notes: readonly string[];
}

export type ChangeResult =
  | JudgedChange
  | { readonly kind: 'bad-policy'; readonly problems: readonly PolicyProblem[] };

/**
 * Judges both sides of a change by the policy of its base, so that it cannot weaken its own judge.
 * Without a base there is one side, which its own policy judges.
 * @throws Error when the head cannot be read.
 */
export async function judgeChange(options: ChangeOptions): Promise<ChangeResult> {
  const { head, base, missing } = await openSides(options);
  const judge = base ?? head;
  const sides = base === null ? [head] : [head, base];
  const loaded = await settled([judge], () => findPolicy(judge, options.policy));
  if ('problems' in loaded) return { kind: 'bad-policy', problems: loaded.problems };
  const { owner, repository } = options.event.repository ?? {};
  const how = {
    policy: loaded.policy,
    today: options.today,
    fullName: owner === undefined ? undefined : `${owner}/${repository}`,
  };
  const judged = await settled(sides, () => ({
    report: about(guard(head, how), options.event),
    base: base === null ? undefined : guard(base, how),
    policyChanged: base !== null && textOf(head, options.policy) !== textOf(base, options.policy),
  }));
  return {
    kind: 'judged',
    ...judged,
    change: judged.base && diffReports(judged.base, judged.report),
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

function textOf(repository: Repository, policy: string | undefined): string | undefined {
  const read = repository.read(policy ?? POLICY_PATH);
  return read.kind === 'text' ? read.text : undefined;
}

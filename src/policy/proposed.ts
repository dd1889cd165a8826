import type { Proposal } from '../report/report.ts';
import { expectedWords, type Policy } from './policy.ts';

/** What a change has of a policy or of a baseline, beside what judges it. */
export interface Proposed {
  readonly policy: Policy | undefined;
  readonly baseline: ReadonlySet<string> | undefined;
  readonly baselinePath: string;
}

/**
 * What a change adds to the files that decide what is tolerated and expected. None of it counts in
 * the change itself: it would be its own judge.
 */
export function proposals(
  judge: { readonly policy: Policy; readonly baseline: ReadonlySet<string> },
  { policy, baseline = new Set(), baselinePath }: Proposed,
): readonly Proposal[] {
  const added = [...baseline].filter((one) => !judge.baseline.has(one)).length;
  return [
    ...(policy === undefined ? [] : policyProposals(judge.policy, policy)),
    ...(added === 0 ? [] : [{ ...baselineProposal(added), path: baselinePath, line: 1 }]),
  ];
}

function policyProposals(judge: Policy, next: Policy): readonly Proposal[] {
  const known = new Set([...judge.ignore.map(ignoreName), ...judge.expect.map(expectName)]);
  const ignores = next.ignore
    .filter((entry) => !known.has(ignoreName(entry)))
    .map((entry) => ({
      kind: 'ignore' as const,
      path: entry.place.path,
      line: entry.place.line,
      message: `adds an ignore for \`${entry.rule}\` in \`${entry.jobs.source}\``,
    }));
  const expects = next.expect
    .filter((entry) => !known.has(expectName(entry)))
    .map((entry) => ({
      kind: 'expect' as const,
      path: entry.place.path,
      line: entry.place.line,
      message: `expects \`${entry.jobs.source}\` on the budget \`${expectedWords(entry.budget)}\``,
    }));
  return [...asWhole(judge, next), ...ignores, ...expects];
}

/** That there is a policy, and what it expects of jobs that no entry speaks of. */
function asWhole(judge: Policy, next: Policy): readonly Proposal[] {
  const told = (path: string | null, message: string): Proposal[] => [
    { kind: 'policy', path: path ?? '', line: 1, message },
  ];
  if (next.path === null)
    return judge.path === null
      ? []
      : told(judge.path, 'removes the policy, so that none judges the next change');
  if (judge.path === null)
    return told(
      next.path,
      `adds the first policy (default: ${expectedWords(next.default)}), and no policy judges the change that brings it`,
    );
  const [before, after] = [expectedWords(judge.default), expectedWords(next.default)];
  return before === after
    ? []
    : told(next.path, `changes the default from \`${before}\` to \`${after}\``);
}

function ignoreName({ rule, jobs, expires }: Policy['ignore'][number]): string {
  return JSON.stringify(['ignore', rule, jobs.source, expires]);
}

function expectName({ jobs, budget }: Policy['expect'][number]): string {
  return JSON.stringify(['expect', jobs.source, budget]);
}

function baselineProposal(added: number): Pick<Proposal, 'kind' | 'message'> {
  const noun = added === 1 ? 'finding' : 'findings';
  return { kind: 'baseline', message: `adds ${added} ${noun} to the baseline` };
}

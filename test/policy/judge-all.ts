import type { Account, IdleJob, JobAccount, RepositoryFacts } from '../../src/policy/account.ts';
import { type Judgement, type JudgeOptions, openJudge } from '../../src/policy/judge.ts';
import type { Policy } from '../../src/policy/policy.ts';
import { startsBook } from '../../src/policy/strangers/starts.ts';

export interface Jobs {
  readonly jobs: readonly JobAccount[];
  readonly idle?: readonly IdleJob[];
  readonly repository: RepositoryFacts;
}

/** What rules ask of jobs that are all at hand. */
export function accountOf({ jobs, repository }: Jobs): Account {
  const starts = startsBook(() => undefined);
  for (const { workflow } of jobs) starts.parsed(workflow);
  return { jobs, repository, startsOf: starts.of, text: () => undefined, namesSecret: () => false };
}

/** Judges jobs that are all at hand, workflow by workflow in the order of their paths. */
export function judge(
  { jobs, idle = [], repository }: Jobs,
  policy: Policy,
  today: string,
  options: Omit<JudgeOptions, 'repository'> = {},
): Judgement {
  const judge = openJudge(policy, today, { repository, ...options });
  const paths = [...new Set(jobs.map(({ workflow }) => workflow.path))].sort();
  for (const path of paths) judge.take(jobs.filter(({ workflow }) => workflow.path === path));
  judge.pass(idle);
  return judge.judgement();
}

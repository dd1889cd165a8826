import type { Charge } from '../../report/report.ts';
import { oncePer } from '../../support/once.ts';
import type { Job, Step } from '../../workflow/model.ts';
import type { JobAccount } from '../account.ts';
import { stepTo } from '../strangers/stations.ts';
import { code } from './wording.ts';

type Placed = Pick<Charge, 'spender' | 'evidence'>;

/** `in job x`; where other steps of the job spend, or try to, the step that is meant: `in step y of job x`. */
export function inJob(account: JobAccount, ...about: readonly Placed[]): string {
  const { job } = account;
  const [step, ...others] = stepsTo(job, about);
  const isOne = step !== undefined && others.length === 0 && spendingSteps(account).size > 1;
  const named = isOne ? stepName(step, about) : '';
  return `in ${named === '' ? '' : `${named} of `}job ${code(job.id)}`;
}

const spendingSteps = oncePer(({ job, report }: JobAccount) =>
  stepsTo(job, [...report.charges, ...report.dead]),
);

function stepsTo(job: Job, all: readonly Placed[]): ReadonlySet<Step | undefined> {
  return new Set(all.map((one) => stepTo(job, one)));
}

/** One without a name is known by its line, unless the finding stands in that very file. */
function stepName({ name, path, line }: Step, about: readonly Placed[]): string {
  if (name !== undefined) return `step ${code(name.value)}`;
  return about.every(({ spender }) => spender.path === path) ? '' : `the step at line ${line}`;
}

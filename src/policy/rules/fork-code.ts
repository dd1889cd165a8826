import type { Step } from '../../workflow/model.ts';
import type { JobAccount } from '../account.ts';
import type { Door } from '../strangers/doors.ts';

/** Where the fork's code lies on the machine that holds the key, it need not even ask a model. */
const FORK_REF = /github\.event\.(?:pull_request|workflow_run)\.head|github\.head_ref|refs\/pull\//;

const LETS_CODE_IN = ['pull_request_target', 'issue_comment', 'workflow_run'];

/** The step that brings the fork's code there. */
export function forkCheckout({ job }: JobAccount, doors: readonly Door[]): Step | undefined {
  if (!doors.some(({ trigger }) => LETS_CODE_IN.includes(trigger.name))) return undefined;
  const steps = job.kind === 'steps' ? job.steps : [];
  return steps.find(
    (step) => step.kind === 'uses' && FORK_REF.test(step.with.get('ref')?.value ?? ''),
  );
}

export function forkCode(checkout: Step | undefined): string {
  return checkout === undefined
    ? ''
    : ` Line ${checkout.line} checks out the fork's code: what of it runs here can read the key itself.`;
}

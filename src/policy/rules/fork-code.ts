import type { Step } from '../../workflow/model.ts';
import type { JobAccount } from '../account.ts';
import type { Door } from '../strangers/doors.ts';
import { bringsForkCode, refusesForkCode } from '../strangers/fork-checkouts.ts';

const LETS_CODE_IN = ['pull_request_target', 'issue_comment', 'workflow_run'];

/** The step that brings the fork's code to the machine that holds the key: it need not even ask a model. */
export function forkCheckout({ job }: JobAccount, doors: readonly Door[]): Step | undefined {
  const events = doors
    .map(({ trigger }) => trigger.name)
    .filter((one) => LETS_CODE_IN.includes(one));
  const steps = job.kind === 'steps' ? job.steps : [];
  return steps.find(
    (step) => bringsForkCode(step) && events.some((event) => !refusesForkCode(step, event)),
  );
}

export function forkCode(checkout: Step | undefined): string {
  return checkout === undefined
    ? ''
    : ` Line ${checkout.line} checks out the fork's code: what of it runs here can read the key itself.`;
}

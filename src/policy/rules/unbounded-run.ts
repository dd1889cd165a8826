import type { Step } from '../../workflow/model.ts';
import type { JobAccount } from '../account.ts';
import { stepAt } from '../strangers/stations.ts';
import { charged, runsOn, triggersNamed } from './facts.ts';
import type { Rule, Violation } from './rule.ts';
import { code, jobPlace, onWhoseBill, spenderPlace } from './wording.ts';

const PULL_REQUESTS = ['pull_request', 'pull_request_target'];
/** Enough for nearly every review or fix, and a twelfth of what GitHub allows. */
const SUGGESTED_MINUTES = 30;

function* check(account: JobAccount): Iterable<Violation> {
  // A mention posts a comment: the work it starts does not run in this job.
  const charges = account.report.charges.filter((charge) => charge.spender.kind !== 'mention');
  if (!charged(account) || charges.length === 0) return;
  const called = (account.report.calledBy ?? []).length > 0;
  yield* withoutLimit(account);
  if (!called) yield* withoutCancelling(account);
}

function* withoutLimit(account: JobAccount): Iterable<Violation> {
  const { job, report } = account;
  if (job.kind !== 'steps' || job.timeoutMinutes !== undefined) return;
  const steps = report.charges.map((charge) => stepAt(job, spenderPlace(charge)));
  if (steps.every((step: Step | undefined) => step?.timeoutMinutes !== undefined)) return;
  yield {
    subject: 'timeout',
    message: `Job ${code(job.id)}, ${onWhoseBill(report)}, has no time limit${hosted(account)}.`,
    place: jobPlace(account),
    fix: `Add \`timeout-minutes: ${SUGGESTED_MINUTES}\` to the job (\`spend-guard fix\` does it), or what its longest useful run needs.`,
    plan: {
      kind: 'add-to-job',
      path: job.path,
      job: job.id,
      lines: [`timeout-minutes: ${SUGGESTED_MINUTES}`],
    },
  };
}

/** https://docs.github.com/en/actions/reference/limits: a job on a machine of one's own may run for five days. */
function hosted(account: JobAccount): string {
  return runsOn(account) === 'hosted'
    ? ': GitHub stops a run only after 6 hours'
    : ': GitHub stops a run after 6 hours by default';
}

function* withoutCancelling(account: JobAccount): Iterable<Violation> {
  const { workflow, job, report } = account;
  const triggers = triggersNamed(account, PULL_REQUESTS).filter(repeats);
  const groups = [job.concurrency, workflow.concurrency].filter((group) => group !== undefined);
  const cancels = groups.some(
    (group) => group.cancelInProgress !== undefined && group.cancelInProgress.value !== 'false',
  );
  if (triggers.length === 0 || cancels) return;
  yield {
    subject: 'superseded',
    message: `Every push to a pull request starts job ${code(job.id)} anew while the run before goes on: both are ${onWhoseBill(report)}.`,
    place: jobPlace(account),
    fix: `Add \`concurrency: { group: "${group(job.id)}", cancel-in-progress: true }\` to the job.`,
    ...(groups.length === 0
      ? {
          plan: {
            kind: 'add-to-job' as const,
            path: job.path,
            job: job.id,
            lines: ['concurrency:', `  group: ${group(job.id)}`, '  cancel-in-progress: true'],
          },
        }
      : {}),
  };
}

/** One for each pull request, so that only runs of the same one wait for each other. */
function group(id: string): string {
  const name = id.replace(/[^\w-]/g, '-');
  return `\${{ github.workflow }}-${name}-\${{ github.event.pull_request.number || github.run_id }}`;
}

/** `opened` or a label come once; only new commits supersede a run. */
function repeats({ types }: { readonly types: readonly string[] }): boolean {
  return types.length === 0 || types.includes('synchronize');
}

export const unboundedRun = {
  id: 'unbounded-run',
  judges: 'each',
  level: 'notice',
  title: 'A charged run has no time limit, or outlives the commit it was for',
  why: 'An agent in circles spends for hours, and superseded runs are paid for nothing.',
  fix: 'Set `timeout-minutes`, and a `concurrency` group with `cancel-in-progress: true` on pull requests.',
  about: 'start',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'A charged job without `timeout-minutes` on the job or on every step that spends; and a charged job on `pull_request` or `pull_request_target` that runs on new commits, when neither the job nor the workflow has a `concurrency` group that cancels the run before.',
    ],
    bad: `on: pull_request
jobs:
  review:
    runs-on: ubuntu-latest`,
    good: `on: pull_request
jobs:
  review:
    timeout-minutes: 30
    concurrency:
      group: \${{ github.workflow }}-review-\${{ github.event.pull_request.number || github.run_id }}
      cancel-in-progress: true
    runs-on: ubuntu-latest`,
    sources: [
      'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes',
      'https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency',
    ],
  },
  check,
} as const satisfies Rule;

import type { Charge } from '../../report.ts';
import { evaluateCondition, type Knowledge } from '../../workflow/condition.ts';
import type { Step } from '../../workflow/model.ts';
import type { JobAccount } from '../account.ts';
import { stepAt } from '../strangers/stations.ts';
import { runsOn, triggersNamed } from './facts.ts';
import type { Rule, Violation } from './rule.ts';
import { code, isGuess, jobPlace, onWhoseBill, spenderPlace } from './wording.ts';

const PULL_REQUESTS = ['pull_request', 'pull_request_target'];
/** Enough for nearly every review or fix, and a twelfth of what GitHub allows. */
const SUGGESTED_MINUTES = 30;

function* check(account: JobAccount): Iterable<Violation> {
  // A mention posts a comment: the work it starts does not run in this job. And where nothing is
  // known to ask a model, a limit saves minutes, which is not what this is about.
  const charges = account.report.charges.filter(
    (charge) => charge.spender.kind !== 'mention' && !isGuess(charge),
  );
  if (charges.length === 0) return;
  const called = (account.report.calledBy ?? []).length > 0;
  yield* withoutLimit(account, charges);
  if (!called) yield* withoutCancelling(account, charges);
}

function* withoutLimit(account: JobAccount, charges: readonly Charge[]): Iterable<Violation> {
  const { job, report } = account;
  if (job.kind !== 'steps' || job.timeoutMinutes !== undefined) return;
  const steps = charges.map((charge) => stepAt(job, spenderPlace(charge)));
  if (steps.every((step: Step | undefined) => step?.timeoutMinutes !== undefined)) return;
  yield {
    subject: 'timeout',
    message: `Job ${code(job.id)}, ${onWhoseBill(report)}, has no time limit${hosted(account)}.`,
    place: jobPlace(account),
    fix: `Add \`timeout-minutes: ${SUGGESTED_MINUTES}\` to the job (\`spend-guard fix --unsafe\` does it), or what its longest useful run needs.`,
    cause: `timeout\n${job.path}`,
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

function* withoutCancelling(account: JobAccount, charges: readonly Charge[]): Iterable<Violation> {
  const { workflow, job, report } = account;
  const triggers = triggersNamed(account, PULL_REQUESTS).filter(repeats);
  // With a group the next run waits, or whoever wrote it decided what happens.
  if (job.concurrency !== undefined || workflow.concurrency !== undefined) return;
  if (!triggers.some(({ name }) => charges.some((charge) => spendsAgain(account, charge, name))))
    return;
  const secret = triggers.every(({ name }) => name === 'pull_request');
  yield {
    subject: 'superseded',
    message: `Every push to a pull request${secret ? ' from this repository' : ''} starts job ${code(job.id)} anew while the run before goes on: both are ${onWhoseBill(report)}.`,
    place: jobPlace(account),
    fix: `Add \`concurrency: { group: "${group(account)}", cancel-in-progress: true }\` to the job.`,
    cause: `superseded\n${job.path}`,
    plan: {
      kind: 'add-to-job',
      path: job.path,
      job: job.id,
      lines: ['concurrency:', `  group: ${group(account)}`, '  cancel-in-progress: true'],
    },
  };
}

/**
 * Whether a further commit of a pull request lets the charge happen: a run that only a fork's pull
 * request reaches has no secrets to spend.
 */
function spendsAgain({ job }: JobAccount, charge: Charge, event: string): boolean {
  const knowledge = newCommit(event);
  const conditions = [job.if?.value, stepAt(job, spenderPlace(charge))?.if?.value];
  return conditions.every(
    (text) => text === undefined || evaluateCondition(text, knowledge).holds !== false,
  );
}

function newCommit(event: string): Knowledge {
  return (path) => {
    if (path === 'github.event_name') return { kind: 'known', text: event, truthy: true };
    if (path === 'github.event.action') return { kind: 'one-of', texts: ['synchronize'] };
    if (event === 'pull_request' && path === 'github.event.pull_request.head.repo.fork')
      return { kind: 'truth', truth: false };
    return undefined;
  };
}

/** One for each pull request, so that only runs of the same one wait for each other; jobs of a matrix are not to cancel each other. */
function group({ job }: JobAccount): string {
  const name = job.id.replace(/[^\w-]/g, '-');
  const leg = job.matrix === undefined ? '' : '-${{ strategy.job-index }}';
  return `\${{ github.workflow }}-${name}${leg}-\${{ github.event.pull_request.number || github.run_id }}`;
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
      'A charged job without `timeout-minutes` on the job or on every step that spends; and a charged job on `pull_request` or `pull_request_target` that runs on new commits, when neither the job nor the workflow has a `concurrency` group.',
      'Left alone is what is not known to ask a model: a program that was merely handed a key, tests that may call nothing. A run that only pull requests from forks reach has no secrets to spend. Jobs of one workflow are told as one.',
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

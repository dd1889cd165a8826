import type { Spender } from '../../interpreter/model.ts';
import { isAgent } from '../../knowledge/agents.ts';
import { isCalled } from '../../report/counted.ts';
import type { Charge } from '../../report/report.ts';
import { listed } from '../../support/listed.ts';
import { spendersOf } from '../../telling/spenders-of.ts';
import { literal } from '../../value/value.ts';
import { condition } from '../../workflow/expression.ts';
import { letIn } from '../../workflow/in-words/when.ts';
import type { Scalar } from '../../workflow/model.ts';
import { neededJobs } from '../../workflow/needs.ts';
import { knownOn } from '../../workflow/on-event.ts';
import type { Scope } from '../../workflow/scope.ts';
import type { JobAccount } from '../account.ts';
import { stations, stepTo } from '../strangers/stations.ts';
import { onWhoseBill } from './bills.ts';
import { runsOn, startsNamed } from './facts.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { code, isGuess, jobPlace, labelled } from './wording.ts';

const PULL_REQUESTS = ['pull_request', 'pull_request_target'];
/** Enough for nearly every review or fix, and a twelfth of what GitHub allows. */
const LIMIT = 'timeout-minutes: 30';

function* check(account: JobAccount, context: Context): Iterable<Violation> {
  // A mention posts a comment: the work it starts does not run in this job. And where nothing is
  // known to ask a model, a limit saves minutes, which is not what this is about.
  const charges = account.report.charges.filter(
    (charge) => charge.spender.kind !== 'mention' && !isGuess(charge),
  );
  if (charges.length === 0) return;
  const called = isCalled(account.report);
  const endless = charges.filter((charge) => !isEnded(spendersOf(account.traced, charge)));
  const agents = endless.filter(({ spender }) => isAgent(spender));
  yield* withoutLimit(account, agents);
  // What is no agent ends by itself, unless it hangs: said beside the other, and not by itself.
  const others = agents.length === 0 && endless.length > 0 && isUnlimited(account, endless);
  if (!called) yield* withoutCancelling(account, charges, others, context);
}

/** Whether what starts it ends it, on every way to it. */
function isEnded(ways: readonly Spender[]): boolean {
  return ways.length > 0 && ways.every(({ ends }) => ends === true);
}

/** Whether nothing but GitHub's own limit ends what spends. */
function isUnlimited({ job }: JobAccount, charges: readonly Charge[]): boolean {
  return (
    job.kind === 'steps' &&
    job.timeoutMinutes === undefined &&
    charges.some((charge) => stepTo(job, charge)?.timeoutMinutes === undefined)
  );
}

/** An agent goes on until it thinks that it is done; what is asked once ends by itself. */
function* withoutLimit(account: JobAccount, agents: readonly Charge[]): Iterable<Violation> {
  const { job, report } = account;
  if (agents.length === 0 || !isUnlimited(account, agents)) return;
  const what = `runs an agent (${labelled(agents)}) ${onWhoseBill(report)}, and has no time limit${hosted(account)}.`;
  yield {
    subject: 'timeout',
    message: `Job ${code(job.id)} ${what}`,
    place: jobPlace(account),
    fix: `Add \`${LIMIT}\` to the job (\`spend-guard fix --unsafe\` does it), or what its longest useful run needs.`,
    cause: what,
    plan: { kind: 'add-to-job', path: job.path, job: job.id, lines: [LIMIT] },
  };
}

/** https://docs.github.com/en/actions/reference/limits: a job on a machine of one's own may run for five days. */
function hosted(account: JobAccount): string {
  return runsOn(account) === 'hosted'
    ? ': GitHub stops a run only after 6 hours'
    : ': GitHub stops a run after 6 hours by default';
}

function* withoutCancelling(
  account: JobAccount,
  charges: readonly Charge[],
  unlimited: boolean,
  { account: all }: Context,
): Iterable<Violation> {
  const { workflow, job, report } = account;
  if (job.concurrency !== undefined || workflow.concurrency !== undefined) return;
  // With a group, here or in what it calls, the next run waits, or whoever wrote it decided what happens.
  const again = charges
    .filter((charge) =>
      stations(account, charge, all).every(
        (way) => way.job.concurrency === undefined && way.workflow.concurrency === undefined,
      ),
    )
    .flatMap((charge) =>
      startsNamed(account, charge, PULL_REQUESTS)
        .filter(repeats)
        .flatMap((trigger) =>
          spendsAgain(account, charge, trigger.name).map((when) => ({ trigger, when })),
        ),
    );
  const [first] = again;
  if (first === undefined) return;
  const { trigger } = first;
  const secret = again.every((one) => one.trigger.name === 'pull_request');
  const where = whereAgain(again.map(({ when }) => when));
  const push = `Each push to a pull request${secret ? ' from this repository' : ''}${letIn(trigger)} starts`;
  const anew = (only: string) =>
    `anew${only}, and does not stop the run before: what both spend is ${onWhoseBill(report)}.${unlimited ? ' The job has no time limit either.' : ''}`;
  yield {
    subject: 'superseded',
    message: `${push} job ${code(job.id)} ${anew(where)}`,
    place: jobPlace(account),
    fix: `Add \`concurrency: { group: "${group(account)}", cancel-in-progress: true }\`${unlimited ? ` and \`${LIMIT}\`` : ''} to the job.`,
    own: { what: code(job.id), where: `a group with ${code(`-${nameIn(account)}-`)} in its name` },
    cause: `${push} ${anew(where === '' ? '' : ', if')}`,
    plan: {
      kind: 'add-to-job',
      path: job.path,
      job: job.id,
      lines: [
        'concurrency:',
        `  group: ${group(account)}`,
        '  cancel-in-progress: true',
        ...(unlimited ? [LIMIT] : []),
      ],
    },
  };
}

/** What lets a further commit spend again: nothing, an open condition and its line, or that of a job before it. */
type Again = 'surely' | { readonly line: number; readonly of?: string };

/** Empty where a further commit never does: a run that only a fork's pull request reaches has no secrets to spend. */
function spendsAgain(
  { workflow, job }: JobAccount,
  charge: Charge,
  event: string,
): readonly Again[] {
  const knowledge = newCommit(event);
  const conditions = [job.if, stepTo(job, charge)?.if].filter((one) => one !== undefined);
  const holds = ({ value }: Scalar) => condition(value, knowledge);
  if (conditions.some((one) => holds(one) === 'never')) return [];
  const open = conditions.find((one) => holds(one) === 'maybe');
  if (open !== undefined) return [{ line: open.line }];
  const gate = neededJobs(workflow, job).find((needed) => needed.if !== undefined);
  return [gate?.if === undefined ? 'surely' : { line: gate.if.line, of: gate.id }];
}

function whereAgain(again: readonly Again[]): string {
  const open = again.filter((one) => one !== 'surely');
  const [first] = open;
  if (first === undefined || open.length < again.length) return '';
  if (first.of !== undefined)
    return `, if the condition of ${code(first.of)}, which it needs, holds (line ${first.line})`;
  const lines = [...new Set(open.map(({ line }) => line))].sort((a, b) => a - b).map(String);
  return lines.length === 1
    ? `, if the condition at line ${lines[0]} holds`
    : `, if one of the conditions at lines ${listed(lines)} holds`;
}

function newCommit(event: string): Scope {
  return {
    github: (path) =>
      event === 'pull_request' && path === 'event.pull_request.head.repo.fork'
        ? literal('false')
        : knownOn({ name: event, types: ['synchronize'] }, path),
  };
}

/** One for each pull request, so that only runs of the same one wait for each other; jobs of a matrix are not to cancel each other. */
function group(account: JobAccount): string {
  const { job } = account;
  const leg = job.matrix === undefined ? '' : '-${{ strategy.job-index }}';
  return `\${{ github.workflow }}-${nameIn(account)}${leg}-\${{ github.event.pull_request.number || github.run_id }}`;
}

function nameIn({ job }: JobAccount): string {
  return job.id.replace(/[^\w-]/g, '-');
}

/** `opened` or a label come once; only new commits supersede a run. */
function repeats({ types }: { readonly types: readonly string[] }): boolean {
  return types.length === 0 || types.includes('synchronize');
}

export const unboundedRun = {
  id: 'unbounded-run',
  judges: 'each',
  level: 'notice',
  title: 'An agent has no time limit, or a charged run outlives the commit it was for',
  why: 'An agent in circles spends for hours, and superseded runs are paid for nothing.',
  fix: 'Set `timeout-minutes`, and a `concurrency` group with `cancel-in-progress: true` on pull requests.',
  edits: ['add-to-job'],
  about: 'start',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'A job that runs an agent (Codex, Claude Code, Copilot and their like) without `timeout-minutes` on the job or on every step that runs one; and a charged job on `pull_request` or `pull_request_target` that runs on new commits, when neither the job nor the workflow has a `concurrency` group.',
      'An agent decides for itself how long it goes on; a request, a script or a suite of tests ends with what it was asked. `timeout` around the command, and what limits the turns of an agent (`--max-turns`), is a limit as well.',
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

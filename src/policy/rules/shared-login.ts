import type { Job, Workflow } from '../../workflow/model.ts';
import { neededJobs } from '../../workflow/needs.ts';
import type { JobAccount } from '../account.ts';
import { byPayer } from './facts.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { code, names, payerName, spenderPlace } from './wording.ts';

/** Triggers of which two can easily come at the same time. */
const CROWDED = [
  'push',
  'pull_request',
  'pull_request_target',
  'issues',
  'issue_comment',
  'merge_group',
];

function* check(account: JobAccount, { account: all }: Context): Iterable<Violation> {
  const files = account.report.charges.filter((c) => c.payer?.kind === 'chatgpt-auth-file');
  for (const [login, charge] of byPayer(files)) {
    const reasons = overlaps(account, login, all.jobs);
    if (reasons.length === 0) continue;
    yield {
      subject: login,
      cause: login,
      message: `The login in ${payerName(charge)} is used by runs that can overlap: ${reasons.join('; ')}.`,
      place: spenderPlace(charge),
      fix: 'Add to every job that uses it `concurrency: { group: codex-login, queue: max }` (without `queue`, a waiting run is cancelled); or pay with a key, which many jobs can use at once.',
    };
  }
}

function overlaps(account: JobAccount, login: string, all: readonly JobAccount[]): string[] {
  const users = all.filter((other) => worksItself(other) && uses(other, login));
  return [
    ...withItself(account),
    ...withinTheWorkflow(account, users),
    ...acrossWorkflows(account, users),
    ...withTheNextRun(account),
  ];
}

/** A job that only calls another of this repository does not hold the login itself. */
function worksItself({ job, traced }: JobAccount): boolean {
  return job.kind === 'steps' || traced.calls.length === 0;
}

function withItself({ job }: JobAccount): string[] {
  if (copies(job) < 2 || (job.concurrency !== undefined && !varies(job))) return [];
  return [`its matrix runs job ${code(job.id)} ${copies(job)} times side by side`];
}

/** Jobs of which neither waits for the other; a group of the workflow does not keep them apart. */
function withinTheWorkflow({ workflow, job }: JobAccount, users: readonly JobAccount[]): string[] {
  const beside = users.filter(
    (other) =>
      other.workflow.path === workflow.path &&
      other.job !== job &&
      parallel(workflow, job, other.job) &&
      !(job.concurrency && other.job.concurrency?.group.value === job.concurrency.group.value),
  );
  if (beside.length === 0) return [];
  return [`job ${names(beside.map((o) => o.job.id))} of the same workflow does not wait for it`];
}

/** Said once, with the first job that uses the login. */
function acrossWorkflows(account: JobAccount, users: readonly JobAccount[]): string[] {
  const own = groupOf(account.workflow, account.job);
  const elsewhere = users.filter(
    (other) =>
      other.workflow.path !== account.workflow.path &&
      (own === undefined || groupOf(other.workflow, other.job) !== own),
  );
  if (elsewhere.length === 0 || users[0]?.job !== account.job) return [];
  const paths = [...new Set(elsewhere.map((other) => other.workflow.path))];
  return [`${names(paths.slice(0, 3))} ${paths.length > 1 ? 'use' : 'uses'} it as well`];
}

function withTheNextRun({ workflow, job }: JobAccount): string[] {
  const crowded = workflow.triggers.filter(
    ({ name }) =>
      CROWDED.includes(name) ||
      // Asked for what it shall work on, it is started once for each.
      (name === 'workflow_dispatch' && workflow.dispatchInputs.length > 0),
  );
  if (groupOf(workflow, job) !== undefined || crowded.length === 0) return [];
  return [
    `two runs of the workflow can come at once (${names(crowded.map((t) => t.name))}) and no \`concurrency\` group makes them wait`,
  ];
}

function uses({ report }: JobAccount, login: string): boolean {
  return report.charges.some(
    (c) => c.payer?.kind === 'chatgpt-auth-file' && c.payer.name === login,
  );
}

/** The group that serializes the job, where one does. */
function groupOf(workflow: Workflow, job: Job): string | undefined {
  return (job.concurrency ?? workflow.concurrency)?.group.value;
}

/** A group that differs from one matrix job to the next serializes nothing. */
function varies(job: Job): boolean {
  return job.concurrency?.group.value.includes('matrix.') ?? false;
}

function parallel(workflow: Workflow, a: Job, b: Job): boolean {
  return !neededJobs(workflow, a).includes(b) && !neededJobs(workflow, b).includes(a);
}

/** How many jobs the matrix makes, as far as the file shows; a computed dimension counts as two. */
function copies({ matrix }: Job): number {
  if (matrix === undefined) return 1;
  const sizes = [...matrix.dimensions.values()].map((values) => values?.length ?? 2);
  const product = sizes.reduce((total, size) => total * size, sizes.length > 0 ? 1 : 0);
  return Math.max(1, product > 0 ? product : matrix.include.length);
}

export const sharedLogin = {
  id: 'shared-login',
  judges: 'work',
  level: 'warning',
  title: 'One login file is used by runs that can overlap',
  why: 'A ChatGPT login renews itself in use: two copies log each other out, and jobs fail until somebody logs in again.',
  fix: 'Put every job that uses the login into one `concurrency` group, or pay with a key or an access token.',
  about: 'credential',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'A ChatGPT `auth.json` restored by the jobs of a matrix, by jobs of which neither waits for the other, by several workflows, or by a workflow whose runs can overlap because no `concurrency` group makes them wait.',
      'OpenAI asks for one copy per machine or one serialized stream of jobs.',
    ],
    bad: `jobs:
  fix:
    strategy:
      matrix:
        package: [api, web, docs]
    steps:
      - run: |
          echo "$AUTH" > ~/.codex/auth.json
          codex exec "Fix \${{ matrix.package }}"
        env:
          AUTH: \${{ secrets.CODEX_AUTH_JSON }}`,
    good: `jobs:
  fix:
    concurrency:
      group: codex-login
      queue: max
    steps:
      - run: |
          echo "$AUTH" > ~/.codex/auth.json
          codex exec "Fix every package"
        env:
          AUTH: \${{ secrets.CODEX_AUTH_JSON }}`,
    sources: [
      'https://developers.openai.com/codex/auth/ci-cd-auth',
      'https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency',
    ],
  },
  check,
} as const satisfies Rule;

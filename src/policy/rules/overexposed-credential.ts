import type { Reach } from '../../interpreter/model.ts';
import type { Place } from '../../value/evidence.ts';
import { origins } from '../../value/value.ts';
import { placeOf } from '../../workflow/fields.ts';
import type { Step } from '../../workflow/model.ts';
import type { JobAccount } from '../account.ts';
import type { Plan } from '../fix/plan.ts';
import { jobScalars } from '../scalars.ts';
import { stepAt } from '../strangers/stations.ts';
import { charged } from './facts.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { code, isGuess, jobPlace, listed, names, payerName, spenderPlace } from './wording.ts';

function* check(account: JobAccount, context: Context): Iterable<Violation> {
  for (const reach of account.traced.reach) {
    if (!origins(reach.value).some((o) => o.kind === 'secret')) continue;
    if (reach.scope === 'workflow') yield* fromWorkflow(account, reach, context);
    if (reach.scope === 'job') yield* fromJob(account, reach);
  }
  yield* inherited(account);
}

/** Reported once for the file, with the first job that has the credential for nothing. */
function* fromWorkflow(
  account: JobAccount,
  reach: Reach,
  { account: all }: Context,
): Iterable<Violation> {
  const entry = account.workflow.env.get(reach.name);
  const jobs = all.jobs.filter((other) => other.workflow.path === account.workflow.path);
  const idle = jobs.filter((other) => exposed(other, reach));
  if (entry === undefined || idle[0]?.job !== account.job) return;
  const paid = jobs.filter((other) => charged(other));
  if (paid.length === 0) return;
  const spending = paid.filter((other) => !exposed(other, reach));
  if (spending.length === 0) {
    if (idle.some((other) => mayBeSpentUnread(other, reach))) return;
    yield {
      ...unspent(entry.key, reach, paid),
      subject: `workflow ${reach.name}`,
      ...(idle.length === 1 ? asUnread(reach) : {}),
    };
    return;
  }
  yield {
    subject: `workflow ${reach.name}`,
    message: `${code(reach.name)} stands in the \`env\` of the whole workflow, so ${idle.length === 1 ? `job ${code(account.job.id)}, which was not seen to use it, can` : `${idle.length} jobs that were not seen to use it can`} spend it, with every script, action and dependency that runs there.`,
    place: entry.key,
    fix: `Move the line into the \`env\` of the steps that spend${spentBy(spending)}.`,
    plan: moveTo(spending, account.workflow.path, reach.name, entry.key),
    ...(idle.length === 1 ? asUnread(reach) : {}),
  };
}

/** Beside a Codex that does not read it, that is what matters about it. */
function asUnread({ name }: Reach): Pick<Violation, 'sameAs'> {
  return { sameAs: { rule: 'dead-credential', subject: `unread ${name}` } };
}

/** ` (jobs \`review\` and \`triage\`)` */
function spentBy(spending: readonly JobAccount[]): string {
  const ids = [...new Set(spending.map(({ job }) => job.id))];
  return ids.length > 3 ? '' : ` (${ids.length === 1 ? 'job' : 'jobs'} ${names(ids)})`;
}

function payersOf(paid: readonly JobAccount[]): string {
  const payers = paid.flatMap(({ report }) => report.charges.map(payerName));
  const distinct = [...new Set(payers)];
  const more = distinct.length - 3;
  return listed(more > 0 ? [...distinct.slice(0, 3), `${more} more`] : distinct);
}

function needs(account: JobAccount): string {
  const known = account.report.charges.some(
    ({ payer }) => payer !== null && payer.inFiles !== false,
  );
  return known
    ? `it pays with ${payersOf([account])}`
    : 'which of them it needs does not show in this repository';
}

/** Moved nearer to a step it would still pay for nothing. */
function unspent(place: Place, { name }: Reach, paid: readonly JobAccount[]): Violation {
  return {
    subject: `unspent ${name}`,
    message: `No call that was found spends ${code(name)}; what pays is ${payersOf(paid)}. Everything that runs beside it can spend it.`,
    place,
    fix: 'Delete the line, or move it to the step that needs it.',
  };
}

/** The report names a credential by its origin: `secrets.OPENAI_API_KEY`. */
function exposed({ report }: JobAccount, { value }: Reach): boolean {
  const secrets = origins(value).flatMap((o) => (o.kind === 'secret' ? [`secrets.${o.name}`] : []));
  return report.exposed.some((one) => secrets.some((secret) => one.name.includes(secret)));
}

/** What was not read and has it in its reach may be what spends it. */
function mayBeSpentUnread({ report }: JobAccount, { value }: Reach): boolean {
  const secrets = origins(value).flatMap((o) => (o.kind === 'secret' ? [`secrets.${o.name}`] : []));
  return (report.blindSpots ?? []).some(({ inReach }) =>
    secrets.some((one) => inReach.includes(one)),
  );
}

/** In the `env` of a job: the steps that do not spend see it too. */
function* fromJob(account: JobAccount, reach: Reach): Iterable<Violation> {
  const { job } = account;
  const entry = job.env.get(reach.name);
  if (entry === undefined || job.kind !== 'steps') return;
  const spending = spendingSteps(account);
  const others = job.steps.filter((step) => runsCode(step) && !spending.includes(step));
  if (!charged(account) || spending.length === 0 || others.length === 0) return;
  if (readElsewhere(account, reach.name)) return;
  if (exposed(account, reach)) {
    // What a program that was not followed to its calls takes from its environment is not known.
    if (mayBeSpentUnread(account, reach) || account.report.charges.some(isGuess)) return;
    yield {
      ...unspent(entry.key, reach, [account]),
      ...asUnread(reach),
      subject: `job ${reach.name}`,
      level: 'notice',
    };
    return;
  }
  yield {
    subject: `job ${reach.name}`,
    message: `${code(reach.name)} stands in the \`env\` of job ${code(job.id)}, so ${others.length === 1 ? 'one step that was not seen to use it' : `${others.length} steps that were not seen to use it`} can spend it, with everything that runs there.`,
    place: entry.key,
    fix: `Move the line into the \`env\` of ${stepsAt(spending)}.`,
    plan: moveTo([account], job.path, reach.name, entry.key),
    level: 'notice',
    cause: `job ${reach.name}\n${job.path}`,
  };
}

/** `if: env.NAME != ''` and its like: they see what stands around the step, and the line has to stay. */
function readElsewhere({ job }: JobAccount, name: string): boolean {
  const conditions = job.kind === 'steps' ? job.steps.map((step) => step.if?.value ?? '') : [];
  const read = new RegExp(`\\benv\\.${name}\\b|\\benv\\[\\s*'${name}'`, 'i');
  return [...conditions, ...jobScalars(job).map(({ value }) => value)].some((text) =>
    read.test(text),
  );
}

function stepsAt(steps: readonly Step[]): string {
  const lines = steps.map(({ line }) => line).sort((a, b) => a - b);
  if (lines.length > 5) return 'the steps that spend';
  return lines.length === 1
    ? `the step at line ${lines[0]}`
    : `the steps at lines ${listed(lines.map(String))}`;
}

function runsCode(step: Step): boolean {
  if (step.kind === 'uses') return !step.uses.value.startsWith('actions/checkout@');
  return step.kind !== 'idle';
}

function spendingSteps({ job, report }: JobAccount): Step[] {
  const steps = report.charges.flatMap((charge) => {
    const places = [spenderPlace(charge), ...charge.evidence];
    return places.map((place) => stepAt(job, place)).filter((step) => step !== undefined);
  });
  return [...new Set(steps)];
}

/** Only where every spending step is in sight and none is told by another name already. */
function moveTo(
  spending: readonly JobAccount[],
  path: string,
  name: string,
  at: Place,
): Plan | undefined {
  const steps = spending.flatMap(spendingSteps);
  const complete = spending.every((account) => spendingSteps(account).length > 0);
  const simple = steps.every((step) => step.path === path && step.kind !== 'parallel');
  if (!complete || !simple || steps.some((step) => step.env.has(name))) return undefined;
  return { kind: 'move-entry', at: placeOf(at), name, steps: steps.map(placeOf) };
}

/** `secrets: inherit` hands every secret over where the called workflow names those it wants. */
function* inherited(account: JobAccount): Iterable<Violation> {
  const { job, workflow, report } = account;
  if (job.kind !== 'call' || job.secrets !== 'inherit' || !charged(account)) return;
  // What was not read is told as that, and nobody knows which names it needs.
  if (report.charges.some(({ spender }) => spender.kind === 'remote')) return;
  yield {
    subject: 'inherit',
    cause: `inherit\n${workflow.path}\n${job.uses.value}`,
    message: `Job ${code(job.id)} hands every secret of the repository to ${code(job.uses.value)} with \`secrets: inherit\`; ${needs(account)}.`,
    place: jobPlace(account),
    fix: 'Name under `on.workflow_call.secrets` there what it needs, and hand over those names in place of `inherit`.',
    level: 'notice',
  };
}

export const overexposedCredential = {
  id: 'overexposed-credential',
  judges: 'each',
  level: 'warning',
  title: 'A credential is in reach of jobs or steps that do not spend',
  why: 'Every script, action and dependency that can read a credential can spend it.',
  fix: 'Move the credential into the `env` of the steps that spend.',
  about: 'credential',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'A credential in the `env` of a workflow some of whose jobs do not spend it (warning), in the `env` of a job with further steps that run code (notice), or handed to a called workflow by `secrets: inherit` (notice).',
      'OpenAI advises against `OPENAI_API_KEY` or `CODEX_API_KEY` at job level where code of the repository runs.',
    ],
    bad: `env:
  OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
jobs:
  test:
    steps:
      - run: npm ci && npm test
  summary:
    steps:
      - run: node scripts/summarize.mjs`,
    good: `jobs:
  test:
    steps:
      - run: npm ci && npm test
  summary:
    steps:
      - run: node scripts/summarize.mjs
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
    sources: ['https://learn.chatgpt.com/docs/non-interactive-mode'],
  },
  check,
} as const satisfies Rule;

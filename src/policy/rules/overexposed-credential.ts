import type { Reach } from '../../interpreter/model.ts';
import type { Charge } from '../../report/report.ts';
import { escapeRegExp } from '../../support/escape-reg-exp.ts';
import { few, listed } from '../../support/listed.ts';
import type { Place } from '../../value/evidence.ts';
import { origins } from '../../value/value.ts';
import { placeOf } from '../../workflow/fields.ts';
import type { Step } from '../../workflow/model.ts';
import type { JobAccount } from '../account.ts';
import type { Plan } from '../fix/plan.ts';
import { jobScalars, stepScalars } from '../scalars.ts';
import { stepAt } from '../strangers/stations.ts';
import { charged } from './facts.ts';
import { inherited } from './inherited-secrets.ts';
import { kept } from './kept-in-files.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { othersAt, runsCode, stepsAt } from './step-lines.ts';
import { namesVariable, type Reader, readBySpender, readElsewhere } from './variable-readers.ts';
import { code, isGuess, names as listedNames, payerName, spenderPlace } from './wording.ts';

function* check(account: JobAccount, context: Context): Iterable<Violation> {
  const secrets = account.traced.reach.filter(({ value }) =>
    origins(value).some((o) => o.kind === 'secret'),
  );
  for (const reach of secrets)
    if (reach.scope === 'workflow') yield* fromWorkflow(account, reach, context);
  const inJob = secrets.filter(({ scope }) => scope === 'job');
  yield* neighbours(inJob.flatMap((reach) => [...fromJob(account, reach, context)]));
  yield* inherited(account, context);
  yield* kept(account);
}

/** Lines of one job's `env` with one cause are one finding, with those of jobs that have the same. */
function* neighbours(violations: readonly Violation[]): Iterable<Violation> {
  for (const one of violations) {
    const alike = violations.filter(({ cause }) => cause === one.cause);
    const subjects = alike.map(({ subject }) => subject).join(' ');
    yield one.cause === undefined ? one : { ...one, cause: `${subjects}\n${one.cause}` };
  }
}

/** Reported once for the file, with the first job that has the credential for nothing. */
function* fromWorkflow(
  account: JobAccount,
  reach: Reach,
  { account: { jobs: every, text } }: Context,
): Iterable<Violation> {
  const entry = account.workflow.env.get(reach.name);
  const jobs = every.filter((other) => other.workflow.path === account.workflow.path);
  const idle = jobs.filter((other) => exposed(other, reach) && !names(other, reach.name));
  if (entry === undefined || idle[0]?.job !== account.job) return;
  const paid = jobs.filter((other) => charged(other));
  if (!paid.some(asksSurely)) return;
  const spending = paid.filter((other) => !exposed(other, reach));
  if (spending.length === 0) {
    if (paid.some(payerIsOpen) || idle.some((other) => mayBeSpentUnread(other, reach))) return;
    yield {
      ...unspent(entry.key, reach, paid, readBySpender(paid, reach.name, text)),
      subject: `workflow ${reach.name}`,
      ...(idle.length === 1 ? asUnread(reach) : {}),
    };
    return;
  }
  yield {
    subject: `workflow ${reach.name}`,
    message: `${code(reach.name)} stands in the \`env\` of the whole workflow, so ${idle.length === 1 ? `job ${code(account.job.id)}, which was not seen to use it, can` : `${idle.length} jobs that were not seen to use it can`} spend it, with every script, action and dependency that runs there.`,
    place: entry.key,
    ...nearerAll(spending, reach, entry.key),
    ...(idle.length === 1 ? asUnread(reach) : {}),
  };
}

/** Where nothing is known to ask a model, nobody can say which step needs the key. */
function asksSurely({ report }: JobAccount): boolean {
  return report.charges.some((charge) => !isGuess(charge));
}

/** Beside a Codex that does not read it, that is what matters about it. */
function asUnread({ name }: Reach): Pick<Violation, 'sameAs'> {
  return { sameAs: { rule: 'dead-credential', subject: `unread ${name}` } };
}

/** ` (jobs \`review\` and \`triage\`)` */
function spentBy(spending: readonly JobAccount[]): string {
  const ids = [...new Set(spending.map(({ job }) => job.id))];
  return ids.length > 3 ? '' : ` (${ids.length === 1 ? 'job' : 'jobs'} ${listedNames(ids)})`;
}

function payersOf(paid: readonly JobAccount[]): string {
  const payers = paid.flatMap(({ report }) => report.charges.map(payerName));
  return listed(few([...new Set(payers)], 3));
}

/** Moved nearer to a step it would still pay for nothing. */
function unspent(
  place: Place,
  { name }: Reach,
  paid: readonly JobAccount[],
  read?: Reader,
): Violation {
  if (read !== undefined)
    return {
      subject: `unspent ${name}`,
      message: `${code(name)} is read at ${code(`${read.path}:${read.line}`)}, and no call that was found on the way of this run spends it; everything else that runs beside it can spend it too.`,
      place,
      fix: `Move the line into the \`env\` of ${stepsAt([...new Set(read.paid.flatMap((one) => spendingSteps(one, read.path)))])}, or delete it where nothing needs it any more.`,
      level: 'notice',
    };
  return {
    subject: `unspent ${name}`,
    message: `No call that was found spends ${code(name)}; what was seen to pay is ${payersOf(paid)}. Everything that runs beside it can spend it.`,
    place,
    fix: 'Delete the line, or move it to the step that needs it.',
  };
}

/** The report names a credential by its origin: `secrets.OPENAI_API_KEY`. */
function exposed({ report }: JobAccount, { value }: Reach): boolean {
  const secrets = secretsOf({ value });
  return report.exposed.some((one) => secrets.some((secret) => one.name.includes(secret)));
}

function secretsOf({ value }: Pick<Reach, 'value'>): string[] {
  return origins(value).flatMap((o) => (o.kind === 'secret' ? [`secrets.${o.name}`] : []));
}

/** What was not read and has it in its reach may be what spends it. */
function mayBeSpentUnread({ report }: JobAccount, reach: Reach): boolean {
  const secrets = secretsOf(reach);
  return (report.blindSpots ?? []).some(({ inReach }) =>
    secrets.some((one) => inReach.includes(one)),
  );
}

/** In the `env` of a job: the steps that do not spend see it too. */
function* fromJob(account: JobAccount, reach: Reach, context: Context): Iterable<Violation> {
  const { job } = account;
  const { name } = reach;
  const entry = job.env.get(name);
  if (entry === undefined || job.kind !== 'steps' || !asksSurely(account)) return;
  const spending = spendingSteps(account);
  const users = job.steps.filter(
    (step) => spendsWith(account, step, reach) || uses(account, step, reach),
  );
  const others = job.steps.filter(
    (step) => runsCode(step) && !users.includes(step) && !step.env.has(name),
  );
  if (spending.length === 0 || others.length === 0 || readElsewhere(account, name)) return;
  const twin = twinOf(account, reach, context);
  if (twin !== undefined) {
    yield {
      subject: `job ${name}`,
      message: `${code(name)} holds the secret that pays as ${code(twin)}, and nothing that was found reads it by this name. Everything that runs beside it can spend it.`,
      place: entry.key,
      fix: 'Delete the line.',
      plan: { kind: 'remove-entry', at: placeOf(entry.key), name },
      level: 'notice',
    };
    return;
  }
  if (exposed(account, reach)) {
    // What a program that was not followed to its calls takes from its environment is not known.
    if (mayBeSpentUnread(account, reach) || account.report.charges.some(isGuess)) return;
    if (payerIsOpen(account) || readBySpender([account], name, context.account.text)) return;
    const told = unspent(entry.key, reach, [account]);
    yield {
      ...told,
      ...asUnread(reach),
      subject: `job ${name}`,
      level: 'notice',
      cause: [job.path, 'unspent', payersOf([account])].join('\n'),
      own: { what: code(name), where: '' },
    };
    return;
  }
  const lacking = users.filter((step) => !step.env.has(name) && !byInput(account, step, reach));
  yield {
    subject: `job ${name}`,
    message: `${code(name)} stands in the \`env\` of job ${code(job.id)}, so ${othersAt(others)} can spend it, with everything that runs there.`,
    place: entry.key,
    ...nearer(users, lacking, job.path, name, entry.key),
    level: 'notice',
    cause: [job.path, lacking.length === 0].join('\n'),
    own: { what: code(name), where: stepsAt(lacking.length === 0 ? users : lacking) },
  };
}

/** Into the steps that use it; where all have it already, the line is one too many. */
function nearer(
  users: readonly Step[],
  lacking: readonly Step[],
  path: string,
  name: string,
  at: Place,
): Pick<Violation, 'fix' | 'plan'> {
  if (lacking.length === 0)
    return {
      fix: `Delete the line: ${stepsAt(users)} ${users.length === 1 ? 'has its' : 'have their'} own. Any other that needs it gets it there.`,
      plan: { kind: 'remove-entry', at: placeOf(at), name },
    };
  const own = users.filter((step) => !lacking.includes(step));
  const besides =
    own.length === 0 ? '' : `; ${stepsAt(own)} ${own.length === 1 ? 'has its' : 'have their'} own`;
  return {
    fix: `Move the line into the \`env\` of ${stepsAt(lacking)}, and of any other that needs it${besides}.`,
    plan: moveTo(lacking, path, name, at),
  };
}

/** The same from the `env` of a whole workflow. */
function nearerAll(
  spending: readonly JobAccount[],
  reach: Reach,
  at: Place,
): Pick<Violation, 'fix' | 'plan'> {
  const { name } = reach;
  const own = spending.map((account) =>
    spendingSteps(account).filter((step) => spendsWith(account, step, reach)),
  );
  const steps = own.flat();
  const complete = own.every((some) => some.length > 0);
  if (complete && steps.every((step) => step.env.has(name)))
    return {
      fix: `Delete the line: the steps that spend${spentBy(spending)} have their own.`,
      plan: { kind: 'remove-entry', at: placeOf(at), name },
    };
  return {
    fix: `Move the line into the \`env\` of the steps that spend${spentBy(spending)}, and of any other that needs it.`,
    plan: complete ? moveTo(steps, at.path, name, at) : undefined,
  };
}

/** The name beside this one in the same `env` by which its secret pays, where nothing reads this one. */
function twinOf(account: JobAccount, reach: Reach, { account: { text } }: Context) {
  const { job, report } = account;
  const { name } = reach;
  const own = job.env.get(name);
  if (own === undefined || job.kind !== 'steps') return undefined;
  const isRead = ({ line, path }: Place) =>
    report.charges.some(({ evidence }) =>
      evidence.some((place) => place.line === line && place.path === path),
    );
  const [twin] = [...job.env].find(
    ([other, entry]) =>
      other !== name && entry.value === own.value && isRead(entry.key) && !isRead(own.key),
  ) ?? [undefined];
  const known =
    !job.steps.some((step) => uses(account, step, reach)) &&
    !report.charges.some(isGuess) &&
    readBySpender([account], name, text) === undefined;
  return known ? twin : undefined;
}

/** A step that names the variable, or of which something was not read that has it in its reach and may need it. */
function uses(account: JobAccount, step: Step, reach: Reach): boolean {
  if (namesVariable(stepScalars(step), reach.name)) return true;
  const secrets = secretsOf(reach);
  return (account.report.blindSpots ?? []).some(
    (spot) =>
      !spot.charged &&
      stepAt(account.job, { ...spot, column: 1 }) === step &&
      secrets.some((one) => spot.inReach.includes(one)),
  );
}

function names({ job }: JobAccount, name: string): boolean {
  return namesVariable(jobScalars(job), name);
}

/** Where the files leave open who pays, each of those that may is needed. */
function payerIsOpen({ report }: JobAccount): boolean {
  return report.charges.some(({ budget }) => budget === 'unclear');
}

/** An action that takes the same secret as an input, and pays by nothing from the job's `env`. */
function byInput({ job, report }: JobAccount, step: Step, reach: Reach): boolean {
  if (step.kind !== 'uses') return false;
  const given = [...step.with.values()].some(({ value }) =>
    secretsOf(reach).some((secret) => mentions(value, secret)),
  );
  const { path, line } = job.env.get(reach.name)?.key ?? step;
  const fromEnv = report.charges.some((charge) =>
    charge.evidence.some((place) => place.path === path && place.line === line),
  );
  return given && !fromEnv;
}

function spendingSteps({ job, report }: JobAccount, through?: string): Step[] {
  const charges = report.charges.filter(
    ({ evidence }) => through === undefined || evidence.some(({ path }) => path === through),
  );
  return [...new Set(charges.flatMap((charge) => stepsOf(job, charge)))];
}

function chargesAt({ job, report }: JobAccount, step: Step): readonly Charge[] {
  return report.charges.filter((charge) => stepsOf(job, charge).includes(step));
}

function stepsOf(job: JobAccount['job'], charge: Charge): readonly Step[] {
  const places = [spenderPlace(charge), ...charge.evidence];
  return places.map((place) => stepAt(job, place)).filter((step) => step !== undefined);
}

/** A step that pays with it, or of which the files do not show with what; none that pays with another. */
function spendsWith(account: JobAccount, step: Step, reach: Reach): boolean {
  const secrets = [...secretsOf(reach), reach.name];
  return chargesAt(account, step).some(({ payer, candidates }) => {
    const known = payer !== null && payer.inFiles !== false && /^secrets\./.test(payer.name);
    const all = [...(payer === null ? [] : [payer]), ...candidates];
    return !known || all.some(({ name }) => secrets.some((secret) => mentions(name, secret)));
  });
}

function mentions(text: string, secret: string): boolean {
  return new RegExp(`(?<![\\w-])${escapeRegExp(secret)}(?![\\w-])`).test(text);
}

/** Only where every step is in sight and none is told by another name already. */
function moveTo(steps: readonly Step[], path: string, name: string, at: Place): Plan | undefined {
  const simple = steps.every((step) => step.path === path && step.kind !== 'parallel');
  if (steps.length === 0 || !simple || steps.some((step) => step.env.has(name))) return undefined;
  return { kind: 'move-entry', at: placeOf(at), name, steps: steps.map(placeOf) };
}

export const overexposedCredential = {
  id: 'overexposed-credential',
  judges: 'each',
  level: 'warning',
  title: 'A credential is in reach of jobs or steps that do not spend',
  why: 'Every script, action and dependency that can read a credential can spend it.',
  fix: 'Move the credential into the `env` of the steps that spend.',
  edits: ['move-entry', 'remove-entry'],
  about: 'credential',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'A credential in the `env` of a workflow some of whose jobs do not spend it (warning), in the `env` of a job with further steps that run code (notice; the actions of GitHub itself are left out, but for `actions/github-script`), handed to a called workflow by `secrets: inherit` (notice), or written by a step into a file that every step behind it reads, as `.env` or `$GITHUB_ENV` (notice).',
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

import { catalogAction } from '../../knowledge/action-row.ts';
import { CODEX_VARIABLE } from '../../knowledge/codex-variables.ts';
import { classifyName, inOtherLetters } from '../../knowledge/names.ts';
import type { Charge, DeadSpender } from '../../report/report.ts';
import { escapeRegExp } from '../../support/escape-reg-exp.ts';
import { capital } from '../../support/first-letter.ts';
import { groupBy } from '../../support/group.ts';
import { spendersOf } from '../../telling/spenders-of.ts';
import type { Place } from '../../value/evidence.ts';
import { literalText } from '../../value/value.ts';
import type { Entries, Entry, Job, Scalar, Step } from '../../workflow/model.ts';
import type { Account, JobAccount } from '../account.ts';
import { intendedInput } from '../inputs.ts';
import { misspelt } from '../misspelt.ts';
import { refusalsIn } from '../refusals.ts';
import { jobScalars } from '../scalars.ts';
import { stepAt, stepTo } from '../strangers/stations.ts';
import { probably } from './doubts.ts';
import { startIt } from './not-started.ts';
import { keyLine, type PlatformKey, pastedKey, platformKey } from './paste.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { sentElsewhere } from './sent-elsewhere.ts';
import { namesVariable } from './variable-readers.ts';
import { inJob } from './where.ts';
import { billName, code, labelled, payerName, spenderPlace } from './wording.ts';

function* check(account: JobAccount, { account: all, policy }: Context): Iterable<Violation> {
  const { job, workflow, report } = account;
  yield* refused(account, all);
  const around = [workflow.env, job.env].flatMap((entries) => [...misspeltNames(account, entries)]);
  yield* around;
  const named = new Set<Step>();
  for (const step of allSteps(job)) {
    const wrong = [...misspeltNames(account, step.env), ...wrongInputs(step)];
    if (wrong.length > 0) named.add(step);
    yield* wrong;
  }
  yield* deadWeight(account);
  yield* bypassed(account);
  yield* sentElsewhere(account, policy);
  const open = report.dead.filter((dead) => {
    // A wrong name is the reason why the client finds nothing: said once.
    const step = stepAt(job, spenderPlace(dead));
    const told = around.length > 0 || (step !== undefined && named.has(step));
    return (
      !told &&
      !modelIsOpen(account, dead) &&
      !isProbe(account, dead) &&
      !isOneOfSeveral(account, dead)
    );
  });
  for (const alike of byCause(open)) yield cannotSpend(account, alike, platformKey(account, all));
}

/** What pays for a job of a file that GitHub refuses pays for nothing. */
function* refused(account: JobAccount, all: Account): Iterable<Violation> {
  for (const { path, line, column, why, fix } of refusalsIn(account, all))
    yield {
      subject: `refused ${path} ${why}`,
      message: `GitHub refuses ${code(path)}, because ${why}: none of its jobs runs, and nobody pays today.`,
      place: { path, line, column },
      fix,
      cause: `${path}\n${why}\n${fix}`,
      standsAnyway: true,
    };
}

/** What fails for one reason and is mended in one way is one finding. */
function byCause(dead: readonly DeadSpender[]): (readonly [DeadSpender, ...DeadSpender[]])[] {
  return [
    ...groupBy(dead, ({ reason, credential, spender }) =>
      [reason, credential, spender.kind, spender.path].join('\n'),
    ).values(),
  ];
}

function allSteps(job: Job): Step[] {
  const flat = (step: Step): Step[] =>
    step.kind === 'parallel' ? step.steps.flatMap(flat) : [step];
  return job.kind === 'steps' ? job.steps.flatMap(flat) : [];
}

/** The secret's own name says what it is for; a file without such a name is never looked into. */
const TELLING = /secrets\.\w*(?:openai|codex|anthropic_api_key)/i;

function* misspeltNames(account: JobAccount, entries: Entries): Iterable<Violation> {
  for (const [name, entry] of entries) {
    if (!TELLING.test(entry.value)) continue;
    const slip = misspelt(name);
    const meant = slip ?? (isRead(account, name, entry) ? undefined : inOtherLetters(name));
    if (meant === undefined || entries.has(meant)) continue;
    const why =
      slip === undefined
        ? `names of variables are taken letter by letter, and clients read ${code(meant)}`
        : `it looks like ${code(meant)} misspelt`;
    yield {
      subject: `variable ${name}`,
      message: `No known client reads the variable ${code(name)}; ${why}, so its secret pays for nothing here.`,
      place: entry.key,
      fix: `Rename it to ${code(meant)}, or delete the line.`,
      plan: { kind: 'rename-key', at: entry.key, from: name, to: meant },
    };
  }
}

/** Whether something takes the variable by the very name that it has, or may: what was not read, a machine without large and small letters. */
function isRead({ job, report }: JobAccount, name: string, { key, value }: Entry): boolean {
  const spends = report.charges.some(({ evidence }) =>
    evidence.some(({ path, line }) => path === key.path && line === key.line),
  );
  const inReach = (report.blindSpots ?? []).some((spot) =>
    spot.inReach.some((one) => value.includes(one)),
  );
  const without =
    !name.includes('-') &&
    job.kind === 'steps' &&
    job.runsOn.some((label) => /windows|\$\{\{/i.test(label.value));
  return spends || inReach || without || namesVariable(jobScalars(job), name);
}

function* wrongInputs(step: Step): Iterable<Violation> {
  if (step.kind !== 'uses') return;
  const uses = step.uses.value;
  const inputs = step.with;
  for (const [name, entry] of inputs) {
    const meant = intendedInput(uses, name);
    if (meant === undefined || inputs.has(meant)) continue;
    yield {
      subject: `input ${name}`,
      message: `${code(uses)} has no input ${code(name)}, so GitHub drops it with a warning and the credential never reaches the action.`,
      place: entry.key,
      fix: `Rename the input to ${code(meant)}.`,
      plan: { kind: 'rename-key', at: entry.key, from: name, to: meant },
    };
  }
}

function cannotSpend(
  account: JobAccount,
  alike: readonly [DeadSpender, ...DeadSpender[]],
  own: PlatformKey,
): Violation {
  const [dead] = alike;
  const unread = bareKey(dead)
    ? ` Codex has not read ${code('OPENAI_API_KEY')} since 0.35.`
    : unreadByAction(account, dead);
  const { label, path, line } = dead.spender;
  const one = new Set(alike.map(({ spender }) => spender.label)).size === 1;
  // A program of another name may start it: the place tells which call is meant.
  const where = path === account.workflow.path ? '' : ` (${code(`${path}:${line}`)})`;
  const fix = remedy(account, dead, own);
  return {
    subject: `spender ${label} ${dead.credential ?? ''}`,
    message: `${labelled(alike)}${where} ${inJob(account, ...alike)} ${outcome(dead, one)}. ${capital(dead.reason).replace(/\.?$/, '.')}${unread}`,
    place: credentialPlace(account, dead) ?? spenderPlace(dead),
    also: spenderPlace(dead),
    fix,
    // A provider that is gone, or an option that nobody knows, is one thing to mend, in however many jobs.
    cause: [dead.reason, dead.spender.kind, fix].join('\n'),
  };
}

/** What is wrong with the credential is mended where it is handed over: at its line, next to the call. */
const OF_THE_CREDENTIAL: ReadonlySet<DeadSpender['cause']['kind']> = new Set([
  'refused',
  'login-not-used',
  'other-provider',
]);

function credentialPlace({ job, workflow }: JobAccount, dead: DeadSpender): Place | undefined {
  const { credential, cause } = dead;
  if (credential === null || !OF_THE_CREDENTIAL.has(cause.kind)) return undefined;
  const step = stepTo(job, dead);
  const given = step?.kind === 'uses' ? [step.with] : [];
  return [...given, ...(step === undefined ? [] : [step.env]), job.env, workflow.env]
    .flatMap((entries) => [...entries])
    .find(([name, { value }]) => name === credential || namesSecret(value, credential))?.[1].key;
}

function namesSecret(value: string, credential: string): boolean {
  return new RegExp(`\\b${escapeRegExp(credential)}(?![\\w-])`, 'i').test(value);
}

/** Whoever wrote it reckons with its failing, or searches what it says for the failure: nothing was meant to pay. */
function isProbe({ job }: JobAccount, { spender, evidence, credential }: DeadSpender): boolean {
  const step = stepTo(job, { spender, evidence });
  if (step?.kind !== 'run' || credential !== null) return false;
  const own = evidence.find((place) => place.path === spender.path && place.line === spender.line);
  const call = own?.shows ?? '';
  return (
    step.continueOnError?.value === 'true' ||
    /\|\|\s*(?:true|:)(?:\s|$)/.test(call) ||
    FAILURE_SOUGHT.test(step.run.value)
  );
}

/** A program that starts it only in some case, and is handed nothing for it, need not come to it here. */
function isOneOfSeveral(account: JobAccount, dead: DeadSpender): boolean {
  const ways = dead.credential === null ? spendersOf(account.traced, dead) : [];
  return (
    ways.length > 0 &&
    ways.every(({ doubts }) => doubts.some(({ of, path }) => of !== 'payer' && isProgram(path)))
  );
}

function isProgram(path: string): boolean {
  return !/\.ya?ml$/.test(path);
}

const FAILURE_SOUGHT =
  /\|\s*grep\s+-\w*q\w*\b[^|\n]*(?:unknown|error|fail|denied|invalid|unauthori[sz]ed|401)/i;

/** codex-action takes its key from an input; a variable of its step reaches nobody. */
function unreadByAction({ job }: JobAccount, dead: DeadSpender): string {
  if (dead.spender.kind !== 'codex-action') return '';
  const names = [CODEX_VARIABLE.openaiApiKey, CODEX_VARIABLE.apiKey];
  const step = stepAt(job, spenderPlace(dead));
  const given = names.find((name) => step?.env.has(name) || job.env.has(name));
  return given === undefined
    ? ''
    : ` ${code(given)} in its environment is not read: the action takes a key only from its input \`openai-api-key\`.`;
}

/** Whether the job fails as well depends on what is made of the answer. */
function outcome({ cause }: DeadSpender, one: boolean): string {
  if (cause.kind === 'not-started')
    return one ? 'ends at once and spends nothing' : 'end at once and spend nothing';
  if (cause.kind === 'waits')
    return `${one ? 'stands' : 'stand'} there until the job's time limit, so that nothing after it runs`;
  const retired = cause.kind === 'retired';
  if (one) return retired ? 'gets no answer and spends nothing' : 'fails and spends nothing';
  return retired ? 'get no answer and spend nothing' : 'fail and spend nothing';
}

function remedy(account: JobAccount, dead: DeadSpender, own: PlatformKey): string {
  const { spender, credential, cause } = dead;
  const given = /^secrets\.([\w-]+)$/.exec(credential ?? '')?.[1];
  const plan = given !== undefined && isOfPlan(given);
  const key = given === undefined || plan ? own : { name: `secrets.${given}`, known: true };
  const input = pastedKey('openai-api-key', key, spender.path);
  switch (cause.kind) {
    case 'not-started':
      return startIt(account, dead);
    case 'nobodys-token':
      return `Hand it the token of somebody who has Copilot, as ${code('GH_TOKEN')} in the step's ${code('env')}: then that person's Copilot pays. Or delete what asks Copilot.`;
    case 'removed':
      return `Use \`openai/codex-action@v1\` with ${input} and a \`prompt\`, or delete the step.`;
    case 'unknown-option':
      return `Delete ${code(cause.name ?? '')} and its value. Without it the job may spend, and the next scan says who pays.`;
    case 'no-terminal':
      return 'Write `codex exec "…"`, which needs no terminal.';
    case 'waits':
      return `Delete it where an action after it signs in by itself or the next command is handed its key; otherwise pipe the key to it: \`printenv OPENAI_API_KEY | codex login --with-api-key\`${own.known ? `, with \`OPENAI_API_KEY: \${{ ${own.name} }}\` in the step's \`env\`` : ''}.`;
    case 'identity':
      return 'Mend these variables, or delete them: as long as one of them is there, Codex tries no other login.';
    case 'other-provider':
      return `Hand the step a credential for ${cause.name ?? 'that provider'}, or delete what selects it; a key of OpenAI pays for nothing there.`;
    case 'login-not-used':
      return `Under \`with:\` set ${input}; then the API account pays. Where a plan shall pay, run \`codex exec\` itself with a service account's \`CODEX_ACCESS_TOKEN\`.`;
    case 'retired':
      return insteadOf(spender, cause.name);
    case 'refused':
      if (spender.kind === 'codex-action')
        return `Under \`with:\` set ${input}; then the API account pays.${plan ? ' The plan pays where `codex exec` itself is run with `CODEX_ACCESS_TOKEN`.' : ''}`;
      if (bareKey({ spender, credential }))
        return `Hand the key over as ${keyLine(key, spender.path)}; then that key pays.`;
      return credential === null
        ? `Add the credential that is meant to pay, for the API account ${keyLine(own, spender.path)}, or delete the step.`
        : `Hand ${code(credential)} over in the way this client reads it, or delete it.`;
    default:
      return cause.kind satisfies never;
  }
}

/** A login or token of a ChatGPT plan by its name, which no input for a key takes. */
function isOfPlan(name: string): boolean {
  const kind = classifyName(name)?.kind;
  return kind === 'access-token' || kind === 'chatgpt-auth-file';
}

/** https://github.com/actions/ai-inference#readme */
const COPILOT =
  'v3 starts the Copilot CLI, which a step before has to install (`npm install -g @github/copilot`), with `COPILOT_GITHUB_TOKEN` in its `env`, a fine-grained token of somebody with the permission “Copilot Requests”, whose seat then pays (in a repository of an organisation `copilot-requests: write` among the permissions of the job does, and the organisation pays); `models: read` and a `model` such as `openai/…` mean nothing there.';

/** In place of a provider that answers no more. */
function insteadOf({ kind, label }: DeadSpender['spender'], instead: string | undefined): string {
  if (/^actions\/ai-inference@/.test(label))
    return `Move it to ${instead ?? 'another provider'}, or delete it. ${COPILOT}`;
  return kind === 'action' && asksOneOnly(label)
    ? 'Delete the step: the action has no input that would point it at another provider.'
    : 'Point it at a provider of your choice and hand it that key, or delete the step.';
}

/** An action that knows one provider, and no input or variable that moves it to another. */
function asksOneOnly(label: string): boolean {
  const row = catalogAction(label);
  return row !== undefined && row.uses.length === 1 && row.endpoint === undefined;
}

/**
 * A provider that was retired is asked only if nothing else is: a model that a repository variable
 * names, or one that runs on the machine, may take its place unless the command itself decides.
 */
function modelIsOpen({ workflow, job }: JobAccount, dead: DeadSpender): boolean {
  if (dead.cause.kind !== 'retired') return false;
  const step = dead.evidence
    .map((place) => stepAt(job, place))
    .findLast((one) => one !== undefined);
  const command = step?.kind === 'run' ? step.run.value : '';
  if (/\bgithub(?::|\s|$)|models\.(?:github|inference)\./.test(`${command} ${dead.spender.label}`))
    return false;
  const settings = [workflow.env, job.env, ...(step === undefined ? [] : [step.env])];
  const byVariable = settings.some((entries) =>
    [...entries].some(
      ([name, { value }]) => /MODEL/i.test(name) && /\b(?:vars|inputs)\./.test(value),
    ),
  );
  return byVariable || jobScalars(job).some(({ value }) => /\bollama\b/i.test(value));
}

function bareKey({ spender, credential }: Pick<DeadSpender, 'spender' | 'credential'>): boolean {
  return spender.kind === 'codex-cli' && (credential?.includes('OPENAI_API_KEY') ?? false);
}

/**
 * An `OPENAI_API_KEY` in reach of Codex alone, while something else pays: Codex never reads it, but
 * the commands that the model runs inherit it and can spend it.
 */
function* deadWeight(account: JobAccount): Iterable<Violation> {
  const { job, report, traced, workflow } = account;
  const others = traced.spenders.filter((spender) => spender.kind !== 'codex-cli');
  const mixed = new Set(others.map((spender) => stepAt(job, spender)));
  const charges = new Map<Step | undefined, Charge>();
  for (const charge of report.charges.toReversed())
    if (charge.spender.kind === 'codex-cli') charges.set(stepAt(job, spenderPlace(charge)), charge);
  const around = job.env.get(UNREAD) ?? workflow.env.get(UNREAD);
  for (const [step, charge] of charges) {
    const own = step?.env.get(UNREAD);
    const entry = own ?? around;
    const shared = own === undefined ? others.length > 0 : mixed.has(step);
    if (entry === undefined || !SECRET.test(entry.value) || shared) continue;
    if (readFrom(charge, entry)) continue;
    yield {
      subject: `unread ${UNREAD}`,
      message: `Codex does not read ${code(UNREAD)} in job ${code(job.id)}: ${payerName(charge)} pays for ${code(charge.spender.label)}. Every command that the model runs inherits the key and can spend it.`,
      place: entry.key,
      fix: 'Delete the line; if the key is meant to pay, rename it to `CODEX_API_KEY`.',
      plan: own === undefined ? undefined : { kind: 'remove-entry', at: entry.key, name: UNREAD },
    };
  }
}

/**
 * A gateway that Codex does not ask: `OPENAI_BASE_URL` is no longer read since 0.120
 * (https://github.com/openai/codex/pull/16720), so the requests go to OpenAI past its limits and logs.
 */
function* bypassed(account: JobAccount): Iterable<Violation> {
  const { traced, report } = account;
  const spender = traced.spenders.find(
    (one) =>
      one.kind === 'codex-cli' &&
      one.environment.has(GATEWAY) &&
      !/^0\.(?:\d\d?|1[01]\d)\./.test((one.version && literalText(one.version)) ?? ''),
  );
  const charge = report.charges.find((one) => one.spender.line === spender?.line);
  const written = spender?.environment.get(GATEWAY);
  if (charge === undefined || written === undefined || charge.budget === 'other') return;
  if (/^$|\bapi\.openai\.com\b/.test(literalText(written) ?? 'unknown')) return;
  yield {
    subject: `unread ${GATEWAY}`,
    message: `${code(GATEWAY)} reaches ${code(charge.spender.label)} ${inJob(account, charge)}, and Codex since 0.120 does not read it: the gateway is bypassed, and ${payerName(charge)} pays (${probably([charge])}${billName(charge)}), past its limits and its log.`,
    place: spenderPlace(charge),
    fix: 'Set `openai_base_url` in `config.toml`, or `-c openai_base_url=…`, if the gateway is meant to be asked.',
  };
}

const GATEWAY = 'OPENAI_BASE_URL';

const SECRET = /\$\{\{/;

const UNREAD = CODEX_VARIABLE.openaiApiKey;

/** Codex up to 0.34 did read it, and an `env_key` or a login command can. */
function readFrom({ payer, evidence }: Charge, entry: Scalar): boolean {
  const handedOn = payer?.name.includes(UNREAD) || entry.value.includes(payer?.name ?? '\0');
  return handedOn || evidence.some((step) => step.path === entry.path && step.line === entry.line);
}

export const deadCredential = {
  id: 'dead-credential',
  judges: 'work',
  level: 'warning',
  title: 'A credential can never pay where it stands',
  why: 'The job fails, or another credential in reach pays instead; who repairs it in a hurry picks the budget.',
  fix: 'Hand the credential over under the name, and in the place, that the client reads.',
  edits: ['rename-key', 'remove-entry'],
  about: 'credential',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'An `OPENAI_BASE_URL` beside Codex 0.120 or newer, which does not read it: the gateway is bypassed.',
      'A bare `OPENAI_API_KEY` for `codex exec` (ignored since Codex 0.35), an input that the action does not declare, a variable whose name is one slip away from the right one, an `OPENAI_API_KEY` beside the credential that Codex does read, an `auth.json` that the credential store setting ignores, a forced login method that refuses the credential.',
      "As a notice: a secret that is called like one vendor's own key (`OPENAI_API_KEY`) and that is handed to another vendor. Gateways of one's own, and clouds where each customer has a host, are left alone.",
      'The job counts as spending nothing through this client, because it cannot run as written.',
      'Also a file that GitHub refuses, where a job of it would spend: an `if` that asks `secrets`, `env` or `hashFiles` where it cannot, an action without a version, a name that no job may have. GitHub runs none of its jobs, so nobody pays today; the job is on the budget that it charges once that is mended.',
    ],
    bad: `- run: codex exec "Review this change"
  env:
    OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
    good: `- run: codex exec "Review this change"
  env:
    CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
    sources: [
      'https://github.com/openai/codex/issues/3189',
      'https://learn.chatgpt.com/docs/config-file/environment-variables',
    ],
  },
  check,
} as const satisfies Rule;

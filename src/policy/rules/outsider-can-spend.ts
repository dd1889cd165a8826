import { providerById, providerTitled } from '../../knowledge/providers.ts';
import type { Charge } from '../../report/report.ts';
import { lower } from '../../support/first-letter.ts';
import { addTo, type Groups } from '../../support/group.ts';
import { listed } from '../../support/listed.ts';
import type { Scalar, Step } from '../../workflow/model.ts';
import type { JobAccount } from '../account.ts';
import { letsBotsIn, opensToEverybody } from '../strangers/checks.ts';
import { type Door, openDoors } from '../strangers/doors.ts';
import { stations } from '../strangers/stations.ts';
import { isPlan } from './bills.ts';
import { ifItAsks, probably } from './doubts.ts';
import { byPayer, triggersNamed } from './facts.ts';
import { forkCheckout, forkCode } from './fork-code.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { billName, code, isGuess, names, payerName } from './wording.ts';

function* check(account: JobAccount, context: Context): Iterable<Violation> {
  const mild = context.account.repository.visibility === 'private';
  for (const [first, ...more] of alike(account, context)) {
    const { charge, missing, opened } = first;
    const doors = [first, ...more].map(({ door }) => door);
    const events = doors.map(({ trigger }) => trigger.name).join(' ');
    const payers = new Set([first, ...more].flatMap((one) => one.payers));
    const rest = payers.size > 1 ? ` (or ${payers.size - 1} more)` : '';
    const guess = isGuess(charge);
    const pays = guess
      ? `is handed to ${code(charge.spender.label)}, of which it is not known whether it asks a model`
      : `pays for ${code(charge.spender.label)}, ${onBill(charge)}`;
    yield {
      subject: events,
      message: `${people(context)} can start job ${code(account.job.id)} ${deeds(account, doors)}, and ${payerName(charge)}${rest} ${pays}. ${missing}${forkCode(forkCheckout(account, doors))}`,
      place: first.door.place,
      fix: remedy(account, doors, opened, charge),
      ...(mild || guess || !unguarded(first.door) ? { level: 'notice' as const } : {}),
      cause: [account.workflow.path, events, missing].join('\n'),
    };
  }
  yield* asABot(account, context);
  yield* throughTheMachine(account);
}

interface Opening extends Entrance {
  readonly payers: readonly string[];
  readonly opened: string | undefined;
  readonly missing: string;
}

/** The triggers at which the same is missing are one finding with one fix. */
function alike(account: JobAccount, context: Context): [Opening, ...Opening[]][] {
  const found: Groups<string, Opening> = new Map();
  for (const entrances of entrancesOf(account, context).values()) {
    // The door that nothing guards speaks for all, and at it what is known to ask a model.
    const best = entrances.filter((one) => unguarded(one.door));
    const candidates = best.length > 0 ? best : entrances;
    const open = candidates.find(({ charge }) => !isGuess(charge)) ?? candidates[0];
    if (open === undefined) continue;
    const opened = openedByInput(account, open.charge, context);
    const missing = whatIsMissing(open.door, opened);
    const payers = entrances.map((one) => payerName(one.charge));
    const key = `${missing}\n${open.door.trigger.object === 'workflow_run'}`;
    addTo(found, key, { ...open, payers, opened, missing });
  }
  return [...found.values()];
}

/** `by opening an issue (\`issues\`) or by writing a comment (\`issue_comment\`)`, and what he has to meet. */
function deeds(account: JobAccount, doors: readonly Door[]): string {
  const meets = doors.map((door) => toMeet(account, door));
  const [meet = ''] = meets;
  const same = meets.every((one) => one === meet);
  const told = doors.map(
    (door, index) =>
      `by ${door.deed} (${code(door.trigger.name)})${same ? '' : (meets[index] ?? '')}`,
  );
  return `${listed(told, 'or')}${same ? meet : ''}`;
}

/** Nothing stands there that may ask who comes. */
function unguarded({ asks, environment }: Door): boolean {
  return asks.length === 0 && environment === undefined;
}

function people({ account }: Context): string {
  switch (account.repository.visibility) {
    case 'public':
      return 'Anybody with a GitHub account';
    case 'private':
      return 'Everybody who may read the repository';
    case 'unknown':
      return 'People without write access (anybody, if the repository is public)';
    default:
      return account.repository.visibility satisfies never;
  }
}

function onBill(charge: Charge): string {
  return charge.budget === 'unclear'
    ? 'on a bill that is unclear'
    : `${probably([charge])}${isPlan(charge) ? 'on' : 'billed to'} ${billName(charge)}${ifItAsks([charge])}`;
}

/** Everybody can make an App; its comment on a public repository is a bot's. */
function* asABot(account: JobAccount, context: Context): Iterable<Violation> {
  const { visibility } = context.account.repository;
  for (const charge of byPayer(account.report.charges).values()) {
    const steps = stations(account, charge, context.account).map((station) => station.step);
    const bots = steps.map(letsBotsIn).find((input) => input?.everyone === true);
    if (bots === undefined || openDoors(account, charge, context.account).length > 0) continue;
    const [door] = openDoors(account, charge, context.account, 'bot');
    if (door === undefined) continue;
    const foreign =
      visibility === 'private' ? '' : ' On a public repository that includes Apps of strangers.';
    yield {
      subject: `bots ${bots.input}`,
      message: `${code(`${bots.input}: "*"`)} lets any App or bot start job ${code(account.job.id)} by ${door.deed} (${code(door.trigger.name)}), and ${payerName(charge)} pays for ${code(charge.spender.label)}, ${onBill(charge)}.${foreign} A bot whose own text fulfils the condition starts it again.`,
      place: door.place,
      fix: `Name in ${code(bots.input)} the bots that are meant, without the one that posts the answers.`,
      level: visibility === 'private' || !unguarded(door) ? 'notice' : 'warning',
    };
  }
}

interface Entrance {
  readonly door: Door;
  readonly charge: Charge;
}

/**
 * Not what nobody read: a called workflow of another repository may ask who comes before it spends.
 * Nor a client for which no credential was found, nor a comment of the default token, which Codex is
 * reported to refuse.
 */
function canPay({ spender, confidence, payer }: Charge): boolean {
  if (spender.kind === 'mention') return confidence !== 'possible';
  return spender.kind !== 'remote' && (payer?.inFiles !== false || payer.kind === 'machine-login');
}

/** By trigger: the charges that it lets a stranger start. */
function entrancesOf(account: JobAccount, context: Context): Groups<string, Entrance> {
  const found: Groups<string, Entrance> = new Map();
  for (const charge of account.report.charges.filter(canPay)) {
    for (const door of openDoors(account, charge, context.account)) {
      // Another step of the same payer may be open where the first is not.
      const known = found.get(door.trigger.name) ?? [];
      if (!known.some((one) => payerName(one.charge) === payerName(charge)))
        addTo(found, door.trigger.name, { door, charge });
    }
  }
  return found;
}

/** The input by which an action that checks for itself was told to let everybody in. */
function openedByInput(account: JobAccount, charge: Charge, context: Context): string | undefined {
  const steps = stations(account, charge, context.account).map((station) => station.step);
  return steps.map(opensToEverybody).find((input) => input !== undefined);
}

/** `, where the \`if\` at line 12 holds`: what he writes, and where from, is up to him. */
function toMeet({ workflow }: JobAccount, { conditions }: Door): string {
  const own = conditions.filter(
    ({ path, value }) => path === workflow.path && value.includes('github.event.'),
  );
  const lines = [...new Set(own.map(({ line }) => String(line)))];
  if (lines.length === 0) return '';
  return lines.length === 1
    ? ` where the \`if\` at line ${lines[0]} holds`
    : ` where the conditions at lines ${listed(lines)} hold`;
}

/** One alternative asks who comes, and another does not. */
const ASKS_WHO =
  /\b(?:github\.(?:triggering_)?actor|author_association|(?:user|sender)\.login)\s*==|\bcontains\([^()]*(?:\([^()]*\))?[^()]*(?:actor|author_association|login)\s*\)/i;

function halfAsked({ conditions }: Door): Scalar | undefined {
  return conditions.find(
    ({ value }) => value.includes('||') && ASKS_WHO.test(value.slice(0, 4000)),
  );
}

function whatIsMissing(door: Door, opened: string | undefined): string {
  const { asks, environment } = door;
  if (opened !== undefined)
    return `${code(`${opened}: "*"`)} switches off the action's own check of write access.`;
  const reviewers = `required reviewers of the environment ${code(environment ?? '')}`;
  const notShown = 'whether it has any, no file shows';
  if (asks.length > 0)
    return environment === undefined
      ? `Only ${outputs(asks)} could stop them, and what ${asks.length === 1 ? 'it is' : 'they are'} made of was not followed.`
      : `Only ${outputs(asks)}, which ${asks.length === 1 ? 'was' : 'were'} not followed, or ${reviewers} could stop them; ${notShown}.`;
  if (environment !== undefined) return `Only ${reviewers} could stop them; ${notShown}.`;
  const half = halfAsked(door);
  return half === undefined
    ? 'No check of author, association, label or environment stops them.'
    : `The \`if\` at line ${half.line} asks who comes in one alternative, and lets everybody pass by another.`;
}

function outputs(asks: readonly string[]): string {
  const more = asks.length - 3;
  return names(more > 0 ? [...asks.slice(0, 3), `${more} more`] : asks, 'or');
}

function remedy(
  account: JobAccount,
  doors: readonly Door[],
  opened: string | undefined,
  charge: Charge,
): string {
  const [door] = doors;
  const environment = door?.environment;
  const meant = ifMeant(charge, forkCheckout(account, doors));
  const asks = [...new Set(doors.flatMap((one) => one.asks))];
  if (opened !== undefined)
    return `If only people with write access are meant, delete ${code(opened)} or list names in it. ${meant}`;
  if (environment !== undefined)
    return `Give the environment ${code(environment)} required reviewers (Settings, Environments), then ignore this finding with that reason.`;
  if (asks.length > 0)
    return `Look whether ${outputs(asks)} ${asks.length === 1 ? 'asks' : 'ask'} who started the run; then ignore this finding with that reason. If not: ${lower(question(account, doors))}`;
  if (door?.trigger.object === 'workflow_run') return question(account, doors);
  return `Unless everybody may: ${lower(question(account, doors))} ${meant}`;
}

/**
 * Triage and first answers are there for everybody; then an amount is the only bound. It keeps no key
 * from code that can read it and carry it away.
 */
function ifMeant({ budget, provider }: Charge, checkout: Step | undefined): string {
  if (checkout !== undefined)
    return `If everybody may: keep the fork's code away from the key. Without the \`ref\` of line ${checkout.line} (and a \`repository\` beside it) this repository's own code is checked out; what has to run the fork's goes into a workflow on \`pull_request\`, which gets no secrets. A spend limit keeps no key from being carried away.`;
  const biller = budget === 'api' ? providerById('openai') : providerTitled(provider ?? '');
  const bound = biller?.bound?.by;
  return bound === undefined
    ? 'If everybody may, watch what it costs, and ignore this finding with that reason.'
    : `If everybody may: give ${bound}, and ignore this finding with that reason.`;
}

function question({ job, workflow }: JobAccount, doors: readonly Door[]): string {
  // Runs of other events have to go on as before.
  const only = workflow.triggers.length > doors.length;
  if (doors[0]?.trigger.object === 'workflow_run') {
    const same = 'github.event.workflow_run.head_repository.full_name == github.repository';
    const own = `\`${only ? `(github.event_name != 'workflow_run' || ${same})` : same}\``;
    return job.if === undefined
      ? `Add \`if:\` ${own} to the job.`
      : `Add to the job's \`if\` (line ${job.if.line}): \`( … ) &&\` ${own}.`;
  }
  const ask = `\`gh api "repos/$GITHUB_REPOSITORY/collaborators/$GITHUB_ACTOR/permission" --jq .permission | grep -Ex 'admin|write'\``;
  const token = '`GH_TOKEN: ${{ github.token }}` in its `env`';
  const when = only ? ` and \`if: ${onlyOn(doors)}\`` : '';
  return job.kind === 'call'
    ? `Let a job before it, named in \`needs\`, run ${ask}, with ${token}; it fails for everybody else.`
    : `Let the first step run ${ask}, with ${token}${when}; it fails for everybody else.`;
}

function onlyOn(doors: readonly Door[]): string {
  const events = doors.map(({ trigger }) => trigger.name);
  return events.length === 1
    ? `github.event_name == '${events[0]}'`
    : `contains(fromJSON('${JSON.stringify(events)}'), github.event_name)`;
}

/** A fork's pull request gets no secrets, but a login that lives on the machine is there for it. */
function* throughTheMachine(account: JobAccount): Iterable<Violation> {
  const [trigger] = triggersNamed(account, ['pull_request']);
  const charge = account.report.charges.find((c) => c.payer?.kind === 'machine-login');
  if (trigger === undefined || charge === undefined || account.job.if !== undefined) return;
  const same = 'github.event.pull_request.head.repo.full_name == github.repository';
  const own =
    account.workflow.triggers.length > 1 ? `github.event_name != 'pull_request' || ${same}` : same;
  yield {
    subject: 'pull_request',
    message: `A pull request from a fork runs job ${code(account.job.id)} on the signed-in machine, and ${payerName(charge)} pays for ${code(charge.spender.label)}${ifItAsks([charge])}.`,
    place: trigger,
    fix: `Add to the job \`if: ${own}\`, or run it where nobody is signed in.`,
  };
}

export const outsiderCanSpend = {
  id: 'outsider-can-spend',
  judges: 'payer',
  level: 'error',
  title: 'People without write access can start a charged job',
  why: 'Whoever can start the job can spend the credential, as often as they like.',
  fix: 'Let a step ask GitHub for their permission, or put the job behind an environment with required reviewers.',
  about: 'start',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'A charged job that starts on `pull_request_target`, `issues`, `issue_comment`, `discussion`, a review, a fork or a star, or on `workflow_run` after a workflow that a fork can start. These runs get the secrets of the repository.',
      "Every `if` on the way is evaluated for a stranger's event: a test of `author_association`, of the actor, of a label, of the event's name or of the fork closes the door, also in a job that this one needs. So do a call of GitHub's permission API, in the job or in an action or program of the repository that it names, a comparison of the pull request's repository with this one where only a fork comes in, and actions that refuse people without write access by themselves (`openai/codex-action` unless `allow-users` is `*`).",
      'An action that was told to let every bot in (`allowed_bots: "*"`) is open to Apps of strangers, and to a bot that answers itself. Where the job checks out the code of the fork, the message says so: that code can read the key itself. `actions/checkout` refuses it on `pull_request_target` and `workflow_run` since July 2026, in each major version, unless it is told `allow-unsafe-pr-checkout`: behind a step that must check it out no fork spends.',
      'Where only an output of another step or job, or an environment (does it have required reviewers?), could stand in the way, the finding is a notice, and so it is in a private repository.',
      '`author_association` closes the door too, although `MEMBER` and `COLLABORATOR` can be people who may only read; the permission API says who may write.',
    ],
    bad: `on: issue_comment
jobs:
  answer:
    runs-on: ubuntu-latest
    steps:
      - run: codex exec "Answer the comment"
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
    good: `on: issue_comment
jobs:
  answer:
    runs-on: ubuntu-latest
    steps:
      - run: gh api "repos/$GITHUB_REPOSITORY/collaborators/$GITHUB_ACTOR/permission" --jq .permission | grep -Ex 'admin|write'
        env:
          GH_TOKEN: \${{ github.token }}
      - run: codex exec "Answer the comment"
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
    sources: [
      'https://docs.github.com/en/actions/reference/security/securely-using-pull_request_target',
      'https://docs.github.com/en/actions/reference/security/secure-use',
      'https://github.com/openai/codex-action#readme',
    ],
  },
  check,
} as const satisfies Rule;

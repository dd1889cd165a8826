import { couldPay } from '../../payer/could-pay.ts';
import { lookUp } from '../../payer/look-up.ts';
import { isCalled } from '../../report/counted.ts';
import type { Charge } from '../../report/report.ts';
import { groupBy } from '../../support/group.ts';
import { few, listed } from '../../support/listed.ts';
import type { JobAccount } from '../account.ts';
import { type Expectation, expectationFor, expectedLines, type SecretKind } from '../policy.ts';
import { stepScalars } from '../scalars.ts';
import { isUnreadCall, type Settling, settlingOf } from '../settling.ts';
import { stepAt, stepTo } from '../strangers/stations.ts';
import { mayRun, onCondition } from './doubts.ts';
import { expectLine, pasteable } from './paste.ts';
import type { Context, Rule, Violation } from './rule.ts';
import {
  budgetName,
  code,
  credentialName,
  expectedName,
  isGuess,
  labelled,
  spenderPlace,
} from './wording.ts';

/** A declared budget that is among those that could pay settles the question. */
function isSettledBy(entry: Expectation | undefined, { candidates }: Charge): boolean {
  if (entry === undefined || entry.budget === 'none') return false;
  if (entry.budget === 'any' || entry.budget === 'both') return true;
  const possible = candidates.map(({ budget }) => budget);
  if (possible.length === 0 || possible.includes('unclear')) return true;
  return expectedLines(entry.budget).some((line) => possible.includes(line));
}

/** Of an entry that settles nothing somebody believes that it does. */
function expectedElsewhere(entry: Expectation | undefined): string {
  if (entry === undefined) return '';
  const { path, line } = entry.place;
  const but = entry.budget === 'none' ? 'and it may spend' : 'which is none of those that could';
  return `; the policy expects ${expectedName(entry.budget)} (${code(`${path}:${line}`)}), ${but}`;
}

function* check(account: JobAccount, context: Context): Iterable<Violation> {
  const entry = expectationFor(context.policy, account.workflow.path, account.job.id);
  for (const [subject, charges] of byCandidates(account.report.charges)) {
    const [charge] = charges;
    if (charge === undefined || isSettledBy(entry, charge)) continue;
    if (!charges.some((one) => isQuestion(account, one, context))) continue;
    // Where it is not even known to spend, nothing has to be done.
    const perhaps = charges.every(mayCallNothing) || onlyCalled(account);
    yield {
      subject,
      message: `Job ${code(account.job.id)} ${told(charge, charges, expectedElsewhere(entry))}${onlyCalled(account) ? ' Nothing here calls this workflow: who calls it decides.' : ''}`,
      place: spenderPlace(charge),
      fix: remedy(account, charge),
      ...(perhaps ? { level: 'notice' as const } : {}),
      cause: `${causeOf(account, subject, charge)}\n${entry?.place.line}`,
      // One entry for all jobs stands in one place.
      own: {
        what: labelled(charges),
        where: settlingOf(charge).length > 0 ? undefined : entryOf(account),
      },
      ...(isUnreadCall(charge) ? { sameAs: { rule: 'unread', subject: ANOTHER_REPOSITORY } } : {}),
    };
  }
}

/**
 * Who pays for what may ask no model is asked only by whoever keeps a policy; without one it stands
 * in the job's sentence, and `unread` tells what was not read. A called workflow can be read.
 */
export function isQuestion(
  account: JobAccount,
  charge: Charge,
  { policy }: Pick<Context, 'policy'>,
): boolean {
  if (charge.budget !== 'unclear') return false;
  if (policy.path !== null || !mayCallNothing(charge) || isUnreadCall(charge)) return true;
  // What lets somebody choose the model asks one.
  return choiceOf(account, charge)?.name.startsWith('matrix.') === false;
}

/** Neither read nor told to be about models, a program that may ask none, or tests. */
function mayCallNothing(charge: Charge): boolean {
  return isGuess(charge) || (charge.unsure === 'spending' && charge.confidence === 'possible');
}

/** Whoever calls it from elsewhere decides what it is handed. */
function onlyCalled({ workflow, report }: JobAccount): boolean {
  return !isCalled(report) && workflow.triggers.every(({ name }) => name === 'workflow_call');
}

/** Which entry of the policy is this job's, for those that are told with another. */
function entryOf({ workflow, job }: JobAccount): string {
  return code(`jobs: "${workflow.path}#${job.id}"`);
}

/** What is settled by the same entry or fact is one question, as are workflows of one other repository. */
function causeOf(account: JobAccount, subject: string, charge: Charge): string {
  if (isUnreadCall(charge)) return `call ${charge.spender.label.replace(/\/\.github\/.*$/s, '')}`;
  const entries = settlingOf(charge);
  return entries.length > 0
    ? JSON.stringify(entries)
    : [subject, charge.settledBy, chosenBy(account, charge)].join('\n');
}

/** What `unread` says of it too, with more to do about it. */
const ANOTHER_REPOSITORY = 'elsewhere';

function told(charge: Charge, charges: readonly Charge[], expected: string): string {
  const labels = labelled(charges);
  if (isUnreadCall(charge))
    return `calls ${labels} of another repository, which was not read: whether that calls a model, and who pays, is not in the files here${expected}.`;
  return `${mayRun(charge)} ${labels}${open(charge, expected)}`;
}

/** Spenders that wait for the same fact are one question. */
function byCandidates(charges: readonly Charge[]): ReadonlyMap<string, readonly Charge[]> {
  const open = charges.filter((one) => one.budget === 'unclear');
  return groupBy(open, ({ candidates, spender }) => {
    const names = candidates.map(({ name }) => name).sort();
    return names.length > 0 ? names.join(' ') : spender.label;
  });
}

/** Who could pay; where only a host is not known, whoever bills behind it. */
function open(charge: Charge, expected: string): string {
  const { candidates: all, settledBy } = charge;
  const only = onCondition(charge);
  const host = /^the host behind (.*)$/s.exec(settledBy ?? '')?.[1];
  const key = all.find(({ budget }) => budget === 'api')?.name;
  if (host !== undefined && key !== undefined)
    return ` with ${credentialName(key)}${only}, and the files do not show the host behind ${host}: OpenAI bills it (the API budget), or somebody else${expected}.`;
  const named = couldPay(all).map(({ name, as }) => {
    const on = new Set(as.map(({ budget }) => budgetName(budget)));
    return `${credentialName(name)} (${listed([...on], 'or')})`;
  });
  const who = listed(few(named, 4), 'or');
  return `${only}, and what was read does not say who pays${expected}.${who === '' ? '' : ` It could be ${who}.`}`;
}

/** What to write into the policy, by what kind of fact is missing; nothing is filled in before it is known. */
function remedy(account: JobAccount, charge: Charge): string {
  if (isUnreadCall(charge))
    return `Run \`spend-guard scan --online\` with \`GITHUB_TOKEN\` or \`GH_TOKEN\` set, which reads other repositories that this token may read. ${declared(account, charge)}`;
  const settle = charge.settledBy === null ? '' : lookUp(charge.settledBy);
  const told = settlingOf(charge).flatMap((one) => settlingWords(one) ?? []);
  if (told.length > 0)
    return [
      `Say in the policy, once for all jobs, ${told.join('; and ')}.`,
      settle,
      alsoDecides(account, charge).trim(),
    ]
      .filter((part) => part !== '')
      .join(' ');
  const asked = chosenBy(account, charge) ?? settle;
  return `${asked} ${alsoDecides(account, charge)}${declared(account, charge)}`.trim();
}

/** What to write into the policy, with a line to paste; nothing where a name in it cannot be quoted. */
function settlingWords(one: Settling): string | undefined {
  if (one.under === 'hosts')
    return `whom it bills: \`hosts: { "${one.host}": api }\` for OpenAI, \`hosts: { "${one.host}": other }\` for anybody else`;
  const [likely, ...others] = one.kinds;
  const entries = one.names.map((name) => `${name}: ${likely}`);
  const line = pasteable(`secrets: { ${entries.join(', ')} }`);
  return line && `what it holds: ${line} for ${KIND_WORDS[likely]}, else ${orElse(others)}`;
}

/** The others of one credential are told by the same words. */
function orElse(kinds: readonly SecretKind[]): string {
  return `${listed(kinds.map(code), 'or')} in its place`;
}

const KIND_WORDS: Readonly<Record<SecretKind, string>> = {
  'platform-key': 'a key of the OpenAI Platform',
  'provider-key': 'a key of another provider',
  'chatgpt-auth-file': 'a ChatGPT login',
  'access-token': 'an access token of a workspace',
  none: 'what pays for nothing',
};

/** An input or a leg of the matrix that chooses what is asked, by its name and line. */
function chosenBy(account: JobAccount, charge: Charge): string | undefined {
  const found = choiceOf(account, charge);
  if (found === undefined) return undefined;
  const what = `${code(found.name)} (line ${found.line}) chooses`;
  return found.name.startsWith('matrix.')
    ? `${what}, in each leg of the matrix its own.`
    : `${what}: find out which it is given.`;
}

function choiceOf(
  { job }: JobAccount,
  charge: Charge,
): { readonly name: string; readonly line: number } | undefined {
  if (charge.settledBy?.startsWith('the model') !== true) return undefined;
  const step = stepTo(job, charge);
  const scalars = [...job.env.values(), ...(step === undefined ? [] : stepScalars(step))];
  for (const { value, line } of scalars) {
    const found = CHOICE.exec(value);
    const [, name] = found ?? [];
    if (found === null || name === undefined || LEAVES_OUT.test(name)) continue;
    return { name, line: line + (value.slice(0, found.index).match(/\n/g)?.length ?? 0) };
  }
  return undefined;
}

/** `inputs.skip_engines` chooses nobody. */
const LEAVES_OUT = /skip|exclu|without|disable|except/i;

const CHOICE =
  /\$\{\{\s*((?:inputs|matrix|github\.event\.inputs)\.[\w.-]*(?:engine|provider|agent|model|backend)[\w-]*)\s*\}\}/i;

/** A setting that chooses whom a client asks: `OPENAI_API_TYPE`, `LLM_PROVIDER`. */
const CHOOSES = /(?:^|_)(?:API_TYPE|API_BASE|BASE_URL|ENDPOINT|PROVIDER)$/;
/** Beside a model only that: the address of a service that is called alike is none of its client's. */
const CHOOSES_BESIDE_MODEL = /(?:^|_)(?:API_TYPE|PROVIDER|MODEL)$/;
/** One of any client, or of the program's own. */
const OF_ANY = /^(?:MODEL|PROVIDER)$|(?:^|_)LLM_/;

/** Settings whose values no file shows, of the client whose key or host is open, apart from what is named already. */
function alsoDecides({ job, workflow }: JobAccount, charge: Charge): string {
  const open = [...charge.candidates.map(({ name }) => name), charge.settledBy ?? ''];
  const clients = open.flatMap((text) =>
    [...text.matchAll(/\b(?:secrets|vars)\.([A-Za-z0-9]+)_/g)].map(([, first = '']) => first),
  );
  const byModel = charge.settledBy?.startsWith('the model') === true;
  const steps = charge.evidence.map((place) => stepAt(job, place));
  const entries = [workflow.env, job.env, ...steps.flatMap((step) => step?.env ?? [])];
  const found = entries.flatMap((some) =>
    [...some].flatMap(([name, { value }]) => {
      const from = HELD.exec(value)?.[1];
      const chooses = (byModel ? CHOOSES_BESIDE_MODEL : CHOOSES).test(name);
      const ofClient = OF_ANY.test(name) || clients.some((one) => name.startsWith(`${one}_`));
      return from !== undefined && chooses && ofClient && !charge.settledBy?.includes(from)
        ? [code(from)]
        : [];
    }),
  );
  const distinct = [...new Set(found)].slice(0, 3);
  const have = distinct.length === 1 ? 'has' : 'have';
  return distinct.length === 0 ? '' : `${listed(distinct)} ${have} a say in it too. `;
}

const HELD = /^\s*\$\{\{\s*((?:secrets|vars|inputs)\.[\w-]+)\s*(?:\|\|\s*'[^']*'\s*)?\}\}\s*$/;

/** One line for each of those who could pay: which it is, is what has to be found out. */
function declared({ workflow, job }: JobAccount, { candidates }: Charge): string {
  const line = (budget: string) => expectLine(workflow.path, job.id, budget);
  const budgets = [...new Set(candidates.map(({ budget }) => budget))].filter(
    (budget) => budget !== 'unclear',
  );
  const [first, ...more] = budgets;
  const any = line('any');
  if (any === undefined) return 'Then declare the job under `expect` in the policy.';
  if (first === undefined || more.length === 0)
    return `To leave it open and be silent about it, add to \`expect\` in the policy: ${any}`;
  const others = more.map((budget) => `\`${budget}\` if it is on ${budgetName(budget)}`);
  return `Then add to \`expect\` in the policy, if it is on ${budgetName(first)}: ${line(first)} (${listed(others, 'or')}).`;
}

export const unclearPayer = {
  id: 'unclear-payer',
  judges: 'payer',
  level: 'warning',
  title: 'A job spends and the files do not decide who pays',
  why: 'Until it is settled, the job stands on neither budget line and under no limit.',
  fix: 'Declare in the policy what the secret holds, what the gateway bills, or whom the job is charged to.',
  about: 'payer',
  mends: 'policy',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'A spender whose payer depends on something outside the files: a login that lives on a self-hosted runner, a secret whose name and use tell nothing, a base URL that comes from a secret, a workflow of another repository that inherits every secret.',
      'Where nothing is known to ask a model, and in a workflow that only others call, it is a notice.',
      'An `expect` entry for the job whose budget is one of those possible settles it; so does an entry under `secrets` or `hosts`.',
    ],
    bad: `jobs:
  review:
    runs-on: [self-hosted, linux]
    steps:
      - run: codex exec "Review this change"`,
    good: `# the same job, with this in .github/spend-guard.yml
expect:
  - jobs: ".github/workflows/review.yml#review"
    budget: subscription
    reason: "the runner is signed in with the ChatGPT login of the build account"`,
    sources: ['https://learn.chatgpt.com/docs/auth'],
  },
  check,
} as const satisfies Rule;

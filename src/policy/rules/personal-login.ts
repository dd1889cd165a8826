import { catalogAction } from '../../knowledge/action-row.ts';
import { isPayerInDoubt } from '../../report/payer-in-doubt.ts';
import type { Charge, Level } from '../../report/report.ts';
import { capital } from '../../support/first-letter.ts';
import { listed } from '../../support/listed.ts';
import type { JobAccount } from '../account.ts';
import { expectationFor } from '../policy.ts';
import { jobScalars } from '../scalars.ts';
import { openDoors } from '../strangers/doors.ts';
import { mayRun, onCondition } from './doubts.ts';
import { byPayer, runsOn, triggersNamed } from './facts.ts';
import { keyLine, type PlatformKey, pastedKey, platformKey } from './paste.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { budgetName, code, payerName, spenderPlace } from './wording.ts';

const LOGINS: readonly string[] = ['chatgpt-auth-file', 'machine-login'];

function* check(account: JobAccount, context: Context): Iterable<Violation> {
  const charges = account.report.charges.filter(
    (charge) => charge.budget === 'subscription' && LOGINS.includes(charge.payer?.kind ?? ''),
  );
  for (const charge of byPayer(charges).values()) {
    const dangers = dangersOf(account, charge, context);
    const level = levelOf(account, dangers, context);
    if (level === undefined) continue;
    const why = `${expected(account, context)}.${dangers.length > 0 ? ` ${capital(dangers.map((d) => d.text).join(', and '))}.` : ''}`;
    const fix = keepsLogin(account, charge)
      ? "This job keeps the login alive for others. Once those pay with a key, or with a service account's `CODEX_ACCESS_TOKEN`, delete it with the secret."
      : `${keyInstead(charge, platformKey(account, context.account))} ${workspaceInstead(charge)}`;
    yield {
      subject: charge.payer?.name ?? '',
      message: `Job ${code(account.job.id)} ${told(charge)}${why}`,
      place: spenderPlace(charge),
      fix,
      level,
      cause: [charge.payer?.name, why, fix].join('\n'),
    };
  }
}

function told(charge: Charge): string {
  const label = code(charge.spender.label);
  return charge.spender.kind === 'opaque'
    ? `hands ${login(charge)} to ${label}, which was not read: if it asks Codex, ${planPays(charge)}`
    : `${mayRun(charge)} ${label} with ${login(charge)}${onCondition(charge)}: ${planPays(charge)}`;
}

/** A secret that is a login only by its name may hold a key. */
function planPays(charge: Charge): string {
  return `that person's plan ${isPayerInDoubt(charge) ? 'probably ' : ''}pays`;
}

/** The other half of what is wrong, where it is: then `wrong-budget` is not told beside it. */
function expected({ workflow, job }: JobAccount, { policy }: Context): string {
  if (policy.path === null) return '';
  const wanted = [expectationFor(policy, workflow.path, job.id)?.budget ?? policy.default].flat();
  if (wanted.some((line) => ['subscription', 'both', 'any'].includes(line))) return '';
  return `; the policy expects ${listed(wanted.map(budgetName), 'or')}`;
}

function login(charge: Charge): string {
  if (charge.payer?.kind === 'machine-login') return payerName(charge);
  return isPayerInDoubt(charge)
    ? `${payerName(charge)}, by its name a person's ChatGPT login`
    : `the ChatGPT login in ${payerName(charge)}`;
}

/** A job whose very purpose is to renew the login and to write it back into its secret. */
function keepsLogin({ workflow, job }: JobAccount, { payer }: Charge): boolean {
  if (!/refresh|renew|rotat|keep-?alive/i.test(`${workflow.path} ${job.id}`)) return false;
  const secret = /^secrets\.([\w-]+)$/.exec(payer?.name ?? '')?.[1];
  if (secret === undefined) return false;
  const back = new RegExp(`\\bgh\\s+secret\\s+set\\s[^\\n]*\\b${secret}\\b`);
  return jobScalars(job).some(({ value }) => back.test(value));
}

/** How the API account pays instead, for this kind of client. */
function keyInstead({ spender, payer }: Charge, key: PlatformKey): string {
  if (payer?.kind === 'machine-login')
    return `Set ${keyLine(key, spender.path)}, and run it where nobody is signed in.`;
  if (spender.kind.startsWith('codex-'))
    return `Set ${keyLine(key, spender.path)} and drop the login file.`;
  const read = catalogAction(spender.label)?.uses.find(({ provider }) => provider === 'openai');
  const [input] = read?.with ?? [];
  const name = input ?? read?.env?.[0];
  if (spender.kind !== 'action' || name === undefined)
    return `Hand ${code(spender.label)} an API key instead of the login.`;
  return `In place of the login set ${pastedKey(name, key, spender.path)} ${input === undefined ? 'in its `env`' : 'under its `with:`'}, with which ${code(spender.label)} signs in.`;
}

/** An action that signs Codex in by itself takes no token of a workspace. */
function workspaceInstead({ spender }: Charge): string {
  const token = "a service account's `CODEX_ACCESS_TOKEN`";
  return spender.kind === 'action' && catalogAction(spender.label) !== undefined
    ? `If the workspace shall pay: \`codex exec\` itself with ${token}, which this action does not read, declared under \`expect\`.`
    : `If the workspace shall pay: ${token}, declared under \`expect\`.`;
}

interface Danger {
  readonly grave: boolean;
  readonly text: string;
}

function dangersOf(account: JobAccount, charge: Charge, context: Context): Danger[] {
  const dangers: Danger[] = [];
  if (context.account.repository.visibility === 'public')
    dangers.push({
      grave: true,
      text: 'the repository is public, for which OpenAI rules such a login out',
    });
  const [door] = openDoors(account, charge, context.account);
  if (door !== undefined && door.asks.length === 0 && door.environment === undefined)
    dangers.push({
      grave: true,
      text: `people without write access can start it by ${door.deed}`,
    });
  // A fork's pull request gets no secrets, but a login on the machine is there for it as well.
  if (charge.payer?.kind === 'machine-login' && triggersNamed(account, ['pull_request']).length > 0)
    dangers.push({
      grave: false,
      text: 'a pull request from a fork runs on the same signed-in machine',
    });
  if (runsOn(account) === 'hosted')
    dangers.push({
      grave: false,
      text: 'the login is copied to a GitHub-hosted runner',
    });
  return dangers;
}

/** Decided in the policy, on a trusted machine and for people with access only, it is no finding. */
function levelOf(
  account: JobAccount,
  dangers: readonly Danger[],
  { policy }: Context,
): Level | undefined {
  const entry = expectationFor(policy, account.workflow.path, account.job.id);
  const declared = entry?.budget === 'subscription' || entry?.budget === 'both';
  if (dangers.some((danger) => danger.grave)) return 'error';
  if (declared) return dangers.length > 0 ? 'warning' : undefined;
  return runsOn(account) === 'hosted' ? 'error' : 'warning';
}

export const personalLogin = {
  id: 'personal-login',
  judges: 'payer',
  level: 'warning',
  title: "A person's ChatGPT login runs automation",
  why: "Automation uses up that person's limits and credits, and a leaked copy of the login acts as them.",
  fix: "Use a Platform API key; or, for the workspace's budget, a service account's access token or workload identity.",
  about: 'credential',
  since: '1.0.0',
  options: {},
  page: {
    finds: [
      'A charge paid by a restored `auth.json` with a ChatGPT login, or by the login that lives on a self-hosted machine.',
      'With a policy file it is an error where the repository is public, where the runner is GitHub-hosted, or where people without write access can start the job. An `expect` entry with `budget: subscription` accepts it on a trusted runner of a repository that is not public; on a hosted runner it stays a warning.',
      "An access token is a person's as well where a member made it; only that of a service account is nobody's.",
    ],
    bad: `- run: |
    mkdir -p ~/.codex
    echo "$AUTH" > ~/.codex/auth.json
    codex exec "Triage the new issues"
  env:
    AUTH: \${{ secrets.CODEX_AUTH_JSON }}`,
    good: `- run: codex exec "Triage the new issues"
  env:
    CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
    sources: [
      'https://developers.openai.com/codex/auth/ci-cd-auth',
      'https://learn.chatgpt.com/docs/enterprise/access-tokens',
    ],
  },
  check,
} as const satisfies Rule;

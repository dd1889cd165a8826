import type { Charge, Level } from '../../report.ts';
import type { JobAccount } from '../account.ts';
import { expectationFor } from '../policy.ts';
import { openDoors } from '../strangers/doors.ts';
import { byPayer, runsOn, triggersNamed } from './facts.ts';
import type { Context, Rule, Violation } from './rule.ts';
import { code, payerName, spenderPlace } from './wording.ts';

const LOGINS: readonly string[] = ['chatgpt-auth-file', 'machine-login'];

function* check(account: JobAccount, context: Context): Iterable<Violation> {
  const charges = account.report.charges.filter(
    (charge) => charge.budget === 'subscription' && LOGINS.includes(charge.payer?.kind ?? ''),
  );
  for (const charge of byPayer(charges).values()) {
    const dangers = dangersOf(account, charge, context);
    const level = levelOf(account, dangers, context);
    if (level === undefined) continue;
    yield {
      subject: charge.payer?.name ?? '',
      message: `Job ${code(account.job.id)} runs ${code(charge.spender.label)} with the ChatGPT login in ${payerName(charge)}: whoever logged in pays with the limits and credits of their plan${dangers.length > 0 ? `, and ${dangers.map((d) => d.text).join(', and ')}` : ''}. A login is as powerful as a password and can be refreshed by whoever holds a copy.`,
      place: spenderPlace(charge),
      fix: 'Use a Platform API key, which OpenAI recommends for CI. If the workspace is meant to pay, use an access token of a service account (`CODEX_ACCESS_TOKEN`) or workload identity, on a trusted runner, and declare the job under `expect` with `budget: subscription` and a reason.',
      level,
    };
  }
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
      text: 'the repository is public, which OpenAI rules out for such a login',
    });
  const [door] = openDoors(account, charge, context.account);
  if (door !== undefined && door.asks.length === 0)
    dangers.push({
      grave: true,
      text: `somebody without write access can start it by ${door.trigger.deed}`,
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
      text: 'it is copied to a runner hosted by GitHub, which the team does not control',
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
  why: 'The person who logged in: automation uses up their limits and credits, and a leaked copy of the login acts as them.',
  fix: 'Use a Platform API key, or an access token or workload identity of the workspace.',
  since: '0.1.0',
  options: {},
  page: {
    finds: [
      'A charge paid by a restored `auth.json` with a ChatGPT login, or by the login that lives on a self-hosted machine.',
      'It is an error where the repository is public, where the runner is hosted by GitHub, or where somebody without write access can start the job. An `expect` entry with `budget: subscription` accepts it on a trusted runner of a repository that is not public; on a hosted runner it stays a warning.',
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

/** Host and credential together decide who pays; the model request is what bills. */

import { budgetOfHost, isLocalHost } from '../../knowledge/hosts.ts';
import type { ChargeBudget, PayerKind, Route } from '../../report/report.ts';
import type { State } from './row.ts';
import type { CannotRun, Credential, Pays, TraceStep } from './verdict.ts';

const CHATGPT_KINDS: ReadonlySet<PayerKind> = new Set([
  'chatgpt-auth-file',
  'access-token',
  'chatgpt-identity',
]);

function isChatgpt(credential: Credential): boolean {
  return CHATGPT_KINDS.has(credential.kind);
}

/** The verdict on a request that leaves the machine. */
export function bill(state: State, trace: readonly TraceStep[]): Pays | CannotRun {
  const { host, provider } = state;
  const credential = state.sends ?? undefined;
  const refused = refusal(host, credential);
  if (refused !== undefined && host !== undefined)
    return { kind: 'cannot-run', reason: refused, exit: 1, sends: { host, credential }, trace };
  const budget = budgetOf(state);
  return {
    kind: 'pays',
    budget,
    route: routeOf(state, budget),
    credential: credential && { ...credential, kind: kindAt(budget, credential) },
    host,
    provider: provider.id,
    account: state.account,
    local: host !== undefined && isLocalHost(host),
    trace,
  };
}

function budgetOf({ provider, host }: State): ChargeBudget {
  if (provider.kind === 'bedrock' || provider.kind === 'local') return 'other';
  if (host === undefined) return 'unclear';
  const budget = budgetOfHost(host);
  return budget === 'none' ? 'other' : budget;
}

/** The two OpenAI hosts answer 401 without a credential, and each refuses the other's. */
function refusal(host: string | undefined, credential: Credential | undefined): string | undefined {
  const budget = host === undefined ? 'unclear' : budgetOfHost(host);
  if (budget !== 'api' && budget !== 'subscription') return undefined;
  if (credential === undefined)
    return `no credential is found, so ${host} answers 401 and Codex gives up`;
  if (budget === 'api' && isChatgpt(credential))
    return `a ChatGPT login is sent to ${host}, which takes Platform keys only`;
  if (budget === 'subscription' && !isChatgpt(credential))
    return `an API key is sent to ${host}, which takes ChatGPT logins only`;
  return undefined;
}

function routeOf({ command }: State, budget: ChargeBudget): Route | undefined {
  switch (budget) {
    case 'api':
      return 'codex-api-key';
    case 'subscription':
      return command.startsWith('cloud-') ? 'chatgpt-plan' : 'codex-signed-in';
    case 'other':
      return 'other-provider';
    case 'unclear':
      return undefined;
    default:
      return budget satisfies never;
  }
}

/** A key that a provider's table names is a Platform key where it goes to the Platform. */
function kindAt(budget: ChargeBudget, { kind }: Credential): PayerKind {
  return budget === 'api' && kind === 'provider-key' ? 'platform-key' : kind;
}

/** Who paid for a turn, by the client's own account: never by what a workflow says. */
import { budgetOfHost } from '../knowledge/hosts.ts';
import type { Thread, Turn } from './rollout.ts';

export interface Paid {
  readonly budget: 'api' | 'subscription' | 'other' | 'none' | 'unclear';
  readonly confidence: 'certain' | 'likely';
  readonly basis: Basis;
}

export const BASES = {
  'account-made-it': 'the client noted the ChatGPT account that began the thread',
  'limits-of-a-plan': 'the server told the limits of a ChatGPT plan',
  'no-account': 'the client notes an account for every ChatGPT login, and noted none',
  'no-limits': 'the server told no limits of a plan; a client this old says no more',
  'resumed-elsewhere': 'a thread of a ChatGPT account was taken up again, and no limits were told',
  'says-nothing': 'a client this old does not say',
  'proxy-of-the-action':
    'the proxy of codex-action, which passes on to api.openai.com unless told otherwise',
  'other-provider': 'the provider that is built into the client',
  'provider-in-config': 'where the provider of the home’s configuration is',
  'named-provider': 'the provider that the client names; who paid it does not note',
  'no-provider': 'the client names no provider that is known',
  'unknown-provider': 'a provider that the home does not describe',
} as const;
export type Basis = keyof typeof BASES;

/** What the home's configuration says of where requests go. */
export interface Addresses {
  /** `openai_base_url`, of the built-in provider. */
  readonly openai: string | undefined;
  readonly providers: ReadonlyMap<string, string>;
}

/** By Codex's own documentation: https://developers.openai.com/codex/config-reference */
const BUILT_IN: Readonly<Record<string, Paid['budget']>> = {
  ...{ 'amazon-bedrock': 'other', gcp: 'other' },
  ...{ ollama: 'none', 'ollama-chat': 'none', lmstudio: 'none' },
};

export function paidBy(thread: Thread, turn: Turn, addresses: Addresses): Paid {
  const { providerId = 'openai' } = thread;
  if (providerId === 'codex-action-responses-proxy')
    return { budget: 'api', confidence: 'likely', basis: 'proxy-of-the-action' };
  if (providerId === 'openai' && addresses.openai === undefined) return byLogin(thread, turn);
  const address = providerId === 'openai' ? addresses.openai : addresses.providers.get(providerId);
  if (address !== undefined) return atAddress(address);
  const budget = Object.hasOwn(BUILT_IN, providerId) ? BUILT_IN[providerId] : undefined;
  return budget === undefined
    ? { budget: 'unclear', confidence: 'likely', basis: 'unknown-provider' }
    : { budget, confidence: 'certain', basis: 'other-provider' };
}

/** A configuration may have been changed since, and this machine may pass on to anybody. */
function atAddress(address: string): Paid {
  const budget = budgetOfHost(address);
  const settled = budget === 'none' ? 'unclear' : budget;
  return { budget: settled, confidence: 'likely', basis: 'provider-in-config' };
}

/**
 * Seen with clients of 0.58, 0.147 and 0.171 against a server of known usage: `creator_account_id`
 * says who began the thread, not who took it up again; limits come with every answer of chatgpt.com.
 */
function byLogin({ byAccount, clientVersion }: Thread, { first, limits }: Turn): Paid {
  if (limits === 'told')
    return { budget: 'subscription', confidence: 'certain', basis: 'limits-of-a-plan' };
  if (byAccount)
    return first
      ? { budget: 'subscription', confidence: 'certain', basis: 'account-made-it' }
      : { budget: 'unclear', confidence: 'likely', basis: 'resumed-elsewhere' };
  if (notesAccounts(clientVersion))
    return { budget: 'api', confidence: first ? 'certain' : 'likely', basis: 'no-account' };
  return limits === 'empty'
    ? { budget: 'api', confidence: 'likely', basis: 'no-limits' }
    : { budget: 'unclear', confidence: 'likely', basis: 'says-nothing' };
}

/** 0.156 did not yet, 0.159 did. */
const NOTES_ACCOUNTS = 159;

function notesAccounts(version: string | null): boolean {
  const [major = 0, minor = 0] = (version ?? '0.0').split('.').map(Number);
  return major > 0 || minor >= NOTES_ACCOUNTS;
}

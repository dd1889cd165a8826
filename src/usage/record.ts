import { LONG_REQUEST } from '../knowledge/rates/price.ts';
import type { Client } from './clients.ts';
import { DOUBTS, type Doubt } from './doubts.ts';
import { type Addresses, type Paid, paidBy } from './payer.ts';
import type { Request, Thread } from './rollout.ts';
import { NO_TOKENS, plus, type TokenCounts } from './tokens.ts';

/** What was used, by whoever paid for it, at one model and one release of a client. */
export interface Use extends Paid {
  readonly client: Client;
  readonly clientVersion: string | null;
  readonly provider: string | null;
  readonly model: string | null;
  readonly requests: number;
  readonly tokens: TokenCounts;
  /** Input tokens of the largest. */
  readonly largestRequest: number;
  /** Part of them: whether a request is a long one, and so a dearer one, is asked of the request. */
  readonly long: { readonly requests: number; readonly tokens: TokenCounts };
}

/** Of one job; a record with more is made up. */
export const MOST_USES = 64;

/** What one job used. Nothing here is a word that somebody else wrote, but for `names.ts`. */
export interface Used {
  /** Whether everything that this job used stands here. */
  readonly complete: boolean;
  readonly doubts: readonly Doubt[];
  readonly threads: number;
  /** A request was turned away because the plan's usage was used up. */
  readonly limitReached: boolean;
  readonly uses: readonly Use[];
}

/** One conversation of a client that sums up by itself. */
export interface OtherClient {
  readonly uses: readonly Use[];
}

/** Everything that is left to know of threads, or undefined where there was none: that is not 0. */
export function usedBy(
  threads: readonly Thread[],
  addresses: Addresses,
  doubts: ReadonlySet<Doubt>,
  others: readonly OtherClient[] = [],
): Used | undefined {
  if (threads.length + others.length === 0) return undefined;
  const uses: Uses = new Map();
  for (const thread of threads)
    for (const turn of thread.turns) {
      const paid = paidBy(thread, turn, addresses);
      for (const request of turn.requests) addTo(uses, thread, paid, request);
    }
  return {
    complete: doubts.size === 0,
    doubts: doubtsInOrder(doubts),
    threads: threads.length + others.length,
    limitReached: threads.some(({ turns }) => turns.some(({ end }) => end === 'limit')),
    uses: [...uses.values(), ...others.flatMap((one) => one.uses)],
  };
}

export function doubtsInOrder(doubts: ReadonlySet<Doubt>): readonly Doubt[] {
  return (Object.keys(DOUBTS) as Doubt[]).filter((one) => doubts.has(one));
}

function addTo(uses: Uses, thread: Thread, paid: Paid, { model, tokens }: Request): void {
  const { clientVersion, provider } = thread;
  addRequest(uses, { client: 'codex', clientVersion, provider, model, ...paid }, tokens);
}

/** Uses by everything that tells them apart. */
export type Uses = Map<string, Use>;

export function addRequest(
  uses: Uses,
  what: Omit<Use, keyof typeof NOTHING_YET>,
  tokens: TokenCounts,
): void {
  const key = JSON.stringify(what);
  uses.set(key, withRequest(uses.get(key) ?? { ...what, ...NOTHING_YET }, tokens));
}

const NOTHING_YET = {
  ...{ requests: 0, tokens: NO_TOKENS, largestRequest: 0 },
  long: { requests: 0, tokens: NO_TOKENS },
};

function withRequest(use: Use, tokens: TokenCounts): Use {
  const { requests, largestRequest, long } = use;
  return {
    ...use,
    requests: requests + 1,
    tokens: plus(use.tokens, tokens),
    largestRequest: Math.max(largestRequest, tokens.input),
    long:
      tokens.input > LONG_REQUEST
        ? { requests: long.requests + 1, tokens: plus(long.tokens, tokens) }
        : long,
  };
}

import { requestCredits, requestDollars } from '../forecast/price.ts';
import { apiQuote, creditQuote } from '../knowledge/rates/rates.ts';
import type { Use } from './record.ts';
import { beyond, NO_TOKENS } from './tokens.ts';

/** Two ends where it is unsaid which of two prices holds; else both are the same. */
export interface Amount {
  readonly low: number;
  readonly high: number;
}

/** What a use comes to in the unit of its own line: no use has both, and nothing adds them. */
export interface Cost {
  readonly usd: Amount | null;
  readonly credits: Amount | null;
}

/**
 * At standard speed and tier, which the client does not note. Dollars on the API line alone; credits
 * on the subscription line alone, as if the included usage were gone.
 */
export function costOf({ budget, model, tokens, long }: Use, day: string): Cost {
  const nothing: Cost = { usd: null, credits: null };
  if (model === null) return nothing;
  if (budget === 'subscription') {
    const rates = creditQuote(model, day)?.rates;
    return { ...nothing, credits: ends(rates?.map((rate) => requestCredits(tokens, rate, 1))) };
  }
  if (budget !== 'api') return nothing;
  const quote = apiQuote(model, day);
  const short = beyond(tokens, long.tokens) ?? NO_TOKENS;
  return {
    ...nothing,
    usd: ends(
      quote?.rates.map((rate) => {
        const price = (some: typeof short, isLong: boolean) =>
          requestDollars(some, quote.model, rate, 'standard', isLong);
        const [usual, dear] = [price(short, false), price(long.tokens, true)];
        return usual === undefined || dear === undefined ? undefined : usual + dear;
      }),
    ),
  };
}

function ends(prices: readonly (number | undefined)[] | undefined): Amount | null {
  const known = prices?.filter((one) => one !== undefined) ?? [];
  if (known.length === 0 || known.length !== prices?.length) return null;
  return { low: rounded(Math.min(...known)), high: rounded(Math.max(...known)) };
}

function rounded(value: number): number {
  return Number(value.toFixed(6));
}

/** What several come to; null where one of them is not known, for a part is no sum. */
export function sumOf(amounts: readonly (Amount | null)[]): Amount | null {
  const known = amounts.filter((one) => one !== null);
  if (known.length === 0 || known.length < amounts.length) return null;
  const sum = (end: keyof Amount) => rounded(known.reduce((total, one) => total + one[end], 0));
  return { low: sum('low'), high: sum('high') };
}

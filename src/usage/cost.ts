import { requestCredits, requestDollars } from '../knowledge/rates/price.ts';
import { apiQuote, creditQuote } from '../knowledge/rates/rates.ts';
import { type Amount, type Cost, rounded } from './amounts.ts';
import type { Use } from './record.ts';
import { beyond, NO_TOKENS } from './tokens.ts';

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

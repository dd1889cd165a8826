import { FAST_CREDITS } from '../knowledge/rates/credits.ts';
import { requestCredits, requestDollars, type Tokens } from '../knowledge/rates/price.ts';
import { PROFILES, type Profile } from '../knowledge/rates/profiles.ts';
import { apiQuote, creditQuote } from '../knowledge/rates/rates.ts';
import type { DeclaredUsage } from '../policy/policy.ts';
import type { Spread } from './cost.ts';
import type { RunRecord } from './history.ts';
import type { Work } from './work.ts';

/** The two lines; a unit belongs to one of them and to no other. */
export type Line = 'api' | 'subscription';

/** Tokens of a run: low, typical, high. */
export interface TokenSpread {
  readonly low: Tokens;
  readonly typical: Tokens;
  readonly high: Tokens;
}

/** What a profile holds already of a prompt. */
export const USUAL_PROMPT = 1_000;

/**
 * What stands in the prompt beyond a usual one stands in every request of the run. How many there are
 * is in the profile's share of cached input: a run of ten requests reads nine tenths from the cache.
 */
export function profileTokens(work: Work): TokenSpread | undefined {
  if (work.profile === undefined) return undefined;
  const profile: Profile = PROFILES[work.profile];
  const more = Math.max(0, work.prompt - USUAL_PROMPT);
  const tokens = (end: 'low' | 'typical' | 'high'): Tokens => {
    const { cached, output } = profile[end];
    const input = profile[end].input + Math.round(more / (1 - cached));
    const read = Math.round(input * cached);
    return { input, cached: read, cacheWrite: profile.writesCache ? input - read : 0, output };
  };
  return { low: tokens('low'), typical: tokens('typical'), high: tokens('high') };
}

export function declaredTokens({ input, cached, output }: NonNullable<DeclaredUsage['tokens']>) {
  const read = Math.round(input * cached);
  const tokens: Tokens = { input, cached: read, cacheWrite: cached > 0 ? input - read : 0, output };
  return { low: tokens, typical: tokens, high: tokens } satisfies TokenSpread;
}

export function tokenTotals(spread: TokenSpread, times: number): Spread {
  const total = ({ input, output }: Tokens) => (input + output) * times;
  return { low: total(spread.low), typical: total(spread.typical), high: total(spread.high) };
}

/**
 * What the tokens of a run come to in the line's unit: dollars, or credits once the included usage is
 * gone. Where two prices may hold, low is the lower one's and high the higher one's.
 */
export function costSpread(
  line: Line,
  spread: TokenSpread,
  work: Work,
  times: number,
  day: string,
): Spread | undefined {
  const prices = (tokens: Tokens) => pricesOf(line, tokens, work, day);
  const [low, typical, high] = [spread.low, spread.typical, spread.high].map(prices);
  if (low === undefined || typical === undefined || high === undefined) return undefined;
  const mean = typical.reduce((sum, one) => sum + one, 0) / typical.length;
  return { low: Math.min(...low) * times, typical: mean * times, high: Math.max(...high) * times };
}

/**
 * A run's tokens are those of many requests, none of them a long one as far as anybody knows: they
 * are priced as if below the line, and a long request in a record is priced as the one it is.
 */
function pricesOf(
  line: Line,
  tokens: Tokens,
  work: Work,
  day: string,
): readonly number[] | undefined {
  const model = work.model?.name ?? '';
  const tier = work.tier ?? 'standard';
  if (line === 'subscription') {
    const quote = creditQuote(model, day);
    return quote?.rates.map((rate) =>
      requestCredits(tokens, rate, tier === 'fast' ? FAST_CREDITS : 1),
    );
  }
  const quote = apiQuote(model, day);
  const prices = quote?.rates.map((rate) =>
    requestDollars(tokens, quote.model, { ...rate, longContext: false }, tier),
  );
  const known = prices?.filter((price) => price !== undefined);
  return known === undefined || known.length !== prices?.length ? undefined : known;
}

/** The line's unit for a measured run, long requests apart; undefined without a price. */
export function recordCost(line: Line, record: RunRecord, work: Work | undefined, day: string) {
  let total = 0;
  for (const { model, short, long } of record.uses)
    for (const tokens of [short, long]) {
      const one =
        line === 'subscription'
          ? creditQuote(model ?? '', day)?.rates.map((rate) =>
              requestCredits(tokens, rate, work?.tier === 'fast' ? FAST_CREDITS : 1),
            )[0]
          : apiQuote(model ?? '', day)?.rates.map((rate) =>
              requestDollars(tokens, model ?? '', rate, work?.tier ?? 'standard', tokens === long),
            )[0];
      if (one === undefined) return undefined;
      total += one;
    }
  return total;
}

export function recordTokens({ uses }: RunRecord): number {
  const all = uses.flatMap(({ short, long }) => [short, long]);
  return all.reduce((sum, { input, output }) => sum + input + output, 0);
}

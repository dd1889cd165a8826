import { type Tier, tierFactor } from './tiers.ts';
import { type PaidTool, TOOL_FEES } from './tools.ts';
import type { ApiRate, CreditRate } from './types.ts';

/** Tokens of one request. What was cached or written to the cache is part of `input`. */
export interface Tokens {
  readonly input: number;
  readonly cached: number;
  readonly cacheWrite: number;
  readonly output: number;
}

/** Whether a request is a long one is asked of the request: the sum of a run says nothing. */
export const LONG_REQUEST = 272_000;
const MILLION = 1_000_000;

/**
 * US dollars of one request, or of several of which it is known whether they were long ones; undefined
 * where a price that it needs is not published.
 */
export function requestDollars(
  tokens: Tokens,
  model: string,
  rate: ApiRate,
  tier: Tier,
  isLong = tokens.input > LONG_REQUEST,
) {
  const factor = tierFactor(model, tier)?.factor;
  if (factor === undefined || (rate.output === null && tokens.output > 0)) return undefined;
  const long = rate.longContext && isLong;
  const { cached, cacheWrite } = tokens;
  const plain = Math.max(0, tokens.input - cached - cacheWrite);
  const input =
    plain * rate.input +
    cached * (rate.cached ?? rate.input) +
    cacheWrite * (rate.cacheWrite ?? rate.input);
  const output = tokens.output * (rate.output ?? 0);
  return ((input * (long ? 2 : 1) + output * (long ? 1.5 : 1)) * factor) / MILLION;
}

/** Credits of one request. The card knows no price for a cache write. */
export function requestCredits(tokens: Tokens, rate: CreditRate, speed: number): number {
  const plain = Math.max(0, tokens.input - tokens.cached);
  const drawn = plain * rate.input + tokens.cached * rate.cached + tokens.output * rate.output;
  return (drawn * speed) / MILLION;
}

/** US dollars for calls of OpenAI's own tools. */
export function toolDollars(calls: Partial<Record<PaidTool, number>>): number {
  return Object.entries(TOOL_FEES).reduce(
    (sum, [tool, { perCall }]) => sum + perCall * (calls[tool as PaidTool] ?? 0),
    0,
  );
}

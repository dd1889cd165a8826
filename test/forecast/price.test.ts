import { calculateCost } from 'ai-sdk-cost-calculator';
import { describe, expect, it } from 'vitest';
import {
  requestCredits,
  requestDollars,
  type Tokens,
  toolDollars,
} from '../../src/knowledge/rates/price.ts';
import { apiQuote, creditQuote } from '../../src/knowledge/rates/rates.ts';
import type { Tier } from '../../src/knowledge/rates/tiers.ts';
import type { PaidTool } from '../../src/knowledge/rates/tools.ts';

interface InventedRun {
  readonly says: string;
  readonly model: string;
  readonly day?: string;
  readonly tier?: Tier;
  /** How many requests like it. */
  readonly times?: number;
  /** Input, of it cached, of it written to the cache, output; in thousands. */
  readonly thousands: readonly [number, number, number, number];
  readonly tools?: Partial<Record<PaidTool, number>>;
  /** Worked out by hand; two where both prices of a promotion are told. */
  readonly dollars: readonly number[];
}

/** 20 runs with the working of each price, in dollars per million: what · price, + what · price. */
const RUNS: readonly InventedRun[] = [
  // 90k·0.10 + 10k·2.50 + 2k·10 = 0.009 + 0.025 + 0.02
  {
    says: 'cached and written',
    model: 'gpt-6.2-sol',
    thousands: [100, 90, 10, 2],
    dollars: [0.054],
  },
  // 25k·2 + 2k·10
  { says: 'nothing cached', model: 'gpt-6.2-sol', thousands: [25, 0, 0, 2], dollars: [0.07] },
  // 50k·1 + 150k·0.05 + 4k·5 = 0.05 + 0.0075 + 0.02
  { says: 'mostly cached', model: 'gpt-6.1-terra', thousands: [200, 150, 0, 4], dollars: [0.0775] },
  // 50k·4 + 1k·20
  {
    says: 'in the promotion',
    model: 'gpt-5.6-sol',
    day: '2026-11-20',
    thousands: [50, 0, 0, 1],
    dollars: [0.22],
  },
  // the same, or 50k·5 + 1k·30
  {
    says: 'after the promise',
    model: 'gpt-5.6-sol',
    thousands: [50, 0, 0, 1],
    dollars: [0.22, 0.28],
  },
  {
    says: 'before the promotion',
    model: 'gpt-5.6-sol',
    day: '2026-08-20',
    thousands: [50, 0, 0, 1],
    dollars: [0.28],
  },
  // 8 · 0.22; all at once would look like one long request
  {
    says: 'eight requests',
    model: 'gpt-5.6-sol',
    day: '2026-11-20',
    times: 8,
    thousands: [50, 0, 0, 1],
    dollars: [1.76],
  },
  // (100k·8 + 200k·0.40)·2 + 10k·40·1.5 = 1.76 + 0.6
  {
    says: 'one long request',
    model: 'gpt-6.2-astra',
    thousands: [300, 200, 0, 10],
    dollars: [2.36],
  },
  // 272k·10 + 1k·50: not above the line
  { says: 'at the line', model: 'gpt-6-astra', thousands: [272, 0, 0, 1], dollars: [2.77] },
  // 272.001k·10·2 + 1k·50·1.5 = 5.44002 + 0.075
  {
    says: 'one token above it',
    model: 'gpt-6-astra',
    thousands: [272.001, 0, 0, 1],
    dollars: [5.51502],
  },
  // (20k·0.25 + 100k·0.025 + 8k·2)·0.5 = 0.0235·0.5
  {
    says: 'flex',
    model: 'gpt-5-mini',
    tier: 'flex',
    thousands: [120, 100, 0, 8],
    dollars: [0.01175],
  },
  // (10k·5 + 30k·0.50 + 3k·30)·2.5 = 0.155·2.5
  { says: 'fast', model: 'gpt-5.5', tier: 'fast', thousands: [40, 30, 0, 3], dollars: [0.3875] },
  // (10k·2 + 1k·8)·1.75
  {
    says: 'fast, another factor',
    model: 'gpt-4.1',
    tier: 'fast',
    thousands: [10, 0, 0, 1],
    dollars: [0.049],
  },
  // 6k·2.50 + 4k·1.25 + 0.5k·10
  { says: 'a snapshot', model: 'gpt-4o-2024-08-06', thousands: [10, 4, 0, 0.5], dollars: [0.025] },
  // 5 · (80k·0.01 + 20k·0.125 + 1k·0.50) = 5 · 0.0038
  {
    says: 'five requests, written',
    model: 'gpt-6-luna',
    times: 5,
    thousands: [100, 80, 20, 1],
    dollars: [0.019],
  },
  // no price for cached input: 10k·30 + 1k·180
  { says: 'no cached price', model: 'gpt-5.5-pro', thousands: [10, 5, 0, 1], dollars: [0.48] },
  // 30k·2 + 2k·10 + 12·0.01
  {
    says: 'web searches',
    model: 'gpt-6.1-sol',
    thousands: [30, 0, 0, 2],
    tools: { webSearch: 12 },
    dollars: [0.2],
  },
  // (100k·2 + 5k·8)·0.5
  { says: 'batch', model: 'o3', tier: 'batch', thousands: [100, 0, 0, 5], dollars: [0.12] },
  // 1000k·0.02
  {
    says: 'embeddings',
    model: 'text-embedding-3-small',
    thousands: [1000, 0, 0, 0],
    dollars: [0.02],
  },
  // 20k·1.75 + 1k·14 + 4·0.0025 + 2·0.03
  {
    says: 'files and containers',
    model: 'gpt-5.2',
    thousands: [20, 0, 0, 1],
    tools: { fileSearch: 4, container: 2 },
    dollars: [0.119],
  },
];

function tokensOf({ thousands: [input, cached, cacheWrite, output] }: InventedRun): Tokens {
  const tokens = (k: number) => Math.round(k * 1000);
  return {
    input: tokens(input),
    cached: tokens(cached),
    cacheWrite: tokens(cacheWrite),
    output: tokens(output),
  };
}

function pricesOf(run: InventedRun): readonly (number | undefined)[] {
  const quote = apiQuote(run.model, run.day ?? '2026-11-28');
  return (quote?.rates ?? []).map((rate) => {
    const one = requestDollars(tokensOf(run), quote?.model ?? '', rate, run.tier ?? 'standard');
    return one === undefined ? undefined : one * (run.times ?? 1) + toolDollars(run.tools ?? {});
  });
}

describe('20 invented runs, priced by hand', () => {
  it.each(RUNS)('$says: $model', (run) => {
    const prices = pricesOf(run);
    expect(prices).toHaveLength(run.dollars.length);
    for (const [index, dollars] of run.dollars.entries())
      expect(prices[index]).toBeCloseTo(dollars, 9);
  });

  it('are twenty', () => expect(RUNS).toHaveLength(20));

  it.each(['gpt-4.1', 'gpt-5-mini'])('agree with an independent calculator about %s', (model) => {
    const usage = { inputTokens: 120_000, outputTokens: 8_000, cachedInputTokens: 100_000 };
    const theirs = calculateCost({
      model,
      usage: {
        ...usage,
        totalTokens: 128_000,
        inputTokenDetails: { noCacheTokens: 20_000, cacheReadTokens: 100_000, cacheWriteTokens: 0 },
        outputTokenDetails: { textTokens: 8_000, reasoningTokens: 0 },
      },
    });
    const run: InventedRun = { says: '', model, thousands: [120, 100, 0, 8], dollars: [] };
    expect(pricesOf(run)[0]).toBeCloseTo(theirs.totalCost, 9);
  });
});

describe('what has no price', () => {
  it.each(['gpt-7', 'gpt-6.2', 'my-model', ''])('%s has none, and no neighbour’s', (model) => {
    expect(apiQuote(model, '2026-11-28')).toBeUndefined();
    expect(creditQuote(model, '2026-11-28')).toBeUndefined();
  });

  it('is a tier that is not published for a model', () => {
    const run = {
      says: '',
      model: 'gpt-6.2-sol',
      tier: 'fast',
      thousands: [1, 0, 0, 1],
      dollars: [],
    } as const;
    expect(pricesOf(run)).toEqual([undefined]);
  });
});

describe('credits', () => {
  it('are drawn by the card, without a price for cache writes', () => {
    const [rate] = creditQuote('gpt-6.2-sol', '2026-11-28')?.rates ?? [];
    // 18k·50 + 162k·2.5 + 6k·250 = 0.9 + 0.405 + 1.5
    const tokens = { input: 180_000, cached: 162_000, cacheWrite: 18_000, output: 6_000 };
    expect(rate && requestCredits(tokens, rate, 1)).toBeCloseTo(2.805, 9);
    expect(rate && requestCredits(tokens, rate, 2)).toBeCloseTo(5.61, 9);
  });

  it('know the promotion, too', () => {
    expect(creditQuote('gpt-5.6-sol', '2026-11-28')?.rates.map((r) => r.input)).toEqual([100, 125]);
    expect(creditQuote('gpt-5.6-sol', '2026-11-28')?.doubt).toContain('2026-11-21');
  });
});

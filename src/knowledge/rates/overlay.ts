import type { ApiRate, TokenPrices } from './types.ts';

const MODELS = 'https://developers.openai.com/api/docs/models';
export const PRICING = 'https://developers.openai.com/api/docs/pricing';

/**
 * What the package lacks or says otherwise. A model that stands neither here nor there has no price:
 * its tokens are told, and never a neighbour's price.
 */
export const OVERLAY: Readonly<Record<string, ApiRate>> = {
  'gpt-6.1-sol': {
    ...{ input: 2, cached: 0.1, cacheWrite: 2.5, output: 10, longContext: true },
    ...{ source: PRICING, asOf: '2026-10-06', grade: 'official' },
  },
  // Two third parties quote the model's page; the 12-hour write price is not this one.
  'gpt-6.1-terra': {
    ...{ input: 1, cached: 0.05, cacheWrite: 1.25, output: 5, longContext: true },
    ...{ source: MODELS, asOf: '2026-10-27', grade: 'reported' },
  },
  // Three third-party tables agree; cache write is 1.25 × input, as for every model since GPT-5.6.
  'gpt-6.2-sol': {
    ...{ input: 2, cached: 0.1, cacheWrite: 2.5, output: 10, longContext: true },
    ...{ source: PRICING, asOf: '2026-11-18', grade: 'reported' },
  },
  'gpt-6.2-astra': {
    ...{ input: 8, cached: 0.4, cacheWrite: 10, output: 40, longContext: true },
    ...{ source: PRICING, asOf: '2026-11-18', grade: 'reported' },
  },
};

/**
 * Promotions whose end nobody has announced in so many words. After `guaranteedThrough` both prices
 * are told; what third parties report is told, not believed.
 */
export interface Promotion {
  readonly guaranteedThrough: string;
  readonly reportedThrough: string | null;
  readonly source: string;
  readonly api: TokenPrices;
  readonly credits: { readonly input: number; readonly cached: number; readonly output: number };
}

export const PROMOTIONS: Readonly<Record<string, Promotion>> = {
  'gpt-5.6-sol': {
    guaranteedThrough: '2026-11-21',
    reportedThrough: '2026-11-30',
    source: PRICING,
    api: { input: 5, cached: 0.5, cacheWrite: 6.25, output: 30 },
    credits: { input: 125, cached: 12.5, output: 750 },
  },
};

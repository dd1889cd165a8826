import type { CreditRate, Sourced } from './types.ts';

const CARD: Sourced = {
  source: 'https://developers.openai.com/codex/pricing',
  asOf: '2026-10-10',
  grade: 'official',
};
/** No card names them yet; every row that it does name is 25 × the API price. */
const DERIVED: Sourced = { ...CARD, asOf: '2026-11-18', grade: 'derived' };

const row = (input: number, cached: number, output: number, from: Sourced = CARD): CreditRate => ({
  ...{ input, cached, output },
  ...from,
});

/**
 * Credits per million tokens at standard speed: what Codex signed in with ChatGPT draws once the
 * included usage is gone. Credits are no wallet for the API and are never turned into dollars here.
 */
export const CREDIT_CARD: Readonly<Record<string, CreditRate>> = {
  'gpt-6.2-sol': row(50, 2.5, 250, DERIVED),
  'gpt-6.2-astra': row(200, 10, 1000, DERIVED),
  'gpt-6.1-sol': row(50, 2.5, 250),
  'gpt-6.1-terra': row(25, 1.25, 125, DERIVED),
  'gpt-6-astra': row(250, 25, 1250),
  'gpt-6-sol': row(50, 5, 250),
  'gpt-6-luna': row(2.5, 0.25, 12.5),
  'gpt-5.6-sol': row(100, 10, 500),
  'gpt-5.6-terra': row(50, 5, 300),
  'gpt-5.6-luna': row(5, 0.5, 30),
  'gpt-5.5': row(125, 12.5, 750),
  'gpt-5.3-codex': row(43.75, 4.375, 350),
  'gpt-5.2': row(43.75, 4.375, 350),
};

/** Fast draws twice the credits, https://developers.openai.com/codex/pricing (2026-10). */
export const FAST_CREDITS = 2;

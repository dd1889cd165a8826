/** Prices of text tokens, per million. Null: not published; for `cacheWrite`: no price of its own, `input` holds. */
export interface TokenPrices {
  readonly input: number;
  readonly cached: number | null;
  readonly cacheWrite: number | null;
  readonly output: number | null;
}

/** What the price package says of one model from a day on. */
export interface PackageWindow extends TokenPrices {
  /** `YYYY-MM-DD`; without it, from the start. */
  readonly from?: string;
  /** A request of more than 272,000 input tokens costs more. */
  readonly longContext?: boolean;
}

export interface PackageRates {
  /** Name and version of the package. */
  readonly package: string;
  readonly rows: readonly {
    readonly names: readonly string[];
    readonly windows: readonly PackageWindow[];
  }[];
}

/**
 * `official`: OpenAI's page or package; `reported`: third parties agree on it; `derived`: worked out
 * from another official figure.
 */
export type Grade = 'official' | 'reported' | 'derived';

export interface Sourced {
  readonly source: string;
  /** `YYYY-MM-DD` on which the source was read. */
  readonly asOf: string;
  readonly grade: Grade;
}

/** One model's price on the API, in US dollars per million tokens. */
export interface ApiRate extends TokenPrices, Sourced {
  readonly longContext: boolean;
}

/** One model on the credit card, in credits per million tokens. Credits have no price for a cache write. */
export interface CreditRate extends Sourced {
  readonly input: number;
  readonly cached: number;
  readonly output: number;
}

/** The prices that may hold: one, or while it is unsaid whether a promotion ended, both, the lower first. */
export interface Quote<R> {
  readonly model: string;
  readonly rates: readonly [R, ...R[]];
  /** Why there are two. */
  readonly doubt: string | null;
}

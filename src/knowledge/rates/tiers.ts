/** `service_tier` of a request, in the words of the API. */
export type Tier = 'standard' | 'flex' | 'batch' | 'fast';

/** Fast was called Priority until 2026-07-30 and both names work; `auto` follows the project's settings. */
const NAMES: Readonly<Record<string, Tier>> = {
  ...{ standard: 'standard', default: 'standard', auto: 'standard' },
  ...{ flex: 'flex', batch: 'batch', fast: 'fast', priority: 'fast' },
};

export function tierNamed(name: string): Tier | undefined {
  return NAMES[name.trim().toLowerCase()];
}

/** Half the price. https://developers.openai.com/api/docs/pricing (2026-09-22) */
const HALF = 0.5;
const FLEX = /^(?:gpt-[5-9](?:[.-]|$)|o3$|o4-mini$)/;

/** By model, the same page and date. */
const FAST: Readonly<Record<string, number>> = {
  ...{ 'gpt-6-astra': 2, 'gpt-5.6-sol': 2, 'gpt-5.6-terra': 2, 'gpt-5.6-luna': 2 },
  ...{ 'gpt-5.5': 2.5, 'gpt-5.4': 2, 'gpt-5.2': 2, 'gpt-5.1': 2, 'gpt-5': 2, 'gpt-5-mini': 1.8 },
  ...{ 'gpt-4.1': 1.75, 'gpt-4o': 1.7, o3: 1.75, 'o4-mini': 1.82 },
};
/** Not published for these; twice is what their siblings cost. */
const FAST_ASSUMED: Readonly<Record<string, number>> = {
  ...{ 'gpt-6-sol': 2, 'gpt-6-luna': 2, 'gpt-6.1-sol': 2, 'gpt-6.1-terra': 2 },
};

export interface TierFactor {
  readonly factor: number;
  readonly assumed: boolean;
}

/** Undefined where the tier has no known price for the model. */
export function tierFactor(model: string, tier: Tier): TierFactor | undefined {
  switch (tier) {
    case 'standard':
      return { factor: 1, assumed: false };
    case 'batch':
      return { factor: HALF, assumed: false };
    case 'flex':
      return FLEX.test(model) ? { factor: HALF, assumed: false } : undefined;
    case 'fast': {
      const published = FAST[model];
      if (published !== undefined) return { factor: published, assumed: false };
      const assumed = FAST_ASSUMED[model];
      return assumed === undefined ? undefined : { factor: assumed, assumed: true };
    }
    default:
      return tier satisfies never;
  }
}

/**
 * What runs of a kind usually use, where nothing better is known: low, typical, high. Sources: Codex's
 * own figures per task, public issues and benchmarks of 2026 (openai/codex#16213,
 * aws-samples/sample-agent-cost-bench#4); ours by derivation, so every figure from here is `assumed`.
 */
export interface Profile {
  readonly title: string;
  /** Whether what is not read from the cache is written to it, as Codex does between its requests. */
  readonly writesCache: boolean;
  readonly low: Usual;
  readonly typical: Usual;
  readonly high: Usual;
}

interface Usual {
  readonly input: number;
  /** Share of the input that is read from the cache. */
  readonly cached: number;
  readonly output: number;
}

const usual = (input: number, cached: number, output: number): Usual => ({ input, cached, output });

export const PROFILES = {
  'single-request': {
    title: 'one API request',
    writesCache: false,
    low: usual(4_000, 0, 600),
    typical: usual(25_000, 0, 2_000),
    high: usual(110_000, 0, 5_000),
  },
  'codex-review': {
    title: 'Codex that reads and answers',
    writesCache: true,
    low: usual(60_000, 0.8, 2_000),
    typical: usual(180_000, 0.9, 6_000),
    high: usual(600_000, 0.92, 25_000),
  },
  'codex-implement': {
    title: 'Codex that writes and runs tests',
    writesCache: true,
    low: usual(120_000, 0.88, 4_000),
    typical: usual(480_000, 0.93, 12_000),
    high: usual(2_500_000, 0.95, 40_000),
  },
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileId = keyof typeof PROFILES;

/**
 * What Codex takes where no model is named, by the release from which on it does. Observed in the
 * requests of the released clients; nothing is known of older ones.
 */
export const CODEX_DEFAULT_MODELS: readonly { readonly from: number; readonly model: string }[] = [
  { from: 171, model: 'gpt-6.2-sol' },
  { from: 166, model: 'gpt-6.1-sol' },
];
/** https://developers.openai.com/codex/pricing: reviews on GitHub run on this one, whatever is set (2026-10). */
export const GITHUB_REVIEW_MODEL = 'gpt-5.3-codex';

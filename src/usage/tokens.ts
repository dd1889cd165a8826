/** Tokens by kind. What was cached or written to the cache is part of `input`, reasoning of `output`. */
export interface TokenCounts {
  readonly input: number;
  readonly cached: number;
  readonly cacheWrite: number;
  readonly output: number;
  readonly reasoning: number;
}

export const NO_TOKENS: TokenCounts = {
  ...{ input: 0, cached: 0, cacheWrite: 0, output: 0, reasoning: 0 },
};

export function plus(a: TokenCounts, b: TokenCounts): TokenCounts {
  return combined(a, b, (x, y) => x + y);
}

/** What `a` is beyond `b`; undefined where it is not beyond it in every kind. */
export function beyond(a: TokenCounts, b: TokenCounts): TokenCounts | undefined {
  const rest = combined(a, b, (x, y) => x - y);
  return Object.values(rest).every((one) => one >= 0) ? rest : undefined;
}

export function isNothing(tokens: TokenCounts): boolean {
  return tokens.input === 0 && tokens.output === 0;
}

function combined(a: TokenCounts, b: TokenCounts, how: (x: number, y: number) => number) {
  return {
    input: how(a.input, b.input),
    cached: how(a.cached, b.cached),
    cacheWrite: how(a.cacheWrite, b.cacheWrite),
    output: how(a.output, b.output),
    reasoning: how(a.reasoning, b.reasoning),
  };
}

/** No request of any model is larger, and no sum of a job's: what is, is made up. */
const MOST = 100_000_000_000;

/**
 * Counts as a client or the API names them; undefined where they are none, or cannot be true: a part
 * that is more than its whole. Kinds that a client does not know yet are 0.
 */
export function tokenCounts(written: unknown): TokenCounts | undefined {
  const fields = fieldsOf(written);
  return countsOf({
    ...{ input: fields.input_tokens, output: fields.output_tokens },
    ...{ cached: fields.cached_input_tokens, cacheWrite: fields.cache_write_input_tokens },
    reasoning: fields.reasoning_output_tokens,
  });
}

/** The same from any words, by kind. Anthropic counts what was cached `beside` the input. */
export function countsOf(
  written: Readonly<{ [K in keyof TokenCounts]?: unknown }>,
  beside = false,
): TokenCounts | undefined {
  const [sent, output] = [countOf(written.input), countOf(written.output)];
  const [cached, cacheWrite, reasoning] = [
    written.cached,
    written.cacheWrite,
    written.reasoning,
  ].map((one) => countOf(one ?? 0));
  if (sent === undefined || output === undefined || cached === undefined) return undefined;
  if (cacheWrite === undefined || reasoning === undefined) return undefined;
  const input = beside ? sent + cached + cacheWrite : sent;
  if (cached + cacheWrite > input || reasoning > output) return undefined;
  return { input, cached, cacheWrite, output, reasoning };
}

/** A whole number that can be true. */
export function countOf(written: unknown): number | undefined {
  const whole = typeof written === 'number' && Number.isInteger(written);
  return whole && written >= 0 && written <= MOST ? written : undefined;
}

export type Fields = Readonly<Record<string, unknown>>;

/** What somebody wrote, to be asked by name: nothing where it is no object. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

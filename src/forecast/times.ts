/** How often a charge is incurred in one run of its workflow. */
export interface Repeats {
  /** For sure, as the files count it. */
  readonly times: number;
  /** What may make it more, without a bound that the files show. */
  readonly unbounded: readonly string[];
  /** Counted, and said: `12 matrix jobs`. */
  readonly notes: readonly string[];
}

export const ONCE: Repeats = { times: 1, unbounded: [], notes: [] };

import type { PayerCase } from './case.ts';
import { OBSERVED, rowsOf } from './recordings.mjs';

/** What the client did in corners and in random situations: `npm run conformance -- --record FILE`. */
export interface Observed {
  readonly version: string;
  readonly case: PayerCase;
  readonly client: { readonly budget: string; readonly credential: string | null };
}

export function observedCases(): readonly Observed[] {
  return rowsOf(OBSERVED) as Observed[];
}

import { readFileSync } from 'node:fs';
import type { PayerCase } from './case.ts';

/** What the client did in corners and in random situations: `npm run conformance -- --record FILE`. */
export interface Observed {
  readonly version: string;
  readonly case: PayerCase;
  readonly client: { readonly budget: string; readonly credential: string | null };
}

export function observedCases(): readonly Observed[] {
  const text = readFileSync(new URL('./observed-cases.jsonl', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Observed);
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decide } from '../../../src/payer/codex/decide.ts';
import { answerOf } from './answer-of.ts';
import { layOut, type PayerCase } from './case.ts';
import { madeUp } from './made-up.ts';
import { situationOf } from './situation-of.ts';

interface Observed {
  readonly version: string;
  readonly case: PayerCase;
  readonly client: { readonly budget: string; readonly credential: string | null };
}

/** What the client did in corners and in random situations: `npm run conformance -- --record FILE`. */
function observedCases(): readonly Observed[] {
  const text = readFileSync(new URL('./observed-cases.jsonl', import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Observed);
}

test('every observed situation is decided as the client did', () => {
  const cases = observedCases();
  const wrong = cases.flatMap((row) => {
    const got = answerOf(decide(situationOf(layOut(row.case, madeUp), row.version)));
    const same = JSON.stringify(got) === JSON.stringify(row.client);
    return same ? [] : [{ case: row.case, want: row.client, got }];
  });
  console.log(`observed situations: ${cases.length - wrong.length} of ${cases.length}`);
  expect(wrong).toEqual([]);
  expect(cases.length).toBeGreaterThan(400);
});

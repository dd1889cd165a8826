import { expect, test } from 'vitest';
import { decide } from '../../../src/payer/codex/decide.ts';
import { answerOf } from './answer-of.ts';
import { layOut } from './case.ts';
import { madeUp } from './made-up.ts';
import { observedCases } from './observed.ts';
import { visibleHost } from './recording.ts';
import { situationOf } from './situation-of.ts';

test('every observed situation is decided as the client did', () => {
  const cases = observedCases();
  const wrong = cases.flatMap((row) => {
    const answer = answerOf(decide(situationOf(layOut(row.case, madeUp), row.version)));
    const got = { ...answer, host: visibleHost(row.case, answer.host) };
    const same = JSON.stringify(got) === JSON.stringify(row.client);
    return same ? [] : [{ case: row.case, want: row.client, got }];
  });
  console.log(`observed situations: ${cases.length - wrong.length} of ${cases.length}`);
  expect(wrong).toEqual([]);
  expect(cases.length).toBeGreaterThan(400);
});

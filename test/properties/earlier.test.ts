import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardFully } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';
import { type Files, repositories, runs } from './repositories.ts';

const OPTIONS = { policy: BUILT_IN_POLICY, today: '2026-01-01' };

/** Some files of one repository in another: changed, added, and taken away. */
const changes = fc.tuple(repositories, repositories, fc.array(fc.nat(), { maxLength: 3 }));

function changed(before: Files, other: Files, picks: readonly number[]): Files {
  const after = { ...before };
  const paths = [...new Set([...Object.keys(before), ...Object.keys(other)])].sort();
  for (const pick of picks) {
    const path = paths[pick % paths.length] ?? '';
    const text = other[path];
    if (text === undefined) delete after[path];
    else after[path] = text;
  }
  return after;
}

it('a scan that goes on from an earlier one says what a whole scan says', () => {
  let saved = 0;
  fc.assert(
    fc.property(changes, ([before, other, picks]) => {
      const { earlier, report } = guardFully(openMemory(before), { ...OPTIONS, keep: true });
      expect(report).toEqual(guardFully(openMemory(before), OPTIONS).report);
      let last = earlier;
      // There and back: each goes on from the one before.
      for (const files of [changed(before, other, picks), before]) {
        const whole = guardFully(openMemory(files), OPTIONS);
        const again = guardFully(openMemory(files), { ...OPTIONS, keep: true, earlier: last });
        expect(again.report).toEqual(whole.report);
        expect([...again.plans.keys()]).toEqual([...whole.plans.keys()]);
        saved += whole.work.commands - again.work.commands;
        last = again.earlier ?? last;
      }
    }),
    runs(200),
  );
  // With nothing taken over the comparison would say nothing.
  expect(saved).toBeGreaterThan(100);
}, 60_000);

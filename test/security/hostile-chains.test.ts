import { describe, expect, test } from 'vitest';
import { CHAINS } from '../../scripts/hostile.mjs';
import { guardFully } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';

/** Commands, and jobs and steps of called workflows: what one scan follows at most. */
const MOST_WORK = 130_000;

describe.each(CHAINS)('$name', ({ files, cut }) => {
  test('takes bounded work, and says what was cut', () => {
    const { report, work } = guardFully(openMemory(files()), {
      policy: BUILT_IN_POLICY,
      today: '2026-11-22',
    });
    expect(report.jobs.length).toBeGreaterThan(0);
    if (cut !== undefined) expect(report.diagnostics.map((d) => d.code)).toContain(cut);
    expect(work.commands + work.called).toBeLessThan(MOST_WORK);
  });
});

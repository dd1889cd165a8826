import { describe, expect, test } from 'vitest';
import { SIZES } from '../../scripts/hostile.mjs';
import { guardFully } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';

describe.each(SIZES)('$name', ({ files, credential }) => {
  test('takes bounded work, and names who pays', () => {
    const { report, work } = guardFully(openMemory(files()), {
      policy: BUILT_IN_POLICY,
      today: '2026-11-22',
    });
    const payers = report.jobs.flatMap((job) => job.charges.map((one) => one.payer?.name));
    expect(payers.some((name) => name?.includes(credential))).toBe(true);
    expect(work.commands).toBeLessThan(10_000);
  });
});

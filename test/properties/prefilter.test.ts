import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY, hintsOf, type Policy } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';
import { mayConcern } from '../../src/spending/prefilter.ts';
import { repositories, runs } from './repositories.ts';

const HINTED: Policy = {
  ...BUILT_IN_POLICY,
  secrets: new Map([
    ['TEAM_LOGIN', { kind: 'platform-key', place: { path: 'p.yml', line: 1, column: 1 } }],
  ]),
};

it('reports the same whether or not files are skipped', () => {
  let skipped = 0;
  fc.assert(
    fc.property(repositories, fc.constantFrom(BUILT_IN_POLICY, HINTED), (files, policy) => {
      const repository = openMemory(files);
      const today = '2026-01-01';
      const whole = guard(openMemory(files), { policy, today, everything: true });
      expect(guard(repository, { policy, today })).toEqual(whole);
      for (const [path, text] of Object.entries(files))
        if (path.startsWith('.github/workflows/') && !mayConcern(text, repository, hintsOf(policy)))
          skipped++;
    }),
    runs(100),
  );
  // With nothing skipped the comparison would say nothing.
  expect(skipped).toBeGreaterThan(5);
}, 60_000);

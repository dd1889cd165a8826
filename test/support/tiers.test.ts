import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { patienceOf } from '../../src/support/tiers.ts';

describe('how long V8 waits before it optimises', () => {
  it('is told in flags that the running V8 has', () => {
    const known = spawnSync(process.execPath, ['--v8-options'], { encoding: 'utf8' }).stdout;
    const flags = patienceOf(process.versions.v8);
    expect(flags.length).toBeGreaterThan(0);
    for (const flag of flags) expect(known).toContain(`${flag.split('=')[0]} `);
  });

  it.each(['10.2.154.26', '14.1.146.11', 'constructor.1', ''])(
    'is left to a V8 that nobody measured (%s)',
    (version) => expect(patienceOf(version)).toEqual([]),
  );
});

import { describe, expect, test } from 'vitest';
import { guard } from '../../src/guard.ts';
import { unreadName } from '../../src/policy/glob.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';

const COMMIT = 'a'.repeat(40);

function job(uses: string, declared?: string) {
  const repository = openMemory({
    '.github/workflows/ci.yml': `on: push
jobs:
  work:
    runs-on: ubuntu-latest
    env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
    steps:
      - uses: ${uses}
`,
  });
  const reads = [declared].flatMap((source) =>
    source === undefined
      ? []
      : [
          {
            source,
            calls: 'none',
            matches: unreadName(source),
            place: { path: 'policy.yml', line: 1, column: 1 },
          },
        ],
  );
  return guard(repository, { policy: { ...BUILT_IN_POLICY, reads }, today: '2026-11-29' }).jobs[0];
}

describe('what the policy says of an action that was not read', () => {
  test.each([
    ['acme/tools/setup', true],
    [`acme/tools/setup@${COMMIT}`, true],
    ['acme/tools', false],
    ['acme/tools/setup@v2', false],
  ])('%s speaks for it: %s', (name, speaks) => {
    const spots = job(`acme/tools/setup@${COMMIT}`, name)?.blindSpots ?? [];
    expect(spots.length === 0).toBe(speaks);
  });

  test('is asked for by a name that no update of its version changes', () => {
    const [spot] = job(`acme/tools/setup@${COMMIT}`)?.blindSpots ?? [];
    expect(spot?.settledBy).toContain('put `reads: { "acme/tools/setup": none }` into the policy');
    const [image] = job('docker://acme/tool:3')?.blindSpots ?? [];
    expect(image?.settledBy).toContain('"docker://acme/tool:3"');
  });
});

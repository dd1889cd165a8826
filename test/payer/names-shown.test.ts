import { expect, test } from 'vitest';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';

test('a login that may be left out is named by its secret alone', () => {
  const workflow = `on: workflow_dispatch
jobs:
  retry:
    runs-on: ubuntu-latest
    steps:
      - run: |
          mkdir -p ~/.codex
          echo "$CODEX_AUTH_JSON" > ~/.codex/auth.json
          codex exec "Try again"
        env:
          CODEX_AUTH_JSON: \${{ inputs.backend == 'codex' && secrets.CODEX_AUTH_JSON || '' }}
`;
  const report = guard(openMemory({ '.github/workflows/retry.yml': workflow }), {
    policy: BUILT_IN_POLICY,
    today: '2026-11-25',
  });
  expect(report.jobs[0]?.charges.map((charge) => charge.payer?.name)).toEqual([
    'secrets.CODEX_AUTH_JSON',
  ]);
});

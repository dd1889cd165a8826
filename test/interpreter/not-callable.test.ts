import { expect, it } from 'vitest';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';

const CALLER = `on: push
jobs:
  call:
    uses: ./.github/workflows/z.yml
    secrets: inherit
`;
const called = (on: string) => `on: ${on}
jobs:
  spend:
    runs-on: ubuntu-latest
    steps:
      - run: codex exec hello
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`;

function report(on: string) {
  const files = { '.github/workflows/a.yml': CALLER, '.github/workflows/z.yml': called(on) };
  return guard(openMemory(files), { policy: BUILT_IN_POLICY, today: '2026-11-25' });
}

it('a workflow that is not made to be called is judged by itself, and the call is told', () => {
  const { jobs, diagnostics } = report('workflow_dispatch');
  expect(jobs.find((job) => job.job === 'spend')).toMatchObject({ budget: 'api' });
  expect(jobs.find((job) => job.job === 'spend')?.calledBy).toBeUndefined();
  expect(diagnostics).toMatchObject([
    { code: 'not-callable', path: '.github/workflows/a.yml', line: 4 },
  ]);
});

it('one that can be called is what its callers make of it', () => {
  const { jobs, diagnostics } = report('[workflow_call, workflow_dispatch]');
  expect(jobs.find((job) => job.job === 'spend')?.calledBy).toEqual([
    { workflow: '.github/workflows/a.yml', job: 'call' },
  ]);
  expect(diagnostics).toEqual([]);
});

import { expect, test } from 'vitest';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';

/** What lies about unspent in the one job of a workflow. */
function unspent(env: Readonly<Record<string, string>>, run: string): readonly string[] {
  const lines = Object.entries(env).map(([name, value]) => `      ${name}: ${value}`);
  const workflow = [
    'on: push',
    'jobs:',
    '  one:',
    '    runs-on: ubuntu-latest',
    '    env:',
    ...lines,
    '    steps:',
    `      - run: ${run}`,
  ].join('\n');
  const repository = openMemory({ '.github/workflows/w.yml': workflow });
  const report = guard(repository, { policy: BUILT_IN_POLICY, today: '2026-11-28' });
  return report.jobs.flatMap((job) => job.exposed.map(({ name }) => name));
}

const CODEX = 'npx @openai/codex@0.171.0 exec hi';

test('a credential is unspent although another one that pays begins with its name', () => {
  const env = {
    CODEX_API_KEY: '${{ secrets.KEY_OPENAI }}',
    OPENAI_API_KEY: '${{ secrets.KEY }}',
  };
  expect(unspent(env, CODEX)).toEqual(['secrets.KEY']);
});

test('the one that pays is not, under whatever name it is in reach', () => {
  const env = { CODEX_API_KEY: '${{ secrets.KEY }}', OPENAI_API_KEY: '${{ secrets.KEY }}' };
  expect(unspent(env, CODEX)).toEqual([]);
});

test('one of two that could pay is spent, the other of another variable is not', () => {
  const env = {
    CODEX_API_KEY: '${{ secrets.A || secrets.B }}',
    OPENAI_API_KEY: '${{ secrets.B || secrets.C }}',
  };
  expect(unspent(env, CODEX)).toEqual(['secrets.B or secrets.C']);
});

test('nothing is spent where nothing is called', () => {
  expect(unspent({ OPENAI_API_KEY: '${{ secrets.KEY }}' }, 'npm test')).toEqual(['secrets.KEY']);
});

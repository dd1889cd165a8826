import { expect, test } from 'vitest';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';

function modelsOf(script: string): readonly (string | null)[] {
  const workflow = `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    env:
      MODEL: \${{ vars.CODEX_MODEL }}
      CODEX_API_KEY: \${{ secrets.CODEX_API_KEY }}
    steps:
      - run: |
          ${script.replaceAll('\n', '\n          ')}
`;
  const repository = openMemory({ '.github/workflows/ci.yml': workflow });
  const report = guard(repository, { policy: BUILT_IN_POLICY, today: '2026-11-22' });
  return report.jobs.flatMap((job) => job.charges.map((charge) => charge.model));
}

test('a model whose name only a variable knows is named by the variable', () => {
  expect(modelsOf('codex exec --model "$MODEL" hello')).toEqual(['vars.CODEX_MODEL']);
  expect(modelsOf('codex exec -m gpt-5.4 hello')).toEqual(['gpt-5.4']);
  expect(modelsOf('codex exec hello')).toEqual([null]);
});

test('also where an array carries it', () => {
  expect(modelsOf('ARGS=(--model "$MODEL")\ncodex exec "${ARGS[@]}" hello')).toEqual([
    'vars.CODEX_MODEL',
  ]);
});

test('also where only one branch fills the array', () => {
  const script =
    'ARGS=()\nif [ -n "$MODEL" ]; then\n  ARGS+=(--model "$MODEL")\nfi\ncodex exec "${ARGS[@]}" hello';
  expect(modelsOf(script)).toEqual(['vars.CODEX_MODEL']);
});

import { expect, test } from 'vitest';
import { budgets } from './judge.ts';

const job = (...lines: readonly string[]) => `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
      - run: |
${lines.map((line) => `          ${line}\n`).join('')}        env:
          CODEX_API_KEY: \${{ secrets.CODEX_API_KEY }}
`;

test.each([
  ['a variable put into another', ['A="codex exec"', 'B="$A go"', 'eval "$B"']],
  ['a variable that grows', ['CMD=codex', 'CMD="$CMD exec"', 'CMD+=" go"', 'eval "$CMD"']],
  ['one that may grow', ['CMD="codex exec go"', '[ -n "$X" ] && CMD="$CMD --json"', 'eval $CMD']],
  ['a line for another shell', ['A=codex', 'B="$A exec go"', 'bash -c "$B"']],
])('a command built piece by piece is followed: %s', (_, lines) => {
  expect(budgets(job(...lines))).toEqual({ ask: 'api' });
});

test('what a variable holds later is not what it held when it was put into another', () => {
  const lines = ['A="echo codex exec"', 'B="$A go"', 'A="codex exec"', 'eval "$B"'];
  expect(budgets(job(...lines))).toEqual({ ask: 'none' });
});

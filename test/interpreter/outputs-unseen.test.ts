/** Outputs of a step of which not all writers are seen: a condition on them may hold. */
import { expect, test } from 'vitest';
import { ASK_PY, budgetOf } from './runs/situation.ts';

const ASKS = { 'ask.py': `${ASK_PY}\n\nask()\n` };
const asked = (...lines: readonly string[]) =>
  budgetOf({
    run: [],
    before: `      - id: look\n        run: |\n${lines.map((line) => `          ${line}\n`).join('')}      - if: steps.look.outputs.go == 'true'\n        run: python ask.py\n`,
    files: ASKS,
    want: '',
  });

test.each([
  [
    'what a program prints',
    ['if [ -f x ]; then', `  node -e "console.log('go=' + (1 > 0))" >> "$GITHUB_OUTPUT"`].concat(
      'else',
      '  echo "go=false" >> "$GITHUB_OUTPUT"',
      'fi',
    ),
  ],
  [
    'what a program writes itself',
    [
      'echo "go=false" >> "$GITHUB_OUTPUT"',
      `node -e "const out = process.env.GITHUB_OUTPUT; require('fs').appendFileSync(out, 'go=true')"`,
    ],
  ],
])('%s may be what the condition asks for', (_, lines) => {
  expect(asked(...lines)).toBe('api');
});

test.each([
  ['a line of each', ['echo "go=false" >> "$GITHUB_OUTPUT"']],
  [
    'a block around what is not known',
    ['echo "go=false" >> "$GITHUB_OUTPUT"', 'echo "notes<<EOF" >> "$GITHUB_OUTPUT"'].concat(
      'git log >> "$GITHUB_OUTPUT"',
      'echo "EOF" >> "$GITHUB_OUTPUT"',
    ),
  ],
  ['another program beside', ['npm ci', 'echo "go=false" >> "$GITHUB_OUTPUT"']],
])('%s shows what it sets', (_, lines) => {
  expect(asked(...lines)).toBe('none');
});

import { describe, expect, test } from 'vitest';
import { reportOf } from '../judge.ts';
import { ASK_PY, budgetOf } from './situation.ts';

/** Runs what stands behind `--`, again where it failed. */
const AGAIN = `again() {
  local -a seen=()
  while [ "$#" -gt 0 ] && [ "$1" != "--" ]; do
    seen+=("$1")
    shift
  done
  shift
  while true; do
    if "$@"; then return 0; fi
  done
}
`;
const files = { 'lib/again.sh': AGAIN, 'tools/ask.py': `${ASK_PY}ask()\n` };

describe('a function that runs what it is handed', () => {
  test.each([
    ['a function of the step', 'python tools/ask.py', 'api'],
    ['one that asks nobody', 'python -c "print(1)"', 'none'],
  ])('%s', (_, line, want) => {
    const body = ['source lib/again.sh', `go() { ${line}; }`, 'again /tmp/log /tmp/more -- go'];
    expect(budgetOf({ run: body, files, want })).toBe(want);
    const all = [...AGAIN.split('\n'), ...body.slice(1)];
    expect(budgetOf({ run: all, files, want })).toBe(want);
  });

  test('words without a `--` are all taken off', () => {
    const run = ['source lib/again.sh', 'go() { python tools/ask.py; }', 'again go'];
    expect(budgetOf({ run, files, want: 'none' })).toBe('none');
  });

  test('a workflow that others call finds its own files in the repository that it names', () => {
    const workflow = `on: workflow_call
jobs:
  it:
    runs-on: ubuntu-latest
    env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }
    steps:
      - uses: actions/checkout@v4
        with: { repository: acme/shared, path: shared }
      - run: |
          source shared/lib/again.sh
          go() { python shared/tools/ask.py; }
          again /tmp/log -- go
`;
    const [job] = reportOf(workflow, files).jobs;
    expect([job?.budget, job?.blindSpots]).toEqual(['api', undefined]);
  });
});

describe('a loop over programs that stand in the script', () => {
  const scripts = { 'checks/a.sh': 'echo hi\n', 'checks/b.sh': '#!/bin/bash\ncd tools && ls\n' };
  const run = ['all=(', "  'a.sh'", "  'b.sh'", ')', 'for one in "${all[@]}"; do'];

  test.each([
    ['none of which asks', {}, 'none'],
    ['one of which asks', { 'checks/b.sh': 'python tools/ask.py\n' }, 'api'],
  ])('%s', (_, more, want) => {
    for (const line of ['./checks/"$one"', 'bash "checks/$one"', 'nohup ./checks/$one hi']) {
      const all = { ...files, ...scripts, ...more };
      expect(budgetOf({ run: [...run, `  ${line}`, 'done'], files: all, want }), line).toBe(want);
    }
  });
});

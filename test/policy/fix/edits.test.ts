import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../../src/policy/fix/edits.ts';
import type { Plan } from '../../../src/policy/fix/plan.ts';

const PATH = '.github/workflows/w.yml';
const WORKFLOW = `name: Review   # keep "this" as it is
on: [push, pull_request]
env:
  OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}   # the key
  OTHER: 'x'
jobs:
  test:
    runs-on:   ubuntu-latest
    steps:
      - run: npm test

  review:
    # who reviews
    name:  "Review"
    runs-on: ubuntu-latest
    env:
      CODEX_APY_KEY: \${{ secrets.KEY }}
    steps:
      - uses: actions/checkout@v5
      - uses: openai/codex-action@v1
        with:
          "openai_api_key": \${{ secrets.KEY }}
          prompt: |
            Review

      - name: Summarize
        run: |
          curl https://api.openai.com/v1/responses

      - env:
          LANG: C
        run: echo done
`;

/** Where the n-th occurrence of a text stands. */
function at(text: string, needle: string) {
  const offset = text.indexOf(needle);
  if (offset < 0) throw new Error(`no ${needle}`);
  const before = text.slice(0, offset).split('\n');
  return { path: PATH, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function plans(text: string): Record<string, Plan> {
  return {
    timeout: { kind: 'add-to-job', path: PATH, job: 'review', lines: ['timeout-minutes: 30'] },
    group: {
      kind: 'add-to-job',
      path: PATH,
      job: 'test',
      lines: ['concurrency:', '  group: g', '  cancel-in-progress: true'],
    },
    input: {
      kind: 'rename-key',
      at: at(text, '"openai_api_key"'),
      from: 'openai_api_key',
      to: 'openai-api-key',
    },
    variable: {
      kind: 'rename-key',
      at: at(text, 'CODEX_APY_KEY'),
      from: 'CODEX_APY_KEY',
      to: 'CODEX_API_KEY',
    },
    drop: { kind: 'remove-entry', at: at(text, 'OTHER:'), name: 'OTHER' },
    dropLast: { kind: 'remove-entry', at: at(text, 'CODEX_APY_KEY'), name: 'CODEX_APY_KEY' },
    move: {
      kind: 'move-entry',
      at: at(text, 'OPENAI_API_KEY'),
      name: 'OPENAI_API_KEY',
      steps: [at(text, 'name: Summarize'), at(text, 'LANG: C')],
    },
  };
}

function changed(name: string, text = WORKFLOW): { removed: string[]; added: string[] } {
  const plan = plans(text)[name];
  const result = plan && applyPlan(text, plan);
  if (result === undefined) throw new Error(`${name} was not applied`);
  const [before, after] = [text.split('\n'), result.split('\n')];
  let start = 0;
  while (before[start] === after[start] && start < before.length) start++;
  let end = 0;
  while (
    before.at(-1 - end) === after.at(-1 - end) &&
    end < Math.min(before.length, after.length) - start
  )
    end++;
  return {
    removed: before.slice(start, before.length - end),
    added: after.slice(start, after.length - end),
  };
}

describe('a plan', () => {
  it('adds a key in front of the first of a job', () => {
    expect(changed('timeout')).toEqual({ removed: [], added: ['    timeout-minutes: 30'] });
    expect(changed('group').added).toEqual([
      '    concurrency:',
      '      group: g',
      '      cancel-in-progress: true',
    ]);
  });

  it('renames a key in its quotes', () => {
    expect(changed('input')).toEqual({
      removed: ['          "openai_api_key": ${{ secrets.KEY }}'],
      added: ['          "openai-api-key": ${{ secrets.KEY }}'],
    });
  });

  it('removes an entry, and the env that would be empty', () => {
    expect(changed('drop')).toEqual({ removed: ["  OTHER: 'x'"], added: [] });
    expect(changed('dropLast')).toEqual({
      removed: ['    env:', '      CODEX_APY_KEY: ${{ secrets.KEY }}'],
      added: [],
    });
  });

  it('moves an entry into the env of a step, made where there is none', () => {
    const steps = [at(WORKFLOW, 'name: Summarize')];
    const plan: Plan = {
      kind: 'move-entry',
      at: at(WORKFLOW, 'OPENAI_API_KEY'),
      name: 'OPENAI_API_KEY',
      steps,
    };
    const result = applyPlan(WORKFLOW, plan) ?? '';
    expect(result).toContain(`        run: |
          curl https://api.openai.com/v1/responses
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}   # the key

      - env:`);
    expect(result).toContain("env:\n  OTHER: 'x'");
  });

  it('takes the comments above a moved entry along', () => {
    const text =
      'on: push\nenv:\n  # of the platform team\n  K: v\njobs:\n  a:\n    steps:\n      - run: x\n      - run: y\n';
    const plan: Plan = {
      kind: 'move-entry',
      at: at(text, 'K: v'),
      name: 'K',
      steps: [at(text, 'run: y')],
    };
    expect(applyPlan(text, plan)).toBe(
      'on: push\njobs:\n  a:\n    steps:\n      - run: x\n      - run: y\n        env:\n          # of the platform team\n          K: v\n',
    );
    expect(
      applyPlan(text, { kind: 'remove-entry', at: at(text, 'K: v'), name: 'K' }),
    ).toBeUndefined();
  });

  it('never comes between a comment and the key that it explains', () => {
    const text =
      'on: push\njobs:\n  a:\n    # the big machine\n    # of the lab\n    runs-on: lab\n    steps:\n      - env:\n          # German\n          LANG: de\n        run: x\n    env:\n      K: v\n';
    const add: Plan = { kind: 'add-to-job', path: PATH, job: 'a', lines: ['timeout-minutes: 1'] };
    expect(applyPlan(text, add)).toContain(
      '  a:\n    timeout-minutes: 1\n    # the big machine\n    # of the lab\n    runs-on: lab\n',
    );
    const move: Plan = {
      kind: 'move-entry',
      at: at(text, 'K: v'),
      name: 'K',
      steps: [at(text, 'env:')],
    };
    expect(applyPlan(text, move)).toContain(
      '      - env:\n          K: v\n          # German\n          LANG: de\n',
    );
  });

  it('leaves no comment behind to speak of the next key', () => {
    const text = 'on: push\nenv:\n  # for the lab\n  OLD: v\n  NEW: v\njobs: {}\n';
    const drop: Plan = { kind: 'remove-entry', at: at(text, 'OLD'), name: 'OLD' };
    expect(applyPlan(text, drop)).toBeUndefined();
  });

  it('leaves a variable where another step, or its condition, reads it', () => {
    const both = 'on: push\njobs:\n  a:\n    env:\n      K: v\n      L: v\n    steps:\n';
    const plan = (text: string): Plan => ({
      kind: 'move-entry',
      at: at(text, 'K: v'),
      name: 'K',
      steps: [at(text, 'run: x')],
    });
    const moved = (steps: string) => applyPlan(both + steps, plan(both + steps));
    expect(moved('      - run: x\n      - run: y\n')).toContain('env:\n          K: v');
    expect(moved("      - run: x\n        if: env.K != ''\n")).toContain('env:\n          K: v');
    expect(moved("      - run: x\n      - run: y\n        if: env.K == ''\n")).toBeUndefined();
    expect(moved('      - run: x\n      - run: test -n "$K"\n')).toBeUndefined();
    expect(moved('      - run: x\n      - run: y # not K\n      # K\n')).toBeUndefined();
    expect(moved('      - run: x\n      # of K\n      - run: y\n')).toContain(
      'env:\n          K: v',
    );
    expect(
      moved('      - run: x\n      - run: y\n        env:\n          K: ${{ secrets.K }}\n'),
    ).toContain('L: v');
  });

  it('takes a line of text with a number sign for no comment', () => {
    const text =
      'on: push\nenv:\n  TEXT: |\n    one\n    # two\n  K: v\njobs:\n  a:\n    steps:\n      - run: x\n';
    const plan: Plan = {
      kind: 'move-entry',
      at: at(text, 'K: v'),
      name: 'K',
      steps: [at(text, 'run: x')],
    };
    expect(applyPlan(text, plan)).toBe(
      'on: push\nenv:\n  TEXT: |\n    one\n    # two\njobs:\n  a:\n    steps:\n      - run: x\n        env:\n          K: v\n',
    );
  });

  it('is refused where a person should edit', () => {
    const flow = 'on: push\njobs: { review: { runs-on: x, steps: [ { run: codex } ] } }\n';
    const add: Plan = {
      kind: 'add-to-job',
      path: PATH,
      job: 'review',
      lines: ['timeout-minutes: 1'],
    };
    expect(applyPlan(flow, add)).toBeUndefined();
    const has = 'jobs:\n  review:\n    timeout-minutes: 5\n';
    expect(applyPlan(has, add)).toBeUndefined();
    const inStep = 'jobs:\n  a:\n    steps:\n      - env:\n          K: v\n        run: x\n';
    const drop: Plan = { kind: 'remove-entry', at: at(inStep, 'K: v'), name: 'K' };
    expect(applyPlan(inStep, drop)).toBeUndefined();
    expect(applyPlan('a: [', add)).toBeUndefined();
  });
});

/** The file with comments and blank lines between its lines, and other line ends. */
const decorated = fc
  .tuple(
    fc.array(fc.constantFrom('', '', '# a comment: with, {signs}', '    # indented'), {
      minLength: 40,
      maxLength: 40,
    }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([extra, eol, endsWithEol]) => {
    const lines = WORKFLOW.trimEnd().split('\n');
    const mixed = lines.flatMap((line, i) => {
      const more = extra[i] ?? '';
      // Inside a literal block a comment would be text.
      return more === '' || /^ {10}/.test(lines[i + 1] ?? '') ? [line] : [line, more];
    });
    return mixed.join(eol) + (endsWithEol ? eol : '');
  });

describe('whatever stands around it', () => {
  const NAMES = ['timeout', 'group', 'input', 'variable', 'drop', 'dropLast', 'move'];

  it('every byte outside the edit is kept', () => {
    fc.assert(
      fc.property(decorated, fc.constantFrom(...NAMES), (text, name) => {
        const plan = plans(text.replaceAll('\r\n', '\n'))[name];
        const result = plan && applyPlan(text, plan);
        const commented = /env:\r?\n *#/.test(text.slice(text.indexOf('name:  ')));
        if (result === undefined && name === 'dropLast' && commented) return;
        if (result === undefined && name === 'drop' && /^ *#.*\r?\n *OTHER/m.test(text)) return;
        if (result === undefined) throw new Error(`${name} was not applied`);
        expect(result).not.toBe(text);
        expect(restored(result, name)).toBe(restored(text, name));
      }),
      { numRuns: 150 },
    );
  });

  /** The text without everything that the edit may have added, removed or renamed. */
  function restored(text: string, name: string): string {
    const own: Record<string, RegExp> = {
      timeout: / {4}timeout-minutes: 30\r?\n/g,
      group: / {4}concurrency:\r?\n {6}group: g\r?\n {6}cancel-in-progress: true\r?\n/g,
      input: /openai[_-]api[_-]key(?=")/g,
      variable: /CODEX_AP[YI]_KEY/g,
      drop: / {2}OTHER: 'x'\r?\n/g,
      dropLast: / {4}env:\r?\n(?: *#[^\n]*\n)? {6}CODEX_APY_KEY: [^\n]*\n/g,
      move: /(?: {8}env:\r?\n(?=(?: {10}#[^\n]*\n)* {10}OPENAI))?(?: *#[^\n]*\n)* *OPENAI_API_KEY: [^\n]*(\r?\n|$)/g,
    };
    return text.replace(own[name] ?? /$^/, '').replace(/\s+$/, '');
  }
});

import { describe, expect, test } from 'vitest';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';

/** Chains that somebody made to hang or break whoever follows them. */
const WORKFLOW = '.github/workflows/hostile.yml';
const KEY = '        env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }\n';

function jobOf(...steps: readonly string[]): string {
  return `on: push\njobs:\n  hostile:\n    runs-on: ubuntu-latest\n    steps:\n${steps.join('')}`;
}

function action(...uses: readonly string[]): string {
  const steps = uses.map((path) => `    - uses: ${path}\n`).join('');
  return `name: A\ndescription: A\nruns:\n  using: composite\n  steps:\n${steps}`;
}

function called(...uses: readonly string[]): string {
  const jobs = uses.map((path, i) => `  j${i}:\n    uses: ${path}\n`).join('');
  return `on: [push, workflow_call]\njobs:\n${jobs}`;
}

function many<T>(count: number, make: (i: number) => readonly [string, T]): Record<string, T> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => make(i)));
}

const cases: readonly {
  readonly name: string;
  readonly files: () => Record<string, string>;
  readonly code?: string;
  /** In ms, where the file is large in itself. */
  readonly within?: number;
}[] = [
  {
    name: 'a cycle of workflows',
    files: () => ({
      [WORKFLOW]: called('./.github/workflows/other.yml'),
      '.github/workflows/other.yml': called(`./${WORKFLOW}`),
    }),
    code: 'chain-cut',
  },
  {
    name: 'a cycle of actions',
    files: () => ({
      [WORKFLOW]: jobOf('      - uses: ./a\n'),
      'a/action.yml': action('./b'),
      'b/action.yml': action('./a'),
    }),
    code: 'chain-cut',
  },
  {
    name: 'a script that sources itself',
    files: () => ({
      [WORKFLOW]: jobOf(`      - run: . ./x.sh\n${KEY}`),
      'x.sh': 'source x.sh\nbash x.sh\n. ./x.sh\n',
    }),
    code: 'chain-cut',
  },
  {
    name: 'actions that each call the next one twice, thirty levels deep',
    files: () => ({
      [WORKFLOW]: jobOf('      - uses: ./a0\n'),
      ...many(30, (i) => [`a${i}/action.yml`, action(`./a${i + 1}`, `./a${i + 1}`)]),
    }),
    code: 'chain-cut',
  },
  {
    name: 'workflows that each call the next one twice, thirty levels deep',
    files: () => ({
      [WORKFLOW]: called('./.github/workflows/w0.yml'),
      ...many(30, (i) => {
        const next = `./.github/workflows/w${i + 1}.yml`;
        return [`.github/workflows/w${i}.yml`, called(next, next).replace('push, ', '')];
      }),
    }),
    code: 'chain-cut',
  },
  {
    name: 'scripts that each call the next one twenty times',
    files: () => ({
      [WORKFLOW]: jobOf(`      - run: bash s0.sh\n${KEY}`),
      ...many(30, (i) => [`s${i}.sh`, `bash s${i + 1}.sh\n`.repeat(20)]),
    }),
    code: 'chain-cut',
  },
  {
    name: 'two scripts that call each other twice',
    files: () => ({
      [WORKFLOW]: jobOf(`      - run: bash one.sh\n${KEY}`),
      'one.sh': 'bash two.sh\n./two.sh\n',
      'two.sh': 'bash one.sh\n. one.sh\n',
    }),
    code: 'chain-cut',
  },
  {
    name: 'ten thousand package scripts that call each other',
    files: () => ({
      [WORKFLOW]: jobOf(`      - run: npm run s0\n${KEY}`),
      'package.json': JSON.stringify({
        scripts: many(10_000, (i) => [`s${i}`, `npm run s${(i + 1) % 10_000} && npm run s${i}`]),
      }),
    }),
    code: 'chain-cut',
  },
  {
    name: 'ten thousand targets of a Makefile',
    files: () => ({
      [WORKFLOW]: jobOf(`      - run: make t0\n${KEY}`),
      Makefile: Array.from(
        { length: 10_000 },
        (_, i) => `t${i}: t${(i + 1) % 10_000}\n\t$(MAKE) t${(i + 7) % 10_000}\n`,
      ).join(''),
    }),
    code: 'chain-cut',
  },
  {
    name: 'a script of 5 MB',
    files: () => ({
      [WORKFLOW]: jobOf(`      - run: bash big.sh\n${KEY}`),
      'big.sh': 'codex exec "go"\n'.repeat(330_000),
    }),
    code: 'script-cut',
  },
  {
    name: 'five thousand jobs that each need the next',
    files: () => ({
      [WORKFLOW]: `on: push # codex\njobs:\n${Array.from(
        { length: 5_000 },
        (_, i) => `  j${i}:\n    needs: j${i + 1}\n    steps: [{ run: make }]\n`,
      ).join('')}`,
    }),
    within: 5_000,
  },
  {
    name: 'a way out of the repository',
    files: () => ({
      [WORKFLOW]: jobOf('      - uses: ./../..\n', `      - run: bash ../../outside.sh\n${KEY}`),
    }),
    code: 'chain-cut',
  },
];

describe.each(cases)('$name', ({ files, code, within = 1_000 }) => {
  test('ends soon, and says what was cut', () => {
    const repository = openMemory(files());
    const before = process.cpuUsage();
    const report = guard(repository, { policy: BUILT_IN_POLICY, today: '2026-11-22' });
    const { user, system } = process.cpuUsage(before);
    expect(report.jobs.length).toBeGreaterThan(0);
    if (code !== undefined) expect(report.diagnostics.map((d) => d.code)).toContain(code);
    expect((user + system) / 1_000).toBeLessThan(within);
  });
});

import { describe, expect, test } from 'vitest';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';

/** Files of allowed size in which one thing stands thousands of times, or doubles with each line. */
const WORKFLOW = '.github/workflows/hostile.yml';
const SECRET = `\${{ secrets.OPENAI_API_KEY }}`;

function repeat(count: number, line: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => line(i + 1)).join('');
}

function running(command: string): string {
  const lines = command.trimEnd().split('\n').join('\n          ');
  return `on: push
jobs:
  hostile:
    runs-on: ubuntu-latest
    steps:
      - run: |
          ${lines}
        env:
          OPENAI_API_KEY: ${SECRET}
`;
}

const cases: readonly {
  readonly name: string;
  readonly files: () => Record<string, string>;
  /** Whose money it is, however large the file. */
  readonly credential: string;
}[] = [
  {
    name: 'a variable that doubles three thousand times',
    files: () => ({
      [WORKFLOW]: running(
        `A0=$OPENAI_API_KEY\n${repeat(3_000, (i) => `A${i}="$A${i - 1}$A${i - 1}"\n`)}curl https://api.openai.com/v1/responses -H "Authorization: Bearer $A3000"\n`,
      ),
    }),
    credential: 'secrets.OPENAI_API_KEY',
  },
  {
    name: 'a variable of the job that doubles from step to step',
    files: () => ({
      [WORKFLOW]: `on: push
jobs:
  hostile:
    runs-on: ubuntu-latest
    env:
      KEY: ${SECRET}
    steps:
${repeat(60, () => '      - run: echo "KEY=$KEY$KEY" >> "$GITHUB_ENV"\n')}      - run: codex exec go
        env:
          CODEX_API_KEY: \${{ env.KEY }}
`,
    }),
    credential: 'secrets.OPENAI_API_KEY',
  },
  {
    name: 'six thousand clients in one program',
    files: () => ({
      [WORKFLOW]: running('python clients.py'),
      'clients.py': `from openai import OpenAI\n${repeat(6_000, (i) => `c${i} = OpenAI(api_key=k${i})\nc${i}.responses.create()\n`)}`,
    }),
    credential: 'secrets.OPENAI_API_KEY',
  },
  {
    name: 'a notebook that imports the same library four thousand times',
    files: () => ({
      [WORKFLOW]: running('jupyter nbconvert --execute --to html book.ipynb'),
      'book.ipynb': JSON.stringify({
        cells: Array.from({ length: 4_000 }, () => ({
          cell_type: 'code',
          source: ['from openai import OpenAI\n', 'OpenAI().responses.create()\n'],
        })),
      }),
    }),
    credential: 'secrets.OPENAI_API_KEY',
  },
  {
    name: 'a thousand steps with a key each',
    files: () => ({
      [WORKFLOW]: `on: push
jobs:
  hostile:
    runs-on: ubuntu-latest
    steps:
${repeat(
  1_000,
  (i) => `      - run: codex exec go
        env:
          CODEX_API_KEY: \${{ secrets.KEY_${i} }}
          OPENAI_API_KEY: ${SECRET}
`,
)}`,
    }),
    credential: 'secrets.KEY_1000',
  },
];

describe.each(cases)('$name', ({ files, credential }) => {
  test('ends soon, and names who pays', () => {
    const repository = openMemory(files());
    const before = process.cpuUsage();
    const report = guard(repository, { policy: BUILT_IN_POLICY, today: '2026-11-22' });
    const { user, system } = process.cpuUsage(before);
    const payers = report.jobs.flatMap((job) => job.charges.map((one) => one.payer?.name));
    expect(payers.some((name) => name?.includes(credential))).toBe(true);
    // Seconds are what a machine under load takes; each of these once took a minute or had no end.
    expect((user + system) / 1_000).toBeLessThan(5_000);
  });
});

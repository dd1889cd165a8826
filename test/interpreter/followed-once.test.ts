import { expect, test } from 'vitest';
import { guardFully } from '../../src/guard.ts';
import { Room } from '../../src/interpreter/room.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';
import { SPENDING } from '../../src/spending/observer.ts';
import { budgets, reportOf } from './judge.ts';

const step = (line: string, variables = 'CODEX_API_KEY: ${{ secrets.CODEX_API_KEY }}') =>
  `      - run: ${line}\n        env: { ${variables.replace(/\$\{\{.*\}\}/, '"$&"')} }\n`;
const job = (steps: string) => `on: push
jobs:
  ask:
    runs-on: ubuntu-latest
    steps:
${steps}`;

const LONG = { 'long.sh': `${'touch "$1"\n'.repeat(500)}codex exec hi\n` };

/** Commands that were followed. */
function work(steps: string): number {
  const room = new Room(openMemory({ ...LONG, '.github/workflows/ci.yml': job(steps) }), {
    observer: SPENDING,
    hints: new Map(),
    fullName: undefined,
  });
  room.trace('.github/workflows/ci.yml');
  return room.work.commands;
}

test('a script is followed once for the same words, environment and files', () => {
  const once = work(step('./long.sh a'));
  expect(work(step('./long.sh a').repeat(15))).toBeLessThan(once + 30);
  expect(work(step('./long.sh a') + step('./long.sh b'))).toBeGreaterThan(2 * once - 10);
  const written = step('./long.sh a') + step('echo x > note') + step('./long.sh a');
  expect(work(written)).toBeGreaterThan(2 * once - 10);
});

test('what lies between two starts of a script decides about each', () => {
  const files = {
    'ask.sh': 'codex exec hi\n',
    'name.sh': 'echo "name=value" >> "$GITHUB_OUTPUT"\n',
  };
  const login = `printf '%s' '\${{ secrets.CODEX_AUTH_JSON }}' > ~/.codex/auth.json`;
  const between = `      - run: ./ask.sh\n      - run: ${login}\n      - run: ./ask.sh\n`;
  expect(budgets(job(between), files)).toEqual({ ask: 'subscription' });
  const keyed = `${step('./ask.sh')}      - run: ./ask.sh\n`;
  expect(budgets(job(keyed), files)).toEqual({ ask: 'api' });
});

/** Of workflows that all start one script: the commands that were followed, and each file's blind spots. */
function among(count: number, variables: string) {
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `.github/workflows/w${i}.yml`,
      job(step('./setup.sh a', variables)),
    ]),
  );
  const setup = `${'touch "$1"\n'.repeat(200)}"$TOOL" --quiet\n`;
  const repository = openMemory({ ...files, 'setup.sh': setup });
  const { report, work } = guardFully(repository, OPTIONS);
  return { spots: report.jobs.map((one) => one.blindSpots ?? []), commands: work.commands };
}

const OPTIONS = { policy: BUILT_IN_POLICY, today: '2026-01-01', everything: true };

test('what nobody minds that it was not read is no reason to follow a script again', () => {
  const { commands } = among(20, 'LEVEL: ${{ secrets.DEPLOY_PASSWORD }}');
  expect(commands).toBeLessThan(2 * 220);
});

test('what has a key in its reach is told in each job', () => {
  const { spots, commands } = among(5, 'CODEX_API_KEY: ${{ secrets.CODEX_API_KEY }}');
  expect(spots.map((list) => list.map(({ what }) => what))).toEqual(
    spots.map(() => [expect.stringContaining('TOOL')]),
  );
  expect(commands).toBeGreaterThan(5 * 200);
});

test('what many jobs source is followed in the first, and each has what it sets', () => {
  const touched = 'touch "$HOME/made"\n'.repeat(200);
  const library = `${touched}export CODEX_API_KEY="$TOKEN"\n`;
  const sourced = (i: number) =>
    `      - run: |\n          touch own-${i}\n          . ./lib.sh\n          ${i === 0 ? 'codex exec hi' : 'true'}\n        env: { TOKEN: "\${{ secrets.OPENAI_API_KEY }}" }\n`;
  const files = Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [
      `.github/workflows/w${i}.yml`,
      job(sourced(i)).replaceAll('TOKEN: "${{ secrets.OPENAI_API_KEY }}"', 'TOKEN: none'),
    ]),
  );
  const { work } = guardFully(
    openMemory({ ...files, 'lib.sh': `${touched}export MODE=ci\n` }),
    OPTIONS,
  );
  // Other files that lie there are nothing that it asks for.
  expect(work.commands).toBeLessThan(2 * 200);
  expect(budgets(job(sourced(0)), { 'lib.sh': library })).toEqual({ ask: 'api' });
});

test('a command that only prints is not followed, but where something stands for it or listens', () => {
  const commands = (lines: string, before = '') =>
    work(`      - run: |\n${`${before}${lines}`.replace(/^/gm, '          ')}\n`);
  const quiet = 'echo a\n'.repeat(50);
  expect(commands(quiet)).toBe(0);
  expect(commands(quiet, 'export PATH="$PWD/bin:$PATH"\n')).toBeGreaterThan(50);
  expect(commands('echo a > note\n'.repeat(50))).toBe(50);
  const folder = { 'bin/echo': '#!/bin/sh\ncodex exec hi\n' };
  const own = `      - run: |\n          export PATH="$PWD/bin:$PATH"\n          echo hi\n        env: { CODEX_API_KEY: "\${{ secrets.CODEX_API_KEY }}" }\n`;
  expect(budgets(job(own), folder)).toEqual({ ask: 'api' });
});

test('the same script in another image is another one', () => {
  const image = (name: string) => `      - run: docker build -t ${name} ${name}\n`;
  const run = (name: string) =>
    `      - run: docker run -e OPENAI_API_KEY -v \${{ github.workspace }}:/repo -w /repo ${name} ./run.sh
        env: { OPENAI_API_KEY: "\${{ secrets.OPENAI_API_KEY }}" }\n`;
  const asks = 'from openai import OpenAI\nOpenAI().responses.create(model="gpt-5")\n';
  const files = {
    'run.sh': 'python /app/x.py\n',
    ...{ 'a/Dockerfile': 'FROM python\nCOPY x.py /app/x.py\n', 'a/x.py': 'print(1)\n' },
    ...{ 'b/Dockerfile': 'FROM python\nCOPY x.py /app/x.py\n', 'b/x.py': asks },
  };
  const built = image('a') + image('b');
  expect(budgets(job(built + run('b')), files)).toEqual({ ask: 'api' });
  const both = reportOf(job(built + run('a') + run('b')), files).jobs[0]?.charges ?? [];
  expect(both.find(({ spender }) => spender.path === 'b/x.py')?.confidence).toBe('certain');
});

import { expect, it } from 'vitest';
import type { GitHubClient } from '../../src/github/client.ts';
import { openElsewhere } from '../../src/github/elsewhere.ts';
import { settled } from '../../src/github/remote.ts';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';

/** An attacker's GitHub: whatever is asked for is there, and leads to more. */
async function scan(answer: (path: string, ref: string) => string) {
  const asked: string[] = [];
  const client: Pick<GitHubClient, 'readFile'> = {
    async readFile({ owner, repository }, path, ref) {
      asked.push(`${owner}/${repository}/${path}@${ref}`);
      return { kind: 'file', bytes: Buffer.from(answer(path, ref)) };
    },
  };
  const elsewhere = openElsewhere(client as GitHubClient);
  const files = {
    '.github/workflows/a.yml': 'on: push\njobs:\n  a: { uses: m/m/.github/workflows/w.yml@v0 }\n',
  };
  const options = { policy: BUILT_IN_POLICY, today: '2026-11-25', fullName: 'a/b', elsewhere };
  let rounds = 0;
  const report = await settled([elsewhere], () => {
    rounds++;
    return guard(openMemory(files), options);
  });
  return { asked, report, rounds };
}

it('follows a chain without an end for ten levels, and says where it stopped', async () => {
  const next = (ref: string) => `v${Number(ref.slice(1)) + 1}`;
  const { asked, report, rounds } = await scan(
    (_, ref) =>
      `on: workflow_call\njobs:\n  a: { uses: m/m/.github/workflows/w.yml@${next(ref)} }\n`,
  );
  expect(asked).toHaveLength(10);
  expect(rounds).toBe(12);
  expect(report.diagnostics).toMatchObject([
    { code: 'remote-unread', path: '.github/workflows/a.yml', line: 3 },
  ]);
});

it('asks for a hundred files, however many are called', async () => {
  const steps = Array.from({ length: 300 }, (_, n) => `      - uses: m/act${n}@v1\n`).join('');
  const { asked, report } = await scan((path) =>
    path.endsWith('w.yml')
      ? `on: workflow_call\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps}`
      : 'runs: { using: composite, steps: [] }\n',
  );
  expect(asked).toHaveLength(100);
  expect(new Set(asked).size).toBe(100);
  expect(report.diagnostics.every(({ code }) => code === 'remote-unread')).toBe(true);
  expect(report.diagnostics.length).toBeGreaterThan(0);
});

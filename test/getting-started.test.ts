import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { runCli } from '../src/cli/run.ts';

/** docs/getting-started.md, done as it is written. */
const guide = readFileSync(new URL('../docs/getting-started.md', import.meta.url), 'utf8');
const [policy = '', guarding = '', nightly = '', step = '', expectation = ''] = [
  ...guide.matchAll(/```yaml\n([\s\S]*?)```/g),
].map(([, text]) => text);

const root = mkdtempSync(join(tmpdir(), 'getting-started-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

async function scan(): Promise<{ status: number; stdout: string }> {
  let stdout = '';
  const status = await runCli(['scan', root], {
    stdout: (text) => {
      stdout += text;
    },
    stderr: () => {},
    color: false,
    width: 80,
    today: () => '2026-11-25',
    environment: {},
  });
  return { status, stdout };
}

it('fails, passes and passes with a warning where the guide says so', async () => {
  write('.github/spend-guard.yml', policy);
  write('.github/workflows/spend-guard.yml', guarding);
  expect(await scan()).toMatchObject({ status: 0 });

  write('.github/workflows/nightly.yml', nightly);
  const failing = await scan();
  expect(failing.status).toBe(1);
  const shown = /```\n(FAIL[\s\S]*?)```/.exec(guide)?.[1]?.trimEnd().split('\n') ?? [];
  const lines = shown.filter((line) => line !== '…');
  expect(lines.length).toBeGreaterThan(3);
  expect(failing.stdout.split('\n').filter((line) => lines.includes(line))).toEqual(lines);

  const signIn = nightly.indexOf('      - name: Sign in');
  expect(signIn).toBeGreaterThan(0);
  write('.github/workflows/nightly.yml', nightly.slice(0, signIn) + step);
  const passing = await scan();
  expect(passing).toMatchObject({ status: 0, stdout: expect.stringMatching(/^PASS/) });

  write('.github/workflows/nightly.yml', nightly);
  write('.github/spend-guard.yml', policy + expectation);
  expect(await scan()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^WARN/) });
});

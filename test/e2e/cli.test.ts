import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { reportSchema } from '../../src/report/report.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const { version }: { version: string } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
);

/** The command of the README, from the root of the checkout. */
function spendGuard(...args: readonly string[]) {
  return spawnSync(process.execPath, ['dist/cli/index.js', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    // What hangs is stopped; this repository holds its own bundle, which is read as any program.
    timeout: 100_000,
    env: { PATH: process.env.PATH, NODE_DISABLE_COMPILE_CACHE: '1' },
  });
}

test('the first command of the README prints the report, verdict first, without colour', () => {
  const { status, stdout, stderr } = spendGuard('scan', 'fixtures/acme-platform');

  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toMatch(/^FAIL /);
  expect(stdout).toContain('Subscription budget');
  expect(stdout).not.toContain('\u001b[');
});

test('JSON keeps the contract and says the same as the golden', () => {
  const { stdout } = spendGuard('scan', 'fixtures/acme-platform', '--format', 'json');
  const report = reportSchema.parse(JSON.parse(stdout));
  const golden = JSON.parse(
    readFileSync(join(ROOT, 'fixtures/acme-platform/golden/report.json'), 'utf8'),
  );

  expect(report.generator.version).toBe(version);
  expect(report.jobs).toEqual(golden.jobs);
  expect(report.ledger).toEqual(golden.ledger);
});

test('--output writes the same bytes as standard output', () => {
  const directory = mkdtempSync(join(tmpdir(), 'spend-guard-cli-'));
  try {
    const file = join(directory, 'report.sarif');
    const shown = spendGuard('scan', 'fixtures/acme-platform', '--format', 'sarif');
    const written = spendGuard(
      'scan',
      'fixtures/acme-platform',
      '--format=sarif',
      '--output',
      file,
    );

    expect(written).toMatchObject({ status: 1, stdout: '' });
    expect(readFileSync(file, 'utf8')).toBe(shown.stdout);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});

test('this repository spends nothing itself', () => {
  const { status, stdout } = spendGuard('scan', '.', '--format', 'json');
  const { jobs } = reportSchema.parse(JSON.parse(stdout));

  expect(status).toBe(0);
  expect(jobs.map((job) => job.budget)).toEqual(jobs.map(() => 'none'));
  expect(jobs.length).toBeGreaterThan(1);
});

test('--version and --help answer and end well', () => {
  expect(spendGuard('--version')).toMatchObject({ status: 0, stdout: `${version}\n` });
  expect(spendGuard('scan', '--help').stdout).toContain('Exit status');
});

test('a reader that closes the pipe early is no failure of ours', async () => {
  const child = spawn(
    process.execPath,
    ['dist/cli/index.js', 'fix', '--dry-run', 'fixtures/acme-platform'],
    {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, NODE_DISABLE_COMPILE_CACHE: '1' },
    },
  );
  child.stdout.destroy();
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint += text;
  });
  const [status] = await once(child, 'close');
  expect({ status, complaint }).toEqual({ status: 0, complaint: '' });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Small enough that a cold start on a busy machine is still a short run. */
const SCAN = ['scan', 'fixtures/bad-input/no-github/repo'];

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'spend-guard-home-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

function start(environment: Record<string, string> = {}, words: readonly string[] = SCAN) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/index.js', ...words], {
    cwd: ROOT,
    encoding: 'utf8',
    timeout: 15_000,
    env: { PATH: process.env.PATH, HOME: home, ...environment },
  });
  return { status, stdout, stderr };
}

function kept(): string[] {
  return readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name))
    .sort();
}

test('a second start says the same from the code that the first one kept, for its user alone', () => {
  const first = start();
  const files = kept();
  const before = files.map((file) => statSync(file).mtimeMs);

  expect(files.length).toBeGreaterThan(0);
  expect(files.every((file) => file.startsWith(join(home, '.cache', 'spend-guard')))).toBe(true);
  expect(start()).toEqual(first);
  expect(kept()).toEqual(files);
  expect(files.map((file) => statSync(file).mtimeMs)).toEqual(before);
  if (process.platform !== 'win32')
    expect(statSync(join(home, '.cache', 'spend-guard')).mode & 0o077).toBe(0);
});

test('damaged code is never run, and is replaced', () => {
  const first = start();
  const whole = kept().map((file) => readFileSync(file));
  const damages: ((code: Buffer) => Buffer)[] = [
    (code) => code.subarray(0, code.length >> 1),
    (code) => Buffer.concat([code, Buffer.from('more')]),
    () => Buffer.alloc(0),
    (code) => {
      const flipped = Buffer.from(code);
      for (let at = 40; at < flipped.length; at += 997) flipped[at] = (flipped[at] ?? 0) ^ 0x5a;
      return flipped;
    },
  ];
  for (const damage of damages) {
    for (const [i, file] of kept().entries())
      writeFileSync(file, damage(whole[i] ?? Buffer.alloc(0)));
    expect(start()).toEqual(first);
    // Whole again: the next start finds nothing to mend.
    const after = kept().map((file) => statSync(file).mtimeMs);
    expect(start()).toEqual(first);
    expect(kept().map((file) => statSync(file).mtimeMs)).toEqual(after);
  }
});

test.each([
  ['in CI', { CI: 'true' }],
  ['when it is turned off', { NODE_DISABLE_COMPILE_CACHE: '1' }],
])('%s nothing is kept', (_, environment) => {
  expect(start(environment)).toEqual(start());
  rmSync(join(home, '.cache'), { recursive: true });

  start(environment);
  expect(kept()).toEqual([]);
});

test('the entry, which is never kept, stays small: what a command needs is loaded with it', () => {
  expect(statSync(join(ROOT, 'dist/cli/index.js')).size).toBeLessThan(20_000);
});

test('where nothing can be written the answer is the same, and nothing is said about it', () => {
  expect(start({ HOME: '/dev/null' })).toEqual(start());
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { organisation } from '../ledger/organisation.mjs';

/** The built command line over the reports of 5,000 repositories. */
const cli = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'spend-guard-ledger-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('holds one report at a time: 5,000 fit where 5,000 would not', { timeout: 300_000 }, () => {
  let bytes = 0;
  for (const { name, report, error } of organisation(5000)) {
    const path = join(root, `${name}${error === undefined ? '' : '.error'}.json`);
    mkdirSync(dirname(path), { recursive: true });
    // Evidence and sentences are most of a real report, and none of a ledger.
    const text = JSON.stringify({ ...(report ?? error), padding: 'x'.repeat(60_000) });
    bytes += text.length;
    writeFileSync(path, text);
  }
  expect(bytes).toBeGreaterThan(300_000_000);
  const page = join(root, 'page.html');
  const words = [
    '--max-old-space-size=128',
    cli,
    'ledger',
    root,
    '--format',
    'html',
    '--output',
    page,
  ];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  expect(statSync(page).size).toBeLessThan(3_000_000);
  expect(readFileSync(page, 'utf8')).toContain('5000 repositories');
});

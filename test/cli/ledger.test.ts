import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { organisation } from '../ledger/organisation.mjs';
import { command } from './command.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'spend-guard-ledger-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(path: string, value: unknown): string {
  const at = join(root, path);
  mkdirSync(dirname(at), { recursive: true });
  writeFileSync(at, typeof value === 'string' ? value : JSON.stringify(value));
  return at;
}

/** As the workflow of an organisation leaves them. */
function reports(count = 20): string {
  for (const { name, report, error } of organisation(count, { spending: 0.7, unread: 0.2 }))
    put(`reports/${name}${error === undefined ? '' : '.error'}.json`, report ?? error);
  return join(root, 'reports');
}

it('takes a folder, and says how many repositories there are', async () => {
  const { status, stdout, stderr } = await command('ledger', reports());
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^20 repositories, \d of them not read, 2026-11-22\n/);
  expect(stdout).toContain('Two bills, never added');
});

it('tells of a report of an unknown version with its file, and loses nothing of the others', async () => {
  const folder = reports();
  const bad = put('reports/acme/new.json', { schema: 'spend-guard/report/v2' });
  put('reports/acme/cut.json', '{"schema":"spend-gu');
  const { status, stdout, stderr } = await command('ledger', folder, '--format', 'json');
  expect(status).toBe(3);
  expect(stderr).toContain(`${bad} is \`spend-guard/report/v2\``);
  expect(stderr).toMatch(/cut\.json is no JSON/);
  const ledger = JSON.parse(stdout);
  expect(ledger.reports + ledger.unreadable.length).toBe(22);
});

it('passes over hidden files, links, and what else Spend Guard wrote', async () => {
  const folder = reports(3);
  put('reports/.state.json', '{}');
  put('reports/acme/notes.txt', 'x');
  const outside = put('outside.json', { schema: 'spend-guard/report/v2' });
  symlinkSync(outside, join(folder, 'link.json'));
  const before = join(folder, 'ledger.json');
  expect((await command('ledger', folder, '--format', 'json', '--output', before)).status).toBe(0);
  const { status, stdout, stderr } = await command('ledger', folder, '--since', before);
  expect(status).toBe(0);
  expect(stderr).toContain('1 files are no reports');
  expect(stdout).toContain('Nothing changed since 2026-11-22.');
});

it.each(['json', 'csv', 'markdown', 'html', 'text'])('%s goes into a file', async (format) => {
  const output = join(root, 'out');
  const { status, stdout } = await command(
    'ledger',
    reports(4),
    '--format',
    format,
    '--output',
    output,
  );
  expect([status, stdout]).toEqual([0, '']);
  expect(readFileSync(output, 'utf8').length).toBeGreaterThan(500);
});

it.each([
  [[], 'name the reports'],
  [['nowhere'], 'there is no file or folder "nowhere"'],
  [['.', '--format', 'pdf'], '--format takes text, json, csv, markdown, html'],
  [['.', '--since', 'nowhere.json'], '--since nowhere.json'],
  [['.', '--owners', 'nowhere.json'], '--owners nowhere.json'],
])('%j is refused', async (words, why) => {
  const { status, stdout, stderr } = await command('ledger', ...words);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(why);
});

it('an empty folder is no ledger of nothing', async () => {
  mkdirSync(join(root, 'empty'));
  const { status, stderr } = await command('ledger', join(root, 'empty'));
  expect(status).toBe(2);
  expect(stderr).toContain('there is no report');
});

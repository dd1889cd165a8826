import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readPlainFile } from '../../src/repository/plain-file.ts';

const root = mkdtempSync(join(tmpdir(), 'plain-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

it('reads an ordinary file up to the limit', () => {
  const path = join(root, 'file');
  writeFileSync(path, 'hello');
  expect(readPlainFile(path, 5)).toEqual({ kind: 'text', text: 'hello' });
  expect(readPlainFile(path, 4)).toEqual({ kind: 'refused', why: 'it has 5 bytes' });
});

it('refuses links, directories, pipes and what is not there', () => {
  writeFileSync(join(root, 'secret'), 'secret');
  symlinkSync(join(root, 'secret'), join(root, 'link'));
  mkdirSync(join(root, 'directory'));
  execFileSync('mkfifo', [join(root, 'pipe')]);
  for (const name of ['link', 'directory', 'pipe', 'nothing'])
    expect(readPlainFile(join(root, name), 100).kind).toBe('refused');
});

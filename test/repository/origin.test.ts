import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { originName } from '../../src/repository/origin.ts';
import { openWorkTree } from '../../src/repository/worktree.ts';

const root = mkdtempSync(join(tmpdir(), 'spend-guard-origin-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let count = 0;
function tree(config: string): string {
  const folder = join(root, String(count++));
  mkdirSync(join(folder, '.git'), { recursive: true });
  writeFileSync(join(folder, '.git/config'), config);
  return folder;
}

it.each([
  ['https://github.com/acme/shop.git', 'acme/shop'],
  ['https://github.com/acme/shop', 'acme/shop'],
  ['https://x-access-token:secret@github.com/acme/shop/', 'acme/shop'],
  ['git@github.com:acme/shop.git', 'acme/shop'],
  ['ssh://git@ghe.acme.example:22/acme/.github.git', 'acme/.github'],
  ['"https://github.com/acme/shop.git"', 'acme/shop'],
  ['/srv/git/shop.git', undefined],
  ['https://gitlab.example/group/sub/shop.git', undefined],
  ['https://github.com/acme/..', undefined],
  ['file:///srv/acme/shop', undefined],
])('%s is %s', (url, name) => {
  const folder = tree(`[core]\n\tbare = false\n[remote "origin"]\n\turl = ${url}\n\tfetch = x\n`);
  expect(originName(folder)).toBe(name);
  expect(openWorkTree(folder).name).toBe(name);
});

it('another remote, another section and no git at all name nothing', () => {
  expect(originName(tree('[remote "fork"]\n\turl = https://github.com/me/shop\n'))).toBeUndefined();
  expect(
    originName(tree('[remote "origin"]\n[branch "main"]\n\turl = https://github.com/me/shop\n')),
  ).toBeUndefined();
  expect(originName(root)).toBeUndefined();
});

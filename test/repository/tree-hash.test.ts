import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { readPack, writePack } from '../../src/repository/pack.ts';
import { type Leaf, treeHash } from '../../src/repository/tree-hash.ts';
import { blobHash } from '../e2e/github/state.ts';

const root = mkdtempSync(`${tmpdir()}/spend-guard-tree-`);
const git = (words: readonly string[], input = '') =>
  execFileSync('git', words, { cwd: root, input, encoding: 'utf8' }).trim();
git(['init', '-q']);
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Names that sort otherwise as folders than as files, and such as are not ASCII. */
const name = fc.constantFrom('a', 'a.b', 'a-b', 'a0', 'ab', 'A', 'é', '😀', '.x', 'x y', 'z\n');
const mode = fc.constantFrom('100644', '100755', '120000');
const leaf: fc.Arbitrary<Leaf> = fc.record({
  path: fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
  mode,
  hash: fc.constantFrom('one', 'two').map((text) => blobHash(text)),
});

test('a listing gets the name that git gives it', () => {
  for (const text of ['one', 'two']) git(['hash-object', '-w', '--stdin'], text);
  fc.assert(
    fc.property(fc.uniqueArray(leaf, { selector: ({ path }) => path, maxLength: 12 }), (leaves) => {
      const clash = leaves.some((a) => leaves.some((b) => b.path.startsWith(`${a.path}/`)));
      fc.pre(!clash);
      git(['read-tree', '--empty']);
      const lines = leaves.map((one) => `${one.mode} ${one.hash}\t${one.path}\0`).join('');
      git(['update-index', '-z', '--index-info'], lines);
      expect(treeHash(leaves, '0'.repeat(40))).toBe(git(['write-tree']));
    }),
    { numRuns: 25 },
  );
});

test('what git does not store has no name', () => {
  const hash = blobHash('x');
  const file = (path: string): Leaf => ({ path, mode: '100644', hash });
  expect(treeHash([file('a'), file('a')], hash)).toBeUndefined();
  expect(treeHash([file('a'), file('a/b')], hash)).toBeUndefined();
  expect(treeHash([file(Array(300).fill('a').join('/'))], hash)).toBeUndefined();
});

const bytes = Buffer.from([0xff, 0, 0x41]);
const leaves = [
  { path: 'a.sh', mode: '100755', hash: blobHash('echo\n'), bytes: 5 },
  { path: 'b\n/ c', mode: '100644', hash: blobHash(bytes), bytes: 3 },
];
const pack = {
  tree: treeHash(leaves, '0'.repeat(40)),
  leaves,
  blobs: new Map([
    [blobHash('echo\n'), Buffer.from('echo\n')],
    [blobHash(bytes), bytes],
  ]),
};
const OF = 'https://api.github.com acme/shop';

test('a pack gives back what was put in', () => {
  expect(readPack(writePack(OF, pack), OF)).toEqual(pack);
});

test('a pack is nobody’s word: what git does not name so is not in it', () => {
  const text = writePack(OF, pack);
  const forged = text.replace('techo', 'tevil');
  expect(readPack(forged, OF)).toEqual({
    ...pack,
    blobs: new Map([[blobHash(bytes), bytes]]),
  });
  for (const other of [text.replace('a.sh', 'b.sh'), text.replace('100755', '100644')])
    expect(readPack(other, OF)).toEqual({ tree: undefined, leaves: [], blobs: pack.blobs });
});

test.each([
  ['another repository', 'https://api.github.com acme/other', (text: string) => text],
  ['another server', 'https://ghe.acme.example acme/shop', (text: string) => text],
  ['another version', OF, (text: string) => text.replace('pack/v1', 'pack/v2')],
  ['a damaged file', OF, (text: string) => text.slice(0, -9)],
  ['no pack', OF, () => '[]'],
  ['null', OF, () => 'null'],
])('a pack of %s is empty', (_, of, change) => {
  const empty = { tree: undefined, leaves: [], blobs: new Map() };
  expect(readPack(change(writePack(OF, pack)), of)).toEqual(empty);
});

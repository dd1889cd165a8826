import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCommit } from '../../src/repository/commit.ts';
import { failure } from '../../src/repository/failure.ts';
import { findGit, type GitPlace } from '../../src/repository/git.ts';
import { openMemory } from '../../src/repository/memory.ts';
import { MAX_FILE_BYTES, type Repository } from '../../src/repository/repository.ts';
import { openWorkTree } from '../../src/repository/worktree.ts';

let base: string;
let root: string;
let head: string;

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  return execFileSync('git', ['-C', root, ...identity, ...args], { encoding: 'utf8' }).trim();
}

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'repository-'));
  root = join(base, 'r');
  mkdirSync(join(root, '.github/workflows'), { recursive: true });
  mkdirSync(join(root, 'src'));
  writeFileSync(join(base, 'secret'), 'outside');
  writeFileSync(join(root, '.github/workflows/a.yml'), '\uFEFFon: push\n');
  writeFileSync(join(root, 'src/bad.txt'), Buffer.from([0x61, 0xff, 0x62]));
  writeFileSync(join(root, 'src/big'), 'x'.repeat(MAX_FILE_BYTES + 1));
  symlinkSync('src/bad.txt', join(root, 'link'));
  symlinkSync('.github', join(root, 'linked'));
  symlinkSync('../secret', join(root, 'out'));
  symlinkSync('..', join(root, 'up'));
  symlinkSync('loop', join(root, 'loop'));
  symlinkSync('src/gone', join(root, 'dangling'));
  writeFileSync(
    Buffer.concat([Buffer.from(`${root}/misnamed-`), Buffer.of(0xff), Buffer.from('.sh')]),
    'x',
  );
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'x');
  head = git('rev-parse', 'HEAD');
});
afterAll(() => rmSync(base, { recursive: true }));

function place(): GitPlace {
  const found = findGit(root);
  if (found === null) throw new Error('there is a repository');
  return found;
}

describe.each<[string, () => Repository]>([
  ['a work tree', () => openWorkTree(root)],
  ['a commit', () => openCommit(place(), 'HEAD')],
  ['a commit without its work tree', () => openCommit({ ...place(), root: base }, head)],
])('%s', (_, open) => {
  it.each<[string, object]>([
    ['.github/workflows/a.yml', { kind: 'text', text: 'on: push\n', utf8: true }],
    ['./src//../.github/workflows/a.yml', { kind: 'text', utf8: true }],
    ['linked/workflows/a.yml', { kind: 'text', utf8: true }],
    ['src/bad.txt', { kind: 'text', text: 'a\uFFFDb', utf8: false }],
    ['link', { kind: 'text', utf8: false }],
    ['src/big', { kind: 'too-large', bytes: MAX_FILE_BYTES + 1 }],
    ['src', { kind: 'directory' }],
    ['nothing', { kind: 'missing' }],
    ['.git/config', { kind: 'missing' }],
    ['dangling', { kind: 'unreadable', why: expect.stringMatching(/link/) }],
    ['misnamed-\uFFFD.sh', { kind: 'unreadable', why: expect.stringMatching(/UTF-8/) }],
    ['misnamed-?.sh', { kind: 'missing' }],
    ['out', { kind: 'outside' }],
    ['up/secret', { kind: 'outside' }],
    ['../secret', { kind: 'outside' }],
    ['/etc/passwd', { kind: 'outside' }],
  ])('reads %s', (path, expected) => {
    expect(open().read(path)).toMatchObject(expected);
  });

  it('does not follow a link that leads to itself', () => {
    expect(['unreadable', 'outside']).toContain(open().read('loop').kind);
  });

  it('lists a directory, sorted', () => {
    expect(open().list('src')).toEqual([
      { name: 'bad.txt', directory: false },
      { name: 'big', directory: false },
    ]);
    expect(open().list('.github')).toEqual([{ name: 'workflows', directory: true }]);
    expect(open().list('nothing')).toEqual([]);
    expect(
      open()
        .list('')
        .map((entry) => entry.name),
    ).not.toContain('.git');
  });

  it('knows its commit', () => {
    expect(open().commit).toBe(head);
  });
});

describe('openWorkTree', () => {
  it('finds the commit among packed references and in a linked work tree', () => {
    git('pack-refs', '--all');
    expect(openWorkTree(root).commit).toBe(head);
    git('worktree', 'add', '-q', join(base, 'linked-tree'), '-b', 'other');
    expect(openWorkTree(join(base, 'linked-tree')).commit).toBe(head);
  });
  it('has no commit where there is no git, and no files where there is no directory', () => {
    expect(openWorkTree(base).commit).toBeNull();
    expect(openWorkTree(join(base, 'gone')).read('x')).toEqual({ kind: 'missing' });
    expect(openWorkTree(join(base, 'gone')).list('')).toEqual([]);
  });
  it('does not wait for a pipe', () => {
    execFileSync('mkfifo', [join(base, 'pipe')]);
    expect(openWorkTree(base).read('pipe')).toMatchObject({ kind: 'unreadable', why: /pipe/ });
  });
});

describe('openCommit', () => {
  it('says when there is no such commit, and takes no options for one', () => {
    expect(() => openCommit(place(), '0'.repeat(40))).toThrow(/git/);
    expect(() => openCommit(place(), '--help')).toThrow(/not the name/);
  });
});

describe('openMemory', () => {
  it('reads, lists and refuses like the others', () => {
    const memory = openMemory({ 'a/b.yml': 'x', 'c.txt': 'y' });
    expect(memory.read('a/b.yml')).toEqual({ kind: 'text', text: 'x', utf8: true });
    expect(memory.read('a').kind).toBe('directory');
    expect(memory.read('constructor').kind).toBe('missing');
    expect(memory.read('../x').kind).toBe('outside');
    expect(memory.list('')).toEqual([
      { name: 'a', directory: true },
      { name: 'c.txt', directory: false },
    ]);
  });
});

describe('failure', () => {
  const answer = (code: string) => failure(Object.assign(new Error(code), { code }));

  it.each(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'])('%s: nothing is there', (code) => {
    expect(answer(code)).toEqual({ kind: 'missing' });
  });
  it.each(['EACCES', 'EPERM', 'EIO', 'EMFILE', 'ENFILE', 'ELOOP', 'ESTALE', 'ENOMEM'])(
    '%s: something is there, and this says why it was not read',
    (code) => {
      expect(answer(code)).toEqual({ kind: 'unreadable', why: expect.stringContaining(code) });
    },
  );
  it('knows no reason for what is no error of the system', () => {
    expect(failure('x')).toMatchObject({ kind: 'unreadable' });
  });
});

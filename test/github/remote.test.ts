import { afterEach, describe, expect, it } from 'vitest';
import type { GitHubClient } from '../../src/github/client.ts';
import { remoteReader } from '../../src/github/content.ts';
import { connect } from '../../src/github/octokit.ts';
import { forThisRound, openRemote, settled } from '../../src/github/remote.ts';
import { guard } from '../../src/guard.ts';
import { BUILT_IN_POLICY } from '../../src/policy/policy.ts';
import { openMemory } from '../../src/repository/memory.ts';
import type { Repository } from '../../src/repository/repository.ts';
import { type FakeGitHub, type GitHubOptions, HEAD, startGitHub } from '../e2e/github/server.ts';
import type { Files } from '../e2e/github/state.ts';

const shop = { owner: 'acme', repository: 'shop' };
const WORKFLOW = '.github/workflows/review.yml';
const open: FakeGitHub[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((github) => github.close()));
});

async function start(files: Files, options: GitHubOptions = {}) {
  const github = await startGitHub({
    repositories: { 'acme/shop': { commits: { [HEAD]: files } } },
    ...options,
  });
  open.push(github);
  const client = await connect({
    token: github.state.token,
    apiUrl: github.url,
    pace: { retryBase: 1, pause: async () => {} },
  });
  const operations = () => github.state.requests.map(({ operation }) => operation);
  return { github, client, operations };
}

function text(repository: Repository, path: string): string {
  const read = repository.read(path);
  return read.kind === 'text' ? read.text : `(${read.kind})`;
}

describe('a commit through the API', () => {
  it('fetches only what differs from the checkout and what was asked for', async () => {
    const same = { [WORKFLOW]: 'on: push\n', 'README.md': 'x' };
    const { client, operations } = await start({
      ...same,
      'review.sh': 'codex exec\n',
      'other.sh': 'never asked for',
    });
    const local = openMemory({ ...same, 'review.sh': 'changed\n' });
    const remote = await openRemote(client, shop, HEAD, { local });
    const texts = await settled([remote], () => [
      text(remote, WORKFLOW),
      text(remote, 'review.sh'),
    ]);
    expect(texts).toEqual(['on: push\n', 'codex exec\n']);
    expect(operations()).toEqual(['git/get-tree', 'git/get-blob']);
  });

  it('follows one file to the next, a round for each', async () => {
    const { client } = await start({ a: 'b', b: 'c', c: 'the end' });
    const remote = await openRemote(client, shop, HEAD);
    let rounds = 0;
    const result = await settled([remote], () => {
      rounds++;
      return text(remote, text(remote, text(remote, 'a')));
    });
    expect(result).toBe('the end');
    expect(rounds).toBe(4);
  });

  it('reads as a checkout does: links inside, links outside, directories, large files', async () => {
    const files: Files = {
      'dir/real.txt': 'real',
      'inside.txt': { link: 'dir/real.txt' },
      'linked-dir': { link: 'dir' },
      'outside.txt': { link: '../../etc/passwd' },
      'absolute.txt': { link: '/etc/passwd' },
      'loop.txt': { link: 'loop.txt' },
      'large.bin': 'x'.repeat(1_048_577),
      'bytes.bin': new Uint8Array([0xff, 0xfe, 0x41]),
    };
    const { client } = await start(files);
    const remote = await openRemote(client, shop, HEAD);
    const read = (path: string) => settled([remote], () => remote.read(path));
    expect(await read('inside.txt')).toMatchObject({ kind: 'text', text: 'real' });
    expect(await read('linked-dir/real.txt')).toMatchObject({ kind: 'text', text: 'real' });
    expect(await read('./dir/../dir/real.txt')).toMatchObject({ text: 'real' });
    for (const path of ['outside.txt', 'absolute.txt', 'loop.txt', '../x'])
      expect(await read(path)).toEqual({ kind: 'outside' });
    expect(await read('dir')).toEqual({ kind: 'directory' });
    expect(await read('nothing')).toEqual({ kind: 'missing' });
    expect(await read('large.bin')).toEqual({ kind: 'too-large', bytes: 1_048_577 });
    expect(await read('bytes.bin')).toMatchObject({ kind: 'text', utf8: false });
    expect(remote.list('dir')).toEqual([{ name: 'real.txt', directory: false }]);
    expect(remote.list('')).toContainEqual({ name: 'dir', directory: true });
  });

  it('takes a file with a byte order mark from the checkout, which reads without it', async () => {
    const { client, operations } = await start({ 'a.yml': '\uFEFFon: push' });
    const local = openMemory({ 'a.yml': 'on: push' });
    const remote = await openRemote(client, shop, HEAD, { local });
    expect(await settled([remote], () => text(remote, 'a.yml'))).toBe('on: push');
    expect(operations()).toEqual(['git/get-tree']);
  });

  it('lists a repository that is too large to be listed at once where it is asked for', async () => {
    const { github, client, operations } = await start({
      [WORKFLOW]: 'on: push\n',
      'deep/down.txt': 'x',
    });
    const state = github.state.repositories['acme/shop'];
    if (state !== undefined) state.truncated = true;
    const remote = await openRemote(client, shop, HEAD);
    expect(await settled([remote], () => text(remote, WORKFLOW))).toBe('on: push\n');
    expect(remote.list('.github/workflows')).toEqual([{ name: 'review.yml', directory: false }]);
    expect(operations().filter((one) => one === 'git/get-tree')).toHaveLength(3);
    expect(await settled([remote], () => text(remote, 'deep/down.txt'))).toBe('x');
    const below = await openRemote(client, shop, HEAD, { folder: 'deep' });
    expect(await settled([below], () => text(below, 'down.txt'))).toBe('x');
  });

  it('stops where even one folder is cut short', async () => {
    const { client } = await start({ [WORKFLOW]: 'on: push\n' });
    const cut: GitHubClient = {
      ...client,
      readTree: async (...asked) => ({ ...(await client.readTree(...asked)), complete: false }),
    };
    await expect(openRemote(cut, shop, HEAD)).rejects.toThrow('not every file of a folder');
  });

  it('forgets between the rounds of a scan what seemed to be missing', async () => {
    const { client } = await start({
      [WORKFLOW]: `on: push
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - run: ./scripts/check.sh
        env:
          MONEY: \${{ secrets.MONEY }}
`,
      'scripts/check.sh': '#!/bin/sh\nCODEX_API_KEY="$MONEY" codex exec "Review"\n',
    });
    const remote = await openRemote(client, shop, HEAD);
    const options = { policy: BUILT_IN_POLICY, today: '2026-11-25' };
    const report = await settled([remote], () => guard(forThisRound(remote), options));
    expect(report.jobs).toMatchObject([{ job: 'check', budget: 'api' }]);
  });

  it('stops at what it cannot read, and takes no other content for it', async () => {
    const { client } = await start(
      { a: 'x' },
      { faults: [{ operation: 'git/get-blob', status: 500, message: 'Oops', times: 9 }] },
    );
    const remote = await openRemote(client, shop, HEAD);
    await expect(settled([remote], () => remote.read('a'))).rejects.toThrow(/^a at a{7} cannot/);
  });

  it('tries again after a server error', async () => {
    const { client } = await start(
      { a: 'x' },
      { faults: [{ operation: 'git/get-blob', status: 502, message: 'Oops', times: 2 }] },
    );
    const remote = await openRemote(client, shop, HEAD);
    expect(await settled([remote], () => text(remote, 'a'))).toBe('x');
  });

  it('refuses a commit that is not there', async () => {
    const { client } = await start({});
    await expect(openRemote(client, shop, 'd'.repeat(40))).rejects.toMatchObject({
      name: 'GitHubError',
      kind: 'missing',
    });
  });
});

describe('files of other repositories', () => {
  const at = { owner: 'acme', repository: '.github', ref: 'main' };

  async function reader(files: Files, options: GitHubOptions = {}) {
    const started = await start(
      {},
      { repositories: { 'acme/.github': { commits: { main: files } } }, ...options },
    );
    return { ...started, read: remoteReader(started.client) };
  }

  it('are read once each', async () => {
    const { read, operations } = await reader({ 'a/policy.yml': 'version: 1\n' });
    const file = { ...at, path: 'a/policy.yml' };
    const answers = await Promise.all([read(file), read({ ...file, owner: 'ACME' })]);
    for (const answer of answers)
      expect(answer).toEqual({ kind: 'text', text: 'version: 1\n', utf8: true });
    expect(operations()).toEqual(['repos/get-content']);
  });

  it('can be missing, a directory, too large or a link out', async () => {
    const { read } = await reader({
      'dir/a': '',
      large: 'x'.repeat(1_000_001),
      link: { link: '../../x' },
    });
    expect(await read({ ...at, path: 'nothing' })).toEqual({ kind: 'missing' });
    expect(await read({ ...at, path: 'dir' })).toEqual({ kind: 'directory' });
    expect(await read({ ...at, path: 'large' })).toEqual({ kind: 'too-large', bytes: 1_000_001 });
    expect(await read({ ...at, path: 'link' })).toEqual({ kind: 'outside' });
  });

  it('say why when GitHub does not answer', async () => {
    const { read } = await reader(
      {},
      { faults: [{ operation: 'repos/get-content', status: 403, message: 'Not for you' }] },
    );
    const answer = await read({ ...at, path: 'x' });
    expect(answer).toEqual({ kind: 'unreachable', why: 'Not for you' });
  });
});

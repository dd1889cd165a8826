/** What is read of repositories through the API, and from whom. */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GitHubError, type Head } from '../../src/github/client.ts';
import { keptObjects } from '../../src/github/kept.ts';
import { connect } from '../../src/github/octokit.ts';
import { pooled } from '../../src/github/pool.ts';
import { openRemote, settled } from '../../src/github/remote.ts';
import { blobHash } from '../e2e/github/state.ts';
import { type Organisation, type OrganisationOptions, startOrganisation } from './server.ts';
import { type Content, makeWorld, toMade, type World, worldOf } from './world.ts';

const open: Organisation[] = [];
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'spend-guard-objects-'));
});
afterEach(async () => {
  rmSync(root, { recursive: true, force: true });
  await Promise.all(open.splice(0).map((server) => server.close()));
});

async function start(world: World, options: OrganisationOptions = {}, timeout = 30_000) {
  const server = await startOrganisation(world, options);
  open.push(server);
  const pace = { retryBase: 1, pause: async () => {}, timeout };
  const client = await connect({ token: 'ghs_fake', apiUrl: server.url, pace });
  return { server, client };
}

const FILES: Record<string, Content> = {
  'a.txt': 'one\n',
  'b.txt': 'two\r\n',
  'marked.txt': '\uFEFFthree',
  'empty.txt': '',
  'latin.txt': new Uint8Array([0x63, 0xe9]),
  'nul.bin': new Uint8Array([0, 1, 2]),
};
const shop = worldOf('acme', { shop: toMade(new Map(Object.entries(FILES))) });
const at = { owner: 'acme', repository: 'shop' };
const bytesOf = (content: Content) => Buffer.from(content as string | Uint8Array);
const wanted = Object.values(FILES).map((content) => {
  const bytes = bytesOf(content);
  return { at, hash: blobHash(bytes), bytes: bytes.length };
});

describe('contents', () => {
  test('come together, and as bytes what is no text', async () => {
    const { server, client } = await start(shop);
    const answers = await client.readBlobs(wanted);
    expect(answers.map((one) => Buffer.from(one as Uint8Array))).toEqual(
      Object.values(FILES).map(bytesOf),
    );
    expect(Object.fromEntries(server.requests)).toEqual({ Blobs: 1, 'git/get-blob': 2 });
  });

  test.each([
    ['cut', (text: string) => text.slice(0, 2)],
    ['of another file', () => 'evil\n'],
    ['not there', () => null],
  ])('are asked for as bytes where the text is %s', async (_, distort) => {
    const { client } = await start(shop, { distort });
    const answers = await client.readBlobs(wanted);
    expect(answers.map((one) => Buffer.from(one as Uint8Array))).toEqual(
      Object.values(FILES).map(bytesOf),
    );
  });

  test('of one repository hold up no other', async () => {
    const { client } = await start(shop);
    const gone = { at: { owner: 'acme', repository: 'gone' }, hash: 'd'.repeat(40), bytes: 1 };
    const [first, second] = await client.readBlobs([gone, ...wanted.slice(0, 1)]);
    expect(first).toMatchObject({ name: 'GitHubError', kind: 'missing', status: 404 });
    expect(second).toEqual(Buffer.from('one\n'));
  });
});

test('an answer that never comes is not waited for', async () => {
  const { client } = await start(shop, { delay: 600_000 }, 20);
  const answers = await client.readBlobs(wanted.slice(0, 1));
  expect(answers).toMatchObject([{ name: 'GitHubError', kind: 'broken' }]);
});

describe('heads', () => {
  test('are known of many with one request, each by itself', async () => {
    const world = makeWorld(120);
    const { server, client } = await start(world);
    const names = world.repositories.map(({ name }) => name);
    const heads = await client.readHeads(
      names.map((repository) => ({ owner: 'acme', repository, ref: 'HEAD' })),
    );
    expect(server.total()).toBe(3);
    for (const [index, { fate }] of world.repositories.entries()) {
      const head = heads[index];
      if (['deleted', 'forbidden', 'empty'].includes(fate))
        expect(head).toBeInstanceOf(GitHubError);
      else expect((head as Head).tree).toBe(world.made(names[index] ?? '').tree);
    }
  });
});

describe('a renamed repository', () => {
  const world = makeWorld(150);
  const old = world.repositories.find(({ fate }) => fate === 'renamed')?.name ?? '';
  const place = { owner: 'acme', repository: old };

  test('is followed on the same server', async () => {
    const { client } = await start(world);
    const { tree } = world.made(old);
    expect((await client.readTree(place, tree, true)).complete).toBe(true);
  });

  test('is not followed to another server, which hears nothing', async () => {
    const heard: unknown[] = [];
    const other = createServer((request, response) => {
      heard.push(request.headers);
      response.end('{}');
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const redirect = `http://127.0.0.1:${(other.address() as AddressInfo).port}/repositories/1`;
    const { client } = await start(world, { redirect });
    await expect(client.readTree(place, world.made(old).tree, true)).rejects.toThrow(
      'another server',
    );
    expect(heard).toEqual([]);
    other.close();
  });
});

describe('objects that are kept', () => {
  const { tree, commit } = shop.made('shop');

  test('are asked for once, and written once', async () => {
    const { server, client } = await start(shop);
    for (const round of [1, 2]) {
      const kept = keptObjects(client, { folder: root, apiUrl: server.url, at });
      const remote = await openRemote(kept, at, commit, { tree });
      const read = () => Object.keys(FILES).map((path) => remote.read(path));
      const found = await settled([remote], read);
      expect(found.map(({ kind }) => kind)).toEqual(Object.keys(FILES).map(() => 'text'));
      kept.keep(true);
      expect(server.total(), `round ${round}`).toBe(4);
    }
    expect(readdirSync(root, { recursive: true })).toHaveLength(3);
  });

  test('stay where the work was cut short, and go where it needed them no more', async () => {
    const { server, client } = await start(shop);
    const kept = () => keptObjects(client, { folder: root, apiUrl: server.url, at });
    const first = kept();
    await first.readTree(at, tree, true);
    await first.readBlobs(wanted);
    first.keep(true);
    const one = wanted[0]?.hash ?? '';
    const second = kept();
    expect(second.here?.(one)).toBeDefined();
    second.keep(false);
    const third = kept();
    expect(wanted.every(({ hash }) => third.here?.(hash) !== undefined)).toBe(true);
    const fourth = kept();
    fourth.here?.(one);
    fourth.keep(true);
    const fifth = kept();
    expect(wanted.filter(({ hash }) => fifth.here?.(hash) !== undefined)).toHaveLength(1);
    const asked = server.total();
    await fifth.readTree(at, tree, true);
    expect(server.total()).toBe(asked);
  });
});

test('repositories side by side ask together', async () => {
  const names = Array.from({ length: 10 }, (_, index) => `shop-${index}`);
  const made = names.map((name) => {
    const files = Array.from({ length: 5 }, (_, i) => [`${i}.txt`, `${name} ${i}`] as const);
    return [name, toMade(new Map<string, Content>(files))] as const;
  });
  const world = worldOf('acme', Object.fromEntries(made));
  const { server, client } = await start(world);
  const objects = pooled(client);
  await Promise.all(
    made.map(async ([repository, { tree, commit }]) => {
      const remote = await openRemote(objects, { owner: 'acme', repository }, commit, { tree });
      // Each file is looked at only once the one before is there.
      const texts = await settled([remote], () => {
        const found: string[] = [];
        for (let i = 0; i < 5; i++) {
          const read = remote.read(`${i}.txt`);
          if (read.kind !== 'text') break;
          found.push(read.text);
        }
        return found;
      });
      expect(texts).toEqual(Array.from({ length: 5 }, (_, i) => `${repository} ${i}`));
    }),
  );
  expect(server.requests.get('git/get-tree')).toBe(10);
  expect(server.requests.get('Blobs')).toBeLessThanOrEqual(7);
});

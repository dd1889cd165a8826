/** What the words of a scan without a checkout mean, and which are refused before anybody is asked. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { runCli } from '../../src/cli/run.ts';
import { type Organisation, startOrganisation } from '../organisation/server.ts';
import { type Content, makeWorld, toMade, type World, worldOf } from '../organisation/world.ts';

const REVIEW = `on: pull_request
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: ./review.sh
        env:
          CODEX_API_KEY: \${{ secrets.CODEX_API_KEY }}
`;
const shop = toMade(
  new Map<string, Content>([
    ['.github/workflows/review.yml', REVIEW],
    ['review.sh', 'codex exec "Review"\n'],
    ['module', { module: 'c'.repeat(40) }],
  ]),
);
const bare = toMade(new Map<string, Content>([['README.md', '# Nothing runs\n']]));
const broken = toMade(
  new Map<string, Content>([
    ['.github/workflows/review.yml', REVIEW],
    ['.github/spend-guard.yml', 'version: 1\nunknown: true\n'],
  ]),
);
const world = worldOf('acme', { shop, bare, broken, 'shop.error': shop, '.github': shop });

let root = '';
let server: Organisation;
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'spend-guard-remote-'));
  server = await startOrganisation(world);
});
afterEach(async () => {
  rmSync(root, { recursive: true, force: true });
  await server.close();
});

async function command(words: readonly string[], environment: Record<string, string> = {}) {
  let stdout = '';
  let stderr = '';
  const status = await runCli(words, {
    stdout: (text) => {
      stdout += text;
    },
    stderr: (text) => {
      stderr += text;
    },
    ...{ color: false, width: 100, today: () => '2026-11-22' },
    environment: { GITHUB_TOKEN: 'ghs_fake', GITHUB_API_URL: server.url, ...environment },
  });
  return { status, stdout, stderr };
}

describe('one repository', () => {
  it('is judged without a checkout, in every format', async () => {
    const text = await command(['scan', '--remote', 'acme/shop']);
    expect(text.status).toBe(0);
    expect(text.stdout).toContain('API budget');
    const json = await command(['scan', '--remote', 'acme/shop@main', '--format', 'json']);
    const report = JSON.parse(json.stdout);
    expect(report).toMatchObject({
      repository: { path: 'acme/shop', commit: shop.commit },
      jobs: [{ job: 'review', budget: 'api' }],
    });
    const sarif = await command(['scan', '--remote', 'acme/shop', '--format', 'sarif']);
    expect(JSON.parse(sarif.stdout).version).toBe('2.1.0');
  });

  it('without workflows is nothing to judge, as a checkout is', async () => {
    const { status, stderr } = await command(['scan', '--remote', 'acme/bare']);
    expect(status).toBe(2);
    expect(stderr).toContain('no workflows in .github/workflows of acme/bare');
  });

  it('that is not there, or has a broken policy, is told', async () => {
    const gone = await command(['scan', '--remote', 'acme/gone']);
    expect(gone).toMatchObject({ status: 3, stdout: '' });
    expect(gone.stderr).toContain('Could not resolve to a Repository');
    const policy = await command(['scan', '--remote', 'acme/broken']);
    expect(policy).toMatchObject({ status: 2, stdout: '' });
    expect(policy.stderr).toContain('unknown');
  });
});

test('several are counted together, and one that cannot be read holds up no other', async () => {
  const words = ['acme/shop', 'acme/gone', 'acme/.github'].flatMap((one) => ['--remote', one]);
  const { status, stdout, stderr } = await command(['scan', ...words, '--format', 'json']);
  expect(status).toBe(3);
  expect(JSON.parse(stdout).map((one: { repository: unknown }) => one.repository)).toMatchObject([
    { path: 'acme/shop' },
    { path: 'acme/.github' },
  ]);
  expect(stderr).toContain('acme/gone');
});

describe('a folder of reports', () => {
  const scan = (...names: readonly string[]) =>
    command(
      ['scan', '--reports', join(root, 'out'), '--fail-on', 'never'].concat(
        names.flatMap((name) => ['--remote', name]),
      ),
    );
  const files = () => readdirSync(join(root, 'out', 'acme')).sort();
  const read = (name: string) => JSON.parse(readFileSync(join(root, 'out', 'acme', name), 'utf8'));

  it('says of each what became of it, also where a name looks like a file of ours', async () => {
    const { status } = await scan(
      'acme/shop',
      'acme/shop.error',
      'acme/bare',
      'acme/broken',
      'acme/gone',
    );
    expect(status).toBe(0);
    expect(files()).toEqual([
      'bare.json',
      'broken.error.json',
      'gone.error.json',
      'shop.error~.json',
      'shop.json',
    ]);
    expect(read('shop.json')).toMatchObject({ schema: 'spend-guard/report/v1' });
    expect(read('bare.json')).toMatchObject({ jobs: [], outcome: 'error' });
    expect(read('gone.error.json')).toMatchObject({
      ...{ schema: 'spend-guard/unreadable/v1', repository: 'acme/gone', status: 404 },
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    expect(read('broken.error.json').reason).toContain('policy');
  });

  it('never says two things of one', async () => {
    mkdirSync(join(root, 'out', 'acme'), { recursive: true });
    writeFileSync(join(root, 'out', 'acme', 'gone.json'), '{}');
    writeFileSync(join(root, 'out', 'acme', 'shop.error.json'), '{}');
    await scan('acme/shop', 'acme/gone');
    expect(files()).toEqual(['gone.error.json', 'shop.json']);
  });

  it('is made whole where a part never ended', async () => {
    writeFileSync(join(root, 'list'), '# a list\nacme/shop\nacme/lost\n\nacme/gone\n');
    await scan('acme/shop', 'acme/gone');
    const words = ['complete', join(root, 'list'), '--reports', join(root, 'out')];
    const { stdout } = await command(['organisation', ...words]);
    expect(stdout).toBe('2 of 3 repositories had a file; 1 written as not read\n');
    expect(files()).toEqual(['gone.error.json', 'lost.error.json', 'shop.json']);
  });
});

it.each([
  ['no name', ['--remote', 'shop']],
  ['a way out', ['--remote', '../shop']],
  ['a way out in the owner', ['--remote', '../../etc/passwd']],
  ['a folder', ['--remote', 'acme/..']],
  ['an address', ['--remote', 'https://evil.example/acme/shop']],
  ['a host', ['--remote', 'evil.example:80/shop']],
  ['a query', ['--remote', 'acme/shop?ref=x']],
  ['a control character', ['--remote', 'acme/sh\u001b[2Jop']],
  ['a line', ['--remote', 'acme/shop\nother']],
  ['a ref that climbs', ['--remote', 'acme/shop@../x']],
  ['a ref that is an expression', ['--remote', 'acme/shop@HEAD:secret']],
  ['a path', ['--remote', 'acme/shop/action@v1']],
  ['nothing', ['--shard', '1/2']],
  ['a part that there is not', ['--remote', 'acme/shop', '--shard', '3/2']],
  ['a folder besides', ['.', '--remote', 'acme/shop']],
  ['a history', ['--remote', 'acme/shop', '--history']],
  ['an output besides', ['--remote', 'acme/shop', '--reports', 'out', '--output', 'x']],
  ['a list that is not there', ['--remote-list', 'nowhere.txt']],
  ['a wait that is no number', ['--remote', 'acme/shop', '--wait', 'long']],
])('%s is refused, and nobody is asked', async (_, words) => {
  const { status, stdout, stderr } = await command(['scan', ...words]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^spend-guard: /);
  expect(stderr).not.toContain('\u001b');
  expect(server.total()).toBe(0);
});

it('needs a token', async () => {
  const none = { GITHUB_TOKEN: '' };
  const { status, stderr } = await command(['scan', '--remote', 'acme/shop'], none);
  expect(status).toBe(2);
  expect(stderr).toContain('GITHUB_TOKEN');
});

describe('the list of an organisation', () => {
  const many: World = makeWorld(230);
  let listed: Organisation;
  beforeEach(async () => {
    listed = await startOrganisation(many);
  });
  afterEach(() => listed.close());
  const list = (...words: readonly string[]) =>
    command(['organisation', 'list', ...words], { GITHUB_API_URL: listed.url });

  it('leaves out what is archived, empty or a fork, and says so', async () => {
    const { status, stdout, stderr } = await list('acme');
    expect(status).toBe(0);
    expect(listed.total()).toBe(3);
    const names = stdout.trim().split('\n');
    const kept = many.repositories.filter(
      ({ fate, archived, fork }) =>
        !archived && !fork && !['deleted', 'given-away', 'empty'].includes(fate),
    );
    expect(names).toHaveLength(kept.length);
    expect(stderr).toMatch(/left out: .*\d+ archived/);
  });

  it('goes by names and times', async () => {
    const { stdout } = await list('acme', '--include', 'SHOP-*', '--exclude', '*-10', '--forks');
    expect(
      stdout
        .trim()
        .split('\n')
        .every((name) => /^acme\/shop-/.test(name)),
    ).toBe(true);
    expect(stdout).not.toContain('acme/shop-10\n');
    const none = await list('acme', '--pushed-since', '2026-11-20');
    expect(none).toMatchObject({ status: 2, stdout: '' });
    const json = JSON.parse((await list('acme', '--format', 'json', '--archived')).stdout);
    expect(json).toMatchObject({ schema: 'spend-guard/repositories/v1', owner: 'acme' });
  });

  it('is cut into parts that a matrix can hold', async () => {
    const out = join(root, 'list');
    await list('acme', '--output', out, '--archived', '--forks');
    const parts = await command(['organisation', 'shards', out, '--each', '100']);
    expect(JSON.parse(parts.stdout)).toEqual(['1/3', '2/3', '3/3']);
    const most = await command(['organisation', 'shards', out, '--each', '1', '--most', '7']);
    expect(JSON.parse(most.stdout)).toHaveLength(7);
  });

  it.each([
    ['../acme'],
    ['acme/shop'],
    ['acme', '--include', '(a|b)+'],
    ['acme', '--pushed-since', 'now'],
  ])('refuses %s %s', async (...words) => {
    expect(await list(...words)).toMatchObject({ status: 2, stdout: '' });
    expect(listed.total()).toBe(0);
  });

  it('of nobody is an error', async () => {
    const { status, stderr } = await list('nobody');
    expect(status).toBe(3);
    expect(stderr).toContain('nobody');
  });
});

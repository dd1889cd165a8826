import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { FORBIDS, LINT, Place, SPENDS, WORKFLOWS } from './reading.ts';

let place: Place;
afterEach(() => place.remove());

const REPOSITORY = {
  [`${WORKFLOWS}/review.yml`]: SPENDS,
  '.github/spend-guard.yml': FORBIDS,
  'services/shop/index.js': '',
};

function git(...words: string[]): void {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.com'];
  execFileSync('git', ['-C', place.root, ...identity, ...words], { stdio: 'pipe' });
}

describe('from any folder of a repository', () => {
  it.each(['', 'services', 'services/shop', '.github', WORKFLOWS])(
    '%s: the whole repository is judged',
    (folder) => {
      place = new Place(REPOSITORY);
      git('init', '-q');
      const there = place.run(['scan', '--format', 'json'], folder);
      expect(there.status).toBe(1);
      expect(JSON.parse(there.stdout).jobs).toHaveLength(1);
      if (folder !== '') expect(there.stderr).toMatch(/scanning the repository/);
      expect(place.run(['scan', folder === '' ? '.' : folder])).toMatchObject({ status: 1 });
    },
  );

  it.each(['.github', WORKFLOWS])(
    '%s is part of what lies above it, also without git',
    (folder) => {
      place = new Place(REPOSITORY);
      expect(place.run(['scan', folder])).toMatchObject({ status: 1 });
    },
  );

  it('a folder with workflows of its own is judged by itself, as it was asked for', () => {
    place = new Place({ ...REPOSITORY, [`inner/${WORKFLOWS}/lint.yml`]: LINT });
    git('init', '-q');
    const { status, report } = place.scan('inner');
    expect(status).toBe(0);
    expect(report.jobs.map(({ job }) => job)).toEqual(['lint']);
  });

  it('what is written goes to the root', () => {
    place = new Place({ [`${WORKFLOWS}/review.yml`]: SPENDS, 'services/shop/index.js': '' });
    git('init', '-q');
    expect(place.run(['scan'], 'services')).toMatchObject({ status: 0 });
    expect(place.files('services')).toEqual(['shop', 'shop/index.js']);
  });
});

const NOTHING: readonly (readonly [string, string, () => void])[] = [
  ['an empty folder', '', () => rmSync(join(place.root, '.github'), { recursive: true })],
  ['a folder without git', 'services', () => {}],
  [
    'an empty folder of workflows',
    '',
    () => {
      rmSync(join(place.root, WORKFLOWS), { recursive: true });
      mkdirSync(join(place.root, WORKFLOWS));
    },
  ],
  [
    'a sparse checkout without .github',
    '',
    () => {
      git('init', '-q');
      git('add', '-A');
      git('commit', '-qm', 'x');
      git('sparse-checkout', 'set', '--no-cone', '/services/');
      expect(place.files()).not.toContain('.github');
    },
  ],
];

describe('where nothing can be judged', () => {
  it.each(NOTHING)('%s: every command that judges ends with 2', (_, folder, make) => {
    place = new Place(REPOSITORY);
    make();
    const before = place.files();
    const scan = place.run(['scan', '--format', 'json'], folder);
    expect(scan.status).toBe(2);
    expect(JSON.parse(scan.stdout)).toMatchObject({ outcome: 'error', jobs: [] });
    expect(scan.stderr).toMatch(/there are no workflows in /);
    const text = place.run(['scan', '--fail-on', 'never'], folder);
    expect(text.status).toBe(2);
    expect(text.stdout).not.toMatch(/PASS/);
    for (const command of ['fix', 'baseline', 'init'])
      expect(place.run([command], folder), command).toMatchObject({ status: 2, stdout: '' });
    expect(place.files()).toEqual(before);
  });

  it.each(NOTHING)('%s: the Action fails', (_, folder, make) => {
    place = new Place(REPOSITORY);
    make();
    const acted = place.act({ path: folder === '' ? '.' : folder });
    expect(acted).toMatchObject({ status: 1, outcome: 'error' });
    expect(acted.stdout).toMatch(/::error::Nothing was judged/);
  });

  it('the Action judges a folder with workflows, and its own workspace', () => {
    place = new Place({ ...REPOSITORY, [`services/${WORKFLOWS}/lint.yml`]: LINT });
    expect(place.act()).toMatchObject({ status: 1, outcome: 'fail' });
    expect(place.act({ path: 'services' })).toMatchObject({ status: 0, outcome: 'pass' });
  });
});

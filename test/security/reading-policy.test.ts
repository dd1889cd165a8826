import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ANY, FORBIDS, Place, SPENDS, WORKFLOWS } from './reading.ts';

let place: Place;
afterEach(() => place.remove());

const YML = '.github/spend-guard.yml';
const YAML = '.github/spend-guard.yaml';
const WORKFLOW = { [`${WORKFLOWS}/review.yml`]: SPENDS };

/** Each is somebody's policy; that none judges must not be a matter of silence. */
const ATTACKS: readonly (readonly [string, (at: Place) => void, RegExp])[] = [
  [
    'two files',
    (at) => at.write({ [YML]: ANY, [YAML]: FORBIDS }),
    /spend-guard\.yaml.*only one can judge/,
  ],
  ['a link to nothing', (at) => symlinkSync('gone.yml', join(at.root, YML)), /not there/],
  [
    'a link out of the repository',
    (at) => {
      writeFileSync(join(at.home, 'policy.yml'), FORBIDS);
      symlinkSync('../../policy.yml', join(at.root, YML));
    },
    /out of the repository/,
  ],
  ['a link to itself', (at) => symlinkSync('spend-guard.yml', join(at.root, YML)), /itself/],
  ['a pipe', (at) => void execFileSync('mkfifo', [join(at.root, YML)]), /pipe/],
  ['a folder', (at) => mkdirSync(join(at.root, YML)), /folder/],
  [
    'another case of the name',
    (at) => at.write({ '.github/Spend-Guard.yml': FORBIDS }),
    /Spend-Guard\.yml.*lower case/,
  ],
  [
    'another case of the ending',
    (at) => at.write({ '.github/spend-guard.YAML': FORBIDS }),
    /spend-guard\.YAML.*lower case/,
  ],
  [
    'another case of the folder',
    (at) => at.write({ '.GitHub/spend-guard.yml': FORBIDS }),
    /\.GitHub\/spend-guard\.yml.*lower case/,
  ],
  [
    'UTF-16',
    (at) => at.write({ [YML]: Buffer.from(`\uFEFF${FORBIDS}`, 'utf16le') }),
    /not text in UTF-8/,
  ],
  ['more than 1 MiB', (at) => at.write({ [YML]: `${FORBIDS}${'#'.repeat(1 << 20)}` }), /1 MiB/],
];

describe('a policy that cannot be read', () => {
  it.each(ATTACKS)('as %s ends with 2 and the reason', (_, attack, why) => {
    place = new Place(WORKFLOW);
    expect(place.run(['scan'])).toMatchObject({ status: 0 });

    attack(place);
    const { status, stdout, stderr } = place.run(['scan']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(why);
    const acted = place.act();
    expect(acted).toMatchObject({ status: 1, outcome: 'error' });
    expect(acted.stdout).toMatch(why);
  });

  it.each(ATTACKS)('as %s is no reason for init to write another', (_, attack) => {
    place = new Place(WORKFLOW);
    attack(place);
    const before = place.files();
    expect(place.run(['init'])).toMatchObject({ status: 2, stdout: '' });
    expect(place.files()).toEqual(before);
  });
});

describe('both spellings of the name', () => {
  it.each([YML, YAML])('%s judges', (path) => {
    place = new Place({ ...WORKFLOW, [path]: FORBIDS });
    expect(place.scan()).toMatchObject({ status: 1, report: { policy: { path } } });
    expect(place.act()).toMatchObject({ status: 1, outcome: 'fail' });
    expect(place.run(['init'])).toMatchObject({ status: 2 });
  });

  it('a link inside the repository judges like a file', () => {
    place = new Place({ ...WORKFLOW, 'policies/main.yml': FORBIDS });
    symlinkSync('../policies/main.yml', join(place.root, YML));
    expect(place.scan()).toMatchObject({ status: 1, report: { policy: { path: YML } } });
  });

  it('a policy asked for by name is not looked for elsewhere', () => {
    place = new Place({ ...WORKFLOW, [YML]: ANY, [YAML]: ANY, 'strict.yml': FORBIDS });
    expect(place.run(['scan', '--policy', 'strict.yml'])).toMatchObject({ status: 1 });
    expect(place.run(['scan', '--policy', 'gone.yml'])).toMatchObject({ status: 2 });
  });
});

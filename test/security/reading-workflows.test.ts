import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ANY, budgets, found, LINT, Place, SPENDS, WORKFLOWS } from './reading.ts';

let place: Place;
afterEach(() => place.remove());

const POLICY = '.github/spend-guard.yml';
const HIDDEN = `${WORKFLOWS}/hidden.yml`;
const values = (count: number) => Array.from({ length: count }, (_, i) => `  K${i}: v\n`).join('');

/** Ways to put a job that spends where a reader may not see it. */
const ATTACKS: readonly (readonly [string, (at: Place) => void, RegExp])[] = [
  [
    'more than 1 MiB',
    (at) => at.write({ [HIDDEN]: SPENDS + '# padding\n'.repeat(120_000) }),
    /bytes; at most 1 MiB/,
  ],
  [
    'more than 50,000 values',
    (at) => at.write({ [HIDDEN]: `env:\n${values(25_001)}${SPENDS}` }),
    /more than 50000 values/,
  ],
  [
    'more words than are read',
    (at) => at.write({ [HIDDEN]: `# é\n${'#\n'.repeat(200_000)}x: &a {}\n${SPENDS}` }),
    /words and line breaks/,
  ],
  [
    'values nested deeper than is read',
    (at) => at.write({ [HIDDEN]: `x: ${'['.repeat(60)}${']'.repeat(60)}\n${SPENDS}` }),
    /50 levels deep/,
  ],
  [
    'UTF-16 with its mark',
    (at) => at.write({ [HIDDEN]: Buffer.from(`\uFEFF${SPENDS}`, 'utf16le') }),
    /UTF-16/,
  ],
  [
    'UTF-16 the other way around',
    (at) => at.write({ [HIDDEN]: Buffer.from(`\uFEFF${SPENDS}`, 'utf16le').swap16() }),
    /UTF-16/,
  ],
  [
    'another encoding',
    (at) => at.write({ [HIDDEN]: Buffer.from(`# caf\xe9\n${SPENDS}`, 'latin1') }),
    /not UTF-8/,
  ],
  ['a pipe', (at) => void execFileSync('mkfifo', [join(at.root, HIDDEN)]), /pipe/],
  ['a link to nothing', (at) => symlinkSync('gone.yml', join(at.root, HIDDEN)), /not there/],
  [
    'a link out of the repository',
    (at) => {
      writeFileSync(join(at.home, 'hidden.yml'), SPENDS);
      symlinkSync('../../../hidden.yml', join(at.root, HIDDEN));
    },
    /out of the repository/,
  ],
  [
    'a comment that touches a quotation, which libyaml and its kin read',
    (at) => at.write({ [HIDDEN]: `name: "Hidden"# here\n${SPENDS}` }),
    /broken YAML, which GitHub most likely refuses/,
  ],
];

describe('a workflow that was not read, or not all of it', () => {
  it.each(ATTACKS)('%s: an error with a policy, a warning without', (_, attack, why) => {
    place = new Place({ [`${WORKFLOWS}/lint.yml`]: LINT });
    attack(place);
    const without = place.scan();
    expect(without).toMatchObject({ status: 0, report: { outcome: 'warn' } });
    expect(found(without.report)).toEqual([`unread-workflow warning ${HIDDEN}`]);
    expect(budgets(without.report)).toMatchObject({ 'lint.yml#lint': 'none' });
    expect(without.report.diagnostics).toContainEqual(expect.objectContaining({ path: HIDDEN }));

    place.write({ [POLICY]: ANY });
    const { status, report } = place.scan();
    expect(status).toBe(1);
    expect(found(report)).toEqual([`unread-workflow error ${HIDDEN}`]);
    expect(report.findings[0]?.message).toMatch(why);
    const acted = place.act();
    expect(acted).toMatchObject({ status: 1, outcome: 'fail' });
    expect(acted.stdout).toMatch(/::error [^\n]*hidden\.yml/);
  });

  it.each([
    ['1 MiB less a byte', SPENDS + '#'.repeat(1_048_575 - Buffer.byteLength(SPENDS))],
    ['20,000 values', `env:\n${values(10_000)}${SPENDS}`],
    ['values nested 49 levels deep', `x: ${'['.repeat(49)}1${']'.repeat(49)}\n${SPENDS}`],
    ['UTF-8 with its mark', `\uFEFF${SPENDS}`],
    ['UTF-8 in many scripts', `# café, 日本語, \u{1F4B8}\n${SPENDS}`],
  ])('%s is read', (_, text) => {
    place = new Place({ [HIDDEN]: text, [POLICY]: ANY });
    const { status, report } = place.scan();
    expect(status).toBe(0);
    expect(found(report)).toEqual([]);
    expect(budgets(report)).toEqual({ 'hidden.yml#review': 'api' });
  });

  it('is ignored by the policy for the whole file, and by its name', () => {
    place = new Place({ [`${WORKFLOWS}/lint.yml`]: LINT });
    place.write({
      [HIDDEN]: Buffer.from(SPENDS, 'utf16le'),
      [POLICY]: `${ANY}ignore:\n  - { rule: unread-workflow, jobs: "${HIDDEN}#*", reason: "goes soon" }\n`,
    });
    const { status, report } = place.scan();
    expect({ status, findings: report.findings }).toEqual({ status: 0, findings: [] });
    expect(report.ignored).toMatchObject([{ rule: 'unread-workflow', reason: 'goes soon' }]);
  });
});

it('an entry of the policy for a job of an unread file is not called unused', () => {
  const entry = (file: string) => `{ jobs: "${WORKFLOWS}/${file}#review", budget: api, reason: x }`;
  const ignore = (file: string) =>
    `{ rule: unbounded-run, jobs: "${WORKFLOWS}/${file}#review", reason: x }`;
  const policy = (file: string) =>
    `${ANY}expect:\n  - ${entry(file)}\nignore:\n  - ${ignore(file)}\n`;
  const unused = () =>
    place.scan().report.diagnostics.flatMap(({ code }) => (/unused/.test(code) ? [code] : []));
  place = new Place({ [`${WORKFLOWS}/lint.yml`]: LINT, [HIDDEN]: Buffer.from(SPENDS, 'utf16le') });
  place.write({ [POLICY]: policy('hidden.yml') });
  expect(unused()).toEqual([]);
  place.write({ [POLICY]: policy('other.yml') });
  expect(unused()).toEqual(['expect-unused', 'ignore-unused']);
});

it('broken YAML is told once: as a finding, or as a note where the finding is off', () => {
  place = new Place({ [`${WORKFLOWS}/lint.yml`]: LINT, [POLICY]: ANY });
  place.write({ [HIDDEN]: `name: "Hidden"# here\n${SPENDS}` });
  const told = () => {
    const words = [place.run(['scan']).stdout, place.run(['scan', '--format', 'markdown']).stdout];
    const lines = place.act().stdout.split('\n');
    return [
      ...words.map((text) => text.split('hidden.yml:1').length - 1),
      lines.filter((line) => /^::(error|warning) [^\n]*hidden\.yml/.test(line)).length,
    ];
  };
  expect(told()).toEqual([1, 1, 1]);
  place.write({ [POLICY]: ANY.replace('{ ', '{ unread-workflow: off, ') });
  expect(told()).toEqual([1, 1, 1]);
});

describe('names that are not UTF-8', () => {
  const misnamed = (folder: string, ending: string) =>
    Buffer.concat([
      Buffer.from(`${place.root}/${folder}/hidden-`),
      Buffer.of(0xff),
      Buffer.from(ending),
    ]);

  it('of a workflow: it is told', () => {
    place = new Place({ [`${WORKFLOWS}/lint.yml`]: LINT, [POLICY]: ANY });
    writeFileSync(misnamed(WORKFLOWS, '.yml'), SPENDS);
    const { status, report } = place.scan();
    expect(status).toBe(1);
    expect(found(report)).toEqual([`unread-workflow error ${WORKFLOWS}/hidden-\uFFFD.yml`]);
    expect(report.findings[0]?.message).toMatch(/name that is not UTF-8/);
  });

  it('of a file beside those that are run: a diagnostic', () => {
    const key = '\n        env: { OPENAI_API_KEY: "${{ secrets.OPENAI_API_KEY }}" }';
    const tests = LINT.replace('npm run lint', `pytest tests${key}`);
    place = new Place({ [`${WORKFLOWS}/test.yml`]: tests, 'tests/test_a.py': 'import openai\n' });
    writeFileSync(misnamed('tests', '.py'), 'import openai\n');
    const { report } = place.scan();
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'unreadable', path: 'tests/hidden-\uFFFD.py' }),
    );
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ANY, budgets, found, Place, WORKFLOWS } from './reading.ts';

let place: Place;
afterEach(() => place.remove());

const PATH = `${WORKFLOWS}/review.yml`;
const POLICY = '.github/spend-guard.yml';

/** A step that stands in a comment to whoever does not break the line where GitHub does. */
const hidden = (end: string) => `on: push
jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - run: npm run lint
      # All of this is a comment.${end}      - run: codex exec --model gpt-5.5-codex "Review"${end}        env:${end}          CODEX_API_KEY: \${{ secrets.CODEX_API_KEY }}
`;

const BREAKS = [
  ['U+0085', '\u0085'],
  ['U+2028', '\u2028'],
  ['U+2029', '\u2029'],
  ['a lone CR', '\r'],
] as const;

describe('line breaks of YAML 1.1', () => {
  it.each([...BREAKS, ['LF', '\n'], ['CRLF', '\r\n']] as const)('%s ends a comment', (_, end) => {
    place = new Place({ [PATH]: hidden(end), [POLICY]: ANY });
    const { status, report } = place.scan();
    expect(budgets(report)).toEqual({ 'review.yml#review': 'api' });
    expect({ status, found: found(report) }).toEqual({ status: 0, found: [] });
    const lines = hidden(end).split('\n').length;
    for (const { line } of report.jobs[0]?.charges[0]?.evidence ?? [])
      expect(line).toBeLessThanOrEqual(lines);
    expect(place.act()).toMatchObject({ status: 0, outcome: 'pass' });
  });

  it('any other invisible character does not', () => {
    place = new Place({ [PATH]: hidden('\u2027'), [POLICY]: ANY });
    expect(budgets(place.scan().report)).toEqual({ 'review.yml#review': 'none' });
  });

  it.each([
    ['a line', 'run: "npm run lint\u2028# || codex exec hi"'],
    ['a block', 'run: |\n          npm run lint\u2028          codex exec hi'],
    ['a folded block', 'run: >\n          npm run lint\u2029          codex exec hi'],
  ])('a separator that stays in the value of %s is told', (_, run) => {
    const text = hidden('\n').replace('run: npm run lint', run);
    place = new Place({ [PATH]: text, [POLICY]: ANY });
    const { status, report } = place.scan();
    expect(status).toBe(1);
    expect(found(report)).toContain(`unread-workflow error ${PATH}`);
    expect(report.findings.find(({ rule }) => rule === 'unread-workflow')?.line).toBe(7);
  });
});

describe('in an action', () => {
  const caller = `on: push
jobs:
  review:
    runs-on: ubuntu-latest
    timeout-minutes: 10
    steps:
      - uses: ./review
        env:
          CODEX_API_KEY: \${{ secrets.CODEX_API_KEY }}
`;
  const action = (rest: string) => `name: Review
description: Reviews
runs:
  using: composite
  steps:
    # All of this is a comment.${rest}
    - run: npm run lint
      shell: bash
`;

  it.each(BREAKS)('%s ends a comment', (_, end) => {
    const step = `${end}    - run: codex exec --model gpt-5.5-codex "Review"${end}      shell: bash`;
    place = new Place({ [PATH]: caller, 'review/action.yml': action(step), [POLICY]: ANY });
    const { report } = place.scan();
    expect(report.jobs[0]?.charges[0]).toMatchObject({ budget: 'api', confidence: 'certain' });
  });

  it.each<[string, string | Buffer, string]>([
    [
      'a separator in a value',
      action('\n    - run: |\n        true\u2028        codex exec hi'),
      'line-separator',
    ],
    ['UTF-16', Buffer.from(action(''), 'utf16le'), 'not-text'],
  ])('%s is told', (_, text, code) => {
    place = new Place({ [PATH]: caller, 'review/action.yml': text, [POLICY]: ANY });
    const { report } = place.scan();
    expect(report.diagnostics).toContainEqual(
      expect.objectContaining({ path: 'review/action.yml', code }),
    );
    expect(report.diagnostics.map((one) => one.code)).not.toContain('not-an-action');
  });
});

describe('in a policy', () => {
  it.each(BREAKS)('%s is refused, as people may see another policy than judges', (_, end) => {
    const policy = `version: 1\ndefault: none # strict${end}default: any\n`;
    place = new Place({ [PATH]: hidden('\n'), [POLICY]: policy });
    const { status, stdout, stderr } = place.run(['scan']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`${POLICY}:2:${'default: none # strict'.length + 1}: a line break`);
    expect(place.act()).toMatchObject({ status: 1, outcome: 'error' });
  });

  it.each(['\n', '\r\n'])('an ordinary line break is none: %j', (end) => {
    place = new Place({ [PATH]: hidden('\n'), [POLICY]: ANY.replaceAll('\n', end) });
    expect(place.run(['scan']).status).toBe(0);
  });
});

describe('fix', () => {
  /** Without a time limit, which fix adds. */
  const fixable = (comment: string) =>
    hidden('\n').replace('    timeout-minutes: 10\n', `    # ${comment}\n`);

  it.each(BREAKS)('writes nothing into a file with %s', (_, end) => {
    const text = fixable(`before${end}    # after`);
    place = new Place({ [PATH]: text });
    const { status, stdout } = place.run(['fix', '--unsafe']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/Left .*only a person should edit/);
    expect(readFileSync(join(place.root, PATH), 'utf8')).toBe(text);
  });

  it('writes into the same file with ordinary lines', () => {
    const text = fixable('before\n    # after');
    place = new Place({ [PATH]: text });
    expect(place.run(['fix', '--dry-run', '--unsafe']).stdout).toMatch(/Would fix/);
    expect(readFileSync(join(place.root, PATH), 'utf8')).toBe(text);
  });
});

import { describe, expect, it } from 'vitest';
import { parseAmount, parseCount } from '../../src/policy/amount.ts';
import { loadPolicy } from '../../src/policy/load.ts';
import { withMeasuredRuns } from '../../src/policy/usage-edit.ts';

const JOB = '.github/workflows/review.yml#review';
const measured = [{ job: JOB, perMonth: 87 }];

function edited(text: string): string {
  const edit = withMeasuredRuns(text, measured);
  if ('problem' in edit) throw new Error(edit.problem);
  const loaded = loadPolicy('p.yml', edit.text);
  if ('problems' in loaded) throw new Error(loaded.problems.map((one) => one.message).join('\n'));
  expect(loaded.policy.usage.find((one) => one.jobs.source === JOB)?.runsPerMonth).toBe(87);
  return edit.text;
}

describe('measured runs', () => {
  it.each([
    ['a new block', 'version: 1\n# last\n'],
    ['no line end', 'version: 1'],
    ['an empty block', 'version: 1\nusage:\n'],
    ['an empty block before others', 'version: 1\nusage: # guessed\ndefault: api\n'],
    ['another entry', 'version: 1\nusage:\n  "x#y": { runs-per-month: 3 } # three\ndefault: api\n'],
    [
      'another entry in a block',
      'version: 1\nusage:\n    "x#y":\n        runs-per-month: 3\n\n# end\ndefault: api\n',
    ],
    ['tokens only', `version: 1\nusage:\n  "${JOB}": { tokens: { input: 1k, output: 1k } }\n`],
    [
      'tokens only, in a block',
      `version: 1\nusage:\n  "${JOB}":\n    # seen\n    tokens: { input: 1k, output: 1k }\n`,
    ],
    ['an older figure', `version: 1\nusage:\n  "${JOB}":\n    runs-per-month: 400 # guessed\n`],
    ['Windows line ends', 'version: 1\r\nusage:\r\n  "x#y": { runs-per-month: 3 }\r\n'],
  ])('are written beside %s, and nothing else moves', (_, text) => {
    const lines = (of: string) =>
      of.split(/\r?\n/).map((line) => line.replace(/\b(?:400|87)\b/, 'N'));
    const after = lines(edited(text));
    for (const line of lines(text).filter((one) => !one.includes(JOB)))
      expect(after).toContain(line);
  });

  it('are refused where an edit would rewrite more than an entry', () => {
    expect(withMeasuredRuns('version: 1\nusage: { "x#y": {} }\n', measured)).toHaveProperty(
      'problem',
    );
    expect(withMeasuredRuns('- a\n', measured)).toHaveProperty('problem');
  });

  it('that did not move leave the file alone', () => {
    const text = edited('version: 1\n');
    expect(withMeasuredRuns(text, measured)).toEqual({ text, moved: [] });
  });
});

describe('measured tokens', () => {
  const tokens = '{ input: 124000, cached: 91%, output: 4200 }';
  it.each([
    ['nothing', 'version: 1\n'],
    [
      'older ones',
      `version: 1\nusage:\n  "${JOB}": { tokens: { input: 1k, output: 1k } } # seen\n`,
    ],
    [
      'older ones in a block',
      `version: 1\nusage:\n  "${JOB}":\n    tokens:\n      input: 1k\n      output: 1k\n\n# end\ndefault: api\n`,
    ],
    ['a number of runs', `version: 1\nusage:\n  "${JOB}":\n    runs-per-month: 400 # guessed\n`],
  ])('are written in place of %s', (_, text) => {
    const edit = withMeasuredRuns(text, [{ job: JOB, perMonth: 87, tokens }]);
    if ('problem' in edit) throw new Error(edit.problem);
    const loaded = loadPolicy('p.yml', edit.text);
    if ('problems' in loaded) throw new Error(loaded.problems.map((one) => one.message).join('\n'));
    expect(loaded.policy.usage).toMatchObject([
      { runsPerMonth: 87, tokens: { input: 124_000, cached: 0.91, output: 4_200 } },
    ]);
    for (const kept of ['# seen', '# end', '# guessed'])
      expect(edit.text.includes(kept)).toBe(text.includes(kept));
    expect(withMeasuredRuns(edit.text, [{ job: JOB, perMonth: 87, tokens }])).toMatchObject({
      moved: [],
    });
  });
});

describe('an amount', () => {
  it.each([
    ['400 USD', 400, 'USD'],
    ['1,500 usd', 1500, 'USD'],
    ['0.5USD', 0.5, 'USD'],
  ])('%s', (text, value, unit) => {
    expect(parseAmount(text, ['USD'])).toEqual({ value, unit });
  });

  it.each(['400', '400 EUR', 'USD', '-4 USD', '1e3 USD', '4 USD a month', ''])(
    '%j is none',
    (text) => {
      expect(parseAmount(text, ['USD'])).toBeUndefined();
    },
  );

  it.each([
    ['180k', 180_000],
    ['1.5M', 1_500_000],
    ['6000', 6000],
    ['1 k', 1000],
  ])('%s tokens', (text, count) => {
    expect(parseCount(text)).toBe(count);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_HANDOVER_BYTES, readHandover } from '../../src/github/handover.ts';
import type { Report } from '../../src/report/report.ts';
import { finding, job, report } from '../render/reports.ts';

const COMMIT = 'a'.repeat(40);

function valid(): Report {
  const one = job('review.yml', 'review');
  const made = report({ jobs: [one], findings: [finding(one)] });
  return { ...made, repository: { path: '.', commit: COMMIT } };
}

async function refusal(value: unknown): Promise<string> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const read = await readHandover(text, COMMIT);
  return read.kind === 'refused' ? read.why : 'accepted';
}

it('takes a report of the expected commit', async () => {
  expect(await readHandover(JSON.stringify(valid()), COMMIT)).toEqual({
    kind: 'report',
    report: valid(),
  });
});

describe('refuses', () => {
  const one = job('review.yml', 'review');
  const withPath = (path: string) => ({ ...valid(), findings: [finding(one, { path })] });
  it.each([
    ['text', 'not JSON at all', 'not JSON'],
    ['another shape', { hello: 'world' }, 'no report'],
    ['an unknown key', { ...valid(), markdown: '# hi' }, 'no report'],
    [
      'another commit',
      { ...valid(), repository: { path: '.', commit: 'b'.repeat(40) } },
      'another commit',
    ],
    ['no commit', { ...valid(), repository: { path: '.', commit: null } }, 'another commit'],
    ['a path out', withPath('../../etc/passwd'), 'outside the repository'],
    ['an absolute path', withPath('/etc/passwd'), 'outside the repository'],
    ['a path of two lines', withPath('a\n::error::b'), 'outside the repository'],
    ['too much', ' '.repeat(MAX_HANDOVER_BYTES + 1), 'over 4 MiB'],
    ['too long a text', { ...valid(), x: 'x'.repeat(20_001) }, 'overlong'],
    ['too deep a nest', `${'['.repeat(10_000)}${']'.repeat(10_000)}`, 'nested too deeply'],
    [
      'too many entries',
      { ...valid(), jobs: Array.from({ length: 5_001 }, () => one) },
      'too many',
    ],
  ])('%s', async (_, value, why) => {
    expect(await refusal(value)).toContain(why);
  });

  it('any other JSON, in one line', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        expect(await refusal(text)).toMatch(/^it .+$/);
      }),
      { numRuns: 50 },
    );
  });
});

import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/render/text/width.ts';
import { renderBriefly, renderQuietly, renderText } from '../../src/render/text.ts';
import type { Report } from '../../src/report/report.ts';
import { expectGolden } from './golden.ts';
import { hostileText } from './hostile.ts';
import { charge, finding, job, report, step } from './reports.ts';
import { reports, rules } from './situations.ts';

const linesOf = (text: string) => text.trimEnd().split('\n');

describe('renderText', () => {
  it.each(Object.entries(reports))('%s', (name, report) => {
    expectGolden(`${name}.txt`, renderText(report, { color: false, width: 80, rules }));
  });

  it('shows whole trails, unspent credentials and ignored findings when verbose', () => {
    const options = {
      color: false,
      verbose: true,
      width: 80,
      docsUrl: 'https://example.com/rules',
    };
    expectGolden('everything.verbose.txt', renderText(reports.everything, options));
  });

  it('is readable on a narrow screen', () => {
    expectGolden('everything.60.txt', renderText(reports.everything, { color: false, width: 60 }));
  });

  it('tells findings before jobs, and the verdict first and last', () => {
    const lines = linesOf(renderText(reports.everything, { color: false, width: 100 }));
    expect(lines.at(-1)).toMatch(/^FAIL {2}\S/);
    expect(lines[0]?.startsWith(lines.at(-1) ?? '?')).toBe(true);
    const at = (text: RegExp) => lines.findIndex((line) => text.test(line));
    expect(at(/error wrong-budget/)).toBeGreaterThan(at(/Subscription budget/));
    expect(at(/^ {2}JOB +BUDGET/)).toBeGreaterThan(at(/warning unclear-payer/));
  });

  it('tells one line for each job that spends', () => {
    const lines = linesOf(renderText(reports.everything, { color: false, width: 100 }));
    const head = lines.findIndex((line) => /^ {2}JOB +BUDGET/.test(line));
    const rows = lines.slice(head + 1, lines.indexOf('', head));
    const spending = reports.everything.jobs.filter(({ budget }) => budget !== 'none');
    expect(rows.map((row) => row.trim().split(' ')[0]).sort()).toEqual(
      spending.map((one) => one.job).sort(),
    );
  });

  it('colours only when told to, and then changes nothing else', () => {
    const painted = renderText(reports.everything, { color: true });
    const plain = renderText(reports.everything, { color: false });
    expect(painted).toContain('\u001B[31m');
    expect(plain).not.toContain('\u001B');
    expect(stripVTControlCharacters(painted)).toBe(plain);
  });

  it('names no sum of the two budgets and no money', () => {
    const text = renderText(reports.everything, { color: false });
    expect(text).toMatch(/API budget +2 jobs/);
    expect(text).toMatch(/Subscription budget +2 jobs/);
    expect(text).not.toMatch(/\btotal\b|\$\d|USD/i);
  });

  it('tells what other jobs repeat once, with their places', () => {
    const jobs = ['a', 'b', 'c'].map((id) => job(`${id}.yml`, id, { budget: 'api' }));
    const findings = jobs.map((of) =>
      finding(of, {
        rule: 'unbounded-run',
        level: 'warning',
        message: `Job \`${of.job}\` has no time limit.`,
        fix: 'Add `timeout-minutes: 30`.',
      }),
    );
    const text = renderText(report({ jobs, findings }), { color: false });
    expect(text.match(/Has no time limit/g)).toHaveLength(1);
    expect(text).toContain(
      'The same in b (.github/workflows/b.yml:8) and c (.github/workflows/c.yml:8).',
    );
  });

  it('counts and places those that are told with another, and hints at what is most wrong', () => {
    const jobs = ['a', 'b'].map((id) => job(`${id}.yml`, id, { budget: 'api' }));
    const [first, second] = jobs.map((of) => finding(of, { level: 'warning', fix: null }));
    if (first === undefined || second === undefined) throw new Error('two');
    const { path, line, workflow, job: id, fingerprint } = second;
    const findings = [{ ...first, alike: [{ path, line, workflow, job: id, fingerprint }] }];
    const text = renderText(report({ jobs, findings, outcome: 'warn' }), { color: false });
    expect(text).toContain('The same in b (.github/workflows/b.yml:8).');
    expect(text).toMatch(/spend-guard why a$/m);
    expect(text.split('\n')[0]).toMatch(/2 jobs|2 warnings in 2 jobs/);
  });

  it('puts what comes often before what waits for a person, and counts many keys', () => {
    const names = [...'ABCDE'].map((name) => `secrets.${name}`);
    const open = charge({
      budget: 'unclear',
      payer: null,
      settledBy: 'the model that `vars.MODEL` names',
      candidates: names.map((name) => ({ kind: 'provider-key', name, budget: 'other' })),
      evidence: [step('a.yml', 3, 'run')],
    });
    const starts = ['when started by hand', 'every Monday at 04:30 UTC, about 4 times a month'];
    const jobs = [job('a.yml', 'a', { budget: 'unclear', charges: [open], starts })];
    for (const width of [60, 100]) {
      const text = renderText(report({ jobs }), { color: false, width });
      expect(text).toMatch(/every Monday\s+at[\s\S]*when|every Monday\s+at/);
      expect(text).toContain('5 keys, by model');
      expect(text).not.toContain('secrets.A');
    }
  });

  it('says how long what nobody decided is tolerated, each rule once', () => {
    const jobs = ['a', 'b'].map((id) => job(`${id}.yml`, id, { budget: 'subscription' }));
    const ignored = jobs.map((of) => ({
      ...finding(of, { rule: 'wrong-budget' }),
      reason: 'DECIDE',
      expires: '2026-12-29',
    }));
    const options = { color: false, day: '2026-11-29' };
    const text = renderText(report({ jobs, ignored }), options);
    expect(text).toContain(
      'Undecided, tolerated until 2026-12-29 (30 days): wrong-budget in 2 jobs',
    );
    const all = renderText(report({ jobs, ignored }), { ...options, verbose: true });
    expect(all).toContain('    undecided (until 2026-12-29)');
    expect(all).not.toContain('DECIDE');
  });

  it('names a job by its file too where another one has the same name', () => {
    const evidence = [step('x.yml', 1, 'codex exec')];
    const parts = { budget: 'api', charges: [charge({ evidence })] } as const;
    const jobs = [job('x.yml', 'review', { ...parts, charges: [...parts.charges] })];
    const one = renderText(report({ jobs }), { color: false });
    const two = renderText(report({ jobs: [...jobs, job('y.yml', 'review')] }), { color: false });
    expect(one).toMatch(/^ {2}review {2}/m);
    expect(two).toMatch(/^ {2}x\.yml#review {2}/m);
    expect(two).toContain('spend-guard why "x.yml#review"');
  });
});

/** A report in which every text is somebody's who wishes no good. */
function hostile(text: string): Report {
  const of = job(`${text}.yml`, text, {
    budget: 'other',
    starts: [text],
    sentence: text,
    charges: [
      charge({
        budget: 'other',
        provider: text,
        payer: { kind: 'provider-key', name: text, budget: 'other' },
        evidence: [step(`${text}.yml`, 3, text)],
      }),
    ],
  });
  const findings = [finding(of, { message: text, fix: text, path: text })];
  const diagnostics = [{ code: 'x', path: text, line: 1, message: text }];
  return report({ jobs: [of], findings, diagnostics, policy: { path: text, default: 'api' } });
}

describe('whatever the names are', () => {
  it.each([30, 60, 80, 100])('nothing is wider than %i columns', (width) => {
    fc.assert(
      fc.property(hostileText, fc.boolean(), (text, verbose) => {
        const lines = linesOf(renderText(hostile(text), { color: false, width, verbose }));
        expect(lines.filter((line) => columnsOf(line) > width)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('no line starts a workflow command, and nothing moves the cursor', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const render = (color: boolean) => [
          renderText(hostile(text), { color, width: 60 }),
          renderBriefly(hostile(text), { color, width: 60 }),
          renderQuietly(hostile(text), ['error'], { color, width: 60 }),
        ];
        const plain = render(false).join('');
        expect(plain).not.toMatch(/^\s*::|##\[/m);
        expect(plain.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u);
        expect(stripVTControlCharacters(render(true).join(''))).toBe(plain);
      }),
      { numRuns: 100 },
    );
  });
});

describe('several repositories, and few words', () => {
  it('tells of one of several its verdict, its lines, its findings and who pays', () => {
    const text = renderBriefly(reports.everything, { color: false, width: 100 });
    expect(text).toMatch(/^FAIL /);
    expect(text).toContain('error wrong-budget');
    expect(text).toMatch(/API budget +2 jobs/);
    expect(text).toMatch(/JOB +BUDGET +PAID BY/);
  });

  it('says nothing quietly where nothing fails', () => {
    const view = { color: false, width: 100 };
    expect(renderQuietly(reports.unclear, ['error'], view)).toBe('');
    expect(renderQuietly(reports.unclear, ['error', 'warning'], view)).toMatch(/unclear-payer/);
    expect(renderQuietly(reports.everything, ['error'], view)).not.toContain('unclear-payer');
  });
});

import { describe, expect, it } from 'vitest';
import { RULE_DOCS } from '../../src/policy/rules/texts.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderSummary } from '../../src/render/summary.ts';
import { expectGolden } from './golden.ts';
import { finding, job, report } from './reports.ts';
import { reports, rules } from './situations.ts';

const view = { ...RULE_DOCS, blobUrl: 'https://github.com/acme/shop/blob/0123456' };

describe('renderMarkdown', () => {
  it.each(['everything', 'pass', 'quiet', 'first-run', 'unfinished'] as const)('%s', (name) => {
    expectGolden(`${name}.md`, renderMarkdown(reports[name], { rules }));
  });
});

describe('a charge that a run proved', () => {
  const { jobs } = reports.everything;
  const proved = (certain: boolean) =>
    report({
      jobs: jobs.map((each) => ({
        ...each,
        charges: each.charges.map((one) => ({
          ...one,
          measured: { run: 123, day: '2026-11-27', certain },
        })),
      })),
    });

  it('says so beside it, with the run where the page knows its address', () => {
    expect(renderSummary(proved(true), view)).toContain(
      '  - Proved by [run 123](https://github.com/acme/shop/actions/runs/123) on 2026-11-27.\n',
    );
    expect(renderMarkdown(proved(false), { rules })).toContain(
      '  - Borne out by run 123 on 2026-11-27.\n',
    );
  });
});

describe('renderSummary', () => {
  it('links to the lines of the commit', () => {
    expectGolden('everything.summary.md', renderSummary(reports.everything, view));
  });

  it('stays below a megabyte of bytes and says what is missing', () => {
    const jobs = Array.from({ length: 4000 }, (_, index) =>
      job(`${'ü'.repeat(40)}${index}.yml`, `job-${index}`, {
        budget: 'api',
        sentence: '漢'.repeat(300),
      }),
    );
    const findings = jobs.map((each) => finding(each));
    const text = renderSummary(report({ jobs, findings }), view);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1024 * 1024);
    expect(text).toMatch(/\*\*Left out\*\*, because GitHub takes no larger summary: /);
    expect(text).toMatch(
      /^## ❌ Spend Guard, the whole repository: 4000 jobs charge the wrong budget/,
    );
  });
});

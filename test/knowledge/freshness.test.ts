import { expect, test } from 'vitest';
import { RECORDED_CODEX } from '../../src/knowledge/codex-release.ts';
import { staleKnowledge } from '../../src/knowledge/freshness.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderText } from '../../src/render/text.ts';
import type { Report } from '../../src/report/report.ts';

const after = (days: number): string =>
  new Date(Date.parse(RECORDED_CODEX.on) + days * 86_400_000).toISOString().slice(0, 10);

test.each([
  [-1, undefined],
  [0, undefined],
  [90, undefined],
  [91, 91],
  [400, 400],
])('%i days after the youngest table', (days, told) => {
  expect(staleKnowledge(after(days))).toEqual(
    told === undefined ? undefined : { asOf: RECORDED_CODEX.on, days: told },
  );
});

const REPORT: Report = {
  schema: 'spend-guard/report/v1',
  generator: { name: 'spend-guard', version: '0.1.0' },
  repository: { path: '.', commit: null },
  outcome: 'pass',
  ledger: {
    api: { jobs: 0 },
    subscription: { jobs: 0 },
    other: { jobs: 0 },
    unclear: { jobs: 0 },
    none: { jobs: 1 },
    dormant: { jobs: 0 },
  },
  policy: { path: null, default: 'api' },
  jobs: [],
  findings: [],
  ignored: [],
  diagnostics: [],
};

test('a report that rests on old tables says so once, at its end', () => {
  const old: Report = { ...REPORT, stale: { asOf: '2026-11-28', days: 120 } };
  for (const text of [renderText(old, { color: false }), renderMarkdown(old)]) {
    expect(text.match(/120 days/g)).toHaveLength(1);
    // Below it only the verdict is said again.
    const end = text.slice(text.indexOf('120 days'));
    expect(end.split('\n').filter((line) => line !== '').length).toBeLessThanOrEqual(4);
    expect(end.replace(/\s+/g, ' ')).toContain('take a newer Spend Guard.');
  }
  expect(renderText(REPORT, { color: false })).not.toContain('days old');
});

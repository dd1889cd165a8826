import { expect, it } from 'vitest';
import { leftOver } from '../../src/render/left-over.ts';
import type { Finding } from '../../src/report/report.ts';

function finding(rule: string, job: string): Finding {
  return {
    ...{ rule, level: 'warning', message: 'm', fix: null, path: 'w.yml', line: 1 },
    ...{ workflow: '.github/workflows/w.yml', job, fingerprint: `${rule} ${job}` },
  };
}

it('names one rule a line, ten at most, and says by what a value is put in', () => {
  const findings = Array.from({ length: 12 }, (_, at) => finding(`rule-${at}`, 'a'));
  const told = leftOver({ findings, choices: new Set(['rule-0 a']), tolerated: [] }).split('\n');
  expect(told[1]).toContain('warning rule-0 in w.yml#a: the value is your choice');
  expect(told.at(-2)).toBe('  and 2 more rules');
  expect(told).toHaveLength(13);
});

it('tells tolerated findings by their last day', () => {
  const of = (expires: string | null) => ({ ...finding('x', 'a'), reason: 'r', expires });
  const tolerated = [of(null), of('2026-12-30'), of('2026-12-30')];
  expect(leftOver({ findings: [], choices: new Set(), tolerated })).toBe(
    '2 tolerated until 2026-12-30 and 1 for good\n',
  );
});

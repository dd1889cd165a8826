import { describe, expect, it } from 'vitest';
import { REPORT_SHAPE, renderJson } from '../../src/render/json.ts';
import { accountSchema, payerSchema, reportSchema } from '../../src/report/report.ts';
import { job, report } from './reports.ts';
import { reports } from './situations.ts';

describe('renderJson', () => {
  it.each(Object.entries(reports))('gives back %s, keys aside cut', (_, value) => {
    const parsed: unknown = JSON.parse(renderJson(value));
    expect(reportSchema.safeParse(parsed).success).toBe(true);
  });

  it('writes the same text whatever order the report was built in', () => {
    const { everything } = reports;
    const reversed = reverseKeys(everything);
    expect(renderJson(reversed as typeof everything)).toBe(renderJson(everything));
  });

  it('has the order of the schema', () => {
    expect(REPORT_SHAPE.keys).toEqual(Object.keys(reportSchema.shape));
    const { jobs, findings, ignored, diagnostics } = reportSchema.shape;
    const inside = REPORT_SHAPE.inside;
    expect(inside?.jobs?.keys).toEqual(Object.keys(jobs.element.shape));
    expect(inside?.jobs?.inside?.charges?.keys).toEqual(
      Object.keys(jobs.element.shape.charges.element.shape),
    );
    const payer = inside?.jobs?.inside?.charges?.inside?.payer;
    expect(payer?.keys).toEqual(Object.keys(payerSchema.shape));
    expect(payer?.inside?.account?.keys).toEqual(Object.keys(accountSchema.shape));
    expect(inside?.findings?.keys).toEqual(Object.keys(findings.element.shape));
    expect(inside?.ignored?.keys).toEqual(Object.keys(ignored.element.shape));
    expect(inside?.diagnostics?.keys).toEqual(Object.keys(diagnostics.element.shape));
  });

  it('prints no key and no old form of a workflow command', () => {
    const text = renderJson(report({ jobs: [job('a.yml', '##[error]sk-proj-abcdefghijkl')] }));
    expect(text).not.toContain('##[');
    expect(JSON.parse(text).jobs[0].job).toBe('##[error]sk-proj-…');
    expect(text.endsWith('}\n')).toBe(true);
  });
});

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reverseKeys(inner)]),
  );
}

import { describe, expect, it } from 'vitest';
import { renderAnnotations } from '../../src/render/annotations.ts';
import type { Finding } from '../../src/report/report.ts';
import { finding, job, report } from './reports.ts';
import { reports } from './situations.ts';

const many = (n: number, level: Finding['level']): Finding[] =>
  Array.from({ length: n }, (_, index) => finding(job('a.yml', `job-${index}`), { level }));

describe('renderAnnotations', () => {
  it('has the most severe first, titled by rule, fix included', () => {
    const annotations = renderAnnotations(reports.everything);
    expect(annotations.map(({ level, title }) => `${level} ${title}`)).toEqual([
      'error wrong-budget',
      'error wrong-budget',
      'error personal-login',
      'error unread-workflow',
      'warning unclear-payer',
      'warning dead-credential',
      'notice unbounded-run',
    ]);
    expect(annotations[2]).toMatchObject({ path: '.github/workflows/nightly.yml', line: 20 });
    expect(annotations[2]?.message).toContain(
      'Fix: Set env `CODEX_API_KEY: ${{ secrets.OPENAI_API_KEY }}`',
    );
  });

  it('shows ten of a level when there are ten', () => {
    const annotations = renderAnnotations(report({ findings: many(10, 'error') }));
    expect(annotations.map(({ title }) => title)).toEqual(Array(10).fill('wrong-budget'));
  });

  it('says in the tenth how many more there are', () => {
    const annotations = renderAnnotations(
      report({ findings: [...many(3, 'notice'), ...many(25, 'warning'), ...many(11, 'error')] }),
    );
    expect(annotations.map(({ level }) => level)).toEqual([
      ...Array(10).fill('error'),
      ...Array(10).fill('warning'),
      ...Array(3).fill('notice'),
    ]);
    expect(annotations[9]?.title).toBe('2 more errors');
    expect(annotations[19]?.message).toContain('16 more warnings');
  });

  it('is one line of at most 4,096 characters', () => {
    const long = finding(job('a.yml', 'x'), { message: `a\nb${'😀'.repeat(5000)}` });
    const [annotation] = renderAnnotations(report({ findings: [long] }));
    expect(annotation?.message.length).toBeLessThanOrEqual(4096);
    expect(annotation?.message).toMatch(/^a b.*…$/u);
  });
});

import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { renderText } from '../../src/render/text.ts';
import { expectGolden } from './golden.ts';
import { reports, rules } from './situations.ts';

describe('renderText', () => {
  it.each(Object.entries(reports))('%s', (name, report) => {
    expectGolden(`${name}.txt`, renderText(report, { color: false, rules }));
  });

  it('shows whole trails, unspent credentials and ignored findings when verbose', () => {
    const options = { color: false, verbose: true, docsUrl: 'https://example.com/rules' };
    expectGolden('everything.verbose.txt', renderText(reports.everything, options));
  });

  it('stays within the width, but for words that are longer', () => {
    const lines = renderText(reports.everything, { color: false, width: 80 }).split('\n');
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
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
    expect(text).toMatch(/API budget \(systems\) +2 jobs/);
    expect(text).toMatch(/Subscription budget \(people\) +2 jobs/);
    expect(text).not.toMatch(/\btotal\b|\$\d|USD/i);
  });
});

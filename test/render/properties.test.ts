import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAnnotations } from '../../src/render/annotations.ts';
import { MARKER_MAX, renderComment } from '../../src/render/comment.ts';
import { renderJson } from '../../src/render/json.ts';
import { renderMarkdown } from '../../src/render/markdown.ts';
import { renderSarif } from '../../src/render/sarif.ts';
import { renderSummary } from '../../src/render/summary.ts';
import { renderText } from '../../src/render/text.ts';
import { context } from './context.ts';
import { anyJob, anyReport, hostileText } from './hostile.ts';
import { finding, report } from './reports.ts';

const KEY = /sk-proj-abcdefghi|ghp_abcdefgh|(?<![\w-])(?:at-0123456789|eyJhbGciOiJI)/;
const lines = (text: string) => text.split(/\r\n|[\r\n\u0085\u2028\u2029]/);
/** What the runner takes for a command, after the white space it skips. */
const commands = (text: string) =>
  lines(text).filter((line) => line.trimStart().startsWith('::') || line.includes('##['));

describe('whatever the repository calls its things', () => {
  it('no output starts a workflow command or shows a key', () => {
    fc.assert(
      fc.property(anyReport, fc.boolean(), (value, verbose) => {
        for (const text of [
          renderText(value, { color: false, verbose }),
          renderMarkdown(value),
          renderSummary(value),
          renderComment({ report: value, context }),
          renderJson(value),
          renderSarif(value),
        ]) {
          expect(commands(text)).toEqual([]);
          expect(text).not.toMatch(KEY);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('text has no control characters, and colours change nothing but colour', () => {
    fc.assert(
      fc.property(anyReport, (value) => {
        const plain = renderText(value, { color: false });
        expect(plain).not.toMatch(/[^\P{Cc}\n]|\p{Cf}|\p{Cs}/u);
        expect(stripVTControlCharacters(renderText(value, { color: true }))).toBe(plain);
      }),
      { numRuns: 200 },
    );
  });

  it('annotations are at most ten a level, each one line', () => {
    fc.assert(
      fc.property(anyReport, (value) => {
        for (const { message, title } of renderAnnotations(value)) {
          expect(message.length).toBeLessThanOrEqual(4096);
          expect(`${title}${message}`).not.toMatch(/\p{Cc}/u);
        }
      }),
    );
  });
});

describe('however much there is', () => {
  it('the comment stays under its limit and closes what it opens', () => {
    const many = fc.record({
      jobs: fc.array(anyJob, { maxLength: 20 }),
      text: hostileText,
      findings: fc.integer({ min: 0, max: 500 }),
      length: fc.integer({ min: 0, max: 3000 }),
      limit: fc.integer({ min: 8_000, max: 60_000 }),
    });
    fc.assert(
      fc.property(many, ({ jobs, text, findings, length, limit }) => {
        const message = text.repeat(Math.ceil(length / Math.max(1, text.length)));
        const list = jobs.flatMap((each) => finding(each, { message }));
        const repeated = Array.from({ length: findings }, (_, i) => list[i % list.length]);
        const value = report({ jobs, findings: repeated.flatMap((each) => each ?? []) });
        const comment = renderComment({ report: value, context, limit });
        expect(comment.length).toBeLessThanOrEqual(limit - MARKER_MAX);
        expect(comment.match(/^<details>/gm)?.length).toBe(comment.match(/^<\/details>/gm)?.length);
        expect(comment.trimEnd().endsWith('updated in place</sub>')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

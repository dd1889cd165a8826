import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanOf } from '../../src/cli/fix.ts';
import { openSubject } from '../../src/cli/subject.ts';
import { fixAll } from '../../src/policy/fix/run.ts';

const RULES = fileURLToPath(new URL('../../fixtures/rules', import.meta.url));
/** Fixtures whose finding has a mechanical fix. */
const FIXABLE = ['unbounded-run', 'dead-credential', 'overexposed-credential'] as const;
const WORKFLOWS = '.github/workflows';
const io = { environment: {}, today: () => '2026-11-22' };

/** Things people leave in files: odd comments, blanks at line ends, empty lines. */
const noise = fc.array(
  fc.record({
    at: fc.nat(60),
    line: fc.constantFrom(
      '',
      '   ',
      '# TODO: ask finance',
      '        # é ✓ — "quoted: yes"',
      '#\t- x: y',
    ),
  }),
  { maxLength: 4 },
);

/** Above the jobs, where no block of text can stand and every line is a comment or empty. */
function withNoise(text: string, extra: readonly { at: number; line: string }[]): string {
  const lines = text.split('\n');
  const jobs = lines.findIndex((line) => line.startsWith('jobs:'));
  for (const { at, line } of extra) lines.splice(Math.min(at % (jobs + 1), jobs), 0, line);
  return lines.join('\n');
}

it.each(FIXABLE)(
  '%s: outside its edits a fix keeps every byte, and its findings are gone',
  async (rule) => {
    await fc.assert(
      fc.asyncProperty(noise, fc.boolean(), async (extra, crlf) => {
        const root = mkdtempSync(join(tmpdir(), 'spend-guard-fix-'));
        try {
          cpSync(join(RULES, rule, 'failing'), root, { recursive: true });
          const folder = join(root, WORKFLOWS);
          const before = new Map<string, string>();
          for (const name of readdirSync(folder)) {
            const noisy = withNoise(readFileSync(join(folder, name), 'utf8'), extra);
            const text = crlf ? noisy.replaceAll('\n', '\r\n') : noisy;
            writeFileSync(join(folder, name), text);
            before.set(`${WORKFLOWS}/${name}`, text);
          }
          const subject = await openSubject(root, { online: false }, io);
          const scan = scanOf(subject, io);
          const { files, applied } = fixAll(scan, (path) => before.get(path));
          expect(applied.some((one) => one.rule === rule)).toBe(true);
          const left = new Set(scan(files).findings.map((one) => one.fingerprint));
          expect(applied.filter((one) => left.has(one.fingerprint))).toEqual([]);
          for (const [path, text] of files)
            expectSameOutside(before.get(path) ?? '', text, applied.length);
        } finally {
          rmSync(root, { recursive: true, force: true });
        }
      }),
      { numRuns: 6 },
    );
  },
);

/** A line that is in both stands there byte for byte and in the same order; each fix changes few lines. */
function expectSameOutside(before: string, after: string, fixes: number): void {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const kept = commonLines(old, now);
  expect(old.length - kept).toBeLessThanOrEqual(3 * fixes);
  expect(now.length - kept).toBeLessThanOrEqual(10 * fixes);
}

/** The length of the longest common subsequence of lines. */
function commonLines(a: readonly string[], b: readonly string[]): number {
  let last = new Array<number>(b.length + 1).fill(0);
  for (const line of a) {
    const row = [0];
    for (const [j, other] of b.entries())
      row.push(line === other ? (last[j] ?? 0) + 1 : Math.max(last[j + 1] ?? 0, row[j] ?? 0));
    last = row;
  }
  return last[b.length] ?? 0;
}

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scanOf } from '../../src/cli/fix.ts';
import { openSubject } from '../../src/cli/subject.ts';
import type { Plan } from '../../src/policy/fix/plan.ts';
import { fixAll, type Scan } from '../../src/policy/fix/run.ts';

const RULES = fileURLToPath(new URL('../../fixtures/rules', import.meta.url));
/** Fixtures whose finding has a mechanical fix. */
const FIXABLE = ['unbounded-run', 'dead-credential', 'overexposed-credential'] as const;
const WORKFLOWS = '.github/workflows';
const io = { environment: {}, stderr: () => {}, today: () => '2026-11-22' };

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
          const subject = await openSubject(root, { online: false, visibility: 'unknown' }, io);
          const plans = new Map<string, Plan>();
          const plain = scanOf(subject, io);
          const scan: Scan = (changed) => {
            const scanned = plain(changed);
            for (const [fingerprint, plan] of scanned.plans) plans.set(fingerprint, plan);
            return scanned;
          };
          const { files, applied } = fixAll(scan, (path) => before.get(path), { unsafe: true });
          expect(applied.some((one) => one.rule === rule)).toBe(true);
          const left = new Set(scan(files).findings.map((one) => one.fingerprint));
          expect(applied.filter((one) => left.has(one.fingerprint))).toEqual([]);
          const carriedOut = applied.flatMap((one) => plans.get(one.fingerprint) ?? []);
          expect(carriedOut).toHaveLength(applied.length);
          for (const [path, text] of files) expectOnly(carriedOut, before.get(path) ?? '', text);
        } finally {
          rmSync(root, { recursive: true, force: true });
        }
      }),
      { numRuns: 15 },
    );
  },
);

/**
 * Every line that went or came is one that a plan names; all others stand there byte for byte and
 * in the same order.
 */
function expectOnly(plans: readonly Plan[], before: string, after: string): void {
  const old = before.split('\n');
  const { removed: gone, added } = difference(old, after.split('\n'));
  // An empty line within what goes has nothing left to part.
  const removed = [...gone]
    .filter((i) => old[i]?.trim() !== '' || !gone.has(i + 1))
    .map((i) => old[i] ?? '');
  expect(removed.filter((line) => !plans.some((plan) => mayRemove(plan, line)))).toEqual([]);
  expect(added.filter((line) => !plans.some((plan) => mayAdd(plan, line, removed)))).toEqual([]);
}

function mayRemove(plan: Plan, line: string): boolean {
  switch (plan.kind) {
    case 'add-to-job':
      return false;
    case 'rename-key':
      return isEntry(line, plan.from);
    case 'remove-entry':
      return isEntry(line, plan.name) || line.trim() === 'env:';
    case 'move-entry':
      // A comment above an entry moves with it.
      return isEntry(line, plan.name) || line.trim() === 'env:' || line.trim().startsWith('#');
    default:
      return plan satisfies never;
  }
}

function mayAdd(plan: Plan, line: string, removed: readonly string[]): boolean {
  switch (plan.kind) {
    case 'add-to-job':
      return plan.lines.some((wanted) => wanted.trim() === line.trim());
    case 'rename-key':
      return removed.some((old) => old.replace(plan.from, plan.to) === line);
    case 'remove-entry':
      return false;
    case 'move-entry':
      return line.trim() === 'env:' || removed.some((old) => old.trim() === line.trim());
    default:
      return plan satisfies never;
  }
}

function isEntry(line: string, name: string): boolean {
  return new RegExp(`^\\s*(?:- )?["']?${name}["']?:`).test(line);
}

/** What is not in the longest common subsequence of lines: the numbers of the old ones, the new lines. */
function difference(
  old: readonly string[],
  now: readonly string[],
): { removed: ReadonlySet<number>; added: readonly string[] } {
  const width = now.length + 1;
  const length = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => length[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      length[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const removed = new Set<number>();
  const added: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      i++;
      j++;
    } else if (j >= now.length || (i < old.length && at(i + 1, j) >= at(i, j + 1)))
      removed.add(i++);
    else added.push(now[j++] ?? '');
  }
  return { removed, added };
}

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { guard } from '../src/guard.ts';
import { BUILT_IN_POLICY } from '../src/policy/policy.ts';
import { budgetSchema, type Report } from '../src/report/report.ts';
import { openWorkTree } from '../src/repository/worktree.ts';

/**
 * The hardest cases met in real repositories, each told anew as a mini-repository. `expected.json`
 * beside it says who pays for every job, and which files the trail of the first charge must name;
 * a `trail.txt`, where there is one, tells the way to every charge door by door and is written anew
 * by `UPDATE_GOLDEN=1 npx vitest run test/cases.test.ts`.
 */
const CASES = fileURLToPath(new URL('../fixtures/cases', import.meta.url));

const budgets = z.record(z.string(), budgetSchema);
const expectedSchema = z.strictObject({
  conclusion: z.string().min(1),
  /** By `workflow#job`: every job that must be listed, and no other. */
  budgets,
  /** Files that the first charge's evidence passes. */
  doors: z.array(z.string()),
  /** Full name of the repository, where a condition asks for it. */
  repository: z.string().optional(),
  /** Files that must be diagnosed. */
  diagnosed: z.array(z.string()).optional(),
  /** What the folder `base` holds: the same repository before a change. */
  before: budgets.optional(),
  /** Why the answer still differs. Asserted, so that a mended case cannot keep the excuse. */
  known: z.string().min(1).optional(),
});

function reportOf(directory: string, fullName: string | undefined): Report {
  return guard(openWorkTree(directory), {
    policy: BUILT_IN_POLICY,
    today: '2026-11-22',
    fullName,
  });
}

function budgetsOf(report: Report): Record<string, string> {
  return Object.fromEntries(report.jobs.map((job) => [`${job.workflow}#${job.job}`, job.budget]));
}

function doorsOf(report: Report): readonly string[] {
  const first = report.jobs.flatMap((job) => job.charges)[0];
  return [...new Set(first?.evidence.map((e) => e.path))];
}

/** The way to every charge, as a reader would walk it. */
function trailsOf(report: Report): string {
  const lines = report.jobs.flatMap((job) => [
    `${job.workflow}#${job.job} is ${job.budget}`,
    ...job.charges.flatMap((charge) => [
      `  ${charge.spender.label}, ${charge.payer?.name ?? `settled by ${charge.settledBy}`}`,
      ...charge.evidence.map((e) => `    ${e.path}:${e.line}  ${e.shows}`),
    ]),
  ]);
  return `${lines.join('\n')}\n`;
}

const cases = readdirSync(CASES)
  .filter((name) => existsSync(join(CASES, name, 'expected.json')))
  .map((name) => ({
    name,
    directory: join(CASES, name),
    expected: expectedSchema.parse(
      JSON.parse(readFileSync(join(CASES, name, 'expected.json'), 'utf8')),
    ),
  }));

test('every hardest case has its fixture', () => {
  expect(cases.map((c) => Number(c.name.slice(0, 2)))).toEqual(
    Array.from({ length: 44 }, (_, i) => i + 1),
  );
});

describe.each(cases)('$name', ({ directory, expected }) => {
  const report = reportOf(directory, expected.repository);
  const trail = join(directory, 'trail.txt');

  test.runIf(existsSync(trail))('tells the way to every charge door by door', () => {
    const told = trailsOf(report);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(trail, told);
    expect(told).toBe(readFileSync(trail, 'utf8'));
  });

  test(expected.conclusion, () => {
    if (expected.known === undefined) expect(budgetsOf(report)).toEqual(expected.budgets);
    else expect(budgetsOf(report), 'is right now: drop `known`').not.toEqual(expected.budgets);
  });

  test.runIf(expected.known === undefined && expected.doors.length > 0)(
    'names every door on the way to the first charge',
    () => expect(doorsOf(report)).toEqual(expect.arrayContaining(expected.doors)),
  );

  test.runIf(expected.diagnosed !== undefined)('diagnoses what GitHub refuses', () => {
    expect(report.diagnostics.map((d) => d.path)).toEqual(
      expect.arrayContaining(expected.diagnosed ?? []),
    );
  });

  test.runIf(expected.before !== undefined)('paid differently before the change', () => {
    const before = budgetsOf(reportOf(join(directory, 'base'), expected.repository));
    expect(before).toEqual(expected.before);
    expect(before).not.toEqual(expected.budgets);
  });
});

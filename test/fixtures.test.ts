import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { openForecast } from '../src/forecast/forecast.ts';
import { guard } from '../src/guard.ts';
import { readRecords } from '../src/measure/records.ts';
import { findPolicy } from '../src/policy/find.ts';
import { asksForForecast } from '../src/policy/policy.ts';
import { RULE_DOCS } from '../src/policy/rules/texts.ts';
import { stringify } from '../src/render/json.ts';
import { renderMarkdown } from '../src/render/markdown.ts';
import { renderText } from '../src/render/text.ts';
import { type Report, reportSchema } from '../src/report/report.ts';
import type { Repository } from '../src/repository/repository.ts';
import { openWorkTree } from '../src/repository/worktree.ts';
import { recordsOf } from '../src/usage/records.ts';
import { HOMEPAGE } from '../src/version.ts';

/**
 * Every mini-repository below `fixtures/` that has a folder `golden` must give exactly the report
 * that stands there. `UPDATE_GOLDEN=1 npx vitest run test/fixtures.test.ts` writes the goldens
 * anew; the difference is then read like any other change of code.
 */
const update = process.env.UPDATE_GOLDEN === '1';
const FIXTURES = fileURLToPath(new URL('../fixtures', import.meta.url));

/** Ignores expire; the day on which the goldens are judged does not move. */
const TODAY = '2026-11-22';

function discover(directory: string, depth: number): string[] {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    if (!entry.isDirectory() || ['bad-input', 'cases'].includes(entry.name)) return [];
    const path = join(directory, entry.name);
    if (existsSync(join(path, '.github'))) return [path];
    return depth > 1 ? discover(path, depth - 1) : [];
  });
}

async function reportOf(fixture: string): Promise<Report> {
  const repository = openWorkTree(fixture);
  const loaded = await findPolicy(repository);
  if ('problems' in loaded) throw new Error(loaded.problems.map((p) => p.message).join('\n'));
  const { policy } = loaded;
  const judged = (of: Repository, before?: Report) => {
    const forecaster = asksForForecast(policy)
      ? openForecast({ policy, today: TODAY, history: undefined })
      : undefined;
    // Records of runs of the very files that are judged.
    const found = readRecords([join(fixture, 'records')]).map((one) => ({
      ...one,
      trusted: true,
      same: true,
    }));
    const records = found.length === 0 ? undefined : recordsOf(found, TODAY);
    return guard(of, { policy, today: TODAY, forecaster, before: before?.forecast, records });
  };
  const base = join(fixture, 'base');
  const report = judged(repository, existsSync(base) ? judged(openWorkTree(base)) : undefined);
  // A golden must not depend on where the checkout lies, nor on its commit or release.
  const path = relative(dirname(FIXTURES), fixture);
  const generator = { ...report.generator, version: '0.1.0' };
  return { ...report, generator, repository: { path, commit: null } };
}

const docs = { ...RULE_DOCS, docsUrl: `${HOMEPAGE}/blob/main/docs/rules` };

function golden(fixture: string, name: string, text: string): void {
  const path = join(fixture, 'golden', name);
  if (update) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  expect(text).toBe(readFileSync(path, 'utf8'));
}

const fixtures = discover(FIXTURES, 3).map((path) => ({ path, name: relative(FIXTURES, path) }));

test('there are fixtures, and each has its goldens', () => {
  expect(fixtures.map((f) => f.name)).toContain('acme-platform');
  if (!update)
    expect(fixtures.filter((f) => !existsSync(join(f.path, 'golden/report.json')))).toEqual([]);
});

describe.each(fixtures)('$name', ({ path }) => {
  test('gives the report that stands in its goldens', async () => {
    const report = await reportOf(path);
    reportSchema.parse(report);
    golden(path, 'report.json', stringify(report));
    golden(path, 'report.txt', renderText(report, { color: false, width: 100, ...docs }));
    golden(path, 'report.md', renderMarkdown(report, docs));
  });
});

const rules = fixtures.filter(({ name }) => name.startsWith('rules/'));

test.each(rules)('$name breaks its rule exactly where it should', async ({ path, name }) => {
  const [, rule, kind] = name.split('/');
  const found = (await reportOf(path)).findings.filter((one) => one.rule === rule);
  expect(found.length > 0).toBe(kind === 'failing');
});

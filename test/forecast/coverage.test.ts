import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromRoot } from '../policy/files.ts';
import { type Score, scores } from './coverage.ts';
import { MONTHS, WORLDS } from './worlds.ts';

/**
 * Whether the ranges hold what they promise. All 500 months of each world in CI and for
 * `UPDATE_COVERAGE=1`, which writes the table of docs/forecast.md; else the first 100 of them.
 */
const update = process.env.UPDATE_COVERAGE === '1';
const whole = update || process.env.CI === 'true';
const count = whole ? MONTHS : 100;

const DOCS = fromRoot('docs/forecast.md');
const results = new Map<string, { readonly ours: Score; readonly naive: Score }>();

describe.each(WORLDS)('in the world $name', (world) => {
  it('the range covers what it promises and is not much wider than it must be', () => {
    const { ours, naive } = scores(world, count);
    results.set(world.name, { ours, naive });
    expect(ours.covers).toBeGreaterThanOrEqual(whole ? 0.75 : 0.7);
    expect(ours.width).toBeLessThanOrEqual(1.5);
    expect(ours.middle).toBeGreaterThanOrEqual(0.8);
    expect(ours.middle).toBeLessThanOrEqual(1.25);
    expect(naive.covers).toBeLessThan(ours.covers);
  }, 300_000);
});

it.runIf(whole)('the table in docs/forecast.md is what came out', () => {
  const block = /<!-- coverage -->[\s\S]*<!-- \/coverage -->/;
  const now = `<!-- coverage -->\n\n${table()}\n\n<!-- /coverage -->`;
  const text = readFileSync(DOCS, 'utf8');
  if (update)
    writeFileSync(
      DOCS,
      text.replace(block, () => now),
    );
  expect(block.exec(readFileSync(DOCS, 'utf8'))?.[0]).toBe(now);
});

function table(): string {
  const rows = WORLDS.flatMap(({ name, says }) => {
    const result = results.get(name);
    if (result === undefined) return [];
    const { ours, naive } = result;
    return [
      `| ${name}: ${says} | ${percent(ours.covers)} | ${times(ours.width)} | ${times(ours.middle)} | ${percent(naive.covers)} | ${times(naive.width)} | ${times(naive.middle)} |`,
    ];
  });
  return [
    '| world | covers | width | middle | naive: covers | width | middle |',
    '|---|--:|--:|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

const percent = (share: number) => `${Math.round(share * 100)} %`;
const times = (factor: number) => `${factor.toFixed(2)} ×`;

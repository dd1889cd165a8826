import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { moved, ratesSource } from '../../scripts/rates.mjs';
import { CREDIT_CARD } from '../../src/knowledge/rates/credits.ts';
import { PACKAGE } from '../../src/knowledge/rates/generated.ts';
import { OVERLAY } from '../../src/knowledge/rates/overlay.ts';
import { apiQuote } from '../../src/knowledge/rates/rates.ts';

const FILE = fileURLToPath(new URL('../../src/knowledge/rates/generated.ts', import.meta.url));

describe('the rates', () => {
  it('are what `npm run rates` makes of the package', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(ratesSource());
  });

  it('say what moved', () => {
    const before = '{"names":["a"],"x":1}\n{"names":["b"],"x":1}';
    const after = '{"names":["a"],"x":2}\n{"names":["b"],"x":1}';
    expect(moved(before, after)).toEqual(['- {"names":["a"],"x":1}', '+ {"names":["a"],"x":2}']);
  });

  it('stand in the overlay only where the package has no row', () => {
    const known = new Set(PACKAGE.rows.flatMap((row) => row.names));
    expect(Object.keys(OVERLAY).filter((model) => known.has(model))).toEqual([]);
  });

  it('name their source and its day', () => {
    for (const row of [...Object.values(OVERLAY), ...Object.values(CREDIT_CARD)]) {
      expect(row.source).toMatch(/^https:\/\/developers\.openai\.com\//);
      expect(row.asOf).toMatch(/^2026-\d\d-\d\d$/);
    }
  });

  it('are 25 times as many credits as dollars, unless published otherwise', () => {
    for (const [model, credits] of Object.entries(CREDIT_CARD)) {
      const [dollars] = apiQuote(model, '2026-11-20')?.rates ?? [];
      expect(dollars, model).toBeDefined();
      expect(credits.input).toBeCloseTo(25 * (dollars?.input ?? 0), 9);
      expect(credits.output).toBeCloseTo(25 * (dollars?.output ?? 0), 9);
    }
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { generatedPage } from '../../scripts/page.mjs';

/** `UPDATE_PAGE=1` writes it; without it this test keeps it in step with its sources. */
test('the script and the style of the page are what their sources make', async () => {
  const path = fileURLToPath(new URL('../../src/render/ledger/page.generated.ts', import.meta.url));
  const made = await generatedPage();
  if (process.env.UPDATE_PAGE === '1') writeFileSync(path, made);
  expect(readFileSync(path, 'utf8')).toBe(made);
});

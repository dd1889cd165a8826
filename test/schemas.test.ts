import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ledgerSchema } from '../src/ledger/schema.ts';
import { policyJsonSchema } from '../src/policy/schema.ts';
import { reportSchema } from '../src/report/report.ts';
import { usageSchema } from '../src/usage/schema.ts';

/**
 * The published schemas are generated, never written by hand: `UPDATE_SCHEMAS=1 npx vitest run
 * test/schemas.test.ts` writes them, and without it this test keeps them in step.
 */
const update = process.env.UPDATE_SCHEMAS === '1';

const published = [
  {
    file: 'report-v1.schema.json',
    schema: () => ({ title: 'Spend Guard report, version 1', ...z.toJSONSchema(reportSchema) }),
  },
  {
    file: 'usage-v1.schema.json',
    schema: () => ({
      title: 'Spend Guard usage record, version 1',
      ...z.toJSONSchema(usageSchema),
    }),
  },
  {
    file: 'ledger-v1.schema.json',
    schema: () => ({ title: 'Spend Guard ledger, version 1', ...z.toJSONSchema(ledgerSchema) }),
  },
  { file: 'policy-v1.schema.json', schema: policyJsonSchema },
];

test.each(published)('schemas/$file is what the source says', ({ file, schema }) => {
  const path = fileURLToPath(new URL(`../schemas/${file}`, import.meta.url));
  const text = `${JSON.stringify(schema(), null, 2)}\n`;
  if (update) writeFileSync(path, text);
  expect(readFileSync(path, 'utf8')).toBe(text);
});

import { expect, test } from 'vitest';
import { wrap } from '../../src/render/text/ink.ts';

test('what stands behind a long quotation keeps its words whole', () => {
  const long = `python ${'scripts/'.repeat(8)}ask.py --all`;
  const text = `it runs \`${long}\` with the API key \`secrets.OPENAI_API_KEY\`, so that account pays`;
  const lines = wrap(text, 60, '');
  expect(lines.join(' ')).toContain('`secrets.OPENAI_API_KEY`,');
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
});

test('a short quotation stays in one piece', () => {
  expect(wrap('add `timeout-minutes: 30` to it', 22, '')).toEqual([
    'add',
    '`timeout-minutes: 30`',
    'to it',
  ]);
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

it('every suite that the gate names is there: one that is not must not pass unseen', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  const named = [...read('.ci/run').matchAll(/^ *suite \S+ (\S+)$/gm)].map(([, script]) => script);
  expect(named).toContain('test:security');
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

import { expect, test } from 'vitest';
import { Recent } from '../../src/interpreter/recent.ts';

test('what was asked for lately is made once, and no more is kept than twice the bound', () => {
  const recent = new Recent<string>(2);
  const made: string[] = [];
  const ask = (key: string) =>
    recent.get(key, () => {
      made.push(key);
      return key;
    });
  for (const key of ['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e']) expect(ask(key)).toBe(key);
  expect(made).toEqual(['a', 'b', 'c', 'd', 'e']);
  for (const key of ['f', 'g', 'h', 'i', 'a']) ask(key);
  expect(made.slice(5)).toEqual(['f', 'g', 'h', 'i', 'a']);
});

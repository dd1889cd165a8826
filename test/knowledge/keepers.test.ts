/** What starts a program with secrets stands in two tables: how it is written, and whose secrets they are. */
import { expect, test } from 'vitest';
import { VAULTS } from '../../src/knowledge/vaults.ts';
import { wrappersNamed } from '../../src/knowledge/wrappers.ts';

const RUNS = VAULTS.flatMap(({ runs }) => runs).filter((words) => words !== 'pulumi env run');

test.each(RUNS)('%s is taken off as a keeper', (words) => {
  const [name = '', subcommand] = words.split(' ');
  const rows = wrappersNamed(name)?.filter((row) => row.subcommand === subcommand) ?? [];
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ keeper }) => keeper === true)).toBe(true);
});

test('a wrapper that is no keeper needs no table of them', () => {
  for (const name of ['sudo', 'timeout', 'env', 'nice'])
    expect(wrappersNamed(name)?.some(({ keeper }) => keeper === true)).toBe(false);
});

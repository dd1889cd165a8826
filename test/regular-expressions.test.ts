import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { expect, test } from 'vitest';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join('src', path));

/** Where a regular expression may stand: never behind a value, which would be divided. */
const LITERAL =
  /(?<=^|[=(,:[!&|?{};]|=>|\breturn)\s*\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+)\/([dgimsuvy]*)/gm;

/** Expressions of which a text can make matching take twice as long with every character more. */
function exponentialIn(text: string): readonly string[] {
  return [...text.matchAll(LITERAL)].flatMap(([, source = '', flags = '']) => {
    try {
      new RegExp(source, flags);
    } catch {
      return [];
    }
    const { reports } = analyse({ source, flags });
    return reports.some(({ exponential }) => exponential) ? [`/${source}/${flags}`] : [];
  });
}

test('the check finds what it looks for', () => {
  expect(exponentialIn(String.raw`const a = /^((?:!?[\w.-]+)+):$/;`)).toHaveLength(1);
  expect(exponentialIn(String.raw`const a = /^([!\w.-]+):$/;`)).toEqual([]);
});

test('no regular expression can be made to take exponential time', () => {
  const found = files.flatMap((path) =>
    exponentialIn(readFileSync(path, 'utf8')).map((one) => `${path}: ${one}`),
  );
  expect(found).toEqual([]);
});

import { expect, test } from 'vitest';
import { ASK_JS, budgetOf } from '../runs/situation.ts';

const below = (folder: string) => ({
  [`${folder}package.json`]:
    '{ "name": "@acme/ask", "bin": { "ask": "cli.js", "rest": "rest.js" } }',
  [`${folder}cli.js`]: `${ASK_JS}\nawait ask();\n`,
  [`${folder}rest.js`]: 'console.log("nothing asked");\n',
});
const budget = (run: string, folder = '') => budgetOf({ run, files: below(folder), want: '' });

test.each([
  ['npx .', ''],
  ['npx -y --package . ask all', ''],
  ['npm exec -- .', ''],
  ['bunx .', ''],
  ['npx file:.', ''],
  ['npx ./tools/ask all', 'tools/ask/'],
  ['npx -p ./tools/ask ask', 'tools/ask/'],
  ['cd tools && npx ./ask', 'tools/ask/'],
])('a package of the checkout is run by its folder: %s', (run, folder) => {
  expect(budget(run, folder)).toBe('api');
});

test('that one of its programs that is named', () => {
  expect(budget('npx --package . rest')).toBe('none');
  expect(budget('npx -p ./tools/ask rest', 'tools/ask/')).toBe('none');
});

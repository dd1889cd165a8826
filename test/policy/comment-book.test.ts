import fc from 'fast-check';
import { expect, it } from 'vitest';
import { commentBook } from '../../src/policy/comment-book.ts';

const counting = (head: string, base: string) =>
  commentBook(
    () => head,
    () => base,
  )('a.yml').map(({ line, counts }) => [line, counts] as const);

const IGNORE = '# spend-guard: ignore[wrong-budget] agreed';
const job = (id: string, ...above: readonly string[]) =>
  [...above.map((line) => `  ${line}`), `  ${id}:`, '    runs-on: x', ''].join('\n');

it('without a base every comment counts', () => {
  const book = commentBook(() => `jobs:\n${job('a', IGNORE)}`);
  expect(book('a.yml')).toMatchObject([{ counts: true }]);
});

it.each<[string, string, string, readonly boolean[]]>([
  ['the same', job('a', IGNORE), job('a', IGNORE), [true]],
  ['another job', job('b', IGNORE), job('a', IGNORE), [false]],
  ['another reason', job('a', `${IGNORE}!`), job('a', IGNORE), [false]],
  ['another rule', job('a', IGNORE.replace('wrong-budget', 'x')), job('a', IGNORE), [false]],
  ['a second one', job('a', IGNORE) + job('b', IGNORE), job('a', IGNORE), [true, false]],
  ['lines above it', job('z') + job('a', IGNORE), job('a', IGNORE), [true]],
  ['no base', job('a', IGNORE), '', [false]],
])('%s', (_, head, base, expected) => {
  const found = counting(`jobs:\n${head}`, base === '' ? '' : `jobs:\n${base}`);
  expect(found.map(([, counts]) => counts)).toEqual(expected);
});

it('a comment on a line is about that line, below the same lines', () => {
  const file = (step: string, of = 'a') =>
    `jobs:\n  ${of}:\n    steps:\n      - ${step} ${IGNORE}\n`;
  expect(counting(file('uses: x'), file('uses: x'))).toEqual([[4, true]]);
  expect(counting(file('uses: y'), file('uses: x'))).toEqual([[4, false]]);
  expect(counting(file('uses: x', 'b'), file('uses: x'))).toEqual([[4, false]]);
});

it('never lets more count than the base has, and all of an unchanged file', () => {
  const line = fc.constantFrom(
    IGNORE,
    `  ${IGNORE}`,
    '  a:',
    '  b:',
    '    - x',
    `    - x ${IGNORE}`,
    '',
  );
  const text = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));
  fc.assert(
    fc.property(text, text, (head, base) => {
      const here = counting(head, base).filter(([, counts]) => counts);
      expect(here.length).toBeLessThanOrEqual(counting(base, base).length);
      expect(counting(base, base).every(([, counts]) => counts)).toBe(true);
    }),
  );
});

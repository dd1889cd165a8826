/** What leaves a test of JavaScript out: `skipIf(…)`, a name for `describe` or `describe.skip`, its body, its groups. */
import { type Block, guardsAround } from '../../../code/blocks.ts';
import type { Known } from '../../../code/known.ts';
import { meaningsOf } from '../../../code/meanings.ts';
import { pathAt } from '../../../code/path.ts';
import type { SourceFile, Span } from '../../../code/source.ts';
import { elements, splitAt, valueEnd } from '../../../code/spans.ts';
import { TERNARY } from '../../../code/syntax.ts';
import type { CallOfTest } from '../../../code/test-reading.ts';
import { truthOf } from '../../../code/truth.ts';
import { bodiesHanded, leavesAtOnce, statementsIn } from './body.ts';

/** What runs before the tests of a group. */
const BEFORE = new Set(['before', 'beforeAll', 'beforeEach', 'setup', 'suiteSetup']);
const OFF = /\.(?:skip|todo)$|^x/;

/** Whether a test is left out by itself, or by the group that this is. */
export function leftOutOfScript(file: SourceFile, call: CallOfTest, known: Known): boolean {
  const truth = (span: Block) => truthOf(file, { chunk: file, ...span }, known);
  return (
    call.conditions.some(({ word, span }) => {
      const holds = truth(span);
      return /^(?:skip|todo)/i.test(word) ? holds === true : holds === false;
    }) ||
    isNamedOff(file, call.at, known) ||
    // What a file says of all its tests stands in none of them.
    (!call.group && groupSkips(file, { start: 0, end: file.tokens.length }, known)) ||
    guardsAround(file, call.at).some(
      ({ condition }) => condition.end > condition.start && truth(condition) === false,
    ) ||
    optionSkips(file, call.open, known) ||
    bodiesHanded(file, call.open).some((body) =>
      call.group ? groupSkips(file, body, known) : leavesAtOnce(file, body, known),
    )
  );
}

/** `const live = process.env.LIVE ? describe : describe.skip;` */
function isNamedOff(file: SourceFile, at: number, known: Known): boolean {
  const { path } = pathAt(file, at);
  const [only, ...more] = meaningsOf(file, path.split('.')[0] ?? '', at, undefined) ?? [];
  if (only?.binding.kind !== 'value' || more.length > 0) return false;
  return isOff(only.file, only.binding.span, known);
}

function isOff(
  file: SourceFile,
  { chunk, start, end = valueEnd(chunk, start) }: Span,
  known: Known,
): boolean {
  const [condition, one, other] = splitAt(chunk, start, end, TERNARY);
  if (condition === undefined || one === undefined || other === undefined) return false;
  const holds = truthOf(file, { chunk, ...condition }, known);
  if (holds === undefined) return false;
  return OFF.test(pathAt(chunk, (holds ? one : other).start).path);
}

/** What a group runs before its tests, and the condition under which it says that it leaves them out. */
function groupSkips(file: SourceFile, body: Block, known: Known): boolean {
  return statementsIn(file, body).some((at) => {
    const { path, end } = pathAt(file, at);
    if (file.tokens[end]?.text !== '(') return false;
    if (BEFORE.has(path.slice(path.lastIndexOf('.') + 1)))
      return bodiesHanded(file, end).some((one) => leavesAtOnce(file, one, known, 'skips'));
    // Playwright's `test.skip(condition, why)`: https://playwright.dev/docs/api/class-test#test-skip-2
    const [first] = elements(file, end);
    return (
      /^(?:test|it)\.skip$/.test(path) &&
      first !== undefined &&
      file.tokens[first.start]?.kind !== 'text' &&
      truthOf(file, { chunk: file, ...first }, known) === true
    );
  });
}

/** `test("asks", { skip: !process.env.LIVE }, …)`: https://nodejs.org/api/test.html#skipping-tests */
function optionSkips(file: SourceFile, open: number, known: Known): boolean {
  const [, options] = elements(file, open);
  if (options === undefined || file.tokens[options.start]?.text !== '{') return false;
  return elements(file, options.start).some(({ start, end }) => {
    const key = file.tokens[start]?.text;
    if (file.tokens[start + 1]?.text !== ':' || (key !== 'skip' && key !== 'ignore')) return false;
    return truthOf(file, { chunk: file, start: start + 2, end }, known) === true;
  });
}

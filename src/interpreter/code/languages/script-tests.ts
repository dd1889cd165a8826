import { isOpen } from '../../../value/template.ts';
import { plainAlternatives } from '../../project/globs.ts';
import { type Chunk, lex } from '../lex.ts';
import { elements } from '../spans.ts';
import type { Syntax } from '../syntax.ts';
import {
  ALL_TESTS,
  type Asked,
  type CallOfTest,
  type ConditionOfTest,
  MAX_CASES,
  type TestCase,
  type TestReading,
} from '../test-reading.ts';

/** Tests as jest, vitest, mocha and their like are handed them. */
export function scriptTests(syntax: Syntax): TestReading {
  return {
    ...ALL_TESTS,
    cases: (text) => casesIn(text, syntax),
    picks,
    imports: /^import\s+(?:type\s+)?([\w$\s{},*]+?)\s+from\s+["'][^"'\n]+["'];?/gm,
  };
}

/** `it('…')`, `test.skip(…)`, `describe.skip(…)` (https://vitest.dev/api/, https://jestjs.io/docs/api). */
const TESTS = /^[xf]?(?:it|test|specify)$/;
const GROUPS = /^[xf]?(?:describe|suite|context)$/;
/** Names that files give one of both: `const live = process.env.LIVE ? describe : describe.skip`. */
const GIVEN =
  /\?\s*[xf]?(it|test|specify|describe|suite|context)\b(?:\.\w+)*\s*:\s*[xf]?(?:it|test|specify|describe|suite|context)\b/;
const NAMED_LIKE = /^(it|test|specify|describe|suite|context)(?=[A-Z_])/;
const OFF = new Set(['skip', 'todo']);
const CONDITIONAL = /^(?:skipIf|runIf|todoIf|if)$/;

function casesIn(text: string, syntax: Syntax): readonly TestCase[] {
  const chunk = lex(text, syntax);
  const lines = text.split('\n');
  const calls = callsIn(chunk, lines);
  const alone = calls.filter((one) => one.alone);
  const isAmong = (inner: CallOfTest, outer: CallOfTest) =>
    outer.open < inner.at && inner.close < outer.close;
  return calls
    .filter(({ group }) => !group)
    .map((call) => {
      const groups = calls.filter((one) => one.group && isAmong(call, one));
      const title = chunk.tokens[call.open + 1];
      return {
        name: title?.kind === 'text' ? title.text : '',
        first: call.first,
        last: call.last,
        text: lines.slice(call.first - 1, call.last).join('\n'),
        marks: [],
        skipped:
          [call, ...groups].some(({ skipped }) => skipped) ||
          (alone.length > 0 &&
            ![call, ...groups].some((one) => one.alone) &&
            !alone.some((one) => isAmong(one, call))),
        call,
        groups,
      };
    });
}

function callsIn(chunk: Chunk, lines: readonly string[]): readonly CallOfTest[] {
  const { tokens } = chunk;
  const given = namesGiven(chunk, lines);
  const found: CallOfTest[] = [];
  for (let at = 0; at < tokens.length && found.length < MAX_CASES; at++) {
    const token = tokens[at];
    if (token?.kind !== 'name' || tokens[at - 1]?.text === '.') continue;
    const kind = given.get(token.text) ?? token.text;
    const group = GROUPS.test(kind);
    if (!group && !TESTS.test(kind)) continue;
    const call = callAt(chunk, at, group);
    if (call === undefined) continue;
    found.push(call);
    if (!group) at = call.close;
  }
  return found;
}

function callAt(chunk: Chunk, at: number, group: boolean): CallOfTest | undefined {
  const { tokens, match } = chunk;
  const words = [tokens[at]?.text ?? ''];
  const conditions: ConditionOfTest[] = [];
  let open = at + 1;
  for (let hops = 0; hops < 8; hops++) {
    if (tokens[open]?.text === '.' && tokens[open + 1]?.kind === 'name') {
      words.push(tokens[open + 1]?.text ?? '');
      open += 2;
      continue;
    }
    const close = match[open] ?? -1;
    const handed = tokens[open]?.text === '(' && tokens[close + 1]?.text === '(';
    const tagged = tokens[open]?.kind === 'text';
    if (!handed && !tagged) break;
    const [first] = handed ? elements(chunk, open) : [];
    if (first !== undefined && CONDITIONAL.test(words.at(-1) ?? ''))
      conditions.push({ word: words.at(-1) ?? '', span: first });
    open = tagged ? open + 1 : close + 1;
  }
  const close = match[open] ?? -1;
  const [head, end] = [tokens[at], tokens[close]];
  if (tokens[open]?.text !== '(' || head === undefined || end === undefined) return undefined;
  // Playwright's `test.skip(condition, why)` and `test.describe(…)` are no tests.
  const isGroup = group || words.some((word) => GROUPS.test(word));
  const off = words.some((word) => OFF.has(word));
  const [title] = elements(chunk, open);
  if (
    off &&
    title !== undefined &&
    title.end > title.start &&
    tokens[title.start]?.kind !== 'text' &&
    tokens[title.start]?.kind !== 'name'
  )
    return undefined;
  return {
    group: isGroup,
    at,
    open,
    close,
    first: head.line,
    last: end.line,
    skipped: off || head.text.startsWith('x'),
    alone: words.includes('only') || /^f(?:it|describe)$/.test(head.text),
    conditions,
  };
}

/** Names of the file's own, and what each stands for. */
function namesGiven(chunk: Chunk, lines: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const { tokens } = chunk;
  tokens.forEach(({ kind, text }, at) => {
    if (kind !== 'name' || found.has(text)) return;
    const like = NAMED_LIKE.exec(text)?.[1];
    if (like !== undefined && tokens[at + 1]?.text === '(') found.set(text, like);
    if (tokens[at + 1]?.text !== '=' || !/^(?:const|let|var)$/.test(tokens[at - 1]?.text ?? ''))
      return;
    const line = tokens[at]?.line ?? 1;
    const kindOf = GIVEN.exec(lines.slice(line - 1, line + 3).join('\n'))?.[1];
    if (kindOf !== undefined) found.set(text, kindOf);
  });
  return found;
}

const NAME_FLAGS = new Set(['-t', '--testNamePattern', '--grep', '-g', '--test-name-pattern']);

/**
 * `jest -t "formats"` runs the tests whose whole name holds it, that of the groups around included
 * (https://jestjs.io/docs/cli#--testnamepatternregex): where a group of the file may, all of them stay.
 */
function picks({ marks }: Asked, _: string, text: string): (test: TestCase) => boolean {
  const asked = marks.findLast(({ flag, out }) => NAME_FLAGS.has(flag) && !out)?.text;
  const parts = asked === undefined || isOpen(asked) ? undefined : plainAlternatives(asked);
  if (parts === undefined) return () => true;
  const groups = [...text.matchAll(/\b(?:describe|suite|context)(?:\.\w+)?\(\s*["'`]([^"'`\n]*)/g)];
  const may = groups.some(([, group = '']) =>
    parts.some((part) => group.includes(part) || (group !== '' && part.includes(group))),
  );
  return ({ name }) => may || parts.some((part) => name.includes(part));
}

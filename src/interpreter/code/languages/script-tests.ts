import { isOpen } from '../../../value/template.ts';
import { plainAlternatives } from '../../project/globs.ts';
import { lex } from '../lex.ts';
import type { Syntax } from '../syntax.ts';
import {
  ALL_TESTS,
  type Asked,
  MAX_CASES,
  requiredIn,
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
const TESTS = new Set(['it', 'test', 'specify', 'xit', 'xtest', 'xspecify']);
/** A group is told of only where it is left out as a whole. */
const GROUPS = new Set(['describe', 'suite', 'context', 'xdescribe', 'xcontext']);
const OFF = new Set(['skip', 'todo']);

function casesIn(text: string, syntax: Syntax): readonly TestCase[] {
  const { tokens, match } = lex(text, syntax);
  const lines = text.split('\n');
  const found: TestCase[] = [];
  for (let at = 0; at < tokens.length && found.length < MAX_CASES; at++) {
    const token = tokens[at];
    const group = GROUPS.has(token?.text ?? '');
    if (token?.kind !== 'name' || !(group || TESTS.has(token.text)) || tokens[at - 1]?.text === '.')
      continue;
    let open = at + 1;
    const words = [token.text];
    while (tokens[open]?.text === '.' && tokens[open + 1]?.kind === 'name') {
      words.push(tokens[open + 1]?.text ?? '');
      open += 2;
    }
    const close = match[open] ?? -1;
    const end = tokens[close];
    if (tokens[open]?.text !== '(' || end === undefined) continue;
    const skipped = token.text.startsWith('x') || words.some((word) => OFF.has(word));
    const requires = requiredIn(lines.slice(token.line - 1, token.line + 1).join('\n'));
    if (group && !skipped && requires.length === 0) continue;
    const name = tokens[open + 1]?.kind === 'text' ? (tokens[open + 1]?.text ?? '') : '';
    found.push({
      name,
      first: token.line,
      last: end.line,
      text: lines.slice(token.line - 1, end.line).join('\n'),
      marks: [],
      skipped,
      requires,
    });
    at = close;
  }
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

import { baseName, parent } from '../../../repository/path.ts';
import { isOpen } from '../../../value/template.ts';
import { mayHold, selects } from '../../project/tests/marks.ts';
import type { Tree } from '../resolve.ts';
import {
  ALL_TESTS,
  type Asked,
  MAX_CASES,
  type TestCase,
  type TestReading,
} from '../test-reading.ts';

/** https://docs.pytest.org/en/stable/ */
export const pytest: TestReading = {
  ...ALL_TESTS,
  cases,
  picks,
  fixtures,
  imports: /^from\s+[\w.]+\s+import\s+(\([^)]*\)|[^\n]+)/gm,
};

const DEF = /^(\s*)(?:async\s+)?def\s+(test\w*)\s*\(/;
const CLASS = /^(\s*)class\s+(\w+)/;
const MARK = /\bpytest\.mark\.(\w+)/g;

/** Functions and methods `test…`; a class hands its marks on, `pytestmark` is for the whole file. */
function cases(text: string): readonly TestCase[] {
  const lines = text.split('\n');
  const found: TestCase[] = [];
  const everywhere = lines.flatMap((line, i) =>
    /^pytestmark\b/.test(line) ? marksIn(blockOf(lines, i)) : [],
  );
  let around: Around | undefined;
  for (let at = 0; at < lines.length && found.length < MAX_CASES; at++) {
    const line = lines[at] ?? '';
    const indent = /^\s*/.exec(line)?.[0].length ?? 0;
    if (around !== undefined && line.trim() !== '' && indent <= around.indent) around = undefined;
    const first = decorated(lines, at);
    const group = CLASS.exec(line)?.[2];
    if (group !== undefined) {
      const above = lines.slice(first, at);
      around = { group, indent, marks: marksIn(above) };
    }
    const name = DEF.exec(line)?.[2];
    if (name === undefined) continue;
    const last = endOf(lines, at, indent);
    const own = marksIn(lines.slice(first, at));
    const marks = [...everywhere, ...(around?.marks ?? []), ...own];
    found.push({
      name,
      first: first + 1,
      last: last + 1,
      text: lines.slice(first, last + 1).join('\n'),
      marks,
      skipped: marks.includes('skip'),
      ...(around === undefined ? {} : { group: around.group }),
    });
    at = last;
  }
  return found;
}

interface Around {
  readonly group: string;
  readonly indent: number;
  readonly marks: readonly string[];
}

function marksIn(lines: readonly string[]): readonly string[] {
  return [...lines.join('\n').slice(0, 5000).matchAll(MARK)].map(([, name = '']) => name);
}

/** A statement of several lines: to its last closing bracket at the margin. */
function blockOf(lines: readonly string[], from: number): readonly string[] {
  const end = lines.findIndex((line, i) => i > from && /^[^\s\])}]/.test(line));
  return lines.slice(from, end < 0 ? from + 20 : Math.min(end, from + 20));
}

/** The first line of the decorators above a definition. */
function decorated(lines: readonly string[], at: number): number {
  let first = at;
  for (let i = at - 1; i >= 0 && i > at - 40; i--) {
    const line = lines[i] ?? '';
    if (/^\s*@/.test(line)) first = i;
    else if (line.trim() === '' || /^\s*(?:def|class|async|return|import|from)\b/.test(line)) break;
  }
  return first;
}

/** The last line of a block that its indentation holds together. */
function endOf(lines: readonly string[], at: number, indent: number): number {
  let last = at;
  for (let i = at + 1; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const inside = (/^\s*/.exec(line)?.[0].length ?? 0) > indent;
    if (line.trim() === '') continue;
    if (!inside && !/^\s*[)\]}]/.test(line)) break;
    last = i;
  }
  return last;
}

/** The `conftest.py` beside a test and above it: https://docs.pytest.org/en/stable/reference/fixtures.html#conftest-py-sharing-fixtures-across-multiple-files */
function fixtures(tree: Tree, file: string): readonly string[] {
  const found: string[] = [];
  for (let at = parent(file), hops = 0; hops < 12; at = parent(at), hops++) {
    const path = at === '' ? 'conftest.py' : `${at}/conftest.py`;
    if (tree.isFile(path)) found.push(path);
    if (at === '') break;
  }
  return found;
}

function picks(
  { nodes, marks, carried, given, ignored }: Asked,
  path: string,
): (test: TestCase) => boolean {
  // `-k` looks at the name of the file as well (https://docs.pytest.org/en/stable/how-to/usage.html).
  const file = baseName(path);
  const last = (...names: readonly string[]) => {
    const text = marks.find((m) => names.includes(m.flag))?.text;
    return text === undefined || isOpen(text) ? undefined : selects(text);
  };
  const [marked, named] = [last('-m', '--mark'), last('-k')];
  return (test) => {
    const node = [path, test.group, test.name].filter((one) => one !== undefined).join('::');
    if (ignored.some(({ text }) => text.includes('::') && node.endsWith(text.replace(/^\.\//, ''))))
      return false;
    if (nodes.size > 0 && !nodes.has(test.name) && !nodes.has(test.group ?? '')) return false;
    const words = [file, test.name, test.group ?? '', ...test.marks].map((word) =>
      word.toLowerCase(),
    );
    // A mark that stands at no test may be given when they run: to this one or not.
    const has = (mark: string): boolean | undefined => {
      if (carried.has(mark)) return test.marks.includes(mark);
      return given(mark) ? undefined : false;
    };
    return (
      (marked === undefined || mayHold(marked, has)) &&
      (named?.((part) => words.some((word) => word.includes(part.toLowerCase()))) ?? true)
    );
  };
}

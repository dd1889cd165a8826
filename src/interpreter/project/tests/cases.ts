import type { Language } from '../../code/language.ts';
import { annotatedCases } from './annotated-cases.ts';
import type { TestCase } from './case.ts';
import { scriptCases } from './script-cases.ts';

/** More tests in one file are generated. */
const MAX_CASES = 2000;

/** The tests of a file, by its language; none where they are not told apart. */
export function casesOf(text: string, language: Language): readonly TestCase[] {
  switch (language) {
    case 'python':
      return python(text);
    case 'javascript':
    case 'typescript':
      return scriptCases(text, language);
    case 'go':
      return braced(text, /^func (?:\([^)]*\) )?((?:Test|Benchmark|Example|Fuzz)\w*)\(/, /^$/);
    case 'rust':
      return braced(text, /^\s*(?:pub )?(?:async )?fn (\w+)\(/, /^\s*#\[/);
    case 'java':
    case 'kotlin':
    case 'csharp':
      return annotatedCases(text, language);
    case 'r':
      return testthat(text);
    default:
      return [];
  }
}

const DEF = /^(\s*)(?:async\s+)?def\s+(test\w*)\s*\(/;
const CLASS = /^(\s*)class\s+(\w+)/;
const MARK = /\bpytest\.mark\.(\w+)/g;

/** Functions and methods `test…`; a class hands its marks on, `pytestmark` is for the whole file. */
function python(text: string): readonly TestCase[] {
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

/** `test_that("…", {`; where it says that it is skipped, or not on a server like this one, it is. */
function testthat(text: string): readonly TestCase[] {
  return braced(text, /^(?:testthat::)?test_that\(\s*["']([^"']*)["']/, /^$/).map((one) => ({
    ...one,
    skipped: /^\s*(?:testthat::)?skip(?:_on_ci)?\(/m.test(one.text),
  }));
}

/** Functions whose closing brace stands where their first line begins. */
function braced(text: string, head: RegExp, above: RegExp): readonly TestCase[] {
  const lines = text.split('\n');
  const found: TestCase[] = [];
  for (let at = 0; at < lines.length && found.length < MAX_CASES; at++) {
    const line = lines[at] ?? '';
    const name = head.exec(line)?.[1];
    if (name === undefined) continue;
    let first = at;
    while (first > 0 && above.test(lines[first - 1] ?? '') && lines[first - 1] !== '') first--;
    const indent = /^\s*/.exec(line)?.[0] ?? '';
    const end = lines.findIndex((one, i) => i >= at && one.startsWith(`${indent}}`));
    const last = end < 0 ? lines.length - 1 : end;
    const own = lines.slice(first, last + 1).join('\n');
    found.push({
      name,
      first: first + 1,
      last: last + 1,
      text: own,
      marks: /#\[ignore\b/.test(own) ? ['ignored'] : [],
      skipped: false,
    });
    at = last;
  }
  return found;
}

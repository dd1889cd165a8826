import type { Selection } from '../project/tests/options.ts';
import type { Tree } from './resolve.ts';

/** One test of a file, as its runner tells it from others. */
export interface TestCase {
  readonly name: string;
  /** The class that it belongs to. */
  readonly group?: string;
  /** Its lines from 1, what stands in front of it (decorators, attributes) included. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
  /** Marks of its own, its class and its file. */
  readonly marks: readonly string[];
  /** The file says that it is left out whatever is asked for. */
  readonly skipped: boolean;
  /** Variables without which it does not run. */
  readonly requires: readonly string[];
}

/** What the words of a command ask of tests, and the marks that are known. */
export type Asked = Pick<Selection, 'nodes' | 'marks' | 'flags'> & {
  readonly known: ReadonlySet<string>;
};

/** How the tests of a file are told apart. */
export interface TestReading {
  cases(text: string): readonly TestCase[];
  /** Whether a test is among those that the words pick. */
  picks(asked: Asked, path: string, text: string): (test: TestCase) => boolean;
  /** Whether the file is built with these flags. */
  isBuilt(text: string, flags: readonly string[]): boolean;
  /** Files whose definitions every test of the file gets. */
  fixtures(tree: Tree, path: string): readonly string[];
  /** Imports by the names that they bring in, the first group: those that no test uses any more go with it. */
  readonly imports: RegExp | undefined;
}

/** Every test of a file is picked, whatever the words say. */
export const ALL_TESTS: Omit<TestReading, 'cases'> = {
  picks: () => () => true,
  isBuilt: () => true,
  fixtures: () => [],
  imports: undefined,
};

/** More tests in one file are generated. */
export const MAX_CASES = 2000;

/** `skipif(not os.environ.get("X"))`, `describe.skipIf(!process.env.X)`, `runIf(process.env.X)`. */
const REQUIRES =
  /\bskip_?if\(\s*(?:not\s+os\.(?:environ\.get|getenv)\(\s*["'](\w+)["']|["'](\w+)["']\s+not\s+in\s+os\.environ|os\.(?:environ\.get|getenv)\(\s*["'](\w+)["']\s*\)\s+is\s+None|!\s*process\.env\.(\w+))|\brunIf\(\s*(?:!!|Boolean\()?\s*process\.env\.(\w+)/gi;

export function requiredIn(text: string): readonly string[] {
  return [...text.slice(0, 5000).matchAll(REQUIRES)].flatMap((found) =>
    found.slice(1).filter(Boolean),
  );
}

/** Functions whose closing brace stands where their first line begins. */
export function bracedTests(text: string, head: RegExp, above: RegExp): readonly TestCase[] {
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
      marks: /#\[ignore/.test(own) ? ['ignored'] : [],
      skipped: false,
      requires: [],
    });
    at = last;
  }
  return found;
}

import type { Repository } from '../../repository/repository.ts';
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
  /** Of JavaScript: the call that it is, and those of the groups around it. */
  readonly call?: CallOfTest;
  readonly groups?: readonly CallOfTest[];
  /** What stands above it and its class, where that tells tests apart. */
  readonly annotations?: readonly Annotation[];
}

/** What a call is handed before its title, by its tokens. */
export interface ConditionOfTest {
  readonly word: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** The call that a test is, or a group around tests: `it.skipIf(…)("…", …)`. */
export interface CallOfTest {
  readonly group: boolean;
  /** Its first name, and the bracket of its title and its body. */
  readonly at: number;
  readonly open: number;
  readonly close: number;
  /** Lines from 1. */
  readonly first: number;
  readonly last: number;
  /** It says that it is left out, whatever is asked for. */
  readonly skipped: boolean;
  /** It says that no other one of its kind runs. */
  readonly alone: boolean;
  /** What it is handed before its title: `skipIf(condition)`. */
  readonly conditions: readonly ConditionOfTest[];
}

/** `@Tag("live")`, `[Trait("Category", "Live")]`: what stands above a method or a class. */
export interface Annotation {
  readonly name: string;
  /** What it is handed, by name or by its place. */
  readonly given: ReadonlyMap<string, string>;
}

/** A class of tests, or an annotation of the project's own. */
export interface Annotated {
  readonly name: string;
  readonly annotations: readonly Annotation[];
}

/** A tag that a file does not write out. */
export const UNSEEN_TAG = '?';

/** What the words of a command ask of tests, and what is known of their marks. */
export type Asked = Pick<Selection, 'nodes' | 'marks' | 'flags' | 'ignored' | 'selected'> & {
  /** Every mark that stands at a test of the run. */
  readonly carried: ReadonlySet<string>;
  /** Whether something else may give a test a mark of this name: a name for it, a hook. */
  readonly given: (mark: string) => boolean;
  /** Whether a feature of a package of Rust is on. */
  readonly feature: (name: string) => boolean;
};

/** How the tests of a file are told apart. */
export interface TestReading {
  cases(text: string): readonly TestCase[];
  /** Whether a test is among those that the words pick. */
  picks(asked: Asked, path: string, text: string): (test: TestCase) => boolean;
  /** Whether the file is built for this command. */
  isBuilt(text: string, asked: Asked, path: string): boolean;
  /** Files whose definitions every test of the file gets. */
  fixtures(tree: Tree, path: string): readonly string[];
  /** Files that settle for every test of the file how it runs, and define nothing that it asks. */
  helpers(repository: Repository, path: string, text: string): readonly string[];
  /** The classes of a file with what stands above them: annotations that projects make of others are among them. */
  classes(text: string): readonly Annotated[];
  /** The file without what none of its tests leads to, its lines blank. */
  withoutIdle(text: string): string;
  /** A key that a test reads itself counts as used, where calls alone are followed. */
  readonly keysCount: boolean;
  /** Imports by the names that they bring in, the first group: those that no test uses any more go with it. */
  readonly imports: RegExp | undefined;
}

/** Every test of a file is picked, whatever the words say. */
export const ALL_TESTS: Omit<TestReading, 'cases'> = {
  picks: () => () => true,
  isBuilt: () => true,
  fixtures: () => [],
  helpers: () => [],
  classes: () => [],
  withoutIdle: (text) => text,
  keysCount: false,
  imports: undefined,
};

/** More tests in one file are generated. */
export const MAX_CASES = 2000;

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
      marks: /#\[ignore\b/.test(own) ? ['ignored'] : [],
      skipped: false,
    });
    at = last;
  }
  return found;
}

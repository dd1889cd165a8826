import type { Dialect } from '../../knowledge/shells.ts';
import type { CodeFacts } from '../code/facts.ts';
import type { Known } from '../code/known.ts';
import type { FilePart, How } from '../code/part.ts';
import type { Change, Load } from '../environment.ts';
import type { Gate } from './tests/gates.ts';

/** What a file of the project says is started, and where it stands. */
export type TargetScript = {
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** The directory it runs in, relative to the repository; '' is its root. */
  readonly directory: string;
  /** Which words of the command it is handed, by their place: `"$@"` of its text, or behind its words. */
  readonly args: readonly number[];
  /** What the runner does to the environment first. */
  readonly changes?: readonly Change[] | undefined;
  /** Files of variables that the runner loads before. */
  readonly loads?: readonly Load[] | undefined;
  /** Which words of the command are `NAME=value` and set for what it starts. */
  readonly sets?: readonly number[] | undefined;
} & (
  | { readonly text: string; readonly dialect: Dialect }
  /** A program that is started without a shell, or one function of it: `module:function`. */
  | { readonly words: readonly string[]; readonly calls?: string | undefined }
);

/** What a project command runs. `cut` says why only a part was followed. */
export type Target = { readonly cut?: string } & (
  | { readonly kind: 'scripts'; readonly scripts: readonly TargetScript[] }
  /** Some of the words are a command of their own, behind what the runner puts in front. */
  | {
      readonly kind: 'command';
      readonly before: readonly string[];
      readonly from: number;
      readonly directory: string;
      /** It waits to be asked: what it can do it does only then. */
      readonly serves?: true;
    }
  /** Source files or, for Go, .NET and the JVM, directories: ask `analyzeProgram`. */
  | {
      readonly kind: 'program';
      readonly paths: readonly string[];
      /** What of a file begins, where that is not all of it. */
      readonly begins?: ReadonlyMap<string, How>;
      readonly serves?: true;
    }
  /** Files of a runner of tasks, as far as the tasks that are named run. */
  | {
      readonly kind: 'parts';
      readonly parts: readonly FilePart[];
      readonly directory: string;
    }
  | {
      readonly kind: 'tests';
      readonly runner: string;
      /** Whether the selected tests can call a paid API, as far as the command alone says. */
      readonly live: 'yes' | 'no' | 'unknown';
      /** They drive the application from outside: what it calls stands in no test. */
      readonly wholeApp: boolean;
      /** Opens the tests; only for whoever finds something in reach that could pay. */
      readonly read: (variable: Known['variable']) => TestsRead & {
        /** Whether one of them runs only where this variable is set. */
        readonly gate: Gate;
        /** No file of the checkout is a test of it. */
        readonly missing?: boolean;
        /** None was found where it looks. */
        readonly empty?: boolean;
      };
      readonly why: string;
    }
  | { readonly kind: 'harmless'; readonly why: string }
  | { readonly kind: 'unknown' }
);

/** A run of a test suite, and whether its tests can call a paid API. */
export type TestRun = Extract<Target, { kind: 'tests' }>;

/** What the tests that really run do, as far as their files show. */
export interface TestsRead {
  readonly facts: CodeFacts | undefined;
  /** Variables that all of them find made up or taken away. */
  readonly set?: ReadonlySet<string>;
  /** Every selected test was read to its end, with everything that it uses. */
  readonly whole: boolean;
  /**
   * Where every test was seen and nothing that they use reads the environment out of sight: what they
   * would do with nothing in the model's place.
   */
  readonly behind?: CodeFacts | undefined;
  /** Whether only tests that are left out ask for a variable of this name. */
  readonly idle: (name: string) => boolean;
}

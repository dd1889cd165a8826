import type { Block } from '../../code/blocks.ts';

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
  readonly conditions: readonly { readonly word: string; readonly span: Block }[];
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

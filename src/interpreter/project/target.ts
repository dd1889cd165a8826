import type { Dialect } from '../../knowledge/shells.ts';
import type { Gate } from './gates.ts';

/** A shell text to trace further, and where it stands. */
export interface TargetScript {
  readonly text: string;
  readonly path: string;
  /** From 1. */
  readonly line: number;
  /** The directory it runs in, relative to the repository; '' is its root. */
  readonly directory: string;
  readonly dialect: Dialect;
}

/** What a project command runs. `cut` says why only a part was followed. */
export type Target = { readonly cut?: string } & (
  | { readonly kind: 'scripts'; readonly scripts: readonly TargetScript[] }
  /** Some of the words are a command of their own, behind what the runner puts in front. */
  | {
      readonly kind: 'command';
      readonly before: readonly string[];
      readonly from: number;
      readonly directory: string;
    }
  /** A source file or, for Go, .NET and the JVM, a directory: ask `analyzeProgram`. */
  | { readonly kind: 'program'; readonly path: string; readonly args: readonly string[] }
  | {
      readonly kind: 'tests';
      readonly runner: string;
      /** Files or directories named, relative to the repository; [] is the whole directory. */
      readonly selected: readonly string[];
      /** Flags as given. */
      readonly flags: readonly string[];
      readonly directory: string;
      /** Whether the selected tests can call a paid API. */
      readonly live: 'yes' | 'no' | 'unknown';
      /** Providers that a test asks with nothing in the model's place; `any`: whichever the model's name says. */
      readonly reaches: readonly string[];
      /** Whether one of them runs only where this variable is set. */
      readonly gate: Gate;
      /** They drive the application from outside: what it calls stands in no test. */
      readonly wholeApp: boolean;
      readonly why: string;
    }
  | { readonly kind: 'harmless'; readonly why: string }
  | { readonly kind: 'unknown' }
);

/** A run of a test suite, and whether its tests can call a paid API. */
export type TestRun = Extract<Target, { kind: 'tests' }>;

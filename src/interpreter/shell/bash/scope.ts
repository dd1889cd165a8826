import type { Path, Way } from '../../../report/every-way.ts';
import type { Budget } from '../budget.ts';
import type { Assignment, Branch, Command, Redirect } from '../script.ts';
import type { Position, Source } from '../source.ts';
import type { Positional, ShellState } from './reader.ts';
import type { Settled } from './settled.ts';

/** One reading of a script: what is shared by all its places. */
export interface Run {
  readonly commands: Command[];
  /** Whether a command that fails ends the script: `set -e`, or `start` where that is for who starts it to say. */
  errexit: boolean | 'start';
  readonly budget: Budget;
  subshells: number;
  calls: number;
  readonly settled: Settled;
}

/** A redirect around several commands: the first truncates the file, the others add to it. */
export interface Outer {
  readonly redirect: Redirect;
  used: boolean;
}

/** What holds at one place of the script. */
export interface Scope {
  readonly run: Run;
  readonly source: Source;
  readonly state: ShellState;
  readonly positional: Positional;
  readonly conditional: boolean;
  /** Where it is conditional by nothing but these: the ways of each `if` with an `else` around it. */
  readonly forks: Path;
  /** Somebody asks how it ends: `set -e` lets it fail. */
  readonly asked: boolean;
  /** How the command of this place must end, by an `exit` where it does not. */
  readonly passes: Command['passes'];
  /** What stands here may run more than once. */
  readonly loop: boolean;
  /** The argument at which the loop around ends: `while [ "$1" != -- ]`. */
  readonly until?: string | undefined;
  readonly branches: readonly Branch[];
  readonly subshells: readonly number[];
  /** Redirects and standard input of the compounds around. */
  readonly outer: readonly Outer[];
  readonly stdin: Command['stdin'];
  /** What a call of a function hands to every command in it. */
  readonly assignments: readonly Assignment[];
  /** Functions being called, against recursion. */
  readonly calls: readonly { readonly name: string; readonly id: number }[];
  /** Where the outermost of them is called. */
  readonly caller: (Position & { readonly source: string }) | undefined;
  /** Commands whose output leaves this place. */
  readonly outputs: Command[];
}

export function within(scope: Scope, changes: Partial<Scope>): Scope {
  return { ...scope, ...changes };
}

export function subshell(scope: Scope, changes: Partial<Scope> = {}): Scope {
  const id = ++scope.run.subshells;
  return { ...scope, subshells: [...scope.subshells, id], ...changes };
}

export function conditional(scope: Scope, holds: boolean): Scope {
  return holds && (!scope.conditional || scope.forks.length > 0)
    ? { ...scope, conditional: true, forks: [] }
    : scope;
}

/** On one of the ways of which one is taken in any case. */
export function forked(scope: Scope, way: Way): Scope {
  if (scope.conditional && scope.forks.length === 0) return scope;
  return { ...scope, conditional: true, forks: [...scope.forks, way] };
}

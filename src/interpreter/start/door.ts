import type { Call, Line } from '../shell.ts';
import type { Frame } from '../state.ts';
import type { InnerLine } from './peel.ts';

/** A line that a shell is handed, in each text that it can turn out to be. */
export interface ReadLine {
  readonly call: Call;
  readonly inner: InnerLine;
  readonly lines: readonly Line[];
  readonly frame: Frame;
}

/** What a start leads to: a program, or a line that another shell reads. */
export interface Led {
  readonly call: Call;
  readonly line: ReadLine | undefined;
  /** A shell is handed a line of which nothing stands in the files. */
  readonly hidden?: true;
}

/** The one door through which every program is started, whoever starts it. */
export interface Door {
  /** Through every program that only starts another one. */
  lead(start: Call): Led;
  follow(led: Led): void;
  /** Both at once. */
  start(call: Call): void;
}

import type { Value } from '../value/value.ts';

/** `unknown`: a number, or one that nobody declares. */
export type InputType = 'text' | 'boolean' | 'unknown';

/**
 * What is known at the place where an expression stands. A lookup gets the name as the expression
 * writes it and compares as GitHub does (without case, but for `env`). Undefined means "not known":
 * the expression then yields the origin itself (`secrets.X`). `UNSET` means "known to be empty".
 */
export interface Scope {
  readonly env?: (name: string) => Value | undefined;
  readonly input?: (name: string) => Value | undefined;
  /** What an input is there: a workflow's can be a real boolean, to an action each is a text. */
  readonly inputType?: (name: string) => InputType;
  readonly secret?: (name: string) => Value | undefined;
  readonly variable?: (name: string) => Value | undefined;
  readonly stepOutput?: (step: string, name: string) => Value | undefined;
  readonly jobOutput?: (job: string, name: string) => Value | undefined;
  /** How a job ended. */
  readonly jobResult?: (job: string) => Value | undefined;
  /** A dimension's values; a value that is an object or a list as JSON text. */
  readonly matrix?: (name: string) => Value | undefined;
  /** What follows `github.`, lower-cased: `event_name`, `repository`, `event.action`. */
  readonly github?: (path: string) => Value | undefined;
}

export const NOTHING_KNOWN: Scope = {};

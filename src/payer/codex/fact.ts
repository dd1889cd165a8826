/** One thing an open fact can turn out to be, and in words when it does. */
export interface Option<T> {
  readonly value: T;
  /** Completes "when …": `secrets.KEY is empty`. */
  readonly when: string;
  /** What names in the files say speaks against it: it alone makes nobody pay. */
  readonly against?: true;
}

/**
 * Something the files tell, or leave open between a few options. The first option is the usual
 * one: a secret is set, a step that may be skipped did run, a restored login is what its name says.
 */
export type Fact<T> =
  | { readonly known: T }
  | {
      readonly options: readonly [Option<T>, Option<T>, ...Option<T>[]];
      /** What somebody would look up to know: `whether secrets.KEY is set`. */
      readonly settledBy: string;
      /** Somebody did it by hand, where no file shows it: there is no usual case. */
      readonly byHand?: true;
      /** Which of several logins is the last one: there is no usual case. */
      readonly rival?: true;
    };

export function known<T>(value: T): Fact<T> {
  return { known: value };
}

export function open<T>(
  settledBy: string,
  first: Option<T>,
  second: Option<T>,
  ...more: Option<T>[]
): Fact<T> {
  return { options: [first, second, ...more], settledBy };
}

/** A text, or nothing at all. */
export type Text = string | undefined;

/** What is known where a condition is asked. */
export interface Known {
  /** What a variable of the environment may hold; undefined where only the run knows. */
  variable(name: string): readonly Text[] | undefined;
  /** What a call gives that no function of the program answers: `testing.Short()`. */
  called?(path: string, words: readonly string[]): boolean | undefined;
  /** Whether something that is no variable is in there: `"slow" in item.keywords`. */
  holds?(path: string, word: string): boolean | undefined;
}

/** What all that something may be comes to. */
export function agreed<T>(
  texts: readonly T[] | undefined,
  of: (text: T) => boolean,
): boolean | undefined {
  const [first, ...others] = new Set(texts?.map(of));
  return others.length > 0 ? undefined : first;
}

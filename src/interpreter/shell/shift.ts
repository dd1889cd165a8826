/** Where a `shift` stands. */
interface Place {
  readonly conditional: boolean;
  /** `while [ "$1" != -- ]`: the loop around it ends at this word. */
  readonly until?: string | undefined;
}

/**
 * How many of the arguments a `shift` has taken off when what stands behind it runs. A loop up to a word takes
 * all before that; under another condition it takes an option off, and nothing where none stands first.
 */
export function shiftedBy(
  words: readonly (string | undefined)[],
  count: number,
  { conditional, until }: Place,
): number {
  if (until !== undefined) {
    const at = words.indexOf(until);
    return at < 0 ? words.length : at;
  }
  if (!conditional) return count;
  if (!words[0]?.startsWith('-')) return 0;
  const dashes = words.indexOf('--');
  return dashes < 0 ? count : dashes + 1;
}

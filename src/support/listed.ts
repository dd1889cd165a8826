/** `a`, `a and b`, `a, b and c`, of words that are quoted already. */
export function listed(words: readonly string[], conjunction: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1)}`;
}

/** The first of them, and how many more there are: `a`, `b`, `3 more`. */
export function few(words: readonly string[], most: number, rest = 'more'): readonly string[] {
  const more = words.length - most;
  return more > 0 ? [...words.slice(0, most), `${more} ${rest}`] : words;
}

/** The same, but for one that would be left over: to count it takes as long as to say it. */
export function fewOrAll(words: readonly string[], most: number, rest = 'more'): readonly string[] {
  return few(words, words.length === most + 1 ? words.length : most, rest);
}

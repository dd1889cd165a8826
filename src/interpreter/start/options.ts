/** A place in a list of words: from one character of a word to its end. */
export interface Part {
  readonly word: number;
  readonly from: number;
}

/** One flag of a command line. */
export interface Flag {
  /** Without its value; of several in one word (`-qefc`) the last, which takes the value. */
  readonly name: string;
  /** The word as written, up to its value. */
  readonly written: string;
  /** Where its value stands; undefined where it has none, or none follows. */
  readonly value: Part | undefined;
  /** The word after the flag and its value. */
  readonly next: number;
}

/**
 * The flag at `at`, undefined where the word is none. `valued`: the flags that take a word of their
 * own; one that stands in the flag's own word (`-uroot`, `--user=root`) needs no row.
 */
export function flagAt(
  texts: readonly string[],
  at: number,
  valued: ReadonlySet<string>,
): Flag | undefined {
  const text = texts[at] ?? '';
  if (!text.startsWith('-')) return undefined;
  const inNext = (name: string): Flag => ({
    name,
    written: text,
    value: at + 1 < texts.length ? { word: at + 1, from: 0 } : undefined,
    next: Math.min(at + 2, texts.length),
  });
  const attached = (name: string, from: number): Flag => ({
    name,
    written: name,
    value: { word: at, from },
    next: at + 1,
  });
  if (valued.has(text)) return inNext(text);
  const short = text.slice(0, 2);
  const last = `-${text.at(-1)}`;
  const equals = text.indexOf('=');
  if (!text.startsWith('--') && text.length > 2) {
    if (valued.has(short)) return attached(short, 2);
    if (/^-[A-Za-z]+$/.test(text) && valued.has(last)) return inNext(last);
  }
  if (equals > 0) return attached(text.slice(0, equals), equals + 1);
  return { name: text, written: text, value: undefined, next: at + 1 };
}

/** The value of a flag; undefined where it has none. */
export function flagValue(texts: readonly string[], flag: Flag | undefined): string | undefined {
  return flag?.value && (texts[flag.value.word] ?? '').slice(flag.value.from);
}

/** Whether the flag is this one, or one of several in a word: `-E` in `-nE`. */
export function isFlag({ name, written }: Flag, asked: string): boolean {
  if (name === asked) return true;
  return asked.length === 2 && /^-[A-Za-z]+$/.test(written) && written.includes(asked.slice(1));
}

import type { Change, Load } from '../../environment.ts';
import { lineOf, type nearest } from '../files.ts';
import type { Target, TargetScript } from '../target.ts';

/** The file in which a runner's commands are named. */
export type Definition = NonNullable<ReturnType<typeof nearest>>;

interface Around {
  readonly directory?: string;
  /** Which words of the command are handed on. */
  readonly args?: readonly number[];
  /** What stands in the text where they go; its first group is there when none are given. */
  readonly slot?: RegExp;
  readonly changes?: readonly Change[];
  readonly loads?: readonly Load[];
  /** Of a module the one function that is called. */
  readonly calls?: string | undefined;
}

/** A text that a shell reads. */
export function script(
  file: Definition,
  text: string,
  needle: string,
  { directory = file.directory, args = [], slot, changes, loads }: Around = {},
): TargetScript {
  const [path, line] = [file.path, lineOf(file.text, needle)];
  const handed = args.length > 0 ? '"$@"' : undefined;
  const fits = slot?.test(text) ?? false;
  const filled = fits
    ? text.replace(
        slot ?? '',
        (_, fallback: unknown) => handed ?? (typeof fallback === 'string' ? fallback : ''),
      )
    : handed === undefined
      ? text
      : `${text} ${handed}`;
  return { text: filled.trim(), path, line, directory, args, changes, loads, dialect: 'bash' };
}

/** A program that the runner starts itself. */
export function started(
  file: Definition,
  words: readonly string[],
  needle: string,
  { directory = file.directory, args = [], changes, loads, calls }: Omit<Around, 'slot'> = {},
): TargetScript {
  const line = lineOf(file.text, needle);
  return { words, calls, path: file.path, line, directory, args, changes, loads };
}

export function scripts(found: readonly TargetScript[]): Target | undefined {
  return found.length === 0 ? undefined : { kind: 'scripts', scripts: found.slice(0, 500) };
}

/** The places of the words from one on. */
export function from(words: readonly string[], at: number): readonly number[] {
  return Array.from({ length: Math.max(0, words.length - at) }, (_, i) => at + i);
}

/** The places of the words that are no flags and none of these; the first names what is run. */
export function named(
  words: readonly string[],
  at: number,
  but: readonly string[] = [],
): readonly number[] {
  const dashes = words.indexOf('--');
  return from(words, at).filter((i) => {
    const word = words[i] ?? '';
    return dashes >= 0 && i > dashes ? true : !word.startsWith('-') && !but.includes(word);
  });
}

/** A command that no file names: the words from this one on. */
export function commandFrom(
  directory: string,
  words: readonly string[],
  at: number,
  before: readonly string[] = [],
): Target | undefined {
  if (before.length === 0 && at >= words.length) return undefined;
  return { kind: 'command', before, from: at, directory };
}

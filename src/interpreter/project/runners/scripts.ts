import { lineOf, type nearest } from '../files.ts';
import type { Target, TargetScript } from '../target.ts';

/** The file in which a runner's commands are named. */
export type Definition = NonNullable<ReturnType<typeof nearest>>;

export function script(
  file: Definition,
  text: string,
  needle: string,
  directory = file.directory,
): TargetScript {
  return { text, path: file.path, line: lineOf(file.text, needle), directory, dialect: 'bash' };
}

export function scripts(found: readonly TargetScript[]): Target | undefined {
  return found.length === 0 ? undefined : { kind: 'scripts', scripts: found.slice(0, 500) };
}

/** A command that no file names: the words from this one on. */
export function commandFrom(
  directory: string,
  words: readonly string[],
  from: number,
  before: readonly string[] = [],
): Target | undefined {
  if (before.length === 0 && from >= words.length) return undefined;
  return { kind: 'command', before, from, directory };
}

import type { Glob } from '../globs.ts';

/** What a project's settings say about which tests run. */
export interface Settings {
  /** Words in front of those of the command line. */
  readonly words: readonly string[];
  /** Where tests are looked for when the command names no place. */
  readonly places: readonly string[];
  /** Whether a file is a test, by its path; undefined where the runner's own names count. */
  readonly isTest: Glob | undefined;
  readonly leavesOut: Glob;
  /** All that picks tests in them is understood; else other tests may run than those that are read. */
  readonly understood: boolean;
}

export const NO_SETTINGS: Settings = {
  words: [],
  places: [],
  isTest: undefined,
  leavesOut: () => false,
  understood: true,
};

/** The directory above; none above the root. */
export function above(directory: string): string | undefined {
  if (directory === '') return undefined;
  return directory.slice(0, Math.max(0, directory.lastIndexOf('/')));
}

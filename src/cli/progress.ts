import type { Repository } from '../repository/repository.ts';

/** Tells a person at a terminal how far a long scan is, on one line that is written over. */
export interface Progress {
  /** The same repository; says how many files of this folder were read. */
  watch(repository: Repository, folder: string): Repository;
  say(text: string): void;
  /** Before anything else is written there. */
  clear(): void;
}

/** A scan of this length needs no word, in ms. */
const PATIENCE = 1_000;
/** Between two texts, in ms. */
const PAUSE = 100;
const WIPE = '\r\u001b[K';

/** `now` gives milliseconds since the program started. */
export function progressOn(write: (text: string) => unknown, now: () => number): Progress {
  let due = PATIENCE;
  let written = false;
  const say = (text: string): void => {
    if (now() < due) return;
    due = now() + PAUSE;
    written = true;
    write(`${WIPE}${text}`);
  };
  return {
    say,
    watch: (repository, folder) => watched(repository, folder, say),
    clear() {
      if (written) write(WIPE);
      written = false;
    },
  };
}

function watched(repository: Repository, folder: string, say: (text: string) => void): Repository {
  const seen = new Set<string>();
  const total = repository.list(folder).length;
  return {
    ...repository,
    read(path) {
      if (path.startsWith(`${folder}/`) && !seen.has(path)) {
        seen.add(path);
        say(`Reading ${folder}: ${counted(seen.size)} of ${counted(Math.max(total, seen.size))}`);
      }
      return repository.read(path);
    },
  };
}

function counted(count: number): string {
  return count.toLocaleString('en-US');
}

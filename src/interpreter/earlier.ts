import { byText } from '../repository/decode.ts';
import { firstToDiffer, type Questions, Recorded, readsAlike } from '../repository/recorded.ts';
import type { Repository } from '../repository/repository.ts';
import type { Diagnostic } from '../workflow/model.ts';
import type { TracedFile } from './listed.ts';

/** A file as it was followed, and what was told on the way. */
export interface KeptFile {
  readonly file: TracedFile;
  readonly told: readonly Diagnostic[];
}

/** What a file leaves is held as long as the scan it is kept for; of thousands of jobs only the first. */
const MOST_JOBS = 2_000;
/** Beyond as much text something was left unread, which depends on who came first. */
const MOST_CHARACTERS = 16_000_000;

/** What an earlier scan leaves for one of nearly the same files: that of a change, or of an edit that is tried. */
export interface Earlier {
  readonly repository: Repository;
  readonly questions: Questions;
  /** By path: the files that neither call others nor are called. */
  readonly files: ReadonlyMap<string, KeptFile>;
}

/**
 * Which files come out the same in another repository: their own text is the same, and so is the
 * answer to all that was asked for them. What was worked out once is not asked again (a package's
 * scripts, an imported file), so that a file hangs on whatever was asked up to its turn; the files
 * have their turns in the order of their names.
 */
function sameFrom(
  { repository, questions, files }: Earlier,
  now: Repository,
): (path: string) => KeptFile | undefined {
  const first = firstToDiffer(questions, repository, now);
  return (path) => {
    if (first !== undefined && byText(path, first) >= 0) return undefined;
    const kept = files.get(path);
    if (kept === undefined) return undefined;
    return readsAlike(repository.read(path), now.read(path)) ? kept : undefined;
  };
}

/** Gathers it while files are followed, and has what an earlier scan left. */
export class Keeping {
  readonly #recorded: Recorded;
  readonly #again: ReturnType<typeof sameFrom> | undefined;
  readonly #files = new Map<string, KeptFile>();
  #jobs = 0;

  constructor(repository: Repository, earlier: Earlier | undefined) {
    this.#recorded = new Recorded(repository);
    this.#again = earlier && sameFrom(earlier, repository);
    if (earlier !== undefined) this.#recorded.goOnFrom(earlier.questions);
  }

  /** What is asked of it is noted. */
  get repository(): Repository {
    return this.#recorded.repository;
  }

  /** What is asked from now on is asked for this file. */
  turn(path: string): void {
    this.#recorded.asker = path;
  }

  /** Where it comes out as before. */
  again(path: string): KeptFile | undefined {
    return this.#again?.(path);
  }

  keep(kept: KeptFile): void {
    this.#jobs += kept.file.jobs.length;
    if (this.#jobs <= MOST_JOBS) this.#files.set(kept.file.path, kept);
  }

  /** Undefined where what came out may hang on the order in which it was asked. */
  earlier(): Earlier | undefined {
    if (this.#recorded.characters > MOST_CHARACTERS) return undefined;
    return { repository: this.#recorded.original, questions: this.#recorded, files: this.#files };
  }
}

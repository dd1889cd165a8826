import { byText } from './decode.ts';
import type { Read, Repository } from './repository.ts';

/** By path: who was the first to ask, of those who ask in the order of their names. */
type Askers = ReadonlyMap<string, string>;

/** What was asked of a repository. */
export interface Questions {
  readonly reads: Askers;
  readonly lists: Askers;
  /** Of all texts that were asked for, each once. */
  readonly characters: number;
}

/** A repository that notes what is asked of it, and for whom. */
export class Recorded implements Questions {
  readonly original: Repository;
  readonly repository: Repository;
  readonly reads = new Map<string, string>();
  readonly lists = new Map<string, string>();
  characters = 0;
  /** The file for which is asked from now on; its own text is no question. Undefined: nobody's answer hangs on it. */
  asker: string | undefined;

  constructor(repository: Repository) {
    this.original = repository;
    this.repository = {
      ...repository,
      read: (path) => {
        const read = repository.read(path);
        if (path === this.asker) return read;
        const isNew = this.asker !== undefined && !this.reads.has(path);
        if (isNew && read.kind === 'text') this.characters += read.text.length;
        this.#note(this.reads, path);
        return read;
      },
      list: (directory) => {
        this.#note(this.lists, directory);
        return repository.list(directory);
      },
    };
  }

  #note(askers: Map<string, string>, path: string): void {
    if (this.asker !== undefined) keepFirst(askers, path, this.asker);
  }

  /** What was asked before hangs on this repository as well. */
  goOnFrom({ reads, lists, characters }: Questions): void {
    this.characters += characters;
    for (const [path, asker] of reads) keepFirst(this.reads, path, asker);
    for (const [path, asker] of lists) keepFirst(this.lists, path, asker);
  }
}

function keepFirst(askers: Map<string, string>, path: string, asker: string): void {
  const other = askers.get(path);
  if (other === undefined || byText(asker, other) < 0) askers.set(path, asker);
}

/** The first who asked something that the two answer differently; undefined: they answer all alike. */
export function firstToDiffer(
  { reads, lists }: Questions,
  before: Repository,
  now: Repository,
): string | undefined {
  let first: string | undefined;
  const compare = (askers: Askers, isSame: (path: string) => boolean) => {
    for (const [path, asker] of askers)
      if ((first === undefined || byText(asker, first) < 0) && !isSame(path)) first = asker;
  };
  compare(reads, (path) => readsAlike(before.read(path), now.read(path)));
  compare(lists, (path) => listsAlike(before.list(path), now.list(path)));
  return first;
}

/** Whether somebody who reads both cannot tell them apart. */
export function readsAlike(a: Read, b: Read): boolean {
  if (a.kind === 'text' && b.kind === 'text') return a.text === b.text && a.utf8 === b.utf8;
  return a.kind === b.kind && JSON.stringify(a) === JSON.stringify(b);
}

type Entries = ReturnType<Repository['list']>;

function listsAlike(a: Entries, b: Entries): boolean {
  return (
    a.length === b.length &&
    a.every(({ name, directory }, i) => b[i]?.name === name && b[i]?.directory === directory)
  );
}

import { isMisnamed, normalize } from './path.ts';
import type { Read, Repository } from './repository.ts';

/** Something that is in the repository and that nobody could read. */
export interface Unread {
  readonly path: string;
  readonly reason: 'unreadable' | 'too-large' | 'outside';
  /** Goes on from the path: "may not be read by …". */
  readonly why: string;
}

/** A repository that remembers what could not be read of it, whoever asked. */
export interface Watched {
  readonly repository: Repository;
  /** In the order of asking, each path once. */
  readonly unread: ReadonlyMap<string, Unread>;
}

/** Looking for a thousand files in a folder that is locked says no more than the first few. */
const MAX_UNREAD = 100;

const known = new WeakMap<Repository, Watched>();
const originals = new WeakMap<Repository, Repository>();

/** The same for one repository each time: what is worked out about its files is kept by object. */
export function watched(repository: Repository): Watched {
  const found = known.get(repository) ?? watch(repository);
  known.set(repository, found);
  return found;
}

/** For looking whether a file is of interest at all: what is not read then is not missed. */
export function quietly(repository: Repository): Repository {
  return originals.get(repository) ?? repository;
}

function watch(repository: Repository): Watched {
  const unread = new Map<string, Unread>();

  function note(path: string, read: Read): void {
    const at = normalize(path);
    const reason = at === undefined || unread.size >= MAX_UNREAD ? undefined : unreadReason(read);
    if (at !== undefined && reason !== undefined && !unread.has(at))
      unread.set(at, { path: at, ...reason });
  }

  const seen: Repository = {
    ...repository,
    read(path) {
      const read = repository.read(path);
      if (read.kind !== 'text' && read.kind !== 'missing') note(path, read);
      return read;
    },
    list(directory) {
      const entries = repository.list(directory);
      if (entries.length === 0) note(directory, repository.read(directory));
      for (const { name } of entries)
        if (isMisnamed(name)) seen.read(directory === '' ? name : `${directory}/${name}`);
      return entries;
    },
  };
  originals.set(seen, repository);
  return { repository: seen, unread };
}

/** Undefined where there is nothing, or it was read. */
export function unreadReason(read: Read): Omit<Unread, 'path'> | undefined {
  switch (read.kind) {
    case 'unreadable':
      return { reason: 'unreadable', why: read.why };
    case 'too-large':
      return { reason: 'too-large', why: `has ${read.bytes} bytes; at most 1 MiB is read` };
    case 'outside':
      return { reason: 'outside', why: 'is a link out of the repository and is not followed' };
    case 'text':
    case 'missing':
    case 'directory':
      return undefined;
    default:
      return read satisfies never;
  }
}

import type { Read } from './repository.ts';

/** What the errors of a file system mean; the names are those of POSIX. */
const MEANINGS: Readonly<Record<string, string>> = {
  EACCES: 'may not be read by the user who runs this (EACCES)',
  EPERM: 'may not be read by the user who runs this (EPERM)',
  ELOOP: 'is a link that leads to itself (ELOOP)',
  EMFILE: 'could not be opened: this process has too many files open (EMFILE)',
  ENFILE: 'could not be opened: this machine has too many files open (ENFILE)',
  EIO: 'could not be read: the disk reports an error (EIO)',
};

/** Errors that say that a path leads nowhere. */
const NOWHERE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG']);

/** What the system's answer says of a path: that nothing is there, or why it could not be read. */
export function failure(error: unknown): Read {
  const code = codeOf(error);
  if (NOWHERE.has(code)) return { kind: 'missing' };
  return { kind: 'unreadable', why: MEANINGS[code] ?? `could not be read (${code})` };
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : 'an unexpected error';
}

import type { Read } from './repository.ts';

/** A repository at a branch, tag or commit. */
export interface Pin {
  readonly owner: string;
  readonly repository: string;
  readonly ref: string;
}

/** A file of some repository at a branch, tag or commit. */
export interface RemotePath extends Pin {
  readonly path: string;
}

/** `unreachable`: not known to be missing; `why` says what was answered instead. */
export type RemoteRead = Read | { readonly kind: 'unreachable'; readonly why: string };

/**
 * Files of other repositories, for the calls that lead there. Reading is synchronous: a file that is
 * not here yet is waited for, and whoever owns the network fetches it for the next round.
 */
export interface Elsewhere {
  read(file: RemotePath): RemoteRead | { readonly kind: 'waiting' };
}

/** What stands in a text that GitHub would take for a place in another repository. */
const OWNER = /^[\w-]{1,100}$/;
const PART = /^(?!\.{1,2}$)[\w.-]{1,100}$/;
const MAX_PARTS = 20;

/**
 * `owner/repository/path@ref` taken apart; `path` is '' for an action at the root. Undefined where a
 * part is none that GitHub allows: it becomes part of an address, and somebody else wrote it.
 */
export function parseRemote(uses: string): RemotePath | undefined {
  const at = uses.indexOf('@');
  if (at < 0) return undefined;
  const [owner = '', repository = '', ...path] = uses.slice(0, at).split('/');
  const ref = uses.slice(at + 1);
  const parts = [repository, ...path, ...ref.split('/')];
  const sound = OWNER.test(owner) && parts.length <= MAX_PARTS && parts.every((p) => PART.test(p));
  return sound ? { owner, repository, path: path.join('/'), ref } : undefined;
}

/** How a place in another repository is named wherever a path is: `owner/repository/path@ref`. */
export function remoteName({ owner, repository, path, ref }: RemotePath): string {
  return `${owner}/${repository}/${path}@${ref}`;
}

/**
 * The same, read back: undefined for a path of this repository. Only workflow and action files are
 * read elsewhere, and none of this repository's own is read under a name that goes on after `.yml`.
 */
export function parseRemoteName(path: string): RemotePath | undefined {
  return /\.ya?ml@[^@]+$/i.test(path) ? parseRemote(path) : undefined;
}

import { normalize } from './path.ts';

/** The largest file that is read; GitHub refuses larger workflow files. */
export const MAX_FILE_BYTES = 1_048_576;

export type Read =
  | { readonly kind: 'text'; readonly text: string; readonly utf8: boolean }
  | { readonly kind: 'missing' }
  | { readonly kind: 'directory' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  /** A link that leads out of the repository; never followed. */
  | { readonly kind: 'outside' }
  /** Something is there and could not be read: `why` goes on from "it" or a name. */
  | { readonly kind: 'unreadable'; readonly why: string };

/** What a link reads as whose target is not there: not the same as no file at all. */
export const DANGLING: Read = {
  kind: 'unreadable',
  why: 'is a link to something that is not there',
};

export const MISNAMED: Read = {
  kind: 'unreadable',
  why: 'has a name that is not UTF-8',
};

/**
 * The files that are judged: a work tree, a commit, or a remote repository already fetched. Paths
 * are relative, with `/`, without a leading `./`. Reading is synchronous and has no side effects;
 * whoever reaches a file through this reads it once (implementations cache).
 */
export interface Repository {
  /** What to call it in the report: the directory as the user named it, or `owner/name`. */
  readonly label: string;
  /** `owner/name` on GitHub, where that is known. */
  readonly name?: string | undefined;
  /** The commit's hash, or null for a work tree with no git. */
  readonly commit: string | null;
  read(path: string): Read;
  /** Names in a directory, sorted; [] when there is none, or `read` says that it is unreadable. */
  list(directory: string): readonly { readonly name: string; readonly directory: boolean }[];
}

/** What reads where nothing is: `place` is where the links of `path`, if there are any, lead. */
export function absent(path: string, place: string): Read {
  return normalize(path) === place ? { kind: 'missing' } : DANGLING;
}

/** A file's text, whatever its encoding; undefined where there is none to read. */
export function textAt(repository: Repository, path: string): string | undefined {
  const read = repository.read(path);
  return read.kind === 'text' ? read.text : undefined;
}

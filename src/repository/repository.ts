/** The largest file that is read; GitHub refuses larger workflow files. */
export const MAX_FILE_BYTES = 1_048_576;

export type Read =
  | { readonly kind: 'text'; readonly text: string; readonly utf8: boolean }
  | { readonly kind: 'missing' }
  | { readonly kind: 'directory' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  /** A link that leads out of the repository; never followed. */
  | { readonly kind: 'outside' };

/**
 * The files that are judged: a work tree, a commit, or a remote repository already fetched. Paths
 * are relative, with `/`, without a leading `./`. Reading is synchronous and has no side effects;
 * whoever reaches a file through this reads it once (implementations cache).
 */
export interface Repository {
  /** What to call it in the report: the directory as the user named it, or `owner/name`. */
  readonly label: string;
  /** The commit's hash, or null for a work tree with no git. */
  readonly commit: string | null;
  read(path: string): Read;
  /** Names in a directory, sorted; [] when there is none. */
  list(directory: string): readonly { readonly name: string; readonly directory: boolean }[];
}

/** A file's text, whatever its encoding; undefined where there is none to read. */
export function textAt(repository: Repository, path: string): string | undefined {
  const read = repository.read(path);
  return read.kind === 'text' ? read.text : undefined;
}

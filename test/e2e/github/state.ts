import { createHash } from 'node:crypto';

export interface Comment {
  readonly id: number;
  readonly author: string;
  body: string;
  minimized: boolean;
}

/** A review comment on lines of the head, and the answers to it. */
export interface Thread {
  readonly path: string;
  line: number | null;
  startLine: number | null;
  resolved: boolean;
  outdated: boolean;
  readonly comments: Comment[];
}

/** A file's text, its bytes, or where a link leads. */
export type File = string | Uint8Array | { readonly link: string };
export type Files = Readonly<Record<string, File>>;

export interface RepositoryState {
  /** Files by commit, and by ref. */
  readonly commits: Record<string, Files>;
  /** What `compare` answers for the merge base of any two commits. */
  mergeBase?: string;
  /** The tips of branches that moved on since the event. */
  branches?: Readonly<Record<string, string>>;
  /** Too large to be listed at once. */
  truncated?: boolean;
}

export interface Request {
  /** The operation's name in GitHub's description, or in our GraphQL document. */
  readonly operation: string;
  status: number;
  readonly body: unknown;
}

export interface PullRequestState {
  readonly number: number;
  headSha: string;
  readonly baseSha: string;
  readonly headOwner: string;
  readonly headBranch: string;
  /** Numbers of the lines of a file that the difference of the pull request shows; all unless told. */
  readonly shows?: (path: string) => ReadonlySet<number>;
  /** Git's names of the files in a folder of the head, where `repositories` does not hold them. */
  readonly files?: (folder: string) => Readonly<Record<string, string>>;
}

/** All that the fake GitHub knows; tests assert on it and may change it between two requests. */
export interface State {
  readonly repository: string;
  readonly viewer: string;
  readonly token: string;
  /** What the token may do with pull requests. */
  permission: 'write' | 'read' | 'none';
  readonly pull: PullRequestState;
  readonly comments: Comment[];
  readonly threads: Thread[];
  readonly repositories: Record<string, RepositoryState>;
  readonly requests: Request[];
  /** Requests and answers that GitHub would not know. */
  readonly problems: string[];
  nextId: number;
}

export function addComment(state: State, author: string, body: string): Comment {
  const comment = { id: state.nextId++, author, body, minimized: false };
  state.comments.push(comment);
  return comment;
}

export function addThread(
  state: State,
  author: string,
  place: Pick<Thread, 'path' | 'line' | 'startLine'>,
  body: string,
): Thread {
  const comment = { id: state.nextId++, author, body, minimized: false };
  const thread = { ...place, resolved: false, outdated: false, comments: [comment] };
  state.threads.push(thread);
  return thread;
}

export function bytesOf(file: File): Buffer {
  if (typeof file === 'string') return Buffer.from(file, 'utf8');
  return 'link' in file ? Buffer.from(file.link, 'utf8') : Buffer.from(file);
}

/** The name that git gives to a file's content. */
export function blobHash(file: File): string {
  const bytes = bytesOf(file);
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** A name for a directory of a commit: not git's, but as unique and as stable. */
export function treeHash(commit: string, directory: string): string {
  return createHash('sha1').update(`tree ${commit} ${directory}`).digest('hex');
}

import type { RepositoryName } from './event.ts';

export interface PullRequestName extends RepositoryName {
  readonly number: number;
}

/** A comment that this token wrote; GitHub says so, not the text of the comment. */
export interface OwnComment {
  readonly id: number;
  /** GitHub's global name for it. */
  readonly node: string;
  readonly url: string;
  readonly body: string;
  /** When it was written last; '' where GitHub does not say. */
  readonly updatedAt: string;
  /** Hidden by somebody: as good as gone. */
  readonly minimized: boolean;
}

/** What this token wrote on lines of the change, and what became of it. */
export interface OwnThread {
  readonly comment: OwnComment;
  readonly path: string;
  /** Last line of the head that it is about; null where the change no longer shows it. */
  readonly line: number | null;
  /** First line, where there are several. */
  readonly startLine: number | null;
  /** The lines were changed since. */
  readonly outdated: boolean;
  readonly resolved: boolean;
  readonly answers: number;
}

/** A comment to be made on lines of the head. */
export interface NewThread {
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly body: string;
}

export interface Conversation {
  /** GitHub's global name for the pull request. */
  readonly subject: string;
  /** The commit at the head of the pull request now, which may not be the one that was judged. */
  readonly headSha: string;
  /** Newest first, of all pages. */
  readonly own: readonly OwnComment[];
  /** Newest first, of all pages. */
  readonly threads: readonly OwnThread[];
  /** Git's names of the contents of the files in the folder that was asked about, by their names in it. */
  readonly files: ReadonlyMap<string, string>;
}

export interface PostedComment {
  readonly id: number;
  readonly url: string;
}

export interface ReviewComment extends PostedComment {
  readonly body: string;
}

/** What was written, and how the pull request stands with it. */
export interface Written {
  /** Null where GitHub does not say, or only a part of it. */
  readonly after: Conversation | null;
}

export interface UpdatedComment extends Written {
  readonly url: string;
  /** The texts that it had, newest first, as far as GitHub tells. */
  readonly versions: readonly string[];
}

export interface PostedReview extends Written {
  readonly comments: readonly ReviewComment[];
}

/** A folder of a commit. */
export interface FolderName {
  readonly commit: string;
  readonly folder: string;
}

export interface CreatedComment extends PostedComment, Written {}

export type RemoteFile =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large'; readonly bytes: number }
  | { readonly kind: 'missing' | 'directory' | 'outside' };

/** A file's content by git's name for it. */
export interface WantedBlob {
  readonly at: RepositoryName;
  readonly hash: string;
  readonly bytes: number;
}

export interface TreeEntry {
  readonly path: string;
  readonly kind: 'file' | 'link' | 'directory' | 'module';
  /** As git writes it: `100644`. */
  readonly mode: string;
  readonly hash: string;
  readonly bytes: number;
}

export interface Tree {
  readonly entries: readonly TreeEntry[];
  /** False when GitHub cut the answer (beyond 100,000 entries or 7 MB). */
  readonly complete: boolean;
}

/** A repository at a branch, a tag, a commit, or `HEAD`. */
export interface WantedHead extends RepositoryName {
  readonly ref: string;
}

/** Where a ref leads now; under the name that the repository has now. */
export interface Head extends RepositoryName {
  readonly commit: string;
  readonly tree: string;
  readonly visibility: 'public' | 'private' | 'unknown';
}

export interface ListedRepository {
  /** `owner/name` */
  readonly name: string;
  readonly archived: boolean;
  readonly fork: boolean;
  readonly empty: boolean;
  /** By GitHub, which then shows nothing of it. */
  readonly disabled: boolean;
  /** When it was pushed to last; null: never. */
  readonly pushed: string | null;
  readonly visibility: Head['visibility'];
}

export interface RepositoryPage {
  readonly repositories: readonly ListedRepository[];
  /** Where the next page begins; undefined after the last. */
  readonly next: string | undefined;
}

export interface Comparison {
  /** The newest commit that both have: what a pull request started from. */
  readonly mergeBase: string;
  /** The commit that `base` is now; null where GitHub does not say. */
  readonly tip: string | null;
}

export interface OpenPullRequest {
  readonly number: number;
  readonly headSha: string;
  readonly baseSha: string;
  readonly baseBranch: string;
}

/**
 * All that the guard asks of GitHub, in its own words. Every method throws `GitHubError` and
 * nothing else.
 */
export interface GitHubClient {
  /** With `folder` also what is in it, where the token may know. */
  conversation(at: PullRequestName, folder?: FolderName): Promise<Conversation>;
  /** Never tried twice by itself: after an error nobody knows whether the comment was made. */
  createComment(subject: string, body: string): Promise<CreatedComment>;
  updateComment(node: string, body: string): Promise<UpdatedComment>;
  deleteComment(at: RepositoryName, id: number): Promise<void>;
  /** All of them or none; never tried twice by itself. */
  createReview(
    subject: string,
    commit: string,
    threads: readonly NewThread[],
  ): Promise<PostedReview>;
  updateReviewComment(node: string, body: string): Promise<UpdatedComment>;
  deleteReviewComment(at: RepositoryName, id: number): Promise<void>;
  readFile(at: RepositoryName, path: string, ref: string): Promise<RemoteFile>;
  /** `of` is a commit, a ref or a tree; `deep` also lists what is in its directories. */
  readTree(at: RepositoryName, of: string, deep: boolean): Promise<Tree>;
  /** In the order of asking, each by itself: what cannot be had of one repository holds up no other. */
  readBlobs(wanted: readonly WantedBlob[]): Promise<readonly (Uint8Array | GitHubError)[]>;
  /** In the order of asking, each by itself. */
  readHeads(wanted: readonly WantedHead[]): Promise<readonly (Head | GitHubError)[]>;
  readRepositories(owner: string, after?: string): Promise<RepositoryPage>;
  /** `base` is a branch or a commit. */
  compare(at: RepositoryName, base: string, head: string): Promise<Comparison>;
  openPullRequests(
    at: RepositoryName,
    head: { readonly owner: string; readonly branch: string },
  ): Promise<readonly OpenPullRequest[]>;
}

/**
 * `permission`: the token may not. `missing`: not there, or hidden from this token. `limited`: too
 * many requests, also after waiting. `refused`: GitHub does not accept this request. `broken`:
 * GitHub or the network failed, and whether the request was carried out is not known.
 */
export type GitHubErrorKind = 'permission' | 'missing' | 'limited' | 'refused' | 'broken';

export class GitHubError extends Error {
  readonly kind: GitHubErrorKind;
  /** HTTP status, or null where there was no answer. */
  readonly status: number | null;

  constructor(kind: GitHubErrorKind, status: number | null, message: string) {
    super(oneLine(message));
    this.name = 'GitHubError';
    this.kind = kind;
    this.status = status;
  }
}

/** Somebody else's words on one line of bounded length, so that they cannot start a command. */
export function oneLine(text: string): string {
  const clean = text
    .slice(0, 1000)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
  return clean.length > 300 ? `${clean.slice(0, 299)}…` : clean;
}

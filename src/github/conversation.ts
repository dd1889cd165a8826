import {
  type Conversation,
  type CreatedComment,
  type FolderName,
  GitHubError,
  type NewThread,
  type OwnComment,
  type OwnThread,
  type PostedComment,
  type PostedReview,
  type PullRequestName,
  type ReviewComment,
  type UpdatedComment,
} from './client.ts';
import { field, listField, numberField, textField } from './fields.ts';

/** GitHub stops at 2,500 comments on one pull request. */
const MAX_PAGES = 30;

/** Asks with the variables of {@link CONVERSATION} of queries.ts until every page is read. */
export async function readConversation(
  ask: (variables: Record<string, unknown>) => Promise<unknown>,
  { owner, repository, number }: PullRequestName,
  folder: FolderName | undefined,
): Promise<Conversation> {
  const own: OwnComment[] = [];
  const threads: OwnThread[] = [];
  let files: Conversation['files'] = new Map();
  let [before, threadsBefore]: (string | undefined)[] = [];
  for (let page = 0; ; page++) {
    const withFiles = folder !== undefined && page === 0;
    const answer = await ask({
      owner,
      repository,
      number,
      files: withFiles ? `${folder.commit}:${folder.folder}` : '',
      withFiles,
      ...(before && { before }),
      ...(threadsBefore && { threadsBefore }),
    });
    const pull = field(answer, 'repository', 'pullRequest');
    const found = toConversation(pull);
    if (found === null)
      throw new GitHubError('missing', 404, `pull request ${number} is not visible to this token`);
    own.push(...found.own);
    threads.push(...found.threads);
    if (withFiles) files = toFiles(field(answer, 'repository', 'object'));
    const more = hasMore(pull);
    // Of a list that is at its end, the page before its first entry is empty.
    before = textField(pull, 'comments', 'pageInfo', 'startCursor') ?? before;
    threadsBefore = textField(pull, 'reviewThreads', 'pageInfo', 'startCursor') ?? threadsBefore;
    if (!more || page + 1 === MAX_PAGES) return { ...found, own, threads, files };
  }
}

function hasMore(pull: unknown): boolean {
  return ['comments', 'reviewThreads'].some(
    (list) => field(pull, list, 'pageInfo', 'hasPreviousPage') === true,
  );
}

/** All of it, where it is one page; else it must be asked for. */
function toWhole(pull: unknown): Conversation | null {
  return hasMore(pull) ? null : toConversation(pull);
}

/** One page of it. */
function toConversation(pull: unknown): Conversation | null {
  const subject = textField(pull, 'id');
  const headSha = textField(pull, 'headRefOid');
  if (subject === undefined || headSha === undefined) return null;
  const own = listField(pull, 'comments', 'nodes').flatMap(toOwnComment).reverse();
  const threads = listField(pull, 'reviewThreads', 'nodes').flatMap(toOwnThread).reverse();
  return { subject, headSha, own, threads, files: new Map() };
}

function toFiles(folder: unknown): ReadonlyMap<string, string> {
  return new Map(
    listField(folder, 'entries').flatMap((entry) => {
      const name = textField(entry, 'name');
      const hash = textField(entry, 'oid');
      return name === undefined || hash === undefined ? [] : [[name, hash] as const];
    }),
  );
}

export function toCreated(answer: unknown): CreatedComment {
  const node = field(answer, 'addComment', 'commentEdge', 'node');
  const posted = toPosted(node);
  if (posted === null) throw unexpected();
  return { ...posted, after: toWhole(field(answer, 'addComment', 'subject')) };
}

/** Of one of the two mutations, whose answers differ in names only. */
export function toUpdated(answer: unknown): UpdatedComment {
  const comment =
    field(answer, 'updateIssueComment', 'issueComment') ??
    field(answer, 'updatePullRequestReviewComment', 'pullRequestReviewComment');
  const url = textField(comment, 'url');
  if (url === undefined) throw unexpected();
  const versions = listField(comment, 'userContentEdits', 'nodes').flatMap(
    (edit) => textField(edit, 'diff') ?? [],
  );
  return { url, versions, after: toWhole(field(comment, 'pullRequest')) };
}

function toPosted(node: unknown): PostedComment | null {
  const id = Number(field(node, 'fullDatabaseId'));
  const url = textField(node, 'url');
  return Number.isSafeInteger(id) && url !== undefined ? { id, url } : null;
}

/** Whether what was asked for came to be is not known then. */
export function unexpected(): GitHubError {
  return new GitHubError('broken', null, 'GitHub’s answer is not of the form that it documents');
}

/** Where a field that must be there is not. */
export function never(): never {
  throw unexpected();
}

/** GitHub's `DraftPullRequestReviewThread`. A comment on one line has no start. */
export function toDraft({ path, start, end, body }: NewThread): Readonly<Record<string, unknown>> {
  const place = { path, line: end, side: 'RIGHT', body };
  return start === end ? place : { ...place, startLine: start, startSide: 'RIGHT' };
}

export function toReview(answer: unknown): PostedReview {
  const review = field(answer, 'addPullRequestReview', 'pullRequestReview');
  const comments = listField(review, 'comments', 'nodes').flatMap((node): ReviewComment[] => {
    const posted = toPosted(node);
    const body = textField(node, 'body');
    return posted === null || body === undefined ? [] : [{ ...posted, body }];
  });
  if (comments.length === 0) throw unexpected();
  return { comments, after: toWhole(field(review, 'pullRequest')) };
}

function toOwnThread(node: unknown): readonly OwnThread[] {
  const [first] = listField(node, 'comments', 'nodes');
  return toOwnComment(first).map((comment) => ({
    comment,
    path: textField(node, 'path') ?? '',
    line: numberField(node, 'line') ?? null,
    startLine: numberField(node, 'startLine') ?? null,
    outdated: field(node, 'isOutdated') === true,
    resolved: field(node, 'isResolved') === true,
    answers: (numberField(node, 'comments', 'totalCount') ?? 1) - 1,
  }));
}

function toOwnComment(node: unknown): readonly OwnComment[] {
  const id = Number(field(node, 'fullDatabaseId'));
  const body = textField(node, 'body');
  if (field(node, 'viewerDidAuthor') !== true || !Number.isSafeInteger(id) || body === undefined)
    return [];
  return [
    {
      id,
      node: textField(node, 'id') ?? '',
      url: textField(node, 'url') ?? '',
      body,
      updatedAt: textField(node, 'updatedAt') ?? '',
      minimized: field(node, 'isMinimized') === true,
    },
  ];
}

import {
  type Conversation,
  type CreatedComment,
  type FolderName,
  GitHubError,
  type NewThread,
  type OwnComment,
  type OwnThread,
  type PullRequestName,
  type ReviewComment,
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
    const more = ['comments', 'reviewThreads'].some(
      (list) => field(pull, list, 'pageInfo', 'hasPreviousPage') === true,
    );
    // Of a list that is at its end, the page before its first entry is empty.
    before = textField(pull, 'comments', 'pageInfo', 'startCursor') ?? before;
    threadsBefore = textField(pull, 'reviewThreads', 'pageInfo', 'startCursor') ?? threadsBefore;
    if (!more || page + 1 === MAX_PAGES) return { ...found, own, threads, files };
  }
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
  return {
    id: Number(field(node, 'fullDatabaseId')),
    url: textField(node, 'url') ?? '',
    after: toConversation(field(answer, 'addComment', 'subject')),
  };
}

/** GitHub's `DraftPullRequestReviewThread`. A comment on one line has no start. */
export function toDraft({ path, start, end, body }: NewThread): Readonly<Record<string, unknown>> {
  const place = { path, line: end, side: 'RIGHT', body };
  return start === end ? place : { ...place, startLine: start, startSide: 'RIGHT' };
}

export function toReview(answer: unknown): readonly ReviewComment[] {
  const review = field(answer, 'addPullRequestReview', 'pullRequestReview');
  return listField(review, 'comments', 'nodes').map((node) => ({
    id: Number(field(node, 'fullDatabaseId')),
    url: textField(node, 'url') ?? '',
    body: textField(node, 'body') ?? '',
  }));
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
      url: textField(node, 'url') ?? '',
      body,
      minimized: field(node, 'isMinimized') === true,
    },
  ];
}

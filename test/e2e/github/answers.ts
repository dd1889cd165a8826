import { basename, dirname } from 'node:path';
import { actionsAnswer } from './actions.ts';
import type { Call } from './contract.ts';
import {
  addComment,
  addThread,
  blobHash,
  bytesOf,
  type Comment,
  rewrite,
  type State,
  type Thread,
  treeHash,
} from './state.ts';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const NOT_FOUND: Answer = { status: 404, body: { message: 'Not Found' } };
const FORBIDDEN: Answer = {
  status: 403,
  body: { message: 'Resource not accessible by integration' },
};

/** What GitHub answers to a call that its description allows. */
export function answer(state: State, call: Call, api: string): Answer {
  switch (call.operation) {
    case 'issues/delete-comment':
      return changeComment(state, call, (comment) => {
        state.comments.splice(state.comments.indexOf(comment), 1);
        return { status: 204 };
      });
    case 'pulls/delete-review-comment':
      return changeReviewComment(state, call, (comment, thread) => {
        thread.comments.splice(thread.comments.indexOf(comment), 1);
        if (thread.comments.length === 0) state.threads.splice(state.threads.indexOf(thread), 1);
        return { status: 204 };
      });
    case 'repos/get-content':
      return content(state, call, api);
    case 'git/get-tree':
      return tree(state, call, api);
    case 'git/get-blob':
      return blob(state, call, api);
    case 'repos/compare-commits-with-basehead': {
      const repository = repositoryOf(state, call);
      const sha = repository?.mergeBase;
      if (sha === undefined) return NOT_FOUND;
      const [base = ''] = (call.path.basehead ?? '').split('...');
      const known = /^[0-9a-f]{40}$/.test(base) ? base : state.pull.baseSha;
      const tip = { sha: repository?.branches?.[base] ?? known };
      return { status: 200, body: { base_commit: tip, merge_base_commit: { sha } } };
    }
    case 'pulls/list':
      return pulls(state, call);
    default:
      return actionsAnswer(state.actions, call) ?? NOT_FOUND;
  }
}

/** What GitHub answers to our GraphQL documents, by the name of the operation in them. */
export function graphql(
  state: State,
  operation: string,
  variables: Record<string, unknown>,
): Answer {
  switch (operation) {
    case 'AddComment':
      return createComment(state, variables);
    case 'AddReview':
      return createReview(state, variables);
    case 'UpdateComment':
      return updateComment(state, variables);
    case 'UpdateReviewComment':
      return updateReviewComment(state, variables);
    case 'Blobs':
      return blobs(state, variables);
    default:
      return conversation(state, variables);
  }
}

/** Texts by git's names, of any of the repositories; null for what is no text. */
function blobs(state: State, variables: Record<string, unknown>): Answer {
  const data: Record<string, unknown> = {};
  for (let at = 0; variables[`oid${at}`] !== undefined; at++) {
    const name = `${variables[`owner${at}`]}/${variables[`name${at}`]}`;
    const commits = Object.values(state.repositories[name]?.commits ?? {});
    const files = commits.flatMap((one) => Object.values(one));
    const file = files.find((one) => blobHash(one) === variables[`oid${at}`]);
    const text = file === undefined || bytesOf(file).includes(0) ? null : bytesOf(file).toString();
    data[`of${at}`] = { object: file === undefined ? null : { text } };
  }
  return { status: 200, body: { data } };
}

function conversation(state: State, variables: Record<string, unknown>): Answer {
  const { owner, repository, number } = variables;
  const known = `${owner}/${repository}` === state.repository && number === state.pull.number;
  if (state.permission === 'none')
    return graphqlError('FORBIDDEN', 'Resource not accessible by integration');
  if (!known) return graphqlError('NOT_FOUND', `Could not resolve to a PullRequest`);
  const pullRequest = pullRequestJson(state, variables);
  const object = variables.withFiles === true ? folderJson(state, String(variables.files)) : {};
  return { status: 200, body: { data: { repository: { pullRequest, ...object } } } };
}

/** `COMMIT:FOLDER` as GitHub resolves it; null for what is not there. */
function folderJson(state: State, expression: string) {
  const [commit = '', folder = ''] = expression.split(':');
  const files = state.repositories[state.repository]?.commits[commit];
  const inside = files && Object.entries(files).filter(([path]) => dirname(path) === folder);
  const names =
    inside !== undefined
      ? inside.map(([path, file]) => [basename(path), blobHash(file)])
      : Object.entries((commit === state.pull.headSha && state.pull.files?.(folder)) || {});
  const entries = names.map(([name, oid]) => ({ name, oid }));
  return { object: entries.length === 0 ? null : { entries } };
}

function pullRequestJson(state: State, { before, threadsBefore }: Record<string, unknown>) {
  const comments = page(state.comments, before, (comment) => ({
    ...ownComment(state, comment),
    url: commentUrl(state, comment),
  }));
  const reviewThreads = page(state.threads, threadsBefore, (thread) => ({
    isResolved: thread.resolved,
    isOutdated: thread.outdated,
    path: thread.path,
    line: thread.line,
    startLine: thread.startLine,
    comments: {
      totalCount: thread.comments.length,
      nodes: thread.comments.slice(0, 1).map((comment) => ({
        ...ownComment(state, comment),
        url: reviewCommentUrl(state, comment),
      })),
    },
  }));
  return { id: SUBJECT, headRefOid: state.pull.headSha, comments, reviewThreads };
}

function page<T>(list: readonly T[], before: unknown, toNode: (one: T) => unknown) {
  const end = typeof before === 'string' ? Number(before) : list.length;
  const start = Math.max(0, end - 100);
  const startCursor = start === end ? null : String(start);
  const pageInfo = { hasPreviousPage: start > 0, startCursor };
  return { nodes: list.slice(start, end).map(toNode), pageInfo };
}

function ownComment(state: State, { id, body, minimized, author, updatedAt }: Comment) {
  const viewerDidAuthor = author === state.viewer;
  const at = updatedAt ?? '2026-09-01T12:00:00Z';
  return {
    id: nodeId(id),
    fullDatabaseId: String(id),
    body,
    updatedAt: at,
    isMinimized: minimized,
    viewerDidAuthor,
  };
}

function nodeId(id: number): string {
  return `IC_${id}`;
}

/** The pull request's global name. */
const SUBJECT = 'PR_kwDOAcme7';

function graphqlError(type: string, message: string): Answer {
  const data = { repository: { pullRequest: null } };
  return { status: 200, body: { data, errors: [{ type, message, path: ['repository'] }] } };
}

function createComment(state: State, variables: Record<string, unknown>): Answer {
  const { subject, body } = variables;
  if (subject !== SUBJECT || typeof body !== 'string')
    return graphqlError('NOT_FOUND', 'Could not resolve to a node');
  if (state.permission !== 'write')
    return graphqlError('FORBIDDEN', 'Resource not accessible by integration');
  if (body.length > 65_536)
    return graphqlError('UNPROCESSABLE', 'Body is too long (maximum is 65536 characters)');
  const comment = addComment(state, state.viewer, body);
  const node = { fullDatabaseId: String(comment.id), url: commentUrl(state, comment) };
  const addedComment = { commentEdge: { node }, subject: pullRequestJson(state, {}) };
  return { status: 200, body: { data: { addComment: addedComment } } };
}

function updateComment(state: State, { id, body }: Record<string, unknown>): Answer {
  const comment = state.comments.find((one) => nodeId(one.id) === id);
  const refused = refusedUpdate(state, comment, body);
  if (comment === undefined || refused !== undefined) return refused ?? NOT_FOUND;
  rewrite(comment, String(body));
  const issueComment = updatedJson(state, comment, commentUrl(state, comment));
  return { status: 200, body: { data: { updateIssueComment: { issueComment } } } };
}

function updateReviewComment(state: State, { id, body }: Record<string, unknown>): Answer {
  const comments = state.threads.flatMap((thread) => thread.comments);
  const comment = comments.find((one) => nodeId(one.id) === id);
  const refused = refusedUpdate(state, comment, body);
  if (comment === undefined || refused !== undefined) return refused ?? NOT_FOUND;
  rewrite(comment, String(body));
  const pullRequestReviewComment = updatedJson(state, comment, reviewCommentUrl(state, comment));
  const data = { updatePullRequestReviewComment: { pullRequestReviewComment } };
  return { status: 200, body: { data } };
}

function refusedUpdate(state: State, comment: Comment | undefined, body: unknown) {
  if (comment === undefined) return graphqlError('NOT_FOUND', 'Could not resolve to a node');
  if (state.permission !== 'write' || comment.author !== state.viewer)
    return graphqlError('FORBIDDEN', 'Resource not accessible by integration');
  if (typeof body === 'string' && body.length <= 65_536) return undefined;
  return graphqlError('UNPROCESSABLE', 'Body is too long (maximum is 65536 characters)');
}

function updatedJson(state: State, { edits = [] }: Comment, url: string) {
  const userContentEdits = { nodes: edits.slice(0, 5).map((diff) => ({ diff })) };
  return { url, userContentEdits, pullRequest: pullRequestJson(state, {}) };
}

interface Draft {
  readonly path: string;
  readonly line: number;
  readonly startLine?: number;
  readonly body: string;
}

/** All of a review or nothing, as GitHub does. */
function createReview(state: State, variables: Record<string, unknown>): Answer {
  const { subject, commit } = variables;
  const drafts = variables.threads as readonly Draft[];
  if (subject !== SUBJECT) return graphqlError('NOT_FOUND', 'Could not resolve to a node');
  if (state.permission !== 'write')
    return graphqlError('FORBIDDEN', 'Resource not accessible by integration');
  const refused = drafts.some(({ path, line, startLine = line }) => {
    const shown = state.pull.shows?.(path);
    if (startLine > line || commit !== state.pull.headSha) return true;
    for (let at = startLine; at <= line; at++) if (shown?.has(at) === false) return true;
    return false;
  });
  if (refused)
    return graphqlError(
      'UNPROCESSABLE',
      'Pull request review thread line must be part of the diff',
    );
  const nodes = drafts.map(({ path, line, startLine = null, body }) => {
    const [comment] = addThread(state, state.viewer, { path, line, startLine }, body).comments;
    if (comment === undefined) throw new Error('a thread begins with a comment');
    const url = reviewCommentUrl(state, comment);
    return { fullDatabaseId: String(comment.id), url, body };
  });
  const pullRequest = pullRequestJson(state, {});
  const pullRequestReview = { comments: { nodes }, pullRequest };
  return { status: 200, body: { data: { addPullRequestReview: { pullRequestReview } } } };
}

function changeReviewComment(
  state: State,
  call: Call,
  change: (comment: Comment, thread: Thread) => Answer,
): Answer {
  const id = Number(call.path.comment_id);
  const thread = state.threads.find(({ comments }) => comments.some((one) => one.id === id));
  const comment = thread?.comments.find((one) => one.id === id);
  if (thread === undefined || comment === undefined || !onHome(state, call)) return NOT_FOUND;
  if (state.permission !== 'write' || comment.author !== state.viewer) return FORBIDDEN;
  return change(comment, thread);
}

function reviewCommentUrl(state: State, comment: Comment): string {
  return `https://github.com/${state.repository}/pull/${state.pull.number}#discussion_r${comment.id}`;
}

function changeComment(state: State, call: Call, change: (comment: Comment) => Answer): Answer {
  const comment = state.comments.find((one) => one.id === Number(call.path.comment_id));
  if (comment === undefined || !onHome(state, call)) return NOT_FOUND;
  if (state.permission !== 'write' || comment.author !== state.viewer) return FORBIDDEN;
  return change(comment);
}

function content(state: State, call: Call, api: string): Answer {
  const commit = call.query.get('ref') ?? '';
  const files = repositoryOf(state, call)?.commits[commit];
  const path = call.path.path ?? '';
  if (files === undefined) return NOT_FOUND;
  const url = `${api}/repos/${call.path.owner}/${call.path.repo}/contents/${path}?ref=${commit}`;
  const common = {
    name: path.split('/').at(-1),
    path,
    url,
    git_url: url,
    html_url: url,
    download_url: url,
    _links: { self: url, git: url, html: url },
  };
  const file = files[path];
  if (file === undefined) {
    if (!Object.keys(files).some((one) => one.startsWith(`${path}/`))) return NOT_FOUND;
    const sha = treeHash(commit, path);
    return { status: 200, body: { ...common, type: 'dir', size: 0, sha, entries: [] } };
  }
  const bytes = bytesOf(file);
  const found = { ...common, size: bytes.length, sha: blobHash(file) };
  if (typeof file === 'object' && 'link' in file)
    return { status: 200, body: { ...found, type: 'symlink', target: file.link } };
  // Beyond 1 MB GitHub sends the size without the content.
  const body =
    bytes.length > 1_000_000
      ? { encoding: 'none', content: '' }
      : { encoding: 'base64', content: wrapped(bytes) };
  return { status: 200, body: { ...found, type: 'file', ...body } };
}

function tree(state: State, call: Call, api: string): Answer {
  const commits = repositoryOf(state, call)?.commits ?? {};
  const wanted = call.path.tree_sha ?? '';
  for (const [commit, files] of Object.entries(commits)) {
    const directories = new Set(['']);
    for (const path of Object.keys(files)) {
      const parts = path.split('/');
      for (let n = 1; n < parts.length; n++) directories.add(parts.slice(0, n).join('/'));
    }
    const root = [...directories].find(
      (one) => treeHash(commit, one) === wanted || (one === '' && commit === wanted),
    );
    if (root === undefined) continue;
    const below = root === '' ? '' : `${root}/`;
    const entries = [
      ...[...directories].map((path) => ({
        path,
        mode: '040000',
        type: 'tree',
        sha: treeHash(commit, path),
      })),
      ...Object.entries(files).map(([path, file]) => ({
        path,
        mode: typeof file === 'object' && 'link' in file ? '120000' : '100644',
        type: 'blob',
        sha: blobHash(file),
        size: bytesOf(file).length,
      })),
    ]
      .filter(({ path }) => path.startsWith(below) && path.length > below.length)
      .map((entry) => ({ ...entry, path: entry.path.slice(below.length) }))
      .filter(({ path }) => call.query.has('recursive') || !path.includes('/'));
    const url = `${api}/repos/${call.path.owner}/${call.path.repo}/git/trees/${wanted}`;
    const sha = treeHash(commit, root);
    const truncated =
      root === '' && call.query.has('recursive') && repositoryOf(state, call)?.truncated === true;
    return { status: 200, body: { sha, url, tree: truncated ? [] : entries, truncated } };
  }
  return NOT_FOUND;
}

function blob(state: State, call: Call, api: string): Answer {
  const files = Object.values(repositoryOf(state, call)?.commits ?? {}).flatMap((one) =>
    Object.values(one),
  );
  const sha = call.path.file_sha ?? '';
  const file = files.find((one) => blobHash(one) === sha);
  if (file === undefined) return NOT_FOUND;
  const bytes = bytesOf(file);
  const url = `${api}/repos/${call.path.owner}/${call.path.repo}/git/blobs/${sha}`;
  const body = { sha, url, node_id: sha, size: bytes.length, encoding: 'base64' };
  return { status: 200, body: { ...body, content: wrapped(bytes) } };
}

function pulls(state: State, call: Call): Answer {
  const { pull } = state;
  const mine =
    onHome(state, call) && call.query.get('head') === `${pull.headOwner}:${pull.headBranch}`;
  const { number, headSha, baseSha } = pull;
  const found = { number, head: { sha: headSha }, base: { sha: baseSha, ref: 'main' } };
  return { status: 200, body: mine ? [found] : [] };
}

function onHome(state: State, call: Call): boolean {
  return `${call.path.owner}/${call.path.repo}` === state.repository;
}

function repositoryOf(state: State, call: Call) {
  return state.repositories[`${call.path.owner}/${call.path.repo}`];
}

/** GitHub breaks base64 into lines. */
function wrapped(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{60}/g, '$&\n');
}

function commentUrl(state: State, comment: Comment): string {
  return `https://github.com/${state.repository}/pull/${state.pull.number}#issuecomment-${comment.id}`;
}

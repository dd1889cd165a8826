import {
  type Conversation,
  type CreatedComment,
  type GitHubClient,
  GitHubError,
  type GitHubErrorKind,
  type OwnComment,
  type PullRequestName,
  type RemoteFile,
  type TreeEntry,
} from './client.ts';
import type { RepositoryName } from './event.ts';
import { field, listField, numberField, textField } from './fields.ts';
import { isLimited, PACE, type Pace, paced } from './limits.ts';
import { ADD_COMMENT, CONVERSATION } from './queries.ts';

export interface Connection {
  readonly token: string;
  /** `https://api.github.com`, `https://api.SUBDOMAIN.ghe.com` or `https://HOST/api/v3`. */
  readonly apiUrl: string;
  readonly userAgent?: string;
  readonly pace?: Partial<Pace>;
}

/** GitHub stops at 2,500 comments on one pull request. */
const MAX_PAGES = 30;
/** Statuses that trying again does not change; limits are waited for by `paced`. */
const FINAL = [400, 401, 403, 404, 409, 410, 422, 429, 451];

/**
 * A client over the official toolkit, which is loaded only now: most runs post nothing. The toolkit
 * takes the proxy from the usual environment variables.
 */
export async function connect(connection: Connection): Promise<GitHubClient> {
  const octokit = await load(connection);
  const names = (at: RepositoryName) => ({ owner: at.owner, repo: at.repository });

  return {
    conversation: (at) =>
      asked(() => readConversation((variables) => octokit.graphql(CONVERSATION, variables), at)),

    createComment: (subject, body) =>
      asked(async () => {
        // Otherwise it is sent again after a 500 that came after the comment was made.
        const once = { request: { retries: 0 } };
        return toCreated(await octokit.graphql(ADD_COMMENT, { subject, body, ...once }));
      }),

    updateComment: (at, id, body) =>
      asked(async () => {
        const { data } = await octokit.rest.issues.updateComment({
          ...names(at),
          comment_id: id,
          body,
        });
        return { id: data.id, url: data.html_url };
      }),

    deleteComment: (at, id) =>
      asked(async () => {
        await octokit.rest.issues.deleteComment({ ...names(at), comment_id: id });
      }),

    readFile: (at, path, ref) =>
      asked(async () => {
        const { data } = await octokit.rest.repos.getContent({
          ...names(at),
          path,
          ref,
          // Without it a directory is a list of up to 1,000 files, and a large file an error.
          mediaType: { format: 'object' },
        });
        return toFile(data);
      }).catch(missingFile),

    readTree: (at, of, deep) =>
      asked(async () => {
        const { data } = await octokit.rest.git.getTree({
          ...names(at),
          tree_sha: of,
          ...(deep ? { recursive: 'true' } : {}),
        });
        return { entries: data.tree.flatMap(toEntry), complete: !data.truncated };
      }),

    readBlob: (at, hash) =>
      asked(async () => {
        const { data } = await octokit.rest.git.getBlob({ ...names(at), file_sha: hash });
        return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
      }),

    mergeBase: (at, base, head) =>
      asked(async () => {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
          ...names(at),
          basehead: `${base}...${head}`,
          // The changed files come with the first page only, and can be many.
          per_page: 1,
          page: 2,
        });
        return data.merge_base_commit.sha;
      }),

    openPullRequests: (at, head) =>
      asked(async () => {
        const { data } = await octokit.rest.pulls.list({
          ...names(at),
          state: 'open',
          head: `${head.owner}:${head.branch}`,
          per_page: 100,
        });
        return data.map((one) => ({
          number: one.number,
          headSha: one.head.sha,
          baseSha: one.base.sha,
          baseBranch: one.base.ref,
        }));
      }),
  };
}

/** The same, connected with the first request: a run that asks nothing loads nothing. */
export function connectLazily(connection: Connection): GitHubClient {
  let connected: Promise<GitHubClient> | undefined;
  const client = () => {
    connected ??= connect(connection);
    return connected;
  };
  return {
    conversation: async (...of) => (await client()).conversation(...of),
    createComment: async (...of) => (await client()).createComment(...of),
    updateComment: async (...of) => (await client()).updateComment(...of),
    deleteComment: async (...of) => (await client()).deleteComment(...of),
    readFile: async (...of) => (await client()).readFile(...of),
    readTree: async (...of) => (await client()).readTree(...of),
    readBlob: async (...of) => (await client()).readBlob(...of),
    mergeBase: async (...of) => (await client()).mergeBase(...of),
    openPullRequests: async (...of) => (await client()).openPullRequests(...of),
  };
}

async function load(connection: Connection) {
  const pace: Pace = { ...PACE, ...connection.pace };
  const [{ getOctokit }, { retry }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
  ]);
  type Plugin = NonNullable<Parameters<typeof getOctokit>[2]>;
  // Registered before `retry`, so that each of its attempts has its own time limit.
  const pacing: Plugin = (octokit) => {
    octokit.hook.wrap('request', (request, options) =>
      paced(pace, async (signal) =>
        request({ ...options, request: { ...options.request, signal } }),
      ),
    );
  };
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  return getOctokit(
    connection.token,
    {
      baseUrl: connection.apiUrl,
      userAgent: connection.userAgent ?? 'spend-guard',
      log: silent,
      retry: { doNotRetry: FINAL, retries: 2, retryAfterBaseValue: pace.retryBase },
    },
    pacing,
    retry,
  );
}

async function readConversation(
  ask: (variables: Record<string, unknown>) => Promise<unknown>,
  at: PullRequestName,
): Promise<Conversation> {
  const own: OwnComment[] = [];
  let before: string | undefined;
  for (let page = 0; ; page++) {
    const { owner, repository, number } = at;
    const answer = await ask({ owner, repository, number, ...(before && { before }) });
    const pull = field(answer, 'repository', 'pullRequest');
    const found = toConversation(pull);
    if (found === null)
      throw new GitHubError('missing', 404, `pull request ${number} is not visible to this token`);
    own.push(...found.own);
    const more = field(pull, 'comments', 'pageInfo', 'hasPreviousPage') === true;
    before = textField(pull, 'comments', 'pageInfo', 'startCursor');
    if (!more || before === undefined || page + 1 === MAX_PAGES) return { ...found, own };
  }
}

/** One page of it. */
function toConversation(pull: unknown): Conversation | null {
  const subject = textField(pull, 'id');
  const headSha = textField(pull, 'headRefOid');
  if (subject === undefined || headSha === undefined) return null;
  const own = listField(pull, 'comments', 'nodes').flatMap(toOwnComment).reverse();
  return { subject, headSha, own };
}

function toCreated(answer: unknown): CreatedComment {
  const node = field(answer, 'addComment', 'commentEdge', 'node');
  return {
    id: Number(field(node, 'fullDatabaseId')),
    url: textField(node, 'url') ?? '',
    after: toConversation(field(answer, 'addComment', 'subject')),
  };
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

function toFile(data: unknown): RemoteFile {
  const type = textField(data, 'type');
  if (type === 'dir' || Array.isArray(data)) return { kind: 'directory' };
  // A link inside the repository is followed by GitHub; what is left leads out, as a submodule does.
  if (type !== 'file') return { kind: 'outside' };
  const content = field(data, 'content');
  if (field(data, 'encoding') !== 'base64' || typeof content !== 'string')
    return { kind: 'too-large', bytes: numberField(data, 'size') ?? 0 };
  return { kind: 'file', bytes: Buffer.from(content, 'base64') };
}

function missingFile(error: unknown): RemoteFile {
  if (error instanceof GitHubError && error.kind === 'missing') return { kind: 'missing' };
  throw error;
}

function toEntry(entry: unknown): readonly TreeEntry[] {
  const path = textField(entry, 'path');
  const hash = textField(entry, 'sha');
  const type = textField(entry, 'type');
  if (path === undefined || hash === undefined) return [];
  const link = textField(entry, 'mode') === '120000';
  const kind =
    type === 'tree' ? 'directory' : type === 'commit' ? 'module' : link ? 'link' : 'file';
  return [{ path, kind, hash, bytes: numberField(entry, 'size') ?? 0 }];
}

async function asked<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw error instanceof GitHubError ? error : toGitHubError(error);
  }
}

function toGitHubError(error: unknown): GitHubError {
  const message = error instanceof Error ? error.message : String(error);
  const [first] = listField(error, 'errors');
  // A GraphQL answer comes with status 200 and says in `errors` what went wrong.
  if (field(error, 'name') === 'GraphqlResponseError')
    return new GitHubError(graphqlKind(textField(first, 'type')), null, message);
  const status = numberField(error, 'status') ?? null;
  return new GitHubError(
    isLimited(error) ? 'limited' : statusKind(status, message),
    status,
    message,
  );
}

function graphqlKind(type: string | undefined): GitHubErrorKind {
  switch (type) {
    case 'FORBIDDEN':
    case 'INSUFFICIENT_SCOPES':
      return 'permission';
    case 'NOT_FOUND':
      return 'missing';
    case 'UNPROCESSABLE':
      return 'refused';
    case 'RATE_LIMIT':
    case 'RATE_LIMITED':
      return 'limited';
    default:
      return 'broken';
  }
}

function statusKind(status: number | null, message: string): GitHubErrorKind {
  if (status === null || status >= 500) return 'broken';
  // A locked conversation is also a 403, and no permission would help.
  if (status === 403) return /\blocked\b/i.test(message) ? 'refused' : 'permission';
  return status === 404 ? 'missing' : 'refused';
}

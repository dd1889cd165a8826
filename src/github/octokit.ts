import { blobHash } from '../repository/blob-hash.ts';
import {
  type GitHubClient,
  GitHubError,
  type GitHubErrorKind,
  type RemoteFile,
  type TreeEntry,
} from './client.ts';
import { readConversation, toCreated, toDraft, toReview } from './conversation.ts';
import type { RepositoryName } from './event.ts';
import { field, hashField, listField, numberField, textField } from './fields.ts';
import { isLimited, PACE, type Pace, paced } from './limits.ts';
import { ADD_COMMENT, ADD_REVIEW, CONVERSATION } from './queries.ts';

export interface Connection {
  readonly token: string;
  /** `https://api.github.com`, `https://api.SUBDOMAIN.ghe.com` or `https://HOST/api/v3`. */
  readonly apiUrl: string;
  readonly userAgent?: string;
  readonly pace?: Partial<Pace>;
}

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
    conversation: (at, folder) => {
      const ask = (variables: Record<string, unknown>) => octokit.graphql(CONVERSATION, variables);
      return asked(() => readConversation(ask, at, folder)).catch((error: unknown) => {
        // A token may comment and not read files; GitHub then refuses the whole question.
        if (folder === undefined || !mayNot(error)) throw error;
        return asked(() => readConversation(ask, at, undefined));
      });
    },

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

    createReview: (subject, commit, threads) =>
      asked(async () => {
        const once = { request: { retries: 0 } };
        const drafts = threads.map(toDraft);
        const variables = { subject, commit, threads: drafts, ...once };
        return toReview(await octokit.graphql(ADD_REVIEW, variables));
      }),

    updateReviewComment: (at, id, body) =>
      asked(async () => {
        await octokit.rest.pulls.updateReviewComment({ ...names(at), comment_id: id, body });
      }),

    deleteReviewComment: (at, id) =>
      asked(async () => {
        await octokit.rest.pulls.deleteReviewComment({ ...names(at), comment_id: id });
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
        if (!Array.isArray(data.tree) || typeof data.truncated !== 'boolean')
          throw broken('a tree');
        return { entries: data.tree.map(toEntry), complete: !data.truncated };
      }),

    readBlob: (at, hash) =>
      asked(async () => {
        const { data } = await octokit.rest.git.getBlob({ ...names(at), file_sha: hash });
        const bytes = Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
        if (blobHash(bytes, hash) !== hash) throw broken('the file');
        return bytes;
      }),

    compare: (at, base, head) =>
      asked(async () => {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
          ...names(at),
          basehead: `${base}...${head}`,
          // The changed files come with the first page only, and can be many.
          per_page: 1,
          page: 2,
        });
        const mergeBase = hashField(data, 'merge_base_commit', 'sha');
        if (mergeBase === undefined) throw broken('a comparison');
        return { mergeBase, tip: hashField(data, 'base_commit', 'sha') ?? null };
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
    createReview: async (...of) => (await client()).createReview(...of),
    updateReviewComment: async (...of) => (await client()).updateReviewComment(...of),
    deleteReviewComment: async (...of) => (await client()).deleteReviewComment(...of),
    readFile: async (...of) => (await client()).readFile(...of),
    readTree: async (...of) => (await client()).readTree(...of),
    readBlob: async (...of) => (await client()).readBlob(...of),
    compare: async (...of) => (await client()).compare(...of),
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

/** An answer that is none: cut short on its way, or somebody else's. It is not read as empty. */
function broken(what: string): GitHubError {
  return new GitHubError('broken', null, `GitHub's answer is not ${what} that was asked for`);
}

function mayNot(error: unknown): boolean {
  return error instanceof GitHubError && (error.kind === 'permission' || error.kind === 'missing');
}

function toFile(data: unknown): RemoteFile {
  const type = textField(data, 'type');
  if (type === 'dir' || Array.isArray(data)) return { kind: 'directory' };
  // A link inside the repository is followed by GitHub; what is left leads out, as a submodule does.
  if (type !== 'file') return { kind: 'outside' };
  const content = field(data, 'content');
  if (field(data, 'encoding') !== 'base64' || typeof content !== 'string')
    return { kind: 'too-large', bytes: numberField(data, 'size') ?? 0 };
  const bytes = Buffer.from(content, 'base64');
  if (bytes.length !== (numberField(data, 'size') ?? bytes.length)) throw broken('the file');
  return { kind: 'file', bytes };
}

function missingFile(error: unknown): RemoteFile {
  if (error instanceof GitHubError && error.kind === 'missing') return { kind: 'missing' };
  throw error;
}

function toEntry(entry: unknown): TreeEntry {
  const path = textField(entry, 'path');
  const hash = textField(entry, 'sha');
  const type = textField(entry, 'type');
  if (path === undefined || hash === undefined || type === undefined) throw broken('a tree');
  const link = textField(entry, 'mode') === '120000';
  const kind =
    type === 'tree' ? 'directory' : type === 'commit' ? 'module' : link ? 'link' : 'file';
  return { path, kind, hash, bytes: numberField(entry, 'size') ?? 0 };
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

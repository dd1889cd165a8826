import { blobHash } from '../repository/blob-hash.ts';
import { readBlobs } from './blobs.ts';
import {
  type GitHubClient,
  GitHubError,
  type GitHubErrorKind,
  type RemoteFile,
  type TreeEntry,
} from './client.ts';
import {
  never,
  readConversation,
  toCreated,
  toDraft,
  toReview,
  toUpdated,
  unexpected,
} from './conversation.ts';
import type { RepositoryName } from './event.ts';
import { field, hashField, listField, numberField, textField } from './fields.ts';
import { readHeads, readRepositories } from './heads.ts';
import { isLimited, PACE, type Pace, paced } from './limits.ts';
import {
  ADD_COMMENT,
  ADD_REVIEW,
  CONVERSATION,
  UPDATE_COMMENT,
  UPDATE_REVIEW_COMMENT,
} from './queries.ts';
import { type Ask, partOf } from './together.ts';

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
  const asked = <T>(request: () => Promise<T>) => askedWith(connection.token, request);
  const names = (at: RepositoryName) => ({ owner: at.owner, repo: at.repository });
  const ask = asking(octokit, connection.token);

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

    updateComment: (id, body) =>
      asked(async () => toUpdated(await octokit.graphql(UPDATE_COMMENT, { id, body }))),

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

    updateReviewComment: (id, body) =>
      asked(async () => toUpdated(await octokit.graphql(UPDATE_REVIEW_COMMENT, { id, body }))),

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

    readBlobs: (wanted) =>
      readBlobs(
        {
          ask,
          one: ({ at, hash }) =>
            asked(async () => {
              const { data } = await octokit.rest.git.getBlob({ ...names(at), file_sha: hash });
              return contentOf(data, hash);
            }),
        },
        wanted,
      ),

    readHeads: (wanted) => readHeads(ask, wanted),
    readRepositories: (owner, after) => readRepositories(ask, owner, after),

    compare: (at, base, head) =>
      asked(async () => {
        const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
          ...names(at),
          basehead: `${base}...${head}`,
          // The changed files come with the first page only, and can be many.
          per_page: 1,
          page: 2,
        });
        const mergeBase = hashField(data, 'merge_base_commit', 'sha') ?? never();
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
        const list: unknown = data;
        if (!Array.isArray(list)) throw unexpected();
        return list.map((one) => ({
          number: numberField(one, 'number') ?? never(),
          headSha: hashField(one, 'head', 'sha') ?? never(),
          baseSha: hashField(one, 'base', 'sha') ?? never(),
          baseBranch: textField(one, 'base', 'ref') ?? never(),
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
    readBlobs: async (...of) => (await client()).readBlobs(...of),
    readHeads: async (...of) => (await client()).readHeads(...of),
    readRepositories: async (...of) => (await client()).readRepositories(...of),
    compare: async (...of) => (await client()).compare(...of),
    openPullRequests: async (...of) => (await client()).openPullRequests(...of),
  };
}

/** The toolkit, paced and silent. */
export async function load(connection: Connection) {
  const pace: Pace = { ...PACE, ...connection.pace };
  const { getOctokit, retry } = await import('./toolkit.ts');
  type Plugin = NonNullable<Parameters<typeof getOctokit>[2]>;
  // Registered before `retry`, so that each of its attempts has its own time limit.
  const pacing: Plugin = (octokit) => {
    octokit.hook.wrap('request', (request, options) =>
      paced(pace, async (signal) => {
        // In place: the hooks further in are bound to these options, and see no copy of them.
        options.request = Object.assign(options.request ?? {}, { signal });
        const own = options.request;
        own.redirect ??= 'manual';
        const response = await request(options);
        const to = own.redirect === 'manual' ? movedTo(response, connection.apiUrl) : undefined;
        if (to === undefined) return answered(response);
        return octokit.request({
          ...{ method: options.method, url: to, headers: { accept: options.headers.accept } },
          request: { redirect: 'error' },
        });
      }),
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

/**
 * Where a renamed repository is now. Only on the same server: the token goes nowhere else, and
 * nobody else's answer counts. https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 * @throws GitHubError for any other place.
 */
function movedTo(
  {
    status,
    headers,
  }: { readonly status: number; readonly headers: { readonly location?: string } },
  apiUrl: string,
): string | undefined {
  if (![301, 302, 307, 308].includes(status)) return undefined;
  const place = headers.location ?? '';
  const to = URL.canParse(place, apiUrl) ? new URL(place, apiUrl) : undefined;
  if (to?.origin === new URL(apiUrl).origin) return to.href;
  throw new GitHubError(
    'refused',
    status,
    'the answer leads to another server, and is not followed',
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
  if (type === undefined) throw unexpected();
  // A link inside the repository is followed by GitHub; what is left leads out, as a submodule does.
  if (type !== 'file') return { kind: 'outside' };
  if (field(data, 'encoding') === 'none')
    return { kind: 'too-large', bytes: numberField(data, 'size') ?? never() };
  return { kind: 'file', bytes: contentOf(data, hashField(data, 'sha') ?? never()) };
}

/** What git gives that name; anything else was cut or mixed up on its way. */
function contentOf(data: unknown, hash: string): Buffer {
  const content = field(data, 'content');
  const encoding = textField(data, 'encoding');
  if (typeof content !== 'string' || (encoding !== 'base64' && encoding !== 'utf-8'))
    throw unexpected();
  const bytes = Buffer.from(content, encoding);
  if (blobHash(bytes, hash) !== hash) throw unexpected();
  return bytes;
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
  const mode = textField(entry, 'mode') ?? '';
  const link = mode === '120000';
  const kind =
    type === 'tree' ? 'directory' : type === 'commit' ? 'module' : link ? 'link' : 'file';
  return { path, kind, mode, hash, bytes: numberField(entry, 'size') ?? 0 };
}

/** A request whose failure is told in the guard's own words, without the token. */
export async function askedWith<T>(token: string, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (error) {
    throw error instanceof GitHubError ? error : toGitHubError(error, token);
  }
}

type Octokit = Awaited<ReturnType<typeof load>>;

/** Questions of which a part may be answered. */
function asking({ graphql }: Pick<Octokit, 'graphql'>, token: string): Ask {
  return (query, variables) =>
    askedWith(token, async () => {
      try {
        return { data: await graphql(query, variables), errors: [], about: [] };
      } catch (error) {
        const data = field(error, 'data');
        if (typeof data !== 'object' || data === null) throw error;
        const told = listField(error, 'errors');
        const errors = told.map((one) => graphqlError(one, token));
        return { data, errors, about: told.map(partOf) };
      }
    });
}

/**
 * GitHub answers in JSON, which comes parsed. Text is what a proxy says in its place, or JSON that
 * was cut: as good as a server that fails, so that reading is tried again.
 */
function answered<T extends { readonly status: number; readonly data: unknown }>(response: T): T {
  const { status, data } = response;
  // GraphQL says so with status 200, and in the same headers until when.
  if (LIMITED.includes(textField(listField(data, 'errors')[0], 'type') ?? ''))
    throw Object.assign(new Error('rate limit exceeded'), { status: 429, response });
  // Nor is `null`, of which the toolkit asks its errors.
  if (status === 204 || (typeof data === 'object' && data !== null)) return response;
  throw Object.assign(new Error(NOT_JSON), { status: 502, request: { request: {} }, response });
}

const LIMITED = ['RATE_LIMIT', 'RATE_LIMITED'];

const NOT_JSON =
  'the answer is not what GitHub’s API gives: a proxy may stand in between, or it was cut';

function toGitHubError(error: unknown, token: string): GitHubError {
  const message = withoutToken(error instanceof Error ? error.message : String(error), token);
  const [first] = listField(error, 'errors');
  // A GraphQL answer comes with status 200 and says in `errors` what went wrong.
  if (field(error, 'name') === 'GraphqlResponseError')
    return new GitHubError(graphqlKind(textField(first, 'type')), null, message);
  const status = numberField(error, 'status') ?? null;
  if (isLimited(error)) return new GitHubError('limited', status, message);
  const data = field(error, 'response', 'data');
  // A page that says no is no word of GitHub about the token.
  if (typeof data === 'string' && data !== '')
    return new GitHubError('broken', status, `${NOT_JSON} (status ${status})`);
  return new GitHubError(statusKind(status, message), status, message);
}

/** What one of the errors of an answer says, in which the rest may be. */
function graphqlError(error: unknown, token: string): GitHubError {
  const kind = graphqlKind(textField(error, 'type'));
  const status = kind === 'missing' ? 404 : kind === 'permission' ? 403 : null;
  return new GitHubError(kind, status, withoutToken(textField(error, 'message') ?? '', token));
}

/** A server that echoes a request must not make us print it. */
function withoutToken(message: string, token: string): string {
  if (token === '') return message;
  const forms = [token, encodeURIComponent(token), Buffer.from(token).toString('base64')];
  return forms.reduce((text, form) => text.replaceAll(form, '***'), message);
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

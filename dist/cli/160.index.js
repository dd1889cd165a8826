export const id = 160;
export const ids = [160];
export const modules = {

/***/ 6584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* unused harmony export oneLine */
class GitHubError extends Error {
    kind;
    /** HTTP status, or null where there was no answer. */
    status;
    constructor(kind, status, message) {
        super(oneLine(message));
        this.name = 'GitHubError';
        this.kind = kind;
        this.status = status;
    }
}
/** Somebody else's words on one line of bounded length, so that they cannot start a command. */
function oneLine(text) {
    const clean = text
        .slice(0, 1000)
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim();
    return clean.length > 300 ? `${clean.slice(0, 299)}…` : clean;
}


/***/ }),

/***/ 6160:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectLazily: () => (/* binding */ connectLazily)
});

// UNUSED EXPORTS: connect

// EXTERNAL MODULE: ./src/github/client.ts
var client = __webpack_require__(6584);
;// CONCATENATED MODULE: ./src/github/fields.ts
/**
 * Reading JSON that somebody else wrote: a field that is missing or of another type is undefined,
 * never an exception, so that one unusual event does not stop the guard.
 */
function parseJson(text) {
    if (text === undefined || text === '')
        return undefined;
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function field(value, ...path) {
    let at = value;
    for (const key of path) {
        if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key))
            return undefined;
        at = at[key];
    }
    return at;
}
function textField(value, ...path) {
    const found = field(value, ...path);
    return typeof found === 'string' && found !== '' ? found : undefined;
}
function numberField(value, ...path) {
    const found = field(value, ...path);
    return typeof found === 'number' && Number.isSafeInteger(found) ? found : undefined;
}
function listField(value, ...path) {
    const found = field(value, ...path);
    return Array.isArray(found) ? found : [];
}
/** A commit's hash (SHA-1 or SHA-256); the all-zero hash that stands for "no commit" is undefined. */
function hashField(value, ...path) {
    return asHash(textField(value, ...path));
}
function asHash(text) {
    if (text === undefined || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text))
        return undefined;
    return /^0+$/.test(text) ? undefined : text;
}

;// CONCATENATED MODULE: ./src/github/limits.ts

const PACE = {
    timeout: 30_000,
    longestWait: 90_000,
    returns: 2,
    retryBase: 1_000,
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    now: () => Date.now(),
};
/** GitHub asks for at least a minute where it limits without saying until when. */
const UNTOLD_WAIT = 60_000;
/** Whether an error is a limit on requests rather than on permissions; both come as 403. */
function isLimited(error) {
    const status = field(error, 'status');
    if (status === 429)
        return true;
    if (status !== 403)
        return false;
    return (header(error, 'retry-after') !== undefined ||
        header(error, 'x-ratelimit-remaining') === '0' ||
        /rate limit/i.test(error instanceof Error ? error.message : ''));
}
/**
 * How long GitHub wants us to wait, in milliseconds.
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
function waitFor(error, now) {
    const after = header(error, 'retry-after');
    if (after !== undefined && /^\d{1,6}$/.test(after))
        return Number(after) * 1000;
    const reset = header(error, 'x-ratelimit-reset');
    if (header(error, 'x-ratelimit-remaining') === '0' && reset !== undefined)
        return Math.max(0, Number(reset) * 1000 - now) + 1000;
    return UNTOLD_WAIT;
}
/**
 * Runs one request, with a time limit for each attempt, and comes back when GitHub said to wait.
 * That is safe for writing too: a limited request was turned away, not carried out.
 */
async function paced(pace, attempt) {
    for (let returned = 0;; returned++) {
        try {
            return await attempt(AbortSignal.timeout(pace.timeout));
        }
        catch (error) {
            const wait = waitFor(error, pace.now());
            if (!isLimited(error) || returned >= pace.returns || !(wait <= pace.longestWait))
                throw error;
            await pace.pause(wait);
        }
    }
}
function header(error, name) {
    const value = field(error, 'response', 'headers', name);
    return value === undefined ? undefined : String(value);
}

;// CONCATENATED MODULE: ./src/github/queries.ts
/**
 * The GraphQL documents. `npm run openapi` checks each against GitHub's public schema and records
 * it for the test bench, which answers no other.
 */
/**
 * GraphQL, because REST neither says whether this token wrote a comment nor whether somebody hid
 * it, and lists the oldest first. `fullDatabaseId` is the id that REST wants; `databaseId` is a
 * 32-bit number that comment ids have outgrown.
 */
const CONVERSATION = `query Conversation($owner: String!, $repository: String!, $number: Int!, $before: String) {
  repository(owner: $owner, name: $repository) {
    pullRequest(number: $number) {
      headRefOid
      comments(last: 100, before: $before) {
        nodes { fullDatabaseId url body isMinimized viewerDidAuthor }
        pageInfo { hasPreviousPage startCursor }
      }
    }
  }
}`;

;// CONCATENATED MODULE: ./src/github/octokit.ts




/** GitHub stops at 2,500 comments on one pull request. */
const MAX_PAGES = 30;
/** Statuses that trying again does not change; limits are waited for by `paced`. */
const FINAL = [400, 401, 403, 404, 409, 410, 422, 429, 451];
/**
 * A client over the official toolkit, which is loaded only now: most runs post nothing. The toolkit
 * takes the proxy from the usual environment variables.
 */
async function connect(connection) {
    const octokit = await load(connection);
    const names = (at) => ({ owner: at.owner, repo: at.repository });
    return {
        conversation: (at) => asked(() => readConversation((variables) => octokit.graphql(CONVERSATION, variables), at)),
        createComment: (at, body) => asked(async () => {
            const { data } = await octokit.rest.issues.createComment({
                ...names(at),
                issue_number: at.number,
                body,
                // Otherwise a POST is sent again after a 500 that came after the comment was made.
                request: { retries: 0 },
            });
            return { id: data.id, url: data.html_url };
        }),
        updateComment: (at, id, body) => asked(async () => {
            const { data } = await octokit.rest.issues.updateComment({
                ...names(at),
                comment_id: id,
                body,
            });
            return { id: data.id, url: data.html_url };
        }),
        deleteComment: (at, id) => asked(async () => {
            await octokit.rest.issues.deleteComment({ ...names(at), comment_id: id });
        }),
        readFile: (at, path, ref) => asked(async () => {
            const { data } = await octokit.rest.repos.getContent({
                ...names(at),
                path,
                ref,
                // Without it a directory is a list of up to 1,000 files, and a large file an error.
                mediaType: { format: 'object' },
            });
            return toFile(data);
        }).catch(missingFile),
        readTree: (at, of, deep) => asked(async () => {
            const { data } = await octokit.rest.git.getTree({
                ...names(at),
                tree_sha: of,
                ...(deep ? { recursive: 'true' } : {}),
            });
            return { entries: data.tree.flatMap(toEntry), complete: !data.truncated };
        }),
        readBlob: (at, hash) => asked(async () => {
            const { data } = await octokit.rest.git.getBlob({ ...names(at), file_sha: hash });
            return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
        }),
        mergeBase: (at, base, head) => asked(async () => {
            const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
                ...names(at),
                basehead: `${base}...${head}`,
                // The changed files come with the first page only, and can be many.
                per_page: 1,
                page: 2,
            });
            return data.merge_base_commit.sha;
        }),
        openPullRequests: (at, head) => asked(async () => {
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
function connectLazily(connection) {
    let connected;
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
async function load(connection) {
    const pace = { ...PACE, ...connection.pace };
    const [{ getOctokit }, { retry }] = await Promise.all([
        __webpack_require__.e(/* import() */ 270).then(__webpack_require__.bind(__webpack_require__, 2270)),
        __webpack_require__.e(/* import() */ 735).then(__webpack_require__.bind(__webpack_require__, 9735)),
    ]);
    // Registered before `retry`, so that each of its attempts has its own time limit.
    const pacing = (octokit) => {
        octokit.hook.wrap('request', (request, options) => paced(pace, async (signal) => request({ ...options, request: { ...options.request, signal } })));
    };
    const silent = { debug() { }, info() { }, warn() { }, error() { } };
    return getOctokit(connection.token, {
        baseUrl: connection.apiUrl,
        userAgent: connection.userAgent ?? 'spend-guard',
        log: silent,
        retry: { doNotRetry: FINAL, retries: 2, retryAfterBaseValue: pace.retryBase },
    }, pacing, retry);
}
async function readConversation(ask, at) {
    const own = [];
    let before;
    for (let page = 0;; page++) {
        const { owner, repository, number } = at;
        const answer = await ask({ owner, repository, number, ...(before && { before }) });
        const pull = field(answer, 'repository', 'pullRequest');
        const headSha = textField(pull, 'headRefOid');
        if (headSha === undefined)
            throw new client/* GitHubError */.y('missing', 404, `pull request ${number} is not visible to this token`);
        own.push(...listField(pull, 'comments', 'nodes').flatMap(toOwnComment).reverse());
        const more = field(pull, 'comments', 'pageInfo', 'hasPreviousPage') === true;
        before = textField(pull, 'comments', 'pageInfo', 'startCursor');
        if (!more || before === undefined || page + 1 === MAX_PAGES)
            return { headSha, own };
    }
}
function toOwnComment(node) {
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
function toFile(data) {
    const type = textField(data, 'type');
    if (type === 'dir' || Array.isArray(data))
        return { kind: 'directory' };
    // A link inside the repository is followed by GitHub; what is left leads out, as a submodule does.
    if (type !== 'file')
        return { kind: 'outside' };
    const content = field(data, 'content');
    if (field(data, 'encoding') !== 'base64' || typeof content !== 'string')
        return { kind: 'too-large', bytes: numberField(data, 'size') ?? 0 };
    return { kind: 'file', bytes: Buffer.from(content, 'base64') };
}
function missingFile(error) {
    if (error instanceof client/* GitHubError */.y && error.kind === 'missing')
        return { kind: 'missing' };
    throw error;
}
function toEntry(entry) {
    const path = textField(entry, 'path');
    const hash = textField(entry, 'sha');
    const type = textField(entry, 'type');
    if (path === undefined || hash === undefined)
        return [];
    const link = textField(entry, 'mode') === '120000';
    const kind = type === 'tree' ? 'directory' : type === 'commit' ? 'module' : link ? 'link' : 'file';
    return [{ path, kind, hash, bytes: numberField(entry, 'size') ?? 0 }];
}
async function asked(request) {
    try {
        return await request();
    }
    catch (error) {
        throw error instanceof client/* GitHubError */.y ? error : toGitHubError(error);
    }
}
function toGitHubError(error) {
    const message = error instanceof Error ? error.message : String(error);
    const [first] = listField(error, 'errors');
    // A GraphQL answer comes with status 200 and says in `errors` what went wrong.
    if (field(error, 'name') === 'GraphqlResponseError')
        return new client/* GitHubError */.y(graphqlKind(textField(first, 'type')), null, message);
    const status = numberField(error, 'status') ?? null;
    return new client/* GitHubError */.y(isLimited(error) ? 'limited' : statusKind(status, message), status, message);
}
function graphqlKind(type) {
    switch (type) {
        case 'FORBIDDEN':
        case 'INSUFFICIENT_SCOPES':
            return 'permission';
        case 'NOT_FOUND':
            return 'missing';
        case 'RATE_LIMIT':
        case 'RATE_LIMITED':
            return 'limited';
        default:
            return 'broken';
    }
}
function statusKind(status, message) {
    if (status === null || status >= 500)
        return 'broken';
    // A locked conversation is also a 403, and no permission would help.
    if (status === 403)
        return /\blocked\b/i.test(message) ? 'refused' : 'permission';
    return status === 404 ? 'missing' : 'refused';
}


/***/ })

};

import { t as GitHubError } from "./client-cLOtDNVe.js";
// src/github/fields.ts
function field(value, ...path) {
	let at = value;
	for (const key of path) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
function textField(value, ...path) {
	const found = field(value, ...path);
	return typeof found === "string" && found !== "" ? found : void 0;
}
function numberField(value, ...path) {
	const found = field(value, ...path);
	return typeof found === "number" && Number.isSafeInteger(found) ? found : void 0;
}
function listField(value, ...path) {
	const found = field(value, ...path);
	return Array.isArray(found) ? found : [];
}
// src/github/limits.ts
const PACE = {
	timeout: 3e4,
	longestWait: 9e4,
	returns: 2,
	retryBase: 1e3,
	pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
	now: () => Date.now()
};
/** GitHub asks for at least a minute where it limits without saying until when. */
const UNTOLD_WAIT = 6e4;
/** Whether an error is a limit on requests rather than on permissions; both come as 403. */
function isLimited(error) {
	const status = field(error, "status");
	if (status === 429) return true;
	if (status !== 403) return false;
	return header(error, "retry-after") !== void 0 || header(error, "x-ratelimit-remaining") === "0" || /rate limit/i.test(error instanceof Error ? error.message : "");
}
/**
* How long GitHub wants us to wait, in milliseconds.
* https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
*/
function waitFor(error, now) {
	const after = header(error, "retry-after");
	if (after !== void 0 && /^\d{1,6}$/.test(after)) return Number(after) * 1e3;
	const reset = header(error, "x-ratelimit-reset");
	if (header(error, "x-ratelimit-remaining") === "0" && reset !== void 0) return Math.max(0, Number(reset) * 1e3 - now) + 1e3;
	return UNTOLD_WAIT;
}
/**
* Runs one request, with a time limit for each attempt, and comes back when GitHub said to wait.
* That is safe for writing too: a limited request was turned away, not carried out.
*/
async function paced(pace, attempt) {
	for (let returned = 0;; returned++) try {
		return await attempt(AbortSignal.timeout(pace.timeout));
	} catch (error) {
		const wait = waitFor(error, pace.now());
		if (!isLimited(error) || returned >= pace.returns || !(wait <= pace.longestWait)) throw error;
		await pace.pause(wait);
	}
}
function header(error, name) {
	const value = field(error, "response", "headers", name);
	return value === void 0 ? void 0 : String(value);
}
// src/github/queries.ts
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
      id
      headRefOid
      comments(last: 100, before: $before) {
        nodes { fullDatabaseId url body isMinimized viewerDidAuthor }
        pageInfo { hasPreviousPage startCursor }
      }
    }
  }
}`;
/**
* Makes a comment and looks at the pull request again in the same request: of two runs that found no
* comment at the same moment, the one that comes second sees both.
*/
const ADD_COMMENT = `mutation AddComment($subject: ID!, $body: String!) {
  addComment(input: { subjectId: $subject, body: $body }) {
    commentEdge { node { fullDatabaseId url } }
    subject {
      ... on PullRequest {
        id
        headRefOid
        comments(last: 100) {
          nodes { fullDatabaseId url body isMinimized viewerDidAuthor }
        }
      }
    }
  }
}`;
// src/github/octokit.ts
/** GitHub stops at 2,500 comments on one pull request. */
const MAX_PAGES = 30;
/** Statuses that trying again does not change; limits are waited for by `paced`. */
const FINAL = [
	400,
	401,
	403,
	404,
	409,
	410,
	422,
	429,
	451
];
/**
* A client over the official toolkit, which is loaded only now: most runs post nothing. The toolkit
* takes the proxy from the usual environment variables.
*/
async function connect(connection) {
	const octokit = await load(connection);
	const names = (at) => ({
		owner: at.owner,
		repo: at.repository
	});
	return {
		conversation: (at) => asked(() => readConversation((variables) => octokit.graphql(CONVERSATION, variables), at)),
		createComment: (subject, body) => asked(async () => {
			return toCreated(await octokit.graphql(ADD_COMMENT, {
				subject,
				body,
				request: { retries: 0 }
			}));
		}),
		updateComment: (at, id, body) => asked(async () => {
			const { data } = await octokit.rest.issues.updateComment({
				...names(at),
				comment_id: id,
				body
			});
			return {
				id: data.id,
				url: data.html_url
			};
		}),
		deleteComment: (at, id) => asked(async () => {
			await octokit.rest.issues.deleteComment({
				...names(at),
				comment_id: id
			});
		}),
		readFile: (at, path, ref) => asked(async () => {
			const { data } = await octokit.rest.repos.getContent({
				...names(at),
				path,
				ref,
				mediaType: { format: "object" }
			});
			return toFile(data);
		}).catch(missingFile),
		readTree: (at, of, deep) => asked(async () => {
			const { data } = await octokit.rest.git.getTree({
				...names(at),
				tree_sha: of,
				...deep ? { recursive: "true" } : {}
			});
			return {
				entries: data.tree.flatMap(toEntry),
				complete: !data.truncated
			};
		}),
		readBlob: (at, hash) => asked(async () => {
			const { data } = await octokit.rest.git.getBlob({
				...names(at),
				file_sha: hash
			});
			return Buffer.from(data.content, data.encoding === "base64" ? "base64" : "utf8");
		}),
		mergeBase: (at, base, head) => asked(async () => {
			const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
				...names(at),
				basehead: `${base}...${head}`,
				per_page: 1,
				page: 2
			});
			return data.merge_base_commit.sha;
		}),
		openPullRequests: (at, head) => asked(async () => {
			const { data } = await octokit.rest.pulls.list({
				...names(at),
				state: "open",
				head: `${head.owner}:${head.branch}`,
				per_page: 100
			});
			return data.map((one) => ({
				number: one.number,
				headSha: one.head.sha,
				baseSha: one.base.sha,
				baseBranch: one.base.ref
			}));
		})
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
		openPullRequests: async (...of) => (await client()).openPullRequests(...of)
	};
}
async function load(connection) {
	const pace = {
		...PACE,
		...connection.pace
	};
	const [{ getOctokit }, { retry }] = await Promise.all([import("./github-BgMDOqGw.js"), import("./dist-bundle-BgefPLOo.js")]);
	const pacing = (octokit) => {
		octokit.hook.wrap("request", (request, options) => paced(pace, async (signal) => request({
			...options,
			request: {
				...options.request,
				signal
			}
		})));
	};
	return getOctokit(connection.token, {
		baseUrl: connection.apiUrl,
		userAgent: connection.userAgent ?? "spend-guard",
		log: {
			debug() {},
			info() {},
			warn() {},
			error() {}
		},
		retry: {
			doNotRetry: FINAL,
			retries: 2,
			retryAfterBaseValue: pace.retryBase
		}
	}, pacing, retry);
}
async function readConversation(ask, at) {
	const own = [];
	let before;
	for (let page = 0;; page++) {
		const { owner, repository, number } = at;
		const pull = field(await ask({
			owner,
			repository,
			number,
			...before && { before }
		}), "repository", "pullRequest");
		const found = toConversation(pull);
		if (found === null) throw new GitHubError("missing", 404, `pull request ${number} is not visible to this token`);
		own.push(...found.own);
		const more = field(pull, "comments", "pageInfo", "hasPreviousPage") === true;
		before = textField(pull, "comments", "pageInfo", "startCursor");
		if (!more || before === void 0 || page + 1 === MAX_PAGES) return {
			...found,
			own
		};
	}
}
/** One page of it. */
function toConversation(pull) {
	const subject = textField(pull, "id");
	const headSha = textField(pull, "headRefOid");
	if (subject === void 0 || headSha === void 0) return null;
	return {
		subject,
		headSha,
		own: listField(pull, "comments", "nodes").flatMap(toOwnComment).reverse()
	};
}
function toCreated(answer) {
	const node = field(answer, "addComment", "commentEdge", "node");
	return {
		id: Number(field(node, "fullDatabaseId")),
		url: textField(node, "url") ?? "",
		after: toConversation(field(answer, "addComment", "subject"))
	};
}
function toOwnComment(node) {
	const id = Number(field(node, "fullDatabaseId"));
	const body = textField(node, "body");
	if (field(node, "viewerDidAuthor") !== true || !Number.isSafeInteger(id) || body === void 0) return [];
	return [{
		id,
		url: textField(node, "url") ?? "",
		body,
		minimized: field(node, "isMinimized") === true
	}];
}
function toFile(data) {
	const type = textField(data, "type");
	if (type === "dir" || Array.isArray(data)) return { kind: "directory" };
	if (type !== "file") return { kind: "outside" };
	const content = field(data, "content");
	if (field(data, "encoding") !== "base64" || typeof content !== "string") return {
		kind: "too-large",
		bytes: numberField(data, "size") ?? 0
	};
	return {
		kind: "file",
		bytes: Buffer.from(content, "base64")
	};
}
function missingFile(error) {
	if (error instanceof GitHubError && error.kind === "missing") return { kind: "missing" };
	throw error;
}
function toEntry(entry) {
	const path = textField(entry, "path");
	const hash = textField(entry, "sha");
	const type = textField(entry, "type");
	if (path === void 0 || hash === void 0) return [];
	const link = textField(entry, "mode") === "120000";
	return [{
		path,
		kind: type === "tree" ? "directory" : type === "commit" ? "module" : link ? "link" : "file",
		hash,
		bytes: numberField(entry, "size") ?? 0
	}];
}
async function asked(request) {
	try {
		return await request();
	} catch (error) {
		throw error instanceof GitHubError ? error : toGitHubError(error);
	}
}
function toGitHubError(error) {
	const message = error instanceof Error ? error.message : String(error);
	const [first] = listField(error, "errors");
	if (field(error, "name") === "GraphqlResponseError") return new GitHubError(graphqlKind(textField(first, "type")), null, message);
	const status = numberField(error, "status") ?? null;
	return new GitHubError(isLimited(error) ? "limited" : statusKind(status, message), status, message);
}
function graphqlKind(type) {
	switch (type) {
		case "FORBIDDEN":
		case "INSUFFICIENT_SCOPES": return "permission";
		case "NOT_FOUND": return "missing";
		case "UNPROCESSABLE": return "refused";
		case "RATE_LIMIT":
		case "RATE_LIMITED": return "limited";
		default: return "broken";
	}
}
function statusKind(status, message) {
	if (status === null || status >= 500) return "broken";
	if (status === 403) return /\blocked\b/i.test(message) ? "refused" : "permission";
	return status === 404 ? "missing" : "refused";
}
export { connect, connectLazily };

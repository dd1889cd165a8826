const require_client = require("./client-OGv-7RYT.js");
let node_crypto = require("node:crypto");
// src/repository/blob-hash.ts
function blobHash(bytes, like) {
	return (0, node_crypto.createHash)(like.length === 64 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}
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
function hashField(value, ...path) {
	return asHash(textField(value, ...path));
}
function asHash(text) {
	if (text === void 0 || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return void 0;
	return /^0+$/.test(text) ? void 0 : text;
}
// src/github/conversation.ts
const MAX_PAGES = 30;
async function readConversation(ask, { owner, repository, number }, folder) {
	const own = [];
	const threads = [];
	let files = new Map();
	let [before, threadsBefore] = [];
	for (let page = 0;; page++) {
		const withFiles = folder !== void 0 && page === 0;
		const answer = await ask({
			owner,
			repository,
			number,
			files: withFiles ? `${folder.commit}:${folder.folder}` : "",
			withFiles,
			...before && { before },
			...threadsBefore && { threadsBefore }
		});
		const pull = field(answer, "repository", "pullRequest");
		const found = toConversation(pull);
		if (found === null) throw new require_client.GitHubError("missing", 404, `pull request ${number} is not visible to this token`);
		own.push(...found.own);
		threads.push(...found.threads);
		if (withFiles) files = toFiles(field(answer, "repository", "object"));
		const more = hasMore(pull);
		before = textField(pull, "comments", "pageInfo", "startCursor") ?? before;
		threadsBefore = textField(pull, "reviewThreads", "pageInfo", "startCursor") ?? threadsBefore;
		if (!more || page + 1 === MAX_PAGES) return {
			...found,
			own,
			threads,
			files
		};
	}
}
function hasMore(pull) {
	return ["comments", "reviewThreads"].some((list) => field(pull, list, "pageInfo", "hasPreviousPage") === true);
}
function toWhole(pull) {
	return hasMore(pull) ? null : toConversation(pull);
}
function toConversation(pull) {
	const subject = textField(pull, "id");
	const headSha = textField(pull, "headRefOid");
	if (subject === void 0 || headSha === void 0) return null;
	return {
		subject,
		headSha,
		own: listField(pull, "comments", "nodes").flatMap(toOwnComment).reverse(),
		threads: listField(pull, "reviewThreads", "nodes").flatMap(toOwnThread).reverse(),
		files: new Map()
	};
}
function toFiles(folder) {
	return new Map(listField(folder, "entries").flatMap((entry) => {
		const name = textField(entry, "name");
		const hash = textField(entry, "oid");
		return name === void 0 || hash === void 0 ? [] : [[name, hash]];
	}));
}
function toCreated(answer) {
	const posted = toPosted(field(answer, "addComment", "commentEdge", "node"));
	if (posted === null) throw unexpected();
	return {
		...posted,
		after: toWhole(field(answer, "addComment", "subject"))
	};
}
function toUpdated(answer) {
	const comment = field(answer, "updateIssueComment", "issueComment") ?? field(answer, "updatePullRequestReviewComment", "pullRequestReviewComment");
	const url = textField(comment, "url");
	if (url === void 0) throw unexpected();
	return {
		url,
		versions: listField(comment, "userContentEdits", "nodes").flatMap((edit) => textField(edit, "diff") ?? []),
		after: toWhole(field(comment, "pullRequest"))
	};
}
function toPosted(node) {
	const id = Number(field(node, "fullDatabaseId"));
	const url = textField(node, "url");
	return Number.isSafeInteger(id) && url !== void 0 ? {
		id,
		url
	} : null;
}
function unexpected() {
	return new require_client.GitHubError("broken", null, "GitHub\u2019s answer is not of the form that it documents");
}
function toDraft({ path, start, end, body }) {
	const place = {
		path,
		line: end,
		side: "RIGHT",
		body
	};
	return start === end ? place : {
		...place,
		startLine: start,
		startSide: "RIGHT"
	};
}
function toReview(answer) {
	const review = field(answer, "addPullRequestReview", "pullRequestReview");
	const comments = listField(review, "comments", "nodes").flatMap((node) => {
		const posted = toPosted(node);
		const body = textField(node, "body");
		return posted === null || body === void 0 ? [] : [{
			...posted,
			body
		}];
	});
	if (comments.length === 0) throw unexpected();
	return {
		comments,
		after: toWhole(field(review, "pullRequest"))
	};
}
function toOwnThread(node) {
	const [first] = listField(node, "comments", "nodes");
	return toOwnComment(first).map((comment) => ({
		comment,
		path: textField(node, "path") ?? "",
		line: numberField(node, "line") ?? null,
		startLine: numberField(node, "startLine") ?? null,
		outdated: field(node, "isOutdated") === true,
		resolved: field(node, "isResolved") === true,
		answers: (numberField(node, "comments", "totalCount") ?? 1) - 1
	}));
}
function toOwnComment(node) {
	const id = Number(field(node, "fullDatabaseId"));
	const body = textField(node, "body");
	if (field(node, "viewerDidAuthor") !== true || !Number.isSafeInteger(id) || body === void 0) return [];
	return [{
		id,
		node: textField(node, "id") ?? "",
		url: textField(node, "url") ?? "",
		body,
		updatedAt: textField(node, "updatedAt") ?? "",
		minimized: field(node, "isMinimized") === true
	}];
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
const UNTOLD_WAIT = 6e4;
function isLimited(error) {
	const status = field(error, "status");
	if (status === 429) return true;
	if (status !== 403) return false;
	return header(error, "retry-after") !== void 0 || header(error, "x-ratelimit-remaining") === "0" || /rate limit/i.test(error instanceof Error ? error.message : "");
}
function waitFor(error, now) {
	const after = header(error, "retry-after");
	if (after !== void 0 && /^\d{1,6}$/.test(after)) return Number(after) * 1e3;
	const reset = header(error, "x-ratelimit-reset");
	if (header(error, "x-ratelimit-remaining") === "0" && reset !== void 0) return Math.max(0, Number(reset) * 1e3 - now) + 1e3;
	return UNTOLD_WAIT;
}
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
const LOOK = `fragment Look on PullRequest {
  id
  headRefOid
  comments(last: 100, before: $before) {
    nodes { id fullDatabaseId url body updatedAt isMinimized viewerDidAuthor }
    pageInfo { hasPreviousPage startCursor }
  }
  reviewThreads(last: 100, before: $threadsBefore) {
    nodes {
      isResolved isOutdated path line startLine
      comments(first: 1) {
        totalCount
        nodes { id fullDatabaseId url body updatedAt isMinimized viewerDidAuthor }
      }
    }
    pageInfo { hasPreviousPage startCursor }
  }
}`;
const CONVERSATION = `query Conversation($owner: String!, $repository: String!, $number: Int!, $before: String, $threadsBefore: String, $files: String!, $withFiles: Boolean!) {
  repository(owner: $owner, name: $repository) {
    object(expression: $files) @include(if: $withFiles) {
      ... on Tree { entries { name oid } }
    }
    pullRequest(number: $number) { ...Look }
  }
}
${LOOK}`;
const ADD_COMMENT = `mutation AddComment($subject: ID!, $body: String!, $before: String, $threadsBefore: String) {
  addComment(input: { subjectId: $subject, body: $body }) {
    commentEdge { node { fullDatabaseId url } }
    subject { ...Look }
  }
}
${LOOK}`;
const UPDATE_COMMENT = `mutation UpdateComment($id: ID!, $body: String!, $before: String, $threadsBefore: String) {
  updateIssueComment(input: { id: $id, body: $body }) {
    issueComment {
      url
      userContentEdits(first: 5) { nodes { diff } }
      pullRequest { ...Look }
    }
  }
}
${LOOK}`;
const ADD_REVIEW = `mutation AddReview($subject: ID!, $commit: GitObjectID!, $threads: [DraftPullRequestReviewThread!]!, $before: String, $threadsBefore: String) {
  addPullRequestReview(input: { pullRequestId: $subject, commitOID: $commit, event: COMMENT, threads: $threads }) {
    pullRequestReview {
      comments(first: 50) {
        nodes { fullDatabaseId url body }
      }
      pullRequest { ...Look }
    }
  }
}
${LOOK}`;
const UPDATE_REVIEW_COMMENT = `mutation UpdateReviewComment($id: ID!, $body: String!, $before: String, $threadsBefore: String) {
  updatePullRequestReviewComment(input: { pullRequestReviewCommentId: $id, body: $body }) {
    pullRequestReviewComment {
      url
      userContentEdits(first: 5) { nodes { diff } }
      pullRequest { ...Look }
    }
  }
}
${LOOK}`;
// src/github/octokit.ts
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
async function connect(connection) {
	const octokit = await load(connection);
	const asked = (request) => askedWith(connection.token, request);
	const names = (at) => ({
		owner: at.owner,
		repo: at.repository
	});
	return {
		conversation: (at, folder) => {
			const ask = (variables) => octokit.graphql(CONVERSATION, variables);
			return asked(() => readConversation(ask, at, folder)).catch((error) => {
				if (folder === void 0 || !mayNot(error)) throw error;
				return asked(() => readConversation(ask, at, void 0));
			});
		},
		createComment: (subject, body) => asked(async () => {
			return toCreated(await octokit.graphql(ADD_COMMENT, {
				subject,
				body,
				request: { retries: 0 }
			}));
		}),
		updateComment: (id, body) => asked(async () => toUpdated(await octokit.graphql(UPDATE_COMMENT, {
			id,
			body
		}))),
		deleteComment: (at, id) => asked(async () => {
			await octokit.rest.issues.deleteComment({
				...names(at),
				comment_id: id
			});
		}),
		createReview: (subject, commit, threads) => asked(async () => {
			const variables = {
				subject,
				commit,
				threads: threads.map(toDraft),
				request: { retries: 0 }
			};
			return toReview(await octokit.graphql(ADD_REVIEW, variables));
		}),
		updateReviewComment: (id, body) => asked(async () => toUpdated(await octokit.graphql(UPDATE_REVIEW_COMMENT, {
			id,
			body
		}))),
		deleteReviewComment: (at, id) => asked(async () => {
			await octokit.rest.pulls.deleteReviewComment({
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
			if (!Array.isArray(data.tree) || typeof data.truncated !== "boolean") throw broken("a tree");
			return {
				entries: data.tree.map(toEntry),
				complete: !data.truncated
			};
		}),
		readBlob: (at, hash) => asked(async () => {
			const { data } = await octokit.rest.git.getBlob({
				...names(at),
				file_sha: hash
			});
			return contentOf(data, hash);
		}),
		compare: (at, base, head) => asked(async () => {
			const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
				...names(at),
				basehead: `${base}...${head}`,
				per_page: 1,
				page: 2
			});
			return {
				mergeBase: hashField(data, "merge_base_commit", "sha") ?? never(),
				tip: hashField(data, "base_commit", "sha") ?? null
			};
		}),
		openPullRequests: (at, head) => asked(async () => {
			const { data } = await octokit.rest.pulls.list({
				...names(at),
				state: "open",
				head: `${head.owner}:${head.branch}`,
				per_page: 100
			});
			const list = data;
			if (!Array.isArray(list)) throw unexpected();
			return list.map((one) => ({
				number: numberField(one, "number") ?? never(),
				headSha: hashField(one, "head", "sha") ?? never(),
				baseSha: hashField(one, "base", "sha") ?? never(),
				baseBranch: textField(one, "base", "ref") ?? never()
			}));
		})
	};
}
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
		createReview: async (...of) => (await client()).createReview(...of),
		updateReviewComment: async (...of) => (await client()).updateReviewComment(...of),
		deleteReviewComment: async (...of) => (await client()).deleteReviewComment(...of),
		readFile: async (...of) => (await client()).readFile(...of),
		readTree: async (...of) => (await client()).readTree(...of),
		readBlob: async (...of) => (await client()).readBlob(...of),
		compare: async (...of) => (await client()).compare(...of),
		openPullRequests: async (...of) => (await client()).openPullRequests(...of)
	};
}
async function load(connection) {
	const pace = {
		...PACE,
		...connection.pace
	};
	const [{ getOctokit }, { retry }] = await Promise.all([Promise.resolve().then(() => require("./github-DowMEW24.js")), Promise.resolve().then(() => require("./dist-bundle-CNHuIcnE.js"))]);
	const pacing = (octokit) => {
		octokit.hook.wrap("request", (request, options) => paced(pace, async (signal) => answered(await request({
			...options,
			request: {
				...options.request,
				signal
			}
		}))));
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
function broken(what) {
	return new require_client.GitHubError("broken", null, `GitHub's answer is not ${what} that was asked for`);
}
function mayNot(error) {
	return error instanceof require_client.GitHubError && (error.kind === "permission" || error.kind === "missing");
}
function toFile(data) {
	const type = textField(data, "type");
	if (type === "dir" || Array.isArray(data)) return { kind: "directory" };
	if (type === void 0) throw unexpected();
	if (type !== "file") return { kind: "outside" };
	if (field(data, "encoding") === "none") return {
		kind: "too-large",
		bytes: numberField(data, "size") ?? never()
	};
	return {
		kind: "file",
		bytes: contentOf(data, hashField(data, "sha") ?? never())
	};
}
function contentOf(data, hash) {
	const content = field(data, "content");
	const encoding = textField(data, "encoding");
	if (typeof content !== "string" || encoding !== "base64" && encoding !== "utf-8") throw unexpected();
	const bytes = Buffer.from(content, encoding);
	if (blobHash(bytes, hash) !== hash) throw unexpected();
	return bytes;
}
function never() {
	throw unexpected();
}
function missingFile(error) {
	if (error instanceof require_client.GitHubError && error.kind === "missing") return { kind: "missing" };
	throw error;
}
function toEntry(entry) {
	const path = textField(entry, "path");
	const hash = textField(entry, "sha");
	const type = textField(entry, "type");
	if (path === void 0 || hash === void 0 || type === void 0) throw broken("a tree");
	const link = textField(entry, "mode") === "120000";
	return {
		path,
		kind: type === "tree" ? "directory" : type === "commit" ? "module" : link ? "link" : "file",
		hash,
		bytes: numberField(entry, "size") ?? 0
	};
}
async function askedWith(token, request) {
	try {
		return await request();
	} catch (error) {
		throw error instanceof require_client.GitHubError ? error : toGitHubError(error, token);
	}
}
function answered(response) {
	const { status, data } = response;
	if (status === 204 || typeof data === "object" && data !== null) return response;
	throw Object.assign(new Error(NOT_JSON), {
		status: 502,
		request: { request: {} },
		response
	});
}
const NOT_JSON = "the answer is not what GitHub\u2019s API gives: a proxy may stand in between, or it was cut";
function toGitHubError(error, token) {
	const message = withoutToken(error instanceof Error ? error.message : String(error), token);
	const [first] = listField(error, "errors");
	if (field(error, "name") === "GraphqlResponseError") return new require_client.GitHubError(graphqlKind(textField(first, "type")), null, message);
	const status = numberField(error, "status") ?? null;
	if (isLimited(error)) return new require_client.GitHubError("limited", status, message);
	const data = field(error, "response", "data");
	if (typeof data === "string" && data !== "") return new require_client.GitHubError("broken", status, `${NOT_JSON} (status ${status})`);
	return new require_client.GitHubError(statusKind(status, message), status, message);
}
function withoutToken(message, token) {
	if (token === "") return message;
	return [
		token,
		encodeURIComponent(token),
		Buffer.from(token).toString("base64")
	].reduce((text, form) => text.replaceAll(form, "***"), message);
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
exports.askedWith = askedWith;
exports.connect = connect;
exports.connectLazily = connectLazily;
exports.field = field;
exports.listField = listField;
exports.load = load;
exports.numberField = numberField;
exports.textField = textField;

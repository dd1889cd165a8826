const require_rolldown_runtime = require("./rolldown-runtime-C-fzZZTt.js");
const require_blob_hash = require("./blob-hash-Bzd-ZI1n.js");
let require_online$loaded;
const require_online = () => require_online$loaded ??= require("./online-C9KfAMji.js");
const require_client = require("./client-BXawPqNv.js");
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
// src/github/octokit.ts
var octokit_exports = require_rolldown_runtime.__exportAll({
	askedWith: () => askedWith,
	connect: () => connect,
	connectLazily: () => connectLazily,
	load: () => load
});
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
	const ask = asking(octokit, connection.token);
	return {
		conversation: (at, folder) => {
			const ask = (variables) => octokit.graphql(require_online().CONVERSATION, variables);
			return asked(() => require_online().readConversation(ask, at, folder)).catch((error) => {
				if (folder === void 0 || !mayNot(error)) throw error;
				return asked(() => require_online().readConversation(ask, at, void 0));
			});
		},
		createComment: (subject, body) => asked(async () => {
			return require_online().toCreated(await octokit.graphql(require_online().ADD_COMMENT, {
				subject,
				body,
				request: { retries: 0 }
			}));
		}),
		updateComment: (id, body) => asked(async () => require_online().toUpdated(await octokit.graphql(require_online().UPDATE_COMMENT, {
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
				threads: threads.map(require_online().toDraft),
				request: { retries: 0 }
			};
			return require_online().toReview(await octokit.graphql(require_online().ADD_REVIEW, variables));
		}),
		updateReviewComment: (id, body) => asked(async () => require_online().toUpdated(await octokit.graphql(require_online().UPDATE_REVIEW_COMMENT, {
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
		readBlobs: (wanted) => require_online().readBlobs({
			ask,
			one: ({ at, hash }) => asked(async () => {
				const { data } = await octokit.rest.git.getBlob({
					...names(at),
					file_sha: hash
				});
				return contentOf(data, hash);
			})
		}, wanted),
		readHeads: (wanted) => require_online().readHeads(ask, wanted),
		readRepositories: (owner, after) => require_online().readRepositories(ask, owner, after),
		compare: (at, base, head) => asked(async () => {
			const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
				...names(at),
				basehead: `${base}...${head}`,
				per_page: 1,
				page: 2
			});
			return {
				mergeBase: hashField(data, "merge_base_commit", "sha") ?? require_online().never(),
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
			if (!Array.isArray(list)) throw require_online().unexpected();
			return list.map((one) => ({
				number: numberField(one, "number") ?? require_online().never(),
				headSha: hashField(one, "head", "sha") ?? require_online().never(),
				baseSha: hashField(one, "base", "sha") ?? require_online().never(),
				baseBranch: textField(one, "base", "ref") ?? require_online().never()
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
		readBlobs: async (...of) => (await client()).readBlobs(...of),
		readHeads: async (...of) => (await client()).readHeads(...of),
		readRepositories: async (...of) => (await client()).readRepositories(...of),
		compare: async (...of) => (await client()).compare(...of),
		openPullRequests: async (...of) => (await client()).openPullRequests(...of)
	};
}
async function load(connection) {
	const pace = {
		...require_online().PACE,
		...connection.pace
	};
	const { getOctokit, retry } = await Promise.resolve().then(() => require_rolldown_runtime.__toESM(require("../toolkit/index.js"), 1));
	const pacing = (octokit) => {
		octokit.hook.wrap("request", (request, options) => require_online().paced(pace, async (signal) => {
			options.request = Object.assign(options.request ?? {}, { signal });
			const own = options.request;
			own.redirect ??= "manual";
			const response = await request(options);
			const to = own.redirect === "manual" ? movedTo(response, connection.apiUrl) : void 0;
			if (to === void 0) return answered(response);
			return octokit.request({
				method: options.method,
				url: to,
				headers: { accept: options.headers.accept },
				request: { redirect: "error" }
			});
		}));
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
function movedTo({ status, headers }, apiUrl) {
	if (![
		301,
		302,
		307,
		308
	].includes(status)) return void 0;
	const place = headers.location ?? "";
	const to = URL.canParse(place, apiUrl) ? new URL(place, apiUrl) : void 0;
	if (to?.origin === new URL(apiUrl).origin) return to.href;
	throw new require_client.GitHubError("refused", status, "the answer leads to another server, and is not followed");
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
	if (type === void 0) throw require_online().unexpected();
	if (type !== "file") return { kind: "outside" };
	if (field(data, "encoding") === "none") return {
		kind: "too-large",
		bytes: numberField(data, "size") ?? require_online().never()
	};
	return {
		kind: "file",
		bytes: contentOf(data, hashField(data, "sha") ?? require_online().never())
	};
}
function contentOf(data, hash) {
	const content = field(data, "content");
	const encoding = textField(data, "encoding");
	if (typeof content !== "string" || encoding !== "base64" && encoding !== "utf-8") throw require_online().unexpected();
	const bytes = Buffer.from(content, encoding);
	if (require_blob_hash.blobHash(bytes, hash) !== hash) throw require_online().unexpected();
	return bytes;
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
	const mode = textField(entry, "mode") ?? "";
	return {
		path,
		kind: type === "tree" ? "directory" : type === "commit" ? "module" : mode === "120000" ? "link" : "file",
		mode,
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
function asking({ graphql }, token) {
	return (query, variables) => askedWith(token, async () => {
		try {
			return {
				data: await graphql(query, variables),
				errors: [],
				about: []
			};
		} catch (error) {
			const data = field(error, "data");
			if (typeof data !== "object" || data === null) throw error;
			const told = listField(error, "errors");
			return {
				data,
				errors: told.map((one) => graphqlError(one, token)),
				about: told.map(require_online().partOf)
			};
		}
	});
}
function answered(response) {
	const { status, data } = response;
	if (LIMITED.includes(textField(listField(data, "errors")[0], "type") ?? "")) throw Object.assign(new Error("rate limit exceeded"), {
		status: 429,
		response
	});
	if (status === 204 || typeof data === "object" && data !== null) return response;
	throw Object.assign(new Error(NOT_JSON), {
		status: 502,
		request: { request: {} },
		response
	});
}
const LIMITED = ["RATE_LIMIT", "RATE_LIMITED"];
const NOT_JSON = "the answer is not what GitHub\u2019s API gives: a proxy may stand in between, or it was cut";
function toGitHubError(error, token) {
	const message = withoutToken(error instanceof Error ? error.message : String(error), token);
	const [first] = listField(error, "errors");
	if (field(error, "name") === "GraphqlResponseError") return new require_client.GitHubError(graphqlKind(textField(first, "type")), null, message);
	const status = numberField(error, "status") ?? null;
	if (require_online().isLimited(error)) return new require_client.GitHubError("limited", status, message);
	const data = field(error, "response", "data");
	if (typeof data === "string" && data !== "") return new require_client.GitHubError("broken", status, `${NOT_JSON} (status ${status})`);
	return new require_client.GitHubError(statusKind(status, message), status, message);
}
function graphqlError(error, token) {
	const kind = graphqlKind(textField(error, "type"));
	return new require_client.GitHubError(kind, kind === "missing" ? 404 : kind === "permission" ? 403 : null, withoutToken(textField(error, "message") ?? "", token));
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
exports.field = field;
exports.hashField = hashField;
exports.listField = listField;
exports.load = load;
exports.numberField = numberField;
Object.defineProperty(exports, "octokit_exports", {
	enumerable: true,
	get: function() {
		return octokit_exports;
	}
});
exports.textField = textField;

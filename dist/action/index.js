Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("./rolldown-runtime-Bc0pwXKd.js");
const require_scan = require("./scan-BQ_8maU4.js");
const require_blob_hash = require("./blob-hash-BF-DAAgk.js");
const require_client = require("./client-BXawPqNv.js");
let require_online$loaded;
const require_online = () => require_online$loaded ??= require("./online-DFdL_Iic.js");
const require_rules = require("./rules-DUhLZtUa.js");
let require_changes$loaded;
const require_changes = () => require_changes$loaded ??= require("./changes-BPhkFqVb.js");
let os = require("os");
os = require_rolldown_runtime.__toESM(os, 1);
let crypto = require("crypto");
crypto = require_rolldown_runtime.__toESM(crypto, 1);
let fs = require("fs");
fs = require_rolldown_runtime.__toESM(fs, 1);
let node_path = require("node:path");
let node_fs = require("node:fs");
// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
	if (!Object.keys(annotationProperties).length) return {};
	return {
		title: annotationProperties.title,
		file: annotationProperties.file,
		line: annotationProperties.startLine,
		endLine: annotationProperties.endLine,
		col: annotationProperties.startColumn,
		endColumn: annotationProperties.endColumn
	};
}
// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
	const cmd = new Command(command, properties, message);
	process.stdout.write(cmd.toString() + os.EOL);
}
const CMD_STRING = "::";
var Command = class {
	constructor(command, properties, message) {
		if (!command) command = "missing.command";
		this.command = command;
		this.properties = properties;
		this.message = message;
	}
	toString() {
		let cmdStr = CMD_STRING + this.command;
		if (this.properties && Object.keys(this.properties).length > 0) {
			cmdStr += " ";
			let first = true;
			for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
				const val = this.properties[key];
				if (val) {
					if (first) first = false;
					else cmdStr += ",";
					cmdStr += `${key}=${escapeProperty(val)}`;
				}
			}
		}
		cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
		return cmdStr;
	}
};
function escapeData(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
	return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}
// node_modules/@actions/core/lib/file-command.js
function issueFileCommand(command, message) {
	const filePath = process.env[`GITHUB_${command}`];
	if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
	if (!fs.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
	fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, { encoding: "utf8" });
}
function prepareKeyValueMessage(key, value) {
	const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
	const convertedValue = toCommandValue(value);
	if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
	if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
	return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
// node_modules/@actions/core/lib/summary.js
var __awaiter$1 = function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { access, appendFile, writeFile } = fs.promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, fs.constants.R_OK | fs.constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	stringify() {
		return this._buffer;
	}
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	addEOL() {
		return this.addRaw(os.EOL);
	}
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	addTable(rows) {
		const tableBody = rows.map((row) => {
			const cells = row.map((cell) => {
				if (typeof cell === "string") return this.wrap("td", cell);
				const { header, data, colspan, rowspan } = cell;
				const tag = header ? "th" : "td";
				const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
				return this.wrap(tag, data, attrs);
			}).join("");
			return this.wrap("tr", cells);
		}).join("");
		const element = this.wrap("table", tableBody);
		return this.addRaw(element).addEOL();
	}
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	addHeading(text, level) {
		const tag = `h${level}`;
		const allowedTag = [
			"h1",
			"h2",
			"h3",
			"h4",
			"h5",
			"h6"
		].includes(tag) ? tag : "h1";
		const element = this.wrap(allowedTag, text);
		return this.addRaw(element).addEOL();
	}
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
var ExitCode;
(function(ExitCode) {
	ExitCode[ExitCode["Success"] = 0] = "Success";
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
	process.stdout.write(message + os.EOL);
}
// src/github/event.ts
function readEvent({ env, payload: text, refused }) {
	const payload = require_blob_hash.parseJson(text);
	const name = env.GITHUB_EVENT_NAME ?? "";
	const repository = parseRepositoryName(env.GITHUB_REPOSITORY ?? require_blob_hash.textField(payload, "repository", "full_name"));
	const serverUrl = address(env.GITHUB_SERVER_URL, "https://github.com");
	const origin = name === "workflow_run" ? readOrigin(payload, repository) : null;
	const pullRequest = readPullRequest(name, payload, repository);
	const checkedOut = require_blob_hash.asHash(env.GITHUB_SHA) ?? null;
	const { head, base } = commits(name, payload, pullRequest, origin, checkedOut);
	return {
		name,
		repository,
		serverUrl,
		apiUrl: address(env.GITHUB_API_URL, "https://api.github.com"),
		pullRequest,
		origin,
		checkedOut,
		head,
		base,
		checkoutHoldsHead: name !== "pull_request_target" && name !== "workflow_run",
		dependabot: env.GITHUB_ACTOR === "dependabot[bot]",
		visibility: visibilityOf(require_blob_hash.field(payload, "repository", "private")),
		run: {
			...readRun(env, serverUrl),
			since: readTime(payload)
		},
		pullNumber: pullRequest?.number ?? numberInRef(env.GITHUB_REF),
		problem: refused ?? problemOf(name, payload, text) ?? silence(name, pullRequest, origin, base)
	};
}
function problemOf(name, payload, text) {
	if (text === void 0 && !ABOUT_A_CHANGE.test(name)) return null;
	if (typeof payload === "object" && payload !== null && !Array.isArray(payload)) return null;
	return text === void 0 ? "there is no payload" : "it is not a JSON object";
}
const ABOUT_A_CHANGE = /^(?:pull_request\w*|merge_group|workflow_run)$/;
function silence(name, pullRequest, origin, base) {
	if (name.startsWith("pull_request") && pullRequest === null) return "it names no pull request with a head commit";
	if (name === "merge_group" && base === null) return "it names no base of the merge group";
	if (name === "workflow_run" && origin === null) return "it names no run with a head commit";
	return null;
}
function numberInRef(ref) {
	const [, number] = /^refs\/pull\/(\d{1,9})\/merge$/.exec(ref ?? "") ?? [];
	return number === void 0 ? null : Number(number);
}
function visibilityOf(isPrivate) {
	if (typeof isPrivate !== "boolean") return "unknown";
	return isPrivate ? "private" : "public";
}
function parseRepositoryName(text) {
	const found = /^([\w.-]{1,100})\/([\w.-]{1,100})$/.exec(text ?? "");
	return found?.[1] !== void 0 && found[2] !== void 0 ? {
		owner: found[1],
		repository: found[2]
	} : null;
}
function readOnlyBecause(event) {
	if (event.name !== "pull_request") return null;
	if (event.dependabot) return "dependabot";
	return event.pullRequest?.fork ? "fork" : null;
}
function readPullRequest(name, payload, repository) {
	const [listed] = require_blob_hash.listField(payload, "workflow_run", "pull_requests");
	const found = name === "workflow_run" ? listed : require_blob_hash.field(payload, "pull_request");
	const number = require_blob_hash.numberField(found, "number");
	const headSha = require_blob_hash.hashField(found, "head", "sha");
	if (number === void 0 || headSha === void 0) return null;
	const head = parseRepositoryName(require_blob_hash.textField(found, "head", "repo", "full_name"));
	const fork = name !== "workflow_run" && !sameRepository(head, repository);
	return {
		number,
		headSha,
		baseSha: require_blob_hash.hashField(found, "base", "sha") ?? null,
		baseBranch: require_blob_hash.textField(found, "base", "ref") ?? null,
		mergeSha: require_blob_hash.hashField(found, "merge_commit_sha") ?? null,
		fork
	};
}
function readOrigin(payload, repository) {
	const run = require_blob_hash.field(payload, "workflow_run");
	const id = require_blob_hash.numberField(run, "id");
	const headSha = require_blob_hash.hashField(run, "head_sha");
	const headBranch = require_blob_hash.textField(run, "head_branch");
	const head = parseRepositoryName(require_blob_hash.textField(run, "head_repository", "full_name"));
	if (id === void 0 || headSha === void 0 || headBranch === void 0 || head === null) return null;
	return {
		id,
		event: require_blob_hash.textField(run, "event") ?? "",
		conclusion: require_blob_hash.textField(run, "conclusion") ?? null,
		headSha,
		headBranch,
		headOwner: head.owner,
		fork: !sameRepository(head, repository)
	};
}
function commits(name, payload, pullRequest, origin, checkedOut) {
	if (pullRequest !== null) return {
		head: pullRequest.headSha,
		base: pullRequest.baseSha
	};
	if (origin !== null) return {
		head: origin.headSha,
		base: null
	};
	if (name === "merge_group") return {
		head: require_blob_hash.hashField(payload, "merge_group", "head_sha") ?? checkedOut,
		base: require_blob_hash.hashField(payload, "merge_group", "base_sha") ?? null
	};
	if (name === "push") return {
		head: require_blob_hash.hashField(payload, "after") ?? checkedOut,
		base: require_blob_hash.hashField(payload, "before") ?? null
	};
	return {
		head: checkedOut,
		base: null
	};
}
function readTime(payload) {
	const time = require_blob_hash.textField(payload, "pull_request", "updated_at") ?? require_blob_hash.textField(payload, "workflow_run", "updated_at");
	return time !== void 0 && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time) ? time : null;
}
function readRun(env, serverUrl) {
	const id = whole(env.GITHUB_RUN_ID);
	const attempt = Math.max(1, whole(env.GITHUB_RUN_ATTEMPT));
	const repository = parseRepositoryName(env.GITHUB_REPOSITORY);
	return {
		id,
		attempt,
		url: id === 0 || repository === null ? null : `${serverUrl}/${repository.owner}/${repository.repository}/actions/runs/${id}/attempts/${attempt}`
	};
}
function whole(text) {
	return text !== void 0 && /^\d{1,15}$/.test(text) ? Number(text) : 0;
}
function address(text, fallback) {
	if (text === void 0 || !/^https?:\/\/[^\s]+$/.test(text)) return fallback;
	let end = text.length;
	while (text[end - 1] === "/") end--;
	return text.slice(0, end);
}
function sameRepository(a, b) {
	return a !== null && b !== null && a.owner.toLowerCase() === b.owner.toLowerCase() && a.repository.toLowerCase() === b.repository.toLowerCase();
}
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
				mergeBase: require_blob_hash.hashField(data, "merge_base_commit", "sha") ?? never(),
				tip: require_blob_hash.hashField(data, "base_commit", "sha") ?? null
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
				number: require_blob_hash.numberField(one, "number") ?? never(),
				headSha: require_blob_hash.hashField(one, "head", "sha") ?? never(),
				baseSha: require_blob_hash.hashField(one, "base", "sha") ?? never(),
				baseBranch: require_blob_hash.textField(one, "base", "ref") ?? never()
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
		...require_online().PACE,
		...connection.pace
	};
	const [{ getOctokit }, { retry }] = await Promise.all([Promise.resolve().then(() => require("./github-Brnjm1Bn.js")), Promise.resolve().then(() => require("./dist-bundle-DIcyIw52.js"))]);
	const pacing = (octokit) => {
		octokit.hook.wrap("request", (request, options) => require_online().paced(pace, async (signal) => answered(await request({
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
	const type = require_blob_hash.textField(data, "type");
	if (type === "dir" || Array.isArray(data)) return { kind: "directory" };
	if (type === void 0) throw require_online().unexpected();
	if (type !== "file") return { kind: "outside" };
	if (require_blob_hash.field(data, "encoding") === "none") return {
		kind: "too-large",
		bytes: require_blob_hash.numberField(data, "size") ?? never()
	};
	return {
		kind: "file",
		bytes: contentOf(data, require_blob_hash.hashField(data, "sha") ?? never())
	};
}
function contentOf(data, hash) {
	const content = require_blob_hash.field(data, "content");
	const encoding = require_blob_hash.textField(data, "encoding");
	if (typeof content !== "string" || encoding !== "base64" && encoding !== "utf-8") throw require_online().unexpected();
	const bytes = Buffer.from(content, encoding);
	if (require_blob_hash.blobHash(bytes, hash) !== hash) throw require_online().unexpected();
	return bytes;
}
function never() {
	throw require_online().unexpected();
}
function missingFile(error) {
	if (error instanceof require_client.GitHubError && error.kind === "missing") return { kind: "missing" };
	throw error;
}
function toEntry(entry) {
	const path = require_blob_hash.textField(entry, "path");
	const hash = require_blob_hash.textField(entry, "sha");
	const type = require_blob_hash.textField(entry, "type");
	if (path === void 0 || hash === void 0 || type === void 0) throw broken("a tree");
	const link = require_blob_hash.textField(entry, "mode") === "120000";
	return {
		path,
		kind: type === "tree" ? "directory" : type === "commit" ? "module" : link ? "link" : "file",
		hash,
		bytes: require_blob_hash.numberField(entry, "size") ?? 0
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
	const [first] = require_blob_hash.listField(error, "errors");
	if (require_blob_hash.field(error, "name") === "GraphqlResponseError") return new require_client.GitHubError(graphqlKind(require_blob_hash.textField(first, "type")), null, message);
	const status = require_blob_hash.numberField(error, "status") ?? null;
	if (require_online().isLimited(error)) return new require_client.GitHubError("limited", status, message);
	const data = require_blob_hash.field(error, "response", "data");
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
// src/render/annotations.ts
const PER_LEVEL = 10;
const MESSAGE_MAX = 4096;
function renderAnnotations(report) {
	const all = [...report.findings.map(ofFinding), ...require_scan.notesOf(report).map(ofDiagnostic)];
	return require_scan.LEVELS.flatMap((level) => capped(all.filter((annotation) => annotation.level === level)));
}
function ofFinding(finding) {
	const fix = finding.fix === null ? "" : ` Fix: ${finding.fix}`;
	return {
		level: finding.level,
		title: require_scan.clip(require_scan.clean(finding.rule), 200),
		message: message(`${finding.message}${fix}`),
		path: require_scan.clean(finding.path),
		line: finding.line
	};
}
function ofDiagnostic(diagnostic) {
	return {
		level: require_scan.isWeakening(diagnostic) ? "error" : "warning",
		title: require_scan.clip(require_scan.clean(diagnostic.code), 200),
		message: message(diagnostic.message),
		path: require_scan.clean(diagnostic.path),
		line: diagnostic.line
	};
}
function message(text) {
	const line = require_scan.clip(require_scan.clean(text), MESSAGE_MAX);
	return line === "" ? "(no message)" : line;
}
function capped(annotations) {
	const first = annotations[9];
	if (annotations.length <= PER_LEVEL || first === void 0) return annotations;
	const more = annotations.length - PER_LEVEL + 1;
	const last = {
		...first,
		title: `${require_scan.count(more, `more ${first.level}`)}`,
		message: `GitHub shows ten per level. ${require_scan.count(more, `more ${first.level}`)}, this place among them: see the job summary.`
	};
	return [...annotations.slice(0, 9), last];
}
// src/render/blocks/view.ts
const PATH_MAX = 160;
const URL_MAX = 1e3;
function where(place, view) {
	return linked(place.path, place, view);
}
function stepWhere(place, view) {
	return linked(view.blobUrl === void 0 ? place.path : place.path.replace(/^\.github\/workflows\//, ""), place, view);
}
function linked(shown, { path, line }, view) {
	const text = `${require_scan.short(shown, PATH_MAX)}:${line}`;
	const address = fileUrl(path, view);
	if (address === void 0) return require_scan.codeSpan(text);
	const url = `${address}#L${line}`;
	return url.length > URL_MAX ? require_scan.codeSpan(text) : require_scan.codeLink(text, url);
}
function fileUrl(path, { blobUrl }) {
	if (blobUrl === void 0) return void 0;
	const remote = require_scan.parseRemoteName(path);
	if (remote === void 0) return path === "" ? void 0 : `${blobUrl}/${require_scan.encodePath(path)}`;
	const server = /^https?:\/\/[^/]+/.exec(blobUrl)?.[0];
	if (server === void 0) return void 0;
	const { owner, repository, ref } = remote;
	return `${server}/${require_scan.encodePath(`${owner}/${repository}/blob/${ref}/${remote.path}`)}`;
}
function ruleName(id, view) {
	return require_scan.codeLink(require_scan.short(id, 80) || "(no rule)", require_rules.rulePage(id, view));
}
function name(text) {
	return require_scan.codeSpan(require_scan.short(text, 120)) || "(no name)";
}
// src/render/blocks/diagnostic.ts
function diagnosticLine(diagnostic, view) {
	const { code, message } = diagnostic;
	return `- ${where(diagnostic, view)} ${require_scan.prose(require_scan.short(message, 400))} (${require_scan.codeSpan(require_scan.short(code, 80))})`;
}
function proposalLine(proposal, view) {
	return `- ${require_scan.prose(require_scan.short(proposal.message, 400))} (${where(proposal, view)})`;
}
// src/render/diff.ts
const CONTEXT = 2;
function diffLines(before, after) {
	const lines = require_changes().compareLines(before.split("\n"), after.split("\n"));
	const shown = new Set();
	for (const [at, { mark }] of lines.entries()) if (mark !== " ") for (let near = at - CONTEXT; near <= at + CONTEXT; near++) shown.add(near);
	let last = -1;
	return lines.flatMap(({ mark, text, old }, at) => {
		if (!shown.has(at)) return [];
		const heading = last === at - 1 && last !== -1 ? [] : [`@@ line ${old} @@`];
		last = at;
		return [...heading, `${mark}${text}`];
	});
}
// src/render/fence.ts
function fenceAround(lines, info) {
	const longest = lines.flatMap((line) => line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
	const fence = "`".repeat(longest + 1);
	return [
		`${fence}${info}`,
		...lines,
		fence
	];
}
// src/render/blocks/edit.ts
const LINES_MAX = 40;
const LINE_MAX = 200;
function editBlock(edit, indent) {
	const lines = diffLines(edit.before, edit.after).map(line);
	if (lines.length === 0 || lines.length > LINES_MAX) return [];
	return fenceAround(lines, "diff").map((one) => indent + one);
}
function line(text) {
	const start = /^[-+@ ]? {0,40}/.exec(text)?.[0] ?? "";
	return start + require_scan.clip(require_scan.clean(text.slice(start.length)), LINE_MAX);
}
// src/render/blocks/finding.ts
const LEVEL_SIGNS = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	notice: "\u2139\ufe0f"
};
function subject(finding) {
	return finding.job === "*" ? "Workflow" : `Job ${name(finding.job)}`;
}
function jobName(finding) {
	return finding.job === "*" ? "(workflow)" : name(finding.job);
}
function findingBlocks(findings, view) {
	const explained = require_scan.firstOfRule(findings);
	return findings.map((finding) => findingBlock(finding, explained.has(finding), view));
}
function findingBlock(finding, explain, view) {
	const text = explain ? require_rules.ruleText(finding.rule, view) : void 0;
	return [
		`${LEVEL_SIGNS[finding.level]} **${subject(finding)}** \u00b7 ${where(finding, view)} \u00b7 ${ruleName(finding.rule, view)}`,
		`- **What:** ${require_scan.prose(require_scan.short(finding.message, 1200))}`,
		...text === void 0 ? [] : [`- **Why:** ${require_scan.prose(require_scan.short(text.why, 600))}`],
		...finding.fix === null ? [] : [`- **Fix:** ${require_scan.prose(require_scan.short(finding.fix, 1200))}`],
		...edit(finding, view)
	].join("\n");
}
function edit({ fingerprint }, view) {
	const posted = view.suggested?.get(fingerprint);
	if (posted !== void 0) return [`- **Edit:** ${require_scan.link("suggested on the changed lines", posted)}, ready to commit.`];
	const offer = view.offers?.get(fingerprint);
	const lines = offer === void 0 ? [] : editBlock(offer, "  ");
	return lines.length === 0 ? [] : [
		"- **Edit**, as `spend-guard fix` makes it:",
		"",
		...lines
	];
}
function findingLine(finding, view) {
	return `- ${LEVEL_SIGNS[finding.level]} ${where(finding, view)} ${jobName(finding)} \u00b7 ${ruleName(finding.rule, view)}: ${require_scan.prose(require_scan.short(finding.message, 400))}`;
}
function ignoredLine(finding, view) {
	const until = finding.expires === null ? "no expiry" : `until ${require_scan.prose(require_scan.short(finding.expires, 40))}`;
	return `- ${where(finding, view)} ${jobName(finding)} \u00b7 ${ruleName(finding.rule, view)}: ${require_scan.prose(require_scan.short(finding.reason, 400))} (${until})`;
}
// src/render/blocks/folded.ts
function folded(title) {
	return {
		open: `<details><summary>${title}</summary>\n\n`,
		close: "\n\n</details>"
	};
}
// src/render/blocks/forecast.ts
function forecastTable(report, base) {
	const { forecast } = report;
	if (forecast === void 0) return void 0;
	const before = base?.forecast;
	if (require_scan.COST_LINES.every((line) => forecast[line].jobs === 0 && (before?.[line].jobs ?? 0) === 0)) return void 0;
	const head = [
		...[
			"Budget",
			"Owner",
			"Jobs",
			"Runs a month"
		],
		...before === void 0 ? ["A month"] : ["A month now", "With this pull request"],
		"Limit"
	];
	const rows = require_scan.COST_LINES.map((line) => [
		LINES[line],
		cell(forecast[line].owner),
		jobsCell(report.ledger[line].jobs, base?.ledger[line].jobs),
		require_scan.lineRuns(forecast, line),
		...monthCells(report, base, line),
		cell(forecast[line].limit)
	]);
	return [
		row$1(head),
		row$1(head.map((_, index) => index < 2 ? "---" : "---:")),
		...rows.map(row$1),
		...otherRows(report, base, head.length).map(row$1),
		...require_scan.countingNotes(report.jobs).flatMap((note) => ["", note])
	].join("\n");
}
function monthCells(report, base, line) {
	const { forecast } = report;
	if (forecast === void 0) return [];
	const now = require_scan.lineMonth(report, line);
	if (base?.forecast === void 0) return [now];
	const before = require_scan.lineMonth(base, line);
	return [before, before === now ? now : `**${now}**`];
}
function otherRows(report, base, width) {
	return require_scan.LEDGER_LINES.filter((line) => line !== "api" && line !== "subscription" && [report.ledger, base?.ledger].some((ledger) => (ledger?.[line].jobs ?? 0) > 0)).map((line) => {
		const names = line === "other" ? require_scan.providersOf(report.jobs).map(require_scan.inline) : [];
		return [
			require_scan.BUDGET_NAMES[line] + (names.length === 0 ? "" : ` (${names.join(", ")})`),
			"\u2013",
			jobsCell(report.ledger[line].jobs, base?.ledger[line].jobs),
			...Array.from({ length: width - 3 }, () => "\u2013")
		];
	});
}
function jobsCell(now, before) {
	const after = require_scan.count(now, "job").replace(" ", "\xA0");
	return before === void 0 || before === now ? after : `${before}\u00a0\u2192\u00a0**${after}**`;
}
function forecastNotes(report) {
	const { forecast } = report;
	if (forecast === void 0) return [];
	return require_scan.COST_LINES.flatMap((line) => [...require_scan.lineNotes(forecast, line).map((note) => `- ${NAMES[line]}: ${require_scan.prose(note)}`), ...forecast[line].rates.map((rate) => `- ${NAMES[line]}, ${UNITS[line]}: ${require_scan.prose(require_scan.rateWords(rate))}`)]);
}
const LINES = {
	api: "API budget",
	subscription: "Subscription budget"
};
const NAMES = {
	api: "API",
	subscription: "Subscription"
};
const UNITS = {
	api: "US dollars per million tokens",
	subscription: "credits per million tokens"
};
function cell(text) {
	return text === null ? "\u2013" : require_scan.inline(require_scan.short(text, 80));
}
function row$1(columns) {
	return `| ${columns.join(" | ")} |`;
}
// src/render/blocks/job.ts
function concernsMoney(job) {
	return job.budget !== "none" || job.dead.length > 0;
}
function jobBlock(job, view, options = {}) {
	return [
		`- ${[
			`**${name(job.job)}**`,
			...options.budget === false ? [] : [require_scan.BUDGET_SHORT[job.budget]],
			where({
				path: job.workflow,
				line: job.line
			}, view),
			options.remark ?? ""
		].filter((part) => part !== "").join(" \u00b7 ")}\\`,
		`  ${require_scan.prose(require_scan.short(job.sentence, 600)) || "(no sentence)"}`,
		...costLines(job),
		...job.charges.flatMap((charge) => chargeLines(job, charge, view)),
		...job.dead.flatMap((dead) => deadLines(dead, view))
	].join("\n");
}
function costLines({ forecast }) {
	if (forecast === void 0) return [];
	return require_scan.COST_LINES.flatMap((line) => {
		const cost = require_scan.jobCost(forecast, line);
		return cost === void 0 ? [] : [`  - Takes ${require_scan.prose(cost)}`];
	});
}
function chargeLines(job, charge, view) {
	const doubtful = charge.confidence !== "certain" && charge.budget !== "unclear";
	const labelled = job.charges.length > 1 || doubtful;
	const to = require_scan.prose(require_scan.short(require_scan.chargedTo(charge), 80));
	const indent = labelled ? "    " : "  ";
	return [
		...labelled ? [`  - ${name(charge.spender.label)}: ${to}${require_scan.doubt(charge.confidence)}`] : [],
		...trail(belowJob(charge.evidence, job), indent, view),
		...accountLines(charge, indent),
		...candidateLines(charge, indent),
		...charge.notes.map((note) => `${indent}- Note: ${require_scan.prose(require_scan.short(note, 400))}`)
	];
}
function accountLines({ payer }, indent) {
	const words = require_scan.accountWords(payer);
	return words === "" ? [] : [`${indent}- Account: ${require_scan.prose(require_scan.short(words, 200))}`];
}
function belowJob(evidence, job) {
	const [first, ...rest] = evidence;
	return first?.path === job.workflow && first.line === job.line && rest.length > 0 ? rest : evidence;
}
function trail(evidence, indent, view) {
	return evidence.map((step, index) => `${indent}${index + 1}. ${stepWhere(step, view)} ${require_scan.codeSpan(require_scan.short(step.shows, 200))}`);
}
function candidateLines(charge, indent) {
	const heading = charge.budget === "unclear" ? "Could be" : "Could also be";
	return [...charge.candidates.length === 0 ? [] : [`${indent}- ${heading}: ${charge.candidates.map(candidate).join(", or ")}`], ...charge.settledBy === null ? [] : [`${indent}- Settled by: ${require_scan.prose(require_scan.short(charge.settledBy, 400))}`]];
}
function candidate(payer) {
	return `${/^[^\s`]+$/.test(payer.name) ? name(payer.name) : require_scan.prose(require_scan.short(payer.name, 120))} (${require_scan.payerWords(payer)})`;
}
function deadLines(dead, view) {
	return [`  - Cannot spend as written: ${require_scan.prose(require_scan.short(dead.reason, 400))}`, ...trail(dead.evidence, "    ", view)];
}
// src/render/blocks/ledger.ts
function ledgerTable(report, base) {
	const reports = base === void 0 ? [report] : [base, report];
	const ledgers = reports.map((each) => each.ledger);
	const used = require_scan.LEDGER_LINES.filter((line) => ledgers.some((ledger) => ledger[line].jobs > 0));
	if (used.length === 0) return "";
	const lines = require_scan.LEDGER_LINES.filter((line) => OPENAI.includes(line) || used.includes(line));
	const head = base === void 0 ? ["Budget", "Jobs"] : [
		"Budget",
		"Base",
		"This pull request"
	];
	const accounts = lines.map((line) => require_scan.accountsOf(line, report.jobs).map(named).join("<br>"));
	const more = accounts.some((text) => text !== "");
	return [
		row([...head, ...more ? ["Account"] : []]),
		row([...head.map((_, index) => index === 0 ? "---" : "---:"), ...more ? ["---"] : []]),
		...lines.map((line, index) => row([
			label(line, reports),
			...cells(line, ledgers),
			...more ? [accounts[index] ?? ""] : []
		])),
		...require_scan.countingNotes(report.jobs).flatMap((note) => ["", note])
	].join("\n");
}
const named = (account) => require_scan.inline(require_scan.short(account, 120));
const OPENAI = ["api", "subscription"];
function cells(line, ledgers) {
	const numbers = ledgers.map((ledger) => ledger[line].jobs);
	const changed = new Set(numbers).size > 1;
	return numbers.map((n, index) => changed && index > 0 ? `**${jobs(n)}**` : jobs(n));
}
function label(line, reports) {
	const names = line === "other" ? require_scan.providersOf(reports.flatMap((each) => each.jobs)) : [];
	if (names.length === 0) return require_scan.BUDGET_NAMES[line];
	return `${require_scan.BUDGET_NAMES[line]} (${names.map(require_scan.inline).join(", ")})`;
}
function row(columns) {
	return `| ${columns.join(" | ")} |`;
}
function jobs(n) {
	return require_scan.count(n, "job").replace(" ", "\xA0");
}
// src/render/fit.ts
function fitInto(sections, limit, measure = (text) => text.length) {
	let room = limit;
	const kept = new Map();
	for (const section of sections.toSorted((a, b) => b.priority - a.priority)) {
		let used = measure(`${section.open}${section.close}\n\n`);
		const blocks = section.blocks.filter((block) => {
			const size = measure(block) + gapOf(section).length;
			if (used + size > room) return false;
			used += size;
			return true;
		});
		kept.set(section, blocks);
		if (blocks.length > 0) room -= used;
	}
	return {
		text: join$1(sections, kept),
		left: leftOut(sections, kept)
	};
}
function join$1(sections, kept) {
	return sections.flatMap((section) => {
		const blocks = kept.get(section) ?? [];
		return blocks.length === 0 ? [] : [`${section.open}${blocks.join(gapOf(section))}${section.close}`];
	}).join("\n\n");
}
function leftOut(sections, kept) {
	return sections.flatMap((section) => {
		const missing = section.blocks.length - (kept.get(section)?.length ?? 0);
		return missing > 0 ? [section.called(missing)] : [];
	});
}
function gapOf(section) {
	return section.gap ?? "\n";
}
// src/render/markdown.ts
const SIGNS = {
	fail: "\u274c",
	warn: "\u26a0\ufe0f",
	pass: "\u2705",
	error: "\ud83d\udea7"
};
const BUDGETS = [
	"api",
	"subscription",
	"both",
	"other",
	"unclear",
	"none"
];
function renderMarkdown(report, view = {}) {
	const page = fitInto(pageSections(report, view, { fold: false }), Number.POSITIVE_INFINITY).text;
	return `${require_scan.guardLines([
		pageHead(report),
		page,
		require_scan.staleSentence(report)
	].filter(Boolean).join("\n\n"))}\n`;
}
function pageHead(report) {
	return [
		`## ${SIGNS[report.outcome]} Spend Guard: ${require_scan.verdict(report)}`,
		judgedBy(report),
		forecastTable(report, void 0) ?? ledgerTable(report, void 0),
		forecastNotes(report).join("\n"),
		"A ChatGPT plan pays for no API call, and an API key uses up no plan: the lines are never added."
	].filter(Boolean).join("\n\n");
}
function judgedBy({ policy }) {
	if (policy.path === null) return `No policy file: ${require_scan.NO_POLICY}. Decide with \`spend-guard init\`.`;
	return `Judged by ${name(policy.path)} (default: ${policy.default}).`;
}
function pageSections(report, view, { fold }) {
	return [
		{
			...titled("Findings"),
			blocks: findingBlocks(require_scan.bySeverity(report.findings), view),
			gap: "\n\n",
			priority: 4,
			called: (n) => require_scan.count(n, "finding")
		},
		{
			...titled("Counts once merged, not in this change"),
			blocks: (report.proposed ?? []).map((one) => proposalLine(one, view)),
			priority: 3,
			called: (n) => require_scan.count(n, "proposed exception")
		},
		{
			...titled("The guard's own step"),
			blocks: report.diagnostics.filter(require_scan.isWeakening).map((one) => diagnosticLine(one, view)),
			priority: 5,
			called: (n) => require_scan.count(n, "weakened input")
		},
		{
			...titled("Not read, or not all of it"),
			blocks: require_scan.notesOf(report).filter((one) => !require_scan.isWeakening(one)).map((diagnostic) => diagnosticLine(diagnostic, view)),
			priority: 3,
			called: (n) => require_scan.count(n, "reading problem")
		},
		...jobSections(report, view),
		{
			...fold ? folded(`${require_scan.count(report.ignored.length, "ignored finding")}`) : titled("Ignored findings"),
			blocks: report.ignored.map((finding) => ignoredLine(finding, view)),
			priority: 2,
			called: (n) => require_scan.count(n, "ignored finding")
		}
	];
}
function jobSections(report, view) {
	const jobs = report.jobs.filter(concernsMoney);
	return BUDGETS.map((budget) => ({
		...titled(budget === "none" ? "Cannot spend as written" : require_scan.BUDGET_NAMES[budget]),
		blocks: jobs.filter((job) => job.budget === budget).map((job) => jobBlock(job, view, { budget: false })),
		priority: 1,
		called: (n) => `${require_scan.count(n, "job")} of \u201c${require_scan.BUDGET_NAMES[budget]}\u201d`
	}));
}
function titled(title) {
	return {
		open: `### ${title}\n\n`,
		close: ""
	};
}
// src/render/summary.ts
const LIMIT_BYTES = 1048576;
const NOTE_BYTES = 1024;
function renderSummary(report, options = {}) {
	const bytes = (text) => Buffer.byteLength(text, "utf8");
	const head = pageHead(report);
	const room = (options.limit ?? LIMIT_BYTES) - NOTE_BYTES - bytes(head);
	const { text, left } = fitInto(pageSections(report, options, { fold: true }), room, bytes);
	const note = left.length === 0 ? "" : `**Left out**, because GitHub takes no larger summary: ${require_scan.listed(left)}. The JSON report has everything.`;
	return `${require_scan.guardLines([
		head,
		text,
		note,
		require_scan.staleSentence(report)
	].filter(Boolean).join("\n\n"))}\n`;
}
// src/repository/plain-file.ts
function readPlainFile(path, maxBytes) {
	let file;
	try {
		file = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | node_fs.constants.O_NOFOLLOW | node_fs.constants.O_NONBLOCK);
	} catch {
		return {
			kind: "refused",
			why: "there is no ordinary file of that name"
		};
	}
	try {
		const found = (0, node_fs.fstatSync)(file);
		if (!found.isFile()) return {
			kind: "refused",
			why: "it is not an ordinary file"
		};
		if (found.size > maxBytes) return {
			kind: "refused",
			why: `it has ${found.size} bytes`
		};
		return {
			kind: "text",
			text: (0, node_fs.readFileSync)(file, "utf8")
		};
	} catch {
		return {
			kind: "refused",
			why: "it cannot be read"
		};
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
// src/line-costs.ts
const CLEARLY = .05;
function movedLines(base, head) {
	if (base.forecast === void 0 || head.forecast === void 0) return [];
	return ["api", "subscription"].filter((line) => figuresOf(base, line).some((before, index) => differs(before, figuresOf(head, line)[index])));
}
function figuresOf({ forecast, jobs }, line) {
	const month = line === "api" ? forecast?.api.dollars : forecast?.subscription.credits;
	const runs = jobs.map((job) => perRun(job, line));
	return [
		month?.middle,
		forecast?.[line].tokens?.middle,
		runs.reduce((sum, one) => sum + (one ?? 0), 0)
	];
}
function perRun({ forecast }, line) {
	return (line === "api" ? forecast?.api?.dollarsPerRun : forecast?.subscription?.creditsPerRun)?.middle;
}
function differs(before, after) {
	if (before === void 0 || after === void 0) return before !== after;
	return Math.abs(after - before) > CLEARLY * Math.max(before, after);
}
// src/repository/overlay.ts
function overlay(repository, texts) {
	if (texts.size === 0) return repository;
	return {
		...repository,
		read(path) {
			const text = texts.get(require_scan.normalize(path) ?? "");
			return text === void 0 ? repository.read(path) : {
				kind: "text",
				text,
				utf8: true
			};
		}
	};
}
// src/fixing.ts
function scannerOf(repository, options) {
	return (changed) => scanned(require_scan.guardFully(overlay(repository, changed), options));
}
function scanned({ report, plans }) {
	const budgets = report.jobs.map((job) => [`${job.workflow}#${job.job}`, job.budget]);
	return {
		findings: report.findings,
		plans,
		budgets: new Map(budgets)
	};
}
// src/repository/history.ts
const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function readCheckout(place) {
	const [first = "", ...lines] = (ask(place, ["cat-file", "--batch"], "HEAD\n") ?? "").split("\n");
	const [commit = "", type] = first.split(" ");
	if (!HASH.test(commit) || type !== "commit") return null;
	return {
		commit,
		parents: lines.slice(0, lines.indexOf("")).filter((line) => line.startsWith("parent ")).map((line) => line.slice(7)).filter((parent) => HASH.test(parent))
	};
}
function hasCommit(place, commit) {
	return HASH.test(commit) && ask(place, [
		"cat-file",
		"-e",
		`${commit}^{tree}`
	]) !== void 0;
}
function mergeBase(place, a, b) {
	if (!HASH.test(a) || !HASH.test(b)) return null;
	const found = ask(place, [
		"merge-base",
		a,
		b
	])?.trim();
	return found !== void 0 && HASH.test(found) ? found : null;
}
function tipSince(place, branch, commit) {
	const tip = ask(place, [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`refs/remotes/origin/${branch}`
	])?.trim();
	if (tip === void 0 || !HASH.test(tip)) return null;
	return mergeBase(place, commit, tip) === commit ? tip : null;
}
function ask(place, args, input) {
	try {
		return require_scan.git(place, args, input).toString("utf8");
	} catch {
		return;
	}
}
// src/repository/tree.ts
function directories(paths, alsoDirectories = []) {
	const found = new Map([["", new Map()]]);
	const add = (path, directory) => {
		const above = require_scan.parent(path);
		let names = found.get(above);
		if (names === void 0) {
			names = new Map();
			found.set(above, names);
			add(above, true);
		}
		names.set(path.slice(above === "" ? 0 : above.length + 1), directory);
	};
	for (const path of paths) add(path, false);
	for (const path of alsoDirectories) {
		add(path, true);
		if (!found.has(path)) found.set(path, new Map());
	}
	return new Map([...found].map(([path, names]) => [path, [...names].map(([name, directory]) => ({
		name,
		directory
	})).sort(require_scan.byName)]));
}
// src/github/remote.ts
const MAX_BLOBS = 2e4;
const MAX_BYTES = 256 * require_scan.MAX_FILE_BYTES;
const AT_ONCE = 8;
const MAX_LINKS$1 = 40;
async function openRemote(client, at, commit, options = {}) {
	const listing = await require_online().openListing(client, at, commit, options.folder ?? "");
	const contents = new Map();
	const wanted = new Map();
	let fetched = {
		blobs: 0,
		bytes: 0
	};
	function bytesOf(entry) {
		const here = contents.get(entry.hash) ?? localBytes(options.local, entry);
		if (here === void 0) wanted.set(entry.hash, entry);
		else contents.set(entry.hash, here);
		return here;
	}
	function resolve(path) {
		let at = require_scan.normalize(path);
		for (let links = 0; at !== void 0 && links < MAX_LINKS$1; links++) {
			if (listing.isMissing(at)) return at;
			const link = firstLink$1(at, listing.files);
			if (link === void 0) return at;
			const target = bytesOf(link)?.toString("utf8");
			if (target === void 0) return link.path;
			const rest = at.slice(link.path.length);
			at = target.startsWith("/") ? void 0 : require_scan.normalize(`${require_scan.parent(link.path)}/./${target}${rest}`.replace(/^\//, ""));
		}
	}
	async function fetchBlob(entry) {
		try {
			contents.set(entry.hash, Buffer.from(await client.readBlob(at, entry.hash)));
		} catch (error) {
			const why = error instanceof Error ? error.message : "an unexpected error";
			throw new Error(`${entry.path} at ${commit.slice(0, 7)} cannot be read: ${why}`);
		}
	}
	return {
		label: options.label ?? `${at.owner}/${at.repository}`,
		commit,
		read(path) {
			const place = resolve(path);
			if (place === void 0) return { kind: "outside" };
			const entry = listing.files.get(place);
			if (entry === void 0 || entry.kind === "module") return listing.tree.has(place) ? { kind: "directory" } : require_scan.absent(path, place);
			if (require_scan.isMisnamed(place)) return require_scan.MISNAMED;
			if (entry.bytes > 1048576) return {
				kind: "too-large",
				bytes: entry.bytes
			};
			const bytes = entry.kind === "link" ? void 0 : bytesOf(entry);
			return bytes === void 0 ? { kind: "missing" } : require_scan.decode(bytes);
		},
		list(path) {
			const place = resolve(path);
			if (place === void 0 || listing.isMissing(place, "and its own")) return [];
			return listing.tree.get(place) ?? [];
		},
		async catchUp() {
			const listed = await listing.catchUp();
			const batch = [...wanted.values()];
			wanted.clear();
			fetched = {
				blobs: fetched.blobs + batch.length,
				bytes: batch.reduce((sum, { bytes }) => sum + bytes, fetched.bytes)
			};
			if (fetched.blobs > MAX_BLOBS || fetched.bytes > MAX_BYTES) throw new Error(`more files would have to be fetched at ${commit.slice(0, 7)} than a run can hold: ${fetched.blobs} files, ${fetched.bytes} bytes. Check out the repository before this step.`);
			for (let start = 0; start < batch.length; start += AT_ONCE) await Promise.all(batch.slice(start, start + AT_ONCE).map(fetchBlob));
			return listed || batch.length > 0;
		}
	};
}
async function settled(sources, work) {
	const remotes = sources.filter(isFetching);
	for (;;) {
		const result = await work();
		if (!(await Promise.all(remotes.map((remote) => remote.catchUp()))).includes(true)) return result;
	}
}
function isFetching(source) {
	return source !== void 0 && "catchUp" in source;
}
function forThisRound(repository) {
	return isRemote(repository) ? { ...repository } : repository;
}
function isRemote(repository) {
	return "catchUp" in repository;
}
function localBytes(local, entry) {
	if (entry.kind !== "file" || entry.bytes > 1048576) return void 0;
	const read = local?.read(entry.path);
	if (read?.kind !== "text" || !read.utf8) return void 0;
	return require_blob_hash.bytesOfText(read.text).find((bytes) => bytes.length === entry.bytes && require_blob_hash.blobHash(bytes, entry.hash) === entry.hash);
}
function firstLink$1(path, files) {
	for (let end = path.indexOf("/");; end = path.indexOf("/", end + 1)) {
		const entry = files.get(end === -1 ? path : path.slice(0, end));
		if (entry?.kind === "link") return entry;
		if (end === -1) return void 0;
	}
}
// src/github/base.ts
async function openSides(options, points) {
	const { event, workTree } = options;
	const head = event.checkoutHoldsHead && !holdsBase(options, points) || event.head === null ? workTree : await openAt(options, "head", event.head);
	if (points !== null) {
		const base = await openAt(options, "base", points.base);
		return {
			head,
			base,
			judge: points.tip === points.base ? base : await openAt(options, "base", points.tip),
			missing: null
		};
	}
	const alone = {
		head,
		base: null,
		judge: head
	};
	if (event.base === null) return {
		...alone,
		missing: null
	};
	try {
		return {
			...alone,
			base: await openAt(options, "earlier", event.base),
			missing: null
		};
	} catch (error) {
		if (!(error instanceof Unreadable) || !error.gone) throw error;
		return {
			...alone,
			missing: error.message
		};
	}
}
function holdsBase({ git, event }, points) {
	const onDisk = git === null || points === null ? null : require_scan.headCommit(git.root);
	return onDisk !== event.head && (onDisk === points?.base || onDisk === points?.tip);
}
async function findPoints(options) {
	const { event } = options;
	if (event.pullRequest !== null) return pointsOf(options, event.pullRequest);
	if (event.name !== "merge_group") return null;
	if (event.base === null) throw new Error("the event does not name the base of its merge group");
	return {
		base: event.base,
		tip: event.base
	};
}
function openBase(options, commit) {
	return openAt(options, "base", commit);
}
var Unreadable = class extends Error {
	gone;
	constructor(message, gone) {
		super(message);
		this.gone = gone;
	}
};
async function openAt(options, what, commit) {
	const name = `${commit}:${options.folder ?? ""}`;
	const found = options.opened?.get(name) ?? await openAnew(options, what, commit);
	options.opened?.set(name, found);
	return found;
}
async function openAnew({ event, git, folder = "", client, workTree, openCommit }, what, commit) {
	const name = `the ${what} commit ${commit?.slice(0, 7) ?? ""}`.trim();
	if (commit === null) throw new Unreadable(`${name} is not known`, false);
	const { label } = workTree;
	let why = "it is not in the clone";
	if (git !== null && hasCommit(git, commit)) try {
		return openCommit(git, commit, {
			label,
			folder
		});
	} catch (error) {
		why = reason(error);
	}
	if (client === null || event.repository === null) throw new Unreadable(`${name} cannot be read: ${why}, and there is no token to ask GitHub with. Give the checkout \`fetch-depth: 0\` or the input \`token\`.`, true);
	try {
		return await openRemote(client, event.repository, commit, {
			local: workTree,
			label,
			folder
		});
	} catch (error) {
		const gone = error instanceof require_client.GitHubError && error.kind === "missing";
		throw new Unreadable(`${name} cannot be read: ${reason(error)}`, gone);
	}
}
async function pointsOf(options, pullRequest) {
	const { event, git, client } = options;
	const checkout = git === null ? null : readCheckout(git);
	const { headSha, baseSha, baseBranch } = pullRequest;
	const trial = event.checkoutHoldsHead ? trialBase(checkout, event, pullRequest) : null;
	if (trial !== null) return {
		base: trial,
		tip: trial
	};
	const onDisk = git === null ? null : checkout?.commit ?? require_scan.headCommit(git.root);
	const judged = event.checkoutHoldsHead && onDisk || headSha;
	const near = git === null || baseSha === null ? null : mergeBase(git, baseSha, judged);
	if (git !== null && baseSha !== null && near !== null) return {
		base: near,
		tip: (baseBranch === null ? null : tipSince(git, baseBranch, baseSha)) ?? baseSha
	};
	if (client !== null && event.repository !== null) return askForPoints(client, event.repository, pullRequest, judged);
	if (baseSha === null) throw new Error("the event does not name the base of its pull request");
	return {
		base: baseSha,
		tip: baseSha
	};
}
function trialBase(checkout, { checkedOut }, { headSha, baseSha, mergeSha }) {
	const [first, second] = checkout?.parents ?? [];
	if (checkout === null || first === void 0 || second !== headSha) return null;
	return checkout.commit === checkedOut || checkout.commit === mergeSha || first === baseSha ? first : null;
}
async function askForPoints(client, at, { baseSha, baseBranch }, judged) {
	const compare = async (base) => {
		try {
			return await client.compare(at, base, judged);
		} catch (error) {
			if (error instanceof require_client.GitHubError && error.kind === "missing") return null;
			throw new Error(`GitHub does not say what the change began from: ${reason(error)}`);
		}
	};
	const found = (baseBranch === null ? null : await compare(baseBranch)) ?? (baseSha === null ? null : await compare(baseSha));
	const tip = found?.tip ?? baseSha;
	if (found === null || tip === null) throw new Error("GitHub does not say what the change began from: it shows no such commits");
	return {
		base: found.mergeBase,
		tip
	};
}
function reason(error) {
	return error instanceof Error ? error.message : "unknown";
}
// src/policy/fix/run.ts
function fingerprints({ findings }) {
	return new Set(findings.map(({ fingerprint }) => fingerprint));
}
function offerEdits(findings, before, scan, read, most) {
	const offers = new Map();
	const mechanical = findings.filter(({ fingerprint }) => before.plans.has(fingerprint));
	for (const finding of mechanical.slice(0, most)) {
		const plan = before.plans.get(finding.fingerprint);
		if (plan === void 0) continue;
		const done = attempt([{
			finding,
			plan
		}], new Map(), before, scan, read);
		const path = require_scan.planPath(plan);
		const text = read(path);
		const after = "why" in done ? void 0 : done.files.get(path);
		if (text !== void 0 && after !== void 0) offers.set(finding.fingerprint, {
			path,
			before: text,
			after
		});
	}
	return offers;
}
function attempt(batch, files, before, scan, read) {
	const next = new Map(files);
	for (const { plan } of batch) {
		const path = require_scan.planPath(plan);
		const text = next.get(path) ?? read(path);
		const changed = text === void 0 ? void 0 : require_changes().applyPlan(text, plan);
		if (changed === void 0) return { why: "the file is written in a way that only a person should edit" };
		next.set(path, changed);
	}
	const after = scan(next);
	const why = objection(batch, before, after);
	return why === void 0 ? {
		files: next,
		after
	} : { why };
}
function objection(batch, before, after) {
	const still = fingerprints(after);
	if (batch.some(({ finding }) => still.has(finding.fingerprint))) return "the edit did not make the finding go away";
	const renamed = batch.filter(({ plan }) => plan.kind === "rename-key");
	const mayMove = new Set(renamed.map(({ finding }) => `${finding.workflow}#${finding.job}`));
	for (const [job, budget] of before.budgets) {
		const now = after.budgets.get(job);
		if (now !== budget && !mayMove.has(job)) return `the edit would move \`${job}\` from budget ${budget} to ${now ?? "nothing"}`;
	}
}
// src/policy/proposed.ts
function proposals(judge, { policy, baseline = new Set(), baselinePath }) {
	const added = [...baseline].filter((one) => !judge.baseline.has(one)).length;
	return [...policy === void 0 ? [] : policyProposals(judge.policy, policy), ...added === 0 ? [] : [{
		...baselineProposal(added),
		path: baselinePath,
		line: 1
	}]];
}
function policyProposals(judge, next) {
	const known = new Set([...judge.ignore.map(ignoreName), ...judge.expect.map(expectName)]);
	const ignores = next.ignore.filter((entry) => !known.has(ignoreName(entry))).map((entry) => ({
		kind: "ignore",
		path: entry.place.path,
		line: entry.place.line,
		message: `adds an ignore for \`${entry.rule}\` in \`${entry.jobs.source}\``
	}));
	const expects = next.expect.filter((entry) => !known.has(expectName(entry))).map((entry) => ({
		kind: "expect",
		path: entry.place.path,
		line: entry.place.line,
		message: `expects \`${entry.jobs.source}\` on the budget \`${entry.budget}\``
	}));
	return [
		...asWhole(judge, next),
		...ignores,
		...expects
	];
}
function asWhole(judge, next) {
	const told = (path, message) => [{
		kind: "policy",
		path: path ?? "",
		line: 1,
		message
	}];
	if (next.path === null) return judge.path === null ? [] : told(judge.path, "removes the policy, so that none judges the next change");
	if (judge.path === null) return told(next.path, `adds the first policy (default: ${next.default}), and no policy judges the change that brings it`);
	return judge.default === next.default ? [] : told(next.path, `changes the default from \`${judge.default}\` to \`${next.default}\``);
}
function ignoreName({ rule, jobs, expires }) {
	return JSON.stringify([
		"ignore",
		rule,
		jobs.source,
		expires
	]);
}
function expectName({ jobs, budget }) {
	return JSON.stringify([
		"expect",
		jobs.source,
		budget
	]);
}
function baselineProposal(added) {
	return {
		kind: "baseline",
		message: `adds ${added} ${added === 1 ? "finding" : "findings"} to the baseline`
	};
}
// src/action/change.ts
const MOST_JOBS_TRIED = 1500;
async function judgeChange(options) {
	const { head, base, judge, missing } = await openSides(options, options.points);
	const nothing = await settled([head], () => require_scan.nothingToJudge(head));
	if (nothing !== void 0) return {
		kind: "nothing",
		why: nothing.message
	};
	const sides = base === null ? [head] : [head, base];
	const resolve = options.client === null ? void 0 : require_online().policyResolver(options.client);
	const asked = askedOf(judge, head, options);
	const loaded = await settled([judge, head], () => require_scan.findPolicy(judge, asked().policy, resolve));
	if ("problems" in loaded) return {
		kind: "bad-policy",
		problems: loaded.problems
	};
	const known = await settled([judge, head], () => require_scan.findBaseline(judge, asked().baseline));
	if ("problem" in known) return {
		kind: "bad-baseline",
		problem: known.problem
	};
	const { owner, repository } = options.event.repository ?? {};
	const how = {
		policy: loaded.policy,
		today: options.today,
		baseline: known.fingerprints,
		visibility: options.event.visibility,
		fullName: owner === void 0 ? void 0 : `${owner}/${repository}`,
		elsewhere: options.elsewhere,
		base: judge === head ? void 0 : judge
	};
	const { forecaster, records } = await pastFor(options, loaded.policy, head, how);
	const { guarded, ...told } = await settled([
		...sides,
		judge,
		options.elsewhere
	], async () => {
		const edited = editedBy(head, judge, options);
		const next = edited.policy || edited.baseline ? await proposedBy(head, options, resolve) : void 0;
		const before = base === null ? void 0 : require_scan.guard(forThisRound(base), {
			...how,
			records,
			forecaster: forecaster()
		});
		const guarded = require_scan.guardFully(forThisRound(head), {
			...how,
			records,
			forecaster: forecaster(),
			before: before?.forecast
		});
		return {
			guarded,
			report: withProposals(about(guarded.report, options), next, {
				policy: loaded.policy,
				baseline: known.fingerprints,
				baselinePath: options.baseline ?? ".github/spend-guard-baseline.json"
			}),
			base: before,
			policyChanged: edited.policy
		};
	});
	const change = told.base && require_changes().diffReports(told.base, told.report);
	const offers = offerEdits(change?.findings.new ?? told.report.findings, scanned(guarded), scannerOf(head, how), (path) => require_scan.textAt(head, path), Math.min(options.offers ?? 0, Math.ceil(MOST_JOBS_TRIED / (told.report.jobs.length + 1))));
	return {
		kind: "judged",
		...told,
		change,
		offers,
		suggestions: base === null ? new Map() : require_changes().suggestionsFor(offers, base, head),
		policyPath: loaded.policy.path,
		policyCommit: judge === head ? null : judge.commit,
		notes: missing === null ? [] : [missing]
	};
}
async function pastFor({ readPast, today, elsewhere, git, folder = "" }, policy, head, how) {
	if (readPast === void 0) return { forecaster: await require_scan.forecasters({
		policy,
		asked: false,
		today
	}) };
	const { accounts } = await settled([head, elsewhere], () => require_scan.guardFully(forThisRound(head), {
		...how,
		keepAccounts: true
	}));
	const history = await readPast(require_scan.wantedOf(accounts));
	const forecaster = await require_scan.forecasters({
		policy,
		asked: true,
		today,
		history
	});
	if (folder !== "") return { forecaster };
	const [{ recordsOf }, { sameWorkflow }] = await Promise.all([Promise.resolve().then(() => require("./records-BoRbB3-l.js")), Promise.resolve().then(() => require("./same-35Y8gThY.js"))]);
	const same = sameWorkflow(git, head);
	return {
		forecaster,
		records: recordsOf(history.measured.map((one) => ({
			...one,
			same: same(one.run)
		})), today)
	};
}
function about(report, { event: { pullRequest }, weakened = [] }) {
	const commit = pullRequest?.headSha ?? report.repository.commit;
	const known = {
		...report,
		repository: {
			...report.repository,
			commit
		}
	};
	if (weakened.length === 0) return known;
	return {
		...known,
		outcome: "error",
		diagnostics: [...weakened, ...report.diagnostics]
	};
}
function askedOf(judge, head, { policy, baseline }) {
	const brought = (path) => path !== void 0 && judge !== head && judge.read(path).kind === "missing" && head.read(path).kind !== "missing";
	return () => ({
		policy: brought(policy) ? void 0 : policy,
		baseline: brought(baseline) ? void 0 : baseline
	});
}
async function proposedBy(head, { policy, baseline }, resolve) {
	return {
		policy: await require_scan.findPolicy(head, policy, resolve),
		baseline: require_scan.findBaseline(head, baseline)
	};
}
function withProposals(report, next, { baselinePath, ...judge }) {
	if (next === void 0) return report;
	const proposed = [...proposals(judge, {
		policy: "policy" in next.policy ? next.policy.policy : void 0,
		baseline: "fingerprints" in next.baseline ? next.baseline.fingerprints : void 0,
		baselinePath
	}), ...report.proposed ?? []];
	const diagnostics = [...report.diagnostics, ...brokenNext(next.policy)];
	return {
		...report,
		diagnostics,
		...proposed.length > 0 && { proposed }
	};
}
function brokenNext(proposed) {
	if (!("problems" in proposed)) return [];
	return proposed.problems.map(({ path, line, message }) => ({
		code: "broken-policy",
		path,
		line,
		message: `the policy of this change cannot be read, so once merged it would stop every run: ${message}`
	}));
}
function editedBy(head, judge, options) {
	if (judge === head) return {
		policy: false,
		baseline: false
	};
	const differs = (stateOf) => JSON.stringify(stateOf(head)) !== JSON.stringify(stateOf(judge));
	return {
		policy: differs((side) => {
			const file = options.policy ?? require_scan.policyOf(side);
			return typeof file === "string" ? [file, side.read(file)] : file;
		}),
		baseline: differs((side) => side.read(options.baseline ?? ".github/spend-guard-baseline.json"))
	};
}
// src/action/folder.ts
function inFolder(path, folder) {
	if (folder === "" || require_scan.parseRemoteName(path) !== void 0) return path;
	return require_scan.normalize(`${folder}/${path}`) ?? path;
}
function belowFolder(report, folder) {
	if (folder === "") return report;
	const place = (at) => ({
		...at,
		path: inFolder(at.path, folder)
	});
	const finding = (one) => ({
		...place(one),
		workflow: inFolder(one.workflow, folder)
	});
	const spent = (one) => ({
		...one,
		spender: place(one.spender),
		evidence: one.evidence.map(place)
	});
	const job = (one) => ({
		...one,
		workflow: inFolder(one.workflow, folder),
		charges: one.charges.map(spent),
		dead: one.dead.map(spent),
		exposed: one.exposed.map((reach) => ({
			...reach,
			evidence: reach.evidence.map(place)
		})),
		...one.calledBy && { calledBy: one.calledBy.map((by) => ({
			...by,
			workflow: inFolder(by.workflow, folder)
		})) }
	});
	return {
		...report,
		jobs: report.jobs.map(job),
		findings: report.findings.map(finding),
		ignored: report.ignored.map(finding),
		diagnostics: report.diagnostics.map(place),
		...report.proposed && { proposed: report.proposed.map(place) }
	};
}
// src/action/inputs.ts
var InputError = class extends Error {};
function readInputs(get) {
	const optional = (name) => get(name) || void 0;
	return {
		path: get("path") || ".",
		policy: optional("policy"),
		failOn: choice("fail-on", get("fail-on"), [
			"error",
			"warning",
			"never"
		]),
		comment: choice("comment", get("comment"), [
			"changes",
			"on-failure",
			"always",
			"never"
		]),
		commentKey: get("comment-key") || "default",
		suggestions: choice("suggestions", get("suggestions"), ["true", "false"]) === "true",
		token: get("token"),
		online: choice("online", get("online"), ["false", "true"]) === "true",
		sarif: optional("sarif"),
		summary: choice("summary", get("summary"), ["true", "false"]) === "true",
		history: choice("history", get("history"), ["false", "true"]) === "true",
		baseline: optional("baseline"),
		reportFrom: optional("report-from")
	};
}
function choice(name, given, allowed) {
	if (given === "") return allowed[0];
	const found = allowed.find((a) => a === given.toLowerCase());
	if (found !== void 0) return found;
	const near = require_changes().suggest(given, allowed);
	throw new InputError(`input \`${name}\` takes ${allowed.join(", ")}, not ${JSON.stringify(given)}${near === void 0 ? "" : `; did you mean ${near}?`}`);
}
// src/action/own-step.ts
function ownPlace(environment, workspace, entry) {
	const [, workflow] = /^[^/]+\/[^/]+\/(.+?)@/.exec(environment.GITHUB_WORKFLOW_REF ?? "") ?? [];
	const folder = entry === void 0 ? void 0 : (0, node_path.resolve)(entry, "../../..");
	const local = folder !== void 0 && require_scan.isWithin(workspace, folder) ? `./${(0, node_path.relative)(workspace, folder).split(node_path.sep).join("/")}` : void 0;
	return {
		workflow,
		job: environment.GITHUB_JOB || void 0,
		step: environment.GITHUB_ACTION || void 0,
		action: environment.GITHUB_ACTION_REPOSITORY || local
	};
}
const USUAL_NAME = "spend-guard";
function ownSteps(repository, place) {
	const { action } = place;
	const named = (action?.startsWith("./") ? "./" : action?.split("/")[1]?.toLowerCase()) ?? USUAL_NAME;
	return repository.list(require_scan.WORKFLOWS).filter(({ name, directory }) => !directory && /\.ya?ml$/i.test(name)).flatMap(({ name }) => {
		const path = `${require_scan.WORKFLOWS}/${name}`;
		const text = require_scan.textAt(repository, path) ?? "";
		if (!text.toLowerCase().includes(named)) return [];
		return (require_scan.readWorkflow(path, text).workflow?.jobs ?? []).flatMap((job) => stepsOf(job, path, place));
	});
}
function stepsOf(job, workflow, place) {
	if (job.kind !== "steps") return [];
	return flat(job.steps).flatMap((step) => {
		if (step.kind !== "uses" || !isOurs(step.uses.value, place)) return [];
		const inputs = [...step.with].map(([name, { value, key }]) => [name.toLowerCase(), {
			value,
			line: key.line
		}]);
		const continues = step.continueOnError ?? job.continueOnError;
		return [{
			workflow,
			job: job.id,
			id: step.id?.value,
			line: step.line,
			inputs: new Map(inputs),
			continueOnError: continues?.value ?? "false"
		}];
	});
}
function flat(steps) {
	return steps.flatMap((step) => step.kind === "parallel" ? flat(step.steps) : [step]);
}
function isOurs(uses, { action }) {
	const [name = ""] = uses.split("@");
	if (action?.startsWith("./")) return name.startsWith("./") && require_scan.normalize(name) === require_scan.normalize(action);
	const [owner, repository] = name.toLowerCase().split("/");
	return action === void 0 ? repository === USUAL_NAME : `${owner}/${repository}` === action.toLowerCase();
}
function candidates(steps, place) {
	const inFile = steps.filter(({ workflow }) => workflow === place.workflow);
	const inJob = inFile.filter(({ job }) => job === place.job);
	return [
		exactly(inJob, place.step),
		inJob,
		inFile
	].find(({ length }) => length > 0) ?? steps;
}
function exactly(steps, name) {
	const named = steps.filter(({ id }) => id !== void 0 && id === name);
	if (named.length > 0 || name === void 0 || !name.startsWith("__")) return named;
	const number = Number(/_(\d{1,3})$/.exec(name)?.[1] ?? 1);
	return steps.filter(({ id }) => id === void 0).slice(number - 1, number);
}
// src/repository/commit.ts
const NEIGHBOUR_BYTES = 65536;
const MAX_LINKS = 40;
function openCommit(place, commit, { label = place.root, folder = "" } = {}) {
	if (commit.startsWith("-") || /[\0\n]/.test(commit)) throw new Error("not the name of a commit");
	const { blobs, modules } = listTree(place, commit, folder);
	const tree = directories(blobs.keys(), modules);
	const contents = new Map();
	const hash = fetch([...blobs].filter(([path, blob]) => path.startsWith(".github/") && small(blob)).map(([, blob]) => blob.hash));
	function fetch(hashes) {
		const wanted = [`${commit}^{commit}`, ...hashes.filter((h) => !contents.has(h))];
		const [first, ...rest] = objects(require_scan.git(place, ["cat-file", "--batch"], `${wanted.join("\n")}\n`));
		for (const object of rest) contents.set(object.hash, object.content);
		if (first === void 0) throw new Error(`git cannot read commit ${commit}`);
		return first.hash;
	}
	function resolve(path) {
		let at = require_scan.normalize(path);
		for (let links = 0; at !== void 0 && links < MAX_LINKS; links++) {
			const link = firstLink(at, blobs);
			if (link === void 0) return at;
			const target = bytes(link).toString("utf8");
			const next = `${target}${at.slice(link.length)}`;
			at = target.startsWith("/") ? void 0 : require_scan.normalize(`${require_scan.parent(link)}/./${next}`.replace(/^\//, ""));
		}
	}
	function bytes(path) {
		const blob = blobs.get(path);
		if (blob === void 0) return Buffer.alloc(0);
		if (!contents.has(blob.hash)) {
			const near = tree.get(require_scan.parent(path)) ?? [];
			const prefix = require_scan.parent(path) === "" ? "" : `${require_scan.parent(path)}/`;
			const neighbours = near.map(({ name }) => blobs.get(prefix + name)).filter((b) => b !== void 0 && b.bytes <= NEIGHBOUR_BYTES).map((b) => b?.hash ?? "");
			fetch([blob.hash, ...neighbours.slice(0, 64)]);
		}
		const content = contents.get(blob.hash);
		if (content === void 0) throw new Error(`git cannot read ${path} of commit ${commit}`);
		return content;
	}
	return {
		label,
		commit: hash,
		read(path) {
			const at = resolve(path);
			if (at === void 0) return { kind: "outside" };
			const blob = blobs.get(at);
			if (blob === void 0) return tree.has(at) ? { kind: "directory" } : require_scan.absent(path, at);
			if (require_scan.isMisnamed(at)) return require_scan.MISNAMED;
			if (!small(blob)) return {
				kind: "too-large",
				bytes: blob.bytes
			};
			return require_scan.decode(bytes(at));
		},
		list(path) {
			const at = resolve(path);
			return (at === void 0 ? void 0 : tree.get(at)) ?? [];
		}
	};
}
function small(blob) {
	return blob.bytes <= require_scan.MAX_FILE_BYTES;
}
function firstLink(path, blobs) {
	for (let end = path.indexOf("/");; end = path.indexOf("/", end + 1)) {
		const part = end === -1 ? path : path.slice(0, end);
		if (blobs.get(part)?.link) return part;
		if (end === -1) return void 0;
	}
}
function listTree(place, commit, folder) {
	const below = folder === "" ? "" : `${folder}/`;
	const blobs = new Map();
	const modules = [];
	const out = require_scan.git(place, [
		"ls-tree",
		"-r",
		"-z",
		"-l",
		"--full-tree",
		commit,
		below || "."
	]);
	for (const line of out.toString("utf8").split("\0")) {
		const tab = line.indexOf("	");
		if (tab === -1) continue;
		const [mode, type, hash, size] = line.slice(0, tab).split(/ +/);
		const path = line.slice(tab + 1 + below.length);
		if (type === "commit") modules.push(path);
		else if (hash !== void 0) {
			const bytes = Number(size);
			if (!Number.isSafeInteger(bytes)) throw new Error(`${path} of ${commit} is not in the clone`);
			blobs.set(path, {
				hash,
				bytes,
				link: mode === "120000"
			});
		}
	}
	return {
		blobs,
		modules
	};
}
function objects(out) {
	const found = [];
	let at = 0;
	while (at < out.length) {
		const end = out.indexOf(10, at);
		if (end === -1) break;
		const [hash = "", type, size] = out.toString("latin1", at, end).split(" ");
		at = end + 1;
		if (type === void 0 || type === "missing" || size === void 0) continue;
		found.push({
			hash,
			content: out.subarray(at, at + Number(size))
		});
		at += Number(size) + 1;
	}
	return found;
}
// src/action/weakening.ts
const STRENGTH = {
	"fail-on": [
		"never",
		"error",
		"warning"
	],
	comment: [
		"never",
		"on-failure",
		"changes",
		"always"
	],
	online: ["false", "true"],
	summary: ["false", "true"],
	history: ["false", "true"]
};
const USUAL = {
	"fail-on": "error",
	comment: "changes",
	"comment-key": "default",
	online: "false",
	summary: "true",
	history: "false",
	path: "."
};
const COMPARED = [...Object.keys(STRENGTH), ...[
	"path",
	"policy",
	"baseline",
	"comment-key",
	"report-from"
]];
const KEPT = ["sarif", "token"];
function weakenings(base, head, given) {
	const found = [];
	for (const name of [...COMPARED, ...KEPT]) {
		const was = base.inputs.get(name)?.value.trim() ?? "";
		if (name === "token" && was === "" && base.inputs.has(name)) continue;
		const now = (was.includes("${{") && head !== void 0 ? head.inputs.get(name)?.value ?? "" : given(name)).trim() || (USUAL[name] ?? "");
		const before = was || (USUAL[name] ?? "");
		if (isWeaker(name, before, now)) found.push({
			name,
			base: before,
			now
		});
	}
	const goesOn = head?.continueOnError ?? "false";
	if (base.continueOnError === "false" && goesOn !== "false") found.push({
		name: "continue-on-error",
		base: "false",
		now: goesOn
	});
	return found;
}
function isWeaker(name, base, now) {
	if (name === "token") return now === "" && !base.includes("${{");
	if (name === "sarif") return base !== "" && now === "";
	if (base === now || name === "path" && require_scan.normalize(base) === require_scan.normalize(now)) return false;
	const order = STRENGTH[name];
	const [was, is] = [base, now].map((one) => order?.indexOf(one.toLowerCase()) ?? -1);
	return was === void 0 || is === void 0 || was < 0 || is < 0 || is < was;
}
function judging(base, found, given) {
	const milder = new Set(found.map(({ name }) => name));
	return (name) => {
		const value = base.inputs.get(name)?.value.trim() ?? "";
		return milder.has(name) && name !== "token" && !value.includes("${{") ? value : given(name);
	};
}
function weakeningDiagnostic({ name, base, now }, step, path) {
	const shown = (value) => value === "" ? "not given" : `\`${value}\``;
	return {
		code: "weakened-guard",
		path: path(step.workflow),
		line: step.inputs.get(name)?.line ?? step.line,
		message: `this change sets the guard's own \`${name}\` to ${shown(now)}; at the base it is ${shown(base)}, and that judges. Take it back, or have it merged by whoever may overrule the guard.`
	};
}
// src/action/stage.ts
function placeOf(workspace, path) {
	const directory = (0, node_path.resolve)(workspace, path);
	const git = require_scan.findGit(workspace, directory);
	const root = git?.root ?? (0, node_path.resolve)(workspace);
	return {
		git,
		folder: require_scan.isWithin(root, directory) ? (0, node_path.relative)(root, directory).split(node_path.sep).join("/") : ""
	};
}
function sidesOf(stage) {
	const { inputs, event, client, workspace, git, folder, opened } = stage;
	const directory = (0, node_path.resolve)(workspace, inputs.path);
	const workTree = require_scan.openFolder(directory);
	if (workTree === void 0) throw new Error(`input \`path\`: there is no folder ${JSON.stringify(inputs.path)}`);
	const top = (0, node_fs.realpathSync)(git?.root ?? workspace);
	if (require_scan.isWithin((0, node_path.resolve)(workspace), directory) && !require_scan.isWithin(top, (0, node_fs.realpathSync)(directory))) throw new Error(`input \`path\`: ${JSON.stringify(inputs.path)} leads out of the checkout`);
	return {
		event,
		git,
		folder,
		workTree,
		client,
		openCommit,
		opened
	};
}
async function setByBase(stage, { given, own }) {
	const { client } = stage;
	if (stage.event.problem !== null) throw new Error(`the event's payload says not what to judge: ${stage.event.problem}`);
	if (stage.inputs.reportFrom !== void 0 && stage.event.name === "workflow_run") return stage;
	const event = await withItsPullRequest(stage);
	const points = await findPoints({
		event,
		git: stage.git,
		client
	});
	const known = {
		...stage,
		event,
		points
	};
	if (points === null || !event.checkoutHoldsHead) return known;
	const found = await compareSteps(known, points, given, own);
	if (found === void 0) return known;
	const inputs = readInputs(judging(found.base, found.weaker, given));
	const { git, folder } = placeOf(stage.workspace, inputs.path);
	const up = folder === "" ? "" : "../".repeat(folder.split("/").length);
	const weakened = found.told.map((one) => weakeningDiagnostic(one, found.step, (workflow) => `${up}${workflow}`));
	return {
		...known,
		inputs,
		git,
		folder,
		weakened
	};
}
async function withItsPullRequest({ event, client }) {
	const { origin } = event;
	if (event.pullRequest !== null || !origin?.event.startsWith("pull_request")) return event;
	if (client === null) throw new Error("the pull request of this run is not known, and there is no token to ask with");
	const found = await require_online().pullRequestOfRun(client, event);
	if (found === null) throw new Error("no open pull request is at the commit of that run");
	return require_online().withPullRequest(event, found);
}
async function compareSteps({ git, workspace, event, client, opened }, points, given, own) {
	const workTree = require_scan.openFolder(git?.root ?? workspace);
	if (workTree === void 0) return void 0;
	const stepsAt = async (commit) => {
		const repository = await openBase({
			event,
			git,
			workTree,
			client,
			openCommit,
			opened
		}, commit);
		return settled([repository], () => candidates(ownSteps(repository, own), own));
	};
	const [step] = candidates(ownSteps(workTree, own), own);
	const compared = (await stepsAt(points.tip)).map((base) => ({
		base,
		step: step ?? base,
		weaker: weakenings(base, step, given)
	}));
	const best = compared.find(({ weaker }) => weaker.length === 0) ?? compared[0];
	if (best === void 0 || best.weaker.length === 0) return best && {
		...best,
		told: []
	};
	const usual = (points.base === points.tip ? [] : await stepsAt(points.base)).map((base) => weakenings(base, step, given).map(({ name }) => name));
	const told = best.weaker.filter(({ name }) => usual.every((names) => names.includes(name)));
	return {
		...best,
		told
	};
}
// src/action/tell.ts
function elsewhereOf({ inputs, client }) {
	if (!inputs.online) return void 0;
	if (client === null) throw new Error("input `online` needs a token in the input `token`");
	return require_online().openElsewhere(client);
}
const WEEKS = 12;
function pastReader({ core, inputs, event }) {
	if (!inputs.history) return void 0;
	const at = event.repository;
	if (inputs.token === "" || at === null) throw new Error("input `history` needs a token in the input `token`");
	return async (workflows) => {
		const [{ connectRuns }, { readHistory }] = await Promise.all([Promise.resolve().then(() => require("./runs-octokit-7IY1HeBb.js")), Promise.resolve().then(() => require("./history-YdMAlbkI.js"))]);
		const userAgent = `spend-guard/${require_scan.VERSION}`;
		const history = await readHistory(await connectRuns({
			token: inputs.token,
			apiUrl: event.apiUrl,
			userAgent
		}), {
			at,
			workflows,
			weeks: WEEKS,
			today: today()
		});
		for (const gap of history.gaps) core.warning(`The forecast does not know ${gap}.`);
		return history;
	};
}
function willTell({ inputs, event, client }) {
	return client !== null && event.pullRequest !== null && inputs.comment !== "never";
}
async function findingSomebody(stage) {
	const { event, client, inputs } = stage;
	const { pullNumber: number, repository, pullRequest } = event;
	if (pullRequest !== null || number === null || repository === null) return stage;
	if (client === null || inputs.comment === "never") return stage;
	try {
		const { headSha } = await client.conversation({
			...repository,
			number
		});
		const unknown = {
			baseSha: null,
			baseBranch: null,
			mergeSha: null,
			fork: false
		};
		return {
			...stage,
			event: require_online().withPullRequest(event, {
				number,
				headSha,
				...unknown
			})
		};
	} catch {
		return stage;
	}
}
async function tell(stage, policy, message) {
	const { core, inputs, event, client, folder } = stage;
	if (client === null || !willTell(stage)) return;
	const { commentOn } = await Promise.resolve().then(() => require("./comment-cFyIFbeC.js"));
	const { comment: mode, commentKey: key, suggestions } = inputs;
	const told = await commentOn(client, event, {
		...policy,
		mode,
		key,
		folder,
		suggestions
	}, message);
	if (told === null) return;
	report(core, event, told.delivery);
	const said = told.suggestions && require_online().explainSuggestions(told.suggestions, told.delivery);
	if (said) core[said.level](said.text);
}
async function accompany(stage, reportFrom) {
	const { core, inputs, event, client, workspace } = stage;
	if (client === null) return core.warning("No comment: `report-from` needs a token.");
	const { tellFromReport } = await Promise.resolve().then(() => require("./companion-B8AH_ZXZ.js"));
	const result = await tellFromReport({
		...sidesOf(stage),
		client,
		reportFrom: (0, node_path.resolve)(workspace, reportFrom),
		policy: inputs.policy,
		baseline: inputs.baseline,
		mode: inputs.comment,
		key: inputs.commentKey,
		elsewhere: elsewhereOf(stage),
		today: today(),
		readPast: pastReader(stage)
	});
	if (result.kind === "told") report(core, event, result.delivery);
	else core.warning(`No comment: ${result.why}.`);
}
function today() {
	return new Date().toISOString().slice(0, 10);
}
function report(core, event, delivery) {
	if ("url" in delivery) core.setOutput("comment-url", delivery.url);
	const { level, text } = require_online().explainDelivery(delivery, event);
	core[level](text);
}
// src/action/run.ts
const MAX_PAYLOAD_BYTES = 26214400;
const MAX_OFFERS = 10;
async function runAction(core, environment) {
	const inputs = inputsOrStop(core);
	if (inputs === void 0) return;
	const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
	const event = readEvent({
		env: environment,
		...readPayload(environment.GITHUB_EVENT_PATH)
	});
	const client = clientFor(inputs, event);
	const place = placeOf(workspace, inputs.path);
	const nothingYet = {
		points: null,
		weakened: [],
		opened: new Map()
	};
	let stage = {
		core,
		inputs,
		event,
		client,
		workspace,
		...place,
		...nothingYet
	};
	try {
		elsewhereOf(stage);
		const own = ownPlace(environment, workspace, process.argv[1]);
		stage = await setByBase(stage, {
			given: (name) => core.getInput(name),
			own
		});
		const { reportFrom } = stage.inputs;
		if (reportFrom !== void 0) {
			if (event.name !== "workflow_run") throw new Error("input `report-from` is for a workflow that runs on `workflow_run`");
			return await accompany(stage, reportFrom);
		}
		const judged = await judge(stage);
		if (judged.kind === "judged") return await finish(stage, environment, judged);
		await stop(stage, await whyNothing(judged));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		await stop(stage, reason, `Spend Guard could not finish: ${reason}`);
	}
}
function judge(stage) {
	const { points, weakened } = stage;
	const { policy, baseline } = stage.inputs;
	const options = {
		points,
		weakened,
		policy,
		baseline,
		elsewhere: elsewhereOf(stage),
		offers: willTell(stage) ? MAX_OFFERS : 0,
		today: today()
	};
	return judgeChange({
		...sidesOf(stage),
		...options,
		readPast: pastReader(stage)
	});
}
async function whyNothing(result) {
	if (result.kind === "bad-baseline") return `The baseline cannot be read, so nothing was judged: ${result.problem}`;
	if (result.kind === "nothing") return `Nothing was judged: ${result.why}. Put \`actions/checkout\` before this step, or correct \`path\`.`;
	const { formatProblem } = await Promise.resolve().then(() => require("./problem-CZevqfUS.js"));
	return `The policy cannot be read, so nothing was judged.\n${result.problems.map(formatProblem).join("\n")}`;
}
async function finish(stage, environment, judged) {
	const { core, inputs } = stage;
	for (const note of judged.notes) core.warning(`Not everything could be compared: ${note}.`);
	const caused = causedBy(judged);
	const failing = caused.outcome === "error" || require_scan.fails(caused, inputs.failOn);
	await publish(stage, environment, judged.report, caused);
	await tell(stage, judged, {
		...judged,
		fails: failing
	});
	const said = require_scan.verdict(caused, judged.report.findings.length - caused.findings.length);
	if (failing) core.setFailed(`Spend Guard: ${said}`);
	else core.info(said);
}
function causedBy({ report, change }) {
	if (change === void 0) return report;
	const findings = [...change.findings.new];
	const outcome = report.outcome === "error" ? "error" : require_scan.outcomeOf(findings.map(({ level }) => level));
	return {
		...report,
		findings,
		outcome
	};
}
async function stop(stage, reason, said = reason) {
	stage.core.setOutput("outcome", "error");
	await tell(await findingSomebody(stage), {
		policyPath: null,
		policyChanged: false,
		policyCommit: null
	}, {
		kind: "unfinished",
		reason
	});
	stage.core.setFailed(said);
}
function clientFor(inputs, event) {
	if (inputs.token === "") return null;
	const userAgent = `spend-guard/${require_scan.VERSION}`;
	return connectLazily({
		token: inputs.token,
		apiUrl: event.apiUrl,
		userAgent
	});
}
function readPayload(path) {
	if (path === void 0) return { payload: void 0 };
	const read = readPlainFile(path, MAX_PAYLOAD_BYTES);
	return read.kind === "text" ? { payload: read.text } : {
		payload: void 0,
		refused: read.why
	};
}
function inputsOrStop(core) {
	try {
		return readInputs((name) => core.getInput(name));
	} catch (error) {
		if (!(error instanceof InputError)) throw error;
		core.setOutput("outcome", "error");
		core.setFailed(error.message);
		return;
	}
}
async function publish({ core, inputs, workspace, folder }, environment, report, caused) {
	const files = writeFiles(report, environment.RUNNER_TEMP ?? workspace, workspace);
	if (inputs.sarif !== void 0) {
		const { renderSarif } = await Promise.resolve().then(() => require("./sarif-BZHOMffA.js"));
		const log = renderSarif(belowFolder(report, folder), require_scan.RULE_DOCS);
		require_scan.writeResult((0, node_path.resolve)(workspace, inputs.sarif), [log], [workspace]);
	}
	if (inputs.summary && environment.GITHUB_STEP_SUMMARY) await core.summary.addRaw(renderSummary(report, require_scan.RULE_DOCS)).write();
	for (const annotation of renderAnnotations(belowFolder(caused, folder))) annotate(core, annotation);
	core.setOutput("outcome", caused.outcome);
	for (const budget of [
		"api",
		"subscription",
		"other",
		"unclear",
		"none"
	]) core.setOutput(`${budget}-jobs`, report.ledger[budget].jobs);
	core.setOutput("findings", report.findings.length);
	core.setOutput("report-path", files.report);
	core.setOutput("markdown-path", files.markdown);
}
function writeFiles(report, directory, workspace) {
	const files = {
		report: (0, node_path.join)(directory, "spend-guard-report.json"),
		markdown: (0, node_path.join)(directory, "spend-guard-report.md")
	};
	require_scan.writeResult(files.report, require_scan.stringifyInPieces(report), [workspace]);
	require_scan.writeResult(files.markdown, [renderMarkdown(report, require_scan.RULE_DOCS)], [workspace]);
	return files;
}
function annotate(core, { level, title, message, path, line }) {
	const properties = {
		title,
		file: path,
		startLine: line
	};
	switch (level) {
		case "error": return core.error(message, properties);
		case "warning": return core.warning(message, properties);
		case "notice": return core.notice(message, properties);
		default: return level;
	}
}
// src/action.ts
runAction({
	error,
	getInput,
	info,
	notice,
	setFailed,
	setOutput,
	summary,
	warning
}, process.env).catch((cause) => {
	setFailed(`Spend Guard could not finish: ${cause instanceof Error ? cause.message : String(cause)}`);
});
exports.LEVEL_SIGNS = LEVEL_SIGNS;
exports.askedWith = askedWith;
exports.belowFolder = belowFolder;
exports.concernsMoney = concernsMoney;
exports.diagnosticLine = diagnosticLine;
exports.directories = directories;
exports.fenceAround = fenceAround;
exports.findPoints = findPoints;
exports.findingBlocks = findingBlocks;
exports.findingLine = findingLine;
exports.fitInto = fitInto;
exports.folded = folded;
exports.forThisRound = forThisRound;
exports.forecastNotes = forecastNotes;
exports.forecastTable = forecastTable;
exports.ignoredLine = ignoredLine;
exports.inFolder = inFolder;
exports.jobBlock = jobBlock;
exports.ledgerTable = ledgerTable;
exports.load = load;
exports.movedLines = movedLines;
exports.name = name;
exports.openSides = openSides;
exports.proposalLine = proposalLine;
exports.readOnlyBecause = readOnlyBecause;
exports.readPlainFile = readPlainFile;
exports.ruleName = ruleName;
exports.settled = settled;

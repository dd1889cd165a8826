Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
const require_rolldown_runtime = require("./rolldown-runtime-C-fzZZTt.js");
const require_folder = require("./folder-Dffo9ydo.js");
const require_blob_hash = require("./blob-hash-CJehcOtC.js");
let require_online$loaded;
const require_online = () => require_online$loaded ??= require("./online-DjVR5zTt.js");
const require_client = require("./client-BXawPqNv.js");
const require_rules = require("./rules-BMRQosZJ.js");
const require_scan = require("./scan-CEfpb_xM.js");
let require_changes$loaded;
const require_changes = () => require_changes$loaded ??= require("./changes-D2OP7O3M.js");
let os = require("os");
os = require_rolldown_runtime.__toESM(os, 1);
let crypto = require("crypto");
crypto = require_rolldown_runtime.__toESM(crypto, 1);
let fs = require("fs");
fs = require_rolldown_runtime.__toESM(fs, 1);
let node_crypto = require("node:crypto");
let node_path = require("node:path");
let node_fs = require("node:fs");
let node_os = require("node:os");
let node_v8 = require("node:v8");
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
				mergeBase: require_blob_hash.hashField(data, "merge_base_commit", "sha") ?? require_online().never(),
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
				number: require_blob_hash.numberField(one, "number") ?? require_online().never(),
				headSha: require_blob_hash.hashField(one, "head", "sha") ?? require_online().never(),
				baseSha: require_blob_hash.hashField(one, "base", "sha") ?? require_online().never(),
				baseBranch: require_blob_hash.textField(one, "base", "ref") ?? require_online().never()
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
	const type = require_blob_hash.textField(data, "type");
	if (type === "dir" || Array.isArray(data)) return { kind: "directory" };
	if (type === void 0) throw require_online().unexpected();
	if (type !== "file") return { kind: "outside" };
	if (require_blob_hash.field(data, "encoding") === "none") return {
		kind: "too-large",
		bytes: require_blob_hash.numberField(data, "size") ?? require_online().never()
	};
	return {
		kind: "file",
		bytes: contentOf(data, require_blob_hash.hashField(data, "sha") ?? require_online().never())
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
function missingFile(error) {
	if (error instanceof require_client.GitHubError && error.kind === "missing") return { kind: "missing" };
	throw error;
}
function toEntry(entry) {
	const path = require_blob_hash.textField(entry, "path");
	const hash = require_blob_hash.textField(entry, "sha");
	const type = require_blob_hash.textField(entry, "type");
	if (path === void 0 || hash === void 0 || type === void 0) throw broken("a tree");
	const mode = require_blob_hash.textField(entry, "mode") ?? "";
	return {
		path,
		kind: type === "tree" ? "directory" : type === "commit" ? "module" : mode === "120000" ? "link" : "file",
		mode,
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
function asking({ graphql }, token) {
	return (query, variables) => askedWith(token, async () => {
		try {
			return {
				data: await graphql(query, variables),
				errors: [],
				about: []
			};
		} catch (error) {
			const data = require_blob_hash.field(error, "data");
			if (typeof data !== "object" || data === null) throw error;
			const told = require_blob_hash.listField(error, "errors");
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
	if (LIMITED.includes(require_blob_hash.textField(require_blob_hash.listField(data, "errors")[0], "type") ?? "")) throw Object.assign(new Error("rate limit exceeded"), {
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
	const [first] = require_blob_hash.listField(error, "errors");
	if (require_blob_hash.field(error, "name") === "GraphqlResponseError") return new require_client.GitHubError(graphqlKind(require_blob_hash.textField(first, "type")), null, message);
	const status = require_blob_hash.numberField(error, "status") ?? null;
	if (require_online().isLimited(error)) return new require_client.GitHubError("limited", status, message);
	const data = require_blob_hash.field(error, "response", "data");
	if (typeof data === "string" && data !== "") return new require_client.GitHubError("broken", status, `${NOT_JSON} (status ${status})`);
	return new require_client.GitHubError(statusKind(status, message), status, message);
}
function graphqlError(error, token) {
	const kind = graphqlKind(require_blob_hash.textField(error, "type"));
	return new require_client.GitHubError(kind, kind === "missing" ? 404 : kind === "permission" ? 403 : null, withoutToken(require_blob_hash.textField(error, "message") ?? "", token));
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
	const all = [...report.findings.map(ofFinding), ...require_rules.notesOf(report).map(ofDiagnostic)];
	return require_rules.LEVELS.flatMap((level) => capped(all.filter((annotation) => annotation.level === level)));
}
function ofFinding(finding) {
	const fix = finding.fix === null ? "" : ` Fix: ${finding.fix}`;
	return {
		level: finding.level,
		title: require_rules.clip(require_rules.clean(finding.rule), 200),
		message: message(`${finding.message}${fix}`),
		path: require_rules.clean(finding.path),
		line: finding.line
	};
}
function ofDiagnostic(diagnostic) {
	return {
		level: require_rules.isWeakening(diagnostic) ? "error" : "warning",
		title: require_rules.clip(require_rules.clean(diagnostic.code), 200),
		message: message(diagnostic.message),
		path: require_rules.clean(diagnostic.path),
		line: diagnostic.line
	};
}
function message(text) {
	const line = require_rules.clip(require_rules.clean(text), MESSAGE_MAX);
	return line === "" ? "(no message)" : line;
}
function capped(annotations) {
	const first = annotations[9];
	if (annotations.length <= PER_LEVEL || first === void 0) return annotations;
	const more = annotations.length - PER_LEVEL + 1;
	const last = {
		...first,
		title: `${require_rules.count(more, `more ${first.level}`)}`,
		message: `GitHub shows ten per level. ${require_rules.count(more, `more ${first.level}`)}, this place among them: see the job summary.`
	};
	return [...annotations.slice(0, 9), last];
}
// src/render/json-forecast.ts
const RANGE = { keys: [
	"low",
	"middle",
	"high"
] };
function useShape(unit) {
	const ranges = [
		"tokensPerRun",
		"tokensPerMonth",
		`${unit}PerRun`,
		`${unit}PerMonth`
	];
	return {
		keys: [
			"basis",
			"says",
			"models",
			"tokensPerRun",
			"tokensPerMonth",
			...["atMost", "unpriced"],
			...ranges.slice(2)
		],
		inside: {
			models: { keys: ["name", "named"] },
			...Object.fromEntries(ranges.map((key) => [key, RANGE]))
		}
	};
}
useShape("dollars"), useShape("credits");
const LINE_KEYS = [...[
	"owner",
	"limit",
	"jobs",
	"basis",
	"runs",
	"tokens",
	"perRunOnly",
	"partly",
	"unknownUse"
], ...[
	"unpriced",
	"atMost",
	"unbounded"
]];
[...LINE_KEYS], [...LINE_KEYS];
const UNSEEN = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;
function stringify(value) {
	const text = JSON.stringify(value, void 0, 2);
	return `${escaped(require_rules.mayHoldKey(text) ? JSON.stringify(value, masked, 2) : text)}\n`;
}
function masked(_, inner) {
	return typeof inner === "string" ? require_rules.maskKeys(inner) : inner;
}
function escaped(text) {
	const quiet = text.replaceAll("##[", "##\\u005b");
	return PLAIN.test(quiet) ? quiet : quiet.replace(UNSEEN, escapes);
}
const PLAIN = /^[\n -~]*$/;
function escapes(char) {
	return char.split("").map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
const PIECE = 65536;
function* stringifyInPieces(report) {
	let piece = "{";
	let before = "\n";
	for (const [key, value] of Object.entries(report)) {
		piece += `${before}  ${JSON.stringify(key)}: `;
		before = ",\n";
		if (!Array.isArray(value) || value.length === 0) {
			piece += indented(value, "  ");
			continue;
		}
		for (const [index, item] of value.entries()) {
			piece += `${index === 0 ? "[" : ","}\n    ${indented(item, "    ")}`;
			if (piece.length < PIECE) continue;
			yield piece;
			piece = "";
		}
		piece += "\n  ]";
	}
	yield `${piece}\n}\n`;
}
function indented(value, indent) {
	return stringify(value).trimEnd().replaceAll("\n", `\n${indent}`);
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
	const sections = pageSections(report, view, { fold: false });
	const page = require_folder.fitInto(sections, Number.POSITIVE_INFINITY).text;
	return `${require_rules.guardLines([
		pageHead(report, view),
		page,
		require_rules.staleSentence(report)
	].filter(Boolean).join("\n\n"))}\n`;
}
function pageHead(report, view, of = "") {
	const table = require_folder.budgetTable(report, void 0);
	return [
		`## ${SIGNS[report.outcome]} Spend Guard${of}: ${require_rules.verdict(report)}`,
		[judgedBy(report), ...require_folder.budgetsLink(view).map((page) => `See ${page}.`)].join(" "),
		table,
		table === "" ? "" : require_folder.tableNotes(report),
		require_folder.forecastNotes(report).join("\n")
	].filter(Boolean).join("\n\n");
}
function judgedBy(report) {
	const { policy } = report;
	if (policy.path === null) return `No policy file: ${require_rules.NO_POLICY}. Decide with \`spend-guard init\`.`;
	return `The policy expects ${require_rules.expectedWords(report)} (${require_folder.name(policy.path)}).`;
}
function pageSections(report, view, { fold }) {
	return [
		{
			...titled("Findings"),
			blocks: require_folder.casesOf(require_rules.bySeverity(report.findings), report.jobs).map((one) => require_folder.wholeCase(one, view)),
			gap: "\n\n",
			priority: 4,
			called: (n) => `the findings of ${require_rules.count(n, "job")}`
		},
		{
			...titled("Counts once merged, not in this change"),
			blocks: (report.proposed ?? []).map((one) => require_folder.proposalLine(one, view)),
			priority: 3,
			called: (n) => require_rules.count(n, "proposed exception")
		},
		{
			...titled("The guard's own step"),
			blocks: report.diagnostics.filter(require_rules.isWeakening).map((one) => require_folder.diagnosticLine(one, view)),
			priority: 5,
			called: (n) => require_rules.count(n, "weakened input")
		},
		{
			...titled("Without effect"),
			blocks: require_rules.notesOf(report).filter(require_rules.isIdleEntry).map((one) => require_folder.diagnosticLine(one, view)),
			priority: 3,
			called: (n) => require_rules.count(n, "entry without effect", "entries without effect")
		},
		{
			...titled("Not read, or not all of it"),
			blocks: require_rules.notesOf(report).filter((one) => !require_rules.isWeakening(one) && !require_rules.isIdleEntry(one)).map((diagnostic) => require_folder.diagnosticLine(diagnostic, view)),
			priority: 3,
			called: (n) => require_rules.count(n, "reading problem")
		},
		...jobSections(report, view),
		{
			...fold ? require_folder.folded(`${require_rules.count(report.ignored.length, "ignored finding")}`) : titled("Ignored findings"),
			blocks: report.ignored.map((finding) => require_folder.ignoredLine(finding, view)),
			priority: 2,
			called: (n) => require_rules.count(n, "ignored finding")
		}
	];
}
function jobSections(report, view) {
	const jobs = report.jobs.filter((job) => require_scan.isCounted(job) || require_scan.cannotSpend(job));
	const nameOf = require_folder.jobNames(report.jobs);
	return BUDGETS.map((budget) => ({
		...titled(budget === "none" ? "Cannot spend" : require_rules.BUDGET_NAMES[budget]),
		blocks: jobs.filter((job) => require_scan.budgetNow(job) === budget).map((job) => require_folder.jobBlock(job, view, {
			title: nameOf(job),
			budget: false
		})),
		priority: 1,
		called: (n) => `${require_rules.count(n, "job")} of \u201c${require_rules.BUDGET_NAMES[budget]}\u201d`
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
	const head = pageHead(report, options, ", the whole repository");
	const room = (options.limit ?? LIMIT_BYTES) - NOTE_BYTES - bytes(head);
	const { text, left } = require_folder.fitInto(pageSections(report, options, { fold: true }), room, bytes);
	const note = left.length === 0 ? "" : `**Left out**, because GitHub takes no larger summary: ${require_scan.listed(left)}. The JSON report has everything.`;
	return `${require_rules.guardLines([
		head,
		text,
		note,
		require_rules.staleSentence(report)
	].filter(Boolean).join("\n\n"))}\n`;
}
// src/report/fail-on.ts
const FAIL_ON = [
	"error",
	"warning",
	"never"
];
const FAILING = {
	error: ["error"],
	warning: ["error", "warning"],
	never: []
};
function fails({ findings }, failing) {
	return findings.some(({ level }) => failing.includes(level));
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
// src/repository/refused.ts
var WriteRefused = class extends Error {};
// src/repository/place.ts
const MOST_LINKS = 40;
function atPlace(path, zones, use) {
	const made = [];
	try {
		return use(findPlace((0, node_path.resolve)(path), real(zones), made));
	} catch (error) {
		for (const folder of made.reverse()) removeEmpty(folder);
		throw error;
	}
}
function findPlace(path, zones, made) {
	let target = path;
	for (let links = 0; links < MOST_LINKS; links++) {
		const found = follow(target, zones, made);
		if (typeof found !== "string") return found;
		target = found;
	}
	throw new WriteRefused(`${path} leads through too many links`);
}
function follow(path, zones, made) {
	const { root } = (0, node_path.parse)(path);
	const names = (0, node_path.relative)(root, (0, node_path.dirname)(path)).split(node_path.sep).filter(Boolean);
	let folder = root;
	let guarded = isZone(folder, zones);
	for (const [index, name] of names.entries()) {
		const next = (0, node_path.join)(folder, name);
		if (guarded && require_scan.isGitInternal(name)) throw new WriteRefused(`${next} is git's own folder`);
		const stats = look(next) ?? make(next, made);
		if (stats?.isSymbolicLink()) {
			if (guarded || !isTrusted(stats)) throw new WriteRefused(`${next} is a link, and nothing is written through it`);
			return (0, node_path.join)((0, node_fs.realpathSync)(next), ...names.slice(index + 1), (0, node_path.basename)(path));
		}
		if (stats !== void 0 && !stats.isDirectory()) throw new WriteRefused(`${next} is not a folder`);
		folder = next;
		guarded ||= isZone(folder, zones);
	}
	return {
		folder,
		name: (0, node_path.basename)(path),
		guarded
	};
}
function make(folder, made) {
	if (made === void 0) return void 0;
	try {
		(0, node_fs.mkdirSync)(folder);
		made.push(folder);
	} catch (error) {
		if (codeOf$1(error) !== "EEXIST") throw error;
	}
	return look(folder);
}
function removeEmpty(folder) {
	try {
		(0, node_fs.rmdirSync)(folder);
	} catch {}
}
function isZone(folder, zones) {
	return zones.includes(folder) || look((0, node_path.join)(folder, ".git")) !== void 0;
}
function isTrusted({ uid }) {
	return uid === 0 || uid === process.geteuid?.();
}
function look(path) {
	try {
		return (0, node_fs.lstatSync)(path);
	} catch (error) {
		if (codeOf$1(error) === "ENOENT" || codeOf$1(error) === "ENOTDIR") return void 0;
		throw error;
	}
}
function codeOf$1(error) {
	return error instanceof Error && "code" in error ? String(error.code) : void 0;
}
function real(zones) {
	return zones.flatMap(realOrNone).filter((zone) => (0, node_path.dirname)(zone) !== zone);
}
function realOrNone(path) {
	try {
		return [(0, node_fs.realpathSync)(path)];
	} catch {
		return [];
	}
}
// src/repository/stage.ts
const UNFINISHED = /^\.spend-guard-[0-9a-f]{16}\.tmp$/;
const LEFT_BEHIND = 6e4;
function stage({ folder, name }, pieces, { like, sync }) {
	const beside = (0, node_path.join)(folder, `.spend-guard-${(0, node_crypto.randomBytes)(8).toString("hex")}.tmp`);
	const staged = {
		target: (0, node_path.join)(folder, name),
		beside
	};
	const file = (0, node_fs.openSync)(beside, "wx");
	try {
		for (const piece of pieces) (0, node_fs.writeFileSync)(file, piece);
		if (like !== void 0) becomeLike(file, like);
		if (sync) (0, node_fs.fsyncSync)(file);
	} catch (error) {
		(0, node_fs.closeSync)(file);
		drop(staged);
		throw error;
	}
	(0, node_fs.closeSync)(file);
	return staged;
}
function putInPlace({ target, beside }, fresh) {
	if (fresh) putFresh(beside, target);
	else (0, node_fs.renameSync)(beside, target);
}
function drop({ beside }) {
	try {
		(0, node_fs.rmSync)(beside, { force: true });
	} catch {}
}
function sweep(folder) {
	for (const name of (0, node_fs.readdirSync)(folder)) {
		if (!UNFINISHED.test(name)) continue;
		const path = (0, node_path.join)(folder, name);
		const stats = look(path);
		if (stats?.isFile() === true && stats.uid === (process.geteuid?.() ?? stats.uid) && Date.now() - stats.mtimeMs > LEFT_BEHIND) (0, node_fs.rmSync)(path, { force: true });
	}
}
function putFresh(beside, target) {
	try {
		(0, node_fs.linkSync)(beside, target);
	} catch (error) {
		if (codeOf$1(error) === "EEXIST" || look(target) !== void 0) throw error;
		(0, node_fs.renameSync)(beside, target);
		return;
	}
	drop({
		target,
		beside
	});
}
function becomeLike(file, { uid, gid, mode }) {
	const now = (0, node_fs.fstatSync)(file);
	if (now.uid !== uid || now.gid !== gid) try {
		(0, node_fs.fchownSync)(file, uid, gid);
	} catch {}
	(0, node_fs.fchmodSync)(file, mode & 511);
}
// src/repository/write.ts
function writeResult(path, pieces, zones) {
	if (STANDARD_STREAM.test(path)) return writeInto(path, pieces);
	atPlace(path, zones, (place) => {
		const target = (0, node_path.join)(place.folder, place.name);
		const there = look(target);
		mustBeWritable(target, there, place);
		if (there !== void 0 && !there.isFile()) return writeInto(target, pieces);
		sweep(place.folder);
		putInPlaceOrDrop(stage(place, pieces, {
			like: there,
			sync: false
		}));
	});
}
const STANDARD_STREAM = /^\/dev\/(?:std(?:out|err)|fd\/\d+)$/;
function writeInto(path, pieces) {
	(0, node_fs.writeFileSync)(path, [...pieces].join(""));
}
function putInPlaceOrDrop(staged) {
	try {
		putInPlace(staged, false);
	} catch (error) {
		drop(staged);
		throw error;
	}
}
function mustBeWritable(target, there, { guarded }) {
	if (there === void 0 || there.isFile()) return;
	if (there.isDirectory()) throw new WriteRefused(`${target} is a folder`);
	if (there.isSymbolicLink()) throw new WriteRefused(`${target} is a link, and nothing is written through it`);
	if (guarded) throw new WriteRefused(`${target} is not an ordinary file`);
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
	let { earlier } = options;
	return (changed) => {
		const guarded = require_scan.guardFully(overlay(repository, changed), {
			...options,
			keep: true,
			earlier
		});
		earlier = guarded.earlier ?? earlier;
		return scanned(guarded);
	};
}
function scanned({ report, plans }) {
	const budgets = report.jobs.map((job) => [`${job.workflow}#${job.job}`, job.budget]);
	return {
		findings: report.findings,
		ignored: report.ignored,
		plans,
		budgets: new Map(budgets)
	};
}
// src/forecast/asked.ts
async function forecasters(how) {
	const { policy, asked, today, history } = how;
	if (!asked && !require_scan.asksForForecast(policy)) return () => void 0;
	const { openForecast } = await Promise.resolve().then(() => require("./forecast-BvQXSXTo.js"));
	return () => openForecast({
		policy,
		today,
		history
	});
}
// src/forecast/history.ts
function wantedOf(accounts) {
	const wanted = new Map();
	for (const { workflow, job, report } of accounts) {
		if (![
			"api",
			"subscription",
			"both"
		].includes(report.budget) || require_scan.isCalled(report)) continue;
		const known = wanted.get(workflow.path);
		const one = {
			id: job.id,
			name: job.name?.value
		};
		if (known === void 0) wanted.set(workflow.path, {
			path: workflow.path,
			events: workflow.triggers.map(({ name }) => name),
			jobs: [one]
		});
		else known.jobs.push(one);
	}
	return [...wanted.values()];
}
// src/repository/git.ts
function findGit(top, directory = top) {
	const found = foldersBetween((0, node_path.resolve)(top), (0, node_path.resolve)(directory)).flatMap((root) => {
		const gitDirectory = gitDirectoryOf(root);
		return gitDirectory === void 0 ? [] : [{
			gitDirectory,
			root
		}];
	});
	return found.findLast(({ gitDirectory, root }) => gitDirectory === (0, node_path.join)(root, ".git")) ?? found[0] ?? null;
}
function foldersBetween(top, directory) {
	if (!isWithin(top, directory)) return [directory];
	const found = [top];
	for (const name of (0, node_path.relative)(top, directory).split(node_path.sep).filter(Boolean)) {
		const next = (0, node_path.join)(found.at(-1) ?? top, name);
		if ((0, node_fs.lstatSync)(next, { throwIfNoEntry: false })?.isSymbolicLink() === true) break;
		found.push(next);
	}
	return found;
}
function isWithin(folder, path) {
	const way = (0, node_path.relative)(folder, path);
	return way !== ".." && !way.startsWith(`..${node_path.sep}`) && !(0, node_path.isAbsolute)(way);
}
function gitDirectoryOf(root) {
	const dotGit = (0, node_path.join)(root, ".git");
	try {
		const stats = (0, node_fs.lstatSync)(dotGit);
		if (stats.isDirectory()) return dotGit;
		if (!stats.isFile() || stats.size > MAX_LINK_BYTES) return void 0;
		const [line = ""] = (0, node_fs.readFileSync)(dotGit, "utf8").split("\n", 1);
		if (!line.startsWith("gitdir:")) return void 0;
		const target = (0, node_path.resolve)(root, line.slice(7).trim());
		return isWithin(root, target) ? void 0 : target;
	} catch {
		return;
	}
}
const MAX_LINK_BYTES = 8192;
const LIMIT = 12e4;
const MAX_OUTPUT = 536870912;
const OVERRULED = [
	"safe.bareRepository=explicit",
	"core.useReplaceRefs=false",
	"core.fsmonitor=false",
	`core.hooksPath=${node_os.devNull}`,
	`core.attributesFile=${node_os.devNull}`,
	"core.sshCommand=false",
	"core.gitProxy=false",
	"core.alternateRefsCommand=false",
	"core.askPass=false",
	"credential.helper=",
	"protocol.allow=never",
	"http.proxy=",
	"gc.auto=0",
	"maintenance.auto=false"
];
const ENVIRONMENT = {
	LC_ALL: "C",
	GIT_CONFIG_NOSYSTEM: "1",
	GIT_CONFIG_SYSTEM: node_os.devNull,
	GIT_CONFIG_GLOBAL: node_os.devNull,
	GIT_ATTR_NOSYSTEM: "1",
	GIT_NO_REPLACE_OBJECTS: "1",
	GIT_GRAFT_FILE: node_os.devNull,
	GIT_NO_LAZY_FETCH: "1",
	GIT_ALLOW_PROTOCOL: "none",
	GIT_SSH_COMMAND: "false",
	GIT_PROXY_COMMAND: "false",
	GIT_ASKPASS: "false",
	SSH_ASKPASS: "false",
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0"
};
function git({ gitDirectory, root }, args, input = "") {
	const { spawnSync } = process.getBuiltinModule("node:child_process");
	const result = spawnSync("git", [
		...[`--git-dir=${gitDirectory}`, `--work-tree=${root}`],
		...[
			"--no-pager",
			"--no-replace-objects",
			"--literal-pathspecs",
			"--no-optional-locks"
		],
		...OVERRULED.flatMap((setting) => ["-c", setting]),
		...args
	], {
		cwd: gitDirectory,
		env: {
			...ENVIRONMENT,
			PATH: searchPath(root),
			SystemRoot: process.env.SystemRoot
		},
		input,
		maxBuffer: MAX_OUTPUT,
		timeout: LIMIT,
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		]
	});
	if (result.error !== void 0) throw new Error(`git could not run: ${result.error.message}`);
	if (result.status === 0) return result.stdout;
	const said = result.stderr.toString("utf8").trim().slice(0, 300);
	throw new Error(`git ${args[0]} failed: ${said}`);
}
function searchPath(root) {
	return (process.env.PATH ?? "").split(node_path.delimiter).filter((one) => (0, node_path.isAbsolute)(one) && !isWithin(root, one)).join(node_path.delimiter);
}
// src/repository/head.ts
const HASH$1 = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function headCommit(directory) {
	const gitDirectory = gitDirectoryOf(directory);
	if (gitDirectory === void 0) return null;
	const head = readLine((0, node_path.join)(gitDirectory, "HEAD"));
	if (head === void 0) return null;
	if (!head.startsWith("ref:")) return HASH$1.test(head) ? head : null;
	const name = head.slice(4).trim();
	if (!name.startsWith("refs/") || name.split("/").includes("..")) return null;
	const common = readLine((0, node_path.join)(gitDirectory, "commondir"));
	const shared = common === void 0 ? gitDirectory : (0, node_path.resolve)(gitDirectory, common);
	const loose = readLine((0, node_path.join)(gitDirectory, name)) ?? readLine((0, node_path.join)(shared, name));
	if (loose !== void 0) return HASH$1.test(loose) ? loose : null;
	return packed(shared, name);
}
function packed(gitDirectory, name) {
	for (const line of (readText((0, node_path.join)(gitDirectory, "packed-refs")) ?? "").split("\n")) {
		const [hash, reference] = line.trim().split(" ");
		if (reference === name && hash !== void 0 && HASH$1.test(hash)) return hash;
	}
	return null;
}
function readLine(path) {
	return readText(path)?.split("\n", 1)[0]?.trim();
}
function readText(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch {
		return;
	}
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
		return git(place, args, input).toString("utf8");
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
const MAX_BYTES$1 = 256 * require_scan.MAX_FILE_BYTES;
const MAX_LINKS$1 = 40;
async function openRemote(objects, at, commit, options = {}) {
	const listing = await require_online().openListing(objects, at, options.tree ?? commit, options.folder ?? "");
	const contents = new Map();
	const wanted = new Map();
	let fetched = {
		blobs: 0,
		bytes: 0
	};
	function bytesOf(entry) {
		const here = contents.get(entry.hash) ?? objects.here?.(entry.hash) ?? localBytes(options.local, entry);
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
	async function fetchBlobs(entries) {
		const found = await objects.readBlobs(entries.map(({ hash, bytes }) => ({
			at,
			hash,
			bytes
		})));
		for (const [index, entry] of entries.entries()) {
			const bytes = found[index];
			if (bytes === void 0 || bytes instanceof require_client.GitHubError) throw unreadable(entry, bytes);
			contents.set(entry.hash, Buffer.from(bytes));
		}
	}
	function unreadable({ path }, why) {
		const message = `${path} at ${commit.slice(0, 7)} cannot be read: ${why?.message ?? "no answer"}`;
		return new require_client.GitHubError(why?.kind ?? "broken", why?.status ?? null, message);
	}
	return {
		label: options.label ?? `${at.owner}/${at.repository}`,
		name: `${at.owner}/${at.repository}`,
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
			if (fetched.blobs > MAX_BLOBS || fetched.bytes > MAX_BYTES$1) throw new Error(`more files would have to be fetched at ${commit.slice(0, 7)} than a run can hold: ${fetched.blobs} files, ${fetched.bytes} bytes. Check out the repository before this step.`);
			await fetchBlobs(batch);
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
	const onDisk = git === null || points === null ? null : headCommit(git.root);
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
	const onDisk = git === null ? null : checkout?.commit ?? headCommit(git.root);
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
const SCHEMA = "spend-guard/baseline/v1";
function findBaseline(repository, asked) {
	const path = asked ?? ".github/spend-guard-baseline.json";
	const read = repository.read(path);
	switch (read.kind) {
		case "text": return readBaseline(read.text);
		case "missing": return asked === void 0 ? { fingerprints: new Set() } : { problem: `there is no file \`${path}\` in the repository` };
		case "directory": return { problem: `\`${path}\` is a folder, not a baseline` };
		case "too-large": return { problem: `\`${path}\` has ${read.bytes} bytes; at most 1 MiB is read` };
		case "outside": return { problem: `\`${path}\` leads out of the repository and is not followed` };
		case "unreadable": return { problem: `\`${path}\` ${read.why}` };
		default: return read;
	}
}
function readBaseline(text) {
	const data = require_scan.parseJson(text);
	if (data === void 0) return { problem: "the baseline is not valid JSON; write it anew with `spend-guard baseline`" };
	if (!isRecord(data) || data.schema !== SCHEMA) return { problem: `the baseline's schema is not \`${SCHEMA}\`; write it anew` };
	const findings = data.findings;
	if (!Array.isArray(findings)) return { problem: "the baseline has no list `findings`" };
	const fingerprints = new Set();
	for (const [index, entry] of findings.entries()) {
		const fingerprint = isRecord(entry) ? entry.fingerprint : void 0;
		if (typeof fingerprint !== "string") return { problem: `entry ${index + 1} of the baseline has no \`fingerprint\`` };
		fingerprints.add(fingerprint);
	}
	return { fingerprints };
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/policy/find.ts
const FOLDER = ".github";
const POLICY_PATHS = [`${FOLDER}/spend-guard.yml`, `${FOLDER}/spend-guard.yaml`];
const OFFLINE = async ({ owner, repository }) => ({
	problem: `the policy of \`${owner}/${repository}\` is not here, and this run reads no other repository`,
	help: `Read it with \`--online\` and, in GITHUB_TOKEN or GH_TOKEN, a token that may read \`${owner}/${repository}\`, such as that of \`gh auth token\`. The Action reads it with its input \`token\`.`
});
async function findPolicy(repository, asked, resolve = OFFLINE) {
	const path = asked ?? policyOf(repository);
	if (path === void 0) return { policy: require_scan.BUILT_IN_POLICY };
	if (typeof path === "object") return path;
	const read = repository.read(path);
	switch (read.kind) {
		case "text": {
			if (!read.utf8 || read.text.includes("\0")) return refuse(path, "this policy is not text in UTF-8");
			const { loadExtendedPolicy } = await Promise.resolve().then(() => require("./extend-N5NFZyqe.js"));
			return loadExtendedPolicy(path, read.text, resolve);
		}
		case "missing": return refuse(path, "there is no such file in the repository");
		case "unreadable": return refuse(path, `this policy ${read.why}`);
		case "directory": return refuse(path, "this is a folder, not a policy file");
		case "too-large": return refuse(path, `this policy has ${read.bytes} bytes; at most 1 MiB is read`);
		case "outside": return refuse(path, "this policy is a link out of the repository and is not followed");
		default: return read;
	}
}
function policyOf(repository) {
	const folder = repository.read(FOLDER);
	if (folder.kind === "unreadable") return refuse(FOLDER, `${FOLDER}, where a policy would be, ${folder.why}`);
	const [first, second] = POLICY_PATHS.filter((path) => repository.read(path).kind !== "missing");
	if (first !== void 0 && second !== void 0) return refuse(second, `\`${first}\` is a policy too, and only one can judge; remove one of them`);
	const misspelt = inAnotherCase(repository);
	if (misspelt === void 0) return first;
	return refuse(misspelt, `a policy is looked for as \`${POLICY_PATHS.join("` or `")}\`, in lower case; rename this file, which judges nothing by this name`);
}
function inAnotherCase(repository) {
	const alike = (folder, name) => repository.list(folder).filter((entry) => entry.name.toLowerCase() === name).map((entry) => folder === "" ? entry.name : `${folder}/${entry.name}`);
	const names = POLICY_PATHS.map((path) => path.slice(8));
	return alike("", FOLDER).flatMap((folder) => names.flatMap((name) => alike(folder, name))).find((path) => !POLICY_PATHS.includes(path));
}
function refuse(path, message) {
	return { problems: [{
		path,
		line: 1,
		column: 1,
		message,
		excerpt: ""
	}] };
}
// src/policy/fix/run.ts
function fingerprints({ findings }) {
	return new Set(require_rules.withAlike(findings).map(({ fingerprint }) => fingerprint));
}
function offerEdits(findings, before, scan, read, { most, unsafe }) {
	const offers = new Map();
	const mechanical = findings.filter(({ fingerprint }) => {
		const plan = before.plans.get(fingerprint);
		return plan !== void 0 && (unsafe || !require_scan.isChoice(plan));
	});
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
		message: `expects \`${entry.jobs.source}\` on the budget \`${require_scan.expectedWords(entry.budget)}\``
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
	if (judge.path === null) return told(next.path, `adds the first policy (default: ${require_scan.expectedWords(next.default)}), and no policy judges the change that brings it`);
	const [before, after] = [require_scan.expectedWords(judge.default), require_scan.expectedWords(next.default)];
	return before === after ? [] : told(next.path, `changes the default from \`${before}\` to \`${after}\``);
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
// src/action/suggesting.ts
const MOST_REPLACED = 20;
const MOST_LINES = 40;
const LONGEST_LINE = 500;
const CONTEXT = 3;
function suggestionsFor(offers, base, head) {
	const found = new Map();
	const taken = new Set();
	for (const [fingerprint, { path, before, after }] of offers) {
		const shown = shownLines(before, earlierTexts(path, base, head));
		const fitting = replacements(before, after).filter(({ start, end, lines }) => lines.every((line) => line.length <= LONGEST_LINE && require_rules.isVerbatim(line)) && range(start, end).every(shown));
		const places = ({ start, end }) => range(start, end).map((line) => `${path}:${line}`);
		const fits = fitting.find((one) => !places(one).some((place) => taken.has(place))) ?? fitting[0];
		if (fits === void 0) continue;
		for (const place of places(fits)) taken.add(place);
		found.set(fingerprint, {
			...fits,
			path,
			text: before
		});
	}
	return found;
}
function replacements(before, after) {
	const [a, b] = [linesOf(before), linesOf(after)];
	const { start, end: same } = require_folder.sameEnds(a, b);
	const removed = a.length - same - start;
	const lines = b.slice(start, b.length - same);
	if (removed > MOST_REPLACED || lines.length > MOST_LINES) return [];
	if (removed > 0) return [{
		start: start + 1,
		end: start + removed,
		lines
	}];
	const [above, below] = [a[start - 1], a[start]];
	return lines.length === 0 ? [] : [...below === void 0 ? [] : [{
		start: start + 1,
		end: start + 1,
		lines: [...lines, below]
	}], ...above === void 0 ? [] : [{
		start,
		end: start,
		lines: [above, ...lines]
	}]];
}
function earlierTexts(path, base, head) {
	const here = require_scan.textAt(base, path);
	if (here !== void 0) return [here];
	const folder = require_scan.parent(path);
	const now = new Set(head.list(folder).map(({ name }) => name));
	return base.list(folder).filter(({ name, directory }) => !directory && !now.has(name)).flatMap(({ name }) => require_scan.textAt(base, `${folder}/${name}`) ?? []);
}
function shownLines(text, earlier) {
	const shown = earlier.map((before) => {
		const [a, b] = [linesOf(before), linesOf(text)];
		const forwards = near(a, b);
		const backwards = near(a.toReversed(), b.toReversed());
		return (line) => forwards.has(line) && backwards.has(b.length + 1 - line);
	});
	return (line) => shown.every((one) => one(line));
}
function near(a, b) {
	const lines = require_folder.compareLines(a, b);
	const changed = lines.flatMap(({ mark }, at) => mark === " " ? [] : [at]);
	if (changed.length > 600) return new Set();
	const close = new Set(changed.flatMap((at) => range(at - CONTEXT, at + CONTEXT)));
	let number = 0;
	const found = new Set();
	for (const [at, { mark }] of lines.entries()) {
		if (mark === "-") continue;
		number++;
		if (close.has(at)) found.add(number);
	}
	return found;
}
function linesOf(text) {
	const lines = text.split("\n");
	return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
function range(start, end) {
	return Array.from({ length: end - start + 1 }, (_, index) => start + index);
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
	const loaded = await settled([judge, head], () => findPolicy(judge, asked().policy, resolve));
	if ("problems" in loaded) return {
		kind: "bad-policy",
		problems: loaded.problems
	};
	const known = await settled([judge, head], () => findBaseline(judge, asked().baseline));
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
	const { forecaster, records, earlier } = await pastFor(options, loaded.policy, head, how);
	const { guarded, ...told } = await settled([
		...sides,
		judge,
		options.elsewhere
	], async () => {
		const edited = editedBy(head, [judge, base ?? judge], options);
		const next = edited.policy || edited.baseline ? await proposedBy(head, options, resolve) : void 0;
		const both = {
			...how,
			records,
			keep: true
		};
		const before = base === null ? void 0 : require_scan.guardFully(forThisRound(base), {
			...both,
			forecaster: forecaster(),
			earlier
		});
		const guarded = require_scan.guardFully(forThisRound(head), {
			...both,
			forecaster: forecaster(),
			before: before?.report.forecast,
			earlier: before?.earlier ?? earlier
		});
		return {
			guarded,
			report: withProposals(about(guarded.report, options), next, {
				policy: loaded.policy,
				baseline: known.fingerprints,
				baselinePath: options.baseline ?? ".github/spend-guard-baseline.json"
			}),
			base: before?.report,
			policyChanged: edited.policy
		};
	});
	const change = told.base && require_folder.diffReports(told.base, told.report);
	const offers = offerEdits(change?.findings.new ?? told.report.findings, scanned(guarded), scannerOf(head, {
		...how,
		earlier: guarded.earlier
	}), (path) => require_scan.textAt(head, path), {
		most: Math.min(options.offers?.most ?? 0, Math.ceil(MOST_JOBS_TRIED / (told.report.jobs.length + 1))),
		unsafe: options.offers?.unsafe ?? false
	});
	return {
		kind: "judged",
		...told,
		change,
		offers,
		suggestions: base === null ? new Map() : suggestionsFor(offers, base, head),
		policyPath: loaded.policy.path,
		policyCommit: judge === head ? null : judge.commit,
		notes: missing === null ? [] : [missing]
	};
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
async function pastFor({ readPast, today, elsewhere, git, folder = "", forecast: asked = false }, policy, head, how) {
	if (readPast === void 0) return { forecaster: await forecasters({
		policy,
		asked,
		today
	}) };
	const { accounts, earlier } = await settled([head, elsewhere], () => require_scan.guardFully(forThisRound(head), {
		...how,
		keepAccounts: true,
		keep: true
	}));
	const history = await readPast(wantedOf(accounts));
	const forecaster = await forecasters({
		policy,
		asked: true,
		today,
		history
	});
	if (folder !== "") return {
		forecaster,
		earlier
	};
	const [{ recordsOf }, { sameWorkflow }] = await Promise.all([Promise.resolve().then(() => require("./records-DjB0c5rT.js")), Promise.resolve().then(() => require("./same-CFnHYw5E.js"))]);
	const same = sameWorkflow(git, head);
	return {
		forecaster,
		earlier,
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
		policy: await findPolicy(head, policy, resolve),
		baseline: findBaseline(head, baseline)
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
function editedBy(head, before, options) {
	if (before.includes(head)) return {
		policy: false,
		baseline: false
	};
	const differs = (stateOf) => {
		const now = JSON.stringify(stateOf(head));
		return before.every((side) => JSON.stringify(stateOf(side)) !== now);
	};
	return {
		policy: differs((side) => {
			const file = options.policy ?? policyOf(side);
			return typeof file === "string" ? [file, side.read(file)] : file;
		}),
		baseline: differs((side) => side.read(options.baseline ?? ".github/spend-guard-baseline.json"))
	};
}
// src/action/inputs.ts
var InputError = class extends Error {};
function readInputs(get) {
	const optional = (name) => get(name) || void 0;
	const suggestions = choice("suggestions", get("suggestions"), [
		"true",
		"unsafe",
		"false"
	]);
	return {
		path: get("path") || ".",
		policy: optional("policy"),
		failOn: choice("fail-on", get("fail-on"), FAIL_ON),
		comment: choice("comment", get("comment"), [
			"changes",
			"on-failure",
			"always",
			"never"
		]),
		commentKey: get("comment-key") || "default",
		suggestions: suggestions !== "false",
		unsafeSuggestions: suggestions === "unsafe",
		token: get("token"),
		online: choice("online", get("online"), ["false", "true"]) === "true",
		sarif: optional("sarif"),
		summary: choice("summary", get("summary"), ["true", "false"]) === "true",
		history: choice("history", get("history"), ["false", "true"]) === "true",
		baseline: optional("baseline"),
		reportFrom: optional("report-from"),
		summaryId: /^\d{1,20}$/.exec(get("summary-id"))?.[0]
	};
}
function choice(name, given, allowed) {
	if (given === "") return allowed[0];
	const found = allowed.find((a) => a === given.toLowerCase());
	if (found !== void 0) return found;
	const near = require_scan.suggest(given, allowed);
	throw new InputError(`input \`${name}\` takes ${allowed.join(", ")}, not ${JSON.stringify(given)}${near === void 0 ? "" : `; did you mean ${near}?`}`);
}
// src/action/own-step.ts
function ownPlace(environment, workspace, entry) {
	const [, workflow] = /^[^/]+\/[^/]+\/(.+?)@/.exec(environment.GITHUB_WORKFLOW_REF ?? "") ?? [];
	const folder = entry === void 0 ? void 0 : (0, node_path.resolve)(entry, "../../..");
	const local = folder !== void 0 && isWithin(workspace, folder) ? `./${(0, node_path.relative)(workspace, folder).split(node_path.sep).join("/")}` : void 0;
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
	const name = action?.split("/")[1]?.toLowerCase() ?? USUAL_NAME;
	const canName = (text) => action?.startsWith("./") ? /[.$]\//.test(text) : text.toLowerCase().includes(name);
	return repository.list(require_scan.WORKFLOWS).filter(({ name, directory }) => !directory && /\.ya?ml$/i.test(name)).flatMap(({ name }) => {
		const path = `${require_scan.WORKFLOWS}/${name}`;
		const text = require_scan.textAt(repository, path) ?? "";
		if (!canName(text)) return [];
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
	const name = require_scan.withoutVersion(uses);
	if (action?.startsWith("./")) return require_scan.isLocal(name) && require_scan.normalize(require_scan.localPath(name)) === require_scan.normalize(require_scan.localPath(action));
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
		const [first, ...rest] = objects(git(place, ["cat-file", "--batch"], `${[`${commit}^{commit}`, ...hashes.filter((h) => !contents.has(h))].join("\n")}\n`));
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
	const out = git(place, [
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
// src/repository/failure.ts
const MEANINGS = {
	EACCES: "may not be read by the user who runs this (EACCES)",
	EPERM: "may not be read by the user who runs this (EPERM)",
	ELOOP: "is a link that leads to itself (ELOOP)",
	EMFILE: "could not be opened: this process has too many files open (EMFILE)",
	ENFILE: "could not be opened: this machine has too many files open (ENFILE)",
	EIO: "could not be read: the disk reports an error (EIO)"
};
const NOWHERE = new Set([
	"ENOENT",
	"ENOTDIR",
	"ENAMETOOLONG"
]);
function failure(error) {
	const code = codeOf(error);
	if (NOWHERE.has(code)) return { kind: "missing" };
	return {
		kind: "unreadable",
		why: MEANINGS[code] ?? `could not be read (${code})`
	};
}
function codeOf(error) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	return typeof code === "string" ? code : "an unexpected error";
}
// src/repository/origin.ts
function originName(directory) {
	const gitDirectory = gitDirectoryOf(directory);
	if (gitDirectory === void 0) return void 0;
	const common = textOf((0, node_path.join)(gitDirectory, "commondir"))?.trim();
	const config = textOf((0, node_path.join)(common ? (0, node_path.resolve)(gitDirectory, common) : gitDirectory, "config"));
	const address = config === void 0 ? void 0 : originAddress(config);
	return address === void 0 ? void 0 : nameIn(address);
}
function originAddress(config) {
	let inside = false;
	for (const line of config.split(/\r?\n/)) {
		const section = /^\s*\[([^\]]*)\]/.exec(line)?.[1];
		if (section !== void 0) inside = /^remote\s+"origin"$/.test(section.trim());
		const url = inside ? /^\s*url\s*=\s*(.*?)\s*$/.exec(line)?.[1] : void 0;
		if (url !== void 0) return url.replace(/^"(.*)"$/, "$1");
	}
}
function nameIn(address) {
	const name = (/^(?:https?|ssh|git):\/\/[^/]+\/(.+)$/.exec(address)?.[1] ?? /^(?:[\w.-]+@)?[\w.-]{2,}:(?!\/)(.+)$/.exec(address)?.[1])?.replace(/\/+$/, "").replace(/\.git$/, "");
	return name !== void 0 && isRepositoryName(name) ? name : void 0;
}
function isRepositoryName(name) {
	return /^[\w-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(name);
}
const MAX_BYTES = 1048576;
function textOf(path) {
	try {
		const text = (0, node_fs.readFileSync)(path, "utf8");
		return text.length > MAX_BYTES ? void 0 : text;
	} catch {
		return;
	}
}
// src/repository/worktree.ts
const NO_FILE = {
	kind: "unreadable",
	why: "is no ordinary file but a pipe, a socket or a device"
};
const MAX_RECENT = 8;
const MAX_KEPT = 16 * require_scan.MAX_FILE_BYTES;
function openWorkTree(directory) {
	const root = realOrUndefined(directory);
	const shelf = textShelf();
	const lists = new Map();
	const directories = new Map([["", root === void 0 ? { kind: "missing" } : { path: root }]]);
	function real(path) {
		const above = realDirectory(require_scan.parent(path));
		if ("kind" in above) return above;
		return step(above.path, require_scan.baseName(path));
	}
	function realDirectory(path) {
		const found = directories.get(path) ?? real(path);
		directories.set(path, found);
		return found;
	}
	function step(above, name) {
		const path = (0, node_path.join)(above, name);
		try {
			const stats = (0, node_fs.lstatSync)(path, { throwIfNoEntry: false });
			if (stats === void 0) return { kind: "missing" };
			return stats.isSymbolicLink() ? behindLink(path) : {
				path,
				stats
			};
		} catch (error) {
			return failure(error);
		}
	}
	function behindLink(path) {
		try {
			const target = (0, node_fs.realpathSync)(path);
			return inside(target) ? { path: target } : { kind: "outside" };
		} catch (error) {
			const failed = failure(error);
			return failed.kind === "missing" ? require_scan.DANGLING : failed;
		}
	}
	function inside(target) {
		if (root === void 0) return false;
		if (target === root) return true;
		const base = root.endsWith(node_path.sep) ? root : root + node_path.sep;
		return target.startsWith(base) && !require_scan.isGitInternal(target.slice(base.length).split(node_path.sep).join("/"));
	}
	function readNow(path) {
		const at = real(path);
		if ("kind" in at) return require_scan.isMisnamed(path) && isListed(path) ? require_scan.MISNAMED : at;
		try {
			const stats = at.stats ?? (0, node_fs.statSync)(at.path);
			if (stats.isDirectory()) return entriesAt(path).failed ?? { kind: "directory" };
			if (require_scan.isMisnamed(path)) return require_scan.MISNAMED;
			if (!stats.isFile()) return NO_FILE;
			if (stats.size > 1048576) return {
				kind: "too-large",
				bytes: stats.size
			};
			return require_scan.decode((0, node_fs.readFileSync)(at.path));
		} catch (error) {
			return failure(error);
		}
	}
	function isListed(path) {
		const name = require_scan.baseName(path);
		return entriesAt(require_scan.parent(path)).entries.some((entry) => entry.name === name);
	}
	function read(path) {
		return shelf.find(path) ?? shelf.put(path, readNow(path));
	}
	function entriesAt(path) {
		const found = lists.get(path) ?? entriesNow(path);
		lists.set(path, found);
		return found;
	}
	function entriesNow(path) {
		const at = real(path);
		if ("kind" in at) return { entries: [] };
		let names;
		try {
			names = (0, node_fs.readdirSync)(at.path, { withFileTypes: true });
		} catch (error) {
			const failed = failure(error);
			return failed.kind === "unreadable" ? {
				entries: [],
				failed
			} : { entries: [] };
		}
		return { entries: names.filter((name) => path !== "" || !require_scan.isGitInternal(name.name)).map((name) => ({
			name: name.name,
			directory: isDirectory(name, path)
		})).sort(require_scan.byName) };
	}
	function isDirectory(entry, path) {
		if (!entry.isSymbolicLink()) return entry.isDirectory();
		const at = real(path === "" ? entry.name : `${path}/${entry.name}`);
		return !("kind" in at) && (0, node_fs.statSync)(at.path, { throwIfNoEntry: false })?.isDirectory() === true;
	}
	return {
		label: directory,
		name: originName(root ?? directory),
		commit: headCommit(root ?? directory),
		read: (path) => {
			const at = require_scan.normalize(path);
			if (at === void 0) return { kind: "outside" };
			return isHidden(at) ? { kind: "missing" } : read(at);
		},
		list: (path) => {
			const at = require_scan.normalize(path);
			return at === void 0 || isHidden(at) ? [] : entriesAt(at).entries;
		}
	};
}
function openFolder(directory) {
	return (0, node_fs.statSync)(directory, { throwIfNoEntry: false })?.isDirectory() === true ? openWorkTree(directory) : void 0;
}
function isHidden(path) {
	return require_scan.isGitInternal(path) || path.includes("\0");
}
function textShelf() {
	const recent = [];
	let next = 0;
	const before = new Set();
	const kept = new Map();
	let characters = 0;
	function keep(path, read) {
		characters += read.kind === "text" ? read.text.length : 0;
		if (characters > MAX_KEPT) {
			kept.clear();
			characters = 0;
		}
		kept.set(path, read);
	}
	return {
		find: (path) => kept.get(path) ?? recent.find((one) => one.path === path)?.read,
		put(path, read) {
			if (read.kind !== "text" || before.has(path)) keep(path, read);
			else {
				before.add(path);
				recent[next] = {
					path,
					read
				};
				next = (next + 1) % MAX_RECENT;
			}
			return read;
		}
	};
}
function realOrUndefined(directory) {
	try {
		return (0, node_fs.realpathSync)(directory);
	} catch {
		return;
	}
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
	const git = findGit(workspace, directory);
	const root = git?.root ?? (0, node_path.resolve)(workspace);
	return {
		git,
		folder: isWithin(root, directory) ? (0, node_path.relative)(root, directory).split(node_path.sep).join("/") : ""
	};
}
function sidesOf(stage) {
	const { inputs, event, client, workspace, git, folder, opened } = stage;
	const directory = (0, node_path.resolve)(workspace, inputs.path);
	const workTree = openFolder(directory);
	if (workTree === void 0) throw new Error(`input \`path\`: there is no folder ${JSON.stringify(inputs.path)}`);
	const top = (0, node_fs.realpathSync)(git?.root ?? workspace);
	if (isWithin((0, node_path.resolve)(workspace), directory) && !isWithin(top, (0, node_fs.realpathSync)(directory))) throw new Error(`input \`path\`: ${JSON.stringify(inputs.path)} leads out of the checkout`);
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
	const workTree = openFolder(git?.root ?? workspace);
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
		const [{ connectRuns }, { readHistory }] = await Promise.all([Promise.resolve().then(() => require("./runs-octokit-CaKwsseb.js")), Promise.resolve().then(() => require("./history-hYxpTQhQ.js"))]);
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
	const { commentOn } = await Promise.resolve().then(() => require("./comment-CAmsdjj_.js"));
	const { comment: mode, commentKey: key, suggestions } = inputs;
	const summaryId = inputs.summary ? inputs.summaryId : void 0;
	const told = await commentOn(client, event, {
		...policy,
		mode,
		key,
		folder,
		suggestions,
		summaryId
	}, message);
	if (told === null) return;
	report(core, event, told.delivery);
	const said = told.suggestions && require_online().explainSuggestions(told.suggestions, told.delivery);
	if (said) core[said.level](said.text);
}
async function accompany(stage, reportFrom) {
	const { core, inputs, event, client, workspace } = stage;
	if (client === null) return core.warning("No comment: `report-from` needs a token.");
	const { tellFromReport } = await Promise.resolve().then(() => require("./companion-BZJSyKKp.js"));
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
async function runAction(core, environment) {
	const inputs = inputsOrStop(core);
	if (inputs === void 0) return;
	const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
	const event = require_folder.readEvent({
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
		offers: {
			most: willTell(stage) ? 10 : 0,
			unsafe: stage.inputs.unsafeSuggestions
		},
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
	const { formatProblem } = await Promise.resolve().then(() => require("./schemas-TJ9kb5Kg.js")).then((n) => n.problem_exports);
	return `The policy cannot be read, so nothing was judged.\n${result.problems.map(formatProblem).join("\n")}`;
}
async function finish(stage, environment, judged) {
	const { core, inputs } = stage;
	for (const note of judged.notes) core.warning(`Not everything could be compared: ${note}.`);
	const caused = causedBy(judged);
	const failing = caused.outcome === "error" || fails(caused, FAILING[inputs.failOn]);
	await publish(stage, environment, judged.report, caused);
	await tell(stage, judged, {
		...judged,
		fails: failing
	});
	const said = require_rules.verdict(caused, judged.report.findings.length - caused.findings.length);
	if (failing) core.setFailed(`Spend Guard: ${said}`);
	else core.info(said);
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
		const { renderSarif } = await Promise.resolve().then(() => require("./sarif-TC44szob.js"));
		const log = renderSarif(require_folder.belowFolder(report, folder), require_folder.RULE_DOCS);
		writeResult((0, node_path.resolve)(workspace, inputs.sarif), [log], [workspace]);
	}
	if (inputs.summary && environment.GITHUB_STEP_SUMMARY) await core.summary.addRaw(renderSummary(report, require_folder.RULE_DOCS)).write();
	for (const annotation of renderAnnotations(require_folder.belowFolder(caused, folder))) annotate(core, annotation);
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
	writeResult(files.report, stringifyInPieces(report), [workspace]);
	writeResult(files.markdown, [renderMarkdown(report, require_folder.RULE_DOCS)], [workspace]);
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
// src/support/tiers.ts
const PATIENCE = {
	"11": ["--interrupt-budget=1000000"],
	"12": ["--invocation-count-for-maglev=1500", "--invocation-count-for-turbofan=12000"],
	"13": ["--invocation-count-for-maglev=1500", "--invocation-count-for-turbofan=12000"]
};
function patienceOf(version) {
	const [major = ""] = version.split(".");
	return Object.hasOwn(PATIENCE, major) ? PATIENCE[major] ?? [] : [];
}
function compileLater() {
	for (const flag of patienceOf(process.versions.v8)) (0, node_v8.setFlagsFromString)(flag);
}
// src/action.ts
const core = {
	error,
	getInput,
	info,
	notice,
	setFailed,
	setOutput,
	summary,
	warning
};
compileLater();
runAction(core, process.env).catch((cause) => {
	setFailed(`Spend Guard could not finish: ${cause instanceof Error ? cause.message : String(cause)}`);
});
exports.askedWith = askedWith;
exports.directories = directories;
exports.findBaseline = findBaseline;
exports.findPoints = findPoints;
exports.findPolicy = findPolicy;
exports.forThisRound = forThisRound;
exports.forecasters = forecasters;
exports.git = git;
exports.load = load;
exports.openSides = openSides;
exports.readPlainFile = readPlainFile;
exports.settled = settled;
exports.stringify = stringify;
exports.wantedOf = wantedOf;

import { S as planPath, a as isRemote, b as guardFully, c as readPlainFile, d as normalize, f as parent, g as findPolicy, i as forThisRound, l as folderInRepository, m as decode, n as remoteReader, o as settled, p as byName, r as openSides, s as directories, t as policyResolver, u as isGitInternal, v as findBaseline, x as outcomeOf, y as guard } from "./policy-files-DaLNn4KG.js";
import { C as textField, S as parseJson, T as VERSION, _ as asHash, a as fitInto, b as listField, c as jobBlock, f as ignoredLine, h as GitHubError, l as folded, m as name, o as ledgerTable, p as diagnosticLine, r as diffReports, s as concernsMoney, t as belowFolder, u as findingBlocks, v as field, w as RULE_DOCS, x as numberField, y as hashField } from "./folder-CG4ohnOq.js";
import { n as stringifyInPieces } from "./json-BKXr69p6.js";
import { a as verdict, b as clip, c as BUDGET_NAMES, d as LEVELS, g as listed, p as count, t as bySeverity, w as guardLines, y as clean } from "./verdict-B2XGkMON.js";
import { C as isScalar, S as isMap, _ as MAX_FILE_BYTES, b as LineCounter, v as textAt, w as isSeq, y as parseDocument } from "./rules-4NORQiIg.js";
import { t as suggest } from "./suggest-CRsHvLEb.js";
import * as os from "os";
import { EOL } from "os";
import * as crypto from "crypto";
import * as fs from "fs";
import { constants, promises } from "fs";
import { appendFileSync, closeSync, lstatSync, mkdirSync, openSync, readFileSync as readFileSync$1, readdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, join, resolve, sep } from "node:path";
import { spawnSync } from "node:child_process";
// node_modules/@actions/core/lib/utils.js
/**
* Sanitizes an input into a string so it can be passed into issueCommand safely
* @param input input to sanitize into a string
*/
function toCommandValue(input) {
	if (input === null || input === void 0) return "";
	else if (typeof input === "string" || input instanceof String) return input;
	return JSON.stringify(input);
}
/**
*
* @param annotationProperties
* @returns The command properties to send with the actual annotation command
* See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
*/
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
/**
* Issues a command to the GitHub Actions runner
*
* @param command - The command name to issue
* @param properties - Additional properties for the command (key-value pairs)
* @param message - The message to include with the command
* @remarks
* This function outputs a specially formatted string to stdout that the Actions
* runner interprets as a command. These commands can control workflow behavior,
* set outputs, create annotations, mask values, and more.
*
* Command Format:
*   ::name key=value,key=value::message
*
* @example
* ```typescript
* // Issue a warning annotation
* issueCommand('warning', {}, 'This is a warning message');
* // Output: ::warning::This is a warning message
*
* // Set an environment variable
* issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
* // Output: ::set-env name=MY_VAR::some value
*
* // Add a secret mask
* issueCommand('add-mask', {}, 'secretValue123');
* // Output: ::add-mask::secretValue123
* ```
*
* @internal
* This is an internal utility function that powers the public API functions
* such as setSecret, warning, error, and exportVariable.
*/
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
const { access, appendFile, writeFile } = promises;
const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
	constructor() {
		this._buffer = "";
	}
	/**
	* Finds the summary file path from the environment, rejects if env var is not found or file does not exist
	* Also checks r/w permissions.
	*
	* @returns step summary file path
	*/
	filePath() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (this._filePath) return this._filePath;
			const pathFromEnv = process.env[SUMMARY_ENV_VAR];
			if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
			try {
				yield access(pathFromEnv, constants.R_OK | constants.W_OK);
			} catch (_a) {
				throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
			}
			this._filePath = pathFromEnv;
			return this._filePath;
		});
	}
	/**
	* Wraps content in an HTML tag, adding any HTML attributes
	*
	* @param {string} tag HTML tag to wrap
	* @param {string | null} content content within the tag
	* @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
	*
	* @returns {string} content wrapped in HTML element
	*/
	wrap(tag, content, attrs = {}) {
		const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
		if (!content) return `<${tag}${htmlAttrs}>`;
		return `<${tag}${htmlAttrs}>${content}</${tag}>`;
	}
	/**
	* Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
	*
	* @param {SummaryWriteOptions} [options] (optional) options for write operation
	*
	* @returns {Promise<Summary>} summary instance
	*/
	write(options) {
		return __awaiter$1(this, void 0, void 0, function* () {
			const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
			const filePath = yield this.filePath();
			yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
			return this.emptyBuffer();
		});
	}
	/**
	* Clears the summary buffer and wipes the summary file
	*
	* @returns {Summary} summary instance
	*/
	clear() {
		return __awaiter$1(this, void 0, void 0, function* () {
			return this.emptyBuffer().write({ overwrite: true });
		});
	}
	/**
	* Returns the current summary buffer as a string
	*
	* @returns {string} string of summary buffer
	*/
	stringify() {
		return this._buffer;
	}
	/**
	* If the summary buffer is empty
	*
	* @returns {boolen} true if the buffer is empty
	*/
	isEmptyBuffer() {
		return this._buffer.length === 0;
	}
	/**
	* Resets the summary buffer without writing to summary file
	*
	* @returns {Summary} summary instance
	*/
	emptyBuffer() {
		this._buffer = "";
		return this;
	}
	/**
	* Adds raw text to the summary buffer
	*
	* @param {string} text content to add
	* @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addRaw(text, addEOL = false) {
		this._buffer += text;
		return addEOL ? this.addEOL() : this;
	}
	/**
	* Adds the operating system-specific end-of-line marker to the buffer
	*
	* @returns {Summary} summary instance
	*/
	addEOL() {
		return this.addRaw(EOL);
	}
	/**
	* Adds an HTML codeblock to the summary buffer
	*
	* @param {string} code content to render within fenced code block
	* @param {string} lang (optional) language to syntax highlight code
	*
	* @returns {Summary} summary instance
	*/
	addCodeBlock(code, lang) {
		const attrs = Object.assign({}, lang && { lang });
		const element = this.wrap("pre", this.wrap("code", code), attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML list to the summary buffer
	*
	* @param {string[]} items list of items to render
	* @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
	*
	* @returns {Summary} summary instance
	*/
	addList(items, ordered = false) {
		const tag = ordered ? "ol" : "ul";
		const listItems = items.map((item) => this.wrap("li", item)).join("");
		const element = this.wrap(tag, listItems);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML table to the summary buffer
	*
	* @param {SummaryTableCell[]} rows table rows
	*
	* @returns {Summary} summary instance
	*/
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
	/**
	* Adds a collapsable HTML details element to the summary buffer
	*
	* @param {string} label text for the closed state
	* @param {string} content collapsable content
	*
	* @returns {Summary} summary instance
	*/
	addDetails(label, content) {
		const element = this.wrap("details", this.wrap("summary", label) + content);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML image tag to the summary buffer
	*
	* @param {string} src path to the image you to embed
	* @param {string} alt text description of the image
	* @param {SummaryImageOptions} options (optional) addition image attributes
	*
	* @returns {Summary} summary instance
	*/
	addImage(src, alt, options) {
		const { width, height } = options || {};
		const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
		const element = this.wrap("img", null, Object.assign({
			src,
			alt
		}, attrs));
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML section heading element
	*
	* @param {string} text heading text
	* @param {number | string} [level=1] (optional) the heading level, default: 1
	*
	* @returns {Summary} summary instance
	*/
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
	/**
	* Adds an HTML thematic break (<hr>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addSeparator() {
		const element = this.wrap("hr", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML line break (<br>) to the summary buffer
	*
	* @returns {Summary} summary instance
	*/
	addBreak() {
		const element = this.wrap("br", null);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML blockquote to the summary buffer
	*
	* @param {string} text quote text
	* @param {string} cite (optional) citation url
	*
	* @returns {Summary} summary instance
	*/
	addQuote(text, cite) {
		const attrs = Object.assign({}, cite && { cite });
		const element = this.wrap("blockquote", text, attrs);
		return this.addRaw(element).addEOL();
	}
	/**
	* Adds an HTML anchor tag to the summary buffer
	*
	* @param {string} text link text/content
	* @param {string} href hyperlink
	*
	* @returns {Summary} summary instance
	*/
	addLink(text, href) {
		const element = this.wrap("a", text, { href });
		return this.addRaw(element).addEOL();
	}
};
const summary = new Summary();
/**
* The code to exit an action
*/
var ExitCode;
(function(ExitCode) {
	/**
	* A code indicating that the action was successful
	*/
	ExitCode[ExitCode["Success"] = 0] = "Success";
	/**
	* A code indicating that the action was a failure
	*/
	ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
/**
* Gets the value of an input.
* Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
* Returns an empty string if the value is not defined.
*
* @param     name     name of the input to get
* @param     options  optional. See InputOptions.
* @returns   string
*/
function getInput(name, options) {
	const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
	if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
	if (options && options.trimWhitespace === false) return val;
	return val.trim();
}
/**
* Sets the value of an output.
*
* @param     name     name of the output to set
* @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
*/
function setOutput(name, value) {
	if (process.env["GITHUB_OUTPUT"] || "") return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
	process.stdout.write(os.EOL);
	issueCommand("set-output", { name }, toCommandValue(value));
}
/**
* Sets the action status to failed.
* When the action exits it will be with an exit code of 1
* @param message add error issue message
*/
function setFailed(message) {
	process.exitCode = ExitCode.Failure;
	error(message);
}
/**
* Adds an error issue
* @param message error issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function error(message, properties = {}) {
	issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a warning issue
* @param message warning issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function warning(message, properties = {}) {
	issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Adds a notice issue
* @param message notice issue message. Errors will be converted to string via toString()
* @param properties optional properties to add to the annotation.
*/
function notice(message, properties = {}) {
	issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
* Writes info to log with console.log.
* @param message info message
*/
function info(message) {
	process.stdout.write(message + os.EOL);
}
Math.max(...Object.values({
	api: "API budget (systems)",
	subscription: "Subscription budget (people)",
	other: "Other providers",
	unclear: "Unclear"
}).map((label) => label.length)) + 2;
// src/repository/pieces.ts
/** Writes a text that comes in pieces to a file, in place of what was there. */
function writePieces(path, pieces) {
	const file = openSync(path, "w");
	try {
		for (const piece of pieces) appendFileSync(file, piece);
	} finally {
		closeSync(file);
	}
}
// src/repository/head.ts
const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
/**
* The hash of the commit that is checked out, read without running git: from a loose reference,
* from packed ones, or through the `.git` file of a linked work tree. Null where there is none.
* Source: gitrepository-layout(5).
*/
function headCommit(directory) {
	const gitDirectory = findGitDirectory(directory);
	if (gitDirectory === void 0) return null;
	const head = readLine(join(gitDirectory, "HEAD"));
	if (head === void 0) return null;
	if (!head.startsWith("ref:")) return HASH.test(head) ? head : null;
	const name = head.slice(4).trim();
	if (!name.startsWith("refs/") || name.split("/").includes("..")) return null;
	const common = readLine(join(gitDirectory, "commondir"));
	const shared = common === void 0 ? gitDirectory : resolve(gitDirectory, common);
	const loose = readLine(join(gitDirectory, name)) ?? readLine(join(shared, name));
	if (loose !== void 0) return HASH.test(loose) ? loose : null;
	return packed(shared, name);
}
function findGitDirectory(directory) {
	const dotGit = join(directory, ".git");
	try {
		if (statSync(dotGit).isDirectory()) return dotGit;
	} catch {
		return;
	}
	const line = readLine(dotGit);
	if (!line?.startsWith("gitdir:")) return void 0;
	const target = line.slice(7).trim();
	return isAbsolute(target) ? target : resolve(directory, target);
}
function packed(gitDirectory, name) {
	for (const line of (readText(join(gitDirectory, "packed-refs")) ?? "").split("\n")) {
		const [hash, reference] = line.trim().split(" ");
		if (reference === name && hash !== void 0 && HASH.test(hash)) return hash;
	}
	return null;
}
function readLine(path) {
	return readText(path)?.split("\n", 1)[0]?.trim();
}
function readText(path) {
	try {
		return readFileSync$1(path, "utf8");
	} catch {
		return;
	}
}
// src/repository/worktree.ts
/** Texts at hand because they were read just now: one file is looked at from several sides. */
const MAX_RECENT = 8;
/** Characters of all texts that are kept because they were asked for again. */
const MAX_KEPT = 16 * MAX_FILE_BYTES;
/**
* The files of a directory on disk. A link is followed only while it stays inside the directory;
* devices and pipes do not exist to it (reading one would never end).
*/
function openWorkTree(directory) {
	const root = realOrUndefined(directory);
	const shelf = textShelf();
	const lists = /* @__PURE__ */ new Map();
	const directories = /* @__PURE__ */ new Map([["", root === void 0 ? "missing" : { path: root }]]);
	/** One `lstat` a file and directory that is new; the real path is asked for only where a link is met. */
	function real(path) {
		const above = realDirectory(parent(path));
		if (typeof above === "string") return above;
		return step(above.path, path.slice(path.lastIndexOf("/") + 1));
	}
	/** Many files stand in one directory, which is looked up once. */
	function realDirectory(path) {
		const found = directories.get(path) ?? real(path);
		directories.set(path, found);
		return found;
	}
	function step(above, name) {
		const path = join(above, name);
		try {
			const stats = lstatSync(path);
			if (!stats.isSymbolicLink()) return {
				path,
				stats
			};
			const target = realpathSync(path);
			return inside(target) ? { path: target } : "outside";
		} catch {
			return "missing";
		}
	}
	function inside(target) {
		if (root === void 0) return false;
		if (target === root) return true;
		const base = root.endsWith(sep) ? root : root + sep;
		return target.startsWith(base) && !isGitInternal(target.slice(base.length).split(sep).join("/"));
	}
	function readNow(path) {
		const at = real(path);
		if (typeof at === "string") return { kind: at };
		try {
			const stats = at.stats ?? statSync(at.path);
			if (stats.isDirectory()) return { kind: "directory" };
			if (!stats.isFile()) return { kind: "missing" };
			if (stats.size > 1048576) return {
				kind: "too-large",
				bytes: stats.size
			};
			return decode(readFileSync$1(at.path));
		} catch {
			return { kind: "missing" };
		}
	}
	function read(path) {
		return shelf.find(path) ?? shelf.put(path, readNow(path));
	}
	function listNow(path) {
		const at = real(path);
		if (typeof at === "string") return [];
		let names;
		try {
			names = readdirSync(at.path, { withFileTypes: true });
		} catch {
			return [];
		}
		return names.filter((name) => path !== "" || !isGitInternal(name.name)).map((name) => ({
			name: name.name,
			directory: name.isSymbolicLink() ? readNow(path === "" ? name.name : `${path}/${name.name}`).kind === "directory" : name.isDirectory()
		})).sort(byName);
	}
	return {
		label: directory,
		commit: headCommit(root ?? directory),
		read: (path) => {
			const at = normalize(path);
			if (at === void 0) return { kind: "outside" };
			return isHidden(at) ? { kind: "missing" } : read(at);
		},
		list: (path) => {
			const at = normalize(path);
			if (at === void 0 || isHidden(at)) return [];
			const list = lists.get(at) ?? listNow(at);
			lists.set(at, list);
			return list;
		}
	};
}
/** The same, or undefined where there is no such folder. */
function openFolder(directory) {
	return statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true ? openWorkTree(directory) : void 0;
}
function isHidden(path) {
	return isGitInternal(path) || path.includes("\0");
}
/**
* What was read. Of 20,000 files most are looked at once, so that a text is kept only when it is
* asked for again after a while; that a file is missing is kept at once.
*/
function textShelf() {
	const recent = [];
	let next = 0;
	const before = /* @__PURE__ */ new Set();
	const kept = /* @__PURE__ */ new Map();
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
		return realpathSync(directory);
	} catch {
		return;
	}
}
// src/cli/scan.ts
function fails(report, failOn) {
	if (failOn === "never") return false;
	return report.findings.some((f) => f.level === "error" || failOn === "warning" && f.level === "warning");
}
// src/github/event.ts
/**
* What happened, from the runner's variables and the event's payload.
* https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows
*/
function readEvent({ env, payload: text }) {
	const payload = parseJson(text);
	const name = env.GITHUB_EVENT_NAME ?? "";
	const repository = parseRepositoryName(env.GITHUB_REPOSITORY ?? textField(payload, "repository", "full_name"));
	const serverUrl = address(env.GITHUB_SERVER_URL, "https://github.com");
	const origin = name === "workflow_run" ? readOrigin(payload, repository) : null;
	const pullRequest = readPullRequest(name, payload, repository);
	return {
		name,
		repository,
		serverUrl,
		apiUrl: address(env.GITHUB_API_URL, "https://api.github.com"),
		pullRequest,
		origin,
		...commits(name, payload, pullRequest, origin, asHash(env.GITHUB_SHA)),
		checkoutHoldsHead: name !== "pull_request_target" && name !== "workflow_run",
		dependabot: env.GITHUB_ACTOR === "dependabot[bot]",
		visibility: visibilityOf(field(payload, "repository", "private")),
		run: readRun(env, serverUrl)
	};
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
/** Why GitHub gives this run a token that cannot write, or null when it can have been granted. */
function readOnlyBecause(event) {
	if (event.name !== "pull_request") return null;
	if (event.dependabot) return "dependabot";
	return event.pullRequest?.fork ? "fork" : null;
}
function readPullRequest(name, payload, repository) {
	const [listed] = listField(payload, "workflow_run", "pull_requests");
	const found = name === "workflow_run" ? listed : field(payload, "pull_request");
	const number = numberField(found, "number");
	const headSha = hashField(found, "head", "sha");
	if (number === void 0 || headSha === void 0) return null;
	const head = parseRepositoryName(textField(found, "head", "repo", "full_name"));
	const fork = name !== "workflow_run" && !sameRepository(head, repository);
	return {
		number,
		headSha,
		baseSha: hashField(found, "base", "sha") ?? null,
		baseBranch: textField(found, "base", "ref") ?? null,
		fork
	};
}
function readOrigin(payload, repository) {
	const run = field(payload, "workflow_run");
	const id = numberField(run, "id");
	const headSha = hashField(run, "head_sha");
	const headBranch = textField(run, "head_branch");
	const head = parseRepositoryName(textField(run, "head_repository", "full_name"));
	if (id === void 0 || headSha === void 0 || headBranch === void 0 || head === null) return null;
	return {
		id,
		event: textField(run, "event") ?? "",
		conclusion: textField(run, "conclusion") ?? null,
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
		head: hashField(payload, "merge_group", "head_sha") ?? checkedOut ?? null,
		base: hashField(payload, "merge_group", "base_sha") ?? null
	};
	if (name === "push") return {
		head: hashField(payload, "after") ?? checkedOut ?? null,
		base: hashField(payload, "before") ?? null
	};
	return {
		head: checkedOut ?? null,
		base: null
	};
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
/** An http(s) address without a slash at its end; anything else gives the fallback. */
function address(text, fallback) {
	if (text === void 0 || !/^https?:\/\/[^\s]+$/.test(text)) return fallback;
	let end = text.length;
	while (text[end - 1] === "/") end--;
	return text.slice(0, end);
}
function sameRepository(a, b) {
	return a !== null && b !== null && a.owner.toLowerCase() === b.owner.toLowerCase() && a.repository.toLowerCase() === b.repository.toLowerCase();
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
	const [{ getOctokit }, { retry }] = await Promise.all([import("./github-2ykuDcg-.js"), import("./dist-bundle-CNaxPy1B.js")]);
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
		const answer = await ask({
			owner,
			repository,
			number,
			...before && { before }
		});
		const pull = field(answer, "repository", "pullRequest");
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
// src/render/annotations.ts
/** GitHub shows ten of each level per step and drops the rest in silence. */
const PER_LEVEL = 10;
/** `ExecutionContext.cs` of actions/runner cuts messages at 4,096 characters. */
const MESSAGE_MAX = 4096;
/** At most ten a level, most severe first; where there are more, the tenth says how many. */
function renderAnnotations(report) {
	const all = [...report.findings.map(ofFinding), ...report.diagnostics.map(ofDiagnostic)];
	return LEVELS.flatMap((level) => capped(all.filter((annotation) => annotation.level === level)));
}
function ofFinding(finding) {
	const fix = finding.fix === null ? "" : ` Fix: ${finding.fix}`;
	return {
		level: finding.level,
		title: clip(clean(finding.rule), 200),
		message: message(`${finding.message}${fix}`),
		path: finding.path,
		line: finding.line
	};
}
/** What could not be read is no violation, so it never comes as an error. */
function ofDiagnostic(diagnostic) {
	return {
		level: "warning",
		title: clip(clean(diagnostic.code), 200),
		message: message(diagnostic.message),
		path: diagnostic.path,
		line: diagnostic.line
	};
}
function message(text) {
	const line = clip(clean(text), MESSAGE_MAX);
	return line === "" ? "(no message)" : line;
}
function capped(annotations) {
	const first = annotations[9];
	if (annotations.length <= PER_LEVEL || first === void 0) return annotations;
	const more = annotations.length - PER_LEVEL + 1;
	const last = {
		...first,
		title: `${count(more, `more ${first.level}`)}`,
		message: `GitHub shows ten per level. ${count(more, `more ${first.level}`)}, this place among them: see the job summary.`
	};
	return [...annotations.slice(0, 9), last];
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
/** The whole report as one Markdown page, nothing folded or left out. */
function renderMarkdown(report, view = {}) {
	const sections = pageSections(report, view, { fold: false });
	const page = fitInto(sections, Number.POSITIVE_INFINITY).text;
	return `${guardLines([pageHead(report), page].filter(Boolean).join("\n\n"))}\n`;
}
/** Verdict, policy and the budget lines. */
function pageHead(report) {
	return [
		`## ${SIGNS[report.outcome]} Spend Guard: ${verdict(report)}`,
		judgedBy(report),
		ledgerTable(report, void 0),
		"A ChatGPT plan pays for no API call, and an API key uses up no plan: the lines are never added."
	].filter(Boolean).join("\n\n");
}
function judgedBy({ policy }) {
	if (policy.path === null) return "No policy file: automation is expected on the API budget, and what differs is a warning.";
	return `Judged by ${name(policy.path)} (default: ${policy.default}).`;
}
/** Everything below the head, in the page's order, most worth keeping by priority. */
function pageSections(report, view, { fold }) {
	return [
		{
			...titled("Findings"),
			blocks: findingBlocks(bySeverity(report.findings), view),
			gap: "\n\n",
			priority: 4,
			called: (n) => count(n, "finding")
		},
		{
			...titled("Not read, or not all of it"),
			blocks: report.diagnostics.map((diagnostic) => diagnosticLine(diagnostic, view)),
			priority: 3,
			called: (n) => count(n, "reading problem")
		},
		...jobSections(report, view),
		{
			...fold ? folded(`${count(report.ignored.length, "ignored finding")}`) : titled("Ignored findings"),
			blocks: report.ignored.map((finding) => ignoredLine(finding, view)),
			priority: 2,
			called: (n) => count(n, "ignored finding")
		}
	];
}
function jobSections(report, view) {
	const jobs = report.jobs.filter(concernsMoney);
	return BUDGETS.map((budget) => ({
		...titled(budget === "none" ? "Cannot spend as written" : BUDGET_NAMES[budget]),
		blocks: jobs.filter((job) => job.budget === budget).map((job) => jobBlock(job, view, { budget: false })),
		priority: 1,
		called: (n) => `${count(n, "job")} of \u201c${BUDGET_NAMES[budget]}\u201d`
	}));
}
function titled(title) {
	return {
		open: `### ${title}\n\n`,
		close: ""
	};
}
// src/render/summary.ts
/** A larger summary is not uploaded at all (`FileCommandManager.cs` of actions/runner: 1 MiB a step). */
const LIMIT_BYTES = 1048576;
/** For the sentence about what was left out and for what joins the parts. */
const NOTE_BYTES = 1024;
/** The job summary: the whole report, whole blocks left out where it would be too large. */
function renderSummary(report, options = {}) {
	const bytes = (text) => Buffer.byteLength(text, "utf8");
	const head = pageHead(report);
	const room = (options.limit ?? LIMIT_BYTES) - NOTE_BYTES - bytes(head);
	const { text, left } = fitInto(pageSections(report, options, { fold: true }), room, bytes);
	const note = left.length === 0 ? "" : `**Left out**, because GitHub takes no larger summary: ${listed(left)}. The JSON report has everything.`;
	return `${guardLines([
		head,
		text,
		note
	].filter(Boolean).join("\n\n"))}\n`;
}
// src/repository/overlay.ts
/** A repository in which some files read differently; no file is added or removed. */
function overlay(repository, texts) {
	if (texts.size === 0) return repository;
	return {
		...repository,
		read(path) {
			const text = texts.get(normalize(path) ?? "");
			return text === void 0 ? repository.read(path) : {
				kind: "text",
				text,
				utf8: true
			};
		}
	};
}
// src/fixing.ts
/** Scans a repository with some texts in place of its files. */
function scannerOf(repository, options) {
	return (changed) => scanned(guardFully(overlay(repository, changed), options));
}
/** What fixing needs to know of a judgement. */
function scanned({ report, plans }) {
	const budgets = report.jobs.map((job) => [`${job.workflow}#${job.job}`, job.budget]);
	return {
		findings: report.findings,
		plans,
		budgets: new Map(budgets)
	};
}
// src/policy/fix/source.ts
/** A workflow file open for edits: finds things by position and keeps every other byte. */
var Source = class {
	text;
	eol;
	#lines = new LineCounter();
	#document;
	constructor(text) {
		this.text = text;
		this.eol = text.includes("\r\n") ? "\r\n" : "\n";
		this.#document = parseDocument(text, {
			schema: "core",
			uniqueKeys: false,
			merge: false,
			logLevel: "silent",
			prettyErrors: false,
			lineCounter: this.#lines
		});
	}
	get valid() {
		return this.#document.errors.length === 0;
	}
	offsetOf({ line, column }) {
		return (this.#lines.lineStarts[line - 1] ?? this.text.length) + column - 1;
	}
	lineStart(offset) {
		return this.text.lastIndexOf("\n", offset - 1) + 1;
	}
	/** The start of the line after the one that `offset` stands on. */
	nextLine(offset) {
		const end = this.text.indexOf("\n", offset);
		return end < 0 ? this.text.length : end + 1;
	}
	/** The blanks in front of an offset, or undefined when something else stands there. */
	indentOf(offset) {
		const before = this.text.slice(this.lineStart(offset), offset);
		return before.trim() === "" ? before : void 0;
	}
	/** As many blanks as the column of an offset, whatever stands in front of it. */
	columnOf(offset) {
		return " ".repeat(offset - this.lineStart(offset));
	}
	job(id) {
		const job = this.#document.getIn(["jobs", id]);
		return isMap(job) && job.flow !== true ? job : void 0;
	}
	/** The entry whose key begins at an offset. */
	entryAt(offset) {
		return locate(this.#document.contents, offset, void 0, 0);
	}
	/** The innermost item of a list that holds the offset and is a block map: a step. */
	itemAt(offset) {
		return itemAt(this.#document.contents, offset, 0);
	}
};
const MAX_DEPTH = 50;
function holds(node, offset) {
	const range = (isMap(node) || isSeq(node) || isScalar(node)) && node.range;
	return Array.isArray(range) && range[0] <= offset && offset <= range[2];
}
function locate(node, offset, parent, depth) {
	if (depth > MAX_DEPTH || !holds(node, offset)) return void 0;
	const items = isMap(node) || isSeq(node) ? node.items : [];
	for (const item of items) {
		if (!isMap(node)) {
			const found = locate(item, offset, parent, depth + 1);
			if (found !== void 0) return found;
			continue;
		}
		const here = {
			pair: item,
			map: node,
			parent
		};
		if (keyStart(here.pair) === offset) return node.flow === true ? void 0 : here;
		const found = locate(here.pair.value, offset, here, depth + 1);
		if (found !== void 0) return found;
	}
}
function itemAt(node, offset, depth) {
	if (depth > MAX_DEPTH || !holds(node, offset)) return void 0;
	if (isMap(node)) {
		for (const { value } of node.items) {
			const found = itemAt(value, offset, depth + 1);
			if (found !== void 0) return found;
		}
		return;
	}
	if (!isSeq(node)) return void 0;
	const item = node.items.find((candidate) => holds(candidate, offset) && starts(candidate, offset));
	if (!isMap(item)) return void 0;
	return itemAt(item, offset, depth + 1) ?? (item.flow === true ? void 0 : item);
}
/** A node's range may reach into the blank lines before the next; the later one wins. */
function starts(node, offset) {
	return isMap(node) && node.range != null && offset < node.range[1];
}
function keyStart(pair) {
	return isScalar(pair.key) ? pair.key.range?.[0] : void 0;
}
function keyName(pair) {
	return isScalar(pair.key) ? String(pair.key.value) : "";
}
/** Where the entry's value ends; of an entry without a value, its key. */
function valueEnd(pair) {
	const { value, key } = pair;
	if (isScalar(value) || isMap(value) || isSeq(value)) return value.range?.[1];
	return value === null && isScalar(key) ? key.range?.[1] : void 0;
}
function applyEdits(text, edits) {
	let result = text;
	for (const edit of [...edits].sort((a, b) => b.start - a.start)) result = result.slice(0, edit.start) + edit.text + result.slice(edit.end);
	return result;
}
// src/policy/fix/edits.ts
/**
* The text edits of a plan, or undefined where the file is written in a way that cannot be edited
* by inserting and deleting lines (flow style, anchors, several lines where one is expected).
*/
function editsFor(text, plan) {
	const source = new Source(text);
	if (!source.valid) return void 0;
	switch (plan.kind) {
		case "add-to-job": return addToJob(source, plan.job, plan.lines);
		case "rename-key": return renameKey(source, source.offsetOf(plan.at), plan.from, plan.to);
		case "remove-entry": return removeEntry(source, source.offsetOf(plan.at), plan.name);
		case "move-entry": return moveEntry(source, plan);
		default: return plan;
	}
}
/** The file after a plan; undefined where it cannot be carried out or would break the file. */
function applyPlan(text, plan) {
	const edits = editsFor(text, plan);
	if (edits === void 0 || edits.length === 0) return void 0;
	const result = applyEdits(text, edits);
	return new Source(result).valid ? result : void 0;
}
function addToJob(source, id, lines) {
	const job = source.job(id);
	const first = job?.items[0];
	const start = first && keyStart(first);
	if (job === void 0 || start === void 0) return void 0;
	const indent = source.indentOf(start);
	const added = lines[0]?.split(":")[0] ?? "";
	if (indent === void 0 || has(job, added)) return void 0;
	const at = source.lineStart(start);
	return [{
		start: at,
		end: at,
		text: lines.map((line) => indent + line + source.eol).join("")
	}];
}
function has(map, name) {
	return map.items.some((pair) => keyName(pair).toLowerCase() === name.toLowerCase());
}
function renameKey(source, offset, from, to) {
	const located = source.entryAt(offset);
	if (located === void 0 || keyName(located.pair) !== from || has(located.map, to)) return void 0;
	const start = offset + (/["']/.test(source.text[offset] ?? "") ? 1 : 0);
	return source.text.startsWith(from, start) ? [{
		start,
		end: start + from.length,
		text: to
	}] : void 0;
}
function removeEntry(source, offset, name) {
	const removal = removalOf(source, offset, name);
	if (removal === void 0 || removal.emptied && removal.comments.lines.length > 0) return void 0;
	return [removal.edit];
}
function removalOf(source, offset, name) {
	const located = source.entryAt(offset);
	if (located === void 0 || keyName(located.pair) !== name) return void 0;
	const emptied = located.map.items.length === 1;
	const target = emptied ? located.parent : located;
	if (target === void 0 || target.map.items.length < 2) return void 0;
	const edit = wholeLines(source, target);
	return edit && {
		edit,
		emptied,
		comments: commentsAbove(source, offset)
	};
}
function wholeLines(source, { pair }) {
	const start = keyStart(pair);
	const end = valueEnd(pair);
	if (start === void 0 || end === void 0 || source.indentOf(start) === void 0) return void 0;
	const last = start + source.text.slice(start, end).trimEnd().length;
	return {
		start: source.lineStart(start),
		end: source.nextLine(last),
		text: ""
	};
}
/** The comment lines directly above an entry: they speak of it. */
function commentsAbove(source, offset) {
	const lines = [];
	let start = source.lineStart(offset);
	while (start > 0) {
		const above = source.lineStart(start - 1);
		const line = source.text.slice(above, start).trim();
		if (!line.startsWith("#")) break;
		lines.unshift(line);
		start = above;
	}
	return {
		start,
		lines
	};
}
function moveEntry(source, plan) {
	const offset = source.offsetOf(plan.at);
	const removal = removalOf(source, offset, plan.name);
	const located = source.entryAt(offset);
	const end = located && valueEnd(located.pair);
	if (removal === void 0 || end === void 0 || plan.steps.length === 0) return void 0;
	const entry = source.text.slice(offset, source.nextLine(end)).trimEnd();
	if (entry.includes("\n") || isScalar(located?.pair.value) && located.pair.value.anchor) return void 0;
	const { edit, comments } = removal;
	const between = source.text.slice(source.nextLine(edit.start), comments.start);
	if (removal.emptied && between.includes("#")) return void 0;
	const edits = [{
		...edit,
		start: Math.min(edit.start, comments.start)
	}];
	for (const [index, place] of plan.steps.entries()) {
		const step = source.itemAt(source.offsetOf(place));
		const lines = index === 0 ? [...comments.lines, entry] : [entry];
		const added = step && addToEnv(source, step, plan.name, lines);
		if (added === void 0) return void 0;
		edits.push(added);
	}
	return edits;
}
function addToEnv(source, step, name, lines) {
	const env = step.items.find((pair) => keyName(pair) === "env");
	if (env === void 0) return newEnv(source, step, lines);
	if (!isMap(env.value) || env.value.flow === true || has(env.value, name)) return void 0;
	const first = env.value.items[0];
	const start = first && keyStart(first);
	const indent = start === void 0 ? void 0 : source.indentOf(start);
	if (start === void 0 || indent === void 0) return void 0;
	const at = source.lineStart(start);
	return {
		start: at,
		end: at,
		text: lines.map((line) => indent + line + source.eol).join("")
	};
}
/** Behind the step's last key, before the blank lines that part it from what follows. */
function newEnv(source, step, entries) {
	const first = step.items[0];
	const last = step.items.at(-1);
	const start = first && keyStart(first);
	const end = last && valueEnd(last);
	if (start === void 0 || end === void 0 || keepsBlankLines(source, last?.value)) return void 0;
	const content = source.text.slice(0, end).trimEnd().length;
	const at = source.nextLine(content);
	const open = at === source.text.length && !source.text.endsWith("\n") ? source.eol : "";
	const indent = source.columnOf(start);
	return {
		start: at,
		end: at,
		text: open + [`${indent}env:`, ...entries.map((entry) => `${indent}  ${entry}`)].map((line) => line + source.eol).join("")
	};
}
/** A block scalar with `+`: blank lines behind it belong to its value. */
function keepsBlankLines(source, value) {
	if (!isScalar(value) || !value.range) return false;
	return /^[|>][0-9]?\+/.test(source.text.slice(value.range[0], value.range[0] + 3));
}
// src/policy/fix/run.ts
/** By fingerprint: the edit that fixes each of the findings by itself; of `most` of them at most. */
function offerEdits(findings, before, scan, read, most) {
	const offers = /* @__PURE__ */ new Map();
	const mechanical = findings.filter(({ fingerprint }) => before.plans.has(fingerprint));
	for (const finding of mechanical.slice(0, most)) {
		const plan = before.plans.get(finding.fingerprint);
		if (plan === void 0) continue;
		const done = attempt({
			finding,
			plan,
			files: /* @__PURE__ */ new Map(),
			before,
			scan,
			read
		});
		const text = read(planPath(plan));
		const after = "why" in done ? void 0 : done.files.get(planPath(plan));
		if (text !== void 0 && after !== void 0) offers.set(finding.fingerprint, {
			before: text,
			after
		});
	}
	return offers;
}
/** The files with one plan carried out, and how they are judged; or why it must not be. */
function attempt({ finding, plan, files, before, scan, read }) {
	const path = planPath(plan);
	const text = files.get(path) ?? read(path);
	const changed = text === void 0 ? void 0 : applyPlan(text, plan);
	if (changed === void 0) return { why: "the file is written in a way that only a person should edit" };
	const next = new Map([...files, [path, changed]]);
	const after = scan(next);
	const why = objection(finding, plan, before, after);
	return why === void 0 ? {
		files: next,
		after
	} : { why };
}
/** Why an edit must not stay, or undefined. */
function objection(finding, plan, before, after) {
	if (after.findings.some((one) => one.fingerprint === finding.fingerprint)) return "the edit did not make the finding go away";
	const own = `${finding.workflow}#${finding.job}`;
	for (const [job, budget] of before.budgets) {
		const now = after.budgets.get(job);
		if (now !== budget && !(plan.kind === "rename-key" && job === own)) return `the edit would move \`${job}\` from budget ${budget} to ${now ?? "nothing"}`;
	}
}
// src/action/change.ts
/**
* Judges both sides of a change by the policy and the baseline of its base, so that it cannot weaken
* its own judge.
* Without a base there is one side, which its own policy judges.
* @throws Error when the head cannot be read.
*/
async function judgeChange(options) {
	const { head, base, missing } = await openSides(options);
	const judge = base ?? head;
	const sides = base === null ? [head] : [head, base];
	const resolve = options.client === null ? void 0 : policyResolver(options.client);
	const loaded = await settled([judge], () => findPolicy(judge, options.policy, resolve));
	if ("problems" in loaded) return {
		kind: "bad-policy",
		problems: loaded.problems
	};
	const known = await settled([judge], () => findBaseline(judge, askedOf(judge, options)));
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
		elsewhere: options.elsewhere
	};
	const { guarded, ...told } = await settled([...sides, options.elsewhere], async () => {
		const policyChanged = base !== null && differ(head, base, options);
		const proposed = policyChanged ? await findPolicy(head, options.policy, resolve) : void 0;
		const guarded = guardFully(forThisRound(head), how);
		const report = about(guarded.report, options.event);
		return {
			guarded,
			report: {
				...report,
				diagnostics: [...report.diagnostics, ...brokenNext(proposed)]
			},
			base: base === null ? void 0 : guard(forThisRound(base), how),
			policyChanged
		};
	});
	const change = told.base && diffReports(told.base, told.report);
	const caused = change?.findings.new ?? told.report.findings;
	return {
		kind: "judged",
		...told,
		change,
		offers: offerEdits(caused, scanned(guarded), scannerOf(head, how), (path) => textAt(head, path), options.offers ?? 0),
		policyPath: loaded.policy.path,
		notes: [...missing === null ? [] : [missing], ...sides.filter(isRemote).flatMap(({ gaps }) => gaps)]
	};
}
/** A pull request is known by its head; what is checked out is GitHub's trial merge of it. */
function about(report, { pullRequest }) {
	if (pullRequest === null) return report;
	return {
		...report,
		repository: {
			...report.repository,
			commit: pullRequest.headSha
		}
	};
}
/** A change that brings its baseline along is judged without one, not refused. */
function askedOf(judge, options) {
	const { baseline, workTree } = options;
	if (baseline === void 0 || judge === workTree) return baseline;
	return judge.read(baseline).kind === "missing" ? void 0 : baseline;
}
/** The policy that the change proposes judges nothing yet; that it cannot be read is told now. */
function brokenNext(proposed) {
	if (proposed === void 0 || !("problems" in proposed)) return [];
	return proposed.problems.map(({ path, line, message }) => ({
		code: "broken-policy",
		path,
		line,
		message: `the policy of this change cannot be read, so once merged it would stop every run: ${message}`
	}));
}
function differ(head, base, options) {
	return [options.policy ?? ".github/spend-guard.yml", options.baseline ?? ".github/spend-guard-baseline.json"].some((path) => textAt(head, path) !== textAt(base, path));
}
// src/action/inputs.ts
var InputError = class extends Error {};
/** Reads every input at once, so that a bad one is named before anything is scanned. */
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
		token: get("token"),
		online: choice("online", get("online"), ["false", "true"]) === "true",
		sarif: optional("sarif"),
		summary: choice("summary", get("summary"), ["true", "false"]) === "true",
		baseline: optional("baseline"),
		reportFrom: optional("report-from")
	};
}
/** One of the allowed words; the first is the default. */
function choice(name, given, allowed) {
	if (given === "") return allowed[0];
	const found = allowed.find((a) => a === given.toLowerCase());
	if (found !== void 0) return found;
	const near = suggest(given, allowed);
	throw new InputError(`input \`${name}\` takes ${allowed.join(", ")}, not ${JSON.stringify(given)}${near === void 0 ? "" : `; did you mean ${near}?`}`);
}
// src/github/elsewhere.ts
/** GitHub lets ten levels of workflows call one another; each round reads one level more. */
const MAX_ROUNDS = 10;
const AT_ONCE = 8;
/**
* Files of other repositories through the API, at the ref at which they are called, each asked for
* once a run. Nothing that is read is ever run. One that cannot be had reads as such, with a reason.
*/
function openElsewhere(client) {
	const fetchFile = remoteReader(client);
	const answers = /* @__PURE__ */ new Map();
	const wanted = /* @__PURE__ */ new Map();
	let rounds = 0;
	return {
		read(file) {
			const key = keyOf(file);
			const answer = answers.get(key);
			if (answer === void 0) wanted.set(key, file);
			return answer ?? { kind: "waiting" };
		},
		async catchUp() {
			const batch = [...wanted];
			wanted.clear();
			if (batch.length > 0) rounds++;
			for (let start = 0; start < batch.length; start += AT_ONCE) await Promise.all(batch.slice(start, start + AT_ONCE).map(async ([key, file]) => {
				answers.set(key, rounds > MAX_ROUNDS ? TOO_DEEP : await fetchFile(file));
			}));
			return batch.length > 0;
		}
	};
}
const TOO_DEEP = {
	kind: "unreachable",
	why: `more than ${MAX_ROUNDS} files of other repositories lead to one another`
};
/** GitHub does not tell upper from lower case in names of owners and repositories. */
function keyOf({ owner, repository, path, ref }) {
	return [
		owner.toLowerCase(),
		repository.toLowerCase(),
		path,
		ref
	].join("\n");
}
// src/github/explain.ts
const SILENCES = {
	"mode-never": "No comment: `comment` is `never`.",
	"nothing-to-tell": "No comment: there is nothing to tell.",
	"newer-run": "No comment: a newer run has already commented.",
	"head-moved": "No comment: the pull request has newer commits, which another run judges."
};
/** What the log says about the comment. The verdict stays what it is in every case. */
function explainDelivery(delivery, event) {
	switch (delivery.kind) {
		case "created":
		case "updated":
		case "fixed":
		case "unchanged": return {
			level: "info",
			text: `Comment ${delivery.kind}: ${delivery.url}`
		};
		case "silent": return {
			level: "info",
			text: SILENCES[delivery.why]
		};
		case "not-permitted": return notPermitted(event, delivery.message);
		case "failed": return {
			level: "warning",
			text: `The comment could not be written (${delivery.message}). The report is in the job summary.`
		};
		default: return delivery;
	}
}
function notPermitted(event, message) {
	const where = "The report is in the job summary.";
	switch (readOnlyBecause(event)) {
		case "fork": return {
			level: "notice",
			text: `No comment: GitHub gives pull requests from forks a read-only token. ${where} docs/workflow-run-companion.md shows how to comment safely.`
		};
		case "dependabot": return {
			level: "notice",
			text: `No comment: GitHub gives runs that Dependabot starts a read-only token. ${where} docs/workflow-run-companion.md shows how to comment safely.`
		};
		case null: return {
			level: "warning",
			text: `No comment: the token lacks \`pull-requests: write\`. Add it to the job's \`permissions\`, or set \`comment: never\`. ${where} (GitHub said: ${message})`
		};
	}
}
// src/repository/commit.ts
/** What reading one file also fetches: its small neighbours, which are likely read next. */
const NEIGHBOUR_BYTES = 65536;
const MAX_LINKS = 40;
/**
* The files of one commit, read from git's objects; the work tree is not looked at. `directory` is
* a work tree, a folder of one, of which only what is below it is read, or a bare git directory.
* @throws Error when git is missing, or has no such commit (a shallow clone).
*/
function openCommit(directory, commit, label = directory) {
	if (commit.startsWith("-") || /[\0\n]/.test(commit)) throw new Error("not the name of a commit");
	const { blobs, modules } = listTree(directory, commit);
	const tree = directories(blobs.keys(), modules);
	const contents = /* @__PURE__ */ new Map();
	const hash = fetch([...blobs].filter(([path, blob]) => path.startsWith(".github/") && small(blob)).map(([, blob]) => blob.hash));
	/** Fetches what is not here yet and says which commit it is from. */
	function fetch(hashes) {
		const [first, ...rest] = objects(git(directory, ["cat-file", "--batch"], `${[`${commit}^{commit}`, ...hashes.filter((h) => !contents.has(h))].join("\n")}\n`));
		for (const object of rest) contents.set(object.hash, object.content);
		if (first === void 0) throw new Error(`git cannot read commit ${commit}`);
		return first.hash;
	}
	/** The place a path leads to, links of the commit followed inside it. */
	function resolve(path) {
		let at = normalize(path);
		for (let links = 0; at !== void 0 && links < MAX_LINKS; links++) {
			const link = firstLink(at, blobs);
			if (link === void 0) return at;
			const target = bytes(link).toString("utf8");
			const next = `${target}${at.slice(link.length)}`;
			at = target.startsWith("/") ? void 0 : normalize(`${parent(link)}/./${next}`.replace(/^\//, ""));
		}
	}
	function bytes(path) {
		const blob = blobs.get(path);
		if (blob === void 0) return Buffer.alloc(0);
		if (!contents.has(blob.hash)) {
			const near = tree.get(parent(path)) ?? [];
			const prefix = parent(path) === "" ? "" : `${parent(path)}/`;
			const neighbours = near.map(({ name }) => blobs.get(prefix + name)).filter((b) => b !== void 0 && b.bytes <= NEIGHBOUR_BYTES).map((b) => b?.hash ?? "");
			fetch([blob.hash, ...neighbours.slice(0, 64)]);
		}
		return contents.get(blob.hash) ?? Buffer.alloc(0);
	}
	return {
		label,
		commit: hash,
		read(path) {
			const at = resolve(path);
			if (at === void 0) return { kind: "outside" };
			const blob = blobs.get(at);
			if (blob === void 0) return { kind: tree.has(at) ? "directory" : "missing" };
			if (!small(blob)) return {
				kind: "too-large",
				bytes: blob.bytes
			};
			return decode(bytes(at));
		},
		list(path) {
			const at = resolve(path);
			return (at === void 0 ? void 0 : tree.get(at)) ?? [];
		}
	};
}
function small(blob) {
	return blob.bytes <= MAX_FILE_BYTES;
}
function firstLink(path, blobs) {
	for (let end = path.indexOf("/");; end = path.indexOf("/", end + 1)) {
		const part = end === -1 ? path : path.slice(0, end);
		if (blobs.get(part)?.link) return part;
		if (end === -1) return void 0;
	}
}
/** Lines of `git ls-tree -r -z -l`: mode, type, hash, size, tab, path. */
function listTree(directory, commit) {
	const args = [
		"ls-tree",
		"-r",
		"-z",
		"-l",
		commit
	];
	const blobs = /* @__PURE__ */ new Map();
	const modules = [];
	for (const line of git(directory, args, "").toString("utf8").split("\0")) {
		const tab = line.indexOf("	");
		if (tab === -1) continue;
		const [mode, type, hash, bytes] = line.slice(0, tab).split(/ +/);
		const path = line.slice(tab + 1);
		if (type === "commit") modules.push(path);
		else if (hash !== void 0) blobs.set(path, {
			hash,
			bytes: Number(bytes),
			link: mode === "120000"
		});
	}
	return {
		blobs,
		modules
	};
}
/** The answers of `git cat-file --batch`: a line `hash type size`, the bytes, a line break. */
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
function git(directory, args, input) {
	const result = spawnSync("git", [
		"-C",
		directory,
		...args
	], {
		input,
		maxBuffer: 512 * MAX_FILE_BYTES,
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		]
	});
	if (result.error !== void 0) throw new Error(`git could not run: ${result.error.message}`);
	if (result.status !== 0) throw new Error(`git ${args[0]} failed: ${result.stderr.toString("utf8").trim().slice(0, 300)}`);
	return result.stdout;
}
// src/action/tell.ts
function sidesOf({ inputs, event, client, workspace, folder }) {
	const directory = resolve(workspace, inputs.path);
	const workTree = openFolder(directory);
	if (workTree === void 0) throw new Error(`input \`path\`: there is no folder ${JSON.stringify(inputs.path)}`);
	return {
		event,
		directory,
		folder,
		workTree,
		client,
		openCommit
	};
}
/**
* Other repositories, where they are to be read.
* @throws Error without a token: a run that was told to look there must not pass unlooked.
*/
function elsewhereOf({ inputs, client }) {
	if (!inputs.online) return void 0;
	if (client === null) throw new Error("input `online` needs a token in the input `token`");
	return openElsewhere(client);
}
/** Whether there is a pull request to tell, and somebody wants it told. */
function willTell({ inputs, event, client }) {
	return client !== null && event.pullRequest !== null && inputs.comment !== "never";
}
/** Tells the pull request, where there is one and somebody wants it told. */
async function tell(stage, policy, message) {
	const { core, inputs, event, client, folder } = stage;
	if (client === null || !willTell(stage)) return;
	const { commentOn } = await import("./comment-DKxO1IPM.js");
	const delivery = await commentOn(client, event, {
		...policy,
		mode: inputs.comment,
		key: inputs.commentKey,
		folder
	}, message);
	if (delivery !== null) report(core, event, delivery);
}
/** In a companion of an untrusted run: the verdict is that run's, and only the comment is ours. */
async function accompany(stage, reportFrom) {
	const { core, inputs, event, client, workspace } = stage;
	if (client === null) return core.warning("No comment: `report-from` needs a token.");
	const { tellFromReport } = await import("./companion-DQKC1PmH.js");
	const result = await tellFromReport({
		...sidesOf(stage),
		client,
		reportFrom: resolve(workspace, reportFrom),
		policy: inputs.policy,
		mode: inputs.comment,
		key: inputs.commentKey,
		elsewhere: elsewhereOf(stage),
		today: today()
	});
	if (result.kind === "told") report(core, event, result.delivery);
	else core.warning(`No comment: ${result.why}.`);
}
function today() {
	return (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
}
function report(core, event, delivery) {
	if ("url" in delivery) core.setOutput("comment-url", delivery.url);
	const { level, text } = explainDelivery(delivery, event);
	core[level](text);
}
// src/action/run.ts
/** Payloads with a long history of commits are the largest; GitHub caps webhooks at 25 MB. */
const MAX_PAYLOAD_BYTES = 26214400;
/** Edits worked out for a comment: each is proved by a scan, and a page of them is read by nobody. */
const MAX_OFFERS = 5;
/** The Action: inputs \u2192 both sides of the change \u2192 summary, annotations, outputs, comment, verdict. */
async function runAction(core, environment) {
	const inputs = inputsOrStop(core);
	if (inputs === void 0) return;
	const workspace = environment.GITHUB_WORKSPACE ?? process.cwd();
	const event = readEvent({
		env: environment,
		payload: readPayload(environment.GITHUB_EVENT_PATH)
	});
	const client = clientFor(inputs, event);
	const scanned = resolve(workspace, inputs.path);
	const stage = {
		core,
		inputs,
		event,
		client,
		workspace,
		folder: scanned === resolve(workspace) ? "" : folderInRepository(scanned)
	};
	try {
		if (inputs.reportFrom !== void 0) return await accompany(stage, inputs.reportFrom);
		const judged = await judge(stage);
		if (judged.kind === "judged") return await finish(stage, environment, judged);
		await stop(stage, await whyNothing(judged));
	} catch (error) {
		await stop(stage, `Spend Guard could not finish: ${error instanceof Error ? error.message : String(error)}`);
	}
}
function judge(stage) {
	const { policy, baseline } = stage.inputs;
	const options = {
		policy,
		baseline,
		elsewhere: elsewhereOf(stage),
		offers: willTell(stage) ? MAX_OFFERS : 0,
		today: today()
	};
	return judgeChange({
		...sidesOf(stage),
		...options
	});
}
async function whyNothing(result) {
	if (result.kind === "bad-baseline") return `The baseline cannot be read, so nothing was judged: ${result.problem}`;
	const { formatProblem } = await import("./problem-DDnpVCzk.js");
	return `The policy cannot be read, so nothing was judged.\n${result.problems.map(formatProblem).join("\n")}`;
}
async function finish(stage, environment, judged) {
	const { core, inputs } = stage;
	for (const note of judged.notes) core.warning(`Not everything could be compared: ${note}.`);
	const caused = causedBy(judged);
	const failing = fails(caused, inputs.failOn);
	await publish(stage, environment, judged.report, caused);
	await tell(stage, judged, {
		...judged,
		fails: failing
	});
	if (failing) core.setFailed(`Spend Guard: ${verdict(caused)}`);
	else core.info(verdict(caused));
}
/** The report as far as this change is to blame: older findings are told, and fail nothing. */
function causedBy({ report, change }) {
	if (change === void 0) return report;
	const findings = [...change.findings.new];
	return {
		...report,
		findings,
		outcome: outcomeOf(findings.map(({ level }) => level))
	};
}
async function stop(stage, reason) {
	stage.core.setOutput("outcome", "error");
	await tell(stage, {
		policyPath: null,
		policyChanged: false
	}, {
		kind: "unfinished",
		reason
	});
	stage.core.setFailed(reason);
}
function clientFor(inputs, event) {
	if (inputs.token === "") return null;
	const userAgent = `spend-guard/${VERSION}`;
	return connectLazily({
		token: inputs.token,
		apiUrl: event.apiUrl,
		userAgent
	});
}
function readPayload(path) {
	if (path === void 0) return void 0;
	const read = readPlainFile(path, MAX_PAYLOAD_BYTES);
	return read.kind === "text" ? read.text : void 0;
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
	const files = writeFiles(report, environment.RUNNER_TEMP ?? workspace);
	if (inputs.sarif !== void 0) {
		const { renderSarif } = await import("./sarif-_Z8L6Zjx.js");
		writeFileSync(resolve(workspace, inputs.sarif), renderSarif(belowFolder(report, folder), RULE_DOCS));
	}
	if (inputs.summary && environment.GITHUB_STEP_SUMMARY) await core.summary.addRaw(renderSummary(report, RULE_DOCS)).write();
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
function writeFiles(report, directory) {
	const files = {
		report: join(directory, "spend-guard-report.json"),
		markdown: join(directory, "spend-guard-report.md")
	};
	mkdirSync(dirname(files.report), { recursive: true });
	writePieces(files.report, stringifyInPieces(report));
	writeFileSync(files.markdown, renderMarkdown(report, RULE_DOCS));
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
/** Named one by one: the rest of the toolkit, an HTTP client for one, stays out of the bundle. */
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
try {
	await runAction(core, process.env);
} catch (cause) {
	setFailed(`Spend Guard could not finish: ${cause instanceof Error ? cause.message : String(cause)}`);
}
export {};

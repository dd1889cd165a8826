const require_rolldown_runtime = require("./rolldown-runtime-C-fzZZTt.js");
let require_yaml$loaded;
const require_yaml = () => require_yaml$loaded ??= require("./yaml-lG7Qb2N8.js");
let require_runners$loaded;
const require_runners = () => require_runners$loaded ??= require("./runners-BYbRoatg.js");
let require_programs$loaded;
const require_programs = () => require_programs$loaded ??= require("./programs-BFvUE5AW.js");
let require_catalog$loaded;
const require_catalog = () => require_catalog$loaded ??= require("./catalog-CJ8kU3z_.js");
let require_libraries$loaded;
const require_libraries = () => require_libraries$loaded ??= require("./libraries-DjnqbGe-.js");
let require_projects$loaded;
const require_projects = () => require_projects$loaded ??= require("./projects-DxnZ95Jr.js");
let require_commands$loaded;
const require_commands = () => require_commands$loaded ??= require("./commands-D0N94fyY.js");
let require_windows$loaded;
const require_windows = () => require_windows$loaded ??= require("./windows-DYXBSeM8.js");
let require_containers$loaded;
const require_containers = () => require_containers$loaded ??= require("./containers-DxDGMIuD.js");
let require_changes$loaded;
const require_changes = () => require_changes$loaded ??= require("./changes-DdUmi-BT.js");
let require_software$loaded;
const require_software = () => require_software$loaded ??= require("./software-DAu5KjES.js");
let require_schemas$loaded;
const require_schemas = () => require_schemas$loaded ??= require("./schemas-CPBtQMWn.js");
let node_buffer = require("node:buffer");
let node_crypto = require("node:crypto");
// src/repository/path.ts
function normalize(path) {
	if (path.startsWith("/")) return void 0;
	const parts = [];
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}
function isMisnamed(path) {
	return path.includes("\ufffd");
}
function parent(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function isGitInternal(path) {
	return /^\.git(\/|$)/i.test(path);
}
// src/repository/repository.ts
const MAX_FILE_BYTES = 1048576;
const DANGLING = {
	kind: "unreadable",
	why: "is a link to something that is not there"
};
const MISNAMED = {
	kind: "unreadable",
	why: "has a name that is not UTF-8"
};
function absent(path, place) {
	return normalize(path) === place ? { kind: "missing" } : DANGLING;
}
function textAt(repository, path) {
	const read = repository.read(path);
	return read.kind === "text" ? read.text : void 0;
}
function decode(bytes) {
	if (bytes.length > 1048576) return {
		kind: "too-large",
		bytes: bytes.length
	};
	const text = bytes.toString("utf8");
	return {
		kind: "text",
		text: text.startsWith("\ufeff") ? text.slice(1) : text,
		utf8: (0, node_buffer.isUtf8)(bytes)
	};
}
function byText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function byName$1(a, b) {
	return byText(a.name, b.name);
}
// src/repository/watched.ts
const MAX_UNREAD = 100;
const known$5 = new WeakMap();
const originals = new WeakMap();
function watched(repository) {
	const found = known$5.get(repository) ?? watch(repository);
	known$5.set(repository, found);
	return found;
}
function quietly(repository) {
	return originals.get(repository) ?? repository;
}
function watch(repository) {
	const unread = new Map();
	function note(path, read) {
		const at = normalize(path);
		const reason = at === void 0 || unread.size >= MAX_UNREAD ? void 0 : unreadReason(read);
		if (at !== void 0 && reason !== void 0 && !unread.has(at)) unread.set(at, {
			path: at,
			...reason
		});
	}
	const seen = {
		...repository,
		read(path) {
			const read = repository.read(path);
			if (read.kind !== "text" && read.kind !== "missing") note(path, read);
			return read;
		},
		list(directory) {
			const entries = repository.list(directory);
			if (entries.length === 0) note(directory, repository.read(directory));
			for (const { name } of entries) if (isMisnamed(name)) seen.read(directory === "" ? name : `${directory}/${name}`);
			return entries;
		}
	};
	originals.set(seen, repository);
	return {
		repository: seen,
		unread
	};
}
function unreadReason(read) {
	switch (read.kind) {
		case "unreadable": return {
			reason: "unreadable",
			why: read.why
		};
		case "too-large": return {
			reason: "too-large",
			why: `has ${read.bytes} bytes; at most 1 MiB is read`
		};
		case "outside": return {
			reason: "outside",
			why: "is a link out of the repository and is not followed"
		};
		case "text":
		case "missing":
		case "directory": return;
		default: return read;
	}
}
// src/repository/detached.ts
function detached(value, strings = new Map()) {
	return copied(value, strings);
}
function copied(value, strings) {
	if (typeof value === "string") return text$1(value, strings);
	if (Array.isArray(value)) return value.length === 0 ? value : value.map((item) => copied(item, strings));
	if (typeof value !== "object" || value === null) return value;
	const copy = { ...value };
	for (const key of Object.keys(copy)) copy[key] = copied(copy[key], strings);
	return copy;
}
function text$1(original, strings) {
	const known = strings.get(original);
	if (known !== void 0) return known;
	const copy = JSON.parse(JSON.stringify(original));
	strings.set(copy, copy);
	return copy;
}
// src/workflow/yaml/node.ts
function toJson(node) {
	return JSON.stringify(plain$2(node));
}
function plain$2(node) {
	switch (node.kind) {
		case "scalar": return node.value;
		case "seq": return node.items.map(plain$2);
		case "map": {
			const out = Object.create(null);
			for (const { key, value } of node.entries.values()) out[key.value] = plain$2(value);
			return out;
		}
		default: return node;
	}
}
// src/workflow/fields.ts
function reporter(path, into) {
	return (code, { line }, message) => into.push({
		code,
		path,
		line,
		message
	});
}
const NO_ENTRIES = new Map();
function pair(node, name) {
	return node?.kind === "map" ? node.entries.get(name.toLowerCase()) : void 0;
}
function child(node, name) {
	return pair(node, name)?.value;
}
function mapAt(node, name) {
	const value = child(node, name);
	return value?.kind === "map" ? value : void 0;
}
function scalarAt(node, name) {
	const value = child(node, name);
	return value?.kind === "scalar" ? value : void 0;
}
function scalarOrJson(node) {
	if (node.kind === "scalar") return node;
	const { path, line, column } = node;
	return {
		value: toJson(node),
		block: false,
		path,
		line,
		column
	};
}
function entries(node) {
	if (node?.kind !== "map" || node.entries.size === 0) return NO_ENTRIES;
	const found = new Map();
	for (const { key, value } of node.entries.values()) found.set(key.value, {
		key: placeOf$2(key),
		...plainScalar(scalarOrJson(value))
	});
	return found;
}
function placeOf$2({ path, line, column }) {
	return {
		path,
		line,
		column
	};
}
function plainScalar({ value, block, path, line, column }) {
	return {
		value,
		block,
		path,
		line,
		column
	};
}
function scalars(node) {
	if (node === void 0) return [];
	if (node.kind === "seq") return node.items.map(scalarOrJson);
	return node.kind === "scalar" && node.value !== "" ? [node] : [];
}
function texts$4(node) {
	return scalars(node).map((s) => s.value);
}
function isTrue(scalar) {
	return scalar?.value.toLowerCase() === "true";
}
function declared$1(node) {
	if (node?.kind !== "map") return [];
	return [...node.entries.values()].map(({ key, value }) => {
		const initial = child(value, "default");
		return {
			name: key.value,
			required: isTrue(scalarAt(value, "required")),
			default: initial === void 0 ? void 0 : scalarOrJson(initial),
			type: scalarAt(value, "type")?.value ?? "",
			options: texts$4(child(value, "options")),
			...placeOf$2(key)
		};
	});
}
function outputs$1(node) {
	if (node?.kind !== "map") return NO_ENTRIES;
	const found = new Map();
	for (const { key, value } of node.entries.values()) {
		const scalar = scalarAt(value, "value");
		if (scalar !== void 0) found.set(key.value, {
			key: placeOf$2(key),
			...plainScalar(scalar)
		});
	}
	return found;
}
// src/workflow/references.ts
function isLocal(uses) {
	return /^[.$](?:\/|$)/.test(uses);
}
function localPath(uses) {
	return uses.replace(/^[.$]\/?/, "").replace(/\/+$/, "");
}
// src/workflow/steps.ts
function readSteps(node, report) {
	return node?.kind === "seq" ? node.items.map((item) => readStep(item, report)) : [];
}
function readStep(node, report) {
	const base = {
		id: scalarAt(node, "id"),
		name: scalarAt(node, "name"),
		if: scalarAt(node, "if"),
		env: entries(child(node, "env")),
		continueOnError: scalarAt(node, "continue-on-error"),
		timeoutMinutes: scalarAt(node, "timeout-minutes"),
		workingDirectory: scalarAt(node, "working-directory"),
		background: isTrue(scalarAt(node, "background")),
		...placeOf$2(node)
	};
	const run = scalarAt(node, "run");
	if (run !== void 0) return {
		kind: "run",
		run,
		shell: scalarAt(node, "shell"),
		...base
	};
	const uses = scalarAt(node, "uses");
	if (uses !== void 0 && uses.value !== "") {
		checkReference(uses, report);
		return {
			kind: "uses",
			uses,
			with: entries(child(node, "with")),
			...base
		};
	}
	const parallel = child(node, "parallel");
	if (parallel !== void 0) return {
		kind: "parallel",
		steps: readSteps(parallel, report),
		...base
	};
	return {
		kind: "idle",
		...base
	};
}
function checkReference(uses, report) {
	const text = uses.value;
	if (text.startsWith(".") || isLocal(text) || text.startsWith("docker://") || text.includes("@")) return;
	report("missing-ref", uses, `\`uses: ${text.slice(0, 100)}\` names no version. GitHub refuses the file, so none of its jobs run; add \`@\` and a tag or commit.`);
}
// src/workflow/yaml/breaks.ts
const OTHER_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/;
const OTHER_BREAKS = new RegExp(OTHER_BREAK, "g");
const KEPT_IN_VALUES = /[\u2028\u2029]/;
function hasOtherBreaks(text) {
	return OTHER_BREAK.test(text);
}
function firstOtherBreak(text) {
	const at = text.search(OTHER_BREAK);
	return at < 0 ? void 0 : at;
}
function isKeptInValue(text) {
	return KEPT_IN_VALUES.test(text);
}
function withLineFeeds(text) {
	return hasOtherBreaks(text) ? text.replace(OTHER_BREAKS, "\n") : text;
}
// src/workflow/yaml/refused.ts
const MAX_NODES = 5e4;
var Refused = class extends Error {
	code;
	offset;
	why;
	fix;
	constructor(code, offset, why, fix) {
		super(`The file ${why}, so none of its jobs are judged here. ${fix}`);
		this.code = code;
		this.offset = offset;
		this.why = why;
		this.fix = fix;
	}
};
const SPLIT = "Split the file.";
function tooManyNodes(offset) {
	return new Refused("too-many-nodes", offset, `has more than ${MAX_NODES} values, at which most of GitHub's readers give up too`, SPLIT);
}
function tooManyWords(offset, most) {
	return new Refused("too-many-nodes", offset, `consists of more than ${most} words and line breaks, more than are read`, SPLIT);
}
function tooDeep(offset) {
	return new Refused("too-deep", offset, `nests values more than 50 levels deep, which GitHub refuses too`, "Flatten it.");
}
function tooLong() {
	return new Refused("too-large", 0, "is longer than 1 MiB, which GitHub refuses too", SPLIT);
}
// src/workflow/yaml/fault.ts
function indentationFault(text, line, message) {
	const lines = text.split("\n");
	if (/^Missing closing/.test(message)) return openQuote(lines, line);
	if (/^Nested mappings/.test(message)) return deeperThanValue(lines, line);
	if (/^Implicit keys need/.test(message)) return continuation(lines, line);
}
function openQuote(lines, from) {
	const first = lines[from - 1] ?? "";
	const [, key, quote] = /^[\s-]*([\w.-]+):\s*(["'])/.exec(first) ?? [];
	if (key === void 0 || quote === void 0) return void 0;
	const until = lines.findIndex((line, i) => i >= from && line.includes(quote));
	const between = lines.slice(from, until);
	if (until < 0 || between.some((line) => KEY$1.test(line))) return void 0;
	return tooFlat(key, from, from + 1, until + 1);
}
function deeperThanValue(lines, at) {
	const line = lines[at - 1] ?? "";
	const next = nextLine(lines, at);
	const deeper = lines[next - 1] ?? "";
	const [, key] = ENTRY.exec(line) ?? [];
	if (key === void 0 || /:\s.*:\s/.test(line)) return void 0;
	if (!KEY$1.test(deeper) || keyColumn(deeper) <= keyColumn(line)) return void 0;
	return {
		why: `line ${next} is indented deeper than \`${key}\` at line ${at}, which has its value already`,
		fix: `Begin line ${next}, and what stands beside it below, in the column of line ${at}.`
	};
}
function continuation(lines, at) {
	let before = at - 1;
	while (before > 0 && isNothing(lines[before - 1] ?? "")) before--;
	const line = lines[before - 1] ?? "";
	const [, key] = ENTRY.exec(line) ?? [];
	if (key === void 0 || KEY$1.test(lines[at - 1] ?? "")) return void 0;
	if (keyColumn(lines[at - 1] ?? "") > keyColumn(line)) return void 0;
	return tooFlat(key, before, at, at);
}
function tooFlat(key, at, from, to) {
	const [lines, is] = from === to ? [`line ${from}`, "is"] : [`lines ${from} to ${to}`, "are"];
	return {
		why: `${lines} ${is} not indented deeper than \`${key}\` at line ${at}, whose text ${from === to ? "it seems" : "they seem"} to continue`,
		fix: `Indent ${lines} deeper than \`${key}\` at line ${at}, or put the text on one line.`
	};
}
const KEY$1 = /^[\s-]*[\w.-]+:(?:\s|$)/;
const ENTRY = /^[\s-]*([\w.-]+):\s+\S/;
function keyColumn(line) {
	return line.search(/[^\s-]/);
}
function nextLine(lines, after) {
	let next = after + 1;
	while (next <= lines.length && isNothing(lines[next - 1] ?? "")) next++;
	return next;
}
function isNothing(line) {
	return /^\s*(?:#|$)/.test(line);
}
// src/workflow/yaml/block.ts
function blockText(text, block) {
	const lines = linesOf$4(text, block);
	let last = lines.length;
	while (last > 0 && lines[last - 1] === "") last--;
	const content = lines.slice(0, last);
	if (content.at(-1)?.trim() === "") return void 0;
	const body = block.folded ? fold(content) : content.join("\n");
	switch (block.chomp) {
		case "-": return body;
		case "": return `${body}\n`;
		case "+":
			if (text[block.end - 1] !== "\n") return void 0;
			return `${body}\n${"\n".repeat(lines.length - last)}`;
		default: return block.chomp;
	}
}
function linesOf$4(text, { start, end, indent }) {
	const lines = [];
	for (let at = start; at < end;) {
		const found = text.indexOf("\n", at);
		const stop = found === -1 || found >= end ? end : found;
		lines.push(stop - at <= indent ? "" : text.slice(at + indent, stop));
		at = stop + 1;
	}
	return lines;
}
function fold(lines) {
	const first = Math.max(lines.findIndex((line) => line !== ""), 0);
	let folded = "\n".repeat(first);
	let separator = "";
	let further = false;
	for (const line of lines.slice(first)) {
		if (line === "") {
			if (separator === "\n") folded += "\n";
			else separator = "\n";
			continue;
		}
		const deeper = line[0] === " " || line[0] === "	";
		if (deeper && separator === " ") separator = "\n";
		else if (deeper && !further && separator === "\n") separator = "\n\n";
		folded += separator + line;
		separator = deeper ? "\n" : " ";
		further = deeper;
	}
	return folded;
}
// src/workflow/yaml/plain.ts
const QUOTED_KEY = /^(?:"([A-Za-z_][A-Za-z0-9_-]*)"|'([A-Za-z_][A-Za-z0-9_-]*)'):(?: |$)/;
const BLOCK = /^([|>])([+-]?)(?: +#.*)?$/;
const DOUBLE = /^"((?:[^"\\]|\\["\\/nrt])*)" *(?: #.*)?$/;
const SINGLE = /^'((?:[^']|'')*)' *(?: #.*)?$/;
const FLOW_WORD = /( *)(?:([A-Za-z0-9_.][A-Za-z0-9_./*+-]*)|"([^"\\]*)"|'([^']*)') */y;
const FLOW_KEY = /( *)([A-Za-z_][A-Za-z0-9_-]*): /y;
const FLOW_END = /^ *(?: #.*)?$/;
const INDICATORS = " 	,[]{}#&*!|>'\"%@`";
const BEFORE_BLANK = "-?:";
function splitKey(line) {
	const end = plainKeyEnd(line);
	if (end === 0) return splitQuotedKey(line);
	let colon = end;
	while (line.charCodeAt(colon) === BLANK) colon++;
	if (line[colon] !== ":" || line.length > colon + 1 && line[colon + 1] !== " ") return void 0;
	const key = line.slice(0, end);
	return isNull(key) ? void 0 : withRest(key, line, colon + 1);
}
function withRest(key, line, behind) {
	let at = behind;
	while (line.charCodeAt(at) === BLANK) at++;
	return {
		key,
		rest: withoutBlanks(line.slice(at)),
		at
	};
}
const BLANK = 32;
function withoutBlanks(text) {
	let end = text.length;
	while (text.charCodeAt(end - 1) === BLANK) end--;
	return end === text.length ? text : text.slice(0, end);
}
function plainKeyEnd(line) {
	let end = 0;
	while (end < line.length && isKeyCode(line.charCodeAt(end), end === 0)) end++;
	return end;
}
function isKeyCode(code, first) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95 || !first && code >= 45 && code <= 57;
}
function splitQuotedKey(line) {
	const match = QUOTED_KEY.exec(line);
	const key = match?.[1] ?? match?.[2];
	if (match === null || key === void 0 || isNull(key)) return void 0;
	return withRest(key, line, key.length + 3);
}
function isNull(key) {
	return key.length === 4 && key.toLowerCase() === "null";
}
function readPlainValue(text) {
	switch (text[0]) {
		case void 0:
		case "#": return { kind: "empty" };
		case "|":
		case ">": return header(text);
		case "\"": return quoted$2(DOUBLE.exec(text)?.[1]?.replace(ESCAPE, meaningOf));
		case "'": return quoted$2(SINGLE.exec(text)?.[1]?.replaceAll("''", "'"));
		case "[": return list$1(text);
		case "{": return braces(text);
		default: return plain$1(text);
	}
}
function header(text) {
	const match = BLOCK.exec(text);
	if (match === null) return void 0;
	const chomp = match[2] === "-" || match[2] === "+" ? match[2] : "";
	return {
		kind: "header",
		folded: match[1] === ">",
		chomp
	};
}
const ESCAPE = /\\(.)/g;
const ESCAPES = {
	n: "\n",
	r: "\r",
	t: "	"
};
function meaningOf(_, char) {
	return ESCAPES[char] ?? char;
}
function quoted$2(text) {
	return text === void 0 ? void 0 : {
		kind: "scalar",
		text,
		quoted: true
	};
}
function list$1(text) {
	const words = [];
	return flow(text, "]", (at) => {
		const found = match(FLOW_WORD, text, at);
		if (found === void 0) return void 0;
		words.push(word(found, at));
		return at + found[0].length;
	}) ? {
		kind: "words",
		words
	} : void 0;
}
function braces(text) {
	const keys = new Set();
	const pairs = [];
	return flow(text, "}", (at) => {
		const found = match(FLOW_KEY, text, at);
		const key = found?.[2];
		if (found === void 0 || key === void 0 || isNull(key)) return void 0;
		if (keys.has(key.toLowerCase())) return void 0;
		keys.add(key.toLowerCase());
		const behind = at + found[0].length;
		const value = match(FLOW_WORD, text, behind);
		if (value === void 0) return void 0;
		pairs.push({
			key,
			at: at + (found[1] ?? "").length,
			value: word(value, behind)
		});
		return behind + value[0].length;
	}) ? {
		kind: "braces",
		pairs
	} : void 0;
}
function word(match, at) {
	const [, blanks = "", bare, double, single = ""] = match;
	return {
		text: bare ?? double ?? single,
		quoted: bare === void 0,
		at: at + blanks.length
	};
}
function flow(text, close, part) {
	let at = 1;
	while (text[at] === " ") at++;
	if (text[at] !== close) for (;;) {
		at = part(at);
		if (at === void 0) return false;
		if (text[at] === close) break;
		if (text[at] !== ",") return false;
		at++;
	}
	return FLOW_END.test(text.slice(at + 1));
}
function match(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.exec(text) ?? void 0;
}
function continued(line) {
	const text = withoutBlanks(line);
	if (text.includes("	") || text.includes(" #") || UNSURE.includes(text[0] ?? " ")) return void 0;
	return text.includes(": ") || text.endsWith(":") ? void 0 : text;
}
const UNSURE = "-?:#";
function plain$1(text) {
	const [first = " ", second = " "] = text;
	if (INDICATORS.includes(first) || BEFORE_BLANK.includes(first) && second === " ") return void 0;
	const comment = text.indexOf(" #");
	const value = comment === -1 ? text : withoutBlanks(text.slice(0, comment));
	if (value.includes(": ") || value.endsWith(":")) return void 0;
	return {
		kind: "scalar",
		text: value,
		quoted: false
	};
}
// src/workflow/yaml/scan.ts
const MAX_LEVELS = 16;
const MAX_STRUCTURE = 1e4;
const MAX_COMMAS = 5e3;
const UNUSUAL = /[\0-\x08\x0b-\x1f\x7f-\xa0\u2028\u2029\ufeff]/;
function scan(text, listener) {
	if (text.length > 1048576 || UNUSUAL.test(text) || manyCommas(text)) return false;
	return new Scan(text, listener).run();
}
function manyCommas(text) {
	let count = 0;
	for (let at = text.indexOf(","); at !== -1; at = text.indexOf(",", at + 1)) if (++count > MAX_COMMAS) return true;
	return false;
}
var Scan = class {
	#text;
	#listener;
	#levels = [];
	#at = 0;
	#line = 0;
	#structured = 0;
	#started = false;
	#waiting;
	constructor(text, listener) {
		this.#text = text;
		this.#listener = listener;
	}
	run() {
		while (this.#at < this.#text.length) {
			const start = this.#at;
			const end = this.#lineEnd(start);
			const content = this.#skipSpaces(start, end);
			this.#at = end + 1;
			this.#line++;
			if (content === end || this.#text[content] === "#") continue;
			if (++this.#structured > MAX_STRUCTURE) return false;
			if (!this.#structure(this.#text.slice(content, end), content - start)) return false;
		}
		if (!this.#tellEmpty()) return false;
		const any = this.#levels.length > 0;
		while (this.#levels.length > 0) this.#pop();
		return any;
	}
	#structure(line, indent) {
		if (line.includes("	")) return false;
		const first = !this.#started;
		this.#started = true;
		if (line.startsWith("---") && line.trimEnd() === "---") return first && indent === 0;
		const below = this.#below(line, indent);
		if (below !== void 0) return below;
		if (!this.#tellEmpty()) return false;
		this.#close(indent);
		return line.startsWith("- ") ? this.#item(line, indent) : this.#entry(line, indent);
	}
	#below(line, indent) {
		const top = this.#levels.at(-1);
		if (this.#waiting === void 0 || top === void 0 || indent <= top.indent) return void 0;
		if (line.startsWith("- ") || splitKey(line) !== void 0) return void 0;
		const value = readPlainValue(line);
		if (value === void 0 || value.kind === "header" || value.kind === "empty") return false;
		this.#waiting = void 0;
		top.pending = false;
		const at = this.#line;
		const whole = this.#continued(value, line, top.indent);
		return whole !== void 0 && this.#listener.value(whole, at, indent + 1);
	}
	#tellEmpty() {
		const open = this.#waiting;
		this.#waiting = void 0;
		return open === void 0 || this.#listener.value({ kind: "empty" }, open.line, open.column);
	}
	#continued(value, written, indent) {
		if (value.kind !== "scalar" || value.quoted) return value;
		let { text } = value;
		while (this.#at < this.#text.length) {
			const end = this.#lineEnd(this.#at);
			const content = this.#skipSpaces(this.#at, end);
			if (content === end || content - this.#at <= indent || this.#text[content] === "#") break;
			const more = continued(this.#text.slice(content, end));
			if (more === void 0 || written.includes(" #")) return void 0;
			text += ` ${more}`;
			this.#at = end + 1;
			this.#line++;
		}
		return {
			kind: "scalar",
			text,
			quoted: false
		};
	}
	#item(line, indent) {
		const top = this.#levels.at(-1);
		if (top === void 0) return false;
		if (top.kind === "map") {
			if (!top.pending) return false;
			top.pending = false;
			if (!this.#open("list", indent)) return false;
		} else if (top.indent !== indent) return false;
		let skipped = 1;
		while (line.charCodeAt(skipped) === 32) skipped++;
		const content = line.slice(skipped);
		const column = indent + skipped;
		const split = splitKey(content);
		if (split !== void 0) return this.#open("map", column) && this.#pair(split, column);
		const value = readPlainValue(content);
		if (value?.kind !== "scalar" && value?.kind !== "words") return false;
		return this.#listener.item(value, this.#line, column + 1);
	}
	#entry(line, indent) {
		const split = splitKey(line);
		if (split === void 0) return false;
		let top = this.#levels.at(-1);
		if (top?.kind === "list" && top.indent === indent) {
			this.#pop();
			top = this.#levels.at(-1);
		}
		if (top === void 0) return indent === 0 && this.#open("map", 0) && this.#pair(split, 0);
		if (top.kind !== "map") return false;
		if (top.indent < indent) {
			if (!top.pending) return false;
			top.pending = false;
			return this.#open("map", indent) && this.#pair(split, indent);
		}
		return top.indent === indent && this.#pair(split, indent);
	}
	#pair({ key, rest, at }, indent) {
		const value = readPlainValue(rest);
		if (value === void 0) return false;
		const line = this.#line;
		if (!this.#listener.key(key, line, indent + 1)) return false;
		const column = indent + at + 1;
		if (value.kind === "header") {
			const lines = this.#skipBlock(indent);
			if (lines === void 0) return false;
			const { folded, chomp } = value;
			return this.#listener.block({
				folded,
				chomp,
				...lines
			}, line, column);
		}
		const top = this.#levels.at(-1);
		if (top !== void 0) top.pending = value.kind === "empty";
		if (value.kind === "empty") {
			this.#waiting = {
				line,
				column
			};
			return true;
		}
		const whole = this.#continued(value, rest, indent);
		return whole !== void 0 && this.#listener.value(whole, line, column);
	}
	#skipBlock(indent) {
		const first = this.#at;
		let body = -1;
		let widest = 0;
		while (this.#at < this.#text.length) {
			const start = this.#at;
			const end = this.#lineEnd(start);
			const column = this.#skipSpaces(start, end) - start;
			const blank = start + column === end;
			if (blank && body === -1) widest = Math.max(widest, column);
			if (!blank && body === -1) {
				if (column <= indent || widest > column) return void 0;
				body = column;
			}
			if (!blank && column < body) {
				if (column > indent) return void 0;
				break;
			}
			this.#at = end + 1;
			this.#line++;
		}
		if (body === -1) return void 0;
		return {
			start: first,
			end: Math.min(this.#at, this.#text.length),
			indent: body
		};
	}
	#open(kind, indent) {
		this.#levels.push({
			kind,
			indent,
			pending: false
		});
		if (this.#levels.length > MAX_LEVELS) return false;
		return kind === "map" ? this.#listener.map(this.#line, indent + 1) : this.#listener.list(this.#line, indent + 1);
	}
	#close(indent) {
		while ((this.#levels.at(-1)?.indent ?? 0) > indent) this.#pop();
	}
	#pop() {
		this.#levels.pop();
		this.#listener.close();
	}
	#lineEnd(start) {
		const end = this.#text.indexOf("\n", start);
		return end === -1 ? this.#text.length : end;
	}
	#skipSpaces(start, end) {
		let at = start;
		while (at < end && this.#text.charCodeAt(at) === 32) at++;
		return at;
	}
};
// src/workflow/yaml/tree.ts
function plainTree(path, text) {
	const tree = new Tree(path, text);
	return scan(text, tree) ? tree.root : void 0;
}
var Tree = class {
	root;
	#path;
	#text;
	#open = [];
	#key;
	#nothing;
	constructor(path, text) {
		this.#path = path;
		this.#text = text;
	}
	map(line, column) {
		const entries = new Map();
		this.#put({
			kind: "map",
			entries,
			path: this.#path,
			line,
			column
		});
		this.#open.push({
			kind: "map",
			entries
		});
		return true;
	}
	list(line, column) {
		const items = [];
		this.#put({
			kind: "seq",
			items,
			path: this.#path,
			line,
			column
		});
		this.#open.push({
			kind: "seq",
			items
		});
		return true;
	}
	close() {
		this.#settle();
		this.#open.pop();
	}
	key(key, line, column) {
		this.#settle();
		const top = this.#open.at(-1);
		if (top?.kind !== "map" || top.entries.has(key.toLowerCase())) return false;
		this.#key = this.#scalar(key, line, column);
		return true;
	}
	value(value, line, column) {
		if (value.kind === "empty") this.#nothing = this.#scalar("", line, column);
		else this.#put(this.#node(value, line, column));
		return true;
	}
	item(value, line, column) {
		this.#put(this.#node(value, line, column));
		return true;
	}
	block(block, line, column) {
		const value = blockText(this.#text, block);
		if (value === void 0) return false;
		const path = this.#path;
		if (block.folded) this.#put(this.#scalar(value, line, column));
		else this.#put({
			kind: "scalar",
			value,
			block: true,
			path,
			line: line + 1,
			column: block.indent + 1
		});
		return true;
	}
	#settle() {
		if (this.#nothing !== void 0) this.#put(this.#nothing);
	}
	#put(node) {
		this.#nothing = void 0;
		const top = this.#open.at(-1);
		if (top === void 0) this.root = node;
		else if (top.kind === "seq") top.items.push(node);
		else if (this.#key !== void 0) {
			top.entries.set(this.#key.value.toLowerCase(), {
				key: this.#key,
				value: node
			});
			this.#key = void 0;
		}
	}
	#node(value, line, column) {
		switch (value.kind) {
			case "empty": return this.#scalar("", line, column);
			case "scalar": return this.#scalar(meant(value), line, column);
			case "words": return {
				kind: "seq",
				items: value.words.map((word) => this.#word(word, line, column)),
				path: this.#path,
				line,
				column
			};
			case "braces": {
				const entries = new Map();
				for (const { key, at, value: word } of value.pairs) entries.set(key.toLowerCase(), {
					key: this.#scalar(key, line, column + at),
					value: this.#word(word, line, column)
				});
				return {
					kind: "map",
					entries,
					path: this.#path,
					line,
					column
				};
			}
			default: return value;
		}
	}
	#word(word, line, column) {
		return this.#scalar(meant(word), line, column + word.at);
	}
	#scalar(value, line, column) {
		return {
			kind: "scalar",
			value,
			block: false,
			path: this.#path,
			line,
			column
		};
	}
};
const NULL = /^(?:~|null|Null|NULL)$/;
function meant({ text, quoted }) {
	return !quoted && text.length <= 4 && NULL.test(text) ? "" : text;
}
// src/workflow/yaml/read.ts
function readYaml(path, text) {
	const root = plainTree(path, text);
	if (root === void 0) return require_yaml().readWithLibrary(path, text);
	return {
		root,
		isWhole: () => true,
		diagnostics: [],
		gap: void 0
	};
}
// src/workflow/action.ts
function readAction(path, text) {
	const file = readYaml(path, text);
	const diagnostics = [...file.diagnostics];
	const report = reporter(path, diagnostics);
	const root = file.root;
	const runs = child(root, "runs");
	const readable = runs !== void 0 && file.isWhole(runs);
	if (root === void 0 || runs?.kind !== "map" || !readable) {
		if (file.diagnostics.length === 0) report("not-an-action", root ?? {
			path,
			line: 1,
			column: 1
		}, "The file has no `runs`, so GitHub refuses it as an action and a step that uses it fails. Say how it runs.");
		return {
			action: void 0,
			diagnostics
		};
	}
	const body = (() => {
		const using = scalarAt(runs, "using")?.value.toLowerCase() ?? "";
		if (using === "composite") return {
			kind: "composite",
			steps: readSteps(child(runs, "steps"), report)
		};
		if (using.startsWith("node")) return {
			kind: "node",
			main: scalarAt(runs, "main"),
			pre: scalarAt(runs, "pre"),
			post: scalarAt(runs, "post")
		};
		if (using === "docker") return {
			kind: "docker",
			image: scalarAt(runs, "image"),
			env: entries(child(runs, "env")),
			args: scalars(child(runs, "args")),
			entrypoint: scalarAt(runs, "entrypoint")
		};
		return { kind: "unknown" };
	})();
	return {
		action: {
			path,
			inputs: declared$1(child(root, "inputs")),
			outputs: outputs$1(child(root, "outputs")),
			body
		},
		diagnostics
	};
}
// src/workflow/jobs.ts
const JOB_ID = /^(?!__)[A-Za-z_][A-Za-z0-9_-]{0,98}$/;
function isJobId(id) {
	return JOB_ID.test(id);
}
function readJob({ key, value: node }, report) {
	const id = key.value;
	if (!isJobId(id)) report("invalid-job-id", key, `GitHub refuses \`${id.slice(0, 60)}\` as a job's name and with it the whole file: use letters, digits, \`-\` and \`_\`, starting with a letter or \`_\`.`);
	const base = {
		id,
		name: scalarAt(node, "name"),
		if: scalarAt(node, "if"),
		needs: texts$4(child(node, "needs")),
		env: entries(child(node, "env")),
		permissions: readPermissions(child(node, "permissions")),
		concurrency: readConcurrency(child(node, "concurrency")),
		matrix: readMatrix(child(child(node, "strategy"), "matrix")),
		outputs: entries(child(node, "outputs")),
		...placeOf$2(key)
	};
	const uses = scalarAt(node, "uses");
	if (uses !== void 0 && uses.value !== "") {
		checkReference(uses, report);
		const secrets = child(node, "secrets");
		const inherit = secrets?.kind === "scalar" && secrets.value.toLowerCase() === "inherit";
		return {
			kind: "call",
			uses,
			with: entries(child(node, "with")),
			secrets: inherit ? "inherit" : entries(secrets),
			...base
		};
	}
	const steps = readSteps(child(node, "steps"), report);
	if (steps.length === 0) report("job-without-steps", key, `The job \`${id.slice(0, 60)}\` has neither \`steps\` nor \`uses\`, so it does nothing and is charged to nobody. Add steps or remove it.`);
	return {
		kind: "steps",
		runsOn: readRunsOn(child(node, "runs-on")),
		environment: readEnvironment(child(node, "environment")),
		defaults: readDefaults(child(node, "defaults")),
		container: readContainer("", child(node, "container")),
		services: [...mapAt(node, "services")?.entries.values() ?? []].flatMap((service) => readContainer(service.key.value, service.value) ?? []),
		timeoutMinutes: scalarAt(node, "timeout-minutes"),
		continueOnError: scalarAt(node, "continue-on-error"),
		steps,
		...base
	};
}
function readRunsOn(node) {
	if (node?.kind !== "map") return scalars(node);
	const group = scalarAt(node, "group");
	return [...group === void 0 ? [] : [{
		...group,
		value: `group:${group.value}`
	}], ...scalars(child(node, "labels"))];
}
function readEnvironment(node) {
	return node?.kind === "map" ? scalarAt(node, "name") : scalars(node)[0];
}
function readContainer(name, node) {
	if (node === void 0) return void 0;
	if (node.kind !== "scalar") return {
		name,
		image: scalarAt(node, "image"),
		env: entries(child(node, "env")),
		...placeOf$2(node)
	};
	return node.value === "" ? void 0 : {
		name,
		image: node,
		env: NO_ENTRIES,
		...placeOf$2(node)
	};
}
function readMatrix(node) {
	if (node === void 0) return void 0;
	const dimensions = new Map();
	const pairs = node.kind === "map" ? [...node.entries] : [];
	for (const [folded, { key, value }] of pairs) {
		if (folded === "include" || folded === "exclude") continue;
		dimensions.set(key.value, value.kind === "seq" ? value.items.map(scalarOrJson) : void 0);
	}
	const rows = (name) => {
		const list = child(node, name);
		return list?.kind === "seq" ? list.items.map(entries) : void 0;
	};
	const exclude = child(node, "exclude") === void 0 ? [] : rows("exclude");
	return {
		dimensions,
		include: rows("include") ?? [],
		exclude,
		...placeOf$2(node)
	};
}
function readPermissions(node) {
	if (node === void 0 || node.kind === "seq") return void 0;
	if (node.kind === "scalar") return node.value === "" ? void 0 : {
		all: node.value.toLowerCase(),
		scopes: new Map(),
		...placeOf$2(node)
	};
	const scopes = new Map();
	for (const [folded, { value }] of node.entries) scopes.set(folded, scalarOrJson(value).value);
	return {
		all: scopes.size === 0 ? "{}" : void 0,
		scopes,
		...placeOf$2(node)
	};
}
function readConcurrency(node) {
	const group = node?.kind === "scalar" ? node : scalarAt(node, "group");
	if (node === void 0 || group === void 0 || group.value === "") return void 0;
	return {
		group,
		cancelInProgress: scalarAt(node, "cancel-in-progress"),
		...placeOf$2(node)
	};
}
function readDefaults(node) {
	const run = child(node, "run");
	return {
		shell: scalarAt(run, "shell"),
		workingDirectory: scalarAt(run, "working-directory")
	};
}
// src/workflow/outline.ts
const WORD = /^[A-Za-z_]+$/;
function outline(path, text) {
	const listener = new Outliner();
	return scan(text, listener) ? listener.result(path) : void 0;
}
var Outliner = class {
	#frames = [];
	#triggers = [];
	#jobs = [];
	#name = "";
	#line = 0;
	result(path) {
		if (this.#jobs.length === 0) return void 0;
		if (this.#jobs.some((job) => job.uses === void 0 && !job.steps)) return void 0;
		const jobs = this.#jobs.map(({ id, line, uses }) => ({
			id,
			line,
			uses
		}));
		return {
			path,
			triggers: this.#triggers,
			jobs
		};
	}
	map() {
		const above = this.#frames.at(-1);
		if (above === void 0) return this.#open("map", "root");
		if (above.kind === "map") return above.pending !== "steps" && this.#open("map", above.pending);
		this.#countItem(above.role);
		return above.role !== "on" && this.#open("map", "other");
	}
	list() {
		const role = this.#frames.at(-1)?.pending ?? "other";
		return role !== "jobs" && role !== "job" && this.#open("list", role);
	}
	close() {
		this.#frames.pop();
	}
	key(name, line) {
		const top = this.#frames.at(-1);
		const key = name.toLowerCase();
		if (top === void 0 || top.keys.has(key)) return false;
		top.keys.add(key);
		this.#name = name;
		this.#line = line;
		return true;
	}
	value(value) {
		return this.#meaning(value);
	}
	block() {
		return this.#meaning("block");
	}
	item(value) {
		const role = this.#frames.at(-1)?.role ?? "other";
		this.#countItem(role);
		return role !== "on" || value.kind === "scalar" && this.#trigger(value.text);
	}
	#meaning(value) {
		const top = this.#frames.at(-1);
		if (top === void 0) return false;
		const key = this.#name.toLowerCase();
		const empty = value !== "block" && value.kind === "empty";
		top.pending = "other";
		if (key === "uses" && !isReference(value)) return false;
		switch (top.role) {
			case "root":
				if (key === "on") return this.#on(top, value);
				if (key !== "jobs") return true;
				top.pending = "jobs";
				return empty;
			case "on": return this.#trigger(this.#name);
			case "jobs":
				if (!empty || !isJobId(this.#name)) return false;
				top.pending = "job";
				this.#jobs.push({
					id: this.#name,
					line: this.#line,
					uses: void 0,
					steps: false
				});
				return true;
			case "job":
				if (key === "uses") return this.#calls(value);
				if (key !== "steps") return true;
				top.pending = "steps";
				return empty;
			case "steps":
			case "other": return true;
			default: return top.role;
		}
	}
	#on(top, value) {
		if (value === "block") return false;
		switch (value.kind) {
			case "empty":
				top.pending = "on";
				return true;
			case "scalar": return this.#trigger(value.text);
			case "words": return value.words.every((word) => this.#trigger(word.text));
			case "braces": return false;
			default: return value;
		}
	}
	#calls(value) {
		const job = this.#jobs.at(-1);
		if (job === void 0 || value === "block" || value.kind !== "scalar") return false;
		job.uses = value.text;
		return true;
	}
	#trigger(name) {
		if (!WORD.test(name) || name.toLowerCase() === "null") return false;
		this.#triggers.push(name);
		return true;
	}
	#countItem(role) {
		const job = this.#jobs.at(-1);
		if (role === "steps" && job !== void 0) job.steps = true;
	}
	#open(kind, role) {
		this.#frames.push({
			kind,
			role,
			keys: new Set(),
			pending: "other"
		});
		return true;
	}
};
function isReference(value) {
	if (value === "block" || value.kind !== "scalar") return false;
	const { text } = value;
	return isLocal(text) || text.startsWith("docker://") || text.includes("@");
}
// src/workflow/triggers.ts
const FILTERS$1 = [
	"branches-ignore",
	"tags-ignore",
	"paths-ignore"
];
function readTriggers(on) {
	if (on?.kind === "map") return [...on.entries.values()].map(({ key, value }) => ({
		name: key.value,
		types: texts$4(child(value, "types")),
		branches: texts$4(child(value, "branches")),
		tags: texts$4(child(value, "tags")),
		paths: texts$4(child(value, "paths")),
		filtered: FILTERS$1.some((filter) => child(value, filter) !== void 0),
		crons: key.value.toLowerCase() === "schedule" ? crons(value) : [],
		workflows: texts$4(child(value, "workflows")),
		...placeOf$2(key)
	}));
	return scalars(on).map((name) => ({
		name: name.value,
		types: [],
		branches: [],
		tags: [],
		paths: [],
		filtered: false,
		crons: [],
		workflows: [],
		...placeOf$2(name)
	}));
}
function crons(schedule) {
	return (schedule.kind === "seq" ? schedule.items : [schedule]).flatMap((line) => scalars(child(line, "cron")));
}
// src/workflow/read.ts
function readWorkflow(path, text) {
	const file = readYaml(path, text);
	const diagnostics = [...file.diagnostics];
	const report = reporter(path, diagnostics);
	const root = file.root;
	const jobs = child(root, "jobs");
	if (root === void 0 || jobs?.kind !== "map" || jobs.entries.size === 0) {
		if (file.diagnostics.length === 0) report("not-a-workflow", root ?? {
			path,
			line: 1,
			column: 1
		}, "The file has no `jobs`, so GitHub refuses it as a workflow and nothing in it runs. Add jobs or move it out of the workflows directory.");
		return {
			workflow: void 0,
			diagnostics,
			gap: file.gap
		};
	}
	const certain = [...jobs.entries.values()].filter(({ value }) => file.isWhole(value));
	const on = child(root, "on");
	const call = child(on, "workflow_call");
	const calledBare = readTriggers(on).some((t) => t.name.toLowerCase() === "workflow_call");
	return {
		workflow: {
			path,
			name: scalarAt(root, "name"),
			triggers: readTriggers(on),
			env: entries(child(root, "env")),
			permissions: readPermissions(child(root, "permissions")),
			concurrency: readConcurrency(child(root, "concurrency")),
			defaults: readDefaults(child(root, "defaults")),
			call: calledBare ? {
				inputs: declared$1(child(call, "inputs")),
				secrets: declared$1(child(call, "secrets")),
				outputs: outputs$1(child(call, "outputs"))
			} : void 0,
			dispatchInputs: declared$1(child(child(on, "workflow_dispatch"), "inputs")),
			jobs: certain.map((job) => readJob(job, report))
		},
		diagnostics,
		gap: file.gap
	};
}
// src/knowledge/events.ts
const FROM_FORKS = new Set([
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment"
]);
function withheldEvents(starts) {
	return starts.filter(mayLack).map(({ name }) => name);
}
function mayLack({ name, branches, tags }) {
	if (name !== "push") return FROM_FORKS.has(name) || name === "workflow_call";
	return !(branches.length > 0 || tags.length > 0) || branches.some((branch) => /^(?:\*|dependabot)/.test(branch));
}
function withoutSecrets(withheld) {
	if (withheld.some((event) => FROM_FORKS.has(event))) return "as in a pull request from a fork, or by Dependabot where it is no Dependabot secret";
	if (withheld.includes("push")) return "as in a push by Dependabot where it is no Dependabot secret";
	return withheld.length > 0 ? "as where a caller hands none over" : "";
}
// src/value/evidence.ts
function evidence(place, shows) {
	return {
		path: place.path,
		line: place.line,
		column: place.column,
		shows
	};
}
// src/value/value.ts
const UNSET = {
	choice: "first-non-empty",
	alternatives: []
};
function fromOrigin(origin, trail = []) {
	return {
		choice: "first-non-empty",
		alternatives: [{
			pieces: [origin],
			trail
		}]
	};
}
function literal$1(text, trail = []) {
	return {
		choice: "first-non-empty",
		alternatives: [{
			pieces: text === "" ? [] : [{
				kind: "literal",
				text
			}],
			trail
		}]
	};
}
function literalText(value) {
	const [only, ...more] = value.alternatives;
	if (only === void 0 || more.length > 0) return void 0;
	let text = "";
	for (const piece of only.pieces) {
		if (piece.kind !== "literal") return void 0;
		text += piece.text;
	}
	return text;
}
function alternativeEmptiness(alternative) {
	if (alternative.pieces.length === 0) return "always";
	return alternative.pieces.some((p) => p.kind === "literal" && p.text !== "") ? "never" : "maybe";
}
function emptiness(value) {
	const each = value.alternatives.map(alternativeEmptiness);
	if (each.every((e) => e === "always")) return "always";
	if (value.choice === "first-non-empty") return each.includes("never") ? "never" : "maybe";
	return each.every((e) => e === "never") ? "never" : "maybe";
}
function origins(value) {
	return value.alternatives.flatMap((a) => a.pieces);
}
function inSource(piece) {
	return piece.kind === "context" && piece.inSource === true;
}
function outsideSource({ choice, alternatives }) {
	return {
		choice,
		alternatives: alternatives.filter(({ pieces }) => pieces.length === 0 || !pieces.every(inSource))
	};
}
function through(step, value) {
	return {
		choice: value.choice,
		alternatives: value.alternatives.map((a) => ({
			pieces: a.pieces,
			trail: [step, ...a.trail]
		}))
	};
}
function combine(choice, values) {
	const alternatives = [];
	for (const value of values) {
		alternatives.push(...value.alternatives);
		if (value.choice === "one-of" && value.alternatives.length > 1) choice = "one-of";
	}
	return {
		choice,
		alternatives: unique(alternatives)
	};
}
function firstNonEmpty$1(...values) {
	return combine("first-non-empty", values);
}
function oneOf(...values) {
	return combine("one-of", values);
}
const MAX_ALTERNATIVES = 16;
const REST = {
	pieces: [{
		kind: "context",
		name: "one of many texts"
	}],
	trail: []
};
function bounded$1(alternatives) {
	if (alternatives.length <= MAX_ALTERNATIVES) return [...alternatives];
	return [...alternatives.slice(0, 15), REST];
}
function concat(...values) {
	let choice = "first-non-empty";
	let joined;
	for (const value of values) {
		if (value.alternatives.length === 0) continue;
		if (value.alternatives.length > 1) choice = value.choice;
		joined = bounded$1(joined === void 0 ? value.alternatives : pairs(oneOfMany(joined), value.alternatives));
	}
	return {
		choice,
		alternatives: joined ?? [{
			pieces: [],
			trail: []
		}]
	};
}
function oneOfMany(texts) {
	const [first] = texts;
	if (first === void 0 || texts.length < 2) return texts;
	if (texts.reduce((sum, text) => sum + text.pieces.length, 0) <= MAX_PIECES) return texts;
	return [{
		pieces: shortened([...texts.flatMap((text) => text.pieces), TOO_LONG$1]),
		trail: first.trail
	}];
}
function pairs(before, behind) {
	const joined = [];
	for (const left of before) for (const right of behind) {
		if (joined.length > MAX_ALTERNATIVES) return joined;
		joined.push({
			pieces: joinedPieces(left.pieces, right.pieces),
			trail: left.trail.length >= MAX_TRAIL ? left.trail : [...left.trail, ...right.trail].slice(0, MAX_TRAIL)
		});
	}
	return joined;
}
const NAMES$4 = new WeakMap();
function joinedPieces(left, right) {
	if (left.at(-1) !== TOO_LONG$1) return shortened(mergeLiterals([...left, ...right]));
	if (left.length >= MAX_PIECES) return left;
	const known = NAMES$4.get(left) ?? new Set(left.map(originName));
	NAMES$4.set(left, known);
	const fresh = right.filter((piece) => piece.kind !== "literal" && !known.has(originName(piece)));
	return fresh.length === 0 ? left : [
		...left.slice(0, -1),
		...fresh,
		TOO_LONG$1
	];
}
const MAX_PIECES = 500;
const MAX_TRAIL = 500;
const MAX_TEXT = 1048576;
const MAX_START = 100;
function shortened(pieces) {
	let length = 0;
	for (const piece of pieces) if (piece.kind === "literal") length += piece.text.length;
	if (pieces.length <= MAX_PIECES && length <= MAX_TEXT && !pieces.includes(TOO_LONG$1)) return pieces;
	const sources = new Map();
	for (const piece of pieces) if (piece.kind !== "literal" && piece !== TOO_LONG$1 && sources.size < MAX_PIECES / 2) sources.set(JSON.stringify(piece), piece);
	const [first] = pieces;
	return [
		...first?.kind === "literal" ? [{
			...first,
			text: first.text.slice(0, MAX_START)
		}] : [],
		...sources.values(),
		TOO_LONG$1
	];
}
const TOO_LONG$1 = {
	kind: "context",
	name: "a text too long to follow"
};
function mergeLiterals(pieces) {
	const out = [];
	for (const piece of pieces) {
		const last = out.at(-1);
		if (piece.kind === "literal" && last?.kind === "literal") out[out.length - 1] = {
			kind: "literal",
			text: last.text + piece.text
		};
		else out.push(piece);
	}
	return out;
}
function unique(alternatives) {
	if (alternatives.length < 2) return [...alternatives];
	const seen = new Set();
	return bounded$1(alternatives.filter((a) => {
		const key = keyOf$2(a.pieces);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	}));
}
function keyOf$2(pieces) {
	const [first] = pieces;
	return first?.kind === "literal" && pieces.length === 1 ? `"${first.text}` : JSON.stringify(pieces);
}
function originName(origin) {
	switch (origin.kind) {
		case "literal": return JSON.stringify(origin.text);
		case "secret": return `secrets.${origin.name}`;
		case "all-secrets": return "secrets.*";
		case "github-token": return "github.token";
		case "variable": return `vars.${origin.name}`;
		case "input": return `inputs.${origin.name}`;
		case "output": return `${origin.of}.outputs.${origin.name}`;
		case "context": return origin.name;
		case "environment": return `$${origin.name}`;
		case "file": return origin.path;
		case "command": return `$(${origin.text})`;
		default: return origin;
	}
}
function setAt$1(value, at) {
	return {
		choice: value.choice,
		alternatives: value.alternatives.map((a) => ({
			pieces: a.pieces,
			trail: [...a.trail, at]
		}))
	};
}
function identities(value) {
	return origins(value).flatMap((one) => one.kind === "literal" && one.text.trim() === "" ? [] : [`${one.kind} ${originName(one)}`]);
}
// node_modules/@actions/expressions/dist/ast.js
var Expr = class {};
var Literal = class extends Expr {
	constructor(literal, token) {
		super();
		this.literal = literal;
		this.token = token;
	}
	accept(v) {
		return v.visitLiteral(this);
	}
};
var Unary = class extends Expr {
	constructor(operator, expr) {
		super();
		this.operator = operator;
		this.expr = expr;
	}
	accept(v) {
		return v.visitUnary(this);
	}
};
var FunctionCall = class extends Expr {
	constructor(functionName, args) {
		super();
		this.functionName = functionName;
		this.args = args;
	}
	accept(v) {
		return v.visitFunctionCall(this);
	}
};
var Binary = class extends Expr {
	constructor(left, operator, right) {
		super();
		this.left = left;
		this.operator = operator;
		this.right = right;
	}
	accept(v) {
		return v.visitBinary(this);
	}
};
var Logical = class extends Expr {
	constructor(operator, args) {
		super();
		this.operator = operator;
		this.args = args;
	}
	accept(v) {
		return v.visitLogical(this);
	}
};
var Grouping = class extends Expr {
	constructor(group) {
		super();
		this.group = group;
	}
	accept(v) {
		return v.visitGrouping(this);
	}
};
var ContextAccess = class extends Expr {
	constructor(name) {
		super();
		this.name = name;
	}
	accept(v) {
		return v.visitContextAccess(this);
	}
};
var IndexAccess = class extends Expr {
	constructor(expr, index) {
		super();
		this.expr = expr;
		this.index = index;
	}
	accept(v) {
		return v.visitIndexAccess(this);
	}
};
var Star = class extends Expr {
	accept() {
		throw new Error("Method not implemented.");
	}
};
// node_modules/@actions/expressions/dist/data/expressiondata.js
var Kind;
(function(Kind) {
	Kind[Kind["String"] = 0] = "String";
	Kind[Kind["Array"] = 1] = "Array";
	Kind[Kind["Dictionary"] = 2] = "Dictionary";
	Kind[Kind["Boolean"] = 3] = "Boolean";
	Kind[Kind["Number"] = 4] = "Number";
	Kind[Kind["CaseSensitiveDictionary"] = 5] = "CaseSensitiveDictionary";
	Kind[Kind["Null"] = 6] = "Null";
})(Kind || (Kind = {}));
function kindStr(k) {
	switch (k) {
		case Kind.Array: return "Array";
		case Kind.Boolean: return "Boolean";
		case Kind.Null: return "Null";
		case Kind.Number: return "Number";
		case Kind.Dictionary: return "Object";
		case Kind.String: return "String";
	}
	return "unknown";
}
// node_modules/@actions/expressions/dist/data/array.js
var Array$1 = class {
	constructor(...data) {
		this.v = [];
		this.kind = Kind.Array;
		this.primitive = false;
		for (const d of data) this.add(d);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(value) {
		this.v.push(value);
	}
	get(index) {
		return this.v[index];
	}
	values() {
		return this.v;
	}
};
// node_modules/@actions/expressions/dist/data/boolean.js
var BooleanData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.Boolean;
		this.primitive = true;
	}
	coerceString() {
		if (this.value) return "true";
		return "false";
	}
	number() {
		if (this.value) return 1;
		return 0;
	}
};
// node_modules/@actions/expressions/dist/data/dictionary.js
var Dictionary = class {
	constructor(...pairs) {
		this.keys = [];
		this.v = [];
		this.indexMap = {};
		this.kind = Kind.Dictionary;
		this.primitive = false;
		for (const p of pairs) this.add(p.key, p.value);
	}
	coerceString() {
		return kindStr(this.kind);
	}
	number() {
		return NaN;
	}
	add(key, value) {
		if (key.toLowerCase() in this.indexMap) return;
		this.keys.push(key);
		this.v.push(value);
		this.indexMap[key.toLowerCase()] = this.v.length - 1;
	}
	get(key) {
		const index = this.indexMap[key.toLowerCase()];
		if (index === void 0) return;
		return this.v[index];
	}
	values() {
		return this.v;
	}
	pairs() {
		const result = [];
		for (const key of this.keys) result.push({
			key,
			value: this.v[this.indexMap[key.toLowerCase()]]
		});
		return result;
	}
};
// node_modules/@actions/expressions/dist/data/null.js
var Null = class {
	constructor() {
		this.kind = Kind.Null;
		this.primitive = true;
	}
	coerceString() {
		return "";
	}
	number() {
		return 0;
	}
};
// node_modules/@actions/expressions/dist/data/number.js
var NumberData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.Number;
		this.primitive = true;
	}
	coerceString() {
		if (this.value === 0) return "0";
		return (+this.value.toFixed(15)).toString();
	}
	number() {
		return this.value;
	}
};
// node_modules/@actions/expressions/dist/data/string.js
var StringData = class {
	constructor(value) {
		this.value = value;
		this.kind = Kind.String;
		this.primitive = true;
	}
	coerceString() {
		return this.value;
	}
	number() {
		return Number(this.value);
	}
};
// node_modules/@actions/expressions/dist/data/replacer.js
function replacer(_key, value) {
	if (value instanceof Null) return null;
	if (value instanceof BooleanData) return value.value;
	if (value instanceof NumberData) return value.number();
	if (value instanceof StringData) return value.coerceString();
	if (value instanceof Array$1) return value.values();
	if (value instanceof Dictionary) {
		const pairs = value.pairs();
		const r = {};
		for (const p of pairs) r[p.key] = p.value;
		return r;
	}
	return value;
}
// node_modules/@actions/expressions/dist/data/reviver.js
function reviver(_key, val) {
	if (val === null) return new Null();
	if (typeof val === "string") return new StringData(val);
	if (typeof val === "number") return new NumberData(val);
	if (typeof val === "boolean") return new BooleanData(val);
	if (Array.isArray(val)) return new Array$1(...val);
	if (typeof val === "object") return new Dictionary(...Object.keys(val).map((k) => ({
		key: k,
		value: val[k]
	})));
	return val;
}
const MAX_EXPRESSION_LENGTH = 21e3;
var ErrorType;
(function(ErrorType) {
	ErrorType[ErrorType["ErrorUnexpectedSymbol"] = 0] = "ErrorUnexpectedSymbol";
	ErrorType[ErrorType["ErrorUnrecognizedNamedValue"] = 1] = "ErrorUnrecognizedNamedValue";
	ErrorType[ErrorType["ErrorUnexpectedEndOfExpression"] = 2] = "ErrorUnexpectedEndOfExpression";
	ErrorType[ErrorType["ErrorExceededMaxDepth"] = 3] = "ErrorExceededMaxDepth";
	ErrorType[ErrorType["ErrorExceededMaxLength"] = 4] = "ErrorExceededMaxLength";
	ErrorType[ErrorType["ErrorTooFewParameters"] = 5] = "ErrorTooFewParameters";
	ErrorType[ErrorType["ErrorTooManyParameters"] = 6] = "ErrorTooManyParameters";
	ErrorType[ErrorType["ErrorEvenParameters"] = 7] = "ErrorEvenParameters";
	ErrorType[ErrorType["ErrorUnrecognizedContext"] = 8] = "ErrorUnrecognizedContext";
	ErrorType[ErrorType["ErrorUnrecognizedFunction"] = 9] = "ErrorUnrecognizedFunction";
})(ErrorType || (ErrorType = {}));
var ExpressionError = class extends Error {
	constructor(typ, tok) {
		super(`${errorDescription(typ)}: '${tokenString(tok)}'`);
		this.typ = typ;
		this.tok = tok;
		this.pos = this.tok.range.start;
	}
};
function errorDescription(typ) {
	switch (typ) {
		case ErrorType.ErrorUnexpectedEndOfExpression: return "Unexpected end of expression";
		case ErrorType.ErrorUnexpectedSymbol: return "Unexpected symbol";
		case ErrorType.ErrorUnrecognizedNamedValue: return "Unrecognized named-value";
		case ErrorType.ErrorExceededMaxDepth: return `Exceeded max expression depth 50`;
		case ErrorType.ErrorExceededMaxLength: return `Exceeded max expression length ${MAX_EXPRESSION_LENGTH}`;
		case ErrorType.ErrorTooFewParameters: return "Too few parameters supplied";
		case ErrorType.ErrorTooManyParameters: return "Too many parameters supplied";
		case ErrorType.ErrorEvenParameters: return "Even number of parameters supplied, requires an odd number of parameters";
		case ErrorType.ErrorUnrecognizedContext: return "Unrecognized named-value";
		case ErrorType.ErrorUnrecognizedFunction: return "Unrecognized function";
		default: return "Unknown error";
	}
}
var ExpressionEvaluationError = class extends Error {};
// node_modules/@actions/expressions/dist/lexer.js
var TokenType;
(function(TokenType) {
	TokenType[TokenType["UNKNOWN"] = 0] = "UNKNOWN";
	TokenType[TokenType["LEFT_PAREN"] = 1] = "LEFT_PAREN";
	TokenType[TokenType["RIGHT_PAREN"] = 2] = "RIGHT_PAREN";
	TokenType[TokenType["LEFT_BRACKET"] = 3] = "LEFT_BRACKET";
	TokenType[TokenType["RIGHT_BRACKET"] = 4] = "RIGHT_BRACKET";
	TokenType[TokenType["COMMA"] = 5] = "COMMA";
	TokenType[TokenType["DOT"] = 6] = "DOT";
	TokenType[TokenType["BANG"] = 7] = "BANG";
	TokenType[TokenType["BANG_EQUAL"] = 8] = "BANG_EQUAL";
	TokenType[TokenType["EQUAL_EQUAL"] = 9] = "EQUAL_EQUAL";
	TokenType[TokenType["GREATER"] = 10] = "GREATER";
	TokenType[TokenType["GREATER_EQUAL"] = 11] = "GREATER_EQUAL";
	TokenType[TokenType["LESS"] = 12] = "LESS";
	TokenType[TokenType["LESS_EQUAL"] = 13] = "LESS_EQUAL";
	TokenType[TokenType["AND"] = 14] = "AND";
	TokenType[TokenType["OR"] = 15] = "OR";
	TokenType[TokenType["STAR"] = 16] = "STAR";
	TokenType[TokenType["NUMBER"] = 17] = "NUMBER";
	TokenType[TokenType["STRING"] = 18] = "STRING";
	TokenType[TokenType["IDENTIFIER"] = 19] = "IDENTIFIER";
	TokenType[TokenType["TRUE"] = 20] = "TRUE";
	TokenType[TokenType["FALSE"] = 21] = "FALSE";
	TokenType[TokenType["NULL"] = 22] = "NULL";
	TokenType[TokenType["EOF"] = 23] = "EOF";
})(TokenType || (TokenType = {}));
function tokenString(tok) {
	switch (tok.type) {
		case TokenType.EOF: return "EOF";
		case TokenType.NUMBER: return tok.lexeme;
		case TokenType.STRING: return tok.value.toString();
		default: return tok.lexeme;
	}
}
var Lexer$1 = class {
	constructor(input) {
		this.input = input;
		this.start = 0;
		this.offset = 0;
		this.line = 0;
		this.lastLineOffset = 0;
		this.tokens = [];
	}
	lex() {
		if (this.input.length > 21e3) throw new Error("ErrorExceededMaxLength");
		while (!this.atEnd()) {
			this.start = this.offset;
			const c = this.next();
			switch (c) {
				case "(":
					this.addToken(TokenType.LEFT_PAREN);
					break;
				case ")":
					this.addToken(TokenType.RIGHT_PAREN);
					break;
				case "[":
					this.addToken(TokenType.LEFT_BRACKET);
					break;
				case "]":
					this.addToken(TokenType.RIGHT_BRACKET);
					break;
				case ",":
					this.addToken(TokenType.COMMA);
					break;
				case ".":
					if (this.previous() != TokenType.IDENTIFIER && this.previous() != TokenType.RIGHT_BRACKET && this.previous() != TokenType.RIGHT_PAREN && this.previous() != TokenType.STAR) this.consumeNumber();
					else this.addToken(TokenType.DOT);
					break;
				case "-":
				case "+":
					this.consumeNumber();
					break;
				case "!":
					this.addToken(this.match("=") ? TokenType.BANG_EQUAL : TokenType.BANG);
					break;
				case "=":
					if (!this.match("=")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.EQUAL_EQUAL);
					break;
				case "<":
					this.addToken(this.match("=") ? TokenType.LESS_EQUAL : TokenType.LESS);
					break;
				case ">":
					this.addToken(this.match("=") ? TokenType.GREATER_EQUAL : TokenType.GREATER);
					break;
				case "&":
					if (!this.match("&")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.AND);
					break;
				case "|":
					if (!this.match("|")) {
						this.consumeIdentifier();
						break;
					}
					this.addToken(TokenType.OR);
					break;
				case "*":
					this.addToken(TokenType.STAR);
					break;
				case " ":
				case "\r":
				case "	": break;
				case "\n":
					++this.line;
					this.lastLineOffset = this.offset;
					break;
				case "'":
					this.consumeString();
					break;
				default: switch (true) {
					case isDigit(c):
						this.consumeNumber();
						break;
					default: this.consumeIdentifier();
				}
			}
		}
		this.tokens.push({
			type: TokenType.EOF,
			lexeme: "",
			range: this.range()
		});
		return { tokens: this.tokens };
	}
	pos() {
		return {
			line: this.line,
			column: this.start - this.lastLineOffset
		};
	}
	endPos() {
		return {
			line: this.line,
			column: this.offset - this.lastLineOffset
		};
	}
	range() {
		return {
			start: this.pos(),
			end: this.endPos()
		};
	}
	atEnd() {
		return this.offset >= this.input.length;
	}
	peek() {
		if (this.atEnd()) return "\0";
		return this.input[this.offset];
	}
	peekNext() {
		if (this.offset + 1 >= this.input.length) return "\0";
		return this.input[this.offset + 1];
	}
	previous() {
		const l = this.tokens.length;
		if (l == 0) return TokenType.EOF;
		return this.tokens[l - 1].type;
	}
	next() {
		return this.input[this.offset++];
	}
	match(expected) {
		if (this.atEnd()) return false;
		if (this.input[this.offset] !== expected) return false;
		this.offset++;
		return true;
	}
	addToken(type, value) {
		this.tokens.push({
			type,
			lexeme: this.input.substring(this.start, this.offset),
			range: this.range(),
			value
		});
	}
	consumeNumber() {
		while (!this.atEnd() && (!isBoundary(this.peek()) || this.peek() == ".")) this.next();
		const lexeme = this.input.substring(this.start, this.offset);
		const value = new StringData(lexeme).number();
		if (isNaN(value)) throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(TokenType.NUMBER, value);
	}
	consumeString() {
		while ((this.peek() !== "'" || this.peekNext() === "'") && !this.atEnd()) {
			if (this.peek() === "\n") this.line++;
			if (this.peek() === "'" && this.peekNext() === "'") this.next();
			this.next();
		}
		if (this.atEnd()) throw new Error(`Unexpected symbol: '${this.input.substring(this.start)}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.next();
		let value = this.input.substring(this.start + 1, this.offset - 1);
		value = value.replace("''", "'");
		this.addToken(TokenType.STRING, value);
	}
	consumeIdentifier() {
		while (!this.atEnd() && !isBoundary(this.peek())) this.next();
		let tokenType = TokenType.IDENTIFIER;
		let tokenValue = void 0;
		const lexeme = this.input.substring(this.start, this.offset);
		if (this.previous() != TokenType.DOT) switch (lexeme) {
			case "true":
				tokenType = TokenType.TRUE;
				break;
			case "false":
				tokenType = TokenType.FALSE;
				break;
			case "null":
				tokenType = TokenType.NULL;
				break;
			case "NaN":
				tokenType = TokenType.NUMBER;
				tokenValue = NaN;
				break;
			case "Infinity":
				tokenType = TokenType.NUMBER;
				tokenValue = Infinity;
		}
		if (!isLegalIdentifier(lexeme)) throw new Error(`Unexpected symbol: '${lexeme}'. Located at position ${this.start + 1} within expression: ${this.input}`);
		this.addToken(tokenType, tokenValue);
	}
};
function isDigit(c) {
	return c >= "0" && c <= "9";
}
function isBoundary(c) {
	switch (c) {
		case "(":
		case "[":
		case ")":
		case "]":
		case ",":
		case ".":
		case "!":
		case ">":
		case "<":
		case "=":
		case "&":
		case "|": return true;
	}
	return /\s/.test(c);
}
function isLegalIdentifier(str) {
	if (str == "") return false;
	const first = str[0];
	if (first >= "a" && first <= "z" || first >= "A" && first <= "Z" || first == "_") {
		for (const c of str.substring(1).split("")) if (c >= "a" && c <= "z" || c >= "A" && c <= "Z" || c >= "0" && c <= "9" || c == "_" || c == "-") {} else return false;
		return true;
	}
	return false;
}
// node_modules/@actions/expressions/dist/funcs/case.js
const caseFunc = {
	name: "case",
	description: "`case( pred1, val1, pred2, val2, ..., default )`\n\nEvaluates predicates in order and returns the value corresponding to the first predicate that evaluates to `true`. If no predicate matches, it returns the last argument as the default value.",
	minArgs: 3,
	maxArgs: Number.MAX_SAFE_INTEGER,
	call: (...args) => {
		for (let i = 0; i < args.length - 1; i += 2) {
			const predicate = args[i];
			if (predicate.kind !== Kind.Boolean) throw new Error("case predicate must evaluate to a boolean value");
			if (predicate.value) return args[i + 1];
		}
		return args[args.length - 1];
	}
};
// node_modules/@actions/expressions/dist/result.js
function coerceTypes(li, ri) {
	let lv = li;
	let rv = ri;
	if (li.kind === ri.kind) return [lv, rv];
	switch (li.kind) {
		case Kind.Number:
			if (ri.kind === Kind.String) {
				rv = new NumberData(ri.number());
				return [lv, rv];
			}
			break;
		case Kind.String:
			if (ri.kind === Kind.Number) {
				lv = new NumberData(li.number());
				return [lv, rv];
			}
			break;
		case Kind.Null:
		case Kind.Boolean:
			lv = new NumberData(li.number());
			return coerceTypes(lv, rv);
	}
	switch (ri.kind) {
		case Kind.Null:
		case Kind.Boolean:
			rv = new NumberData(ri.number());
			return coerceTypes(lv, rv);
	}
	return [lv, rv];
}
function equals$1(lhs, rhs) {
	const [lv, rv] = coerceTypes(lhs, rhs);
	if (lv.kind != rv.kind) return false;
	switch (lv.kind) {
		case Kind.Null: return true;
		case Kind.Number: {
			const ld = lv.value;
			const rd = rv.value;
			if (isNaN(ld) || isNaN(rd)) return false;
			return ld == rd;
		}
		case Kind.String: {
			const ls = lv.value;
			const rs = rv.value;
			return toUpperSpecial(ls) === toUpperSpecial(rs);
		}
		case Kind.Boolean: return lv.value == rv.value;
		case Kind.Dictionary:
		case Kind.Array: return lv === rv;
	}
	return false;
}
function toUpperSpecial(s) {
	const sb = [];
	let i = 0;
	const len = s.length;
	let found = s.indexOf("\u0131");
	while (i < len) if (i < found) {
		sb.push(s.substring(i, found).toUpperCase());
		i = found;
	} else if (i == found) {
		sb.push(s.substring(i, i + 1));
		i += 1;
		found = s.indexOf("\u0131", i);
	} else {
		sb.push(s.substring(i).toUpperCase());
		break;
	}
	return sb.join("");
}
// node_modules/@actions/expressions/dist/funcs/contains.js
const contains$1 = {
	name: "contains",
	description: "`contains( search, item )`\n\nReturns `true` if `search` contains `item`. If `search` is an array, this function returns `true` if the `item` is an element in the array. If `search` is a string, this function returns `true` if the `item` is a substring of `search`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		const right = args[1];
		if (left.primitive) {
			const ls = left.coerceString();
			if (right.primitive) {
				const rs = right.coerceString();
				return new BooleanData(ls.toLowerCase().includes(rs.toLowerCase()));
			}
		} else if (left.kind === Kind.Array) {
			const la = left;
			if (la.values().length === 0) return new BooleanData(false);
			for (const v of la.values()) if (equals$1(right, v)) return new BooleanData(true);
		}
		return new BooleanData(false);
	}
};
// node_modules/@actions/expressions/dist/funcs/endswith.js
const endswith = {
	name: "endsWith",
	description: "`endsWith( searchString, searchValue )`\n\nReturns `true` if `searchString` ends with `searchValue`. This function is not case sensitive. Casts values to a string.",
	minArgs: 2,
	maxArgs: 2,
	call: (...args) => {
		const left = args[0];
		if (!left.primitive) return new BooleanData(false);
		const right = args[1];
		if (!right.primitive) return new BooleanData(false);
		const ls = toUpperSpecial(left.coerceString());
		const rs = toUpperSpecial(right.coerceString());
		return new BooleanData(ls.endsWith(rs));
	}
};
// node_modules/@actions/expressions/dist/funcs/format.js
const format$1 = {
	name: "format",
	description: "`format( string, replaceValue0, replaceValue1, ..., replaceValueN)`\n\nReplaces values in the `string`, with the variable `replaceValueN`. Variables in the `string` are specified using the `{N}` syntax, where `N` is an integer. You must specify at least one `replaceValue` and `string`. There is no maximum for the number of variables (`replaceValueN`) you can use. Escape curly braces using double braces.",
	minArgs: 1,
	maxArgs: 255,
	call: (...args) => {
		const fs = args[0].coerceString();
		const result = [];
		let index = 0;
		while (index < fs.length) {
			const lbrace = fs.indexOf("{", index);
			const rbrace = fs.indexOf("}", index);
			if (lbrace >= 0 && (rbrace < 0 || rbrace > lbrace)) {
				if (safeCharAt(fs, lbrace + 1) === "{") {
					result.push(fs.substr(index, lbrace - index + 1));
					index = lbrace + 2;
					continue;
				}
				if (rbrace > lbrace + 1) {
					const argIndex = readArgIndex(fs, lbrace + 1);
					if (argIndex.success) {
						if (1 + argIndex.result > args.length - 1) throw new Error(`The following format string references more arguments than were supplied: ${fs}`);
						if (lbrace > index) result.push(fs.substr(index, lbrace - index));
						result.push(`${args[1 + argIndex.result].coerceString()}`);
						index = rbrace + 1;
						continue;
					}
				}
				throw new Error(`The following format string is invalid: ${fs}`);
			} else if (rbrace >= 0) {
				if (safeCharAt(fs, rbrace + 1) === "}") {
					result.push(fs.substr(index, rbrace - index + 1));
					index = rbrace + 2;
				} else throw new Error(`The following format string is invalid: ${fs}`);
			} else {
				result.push(fs.substr(index));
				break;
			}
		}
		return new StringData(result.join(""));
	}
};
function safeCharAt(string, index) {
	if (string.length > index) return string[index];
	return "\0";
}
function readArgIndex(string, startIndex) {
	let length = 0;
	for (;;) {
		const nextChar = safeCharAt(string, startIndex + length);
		if (nextChar >= "0" && nextChar <= "9") length++;
		else break;
	}
	if (length < 1) return { success: false };
	const endIndex = startIndex + length - 1;
	const result = parseInt(string.substr(startIndex, length));
	return {
		success: !isNaN(result),
		result,
		endIndex
	};
}
// node_modules/@actions/expressions/dist/funcs.js
const wellKnownFunctions = {
	case: caseFunc,
	contains: contains$1,
	endswith,
	format: format$1,
	fromjson: {
		name: "fromJson",
		description: "`fromJSON(value)`\n\nReturns a JSON object or JSON data type for `value`. You can use this function to provide a JSON object as an evaluated expression or to convert environment variables from a string.",
		minArgs: 1,
		maxArgs: 1,
		call: (...args) => {
			const is = args[0].coerceString();
			if (is.trim() === "") throw new Error("empty input");
			try {
				return JSON.parse(is, reviver);
			} catch (e) {
				throw new ExpressionEvaluationError("Error parsing JSON when evaluating fromJson", { cause: e });
			}
		}
	},
	join: {
		name: "join",
		description: "`join( array, optionalSeparator )`\n\nThe value for `array` can be an array or a string. All values in `array` are concatenated into a string. If you provide `optionalSeparator`, it is inserted between the concatenated values. Otherwise, the default separator `,` is used. Casts values to a string.",
		minArgs: 1,
		maxArgs: 2,
		call: (...args) => {
			if (args[0].primitive) return new StringData(args[0].coerceString());
			if (args[0].kind === Kind.Array) {
				let separator = ",";
				if (args.length > 1 && args[1].primitive) separator = args[1].coerceString();
				return new StringData(args[0].values().map((item) => item.coerceString()).join(separator));
			}
			return new StringData("");
		}
	},
	startswith: {
		name: "startsWith",
		description: "`startsWith( searchString, searchValue )`\n\nReturns `true` when `searchString` starts with `searchValue`. This function is not case sensitive. Casts values to a string.",
		minArgs: 2,
		maxArgs: 2,
		call: (...args) => {
			const left = args[0];
			if (!left.primitive) return new BooleanData(false);
			const right = args[1];
			if (!right.primitive) return new BooleanData(false);
			const ls = toUpperSpecial(left.coerceString());
			const rs = toUpperSpecial(right.coerceString());
			return new BooleanData(ls.startsWith(rs));
		}
	},
	tojson: {
		name: "toJson",
		description: "`toJSON(value)`\n\nReturns a pretty-print JSON representation of `value`. You can use this function to debug the information provided in contexts.",
		minArgs: 1,
		maxArgs: 1,
		call: (...args) => {
			return new StringData(JSON.stringify(args[0], replacer, "  "));
		}
	}
};
function validateFunction(context, identifier, argCount) {
	const name = identifier.lexeme.toLowerCase();
	let f;
	f = wellKnownFunctions[name];
	if (!f) {
		f = context.extensionFunctions.get(name);
		if (!f) {
			if (!context.allowUnknownKeywords) throw new ExpressionError(ErrorType.ErrorUnrecognizedFunction, identifier);
			return;
		}
	}
	if (argCount < f.minArgs) throw new ExpressionError(ErrorType.ErrorTooFewParameters, identifier);
	if (argCount > f.maxArgs) throw new ExpressionError(ErrorType.ErrorTooManyParameters, identifier);
	if (name === "case" && argCount % 2 === 0) throw new ExpressionError(ErrorType.ErrorEvenParameters, identifier);
}
// node_modules/@actions/expressions/dist/parser.js
var Parser$1 = class {
	constructor(tokens, extensionContexts, extensionFunctions) {
		this.tokens = tokens;
		this.offset = 0;
		this.depth = 0;
		this.extContexts = new Map();
		this.extFuncs = new Map();
		for (const contextName of extensionContexts) this.extContexts.set(contextName.toLowerCase(), true);
		for (const { name, func } of extensionFunctions.map((x) => ({
			name: x.name,
			func: x
		}))) this.extFuncs.set(name.toLowerCase(), func);
		this.context = {
			allowUnknownKeywords: false,
			extensionContexts: this.extContexts,
			extensionFunctions: this.extFuncs
		};
	}
	parse() {
		let result;
		if (this.atEnd()) return result;
		result = this.expression();
		if (!this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
		return result;
	}
	expression() {
		this.incrDepth();
		try {
			return this.logicalOr();
		} finally {
			this.decrDepth();
		}
	}
	logicalOr() {
		let expr = this.logicalAnd();
		if (this.check(TokenType.OR)) {
			this.incrDepth();
			try {
				const logical = new Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.OR)) {
					const right = this.logicalAnd();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	logicalAnd() {
		let expr = this.equality();
		if (this.check(TokenType.AND)) {
			this.incrDepth();
			try {
				const logical = new Logical(this.peek(), [expr]);
				expr = logical;
				while (this.match(TokenType.AND)) {
					const right = this.equality();
					logical.args.push(right);
				}
			} finally {
				this.decrDepth();
			}
		}
		return expr;
	}
	equality() {
		let expr = this.comparison();
		while (this.match(TokenType.BANG_EQUAL, TokenType.EQUAL_EQUAL)) {
			const operator = this.previous();
			const right = this.comparison();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	comparison() {
		let expr = this.unary();
		while (this.match(TokenType.GREATER, TokenType.GREATER_EQUAL, TokenType.LESS, TokenType.LESS_EQUAL)) {
			const operator = this.previous();
			const right = this.unary();
			expr = new Binary(expr, operator, right);
		}
		return expr;
	}
	unary() {
		if (this.match(TokenType.BANG)) {
			this.incrDepth();
			const operator = this.previous();
			const unary = this.unary();
			try {
				return new Unary(operator, unary);
			} finally {
				this.decrDepth();
			}
		}
		return this.index();
	}
	index() {
		let expr = this.call();
		let depthIncreased = 0;
		if (expr instanceof Grouping || expr instanceof FunctionCall || expr instanceof ContextAccess) {
			let cont = true;
			while (cont) switch (true) {
				case this.match(TokenType.LEFT_BRACKET): {
					let indexExpr;
					if (this.match(TokenType.STAR)) indexExpr = new Star();
					else indexExpr = this.expression();
					this.consume(TokenType.RIGHT_BRACKET, ErrorType.ErrorUnexpectedSymbol);
					this.incrDepth();
					depthIncreased++;
					expr = new IndexAccess(expr, indexExpr);
					break;
				}
				case this.match(TokenType.DOT):
					this.incrDepth();
					depthIncreased++;
					if (this.match(TokenType.IDENTIFIER)) {
						const property = this.previous();
						expr = new IndexAccess(expr, new Literal(new StringData(property.lexeme), property));
					} else if (this.match(TokenType.STAR)) expr = new IndexAccess(expr, new Star());
					else throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
					break;
				default: cont = false;
			}
		}
		for (let i = 0; i < depthIncreased; i++) this.decrDepth();
		return expr;
	}
	call() {
		if (!this.check(TokenType.IDENTIFIER)) return this.primary();
		const identifier = this.next();
		if (!this.match(TokenType.LEFT_PAREN)) {
			if (!this.extContexts.has(identifier.lexeme.toLowerCase())) throw this.buildError(ErrorType.ErrorUnrecognizedContext, identifier);
			return new ContextAccess(identifier);
		}
		const args = [];
		while (!this.match(TokenType.RIGHT_PAREN)) {
			const aexp = this.expression();
			args.push(aexp);
			if (!this.check(TokenType.RIGHT_PAREN)) this.consume(TokenType.COMMA, ErrorType.ErrorUnexpectedSymbol);
		}
		validateFunction(this.context, identifier, args.length);
		return new FunctionCall(identifier, args);
	}
	primary() {
		switch (true) {
			case this.match(TokenType.FALSE): return new Literal(new BooleanData(false), this.previous());
			case this.match(TokenType.TRUE): return new Literal(new BooleanData(true), this.previous());
			case this.match(TokenType.NULL): return new Literal(new Null(), this.previous());
			case this.match(TokenType.NUMBER): return new Literal(new NumberData(this.previous().value), this.previous());
			case this.match(TokenType.STRING): return new Literal(new StringData(this.previous().value), this.previous());
			case this.match(TokenType.LEFT_PAREN): {
				const expr = this.expression();
				if (this.atEnd()) throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
				this.consume(TokenType.RIGHT_PAREN, ErrorType.ErrorUnexpectedSymbol);
				return new Grouping(expr);
			}
			case this.atEnd(): throw this.buildError(ErrorType.ErrorUnexpectedEndOfExpression, this.previous());
		}
		throw this.buildError(ErrorType.ErrorUnexpectedSymbol, this.peek());
	}
	match(...tokenTypes) {
		for (const tokenType of tokenTypes) if (this.check(tokenType)) {
			this.next();
			return true;
		}
		return false;
	}
	check(tokenType) {
		if (this.atEnd()) return false;
		return this.peek().type == tokenType;
	}
	atEnd() {
		return this.peek().type == TokenType.EOF;
	}
	next() {
		if (!this.atEnd()) this.offset++;
		return this.previous();
	}
	peek() {
		return this.tokens[this.offset];
	}
	previous() {
		return this.tokens[this.offset - 1];
	}
	consume(tokenType, errorType) {
		if (this.check(tokenType)) {
			this.next();
			return;
		}
		throw this.buildError(errorType, this.peek());
	}
	incrDepth() {
		this.depth++;
		if (this.depth > 50) throw this.buildError(ErrorType.ErrorExceededMaxDepth, this.peek());
	}
	decrDepth() {
		this.depth--;
	}
	buildError(errType, token) {
		return new ExpressionError(errType, token);
	}
};
// src/workflow/syntax.ts
const CONTEXTS = [
	"github",
	"env",
	"vars",
	"job",
	"jobs",
	"steps",
	"runner",
	"secrets",
	"strategy",
	"matrix",
	"needs",
	"inputs"
];
const FUNCTIONS = [
	{
		name: "success",
		minArgs: 0,
		maxArgs: 255
	},
	{
		name: "failure",
		minArgs: 0,
		maxArgs: 255
	},
	{
		name: "always",
		minArgs: 0,
		maxArgs: 0
	},
	{
		name: "cancelled",
		minArgs: 0,
		maxArgs: 0
	},
	{
		name: "hashFiles",
		minArgs: 1,
		maxArgs: 255
	}
];
function parse$2(expression) {
	if (parsed$1.has(expression)) return parsed$1.get(expression);
	const expr = parseAnew(expression);
	if (expression.length > MAX_KEPT) return expr;
	if (parsed$1.size >= MAX_PARSED) parsed$1.clear();
	parsed$1.set(expression, expr);
	return expr;
}
const parsed$1 = new Map();
const MAX_PARSED = 1e3;
const MAX_KEPT = 500;
function parseAnew(expression) {
	try {
		return new Parser$1(new Lexer$1(expression).lex().tokens, CONTEXTS, FUNCTIONS).parse();
	} catch {
		return;
	}
}
function literalOf$2(expr) {
	if (expr.token.type === TokenType.STRING) return expr.token.lexeme.slice(1, -1).replaceAll("''", "'");
	return expr.literal.coerceString();
}
function isString(expr) {
	return expr.token.type === TokenType.STRING || expr.token.type === TokenType.IDENTIFIER;
}
function isBooleanLiteral(expr) {
	return expr instanceof Literal && (expr.token.type === TokenType.TRUE || expr.token.type === TokenType.FALSE);
}
function ungroup(expr) {
	let inner = expr;
	while (inner instanceof Grouping) inner = inner.group;
	return inner;
}
function functionName(expr) {
	return expr.functionName.lexeme.toLowerCase();
}
function access(expr) {
	const path = [];
	let inner = ungroup(expr);
	while (inner instanceof IndexAccess) {
		path.unshift(inner.index);
		inner = ungroup(inner.expr);
	}
	if (!(inner instanceof ContextAccess)) return void 0;
	return {
		context: inner.name.lexeme.toLowerCase(),
		path
	};
}
// src/workflow/texts.ts
function possibleTexts(value) {
	const texts = [];
	for (const alternative of value.alternatives) {
		const text = literalText({
			choice: "one-of",
			alternatives: [alternative]
		});
		if (text === void 0) return void 0;
		texts.push(text);
	}
	if (value.choice === "one-of" && texts.length > 0) return texts;
	return [texts.find((text) => text !== "") ?? ""];
}
function jsonMembers(text) {
	const parsed = parseJson(text);
	if (typeof parsed !== "object" || parsed === null) return void 0;
	return new Map(Object.entries(parsed).map(([name, member]) => [name.toLowerCase(), asText(member)]));
}
function jsonList(text) {
	const parsed = parseJson(text);
	return Array.isArray(parsed) ? parsed.map(asText) : void 0;
}
function fromJsonText(text) {
	const parsed = parseJson(text);
	return parsed === void 0 || typeof parsed === "object" ? text : asText(parsed);
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function asText(member) {
	if (member === null) return "";
	return typeof member === "object" ? JSON.stringify(member) : String(member);
}
// src/workflow/truth.ts
function truth$1(expression, ask) {
	const expr = ungroup(expression);
	if (expr instanceof Logical) {
		const each = expr.args.map((arg) => truth$1(arg, ask));
		return expr.operator.type === TokenType.AND ? all(each) : not(all(each.map(not)));
	}
	if (expr instanceof Unary) return negated(ungroup(expr.expr), ask);
	if (expr instanceof Binary) return compared(expr, ask);
	if (expr instanceof FunctionCall) return called(expr, ask);
	if (isBooleanLiteral(expr)) return expr.token.type === TokenType.TRUE ? "always" : "never";
	if (expr instanceof Literal) return (isString(expr) ? literalOf$2(expr) === "" : expr.literal.number() === 0) || expr.token.type === TokenType.NULL ? "never" : "always";
	return held$1(expr, ask);
}
function held$1(expr, ask) {
	const value = ask.value(expr);
	const kind = typeOf(expr, ask);
	const texts = possibleTexts(value);
	if (texts === void 0 || kind === "text") {
		const empty = emptiness(value);
		if (kind !== "text" && empty === "never") return "maybe";
		return empty === "always" ? "never" : empty === "never" ? "always" : "maybe";
	}
	return every(texts, (text) => {
		if (text === "") return "never";
		if (text === "true") return "always";
		if (text === "false") return kind === "boolean" ? "never" : "maybe";
		return Number(text) === 0 ? "maybe" : "always";
	});
}
function negated(expr, ask) {
	if (expr instanceof FunctionCall && ["failure", "cancelled"].includes(functionName(expr))) return "always";
	return not(truth$1(expr, ask));
}
function called(expr, ask) {
	switch (functionName(expr)) {
		case "always":
		case "success": return "always";
		case "failure":
		case "cancelled": return "maybe";
		case "contains": return pairwise(expr.args, ask, (within, text) => {
			const list = jsonList(within);
			return list === void 0 ? within.includes(text) : list.includes(text);
		});
		case "startswith": return pairwise(expr.args, ask, (text, start) => text.startsWith(start));
		case "endswith": return pairwise(expr.args, ask, (text, end) => text.endsWith(end));
		default: return held$1(expr, ask);
	}
}
const TEXT_FUNCTIONS = new Set([
	"format",
	"join",
	"tojson",
	"hashfiles"
]);
const TEXT_CONTEXTS = new Set([
	"env",
	"secrets",
	"vars",
	"steps",
	"needs"
]);
function typeOf(expression, ask) {
	const expr = ungroup(expression);
	if (expr instanceof Literal) return isString(expr) ? "text" : isBooleanLiteral(expr) ? "boolean" : "unknown";
	if (expr instanceof Binary || expr instanceof Unary) return "boolean";
	if (expr instanceof FunctionCall) return TEXT_FUNCTIONS.has(functionName(expr)) ? "text" : "unknown";
	const found = access(expr);
	if (found === void 0 || found.path.length === 0) return "unknown";
	const [name] = found.path;
	if (found.context === "inputs") return name instanceof Literal && ask.isBoolean(literalOf$2(name)) ? "boolean" : "unknown";
	if (TEXT_CONTEXTS.has(found.context)) return "text";
	return found.context === "github" && found.path.length === 1 ? "text" : "unknown";
}
function compared(expr, ask) {
	const operator = expr.operator.type;
	const left = possibleTexts(ask.value(expr.left));
	const right = possibleTexts(ask.value(expr.right));
	if (left === void 0 || right === void 0) return "maybe";
	const types = [typeOf(expr.left, ask), typeOf(expr.right, ask)];
	const equal = every(left, (a) => every(right, (b) => equals(a, b, types)));
	if (operator === TokenType.EQUAL_EQUAL) return equal;
	if (operator === TokenType.BANG_EQUAL) return not(equal);
	return every(left, (a) => every(right, (b) => ordered(operator, Number(a), Number(b))));
}
function equals(a, b, [left, right]) {
	const same = a.toLowerCase() === b.toLowerCase();
	if (left === right && left !== "unknown") return same ? "always" : "never";
	if (same) return isLoose(a) || left === "boolean" || right === "boolean" ? "maybe" : "always";
	return isLoose(a) && isLoose(b) && !opposite(a, b) ? "maybe" : "never";
}
function isLoose(text) {
	return text === "" || text === "true" || text === "false" || !Number.isNaN(Number(text));
}
function opposite(a, b) {
	return a === "true" && b === "false" || a === "false" && b === "true";
}
function ordered(operator, a, b) {
	if (Number.isNaN(a) || Number.isNaN(b)) return "maybe";
	switch (operator) {
		case TokenType.GREATER: return a > b ? "always" : "never";
		case TokenType.GREATER_EQUAL: return a >= b ? "always" : "never";
		case TokenType.LESS: return a < b ? "always" : "never";
		case TokenType.LESS_EQUAL: return a <= b ? "always" : "never";
		default: return "maybe";
	}
}
function pairwise(args, ask, holds) {
	const [first, second] = args.map((arg) => possibleTexts(ask.value(arg)));
	if (first === void 0 || second === void 0) return "maybe";
	const folded = second.map((text) => text.toLowerCase());
	return every(first, (a) => every(folded, (b) => holds(a.toLowerCase(), b) ? "always" : "never"));
}
function every(items, judge) {
	const found = new Set(items.map(judge));
	const [only] = found;
	return found.size === 1 && only !== void 0 ? only : "maybe";
}
function all(each) {
	if (each.includes("never")) return "never";
	return each.every((t) => t === "always") ? "always" : "maybe";
}
function not(value) {
	return value === "always" ? "never" : value === "never" ? "always" : "maybe";
}
// src/workflow/functions.ts
const MAX_PARTS$1 = 200;
const TOO_LONG = fromOrigin({
	kind: "context",
	name: "format()"
});
function call(expr, ask, asBoolean) {
	const [first, second] = expr.args;
	switch (functionName(expr)) {
		case "format": return format(expr.args, ask);
		case "join": return first === void 0 ? UNSET : join$1(ask.value(first), second, ask);
		case "fromjson": return first === void 0 ? UNSET : mapTexts(ask.value(first), fromJsonText);
		case "tojson": return first === void 0 ? UNSET : ask.value(first);
		case "hashfiles": return fromOrigin({
			kind: "context",
			name: "hashFiles()"
		});
		case "case": return chosen(expr.args, ask);
		default: return asBoolean();
	}
}
function format(args, ask) {
	const [pattern, ...rest] = args;
	if (!(pattern instanceof Literal)) return concat(...args.map(ask.value));
	const parts = literalOf$2(pattern).split(/(\{\{|\}\}|\{\d{1,3}\})/);
	if (parts.length > MAX_PARTS$1) return TOO_LONG;
	return concat(...parts.map((part) => {
		if (part === "{{" || part === "}}") return literal$1(part.slice(1));
		const argument = /^\{\d+\}$/.test(part) ? rest[Number(part.slice(1, -1))] : void 0;
		return argument === void 0 ? literal$1(part) : ask.value(argument);
	}));
}
function join$1(list, separator, ask) {
	const [between] = separator === void 0 ? [","] : possibleTexts(ask.value(separator)) ?? [","];
	return mapTexts(list, (text) => jsonList(text)?.join(between) ?? text);
}
function chosen(args, ask) {
	const values = [];
	for (let index = 0; index < args.length; index += 2) {
		const [guard, value] = args.slice(index, index + 2);
		if (guard === void 0) break;
		const holds = value === void 0 ? "always" : truth$1(guard, ask);
		if (holds !== "never") values.push(ask.value(value ?? guard));
		if (holds === "always") break;
	}
	const [only] = values;
	return values.length === 1 && only !== void 0 ? only : oneOf(...values);
}
function mapTexts(value, change) {
	return {
		choice: value.choice,
		alternatives: value.alternatives.map((alternative) => {
			const [text] = possibleTexts({
				choice: "one-of",
				alternatives: [alternative]
			}) ?? [];
			if (text === void 0) return alternative;
			const [changed] = literal$1(change(text), alternative.trail).alternatives;
			return changed ?? alternative;
		})
	};
}
// src/workflow/lookup.ts
const MAX_NAMES = 16;
function lookUp$2({ context, path }, scope, ask) {
	let paths = [[]];
	for (const index of path) {
		const names = index instanceof Star ? ["*"] : possibleTexts(ask.value(index))?.slice(0, MAX_NAMES) ?? ["*"];
		paths = paths.flatMap((p) => names.map((name) => [...p, name])).slice(0, MAX_NAMES);
	}
	const values = paths.map((names) => one(context, names, scope));
	const [only] = values;
	return values.length === 1 && only !== void 0 ? only : oneOf(...values);
}
function one(context, path, scope) {
	const [name, second, third] = path;
	const self = {
		kind: "context",
		name: [context, ...path].join(".")
	};
	if (name === void 0) return fromOrigin(context === "secrets" ? { kind: "all-secrets" } : self);
	switch (context) {
		case "secrets": return secret(name, scope);
		case "vars": return scope.variable?.(name) ?? fromOrigin({
			kind: "variable",
			name
		});
		case "env": return scope.env?.(name) ?? fromOrigin({
			kind: "environment",
			name
		});
		case "inputs": return input(name, scope);
		case "matrix": return within$2(scope.matrix?.(name), path.slice(1)) ?? fromOrigin(self);
		case "steps":
		case "needs":
		case "jobs":
			if (second?.toLowerCase() !== "outputs" || third === void 0) return fromOrigin(self);
			return (context === "steps" ? scope.stepOutput : scope.jobOutput)?.(name, third) ?? fromOrigin({
				kind: "output",
				of: `${context}.${name}`,
				name: third
			});
		case "github": return github(path, scope) ?? fromOrigin(self);
		default: return fromOrigin(self);
	}
}
function secret(name, scope) {
	if (name === "*") return fromOrigin({ kind: "all-secrets" });
	if (name.toUpperCase() === "GITHUB_TOKEN") return fromOrigin({ kind: "github-token" });
	return scope.secret?.(name) ?? fromOrigin({
		kind: "secret",
		name
	});
}
function input(name, scope) {
	return scope.input?.(name) ?? fromOrigin({
		kind: "input",
		name
	});
}
function github(path, scope) {
	const folded = path.map((part) => part.toLowerCase());
	if (folded.length === 1 && folded[0] === "token") return fromOrigin({ kind: "github-token" });
	const [, , name] = path;
	if (folded[0] === "event" && folded[1] === "inputs" && name !== void 0) return input(name, scope);
	return scope.github?.(folded.join("."));
}
function within$2(value, path) {
	if (value === void 0 || path.length === 0) return value;
	return {
		choice: "one-of",
		alternatives: value.alternatives.map((alternative) => {
			const [text] = possibleTexts({
				choice: "one-of",
				alternatives: [alternative]
			}) ?? [];
			if (text === void 0) return alternative;
			let inner = text;
			for (const name of path) inner = jsonMembers(inner)?.get(name.toLowerCase()) ?? "";
			return {
				pieces: inner === "" ? [] : [{
					kind: "literal",
					text: inner
				}],
				trail: alternative.trail
			};
		})
	};
}
// src/workflow/template.ts
function readTemplate(text) {
	const segments = [];
	let from = 0;
	for (;;) {
		const open = text.indexOf("${{", from);
		const close = open === -1 ? -1 : findClose(text, open + 3);
		if (close === -1) break;
		if (open > from) segments.push({
			kind: "text",
			text: text.slice(from, open)
		});
		segments.push({
			kind: "expression",
			expression: text.slice(open + 3, close).trim()
		});
		from = close + 2;
	}
	if (from < text.length) segments.push({
		kind: "text",
		text: text.slice(from)
	});
	return segments;
}
function findClose(text, from) {
	let quoted = false;
	for (let at = from; at < text.length; at++) {
		const char = text[at];
		if (char === "'") quoted = !quoted;
		else if (char === "}" && !quoted && text[at + 1] === "}") return at;
	}
	return -1;
}
// src/workflow/expression.ts
const MAX_SEGMENTS = 500;
function evaluate(expression, scope, at) {
	return through(at, valueOfText(expression, scope));
}
function interpolate(text, scope, at) {
	if (text !== "" && !text.includes("${{")) return through(at, literal$1(text));
	const segments = readTemplate(text);
	if (segments.length > MAX_SEGMENTS) return fromOrigin({
		kind: "context",
		name: "a text of very many pieces"
	}, [at]);
	const parts = segments.map((segment) => segment.kind === "text" ? literal$1(segment.text) : valueOfText(segment.expression, scope));
	const [only] = parts;
	if (parts.length === 1 && only !== void 0) return through(at, only);
	return through(at, concat(...parts));
}
function condition(text, scope) {
	const segments = readTemplate(text);
	const expressions = segments.filter((s) => s.kind === "expression");
	const [first] = expressions;
	if (first === void 0) return text.trim() === "" ? "always" : conditionOf(text, scope);
	const around = segments.flatMap((s) => s.kind === "text" ? [s.text] : []).join("");
	if (expressions.length > 1 || around.trim() !== "") return "always";
	const found = conditionOf(first.expression, scope);
	return around !== "" && found === "never" ? "maybe" : found;
}
function conditionOf(expression, scope) {
	const expr = parse$2(expression);
	return expr === void 0 ? "maybe" : truth$1(expr, asking(scope));
}
function valueOfText(expression, scope) {
	const expr = parse$2(expression);
	if (expr === void 0) return fromOrigin({
		kind: "context",
		name: expression
	});
	return asking(scope).value(expr);
}
function asking(scope) {
	const known = new Map();
	const ask = {
		value: (expr) => {
			const inner = ungroup(expr);
			const value = known.get(inner) ?? valueIn(inner, scope, ask);
			known.set(inner, value);
			return value;
		},
		isBoolean: (input) => scope.isBoolean?.(input) ?? false
	};
	return ask;
}
function valueIn(expr, scope, ask) {
	if (expr instanceof Literal) return literal$1(literalOf$2(expr));
	if (expr instanceof Logical) return expr.operator.type === TokenType.OR ? either(expr.args, ask) : both(expr.args, ask);
	if (expr instanceof Unary || expr instanceof Binary) return booleanValue(truth$1(expr, ask));
	if (expr instanceof FunctionCall) return call(expr, ask, () => booleanValue(truth$1(expr, ask)));
	const found = access(expr);
	if (found !== void 0) return lookUp$2(found, scope, ask);
	if (expr instanceof IndexAccess) return member(ask.value(expr.expr), ask.value(expr.index));
	return fromOrigin({
		kind: "context",
		name: "an expression"
	});
}
function booleanValue(holds) {
	if (holds === "maybe") return oneOf(literal$1("true"), literal$1("false"));
	return literal$1(holds === "always" ? "true" : "false");
}
function either(args, ask) {
	const tried = [];
	for (const [index, arg] of args.entries()) {
		const value = ask.value(arg);
		const holds = truth$1(arg, ask);
		if (index === args.length - 1 || holds === "always") {
			tried.push(value);
			break;
		}
		if (holds === "maybe") tried.push(withoutFalse(value, isCondition(arg)));
	}
	return tried.some((value) => value.choice === "one-of") ? oneOf(...tried) : firstNonEmpty$1(...tried);
}
function isCondition(arg) {
	const expr = ungroup(arg);
	return expr instanceof Binary || expr instanceof Unary;
}
function withoutFalse(value, condition) {
	const alternatives = value.alternatives.filter((alternative) => {
		const [text] = possibleTexts({
			choice: "one-of",
			alternatives: [alternative]
		}) ?? [];
		return text !== "" && !(condition && text === "false");
	});
	return {
		choice: value.choice,
		alternatives
	};
}
function both(args, ask) {
	const last = args.at(-1);
	if (last === void 0) return UNSET;
	const guards = args.slice(0, -1).map((arg) => truth$1(arg, ask));
	if (guards.includes("never")) return literal$1("");
	const value = ask.value(last);
	return guards.every((t) => t === "always") ? value : oneOf(value, literal$1(""));
}
function memberOf({ choice, alternatives }, name) {
	const named = (piece) => piece.kind === "output" ? {
		...piece,
		name: `${piece.name}.${name}`
	} : piece;
	return {
		choice,
		alternatives: alternatives.map((one) => ({
			...one,
			pieces: one.pieces.map(named)
		}))
	};
}
function member(base, index) {
	const names = possibleTexts(index);
	const bases = possibleTexts(base);
	if (bases === void 0) return names?.length === 1 ? memberOf(base, names[0] ?? "") : base;
	const values = bases.flatMap((text) => {
		const found = jsonMembers(text);
		if (found === void 0) return [];
		if (names === void 0) return [...found.values()];
		return names.map((name) => found.get(name.toLowerCase()) ?? "");
	}).map((text) => literal$1(text));
	return values.length === 0 ? UNSET : values.length === 1 ? values[0] ?? UNSET : oneOf(...values);
}
// src/value/template.ts
const FIRST = 57344;
const LAST = 63743;
function templates(value) {
	return value.alternatives.map(({ pieces, trail }) => {
		const origins = [];
		let text = "";
		for (const piece of pieces) {
			const hole = piece.kind === "literal" ? withoutHoles(piece.text) : holeAt(origins.length);
			text += hole ?? "";
			if (piece.kind !== "literal" && hole !== void 0) origins.push(piece);
		}
		return {
			text,
			origins,
			trail
		};
	});
}
function partOf(part, template) {
	const pieces = [];
	let from = 0;
	for (const { index } of part.matchAll(HOLES)) {
		const origin = template.origins[part.charCodeAt(index) - FIRST];
		if (origin === void 0) continue;
		if (index > from) pieces.push({
			kind: "literal",
			text: part.slice(from, index)
		});
		pieces.push(origin);
		from = index + 1;
	}
	if (from < part.length) pieces.push({
		kind: "literal",
		text: part.slice(from)
	});
	return {
		choice: "first-non-empty",
		alternatives: [{
			pieces,
			trail: template.trail
		}]
	};
}
const HOLES = /[\uE000-\uF8FF]/g;
const holeIndex = (hole) => hole.charCodeAt(0) - FIRST;
const holeAt = (index) => FIRST + index <= LAST ? String.fromCharCode(FIRST + index) : void 0;
const withoutHoles = (text, instead = "") => text.replace(HOLES, instead);
function isOpen$3(part) {
	return /[\uE000-\uF8FF]/.test(part);
}
// src/knowledge/codex-variables.ts
const CODEX_VARIABLE = {
	identityRule: "OPENAI_FEDERATION_RULE_ID",
	identityToken: "OPENAI_IDENTITY_TOKEN_FILE",
	apiKey: "CODEX_API_KEY",
	accessToken: "CODEX_ACCESS_TOKEN",
	openaiApiKey: "OPENAI_API_KEY"
};
const CODEX_VARIABLES = Object.values(CODEX_VARIABLE);
// src/knowledge/late.ts
function late(make) {
	let made;
	return () => {
		made ??= make();
		return made;
	};
}
// src/knowledge/providers.ts
const PROVIDERS = [
	{
		id: "openai",
		title: "OpenAI Platform",
		budget: "api",
		keys: ["OPENAI_API_KEY"],
		otherNames: [
			"OPENAI_KEY",
			"OPENAI.KEY",
			"OPENAI__KEY",
			"OPENAI_TOKEN",
			"OpenAI__ApiKey",
			"OPENAI_ADMIN_KEY"
		],
		endpoints: [
			"OPENAI_BASE_URL",
			"OPENAI_API_BASE",
			"OPENAI_API_HOST",
			"OPENAI_ENDPOINT",
			"OPENAI.API_BASE",
			"OPENAI__API_BASE"
		],
		prefixes: [
			"openai",
			"openai-chat",
			"openai-responses",
			"text-completion-openai"
		],
		hosts: ["api.openai.com", "*.api.openai.com"],
		source: "https://platform.openai.com/docs/api-reference/authentication"
	},
	{
		id: "chatgpt",
		title: "ChatGPT plan or workspace",
		budget: "subscription",
		keys: ["CODEX_ACCESS_TOKEN"],
		otherNames: [],
		endpoints: [],
		prefixes: ["chatgpt_codex"],
		hosts: ["chatgpt.com", "*.chatgpt.com"],
		below: "/backend-api/",
		source: "https://developers.openai.com/codex/auth"
	},
	{
		id: "azure-openai",
		title: "Azure OpenAI",
		budget: "other",
		keys: ["AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"],
		otherNames: [
			"AZURE_OPENAI_KEY",
			"AzureOpenAI__ApiKey",
			"AZURE_API_KEY",
			"AZURE_AI_API_KEY",
			"AZURE_INFERENCE_CREDENTIAL"
		],
		endpoints: [
			"AZURE_OPENAI_ENDPOINT",
			"AZURE_OPENAI_API_ENDPOINT",
			"AZURE_OPENAI_API_BASE"
		],
		prefixes: [
			"azure",
			"azure_openai",
			"azure-openai",
			"azure_serverless"
		],
		hosts: [
			"*.openai.azure.com",
			"*.cognitiveservices.azure.com",
			"*.services.ai.azure.com",
			"*.models.ai.azure.com",
			"*.inference.ai.azure.com"
		],
		source: "https://learn.microsoft.com/azure/ai-services/openai/reference"
	},
	{
		id: "bedrock",
		title: "Amazon Bedrock",
		budget: "other",
		keys: ["AWS_BEARER_TOKEN_BEDROCK", "AWS_ACCESS_KEY_ID"],
		otherNames: [],
		endpoints: ["AWS_ENDPOINT_URL_BEDROCK_RUNTIME"],
		prefixes: [
			"bedrock",
			"bedrock_converse",
			"amazon-bedrock"
		],
		hosts: ["*.amazonaws.com", "*.api.aws"],
		source: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html"
	},
	{
		id: "anthropic",
		title: "Anthropic",
		budget: "other",
		keys: ["ANTHROPIC_API_KEY", "ANTHROPIC_AUTH_TOKEN"],
		otherNames: ["CLAUDE_API_KEY"],
		endpoints: ["ANTHROPIC_BASE_URL"],
		prefixes: ["anthropic", "claude"],
		hosts: ["api.anthropic.com"],
		source: "https://docs.anthropic.com/en/api/overview"
	},
	{
		id: "claude-plan",
		title: "a person\u2019s Claude plan",
		budget: "other",
		keys: ["CLAUDE_CODE_OAUTH_TOKEN"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: [],
		source: "https://code.claude.com/docs/en/authentication"
	},
	{
		id: "google",
		title: "Google Gemini",
		budget: "other",
		keys: [
			"GOOGLE_API_KEY",
			"GEMINI_API_KEY",
			"GOOGLE_GENERATIVE_AI_API_KEY"
		],
		otherNames: ["GOOGLE_AI_API_KEY", "GOOGLE_AI_GEMINI_API_KEY"],
		endpoints: [],
		prefixes: [
			"google",
			"gemini",
			"google-gla",
			"google-vertex",
			"google_genai",
			"vertex_ai",
			"vertexai"
		],
		hosts: [
			"generativelanguage.googleapis.com",
			"*.aiplatform.googleapis.com",
			"aiplatform.googleapis.com"
		],
		source: "https://ai.google.dev/gemini-api/docs/api-key"
	},
	{
		id: "openrouter",
		title: "OpenRouter",
		budget: "other",
		keys: ["OPENROUTER_API_KEY"],
		otherNames: ["OPENROUTER_KEY"],
		endpoints: ["OPENROUTER_BASE_URL"],
		prefixes: ["openrouter"],
		hosts: ["openrouter.ai"],
		below: "/api/",
		source: "https://openrouter.ai/docs/api-reference/authentication"
	},
	{
		id: "livekit",
		title: "LiveKit Inference",
		budget: "other",
		keys: ["LIVEKIT_INFERENCE_API_KEY"],
		otherNames: [],
		endpoints: ["LIVEKIT_INFERENCE_URL"],
		prefixes: [],
		hosts: ["agent-gateway.livekit.cloud"],
		source: "https://docs.livekit.io/agents/models/inference/"
	},
	{
		id: "github-models",
		title: "GitHub Models",
		budget: "other",
		keys: ["GITHUB_TOKEN"],
		otherNames: ["GITHUB_MODELS_TOKEN", "MODELS_TOKEN"],
		endpoints: [],
		prefixes: ["github", "github_models"],
		hosts: ["models.github.ai", "models.inference.ai.azure.com"],
		retired: {
			on: "2026-07-30",
			instead: "`actions/ai-inference` v3, which asks Copilot with `COPILOT_GITHUB_TOKEN`"
		},
		source: "https://docs.github.com/github-models"
	},
	{
		id: "github-copilot",
		title: "a person\u2019s GitHub Copilot",
		budget: "other",
		keys: ["COPILOT_GITHUB_TOKEN", "COPILOT_CLI_TOKEN"],
		otherNames: ["COPILOT_TOKEN"],
		endpoints: [],
		prefixes: [],
		hosts: ["*.githubcopilot.com", "copilot-proxy.githubusercontent.com"],
		source: "https://docs.github.com/copilot/concepts/agents/about-copilot-cli"
	},
	{
		id: "copilot-organisation",
		title: "the organisation\u2019s GitHub Copilot",
		budget: "other",
		keys: [],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: [],
		source: "https://docs.github.com/copilot/concepts/agents/copilot-cli/copilot-cli-in-github-actions"
	},
	{
		id: "amp",
		title: "Amp",
		budget: "other",
		keys: ["AMP_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["ampcode.com"],
		below: "/api/",
		source: "https://ampcode.com/manual"
	},
	{
		id: "factory",
		title: "Factory",
		budget: "other",
		keys: ["FACTORY_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["*.factory.ai"],
		source: "https://docs.factory.ai/cli/droid-exec/overview"
	},
	{
		id: "kiro",
		title: "Kiro",
		budget: "other",
		keys: ["KIRO_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: [],
		source: "https://kiro.dev/docs/cli/headless/"
	},
	{
		id: "warp",
		title: "Warp",
		budget: "other",
		keys: ["WARP_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["*.warp.dev"],
		source: "https://docs.warp.dev/developers/cli"
	},
	{
		id: "cursor",
		title: "Cursor",
		budget: "other",
		keys: ["CURSOR_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["cursor"],
		hosts: ["api.cursor.com", "*.cursor.sh"],
		source: "https://docs.cursor.com/en/cli/reference/authentication"
	},
	{
		id: "groq",
		title: "Groq",
		budget: "other",
		keys: ["GROQ_API_KEY"],
		otherNames: [],
		endpoints: ["GROQ_BASE_URL"],
		prefixes: ["groq"],
		hosts: ["api.groq.com"],
		source: "https://console.groq.com/docs/openai"
	},
	{
		id: "mistral",
		title: "Mistral",
		budget: "other",
		keys: ["MISTRAL_API_KEY"],
		otherNames: ["MISTRAL_AI_API_KEY"],
		endpoints: [],
		prefixes: ["mistral", "mistralai"],
		hosts: ["api.mistral.ai", "codestral.mistral.ai"],
		source: "https://docs.mistral.ai/api/"
	},
	{
		id: "deepseek",
		title: "DeepSeek",
		budget: "other",
		keys: ["DEEPSEEK_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["deepseek"],
		hosts: ["api.deepseek.com"],
		source: "https://api-docs.deepseek.com/"
	},
	{
		id: "xai",
		title: "xAI",
		budget: "other",
		keys: ["XAI_API_KEY"],
		otherNames: ["GROK_API_KEY"],
		endpoints: [],
		prefixes: ["xai", "grok"],
		hosts: ["api.x.ai"],
		source: "https://docs.x.ai/docs/api-reference"
	},
	{
		id: "cohere",
		title: "Cohere",
		budget: "other",
		keys: ["CO_API_KEY", "COHERE_API_KEY"],
		otherNames: [],
		endpoints: ["CO_API_URL"],
		prefixes: ["cohere", "cohere_chat"],
		hosts: ["api.cohere.com", "api.cohere.ai"],
		source: "https://docs.cohere.com/reference/about"
	},
	{
		id: "together",
		title: "Together AI",
		budget: "other",
		keys: ["TOGETHER_API_KEY", "TOGETHERAI_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [
			"together",
			"together_ai",
			"togetherai"
		],
		hosts: ["api.together.xyz", "api.together.ai"],
		source: "https://docs.together.ai/docs/openai-api-compatibility"
	},
	{
		id: "fireworks",
		title: "Fireworks AI",
		budget: "other",
		keys: ["FIREWORKS_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["fireworks", "fireworks_ai"],
		hosts: ["api.fireworks.ai"],
		source: "https://docs.fireworks.ai/"
	},
	{
		id: "moonshot",
		title: "Moonshot AI",
		budget: "other",
		keys: ["MOONSHOT_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["api.moonshot.ai", "api.moonshot.cn"],
		source: "https://platform.moonshot.ai/docs"
	},
	{
		id: "minimax",
		title: "MiniMax",
		budget: "other",
		keys: ["MINIMAX_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["minimax"],
		hosts: ["api.minimax.io", "api.minimaxi.com"],
		source: "https://www.minimax.io/platform"
	},
	{
		id: "perplexity",
		title: "Perplexity",
		budget: "other",
		keys: ["PERPLEXITY_API_KEY", "PPLX_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["perplexity"],
		hosts: ["api.perplexity.ai"],
		source: "https://docs.perplexity.ai/"
	},
	{
		id: "cerebras",
		title: "Cerebras",
		budget: "other",
		keys: ["CEREBRAS_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["api.cerebras.ai"],
		source: "https://inference-docs.cerebras.ai/"
	},
	{
		id: "replicate",
		title: "Replicate",
		budget: "other",
		keys: ["REPLICATE_API_TOKEN"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["api.replicate.com"],
		source: "https://replicate.com/docs/reference/http"
	},
	{
		id: "huggingface",
		title: "Hugging Face Inference",
		budget: "other",
		keys: ["HF_TOKEN", "HUGGINGFACEHUB_API_TOKEN"],
		otherNames: [],
		endpoints: [],
		prefixes: ["huggingface", "hf"],
		hosts: ["router.huggingface.co", "api-inference.huggingface.co"],
		source: "https://huggingface.co/docs/inference-providers"
	},
	{
		id: "vercel-ai-gateway",
		title: "Vercel AI Gateway",
		budget: "other",
		keys: ["AI_GATEWAY_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["gateway", "vercel_ai_gateway"],
		hosts: ["ai-gateway.vercel.sh", "gateway.ai.vercel.com"],
		source: "https://vercel.com/docs/ai-gateway"
	},
	{
		id: "cloudflare",
		title: "Cloudflare AI",
		budget: "other",
		keys: ["CLOUDFLARE_AI_TOKEN"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["gateway.ai.cloudflare.com"],
		passesOn: {
			openai: "openai",
			"azure-openai": "azure-openai",
			anthropic: "anthropic",
			"google-ai-studio": "google",
			groq: "groq",
			mistral: "mistral",
			openrouter: "openrouter"
		},
		source: "https://developers.cloudflare.com/ai-gateway/"
	},
	{
		id: "watsonx",
		title: "IBM watsonx",
		budget: "other",
		keys: ["WATSONX_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["*.ml.cloud.ibm.com"],
		source: "https://cloud.ibm.com/apidocs/watsonx-ai"
	},
	{
		id: "dashscope",
		title: "Alibaba DashScope",
		budget: "other",
		keys: ["DASHSCOPE_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["dashscope.aliyuncs.com", "dashscope-intl.aliyuncs.com"],
		source: "https://www.alibabacloud.com/help/en/model-studio/"
	},
	{
		id: "zhipu",
		title: "Zhipu AI",
		budget: "other",
		keys: ["ZHIPU_API_KEY", "ZAI_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["open.bigmodel.cn", "api.z.ai"],
		source: "https://docs.z.ai/"
	},
	{
		id: "nvidia",
		title: "NVIDIA NIM",
		budget: "other",
		keys: ["NVIDIA_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["nvidia", "nvidia_nim"],
		hosts: ["integrate.api.nvidia.com", "ai.api.nvidia.com"],
		source: "https://docs.api.nvidia.com/nim/reference/llm-apis"
	},
	{
		id: "deepinfra",
		title: "DeepInfra",
		budget: "other",
		keys: ["DEEPINFRA_API_KEY", "DEEPINFRA_TOKEN"],
		otherNames: [],
		endpoints: [],
		prefixes: ["deepinfra"],
		hosts: ["api.deepinfra.com"],
		source: "https://deepinfra.com/docs/openai_api"
	},
	{
		id: "sambanova",
		title: "SambaNova",
		budget: "other",
		keys: ["SAMBANOVA_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["sambanova"],
		hosts: ["api.sambanova.ai"],
		source: "https://docs.sambanova.ai/"
	},
	{
		id: "nebius",
		title: "Nebius AI Studio",
		budget: "other",
		keys: ["NEBIUS_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["nebius"],
		hosts: ["api.studio.nebius.ai", "api.studio.nebius.com"],
		source: "https://docs.nebius.com/studio/inference/api"
	},
	{
		id: "siliconflow",
		title: "SiliconFlow",
		budget: "other",
		keys: ["SILICONFLOW_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["siliconflow"],
		hosts: ["api.siliconflow.cn", "api.siliconflow.com"],
		source: "https://docs.siliconflow.cn/"
	},
	{
		id: "novita",
		title: "Novita AI",
		budget: "other",
		keys: ["NOVITA_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["novita"],
		hosts: ["api.novita.ai"],
		source: "https://novita.ai/docs"
	},
	{
		id: "baseten",
		title: "Baseten",
		budget: "other",
		keys: ["BASETEN_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["baseten"],
		hosts: ["inference.baseten.co", "*.api.baseten.co"],
		source: "https://docs.baseten.co/inference/model-apis/overview"
	},
	{
		id: "inception",
		title: "Inception",
		budget: "other",
		keys: ["INCEPTION_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["inception"],
		hosts: ["api.inceptionlabs.ai"],
		source: "https://docs.inceptionlabs.ai/get-started/authentication"
	},
	{
		id: "relace",
		title: "Relace",
		budget: "other",
		keys: ["RELACE_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["relace"],
		hosts: ["*.endpoint.relace.run"],
		source: "https://docs.relace.ai/docs/introduction"
	},
	{
		id: "voyage",
		title: "Voyage AI",
		budget: "other",
		keys: ["VOYAGE_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["voyage"],
		hosts: ["api.voyageai.com"],
		source: "https://docs.voyageai.com/"
	},
	{
		id: "aimlapi",
		title: "AI/ML API",
		budget: "other",
		keys: ["AIMLAPI_API_KEY", "AIML_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: ["aiml"],
		hosts: ["api.aimlapi.com"],
		source: "https://docs.aimlapi.com/"
	},
	{
		id: "openhands",
		title: "OpenHands Cloud",
		budget: "other",
		keys: ["OPENHANDS_API_KEY"],
		otherNames: ["OPENHANDS_CLOUD_API_KEY"],
		endpoints: [],
		prefixes: ["openhands"],
		hosts: ["app.all-hands.dev"],
		below: "/api/",
		source: "https://docs.all-hands.dev/usage/cloud/cloud-api"
	},
	{
		id: "opencode",
		title: "OpenCode Zen",
		budget: "other",
		keys: ["OPENCODE_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["opencode.ai"],
		below: "/zen/",
		source: "https://opencode.ai/docs/zen"
	},
	{
		id: "litellm",
		title: "a LiteLLM gateway",
		budget: "other",
		keys: ["LITELLM_API_KEY", "LITELLM_PROXY_API_KEY"],
		otherNames: ["LITELLM_MASTER_KEY"],
		endpoints: [
			"LITELLM_PROXY_API_BASE",
			"LITELLM_BASE_URL",
			"LITELLM_API_BASE"
		],
		prefixes: ["litellm", "litellm_proxy"],
		hosts: [],
		source: "https://docs.litellm.ai/docs/simple_proxy"
	},
	{
		id: "chatgpt-web",
		title: "a ChatGPT web session",
		budget: "other",
		keys: [],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: [],
		source: "https://github.com/kxxt/chatgpt-action"
	},
	{
		id: "gateway",
		title: "whoever runs the gateway",
		budget: "other",
		keys: ["LLM_API_KEY", "LLM_PROXY_API_KEY"],
		otherNames: ["CLIPROXY_API_KEY", "PYDANTIC_AI_GATEWAY_API_KEY"],
		endpoints: [
			"LLM_BASE_URL",
			"LLM_PROXY_BASE_URL",
			"LLM_API_BASE"
		],
		prefixes: [],
		hosts: [],
		source: "https://docs.litellm.ai/docs/simple_proxy"
	},
	{
		id: "ollama-cloud",
		title: "Ollama\u2019s cloud",
		budget: "other",
		keys: ["OLLAMA_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["ollama.com"],
		below: "/api/",
		source: "https://docs.ollama.com/cloud"
	},
	{
		id: "local",
		title: "a model on the same machine",
		budget: "none",
		keys: [],
		otherNames: [],
		endpoints: ["OLLAMA_HOST", "OLLAMA_BASE_URL"],
		prefixes: [
			"ollama",
			"ollama_chat",
			"lm_studio",
			"local"
		],
		hosts: [
			"localhost",
			"127.0.0.1",
			"0.0.0.0",
			"::1",
			"host.docker.internal",
			"ollama",
			"[::1]"
		],
		source: "https://github.com/ollama/ollama/blob/main/docs/openai.md"
	}
];
const BY_ID = new Map(PROVIDERS.map((provider) => [provider.id, provider]));
const BY_PREFIX = new Map(PROVIDERS.flatMap((p) => p.prefixes.map((x) => [x, p])));
function providerById(id) {
	return BY_ID.get(id);
}
const SHARED = new Set([
	"GITHUB_TOKEN",
	"HF_TOKEN",
	"AWS_ACCESS_KEY_ID"
]);
function tellingNames(provider) {
	return [...provider.keys, ...provider.otherNames].filter((name) => !SHARED.has(name));
}
const FAMILIES = [
	[/^(?:gpt-|o\d|chatgpt|codex-|text-embedding-(?:3|ada)|text-davinci|davinci)/, "openai"],
	[/^(?:claude|sonnet$|opus$|haiku$)/, "anthropic"],
	[/^gemini/, "google"],
	[/^deepseek-/, "deepseek"],
	[/^(?:mistral|ministral|magistral|codestral|devstral|pixtral)-/, "mistral"],
	[/^grok-/, "xai"]
];
function providerOfModel(model) {
	const mark = model.search(/[/:]/);
	const prefix = (mark > 0 ? model.slice(0, mark) : model).toLowerCase();
	const named = BY_PREFIX.get(prefix);
	if (named !== void 0) return named;
	const family = FAMILIES.find(([names]) => names.test(model));
	return family && BY_ID.get(family[1]);
}
// src/knowledge/names.ts
const OWN_ROWS = [
	{
		pattern: /PYPI|NPM|NUGET|SUBSCRIPTION_ID|(?:^|_)(?:APP_ID|APP_PRIVATE_KEY|APP_CLIENT_ID|CLIENT_ID|APP_KEY|PRIVATE_KEY|PAT|GITHUB_TOKEN|GH_TOKEN|DEPLOY_KEY|WEBHOOK(?:_URL|_SECRET)?)$|^(?:GH|GITHUB)_TOKEN_/,
		kind: "none",
		provider: "",
		stems: [],
		example: "CODEX_APP_PRIVATE_KEY"
	},
	{
		pattern: /AZURE\w*?(?:SEARCH|SPEECH|TRANSLAT(?:OR|ION)|VISION|DOCUMENT_?INTELLIGENCE|FORM_?RECOGNIZER|CONTENT_?SAFETY|LANGUAGE)_(?:[A-Z0-9]+_)*?(?:KEY|TOKEN)S?(?:_\d+)?$/,
		kind: "none",
		provider: "",
		stems: [],
		example: "AZURE_AI_SEARCH_API_KEY",
		setting: true
	},
	{
		pattern: /(?:MAX|MIN|NUM|TOTAL|INPUT|OUTPUT|CONTEXT)_TOKENS?(?:_|$)|TOKENS?_(?:LIMIT|COUNT|BUDGET|MAX)/,
		kind: "none",
		provider: "",
		stems: [],
		example: "OPENAI_MAX_TOKENS",
		setting: true
	},
	{
		pattern: /^CODEX_AUTH_(?:PAT|REFRESH_TOKEN|SECRET_UPDATE_TOKEN)$|^(?:HAS|USE|SKIP|ENABLE|DISABLE|IGNORE|REQUIRE|CHECK)_/,
		kind: "none",
		provider: "",
		stems: [],
		example: "HAS_CODEX_AUTH"
	},
	{
		pattern: /(?:MODEL|EFFORT|BASE_URL|API_BASE|API_HOST|ENDPOINT|API_TYPE|API_VERSION|VERSION|DEPLOYMENT|DEPLOYMENT_NAME|REGION|ORG_ID|ORGANIZATION|PROJECT|PROJECT_ID|TIMEOUT|PROMPT|URL|HOST|HOME|NAME|RESULT|OUTPUT|MESSAGE|STATUS|PATH|DIR|FILE|ENABLED|PROVIDER|SANDBOX)(?:_(?:TEST|PROD|DEV|STAGING|CI|V?\d+))*$/,
		kind: "none",
		provider: "",
		stems: [],
		example: "OPENAI_BASE_URL",
		setting: true
	},
	{
		pattern: /^OPENAI_FEDERATION_RULE_ID$|^OPENAI_IDENTITY_TOKEN_FILE$/,
		kind: "chatgpt-identity",
		provider: "chatgpt",
		stems: ["openai"],
		example: "OPENAI_FEDERATION_RULE_ID"
	},
	{
		pattern: /^OPENAI_(?:IDENTITY_PROVIDER_ID|SERVICE_ACCOUNT_ID|WIF_AUDIENCE)$/,
		kind: "platform-identity",
		provider: "openai",
		stems: ["openai"],
		example: "OPENAI_SERVICE_ACCOUNT_ID"
	},
	{
		pattern: /CODEX_ACCESS_TOKEN|CODEX_AGENT_IDENTITY/,
		kind: "access-token",
		provider: "chatgpt",
		stems: ["codex"],
		example: "CODEX_ACCESS_TOKEN"
	},
	{
		pattern: /(?:CODEX|CHATGPT|OPENAI)_?(?:CLI_?)?AUTH(?:_?JSON)?(?:_?(?:B64|BASE_?64|CONTENT|GZ|TGZ|JSON|SECRET|DATA))*$|CODEX_HOME_(?:TGZ|TAR|ZIP)|CODEX_CREDENTIALS?$|CODEX_CONFIG_AUTH|CODEX_CODE_OAUTH_TOKEN/,
		kind: "chatgpt-auth-file",
		provider: "chatgpt",
		stems: [
			"codex",
			"chat_?gpt",
			"openai"
		],
		example: "CODEX_AUTH_JSON_B64"
	},
	{
		pattern: /AZURE_?(?:OPEN_?AI|AI|API|FOUNDRY)|AOAI/,
		kind: "provider-key",
		provider: "azure-openai",
		stems: ["azure[-_ ]*(?:open|ai|api|foundry)", "aoai"],
		example: "AZURE_OPENAI_API_KEY"
	},
	{
		pattern: /AZURE/,
		kind: "none",
		provider: "",
		stems: [],
		example: "AZURE_TENANT_ID"
	},
	{
		pattern: /(?:^|_)(?:OPEN_?AI|OAI|CHAT_?GPT|GPT)(?:_+(?:[A-Z0-9]+_+)*?(?:API_?KEY|KEY|TOKEN|SECRET|API_?TOKEN)|_?APIKEY)(?:_[A-Z0-9]+)?$/,
		kind: "platform-key",
		provider: "openai",
		stems: [
			"open[_-]?ai",
			"oai",
			"gpt"
		],
		example: "PROD_OPENAI_API_KEY"
	},
	{
		pattern: /^(?:OPENAI\.KEY|OPENAI__KEY|OPENAI__APIKEY|OAI_CONFIG_LIST|OPENAI_API|OPENAI_SECRET)$/,
		kind: "platform-key",
		provider: "openai",
		stems: ["openai", "oai_config"],
		example: "OPENAI.KEY"
	},
	{
		pattern: /(?:^|_)CODEX_(?:API_)?(?:KEY|TOKEN)$/,
		kind: "platform-key",
		provider: "openai",
		stems: ["codex"],
		example: "CODEX_API_KEY"
	},
	{
		pattern: /LITELLM.*(?:KEY|TOKEN)/,
		kind: "provider-key",
		provider: "litellm",
		stems: ["litellm"],
		example: "LITELLM_API_KEY"
	},
	...family("cloudflare", /(?:CLOUDFLARE|(?:^|_)CF)_(?:(?:AI|WORKERS_AI)_)+(?:GATEWAY_)?(?:API_)?(?:KEY|TOKEN)$/, ["cloudflare", "cf_ai"], "CLOUDFLARE_AI_GATEWAY_TOKEN"),
	{
		pattern: /(?:GATEWAY|CLIPROXY|LLM_PROXY).*(?:KEY|TOKEN)/,
		kind: "provider-key",
		provider: "gateway",
		stems: [
			"gateway",
			"cliproxy",
			"llm[_-]?proxy"
		],
		example: "CLIPROXY_API_KEY"
	},
	...family("claude-plan", /CLAUDE(?:_CODE)?_OAUTH(?:_TOKEN)?(?:_[A-Z0-9]+)?$/, ["claude"], "TEAM_CLAUDE_CODE_OAUTH_TOKEN"),
	...family("anthropic", /(?:^|_)(?:ANTHROPIC|CLAUDE)(?:_CODE)?(?:_OAUTH|_AUTH|_API)?_?(?:KEY|TOKEN)$/, ["anthropic", "claude"], "CLAUDE_CODE_OAUTH_TOKEN"),
	...family("google", /(?:^|_)(?:GEMINI|GOOGLE_AI|GOOGLE_GENERATIVE_AI|GOOGLE_AI_GEMINI)_?(?:API_?)?KEY$|^GOOGLE_API_KEY$/, ["gemini", "google[_-]?(?:generative|ai|api)"], "GEMINI_API_KEY"),
	...family("github-copilot", /COPILOT.*TOKEN/, ["copilot"], "COPILOT_GITHUB_TOKEN"),
	...family("github-models", /(?:GITHUB_)?MODELS_TOKEN$/, ["models[_-]?token"], "GITHUB_MODELS_TOKEN"),
	...family("bedrock", /(?:^|_)AWS_BEARER_TOKEN_BEDROCK$/, ["aws_bearer_token"], "AWS_BEARER_TOKEN_BEDROCK")
];
const WORDS = new Set([...[
	"AMP",
	"FACTORY",
	"WARP",
	"CURSOR",
	"CO"
], "AI_GATEWAY"]);
function families() {
	const named = new Set(OWN_ROWS.map((row) => row.provider));
	return PROVIDERS.filter(({ id }) => !named.has(id)).flatMap((provider) => {
		const names = tellingNames(provider).filter((name) => !WORDS.has(stemOf(name)));
		const stems = [...new Set(names.map(stemOf))];
		const pattern = `(?:^|_)(?:${stems.join("|")})(?:_AI)?_?(?:API_?)?(?:KEY|TOKEN)$`;
		return names.slice(0, 1).flatMap((example) => family(provider.id, new RegExp(pattern), stems.map((stem) => stem.toLowerCase()), example));
	});
}
function stemOf(name) {
	return name.replace(/(?:_API)?_(?:KEY|TOKEN)$/, "");
}
const nameRows = late(() => [...OWN_ROWS, ...families()]);
function family(provider, pattern, stems, example) {
	return [{
		pattern,
		kind: "provider-key",
		provider,
		stems,
		example
	}];
}
const exact = late(() => new Map(PROVIDERS.flatMap((provider) => tellingNames(provider).map((name) => [upper(name), {
	kind: provider.id === "openai" ? "platform-key" : provider.id === "chatgpt" ? "access-token" : "provider-key",
	provider: provider.id
}]))));
const cache = new Map();
function classifyName(name, hints = new Map()) {
	const declared = hints.size === 0 ? void 0 : hints.get(upper(name));
	if (declared !== void 0) return declared === "none" ? void 0 : {
		kind: declared,
		provider: providerOfKind(declared)
	};
	if (cache.has(name)) return cache.get(name);
	const key = upper(name);
	const row = exact().get(key) ?? nameRows().find((r) => r.pattern.test(key));
	const hint = row === void 0 || row.kind === "none" ? void 0 : {
		kind: row.kind,
		provider: row.provider
	};
	if (cache.size < 1e4) cache.set(name, hint);
	return hint;
}
function isSetting(name) {
	const key = upper(name);
	return !exact().has(key) && nameRows().find((r) => r.pattern.test(key))?.setting === true;
}
const READ_BY_CODEX = new Set(CODEX_VARIABLES);
function isRead(key) {
	return exact().has(key) || READ_BY_CODEX.has(key);
}
function isMisspeltName(name) {
	const key = upper(name);
	misspelt$2 ??= new Set([...exact().keys(), ...READ_BY_CODEX].flatMap(swaps));
	return misspelt$2.has(key) && !isRead(key);
}
let misspelt$2;
function swaps(key) {
	return Array.from({ length: key.length - 1 }, (_, i) => `${key.slice(0, i)}${key[i + 1]}${key[i]}${key.slice(i + 2)}`);
}
function providerOfKind(kind) {
	if (kind === "platform-key" || kind === "platform-identity") return "openai";
	return kind === "provider-key" ? "gateway" : "chatgpt";
}
const TELLS_OF_MODELS = /(?:^|[^a-z])(?:codex|openai|chatgpt|gpt|claude|gemini|llm|ai)(?:[^a-z]|$)/i;
function upper(name) {
	if (UPPER.test(name)) return name;
	return name.replace(/[- ]|__+/g, "_").replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").toUpperCase();
}
const UPPER = /^(?:[A-Z]|\d(?![A-Z])|_(?!_))*$/;
const REAL_KEY = /^(?:sk-(?:proj-|svcacct-|admin-|ant-|or-)?[A-Za-z0-9_-]{32,}|at-[A-Za-z0-9_-]{32,})$/;
const TELLS_FAKE = /fake|test|dummy|mock|placeholder|example|sample|your|xxx|changeme|secret|invalid|none|null|1234567890|abcdef|sk-lw-|for-ci|offline/i;
function isFakeKey(text) {
	return !looksLikeRealKey(text);
}
function looksLikeRealKey(text) {
	const key = text.trim();
	if (!REAL_KEY.test(key) || TELLS_FAKE.test(key)) return false;
	return new Set(key).size >= 12;
}
// src/interpreter/asked-map.ts
var Log = class {
	events = [];
	#known = new Set();
	#asked = new Set();
	#places = new Map();
	asked(about, question, answer) {
		if (this.#asked.has(about)) return;
		this.#asked.add(about);
		this.#places.clear();
		this.events.push({
			kind: "asked",
			about,
			question,
			answer
		});
	}
	looked(key, answer) {
		if (this.#known.has(key)) return;
		this.#known.add(key);
		this.events.push({
			kind: "asked",
			about: key,
			question: (map) => map.get(key),
			answer
		});
	}
	changed(event) {
		this.#known.add(event.key);
		this.#asked.clear();
		const place = this.#places.get(event.key);
		if (place !== void 0 && event.kind === "set") {
			this.events[place] = event;
			return;
		}
		if (event.kind === "set") this.#places.set(event.key, this.events.length);
		else this.#places.delete(event.key);
		this.events.push(event);
	}
};
var AskedMap = class extends Map {
	#logs = [];
	#quiet = false;
	constructor(entries = []) {
		super();
		for (const [key, value] of entries) super.set(key, value);
	}
	ask(about, question) {
		const answer = this.quietly(() => question(this));
		if (!this.#quiet) for (const log of this.#logs) log.asked(about, question, answer);
		return answer;
	}
	listen(work) {
		const log = new Log();
		this.#logs.push(log);
		const result = work();
		this.#logs.pop();
		return {
			result,
			events: log.events
		};
	}
	quietly(look) {
		const before = this.#quiet;
		this.#quiet = true;
		const result = look();
		this.#quiet = before;
		return result;
	}
	get(key) {
		const value = super.get(key);
		if (!this.#quiet) for (const log of this.#logs) log.looked(key, value);
		return value;
	}
	has(key) {
		return this.get(key) !== void 0;
	}
	set(key, value) {
		for (const log of this.#logs) log.changed({
			kind: "set",
			key,
			value
		});
		return super.set(key, value);
	}
	delete(key) {
		for (const log of this.#logs) log.changed({
			kind: "deleted",
			key
		});
		return super.delete(key);
	}
	clear() {
		for (const key of [...super.keys()]) this.delete(key);
	}
	get size() {
		const count = super.size;
		if (!this.#quiet) for (const log of this.#logs) log.asked("size", sizeOf, count);
		return count;
	}
	entries() {
		this.#whole();
		return super.entries();
	}
	keys() {
		this.#whole();
		return super.keys();
	}
	values() {
		this.#whole();
		return super.values();
	}
	[Symbol.iterator]() {
		this.#whole();
		return super[Symbol.iterator]();
	}
	#whole() {
		if (!this.#quiet && this.#logs.length > 0) this.ask("whole", everything$1);
	}
};
const sizeOf = (map) => map.size;
const everything$1 = (map) => new Map(map);
function answersAlike(map, events, alike) {
	const found = new Map();
	const then = map.quietly(() => new Map(map));
	for (const event of events) switch (event.kind) {
		case "asked": {
			const now = event.question(then);
			if (!alike(event, now)) return void 0;
			found.set(event.answer, now);
			break;
		}
		case "set":
			then.set(event.key, event.value);
			break;
		case "deleted":
			then.delete(event.key);
			break;
		default: return event;
	}
	return found;
}
function doAgain(map, events, translated) {
	for (const event of events) switch (event.kind) {
		case "asked":
			map.ask(event.about, event.question);
			break;
		case "set":
			map.set(event.key, translated(event.value));
			break;
		case "deleted": map.delete(event.key);
	}
}
// src/interpreter/state.ts
function freshState(doors = { passed: 0 }, parcels = new Map()) {
	return {
		doors,
		parcels,
		saves: [],
		exported: new Map(),
		openBlocks: new Map(),
		files: new AskedMap(),
		logins: new Map(),
		proxies: new Map(),
		filled: new AskedMap(),
		checkouts: new Set(),
		perhapsOwn: new Set(),
		images: new Map(),
		codexVersion: void 0,
		permissions: void 0,
		kept: [],
		followed: new Map(),
		spenders: [],
		reach: [],
		silenced: [],
		unread: new Map(),
		calls: new Set()
	};
}
function forkState(state) {
	return {
		exported: new Map(state.exported),
		openBlocks: new Map(state.openBlocks),
		files: new AskedMap(state.files),
		logins: new Map(state.logins),
		proxies: new Map(state.proxies),
		filled: new AskedMap(state.filled),
		checkouts: new Set(state.checkouts),
		perhapsOwn: new Set(state.perhapsOwn),
		parcels: new Map(state.parcels),
		saves: [],
		images: new Map(state.images),
		codexVersion: state.codexVersion,
		permissions: state.permissions,
		kept: [...state.kept],
		followed: new Map(),
		doors: state.doors,
		spenders: [],
		reach: [],
		silenced: [],
		unread: new Map(),
		calls: new Set()
	};
}
const ORDER$2 = [
	"possible",
	"likely",
	"certain"
];
function weaker(a, b) {
	return ORDER$2.indexOf(a) <= ORDER$2.indexOf(b) ? a : b;
}
function enter(frame, step, change = {}) {
	return {
		...frame,
		trail: [...frame.trail, step],
		depth: frame.depth + 1,
		...change
	};
}
// src/interpreter/doubt.ts
function doubted(frame, at, onlyIf) {
	return {
		...frame,
		certainty: weaker(frame.certainty, "likely"),
		doubts: withDoubt(frame.doubts, doubtAt("start", at, onlyIf))
	};
}
function doubtAt(of, { path, line }, onlyIf) {
	return {
		of,
		onlyIf,
		path,
		line
	};
}
function withDoubt(doubts, one) {
	return doubts.some(({ onlyIf, path, line }) => onlyIf === one.onlyIf && path === one.path && line === one.line) ? doubts : [...doubts, one];
}
const LONGEST_CONDITION = 70;
function conditionWords({ value }) {
	const text = value.replace(/^\s*\$\{\{([^{}]*)\}\}\s*$/s, "$1").replace(/\s+/g, " ").replaceAll("`", "'").trim();
	return text.length > LONGEST_CONDITION ? "the condition there holds" : `\`${text}\``;
}
// src/interpreter/environment.ts
const AS_IT_IS = (value) => value;
function changed$1(environment, changes, fill = AS_IT_IS) {
	const after = new Map(environment);
	const readable = new Map(environment);
	const put = (name, value) => {
		after.set(name, value);
		readable.set(name, value);
	};
	for (const change of changes) switch (change.kind) {
		case "clear":
			for (const name of [...after.keys()]) if (!change.except.includes(name)) after.delete(name);
			break;
		case "set": {
			const value = fill(change.value, readable);
			const before = after.get(change.name);
			const shown = before === void 0 || outsideSource(value).alternatives.length > 0;
			put(change.name, shown ? settled(value, before, change.certain) : before);
			break;
		}
		case "unset": {
			const before = after.get(change.name);
			if (change.certain) after.delete(change.name);
			else if (before !== void 0) put(change.name, oneOf(before, EMPTY));
			break;
		}
		default: return change;
	}
	return after;
}
function settled(value, before, certain) {
	return certain || before === void 0 ? value : oneOf(value, before);
}
const EMPTY = literal$1("");
// src/interpreter/paths.ts
const HOMES = [
	"/home/runner",
	"/Users/runner",
	"/github/home",
	"/root",
	"{env.HOME}",
	"$HOME",
	"$home"
];
const WORKSPACES$1 = [
	"{github.workspace}",
	"$GITHUB_WORKSPACE",
	"/github/workspace"
];
const TEMPS = ["{runner.temp}", "$RUNNER_TEMP"];
function pathKey(value, directory) {
	const first = value.alternatives[0];
	if (first === void 0) return "";
	return normalise(first.pieces.map((p) => p.kind === "literal" ? p.text : p.kind === "environment" ? `$${p.name}` : `{${originName(p)}}`).join("").trim(), directory);
}
function absolute(path) {
	const root = fromOrigin({
		kind: "environment",
		name: "GITHUB_WORKSPACE"
	});
	if (path === "") return root;
	return isRepositoryPath(path) ? concat(root, literal$1(`/${path}`)) : literal$1(path);
}
function normalise(raw, directory) {
	let path = raw.includes("\\") ? raw.replaceAll("\\", "/") : raw;
	if (path.startsWith("file://")) path = path.slice(7);
	if (path.startsWith("$PWD")) path = path.replace(/^\$PWD(?=\/|$)/, ".");
	if (/^[~{$/]/.test(path)) {
		const home = HOMES.find((one) => isIn$1(path, one));
		if (home !== void 0) path = `~${path.slice(home.length)}`;
		const temp = TEMPS.find((one) => isIn$1(path, one));
		if (temp !== void 0) path = `{temp}${path.slice(temp.length)}`;
		const root = WORKSPACES$1.find((one) => isIn$1(path, one));
		if (root !== void 0) return path === root ? "" : collapse(path.slice(root.length + 1));
		return collapse(path);
	}
	return collapse(directory === "" || /^[A-Za-z]:/.test(path) ? path : `${directory}/${path}`);
}
function isIn$1(path, place) {
	return path.startsWith(place) && (path.length === place.length || path[place.length] === "/");
}
const UNEVEN = /(?:^|\/)\.{0,2}(?:\/|$)/;
function collapse(path) {
	if (!UNEVEN.test(path)) return path;
	const out = [];
	for (const part of path.split("/")) {
		if (part === "" && out.length > 0) continue;
		if (part === ".") continue;
		if (part === ".." && out.length > 0 && out.at(-1) !== "..") out.pop();
		else out.push(part);
	}
	return out.join("/");
}
function ownPlace(checkouts, place) {
	for (const folder of checkouts) {
		if (place === folder) return "";
		if (place.startsWith(`${folder}/`)) return place.slice(folder.length + 1);
	}
	return place;
}
function isRepositoryPath(path) {
	return path !== "" && !/^(?:[~{$/]|[A-Za-z]:|\.\.(?:\/|$))/.test(path) && !path.includes("{");
}
function codexHome(environment, directory) {
	const set = environment.get("CODEX_HOME");
	if (set === void 0 || literalText(set) === "") return "~/.codex";
	return pathKey(set, directory);
}
// src/interpreter/shell.ts
function emptyShell(frame, place, dialect) {
	return {
		frame,
		variables: new Map(),
		positional: void 0,
		holes: [],
		conditional: false,
		sends: [],
		script: void 0,
		stdin: void 0,
		shows: void 0,
		place,
		subshells: new Map(),
		printed: new Map(),
		dialect,
		exportsAll: false,
		kept: [],
		locals: [],
		mayHaveEnded: false
	};
}
function changeDirectory(call) {
	const target = call.words.find((_, i) => !(call.texts[i] ?? "").startsWith("-"));
	if (target === void 0) return;
	const { frame } = call.shell;
	call.shell.frame = {
		...frame,
		directory: ownPlace(frame.state.checkouts, pathKey(target, frame.directory))
	};
}
// src/knowledge/wrappers.ts
const COREUTILS = "https://www.gnu.org/software/coreutils/manual/coreutils.html";
const BASH = "https://www.gnu.org/software/bash/manual/bash.html";
const UTIL_LINUX = "https://man7.org/linux/man-pages/man1";
const WRAPPERS = [
	{
		name: "sudo",
		valued: split$2("-u --user -g --group -h --host -p --prompt -C --close-from -D --chdir -R --chroot -r --role -t --type -T --command-timeout -U --other-user"),
		unless: split$2("-l --list -v --validate -e --edit -K -V --version"),
		assigns: true,
		clears: "unless kept",
		keeps: split$2("-E --preserve-env"),
		directory: split$2("-D --chdir"),
		source: "https://www.sudo.ws/docs/man/sudo.man/"
	},
	{
		name: "env",
		valued: split$2("-u --unset -C --chdir"),
		script: split$2("-S --split-string"),
		assigns: true,
		unsets: split$2("-u --unset"),
		clears: split$2("-i --ignore-environment -"),
		directory: split$2("-C --chdir"),
		source: `${COREUTILS}#env-invocation`
	},
	{
		name: "timeout",
		valued: split$2("-k --kill-after -s --signal"),
		operands: 1,
		ends: true,
		source: `${COREUTILS}#timeout-invocation`
	},
	{
		name: "gtimeout",
		valued: split$2("-k --kill-after -s --signal"),
		operands: 1,
		ends: true,
		source: `${COREUTILS}#timeout-invocation`
	},
	{
		name: "time",
		valued: split$2("-f --format -o --output"),
		source: `${UTIL_LINUX}/time.1.html`
	},
	{
		name: "nice",
		valued: split$2("-n --adjustment"),
		source: `${COREUTILS}#nice-invocation`
	},
	{
		name: "ionice",
		valued: split$2("-c -n -t"),
		source: `${UTIL_LINUX}/ionice.1.html`
	},
	{
		name: "nohup",
		source: `${COREUTILS}#nohup-invocation`
	},
	{
		name: "stdbuf",
		valued: split$2("-i --input -o --output -e --error"),
		source: `${COREUTILS}#stdbuf-invocation`
	},
	{
		name: "setsid",
		source: `${UTIL_LINUX}/setsid.1.html`
	},
	{
		name: "unbuffer",
		source: "https://linux.die.net/man/1/unbuffer"
	},
	{
		name: "chronic",
		source: "https://manpages.debian.org/chronic"
	},
	{
		name: "xargs",
		valued: split$2("-I -n -P -L -d -a -E -s --max-args --max-procs --max-lines --delimiter --replace --arg-file"),
		source: "https://www.gnu.org/software/findutils/manual/html_node/find_html/xargs-options.html"
	},
	{
		name: "flock",
		valued: split$2("-w --timeout -E --conflict-exit-code"),
		operands: 1,
		script: split$2("-c --command"),
		source: `${UTIL_LINUX}/flock.1.html`
	},
	{
		name: "script",
		valued: split$2("-E -I -m -o -O -B -T"),
		operands: "--",
		script: split$2("-c --command"),
		source: `${UTIL_LINUX}/script.1.html`
	},
	{
		name: "su",
		valued: split$2("-s --shell -g -G -w"),
		operands: "--",
		script: split$2("-c --command"),
		source: `${UTIL_LINUX}/su.1.html`
	},
	{
		name: "xvfb-run",
		valued: split$2("-e -f -n -p -s -w --server-num --server-args --error-file"),
		source: "https://manpages.debian.org/xvfb-run"
	},
	{
		name: "command",
		unless: split$2("-v -V"),
		source: `${BASH}#index-command`
	},
	{
		name: "builtin",
		source: `${BASH}#index-builtin`
	},
	{
		name: "exec",
		valued: ["-a"],
		clears: ["-c"],
		source: `${BASH}#index-exec`
	},
	{
		name: "corepack",
		unless: split$2("enable disable prepare install use up pack hydrate cache"),
		source: "https://github.com/nodejs/corepack#readme"
	},
	{
		name: "dotenv",
		subcommand: "run",
		valued: split$2("-f --file -q --quote -e --export"),
		source: "https://github.com/theskumar/python-dotenv#command-line-interface"
	},
	{
		name: "dotenv",
		valued: split$2("-e -f -v -c --path"),
		source: "https://github.com/entropitor/dotenv-cli#readme"
	},
	{
		name: "bundle",
		subcommand: "exec",
		valued: split$2("--gemfile"),
		source: "https://bundler.io/man/bundle-exec.1.html"
	},
	{
		name: "dotenvx",
		subcommand: "run",
		valued: split$2("-f --env-file -fk --env-keys-file --env -e"),
		operands: "--",
		source: "https://dotenvx.com/docs/advanced/run"
	},
	{
		name: "op",
		subcommand: "run",
		valued: split$2("--env-file --account --environment"),
		operands: "--",
		source: "https://developer.1password.com/docs/cli/reference/commands/run/"
	},
	{
		name: "doppler",
		subcommand: "run",
		valued: split$2("-p --project -c --config -t --token --mount --mount-format --fallback"),
		operands: "--",
		script: ["--command"],
		source: "https://docs.doppler.com/docs/cli"
	},
	{
		name: "infisical",
		subcommand: "run",
		valued: split$2("--env --path --projectId --token --tags --domain"),
		operands: "--",
		script: ["--command"],
		source: "https://infisical.com/docs/cli/commands/run"
	},
	{
		name: "aws-vault",
		subcommand: "exec",
		valued: split$2("-d --duration -t --mfa-token --region"),
		operands: 1,
		source: "https://github.com/99designs/aws-vault/blob/master/USAGE.md"
	},
	{
		name: "chamber",
		subcommand: "exec",
		operands: "--",
		source: "https://github.com/segmentio/chamber#exec"
	},
	{
		name: "teller",
		subcommand: "run",
		valued: split$2("-c --config"),
		operands: "--",
		source: "https://github.com/tellerops/teller#readme"
	},
	{
		name: "bws",
		subcommand: "run",
		valued: split$2("-t --access-token -p --profile --project-id --shell"),
		operands: "--",
		source: "https://bitwarden.com/help/secrets-manager-cli/#run"
	},
	{
		name: "envchain",
		operands: 1,
		source: "https://github.com/sorah/envchain#readme"
	},
	{
		name: "direnv",
		subcommand: "exec",
		operands: 1,
		source: "https://direnv.net/man/direnv.1.html"
	},
	{
		name: "mise",
		subcommand: "exec",
		operands: "--",
		script: split$2("-c --command"),
		source: "https://mise.jdx.dev/cli/exec.html"
	},
	{
		name: "mise",
		subcommand: "x",
		operands: "--",
		script: split$2("-c --command"),
		source: "https://mise.jdx.dev/cli/exec.html"
	},
	{
		name: "cross-env",
		assigns: true,
		source: "https://github.com/kentcdodds/cross-env#readme"
	},
	{
		name: "conda",
		subcommand: "run",
		valued: split$2("-n --name -p --prefix --cwd"),
		source: "https://docs.conda.io/projects/conda/en/stable/commands/run.html"
	},
	{
		name: "mamba",
		subcommand: "run",
		valued: split$2("-n --name -p --prefix --cwd -a --attach"),
		source: "https://mamba.readthedocs.io/en/latest/user_guide/mamba.html"
	},
	{
		name: "micromamba",
		subcommand: "run",
		valued: split$2("-n --name -p --prefix --cwd -a --attach"),
		source: "https://mamba.readthedocs.io/en/latest/user_guide/micromamba.html"
	},
	{
		name: "opentelemetry-instrument",
		valued: split$2("--traces_exporter --metrics_exporter --logs_exporter --service_name"),
		source: "https://opentelemetry.io/docs/zero-code/python/"
	},
	{
		name: "asdf",
		subcommand: "exec",
		source: "https://asdf-vm.com/manage/commands.html"
	},
	{
		name: "devbox",
		subcommand: "run",
		valued: split$2("-c --config -e --env --env-file"),
		source: "https://www.jetify.com/docs/devbox/cli-reference/devbox-run/"
	},
	...["develop", "shell"].map((subcommand) => ({
		name: "nix",
		subcommand,
		operands: "--",
		begins: split$2("-c --command"),
		source: `https://nix.dev/manual/nix/latest/command-ref/new-cli/nix3-${subcommand}`
	})),
	{
		name: "nix-shell",
		valued: split$2("-p --packages -I -A"),
		operands: "--",
		script: split$2("--run --command"),
		source: "https://nix.dev/manual/nix/latest/command-ref/nix-shell"
	},
	{
		name: "sops",
		subcommand: "exec-env",
		operands: 1,
		takesLine: "words",
		source: "https://getsops.io/docs/#passing-secrets-to-other-processes"
	},
	...[
		"new-session",
		"new",
		"new-window",
		"neww"
	].map((subcommand) => ({
		name: "tmux",
		subcommand,
		valued: split$2("-c -e -f -F -n -s -t -x -y"),
		sets: ["-e"],
		directory: ["-c"],
		takesLine: "one",
		source: "https://man7.org/linux/man-pages/man1/tmux.1.html"
	})),
	{
		name: "awf",
		valued: split$2("--exclude-env --allow-domains --env -e --mount -v --container-workdir"),
		operands: "--",
		takesLine: "one",
		source: "https://github.com/github/gh-aw-firewall#readme"
	},
	{
		name: "ssh",
		valued: split$2("-b -c -D -E -e -F -I -i -J -L -l -m -O -o -p -Q -R -S -W -w"),
		operands: 1,
		only: split$2("localhost 127.0.0.1 ::1"),
		takesLine: "words",
		clears: "unless kept",
		source: "https://man.openbsd.org/ssh.1"
	},
	{
		name: "runuser",
		valued: split$2("-u --user -g --group -G --supp-group -s --shell -w --whitelist-environment"),
		script: split$2("-c --command"),
		source: `${UTIL_LINUX}/runuser.1.html`
	},
	{
		name: "gosu",
		operands: 1,
		source: "https://github.com/tianon/gosu#readme"
	},
	{
		name: "su-exec",
		operands: 1,
		source: "https://github.com/ncopa/su-exec#readme"
	},
	{
		name: "doas",
		valued: split$2("-u -C"),
		clears: "unless kept",
		source: "https://man.openbsd.org/doas.1"
	},
	{
		name: "watch",
		valued: split$2("-n --interval"),
		takesLine: "words",
		source: `${UTIL_LINUX}/watch.1.html`
	},
	{
		name: "Start-Process",
		valued: split$2("-WorkingDirectory -Verb -WindowStyle -RedirectStandardOutput -RedirectStandardError -RedirectStandardInput -Credential -Environment"),
		begins: ["-FilePath"],
		source: "https://learn.microsoft.com/powershell/module/microsoft.powershell.management/start-process"
	},
	{
		name: "caffeinate",
		valued: split$2("-t -w"),
		source: "https://ss64.com/mac/caffeinate.html"
	}
];
const BY_NAME$2 = new Map();
for (const row of WRAPPERS) BY_NAME$2.set(row.name, [...BY_NAME$2.get(row.name) ?? [], row]);
function wrappersNamed(name) {
	return BY_NAME$2.get(name);
}
const SHELLS = new Map([
	["bash", "bash"],
	["sh", "bash"],
	["dash", "bash"],
	["zsh", "bash"],
	["ksh", "bash"],
	["ash", "bash"],
	["pwsh", "powershell"],
	["powershell", "powershell"],
	["cmd", "cmd"]
]);
function split$2(words) {
	return words.split(" ");
}
// src/interpreter/start/options.ts
function flagAt(texts, at, valued) {
	const text = texts[at] ?? "";
	if (!text.startsWith("-")) return void 0;
	const inNext = (name) => ({
		name,
		written: text,
		value: at + 1 < texts.length ? {
			word: at + 1,
			from: 0
		} : void 0,
		next: Math.min(at + 2, texts.length)
	});
	const attached = (name, from) => ({
		name,
		written: name,
		value: {
			word: at,
			from
		},
		next: at + 1
	});
	if (valued.has(text)) return inNext(text);
	const short = text.slice(0, 2);
	const last = `-${text.at(-1)}`;
	const equals = text.indexOf("=");
	if (!text.startsWith("--") && text.length > 2) {
		if (valued.has(short)) return attached(short, 2);
		if (/^-[A-Za-z]+$/.test(text) && valued.has(last)) return inNext(last);
	}
	if (equals > 0) return attached(text.slice(0, equals), equals + 1);
	return {
		name: text,
		written: text,
		value: void 0,
		next: at + 1
	};
}
function isFlag$1({ name, written }, asked) {
	if (name === asked) return true;
	return asked.length === 2 && /^-[A-Za-z]+$/.test(written) && written.includes(asked.slice(1));
}
// src/interpreter/start/peel.ts
const UNCHANGED = {
	cleared: false,
	unset: [],
	kept: [],
	set: []
};
function shownWord(word) {
	const [only, ...more] = templates(word);
	return only === void 0 || more.length > 0 ? "" : only.text;
}
function programName$1(text) {
	const cut = Math.max(text.lastIndexOf("/"), text.lastIndexOf("\\"));
	const base = text.slice(cut + 1).replace(/\.(?:exe|cmd|bat|ps1)$/i, "");
	return isOpen$3(base) ? "" : base;
}
function peel(words) {
	const [first] = words;
	if (first === void 0) return void 0;
	const name = programName$1(shownWord(first));
	const rows = wrappersNamed(name);
	const dialect = SHELLS.get(name.toLowerCase());
	if (rows === void 0 && dialect === void 0 && name !== "eval" && name !== "find") return void 0;
	const texts = words.map(shownWord);
	if (name === "eval") return lineFrom(name, "bash", texts, 1, false);
	if (name === "find") return peelFind(texts);
	if (dialect !== void 0) return peelShell(texts, name, dialect);
	for (const row of rows ?? []) {
		const peeled = peelProgram(words, texts, row);
		if (peeled !== void 0) return peeled;
	}
}
function lineFrom(wrapper, dialect, texts, from, separate) {
	return withLine(wrapper, {
		dialect,
		parts: texts.slice(from).map((_, i) => ({
			word: from + i,
			from: 0
		})),
		positional: NONE$1,
		separate
	});
}
const NONE$1 = {
	from: 0,
	to: 0
};
function withLine(wrapper, inner, change = UNCHANGED) {
	return {
		wrapper,
		inner,
		change,
		directory: void 0,
		maybe: false
	};
}
function peelProgram(words, texts, row) {
	const flags = new Flags(words, texts, row);
	if (row.subcommand !== void 0) {
		flags.skip();
		if (texts[flags.at] !== row.subcommand) return void 0;
		flags.at++;
	}
	flags.skip();
	if (flags.nothing) return void 0;
	const wrapper = row.subcommand === void 0 ? row.name : `${row.name} ${row.subcommand}`;
	if (row.operands === "--") flags.skipToDashes();
	else if (flags.line === void 0) {
		if (row.only !== void 0 && !row.only.includes(texts[flags.at] ?? "")) return void 0;
		flags.at += row.operands ?? 0;
		if (row.operands) flags.skip();
	}
	while (flags.line === void 0 && row.assigns && flags.takeAssignment()) flags.skip();
	const { change, directory } = flags;
	const peeled = {
		wrapper,
		change,
		directory,
		maybe: false,
		ends: row.ends
	};
	const line = (parts) => ({
		...peeled,
		inner: {
			dialect: "bash",
			parts,
			positional: NONE$1,
			separate: true
		}
	});
	if (flags.line !== void 0) return line([flags.line]);
	if (flags.at >= words.length) return void 0;
	const rest = texts.slice(flags.at).map((_, i) => ({
		word: flags.at + i,
		from: 0
	}));
	if (row.takesLine === "words" || row.takesLine === "one" && rest.length === 1) return line(rest);
	return {
		...peeled,
		inner: {
			from: flags.at,
			to: words.length
		}
	};
}
var Flags = class {
	at = 1;
	nothing = false;
	line;
	directory;
	ended = false;
	cleared;
	unset = [];
	kept = [];
	set = [];
	words;
	texts;
	row;
	valued;
	constructor(words, texts, row) {
		this.words = words;
		this.texts = texts;
		this.row = row;
		this.cleared = row.clears === "unless kept";
		this.valued = new Set([...row.valued ?? [], ...row.script ?? []]);
	}
	get change() {
		const { cleared, unset, kept, set } = this;
		return {
			cleared,
			unset,
			kept,
			set
		};
	}
	skip() {
		while (!this.ended) {
			const text = this.texts[this.at] ?? "";
			if (this.row.unless?.includes(text)) this.nothing = true;
			if (text === "--" || this.row.begins?.includes(text)) {
				this.at++;
				this.ended = true;
				return;
			}
			const flag = flagAt(this.texts, this.at, this.valued);
			if (flag === void 0) return;
			this.take(flag);
			this.at = flag.next;
			if (this.line !== void 0) return;
		}
	}
	skipToDashes() {
		if (this.ended || this.line !== void 0) return;
		const begins = (text) => text === "--" || (this.row.begins?.includes(text) ?? false);
		while (this.at < this.texts.length && !begins(this.texts[this.at] ?? "")) {
			const flag = flagAt(this.texts, this.at, this.valued);
			if (flag !== void 0) this.take(flag);
			this.at = flag?.next ?? this.at + 1;
			if (this.line !== void 0) return;
		}
		this.at++;
	}
	takeAssignment() {
		const word = this.words[this.at];
		const assignment = word && assignmentOf$1(word);
		if (assignment === void 0) return false;
		this.set.push(assignment);
		this.at++;
		return true;
	}
	take(flag) {
		const { row } = this;
		const asked = (names) => names?.some((name) => isFlag$1(flag, name)) ?? false;
		const value = flag.value && partOfWord(this.words, flag.value);
		if (asked(row.unless)) this.nothing = true;
		if (row.clears !== "unless kept" && asked(row.clears)) this.cleared = true;
		if (asked(row.keeps)) {
			if (value === void 0) this.cleared = false;
			else this.kept.push(...shownWord(value).split(","));
		}
		if (asked(row.sets) && value !== void 0) this.give(value);
		if (asked(row.directory)) this.directory = value;
		if (row.script?.includes(flag.name)) this.line = flag.value;
		else if (row.unsets?.includes(flag.name) && value !== void 0) this.unset.push(shownWord(value));
	}
	give(value) {
		const assignment = assignmentOf$1(value);
		if (assignment === void 0) this.kept.push(shownWord(value));
		else this.set.push(assignment);
	}
};
function assignmentOf$1(word) {
	const found = /^([A-Za-z_][\w.]*)=/.exec(shownWord(word));
	const template = templates(word)[0];
	if (found?.[1] === void 0 || template === void 0) return void 0;
	return [found[1], partOf(template.text.slice(found[0].length), template)];
}
function partOfWord(words, { word, from }) {
	const whole = words[word] ?? UNSET;
	if (from === 0) return whole;
	const template = templates(whole)[0];
	return template === void 0 ? UNSET : partOf(template.text.slice(from), template);
}
function peelShell(texts, name, dialect) {
	const positional = (from) => ({
		from,
		to: texts.length
	});
	const input = (from) => withLine(name, {
		dialect,
		parts: void 0,
		positional: positional(from),
		separate: true
	});
	let reads = false;
	for (let at = 1; at < texts.length; at++) {
		const flag = texts[at] ?? "";
		if (!(dialect === "bash" ? /^[-+]/ : /^[-+/]/).test(flag)) {
			if (isCommandText(flag, dialect)) return lineFrom(name, dialect, texts, at, true);
			if (!reads) return flag === "/dev/stdin" ? input(at) : void 0;
			return withLine(name, {
				dialect,
				parts: [{
					word: at,
					from: 0
				}],
				positional: positional(at + 1),
				separate: true
			});
		}
		if (dialect === "powershell" && /^-e(?:c|nc|ncodedcommand)?$/i.test(flag)) return input(texts.length);
		if (isLineFlag(flag, dialect)) {
			if (dialect === "bash") reads = true;
			else return lineFrom(name, dialect, texts, at + 1, true);
		} else if (dialect === "bash" && flag === "-s" || flag === "-") return input(at);
		else if (dialect === "powershell" && /^-(?:File|f)$/i.test(flag)) return;
		else if (takesWord(flag, dialect)) at++;
	}
	return input(texts.length);
}
function takesWord(flag, dialect) {
	switch (dialect) {
		case "bash": return flag === "--rcfile" || flag === "--init-file" || /^[-+][a-z]*[oO]$/.test(flag);
		case "powershell": return /^-(?:ExecutionPolicy|ep|exec?|WorkingDirectory|wd|(?:Out|In)putFormat|o|of|if|inp|WindowStyle|w|Version|v|ConfigurationName|config|PSConsoleFile|SettingsFile|settings|CustomPipeName)$/i.test(flag);
		case "cmd": return false;
		default: return dialect;
	}
}
function isCommandText(word, dialect) {
	return dialect === "powershell" && word !== "" && !/\.ps1$|^\{|[\\/]/i.test(word);
}
function isLineFlag(flag, dialect) {
	switch (dialect) {
		case "bash": return /^-[a-z]*c[a-z]*$/.test(flag);
		case "powershell": return /^-(?:Command|c)$/i.test(flag);
		case "cmd": return /^\/[ck]$/i.test(flag);
		default: return dialect;
	}
}
function peelFind(texts) {
	const start = texts.findIndex((text) => /^-(?:exec|ok)(?:dir)?$/.test(text));
	if (start < 0) return void 0;
	const end = texts.findIndex((text, i) => i > start && /^[;+]$/.test(text));
	const inner = {
		from: start + 1,
		to: end < 0 ? texts.length : end
	};
	if (inner.to <= inner.from) return void 0;
	return {
		wrapper: "find",
		inner,
		change: UNCHANGED,
		directory: void 0,
		maybe: true
	};
}
function innermost(words) {
	let rest = words;
	for (let inner = peel(rest)?.inner; inner !== void 0 && "from" in inner;) {
		rest = rest.slice(inner.from, inner.to);
		inner = peel(rest)?.inner;
	}
	return rest;
}
// src/interpreter/start/call.ts
function callOf$1(frame, words, place, shows, input) {
	const [program = UNSET, ...rest] = words;
	return {
		shell: {
			...emptyShell(frame, () => place, "bash"),
			stdin: input,
			shows
		},
		frame,
		...named$2(program, rest),
		written: void 0,
		command: commandOf$1(shows),
		place
	};
}
function named$2(program, words) {
	const texts = words.map((word) => literalText(word) ?? "");
	return {
		program,
		name: programName$1(shownWord(program)),
		words,
		texts
	};
}
function commandOf$1(source) {
	return {
		name: [{
			kind: "literal",
			text: source
		}],
		args: [],
		assignments: [],
		redirects: [],
		stdin: void 0,
		conditional: false,
		subshell: false,
		scope: [],
		calls: [],
		text: {
			line: 0,
			column: 0
		},
		line: 0,
		column: 0,
		source
	};
}
function withWords(call, words) {
	const [program = UNSET, ...rest] = words;
	return {
		...call,
		...named$2(program, rest),
		written: void 0
	};
}
function behind$1(call, peeled, { from, to }) {
	const [program = UNSET, ...words] = [call.program, ...call.words].slice(from, to);
	return {
		...call,
		...named$2(program, words),
		frame: changed(call, peeled),
		written: call.written?.slice(from, to)
	};
}
function changed(call, { change, directory, maybe, ends }) {
	const { frame } = call;
	const at = evidence(call.place, call.command.source);
	return {
		...maybe ? doubted(frame, at, "`find` finds a file there") : frame,
		...environmentOf$1(frame, change, at),
		directory: directory === void 0 ? frame.directory : pathKey(directory, frame.directory),
		ends: ends ?? frame.ends
	};
}
function environmentOf$1(frame, { cleared, unset, kept, set }, at) {
	if (!cleared && unset.length + kept.length + set.length === 0) return frame;
	const given = [...kept.flatMap((name) => {
		const value = frame.environment.get(name);
		return value === void 0 ? [] : [[name, value]];
	}), ...set];
	return {
		environment: changed$1(frame.environment, [
			...cleared ? [{
				kind: "clear",
				except: []
			}] : [],
			...unset.map((name) => ({
				kind: "unset",
				name,
				certain: true
			})),
			...given.map(([name, value]) => ({
				kind: "set",
				name,
				value: setAt$1(value, at),
				certain: true
			}))
		]),
		own: new Set([...frame.own, ...given.map(([name]) => name)])
	};
}
const NUMBERS = /^[\d.:]+$/;
const TAKES_VALUE = /^--(?:[\w-]+-)?(?:formats?|hosts?|level|mode|model|output|port|prompt|set)$/;
function commandLabel(call) {
	const valued = require_runners().valuedFlagsOf(call.name);
	const at = call.texts.findIndex((text, i) => text !== "" && !text.startsWith("-") && !/\s/.test(text) && !valued.has(call.texts[i - 1] ?? "") && !TAKES_VALUE.test(call.texts[i - 1] ?? "") && !/[\\^$|(){}*]/.test(text) && !(NUMBERS.test(text) && (call.texts[i - 1] ?? "").startsWith("-")));
	if (at < 0) return [call.name || call.command.source, ...fileNamed(call)].join(" ");
	const module = /^py(?:thon[\d.]*)?$/.test(call.name) && call.texts[at - 1] === "-m" ? "-m " : "";
	return `${call.name} ${module}${call.texts[at]}`;
}
function commandWords(call) {
	const label = commandLabel(call);
	const module = / -m (\S+)$/.exec(label)?.[1];
	if (module === void 0 && label !== call.name) return label;
	if (require_runners().valuedFlagsOf(module ?? call.name).size === 0) return label;
	const shown = call.words.flatMap(wordsShown);
	const told = [label];
	for (const word of shown.slice(module === void 0 ? 0 : shown.indexOf("-m") + 2)) {
		if (looksSecret(word)) break;
		if ([...told, word].join(" ").length > LONGEST$7) return `${told.join(" ")} \u2026`;
		told.push(word);
	}
	return told.join(" ");
}
const LONGEST$7 = 80;
function looksSecret(word) {
	return /key|token|secret|passw/i.test(word) || looksLikeRealKey(word);
}
function wordsShown(word) {
	return shownWord(word).replace(HOLES, "\u2026").split(/\s+/).filter((one) => one !== "");
}
function fileNamed({ words, texts, frame }) {
	const at = texts.findIndex((text) => !text.startsWith("-"));
	const word = words[at];
	const path = word === void 0 || texts[at] !== "" ? "" : pathKey(word, frame.directory);
	return isRepositoryPath(path) ? [path] : [];
}
// src/interpreter/not-read.ts
const NOTHING$3 = new Map();
const NOBODY$2 = new Set();
function cannotFollow(frame, at, unread) {
	const { reason, what, why, shows, kind = "program" } = unread;
	const { given = NOTHING$3, secrets = NOTHING$3, readBy, wider } = unread;
	const { path, line, column } = at;
	keepUnread(frame, {
		kind,
		reason,
		what,
		wider,
		why,
		path,
		line,
		column,
		environment: frame.environment,
		handed: unread.handed === "all" ? "all" : unread.handed === "none" ? NOBODY$2 : frame.own,
		given,
		secrets,
		inherited: secrets === "inherit" ? frame.tracer.secretsNamed() : [],
		readBy,
		tried: frame.tracer.readsElsewhere,
		trail: [...frame.trail, evidence(at, shows)],
		certainty: frame.certainty,
		doubts: frame.doubts,
		runner: frame.runner,
		signedIn: isSignedIn(frame),
		events: frame.names.events
	});
}
function isSignedIn({ runner, state }) {
	return runner === "self-hosted" || state.logins.size > 0 || state.kept.length > 0 || state.files.ask("auth.json", (all) => [...all.keys()].some((path) => path.endsWith("/auth.json")));
}
function keepUnread({ state: { unread } }, one) {
	const way = one.trail.map((step) => `${step.path}:${step.line}`);
	const key = [
		one.reason,
		one.what,
		...way
	].join("\n");
	if (!unread.has(key)) unread.set(key, one);
}
function foundIn({ state }) {
	return state.spenders.length + state.unread.size;
}
function cutOff(frame, at, what, why, beside = {}) {
	const { path, line } = at;
	frame.tracer.diagnose({
		code: "chain-cut",
		path,
		line,
		message: `${what} and what lies behind it were not followed: ${why}`
	});
	cannotFollow(frame, at, {
		reason: "over-limit",
		what,
		why,
		shows: what,
		handed: "all",
		...beside
	});
}
function cutScript(frame, at, why, given) {
	const { path, line } = at;
	const message = `only the readable part of this script was followed: ${why}`;
	frame.tracer.diagnose({
		code: "script-cut",
		path,
		line,
		message
	});
	cannotFollow(frame, at, {
		reason: "over-limit",
		what: `the rest of ${path}`,
		why,
		shows: `from here on not read: ${why}`,
		handed: "all",
		given
	});
}
function cannotStart(call, reason, why, { what, kind = "program", handed = "own", readBy, wider, at = call.place } = {}) {
	const keeps = call.frame.tracer.observer.unread(call, reason);
	const { source } = call.command;
	cannotFollow(at === call.place ? call.frame : {
		...call.frame,
		trail: [...call.frame.trail, evidence(call.place, source)]
	}, at, {
		kind,
		reason,
		what: what ?? (call.name === "" ? cutShort$1(source) : commandWords(call)),
		why,
		shows: at.shows ?? source,
		readBy,
		wider,
		handed: keeps ? "none" : handed,
		given: keeps || handed === "none" ? NOTHING$3 : secretWords(call)
	});
}
function cutShort$1(source) {
	const end = source.length <= MOST_SHOWN$1 ? -1 : source.lastIndexOf(" ", MOST_SHOWN$1);
	return end <= 0 ? source : `${source.slice(0, end)} \u2026`;
}
const MOST_SHOWN$1 = 60;
function secretWords({ words, texts }) {
	const given = new Map();
	for (const [at, word] of words.entries()) {
		const [template] = templates(word);
		if (!/^https?:\/\//.test(texts[at]?.replace(/^-+[\w-]+=/, "") ?? "") && (texts[at] !== "" || template === void 0 || template.origins.length === 0)) continue;
		const name = /^-*([\w-]+)=/.exec(template?.text ?? "")?.[1] ?? texts[at - 1]?.replace(/^-+/, "");
		given.set(name || `word ${at + 1}`, word);
	}
	return given;
}
// src/interpreter/parcels.ts
function parcelKey(kind, name) {
	return `${kind} ${keyText(name)}`;
}
function keyText(name) {
	return (name?.alternatives[0]?.pieces ?? []).map((p) => p.kind === "literal" ? p.text : `{${originName(p)}}`).join("");
}
function cacheBeginning(frame, prefixes) {
	const keys = [...frame.state.parcels.keys()].reverse();
	for (const line of keyText(prefixes).split("\n")) {
		const prefix = line.trim();
		const found = prefix === "" ? void 0 : keys.find((key) => key.startsWith(`cache ${prefix}`));
		if (found !== void 0) return found;
	}
}
function artifactsLike(frame, pattern) {
	const [before = "", ...rest] = pattern === void 0 ? ["", ""] : keyText(pattern).split("*");
	const after = rest.at(-1) ?? "";
	return [...frame.state.parcels.keys()].flatMap((key) => {
		const name = key.startsWith("artifact ") ? key.slice(9) : "";
		const fits = rest.length === 0 ? name === before : name.startsWith(before) && name.endsWith(after);
		return name !== "" && fits ? [name] : [];
	});
}
function pack(frame, key, paths, root, hidden = true) {
	const { files, logins, parcels } = frame.state;
	const taken = {
		paths,
		root,
		hidden
	};
	const parcel = {
		files: below$2(files, taken),
		logins: below$2(logins, taken)
	};
	if (parcel.files.size > 0 || parcel.logins.size > 0) parcels.set(key, parcel);
}
function below$2(from, { paths, root, hidden }) {
	const found = new Map();
	for (const [path, value] of from) if (paths.some((p) => (p === "" ? isRepositoryPath(path) : isBelow$1(path, p)) && (hidden || !hides(path, p)))) found.set(root === "" ? path : path.slice(root.length + 1), value);
	return found;
}
function hides(path, lookedThrough) {
	const from = parent(lookedThrough);
	return (from === "" ? path : path.slice(from.length + 1)).split("/").some((part) => part.startsWith("."));
}
function isBelow$1(path, directory) {
	return path === directory || path.startsWith(`${directory}/`);
}
function unpack$1(frame, key, directory, at) {
	const parcel = frame.state.parcels.get(key);
	if (parcel === void 0) return [];
	const certain = frame.certainty === "certain";
	const arrived = (one) => ({
		...one,
		trail: [...one.trail, at],
		certain: one.certain && certain
	});
	const place = (path) => [directory, path].filter((part) => part !== "").join("/");
	for (const [path, file] of parcel.files) frame.state.files.set(place(path), arrived(file));
	for (const [home, login] of parcel.logins) frame.state.logins.set(place(home), arrived(login));
	return [...parcel.files.keys(), ...parcel.logins.keys()].map(place);
}
function commonRoot(paths, isFile) {
	const [first = [], ...rest] = paths.map((path) => (isFile(path) ? parent(path) : path).split("/"));
	const shared = first.findIndex((part, i) => rest.some((other) => other[i] !== part));
	return (shared < 0 ? first : first.slice(0, shared)).join("/");
}
// src/interpreter/bounds.ts
const BOUNDS = {
	doorsDeep: 12,
	doors: 2e3,
	calledWork: 6e4,
	programFiles: 60,
	importsDeep: 6,
	scriptLength: 262144,
	scriptSteps: 2e5,
	scriptCommands: 5e3
};
// src/interpreter/passing.ts
const WORKFLOW_DOORS = 20;
function mayCall(frame, at, { path, file, secrets }) {
	if (!passes$1(frame, at, path, WORKFLOW_DOORS, () => ({ secrets }))) return false;
	const { work } = frame.tracer;
	if (work.called < BOUNDS.calledWork) {
		for (const job of file.jobs) work.called += 1 + (job.kind === "steps" ? job.steps.length : 0);
		return true;
	}
	cutOff(frame, at, path, `the calls of reusable workflows lead to more than ${BOUNDS.calledWork} jobs and steps`, { secrets });
	return false;
}
function mayPass(frame, at, door, call) {
	return passes$1(frame, at, door, 1, () => call === void 0 ? {} : { given: secretWords(call) });
}
function passes$1(frame, at, door, cost, beside) {
	const { doors } = frame.state;
	const deep = frame.depth >= BOUNDS.doorsDeep;
	if (!deep && doors.passed < BOUNDS.doors) {
		doors.passed += cost;
		return true;
	}
	cutOff(frame, at, door, deep ? `more than ${BOUNDS.doorsDeep} doors deep; a loop?` : `one job passes more than ${BOUNDS.doors} doors`, beside());
	return false;
}
function passAgain({ doors }, count) {
	if (doors.passed + count > BOUNDS.doors) return false;
	doors.passed += count;
	return true;
}
// src/repository/elsewhere.ts
const OWNER = /^[\w-]{1,100}$/;
const PART = /^(?!\.{1,2}$)[\w.-]{1,100}$/;
const MAX_PARTS = 20;
function parseRemote(uses) {
	const at = uses.indexOf("@");
	if (at < 0) return void 0;
	const [owner = "", repository = "", ...path] = uses.slice(0, at).split("/");
	const ref = uses.slice(at + 1);
	const parts = [
		repository,
		...path,
		...ref.split("/")
	];
	return OWNER.test(owner) && parts.length <= MAX_PARTS && parts.every((p) => PART.test(p)) ? {
		owner,
		repository,
		path: path.join("/"),
		ref
	} : void 0;
}
function remoteName({ owner, repository, path, ref }) {
	return `${owner}/${repository}/${path}@${ref}`;
}
function parseRemoteName(path) {
	return /\.ya?ml@[^@]+$/i.test(path) ? parseRemote(path) : void 0;
}
// src/interpreter/places.ts
function parseUses(text) {
	const uses = text.trim();
	if (uses.startsWith("docker://")) return {
		kind: "docker",
		name: uses,
		ref: ""
	};
	if (isLocal(uses)) return {
		kind: "local",
		name: localPath(uses),
		ref: ""
	};
	const at = uses.indexOf("@");
	return {
		kind: "remote",
		name: (at < 0 ? uses : uses.slice(0, at)).toLowerCase(),
		ref: at < 0 ? "" : uses.slice(at + 1)
	};
}
function workflowDoors(uses, tracer, at) {
	const ref = parseUses(uses);
	if (ref.kind === "docker") return [];
	return ref.kind === "local" ? [{
		tracer,
		path: ref.name
	}] : remoteDoors(uses, tracer, at);
}
function ownDoors(uses, tracer) {
	const ref = parseUses(uses);
	if (ref.kind === "docker") return [];
	if (ref.kind === "remote") {
		const path = ownPath$1(uses, tracer);
		return path === void 0 || otherOf(uses, tracer) !== void 0 ? [] : [{
			tracer: tracer.home,
			path
		}];
	}
	const here = {
		tracer,
		path: ref.name
	};
	return !uses.trim().startsWith("$") && tracer !== tracer.home ? [{
		tracer: tracer.home,
		path: ref.name
	}, here] : [here];
}
function otherDoor(uses, tracer, at) {
	const other = otherOf(uses, tracer);
	const visit = other && tracer.elsewhere(other, at);
	return visit && {
		tracer: visit,
		path: other.path
	};
}
function remoteDoors(uses, tracer, at) {
	const other = otherDoor(uses, tracer, at);
	const path = ownPath$1(uses, tracer);
	return [...other ? [other] : [], ...path === void 0 ? [] : [{
		tracer: tracer.home,
		path,
		guessed: tracer.fullName === void 0
	}]];
}
function otherOf(uses, tracer) {
	const parsed = parseRemote(uses.trim());
	if (parsed === void 0 || !tracer.readsElsewhere) return void 0;
	const full = `${parsed.owner}/${parsed.repository}`.toLowerCase();
	return tracer.fullName?.toLowerCase() === full ? void 0 : parsed;
}
function ownPath$1(uses, { fullName }) {
	const [owner, repository, ...rest] = (uses.trim().split("@")[0] ?? "").split("/");
	if (rest.length === 0) return void 0;
	const full = fullName?.toLowerCase();
	if (full !== void 0 && full !== `${owner}/${repository}`.toLowerCase()) return void 0;
	return rest.join("/");
}
// src/interpreter/runner.ts
const HOSTED = /^(?:ubuntu|windows|macos)-(?:latest|slim|\d[\w.]*)(?:-(?:arm|xlarge|large|intel|\w+))*$/i;
const RENTED = /ubuntu|windows|macos|linux|\d-?(?:v?cpu|cores?)\b|^(?:group:|blacksmith|buildjet|cirun|codebuild|depot|namespace|nscloud|runs-on|ubicloud|warp)/i;
const SELF_HOSTED = /(?:^|[^\w-])self-hosted(?![\w-])/i;
const UNKNOWN$1 = "?";
function runnerOf(job, scope) {
	const labels = job.runsOn.flatMap((label) => interpolate(label.value, scope, evidence(label, label.value)).alternatives.map((one) => one.pieces.map((p) => p.kind === "literal" ? p.text : UNKNOWN$1).join("")));
	const windows = labels.length > 0 && labels.every((l) => /^windows/i.test(l));
	if (labels.some((l) => SELF_HOSTED.test(l))) return {
		runner: "self-hosted",
		windows
	};
	if (labels.length > 0 && labels.every((l) => HOSTED.test(l))) return {
		runner: "hosted",
		windows
	};
	const own = labels.filter((l) => !l.includes(UNKNOWN$1));
	return {
		runner: own.length > 0 && !own.some((l) => HOSTED.test(l) || RENTED.test(l)) ? "self-hosted" : "unknown",
		windows
	};
}
// src/interpreter/scope.ts
function scopeOf$1(frame) {
	const { tracer } = frame;
	const asked = () => {
		tracer.work.asked++;
		return frame.names;
	};
	return {
		env: (name) => frame.environment.get(name),
		input: (name) => asked().inputs.get(name.toLowerCase()),
		secret: (name) => {
			const { secrets } = asked();
			return secrets === "inherit" ? void 0 : secrets.get(name.toLowerCase()) ?? UNSET;
		},
		stepOutput: (step, name) => outputOf$1(asked().steps.get(step.toLowerCase()), name),
		jobOutput: (job, name) => outputOf$1(asked().needs.get(job.toLowerCase()), name),
		matrix: (name) => asked().matrix.get(name.toLowerCase()),
		github: (path) => {
			const names = asked();
			const callable = names.events.includes("workflow_call");
			if (path === "event_name" && names.events.length > 0 && !callable) return oneOf(...names.events.map((event) => literal$1(event)));
			if (path === "repository" && tracer.fullName !== void 0) return literal$1(tracer.fullName);
			if (path === "action_path") return names.actionPath;
			if (path === "token") return fromOrigin({ kind: "github-token" });
		}
	};
}
function outputOf$1(outputs, name) {
	if (outputs === void 0) return UNSET;
	return outputs.values.get(name.toLowerCase()) ?? (outputs.open ? void 0 : UNSET);
}
// node_modules/fastest-levenshtein/mod.js
var require_fastest_levenshtein = require_rolldown_runtime.__commonJSMin(((exports) => {
	exports.__esModule = true;
	exports.distance = exports.closest = void 0;
	var peq = new Uint32Array(65536);
	var myers_32 = function(a, b) {
		var n = a.length;
		var m = b.length;
		var lst = 1 << n - 1;
		var pv = -1;
		var mv = 0;
		var sc = n;
		var i = n;
		while (i--) peq[a.charCodeAt(i)] |= 1 << i;
		for (i = 0; i < m; i++) {
			var eq = peq[b.charCodeAt(i)];
			var xv = eq | mv;
			eq |= (eq & pv) + pv ^ pv;
			mv |= ~(eq | pv);
			pv &= eq;
			if (mv & lst) sc++;
			if (pv & lst) sc--;
			mv = mv << 1 | 1;
			pv = pv << 1 | ~(xv | mv);
			mv &= xv;
		}
		i = n;
		while (i--) peq[a.charCodeAt(i)] = 0;
		return sc;
	};
	var myers_x = function(b, a) {
		var n = a.length;
		var m = b.length;
		var mhc = [];
		var phc = [];
		var hsize = Math.ceil(n / 32);
		var vsize = Math.ceil(m / 32);
		for (var i = 0; i < hsize; i++) {
			phc[i] = -1;
			mhc[i] = 0;
		}
		var j = 0;
		for (; j < vsize - 1; j++) {
			var mv_1 = 0;
			var pv_1 = -1;
			var start_1 = j * 32;
			var vlen_1 = Math.min(32, m) + start_1;
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
			for (var i = 0; i < n; i++) {
				var eq = peq[a.charCodeAt(i)];
				var pb = phc[i / 32 | 0] >>> i & 1;
				var mb = mhc[i / 32 | 0] >>> i & 1;
				var xv = eq | mv_1;
				var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
				var ph = mv_1 | ~(xh | pv_1);
				var mh = pv_1 & xh;
				if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
				if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
				ph = ph << 1 | pb;
				mh = mh << 1 | mb;
				pv_1 = mh | ~(xv | ph);
				mv_1 = ph & xv;
			}
			for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
		}
		var mv = 0;
		var pv = -1;
		var start = j * 32;
		var vlen = Math.min(32, m - start) + start;
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
		var score = m;
		for (var i = 0; i < n; i++) {
			var eq = peq[a.charCodeAt(i)];
			var pb = phc[i / 32 | 0] >>> i & 1;
			var mb = mhc[i / 32 | 0] >>> i & 1;
			var xv = eq | mv;
			var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
			var ph = mv | ~(xh | pv);
			var mh = pv & xh;
			score += ph >>> m - 1 & 1;
			score -= mh >>> m - 1 & 1;
			if (ph >>> 31 ^ pb) phc[i / 32 | 0] ^= 1 << i;
			if (mh >>> 31 ^ mb) mhc[i / 32 | 0] ^= 1 << i;
			ph = ph << 1 | pb;
			mh = mh << 1 | mb;
			pv = mh | ~(xv | ph);
			mv = ph & xv;
		}
		for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
		return score;
	};
	var distance = function(a, b) {
		if (a.length < b.length) {
			var tmp = b;
			b = a;
			a = tmp;
		}
		if (b.length === 0) return a.length;
		if (a.length <= 32) return myers_32(a, b);
		return myers_x(a, b);
	};
	exports.distance = distance;
	var closest = function(str, arr) {
		var min_distance = Infinity;
		var min_index = 0;
		for (var i = 0; i < arr.length; i++) {
			var dist = distance(str, arr[i]);
			if (dist < min_distance) {
				min_distance = dist;
				min_index = i;
			}
		}
		return arr[min_index];
	};
	exports.closest = closest;
}));
// src/interpreter/start/near.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const MADE$1 = /(?:^|\/)(?:dist|build|out|target|bin|obj|node_modules|\.?venv|vendor)\//;
const COMMON = /^(?:index|main|run|start|build|test|setup|install|app|cli|__main__|conftest)\.\w+$/;
const MOST_FOLDERS = 60;
function missing(why, repository, path) {
	const near = nearestFile(repository, path);
	if (near === void 0 || /[`\p{C}]/u.test(near)) return { why };
	return {
		why: `${why}; \`${near}\` is there`,
		readBy: `name \`${near}\`, where that is meant`
	};
}
function nearestFile(repository, path) {
	if (MADE$1.test(path)) return void 0;
	return mistyped(repository, path) ?? elsewhere$3(repository, path);
}
function mistyped(repository, path) {
	const parts = path.split("/");
	for (const [at, part] of parts.entries()) {
		const folder = parts.slice(0, at).join("/");
		const isLast = at === parts.length - 1;
		const near = repository.list(folder).filter(({ name, directory }) => directory !== isLast && isNear(part, name)).map(({ name }) => require_programs().join(folder, [name, ...parts.slice(at + 1)].join("/"))).filter((one) => isLast || repository.read(one).kind === "text");
		if (near.length > 0) return near.length === 1 ? near[0] : void 0;
	}
}
function elsewhere$3(repository, path) {
	const name = path.slice(parent(path).length).replace(/^\//, "");
	if (COMMON.test(name) || !/\.\w+$/.test(name)) return void 0;
	const found = [];
	const queue = [""];
	for (let looked = 0; queue.length > 0 && looked < MOST_FOLDERS; looked++) {
		const folder = queue.shift() ?? "";
		for (const entry of repository.list(folder)) {
			const at = require_programs().join(folder, entry.name);
			if (!entry.directory && entry.name === name) found.push(at);
			else if (entry.directory && !entry.name.startsWith(".") && at.split("/").length < 3) queue.push(at);
		}
	}
	return found.length === 1 ? found[0] : void 0;
}
const LONGEST$6 = 80;
function isNear(typed, name) {
	if (typed === name || Math.max(typed.length, name.length) > LONGEST$6) return false;
	const plain = (text) => text.toLowerCase().replace(/[-_.]/g, "");
	return (0, import_fastest_levenshtein.distance)(plain(typed), plain(name)) <= Math.floor(Math.min(typed.length, name.length) / 6) && differsInLetters(typed, name);
}
function differsInLetters(a, b) {
	const numbers = (text) => (text.match(/\d+/g) ?? []).join(" ");
	return numbers(a) === numbers(b);
}
// src/knowledge/utilities.ts
const TRAITS = new Map([
	[
		"export declare typeset local readonly",
		"declares",
		"silent",
		"plain",
		"keeps"
	],
	[
		"[ test false",
		"asks",
		"silent",
		"plain",
		"keeps",
		"idle"
	],
	[
		"[[ true : return",
		"silent",
		"plain",
		"keeps",
		"idle"
	],
	[
		"set unset cd mkdir rm exit",
		"silent",
		"plain",
		"keeps"
	],
	[
		"read",
		"asks",
		"silent"
	],
	[
		"shift",
		"silent",
		"plain"
	],
	[
		"sleep",
		"silent",
		"plain",
		"keeps",
		"idle"
	],
	[
		"cp mv chmod",
		"silent",
		"keeps"
	],
	[
		"echo cat ls",
		"plain",
		"keeps",
		"idle"
	],
	[
		"printf",
		"hides",
		"plain",
		"keeps",
		"idle"
	],
	[
		"type egrep fgrep rg diff cmp",
		"asks",
		"keeps"
	],
	["hash which pgrep getent", "asks"],
	[
		"grep",
		"asks",
		"picks",
		"keeps",
		"idle"
	],
	[
		"jq",
		"asks",
		"picks",
		"keeps"
	],
	[
		"head tail cut",
		"picks",
		"keeps",
		"idle"
	],
	[
		"awk yq sort uniq",
		"picks",
		"keeps"
	],
	["xargs", "picks"],
	[
		"tr base64 xxd gzip openssl gpg",
		"hides",
		"reshapes",
		"keeps"
	],
	[
		"gunzip zcat iconv ConvertFrom-Base64",
		"hides",
		"reshapes"
	],
	[
		"od",
		"hides",
		"keeps"
	],
	["base32 rev zstd bzcat xzcat zstdcat brotli uudecode FromBase64String", "hides"],
	[
		"sed tee tar envsubst",
		"reshapes",
		"keeps"
	],
	["dos2unix", "reshapes"],
	["Out-File Add-Content Tee-Object out-file add-content tee-object", "reshapes"],
	[
		"Set-Content set-content",
		"reshapes",
		"keeps"
	],
	[
		"realpath readlink basename dirname wc",
		"keeps",
		"idle"
	],
	["source . eval pushd popd rmdir ln touch chown chgrp chattr setfacl getfacl icacls stat du df install sha1sum sha256sum sha512sum shasum md5sum cksum find fd gawk less more file strings hexdump tree zip unzip mount umount mountpoint", "keeps"],
	["Get-ChildItem Get-Item Test-Path New-Item Remove-Item Copy-Item Move-Item Get-Content Set-Location del dir md", "keeps"],
	["git pip pip3 docker podman kubectl gcloud", "keeps"],
	[
		"gh aws az",
		"downloads",
		"keeps"
	],
	["scp gsutil", "downloads"],
	[
		"curl wget http https xh Invoke-WebRequest Invoke-RestMethod iwr irm",
		"requests",
		"downloads",
		"calls"
	],
	[
		"httpie",
		"requests",
		"calls"
	],
	[
		"aria2c DownloadString",
		"downloads",
		"calls"
	],
	[
		"python python3 node",
		"picks",
		"calls"
	],
	[
		"codex npm pnpm yarn if for while",
		"keeps",
		"calls"
	]
].flatMap(([names, ...traits]) => {
	const set = new Set(traits);
	return names.split(" ").map((name) => [name, set]);
}));
function utility(name, trait) {
	return TRAITS.get(name)?.has(trait) === true;
}
function isUtility(name) {
	const traits = TRAITS.get(name);
	return traits !== void 0 && !traits.has("calls");
}
// src/workflow/model.ts
function lineWithin(scalar, index) {
	return scalar.block ? scalar.line + index : scalar.line;
}
// src/interpreter/languages.ts
const NODE = {
	names: ["node", "nodejs"],
	inline: [
		"-e",
		"--eval",
		"-p",
		"--print"
	],
	valued: [
		"-r",
		"--require",
		"--import",
		"--loader",
		"--env-file",
		"--tsconfig",
		"-P",
		"--project"
	]
};
const LANGUAGES = {
	go: {
		endings: ["go"],
		names: [],
		runners: [],
		implied: [],
		firsts: [],
		projects: ["go run", "go test"],
		fences: [],
		grammar: () => require_programs().go
	},
	python: {
		endings: [
			"py",
			"pyw",
			"ipynb"
		],
		names: [],
		runners: [{
			names: [
				"python",
				"python3",
				"py",
				"pypy3",
				"uv"
			],
			inline: ["-c"],
			valued: ["-W", "-X"]
		}],
		implied: [".py"],
		firsts: [
			"__main__.py",
			"main.py",
			"sitecustomize.py"
		],
		projects: [],
		fences: [
			"",
			"python",
			"python3",
			"py",
			"ipython3"
		],
		grammar: () => require_programs().python
	},
	typescript: {
		endings: [
			"ts",
			"mts",
			"cts",
			"tsx"
		],
		names: [],
		runners: [{
			...NODE,
			names: [
				"tsx",
				"ts-node",
				"vite-node",
				"jiti",
				"bun",
				"deno"
			]
		}],
		implied: [".ts", ".tsx"],
		firsts: ["index.ts", "src/index.ts"],
		projects: [],
		fences: ["ts", "typescript"],
		grammar: () => require_programs().typescript
	},
	javascript: {
		endings: [
			"js",
			"mjs",
			"cjs",
			"jsx"
		],
		names: [],
		runners: [NODE],
		implied: [
			".js",
			".mjs",
			".cjs"
		],
		firsts: ["index.js", "index.mjs"],
		projects: [],
		fences: ["js", "javascript"],
		grammar: () => require_programs().javascript
	},
	rust: {
		endings: ["rs"],
		names: [],
		runners: [],
		implied: [],
		firsts: [],
		projects: [
			"cargo run",
			"cargo test",
			"cargo xtask"
		],
		fences: ["rust", "rs"],
		grammar: () => require_programs().rust
	},
	ruby: {
		endings: [
			"rb",
			"rake",
			"gemspec"
		],
		names: ["Rakefile"],
		runners: [{
			names: ["ruby"],
			inline: ["-e"],
			valued: ["-r", "-I"]
		}],
		implied: [".rb"],
		firsts: [],
		projects: ["rake"],
		fences: ["ruby"],
		grammar: () => require_programs().ruby
	},
	php: {
		endings: ["php"],
		names: [],
		runners: [{
			names: ["php"],
			inline: ["-r"],
			valued: ["-d", "-c"]
		}],
		implied: [".php"],
		firsts: [],
		projects: [],
		fences: [],
		grammar: () => require_programs().php
	},
	java: {
		endings: ["java"],
		names: [],
		runners: [{
			names: ["java"],
			inline: [],
			valued: [
				"-cp",
				"-classpath",
				"--class-path",
				"-jar",
				"-m"
			]
		}],
		implied: [],
		firsts: [],
		projects: ["exec:java", "bootrun"],
		fences: [],
		grammar: () => require_programs().java
	},
	kotlin: {
		endings: ["kt", "kts"],
		names: [],
		runners: [{
			names: ["kotlin"],
			inline: [],
			valued: [
				"-cp",
				"-classpath",
				"-J"
			]
		}],
		implied: [],
		firsts: [],
		projects: [],
		fences: [],
		grammar: () => require_programs().kotlin
	},
	csharp: {
		endings: ["cs", "csx"],
		names: [],
		runners: [],
		implied: [],
		firsts: [],
		projects: ["dotnet run", "dotnet test"],
		fences: [],
		grammar: () => require_programs().csharp
	},
	r: {
		endings: ["r", "R"],
		names: [],
		runners: [{
			names: ["Rscript"],
			inline: ["-e"],
			valued: []
		}],
		implied: [],
		firsts: [],
		projects: ["r cmd", "rscript"],
		fences: ["r"],
		grammar: () => require_programs().r
	},
	julia: {
		endings: ["jl"],
		names: [],
		runners: [{
			names: ["julia"],
			inline: [
				"-e",
				"-E",
				"--eval",
				"--print"
			],
			valued: [
				"-L",
				"-t",
				"-p"
			]
		}],
		implied: [],
		firsts: [],
		projects: ["julia"],
		fences: ["julia"],
		grammar: () => require_programs().julia
	},
	elixir: {
		endings: ["ex", "exs"],
		names: [],
		runners: [{
			names: ["elixir"],
			inline: ["-e", "--eval"],
			valued: [
				"-r",
				"-S",
				"--name"
			]
		}],
		implied: [],
		firsts: [],
		projects: [
			"mix run",
			"mix test",
			"elixir"
		],
		fences: ["elixir"],
		grammar: () => require_programs().elixir
	},
	swift: {
		endings: ["swift"],
		names: [],
		runners: [{
			names: ["swift"],
			inline: [],
			valued: []
		}],
		implied: [],
		firsts: [],
		projects: ["swift run", "swift test"],
		fences: [],
		grammar: () => require_programs().swift
	}
};
const ALL = Object.entries(LANGUAGES);
const byRunner = late(() => new Map(ALL.flatMap(([language, { runners }]) => runners.flatMap(({ names }) => names.map((name) => [name, language])))));
function languageRunBy(program) {
	return byRunner().get(program) ?? byRunner().get(program.replace(/\.\d+$/, ""));
}
const byFence = late(() => new Map(ALL.flatMap(([language, { fences }]) => fences.map((fence) => [fence, language]))));
function languageOfFence(name) {
	return byFence().get(name);
}
// src/knowledge/hosts.ts
const hosts = late(() => {
	const exact = new Map();
	const suffixes = [];
	for (const provider of PROVIDERS) for (const host of provider.hosts) if (host.startsWith("*.")) suffixes.push([host.slice(1), provider]);
	else exact.set(host, provider);
	return {
		exact,
		suffixes
	};
});
function providerOfHost(host) {
	const name = host.toLowerCase();
	const { exact, suffixes } = hosts();
	return exact.get(name) ?? suffixes.find(([suffix]) => name.endsWith(suffix))?.[1];
}
function passedOn$1(gateway, url) {
	if (gateway?.passesOn === void 0) return void 0;
	const name = url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").split("/").slice(1).find((part, i) => i > 2 && Object.hasOwn(gateway.passesOn ?? {}, part));
	return name === void 0 ? void 0 : providerById(gateway.passesOn[name] ?? "");
}
const LOCAL$2 = /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/;
function isLocalHost(host) {
	return LOCAL$2.test(host);
}
function hostOf(urlOrHost) {
	const text = urlOrHost.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, "");
	const host = /^(?:[^@/?#]*@)?(\[[0-9a-f:.]+\]|[^:/?#]+)/i.exec(text)?.[1]?.toLowerCase().replace(/\.$/, "");
	if (host === void 0) return void 0;
	return /^(?:\[[0-9a-f:.]+\]|[a-z0-9_-]+(?:\.[a-z0-9_-]+)*)$/.test(host) ? host : void 0;
}
function providerOfUrl(url) {
	const host = hostOf(url);
	if (host === void 0) return void 0;
	const provider = isLocalHost(host) ? providerById("local") : providerOfHost(host);
	if (provider === void 0 || provider.id === "bedrock" && !host.startsWith("bedrock")) return void 0;
	return {
		provider,
		host
	};
}
function budgetOfHost(urlOrHost) {
	return billingOfHost(urlOrHost)?.budget ?? "unclear";
}
function billingOfHost(url, declared = () => void 0) {
	const host = hostOf(url);
	if (host === void 0) return void 0;
	const byPolicy = declared(host);
	if (byPolicy !== void 0) return {
		budget: byPolicy,
		provider: host
	};
	if (isLocalHost(host)) return {
		budget: "none",
		provider: "a model on the same machine"
	};
	const provider = providerOfHost(host);
	const behind = passedOn$1(provider, url);
	if (behind !== void 0 && provider !== void 0) return {
		budget: behind.budget,
		provider: behind.title,
		through: provider.title
	};
	return provider === void 0 ? {
		budget: "other",
		provider: host
	} : {
		budget: provider.budget,
		provider: provider.title
	};
}
const CALLS$1 = /\/(?:chat\/completions|completions|responses|embeddings|messages|images\/(?:generations|edits)|audio\/(?:speech|transcriptions|translations)|moderations|batches|fine_tuning\/jobs|assistants|threads|runs|realtime)\b|:(?:generateContent|streamGenerateContent)\b|\/model\/[^/]+\/(?:invoke|converse)/;
const CALL_PATHS = [
	"/chat/completions",
	"/v1/responses",
	"/v1/embeddings",
	"/v1/completions",
	"/invoke",
	"/converse"
];
const FREE = /\/(?:models|files|organization|usage|dashboard|me|health)(?:[/?#]|$)/;
function modelEndpoint(url) {
	const host = hostOf(url);
	const owner = host === void 0 ? void 0 : providerOfHost(host);
	const provider = passedOn$1(owner, url) ?? owner;
	const label = url.replace(/[\uE000-\uF8FF]/g, "\u2026").slice(0, 80);
	if (CALLS$1.test(url)) {
		if (provider !== void 0) return {
			label,
			provider: provider.id,
			free: provider.budget === "none"
		};
		return /\/v1\/(?:responses|embeddings|completions)\b|\/chat\/completions\b/.test(url) ? {
			label,
			provider: void 0,
			free: false
		} : void 0;
	}
	if (provider === void 0 || provider.id === "local" || provider.id === "bedrock") return void 0;
	if (provider.below !== void 0 && !url.includes(`${host}${provider.below}`)) return void 0;
	return {
		label,
		provider: provider.id,
		free: FREE.test(url)
	};
}
// src/knowledge/harmless/secrets.ts
const NAMES$3 = /^(?:GITHUB_TOKEN|GH_TOKEN|GH_PAT|PAT|PERSONAL_ACCESS_TOKEN|GIT_TOKEN|BOT_TOKEN|ACTIONS_[A-Z_]+|CODECOV_[A-Z_]+|COVERALLS_[A-Z_]+|CODACY_[A-Z_]+|CODECLIMATE_[A-Z_]+|CC_TEST_REPORTER_ID|SONAR_[A-Z_]+|SNYK_[A-Z_]+|SENTRY_[A-Z_]+|NPM_[A-Z_]+|NODE_AUTH_TOKEN|YARN_[A-Z_]+|PYPI_[A-Z_]+|TEST_PYPI_[A-Z_]+|TWINE_[A-Z_]+|POETRY_[A-Z_]+|UV_PUBLISH_[A-Z_]+|CARGO_[A-Z_]+|CRATES_[A-Z_]+|RUBYGEMS_[A-Z_]+|GEM_[A-Z_]+|NUGET_[A-Z_]+|MAVEN_[A-Z_]+|OSSRH_[A-Z_]+|SONATYPE_[A-Z_]+|CENTRAL_[A-Z_]+|GPG_[A-Z_]+|SIGNING_[A-Z_]+|ORG_GRADLE_[A-Z_]+|GRADLE_[A-Z_]+|DEVELOCITY_[A-Z_]+|DOCKER_[A-Z_]+|DOCKERHUB_[A-Z_]+|GHCR_[A-Z_]+|QUAY_[A-Z_]+|REGISTRY_[A-Z_]+|CACHIX_[A-Z_]+|TURBO_[A-Z_]+|NX_[A-Z_]+|CHROMATIC_[A-Z_]+|PERCY_[A-Z_]+|CYPRESS_[A-Z_]+|SLACK_[A-Z_]+|DISCORD_[A-Z_]+|TELEGRAM_[A-Z_]+|SSH_[A-Z_]+|DEPLOY_[A-Z_]+|VERCEL_[A-Z_]+|NETLIFY_[A-Z_]+|FLY_[A-Z_]+|RAILWAY_[A-Z_]+|RELEASE_[A-Z_]+|RENOVATE_[A-Z_]+|APPLE_[A-Z_]+|MACOS_[A-Z_]+|ANDROID_[A-Z_]+|KEYSTORE_[A-Z_]+)$/i;
function isHarmlessSecret(name) {
	return NAMES$3.test(name);
}
const AROUND_MODELS = /^(?:BRAINTRUST|LANGSMITH|LANGCHAIN|LANGFUSE|HELICONE|ARIZE|PHOENIX|OPIK|COMET|WANDB|WEAVE|MLFLOW|POSTHOG|CONFIDENT|MILVUS|ZILLIZ|PINECONE|QDRANT|WEAVIATE|CHROMA|ELASTIC|SUPABASE|NEO4J|TAVILY|SERPER|SERPAPI|EXA|BRAVE|FIRECRAWL|E2B|DAYTONA|RUNLOOP)_/i;
function opensOtherService(name) {
	return AROUND_MODELS.test(name);
}
// src/interpreter/shell/text.ts
function literalOf$1(text) {
	let literal = "";
	for (const piece of text) {
		if (piece.kind !== "literal") return void 0;
		literal += piece.text;
	}
	return literal;
}
function literal(text) {
	return text === "" ? [] : [{
		kind: "literal",
		text
	}];
}
function assignmentOf(word) {
	const first = word[0];
	const found = first?.kind === "literal" ? /^([A-Za-z_][\w.]*)=/.exec(first.text) : null;
	if (!found?.[1]) return void 0;
	return {
		name: found[1],
		value: cut(word, found[0].length),
		exported: true,
		append: false
	};
}
function passedOn(name) {
	return {
		name,
		value: [{
			kind: "variable",
			name,
			fallback: void 0,
			instead: void 0
		}],
		exported: true,
		append: false
	};
}
function cut(word, length) {
	const [first, ...rest] = word;
	if (first?.kind !== "literal" || first.text.length < length) return word;
	const text = first.text.slice(length);
	return text === "" ? rest : [{
		kind: "literal",
		text
	}, ...rest];
}
function joined$3(pieces) {
	const result = [];
	for (const piece of pieces) {
		const last = result.at(-1);
		if (piece.kind !== "literal") result.push(piece);
		else if (last?.kind === "literal") result[result.length - 1] = {
			kind: "literal",
			text: last.text + piece.text
		};
		else if (piece.text !== "") result.push(piece);
	}
	return result;
}
function shown(text) {
	return text.map(shownPiece).join("");
}
function shownPiece(piece) {
	switch (piece.kind) {
		case "literal":
		case "unknown":
		case "command":
		case "hole": return piece.text;
		case "each": return `{${piece.texts.map(shown).join(",")}}`;
		case "expression": return `\${{ ${piece.expression} }}`;
		case "arguments": return "$@";
		case "variable":
			if (piece.fallback) return `\${${piece.name}:-${shown(piece.fallback)}}`;
			if (piece.instead) return `\${${piece.name}:+${shown(piece.instead)}}`;
			return `$${piece.name}`;
		default: return piece;
	}
}
function commandName(text) {
	const last = text.at(-1);
	if (last?.kind !== "literal") return void 0;
	const cut = Math.max(last.text.lastIndexOf("/"), last.text.lastIndexOf("\\"));
	if (cut < 0 && text.length > 1) return void 0;
	const base = last.text.slice(cut + 1).replace(/\.(?:exe|cmd|bat|ps1)$/i, "");
	return base === "" ? void 0 : base;
}
const GLOB = /^(?:\*+|\?|\[[^\]\n]{1,40}\])$/;
function isGlob(piece) {
	return piece.kind === "unknown" && GLOB.test(piece.text);
}
function isPattern(text) {
	return text.some(isGlob) && text.every((piece) => piece.kind === "literal" || isGlob(piece));
}
// src/interpreter/filled.ts
const AUTH = "/auth.json";
function fill({ state, certainty }, place, what, at, conditional = false) {
	const certain = !conditional && certainty === "certain";
	if (what === "file" && certain) {
		state.files.delete(place);
		if (place.endsWith(AUTH)) state.logins.delete(place.slice(0, -10));
	}
	if (what !== "named" || !state.filled.has(place)) state.filled.set(place, {
		what,
		trail: [at],
		certain
	});
}
function empty({ state }, place, certain) {
	for (const path of below$1(state.files, place)) state.files.delete(path);
	if (!certain) return;
	for (const path of below$1(state.filled, place)) state.filled.delete(path);
	for (const home of state.logins.keys()) if (isBelow$1(home, place) || `${home}${AUTH}` === place) state.logins.delete(home);
}
function below$1(map, place) {
	return map.ask(`below ${place}`, (all) => [...all.keys()].filter((path) => isBelow$1(path, place)));
}
function filledAround({ state }, directory) {
	return state.filled.ask(`around ${directory}`, (all) => {
		const exact = all.get(directory);
		if (exact !== void 0 && exact.what !== "named") return exact;
		for (const [place, filled] of all) if (filled.what === "tree" && isBelow$1(directory, place)) return filled;
		return exact;
	});
}
function filledFiles({ state }, directory) {
	const found = new Map();
	for (const [place, { what, trail, certain }] of state.filled) if (what !== "tree" && place.startsWith(`${directory}/`)) found.set(place.slice(directory.length + 1), {
		content: fromOrigin({
			kind: "command",
			text: trail[0]?.shows ?? ""
		}, trail),
		trail,
		certain
	});
	return found;
}
// src/interpreter/expansion.ts
const MOST$5 = 40;
function expanded(text, { frame }, asValue) {
	if (!text.some(isGlob)) return void 0;
	let pattern = "";
	for (const piece of text) {
		const part = isGlob(piece) && "text" in piece ? piece.text : literalText(asValue(piece));
		if (part === void 0) return void 0;
		pattern += part;
	}
	const { directory, tracer, state } = frame;
	if (directory !== "" && !isRepositoryPath(directory)) return void 0;
	let places = [""];
	for (const segment of pattern.replace(/^(?:\.\/)+/, "").split("/")) {
		const next = places.flatMap((place) => {
			const here = joined$2(directory, place);
			const fits = /[*?[]/.test(segment) ? require_projects().globOf(segment.replace(/\*+/g, "*")) : void 0;
			if (fits === void 0) return [joined$2(place, segment)];
			if (filledAround(frame, here) !== void 0) return [];
			const written = [...state.files.keys()].filter((path) => path.startsWith(here === "" ? "" : `${here}/`)).map((path) => path.slice(here === "" ? 0 : here.length + 1).split("/", 1)[0] ?? "");
			const names = [...tracer.repository.list(here).map(({ name }) => name), ...written];
			return [...new Set(names)].filter((name) => !name.startsWith(".") && fits(name)).map((name) => joined$2(place, name));
		});
		if (next.length === 0 || next.length > MOST$5) return void 0;
		places = next;
	}
	const found = places.filter((place) => {
		const path = joined$2(directory, place);
		return state.files.has(path) || tracer.repository.read(path).kind !== "missing";
	});
	return found.length === 0 ? void 0 : found.map((place) => literal$1(place));
}
function joined$2(directory, name) {
	return directory === "" ? name : `${directory}/${name}`;
}
// src/interpreter/output.ts
function outputOf(command, shell, at) {
	const printed = shell.printed.get(command);
	if (printed !== void 0) return printed;
	const words = [command.name, ...command.args];
	const sought = soughtBy(command);
	if (sought !== void 0) return literal$1(sought, [at]);
	const [program, ...args] = innermost(words.flatMap((text) => wordValues(text, shell, at)));
	const name = program === void 0 ? "" : programName$1(shownWord(program));
	switch (name) {
		case "echo":
		case "Write-Output":
		case "Write-Host": return concat(join(args.filter((arg) => !isFlag(arg)), " "), literal$1("\n"));
		case "printf": return printf(args);
		case "basename": return baseName$1(args);
		case "dirname": return cutPath(args, directoryOf$2);
		case "realpath":
		case "readlink": return args.findLast((arg) => !isFlag(arg)) ?? unknownOutput(command, at);
		case "pwd": return absolute(directoryInside(command, shell));
		case "git": return args.map(shownWord).join(" ") === "rev-parse --show-toplevel" ? absolute("") : unknownOutput(command, at);
		case "mktemp": return temporary(args) ?? unknownOutput(command, at);
		case "printenv": {
			const asked = literalText(args[0] ?? UNSET);
			return asked ? lookUp$1(asked, shell) : unknownOutput(command, at);
		}
		case "cat":
		case "type":
		case "Get-Content": return catOutput(command, args, shell, at);
		case "jq":
			if (args.some((arg) => isFlag(arg, /^(?:--null-input|-[a-zA-Z]*n[a-zA-Z]*)$/))) return require_commands().jqOutput(args, (one) => lookUp$1(one, shell));
			return picked$1(command, name, args, shell, at);
		case "base64": return decoded(command, args, shell, at);
		default:
			if (utility(name, "picks")) return picked$1(command, name, args, shell, at);
			return (utility(name, "reshapes") ? inputOf(command, shell, at) : void 0) ?? unknownOutput(command, at);
	}
}
function soughtBy({ name, args }) {
	const words = [name, ...args].map((text) => literalOf$1(text) ?? "");
	const sought = /^(?:command -v|which|type -P) ([\w.-]+)$/.exec(words.join(" "))?.[1];
	return sought?.startsWith("-") === true ? void 0 : sought;
}
function decoded(command, args, shell, at) {
	const input = inputOf(command, shell, at);
	if (input === void 0) return unknownOutput(command, at);
	const text = literalText(input);
	const decodes = args.some((arg) => isFlag(arg, /^(?:-d|-D|--decode|-di|-id)$/));
	if (text === void 0 || !decodes) return input;
	return literal$1(Buffer.from(text, "base64").toString("utf8"), [at]);
}
function directoryInside({ scope }, shell) {
	return (shell.subshells.get(scope.at(-1) ?? -1) ?? shell).frame.directory;
}
function isSecretive(value) {
	return value.alternatives.every((a) => a.pieces.some((p) => p.kind !== "literal"));
}
function picked$1(command, name, args, shell, at) {
	const filters = name === "grep" && args.some((arg) => isFlag(arg, /^-[A-Za-z]*v[A-Za-z]*$/));
	const input = inputOf(command, shell, at) ?? (filters ? filtered(args, shell, at) : void 0);
	return input !== void 0 && isSecretive(input) ? input : unknownOutput(command, at);
}
function filtered(args, shell, at) {
	const [, file, ...more] = args.filter((arg) => !isFlag(arg));
	return file === void 0 || more.length > 0 ? void 0 : fileContent(pathKey(file, shell.frame.directory), shell, at);
}
function unknownOutput(command, at) {
	return fromOrigin({
		kind: "command",
		text: command.source
	}, [at]);
}
function inputOf(command, shell, at) {
	if (command.stdin?.kind === "text") return textValue(command.stdin.text, shell, at);
	if (command.stdin?.kind === "pipe") return outputOf(command.stdin.from, shell, at);
	const read = command.redirects.find((r) => r.operator === "<");
	if (read !== void 0) return fileContent(pathKey(textValue(read.target, shell, at), shell.frame.directory), shell, at);
	return shell.stdin;
}
function catOutput(command, args, shell, at) {
	const paths = args.filter((arg) => !isFlag(arg));
	if (paths.length === 0) return inputOf(command, shell, at) ?? UNSET;
	return concat(...paths.map((path) => fileContent(pathKey(path, shell.frame.directory), shell, at)));
}
function fileContent(path, shell, at) {
	const written = shell.frame.state.files.get(path);
	if (written !== void 0) return written.content ?? fromOrigin({
		kind: "file",
		path
	}, written.trail);
	return fromOrigin({
		kind: "file",
		path
	}, [at]);
}
function isFlag(arg, pattern = /^-[A-Za-z]+$/) {
	return pattern.test(literalText(arg) ?? "");
}
function cutPath(values, keep) {
	const path = values.find((value) => !templateText(value).startsWith("-")) ?? UNSET;
	return {
		choice: path.choice,
		alternatives: templates(path).flatMap((t) => partOf(keep(t.text), t).alternatives)
	};
}
function baseName$1(values) {
	const suffix = templateText(values[1]);
	return cutPath(values, (path) => {
		const name = path.slice(0, endWithoutSlashes(path));
		const last = name.slice(name.lastIndexOf("/") + 1);
		return suffix !== "" && last !== suffix && last.endsWith(suffix) ? last.slice(0, -suffix.length) : last;
	});
}
function endWithoutSlashes(path) {
	let end = path.length;
	while (end > 1 && path[end - 1] === "/") end -= 1;
	return end;
}
function directoryOf$2(path) {
	const plain = path.slice(0, endWithoutSlashes(path));
	const slash = plain.lastIndexOf("/");
	return slash < 0 ? "." : plain.slice(0, slash) || "/";
}
function temporary(values) {
	return values.find((value) => !isFlag(value, /^-/) && /X{3}/.test(templateText(value)));
}
function join(values, separator) {
	return concat(...values.flatMap((v, i) => i === 0 ? [v] : [literal$1(separator), v]));
}
function printf(values) {
	const [format, ...rest] = templateText(values[0]) === "--" ? values.slice(1) : values;
	const template = format === void 0 ? void 0 : templates(format)[0];
	if (template === void 0) return UNSET;
	const parts = template.text.replaceAll("\\n", "\n").replaceAll("\\t", "	").split(/%[sbq]/);
	return concat(...parts.flatMap((part, i) => {
		const text = partOf(part, template);
		return i < parts.length - 1 ? [text, rest[i] ?? literal$1("")] : [text];
	}));
}
function templateText(value) {
	return value === void 0 ? "" : templates(value)[0]?.text ?? "";
}
// node_modules/unbash/dist/ansi-c.js
function isOctal(code) {
	return code >= 48 && code <= 55;
}
function isHex(code) {
	return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
}
function codePoint(value, fallback) {
	try {
		return String.fromCodePoint(value);
	} catch {
		return fallback;
	}
}
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
function decodeBytes(bytes) {
	return utf8.decode(new Uint8Array(bytes));
}
function readByteEscape(source, pos, limit) {
	if (source.charCodeAt(pos) !== 92 || pos + 2 > limit) return void 0;
	const escaped = source.charCodeAt(pos + 1);
	const digitsStart = pos + 2;
	let end = digitsStart;
	if (escaped === 120) {
		while (end < limit && end - digitsStart < 2 && isHex(source.charCodeAt(end))) end++;
		if (end === digitsStart) return void 0;
		return {
			value: Number.parseInt(source.slice(digitsStart, end), 16),
			end
		};
	}
	if (!isOctal(escaped)) return void 0;
	while (end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end))) end++;
	return {
		value: Number.parseInt(source.slice(pos + 1, end), 8) & 255,
		end
	};
}
function decodeAnsiCQuoted(source, start, limit) {
	let pos = start;
	let value = "";
	let bytes = [];
	let nul = -1;
	while (pos < limit && source.charCodeAt(pos) !== 39) {
		const escapeStart = pos;
		const byte = readByteEscape(source, pos, limit);
		if (byte && byte.value >= 128) {
			bytes.push(byte.value);
			pos = byte.end;
			continue;
		}
		if (bytes.length > 0) {
			value += decodeBytes(bytes);
			bytes = [];
		}
		if (byte) {
			if (byte.value === 0 && nul === -1) nul = value.length;
			value += String.fromCharCode(byte.value);
			pos = byte.end;
			continue;
		}
		if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
			const runStart = pos;
			while (pos < limit) {
				const code = source.charCodeAt(pos);
				if (code === 39 || code === 92 && pos + 1 < limit) break;
				pos++;
			}
			value += source.slice(runStart, pos);
			continue;
		}
		pos++;
		const escaped = source[pos++];
		switch (escaped) {
			case "a":
				value += "\x07";
				break;
			case "b":
				value += "\b";
				break;
			case "e":
			case "E":
				value += "\x1B";
				break;
			case "f":
				value += "\f";
				break;
			case "n":
				value += "\n";
				break;
			case "r":
				value += "\r";
				break;
			case "t":
				value += "	";
				break;
			case "v":
				value += "\v";
				break;
			case "\\":
				value += "\\";
				break;
			case "'":
				value += "'";
				break;
			case "\"":
				value += "\"";
				break;
			case "?":
				value += "?";
				break;
			case "\n": break;
			case "c": {
				const code = pos < limit ? source.charCodeAt(pos) : 39;
				if (code === 39) {
					value += source.slice(escapeStart, pos);
					break;
				}
				pos++;
				if (code === 92) {
					const pair = pos < limit && source.charCodeAt(pos) === 92;
					if (pair) pos++;
					value += "";
					if (!pair && pos < limit) {
						value += source[pos];
						pos++;
					}
					break;
				}
				const control = code === 63 ? 127 : code & 31;
				if (control === 0 && code < 128 && nul === -1) nul = value.length;
				value += String.fromCharCode(control);
				break;
			}
			case "u":
			case "U": {
				const digitsStart = pos;
				const maxDigits = escaped === "u" ? 4 : 8;
				while (pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos))) pos++;
				if (pos === digitsStart) {
					value += `\\${escaped}`;
					break;
				}
				const raw = source.slice(escapeStart, pos);
				const point = Number.parseInt(source.slice(digitsStart, pos), 16);
				if (point === 0 && nul === -1) nul = value.length;
				value += codePoint(point, raw);
				break;
			}
			default: value += `\\${escaped}`;
		}
	}
	if (bytes.length > 0) value += decodeBytes(bytes);
	if (nul !== -1) value = value.slice(0, nul);
	const closed = pos < limit;
	if (closed) pos++;
	return {
		value,
		end: pos,
		closed
	};
}
// node_modules/unbash/dist/expansion.js
var ScriptExpansionImpl = class ScriptExpansionImpl {
	static _resolveScript;
	type;
	pos;
	end;
	text;
	#window;
	#script = void 0;
	constructor(type, pos, end, text, window) {
		this.type = type;
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#window = window;
	}
	get script() {
		const window = this.#window;
		if (window !== void 0) {
			const script = ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
			if (window.context === void 0) script.source = window.source;
			this.script = script;
		}
		return this.#script;
	}
	set script(script) {
		this.#script = script;
		this.#window = void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			script: this.script
		};
	}
};
var ProcessSubstitutionImpl = class extends ScriptExpansionImpl {
	operator;
	constructor(pos, end, text, operator, window) {
		super("ProcessSubstitution", pos, end, text, window);
		this.operator = operator;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			operator: this.operator,
			script: this.script
		};
	}
};
var ArithmeticExpansionImpl = class ArithmeticExpansionImpl {
	static _resolveExpression;
	type = "ArithmeticExpansion";
	pos;
	end;
	text;
	#window;
	#expression = void 0;
	constructor(pos, end, text, window) {
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#window = window;
	}
	get expression() {
		const window = this.#window;
		if (window !== void 0) this.expression = ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1);
		return this.#expression;
	}
	set expression(expression) {
		this.#expression = expression;
		this.#window = void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			expression: this.expression
		};
	}
};
// node_modules/unbash/dist/word-value.js
function dequoteValue(parts) {
	let s = "";
	for (const c of parts) s += c.type === "Literal" ? c.value : c.text;
	return s;
}
function unescapeBareValue(text) {
	const first = text.indexOf("\\");
	if (first === -1) return text;
	let s = "";
	let start = 0;
	for (let i = first; i < text.length; i++) {
		if (text.charCodeAt(i) !== 92) continue;
		s += text.slice(start, i);
		i++;
		if (i >= text.length) {
			s += "\\";
			start = i;
			break;
		}
		if (text.charCodeAt(i) !== 10) s += text[i];
		start = i + 1;
	}
	return s + text.slice(start);
}
function continuedExpansionValue(text) {
	let pos = 1;
	while (text[pos] === "\\" && text[pos + 1] === "\n") pos += 2;
	return pos === 1 || text[pos] !== "(" ? text : text[0] + text.slice(pos);
}
function wordPartsValue(parts) {
	let value = "";
	for (const part of parts) switch (part.type) {
		case "Literal":
		case "Glob":
		case "SingleQuoted":
		case "AnsiCQuoted":
			value += part.value;
			break;
		case "DoubleQuoted":
		case "LocaleString":
			value += dequoteValue(part.parts);
			break;
		case "CommandExpansion":
			value += part.text[0] === "$" ? continuedExpansionValue(part.text) : part.text;
			break;
		case "ExtendedGlob":
			value += continuedExpansionValue(part.text);
			break;
		default: value += part.text;
	}
	return value;
}
// node_modules/unbash/dist/word.js
var WordImpl = class {
	type = "Word";
	text;
	pos;
	end;
	#source;
	#resolver;
	#depth;
	#parts;
	#value = null;
	constructor(text, pos, end, source, resolver, depth = 0) {
		this.text = text;
		this.pos = pos;
		this.end = end;
		this.#source = source;
		this.#resolver = resolver;
		this.#depth = depth;
		this.#parts = resolver === void 0 ? void 0 : null;
	}
	get value() {
		if (this.#value === null) {
			const parts = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
			this.#value = parts ? wordPartsValue(parts) : unescapeBareValue(this.text);
		}
		return this.#value;
	}
	get parts() {
		if (this.#parts === null) this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0;
		return this.#parts;
	}
	set parts(v) {
		this.#parts = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			text: this.text,
			pos: this.pos,
			end: this.end,
			parts: this.parts,
			value: this.value
		};
	}
};
// node_modules/unbash/dist/substitution-context.js
function createSubstitutionContext(parent) {
	return {
		boundaries: parent === void 0 ? void 0 : substitutionBoundaries(parent),
		wordParts: void 0,
		embeddedParts: void 0,
		arrayParts: void 0
	};
}
function substitutionBoundaries(context) {
	return context.boundaries ?? (context.boundaries = new Map());
}
function skipLineContinuations(source, pos, end) {
	while (pos + 1 < end && source.charCodeAt(pos) === 92 && source.charCodeAt(pos + 1) === 10) pos += 2;
	return pos;
}
// node_modules/unbash/dist/glob.js
function hasGlobCharacters(text) {
	return /[*?[]/.test(text);
}
const bracketSyntax = new Uint8Array(128);
bracketSyntax[33] = 1;
bracketSyntax[94] = 1;
bracketSyntax[91] = 1;
bracketSyntax[93] = 1;
bracketSyntax[58] = 1;
bracketSyntax[46] = 1;
bracketSyntax[61] = 1;
bracketSyntax[45] = 1;
bracketSyntax[92] = 1;
function bracketEnds(source, start, end, parts, offset) {
	let close = end - 1;
	while (close > start && source.charCodeAt(close) !== 93) close--;
	if (close === start) return null;
	const positions = [];
	const kinds = [];
	const members = [];
	let partIndex = 0;
	let symbols = false;
	for (let pos = start; pos < end; pos++) {
		while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset) partIndex++;
		const part = parts?.[partIndex];
		const tokenPos = pos;
		let kind = 0;
		if (part && part.pos <= pos + offset && part.type !== "Literal") pos = part.end - offset - 1;
		else {
			kind = source.charCodeAt(pos);
			if (kind === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) {
				pos++;
				continue;
			}
			if (kind >= 128 || !bracketSyntax[kind]) kind = 0;
		}
		const last = kinds.length - 1;
		if (kind === 0 && last >= 0 && kinds[last] === 0) {
			members[last]++;
			continue;
		}
		if (last >= 0 && kinds[last] === 91 && (kind === 58 || kind === 61 || kind === 46)) symbols = true;
		positions.push(tokenPos);
		kinds.push(kind);
		members.push(1);
	}
	const count = kinds.length;
	let symbolEnd;
	if (symbols) {
		symbolEnd = new Int32Array(count).fill(-1);
		let close = -1;
		let colon = -1;
		let eq = -1;
		let dot = -1;
		for (let i = count - 1; i >= 0; i--) {
			const kind = kinds[i + 2];
			if (kind === 93) close = i + 2;
			else if (kinds[i + 3] === 93) {
				if (kind === 58) colon = i + 2;
				else if (kind === 61) eq = i + 2;
				else if (kind === 46) dot = i + 2;
			}
			if (kinds[i] !== 91) continue;
			const type = kinds[i + 1];
			const found = type === 58 ? colon : type === 61 ? eq : type === 46 ? dot : -1;
			if (found !== -1 && (type === 46 || close === -1 || close > found)) symbolEnd[i] = found + 2;
		}
	}
	const subBracket = (open) => symbolEnd === void 0 ? -1 : symbolEnd[open];
	const endFrom = new Int32Array(count + 2).fill(-1);
	const resume = (next, range) => {
		if (next >= count) return -1;
		if (range && kinds[next] === 45 && next + 1 < count && kinds[next + 1] !== 93) {
			let last = next + 1;
			if (kinds[last] === 92) {
				if (last + 1 >= count) return -1;
				last++;
			}
			let after = last + 1;
			if (kinds[last] === 91 && kinds[last + 1] === 46) {
				const symbol = subBracket(last);
				if (symbol !== -1) after = symbol;
			} else if (kinds[last] === 0 && members[last] > 1) return endFrom[last];
			if (after >= count) return -1;
			return kinds[after] === 93 ? after + 1 : endFrom[after];
		}
		return kinds[next] === 93 ? next + 1 : endFrom[next];
	};
	for (let t = count - 1; t >= 0; t--) {
		const kind = kinds[t];
		let after = t + 1;
		let range = true;
		if (kind === 92) {
			if (t + 1 >= count) continue;
			after = t + 2;
		} else if (kind === 91) {
			const type = kinds[t + 1];
			if (type === 58 || type === 61 || type === 46) {
				const symbol = subBracket(t);
				if (symbol !== -1) {
					after = symbol;
					range = type === 46;
				}
			}
		}
		endFrom[t] = resume(after, range);
	}
	const ends = new Map();
	for (let t = 0; t < count; t++) {
		if (kinds[t] !== 91) continue;
		let first = t + 1;
		if (kinds[first] === 33 || kinds[first] === 94) first++;
		if (first >= count) continue;
		const close = kinds[first] === 93 ? resume(first + 1, true) : endFrom[first];
		if (close !== -1) ends.set(positions[t], positions[close - 1] + 1);
	}
	return ends;
}
function appendRange(source, start, end, parts, index, offset, result) {
	while (start < end) {
		while (parts && index < parts.length && parts[index].end <= start + offset) index++;
		const part = parts?.[index];
		if (part && part.pos === start + offset && part.end <= end + offset) {
			result.push(part);
			start = part.end - offset;
			index++;
			continue;
		}
		const stop = part ? Math.min(end, (part.pos > start + offset ? part.pos : part.end) - offset) : end;
		const text = source.slice(start, stop);
		result.push({
			type: "Literal",
			pos: start + offset,
			end: stop + offset,
			text,
			value: unescapeBareValue(text)
		});
		start = stop;
	}
	return index;
}
function parseGlobParts(source, start, end, parts, offset = 0) {
	let result;
	let brackets;
	let partIndex = 0;
	let emittedIndex = 0;
	let literalStart = start;
	for (let pos = start; pos < end; pos++) {
		while (parts && partIndex < parts.length && parts[partIndex].end <= pos + offset) partIndex++;
		const part = parts?.[partIndex];
		if (part && part.pos <= pos + offset && part.type !== "Literal") {
			pos = part.end - offset - 1;
			continue;
		}
		const character = source.charCodeAt(pos);
		if (character === 92) {
			pos++;
			continue;
		}
		let globEnd;
		if (character === 42 || character === 63) {
			const limit = part ? Math.min(end, part.end - offset) : end;
			const next = skipLineContinuations(source, pos + 1, limit);
			if (next < limit && source.charCodeAt(next) === 40) continue;
			globEnd = pos + 1;
			if (character === 42) while (globEnd < limit && source.charCodeAt(globEnd) === 42) {
				const next = skipLineContinuations(source, globEnd + 1, limit);
				if (next < limit && source.charCodeAt(next) === 40) break;
				globEnd++;
			}
		} else if (character === 91) {
			if (brackets === void 0) brackets = bracketEnds(source, pos, end, parts, offset);
			const close = brackets?.get(pos);
			if (close === void 0) continue;
			globEnd = close;
		} else continue;
		if (!result) result = [];
		emittedIndex = appendRange(source, literalStart, pos, parts, emittedIndex, offset, result);
		const text = source.slice(pos, globEnd);
		let glob;
		if (character === 91) {
			const interior = [];
			emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts, emittedIndex, offset, interior);
			glob = {
				type: "Glob",
				kind: "bracket",
				pos: pos + offset,
				end: globEnd + offset,
				text,
				value: "[" + wordPartsValue(interior) + "]",
				parts: interior
			};
		} else glob = {
			type: "Glob",
			kind: character === 42 ? "star" : "question",
			pos: pos + offset,
			end: globEnd + offset,
			text,
			value: text,
			parts: void 0
		};
		result.push(glob);
		literalStart = globEnd;
		pos = globEnd - 1;
	}
	if (!result) return parts ?? void 0;
	appendRange(source, literalStart, end, parts, emittedIndex, offset, result);
	return result;
}
// node_modules/unbash/dist/lexer.js
const Token = {
	Word: 0,
	Assignment: 1,
	Semi: 2,
	Newline: 3,
	Pipe: 4,
	And: 5,
	Or: 6,
	Amp: 7,
	LParen: 8,
	RParen: 9,
	LBrace: 10,
	RBrace: 11,
	Bang: 12,
	If: 13,
	Then: 14,
	Else: 15,
	Elif: 16,
	Fi: 17,
	Do: 18,
	Done: 19,
	For: 20,
	While: 21,
	Until: 22,
	In: 23,
	Case: 24,
	Esac: 25,
	Function: 26,
	DoubleSemi: 27,
	SemiAmp: 28,
	DoubleSemiAmp: 29,
	Select: 30,
	DblLBracket: 31,
	DblRBracket: 32,
	EOF: 33,
	ArithCmd: 34,
	Coproc: 35,
	Redirect: 36
};
var TokenValue = class {
	token = Token.EOF;
	_value = "";
	_owner;
	pos = 0;
	end = 0;
	fileDescriptor = void 0;
	variableName = void 0;
	descriptorEnd = 0;
	delimiterQuoted = false;
	content = void 0;
	targetPos = 0;
	targetEnd = 0;
	assignmentOperatorPos = -1;
	raw = false;
	keywordEligible = false;
	constructor(owner = null) {
		this._owner = owner;
	}
	get value() {
		return this._value ?? (this._value = this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw));
	}
	set value(v) {
		this._value = v;
	}
	reset() {
		this.token = Token.EOF;
		this._value = "";
		this.pos = 0;
		this.end = 0;
		this.fileDescriptor = void 0;
		this.variableName = void 0;
		this.descriptorEnd = 0;
		this.delimiterQuoted = false;
		this.content = void 0;
		this.targetPos = 0;
		this.targetEnd = 0;
		this.assignmentOperatorPos = -1;
		this.raw = false;
		this.keywordEligible = false;
	}
	copyFrom(other) {
		this.token = other.token;
		this._value = other._value;
		this.pos = other.pos;
		this.end = other.end;
		this.fileDescriptor = other.fileDescriptor;
		this.variableName = other.variableName;
		this.descriptorEnd = other.descriptorEnd;
		this.delimiterQuoted = other.delimiterQuoted;
		this.content = other.content;
		this.targetPos = other.targetPos;
		this.targetEnd = other.targetEnd;
		this.assignmentOperatorPos = other.assignmentOperatorPos;
		this.raw = other.raw;
		this.keywordEligible = other.keywordEligible;
	}
};
const RESERVED_WORDS = new Map([
	["if", Token.If],
	["then", Token.Then],
	["else", Token.Else],
	["elif", Token.Elif],
	["fi", Token.Fi],
	["do", Token.Do],
	["done", Token.Done],
	["for", Token.For],
	["while", Token.While],
	["until", Token.Until],
	["in", Token.In],
	["case", Token.Case],
	["esac", Token.Esac],
	["function", Token.Function],
	["select", Token.Select],
	["coproc", Token.Coproc],
	["!", Token.Bang],
	["{", Token.LBrace],
	["}", Token.RBrace]
]);
const charType = new Uint8Array(128);
charType[124] = 1;
charType[38] = 1;
charType[59] = 1;
charType[40] = 1;
charType[41] = 1;
charType[60] = 1;
charType[62] = 1;
charType[32] = 1;
charType[9] = 1;
charType[10] = 1;
charType[92] = 2;
charType[39] = 2;
charType[34] = 2;
charType[36] = 2;
charType[96] = 2;
charType[123] = 2;
function skipBlanks(source, pos, end) {
	while (pos < end) {
		const ch = source.charCodeAt(pos);
		if (ch === 32 || ch === 9) pos++;
		else if (ch === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) pos += 2;
		else break;
	}
	return pos;
}
const arithmeticWordDelimiter = new Uint8Array(128);
for (const ch of [
	9,
	10,
	32,
	33,
	37,
	38,
	40,
	41,
	42,
	43,
	44,
	45,
	47,
	58,
	60,
	61,
	62,
	63,
	94,
	124
]) arithmeticWordDelimiter[ch] = 1;
function hasEmbeddedWordStructure(source, start, end) {
	for (let pos = start; pos < end; pos++) {
		const ch = source.charCodeAt(pos);
		if (ch === 92 || ch === 39 || ch === 34 || ch === 36 || ch === 96 || (ch === 60 || ch === 62) && pos + 1 < end && source.charCodeAt(pos + 1) === 40) return true;
	}
	return false;
}
function findUnnested(s, target, pairTernaries = false, findNestedEnd) {
	let depth = 0;
	let ternaryDepth = 0;
	for (let i = 0; i < s.length; i++) {
		const c = s.charCodeAt(i);
		if (c === 92) {
			i++;
			continue;
		}
		if (c === 123) {
			depth++;
			continue;
		}
		if (c === 125) {
			if (depth > 0) depth--;
			continue;
		}
		if (c === 39) {
			i++;
			while (i < s.length && s.charCodeAt(i) !== 39) i++;
			continue;
		}
		if (c === 34) {
			i++;
			while (i < s.length) {
				const quoted = s.charCodeAt(i);
				if (quoted === 34) break;
				if (quoted === 92) {
					i += 2;
					continue;
				}
				const nestedEnd = findNestedEnd?.(i, true) ?? i;
				if (nestedEnd > i) {
					i = nestedEnd;
					continue;
				}
				i++;
			}
			continue;
		}
		const nestedEnd = findNestedEnd?.(i, false) ?? i;
		if (nestedEnd > i) {
			i = nestedEnd - 1;
			continue;
		}
		if (pairTernaries && depth === 0) {
			if (c === 63) {
				ternaryDepth++;
				continue;
			}
			if (c === 58 && ternaryDepth > 0) {
				ternaryDepth--;
				continue;
			}
		}
		if (c === target && depth === 0) return i;
	}
	return -1;
}
const isIdChar = new Uint8Array(128);
for (let i = 97; i <= 122; i++) isIdChar[i] = 3;
for (let i = 65; i <= 90; i++) isIdChar[i] = 3;
for (let i = 48; i <= 57; i++) isIdChar[i] = 2;
isIdChar[95] = 3;
const extglobPrefix = new Uint8Array(128);
extglobPrefix[63] = 1;
extglobPrefix[64] = 1;
extglobPrefix[42] = 1;
extglobPrefix[43] = 1;
extglobPrefix[33] = 1;
extglobPrefix[61] = 1;
function isExtglobOpen(prefix) {
	return prefix < 128 && prefix !== 61 && extglobPrefix[prefix] === 1;
}
const extglobOp = {
	[63]: "?",
	[64]: "@",
	[42]: "*",
	[43]: "+",
	[33]: "!"
};
function isDQChild(p) {
	const t = p.type;
	return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
}
function isAllDigitsRange(src, start, end) {
	for (let i = start; i < end; i++) {
		const c = src.charCodeAt(i);
		if (c < 48 || c > 57) return false;
	}
	return end > start;
}
const ASSIGNMENT_INVALID = -1;
const ASSIGNMENT_NAME_START = 0;
const ASSIGNMENT_NAME = 1;
const ASSIGNMENT_AFTER_INDEX = 2;
const ASSIGNMENT_AFTER_PLUS = 3;
const ASSIGNMENT_INDEX_BASE = 4;
function joinWordParts(head, tail) {
	const last = head[head.length - 1];
	const first = tail[0];
	let start = 0;
	if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
		head[head.length - 1] = {
			type: "Literal",
			pos: last.pos,
			end: first.end,
			text: last.text + first.text,
			value: last.value + first.value
		};
		start = 1;
	}
	for (let i = start; i < tail.length; i++) head.push(tail[i]);
	return head;
}
function isMatchedAssignment(state) {
	return state < ASSIGNMENT_INVALID;
}
function assignmentOperatorPos(state) {
	return -state - 2;
}
function scanAssignmentPrefix(src, start, end, initialState) {
	let state = initialState;
	for (let i = start; i < end && state >= 0; i++) {
		const c = src.charCodeAt(i);
		if (state >= ASSIGNMENT_INDEX_BASE) {
			if (c === 91) state++;
			else if (c === 93 && --state === ASSIGNMENT_INDEX_BASE) state = ASSIGNMENT_AFTER_INDEX;
		} else if (state === ASSIGNMENT_NAME_START) state = c < 128 && isIdChar[c] & 1 ? ASSIGNMENT_NAME : ASSIGNMENT_INVALID;
		else if (state === ASSIGNMENT_NAME) {
			if (c < 128 && isIdChar[c] & 2) continue;
			if (c === 91) state = 5;
			else if (c === 43) state = ASSIGNMENT_AFTER_PLUS;
			else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
		} else if (state === ASSIGNMENT_AFTER_INDEX) {
			if (c === 43) state = ASSIGNMENT_AFTER_PLUS;
			else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
		} else state = c === 61 ? -i - 2 : ASSIGNMENT_INVALID;
	}
	return state;
}
function setToken(out, token, value, pos = 0, end = 0) {
	out.token = token;
	out._value = value;
	out.pos = pos;
	out.end = end;
	out.fileDescriptor = void 0;
	out.variableName = void 0;
	out.descriptorEnd = 0;
	out.delimiterQuoted = false;
	out.content = void 0;
	out.assignmentOperatorPos = -1;
	out.raw = false;
	out.keywordEligible = false;
}
function setSpanToken(out, token, pos, end, raw) {
	out.token = token;
	out._value = null;
	out.pos = pos;
	out.end = end;
	out.fileDescriptor = void 0;
	out.variableName = void 0;
	out.descriptorEnd = 0;
	out.delimiterQuoted = false;
	out.content = void 0;
	out.assignmentOperatorPos = -1;
	out.raw = raw;
	out.keywordEligible = false;
}
function matchReservedWord(src, start, len) {
	switch (src.charCodeAt(start)) {
		case 33: return len === 1 ? Token.Bang : void 0;
		case 123: return len === 1 ? Token.LBrace : void 0;
		case 125: return len === 1 ? Token.RBrace : void 0;
		case 105: {
			if (len !== 2) return void 0;
			const c = src.charCodeAt(start + 1);
			return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
		}
		case 102:
			if (len === 2) return src.charCodeAt(start + 1) === 105 ? Token.Fi : void 0;
			if (len === 3) return src.startsWith("for", start) ? Token.For : void 0;
			if (len === 8) return src.startsWith("function", start) ? Token.Function : void 0;
			return;
		case 116: return len === 4 && src.startsWith("then", start) ? Token.Then : void 0;
		case 101:
			if (len !== 4) return void 0;
			if (src.startsWith("else", start)) return Token.Else;
			if (src.startsWith("elif", start)) return Token.Elif;
			if (src.startsWith("esac", start)) return Token.Esac;
			return;
		case 100:
			if (len === 2) return src.charCodeAt(start + 1) === 111 ? Token.Do : void 0;
			if (len === 4) return src.startsWith("done", start) ? Token.Done : void 0;
			return;
		case 99:
			if (len === 4) return src.startsWith("case", start) ? Token.Case : void 0;
			if (len === 6) return src.startsWith("coproc", start) ? Token.Coproc : void 0;
			return;
		case 119: return len === 5 && src.startsWith("while", start) ? Token.While : void 0;
		case 117: return len === 5 && src.startsWith("until", start) ? Token.Until : void 0;
		case 115: return len === 6 && src.startsWith("select", start) ? Token.Select : void 0;
		default: return;
	}
}
const LexContext = {
	Normal: 0,
	CommandStart: 1,
	TestMode: 2,
	CommandPrefix: 3,
	Declaration: 4,
	ArrayElement: 5,
	FunctionName: 6,
	CasePattern: 7,
	EvalArgument: 8
};
function isBraceCommandOpener(after) {
	return after === 32 || after === 9 || after === 10 || after === 124;
}
var Lexer = class Lexer {
	static _findSubstitutionEnd;
	src;
	srcEnd;
	parenBoundary;
	pos;
	current;
	nextState;
	hasPeek;
	pendingHereDocs;
	substitutionContext;
	_errors = null;
	_buildParts = false;
	_buildValue = false;
	_nestingDepth = 0;
	constructor(src, start = 0, end = src.length, parenBoundary = false, context = createSubstitutionContext()) {
		this.src = src;
		this.srcEnd = end;
		this.parenBoundary = parenBoundary;
		this.pos = start;
		this.current = new TokenValue(this);
		this.nextState = new TokenValue(this);
		this.hasPeek = false;
		this.pendingHereDocs = null;
		this.substitutionContext = context;
		if (start === 0 && src.charCodeAt(0) === 35 && src.charCodeAt(1) === 33) {
			const nl = src.indexOf("\n");
			this.pos = nl === -1 ? this.srcEnd : nl + 1;
		}
	}
	getSource() {
		return this.src;
	}
	fork(start, end, parenBoundary = false) {
		const lexer = new Lexer(this.src, start, end, parenBoundary, this.substitutionContext);
		lexer._nestingDepth = this._nestingDepth;
		return lexer;
	}
	getSubstitutionContext() {
		return this.substitutionContext;
	}
	get errors() {
		return this._errors ?? (this._errors = []);
	}
	commandExpansion(pos, text, start, inner, parenBoundary = false) {
		const window = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
		return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
	}
	decodedCommandExpansion(pos, text, inner) {
		const window = this.scriptWindow(inner, 0, inner.length, false, true);
		return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
	}
	processSubstitution(pos, text, operator, inner) {
		const window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
		return new ProcessSubstitutionImpl(pos, this.pos, text, operator, window);
	}
	scriptWindow(source, start, end, parenBoundary, decoded = false) {
		if (this._nestingDepth > 256) return void 0;
		const context = decoded ? void 0 : this.substitutionContext;
		return {
			source,
			start,
			end,
			depth: this._nestingDepth + 1,
			parenBoundary,
			context
		};
	}
	getPos() {
		return this.pos;
	}
	findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
		if (Lexer._findSubstitutionEnd === void 0) return -1;
		return Lexer._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
	}
	_tokenValue(pos, end, raw) {
		return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
	}
	wordValueOf(start, end) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedBuildValue = this._buildValue;
		const savedUnbalanced = this._unbalanced;
		const errorCount = this._errors === null ? 0 : this._errors.length;
		this.pos = start;
		this.srcEnd = end;
		this._buildValue = true;
		this.readWordText();
		if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
			this.pos = start;
			this.readWordText(true);
		}
		const value = this._wordText;
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._buildValue = savedBuildValue;
		this._unbalanced = savedUnbalanced;
		if (this._errors !== null) this._errors.length = errorCount;
		return value;
	}
	findClosingBracket(start, end = this.srcEnd) {
		const limit = Math.min(end, this.srcEnd);
		let window = this._bracketWindow;
		if (!window || window.limit !== limit) {
			window = {
				limit,
				depth: this._nestingDepth,
				last: this.src.lastIndexOf("]", limit - 1)
			};
			this._bracketWindow = window;
		}
		if (start > window.last) return -1;
		if (window.depth !== this._nestingDepth) {
			window = {
				limit,
				depth: this._nestingDepth,
				last: window.last
			};
			this._bracketWindow = window;
		}
		if (window.failed?.has(start)) return -1;
		const unmatched = [];
		const close = this.findClosingShellDelimiter(start, end, 93, false, true, unmatched);
		if (close === -1) {
			const failed = window.failed ?? (window.failed = new Set());
			for (const starts of unmatched) for (const pos of starts) failed.add(pos);
		}
		return close;
	}
	findClosingArithmeticBracket(start, end = this.srcEnd) {
		const limit = Math.min(end, this.srcEnd);
		let window = this._arithmeticBracketWindow;
		if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
			window = {
				end: limit,
				depth: this._nestingDepth,
				failed: new Set()
			};
			this._arithmeticBracketWindow = window;
		}
		if (window.failed.has(start)) return -1;
		return this.findClosingShellDelimiter(start, end, 93, false, false, void 0, window.failed);
	}
	findClosingBrace(start, end = this.srcEnd) {
		return this.findClosingShellDelimiter(start, end, 125);
	}
	findClosingParenthesis(start, end = this.srcEnd) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedUnbalanced = this._unbalanced;
		this.pos = start;
		this.srcEnd = Math.min(end, this.srcEnd);
		this.extractBalanced();
		const close = this._unbalanced ? -1 : this.pos - 1;
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._unbalanced = savedUnbalanced;
		return close;
	}
	findArithmeticExpansionEnd(start, end = this.srcEnd) {
		const scanner = this.fork(start, end);
		scanner.pos = start + 1;
		scanner.scanArithmeticBody();
		return scanner.pos;
	}
	findArithmeticWordEnd(start, end = this.srcEnd) {
		const scanner = this.fork(start, end);
		scanner.pos = start;
		return scanner.scanArithmeticWordEnd();
	}
	scanArithmeticWordEnd() {
		while (this.pos < this.srcEnd) {
			const ch = this.src.charCodeAt(this.pos);
			if (ch === 36) {
				this.readDollar();
				continue;
			}
			if (ch === 96) {
				this.readBacktickExpansion();
				continue;
			}
			if (ch === 39) {
				this.pos++;
				this.skipSQ();
				continue;
			}
			if (ch === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			}
			if (ch === 92) {
				this.pos += 2;
				continue;
			}
			if (ch === 91) {
				const close = this.findClosingBracket(this.pos + 1);
				if (close !== -1) {
					this.pos = close + 1;
					continue;
				}
			}
			if ((ch === 60 || ch === 62) && this.src.charCodeAt(this.pos + 1) === 40) {
				this.pos += 2;
				this.extractBalanced();
				continue;
			}
			if (ch < 128 && arithmeticWordDelimiter[ch]) break;
			this.pos++;
		}
		return this.pos;
	}
	findClosingShellDelimiter(start, end, closing, array = false, braces = true, bracketStarts, failedBrackets) {
		const savedPos = this.pos;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedUnbalanced = this._unbalanced;
		this.srcEnd = Math.min(end, this.srcEnd);
		const delimiters = [closing];
		bracketStarts?.push([]);
		const failedStarts = failedBrackets ? [start] : void 0;
		let pos = start;
		let wordStart = true;
		let invalid = -1;
		while (pos < this.srcEnd) {
			const expected = delimiters[delimiters.length - 1];
			if (bracketStarts && expected === 93) bracketStarts[bracketStarts.length - 1].push(pos);
			const ch = this.src.charCodeAt(pos);
			if (ch === 92) {
				if (pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== 10) wordStart = false;
				pos += 2;
				continue;
			}
			if (ch === 35 && array && delimiters.length === 1 && wordStart) {
				while (pos < this.srcEnd && this.src.charCodeAt(pos) !== 10) pos++;
				continue;
			}
			if (ch === 39) {
				this.pos = pos + 1;
				this.skipSQ();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 34) {
				this.pos = pos + 1;
				this.skipDQ();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 96) {
				pos++;
				while (pos < this.srcEnd && this.src.charCodeAt(pos) !== 96) {
					if (this.src.charCodeAt(pos) === 92) pos++;
					pos++;
				}
				if (pos < this.srcEnd) pos++;
				wordStart = false;
				continue;
			}
			if (ch === 36 && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40 || (ch === 60 || ch === 62) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40) {
				this.pos = pos + 2;
				this.extractBalanced();
				pos = this.pos;
				wordStart = false;
				continue;
			}
			if (ch === 36 && pos + 1 < this.srcEnd) {
				const after = this.src.charCodeAt(pos + 1);
				if (after === 39) {
					pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
					wordStart = false;
					continue;
				}
				if (after === 36) {
					pos += 2;
					wordStart = false;
					continue;
				}
				if (after === 123 && braces) {
					delimiters.push(125);
					bracketStarts?.push([]);
					pos += 2;
					wordStart = false;
					continue;
				}
			}
			if (array && delimiters.length === 1) {
				if (ch === 91 && wordStart) {
					delimiters.push(93);
					bracketStarts?.push([]);
				} else if (invalid === -1 && (ch === 59 || ch === 38 || ch === 124 || ch === 60 || ch === 62 || ch === 40 && !isExtglobOpen(this.src.charCodeAt(pos - 1)))) invalid = pos;
			}
			if (expected === 93 && ch === 91) {
				delimiters.push(93);
				bracketStarts?.push([]);
				failedStarts?.push(pos + 1);
			} else if (expected === 41 && ch === 40) {
				delimiters.push(41);
				bracketStarts?.push([]);
			} else if (ch === expected) {
				delimiters.pop();
				failedStarts?.pop();
				bracketStarts?.pop();
				if (delimiters.length === 0) {
					this.pos = savedPos;
					this.srcEnd = savedEnd;
					this._bracketWindow = savedBracketWindow;
					this._arithmeticBracketWindow = savedArithmeticBracketWindow;
					this._unbalanced = savedUnbalanced;
					if (invalid !== -1) this.errors.push({
						message: `unexpected '${this.src[invalid]}' in array assignment`,
						pos: invalid
					});
					return pos;
				}
				wordStart = false;
				pos++;
				continue;
			}
			wordStart = ch < 128 && (charType[ch] & 1) !== 0;
			pos++;
		}
		if (failedStarts) for (const start of failedStarts) failedBrackets.add(start);
		this.pos = savedPos;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this._unbalanced = savedUnbalanced;
		return -1;
	}
	scanBraceExpansion(start, results) {
		const src = this.src;
		const len = this.srcEnd;
		const cached = results.get(start);
		if (cached !== void 0) return cached;
		const savedPos = this.pos;
		const savedUnbalanced = this._unbalanced;
		const errorCount = this._errors === null ? 0 : this._errors.length;
		const frames = [start, 0];
		let pos = start + 1;
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			const type = ch < 128 ? charType[ch] : 0;
			if (type === 0) {
				pos++;
				if (ch === 125) {
					const hasSep = frames.pop();
					results.set(frames.pop(), hasSep ? pos : -1);
					if (frames.length === 0) break;
				} else if (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) frames[frames.length - 1] = 1;
				continue;
			}
			const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
			if (type & 1) {
				if (next === 40 && (ch === 60 || ch === 62)) {
					this.pos = pos + 2;
					this.extractBalanced();
					pos = this.pos;
				} else if (ch === 40 && isExtglobOpen(src.charCodeAt(pos - 1))) {
					const close = this.findClosingShellDelimiter(pos + 1, len, 41);
					if (close === -1) break;
					pos = close + 1;
				} else break;
			} else if (ch === 92) pos += 2;
			else if (ch === 39) {
				this.pos = pos + 1;
				this.skipSQ();
				pos = this.pos;
			} else if (ch === 34) {
				this.pos = pos + 1;
				this.skipDQ();
				pos = this.pos;
			} else if (ch === 96) {
				pos++;
				while (pos < len && src.charCodeAt(pos) !== 96) pos += src.charCodeAt(pos) === 92 ? 2 : 1;
				pos++;
			} else if (ch === 123) {
				frames.push(pos, 0);
				pos++;
			} else if (next === 39) pos = decodeAnsiCQuoted(src, pos + 2, len).end;
			else if (next === 123) {
				const close = this.findClosingBrace(pos + 2, len);
				if (close === -1) break;
				pos = close + 1;
			} else if (next === 40) {
				this.pos = pos + 2;
				this.extractBalanced();
				pos = this.pos;
			} else pos++;
		}
		this.pos = savedPos;
		this._unbalanced = savedUnbalanced;
		if (this._errors !== null) this._errors.length = errorCount;
		for (let index = 0; index < frames.length; index += 2) results.set(frames[index], -1);
		return results.get(start);
	}
	skipSubshellBody() {
		this.extractBalanced(false);
		return this._unbalanced ? -1 : this.pos;
	}
	skipCompoundBody(closeToken) {
		const frames = [{
			close: closeToken,
			phase: closeToken === Token.Esac ? "case-pattern" : "commands"
		}];
		let commandStart = true;
		for (;;) {
			const phase = frames[frames.length - 1].phase;
			let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
			if (phase === "function-name") ctx = LexContext.FunctionName;
			else if (phase === "case-pattern" && commandStart) ctx = LexContext.CasePattern;
			const value = this.next(ctx);
			const token = value.token;
			if (token === Token.EOF) return -1;
			const frame = frames[frames.length - 1];
			if (frame.phase === "function-name") {
				if (token === Token.Newline) continue;
				frame.phase = "function-body";
				commandStart = true;
				continue;
			} else if (frame.phase === "function-body") {
				if (token === Token.Newline) continue;
				frame.phase = "commands";
				commandStart = true;
				if (token === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
					this.next(LexContext.Normal);
					frame.phase = "function-body";
					continue;
				}
			} else if (frame.phase === "coproc-command") {
				if (token === Token.Newline) continue;
				if (token === Token.Word) {
					frame.phase = "coproc-body";
					commandStart = true;
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "coproc-body") {
				if (token === Token.Newline) continue;
				frame.phase = token === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
				commandStart = true;
				if (frame.phase === "time-command") continue;
			} else if (frame.phase === "time-command") {
				if (token === Token.Word && value.keywordEligible && value.value === "-p") {
					frame.phase = "time-command-after-p";
					continue;
				}
				if (token === Token.Word && value.keywordEligible && value.value === "--") {
					frame.phase = "commands";
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "time-command-after-p") {
				if (token === Token.Word && value.keywordEligible && value.value === "--") {
					frame.phase = "commands";
					continue;
				}
				frame.phase = "commands";
				commandStart = true;
			} else if (frame.phase === "for-header") {
				if (token === Token.ArithCmd || token === Token.Semi || token === Token.Newline) {
					commandStart = true;
					continue;
				}
				if (token === Token.Do || token === Token.LBrace) {
					frame.close = token === Token.Do ? Token.Done : Token.RBrace;
					frame.phase = "commands";
					commandStart = true;
					continue;
				}
			} else if (frame.phase === "case-word") {
				if (token === Token.Newline) continue;
				frame.phase = "case-in";
				commandStart = false;
				continue;
			} else if (frame.phase === "case-in") {
				if (token === Token.Newline) {
					commandStart = true;
					continue;
				}
				frame.phase = "case-pattern";
				commandStart = true;
				continue;
			} else if (frame.phase === "case-pattern") {
				if (token === Token.Esac && commandStart) {
					frames.pop();
					if (frames.length === 0) return value.end;
					commandStart = false;
					continue;
				}
				if (token === Token.RParen) {
					frame.phase = "commands";
					commandStart = true;
				} else commandStart = token === Token.Newline;
				continue;
			}
			if (token === frame.close) {
				frames.pop();
				if (frames.length === 0) return value.end;
				commandStart = false;
				continue;
			}
			if (commandStart) switch (token) {
				case Token.LParen:
					frames.push({
						close: Token.RParen,
						phase: "commands"
					});
					break;
				case Token.LBrace:
					frames.push({
						close: Token.RBrace,
						phase: "commands"
					});
					break;
				case Token.If:
					frames.push({
						close: Token.Fi,
						phase: "commands"
					});
					break;
				case Token.For:
					frames.push({
						close: Token.Done,
						phase: "for-header"
					});
					break;
				case Token.While:
				case Token.Until:
				case Token.Select:
					frames.push({
						close: Token.Done,
						phase: "commands"
					});
					break;
				case Token.Case:
					frames.push({
						close: Token.Esac,
						phase: "case-word"
					});
					break;
				case Token.DblLBracket:
					if (!this.skipTestCommandBody()) return -1;
					commandStart = false;
					continue;
				case Token.Assignment:
				case Token.Redirect:
				case Token.Bang:
				case Token.Then:
				case Token.Else:
				case Token.Elif:
				case Token.Do:
				case Token.In: break;
				case Token.Semi:
				case Token.Newline:
				case Token.Pipe:
				case Token.And:
				case Token.Or:
				case Token.Amp:
				case Token.DoubleSemi:
				case Token.SemiAmp:
				case Token.DoubleSemiAmp: break;
				case Token.Function:
					frame.phase = "function-name";
					break;
				case Token.Coproc:
					frame.phase = "coproc-command";
					break;
				default:
					if (token === Token.Word && value.keywordEligible && value.value === "time") {
						frame.phase = "time-command";
						commandStart = true;
					} else commandStart = false;
					continue;
			}
			switch (token) {
				case Token.Semi:
				case Token.Newline:
				case Token.Pipe:
				case Token.And:
				case Token.Or:
				case Token.Amp:
					commandStart = true;
					break;
				case Token.DoubleSemi:
				case Token.SemiAmp:
				case Token.DoubleSemiAmp:
					if (frame.close === Token.Esac) frame.phase = "case-pattern";
					commandStart = true;
					break;
				case Token.RParen: commandStart = true;
			}
		}
	}
	skipTestGroup() {
		let depth = 1;
		for (;;) {
			const value = this.next(LexContext.TestMode);
			if (value.token === Token.EOF) return -1;
			if (value.token === Token.DblRBracket) {
				this.unshift(value);
				return -1;
			}
			if (value.token === Token.LParen) depth++;
			else if (value.token === Token.RParen && --depth === 0) return value.end;
		}
	}
	skipTestCommandBody() {
		for (;;) {
			const token = this.next(LexContext.TestMode).token;
			if (token === Token.DblRBracket) return true;
			if (token === Token.EOF) return false;
		}
	}
	buildWordParts(startPos) {
		this._buildParts = true;
		this.pos = startPos;
		const ch = this.src.charCodeAt(startPos);
		if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
			this.pos = startPos + 2;
			const inner = this.extractBalanced();
			const text = this.src.slice(startPos, this.pos);
			const part = this.processSubstitution(startPos, text, ch === 60 ? "<" : ">", inner);
			if (this.pos < this.srcEnd) {
				this.readWordText();
				if (this._wordParts) this._wordParts.unshift(part);
				else this._wordParts = [part];
			} else this._wordParts = [part];
		} else {
			this.readWordText();
			if (this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= ASSIGNMENT_INDEX_BASE) {
				this.pos = startPos;
				this.readWordText(true);
			}
		}
		return this._wordParts;
	}
	buildEmbeddedWordParts(startPos, arithmetic = false) {
		this._buildParts = true;
		this.pos = startPos;
		this.readInnerWordText(false, arithmetic);
		return this._wordParts;
	}
	buildArrayElementParts(startPos) {
		const close = this.findClosingBracket(startPos + 1);
		if (close === -1) return this.buildWordParts(startPos);
		const src = this.src;
		this._buildParts = true;
		const head = hasEmbeddedWordStructure(src, startPos, close + 1) ? this.parseSubFieldWord(startPos, close + 1, "embedded") : void 0;
		this.pos = close + 1;
		this.readWordText(false, LexContext.ArrayElement);
		const end = this.pos;
		const operator = skipLineContinuations(src, close + 1, end);
		const after = src.charCodeAt(operator);
		const keyed = after === 61 || after === 43 && src.charCodeAt(operator + 1) === 61;
		let headParts = head?.parts;
		let tailParts = this._wordParts;
		if (keyed) tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts;
		if (!headParts && !tailParts) return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
		const headText = src.slice(startPos, close + 1);
		if (!headParts) headParts = [{
			type: "Literal",
			pos: startPos,
			end: close + 1,
			text: headText,
			value: head?.value ?? headText
		}];
		if (!tailParts) tailParts = end > close + 1 ? [{
			type: "Literal",
			pos: close + 1,
			end,
			text: src.slice(close + 1, end),
			value: this._wordText
		}] : [];
		let parts = joinWordParts(headParts, tailParts);
		if (!keyed) parts = parseGlobParts(src, startPos, end, parts) ?? parts;
		return parts.length > 1 || parts[0].type !== "Literal" ? parts : null;
	}
	buildHereDocParts(bodyPos, bodyEnd) {
		this._buildParts = true;
		const src = this.src;
		const parts = [];
		let hasExpansion = false;
		let litBuf = "";
		let litStart = bodyPos;
		let i = bodyPos;
		const flushLit = () => {
			if (i > litStart) {
				parts.push({
					type: "Literal",
					pos: litStart,
					end: i,
					value: litBuf,
					text: src.slice(litStart, i)
				});
				litBuf = "";
			}
		};
		while (i < bodyEnd) {
			const ch = src.charCodeAt(i);
			if (ch === 92) {
				if (i + 1 < bodyEnd) {
					const nc = src.charCodeAt(i + 1);
					if (nc === 10) {
						i += 2;
						continue;
					}
					if (nc === 36 || nc === 96 || nc === 92) {
						litBuf += String.fromCharCode(nc);
						i += 2;
						continue;
					}
				}
				litBuf += "\\";
				i++;
				continue;
			}
			if (ch === 36 && src.charCodeAt(i + 1) !== 39 && src.charCodeAt(i + 1) !== 34) {
				flushLit();
				litStart = i;
				this.pos = i;
				this.readDollar();
				if (this._resultPart) {
					hasExpansion = true;
					parts.push(this._resultPart);
					litStart = this.pos;
				} else litBuf += src.slice(i, this.pos);
				i = this.pos;
				continue;
			}
			if (ch === 96) {
				flushLit();
				litStart = i;
				this.pos = i;
				this.readBacktickExpansion();
				if (this._resultPart) {
					hasExpansion = true;
					parts.push(this._resultPart);
					litStart = this.pos;
				} else litBuf += src.slice(i, this.pos);
				i = this.pos;
				continue;
			}
			litBuf += src[i];
			i++;
		}
		flushLit();
		return hasExpansion ? parts : null;
	}
	registerHereDocTarget(target) {
		if (this.pendingHereDocs === null) return;
		for (const hd of this.pendingHereDocs) if (!hd.target) {
			hd.target = target;
			return;
		}
	}
	readTestRegexWord() {
		this.hasPeek = false;
		this.skipSpacesAndTabs();
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		let depth = 0;
		while (this.pos < len) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 40) {
				depth++;
				this.pos++;
				continue;
			}
			if (ch === 92) {
				this.pos += this.pos + 1 < len ? 2 : 1;
				continue;
			}
			if (ch === 39) {
				const quotePos = this.pos++;
				const ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === 36;
				while (this.pos < len && src.charCodeAt(this.pos) !== 39) {
					if (ansiC && src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				else this.errors.push({
					message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
					pos: quotePos
				});
				continue;
			}
			if (ch === 34) {
				this.pos++;
				this.readDoubleQuoted();
				continue;
			}
			if (ch === 96) {
				this.readBacktickExpansion();
				continue;
			}
			if (depth > 0) {
				if (ch === 41) depth--;
				this.pos++;
				continue;
			}
			if (ch === 36) {
				this.readDollar();
				continue;
			}
			if ((ch === 60 || ch === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				const subPos = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated process substitution",
					pos: subPos
				});
				continue;
			}
			if (ch < 128 && charType[ch] & 1 && ch !== 124) break;
			this.pos++;
		}
		setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos);
		return this.current;
	}
	readCStyleForExprs() {
		this.hasPeek = false;
		const src = this.src;
		const len = this.srcEnd;
		while (this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9)) this.pos++;
		const openPos = this.pos;
		if (this.pos < len && src.charCodeAt(this.pos) === 40) this.pos++;
		const starts = [
			this.pos,
			0,
			0
		];
		const parts = [
			"",
			"",
			"",
			0,
			0,
			0
		];
		let partIdx = 0;
		let depth = 1;
		let partStart = this.pos;
		let extra = false;
		const setPart = (end) => {
			const raw = src.slice(partStart, end);
			parts[partIdx] = raw.trim();
			parts[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
		};
		while (this.pos < len && depth > 0) {
			const c = src.charCodeAt(this.pos);
			if (c === 40) {
				depth++;
				this.pos++;
			} else if (c === 41) {
				depth--;
				if (depth === 0) {
					if (!extra) setPart(this.pos);
					if (partIdx < 2) this.errors.push({
						message: "expected three arithmetic expressions in for header",
						pos: this.pos
					});
					this.pos++;
					while (this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9)) this.pos++;
					if (this.pos < len && src.charCodeAt(this.pos) === 41) this.pos++;
					break;
				}
				this.pos++;
			} else if (c === 59 && depth === 1) {
				if (partIdx === 2) {
					if (!extra) {
						setPart(this.pos);
						this.errors.push({
							message: "expected three arithmetic expressions in for header",
							pos: this.pos
						});
					}
					extra = true;
					this.pos++;
					continue;
				}
				setPart(this.pos);
				partIdx++;
				this.pos++;
				partStart = this.pos;
				starts[partIdx] = partStart;
			} else if (c === 36) this.readDollar();
			else if (c === 96) this.readBacktickExpansion();
			else if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
			else if (c === 39) {
				this.pos++;
				this.skipSQ();
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
			} else this.pos++;
		}
		if (depth > 0) {
			if (!extra) setPart(this.pos);
			this.errors.push({
				message: "unterminated arithmetic for header",
				pos: openPos
			});
		}
		return parts;
	}
	peek(ctx = LexContext.Normal) {
		if (!this.hasPeek) {
			this.readNext(this.nextState, ctx);
			this.hasPeek = true;
		}
		return this.nextState;
	}
	peekFollow(closers) {
		if (!this.hasPeek) {
			const ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
			this.readNext(this.nextState, ctx);
			this.hasPeek = true;
		}
		return this.nextState;
	}
	next(ctx = LexContext.Normal) {
		if (this.hasPeek) {
			this.hasPeek = false;
			const temp = this.current;
			this.current = this.nextState;
			this.nextState = temp;
			return this.current;
		}
		this.readNext(this.current, ctx);
		return this.current;
	}
	unshift(tok) {
		this.nextState.copyFrom(tok);
		this.hasPeek = true;
	}
	readNext(out, ctx) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		while (true) {
			pos = skipBlanks(src, pos, len);
			if (ctx === LexContext.TestMode) while (pos < len && src.charCodeAt(pos) === 10) pos = skipBlanks(src, pos + 1, len);
			if (pos >= len || src.charCodeAt(pos) !== 35) break;
			while (pos < len && src.charCodeAt(pos) !== 10) pos++;
		}
		this.pos = pos;
		if (pos >= len) {
			this.consumePendingHereDocs();
			setToken(out, Token.EOF, "", pos, pos);
			return;
		}
		const tokenStart = pos;
		const ch = src.charCodeAt(pos);
		if (ch === 10) {
			this.pos++;
			this.consumePendingHereDocs();
			setToken(out, Token.Newline, "\n", tokenStart, this.pos);
			return;
		}
		if (ctx === LexContext.TestMode && (ch === 60 || ch === 62) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40)) {
			this.pos++;
			setToken(out, Token.Word, ch === 60 ? "<" : ">", tokenStart, this.pos);
			out.keywordEligible = true;
			return;
		}
		if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart)) return;
		if (ch === 91 && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart)) return;
		this.readWord(out, ctx, tokenStart);
	}
	tryReadOperator(out, ch, ctx, tokenStart) {
		const src = this.src;
		const pos = this.pos;
		const next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
		switch (ch) {
			case 59:
				if (next === 59) {
					if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === 38) {
						this.pos += 3;
						setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
						return true;
					}
					this.pos += 2;
					setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
					return true;
				}
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
					return true;
				}
				this.pos++;
				setToken(out, Token.Semi, ";", tokenStart, this.pos);
				return true;
			case 124:
				if (next === 124) {
					this.pos += 2;
					setToken(out, Token.Or, "||", tokenStart, this.pos);
					return true;
				}
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
					return true;
				}
				this.pos++;
				setToken(out, Token.Pipe, "|", tokenStart, this.pos);
				return true;
			case 38:
				if (next === 38) {
					this.pos += 2;
					setToken(out, Token.And, "&&", tokenStart, this.pos);
					return true;
				}
				if (next === 62) {
					this.pos += 2;
					const append = this.pos < this.srcEnd && src.charCodeAt(this.pos) === 62;
					if (append) this.pos++;
					return this.readRedirectTarget(out, append ? "&>>" : "&>", tokenStart);
				}
				this.pos++;
				setToken(out, Token.Amp, "&", tokenStart, this.pos);
				return true;
			case 40:
				if (ctx === LexContext.CommandStart && next === 40) {
					const savedErrors = this.errors.length;
					this.readArithmeticCommand(out, tokenStart);
					if (!this._notArithmetic) return true;
					this.errors.length = savedErrors;
					this.pos = tokenStart;
				}
				this.pos++;
				setToken(out, Token.LParen, "(", tokenStart, this.pos);
				return true;
			case 41:
				this.pos++;
				setToken(out, Token.RParen, ")", tokenStart, this.pos);
				return true;
			case 60:
			case 62: return this.readRedirection(out, tokenStart);
			default: return false;
		}
	}
	readRedirection(out, tokenStart) {
		const src = this.src;
		const ch = src.charCodeAt(this.pos);
		let op = "";
		if (ch === 60) {
			this.pos++;
			const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
			if (next === 60) {
				this.pos++;
				const third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
				if (third === 60) {
					this.pos++;
					op = "<<<";
				} else {
					const dash = third === 45;
					if (dash) this.pos++;
					this.skipSpacesAndTabs();
					const targetPos = this.pos;
					if (this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== 35) this.readHereDocDelimiter();
					const hasTarget = this.pos > targetPos;
					if (hasTarget) (this.pendingHereDocs ?? (this.pendingHereDocs = [])).push({
						delimiter: this._hereDelim,
						strip: dash,
						quoted: this._hereQuoted
					});
					setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
					out.content = hasTarget ? this._hereDelim : void 0;
					out.delimiterQuoted = hasTarget && this._hereQuoted;
					out.targetPos = targetPos;
					out.targetEnd = hasTarget ? this.pos : targetPos;
					return true;
				}
			} else if (next === 40) {
				this.readProcessSubstitution(out, "<", tokenStart);
				return true;
			} else if (next === 62) {
				op = "<>";
				this.pos++;
			} else if (next === 38) {
				op = "<&";
				this.pos++;
			} else op = "<";
		} else if (ch === 62) {
			this.pos++;
			const next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
			if (next === 40) {
				this.readProcessSubstitution(out, ">", tokenStart);
				return true;
			}
			if (next === 62) {
				op = ">>";
				this.pos++;
			} else if (next === 38) {
				op = ">&";
				this.pos++;
			} else if (next === 124) {
				op = ">|";
				this.pos++;
			} else op = ">";
		}
		return this.readRedirectTarget(out, op, tokenStart);
	}
	readRedirectTarget(out, op, tokenStart) {
		const src = this.src;
		this.skipSpacesAndTabs();
		if (this.pos < this.srcEnd) {
			const nc = src.charCodeAt(this.pos);
			if ((nc === 60 || nc === 62) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40) {
				const psStart = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated process substitution",
					pos: psStart
				});
				const psText = src.slice(psStart, this.pos);
				setToken(out, Token.Redirect, op, tokenStart, this.pos);
				out.content = psText;
				out.targetPos = psStart;
				out.targetEnd = this.pos;
				return true;
			}
			const targetPos = this.pos;
			if (nc !== 10 && nc !== 35) this.readRedirectTargetText();
			this.redirectToken(out, op, tokenStart, targetPos);
			return true;
		}
		this.redirectToken(out, op, tokenStart, this.pos);
		return true;
	}
	readRedirectTargetText() {
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		this.readWordText();
		this._buildValue = savedBuildValue;
	}
	redirectToken(out, operator, tokenStart, targetPos) {
		const hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
		setToken(out, Token.Redirect, operator, tokenStart, this.pos);
		out.content = hasTarget ? this._wordText : void 0;
		out.targetPos = targetPos;
		out.targetEnd = hasTarget ? this.pos : targetPos;
	}
	readProcessSubstitution(out, operator, tokenStart) {
		this.pos++;
		this.extractBalanced();
		if (this._unbalanced) this.errors.push({
			message: "unterminated process substitution",
			pos: tokenStart
		});
		const text = this.src.slice(tokenStart, this.pos);
		setToken(out, Token.Word, text, tokenStart, this.pos);
	}
	readHereDocDelimiter() {
		const src = this.src;
		const len = this.srcEnd;
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		let delimiter = "";
		let quoted = false;
		while (this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 39) {
				quoted = true;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 39) {
					delimiter += src[this.pos];
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 34) {
				quoted = true;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 34) {
					if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) {
						const next = src.charCodeAt(this.pos + 1);
						if (next === 10) {
							this.pos += 2;
							continue;
						}
						if (next === 36 || next === 96 || next === 34 || next === 92) this.pos++;
					}
					delimiter += src[this.pos];
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 92) {
				if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 10) {
					this.pos += 2;
					continue;
				}
				quoted = true;
				this.pos++;
				if (this.pos < len) {
					delimiter += src[this.pos];
					this.pos++;
				} else delimiter += "\\";
			} else if (c === 96) {
				const btStart = this.pos;
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				delimiter += src.slice(btStart, this.pos);
			} else if (c === 36) {
				const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (next === 39 || next === 34) quoted = true;
				this.readDollar();
				delimiter += this._resultText;
			} else if (c < 128 && charType[c] & 1) break;
			else {
				delimiter += src[this.pos];
				this.pos++;
			}
		}
		this._buildValue = savedBuildValue;
		this._hereDelim = delimiter;
		this._hereQuoted = quoted;
	}
	consumePendingHereDocs() {
		const pending = this.pendingHereDocs;
		if (pending === null || pending.length === 0) return;
		for (const hd of pending) {
			const bodyPos = this.pos;
			const bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
			if (hd.target) {
				hd.target.body.pos = bodyPos;
				hd.target.body.end = bodyEnd;
				hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
				if (this.hereDocClosingPos !== -1) hd.target.closing = {
					pos: this.hereDocClosingPos,
					end: this.hereDocClosingEnd
				};
			}
		}
		pending.length = 0;
	}
	hereDocClosingPos = -1;
	hereDocClosingEnd = -1;
	matchHereDocDelimiter(delimiter, lineStart, end, join) {
		const src = this.src;
		let pos = lineStart;
		for (let i = 0; i < delimiter.length;) {
			if (join && src.charCodeAt(pos) === 92 && pos + 1 < end && src.charCodeAt(pos + 1) === 10) {
				pos += 2;
				continue;
			}
			if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i)) return -1;
			pos++;
			i++;
		}
		return pos;
	}
	logicalLineEnd(from, end, join) {
		const src = this.src;
		let lineEnd = src.indexOf("\n", from);
		while (lineEnd !== -1 && lineEnd < end) {
			if (!join) return lineEnd;
			let backslashes = lineEnd;
			while (backslashes > from && src.charCodeAt(backslashes - 1) === 92) backslashes--;
			if ((lineEnd - backslashes) % 2 === 0) return lineEnd;
			from = lineEnd + 1;
			lineEnd = src.indexOf("\n", from);
		}
		return end;
	}
	skipHereDocBody(delimiter, strip, parenEnds = false, quoted = false) {
		this.hereDocClosingPos = -1;
		this.hereDocClosingEnd = -1;
		const src = this.src;
		const len = this.srcEnd;
		while (this.pos < len) {
			let lineStart = this.pos;
			const lineEnd = this.logicalLineEnd(lineStart, len, !quoted);
			for (;;) {
				const before = lineStart;
				if (strip) while (lineStart < lineEnd && src.charCodeAt(lineStart) === 9) lineStart++;
				if (!quoted) lineStart = skipLineContinuations(src, lineStart, lineEnd);
				if (lineStart === before) break;
			}
			let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted);
			if (afterDelim !== -1 && !quoted) afterDelim = skipLineContinuations(src, afterDelim, lineEnd);
			if (afterDelim === lineEnd) {
				const bodyEnd = this.pos;
				if (!parenEnds || !this.parenBoundary || lineEnd !== len) {
					this.hereDocClosingPos = lineStart;
					this.hereDocClosingEnd = lineEnd;
				}
				this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
				return bodyEnd;
			}
			if (parenEnds && afterDelim !== -1) {
				let paren = afterDelim;
				while (paren < lineEnd && src.charCodeAt(paren) !== 41) paren++;
				if (paren < lineEnd || this.parenBoundary && lineEnd === len) {
					const bodyEnd = this.pos;
					this.pos = afterDelim;
					return bodyEnd;
				}
			}
			this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
		}
		return this.pos;
	}
	_wordText = "";
	_wordRaw = false;
	_wordQuoted = false;
	_wordHasExpansions = false;
	_wordKeywordEligible = false;
	_wordAssignmentState;
	_bracketWindow;
	_arithmeticBracketWindow;
	_wordParts = null;
	_resultText = "";
	_resultIsRaw = true;
	_resultHasExpansion = false;
	_resultPart;
	_unbalanced = false;
	_notArithmetic = false;
	_arithUnterminated = false;
	_dqText = "";
	_dqHasExpansions = false;
	_dqParts = null;
	_dqEnd = 0;
	_hereDelim = "";
	_hereQuoted = false;
	readWord(out, ctx, tokenStart = 0) {
		const errorStart = this._errors === null ? 0 : this._errors.length;
		this.readWordText(false, ctx, true);
		if (ctx === LexContext.Normal) {
			const next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
			if (!this._wordRaw || next !== 60 && next !== 62) {
				setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
				out.keywordEligible = this._wordKeywordEligible;
				return;
			}
		}
		this.classifyWord(out, ctx, tokenStart, errorStart);
	}
	isRedirectVariable(start, end) {
		const src = this.src;
		for (let i = start; i < end; i++) {
			const c = src.charCodeAt(i);
			if (c === 91 && i > start) return i + 2 < end && src.charCodeAt(end - 1) === 93 && this.findClosingShellDelimiter(i + 1, end, 93) === end - 1;
			if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2))) return false;
		}
		return end > start;
	}
	readArrayElement(out, tokenStart) {
		const close = this.findClosingBracket(tokenStart + 1);
		if (close === -1) return false;
		this.pos = close + 1;
		this.readWordText();
		setSpanToken(out, Token.Word, tokenStart, this.pos, true);
		return true;
	}
	classifyWord(out, ctx, tokenStart, errorStart) {
		const src = this.src;
		const raw = this._wordRaw;
		const hasExpansions = this._wordHasExpansions;
		const quoted = this._wordQuoted;
		const keywordEligible = this._wordKeywordEligible;
		let assignmentState = this._wordAssignmentState;
		const wordEnd = this.pos;
		const wordLen = wordEnd - tokenStart;
		if (ctx === LexContext.CasePattern) {
			let token = Token.Word;
			if (keywordEligible) {
				const reserved = raw ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
				if (reserved === Token.Esac) token = reserved;
			}
			setSpanToken(out, token, tokenStart, wordEnd, raw);
			out.keywordEligible = keywordEligible;
			return;
		}
		let value = null;
		if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
			const nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
			if (!quoted && wordLen <= 16 || nextCh === 60 || nextCh === 62) value = this.wordValueOf(tokenStart, wordEnd);
		}
		if (ctx === LexContext.CommandStart && keywordEligible) {
			if (raw) {
				if (wordLen <= 8) {
					const reserved = matchReservedWord(src, tokenStart, wordLen);
					if (reserved !== void 0) {
						setSpanToken(out, reserved, tokenStart, wordEnd, true);
						return;
					}
				}
				if (wordLen === 2 && src.charCodeAt(tokenStart) === 91 && src.charCodeAt(tokenStart + 1) === 91) {
					setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, true);
					return;
				}
			} else if (value !== null && value.length > 0) {
				const fc = value.charCodeAt(0);
				if (fc >= 97 && fc <= 122 && value.length <= 8 || fc === 33 || fc === 123 || fc === 125) {
					const reserved = RESERVED_WORDS.get(value);
					if (reserved !== void 0) {
						setToken(out, reserved, value, tokenStart, wordEnd);
						return;
					}
				}
				if (fc === 91 && value === "[[") {
					setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
					return;
				}
			}
		}
		if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
			if (assignmentState === void 0) {
				let eq = -1;
				let bracket = false;
				for (let i = tokenStart + 1; i < wordEnd; i++) {
					const c = src.charCodeAt(i);
					if (c === 61) {
						eq = i;
						break;
					}
					if (c === 91) bracket = true;
				}
				if (eq !== -1 || ctx !== LexContext.Declaration && bracket) assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, ASSIGNMENT_NAME_START);
			}
			if (assignmentState !== void 0) {
				if (ctx !== LexContext.Declaration && assignmentState >= ASSIGNMENT_INDEX_BASE) {
					if (wordEnd < this.srcEnd) {
						if (this._errors !== null) this._errors.length = errorStart;
						this.pos = tokenStart;
						this.readWordText(true, ctx, true);
						if (this.pos > wordEnd) {
							this.classifyWord(out, ctx, tokenStart, errorStart);
							return;
						}
					}
					if (this._errors === null || this._errors.length === errorStart) this.errors.push({
						message: "unterminated array subscript",
						pos: src.indexOf("[", tokenStart)
					});
				}
				if (isMatchedAssignment(assignmentState)) {
					setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw);
					if (value !== null) out._value = value;
					out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
					return;
				}
			}
		}
		if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
			if (raw) {
				if (wordLen === 2 && src.charCodeAt(tokenStart) === 93 && src.charCodeAt(tokenStart + 1) === 93) {
					setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, true);
					return;
				}
			} else if (value === "]]") {
				setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
				return;
			}
		}
		if (!hasExpansions && this.pos < this.srcEnd) {
			const nc = src.charCodeAt(this.pos);
			if (nc === 60 || nc === 62) {
				if (raw) {
					const fc = src.charCodeAt(tokenStart);
					if (fc >= 48 && fc <= 57 && isAllDigitsRange(src, tokenStart, wordEnd)) {
						const fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
						if (this.readRedirection(out, tokenStart)) {
							out.fileDescriptor = fd;
							out.descriptorEnd = wordEnd;
							return;
						}
					}
					if (fc === 123 && src.charCodeAt(wordEnd - 1) === 125 && this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
						const varname = src.slice(tokenStart + 1, wordEnd - 1);
						if (this.readRedirection(out, tokenStart)) {
							out.variableName = varname;
							out.descriptorEnd = wordEnd;
							return;
						}
					}
				}
			}
		}
		setSpanToken(out, Token.Word, tokenStart, wordEnd, raw);
		if (value !== null) out._value = value;
		out.keywordEligible = keywordEligible;
	}
	readWordText(subscripts = false, ctx = LexContext.Normal, scanning = false) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		const fastStart = pos;
		let exitCh = 0;
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c < 128 && charType[c]) {
				exitCh = c;
				break;
			}
			pos++;
		}
		if (pos >= len || charType[exitCh] & 1 && !(exitCh === 40 && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts) {
			this.pos = pos;
			this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
			this._wordRaw = true;
			this._wordQuoted = false;
			this._wordHasExpansions = false;
			this._wordKeywordEligible = true;
			this._wordAssignmentState = void 0;
			if (this._buildParts) this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null;
			return;
		}
		const bp = this._buildParts;
		const bt = bp || this._buildValue;
		let text = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
		let quoted = false;
		let hasExpansions = false;
		let keywordEligible = true;
		let valueIsRaw = true;
		let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
		let assignmentState = scanAssignmentPrefix(src, fastStart, pos, ASSIGNMENT_NAME_START);
		let parts;
		let litBuf = "";
		let litStart = 0;
		let hasGlobs = false;
		let braceResults;
		if (bp) {
			parts = [];
			litBuf = text;
			litStart = fastStart;
			hasGlobs = text.length > 0 && hasGlobCharacters(text);
		}
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch >= 128 || !charType[ch]) {
				const runStart = pos;
				pos++;
				while (pos < len) {
					const c = src.charCodeAt(pos);
					if (c < 128 && charType[c]) break;
					pos++;
				}
				lastValueChar = src.charCodeAt(pos - 1);
				assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
				if (bt) {
					const chunk = src.slice(runStart, pos);
					text += chunk;
					if (bp) {
						litBuf += chunk;
						hasGlobs = hasGlobs || hasGlobCharacters(chunk);
					}
				}
				continue;
			}
			if (charType[ch] & 1) {
				if (subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) {
					const close = this.findClosingBracket(pos);
					if (close !== -1) {
						const spanEnd = close + 1;
						assignmentState = assignmentState === 5 ? ASSIGNMENT_AFTER_INDEX : assignmentState - 1;
						lastValueChar = src.charCodeAt(close);
						if (bt) {
							const chunk = src.slice(pos, spanEnd);
							text += chunk;
							if (bp) {
								litBuf += chunk;
								hasGlobs = hasGlobs || hasGlobCharacters(chunk);
							}
						}
						pos = spanEnd;
						continue;
					}
				}
				if (ch === 40 && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
					if (ctx === LexContext.FunctionName || assignmentState >= ASSIGNMENT_INDEX_BASE && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix)) break;
					if (ctx === LexContext.CommandStart && lastValueChar === 33 && keywordEligible && src.charCodeAt(fastStart) === 33 && skipLineContinuations(src, fastStart + 1, len) === pos) break;
					const prefixChar = lastValueChar;
					if (prefixChar === 61 && scanning && !((ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration || ctx === LexContext.EvalArgument) && isMatchedAssignment(assignmentState) && skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) === pos)) break;
					const innerStart = pos + 1;
					const close = this.findClosingShellDelimiter(innerStart, len, 41, prefixChar === 61);
					if (close === -1 && !scanning && !subscripts && assignmentState >= ASSIGNMENT_INDEX_BASE) break;
					if (ctx === LexContext.CommandStart && prefixChar !== 61 && close !== -1 && skipBlanks(src, innerStart, close) === close) break;
					keywordEligible = false;
					const patternEnd = close === -1 ? len : close;
					pos = close === -1 ? len : close + 1;
					if (close === -1) this.errors.push({
						message: "unterminated extended glob",
						pos: innerStart - 2
					});
					lastValueChar = src.charCodeAt(pos - 1);
					if (bt) {
						const eg = "(" + src.slice(innerStart, pos);
						text += eg;
						if (bp && prefixChar !== 61) {
							let prefixPos = innerStart - 2;
							while (src.charCodeAt(prefixPos) === 10 && src.charCodeAt(prefixPos - 1) === 92) prefixPos -= 2;
							if (litBuf.length > 0) {
								const trimmed = litBuf.slice(0, -1);
								if (prefixPos > litStart) parts.push({
									type: "Literal",
									pos: litStart,
									end: prefixPos,
									value: trimmed,
									text: src.slice(litStart, prefixPos)
								});
								litBuf = "";
							}
							const op = extglobOp[prefixChar];
							parts.push({
								type: "ExtendedGlob",
								pos: prefixPos,
								end: pos,
								text: src.slice(prefixPos, pos),
								operator: op,
								pattern: src.slice(innerStart, patternEnd),
								parts: this.subFieldParts(innerStart, patternEnd)
							});
							litStart = pos;
						} else if (bp) {
							litBuf += eg;
							hasGlobs = hasGlobs || hasGlobCharacters(eg);
						}
					}
					continue;
				}
				break;
			}
			if (ch === 92) {
				pos++;
				if (pos < len) {
					if (src.charCodeAt(pos) === 10) {
						pos++;
						valueIsRaw = false;
					} else {
						if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
						quoted = true;
						keywordEligible = false;
						valueIsRaw = false;
						lastValueChar = src.charCodeAt(pos);
						if (bt) {
							text += src[pos];
							if (bp) litBuf += src[pos];
						}
						pos++;
					}
				} else {
					if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
					quoted = true;
					keywordEligible = false;
					lastValueChar = 92;
					if (bt) {
						text += "\\";
						if (bp) litBuf += "\\";
					}
				}
				continue;
			}
			if (ch === 39) {
				const sqStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				quoted = true;
				keywordEligible = false;
				valueIsRaw = false;
				pos++;
				const start = pos;
				while (pos < len && src.charCodeAt(pos) !== 39) pos++;
				if (pos > start) lastValueChar = src.charCodeAt(pos - 1);
				const value = bt ? src.slice(start, pos) : "";
				if (bt) text += value;
				if (pos < len) pos++;
				else this.errors.push({
					message: "unterminated single quote",
					pos: start - 1
				});
				if (bp) {
					if (sqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: sqStart,
							value: litBuf,
							text: src.slice(litStart, sqStart)
						});
						litBuf = "";
					}
					parts.push({
						type: "SingleQuoted",
						pos: sqStart,
						end: pos,
						value,
						text: src.slice(sqStart, pos)
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 34) {
				const dqStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				quoted = true;
				keywordEligible = false;
				valueIsRaw = false;
				pos++;
				this.pos = pos;
				this.readDoubleQuoted();
				pos = this.pos;
				if (this._dqEnd > dqStart + 1) lastValueChar = src.charCodeAt(this._dqEnd - 1);
				if (this._dqHasExpansions) hasExpansions = true;
				if (bt) text += this._dqText;
				if (bp) {
					if (dqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: dqStart,
							value: litBuf,
							text: src.slice(litStart, dqStart)
						});
						litBuf = "";
					}
					const dqText = src.slice(dqStart, pos);
					parts.push({
						type: "DoubleQuoted",
						pos: dqStart,
						end: pos,
						text: dqText,
						parts: this._dqParts ?? [{
							type: "Literal",
							pos: dqStart + 1,
							end: this._dqEnd,
							value: this._dqText,
							text: src.slice(dqStart + 1, this._dqEnd)
						}]
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 36) {
				keywordEligible = false;
				const dollarStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				const next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				if (next === 39 || next === 34) quoted = true;
				this.pos = pos;
				this.readDollar();
				pos = this.pos;
				if (!this._resultIsRaw) valueIsRaw = false;
				if (pos > dollarStart) lastValueChar = src.charCodeAt(pos - 1);
				if (this._resultHasExpansion) hasExpansions = true;
				if (bt) text += this._resultText;
				if (bp) {
					if (this._resultPart) {
						if (dollarStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: dollarStart,
								value: litBuf,
								text: src.slice(litStart, dollarStart)
							});
							litBuf = "";
						}
						parts.push(this._resultPart);
						litStart = pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				keywordEligible = false;
				const btStart = pos;
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				this.pos = pos;
				this.readBacktickExpansion();
				pos = this.pos;
				valueIsRaw = false;
				lastValueChar = src.charCodeAt(pos - 1);
				hasExpansions = true;
				if (bt) text += this._resultText;
				if (bp) {
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = pos;
				}
				continue;
			}
			if (ch === 123) {
				if (assignmentState >= 0 && assignmentState < ASSIGNMENT_INDEX_BASE) assignmentState = ASSIGNMENT_INVALID;
				const first = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				const braceEnd = first <= 32 || first === 125 ? -1 : this.scanBraceExpansion(pos, braceResults ?? (braceResults = new Map()));
				if (braceEnd > 0) {
					keywordEligible = false;
					lastValueChar = src.charCodeAt(braceEnd - 1);
					if (bt) {
						const braceText = src.slice(pos, braceEnd);
						text += braceText;
						if (bp) {
							if (pos > litStart) {
								parts.push({
									type: "Literal",
									pos: litStart,
									end: pos,
									value: litBuf,
									text: src.slice(litStart, pos)
								});
								litBuf = "";
							}
							parts.push({
								type: "BraceExpansion",
								pos,
								end: braceEnd,
								text: braceText,
								parts: this.subFieldParts(pos + 1, braceEnd - 1)
							});
							litStart = braceEnd;
						}
					}
					pos = braceEnd;
					continue;
				}
				lastValueChar = 123;
				if (bt) {
					text += "{";
					if (bp) litBuf += "{";
				}
				pos++;
				continue;
			}
			pos++;
		}
		if (bp && pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: pos,
			value: litBuf,
			text: src.slice(litStart, pos)
		});
		this.pos = pos;
		this._wordText = text;
		this._wordRaw = valueIsRaw;
		this._wordQuoted = quoted;
		this._wordHasExpansions = hasExpansions;
		this._wordKeywordEligible = keywordEligible;
		this._wordAssignmentState = assignmentState;
		if (bp) {
			this._wordParts = parts.length > 1 || parts.length === 1 && parts[0].type !== "Literal" ? parts : null;
			if (hasGlobs && ctx !== LexContext.ArrayElement) this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null;
		}
	}
	readInnerWordText(insideDoubleQuotes = false, arithmetic = false, globs = false) {
		const src = this.src;
		const len = this.srcEnd;
		let pos = this.pos;
		const start = pos;
		let text = "";
		const bp = this._buildParts;
		let parts;
		let litBuf = "";
		let litStart = 0;
		let preserveLiteral = false;
		let hasGlobs = false;
		if (bp) {
			parts = [];
			litStart = pos;
		}
		while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch === 92) {
				pos++;
				if (pos < len) {
					if (src.charCodeAt(pos) === 10) pos++;
					else {
						const next = src.charCodeAt(pos);
						if (insideDoubleQuotes && next !== 36 && next !== 96 && next !== 34 && next !== 92 && next !== 125) {
							text += "\\";
							if (bp) litBuf += "\\";
							preserveLiteral = true;
						}
						const escaped = src[pos++];
						text += escaped;
						if (bp) litBuf += escaped;
					}
				}
				continue;
			}
			if (ch === 39 && !insideDoubleQuotes) {
				const sqStart = pos;
				pos++;
				const start = pos;
				while (pos < len && src.charCodeAt(pos) !== 39) pos++;
				const value = src.slice(start, pos);
				text += value;
				if (pos < len) pos++;
				if (bp) {
					if (sqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: sqStart,
							value: litBuf,
							text: src.slice(litStart, sqStart)
						});
						litBuf = "";
					}
					parts.push({
						type: "SingleQuoted",
						pos: sqStart,
						end: pos,
						value,
						text: src.slice(sqStart, pos)
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 34) {
				const dqStart = pos;
				pos++;
				this.pos = pos;
				this.readDoubleQuoted(insideDoubleQuotes);
				pos = this.pos;
				text += this._dqText;
				if (bp) {
					if (dqStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: dqStart,
							value: litBuf,
							text: src.slice(litStart, dqStart)
						});
						litBuf = "";
					}
					const dqText = src.slice(dqStart, pos);
					parts.push({
						type: "DoubleQuoted",
						pos: dqStart,
						end: pos,
						text: dqText,
						parts: this._dqParts ?? [{
							type: "Literal",
							pos: dqStart + 1,
							end: this._dqEnd,
							value: this._dqText,
							text: src.slice(dqStart + 1, this._dqEnd)
						}]
					});
					litStart = pos;
				}
				continue;
			}
			if (ch === 36) {
				const dollarStart = pos;
				this.pos = pos;
				this.readDollar(insideDoubleQuotes);
				pos = this.pos;
				text += this._resultText;
				if (bp) {
					if (this._resultPart) {
						if (dollarStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: dollarStart,
								value: litBuf,
								text: src.slice(litStart, dollarStart)
							});
							litBuf = "";
						}
						parts.push(this._resultPart);
						litStart = pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				const btStart = pos;
				this.pos = pos;
				this.readBacktickExpansion(insideDoubleQuotes);
				pos = this.pos;
				text += this._resultText;
				if (bp) {
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = pos;
				}
				continue;
			}
			if (!insideDoubleQuotes && !arithmetic && (ch === 60 || ch === 62) && pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
				const psStart = pos;
				this.pos = pos + 2;
				const inner = this.extractBalanced();
				pos = this.pos;
				const raw = src.slice(psStart, pos);
				text += raw;
				if (bp) {
					if (psStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: psStart,
							value: litBuf,
							text: src.slice(litStart, psStart)
						});
						litBuf = "";
					}
					parts.push(this.processSubstitution(psStart, raw, ch === 60 ? "<" : ">", inner));
					litStart = pos;
				}
				continue;
			}
			text += src[pos];
			if (bp) {
				litBuf += src[pos];
				if (globs && (ch === 42 || ch === 63 || ch === 91)) hasGlobs = true;
			}
			pos++;
		}
		if (bp && pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: pos,
			value: litBuf,
			text: src.slice(litStart, pos)
		});
		this.pos = pos;
		this._wordText = text;
		this._wordRaw = false;
		this._wordQuoted = false;
		this._wordHasExpansions = false;
		this._wordKeywordEligible = false;
		if (bp) {
			this._wordParts = parts.length > 1 || parts.length === 1 && (parts[0].type !== "Literal" || preserveLiteral) ? parts : null;
			if (hasGlobs) this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null;
		}
	}
	subFieldParts(start, end) {
		if (this._nestingDepth >= 256) return void 0;
		return hasEmbeddedWordStructure(this.src, start, end) ? this.parseSubFieldWord(start, end).parts : parseGlobParts(this.src, start, end, void 0);
	}
	parseSubFieldWord(start, end, context = "word", arithmetic = false) {
		if (start >= end) return new WordImpl("", start, start);
		if (this._nestingDepth >= 256) return new WordImpl(this.src.slice(start, end), start, end);
		this._nestingDepth++;
		const savedEnd = this.srcEnd;
		const savedBracketWindow = this._bracketWindow;
		const savedArithmeticBracketWindow = this._arithmeticBracketWindow;
		const savedPos = this.pos;
		const savedText = this._wordText;
		const savedParts = this._wordParts;
		const savedQuoted = this._wordQuoted;
		const savedKeywordEligible = this._wordKeywordEligible;
		this.srcEnd = end;
		this.pos = start;
		this.readInnerWordText(context === "quoted", arithmetic, context === "word");
		const word = new WordImpl(this.src.slice(start, end), start, end);
		if (this._buildParts) word.parts = this._wordParts ?? void 0;
		this.srcEnd = savedEnd;
		this._bracketWindow = savedBracketWindow;
		this._arithmeticBracketWindow = savedArithmeticBracketWindow;
		this.pos = savedPos;
		this._wordText = savedText;
		this._wordParts = savedParts;
		this._wordQuoted = savedQuoted;
		this._wordKeywordEligible = savedKeywordEligible;
		this._nestingDepth--;
		return word;
	}
	skipSQ() {
		while (this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== 39) this.pos++;
		if (this.pos < this.srcEnd) this.pos++;
	}
	skipAnsiCQuoted() {
		const quotePos = this.pos - 1;
		const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
		this.pos = result.end;
		if (!result.closed) this.errors.push({
			message: "unterminated ANSI-C quote",
			pos: quotePos
		});
	}
	skipDQ() {
		const src = this.src;
		const len = this.srcEnd;
		this._unbalanced = false;
		if (this._nestingDepth < 256) while (this.pos < len) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 34) {
				this.pos++;
				return;
			}
			if (ch === 92) {
				this.pos = Math.min(this.pos + 2, len);
				continue;
			}
			if (ch === 96) break;
			if (ch === 36) {
				const next = src.charCodeAt(this.pos + 1);
				if (next === 40 || next === 123 || next === 36) break;
			}
			this.pos++;
		}
		this.extractBalanced(true, true);
	}
	skipSpacesAndTabs() {
		this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
	}
	readDoubleQuoted(unescapeAll = false) {
		const src = this.src;
		const len = this.srcEnd;
		const contentStart = this.pos;
		let hasExpansions = false;
		const bp = this._buildParts;
		const bt = bp || this._buildValue;
		if (!bp) {
			let p = this.pos;
			while (p < len) {
				const c = src.charCodeAt(p);
				if (c === 34) {
					this._dqText = bt ? src.slice(contentStart, p) : "";
					this._dqEnd = p;
					this.pos = p + 1;
					this._dqHasExpansions = false;
					this._dqParts = null;
					return;
				}
				if (c === 36 || c === 96 || c === 92) break;
				p++;
			}
		}
		let text = "";
		let parts = null;
		let litBuf = "";
		let litStart = bp ? this.pos : 0;
		while (this.pos < len && src.charCodeAt(this.pos) !== 34) {
			const runStart = this.pos;
			while (this.pos < len) {
				const c = src.charCodeAt(this.pos);
				if (c === 34 || c === 92 || c === 36 || c === 96) break;
				this.pos++;
			}
			if (bt && this.pos > runStart) {
				const chunk = src.slice(runStart, this.pos);
				text += chunk;
				if (bp) litBuf += chunk;
			}
			if (this.pos >= len || src.charCodeAt(this.pos) === 34) break;
			const ch = src.charCodeAt(this.pos);
			if (ch === 92) {
				this.pos++;
				if (this.pos < len) {
					const next = src.charCodeAt(this.pos);
					if (next === 10) {
						this.pos++;
						continue;
					}
					if (bt) {
						if (unescapeAll || next === 36 || next === 96 || next === 34 || next === 92) {
							const c = src[this.pos];
							text += c;
							if (bp) litBuf += c;
						} else {
							const pair = "\\" + src[this.pos];
							text += pair;
							if (bp) litBuf += pair;
						}
					}
					this.pos++;
				}
				continue;
			}
			if (ch === 36) {
				const afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (afterDollar === 34 || afterDollar === 39) {
					if (bt) {
						text += "$";
						if (bp) litBuf += "$";
					}
					this.pos++;
					continue;
				}
				const expStart = this.pos;
				this.readDollar(true);
				if (bt) text += this._resultText;
				if (this._resultHasExpansion) hasExpansions = true;
				if (bp) {
					const rp = this._resultPart;
					if (rp && isDQChild(rp)) {
						if (!parts) parts = [];
						if (expStart > litStart) {
							parts.push({
								type: "Literal",
								pos: litStart,
								end: expStart,
								value: litBuf,
								text: src.slice(litStart, expStart)
							});
							litBuf = "";
						}
						parts.push(rp);
						litStart = this.pos;
					} else litBuf += this._resultText;
				}
				continue;
			}
			if (ch === 96) {
				const btStart = this.pos;
				this.readBacktickExpansion(true);
				if (bt) text += this._resultText;
				hasExpansions = true;
				if (bp && this._resultPart && isDQChild(this._resultPart)) {
					if (!parts) parts = [];
					if (btStart > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: btStart,
							value: litBuf,
							text: src.slice(litStart, btStart)
						});
						litBuf = "";
					}
					parts.push(this._resultPart);
					litStart = this.pos;
				}
				continue;
			}
		}
		if (bp && parts && this.pos > litStart) parts.push({
			type: "Literal",
			pos: litStart,
			end: this.pos,
			value: litBuf,
			text: src.slice(litStart, this.pos)
		});
		this._dqEnd = this.pos;
		if (this.pos < len) this.pos++;
		else this.errors.push({
			message: "unterminated double quote",
			pos: contentStart - 1
		});
		this._dqText = text;
		this._dqHasExpansions = hasExpansions;
		this._dqParts = parts;
	}
	readDollar(insideDoubleQuotes = false) {
		const dollarPos = this.pos;
		this.pos++;
		const src = this.src;
		const len = this.srcEnd;
		const bt = this._buildParts || this._buildValue;
		if (this.pos >= len) {
			this._resultText = "$";
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = void 0;
			return;
		}
		const logicalPos = skipLineContinuations(src, this.pos, len);
		if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) this.pos = logicalPos;
		const ch = src.charCodeAt(this.pos);
		if (ch === 40) {
			if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				const savedPos = this.pos;
				const savedErrors = this.errors.length;
				this.readArithmeticExpansion(dollarPos);
				if (!this._notArithmetic) return;
				this.errors.length = savedErrors;
				this.pos = savedPos;
			}
			this.readCommandSubstitution(dollarPos);
			return;
		}
		if (ch === 123) {
			const after = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
			if (after === 32 || after === 9 || after === 10) {
				this.readBraceCommandSubstitution();
				return;
			}
			if (after === 124) {
				this.readValueSubstitution();
				return;
			}
			this.readParameterExpansion(insideDoubleQuotes);
			return;
		}
		if (ch === 39) {
			this.pos++;
			if (bt) {
				const value = this.readAnsiCQuoted();
				this._resultText = value;
				this._resultPart = this._buildParts ? {
					type: "AnsiCQuoted",
					pos: dollarPos,
					end: this.pos,
					text: src.slice(dollarPos, this.pos),
					value
				} : void 0;
			} else {
				this.skipAnsiCQuoted();
				this._resultText = "";
				this._resultPart = void 0;
			}
			this._resultIsRaw = false;
			this._resultHasExpansion = false;
			return;
		}
		if (ch === 34) {
			this.pos++;
			this.readDoubleQuoted(insideDoubleQuotes);
			this._resultText = this._dqText;
			this._resultIsRaw = false;
			this._resultHasExpansion = this._dqHasExpansions;
			if (this._buildParts) {
				const text = src.slice(dollarPos, this.pos);
				this._resultPart = {
					type: "LocaleString",
					pos: dollarPos,
					end: this.pos,
					text,
					parts: this._dqParts ?? [{
						type: "Literal",
						pos: dollarPos + 2,
						end: this._dqEnd,
						value: this._dqText,
						text: src.slice(dollarPos + 2, this._dqEnd)
					}]
				};
			} else this._resultPart = void 0;
			return;
		}
		if (ch === 64 || ch === 42 || ch === 35 || ch === 63 || ch === 45 || ch === 36 || ch === 33 || ch >= 48 && ch <= 57) {
			this.pos++;
			const text = bt ? src.slice(this.pos - 2, this.pos) : "";
			this._resultText = text;
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = this._buildParts ? {
				type: "SimpleExpansion",
				pos: dollarPos,
				end: this.pos,
				text
			} : void 0;
			return;
		}
		if (ch < 128 && isIdChar[ch] & 1) {
			const namePos = this.pos - 1;
			while (this.pos < len) {
				const c = src.charCodeAt(this.pos);
				if (c < 128 && isIdChar[c] & 2) this.pos++;
				else break;
			}
			const text = bt ? src.slice(namePos, this.pos) : "";
			this._resultText = text;
			this._resultIsRaw = true;
			this._resultHasExpansion = false;
			this._resultPart = this._buildParts ? {
				type: "SimpleExpansion",
				pos: dollarPos,
				end: this.pos,
				text
			} : void 0;
			return;
		}
		if (ch === 91) {
			const errorCount = this._errors === null ? 0 : this._errors.length;
			const close = this.findClosingArithmeticBracket(this.pos + 1);
			if (close !== -1) {
				const bodyStart = this.pos + 1;
				const body = src.slice(bodyStart, close);
				this.pos = close + 1;
				const text = bt ? src.slice(dollarPos, this.pos) : "";
				this._resultText = text;
				this._resultIsRaw = true;
				this._resultHasExpansion = false;
				this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text, body, bodyStart) : void 0;
				return;
			}
			if (this._errors !== null) this._errors.length = errorCount;
		}
		this._resultText = "$";
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		this._resultPart = void 0;
	}
	scanArithmeticBody() {
		this._notArithmetic = false;
		this._arithUnterminated = false;
		this.pos += 2;
		let depth = 1;
		let parenDepth = 0;
		let parentParenDepth = 0;
		let parenDepths;
		let reported = false;
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		while (this.pos < len && depth > 0) {
			const c = src.charCodeAt(this.pos);
			if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
			else if (c === 39) {
				this.pos++;
				this.skipSQ();
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
			} else if (c === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
			} else if (c === 36 && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === 40 && src.charCodeAt(this.pos + 2) !== 40) {
				const dollarPos = this.pos;
				this.pos += 2;
				this.extractBalanced();
				if (this._unbalanced) this.errors.push({
					message: "unterminated command substitution",
					pos: dollarPos
				});
			} else if (c === 36 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 123) {
				const close = this.findClosingBrace(this.pos + 2, len);
				this.pos = close === -1 ? len : close + 1;
			} else if ((c === 60 || c === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
				this.pos += 2;
				this.extractBalanced();
			} else if (c === 40) {
				if (src.charCodeAt(this.pos - 1) === 36 && src.charCodeAt(this.pos + 1) === 40) {
					if (depth === 1) parentParenDepth = parenDepth;
					else (parenDepths ?? (parenDepths = [])).push(parenDepth);
					depth++;
					parenDepth = 0;
					if (depth + this._nestingDepth > 256 && !reported) {
						this.errors.push({
							message: "maximum arithmetic expansion nesting depth exceeded",
							pos: this.pos - 1
						});
						reported = true;
					}
					this.pos += 2;
				} else {
					if (++parenDepth + depth - 1 + this._nestingDepth > 256 && !reported) {
						this.errors.push({
							message: "maximum arithmetic expression nesting depth exceeded",
							pos: this.pos
						});
						reported = true;
					}
					this.pos++;
				}
			} else if (c === 41 && parenDepth > 0) {
				parenDepth--;
				this.pos++;
			} else if (c === 41 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 41) {
				if (--depth === 0) {
					this.pos += 2;
					break;
				}
				parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
				this.pos += 2;
			} else if (c === 41 && depth === 1) {
				this._notArithmetic = true;
				return "";
			} else this.pos++;
		}
		const bt = this._buildParts || this._buildValue;
		if (depth > 0) {
			this._arithUnterminated = true;
			return bt ? src.slice(start, this.pos) : "";
		}
		return bt ? src.slice(start, this.pos - 2) : "";
	}
	readArithmeticExpansion(dollarPos) {
		const bodyStart = this.pos + 2;
		const body = this.scanArithmeticBody();
		if (this._notArithmetic) return;
		if (this._arithUnterminated) this.errors.push({
			message: "unterminated arithmetic expansion",
			pos: dollarPos
		});
		const text = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
		this._resultText = text;
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text, body, bodyStart) : void 0;
	}
	arithmeticExpansion(pos, text, body, bodyStart) {
		return new ArithmeticExpansionImpl(pos, this.pos, text, {
			source: this.src,
			body,
			offset: bodyStart,
			depth: this._nestingDepth,
			context: this.substitutionContext
		});
	}
	readArithmeticCommand(out, tokenStart) {
		const savedBuildValue = this._buildValue;
		this._buildValue = true;
		const body = this.scanArithmeticBody();
		this._buildValue = savedBuildValue;
		if (this._arithUnterminated) this.errors.push({
			message: "unterminated arithmetic command",
			pos: tokenStart
		});
		setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
	}
	readCommandSubstitution(dollarPos) {
		const openPos = this.pos;
		this.pos++;
		const inner = this.extractBalanced();
		if (this._unbalanced) this.errors.push({
			message: "unterminated command substitution",
			pos: dollarPos
		});
		const bt = this._buildParts || this._buildValue;
		const rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
		const text = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
		this._resultText = text;
		this._resultIsRaw = openPos === dollarPos + 1;
		this._resultHasExpansion = true;
		if (this._buildParts) this._resultPart = this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced);
		else this._resultPart = void 0;
	}
	readBraceCommandSubstitution() {
		this.readBraceSubstitution(1);
	}
	readValueSubstitution() {
		this.readBraceSubstitution(2);
	}
	readBraceSubstitution(skip) {
		const dollarPos = this.pos - 1;
		this.pos += skip;
		const src = this.src;
		const len = this.srcEnd;
		let depth = 1;
		const start = this.pos;
		while (this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 123) depth++;
			else if (c === 125) {
				if (--depth === 0) {
					this.pos++;
					break;
				}
			} else if (c === 39) {
				this.pos++;
				this.skipSQ();
				continue;
			} else if (c === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			} else if (c === 92) this.pos++;
			this.pos++;
		}
		this._resultIsRaw = true;
		this._resultHasExpansion = true;
		if (this._buildParts || this._buildValue) {
			const rawInner = src.slice(start, this.pos - 1);
			const inner = rawInner.trim();
			const text = src.slice(dollarPos, this.pos);
			this._resultText = text;
			if (this._buildParts) {
				const innerStart = start + (rawInner.length - rawInner.trimStart().length);
				this._resultPart = this.commandExpansion(dollarPos, text, innerStart, inner);
			} else this._resultPart = void 0;
		} else {
			this._resultText = "";
			this._resultPart = void 0;
		}
	}
	readBacktickExpansion(insideDoubleQuotes = false) {
		this.pos++;
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		if (!this._buildParts && !this._buildValue) {
			while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
				if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) this.pos++;
				this.pos++;
			}
			if (this.pos < len) this.pos++;
			else this.errors.push({
				message: "unterminated backtick",
				pos: start - 1
			});
			this._resultText = "";
			this._resultIsRaw = false;
			this._resultHasExpansion = true;
			this._resultPart = void 0;
			return;
		}
		let inner = "";
		let hasEscapes = false;
		while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
			if (src.charCodeAt(this.pos) === 92) {
				hasEscapes = true;
				break;
			}
			this.pos++;
		}
		if (!hasEscapes) inner = src.slice(start, this.pos);
		else {
			inner = src.slice(start, this.pos);
			while (this.pos < len && src.charCodeAt(this.pos) !== 96) if (src.charCodeAt(this.pos) === 92) {
				this.pos++;
				if (this.pos < len) {
					const c = src.charCodeAt(this.pos);
					if (c === 36 || c === 96 || c === 92 || insideDoubleQuotes && c === 34) inner += src[this.pos];
					else inner += "\\" + src[this.pos];
					this.pos++;
				}
			} else {
				const runStart = this.pos;
				while (this.pos < len) {
					const c = src.charCodeAt(this.pos);
					if (c === 96 || c === 92) break;
					this.pos++;
				}
				inner += src.slice(runStart, this.pos);
			}
		}
		if (this.pos < len) this.pos++;
		else this.errors.push({
			message: "unterminated backtick",
			pos: start - 1
		});
		const text = src.slice(start - 1, this.pos);
		this._resultText = inner;
		this._resultHasExpansion = true;
		if (this._buildParts) this._resultPart = hasEscapes ? this.decodedCommandExpansion(start - 1, text, inner) : this.commandExpansion(start - 1, text, start, inner);
		else this._resultPart = void 0;
	}
	readParameterExpansion(insideDoubleQuotes) {
		const src = this.src;
		const len = this.srcEnd;
		const start = this.pos;
		this.pos++;
		let depth = 1;
		let reported = false;
		while (this.pos < len && depth > 0) {
			const ch = src.charCodeAt(this.pos);
			if (ch === 36) {
				const next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
				if (next === 123) {
					depth++;
					if (this._nestingDepth + depth > 256 && !reported) {
						this.errors.push({
							message: "maximum parameter expansion nesting depth exceeded",
							pos: this.pos
						});
						reported = true;
					}
					this.pos += 2;
					continue;
				}
				if (next === 36) {
					this.pos += 2;
					continue;
				}
				if (next === 40) {
					const dollarPos = this.pos;
					this.pos += 2;
					this.extractBalanced();
					if (this._unbalanced) this.errors.push({
						message: "unterminated command substitution",
						pos: dollarPos
					});
					continue;
				}
			} else if (ch === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					this.pos++;
				}
				if (this.pos < len) this.pos++;
				continue;
			} else if (ch === 125) {
				if (--depth === 0) {
					this.pos++;
					break;
				}
			} else if (ch === 92) {
				if (this.pos + 1 < len) this.pos++;
			} else if (ch === 39) {
				this.pos++;
				if (this.pos > start + 1 && src.charCodeAt(this.pos - 2) === 36) this.skipAnsiCQuoted();
				else this.skipSQ();
				continue;
			} else if (ch === 34) {
				this.pos++;
				this.skipDQ();
				continue;
			}
			this.pos++;
		}
		const closed = depth === 0;
		if (!closed) this.errors.push({
			message: "unterminated parameter expansion",
			pos: start - 1
		});
		const text = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
		this._resultText = text;
		this._resultIsRaw = true;
		this._resultHasExpansion = false;
		if (this._buildParts) {
			const inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
			this._resultPart = this.parseParamInner(text, inner, start + 1, insideDoubleQuotes);
		} else this._resultPart = void 0;
	}
	parseParamInner(text, inner, innerStart, insideDoubleQuotes) {
		const result = {
			type: "ParameterExpansion",
			pos: innerStart - 2,
			end: this.pos,
			text,
			parameter: "",
			parameterPos: innerStart,
			parameterEnd: innerStart,
			prefix: void 0,
			index: void 0,
			operation: void 0
		};
		const ilen = inner.length;
		if (ilen === 0) return result;
		const sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
		const closeBracket = (start) => {
			const close = this.findClosingBracket(innerStart + start, innerStart + ilen);
			return close === -1 ? -1 : close - innerStart;
		};
		let i = 0;
		if (ilen > 1 && inner.charCodeAt(0) === 33) {
			result.prefix = "!";
			i = 1;
		}
		if (ilen > 1 && inner.charCodeAt(0) === 35) {
			const nameEnd = this.scanParamName(inner, 1);
			let parameterEnd = nameEnd;
			let indexEnd = -1;
			if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === 91) {
				indexEnd = closeBracket(parameterEnd + 1);
				if (indexEnd !== -1) parameterEnd = indexEnd + 1;
			}
			if (nameEnd > 1 && parameterEnd === ilen) {
				result.prefix = "#";
				result.parameter = inner.slice(1, nameEnd);
				result.parameterPos = innerStart + 1;
				result.parameterEnd = innerStart + nameEnd;
				if (indexEnd !== -1) result.index = sub(nameEnd + 1, indexEnd, "embedded");
				return result;
			}
		}
		const nameStart = i;
		i = this.scanParamName(inner, i);
		result.parameter = inner.slice(nameStart, i);
		result.parameterPos = innerStart + nameStart;
		result.parameterEnd = innerStart + i;
		if (i < ilen && inner.charCodeAt(i) === 91) {
			const closeB = closeBracket(i + 1);
			if (closeB !== -1) {
				result.index = sub(i + 1, closeB, "embedded");
				i = closeB + 1;
			}
		}
		if (i >= ilen) return result;
		const pos = innerStart + i;
		const end = innerStart + ilen;
		const opChar = inner.charCodeAt(i);
		const nextChar = inner.charCodeAt(i + 1);
		const defaultChar = inner[opChar === 58 ? i + 1 : i];
		if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
			const operandStart = i + (opChar === 58 ? 2 : 1);
			result.operation = {
				type: "Default",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator: opChar === 58 ? `:${defaultChar}` : defaultChar,
				operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
			};
			return result;
		}
		if (opChar === 58) {
			i++;
			const sliceStart = innerStart + i;
			const colonIdx = findUnnested(inner.slice(i), 58, true, (index, quoted) => {
				return this.findNestedShellEnd(sliceStart + index, end, quoted) - sliceStart;
			});
			result.operation = {
				type: "Slice",
				pos,
				end,
				operatorEnd: sliceStart,
				operator: ":",
				offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
				length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
			};
			return result;
		}
		if (opChar === 35 || opChar === 37) {
			const doubled = nextChar === opChar;
			const operator = opChar === 35 ? doubled ? "##" : "#" : doubled ? "%%" : "%";
			const operandStart = i + (doubled ? 2 : 1);
			result.operation = {
				type: "Remove",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator,
				operand: sub(operandStart, ilen)
			};
			return result;
		}
		if (opChar === 47) {
			i++;
			let operator = "/";
			if (nextChar === 47 || nextChar === 35 || nextChar === 37) {
				operator = nextChar === 47 ? "//" : nextChar === 35 ? "/#" : "/%";
				i++;
			}
			let separatorStart = i;
			if (nextChar === 47) {
				separatorStart = skipLineContinuations(inner, i, ilen);
				if (inner.charCodeAt(separatorStart) === 47) separatorStart++;
			}
			const sepIdx = findUnnested(inner.slice(separatorStart), 47);
			const patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
			result.operation = {
				type: "Replace",
				pos,
				end,
				operatorEnd: innerStart + i,
				operator,
				pattern: sub(i, patternEnd),
				replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
			};
			return result;
		}
		if (opChar === 94 || opChar === 44) {
			const doubled = nextChar === opChar;
			const operator = opChar === 94 ? doubled ? "^^" : "^" : doubled ? ",," : ",";
			const operandStart = i + (doubled ? 2 : 1);
			result.operation = {
				type: "CaseModification",
				pos,
				end,
				operatorEnd: innerStart + operandStart,
				operator,
				operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
			};
			return result;
		}
		if (result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === 64 || opChar === 42)) {
			result.operation = {
				type: "Names",
				pos,
				end,
				operatorEnd: end,
				operator: opChar === 64 ? "@" : "*"
			};
			return result;
		}
		if (opChar === 64) {
			result.operation = {
				type: "Transform",
				pos,
				end,
				operatorEnd: pos + 1,
				operator: "@",
				operand: sub(i + 1, ilen)
			};
			return result;
		}
		result.operation = {
			type: "Unknown",
			pos,
			end,
			operatorEnd: end,
			operator: inner.slice(i)
		};
		return result;
	}
	findNestedShellEnd(start, end, quoted) {
		const ch = this.src.charCodeAt(start);
		if (ch === 96) {
			let pos = start + 1;
			while (pos < end) {
				const current = this.src.charCodeAt(pos);
				if (current === 92) {
					pos += 2;
					continue;
				}
				pos++;
				if (current === 96) return pos;
			}
			return end;
		}
		let close;
		if (ch === 36) {
			const next = start + 1;
			if (next < end && this.src.charCodeAt(next) === 123) close = this.findClosingBrace(next + 1, end);
			else {
				const open = skipLineContinuations(this.src, next, end);
				if (open >= end || this.src.charCodeAt(open) !== 40) return start;
				close = this.findClosingParenthesis(open + 1, end);
			}
		} else {
			const open = start + 1;
			if (quoted || ch !== 60 && ch !== 62 || open >= end || this.src.charCodeAt(open) !== 40) return start;
			close = this.findClosingParenthesis(open + 1, end);
		}
		return close === -1 ? end : close + 1;
	}
	scanParamName(s, start) {
		let i = start;
		if (i >= s.length) return i;
		const c = s.charCodeAt(i);
		if (c === 64 || c === 42 || c === 35 || c === 63 || c === 45 || c === 36 || c === 33) return i + 1;
		if (c >= 48 && c <= 57) {
			while (i < s.length && s.charCodeAt(i) >= 48 && s.charCodeAt(i) <= 57) i++;
			return i;
		}
		if (c >= 97 && c <= 122 || c >= 65 && c <= 90 || c === 95) {
			i++;
			while (i < s.length) {
				const ch = s.charCodeAt(i);
				if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) i++;
				else break;
			}
		}
		return i;
	}
	readAnsiCQuoted() {
		const quotePos = this.pos - 1;
		const result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
		this.pos = result.end;
		if (!result.closed) this.errors.push({
			message: "unterminated ANSI-C quote",
			pos: quotePos
		});
		return result.value;
	}
	extractBalanced(useGrammar = true, quoteOnly = false) {
		const src = this.src;
		const len = this.srcEnd;
		const bt = this._buildParts || this._buildValue;
		let depth = quoteOnly ? 0 : 1;
		const start = this.pos;
		this._unbalanced = false;
		const knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start) : void 0;
		if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < 256) {
			this.pos = knownEnd;
			return bt ? src.slice(start, knownEnd - 1) : "";
		}
		let wordStart = true;
		while (!quoteOnly && this.pos < len) {
			const c = src.charCodeAt(this.pos);
			if (c === 41) {
				const result = bt ? src.slice(start, this.pos) : "";
				this.pos++;
				return result;
			} else if (c === 40 || c === 92 || c === 39 || c === 34 || c === 96 || c === 36 && (src.charCodeAt(this.pos + 1) === 39 || src.charCodeAt(this.pos + 1) === 36 || src.charCodeAt(this.pos + 1) === 123)) break;
			else if (c === 60 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) break;
			else if (c === 35 && wordStart) break;
			else if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1)) break;
			else {
				wordStart = c < 128 && (charType[c] & 1) !== 0;
				this.pos++;
			}
		}
		let caseDepth = 0;
		let caseParens = 0;
		const wordStartAfterParen = [];
		let pendingDelims = null;
		let scripts;
		let arithBase = -1;
		let arithExtent = start >= 2 && src.charCodeAt(start) === 40 && src.charCodeAt(start - 1) === 40 && src.charCodeAt(start - 2) === 36;
		let substitutions = 0;
		let reported = false;
		const quotes = quoteOnly ? [{
			close: 34,
			depth: 0
		}] : [];
		let quotedDepth = quoteOnly ? 1 : 0;
		let parameterDepth = 0;
		let arithmeticOpens;
		let continuedDollarPos = -1;
		let continuedParenPos = -1;
		let escapedEnd = -1;
		let lastParenEnd = -1;
		let checkedGrammar = false;
		while (this.pos < len && (depth > 0 || quotes.length > 0)) {
			let ch = src.charCodeAt(this.pos);
			const quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
			if (quote !== void 0 && quote.depth === depth) {
				let commandOpen = false;
				if (ch === 92) {
					this.pos = Math.min(this.pos + 2, len);
					continue;
				}
				if (ch === quote.close) {
					quotes.pop();
					if (ch === 34) quotedDepth--;
					else parameterDepth--;
					this.pos++;
					if (quoteOnly && depth === 0 && quotes.length === 0) return "";
					continue;
				}
				if (ch === 34) {
					quotes.push({
						close: 34,
						depth
					});
					quotedDepth++;
				} else if (ch === 39 && quote.close === 125) {
					this.pos++;
					this.skipSQ();
					continue;
				} else if (ch === 96) {
					this.pos++;
					while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
						if (src.charCodeAt(this.pos) === 92) this.pos++;
						if (this.pos < len) this.pos++;
					}
					if (this.pos < len) this.pos++;
					continue;
				} else if (ch === 36) {
					const next = src.charCodeAt(this.pos + 1);
					if (next === 39 && quote.close === 125) {
						this.pos += 2;
						this.skipAnsiCQuoted();
						continue;
					}
					if (next === 123) {
						quotes.push({
							close: 125,
							depth
						});
						parameterDepth++;
						this.pos++;
					} else if (next === 40) {
						this.pos++;
						ch = 40;
						commandOpen = true;
					} else if (next === 36) {
						this.pos += src.charCodeAt(this.pos + 2) === 40 ? 1 : 2;
						continue;
					}
				}
				if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > 256) {
					this.errors.push({
						message: "maximum word nesting depth exceeded",
						pos: this.pos
					});
					reported = true;
				}
				if (!commandOpen) {
					this.pos++;
					while (this.pos < len) {
						const c = src.charCodeAt(this.pos);
						if (c === 92 || c === 34 || c === 36 || c === 96 || c === 125 || c === 39) break;
						this.pos++;
					}
					continue;
				}
			}
			if (ch === 35 && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < 256 && skipBlanks(src, lastParenEnd, len) === this.pos) {
				checkedGrammar = true;
				const scope = scripts?.[scripts.length - 1];
				const end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
				if (end !== -1) {
					if (scope === void 0) {
						this.pos = end;
						return bt ? src.slice(start, end - 1) : "";
					}
					this.pos = end - 1;
					depth = scope.depth + 1;
					caseDepth = 0;
					caseParens = 0;
					wordStartAfterParen.length = scope.parens + 1;
					ch = 41;
				}
			}
			if (ch === 40) {
				const prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
				const commandDollarPos = prev === 36 ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
				const wordParen = commandDollarPos !== -1 || prev === 60 || prev === 62 || prev === 61 || prev === 64 || prev === 63 || prev === 42 || prev === 43 || prev === 33 || prev === 40 && wordStartAfterParen[wordStartAfterParen.length - 1] === false || arithExtent && this.pos === start;
				const script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== 40 || (prev === 60 || prev === 62) && arithBase < 0 && !arithExtent;
				if (script) {
					(scripts ?? (scripts = [])).push({
						start: this.pos + 1,
						dollar: commandDollarPos,
						depth,
						parens: wordStartAfterParen.length,
						caseDepth,
						caseParens,
						arithBase,
						arithExtent,
						substitutions,
						checkedGrammar,
						pendingDelims
					});
					caseDepth = 0;
					caseParens = 0;
					arithBase = -1;
					arithExtent = false;
					checkedGrammar = false;
					pendingDelims = null;
				}
				wordStartAfterParen.push(!wordParen);
				wordStart = true;
				if (!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) arithBase = depth;
				if (commandDollarPos !== -1) {
					if (script) substitutions++;
					else (arithmeticOpens ?? (arithmeticOpens = [])).push(depth);
					if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + (quoteOnly ? 0 : 1) > 256 && !reported) {
						this.errors.push({
							message: "maximum command substitution nesting depth exceeded",
							pos: commandDollarPos
						});
						reported = true;
					}
				}
				continuedDollarPos = -1;
				continuedParenPos = -1;
				depth++;
				if (caseDepth > 0) caseParens++;
				this.pos++;
			} else if (ch === 41) {
				if (caseDepth > 0 && caseParens === 0) {
					this.pos++;
					wordStart = true;
				} else {
					if (caseDepth > 0) caseParens--;
					depth--;
					if (depth === 0 && !quoteOnly) {
						const result = bt ? src.slice(start, this.pos) : "";
						this.pos++;
						return result;
					}
					if (depth <= arithBase) arithBase = -1;
					if (arithmeticOpens !== void 0) while (arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth) arithmeticOpens.pop();
					wordStart = wordStartAfterParen.pop() ?? true;
					this.pos++;
					const scope = scripts?.[scripts.length - 1];
					if (scope !== void 0 && scope.depth === depth) {
						scripts.pop();
						caseDepth = scope.caseDepth;
						caseParens = scope.caseParens;
						arithBase = scope.arithBase;
						arithExtent = scope.arithExtent;
						substitutions = scope.substitutions;
						checkedGrammar = scope.checkedGrammar;
						pendingDelims = scope.pendingDelims;
					}
				}
				lastParenEnd = this.pos;
			} else if (ch === 92) {
				if (this.pos > start && src.charCodeAt(this.pos - 1) === 36) {
					const logicalPos = skipLineContinuations(src, this.pos, len);
					if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) {
						continuedDollarPos = this.pos - 1;
						continuedParenPos = logicalPos;
					}
				}
				this.pos++;
				if (this.pos < len) {
					if (src.charCodeAt(this.pos) !== 10) wordStart = false;
					this.pos++;
				}
				escapedEnd = this.pos;
			} else if (ch === 36) {
				const next = src.charCodeAt(++this.pos);
				if (next === 39) {
					this.pos++;
					this.skipAnsiCQuoted();
				} else if (next === 36) this.pos++;
				else if (next === 123 && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
					quotes.push({
						close: 125,
						depth
					});
					parameterDepth++;
					this.pos++;
				}
				wordStart = false;
			} else if (ch === 39) {
				this.pos++;
				this.skipSQ();
				wordStart = false;
			} else if (ch === 34) {
				quotes.push({
					close: 34,
					depth
				});
				quotedDepth++;
				this.pos++;
				wordStart = false;
			} else if (ch === 96) {
				this.pos++;
				while (this.pos < len && src.charCodeAt(this.pos) !== 96) {
					if (src.charCodeAt(this.pos) === 92) this.pos++;
					if (this.pos < len) this.pos++;
				}
				if (this.pos < len) this.pos++;
				wordStart = false;
			} else if (ch === 60 && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) {
				if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === 60) this.pos += 3;
				else {
					this.pos += 2;
					const strip = this.pos < len && src.charCodeAt(this.pos) === 45;
					if (strip) this.pos++;
					this.skipSpacesAndTabs();
					this.readHereDocDelimiter();
					if (this._hereDelim || this._hereQuoted) (pendingDelims ?? (pendingDelims = [])).push({
						delimiter: this._hereDelim,
						strip,
						quoted: this._hereQuoted
					});
				}
				wordStart = false;
			} else if (ch === 10 && pendingDelims) {
				this.pos++;
				for (const hd of pendingDelims) this.skipHereDocBody(hd.delimiter, hd.strip, true, hd.quoted);
				pendingDelims = null;
				wordStart = true;
			} else if (ch === 35 && arithBase < 0 && !arithExtent && wordStart) while (this.pos < len && src.charCodeAt(this.pos) !== 10) this.pos++;
			else {
				const wStart = this.pos;
				while (this.pos < len) {
					const wc = src.charCodeAt(this.pos);
					if (wc < 128 && charType[wc]) break;
					this.pos++;
				}
				if (this.pos > wStart) {
					if (this.pos - wStart === 4 && wordStart && arithBase < 0 && !arithExtent) {
						const c0 = src.charCodeAt(wStart);
						if (c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101) caseDepth++;
						else if (c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0) {
							caseDepth--;
							if (caseDepth === 0) caseParens = 0;
						}
					}
					wordStart = false;
				} else {
					const wc = src.charCodeAt(this.pos);
					wordStart = wc < 128 && (charType[wc] & 1) !== 0;
					this.pos++;
				}
			}
		}
		this._unbalanced = true;
		if (quoteOnly && scripts !== void 0 && scripts.length > 0) this.errors.push({
			message: "unterminated command substitution",
			pos: scripts[0].dollar
		});
		return bt ? src.slice(start, this.pos) : "";
	}
};
// node_modules/unbash/dist/arithmetic.js
function opPrec(op) {
	switch (op) {
		case ",": return 1;
		case "=":
		case "+=":
		case "-=":
		case "*=":
		case "/=":
		case "%=":
		case "<<=":
		case ">>=":
		case "&=":
		case "|=":
		case "^=": return 2;
		case "||": return 4;
		case "&&": return 5;
		case "|": return 6;
		case "^": return 7;
		case "&": return 8;
		case "==":
		case "!=": return 9;
		case "<":
		case "<=":
		case ">":
		case ">=": return 10;
		case "<<":
		case ">>": return 11;
		case "+":
		case "-": return 12;
		case "*":
		case "/":
		case "%": return 13;
		case "**": return 14;
		case "?": return 3;
		default: return -1;
	}
}
function trimEnd(src, start, end) {
	while (end > start) {
		const c = src.charCodeAt(end - 1);
		if (c !== 32 && c !== 9 && c !== 10) break;
		end--;
	}
	return end;
}
function opRightAssoc(op) {
	switch (op) {
		case "=":
		case "+=":
		case "-=":
		case "*=":
		case "/=":
		case "%=":
		case "<<=":
		case ">>=":
		case "&=":
		case "|=":
		case "^=":
		case "**": return true;
		default: return false;
	}
}
function parseArithmeticExpression(src, offset = 0, collector, nestingDepth = 0) {
	let pos = 0;
	const len = src.length;
	const initialWordCount = collector?.embeddedWords.length ?? 0;
	function makeWord(start, end, embedded = false) {
		const node = {
			type: "ArithmeticWord",
			pos: start + offset,
			end: end + offset,
			value: src.slice(start, end),
			parts: void 0
		};
		if (embedded) collector?.embeddedWords.push(node);
		return node;
	}
	function skipWS() {
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c === 32 || c === 9 || c === 10) pos++;
			else break;
		}
	}
	function tryReadBinOp() {
		if (pos >= len) return null;
		const c = src.charCodeAt(pos);
		const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
		const nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
		switch (c) {
			case 44:
				pos++;
				return ",";
			case 61:
				if (nc === 61) {
					pos += 2;
					return "==";
				}
				pos++;
				return "=";
			case 33:
				if (nc === 61) {
					pos += 2;
					return "!=";
				}
				return null;
			case 60:
				if (nc === 60) {
					if (nnc === 61) {
						pos += 3;
						return "<<=";
					}
					pos += 2;
					return "<<";
				}
				if (nc === 61) {
					pos += 2;
					return "<=";
				}
				pos++;
				return "<";
			case 62:
				if (nc === 62) {
					if (nnc === 61) {
						pos += 3;
						return ">>=";
					}
					pos += 2;
					return ">>";
				}
				if (nc === 61) {
					pos += 2;
					return ">=";
				}
				pos++;
				return ">";
			case 43:
				if (nc === 61) {
					pos += 2;
					return "+=";
				}
				if (nc === 43) return null;
				pos++;
				return "+";
			case 45:
				if (nc === 61) {
					pos += 2;
					return "-=";
				}
				if (nc === 45) return null;
				pos++;
				return "-";
			case 42:
				if (nc === 42) {
					pos += 2;
					return "**";
				}
				if (nc === 61) {
					pos += 2;
					return "*=";
				}
				pos++;
				return "*";
			case 47:
				if (nc === 61) {
					pos += 2;
					return "/=";
				}
				pos++;
				return "/";
			case 37:
				if (nc === 61) {
					pos += 2;
					return "%=";
				}
				pos++;
				return "%";
			case 124:
				if (nc === 124) {
					pos += 2;
					return "||";
				}
				if (nc === 61) {
					pos += 2;
					return "|=";
				}
				pos++;
				return "|";
			case 38:
				if (nc === 38) {
					pos += 2;
					return "&&";
				}
				if (nc === 61) {
					pos += 2;
					return "&=";
				}
				pos++;
				return "&";
			case 94:
				if (nc === 61) {
					pos += 2;
					return "^=";
				}
				pos++;
				return "^";
			case 63:
				pos++;
				return "?";
			default: return null;
		}
	}
	function skipTruncatedUnary() {
		skipWS();
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c !== 33 && c !== 126 && c !== 43 && c !== 45) break;
			if (src.charCodeAt(pos + 1) === 61) break;
			pos++;
			skipWS();
		}
		if (src.charCodeAt(pos) === 40) {
			let groups = 1;
			pos++;
			while (pos < len && groups > 0) {
				const wordEnd = collector?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
				if (wordEnd > pos + offset) {
					pos = wordEnd - offset;
					continue;
				}
				const c = src.charCodeAt(pos++);
				if (c === 40) groups++;
				else if (c === 41) groups--;
			}
		} else if (pos < len && src.charCodeAt(pos) !== 41 && src.charCodeAt(pos) !== 58) parseAtom(0);
		skipWS();
		const c = src.charCodeAt(pos);
		if ((c === 43 || c === 45) && src.charCodeAt(pos + 1) === c) pos += 2;
	}
	function recoverExpression(minPrec) {
		skipWS();
		const start = pos;
		if (start === len) return makeWord(start, start);
		const wordCount = collector?.embeddedWords.length ?? 0;
		let ternaries = 0;
		for (;;) {
			skipTruncatedUnary();
			skipWS();
			if (src.charCodeAt(pos) === 58 && ternaries > 0) {
				ternaries--;
				pos++;
				continue;
			}
			const saved = pos;
			const op = tryReadBinOp();
			if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
				pos = saved;
				break;
			}
			if (op === "?") ternaries++;
		}
		if (collector) collector.embeddedWords.length = wordCount;
		return makeWord(start, trimEnd(src, start, pos));
	}
	function parseBinExpr(minPrec, depth) {
		if (depth > 256) return recoverExpression(minPrec);
		let left = parseUnaryExpr(depth);
		while (true) {
			skipWS();
			if (pos >= len) break;
			const saved = pos;
			const op = tryReadBinOp();
			if (!op) break;
			if (op === "?") {
				if (opPrec(op) < minPrec) {
					pos = saved;
					break;
				}
				const consequent = parseBinExpr(1, depth + 1);
				skipWS();
				if (pos < len && src.charCodeAt(pos) === 58) pos++;
				const alternate = parseBinExpr(3, depth + 1);
				left = {
					type: "ArithmeticTernary",
					pos: left.pos,
					end: alternate.end,
					test: left,
					consequent,
					alternate
				};
				continue;
			}
			const prec = opPrec(op);
			if (prec < minPrec) {
				pos = saved;
				break;
			}
			const right = parseBinExpr(opRightAssoc(op) ? prec : prec + 1, depth + 1);
			left = {
				type: "ArithmeticBinary",
				pos: left.pos,
				end: right.end,
				operator: op,
				left,
				right
			};
		}
		return left;
	}
	function parseUnaryExpr(depth) {
		skipWS();
		if (depth > 256) return recoverExpression(15);
		if (pos >= len) return makeWord(pos, pos);
		const start = pos;
		const c = src.charCodeAt(pos);
		const nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
		if (c === 43 && nc === 43) {
			pos += 2;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "++",
				operand,
				prefix: true
			};
		}
		if (c === 45 && nc === 45) {
			pos += 2;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "--",
				operand,
				prefix: true
			};
		}
		if (c === 33) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "!",
				operand,
				prefix: true
			};
		}
		if (c === 126) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "~",
				operand,
				prefix: true
			};
		}
		if (c === 43 && nc !== 43 && nc !== 61) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "+",
				operand,
				prefix: true
			};
		}
		if (c === 45 && nc !== 45 && nc !== 61) {
			pos++;
			const operand = parseUnaryExpr(depth + 1);
			return {
				type: "ArithmeticUnary",
				pos: start + offset,
				end: operand.end,
				operator: "-",
				operand,
				prefix: true
			};
		}
		return parsePostfixExpr(depth);
	}
	function parsePostfixExpr(depth) {
		const operand = parseAtom(depth);
		skipWS();
		if (pos + 1 < len) {
			const c = src.charCodeAt(pos);
			const nc = src.charCodeAt(pos + 1);
			if (c === 43 && nc === 43) {
				pos += 2;
				return {
					type: "ArithmeticUnary",
					pos: operand.pos,
					end: pos + offset,
					operator: "++",
					operand,
					prefix: false
				};
			}
			if (c === 45 && nc === 45) {
				pos += 2;
				return {
					type: "ArithmeticUnary",
					pos: operand.pos,
					end: pos + offset,
					operator: "--",
					operand,
					prefix: false
				};
			}
		}
		return operand;
	}
	function parseAtom(depth) {
		skipWS();
		if (pos >= len) return makeWord(pos, pos);
		const c = src.charCodeAt(pos);
		if (c === 40) {
			const start = pos;
			pos++;
			const expr = parseBinExpr(0, depth + 1);
			skipWS();
			if (pos < len && src.charCodeAt(pos) === 41) pos++;
			return {
				type: "ArithmeticGroup",
				pos: start + offset,
				end: pos + offset,
				expression: expr
			};
		}
		if (c === 36) {
			const start = pos;
			const wordCount = collector?.embeddedWords.length ?? 0;
			const atom = readDollarAtom();
			const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
			if (wordEnd > pos + offset) {
				if (collector) collector.embeddedWords.length = wordCount;
				pos = wordEnd - offset;
				return makeWord(start, pos, true);
			}
			return atom;
		}
		if (c === 96 || c === 34 || c === 39) {
			const start = pos;
			pos = (collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? start + offset + 1) - offset;
			return makeWord(start, pos, true);
		}
		const start = pos;
		const wordCount = collector?.embeddedWords.length ?? 0;
		const atom = readWordAtom();
		const wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
		if (wordEnd > pos + offset) {
			if (collector) collector.embeddedWords.length = wordCount;
			pos = wordEnd - offset;
			return makeWord(start, pos, true);
		}
		return atom;
	}
	function readDollarAtom() {
		const start = pos;
		pos++;
		if (pos >= len) return makeWord(start, pos);
		const c = src.charCodeAt(pos);
		if (c === 40) {
			if (pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
				const expansionEnd = collector?.findArithmeticExpansionEnd(start + offset, offset + len) ?? -1;
				if (expansionEnd !== -1) pos = expansionEnd - offset;
				else {
					pos += 2;
					let depth = 1;
					while (pos < len && depth > 0) if (src.charCodeAt(pos) === 40 && src.charCodeAt(pos + 1) === 40) {
						depth++;
						pos += 2;
					} else if (src.charCodeAt(pos) === 41 && src.charCodeAt(pos + 1) === 41) {
						depth--;
						pos += 2;
					} else pos++;
				}
			} else {
				pos++;
				const close = collector?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
				if (close !== -1) pos = close - offset + 1;
				else {
					let depth = 1;
					while (pos < len && depth > 0) {
						const ch = src.charCodeAt(pos++);
						if (ch === 40) depth++;
						else if (ch === 41) depth--;
					}
				}
				const text = src.slice(start, pos);
				return collector ? collector.commandExpansion(start + offset, pos + offset, text) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start + offset, pos + offset, text);
			}
		} else if (c === 123) {
			const close = collector?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
			if (close !== -1) pos = close - offset + 1;
			else {
				pos++;
				let depth = 1;
				while (pos < len && depth > 0) {
					const ch = src.charCodeAt(pos++);
					if (ch === 123) depth++;
					else if (ch === 125) depth--;
				}
			}
		} else while (pos < len) {
			const ch = src.charCodeAt(pos);
			if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) pos++;
			else break;
		}
		return makeWord(start, pos, c === 40 || c === 123);
	}
	function readWordAtom() {
		const start = pos;
		while (pos < len) {
			const c = src.charCodeAt(pos);
			if (c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 95 || c === 35) pos++;
			else break;
		}
		if (pos > start && pos < len && src.charCodeAt(pos) === 91) {
			const close = collector?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
			if (close !== -1) pos = close - offset + 1;
			else {
				pos++;
				let depth = 1;
				while (pos < len && depth > 0) {
					const c = src.charCodeAt(pos);
					if (c === 91) depth++;
					else if (c === 93) depth--;
					pos++;
				}
			}
			return makeWord(start, pos, true);
		}
		if (pos === start) {
			pos++;
			return makeWord(start, pos);
		}
		return makeWord(start, pos);
	}
	skipWS();
	if (pos >= len) return null;
	const start = pos;
	const result = parseBinExpr(0, nestingDepth);
	skipWS();
	if (pos < len) {
		if (collector) collector.embeddedWords.length = initialWordCount;
		return makeWord(start, trimEnd(src, start, len), collector !== void 0);
	}
	return result;
}
// node_modules/unbash/dist/parts.js
const computeBareWordParts = (_source, word) => hasGlobCharacters(word.text) ? parseGlobParts(word.text, 0, word.text.length, void 0, word.pos) : void 0;
function wordPartsResolver(context) {
	return context.wordParts ?? (context.wordParts = (source, word, depth) => computeWordParts(source, word, depth, context));
}
function embeddedPartsResolver(context) {
	return context.embeddedParts ?? (context.embeddedParts = (source, word, depth) => computeEmbeddedWordParts(source, word, depth, context));
}
function arrayPartsResolver(context) {
	return context.arrayParts ?? (context.arrayParts = (source, word, depth) => computeArrayElementParts(source, word, depth, context));
}
function computeWordParts(source, word, depth = 0, context = createSubstitutionContext()) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildWordParts(word.pos) ?? void 0;
}
function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = false) {
	if (!hasEmbeddedWordStructure(source, word.pos, word.end)) return void 0;
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildEmbeddedWordParts(word.pos, arithmetic) ?? void 0;
}
function computeArrayElementParts(source, word, depth = 0, context) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildArrayElementParts(word.pos) ?? void 0;
}
function computeHereDocBodyParts(source, word, depth = 0, context) {
	const lexer = new Lexer(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildHereDocParts(word.pos, word.end) ?? void 0;
}
// node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
	if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
	const embeddedWords = [];
	const lexer = new Lexer(source, 0, source.length, false, context);
	lexer._nestingDepth = depth;
	const expression = parseArithmeticExpression(body, offset, {
		embeddedWords,
		commandExpansion: (pos, end, text) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text, {
			source,
			start: pos + 2,
			end: end - 1,
			depth: depth + 1,
			parenBoundary: true,
			context
		}),
		findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
		findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
		findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
		findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
		findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end)
	}, depth) ?? void 0;
	if (embeddedDepth <= 256) for (const node of embeddedWords) node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, true);
	return expression;
}
// node_modules/unbash/dist/assignment.js
var ArrayValueImpl = class {
	type = "ArrayValue";
	pos;
	end;
	#source;
	#depth;
	#context;
	#elements;
	constructor(source, pos, end, depth, context) {
		this.pos = pos;
		this.end = end;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get elements() {
		if (this.#elements) return this.#elements;
		const lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, false, this.#context);
		lexer._nestingDepth = this.#depth;
		const elements = [];
		while (lexer.peek(LexContext.ArrayElement).token !== Token.EOF) {
			const token = lexer.next(LexContext.ArrayElement);
			if (token.token !== Token.Word && token.token !== Token.Assignment) continue;
			const text = token.raw ? token.value : this.#source.slice(token.pos, token.end);
			const indexed = text.charCodeAt(0) === 91;
			const context = lexer.getSubstitutionContext();
			const source = !indexed && token.raw && token.keywordEligible ? void 0 : this.#source;
			const resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
			elements.push(new WordImpl(text, token.pos, token.end, source, resolver, this.#depth));
		}
		this.#elements = elements;
		return elements;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			elements: this.elements
		};
	}
};
var AssignmentImpl = class {
	type = "Assignment";
	pos;
	end;
	text;
	#source;
	#depth;
	#context;
	#operatorPos;
	#name = null;
	#append;
	#index;
	#value = null;
	constructor(text, pos, end, source, operatorPos, depth, context) {
		this.pos = pos;
		this.end = end;
		this.text = text;
		this.#source = source;
		this.#operatorPos = operatorPos;
		this.#depth = depth;
		this.#context = context;
	}
	get name() {
		return this.#name ?? this.resolveTarget();
	}
	get append() {
		if (this.#name === null) this.resolveTarget();
		return this.#append;
	}
	get index() {
		if (this.#name === null) this.resolveTarget();
		return this.#index;
	}
	get value() {
		if (this.#value !== null) return this.#value;
		const start = this.#operatorPos + 1;
		const arrayStart = skipLineContinuations(this.#source, start, this.end);
		this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
		return this.#value;
	}
	resolveTarget() {
		const equal = this.#operatorPos - this.pos;
		let nameEnd = equal;
		let appendPos = equal;
		while (appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10) appendPos -= 2;
		if (this.text.charCodeAt(appendPos - 1) === 43) {
			this.#append = true;
			nameEnd = appendPos - 1;
		}
		const bracket = this.text.indexOf("[");
		if (bracket > 0 && bracket < nameEnd) {
			const close = this.text.lastIndexOf("]", equal);
			if (close > bracket) {
				const start = this.pos + bracket + 1;
				const end = this.pos + close;
				this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
				nameEnd = bracket;
			}
		}
		const name = this.text.slice(0, nameEnd);
		return this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			name: this.name,
			append: this.append,
			index: this.index,
			value: this.value
		};
	}
};
// node_modules/unbash/dist/command.js
const isArgument = (item) => item.type === "Word" || item.type === "Assignment";
var CommandImpl = class {
	type = "Command";
	pos;
	end;
	name;
	prefix;
	suffix;
	#args;
	#redirects;
	constructor(pos, end, name, prefix, suffix) {
		this.pos = pos;
		this.end = end;
		this.name = name;
		this.prefix = prefix;
		this.suffix = suffix;
	}
	get args() {
		if (this.#args === void 0) {
			const suffix = this.suffix;
			this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
		}
		return this.#args;
	}
	get redirects() {
		if (this.#redirects === void 0) {
			const redirects = [];
			for (const item of this.prefix) if (item.type !== "Assignment") redirects.push(item);
			for (const item of this.suffix) if (!isArgument(item)) redirects.push(item);
			this.#redirects = redirects;
		}
		return this.#redirects;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			name: this.name,
			prefix: this.prefix,
			suffix: this.suffix
		};
	}
};
// node_modules/unbash/dist/heredoc.js
var HereDocBodyImpl = class {
	type = "HereDocBody";
	pos;
	end;
	text = "";
	#source;
	#depth;
	#context;
	#parts;
	constructor(source, pos, quoted, depth, context) {
		this.pos = pos;
		this.end = pos;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
		this.#parts = quoted ? void 0 : null;
	}
	get parts() {
		if (this.#parts === null) this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context);
		return this.#parts;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			text: this.text,
			parts: this.parts
		};
	}
};
// node_modules/unbash/dist/parser.js
Lexer._findSubstitutionEnd = findSubstitutionEnd;
ScriptExpansionImpl._resolveScript = parseRegion;
ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
function isDeclarationCommand(name) {
	switch (name.length) {
		case 5: return name === "local" || name === "alias";
		case 6: return name === "export";
		case 7: return name === "declare" || name === "typeset";
		case 8: return name === "readonly";
		default: return false;
	}
}
var ArithmeticCommandImpl = class {
	type = "ArithmeticCommand";
	pos;
	end;
	body;
	#source;
	#depth;
	#context;
	#expression = null;
	constructor(pos, end, body, source, depth, context) {
		this.pos = pos;
		this.end = end;
		this.body = body;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get expression() {
		if (this.#expression === null) this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context);
		return this.#expression;
	}
	set expression(v) {
		this.#expression = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			expression: this.expression,
			body: this.body
		};
	}
};
var ArithmeticForImpl = class {
	type = "ArithmeticFor";
	pos;
	end;
	body;
	#initStr;
	#testStr;
	#updateStr;
	#initPos;
	#testPos;
	#updatePos;
	#source;
	#depth;
	#context;
	#initialize = null;
	#test = null;
	#update = null;
	constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
		this.pos = pos;
		this.end = end;
		this.body = body;
		this.#initStr = initStr;
		this.#testStr = testStr;
		this.#updateStr = updateStr;
		this.#initPos = initPos;
		this.#testPos = testPos;
		this.#updatePos = updatePos;
		this.#source = source;
		this.#depth = depth;
		this.#context = context;
	}
	get initialize() {
		if (this.#initialize === null) {
			if (this.#initStr) this.#initialize = parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context);
			else this.#initialize = void 0;
		}
		return this.#initialize;
	}
	set initialize(v) {
		this.#initialize = v ?? void 0;
	}
	get test() {
		if (this.#test === null) {
			if (this.#testStr) this.#test = parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context);
			else this.#test = void 0;
		}
		return this.#test;
	}
	set test(v) {
		this.#test = v ?? void 0;
	}
	get update() {
		if (this.#update === null) {
			if (this.#updateStr) this.#update = parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context);
			else this.#update = void 0;
		}
		return this.#update;
	}
	set update(v) {
		this.#update = v ?? void 0;
	}
	toJSON() {
		return {
			type: this.type,
			pos: this.pos,
			end: this.end,
			initialize: this.initialize,
			test: this.test,
			update: this.update,
			body: this.body
		};
	}
};
const CASE_TERMINATORS = {
	[Token.DoubleSemi]: ";;",
	[Token.SemiAmp]: ";&",
	[Token.DoubleSemiAmp]: ";;&"
};
const REDIRECT_OPS = {
	">": ">",
	">>": ">>",
	"<": "<",
	"<>": "<>",
	"<&": "<&",
	">&": ">&",
	">|": ">|",
	"&>": "&>",
	"&>>": "&>>"
};
const listTerminators = new Uint8Array(37);
listTerminators[Token.EOF] = 1;
listTerminators[Token.RParen] = 1;
listTerminators[Token.RBrace] = 1;
listTerminators[Token.Then] = 1;
listTerminators[Token.Else] = 1;
listTerminators[Token.Elif] = 1;
listTerminators[Token.Fi] = 1;
listTerminators[Token.Do] = 1;
listTerminators[Token.Done] = 1;
listTerminators[Token.Esac] = 1;
listTerminators[Token.DoubleSemi] = 1;
listTerminators[Token.SemiAmp] = 1;
listTerminators[Token.DoubleSemiAmp] = 1;
const compoundClosers = new Uint8Array(37);
compoundClosers[Token.RParen] = 1;
compoundClosers[Token.RBrace] = 1;
compoundClosers[Token.DblRBracket] = 1;
compoundClosers[Token.Fi] = 1;
compoundClosers[Token.Done] = 1;
compoundClosers[Token.Esac] = 1;
compoundClosers[Token.ArithCmd] = 1;
function isTestNegation(t) {
	return t.token === Token.Word && t.keywordEligible && t.value === "!";
}
const commandStarts = new Uint8Array(37);
commandStarts[Token.Word] = 1;
commandStarts[Token.Assignment] = 1;
commandStarts[Token.Bang] = 1;
commandStarts[Token.LParen] = 1;
commandStarts[Token.LBrace] = 1;
commandStarts[Token.DblLBracket] = 1;
commandStarts[Token.If] = 1;
commandStarts[Token.For] = 1;
commandStarts[Token.While] = 1;
commandStarts[Token.Until] = 1;
commandStarts[Token.Case] = 1;
commandStarts[Token.Function] = 1;
commandStarts[Token.Select] = 1;
commandStarts[Token.ArithCmd] = 1;
commandStarts[Token.Coproc] = 1;
commandStarts[Token.Redirect] = 1;
const UNARY_TEST_OPS = {
	"-a": 1,
	"-b": 1,
	"-c": 1,
	"-d": 1,
	"-e": 1,
	"-f": 1,
	"-g": 1,
	"-h": 1,
	"-k": 1,
	"-p": 1,
	"-r": 1,
	"-s": 1,
	"-t": 1,
	"-u": 1,
	"-v": 1,
	"-w": 1,
	"-x": 1,
	"-z": 1,
	"-n": 1,
	"-o": 1,
	"-N": 1,
	"-S": 1,
	"-L": 1,
	"-G": 1,
	"-O": 1,
	"-R": 1
};
const BINARY_TEST_OPS = {
	"==": 1,
	"!=": 1,
	"=~": 1,
	"=": 1,
	"-eq": 1,
	"-ne": 1,
	"-lt": 1,
	"-le": 1,
	"-gt": 1,
	"-ge": 1,
	"-nt": 1,
	"-ot": 1,
	"-ef": 1,
	"<": 1,
	">": 1
};
const EMPTY_REDIRECTS = [];
const EMPTY_PREFIXES = [];
const EMPTY_ELIFS = [];
function parse$1(source) {
	return new Parser(source, 0, source.length).run();
}
function parseRegion(source, start, end, depth = 0, parenBoundary = false, context) {
	return new Parser(source, start, end, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class SubstitutionLexer extends Lexer {
	boundaries;
	pending;
	context;
	constructor(source, boundary, boundaries, pending, context, parenBoundary = true) {
		super(source, boundary.start, boundary.end, parenBoundary, context);
		this._nestingDepth = boundary.depth;
		this.boundaries = boundaries;
		this.pending = pending;
		this.context = context;
	}
	fork(start, end, parenBoundary = false) {
		return new SubstitutionLexer(this.getSource(), {
			start,
			end,
			depth: this._nestingDepth
		}, this.boundaries, this.pending, this.context, parenBoundary);
	}
	findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
		const known = this.context.boundaries?.get(start);
		if (known !== void 0) return known <= end ? known : -1;
		const boundary = this.boundaries.get(start);
		if (boundary !== void 0) return boundary <= end ? boundary : -1;
		if (!this.boundaries.has(start)) {
			this.boundaries.set(start, void 0);
			this.pending.push({
				start,
				end,
				depth
			});
		}
		return -1;
	}
};
function findSubstitutionEnd(source, start, end, depth, context) {
	const boundaries = new Map([[start, void 0]]);
	const pending = [{
		start,
		end,
		depth
	}];
	while (pending.length > 0) {
		const count = pending.length;
		const boundary = pending[count - 1];
		const lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
		const found = new Parser(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
		if (pending.length === count) {
			boundaries.set(boundary.start, found);
			if (found !== -1) substitutionBoundaries(context).set(boundary.start, found);
			pending.pop();
		}
	}
	return boundaries.get(start) ?? -1;
}
var Parser = class {
	tok;
	source;
	start;
	end;
	depth;
	errors = null;
	syntaxDepth = 0;
	constructor(source, start, end, depth = 0, parenBoundary = false, lexer, context) {
		this.tok = lexer ?? new Lexer(source, start, end, parenBoundary, createSubstitutionContext(context));
		this.tok._nestingDepth = depth;
		this.source = source;
		this.start = start;
		this.end = end;
		this.depth = depth;
	}
	run() {
		const start = this.start;
		if (this.depth > 256) this.error("maximum substitution nesting depth exceeded", start);
		let shebang;
		if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
			const nl = this.source.indexOf("\n");
			shebang = nl === -1 ? this.source : this.source.slice(0, nl);
		}
		const commands = this.list();
		for (;;) {
			const unexpected = this.tok.peek(LexContext.CommandStart);
			if (unexpected.token === Token.EOF) break;
			this.unexpectedToken(unexpected);
			if (!listTerminators[unexpected.token] && unexpected.token !== Token.In) break;
			this.tok.next(LexContext.CommandStart);
			let separator = this.tok.peek(LexContext.CommandStart).token;
			if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp) break;
			while (separator === Token.Semi || separator === Token.Newline || separator === Token.Amp) {
				this.tok.next(LexContext.CommandStart);
				separator = this.tok.peek(LexContext.CommandStart).token;
			}
			const recovered = this.list();
			for (let i = 0; i < recovered.length; i++) commands.push(recovered[i]);
		}
		const lexerErrors = this.tok._errors;
		if (lexerErrors !== null && lexerErrors.length > 0) {
			const errors = this.errors ?? (this.errors = []);
			for (let i = 0; i < lexerErrors.length; i++) errors.push(lexerErrors[i]);
		}
		if (this.errors !== null && this.errors.length > 1) this.errors.sort((a, b) => a.pos - b.pos);
		return {
			type: "Script",
			pos: start,
			end: this.end,
			shebang,
			commands,
			errors: this.errors ?? void 0
		};
	}
	error(message, pos) {
		(this.errors ?? (this.errors = [])).push({
			message,
			pos
		});
	}
	unexpectedToken(t) {
		this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
	}
	findSubstitutionEnd() {
		this.list();
		return this.acceptEnd(Token.RParen);
	}
	skipSemi() {
		if (this.tok.peek(LexContext.Normal).token === Token.Semi) this.tok.next(LexContext.Normal);
	}
	accept(token, ctx = LexContext.Normal) {
		if (this.tok.peek(ctx).token === token) return this.tok.next(ctx);
		return null;
	}
	acceptEnd(token, ctx = LexContext.Normal) {
		if (this.tok.peek(ctx).token === token) return this.tok.next(ctx).end;
		return -1;
	}
	skipNewlines(ctx = LexContext.Normal) {
		while (this.tok.peek(ctx).token === Token.Newline) this.tok.next(ctx);
	}
	doBody(hasDo) {
		const body = this.list();
		const emptyPos = hasDo ? this.emptyListPos(body) : -1;
		if (emptyPos >= 0) this.error("expected command after 'do'", emptyPos);
		return body;
	}
	emptyListPos(commands) {
		return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
	}
	makeStatement(command) {
		return {
			type: "Statement",
			pos: command.pos,
			end: command.end,
			command,
			background: void 0
		};
	}
	list() {
		const commands = [];
		this.skipNewlines(LexContext.CommandStart);
		let t = this.tok.peek(LexContext.CommandStart).token;
		if (listTerminators[t] || !commandStarts[t]) return commands;
		const first = this.andOr();
		if (first) commands.push(this.makeStatement(first));
		for (;;) {
			t = this.tok.peekFollow(compoundClosers).token;
			if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp) break;
			const isBackground = t === Token.Amp;
			const sepEnd = this.tok.next(LexContext.Normal).end;
			if (isBackground) {
				const stmt = commands[commands.length - 1];
				stmt.background = true;
				stmt.end = sepEnd;
			}
			this.skipNewlines(LexContext.CommandStart);
			t = this.tok.peek(LexContext.CommandStart).token;
			if (listTerminators[t] || !commandStarts[t]) break;
			const node = this.andOr();
			if (node) commands.push(this.makeStatement(node));
		}
		return commands;
	}
	andOr() {
		const first = this.pipeline();
		if (!first) return null;
		let t = this.tok.peek(LexContext.Normal).token;
		if (t !== Token.And && t !== Token.Or) return first;
		const commands = [first];
		const operators = [];
		do {
			const operatorToken = this.tok.next(LexContext.Normal);
			const operator = operatorToken.token === Token.And ? "&&" : "||";
			this.skipNewlines(LexContext.CommandStart);
			const next = this.pipeline();
			if (!next) {
				this.error(`expected command after '${operator}'`, operatorToken.end);
				break;
			}
			operators.push(operator);
			commands.push(next);
			t = this.tok.peek(LexContext.Normal).token;
		} while (t === Token.And || t === Token.Or);
		return {
			type: "AndOr",
			pos: first.pos,
			end: commands[commands.length - 1].end,
			commands,
			operators
		};
	}
	withRedirects(command) {
		const redirects = this.collectTrailingRedirects();
		if (redirects.length === 0) return command;
		return {
			type: "Redirected",
			pos: command.pos,
			end: redirects[redirects.length - 1].end,
			command,
			redirects
		};
	}
	pipeline() {
		let prefixes;
		for (;;) {
			const token = this.tok.peek(LexContext.CommandStart);
			const isTime = token.token === Token.Word && token.keywordEligible && token.value === "time";
			if (token.token !== Token.Bang && !isTime) break;
			const prefix = this.tok.next(LexContext.CommandStart);
			const pos = prefix.pos;
			const keywordEnd = prefix.end;
			let posix;
			let endOfOptions;
			if (isTime) {
				let flag = this.tok.peek(LexContext.CommandStart);
				if (flag.token === Token.Word && flag.keywordEligible && flag.value === "-p") {
					this.tok.next(LexContext.CommandStart);
					posix = {
						pos: flag.pos,
						end: flag.end
					};
					flag = this.tok.peek(LexContext.CommandStart);
				}
				if (flag.token === Token.Word && flag.keywordEligible && flag.value === "--") {
					this.tok.next(LexContext.CommandStart);
					endOfOptions = {
						pos: flag.pos,
						end: flag.end
					};
				}
			}
			if (prefixes === void 0) prefixes = [];
			prefixes.push(isTime ? {
				type: "Time",
				pos,
				end: endOfOptions?.end ?? posix?.end ?? keywordEnd,
				keywordEnd,
				posix,
				endOfOptions
			} : {
				type: "Negation",
				pos,
				end: keywordEnd
			});
		}
		const command = this.pipelineCommands();
		if (!prefixes) return command;
		const pos = prefixes[0].pos;
		if (command?.type === "Pipeline") {
			command.prefixes = prefixes;
			command.pos = pos;
			return command;
		}
		return {
			type: "Pipeline",
			pos,
			end: command ? command.end : prefixes[prefixes.length - 1].end,
			prefixes,
			commands: command ? [command] : [],
			operators: []
		};
	}
	pipelineCommands() {
		const first = this.command();
		if (!first) return null;
		if (this.tok.peek(LexContext.Normal).token !== Token.Pipe) return first;
		const commands = [first];
		const operators = [];
		while (this.tok.peek(LexContext.Normal).token === Token.Pipe) {
			const pipeToken = this.tok.next(LexContext.Normal);
			const operator = pipeToken.value === "|&" ? "|&" : "|";
			this.skipNewlines(LexContext.CommandStart);
			const cmd = this.command();
			if (!cmd) {
				this.error(`expected command after '${operator}'`, pipeToken.end);
				break;
			}
			operators.push(operator);
			commands.push(cmd);
		}
		if (commands.length === 1) return commands[0];
		return {
			type: "Pipeline",
			pos: first.pos,
			end: commands[commands.length - 1].end,
			prefixes: EMPTY_PREFIXES,
			commands,
			operators
		};
	}
	command() {
		let compound;
		switch (this.tok.peek(LexContext.CommandStart).token) {
			case Token.LParen:
				compound = this.subshell();
				break;
			case Token.LBrace:
				compound = this.braceGroup();
				break;
			case Token.If:
				compound = this.ifClause();
				break;
			case Token.For:
				compound = this.forClause();
				break;
			case Token.While:
				compound = this.whileClause();
				break;
			case Token.Until:
				compound = this.untilClause();
				break;
			case Token.Case:
				compound = this.caseClause();
				break;
			case Token.Function: return this.functionDef();
			case Token.Select:
				compound = this.selectClause();
				break;
			case Token.DblLBracket:
				compound = this.testCommand();
				break;
			case Token.ArithCmd:
				compound = this.arithCommand();
				break;
			case Token.Coproc: return this.coprocCommand();
			case Token.Word:
			case Token.Assignment:
			case Token.Redirect: return this.simpleCommandOrFunction(false);
			default: return null;
		}
		return this.withRedirects(compound);
	}
	collectTrailingRedirects() {
		let redirects = EMPTY_REDIRECTS;
		while (this.tok.peekFollow(compoundClosers).token === Token.Redirect) {
			if (redirects === EMPTY_REDIRECTS) redirects = [];
			redirects.push(this.readRedirect(LexContext.Normal));
		}
		return redirects;
	}
	arithCommand() {
		const tok = this.tok.next(LexContext.CommandStart);
		return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
	}
	coprocCommand() {
		const start = this.tok.next(LexContext.CommandStart);
		const pos = start.pos;
		const first = this.tok.peek(LexContext.CommandStart);
		let name;
		if (first.token === Token.Word) {
			const lookahead = this.tok.fork(first.end, this.end);
			switch (lookahead.peek(LexContext.CommandStart).token) {
				case Token.LParen:
					lookahead.next(LexContext.CommandStart);
					if (lookahead.peek(LexContext.Normal).token !== Token.RParen) name = this.readWord(LexContext.CommandStart);
					break;
				case Token.LBrace:
				case Token.If:
				case Token.For:
				case Token.While:
				case Token.Until:
				case Token.Case:
				case Token.Select:
				case Token.DblLBracket:
				case Token.ArithCmd: name = this.readWord(LexContext.CommandStart);
			}
		}
		const cmd = first.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(true) : this.command();
		if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") return {
			type: "Coproc",
			pos,
			end: cmd.end,
			name,
			body: cmd
		};
		this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
		const body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : {
			type: "CompoundList",
			pos: start.end,
			end: start.end,
			commands: []
		};
		return {
			type: "Coproc",
			pos,
			end: body.end,
			name,
			body
		};
	}
	subshell() {
		return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
	}
	subshellBody(pos) {
		if (this.syntaxDepth >= 256) {
			this.error("maximum subshell nesting depth exceeded", pos);
			const closeEnd = this.tok.skipSubshellBody();
			if (closeEnd < 0) this.error("expected ')' to close subshell", this.tok.getPos());
			return {
				type: "Subshell",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const commands = this.list();
		this.syntaxDepth--;
		if (commands.length === 0) this.error("expected command in subshell", pos);
		const closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
		if (closeEnd < 0) this.error("expected ')' to close subshell", this.tok.getPos());
		return {
			type: "Subshell",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			body: this.makeCompoundList(commands)
		};
	}
	braceGroup() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error("maximum brace group nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.RBrace);
			if (closeEnd < 0) this.error("expected '}' to close brace group", this.tok.getPos());
			return {
				type: "BraceGroup",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const commands = this.list();
		this.syntaxDepth--;
		if (commands.length === 0) this.error("expected command in brace group", pos);
		const closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
		if (closeEnd < 0) this.error("expected '}' to close brace group", this.tok.getPos());
		return {
			type: "BraceGroup",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			body: this.makeCompoundList(commands)
		};
	}
	ifClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error("maximum if nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Fi);
			if (closeEnd < 0) this.error("expected 'fi' to close 'if'", this.tok.getPos());
			return {
				type: "If",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				clause: this.makeCompoundList([]),
				then: this.makeCompoundList([]),
				elif: EMPTY_ELIFS,
				else: void 0
			};
		}
		this.syntaxDepth++;
		let command;
		let branchPos = pos;
		for (;;) {
			const clauseCommands = this.list();
			const emptyClausePos = this.emptyListPos(clauseCommands);
			const clause = this.makeCompoundList(clauseCommands);
			this.skipSemi();
			const thenToken = this.accept(Token.Then, LexContext.CommandStart);
			if (!thenToken) this.error("expected 'then'", this.tok.getPos());
			else if (emptyClausePos >= 0) this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos);
			const thenCommands = this.list();
			const then_ = this.makeCompoundList(thenCommands);
			if (thenToken && thenCommands.length === 0) {
				this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
				then_.pos = thenToken.end;
				then_.end = thenToken.end;
			}
			if (command) {
				if (command.elif === EMPTY_ELIFS) command.elif = [];
				command.elif.push({
					type: "Elif",
					pos: branchPos,
					end: then_.end,
					clause,
					then: then_
				});
			} else command = {
				type: "If",
				pos,
				end: pos,
				clause,
				then: then_,
				elif: EMPTY_ELIFS,
				else: void 0
			};
			this.skipSemi();
			const elif = this.accept(Token.Elif, LexContext.CommandStart);
			if (!elif) break;
			branchPos = elif.pos;
		}
		if (this.accept(Token.Else, LexContext.CommandStart)) {
			const elseCommands = this.list();
			const emptyElsePos = this.emptyListPos(elseCommands);
			if (emptyElsePos >= 0) this.error("expected command after 'else'", emptyElsePos);
			command.else = this.makeCompoundList(elseCommands);
			this.skipSemi();
		}
		const closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'fi' to close 'if'", this.tok.getPos());
		command.end = closeEnd >= 0 ? closeEnd : branchPos;
		this.syntaxDepth--;
		return command;
	}
	forClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.tok.peek(LexContext.Normal).token === Token.LParen) return this.cStyleFor(pos);
		const name = this.readRequiredWord("for");
		let wordlist;
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
			this.tok.next(LexContext.CommandStart);
			wordlist = [];
			while (this.tok.peek(LexContext.Normal).token === Token.Word) wordlist.push(this.readWord(LexContext.Normal));
		}
		this.skipSemi();
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return {
				type: "For",
				pos,
				end: bg.end,
				name,
				wordlist,
				body: bg.body
			};
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum for nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
			return {
				type: "For",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				name,
				wordlist,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
		return {
			type: "For",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			name,
			wordlist,
			body: this.makeCompoundList(body)
		};
	}
	cStyleFor(pos) {
		const [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
		if (this.tok.peek(LexContext.CommandStart).token === Token.Semi) this.tok.next(LexContext.CommandStart);
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum for nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
			return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'for'", this.tok.getPos());
		return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
	}
	whileClause() {
		return this.whileOrUntil("while");
	}
	untilClause() {
		return this.whileOrUntil("until");
	}
	whileOrUntil(kind) {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		if (this.syntaxDepth >= 256) {
			this.error(`maximum ${kind} nesting depth exceeded`, pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
			return {
				type: "While",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				kind,
				clause: this.makeCompoundList([]),
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const clauseCommands = this.list();
		const emptyClausePos = this.emptyListPos(clauseCommands);
		const clause = this.makeCompoundList(clauseCommands);
		this.skipSemi();
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		else if (emptyClausePos >= 0) this.error(`expected command after '${kind}'`, emptyClausePos);
		const body = this.doBody(hasDo);
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
		const end = closeEnd >= 0 ? closeEnd : pos;
		this.syntaxDepth--;
		return {
			type: "While",
			pos,
			end,
			kind,
			clause,
			body: this.makeCompoundList(body)
		};
	}
	caseClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const word = this.readRequiredWord("case");
		this.skipNewlines(LexContext.CommandStart);
		if (!this.accept(Token.In, LexContext.CommandStart)) this.error("expected 'in' after 'case' word", this.tok.getPos());
		this.skipNewlines(LexContext.CasePattern);
		if (this.syntaxDepth >= 256) {
			this.error("maximum case nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Esac);
			if (closeEnd < 0) this.error("expected 'esac' to close 'case'", this.tok.getPos());
			return {
				type: "Case",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				word,
				items: []
			};
		}
		this.syntaxDepth++;
		const items = [];
		let invalid = false;
		let t = this.tok.peek(LexContext.CasePattern).token;
		while (t !== Token.Esac && t !== Token.EOF) {
			const itemPos = this.tok.peek(LexContext.Normal).pos;
			this.accept(Token.LParen, LexContext.Normal);
			const pattern = [];
			let expectWord = true;
			let next = this.tok.peek(LexContext.Normal);
			while (next.token !== Token.RParen && next.token !== Token.EOF) {
				if (next.token === (expectWord ? Token.Word : Token.Pipe)) expectWord = !expectWord;
				else if (!invalid) {
					this.unexpectedToken(next);
					invalid = true;
				}
				const tok = this.tok.next(LexContext.Normal);
				if (tok.token === Token.Word) pattern.push(this.toWord(tok));
				next = this.tok.peek(LexContext.Normal);
			}
			if (expectWord && next.token === Token.RParen && !invalid) {
				this.unexpectedToken(next);
				invalid = true;
			}
			const rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
			const cmds = this.list();
			const bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
			const item = {
				type: "CaseItem",
				pos: itemPos,
				end: cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos,
				pattern,
				body: cmds.length > 0 ? this.makeCompoundList(cmds) : {
					type: "CompoundList",
					pos: bodyPos,
					end: bodyPos,
					commands: []
				},
				terminator: void 0
			};
			const after = this.tok.peek(LexContext.CommandStart);
			t = after.token;
			if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
				const termTok = this.tok.next(LexContext.CommandStart);
				item.terminator = CASE_TERMINATORS[termTok.token];
				item.end = termTok.end;
			} else if (t !== Token.Esac && t !== Token.EOF && !invalid) {
				this.unexpectedToken(after);
				invalid = true;
			}
			items.push(item);
			this.skipNewlines(LexContext.CasePattern);
			t = this.tok.peek(LexContext.CasePattern).token;
		}
		const closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'esac' to close 'case'", this.tok.getPos());
		const end = closeEnd >= 0 ? closeEnd : pos;
		this.syntaxDepth--;
		return {
			type: "Case",
			pos,
			end,
			word,
			items
		};
	}
	selectClause() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const name = this.readRequiredWord("select");
		let wordlist;
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
			this.tok.next(LexContext.CommandStart);
			wordlist = [];
			while (this.tok.peek(LexContext.Normal).token === Token.Word) wordlist.push(this.readWord(LexContext.Normal));
		}
		this.skipSemi();
		this.skipNewlines(LexContext.CommandStart);
		if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
			const bg = this.braceGroup();
			return {
				type: "Select",
				pos,
				end: bg.end,
				name,
				wordlist,
				body: bg.body
			};
		}
		const hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
		if (!hasDo) this.error("expected 'do'", this.tok.getPos());
		if (this.syntaxDepth >= 256) {
			this.error("maximum select nesting depth exceeded", pos);
			const closeEnd = this.tok.skipCompoundBody(Token.Done);
			if (closeEnd < 0) this.error("expected 'done' to close 'select'", this.tok.getPos());
			return {
				type: "Select",
				pos,
				end: closeEnd >= 0 ? closeEnd : pos,
				name,
				wordlist,
				body: this.makeCompoundList([])
			};
		}
		this.syntaxDepth++;
		const body = this.doBody(hasDo);
		this.syntaxDepth--;
		this.skipSemi();
		const closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
		if (closeEnd < 0) this.error("expected 'done' to close 'select'", this.tok.getPos());
		return {
			type: "Select",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			name,
			wordlist,
			body: this.makeCompoundList(body)
		};
	}
	testCommand() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const expr = this.parseTestOr();
		const closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
		if (closeEnd < 0) this.error("expected ']]' to close '[['", this.tok.getPos());
		return {
			type: "TestCommand",
			pos,
			end: closeEnd >= 0 ? closeEnd : pos,
			expression: expr
		};
	}
	parseTestOr() {
		const first = this.parseTestAnd();
		if (this.tok.peek(LexContext.TestMode).token !== Token.Or) return first;
		const operands = [first];
		do {
			this.tok.next(LexContext.TestMode);
			operands.push(this.parseTestAnd());
		} while (this.tok.peek(LexContext.TestMode).token === Token.Or);
		return {
			type: "TestLogical",
			pos: first.pos,
			end: operands[operands.length - 1].end,
			operator: "||",
			operands
		};
	}
	parseTestAnd() {
		const first = this.parseTestNot();
		if (this.tok.peek(LexContext.TestMode).token !== Token.And) return first;
		const operands = [first];
		do {
			this.tok.next(LexContext.TestMode);
			operands.push(this.parseTestNot());
		} while (this.tok.peek(LexContext.TestMode).token === Token.And);
		return {
			type: "TestLogical",
			pos: first.pos,
			end: operands[operands.length - 1].end,
			operator: "&&",
			operands
		};
	}
	parseTestNot() {
		let t = this.tok.peek(LexContext.TestMode);
		if (!isTestNegation(t)) return this.parseTestPrimary();
		const negations = [];
		while (isTestNegation(t)) {
			const bang = this.tok.next(LexContext.TestMode);
			negations.push({
				type: "Negation",
				pos: bang.pos,
				end: bang.end
			});
			t = this.tok.peek(LexContext.TestMode);
		}
		const operand = this.parseTestPrimary();
		return {
			type: "TestNot",
			pos: negations[0].pos,
			end: operand.end,
			negations,
			operand
		};
	}
	parseTestPrimary() {
		if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
			const openPos = this.tok.next(LexContext.TestMode).pos;
			if (this.syntaxDepth >= 256) {
				this.error("maximum test group nesting depth exceeded", openPos);
				const closeEnd = this.tok.skipTestGroup();
				if (closeEnd < 0) this.error("expected ')' to close test group", this.tok.getPos());
				return {
					type: "TestGroup",
					pos: openPos,
					end: closeEnd >= 0 ? closeEnd : openPos,
					expression: {
						type: "TestUnary",
						pos: openPos,
						end: openPos,
						operator: "-n",
						operand: new WordImpl("", openPos, openPos)
					}
				};
			}
			this.syntaxDepth++;
			const expr = this.parseTestOr();
			this.syntaxDepth--;
			const closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
			if (closeEnd < 0) this.error("expected ')' to close test group", this.tok.getPos());
			return {
				type: "TestGroup",
				pos: openPos,
				end: closeEnd >= 0 ? closeEnd : openPos,
				expression: expr
			};
		}
		const first = this.tok.next(LexContext.TestMode);
		if (first.token === Token.And || first.token === Token.Or) this.unexpectedToken(first);
		const val = first.value;
		const firstPos = first.pos;
		const firstEnd = first.end;
		if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
			if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
				const operand = this.readTestOperand();
				return {
					type: "TestUnary",
					pos: firstPos,
					end: operand.end,
					operator: val,
					operand
				};
			}
			this.error("expected operand after unary test operator", firstEnd);
			return {
				type: "TestUnary",
				pos: firstPos,
				end: firstEnd,
				operator: val,
				operand: new WordImpl("", firstEnd, firstEnd)
			};
		}
		const nt = this.tok.peek(LexContext.TestMode);
		if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
			const op = this.tok.next(LexContext.TestMode).value;
			let right;
			if (op === "=~") {
				const token = this.tok.readTestRegexWord();
				right = new WordImpl(this.source.slice(token.pos, token.end), token.pos, token.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
			} else right = this.readTestOperand();
			const left = this.toWordFromPosEnd(first, firstPos, firstEnd);
			return {
				type: "TestBinary",
				pos: firstPos,
				end: right.end,
				operator: op,
				left,
				right
			};
		}
		const w = this.toWordFromPosEnd(first, firstPos, firstEnd);
		return {
			type: "TestUnary",
			pos: firstPos,
			end: w.end,
			operator: "-n",
			operand: w
		};
	}
	readTestOperand() {
		const t = this.tok.next(LexContext.TestMode);
		if (t.keywordEligible && (t.value === "<" || t.value === ">")) this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
		return this.toWord(t);
	}
	functionDef() {
		const pos = this.tok.next(LexContext.CommandStart).pos;
		const name = this.readWord(LexContext.FunctionName);
		let body;
		if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
			const openPos = this.tok.next(LexContext.CommandStart).pos;
			if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
				this.tok.next(LexContext.CommandStart);
				this.skipNewlines(LexContext.CommandStart);
				body = this.commandAsBody();
			} else body = this.withRedirects(this.subshellBody(openPos));
		} else {
			this.skipNewlines(LexContext.CommandStart);
			body = this.commandAsBody();
		}
		return {
			type: "Function",
			pos,
			end: body.end,
			name,
			body
		};
	}
	simpleCommandOrFunction(coproc) {
		const prefix = [];
		const cmdPos = this.tok.peek(LexContext.CommandStart).pos;
		let lastEnd = cmdPos;
		let ctx = LexContext.CommandStart;
		for (;;) {
			const t = this.tok.peek(ctx).token;
			if (t === Token.Assignment) {
				const assignment = this.tok.next(ctx);
				lastEnd = assignment.end;
				prefix.push(this.parseAssignment(assignment));
			} else if (t === Token.Redirect) {
				const redirect = this.readRedirect(ctx);
				prefix.push(redirect);
				lastEnd = redirect.end;
			} else break;
			ctx = LexContext.CommandPrefix;
		}
		if (this.tok.peek(LexContext.Normal).token !== Token.Word) return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
		const nameToken = this.tok.next(LexContext.Normal);
		const keyword = nameToken.keywordEligible ? nameToken.value : "";
		const name = this.toWord(nameToken);
		ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal;
		lastEnd = name.end;
		const suffix = [];
		if (coproc) while (this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment) {
			const token = this.tok.next(LexContext.CommandPrefix);
			const word = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
			suffix.push(word);
			lastEnd = word.end;
		}
		if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
			this.tok.next(LexContext.Normal);
			if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
				this.tok.next(LexContext.Normal);
				this.skipNewlines(LexContext.CommandStart);
				const body = this.commandAsBody();
				return {
					type: "Function",
					pos: name.pos,
					end: body.end,
					name,
					body
				};
			}
		}
		for (;;) {
			const st = this.tok.peek(ctx).token;
			if (st === Token.Word || st === Token.Assignment) {
				const token = this.tok.next(ctx);
				const w = st === Token.Assignment ? this.parseAssignment(token) : this.toWord(token);
				suffix.push(w);
				lastEnd = w.end;
			} else if (st === Token.Redirect) {
				const redirect = this.readRedirect(ctx);
				suffix.push(redirect);
				lastEnd = redirect.end;
			} else break;
		}
		return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
	}
	readRedirect(ctx) {
		const t = this.tok.next(ctx);
		const tPos = t.pos;
		const tEnd = t.end;
		const descriptor = t.fileDescriptor !== void 0 ? {
			type: "FileDescriptor",
			pos: tPos,
			end: t.descriptorEnd,
			value: t.fileDescriptor
		} : t.variableName !== void 0 ? {
			type: "FileDescriptorVariable",
			pos: tPos,
			end: t.descriptorEnd,
			name: t.variableName
		} : void 0;
		const hasTarget = t.targetEnd > t.targetPos;
		if (!hasTarget) this.error("expected redirect target", t.targetPos);
		if (t.value === "<<" || t.value === "<<-") {
			const r = {
				type: "HereDoc",
				pos: tPos,
				end: tEnd,
				operator: t.value,
				descriptor,
				delimiter: hasTarget ? {
					type: "HereDocDelimiter",
					pos: t.targetPos,
					end: t.targetEnd,
					text: this.source.slice(t.targetPos, t.targetEnd),
					value: t.content ?? "",
					quoted: t.delimiterQuoted
				} : void 0,
				body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
				closing: void 0
			};
			if (hasTarget) this.tok.registerHereDocTarget(r);
			return r;
		}
		const target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
		return t.value === "<<<" ? {
			type: "HereString",
			pos: tPos,
			end: tEnd,
			operator: "<<<",
			descriptor,
			target
		} : {
			type: "Redirect",
			pos: tPos,
			end: tEnd,
			operator: REDIRECT_OPS[t.value] ?? ">",
			descriptor,
			target
		};
	}
	commandAsBody() {
		const cmd = this.command();
		if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc") return cmd;
		this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
		return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
	}
	readWord(ctx) {
		return this.toWord(this.tok.next(ctx));
	}
	readRequiredWord(keyword) {
		const t = this.tok.peek(LexContext.Normal);
		if (t.token === Token.Word) return this.toWord(this.tok.next(LexContext.Normal));
		if (t.token !== Token.EOF) this.error(`expected word after '${keyword}'`, t.pos);
		return new WordImpl("", t.pos, t.pos);
	}
	toWord(tok) {
		const text = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
		const source = tok.raw && tok.keywordEligible ? void 0 : this.source;
		return new WordImpl(text, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
	}
	toWordFromPosEnd(tok, pos, end) {
		if (tok.pos === pos && tok.end === end) return this.toWord(tok);
		return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
	}
	parseAssignment(token) {
		return new AssignmentImpl(token.raw ? token.value : this.source.slice(token.pos, token.end), token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
	}
	makeCompoundList(commands) {
		const p = this.tok.getPos();
		return {
			type: "CompoundList",
			pos: commands.length > 0 ? commands[0].pos : p,
			end: commands.length > 0 ? commands[commands.length - 1].end : p,
			commands
		};
	}
};
// src/interpreter/shell/budget.ts
var Exhausted = class extends Error {};
var Budget = class {
	left;
	commands;
	most;
	constructor(steps, commands) {
		this.left = steps;
		this.commands = commands;
		this.most = {
			steps,
			commands
		};
	}
	command() {
		if (--this.commands < 0) throw new Exhausted(`it has more than ${this.most.commands} commands`);
	}
	spend(steps) {
		this.left -= steps;
		if (this.left < 0) throw new Exhausted(`it takes more than ${this.most.steps} steps to read`);
	}
};
function cutBy(error) {
	if (error instanceof Exhausted) return error.message;
	return error instanceof RangeError ? "it nests deeper than the reader goes" : void 0;
}
// src/interpreter/shell/bash/scope.ts
function within$1(scope, changes) {
	return {
		...scope,
		...changes
	};
}
function subshell(scope, changes = {}) {
	const id = ++scope.run.subshells;
	return {
		...scope,
		subshells: [...scope.subshells, id],
		...changes
	};
}
function conditional(scope, holds) {
	return holds && !scope.conditional ? {
		...scope,
		conditional: true
	} : scope;
}
// src/interpreter/shell/bash/inner.ts
const DEEPEST_CALL = 24;
function readerIn(walk) {
	return (scope) => ({
		source: scope.source,
		state: scope.state,
		positional: scope.positional,
		budget: scope.run.budget,
		substitute(script, source) {
			if (script === void 0) return [];
			const { commands } = scope.run;
			const first = commands.length;
			const inside = subshell(scope, {
				source,
				outputs: [],
				outer: scope.outer.filter(({ redirect }) => redirect.descriptor !== 1)
			});
			walk(script.commands, inside);
			return commands.slice(first);
		}
	});
}
function callFunction(readNode) {
	return (name, args, scope) => {
		const found = scope.state.functions.get(name);
		if (found === void 0 || scope.calls.length >= DEEPEST_CALL) return;
		const { body, source } = found;
		readNode(body, within$1(scope, {
			source,
			calls: [...scope.calls, {
				name,
				id: ++scope.run.calls
			}],
			positional: { words: args }
		}));
	};
}
// src/interpreter/shell/mask.ts
const PAD = "\ufdd1";
function findExpression(source, from) {
	const start = source.indexOf("${{", from);
	if (start < 0) return void 0;
	let quoted = false;
	for (let at = start + 3; at < source.length; at++) {
		const char = source[at];
		if (char === "'") quoted = !quoted;
		else if (!quoted && char === "}" && source[at + 1] === "}") return {
			start,
			end: at + 2
		};
	}
}
function maskExpressions(source) {
	const pieces = [];
	let text = "";
	let from = 0;
	for (let found = findExpression(source, from); found; found = findExpression(source, from)) {
		const hole = holeAt(pieces.length);
		if (hole === void 0) break;
		const expression = source.slice(found.start + 3, found.end - 2).trim();
		text += withoutMasks(source.slice(from, found.start));
		text += hole.padEnd(found.end - found.start, PAD);
		pieces.push({
			kind: "expression",
			expression
		});
		from = found.end;
	}
	return {
		text: text + withoutMasks(source.slice(from)),
		pieces
	};
}
function maskHoles({ text, shown }) {
	return {
		text,
		pieces: shown.map((one, index) => ({
			kind: "hole",
			index,
			text: one
		}))
	};
}
function unmask(masked, pieces) {
	if (pieces.length === 0) return masked === "" ? [] : [{
		kind: "literal",
		text: masked
	}];
	const found = [];
	let literal = "";
	for (const char of masked) {
		const piece = isOpen$3(char) ? pieces[holeIndex(char)] : void 0;
		if (piece === void 0) {
			if (char !== PAD) literal += char;
			continue;
		}
		if (literal !== "") found.push({
			kind: "literal",
			text: literal
		});
		literal = "";
		found.push(piece);
	}
	if (literal !== "") found.push({
		kind: "literal",
		text: literal
	});
	return found;
}
function withoutMasks(text) {
	return /[\uE000-\uF8FF\ufdd0-\ufdef]/.test(text) ? withoutHoles(text, "\ufffd").replace(/[\ufdd0-\ufdef]/g, "\ufffd") : text;
}
// src/interpreter/shell/source.ts
const EXCERPT = 200;
function sourceOf$4(masked, origin = {
	line: 0,
	column: 0
}) {
	const starts = [0];
	for (let at = masked.text.indexOf("\n"); at >= 0; at = masked.text.indexOf("\n", at + 1)) starts.push(at + 1);
	return {
		...masked,
		place(offset) {
			const line = lastAtOrBefore(starts, offset);
			const column = offset - (starts[line] ?? 0);
			return line === 0 ? {
				line: origin.line,
				column: origin.column + column
			} : {
				line: origin.line + line,
				column
			};
		},
		excerpt(start, end) {
			const line = shown(unmask(masked.text.slice(start, Math.min(end, start + 800)), masked.pieces)).replace(/\s+/g, " ").trim();
			return line.length <= EXCERPT ? line : `${line.slice(0, 199)}\u2026`;
		}
	};
}
function lastAtOrBefore(starts, offset) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/interpreter/shell/bash/braces.ts
const MOST$4 = 32;
const LONGEST$5 = 200;
function alternatives(parts) {
	if (parts.length > LONGEST$5 || !parts.some((part) => part.type === "BraceExpansion")) return [parts];
	let choices = [[]];
	for (const part of parts) {
		const words = part.type === "BraceExpansion" ? plainList(part.text) : void 0;
		if (words === void 0 || choices.length * words.length > MOST$4) {
			choices = choices.map((choice) => [...choice, part]);
			continue;
		}
		const { pos, end } = part;
		choices = choices.flatMap((choice) => words.map((value) => [...choice, {
			type: "Literal",
			pos,
			end,
			value,
			text: value
		}]));
	}
	return choices;
}
function plainList(text) {
	const inner = text.slice(1, -1);
	return inner.includes(",") && !/[{}$`'"\\]/.test(inner) ? inner.split(",") : void 0;
}
// src/interpreter/shell/bash/fields.ts
var Fields = class {
	splits;
	breaksBefore = false;
	reader;
	closed = [];
	open;
	constructor(reader, splits) {
		this.reader = reader;
		this.splits = splits;
	}
	literal(text, bare = false) {
		this.reader.budget.spend(1 + (text.length >> 6));
		const pieces = unmask(text, this.reader.source.pieces);
		this.pieces(bare && this.splits ? pieces.map(splitting) : pieces);
	}
	unquoted(text) {
		if (!this.splits) {
			this.literal(text);
			return;
		}
		text.split(/[ \t\n]+/).forEach((part, index) => {
			if (index > 0) this.break();
			if (part !== "") this.literal(part);
		});
	}
	pieces(pieces) {
		this.reader.budget.spend(pieces.length);
		this.open ??= [];
		this.open.push(...pieces);
	}
	words(words) {
		words.forEach((word, index) => {
			if (index > 0) this.break();
			this.pieces(word);
		});
	}
	break() {
		if (!this.splits) this.pieces([{
			kind: "literal",
			text: " "
		}]);
		else if (this.open) {
			this.closed.push(joined$3(this.open));
			this.open = void 0;
		} else if (this.closed.length === 0) this.breaksBefore = true;
	}
	get breaksAfter() {
		return this.open === void 0 && this.closed.length > 0;
	}
	get all() {
		return this.open ? [...this.closed, joined$3(this.open)] : this.closed;
	}
};
function splitting(piece) {
	return piece.kind === "variable" || piece.kind === "expression" ? {
		...piece,
		splits: true
	} : piece;
}
// src/interpreter/shell/bash/reader.ts
function ownFrom(word) {
	const [only, ...more] = word ?? [];
	return only?.kind === "arguments" && more.length === 0 ? only.from : void 0;
}
function wordsBehind(words, count) {
	const at = words.findIndex((word) => ownFrom(word) !== void 0);
	if (at < 0 || at >= count) return words.slice(count);
	return [[{
		kind: "arguments",
		from: (ownFrom(words[at]) ?? 1) + count - at
	}], ...words.slice(at + 1)];
}
function nth(words, n) {
	const [first] = wordsBehind(words, n - 1);
	const own = ownFrom(first);
	return own === void 0 ? first : [{
		kind: "variable",
		name: String(own),
		fallback: void 0,
		instead: void 0
	}];
}
// src/interpreter/shell/bash/parameters.ts
function expandVariable(name, written, fields, reader, quoted) {
	if (name === "@" || name === "*") {
		expandList(reader.positional.words, name === "*" && quoted, fields);
		return;
	}
	if (!/^\w+$/.test(name)) {
		fields.pieces([{
			kind: "unknown",
			text: written
		}]);
		return;
	}
	const known = knownValue(name, reader, quoted);
	if (known === void 0) {
		const piece = variable$1(name);
		fields.pieces([quoted || !fields.splits ? piece : splitting(piece)]);
		return;
	}
	const text = quoted ? void 0 : literalOf$1(known);
	text === void 0 ? fields.pieces(known) : fields.unquoted(text);
}
function expandParameter(part, fields, reader, quoted) {
	const { parameter, operation, prefix, text } = part;
	const name = parameter === "*" ? "@" : parameter;
	if (prefix !== void 0 || !/^(?:\w+|@)$/.test(name)) {
		fields.pieces([{
			kind: "unknown",
			text: shownIn(reader, part, text)
		}]);
		return;
	}
	const list = listOf(part, reader);
	if (list !== void 0) {
		expandKnownList(list, operation, (parameter === "*" || part.index?.value === "*") && quoted, fields, reader, quoted);
		return;
	}
	if (part.index !== void 0 && !/^[@*0]$/.test(part.index.value)) {
		fields.pieces([{
			kind: "unknown",
			text: shownIn(reader, part, text)
		}]);
		return;
	}
	if (operation === void 0) {
		expandVariable(name, text, fields, reader, quoted);
		return;
	}
	if (operation.type !== "Default") {
		fields.pieces([{
			...variable$1(name),
			altered: true
		}]);
		return;
	}
	const positional = /^[1-9]\d*$/.test(name);
	const known = positional ? nth(reader.positional.words, Number(name)) : reader.state.loops.get(name);
	const [own] = known ?? [];
	if (positional && own?.kind === "variable" && known?.length === 1 && /^\d+$/.test(own.name)) {
		expandDefault(own.name, operation, fields, reader, quoted);
		return;
	}
	if (positional || known !== void 0) {
		if (operation.operator.endsWith("+") === (known !== void 0)) {
			expandOperand(operation, fields, reader, quoted);
			return;
		}
		known === void 0 || fields.pieces(known);
		return;
	}
	if (operation.operator.endsWith("?")) {
		expandVariable(name, text, fields, reader, quoted);
		return;
	}
	expandDefault(name, operation, fields, reader, quoted);
}
function expandDefault(name, operation, fields, reader, quoted) {
	const operand = new Fields(reader, fields.splits && !quoted);
	expandOperand(operation, operand, reader, quoted);
	const plus = operation.operator.endsWith("+");
	const stand = (text) => ({
		...variable$1(name),
		...plus ? { instead: text } : { fallback: text },
		...operation.operator.endsWith("=") ? { assigns: true } : {}
	});
	const words = operand.all;
	if (words.length === 0) {
		fields.pieces([stand([])]);
		return;
	}
	if (operand.breaksBefore) fields.break();
	fields.words(words.map((word) => [stand(word)]));
	if (operand.breaksAfter) fields.break();
}
function expandOperand(operation, fields, reader, quoted) {
	const { operand } = operation;
	if (operand.parts !== void 0) {
		expandAll(operand.parts, fields, reader, quoted, true);
		return;
	}
	if (operand.value === "") return;
	quoted ? fields.literal(operand.value) : fields.unquoted(operand.value);
}
function listOf(part, reader) {
	if (part.parameter === "@" || part.parameter === "*") return reader.positional.words;
	const words = reader.state.arrays.get(part.parameter);
	if (words === void 0) return void 0;
	const index = part.index?.value ?? "0";
	if (index === "@" || index === "*") return words;
	if (!/^-?\d{1,6}$/.test(index)) return void 0;
	const word = words.at(Number(index));
	return word === void 0 ? [] : [word];
}
function expandKnownList(list, operation, glued, fields, reader, quoted) {
	if (operation?.type === "Default") {
		const plus = operation.operator.endsWith("+");
		if (plus === list.length > 0) {
			expandOperand(operation, fields, reader, quoted);
			return;
		}
		plus || expandList(list, glued, fields);
		return;
	}
	if (operation?.type === "Slice" && /^\s*\d{1,6}$/.test(operation.offset.value)) {
		const shift = list === reader.positional.words ? 1 : 0;
		const offset = Math.max(0, Number(operation.offset.value) - shift);
		const length = operation.length === void 0 ? void 0 : Number(operation.length.value);
		const words = wordsBehind(list, offset);
		expandList(length !== void 0 && length >= 0 ? words.slice(0, length) : words, glued, fields);
		return;
	}
	expandList(list, glued, fields);
}
function expandList(words, glued, fields) {
	if (!glued) {
		fields.words(words);
		return;
	}
	words.forEach((word, index) => {
		if (index > 0) fields.pieces([{
			kind: "literal",
			text: " "
		}]);
		fields.pieces(word);
	});
}
function knownValue(name, reader, quoted) {
	const { loops, arrays, variables } = reader.state;
	if (/^[1-9]\d*$/.test(name)) return nth(reader.positional.words, Number(name)) ?? [];
	const known = loops.get(name) ?? arrays.get(name)?.[0];
	if (known !== void 0 || quoted) return known;
	const value = variables.get(name);
	const text = value && literalOf$1(value);
	return text !== void 0 && /\S\s+\S/.test(text) ? value : void 0;
}
function variable$1(name) {
	return {
		kind: "variable",
		name,
		fallback: void 0,
		instead: void 0
	};
}
function shownIn(reader, part, text) {
	return reader.source.excerpt(part.pos, part.end) || text;
}
// src/interpreter/shell/bash/words.ts
function fieldsOf(word, reader) {
	charge(word, reader);
	const parts = word.parts;
	if (parts === void 0) {
		const text = plain(word.value, reader);
		return [word.text === word.value ? text.map(splitting) : text];
	}
	return alternatives(parts).flatMap((choice) => {
		const fields = new Fields(reader, true);
		expandAll(choice, fields, reader, false);
		return fields.all;
	});
}
function textOf$2(word, reader) {
	if (word === void 0) return [];
	charge(word, reader);
	if (word.parts === void 0) return plain(word.value, reader);
	const fields = new Fields(reader, false);
	expandAll(word.parts, fields, reader, false);
	return fields.all[0] ?? [];
}
function hereDocumentOf(document, reader) {
	const { body, delimiter, operator } = document;
	let pieces;
	if (delimiter?.quoted || body.parts === void 0) pieces = [...plain(delimiter?.quoted ? body.text : body.text.replace(/\\([$`\\])|\\\n/g, "$1"), reader)];
	else {
		const fields = new Fields(reader, false);
		expandAll(body.parts, fields, reader, true);
		pieces = [...fields.all[0] ?? []];
	}
	if (operator !== "<<-") return joined$3(pieces);
	return joined$3(pieces.map((piece, index) => piece.kind === "literal" ? {
		...piece,
		text: piece.text.replace(index === 0 ? /(^|\n)\t+/g : /(\n)\t+/g, "$1")
	} : piece));
}
function expandAll(parts, fields, reader, quoted, operand = false) {
	for (const part of parts) expandPart(part, fields, reader, quoted, operand);
}
function expandPart(part, fields, reader, quoted, operand) {
	reader.budget.spend(1);
	switch (part.type) {
		case "Literal":
			if (operand && !quoted) fields.unquoted(part.value);
			else fields.literal(part.value, !quoted);
			return;
		case "SingleQuoted":
		case "AnsiCQuoted":
			fields.literal(part.value);
			return;
		case "DoubleQuoted":
		case "LocaleString":
			if (part.parts.length === 0) fields.pieces([]);
			expandAll(part.parts, fields, reader, true);
			return;
		case "SimpleExpansion":
			expandVariable(part.text.slice(1), part.text, fields, reader, quoted);
			return;
		case "ParameterExpansion":
			expandParameter(part, fields, reader, quoted);
			return;
		case "CommandExpansion":
		case "ProcessSubstitution":
			fields.pieces([substitution$1(part, reader, !quoted && fields.splits)]);
			return;
		case "Glob":
		case "ExtendedGlob":
		case "BraceExpansion":
		case "ArithmeticExpansion":
			fields.pieces([{
				kind: "unknown",
				text: reader.source.excerpt(part.pos, part.end)
			}]);
			return;
	}
}
function substitution$1(part, reader, splits) {
	const { source } = reader;
	charge(part, reader);
	const decoded = part.script?.source;
	const inner = decoded === void 0 ? source : sourceOf$4({
		text: decoded,
		pieces: source.pieces
	}, source.place(part.pos + 1));
	const commands = reader.substitute(part.script, inner);
	const text = source.excerpt(part.pos, part.end);
	const program = LOCATED.exec(text)?.[1];
	return program === void 0 ? {
		kind: "command",
		commands,
		text,
		...splits && !/^[<>]/.test(text) ? SPLITS : {}
	} : {
		kind: "literal",
		text: program
	};
}
const LOCATED = /^\$\(\s*(?:command\s+-v|which|type\s+-[pP])\s+([\w.@+-]+)\s*(?:2>\s*\/dev\/null\s*)?(?:\|\|[^|&;()$`]*)?\)$/;
const SPLITS = { splits: true };
function charge(node, reader) {
	reader.budget.spend(1 + (node.end - node.pos >> 3));
}
function plain(text, reader) {
	reader.budget.spend(1 + (text.length >> 6));
	return unmask(text, reader.source.pieces);
}
// src/interpreter/shell/bash/redirects.ts
function readRedirects(list, reader) {
	const redirects = [];
	const taken = new Set();
	let stdin;
	for (const one of list) {
		const descriptor = one.descriptor?.type === "FileDescriptor" ? one.descriptor.value : void 0;
		if (one.type !== "Redirect") {
			const text = one.type === "HereDoc" ? hereDocumentOf(one, reader) : textOf$2(one.target, reader);
			if ((descriptor ?? 0) === 0) stdin = {
				kind: "text",
				text
			};
			continue;
		}
		const reads = one.operator.startsWith("<");
		const at = descriptor ?? (reads ? 0 : 1);
		taken.add(at);
		if (duplicates(one.operator, one.target?.text ?? "")) continue;
		const operator = reads ? "<" : one.operator.endsWith(">>") ? ">>" : ">";
		redirects.push({
			operator,
			target: textOf$2(one.target, reader),
			descriptor: at
		});
	}
	return {
		redirects,
		stdin,
		taken
	};
}
function withOuter(own, name, scope) {
	const redirects = [...own.redirects];
	const silent = name === void 0 || utility(name, "silent");
	for (const outer of scope.outer) {
		const { redirect } = outer;
		if (own.taken.has(redirect.descriptor)) continue;
		if (redirect.operator === "<") {
			if (own.stdin === void 0) redirects.push(redirect);
		} else if (!silent) {
			redirects.push(outer.used ? {
				...redirect,
				operator: ">>"
			} : redirect);
			outer.used = true;
		}
	}
	return {
		redirects,
		stdin: own.stdin ?? (own.taken.has(0) ? void 0 : scope.stdin),
		taken: own.taken
	};
}
function around$1(own, scope) {
	return {
		outer: [...scope.outer.filter(({ redirect }) => !own.taken.has(redirect.descriptor)), ...own.redirects.map((redirect) => ({
			redirect,
			used: false
		}))],
		stdin: own.stdin ?? (own.taken.has(0) ? void 0 : scope.stdin)
	};
}
function duplicates(operator, target) {
	return operator === "<&" || operator === ">&" && /^(?:\d+-?|-)$/.test(target);
}
// src/interpreter/shell/bash/simple.ts
function readSimple(node, scope, inner) {
	const reader = inner.reader(scope);
	const prefix = node.prefix.filter((part) => part.type === "Assignment");
	const named = node.name === void 0 ? [] : fieldsOf(node.name, reader);
	const declares = utility(literalOf$1(named[0] ?? []) ?? "", "declares");
	const before = prefix.map((part) => readAssignment(part, reader));
	const words = [...named];
	const declared = [];
	for (const arg of node.args) if (arg.type === "Word") words.push(...fieldsOf(arg, reader));
	else if (declares) declared.push(arg);
	else words.push(asWord(arg, reader));
	const own = readRedirects(node.redirects, reader);
	if (declares) {
		declare(node, words, declared, own, scope, reader);
		return;
	}
	if (words.length === 0) {
		for (const [index, part] of prefix.entries()) remember(part, before[index], reader);
		emit(node, [], before, own, scope);
		return;
	}
	const exported = before.map((one) => ({
		...one,
		exported: true
	}));
	start$1(node, withKnownName(words, scope), exported, own, scope, inner);
}
function start$1(node, words, assignments, own, scope, inner) {
	const handed = within$1(scope, { assignments: [...scope.assignments, ...assignments] });
	const name = literalOf$1(words[0] ?? []);
	if (name !== void 0 && scope.state.functions.has(name) && !scope.calls.some((call) => call.name === name)) {
		const caller = scope.caller ?? {
			source: scope.source.excerpt(node.pos, node.end),
			...scope.source.place(node.pos)
		};
		const place = within$1(handed, {
			...around$1(own, scope),
			caller
		});
		inner.callFunction(name, words.slice(1), place);
		return;
	}
	if (!settle$2(name, words, scope)) emit(node, words, [], own, handed);
}
function settle$2(name, words, scope) {
	const args = words.slice(1).map(literalOf$1);
	if (name === "set") {
		const dashes = args.indexOf("--");
		if (dashes >= 0) scope.positional.words = words.slice(dashes + 2);
		return false;
	}
	if (name === "unset") {
		for (const arg of args) if (arg !== void 0) forget(arg, scope.state);
		return false;
	}
	if (name !== "shift" || ownFrom(scope.positional.words[0]) !== void 0) return false;
	const count = /^\d{1,4}$/.test(args[0] ?? "") ? Number(args[0]) : 1;
	scope.positional.words = scope.conditional ? withoutOption(scope.positional.words, count) : wordsBehind(scope.positional.words, count);
	return true;
}
function withoutOption(words, count) {
	if (!literalOf$1(words[0] ?? [])?.startsWith("-")) return words;
	const dashes = words.findIndex((word) => literalOf$1(word) === "--");
	return words.slice(dashes < 0 ? count : dashes + 1);
}
function declare(node, words, declared, own, scope, reader) {
	const flags = words.slice(1).map((word) => literalOf$1(word) ?? "");
	const exported = literalOf$1(words[0] ?? []) === "export" ? !flags.some((flag) => /^-[a-z]*[nf]/.test(flag)) : flags.some((flag) => /^-[a-z]*x/.test(flag));
	const assignments = declared.map((part) => {
		const assignment = readAssignment(part, reader);
		remember(part, assignment, reader);
		return {
			...assignment,
			exported
		};
	});
	for (const word of words.slice(1)) {
		const assignment = assignmentOf(word);
		const bare = literalOf$1(word);
		if (assignment) assignments.push({
			...assignment,
			exported
		});
		else if (exported && bare !== void 0 && /^[A-Za-z_]\w*$/.test(bare)) assignments.push(passedOn(bare));
	}
	emit(node, words, assignments, own, scope);
}
function emit(node, words, assignments, own, scope) {
	const [name = [], ...args] = words;
	scope.run.budget.command();
	scope.run.budget.spend(1 + scope.assignments.length + scope.outer.length);
	const { redirects, stdin } = withOuter(own, commandName(name), scope);
	const place = (scope.source.text.startsWith("\"$", node.pos) ? scope.caller : void 0) ?? {
		source: scope.source.excerpt(node.pos, node.end),
		...scope.source.place(node.pos)
	};
	const command = {
		name,
		args,
		assignments: [...scope.assignments, ...assignments],
		redirects,
		stdin,
		conditional: scope.conditional,
		subshell: scope.subshells.length > 0,
		scope: scope.subshells,
		calls: scope.calls.map(({ id }) => id),
		text: scope.source.place(textStart(node)),
		...place
	};
	scope.run.commands.push(command);
	scope.outputs.push(command);
}
function readAssignment(part, reader) {
	const value = part.value.type === "Word" ? textOf$2(part.value, reader) : spaced$1(part.value.elements.flatMap((word) => fieldsOf(word, reader)));
	return {
		name: part.name,
		value,
		exported: false,
		append: part.append === true
	};
}
function remember(part, assignment, reader) {
	const { arrays, variables, loops } = reader.state;
	const { name } = part;
	loops.delete(name);
	if (part.value.type === "ArrayValue") {
		const words = part.value.elements.flatMap((word) => fieldsOf(word, silent(reader)));
		arrays.set(name, part.append ? [...arrays.get(name) ?? [], ...words] : words);
	} else if (part.index !== void 0) arrays.delete(name);
	else if (assignment !== void 0) {
		if (!part.append) arrays.delete(name);
		const before = part.append ? variables.get(name) ?? [] : [];
		variables.set(name, joined$3([...before, ...known$4(assignment.value, reader.state)]));
	}
}
function forget(name, { arrays, variables, loops }) {
	for (const known of [
		arrays,
		variables,
		loops
	]) known.delete(name);
}
function silent(reader) {
	return {
		...reader,
		substitute: () => []
	};
}
function asWord(part, reader) {
	const { name, value, append } = readAssignment(part, reader);
	return joined$3([...literal(`${name}${append ? "+=" : "="}`), ...value]);
}
function withKnownName(words, scope) {
	const [name = [], ...args] = words;
	const value = known$4(name, scope.state);
	return literalOf$1(value) === void 0 || value.length === 0 ? words : [value, ...args];
}
function known$4(text, { variables }) {
	return joined$3(text.flatMap((piece) => {
		if (piece.kind !== "variable" || piece.altered || piece.instead) return [piece];
		const value = variables.get(piece.name);
		const literal = value && literalOf$1(value);
		return value !== void 0 && literal !== void 0 && literal.length <= MAX_COMMAND ? value : [piece];
	}));
}
const MAX_COMMAND = 1e4;
function spaced$1(words) {
	return joined$3(words.flatMap((word, index) => index === 0 ? [...word] : [...literal(" "), ...word]));
}
function textStart(node) {
	if (!isCommand(node)) return node.pos;
	const document = node.redirects.find((one) => one.type === "HereDoc");
	if (document?.body) return document.body.pos;
	const word = node.args.findLast((arg) => arg.text.includes("\n")) ?? node.args.at(-1);
	return word === void 0 ? node.pos : word.pos + (/^["']/.test(word.text) ? 1 : 0);
}
function isCommand(node) {
	return "type" in node && node.type === "Command";
}
// src/interpreter/shell/bash/tests.ts
function isTest(node) {
	if (node.type === "Pipeline") {
		const last = node.commands.at(-1);
		return isNegated(node) || last !== void 0 && isTest(last);
	}
	switch (node.type) {
		case "TestCommand":
		case "ArithmeticCommand": return true;
		case "Redirected": return isTest(node.command);
		case "Command": {
			const name = node.name?.value ?? "";
			const words = node.args.map((arg) => arg.text);
			if (name === "command") return words[0] === "-v" || words[0] === "-V";
			if (name === "git") return words.some((word) => word === "--quiet" || word === "--exit-code");
			return utility(name, "asks");
		}
		case "BraceGroup":
		case "Subshell": {
			const last = node.body.commands.at(-1)?.command;
			return last !== void 0 && last.type !== "AndOr" && isTest(last);
		}
		default: return false;
	}
}
function isAlwaysTrue(statements) {
	const only = statements.length === 1 ? statements[0]?.command : void 0;
	return only?.type === "Command" && /^(?:true|:)$/.test(only.name?.text ?? "");
}
function isNegated(pipeline) {
	return pipeline.prefixes.some((prefix) => prefix.type === "Negation");
}
// src/interpreter/shell/bash/walk.ts
const INNER = {
	reader: readerIn(walk),
	callFunction: callFunction(readNode)
};
const NOTHING$2 = {
	redirects: [],
	stdin: void 0,
	taken: new Set()
};
function walk(statements, scope) {
	for (const { command } of statements) if (command.type === "AndOr") readAndOr(command, scope);
	else readPipelineNode(command, scope);
}
function readList(list, scope) {
	walk(list.commands, scope);
}
function readAndOr(node, scope) {
	let asked = false;
	node.commands.forEach((command, index) => {
		readPipelineNode(command, conditional(scope, index > 0 && node.operators[index - 1] === "||" || asked));
		asked ||= isTest(command);
	});
}
function readPipelineNode(node, scope) {
	if (node.type === "Pipeline") readPipeline(node, scope);
	else readNode(node, scope);
}
function readPipeline(node, scope) {
	const last = node.commands.length - 1;
	let stage;
	node.commands.forEach((command, index) => {
		const outputs = [];
		const from = stage?.at(-1);
		const changes = {
			outputs,
			stdin: index === 0 ? scope.stdin : from && stage ? {
				kind: "pipe",
				from,
				stage
			} : void 0,
			outer: index === last ? scope.outer.filter((one) => index === 0 || one.redirect.descriptor !== 0) : scope.outer.filter((one) => one.redirect.descriptor !== 1)
		};
		readNode(command, last > 0 ? subshell(scope, changes) : within$1(scope, changes));
		stage = outputs;
	});
	if (stage) scope.outputs.push(...stage);
}
function readNode(node, scope) {
	scope.run.budget.spend(1);
	switch (node.type) {
		case "Command":
			readSimple(node, scope, INNER);
			return;
		case "CompoundList":
			readList(node, scope);
			return;
		case "BraceGroup":
			readList(node.body, scope);
			return;
		case "Subshell":
			readList(node.body, subshell(scope));
			return;
		case "Redirected":
			readRedirected(node, scope);
			return;
		case "If":
			readIf(node, scope);
			return;
		case "While": {
			readList(node.clause, scope);
			const always = node.kind === "while" && isAlwaysTrue(node.clause.commands);
			readList(node.body, conditional(scope, !always));
			return;
		}
		case "For":
		case "Select":
			readFor(node, scope);
			return;
		case "ArithmeticFor":
			readList(node.body, scope);
			return;
		case "Case":
			readCase(node, scope);
			return;
		case "Function":
			scope.state.functions.set(node.name.value, {
				body: node.body,
				source: scope.source
			});
			return;
		case "Coproc":
			readNode(node.body, subshell(scope));
			return;
		case "TestCommand":
			readTest(node, scope);
			return;
		case "ArithmeticCommand": return;
	}
}
function readRedirected(node, scope) {
	const own = readRedirects(node.redirects, INNER.reader(scope));
	readNode(node.command, within$1(scope, around$1(own, scope)));
}
function readIf(node, scope) {
	const branch = conditional(scope, true);
	readList(node.clause, scope);
	readList(node.then, isAlwaysTrue(node.clause.commands) ? scope : branch);
	for (const part of node.elif) {
		readList(part.clause, branch);
		readList(part.then, branch);
	}
	if (node.else) readList(node.else, branch);
}
function readFor(node, scope) {
	const reader = INNER.reader(scope);
	const words = node.wordlist?.flatMap((word) => fieldsOf(word, reader)) ?? scope.positional.words;
	const name = node.name.value;
	const before = scope.state.loops.get(name);
	scope.state.loops.set(name, turnsOf$1(words) ?? [{
		kind: "unknown",
		text: `$${name}`
	}]);
	readList(node.body, conditional(scope, !words.some(isThere) && !counts$1(node.wordlist)));
	if (before) scope.state.loops.set(name, before);
	else scope.state.loops.delete(name);
}
const MOST_TURNS = 16;
function turnsOf$1(words) {
	const [only, ...more] = words;
	if (only === void 0 || words.length > MOST_TURNS) return void 0;
	if (more.length === 0) return isPattern(only) ? [{
		kind: "each",
		texts: words
	}] : isOpen$2(only) ? void 0 : only;
	return words.every((word) => literalOf$1(word) !== void 0 || isPattern(word)) ? [{
		kind: "each",
		texts: words
	}] : void 0;
}
const OPEN$2 = new Set([
	"unknown",
	"command",
	"arguments"
]);
function isThere(word) {
	return word.some((piece) => piece.kind === "literal" && piece.text !== "");
}
function isOpen$2(word) {
	return word.some(({ kind }) => OPEN$2.has(kind));
}
function counts$1(words) {
	return words?.some(({ text }) => /^(?:\{\d+\.\.\d+\}|[$`]\(?seq\s)/.test(text)) ?? false;
}
function readCase(node, scope) {
	fieldsOf(node.word, INNER.reader(scope));
	for (const item of node.items) readList(item.body, conditional(scope, true));
}
function readTest(node, scope) {
	const reader = INNER.reader(scope);
	const words = wordsOfTest(node.expression).flatMap((word) => fieldsOf(word, reader));
	emit(node, [literal("[["), ...words], [], NOTHING$2, scope);
}
function wordsOfTest(expression) {
	switch (expression.type) {
		case "TestUnary": return [expression.operand];
		case "TestBinary": return [expression.left, expression.right];
		case "TestLogical": return expression.operands.flatMap(wordsOfTest);
		case "TestNot": return wordsOfTest(expression.operand);
		case "TestGroup": return wordsOfTest(expression.expression);
		default: return expression;
	}
}
// src/interpreter/shell/bash/index.ts
function readBash(source, budget) {
	const commands = [];
	const run = {
		commands,
		budget,
		subshells: 0,
		calls: 0
	};
	try {
		const tree = parse$1(source.text);
		walk(tree.commands, outermost(run, source));
		const end = exitIn(commands);
		const broken = end < 0 && (tree.errors?.length ?? 0) > 0;
		return {
			commands: end < 0 ? commands : commands.slice(0, end + 1),
			cut: broken ? "it is broken, or no shell script that is read" : void 0
		};
	} catch (error) {
		const cut = cutBy(error);
		if (cut !== void 0) return {
			commands,
			cut
		};
		throw error;
	}
}
function exitIn(commands) {
	return commands.findIndex(({ name, conditional, subshell, scope, calls }) => commandName(name) === "exit" && !conditional && !subshell && scope.length === 0 && calls.length === 0);
}
function outermost(run, source) {
	return {
		run,
		source,
		state: {
			variables: new Map(),
			arrays: new Map(),
			loops: new Map(),
			functions: new Map()
		},
		positional: { words: [[{
			kind: "arguments",
			from: 1
		}]] },
		conditional: false,
		subshells: [],
		outer: [],
		stdin: void 0,
		assignments: [],
		calls: [],
		caller: void 0,
		outputs: []
	};
}
// src/interpreter/shell/collector.ts
var Collector = class {
	commands = [];
	source;
	budget;
	subshells = 0;
	constructor(source, budget) {
		this.source = source;
		this.budget = budget;
	}
	subshell(setting) {
		return {
			...setting,
			scope: [...setting.scope, ++this.subshells]
		};
	}
	add(found, setting) {
		this.budget.spend(1 + found.words.length);
		const place = this.source.place(found.start);
		const [name = [], ...args] = found.words;
		const command = {
			name,
			args,
			assignments: found.assignments ?? [],
			redirects: found.redirects ?? [],
			stdin: found.stdin,
			conditional: setting.conditional,
			subshell: setting.scope.length > 0,
			scope: setting.scope,
			calls: [],
			text: place,
			...place,
			source: this.source.excerpt(found.start, found.end)
		};
		this.budget.command();
		this.commands.push(command);
		return command;
	}
};
// src/interpreter/shell/index.ts
function parseScript(source, dialect) {
	const { text: written, shown } = typeof source === "string" ? {
		text: source,
		shown: void 0
	} : source;
	const text = written.slice(0, BOUNDS.scriptLength).replaceAll("\r\n", "\n");
	const script = read$2(shown === void 0 ? maskExpressions(text) : maskHoles({
		text,
		shown
	}), dialect, new Budget(BOUNDS.scriptSteps, BOUNDS.scriptCommands));
	if (written.length <= BOUNDS.scriptLength) return script;
	return {
		...script,
		cut: `it is longer than ${BOUNDS.scriptLength} characters`
	};
}
function read$2(masked, dialect, budget) {
	const source = sourceOf$4(masked);
	switch (dialect) {
		case "bash": return readBash(source, budget);
		case "powershell": return require_windows().readPowerShell(source, budget);
		case "cmd": return require_windows().readCmd(source, budget);
		default: return dialect;
	}
}
// src/interpreter/substitution.ts
function substituted(commands, text, shell, at) {
	const last = commands.at(-1);
	if (last === void 0) return fromOrigin({
		kind: "command",
		text
	}, [at]);
	if (!last.conditional) return outputOf(last, shell, at);
	const outputs = lastPrinters(commands).map((command) => outputOf(command, shell, at));
	return outputs.length === 0 ? outputOf(last, shell, at) : oneOf(...outputs);
}
function substitutedBy(ran, dialect, line, at) {
	const { commands } = ran.frame.tracer.script(line.written, dialect);
	return substituted(commands, at.shows, ran, at);
}
function lastPrinters(commands) {
	const printers = [];
	const piped = new Set();
	for (const command of commands.toReversed()) {
		if (command.stdin?.kind === "pipe") for (const one of command.stdin.stage) piped.add(one);
		if (piped.has(command) || !prints$1(command)) continue;
		printers.unshift(command);
		if (!command.conditional) break;
	}
	return printers;
}
function prints$1(command) {
	if (command.redirects.some((r) => r.operator !== "<" && r.descriptor === 1)) return false;
	return command.name.length > 0 && !utility(commandName(command.name) ?? "", "silent");
}
// src/interpreter/write.ts
function writeRedirects(command, shell, at) {
	for (const redirect of command.redirects) {
		if (redirect.operator === "<" || redirect.descriptor !== 1) continue;
		writeFile(textValue(redirect.target, shell, at), command.name.length === 0 ? inputOf(command, shell, at) : outputOf(command, shell, at), redirect.operator === ">>", shell.frame, at, command.conditional, shell.mayHaveEnded);
	}
	if (command.redirects.some((one) => one.operator !== "<" && one.descriptor === 1) || shell.sends.length === 0 || !prints(command)) return;
	const content = outputOf(command, shell, at);
	for (const send of shell.sends) {
		const append = send.append || send.used;
		send.used = true;
		writeFile(send.target, content, append, shell.frame, at, command.conditional, shell.mayHaveEnded);
	}
}
function prints({ name }) {
	return name.length > 0 && !utility(commandName(name) ?? "", "silent");
}
function writeFile(target, content, append, frame, at, conditional = false, mayHaveEnded = false) {
	writeAt(pathKey(target, frame.directory), content, append, frame, at, conditional, mayHaveEnded);
}
function writeAt(path, content, append, frame, at, conditional = false, mayHaveEnded = false) {
	const maybe = conditional || mayHaveEnded;
	if (path === "$GITHUB_ENV" || path === "{github.env}") {
		for (const [name, value] of assignmentsOf(withOpenBlock(path, content, frame))) assign$1(frame.state.exported, name, setAt$1(value, at), maybe);
		return;
	}
	if (path === "$GITHUB_OUTPUT" || path === "{github.output}") {
		for (const [name, value] of assignmentsOf(withOpenBlock(path, content, frame))) assign$1(frame.outputs, name.toLowerCase(), setAt$1(value, at), maybe, NOT_WRITTEN);
		return;
	}
	if (path === "" || path === "/dev/null" || path.startsWith("$GITHUB_")) return;
	const before = frame.state.files.get(path);
	const known = append && before?.content !== void 0 && content !== void 0;
	frame.state.files.set(path, {
		content: known && before.content !== void 0 && content !== void 0 ? concat(before.content, content) : content,
		trail: [...append ? (before?.trail ?? []).slice(-50) : [], evidence(at, at.shows)],
		certain: !conditional && frame.certainty === "certain"
	});
	frame.state.filled.delete(path);
	markChanged(path, frame);
}
function withOpenBlock(file, content, { state }) {
	const open = state.openBlocks.get(file);
	const whole = open === void 0 || content === void 0 ? content : concat(open, ...endsOpen(open) ? [literal$1("\n")] : [], content);
	const first = whole === void 0 ? void 0 : templates(whole)[0];
	if (whole === void 0 || first === void 0 || !endsInBlock(first)) state.openBlocks.delete(file);
	else state.openBlocks.set(file, whole);
	return whole;
}
function endsOpen(value) {
	return value.alternatives.some((a) => a.pieces.at(-1)?.kind !== "literal");
}
function endsInBlock(template) {
	const lines = linesOf$3(template);
	for (let i = 0; i < lines.length; i += 1) {
		const end = blockEnd(lines, i);
		if (end === void 0) continue;
		if (end === lines.length) return true;
		i = end;
	}
	return false;
}
function linesOf$3(template) {
	if (!template.text.includes("<<")) return template.text.split("\n").map((text) => ({
		text,
		plain: text
	}));
	return template.text.split("\n").map((text) => ({
		text,
		plain: partOf(text, template).alternatives.flatMap((a) => a.pieces).map((p) => p.kind === "literal" ? p.text : `\u0000${originName(p)}\u0000`).join("").trim()
	}));
}
function blockEnd(lines, at) {
	const opening = /^(?:export\s+)?[A-Za-z_][\w.-]*<<([\s\S]+)$/.exec(lines[at]?.plain ?? "");
	if (opening === null) return void 0;
	const end = lines.findIndex((line, i) => i > at && line.plain === opening[1]);
	return end === -1 ? lines.length : end;
}
function assign$1(into, name, value, conditional, nothing) {
	const before = conditional ? into.get(name) : void 0;
	const open = conditional && before === void 0 ? nothing : void 0;
	into.set(name, before ? oneOf(before, value) : open ? oneOf(value, open) : value);
}
const NOT_WRITTEN = literal$1("");
function markChanged(path, frame) {
	if (path.endsWith("/auth.json")) frame.state.logins.delete(path.slice(0, -10));
}
const HEREDOC = /^([A-Za-z_][\w.-]*)<</;
const LINE = /^([A-Za-z_][\w.-]*)=(.*)$/s;
function assignmentsOf(content) {
	const found = new Map();
	if (content === void 0) return found;
	for (const template of templates(content)) for (const [name, value] of assignmentsIn(template)) {
		const before = found.get(name);
		found.set(name, before === void 0 ? value : joined$1(before, value, content.choice));
	}
	return found;
}
function joined$1(before, value, choice) {
	const seen = new Set(before.alternatives.map((a) => JSON.stringify(a.pieces)));
	const fresh = value.alternatives.filter((a) => !seen.has(JSON.stringify(a.pieces)));
	if (fresh.length === 0) return before;
	return {
		choice,
		alternatives: [...before.alternatives, ...fresh]
	};
}
function assignmentsIn(template) {
	const found = new Map();
	const lines = linesOf$3(template);
	for (let i = 0; i < lines.length; i += 1) {
		const line = (lines[i]?.text ?? "").replace(/^\s*(?:export\s+)?/, "").trimEnd();
		const end = blockEnd(lines, i);
		const name = HEREDOC.exec(line)?.[1];
		if (end !== void 0 && name !== void 0) {
			const inside = lines.slice(i + 1, end).map((one) => one.text);
			found.set(name, end === lines.length ? OPEN$1 : partOf(inside.join("\n"), template));
			i = end;
			continue;
		}
		const single = LINE.exec(line);
		if (single?.[1] !== void 0) found.set(single[1], partOf(unquote(single[2] ?? ""), template));
	}
	return new Map([...found].map(([name, one]) => [name, alone(name, one, found)]));
}
function alone(name, { choice, alternatives }, names) {
	const tellsOfIt = ({ shows }, literal) => {
		const words = shows.split(/\W+/);
		return words.includes(name) || !(literal || words.some((word) => names.has(word)));
	};
	return {
		choice,
		alternatives: alternatives.map(({ pieces, trail }) => {
			const literal = pieces.every(({ kind }) => kind === "literal");
			const own = trail.filter((step) => tellsOfIt(step, literal));
			return {
				pieces,
				trail: own.length > 0 ? own : literal ? trail.slice(-1) : trail
			};
		})
	};
}
const OPEN$1 = fromOrigin({
	kind: "context",
	name: "a text written later"
});
function unquote(text) {
	return /^(["'])([\s\S]*)\1$/.exec(text)?.[2] ?? text;
}
// src/interpreter/variables.ts
function frameFor(command, shell, at) {
	const { frame } = shell;
	const here = command.conditional ? likely(frame, at) : frame;
	const sets = command.assignments.map(({ name, value }) => ({
		kind: "set",
		name: nameIn$3(frame.environment, name, shell),
		value: setAt$1(textValue(value, shell, at), at),
		certain: true
	}));
	if (sets.length === 0) return here;
	const own = new Set([...frame.own, ...sets.map(({ name }) => name)]);
	return {
		...here,
		environment: changed$1(frame.environment, sets),
		own
	};
}
const LIKELY = new WeakMap();
function likely(frame, at) {
	const lines = LIKELY.get(frame) ?? new Map();
	LIKELY.set(frame, lines);
	const line = `${at.path}:${at.line}`;
	const known = lines.get(line) ?? doubted(frame, at, "its script comes to that line");
	lines.set(line, known);
	return known;
}
function assign(assignment, command, shell, at) {
	const { variables, frame, dialect, exportsAll } = shell;
	const name = nameIn$3(variables, nameIn$3(frame.environment, assignment.name, shell), shell);
	const before = variables.get(name) ?? frame.environment.get(name);
	const text = textValue(assignment.value, shell, at);
	const value = setAt$1(assignment.append && before !== void 0 ? concat(before, text) : text, at);
	variables.set(name, settled(value, before, !command.conditional));
	const exported = assignment.exported || exportsAll;
	if (!(exported || dialect !== "powershell" && frame.environment.has(name))) return;
	change(shell, [{
		kind: "set",
		name,
		value: variables.get(name) ?? value,
		certain: true
	}]);
	if (exported) shell.frame = {
		...shell.frame,
		own: new Set(shell.frame.own).add(name)
	};
}
function setAll(values, command, shell, at) {
	const sets = [...values].map(([name, value]) => ({
		kind: "set",
		name,
		value: setAt$1(value, at),
		certain: !command.conditional
	}));
	if (sets.length === 0) return;
	change(shell, sets);
	for (const { name } of sets) {
		const value = shell.frame.environment.get(name);
		if (value !== void 0) shell.variables.set(name, value);
	}
	const own = new Set([...shell.frame.own, ...sets.map(({ name }) => name)]);
	shell.frame = {
		...shell.frame,
		own
	};
}
function spelled(word) {
	return word?.[0]?.kind === "command" || word?.[0]?.kind === "variable";
}
function assignDefaults(command, shell, at) {
	for (const text of command.args) for (const piece of text) if (piece.kind === "variable" && piece.assigns === true) {
		const { name } = piece;
		const value = textValue([piece], shell, at);
		shell.variables.set(name, value);
		if (shell.exportsAll || shell.frame.environment.has(name)) change(shell, [{
			kind: "set",
			name,
			value,
			certain: true
		}]);
	}
}
const VARIABLE_COMMANDS = {
	unset: (call) => {
		if (!call.texts.some((text) => /^-[a-z]*f/.test(text))) unset(call, true);
	},
	export: (call) => {
		if (call.texts.some((text) => /^-[a-z]*n/.test(text))) return unset(call, false);
		const { words, texts, command, shell, place } = call;
		const open = words.filter((_, i) => texts[i] === "" && spelled(command.args[i]));
		for (const word of open) setAll(assignmentsOf(word), command, shell, evidence(place, command.source));
	},
	declare: unexported,
	typeset: unexported,
	set: ({ shell, texts }) => {
		for (const [i, text] of texts.entries()) {
			if (text === "--") return;
			const option = /^([-+])[a-zA-Z]*o$/.exec(text);
			if (/^[-+][a-zA-Z]*a/.test(text) || option && texts[i + 1] === "allexport") shell.exportsAll = text.startsWith("-");
		}
	},
	setlocal: ({ shell }) => {
		const { variables, frame } = shell;
		shell.kept.push({
			variables: new Map(variables),
			environment: frame.environment
		});
	},
	endlocal: ({ shell }) => endLocal(shell),
	printf: ({ shell, words, texts, command, place }) => {
		const [name, text] = texts[0] === "-v" ? [texts[1], words[2]] : [];
		if (name === void 0 || text === void 0) return;
		const value = setAt$1((/^%[sbq]$/.test(literalText(text) ?? "") ? words[3] : text) ?? EMPTY, evidence(place, command.source));
		shell.variables.set(name, value);
		if (shell.exportsAll || shell.frame.environment.has(name)) change(shell, [{
			kind: "set",
			name,
			value,
			certain: !command.conditional
		}]);
	}
};
function unexported(call) {
	if (call.texts.some((text) => /^\+[a-z]*x/.test(text))) unset(call, false);
}
function unset({ shell, words, command }, wholly) {
	const certain = !command.conditional;
	for (const name of words.flatMap((word) => namesIn$1(word, shell))) {
		const { variables, frame } = shell;
		const before = variables.get(name) ?? frame.environment.get(name);
		if (before === void 0) continue;
		if (!wholly) variables.set(name, before);
		else variables.set(name, certain ? UNSET : oneOf(before, EMPTY));
		change(shell, [{
			kind: "unset",
			name,
			certain
		}]);
	}
}
function namesIn$1(word, shell) {
	const { environment } = shell.frame;
	return word.alternatives.flatMap((one) => {
		const text = literalText({
			choice: "one-of",
			alternatives: [one]
		}) ?? "";
		if (!text.endsWith("*")) return [nameIn$3(environment, text, shell)];
		const start = text.slice(0, -1).toLowerCase();
		return [...environment.keys()].filter((name) => name.toLowerCase().startsWith(start));
	});
}
function endLocal(shell) {
	const before = shell.kept.pop();
	if (before === void 0) return;
	shell.variables.clear();
	for (const [name, value] of before.variables) shell.variables.set(name, value);
	shell.frame = {
		...shell.frame,
		environment: before.environment
	};
}
function change(shell, changes) {
	const environment = changed$1(shell.frame.environment, changes);
	shell.frame = {
		...shell.frame,
		environment
	};
}
function nameIn$3(known, name, { dialect }) {
	if (dialect === "bash" || known.has(name)) return name;
	const lower = name.toLowerCase();
	for (const one of known.keys()) if (one.toLowerCase() === lower) return one;
	return name;
}
// src/interpreter/text.ts
function textValue(text, shell, at) {
	const [first] = text;
	if (first === void 0) return literal$1("");
	if (first.kind === "literal" && text.length === 1) return literal$1(first.text);
	return concat(...text.map((piece) => pieceValue(piece, shell, at)));
}
function pieceValue(piece, shell, at) {
	switch (piece.kind) {
		case "literal": return literal$1(piece.text);
		case "expression": return evaluate(piece.expression, scopeOf$1(shell.frame), at);
		case "variable": {
			const value = lookUp$1(piece.name, shell);
			if (piece.instead !== void 0) return oneOf(textValue(piece.instead, shell, at), literal$1(""));
			if (piece.fallback === void 0) return value;
			if (isNobodys(piece.name, shell)) return textValue(piece.fallback, shell, at);
			return firstNonEmpty$1(value, textValue(piece.fallback, shell, at));
		}
		case "command": return substituted(piece.commands, piece.text, shell, at);
		case "each": return oneOf(...piece.texts.flatMap((one) => filesLike(one, shell, at) ?? [textValue(one, shell, at)]));
		case "arguments": return positionalFrom(piece.from, shell);
		case "hole": return shell.holes[piece.index] ?? fromOrigin({
			kind: "command",
			text: piece.text
		}, [at]);
		case "unknown": return fromOrigin({
			kind: "command",
			text: piece.text
		}, [at]);
		default: return piece;
	}
}
function filesLike(text, shell, at) {
	return expanded(text, shell, (piece) => pieceValue(piece, shell, at));
}
function wordValues(text, shell, at) {
	const [only, ...more] = text;
	if (only === void 0 || more.length > 0) return [textValue(text, shell, at)];
	if ("splits" in only) return fields(textValue(text, shell, at));
	if (only.kind !== "arguments") return [textValue(text, shell, at)];
	return shell.positional?.slice(only.from - 1) ?? [positionalFrom(only.from, shell)];
}
const LONGEST$4 = 1e4;
function fields(value) {
	const [template, ...more] = templates(value);
	if (template === void 0 || more.length > 0 || template.text.length > LONGEST$4) return [value];
	if (!/\s/.test(template.text)) return template.text === "" ? [] : [value];
	return template.text.split(/\s+/).filter((word) => word !== "").map((word) => partOf(word, template));
}
function positionalFrom(from, { positional }) {
	if (positional === void 0) return fromOrigin({
		kind: "environment",
		name: "@"
	});
	return concat(...positional.slice(from - 1).flatMap((value, i) => i === 0 ? [value] : [literal$1(" "), value]));
}
function positionalNamed(name, { positional }) {
	return positional === void 0 ? void 0 : positional[Number(name) - 1] ?? literal$1("");
}
const POSITIONAL = /^[1-9]\d*$/;
const AMBIENT$1 = /^(?:GITHUB_|RUNNER_|ACTIONS_|AGENT_|AZURE_|AWS_|LC_)|^(?:CI|HOME|USER|PATH|PWD|SHELL|LANG|TMPDIR|TEMP|TMP|HOSTNAME|OSTYPE|[\W\d]+)$/;
function isNobodys(name, shell) {
	if (POSITIONAL.test(name)) return (shell.positional?.length ?? Infinity) < Number(name);
	return !shell.variables.has(name) && !shell.frame.environment.has(name) && !AMBIENT$1.test(name);
}
function lookUp$1(name, shell) {
	const { variables, frame } = shell;
	const value = POSITIONAL.test(name) ? positionalNamed(name, shell) : variables.get(nameIn$3(variables, name, shell)) ?? frame.environment.get(nameIn$3(frame.environment, name, shell));
	if (value === void 0 && name === "PWD") return absolute(shell.frame.directory);
	return value ?? fromOrigin({
		kind: "environment",
		name
	});
}
// src/interpreter/line.ts
const LONGEST$3 = 1e4;
function linesOf$2(value) {
	return templates(value).map(({ text, origins, trail }) => ({
		inPlace: false,
		written: {
			text,
			shown: origins.map(written$2)
		},
		holes: origins.map((origin) => ({
			choice: "first-non-empty",
			alternatives: [{
				pieces: [origin],
				trail
			}]
		}))
	}));
}
function written$2(origin) {
	return origin.kind === "environment" ? `$${origin.name}` : `\${{ ${originName(origin)} }}`;
}
function lineOfText(text, shell, at) {
	const holes = [];
	const asWritten = [];
	let line = "";
	let inPlace = true;
	for (const piece of text) {
		if (piece.kind === "literal") {
			line += withoutHoles(piece.text);
			continue;
		}
		const value = textValue([piece], shell, at);
		const known = literalText(value);
		const hole = holeAt(holes.length);
		if (known !== void 0 && known.length <= LONGEST$3) {
			line += withoutHoles(known);
			inPlace &&= !known.includes("\n");
		} else if (hole !== void 0) {
			line += hole;
			holes.push(value);
			asWritten.push(shown([piece]));
		}
	}
	return {
		written: {
			text: line,
			shown: asWritten
		},
		holes,
		inPlace
	};
}
function isReadable({ written: { text } }) {
	return withoutHoles(text).trim() !== "";
}
function spaced(values) {
	const space = {
		choice: "first-non-empty",
		alternatives: [{
			pieces: [{
				kind: "literal",
				text: " "
			}],
			trail: []
		}]
	};
	return concat(...values.flatMap((value, i) => i === 0 ? [value] : [space, value]));
}
// src/knowledge/harmless/system.ts
const HARMLESS$1 = new Set([
	"shopt break continue trap wait let getopts mapfile readarray ulimit umask alias dirs pwd times kill jobs disown exec command builtin",
	"sync dd mktemp nl paste join comm split csplit fold fmt expand seq date id whoami who groups uname hostname env printenv nproc tty uptime yes factor md5 b2sum shuf timeout expr nice nohup stdbuf locate mawk patch column tac",
	"codesign rcodesign xcrun security productsign notarytool signtool jarsigner apksigner zipalign minisign signify xz bzip2 7z ssh-keygen ssh-keyscan ssh-agent ssh-add rsync ssh",
	"xmllint xmlstarlet gomplate",
	"hub svn hg git-lfs",
	"apt apt-get dpkg yum dnf apk brew choco winget snap systemctl service sysctl sudo su ps pkill killall top free lsof ip ifconfig whereis uuidgen uuid ping nslookup dig nc netstat ss hostnamectl locale locale-gen update-alternatives useradd usermod chsh xvfb-run script unbuffer chronic setsid ionice flock watch caffeinate direnv nvidia-smi rocm-smi nvcc",
	"gem bundle nvm fnm rustup rustc javac gcc g++ clang cmake ninja ld strip corepack",
	"buildah skopeo helm kustomize terraform tofu terragrunt pulumi flyctl fly vercel netlify wrangler heroku railway firebase supabase ansible ansible-playbook packer vault op sops age cosign syft grype trivy semgrep codeql",
	"Write-Host Write-Output Write-Error Write-Warning Rename-Item Set-Item Set-Content Add-Content Out-File Out-Null Select-Object Where-Object ForEach-Object Sort-Object ConvertTo-Json ConvertFrom-Json Expand-Archive Compress-Archive Start-Sleep Join-Path Split-Path Resolve-Path Get-Command Get-Date Import-Module Install-Module Wait-Process Stop-Process Get-Process Should param throw rem copy xcopy rd where findstr chcp setx",
	"codecov coveralls sentry-cli actionlint shellcheck yamllint markdownlint hadolint pre-commit twine"
].flatMap((family) => family.split(" ")));
function isHarmlessCommand(name) {
	return HARMLESS$1.has(name) || isUtility(name);
}
// src/interpreter/idle.ts
const IDLE = new WeakMap();
function isIdle(command, { sends, frame }) {
	let name = IDLE.get(command);
	if (name === void 0) {
		name = idleName(command);
		IDLE.set(command, name);
	}
	return name !== "" && sends.length === 0 && !frame.functions.has(name) && !frame.environment.has("PATH") && !frame.environment.has("BASH_ENV") && frame.state.checkouts.size === 0 && frame.state.perhapsOwn.size === 0;
}
function idleName({ name, args, redirects, conditional }) {
	const text = commandName(name) ?? "";
	if (!utility(text, "idle") || literalOf$1(name) !== text || !redirects.every(keepsNothing)) return "";
	if (args.some((arg) => arg.some((piece) => piece.kind === "variable" && piece.assigns))) return "";
	if (text === "grep" && !conditional) return "";
	if (text === "printf" && !/^[^-]/.test(literalOf$1(args[0] ?? []) ?? "")) return "";
	return text;
}
function keepsNothing({ operator, descriptor, target }) {
	return operator === "<" || descriptor !== 1 || literalOf$1(target) === "/dev/null";
}
// src/interpreter/shell/bash/definitions.ts
const NONE = new Map();
function definitionsIn(text) {
	if (!/\(\s*\)|\bfunction\b/.test(text)) return NONE;
	const found = new Map();
	try {
		for (const { command } of parse$1(text).commands) if (command.type === "Function" && /^[\w:.-]+$/.test(command.name.text)) found.set(command.name.text, {
			start: command.pos,
			end: command.end
		});
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
	}
	return found;
}
const CALLS = new WeakMap();
const LONGEST$2 = 1e5;
const MOST$3 = 100;
function callOf(name, text, definitions) {
	const calls = CALLS.get(definitions) ?? new Map();
	CALLS.set(definitions, calls);
	const known = calls.get(name);
	if (known !== void 0) return known;
	const script = scriptOf$1(name, text, definitions);
	if (calls.size >= MOST$3) calls.clear();
	if (script.length <= LONGEST$2) calls.set(name, script);
	return script;
}
function scriptOf$1(name, text, definitions) {
	let script = "";
	let last = 0;
	for (const one of reached(name, text, definitions)) {
		script += newlines(text, last, one.start) + text.slice(one.start, one.end);
		last = one.end;
	}
	return `${script}\n${name} "$@"`;
}
function reached(name, text, definitions) {
	const taken = new Map();
	const queue = [name];
	for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
		const one = definitions.get(next);
		if (one === void 0 || taken.has(next)) continue;
		taken.set(next, one);
		for (const [word] of text.slice(one.start, one.end).matchAll(/[\w:.-]+/g)) if (definitions.has(word)) queue.push(word);
	}
	return [...taken.values()].sort((a, b) => a.start - b.start);
}
function newlines(text, from, to) {
	return "\n".repeat(text.slice(from, to).split("\n").length - 1);
}
// src/interpreter/locals.ts
const LOCAL$1 = new Set([
	"local",
	"declare",
	"typeset"
]);
function hide(command, { locals, variables, frame }) {
	const call = command.calls.at(-1);
	if (call === void 0 || command.args.some((arg) => /^-[a-zA-Z]*g/.test(literalOf$1(arg) ?? ""))) return;
	for (const { name } of command.assignments) {
		if (locals.some((one) => one.call === call && one.name === name)) continue;
		const [variable, exported] = [variables.get(name), frame.environment.get(name)];
		locals.push({
			call,
			name,
			variable,
			exported
		});
	}
}
function leaveCalls(shell, around) {
	for (let last = shell.locals.at(-1); last !== void 0; last = shell.locals.at(-1)) {
		if (around.includes(last.call)) return;
		shell.locals.pop();
		const { name, variable, exported } = last;
		if (variable === void 0) shell.variables.delete(name);
		else shell.variables.set(name, variable);
		if (shell.frame.environment.get(name) === exported) continue;
		const environment = new Map(shell.frame.environment);
		if (exported === void 0) environment.delete(name);
		else environment.set(name, exported);
		shell.frame = {
			...shell.frame,
			environment
		};
	}
}
// src/interpreter/script.ts
function traceScript(source, dialect, frame, place, given = {}) {
	if (frame.depth > BOUNDS.doorsDeep) {
		const at = place(0, 0);
		cutOff(frame, at, `the script of line ${at.line} of ${at.path}`, `more than ${BOUNDS.doorsDeep} doors deep`);
		return;
	}
	const script = frame.tracer.script(typeof source === "string" ? source : source.written, dialect);
	if (script.cut !== void 0) cutScript(frame, place(0, 0), script.cut, secretsIn(source));
	const { positional, file } = given;
	const variables = new Map(given.variables);
	if (file !== void 0) {
		variables.set("BASH_SOURCE", absolute(file));
		if (!variables.has("0")) variables.set("0", absolute(file));
	}
	const shell = {
		...emptyShell(frame, place, dialect),
		variables,
		exportsAll: given.exportsAll ?? false,
		positional,
		holes: typeof source === "string" ? [] : source.holes,
		conditional: given.conditional ?? false,
		sends: given.sends ?? [],
		script: typeof source === "string" ? {
			text: source,
			path: place(0, 0).path
		} : void 0,
		stdin: given.stdin,
		shows: given.shows
	};
	for (const command of script.commands) {
		const inside = scoped(command, shell);
		if (!isIdle(command, inside)) traceCommand(command, inside);
		if (endsWell(command)) inside.mayHaveEnded = true;
	}
	leaveCalls(shell, []);
	return shell;
}
function secretsIn(source) {
	if (typeof source !== "string") return new Map(source.holes.map((value, i) => [`part ${i + 1}`, value]));
	const names = [...source.matchAll(/\bsecrets\.(\w+)/g)].map(([, name = ""]) => name);
	return new Map(names.map((name) => [name, fromOrigin({
		kind: "secret",
		name
	})]));
}
function endsWell(command) {
	if (!command.conditional || commandName(command.name) !== "exit") return false;
	const [status] = command.args;
	return status === void 0 || /^0?$/.test(literalOf$1(status) ?? "1");
}
function scoped(command, shell) {
	let inside = shell;
	for (const id of command.scope) {
		let next = inside.subshells.get(id);
		if (next === void 0) {
			next = {
				...inside,
				variables: new Map(inside.variables),
				subshells: new Map(),
				kept: [...inside.kept],
				locals: [...inside.locals]
			};
			inside.subshells.set(id, next);
		}
		inside = next;
	}
	return inside;
}
function traceCommand(given, shell) {
	shell.frame.tracer.work.commands++;
	const place = shell.place(given.line, given.column);
	const command = asStandsIn(shell, given);
	const at = evidence(place, command.source);
	const named = wordValues(command.name, shell, at);
	const [program = literal$1(""), ...words] = named;
	const name = programName$1(shownWord(program));
	const prefix = command.name.length > 0 && name !== "set" && !utility(name, "declares");
	leaveCalls(shell, command.calls);
	if (LOCAL$1.has(name)) hide(command, shell);
	assignDefaults(command, shell, at);
	if (!prefix) for (const assignment of command.assignments) assign(assignment, command, shell, at);
	if (command.name.length === 0) return writeRedirects(command, shell, at);
	if (name === "shift") return shift(command, shell, at);
	const frame = prefix ? frameFor(command, shell, at) : shell.frame;
	const inside = frame === shell.frame ? shell : {
		...shell,
		frame
	};
	const written = [...writtenWords(command.name, named.length)];
	for (const arg of command.args) {
		const values = (isHarmlessCommand(name) ? void 0 : filesLike(arg, inside, at)) ?? wordValues(arg, inside, at);
		words.push(...values);
		written.push(...writtenWords(arg, values.length));
	}
	const call = {
		shell,
		frame,
		program,
		name,
		words,
		texts: words.map((word) => literalText(word) ?? ""),
		written,
		command,
		place
	};
	const builtin = Object.hasOwn(VARIABLE_COMMANDS, name) ? VARIABLE_COMMANDS[name] : void 0;
	if (builtin !== void 0 || !prefix) {
		builtin?.(call);
		return writeRedirects(command, shell, at);
	}
	const library = frame.functions.get(name);
	const led = library === void 0 ? frame.tracer.door.lead(call) : void 0;
	if (led?.line === void 0) writeRedirects(command, shell, at);
	if (led !== void 0) frame.tracer.door.follow(led);
	else if (library !== void 0) traceFunction(call, name, library);
}
function asStandsIn({ shows, conditional }, command) {
	if (shows === void 0 && !conditional) return command;
	const source = shows ?? command.source;
	return {
		...command,
		source,
		conditional: conditional || command.conditional
	};
}
function writtenWords(text, words) {
	return words === 1 && text[0]?.kind !== "arguments" ? [text] : Array.from({ length: words }, () => void 0);
}
function shift(command, shell, at) {
	const [word] = command.args;
	const given = Number(word === void 0 ? 1 : literalText(textValue(word, shell, at)));
	const count = Number.isInteger(given) && given >= 0 ? given : 1;
	const { positional } = shell;
	if (positional === void 0) return;
	const [first = literal$1("")] = positional;
	if (command.conditional && !shownWord(first).startsWith("-")) return;
	const dashes = positional.findIndex((value) => literalText(value) === "--");
	const from = command.conditional && dashes >= 0 ? dashes + 1 : count;
	shell.positional = positional.slice(from);
}
function traceFunction(call, name, library) {
	if (!mayPass(call.frame, call.place, `${library.path} ${name}`, call)) return;
	const { variables, exportsAll } = call.shell;
	const text = callOf(name, library.text, library.definitions);
	const at = evidence(call.place, call.command.source);
	const shell = traceScript(text, "bash", enter(call.frame, at), library.place, {
		positional: call.words,
		file: library.path,
		variables,
		exportsAll
	});
	if (shell === void 0) return;
	require_commands().keepVariables(call.shell, require_commands().leftBy(shell));
	if (!call.command.subshell) return;
	const { commands } = shell.frame.tracer.script(text, "bash");
	call.shell.printed.set(call.command, substituted(commands, call.command.source, shell, at));
}
// src/knowledge/harmless/installers.ts
const INSTALLERS$1 = [
	"sh.rustup.rs",
	"astral.sh/",
	"get.pnpm.io/",
	"bun.sh/install",
	"bun.com/install",
	"deno.land/install.sh",
	"deb.nodesource.com/",
	"rpm.nodesource.com/",
	"raw.githubusercontent.com/nvm-sh/nvm/",
	"fnm.vercel.app/install",
	"get.volta.sh",
	"install.python-poetry.org",
	"pdm-project.org/install",
	"pixi.sh/install",
	"micro.mamba.pm/",
	"pyenv.run",
	"bootstrap.pypa.io/get-pip.py",
	"mise.run",
	"mise.jdx.dev/",
	"get.docker.com",
	"get.helm.sh/",
	"raw.githubusercontent.com/helm/helm/",
	"raw.githubusercontent.com/homebrew/install/",
	"raw.githubusercontent.com/kubernetes-sigs/kustomize/",
	"raw.githubusercontent.com/golangci/golangci-lint/",
	"golangci-lint.run/install",
	"raw.githubusercontent.com/anchore/",
	"raw.githubusercontent.com/aquasecurity/trivy/",
	"raw.githubusercontent.com/rhysd/actionlint/",
	"raw.githubusercontent.com/k3d-io/k3d/",
	"raw.githubusercontent.com/nextest-rs/",
	"raw.githubusercontent.com/tfutils/tfenv/",
	"raw.githubusercontent.com/terraform-linters/tflint/",
	"raw.githubusercontent.com/infracost/infracost/",
	"raw.githubusercontent.com/reviewdog/reviewdog/",
	"raw.githubusercontent.com/securego/gosec/",
	"rustwasm.github.io/wasm-pack/installer/",
	"just.systems/install.sh",
	"taskfile.dev/install.sh",
	"get.sdkman.io",
	"get-ghcup.haskell.org",
	"install.julialang.org",
	"nixos.org/nix/install",
	"install.determinate.systems/",
	"fly.io/install.sh",
	"get.pulumi.com",
	"sst.dev/install",
	"cli.doppler.com/install.sh",
	"app.getambassador.io/",
	"sentry.io/get-cli",
	"uploader.codecov.io/",
	"codecov.io/bash",
	"coveralls.io/coveralls",
	"deepsource.io/cli",
	"get.k3s.io",
	"foundry.paradigm.xyz",
	"release.solana.com/",
	"release.anza.xyz/",
	"dot.net/v1/dotnet-install.sh",
	"dl.yarnpkg.com/",
	"aka.ms/",
	"sdk.cloud.google.com",
	"packagecloud.io/install/",
	"packages.microsoft.com/",
	"cli.github.com/packages/",
	"getcomposer.org/installer",
	"ollama.com/install.sh",
	"ollama.ai/install.sh",
	"cursor.com/install",
	"claude.ai/install.sh",
	"opencode.ai/install",
	"raw.githubusercontent.com/rossmacarthur/install/",
	"chocolatey.org/install.ps1",
	"community.chocolatey.org/install.ps1",
	"get.scoop.sh"
];
function isInstaller(text) {
	const addresses = [...text.toLowerCase().matchAll(/https?:\/\/([^\s"'`|)]+)/g)].map(([, address = ""]) => address.replace(/^www\./, ""));
	return addresses.length > 0 && addresses.every((address) => INSTALLERS$1.some((start) => isBelow(address, start)));
}
function isBelow(address, start) {
	if (!address.startsWith(start)) return false;
	return start.includes("/") || /^(?:[/?#]|$)/.test(address.slice(start.length));
}
// src/knowledge/harmless/scripts.ts
const AROUND$1 = /(?:^|\/)gh-aw\/(?:[\w.-]+\/)*\w+\.(?:sh|cjs)$/;
const STARTS_THE_AGENT = /_(?:harness|driver|launch|launcher|engine|agent|runner)\.\w+$/;
const MOUNTED = /(?:^|\/)opt\/(?:[\w.-]+\/)*(?:validate_multi_secret|redact_secrets|install_\w+|(?:start|stop)_mcp_\w+|convert_gateway_config_\w+|download_docker_images|print_prompt_summary|create_\w+_dir|create_prompt_\w+|setup|clean_\w+|check_\w+|parse_\w+)\.(?:sh|cjs)$/;
function isHarmlessScript(path) {
	return AROUND$1.test(path) && !STARTS_THE_AGENT.test(path) || MOUNTED.test(path);
}
// src/knowledge/first-word.ts
function byFirstWord(rows, commandsOf) {
	const index = late(() => indexOf(rows(), commandsOf));
	return (word) => index().get(word) ?? [];
}
function indexOf(rows, commandsOf) {
	const index = new Map();
	for (const row of rows) for (const first of new Set(commandsOf(row).map((command) => command.split(" ")[0] ?? ""))) {
		const known = index.get(first);
		if (known === void 0) index.set(first, [row]);
		else known.push(row);
	}
	return index;
}
// src/interpreter/recent.ts
var Recent = class {
	#now = new Map();
	#before = new Map();
	#most;
	constructor(most) {
		this.#most = most;
	}
	get(key, make) {
		const known = this.find(key);
		if (known !== void 0) return known;
		const value = make();
		this.keep(key, value);
		return value;
	}
	find(key) {
		const known = this.#now.get(key);
		if (known !== void 0) return known;
		const value = this.#before.get(key);
		if (value !== void 0) this.keep(key, value);
		return value;
	}
	keep(key, value) {
		if (this.#now.size >= this.#most) {
			this.#before = this.#now;
			this.#now = new Map();
		}
		this.#now.set(key, value);
	}
};
// src/interpreter/start/built.ts
const CONFIGS = [
	"tsconfig.json",
	"tsconfig.build.json",
	"tsconfig.node.json"
];
const ENDINGS$1 = {
	js: ["ts", "tsx"],
	mjs: ["mts"],
	cjs: ["cts"]
};
function builtFrom(repository, path) {
	const [, stem, ending = ""] = /^(.+)\.([cm]?js)$/.exec(path) ?? [];
	if (stem === void 0 || !/(?:^|\/)[\w.-]+\//.test(path)) return void 0;
	const isHere = (one) => repository.read(one).kind === "text";
	const sourceAt = (place) => (ENDINGS$1[ending] ?? []).map((one) => `${place}.${one}`).find(isHere);
	for (const folder of require_programs().ancestors(parent(path))) for (const place of CONFIGS.flatMap((name) => sourceBy(repository, folder, name, stem))) {
		const source = sourceAt(place);
		if (source !== void 0) return {
			source,
			told: true
		};
	}
	const [, folder = "", name] = /^(|.*\/)(?:dist|build|lib|out)\/(.+)$/.exec(stem) ?? [];
	const source = name === void 0 ? void 0 : sourceAt(`${folder}src/${name}`);
	return source === void 0 ? void 0 : {
		source,
		told: false
	};
}
function sourceBy(repository, folder, name, stem) {
	const text = require_projects().textOf(repository, require_programs().join(folder, name));
	if (text === void 0 || text.length > 1e5) return [];
	const options = require_projects().dig(require_projects().parseJson(require_programs().plainJson(text)), "compilerOptions");
	const out = require_projects().dig(options, "outDir");
	const made = typeof out === "string" ? require_programs().resolvePath(folder, out) : void 0;
	if (made === void 0 || made === "" || !stem.startsWith(`${made}/`)) return [];
	const root = require_projects().dig(options, "rootDir");
	return (typeof root === "string" ? [root] : ["src", "."]).flatMap((one) => {
		const from = require_programs().resolvePath(folder, one);
		return from === void 0 ? [] : [require_programs().join(from, stem.slice(made.length + 1))];
	});
}
// src/interpreter/start/unseen.ts
function traceHandedOn(call, from) {
	const { observer } = call.frame.tracer;
	const dashes = call.texts.indexOf("--", from);
	const known = call.words.findIndex((word, i) => i >= from && (observer.knows(programName$1(shownWord(word))) || i === from && isProgramPut(call, word)));
	const at = dashes >= 0 ? dashes + 1 : known;
	if (at < 0 || at >= call.words.length) return false;
	const frame = doubted(call.frame, call.place, `\`${call.name}\` starts what it is handed`);
	call.frame.tracer.door.start({
		...behind(call, at),
		frame
	});
	return true;
}
function isProgramPut({ frame }, word) {
	const path = pathKey(word, frame.directory);
	return !isRepositoryPath(path) && frame.state.files.get(path)?.content !== void 0;
}
function behind(call, at) {
	const written = call.written?.slice(at + 1);
	return {
		...withWords(call, call.words.slice(at)),
		written
	};
}
function traceUnseen(call, path) {
	if (isHarmlessScript(path)) return;
	const source = require_containers().copiedFrom(call.frame, path);
	if (source !== void 0) return startCopied(call, path, source);
	const at = (call.frame.state.files.get(path) ?? filledAround(call.frame, path))?.trail.at(-1);
	if (at !== void 0 && isInstaller(at.shows)) return;
	const named = { what: shownPath(path) };
	if (at !== void 0) return cannotStart(call, "fetched", comesFrom("it", at), named);
	if (isChosen$1(path)) return cannotStart(call, "run-time", "which program it is only the run knows", {
		...named,
		handed: "all"
	});
	if (isAddress(path)) return cannotStart(call, "fetched", FETCHED, { what: path });
	if (isRepositoryPath(path)) return traceMissing(call, path);
	cannotStart(call, "not-in-checkout", "it lies outside of the checkout", named);
}
function startCopied(call, path, source) {
	const { directory, tracer } = call.frame;
	const { repository } = tracer;
	const read = repository.read(source);
	if (read.kind === "text" && require_programs().languageOf(source, read.text) !== void 0 && pathKey(call.program, directory) === path) return require_programs().traceProgram(call, require_programs().analyzeProgram(repository, source, "started"));
	const words = [call.program, ...call.words].map((word) => pathKey(word, directory) === path ? absolute(source) : word);
	tracer.door.start(withWords(call, words));
}
const EXPRESSION = /\{((?:matrix|inputs|vars|env|needs|steps|github|secrets|strategy)\.[^{}]+)\}/g;
function shownPath(path) {
	return path.replace("{temp}", "$RUNNER_TEMP").replace(EXPRESSION, "$${{ $1 }}").replace(/\{\$\((\*+|\?|\[[^\]]*\])\)\}/g, "$1").replace(/\{\$\((\$\w+)\)\}/g, "$1");
}
function comesFrom(what, { shows, line }) {
	return `${what} comes from ${quoted$1(shows)} (line ${line}) while the job runs`;
}
function quoted$1(text) {
	const line = text.replace(/[\s\p{C}]+/gu, " ").replaceAll("`", "'").trim();
	if (line.length <= MOST_SHOWN) return `\`${line}\``;
	const end = line.lastIndexOf(" ", MOST_SHOWN);
	return end < 0 ? "a command" : `\`${line.slice(0, end)} \u2026\``;
}
const MOST_SHOWN = 80;
const FETCHED = "it is downloaded while the job runs";
function isAddress(word) {
	return /^(?:https?:\/|git\+|github:|gist:|npm:)|^[\w.-]+\.[a-z]+\/[^@]+@[\w.-]+$/.test(word);
}
function traceMissing(call, path) {
	const read = call.frame.tracer.repository.read(path);
	switch (read.kind) {
		case "too-large": return cannotStart(call, "over-limit", `it has ${read.bytes} bytes, more than 1 MiB`, {
			what: path,
			handed: "all"
		});
		case "unreadable": return cannotStart(call, "unreadable", `it ${read.why}`, { what: path });
		case "outside": return cannotStart(call, "unreadable", "it is a link out of the repository", { what: path });
		case "text":
		case "missing":
		case "directory": {
			const { why, readBy } = lacks(call, path);
			return cannotStart(call, "not-in-checkout", why, {
				what: path,
				readBy
			});
		}
		default: return read;
	}
}
function lacks({ frame }, path) {
	const { repository } = frame.tracer;
	const source = builtFrom(repository, path)?.source;
	if (source !== void 0) return { why: `the checkout lacks it, as a build makes it of ${quoted$1(source)}` };
	const made = frame.state.filled.get(parent(path))?.trail.at(-1);
	if (made !== void 0) return { why: `the checkout lacks it; ${quoted$1(made.shows)} (line ${made.line}) may make it` };
	return missing("the checkout lacks it", repository, path);
}
const MACHINE = /^(?:[~/]|[A-Za-z]:|\.\.(?:\/|$)|\{temp\}|[${].*(?:HOME|TEMP|TMP|ROOT|PATH|DIR|runner\.|TOOL_CACHE|node_modules|site-packages))/i;
function isChosen$1(path) {
	return /[${]/.test(path) && !MACHINE.test(path);
}
const OTHER_LANGUAGES = new Set("perl Rscript R lua luajit julia elixir iex escript tclsh guile racket sbcl clojure clj bb groovy scala swift runghc stack ocaml dart octave matlab pwsh powershell raku crystal nim v zig".split(" "));
function traceNameless(call) {
	if (call.written === void 0) return;
	if (call.shell.dialect === "powershell" && call.command.source.startsWith("$")) return;
	cannotStart(call, "run-time", "which program it is only the run knows");
}
const TELLS_ABOUT_ITSELF = /^(?:--version|-V|--help|-h|version|help)$/;
const ON_THE_MACHINE = /^(?:\{temp\}|\{runner\.|\$(?:HOME|TMPDIR|TEMP|TMP|RUNNER_\w+)(?:\/|$))/;
const INSTALLED = /(?:^|\/)(?:\.?venv\/(?:bin|Scripts)|node_modules\/\.bin|vendor\/bin)\//;
const OF_THE_FOLDER = /\b(?:(?:uv|poetry|pdm|hatch|pipenv|rye|pixi)\s+run|npx|bunx|(?:pnpm|yarn|bundle)\s+exec)\s/;
function traceUnknown(call) {
	const { name, texts, program } = call;
	if (texts.length > 0 && texts.every((text) => TELLS_ABOUT_ITSELF.test(text))) return;
	const shown = shownWord(program);
	if (name === "") return traceNameless(call);
	if (/[\\/]/.test(shown) && !INSTALLED.test(shown)) {
		const path = pathKey(program, call.frame.directory);
		const there = isRepositoryPath(path) && call.frame.tracer.repository.read(path).kind;
		if (there === false || there === "missing") return traceUnseen(call, path);
		return cannotStart(call, "unreadable", "it is no text in a language that is read", { what: path });
	}
	const address = [shown, ...texts].find(isAddress);
	if (address !== void 0) return cannotStart(call, "fetched", FETCHED, { what: address });
	if (OTHER_LANGUAGES.has(name)) return cannotStart(call, "unreadable", "it is in a language that is not read");
	const { directory } = call.frame;
	if (!require_projects().runsProject(name)) {
		const from = OF_THE_FOLDER.test(call.command.source) ? filledAround(call.frame, directory)?.trail.at(-1) : void 0;
		if (from !== void 0) return cannotStart(require_commands().withHomeSettings(call), "fetched", comesFrom(`the folder ${quoted$1(directory)} that brings it`, from));
		return cannotStart(require_commands().withHomeSettings(call), "unknown-program", "what this program does is not known");
	}
	const project = {
		kind: "project",
		handed: "all"
	};
	if (texts.includes("")) return cannotStart(call, "run-time", "what it runs only the run knows", project);
	const folder = shownPath(directory);
	const wider = commandWords(call);
	const there = {
		kind: "project",
		what: `${wider} in ${folder}`,
		wider
	};
	if (/[${]/.test(directory) && !ON_THE_MACHINE.test(directory)) return cannotStart(call, "run-time", `in which folder it runs only the run knows (${quoted$1(folder)})`, {
		...there,
		handed: "all",
		readBy: "name the folders in the file itself"
	});
	const filled = filledAround(call.frame, directory)?.trail.at(-1);
	if (filled !== void 0) return cannotStart(call, "fetched", comesFrom(`the folder ${quoted$1(folder)}`, filled), there);
	cannotStart(call, "not-in-checkout", "nothing in the checkout defines it", { kind: "project" });
}
// src/interpreter/actions/docker-action.ts
function traceImage(call, directory, body) {
	const file = body.image?.value.replace(/^\.\//, "") ?? "";
	if (file === "" || file.includes(":")) return;
	const image = require_containers().imageAt(call, directory, directory === "" ? file : `${directory}/${file}`);
	if (image === void 0) return;
	const read = (scalar) => interpolate(scalar.value, scopeOf$1(call.frame), at$2(scalar));
	const args = body.args.map(read);
	const words = body.entrypoint === void 0 ? require_containers().startedBy(image, args) : [read(body.entrypoint), ...args];
	const environment = new Map([
		...image.environment,
		...call.frame.environment,
		...evaluateEntries(body.env, call.frame)
	]);
	const place = body.image ?? call.place;
	const frame = {
		...call.frame,
		environment,
		directory: image.directory,
		copied: image.copied
	};
	frame.tracer.door.start(callOf$1(frame, words, place, words.map(shownWord).join(" ")));
}
function at$2(scalar) {
	return evidence(scalar, scalar.value);
}
// src/knowledge/harmless/actions.ts
const HARMLESS = [
	"actions/",
	"github/codeql-action",
	"docker/",
	"codecov/codecov-action",
	"astral-sh/setup-uv",
	"astral-sh/ruff-action",
	"pnpm/action-setup",
	"oven-sh/setup-bun",
	"denoland/setup-deno",
	"ruby/setup-ruby",
	"gradle/actions",
	"dtolnay/rust-toolchain",
	"swatinem/rust-cache",
	"pre-commit/action",
	"softprops/action-gh-release",
	"peaceiris/actions-gh-pages",
	"pypa/gh-action-pypi-publish",
	"aws-actions/configure-aws-credentials",
	"azure/login",
	"google-github-actions/auth",
	"dorny/paths-filter",
	"dorny/test-reporter",
	"peter-evans/create-pull-request",
	"step-security/harden-runner",
	"snok/install-poetry",
	"abatilo/actions-poetry",
	"tibdex/github-app-token",
	"stefanzweifel/git-auto-commit-action",
	"cla-assistant/github-action",
	"contributor-assistant/github-action",
	"tj-actions/",
	"mikepenz/action-junit-report",
	"enricomi/publish-unit-test-result-action",
	"githubsecuritylab/actions-permissions",
	"slackapi/slack-github-action",
	"rtcamp/action-slack-notify",
	"8398a7/action-slack",
	"peter-evans/find-comment",
	"peter-evans/repository-dispatch",
	"actions-rs/toolchain",
	"actions-rust-lang/",
	"taiki-e/install-action",
	"baptiste0928/cargo-install",
	"cargo-bins/cargo-binstall",
	"mozilla-actions/sccache-action",
	"hendrikmuhs/ccache-action",
	"subosito/flutter-action",
	"dart-lang/setup-dart",
	"erlef/setup-beam",
	"haskell-actions/setup",
	"julia-actions/setup-julia",
	"julia-actions/cache",
	"r-lib/actions",
	"quarto-dev/quarto-actions",
	"ocaml/setup-ocaml",
	"sbt/setup-sbt",
	"graalvm/setup-graalvm",
	"shivammathur/setup-php",
	"ramsey/composer-install",
	"conda-incubator/setup-miniconda",
	"mamba-org/setup-micromamba",
	"prefix-dev/setup-pixi",
	"jdx/mise-action",
	"asdf-vm/actions",
	"cachix/",
	"determinatesystems/",
	"nixbuild/",
	"volta-cli/action",
	"wyvox/action-setup-pnpm",
	"bahmutov/npm-install",
	"microsoft/setup-msbuild",
	"microsoft/playwright-github-action",
	"nuget/setup-nuget",
	"hashicorp/setup-",
	"hashicorp/vault-action",
	"opentofu/setup-opentofu",
	"terraform-linters/setup-tflint",
	"pulumi/",
	"aws-actions/amazon-",
	"azure/webapps-deploy",
	"azure/functions-action",
	"azure/static-web-apps-deploy",
	"azure/docker-login",
	"azure/k8s-",
	"azure/aks-set-context",
	"azure/setup-",
	"azure/arm-deploy",
	"azure/trusted-signing-action",
	"google-github-actions/setup-gcloud",
	"google-github-actions/deploy-",
	"google-github-actions/get-",
	"google-github-actions/upload-",
	"helm/",
	"imranismail/setup-kustomize",
	"sigstore/cosign-installer",
	"anchore/",
	"aquasecurity/trivy-action",
	"snyk/actions",
	"sonarsource/",
	"ossf/scorecard-action",
	"gitleaks/gitleaks-action",
	"trufflesecurity/trufflehog",
	"returntocorp/semgrep-action",
	"golangci/golangci-lint-action",
	"reviewdog/",
	"super-linter/super-linter",
	"crate-ci/typos",
	"codespell-project/actions-codespell",
	"lycheeverse/lychee-action",
	"ludeeus/action-shellcheck",
	"hadolint/hadolint-action",
	"streetsidesoftware/cspell-action",
	"davidanson/markdownlint-cli2-action",
	"wagoid/commitlint-github-action",
	"amannn/action-semantic-pull-request",
	"release-drafter/release-drafter",
	"googleapis/release-please-action",
	"google-github-actions/release-please-action",
	"goreleaser/goreleaser-action",
	"cycjimmy/semantic-release-action",
	"ncipollo/release-action",
	"svenstaro/upload-release-action",
	"jamesives/github-pages-deploy-action",
	"cloudflare/wrangler-action",
	"cloudflare/pages-action",
	"amondnet/vercel-action",
	"nwtgck/actions-netlify",
	"superfly/flyctl-actions",
	"akhileshns/heroku-deploy",
	"expo/expo-github-action",
	"firebaseextended/action-hosting-deploy",
	"webfactory/ssh-agent",
	"shimataro/ssh-key-action",
	"tailscale/github-action",
	"ankane/setup-postgres",
	"mxschmitt/action-tmate",
	"jlumbroso/free-disk-space",
	"easimon/maximize-build-space",
	"insightsengineering/disk-space-reclaimer",
	"awalsh128/cache-apt-pkgs-action",
	"nick-fields/assert-action",
	"coverallsapp/github-action",
	"paambaati/codeclimate-action",
	"codacy/codacy-analysis-cli-action",
	"romeovs/lcov-reporter-action",
	"irongut/codecoveragesummary",
	"danielpalme/reportgenerator-github-action",
	"preactjs/compressed-size-action",
	"andresz1/size-limit-action",
	"treosh/lighthouse-ci-action",
	"chromaui/action",
	"benchmark-action/github-action-benchmark",
	"codspeedhq/action",
	"dependabot/fetch-metadata",
	"renovatebot/github-action",
	"styfle/cancel-workflow-action",
	"fkirc/skip-duplicate-actions",
	"crazy-max/",
	"depot/",
	"redhat-actions/",
	"lukka/",
	"ilammy/msvc-dev-cmd",
	"seanmiddleditch/gha-setup-ninja",
	"jwlawson/actions-setup-cmake",
	"android-actions/setup-android",
	"maxim-lobanov/setup-xcode",
	"apple-actions/",
	"swift-actions/setup-swift",
	"foundry-rs/foundry-toolchain",
	"metcalfc/changelog-generator",
	"mikefarah/yq",
	"sergeysova/jq-action",
	"frabert/replace-string-action",
	"jacobtomlinson/gha-find-replace",
	"endbug/add-and-commit",
	"ad-m/github-push-action",
	"rlespinasse/github-slug-action",
	"zgosalvez/github-actions-ensure-sha-pinned-actions",
	"bufbuild/",
	"supabase/setup-cli",
	"getsentry/action-release",
	"grafana/setup-k6-action",
	"grafana/run-k6-action",
	"1password/load-secrets-action",
	"dopplerhq/",
	"infisical/secrets-action",
	"bitwarden/sm-action",
	"gautamkrishnar/keepalive-workflow",
	"lewagon/wait-on-check-action",
	"simenb/github-actions-cpu-cores",
	"galaxyproject/planemo-ci-action",
	"evilmartians/lefthook",
	"technote-space/get-diff-action",
	"trilom/file-changes-action",
	"jitterbit/get-changed-files",
	"haythem/public-ip",
	"kenchan0130/actions-system-info",
	"actions-ecosystem/",
	"int128/",
	"lowlighter/metrics",
	"platane/snk",
	"anuraghazra/github-readme-stats",
	"gr2m/create-or-update-pull-request-action",
	"repo-sync/pull-request",
	"peter-evans/enable-pull-request-automerge",
	"peter-evans/create-issue-from-file",
	"peter-evans/slash-command-dispatch",
	"peter-evans/close-issue",
	"peter-evans/dockerhub-description",
	"pascalgn/automerge-action",
	"ahmadnassri/action-dependabot-auto-merge",
	"hmarr/auto-approve-action",
	"fastify/github-action-merge-dependabot",
	"christophebedard/dco-check",
	"tim-actions/",
	"mathieudutour/github-tag-action",
	"anothrnick/github-tag-action",
	"paulhatch/semantic-version",
	"gittools/actions",
	"rickstaa/action-create-tag",
	"mukunku/tag-exists-action",
	"dawidd6/action-download-artifact",
	"dawidd6/action-send-mail",
	"marocchino/sticky-pull-request-comment",
	"thollander/actions-comment-pull-request",
	"mshick/add-pr-comment",
	"juliangruber/read-file-action",
	"juliangruber/sleep-action",
	"jakejarvis/wait-action",
	"ifaxity/wait-on-action",
	"nev7n/wait_for_response",
	"fountainhead/action-wait-for-check",
	"ahmadnassri/action-workflow-queue",
	"softprops/turnstyle",
	"benc-uk/workflow-dispatch",
	"the-actions-org/workflow-dispatch",
	"potiuk/cancel-workflow-runs",
	"rokroskar/workflow-run-cleanup-action",
	"mattraks/delete-workflow-runs",
	"c-hive/gha-remove-artifacts",
	"geekyeggo/delete-artifact",
	"micnncim/action-label-syncer",
	"eps1lon/actions-label-merge-conflict",
	"codelytv/pr-size-labeler",
	"toshimaru/auto-author-assign",
	"kentaro-m/auto-assign-action",
	"wearerequired/lint-action",
	"psf/black",
	"chartboost/ruff-action",
	"isort/isort-action",
	"jakebailey/pyright-action",
	"rhysd/actionlint",
	"raven-actions/actionlint",
	"zizmorcore/zizmor-action",
	"ibiqlik/action-yamllint",
	"pre-commit-ci/lite-action",
	"arduino/",
	"goto-bus-stop/setup-zig",
	"mlugg/setup-zig",
	"leafo/gh-actions-lua",
	"browser-actions/",
	"nanasess/setup-chromedriver",
	"supercharge/mongodb-github-action",
	"supercharge/redis-github-action",
	"getong/",
	"harmon758/postgresql-action",
	"medyagh/setup-minikube",
	"engineerd/setup-kind",
	"py-cov-action/",
	"orgoro/coverage",
	"5monkeys/cobertura-action",
	"davelosert/vitest-coverage-report-action",
	"artiomtr/jest-coverage-report-action",
	"mishakav/",
	"test-summary/action",
	"phoenix-actions/test-reporting",
	"appleboy/scp-action",
	"appleboy/telegram-action",
	"appleboy/discord-action",
	"samkirkland/ftp-deploy-action",
	"burnett01/rsync-deployments",
	"discord-actions/message",
	"sarisia/actions-status-discord",
	"voxmedia/github-action-slack-notify-build",
	"ravsamhq/notify-slack-action",
	"act10ns/slack"
];
function isHarmless(name) {
	return HARMLESS.some((start) => name === start || name.startsWith(/[/-]$/.test(start) ? start : `${start}/`));
}
// src/interpreter/checkouts.ts
function traceCheckout({ step, inputs, frame }) {
	const folder = pathKey(inputs.get("path") ?? UNSET, "");
	if (folder === "") return;
	const repository = inputs.get("repository");
	if (repository === void 0 || isThisOne(repository, frame)) {
		if (frame.tracer.repository.read(folder).kind === "missing") frame.state.checkouts.add(folder);
		return;
	}
	const shows = `uses: ${step.uses.value}, repository: ${step.with.get("repository")?.value ?? ""}`;
	fill(frame, folder, "tree", evidence(step.uses, shows));
	if (literalText(repository) === void 0) frame.state.perhapsOwn.add(folder);
}
const THIS_ONE = /^github\.(?:repository|event\.(?:repository|pull_request\.(?:head|base)\.repo)\.full_name)$/;
function isThisOne(repository, { tracer }) {
	const text = literalText(repository);
	if (text !== void 0) return text === "" || text.toLowerCase() === tracer.fullName?.toLowerCase();
	const all = origins(repository);
	return all.length > 0 && all.every((one) => "name" in one && THIS_ONE.test(one.name));
}
function inOwnCheckout(call) {
	const { state, directory, tracer } = call.frame;
	if (state.checkouts.size === 0 && state.perhapsOwn.size === 0) return call;
	const perhaps = (place) => {
		const own = ownPlace(state.perhapsOwn, place);
		return own !== place && tracer.repository.read(own).kind === "text" ? own : place;
	};
	const given = [call.program, ...call.words];
	const words = given.map((word) => {
		const place = pathKey(word, directory);
		const own = perhaps(ownPlace(state.checkouts, place));
		if (own === place) return word;
		return directory === "" ? literal$1(own === "" ? "." : `./${own}`) : absolute(own);
	});
	return words.every((word, i) => word === given[i]) ? call : withWords(call, words);
}
// src/interpreter/actions/carriers.ts
function pathsOf(inputs) {
	const template = templates(inputs.get("path") ?? UNSET)[0];
	if (template === void 0) return [];
	return template.text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("!")).map((line) => {
		const path = pathKey(partOf(line, template), "");
		return {
			line: isOpen$3(line) ? path : line,
			path: path.replace(/\/+$|(?:\/\*{1,2})+$/, "")
		};
	});
}
function traceRestore({ step, ref, inputs, frame }) {
	const paths = pathsOf(inputs);
	const at = (line) => evidence(step.uses, `uses: ${ref.name}, path: ${line}`);
	const here = at(paths.map(({ line }) => line).join(", ") || ".");
	const filled = ref.name === "actions/download-artifact" ? download(inputs, frame, paths[0]?.path ?? "", here) : fromCache(inputs, frame, here);
	if (ref.name === "actions/cache") frame.state.saves.push({
		key: parcelKey("cache", inputs.get("key")),
		paths: paths.map(({ path }) => path)
	});
	for (const { line, path } of paths) if (path !== "" && !filled.some((file) => isBelow$1(file, path))) fill(frame, path, "tree", at(line));
}
function download(inputs, frame, into, at) {
	const name = inputs.get("name");
	if (name !== void 0 && emptiness(name) !== "always") return unpack$1(frame, parcelKey("artifact", name), into, at);
	const merged = literalText(inputs.get("merge-multiple") ?? UNSET) === "true";
	return artifactsLike(frame, inputs.get("pattern")).flatMap((one) => unpack$1(frame, parcelKey("artifact", literal$1(one)), merged ? into : require_programs().join(into, one), at));
}
function fromCache(inputs, frame, at) {
	const exact = unpack$1(frame, parcelKey("cache", inputs.get("key")), "", at);
	if (exact.length > 0) return exact;
	const older = cacheBeginning(frame, inputs.get("restore-keys"));
	return older === void 0 ? [] : unpack$1(frame, older, "", at);
}
function takesHidden({ ref, inputs }) {
	return /^v[1-3](?:\.|$)|^v4\.[0-3](?:\.|$)/.test(ref.ref) || literalText(inputs.get("include-hidden-files") ?? UNSET) === "true";
}
function traceSave(known) {
	const { ref, inputs, frame } = known;
	const paths = pathsOf(inputs).map(({ path }) => path);
	if (paths.length === 0) return;
	if (ref.name === "actions/cache/save") return pack(frame, parcelKey("cache", inputs.get("key")), paths, "");
	const root = commonRoot(paths, (path) => frame.state.files.has(path));
	pack(frame, parcelKey("artifact", inputs.get("name") ?? literal$1("artifact")), paths, root, takesHidden(known));
}
// src/interpreter/actions/cloud-logins.ts
const CLOUD_LOGINS = {
	"azure/login": {
		provider: "azure-openai",
		identity: ["client-id", "creds"],
		source: "https://github.com/Azure/login"
	},
	"aws-actions/configure-aws-credentials": {
		provider: "bedrock",
		identity: ["role-to-assume", "aws-access-key-id"],
		source: "https://github.com/aws-actions/configure-aws-credentials"
	},
	"google-github-actions/auth": {
		provider: "google",
		identity: [
			"service_account",
			"workload_identity_provider",
			"credentials_json"
		],
		source: "https://github.com/google-github-actions/auth"
	}
};
const CLOUD_LOGIN_ACTIONS = Object.keys(CLOUD_LOGINS);
function keepCloudLogin({ ref, inputs, frame }) {
	const row = Object.hasOwn(CLOUD_LOGINS, ref.name) ? CLOUD_LOGINS[ref.name] : void 0;
	const name = row?.identity.find((one) => inputs.has(one));
	const value = name === void 0 ? void 0 : inputs.get(name);
	if (row === void 0 || name === void 0 || value === void 0) return;
	frame.state.kept.push({
		name,
		value,
		provider: row.provider,
		identity: true,
		signedInBy: ref.name
	});
}
// src/interpreter/actions/runners.ts
const RUNNING = {
	"nick-fields/retry": {
		line: "{command}",
		source: "https://github.com/nick-fields/retry"
	},
	"nick-invision/retry": {
		line: "{command}",
		source: "https://github.com/nick-fields/retry"
	},
	"wandalen/wretry.action": {
		line: "{command}",
		source: "https://github.com/Wandalen/wretry.action"
	},
	"coactions/setup-xvfb": {
		line: "{run}",
		source: "https://github.com/coactions/setup-xvfb"
	},
	"gabrielbb/xvfb-action": {
		line: "{run}",
		source: "https://github.com/GabrielBB/xvfb-action"
	},
	"reactivecircus/android-emulator-runner": {
		line: "{script}",
		source: "https://github.com/ReactiveCircus/android-emulator-runner"
	},
	"borales/actions-yarn": {
		line: "yarn {cmd}",
		source: "https://github.com/Borales/actions-yarn"
	},
	"quarto-dev/quarto-actions/render": {
		line: "quarto render {path}",
		source: "https://github.com/quarto-dev/quarto-actions/tree/main/render"
	},
	"quarto-dev/quarto-actions/publish": {
		line: "quarto publish {path}",
		source: "https://github.com/quarto-dev/quarto-actions/tree/main/publish"
	},
	"hoverkraft-tech/compose-action": {
		line: "docker compose {compose-file:-f }up -d {services}",
		source: "https://github.com/hoverkraft-tech/compose-action"
	},
	"isbang/compose-action": {
		line: "docker compose {compose-file:-f }up -d {services}",
		source: "https://github.com/hoverkraft-tech/compose-action"
	},
	"r-lib/actions/check-r-package": {
		line: "R CMD check .",
		source: "https://github.com/r-lib/actions/tree/v2/check-r-package"
	},
	"ammaraskar/sphinx-action": {
		line: "sphinx-build {docs-folder} _build",
		source: "https://github.com/ammaraskar/sphinx-action"
	},
	"promptfoo/promptfoo-action": {
		line: "npx promptfoo eval {config:-c }",
		variables: {
			OPENAI_API_KEY: "openai-api-key",
			AZURE_API_KEY: "azure-api-key",
			AZURE_OPENAI_API_KEY: "azure-openai-api-key",
			ANTHROPIC_API_KEY: "anthropic-api-key",
			HF_API_TOKEN: "huggingface-api-key",
			AWS_ACCESS_KEY_ID: "aws-access-key-id",
			AWS_SECRET_ACCESS_KEY: "aws-secret-access-key",
			REPLICATE_API_KEY: "replicate-api-key",
			PALM_API_KEY: "palm-api-key",
			VERTEX_API_KEY: "vertex-api-key",
			COHERE_API_KEY: "cohere-api-key",
			MISTRAL_API_KEY: "mistral-api-key",
			GROQ_API_KEY: "groq-api-key"
		},
		source: "https://github.com/promptfoo/promptfoo-action#configuration"
	},
	"cypress-io/github-action": {
		line: "{build}\n{start}\n{command}",
		source: "https://github.com/cypress-io/github-action"
	}
};
const INPUT = /\{([\w-]+)(?::([^}]*))?\}/g;
function traceRunningAction({ step, ref, inputs: given, frame }) {
	const row = Object.hasOwn(RUNNING, ref.name) ? RUNNING[ref.name] : void 0;
	if (row === void 0) return false;
	const inputs = [...row.line.matchAll(INPUT)].flatMap(([, name = ""]) => step.with.get(name) ?? []);
	const text = row.line.replace(INPUT, (_, name, before = "") => {
		const value = step.with.get(name)?.value ?? "";
		return value === "" ? "" : `${before}${value}${before === "" ? "" : " "}`;
	});
	const [script = step.uses] = inputs;
	if (text.trim() === "") return false;
	traceScript(text, "bash", enter(withInputs(frame, given, row), evidence(step.uses, `uses: ${step.uses.value}`)), (line) => ({
		path: script.path,
		line: script.line + line,
		column: script.column
	}));
	return true;
}
function withInputs(frame, given, { variables = {} }) {
	const set = Object.entries(variables).flatMap(([name, input]) => {
		const value = given.get(input);
		return value === void 0 ? [] : [[name, value]];
	});
	if (set.length === 0) return frame;
	return {
		...frame,
		environment: new Map([...frame.environment, ...set]),
		own: new Set([...frame.own, ...set.map(([name]) => name)])
	};
}
// src/interpreter/actions/vaults.ts
function keepFetched(action) {
	const { ref, step, inputs, frame } = action;
	const row = Object.hasOwn(require_catalog().VAULT_ACTIONS, ref.name) ? require_catalog().VAULT_ACTIONS[ref.name] : void 0;
	if (row === void 0 || !exports$1(row, inputs)) return;
	const at = evidence(step.uses, `uses: ${step.uses.value}`);
	const fetched = (name) => fromOrigin({
		kind: "output",
		of: row.title,
		name
	}, [at]);
	const names = row.lists === void 0 ? referred(action) : listed$1(row, inputs);
	for (const name of names) frame.state.exported.set(name, fetched(name));
	if (names.length === 0) frame.state.kept.push({
		name: row.title,
		value: fetched("any of its secrets"),
		provider: "any",
		fetched: true
	});
}
function exports$1({ when }, inputs) {
	const said = when && literalText(inputs.get(when.input) ?? UNSET);
	return when === void 0 || (said === void 0 || said === "" ? when.byDefault : said === "true");
}
function listed$1({ lists = "", name }, inputs) {
	return (templates(inputs.get(lists) ?? UNSET)[0]?.text ?? "").split("\n").flatMap((line) => name?.exec(line)?.[1] ?? []);
}
function referred({ frame }) {
	return [...frame.environment].flatMap(([name, value]) => /^op:\/\//.test(templates(value)[0]?.text ?? "") ? [name] : []);
}
// src/interpreter/actions/known.ts
const OWN$1 = {
	"actions/cache": traceRestore,
	"actions/cache/restore": traceRestore,
	"actions/download-artifact": traceRestore,
	"actions/cache/save": traceSave,
	"actions/upload-artifact": traceSave,
	"actions/checkout": traceCheckout,
	"actions/github-script": traceGitHubScript
};
function traceKnownAction$1(action) {
	const { name } = action.ref;
	const own = Object.hasOwn(OWN$1, name) ? OWN$1[name] : void 0;
	if (own !== void 0) own(action);
	else if (!action.frame.tracer.observer.used(action) && !traceRunningAction(action)) {
		keepCloudLogin(action);
		keepFetched(action);
		return isHarmless(name);
	}
	return true;
}
function traceGitHubScript({ step, inputs, frame }) {
	const script = step.with.get("script");
	if (script === void 0) return;
	const environment = new Map(frame.environment);
	const token = inputs.get("github-token");
	if (token !== void 0) environment.set("INPUT_GITHUB-TOKEN", token);
	const inside = {
		...frame,
		environment
	};
	const facts = require_programs().analyzeInline("javascript", inlineProgram(script, frame), script, frame.tracer.repository, frame.directory);
	require_programs().traceProgram(inlineCall(inside, step, evidence(step.uses, `uses: ${step.uses.value}`)), facts);
}
// src/interpreter/uses.ts
function traceUses(step, frame) {
	const ref = parseUses(step.uses.value);
	const inputs = new Map([...evaluateEntries(step.with, frame)].map(([name, value]) => [name.toLowerCase(), value]));
	const here = enter(frame, evidence(step, stepTitle(step)), { depth: frame.depth });
	const doors = ownDoors(step.uses.value, frame.tracer);
	const own = actionBehind(doors);
	if (own !== void 0) return traceLocal(step, own, inputs, here);
	if (ref.kind === "local") for (const door of doors) sayIfOutside(require_programs().join(door.path, "action.yml"), step, frame);
	if (traceKnownAction$1({
		step,
		ref,
		inputs,
		frame: here
	})) return;
	const other = otherDoor(step.uses.value, frame.tracer, step.uses);
	const read = other && actionBehind([other]);
	if (read?.action.body.kind !== "composite") return unreadAction(step, inputs, here, ref.kind);
	traceLocal(step, read, inputs, here);
}
function actionBehind(doors) {
	for (const { tracer, path } of doors) {
		const action = tracer.action(path);
		if (action !== void 0) return {
			tracer,
			directory: path,
			action
		};
	}
}
function sayIfOutside(path, { uses }, { tracer }) {
	if (tracer.repository.read(path).kind !== "outside") return;
	tracer.diagnose({
		code: "chain-cut",
		path: uses.path,
		line: uses.line,
		message: `${uses.value.trim()} leads out of the repository and was not followed`
	});
}
function traceLocal(step, local, given, frame) {
	if (!mayPass(frame, step, local.directory)) return;
	const { action } = local;
	const inputs = withDefaults(action.inputs, given, frame);
	const step0 = evidence(step.uses, `uses: ${step.uses.value}`);
	const actionPath = actionPathOf(local);
	const environment = new Map(frame.environment);
	if (actionPath === void 0) environment.delete("GITHUB_ACTION_PATH");
	else environment.set("GITHUB_ACTION_PATH", actionPath);
	const inside = enter(frame, step0, {
		tracer: local.tracer,
		environment,
		names: {
			inputs,
			secrets: new Map(),
			steps: new Map(),
			needs: new Map(),
			matrix: frame.names.matrix,
			events: frame.names.events,
			withheld: frame.names.withheld,
			...actionPath === void 0 ? {} : { actionPath }
		}
	});
	switch (action.body.kind) {
		case "composite":
			traceSteps(action.body.steps, inside, void 0);
			break;
		case "node":
		case "docker":
			traceActionProgram(step, local, inputs, inside);
			break;
		case "unknown": break;
		default: return action.body;
	}
	for (const [name, entry] of action.outputs) frame.outputs.set(name.toLowerCase(), interpolate(entry.value, scopeOf$1(inside), evidence(entry, `${name}: ${entry.value}`)));
}
function actionPathOf({ tracer, directory }) {
	if (tracer !== tracer.home) return void 0;
	return concat(fromOrigin({
		kind: "context",
		name: "github.workspace"
	}), literal$1(directory === "" ? "" : `/${directory}`));
}
function withDefaults(declared, given, frame) {
	const inputs = new Map();
	for (const input of declared) {
		const value = given.get(input.name.toLowerCase());
		if (value !== void 0) inputs.set(input.name.toLowerCase(), value);
		else if (input.default !== void 0) inputs.set(input.name.toLowerCase(), interpolate(input.default.value, scopeOf$1(frame), evidence(input.default, `default: ${input.default.value}`)));
		else inputs.set(input.name.toLowerCase(), UNSET);
	}
	for (const [name, value] of given) if (!inputs.has(name)) inputs.set(name, value);
	return inputs;
}
function traceActionProgram(step, local, inputs, frame) {
	const environment = new Map(frame.environment);
	const own = new Set(frame.own);
	for (const [name, value] of inputs) {
		const variable = `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
		environment.set(variable, value);
		own.add(variable);
	}
	const inside = {
		...frame,
		environment,
		own
	};
	const before = foundIn(frame);
	const { body } = local.action;
	let whole = false;
	if (local.tracer === local.tracer.home && body.kind === "node" && body.main !== void 0) {
		const facts = actionProgram(frame.tracer.repository, local.directory, body.main.value);
		require_programs().traceProgram(inlineCall(inside, step, evidence(body.main, body.main.value)), facts);
		whole = facts.files.length > 0 && facts.libraries.length === 0 && !BUNDLED.test(body.main.value);
	}
	if (local.tracer === local.tracer.home && body.kind === "docker") traceImage(inlineCall(inside, step, evidence(step.uses, step.uses.value)), local.directory, body);
	if (!whole && foundIn(frame) === before) unreadAction(step, inputs, inside, "local");
}
const BUNDLED = /(?:^|\/)(?:dist|build|lib|out)\//;
function unreadAction(step, inputs, frame, kind) {
	const local = kind === "local";
	cannotFollow(frame, step.uses, {
		kind: "action",
		reason: local ? "not-in-checkout" : "elsewhere",
		what: step.uses.value.trim(),
		why: local ? "its code is not in the checkout" : "its code is in another repository",
		shows: `uses: ${step.uses.value}`,
		given: inputs
	});
}
const SOURCES$2 = ["src/index", "src/main"];
function actionProgram(repository, directory, main) {
	const below = (path) => require_programs().join(directory, path.replace(/^\.\//, ""));
	const bundle = require_programs().analyzeProgram(repository, below(main));
	if (bundle.files.length > 0) return bundle;
	return SOURCES$2.map((source) => require_programs().analyzeProgram(repository, below(source))).find(({ files }) => files.length > 0) ?? bundle;
}
// src/interpreter/steps.ts
function traceSteps(steps, frame, defaults) {
	for (const step of steps) traceStep(step, frame, defaults);
}
function traceStep(step, frame, defaults) {
	const here = withVariables(frame, step.env);
	const holds = step.if === void 0 ? "always" : condition(step.if.value, scopeOf$1(here));
	if (holds === "never") return traceSilenced(step, here, defaults);
	const certain = holds === "always" && (step.if === void 0 || !/failure\(|cancelled\(/.test(step.if.value));
	const outputs = new Map();
	frame.state.openBlocks.clear();
	const id = step.id?.value.toLowerCase();
	if (id !== void 0) frame.names.steps.set(id, {
		values: outputs,
		open: true
	});
	runStep(step, {
		...certain ? here : whereHolds(here, step.if),
		outputs
	}, defaults);
	if (id !== void 0) {
		const open = frame.state.openBlocks.size > 0 || mayWrite(step, frame);
		frame.names.steps.set(id, {
			values: outputs,
			open
		});
	}
	if (!certain) for (const [name, value] of outputs) outputs.set(name, oneOf(value, literal$1("")));
}
function whereHolds(frame, condition) {
	return condition === void 0 ? frame : doubted(frame, condition, conditionWords(condition));
}
function mayWrite(step, { tracer }) {
	if (step.kind !== "run" || step.shell !== void 0) return true;
	const { commands, cut } = tracer.script(step.run.value, "bash");
	const plain = (command) => command.name.length === 0 || utility(commandName(command.name) ?? "", "plain");
	return cut !== void 0 || !commands.every(plain);
}
function traceSilenced(step, frame, defaults) {
	const state = forkState(frame.state);
	runStep(step, {
		...frame,
		state,
		outputs: new Map()
	}, defaults);
	for (const spender of state.spenders) frame.state.silenced.push({
		label: spender.label,
		reason: `\`if: ${step.if?.value.trim() ?? ""}\` never holds here`,
		trail: spender.trail
	});
}
function runStep(step, frame, defaults) {
	switch (step.kind) {
		case "run": return traceRun(step, frame, defaults);
		case "uses": return traceUses(step, frame);
		case "parallel": return traceSteps(step.steps, frame, defaults);
		case "idle": return;
		default: return step;
	}
}
function evaluateEntries(entries, frame) {
	const out = new Map();
	if (entries.size === 0) return out;
	const scope = scopeOf$1(frame);
	for (const [name, entry] of entries) {
		const at = evidence(entry.key, `${name}: ${entry.value}`);
		out.set(name, setAt(at, interpolate(entry.value, scope, at)));
	}
	return out;
}
function setAt(at, value) {
	return {
		choice: value.choice,
		alternatives: value.alternatives.map((a) => {
			const last = a.trail.at(-1);
			const same = last?.path === at.path && last.line === at.line;
			return {
				pieces: a.pieces,
				trail: same ? a.trail : [...a.trail, at]
			};
		})
	};
}
const NO_NAMES = new Set();
function withVariables(frame, entries) {
	const { exported } = frame.state;
	if (entries.size === 0 && exported.size === 0) return {
		...frame,
		own: NO_NAMES
	};
	const environment = new Map();
	for (const [name, value] of frame.environment) environment.set(name, value);
	for (const [name, value] of exported) environment.set(name, value);
	const own = evaluateEntries(entries, {
		...frame,
		environment
	});
	for (const [name, value] of own) environment.set(name, value);
	return {
		...frame,
		environment,
		own: new Set(own.keys())
	};
}
const UNSEEN$1 = fromOrigin({
	kind: "context",
	name: "the text of the step"
});
function isShell(word) {
	return /(?:sh|msys2|pwsh|powershell|cmd)(?:\.exe|\.sh)?$/i.test(word) || word.includes("${{");
}
function traceRun(step, frame, defaults) {
	const shell = (step.shell ?? defaults?.shell)?.value.trim().split(/\s+/)[0] ?? "";
	const at = evidence(step.run, firstLine(step));
	const here = enter(frame, evidence(step, stepTitle(step)), {
		directory: directoryOf$1(step.workingDirectory ?? defaults?.workingDirectory, frame),
		depth: frame.depth
	});
	const language = languageRunBy(shell);
	if (language !== void 0) {
		const facts = require_programs().analyzeInline(language, inlineProgram(step.run, frame), step.run, frame.tracer.repository, here.directory);
		return require_programs().traceProgram(inlineCall(here, step, at), facts);
	}
	const words = (step.shell ?? defaults?.shell)?.value.trim().split(/\s+/) ?? [];
	if (words.length > 0 && !words.some(isShell)) return here.tracer.door.start(callOf$1(here, words.map((word) => word.includes("{0}") ? UNSEEN$1 : literal$1(word)), at, at.shows));
	traceScript(step.run.value, dialectOf(shell, frame.windows), here, (line, column) => ({
		path: step.run.path,
		line: lineWithin(step.run, line),
		column: step.run.block ? step.run.column + column : step.run.column
	}));
}
function inlineProgram({ value, ...place }, frame) {
	if (!value.includes("${{")) return {
		text: value,
		origins: []
	};
	const at = evidence(place, value.split("\n")[0] ?? "");
	const [first] = templates(interpolate(value, scopeOf$1(frame), at));
	const { text, origins } = first ?? {
		text: value,
		origins: []
	};
	return {
		text,
		origins: origins.map(insideProgram),
		written: value
	};
}
function insideProgram(origin) {
	return origin.kind === "input" ? {
		kind: "context",
		name: `inputs.${origin.name}`
	} : origin;
}
function inlineCall(frame, place, at) {
	const call = callOf$1(frame, [], at, at.shows);
	return {
		...call,
		shell: {
			...call.shell,
			place: () => place
		}
	};
}
function dialectOf(shell, windows) {
	if (/^(?:pwsh|powershell)/.test(shell)) return "powershell";
	if (shell === "cmd") return "cmd";
	if (shell === "" && windows) return "powershell";
	return "bash";
}
function directoryOf$1(given, frame) {
	if (given === void 0) return frame.directory;
	const at = evidence(given, given.value);
	return ownPlace(frame.state.checkouts, pathKey(interpolate(given.value, scopeOf$1(frame), at), ""));
}
function stepTitle(step) {
	if (step.name !== void 0) return `step \u201c${step.name.value}\u201d`;
	if (step.id !== void 0) return `step \`${step.id.value}\``;
	if (step.kind === "uses") return `uses: ${step.uses.value}`;
	return step.kind === "run" && !step.run.block && step.run.line === step.line ? firstLine(step) : "";
}
function firstLine(step) {
	return step.run.value.trim().split("\n")[0] ?? "";
}
// src/interpreter/job.ts
function traceWorkflow(tracer, workflow, entrance) {
	const outputs = new Map();
	const parcels = entrance?.frame.state.parcels ?? new Map();
	const traced = new Map();
	for (const job of neededFirst(workflow.jobs)) {
		const state = freshState(entrance?.frame.state.doors, parcels);
		traced.set(job.id, traceJob(tracer, workflow, job, outputs, entrance, state));
	}
	return workflow.jobs.flatMap((job) => traced.get(job.id) ?? []);
}
function neededFirst(jobs) {
	const byId = new Map(jobs.map((job) => [job.id, job]));
	const opened = new Set();
	const done = new Set();
	for (const first of jobs) {
		const path = [first];
		for (let job = path.at(-1); job !== void 0; job = path.at(-1)) {
			const needed = opened.has(job) ? [] : job.needs.flatMap((id) => byId.get(id) ?? []);
			opened.add(job);
			const ahead = needed.filter((one) => !opened.has(one)).reverse();
			path.push(...ahead);
			if (ahead.length > 0) continue;
			done.add(job);
			path.pop();
		}
	}
	return [...done];
}
function traceJob(tracer, workflow, job, outputs, entrance, state) {
	state.permissions = job.permissions ?? workflow.permissions;
	const frame = jobFrame(tracer, workflow, job, outputs, entrance, state);
	const holds = job.if === void 0 ? "always" : condition(job.if.value, scopeOf$1(frame));
	const inside = holds === "maybe" ? whereHolds(frame, job.if) : frame;
	if (job.kind === "call") traceCall(workflow, job, inside);
	else traceOwnSteps(workflow, job, inside);
	const results = new Map();
	for (const [name, entry] of job.outputs) results.set(name.toLowerCase(), interpolate(entry.value, scopeOf$1(inside), evidence(entry, `${name}: ${entry.value}`)));
	outputs.set(job.id.toLowerCase(), {
		values: results,
		open: job.kind === "call"
	});
	return holds === "never" ? silenced$1(workflow, job, state) : result(workflow, job, state);
}
function result(workflow, job, state) {
	const { spenders, reach, silenced, unread, calls } = state;
	return {
		workflow,
		job,
		spenders,
		reach,
		silenced,
		unread: [...unread.values()],
		calls: [...calls]
	};
}
function silenced$1(workflow, job, state) {
	const reason = `\`if: ${job.if?.value.trim() ?? ""}\` never holds here`;
	const kept = state.spenders.map(({ label, trail }) => ({
		label,
		reason,
		trail
	}));
	return {
		...result(workflow, job, state),
		spenders: [],
		unread: [],
		silenced: [...state.silenced, ...kept]
	};
}
function jobFrame(tracer, workflow, job, outputs, entrance, state) {
	const names = {
		inputs: entrance?.inputs ?? ownInputs(workflow),
		secrets: entrance?.secrets ?? "inherit",
		steps: new Map(),
		needs: outputs,
		matrix: matrixValues(job),
		events: entrance?.events ?? workflow.triggers.map((t) => t.name),
		withheld: entrance?.frame.names.withheld ?? withheldEvents(workflow.triggers)
	};
	const here = evidence(job, `job \`${job.id}\``);
	const start = {
		tracer,
		state,
		names,
		trail: [...entrance?.frame.trail ?? [], here],
		certainty: entrance?.frame.certainty ?? "certain",
		doubts: entrance?.frame.doubts ?? [],
		environment: new Map(),
		outputs: new Map(),
		own: new Set(),
		job: new Set(),
		functions: new Map(),
		directory: "",
		runner: "hosted",
		windows: false,
		depth: (entrance?.frame.depth ?? 0) + 1
	};
	const withWorkflow = withVariables(job.kind === "steps" ? {
		...start,
		...runnerOf(job, scopeOf$1(start))
	} : start, workflow.env);
	tracer.observer.variables(withWorkflow, "workflow");
	const withJob = withVariables(withWorkflow, job.env);
	tracer.observer.variables(withJob, "job");
	const own = job.kind === "steps" && job.container !== void 0 ? withVariables(withJob, job.container.env) : withJob;
	return {
		...own,
		own: new Set(),
		job: new Set([...withJob.own, ...own.own])
	};
}
function ownInputs(workflow) {
	const inputs = new Map();
	for (const input of [...workflow.dispatchInputs, ...workflow.call?.inputs ?? []]) {
		const open = {
			choice: "one-of",
			alternatives: [{
				pieces: [{
					kind: "input",
					name: input.name
				}],
				trail: []
			}]
		};
		const given = input.default === void 0 ? open : oneOf(literal$1(input.default.value), open);
		inputs.set(input.name.toLowerCase(), given);
	}
	return inputs;
}
function matrixValues(job) {
	const values = new Map();
	for (const [name, list] of job.matrix?.dimensions ?? []) if (list !== void 0) values.set(name.toLowerCase(), oneOf(...list.map((scalar) => literal$1(scalar.value))));
	for (const entries of job.matrix?.include ?? []) for (const [name, entry] of entries) {
		const before = values.get(name.toLowerCase());
		values.set(name.toLowerCase(), before === void 0 ? literal$1(entry.value) : oneOf(before, literal$1(entry.value)));
	}
	return values;
}
function traceOwnSteps(workflow, job, frame) {
	const defaults = {
		shell: job.defaults.shell ?? workflow.defaults.shell,
		workingDirectory: job.defaults.workingDirectory ?? workflow.defaults.workingDirectory
	};
	for (const service of job.services) startService(frame, service);
	traceSteps(job.steps, frame, defaults);
	for (const { key, paths } of frame.state.saves) pack(frame, key, paths, "");
}
function startService(frame, service) {
	const { name, env } = service;
	const image = service.image?.value ?? "";
	const container = {
		label: `service \`${name}\``,
		image,
		environment: evaluateEntries(env, frame),
		files: [],
		words: [],
		beside: true,
		built: false
	};
	const call = callOf$1(frame, [], service, `services: ${name}: ${image}`);
	const { observer } = frame.tracer;
	if (!observer.serves(call, container)) observer.contained(call, container);
}
function traceCall(workflow, job, frame) {
	const step = evidence(job.uses, `uses: ${job.uses.value}`);
	const inputs = lowerCased(evaluateEntries(job.with, frame));
	const secrets = job.secrets === "inherit" ? "inherit" : lowerCased(evaluateEntries(job.secrets, frame));
	const called = workflowBehind(workflowDoors(job.uses.value, frame.tracer, job.uses), frame);
	if (called === void 0) {
		const uses = job.uses.value.trim();
		const local = parseUses(uses).kind === "local";
		const { repository } = frame.tracer;
		return cannotFollow(frame, job.uses, {
			kind: "workflow",
			reason: local ? "not-in-checkout" : "elsewhere",
			what: uses,
			why: `it is a workflow of another repository${frame.tracer.readsElsewhere ? ", which could not be read" : ""}`,
			...local && missing("the checkout has no such workflow", repository, uses.slice(2)),
			shows: step.shows,
			given: inputs,
			secrets: secrets === "inherit" ? frame.names.secrets : secrets
		});
	}
	const { tracer, path, file } = called;
	const listed = frame.tracer === tracer && tracer === tracer.home && isCallable(frame, job, file);
	if (listed) frame.state.calls.add(path);
	if (!mayCall(frame, job.uses, {
		path,
		file,
		secrets
	})) return;
	const entrance = {
		inputs: withDefaults(file.call?.inputs ?? [], inputs, frame),
		secrets: secrets === "inherit" ? frame.names.secrets : secrets,
		events: frame.names.events,
		frame: enter(frame, step, { depth: frame.depth })
	};
	for (const traced of traceWorkflow(tracer, file, entrance)) {
		for (const spender of traced.spenders) frame.state.spenders.push({
			...spender,
			calledJobs: [traced.job, ...spender.calledJobs ?? []]
		});
		frame.state.silenced.push(...traced.silenced);
		frame.state.reach.push(...traced.reach);
		for (const one of traced.unread) keepUnread(frame, {
			...one,
			calledJobs: [traced.job, ...one.calledJobs ?? []]
		});
		for (const call of traced.calls) frame.state.calls.add(call);
		if (listed) tracer.called(path, {
			caller: {
				workflow: workflow.path,
				job: job.id
			},
			traced
		});
	}
}
function isCallable(frame, { uses }, file) {
	if (file.call !== void 0) return true;
	frame.tracer.diagnose({
		code: "not-callable",
		path: uses.path,
		line: uses.line,
		message: `GitHub refuses this call, and with it the whole file: \`${file.path}\` has no \`workflow_call\` trigger. Add \`workflow_call\` to its \`on\`.`
	});
	return false;
}
function workflowBehind(doors, frame) {
	for (const door of doors) {
		const file = door.tracer.workflow(door.path);
		if (file !== void 0 && !(door.guessed && isNamesake(file, frame))) return {
			...door,
			file
		};
	}
}
function isNamesake(file, { trail }) {
	return file.call === void 0 || trail.some((step) => step.path === file.path);
}
function lowerCased(values) {
	return new Map([...values].map(([name, value]) => [name.toLowerCase(), value]));
}
// src/interpreter/ways.ts
function waysOf(call) {
	const at = call.words.findIndex((word) => word.alternatives.length > 1);
	const word = call.words[at];
	if (word === void 0) return [call];
	const texts = textsOf(word);
	if (texts.length === 0) return [call];
	return texts.map((text) => ({
		...call,
		words: call.words.with(at, literal$1(text, word.alternatives[0]?.trail)),
		texts: call.texts.with(at, text)
	}));
}
function textsOf({ choice, alternatives }) {
	const told = alternatives.filter(({ pieces }) => !pieces.some((p) => REST.pieces.includes(p)));
	const known = told.flatMap((alternative) => {
		const text = literalText({
			choice,
			alternatives: [alternative]
		});
		return text === void 0 || text === "" ? [] : [text];
	});
	return known.length === told.length ? known : [];
}
// src/knowledge/harmless/images.ts
const NAMES$2 = new Set("postgres postgis/postgis pgvector/pgvector timescale/timescaledb mysql mariadb mongo redis redis/redis-stack redis/redis-stack-server valkey/valkey memcached rabbitmq nats minio/minio minio/mc nginx httpd caddy traefik haproxy envoyproxy/envoy elasticsearch opensearchproject/opensearch apache/kafka confluentinc/cp-kafka bitnami/kafka zookeeper bitnami/zookeeper bitnami/postgresql bitnami/redis cassandra neo4j clickhouse/clickhouse-server influxdb consul vault hashicorp/vault localstack/localstack mailhog/mailhog axllent/mailpit jaegertracing/all-in-one prom/prometheus otel/opentelemetry-collector registry adminer dpage/pgadmin4 selenium/standalone-chrome ghcr.io/shopify/toxiproxy amazon/dynamodb-local qdrant/qdrant chromadb/chroma".split(" "));
function isHarmlessImage(image) {
	const name = image?.toLowerCase().replace(/@.*$/s, "").replace(/:[^/]*$/, "").replace(/^(?:docker\.io\/)?(?:library\/)?/, "");
	return name !== void 0 && NAMES$2.has(name);
}
// src/interpreter/start/documents.ts
const MAX_DOCUMENTS = 300;
const buildersOf = byFirstWord(() => require_runners().DOCUMENT_BUILDERS, ({ words }) => [words]);
function traceDocuments(call) {
	const rows = buildersOf(call.name);
	if (rows.length === 0) return false;
	const words = [call.name, ...call.words.map(shownWord)];
	const row = rows.find((one) => one.words.split(" ").every((w, i) => words[i] === w));
	if (row === void 0) return false;
	const rest = words.slice(row.words.split(" ").length);
	if (rest.some((word) => row.stops.includes(word))) return true;
	const { repository } = call.frame.tracer;
	const directory = isRepositoryPath(call.frame.directory) ? call.frame.directory : "";
	const [named] = operands$1(rest, row);
	const place = named === void 0 ? void 0 : require_programs().resolvePath(directory, named);
	const at = place ?? directory;
	const tree = require_programs().treeOf(repository);
	const settings = settingsOf$3(repository, row, rest, directory, tree.isFile(at) ? at.slice(0, Math.max(0, at.lastIndexOf("/"))) : at);
	const base = place ?? below(settings?.directory ?? directory, row.folder);
	if (settings !== void 0) runSettings(call, row, settings);
	for (const execution of row.executions) {
		if (!holds(execution, settings?.text ?? "", rest)) continue;
		const named = [...(settings?.text.match(execution.folders ?? /$^/)?.[1] ?? "").matchAll(/["']([^"']+)["']/g)].flatMap(([, one = ""]) => require_programs().resolvePath(settings?.directory ?? "", one) ?? []);
		const documents = require_projects().found(tree, [base, ...named], (path) => execution.documents.test(path), MAX_DOCUMENTS);
		for (const document of documents) if (execution.documents.test(document)) run(call, execution, document, settings?.text ?? "");
	}
	return true;
}
function runSettings(call, { runsSettings, commands, settings: [name = ""] }, { directory, text }) {
	const path = below(directory, name);
	const alone = {
		...call,
		words: [literal$1(path)],
		texts: [path]
	};
	if (runsSettings === true) require_programs().traceProgram(alone, require_programs().analyzeProgram(call.frame.tracer.repository, path, "started"));
	for (const { 1: command = "", index } of commands === void 0 ? [] : text.matchAll(commands)) traceScript(command, "bash", enter(call.frame, evidence(call.place, call.command.source), { directory }), () => ({
		path,
		line: text.slice(0, index).split("\n").length,
		column: 1
	}));
}
function below(directory, folder) {
	return [directory, folder].filter((part) => part !== "").join("/");
}
function operands$1(words, { valued }) {
	const left = [];
	const takes = new Set(valued);
	for (let at = 0; at < words.length;) {
		const flag = flagAt(words, at, takes);
		if (flag === void 0 && words[at] !== "") left.push(words[at] ?? "");
		at = flag?.next ?? at + 1;
	}
	return left;
}
function settingsOf$3(repository, row, words, directory, start) {
	for (const flag of [
		"-c",
		"-f",
		"--conf-dir",
		"--config-file",
		"--config"
	]) {
		const at = words.indexOf(flag);
		const path = at < 0 ? void 0 : require_programs().resolvePath(directory, words[at + 1] ?? "");
		for (const one of path === void 0 ? [] : [path, ...row.settings.map((n) => below(path, n))]) {
			const text = require_projects().textOf(repository, one);
			if (text !== void 0) return {
				directory: one.slice(0, Math.max(0, one.lastIndexOf("/"))),
				text
			};
		}
	}
	return require_projects().nearest(repository, start, row.settings);
}
function holds({ when, unless, flag }, settings, words) {
	if (when !== void 0 && !when.test(settings)) return false;
	if (flag !== void 0 && !words.includes(flag)) return false;
	return unless === void 0 || !unless.test(settings);
}
function run(call, { auto, blocks }, path, settings) {
	const { repository } = call.frame.tracer;
	const text = require_projects().textOf(repository, path);
	if (text === void 0 || !mayPass(call.frame, call.place, path)) return;
	const alone = {
		...call,
		words: [literal$1(path)],
		texts: [path]
	};
	if (blocks === void 0) {
		if (auto !== void 0 && !auto.but.test(settings) && hasResults(text)) return;
		return require_programs().traceProgram(alone, require_programs().analyzeProgram(repository, path));
	}
	if (isSwitchedOff(text)) return;
	for (const [language, body] of blocksOf(text, blocks)) {
		const directory = path.slice(0, Math.max(0, path.lastIndexOf("/")));
		const place = {
			path,
			line: 1,
			column: 1
		};
		if (language !== "bash") require_programs().traceProgram(alone, require_programs().analyzeInline(language, {
			text: body,
			origins: []
		}, place, repository, directory));
		else traceScript(body, "bash", enter(call.frame, evidence(call.place, call.command.source), { directory }), (line) => ({
			path,
			line: line + 1,
			column: 1
		}));
	}
}
function hasResults(notebook) {
	return /"outputs"\s*:\s*\[\s*\{/.test(notebook);
}
function isSwitchedOff(text) {
	const head = /^---\n([\s\S]{0,4000}?)\n---/.exec(text)?.[1] ?? "";
	return /^\s*(?:enabled|eval)\s*:\s*false/m.test(head);
}
const FENCE = /^(\s*)(`{3,}|~{3,})\s*(.*)$/;
function blocksOf(text, opens) {
	const lines = text.split("\n");
	const found = new Map();
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		const fence = FENCE.exec(line);
		const opened = opens.exec(fence?.[3] ?? line.trim());
		const end = fence === null ? endOfIndented(lines, at) : endOfFence(lines, at, fence[2] ?? "");
		const name = (opened?.[1] ?? "").toLowerCase();
		const language = /^(?:ba)?sh$/.test(name) ? "bash" : languageOfFence(name);
		if (opened !== null && language !== void 0) {
			const body = lines.slice(at + 1, end);
			const kept = found.get(language) ?? lines.map(() => "");
			found.set(language, kept);
			if (!body.some((one) => /^\s*#\|\s*eval\s*:\s*false/.test(one))) for (const [i, one] of dedented(body).entries()) kept[at + 1 + i] = one;
		}
		if (fence !== null || opened !== null) at = end;
	}
	return new Map([...found].map(([language, kept]) => [language, kept.join("\n")]));
}
function endOfFence(lines, at, fence) {
	const end = lines.findIndex((line, i) => i > at && line.trim().startsWith(fence));
	return end < 0 ? lines.length : end;
}
function endOfIndented(lines, at) {
	const end = lines.findIndex((line, i) => i > at && /^\S/.test(line));
	return end < 0 ? lines.length : end - 1;
}
function dedented(lines) {
	const depths = lines.filter((l) => l.trim() !== "").map((l) => /^\s*/.exec(l)?.[0].length ?? 0);
	const depth = Math.min(...depths, 100);
	return lines.map((line) => line.slice(depth));
}
// src/interpreter/start/operands.ts
function wordsOf$3(words, valued) {
	const texts = words.map(shownWord);
	const operands = [];
	const flags = [];
	for (let at = 0; at < words.length;) {
		const flag = texts[at] === "-" ? void 0 : flagAt(texts, at, valued);
		if (flag === void 0) operands.push(words[at] ?? literal$1(""));
		else flags.push({
			flag,
			value: flag.value && partOfWord(words, flag.value)
		});
		at = flag?.next ?? at + 1;
	}
	return {
		operands,
		flags
	};
}
// src/interpreter/start/sed.ts
function editInPlace(call) {
	if (!call.texts.some((t) => /^(?:-[nErsz]*i|--in-place)/.test(t))) return;
	const { scripts, files } = operands(call);
	for (const file of files) {
		const path = pathKey(file, call.frame.directory);
		writeAt(path, edited(contentAt(path, call), scripts), false, call.frame, evidence(call.place, call.command.source));
	}
}
function operands(call) {
	const scripts = [];
	const plain = [];
	for (let i = 0; i < call.words.length; i += 1) {
		const word = call.words[i] ?? UNSET;
		const text = call.texts[i] ?? "";
		if (text === "-e" || text === "--expression") {
			i += 1;
			scripts.push(call.words[i] ?? UNSET);
		} else if (!text.startsWith("-") && !(text === "" && isEmpty(word))) plain.push(word);
	}
	return scripts.length > 0 ? {
		scripts,
		files: plain
	} : {
		scripts: plain.slice(0, 1),
		files: plain.slice(1)
	};
}
function isEmpty(word) {
	return word.alternatives.every((a) => a.pieces.length === 0);
}
function edited(before, scripts) {
	let content = before;
	for (const script of scripts) {
		const substitutions = templates(script).map(substitution);
		const [only] = substitutions;
		content = only === void 0 || substitutions.length > 1 ? {
			choice: "one-of",
			alternatives: [...script.alternatives, ...content.alternatives]
		} : replaced(content, only);
	}
	return content;
}
const LONGEST$1 = 1e5;
function replaced(content, { pattern, by }) {
	const alternatives = templates(content).flatMap((template) => {
		if (template.text.length > LONGEST$1) return partOf(template.text, template).alternatives;
		return concat(...template.text.split(pattern).flatMap((part, i) => (i === 0 ? [] : [by]).concat(partOf(part, template)))).alternatives;
	});
	return {
		choice: content.choice,
		alternatives
	};
}
function substitution(template) {
	const { text } = template;
	const by = text[1];
	if (text[0] !== "s" || by === void 0 || /[\w\s\\]/.test(by)) return void 0;
	const [search, replacement, flags] = splitAt(text.slice(2), by);
	if (search === void 0 || replacement === void 0 || flags === void 0) return void 0;
	if (/&|\\\d/.test(replacement)) return void 0;
	const pattern = patternOf(search);
	if (pattern === void 0) return void 0;
	return {
		pattern,
		by: partOf(replacement.replace(/\\(.)/g, "$1"), template)
	};
}
function splitAt(text, delimiter) {
	const parts = [];
	let start = 0;
	for (let i = 0; i < text.length && parts.length < 2; i += 1) if (text[i] === "\\") i += 1;
	else if (text[i] === delimiter) {
		parts.push(text.slice(start, i));
		start = i + 1;
	}
	return [...parts, text.slice(start)];
}
function patternOf(search) {
	const tokens = search.match(/\\[\s\S]|\.\*|[\s\S]/g) ?? [];
	if (tokens.length === 0 || tokens.filter((t) => t === ".*").length > 1) return void 0;
	let source = "";
	for (const [i, token] of tokens.entries()) if (token === ".*") source += "[^\\n]*";
	else if (token === ".") source += "[^\\n]";
	else if (token === "^" && i === 0) source += "^";
	else if (token === "$" && i === tokens.length - 1) source += "$";
	else if (/^\\[\w(){}|+?]$|^[*[\]^$]$/.test(token)) return void 0;
	else source += escaped(token.at(-1) ?? "");
	return new RegExp(source, "m");
}
function escaped(character) {
	return character.replace(/[\\^$.*+?()[\]{}|/]/, "\\$&");
}
// src/interpreter/start/files.ts
const FILE_COMMANDS = {
	cd: changeDirectory,
	pushd: changeDirectory,
	"Set-Location": changeDirectory,
	tee: (call) => {
		const content = inputOf(call.command, here(call), at$1(call));
		const append = call.texts.includes("-a") || call.texts.includes("--append");
		for (const [i, word] of call.words.entries()) if (!(call.texts[i] ?? "").startsWith("-")) writeFile(word, content, append, call.frame, at$1(call), call.command.conditional);
	},
	cp: copy,
	mv: copy,
	install: copy,
	ln: copy,
	"Copy-Item": copy,
	rm: (call) => {
		const certain = !call.command.conditional && call.frame.certainty === "certain";
		for (const word of call.words) empty(call.frame, pathKey(word, call.frame.directory), certain);
	},
	base64: decodeToFile,
	openssl: decodeToFile,
	gpg: decodeToFile,
	tar: unpack,
	unzip: unpack,
	sed: editInPlace,
	read: read$1
};
function read$1(call) {
	const names = call.texts.filter((t) => /^[A-Za-z_]\w*$/.test(t));
	const [name] = names;
	if (name === void 0 || names.length > 1) return;
	const input = inputOf(call.command, here(call), at$1(call));
	if (input !== void 0) call.shell.variables.set(name, input);
}
function at$1(call) {
	return evidence(call.place, call.command.source);
}
function copy(call) {
	const { operands, flags } = wordsOf$3(call.words, COPY_VALUED);
	const given = flags.find(({ flag }) => TARGET_DIRECTORY.has(flag.name))?.value;
	const target = given ?? operands.at(-1);
	const sources = given === void 0 ? operands.slice(0, -1) : operands;
	if (target === void 0) return;
	const to = pathKey(target, call.frame.directory);
	const intoDirectory = given !== void 0 || sources.length > 1 || (literalText(target) ?? "").endsWith("/") || isHome(to);
	for (const source of sources.slice(-MOST_SOURCES)) {
		const from = pathKey(source, call.frame.directory);
		if (copyTree(call, from, to)) continue;
		const input = from === "/dev/stdin" ? inputOf(call.command, here(call), at$1(call)) : void 0;
		write(call, intoDirectory ? `${to}/${from.slice(from.lastIndexOf("/") + 1)}` : to, input ?? contentAt(from, call));
	}
}
const TARGET_DIRECTORY = new Set(["-t", "--target-directory"]);
const COPY_VALUED = new Set([...TARGET_DIRECTORY, ...[
	"-m",
	"--mode",
	"-o",
	"--owner",
	"-g",
	"--group",
	"-S",
	"--suffix"
]]);
const MOST_SOURCES = 20;
const MOST_FILES$1 = 200;
function write(call, to, content) {
	writeAt(to, content, false, call.frame, at$1(call), call.command.conditional);
}
function copyTree(call, source, to) {
	const { repository } = call.frame.tracer;
	const from = source.replace(/\/(?:\{\$\(\*\)\}|\.)?$/, "");
	const { files, filled } = call.frame.state;
	const around = filled.get(from);
	if (around?.what === "tree") fill(call.frame, to, "tree", at$1(call), call.command.conditional);
	const written = [...files].filter(([path]) => path.startsWith(`${from}/`));
	const kept = isRepositoryPath(from) ? repository.list(from) : [];
	for (const { name, directory } of kept.slice(0, MOST_FILES$1)) if (!directory) write(call, `${to}/${name}`, contentAt(`${from}/${name}`, call));
	for (const [path, { content }] of written.slice(0, MOST_FILES$1)) if (content !== void 0) write(call, `${to}${path.slice(from.length)}`, content);
	return around?.what === "tree" || kept.length + written.length > 0;
}
function here(call) {
	return {
		...call.shell,
		frame: call.frame
	};
}
function isHome(path) {
	return path === "~/.codex" || path.endsWith("/.codex");
}
function contentAt(path, call) {
	if (!call.frame.state.files.has(path) && isRepositoryPath(path)) {
		const read = call.frame.tracer.repository.read(path);
		if (read.kind === "text") return literal$1(read.text, [evidence({
			path,
			line: 1,
			column: 1
		}, path)]);
	}
	return fileContent(path, call.shell, at$1(call));
}
function decodeToFile(call) {
	const flag = call.texts.findIndex((t) => t === "-o" || t === "-out" || t === "--output");
	const target = call.words[flag + 1];
	if (flag < 0 || target === void 0) return;
	writeFile(target, outputOf(call.command, here(call), at$1(call)), false, call.frame, at$1(call));
}
function unpack(call) {
	if (call.name === "tar" && !call.texts.some((t) => /^(?:--extract|-?[a-z]*x[a-z]*)$/.test(t))) return;
	const flag = call.texts.findIndex((t) => t === "-C" || t === "--directory" || call.name === "unzip" && t === "-d");
	const target = flag < 0 ? void 0 : call.words[flag + 1];
	const directory = target === void 0 ? call.frame.directory : pathKey(target, call.frame.directory);
	if (directory !== "") fill(call.frame, directory, "tree", at$1(call), call.command.conditional);
}
// src/knowledge/harmless/hooks.ts
const HOOKS$1 = new Set("pre-commit psf pycqa asottile astral-sh charliermarsh google adrienverge codespell-project crate-ci igorshubovych davidanson shellcheck-py koalaman hadolint gitleaks trufflesecurity yelp antonbabenko bridgecrewio python-poetry pdm-project python-jsonschema rhysd zizmorcore woodruffw executablebooks hukkin abravalheri tox-dev kynan nbqa-dev rbubley thlorenz compilerla alessandrojcm lucas-c sirosen scop mattlqx macisamuele doublify golangci dnephin tekwizely realm nicklockwood cpplint pocc ssciwr cheshirekow blacktop bufbuild sqlfluff tcort lycheeverse errata-ai vale-cli renovatebot commitizen-tools jorisroovers compilerla qoomon nix-community numtide fsfe editorconfig-checker detailyang instrumenta gruntwork-io terraform-docs aws-cloudformation ansible-community rubocop biomejs oxc-project jumanjihouse regebro marcopeix econchick mgedmin jshwi guilatrova dosisod netromdk pylint-dev facebook microsoft robertcraigie".split(" "));
function isHarmlessHooks(repository) {
	const owner = /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/([^/]+)\//i.exec(repository)?.[1];
	return owner !== void 0 && HOOKS$1.has(owner.toLowerCase());
}
// src/interpreter/followed.ts
function once(path, words, frame, follow) {
	const { followed } = frame.state;
	const key = keyOf$1(path, words, frame);
	const before = followed.get(key);
	if (before !== void 0 && (before.outputs === void 0 || before.outputs === frame.outputs) && isSame(before.state, leftIn(frame.state))) {
		frame.tracer.work.skips?.push(before);
		return;
	}
	const outputs = [...frame.outputs];
	follow();
	const wrote = !isSame(outputs.flat(), [...frame.outputs].flat());
	followed.set(key, {
		state: leftIn(frame.state),
		outputs: wrote ? frame.outputs : void 0
	});
}
function keyOf$1(path, words, frame) {
	let environment = "";
	for (const [name, value] of frame.environment) environment += `${name}=${textOf$1(value)}\n`;
	return [
		...[
			path,
			frame.directory,
			frame.certainty,
			environment
		],
		...words.map((word) => word === void 0 ? "" : textOf$1(word)),
		...[
			"",
			...frame.own,
			"",
			...frame.functions.keys()
		]
	].join("\n");
}
const TEXTS = new WeakMap();
function textOf$1(value) {
	const known = TEXTS.get(value);
	if (known !== void 0) return known;
	const text = JSON.stringify([value.choice, value.alternatives.map(({ pieces }) => pieces)]);
	TEXTS.set(value, text);
	return text;
}
function leftIn(state) {
	const { files, logins, exported, proxies, filled, images, kept, codexVersion } = state;
	const all = (map) => [map.size, ...[...map].flat()];
	return [
		...files.quietly(() => all(files)),
		...filled.quietly(() => all(filled)),
		...[
			logins,
			exported,
			proxies,
			images
		].flatMap(all),
		...[kept.length, codexVersion]
	];
}
function isSame(before, now) {
	return before.length === now.length && before.every((one, i) => one === now[i]);
}
// src/interpreter/start/scripts.ts
function followScripts(call, scripts) {
	const step = evidence(call.place, call.command.source);
	const given = [call.program, ...call.words];
	for (const script of scripts) {
		if (!mayPass(call.frame, call.place, call.command.source, call)) return;
		const at = {
			path: script.path,
			line: script.line,
			column: 1
		};
		const inside = enter(call.frame, step, { directory: script.directory });
		const args = script.args.flatMap((i) => given[i] ?? []);
		if ("words" in script) {
			const words = [...script.words.map((word) => literal$1(word)), ...args];
			call.frame.tracer.door.start(callOf$1(inside, words, at, script.words.join(" ")));
			continue;
		}
		traceScript(script.text, script.dialect, enter(inside, evidence(at, script.text.split("\n")[0] ?? ""), { depth: inside.depth }), (line) => ({
			...at,
			line: script.line + line
		}), args.length > 0 ? { positional: args } : {});
	}
}
// src/interpreter/start/hooks.ts
function followHooks(call) {
	preloaded(call);
	const { name } = call;
	if (MANAGERS$1.has(name)) lifecycle(call);
	else if (name === "git") gitHooks(call);
	else if (name === "pre-commit") preCommit(call);
	else if (name === "lint-staged") lintStaged(call);
	else if (/^py(?:thon[\d.]*)?$/.test(name)) siteCustomized(call);
}
const MANAGERS$1 = new Set([
	"npm",
	"pnpm",
	"yarn",
	"bun"
]);
const LIFECYCLE = {
	install: [
		"install",
		"prepublish",
		"prepare"
	],
	publish: [
		"prepublishOnly",
		"pack",
		"prepare",
		"publish"
	],
	pack: ["pack", "prepare"],
	version: ["version"]
};
const INSTALLS$1 = new Set([
	"install",
	"i",
	"ci",
	"clean-install"
]);
function lifecycle(call) {
	const { name, texts, frame } = call;
	const { repository } = frame.tracer;
	const directory = folderOf(call);
	if (directory === void 0 || texts.some((text) => /^(?:--ignore-scripts|-g|--global)$/.test(text))) return;
	const operands = texts.filter((text) => text !== "" && !text.startsWith("-"));
	const [verb = name === "yarn" ? "install" : ""] = operands;
	const installs = INSTALLS$1.has(verb);
	if (installs && operands.length > 1) return;
	followScripts(call, (LIFECYCLE[installs ? "install" : verb] ?? []).flatMap((event) => require_projects().scriptsOf(repository, directory, event, [])));
}
function folderOf({ frame }) {
	const { directory } = frame;
	return directory === "" || isRepositoryPath(directory) ? directory : void 0;
}
function preloaded(call) {
	const { environment } = call.frame;
	const script = environment.get("BASH_ENV");
	if (script !== void 0) {
		const inner = new Map(environment);
		inner.delete("BASH_ENV");
		const frame = {
			...call.frame,
			environment: inner
		};
		once("BASH_ENV", [script], frame, () => frame.tracer.door.start({
			...withWords(call, [literal$1("bash"), script]),
			frame
		}));
	}
	const set = environment.get("NODE_OPTIONS");
	const options = set === void 0 ? "" : literalText(set) ?? "";
	if (!isHarmlessCommand(call.name)) requires(call, options);
	const directory = MANAGERS$1.has(call.name) ? folderOf(call) : void 0;
	if (directory === void 0) return;
	const npmrc = require_projects().textOf(call.frame.tracer.repository, directory === "" ? ".npmrc" : `${directory}/.npmrc`);
	requires(call, /^node-options\s*=\s*(.*)$/m.exec(npmrc ?? "")?.[1] ?? "");
}
function requires(call, options) {
	const given = options.matchAll(/(?:^|\s)(?:-r|--require|--import|--loader)[\s=]+["']?(\.[^\s"']+)/g);
	for (const [, file = ""] of given) {
		const path = pathKey(literal$1(file), call.frame.directory);
		if (isRepositoryPath(path)) require_programs().traceProgram(call, require_programs().analyzeProgram(call.frame.tracer.repository, path));
	}
}
function siteCustomized(call) {
	const { directory, environment, tracer } = call.frame;
	const searched = literalText(environment.get("PYTHONPATH") ?? UNSET)?.split(":") ?? [];
	const own = folderOf(call);
	const folders = new Set([...own === void 0 ? [] : [own], ...searched.map((folder) => pathKey(literal$1(folder), directory))]);
	for (const folder of folders) {
		const path = folder === "" ? "sitecustomize.py" : `${folder}/sitecustomize.py`;
		if (isRepositoryPath(path) && tracer.repository.read(path).kind === "text") require_programs().traceProgram(call, require_programs().analyzeProgram(tracer.repository, path));
	}
}
const GIT_HOOKS = {
	commit: [
		"pre-commit",
		"prepare-commit-msg",
		"commit-msg",
		"post-commit"
	],
	merge: ["pre-merge-commit", "post-merge"],
	pull: ["post-merge"],
	push: ["pre-push"],
	checkout: ["post-checkout"],
	switch: ["post-checkout"],
	rebase: ["pre-rebase", "post-rewrite"]
};
const ALL_HOOKS = new Set(Object.values(GIT_HOOKS).flat());
function gitHooks(call) {
	const shown = call.words.map((word) => templates(word)[0]?.text ?? "");
	for (const [at, text] of shown.entries()) {
		const line = /^alias\.\w+=!(.+)$/s.exec(text)?.[1] ?? (/^alias\.\w+$/.test(text) && shown[at + 1]?.startsWith("!") ? shown[at + 1]?.slice(1) : void 0);
		if (line !== void 0) maybe(call, [
			"bash",
			"-c",
			line
		]);
		const place = /^core\.hooksPath=(.+)$/i.exec(text)?.[1] ?? (/^core\.hooksPath$/i.test(text) ? shown[at + 1] : void 0);
		if (place !== void 0 && place !== "/dev/null") hooksIn(call, place);
	}
	if (call.texts.includes("--no-verify")) return;
	const verb = call.texts.find((text) => Object.hasOwn(GIT_HOOKS, text)) ?? "";
	for (const hook of GIT_HOOKS[verb] ?? []) {
		const path = `.husky/${hook}`;
		if (call.frame.tracer.repository.read(path).kind === "text") maybe(call, ["bash", path]);
	}
}
function hooksIn(call, place) {
	const directory = pathKey(literal$1(place), call.frame.directory);
	const { repository } = call.frame.tracer;
	const hooks = isRepositoryPath(directory) ? repository.list(directory) : [];
	if (hooks.length === 0) return cannotStart(call, "hook", "the hooks of git there are not in the checkout", { what: directory });
	for (const { name } of hooks) if (ALL_HOOKS.has(name)) maybe(call, ["bash", `${directory}/${name}`]);
}
function preCommit(call) {
	if (!call.texts.includes("run")) return;
	const text = require_projects().textOf(call.frame.tracer.repository, ".pre-commit-config.yaml");
	if (text === void 0) return;
	for (const repo of require_projects().list(require_projects().dig(require_projects().yaml(text), "repos"))) {
		const name = String(require_projects().dig(repo, "repo") ?? "");
		if (name === "meta" || isHarmlessHooks(name)) continue;
		if (name !== "local") {
			cannotStart(call, "elsewhere", "its hooks are in another repository", { what: name });
			continue;
		}
		for (const hook of require_projects().list(require_projects().dig(repo, "hooks"))) {
			const entry = require_projects().dig(hook, "entry");
			if (typeof entry === "string" && require_projects().dig(hook, "language") !== "pygrep") maybe(call, [
				"bash",
				"-c",
				entry
			]);
		}
	}
}
function lintStaged(call) {
	const { repository } = call.frame.tracer;
	const directory = folderOf(call) ?? "";
	const at = (name) => require_projects().textOf(repository, directory === "" ? name : `${directory}/${name}`);
	const rules = require_projects().dig(require_projects().parseJson(at("package.json") ?? ""), "lint-staged") ?? require_projects().yaml(at(".lintstagedrc") ?? at(".lintstagedrc.json") ?? at(".lintstagedrc.yaml") ?? "");
	for (const commands of Object.values(require_projects().record(rules))) for (const command of require_projects().list(commands)) if (typeof command === "string") maybe(call, [
		"bash",
		"-c",
		command
	]);
}
function maybe(call, words) {
	const frame = doubted(call.frame, call.place, "the hook is set up there");
	frame.tracer.door.start({
		...withWords(call, words.map((word) => literal$1(word))),
		frame
	});
}
function ownOnPath(call) {
	const set = call.frame.environment.get("PATH");
	if (set === void 0 || call.name === "" || /[\\/]/.test(literalText(call.program) ?? "/")) return void 0;
	const { repository } = call.frame.tracer;
	for (const template of templates(set)) for (const part of template.text.split(":")) {
		const place = pathKey(partOf(part, template), call.frame.directory);
		if (!isRepositoryPath(place)) continue;
		if (repository.read(`${place}/${call.name}`).kind === "text") return `${place}/${call.name}`;
	}
}
// src/interpreter/names.ts
const isFixed = (one) => "alternatives" in one || "pieces" in one || "shows" in one || "trail" in one;
const isPlace = (one) => "shows" in one && "path" in one;
const LONG = 16;
const MOST$2 = 2e5;
var Names = class {
	#texts = new Map();
	#known = new WeakMap();
	#free = new WeakMap();
	#given = 0;
	#home = "";
	#atHome = false;
	of(whole, home) {
		if (this.#texts.size > MOST$2) {
			this.#texts = new Map();
			this.#known = new WeakMap();
		}
		this.#home = home;
		return this.#text(whole);
	}
	holds(whole, home) {
		if (typeof whole !== "object" || whole === null || this.#free.get(whole) === home) return false;
		const found = isPlace(whole) ? whole.path === home : (whole instanceof Map ? [...whole.values()] : Object.values(whole)).some((one) => this.holds(one, home));
		if (!found) this.#free.set(whole, home);
		return found;
	}
	#text(one) {
		if (typeof one === "string") return JSON.stringify(one);
		if (typeof one !== "object" || one === null) return String(one);
		if (one instanceof Map) {
			let text = "{";
			for (const [key, value] of one) text += `${this.#text(key)}:${this.#text(value)},`;
			return `${text}}`;
		}
		if (one instanceof Set) return this.#list([...one]);
		if (Array.isArray(one)) return one.length < LONG ? this.#list(one) : this.#name(one);
		return isFixed(one) ? this.#name(one) : this.#fields(one);
	}
	#name(one) {
		const known = this.#known.get(one);
		if (known !== void 0 && (known.home === void 0 || known.home === this.#home)) {
			if (known.home !== void 0) this.#atHome = true;
			return known.name;
		}
		if (isPlace(one) && one.path === this.#home) {
			this.#atHome = true;
			return "home";
		}
		const outside = this.#atHome;
		this.#atHome = false;
		const text = Array.isArray(one) ? this.#list(one) : this.#fields(one);
		const name = this.#texts.get(text) ?? `#${this.#given++}`;
		this.#texts.set(text, name);
		this.#known.set(one, {
			name,
			home: this.#atHome ? this.#home : void 0
		});
		this.#atHome ||= outside;
		return name;
	}
	#list(all) {
		let text = "[";
		for (const one of all) text += `${this.#text(one)},`;
		return `${text}]`;
	}
	#fields(one) {
		if (isPlace(one)) return `@${one.line}:${one.column}:${one.path}\n${one.shows}`;
		let text = "(";
		for (const [key, value] of Object.entries(one)) text += `${key}:${this.#text(value)},`;
		return `${text})`;
	}
};
// src/interpreter/start/project.ts
function traceProject(call) {
	if (require_projects().buildTool(call.name) === void 0 && (require_commands().traceFile(call) || isHarmlessCommand(call.name))) return;
	const directory = isRepositoryPath(call.frame.directory) ? call.frame.directory : "";
	const words = [call.name, ...call.words.map(shownWord)];
	follow$2(call, require_projects().resolveTarget(call.frame.tracer.repository, directory, words));
}
function follow$2(call, target) {
	if (target.cut !== void 0) cutShort(call, target.cut);
	switch (target.kind) {
		case "scripts": return followScripts(call, target.scripts);
		case "command": return call.frame.tracer.door.start(withWords({
			...call,
			frame: waiting(call, target, target.directory)
		}, [...target.before.map((word) => literal$1(word)), ...[call.program, ...call.words].slice(target.from)]));
		case "program":
			for (const path of target.paths) require_programs().traceProgram({
				...call,
				frame: waiting(call, target)
			}, require_programs().analyzeProgram(call.frame.tracer.repository, path));
			return;
		case "tests": return call.frame.tracer.observer.tested(call, target);
		case "harmless": return;
		case "unknown": return traceUnknown(call);
		default: return target;
	}
}
function waiting({ frame, place: at }, { serves }, directory = frame.directory) {
	return {
		...serves ? doubted(frame, at, "somebody asks the server that it starts") : frame,
		directory
	};
}
function cutShort(call, cut) {
	const { path, line } = call.place;
	call.frame.tracer.diagnose({
		code: "chain-cut",
		path,
		line,
		message: cut
	});
	cannotStart(call, "over-limit", cut, {
		kind: "project",
		handed: "all"
	});
}
// src/interpreter/start/interpreters.ts
const table = late(() => new Map(ALL.flatMap(([language, { runners }]) => runners.flatMap(({ names, inline, valued }) => names.map((name) => [name, {
	language,
	inline,
	valued: new Set([...inline, ...valued])
}])))));
const MANAGERS = new Set([
	"bun",
	"deno",
	"uv",
	"swift"
]);
function isInterpreter(name) {
	return !MANAGERS.has(name) && interpreterNamed(name) !== void 0;
}
function interpreterNamed(name) {
	return table().get(name) ?? table().get(name.replace(/\.\d+$/, ""));
}
function traceInterpreter(call) {
	const interpreter = interpreterNamed(call.name);
	if (interpreter === void 0) return;
	const { observer } = call.frame.tracer;
	if (require_commands().traceFile(call)) return;
	let i = 0;
	while (i < call.texts.length && call.texts[i] !== "-") {
		const flag = flagAt(call.texts, i, interpreter.valued);
		if (flag === void 0) break;
		if (interpreter.inline.includes(flag.name)) return inline(call, interpreter, flag.value);
		if (flag.name === "-m") return traceProject(call);
		if (flag.name === "--test") return traceTests(call, i);
		if (flag.name === "-jar" && flag.value !== void 0) return traceUnseen(call, pathKey(partOfWord(call.words, flag.value), call.frame.directory));
		i = flag.next;
	}
	const word = call.words[i];
	if (word === void 0 || call.texts[i] === "-") return standardInput(call, interpreter);
	const path = pathKey(word, call.frame.directory);
	if (observer.knows(programName(path)) && !isOwn(call, path)) return call.frame.tracer.door.start(withWords(call, [literal$1(programName(path)), ...call.words.slice(i + 1)]));
	const packaged = isOwn(call, path) ? void 0 : programOfPackage(path);
	if (packaged !== void 0) return call.frame.tracer.door.start(withWords(call, [literal$1(packaged), ...call.words.slice(i + 1)]));
	if (path.endsWith("manage.py") && isOwn(call, path)) return traceProject(call);
	if (!isOwn(call, path) && require_catalog().harmless([call.name, ...call.texts]) !== void 0) return;
	const written = call.frame.state.files.get(path);
	if (written?.content !== void 0) return traceText(call, interpreter, templates(written.content)[0]);
	if (!isRepositoryPath(path) && traceHandedOn(call, i + 1)) return;
	const made = written === void 0 && isMissing(call, path) ? sourceOf$3(call, path) : void 0;
	if (made !== void 0) return follow$1(call, require_programs().analyzeProgram(call.frame.tracer.repository, made));
	if (!isRepositoryPath(path) || written === void 0 && isMissing(call, path)) return require_catalog().harmless([interpreter.language, ...call.texts.slice(i)]) !== void 0 ? void 0 : traceUnseen(call, path);
	return follow$1(call.texts[i] === "" ? {
		...call,
		texts: call.texts.with(i, path)
	} : call, require_programs().analyzeProgram(call.frame.tracer.repository, path, "started"));
}
function traceTests(call, at) {
	const flag = call.words[at] ?? literal$1("--test");
	traceProject(withWords(call, [
		call.program,
		flag,
		...call.words.toSpliced(at, 1)
	]));
}
function follow$1(call, facts) {
	require_programs().traceProgram(call, facts);
	if ([
		facts.apis,
		facts.codex,
		facts.mentions,
		facts.spawns
	].some((f) => f.length > 0) || facts.cut !== void 0 || facts.libraries.length === 0) return;
	const reads = new Set(facts.envReads.map(({ name }) => name));
	if (![...call.frame.own].some((name) => reads.has(name))) return;
	const environment = new Map([...call.frame.environment].filter(([name, value]) => reads.has(name) || literalText(value) !== void 0));
	const seen = {
		...call,
		frame: {
			...call.frame,
			environment
		}
	};
	const named = facts.libraries.filter((one) => /^[@\w./-]+$/.test(one)).slice(0, MOST_NAMED$7);
	cannotStart(seen, "elsewhere", `it may hand what it reads to a library that is not read${named.length === 0 ? "" : ` (${named.map((one) => `\`${one}\``).join(", ")})`}`);
}
const MOST_NAMED$7 = 3;
function programName(path) {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.[cm]?js$/, "");
}
function programOfPackage(path) {
	const name = /(?:^|\/)node_modules\/(?:@[\w.-]+\/)?([\w.-]+)\/(?:bin|cli|dist)\//.exec(path)?.[1];
	if (name === void 0 || name.startsWith(".")) return void 0;
	const own = programName(path);
	return /^(?:cli|index|main|bin|run|start)$/.test(own) ? name : own;
}
function isOwn({ frame }, path) {
	return isRepositoryPath(path) && frame.tracer.repository.read(path).kind === "text";
}
function sourceOf$3({ frame }, path) {
	if (!isRepositoryPath(path)) return void 0;
	const built = builtFrom(frame.tracer.repository, path);
	return built?.told === true ? built.source : void 0;
}
function isMissing(call, path) {
	if (!/\.\w+$/.test(path)) return false;
	const { kind } = call.frame.tracer.repository.read(path);
	return kind === "missing" || kind === "unreadable";
}
function inline(call, interpreter, text) {
	if (text !== void 0) traceText(call, interpreter, templates(partOfWord(call.words, text))[0]);
}
function standardInput(call, interpreter) {
	const input = inputOf(call.command, {
		...call.shell,
		frame: call.frame
	}, evidence(call.place, call.command.source));
	if (input !== void 0) return traceText(call, interpreter, templates(input)[0]);
	if (call.command.stdin?.kind === "pipe") require_commands().traceHidden(call);
}
function traceText(call, interpreter, program) {
	if (program === void 0 || program.text === "") return;
	if (withoutHoles(program.text).trim() === "") return require_commands().traceHidden(call);
	const { repository } = call.frame.tracer;
	follow$1(call, require_programs().analyzeInline(interpreter.language, program, call.place, repository, call.frame.directory));
}
// src/knowledge/package-runners.ts
const FILTERS = split$1("--filter -F -w --workspace");
const DIRECTORIES = split$1("--prefix -C --cwd --dir");
function npmLike(verbs, starts, source, fetches = false) {
	return {
		valued: new Set([
			...split$1("-p --package -c --call --loglevel --workspace-concurrency --reporter --cache"),
			...FILTERS,
			...DIRECTORIES
		]),
		packages: split$1("-p --package"),
		filters: FILTERS,
		directories: DIRECTORIES,
		verbs: split$1(verbs),
		starts: split$1(starts),
		bare: true,
		fetches,
		source
	};
}
function pythonLike(verbs, starts, source) {
	return {
		valued: new Set(split$1("--from --spec --with --with-requirements --python -p --index-url --pip-args")),
		packages: split$1("--from --spec"),
		filters: [],
		directories: [],
		verbs: split$1(verbs),
		starts: split$1(starts),
		bare: false,
		fetches: verbs === "",
		source
	};
}
const NPX = npmLike("", "", "https://docs.npmjs.com/cli/v11/commands/npx", true);
const PACKAGE_RUNNERS = {
	npx: NPX,
	pnpx: NPX,
	bunx: {
		...npmLike("", "", "https://bun.sh/docs/cli/bunx", true),
		valued: new Set(["-p", "--package"])
	},
	npm: npmLike("exec x run", "exec x", "https://docs.npmjs.com/cli/v11/commands/npm-exec"),
	pnpm: npmLike("dlx exec run", "dlx exec", "https://pnpm.io/cli/dlx"),
	yarn: npmLike("dlx exec run workspace", "dlx exec", "https://yarnpkg.com/cli/dlx"),
	bun: npmLike("x run", "x", "https://bun.sh/docs/cli/bunx"),
	deno: npmLike("run", "", "https://docs.deno.com/runtime/reference/cli/run/"),
	volta: npmLike("run", "run", "https://docs.volta.sh/reference/run"),
	uvx: pythonLike("", "", "https://docs.astral.sh/uv/guides/tools/"),
	uv: pythonLike("tool run", "", "https://docs.astral.sh/uv/guides/tools/"),
	pipx: pythonLike("run", "run", "https://pipx.pypa.io/stable/docs/")
};
const PROGRAMS_OF_PACKAGES = {
	"@devcontainers/cli": "devcontainer",
	"dotenv-cli": "dotenv"
};
function split$1(words) {
	return words === "" ? [] : words.split(" ");
}
// src/interpreter/start/packages.ts
function packaged(call) {
	const runner = Object.hasOwn(PACKAGE_RUNNERS, call.name) ? PACKAGE_RUNNERS[call.name] : void 0;
	if (runner === void 0) return void 0;
	const words = [call.program, ...call.words];
	const texts = words.map(shownWord);
	const asked = askedOf$1(words, texts, runner);
	const word = words[asked.at];
	if (word === void 0) return void 0;
	const { observer } = call.frame.tracer;
	const [named] = asked.packages;
	const given = specOf(word);
	const spec = named === void 0 ? given : {
		...specOf(named),
		name: programOf(given.name, observer)
	};
	const name = named === void 0 ? programOf(given.name, observer) : spec.name;
	const starts = asked.verb !== void 0 && runner.starts.includes(asked.verb);
	const mayStart = runner.bare || asked.verb !== void 0;
	if (name === "" || !starts && !runner.fetches && !(mayStart && mayRun$1(call, name, [call.name, ...texts.slice(1)]))) return void 0;
	return {
		...withWords(call, [literal$1(name, word.alternatives[0]?.trail), ...words.slice(asked.at + 1)]),
		frame: {
			...call.frame,
			directory: directoryOf(call, asked)
		},
		version: spec.version ?? call.version
	};
}
function mayRun$1(call, name, words) {
	const { directory, tracer } = call.frame;
	const known = tracer.observer.knows(name) || isInterpreter(name) || wrappersNamed(name) !== void 0;
	const base = isRepositoryPath(directory) ? directory : "";
	return known && require_projects().npmTarget(tracer.repository, base, words) === void 0;
}
function askedOf$1(words, texts, { valued, packages: naming, verbs, filters: filtering, directories }) {
	const packages = [];
	const filters = [];
	let directory;
	let verb;
	let at = 1;
	while (at < texts.length) {
		const text = texts[at] ?? "";
		const flag = text === "--" ? void 0 : flagAt(texts, at, valued);
		if (flag !== void 0) {
			const value = flag.value && partOfWord(words, flag.value);
			const asks = (names) => names.some((one) => isFlag$1(flag, one));
			if (value !== void 0 && asks(naming)) packages.push(value);
			if (value !== void 0 && asks(filtering)) filters.push(shownWord(value));
			if (value !== void 0 && asks(directories)) directory = shownWord(value);
			at = flag.next;
		} else if (text === "--") at += 1;
		else if (text === "workspace" && verb === void 0 && verbs.includes(text)) {
			filters.push(texts[at + 1] ?? "");
			at += 2;
		} else if (verbs.includes(text) && (verb === void 0 || verb === "tool")) {
			verb = text;
			at += 1;
		} else break;
	}
	return {
		at,
		packages,
		verb,
		filters,
		directory
	};
}
function directoryOf({ frame }, { filters, directory }) {
	if (filters.length === 0 && directory === void 0) return frame.directory;
	const base = isRepositoryPath(frame.directory) ? frame.directory : "";
	return require_projects().packageDirectory(frame.tracer.repository, base, directory, filters);
}
function specOf(word) {
	const template = templates(word)[0];
	const text = template?.text.replace(/^npm:/, "").replace(/(?:\[[^\]]*\])?[=~<>!]=.*$/s, "") ?? "";
	const cut = text.lastIndexOf("@");
	if (template === void 0 || cut <= 0) return {
		name: isOpen$3(text) ? "" : text,
		version: void 0
	};
	const name = text.slice(0, cut);
	return {
		name: isOpen$3(name) ? "" : name,
		version: partOf(text.slice(cut + 1), template)
	};
}
function programOf(name, observer) {
	const own = Object.hasOwn(PROGRAMS_OF_PACKAGES, name) ? PROGRAMS_OF_PACKAGES[name] : void 0;
	if (own !== void 0) return own;
	if (observer.knows(name)) return name;
	return observer.programOf(name) ?? (name.startsWith("@") ? name.slice(name.indexOf("/") + 1) : name);
}
const INSTALLERS = new Set([
	"npm",
	"pnpm",
	"yarn",
	"bun",
	"volta",
	"brew",
	"mise"
]);
const INSTALLS = new Set([
	"install",
	"i",
	"add",
	"ci",
	"global"
]);
function traceInstall(call) {
	if (!INSTALLERS.has(call.name) || !call.texts.some((t) => INSTALLS.has(t))) return false;
	for (const word of call.words) {
		const { name, version } = specOf(word);
		if (name === "@openai/codex") call.frame.state.codexVersion = version ?? literal$1("latest");
	}
	return true;
}
// src/knowledge/writers.ts
const AWS = "https://docs.aws.amazon.com/cli/latest/reference/s3/";
const AWS_VALUED = split("--profile --region --endpoint-url --output --exclude --include --acl --sse --sse-kms-key-id --storage-class --metadata --content-type --cache-control --ca-bundle --cli-read-timeout --cli-connect-timeout --color --query");
const GSUTIL = "https://cloud.google.com/storage/docs/gsutil/commands/";
const GCLOUD = "https://cloud.google.com/sdk/gcloud/reference/";
const GCLOUD_VALUED = split("--project --account --billing-project --configuration --impersonate-service-account --format --secret --zone --location --key --keyring --ciphertext-file");
const AZ = "https://learn.microsoft.com/cli/azure/";
const AZ_VALUED = split("-c --container-name -n --name --account-name --account-key --sas-token --connection-string --auth-mode --subscription -o --output --query --vault-name --version --id -e --encoding -s --source --share-name -p --path --pattern");
const AZCOPY = "https://learn.microsoft.com/azure/storage/common/storage-ref-azcopy";
const RCLONE = "https://rclone.org/commands/";
const RCLONE_VALUED = split("--config --include --exclude --filter --transfers --bwlimit");
const OP = "https://developer.1password.com/docs/cli/reference/";
const GH = "https://cli.github.com/manual/";
const HUB = "https://huggingface.co/docs/huggingface_hub/guides/cli";
const POWERSHELL = "https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/invoke-webrequest";
const OSSUTIL = "https://www.alibabacloud.com/help/oss/developer-reference/ossutil-overview/";
const S3CMD = "https://s3tools.org/usage";
const MINIO = "https://docs.min.io/community/minio-object-store/reference/minio-mc.html";
const CURL_VALUED = split("-H --header -d --data --data-raw --data-binary --data-urlencode --json -X --request -u --user -A --user-agent -b --cookie -c --cookie-jar -e --referer -F --form -T --upload-file -w --write-out -m --max-time --retry --retry-delay --retry-max-time --connect-timeout --cacert -E --cert --key -x --proxy -K --config -r --range --resolve --oauth2-bearer -D --dump-header -Y -y -z --url --aws-sigv4 --limit-rate");
const POWERSHELL_VALUED = split("-Uri -Headers -Method -Body -InFile -ContentType -UserAgent -TimeoutSec -MaximumRetryCount -RetryIntervalSec -Token -Authentication -Credential");
const WRITERS = [
	...["cp", "mv"].map((word) => ({
		name: "aws",
		subcommand: `s3 ${word}`,
		operand: "last",
		recursive: ["--recursive"],
		valued: AWS_VALUED,
		source: `${AWS}${word}.html`
	})),
	{
		name: "aws",
		subcommand: "s3 sync",
		operand: "last",
		recursive: "always",
		valued: AWS_VALUED,
		source: `${AWS}sync.html`
	},
	{
		name: "aws",
		subcommand: "s3api get-object",
		operand: 0,
		valued: [
			...AWS_VALUED,
			"--bucket",
			"--key",
			"--version-id",
			"--range"
		],
		source: "https://docs.aws.amazon.com/cli/latest/reference/s3api/get-object.html"
	},
	...[
		"cp",
		"mv",
		"rsync"
	].map((word) => ({
		name: "gsutil",
		subcommand: word,
		operand: "last",
		recursive: word === "rsync" ? "always" : split("-r -R"),
		valued: split("-o -h -u -x"),
		source: `${GSUTIL}${word}`
	})),
	...[
		"cp",
		"mv",
		"rsync"
	].map((word) => ({
		name: "gcloud",
		subcommand: `storage ${word}`,
		operand: "last",
		recursive: word === "rsync" ? "always" : split("-r -R --recursive"),
		valued: GCLOUD_VALUED,
		source: `${GCLOUD}storage/${word}`
	})),
	{
		name: "gcloud",
		subcommand: "secrets versions access",
		file: ["--out-file"],
		valued: GCLOUD_VALUED,
		source: `${GCLOUD}secrets/versions/access`
	},
	{
		name: "gcloud",
		subcommand: "kms decrypt",
		file: ["--plaintext-file"],
		valued: GCLOUD_VALUED,
		source: `${GCLOUD}kms/decrypt`
	},
	{
		name: "gcloud",
		subcommand: "compute scp",
		operand: "last",
		recursive: ["--recurse"],
		valued: GCLOUD_VALUED,
		source: `${GCLOUD}compute/scp`
	},
	{
		name: "az",
		subcommand: "storage blob download",
		file: split("-f --file"),
		valued: AZ_VALUED,
		source: `${AZ}storage/blob#az-storage-blob-download`
	},
	{
		name: "az",
		subcommand: "storage blob download-batch",
		directory: split("-d --destination"),
		recursive: "always",
		valued: AZ_VALUED,
		source: `${AZ}storage/blob#az-storage-blob-download-batch`
	},
	{
		name: "az",
		subcommand: "storage file download",
		file: ["--dest"],
		valued: AZ_VALUED,
		source: `${AZ}storage/file#az-storage-file-download`
	},
	{
		name: "az",
		subcommand: "storage copy",
		directory: split("-d --destination"),
		recursive: "always",
		valued: AZ_VALUED,
		source: `${AZ}storage#az-storage-copy`
	},
	{
		name: "az",
		subcommand: "keyvault secret download",
		file: split("-f --file"),
		valued: AZ_VALUED,
		source: `${AZ}keyvault/secret#az-keyvault-secret-download`
	},
	...[
		"copy",
		"cp",
		"c",
		"sync"
	].map((word) => ({
		name: "azcopy",
		subcommand: word,
		operand: "last",
		recursive: "always",
		source: `${AZCOPY}-${word === "sync" ? "sync" : "copy"}`
	})),
	{
		name: "curl",
		file: split("-o --output"),
		directory: ["--output-dir"],
		here: split("-O --remote-name --remote-name-all"),
		valued: CURL_VALUED,
		source: "https://curl.se/docs/manpage.html#-o"
	},
	{
		name: "wget",
		file: split("-O --output-document"),
		directory: split("-P --directory-prefix"),
		here: "always",
		valued: split("-o --output-file -a --append-output -e -i --input-file -t --tries -T --timeout -U --user-agent --header --user --password --post-data"),
		source: "https://www.gnu.org/software/wget/manual/wget.html#Download-Options"
	},
	{
		name: "aria2c",
		file: split("-o --out"),
		directory: split("-d --dir"),
		here: "always",
		valued: split("-x -s -j -k --header --max-tries"),
		source: "https://aria2.github.io/manual/en/html/aria2c.html"
	},
	...[
		"http",
		"https",
		"xh"
	].map((name) => ({
		name,
		file: split("-o --output"),
		here: split("-d --download"),
		valued: split("-a --auth -A --auth-type --session --timeout"),
		source: "https://httpie.io/docs/cli/download-mode"
	})),
	...[
		"Invoke-WebRequest",
		"iwr",
		"Invoke-RestMethod",
		"irm"
	].map((name) => ({
		name,
		file: ["-OutFile"],
		valued: POWERSHELL_VALUED,
		source: POWERSHELL
	})),
	{
		name: "Start-BitsTransfer",
		file: ["-Destination"],
		operand: "last",
		valued: ["-Source"],
		source: "https://learn.microsoft.com/powershell/module/bitstransfer/start-bitstransfer"
	},
	{
		name: "scp",
		operand: "last",
		recursive: ["-r"],
		valued: split("-c -D -F -i -J -l -o -P -S -X"),
		source: "https://man.openbsd.org/scp"
	},
	{
		name: "sftp",
		operand: "last",
		recursive: ["-r"],
		valued: split("-B -b -c -D -F -i -J -l -o -P -R -S -s -X"),
		source: "https://man.openbsd.org/sftp"
	},
	{
		name: "rsync",
		operand: "last",
		recursive: split("-a -r --archive --recursive"),
		valued: split("-e --rsh --exclude --include --filter -f --exclude-from --include-from --files-from --chmod --chown --timeout --port --password-file --bwlimit"),
		source: "https://download.samba.org/pub/rsync/rsync.1"
	},
	...[
		"copy",
		"sync",
		"move"
	].map((word) => ({
		name: "rclone",
		subcommand: word,
		operand: "last",
		recursive: "always",
		valued: RCLONE_VALUED,
		source: `${RCLONE}rclone_${word}/`
	})),
	...[
		"copyto",
		"moveto",
		"copyurl"
	].map((word) => ({
		name: "rclone",
		subcommand: word,
		operand: "last",
		valued: RCLONE_VALUED,
		source: `${RCLONE}rclone_${word}/`
	})),
	...[
		"read",
		"inject",
		"document get"
	].map((words) => ({
		name: "op",
		subcommand: words,
		file: split("-o --out-file --output"),
		valued: split("-i --in-file --vault --account --file-mode"),
		source: `${OP}${words === "document get" ? "management-commands/document" : `commands/${words}`}`
	})),
	{
		name: "gh",
		subcommand: "release download",
		file: split("-O --output"),
		directory: split("-D --dir"),
		here: "always",
		recursive: "always",
		valued: split("-p --pattern -R --repo -A --archive"),
		source: `${GH}gh_release_download`
	},
	{
		name: "gh",
		subcommand: "run download",
		directory: split("-D --dir"),
		here: "always",
		recursive: "always",
		valued: split("-n --name -p --pattern -R --repo"),
		source: `${GH}gh_run_download`
	},
	...[
		[
			"gh",
			"repo clone",
			`${GH}gh_repo_clone`
		],
		[
			"gh",
			"gist clone",
			`${GH}gh_gist_clone`
		],
		[
			"git",
			"clone",
			"https://git-scm.com/docs/git-clone"
		]
	].map(([name, subcommand, source]) => ({
		name,
		subcommand,
		operand: 1,
		recursive: "always",
		valued: split("-b --branch -o --origin --depth -c --config --reference -u -C --filter -j"),
		source
	})),
	{
		name: "git",
		subcommand: "worktree add",
		operand: 0,
		recursive: "always",
		valued: split("-b -B --reason -C -c"),
		source: "https://git-scm.com/docs/git-worktree"
	},
	{
		name: "sops",
		file: ["--output"],
		valued: split("--input-type --output-type --config --extract"),
		source: "https://getsops.io/docs/"
	},
	{
		name: "age",
		file: split("-o --output"),
		valued: split("-i --identity -r --recipient"),
		source: "https://man.archlinux.org/man/age.1"
	},
	{
		name: "dd",
		assigns: ["of"],
		source: "https://www.gnu.org/software/coreutils/manual/coreutils.html#dd-invocation"
	},
	...[
		"7z",
		"7za",
		"7zz"
	].map((name) => ({
		name,
		directory: ["-o"],
		recursive: "always",
		source: "https://documentation.help/7-Zip/output_dir.htm"
	})),
	...["Expand-Archive"].map((name) => ({
		name,
		directory: ["-DestinationPath"],
		recursive: "always",
		valued: split("-Path -LiteralPath"),
		source: "https://learn.microsoft.com/powershell/module/microsoft.powershell.archive/expand-archive"
	})),
	...[
		"docker",
		"podman",
		"kubectl"
	].map((name) => ({
		name,
		subcommand: "cp",
		operand: "last",
		recursive: "always",
		valued: split("-c --container -n --namespace"),
		source: name === "kubectl" ? "https://kubernetes.io/docs/reference/kubectl/generated/kubectl_cp/" : "https://docs.docker.com/reference/cli/docker/container/cp/"
	})),
	...["cp", "sync"].flatMap((word) => [
		"ossutil",
		"ossutil64",
		"coscli"
	].map((name) => ({
		name,
		subcommand: word,
		operand: "last",
		recursive: word === "sync" ? "always" : split("-r --recursive"),
		valued: split("-e --endpoint -i --access-key-id -k --access-key-secret -c --config-file"),
		source: name === "coscli" ? "https://www.tencentcloud.com/document/product/436/43249" : `${OSSUTIL}`
	}))),
	...["get", "sync"].map((word) => ({
		name: "s3cmd",
		subcommand: word,
		operand: "last",
		recursive: word === "sync" ? "always" : split("-r --recursive"),
		valued: split("-c --config --host --host-bucket --access_key --secret_key"),
		source: S3CMD
	})),
	{
		name: "s5cmd",
		subcommand: "cp",
		operand: "last",
		recursive: "always",
		valued: split("--endpoint-url --profile"),
		source: "https://github.com/peak/s5cmd#usage"
	},
	...["cp", "mirror"].map((word) => ({
		name: "mc",
		subcommand: word,
		operand: "last",
		recursive: word === "mirror" ? "always" : split("-r --recursive"),
		source: MINIO
	})),
	{
		name: "wrangler",
		subcommand: "r2 object get",
		file: split("-f --file"),
		source: "https://developers.cloudflare.com/r2/reference/wrangler-commands/"
	},
	{
		name: "doppler",
		subcommand: "secrets download",
		operand: 0,
		valued: split("-p --project -c --config --format -t --token"),
		source: "https://docs.doppler.com/docs/cli"
	},
	{
		name: "ansible-vault",
		subcommand: "decrypt",
		file: ["--output"],
		valued: split("--vault-password-file --vault-id"),
		source: "https://docs.ansible.com/ansible/latest/cli/ansible-vault.html"
	},
	{
		name: "oras",
		subcommand: "pull",
		directory: split("-o --output"),
		here: "always",
		recursive: "always",
		source: "https://oras.land/docs/commands/oras_pull"
	},
	...["hf", "huggingface-cli"].map((name) => ({
		name,
		subcommand: "download",
		directory: ["--local-dir"],
		recursive: "always",
		valued: split("--repo-type --revision --include --exclude --token --cache-dir"),
		source: HUB
	}))
];
const BY_NAME$1 = new Map();
for (const row of WRITERS) BY_NAME$1.set(row.name, [...BY_NAME$1.get(row.name) ?? [], row]);
function writersNamed(name) {
	return BY_NAME$1.get(name);
}
function split(words) {
	return words.split(" ");
}
// src/interpreter/start/writes.ts
function noteWrites(call) {
	const { name } = call;
	if (name === "" || Object.hasOwn(FILE_COMMANDS, name)) return;
	const rows = writersNamed(name);
	if (rows !== void 0) {
		for (const row of rows) if (noteRow(call, row)) return;
	} else if (!utility(name, "keeps")) noteUnknown(call);
}
function noteRow(call, row) {
	const subcommand = row.subcommand?.split(" ") ?? [];
	if (!subcommand.every((word) => call.texts.includes(word))) return false;
	const valued = [
		row.file,
		row.directory,
		row.valued
	].flatMap((names) => names ?? []);
	const { operands: all, flags } = wordsOf$3(call.words, new Set(valued));
	if (!subcommand.every((word, i) => shownWord(all[i] ?? literal$1("")) === word)) return false;
	const operands = all.slice(subcommand.length);
	const given = (names) => flags.findLast(({ flag }) => names?.includes(flag.name))?.value;
	const asked = (names) => names === "always" || flags.some(({ flag }) => names?.some((name) => flag.written.startsWith(name)));
	const what = asked(row.recursive) ? "tree" : "file";
	const file = given(row.file) ?? assigned(operands, row.assigns);
	const directory = given(row.directory);
	const target = operandOf(operands, row.operand);
	if (file !== void 0) noteFile(call, inside(directory, file));
	else if (target !== void 0) noteTarget(call, operands, target, what);
	else if (directory !== void 0) note(call, directory, "tree");
	else if (row.operand !== void 0 || asked(row.here)) for (const source of operands.slice(0, MOST$1)) {
		const base = baseName(source);
		if (base !== void 0) note(call, literal$1(base), what);
	}
	return true;
}
const MOST$1 = 20;
function assigned(operands, names) {
	if (names === void 0) return void 0;
	return operands.map(assignmentOf$1).find((found) => found && names.includes(found[0]))?.[1];
}
function operandOf(operands, which) {
	if (which === "last") return operands.length > 1 ? operands.at(-1) : void 0;
	return which === void 0 ? void 0 : operands[which];
}
function noteTarget(call, operands, target, what) {
	note(call, target, what);
	if (what === "tree") return;
	for (const source of operands.slice(0, MOST$1)) {
		const base = source === target ? void 0 : baseName(source);
		if (base !== void 0) note(call, inside(target, literal$1(base)), "file");
	}
}
function inside(directory, file) {
	return directory === void 0 ? file : concat(directory, literal$1("/"), file);
}
function baseName(source) {
	const text = shownWord(source).replace(/[?#].*$/s, "").replace(/\/+$/, "");
	const base = /([^/:]+)$/.exec(text)?.[1]?.replace(/\.git$/, "");
	return base === void 0 || /[*\uE000-\uF8FF]/.test(base) ? void 0 : base;
}
const READING_FLAG = /^--?(?:i|if|in|in-?file|input|from|src|source|read|config|c)$/i;
const PLACE = /^(?![A-Za-z][\w+.-]*:\/\/)(?!-)[^\s*?]*(?:\/|\.\w+$)[^\s*?]*$/;
function noteUnknown(call) {
	const texts = call.words.map(shownWord);
	const script = SHELLS.has(call.name) || isInterpreter(call.name) ? texts.findIndex((text) => !text.startsWith("-")) : -1;
	let noted = 0;
	for (const [i, word] of call.words.entries()) {
		if (i === script) continue;
		const flag = texts[i - 1] ?? "";
		const text = texts[i] ?? "";
		const set = ATTACHED.exec(text);
		const says = set?.[1] ?? (flag.startsWith("-") ? flag : void 0);
		if (says === void 0 && i < call.words.length - 1) continue;
		if (says !== void 0 && READING_FLAG.test(says)) continue;
		const from = set?.[0].length ?? 0;
		if (!PLACE.test(text.slice(from)) || ++noted > MOST$1) continue;
		note(call, partOfWord([word], {
			word: 0,
			from
		}), "named");
	}
}
const ATTACHED = /^(-{0,2}[A-Za-z][\w-]*)=/;
function noteFile(call, file) {
	const at = evidence(call.place, call.command.source);
	const input = inputOf(call.command, {
		...call.shell,
		frame: call.frame
	}, at);
	if (input === void 0) note(call, file, "file");
	else writeFile(file, input, false, call.frame, at, call.command.conditional);
}
function note(call, target, what) {
	const place = pathKey(target, call.frame.directory);
	if (place === "" || place === "-" || place.startsWith("/dev/")) return;
	const at = evidence(call.place, sourceOf$2(call));
	fill(call.frame, place, what, at, call.command.conditional);
}
function sourceOf$2({ name, texts, command: { source } }) {
	const address = texts.find((text) => /^(?:https?:\/\/|git@)/.test(text));
	return name !== "git" || address === void 0 || source.includes(address) ? source : `git clone ${address}`;
}
// src/interpreter/start/index.ts
const UNSEEN = fromOrigin({
	kind: "context",
	name: "\u2026"
});
const DEEPEST = 16;
function lead(start) {
	let call = start;
	for (let depth = 0; depth < DEEPEST; depth++) {
		call = withOneProgram(call);
		const peeled = peel([call.program, ...call.words]);
		if (peeled === void 0) {
			const inner = packaged(call);
			if (inner === void 0) break;
			call = inner;
			continue;
		}
		if (!("from" in peeled.inner)) {
			const line = require_commands().readLine(call, peeled, peeled.inner);
			return line === void 0 ? {
				call,
				line,
				hidden: true
			} : {
				call,
				line
			};
		}
		call = behind$1(call, peeled, peeled.inner);
		if (peeled.wrapper === "Start-Process") call = withWords(call, [call.program, ...argumentList(call.words)]);
		if (peeled.wrapper === "xargs") {
			const mark = REPLACED.exec(start.command.source);
			const more = mark === null ? [UNSEEN] : [];
			const put = call.words.map((word) => withUnseen(word, mark?.[1] ?? mark?.[2] ?? "{}"));
			call = withWords(call, [
				call.program,
				...mark === null ? call.words : put,
				...more
			]);
		}
	}
	return {
		call,
		line: void 0
	};
}
const REPLACED = /(?:^|\s)(?:-I\s*["']?([^\s"']+)|--replace(?:=["']?([^\s"']+))?(?=\s|$))/;
function withUnseen(word, mark) {
	const text = literalText(word);
	if (text?.includes(mark) !== true) return word;
	return concat(...text.split(mark).map((part) => literal$1(part)).flatMap((part, i) => i === 0 ? [part] : [UNSEEN, part]));
}
const OF_START_PROCESS = /^-(?:PassThru|NoNewWindow|Wait|UseNewEnvironment|LoadUserProfile|Verb|WindowStyle|WorkingDirectory|Credential|Environment|Redirect\w+|ErrorAction|ErrorVariable)$/i;
function argumentList(words) {
	const texts = words.map(shownWord);
	const named = texts.findIndex((text) => /^-Arg(?:s|umentList)?$/i.test(text));
	const behind = words.slice(named + 1);
	const end = texts.slice(named + 1).findIndex((text) => OF_START_PROCESS.test(text));
	return behind.slice(0, end < 0 ? behind.length : end).flatMap((word) => {
		const [template, ...more] = templates(word);
		if (template === void 0 || more.length > 0) return [word];
		return template.text.split(/[\s,]+/).filter((part) => part !== "").map((part) => partOf(part, template));
	});
}
function withOneProgram(call) {
	const { alternatives, choice } = call.program;
	if (alternatives.length < 2) return call;
	const told = alternatives.filter(({ pieces }) => pieces.length > 0);
	const names = new Set(templates({
		choice,
		alternatives: told
	}).map(({ text }) => kindOf$1(text)));
	const [first] = told;
	if (first === void 0 || names.size !== 1 || names.has("")) return call;
	return {
		...withWords(call, [{
			choice,
			alternatives: [first]
		}, ...call.words]),
		written: call.written
	};
}
function kindOf$1(path) {
	return programName$1(path).replace(/^g(?=(?:timeout|stdbuf)$)/, "");
}
function follow({ call, line, hidden }) {
	if (line !== void 0) return require_commands().followLine(line);
	if (hidden) return require_commands().traceHidden(call);
	dispatch(call);
	noteWrites(call);
}
function start(call) {
	follow(lead(call));
}
const DOOR = {
	lead,
	follow,
	start
};
function dispatch(given) {
	const call = inOwnCheckout(given);
	const { name } = call;
	const program = ownOnPath(call);
	if (program !== void 0) return start(withWords(call, [literal$1(`./${program}`), ...call.words]));
	followHooks(call);
	if (call.frame.tracer.observer.started(call)) return;
	if (name === "devcontainer") return require_commands().traceDevcontainer(call);
	if (name === "" && traceHandedOn(call, 0)) return;
	const known = own(FILE_COMMANDS, name) ?? own(require_containers().CONTAINER_COMMANDS, name) ?? own(require_commands().INDIRECT, name);
	if (known !== void 0) return known(call);
	const notebooks = own(require_commands().NOTEBOOK_COMMANDS, name);
	if (notebooks !== void 0) return waysOf(call).forEach(notebooks);
	if (traceDocuments(call) || traceInstall(call)) return;
	const script = scriptOf(call);
	if (script !== void 0) return traceInterpreter(script);
	const follow = isInterpreter(name) ? traceInterpreter : traceProject;
	for (const way of waysOf(call)) follow(way);
}
const SCRIPTS = {
	bun: /\.[cm]?[jt]sx?$/,
	deno: /\.[cm]?[jt]sx?$/,
	swift: /\.swift$/
};
function scriptOf(call) {
	const ending = Object.hasOwn(SCRIPTS, call.name) ? SCRIPTS[call.name] : void 0;
	if (ending === void 0) return void 0;
	const texts = call.words.map(shownWord);
	const at = texts.findIndex((text) => !text.startsWith("-") && text !== "run");
	if (at < 0 || !ending.test(texts[at] ?? "")) return void 0;
	return withWords(call, [call.program, ...call.words.slice(at)]);
}
function own(table, name) {
	return Object.hasOwn(table, name) ? table[name] : void 0;
}
// src/interpreter/unread.ts
function isBinary(text) {
	return text.includes("\0");
}
function gapOf(read) {
	switch (read.kind) {
		case "text":
			if (isBinary(read.text)) return at("holds NUL bytes, as text in UTF-16 does", "Save it as UTF-8.");
			return read.utf8 ? void 0 : at("is not UTF-8, and GitHub may read it differently", "Save it as UTF-8.");
		case "too-large": return at(`has ${read.bytes} bytes; at most 1 MiB is read, and GitHub counts characters`, "Split it.");
		case "outside": return at("is a link out of the repository and is not followed", "Put the workflow itself there.");
		case "unreadable": return at(read.why, "Make it an ordinary file that the guard may read.");
		case "missing":
		case "directory": return at("was listed and could not be opened", "Run the guard again.");
		default: return read;
	}
}
function codeOf(read) {
	if (read.kind !== "text") return read.kind;
	return isBinary(read.text) ? "not-text" : "not-utf8";
}
function at(why, fix) {
	return {
		line: 1,
		why,
		fix
	};
}
// src/interpreter/visit.ts
var Visit = class {
	home;
	observer;
	door;
	repository;
	fullName;
	hints;
	script;
	work;
	readsElsewhere = true;
	#pin;
	#files;
	#at;
	#workflows = new Map();
	#actions = new Map();
	constructor(home, pin, files, at) {
		this.home = home;
		this.observer = home.observer;
		this.door = home.door;
		this.repository = home.repository;
		this.fullName = home.fullName;
		this.hints = home.hints;
		this.work = home.work;
		this.script = (source, dialect) => home.script(source, dialect);
		this.#pin = pin;
		this.#files = files;
		this.#at = at;
	}
	secretsNamed() {
		return this.home.secretsNamed();
	}
	workflow(path) {
		if (!this.#workflows.has(path)) {
			const text = this.#text([path]);
			const read = text && readWorkflow(text.path, text.text);
			this.#workflows.set(path, read?.workflow);
			for (const diagnostic of read?.diagnostics ?? []) this.diagnose(diagnostic);
		}
		return this.#workflows.get(path);
	}
	action(directory) {
		if (!this.#actions.has(directory)) {
			const base = directory === "" ? "" : `${directory}/`;
			const text = this.#text([`${base}action.yml`, `${base}action.yaml`]);
			const read = text && readAction(text.path, text.text);
			this.#actions.set(directory, read?.action);
			for (const diagnostic of read?.diagnostics ?? []) this.diagnose(diagnostic);
		}
		return this.#actions.get(directory);
	}
	elsewhere(pin) {
		return this.home.elsewhere(pin, this.#at);
	}
	diagnose(diagnostic) {
		if (parseRemoteName(diagnostic.path) === void 0) return this.home.diagnose(diagnostic);
		const { code, path, line, message } = diagnostic;
		this.#tell(code, `${path}:${line}: ${message}`);
	}
	called() {}
	#text(paths) {
		let name = "";
		for (const path of paths) {
			name = remoteName({
				...this.#pin,
				path
			});
			const read = this.#files.read({
				...this.#pin,
				path
			});
			switch (read.kind) {
				case "text": return {
					path: name,
					text: read.text
				};
				case "waiting": return;
				case "missing": continue;
				case "too-large": return this.#unread(name, `it has ${read.bytes} bytes; at most 1 MiB is read`);
				case "directory":
				case "outside": return this.#unread(name, "it is no ordinary file");
				case "unreadable": return this.#unread(name, `it ${read.why}`);
				case "unreachable": return this.#unread(name, read.why);
				default: return read;
			}
		}
		const [first = name] = paths.map((path) => remoteName({
			...this.#pin,
			path
		}));
		return this.#unread(first, "it is not there, or the token may not read that repository");
	}
	#unread(name, why) {
		this.#tell("remote-unread", `\`${name}\` was not read, so what calls it is judged by what it hands over: ${why}`);
	}
	#tell(code, message) {
		this.home.diagnose({
			code,
			path: this.#at.path,
			line: this.#at.line,
			message
		});
	}
};
// src/interpreter/workflow-files.ts
const WORKFLOWS = ".github/workflows";
function workflowPaths(repository) {
	return repository.list(WORKFLOWS).filter((entry) => !entry.directory && /\.ya?ml$/i.test(entry.name)).map((entry) => `${WORKFLOWS}/${entry.name}`);
}
const NAMED$1 = /(?:([\w.-]+)["']?[ \t]*[:=][ \t]*["']?\$\{\{[ \t]*)?\bsecrets\.([A-Za-z_]\w*)/g;
const COMMENT$1 = /^[ \t]*#.*$/gm;
function secretsNamed$1(repository) {
	const found = new Map();
	for (const path of workflowPaths(repository)) {
		const read = repository.read(path);
		if (read.kind !== "text") continue;
		for (const [, name, secret = ""] of read.text.replace(COMMENT$1, "").matchAll(NAMED$1)) {
			const value = fromOrigin({
				kind: "secret",
				name: secret
			});
			for (const called of name === void 0 ? [secret] : [secret, name]) if (found.size < MOST_NAMED$6) found.set(`${called}\n${secret}`, [called, value]);
		}
	}
	return [...found.values()];
}
const MOST_NAMED$6 = 500;
// src/interpreter/room.ts
const MAX_SCRIPTS = 500;
const CALLABLE = /workflow_call/i;
const CUTS = new Set(["chain-cut", "script-cut"]);
var Room = class {
	observer;
	door = DOOR;
	repository;
	fullName;
	hints;
	home = this;
	work = {
		commands: 0,
		called: 0,
		asked: 0,
		tells: void 0,
		skips: void 0
	};
	diagnostics = [];
	#everything;
	#elsewhere;
	#visits = new Map();
	#workflows = new Map();
	#gaps = new Map();
	#actions = new Map();
	#scripts = new Map();
	#calls = new Map();
	#said = new Set();
	#words = new Map();
	#secrets;
	#plain = false;
	constructor(repository, options) {
		this.repository = repository;
		this.observer = options.observer;
		this.fullName = options.fullName;
		this.hints = options.hints;
		this.#everything = options.everything === true;
		this.#elsewhere = options.elsewhere;
	}
	get readsElsewhere() {
		return this.#elsewhere !== void 0;
	}
	elsewhere(pin, at) {
		if (this.#elsewhere === void 0) return void 0;
		const key = `${`${pin.owner}/${pin.repository}`.toLowerCase()}@${pin.ref}`;
		const visit = this.#visits.get(key) ?? new Visit(this, pin, this.#elsewhere, at);
		this.#visits.set(key, visit);
		return visit;
	}
	list(path) {
		const plain = this.#plainJobs(path);
		if (plain !== void 0 && !this.#everything) return plain;
		this.#plain = plain !== void 0;
		return this.trace(path);
	}
	file(path) {
		return {
			path,
			jobs: this.list(path),
			gap: this.#gaps.get(path)
		};
	}
	isCallable({ path, jobs }) {
		const read = this.repository.read(path);
		if (read.kind === "text" && CALLABLE.test(read.text)) return true;
		return jobs.some((job) => job.kind === "traced" && job.traced.workflow.call !== void 0);
	}
	isCalled(path) {
		return this.#calls.has(path);
	}
	traceCalled(path) {
		this.#plain = true;
		return this.trace(path);
	}
	trace(path) {
		const workflow = this.workflow(path);
		if (workflow === void 0) return [];
		return traceWorkflow(this, workflow).map((traced) => ({
			kind: "traced",
			traced: this.#plain ? {
				...traced,
				unread: []
			} : traced,
			callers: []
		}));
	}
	#plainJobs(path) {
		const read = this.repository.read(path);
		if (read.kind !== "text" || !read.utf8 || this.observer.concerns(read.text, this.repository, this.hints)) return void 0;
		if (this.readsElsewhere && this.observer.concernsElsewhere(read.text)) return void 0;
		const plain = outline(path, read.text);
		if (plain === void 0) return void 0;
		const { triggers, jobs } = detached(plain, this.#words);
		return jobs.map((job) => ({
			kind: "plain",
			workflow: path,
			job: job.id,
			line: job.line,
			triggers
		}));
	}
	secretsNamed() {
		this.#secrets ??= secretsNamed$1(this.repository);
		return this.#secrets;
	}
	workflow(path) {
		if (this.#workflows.has(path)) return this.#workflows.get(path);
		const text = this.#textOf(path, "workflow");
		const read = text === void 0 ? void 0 : readWorkflow(path, text);
		if (read?.gap !== void 0) this.#gaps.set(path, read.gap);
		for (const diagnostic of read?.diagnostics ?? []) this.diagnose(diagnostic);
		if (text === void 0 || CALLABLE.test(text)) this.#workflows.set(path, read?.workflow);
		return read?.workflow;
	}
	action(directory) {
		if (this.#actions.has(directory)) return this.#actions.get(directory);
		const base = directory === "" ? "" : `${directory}/`;
		const path = [`${base}action.yml`, `${base}action.yaml`].find((p) => this.repository.read(p).kind === "text");
		const text = path === void 0 ? void 0 : this.#textOf(path, "action");
		const read = path === void 0 || text === void 0 ? void 0 : readAction(path, text);
		for (const diagnostic of read?.diagnostics ?? []) this.diagnose(diagnostic);
		this.#actions.set(directory, read?.action);
		return read?.action;
	}
	script(source, dialect) {
		const text = typeof source === "string" ? source : [source.text, ...source.shown].join("\0");
		const scripts = this.#scripts.get(dialect) ?? new Recent(MAX_SCRIPTS);
		this.#scripts.set(dialect, scripts);
		return scripts.get(text, () => parseScript(source, dialect));
	}
	#textOf(path, what) {
		const read = this.repository.read(path);
		const gap = gapOf(read);
		if (gap !== void 0) {
			if (what === "workflow") this.#gaps.set(path, gap);
			const { line, why } = gap;
			this.diagnose({
				code: codeOf(read),
				path,
				line,
				message: `this ${what} ${why}`
			});
		}
		return read.kind === "text" && !isBinary(read.text) ? read.text : void 0;
	}
	diagnose(diagnostic) {
		this.work.tells?.push(diagnostic);
		if (this.#plain && CUTS.has(diagnostic.code)) return;
		const key = `${diagnostic.code}\n${diagnostic.path}\n${diagnostic.line}\n${diagnostic.message}`;
		if (this.#said.has(key)) return;
		this.#said.add(key);
		this.diagnostics.push(diagnostic);
	}
	called(path, call) {
		const calls = this.#calls.get(path);
		if (calls === void 0) this.#calls.set(path, [call]);
		else calls.push(call);
	}
	withCallers(path, jobs) {
		const calls = this.#calls.get(path) ?? [];
		if (calls.length === 0) return jobs;
		return jobs.map((listed) => {
			if (listed.kind === "plain") return listed;
			const mine = calls.filter((call) => call.traced.job.id === listed.traced.job.id);
			const callers = mine.map((call) => call.caller);
			const own = listed.traced.workflow.triggers.every((t) => t.name === "workflow_call") ? [] : [listed.traced];
			return {
				kind: "traced",
				traced: union(listed.traced, [...own, ...mine.map((c) => c.traced)]),
				callers: distinct$2(callers)
			};
		});
	}
};
function union(base, parts) {
	return {
		...base,
		spenders: parts.flatMap((p) => p.spenders),
		reach: parts.flatMap((p) => p.reach),
		silenced: parts.flatMap((p) => p.silenced),
		unread: parts.flatMap((p) => p.unread),
		calls: [...new Set(parts.flatMap((p) => p.calls))]
	};
}
function distinct$2(callers) {
	return [...new Map(callers.map((c) => [`${c.workflow}#${c.job}`, c])).values()];
}
// src/interpreter/repository.ts
function traceRepository(repository, options, take) {
	const { repository: seen, unread } = watched(repository);
	const room = new Room(seen, options);
	const callable = [];
	for (const path of workflowPaths(seen)) {
		const file = room.file(path);
		if (room.isCallable(file)) callable.push(file);
		else take(file);
	}
	for (const { path, jobs, gap } of callable) {
		const plain = room.isCalled(path) && jobs.some((job) => job.kind === "plain");
		take({
			path,
			gap,
			jobs: room.withCallers(path, plain ? room.traceCalled(path) : jobs)
		});
	}
	const told = new Set(room.diagnostics.map((one) => one.path));
	const untold = [...unread.values()].filter(({ path }) => !told.has(path));
	return {
		diagnostics: [...room.diagnostics, ...untold.map(tellUnread)],
		work: room.work
	};
}
function tellUnread({ path, reason, why }) {
	const message = `this ${why}, so what it says or does is not known`;
	return {
		code: reason,
		path: path === "" ? "." : path,
		line: 1,
		message
	};
}
// src/workflow/cron.ts
const MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split(" ");
const WEEKDAYS = "SUN MON TUE WED THU FRI SAT".split(" ");
const WEEKDAY_NAMES = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const FIELDS = [
	{
		from: 0,
		to: 59,
		names: []
	},
	{
		from: 0,
		to: 23,
		names: []
	},
	{
		from: 1,
		to: 31,
		names: []
	},
	{
		from: 1,
		to: 12,
		names: MONTHS
	},
	{
		from: 0,
		to: 6,
		names: WEEKDAYS
	}
];
const MOST_PER_DAY = 288;
function firesPerDay(cron) {
	const schedule = parse(cron);
	return schedule && Math.min(MOST_PER_DAY, schedule.minutes.size * schedule.hours.size);
}
const DAYS = 1461;
function firesPerMonth(cron) {
	const schedule = parse(cron);
	const perDay = firesPerDay(cron);
	if (schedule === void 0 || perDay === void 0) return void 0;
	let days = 0;
	for (let day = 0; day < DAYS; day++) if (firesOn(schedule, new Date(Date.UTC(2025, 0, 1 + day)))) days++;
	return perDay * days * 30 / DAYS;
}
function firesOn(schedule, date) {
	const { daysOfMonth, daysOfWeek, months, eitherDay } = schedule;
	if (!months.has(date.getUTCMonth() + 1)) return false;
	const [ofMonth, ofWeek] = [daysOfMonth.has(date.getUTCDate()), daysOfWeek.has(date.getUTCDay())];
	return eitherDay ? ofMonth || ofWeek : ofMonth && ofWeek;
}
function parse(cron) {
	const fields = cron.trim().split(/\s+/);
	if (fields.length !== 5) return void 0;
	const [minutes, hours, daysOfMonth, months, daysOfWeek] = FIELDS.map(({ from, to, names }, index) => values$1(fields[index] ?? "", from, to, names));
	if (!minutes || !hours || !daysOfMonth || !months || !daysOfWeek) return void 0;
	return {
		minutes,
		hours,
		daysOfMonth,
		months,
		daysOfWeek,
		eitherDay: !fields[2]?.startsWith("*") && !fields[4]?.startsWith("*")
	};
}
function values$1(field, from, to, names) {
	const found = new Set();
	const plain = field.slice(0, 400).replace(/[A-Za-z]{3}/g, (name) => String(numberOf(name, from, names)));
	for (const part of plain.split(",")) {
		const match = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,3}))?$/.exec(part);
		if (match === null) return void 0;
		const [, first, last, step] = match;
		const start = first === void 0 ? from : Number(first);
		const end = last !== void 0 ? Number(last) : first === void 0 || step !== void 0 ? to : start;
		const by = step === void 0 ? 1 : Number(step);
		if (by < 1 || start < from || end > to) return void 0;
		for (let value = start; value <= end; value += by) found.add(value);
	}
	return found;
}
function numberOf(name, from, names) {
	const index = names.indexOf(name.toUpperCase());
	return index < 0 ? 99 : index + from;
}
function scheduleWords(cron) {
	const schedule = parse(cron);
	return (schedule && wordsOf$2(schedule, cron.trim().split(/\s+/))) ?? `on the schedule \`${cron.trim().slice(0, 80)}\``;
}
function wordsOf$2(schedule, fields) {
	const [minutes = "", hours = "", , months = ""] = fields;
	const days = daysIn(schedule, fields);
	if (days === void 0 || months !== "*") return void 0;
	const time = only(schedule.minutes);
	const hour = only(schedule.hours);
	if (time !== void 0 && hour !== void 0) return `${days ?? ""} at ${two(hour)}:${two(time)} UTC`.replace(/^every day/, hour < 6 || hour > 21 ? "every night" : "every day");
	const suffix = days === "every day" ? "" : ` ${days}`;
	if (time !== void 0 && hours === "*") return `every hour${suffix}`;
	if (time !== void 0) {
		const step = /^\*\/(\d+)$/.exec(hours)?.[1];
		if (step !== void 0 && 24 % Number(step) === 0) return `every ${step} hours${suffix}`;
		return `${schedule.hours.size} times a day${suffix}`;
	}
	const step = /^\*\/(\d+)$/.exec(minutes)?.[1];
	return step !== void 0 && hours === "*" ? `every ${step} minutes${suffix}` : void 0;
}
function daysIn({ daysOfMonth, daysOfWeek }, fields) {
	const [, , ofMonth = "", , ofWeek = ""] = fields;
	if (ofMonth === "*" && daysOfWeek.size === 7) return "every day";
	if (ofMonth === "*") {
		const listed = [...daysOfWeek].sort((a, b) => a - b);
		if (listed.join() === "1,2,3,4,5") return "on weekdays";
		if (listed.length === 1) return `every ${WEEKDAY_NAMES[listed[0] ?? 0]}`;
		const names = listed.map((day) => WEEKDAY_NAMES[day] ?? "");
		return `on ${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
	}
	const day = only(daysOfMonth);
	return day !== void 0 && ofWeek === "*" ? `on day ${day} of every month` : void 0;
}
function only(values) {
	return values.size === 1 ? [...values][0] : void 0;
}
function two(value) {
	return String(value).padStart(2, "0");
}
const MOST_NAMED$5 = 3;
function schedulesInWords(crons) {
	const shown = [...new Set(crons.slice(0, 4))].map(scheduleWords);
	const listed = shown.length > MOST_NAMED$5 ? `on ${crons.length} schedules` : shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
	const times = crons.map(firesPerMonth);
	if (times.length === 0 || times.some((count) => count === void 0)) return listed;
	return `${listed}, ${timesAMonth(times.reduce((sum, count) => sum + (count ?? 0), 0))}`;
}
function timesAMonth(times) {
	if (times < .05) return "which never comes";
	if (times < .75) return `about ${Math.max(1, Math.round(times * 365 / 30))} times a year`;
	const whole = Math.round(times);
	return whole === 1 ? "once a month" : `${whole} times a month`;
}
// src/when.ts
const MOST_NAMED$4 = 3;
const MOST_DEEDS = 8;
function startsInWords(triggers) {
	const crons = triggers.flatMap((one) => one.crons.map(({ value }) => value));
	const words = triggers.map((one) => one.name === "schedule" && crons.length > 0 ? schedulesInWords(crons) : wordsOf$1(one));
	return [...new Set(words)];
}
function whenInWords(starts) {
	const last = starts.at(-1);
	if (last === void 0) return "when it runs";
	if (starts.length === 1) return last;
	const before = starts.slice(0, -1).join(", ");
	return `${before}${before.includes(", ") ? "," : ""} and ${last}`;
}
function wordsOf$1(trigger) {
	const plain = PLAIN[trigger.name];
	if (plain !== void 0) return plain;
	switch (trigger.name) {
		case "push": return `${push(trigger)}${touching(trigger, trigger.branches.length + trigger.tags.length > 0 || trigger.filtered ? "change" : "changes")}`;
		case "pull_request": return `${pullRequest(trigger)}${touching(trigger, "changes")}`;
		case "pull_request_target": return `${pullRequest(trigger)}${touching(trigger, "changes")}, with the base repository\u2019s secrets`;
		case "workflow_run": return trigger.workflows.length === 0 ? "after another workflow" : `after ${quoted(trigger.workflows, "or")}`;
		case "repository_dispatch": return trigger.types.length === 0 ? "when another system asks for it" : `when another system sends ${quoted(trigger.types, "or")}`;
		default: return objectWords(trigger);
	}
}
const PLAIN = {
	schedule: "on a schedule",
	workflow_dispatch: "when started by hand",
	workflow_call: "when another workflow calls it",
	merge_group: "in the merge queue",
	fork: "when somebody forks the repository",
	watch: "when somebody stars the repository",
	deployment_status: "when the state of a deployment changes",
	status: "when the state of a commit changes"
};
function push({ branches, tags, filtered }) {
	const [to, of] = [picked(branches), picked(tags)];
	if (to === "filtered" || of === "filtered") return "on pushes to some of the branches, tags or paths";
	const some = [...to.length > 0 ? [`pushes to ${quoted(to, "or")}`] : [], ...of.length > 0 ? [`tags ${quoted(of, "or")}`] : []];
	if (some.length > 0) return `on ${some.join(" and ")}`;
	return filtered ? "on pushes to some of the branches, tags or paths" : "on every push";
}
function picked(patterns) {
	return patterns.some((one) => one.startsWith("!")) ? "filtered" : patterns;
}
const OPENING = new Set([
	"opened",
	"reopened",
	"ready_for_review",
	"synchronize"
]);
function pullRequest({ types, branches, filtered }) {
	const names = picked(branches);
	const into = names === "filtered" || names.length === 0 ? "" : ` into ${quoted(names, "or")}`;
	const usual = types.length === 0 || ["opened", "synchronize"].every((one) => types.includes(one));
	const deeds = types.filter((type) => !(usual && OPENING.has(type)));
	const also = deeds.length > 0 ? `${usual ? " and " : ""}when one is ${deedsOf(deeds)}` : "";
	if (usual) return `${(filtered || names === "filtered") && into === "" ? "on pull requests for some of the branches or paths" : "on every pull request"}${into}${also}`;
	return `when a pull request${into} is ${deedsOf(deeds)}`;
}
function touching({ paths }, verb) {
	if (paths.length === 0) return "";
	return ` that ${verb} ${paths.length > 2 ? `one of ${paths.length} paths` : quoted(paths, "or")}`;
}
const OBJECTS = {
	issues: {
		one: "an issue",
		any: "whenever an issue changes"
	},
	issue_comment: {
		one: "a comment on an issue or pull request",
		any: "on every comment on an issue or pull request"
	},
	discussion: {
		one: "a discussion",
		any: "whenever a discussion changes"
	},
	discussion_comment: {
		one: "a comment on a discussion",
		any: "on every comment on a discussion"
	},
	pull_request_review: {
		one: "a review",
		any: "on every review of a pull request"
	},
	pull_request_review_comment: {
		one: "a comment on a line of a pull request",
		any: "on every comment on a line of a pull request"
	},
	release: {
		one: "a release",
		any: "on every step of a release"
	},
	label: {
		one: "a label of the repository",
		any: "when a label of the repository changes"
	},
	milestone: {
		one: "a milestone",
		any: "when a milestone changes"
	}
};
function objectWords({ name, types }) {
	const row = OBJECTS[name];
	if (row === void 0) return `on the event \`${name}\``;
	const deeds = row.one.includes("comment") ? types.map(written$1) : types;
	return types.length === 0 ? row.any : `when ${row.one} is ${deedsOf(deeds)}`;
}
function written$1(type) {
	return type === "created" ? "written" : type;
}
const DEEDS = {
	synchronize: "given new commits",
	ready_for_review: "ready for review",
	review_requested: "sent to a reviewer",
	converted_to_draft: "made a draft"
};
function deedsOf(types) {
	return joined(types.slice(0, MOST_DEEDS).map((type) => DEEDS[type] ?? type.replaceAll("_", " ")), "or");
}
function quoted(names, conjunction) {
	const shown = names.slice(0, MOST_NAMED$4).map((name) => `\`${name.replaceAll("`", "'").slice(0, 60)}\``);
	const more = names.length - shown.length;
	return joined(more > 0 ? [...shown, `${more} more`] : shown, conjunction);
}
function joined(words, conjunction) {
	if (words.length < 2) return words.join("");
	return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}
// src/workflow/condition.ts
const UNKNOWN = { kind: "unknown" };
const STATUS = [
	"always",
	"success",
	"failure",
	"cancelled",
	"hashFiles"
].map((name) => ({
	name,
	minArgs: 0,
	maxArgs: 255
}));
function evaluateCondition(condition, knowledge) {
	const expression = bare$1(condition);
	if (expression === void 0) return {
		holds: void 0,
		asks: []
	};
	try {
		const functions = [...Object.values(wellKnownFunctions), ...STATUS];
		const tree = new Parser$1(new Lexer$1(expression).lex().tokens, CONTEXTS, functions).parse();
		const visitor = new ConditionVisitor(knowledge);
		return {
			holds: truth(visitor.value(tree)),
			asks: [...visitor.asks]
		};
	} catch {
		return {
			holds: void 0,
			asks: []
		};
	}
}
function mayRunOn(condition, event) {
	if (condition === void 0 || event === "workflow_call") return true;
	return holdsOn(condition, event) !== false;
}
function holdsOn(condition, event) {
	const knowledge = (path) => path === "github.event_name" ? {
		kind: "known",
		text: event,
		truthy: true
	} : void 0;
	return evaluateCondition(condition, knowledge).holds;
}
function bare$1(condition) {
	const text = condition.trim();
	if (!text.includes("${{")) return text;
	return text.startsWith("${{") && text.endsWith("}}") && text.indexOf("${{", 3) < 0 ? text.slice(3, -2) : void 0;
}
function truth(part) {
	switch (part.kind) {
		case "known": return part.truthy;
		case "truth": return part.truth;
		case "one-of":
		case "alien":
		case "list": return true;
		case "path":
		case "unknown": return;
		default: return part;
	}
}
function fromTruth(value) {
	return value === void 0 ? UNKNOWN : {
		kind: "truth",
		truth: value
	};
}
function known$3(text) {
	return {
		kind: "known",
		text,
		truthy: text !== "" && text !== "false" && text !== "0"
	};
}
function equal(a, b) {
	if (a.kind === "alien" || b.kind === "alien") return a.kind === b.kind ? void 0 : false;
	const left = texts$3(a);
	const right = texts$3(b);
	if (left === void 0 || right === void 0) return void 0;
	const matches = left.flatMap((l) => right.map((r) => l.toLowerCase() === r.toLowerCase()));
	if (matches.every((m) => !m)) return false;
	return matches.every((m) => m) ? true : void 0;
}
function texts$3(part) {
	if (part.kind === "known") return [part.text];
	if (part.kind === "one-of") return part.texts;
	return part.kind === "truth" ? [String(part.truth)] : void 0;
}
var ConditionVisitor = class {
	asks = new Set();
	#knowledge;
	constructor(knowledge) {
		this.#knowledge = knowledge;
	}
	#resolve(part) {
		if (part.kind !== "path") return part;
		if (/^(needs|steps)\.[^.]+\.outputs\b/.test(part.path)) this.asks.add(part.path);
		return this.#knowledge(part.path) ?? part;
	}
	value(expression) {
		return this.#resolve(expression.accept(this));
	}
	visitLiteral({ literal }) {
		const text = literal.coerceString();
		return {
			kind: "known",
			text,
			truthy: ![
				"",
				"false",
				"0"
			].includes(text)
		};
	}
	visitGrouping({ group }) {
		return this.value(group);
	}
	visitUnary({ expr }) {
		const value = truth(this.value(expr));
		return fromTruth(value === void 0 ? void 0 : !value);
	}
	visitLogical({ operator, args }) {
		const decisive = operator.lexeme === "||";
		const values = args.map((arg) => truth(this.value(arg)));
		if (values.includes(decisive)) return fromTruth(decisive);
		return values.includes(void 0) ? UNKNOWN : fromTruth(!decisive);
	}
	visitBinary({ left, operator, right }) {
		const same = equal(this.value(left), this.value(right));
		if (operator.lexeme === "==") return fromTruth(same);
		if (operator.lexeme === "!=") return fromTruth(same === void 0 ? void 0 : !same);
		return UNKNOWN;
	}
	visitContextAccess({ name }) {
		return {
			kind: "path",
			path: name.lexeme.toLowerCase()
		};
	}
	visitIndexAccess({ expr, index }) {
		const base = expr.accept(this);
		if (base.kind !== "path") return UNKNOWN;
		const name = literalIndex(index);
		return {
			kind: "path",
			path: `${base.path}.${name}`
		};
	}
	visitFunctionCall({ functionName, args }) {
		const [first = UNKNOWN, second = UNKNOWN] = args.map((arg) => this.value(arg));
		switch (functionName.lexeme.toLowerCase()) {
			case "fromjson": return first.kind === "known" ? parsed(first.text) : UNKNOWN;
			case "contains": return fromTruth(contains(first, second));
			case "startswith":
			case "endswith": return first.kind === "alien" ? fromTruth(false) : UNKNOWN;
			default: return UNKNOWN;
		}
	}
};
function literalIndex(index) {
	return index instanceof Literal ? index.literal.coerceString().toLowerCase() : "*";
}
function parsed(text) {
	try {
		const value = JSON.parse(text);
		if (Array.isArray(value)) return {
			kind: "list",
			texts: value.map(String)
		};
		return typeof value === "object" ? UNKNOWN : known$3(String(value));
	} catch {
		return UNKNOWN;
	}
}
function contains(haystack, needle) {
	if (haystack.kind === "list" && haystack.texts.length === 0) return false;
	if (needle.kind === "alien") return haystack.kind === "alien" ? void 0 : false;
	const wanted = texts$3(needle);
	const held = haystack.kind === "list" ? haystack.texts : texts$3(haystack);
	if (wanted === void 0 || held === void 0) return void 0;
	const whole = haystack.kind === "list";
	const hits = wanted.map((w) => held.some((h) => whole ? h.toLowerCase() === w.toLowerCase() : h.toLowerCase().includes(w.toLowerCase())));
	if (hits.every((hit) => !hit)) return false;
	return hits.every((hit) => hit) ? true : void 0;
}
// src/workflow/matrix.ts
function cellsOf({ dimensions, include, exclude = [] }) {
	const left = combinationsOf(dimensions).filter((one) => !exclude.some((row) => row.size > 0 && fits(row, one, "whole")));
	const alone = include.filter((row) => !left.some((one) => fits(row, one, "shared")));
	return [...left.map((one) => new Map([...one, ...include.filter((row) => fits(row, one, "shared")).flatMap(texts$2)])), ...alone.map((row) => new Map(texts$2(row)))];
}
function combinationsOf(dimensions) {
	if (dimensions.size === 0) return [];
	let all = [new Map()];
	for (const [name, values = []] of dimensions) all = all.flatMap((one) => values.map(({ value }) => new Map([...one, [name, value]])));
	return all;
}
function fits(row, one, by) {
	return texts$2(row).every(([name, value]) => {
		const own = one.get(name);
		return own === void 0 ? by === "shared" : own === value;
	});
}
function texts$2(row) {
	return [...row].map(([name, { value }]) => [name, value]);
}
// src/occasion.ts
function occasionOf(traced, charges) {
	const triggers = spendingTriggers(traced, charges);
	return {
		starts: startsInWords(triggers),
		waits: (charge) => {
			const met = metIn(traced.job, stepOf(traced, charge), triggers);
			const { doubts = [] } = charge;
			return doubts.filter(({ of, path, line }) => of !== "payer" && !met.some((one) => one.path === path && one.line === line));
		}
	};
}
function metIn(job, step, triggers) {
	return [job.if, step?.if].filter((one) => one !== void 0).filter(({ value }) => STATUS_ONLY.test(value) || !isOpen$1(value, triggers) || holdsInACell(value, job));
}
const STATUS_ONLY = /^\s*(?:\$\{\{)?\s*(?:always\(\)|success\(\)|!\s*cancelled\(\))\s*(?:\}\})?\s*$/;
function isOpen$1(condition, triggers) {
	return triggers.some(({ name }) => holdsOn(condition, name) === void 0);
}
const MOST_CELLS = 256;
function holdsInACell(condition, { matrix }) {
	if (matrix === void 0 || !/\bmatrix\./.test(condition)) return false;
	return cellsOf(written(matrix)).some((cell) => evaluateCondition(condition, (path) => {
		const text = path.startsWith("matrix.") ? cell.get(path.slice(7)) : void 0;
		return text === void 0 ? void 0 : {
			kind: "known",
			text,
			truthy: !/^(?:|false|0)$/.test(text)
		};
	}).holds === true);
}
function written({ dimensions, include, exclude, ...at }) {
	const told = new Map();
	let cells = 1;
	for (const [name, list] of dimensions) {
		if (list === void 0 || cells * list.length > MOST_CELLS) continue;
		cells *= list.length;
		told.set(name.toLowerCase(), list);
	}
	const lower = (rows) => rows.map((row) => new Map([...row].map(([name, one]) => [name.toLowerCase(), one])));
	return {
		...at,
		dimensions: exclude === void 0 ? new Map() : told,
		include: lower(include.slice(0, MOST_CELLS)),
		exclude: lower(exclude ?? [])
	};
}
function stepOf({ job }, { evidence }) {
	return (job.kind === "steps" ? job.steps : []).findLast((step) => evidence.some((one) => one.path === step.path && isIn(step, one.line)));
}
function isIn(step, line) {
	if (line === step.line) return true;
	if (step.kind !== "run") return step.kind === "uses" && line === step.uses.line;
	const { run } = step;
	const last = run.block ? run.line + run.value.split("\n").length : run.line;
	return line >= run.line && line <= last;
}
function spendingTriggers(traced, charges) {
	const { workflow, job } = traced;
	const own = workflow.triggers.filter(({ name }) => mayRunOn(job.if?.value, name));
	const conditions = charges.map((charge) => stepOf(traced, charge)?.if?.value);
	const left = own.filter(({ name }) => conditions.some((one) => mayRunOn(one, name)));
	return left.length > 0 ? left : own.length > 0 ? own : workflow.triggers;
}
// src/payer/account.ts
const MOST_NAMES = 6;
function valueName(value) {
	const all = value === void 0 ? [] : outsideSource(value).alternatives;
	const told = all.filter((one) => !one.pieces.some((piece) => piece.kind === "context"));
	const names = [...new Set((told.length > 0 ? told : all).map(alternativeName).filter((n) => n !== ""))];
	const rest = names.length - MOST_NAMES;
	return [...names.slice(0, MOST_NAMES), ...rest > 0 ? [`${rest} more`] : []].join(" or ");
}
function alternativeName(alternative) {
	const telling = alternative.pieces.filter((p) => p.kind !== "literal" && !inSource(p));
	if (telling.length > 0) return telling.map(originName).join(" + ");
	return literalOf(alternative)?.trim() === "" ? "" : "a key written in the file";
}
function addressName(value) {
	const { alternatives } = outsideSource(value);
	const names = alternatives.map((one) => one.pieces.some(inSource) ? "" : withoutKeys(literalOf(one)) ?? alternativeName(one));
	return [...new Set(names)].filter((name) => name !== "").join(" or ");
}
function payer(kind, name, budget, account = {}) {
	return {
		kind,
		name,
		budget,
		...Object.keys(account).length > 0 ? { account } : {}
	};
}
function accountName(value) {
	return ((value === void 0 ? void 0 : literalText(value)?.trim()) || valueName(value)).slice(0, LONGEST_ID) || void 0;
}
const LONGEST_ID = 80;
function trailOf(spender, credential, extra = [], way = spender.trail) {
	return withoutRepeats([
		...way,
		...extra,
		...credential?.alternatives[0]?.trail ?? []
	]);
}
function withoutRepeats(trail) {
	const seen = new Set();
	return trail.flatMap((step) => {
		if (step.shows === "") return [];
		const key = `${step.path}:${step.line}:${step.shows}`;
		if (seen.has(key)) return [];
		seen.add(key);
		return [shorten(step)];
	});
}
const LONGEST = 160;
function shorten(step) {
	const line = step.shows.split("\n")[0] ?? "";
	return evidence(step, line.length > LONGEST ? `${line.slice(0, 159)}\u2026` : line);
}
function spenderOf$2(spender) {
	return {
		kind: spender.kind,
		label: spender.label,
		path: spender.path,
		line: spender.line
	};
}
function chargeOf(spender, known, ...credentials) {
	const model = valueName(spender.model);
	const first = spender.model?.alternatives[0];
	const confidence = known.confidence ?? spender.certainty;
	const unsure = known.unsure ?? (spender.certainty === "certain" ? "payer" : "spending");
	const { doubts: own = [], ...rest } = known;
	const doubts = [...spender.doubts, ...own];
	return {
		kind: "charge",
		credentials: credentials.filter((one) => one !== void 0),
		charge: {
			confidence,
			spender: spenderOf$2(spender),
			candidates: [],
			settledBy: null,
			notes: [],
			model: first && literalOf(first) || model || null,
			provider: null,
			evidence: trailOf(spender, void 0),
			...rest,
			...confidence === "certain" || known.budget === "unclear" && unsure === "payer" ? {} : { unsure },
			...confidence === "certain" || doubts.length === 0 ? {} : { doubts }
		}
	};
}
function withoutKeys(address) {
	return address?.replace(/\/\/[^/@]*@/, "//\u2026@").replace(/\?.*$/s, "?\u2026");
}
function literalOf({ pieces }) {
	const texts = pieces.flatMap((piece) => piece.kind === "literal" ? [piece.text] : []);
	return texts.length === pieces.length ? texts.join("") : void 0;
}
// src/doubt-in-words.ts
function doubtInWords({ of, onlyIf, path, line }) {
	if (of === "payer") return onlyIf;
	const place = `${path.slice(path.lastIndexOf("/") + 1)}:${line}`;
	const placed = onlyIf.replace(/ to that line$/, ` to ${place}`).replace(/ there(?= |$)/, ` at ${place}`);
	return placed === onlyIf && of === "start" ? `${onlyIf} (${place})` : placed;
}
// src/first-letter.ts
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function lower(text) {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
// src/label-in-words.ts
function labelInWords(label) {
	return label.replace(/@((?:sha256:)?[0-9a-f]{7})[0-9a-f]{33,57}\b/g, "@$1");
}
// src/payer/name-in-words.ts
function nameInWords(name) {
	if (name.includes("`")) return name;
	return name.split(/( (?:or|at|\+) )/).map((part, i) => i % 2 === 1 || !isName(part) ? part : `\`${part}\``).join("");
}
function isName(part) {
	return part.startsWith("$(") || part !== "" && !part.includes(" ");
}
// src/sentence.ts
function sentenceFor(job, budget, charges, dead, { starts, waits }, blindSpots = []) {
	const [charge, ...others] = leadingFirst(budget, charges);
	if (charge === void 0) {
		const [first] = dead;
		const unread = blindSpots.filter(({ inReach }) => inReach.length > 0);
		if (unread.length > 0) return `\`${job}\`: no AI spend found; ${notRead(unread)}.`;
		if (first === void 0) return `\`${job}\` spends nothing on AI.`;
		return `\`${job}\` spends nothing: \`${first.spender.label}\` cannot run as written, because ${first.reason}.`;
	}
	const told = waits(charge);
	const isTold = (one) => told.some((other) => isSamePlace(one, other));
	const unsure = (other) => waits(other).some((one) => !isTold(one));
	return `${capital(whenInWords(starts))}${ifs(", if ", told, "start")}, \`${job}\` ${does(charge)}, ${so(budget, charge, ifs("if ", told, "call"))}${beside(charge, others, unsure)}.`;
}
const MOST_CONDITIONS = 3;
function ifs(start, doubts, of) {
	const all = doubts.filter((one) => one.of === of).map(doubtInWords);
	const more = all.length - MOST_CONDITIONS;
	const told = more > 0 ? [...all.slice(0, MOST_CONDITIONS), more === 1 ? "1 more condition holds" : `${more} more conditions hold`] : all;
	return told.length === 0 ? "" : `${start}${list(told)}`;
}
function isSamePlace(one, other) {
	return one.path === other.path && one.line === other.line && one.onlyIf === other.onlyIf;
}
function notRead(spots) {
	const shown = spots.slice(0, MOST_NAMED$3).map(({ what, why }) => `\`${what}\`: ${why}`);
	const more = spots.length - shown.length;
	const told = [...shown, ...more > 0 ? [`${more} more`] : []].join("; ");
	const names = [...new Set(spots.flatMap(({ inReach }) => inReach))];
	const reach = `${credentials(names)} ${names.length === 1 ? "is" : "are"} in ${spots.length === 1 ? "its" : "their"} reach`;
	return spots.length === 1 ? `one thing it runs was not read (${told}), and ${reach}` : `${spots.length} things it runs were not read (${told}), and ${reach}`;
}
const MOST_NAMED$3 = 3;
function credentials(names) {
	const shown = names.slice(0, MOST_NAMED$3).map((name) => name === "secrets.*" ? "every secret" : `\`${name}\``);
	const more = names.length - shown.length;
	return [...shown, ...more > 0 ? [`${more} more`] : []].join(" and ");
}
function leadingFirst(budget, charges) {
	const leads = (c) => c.budget === budget || budget === "both" && c.budget === "api";
	const doubts = ({ spender, confidence, payer }) => (["opaque", "remote"].includes(spender.kind) ? 6 : 0) + 2 * CONFIDENCES$1.indexOf(confidence) + (payer?.name.startsWith("$") || payer?.inFiles === false ? 1 : 0);
	return [...charges.filter(leads).sort((a, b) => doubts(a) - doubts(b)), ...charges.filter((c) => !leads(c))];
}
const CONFIDENCES$1 = [
	"certain",
	"likely",
	"possible"
];
function does(charge) {
	const label = `\`${labelInWords(charge.spender.label)}\``;
	const { kind } = charge.spender;
	if (kind === "mention") return refusable$1(charge) ? "posts `@codex` with `GITHUB_TOKEN`" : `posts \`@codex\` as ${charge.payer?.name ?? "an account that the files do not show"}`;
	if (kind === "remote") return `calls ${label} of another repository, which was not read${handed(charge)}`;
	if (kind === "opaque" && charge.payer !== null) return `hands ${nameInWords(charge.payer.name)} to ${label}, which was not read`;
	return `runs ${INTERPRETER.test(charge.spender.label) ? `the ${label} program that stands in it` : label}${signedIn$1(charge)}`;
}
const INTERPRETER = /^(?:python[\d.]*|node|bun|deno|ruby|perl|php|Rscript|tsx)$/;
function handed({ payer }) {
	return payer === null ? "" : `, and hands it ${nameInWords(payer.name)}`;
}
function refusable$1({ spender, confidence }) {
	return spender.kind === "mention" && confidence === "possible";
}
function signedIn$1(charge) {
	const { payer } = charge;
	if (payer === null) return "";
	const name = nameInWords(payer.name);
	switch (payer.kind) {
		case "platform-key": return payer.inFiles === false ? "" : ` with ${payer.name.includes(" ") ? "" : "the API key "}${name}`;
		case "platform-identity": return ` with workload identity federation (${name})`;
		case "chatgpt-auth-file": return isByName(charge) ? ` with ${name}` : ` with the ChatGPT login in ${name}`;
		case "access-token": return ` with the Codex access token ${name}`;
		case "chatgpt-identity": return ` with workload identity federation for Codex (${name})`;
		case "chatgpt-account": return ` as ${payer.name}`;
		case "machine-login": return ` with ${payer.name}`;
		case "provider-key":
		case "provider-plan": return payer.inFiles === false ? "" : ` with ${name}`;
		case "provider-identity": return payer.inFiles === false ? "" : ` with ${name}`;
		case "unknown": return "";
		default: return payer.kind;
	}
}
function so(budget, charge, condition) {
	const only = condition === "" ? "" : `${condition}, `;
	if (refusable$1(charge)) return "which Codex is reported to refuse, so nobody pays and nothing is done";
	if (charge.payer?.inFiles === false) return `with no credential in the files; if it finds one, ${pays(charge)}`;
	switch (budget) {
		case "api":
		case "other": return `so ${only}${pays(charge)}`;
		case "subscription": return isByName(charge) ? `so ${only}a ChatGPT plan pays if that holds a ChatGPT login, as its name says, and the API account if it holds a key` : `so ${only}${pays(charge)}`;
		case "both": return `so ${only}the OpenAI Platform account pays for it`;
		case "unclear":
			if (charge.spender.kind === "remote") return "so whether it calls a model, and who pays, is not in the files here (`--online` reads those there)";
			return `and ${only}who pays is not in the files: it depends on ${charge.settledBy ?? "a credential that is out of sight"}${couldBe(charge)}`;
		case "none": return "and nobody pays";
		default: return budget;
	}
}
function isByName({ payer, settledBy }) {
	return payer?.kind === "chatgpt-auth-file" && /^what .* holds$/.test(settledBy ?? "");
}
function pays({ budget, payer, provider }) {
	switch (budget) {
		case "api": return "the OpenAI Platform account pays, metered";
		case "subscription": return "a ChatGPT plan or workspace pays, not the API account: what the seat includes, then credits where there are any";
		case "other": return payer?.kind === "provider-plan" ? `${provider ?? "a plan at another provider"} pays` : `${biller$2(provider)}${provider?.includes(", or ") ? "," : ""} bills it`;
		case "unclear": return "who pays is not in the files";
		default: return budget;
	}
}
function couldBe({ candidates, settledBy }) {
	const told = [...new Set(candidates.map(({ name }) => name))].filter((name) => !name.includes(" ") && !settledBy?.includes(name));
	if (told.length < 2) return "";
	const more = told.length - MOST_NAMED$3;
	const shown = told.slice(0, MOST_NAMED$3).map((name) => `\`${name}\``);
	return `, which decides between ${list(more > 0 ? [...shown, `${more} more`] : shown)}`;
}
function biller$2(provider) {
	if (provider === null) return "another provider";
	return /^[\w-]+(?:\.[\w-]+)+$/.test(provider) ? `whoever runs \`${provider}\`` : provider;
}
function beside(first, others, unsure) {
	const bill = billOf(first);
	const same = others.filter((one) => billOf(one) === bill);
	const rest = others.filter((one) => billOf(one) !== bill);
	const own = rest.filter((one) => samePlace(one, first));
	const further = rest.filter((one) => !samePlace(one, first));
	return [
		keysBeside(first, same),
		commandsBeside(first, same, unsure),
		...handedBeside(own),
		...paidBeside(further, new Set(own.map(billOf)), unsure)
	].filter((part) => part !== "").map((part) => `; ${part}`).join("");
}
function keysBeside({ payer: own }, same) {
	const told = new Set(own?.name.split(" or "));
	const names = same.flatMap(({ payer }) => payer === null || payer.inFiles === false ? [] : payer.name.split(" or "));
	const distinct = [...new Set(names)].filter((name) => !told.has(name) && !name.startsWith("$"));
	const more = distinct.length - MOST_NAMED$3;
	const shown = distinct.slice(0, MOST_NAMED$3).map(nameInWords);
	return distinct.length === 0 ? "" : `also with ${list(more > 0 ? [...shown, `${more} more`] : shown)}`;
}
function commandsBeside({ budget, spender }, same, unsure) {
	const others = same.filter((one) => one.spender.label !== spender.label);
	const labels = [...new Set(others.map((one) => one.spender.label))];
	if (labels.length === 0) return "";
	const [one, ...more] = labels;
	const what = more.length === 0 ? `\`${labelInWords(one ?? "")}\`` : `${labels.length} more commands`;
	if (budget === "unclear") return `so it is with ${what}`;
	return `the same pays for ${what}${others.every(unsure) ? `, if ${more.length === 0 ? "it calls" : "they call"} a model` : ""}`;
}
function handedBeside(own) {
	const known = billsOf(own.filter(({ budget }) => budget !== "unclear"));
	return [known === "" ? "" : `it is also handed keys of ${known}`, openBeside(own.filter(({ budget }) => budget === "unclear"))];
}
function openBeside(open) {
	if (open.length === 0) return "";
	const all = open.flatMap(({ candidates }) => candidates.map(({ name }) => name));
	const names = [...new Set(all)].filter((name) => !name.includes(" "));
	return `the files do not show who pays for some of its calls${names.length === 0 ? "" : ` with ${credentials(names)}`}`;
}
function paidBeside(further, told, unsure) {
	const sure = further.filter((one) => !unsure(one));
	const bills = new Set([...told, ...sure.map(billOf)]);
	const perhaps = further.filter((one) => !bills.has(billOf(one)));
	const [paid, maybe] = [billsOf(sure), billsOf(perhaps)];
	return [paid === "" ? "" : `other commands are paid by ${paid}`, maybe === "" ? "" : `other commands, where they call a model, are paid by ${maybe}`];
}
function billsOf(charges) {
	const all = [...new Set(charges.map(billOf))];
	return list(all.length > 4 ? [...all.slice(0, 3), `${all.length - 3} others`] : all);
}
function list(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function samePlace(a, b) {
	const [one, other] = [placeOf$1(a), placeOf$1(b)];
	return one.path === other.path && one.line === other.line;
}
function placeOf$1({ spender, evidence: [, step] }) {
	return spender.kind === "program" && step !== void 0 ? step : spender;
}
function billOf({ budget, provider }) {
	switch (budget) {
		case "api": return "the OpenAI Platform account";
		case "subscription": return "a ChatGPT plan or workspace";
		case "other": return biller$2(provider).replace(/, or whoever .*$/s, "");
		case "unclear": return "somebody whom the files do not show";
		default: return budget;
	}
}
// src/job-report.ts
function jobReport(traced, outcomes, blindSpots, callers) {
	const charges = distinct$1(outcomes.flatMap((o) => o.kind === "charge" ? [o.charge] : []));
	const dead = outcomes.flatMap((o) => o.kind === "dead" ? [{
		spender: spenderOf$2(o.spender),
		reason: o.reason,
		credential: o.credential,
		evidence: withoutRepeats(o.spender.trail)
	}] : []);
	const budget = budgetOf$1(charges);
	const triggers = traced.workflow.triggers.map((t) => t.name);
	const [leading] = leadingFirst(budget, charges);
	const occasion = leading === void 0 ? NEVER : occasionOf(traced, charges);
	return {
		workflow: traced.workflow.path,
		job: traced.job.id,
		line: traced.job.line,
		triggers,
		...leading === void 0 ? {} : { starts: [...occasion.starts] },
		budget,
		sentence: sentenceFor(traced.job.id, budget, charges, dead, occasion, blindSpots),
		charges,
		dead,
		...traced.silenced.length > 0 ? { silenced: silenced(traced) } : {},
		exposed: exposed$1(traced, outcomes),
		...blindSpots.length > 0 ? { blindSpots: [...blindSpots] } : {},
		...callers.length > 0 ? { calledBy: callers.map((c) => ({ ...c })) } : {}
	};
}
const NEVER = {
	starts: [],
	waits: () => []
};
const NOTHING$1 = [];
function plainReport({ workflow, job, line, triggers }, strings) {
	return {
		workflow,
		job,
		line,
		triggers,
		budget: "none",
		sentence: detached(sentenceFor(job, "none", [], [], NEVER), strings),
		charges: NOTHING$1,
		dead: NOTHING$1,
		exposed: NOTHING$1
	};
}
function budgetOf$1(all) {
	const likelier = all.filter(({ confidence }) => confidence !== "possible");
	const charges = likelier.length > 0 ? likelier : all;
	const budgets = new Set(charges.map((c) => c.budget));
	if (budgets.has("api") && budgets.has("subscription")) return "both";
	if (budgets.has("api")) return "api";
	if (budgets.has("subscription")) return "subscription";
	if (charges.some(mayBeOpenAi)) return "unclear";
	return budgets.has("other") ? "other" : budgets.has("unclear") ? "unclear" : "none";
}
function mayBeOpenAi({ budget, candidates }) {
	return budget === "unclear" && candidates.some((one) => isOpenAi(one.budget));
}
function isOpenAi(budget) {
	return budget === "api" || budget === "subscription";
}
function distinct$1(charges) {
	const seen = new Map();
	for (const charge of charges) {
		const key = [
			...placeOf(charge),
			charge.spender.label,
			charge.budget,
			charge.route,
			charge.payer?.name,
			charge.settledBy
		].join("\n");
		const known = seen.get(key);
		if (known === void 0 || isSurer(charge, known)) seen.set(key, charge);
	}
	return [...seen.values()];
}
function placeOf({ spender, evidence }) {
	const step = spender.kind === "program" ? evidence[1] : void 0;
	return step === void 0 ? [spender.path, spender.line] : [step.path, step.line];
}
const CONFIDENCES = [
	"certain",
	"likely",
	"possible"
];
function isSurer(one, other) {
	const surer = CONFIDENCES.indexOf(one.confidence) - CONFIDENCES.indexOf(other.confidence);
	return surer < 0 || surer === 0 && other.model === null && one.model !== null;
}
const MOST_SILENCED = 20;
function silenced({ silenced: all }) {
	return [...new Map(all.map(({ label, reason, trail }) => {
		const at = trail.at(-1);
		return [`${label}\n${reason}\n${at?.path ?? ""}:${at?.line ?? 0}`, {
			label,
			reason,
			evidence: withoutRepeats(trail)
		}];
	})).values()].slice(0, MOST_SILENCED);
}
function exposed$1(traced, outcomes) {
	const spent = new Set(outcomes.flatMap((one) => one.kind === "charge" ? one.credentials.flatMap(identities) : []));
	const seen = new Set();
	return traced.reach.flatMap((reach) => {
		const name = valueName(reach.value);
		const all = identities(reach.value);
		if (name === "" || seen.has(name) || all.length > 0 && all.every((one) => spent.has(one))) return [];
		seen.add(name);
		return [{
			name,
			evidence: withoutRepeats(reach.trail)
		}];
	});
}
// src/knowledge/codex-release.ts
const RECORDED_CODEX = {
	version: "0.171.0",
	on: "2026-11-28"
};
// src/knowledge/models.ts
const DEPRECATIONS = "https://developers.openai.com/api/docs/deprecations";
const CODEX_PRICING = "https://developers.openai.com/codex/pricing";
const SHUTDOWNS_KNOWN_ON = "2026-11-13";
const SHUTDOWNS = {
	"2026-07-23": [
		"gpt-5.1-codex",
		"gpt-5.1-codex-max",
		"gpt-5-codex",
		"gpt-5.1-chat-latest",
		"gpt-5-chat-latest",
		"gpt-4o-search-preview",
		"gpt-4o-mini-search-preview",
		"o3-deep-research",
		"o4-mini-deep-research",
		"computer-use-preview"
	],
	"2026-08-10": ["gpt-5.3-chat-latest", "gpt-5.2-chat-latest"],
	"2026-10-23": [
		"gpt-4.1-nano",
		"o4-mini",
		"o3-mini",
		"o1",
		"o1-pro",
		"gpt-4",
		"gpt-4-turbo",
		"gpt-4o-2024-05-13",
		"gpt-3.5-turbo"
	],
	"2026-12-11": [
		"gpt-5",
		"gpt-5-mini",
		"gpt-5-nano",
		"gpt-5-pro",
		"o3",
		"o3-pro"
	],
	"2027-01-14": [
		"gpt-4.1",
		"gpt-4.1-mini",
		"gpt-4o",
		"gpt-4o-mini"
	],
	"2027-04-01": ["gpt-5.4-nano", "gpt-5.1"]
};
const SIGN_IN = [
	{
		model: "gpt-5.5",
		from: "chatgpt-sign-in",
		date: "2026-10-14",
		source: CODEX_PRICING
	},
	{
		model: "gpt-5.4",
		from: "chatgpt-sign-in",
		date: "2026-10-01",
		before: true,
		source: CODEX_PRICING
	},
	{
		model: "gpt-5.4-mini",
		from: "chatgpt-sign-in",
		date: "2026-10-01",
		before: true,
		source: CODEX_PRICING
	}
];
const RETIREMENTS = [...Object.entries(SHUTDOWNS).flatMap(([date, models]) => models.map((model) => ({
	model,
	from: "api",
	date,
	source: DEPRECATIONS
}))), ...SIGN_IN];
const CURRENT_MODEL = "gpt-6.2-sol";
const CURRENT_SMALL = "gpt-6-luna";
function successorOf(model) {
	return /-(?:mini|nano)\b|gpt-3\.5/.test(model) ? CURRENT_SMALL : CURRENT_MODEL;
}
function retirementOf(model, budget) {
	const name = model.trim().toLowerCase().replace(/^openai\//, "");
	return RETIREMENTS.filter((row) => row.model === name && (row.from === "api" || budget === "subscription")).sort((a, b) => a.date < b.date ? -1 : 1)[0];
}
// src/knowledge/freshness.ts
const KNOWN_ON = [RECORDED_CODEX.on, SHUTDOWNS_KNOWN_ON];
const STALE_AFTER_DAYS = 90;
const DAY$1 = 864e5;
function staleKnowledge(today) {
	const asOf = [...KNOWN_ON].sort().at(-1) ?? today;
	const days = Math.floor((Date.parse(today) - Date.parse(asOf)) / DAY$1);
	return days > STALE_AFTER_DAYS ? {
		asOf,
		days
	} : void 0;
}
// src/payer/codex/commands.ts
const manual$1 = "https://learn.chatgpt.com/docs/config-file/environment-variables";
const measured$2 = "measured: the client against a loopback server";
const headless = {
	work: "model-request",
	apiKey: true,
	accessToken: true,
	workloadIdentity: "read",
	forbiddenLogin: "stops",
	terminal: false,
	source: manual$1
};
const interactive = {
	...headless,
	apiKey: false,
	terminal: true,
	source: measured$2
};
const server = {
	...headless,
	apiKey: false,
	forbiddenLogin: "dropped",
	source: measured$2
};
const cloud = {
	...headless,
	work: "cloud-task",
	apiKey: false,
	source: measured$2
};
const idle = {
	...headless,
	work: "none",
	source: measured$2
};
const COMMANDS = {
	exec: {
		...headless,
		does: "runs a prompt without a terminal"
	},
	"exec-review": {
		...headless,
		does: "reviews changes without a terminal"
	},
	"exec-resume": {
		...headless,
		does: "goes on with a session without a terminal"
	},
	"exec-fork": {
		...headless,
		does: "goes on with a copy of a session without a terminal"
	},
	"exec-remote": {
		...headless,
		work: "remote",
		apiKey: false,
		accessToken: false,
		does: "runs a prompt on an app server",
		source: measured$2
	},
	review: {
		...headless,
		does: "reviews changes without a terminal"
	},
	tui: {
		...interactive,
		does: "opens the interactive program"
	},
	resume: {
		...interactive,
		does: "opens a session in the interactive program"
	},
	fork: {
		...interactive,
		does: "opens a copy of a session in the interactive program"
	},
	"app-server": {
		...server,
		does: "serves an SDK or an editor"
	},
	"remote-control": {
		...server,
		does: "serves another machine"
	},
	"mcp-server": {
		...server,
		workloadIdentity: "refused",
		does: "serves other agents"
	},
	"exec-server": {
		...server,
		work: "none",
		does: "lends this machine to a session elsewhere"
	},
	"cloud-exec": {
		...cloud,
		does: "starts a task in the cloud"
	},
	"cloud-list": {
		...cloud,
		work: "none",
		does: "lists tasks in the cloud"
	},
	"responses-api-proxy": {
		...idle,
		work: "proxy",
		does: "passes requests on with a key from standard input"
	},
	login: {
		...idle,
		does: "stores a login"
	},
	"login-status": {
		...idle,
		does: "shows the login"
	},
	other: {
		...idle,
		does: "runs no prompt"
	}
};
const COMMAND_WORDS = new Map([
	["exec", "exec"],
	["e", "exec"],
	["exec review", "exec-review"],
	["exec resume", "exec-resume"],
	["exec fork", "exec-fork"],
	["review", "review"],
	["resume", "resume"],
	["fork", "fork"],
	["app-server", "app-server"],
	["remote-control", "remote-control"],
	["mcp-server", "mcp-server"],
	["exec-server", "exec-server"],
	["cloud", "tui"],
	["cloud exec", "cloud-exec"],
	["cloud list", "cloud-list"],
	["cloud status", "other"],
	["cloud apply", "other"],
	["cloud diff", "other"],
	["responses-api-proxy", "responses-api-proxy"],
	["login", "login"],
	["login status", "login-status"],
	...[
		"agents",
		"logout",
		"mcp",
		"plugin",
		"completion",
		"update",
		"doctor",
		"sandbox",
		"debug",
		"apply",
		"a",
		"queue",
		"archive",
		"delete",
		"migrate-rollouts",
		"migrate-nfs-db",
		"unarchive",
		"features",
		"help"
	].map((word) => [word, "other"])
]);
// src/payer/codex/arguments.ts
const VALUED = new Set([
	"config",
	"enable",
	"disable",
	"image",
	"model",
	"local-provider",
	"profile",
	"sandbox",
	"cd",
	"add-dir",
	"thread-source",
	"cyber-access-program",
	"output-schema",
	"color",
	"output-last-message",
	"ask-for-approval",
	"base",
	"commit",
	"title",
	"env",
	"attempts",
	"branch",
	"listen",
	"remote",
	"remote-auth-token-env",
	"environment-id",
	"port",
	"server-info",
	"upstream-url",
	"dump-dir",
	"oidc-audience",
	"identity-provider-id",
	"service-account-id",
	"github-oidc-request-url",
	"api-key"
]);
const FOREIGN$1 = new Set([
	"max-turns",
	"allowedTools",
	"disallowedTools",
	"allowed-tools",
	"permission-mode",
	"output-format",
	"dangerously-skip-permissions",
	"append-system-prompt"
]);
function foreignOption(words) {
	for (const word of words) {
		if (word === "--") return void 0;
		const name = /^--([\w-]+)/.exec(word)?.[1];
		if (name !== void 0 && FOREIGN$1.has(name)) return `--${name}`;
	}
}
const SHORT = {
	a: "ask-for-approval",
	c: "config",
	C: "cd",
	h: "help",
	i: "image",
	m: "model",
	o: "output-last-message",
	p: "profile",
	s: "sandbox",
	V: "version"
};
function optionOf(word) {
	if (word.startsWith("--") && word.length > 2) {
		const equals = word.indexOf("=");
		if (equals < 0) return {
			name: word.slice(2),
			attached: void 0
		};
		return {
			name: word.slice(2, equals),
			attached: word.slice(equals + 1)
		};
	}
	if (!/^-[A-Za-z]/.test(word)) return void 0;
	const name = SHORT[word.charAt(1)] ?? word.charAt(1);
	const rest = word.slice(2).replace(/^=/, "");
	return {
		name,
		attached: rest === "" ? void 0 : rest
	};
}
function parseCodexArgs(words) {
	const options = [];
	const plain = [];
	for (let i = 0; i < words.length; i += 1) {
		const word = words[i];
		if (word === "--") {
			plain.push(...words.slice(i + 1));
			break;
		}
		const option = word === void 0 ? void 0 : optionOf(word);
		if (option === void 0) plain.push(word);
		else if (!VALUED.has(option.name)) options.push({
			name: option.name,
			value: true
		});
		else if (option.attached !== void 0) options.push({
			name: option.name,
			value: option.attached
		});
		else {
			i += 1;
			options.push({
				name: option.name,
				value: words[i]
			});
		}
	}
	const { command, taken } = commandOf(plain);
	const has = (name) => options.some((o) => o.name === name);
	const text = (name) => {
		const value = options.findLast((o) => o.name === name)?.value;
		return typeof value === "string" ? value : void 0;
	};
	return {
		command: has("help") || has("version") ? "other" : remotely(command, has("remote")),
		overrides: options.filter((o) => o.name === "config").map((o) => override(o.value)),
		profile: text("profile"),
		oss: has("oss"),
		localProvider: text("local-provider"),
		ignoreUserConfig: has("ignore-user-config"),
		trust: has("trust"),
		model: text("model"),
		json: has("json"),
		flags: new Map(options.filter((o) => o.name !== "config").map((o) => [o.name, o.value ?? true])),
		words: plain.slice(taken)
	};
}
function remotely(command, remote) {
	const executes = command === "exec" || command?.startsWith("exec-") === true;
	return remote && executes && command !== "exec-server" ? "exec-remote" : command;
}
function override(text) {
	if (typeof text !== "string") return {
		key: "",
		value: void 0
	};
	const equals = text.indexOf("=");
	if (equals < 0) return {
		key: text.trim(),
		value: void 0
	};
	return {
		key: text.slice(0, equals).trim(),
		value: text.slice(equals + 1).trim()
	};
}
function commandOf(plain) {
	const first = plain.findIndex((word) => word !== void 0);
	const word = first < 0 ? void 0 : plain[first];
	const single = word === void 0 ? void 0 : COMMAND_WORDS.get(word);
	if (single === void 0) return {
		command: plain.includes(void 0) ? void 0 : "tui",
		taken: 0
	};
	const group = single === "exec" ? "exec" : word;
	const pair = COMMAND_WORDS.get(`${group} ${plain[first + 1] ?? ""}`);
	return pair === void 0 ? {
		command: single,
		taken: first + 1
	} : {
		command: pair,
		taken: first + 2
	};
}
// src/payer/codex/versions.ts
const measured$1 = "measured: the client of each release against a loopback server";
const SWITCHES = {
	"openai-api-key-ignored": {
		before: "0.34",
		after: "0.35",
		change: "OPENAI_API_KEY alone no longer signs Codex in, and a key in auth.json beats tokens",
		source: "openai/codex#3189"
	},
	"codex-api-key": {
		before: "0.43",
		after: "0.44",
		change: "CODEX_API_KEY is read by codex exec",
		source: "openai/codex#4615"
	},
	"login-with-api-key": {
		before: "0.44",
		after: "0.45",
		change: "codex login reads the key from standard input; login --api-key is refused",
		source: "openai/codex#4646"
	},
	"forced-login": {
		before: "0.47",
		after: "0.48",
		change: "forced_login_method and forced_chatgpt_workspace_id are obeyed",
		source: "openai/codex#5303"
	},
	"credential-store": {
		before: "0.50",
		after: "0.51",
		change: "cli_auth_credentials_store is obeyed",
		source: "openai/codex#5792"
	},
	"ephemeral-store": {
		before: "0.77",
		after: "0.98",
		change: "the credential store may be ephemeral",
		source: measured$1
	},
	review: {
		before: "0.58",
		after: "0.77",
		change: "the command codex review runs without a terminal",
		source: measured$1
	},
	"responses-only": {
		before: "0.77",
		after: "0.98",
		change: "wire_api = \"chat\" is refused",
		source: "https://github.com/openai/codex/discussions/7782"
	},
	"project-layer": {
		before: "0.77",
		after: "0.98",
		change: "a trusted project's .codex/config.toml is read",
		source: measured$1
	},
	"openai-base-url": {
		before: "0.114",
		after: "0.115",
		change: "openai_base_url moves the built-in provider",
		source: "openai/codex#12031"
	},
	"reserved-provider-ids": {
		before: "0.115",
		after: "0.118",
		change: "redefining a built-in provider is an error",
		source: measured$1
	},
	"base-url-variable-dropped": {
		before: "0.118",
		after: "0.120",
		change: "OPENAI_BASE_URL is no longer read",
		source: "openai/codex#16720"
	},
	"ignore-user-config": {
		before: "0.121",
		after: "0.122",
		change: "--ignore-user-config exists",
		source: "openai/codex#18646"
	},
	"access-token": {
		before: "0.128",
		after: "0.129",
		change: "CODEX_ACCESS_TOKEN is read",
		source: "openai/codex#21059"
	},
	"project-denylist": {
		before: "0.128",
		after: "0.129",
		change: "a project can no longer choose the provider",
		source: "openai/codex#20098"
	},
	"profile-files": {
		before: "0.133",
		after: "0.134",
		change: "--profile X reads X.config.toml; profile tables are refused",
		source: measured$1
	},
	"personal-access-token": {
		before: "0.137",
		after: "0.138",
		change: "access tokens that begin with at- are accepted",
		source: "openai/codex#25731"
	},
	"workload-identity": {
		before: "0.147",
		after: "0.148",
		change: "a ChatGPT workload identity is used and beats CODEX_API_KEY",
		source: measured$1
	},
	"mcp-server-removed": {
		before: "0.150",
		after: "0.155",
		change: "codex mcp-server is gone",
		source: measured$1
	},
	"proxy-github-oidc": {
		before: "0.163",
		after: "0.165",
		change: "responses-api-proxy can exchange a GitHub identity",
		source: measured$1
	},
	"gcp-provider": {
		before: "0.160",
		after: "0.166",
		change: "gcp, Google Cloud Vertex AI, is a built-in provider",
		source: measured$1
	},
	"model-catalog-url": {
		before: "0.160",
		after: "0.166",
		change: "model_providers.openai may hold a model_catalog_url, and nothing else",
		source: measured$1
	},
	"fedramp-key-host": {
		before: "0.160",
		after: "0.166",
		change: "a key of a FedRAMP workspace goes to a host of its own",
		source: measured$1
	},
	"trust-flag": {
		before: "0.166",
		after: "0.169",
		change: "the option codex exec --trust trusts the project",
		source: measured$1
	},
	spiffe: {
		before: "0.169",
		after: "0.171",
		change: "the token of a ChatGPT workload identity may come from SPIFFE",
		source: measured$1
	},
	"exec-remote": {
		before: "0.169",
		after: "0.171",
		change: "the command codex exec --remote runs on an app server, whose login pays",
		source: measured$1
	}
};
function parseVersion(text) {
	const match = /^(?:rust-)?v?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?(?:[-+][\w.+-]*)?$/.exec(text.trim());
	if (match === null) return void 0;
	const [, major, minor, patch] = match;
	return {
		major: Number(major),
		minor: Number(minor ?? 0),
		patch: Number(patch ?? 0)
	};
}
function compareVersions(a, b) {
	return a.major - b.major || a.minor - b.minor || a.patch - b.patch;
}
function versionText(version) {
	return `${version.major}.${version.minor}.${version.patch}`;
}
const NEWEST = versionOrZero(RECORDED_CODEX.version);
const CURRENT = {
	from: NEWEST,
	to: NEWEST
};
const LAST_PATCH = 999999;
function versionOf(pin) {
	const text = (pin ?? "").trim().replace(/^[=@]+/, "");
	const numbers = text.replace(/^[~^]/, "").replace(/(?:\.[x*])+$/, "");
	const version = parseVersion(numbers);
	if (version === void 0) return CURRENT;
	if (text === numbers && numbers.split(".").length > 2) return {
		from: version,
		to: version
	};
	return version.major === 0 && numbers.split(".").length > 1 ? {
		from: version,
		to: {
			...version,
			patch: LAST_PATCH
		}
	} : CURRENT;
}
function hasSwitched(range, id) {
	const { before, after } = bounds(id);
	if (compareVersions(range.from, after) >= 0) return true;
	if (compareVersions(range.to, before) <= 0) return false;
}
function narrow(range, id, switched) {
	const { before, after } = bounds(id);
	if (switched) return {
		...range,
		from: later(range.from, before)
	};
	return {
		...range,
		to: compareVersions(range.to, after) < 0 ? range.to : after
	};
}
function later(a, b) {
	return compareVersions(a, b) >= 0 ? a : b;
}
function bounds(id) {
	const { before, after } = SWITCHES[id];
	return {
		before: {
			...versionOrZero(before),
			patch: LAST_PATCH
		},
		after: versionOrZero(after)
	};
}
function versionOrZero(text) {
	return parseVersion(text) ?? {
		major: 0,
		minor: 0,
		patch: 0
	};
}
// src/payer/codex-action-inputs.ts
const SIGN_INS = [
	{
		inputs: ["openai-api-key", "openai_api_key"],
		budget: "api",
		kind: "platform-key",
		source: "https://github.com/openai/codex-action#inputs"
	},
	{
		inputs: ["codex-auth-json-b64"],
		budget: "subscription",
		kind: "chatgpt-auth-file",
		only: [
			"chinchill-ai/codex-action",
			"activadee/codex-action",
			"pressdarling/codex-action"
		],
		source: "https://github.com/activadee/codex-action"
	},
	{
		inputs: ["codex-access-token"],
		budget: "subscription",
		kind: "access-token",
		unreleased: true,
		source: "https://github.com/openai/codex-action/pull/118"
	},
	{
		inputs: [
			"openai-identity-provider-id",
			"identity-provider-id",
			"openai-service-account-id"
		],
		budget: "api",
		kind: "platform-identity",
		unreleased: true,
		source: "https://developers.openai.com/api/docs/guides/workload-identity-federation"
	},
	{
		inputs: ["use-bedrock"],
		budget: "other",
		kind: "provider-identity",
		unreleased: true,
		source: "https://github.com/openai/codex-action"
	}
];
function offers(spender, settings) {
	const { action, inputs } = spender;
	return SIGN_INS.filter(({ only }) => only === void 0 || only.includes(action)).map((row) => {
		const met = row.inputs.filter((name) => name !== "openai_api_key" || action === LEGACY$1).filter((name) => inputs.has(name)).map((name) => {
			const value = inputs.get(name) ?? UNSET;
			return {
				row,
				name,
				value,
				counts: countsOf(row, value, spender, settings)
			};
		});
		const [first = {
			row,
			name: row.inputs[0],
			value: UNSET,
			counts: "not-given"
		}] = met;
		return met.find(({ counts }) => counts === "yes") ?? first;
	});
}
function countsOf(row, value, spender, settings) {
	if (value.alternatives.length === 0) return "not-given";
	if (emptiness(value) === "always") return "empty";
	if (row.kind === "platform-key" && isAccessToken(value, settings)) return "access-token-as-key";
	if (isFake$1(row, value)) return "text";
	return row.unreleased === true && !mayBeNewer(spender) ? "unreleased" : "yes";
}
function isFake$1(row, value) {
	const text = literalText(value);
	if (text === void 0) return false;
	return text === "false" || row.kind === "platform-key" && isFakeKey(text);
}
function isAccessToken(value, { hints }) {
	const text = literalText(value);
	if (text !== void 0) return text.trim().startsWith("at-");
	const names = origins(value).flatMap((one) => one.kind === "secret" || one.kind === "variable" ? [one.name] : []);
	return names.length > 0 && names.every((name) => classifyName(name, hints)?.kind === "access-token");
}
const NEWEST_READ = {
	major: 1,
	minor: 12,
	patch: 0
};
const OFFICIAL = "openai/codex-action";
function mayBeNewer({ action, ref }) {
	if (action !== OFFICIAL) return true;
	if (/^(?:[0-9a-f]{7,40}|main|master)$/.test(ref)) return false;
	const version = parseVersion(ref);
	return version === void 0 || compareVersions(version, NEWEST_READ) > 0;
}
function refusesArguments({ action, ref, inputs }) {
	const version = parseVersion(ref);
	const strategy = inputs.get("safety-strategy");
	const unprotected = strategy !== void 0 && literalText(strategy) === "unsafe";
	return action === OFFICIAL && version !== void 0 && compareVersions(version, NEWEST_READ) >= 0 && !unprotected;
}
const LEGACY$1 = "openai/codex/.github/actions/codex";
function removedOn({ action, ref }) {
	return action === LEGACY$1 && /^(?:main|master)?$/.test(ref) ? "2025-08-26" : void 0;
}
const KNOWN_INPUTS = SIGN_INS.filter((row) => row.only === void 0).flatMap((row) => row.inputs.slice(0, 1));
function misspelt$1(spender) {
	for (const [given, value] of spender.inputs) {
		if (KNOWN_INPUTS.includes(given) || emptiness(value) === "always") continue;
		const meant = require_changes().suggest(given, KNOWN_INPUTS);
		if (meant !== void 0 && /key|token/.test(given)) return {
			given,
			meant
		};
	}
}
// src/payer/codex/config-file.ts
function parseConfigFile(text) {
	try {
		return {
			kind: "parsed",
			settings: require_projects().parse(text)
		};
	} catch (error) {
		const line = error.line;
		return {
			kind: "broken",
			because: `${typeof line === "number" ? `line ${line}` : "it"} is not valid TOML`
		};
	}
}
function isTable(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf(settings, key) {
	const value = settings?.[key];
	return typeof value === "string" ? value : void 0;
}
function tableOf(settings, key) {
	const value = settings?.[key];
	return isTable(value) ? value : void 0;
}
function overlay(below, above) {
	const merged = Object.assign(Object.create(null), below);
	for (const [key, value] of Object.entries(above)) {
		const old = merged[key];
		merged[key] = isTable(old) && isTable(value) ? overlay(old, value) : value;
	}
	return merged;
}
function overrideLayer(key, value) {
	const path = key.split(".").map((part) => part.trim());
	let layer = value === void 0 ? "\ufffc" : tomlValue(value);
	for (const part of path.reverse()) {
		const table = Object.create(null);
		table[part] = layer;
		layer = table;
	}
	return layer;
}
function tomlValue(text) {
	try {
		return require_projects().parse(`value = ${text}`).value;
	} catch {
		return text.trim().replace(/^(["'])(.*)\1$/s, "$2");
	}
}
const PROJECT_DENIED = new Set([
	"openai_base_url",
	"chatgpt_base_url",
	"model_provider",
	"model_providers",
	"profile",
	"profiles",
	"notify",
	"otel",
	"apps_mcp_product_sku",
	"responses_api_metadata"
]);
function projectSettings(settings) {
	return Object.fromEntries(Object.entries(settings).filter(([key]) => !PROJECT_DENIED.has(key)));
}
// src/payer/codex/bill.ts
const CHATGPT_KINDS = new Set([
	"chatgpt-auth-file",
	"access-token",
	"chatgpt-identity"
]);
function isChatgpt(credential) {
	return CHATGPT_KINDS.has(credential.kind);
}
function bill(state, trace) {
	const { host, provider } = state;
	const credential = state.sends ?? void 0;
	const refused = refusal(host, credential);
	if (refused !== void 0 && host !== void 0) return {
		kind: "cannot-run",
		reason: refused,
		exit: 1,
		sends: {
			host,
			credential
		},
		trace
	};
	const budget = budgetOf(state);
	return {
		kind: "pays",
		budget,
		route: routeOf$1(state, budget),
		credential: credential && {
			...credential,
			kind: kindAt(budget, credential)
		},
		host,
		provider: provider.id,
		account: state.account,
		local: host !== void 0 && isLocalHost(host),
		trace
	};
}
function budgetOf({ provider, host }) {
	if (provider.kind === "bedrock" || provider.kind === "local") return "other";
	if (host === void 0) return "unclear";
	const budget = budgetOfHost(host);
	return budget === "none" ? "other" : budget;
}
function refusal(host, credential) {
	const budget = host === void 0 ? "unclear" : budgetOfHost(host);
	if (budget !== "api" && budget !== "subscription") return void 0;
	if (credential === void 0) return `no credential is found, so ${host} answers 401 and Codex gives up`;
	if (budget === "api" && isChatgpt(credential)) return `a ChatGPT login is sent to ${host}, which takes Platform keys only`;
	if (budget === "subscription" && !isChatgpt(credential)) return `an API key is sent to ${host}, which takes ChatGPT logins only`;
}
function routeOf$1({ command }, budget) {
	switch (budget) {
		case "api": return "codex-api-key";
		case "subscription": return command.startsWith("cloud-") ? "chatgpt-plan" : "codex-signed-in";
		case "other": return "other-provider";
		case "unclear": return;
		default: return budget;
	}
}
function kindAt(budget, { kind }) {
	return budget === "api" && kind === "provider-key" ? "platform-key" : kind;
}
// src/payer/codex/explore.ts
const MAX_WORLDS = 256;
function explore(run) {
	let world = new Walk([]);
	const outcomes = [world.follow(run)];
	for (let path = world.next(); path !== void 0 && outcomes.length < MAX_WORLDS; path = world.next()) {
		world = new Walk(path);
		outcomes.push(world.follow(run));
	}
	return outcomes;
}
var Walk = class {
	choices = [];
	#path;
	#taken = [];
	#known = new Map();
	constructor(path) {
		this.#path = path;
	}
	follow(run) {
		return {
			result: run(this.ask),
			choices: this.choices
		};
	}
	ask = (fact) => {
		if ("known" in fact) return fact.known;
		if (this.#known.has(fact)) return this.#known.get(fact);
		const index = this.#path[this.#taken.length] ?? 0;
		const option = fact.options[index] ?? fact.options[0];
		this.#taken.push({
			index,
			of: fact.options.length
		});
		this.#known.set(fact, option.value);
		this.choices.push({
			settledBy: fact.settledBy,
			when: option.when,
			usual: index === 0,
			byHand: fact.byHand === true,
			...option.against ? { against: true } : {}
		});
		return option.value;
	};
	next() {
		const last = this.#taken.findLastIndex((t) => t.index + 1 < t.of);
		if (last < 0) return void 0;
		return this.#taken.slice(0, last + 1).map((t, i) => i === last ? t.index + 1 : t.index);
	}
};
// src/payer/codex/fact.ts
function known$2(value) {
	return { known: value };
}
function open$1(settledBy, first, second, ...more) {
	return {
		options: [
			first,
			second,
			...more
		],
		settledBy
	};
}
// src/payer/codex/row.ts
const STAGES = [
	"command",
	"start",
	"configuration",
	"provider",
	"provider-check",
	"credential",
	"restriction",
	"sends",
	"host",
	"account"
];
const STAGE_QUESTIONS = {
	command: "Does the command use a model?",
	start: "Can it start?",
	configuration: "Which settings apply?",
	provider: "Whose model is asked?",
	"provider-check": "Are the settings of that provider in order?",
	credential: "Which login does Codex have?",
	restriction: "Is that login allowed?",
	sends: "Which credential is sent along?",
	host: "Which host gets the request and bills it?",
	account: "Which account there pays?"
};
const REMOTE = "app-server";
const pass = (because, learned = {}) => ({
	kind: "pass",
	because,
	learned
});
const settle$1 = (because, learned) => ({
	kind: "settle",
	because,
	learned
});
const stop = (reason, exit = 1) => ({
	kind: "stop",
	reason,
	exit
});
// src/payer/codex/world.ts
const ABSENT$4 = { kind: "absent" };
function worldOf(situation, ask) {
	let range = situation.version;
	return {
		situation,
		ask,
		since(id) {
			const decided = hasSwitched(range, id);
			if (decided !== void 0) return decided;
			const switched = ask(switchFact(id));
			range = narrow(range, id, switched);
			return switched;
		},
		version: () => rangeText(range),
		variable: (name) => variable(situation, ask, name),
		usuallyFilled: (name) => isFilled(variable(situation, usual$1, name))
	};
}
function usual$1(fact) {
	return "known" in fact ? fact.known : fact.options[0].value;
}
function switchFact(id) {
	const { before, after } = SWITCHES[id];
	return open$1(`whether the installed Codex is ${after} or newer`, {
		value: true,
		when: `Codex is ${after} or newer`
	}, {
		value: false,
		when: `Codex is ${before} or older`
	});
}
function rangeText({ from, to }) {
	const [first, last] = [versionText(from), versionText(to)];
	if (first === last) return first;
	return from.minor === to.minor ? `${from.major}.${from.minor}` : `${first} to ${last}`;
}
function variable(situation, ask, name) {
	const fromEnvironment = situation.environment.get(name) ?? known$2(ABSENT$4);
	if (name.toUpperCase().startsWith("CODEX_")) return ask(fromEnvironment);
	const fromFile = ask(situation.dotenv.get(name) ?? known$2(ABSENT$4));
	return fromFile.kind === "absent" ? ask(fromEnvironment) : fromFile;
}
function isFilled(variable) {
	return variable.kind === "set";
}
function describe(variable) {
	switch (variable.kind) {
		case "absent": return "is not set";
		case "empty": return "is empty";
		case "blank": return "is blank";
		case "set": return "is set";
		default: return variable;
	}
}
// src/payer/codex/looks/configuration.ts
function settingsOf$2(state) {
	return state.layers.reduce(overlay, {});
}
function read(state, file, name, reads = (s) => s) {
	switch (file.kind) {
		case "absent": return pass(`There is no ${name}`);
		case "broken": return stop(`${name} cannot be read: ${file.because}`);
		case "opaque": return pass(`What ${name} holds is not known`, { opaque: true });
		case "parsed": return pass(`${name} is read`, { layers: [...state.layers, reads(file.settings)] });
		default: return file;
	}
}
const systemFile = (world, state) => read(state, world.ask(world.situation.systemConfig), "/etc/codex/config.toml");
const userFile = (world, state) => {
	if (world.situation.invocation.ignoreUserConfig) return pass("--ignore-user-config skips config.toml in the Codex home");
	return read(state, world.ask(world.situation.userConfig), "config.toml in the Codex home");
};
const profileFile = (world, state) => {
	const { profile } = world.situation.invocation;
	const settings = settingsOf$2(state);
	if (profile === void 0) return pass("No profile is chosen");
	if (isTable(tableOf(settings, "profiles")?.[profile])) return stop(`the table profiles.${profile} is no longer accepted; use ${profile}.config.toml`);
	const file = world.situation.profileFiles.get(profile) ?? known$2({ kind: "absent" });
	return read(state, world.ask(file), `${profile}.config.toml`);
};
const profileTable = (world, state) => {
	const settings = settingsOf$2(state);
	const profile = world.situation.invocation.profile ?? textOf(settings, "profile");
	if (profile === void 0) return pass("No profile is chosen");
	const table = tableOf(tableOf(settings, "profiles"), profile);
	if (table === void 0) return stop(`config profile ${profile} is not in config.toml`);
	return pass(`The profile ${profile} is read`, { layers: [...state.layers, table] });
};
const projectFile = (world, state) => {
	const { trust, ignoreUserConfig } = world.situation.invocation;
	if (!(trust || !ignoreUserConfig && world.ask(world.situation.projectTrusted))) return pass("The checkout is not trusted, so its .codex/config.toml is ignored");
	return read(state, world.ask(world.situation.projectConfig), "the project's .codex/config.toml", world.since("project-denylist") ? projectSettings : void 0);
};
const overrides = (world, state) => {
	const { overrides } = world.situation.invocation;
	if (overrides.length === 0) return pass("No -c option changes the configuration");
	const layers = overrides.map(({ key, value }) => overrideLayer(key, value));
	return pass(`-c sets ${overrides.map((o) => o.key).join(", ")}`, { layers: [...state.layers, ...layers] });
};
const managedFile = (world, state) => read(state, world.ask(world.situation.managedConfig), "managed_config.toml");
const STORES$1 = [
	"file",
	"keyring",
	"auto"
];
const TYPED = [
	{
		key: "model_provider",
		accepts: () => "text"
	},
	{
		key: "openai_base_url",
		accepts: (w) => w.since("openai-base-url") ? "text" : []
	},
	{
		key: "forced_login_method",
		accepts: (w) => w.since("forced-login") ? ["api", "chatgpt"] : []
	},
	{
		key: "cli_auth_credentials_store",
		accepts: (w) => {
			if (!w.since("credential-store")) return [];
			return w.since("ephemeral-store") ? [...STORES$1, "ephemeral"] : STORES$1;
		}
	}
];
const wrongValue = (world, state) => {
	const settings = settingsOf$2(state);
	if (settings.profile !== void 0 && world.since("profile-files")) return stop("profile = \"\u2026\" in the configuration is no longer accepted; use --profile");
	for (const { key, accepts } of TYPED) {
		const value = settings[key];
		if (value === void 0) continue;
		const accepted = accepts(world);
		if (accepted.length === 0) continue;
		if (typeof value !== "string" || accepted !== "text" && !accepted.includes(value)) return stop(`the value of ${key} in the configuration is not one that Codex knows`);
	}
	return pass("The configuration can be read");
};
function forcedWorkspaces(settings) {
	const value = settings.forced_chatgpt_workspace_id;
	return (Array.isArray(value) ? value : [value]).flatMap((one) => typeof one === "string" && one.trim() !== "" ? [one.trim()] : []);
}
function belongsTo(world, allowed, account) {
	if (account !== void 0) return allowed.includes(account);
	return world.ask(WORKSPACE);
}
const WORKSPACE = open$1("which ChatGPT workspace the login belongs to", {
	value: true,
	when: "the login belongs to the workspace that the configuration names"
}, {
	value: false,
	when: "the login belongs to another workspace"
});
// src/payer/codex/looks/credential.ts
const NOBODY$1 = {
	family: "nobody",
	credential: void 0
};
const UNREADABLE = {
	...NOBODY$1,
	unreadable: true
};
const { identityRule: RULE, identityToken: TOKEN_FILE, apiKey: API_KEY$1, accessToken: ACCESS_TOKEN, openaiApiKey: OPENAI_API_KEY } = CODEX_VARIABLE;
const SOURCE = "OPENAI_IDENTITY_TOKEN_SOURCE";
const AUDIENCE = "OPENAI_SPIFFE_AUDIENCE";
const SPIFFE_ID = "OPENAI_SPIFFE_ID";
const SOCKET = "SPIFFE_ENDPOINT_SOCKET";
const SWITCHED_ON_BY = [RULE, TOKEN_FILE];
const SWITCHED_ON_BY_SPIFFE = [
	...SWITCHED_ON_BY,
	SOURCE,
	AUDIENCE,
	SPIFFE_ID
];
const workloadIdentity = (world, state) => {
	const spiffe = mayBeSpiffe(world);
	if ((spiffe ? SWITCHED_ON_BY_SPIFFE : SWITCHED_ON_BY).every((name) => world.variable(name).kind === "absent")) return pass(`Neither ${RULE} nor ${TOKEN_FILE} is set${spiffe ? ", nor a name of SPIFFE" : ""}`);
	if (COMMANDS[state.command].workloadIdentity === "refused") return stop("this command refuses a workload identity");
	const refused = spiffe ? wrongTokenSource(world) : void 0;
	if (refused !== void 0) return stop(refused);
	const svid = spiffe && sourceOf$1(world) === "spiffe";
	const needed = svid ? [
		RULE,
		AUDIENCE,
		SOCKET
	] : [RULE, TOKEN_FILE];
	const missing = needed.find((name) => !isFilled(world.variable(name)));
	if (missing !== void 0) return stop(`a workload identity needs ${inWords$1(needed)}, and ${missing} ${describe(world.variable(missing))}`);
	if (svid && !world.ask(world.situation.workloadApi)) return stop(`nothing answers at ${SOCKET}`);
	const file = world.variable(TOKEN_FILE);
	if (file.kind === "set" && file.text !== void 0 && !isAbsolute(file.text)) return stop(`${TOKEN_FILE} is not an absolute path`);
	const base = textOf(settingsOf$2(state), "chatgpt_base_url");
	if (base !== void 0 && !/^https:\/\/chatgpt\.com\/backend-api\/?$/.test(base)) return stop("a workload identity needs the default chatgpt_base_url");
	const source = "workload-identity:chatgpt";
	return settle$1(`${inWords$1(needed)} name a ChatGPT workload identity`, { login: {
		family: "chatgpt",
		credential: {
			source,
			kind: "chatgpt-identity",
			at: {
				in: "variable",
				name: RULE
			}
		},
		account: world.situation.workspaces.get(source)
	} });
};
function mayBeSpiffe(world) {
	return [
		SOURCE,
		AUDIENCE,
		SPIFFE_ID
	].some((name) => world.variable(name).kind !== "absent") && world.since("spiffe");
}
function sourceOf$1(world) {
	const source = world.variable(SOURCE);
	if (source.kind === "absent") return "file";
	if (source.kind !== "set") return "wrong";
	const text = source.text ?? "\ufffc";
	if (text === "file" || text === "spiffe") return text;
	return text.includes("\ufffc") ? "spiffe" : "wrong";
}
function wrongTokenSource(world) {
	const source = sourceOf$1(world);
	if (source === "wrong") return `${SOURCE} is neither file nor spiffe`;
	const has = (name) => world.variable(name).kind !== "absent";
	if (source === "file") {
		const alone = [AUDIENCE, SPIFFE_ID].find(has);
		return alone === void 0 ? void 0 : `${alone} is set without ${SOURCE}=spiffe`;
	}
	if (has(TOKEN_FILE)) return `${SOURCE}=spiffe and ${TOKEN_FILE} exclude each other`;
	const socket = world.variable(SOCKET);
	if (socket.kind === "set" && socket.text !== void 0 && !isSocket(socket.text)) return `${SOCKET} is not the absolute address of a Unix socket`;
}
function isSocket(text) {
	return /^(?:unix:\/|\$)/.test(text) || text.includes("\ufffc");
}
function inWords$1(names) {
	return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
function isAbsolute(path) {
	return /^(?:\/|[A-Za-z]:[\\/]|\\\\|\$|~\/|%)/.test(path) || path.includes("\ufffc");
}
const FEDRAMP_KEY = "sk-svcacct-fedramp-";
const codexApiKey = (world) => {
	const value = world.variable(API_KEY$1);
	if (!isFilled(value)) return pass(`${API_KEY$1} ${describe(value)}`);
	const credential = {
		source: `env:${API_KEY$1}`,
		kind: "platform-key",
		at: {
			in: "variable",
			name: API_KEY$1
		}
	};
	const fedramp = value.kind === "set" && value.text?.trim().startsWith(FEDRAMP_KEY) === true && world.since("fedramp-key-host");
	return settle$1(`${API_KEY$1} is set`, { login: {
		family: "platform",
		credential,
		fedramp
	} });
};
const accessToken = (world) => {
	const value = world.variable(ACCESS_TOKEN);
	if (value.kind !== "set") return pass(`${ACCESS_TOKEN} ${describe(value)}`);
	const source = `env:${ACCESS_TOKEN}`;
	const personal = isPersonalToken(world, value.text);
	if (personal && !world.since("personal-access-token")) return stop("this release does not understand access tokens that begin with at-");
	if (value.text !== void 0 && !personal && !looksSigned(value.text)) return settle$1(`${ACCESS_TOKEN} holds no access token`, { login: UNREADABLE });
	return settle$1(`${ACCESS_TOKEN} is set`, { login: {
		family: "chatgpt",
		credential: {
			source,
			kind: "access-token",
			at: {
				in: "variable",
				name: ACCESS_TOKEN
			}
		},
		account: world.situation.workspaces.get(source)
	} });
};
function isPersonalToken(world, text) {
	if (text !== void 0) return text.trim().startsWith("at-");
	if (world.since("personal-access-token")) return true;
	return world.ask(KIND_OF_TOKEN);
}
const KIND_OF_TOKEN = open$1(`what kind of token ${ACCESS_TOKEN} holds`, {
	value: true,
	when: `${ACCESS_TOKEN} begins with at-`
}, {
	value: false,
	when: `${ACCESS_TOKEN} is an agent identity`
});
function looksSigned(text) {
	return text.trim().split(".").length === 3;
}
const IN_FILE = { in: "auth-file" };
const ABSENT$3 = known$2({ kind: "absent" });
const storedLogin = (world, state) => {
	const store = world.since("credential-store") ? textOf(settingsOf$2(state), "cli_auth_credentials_store") ?? "file" : "file";
	if (store === "ephemeral") return pass("The credential store is ephemeral: nothing is kept");
	const ring = store === "file" ? ABSENT$3 : world.situation.keyring;
	const kept = world.ask(ring);
	if (store === "keyring" && kept.kind === "absent") return pass("The credential store is the machine's key ring, and no login is found in it", { login: UNREADABLE });
	const file = kept.kind === "absent" ? world.ask(world.situation.authFile) : kept;
	switch (file.kind) {
		case "absent": return pass("There is no auth.json");
		case "malformed": return pass("auth.json cannot be read and counts as no login", { login: UNREADABLE });
		case "login": return strangeAgent(file, world, state) ? pass("auth.json holds the identity of an agent of another workspace than the forced one", { login: NOBODY$1 }) : storedIn(file, world);
		default: return file;
	}
};
function strangeAgent(file, world, state) {
	if (file.agentIdentity !== true || modeOf(file, world) === "agentIdentity") return false;
	const { family } = loginOf(file, world).login;
	if (textOf(settingsOf$2(state), "forced_login_method") === "api" && family === "chatgpt") return false;
	const forced = forcedWorkspaces(settingsOf$2(state));
	return forced.length > 0 && !belongsTo(world, forced, world.situation.workspaces.get("auth.json:agent_identity"));
}
function storedIn(file, world) {
	const { login, because } = loginOf(file, world);
	return login.family === "nobody" ? pass(because, { login }) : settle$1(because, { login });
}
function modeOf(file, world) {
	if (file.mode !== void 0) return file.mode;
	if (file.personalAccessToken !== void 0) return "personalAccessToken";
	if (file.bedrockApiKey === true) return "bedrockApiKey";
	const keyWins = file.tokens !== true || world.since("openai-api-key-ignored");
	if (file.apiKey !== void 0 && keyWins) return "apikey";
	return "chatgpt";
}
function loginOf(file, world) {
	const mode = modeOf(file, world);
	const account = (source) => world.situation.workspaces.get(source);
	switch (mode) {
		case "apikey":
			if (file.apiKey === void 0) return {
				login: UNREADABLE,
				because: "auth.json is in API key mode and holds no key"
			};
			if (file.apiKey === "empty") return {
				login: {
					family: "platform",
					credential: void 0
				},
				because: "auth.json holds an empty API key"
			};
			return {
				login: {
					family: "platform",
					credential: {
						source: "auth.json:OPENAI_API_KEY",
						kind: "platform-key",
						at: IN_FILE
					}
				},
				because: "auth.json holds an API key"
			};
		case "chatgpt":
		case "chatgptAuthTokens": {
			if (file.tokens !== true) return {
				login: {
					family: "broken",
					credential: void 0
				},
				because: "auth.json is a ChatGPT login without tokens"
			};
			const source = "auth.json:tokens.access_token";
			return {
				login: {
					family: "chatgpt",
					credential: {
						source,
						kind: "chatgpt-auth-file",
						at: IN_FILE
					},
					account: file.account ?? account(source)
				},
				because: "auth.json holds a ChatGPT login"
			};
		}
		case "personalAccessToken": {
			const source = "auth.json:personal_access_token";
			if (file.personalAccessToken === void 0) return {
				login: UNREADABLE,
				because: "auth.json is in access token mode and holds no token"
			};
			const credential = {
				source,
				kind: "access-token",
				at: IN_FILE
			};
			const empty = file.personalAccessToken === "empty";
			return {
				login: {
					family: "chatgpt",
					credential: empty ? void 0 : credential,
					account: account(source)
				},
				because: empty ? "auth.json holds an empty access token" : "auth.json holds an access token"
			};
		}
		case "agentIdentity": {
			const source = "auth.json:agent_identity";
			if (file.agentIdentity !== true) return {
				login: UNREADABLE,
				because: "auth.json is in agent mode and holds no identity"
			};
			return {
				login: {
					family: "chatgpt",
					credential: {
						source,
						kind: "access-token",
						at: IN_FILE
					},
					account: account(source)
				},
				because: "auth.json holds an agent identity"
			};
		}
		case "bedrockApiKey":
			if (file.bedrockApiKey !== true) return {
				login: UNREADABLE,
				because: "auth.json is in Bedrock mode and holds no key"
			};
			return {
				login: {
					family: "bedrock",
					credential: {
						source: "auth.json:bedrock_api_key",
						kind: "provider-key",
						at: IN_FILE
					},
					region: file.bedrockRegion
				},
				because: "auth.json holds a Bedrock key"
			};
		case "bedrockAccessKeys": return {
			login: {
				family: "bedrock",
				credential: void 0
			},
			because: "auth.json is a login to Amazon Bedrock"
		};
		default: return mode;
	}
}
const openaiApiKey = (world) => {
	const value = world.variable(OPENAI_API_KEY);
	if (!isFilled(value)) return pass(`${OPENAI_API_KEY} ${describe(value)}`);
	const credential = {
		source: `env:${OPENAI_API_KEY}`,
		kind: "platform-key",
		at: {
			in: "variable",
			name: OPENAI_API_KEY
		}
	};
	return settle$1(`${OPENAI_API_KEY} is set`, { login: {
		family: "platform",
		credential
	} });
};
const nobody = (world, state) => {
	const note = world.since("openai-api-key-ignored") && isFilled(world.variable(OPENAI_API_KEY)) ? `; Codex does not read ${OPENAI_API_KEY}` : "";
	return settle$1(`Codex finds no login of its own${note}`, { login: state.login });
};
// src/payer/codex/looks/account.ts
const HEADERS = {
	organization: {
		header: "openai-organization",
		variable: "OPENAI_ORGANIZATION"
	},
	project: {
		header: "openai-project",
		variable: "OPENAI_PROJECT"
	}
};
const platform = (world, state) => {
	const organization = named$1(world, state, "organization");
	const project = named$1(world, state, "project");
	if (organization === void 0 && project === void 0) return pass("No organisation or project is named: those of the key pay");
	const parts = [organization && "organisation", project && "project"].filter(Boolean);
	return pass(`The request names the ${parts.join(" and ")}`, { account: {
		...organization === void 0 ? {} : { organization },
		...project === void 0 ? {} : { project }
	} });
};
function named$1(world, { provider, login }, part) {
	const { header, variable } = HEADERS[part];
	if (provider.kind === "openai") return login.family === "platform" && world.usuallyFilled(variable) ? { variable } : void 0;
	const fromVariable = entry(tableOf(provider.table, "env_http_headers"), header);
	if (fromVariable !== void 0 && world.usuallyFilled(fromVariable)) return { variable: fromVariable };
	const text = entry(tableOf(provider.table, "http_headers"), header);
	return text === void 0 ? void 0 : { text };
}
function entry(table, header) {
	const found = Object.entries(table ?? {}).find(([name]) => name.toLowerCase() === header)?.[1];
	return typeof found === "string" && found.trim() !== "" ? found : void 0;
}
const workspace = (_world, state) => {
	const [only, ...more] = forcedWorkspaces(settingsOf$2(state));
	const account = only === void 0 || more.length > 0 ? {} : { workspace: { text: only } };
	if (state.login.family !== "chatgpt" || account.workspace === void 0) return pass("No one workspace is named");
	return pass("The configuration names the workspace", { account });
};
// src/payer/codex/looks/host.ts
const CHATGPT_HOST = "chatgpt.com";
const PLATFORM_HOST = "api.openai.com";
const INCOMPLETE = stop("the ChatGPT login in auth.json is incomplete");
function to(url, says) {
	const host = hostOf(url);
	return settle$1(host === void 0 ? `${says} a host that is not known` : `${says} ${host}`, { host });
}
const urlOf = (value) => (value.kind === "set" ? value.text : void 0) ?? "\ufffc";
const proxyUpstream = (world) => {
	const url = world.situation.invocation.flags.get("upstream-url");
	if (url === true) return to("\ufffc", "--upstream-url names");
	return to(url ?? PLATFORM_HOST, url === void 0 ? "The proxy sends to" : "--upstream-url names");
};
const cloudHost = () => settle$1("A cloud task goes to ChatGPT", { host: CHATGPT_HOST });
const unknownHost = (_world, { provider }) => {
	if (provider.kind !== "unknown") return pass("The provider is known");
	return settle$1("Where an unknown provider is, is not known", { host: void 0 });
};
const baseUrl = (_world, { provider }) => {
	const url = textOf(provider.table, "base_url");
	if (url === void 0) return pass("The provider has no base_url");
	return to(url, "The provider's base_url names");
};
const bedrockHost = (world, { provider, login, sends }) => {
	if (provider.kind !== "bedrock") return pass("The provider is not Amazon Bedrock");
	if (login.family === "bedrock" && sends === login.credential) return to(bedrockIn(login.region), "The Bedrock key belongs to");
	const region = ["AWS_REGION", "AWS_DEFAULT_REGION"].map(world.variable).find(isFilled);
	if (region === void 0 && world.situation.clouds.has("bedrock")) return to(bedrockIn(void 0), "The AWS region means");
	if (region === void 0) return stop("Amazon Bedrock is selected and no AWS region is set");
	return to(bedrockIn(urlOf(region)), "The AWS region means");
};
const bedrockIn = (region) => `bedrock-mantle.${region ?? "\ufffc"}.api.aws`;
const googleHost = (world, { provider: { kind, table } }) => {
	if (kind !== "google") return pass("The provider is not Google Cloud");
	if (!(textOf(table, "project_id") !== void 0 || isFilled(world.variable("GOOGLE_CLOUD_PROJECT")) || world.situation.clouds.has("google"))) return stop("Google Cloud is selected and neither project_id nor GOOGLE_CLOUD_PROJECT is set");
	return to("aiplatform.googleapis.com", "Google Cloud's models are asked at");
};
const localHost = (world, { provider }) => {
	if (provider.kind !== "local") return pass("The provider is not a local one");
	const url = world.variable("CODEX_OSS_BASE_URL");
	if (isFilled(url)) return to(urlOf(url), "CODEX_OSS_BASE_URL names");
	return settle$1("The model runs on this machine", { host: "localhost" });
};
const configuredBaseUrl = (_world, state) => {
	if (state.provider.kind !== "openai") return pass("The provider is not the built-in one");
	const url = textOf(settingsOf$2(state), "openai_base_url");
	if (url === void 0 || url.trim() === "") return pass("openai_base_url is not set");
	if (hostOf(url) === CHATGPT_HOST && state.login.family === "broken") return INCOMPLETE;
	return to(url, "openai_base_url names");
};
const baseUrlVariable = (world, state) => {
	if (state.provider.kind !== "openai") return pass("The provider is not the built-in one");
	const url = world.variable("OPENAI_BASE_URL");
	if (!isFilled(url)) return pass("OPENAI_BASE_URL is not set");
	return to(urlOf(url), "OPENAI_BASE_URL names");
};
const OWN_KEYS = [
	"env_key",
	"experimental_bearer_token",
	"auth"
];
const chatgptHost = (_world, { login, provider }) => {
	const own = OWN_KEYS.some((key) => provider.table?.[key] !== void 0);
	if (login.family !== "chatgpt" && login.family !== "broken") return pass("The login is no ChatGPT one");
	if (own) return pass("The provider has a key of its own");
	if (provider.kind === "openai" && login.family === "broken") return INCOMPLETE;
	return settle$1(`A ChatGPT login goes to ${CHATGPT_HOST}`, { host: CHATGPT_HOST });
};
const platformHost = (_world, { login, provider }) => {
	const host = login.fedramp === true && provider.kind === "openai" ? `gov.${PLATFORM_HOST}` : PLATFORM_HOST;
	return settle$1(`Everything else goes to ${host}`, { host });
};
// src/payer/codex/looks/provider.ts
const LOCAL = new Set([
	"ollama",
	"lmstudio",
	"ollama-chat"
]);
const BEDROCK = new Set(["amazon-bedrock", "amazon-bedrock-runtime"]);
const GOOGLE = "gcp";
const choice = (world, id, table) => {
	if (id === "\ufffc") return {
		id,
		table,
		kind: "unknown"
	};
	if (BEDROCK.has(id)) return {
		id,
		table,
		kind: "bedrock"
	};
	if (id === GOOGLE && world.since("gcp-provider")) return {
		id,
		table,
		kind: "google"
	};
	if (table !== void 0 && !namesOnlyCatalog(world, id, table)) return {
		id,
		table,
		kind: "custom"
	};
	if (LOCAL.has(id)) return {
		id,
		table: void 0,
		kind: "local"
	};
	return {
		id,
		table: void 0,
		kind: "openai"
	};
};
const cloudProvider = () => settle$1("A cloud task runs at ChatGPT, whatever provider the configuration selects", { provider: {
	id: "chatgpt",
	table: void 0,
	kind: "cloud"
} });
const localModels = (world, state) => {
	const { oss, localProvider } = world.situation.invocation;
	if (!oss) return pass("--oss is not given");
	const id = localProvider ?? textOf(settingsOf$2(state), "oss_provider");
	if (id === void 0) return stop("--oss is given and no local provider is chosen");
	if (!LOCAL.has(id)) return stop(`--oss knows no provider ${id}`);
	return settle$1(`--oss uses ${id}`, { provider: choice(world, id) });
};
const opaqueFile = (world, state) => {
	if (!state.opaque) return pass("All configuration is known");
	return settle$1("A configuration file that nobody can see selects the provider", { provider: choice(world, "\ufffc") });
};
const configured = (world, state) => {
	const settings = settingsOf$2(state);
	const id = textOf(settings, "model_provider");
	if (id === void 0) return pass("model_provider is not set");
	const table = tableOf(tableOf(settings, "model_providers"), id);
	return settle$1(`model_provider is ${id === "\ufffc" ? "not known" : id}`, { provider: choice(world, id, table) });
};
const builtIn = (world, state) => {
	const own = world.since("openai-api-key-ignored") ? void 0 : tableOf(tableOf(settingsOf$2(state), "model_providers"), "openai");
	return settle$1("Nothing selects another provider, so it is OpenAI", { provider: choice(world, "openai", own) });
};
function tables(settings) {
	const all = tableOf(settings, "model_providers") ?? {};
	return Object.entries(all).flatMap(([id, table]) => isTable(table) ? [[id, table]] : []);
}
function namesOnlyCatalog(world, id, table) {
	const keys = Object.keys(table);
	return id === "openai" && keys.length > 0 && keys.every((key) => key === "model_catalog_url") && world.since("model-catalog-url");
}
const redefined = (world, state) => {
	const reserved = tables(settingsOf$2(state)).find(([id, table]) => (id === "openai" || LOCAL.has(id)) && !namesOnlyCatalog(world, id, table));
	if (reserved === void 0) return pass("No built-in provider is redefined");
	return stop(`model_providers.${reserved[0]} redefines a built-in provider`);
};
const chatWire = (_world, state) => {
	const chat = tables(settingsOf$2(state)).find(([, table]) => table.wire_api === "chat");
	if (chat === void 0) return pass("No provider asks for the chat completions API");
	return stop(`model_providers.${chat[0]} sets wire_api = "chat", which is no longer supported`);
};
const GOOGLE_KEYS = new Set([
	"base_url",
	"auth",
	"http_headers",
	"project_id",
	"location",
	"credential_file"
]);
const malformedTable = (world, state) => {
	for (const [id, table] of tables(settingsOf$2(state))) {
		if (BEDROCK.has(id) || namesOnlyCatalog(world, id, table)) continue;
		if (id === GOOGLE && world.since("gcp-provider")) {
			const odd = Object.keys(table).find((key) => !GOOGLE_KEYS.has(key));
			if (odd !== void 0) return stop(`model_providers.${id} cannot have ${odd}`);
			continue;
		}
		if ((textOf(table, "name") ?? "").trim() === "") return stop(`model_providers.${id} has no name`);
		if (table.auth === void 0) continue;
		const other = ["env_key", "experimental_bearer_token"].find((key) => table[key] !== void 0);
		if (other !== void 0 || table.requires_openai_auth === true) return stop(`model_providers.${id} combines auth with ${other ?? "requires_openai_auth"}`);
	}
	return pass("The provider tables are complete");
};
const catalog = (world, state) => {
	const settings = settingsOf$2(state);
	if (tableOf(tableOf(settings, "model_providers"), "openai")?.model_catalog_url === void 0 || state.provider.kind !== "openai") return pass("The list of models is the usual one");
	if ((world.situation.invocation.model ?? textOf(settings, "model")) !== void 0 || world.ask(world.situation.modelCatalog)) return pass("The list of models comes from model_catalog_url, which moves no request");
	return stop("model_catalog_url gives no list of models, and no model is named");
};
const unknownProvider = (world, state) => {
	const settings = settingsOf$2(state);
	const written = textOf(settings, "model_provider") ?? "openai";
	const { id, kind, table } = state.provider.kind === "cloud" ? choice(world, written, tableOf(tableOf(settings, "model_providers"), written)) : state.provider;
	if (kind !== "openai" || id === "openai" || table !== void 0) return pass(kind === "unknown" ? "The provider is not known" : `The provider ${id} exists`);
	return stop(`the model provider ${id} is not defined`);
};
// src/payer/codex/looks/restriction.ts
function forbid(state, reason) {
	if (state.login.credential?.kind === "chatgpt-identity" || COMMANDS[state.command].forbiddenLogin === "stops") return stop(reason);
	return pass(`${reason}; the server goes on without a login`, { login: NOBODY$1 });
}
const forcedMethod = (_world, state) => {
	const method = textOf(settingsOf$2(state), "forced_login_method");
	if (method === void 0) return pass("forced_login_method is not set");
	const { family, unreadable } = state.login;
	if (unreadable === true) return forbid(state, "a login is forced and auth.json cannot be read");
	if (method === "api" && (family === "chatgpt" || family === "broken")) return forbid(state, "forced_login_method wants an API key and the login is a ChatGPT one");
	if (method === "chatgpt" && (family === "platform" || family === "bedrock")) return forbid(state, "forced_login_method wants ChatGPT and the login is a key");
	return pass(`forced_login_method = "${method}" allows it`);
};
const forcedWorkspace = (world, state) => {
	const allowed = forcedWorkspaces(settingsOf$2(state));
	if (allowed.length === 0) return pass("forced_chatgpt_workspace_id is not set");
	const { family, account, unreadable } = state.login;
	if (unreadable === true) return forbid(state, "a ChatGPT workspace is forced and auth.json cannot be read");
	if (family === "broken") return forbid(state, "a ChatGPT workspace is forced and the login holds no token that names one");
	if (family !== "chatgpt") return pass("forced_chatgpt_workspace_id concerns ChatGPT logins only");
	if (belongsTo(world, allowed, account)) return pass("The login belongs to the workspace that the configuration names");
	return forbid(state, "the login belongs to another ChatGPT workspace than the forced one");
};
// src/payer/codex/looks/sends.ts
const provider = (source, variable) => ({
	source,
	kind: "provider-key",
	at: variable === void 0 ? { in: "settings" } : {
		in: "variable",
		name: variable
	}
});
function place(world, name) {
	return `${!name.toUpperCase().startsWith("CODEX_") && world.situation.dotenv.has(name) ? "dotenv" : "env"}:${name}`;
}
const cloudLogin = (_world, { login }) => {
	if (login.family === "chatgpt" || login.family === "broken") return settle$1("A cloud task is started with the ChatGPT login", { sends: login.credential ?? null });
	return stop("not signed in with ChatGPT: a cloud task accepts no API key");
};
const unknownSends = (_world, { provider }) => {
	if (provider.kind !== "unknown") return pass("The provider is known");
	return settle$1("What an unknown provider is sent is not known", { sends: null });
};
const environmentKey = (world, state) => {
	const name = textOf(state.provider.table, "env_key");
	if (name === void 0) return pass("The provider names no env_key");
	const value = world.variable(name);
	if (!isFilled(value)) return stop(`the provider's key is read from ${name || "a variable without a name"}, which ${describe(value)}`);
	const sends = provider(place(world, name), name);
	return settle$1(`The provider's env_key names ${name}, which is set`, { sends });
};
const bearerToken = (_world, state) => {
	const token = textOf(state.provider.table, "experimental_bearer_token");
	if (token === void 0) return pass("The provider has no experimental_bearer_token");
	const sends = token.trim() === "" ? null : provider("provider:experimental_bearer_token");
	return settle$1("The provider has an experimental_bearer_token", { sends });
};
const command = (_world, state) => {
	const auth = tableOf(state.provider.table, "auth");
	if (auth === void 0) return pass("The provider has no auth command");
	const variable = printed(auth);
	const sends = variable === void 0 ? provider("provider:auth.command") : provider(`env:${variable}`, variable);
	return settle$1("The provider's auth command prints the credential", { sends });
};
function printed(auth) {
	const [first, ...more] = Array.isArray(auth.args) ? auth.args : [];
	return auth.command === "printenv" && typeof first === "string" && more.length === 0 ? first : void 0;
}
const headers = (world, state) => {
	const { kind, table } = state.provider;
	if (kind !== "custom" || table?.requires_openai_auth === true) return pass("The provider uses a login of Codex");
	const variable = authorization(tableOf(table, "env_http_headers"));
	if (variable !== void 0 && isFilled(world.variable(variable))) {
		const sends = provider("provider:env_http_headers", variable);
		return settle$1(`An Authorization header is read from ${variable}`, { sends });
	}
	if (authorization(tableOf(table, "http_headers")) !== void 0) return settle$1("The provider sets an Authorization header", { sends: provider("provider:http_headers") });
	return settle$1("The provider asks for no login, so Codex's own is not sent", { sends: null });
};
function authorization(table) {
	const entry = Object.entries(table ?? {}).find(([k]) => k.toLowerCase() === "authorization");
	return typeof entry?.[1] === "string" && entry[1].trim() !== "" ? entry[1] : void 0;
}
const bedrock = (world, state) => {
	if (state.provider.kind !== "bedrock") return pass("The provider is not Amazon Bedrock");
	const { login } = state;
	if (login.family === "bedrock" && login.credential !== void 0) return settle$1("auth.json holds a Bedrock key", { sends: login.credential });
	if (isFilled(world.variable("AWS_BEARER_TOKEN_BEDROCK"))) return settle$1("AWS_BEARER_TOKEN_BEDROCK is set", { sends: provider(place(world, "AWS_BEARER_TOKEN_BEDROCK"), "AWS_BEARER_TOKEN_BEDROCK") });
	if (isFilled(world.variable("AWS_ACCESS_KEY_ID"))) return settle$1("AWS keys sign the request", { sends: provider("aws:sigv4", "AWS_ACCESS_KEY_ID") });
	if (isFilled(world.variable("AWS_WEB_IDENTITY_TOKEN_FILE"))) return settle$1("An AWS role signs the request", { sends: {
		source: "aws:web-identity",
		kind: "provider-identity",
		at: { in: "settings" }
	} });
	if (world.situation.clouds.has("bedrock")) return settle$1("The job's login to AWS signs the request", { sends: cloudLoginOf("aws") });
	return stop("Amazon Bedrock is selected and no AWS credential is found");
};
function cloudLoginOf(cloud) {
	return {
		source: `${cloud}:login`,
		kind: "provider-identity",
		at: { in: "settings" }
	};
}
const google = (world, { provider: { kind, table } }) => {
	if (kind !== "google") return pass("The provider is not Google Cloud");
	if (textOf(table, "credential_file") !== void 0) return settle$1("The provider's credential_file signs in to Google Cloud", { sends: {
		source: "provider:credential_file",
		kind: "provider-identity",
		at: { in: "settings" }
	} });
	const name = "GOOGLE_APPLICATION_CREDENTIALS";
	if (isFilled(world.variable(name))) return settle$1(`${name} is set`, { sends: {
		source: `env:${name}`,
		kind: "provider-identity",
		at: {
			in: "variable",
			name
		}
	} });
	if (world.situation.clouds.has("google")) return settle$1("The job's login to Google Cloud is used", { sends: cloudLoginOf("google") });
	return stop("Google Cloud is selected and no credential for it is found");
};
const localSends = (_world, state) => {
	if (state.provider.kind !== "local") return pass("The provider is not a local one");
	return settle$1("A model on this machine needs no credential", { sends: null });
};
const login$2 = (_world, state) => {
	const { login } = state;
	switch (login.family) {
		case "bedrock": return stop("auth.json is a login to Amazon Bedrock, which is of no use to this provider");
		case "broken": return settle$1("The ChatGPT login holds no token", { sends: null });
		case "nobody":
			if (COMMANDS[state.command].terminal) return stop("nobody is signed in, so the interactive program waits at its sign-in screen");
			return settle$1("Codex has nothing to send", { sends: null });
		case "platform":
		case "chatgpt": return settle$1(login.credential === void 0 ? "Codex has nothing to send" : "Codex's own login is sent", { sends: login.credential ?? null });
		default: return login.family;
	}
};
// src/payer/codex/looks/start.ts
const needsNoModel = (_world, { command }) => {
	const { work, does } = COMMANDS[command];
	const name = command === "other" ? "this command of codex" : `codex ${words(command)}`;
	if (work !== "none") return pass(`${name} ${does}`);
	return {
		kind: "idle",
		because: `${name} ${does} and calls no model`
	};
};
const unknownToRelease = (world, { command }) => {
	const { invocation } = world.situation;
	const foreign = foreignOption([...invocation.flags.keys()].map((name) => `--${name}`));
	if (foreign !== void 0) return stop(`no release of Codex knows ${foreign}`, 2);
	if (command === "mcp-server" && world.since("mcp-server-removed")) return stop("this release has no mcp-server", 2);
	if ((command === "review" || command === "exec-review") && !world.since("review")) return stop("this release has no review without a terminal", 2);
	if (command === "exec-remote" && !world.since("exec-remote")) return stop("this release does not know codex exec --remote", 2);
	if (invocation.ignoreUserConfig && !world.since("ignore-user-config")) return stop("this release does not know --ignore-user-config", 2);
	if (invocation.trust && !world.since("trust-flag")) return stop("this release does not know --trust", 2);
	if (invocation.trust && invocation.ignoreUserConfig) return stop("--trust and --ignore-user-config exclude each other");
	return pass(`Codex ${world.version()} knows the command and its options`);
};
const needsTerminal = (world, { command }) => {
	if (!COMMANDS[command].terminal) return pass("The command needs no terminal");
	if (world.ask(world.situation.terminal)) return pass("A terminal is attached");
	return stop("stdin is not a terminal: the interactive program does not start on a runner");
};
const homeMissing = (world) => {
	if (world.ask(world.situation.homeExists)) return pass("The Codex home exists");
	return stop("CODEX_HOME names a directory that does not exist");
};
const proxyCredential = (world) => {
	const { flags } = world.situation.invocation;
	if (world.ask(world.situation.stdin).kind !== "set") return stop("responses-api-proxy finds no key on standard input");
	const provider = {
		id: "openai",
		table: void 0,
		kind: "openai"
	};
	if (!flags.has("github-oidc")) return settle$1("The proxy sends the key that it reads from standard input", {
		provider,
		sends: {
			source: "stdin:api-key",
			kind: "platform-key",
			at: { in: "stdin" }
		}
	});
	if (!world.since("proxy-github-oidc")) return stop("this release does not know --github-oidc", 2);
	return settle$1("The proxy exchanges the job's GitHub identity for a Platform token", {
		provider,
		sends: {
			source: "workload-identity:platform",
			kind: "platform-identity",
			at: { in: "settings" }
		}
	});
};
function words(command) {
	return command.replace(/^(exec|cloud|login)-(?!server)/, "$1 ").replace(/^tui$/, "\"prompt\"");
}
const remoteServer = (world) => {
	const { invocation, server } = world.situation;
	if (invocation.overrides.some(({ key }) => key === "model_provider")) return stop("-c model_provider and --remote exclude each other");
	const address = invocation.flags.get("remote");
	const at = typeof address === "string" && address !== "" ? ` at ${address}` : "";
	if (server === void 0) return settle$1(`The app server${at} is in no file, and its own login pays`, { provider: {
		id: REMOTE,
		table: void 0,
		kind: "unknown"
	} });
	return {
		kind: "elsewhere",
		because: `The app server${at} is asked, whose own login pays`,
		server
	};
};
// src/payer/codex/order.ts
const works = (...work) => (command) => work.includes(COMMANDS[command].work);
const client = works("model-request", "cloud-task");
const requests = works("model-request");
const tasks = works("cloud-task");
const proxies = works("proxy");
const remotes = works("remote");
const manual = "https://learn.chatgpt.com/docs/config-file/config-advanced";
const authentication = "https://developers.openai.com/codex/auth";
const measured = "measured: the client of each release against a loopback server";
const manager = "openai/codex: codex-rs/login/src/auth/manager.rs";
const providers = "openai/codex: codex-rs/model-provider/src/auth.rs";
const providerInfo = "openai/codex: codex-rs/model-provider-info/src/lib.rs";
const loader = "openai/codex: codex-rs/config/src/loader/README.md";
const proxy = "openai/codex: codex-rs/responses-api-proxy";
const ORDER$1 = [
	{
		id: "command.calls-a-model",
		stage: "command",
		asks: "Does the command call a model?",
		source: measured,
		look: needsNoModel
	},
	{
		id: "command.known-to-release",
		stage: "command",
		asks: "Does the installed release know the command and its options?",
		source: measured,
		look: unknownToRelease
	},
	{
		id: "command.terminal",
		stage: "command",
		asks: "Does it need a person at a terminal?",
		commands: client,
		source: measured,
		look: needsTerminal
	},
	{
		id: "home.exists",
		stage: "start",
		asks: "Does the Codex home exist?",
		commands: client,
		source: measured,
		look: homeMissing
	},
	{
		id: "config.system-file",
		stage: "configuration",
		asks: "Is there a configuration of the machine?",
		commands: client,
		source: loader,
		look: systemFile
	},
	{
		id: "config.user-file",
		stage: "configuration",
		asks: "Is there a config.toml in the Codex home?",
		commands: client,
		source: loader,
		look: userFile
	},
	{
		id: "config.profile-table",
		stage: "configuration",
		asks: "Is a profile chosen?",
		until: "profile-files",
		commands: client,
		source: measured,
		look: profileTable
	},
	{
		id: "config.profile-file",
		stage: "configuration",
		asks: "Is a profile chosen?",
		since: "profile-files",
		commands: client,
		source: manual,
		look: profileFile
	},
	{
		id: "config.project-file",
		stage: "configuration",
		asks: "Does the checkout bring a configuration, and is it trusted?",
		since: "project-layer",
		commands: client,
		source: loader,
		look: projectFile
	},
	{
		id: "config.options",
		stage: "configuration",
		asks: "Do -c options change the configuration?",
		commands: client,
		source: loader,
		look: overrides
	},
	{
		id: "config.managed-file",
		stage: "configuration",
		asks: "Does the organisation manage this machine?",
		commands: client,
		source: loader,
		look: managedFile
	},
	{
		id: "config.values",
		stage: "configuration",
		asks: "Does Codex know the values?",
		commands: client,
		source: measured,
		look: wrongValue
	},
	{
		id: "provider.remote",
		stage: "provider",
		asks: "Does an app server do the work?",
		commands: remotes,
		source: measured,
		look: remoteServer
	},
	{
		id: "provider.cloud",
		stage: "provider",
		asks: "Is it a cloud task?",
		commands: tasks,
		source: measured,
		look: cloudProvider
	},
	{
		id: "provider.local-models",
		stage: "provider",
		asks: "Is --oss given?",
		commands: requests,
		source: manual,
		look: localModels
	},
	{
		id: "provider.hidden",
		stage: "provider",
		asks: "Does a file that nobody can see choose the provider?",
		commands: requests,
		source: loader,
		look: opaqueFile
	},
	{
		id: "provider.configured",
		stage: "provider",
		asks: "Does the configuration set model_provider?",
		commands: requests,
		source: loader,
		look: configured
	},
	{
		id: "provider.built-in",
		stage: "provider",
		asks: "Otherwise: OpenAI",
		commands: requests,
		source: providerInfo,
		look: builtIn
	},
	{
		id: "provider.redefined",
		stage: "provider-check",
		asks: "Is a built-in provider redefined?",
		since: "reserved-provider-ids",
		commands: client,
		source: providerInfo,
		look: redefined
	},
	{
		id: "provider.chat-wire",
		stage: "provider-check",
		asks: "Does a provider ask for the chat completions API?",
		since: "responses-only",
		commands: client,
		source: "https://github.com/openai/codex/discussions/7782",
		look: chatWire
	},
	{
		id: "provider.table",
		stage: "provider-check",
		asks: "Are the provider tables complete?",
		commands: client,
		source: measured,
		look: malformedTable
	},
	{
		id: "provider.defined",
		stage: "provider-check",
		asks: "Is the selected provider defined?",
		commands: client,
		source: measured,
		look: unknownProvider
	},
	{
		id: "provider.catalog",
		stage: "provider-check",
		asks: "Is there a model to ask?",
		since: "model-catalog-url",
		commands: requests,
		source: measured,
		look: catalog
	},
	{
		id: "credential.proxy",
		stage: "credential",
		asks: "What stands on standard input?",
		commands: proxies,
		source: proxy,
		look: proxyCredential
	},
	{
		id: "credential.workload-identity",
		stage: "credential",
		asks: "Is a ChatGPT workload identity configured?",
		since: "workload-identity",
		commands: client,
		source: "https://developers.openai.com/codex/enterprise/workload-identity",
		look: workloadIdentity
	},
	{
		id: "credential.api-key",
		stage: "credential",
		asks: "Is CODEX_API_KEY set?",
		since: "codex-api-key",
		commands: (command) => client(command) && COMMANDS[command].apiKey,
		source: "openai/codex#4615",
		look: codexApiKey
	},
	{
		id: "credential.access-token",
		stage: "credential",
		asks: "Is CODEX_ACCESS_TOKEN set?",
		since: "access-token",
		commands: (command) => client(command) && COMMANDS[command].accessToken,
		source: "https://developers.openai.com/codex/enterprise/access-tokens",
		look: accessToken
	},
	{
		id: "credential.stored-login",
		stage: "credential",
		asks: "Is a login stored?",
		commands: client,
		source: manager,
		look: storedLogin
	},
	{
		id: "credential.openai-api-key",
		stage: "credential",
		asks: "Is OPENAI_API_KEY set?",
		until: "openai-api-key-ignored",
		commands: client,
		source: "openai/codex#3189",
		look: openaiApiKey
	},
	{
		id: "credential.nobody",
		stage: "credential",
		asks: "Otherwise: nobody is signed in",
		commands: client,
		source: authentication,
		look: nobody
	},
	{
		id: "restriction.method",
		stage: "restriction",
		asks: "Is a kind of login forced?",
		since: "forced-login",
		commands: client,
		source: "openai/codex#5303",
		look: forcedMethod
	},
	{
		id: "restriction.workspace",
		stage: "restriction",
		asks: "Is a ChatGPT workspace forced?",
		since: "forced-login",
		commands: client,
		source: "openai/codex#5303",
		look: forcedWorkspace
	},
	{
		id: "sends.cloud-login",
		stage: "sends",
		asks: "Is it a ChatGPT login, as a cloud task needs?",
		commands: tasks,
		source: measured,
		look: cloudLogin
	},
	{
		id: "sends.unknown",
		stage: "sends",
		asks: "Is the provider known?",
		commands: requests,
		source: providers,
		look: unknownSends
	},
	{
		id: "sends.environment-key",
		stage: "sends",
		asks: "Does the provider name an env_key?",
		commands: requests,
		source: providers,
		look: environmentKey
	},
	{
		id: "sends.bearer-token",
		stage: "sends",
		asks: "Does the provider have a token in the configuration?",
		commands: requests,
		source: providers,
		look: bearerToken
	},
	{
		id: "sends.command",
		stage: "sends",
		asks: "Does the provider ask a command for the credential?",
		commands: requests,
		source: providers,
		look: command
	},
	{
		id: "sends.headers",
		stage: "sends",
		asks: "Does the provider do without a login?",
		commands: requests,
		source: providers,
		look: headers
	},
	{
		id: "sends.bedrock",
		stage: "sends",
		asks: "Is it Amazon Bedrock?",
		commands: requests,
		source: "https://developers.openai.com/codex/amazon-bedrock",
		look: bedrock
	},
	{
		id: "sends.google",
		stage: "sends",
		asks: "Is it Google Cloud?",
		since: "gcp-provider",
		commands: requests,
		source: measured,
		look: google
	},
	{
		id: "sends.local",
		stage: "sends",
		asks: "Is it a model on this machine?",
		commands: requests,
		source: providerInfo,
		look: localSends
	},
	{
		id: "sends.login",
		stage: "sends",
		asks: "Otherwise: Codex's own login",
		commands: requests,
		source: providers,
		look: login$2
	},
	{
		id: "host.proxy",
		stage: "host",
		asks: "Where does the proxy send requests?",
		commands: proxies,
		source: proxy,
		look: proxyUpstream
	},
	{
		id: "host.cloud",
		stage: "host",
		asks: "Is it a cloud task?",
		commands: tasks,
		source: measured,
		look: cloudHost
	},
	{
		id: "host.unknown",
		stage: "host",
		asks: "Is the provider known?",
		commands: requests,
		source: providerInfo,
		look: unknownHost
	},
	{
		id: "host.base-url",
		stage: "host",
		asks: "Does the provider have a base_url?",
		commands: requests,
		source: providerInfo,
		look: baseUrl
	},
	{
		id: "host.bedrock",
		stage: "host",
		asks: "Is it Amazon Bedrock?",
		commands: requests,
		source: measured,
		look: bedrockHost
	},
	{
		id: "host.google",
		stage: "host",
		asks: "Is it Google Cloud?",
		since: "gcp-provider",
		commands: requests,
		source: measured,
		look: googleHost
	},
	{
		id: "host.local",
		stage: "host",
		asks: "Is it a model on this machine?",
		commands: requests,
		source: providerInfo,
		look: localHost
	},
	{
		id: "host.openai-base-url",
		stage: "host",
		asks: "Does the configuration move the built-in provider?",
		since: "openai-base-url",
		commands: requests,
		source: "openai/codex#12031",
		look: configuredBaseUrl
	},
	{
		id: "host.base-url-variable",
		stage: "host",
		asks: "Is OPENAI_BASE_URL set?",
		until: "base-url-variable-dropped",
		commands: requests,
		source: "openai/codex#16720",
		look: baseUrlVariable
	},
	{
		id: "host.chatgpt",
		stage: "host",
		asks: "Is the login a ChatGPT one?",
		commands: requests,
		source: providerInfo,
		look: chatgptHost
	},
	{
		id: "host.platform",
		stage: "host",
		asks: "Otherwise: the OpenAI Platform",
		commands: requests,
		source: providerInfo,
		look: platformHost
	},
	{
		id: "account.platform",
		stage: "account",
		asks: "Does the request name an organisation or a project?",
		commands: requests,
		source: measured,
		look: platform
	},
	{
		id: "account.workspace",
		stage: "account",
		asks: "Is one workspace forced?",
		since: "forced-login",
		commands: client,
		source: "openai/codex#5303",
		look: workspace
	}
];
// src/payer/codex/decide.ts
function decide(situation) {
	const verdict = merge(explore((ask) => decideIn(situation, ask)));
	return verdict.kind === "depends" ? {
		...verdict,
		trace: assumedOf(situation, verdict.settledBy)
	} : verdict;
}
function assumedOf(situation, telling) {
	const opened = new Map();
	let met = 0;
	const ask = (fact) => {
		if ("known" in fact) return fact.known;
		if (telling.includes(fact.settledBy)) opened.set(met, fact.byHand ? "perhaps" : "usually");
		return fact.options[0].value;
	};
	const { trace } = decideIn(situation, ask, () => {
		met += 1;
	});
	return trace.map((one, at) => {
		const assumed = opened.get(at);
		return assumed === void 0 ? one : {
			...one,
			assumed
		};
	});
}
function decideIn(situation, ask, onStep = () => {}) {
	const world = worldOf(situation, ask);
	let state = {
		command: commandIn(situation, ask),
		layers: [],
		opaque: false,
		provider: {
			id: "openai",
			table: void 0,
			kind: "openai"
		},
		login: NOBODY$1,
		sends: null,
		host: void 0,
		account: {}
	};
	const trace = [];
	for (const stage of STAGES) for (const row of ORDER$1) {
		if (row.stage !== stage) continue;
		const found = meet(row, world, state);
		if (found === void 0) continue;
		trace.push(step(row, found));
		onStep();
		if (found.kind === "stop") return {
			kind: "cannot-run",
			reason: found.reason,
			exit: found.exit ?? 1,
			sends: void 0,
			trace
		};
		if (found.kind === "idle") return {
			kind: "spends-nothing",
			because: found.because,
			trace
		};
		if (found.kind === "elsewhere") {
			const there = decideIn(found.server, ask, onStep);
			return {
				...there,
				trace: [...trace, ...there.trace]
			};
		}
		state = {
			...state,
			...found.learned
		};
		if (found.kind === "settle") break;
	}
	return bill(state, trace);
}
function commandIn(situation, ask) {
	const { command } = situation.invocation;
	return command ?? ask(COMMAND);
}
const COMMAND = open$1("which words follow codex at run time", {
	value: "exec",
	when: "the words say codex exec"
}, {
	value: "tui",
	when: "the words say no command"
});
function meet(row, world, state) {
	if (row.commands !== void 0 && !row.commands(state.command)) return void 0;
	if (row.since !== void 0 && !world.since(row.since)) return {
		kind: "pass",
		because: `Codex ${world.version()} does not do this yet: ${said(row.since)}`,
		history: true
	};
	if (row.until !== void 0 && world.since(row.until)) return {
		kind: "pass",
		because: `Codex ${world.version()} no longer does this: ${said(row.until)}`,
		history: true
	};
	return row.look(world, state);
}
function said(id) {
	return `from ${SWITCHES[id].after} on, ${SWITCHES[id].change}`;
}
function step(row, found) {
	switch (found.kind) {
		case "pass": return {
			row: row.id,
			outcome: "passed",
			because: found.because,
			...found.history === void 0 ? {} : { history: found.history }
		};
		case "settle":
		case "idle":
		case "elsewhere": return {
			row: row.id,
			outcome: "decided",
			because: found.because
		};
		case "stop": return {
			row: row.id,
			outcome: "blocked",
			because: found.reason
		};
		default: return found;
	}
}
function keyOf(verdict) {
	switch (verdict.kind) {
		case "pays": return JSON.stringify([
			verdict.budget,
			verdict.credential?.source,
			verdict.host,
			verdict.provider
		]);
		case "cannot-run": return verdict.reason;
		case "spends-nothing": return verdict.kind;
		default: return verdict;
	}
}
function merge(all) {
	const outcomes = likelyOf(all);
	const [first] = outcomes;
	const telling = tellingQuestions(outcomes);
	const candidates = new Map();
	for (const { result, choices } of outcomes) {
		const way = choices.filter((c) => telling.has(c.settledBy));
		const key = keyOf(result);
		const old = candidates.get(key);
		candidates.set(key, {
			verdict: old?.verdict ?? result,
			ways: addWay(old?.ways ?? [], way)
		});
	}
	if (candidates.size === 1) return first.result;
	return {
		kind: "depends",
		candidates: [...candidates.values()],
		settledBy: [...telling],
		trace: first.result.trace
	};
}
function likelyOf([usual, ...others]) {
	const likely = others.filter(({ choices }) => !choices.some(({ against }) => against));
	return [usual, ...usual.result.kind === "cannot-run" ? likely : others];
}
function addWay(ways, way) {
	const text = (w) => w.map((s) => s.when).join("|");
	return ways.some((w) => text(w) === text(way)) ? ways : [...ways, way];
}
function tellingQuestions(outcomes) {
	const telling = new Set();
	const depth = Math.max(...outcomes.map((o) => o.choices.length));
	for (let at = 0; at < depth; at += 1) {
		const groups = new Map();
		for (const { result, choices } of outcomes) {
			const choice = choices[at];
			if (choice === void 0) continue;
			const before = choices.slice(0, at).map((c) => `${c.settledBy}=${c.when}`).join("|");
			const group = groups.get(before) ?? {
				question: choice.settledBy,
				answers: new Map()
			};
			const keys = group.answers.get(choice.when) ?? new Set();
			group.answers.set(choice.when, keys.add(keyOf(result)));
			groups.set(before, group);
		}
		for (const { question, answers } of groups.values()) if (new Set([...answers.values()].map((keys) => [...keys].sort().join("\n"))).size > 1) telling.add(question);
	}
	return telling;
}
// src/payer/codex/why.ts
const ROWS = new Map(ORDER$1.map((row) => [row.id, row]));
function stepsOf(trace) {
	return trace.map((step) => {
		const row = ROWS.get(step.row);
		const part = row === void 0 ? "" : STAGE_QUESTIONS[row.stage];
		return {
			...step,
			asks: row?.asks ?? "",
			part,
			source: row?.source ?? ""
		};
	});
}
// src/payer/codex/auth-file.ts
const AUTH_MODES = [
	"apikey",
	"chatgpt",
	"chatgptAuthTokens",
	"agentIdentity",
	"personalAccessToken",
	"bedrockApiKey",
	"bedrockAccessKeys"
];
const MALFORMED = { kind: "malformed" };
const UNKNOWN_TEXT = /\$\{\{|\uFFFC/;
function parseAuthJson(text) {
	let json;
	try {
		json = JSON.parse(text);
	} catch {
		return MALFORMED;
	}
	if (!isObject(json) || hasTwice(text, "OPENAI_API_KEY")) return MALFORMED;
	const mode = json.auth_mode ?? void 0;
	if (mode !== void 0 && !isMode(mode)) return MALFORMED;
	const apiKey = held(json.OPENAI_API_KEY);
	const personalAccessToken = held(json.personal_access_token);
	const tokens = tokensOf(json.tokens);
	const agentIdentity = json.agent_identity ?? void 0;
	if (apiKey === "wrong" || personalAccessToken === "wrong" || tokens === "wrong") return MALFORMED;
	return {
		kind: "login",
		...mode === void 0 ? {} : { mode },
		...apiKey === void 0 ? {} : { apiKey },
		...personalAccessToken === void 0 ? {} : { personalAccessToken },
		...tokens === void 0 ? {} : {
			tokens: true,
			...tokens
		},
		...agentIdentity === void 0 ? {} : { agentIdentity: true },
		...bedrockOf(json.bedrock_api_key)
	};
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isMode(value) {
	return AUTH_MODES.some((mode) => mode === value);
}
function hasTwice(text, field) {
	return text.split(`"${field}"`).length > 2;
}
function held(value) {
	if (value === void 0 || value === null) return void 0;
	if (typeof value !== "string") return "wrong";
	return value.trim() === "" ? "empty" : "set";
}
function tokensOf(value) {
	if (value === void 0 || value === null) return void 0;
	if (!isObject(value)) return "wrong";
	const { id_token, access_token, refresh_token, account_id } = value;
	if (typeof access_token !== "string" || typeof refresh_token !== "string") return "wrong";
	if (typeof id_token !== "string") return "wrong";
	if (!UNKNOWN_TEXT.test(id_token) && !isReadableToken(id_token)) return "wrong";
	return typeof account_id === "string" && !UNKNOWN_TEXT.test(account_id) ? { account: account_id } : {};
}
function bedrockOf(value) {
	if (value === void 0 || value === null) return {};
	const region = isObject(value) ? value.region : void 0;
	return {
		bedrockApiKey: true,
		...typeof region === "string" ? { bedrockRegion: region } : {}
	};
}
function isReadableToken(token) {
	const [, claims, signature] = token.split(".");
	if (claims === void 0 || signature === void 0) return false;
	try {
		return isObject(JSON.parse(Buffer.from(claims, "base64url").toString("utf8")));
	} catch {
		return false;
	}
}
// src/payer/codex/known-value.ts
const ABSENT$2 = { kind: "absent" };
function variableOf$1(text) {
	if (text === "") return { kind: "empty" };
	return text.trim() === "" ? { kind: "blank" } : {
		kind: "set",
		text
	};
}
function sketch(pieces) {
	if (!pieces.some((piece) => piece.kind === "literal")) return void 0;
	return pieces.map((piece) => piece.kind === "literal" ? piece.text : "\ufffc").join("");
}
function turnsOf(pieces) {
	const unknown = pieces.filter((piece) => piece.kind !== "literal");
	const names = unknown.map(originName).join(" and ");
	const text = sketch(pieces);
	if (unknown.length === 0) return [{
		variable: variableOf$1(text ?? ""),
		when: "as written"
	}];
	const full = {
		variable: text === void 0 ? { kind: "set" } : {
			kind: "set",
			text
		},
		when: `${names} ${unknown.length > 1 ? "are" : "is"} set`
	};
	if (pieces.some((piece) => piece.kind === "literal" && piece.text.trim() !== "")) return [full];
	return [full, {
		variable: { kind: "empty" },
		when: `${names} ${unknown.length > 1 ? "are" : "is"} empty`
	}];
}
function factOf(value) {
	if (value.alternatives.length === 0) return known$2(ABSENT$2);
	const turns = value.alternatives.map((alternative) => turnsOf(alternative.pieces));
	const options = value.choice === "one-of" ? turns.flat() : firstNonEmpty(turns);
	const [first, second, ...more] = options.filter((one, i) => options.findIndex((o) => JSON.stringify(o.variable) === JSON.stringify(one.variable)) === i).map(({ variable, when }) => ({
		value: variable,
		when
	}));
	if (first === void 0) return known$2(ABSENT$2);
	if (second === void 0) return known$2(first.value);
	return open$1(`whether ${[...new Set(origins(value).filter((o) => o.kind !== "literal").map(originName))].join(" or ")} is set`, first, second, ...more);
}
function firstNonEmpty(turns) {
	const out = [];
	const empty = [];
	for (const [full, none] of turns) {
		if (full === void 0) continue;
		if (full.variable.kind !== "empty") out.push({
			...full,
			when: [...empty, full.when].join(", ")
		});
		if (none === void 0 && full.variable.kind !== "empty") return out;
		if (none !== void 0) empty.push(none.when);
	}
	return [...out, {
		variable: { kind: "empty" },
		when: empty.join(", ") || "as written"
	}];
}
// src/payer/codex/situation.ts
const ABSENT$1 = { kind: "absent" };
function situation(invocation, differs = {}) {
	return {
		invocation,
		version: CURRENT,
		environment: new Map(),
		homeExists: known$2(true),
		authFile: known$2(ABSENT$1),
		userConfig: known$2(ABSENT$1),
		profileFiles: new Map(),
		projectConfig: known$2(ABSENT$1),
		projectTrusted: known$2(false),
		systemConfig: known$2(ABSENT$1),
		managedConfig: known$2(ABSENT$1),
		dotenv: new Map(),
		keyring: known$2(ABSENT$1),
		stdin: known$2(ABSENT$1),
		clouds: new Set(),
		modelCatalog: known$2(true),
		workloadApi: known$2(true),
		terminal: known$2(false),
		server: void 0,
		workspaces: new Map(),
		...differs
	};
}
// src/payer/codex-facts.ts
function factsFor(spender, hints, server) {
	const { home } = spender;
	return situation(parseCodexArgs(wordsOf(spender)), {
		version: releases(spender.version),
		environment: new Map([...spender.environment].map(([name, value]) => [name, factOf(value)])),
		authFile: authFile(spender, hints),
		userConfig: configFile(home.files.get("config.toml"), home),
		profileFiles: profiles(home),
		projectConfig: configFile(spender.project, void 0),
		dotenv: dotenv(home.files.get(".env")),
		clouds: spender.clouds ?? new Set(),
		server: server && factsFor(server, hints),
		...spender.stdin === void 0 ? {} : { stdin: factOf(spender.stdin) }
	});
}
const releases = (version) => versionOf(version === void 0 ? void 0 : literalText(version));
function wordsOf(spender) {
	switch (spender.kind) {
		case "codex-cli":
		case "codex-cloud": return spender.args.map(wordOf);
		case "codex-sdk-typescript": return [
			"exec",
			"--experimental-json",
			...spender.args.map(wordOf)
		];
		case "codex-sdk-python": return ["app-server"];
		default: return spender.kind;
	}
}
const SETTING_OPTION = /^(?:-c|--config)$/;
const SETTING_KEY = /^(?:-c=?|--config=)?[\w.-]+=/;
function wordOf(word, i, all) {
	const text = literalText(word);
	if (text !== void 0) return text;
	const before = i === 0 ? void 0 : all[i - 1];
	const follows = before !== void 0 && SETTING_OPTION.test(literalText(before) ?? "");
	const [first = "", ...more] = word.alternatives.map(({ pieces }) => pieces.map((piece) => piece.kind === "literal" ? piece.text : "\ufffc").join(""));
	const key = SETTING_KEY.exec(first)?.[0];
	if (key === void 0 || !(follows || key.startsWith("-"))) return void 0;
	if (more.every((sketch) => sketch === first)) return first;
	return more.every((sketch) => sketch.startsWith(key)) ? `${key}\ufffc` : void 0;
}
const ABSENT = { kind: "absent" };
const CHATGPT = {
	kind: "login",
	mode: "chatgpt",
	tokens: true
};
const API_KEY = {
	kind: "login",
	mode: "apikey",
	apiKey: "set"
};
function authFile({ home, runner, version }, hints) {
	if (home.login !== void 0) return maybeSkipped(loginFile(home.login.method, version), home.login.certain, "the login step");
	const written = home.files.get("auth.json");
	if (written !== void 0) return writtenAuth(written, hints);
	if (home.filled !== void 0) return filledAuth(home.label, home.filled);
	if (runner === "self-hosted") return {
		...open$1("the login on the runner\u2019s own machine", {
			value: CHATGPT,
			when: "the machine is signed in with ChatGPT"
		}, {
			value: API_KEY,
			when: "the machine is signed in with an API key"
		}, {
			value: ABSENT,
			when: "the machine is not signed in"
		}),
		byHand: true
	};
	return known$2(ABSENT);
}
function filledAuth(label, { what }) {
	const login = {
		value: CHATGPT,
		when: "what is restored holds a ChatGPT login"
	};
	const key = {
		value: API_KEY,
		when: "what is restored holds an API key"
	};
	const nothing = {
		value: ABSENT,
		when: "nothing is restored"
	};
	const settledBy = `what is restored into ${label}`;
	return what === "named" ? open$1(settledBy, nothing, login, key) : open$1(settledBy, login, key, nothing);
}
function loginFile(method, version) {
	switch (method) {
		case "api-key": return API_KEY;
		case "api-key-option": return hasSwitched(releases(version), "login-with-api-key") === true ? ABSENT : API_KEY;
		case "access-token": return {
			kind: "login",
			mode: "personalAccessToken",
			personalAccessToken: "set"
		};
		case "chatgpt": return CHATGPT;
		default: return method;
	}
}
function maybeSkipped(file, certain, what) {
	if (certain) return known$2(file);
	return open$1(`whether ${what} runs`, {
		value: file,
		when: `${what} runs`
	}, {
		value: ABSENT,
		when: `${what} is skipped`
	});
}
function writtenAuth(written, hints) {
	const template = written.content === void 0 ? void 0 : templates(written.content)[0];
	const shape = template === void 0 ? void 0 : shapeOf(template);
	if (shape !== void 0) return maybeSkipped(shape, written.certain, "the step that writes auth.json");
	const from = valueName(written.content) || "what is written there";
	const kinds = written.content === void 0 ? [] : kindsOf(written.content, hints);
	const [isKey, isLogin] = [kinds.includes("platform-key"), kinds.includes("chatgpt-auth-file")];
	const login = {
		value: CHATGPT,
		when: `\`${from}\` holds a ChatGPT login`,
		...isKey && !isLogin ? AGAINST : {}
	};
	const key = {
		value: API_KEY,
		when: `\`${from}\` holds an API key`,
		...isLogin && !isKey ? AGAINST : {}
	};
	return isKey ? open$1(`what \`${from}\` holds`, key, login) : open$1(`what \`${from}\` holds`, login, key);
}
const AGAINST = { against: true };
function kindsOf(content, hints) {
	return origins(content).flatMap((origin) => origin.kind === "secret" || origin.kind === "variable" ? [classifyName(origin.name, hints)?.kind] : []);
}
function shapeOf(template) {
	const text = template.text.trim();
	if (!text.startsWith("{") && isOpen$3(text)) return void 0;
	return parseAuthJson(filledLater(text));
}
function filledLater(text) {
	return text.replace(/[\uE000-\uF8FF]/g, "\ufffc");
}
function configFile(file, home) {
	if (file === void 0) {
		if (home?.filled === void 0) return known$2({ kind: "absent" });
		return open$1(`what is restored into ${home.label}`, {
			value: { kind: "absent" },
			when: "no configuration is restored"
		}, {
			value: { kind: "opaque" },
			when: "a configuration is restored"
		});
	}
	const template = file.content === void 0 ? void 0 : templates(file.content)[0];
	if (template === void 0 || isOpen$3(template.text) && template.text.trim().length <= 1) return open$1(`the content of config.toml (${valueName(file.content)})`, {
		value: { kind: "absent" },
		when: "it selects no provider"
	}, {
		value: { kind: "opaque" },
		when: "it selects another provider"
	});
	return known$2(parseConfigFile(filledLater(template.text)));
}
function profiles(home) {
	const found = new Map();
	for (const [name, file] of home.files) {
		const profile = /^([\w-]+)\.config\.toml$/.exec(name)?.[1];
		if (profile !== void 0) found.set(profile, configFile(file, void 0));
	}
	return found;
}
function dotenv(file) {
	return new Map([...dotenvValues(file)].map(([name, value]) => [name, factOf(value)]));
}
function dotenvValues(file) {
	const template = file?.content === void 0 ? void 0 : templates(file.content)[0];
	const found = new Map();
	for (const line of template?.text.split("\n") ?? []) {
		const entry = /^\s*(?:export\s+)?([A-Za-z_]\w*)=(.*)$/.exec(line);
		if (entry?.[1] !== void 0 && template !== void 0) found.set(entry[1], partOf(entry[2] ?? "", template));
	}
	return found;
}
// src/payer/codex-spender.ts
function settleCodex(spender, settings, server) {
	const situation = factsFor(spender, settings.hints, server);
	const verdict = decide(situation);
	return {
		outcomes: outcomesOf({
			spender,
			client: server ?? spender,
			settings
		}, verdict),
		steps: stepsOf(verdict.trace),
		codex: {
			situation,
			verdict
		}
	};
}
function outcomesOf(it, verdict) {
	switch (verdict.kind) {
		case "pays": return [charged$1(it, verdict)];
		case "cannot-run": return [dead(it, verdict.reason)];
		case "spends-nothing": return [];
		case "depends": return depends(it, verdict);
		default: return verdict;
	}
}
function dead({ spender, client }, reason) {
	return {
		kind: "dead",
		spender,
		reason,
		credential: unusedKey(client)
	};
}
function charged$1(it, pays, more = {}, others = []) {
	const { spender } = it;
	const source = sourceOf(it, pays);
	const who = payerOf(it, pays);
	return chargeOf(spender, {
		budget: who.budget,
		route: who.budget === "unclear" ? null : routeOf(who.budget, pays),
		payer: who.budget === "unclear" ? null : who,
		candidates: who.budget === "unclear" ? [who] : [],
		settledBy: who.budget === "unclear" ? settlesProvider(pays) : null,
		provider: who.budget === "other" ? pays.host ?? pays.provider : null,
		evidence: trailOf(spender, source.value, source.trail),
		...more
	}, source.value, ...others.map((one) => sourceOf(it, one).value));
}
function settlesProvider({ provider }) {
	switch (provider) {
		case "\ufffc": return "the provider that is filled in at run time";
		case REMOTE: return "the login of the app server that `--remote` names";
		default: return `the host that provider \`${provider}\` sends to`;
	}
}
function routeOf(budget, pays) {
	if (budget === "other") return "other-provider";
	if (budget === pays.budget && pays.route !== void 0) return pays.route;
	return budget === "api" ? "codex-api-key" : "codex-signed-in";
}
function payerOf(it, pays) {
	const { settings } = it;
	const declared = pays.host === void 0 ? void 0 : settings.host(pays.host);
	const budget = declared === void 0 || declared === "none" ? pays.budget : declared;
	const { value } = sourceOf(it, pays);
	const name = identityName(pays, value) ?? (valueName(value) || sourceName(pays));
	return payer(pays.credential?.kind ?? (pays.provider === "app-server" ? "unknown" : "provider-identity"), name, budget, accountOf(it, pays));
}
function identityName({ credential }, value) {
	if (!credential?.kind.endsWith("-identity") || credential.at.in !== "variable") return void 0;
	const text = value === void 0 ? void 0 : literalText(value)?.trim();
	return text === void 0 ? void 0 : `${credential.at.name}: ${text.slice(0, 60)}`;
}
function accountOf({ client }, { account }) {
	return Object.fromEntries(Object.entries(account).flatMap(([part, named]) => {
		const name = accountName("text" in named ? literal$1(named.text) : variableOf(client, named.variable));
		return name === void 0 ? [] : [[part, name]];
	}));
}
const SOURCES$1 = {
	"provider:auth.command": "what the provider\u2019s auth command prints",
	"provider:http_headers": "a header in the provider\u2019s settings",
	"provider:experimental_bearer_token": "a token in the provider\u2019s settings",
	"provider:credential_file": "the credential_file of the provider",
	"aws:web-identity": "an AWS role",
	"aws:login": "the job\u2019s login to AWS",
	"google:login": "the job\u2019s login to Google Cloud",
	"workload-identity:platform": "the job\u2019s GitHub identity"
};
function sourceName(pays) {
	const source = pays.credential?.source;
	return source === void 0 ? providerName(pays) : SOURCES$1[source] ?? source;
}
function providerName({ provider }) {
	switch (provider) {
		case "\ufffc": return "a provider that the files do not show";
		case REMOTE: return "the login of an app server that the files do not show";
		default: return `provider ${provider}`;
	}
}
function sourceOf({ client }, { credential, budget }) {
	const { home } = client;
	const settings = home.files.get("config.toml")?.trail ?? [];
	if (credential === void 0) return {
		value: void 0,
		trail: settings
	};
	const { at } = credential;
	switch (at.in) {
		case "variable": return {
			value: variableOf(client, at.name),
			trail: budget === "other" ? settings : []
		};
		case "stdin": return {
			value: client.stdin,
			trail: []
		};
		case "auth-file": {
			if (home.login !== void 0) return {
				value: home.login.credential,
				trail: home.login.trail
			};
			const file = home.files.get("auth.json");
			return {
				value: file?.content,
				trail: file?.trail ?? home.filled?.trail ?? []
			};
		}
		case "settings": return {
			value: void 0,
			trail: settings
		};
		default: return at;
	}
}
function variableOf({ home, environment }, name) {
	return (name.startsWith("CODEX_") ? void 0 : dotenvValues(home.files.get(".env")).get(name)) ?? environment.get(name);
}
function unusedKey(spender) {
	const key = spender.environment.get("OPENAI_API_KEY");
	return key === void 0 ? null : valueName(key) || "OPENAI_API_KEY";
}
function depends(it, verdict) {
	const { spender } = it;
	const paying = verdict.candidates.filter((c) => c.verdict.kind === "pays");
	const [usual] = verdict.candidates;
	const [first] = paying;
	if (first === void 0) return [dead(it, reasonOf(usual))];
	const payers = paying.map((c) => {
		const who = payerOf(it, c.verdict);
		return byHand(c) === void 0 ? who : onMachine(who);
	});
	const same = new Set(payers.map((p) => p.budget)).size === 1;
	const login = usual && byHand(usual);
	if (!same && login !== void 0) return [charged$1(it, first.verdict, {
		budget: "unclear",
		route: null,
		payer: null,
		candidates: payers,
		settledBy: login
	}, paying.map((c) => c.verdict))];
	const [paid, ...others] = payers;
	if (paid === void 0 || usual === void 0) return [];
	const sure = spender.certainty === "certain" && usual.verdict.kind === "pays";
	const fileOnly = paid.kind === "chatgpt-auth-file" || paid.kind === "machine-login";
	const rivals = others.filter((p) => p.budget !== paid.budget && p.kind !== "machine-login");
	return [charged$1(it, first.verdict, {
		...paid.budget === "unclear" ? { candidates: [paid, ...rivals] } : {
			payer: paid,
			candidates: rivals,
			settledBy: same ? null : verdict.settledBy[0] ?? null
		},
		confidence: sure && !fileOnly ? spender.certainty : usual.verdict.kind === "pays" ? "likely" : "possible",
		...usual.verdict.kind === "pays" ? {} : { unsure: "spending" },
		doubts: doubtsOf$1(spender, usual.verdict.kind === "pays" ? usual : first),
		notes: notes(it, verdict)
	}, paying.map((c) => c.verdict))];
}
function doubtsOf$1({ path, line }, { verdict, ways }) {
	const facts = (ways[0] ?? []).map(({ when }) => when);
	if (facts.length === 0) return [];
	return [{
		of: verdict.kind === "pays" ? "payer" : "call",
		onlyIf: inWords(facts.join(" and "), ""),
		path,
		line
	}];
}
function byHand({ ways }) {
	return ways.flat().find((fact) => fact.byHand)?.settledBy;
}
function onMachine(who) {
	const what = who.budget === "api" ? "an API key" : "ChatGPT";
	return {
		...who,
		kind: "machine-login",
		name: `the runner\u2019s own login with ${what}`
	};
}
function reasonOf(candidate) {
	return candidate?.verdict.kind === "cannot-run" ? candidate.verdict.reason : "it makes no model call";
}
const BUDGET_WORDS = {
	api: "the OpenAI Platform account pays",
	subscription: "a ChatGPT plan or workspace pays",
	other: "another provider bills",
	unclear: "the payer is not known"
};
function notes(it, verdict) {
	const lacking = withoutSecrets(it.spender.events);
	return verdict.candidates.slice(1, 5).flatMap((candidate) => {
		const when = inWords((candidate.ways[0] ?? []).filter((fact) => !fact.usual || fact.byHand).map((fact) => fact.when).join(" and "), lacking) || "that differs";
		if (candidate.verdict.kind === "pays") return `When ${when}, ${BUDGET_WORDS[payerOf(it, candidate.verdict).budget]}.`;
		return lacking === "" ? [] : `When ${when}, the run fails and nothing is spent.`;
	});
}
function inWords(when, lacking) {
	const named = when.replace(/(?<!`)\b(?:secrets|vars|inputs)\.[\w*-]+/g, "`$&`");
	return /secrets\.[\w*-]+`? (?:is|are) empty/.test(named) && lacking !== "" ? `${named}, ${lacking}` : named;
}
// src/payer/codex-server.ts
function serverOf(spender, beside) {
	const asked = addressIn(invocationOf(spender), "exec-remote", "remote");
	if (asked === void 0) return void 0;
	return beside.find((one) => one.kind === "codex-cli" && addressIn(invocationOf(one), "app-server", "listen") === asked);
}
function invocationOf({ args }) {
	return parseCodexArgs(args.map(literalText));
}
function addressIn({ command, flags }, wanted, flag) {
	const address = flags.get(flag);
	if (command !== wanted || typeof address !== "string") return void 0;
	return address.replace("//localhost", "//127.0.0.1").replace(/\/$/, "");
}
// src/payer/codex-after-action.ts
const PROVIDER = "codex-action-responses-proxy";
const around = (settings) => `model_provider = "${PROVIDER}"
${settings}
[model_providers.${PROVIDER}]
name = "${PROVIDER}"
base_url = "http://127.0.0.1:1/v1"
wire_api = "responses"
`;
function settleCodexClient(spender, settings, beside) {
	const own = () => settleCodex(spender, settings, serverOf(spender, beside));
	const { proxy, files } = spender.home;
	const config = files.get("config.toml");
	if (proxy === void 0 || config !== proxy.config) return own();
	const behind = settleCodex(behindProxy(spender, config), settings);
	const verdict = usual(behind.codex?.verdict);
	if (verdict?.provider !== PROVIDER || !verdict.local) return own();
	if (!proxy.certain) {
		const without = own();
		if (without.outcomes.some(({ kind }) => kind === "charge")) return without;
	}
	const step = {
		asks: "Whose proxy listens there?",
		outcome: "decided",
		because: `the one that codex-action left running, with \`${valueName(proxy.key)}\``
	};
	return {
		outcomes: [require_software().keyed(spender, proxy.key, proxy.endpoint, settings, proxy.trail)],
		steps: [
			...behind.steps,
			step,
			require_software().endpointStep(proxy.endpoint)
		]
	};
}
function usual(verdict) {
	const first = verdict?.kind === "depends" ? verdict.candidates[0]?.verdict : verdict;
	return first?.kind === "pays" ? first : void 0;
}
function behindProxy(spender, config) {
	const { home } = spender;
	const text = config?.content === void 0 ? void 0 : literalText(config.content);
	const file = {
		content: literal$1(around(text ?? "")),
		trail: config?.trail ?? [],
		certain: true
	};
	return {
		...spender,
		home: {
			...home,
			files: new Map([...home.files, ["config.toml", file]])
		}
	};
}
// src/payer/settle.ts
function settle(spender, settings, beside = []) {
	switch (spender.kind) {
		case "codex-cli":
		case "codex-sdk-typescript":
		case "codex-sdk-python":
		case "codex-cloud": return settleCodexClient(spender, settings, beside);
		case "codex-action": return require_software().settleCodexAction(spender, settings);
		case "action":
		case "program":
		case "http":
		case "tool":
		case "opaque": return require_software().settleSoftware(spender, settings);
		case "mention": return require_software().settleMention(spender);
		case "remote": return require_software().settleRemote(spender, settings);
		default: return spender;
	}
}
// src/policy/ignore-comments.ts
const MARKER = "spend-guard:";
function ignoreComments(path, text) {
	if (!text.includes("spend-guard:")) return [];
	const lines = text.split(/\r?\n/);
	const next = nextCode(lines);
	return lines.flatMap((line, index) => {
		const hash = commentStart(line);
		const parsed = hash < 0 ? void 0 : parseComment(line.slice(hash + 1));
		if (parsed === void 0) return [];
		const target = line.slice(0, hash).trim() === "" ? next[index + 1] ?? index + 1 : index + 1;
		return [{
			path,
			line: index + 1,
			column: hash + 1,
			target,
			counts: true,
			...parsed
		}];
	});
}
function commentStart(line) {
	const marker = line.indexOf(MARKER);
	const hash = marker < 0 ? -1 : line.lastIndexOf("#", marker);
	if (hash < 0 || line.slice(hash + 1, marker).trim() !== "") return -1;
	return hash === 0 || /\s/.test(line[hash - 1] ?? "") ? hash : -1;
}
function parseComment(comment) {
	const text = comment.trim().slice(12).trim();
	if (!text.startsWith("ignore")) return void 0;
	const open = text.indexOf("[");
	const close = text.indexOf("]", open);
	if (open < 0 || close < 0 || text.slice(6, open).trim() !== "") return void 0;
	return {
		rules: text.slice(open + 1, close).split(",").map((rule) => rule.trim()).filter((rule) => rule !== ""),
		reason: text.slice(close + 1).trim()
	};
}
function nextCode(lines) {
	const next = new Array(lines.length + 1);
	next[lines.length] = lines.length;
	for (let index = lines.length - 1; index >= 0; index--) {
		const line = lines[index]?.trim() ?? "";
		const code = line !== "" && !line.startsWith("#");
		next[index] = code ? index + 1 : next[index + 1] ?? index + 1;
	}
	return next;
}
const extents = new WeakMap();
function linesOf$1(workflow, job) {
	const known = extents.get(workflow) ?? extentsOf(workflow);
	extents.set(workflow, known);
	return known.get(job) ?? [job.line, Number.MAX_SAFE_INTEGER];
}
function extentsOf(workflow) {
	const jobs = [...workflow.jobs].sort((a, b) => a.line - b.line);
	return new Map(jobs.map((job, index) => {
		const next = jobs[index + 1]?.line;
		return [job, [job.line, next === void 0 ? Number.MAX_SAFE_INTEGER : next - 1]];
	}));
}
function scopeOf(comment, workflow, job) {
	const { target } = comment;
	const [from, to] = linesOf$1(workflow, job);
	if (target === from) return [from, to];
	const steps = job.kind === "steps" ? job.steps : [];
	const index = steps.findIndex((step) => step.line === target);
	if (index < 0) return [target, target];
	return [target, (steps[index + 1]?.line ?? to + 1) - 1];
}
// src/policy/comment-book.ts
function commentBook(source, base) {
	const read = new Map();
	return (path) => {
		let comments = read.get(path);
		if (comments === void 0) {
			const text = source(path) ?? "";
			comments = ignoreComments(path, text);
			if (base !== void 0 && comments.length > 0) comments = asInBase(comments, text, base(path) ?? "");
			read.set(path, comments);
		}
		return comments;
	};
}
function asInBase(comments, text, base) {
	const ids = new Map();
	const naming = (of) => {
		const places = enclosed(of.split(/\r?\n/), ids);
		return ({ rules, reason, target }) => JSON.stringify([
			places[target - 1] ?? -1,
			rules,
			reason
		]);
	};
	const nameInBase = naming(base);
	const left = new Map();
	for (const comment of ignoreComments("", base)) {
		const name = nameInBase(comment);
		left.set(name, (left.get(name) ?? 0) + 1);
	}
	const nameHere = naming(text);
	return comments.map((comment) => {
		const name = nameHere(comment);
		const times = left.get(name) ?? 0;
		left.set(name, times - 1);
		return {
			...comment,
			counts: times > 0
		};
	});
}
function enclosed(lines, ids) {
	const above = [];
	return lines.map((line) => {
		const hash = commentStart(line);
		const text = (hash < 0 ? line : line.slice(0, hash)).trimEnd();
		const words = text.trimStart();
		if (words === "" || words.startsWith("#")) return -1;
		const indent = text.length - words.length;
		while ((above.at(-1)?.indent ?? -1) >= indent) above.pop();
		const name = `${above.at(-1)?.id ?? ""}\n${words}`;
		const id = ids.get(name) ?? ids.size;
		ids.set(name, id);
		above.push({
			indent,
			id
		});
		return id;
	});
}
// src/policy/fingerprint.ts
function fingerprint(rule, workflow, job, subject) {
	return (0, node_crypto.createHash)("sha256").update(JSON.stringify([
		rule,
		workflow,
		job,
		subject
	])).digest("hex").slice(0, 16);
}
// src/policy/rules/wording.ts
const MAX_NAME = 100;
function code(text) {
	return `\`${oneLine(text).replaceAll("`", "'")}\``;
}
function oneLine(text) {
	const line = text.replace(/[\s\p{C}]+/gu, " ").trim();
	return line.length > MAX_NAME ? `${line.slice(0, MAX_NAME)}\u2026` : line;
}
function names$1(texts, conjunction = "and") {
	return listed([...new Set(texts)].map(credentialName), conjunction);
}
function budgetName(budget) {
	switch (budget) {
		case "api": return "the API budget";
		case "subscription": return "the subscription budget";
		case "both": return "both budgets";
		case "other": return "another provider";
		case "unclear": return "an unclear budget";
		case "any": return "any budget";
		case "none": return "no budget";
		default: return budget;
	}
}
function billName({ budget, provider }) {
	return budget === "other" && provider !== null ? biller$1(provider) : budgetName(budget);
}
function mayRun({ unsure, spender }) {
	if (spender.kind === "opaque") return "hands a key to";
	if (spender.kind === "mention") return unsure === "spending" ? "may post" : "posts";
	return unsure === "spending" ? "may run" : "runs";
}
function labelled(charges) {
	return listed([...new Set(charges.map(({ spender }) => code(spender.label)))].slice(0, 3));
}
function onWhoseBill({ budget, charges }) {
	if (budget === "unclear") return "paid by somebody whom the files do not show";
	const perhaps = charges.every(isGuess) ? "perhaps " : "";
	if (budget !== "other") return `${perhaps}paid from ${budgetName(budget)}`;
	return `${perhaps}billed by ${listed([...new Set(charges.flatMap(({ provider }) => provider ?? []))].slice(0, 3).map(biller$1)) || "another provider"}`;
}
function biller$1(provider) {
	const line = oneLine(provider).replace(/, or whoever .*$/, "");
	return /^[\w-]+(?:\.[\w-]+)+$/.test(line) ? `whoever runs ${code(line)}` : line;
}
function isGuess({ unsure, spender }) {
	return unsure === "spending" && [
		"opaque",
		"program",
		"remote"
	].includes(spender.kind);
}
function listed(words, conjunction = "and") {
	if (words.length < 2) return words.join("");
	return `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}
function payerName({ payer, candidates }) {
	if (payer?.inFiles === false) return "a credential that the files do not show";
	if (payer !== null) return credentialName(payer.name);
	return names$1(candidates.flatMap(({ name }) => /^(?:secrets|vars)\.[\w-]+/.exec(name)?.[0] ?? []).slice(0, 3), "or") || "a credential that the files do not show";
}
function credentialName(name) {
	const line = oneLine(name);
	return line.split("`").length % 2 === 1 ? nameInWords(line) : line.replaceAll("`", "'");
}
function spenderPlace(charge) {
	const { path, line } = charge.spender;
	return {
		path,
		line,
		column: charge.evidence.find((e) => e.path === path && e.line === line)?.column ?? 1
	};
}
function jobPlace(account) {
	const { path, line, column } = account.job;
	return {
		path,
		line,
		column
	};
}
// src/policy/generated.ts
const HEAD_LINES = 60;
const COMMENT = /^\s*(?:#|\/\/|\/?\*)\s?(.*)$/;
const NAME = /^(?:name:.*|---)?\s*$/;
const MARKS = [
	/\b(?:auto(?:matically)?[ -]?)?(?:generated|created|compiled|written) (?:by|from|with)\b.*[\w)]/i,
	/\b(?:do not|don't|not to) (?:edit|modify|change)\b(?! except| unless)/i,
	/\bwill be (?:overwritten|lost)\b|\bauto-?generated\b|@generated\b/i
];
const MADE = /\b(?:file|workflow|code) (?:is|was) (?:auto(?:matically)?[ -]?)?(?:generated|created|compiled)\b|^\W*(?:auto[ -]?)?generated (?:by|from|with)\b|^\W*@generated\b|\bauto-?generated\b.*\bdo not edit\b/i;
const KEEP = /\b(?:do not|don't) (?:edit|modify|change)\b(?! except| unless)|\bwill be overwritten\b/i;
function madeElsewhere({ path }, text) {
	const head = comments(text);
	if (!head.some(({ says }) => MADE.test(says) || KEEP.test(says))) return void 0;
	const source = /(?:^|\/)([\w.-]+)\.lock\.ya?ml$/.exec(path)?.[1];
	if (source !== void 0 && head.some(({ says }) => /\bgh[ -]aw\b/.test(says))) return `Do it in ${code(`${source}.md`)} and run \`gh aw compile\`, which writes ${code(path)} anew.`;
	const named = MARKS.map((mark) => head.find(({ says }) => mark.test(says))).find(Boolean);
	return `Do it in what ${code(path)} is made from, not there: its line ${named?.line} says ${code(named?.says ?? "")}.`;
}
function comments(text) {
	const found = [];
	for (const [index, line] of text.split("\n", HEAD_LINES).entries()) {
		const says = COMMENT.exec(line)?.[1]?.trim().slice(0, 300);
		if (says !== void 0) found.push({
			line: index + 1,
			says
		});
		else if (!NAME.test(line)) break;
	}
	return found;
}
// src/policy/fix/plan.ts
function isChoice(plan) {
	return plan.kind === "add-to-job";
}
function planPath(plan) {
	return plan.kind === "add-to-job" ? plan.path : plan.at.path;
}
// src/policy/home-place.ts
function isElsewhere({ path }) {
	return parseRemoteName(path) !== void 0;
}
function homePlace(place, account) {
	if (!isElsewhere(place)) return place;
	const { spenders, reach, silenced } = account.traced;
	for (const { trail } of [
		...spenders,
		...reach,
		...silenced
	]) {
		const there = trail.findIndex((step) => step.path === place.path && step.line === place.line);
		const before = trail.slice(0, Math.max(0, there)).findLast((step) => !isElsewhere(step));
		if (before !== void 0) return before;
	}
	return jobPlace(account);
}
function homePlan(plan) {
	if (plan === void 0 || isElsewhere({ path: planPath(plan) })) return void 0;
	return plan.kind === "move-entry" && plan.steps.some(isElsewhere) ? void 0 : plan;
}
// src/policy/ignoring.ts
function ignoring(policy, today, comments, baseline) {
	const used = new Set();
	const bites = new Set();
	const pending = new Set();
	const overruled = new Map();
	const missed = new Set();
	function byComment(finding, job) {
		if (finding.rule === "ignore-without-reason") return void 0;
		const required = policy.required.get(finding.rule);
		for (const path of new Set([finding.path, job.workflow.path])) {
			const speaking = comments(path).filter((one) => speaksOf(one, finding, job));
			const comment = speaking.find(({ counts }) => counts);
			if (comment === void 0) {
				for (const one of speaking) pending.add(one);
				continue;
			}
			if (required !== void 0) {
				overruled.set(comment, required);
				continue;
			}
			used.add(comment);
			return {
				reason: comment.reason,
				expires: null
			};
		}
	}
	function byPolicy(finding) {
		const entries = policy.ignore.filter((entry) => entry.rule === finding.rule && entry.jobs.matches(finding.workflow, finding.job));
		const living = entries.find((entry) => !expired(entry, today));
		if (living === void 0) {
			for (const entry of entries) bites.add(entry);
			return;
		}
		used.add(living);
		return {
			reason: living.reason,
			expires: living.expires ?? null
		};
	}
	return {
		of(finding, job) {
			const known = baseline.has(finding.fingerprint) && policy.required.get(finding.rule) === void 0;
			return (job === void 0 ? void 0 : byComment(finding, job)) ?? byPolicy(finding) ?? (known ? {
				reason: "baseline",
				expires: null
			} : void 0);
		},
		missed: (workflow) => void missed.add(workflow),
		unused(workflows) {
			const entries = policy.ignore.filter((entry) => entry.place.path === policy.path && ![...missed].some(entry.jobs.reaches));
			const idle = [...workflows].filter((path) => !missed.has(path)).flatMap((path) => comments(path)).filter((one) => one.reason !== "" && !used.has(one) && !pending.has(one) && !overruled.has(one));
			return [
				...entries.flatMap((entry) => unusedEntry(entry, used.has(entry), bites.has(entry))),
				...idle.map(unusedComment),
				...[...overruled].map(overruledComment)
			];
		},
		proposed: () => [...pending].map(pendingComment)
	};
}
function expired(entry, today) {
	return entry.expires !== void 0 && entry.expires < today;
}
function speaksOf(comment, finding, { workflow, job }) {
	if (comment.reason === "" || !comment.rules.includes(finding.rule)) return false;
	if (comment.path === workflow.path && comment.target === linesOf$1(workflow, job)[0]) return true;
	if (comment.path !== finding.path) return false;
	const [from, to] = comment.path === workflow.path ? scopeOf(comment, workflow, job) : [comment.target, comment.target];
	return finding.line >= from && finding.line <= to;
}
function unusedEntry(entry, used, bites) {
	if (used) return [];
	const { path, line } = entry.place;
	const what = `the entry that ignores \`${entry.rule}\` in \`${entry.jobs.source}\``;
	if (bites) return [{
		code: "ignore-expired",
		path,
		line,
		message: `${what} expired on ${entry.expires ?? ""}: the finding counts again`
	}];
	return [{
		code: "ignore-unused",
		path,
		line,
		message: `${what} matches no finding; remove it`
	}];
}
function unusedComment(comment) {
	return {
		code: "ignore-unused",
		path: comment.path,
		line: comment.line,
		message: `this comment ignores ${comment.rules.map((rule) => `\`${rule}\``).join(", ") || "no rule"} and no finding is there; remove it`
	};
}
function overruledComment([{ path, line }, { rule, place }]) {
	return {
		code: "ignore-required",
		path,
		line,
		message: `this comment tolerates nothing, because \`${place.path}:${place.line}\` requires \`${rule}\`; an exception is an \`ignore\` entry of the policy with \`expires\``
	};
}
function pendingComment({ path, line, rules }) {
	return {
		kind: "ignore",
		path,
		line,
		message: `adds an ignore for ${rules.map((rule) => `\`${rule}\``).join(", ")}`
	};
}
// src/version.ts
const VERSION = "1.0.0";
const REPOSITORY = "spend-guard/spend-guard";
const HOMEPAGE = `https://github.com/${REPOSITORY}`;
function rawFile(ref, path) {
	return `https://raw.githubusercontent.com/${REPOSITORY}/${ref}/${path}`;
}
function pageOfRelease(path) {
	return `${HOMEPAGE}/blob/v${VERSION}/${path}`;
}
// src/policy/policy.ts
const LINES = [
	"api",
	"subscription",
	"other"
];
const EXPECTED_BUDGETS = [
	"api",
	"subscription",
	"both",
	"other",
	"any",
	"none"
];
const DEFAULT_BUDGETS = [
	"api",
	"subscription",
	"other",
	"any",
	"none"
];
function expectedLines(expected) {
	switch (expected) {
		case "any": return LINES;
		case "none": return [];
		case "both": return ["api", "subscription"];
		default: return typeof expected === "string" ? [expected] : expected;
	}
}
function expectedWords(expected) {
	return typeof expected === "string" ? expected : `[${expected.join(", ")}]`;
}
const SECRET_KINDS = [
	"platform-key",
	"chatgpt-auth-file",
	"access-token",
	"provider-key",
	"none"
];
const HOST_BUDGETS = [
	"api",
	"subscription",
	"other",
	"none"
];
const RULE_LEVELS = [
	"error",
	"warning",
	"notice",
	"off"
];
const NO_LINE = {
	owner: void 0,
	monthlyLimit: void 0,
	perRun: void 0
};
const NO_BUDGETS = {
	api: NO_LINE,
	subscription: {
		...NO_LINE,
		workspace: void 0
	},
	increase: void 0
};
const DEFAULTS = {
	default: "api",
	requireDeclaration: false
};
const BUILT_IN_POLICY = {
	path: null,
	...DEFAULTS,
	expect: [],
	budgets: NO_BUDGETS,
	usage: [],
	secrets: new Map(),
	hosts: [],
	reads: [],
	rules: new Map(),
	required: new Map(),
	owners: [],
	ignore: []
};
function asksForForecast({ budgets, usage }) {
	const { api, subscription, increase } = budgets;
	const limits = [
		api.monthlyLimit,
		subscription.monthlyLimit,
		subscription.workspace,
		increase
	];
	return usage.length > 0 || limits.some((one) => one !== void 0);
}
function expectationFor(policy, workflow, job) {
	return policy.expect.find((entry) => entry.jobs.matches(workflow, job));
}
const POLICY_SCHEMA_URL = rawFile("v1", "schemas/policy-v1.schema.json");
// src/knowledge/plans.ts
const PLAN_KINDS = [
	"free",
	"go",
	"plus",
	"pro",
	"business",
	"edu",
	"enterprise"
];
const SEATS = ["full", "codex-only"];
const CREDITS = [
	"none",
	"own",
	"shared",
	"contract"
];
const AT_LIMIT = {
	free: "at the limit: wait for the reset, or upgrade; no credits",
	go: "at the limit: wait for the reset, or upgrade; no credits",
	plus: "at the limit: wait for the reset, take a smaller model, buy credits, or upgrade",
	pro: "at the limit: wait for the weekly reset, take a smaller model, or buy credits",
	business: "at the limit: the workspace\u2019s credits, else wait for the reset or ask an administrator",
	edu: "at the limit: the contract\u2019s pool where there is one, else wait or ask an administrator",
	enterprise: "at the limit: the contract\u2019s pool where there is one, else wait or ask an administrator"
};
const FROM = {
	none: "there are no credits: at the limit the run fails",
	own: "credits are the account holder\u2019s own",
	shared: "credits are shared by the workspace; its administrator buys and limits them",
	contract: "credits are a pool of the contract, managed by the organisation"
};
function workspaceSays({ kind, seats, credits, spendControls }) {
	return [
		...seats === "codex-only" ? ["a Codex-only seat includes no usage: credits from first use"] : seats === "full" ? ["what the seat includes is used first, then credits where there are any"] : [],
		...credits === void 0 ? [] : [FROM[credits]],
		AT_LIMIT[kind],
		...spendControls === true ? ["spend controls of the workspace apply; they do not govern the API account"] : []
	];
}
// src/policy/amount.ts
const API_UNITS = ["USD"];
const SUBSCRIPTION_UNITS = [
	"credits",
	"runs",
	"tokens"
];
const NUMBER = String.raw`(\d{1,12}|\d{1,3}(?:[,_ ]\d{3}){1,3})(\.\d{1,6})?`;
const COUNT = new RegExp(`^${NUMBER} ?([kM])?$`);
const AMOUNT = new RegExp(`^${NUMBER} ?([kM])? ?([A-Za-z]+|%)$`);
const FACTORS = {
	k: 1e3,
	M: 1e6
};
const API_RUN_UNITS = ["USD", "tokens"];
const SUBSCRIPTION_RUN_UNITS = ["credits", "tokens"];
function parseCount(text) {
	const match = COUNT.exec(text.trim());
	return match === null ? void 0 : numberIn(match);
}
function parseAmount(text, units) {
	const match = AMOUNT.exec(text.trim());
	if (match === null) return void 0;
	const written = match[4]?.toLowerCase();
	const unit = units.find((one) => one.toLowerCase() === written || one === `${written}s`);
	return unit === void 0 ? void 0 : {
		value: numberIn(match),
		unit
	};
}
function numberIn([, whole = "", fraction = "", factor]) {
	return Number(whole.replace(/[,_ ]/g, "") + fraction) * (FACTORS[factor ?? ""] ?? 1);
}
// src/policy/reference.ts
const REFERENCE = /^[\w-]{1,39}\/[\w.-]{1,100}(?:\/(?!\.{1,2}[/@])[\w.-]{1,100}){1,10}@[\w.-]{1,100}(?:\/[\w.-]{1,100}){0,10}$/;
function parseReference(text) {
	if (!REFERENCE.test(text)) return void 0;
	const at = text.indexOf("@");
	const [owner = "", repository = "", ...path] = text.slice(0, at).split("/");
	return {
		owner,
		repository,
		path: path.join("/"),
		ref: text.slice(at + 1),
		text
	};
}
// src/policy/rules/competing-credentials.ts
function runnersUp(charge) {
	const seen = new Set([charge.payer?.name]);
	return charge.candidates.filter((candidate) => {
		if (seen.has(candidate.name)) return false;
		seen.add(candidate.name);
		return true;
	});
}
function* check$23(account) {
	for (const charge of account.report.charges) {
		const rest = runnersUp(charge);
		if (charge.payer === null || charge.budget === "unclear" || rest.length === 0) continue;
		const elsewhere = rest.filter(({ budget, kind }) => budget !== charge.budget || kind === "provider-plan" !== (charge.payer?.kind === "provider-plan"));
		yield {
			subject: [charge.payer.name, ...rest.map((c) => c.name).sort()].join(" "),
			message: `${code(charge.spender.label)} in job ${code(account.job.id)} finds more than one credential: ${payerName(charge)} pays (${billName(charge)}), and ${names$1(rest.map((c) => c.name))} ${rest.length > 1 ? "are" : "is"} unused as long as it is set. ${flips(account, charge, elsewhere)}`,
			place: spenderPlace(charge),
			fix: `If ${payerName(charge)} is meant to pay, delete ${names$1(rest.map((c) => c.name))} from this step; else delete ${payerName(charge)}.`,
			...elsewhere.length === 0 ? { level: "notice" } : {}
		};
	}
}
function flips({ workflow }, charge, elsewhere) {
	if (charge.notes.length > 0) return charge.notes.slice(0, 2).join(" ");
	const [target] = elsewhere;
	const lacking = withoutSecrets(withheldEvents(workflow.triggers));
	const when = lacking === "" ? "When it is empty" : `When it is empty, ${lacking}`;
	return target === void 0 ? `${when}, another account of the same budget pays.` : `${when}, ${budgetName(target.budget)} pays without anybody having decided it.`;
}
const competingCredentials = {
	id: "competing-credentials",
	judges: "work",
	level: "warning",
	title: "More than one credential could pay for the same run",
	why: "As soon as the first credential is empty or deleted, the second one pays and nobody is told.",
	fix: "Leave only the credential that is meant to pay within the reach of the step.",
	about: "credential",
	since: "1.0.0",
	options: {},
	page: {
		finds: [
			`Codex takes the first credential of a fixed order: workload identity, ${code(CODEX_VARIABLE.apiKey)}, ${code(CODEX_VARIABLE.accessToken)}, then \`auth.json\`. An empty variable counts as absent, and secrets are empty in pull requests from forks (not with \`pull_request_target\`) and, where Dependabot has none of its own, in its runs. A second credential is therefore a second budget in waiting.`,
			"Claude Code takes `ANTHROPIC_AUTH_TOKEN`, `ANTHROPIC_API_KEY`, then `CLAUDE_CODE_OAUTH_TOKEN`, so an API account pays and the plan of the person who made the token is idle.",
			"When both credentials are on the same budget the finding is a notice."
		],
		bad: `- run: codex exec "Review this change"
  env:
    CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    CODEX_ACCESS_TOKEN: \${{ secrets.CODEX_ACCESS_TOKEN }}`,
		good: `- run: codex exec "Review this change"
  env:
    CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		sources: [
			"https://learn.chatgpt.com/docs/auth",
			"https://code.claude.com/docs/en/authentication#authentication-precedence",
			"https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions"
		]
	},
	check: check$23
};
// src/policy/lines.ts
const LINE_NAMES = ["api", "subscription"];
function monthIn(forecast, line, unit) {
	switch (unit) {
		case "USD": return line === "api" ? forecast.api.dollars : null;
		case "credits": return line === "subscription" ? forecast.subscription.credits : null;
		case "runs": return forecast[line].runs;
		case "tokens": return forecast[line].tokens;
		default: return null;
	}
}
const LINE_UNIT = {
	api: "USD",
	subscription: "credits"
};
function rangeWords({ low, high }, unit) {
	const shown = unit === "tokens" ? compact : figure;
	const [from, to] = [shown(low), shown(high)];
	return from === to ? `${to} ${unit}` : `${from} to ${to} ${unit}`;
}
function rangeShort({ low, high }, unit) {
	const shown = unit === "tokens" ? compact : figure;
	const [from, to] = [shown(low), shown(high)];
	return `${from === to ? to : `${from}\u2013${to}`} ${unit}`;
}
function figure(value) {
	if (value === 0) return "0";
	if (value < .01) return "<0.01";
	if (value < 10) return value.toFixed(2).replace(/\.?0+$/, "") || "0";
	const power = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
	const rounded = Math.round(value / power) * power;
	if (rounded >= 1e6) return `${(rounded / 1e6).toPrecision(2).replace(/\.0$/, "")}M`;
	return rounded >= 1e4 ? `${Math.round(rounded / 1e3)}k` : String(rounded);
}
function compact(value) {
	if (value < 1e3) return String(Math.round(value));
	const [size, suffix] = value < 999500 ? [1e3, "k"] : [1e6, "M"];
	const scaled = value / size;
	return `${scaled < 10 ? scaled.toFixed(1).replace(/\.0$/, "") : figure(scaled)}${suffix}`;
}
// src/policy/rules/cost-increase.ts
function* check$22(account, { lines, policy }) {
	const written = policy.budgets.increase;
	if (lines?.before === void 0 || written === void 0) return;
	for (const line of LINE_NAMES) {
		const allowed = allowedOn(line, written);
		if (allowed === void 0 || lines.leads.get(line) !== account) continue;
		const unit = allowed.unit === "%" ? LINE_UNIT[line] : allowed.unit;
		const after = monthIn(lines.forecast, line, unit);
		const before = monthIn(lines.before, line, unit);
		const base = before?.middle ?? (lines.before[line].jobs === 0 ? 0 : void 0);
		if (after === null || base === void 0) continue;
		const more = after.middle - base;
		if (more <= (allowed.unit === "%" ? base * allowed.value / 100 : allowed.value) || more < SMALLEST) continue;
		yield {
			subject: `${line} ${unit}`,
			message: `This change raises a month of ${budgetName(line)} from ${before === null ? "nothing" : rangeShort(before, unit)} to ${rangeShort(after, unit)} (80 %), by ${figure(more)} ${unit} in the middle; ${code(written)} is allowed at once. Job ${code(account.job.id)} takes most of the line.`,
			place: jobPlace(account),
			fix: `Agree with the owner of the line${ownerOf$2(policy.budgets[line].owner)} and raise \`budgets.increase\` or ignore this finding with a reason; or lower what the change adds.`
		};
	}
}
const SMALLEST = .005;
function allowedOn(line, written) {
	return parseAmount(written, ["%", ...line === "api" ? API_UNITS : SUBSCRIPTION_UNITS]);
}
function ownerOf$2(owner) {
	return owner === void 0 ? "" : ` (${code(owner)})`;
}
const costIncrease = {
	id: "cost-increase",
	judges: "line",
	level: "warning",
	title: "A pull request raises a budget line by more than the policy allows at once",
	why: "A matrix, a dearer model or a new schedule multiplies a bill in one small diff, and the owner of the line hears of it at the end of the month.",
	fix: "Agree with the owner of the line, or lower what the change adds.",
	about: "cost",
	mends: "policy",
	since: "1.0.0",
	options: {},
	page: {
		finds: ["A pull request after which the middle of a line\u2019s month is higher than at its base by more than `budgets.increase`: a share of the line (`25 %`) or an amount (`50 USD`, `500 credits`). A line that nothing was charged to before begins at nothing, so any share of it is exceeded.", "Both sides are forecast with the same history, prices and policy, so what differs is the change."],
		bad: `# the base has no matrix
jobs:
  review:
    strategy: { matrix: { package: [api, web, docs, cli] } }`,
		good: `jobs:
  review:
    runs-on: ubuntu-latest`,
		sources: ["https://developers.openai.com/api/docs/pricing"]
	},
	check: check$22
};
// src/policy/inputs.ts
const CREDENTIAL_INPUTS = [
	{
		action: "openai/codex-action",
		inputs: ["openai-api-key", "codex-access-token"]
	},
	{
		action: "openai/codex/.github/actions/codex",
		inputs: ["openai_api_key"]
	},
	{
		action: "anthropics/claude-code-action",
		inputs: ["anthropic_api_key", "claude_code_oauth_token"]
	}
];
function intendedInput(uses, given) {
	const action = uses.split("@")[0]?.toLowerCase();
	const row = CREDENTIAL_INPUTS.find((candidate) => candidate.action === action);
	const name = given.toLowerCase();
	if (row === void 0 || row.inputs.includes(name)) return void 0;
	const letters = bare(name);
	return row.inputs.find((input) => bare(input) === letters);
}
function bare(name) {
	return name.replace(/[-_ ]/g, "");
}
// src/policy/misspelt.ts
const READ_BY_CLIENTS = [
	...CODEX_VARIABLES,
	"AZURE_OPENAI_API_KEY",
	"ANTHROPIC_API_KEY"
];
function misspelt(name) {
	const upper = name.toUpperCase();
	if (!/^[A-Z_]+$/.test(upper)) return void 0;
	return READ_BY_CLIENTS.find((known) => known !== upper && oneSlip(upper, known));
}
function oneSlip(name, known) {
	if (underscores(name) !== underscores(known) || Math.abs(name.length - known.length) > 1) return false;
	let start = 0;
	while (start < name.length && name[start] === known[start]) start++;
	let end = 0;
	const most = Math.min(name.length, known.length) - start;
	while (end < most && name.at(-1 - end) === known.at(-1 - end)) end++;
	const left = name.slice(start, name.length - end);
	const right = known.slice(start, known.length - end);
	const swapped = left.length === 2 && left === [...right].reverse().join("");
	const letter = left.length <= 1 && right.length <= 1;
	return (swapped || letter) && end > 0;
}
function underscores(name) {
	return name.split("_").length;
}
// src/policy/scalars.ts
function values(entries) {
	return [...entries.values()];
}
function workflowScalars(workflow) {
	const declared = [...workflow.dispatchInputs, ...workflow.call?.inputs ?? []];
	return [...values(workflow.env), ...declared.flatMap((input) => input.default === void 0 ? [] : [input.default])];
}
function jobScalars(job) {
	const own = [...values(job.env), ...values(job.outputs)];
	if (job.kind === "call") return [
		...own,
		...values(job.with),
		...job.secrets === "inherit" ? [] : values(job.secrets)
	];
	const containers = [...job.container ? [job.container] : [], ...job.services];
	return [
		...own,
		...containers.flatMap((container) => values(container.env)),
		...job.steps.flatMap(stepScalars)
	];
}
function stepScalars(step) {
	const env = values(step.env);
	switch (step.kind) {
		case "run": return [...env, step.run];
		case "uses": return [...env, ...values(step.with)];
		case "parallel": return [...env, ...step.steps.flatMap(stepScalars)];
		case "idle": return env;
		default: return step;
	}
}
// src/policy/strangers/stations.ts
function stations(account, charge, all) {
	const workflows = new Map([[account.workflow.path, account.workflow]]);
	for (const path of account.traced.calls) {
		const called = all.jobs.find((other) => other.workflow.path === path);
		if (called !== void 0) workflows.set(path, called.workflow);
	}
	const { path, line } = charge.spender;
	const places = [...charge.evidence, {
		path,
		line,
		column: 1
	}];
	const found = new Map([[account.job, {
		workflow: account.workflow,
		job: account.job,
		step: void 0
	}]]);
	for (const place of places) {
		const workflow = workflows.get(place.path);
		const job = workflow === account.workflow ? account.job : workflow && last(workflow.jobs, place);
		if (workflow === void 0 || job === void 0) continue;
		const step = stepAt(job, place) ?? found.get(job)?.step;
		found.set(job, {
			workflow,
			job,
			step
		});
	}
	return [...found.values()];
}
function stepAt(job, place) {
	return job.kind === "steps" && job.path === place.path ? last(job.steps, place) : void 0;
}
function stepTo(job, charge) {
	const { path, line } = charge.spender;
	const places = [...charge.evidence, {
		path,
		line,
		column: 1
	}];
	for (const place of places) {
		const step = stepAt(job, place);
		if (step !== void 0) return step;
	}
}
function last(things, place) {
	const candidates = candidatesOf(things);
	let [low, high] = [0, candidates.length];
	while (low < high) {
		const middle = low + high >> 1;
		if ((candidates[middle]?.line ?? 0) <= place.line) low = middle + 1;
		else high = middle;
	}
	return candidates[low - 1];
}
function candidatesOf(things) {
	let candidates = known$1.get(things);
	if (candidates === void 0) {
		candidates = [];
		for (const thing of things) {
			while ((candidates.at(-1)?.line ?? 0) >= thing.line) candidates.pop();
			candidates.push(thing);
		}
		known$1.set(things, candidates);
	}
	return candidates;
}
const known$1 = new WeakMap();
const MAX_NEEDED = 100;
function neededJobs(workflow, job) {
	const byId = jobsById(workflow);
	const found = new Set();
	const open = [...job.needs];
	while (open.length > 0 && found.size < MAX_NEEDED) {
		const needed = byId.get(open.pop()?.toLowerCase() ?? "");
		if (needed === void 0 || needed === job || found.has(needed)) continue;
		found.add(needed);
		open.push(...needed.needs.slice(0, MAX_NEEDED));
	}
	return [...found];
}
const indexes = new WeakMap();
function jobsById(workflow) {
	const known = indexes.get(workflow);
	if (known !== void 0) return known;
	const index = new Map(workflow.jobs.map((job) => [job.id.toLowerCase(), job]));
	indexes.set(workflow, index);
	return index;
}
// src/policy/rules/paste.ts
function pasteable(yaml) {
	return /[`\p{C}]/u.test(yaml) ? void 0 : `\`${yaml}\``;
}
function expectLine(workflow, job, budget) {
	return pasteable(`- { jobs: ${JSON.stringify(`${workflow}#${job}`)}, budget: ${budget}, reason: "say how you know" }`);
}
function keyLine(key, path) {
	const line = pastedKey("CODEX_API_KEY", key, path);
	return /\.ya?ml$/.test(path) ? line : `${line} in the \`env\` of the step that starts ${code(path)}`;
}
function pastedKey(name, key, path) {
	if (/(?:^|\/)action\.ya?ml$/.test(path)) return `\`${name}: \${{ inputs.NAME }}\` (a new input of ${code(path)}; its users hand over \`\${{ ${key.name} }}\`)`;
	return `\`${name}: \${{ ${key.name} }}\`${toCreate(key)}`;
}
function toCreate({ known }) {
	return known ? "" : " (may be new)";
}
function platformKey({ workflow }, { jobs }) {
	const counts = new Map();
	const here = jobs.filter((other) => other.workflow.path === workflow.path);
	for (const { report } of here) for (const { payer } of report.charges) if (payer?.kind === "platform-key" && /^secrets\.[\w-]+$/.test(payer.name)) counts.set(payer.name, (counts.get(payer.name) ?? 0) + 1);
	const [most] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
	const name = most?.[0] ?? "secrets.OPENAI_API_KEY";
	return {
		name,
		known: [...workflowScalars(workflow), ...here.flatMap(({ job }) => jobScalars(job))].some(({ value }) => value.includes(name))
	};
}
// src/policy/rules/dead-credential.ts
function* check$21(account, { account: all }) {
	const { job, workflow, report } = account;
	const around = [workflow.env, job.env].flatMap((entries) => [...misspeltNames(entries)]);
	yield* around;
	const named = new Set();
	for (const step of allSteps(job)) {
		const wrong = [...misspeltNames(step.env), ...wrongInputs(step)];
		if (wrong.length > 0) named.add(step);
		yield* wrong;
	}
	yield* deadWeight(account);
	yield* bypassed(account);
	const open = report.dead.filter((dead) => {
		const step = stepAt(job, spenderPlace(dead));
		return !(around.length > 0 || step !== void 0 && named.has(step)) && !modelIsOpen(account, dead);
	});
	for (const alike of byCause$1(open)) yield cannotSpend(account, alike, platformKey(account, all));
}
function byCause$1(dead) {
	const found = new Map();
	for (const one of dead) {
		const key = [
			one.reason,
			one.credential,
			one.spender.kind,
			one.spender.path
		].join("\n");
		const before = found.get(key);
		if (before === void 0) found.set(key, [one]);
		else before.push(one);
	}
	return [...found.values()];
}
function allSteps(job) {
	const flat = (step) => step.kind === "parallel" ? step.steps.flatMap(flat) : [step];
	return job.kind === "steps" ? job.steps.flatMap(flat) : [];
}
const TELLING$1 = /secrets\.\w*(?:openai|codex|anthropic_api_key)/i;
function* misspeltNames(entries) {
	for (const [name, entry] of entries) {
		const meant = TELLING$1.test(entry.value) ? misspelt(name) : void 0;
		if (meant === void 0 || entries.has(meant)) continue;
		yield {
			subject: `variable ${name}`,
			message: `No known client reads the variable ${code(name)}; it looks like ${code(meant)} misspelt, so its secret pays for nothing here.`,
			place: entry.key,
			fix: `Rename it to ${code(meant)}, or delete the line.`,
			plan: {
				kind: "rename-key",
				at: entry.key,
				from: name,
				to: meant
			}
		};
	}
}
function* wrongInputs(step) {
	if (step.kind !== "uses") return;
	const uses = step.uses.value;
	const inputs = step.with;
	for (const [name, entry] of inputs) {
		const meant = intendedInput(uses, name);
		if (meant === void 0 || inputs.has(meant)) continue;
		yield {
			subject: `input ${name}`,
			message: `${code(uses)} has no input ${code(name)}, so GitHub drops it with a warning and the credential never reaches the action.`,
			place: entry.key,
			fix: `Rename the input to ${code(meant)}.`,
			plan: {
				kind: "rename-key",
				at: entry.key,
				from: name,
				to: meant
			}
		};
	}
}
function cannotSpend(account, alike, own) {
	const [dead] = alike;
	const unread = bareKey(dead) ? ` Codex has not read ${code("OPENAI_API_KEY")} since 0.35.` : unreadByAction(account, dead);
	const { label, path, line } = dead.spender;
	const one = new Set(alike.map(({ spender }) => spender.label)).size === 1;
	const where = path === account.workflow.path ? "" : ` (${code(`${path}:${line}`)})`;
	return {
		subject: `spender ${label} ${dead.credential ?? ""}`,
		message: `${labelled(alike)}${where} in job ${code(account.job.id)} ${outcome(dead, one)}. ${capital(dead.reason.replace(/; use .* instead$/, "")).replace(/\.?$/, ".")}${unread}`,
		place: spenderPlace(dead),
		...isProbe(account, dead) ? {
			level: "notice",
			fix: "Where that is what it is there to show, ignore this finding; if not, delete the step."
		} : { fix: remedy$4(dead, own) }
	};
}
function isProbe({ job }, { spender, evidence, credential }) {
	const step = stepTo(job, {
		spender,
		evidence
	});
	if (step?.kind !== "run" || credential !== null) return false;
	const call = evidence.find((place) => place.path === spender.path && place.line === spender.line)?.shows ?? "";
	return step.continueOnError?.value === "true" || /\|\|\s*(?:true|:)(?:\s|$)/.test(call) || FAILURE_SOUGHT.test(step.run.value);
}
const FAILURE_SOUGHT = /\|\s*grep\s+-\w*q\w*\b[^|\n]*(?:unknown|error|fail|denied|invalid|unauthori[sz]ed|401)/i;
function unreadByAction({ job }, dead) {
	if (dead.spender.kind !== "codex-action") return "";
	const names = [CODEX_VARIABLE.openaiApiKey, CODEX_VARIABLE.apiKey];
	const step = stepAt(job, spenderPlace(dead));
	const given = names.find((name) => step?.env.has(name) || job.env.has(name));
	return given === void 0 ? "" : ` ${code(given)} in its environment is not read: the action takes a key only from its input \`openai-api-key\`.`;
}
function outcome({ reason }, one) {
	if (NOT_STARTED.test(reason)) return one ? "ends at once and spends nothing" : "end at once and spend nothing";
	const retired = RETIRED.test(reason);
	if (one) return retired ? "gets no answer and spends nothing" : "fails and spends nothing";
	return retired ? "get no answer and spend nothing" : "fail and spend nothing";
}
const RETIRED = /retired on/;
const NOT_STARTED = /^no `(\w+)` is given/;
const FOREIGN = /no release of Codex knows (--[\w-]+)|hand (--[\w-]+) to Codex/;
function remedy$4(dead, own) {
	const { spender, credential, reason } = dead;
	const given = /^secrets\.[\w-]+$/.test(credential ?? "") ? credential : null;
	const key = given === null ? own : {
		name: given,
		known: true
	};
	const lacks = NOT_STARTED.exec(reason)?.[1];
	if (lacks !== void 0) return `Give it a ${code(lacks)} under \`with:\`, or delete the step. With one it spends, and the next scan says who pays.`;
	if (/was removed from/.test(reason)) return `Use \`openai/codex-action@v1\` with ${pastedKey("openai-api-key", key, spender.path)} and a \`prompt\`, or delete the step.`;
	const foreign = FOREIGN.exec(reason)?.slice(1).find(Boolean);
	if (foreign !== void 0) return `Delete ${code(foreign)} and its value. Without it the job may spend, and the next scan says who pays.`;
	if (spender.kind === "codex-action" && /auth\.json/.test(reason)) return `Under \`with:\` set ${pastedKey("openai-api-key", key, spender.path)}; then the API account pays. To stay on the login, run \`codex exec\` itself in place of the action.`;
	if (spender.kind === "codex-action") return `Under \`with:\` set ${pastedKey("openai-api-key", key, spender.path)}; then the API account pays.`;
	if (/terminal/.test(reason)) return "Write `codex exec \"\u2026\"`, which needs no terminal.";
	if (bareKey(dead)) return `Hand the key over as ${keyLine(key, spender.path)}; then that key pays.`;
	if (RETIRED.test(reason)) return /^actions\/ai-inference@/.test(spender.label) ? `Move it to ${/use (.+?) instead/.exec(reason)?.[1] ?? "another provider"}, or delete it.` : spender.kind === "action" && asksOneOnly(spender.label) ? "Delete the step: the action has no input that would point it at another provider." : "Point it at a provider of your choice and hand it that key, or delete the step.";
	return credential === null ? `Add the credential that is meant to pay, for the API account ${keyLine(own, spender.path)}, or delete the step.` : `Hand ${code(credential)} over in the way this client reads it, or delete it.`;
}
function asksOneOnly(label) {
	const name = label.split("@")[0]?.toLowerCase();
	const row = require_catalog().CATALOG.find(({ action }) => action === name);
	return row !== void 0 && row.uses.length === 1 && row.endpoint === void 0;
}
function modelIsOpen({ workflow, job }, dead) {
	if (!RETIRED.test(dead.reason)) return false;
	const step = dead.evidence.map((place) => stepAt(job, place)).findLast((one) => one !== void 0);
	const command = step?.kind === "run" ? step.run.value : "";
	if (/\bgithub(?::|\s|$)|models\.(?:github|inference)\./.test(`${command} ${dead.spender.label}`)) return false;
	return [
		workflow.env,
		job.env,
		...step === void 0 ? [] : [step.env]
	].some((entries) => [...entries].some(([name, { value }]) => /MODEL/i.test(name) && /\b(?:vars|inputs)\./.test(value))) || jobScalars(job).some(({ value }) => /\bollama\b/i.test(value));
}
function bareKey({ spender, credential }) {
	return spender.kind === "codex-cli" && (credential?.includes("OPENAI_API_KEY") ?? false);
}
function* deadWeight(account) {
	const { job, report, traced, workflow } = account;
	const others = traced.spenders.filter((spender) => spender.kind !== "codex-cli");
	const mixed = new Set(others.map((spender) => stepAt(job, spender)));
	const charges = new Map();
	for (const charge of report.charges.toReversed()) if (charge.spender.kind === "codex-cli") charges.set(stepAt(job, spenderPlace(charge)), charge);
	const around = job.env.get(UNREAD) ?? workflow.env.get(UNREAD);
	for (const [step, charge] of charges) {
		const own = step?.env.get(UNREAD);
		const entry = own ?? around;
		const shared = own === void 0 ? others.length > 0 : mixed.has(step);
		if (entry === void 0 || !SECRET.test(entry.value) || shared) continue;
		if (readFrom(charge, entry)) continue;
		yield {
			subject: `unread ${UNREAD}`,
			message: `Codex does not read ${code(UNREAD)} in job ${code(job.id)}: ${payerName(charge)} pays for ${code(charge.spender.label)}. Every command that the model runs inherits the key and can spend it.`,
			place: entry.key,
			fix: "Delete the line; if the key is meant to pay, rename it to `CODEX_API_KEY`.",
			plan: own === void 0 ? void 0 : {
				kind: "remove-entry",
				at: entry.key,
				name: UNREAD
			}
		};
	}
}
function* bypassed({ job, traced, report }) {
	const spender = traced.spenders.find((one) => one.kind === "codex-cli" && one.environment.has(GATEWAY) && !/^0\.(?:\d\d?|1[01]\d)\./.test((one.version && literalText(one.version)) ?? ""));
	const charge = report.charges.find((one) => one.spender.line === spender?.line);
	const written = spender?.environment.get(GATEWAY);
	if (charge === void 0 || written === void 0 || charge.budget === "other") return;
	if (/^$|\bapi\.openai\.com\b/.test(literalText(written) ?? "unknown")) return;
	yield {
		subject: `unread ${GATEWAY}`,
		message: `${code(GATEWAY)} reaches ${code(charge.spender.label)} in job ${code(job.id)}, and Codex since 0.120 does not read it: the gateway is bypassed, and ${payerName(charge)} pays (${billName(charge)}), past its limits and its log.`,
		place: spenderPlace(charge),
		fix: "Set `openai_base_url` in `config.toml`, or `-c openai_base_url=\u2026`, if the gateway is meant to be asked."
	};
}
const GATEWAY = "OPENAI_BASE_URL";
const SECRET = /\$\{\{/;
const UNREAD = CODEX_VARIABLE.openaiApiKey;
function readFrom({ payer, evidence }, entry) {
	return payer?.name.includes(UNREAD) || entry.value.includes(payer?.name ?? "\0") || evidence.some((step) => step.path === entry.path && step.line === entry.line);
}
const deadCredential = {
	id: "dead-credential",
	judges: "work",
	level: "warning",
	title: "A credential can never pay where it stands",
	why: "The job fails, or another credential in reach pays instead; who repairs it in a hurry picks the budget.",
	fix: "Hand the credential over under the name, and in the place, that the client reads.",
	about: "credential",
	since: "1.0.0",
	options: {},
	page: {
		finds: [
			"An `OPENAI_BASE_URL` beside Codex 0.120 or newer, which does not read it: the gateway is bypassed.",
			"A bare `OPENAI_API_KEY` for `codex exec` (ignored since Codex 0.35), an input that the action does not declare, a variable whose name is one slip away from the right one, an `OPENAI_API_KEY` beside the credential that Codex does read, an `auth.json` that the credential store setting ignores, a forced login method that refuses the credential.",
			"The job counts as spending nothing through this client, because it cannot run as written."
		],
		bad: `- run: codex exec "Review this change"
  env:
    OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		good: `- run: codex exec "Review this change"
  env:
    CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		sources: ["https://github.com/openai/codex/issues/3189", "https://learn.chatgpt.com/docs/config-file/environment-variables"]
	},
	check: check$21
};
// src/policy/keys.ts
const PREFIXES = [
	{
		prefix: "sk-proj-",
		issuer: "OpenAI"
	},
	{
		prefix: "sk-svcacct-",
		issuer: "OpenAI"
	},
	{
		prefix: "sk-admin-",
		issuer: "OpenAI"
	},
	{
		prefix: "sk-ant-",
		issuer: "Anthropic"
	},
	{
		prefix: "sk-or-v1-",
		issuer: "OpenRouter"
	}
];
const OPENAI_INFIX = "T3BlbkFJ";
const KEY_LITERALS = [...PREFIXES.map((p) => p.prefix), OPENAI_INFIX];
const MIN_SECRET_PART = 20;
const STAND_INS = /fake|test|dummy|example|sample|placeholder|your|change-?me|redacted|x{4}|1234567/i;
function mayHoldKeys(text) {
	return KEY_LITERALS.some((literal) => text.includes(literal));
}
function findKeys(text) {
	if (!mayHoldKeys(text)) return [];
	const found = [];
	for (const match of text.matchAll(/[A-Za-z0-9_-]{24,}/g)) {
		const word = match[0];
		const start = word.search(/(?<![A-Za-z0-9])sk-/);
		if (start < 0) continue;
		const key = word.slice(start);
		const issuer = issuerOf(key);
		if (issuer === void 0) continue;
		const fingerprint = (0, node_crypto.createHash)("sha256").update(key).digest("hex").slice(0, 8);
		found.push({
			issuer,
			shown: `${key.slice(0, 8)}\u2026`,
			fingerprint,
			index: match.index + start
		});
	}
	return found;
}
function issuerOf(key) {
	const row = PREFIXES.find((p) => key.startsWith(p.prefix));
	if (row !== void 0) return looksReal(key.slice(row.prefix.length)) ? row.issuer : void 0;
	return key.includes(OPENAI_INFIX) && looksReal(key.slice(3)) ? "OpenAI" : void 0;
}
function looksReal(secret) {
	if (secret.length < MIN_SECRET_PART || STAND_INS.test(secret)) return false;
	return /\d/.test(secret) && /[a-z]/i.test(secret) && new Set(secret).size >= 10;
}
// src/policy/rules/facts.ts
const CODEX_KINDS = [
	"codex-cli",
	"codex-action",
	"codex-sdk-typescript",
	"codex-sdk-python",
	"codex-cloud"
];
function charged(account) {
	return account.report.charges.length > 0;
}
function triggersNamed(account, names) {
	return account.workflow.triggers.filter(({ name }) => names.includes(name) && mayRunOn(account.job.if?.value, name));
}
function runsOn(account) {
	const runners = new Set(account.traced.spenders.map((spender) => spender.runner));
	if (runners.has("hosted")) return "hosted";
	return runners.has("self-hosted") ? "self-hosted" : "unknown";
}
function spenderOf$1({ traced }, { spender }) {
	return traced.spenders.find(({ path, line, label }) => path === spender.path && line === spender.line && label === spender.label);
}
function byPayer(charges) {
	const found = new Map();
	for (const charge of charges) {
		const name = charge.payer?.name ?? "";
		if (!found.has(name)) found.set(name, charge);
	}
	return found;
}
// src/policy/rules/hard-coded-key.ts
function texts$1(account) {
	return [...account.workflow.jobs[0]?.id === account.job.id ? workflowScalars(account.workflow) : [], ...jobScalars(account.job)];
}
function* unmasked({ job, report }) {
	for (const charge of byPayer(report.charges).values()) {
		const name = /^vars\.(\w+)$/.exec(charge.payer?.name ?? "")?.[1];
		if (name === void 0 || classifyName(name) === void 0) continue;
		yield {
			subject: `vars ${name}`,
			message: `${code(`vars.${name}`)} pays for ${code(charge.spender.label)} in job ${code(job.id)}, and a configuration variable is not masked in logs.`,
			place: spenderPlace(charge),
			fix: `Revoke the key, store a new one (\`gh secret set ${name}\`) and refer to it as \`\${{ secrets.${name} }}\`.`,
			level: "warning"
		};
	}
}
function* check$20(account) {
	yield* unmasked(account);
	for (const scalar of texts$1(account)) {
		if (!mayHoldKeys(scalar.value)) continue;
		const lines = scalar.block ? scalar.value.split("\n") : [scalar.value];
		for (const [index, text] of lines.entries()) for (const key of findKeys(text)) yield {
			subject: `${key.issuer} ${key.fingerprint}`,
			message: `A ${key.issuer} key is written into the file: ${code(key.shown)}. Everybody who can read the repository or its history can spend with it.`,
			place: {
				path: scalar.path,
				line: lineWithin(scalar, index),
				column: scalar.block ? 1 : scalar.column
			},
			fix: "Revoke it where it was issued, then store a new one: `gh secret set OPENAI_API_KEY`, and here `${{ secrets.OPENAI_API_KEY }}`. Deleting the line is not enough."
		};
	}
}
const hardCodedKey = {
	id: "hard-coded-key",
	judges: "each",
	level: "error",
	blocksFirstRun: true,
	title: "A literal key stands in the workflow",
	why: "It stays in the history after the line is gone, and pays for whoever finds it until it is revoked.",
	fix: "Revoke the key, create a new one and keep it as an Actions secret.",
	about: "credential",
	since: "1.0.0",
	options: {},
	page: {
		finds: [
			"A key in a configuration variable (`vars`) that pays is a warning: GitHub does not mask variables in logs. Hand it over as a secret.",
			"Text that has the form of a real key of OpenAI, Anthropic or OpenRouter: in `env`, `with`, `run`, container settings and defaults of inputs. At most its first eight characters are ever printed.",
			"Stand-ins such as `test-key`, `sk-fake-\u2026`, `sk-1234567890` or a row of one repeated letter are left alone: they pay for nothing."
		],
		bad: `env:
  OPENAI_API_KEY: sk-proj-\u2026   # the key itself`,
		good: `env:
  OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		sources: ["https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-variables", "https://docs.github.com/en/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions"]
	},
	check: check$20
};
// src/knowledge/tools.ts
const TOOLS = [
	{
		commands: ["aider"],
		packages: ["aider-chat"],
		provider: "any",
		model: ["--model"],
		free: ["--version"],
		source: "https://aider.chat/docs/llms.html"
	},
	{
		commands: ["claude"],
		packages: ["@anthropic-ai/claude-code"],
		provider: "anthropic",
		model: ["--model"],
		free: [
			"--version",
			"mcp",
			"config",
			"doctor",
			"update",
			"plugin",
			"install",
			"auth",
			"setup-token"
		],
		order: [
			"ANTHROPIC_AUTH_TOKEN",
			"ANTHROPIC_API_KEY",
			"CLAUDE_CODE_OAUTH_TOKEN"
		],
		agent: { limits: ["--max-turns", "--max-budget-usd"] },
		source: "https://docs.anthropic.com/en/docs/claude-code/cli-reference"
	},
	{
		commands: ["gemini"],
		packages: ["@google/gemini-cli"],
		provider: "google",
		model: ["-m", "--model"],
		free: [
			"--version",
			"mcp",
			"extensions"
		],
		agent: { limits: [] },
		source: "https://github.com/google-gemini/gemini-cli"
	},
	{
		commands: ["agy"],
		packages: [],
		provider: "google",
		model: ["--model"],
		free: [
			"--version",
			"update",
			"install",
			"auth",
			"models"
		],
		agent: { limits: [] },
		source: "https://github.com/google-antigravity/antigravity-cli"
	},
	{
		commands: ["copilot"],
		packages: ["@github/copilot"],
		provider: "github-copilot",
		model: ["--model"],
		free: ["--version"],
		agent: { limits: [] },
		source: "https://docs.github.com/copilot/concepts/agents/about-copilot-cli"
	},
	{
		commands: ["cursor-agent"],
		packages: [],
		provider: "cursor",
		model: ["-m", "--model"],
		free: [
			"--version",
			"login",
			"logout",
			"status",
			"whoami",
			"about",
			"models",
			"mcp",
			"update"
		],
		alias: {
			name: "agent",
			variable: "CURSOR_API_KEY"
		},
		agent: { limits: [] },
		source: "https://docs.cursor.com/en/cli/reference/parameters"
	},
	{
		commands: ["opencode"],
		packages: ["opencode-ai"],
		provider: "any",
		model: ["-m", "--model"],
		free: ["--version", "auth"],
		agent: { limits: [] },
		source: "https://opencode.ai/docs/providers"
	},
	{
		commands: ["genaiscript"],
		packages: ["genaiscript"],
		provider: "any",
		model: [
			"-m",
			"--model",
			"-p",
			"--provider"
		],
		free: [
			"scripts",
			"parse",
			"info",
			"--version"
		],
		source: "https://microsoft.github.io/genaiscript/reference/cli/"
	},
	{
		commands: ["promptfoo"],
		packages: ["promptfoo"],
		provider: "any",
		model: ["-r", "--providers"],
		free: [
			"view",
			"init",
			"cache",
			"--version",
			"validate",
			"export",
			"import",
			"list",
			"show",
			"config"
		],
		settings: "promptfoo",
		source: "https://www.promptfoo.dev/docs/usage/command-line/"
	},
	{
		commands: ["pr-agent", "pr_agent.cli"],
		packages: ["pr-agent"],
		provider: "any",
		model: ["--config.model"],
		free: [],
		source: "https://qodo-merge-docs.qodo.ai/"
	},
	{
		commands: ["cn"],
		packages: ["@continuedev/cli"],
		provider: "any",
		model: ["--model"],
		free: [
			"--version",
			"login",
			"logout"
		],
		agent: { limits: [] },
		source: "https://docs.continue.dev/guides/cli"
	},
	{
		commands: ["llm"],
		packages: ["llm"],
		provider: "any",
		model: ["-m", "--model"],
		free: [
			"keys",
			"models",
			"logs",
			"install"
		],
		source: "https://llm.datasette.io/"
	},
	{
		commands: ["sgpt"],
		packages: ["shell-gpt"],
		provider: "openai",
		model: ["--model"],
		free: [],
		source: "https://github.com/TheR1D/shell_gpt"
	},
	{
		commands: ["aichat"],
		packages: ["aichat"],
		provider: "any",
		model: ["-m", "--model"],
		free: ["--list-models"],
		source: "https://github.com/sigoden/aichat"
	},
	{
		commands: ["opencommit", "oco"],
		packages: ["opencommit"],
		provider: "any",
		model: [],
		free: ["config", "hook"],
		source: "https://github.com/di-sukharev/opencommit"
	},
	{
		commands: ["aicommits"],
		packages: ["aicommits"],
		provider: "openai",
		model: [],
		free: ["config", "hook"],
		source: "https://github.com/Nutlope/aicommits"
	},
	{
		commands: ["deepeval"],
		packages: ["deepeval"],
		provider: "any",
		model: [],
		free: ["login", "set-openai"],
		starts: ["test"],
		source: "https://docs.confident-ai.com/"
	},
	{
		commands: ["inspect"],
		packages: ["inspect-ai"],
		provider: "any",
		model: ["--model"],
		free: [
			"view",
			"log",
			"list",
			"info",
			"cache",
			"sandbox",
			"trace"
		],
		source: "https://inspect.aisi.org.uk/providers.html"
	},
	{
		commands: ["openai"],
		packages: ["openai"],
		provider: "openai",
		model: ["-m", "--model"],
		free: [
			"--version",
			"migrate",
			"grit"
		],
		source: "https://github.com/openai/openai-python"
	},
	{
		commands: ["amp"],
		packages: ["@sourcegraph/amp", "@ampcode/cli"],
		provider: "amp",
		model: [],
		free: [
			"--version",
			"login",
			"logout",
			"mcp",
			"update",
			"usage"
		],
		agent: { limits: [] },
		source: "https://ampcode.com/manual#cli"
	},
	{
		commands: ["grok"],
		packages: ["@vibe-kit/grok-cli", "@xai-official/grok"],
		provider: "xai",
		model: ["-m", "--model"],
		free: [
			"--version",
			"mcp",
			"login",
			"logout"
		],
		agent: { limits: ["--max-tool-rounds"] },
		source: "https://docs.x.ai/build/cli/headless-scripting"
	},
	{
		commands: ["kiro-cli"],
		packages: [],
		provider: "kiro",
		model: ["--model"],
		free: [
			"--version",
			"login",
			"logout",
			"whoami",
			"mcp",
			"update",
			"settings"
		],
		agent: { limits: [] },
		source: "https://kiro.dev/docs/cli/headless/"
	},
	{
		commands: ["droid"],
		packages: ["droid"],
		provider: "factory",
		model: ["-m", "--model"],
		free: [
			"--version",
			"update",
			"mcp"
		],
		agent: { limits: [] },
		source: "https://docs.factory.ai/guides/droid-exec/github-actions"
	},
	{
		commands: [
			"oz",
			"warp-cli",
			"warp-terminal"
		],
		packages: [],
		provider: "warp",
		model: ["--model"],
		free: [
			"--version",
			"login",
			"mcp",
			"environment",
			"model"
		],
		alias: {
			name: "warp",
			variable: "WARP_API_KEY"
		},
		agent: { limits: [] },
		source: "https://docs.warp.dev/agents/cli/reference/"
	},
	{
		commands: ["goose"],
		packages: [],
		provider: "any",
		model: ["--model"],
		providerFrom: "GOOSE_PROVIDER",
		free: ["configure", "--version"],
		agent: { limits: ["--max-turns"] },
		source: "https://block.github.io/goose/docs/getting-started/providers"
	}
];
const BY_COMMAND = new Map(TOOLS.flatMap((tool) => tool.commands.map((name) => [name, tool])));
const BY_PACKAGE = new Map(TOOLS.flatMap((tool) => tool.packages.map((name) => [name, tool])));
const BY_ALIAS = new Map(TOOLS.flatMap((tool) => tool.alias ? [[tool.alias.name, tool]] : []));
function toolNamed(command, environment) {
	const alias = BY_ALIAS.get(command)?.alias;
	return alias !== void 0 && environment?.has(alias.variable) ? BY_ALIAS.get(command) : BY_COMMAND.get(command);
}
function toolOfPackage(name) {
	return BY_PACKAGE.get(name) ?? BY_COMMAND.get(name);
}
// src/knowledge/agents.ts
const actions = late(() => new Set(require_catalog().CATALOG.filter(({ agent, uses }) => agent !== void 0 || uses.some(({ codex }) => codex)).map(({ action }) => action)));
function isAgent({ kind, label }) {
	switch (kind) {
		case "codex-cli":
		case "codex-action":
		case "codex-sdk-typescript":
		case "codex-sdk-python": return true;
		case "tool": return toolNamed(label.split(" ")[0] ?? "")?.agent !== void 0;
		case "action": return actions().has((label.split("@")[0] ?? "").toLowerCase());
		default: return false;
	}
}
// src/policy/rules/hot-schedule.ts
function* check$19(account, { options }) {
	const allowed = options["max-per-day"] ?? 0;
	const crons = triggersNamed(account, ["schedule"]).flatMap((trigger) => trigger.crons);
	const fires = crons.map((cron) => firesPerDay(cron.value) ?? 0);
	const total = fires.reduce((sum, count) => sum + count, 0);
	const hottest = crons[fires.indexOf(Math.max(...fires))];
	if (!charged(account) || hottest === void 0 || total <= allowed) return;
	const gate = gateOf(account);
	const bill = onWhoseBill(account.report);
	const job = `Job ${code(account.job.id)}`;
	const by = `${total} times a day by schedule (${code(hottest.value)}${crons.length > 1 ? " and others" : ""})`;
	yield {
		subject: "schedule",
		message: gate === void 0 ? `${job} starts up to ${by}, ${isEach(account) ? "each" : "and what it asks then is"} ${bill}; ${allowed} a day are allowed.` : `${job} may start up to ${by}, and ${allowed} a day are allowed. ${gate.what} decides: what it lets through is ${bill}.`,
		place: hottest,
		fix: `Run it less often or on the event it waits for, or allow it in the policy: \`rules: { hot-schedule: { max-per-day: ${total} } }\`.`,
		...gate?.before === true ? { level: "notice" } : {},
		cause: `${hottest.path}:${hottest.line}`
	};
}
function isEach({ report }) {
	return report.charges.some(({ spender, unsure }) => isAgent(spender) && unsure !== "spending");
}
function gateOf(account) {
	const { workflow, job, report } = account;
	if (job.if !== void 0) return {
		what: `Its condition (line ${job.if.line})`,
		before: true
	};
	const needed = neededJobs(workflow, job).find((one) => one.if !== void 0);
	if (needed !== void 0) return {
		what: `The condition of ${code(needed.id)}, which it needs (line ${needed.if?.line}),`,
		before: true
	};
	const steps = report.charges.map((charge) => stepTo(job, charge)?.if);
	if (steps.every((one) => one !== void 0)) return {
		what: `The condition of the step that spends (line ${steps[0]?.line})`,
		before: false
	};
	return report.charges.every(({ unsure }) => unsure === "spending") ? {
		what: "What stands around the spending",
		before: false
	} : void 0;
}
const hotSchedule = {
	id: "hot-schedule",
	judges: "payer",
	level: "warning",
	title: "A charged schedule fires more often than the policy allows",
	why: "It spends around the clock, whether or not anything changed.",
	fix: "Run it less often, or on the event it waits for.",
	about: "start",
	since: "1.0.0",
	options: { "max-per-day": {
		default: 24,
		minimum: 0,
		stricter: "less",
		describes: "How many times a day a charged job may start by schedule."
	} },
	page: {
		finds: ["A charged job of a workflow whose `cron` lines together fire more than `max-per-day` times on one day, by default 24: once an hour. Where a condition of the job, or of a job that it needs, decides which start goes on, it is a notice."],
		bad: `on:
  schedule:
    - cron: "*/10 * * * *"`,
		good: `on:
  schedule:
    - cron: "0 6 * * 1-5"`,
		sources: ["https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule"]
	},
	check: check$19
};
// src/policy/rules/ignore-without-reason.ts
function* check$18({ workflow, job }, { comments }) {
	const [from, to] = linesOf$1(workflow, job);
	for (const comment of comments(workflow.path)) {
		if (comment.reason !== "" || comment.target < from || comment.target > to) continue;
		yield {
			subject: comment.rules.join(" "),
			message: `A comment ignores ${comment.rules.length > 0 ? names$1(comment.rules) : "no rule by name"} in job ${code(job.id)} without saying why, so nobody can tell later whether the reason still holds. It ignores nothing until it has one.`,
			place: {
				path: comment.path,
				line: comment.line,
				column: comment.column
			},
			fix: "Write the reason behind the bracket: `# spend-guard: ignore[rule-id] reason`."
		};
	}
}
const ignoreWithoutReason = {
	id: "ignore-without-reason",
	judges: "each",
	level: "warning",
	title: "A comment ignores a finding without a reason",
	why: "Whoever reviews the spend later: a silenced finding without a reason cannot be told from a forgotten one.",
	fix: "Write the reason behind the bracket.",
	about: "coverage",
	since: "1.0.0",
	options: {},
	page: {
		finds: ["A comment `# spend-guard: ignore[rule-id]` in a workflow with nothing behind the bracket. Such a comment ignores nothing."],
		bad: `- run: codex exec "Review" # spend-guard: ignore[unpinned-model]`,
		good: `- run: codex exec "Review" # spend-guard: ignore[unpinned-model] compares default models`,
		sources: []
	},
	check: check$18
};
// src/policy/rules/mixed-budgets.ts
function how(charge) {
	return `${code(charge.spender.label)} with ${payerName(charge)}`;
}
function* check$17(account, { policy, account: all }) {
	const { budget, charges } = account.report;
	const expected = expectationFor(policy, account.workflow.path, account.job.id)?.budget;
	if (budget !== "both") return;
	const declared = expected === void 0 ? [] : expectedLines(expected);
	if (declared.includes("api") && declared.includes("subscription")) return;
	const api = charges.find((charge) => charge.budget === "api");
	const subscription = charges.find((charge) => charge.budget === "subscription");
	if (api === void 0 || subscription === void 0) return;
	yield {
		subject: "both",
		message: `Job ${code(account.job.id)} charges both OpenAI budgets. The Platform account pays for ${how(api)}, a ChatGPT plan or workspace for ${how(subscription)}.`,
		place: spenderPlace(subscription),
		fix: `Let one budget pay: ${keyLine(platformKey(account, all), subscription.spender.path)} on ${code(subscription.spender.label)} too. Or declare the job under \`expect\` with \`budget: both\` and a reason.`
	};
}
const mixedBudgets = {
	id: "mixed-budgets",
	judges: "payer",
	level: "warning",
	title: "One job charges both OpenAI budgets",
	why: "Neither the Platform invoice nor the plan shows what one run costs, and a limit on either side stops it half way.",
	fix: "Split the job, or let both spenders use a credential of the same budget.",
	about: "payer",
	since: "1.0.0",
	options: {},
	page: {
		finds: ["A job with at least one charge to the Platform account and one to a ChatGPT plan or workspace. The two ledgers are never added, so the job stands on both lines of the report.", "Declared with `budget: both` (or `any`) the job is accepted."],
		bad: `steps:
  - run: codex exec "Fix the failing test"
    env:
      CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
  - run: codex exec "Write the release note"
    env:
      CODEX_ACCESS_TOKEN: \${{ secrets.CODEX_ACCESS_TOKEN }}`,
		good: `steps:
  - run: codex exec "Fix the failing test"
    env:
      CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
  - run: codex exec "Write the release note"
    env:
      CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		sources: ["https://learn.chatgpt.com/docs/auth"]
	},
	check: check$17
};
// src/policy/strangers/checks.ts
const SELF_CHECKING = [
	{
		action: "openai/codex-action",
		opens: "allow-users",
		bots: ["allow-bots", "allow-bot-users"]
	},
	{
		action: "anthropics/claude-code-action",
		opens: "allowed_non_write_users",
		bots: ["allowed_bots"]
	},
	{
		action: "3ru/gpt-translate",
		bots: []
	}
];
const PERMISSION_CHECKS = [
	"getcollaboratorpermissionlevel",
	"checkcollaborator",
	"getmembershipforuser",
	"checkmembershipforuser",
	"actions-cool/check-user-permission",
	"check-actor-permission",
	"get-user-teams-membership",
	"author_association",
	"check_membership"
];
const ASKED_BY_INPUT = /permission|allowed_(?:roles|associations)|allow_?list/i;
function opensToEverybody(step) {
	const row = selfChecking(step);
	if (row === void 0 || step?.kind !== "uses") return void 0;
	return [...step.with].find(([name]) => name.toLowerCase() === row.opens)?.[1].value.trim() === "*" ? row.opens : void 0;
}
function letsBotsIn(step) {
	const row = selfChecking(step);
	if (row === void 0 || step?.kind !== "uses") return void 0;
	for (const [name, { value }] of step.with) {
		const input = row.bots.find((one) => one === name.toLowerCase());
		const given = value.trim();
		if (input === void 0 || given === "" || given === "false") continue;
		return {
			input,
			everyone: given === "*"
		};
	}
}
function selfChecking(step) {
	return step?.kind === "uses" ? selfCheckingAction(step.uses.value) : void 0;
}
function selfCheckingAction(uses) {
	const action = uses.split("@")[0]?.toLowerCase();
	return SELF_CHECKING.find((row) => row.action === action);
}
function refusesStrangers(job, spender) {
	if (job.kind !== "steps") return false;
	return job.steps.filter((step) => spender === void 0 || step.line <= spender.line).some((step) => selfChecking(step) !== void 0 && opensToEverybody(step) === void 0 && (step.if === void 0 || step === spender));
}
function asksByInput(job) {
	return (job.kind === "steps" ? job.steps.filter((step) => step.kind === "uses") : []).flatMap((step) => [...step.with]).some(([name, { value }]) => ASKED_BY_INPUT.test(name) && /\bwrite\b/i.test(value));
}
function textAsksForPermission(written) {
	const text = written.toLowerCase();
	return PERMISSION_CHECKS.some((check) => text.includes(check)) || text.includes("/collaborators/") && text.includes("permission");
}
// src/policy/strangers/asked.ts
const PROGRAM = /(?<![\w./-])(?:[\w.-]{1,80}\/){0,12}[\w.-]{1,80}\.(?:sh|bash|ps1|py|rb|[cm]?[jt]s)\b/g;
const MAIN = /^\s*main:\s*['"]?([\w.-]+(?:\/[\w.-]+)*)/m;
const MAX_PROGRAMS = 50;
const FORK_CHECKS = /\bisCrossRepository\b|\b(?:head\??\.repo|head_?[rR]epo(?:sitory)?)\??\.fork\b|\b(?:head\??\.repo|head_?repo(?:sitory)?)\??\.(?:full_name|id)\b[^\n]{0,80}[!=]==?|(?:[!=]==?|\s=)\s*["'`]?\$(?:\{?GITHUB_REPOSITORY\b|\{\{\s*github\.repository\s*\}\}|\{(?:context\.repo\.)?owner\}\/\$\{(?:context\.repo\.)?repo\})/;
const known = new WeakMap();
function asked(job, all, calls) {
	if (job.kind === "call") return questions(calls ? textsOfUses(job.uses.value, all) : []);
	const found = known.get(job) ?? questions(texts(job, all));
	known.set(job, found);
	return found;
}
function questions(texts) {
	const found = new Set();
	for (const text of texts) {
		if (textAsksForPermission(text)) found.add("permission");
		if (FORK_CHECKS.test(text)) found.add("fork");
	}
	return found;
}
function* texts(job, all) {
	const own = jobScalars(job).map(({ value }) => value);
	const uses = job.steps.flatMap((step) => step.kind === "uses" ? [step.uses.value] : []);
	yield* [...own, ...uses];
	const programs = own.flatMap((text) => text.match(PROGRAM) ?? []);
	for (const path of new Set(programs.slice(0, MAX_PROGRAMS).map(localPath))) if (!path.split("/").includes("..")) yield all.text(path) ?? "";
	for (const one of uses) yield* textsOfUses(one, all);
}
function* textsOfUses(uses, all) {
	for (const file of filesOf(uses, all)) {
		const text = all.text(file);
		if (text === void 0) continue;
		yield text;
		const main = MAIN.exec(text)?.[1];
		if (main !== void 0) yield all.text(file.replace(/[^/]*$/, main)) ?? "";
	}
}
function filesOf(uses, { repository }) {
	const path = isLocal(uses) ? localPath(uses) : ownPath(uses, repository.fullName);
	if (path === void 0) return [];
	return /\.ya?ml$/.test(path) ? [path] : [`${path}/action.yml`, `${path}/action.yaml`];
}
function ownPath(uses, fullName) {
	const [owner, name, ...rest] = uses.split("@")[0]?.split("/") ?? [];
	return (fullName === void 0 || fullName.toLowerCase() === `${owner}/${name}`.toLowerCase()) && rest.length > 0 ? rest.join("/") : void 0;
}
function checksItself({ spender }, all) {
	const action = selfCheckingAction(spender.label);
	if (action === void 0 || !/(?:^|\/)action\.ya?ml$/.test(spender.path)) return false;
	const text = all.text(spender.path);
	return text !== void 0 && (action.opens === void 0 || !text.includes(action.opens));
}
// src/policy/strangers/triggers.ts
const STRANGER_TRIGGERS = [
	{
		name: "pull_request_target",
		actions: [
			"opened",
			"edited",
			"closed",
			"reopened",
			"synchronize",
			"ready_for_review",
			"converted_to_draft"
		],
		byDefault: [
			"opened",
			"synchronize",
			"reopened"
		],
		object: "pull_request",
		thing: "a pull request from a fork"
	},
	{
		name: "issues",
		actions: [
			"opened",
			"edited",
			"closed",
			"reopened",
			"deleted"
		],
		byDefault: [
			"opened",
			"edited",
			"closed",
			"reopened"
		],
		object: "issue",
		thing: "an issue"
	},
	{
		name: "issue_comment",
		actions: [
			"created",
			"edited",
			"deleted"
		],
		byDefault: [
			"created",
			"edited",
			"deleted"
		],
		object: "comment",
		thing: "a comment"
	},
	{
		name: "discussion",
		actions: [
			"created",
			"edited",
			"deleted"
		],
		byDefault: [
			"created",
			"edited",
			"deleted"
		],
		object: "discussion",
		thing: "a discussion"
	},
	{
		name: "discussion_comment",
		actions: [
			"created",
			"edited",
			"deleted"
		],
		byDefault: [
			"created",
			"edited",
			"deleted"
		],
		object: "comment",
		thing: "a comment on a discussion"
	},
	{
		name: "pull_request_review",
		actions: ["submitted", "edited"],
		byDefault: ["submitted", "edited"],
		object: "review",
		thing: "a review of a pull request from a branch of this repository"
	},
	{
		name: "pull_request_review_comment",
		actions: [
			"created",
			"edited",
			"deleted"
		],
		byDefault: [
			"created",
			"edited",
			"deleted"
		],
		object: "comment",
		thing: "a comment on a line of a pull request from a branch of this repository"
	},
	{
		name: "workflow_run",
		actions: [
			"requested",
			"in_progress",
			"completed"
		],
		byDefault: [
			"requested",
			"in_progress",
			"completed"
		],
		object: "workflow_run",
		thing: "making the workflow before it run, for which a pull request from a fork is enough"
	},
	{
		name: "fork",
		actions: [],
		byDefault: [],
		object: "forkee",
		thing: "forking the repository"
	},
	{
		name: "watch",
		actions: ["started"],
		byDefault: ["started"],
		object: "sender",
		thing: "starring the repository"
	}
];
const VERBS = {
	opened: "opening",
	created: "writing",
	submitted: "writing",
	synchronize: "updating",
	edited: "editing",
	reopened: "reopening",
	closed: "closing",
	deleted: "deleting",
	ready_for_review: "marking as ready",
	converted_to_draft: "converting to a draft"
};
function deedOf$1({ thing }, actions) {
	const verbs = Object.entries(VERBS).flatMap(([action, verb]) => actions.includes(action) ? [verb] : []);
	const named = [...new Set(verbs)].slice(0, 2).join(" or ");
	return named === "" ? thing : `${named} ${thing}`;
}
function strangerTrigger(name) {
	return STRANGER_TRIGGERS.find((trigger) => trigger.name === name);
}
const STRANGER_ASSOCIATIONS = [
	"NONE",
	"CONTRIBUTOR",
	"FIRST_TIMER",
	"FIRST_TIME_CONTRIBUTOR",
	"MANNEQUIN"
];
// src/policy/strangers/knowledge.ts
const ALIEN = { kind: "alien" };
const PULL_REQUEST_HEAD = "github.event.pull_request.head.repo.";
const ACTOR = [
	"github.actor",
	"github.triggering_actor",
	"github.actor_id",
	"github.event.sender.login"
];
function strangerKnowledge(trigger, actions, upstream) {
	const own = `github.event.${trigger.object}.`;
	return (path) => {
		if (path === "github.event_name") return text(trigger.name);
		if (path === "github.event.action") return {
			kind: "one-of",
			texts: actions
		};
		if (ACTOR.includes(path)) return ALIEN;
		if (path === "github.event.label.name") return ALIEN;
		if (/\.labels(\.\*(\.name)?)?$/.test(path)) return {
			kind: "list",
			texts: []
		};
		if (trigger.name.startsWith("pull_request_review") && path.startsWith(PULL_REQUEST_HEAD)) return path.endsWith(".fork") ? {
			kind: "truth",
			truth: false
		} : void 0;
		if (!path.startsWith(own)) return void 0;
		return ofOwnObject(path.slice(own.length), upstream);
	};
}
function ofOwnObject(rest, upstream) {
	if (rest === "author_association") return {
		kind: "one-of",
		texts: STRANGER_ASSOCIATIONS
	};
	if (/^(user|actor|triggering_actor)\.(login|id)$/.test(rest)) return ALIEN;
	if (/^(head\.repo|head_repository)\.fork$/.test(rest)) return {
		kind: "truth",
		truth: true
	};
	if (/^(head\.repo|head_repository)\.(full_name|id|owner\.login|owner\.id)$/.test(rest)) return ALIEN;
	if (/^(head\.user\.login)$/.test(rest)) return ALIEN;
	if (rest === "merged") return {
		kind: "truth",
		truth: false
	};
	if (rest === "event") return {
		kind: "one-of",
		texts: upstream
	};
}
function text(value) {
	return {
		kind: "known",
		text: value,
		truthy: true
	};
}
// src/policy/strangers/may-run.ts
const MAX_CHAIN = 100;
const ASKS_FOR_STATUS = /\b(?:always|cancelled|failure)\s*\(/;
const OPEN = {
	holds: void 0,
	asks: []
};
var RunOf = class {
	#knowledge;
	#outcomes = new Map();
	#conditions = new Map();
	constructor(knowledge) {
		this.#knowledge = knowledge;
	}
	job(workflow, job, depth = 0) {
		const known = this.#outcomes.get(job);
		if (known !== void 0 || depth > MAX_CHAIN) return known ?? OPEN;
		this.#outcomes.set(job, OPEN);
		const outcome = this.#decided(workflow, job, depth);
		this.#outcomes.set(job, outcome);
		return outcome;
	}
	condition(text) {
		const known = this.#conditions.get(text) ?? evaluateCondition(text, this.#knowledge);
		this.#conditions.set(text, known);
		return known;
	}
	#decided(workflow, job, depth) {
		const own = job.if?.value;
		const byId = jobsById(workflow);
		const anyway = ASKS_FOR_STATUS.test(own?.slice(0, 4e3) ?? "");
		const skipped = new Set();
		const asks = [];
		for (const id of job.needs.slice(0, MAX_CHAIN)) {
			const needed = byId.get(id.toLowerCase());
			if (needed === void 0 || needed === job) continue;
			const before = this.job(workflow, needed, depth + 1);
			if (before.holds === false) skipped.add(id.toLowerCase());
			else if (!anyway) asks.push(...before.asks);
		}
		if (skipped.size > 0 && !anyway) return {
			holds: false,
			asks: []
		};
		if (own === void 0) return {
			holds: void 0,
			asks
		};
		const outcome = skipped.size === 0 ? this.condition(own) : evaluateCondition(own, this.#after(skipped));
		return {
			holds: outcome.holds,
			asks: [...asks, ...outcome.asks]
		};
	}
	#after(skipped) {
		return (path) => {
			const [, id = "", rest = ""] = /^needs\.([^.]+)\.(.*)$/.exec(path) ?? [];
			return skipped.has(id) ? ofSkipped(rest) : this.#knowledge(path);
		};
	}
};
function ofSkipped(rest) {
	if (rest === "result") return {
		kind: "known",
		text: "skipped",
		truthy: true
	};
	return rest.startsWith("outputs.") ? {
		kind: "known",
		text: "",
		truthy: false
	} : void 0;
}
// src/policy/strangers/upstream.ts
function upstreamEvents(place, all) {
	const events = place.workflows.flatMap((name) => all.startsOf(name) ?? ["pull_request"]);
	return [...new Set(events)].filter((event) => event === "pull_request" || event !== "workflow_run" && strangerTrigger(event) !== void 0);
}
// src/policy/strangers/doors.ts
function openDoors(account, charge, all, who = "anybody") {
	if (who === "anybody" && checksItself(charge, all)) return [];
	const way = stations(account, charge, all);
	return account.workflow.triggers.flatMap((place) => {
		const trigger = strangerTrigger(place.name);
		if (trigger === void 0) return [];
		const open = passes(way, trigger, place, all, who);
		if (open === void 0) return [];
		return [{
			trigger,
			place,
			deed: deedOf$1(trigger, strangerActions(trigger, place) ?? []),
			environment: environmentOf(way),
			...open
		}];
	});
}
function passes(way, trigger, place, all, who) {
	const actions = strangerActions(trigger, place);
	const upstream = trigger.name === "workflow_run" ? upstreamEvents(place, all) : [];
	if (actions === void 0 || trigger.name === "workflow_run" && upstream.length === 0) return void 0;
	const run = runs$1.get(place) ?? new RunOf(strangerKnowledge(trigger, actions, upstream));
	runs$1.set(place, run);
	const asks = [];
	const conditions = [];
	for (const station of way) {
		const { workflow, job, step } = station;
		if (guarded(station, trigger, who, all)) return void 0;
		const outcomes = [run.job(workflow, job)];
		if (step?.if !== void 0) outcomes.push(run.condition(step.if.value));
		if (outcomes.some(({ holds }) => holds === false)) return void 0;
		asks.push(...outcomes.flatMap((outcome) => outcome.asks));
		const own = [job.if, step?.if].filter((condition) => condition !== void 0);
		conditions.push(...own.filter(({ value }) => run.condition(value).holds === void 0));
	}
	return {
		asks: [...new Set(asks)],
		conditions
	};
}
const runs$1 = new WeakMap();
function strangerActions(trigger, place) {
	if (trigger.actions.length === 0) return [];
	const heard = place.types.length > 0 ? place.types : trigger.byDefault;
	const actions = trigger.actions.filter((action) => heard.includes(action));
	return actions.length > 0 ? actions : void 0;
}
function guarded({ workflow, job, step }, trigger, who, all) {
	if (refusesStrangers(job, step) && !(who === "bot" && letsBotsIn(step)?.everyone)) return true;
	const fromFork = trigger.object === "pull_request" || trigger.object === "workflow_run";
	const needed = neededJobs(workflow, job);
	if ([job, ...needed].some(asksByInput)) return true;
	return [asked(job, all, false), ...needed.map((one) => asked(one, all, true))].some((questions) => questions.has("permission") || fromFork && questions.has("fork"));
}
function environmentOf(way) {
	return way.flatMap(({ workflow, job }) => [job, ...neededJobs(workflow, job)]).flatMap((job) => job.kind === "steps" ? job.environment ?? [] : [])[0]?.value;
}
// src/policy/rules/outsider-can-spend.ts
function* check$16(account, context) {
	const mild = context.account.repository.visibility === "private";
	for (const [name, entrances] of entrancesOf(account, context)) {
		const open = entrances.find((one) => unguarded(one.door)) ?? entrances[0];
		if (open === void 0) continue;
		const { door, charge } = open;
		const opened = openedByInput(account, charge, context);
		const payers = [...new Set(entrances.map((one) => payerName(one.charge)))];
		yield {
			subject: name,
			message: `${people(context)} can start job ${code(account.job.id)} by ${door.deed} (${code(name)})${toMeet(account, door)}, and ${payers[0]}${payers.length > 1 ? ` (or ${payers.length - 1} more)` : ""} pays for ${code(charge.spender.label)}, ${onBill(charge)}. ${whatIsMissing(door, opened)}${forkCode(account, door)}`,
			place: door.place,
			fix: remedy$3(account, door, opened),
			...mild || !unguarded(door) ? { level: "notice" } : {},
			cause: [
				account.workflow.path,
				name,
				whatIsMissing(door, opened)
			].join("\n")
		};
	}
	yield* asABot(account, context);
	yield* throughTheMachine(account);
}
function unguarded({ asks, environment }) {
	return asks.length === 0 && environment === void 0;
}
function people({ account }) {
	switch (account.repository.visibility) {
		case "public": return "Anybody with a GitHub account";
		case "private": return "Everybody who may read the repository";
		case "unknown": return "People without write access (anybody, if the repository is public)";
		default: return account.repository.visibility;
	}
}
function onBill(charge) {
	return charge.budget === "unclear" ? "on a bill that is unclear" : `billed to ${billName(charge)}`;
}
function* asABot(account, context) {
	const { visibility } = context.account.repository;
	for (const charge of byPayer(account.report.charges).values()) {
		const bots = stations(account, charge, context.account).map((station) => station.step).map(letsBotsIn).find((input) => input?.everyone === true);
		if (bots === void 0 || openDoors(account, charge, context.account).length > 0) continue;
		const [door] = openDoors(account, charge, context.account, "bot");
		if (door === void 0) continue;
		const foreign = visibility === "private" ? "" : " On a public repository that includes Apps of strangers.";
		yield {
			subject: `bots ${bots.input}`,
			message: `${code(`${bots.input}: "*"`)} lets any App or bot start job ${code(account.job.id)} by ${door.deed} (${code(door.trigger.name)}), and ${payerName(charge)} pays for ${code(charge.spender.label)}, ${onBill(charge)}.${foreign} A bot whose own text fulfils the condition starts it again.`,
			place: door.place,
			fix: `Name in ${code(bots.input)} the bots that are meant, without the one that posts the answers.`,
			level: visibility === "private" || !unguarded(door) ? "notice" : "warning"
		};
	}
}
function canPay({ spender, confidence, payer }) {
	if (spender.kind === "mention") return confidence !== "possible";
	return spender.kind !== "remote" && (payer?.inFiles !== false || payer.kind === "machine-login");
}
function entrancesOf(account, context) {
	const found = new Map();
	for (const charge of byPayer(account.report.charges.filter(canPay)).values()) for (const door of openDoors(account, charge, context.account)) {
		const { name } = door.trigger;
		found.set(name, [...found.get(name) ?? [], {
			door,
			charge
		}]);
	}
	return found;
}
function openedByInput(account, charge, context) {
	return stations(account, charge, context.account).map((station) => station.step).map(opensToEverybody).find((input) => input !== void 0);
}
function toMeet({ workflow }, { conditions }) {
	const own = conditions.filter(({ path, value }) => path === workflow.path && value.includes("github.event."));
	const lines = [...new Set(own.map(({ line }) => String(line)))];
	if (lines.length === 0) return "";
	return lines.length === 1 ? ` where the \`if\` at line ${lines[0]} holds` : ` where the conditions at lines ${listed(lines)} hold`;
}
const ASKS_WHO = /\b(?:github\.(?:triggering_)?actor|author_association|(?:user|sender)\.login)\s*==|\bcontains\([^()]*(?:\([^()]*\))?[^()]*(?:actor|author_association|login)\s*\)/i;
function halfAsked({ conditions }) {
	return conditions.find(({ value }) => value.includes("||") && ASKS_WHO.test(value.slice(0, 4e3)));
}
function whatIsMissing(door, opened) {
	const { asks, environment } = door;
	if (opened !== void 0) return `${code(`${opened}: "*"`)} switches off the action's own check of write access.`;
	const reviewers = `required reviewers of the environment ${code(environment ?? "")}`;
	const notShown = "whether it has any, no file shows";
	if (asks.length > 0) return environment === void 0 ? `Only ${outputs(asks)} could stop them, and what ${asks.length === 1 ? "it is" : "they are"} made of was not followed.` : `Only ${outputs(asks)}, which ${asks.length === 1 ? "was" : "were"} not followed, or ${reviewers} could stop them; ${notShown}.`;
	if (environment !== void 0) return `Only ${reviewers} could stop them; ${notShown}.`;
	const half = halfAsked(door);
	return half === void 0 ? "No check of author, association, label or environment stops them." : `The \`if\` at line ${half.line} asks who comes in one alternative, and lets everybody pass by another.`;
}
function outputs(asks) {
	const more = asks.length - 3;
	return names$1(more > 0 ? [...asks.slice(0, 3), `${more} more`] : asks, "or");
}
const FORK_REF = /github\.event\.(?:pull_request|workflow_run)\.head|github\.head_ref|refs\/pull\//;
function forkCode({ job }, { trigger }) {
	if (![
		"pull_request_target",
		"issue_comment",
		"workflow_run"
	].includes(trigger.name)) return "";
	const checkout = (job.kind === "steps" ? job.steps : []).find((step) => step.kind === "uses" && FORK_REF.test(step.with.get("ref")?.value ?? ""));
	return checkout === void 0 ? "" : ` Line ${checkout.line} checks out the fork's code: what of it runs here can read the key itself.`;
}
function remedy$3(account, door, opened) {
	const { trigger, environment, asks } = door;
	if (opened !== void 0) return `If only people with write access are meant, delete ${code(opened)} or list names in it. ${MEANT}`;
	if (environment !== void 0) return `Give the environment ${code(environment)} required reviewers (Settings, Environments), then ignore this finding with that reason.`;
	if (asks.length > 0) return `Look whether ${outputs(asks)} ${asks.length === 1 ? "asks" : "ask"} who started the run; then ignore this finding with that reason. If not: ${lower(question(account, door))}`;
	if (trigger.object === "workflow_run") return question(account, door);
	return `Unless everybody may: ${lower(question(account, door))} ${MEANT}`;
}
const MEANT = "If everybody is: give the key a project of its own with a spend limit, and ignore this finding with that reason.";
function question({ job, workflow }, { trigger }) {
	const only = workflow.triggers.length > 1;
	if (trigger.object === "workflow_run") {
		const same = "github.event.workflow_run.head_repository.full_name == github.repository";
		const own = `\`${only ? `(github.event_name != 'workflow_run' || ${same})` : same}\``;
		return job.if === void 0 ? `Add \`if:\` ${own} to the job.` : `Add to the job's \`if\` (line ${job.if.line}): \`( \u2026 ) &&\` ${own}.`;
	}
	const ask = `\`gh api "repos/$GITHUB_REPOSITORY/collaborators/$GITHUB_ACTOR/permission" --jq .permission | grep -Ex 'admin|write'\``;
	const token = "`GH_TOKEN: ${{ github.token }}` in its `env`";
	const when = only ? ` and \`if: github.event_name == '${trigger.name}'\`` : "";
	return job.kind === "call" ? `Let a job before it, named in \`needs\`, run ${ask}, with ${token}; it fails for everybody else.` : `Let the first step run ${ask}, with ${token}${when}; it fails for everybody else.`;
}
function* throughTheMachine(account) {
	const [trigger] = triggersNamed(account, ["pull_request"]);
	const charge = account.report.charges.find((c) => c.payer?.kind === "machine-login");
	if (trigger === void 0 || charge === void 0 || account.job.if !== void 0) return;
	const same = "github.event.pull_request.head.repo.full_name == github.repository";
	const own = account.workflow.triggers.length > 1 ? `github.event_name != 'pull_request' || ${same}` : same;
	yield {
		subject: "pull_request",
		message: `A pull request from a fork runs job ${code(account.job.id)} on the signed-in machine, and ${payerName(charge)} pays for ${code(charge.spender.label)}.`,
		place: trigger,
		fix: `Add to the job \`if: ${own}\`, or run it where nobody is signed in.`
	};
}
const outsiderCanSpend = {
	id: "outsider-can-spend",
	judges: "payer",
	level: "error",
	title: "People without write access can start a charged job",
	why: "Whoever can start the job can spend the credential, as often as they like.",
	fix: "Let a step ask GitHub for their permission, or put the job behind an environment with required reviewers.",
	about: "start",
	since: "1.0.0",
	options: {},
	page: {
		finds: [
			"A charged job that starts on `pull_request_target`, `issues`, `issue_comment`, `discussion`, a review, a fork or a star, or on `workflow_run` after a workflow that a fork can start. These runs get the secrets of the repository.",
			"Every `if` on the way is evaluated for a stranger's event: a test of `author_association`, of the actor, of a label, of the event's name or of the fork closes the door, also in a job that this one needs. So do a call of GitHub's permission API, in the job or in an action or program of the repository that it names, a comparison of the pull request's repository with this one where only a fork comes in, and actions that refuse people without write access by themselves (`openai/codex-action` unless `allow-users` is `*`).",
			"An action that was told to let every bot in (`allowed_bots: \"*\"`) is open to Apps of strangers, and to a bot that answers itself. Where the job checks out the code of the fork, the message says so: that code can read the key itself.",
			"Where only an output of another step or job, or an environment (does it have required reviewers?), could stand in the way, the finding is a notice, and so it is in a private repository.",
			"`author_association` closes the door too, although `MEMBER` and `COLLABORATOR` can be people who may only read; the permission API says who may write."
		],
		bad: `on: issue_comment
jobs:
  answer:
    runs-on: ubuntu-latest
    steps:
      - run: codex exec "Answer the comment"
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		good: `on: issue_comment
jobs:
  answer:
    runs-on: ubuntu-latest
    steps:
      - run: gh api "repos/$GITHUB_REPOSITORY/collaborators/$GITHUB_ACTOR/permission" --jq .permission | grep -Ex 'admin|write'
        env:
          GH_TOKEN: \${{ github.token }}
      - run: codex exec "Answer the comment"
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		sources: ["https://docs.github.com/en/actions/reference/security/secure-use", "https://github.com/openai/codex-action#readme"]
	},
	check: check$16
};
// src/policy/rules/over-budget.ts
function* check$15(account, { lines, policy }) {
	if (lines === void 0) return;
	for (const line of LINE_NAMES) {
		const written = policy.budgets[line].monthlyLimit;
		if (written === void 0 || lines.leads.get(line) !== account) continue;
		const limit = parseAmount(written, line === "api" ? API_UNITS : SUBSCRIPTION_UNITS);
		const month = limit && monthIn(lines.forecast, line, limit.unit);
		if (limit === void 0 || month == null || month.middle <= limit.value) continue;
		const sure = month.low > limit.value;
		yield {
			subject: `${line} ${limit.unit}`,
			level: sure ? "error" : "warning",
			message: `A month of ${budgetName(line)} is expected to take ${rangeWords(month, limit.unit)} (80 %), ${sure ? "all of it" : "its middle"} over the limit of ${code(written)}${ownerOf$1(policy.budgets[line].owner)}; job ${code(account.job.id)} takes most of it.`,
			place: jobPlace(account),
			fix: `Lower what it takes by ${figure(month.middle - limit.value)} ${limit.unit}: a smaller model, fewer runs, more cached input; or agree on another \`monthly-limit\`.`
		};
	}
}
function ownerOf$1(owner) {
	return owner === void 0 ? "" : ` that ${code(owner)} answers for`;
}
const overBudget = {
	id: "over-budget",
	judges: "line",
	level: "error",
	title: "A month of a budget line is expected to go over its limit",
	why: "Known before the month it costs a decision, known after it the money.",
	fix: "Lower what the largest job takes, or agree on another `monthly-limit`.",
	about: "cost",
	mends: "policy",
	since: "1.0.0",
	options: {},
	page: {
		finds: ["A line of `budgets:` with a `monthly-limit` whose forecast is over it: an error where even the low end of the 80 % range is, a warning where only its middle is. What nobody knows is not counted as nothing: jobs without a frequency, a model without a price are named beside the line and make it larger, never smaller.", "It is told at the job that takes most of the line. The API line is limited in US dollars, the subscription line in credits, runs or tokens; neither limits the other."],
		bad: `budgets:
  api: { owner: platform-team, monthly-limit: "10 USD" }
usage:
  ".github/workflows/review.yml#review": { runs-per-month: 400 }`,
		good: `budgets:
  api: { owner: platform-team, monthly-limit: "400 USD" }
usage:
  ".github/workflows/review.yml#review": { runs-per-month: 400 }`,
		sources: ["https://developers.openai.com/api/docs/pricing"]
	},
	check: check$15
};
// src/usage/amounts.ts
function rounded(value) {
	return Number(value.toFixed(6));
}
function sumOf(amounts) {
	const known = amounts.filter((one) => one !== null);
	if (known.length === 0 || known.length < amounts.length) return null;
	const sum = (end) => rounded(known.reduce((total, one) => total + one[end], 0));
	return {
		low: sum("low"),
		high: sum("high")
	};
}
// src/usage/trial.ts
function trialOf(report, runs) {
	if (runs.length === 0) return {
		verdict: "not-measured",
		why: "no run has left a record"
	};
	const same = runs.filter((run) => run.same);
	if (same.length === 0) return {
		verdict: "not-measured",
		why: "the workflow was changed since the last record"
	};
	for (const by of same) {
		const use = usesOf$1(by).find((one) => contradicts(one, report));
		if (use !== void 0) return {
			verdict: "contradicted",
			by,
			use
		};
	}
	const telling = (one) => usesOf$1(one).some(({ budget }) => budget !== "unclear");
	const by = same.find(telling);
	if (by === void 0) return {
		verdict: "not-measured",
		why: "the records do not say who paid"
	};
	const certain = usesOf$1(by).every(({ confidence }) => confidence === "certain");
	const settled = concerned(report.charges).every(({ budget }) => budget !== "unclear");
	return {
		verdict: certain && settled ? "proved" : "borne-out",
		by
	};
}
function usesOf$1({ used }) {
	return used.uses.filter(({ client }) => client === "codex");
}
function contradicts({ budget, confidence }, report) {
	if (confidence !== "certain" || budget === "unclear" || budget === "none") return false;
	return !concerned(report.charges).some((charge) => charge.budget === "unclear" ? charge.candidates.length === 0 || charge.candidates.some((one) => one.budget === budget) : charge.budget === budget);
}
function concerned(charges) {
	const codex = charges.filter(({ spender }) => spender.kind.startsWith("codex"));
	return codex.length > 0 ? codex : charges;
}
function withProof(report, trial) {
	if (trial.verdict !== "proved" && trial.verdict !== "borne-out") return report;
	const { run, day } = trial.by;
	const paid = new Set(usesOf$1(trial.by).map(({ budget }) => budget));
	const proved = new Set(concerned(report.charges).filter(({ budget }) => paid.has(budget)));
	const measured = {
		run: run.id,
		day,
		certain: trial.verdict === "proved"
	};
	const charges = report.charges.map((charge) => proved.has(charge) ? {
		...charge,
		measured
	} : charge);
	return {
		...report,
		charges
	};
}
function runsOf(report, records) {
	const own = records(report.workflow, report.job);
	const called = (report.calledBy ?? []).flatMap(({ workflow }) => records(workflow, report.job));
	return [...own, ...called];
}
// src/policy/rules/over-run.ts
function* check$14(account, { policy, records }) {
	if (records === void 0) return;
	const runs = runsOf(account.report, records);
	for (const line of LINE_NAMES) {
		const written = policy.budgets[line].perRun;
		const limit = written === void 0 ? void 0 : parseAmount(written, line === "api" ? API_RUN_UNITS : SUBSCRIPTION_RUN_UNITS);
		if (written === void 0 || limit === void 0) continue;
		const taken = runs.flatMap((by) => {
			const value = takenBy(by, line, limit.unit);
			return value === void 0 ? [] : [{
				by,
				value
			}];
		});
		const over = taken.filter(({ value }) => value > limit.value);
		const [newest] = over;
		if (newest === void 0) continue;
		const { by, value } = newest;
		const took = rangeWords({
			low: value,
			middle: value,
			high: value
		}, limit.unit);
		yield {
			subject: `${line} ${limit.unit}`,
			message: `Run ${by.run.id} of ${by.day} took ${took} of ${budgetName(line)} in job ${code(account.job.id)}, ${figure(value / limit.value)} times its ${code(written)} a run; ${over.length} of ${taken.length} measured runs took more than that.`,
			place: jobPlace(account),
			fix: "Lower what a run takes: a smaller model, fewer turns, more cached input; or agree on another `per-run`. Nothing is stopped by it."
		};
	}
}
function takenBy({ used, costs }, line, unit) {
	const own = used.uses.flatMap((use, index) => use.budget === line ? [{
		use,
		index
	}] : []);
	if (own.length === 0) return void 0;
	if (unit === "tokens") return own.reduce((sum, { use }) => sum + use.tokens.input + use.tokens.output, 0);
	return sumOf(own.map(({ index }) => costs[index]?.[unit === "USD" ? "usd" : "credits"] ?? null))?.low;
}
const overRun = {
	id: "over-run",
	judges: "work",
	level: "warning",
	title: "A run took more than a run of its line may take",
	why: "The owner of the line: a run that loops shows in its own record long before it shows in a month.",
	fix: "Lower what a run takes, or agree on another `per-run`.",
	about: "cost",
	mends: "policy",
	since: "1.0.0",
	options: {},
	page: {
		finds: ["A job of which a run left a record (`measure`, see docs/measure.md) with more than the `per-run` of its line in `budgets:`. It tells the newest such run, by how much it went over, and how many of the measured runs did.", "It advises and stops nothing: a cap that is too low would switch a review off. Runs without a record are not counted, and a model without a published price only in tokens."],
		bad: `budgets:
  api: { owner: platform-team, per-run: "0.05 USD" }   # run 125 took 0.08`,
		good: `budgets:
  api: { owner: platform-team, per-run: "0.50 USD" }`,
		sources: ["https://developers.openai.com/api/docs/pricing"]
	},
	check: check$14
};
// src/policy/rules/inherited-secrets.ts
function* inherited(account, { account: all }) {
	const { job, workflow, report } = account;
	if (job.kind !== "call" || job.secrets !== "inherit" || !charged(account)) return;
	if (report.charges.some(({ spender }) => spender.kind === "remote")) return;
	const named = secretsNamed(isLocal(job.uses.value) ? all.text(localPath(job.uses.value)) : "");
	const says = named === void 0 ? "what it needs is a part of them" : named.length === 0 ? "that workflow names none of them" : `that workflow names ${named.length > MOST_NAMED$2 ? `${named.length} of them` : listed(named.map(code))}`;
	const handed = (named ?? []).slice(0, MOST_NAMED$2).map((one) => `${one}: \${{ secrets.${one} }}`);
	const rest = (named ?? []).length > MOST_NAMED$2 ? ["so on"] : [];
	yield {
		subject: "inherit",
		cause: `inherit\n${workflow.path}\n${job.uses.value}`,
		message: `Job ${code(job.id)} hands every secret of the repository to ${code(job.uses.value)} with \`secrets: inherit\`; ${says}.`,
		place: jobPlace(account),
		fix: named?.length === 0 ? "Delete `secrets: inherit`." : `In place of \`inherit\` hand over by name what it needs${handed.length === 0 ? "" : `, ${listed([...handed.map((one) => `\`${one}\``), ...rest])}`}; \`on.workflow_call.secrets\` there has to declare it.`,
		level: "notice"
	};
}
const MOST_NAMED$2 = 4;
function secretsNamed(text) {
	if (text === void 0 || text === "" || text.length > 2e5) return void 0;
	if (/\bsecrets\s*\[|\(\s*secrets\s*\)|^\s*secrets:\s*inherit\b/m.test(text)) return void 0;
	const named = [...text.matchAll(/\bsecrets\.(\w+)/g)].map(([, name = ""]) => name);
	return [...new Set(named)].filter((name) => name.toUpperCase() !== "GITHUB_TOKEN");
}
// src/policy/rules/overexposed-credential.ts
function* check$13(account, context) {
	const secrets = account.traced.reach.filter(({ value }) => origins(value).some((o) => o.kind === "secret"));
	for (const reach of secrets) if (reach.scope === "workflow") yield* fromWorkflow(account, reach, context);
	yield* neighbours(secrets.filter(({ scope }) => scope === "job").flatMap((reach) => [...fromJob(account, reach, context)]));
	yield* inherited(account, context);
}
function* neighbours(violations) {
	for (const one of violations) {
		const subjects = violations.filter(({ cause }) => cause === one.cause).map(({ subject }) => subject).join(" ");
		yield one.cause === void 0 ? one : {
			...one,
			cause: `${subjects}\n${one.cause}`
		};
	}
}
function* fromWorkflow(account, reach, { account: { jobs: every, text } }) {
	const entry = account.workflow.env.get(reach.name);
	const jobs = every.filter((other) => other.workflow.path === account.workflow.path);
	const idle = jobs.filter((other) => exposed(other, reach) && !names(other, reach.name));
	if (entry === void 0 || idle[0]?.job !== account.job) return;
	const paid = jobs.filter((other) => charged(other));
	if (paid.length === 0) return;
	const spending = paid.filter((other) => !exposed(other, reach));
	if (spending.length === 0) {
		if (paid.some(payerIsOpen) || idle.some((other) => mayBeSpentUnread(other, reach))) return;
		yield {
			...unspent(entry.key, reach, paid, readBySpender(paid, reach.name, text)),
			subject: `workflow ${reach.name}`,
			...idle.length === 1 ? asUnread(reach) : {}
		};
		return;
	}
	yield {
		subject: `workflow ${reach.name}`,
		message: `${code(reach.name)} stands in the \`env\` of the whole workflow, so ${idle.length === 1 ? `job ${code(account.job.id)}, which was not seen to use it, can` : `${idle.length} jobs that were not seen to use it can`} spend it, with every script, action and dependency that runs there.`,
		place: entry.key,
		...nearerAll(spending, reach.name, entry.key),
		...idle.length === 1 ? asUnread(reach) : {}
	};
}
function asUnread({ name }) {
	return { sameAs: {
		rule: "dead-credential",
		subject: `unread ${name}`
	} };
}
function spentBy(spending) {
	const ids = [...new Set(spending.map(({ job }) => job.id))];
	return ids.length > 3 ? "" : ` (${ids.length === 1 ? "job" : "jobs"} ${names$1(ids)})`;
}
function payersOf(paid) {
	const payers = paid.flatMap(({ report }) => report.charges.map(payerName));
	const distinct = [...new Set(payers)];
	const more = distinct.length - 3;
	return listed(more > 0 ? [...distinct.slice(0, 3), `${more} more`] : distinct);
}
function unspent(place, { name }, paid, read) {
	if (read !== void 0) return {
		subject: `unspent ${name}`,
		message: `${code(name)} is read at ${code(`${read.path}:${read.line}`)}, for a use that was not followed; everything else that runs beside it can spend it too.`,
		place,
		fix: `Move the line into the \`env\` of ${stepsAt([...new Set(paid.flatMap(spendingSteps))])}.`,
		level: "notice"
	};
	return {
		subject: `unspent ${name}`,
		message: `No call that was found spends ${code(name)}; what pays is ${payersOf(paid)}. Everything that runs beside it can spend it.`,
		place,
		fix: "Delete the line, or move it to the step that needs it."
	};
}
function exposed({ report }, { value }) {
	const secrets = secretsOf({ value });
	return report.exposed.some((one) => secrets.some((secret) => one.name.includes(secret)));
}
function secretsOf({ value }) {
	return origins(value).flatMap((o) => o.kind === "secret" ? [`secrets.${o.name}`] : []);
}
function mayBeSpentUnread({ report }, reach) {
	const secrets = secretsOf(reach);
	return (report.blindSpots ?? []).some(({ inReach }) => secrets.some((one) => inReach.includes(one)));
}
function* fromJob(account, reach, context) {
	const { job } = account;
	const { name } = reach;
	const entry = job.env.get(name);
	if (entry === void 0 || job.kind !== "steps" || !charged(account)) return;
	const spending = spendingSteps(account);
	const users = job.steps.filter((step) => spending.includes(step) || uses$1(account, step, reach));
	const others = job.steps.filter((step) => runsCode(step) && !users.includes(step) && !step.env.has(name));
	if (spending.length === 0 || others.length === 0 || readElsewhere(account, name)) return;
	if (exposed(account, reach)) {
		if (mayBeSpentUnread(account, reach) || account.report.charges.some(isGuess)) return;
		if (payerIsOpen(account) || readBySpender([account], name, context.account.text)) return;
		yield {
			...unspent(entry.key, reach, [account]),
			...asUnread(reach),
			subject: `job ${name}`,
			level: "notice"
		};
		return;
	}
	const lacking = users.filter((step) => !step.env.has(name) && !byInput(account, step, reach));
	const checkout = job.steps.some(isCheckout) ? " (the checkout not counted)" : "";
	yield {
		subject: `job ${name}`,
		message: `${code(name)} stands in the \`env\` of job ${code(job.id)}, so ${others.length === 1 ? "one step that was not seen to use it" : `${others.length} steps that were not seen to use it`}${checkout} can spend it, with everything that runs there.`,
		place: entry.key,
		...nearer(users, lacking, job.path, name, entry.key),
		level: "notice",
		cause: [job.path, lacking.length === 0].join("\n"),
		own: {
			what: code(name),
			where: stepsAt(lacking.length === 0 ? users : lacking)
		}
	};
}
function nearer(users, lacking, path, name, at) {
	if (lacking.length === 0) return {
		fix: `Delete the line: ${stepsAt(users)} ${users.length === 1 ? "has its" : "have their"} own. Any other that needs it gets it there.`,
		plan: {
			kind: "remove-entry",
			at: placeOf$2(at),
			name
		}
	};
	const own = users.filter((step) => !lacking.includes(step));
	const besides = own.length === 0 ? "" : `; ${stepsAt(own)} ${own.length === 1 ? "has its" : "have their"} own`;
	return {
		fix: `Move the line into the \`env\` of ${stepsAt(lacking)}, and of any other that needs it${besides}.`,
		plan: moveTo(lacking, path, name, at)
	};
}
function nearerAll(spending, name, at) {
	const steps = spending.flatMap(spendingSteps);
	const complete = spending.every((account) => spendingSteps(account).length > 0);
	if (complete && steps.every((step) => step.env.has(name))) return {
		fix: `Delete the line: the steps that spend${spentBy(spending)} have their own.`,
		plan: {
			kind: "remove-entry",
			at: placeOf$2(at),
			name
		}
	};
	return {
		fix: `Move the line into the \`env\` of the steps that spend${spentBy(spending)}, and of any other that needs it.`,
		plan: complete ? moveTo(steps, at.path, name, at) : void 0
	};
}
function uses$1(account, step, reach) {
	if (namesVariable(stepScalars(step), reach.name)) return true;
	const secrets = secretsOf(reach);
	return (account.report.blindSpots ?? []).some((spot) => stepAt(account.job, {
		...spot,
		column: 1
	}) === step && secrets.some((one) => spot.inReach.includes(one)));
}
function names({ job }, name) {
	return namesVariable(jobScalars(job), name);
}
function namesVariable(scalars, name) {
	const own = new RegExp(`(?<!secrets\\.|vars\\.|[\\w-])${name}\\b`);
	return /^\w+$/.test(name) && scalars.some(({ value }) => own.test(value));
}
function payerIsOpen({ report }) {
	return report.charges.some(({ budget }) => budget === "unclear");
}
function readBySpender(paid, name, text) {
	const paths = paid.flatMap(({ report }) => report.charges.flatMap((charge) => charge.evidence.map(({ path }) => path)));
	for (const path of new Set(paths)) {
		if (/\.ya?ml$/.test(path)) continue;
		const source = text(path) ?? "";
		const at = source.indexOf(name);
		if (at >= 0) return {
			path,
			line: source.slice(0, at).split("\n").length
		};
	}
}
function readElsewhere({ job }, name) {
	const conditions = job.kind === "steps" ? job.steps.map((step) => step.if?.value ?? "") : [];
	const read = new RegExp(`\\benv\\.${name}\\b|\\benv\\[\\s*'${name}'`, "i");
	return [...conditions, ...jobScalars(job).map(({ value }) => value)].some((text) => read.test(text));
}
function stepsAt(steps) {
	const lines = steps.map(({ line }) => line).sort((a, b) => a - b);
	if (lines.length > 5) return "the steps that spend";
	return lines.length === 1 ? `the step at line ${lines[0]}` : `the steps at lines ${listed(lines.map(String))}`;
}
function runsCode(step) {
	return step.kind !== "idle" && !isCheckout(step);
}
function isCheckout(step) {
	return step.kind === "uses" && step.uses.value.startsWith("actions/checkout@");
}
function byInput({ job, report }, step, reach) {
	if (step.kind !== "uses") return false;
	const given = [...step.with.values()].some(({ value }) => secretsOf(reach).some((secret) => new RegExp(`${secret}(?![\\w-])`).test(value)));
	const { path, line } = job.env.get(reach.name)?.key ?? step;
	const fromEnv = report.charges.some((charge) => charge.evidence.some((place) => place.path === path && place.line === line));
	return given && !fromEnv;
}
function spendingSteps({ job, report }) {
	const steps = report.charges.flatMap((charge) => {
		return [spenderPlace(charge), ...charge.evidence].map((place) => stepAt(job, place)).filter((step) => step !== void 0);
	});
	return [...new Set(steps)];
}
function moveTo(steps, path, name, at) {
	const simple = steps.every((step) => step.path === path && step.kind !== "parallel");
	if (steps.length === 0 || !simple || steps.some((step) => step.env.has(name))) return void 0;
	return {
		kind: "move-entry",
		at: placeOf$2(at),
		name,
		steps: steps.map(placeOf$2)
	};
}
const overexposedCredential = {
	id: "overexposed-credential",
	judges: "each",
	level: "warning",
	title: "A credential is in reach of jobs or steps that do not spend",
	why: "Every script, action and dependency that can read a credential can spend it.",
	fix: "Move the credential into the `env` of the steps that spend.",
	about: "credential",
	since: "1.0.0",
	options: {},
	page: {
		finds: ["A credential in the `env` of a workflow some of whose jobs do not spend it (warning), in the `env` of a job with further steps that run code (notice), or handed to a called workflow by `secrets: inherit` (notice).", "OpenAI advises against `OPENAI_API_KEY` or `CODEX_API_KEY` at job level where code of the repository runs."],
		bad: `env:
  OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
jobs:
  test:
    steps:
      - run: npm ci && npm test
  summary:
    steps:
      - run: node scripts/summarize.mjs`,
		good: `jobs:
  test:
    steps:
      - run: npm ci && npm test
  summary:
    steps:
      - run: node scripts/summarize.mjs
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		sources: ["https://learn.chatgpt.com/docs/non-interactive-mode"]
	},
	check: check$13
};
// src/usage/payer.ts
const BASES = {
	"account-made-it": "the client noted the ChatGPT account that began the thread",
	"limits-of-a-plan": "the server told the limits of a ChatGPT plan",
	"no-account": "the client notes an account for every ChatGPT login, and noted none",
	"no-limits": "the server told no limits of a plan; a client this old says no more",
	"resumed-elsewhere": "a thread of a ChatGPT account was taken up again, and no limits were told",
	"says-nothing": "a client this old does not say",
	"proxy-of-the-action": "the proxy of codex-action, which passes on to api.openai.com unless told otherwise",
	"other-provider": "the provider that is built into the client",
	"provider-in-config": "where the provider of the home\u2019s configuration is",
	"named-provider": "the provider that the client names; who paid it does not note",
	"no-provider": "the client names no provider that is known",
	"unknown-provider": "a provider that the home does not describe"
};
// src/policy/rules/paid-otherwise.ts
const ACCOUNTS = {
	api: "the OpenAI Platform account",
	subscription: "a ChatGPT account",
	other: "another provider",
	none: "nobody",
	unclear: "nobody knows whom"
};
function* check$12(account, { records }) {
	if (records === void 0) return;
	const { report, job } = account;
	const trial = trialOf(report, runsOf(report, records));
	if (trial.verdict !== "contradicted") return;
	const { by, use } = trial;
	const charged = report.budget === "none" ? "nobody" : budgetName(report.budget);
	const files = report.charges[0]?.evidence.at(-1);
	const place = files === void 0 ? "" : ` (${code(`${files.path}:${files.line}`)})`;
	yield {
		subject: `${use.budget}`,
		level: by.trusted ? "error" : "warning",
		message: `Run ${by.run.id} of ${by.day} was paid by ${ACCOUNTS[use.budget]}, and by the files ${charged} pays for job ${code(job.id)}${place}. By the client\u2019s own account: ${BASES[use.basis]}; ${use.requests} requests of ${code(use.model ?? "a model that is not named")}.`,
		place: jobPlace(account),
		fix: "See which credential that run had (a login that the runner keeps, a changed secret), and set the one that shall pay; or declare in `secrets:` what the name holds."
	};
}
const paidOtherwise = {
	id: "paid-otherwise",
	judges: "work",
	level: "error",
	title: "A run was paid by another account than the files say",
	why: "Whoever got the bill: a secret that holds something else, or a login that a runner kept, moves the money without a change of any file.",
	fix: "See which credential the run had, and set the one that shall pay.",
	about: "payer",
	since: "1.0.0",
	options: {},
	page: {
		finds: ["A job of which a run left a record (`measure`, see docs/measure.md) that is certain of another account than every charge of the job. It is an error where that run was one of the default branch, and a warning otherwise: a pull request can write the records of its own runs.", "Left alone: records that are only likely, records of a workflow file that has been changed since, runs of forks, and jobs without a record, which are not measured and not proved."],
		bad: `jobs:
  review:
    runs-on: [self-hosted]   # keeps a ChatGPT login; run 123 was charged to it
    steps:
      - run: codex exec "Review"
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		good: `jobs:
  review:
    runs-on: ubuntu-latest   # run 124 was charged to the Platform account
    steps:
      - run: codex exec "Review"
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		sources: ["https://developers.openai.com/codex/auth"]
	},
	check: check$12
};
// src/policy/rules/personal-login.ts
const LOGINS = ["chatgpt-auth-file", "machine-login"];
function* check$11(account, context) {
	const charges = account.report.charges.filter((charge) => charge.budget === "subscription" && LOGINS.includes(charge.payer?.kind ?? ""));
	for (const charge of byPayer(charges).values()) {
		const dangers = dangersOf(account, charge, context);
		const level = levelOf$1(account, dangers, context);
		if (level === void 0) continue;
		const why = `${expected(account, context)}.${dangers.length > 0 ? ` ${capital(dangers.map((d) => d.text).join(", and "))}.` : ""}`;
		const fix = keepsLogin(account, charge) ? "This job keeps the login alive for others. Once those pay with a key, or with a service account's `CODEX_ACCESS_TOKEN`, delete it with the secret." : `${keyInstead(charge, platformKey(account, context.account))} If the workspace shall pay: a service account's \`CODEX_ACCESS_TOKEN\`, declared under \`expect\`.`;
		yield {
			subject: charge.payer?.name ?? "",
			message: `Job ${code(account.job.id)} ${told$3(charge)}${why}`,
			place: spenderPlace(charge),
			fix,
			level,
			cause: [
				charge.payer?.name,
				why,
				fix
			].join("\n")
		};
	}
}
function told$3(charge) {
	const label = code(charge.spender.label);
	return charge.spender.kind === "opaque" ? `hands ${login$1(charge)} to ${label}, which was not read: if it asks Codex, that person's plan pays` : `${mayRun(charge)} ${label} with ${login$1(charge)}: that person's plan pays`;
}
function expected({ workflow, job }, { policy }) {
	if (policy.path === null) return "";
	const wanted = [expectationFor(policy, workflow.path, job.id)?.budget ?? policy.default].flat();
	if (wanted.some((line) => [
		"subscription",
		"both",
		"any"
	].includes(line))) return "";
	return `; the policy expects ${listed(wanted.map(budgetName), "or")}`;
}
function login$1(charge) {
	if (charge.payer?.kind === "machine-login") return payerName(charge);
	return charge.unsure !== "payer" ? `the ChatGPT login in ${payerName(charge)}` : `${payerName(charge)}, by its name a person's ChatGPT login`;
}
function keepsLogin({ workflow, job }, { payer }) {
	if (!/refresh|renew|rotat|keep-?alive/i.test(`${workflow.path} ${job.id}`)) return false;
	const secret = /^secrets\.([\w-]+)$/.exec(payer?.name ?? "")?.[1];
	if (secret === void 0) return false;
	const back = new RegExp(`\\bgh\\s+secret\\s+set\\s[^\\n]*\\b${secret}\\b`);
	return jobScalars(job).some(({ value }) => back.test(value));
}
function keyInstead({ spender, payer }, key) {
	if (payer?.kind === "machine-login") return `Set ${keyLine(key, spender.path)} on the step, and run it where nobody is signed in.`;
	if (spender.kind.startsWith("codex-")) return `Set ${keyLine(key, spender.path)} and drop the login file.`;
	return `Hand ${code(spender.label)} an API key instead of the login.`;
}
function dangersOf(account, charge, context) {
	const dangers = [];
	if (context.account.repository.visibility === "public") dangers.push({
		grave: true,
		text: "the repository is public, for which OpenAI rules such a login out"
	});
	const [door] = openDoors(account, charge, context.account);
	if (door !== void 0 && door.asks.length === 0 && door.environment === void 0) dangers.push({
		grave: true,
		text: `people without write access can start it by ${door.deed}`
	});
	if (charge.payer?.kind === "machine-login" && triggersNamed(account, ["pull_request"]).length > 0) dangers.push({
		grave: false,
		text: "a pull request from a fork runs on the same signed-in machine"
	});
	if (runsOn(account) === "hosted") dangers.push({
		grave: false,
		text: "the login is copied to a GitHub-hosted runner"
	});
	return dangers;
}
function levelOf$1(account, dangers, { policy }) {
	const entry = expectationFor(policy, account.workflow.path, account.job.id);
	const declared = entry?.budget === "subscription" || entry?.budget === "both";
	if (dangers.some((danger) => danger.grave)) return "error";
	if (declared) return dangers.length > 0 ? "warning" : void 0;
	return runsOn(account) === "hosted" ? "error" : "warning";
}
const personalLogin = {
	id: "personal-login",
	judges: "payer",
	level: "warning",
	title: "A person's ChatGPT login runs automation",
	why: "Automation uses up that person's limits and credits, and a leaked copy of the login acts as them.",
	fix: "Use a Platform API key; or, for the workspace's budget, a service account's access token or workload identity.",
	about: "credential",
	since: "1.0.0",
	options: {},
	page: {
		finds: [
			"A charge paid by a restored `auth.json` with a ChatGPT login, or by the login that lives on a self-hosted machine.",
			"With a policy file it is an error where the repository is public, where the runner is GitHub-hosted, or where people without write access can start the job. An `expect` entry with `budget: subscription` accepts it on a trusted runner of a repository that is not public; on a hosted runner it stays a warning.",
			"An access token is a person's as well where a member made it; only that of a service account is nobody's."
		],
		bad: `- run: |
    mkdir -p ~/.codex
    echo "$AUTH" > ~/.codex/auth.json
    codex exec "Triage the new issues"
  env:
    AUTH: \${{ secrets.CODEX_AUTH_JSON }}`,
		good: `- run: codex exec "Triage the new issues"
  env:
    CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		sources: ["https://developers.openai.com/codex/auth/ci-cd-auth", "https://learn.chatgpt.com/docs/enterprise/access-tokens"]
	},
	check: check$11
};
// src/policy/rules/retired-model.ts
const DAY = 864e5;
function* check$10(account, { today, options }) {
	for (const charge of account.report.charges) {
		if (charge.model === null || charge.budget !== "api" && charge.budget !== "subscription") continue;
		const row = retirementOf(charge.model, charge.budget);
		const days = row === void 0 ? void 0 : daysUntil(row.date, today);
		if (row === void 0 || days === void 0 || days > (options["notice-days"] ?? 0)) continue;
		const over = days <= 0;
		yield {
			subject: `${row.model} ${row.from}`,
			message: `${code(charge.spender.label)} in job ${code(account.job.id)} asks for the model ${code(charge.model)}, ${happening(row, over)}`,
			place: modelPlace(account, charge),
			fix: instead(charge, row),
			cause: `${row.model} ${row.from}`,
			...over ? {} : { level: "notice" }
		};
	}
}
function modelPlace(account, charge) {
	return (spenderOf$1(account, charge)?.model?.alternatives ?? []).filter(({ pieces }) => pieces.some((piece) => piece.kind === "literal" && charge.model?.includes(piece.text))).flatMap(({ trail }) => trail.at(-1) ?? [])[0] ?? spenderPlace(charge);
}
function instead({ spender }, { model, source }) {
	const takes = spender.kind.startsWith("codex-") ? "" : spender.kind === "action" ? ", if the action takes it" : ", and see that it takes the parameters of the request (`temperature`, `max_tokens`)";
	return `Name a current model, for example ${code(successorOf(model))}${takes}. Dates: ${source}`;
}
function happening({ from, date, before }, over) {
	return `which ${from === "api" ? "OpenAI" : "Codex signed in with ChatGPT"} ${from === "api" ? over ? "shut down" : "shuts down" : over ? "stopped offering" : "stops offering"} ${before === true ? `before ${monthOf(date)}` : `on ${date}`}${from === "api" ? "" : "; with an API key it still runs"}.`;
}
function monthOf(date) {
	const day = new Date(`${date}T00:00:00Z`);
	return Number.isNaN(day.getTime()) ? date : day.toLocaleDateString("en-GB", {
		month: "long",
		year: "numeric",
		timeZone: "UTC"
	});
}
function daysUntil(date, today) {
	const days = Math.round((Date.parse(`${date}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY);
	return Number.isNaN(days) ? void 0 : days;
}
const retiredModel = {
	id: "retired-model",
	judges: "work",
	level: "warning",
	title: "A run asks for a model that is shut down or about to be",
	why: "It fails on the day of the shutdown, or a fallback with another price answers.",
	fix: "Name a current model.",
	about: "model",
	since: "1.0.0",
	options: { "notice-days": {
		default: 60,
		minimum: 0,
		stricter: "more",
		describes: "How many days before a shutdown the notice begins."
	} },
	page: {
		finds: ["A model named for a charge to an OpenAI budget that OpenAI has shut down, or that Codex signed in with ChatGPT no longer offers although API keys still reach it. A shutdown within 60 days (`notice-days`) is a notice.", "Models of other providers are not judged: Azure and others keep their own dates."],
		bad: `- uses: openai/codex-action@v1
  with:
    openai-api-key: \${{ secrets.OPENAI_API_KEY }}
    model: gpt-5-codex
    prompt: Review this change`,
		good: `- uses: openai/codex-action@v1
  with:
    openai-api-key: \${{ secrets.OPENAI_API_KEY }}
    model: gpt-6.1-sol
    prompt: Review this change`,
		sources: ["https://developers.openai.com/api/docs/deprecations", "https://developers.openai.com/codex/pricing"]
	},
	check: check$10
};
// src/policy/strangers/own-events.ts
const APP_TOKENS = new Set([
	"actions/create-github-app-token",
	"tibdex/github-app-token",
	"peter-murray/workflow-application-token-action",
	"getsentry/action-github-app-token"
]);
const COMMENTS = /\bgh\s+(?:issue|pr)\s+(?:comment|review|create)\b|\bgh\s+api\b[^\n]*\/(?:comments|reviews)\b|\bcreate(?:Comment|Review|ReviewComment)\b/;
const COMMENTERS$1 = /^(?:peter-evans\/create-or-update-comment|marocchino\/sticky-pull-request-comment|thollander\/actions-comment-pull-request|mshick\/add-pr-comment|actions-cool\/issues-helper|jungwinter\/comment)$/;
const PUSHES = /\bgit\s+(?:-\S+\s+\S+\s+)*push\b/;
const PUSHERS = /^(?:stefanzweifel\/git-auto-commit-action|ad-m\/github-push-action|endbug\/add-and-commit)$/;
const TOKEN_NAME = /token|^GH_|_PAT$/i;
const APP_OUTPUT = /\$\{\{\s*steps\.([\w-]+)\.outputs\.token\s*\}\}/;
const PERSONAL = /\$\{\{\s*(secrets\.(?!GITHUB_TOKEN\b)\w+)\s*(?:\|\|[^}]*)?\}\}/i;
function ownEvents(workflow, job) {
	if (job.kind !== "steps") return [];
	const checkout = job.steps.find((step) => actionOf(step) === "actions/checkout");
	return job.steps.flatMap((step) => {
		const kind = deedOf(step);
		if (kind === void 0) return [];
		const token = [
			...step.kind === "uses" ? [step.with] : [],
			step.env,
			...kind === "push" && checkout?.kind === "uses" ? [checkout.with] : [],
			...kind === "comment" ? [job.env, workflow.env] : []
		].map((entries) => startingToken(entries, job)).find((t) => t !== void 0);
		return token === void 0 ? [] : [{
			kind,
			step,
			...token
		}];
	});
}
function deedOf(step) {
	const text = step.kind === "run" ? step.run.value : step.kind === "uses" ? step.with.get("script")?.value ?? "" : "";
	const action = actionOf(step) ?? "";
	if (COMMENTERS$1.test(action) || COMMENTS.test(text)) return "comment";
	return PUSHERS.test(action) || PUSHES.test(text) ? "push" : void 0;
}
function actionOf(step) {
	return step.kind === "uses" ? step.uses.value.trim().split("@")[0]?.toLowerCase() : void 0;
}
function startingToken(entries, job) {
	for (const [name, entry] of entries) {
		if (!TOKEN_NAME.test(name)) continue;
		const made = madeByApp(entry, job);
		if (made !== void 0) return {
			token: made,
			actor: "bot"
		};
		const personal = PERSONAL.exec(entry.value)?.[1];
		if (personal !== void 0) return {
			token: personal,
			actor: "person"
		};
	}
}
function madeByApp(entry, job) {
	const id = APP_OUTPUT.exec(entry.value)?.[1];
	const maker = job.steps.find((step) => id !== void 0 && step.id?.value === id);
	return maker !== void 0 && APP_TOKENS.has(actionOf(maker) ?? "") ? `steps.${id}.outputs.token` : void 0;
}
// src/policy/rules/self-starting.ts
const COMMENTED = [
	"issue_comment",
	"pull_request_review",
	"pull_request_review_comment",
	"discussion_comment"
];
const COUNTS = /run_attempt|--max-count|git\s+(?:log|rev-list)\b|\[bot\]|\bretr(?:y|ies)\b|max[_-]?(?:\w+[_-])?(?:attempts?|rounds?|iterations?|cycles?|runs?|turns?)\b|attempts?[_-]?(?:count|number|so_far)|\b\w*_attempts?\b|_(?:count|rounds|cycles)\b|\b(?:attempt|round|cycle|iteration)s?\s*(?:>=?|<=?|-ge|-gt|-lt|-le|>=)/i;
function* check$9(account, context) {
	if (!charged(account)) return;
	for (const event of ownEvents(account.workflow, account.job)) {
		const trigger = account.workflow.triggers.find((one) => startedBy(one, event));
		if (trigger === void 0 || bounded(account, trigger, event)) continue;
		const bots = botsLetIn(account, context);
		if (bots === "refused" && (event.kind === "comment" || event.actor === "bot")) continue;
		const named = typeof bots === "object" ? bots : void 0;
		yield {
			subject: `${event.kind} ${trigger.name}`,
			message: `Job ${code(account.job.id)} can start itself: it ${deed(event)} with ${code(event.token)}, and unlike ${code("GITHUB_TOKEN")} ${event.actor === "bot" ? "an App's token" : "a person's token"} starts workflows, this one by ${code(trigger.name)} among them${named === void 0 ? "" : `; ${code(named.input)} lets bots in`}. Each round is ${onWhoseBill(account.report)}, and no count of them was found.`,
			place: {
				path: account.job.path,
				line: event.step.line,
				column: event.step.column
			},
			fix: remedy$2(event, named?.input),
			...named === void 0 && event.kind === "comment" ? { level: "notice" } : {}
		};
	}
}
function startedBy(trigger, { kind }) {
	if (kind === "push") return trigger.name === "workflow_run";
	if (!COMMENTED.includes(trigger.name)) return false;
	const made = trigger.name === "pull_request_review" ? "submitted" : "created";
	return trigger.types.length === 0 || trigger.types.includes(made);
}
function bounded(account, trigger, event) {
	const { workflow, job } = account;
	const before = /\b(?:always|cancelled|failure)\s*\(/.test(job.if?.value ?? "") ? [] : neededJobs(workflow, job).map((needed) => needed.if?.value);
	const conditions = [
		job.if?.value,
		event.step.if?.value,
		...before
	].filter((text) => text !== void 0);
	if ([...conditions, ...jobScalars(job).map((scalar) => scalar.value)].some((text) => COUNTS.test(text))) return true;
	const knowledge = ownKnowledge(trigger, event);
	return conditions.some((text) => evaluateCondition(text, knowledge).holds === false);
}
function ownKnowledge(trigger, { actor, kind }) {
	const object = strangerTrigger(trigger.name)?.object ?? "comment";
	return (path) => {
		if (path === "github.event_name") return {
			kind: "known",
			text: trigger.name,
			truthy: true
		};
		if (actor !== "bot" || kind !== "comment") return void 0;
		if (path === `github.event.${object}.user.type` || path === "github.event.sender.type") return {
			kind: "known",
			text: "Bot",
			truthy: true
		};
		if (path === `github.event.${object}.author_association`) return {
			kind: "one-of",
			texts: ["NONE", "CONTRIBUTOR"]
		};
	};
}
function botsLetIn(account, context) {
	const steps = account.report.charges.flatMap((charge) => stations(account, charge, context.account).map((station) => station.step));
	const open = steps.map(letsBotsIn).find((input) => input !== void 0);
	if (open !== void 0) return open;
	return steps.some((step) => refusesStrangers(account.job, step)) ? "refused" : "unasked";
}
function deed({ kind }) {
	return kind === "push" ? "pushes" : "comments";
}
function remedy$2({ kind, actor }, input) {
	if (kind === "push") return "Push with `GITHUB_TOKEN`, which starts no workflow, or stop after a number of rounds: count the commits of the bot on the branch before the paid step.";
	const inputs = input === void 0 ? "" : `Take the App itself out of ${code(input)}; or post`;
	return `${inputs === "" ? "Post" : inputs} with \`GITHUB_TOKEN\`, which starts no workflow, or ${actor === "bot" ? "add `github.event.sender.type != 'Bot'` to the job's `if`" : "let a marker in its own comments keep the job from starting (`!contains(github.event.comment.body, \u2026)`)"}.`;
}
const selfStarting = {
	id: "self-starting",
	judges: "work",
	level: "warning",
	title: "A charged job can start itself again, without bound",
	why: "Every round is paid, and a loop runs through the night until somebody looks.",
	fix: "Post and push with `GITHUB_TOKEN`, whose deeds start no workflow, keep bots out, or count the rounds.",
	about: "start",
	since: "1.0.0",
	options: {},
	page: {
		finds: [
			"A charged job that starts on comments or reviews and posts one with the token of a GitHub App or of a person: unlike those of `GITHUB_TOKEN`, their deeds start workflows. Where an action asks who is there, only if it was told to let bots in (`allow-bots`, `allow-bot-users`, `allowed_bots`); where nothing asks, the finding is a notice.",
			"A charged job on `workflow_run` that pushes with such a token: the push starts the workflow before it, which fails again.",
			"A condition that shuts the event of its own out, and anything that counts the rounds (`run_attempt`, the commits of the bot), closes the loop."
		],
		bad: `on: issue_comment
jobs:
  answer:
    runs-on: ubuntu-latest
    steps:
      - uses: openai/codex-action@v1
        id: agent
        with:
          openai-api-key: \${{ secrets.OPENAI_API_KEY }}
          allow-bot-users: acme-helper
          prompt: Answer the newest comment
      - run: gh issue comment "$N" --body "$BODY"
        env:
          GH_TOKEN: \${{ secrets.HELPER_PAT }}`,
		good: `on: issue_comment
jobs:
  answer:
    runs-on: ubuntu-latest
    steps:
      - uses: openai/codex-action@v1
        id: agent
        with:
          openai-api-key: \${{ secrets.OPENAI_API_KEY }}
          prompt: Answer the newest comment
      - run: gh issue comment "$N" --body "$BODY"
        env:
          GH_TOKEN: \${{ github.token }}`,
		sources: ["https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/trigger-a-workflow#triggering-a-workflow-from-a-workflow", "https://github.com/openai/codex-action/blob/main/action.yml"]
	},
	check: check$9
};
// src/policy/rules/shared-login.ts
const CROWDED = [
	"push",
	"pull_request",
	"pull_request_target",
	"issues",
	"issue_comment",
	"merge_group"
];
function* check$8(account, { account: all }) {
	const files = account.report.charges.filter((c) => c.payer?.kind === "chatgpt-auth-file");
	for (const [login, charge] of byPayer(files)) {
		const reasons = overlaps(account, login, all.jobs);
		if (reasons.length === 0) continue;
		yield {
			subject: login,
			cause: login,
			message: `The login in ${payerName(charge)} is used by runs that can overlap: ${reasons.join("; ")}.`,
			place: spenderPlace(charge),
			fix: "Add to every job that uses it `concurrency: { group: codex-login, queue: max }` (without `queue`, a waiting run is cancelled); or pay with a key, which many jobs can use at once."
		};
	}
}
function overlaps(account, login, all) {
	const users = all.filter((other) => worksItself(other) && uses(other, login));
	return [
		...withItself(account),
		...withinTheWorkflow(account, users),
		...acrossWorkflows(account, users),
		...withTheNextRun(account)
	];
}
function worksItself({ job, traced }) {
	return job.kind === "steps" || traced.calls.length === 0;
}
function withItself({ job }) {
	if (copies(job) < 2 || job.concurrency !== void 0 && !varies(job)) return [];
	return [`its matrix runs job ${code(job.id)} ${copies(job)} times side by side`];
}
function withinTheWorkflow({ workflow, job }, users) {
	const beside = users.filter((other) => other.workflow.path === workflow.path && other.job !== job && parallel(workflow, job, other.job) && !(job.concurrency && other.job.concurrency?.group.value === job.concurrency.group.value));
	if (beside.length === 0) return [];
	return [`job ${names$1(beside.map((o) => o.job.id))} of the same workflow does not wait for it`];
}
function acrossWorkflows(account, users) {
	const own = groupOf(account.workflow, account.job);
	const elsewhere = users.filter((other) => other.workflow.path !== account.workflow.path && (own === void 0 || groupOf(other.workflow, other.job) !== own));
	if (elsewhere.length === 0 || users[0]?.job !== account.job) return [];
	const paths = [...new Set(elsewhere.map((other) => other.workflow.path))];
	return [`${names$1(paths.slice(0, 3))} ${paths.length > 1 ? "use" : "uses"} it as well`];
}
function withTheNextRun({ workflow, job }) {
	const crowded = workflow.triggers.filter(({ name }) => CROWDED.includes(name) || name === "workflow_dispatch" && workflow.dispatchInputs.length > 0);
	if (groupOf(workflow, job) !== void 0 || crowded.length === 0) return [];
	return [`two runs of the workflow can come at once (${names$1(crowded.map((t) => t.name))}) and no \`concurrency\` group makes them wait`];
}
function uses({ report }, login) {
	return report.charges.some((c) => c.payer?.kind === "chatgpt-auth-file" && c.payer.name === login);
}
function groupOf(workflow, job) {
	return (job.concurrency ?? workflow.concurrency)?.group.value;
}
function varies(job) {
	return job.concurrency?.group.value.includes("matrix.") ?? false;
}
function parallel(workflow, a, b) {
	return !neededJobs(workflow, a).includes(b) && !neededJobs(workflow, b).includes(a);
}
function copies({ matrix }) {
	if (matrix === void 0) return 1;
	const sizes = [...matrix.dimensions.values()].map((values) => values?.length ?? 2);
	const product = sizes.reduce((total, size) => total * size, sizes.length > 0 ? 1 : 0);
	return Math.max(1, product > 0 ? product : matrix.include.length);
}
const sharedLogin = {
	id: "shared-login",
	judges: "work",
	level: "warning",
	title: "One login file is used by runs that can overlap",
	why: "A ChatGPT login renews itself in use: two copies log each other out, and jobs fail until somebody logs in again.",
	fix: "Put every job that uses the login into one `concurrency` group, or pay with a key or an access token.",
	about: "credential",
	since: "1.0.0",
	options: {},
	page: {
		finds: ["A ChatGPT `auth.json` restored by the jobs of a matrix, by jobs of which neither waits for the other, by several workflows, or by a workflow whose runs can overlap because no `concurrency` group makes them wait.", "OpenAI asks for one copy per machine or one serialized stream of jobs."],
		bad: `jobs:
  fix:
    strategy:
      matrix:
        package: [api, web, docs]
    steps:
      - run: |
          echo "$AUTH" > ~/.codex/auth.json
          codex exec "Fix \${{ matrix.package }}"
        env:
          AUTH: \${{ secrets.CODEX_AUTH_JSON }}`,
		good: `jobs:
  fix:
    concurrency:
      group: codex-login
      queue: max
    steps:
      - run: |
          echo "$AUTH" > ~/.codex/auth.json
          codex exec "Fix every package"
        env:
          AUTH: \${{ secrets.CODEX_AUTH_JSON }}`,
		sources: ["https://developers.openai.com/codex/auth/ci-cd-auth", "https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency"]
	},
	check: check$8
};
// src/policy/rules/unbounded-run.ts
const PULL_REQUESTS = ["pull_request", "pull_request_target"];
const LIMIT = "timeout-minutes: 30";
function* check$7(account) {
	const charges = account.report.charges.filter((charge) => charge.spender.kind !== "mention" && !isGuess(charge));
	if (charges.length === 0) return;
	const called = (account.report.calledBy ?? []).length > 0;
	const endless = charges.filter((charge) => spenderOf$1(account, charge)?.ends !== true);
	const agents = endless.filter(({ spender }) => isAgent(spender));
	yield* withoutLimit(account, agents);
	const others = agents.length === 0 && endless.length > 0 && isUnlimited(account, endless);
	if (!called) yield* withoutCancelling(account, charges, others);
}
function isUnlimited({ job }, charges) {
	return job.kind === "steps" && job.timeoutMinutes === void 0 && charges.some((charge) => stepTo(job, charge)?.timeoutMinutes === void 0);
}
function* withoutLimit(account, agents) {
	const { job, report } = account;
	if (agents.length === 0 || !isUnlimited(account, agents)) return;
	const what = `runs an agent (${labelled(agents)}) ${onWhoseBill(report)}, and has no time limit${hosted(account)}.`;
	yield {
		subject: "timeout",
		message: `Job ${code(job.id)} ${what}`,
		place: jobPlace(account),
		fix: `Add \`${LIMIT}\` to the job (\`spend-guard fix --unsafe\` does it), or what its longest useful run needs.`,
		cause: what,
		plan: {
			kind: "add-to-job",
			path: job.path,
			job: job.id,
			lines: [LIMIT]
		}
	};
}
function hosted(account) {
	return runsOn(account) === "hosted" ? ": GitHub stops a run only after 6 hours" : ": GitHub stops a run after 6 hours by default";
}
function* withoutCancelling(account, charges, unlimited) {
	const { workflow, job, report } = account;
	const triggers = triggersNamed(account, PULL_REQUESTS).filter(repeats);
	if (job.concurrency !== void 0 || workflow.concurrency !== void 0) return;
	const again = triggers.flatMap(({ name }) => charges.flatMap((charge) => spendsAgain(account, charge, name)));
	const [trigger] = triggers;
	const [first] = again;
	if (trigger === void 0 || first === void 0) return;
	const secret = triggers.every(({ name }) => name === "pull_request");
	const where = again.includes("surely") || first === "surely" ? "" : `, ${first}`;
	const push = `Each push to a pull request${secret ? " from this repository" : ""}${within(trigger)} starts`;
	const twice = `anew${where}, and leaves the run before going: both are ${onWhoseBill(report)}.${unlimited ? " The job has no time limit either." : ""}`;
	yield {
		subject: "superseded",
		message: `${push} job ${code(job.id)} ${twice}`,
		place: jobPlace(account),
		fix: `Add \`concurrency: { group: "${group(account)}", cancel-in-progress: true }\`${unlimited ? ` and \`${LIMIT}\`` : ""} to the job.`,
		own: {
			what: code(job.id),
			where: `a group with ${code(`-${nameIn$2(account)}-`)} in its name`
		},
		cause: `${push} ${twice.replace(where, where === "" ? "" : ", where")}`,
		plan: {
			kind: "add-to-job",
			path: job.path,
			job: job.id,
			lines: [
				"concurrency:",
				`  group: ${group(account)}`,
				"  cancel-in-progress: true",
				...unlimited ? [LIMIT] : []
			]
		}
	};
}
function within({ branches, paths, filtered }) {
	const [branch, ...more] = branches;
	return `${branch === void 0 || more.length > 0 ? "" : ` into ${code(branch)}`}${branches.length > 1 || paths.length > 0 || filtered ? " that the filters of the event let in" : ""}`;
}
function spendsAgain({ workflow, job }, charge, event) {
	const knowledge = newCommit(event);
	const conditions = [job.if, stepTo(job, charge)?.if].filter((one) => one !== void 0);
	const holds = ({ value }) => evaluateCondition(value, knowledge).holds;
	if (conditions.some((one) => holds(one) === false)) return [];
	const open = conditions.find((one) => holds(one) === void 0);
	if (open !== void 0) return [`where the condition at line ${open.line} holds`];
	const gate = neededJobs(workflow, job).find((needed) => needed.if !== void 0);
	if (gate !== void 0) return [`where the condition of ${code(gate.id)}, which it needs, holds (line ${gate.if?.line})`];
	return [charge.unsure === "spending" ? "as far as it comes to the call" : "surely"];
}
function newCommit(event) {
	return (path) => {
		if (path === "github.event_name") return {
			kind: "known",
			text: event,
			truthy: true
		};
		if (path === "github.event.action") return {
			kind: "one-of",
			texts: ["synchronize"]
		};
		if (event === "pull_request" && path === "github.event.pull_request.head.repo.fork") return {
			kind: "truth",
			truth: false
		};
	};
}
function group(account) {
	const { job } = account;
	const leg = job.matrix === void 0 ? "" : "-${{ strategy.job-index }}";
	return `\${{ github.workflow }}-${nameIn$2(account)}${leg}-\${{ github.event.pull_request.number || github.run_id }}`;
}
function nameIn$2({ job }) {
	return job.id.replace(/[^\w-]/g, "-");
}
function repeats({ types }) {
	return types.length === 0 || types.includes("synchronize");
}
const unboundedRun = {
	id: "unbounded-run",
	judges: "each",
	level: "notice",
	title: "An agent has no time limit, or a charged run outlives the commit it was for",
	why: "An agent in circles spends for hours, and superseded runs are paid for nothing.",
	fix: "Set `timeout-minutes`, and a `concurrency` group with `cancel-in-progress: true` on pull requests.",
	about: "start",
	since: "1.0.0",
	options: {},
	page: {
		finds: [
			"A job that runs an agent (Codex, Claude Code, Copilot and their like) without `timeout-minutes` on the job or on every step that runs one; and a charged job on `pull_request` or `pull_request_target` that runs on new commits, when neither the job nor the workflow has a `concurrency` group.",
			"An agent decides for itself how long it goes on; a request, a script or a suite of tests ends with what it was asked. `timeout` around the command, and what limits the turns of an agent (`--max-turns`), is a limit as well.",
			"Left alone is what is not known to ask a model: a program that was merely handed a key, tests that may call nothing. A run that only pull requests from forks reach has no secrets to spend. Jobs of one workflow are told as one."
		],
		bad: `on: pull_request
jobs:
  review:
    runs-on: ubuntu-latest`,
		good: `on: pull_request
jobs:
  review:
    timeout-minutes: 30
    concurrency:
      group: \${{ github.workflow }}-review-\${{ github.event.pull_request.number || github.run_id }}
      cancel-in-progress: true
    runs-on: ubuntu-latest`,
		sources: ["https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes", "https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency"]
	},
	check: check$7
};
// src/payer/look-up.ts
function lookUp(settledBy) {
	const fact = settledBy.replace(/\.$/, "");
	if (/^whether secrets\.[\w-]+(?: or secrets\.[\w-]+)* is set$/.test(fact)) return `Look up with \`gh secret list\` ${fact}.`;
	if (/^what `secrets\.[\w-]+` holds$/.test(fact)) return `Find out ${fact}: \`auth_mode\` in that file says it.`;
	if (/own machine$/.test(fact)) return "Run `codex login status` on that runner.";
	const [, kind, name] = /^the host behind `(secrets|vars)\.([\w-]+)`$/.exec(fact) ?? [];
	if (kind === "vars") return `Look with \`gh variable get ${name}\` at ${fact}.`;
	if (kind === "secrets") return `Find out ${fact}: GitHub shows no secret again, so ask who set it; \`gh secret list\` says whether it is set at all.`;
	return `Find out ${fact}.`;
}
// src/policy/rules/unclear-payer.ts
function settledByDeclaration(account, charge, { policy }) {
	const entry = expectationFor(policy, account.workflow.path, account.job.id);
	if (entry === void 0 || entry.budget === "none") return false;
	if (entry.budget === "any" || entry.budget === "both") return true;
	const possible = charge.candidates.map((candidate) => candidate.budget);
	if (possible.length === 0 || possible.includes("unclear")) return true;
	return expectedLines(entry.budget).some((line) => possible.includes(line));
}
function* check$6(account, context) {
	for (const [subject, charges] of byCandidates(account.report.charges)) {
		const [charge] = charges;
		if (charge === void 0 || settledByDeclaration(account, charge, context)) continue;
		const perhaps = charges.every(mayCallNothing) || onlyCalled(account);
		yield {
			subject,
			message: `Job ${code(account.job.id)} ${told$2(charge, charges)}${onlyCalled(account) ? " Nothing here calls this workflow: who calls it decides." : ""}`,
			place: spenderPlace(charge),
			fix: remedy$1(account, charge),
			...perhaps ? {
				level: "notice",
				cause: causeOf$1(subject, charge)
			} : {},
			...unreadCall(charge) ? { sameAs: {
				rule: "unread",
				subject: ANOTHER_REPOSITORY
			} } : {}
		};
	}
}
function mayCallNothing(charge) {
	return isGuess(charge) || charge.unsure === "spending" && charge.confidence === "possible";
}
function onlyCalled({ workflow, report }) {
	return (report.calledBy ?? []).length === 0 && workflow.triggers.every(({ name }) => name === "workflow_call");
}
function causeOf$1(subject, charge) {
	return unreadCall(charge) ? `call ${charge.spender.label.replace(/\/\.github\/.*$/s, "")}` : `${subject}\n${charge.settledBy}`;
}
const ANOTHER_REPOSITORY = "elsewhere";
function unreadCall({ spender, candidates }) {
	return spender.kind === "remote" && candidates.every(({ budget }) => budget === "unclear");
}
function told$2(charge, charges) {
	const labels = labelled(charges);
	if (unreadCall(charge)) return `calls ${labels} of another repository, which was not read: whether that calls a model, and who pays, is not in the files here.`;
	return `${mayRun(charge)} ${labels}${open(charge)}`;
}
function byCandidates(charges) {
	const found = new Map();
	for (const charge of charges.filter((one) => one.budget === "unclear")) {
		const names = charge.candidates.map((candidate) => candidate.name).sort();
		const key = names.length > 0 ? names.join(" ") : charge.spender.label;
		found.set(key, [...found.get(key) ?? [], charge]);
	}
	return found;
}
function open({ candidates: all, settledBy }) {
	const host = /^the host behind (.*)$/s.exec(settledBy ?? "")?.[1];
	const key = all.find(({ budget }) => budget === "api")?.name;
	if (host !== void 0 && key !== void 0) return ` with ${credentialName(key)}, and the files do not show the host behind ${host}: OpenAI bills it (the API budget), or somebody else.`;
	const budgets = new Map();
	for (const { name, budget } of all) {
		const base = /^(secrets\.[\w-]+)\b/.exec(name)?.[1] ?? name;
		budgets.set(base, (budgets.get(base) ?? new Set()).add(budgetName(budget)));
	}
	const named = [...budgets].map(([name, on]) => `${credentialName(name)} (${listed([...on], "or")})`);
	const shown = named.slice(0, 4);
	const more = named.length - shown.length;
	const who = listed(more > 0 ? [...shown, `${more} more`] : shown, "or");
	return `, and the files do not decide who pays.${who === "" ? "" : ` It could be ${who}.`}`;
}
function remedy$1(account, charge) {
	if (unreadCall(charge)) return `Run \`spend-guard scan --online\`, which reads other repositories. ${declared(account, charge)}`;
	const settle = charge.settledBy === null ? "" : lookUp(charge.settledBy);
	const secrets = charge.candidates.filter((c) => c.kind === "unknown" && c.name.startsWith("secrets.")).map((c) => c.name.slice(8));
	const kinds = "`chatgpt-auth-file`, `access-token` or `provider-key`";
	const lines = secrets.flatMap((name) => pasteable(`secrets: { ${name}: platform-key }`) ?? []);
	if (lines.length > 0) return `${settle} Then say in the policy what it holds: ${listed(lines)} for a key of the OpenAI Platform, else ${kinds} in its place.`;
	const host = /^the host behind `(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+)[^`]*`$/.exec(charge.settledBy ?? "")?.[1];
	if (host !== void 0 && !/^(?:secrets|vars|env|inputs|steps|needs|self)\./.test(host)) return `Say in the policy whom it bills: \`hosts: { "${host}": api }\` for OpenAI, \`hosts: { "${host}": other }\` for anybody else.`;
	return `${chosenBy(account, charge) ?? settle} ${alsoDecides(account, charge)}${declared(account, charge)}`.trim();
}
function chosenBy({ job }, charge) {
	if (charge.settledBy?.startsWith("the model") !== true) return void 0;
	const step = stepTo(job, charge);
	const scalars = [...job.env.values(), ...step === void 0 ? [] : stepScalars(step)];
	for (const { value, line } of scalars) {
		const found = CHOICE.exec(value);
		if (found?.[1] === void 0) continue;
		const at = line + (value.slice(0, found.index).match(/\n/g)?.length ?? 0);
		return `${code(found[1])} (line ${at}) chooses: find out which it is given.`;
	}
}
const CHOICE = /\$\{\{\s*((?:inputs|matrix|github\.event\.inputs)\.[\w.-]*(?:engine|provider|agent|model|backend)[\w-]*)\s*\}\}/i;
const CHOOSES = /(?:^|_)(?:API_TYPE|API_BASE|BASE_URL|ENDPOINT|PROVIDER)$/;
const NAMES_MODEL = /(?:^|_)MODEL$/;
const OF_ANY = /^(?:MODEL|PROVIDER)$|(?:^|_)LLM_/;
function alsoDecides({ job, workflow }, charge) {
	const clients = [...charge.candidates.map(({ name }) => name), charge.settledBy ?? ""].flatMap((text) => [...text.matchAll(/\b(?:secrets|vars)\.([A-Za-z0-9]+)_/g)].map(([, first = ""]) => first));
	const byModel = charge.settledBy?.startsWith("the model") === true;
	const steps = charge.evidence.map((place) => stepAt(job, place));
	const found = [
		workflow.env,
		job.env,
		...steps.flatMap((step) => step?.env ?? [])
	].flatMap((some) => [...some].flatMap(([name, { value }]) => {
		const from = HELD.exec(value)?.[1];
		const chooses = CHOOSES.test(name) || byModel && NAMES_MODEL.test(name);
		const ofClient = OF_ANY.test(name) || clients.some((one) => name.startsWith(`${one}_`));
		return from !== void 0 && chooses && ofClient && !charge.settledBy?.includes(from) ? [code(from)] : [];
	}));
	const distinct = [...new Set(found)].slice(0, 3);
	const have = distinct.length === 1 ? "has" : "have";
	return distinct.length === 0 ? "" : `${listed(distinct)} ${have} a say in it too. `;
}
const HELD = /^\s*\$\{\{\s*((?:secrets|vars|inputs)\.[\w-]+)\s*\}\}\s*$/;
function declared({ workflow, job }, { candidates }) {
	const line = (budget) => expectLine(workflow.path, job.id, budget);
	const [first, ...more] = [...new Set(candidates.map(({ budget }) => budget))].filter((budget) => budget !== "unclear");
	const any = line("any");
	if (any === void 0) return "Then declare the job under `expect` in the policy.";
	if (first === void 0 || more.length === 0) return `To leave it open and be silent about it, add to \`expect\` in the policy: ${any}`;
	const others = more.map((budget) => `\`${budget}\` if it is on ${budgetName(budget)}`);
	return `Then add to \`expect\` in the policy, if it is on ${budgetName(first)}: ${line(first)} (${listed(others, "or")}).`;
}
const unclearPayer = {
	id: "unclear-payer",
	judges: "payer",
	level: "warning",
	title: "A job spends and the files do not decide who pays",
	why: "Until it is settled, the job stands on neither budget line and under no limit.",
	fix: "Declare in the policy what the secret holds, what the gateway bills, or whom the job is charged to.",
	about: "payer",
	mends: "policy",
	since: "1.0.0",
	options: {},
	page: {
		finds: [
			"A spender whose payer depends on something outside the files: a login that lives on a self-hosted runner, a secret whose name and use tell nothing, a base URL that comes from a secret, a workflow of another repository that inherits every secret.",
			"Where nothing is known to ask a model, and in a workflow that only others call, it is a notice.",
			"An `expect` entry for the job whose budget is one of those possible settles it; so does an entry under `secrets` or `hosts`."
		],
		bad: `jobs:
  review:
    runs-on: [self-hosted, linux]
    steps:
      - run: codex exec "Review this change"`,
		good: `# the same job, with this in .github/spend-guard.yml
expect:
  - jobs: ".github/workflows/review.yml#review"
    budget: subscription
    reason: "the runner is signed in with the ChatGPT login of the build account"`,
		sources: ["https://learn.chatgpt.com/docs/auth"]
	},
	check: check$6
};
// src/policy/rules/undeclared-spend.ts
function* check$5(account, { policy }) {
	const { workflow, job, report } = account;
	if (!policy.requireDeclaration || report.charges.length === 0) return;
	if (expectationFor(policy, workflow.path, job.id) !== void 0) return;
	const budget = report.budget === "unclear" || report.budget === "none" ? "any" : report.budget;
	yield {
		subject: "undeclared",
		message: `Job ${code(job.id)} runs ${labelled(report.charges)}, ${onWhoseBill(report)}, and no \`expect\` entry covers it; the policy asks for one.`,
		place: jobPlace(account),
		fix: `Add to \`expect\` in the policy: ${code(`- { jobs: "${workflow.path}#${job.id}", budget: ${budget}, reason: "\u2026" }`)}`
	};
}
const undeclaredSpend = {
	id: "undeclared-spend",
	judges: "payer",
	level: "error",
	title: "A charged job is not declared in the policy",
	why: "A new automation spends before anybody who answers for the budget has agreed to it.",
	fix: "Add an `expect` entry for the job with its budget and the reason.",
	about: "payer",
	mends: "policy",
	since: "1.0.0",
	options: {},
	page: {
		finds: ["With `require-declaration: true` every charged job needs an `expect` entry; this rule finds those without one. Without that key it finds nothing."],
		bad: `# .github/spend-guard.yml
version: 1
require-declaration: true
expect: []`,
		good: `# .github/spend-guard.yml
version: 1
require-declaration: true
expect:
  - jobs: ".github/workflows/review.yml#review"
    budget: api
    reason: "agreed with the platform team"`,
		sources: []
	},
	check: check$5
};
// src/policy/rules/unpinned-model.ts
const EXAMPLE = `for example \`${CURRENT_MODEL}\``;
function* check$4(account) {
	for (const charge of account.report.charges) {
		if (charge.model !== null || !CODEX_KINDS.includes(charge.spender.kind)) continue;
		if (charge.budget !== "api" && charge.budget !== "subscription") continue;
		if (hasFixedDefault(account, charge)) continue;
		yield {
			subject: charge.spender.label,
			message: `${code(charge.spender.label)} in job ${code(account.job.id)} names no model and takes Codex's default of the day.`,
			place: spenderPlace(charge),
			fix: `Name the model: ${where(charge)}.`,
			cause: where(charge)
		};
	}
}
function hasFixedDefault(account, charge) {
	const spender = spenderOf$1(account, charge);
	const version = spender?.kind === "codex-action" ? spender.inputs.get("codex-version") : spender !== void 0 && "version" in spender ? spender.version : void 0;
	return version !== void 0 && /^v?\d+\.\d+\.\d+/.test(literalText(version) ?? "");
}
function where({ spender }) {
	switch (spender.kind) {
		case "codex-action": return spender.label.startsWith("openai/codex/") ? "with `--model` in its input `codex_args`" : `\`model:\` under \`with:\`, ${EXAMPLE}`;
		case "codex-cli": return spender.label.startsWith("codex ") ? `\`${spender.label.split(" ").slice(0, 2).join(" ")} --model \u2026\`, ${EXAMPLE}` : `\`--model\` where ${code(spender.label)} starts Codex, ${EXAMPLE}`;
		default: return "the option `model` of its thread";
	}
}
const unpinnedModel = {
	id: "unpinned-model",
	judges: "work",
	level: "notice",
	title: "A Codex run names no model",
	why: "When the default changes, so does the price of a run, on a day that nobody here chose.",
	fix: "Name the model with `model:` or `--model`.",
	about: "model",
	since: "1.0.0",
	options: {},
	page: {
		finds: ["A charge by Codex itself (action, command line, SDK) for which no model is named. Programs that call the API name their model in their own code and are left alone, and so is a release of Codex that is named whole (`@openai/codex@0.171.0`): it keeps its default."],
		bad: `- run: codex exec "Review this change"
  env:
    CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		good: `- run: codex exec --model gpt-6.1-sol "Review this change"
  env:
    CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		sources: ["https://developers.openai.com/codex/pricing"]
	},
	check: check$4
};
// src/policy/rules/unread.ts
const MOST_NAMED$1 = 5;
function* check$3(account, { policy }) {
	const { workflow, job, report } = account;
	const charged = new Set(report.charges.flatMap(({ confidence, budget, spender }) => confidence === "possible" && budget !== "unclear" ? [] : [spender.label]));
	const spots = (report.blindSpots ?? []).filter((spot) => counts(spot, policy) && !(spot.charged && charged.has(spot.what)));
	if (expectationFor(policy, workflow.path, job.id)?.reason !== void 0) return;
	for (const reason of new Set(spots.map((spot) => spot.reason))) {
		const same = spots.filter((spot) => spot.reason === reason);
		const [first] = same;
		if (first === void 0) continue;
		const whats = [...new Set(same.map(({ what }) => what))];
		const notRead = reason === "over-limit" ? "read only in part" : "not read";
		yield {
			subject: reason,
			cause: [reason, ...reason === "over-limit" ? [first.why] : new Set(whats.map(kindOf).toSorted())].join("\n"),
			message: `Job ${code(job.id)} ${reason === "fetched" ? "fetches and runs" : "runs"} ${told$1(whats)}, which ${whats.length === 1 ? `was ${notRead}: ${first.why}` : `were ${notRead} (the first: ${first.why})`}. ${capital(reach(same))}`,
			place: {
				path: first.path,
				line: first.line,
				column: 1
			},
			fix: capital(`${first.settledBy}.${whats.length > 1 ? " The others likewise." : ""}`)
		};
	}
}
function counts({ inReach }, policy) {
	const level = policy.rules.get("unread")?.level;
	return inReach.length > 0 || level === "error" || level === "warning";
}
function kindOf(what) {
	const called = /^([^/\s]+\/[^/\s]+)\/\.github\/workflows\/[^@\s]*(@.*)$/.exec(what);
	if (called !== null) return `${called[1]}${called[2]}`;
	return what.replace(/(?:[\w.-]+\/)+(?=[\w.-]+\/?$)/, "");
}
function told$1(whats) {
	const shown = whats.slice(0, MOST_NAMED$1).map(code);
	const more = whats.length - shown.length;
	return listed(more > 0 ? [...shown, `${more} more`] : shown);
}
function reach(spots) {
	const credentials = [...new Set(spots.flatMap(({ inReach }) => inReach))];
	if (credentials.length === 0) return "Nothing that pays is known to be in its reach.";
	if (credentials.includes("secrets.*")) {
		const known = credentials.filter((name) => name !== "secrets.*").slice(0, MOST_NAMED$1);
		return `Every secret of the repository is in its reach (\`secrets: inherit\`)${known.length === 0 ? "" : `, ${names$1(known)} among them`}; whether it spends one is not known.`;
	}
	return `${names$1(credentials.slice(0, MOST_NAMED$1))} ${credentials.length === 1 ? "is" : "are"} in its reach; whether it spends ${credentials.length === 1 ? "it" : "any of them"} is not known.`;
}
const unread = {
	id: "unread",
	judges: "work",
	level: "notice",
	title: "A job runs something that was not read, with a credential in its reach",
	why: "Whoever pays for the credential: that a job spends nothing is known only of what was read.",
	fix: "Let it be read, or declare in the policy what it calls (`reads:`) or what the job costs (`expect:` with a reason).",
	about: "coverage",
	mends: "policy",
	since: "1.0.0",
	options: {},
	page: {
		finds: [
			"Whatever a job runs and the guard could not read, where a credential that pays is in its reach: a program that the checkout lacks, an action or workflow of another repository, a command that is chosen at run time, a script that is fetched or encoded, a program that no table knows, and everything beyond a bound of the guard. Where it was handed the credential itself (in its own `env`, as an input or an argument), the job is charged as well, as possible or likely.",
			"What has no such credential in its reach is no finding, and neither is what is known to call no model: see `harmless` in how it decides. Neither is something with nothing in its reach but what is charged for other things in the job.",
			"An `expect` entry with a reason covers the job. `reads:` in the policy says what something calls that cannot be read: a provider of the tables, or `none`. Its key is the name that the finding tells; `*` stands for anything.",
			"The same cause in several jobs is told once, with their number, as long as it is a notice."
		],
		bad: `on: push
jobs:
  build:
    runs-on: ubuntu-latest
    env:
      OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    steps:
      - uses: actions/checkout@v5
      - run: curl -fsSL https://tools.acme.example/prepare.sh | bash`,
		good: `# .github/spend-guard.yml
version: 1
reads:
  "https://tools.acme.example/prepare.sh": none # it only installs what the build needs`,
		sources: []
	},
	check: check$3
};
// src/policy/rules/unread-workflow.ts
function* check$2({ workflow, line, why, fix, telling }) {
	yield {
		subject: "unread",
		message: `GitHub may run ${code(workflow)}, and not all of it was read: it ${why}.${telling ? "" : " Its text names no model, key or client of one."}`,
		place: {
			path: workflow,
			line,
			column: 1
		},
		fix,
		...telling ? {} : { cause: why }
	};
}
const unreadWorkflow = {
	id: "unread-workflow",
	judges: "file",
	level: "error",
	title: "A workflow that GitHub may run was not read",
	why: "A file that nobody read is a door that nobody guards.",
	fix: "Make it an ordinary UTF-8 file of less than 1 MiB that the guard may read.",
	about: "coverage",
	since: "1.0.0",
	options: {},
	page: {
		finds: [
			"A workflow file directly in `.github/workflows` that could not be read, or not all of it: no right to read it, a pipe, a link out of the repository or to nothing, more than 1 MiB, another encoding than UTF-8, a name that is not UTF-8, more values than are read, YAML that is broken for this reader and may not be for another. Jobs that were read in it are judged all the same. Files whose text names no model, key or client of one are told as one, as long as there is no policy.",
			"Also a value that holds the line separators U+2028 or U+2029, which no editor shows and which GitHub keeps. Line breaks of YAML 1.1 elsewhere (a lone carriage return, U+0085) are read as GitHub reads them.",
			"An unreadable script or action is no such finding: the report lists it among what was not read."
		],
		bad: `name: "Review"# a comment without a blank in front of it
on: pull_request`,
		good: `name: "Review" # with one
on: pull_request`,
		sources: ["https://github.com/actions/runner/blob/main/src/Sdk/WorkflowParser/ParseOptions.cs", "https://github.com/aaubry/YamlDotNet/blob/v5.3.0/YamlDotNet/Core/CharacterAnalyzer.cs"]
	},
	check: check$2
};
// src/policy/rules/wrong-account.ts
const PARTS = {
	organization: {
		word: "organisation",
		budget: "api"
	},
	project: {
		word: "project",
		budget: "api"
	},
	workspace: {
		word: "workspace",
		budget: "subscription"
	}
};
function* check$1(account, { policy }) {
	const entry = expectationFor(policy, account.workflow.path, account.job.id);
	if (entry === void 0) return;
	for (const charge of account.report.charges) for (const [part, { word, budget }] of Object.entries(PARTS)) {
		const wanted = entry.account[part];
		const named = charge.payer?.account?.[part];
		if (wanted === void 0 || charge.budget !== budget || named === wanted) continue;
		const runs = `Job ${code(account.job.id)} runs ${code(charge.spender.label)} with ${payerName(charge)}`;
		const expects = `the policy entry ${code(entry.jobs.source)} expects ${word} ${code(wanted)}`;
		yield {
			subject: `${word} ${named ?? "unnamed"} ${charge.payer?.name ?? charge.spender.label}`,
			message: named === void 0 ? `${runs} and names no ${word}, so the one that the credential belongs to pays; ${expects}.` : `${runs} and charges ${word} ${code(named)}; ${expects}.`,
			place: spenderPlace(charge),
			fix: `Name ${word} ${code(wanted)} where the client reads it, or correct the entry.`,
			...named === void 0 ? { level: "notice" } : {}
		};
	}
}
const wrongAccount = {
	id: "wrong-account",
	judges: "payer",
	level: "error",
	title: "A job is charged to another organisation, project or workspace than the policy expects",
	why: "Limits and cost reports of the Platform are kept by project: on the right budget the invoice can still land on another team.",
	fix: "Name the expected organisation, project or workspace where the client reads it.",
	about: "payer",
	since: "1.0.0",
	options: {},
	page: {
		finds: ["An `expect` entry may name an `organization` and a `project` of the OpenAI Platform or a ChatGPT `workspace`. What the files name of a matching job is compared with it: `OPENAI_ORGANIZATION` and `OPENAI_PROJECT` for Codex, `OPENAI_ORG_ID` and `OPENAI_PROJECT_ID` for OpenAI's libraries, their arguments, headers, and `forced_chatgpt_workspace_id`.", "Where a job names none, its credential decides: a notice, because no file shows whose it is."],
		bad: `# policy: expect: [{ jobs: "**#*", budget: api, project: proj_ci }]
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: codex exec "Review this change"
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          OPENAI_PROJECT: proj_product`,
		good: `jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: codex exec "Review this change"
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          OPENAI_PROJECT: proj_ci`,
		sources: ["https://platform.openai.com/docs/api-reference/authentication"]
	},
	check: check$1
};
// src/policy/rules/wrong-budget.ts
function misplaced(account, expected, declared) {
	const { budget, charges } = account.report;
	if (expected === "none") return charges;
	const right = expectedLines(expected);
	return charges.filter((charge) => {
		if (charge.budget === "unclear" || right.includes(charge.budget)) return false;
		return charge.budget !== "other" || declared && budget === "other";
	});
}
function* check(account, context) {
	const { policy } = context;
	const entry = expectationFor(policy, account.workflow.path, account.job.id);
	const expected = entry?.budget ?? policy.default;
	for (const charge of misplaced(account, expected, policy.path !== null)) {
		const wanted = expected === "none" ? "no spending" : expectedName(expected);
		const by = entry === void 0 ? says(policy.path) : `the policy entry ${code(entry.jobs.source)} expects`;
		const fix = remedy(charge, expected, platformKey(account, context.account));
		yield {
			subject: `${charge.budget} ${charge.payer?.name ?? charge.spender.label}`,
			message: refusable(charge) ? `Job ${code(account.job.id)} posts \`@codex\` with ${code("GITHUB_TOKEN")}. Codex is reported to refuse it, so nobody pays and nothing is done; with a person's token a ChatGPT plan would pay, and ${by} ${wanted}.` : `Job ${code(account.job.id)} ${paid(charge)}; ${by} ${wanted}.`,
			place: spenderPlace(charge),
			fix,
			cause: [
				payerName(charge),
				wanted,
				fix
			].join("\n"),
			...refusable(charge) ? { level: "notice" } : {},
			...byKey(expected) && charge.budget === "subscription" ? { sameAs: {
				rule: "personal-login",
				subject: charge.payer?.name ?? ""
			} } : {}
		};
	}
}
function refusable(charge) {
	return charge.spender.kind === "mention" && charge.confidence === "possible";
}
function says(path) {
	return path === null ? "without a policy file automation is expected on" : "the policy expects";
}
function paid(charge) {
	const label = code(charge.spender.label);
	const does = charge.spender.kind === "mention" ? `${mayRun(charge)} ${code("@codex")} as` : `${mayRun(charge)} ${label} with`;
	switch (charge.budget) {
		case "subscription":
		case "api": return `${does} ${payerName(charge)}, on ${budgetName(charge.budget)}`;
		case "other": return `${mayRun(charge)} ${label}, which ${billName(charge)} bills`;
		case "unclear": return `runs ${label}, and the files do not decide whose bill it is`;
		default: return charge.budget;
	}
}
function byKey(expected) {
	const right = expectedLines(expected);
	return right.includes("api") && !right.includes("subscription");
}
function expectedName(expected) {
	if (typeof expected === "string") return budgetName(expected);
	return expected.map(budgetName).join(" or ");
}
function remedy(charge, expected, key) {
	if (refusable(charge) && byKey(expected)) return `${withKey(charge, key)}.`;
	const declare = `Or declare \`budget: ${charge.budget === "unclear" ? "any" : charge.budget}\` under \`expect\``;
	if (expected === "none") return `Remove the spender. ${declare}.`;
	if (charge.budget === "other") return `${allowOthers(expected)}. ${declare}.`;
	if (byKey(expected)) return `${withKey(charge, key)}. ${declare}.`;
	if (expectedLines(expected).includes("subscription")) return `${signedIn(charge)}. ${declare}.`;
	return `Pay with the expected credential. ${declare}.`;
}
function allowOthers(expected) {
	return `Where other providers may be used, allow them with \`default: [${[...expectedLines(expected), "other"].join(", ")}]\``;
}
function withKey(charge, key) {
	const { spender } = charge;
	const input = pastedKey("openai-api-key", key, spender.kind === "codex-action" ? spender.path : "");
	if (spender.kind === "mention" || spender.kind === "codex-cloud") return `Use \`openai/codex-action\` with ${input}. Only a ChatGPT plan can pay for \`@codex\``;
	if (spender.kind === "codex-action") return `Set ${input}`;
	return `Set ${keyLine(key, spender.path)} and drop ${payerName(charge)}`;
}
function signedIn(charge) {
	return charge.spender.kind.startsWith("codex-") ? `Set \`CODEX_ACCESS_TOKEN: \${{ secrets.CODEX_ACCESS_TOKEN }}\` and drop ${payerName(charge)}` : "Let Codex do the work, signed in with an access token of the workspace; a plan pays for no API call";
}
// src/policy/rules/index.ts
const RULES = [
	{
		id: "wrong-budget",
		judges: "payer",
		level: "error",
		title: "A job is charged to another budget than the policy expects",
		why: "A plan bought for people runs dry, or the API invoice grows without a forecast.",
		fix: "Pay with a credential of the expected budget, or declare the job under `expect` with the reason.",
		about: "payer",
		since: "1.0.0",
		options: {},
		page: {
			finds: [
				"Every charge of a job is compared with the first `expect` entry that matches the job, and with `default` where none does. Without a policy file automation is expected on the API budget and a mismatch is a warning; with one it is an error.",
				"Both take a list: `default: [api, other]` allows the API budget and other providers.",
				"A charge whose payer the files do not decide is left to `unclear-payer`. A charge to another provider is judged once a policy file exists, unless the job also has a charge to an OpenAI budget.",
				"Where `personal-login` says the same of the same login, with the same fix and no less weight, it alone is told.",
				"An `@codex` comment posted with the default token is a notice: Codex is reported to refuse it.",
				"What each budget pays for, and what a bigger plan does not: [the two budgets](../budgets.md), or `spend-guard explain budgets`."
			],
			bad: `# policy: default: api
jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: codex exec "Review this change"
        env:
          CODEX_ACCESS_TOKEN: \${{ secrets.CODEX_ACCESS_TOKEN }}`,
			good: `jobs:
  review:
    runs-on: ubuntu-latest
    steps:
      - run: codex exec "Review this change"
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
			sources: ["https://learn.chatgpt.com/docs/auth", "https://developers.openai.com/codex/pricing"]
		},
		check
	},
	wrongAccount,
	mixedBudgets,
	unclearPayer,
	paidOtherwise,
	competingCredentials,
	deadCredential,
	personalLogin,
	sharedLogin,
	outsiderCanSpend,
	selfStarting,
	overexposedCredential,
	hardCodedKey,
	undeclaredSpend,
	unboundedRun,
	unpinnedModel,
	retiredModel,
	hotSchedule,
	overBudget,
	overRun,
	costIncrease,
	ignoreWithoutReason,
	unreadWorkflow,
	unread
];
const RULE_IDS = RULES.map((rule) => rule.id);
function ruleById(id) {
	return RULES.find((rule) => rule.id === id);
}
// src/policy/required.ts
function loosened(near, base) {
	return [...base.policy.required.values()].flatMap((required) => [
		...loweredIn("rules", near, required),
		...loweredIn("required", near, required),
		...endless(near, required),
		...widened(near, base.policy, required)
	]);
}
function milder(a, b) {
	return RULE_LEVELS.indexOf(a) > RULE_LEVELS.indexOf(b);
}
function graver(a, b) {
	return b !== void 0 && milder(a, b) ? b : a;
}
function stricter(rule, option, a, b) {
	if (b === void 0) return a;
	return ruleById(rule)?.options[option]?.stricter === "more" ? Math.max(a, b) : Math.min(a, b);
}
function loweredIn(key, near, required) {
	const { rule } = required;
	const setting = near.policy[key].get(rule);
	if (setting === void 0) return [];
	const { level } = setting;
	const lower = level !== void 0 && milder(level, required.level);
	const options = Object.entries(required.options).filter(([name, least]) => {
		const written = setting.options[name];
		return written !== void 0 && stricter(rule, name, written, least) !== written;
	});
	return [...lower ? [refuse(near, [key, rule], `sets \`${rule}\` to \`${level}\``, required, required.level)] : [], ...options.map(([name, least]) => refuse(near, [
		key,
		rule,
		name
	], `sets \`${name}\` of \`${rule}\` to ${setting.options[name]}`, required, `${name}: ${least}`))];
}
function endless(near, required) {
	return near.policy.ignore.flatMap(({ rule, expires, jobs }, index) => rule !== required.rule || expires !== void 0 ? [] : [refuse(near, ["ignore", index], `ignores \`${rule}\` in \`${jobs.source}\``, required, { says: "an exception needs a last day: add `expires: YYYY-MM-DD`" })]);
}
function widened(near, base, required) {
	if (required.rule === "undeclared-spend") {
		if (!(near.given.has("require-declaration") && !near.policy.requireDeclaration) || !base.requireDeclaration) return [];
		return [refuse(near, ["require-declaration"], "asks for no declaration", required, { says: "remove this line" })];
	}
	if (required.rule !== "wrong-budget") return [];
	const allowed = new Set([base.default, ...base.expect.map((e) => e.budget)].flatMap(linesOf));
	const widens = (budget) => linesOf(budget).some((line) => !allowed.has(line));
	const says = `only ${[...allowed].map((line) => `\`${line}\``).join(", ") || "no spending"} is allowed there; for a while, use \`ignore\` with \`expires\``;
	return [...near.given.has("default") && widens(near.policy.default) ? [refuse(near, ["default"], `allows \`${expectedWords(near.policy.default)}\``, required, { says })] : [], ...near.policy.expect.flatMap(({ budget, jobs }, index) => widens(budget) ? [refuse(near, ["expect", index], `allows \`${expectedWords(budget)}\` for \`${jobs.source}\``, required, { says })] : [])];
}
const linesOf = (budget) => expectedLines(budget);
function refuse(near, at, does, { rule, place }, least) {
	const where = `\`${place.path}:${place.line}\``;
	const says = typeof least === "string" ? `write \`${least}\`, be stricter, or leave it out` : least.says;
	return require_schemas().problem(near.policy.path ?? "", near.text, near.at(at), `this ${does}, and ${where} requires \`${rule}\`: a repository may tighten it, not loosen it; ${says}`);
}
// src/policy/strangers/only-in.ts
const NAMED = /github\.repository(?:_owner)?\s*==\s*'([\w.-]+(?:\/[\w.-]+)?)'|'([\w.-]+(?:\/[\w.-]+)?)'\s*==\s*github\.repository/i;
const WHERE = ["github.repository", "github.repository_owner"];
function onlyIn(workflow, job, fullName) {
	const named = [job, ...neededJobs(workflow, job)].find((one) => nameIn$1(one) !== void 0);
	const name = named && nameIn$1(named);
	if (named === void 0 || name === void 0) return void 0;
	const inOthers = (path) => WHERE.includes(path) ? { kind: "alien" } : void 0;
	if (new RunOf(inOthers).job(workflow, job).holds !== false) return void 0;
	if (fullName === void 0) return {
		name,
		own: named === job
	};
	const here = (path) => WHERE.includes(path) ? {
		kind: "known",
		text: path === WHERE[0] ? fullName : ownerOf(fullName),
		truthy: true
	} : void 0;
	return new RunOf(here).job(workflow, job).holds === false ? "elsewhere" : void 0;
}
function ownerOf(fullName) {
	return fullName.split("/")[0] ?? "";
}
function nameIn$1(job) {
	const named = NAMED.exec(job.if?.value.slice(0, 4e3) ?? "");
	return named?.[1] ?? named?.[2];
}
// src/policy/strangers/starts.ts
function startsBook(source) {
	const known = new Map();
	return {
		parsed({ path, name, triggers }) {
			known.set(path, {
				name: name?.value ?? path,
				events: triggers.map((one) => one.name)
			});
		},
		unparsed(path, triggers) {
			known.set(path, { events: triggers });
		},
		of(wanted) {
			const found = [];
			for (const [path, one] of known) {
				one.name ??= nameIn(source(path) ?? "") ?? path;
				if (one.name === wanted) found.push([...one.events]);
			}
			return found.length === 0 ? void 0 : [...new Set(found.flat())];
		}
	};
}
function nameIn(text) {
	const line = /^name:[ \t]+([^\r\n]*)/m.exec(text)?.[1]?.trim();
	if (line === void 0 || line === "") return void 0;
	return /^(["'])(.*)\1(?:[ \t]+#.*)?$/.exec(line)?.[2] ?? line.replace(/[ \t]+#.*$/, "");
}
// src/policy/unused.ts
function watchExpectations(policy) {
	const speaking = new Set();
	const matching = new Set();
	const missed = [];
	return {
		saw(workflow, job) {
			speaking.add(expectationFor(policy, workflow, job));
			for (const entry of policy.expect) if (entry.jobs.matches(workflow, job)) matching.add(entry);
		},
		missed: (workflow) => void missed.push(workflow),
		unused: () => policy.expect.filter((entry) => entry.place.path === policy.path && !speaking.has(entry)).filter(({ jobs }) => !missed.some(jobs.reaches)).map((entry) => told(entry, matching.has(entry)))
	};
}
function told({ jobs, place }, matches) {
	return {
		code: "expect-unused",
		path: place.path,
		line: place.line,
		message: matches ? `the entry for \`${jobs.source}\` is never used: every job it matches is taken by an earlier entry` : `the entry for \`${jobs.source}\` matches no job; correct or remove it`
	};
}
function watchReads(policy) {
	const used = new Set();
	let whole = true;
	return {
		of(what) {
			const entry = policy.reads.find((one) => one.matches(what));
			if (entry !== void 0) used.add(entry);
			return entry?.calls;
		},
		missed() {
			whole = false;
		},
		unused: () => policy.reads.filter((entry) => whole && entry.place.path === policy.path && !used.has(entry)).map(({ source, place }) => ({
			code: "reads-unused",
			path: place.path,
			line: place.line,
			message: `\`reads\` says what \`${source}\` calls, and nothing of that name was left unread; correct or remove it`
		}))
	};
}
// src/policy/judge.ts
function openJudge(policy, today, options) {
	const source = options.source ?? (() => void 0);
	const comments = commentBook(source, options.baseSource);
	const tolerance = ignoring(policy, today, comments, options.baseline ?? new Set());
	const expectations = watchExpectations(policy);
	const workflows = new Set();
	const starts = startsBook(source);
	const open = [];
	const findings = [];
	const ignored = [];
	const plans = new Map();
	const twins = new Map();
	const causes = new Map();
	const owns = new Map();
	const rules = activeRules(policy);
	function accountOf(jobs) {
		const { repository } = options;
		return {
			jobs,
			repository,
			startsOf: starts.of,
			text: source
		};
	}
	function judgeJobs(accounts) {
		const { records } = options;
		const account = accountOf(accounts);
		for (const rule of rules) for (const breach of breachesOf(rule, {
			policy,
			account,
			today,
			comments,
			records
		})) weigh(breach);
	}
	function judgeLines(lines) {
		const account = accountOf([...new Set(lines.leads.values())]);
		for (const rule of rules) for (const breach of breachesOf(rule, {
			policy,
			account,
			today,
			comments,
			lines
		})) weigh(breach);
	}
	function whereMade(breach) {
		const { finding } = breach;
		if (finding.fix === null || ruleById(finding.rule)?.mends === "policy") return breach;
		const there = madeElsewhere(finding, source(finding.path) ?? "");
		if (there === void 0) return breach;
		return {
			...breach,
			finding: {
				...finding,
				fix: `${finding.fix} ${there}`
			},
			plan: void 0
		};
	}
	function weigh(breach) {
		const made = whereMade(breach);
		const { finding: found, plan, account, sameAs } = made;
		const cause = causeOf(made);
		const tolerated = tolerance.of(found, account);
		const finding = detached(found);
		if (tolerated !== void 0) {
			ignored.push({
				...finding,
				...tolerated
			});
			return;
		}
		findings.push(finding);
		if (sameAs !== void 0) twins.set(finding, sameAs);
		if (cause !== void 0) causes.set(finding, cause);
		if (made.own !== void 0) owns.set(finding, made.own);
		if (plan !== void 0) plans.set(finding.fingerprint, detached(plan));
	}
	return {
		take(accounts) {
			for (const { workflow, job } of accounts) {
				expectations.saw(workflow.path, job.id);
				workflows.add(workflow.path);
				starts.parsed(workflow);
			}
			if (standAlone(accounts)) judgeJobs(accounts);
			else open.push(...accounts);
		},
		pass(idle) {
			for (const { workflow, job, triggers } of idle) {
				expectations.saw(workflow, job);
				starts.unparsed(workflow, triggers);
			}
		},
		miss(file) {
			expectations.missed(file.workflow);
			tolerance.missed(file.workflow);
			for (const { rule, levelOf } of rules) {
				if (rule.judges !== "file") continue;
				const telling = file.telling || policy.path !== null;
				for (const violation of rule.check({
					...file,
					telling
				})) weigh({
					finding: toFinding(rule, violation, levelOf(violation), file.workflow, "*"),
					plan: void 0,
					account: void 0,
					cause: violation.cause
				});
			}
		},
		judgement(lines) {
			judgeJobs(open.sort((a, b) => byText(a.workflow.path, b.workflow.path)));
			if (lines !== void 0) judgeLines(lines);
			return {
				findings: byCause(toldOnce(findings, twins, options.baseline).sort(byRule), causes, owns),
				ignored: ignored.sort(byRule),
				warnings: [...expectations.unused(), ...tolerance.unused(workflows)],
				proposed: tolerance.proposed(),
				plans
			};
		}
	};
}
function standAlone(jobs) {
	return jobs.every(({ workflow, traced, report }) => workflow.call === void 0 && traced.calls.length === 0 && !workflow.triggers.some((trigger) => trigger.name === "workflow_run") && !report.charges.some((charge) => charge.payer?.kind === "chatgpt-auth-file"));
}
const GRAVITY = [
	"notice",
	"warning",
	"error"
];
function toldOnce(findings, twins, baseline = new Set()) {
	const levels = new Map(findings.map((one) => [one.fingerprint, GRAVITY.indexOf(one.level)]));
	return findings.filter((one) => {
		const twin = twins.get(one) ?? "";
		if (baseline.has(twin)) return false;
		const other = levels.get(twin);
		return other === void 0 || other < GRAVITY.indexOf(one.level);
	});
}
function causeOf({ finding, cause }) {
	const { rule, level, path, line, workflow, fix } = finding;
	if (level === "error") return void 0;
	if (cause !== void 0) return [
		rule,
		level,
		cause
	].join("\n");
	return path === workflow ? void 0 : [
		rule,
		level,
		path,
		line,
		fix
	].join("\n");
}
const MOST_NAMED = 5;
function byCause(findings, causes, owns) {
	const alike = new Map();
	for (const finding of findings) {
		const cause = causes.get(finding);
		if (cause === void 0) continue;
		const group = alike.get(cause);
		if (group === void 0) alike.set(cause, [finding]);
		else group.push(finding);
	}
	const told = new Set();
	return findings.flatMap((finding) => {
		const cause = causes.get(finding);
		if (cause === void 0) return [finding];
		if (told.has(cause)) return [];
		told.add(cause);
		const more = (alike.get(cause) ?? []).filter((other) => other !== finding);
		return more.length === 0 ? [finding] : [{
			...finding,
			message: `${finding.message} ${likewise(finding, more, owns)}`,
			fix: finding.fix && `${finding.fix}${elsewhere$2(finding, more, owns)}`,
			alike: more.map(({ path, line, workflow, job, fingerprint }) => ({
				path,
				line,
				workflow,
				job,
				fingerprint
			}))
		}];
	});
}
function likewise(told, all, owns) {
	const { workflow, job } = told;
	const near = all.filter((other) => isSameJob(told, other));
	const more = all.filter((other) => !isSameJob(told, other));
	const here = near.map((other) => `${owns.get(other)?.what ?? ""} (line ${other.line})`);
	return [here.length === 0 ? "" : `Likewise ${listed(here)} in the same job.`, more.length === 0 ? "" : likewiseIn(workflow, job, more)].join(" ").trim();
}
function isSameJob({ workflow, job }, other) {
	return job !== "*" && other.workflow === workflow && other.job === job;
}
function elsewhere$2(told, more, owns) {
	const here = owns.get(told)?.where;
	const places = more.flatMap((other) => {
		const { what, where } = owns.get(other) ?? {};
		if (where === void 0 || where === here) return [];
		return [`${isSameJob(told, other) ? `for ${what}` : `in job ${code(other.job)}`} it is ${where}`];
	});
	const distinct = [...new Set(places)];
	if (distinct.length === 0) return "";
	if (distinct.length > MOST_NAMED) return " Each of the other jobs has a place of its own for it.";
	return ` ${capital(listed(distinct))}.`;
}
function likewiseIn(workflow, job, more) {
	const files = [...new Set(more.map((other) => other.workflow))];
	const names = files.map((file) => code(file.slice(file.lastIndexOf("/") + 1)));
	const rest = names.length - MOST_NAMED;
	const where = rest > 1 ? [...names.slice(0, MOST_NAMED), `${rest} more workflows`] : names;
	if (job === "*") return `Likewise in ${listed(where)}.`;
	const near = more.every((other) => other.workflow === workflow);
	const of = near ? "" : ` of ${listed(where)}`;
	const ids = [...new Set(more.map((other) => code(other.job)))];
	const jobs = more.length === 1 || near && ids.length === 1 ? "job" : "jobs";
	return files.length === 1 && ids.length <= MOST_NAMED ? `Likewise in ${jobs} ${listed(ids)}${of}.` : `Likewise in ${more.length} more ${jobs}${of}.`;
}
const ORDER = new Map(RULES.map((rule, index) => [rule.id, index]));
function byRule(a, b) {
	return (ORDER.get(a.rule) ?? 0) - (ORDER.get(b.rule) ?? 0) || byText(a.workflow, b.workflow);
}
function activeRules(policy) {
	return RULES.flatMap((rule) => {
		const setting = policy.rules.get(rule.id);
		const required = policy.required.get(rule.id);
		if (setting?.level === "off" && required === void 0) return [];
		const options = Object.entries(rule.options).map(([name, option]) => {
			const own = setting?.options[name] ?? required?.options[name] ?? option.default;
			return [name, stricter(rule.id, name, own, required?.options[name])];
		});
		const configured = setting?.level === "off" ? void 0 : setting?.level;
		return [{
			rule,
			options: Object.fromEntries(options),
			levelOf: (violation) => graver(levelOf(rule, violation, policy, configured), required?.level)
		}];
	});
}
function breachesOf({ rule, options, levelOf }, context) {
	if (rule.judges === "file") return [];
	const whole = {
		options,
		...context
	};
	return context.account.jobs.filter((job) => rule.judges === "line" === (context.lines !== void 0) && concerns(rule, job)).flatMap((job) => inJob(rule, job, whole, levelOf));
}
function concerns(rule, { job, report, traced }) {
	switch (rule.judges) {
		case "payer": return (report.calledBy ?? []).length === 0;
		case "work": return job.kind === "steps" || traced.calls.length === 0;
		case "each":
		case "line": return true;
		default: return rule.judges;
	}
}
function inJob(rule, account, context, levelOf) {
	const { repository } = context.account;
	const home = onlyIn(account.workflow, account.job, repository.fullName);
	if (home === "elsewhere") return [];
	const violations = inCopies([...rule.check(account, context)], home, rule);
	if (violations.length === 0) return [];
	const found = new Map();
	for (const violation of violations) {
		const level = levelOf(violation);
		const { workflow, job } = account;
		const finding = toFinding(rule, atHome(violation, account), level, workflow.path, job.id);
		if (!found.has(finding.fingerprint)) found.set(finding.fingerprint, {
			finding,
			plan: homePlan(violation.plan),
			account,
			sameAs: violation.sameAs && fingerprint(violation.sameAs.rule, workflow.path, job.id, violation.sameAs.subject),
			cause: violation.cause,
			own: violation.own
		});
	}
	return [...found.values()];
}
function inCopies(violations, home, { level }) {
	if (home === void 0) return violations;
	return violations.filter((one) => (one.level ?? level) !== "notice").map((one) => ({
		...one,
		message: `${one.message} By its \`if\`${home.own ? "" : ", or that of a job it needs,"} the job runs only in ${home.name.includes("/") ? "" : "repositories of "}${code(home.name)}; in a copy it spends nothing.`,
		level: "notice"
	}));
}
function levelOf(rule, violation, policy, configured) {
	const level = configured ?? violation.level ?? rule.level;
	return policy.path === null && rule.blocksFirstRun !== true && level === "error" ? "warning" : level;
}
function atHome(violation, account) {
	const place = homePlace(violation.place, account);
	if (place === violation.place) return violation;
	const { path, line } = violation.place;
	return {
		...violation,
		place,
		message: `${violation.message} It stands in ${code(`${path}:${line}`)}.`
	};
}
function toFinding(rule, { message, place, fix, subject }, level, workflow, job) {
	return {
		rule: rule.id,
		level,
		message,
		path: place.path,
		line: place.line,
		workflow,
		job,
		fix,
		fingerprint: fingerprint(rule.id, workflow, job, subject)
	};
}
// src/policy/codeowners.ts
const PLACES = [
	".github/CODEOWNERS",
	"CODEOWNERS",
	"docs/CODEOWNERS"
];
const MOST_OWNERS = 10;
function codeOwners(repository) {
	let rules;
	return (path) => {
		rules ??= rulesIn(repository);
		return rules.findLast(({ matches }) => matches(path))?.owners ?? [];
	};
}
function rulesIn(repository) {
	for (const place of PLACES) {
		const text = textAt(repository, place);
		if (text !== void 0) return text.split("\n").flatMap(ruleOf);
	}
	return [];
}
function ruleOf(line) {
	const [pattern, ...words] = line.replace(/(?:^|\s)#.*$/, "").trim().split(/\s+/);
	if (!pattern || /^!|[[\]\\]/.test(pattern)) return [];
	const owners = words.filter((word) => word.includes("@")).slice(0, MOST_OWNERS);
	const parts = partsOf(pattern);
	return [{
		owners,
		matches: (path) => matchesAll(parts, path.split("/"), isDeep, isLike)
	}];
}
function partsOf(pattern) {
	const parts = pattern.split("/").filter((part) => part !== "");
	const anchored = pattern.startsWith("/") || parts.length > 1;
	const below = pattern.endsWith("/") || !(anchored && parts.at(-1)?.includes("*"));
	return [
		...anchored ? [] : ["**"],
		...parts,
		...below ? ["**"] : []
	];
}
const isDeep = (part) => part === "**";
const isLike = (part, name) => matchesAll([...part], [...name], (c) => c === "*", (c, n) => c === "?" || c === n);
function matchesAll(pattern, items, isStar, matches) {
	let [at, item] = [0, 0];
	let [star, from] = [-1, 0];
	while (item < items.length) {
		const one = pattern[at];
		const given = items[item];
		if (one !== void 0 && isStar(one)) {
			star = at++;
			from = item;
		} else if (one !== void 0 && matches(one, given)) {
			at++;
			item++;
		} else if (star >= 0) {
			at = star + 1;
			item = ++from;
		} else return false;
	}
	return pattern.slice(at).every(isStar);
}
// src/policy/owners.ts
function ownersBook(repository, name, { owners }) {
	const named = owners.find((one) => name !== void 0 && one.matches(name));
	return named === void 0 ? codeOwners(repository) : () => [named.owner];
}
// src/knowledge/harmless/workflows.ts
const UPKEEP = new Set("notify notifier notification notifications approve approval merge automerge cleanup clean prune label labels labeler labeller stale lock backport changelog cla dco docs documentation pages mkdocs docusaurus sphinx lifecycle health dependabot renovate notes project projects".split(" "));
const AROUND = new Set("auto automation check fix ci pr prs pull request requests issue issues bot bots branch branches run runs release releases slack discord teams email mail failure failures success recovery reusable shared common workflow workflows on by to add the for and".split(" "));
function isUpkeep(uses) {
	const words = (/\/([^/@]+)\.ya?ml(?:@.*)?$/i.exec(uses)?.[1] ?? "").replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase().split(/[-_.]+/).filter((word) => word !== "");
	return words.some((word) => UPKEEP.has(word)) && words.every((word) => UPKEEP.has(word) || AROUND.has(word));
}
// src/spending/credentials.ts
function credentialsIn(environment, hints) {
	const found = [];
	for (const [name, value] of environment) {
		const provider = providerFor(name, value, environment, hints);
		if (provider === void 0) continue;
		const real = withoutFakes(value) ?? (hasGateway(provider, environment) ? value : void 0);
		if (real !== void 0) found.push({
			name,
			value: real,
			provider
		});
	}
	return found;
}
function hasGateway(provider, environment) {
	const endpoint = endpointFor(provider, environment);
	const text = endpoint === void 0 ? void 0 : literalText(endpoint);
	return text !== void 0 && billingOfHost(text)?.budget === "other";
}
const ANYBODYS = /^LLM_API_KEY$/i;
function providerFor(name, value, environment, hints) {
	const byName = providerOfHint(classifyName(name, hints));
	if (ANYBODYS.test(name) && endpointFor("gateway", environment) === void 0) return providerOf(value, hints) ?? byName;
	if (byName !== void 0) return byName;
	if (isMisspeltName(name)) return void 0;
	return providerOf(value, hints);
}
function providerOf(value, hints = new Map()) {
	for (const alternative of value?.alternatives ?? []) for (const piece of alternative.pieces) {
		if (piece.kind !== "secret" && piece.kind !== "variable" && piece.kind !== "environment") continue;
		const provider = providerOfHint(classifyName(piece.name, hints));
		if (provider !== void 0) return provider;
	}
}
function providerOfHint(hint) {
	if (hint === void 0) return void 0;
	switch (hint.kind) {
		case "platform-key": return "openai";
		case "provider-key": return hint.provider;
		case "chatgpt-auth-file":
		case "access-token": return "chatgpt";
		default: return;
	}
}
function withoutFakes(value) {
	const real = value.alternatives.filter((a) => !isFake(a));
	if (real.length === 0) return void 0;
	return {
		choice: value.choice,
		alternatives: real
	};
}
const MADE_UP = /^(?:\$\(|`)?\s*(?:openssl\s+rand|uuidgen|pwgen|mktemp|date|(?:head|cat|tr)\b[^|]*\/dev\/u?random)\b/;
function isMadeUp({ pieces }) {
	const first = pieces[0];
	return first?.kind === "command" && pieces.length === 1 && MADE_UP.test(first.text);
}
function isPutTogether({ pieces }) {
	return pieces.length > 1 && pieces.some(inSource) && pieces.every((one) => inSource(one) || one.kind === "literal" || one.kind === "environment");
}
function isFake(alternative) {
	if (isMadeUp(alternative) || isPutTogether(alternative)) return true;
	const text = literalText({
		choice: "one-of",
		alternatives: [alternative]
	});
	return text !== void 0 && (text === "" || isFakeKey(text));
}
function isOneProvider(found) {
	return new Set(found.map(({ provider }) => provider)).size < 2;
}
function usesOf(found, environment) {
	return found.map(({ name, value, provider, endpoint, signedInBy }) => ({
		provider,
		credential: value,
		credentialName: name,
		endpoint: endpoint ?? endpointFor(provider, environment),
		...signedInBy === void 0 ? {} : { signedInBy }
	}));
}
function endpointFor(provider, environment) {
	for (const name of providerById(provider)?.endpoints ?? []) {
		const value = environment.get(name);
		if (value !== void 0 && literalText(value) !== "") return value;
	}
}
// src/spending/model-input.ts
const NAMES$1 = /^(?:(?:open[-_]?ai|llm|gpt|ai|chat|completion|light|heavy|api|codex)[-_]?)*model(?:[-_]?name)?$/;
function modelInput(inputs) {
	return inputs.get("model") ?? [...inputs].find(([name]) => NAMES$1.test(name))?.[1];
}
// src/spending/spend.ts
function doubtsOf({ certainty, doubts }, at, less) {
	if (less === void 0) return {
		certainty,
		doubts
	};
	return {
		certainty: weaker(certainty, less.certainty),
		doubts: withDoubt(doubts, doubtAt("call", at, less.onlyIf))
	};
}
function spenderBase(frame, at, label, shows, less) {
	return {
		path: at.path,
		line: at.line,
		column: at.column,
		label,
		trail: [...frame.trail, evidence(at, shows)],
		...doubtsOf(frame, at, less),
		environment: frame.environment,
		runner: frame.runner,
		events: frame.names.withheld,
		model: void 0
	};
}
function spend(frame, spender) {
	frame.state.spenders.push(frame.ends ? {
		...spender,
		ends: true
	} : spender);
}
function silence({ frame, place, command }, label, reason) {
	const trail = [...frame.trail, evidence(place, command.source)];
	frame.state.silenced.push({
		label,
		reason,
		trail
	});
}
function spendSoftware(call, kind, label, uses, options = {}) {
	const base = spenderBase(call.frame, call.place, label, call.command.source, options.less);
	spend(call.frame, {
		...base,
		kind,
		uses,
		pick: options.pick ?? "all",
		model: options.model
	});
}
// src/spending/unread.ts
function ownOf({ environment, handed, given, secrets }) {
	const own = handed === "all" ? environment : [...environment].filter(([name]) => handed.has(name));
	return new Map([
		...own,
		...given,
		...secrets === "inherit" ? [] : secrets
	]);
}
function baseOf(unread, certainty) {
	const { path, line, column, what, trail, environment, runner, events, calledJobs } = unread;
	return {
		path,
		line,
		column,
		label: what,
		trail,
		...doubtsOf(unread, unread, certainty === "declared" ? void 0 : {
			certainty,
			onlyIf: "it calls a model"
		}),
		environment,
		runner,
		events,
		model: void 0,
		...calledJobs === void 0 ? {} : { calledJobs }
	};
}
// src/spending/actions/unread.ts
const ASKS = /(?:^|[-_])(?:prompts?|model)(?:[-_]|$)/;
function actionSpender(unread, hints) {
	const { given: inputs, environment } = unread;
	const handed = credentialsIn(ownOf(unread), hints);
	const asks = [...inputs.keys()].some((name) => ASKS.test(name));
	const endpoint = [...inputs].find(([name, value]) => /(?:base|endpoint|api)[-_]?(?:url|uri|base)$|endpoint$/.test(name) && literalText(value) !== "")?.[1];
	const model = modelInput(inputs);
	const wanted = providerOfModel((model && literalText(model)) ?? "")?.id;
	const named = handed.length > 0 || !asks ? handed : credentialsIn(environment, hints);
	const found = named.length === 0 && (asks || TELLS_OF_MODELS.test(unread.what)) ? namelessKeys(inputs, wanted) : named;
	if (found.length === 0) return asks && unread.runner !== "hosted" ? elsewhere$1(unread) : void 0;
	const fitting = found.filter(({ provider }) => provider === wanted);
	const chosen = fitting.length > 0 ? fitting : found;
	const uses = usesOf(chosen, environment).map((use) => ({
		...use,
		endpoint: endpoint ?? use.endpoint
	}));
	return {
		...baseOf(unread, asks || [unread.what, ...inputs.keys()].some((name) => TELLS_OF_MODELS.test(name)) ? "likely" : "possible"),
		kind: "action",
		uses,
		pick: found === handed && isOneProvider(chosen) ? "all" : "any",
		model
	};
}
const KEY = /(?:^|[-_])(?:api[-_]?)?(?:key|token|secret)(?:(?:[-_]env)?[-_]value)?$/;
const ELSEWHERE = /(?:^|[-_])(?:gh|git|github|gitlab|slack|jira|repo|ssh|deploy|npm|app|webhook)(?:[-_]|$)/;
function namelessKeys(inputs, wanted) {
	return [...inputs].flatMap(([name, value]) => {
		if (!origins(value).some(({ kind }) => kind === "secret") || !KEY.test(name) || ELSEWHERE.test(name)) return [];
		return wanted === void 0 ? [{
			name,
			value,
			provider: "openai",
			endpoint: NOT_SHOWN
		}] : [{
			name,
			value,
			provider: wanted
		}];
	});
}
const NOT_SHOWN = fromOrigin({
	kind: "context",
	name: "the address that the action asks"
});
function elsewhere$1(unread) {
	const { what, given, tried } = unread;
	return {
		...baseOf(unread, "possible"),
		kind: "remote",
		uses: what,
		secrets: new Map(),
		inputs: [...given.keys()],
		tried
	};
}
// src/spending/unread-workflow.ts
function workflowSpender(unread) {
	const { what, secrets, given, tried } = unread;
	return {
		...baseOf(unread, "possible"),
		kind: "remote",
		uses: what,
		secrets,
		inputs: [...given.keys()],
		tried
	};
}
// src/spending/blind-spots.ts
function blindSpot(unread, hints, declared) {
	const asked = askedOf(unread, hints);
	const inherited = unread.inherited.flatMap((one) => credentialsIn(new Map([one]), hints));
	const own = credentialsIn(everything(unread), hints);
	const upkeep = (inherited.length === 0 || unread.calledJobs !== void 0) && isUpkeep(unread.what);
	const inherits = unread.secrets === "inherit" && !upkeep;
	const more = inherits ? inherited : [];
	const inReach = [
		...own,
		...namelessOf(unread, hints),
		...asked,
		...more
	];
	const { what, wider } = unread;
	const calls = declared(what) ?? (wider === void 0 ? void 0 : declared(wider));
	const spot = {
		unread,
		inReach,
		inherits
	};
	if (calls === void 0) return {
		...spot,
		spender: spenderOf(unread, asked, hints),
		declared: false
	};
	return {
		...spot,
		spender: declaredSpender(unread, calls, inReach),
		declared: true
	};
}
function namelessOf(unread, hints) {
	if (unread.kind !== "action" || credentialsIn(unread.given, hints).length === 0) return [];
	return namelessKeys(unread.given, void 0).filter(({ name }) => /api[-_]?key/.test(name) && classifyName(name, hints) === void 0);
}
function isBlindSpot(unread, hints) {
	if (unread.reason === "over-limit") return true;
	const { inReach, inherits, spender } = blindSpot(unread, hints, () => void 0);
	return inReach.length > 0 || inherits || spender !== void 0;
}
function everything(unread) {
	return new Map([...unread.environment, ...ownOf(unread)]);
}
function spenderOf(unread, asked, hints) {
	switch (unread.kind) {
		case "program":
		case "project": return programSpender(unread, credentialsIn(ownOf(unread), hints)) ?? addressed(unread);
		case "action": return actionSpender(unread, hints);
		case "workflow": return asked.length > 0 ? programSpender(unread, asked) : workflowSpender(unread);
		default: return unread.kind;
	}
}
function askedOf({ secrets, given }, hints) {
	if (secrets !== "inherit") return [];
	const entries = [...given.values()].flatMap((value) => literalText(value)?.trim() ?? []).filter((text) => /^\w+$/.test(text) && classifyName(text, hints)).map((name) => [name, fromOrigin({
		kind: "secret",
		name
	})]);
	return credentialsIn(new Map(entries), hints);
}
const TELLS_OF_AGENTS = /(?:^|[^a-z])(?:agents?|prompts?|models?)(?:[^a-z]|$)/i;
function programSpender(unread, handed) {
	if (handed.length === 0) return void 0;
	const told = [unread.what, ...unread.trail.map(({ shows }) => shows)].some((word) => TELLS_OF_MODELS.test(word) || TELLS_OF_AGENTS.test(word));
	const uses = usesOf(handed, unread.environment);
	return {
		...baseOf(unread, told ? "likely" : "possible"),
		kind: "opaque",
		uses,
		pick: unread.kind === "project" ? "all" : "any"
	};
}
function addressed(unread) {
	const own = [...ownOf(unread)];
	const at = own.map(([, value]) => literalText(value)?.replace(/^-+[\w-]+=/, "") ?? "").find((text) => isModelHost(text));
	if (at === void 0) return void 0;
	const provider = providerOfUrl(at)?.provider.id ?? "";
	const endpoint = literal$1(at);
	const keys = own.filter(([name, value]) => require_programs().isKeyName(name) && !opensOtherService(name) && origins(value).some((o) => o.kind === "secret"));
	if (keys.length === 0) return void 0;
	const uses = keys.map(([name, value]) => ({
		provider,
		credential: value,
		credentialName: name,
		endpoint
	}));
	return {
		...baseOf(unread, "likely"),
		kind: "opaque",
		uses,
		pick: "any"
	};
}
function isModelHost(text) {
	if (!/^https?:\/\//.test(text)) return false;
	const budget = providerOfUrl(text)?.provider.budget;
	return budget !== void 0 && budget !== "none";
}
function declaredSpender(unread, provider, inReach) {
	if (provider === "none") return void 0;
	const fitting = inReach.filter((found) => found.provider === provider);
	const uses = fitting.length > 0 ? usesOf(fitting, unread.environment) : [{
		provider,
		credential: void 0,
		credentialName: "",
		endpoint: void 0
	}];
	return {
		...baseOf(unread, "declared"),
		kind: "opaque",
		uses,
		pick: "all"
	};
}
// src/spending/mention.ts
function callsCodex(body) {
	let fenced = false;
	for (const line of body.replaceAll("\\n", "\n").split("\n")) {
		const text = line.trim();
		if (text.startsWith("```") || text.startsWith("~~~")) fenced = !fenced;
		else if (!fenced && /^@codex\b/i.test(text)) return true;
	}
	return false;
}
const CODEX_COMMENT = " @codex comment".trim();
function tokenIn(frame) {
	for (const name of [
		"INPUT_GITHUB-TOKEN",
		"GH_TOKEN",
		"GITHUB_TOKEN",
		"GITHUB_PAT",
		"GH_PAT"
	]) {
		const value = frame.environment.get(name);
		if (value !== void 0) return value;
	}
	return {
		choice: "first-non-empty",
		alternatives: [{
			pieces: [{ kind: "github-token" }],
			trail: []
		}]
	};
}
// src/spending/home.ts
function codexHomeAt(frame, home = codexHome(frame.environment, frame.directory)) {
	const files = new Map([
		...elsewhere(frame, home),
		...repositoryFiles(frame, home),
		...filledFiles(frame, home)
	]);
	const prefix = `${home}/`;
	for (const [path, file] of frame.state.files) if (path.startsWith(prefix)) files.set(path.slice(prefix.length), file);
	const login = frame.state.logins.get(home);
	const filled = filledAround(frame, home);
	if (login === void 0 && filled === void 0 && !files.has("auth.json")) for (const file of restoredUnseen(frame)) files.set("auth.json", file);
	return {
		label: home,
		files,
		login,
		filled,
		proxy: frame.state.proxies.get(home)
	};
}
function restoredUnseen({ state, tracer: { hints } }) {
	return [...state.unread.values()].flatMap((unread) => credentialsIn(ownOf(unread), hints).filter(({ provider }) => provider === "chatgpt").map(({ value }) => ({
		content: value,
		trail: unread.trail,
		certain: false
	})));
}
function elsewhere({ state }, home) {
	if (!isUnknownPlace(home)) return [];
	const found = [...state.files].findLast(([path]) => path.endsWith("/auth.json") && isUnknownPlace(path));
	return found === void 0 ? [] : [["auth.json", {
		...found[1],
		certain: false
	}]];
}
function isUnknownPlace(path) {
	return /^\{(?!temp\})/.test(path);
}
const OWN = /^(?:auth\.json|\.env|(?:[\w-]+\.)?config\.toml)$/;
function repositoryFiles({ tracer: { repository } }, home) {
	if (!isRepositoryPath(home)) return [];
	return repository.list(home).flatMap(({ name }) => {
		const path = `${home}/${name}`;
		const read = OWN.test(name) ? repository.read(path) : void 0;
		if (read?.kind !== "text") return [];
		const at = evidence({
			path,
			line: 1,
			column: 1
		}, path);
		return [[name, {
			content: literal$1(read.text, [at]),
			trail: [at],
			certain: true
		}]];
	});
}
// src/spending/actions/codex-action.ts
const CODEX_ACTIONS = new Set([
	"openai/codex-action",
	"openai/codex/.github/actions/codex",
	"chinchill-ai/codex-action",
	"activadee/codex-action",
	"pressdarling/codex-action"
]);
const LEGACY = "openai/codex/.github/actions/codex";
function traceCodexAction({ step, ref, inputs, frame }) {
	const label = step.uses.value.trim();
	const homeInput = inputs.get("codex-home");
	const home = homeInput === void 0 || literalText(homeInput) === "" ? codexHome(frame.environment, frame.directory) : pathKey(homeInput, frame.directory);
	const before = codexHomeAt(frame, home);
	const key = inputs.get("openai-api-key") ?? inputs.get("openai_api_key") ?? UNSET;
	const at = evidence(step.uses, `uses: ${label}`);
	const version = inputs.get("codex-version");
	if (version !== void 0) frame.state.codexVersion = literalText(version) === "" ? literal$1("latest") : version;
	if (ref.name === LEGACY || runs(inputs)) spend(frame, {
		...spenderBase(frame, step.uses, label, `uses: ${label}`),
		kind: "codex-action",
		action: ref.name,
		ref: ref.ref,
		inputs,
		home: before,
		model: inputs.get("model")
	});
	if (emptiness(key) !== "always" && key.alternatives.length > 0 && before.proxy === void 0) frame.state.proxies.set(home, {
		key,
		endpoint: inputs.get("responses-api-endpoint") ?? UNSET,
		config: before.files.get("config.toml"),
		trail: [at],
		certain: frame.certainty === "certain"
	});
}
function runs(inputs) {
	return [
		"prompt",
		"prompt-file",
		"prompt_file"
	].some((name) => {
		const value = inputs.get(name);
		return value !== void 0 && emptiness(value) !== "always";
	});
}
// src/spending/actions/commenters.ts
const COMMENTERS = new Map([
	["peter-evans/create-or-update-comment", {
		body: ["body"],
		token: ["token"],
		source: "https://github.com/peter-evans/create-or-update-comment"
	}],
	["marocchino/sticky-pull-request-comment", {
		body: ["message"],
		token: ["github_token"],
		source: "https://github.com/marocchino/sticky-pull-request-comment"
	}],
	["thollander/actions-comment-pull-request", {
		body: ["message"],
		token: ["github-token", "github_token"],
		source: "https://github.com/thollander/actions-comment-pull-request"
	}],
	["mshick/add-pr-comment", {
		body: ["message"],
		token: ["repo-token"],
		source: "https://github.com/mshick/add-pr-comment"
	}],
	["actions-cool/issues-helper", {
		body: ["body"],
		token: ["token"],
		source: "https://github.com/actions-cool/issues-helper"
	}],
	["jungwinter/comment", {
		body: ["body"],
		token: ["token"],
		source: "https://github.com/jungwinter/comment"
	}]
]);
// src/spending/actions/known.ts
const byName = late(() => new Map(require_catalog().CATALOG.map((row) => [row.action, row])));
function traceKnownAction(known) {
	const { name } = known.ref;
	if (CODEX_ACTIONS.has(name)) traceCodexAction(known);
	else if (COMMENTERS.has(name)) traceCommenter(known);
	else {
		const row = byName().get(name);
		return row !== void 0 && traceCatalog(known, row);
	}
	return true;
}
function traceCatalog({ step, ref, inputs, frame }, row) {
	const wanted = row.uses.filter((use) => isChosen(use, row, inputs) !== false);
	if (wanted.length === 0) return false;
	const given = wanted.flatMap((use) => useOf(use, row, inputs, frame));
	const pick = wanted.some((use) => isChosen(use, row, inputs) === void 0) ? "any" : row.pick ?? "all";
	const uses = pick === "any" ? given : onePerPayer(given);
	if (uses.length === 0) return true;
	const label = step.uses.value.trim();
	spend(endingBy(row, ref.ref, inputs) ? {
		...frame,
		ends: true
	} : frame, {
		...spenderBase(frame, step.uses, label, `uses: ${label}`),
		kind: "action",
		uses,
		pick,
		...idleFor(row, ref.ref, inputs, frame),
		model: modelInput(inputs) ?? frame.environment.get("MODEL")
	});
	return true;
}
function idleFor({ startsWith: needs }, ref, inputs, { names }) {
	if (needs === void 0 || !needs.refs.test(ref) || names.events.length === 0) return {};
	if (needs.inputs.map((name) => inputs.get(name)).some((value) => value !== void 0 && emptiness(value) !== "always")) return {};
	if (!names.events.every((event) => needs.events.includes(event))) return {};
	const events = names.events.map((event) => `\`${event}\``).join(", ");
	return { idle: `no \`${needs.inputs[0]}\` is given, and an event without a text of anybody (${events}) can hold no mention, so it says \u201c${needs.says}\u201d and starts nothing` };
}
function endingBy({ agent }, ref, inputs) {
	const says = (input) => input === void 0 ? "" : templates(input)[0]?.text ?? "";
	return agent?.ends?.test(ref) === true || (agent?.limits ?? []).some((limit) => limit.says.test(says(inputs.get(limit.with))));
}
function isChosen({ chosenBy }, { uses }, inputs) {
	if (chosenBy === void 0) return true;
	const input = inputs.get(chosenBy.with.toLowerCase());
	if (input === void 0 || emptiness(input) === "always") return uses.some((use) => use.chosenBy?.default) ? chosenBy.default === true : void 0;
	const said = literalText(input)?.trim().toLowerCase();
	return said === void 0 ? void 0 : said === chosenBy.is.toLowerCase();
}
function onePerPayer(uses) {
	return uses.filter((use, i) => uses.findIndex((other) => other.provider === use.provider) === i);
}
function useOf(use, row, inputs, frame) {
	const named = [...(use.with ?? []).map((n) => [n, inputs.get(n.toLowerCase())]), ...(use.env ?? []).map((n) => [n, frame.environment.get(n)])];
	const uses = [];
	for (const [name, value] of named) {
		const real = value === void 0 || emptiness(value) === "always" ? void 0 : withoutFakes(value);
		if (real === void 0) continue;
		const endpoint = endpointOf(row, inputs, frame) ?? (use.codex ? void 0 : endpointFor(use.provider, frame.environment));
		uses.push({
			provider: use.provider,
			credential: real,
			credentialName: name,
			endpoint,
			...use.codex ? { throughCodex: true } : {}
		});
	}
	const identity = (use.switch ?? []).find((name) => isOn(inputs.get(name)));
	if (uses.length === 0 && identity !== void 0) uses.push({
		provider: use.provider,
		credential: void 0,
		credentialName: identity,
		endpoint: void 0
	});
	if (uses.length === 0 && use.runToken) uses.push({
		provider: use.provider,
		credential: fromOrigin({ kind: "github-token" }),
		credentialName: "token",
		endpoint: endpointOf(row, inputs, frame)
	});
	return uses;
}
function isOn(input) {
	if (input === void 0 || emptiness(input) === "always") return false;
	return literalText(input)?.trim().toLowerCase() !== "false";
}
function endpointOf(row, inputs, frame) {
	return [...(row.endpoint?.with ?? []).map((n) => inputs.get(n.toLowerCase())), ...(row.endpoint?.env ?? []).map((n) => frame.environment.get(n))].find((v) => v !== void 0 && literalText(v) !== "");
}
function traceCommenter({ step, ref, inputs, frame }) {
	const row = COMMENTERS.get(ref.name);
	if (row === void 0) return;
	const body = row.body.map((name) => inputs.get(name)).find((v) => v !== void 0);
	if (body === void 0 || !callsCodex(templates(body)[0]?.text ?? "")) return;
	const token = row.token.map((name) => inputs.get(name)).find((v) => v !== void 0);
	spend(frame, {
		...spenderBase(frame, step.uses, CODEX_COMMENT, `uses: ${step.uses.value}`),
		kind: "mention",
		token: token ?? tokenIn(frame)
	});
}
// src/knowledge/model-settings.ts
const path = (text) => text.split(".");
const LITELLM = {
	name: "LiteLLM",
	tells: /^model_list\s*:/m,
	entries: [path("model_list.*")],
	model: path("litellm_params.model"),
	key: [path("litellm_params.api_key")],
	base: [path("litellm_params.api_base")],
	aliases: {
		hosted_vllm: "",
		vllm: "",
		openai_like: "",
		xinference: "",
		llamafile: ""
	},
	source: "https://docs.litellm.ai/docs/proxy/configs"
};
const LLAMA_STACK = {
	name: "Llama Stack",
	tells: /^\s*-?\s*provider_type\s*:\s*\S*(?:remote|inline)::/m,
	entries: [path("providers.inference.*")],
	provider: path("provider_type"),
	key: [path("config.api_key"), path("config.api_token")],
	base: [
		path("config.base_url"),
		path("config.url"),
		path("config.api_base")
	],
	aliases: {
		"remote::openai": "openai",
		"remote::azure": "azure",
		"remote::vertexai": "google",
		"remote::gemini": "google",
		"remote::tgi": "",
		"remote::vllm": "",
		"remote::ollama": "",
		"remote::llama-openai-compat": ""
	},
	source: "https://llama-stack.readthedocs.io/en/latest/distributions/configuration.html"
};
const BIFROST = {
	name: "Bifrost",
	tells: /"providers"\s*:\s*\{[\s\S]{0,400}"keys"\s*:/,
	entries: [path("providers.*")],
	keyed: true,
	key: [path("keys.0.value")],
	base: [path("network_config.base_url")],
	aliases: {},
	source: "https://docs.getbifrost.ai/quickstart/gateway/setting-up"
};
const GATEWAYS = [
	{
		name: "LiteLLM",
		commands: ["litellm", "litellm-proxy"],
		image: /(?:^|\/)(?:berriai\/)?litellm[\w-]*(?:[:@]|$)/i,
		settings: ["--config", "-c"],
		model: ["--model", "-m"],
		valued: [
			"--port",
			"--host",
			"--num_workers",
			"--api_base",
			"--alias",
			"--add_key",
			"--telemetry"
		],
		shape: LITELLM
	},
	{
		name: "Llama Stack",
		commands: [
			"llama stack run",
			"ogx stack run",
			"python -m llama_stack.core.server.server",
			"python -m llama_stack.distribution.server.server"
		],
		image: /llama-?stack/i,
		settings: [
			"--config",
			"--yaml-config",
			"--template"
		],
		first: true,
		model: [],
		valued: [
			"--port",
			"--env",
			"--image-name",
			"--image-type",
			"--providers"
		],
		shape: LLAMA_STACK
	},
	{
		name: "Bifrost",
		commands: [
			"bifrost",
			"bifrost-http",
			"@maximhq/bifrost"
		],
		image: /maximhq\/bifrost/i,
		settings: [
			"-config",
			"--config",
			"-app-dir"
		],
		model: [],
		valued: [
			"-port",
			"--port",
			"-host"
		],
		shape: BIFROST
	}
];
const TELLING_IMAGE = /llm|gpt|openai|anthropic|claude|gemini|chat|agent|assistant|\brag\b|\bai\b|langchain|langflow|flowise|dify|embedding|copilot|weaviate|model/i;
const PROMPTFOO = {
	name: "promptfoo",
	tells: /^\s*(?:providers|targets)\s*:/m,
	entries: [
		path("providers"),
		path("providers.*"),
		path("targets"),
		path("targets.*")
	],
	model: path("id"),
	key: [path("config.apiKey"), path("config.apiKeyEnvar")],
	base: [
		path("config.apiBaseUrl"),
		path("config.apiHost"),
		path("config.apiBaseUrlEnvar")
	],
	aliases: {
		azureopenai: "azure",
		vertex: "google",
		palm: "google",
		localai: "",
		"llama.cpp": "",
		llamafile: "",
		vllm: "",
		echo: "",
		http: "",
		https: "",
		webhook: "",
		websocket: "",
		browser: "",
		sagemaker: "",
		"promptfoo:manual-input": ""
	},
	source: "https://www.promptfoo.dev/docs/providers/"
};
const PROMPTFOO_JUDGES = {
	...PROMPTFOO,
	entries: [
		"defaultTest",
		"tests.*",
		"scenarios.*.tests.*"
	].flatMap((test) => [
		"provider",
		"options.provider",
		"assert.*.provider",
		"assert.*.assert.*.provider"
	].map((way) => path(`${test}.${way}`)))
};
const PROMPTFOO_FILES = [
	"yaml",
	"yml",
	"json",
	"js",
	"cjs",
	"mjs",
	"ts",
	"mts"
].map((ending) => `promptfooconfig.${ending}`);
// src/spending/github-models.ts
function asksForModels(permissions) {
	const granted = permissions?.scopes.get("models");
	return granted === "read" || granted === "write";
}
function modelsToken(frame) {
	if (!asksForModels(frame.state.permissions)) return [];
	for (const name of [
		"GITHUB_TOKEN",
		"GH_TOKEN",
		"GITHUB_MODELS_TOKEN"
	]) {
		const value = frame.environment.get(name);
		if (value === void 0) continue;
		if (value.alternatives.some((a) => a.pieces.some((p) => p.kind === "github-token"))) return [{
			name,
			value,
			provider: "github-models"
		}];
	}
	return [];
}
// src/spending/identities.ts
const IDENTITIES = [{
	provider: "google",
	names: ["GOOGLE_APPLICATION_CREDENTIALS"],
	source: "https://cloud.google.com/docs/authentication/application-default-credentials"
}, {
	provider: "azure-openai",
	names: [
		"AZURE_CLIENT_SECRET",
		"AZURE_CLIENT_ID",
		"AZURE_TENANT_ID"
	],
	source: "https://learn.microsoft.com/python/api/azure-identity/azure.identity.environmentcredential"
}];
function identitiesIn(frame) {
	const { environment } = frame;
	return IDENTITIES.flatMap(({ provider, names }) => {
		const [name = ""] = names;
		const value = environment.get(name);
		if (value === void 0 || !names.every((one) => environment.has(one))) return [];
		if (literalText(value) === "") return [];
		return [{
			name,
			value: heldBy(frame, value),
			provider,
			identity: true
		}];
	});
}
function heldBy(frame, value) {
	return frame.state.files.get(pathKey(value, frame.directory))?.content ?? value;
}
function hasIdentity(frame, provider) {
	return identitiesIn(frame).some((one) => one.provider === provider);
}
// src/spending/settings.ts
const SETTINGS = /\.(?:toml|ya?ml|json|jsonc|ini|cfg|conf|properties)$/;
const SETTING = /(?:^|[{,])\s*["']?([\w.-]{1,80})["']?\s*[:=]\s*("[^"]*"|'[^']*'|[^,{}]*)/g;
const ADDRESS = /^(?:api[-_]?)?(?:base|endpoint|url|host)(?:[-_]?(?:url|uri))?$|_(?:base_url|endpoint)$/i;
function inSettings(frame) {
	return [...frame.state.files].flatMap(([path, file]) => {
		if (!isRepositoryPath(path)) return [];
		return SETTINGS.test(path) ? credentialsOf(file, frame) : keyIn(path, file, frame);
	});
}
const KEY_FILE = /(?:key|token|secret)s?(?:[/._-]|$)/i;
function keyIn(path, { content }, frame) {
	const secret = origins(content ?? UNSET).some(({ kind }) => kind === "secret");
	if (content === void 0 || !secret || !KEY_FILE.test(path)) return [];
	const plain = path.slice(path.lastIndexOf("/") + 1).replace(/^\./, "").replace(/\.\w+$/, "").replace(/\W+/g, "_");
	const values = [plain, `${plain}_API_KEY`].map((name) => [name, content]);
	return credentialsIn(new Map(values), frame.tracer.hints).slice(0, 1).map((found) => ({
		...found,
		name: path
	}));
}
function credentialsOf({ content }, frame) {
	const settings = settingsOf$1(content);
	const [, endpoint] = [...settings].find(([name]) => ADDRESS.test(name)) ?? [];
	return credentialsIn(settings, frame.tracer.hints).map((found) => endpoint === void 0 || literalText(endpoint) === "" ? found : {
		...found,
		endpoint
	});
}
function settingsOf$1(content) {
	const found = new Map();
	for (const template of content === void 0 ? [] : templates(content)) for (const line of template.text.split("\n")) for (const [, name = "", value = ""] of line.matchAll(SETTING)) found.set(name, unquoted(value.trim(), template));
	return found;
}
function unquoted(value, template) {
	return partOf(/^(["'])(.*)\1$/.exec(value)?.[2] ?? value, template);
}
// src/spending/kept.ts
const STORES = /^(?:login|auth|set|set-key|create|add|config|configure|connect|connection|keys?|register|init|setup|store)$/;
function keepCredential(call) {
	if (!call.texts.some((text) => STORES.test(text))) return false;
	const handed = new Map();
	for (const [i, word] of call.words.entries()) {
		const template = templates(word)[0];
		if (template === void 0 || template.origins.length === 0) continue;
		const equals = template.text.indexOf("=");
		const name = equals > 0 ? template.text.slice(0, equals) : call.texts[i - 1] ?? "";
		handed.set(name.replace(/^-+/, ""), partOf(template.text.slice(equals + 1), template));
	}
	const at = evidence(call.place, call.command.source);
	const found = credentialsIn(handed, call.frame.tracer.hints);
	for (const one of found) call.frame.state.kept.push({
		...one,
		value: storedAt(one.value, at)
	});
	return found.length > 0;
}
const CLAUDE_LOGIN = "~/.claude/.credentials.json";
function claudeLogin({ state: { files } }) {
	const value = files.get(CLAUDE_LOGIN)?.content;
	return value && {
		name: CLAUDE_LOGIN,
		value,
		provider: "claude-plan"
	};
}
function keptFor(frame, provider) {
	return [
		...frame.state.kept,
		...modelsToken(frame),
		...inSettings(frame),
		...identitiesIn(frame)
	].filter((one) => provider === "any" ? !one.identity : one.provider === provider);
}
function storedAt(value, at) {
	return {
		choice: value.choice,
		alternatives: value.alternatives.map((a) => ({
			pieces: a.pieces,
			trail: [...a.trail, at]
		}))
	};
}
// src/spending/opaque.ts
const BY_NAME = new Set(["unknown-program", "elsewhere"]);
function traceUnread(call, reason) {
	if (keepCredential(call)) return true;
	startCodex(call, reason);
	return false;
}
function startCodex(call, reason) {
	const { state } = call.frame;
	if (BY_NAME.has(reason) || state.codexVersion === void 0) return;
	const home = codexHomeAt(call.frame);
	if (!(home.files.has("auth.json") || home.login !== void 0) || state.spenders.some((spender) => spender.kind.startsWith("codex"))) return;
	const { source } = call.command;
	spend(call.frame, {
		...spenderBase(call.frame, call.place, commandLabel(call), source, {
			certainty: "likely",
			onlyIf: "it starts the Codex that was installed and signed in before"
		}),
		kind: "codex-cli",
		args: [literal$1("exec")],
		home,
		version: state.codexVersion,
		project: void 0
	});
}
// src/policy/literals.ts
const POLICY_LITERALS = [...KEY_LITERALS, MARKER];
// src/spending/prefilter.ts
function interesting() {
	const plain = new Set([
		"codex",
		"openai",
		"gh models",
		"agent-task",
		...POLICY_LITERALS
	]);
	for (const row of require_catalog().CATALOG) plain.add(row.action);
	for (const name of CODEX_ACTIONS) plain.add(name);
	for (const provider of PROVIDERS) {
		if (provider.budget === "none") continue;
		for (const host of provider.hosts) if (!host.startsWith("*.")) plain.add(host);
		for (const host of provider.hosts) if (host.startsWith("*.") && !AMBIENT.has(host)) plain.add(host.slice(2));
		for (const name of tellingNames(provider)) plain.add(name.toLowerCase());
	}
	for (const path of CALL_PATHS) plain.add(path);
	plain.add("@cf/").add("@hf/");
	for (const text of require_libraries().SDK_TEXTS) if (!/^[a-z]+$/.test(text)) plain.add(text);
	for (const literal of POLICY_LITERALS) plain.add(literal);
	const stems = nameRows().flatMap((row) => row.stems);
	for (const stem of stems) if (/^\w+$/.test(stem)) plain.add(stem);
	const literals = shortest([...plain].map((p) => p.toLowerCase()));
	const words = TOOLS.flatMap((tool) => [...tool.commands, ...tool.packages]).map((word) => word.toLowerCase()).filter((word) => !literals.some((literal) => word.includes(literal)));
	return new RegExp([
		...literals.map(escapeRegExp),
		...stems.filter((stem) => !/^\w+$/.test(stem)),
		MODELS,
		COMPILED,
		`\\b(?:import|from|require|using|use|library|alias)\\b[\\s("'\\[{]*(?:${require_libraries().SDK_TEXTS.filter((text) => /^[a-z]+$/.test(text)).join("|")})\\b`,
		`\\b(?:${[...new Set(words)].map(escapeRegExp).join("|")})\\b`
	].join("|"));
}
const MODELS = "models[\"']?\\s*:\\s*[\"']?(?:read|write)";
const COMPILED = ALL.flatMap(([, { projects }]) => projects.map((words) => `\\b${words.replace(" ", "\\s+(?:\\S+\\s+)?")}\\b`)).join("|");
const AMBIENT = new Set(["*.amazonaws.com", "*.api.aws"]);
function shortest(literals) {
	return literals.filter((a) => !literals.some((b) => a !== b && a.includes(b)));
}
function escapeRegExp(text) {
	return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
const USUAL = /openai|codex/i;
let pattern;
function isTelling(text) {
	if (pattern === void 0 && USUAL.test(text)) return true;
	pattern ??= interesting();
	return pattern.test(text.toLowerCase());
}
const LOCAL_ACTIONS = /\buses["']?\s*:\s*["']?\.\/(?!\.github\/workflows\/|[^\s"']{0,200}\.\.)([\w.@/-]{1,200})["']?(?=\s|$)/g;
const DOORS = /\buses["']?\s*:\s*["']?(?:[.$]|[^\s"'#]{0,300}\.github\/workflows\/)|\.github\/actions\/|\.github\/workflows\/(?![\w.@-]+\.ya?ml\b)/;
function hasDoors(text) {
	return DOORS.test(text.replace(LOCAL_ACTIONS, ""));
}
const ENDINGS = new RegExp(`\\.(?:${[
	"sh",
	"bash",
	"zsh",
	"ps1",
	"cmd",
	"bat",
	"ya?ml",
	"toml",
	...ALL.flatMap(([, { endings }]) => endings)
].join("|")})\\b`, "g");
const PATH_CHARACTER = /[\w.@/-]/;
const MODULES = /-m\s+([A-Za-z_][\w.]*)/g;
const HIDES = /base64\s+-+d|base64\s+-D|hooksPath|\bPATH=/i;
const HOOKED = /\bgit\s|\bpre-commit\b|\blint-staged\b/;
const HOOKS = [
	".pre-commit-config.yaml",
	".lintstagedrc",
	".lintstagedrc.json",
	".lintstagedrc.yaml",
	...[
		"pre-commit",
		"prepare-commit-msg",
		"commit-msg",
		"post-commit",
		"pre-merge-commit",
		"post-merge",
		"pre-push",
		"post-checkout",
		"pre-rebase",
		"post-rewrite"
	].map((hook) => `.husky/${hook}`)
];
const RUNNERS = /\b(?:npm|pnpm|yarn|bun|make|just|task|tox|nox|hatch|poe|pdm|rye|uv|poetry|pipenv|rake|composer|mise|deno|turbo|nx|lerna|docker)\b/;
const MANIFESTS = [
	".npmrc",
	"package.json",
	"Makefile",
	"GNUmakefile",
	"makefile",
	"justfile",
	"Justfile",
	"Taskfile.yml",
	"Taskfile.yaml",
	"tox.ini",
	"noxfile.py",
	"pyproject.toml",
	"setup.cfg",
	"hatch.toml",
	"Rakefile",
	"composer.json",
	"mise.toml",
	".mise.toml",
	"deno.json",
	"deno.jsonc",
	"turbo.json",
	"docker-compose.yml",
	"docker-compose.yaml",
	"compose.yml",
	"compose.yaml",
	"Dockerfile"
];
const INTERPRETERS = new RegExp(`\\b(?:${ALL.flatMap(([, { runners }]) => runners.flatMap(({ names }) => names)).join("|")})\\b`);
const ENTRIES = ALL.flatMap(([, { firsts }]) => firsts);
const SOURCES = ALL.flatMap(([, { implied }]) => implied);
const WORKSPACES = /\b(?:npm|pnpm|yarn|bun|turbo|nx|lerna)\b/;
function mayConcern(text, repository, hints) {
	if (isTelling(text) || hasDoors(text) || require_software().TELLING_PATH.test(text)) return true;
	if (HIDES.test(text)) return true;
	const inActions = text.search(LOCAL_ACTIONS) >= 0;
	if ((inActions || text.includes("test")) && signsIn(text)) return true;
	if (hints.size > 0) {
		const upper = text.toUpperCase();
		for (const name of hints.keys()) if (upper.includes(name)) return true;
	}
	if (holdsSomething(text) && (inActions || startsUnseen().test(text) || RUNNERS.test(text))) return true;
	return leadsOn(text, repository);
}
function signsIn(text) {
	return CLOUD_LOGIN_ACTIONS.some((name) => text.includes(name));
}
function holdsSomething(text) {
	if (/id-token["']?\s*:\s*["']?write|\bsecrets\s*:\s*inherit/.test(text)) return true;
	for (const [, name = ""] of text.matchAll(/\b(?:secrets|vars)\b(?:\.|\[')(\w{1,100})/gi)) if (!isHarmlessSecret(name)) return true;
	return false;
}
let unseen;
function startsUnseen() {
	unseen ??= new RegExp([...new Set([
		...require_runners().LAUNCHERS,
		...require_runners().TEST_RUNNERS,
		...require_runners().DOCUMENT_BUILDERS
	].map(({ words }) => commandPattern(words)))].concat("\\b(?:mvnw?|mvnd|gradlew?|jupyter|papermill|treon|litellm|llama|dvc|invoke|inv|fab|check-r-package)\\b").join("|"));
	return unseen;
}
function commandPattern(words) {
	const [first = "", ...more] = words.split(" ");
	const last = more.at(-1);
	const name = `\\b${escapeRegExp(first)}\\b`;
	return last === void 0 ? name : `${name}[^\\n]{0,80}\\b${escapeRegExp(last)}\\b`;
}
function callsElsewhere(text) {
	if (!text.includes("uses")) return false;
	if (text.search(LOCAL_ACTIONS) >= 0) return true;
	let last = 0;
	for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
		let start = at;
		while (start > last && PATH_CHARACTER.test(text[start - 1] ?? "")) start--;
		last = at + 1;
		const name = text.slice(start, at).toLowerCase();
		if (/^[^./][^/]*\/[^/]/.test(name) && !isHarmless(name)) return true;
	}
	return false;
}
const shelves = new WeakMap();
function shelfOf(repository) {
	let shelf = shelves.get(repository);
	if (shelf === void 0) {
		shelf = {
			files: new Map(),
			barren: new Set(),
			tops: topsOf(repository),
			members: void 0
		};
		shelves.set(repository, shelf);
	}
	return shelf;
}
function leadsOn(text, repository) {
	const shelf = shelfOf(repository);
	const start = named(text, "", repository, shelf);
	if (start === void 0) return true;
	const seen = new Set();
	const queue = [...start];
	for (let path = queue.pop(); path !== void 0; path = queue.pop()) {
		if (seen.has(path) || shelf.barren.has(path)) continue;
		seen.add(path);
		const known = knownOf(path, repository, shelf);
		if (known.telling) return true;
		queue.push(...known.next);
	}
	for (const path of seen) shelf.barren.add(path);
	return false;
}
const NOTHING = {
	telling: false,
	next: []
};
const TELLING = {
	telling: true,
	next: []
};
function knownOf(path, repository, shelf) {
	let known = shelf.files.get(path);
	if (known === void 0) {
		known = look(path, repository, shelf);
		shelf.files.set(path, known);
	}
	return known;
}
function look(path, repository, shelf) {
	const read = quietly(repository).read(path);
	if (read.kind === "unreadable") return TELLING;
	if (read.kind !== "text") return NOTHING;
	if (isTelling(read.text)) return TELLING;
	if (/(?:^|\/)action\.ya?ml$/.test(path) && !isPlainAction(path, read.text)) return TELLING;
	const next = named(read.text, parent(path), repository, shelf);
	if (next === void 0) return TELLING;
	if (require_programs().languageOf(path, read.text) === void 0) return {
		telling: false,
		next
	};
	return {
		telling: false,
		next: [...next, ...require_programs().analyzeProgram(repository, path).files]
	};
}
function isPlainAction(path, text) {
	if (hasDoors(text) || require_software().TELLING_PATH.test(text) || HIDES.test(text) || signsIn(text)) return false;
	const { action, diagnostics } = readAction(path, text);
	const kind = action?.body.kind;
	return diagnostics.length === 0 && (kind === "composite" || kind === "node");
}
function named(text, base, repository, shelf) {
	const directories = directoriesIn(text, shelf.tops);
	if (directories.length > MAX_DIRECTORIES) return void 0;
	const places = base === "" ? directories : [base, ...directories];
	const found = new Set(directories);
	for (const path of pathsIn(text)) add(found, path, places);
	for (const [, action = ""] of text.matchAll(LOCAL_ACTIONS)) {
		const directory = action.replace(/\/+$/, "");
		found.add(`${directory}/action.yml`).add(`${directory}/action.yaml`);
	}
	for (const match of text.matchAll(MODULES)) {
		const path = (match[1] ?? "").replaceAll(".", "/");
		add(found, `${path}.py`, places);
		add(found, `${path}/__main__.py`, places);
	}
	if (RUNNERS.test(text)) for (const manifest of MANIFESTS) add(found, manifest, places);
	if (HOOKED.test(text)) for (const hook of HOOKS) found.add(hook);
	if (INTERPRETERS.test(text)) addEntries(found, places);
	if (WORKSPACES.test(text)) {
		shelf.members ??= require_projects().workspaces(repository, "").map((member) => `${member}/package.json`);
		for (const member of shelf.members) found.add(member);
	}
	return [...found];
}
function pathsIn(text) {
	const found = new Set();
	let last = 0;
	for (const { index, 0: ending } of text.matchAll(ENDINGS)) {
		let start = index;
		while (start > last && PATH_CHARACTER.test(text[start - 1] ?? "")) start--;
		last = index + ending.length;
		if (start === index) continue;
		const path = text.slice(start, last);
		found.add(path);
		if (text[start - 1] === "$" && path.includes("/")) found.add(path.slice(path.indexOf("/") + 1));
	}
	return found;
}
function add(into, path, directories) {
	const plain = path.replace(/^(?:\.{0,2}\/)+/, "");
	into.add(plain);
	for (const directory of directories) into.add(`${directory}/${plain}`);
}
function addEntries(into, directories) {
	for (const entry of ENTRIES) add(into, entry, directories);
	for (const directory of directories) for (const ending of SOURCES) into.add(`${directory}${ending}`);
}
const MAX_DIRECTORIES = 20;
function topsOf(repository) {
	const names = repository.list("").filter((entry) => !entry.name.startsWith(".git")).filter((entry) => entry.directory || !entry.name.includes(".")).map((entry) => escapeRegExp(entry.name));
	if (names.length === 0) return void 0;
	return new RegExp(`(?<![\\w.@-])(?:${names.join("|")})(?![\\w.@-])(?:/[\\w.@-]+)*`, "g");
}
function directoriesIn(text, tops) {
	const found = new Set();
	if (tops === void 0) return [];
	for (const match of text.matchAll(tops)) {
		found.add(match[0]);
		if (found.size > MAX_DIRECTORIES) break;
	}
	return [...found];
}
// src/spending/project-config.ts
function projectConfig(frame) {
	const path = ".codex/config.toml";
	const written = frame.state.files.get(path);
	if (written !== void 0) return written;
	const read = frame.tracer.repository.read(path);
	if (read.kind !== "text") return void 0;
	const at = evidence({
		path,
		line: 1,
		column: 1
	}, "the project\u2019s Codex configuration");
	return {
		content: literal$1(read.text, [at]),
		trail: [at],
		certain: true
	};
}
// src/spending/vaults.ts
function fetchedFor(call, frame, provider, facts) {
	const before = frame.state.kept.find((one) => one.fetched);
	if (before !== void 0) return {
		name: before.name,
		value: before.value,
		provider
	};
	const started = startedWith(call, frame);
	if (started !== void 0) return found(started.vault, provider, started.at);
	const own = facts && ownFetch(frame, facts);
	return own && found(own.vault, provider, own.at);
}
const CODEX_NAMES = [CODEX_VARIABLE.apiKey, CODEX_VARIABLE.accessToken];
function withFetched(call, environment) {
	if (CODEX_NAMES.some((name) => environment.has(name))) return environment;
	const fetched = fetchedFor(call, call.frame, "openai");
	if (fetched === void 0) return environment;
	const either = oneOf(fetched.value, literal$1(""));
	const added = CODEX_NAMES.map((name) => [name, either]);
	return new Map([...environment, ...added]);
}
function found({ title }, provider, at) {
	return {
		name: title,
		value: fromOrigin({
			kind: "output",
			of: title,
			name: "a secret"
		}, [at]),
		provider
	};
}
function startedWith({ command, place }, { trail }) {
	const ways = [...trail, {
		...place,
		shows: command.source
	}];
	for (const vault of require_catalog().VAULTS) for (const at of ways) if (vault.runs.some((words) => hasWords(at.shows, words))) return {
		vault,
		at
	};
}
function hasWords(text, words) {
	const at = text.indexOf(words);
	return at >= 0 && (at === 0 || /[\s"'(;&|/]/.test(text[at - 1] ?? "")) && /^(?:\s|$)/.test(text.slice(at + words.length));
}
function ownFetch(frame, { fetches, spawns }) {
	for (const { vault: title, at } of fetches) {
		const vault = require_catalog().VAULTS.find((one) => one.title === title);
		if (vault !== void 0 && isOpen(vault, frame)) return {
			vault,
			at
		};
	}
	for (const { started, trail } of spawns) {
		const line = (started.kind === "line" ? [started.line] : started.words).map((word) => literalText(word) ?? "").join(" ");
		const vault = require_catalog().VAULTS.find(({ prints }) => prints.some((one) => line.startsWith(one)));
		const at = trail.at(-1);
		if (vault !== void 0 && at !== void 0 && isOpen(vault, frame)) return {
			vault,
			at
		};
	}
}
function isOpen({ opens, identity }, frame) {
	return opens.some((name) => frame.environment.has(name)) || identity !== void 0 && [...frame.state.kept, ...identitiesIn(frame)].some((one) => one.identity && one.provider === identity);
}
// src/spending/reach.ts
function noteReach(frame, scope) {
	const own = new Map([...frame.environment].filter(([name]) => frame.own.has(name)));
	for (const { name, value } of credentialsIn(own, frame.tracer.hints)) {
		const trail = value.alternatives[0]?.trail ?? [];
		frame.state.reach.push({
			name,
			value,
			scope,
			trail
		});
	}
}
// src/spending/codex-version.ts
const PINS = [
	{
		file: "package-lock.json",
		pattern: /"node_modules\/@openai\/codex":\s*\{\s*"version":\s*"([^"]{1,40})"/
	},
	{
		file: "npm-shrinkwrap.json",
		pattern: /"node_modules\/@openai\/codex":\s*\{\s*"version":\s*"([^"]{1,40})"/
	},
	{
		file: "pnpm-lock.yaml",
		pattern: /['"/]@openai\/codex@(\d[^'":(]{1,40})/
	},
	{
		file: "yarn.lock",
		pattern: /^"?@openai\/codex@[^\n]{1,80}:\n\s+version:?\s+"?([^"\n]{1,40})"?/m
	},
	{
		file: "bun.lock",
		pattern: /"@openai\/codex":\s*\["@openai\/codex@([^"]{1,40})"/
	},
	{
		file: "package.json",
		pattern: /"@openai\/codex":\s*"([^"]{1,40})"/
	}
];
function projectVersion(frame) {
	const { repository } = frame.tracer;
	for (const directory of new Set([frame.directory, ""])) for (const { file, pattern } of PINS) {
		const path = directory === "" ? file : `${directory}/${file}`;
		const read = repository.read(path);
		const match = read.kind === "text" ? pattern.exec(read.text) : null;
		if (read.kind !== "text" || match?.[1] === void 0) continue;
		const line = read.text.slice(0, match.index).split("\n").length;
		return literal$1(match[1], [evidence({
			path,
			line,
			column: 1
		}, `@openai/codex ${match[1]}`)]);
	}
}
// src/spending/commands/codex.ts
const SPENDING$1 = new Set([
	"exec",
	"exec-review",
	"exec-resume",
	"exec-fork",
	"exec-remote",
	"review",
	"tui",
	"resume",
	"fork",
	"app-server",
	"mcp-server",
	"cloud-exec",
	"responses-api-proxy"
]);
const LABELS = {
	"exec-review": "exec review",
	"exec-resume": "exec resume",
	"exec-fork": "exec fork",
	"exec-remote": "exec --remote",
	"cloud-exec": "cloud exec",
	tui: "(interactive)"
};
function traceCodex(call, args, version) {
	const invocation = parseCodexArgs(args.map((arg) => literalText(arg)));
	const { command } = invocation;
	const words = args.map((arg) => literalText(arg) ?? "");
	if (command === "login") return login(call, words);
	if (command === "other" && words[0] === "logout") return logout(call);
	if (command !== void 0 && !SPENDING$1.has(command)) return;
	const environment = withFetched(call, call.frame.environment);
	spend(call.frame, {
		...spenderBase(call.frame, call.place, `codex ${command === void 0 ? "\u2026" : LABELS[command] ?? command}`, call.command.source, environment === call.frame.environment ? void 0 : {
			certainty: "likely",
			onlyIf: "what the job fetched before is its credential"
		}),
		kind: command === "cloud-exec" ? "codex-cloud" : "codex-cli",
		args,
		stdin: inputOf(call.command, {
			...call.shell,
			frame: call.frame
		}, evidence(call.place, call.command.source)),
		environment,
		home: codexHomeAt(call.frame),
		version: version ?? call.frame.state.codexVersion ?? projectVersion(call.frame),
		project: projectConfig(call.frame),
		clouds: new Set(call.frame.state.kept.flatMap((one) => one.identity === true ? [one.provider] : [])),
		model: invocation.model === void 0 ? modelWord(args) : literal$1(invocation.model)
	});
}
function modelWord(args) {
	const at = args.findIndex((arg) => ["--model", "-m"].includes(literalText(arg) ?? ""));
	const model = at < 0 ? void 0 : args[at + 1];
	return model !== void 0 && emptiness(model) !== "always" ? model : void 0;
}
function login(call, words) {
	const at = evidence(call.place, call.command.source);
	const home = codexHome(call.frame.environment, call.frame.directory);
	const method = words.includes("--with-api-key") ? "api-key" : words.includes("--with-access-token") ? "access-token" : words.includes("--api-key") ? "api-key-option" : words.includes("status") ? void 0 : "chatgpt";
	if (method === void 0) return;
	const given = words.indexOf("--api-key");
	const credential = given >= 0 ? call.words[given + 1] : inputOf(call.command, {
		...call.shell,
		frame: call.frame
	}, at);
	call.frame.state.logins.set(home, {
		method,
		credential: credential ?? UNSET,
		trail: [at],
		certain: call.frame.certainty === "certain"
	});
	call.frame.state.files.delete(`${home}/auth.json`);
}
function logout(call) {
	const home = codexHome(call.frame.environment, call.frame.directory);
	call.frame.state.logins.delete(home);
	call.frame.state.files.delete(`${home}/auth.json`);
}
// src/spending/commands/promptfoo-files.ts
const MOST_SETTINGS = 100;
const NAMES = new Set(PROMPTFOO_FILES);
function settingsNamed(frame, word) {
	const tree = require_programs().treeOf(frame.tracer.repository);
	return templates(word).flatMap(({ text }) => {
		const path = pathKey(literal$1(isOpen$3(text) ? withoutHoles(text, "*") : text), frame.directory);
		if (!isOpen$3(text)) return isRepositoryPath(path) && tree.isDirectory(path) ? PROMPTFOO_FILES.map((file) => pathKey(literal$1(file), path)) : [path];
		const fits = require_projects().globOf(path);
		const named = /\w/.test(path.slice(path.lastIndexOf("/") + 1));
		return tree.below("", /\.(?:ya?ml|json|[cm]?[jt]s)$/, MOST_FILES).filter((file) => named ? fits?.(file) : NAMES.has(file.slice(file.lastIndexOf("/") + 1))).slice(0, MOST_SETTINGS);
	});
}
const MOST_FILES = 2e4;
function ofItsFile(frame, asked, folder) {
	const file = /^file:\/\/(.+\.(?:ya?ml|json))$/.exec(asked.model)?.[1];
	if (file === void 0) return [asked];
	const text = require_commands().settingsText(frame, pathKey(literal$1(file), folder));
	if (text === void 0) return [{
		...asked,
		provider: void 0,
		model: file
	}];
	const data = require_projects().yaml(text);
	const providers = require_projects().dig(data, "providers") ?? (Array.isArray(data) ? data : [data]);
	return require_commands().askedIn("r.json", JSON.stringify({ providers }), PROMPTFOO) ?? [];
}
// src/spending/started.ts
function started(call) {
	const { name } = call;
	const tool = toolNamed(name, call.frame.environment);
	if (name === "jq" || name === "grep") require_commands().noteLoginCheck(call);
	if (name === "codex") traceCodex(call, call.words, call.version);
	else if (utility(name, "requests")) require_commands().traceHttp(call);
	else if (name === "gh") require_commands().traceGitHub(call);
	else if (tool !== void 0 && !tool.starts?.includes(call.texts[0] ?? "")) require_commands().traceTool(call, tool, call.words);
	else return require_commands().traceGateway(call);
	return true;
}
// src/spending/observer.ts
const SPENDING = {
	concerns: mayConcern,
	concernsElsewhere: callsElsewhere,
	knows: (program, environment) => program === "codex" || toolNamed(program, environment) !== void 0,
	programOf: (name) => toolOfPackage(name)?.commands[0],
	started,
	requested: (call, frame, facts) => require_programs().requested(call, frame, facts),
	asked: (call, frame, facts) => require_programs().asked(call, frame, facts),
	tested: (call, run) => require_commands().traceTests(call, run),
	unread: traceUnread,
	minds: isBlindSpot,
	serves: (call, container) => require_commands().traceService(call, container),
	contained: (call, container) => require_commands().traceContained(call, container),
	used: traceKnownAction,
	variables: noteReach
};
// src/unread-report.ts
const MOST = 50;
function blindSpotsOf(spots, came) {
	const charging = came.filter(isCharged).map(({ spender }) => spender);
	const isChargedFor = ({ spender, unread }) => charging.some((one) => one === spender || standsFor(one, unread));
	const own = new Set(spots.map(({ spender }) => spender));
	const paid = paidIn(came.filter(({ spender }) => !own.has(spender)), ({ confidence }) => confidence !== "possible");
	const paidAtAll = paidIn(came, () => true);
	const found = new Map();
	for (const spot of spots) {
		const charged = isChargedFor(spot);
		const settled = spot.unread.reason === "over-limit" ? paidAtAll : paid;
		if (spot.declared || !isInReach(spot) || !charged && isPaidFor(spot, settled)) continue;
		const { reason, what, path, line, why } = spot.unread;
		const key = [
			what,
			path,
			line
		].join("\n");
		const before = found.get(key);
		if (before?.charged === true && !charged) continue;
		const same = before?.charged === charged ? before : void 0;
		const { open, told } = namesIn(spot, charged ? NOBODY : settled);
		const inReach = distinct([...same?.inReach ?? [], ...open]);
		const chargedElsewhere = distinct([...same?.chargedElsewhere ?? [], ...told]).filter((name) => !inReach.includes(name));
		found.set(key, {
			reason,
			what,
			path,
			line,
			why,
			settledBy: settles(spot),
			inReach,
			charged,
			...chargedElsewhere.length > 0 ? { chargedElsewhere } : {}
		});
	}
	return [...found.values()].slice(0, MOST);
}
function withoutMoot(spots, came) {
	const own = new Set(spots.map(({ spender }) => spender));
	const paid = paidIn(came.filter(({ spender }) => !own.has(spender)), ({ confidence }) => confidence !== "possible");
	const moot = new Set(spots.filter((spot) => spot.unread.reason === "over-limit" && isPaidFor(spot, paid)).map(({ spender }) => spender));
	return came.filter(({ spender }) => !moot.has(spender));
}
function standsFor({ kind, label, path, line }, unread) {
	return kind === "opaque" && label === unread.what && path === unread.path && line === unread.line;
}
function isCharged({ outcomes }) {
	return outcomes.some(({ kind }) => kind === "charge");
}
function paidIn(came, counts) {
	return new Set(came.flatMap(({ outcomes }) => outcomes).flatMap((one) => one.kind === "charge" && one.charge.budget !== "unclear" && counts(one.charge) ? one.credentials.flatMap(identities) : []));
}
function isInReach({ unread, inReach, inherits }) {
	if (inReach.length > 0 || inherits) return true;
	return unread.reason === "over-limit" && unread.signedIn;
}
function isPaidFor({ unread, inReach }, paid) {
	return unread.secrets !== "inherit" && inReach.length > 0 && inReach.every((one) => isPaid(one, paid));
}
function isPaid({ value }, paid) {
	const from = identities(value);
	return from.length > 0 && from.every((one) => paid.has(one));
}
const NOBODY = new Set();
function namesIn({ unread, inReach }, paid) {
	const open = inReach.filter((one) => !isPaid(one, paid)).map(nameOf);
	const told = inReach.filter((one) => isPaid(one, paid)).map(nameOf);
	return {
		open: [...open, ...unread.secrets === "inherit" ? ["secrets.*"] : []],
		told
	};
}
function nameOf({ name, value }) {
	const shown = valueName(value);
	if (/^\$[a-z_]\w*$/.test(shown)) return `$${name}`;
	return literalText(value) === void 0 && shown !== "" ? shown : `$${name} (written in the file)`;
}
function distinct(names) {
	return [...new Set(names)].filter((name) => !(name.startsWith("$") && names.includes(`secrets.${name.slice(1)}`)));
}
function settles({ unread, inReach }) {
	const { reason, what, why, kind, tried, readBy } = unread;
	const line = `reads: { ${JSON.stringify(what)}: none }`;
	const declare = /[`\p{C}]/u.test(line) ? "say under `reads` in the policy what it calls" : `if it calls no model, put \`${line}\` into the policy; if it does, ${biller(unread, inReach)} in place of \`none\``;
	const other = reason === "elsewhere" && (tried || kind !== "action" && kind !== "workflow");
	const checkedOut = reason === "fetched" && /actions\/checkout|git clone/.test(why);
	const read = readBy ?? (other || checkedOut ? void 0 : READS[reason]);
	return read === void 0 ? declare : `${read}; or ${declare}`;
}
function biller({ path, what }, inReach) {
	const known = [...new Set(inReach.map(({ provider }) => provider))].filter((id) => providerById(id) !== void 0);
	const [only, ...more] = known.length > MOST_BILLERS ? [] : known.map((id) => `\`${id}\``);
	return only === void 0 ? `the provider (such as ${/claude/i.test(`${path} ${what}`) ? "`anthropic`, or `claude-plan`" : "`openai`, or `chatgpt`"} for a plan)` : `the provider (${[only, ...more].join(" or ")})`;
}
const MOST_BILLERS = 4;
const READS = {
	"not-in-checkout": void 0,
	"over-limit": void 0,
	elsewhere: "run `spend-guard scan --online` with `GITHUB_TOKEN` or `GH_TOKEN` set, which reads other repositories that this token may read",
	"run-time": "name in the file itself what it runs",
	fetched: "keep a copy of it in the repository",
	encoded: "write it out",
	unreadable: void 0,
	hook: void 0,
	"unknown-program": void 0
};
// src/guard.ts
function guard(repository, options) {
	return guardFully(repository, options).report;
}
function guardFully(repository, options) {
	const { policy, base } = options;
	const settings = settingsOf(policy);
	const reads = watchReads(policy);
	const judge = openJudge(policy, options.today, {
		repository: {
			visibility: options.visibility ?? "unknown",
			fullName: repository.name ?? options.fullName
		},
		source: (path) => textAt(repository, path),
		baseSource: base && ((path) => textAt(base, path)),
		...options.baseline === void 0 ? {} : { baseline: options.baseline },
		records: options.records
	});
	const name = repository.name ?? options.fullName;
	const owners = ownersBook(repository, name, policy);
	const reports = new Map();
	const strings = new Map();
	const accounts = [];
	const { forecaster } = options;
	const take = (settled, spenders) => forecaster?.take(settled, spenders, (path) => textAt(repository, path));
	const traced = traceRepository(repository, {
		observer: policy.reads.length === 0 ? SPENDING : {
			...SPENDING,
			minds: () => true
		},
		hints: policy.secrets,
		fullName: options.fullName,
		everything: options.everything === true,
		elsewhere: options.elsewhere
	}, ({ path, jobs, gap }) => {
		const judged = jobs.map((listed) => account(listed, settings, reads.of, strings, take));
		const followed = judged.flatMap((j) => j.account === void 0 ? [] : [j.account]);
		judge.take(followed);
		judge.pass(jobs.filter((listed) => listed.kind === "plain"));
		if (gap !== void 0) {
			const text = textAt(repository, path);
			judge.miss({
				workflow: path,
				...gap,
				telling: text === void 0 || isTelling(text)
			});
		}
		if (gap !== void 0) reads.missed();
		if (options.keepAccounts === true) accounts.push(...followed);
		reports.set(path, judged.map((j) => j.account === void 0 ? j.report : detached(owned(proved(j.report, options.records), owners), strings)));
	});
	const forecast = forecaster?.forecast();
	const judgement = judge.judgement(forecast && {
		forecast,
		before: options.before,
		leads: forecaster?.leads() ?? new Map()
	});
	const jobs = [...reports.keys()].sort().flatMap((path) => reports.get(path) ?? []);
	const nothing = nothingToJudge(repository);
	const diagnostics = [
		...nothing === void 0 ? [] : [nothing],
		...traced.diagnostics,
		...judgement.warnings,
		...reads.unused()
	];
	const stale = staleKnowledge(options.today);
	return {
		report: {
			schema: "spend-guard/report/v1",
			generator: {
				name: "spend-guard",
				version: VERSION
			},
			repository: {
				...name === void 0 ? {} : { name },
				path: repository.label,
				commit: repository.commit
			},
			outcome: nothing === void 0 ? outcomeOf(judgement.findings.map((f) => f.level)) : "error",
			ledger: ledgerOf(jobs),
			policy: {
				path: policy.path,
				default: defaultOf(policy),
				...ownersOf(policy)
			},
			...forecast === void 0 ? {} : { forecast },
			jobs,
			findings: [...judgement.findings],
			ignored: [...judgement.ignored],
			diagnostics: diagnostics.sort(byPlace),
			...judgement.proposed.length > 0 && { proposed: [...judgement.proposed] },
			...stale === void 0 ? {} : { stale }
		},
		plans: judgement.plans,
		accounts,
		work: traced.work
	};
}
function ownersOf({ budgets: { api, subscription } }) {
	if (api.owner === void 0 && subscription.owner === void 0) return {};
	return { owners: {
		...api.owner === void 0 ? {} : { api: api.owner },
		...subscription.owner === void 0 ? {} : { subscription: subscription.owner }
	} };
}
function settingsOf(policy) {
	return {
		hints: policy.secrets,
		host: (host) => policy.hosts.find((h) => h.matches(host))?.budget
	};
}
function account(listed, settings, declared, strings, take) {
	if (listed.kind === "plain") return { report: plainReport(listed, strings) };
	const spots = listed.traced.unread.map((one) => blindSpot(one, settings.hints, declared));
	const traced = withBlindSpots(listed.traced, spots);
	const spenders = new Map();
	const came = withoutMoot(spots, traced.spenders.map((spender) => ({
		spender,
		outcomes: settle(spender, settings, traced.spenders).outcomes
	})));
	for (const { spender, outcomes } of came) for (const one of outcomes) if (one.kind === "charge") spenders.set(one.charge, spender);
	const report = jobReport(traced, came.flatMap((one) => one.outcomes), blindSpotsOf(spots, came), listed.callers);
	const settled = {
		workflow: traced.workflow,
		job: traced.job,
		report,
		traced
	};
	const forecast = take(settled, spenders);
	if (forecast === void 0) return {
		report,
		account: settled
	};
	const withForecast = {
		...report,
		forecast
	};
	return {
		report: withForecast,
		account: {
			...settled,
			report: withForecast
		}
	};
}
function withBlindSpots(traced, spots) {
	const more = spots.flatMap(({ spender }) => spender === void 0 ? [] : [spender]);
	return more.length === 0 ? traced : {
		...traced,
		spenders: [...traced.spenders, ...more]
	};
}
function defaultOf({ default: expected }) {
	return typeof expected === "string" ? expected : [...expected];
}
function proved(report, records) {
	if (records === void 0) return report;
	return withProof(report, trialOf(report, runsOf(report, records)));
}
function owned(report, owners) {
	if (report.charges.length === 0) return report;
	const found = owners(report.workflow);
	return found.length === 0 ? report : {
		...report,
		owners: [...found]
	};
}
function nothingToJudge(repository) {
	if (workflowPaths(repository).length > 0) return void 0;
	const message = `${[
		".github/workflows",
		parent(".github/workflows"),
		""
	].flatMap((path) => {
		const reason = unreadReason(repository.read(path));
		return reason === void 0 ? [] : [`${path === "" ? "the folder" : path} ${reason.why}`];
	})[0] ?? `there is no workflow file directly in .github/workflows`}, so no job was judged; in a workflow, \`actions/checkout\` must come before this step, and the input \`path\` names the repository's root`;
	return {
		code: "no-workflows",
		path: WORKFLOWS,
		line: 1,
		message
	};
}
function outcomeOf(levels) {
	if (levels.includes("error")) return "fail";
	return levels.includes("warning") ? "warn" : "pass";
}
function ledgerOf(jobs) {
	const own = jobs.filter((job) => job.calledBy === void 0);
	const count = (...budgets) => ({ jobs: own.filter((job) => budgets.includes(job.budget)).length });
	return {
		api: count("api", "both"),
		subscription: count("subscription", "both"),
		other: count("other"),
		unclear: count("unclear"),
		none: count("none")
	};
}
function byPlace(a, b) {
	return byText(a.path, b.path) || a.line - b.line;
}
exports.ALL = ALL;
exports.API_RUN_UNITS = API_RUN_UNITS;
exports.API_UNITS = API_UNITS;
exports.BASES = BASES;
exports.BOUNDS = BOUNDS;
exports.BUILT_IN_POLICY = BUILT_IN_POLICY;
exports.CODEX_COMMENT = CODEX_COMMENT;
exports.CREDITS = CREDITS;
Object.defineProperty(exports, "Collector", {
	enumerable: true,
	get: function() {
		return Collector;
	}
});
exports.DANGLING = DANGLING;
exports.DEFAULTS = DEFAULTS;
exports.DEFAULT_BUDGETS = DEFAULT_BUDGETS;
exports.EXPECTED_BUDGETS = EXPECTED_BUDGETS;
Object.defineProperty(exports, "Exhausted", {
	enumerable: true,
	get: function() {
		return Exhausted;
	}
});
exports.GATEWAYS = GATEWAYS;
exports.HOLES = HOLES;
exports.HOMEPAGE = HOMEPAGE;
exports.HOST_BUDGETS = HOST_BUDGETS;
exports.LANGUAGES = LANGUAGES;
exports.LINES = LINES;
exports.MAX_FILE_BYTES = MAX_FILE_BYTES;
exports.MAX_NODES = MAX_NODES;
exports.MISNAMED = MISNAMED;
exports.NO_LINE = NO_LINE;
Object.defineProperty(exports, "Names", {
	enumerable: true,
	get: function() {
		return Names;
	}
});
exports.PLAN_KINDS = PLAN_KINDS;
exports.POLICY_SCHEMA_URL = POLICY_SCHEMA_URL;
exports.PROMPTFOO = PROMPTFOO;
exports.PROMPTFOO_FILES = PROMPTFOO_FILES;
exports.PROMPTFOO_JUDGES = PROMPTFOO_JUDGES;
exports.PROVIDERS = PROVIDERS;
exports.REFERENCE = REFERENCE;
exports.RULES = RULES;
exports.RULE_IDS = RULE_IDS;
exports.RULE_LEVELS = RULE_LEVELS;
Object.defineProperty(exports, "Recent", {
	enumerable: true,
	get: function() {
		return Recent;
	}
});
Object.defineProperty(exports, "Refused", {
	enumerable: true,
	get: function() {
		return Refused;
	}
});
exports.SEATS = SEATS;
exports.SECRET_KINDS = SECRET_KINDS;
exports.SUBSCRIPTION_RUN_UNITS = SUBSCRIPTION_RUN_UNITS;
exports.SUBSCRIPTION_UNITS = SUBSCRIPTION_UNITS;
exports.TELLING_IMAGE = TELLING_IMAGE;
exports.TELLS_OF_MODELS = TELLS_OF_MODELS;
exports.UNSET = UNSET;
exports.VERSION = VERSION;
exports.WORKFLOWS = WORKFLOWS;
exports.absent = absent;
exports.absolute = absolute;
exports.accountName = accountName;
exports.addressName = addressName;
exports.alternativeName = alternativeName;
exports.answersAlike = answersAlike;
exports.asksForForecast = asksForForecast;
exports.assignmentsOf = assignmentsOf;
exports.billingOfHost = billingOfHost;
exports.byFirstWord = byFirstWord;
exports.byName = byName$1;
exports.callOf = callOf$1;
exports.callsCodex = callsCodex;
exports.cannotFollow = cannotFollow;
exports.cannotStart = cannotStart;
exports.capital = capital;
exports.cellsOf = cellsOf;
exports.changed = changed;
exports.changed$1 = changed$1;
exports.chargeOf = chargeOf;
exports.child = child;
exports.classifyName = classifyName;
exports.claudeLogin = claudeLogin;
exports.codexHome = codexHome;
exports.codexHomeAt = codexHomeAt;
exports.commandLabel = commandLabel;
exports.commandName = commandName;
exports.concat = concat;
exports.credentialsIn = credentialsIn;
exports.cutBy = cutBy;
exports.decode = decode;
exports.definitionsIn = definitionsIn;
exports.doAgain = doAgain;
exports.doubtInWords = doubtInWords;
exports.doubted = doubted;
exports.emptiness = emptiness;
exports.endLocal = endLocal;
exports.endpointFor = endpointFor;
exports.enter = enter;
exports.evidence = evidence;
exports.expectedWords = expectedWords;
exports.fetchedFor = fetchedFor;
exports.figure = figure;
exports.fileContent = fileContent;
exports.firesPerMonth = firesPerMonth;
exports.firstNonEmpty = firstNonEmpty$1;
exports.firstOtherBreak = firstOtherBreak;
exports.flagAt = flagAt;
exports.foreignOption = foreignOption;
exports.forkState = forkState;
exports.foundIn = foundIn;
exports.fromOrigin = fromOrigin;
exports.guard = guard;
exports.guardFully = guardFully;
exports.hasIdentity = hasIdentity;
exports.hasOtherBreaks = hasOtherBreaks;
exports.holeAt = holeAt;
exports.holeIndex = holeIndex;
exports.indentationFault = indentationFault;
exports.innermost = innermost;
exports.inputOf = inputOf;
exports.isChoice = isChoice;
exports.isFakeKey = isFakeKey;
exports.isGitInternal = isGitInternal;
exports.isHarmlessCommand = isHarmlessCommand;
exports.isHarmlessImage = isHarmlessImage;
exports.isHarmlessSecret = isHarmlessSecret;
exports.isInstaller = isInstaller;
exports.isKeptInValue = isKeptInValue;
exports.isLocal = isLocal;
exports.isMisnamed = isMisnamed;
exports.isOpen = isOpen$3;
exports.isReadable = isReadable;
exports.isRepositoryPath = isRepositoryPath;
exports.isSame = isSame;
exports.isSetting = isSetting;
exports.joined = joined$3;
exports.keepCredential = keepCredential;
exports.keepUnread = keepUnread;
exports.keptFor = keptFor;
exports.languageRunBy = languageRunBy;
exports.late = late;
exports.leftIn = leftIn;
exports.lineOfText = lineOfText;
exports.linesOf = linesOf$2;
exports.literal = literal;
exports.literal$1 = literal$1;
exports.literalOf = literalOf$1;
exports.literalText = literalText;
exports.localPath = localPath;
exports.lookUp = lookUp;
exports.loosened = loosened;
exports.mayPass = mayPass;
exports.missing = missing;
exports.misspelt = misspelt$1;
exports.modelEndpoint = modelEndpoint;
exports.nameInWords = nameInWords;
exports.normalize = normalize;
exports.nothingToJudge = nothingToJudge;
exports.ofItsFile = ofItsFile;
exports.offers = offers;
exports.once = once;
exports.oneOf = oneOf;
exports.opensOtherService = opensOtherService;
exports.originName = originName;
exports.origins = origins;
exports.outcomeOf = outcomeOf;
exports.outsideSource = outsideSource;
exports.overlay = overlay;
exports.overrideLayer = overrideLayer;
exports.pageOfRelease = pageOfRelease;
exports.parent = parent;
exports.parse = parse$1;
exports.parseAmount = parseAmount;
exports.parseCodexArgs = parseCodexArgs;
exports.parseConfigFile = parseConfigFile;
exports.parseCount = parseCount;
exports.parseReference = parseReference;
exports.parseRemoteName = parseRemoteName;
exports.parseScript = parseScript;
exports.parseVersion = parseVersion;
exports.partOf = partOf;
exports.partOfWord = partOfWord;
exports.passAgain = passAgain;
exports.pathKey = pathKey;
exports.payer = payer;
exports.planPath = planPath;
exports.programName = programName$1;
exports.projectConfig = projectConfig;
exports.providerById = providerById;
exports.providerOf = providerOf;
exports.providerOfModel = providerOfModel;
exports.providerOfUrl = providerOfUrl;
exports.rangeWords = rangeWords;
exports.readWorkflow = readWorkflow;
exports.readYaml = readYaml;
exports.refusesArguments = refusesArguments;
exports.removedOn = removedOn;
Object.defineProperty(exports, "require_fastest_levenshtein", {
	enumerable: true,
	get: function() {
		return require_fastest_levenshtein;
	}
});
exports.rounded = rounded;
exports.ruleById = ruleById;
exports.scalarAt = scalarAt;
exports.schedulesInWords = schedulesInWords;
exports.settingsNamed = settingsNamed;
exports.settleCodex = settleCodex;
exports.shownWord = shownWord;
exports.silence = silence;
exports.spaced = spaced;
exports.spend = spend;
exports.spendSoftware = spendSoftware;
exports.spenderBase = spenderBase;
exports.stepAt = stepAt;
exports.substitutedBy = substitutedBy;
exports.tableOf = tableOf;
exports.takesWord = takesWord;
exports.templates = templates;
exports.textAt = textAt;
exports.textOf = textOf;
exports.textValue = textValue;
exports.tokenIn = tokenIn;
exports.tooDeep = tooDeep;
exports.tooLong = tooLong;
exports.tooManyNodes = tooManyNodes;
exports.tooManyWords = tooManyWords;
exports.traceHandedOn = traceHandedOn;
exports.traceScript = traceScript;
exports.traceUnknown = traceUnknown;
exports.traceUnseen = traceUnseen;
exports.trailOf = trailOf;
exports.unmask = unmask;
exports.usesOf = usesOf;
exports.utility = utility;
exports.valueName = valueName;
exports.withLineFeeds = withLineFeeds;
exports.withWords = withWords;
exports.withoutFakes = withoutFakes;
exports.withoutHoles = withoutHoles;
exports.withoutSecrets = withoutSecrets;
exports.wordsOf = wordsOf$3;
exports.workspaceSays = workspaceSays;
exports.wrappersNamed = wrappersNamed;
exports.writeFile = writeFile;

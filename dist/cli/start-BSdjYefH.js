let require_changes$loaded;
const require_changes = () => require_changes$loaded ??= require("./changes-IBzmOCnK.js");
let node_util = require("node:util");
// src/cli/exit.ts
const EXIT = {
	clean: 0,
	violated: 1,
	usage: 2,
	unfinished: 3
};
// src/render/escape.ts
const KEY_SHAPES = [
	/sk-(?:proj|svcacct|admin|ant|or)-[A-Za-z0-9_-]+/g,
	/(?<![A-Za-z0-9_-])sk-[A-Za-z0-9_-]{6,}/g,
	/(?<![A-Za-z0-9_-])at-(?=[A-Za-z_-]*[0-9])[A-Za-z0-9_-]{12,}/g,
	/(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_+/=-]{12,}(?:\.[A-Za-z0-9_-]+){0,4}/g,
	/(?:gh[a-z]_|github_pat_)[A-Za-z0-9_]{12,}/g,
	/(?<![A-Za-z0-9_-])(?:AIza|AKIA|ASIA|gsk_|hf_|xox[a-z]-)[A-Za-z0-9_-]{12,}/g
];
const KEY_START = /sk-|at-|eyJ|gh[a-z]_|github_pat_|AIza|AKIA|ASIA|gsk_|hf_|xox[a-z]-/;
function mayHoldKey(text) {
	return KEY_START.test(text);
}
const KEPT = 8;
const ELLIPSIS = "\u2026";
const BREAK = "\u200b";
const ANSI = /\u001B(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001B]*(?:\u0007|\u001B\\)?|[@-Z\\-_])/g;
const COMMAND_START = /^((?:\s|\u001B\[[0-9;]*m)*)::/;
function maskKeys(text) {
	if (!mayHoldKey(text)) return text;
	return KEY_SHAPES.reduce((masked, shape) => masked.replace(shape, (key) => key.length > KEPT ? `${key.slice(0, KEPT)}${ELLIPSIS}` : key), text);
}
function clip(text, max) {
	if (text.length <= max) return text;
	const cut = text.slice(0, Math.max(0, max - 1));
	return `${(/[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut).trimEnd()}${ELLIPSIS}`;
}
function clean(text) {
	return maskKeys(text.replace(ANSI, "").replace(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, " ").replace(/\p{Cf}+/gu, "").replace(/\p{Cs}/gu, "\ufffd").replaceAll("##[", "## [").trim());
}
function aligned(line) {
	return line.split(/( {2,})/).map((part, index) => index % 2 === 1 ? part : clean(part)).join("").trimEnd();
}
function terminal(text) {
	return clean(text);
}
function guardLines(text, instead = ": :") {
	return text.replaceAll("##[", "## [").split(/\r\n|\r|\n/).map((line) => line.replace(COMMAND_START, `$1${instead}`)).join("\n");
}
function unlink(text) {
	return text.replaceAll("@", `@${BREAK}`).replace(/#(?=\d)/g, `#${BREAK}`).replace(/(?<![A-Za-z0-9])GH-(?=\d)/gi, (prefix) => `${prefix}${BREAK}`).replace(/:(?=\/\/)/g, `:${BREAK}`).replace(/(?<![A-Za-z0-9])www(?=\.)/gi, (prefix) => `${prefix}${BREAK}`).replace(/(?<![A-Za-z0-9])[0-9a-f]{7,}(?![A-Za-z0-9])/gi, (sha) => sha.replace(/.{6}(?=.)/g, (part) => `${part}${BREAK}`));
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"`": "&#96;",
	"\\": "&#92;",
	"|": "&#124;"
};
function inline(text) {
	return unlink(clean(text)).replace(/[&<>`\\|*_[\]~$]/g, (char) => ENTITIES[char] ?? `\\${char}`).replace(/^(\d+)([.)])/, "$1\\$2").replace(/^::/, ":&#58;").replace(/^[-+=#]/, "\\$&");
}
function codeSpan(text) {
	const content = clean(text);
	if (content === "") return "";
	const longest = (content.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
	const fence = "`".repeat(longest + 1);
	const pad = content.startsWith("`") || content.endsWith("`") ? " " : "";
	return `${fence}${pad}${content}${pad}${fence}`;
}
function codeCell(text) {
	return clean(text).includes("|") ? inline(text) : codeSpan(text);
}
function prose(text) {
	const parts = clean(text).split("`");
	const last = parts.length - 1;
	return parts.map((part, index) => {
		if (index % 2 === 1) return index < last ? codeSpan(part) : `&#96;${inlinePart(part)}`;
		return part === "" && index > 0 && index < last ? " " : inlinePart(part);
	}).join("");
}
function inlinePart(part) {
	const text = inline(part);
	if (text === "") return part === "" ? "" : " ";
	return `${part.startsWith(" ") ? " " : ""}${text}${part.endsWith(" ") ? " " : ""}`;
}
function encodePath(path) {
	return maskKeys(path).split("/").filter((segment) => segment !== "" && segment !== "." && segment !== "..").map(encodeSegment).join("/");
}
function encodeSegment(segment) {
	return encodeURIComponent(segment.replace(/\p{Cs}/gu, "\ufffd")).replace(/[!'()*~]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function destination(url) {
	if (!/^https?:\/\/[^\s]/i.test(url)) return void 0;
	return url.replace(/\p{Cs}/gu, "\ufffd").replace(/[\p{Cc}\p{Cf}\p{Z}()<>[\]"'\\`|*~@]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/gu, (char) => percent(char));
}
function percent(char) {
	return [...Buffer.from(char, "utf8")].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
function link(escapedText, url) {
	const target = url === void 0 ? void 0 : destination(url);
	return target === void 0 ? escapedText : `[${escapedText}](${target})`;
}
function codeLink(text, url) {
	return link(/[[\]]/.test(clean(text)) ? inline(text) : codeSpan(text), url);
}
function markup(text) {
	return clean(text).replace(/[&<>"'`]/g, (char) => `&#${char.charCodeAt(0)};`);
}
function short(text, max) {
	return clip(clean(text), max);
}
// src/repository/refused.ts
var WriteRefused = class extends Error {};
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
// src/cli/commands.ts
const COMMANDS = [
	{
		name: "scan",
		title: "Say for every job who pays, and judge it by the policy",
		load: () => Promise.resolve().then(() => require("./scan-DjdFQjPV.js")).then((n) => n.scan_exports)
	},
	{
		name: "why",
		title: "Say for one job step by step how that follows",
		load: () => Promise.resolve().then(() => require("./why-b93vLsWN.js"))
	},
	{
		name: "init",
		title: "Write a first policy by which the next scan passes",
		load: () => Promise.resolve().then(() => require("./init-hQbKDic8.js"))
	},
	{
		name: "baseline",
		title: "Tolerate the findings of today, so that only new ones fail",
		load: () => Promise.resolve().then(() => require("./baseline-CW6myFrs.js"))
	},
	{
		name: "fix",
		title: "Carry out the fixes that decide nothing",
		load: () => Promise.resolve().then(() => require("./fix-GBAcIl8B.js"))
	},
	{
		name: "forecast",
		title: "Say what a month is expected to take, on two lines",
		load: () => Promise.resolve().then(() => require("./forecast-CDw31z6p.js"))
	},
	{
		name: "usage",
		title: "Write into the policy how often its jobs ran: usage sync",
		load: () => Promise.resolve().then(() => require("./usage-sync-DG-4Q2Lb.js"))
	},
	{
		name: "measure",
		title: "Say what Codex used here, and whose account paid",
		load: () => Promise.resolve().then(() => require("./measure-DNF-u24v.js"))
	},
	{
		name: "verify",
		title: "Say of every job whether a run proved who pays",
		load: () => Promise.resolve().then(() => require("./verify-D2DMvYmJ.js"))
	},
	{
		name: "reconcile",
		title: "List what the Platform billed and no job explains",
		load: () => Promise.resolve().then(() => require("./reconcile-hH5qKoxg.js"))
	},
	{
		name: "organisation",
		title: "List the repositories of an organisation, for scan --remote-list",
		load: () => Promise.resolve().then(() => require("./organisation-QRnIv_Yg.js"))
	},
	{
		name: "ledger",
		title: "Make one ledger of the reports of many repositories",
		load: () => Promise.resolve().then(() => require("./ledger-D8yzFg91.js"))
	},
	{
		name: "explain",
		title: "Print the page of a rule",
		load: () => Promise.resolve().then(() => require("./explain-Bid1R3Ma.js"))
	},
	{
		name: "completion",
		title: "Print what makes bash, zsh or fish complete these words",
		load: () => Promise.resolve().then(() => require("./completion-BBfNemvd.js"))
	}
];
const WIDEST = Math.max(...COMMANDS.map((c) => c.name.length));
const HELP = `spend-guard: who pays for the AI in your CI?

Usage: spend-guard <command> [options]

${COMMANDS.map((c) => `  ${c.name.padEnd(WIDEST)}  ${c.title}`).join("\n")}

  -v, --version  Print the version
  -h, --help     Print this, or a command's help: spend-guard help scan

Exit status: 0 no violation, 1 policy violated, 2 bad arguments or bad policy,
3 the guard could not finish.
`;
// src/cli/usage.ts
var UsageError = class extends Error {};
const COMMON_OPTIONS = {
	help: {
		type: "boolean",
		short: "h"
	},
	"no-color": { type: "boolean" }
};
function readWords(words, given) {
	const options = {
		...COMMON_OPTIONS,
		...given
	};
	try {
		return (0, node_util.parseArgs)({
			args: [...words],
			options,
			allowPositionals: true,
			strict: true
		});
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const flag = /'(--?[^'= ]+)/.exec(message)?.[1];
		const near = flag === void 0 ? void 0 : require_changes().suggest(flag, Object.keys(options).map((name) => `--${name}`));
		const plain = message.split(". To specify")[0] ?? message;
		throw new UsageError(near === void 0 || near === flag ? plain : `${plain}; did you mean ${near}?`);
	}
}
function oneOf(flag, value, allowed) {
	const found = allowed.find((a) => a === value);
	if (found === void 0) throw new UsageError(`${flag} takes ${allowed.join(", ")}, not ${JSON.stringify(value)}`);
	return found;
}
// src/cli/run.ts
async function runCli(words, io) {
	try {
		return await dispatch(words, io);
	} catch (error) {
		io.progress?.clear();
		const message = error instanceof Error ? error.message : String(error);
		if (error instanceof UsageError || error instanceof WriteRefused) {
			io.stderr(`spend-guard: ${lines(message)}\n`);
			return EXIT.usage;
		}
		io.stderr(`spend-guard: could not finish: ${lines(message)}\n`);
		return EXIT.unfinished;
	}
}
function lines(message) {
	return guardLines(message.split("\n").map(aligned).join("\n"));
}
async function dispatch(words, io) {
	const [first, ...rest] = words;
	if (first === void 0 || first === "--help" || first === "-h" || first === "help") {
		io.stdout(rest[0] === void 0 ? HELP : (await loaded(rest[0], rest)).HELP);
		return first === void 0 ? EXIT.usage : EXIT.clean;
	}
	if (first === "--version" || first === "-v" || first === "-V") {
		io.stdout(`${VERSION}\n`);
		return EXIT.clean;
	}
	const command = await loaded(first, rest);
	if (rest.includes("--help") || rest.includes("-h")) {
		io.stdout(command.HELP);
		return EXIT.clean;
	}
	return command.run(rest, rest.includes("--no-color") ? {
		...io,
		color: false
	} : io);
}
const SEE = "See spend-guard --help.";
async function loaded(name, rest) {
	const command = COMMANDS.find((c) => c.name === name);
	if (command !== void 0) return command.load();
	if (name.startsWith("-")) {
		const later = rest.find((word) => COMMANDS.some((c) => c.name === word));
		throw new UsageError(later === void 0 ? `unknown option ${JSON.stringify(name)}. ${SEE}` : `the command comes first: spend-guard ${later} ${name} \u2026 ${SEE}`);
	}
	const { suggest } = await Promise.resolve().then(() => require("./changes-IBzmOCnK.js")).then((n) => n.suggest_exports);
	const near = suggest(name, COMMANDS.map((c) => c.name));
	const hint = near === void 0 ? "." : `; did you mean ${near}?`;
	throw new UsageError(`unknown command ${JSON.stringify(name)}${hint} ${SEE}`);
}
Object.defineProperty(exports, "COMMANDS", {
	enumerable: true,
	get: function() {
		return COMMANDS;
	}
});
Object.defineProperty(exports, "COMMON_OPTIONS", {
	enumerable: true,
	get: function() {
		return COMMON_OPTIONS;
	}
});
Object.defineProperty(exports, "EXIT", {
	enumerable: true,
	get: function() {
		return EXIT;
	}
});
Object.defineProperty(exports, "HOMEPAGE", {
	enumerable: true,
	get: function() {
		return HOMEPAGE;
	}
});
Object.defineProperty(exports, "UsageError", {
	enumerable: true,
	get: function() {
		return UsageError;
	}
});
Object.defineProperty(exports, "VERSION", {
	enumerable: true,
	get: function() {
		return VERSION;
	}
});
Object.defineProperty(exports, "WriteRefused", {
	enumerable: true,
	get: function() {
		return WriteRefused;
	}
});
Object.defineProperty(exports, "aligned", {
	enumerable: true,
	get: function() {
		return aligned;
	}
});
Object.defineProperty(exports, "clean", {
	enumerable: true,
	get: function() {
		return clean;
	}
});
Object.defineProperty(exports, "clip", {
	enumerable: true,
	get: function() {
		return clip;
	}
});
Object.defineProperty(exports, "codeCell", {
	enumerable: true,
	get: function() {
		return codeCell;
	}
});
Object.defineProperty(exports, "codeLink", {
	enumerable: true,
	get: function() {
		return codeLink;
	}
});
Object.defineProperty(exports, "codeSpan", {
	enumerable: true,
	get: function() {
		return codeSpan;
	}
});
Object.defineProperty(exports, "encodePath", {
	enumerable: true,
	get: function() {
		return encodePath;
	}
});
Object.defineProperty(exports, "guardLines", {
	enumerable: true,
	get: function() {
		return guardLines;
	}
});
Object.defineProperty(exports, "inline", {
	enumerable: true,
	get: function() {
		return inline;
	}
});
Object.defineProperty(exports, "link", {
	enumerable: true,
	get: function() {
		return link;
	}
});
Object.defineProperty(exports, "markup", {
	enumerable: true,
	get: function() {
		return markup;
	}
});
Object.defineProperty(exports, "maskKeys", {
	enumerable: true,
	get: function() {
		return maskKeys;
	}
});
Object.defineProperty(exports, "mayHoldKey", {
	enumerable: true,
	get: function() {
		return mayHoldKey;
	}
});
Object.defineProperty(exports, "oneOf", {
	enumerable: true,
	get: function() {
		return oneOf;
	}
});
Object.defineProperty(exports, "pageOfRelease", {
	enumerable: true,
	get: function() {
		return pageOfRelease;
	}
});
Object.defineProperty(exports, "prose", {
	enumerable: true,
	get: function() {
		return prose;
	}
});
Object.defineProperty(exports, "rawFile", {
	enumerable: true,
	get: function() {
		return rawFile;
	}
});
Object.defineProperty(exports, "readWords", {
	enumerable: true,
	get: function() {
		return readWords;
	}
});
Object.defineProperty(exports, "runCli", {
	enumerable: true,
	get: function() {
		return runCli;
	}
});
Object.defineProperty(exports, "short", {
	enumerable: true,
	get: function() {
		return short;
	}
});
Object.defineProperty(exports, "terminal", {
	enumerable: true,
	get: function() {
		return terminal;
	}
});

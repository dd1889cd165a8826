const require_rolldown_runtime = require("./rolldown-runtime-C-fzZZTt.js");
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
function isVerbatim(line) {
	return !/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(line) && guardLines(line) === line && maskKeys(line) === line;
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
		if (index % 2 === 1) return index < last ? codeSpan(part) || "&#96;&#96;" : `&#96;${inlinePart(part)}`;
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
const MARKER = "spend-guard:";
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
		load: () => Promise.resolve().then(() => require("./scan-DOU2cywy.js")).then((n) => n.scan_exports)
	},
	{
		name: "why",
		title: "Explain step by step who pays for one job",
		load: () => Promise.resolve().then(() => require("./why-B80Tsrvi.js"))
	},
	{
		name: "init",
		title: "Write a first policy by which the next scan fails nothing",
		load: () => Promise.resolve().then(() => require("./init-aJ7XBH8Q.js"))
	},
	{
		name: "baseline",
		title: "Tolerate the findings of today, so that only new ones fail",
		load: () => Promise.resolve().then(() => require("./baseline-BbJwV6WI.js"))
	},
	{
		name: "fix",
		title: "Carry out the fixes that decide nothing",
		load: () => Promise.resolve().then(() => require("./fix-BO17z4SL.js"))
	},
	{
		name: "forecast",
		title: "Say what a month is expected to take, on two lines",
		load: () => Promise.resolve().then(() => require("./forecast-Bt3CrQyw.js"))
	},
	{
		name: "usage",
		title: "Write into the policy how often its jobs ran: usage sync",
		load: () => Promise.resolve().then(() => require("./usage-sync-BlSMsTeJ.js"))
	},
	{
		name: "measure",
		title: "Say what Codex used here, and whose account paid",
		load: () => Promise.resolve().then(() => require("./measure-D-a6H-EJ.js"))
	},
	{
		name: "verify",
		title: "Say of every job whether a run proved who pays",
		load: () => Promise.resolve().then(() => require("./verify-DbpxSRff.js"))
	},
	{
		name: "reconcile",
		title: "List what the Platform billed and no job explains",
		load: () => Promise.resolve().then(() => require("./reconcile-B648f-aY.js"))
	},
	{
		name: "organisation",
		title: "List the repositories of an organisation, for scan --remote-list",
		load: () => Promise.resolve().then(() => require("./organisation-CbnxHMAX.js"))
	},
	{
		name: "ledger",
		title: "Make one ledger of the reports of many repositories",
		load: () => Promise.resolve().then(() => require("./ledger-DBfjICxW.js"))
	},
	{
		name: "explain",
		title: "Print the page of a rule",
		load: () => Promise.resolve().then(() => require("./explain-DKzwVJgN.js"))
	},
	{
		name: "completion",
		title: "Print what makes bash, zsh or fish complete these words",
		load: () => Promise.resolve().then(() => require("./completion-DHA5dSCa.js"))
	}
];
const WIDEST = Math.max(...COMMANDS.map((c) => c.name.length));
const HELP = `spend-guard: who pays for the AI in your CI?

Usage: spend-guard <command> [options]

${COMMANDS.map((c) => `  ${c.name.padEnd(WIDEST)}  ${c.title}`).join("\n")}

  -v, --version  Print the version
  -h, --help     Print this, or a command's help: spend-guard help scan

Exit status: 0 no violation, 1 policy violated, 2 bad arguments, bad policy or
nothing to judge, 3 the guard could not finish.
`;
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
// src/support/did-you-mean.ts
var did_you_mean_exports = require_rolldown_runtime.__exportAll({ suggest: () => suggest });
var import_fastest_levenshtein = require_fastest_levenshtein();
function suggest(word, known) {
	let best;
	let least = Number.POSITIVE_INFINITY;
	const typed = plain(word);
	const longer = known.filter((candidate) => candidate.startsWith(typed));
	if (typed.length >= 3 && longer.length === 1) return longer[0];
	for (const candidate of known) {
		const other = plain(candidate);
		const allowed = Math.max(1, Math.floor(Math.min(typed.length, other.length) / 3));
		const wrong = edits(typed, other);
		if (wrong <= allowed && wrong < least) {
			best = candidate;
			least = wrong;
		}
	}
	return best;
}
const MAX_WORD = 64;
function plain(word) {
	return word.slice(0, MAX_WORD).toLowerCase().replaceAll("_", "-");
}
function edits(a, b) {
	const swapped = [...a].findIndex((char, at) => char !== b[at]);
	const mended = swapped < 0 || a[swapped] !== b[swapped + 1] || a[swapped + 1] !== b[swapped] ? void 0 : a.slice(0, swapped) + a[swapped + 1] + a[swapped] + a.slice(swapped + 2);
	const plainly = (0, import_fastest_levenshtein.distance)(a, b);
	return mended === void 0 ? plainly : Math.min(plainly, 1 + (0, import_fastest_levenshtein.distance)(mended, b));
}
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
		const near = flag === void 0 ? void 0 : suggest(flag, Object.keys(options).map((name) => `--${name}`));
		const plain = message.split(". To specify")[0] ?? message;
		throw new UsageError(`${near === void 0 || near === flag ? `${plain}.` : `${plain}; did you mean ${near}?`} See --help.`);
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
	const { suggest } = await Promise.resolve().then(() => did_you_mean_exports);
	const near = suggest(name, COMMANDS.map((c) => c.name));
	const hint = near === void 0 ? "." : `; did you mean ${near}?`;
	throw new UsageError(`unknown command ${JSON.stringify(name)}${hint} ${SEE}`);
}
exports.COMMANDS = COMMANDS;
exports.COMMON_OPTIONS = COMMON_OPTIONS;
exports.EXIT = EXIT;
exports.HOMEPAGE = HOMEPAGE;
exports.MARKER = MARKER;
Object.defineProperty(exports, "UsageError", {
	enumerable: true,
	get: function() {
		return UsageError;
	}
});
exports.VERSION = VERSION;
Object.defineProperty(exports, "WriteRefused", {
	enumerable: true,
	get: function() {
		return WriteRefused;
	}
});
exports.aligned = aligned;
exports.clean = clean;
exports.clip = clip;
exports.codeCell = codeCell;
exports.codeLink = codeLink;
exports.codeSpan = codeSpan;
exports.encodePath = encodePath;
exports.guardLines = guardLines;
exports.inline = inline;
exports.isVerbatim = isVerbatim;
exports.link = link;
exports.markup = markup;
exports.maskKeys = maskKeys;
exports.mayHoldKey = mayHoldKey;
exports.oneOf = oneOf;
exports.pageOfRelease = pageOfRelease;
exports.prose = prose;
exports.rawFile = rawFile;
exports.readWords = readWords;
Object.defineProperty(exports, "require_fastest_levenshtein", {
	enumerable: true,
	get: function() {
		return require_fastest_levenshtein;
	}
});
exports.runCli = runCli;
exports.short = short;
exports.suggest = suggest;
exports.terminal = terminal;

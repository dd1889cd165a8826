#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
let node_fs = require("node:fs");
let node_module = require("node:module");
let node_os = require("node:os");
let node_path = require("node:path");
let node_vm = require("node:vm");
let node_util = require("node:util");
// src/cli/code-cache.ts
function keepCompiledCode(here, environment) {
	if (environment.CI || environment.NODE_DISABLE_COMPILE_CACHE) return;
	keepChunks(here, folderFor(environment));
}
function folderFor(environment) {
	const caches = process.platform === "win32" ? environment.LOCALAPPDATA : environment.XDG_CACHE_HOME;
	const given = caches !== void 0 && (0, node_path.isAbsolute)(caches) ? caches : void 0;
	return (0, node_path.join)(given ?? (0, node_path.join)((0, node_os.homedir)(), ".cache"), "spend-guard");
}
const CHUNK = /-[\w-]{8}\.js$/;
function keepChunks(here, folder) {
	const { extensions } = (0, node_module.createRequire)((0, node_path.join)(here, "chunk.js"));
	const load = extensions[".js"];
	const fresh = new Map();
	extensions[".js"] = (module, path) => {
		if ((0, node_path.dirname)(path) !== here || !CHUNK.test(path)) return load?.(module, path);
		const kept = (0, node_path.join)(folder, `${(0, node_path.basename)(path)}.${process.version}-${process.arch}`);
		const cachedData = wholeCode(kept);
		const script = new node_vm.Script((0, node_module.wrap)((0, node_fs.readFileSync)(path, "latin1")), {
			filename: path,
			cachedData
		});
		if (cachedData === void 0 || script.cachedDataRejected) fresh.set(kept, script);
		script.runInThisContext().call(module.exports, module.exports, module.require.bind(module), module, path, here);
	};
	process.on("exit", () => {
		if (process.cpuUsage().user > SHORT_RUN) return;
		for (const [kept, script] of fresh) keep(kept, script);
	});
}
const SHORT_RUN = 1e6;
function wholeCode(path) {
	try {
		const kept = (0, node_fs.readFileSync)(path);
		const code = kept.subarray(DIGEST_LENGTH);
		return digest(code).equals(kept.subarray(0, DIGEST_LENGTH)) ? code : void 0;
	} catch {
		return;
	}
}
const DIGEST_LENGTH = 32;
function digest(code) {
	const { createHash } = process.getBuiltinModule("node:crypto");
	return createHash("sha256").update(code).digest();
}
function keep(path, script) {
	try {
		makeFolder((0, node_path.dirname)((0, node_path.dirname)(path)));
		makeFolder((0, node_path.dirname)(path));
		const unfinished = `${path}.${process.pid}`;
		const code = script.createCachedData();
		(0, node_fs.writeFileSync)(unfinished, Buffer.concat([digest(code), code]), { mode: 384 });
		(0, node_fs.renameSync)(unfinished, path);
	} catch {}
}
function makeFolder(path) {
	if (!(0, node_fs.existsSync)(path)) (0, node_fs.mkdirSync)(path, { mode: 448 });
}
// src/cli/progress.ts
const PATIENCE = 1e3;
const PAUSE = 100;
const WIPE = "\r\x1B[K";
function progressOn(write, now) {
	let due = PATIENCE;
	let written = false;
	const say = (text) => {
		if (now() < due) return;
		due = now() + PAUSE;
		written = true;
		write(`${WIPE}${text}`);
	};
	return {
		say,
		watch: (repository, folder) => watched(repository, folder, say),
		clear() {
			if (written) write(WIPE);
			written = false;
		}
	};
}
function watched(repository, folder, say) {
	const seen = new Set();
	const total = repository.list(folder).length;
	return {
		...repository,
		read(path) {
			if (path.startsWith(`${folder}/`) && !seen.has(path)) {
				seen.add(path);
				say(`Reading ${folder}: ${counted(seen.size)} of ${counted(Math.max(total, seen.size))}`);
			}
			return repository.read(path);
		}
	};
}
function counted(count) {
	return count.toLocaleString("en-US");
}
// src/policy/suggest.ts
function suggest(word, known) {
	let best;
	let least = Number.POSITIVE_INFINITY;
	const typed = plain(word);
	const longer = known.filter((candidate) => candidate.startsWith(typed));
	if (typed.length >= 3 && longer.length === 1) return longer[0];
	for (const candidate of known) {
		const other = plain(candidate);
		const allowed = Math.max(1, Math.floor(Math.min(typed.length, other.length) / 3));
		const distance = edits(typed, other, allowed + 1);
		if (distance <= allowed && distance < least) {
			best = candidate;
			least = distance;
		}
	}
	return best;
}
const MAX_WORD = 64;
function plain(word) {
	return word.slice(0, MAX_WORD).toLowerCase().replaceAll("_", "-");
}
function edits(a, b, limit) {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let before = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min((last[j] ?? limit) + 1, (row[j - 1] ?? limit) + 1, (last[j - 1] ?? limit) + (same ? 0 : 1));
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? limit) + 1);
			row.push(cost);
		}
		before = last;
		last = row;
	}
	return last[b.length] ?? limit;
}
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
function terminal(text) {
	return clean(text);
}
function guardLines(text) {
	return text.replaceAll("##[", "## [").split(/\r\n|\r|\n/).map((line) => line.replace(COMMAND_START, "$1: :")).join("\n");
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
function short(text, max) {
	return clip(clean(text), max);
}
// src/version.ts
const VERSION = "0.1.0";
// src/cli/commands.ts
const COMMANDS = [
	{
		name: "scan",
		title: "Say for every job who pays, and judge it by the policy",
		load: () => Promise.resolve().then(() => require("./scan-sDgvHlnK.js")).then((n) => n.scan_exports)
	},
	{
		name: "why",
		title: "Say for one job step by step how that follows",
		load: () => Promise.resolve().then(() => require("./why-EzpqmOjB.js"))
	},
	{
		name: "init",
		title: "Write a first policy that declares every job as it is",
		load: () => Promise.resolve().then(() => require("./init-CGJluwBi.js"))
	},
	{
		name: "baseline",
		title: "Tolerate the findings of today, so that only new ones fail",
		load: () => Promise.resolve().then(() => require("./baseline-DaI3wE7G.js"))
	},
	{
		name: "fix",
		title: "Carry out the fixes that need no decision",
		load: () => Promise.resolve().then(() => require("./fix-CV8UVKkB.js"))
	},
	{
		name: "explain",
		title: "Print the page of a rule",
		load: () => Promise.resolve().then(() => require("./explain-DtMwgGbQ.js"))
	}
];
const WIDEST = Math.max(...COMMANDS.map((c) => c.name.length));
const HELP = `spend-guard: who pays for the AI in your CI?

Usage: spend-guard <command> [options]

${COMMANDS.map((c) => `  ${c.name.padEnd(WIDEST)}  ${c.title}`).join("\n")}

  --version      Print the version
  --help         Print this, or a command's help: spend-guard help scan

Exit status: 0 no violation, 1 policy violated, 2 bad arguments or bad policy,
3 the guard could not finish.
`;
// src/cli/exit.ts
const EXIT = {
	clean: 0,
	violated: 1,
	usage: 2,
	unfinished: 3
};
// src/cli/usage.ts
var UsageError = class extends Error {};
function readWords(words, options) {
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
		if (error instanceof UsageError) {
			io.stderr(`spend-guard: ${error.message.split("\n").map(terminal).join("\n")}\n`);
			return EXIT.usage;
		}
		const message = error instanceof Error ? error.message : String(error);
		io.stderr(`spend-guard: could not finish: ${terminal(message)}\n`);
		return EXIT.unfinished;
	}
}
async function dispatch(words, io) {
	const [first, ...rest] = words;
	if (first === void 0 || first === "--help" || first === "-h" || first === "help") {
		io.stdout(rest[0] === void 0 ? HELP : (await commandOf(rest[0]).load()).HELP);
		return first === void 0 ? EXIT.usage : EXIT.clean;
	}
	if (first === "--version" || first === "-V") {
		io.stdout(`${VERSION}\n`);
		return EXIT.clean;
	}
	const command = await commandOf(first).load();
	if (rest.includes("--help") || rest.includes("-h")) {
		io.stdout(command.HELP);
		return EXIT.clean;
	}
	return command.run(rest, io);
}
function commandOf(name) {
	const command = COMMANDS.find((c) => c.name === name);
	if (command !== void 0) return command;
	const near = suggest(name, COMMANDS.map((c) => c.name));
	const hint = near === void 0 ? "" : `, did you mean ${near}?`;
	throw new UsageError(`unknown command ${JSON.stringify(name)}${hint} See spend-guard --help`);
}
// src/cli.ts
keepCompiledCode(__dirname, process.env);
process.stdout.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
});
const toError = (text) => process.stderr.write(text);
const dumb = process.env.TERM === "dumb";
runCli(process.argv.slice(2), {
	stdout: (text) => process.stdout.write(text),
	stderr: toError,
	color: process.stdout.isTTY === true && !process.env.NO_COLOR && !dumb,
	width: process.stdout.columns,
	today: () => new Date().toISOString().slice(0, 10),
	environment: process.env,
	progress: process.stderr.isTTY === true && !dumb ? progressOn(toError, () => performance.now()) : void 0
}).then((code) => {
	process.exitCode = code;
});
exports.EXIT = EXIT;
exports.UsageError = UsageError;
exports.VERSION = VERSION;
exports.clean = clean;
exports.clip = clip;
exports.codeLink = codeLink;
exports.codeSpan = codeSpan;
exports.encodePath = encodePath;
exports.guardLines = guardLines;
exports.inline = inline;
exports.link = link;
exports.maskKeys = maskKeys;
exports.mayHoldKey = mayHoldKey;
exports.oneOf = oneOf;
exports.prose = prose;
exports.readWords = readWords;
exports.short = short;
exports.suggest = suggest;
exports.terminal = terminal;

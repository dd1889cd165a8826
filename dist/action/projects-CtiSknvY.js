const require_scan = require("./scan-7DzDVzA4.js");
let require_yaml$loaded;
const require_yaml = () => require_yaml$loaded ??= require("./yaml-BlbUTfAf.js");
let require_runners$loaded;
const require_runners = () => require_runners$loaded ??= require("./runners-C_c9u9GQ.js");
let require_programs$loaded;
const require_programs = () => require_programs$loaded ??= require("./programs-CSO7hYNw.js");
let require_catalog$loaded;
const require_catalog = () => require_catalog$loaded ??= require("./catalog-BNizj9Hz.js");
let require_libraries$loaded;
const require_libraries = () => require_libraries$loaded ??= require("./libraries-DmKIehn5.js");
// src/interpreter/project/globs.ts
const MAX_PATTERN = 200;
const MAX_DEEP = 2;
const MAX_STARS = 2;
function globOf(pattern) {
	const plain = pattern.replace(/^<rootDir>\/?/, "").replace(/^\.\//, "");
	const deep = plain.split("**").length - 1;
	const stars = plain.split("/").map((part) => part === "**" ? 0 : part.split("*").length - 1);
	if (plain.length > MAX_PATTERN || deep > MAX_DEEP || Math.max(...stars) > MAX_STARS) return void 0;
	const source = plain.split("/").map(segment).join("/").replaceAll(`${DEEP}/`, "(?:[^/]+/)*");
	try {
		const expression = new RegExp(`^${source.replaceAll(DEEP, ".*")}$`);
		return (path) => path.length <= 500 && expression.test(path);
	} catch {
		return;
	}
}
const DEEP = "";
function segment(text) {
	if (text === "**") return DEEP;
	let out = "";
	let groups = "";
	for (let at = 0; at < text.length; at++) {
		const char = text.charAt(at);
		if (/^[?*+@!]\(/.test(text.slice(at, at + 2))) {
			groups += char === "@" || char === "!" || char === "+" ? "" : "?";
			out += "(?:";
			at++;
		} else if (char === "*") out += out.endsWith("[^/]*") ? "" : "[^/]*";
		else if (char === "?") out += "[^/]";
		else if (char === "{") out += "(?:";
		else if (char === "}") out += ")";
		else if (char === ")") {
			out += `)${groups.slice(-1)}`;
			groups = groups.slice(0, -1);
		} else if (char === "," || char === "|") out += "|";
		else if (char === "[" || char === "]" || char === "-") out += char;
		else out += char.replace(/[.+^$()\\/]/, "\\$&");
	}
	return out;
}
function plainAlternatives(expression) {
	const found = expression.replace(/<rootDir>/g, "").replace(/^\^|\$$/g, "").replace(/^\((?:\?:)?([^()]*)\)$/, "$1").replace(/\\([./-])/g, "$1").split("|").map((one) => one.replace(/^\^|\$$/g, ""));
	return found.every((one) => /^[\w ./@:-]{1,120}$/.test(one)) ? found : void 0;
}
// src/interpreter/project/files.ts
const MAX_TEXT = 1048576;
function textOf$1(repository, path) {
	const read = repository.read(path);
	return read.kind === "text" && read.text.length <= MAX_TEXT ? read.text : void 0;
}
function nearest(repository, directory, names) {
	let at = directory;
	for (let hops = 0; hops < 16; hops++) {
		for (const name of names) {
			const path = at === "" ? name : `${at}/${name}`;
			const text = textOf$1(repository, path);
			if (text !== void 0) return {
				path,
				directory: at,
				text
			};
		}
		if (at === "") return void 0;
		at = at.includes("/") ? at.slice(0, at.lastIndexOf("/")) : "";
	}
}
function lineOf(text, needle, from = 0) {
	const at = Math.max(0, text.indexOf(needle, from));
	let line = 1;
	for (let next = text.indexOf("\n"); next !== -1 && next < at; next = text.indexOf("\n", next + 1)) line++;
	return line;
}
function record(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function dig(value, ...keys) {
	let at = value;
	for (const key of keys) at = Object.hasOwn(record(at), key) ? record(at)[key] : void 0;
	return at;
}
function expand(repository, root, pattern) {
	const parts = pattern.replace(/^\.\//, "").replace(/\/$/, "").split("/");
	let found = [root];
	for (const part of parts.slice(0, 6)) found = found.flatMap((d) => step(repository, d, part)).slice(0, 2e3);
	return found;
}
function step(repository, directory, part) {
	const under = (name) => directory === "" ? name : `${directory}/${name}`;
	if (!part.includes("*")) return [under(part)];
	const [before = "", after = ""] = part.split("*");
	return repository.list(directory).filter((e) => e.directory && e.name !== "node_modules" && e.name.startsWith(before) && e.name.endsWith(after)).map((e) => under(e.name));
}
function found(tree, places, fits, most) {
	const files = [];
	for (const place of places) for (const one of /[*\uE000-\uF8FF]/.test(place) ? named$3(tree, place) : [place]) {
		if (files.length >= most) break;
		if (tree.isFile(one)) files.push(one);
		else if (tree.isDirectory(one)) files.push(...tree.below(one, /./, most, fits));
	}
	return [...new Set(files)].slice(0, most);
}
function named$3(tree, pattern) {
	let at = [""];
	for (const part of pattern.split("/").slice(0, 12)) {
		const fits = globOf(part.replace(/[\uE000-\uF8FF]/g, "*"));
		const open = /[*\uE000-\uF8FF]/.test(part);
		at = at.flatMap((directory) => {
			if (!open || fits === void 0) return [require_programs().join(directory, part)];
			return [...tree.entries(directory).keys()].filter(fits).map((one) => require_programs().join(directory, one));
		}).slice(0, 2e3);
	}
	return at;
}
// src/interpreter/project/runners/scripts.ts
function script(file, text, needle, { directory = file.directory, args = [], slot } = {}) {
	const [path, line] = [file.path, lineOf(file.text, needle)];
	const handed = args.length > 0 ? "\"$@\"" : void 0;
	return {
		text: (slot?.test(text) ?? false ? text.replace(slot ?? "", (_, fallback) => handed ?? (typeof fallback === "string" ? fallback : "")) : handed === void 0 ? text : `${text} ${handed}`).trim(),
		path,
		line,
		directory,
		args,
		dialect: "bash"
	};
}
function started(file, words, needle, { directory = file.directory, args = [] } = {}) {
	return {
		words,
		path: file.path,
		line: lineOf(file.text, needle),
		directory,
		args
	};
}
function scripts(found) {
	return found.length === 0 ? void 0 : {
		kind: "scripts",
		scripts: found.slice(0, 500)
	};
}
function from(words, at) {
	return Array.from({ length: Math.max(0, words.length - at) }, (_, i) => at + i);
}
function named$2(words, at, but = []) {
	const dashes = words.indexOf("--");
	return from(words, at).filter((i) => {
		const word = words[i] ?? "";
		return dashes >= 0 && i > dashes ? true : !word.startsWith("-") && !but.includes(word);
	});
}
function commandFrom(directory, words, at, before = []) {
	if (before.length === 0 && at >= words.length) return void 0;
	return {
		kind: "command",
		before,
		from: at,
		directory
	};
}
// src/interpreter/project/npm.ts
const SHORT = {
	test: "test",
	t: "test",
	tst: "test",
	start: "start",
	stop: "stop",
	restart: "restart"
};
const RUN$1 = new Set([
	"run",
	"run-script",
	"rum",
	"urn"
]);
const VALUED$2 = new Set([
	"--prefix",
	"-C",
	"--cwd",
	"--dir",
	"--filter",
	"-F",
	"-w",
	"--workspace",
	"--loglevel",
	"--workspace-concurrency",
	"--reporter"
]);
const ALL = new Set([
	"--workspaces",
	"-ws",
	"-r",
	"--recursive",
	"--filter-all"
]);
const BINARY = new Set([
	"exec",
	"dlx",
	"x",
	"node",
	"create",
	"init"
]);
const OF_BUN = new Set("add audit build c ci completions exec i info init install link outdated patch patch-commit pm publish remove repl rm test unlink update upgrade why".split(" "));
function npmTarget(repository, directory, words) {
	const request = parse$1(directory, words);
	if (request?.script === void 0) return void 0;
	const scripts = packagesOf(repository, request).flatMap((p) => scriptsOf(repository, p, request.script ?? "", request.args));
	if (scripts.length === 0) return void 0;
	return {
		kind: "scripts",
		scripts: scripts.slice(0, 200),
		...scripts.length > 200 ? { cut: "more than 200 scripts" } : {}
	};
}
function packageDirectory(repository, directory, given, filters) {
	const moved = given === void 0 ? directory : require_programs().resolvePath(directory, given) ?? directory;
	if (filters.length === 0) return moved;
	return packagesOf(repository, {
		directory: moved,
		script: void 0,
		args: [],
		filters: [...filters],
		all: false
	})[0] ?? moved;
}
function parse$1(directory, words) {
	const manager = words[0] ?? "";
	const request = {
		directory,
		script: void 0,
		args: [],
		filters: [],
		all: false
	};
	for (let at = 1; at < words.length; at++) {
		const word = words[at] ?? "";
		const flag = require_scan.flagAt(words, at, VALUED$2);
		if (flag !== void 0) {
			if (!setFlag(request, flag, words)) return void 0;
			at = flag.next - 1;
		} else if (RUN$1.has(word)) {} else if (word === "workspace" && manager === "yarn") request.filters.push(words[++at] ?? "");
		else if (word === "workspaces" && manager === "yarn") {
			request.all = true;
			if (words[at + 1] === "foreach") at++;
		} else if (BINARY.has(word)) return void 0;
		else {
			const ran = words.slice(1, at).some((w) => RUN$1.has(w));
			const short = Object.hasOwn(SHORT, word) ? SHORT[word] : void 0;
			const own = manager === "npm" || manager === "bun" && OF_BUN.has(word);
			request.script = ran ? word : short ?? (own ? void 0 : word);
			request.args = ownFlags(request, manager, words, at + 1);
			break;
		}
	}
	return request;
}
function ownFlags(request, manager, words, first) {
	const left = [];
	for (let at = first; at < words.length; at++) {
		if (words[at] === "--") return [...left, ...from(words, at + 1)];
		const flag = manager === "npm" ? require_scan.flagAt(words, at, VALUED$2) : void 0;
		if (flag === void 0) left.push(at);
		else {
			setFlag(request, flag, words);
			at = flag.next - 1;
		}
	}
	return left;
}
function setFlag(request, { name, value: part }, words) {
	const value = part === void 0 ? "" : (words[part.word] ?? "").slice(part.from);
	if ([
		"--prefix",
		"-C",
		"--cwd",
		"--dir"
	].includes(name)) {
		const moved = require_programs().resolvePath(request.directory, value);
		if (moved === void 0) return false;
		request.directory = moved;
	} else if ([
		"--filter",
		"-F",
		"-w",
		"--workspace"
	].includes(name) && value !== "") request.filters.push(value);
	else if (ALL.has(name)) request.all = true;
	return true;
}
function packagesOf(repository, request) {
	if (request.filters.length === 0 && !request.all) {
		const own = nearest(repository, request.directory, ["package.json"]);
		return own === void 0 ? [] : [own.directory];
	}
	const members = workspaces(repository, request.directory);
	if (request.all && request.filters.length === 0) return members;
	return request.filters.flatMap((filter) => {
		const plain = filter.replace(/^\.\.\.|\.\.\.$|^\^|\^$/g, "").replace(/[{}]/g, "");
		if (plain.startsWith("!")) return [];
		if (plain.startsWith(".") || plain.includes("/")) {
			const path = require_programs().resolvePath(request.directory, plain);
			const found = (path === void 0 ? [] : plain.includes("*") ? expand(repository, "", path) : [path]).filter((d) => textOf$1(repository, `${d}/package.json`) !== void 0);
			if (found.length > 0) return found;
		}
		return members.filter((d) => {
			const name = String(dig(manifest(repository, d), "name") ?? "");
			return name === plain || name.endsWith(`/${plain}`) || d === plain || matches(name, plain);
		});
	});
}
function matches(name, pattern) {
	const star = pattern.indexOf("*");
	return star >= 0 && name.startsWith(pattern.slice(0, star)) && name.endsWith(pattern.slice(star + 1));
}
function workspaces(repository, directory) {
	const root = nearest(repository, directory, ["pnpm-workspace.yaml", "lerna.json"]) ?? nearest(repository, directory, ["package.json"]);
	if (root === void 0) return [];
	const listed = dig(manifest(repository, root.directory), "workspaces");
	const found = [
		...strings(listed),
		...strings(dig(listed, "packages")),
		...root.path.endsWith(".yaml") ? yamlList(root.text) : [],
		...root.path.endsWith("lerna.json") ? strings(dig(parseJson(root.text), "packages")) : []
	].filter((g) => !g.startsWith("!")).flatMap((g) => expand(repository, root.directory, g));
	return [...new Set(found)].filter((d) => textOf$1(repository, `${d}/package.json`) !== void 0);
}
function yamlList(text) {
	return text.split("\n").flatMap((line) => {
		const item = line.trim();
		return item.startsWith("- ") ? [item.slice(2).trim().replace(/^["']|["']$/g, "")] : [];
	});
}
function strings(value) {
	return Array.isArray(value) ? value.filter((v) => typeof v === "string") : [];
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
const manifest = require_scan.oncePerName((repository, directory) => {
	const text = textOf$1(repository, directory === "" ? "package.json" : `${directory}/package.json`);
	return text === void 0 ? {} : record(parseJson(text));
});
function scriptsOf(repository, directory, script, args) {
	const path = directory === "" ? "package.json" : `${directory}/package.json`;
	const text = textOf$1(repository, path);
	if (text === void 0) return [];
	const scripts = record(manifest(repository, directory).scripts);
	return (script.includes("*") ? Object.keys(scripts).filter((n) => matches(n, script)) : [script]).flatMap((name) => [
		`pre${name}`,
		name,
		`post${name}`
	].flatMap((each) => {
		const body = Object.hasOwn(scripts, each) ? scripts[each] : void 0;
		if (typeof body !== "string") return [];
		const given = each === name ? args : [];
		const line = lineOf(text, `${JSON.stringify(each)}`, text.indexOf("\"scripts\""));
		return [{
			text: given.length > 0 ? `${body} "$@"` : body,
			path,
			line,
			directory,
			args: given,
			dialect: "bash"
		}];
	}));
}
// src/interpreter/project/make.ts
const MAX_TARGETS = 1e4;
const MAX_DEPTH$1 = 12;
const MAX_EXPANSIONS = 2e4;
const NAMES = [
	"GNUmakefile",
	"makefile",
	"Makefile"
];
const READ = new WeakMap();
function makeTarget(repository, directory, words) {
	let at = directory;
	let file;
	const goals = [];
	const given = new Map();
	const args = [];
	for (let i = 1; i < words.length; i++) {
		const word = words[i] ?? "";
		if (word === "-C" || word === "--directory") at = at === void 0 ? void 0 : require_programs().resolvePath(at, words[++i] ?? "");
		else if (word.startsWith("--directory=")) at = at === void 0 ? void 0 : require_programs().resolvePath(at, word.slice(12));
		else if (word === "-f" || word === "--file") file = words[++i];
		else if (word === "-j" || word === "-l" || word === "-o") i += /^\d+$/.test(words[i + 1] ?? "") ? 1 : 0;
		else if (/^[A-Za-z_]\w*[:?+]?=/.test(word)) given.set(word.slice(0, word.search(/[:?+]?=/)), handedOn(word, args, i));
		else if (!word.startsWith("-")) goals.push(word);
	}
	if (at === void 0) return void 0;
	const makefile = load(repository, at, file);
	if (makefile === void 0) return void 0;
	const walk = new Recipes(makefile, at, given, args);
	const first = makefile.variables.get(".DEFAULT_GOAL") ?? makefile.first;
	for (const goal of goals.length > 0 ? goals : first === void 0 ? [] : [first]) walk.visit(goal, 0);
	const cut = makefile.cut ?? walk.cut;
	if (walk.scripts.length === 0 && !walk.known) return void 0;
	return {
		kind: "scripts",
		scripts: walk.scripts,
		...cut === void 0 ? {} : { cut }
	};
}
function handedOn(word, args, at) {
	const equals = word.indexOf("=") + 1;
	if (!require_scan.isOpen(word)) return word.slice(equals);
	args.push(at);
	return `$$\{${args.length}#${word.slice(0, equals)}}`;
}
var Recipes = class {
	scripts = [];
	cut;
	known = false;
	makefile;
	directory;
	given;
	args;
	done = new Set();
	expansions = 0;
	constructor(makefile, directory, given, args) {
		this.args = args;
		this.makefile = makefile;
		this.directory = directory;
		this.given = given;
	}
	visit(name, depth) {
		if (this.done.has(name)) return;
		this.done.add(name);
		const rule = this.makefile.rules.get(name) ?? this.pattern(name);
		if (rule === void 0) return;
		this.known = true;
		if (depth > 200 || this.scripts.length > 2e3) {
			this.cut ??= "too many targets";
			return;
		}
		for (const prerequisite of rule.prerequisites) for (const one of this.expand(prerequisite, name).split(/\s+/)) if (one !== "") this.visit(one, depth + 1);
		const [first] = rule.recipe;
		if (first === void 0) return;
		const text = rule.recipe.map((r) => this.expand(r.text, name)).join("\n");
		this.scripts.push({
			text,
			path: this.makefile.path,
			line: first.line,
			directory: this.directory,
			args: this.args,
			dialect: "bash"
		});
	}
	pattern(name) {
		for (const [pattern, rule] of this.makefile.rules) {
			const percent = pattern.indexOf("%");
			if (percent < 0) continue;
			if (name.startsWith(pattern.slice(0, percent)) && name.endsWith(pattern.slice(percent + 1))) return rule;
		}
	}
	expand(text, target, depth = 0) {
		let out = "";
		for (let at = 0; at < text.length; at++) {
			if (text.charAt(at) !== "$" || out.length > 2e4) {
				out += text.charAt(at);
				continue;
			}
			const next = text.charAt(at + 1);
			if (next === "(" || next === "{") {
				const end = closing(text, at + 1);
				if (end === -1) break;
				out += this.variable(text.slice(at + 2, end), target, depth);
				at = end;
			} else {
				out += next === "$" ? "$" : next === "@" ? target : "";
				at++;
			}
		}
		return out;
	}
	variable(name, target, depth) {
		if (name === "MAKE") return "make";
		if (name === "CURDIR") return ".";
		const value = this.given.get(name) ?? this.makefile.variables.get(name);
		if (value === void 0) return /^[A-Za-z_]\w*$/.test(name) ? `\${${name}}` : "";
		return depth > MAX_DEPTH$1 || ++this.expansions > MAX_EXPANSIONS ? "" : this.expand(value, target, depth + 1);
	}
};
function load(repository, directory, file) {
	const names = file === void 0 ? NAMES : [file];
	const cache = READ.get(repository) ?? new Map();
	READ.set(repository, cache);
	for (const name of names) {
		const path = require_programs().resolvePath(directory, name);
		if (path === void 0) continue;
		if (!cache.has(path)) {
			const text = textOf$1(repository, path);
			cache.set(path, text === void 0 ? void 0 : read(repository, path, text, directory));
		}
		const makefile = cache.get(path);
		if (makefile !== void 0) return makefile;
	}
}
function read(repository, path, text, directory) {
	const rules = new Map();
	const variables = new Map();
	let first;
	let cut;
	const include = (name, depth) => {
		const target = require_programs().resolvePath(directory, name);
		const more = target === void 0 ? void 0 : textOf$1(repository, target);
		if (more !== void 0 && depth < 5) scan(more, depth + 1, target !== path);
	};
	const scan = (source, depth, foreign) => {
		let current = [];
		for (const { text: line, number } of logicalLines(source)) {
			if (line.startsWith("	")) {
				const command = line.trim().replace(/^[@+-]+\s*/, "");
				for (const rule of current) if (command !== "" && rule.recipe.length < 500) rule.recipe.push({
					text: command,
					line: foreign ? 1 : number
				});
				continue;
			}
			const plain = stripComment(line).trim();
			if (plain === "") continue;
			const assignment = /^(?:export +|override +)?([A-Za-z_.][\w.-]*)\s*(\?|:{1,3}|\+)?=\s*/.exec(plain);
			if (assignment?.[1] !== void 0) {
				const value = plain.slice(assignment[0].length);
				if (assignment[2] === "+") variables.set(assignment[1], `${variables.get(assignment[1]) ?? ""} ${value}`.slice(0, 2e4));
				else if (assignment[2] !== "?" || !variables.has(assignment[1])) variables.set(assignment[1], value);
				continue;
			}
			if (plain.startsWith("include ") || plain.startsWith("-include ")) {
				for (const name of plain.split(/\s+/).slice(1, 20)) include(name, depth);
				continue;
			}
			const colon = plain.indexOf(":");
			if (colon <= 0) continue;
			if (rules.size >= MAX_TARGETS) {
				cut = `more than ${MAX_TARGETS} targets`;
				return;
			}
			const [before = "", inline] = splitFirst(plain.slice(colon + 1).replace(/^:/, ""), ";");
			const prerequisites = before.split(/\s+/).filter((p) => p !== "" && p !== "|").slice(0, 500);
			current = plain.slice(0, colon).split(/\s+/).filter((n) => n !== "").slice(0, 100).map((name) => {
				const rule = rules.get(name) ?? {
					prerequisites: [],
					recipe: []
				};
				rule.prerequisites.push(...prerequisites);
				if (inline !== void 0) rule.recipe.push({
					text: inline.trim(),
					line: number
				});
				rules.set(name, rule);
				if (!name.startsWith(".") && !name.includes("%")) first ??= name;
				return rule;
			});
		}
	};
	scan(text, 0, false);
	return {
		path,
		rules,
		variables,
		first,
		cut
	};
}
function closing(text, open) {
	const [up, down] = text.charAt(open) === "(" ? ["(", ")"] : ["{", "}"];
	let depth = 0;
	for (let at = open; at < Math.min(text.length, open + 4e3); at++) if (text.charAt(at) === up) depth++;
	else if (text.charAt(at) === down && --depth === 0) return at;
	return -1;
}
function stripComment(line) {
	const at = line.indexOf("#");
	return at < 0 ? line : line.slice(0, at);
}
function splitFirst(text, mark) {
	const at = text.indexOf(mark);
	return at < 0 ? [text, void 0] : [text.slice(0, at), text.slice(at + 1)];
}
function logicalLines(text) {
	const found = [];
	let open;
	let number = 1;
	text.split("\n").forEach((raw, i) => {
		const line = raw.replace(/\r$/, "");
		if (open === void 0) number = i + 1;
		const continued = line.endsWith("\\");
		const part = continued ? line.slice(0, -1) : line;
		if (open === void 0) open = [part];
		else open.push(part.trim());
		if (continued) return;
		found.push({
			text: open.join(" "),
			number
		});
		open = void 0;
	});
	return found;
}
// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};
// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}
// node_modules/smol-toml/dist/date.js
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return new Date(this.getTime() - offset * 6e4).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};
// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}
// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}
// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}
// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}
"".isWellFormed;
// src/interpreter/project/runners/parse.ts
function toml(text) {
	try {
		return parse(text);
	} catch {
		return;
	}
}
function yaml(text) {
	if (text.length > 2e5) return void 0;
	try {
		return require_yaml().parseDocument(text, {
			schema: "core",
			uniqueKeys: false,
			merge: false,
			logLevel: "silent"
		}).toJS({ maxAliasCount: 50 });
	} catch {
		return;
	}
}
function list(value) {
	if (value === void 0 || value === null) return [];
	return Array.isArray(value) ? value.slice(0, 500) : [value];
}
// src/interpreter/project/runners/composer.ts
function composer(repository, directory, words) {
	const [at = 0, ...args] = named$2(words, 1, ["run", "run-script"]);
	const name = at === 0 ? void 0 : words[at];
	const file = nearest(repository, directory, ["composer.json"]);
	if (file === void 0 || name === void 0) return void 0;
	const table = dig(parseJson(file.text), "scripts");
	return scripts((Object.hasOwn(record(table), name) ? list(record(table)[name]) : []).filter((b) => typeof b === "string").map((b) => script(file, String(b).replace(/^@(?=composer |php )/, "").replace(/^@/, "composer "), `"${name}"`, { args })));
}
// src/interpreter/project/runners/consoles.ts
const ARTISAN = {
	own: /^(?:about|auth|breeze|cache|clear-compiled|config|completion|db|docs|down|env|event|filament|help|horizon:(?:install|publish|terminate)|ide-helper|inspire|install|jetstream|key|lang|list|livewire|make|migrate|model|notifications|nova|octane:(?:install|reload)|optimize|package|passport|permission|queue:(?:clear|flush|forget|prune-batches|prune-failed|restart|table)|route|sail|sanctum|schema|schedule:list|session|storage|stub|telescope|up|vendor|view)(?::|$)/,
	folders: [
		"app",
		"src",
		"routes",
		"modules",
		"packages"
	],
	defined: named$1(/(?:\$signature\s*=|Artisan\s*::\s*command\s*\(|#\[\s*(?:AsCommand|Signature)\s*\(\s*(?:name\s*:|signature\s*:)?)\s*['"]\s*([\w:.-]+)/g),
	source: "https://laravel.com/docs/12.x/artisan#writing-commands"
};
const SYMFONY = {
	own: /^(?:about|asset-map|assets|cache|completion|config|container|dbal|debug|doctrine|error|help|importmap|lexik|lint|list|make|messenger:(?:setup-transports|stats|stop-workers)|router|sass|secrets|security|tailwind|translation|ux|validate)(?::|$)/,
	folders: [
		"src",
		"app",
		"bundles"
	],
	defined: named$1(/(?:\$defaultName\s*=|->\s*setName\s*\(|#\[\s*AsCommand\s*\(\s*(?:name\s*:)?)\s*['"]\s*([\w:.-]+)/g),
	source: "https://symfony.com/doc/current/console.html#creating-a-command"
};
function phpConsole(repository, directory, words) {
	const from = words[0] === "php" ? words.findIndex((word, at) => at > 0 && !word.startsWith("-")) : 0;
	const file = words[from] ?? "";
	const console = /(?:^|\/)artisan$/.test(file) ? ARTISAN : /(?:^|\/)bin\/console$/.test(file) ? SYMFONY : void 0;
	const path = require_programs().resolvePath(directory, file);
	if (console === void 0 || path === void 0 || require_catalog().harmless(words) !== void 0) return void 0;
	const name = words.slice(from + 1).find((word) => !word.startsWith("-"));
	if (name === void 0 || name === "test") return void 0;
	if (console.own.test(name)) return {
		kind: "harmless",
		why: "a command that the framework brings along"
	};
	const root = console === SYMFONY ? require_scan.parent(require_scan.parent(path)) : require_scan.parent(path);
	const paths = console.folders.flatMap((folder) => require_programs().resolvePath(root, folder) ?? []).flatMap((folder) => require_programs().treeOf(repository).below(folder, /\.php$/, MOST_FILES$1)).filter((one) => console.defined(repository, one).has(name));
	return paths.length === 0 ? { kind: "unknown" } : {
		kind: "program",
		paths
	};
}
const MOST_FILES$1 = 2e3;
function named$1(names) {
	return require_scan.oncePerName((repository, path) => {
		const text = require_scan.textAt(repository, path) ?? "";
		return new Set([...text.matchAll(names)].flatMap(([, own]) => own ?? []));
	});
}
// src/interpreter/project/runners/table.ts
const SLOT = /\{(?:args|posargs)(?::([^}]*))?\}/;
function fromTable(file, table, name, args, directory = file.directory) {
	const seen = new Set();
	const sibling = (one) => {
		const key = one.split(/\s/, 1)[0] ?? one;
		if (seen.has(key) || seen.size > 200 || !Object.hasOwn(record(table), key)) return [];
		seen.add(key);
		return commands(record(table)[key], sibling);
	};
	const around = {
		directory,
		args,
		slot: SLOT
	};
	return scripts(sibling(name).map((command) => {
		if (typeof command === "string") return script(file, command, `${name} =`, around);
		return started(file, command, `${name} =`, around);
	}));
}
function commands(value, sibling, depth = 0) {
	if (depth > 8) return [];
	if (typeof value === "string") return [value];
	if (Array.isArray(value)) return value.slice(0, 200).flatMap((v) => commands(v, sibling, depth + 1));
	const table = record(value);
	const direct = table.cmd ?? table.shell ?? table.command;
	if (Array.isArray(direct)) return [direct.map(String)];
	if (typeof direct === "string") return [direct];
	if (typeof table.script === "string") return [entryPoint(table.script)];
	const list = table.chain ?? table.composite ?? table.sequence ?? table.cmds ?? table.run;
	if (list !== void 0) return (Array.isArray(list) ? list : [list]).flatMap((v) => referenced(v, sibling) ?? commands(v, sibling, depth + 1));
	const [before] = [table.ref, table.call].filter((one) => typeof one === "string");
	if (before === void 0) return [];
	const found = sibling(before);
	return found.length === 0 && table.call !== void 0 ? [entryPoint(before)] : found;
}
function entryPoint(text) {
	const [module = ""] = text.split(":", 1);
	return [
		"python",
		"-m",
		module
	];
}
function referenced(value, sibling) {
	const found = typeof value === "string" ? sibling(value) : [];
	return found.length > 0 ? found : void 0;
}
// src/interpreter/project/runners/deno.ts
function denoTask(repository, directory, words) {
	const [at = 0, ...args] = named$2(words, 2);
	const name = at === 0 ? void 0 : words[at];
	const file = nearest(repository, directory, [
		"deno.json",
		"deno.jsonc",
		"package.json"
	]);
	if (file === void 0 || name === void 0) return void 0;
	const data = parseJson(file.text);
	return fromTable(file, dig(data, "tasks") ?? dig(data, "scripts"), name, args);
}
// src/interpreter/project/runners/hatch.ts
function hatch(repository, directory, words) {
	let [at, asked] = past(words, 1);
	if (words[at] === "test") return commandFrom(directory, words, at + 1, ["pytest"]);
	if (words[at] === "env" && words[at + 1] === "run") at += 2;
	else if (words[at] === "run") at += 1;
	const own = past(words, at);
	at = own[0];
	asked = own[1] ?? asked;
	const whole = words[at] ?? "";
	const colon = whole.indexOf(":");
	const environment = colon < 0 ? asked ?? "default" : whole.slice(0, colon);
	const name = whole.slice(colon + 1);
	const args = from(words, at + 1);
	for (const file of [nearest(repository, directory, ["hatch.toml"]), nearest(repository, directory, ["pyproject.toml"])]) {
		if (file === void 0) continue;
		const data = toml(file.text);
		const root = file.path.endsWith("hatch.toml") ? data : dig(data, "tool", "hatch");
		const names = environment.startsWith("+") ? ["default"] : [environment, "default"];
		for (const each of names) {
			const found = fromTable(file, dig(root, "envs", each, "scripts"), name, args);
			if (found !== void 0) return found;
		}
	}
	if (colon < 0) return commandFrom(directory, words, at);
	return name === "" ? void 0 : commandFrom(directory, words, at + 1, [name]);
}
const VALUED$1 = new Set([
	"-e",
	"--env",
	"-p",
	"--project",
	"-i",
	"--include",
	"-x",
	"--exclude",
	"-f"
]);
function past(words, start) {
	let at = start;
	let environment;
	for (let flag = require_scan.flagAt(words, at, VALUED$1); flag; flag = require_scan.flagAt(words, at, VALUED$1)) {
		at = flag.next;
		if (flag.written === "--") break;
		if ((flag.name === "-e" || flag.name === "--env") && flag.value !== void 0) environment = (words[flag.value.word] ?? "").slice(flag.value.from);
	}
	return environment === void 0 ? [at] : [at, environment];
}
// src/interpreter/project/runners/just.ts
const MAX_RECIPES = 1e4;
const MAX_DEPTH = 100;
const LONGEST = 1e4;
function just(repository, directory, words) {
	const file = nearest(repository, directory, [
		"justfile",
		"Justfile",
		".justfile"
	]);
	if (file === void 0) return void 0;
	const read = readJustfile(file.text, file.directory);
	const { recipes } = read;
	const found = [];
	const done = new Set();
	const visit = (name, depth, given = []) => {
		const recipe = recipes.get(name);
		if (recipe === void 0 || done.has(name) || depth > MAX_DEPTH) return;
		done.add(name);
		for (const need of recipe.needs) visit(need, depth + 1);
		const variables = new Map([...read.variables, ...argumentsOf(recipe, given)]);
		if (recipe.lines.length > 0) found.push(scriptOf$1(recipe, {
			...read,
			variables
		}, file));
	};
	const goals = words.slice(1).filter((w) => !w.startsWith("-") && !w.includes("="));
	const [first = ""] = recipes.keys();
	const named = goals.length > 0 ? goals : [first];
	for (let at = 0; at < named.length;) {
		const [goal = "", ...more] = named.slice(at);
		const parameters = recipes.get(goal)?.parameters ?? [];
		const given = parameters.some(({ rest }) => rest) ? more : more.slice(0, parameters.length);
		visit(goal, 0, given);
		at += 1 + given.length;
	}
	return scripts(found);
}
function argumentsOf({ parameters }, given) {
	return parameters.flatMap(({ name, fallback, rest }, at) => {
		const words = rest ? given.slice(at).join(" ") : given[at];
		const value = words === void 0 || words === "" ? fallback : words;
		return value === void 0 ? [] : [[name, value]];
	});
}
function readJustfile(text, directory) {
	const recipes = new Map();
	const root = directory === "" ? "$GITHUB_WORKSPACE" : `$GITHUB_WORKSPACE/${directory}`;
	const variables = new Map([["justfile_directory()", root], ["source_directory()", root]]);
	let folder = "";
	let current;
	for (const [i, line] of text.split("\n").entries()) {
		if (/^\s+\S/.test(line)) {
			current?.lines.push(line.trim().replace(/^[@-]+/, ""));
			continue;
		}
		folder = /^set\s+working-directory\s*:=\s*["']([^"'\n]+)/.exec(line)?.[1] ?? folder;
		const variable = /^(?:export\s+)?([A-Za-z_]\w*)\s*:=\s*([^\n]*)/.exec(line);
		if (variable?.[1] !== void 0) variables.set(variable[1], textOf(variable[2] ?? "", variables).slice(0, LONGEST));
		const head = /^@?([A-Za-z_][\w-]*)([^:\n]*):(?!=)(.*)$/.exec(line);
		if (head?.[1] === void 0 || recipes.size > MAX_RECIPES) continue;
		current = {
			parameters: parametersIn(head[2] ?? ""),
			needs: needsIn(head[3] ?? ""),
			lines: [],
			line: i + 1
		};
		recipes.set(head[1], current);
	}
	return {
		recipes,
		variables,
		folder
	};
}
function parametersIn(text) {
	return [...text.matchAll(/([*+]?)\$?([A-Za-z_][\w-]*)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/g)].map(([, sign, name = "", ...values]) => ({
		name,
		rest: sign !== "",
		fallback: values.find((value) => value !== void 0)
	}));
}
function needsIn(text) {
	const [names = ""] = text.split("#", 1);
	return names.replace(/[()&]/g, " ").split(/\s+/).filter((word) => word !== "");
}
function scriptOf$1({ lines, line }, { variables, folder }, { path, directory }) {
	const text = lines.join("\n").replace(/\{\{((?:[^{}]|\{(?!\{)|\}(?!\}))*)\}\}/g, (_, expression) => textOf(expression, variables));
	const below = require_programs().resolvePath(directory, folder) ?? directory;
	return {
		text,
		path,
		line: line + 1,
		directory: below,
		args: [],
		dialect: "bash"
	};
}
function textOf(expression, variables) {
	const [plain = ""] = expression.trim().split(/\s+#\s/, 1);
	const branches = /^if\b.*\belse\s*\{([^{}]*)\}\s*$/.exec(plain);
	if (branches !== null) return textOf(branches[1] ?? "", variables);
	const parts = plain.split(/\s*\/\s*(?=["'\w])/);
	if (parts.length > 1) return parts.map((part) => textOf(part, variables)).join("/");
	const sum = plain.split(/\s+\+\s+/);
	if (sum.length > 1) return sum.map((part) => textOf(part, variables)).join("");
	const text = /^(["'])(.*)\1$/s.exec(plain)?.[2];
	if (text !== void 0) return text;
	if (/^(?:invocation_directory|invocation_directory_native)\(\)$/.test(plain)) return ".";
	const [, name, fallback] = /^env(?:_var(?:_or_default)?)?\(\s*["'](\w+)["']\s*(?:,\s*["']([^"']*)["']\s*)?\)$/.exec(plain) ?? [];
	if (name !== void 0) return fallback === void 0 ? `\${${name}}` : `\${${name}:-${fallback}}`;
	return variables.get(plain) ?? `\${${plain.replace(/\W+/g, "_").replace(/^_+|_+$/g, "") || "just"}}`;
}
// src/interpreter/project/runners/python.ts
const TABLES = {
	poe: [[
		"tool",
		"poe",
		"tasks"
	]],
	pdm: [[
		"tool",
		"pdm",
		"scripts"
	], ["project", "scripts"]],
	rye: [[
		"tool",
		"rye",
		"scripts"
	], ["project", "scripts"]],
	uv: [["project", "scripts"]],
	poetry: [[
		"tool",
		"poetry",
		"scripts"
	], ["project", "scripts"]],
	pipenv: [],
	taskipy: [[
		"tool",
		"taskipy",
		"tasks"
	]],
	pixi: [[
		"tool",
		"pixi",
		"tasks"
	]]
};
const UV_VALUED = new Set([
	"--with",
	"--extra",
	"--group",
	"--python",
	"-p",
	"--package",
	"--directory",
	"--project",
	"--env-file",
	"--only-group",
	"--with-requirements",
	"--index-url",
	"--from",
	"--python-version",
	"-E",
	"--no-group"
]);
function pythonRun(repository, directory, words) {
	const runner = words[0] === "task" ? "taskipy" : words[0] ?? "";
	let at = 1;
	let base = directory;
	let isScript = false;
	let ran = runner === "poe" || runner === "taskipy";
	for (; at < words.length; at++) {
		const word = words[at] ?? "";
		if (word === "run") ran = true;
		else if ((word === "-m" || word === "--module") && ran) return commandFrom(base, words, at, ["python"]);
		else if (word === "--") continue;
		else {
			const flag = require_scan.flagAt(words, at, UV_VALUED);
			if (flag === void 0) break;
			if (flag.name === "--script" || flag.name === "-s") isScript = true;
			const value = flag.value && (words[flag.value.word] ?? "").slice(flag.value.from);
			if (flag.name === "--directory" || flag.name === "--project") base = require_programs().resolvePath(base, value ?? "") ?? base;
			at = flag.next - 1;
		}
	}
	const name = words[at] ?? "";
	const args = from(words, at + 1);
	if (!ran || name === "") return void 0;
	const file = nearest(repository, base, ["pyproject.toml"]);
	const pipfile = runner === "pipenv" ? nearest(repository, base, ["Pipfile"]) : void 0;
	if (pipfile !== void 0) {
		const found = fromTable(pipfile, dig(toml(pipfile.text), "scripts"), name, args);
		if (found !== void 0) return found;
	}
	const data = file === void 0 ? void 0 : toml(file.text);
	for (const keys of TABLES[runner] ?? []) {
		const value = dig(data, ...keys, name);
		if (file === void 0 || value === void 0) continue;
		const entry = keys.at(-1) === "scripts" ? entryOf(file, value, name, args) : void 0;
		if (entry !== void 0) return entry;
		const found = fromTable(file, dig(data, ...keys), name, args);
		if (found !== void 0) return found;
	}
	const runs = runner === "uv" && (isScript || name.endsWith(".py") || name === "-");
	return commandFrom(base, words, at, runs ? ["python"] : []);
}
const ENTRIES = [["project", "scripts"], [
	"tool",
	"poetry",
	"scripts"
]];
function ownCommand(repository, directory, words) {
	const [name = "", ...rest] = words;
	if (!/^[\w.-]+$/.test(name) || rest.some((arg) => /^(?:-h|--help|--version)$/.test(arg))) return void 0;
	const file = nearest(repository, directory, ["pyproject.toml"]);
	if (!file?.text.includes(name)) return void 0;
	const data = toml(file.text);
	return ENTRIES.map((keys) => entryOf(file, dig(data, ...keys, name), name, from(words, 1))).find((target) => target !== void 0);
}
function entryOf(file, value, name, args) {
	if (typeof value !== "string" || !/^[\w.]+:[\w.]+$/.test(value)) return void 0;
	return scripts([started(file, entryPoint(value), `${name} =`, { args })]);
}
// src/interpreter/project/runners/launchers.ts
const launchersOf = require_scan.byFirstWord(() => require_runners().LAUNCHERS, ({ words }) => [words]);
function launched(repository, directory, words) {
	for (const row of launchersOf(words[0] ?? "")) {
		const at = behind(row, words);
		const target = at === void 0 ? void 0 : targetOf(repository, directory, words, row, at);
		if (target !== void 0) return target;
	}
}
function behind({ words: named, valued }, words) {
	let at = 1;
	for (const word of named.split(" ").slice(1)) {
		at = pastFlags(words, at, new Set(valued));
		if (words[at++] !== word) return void 0;
	}
	return at;
}
function pastFlags(words, from, valued) {
	let at = from;
	for (let flag = require_scan.flagAt(words, at, valued); flag; flag = require_scan.flagAt(words, at, valued)) {
		if (flag.name === "-m" && !valued.has("-m")) break;
		at = flag.next;
	}
	return at;
}
function targetOf(repository, directory, words, { what, valued = [], serves }, start) {
	const waits = serves === void 0 ? {} : { serves };
	if ("entries" in what) return entry(repository, directory, words, what.entries, start);
	if ("answers" in what) {
		const paths = answering(repository, directory, what.answers);
		return paths.length === 0 ? void 0 : {
			kind: "program",
			paths,
			...waits
		};
	}
	const first = pastFlags(words, start, new Set(valued));
	if ("file" in what) {
		if (first >= words.length) return void 0;
		if (what.file === "dotnet") {
			const path = /\.(?:csx?|fsx)$/.test(words[first] ?? "") ? require_programs().resolvePath(directory, words[first] ?? "") : void 0;
			return path === void 0 ? void 0 : {
				kind: "program",
				paths: [path]
			};
		}
		return {
			kind: "command",
			before: [what.file],
			from: first,
			directory,
			...waits
		};
	}
	const module = what.module === "first" ? words[first] : behindFlag(words, what.module);
	const file = module && moduleFile(require_programs().treeOf(repository), directory, module.split(":")[0] ?? "");
	return file ? {
		kind: "program",
		paths: [file],
		...waits
	} : void 0;
}
const MOST_ROUTES = 60;
const MOST_FILES = 2e4;
function answering(repository, directory, answers) {
	const above = directory === "" ? 0 : directory.length + 1;
	return require_programs().treeOf(repository).below(directory, /\.(?:[cm]?[jt]sx?|astro)$/, MOST_FILES).filter((path) => answers.test(path.slice(above))).slice(0, MOST_ROUTES);
}
function behindFlag(words, flags) {
	for (let at = 0; at < words.length; at++) {
		const flag = require_scan.flagAt(words, at, new Set(flags));
		if (flag?.value !== void 0 && flags.includes(flag.name)) return (words[flag.value.word] ?? "").slice(flag.value.from);
	}
}
function entry(repository, directory, words, names, at) {
	const file = nearest(repository, directory, ["pyproject.toml"]);
	const data = file === void 0 ? void 0 : toml(file.text);
	for (const name of names) {
		const value = dig(data, "project", "scripts", name) ?? dig(data, "tool", "poetry", "scripts", name);
		const target = file && entryOf(file, value, name, from(words, at));
		if (target !== void 0) return target;
	}
}
function moduleFile(tree, directory, module) {
	if (!/^[A-Za-z_]\w*(?:[./][A-Za-z_]\w*)*(?:\.py)?$/.test(module)) return void 0;
	const path = module.replace(/\.py$/, "").replaceAll(".", "/");
	return [directory, require_programs().join(directory, "src")].flatMap((base) => [
		require_programs().join(base, `${path}.py`),
		require_programs().join(base, `${path}/__main__.py`),
		require_programs().join(base, `${path}/__init__.py`)
	]).find((candidate) => tree.isFile(candidate));
}
// src/interpreter/project/runners/mise.ts
function mise(repository, directory, words) {
	const file = nearest(repository, directory, [
		"mise.toml",
		".mise.toml",
		".config/mise.toml"
	]);
	const [at = 0, ...args] = named$2(words, 1, ["run", "r"]);
	const name = at === 0 ? void 0 : words[at];
	if (file === void 0 || name === void 0) return void 0;
	return fromTable(file, dig(toml(file.text), "tasks"), name, args);
}
// src/interpreter/project/runners/monorepo.ts
function monorepo(repository, directory, words) {
	const rest = words.slice(1).filter((w) => ![
		"run",
		"run-many",
		"affected",
		"exec"
	].includes(w));
	const filter = rest.find((w) => /^(--filter|--scope|--projects?|-p)=/.test(w))?.replace(/^[^=]*=/, "");
	const targets = rest.filter((w) => !w.startsWith("-") || /^(--targets?|-t)=/.test(w)).map((w) => w.replace(/^[^=]*=/, ""));
	const members = ["", ...workspaces(repository, directory)];
	const outer = targets.slice(0, 10).flatMap((target) => {
		const colon = target.indexOf(":");
		const [project, script] = colon > 0 && words[0] === "nx" ? [target.slice(0, colon), target.slice(colon + 1)] : [filter, target];
		return members.filter((m) => project === void 0 || m.endsWith(project.replace(/^.*\//, "").replaceAll(".", ""))).slice(0, 500).flatMap((m) => m === "" && words[0] === "turbo" ? [] : scriptsOf(repository, m, script, []));
	}).filter((s) => !("text" in s && s.text.startsWith(`${words[0]} `)));
	return outer.length === 0 ? void 0 : {
		kind: "scripts",
		scripts: outer.slice(0, 200)
	};
}
function runAll(repository, directory, words) {
	const dashes = words.indexOf("--");
	const found = words.slice(1, dashes < 0 ? 50 : Math.min(50, dashes)).filter((w) => !w.startsWith("-")).map((w) => (w.split(" ", 1)[0] ?? w).replace(require_scan.HOLES, "*")).flatMap((w) => scriptsOf(repository, directory, w, []));
	return found.length === 0 ? void 0 : {
		kind: "scripts",
		scripts: found.slice(0, 200)
	};
}
function concurrently(repository, directory, words) {
	const file = nearest(repository, directory, ["package.json"]);
	if (file === void 0) return void 0;
	const found = named$2(words, 1).slice(0, 50).flatMap((at) => {
		const short = /^(?:npm|pnpm|yarn|bun|node|deno):(\S+)/.exec(words[at] ?? "")?.[1];
		return short === void 0 ? [script(file, "eval", "\"scripts\"", { args: [at] })] : scriptsOf(repository, file.directory, short, []);
	});
	return found.length === 0 ? void 0 : {
		kind: "scripts",
		scripts: found.slice(0, 200)
	};
}
// src/interpreter/project/runners/nox.ts
const SELECTORS = [
	"-s",
	"-e",
	"--session",
	"--sessions"
];
const CALL = "session.run(";
const MAX_CALL_LINES = 12;
const MAX_CALL = 1500;
function nox(repository, directory, words) {
	const file = nearest(repository, directory, ["noxfile.py"]);
	if (file === void 0) return void 0;
	const wanted = sessionsIn(words);
	const found = [];
	let session = "";
	const lines = file.text.split("\n");
	for (const [i, line] of lines.entries()) {
		session = /^def\s+(\w+)/.exec(line)?.[1] ?? session;
		const start = line.indexOf(CALL);
		if (start < 0 || wanted.size > 0 && !wanted.has(session)) continue;
		const args = argumentsAt(lines.slice(i, i + MAX_CALL_LINES), start + 12);
		if (args.length > 0) found.push(scriptOf(file, args, i + 1));
	}
	return scripts(found);
}
function sessionsIn(words) {
	const at = words.findIndex((word) => SELECTORS.includes(word));
	const names = at < 0 ? [] : words.slice(at + 1).filter((word) => !word.startsWith("-"));
	return new Set(names.map((name) => name.replace(/[-(].*$/, "")));
}
function argumentsAt(lines, start) {
	const [call = ""] = lines.join(" ").slice(start, start + MAX_CALL).split(")", 1);
	return [...call.matchAll(/["']([^"']*)["']/g)].map((match) => match[1] ?? "");
}
function scriptOf({ path, directory }, args, line) {
	return {
		words: args,
		path,
		line,
		directory,
		args: []
	};
}
// src/interpreter/project/tests/gates.ts
const NO_GATE = () => false;
const MAX_FILES = 400;
const SKIPS = /skip|EnabledIf|importorskip|runIf|assum(?:e|ing)(?:That|True|False|NotNull)/i;
const NAME = /\b[A-Z][A-Z0-9]*_[A-Z0-9_]*(?:KEY|TOKEN)\b/g;
const NEAR = 3;
function gateOf(repository, tree, tests) {
	let names;
	return (name) => {
		names ??= new Set(tests().slice(0, MAX_FILES).flatMap((path) => tree.isFile(path) ? namesAsked(repository, path) : []));
		return names.has(name);
	};
}
function namesAsked(repository, path) {
	const read = repository.read(path);
	if (read.kind !== "text" || !SKIPS.test(read.text)) return [];
	const lines = read.text.split("\n");
	return lines.flatMap((line, at) => {
		const names = line.length > 1e3 ? null : line.match(NAME);
		if (names === null) return [];
		return SKIPS.test(lines.slice(Math.max(0, at - NEAR), at + NEAR + 1).join("\n")) ? names : [];
	});
}
// src/interpreter/project/runners/jvm.ts
const RUNS = {
	maven: {
		goals: /^(?:exec:(?:java|exec)|spring-boot:(?:run|start)|quarkus:(?:dev|run)|micronaut:run|mn:run|jetty:run|javafx:run)(?:@.+)?$/,
		builds: ["pom.xml"]
	},
	gradle: {
		goals: /^(?:.*:)?(?:run|runShadow|jvmRun|bootRun|bootTestRun|quarkusDev|quarkusRun|appRun|runFatJar)$/,
		builds: ["build.gradle.kts", "build.gradle"]
	}
};
function jvmRun(repository, tool, goals, flags, modules, directory) {
	const { goals: runs, builds } = RUNS[tool];
	const tree = require_programs().treeOf(repository);
	const places = modules.length > 0 ? modules : [directory];
	const texts = places.flatMap((place) => builds.flatMap((name) => textOf$1(repository, require_programs().join(place, name)) ?? []));
	const own = goals.find((goal) => texts.some((text) => isJavaExec(text, goal.replace(/^.*:/, ""))));
	if (own === void 0 && !goals.some((goal) => runs.test(goal))) return void 0;
	const main = flags.map((flag) => /^-Dexec\.mainClass=([\w.$]+)$/.exec(flag)?.[1]).find(Boolean) ?? (own === void 0 ? void 0 : mainOf(texts, own.replace(/^.*:/, "")));
	const file = main === void 0 ? void 0 : classFile(tree, places, main);
	if (file !== void 0) return {
		kind: "program",
		paths: [file]
	};
	const sources = places.flatMap((place) => [place, ...modulesBelow(tree, place, builds)]).flatMap((place) => tree.isDirectory(require_programs().join(place, "src/main")) ? [require_programs().join(place, "src/main")] : []);
	return sources[0] === void 0 ? void 0 : {
		kind: "program",
		paths: modules.length > 0 || tool === "maven" ? [sources[0]] : sources
	};
}
function isJavaExec(text, task) {
	return /^\w[\w-]*$/.test(task) && definitionAt(text, task) >= 0;
}
function definitionAt(text, task) {
	for (const form of [
		`<JavaExec>("${task}"`,
		`("${task}", JavaExec`,
		`('${task}', JavaExec`,
		`task ${task}(type: JavaExec`
	]) {
		const at = text.indexOf(form);
		if (at >= 0) return at;
	}
	return -1;
}
function mainOf(texts, task) {
	for (const text of texts) {
		const at = definitionAt(text, task);
		const found = /main(?:Class)?(?:Name)?(?:\.set\()?\s*=?\s*["']([\w.]+)["']/.exec(at < 0 ? "" : text.slice(at, at + 1500));
		if (found?.[1] !== void 0) return found[1];
	}
}
const LANGUAGES = ["java", "kotlin"];
function classFile(tree, places, main) {
	const path = main.replaceAll(".", "/");
	return places.flatMap((place) => ["main", "test"].map((set) => require_programs().join(place, `src/${set}`))).flatMap((base) => LANGUAGES.map((language) => `${base}/${language}/${path}`)).flatMap((one) => [
		`${one}.java`,
		`${one}.kt`,
		`${one.replace(/Kt$/, "")}.kt`
	]).find((candidate) => tree.isFile(candidate));
}
const MAX_MODULES = 30;
function modulesBelow(tree, directory, builds) {
	return [...tree.entries(directory)].filter(([name, isDirectory]) => isDirectory && !name.startsWith(".")).map(([name]) => require_programs().join(directory, name)).filter((place) => builds.some((name) => tree.isFile(require_programs().join(place, name)))).slice(0, MAX_MODULES);
}
// src/interpreter/project/tests/recordings.ts
const MAX_RECORDINGS = 5e3;
function recordsAnew(flags) {
	return flags.some((flag, i) => {
		const [name = "", value] = flag.split(/=(.*)/s);
		if (!require_libraries().RECORD_FLAGS.test(name)) return false;
		return name.includes("disable") || require_libraries().CALLS_ANYWAY.test(value ?? flags[i + 1] ?? "");
	});
}
function replayedNear(tree, file, language, anew) {
	const rows = require_libraries().RECORDERS_OF_TESTS.filter((row) => row.languages.includes(language));
	let slugs;
	return ({ name, text, marks }) => {
		const found = rows.flatMap((row) => {
			const use = row.uses.exec(text);
			const marked = row.mark !== void 0 && marks.includes(row.mark);
			return use === null && !marked ? [] : [use?.[1] ?? name];
		});
		if (found.length === 0) return void 0;
		if (anew) return false;
		slugs ??= slugsNear(tree, require_scan.parent(file));
		return found.every((one) => tree.isFile(one) || isAmong(slugs ?? new Set(), one));
	};
}
function slugOf(name) {
	return name.slice(name.lastIndexOf("/") + 1).replace(/\.(?:ya?ml|json|har|httprr|gz|txt)$/gi, "").toLowerCase().replace(/[^a-z0-9]+/g, "_").replace(/^_|_$/g, "");
}
function isAmong(slugs, name) {
	const slug = slugOf(name);
	if (slugs.has(slug)) return true;
	for (const one of slugs) if (one.endsWith(`_${slug}`) || one.startsWith(`${slug}_`)) return true;
	return false;
}
const slugsNear = require_scan.oncePerName((tree, folder) => new Set(recordingsNear(tree, folder).flatMap((path) => namesOf(path))));
function namesOf(path) {
	const folder = require_scan.parent(path);
	return [slugOf(path), slugOf(folder.slice(folder.lastIndexOf("/") + 1))];
}
function recordingsNear(tree, directory) {
	const found = [];
	for (let at = directory, hops = 0; hops < 8; at = require_scan.parent(at), hops++) {
		for (const [name, isDirectory] of tree.entries(at)) if (isDirectory && require_libraries().RECORDING_FOLDERS.test(name)) found.push(...tree.below(require_programs().join(at, name), /./, MAX_RECORDINGS - found.length));
		if (at === "" || found.length >= MAX_RECORDINGS) break;
	}
	return found;
}
// src/interpreter/project/tests/live.ts
const LIVE_WORD = "openai|llm|live|e2e|integration|external|api|network|internet|online|paid|vcr|model_?backend|real_?model|requires_?key";
const LEFT_OUT = new RegExp(`^--(skip|no|without|exclude|disable)-(${LIVE_WORD})|^--(${LIVE_WORD})=(off|false|no|none)$|^--disable-socket$|^--unit(-?tests?)?(-only)?$`, "i");
const LET_IN = new RegExp(`^--(run|with|use|enable|only)-?([a-z]{1,20}-){0,3}(${LIVE_WORD})|^--live$`, "i");
const NOT_MARK = new RegExp(`\\bnot\\s+\\(?\\s*\\w*(${LIVE_WORD})`, "i");
const ONLY_MARK = new RegExp(`(^|[^\\w])\\w*(${LIVE_WORD})\\w*`, "i");
function byFlags(flags, marks) {
	if (flags.includes("--block-network") && !recordsAnew(flags)) return {
		live: "no",
		why: "--block-network leaves the calling tests out"
	};
	for (const flag of flags) {
		if (flag === "--collect-only" || flag === "--co" || flag === "--list") return {
			live: "no",
			why: `${flag} runs no test`
		};
		if (LEFT_OUT.test(flag)) return {
			live: "no",
			why: `${flag} leaves the calling tests out`
		};
		if (LET_IN.test(flag)) return {
			live: "yes",
			why: `${flag} asks for the calling tests`
		};
	}
	for (const mark of marks) {
		const text = mark.out ? `not ${mark.text}` : mark.text;
		if (NOT_MARK.test(text)) return {
			live: "no",
			why: `"${text}" leaves the calling tests out`
		};
		if (/\b(openai|llm|live)\b/i.test(text) && ONLY_MARK.test(text) && !/\bnot\b/.test(text)) return {
			live: "yes",
			why: `"${text}" asks for the calling tests`
		};
	}
}
function leavesLiveIn(marks) {
	return marks.length === 0 || marks.some(({ text, out }) => !out && ONLY_MARK.test(text));
}
const PROFILE = /^(?:-P|--activate-profiles=?)(.*)$/;
const LIVE_PROFILE = new RegExp(`(?:^|[-_.])(?:${LIVE_WORD}|it|its)(?:[-_.]|s?$)`, "i");
function liveProfile(words) {
	for (const [i, word] of words.entries()) {
		const given = PROFILE.exec(word)?.[1];
		if (given === void 0) continue;
		const found = (given === "" ? words[i + 1] ?? "" : given).split(",").find((name) => !/^[!-]/.test(name) && LIVE_PROFILE.test(name));
		if (found !== void 0) return found;
	}
}
// src/interpreter/project/tests/cases.ts
const MAX_CASES = 2e3;
function casesOf(text, language) {
	switch (language) {
		case "python": return python(text);
		case "javascript":
		case "typescript": return javascript$1(text, language);
		case "go": return braced(text, /^func (?:\([^)]*\) )?((?:Test|Benchmark|Example|Fuzz)\w*)\(/, /^$/);
		case "rust": return braced(text, /^\s*(?:pub )?(?:async )?fn (\w+)\(/, /^\s*#\[/);
		case "r": return testthat(text);
		default: return [];
	}
}
const DEF = /^(\s*)(?:async\s+)?def\s+(test\w*)\s*\(/;
const CLASS = /^(\s*)class\s+(\w+)/;
const MARK = /\bpytest\.mark\.(\w+)/g;
function python(text) {
	const lines = text.split("\n");
	const found = [];
	const everywhere = lines.flatMap((line, i) => /^pytestmark\b/.test(line) ? marksIn(blockOf(lines, i)) : []);
	const needed = requiredIn(lines.flatMap((line, i) => /^pytestmark\b/.test(line) ? blockOf(lines, i) : []).join("\n"));
	let around;
	for (let at = 0; at < lines.length && found.length < MAX_CASES; at++) {
		const line = lines[at] ?? "";
		const indent = /^\s*/.exec(line)?.[0].length ?? 0;
		if (around !== void 0 && line.trim() !== "" && indent <= around.indent) around = void 0;
		const first = decorated(lines, at);
		const group = CLASS.exec(line)?.[2];
		if (group !== void 0) {
			const above = lines.slice(first, at);
			around = {
				group,
				indent,
				marks: marksIn(above),
				requires: requiredIn(above.join("\n"))
			};
		}
		const name = DEF.exec(line)?.[2];
		if (name === void 0) continue;
		const last = endOf(lines, at, indent);
		const own = marksIn(lines.slice(first, at));
		const marks = [
			...everywhere,
			...around?.marks ?? [],
			...own
		];
		found.push({
			name,
			first: first + 1,
			last: last + 1,
			text: lines.slice(first, last + 1).join("\n"),
			marks,
			skipped: marks.includes("skip"),
			...around === void 0 ? {} : { group: around.group },
			requires: [
				...needed,
				...around?.requires ?? [],
				...requiredIn(lines.slice(first, at).join("\n"))
			]
		});
		at = last;
	}
	return found;
}
const REQUIRES = /\bskip_?if\(\s*(?:not\s+os\.(?:environ\.get|getenv)\(\s*["'](\w+)["']|["'](\w+)["']\s+not\s+in\s+os\.environ|os\.(?:environ\.get|getenv)\(\s*["'](\w+)["']\s*\)\s+is\s+None|!\s*process\.env\.(\w+))|\brunIf\(\s*(?:!!|Boolean\()?\s*process\.env\.(\w+)/gi;
function requiredIn(text) {
	return [...text.slice(0, 5e3).matchAll(REQUIRES)].flatMap((found) => found.slice(1).filter(Boolean));
}
function marksIn(lines) {
	return [...lines.join("\n").slice(0, 5e3).matchAll(MARK)].map(([, name = ""]) => name);
}
function blockOf(lines, from) {
	const end = lines.findIndex((line, i) => i > from && /^[^\s\])}]/.test(line));
	return lines.slice(from, end < 0 ? from + 20 : Math.min(end, from + 20));
}
function decorated(lines, at) {
	let first = at;
	for (let i = at - 1; i >= 0 && i > at - 40; i--) {
		const line = lines[i] ?? "";
		if (/^\s*@/.test(line)) first = i;
		else if (line.trim() === "" || /^\s*(?:def|class|async|return|import|from)\b/.test(line)) break;
	}
	return first;
}
function endOf(lines, at, indent) {
	let last = at;
	for (let i = at + 1; i < lines.length; i++) {
		const line = lines[i] ?? "";
		const inside = (/^\s*/.exec(line)?.[0].length ?? 0) > indent;
		if (line.trim() === "") continue;
		if (!inside && !/^\s*[)\]}]/.test(line)) break;
		last = i;
	}
	return last;
}
const TESTS = new Set([
	"it",
	"test",
	"specify",
	"xit",
	"xtest",
	"xspecify"
]);
const GROUPS = new Set([
	"describe",
	"suite",
	"context",
	"xdescribe",
	"xcontext"
]);
const OFF = new Set(["skip", "todo"]);
function javascript$1(text, language) {
	const { tokens, match } = require_programs().lex(text, require_programs().grammarOf({ language }).syntax);
	const lines = text.split("\n");
	const found = [];
	for (let at = 0; at < tokens.length && found.length < MAX_CASES; at++) {
		const token = tokens[at];
		const group = GROUPS.has(token?.text ?? "");
		if (token?.kind !== "name" || !(group || TESTS.has(token.text)) || tokens[at - 1]?.text === ".") continue;
		let open = at + 1;
		const words = [token.text];
		while (tokens[open]?.text === "." && tokens[open + 1]?.kind === "name") {
			words.push(tokens[open + 1]?.text ?? "");
			open += 2;
		}
		const close = match[open] ?? -1;
		const end = tokens[close];
		if (tokens[open]?.text !== "(" || end === void 0) continue;
		const skipped = token.text.startsWith("x") || words.some((word) => OFF.has(word));
		const requires = requiredIn(lines.slice(token.line - 1, token.line + 1).join("\n"));
		if (group && !skipped && requires.length === 0) continue;
		const name = tokens[open + 1]?.kind === "text" ? tokens[open + 1]?.text ?? "" : "";
		found.push({
			name,
			first: token.line,
			last: end.line,
			text: lines.slice(token.line - 1, end.line).join("\n"),
			marks: [],
			skipped,
			requires
		});
		at = close;
	}
	return found;
}
function testthat(text) {
	return braced(text, /^(?:testthat::)?test_that\(\s*["']([^"']*)["']/, /^$/).map((one) => ({
		...one,
		skipped: /^\s*(?:testthat::)?skip(?:_on_ci)?\(/m.test(one.text)
	}));
}
function braced(text, head, above) {
	const lines = text.split("\n");
	const found = [];
	for (let at = 0; at < lines.length && found.length < MAX_CASES; at++) {
		const line = lines[at] ?? "";
		const name = head.exec(line)?.[1];
		if (name === void 0) continue;
		let first = at;
		while (first > 0 && above.test(lines[first - 1] ?? "") && lines[first - 1] !== "") first--;
		const indent = /^\s*/.exec(line)?.[0] ?? "";
		const end = lines.findIndex((one, i) => i >= at && one.startsWith(`${indent}}`));
		const last = end < 0 ? lines.length - 1 : end;
		const own = lines.slice(first, last + 1).join("\n");
		found.push({
			name,
			first: first + 1,
			last: last + 1,
			text: own,
			marks: /#\[ignore/.test(own) ? ["ignored"] : [],
			skipped: false,
			requires: []
		});
		at = last;
	}
	return found;
}
// src/interpreter/project/tests/marks.ts
const MAX_WORDS = 100;
const WORDS = /[()]|[^\s()]+/g;
function selects(text) {
	const words = text.slice(0, 4e3).match(WORDS) ?? [];
	if (words.length === 0 || words.length > MAX_WORDS) return void 0;
	let at = 0;
	const binary = (word, tighter) => {
		const read = () => {
			let left = tighter();
			while (left !== void 0 && words[at] === word) {
				at++;
				const [one, other] = [left, tighter()];
				if (other === void 0) return void 0;
				left = word === "or" ? (h) => one(h) || other(h) : (h) => one(h) && other(h);
			}
			return left;
		};
		return read;
	};
	const single = () => {
		const word = words[at++];
		if (word === "not") {
			const inner = single();
			return inner && ((holds) => !inner(holds));
		}
		if (word === "(") {
			const inner = whole();
			return words[at++] === ")" ? inner : void 0;
		}
		if (word === void 0 || word === ")" || word === "and" || word === "or") return void 0;
		return (holds) => holds(word);
	};
	const whole = binary("or", binary("and", single));
	const expression = whole();
	return at === words.length ? expression : void 0;
}
// src/interpreter/project/tests/picks.ts
function isBuilt(text, language, flags) {
	const line = language === "go" ? /^\/\/go:build (.+)$/m.exec(text.slice(0, 3e3))?.[1] : void 0;
	if (line === void 0) return true;
	const at = flags.findIndex((flag) => /^--?tags(?:=|$)/.test(flag));
	const given = at < 0 ? "" : flags[at]?.split("=")[1] ?? flags[at + 1] ?? "";
	const tags = new Set([
		"linux",
		"amd64",
		"unix",
		"cgo",
		"gc",
		...given.split(/[\s,]+/)
	]);
	const asks = selects(line.replaceAll("&&", " and ").replaceAll("||", " or ").replaceAll("!", " not ").replace(/([()])/g, " $1 "));
	return asks === void 0 || asks((tag) => tags.has(tag) || tag.startsWith("go1."));
}
function pickerOf({ nodes, marks, flags, known }, { path, language, text }) {
	switch (language) {
		case "javascript":
		case "typescript": return scriptPicks(marks, text);
		case "python": return pytestPicks(nodes, marks, known, path);
		case "go": {
			const short = flags.some((flag) => /^-(?:test\.)?short(?:=true)?$/.test(flag));
			const run = marks.filter((m) => m.flag === "-run").map((m) => m.text).at(-1);
			const only = run === void 0 ? void 0 : plainAlternatives(run.split("/")[0] ?? "");
			return ({ name, text }) => !(short && /\btesting\.Short\(\)/.test(text)) && (only === void 0 || only.some((one) => name.includes(one)));
		}
		case "rust": {
			const ignored = flags.some((f) => f === "--ignored" || f.startsWith("--run-ignored"));
			const all = flags.includes("--include-ignored") || flags.includes("all");
			return ({ marks: own }) => all || own.includes("ignored") === ignored || ignored && all;
		}
		default: return () => true;
	}
}
const NAME_FLAGS = new Set([
	"-t",
	"--testNamePattern",
	"--grep",
	"-g",
	"--test-name-pattern"
]);
function scriptPicks(marks, text) {
	const asked = marks.findLast(({ flag, out }) => NAME_FLAGS.has(flag) && !out)?.text;
	const parts = asked === void 0 || require_scan.isOpen(asked) ? void 0 : plainAlternatives(asked);
	if (parts === void 0) return () => true;
	const may = [...text.matchAll(/\b(?:describe|suite|context)(?:\.\w+)?\(\s*["'`]([^"'`\n]*)/g)].some(([, group = ""]) => parts.some((part) => group.includes(part) || group !== "" && part.includes(group)));
	return ({ name }) => may || parts.some((part) => name.includes(part));
}
function pytestPicks(nodes, marks, known, path) {
	const file = path.slice(path.lastIndexOf("/") + 1);
	const last = (...names) => {
		const text = marks.find((m) => names.includes(m.flag))?.text;
		return text === void 0 || require_scan.isOpen(text) ? void 0 : selects(text);
	};
	const [marked, named] = [last("-m", "--mark"), last("-k")];
	return (test) => {
		if (nodes.size > 0 && !nodes.has(test.name) && !nodes.has(test.group ?? "")) return false;
		const words = [
			file,
			test.name,
			test.group ?? "",
			...test.marks
		].map((word) => word.toLowerCase());
		const has = (mark, otherwise) => known.has(mark) ? test.marks.includes(mark) : otherwise;
		return (marked === void 0 || marked((mark) => has(mark, true)) || marked((mark) => has(mark, false))) && (named?.((part) => words.some((word) => word.includes(part.toLowerCase()))) ?? true);
	};
}
// src/interpreter/project/tests/read.ts
const ASKED_FOR = /["'`]([A-Z][A-Z0-9]*_[A-Z0-9_]*(?:KEY|TOKEN))["'`]/g;
const keysIn = (text) => [...text.matchAll(ASKED_FOR)].map(([, name = ""]) => name);
const OF_OTHERS = "calendar|clock|timers?\\b|redis|database|filesystem|fs\\b|storage|tools?\\b";
const STAND_IN = new RegExp([
	`mock(?!_?(?:${OF_OTHERS}))|monkeypatch|\\bfake(?!_?(?:${OF_OTHERS}))|\\bstub|\\bdummy|\\bsinon\\b|\\bnock\\b|\\bmsw\\b|\\brespx\\b|\\bspyOn\\b|\\blocal_mocked_|\\bwith_mocked_|\\bwebmockr\\b|\\bhttptest2?\\b`,
	"@patch\\b|\\bpatch\\.(?:object|dict|multiple)\\b|(?<!\\.)\\bpatch\\(",
	"\\bhttptest\\b|\\bresponses\\.activate\\b|\\bhttpretty\\b|\\baioresponses\\b|\\bopenai_responses\\b"
].join("|"), "i");
const FOLLOWED = new Set([
	"python",
	"javascript",
	"typescript",
	"go",
	"r"
]);
function readTests(repository, tree, asked, paths, most) {
	const anew = recordsAnew(asked.flags);
	const opened = paths.slice(0, most).flatMap((path) => open(repository, path) ?? []);
	let seen = paths.length > 0 && opened.length === paths.length;
	let standsIn = false;
	const marks = new Set(opened.flatMap(({ cases }) => cases.flatMap((one) => one.marks)));
	const live = [];
	const around = new Set();
	for (const file of opened) {
		const { path, language, text } = file;
		const beside = language === "python" ? fixturesAbove(tree, path) : [];
		if (beside.some((one) => standsInForAll(repository, one))) {
			standsIn = true;
			continue;
		}
		const replayed = replayedNear(tree, path, language, anew);
		const left = withoutDead(file, {
			...asked,
			known: marks
		}, replayed);
		if (left !== text && file.standsIn) standsIn = true;
		if (left === void 0) continue;
		if (!FOLLOWED.has(language)) seen = false;
		live.push({
			path,
			language,
			text: left,
			cut: left !== text
		});
		for (const one of beside) around.add(one);
	}
	for (const path of around) {
		const read = repository.read(path);
		if (read.kind === "text" && !STAND_IN.test(read.text)) live.push({
			path,
			language: "python",
			text: read.text,
			cut: false
		});
	}
	const facts = live.length === 0 ? void 0 : require_programs().analyzeTests(repository, live);
	const isWholeRun = seen && !standsIn && (facts === void 0 || isWhole(facts));
	const all = seen && !isWholeRun ? require_programs().analyzeTests(repository, opened.map((one) => ({
		...fileOf(one),
		cut: false
	}))) : void 0;
	return {
		idle: idleKeys(opened, {
			...asked,
			known: marks
		}),
		facts,
		whole: isWholeRun,
		behind: all?.cut === void 0 && all?.libraries.every(require_catalog().isHttpClient) === true ? all : void 0
	};
}
const isWhole = ({ cut, libraries }) => cut === void 0 && libraries.length === 0;
const fileOf = ({ path, language, text }) => ({
	path,
	language,
	text
});
function idleKeys(opened, asked) {
	if (asked.marks.length === 0) return () => false;
	const left = opened.map((file) => {
		const { text, cases } = file;
		const picks = pickerOf(asked, file);
		const out = cases.filter((one) => !picks(one));
		return {
			out: out.map((one) => one.text).join("\n"),
			rest: without(text, out)
		};
	});
	const named = new Set(left.flatMap(({ out }) => keysIn(out)));
	const asking = new Set(left.flatMap(({ rest }) => keysIn(rest)));
	return (name) => named.has(name) && !asking.has(name);
}
const MOST_SELECTIONS = 4;
function openedOf(path, language, text) {
	const opened = require_programs().lazily({
		path: () => path,
		language: () => language,
		text: () => text,
		cases: () => casesOf(text, language),
		outside: () => without(text, opened.cases),
		standsIn: () => STAND_IN.test(withoutImports(text)),
		standsInOutside: () => STAND_IN.test(withoutImports(opened.outside)),
		faked: () => new Set(opened.cases.filter((one) => STAND_IN.test(withoutImports(one.text)))),
		left: () => new require_scan.Recent(MOST_SELECTIONS)
	});
	return opened;
}
const MAX_FILE = 3e5;
const MAX_ALL = 2e7;
const shelfOf = require_scan.oncePer((_) => ({
	files: new Map(),
	read: 0
}));
function open(repository, path) {
	const shelf = shelfOf(repository);
	if (!shelf.files.has(path)) {
		const read = shelf.read > MAX_ALL ? void 0 : repository.read(path);
		const text = read?.kind === "text" && read.text.length <= MAX_FILE ? read.text : void 0;
		shelf.read += text?.length ?? 0;
		const language = text === void 0 ? void 0 : require_programs().languageOf(path, text);
		shelf.files.set(path, text === void 0 || language === void 0 ? void 0 : openedOf(path, language, text));
	}
	return shelf.files.get(path);
}
function withoutDead(file, asked, replayed) {
	const { text, language, cases } = file;
	if (!isBuilt(text, language, asked.flags)) return void 0;
	if (file.standsInOutside) return void 0;
	const outside = replayed({
		name: "",
		text: file.outside,
		marks: []
	});
	if (cases.length === 0) {
		const all = replayed({
			name: "",
			text,
			marks: []
		});
		return STAND_IN.test(text) || all === true ? void 0 : text;
	}
	if (outside === true) return void 0;
	const picks = pickerOf(asked, file);
	const isDead = (one) => one.skipped || !one.requires.every(asked.holds) || !picks(one) || replayed(one) === true || file.faked.has(one);
	const dead = new Set(cases.filter(isDead));
	if (dead.size === cases.length) return void 0;
	if (dead.size === 0) return text;
	const which = cases.map((one) => Number(dead.has(one))).join("");
	return file.left.get(which, () => withoutUnused(without(text, [...dead]), language));
}
const IMPORTS = {
	javascript: /^import\s+(?:type\s+)?([\w$\s{},*]+?)\s+from\s+["'][^"'\n]+["'];?/gm,
	typescript: /^import\s+(?:type\s+)?([\w$\s{},*]+?)\s+from\s+["'][^"'\n]+["'];?/gm,
	python: /^from\s+[\w.]+\s+import\s+(\([^)]*\)|[^\n]+)/gm
};
function withoutUnused(text, language) {
	const pattern = IMPORTS[language];
	if (pattern === void 0) return text;
	const used = new Set(text.replace(pattern, "").match(/[\w$]+/g));
	return text.replace(pattern, (whole, names) => {
		const bound = names.split(/[,{}()\n]/).map((part) => part.trim().split(/\s+as\s+/).at(-1) ?? "").filter((name) => /^[\w$]+$/.test(name));
		return bound.length === 0 || bound.some((name) => used.has(name)) ? whole : whole.replace(/[^\n]/g, "");
	});
}
function without(text, cases) {
	const lines = text.split("\n");
	for (const { first, last } of cases) lines.fill("", first - 1, last);
	return lines.join("\n");
}
const LONG_TEXT = /(^[ \t]*)?("""|''')[\s\S]*?\2/gm;
const OF_INTERPRETER = /\b(?:monkeypatch\.setattr|(?<!\.)patch)\(\s*["']builtins\.\w+["']|\bmonkeypatch(?:\.chdir\(|\b(?<=\bdef \w{1,100}\([^)]{0,300}))/g;
function withoutImports(text) {
	return text.replace(LONG_TEXT, (text, alone) => alone === void 0 ? text : "").replace(OF_INTERPRETER, "").replace(/^[ \t]*(?:(?:import|from)\b|#|\/\/|\*)[^\n]*$/gm, "");
}
function fixturesAbove(tree, file) {
	const found = [];
	for (let at = require_scan.parent(file), hops = 0; hops < 12; at = require_scan.parent(at), hops++) {
		const path = at === "" ? "conftest.py" : `${at}/conftest.py`;
		if (tree.isFile(path)) found.push(path);
		if (at === "") break;
	}
	return found;
}
function standsInForAll(repository, path) {
	const read = repository.read(path);
	if (read.kind !== "text" || !read.text.includes("autouse")) return false;
	return definitionsIn(read.text).some((block) => /autouse\s*=\s*True/.test(block) && MODEL_STAND_IN.test(block));
}
function definitionsIn(text) {
	const found = [];
	for (const part of text.split(/^(?=@|(?:async )?def |class )/m)) {
		const above = found.at(-1);
		if (above?.startsWith("@") && !/^(?:async )?(?:def|class) /m.test(above)) found[found.length - 1] = above + part;
		else found.push(part);
	}
	return found;
}
const MODEL_STAND_IN = /(?:monkeypatch\.setattr|mocker\.patch|(?<![\w.])patch(?:\.\w+)?\(|Mock\(|\brespx\b|\bresponses\.)[\s\S]{0,120}?(?:openai|anthropic|llm|completion|chat)/i;
// src/interpreter/project/tests/jvm.ts
const JVM = new Set([
	"mvn",
	"mvnw",
	"mvnd",
	"gradle",
	"gradlew"
]);
function buildTool(command) {
	const plain = command.slice(Math.max(command.lastIndexOf("/"), command.lastIndexOf("\\")) + 1).replace(/\.(?:bat|cmd)$/i, "");
	return JVM.has(plain) ? plain : void 0;
}
const MAVEN_TESTS = /^(?:(?:process-)?test|(?:prepare-)?package|(?:pre-|post-)?integration-test|verify|install|deploy|(?:surefire|failsafe):.*)$/;
const LATE = /^(?:integration-test|post-integration-test|verify|install|deploy|failsafe:.*)$/;
const GRADLE_TESTS = /^(.*:)?(test|check|build|.*[tT]est)$/;
const VALUED = new Set([
	"-pl",
	"--projects",
	"-rf",
	"--resume-from",
	"-f",
	"--file",
	"-s",
	"--settings",
	"-P",
	"-p",
	"-x",
	"--tests",
	"--args"
]);
function jvm(repository, directory, words) {
	const maven = /mvn/.test(words[0] ?? "");
	const flags = words.slice(1).filter((w) => w.startsWith("-"));
	const goals = words.slice(1).filter((w, i) => !w.startsWith("-") && !w.includes(",") && !VALUED.has(words[i] ?? ""));
	const modules = modulesOf(maven, directory, words, goals);
	const run = jvmRun(repository, maven ? "maven" : "gradle", goals, flags, modules, directory);
	if (run !== void 0) return run;
	const skipped = flags.some((f) => /^-D(skipTests|maven\.test\.skip)(=true)?$/.test(f)) || words.includes("-x") && words.includes("test");
	const phases = maven ? MAVEN_TESTS : GRADLE_TESTS;
	const tests = goals.some((g) => phases.test(g));
	if (skipped || !tests) return {
		kind: "harmless",
		why: skipped ? "builds without running tests" : "builds"
	};
	const profile = liveProfile(words);
	const tree = require_programs().treeOf(repository);
	const late = !maven || goals.some((g) => LATE.test(g));
	const files = () => found(tree, (modules.length > 0 ? modules : [directory]).map((m) => require_programs().join(m, "src/test")), (path) => /\.(?:java|kt)$/.test(path) && (late || !/ITs?\.\w+$/.test(path)), MAX_TESTS$1 + 1);
	const selection = {
		nodes: new Set(),
		marks: [],
		flags
	};
	return {
		kind: "tests",
		runner: maven ? "mvn" : "gradle",
		wholeApp: false,
		live: profile === void 0 ? "unknown" : "yes",
		why: profile === void 0 ? "tests of a build are not told apart" : `profile "${profile}" asks for the calling tests`,
		read: (holds) => ({
			...readTests(repository, tree, {
				...selection,
				holds
			}, files(), MAX_TESTS$1),
			gate: gateOf(repository, tree, files)
		})
	};
}
const MAX_TESTS$1 = 200;
function modulesOf(maven, directory, words, goals) {
	const behind = (...flags) => {
		const at = words.findIndex((word) => flags.includes(word));
		return at < 0 ? void 0 : words[at + 1];
	};
	const moved = behind("-f", "--file", "-p", "--project-dir")?.replace(/\/?pom\.xml$/, "");
	const base = moved === void 0 ? directory : require_programs().resolvePath(directory, moved) ?? directory;
	const found = (maven ? (behind("-pl", "--projects") ?? "").split(",").filter((m) => m !== "" && !/^[!-]/.test(m)) : goals.flatMap((g) => /^:?(.+):[^:]+$/.exec(g)?.[1]?.replaceAll(":", "/") ?? [])).flatMap((m) => require_programs().resolvePath(base, m.replace(/^:/, "")) ?? []);
	return found.length > 0 || base === directory ? found : [base];
}
// src/interpreter/project/tests/options.ts
const MARKS = {
	"-m": "in",
	"--mark": "in",
	"-k": "in",
	"--filter": "in",
	"-t": "in",
	"--testNamePattern": "in",
	"--tag": "in",
	"--tags": "in",
	"-tags": "in",
	"--grep": "in",
	"-g": "in",
	"-run": "in",
	"--group": "in",
	"--testsuite": "in",
	"--label-filter": "in",
	"--test-name-pattern": "in",
	"-skip": "out",
	"--exclude-group": "out",
	"--exclude-tag": "out",
	"--grep-invert": "out"
};
const IGNORES = new Set([
	"--ignore",
	"--ignore-glob",
	"--exclude",
	"--testPathIgnorePatterns",
	"--deselect"
]);
const SETTINGS = new Set([
	"-c",
	"--config",
	"--configuration"
]);
const PROJECTS = new Set(["--project", "--selectProjects"]);
const PLACES = new Set([
	"--spec",
	"-s",
	"--start-directory",
	"--dir",
	"--roots",
	"--testPathPattern",
	"--testPathPatterns"
]);
const VERBS = new Set([
	"run",
	"watch",
	"related",
	"discover",
	"dev",
	"bench"
]);
function selectionOf(runner, directory, words, exists = () => true) {
	const found = {
		selected: [],
		nodes: new Set(),
		flags: [],
		marks: [],
		ignored: [],
		settings: void 0,
		projects: []
	};
	const valued = new Set(runner.valued);
	const place = (word) => {
		const path = require_programs().resolvePath(directory, word.replace(/::.*$/, "").replace(/\/?\.\.\.$/, ""));
		if (path !== void 0) found.selected.push(path);
		const node = /::([\w]+)(?:\[.*)?$/.exec(word)?.[1];
		if (node !== void 0) found.nodes.add(node);
	};
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? "";
		const flag = require_scan.flagAt(words, at, valued);
		if (flag === void 0) {
			const value = /^-[^=]+$/.test(words[at - 1] ?? "") && !exists(require_programs().resolvePath(directory, word) ?? "");
			if (word !== "" && (at > 0 || !VERBS.has(word)) && !value) place(word);
			continue;
		}
		found.flags.push(word);
		at = flag.next - 1;
		if (flag.value === void 0) continue;
		const value = (words[flag.value.word] ?? "").slice(flag.value.from);
		if (flag.value.from === 0) found.flags.push(value);
		const way = Object.hasOwn(MARKS, flag.name) ? MARKS[flag.name] : void 0;
		if (PLACES.has(flag.name) && runner.name !== "mocha") place(value);
		else if (way !== void 0) found.marks.push({
			flag: flag.name,
			text: value,
			out: way === "out"
		});
		else if (IGNORES.has(flag.name)) found.ignored.push(require_programs().resolvePath(directory, value) ?? value);
		else if (PROJECTS.has(flag.name)) found.projects.push(value);
		else if (SETTINGS.has(flag.name)) found.settings = require_programs().resolvePath(directory, value);
	}
	return {
		...found,
		marks: found.marks.filter((mark, i) => !isOverruled(found.marks, mark, i))
	};
}
function isOverruled(marks, { flag }, at) {
	return [
		"-m",
		"-k",
		"--mark"
	].includes(flag) && marks.some((m, i) => i > at && m.flag === flag);
}
// src/interpreter/project/tests/settings-model.ts
const NO_SETTINGS = {
	words: [],
	places: [],
	isTest: void 0,
	leavesOut: () => false,
	understood: true
};
function above(directory) {
	if (directory === "") return void 0;
	return directory.slice(0, Math.max(0, directory.lastIndexOf("/")));
}
// src/interpreter/project/tests/pytest-settings.ts
const PYTEST = [
	["pytest.toml", "pytest"],
	["pytest.ini", "pytest"],
	[".pytest.ini", "pytest"],
	[
		"pyproject.toml",
		"tool",
		"pytest",
		"ini_options"
	],
	["tox.ini", "pytest"],
	["setup.cfg", "tool:pytest"]
];
function pytest(repository, directory, named) {
	for (let at = directory; at !== void 0; at = above(at)) for (const [name, ...section] of PYTEST) {
		const path = named ?? require_programs().join(at, name);
		if (named !== void 0 && !named.endsWith(name)) continue;
		const text = textOf$1(repository, path);
		if (text === void 0) continue;
		const table = name.endsWith(".toml") ? record(dig(toml(text), ...section)) : iniSection(text, section[0] ?? "");
		if (Object.keys(table).length === 0) continue;
		const place = (one) => require_programs().resolvePath(at ?? "", one) ?? one;
		const [names, outside] = [wordsOf(table.python_files), wordsOf(table.norecursedirs)];
		const files = names.flatMap((one) => globOf(one) ?? []);
		const out = outside.flatMap((one) => globOf(one) ?? []);
		return {
			words: wordsOf(table.addopts),
			places: wordsOf(table.testpaths).map(place),
			isTest: files.length === 0 ? void 0 : (file) => files.some((fits) => fits(baseOf$1(file))),
			leavesOut: (file) => out.length > 0 && file.split("/").slice(0, -1).some((one) => out.some((fits) => fits(one))),
			understood: files.length === names.length && out.length === outside.length
		};
	}
	return NO_SETTINGS;
}
function baseOf$1(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
function iniSection(text, section) {
	const found = Object.create(null);
	let inside = false;
	let key = "";
	for (const line of text.split("\n")) if (/^\[/.test(line)) inside = line.startsWith(`[${section}]`);
	else if (!inside || /^\s*[#;]/.test(line)) continue;
	else if (/^\s+\S/.test(line) && key !== "") found[key] += ` ${line.trim()}`;
	else {
		const [, name = "", value = ""] = /^([\w.-]+)\s*[=:]\s*(.*)$/.exec(line) ?? [];
		key = name;
		if (name !== "") found[name] = value.trim();
	}
	return found;
}
function wordsOf(value) {
	if (Array.isArray(value)) return value.slice(0, 200).map(String);
	if (typeof value !== "string") return [];
	return [...value.slice(0, 5e3).matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replace(/"([^"]*)"|'([^']*)'/g, "$1$2"));
}
// src/interpreter/project/tests/script-settings.ts
const ENDINGS = [
	"ts",
	"mts",
	"js",
	"mjs",
	"cjs",
	"cts",
	"json"
];
const named = (...names) => names.flatMap((name) => ENDINGS.map((ending) => `${name}.${ending}`));
const ASKS = {
	jest: {
		files: named("jest.config"),
		is: ["testMatch"],
		isNot: [],
		matches: ["testRegex"],
		matchesNot: ["testPathIgnorePatterns"],
		places: ["roots"],
		within: ["jest"]
	},
	vitest: {
		files: named("vitest.config", "vite.config"),
		is: ["include"],
		isNot: ["exclude"],
		matches: [],
		matchesNot: [],
		places: ["dir"],
		within: ["test"]
	},
	mocha: {
		files: [
			".mocharc.js",
			".mocharc.cjs",
			".mocharc.yaml",
			".mocharc.yml",
			".mocharc.json"
		],
		is: ["spec"],
		isNot: ["ignore", "exclude"],
		matches: [],
		matchesNot: [],
		places: [],
		within: ["mocha"]
	},
	playwright: {
		files: named("playwright.config"),
		is: [],
		isNot: [],
		matches: [],
		matchesNot: [],
		places: ["testDir"],
		within: ["playwright"]
	}
};
function javascript(repository, runner, directory, given, projects) {
	const asks = ASKS[runner];
	const read = given === void 0 ? void 0 : textOf$1(repository, given);
	const file = read !== void 0 && given !== void 0 ? {
		path: given,
		directory: above(given) ?? "",
		text: read
	} : nearest(repository, directory, [...asks.files, "package.json"]);
	if (file === void 0) return NO_SETTINGS;
	const all = textsIn(file.path, file.text, asks.within);
	const [project, ...others] = projects;
	const several = runner !== "playwright" && all("projects").length > 0;
	const one = several && project !== void 0 && others.length === 0 ? projectIn(file.path, file.text, project) : void 0;
	if (several && one === void 0) return {
		...NO_SETTINGS,
		understood: false
	};
	const texts = one ?? all;
	const base = require_programs().resolvePath(file.directory, texts("rootDir")[0] ?? texts("root")[0] ?? "") ?? file.directory;
	const below = (path) => base === "" ? path : path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path;
	const globs = (names) => names.flatMap(texts).flatMap((one) => globOf(one) ?? []);
	const plain = (names) => names.flatMap(texts).flatMap((one) => plainAlternatives(one) ?? []);
	const [is, isNot] = [globs(asks.is), globs(asks.isNot)];
	const [matches, matchesNot] = [plain(asks.matches), plain(asks.matchesNot)];
	const holds = (path, fits, parts) => {
		const short = below(path);
		return fits.some((glob) => glob(short) || glob(`${short}/`)) || parts.some((part) => `/${short}`.includes(part));
	};
	const tells = is.length + matches.length > 0;
	const globbed = [...asks.is, ...asks.isNot].flatMap(texts);
	const understood = is.length + isNot.length === globbed.length && [...asks.matches, ...asks.matchesNot].flatMap(texts).every((one) => plainAlternatives(one));
	return {
		words: [],
		places: asks.places.flatMap(texts).flatMap((one) => require_programs().resolvePath(base, one.replace(/^<rootDir>\/?/, "")) ?? []),
		isTest: tells ? (path) => holds(path, is, matches) : void 0,
		leavesOut: (path) => holds(path, isNot, matchesNot),
		understood
	};
}
function textsIn(path, text, within) {
	if (!/\.[cm]?[jt]s$/.test(path)) {
		const data = path.endsWith(".json") ? parseJson(text) : yaml(text);
		const table = path.endsWith("package.json") ? dig(data, ...within) : dig(data, ...within) ?? data;
		return (key) => list(dig(table, key)).map(String);
	}
	const language = /ts$/.test(path) ? "typescript" : "javascript";
	const chunk = require_programs().lex(text.slice(0, 2e5), require_programs().grammarOf({ language }).syntax);
	const object = within.map((name) => keyAt(chunk, name, 0, chunk.tokens.length)).find((at) => at >= 0);
	const open = object === void 0 ? -1 : object + 2;
	const close = open < 0 ? -1 : chunk.match[open] ?? -1;
	const [from, to] = close > open ? [open, close] : [0, chunk.tokens.length];
	return (key) => textsOf(chunk, keyAt(chunk, key, from, to));
}
function projectIn(path, text, name) {
	if (!/\.[cm]?[jt]s$/.test(path)) return void 0;
	const language = /ts$/.test(path) ? "typescript" : "javascript";
	const chunk = require_programs().lex(text.slice(0, 2e5), require_programs().grammarOf({ language }).syntax);
	const { tokens, match } = chunk;
	const open = keyAt(chunk, "projects", 0, tokens.length) + 2;
	const close = match[open] ?? -1;
	if (tokens[open]?.text !== "[" || close < open) return void 0;
	for (let at = open + 1; at < close; at++) {
		const end = match[at] ?? -1;
		if (tokens[at]?.text !== "{" || end < at) continue;
		if ([
			"name",
			"displayName",
			"label"
		].some((key) => textsOf(chunk, keyAt(chunk, key, at, end)).includes(name))) return (key) => textsOf(chunk, keyAt(chunk, key, at, end));
		at = end;
	}
}
function keyAt({ tokens }, key, from, to) {
	for (let at = from; at < to; at++) if (tokens[at]?.text === key && tokens[at]?.kind !== "mark" && tokens[at + 1]?.text === ":") return at;
	return -1;
}
function textsOf({ tokens, match }, at) {
	if (at < 0) return [];
	const value = tokens[at + 2];
	if (value?.kind === "text") return [value.text];
	const close = match[at + 2] ?? -1;
	if (value?.text !== "[" && value?.text !== "{") return [];
	return tokens.slice(at + 3, close).flatMap((one) => one.kind === "text" ? [one.text] : []);
}
// src/interpreter/project/tests/settings.ts
function settingsOf(repository, runner, directory, named, projects) {
	switch (runner.settings) {
		case void 0: return NO_SETTINGS;
		case "pytest": return pytest(repository, directory, named);
		case "jest":
		case "vitest":
		case "mocha":
		case "playwright": return javascript(repository, runner.settings, directory, named, projects);
		default: return runner.settings;
	}
}
// src/interpreter/project/tests/index.ts
const MAX_TESTS = 400;
function testTarget(repository, directory, words) {
	const runner = runnerOf(words);
	if (runner === void 0) return buildTool(words[0] ?? "") === void 0 ? void 0 : jvm(repository, directory, words);
	const own = words.slice(runner.words.split(" ").length);
	const asked = selectionOf(runner, directory, own);
	const settings = settingsOf(repository, runner, directory, asked.settings, asked.projects);
	const tree = require_programs().treeOf(repository);
	const selection = selectionOf(runner, directory, [...settings.words, ...own], (path) => tree.isFile(path) || tree.isDirectory(path));
	const { there, parts } = partsOf(runner, selection.selected, directory, (path) => tree.isFile(path) || tree.isDirectory(path));
	const places = (runner.folder !== void 0 ? [require_programs().join(directory, runner.folder)] : there.length > 0 ? there : settings.places.length > 0 ? settings.places : [directory]).flatMap((place) => placesLike(tree, place));
	const named = settings.isTest ?? ((path) => runner.files.test(baseOf(path)));
	const books = selection.flags.some((flag) => /^--nb(?:make|val)/.test(flag));
	const isTest = (path) => named(path) || books && path.endsWith(".ipynb");
	const tests = () => found(tree, places, isTest, 401).filter((file) => !settings.leavesOut(file) && (parts.length === 0 || parts.some((part) => file.includes(part))) && !selection.ignored.some((one) => require_scan.isBelow(file, one) && !places.some((place) => place !== one && require_scan.isBelow(place, one) && require_scan.isBelow(file, place))));
	const said = byFlags(selection.flags, selection.marks);
	const gate = leavesLiveIn(selection.marks) ? gateOf(repository, tree, tests) : NO_GATE;
	return {
		kind: "tests",
		runner: runner.name,
		wholeApp: runner.outside === true,
		live: said?.live ?? "unknown",
		why: said?.why ?? "the tests say",
		read: (holds) => {
			const files = tests();
			const read = readTests(repository, tree, {
				...selection,
				holds
			}, files, MAX_TESTS);
			const placeless = runner.folder !== void 0 || selection.selected.every((place) => tree.isDirectory(place));
			const missing = files.length === 0 && placeless && !runner.outside;
			return {
				...read,
				whole: read.whole && settings.understood,
				missing: missing && settings.understood,
				gate
			};
		}
	};
}
const MAX_LIKE = 200;
function placesLike(tree, place) {
	if (!require_scan.isOpen(place)) return [place];
	let found = [""];
	for (const part of place.split("/").filter((one) => one !== "" && one !== ".")) found = require_scan.isOpen(part) ? found.flatMap((at) => foldersLike(tree, at, part)).slice(0, MAX_LIKE) : found.map((at) => require_programs().join(at, part));
	const there = found.filter((path) => tree.isFile(path) || tree.isDirectory(path));
	return there.length > 0 ? there : [place];
}
function foldersLike(tree, at, part) {
	const [start = "", end = ""] = [part.split(require_scan.HOLES)[0], part.split(require_scan.HOLES).at(-1)];
	return [...tree.entries(at)].filter(([name, isDirectory]) => isDirectory && name.startsWith(start) && name.endsWith(end)).map(([name]) => require_programs().join(at, name));
}
const BY_PART = new Set(["jest", "vitest"]);
function partsOf({ name }, selected, directory, exists) {
	if (!BY_PART.has(name)) return {
		there: selected,
		parts: []
	};
	const there = selected.filter(exists);
	const parts = selected.filter((path) => !there.includes(path)).map((path) => path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : path).map(plainAlternatives);
	return {
		there,
		parts: there.length === 0 && parts.every((one) => one !== void 0) ? parts.flatMap((one) => one ?? []) : []
	};
}
function baseOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
const runnersOf = require_scan.byFirstWord(() => require_runners().TEST_RUNNERS, ({ words }) => [words]);
function runnerOf(words) {
	const name = (words[0] ?? "").replace(/^.*\/(node_modules\/\.bin|vendor\/bin|bin)\//, "");
	const rows = runnersOf(name);
	if (rows.length === 0) return void 0;
	const line = `${[name, ...words.slice(1, 4)].join(" ")} `;
	return rows.find((row) => line.startsWith(`${row.words} `));
}
// src/interpreter/project/runners/programs.ts
function cargo(repository, directory, words) {
	if (words[1] !== "run" && words[1] !== "xtask") return void 0;
	const tree = require_programs().treeOf(repository);
	const at = words.findIndex((w) => w === "-p" || w === "--package" || w === "--bin");
	const name = words[1] === "xtask" ? "xtask" : words[at + 1];
	const file = (at < 0 && words[1] === "run" ? [directory] : [
		`${name}`,
		`crates/${name}`,
		directory
	].flatMap((p) => require_programs().resolvePath("", p) ?? [])).flatMap((p) => [require_programs().join(p, "src/main.rs"), require_programs().join(p, `src/bin/${name}.rs`)]).find((p) => tree.isFile(p));
	return file === void 0 ? void 0 : {
		kind: "program",
		paths: [file]
	};
}
function pythonModule(repository, directory, words) {
	if (words[1]?.endsWith("manage.py")) return django(repository, directory, words);
	const at = words.indexOf("-m");
	const module = at < 0 ? "" : words[at + 1] ?? "";
	if (testTarget(repository, directory, words) !== void 0) return void 0;
	const file = moduleFile(require_programs().treeOf(repository), directory, module);
	if (file !== void 0) return {
		kind: "program",
		paths: [file]
	};
	return require_catalog().harmless(words) === void 0 ? commandFrom(directory, words, at + 1) : void 0;
}
function django(repository, directory, words) {
	const [, file = "", name = ""] = words;
	if (name === "test") return void 0;
	const path = require_programs().resolvePath(directory, file) ?? file;
	return {
		kind: "program",
		paths: [path, ...ownCommands(repository, require_scan.parent(path), name)]
	};
}
function djangoAdmin(repository, _, words) {
	const name = words.slice(1).find((word) => !word.startsWith("-"));
	const paths = name === void 0 ? [] : ownCommands(repository, "", name);
	return paths.length === 0 ? void 0 : {
		kind: "program",
		paths
	};
}
function ownCommands(repository, below, name) {
	return require_programs().treeOf(repository).below(below, /^\w+\.py$/, MAX_COMMANDS, (one) => one.includes("/management/commands/") || one.startsWith("management/commands/")).filter((one) => one.endsWith(`/${name}.py`));
}
const MAX_COMMANDS = 500;
function goRun(_, directory, words) {
	const at = words.findIndex((w, i) => i > 1 && !w.startsWith("-"));
	const what = words[at] ?? "";
	if (at < 0 || what.includes("@") && !what.startsWith(".")) return void 0;
	const path = require_programs().resolvePath(directory, what);
	return path === void 0 ? void 0 : {
		kind: "program",
		paths: [path]
	};
}
function dotnetRun(_, directory, words) {
	const at = words.findIndex((w) => w === "--project" || w === "-p");
	const inline = words.find((w) => w.startsWith("--project="))?.slice(10);
	const file = words[2]?.endsWith(".cs") ? words[2] : void 0;
	const path = require_programs().resolvePath(directory, inline ?? (at < 0 ? file ?? "" : words[at + 1] ?? ""));
	return path === void 0 ? void 0 : {
		kind: "program",
		paths: [path]
	};
}
function swiftRun(_, directory, words) {
	if (words[1] !== "run") return void 0;
	const at = words.indexOf("--package-path");
	const path = require_programs().resolvePath(directory, at < 0 ? "" : words[at + 1] ?? "");
	return path === void 0 ? void 0 : {
		kind: "program",
		paths: [path]
	};
}
function mixRun(_, directory, words) {
	if (words[1] !== "run") return void 0;
	const at = words.findIndex((word) => /\.exs?$/.test(word));
	const path = require_programs().resolvePath(directory, at < 0 ? "" : words[at] ?? "");
	return path === void 0 ? void 0 : {
		kind: "program",
		paths: [path]
	};
}
function rProgram(_, directory, words) {
	const at = words[1] === "CMD" && words[2] === "BATCH" ? words.findIndex((word, i) => i > 2 && !word.startsWith("-")) : words.indexOf("-f") + 1;
	const path = at > 0 ? require_programs().resolvePath(directory, words[at] ?? "") : void 0;
	return path === void 0 ? void 0 : {
		kind: "program",
		paths: [path]
	};
}
const RAILS_TASKS = /^(?:db|assets|tmp|log|yarn|css|javascript|webpacker|active_storage|action_mailbox|action_text|app|cache|zeitwerk|secret|about|routes|middleware|stats|notes|time|dev|restart)(?::|$)/;
function definesTask(text, task) {
	const last = task.slice(task.lastIndexOf(":") + 1).replace(/\[.*$/s, "");
	return [...text.matchAll(/\btask[ \t(]+[:'"]?([\w-]+)/g)].some(([, name]) => name === last);
}
const MOST_TASK_FILES = 40;
function filesOfTask(repository, directory, task) {
	return require_programs().treeOf(repository).below(directory, /\.rake$/, MOST_TASK_FILES).filter((path) => {
		const read = repository.read(path);
		return read.kind === "text" && definesTask(read.text, task);
	});
}
function rake(repository, directory, words) {
	const tree = require_programs().treeOf(repository);
	const file = [
		"Rakefile",
		"rakefile",
		"Rakefile.rb"
	].map((n) => require_programs().join(directory, n)).find((p) => tree.isFile(p));
	if (file === void 0) return void 0;
	const read = repository.read(file);
	const text = read.kind === "text" ? read.text : "";
	const task = words.slice(1).find((w) => !w.startsWith("-") && !w.includes("=")) ?? "default";
	if (/^(?:spec|default)$/.test(task) && /RSpec::Core::RakeTask/.test(text)) return testTarget(repository, directory, ["rspec"]);
	const own = definesTask(text, task) ? [] : filesOfTask(repository, directory, task);
	if (own.length > 0) return {
		kind: "program",
		paths: own
	};
	if (!/\bload_tasks\b/.test(text)) return {
		kind: "program",
		paths: [file]
	};
	return RAILS_TASKS.test(task) ? {
		kind: "harmless",
		why: "one of the tasks that Rails brings along"
	} : void 0;
}
// src/interpreter/project/runners/stages.ts
function dvc(repository, directory, words) {
	if (words[1] !== "repro" && words[1] !== "exp") return void 0;
	const file = nearest(repository, directory, ["dvc.yaml"]);
	if (file === void 0) return void 0;
	const stages = record(dig(yaml(file.text), "stages"));
	const asked = named$2(words, 2, ["run"]).flatMap((at) => words[at] ?? []);
	return scripts((asked.length > 0 ? asked : Object.keys(stages).slice(0, 200)).flatMap((name) => {
		const stage = dig(stages, name, "do") === void 0 ? stages : { [name]: dig(stages, name, "do") };
		const target = fromTable(file, stage, name, []);
		return target?.kind === "scripts" ? target.scripts : [];
	}));
}
const RUN = /\.(?:run|local|sudo)\(\s*[rfu]?(?:"""|'''|"|')((?:[^"'\\\n]|\\.){1,2000})/g;
function invoke(repository, directory, words) {
	const file = nearest(repository, directory, [
		"tasks.py",
		"tasks/__init__.py",
		"fabfile.py"
	]);
	if (file === void 0) return void 0;
	const tasks = new Map(file.text.split(/^(?=@task\b|@\w+\.task\b)/m).flatMap((block) => {
		const name = /^(?:async )?def\s+(\w+)/m.exec(block)?.[1];
		return name === void 0 || !block.startsWith("@") ? [] : [[name, block]];
	}));
	return scripts(named$2(words, 1).flatMap((at) => {
		const name = (words[at] ?? "").replace(/^.*\./, "").replaceAll("-", "_");
		const block = tasks.get(name);
		return [.../\(\s*pre\s*=\s*\[([\w, ]*)\]/.exec(block ?? "")?.[1]?.split(/,\s*/) ?? [], name].flatMap((one) => [...(tasks.get(one) ?? "").matchAll(RUN)].map(([, text = ""]) => script(file, text, text.slice(0, 60))));
	}));
}
// src/interpreter/project/runners/taskfile.ts
function taskfile(repository, directory, words) {
	const file = nearest(repository, directory, [
		"Taskfile.yml",
		"Taskfile.yaml",
		"taskfile.yml",
		"taskfile.yaml",
		"Taskfile.dist.yml"
	]);
	if (file === void 0) return void 0;
	const tasks = dig(yaml(file.text), "tasks");
	const found = [];
	const done = new Set();
	const visit = (name, depth) => {
		const task = Object.hasOwn(record(tasks), name) ? record(tasks)[name] : void 0;
		if (task === void 0 || done.has(name) || depth > 100) return;
		done.add(name);
		for (const need of list(dig(task, "deps"))) visit(typeof need === "string" ? need : String(dig(need, "task") ?? ""), depth + 1);
		const own = typeof task === "string" || Array.isArray(task) ? task : dig(task, "cmds") ?? dig(task, "cmd");
		const where = require_programs().resolvePath(file.directory, String(dig(task, "dir") ?? "")) ?? file.directory;
		for (const command of list(own)) {
			const called = dig(command, "task");
			if (typeof called === "string") visit(called, depth + 1);
			const text = typeof command === "string" ? command : dig(command, "cmd");
			if (typeof text === "string") found.push(script(file, text.replace(/\{\{\s*\.(\w+)[^}]*\}\}/g, "${$1}"), `${name}:`, { directory: where }));
		}
	};
	const goals = words.slice(1).filter((w) => !w.startsWith("-") && !w.includes("="));
	for (const goal of goals.length > 0 ? goals : ["default"]) visit(goal, 0);
	return scripts(found);
}
// src/interpreter/project/runners/tox.ts
const FILES = [
	"tox.ini",
	"setup.cfg",
	"pyproject.toml",
	"tox.toml"
];
function tox(repository, directory, words) {
	const file = nearest(repository, directory, FILES);
	if (file === void 0) return void 0;
	const environments = environmentsIn(words);
	const dashes = words.indexOf("--");
	const args = dashes < 0 ? [] : from(words, dashes + 1);
	if (!file.path.endsWith(".toml")) return scripts(fromIni(file, file.text, environments, args));
	const data = toml(file.text);
	const ini = dig(data, "tool", "tox", "legacy_tox_ini");
	return scripts(typeof ini === "string" ? fromIni(file, ini, environments, args) : fromToml(file, file.path.endsWith("tox.toml") ? data : dig(data, "tool", "tox"), environments, args));
}
function environmentsIn(words) {
	const at = words.findIndex((word) => word === "-e" || word === "--env");
	const joined = words.find((word) => word.startsWith("-e") && word.length > 2)?.slice(2);
	return (at < 0 ? joined ?? "" : words[at + 1] ?? "").split(",");
}
function fromToml(file, root, environments, args) {
	return environments.flatMap((name) => dig(root, "env", name, "commands") ?? dig(root, "env_run_base", "commands") ?? []).map((command) => Array.isArray(command) ? started(file, command.flatMap((word) => wordsIn(word)), "commands", { args }) : script(file, String(command), "commands", {
		args,
		slot: SLOT
	}));
}
function wordsIn(word) {
	if (typeof word === "string") return [word];
	const fallback = dig(word, "default");
	return Array.isArray(fallback) ? fallback.map(String) : [];
}
function fromIni(file, ini, environments, args) {
	return (environments.join("") === "" ? listed(ini) : environments).flatMap((name) => iniCommands(ini, `testenv:${name}`) ?? iniCommands(ini, "testenv") ?? []).map((command) => script(file, withoutSubstitutions(command), command, {
		args,
		slot: SLOT
	}));
}
function listed(ini) {
	const names = (/^env_?list\s*=(.*(?:\n[ \t]+.*)*)/m.exec(ini)?.[1] ?? "").split(/[\s,]+/).filter((name) => /^[\w.-]+$/.test(name));
	return names.length === 0 ? [""] : names.slice(0, MOST_LISTED);
}
const MOST_LISTED = 40;
function withoutSubstitutions(command) {
	return command.replace(/\{toxinidir\}\/?/g, "./").replace(/^-\s*/, "");
}
function iniCommands(text, section) {
	let inside = false;
	let reading = false;
	let found;
	for (const raw of text.split("\n")) {
		const line = raw.trimEnd();
		if (line.startsWith("[")) inside = line.startsWith(`[${section}]`);
		else if (inside && /^commands\s*=/.test(line)) {
			reading = true;
			found = [];
			const value = line.slice(line.indexOf("=") + 1).trim();
			if (value !== "") found.push(value);
			continue;
		} else if (inside && reading && /^\s+\S/.test(line)) {
			found?.push(line.trim());
			continue;
		}
		if (!/^\s/.test(line)) reading = false;
	}
	return found?.filter((command) => !command.startsWith("#"));
}
// src/interpreter/project/resolve.ts
const BINARIES = /^(\.\/)?([\w./-]{0,200}\/)?(node_modules\/\.bin|vendor\/bin|\.venv\/bin)\//;
const UNKNOWN = { kind: "unknown" };
function runsProject(name) {
	return Object.hasOwn(RESOLVERS, name);
}
const RESOLVERS = {
	npm: npmTarget,
	pnpm: npmTarget,
	yarn: npmTarget,
	bun: (r, d, w) => npmTarget(r, d, w) ?? folder(r, d, w),
	make: makeTarget,
	gmake: makeTarget,
	just,
	task: (r, d, w) => taskfile(r, d, w) ?? pythonRun(r, d, w),
	tox,
	nox,
	hatch,
	poe: pythonRun,
	pdm: pythonRun,
	rye: pythonRun,
	uv: pythonRun,
	python: pythonModule,
	python3: pythonModule,
	py: pythonModule,
	pypy3: pythonModule,
	"django-admin": djangoAdmin,
	poetry: pythonRun,
	pipenv: pythonRun,
	pixi: pythonRun,
	composer,
	mise,
	deno: (r, d, w) => w[1] === "task" ? denoTask(r, d, w) : void 0,
	turbo: monorepo,
	nx: monorepo,
	lerna: monorepo,
	cargo,
	swift: swiftRun,
	mix: mixRun,
	R: rProgram,
	go: (r, d, w) => w[1] === "run" ? goRun(r, d, w) : void 0,
	dotnet: (r, d, w) => w[1] === "run" ? dotnetRun(r, d, w) : void 0,
	rake,
	php: phpConsole,
	artisan: phpConsole,
	"bin/console": phpConsole,
	"run-s": runAll,
	"run-p": runAll,
	"npm-run-all": runAll,
	"npm-run-all2": runAll,
	concurrently,
	dvc,
	invoke,
	inv: invoke,
	fab: invoke,
	conc: concurrently
};
function resolveTarget(repository, directory, words) {
	const plain = words.slice(0, 500).map((w, i) => i === 0 ? w.replace(BINARIES, "") : w);
	const [name = ""] = plain;
	if (name === "") return UNKNOWN;
	return (Object.hasOwn(RESOLVERS, name) ? RESOLVERS[name] : void 0)?.(repository, directory, plain) ?? testTarget(repository, directory, plain) ?? launched(repository, directory, plain) ?? known(plain) ?? executed(repository, directory, plain) ?? ownCommand(repository, directory, plain) ?? UNKNOWN;
}
function folder(repository, directory, words) {
	const word = words.slice(1).find((one) => one !== "run" && !one.startsWith("-"));
	const path = word === void 0 ? void 0 : require_programs().resolvePath(directory, word);
	return path !== void 0 && path !== "" && require_programs().treeOf(repository).isDirectory(path) ? {
		kind: "program",
		paths: [path]
	} : void 0;
}
function known(words) {
	const row = require_catalog().harmless(words);
	return row === void 0 ? void 0 : {
		kind: "harmless",
		why: row.why
	};
}
function executed(repository, directory, words) {
	const [name = ""] = words;
	if (!name.includes("/") || name.startsWith("/")) return void 0;
	const path = require_programs().resolvePath(directory, name);
	return path !== void 0 && repository.read(path).kind === "text" ? {
		kind: "program",
		paths: [path]
	} : void 0;
}
exports.buildTool = buildTool;
exports.dig = dig;
exports.found = found;
exports.globOf = globOf;
exports.list = list;
exports.manifest = manifest;
exports.nearest = nearest;
exports.npmTarget = npmTarget;
exports.packageDirectory = packageDirectory;
exports.parse = parse;
exports.parseJson = parseJson;
exports.record = record;
exports.resolveTarget = resolveTarget;
exports.runsProject = runsProject;
exports.scriptsOf = scriptsOf;
exports.textOf = textOf$1;
exports.workspaces = workspaces;
exports.yaml = yaml;

const require_scan = require("./scan-CEfpb_xM.js");
let require_catalog$loaded;
const require_catalog = () => require_catalog$loaded ??= require("./catalog-DEz0NC5i.js");
let require_projects$loaded;
const require_projects = () => require_projects$loaded ??= require("./projects-BD2T1Rd7.js");
let require_libraries$loaded;
const require_libraries = () => require_libraries$loaded ??= require("./libraries-5bkoGcsa.js");
let require_commands$loaded;
const require_commands = () => require_commands$loaded ??= require("./commands-D_vI2Oz0.js");
let node_crypto = require("node:crypto");
// src/interpreter/code/resolve.ts
var Tree = class {
	repository;
	lists = new Map();
	constructor(repository) {
		this.repository = repository;
	}
	entries(directory) {
		let names = this.lists.get(directory);
		if (names === void 0) {
			names = new Map(this.repository.list(directory).map((e) => [e.name, e.directory]));
			this.lists.set(directory, names);
		}
		return names;
	}
	isFile(path) {
		return this.entries(require_scan.parent(path)).get(require_scan.baseName(path)) === false;
	}
	isDirectory(path) {
		return path === "" || this.entries(require_scan.parent(path)).get(require_scan.baseName(path)) === true;
	}
	firstOf(directory, names) {
		const found = names.map((name) => join$1(directory, name)).find((path) => this.isFile(path));
		return found === void 0 ? [] : [found];
	}
	files(directory, pattern) {
		return [...this.entries(directory)].filter(([n, d]) => !d && pattern.test(n)).map(([n]) => join$1(directory, n));
	}
	below(directory, pattern, limit, fits = () => true) {
		const found = [];
		const queue = [directory];
		for (let visited = 0; queue.length > 0 && visited < 400 && found.length < limit; visited++) {
			const next = queue.shift() ?? "";
			found.push(...this.files(next, pattern).filter(fits));
			for (const [name, isDirectory] of this.entries(next)) if (isDirectory && !name.startsWith(".") && !VENDORED.has(name)) queue.push(join$1(next, name));
		}
		return found.slice(0, limit);
	}
};
const treeOf = require_scan.oncePer((repository) => new Tree(repository));
const VENDORED = new Set([
	"node_modules",
	"vendor",
	"bin",
	"obj",
	"target",
	"build",
	"dist"
]);
function resolvePath(base, path) {
	const parts = path.startsWith("/") ? [] : base.split("/").filter((p) => p !== "");
	for (const part of path.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.join("/");
}
function join$1(directory, name) {
	return directory === "" ? name : `${directory}/${name}`;
}
function ancestors(directory) {
	const found = [directory];
	for (let at = directory; at !== "" && found.length < 16; found.push(at)) at = require_scan.parent(at);
	return found;
}
// src/interpreter/code/lex.ts
const NO_PARTS = [];
const MAX_TOKENS = 3e5;
const MAX_REGEX = 400;
const BY_FIRST = require_scan.groupBy([
	"===",
	"!==",
	"...",
	"**=",
	"||=",
	"??=",
	"&&=",
	"=>",
	"==",
	"!=",
	"<=",
	">=",
	":=",
	"+=",
	".=",
	"-=",
	"||",
	"&&",
	"??",
	"?.",
	"::",
	"->",
	"<<-",
	"<<",
	"<-"
], (operator) => operator.charAt(0));
function lex(source, syntax, firstLine = 1) {
	return new Lexer(source, syntax, firstLine).run();
}
function isNameStart(code, dollar = true) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95 || code === 36 && dollar || code > 127;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
var Lexer = class {
	source;
	syntax;
	tokens = [];
	match = [];
	open = [];
	line;
	lineStart = 0;
	at = 0;
	below = 0;
	constructor(source, syntax, firstLine) {
		this.source = source;
		this.syntax = syntax;
		this.line = firstLine;
	}
	run() {
		const { source } = this;
		while (this.at < source.length && this.tokens.length < MAX_TOKENS) this.step();
		return {
			tokens: this.tokens,
			match: this.match
		};
	}
	step() {
		const { source } = this;
		const code = source.charCodeAt(this.at);
		if (code === 10) this.newline();
		else if (code === 32 || code === 9 || code === 13) this.at++;
		else if (this.comment() || this.hereDocument() || this.wordList() || this.string()) return;
		else if (isNameStart(code, !this.syntax.dollarDots) || code === 64 && isNameStart(source.charCodeAt(this.at + 1)) && this.syntax.atNames) this.word("name");
		else if (isDigit(code)) this.word("number");
		else if (code === 92 && source.charCodeAt(this.at + 1) === 10) {
			this.at += 2;
			this.line++;
			this.lineStart = this.at;
		} else this.mark();
	}
	push(kind, text, start, line, lineStart, parts = NO_PARTS, command = false) {
		const token = {
			kind,
			text,
			parts,
			line,
			column: start - lineStart + 1
		};
		this.tokens.push(command ? {
			...token,
			command
		} : token);
		this.match.push(-1);
	}
	newline() {
		const inner = this.open.at(-1);
		const bracket = inner === void 0 ? "" : this.tokens[inner]?.text ?? "";
		if (!(bracket === "(" || bracket === "[" || bracket === "{" && this.syntax.bracesJoinLines) && this.tokens.at(-1)?.kind !== "line") this.push("line", "\n", this.at, this.line, this.lineStart);
		if (this.below > this.at) this.skipTo(this.below);
		this.below = 0;
		this.at++;
		this.line++;
		this.lineStart = this.at;
	}
	hereDocument() {
		const { source, syntax, at } = this;
		if (syntax.hereDocument === void 0 || source.charAt(at) !== "<") return false;
		const opener = syntax.hereDocument.exec(source.slice(at, at + LONGEST_OPENER));
		const [head = "", quote = "", name = ""] = opener ?? [];
		if (opener === null || name === "") return false;
		const start = this.below > at ? this.below : source.indexOf("\n", at);
		const end = start < 0 ? -1 : endBelow(source, start, name);
		if (end < 0) return false;
		const text = source.slice(start + 1, source.lastIndexOf("\n", end - 1) + 1);
		const parts = quote === "'" ? [{
			kind: "literal",
			text
		}] : partsOf$2(text);
		const literal = parts.flatMap((part) => part.kind === "literal" ? part.text : []).join("");
		this.push("text", literal, at, this.line, this.lineStart, parts, quote === "`");
		this.at += head.length;
		this.below = end;
		return true;
	}
	wordList() {
		const { source, syntax, at } = this;
		if (syntax.wordList === void 0) return false;
		const [head] = syntax.wordList.exec(source.slice(at, at + LONGEST_OPENER)) ?? [];
		if (head === void 0) return false;
		const end = source.indexOf(CLOSES.get(head.slice(-1)) ?? head.slice(-1), at + head.length);
		if (end < 0) return false;
		const [line, lineStart, open] = [
			this.line,
			this.lineStart,
			this.tokens.length
		];
		const push = (kind, text) => this.push(kind, text, at, line, lineStart);
		push("mark", "[");
		for (const word of source.slice(at + head.length, end).split(/\s+/).filter(Boolean)) {
			if (this.tokens.length > open + 1) push("mark", ",");
			push("text", word);
		}
		const close = this.tokens.length;
		push("mark", "]");
		this.match[open] = close;
		this.match[close] = open;
		this.skipTo(end + 1);
		return true;
	}
	skipTo(end) {
		let next = this.source.indexOf("\n", this.at);
		while (next !== -1 && next < end) {
			this.line++;
			this.lineStart = next + 1;
			next = this.source.indexOf("\n", next + 1);
		}
		this.at = end;
	}
	comment() {
		const { source, at, syntax } = this;
		for (const start of syntax.lineComments) if (source.startsWith(start, at)) {
			const end = source.indexOf("\n", at);
			this.at = end === -1 ? source.length : end;
			return true;
		}
		for (const [start, close, atLineStart] of syntax.blockComments) if (source.startsWith(start, at) && (!atLineStart || at === this.lineStart)) {
			const end = source.indexOf(close, at + start.length);
			this.skipTo(end === -1 ? source.length : end + close.length);
			return true;
		}
		return false;
	}
	string() {
		const { source, syntax } = this;
		let at = this.at;
		let prefix = "";
		if (syntax.prefixes) while (prefix.length < 3 && syntax.prefixes.includes(source.charAt(at)) && at < source.length) {
			prefix += source.charAt(at);
			at++;
		}
		for (const quote of syntax.quotes) {
			if (!source.startsWith(quote.open, at)) continue;
			if (quote.prefix !== void 0 && !prefix.toLowerCase().includes(quote.prefix)) continue;
			this.quoted(at + quote.open.length, quote, prefix.toLowerCase());
			return true;
		}
		const after = source.charAt(this.at) === "/" ? syntax.regex : void 0;
		return after !== void 0 && this.regex(after);
	}
	quoted(start, quote, prefix) {
		const { source } = this;
		const [line, lineStart, from] = [
			this.line,
			this.lineStart,
			this.at
		];
		const raw = quote.raw || prefix.includes("r");
		const holes = quote.holes ?? (prefix.includes("f") || prefix.includes("$") ? "{" : void 0);
		const parts = [];
		let text = "";
		let literal = "";
		let at = start;
		const flush = () => {
			if (literal !== "") parts.push({
				kind: "literal",
				text: literal
			});
			text += literal;
			literal = "";
		};
		let run = at;
		const take = () => {
			literal += source.slice(run, at);
		};
		while (at < source.length) {
			const char = source.charAt(at);
			if (char === quote.close.charAt(0) && source.startsWith(quote.close, at)) break;
			if (char === "\n" && !quote.multiline) break;
			const opens = holes !== void 0 && char === holes.charAt(0) && source.startsWith(holes, at);
			if (char === "\\" && !raw && !opens) {
				take();
				literal += unescaped(source.charAt(at + 1));
				at += 2;
				run = at;
			} else if (char === "\\" && prefix.includes("r")) at += 2;
			else if (opens) {
				if (holes === "{" && source.charAt(at + 1) === "{") {
					at += 2;
					continue;
				}
				take();
				flush();
				const end = holeEnd(source, at + holes.length, holes.endsWith("(") ? ")" : "}");
				const begins = at + holes.length - (holes === "{$" ? 1 : 0);
				parts.push({
					kind: "hole",
					source: source.slice(begins, end)
				});
				at = end + 1;
				run = at;
			} else if (char === "$" && quote.names !== "none" && isNameStart(source.charCodeAt(at + 1), false)) {
				take();
				flush();
				let end = at + 1;
				while (isNameStart(source.charCodeAt(end), false) || isDigit(source.charCodeAt(end))) end++;
				if (quote.keys) end = keysEnd(source, end);
				parts.push({
					kind: "hole",
					source: source.slice(quote.names === "bare" ? at + 1 : at, end)
				});
				at = end;
				run = at;
			} else at++;
		}
		at = Math.min(at, source.length);
		take();
		flush();
		const closed = source.startsWith(quote.close, at);
		this.skipTo(closed ? at + quote.close.length : at);
		if (quote.triple && this.syntax.docstrings && this.isDocstring()) return;
		this.push("text", text, from, line, lineStart, parts, quote.command);
	}
	isDocstring() {
		const before = this.tokens.at(-1);
		if (before !== void 0 && before.kind !== "line") return false;
		let at = this.at;
		while (this.source.charAt(at) === " " || this.source.charAt(at) === "\r") at++;
		const next = this.source.charAt(at);
		return next === "\n" || next === "" || next === "#";
	}
	regex(after) {
		const before = this.tokens.at(-1);
		if (before !== void 0) {
			if (before.kind === "number" || before.kind === "text") return false;
			if (before.kind === "name" && !after.includes(before.text)) return false;
			if (before.kind === "mark" && [
				")",
				"]",
				"}"
			].includes(before.text)) return false;
			if (before.kind === "mark" && before.text === "<") return false;
		}
		const { source, at: start } = this;
		const length = regexAt(source, start);
		if (length === 0) return false;
		this.at += length;
		while (isNameStart(source.charCodeAt(this.at))) this.at++;
		const written = {
			kind: "literal",
			text: source.slice(start, this.at)
		};
		this.push("number", "/regex/", start, this.line, this.lineStart, [written]);
		return true;
	}
	word(kind) {
		const { source } = this;
		const start = this.at++;
		while (this.at < source.length) {
			const code = source.charCodeAt(this.at);
			if (!isNameStart(code, !this.syntax.dollarDots) && !isDigit(code)) break;
			this.at++;
		}
		this.push(kind, source.slice(start, this.at), start, this.line, this.lineStart);
	}
	mark() {
		const { source, at } = this;
		const char = source.charAt(at);
		const text = BY_FIRST.get(char)?.find((o) => source.startsWith(o, at)) ?? char;
		const index = this.tokens.length;
		this.push("mark", text, at, this.line, this.lineStart);
		this.at += text.length;
		if (char === "(" || char === "[" || char === "{") this.open.push(index);
		else if (char === ")" || char === "]" || char === "}") this.close(index, char);
	}
	close(index, char) {
		const wanted = char === ")" ? "(" : char === "]" ? "[" : "{";
		const opener = this.open.at(-1);
		if (opener === void 0 || this.tokens[opener]?.text !== wanted) return;
		this.open.pop();
		this.match[opener] = index;
		this.match[index] = opener;
	}
};
const CLOSES = new Map([
	["(", ")"],
	["[", "]"],
	["{", "}"],
	["<", ">"]
]);
function keysEnd(source, from) {
	return from + (/^(?:(?:->)?\{\w+\})+/.exec(source.slice(from, from + LONGEST_KEYS))?.[0].length ?? 0);
}
const LONGEST_KEYS = 200;
const LONGEST_OPENER = 80;
function endBelow(source, start, name) {
	for (let at = start; at >= 0;) {
		const next = source.indexOf("\n", at + 1);
		const end = next < 0 ? source.length : next;
		if (source.slice(at + 1, end).trim() === name) return end;
		at = next;
	}
	return -1;
}
function partsOf$2(text) {
	const parts = [];
	let run = 0;
	for (let at = text.indexOf("#{"); at >= 0; at = text.indexOf("#{", run)) {
		if (at > run) parts.push({
			kind: "literal",
			text: text.slice(run, at)
		});
		const end = holeEnd(text, at + 2, "}");
		parts.push({
			kind: "hole",
			source: text.slice(at + 2, end)
		});
		run = end + 1;
	}
	if (run < text.length) parts.push({
		kind: "literal",
		text: text.slice(run)
	});
	return parts;
}
function unescaped(char) {
	if (char === "n") return "\n";
	if (char === "t") return "	";
	if (char === "\n" || char === "r") return "";
	return char;
}
const REGEX = /^\/(?:\\[\s\S]|\[(?:\\[\s\S]|[^\]\\\n])*\]|[^/\\\n[])+\//;
function regexAt(source, at) {
	return REGEX.exec(source.slice(at, at + MAX_REGEX))?.[0].length ?? 0;
}
function holeEnd(source, start, close) {
	let depth = 0;
	let quote = "";
	const limit = Math.min(source.length, start + 4e3);
	for (let at = start; at < limit; at++) {
		const char = source.charAt(at);
		if (quote !== "") {
			if (char === "\\") at++;
			else if (char === quote) quote = "";
		} else if (char === "\"" || char === "'" || char === "`") quote = char;
		else if (char === "/" && /[(,]\s*$/.test(source.slice(Math.max(start, at - 4), at))) at += Math.max(0, regexAt(source, at) - 1);
		else if (char === "{" || char === "(" || char === "[") depth++;
		else if (char === close && depth === 0) return at;
		else if (char === "}" || char === ")" || char === "]") depth--;
	}
	return limit;
}
// src/interpreter/code/path.ts
function pathAt(chunk, start, limit = Number.POSITIVE_INFINITY) {
	const { tokens } = chunk;
	let path = tokens[start]?.text ?? "";
	let at = start + 1;
	for (let hops = 0; hops < 12; hops++) {
		let dot = at;
		if (tokens[dot]?.text === "!" && tokens[dot]?.kind === "mark") dot++;
		if (tokens[dot]?.kind === "line" && isDot(tokens[dot + 1]?.text)) dot++;
		if (!isDot(tokens[dot]?.text) || tokens[dot]?.kind !== "mark") break;
		if (tokens[dot + 1]?.kind !== "name" || dot + 1 >= limit) break;
		path += `.${tokens[dot + 1]?.text}`;
		at = dot + 2;
	}
	return {
		path,
		end: at
	};
}
function isDot(text) {
	return text === "." || text === "?." || text === "::" || text === "->" || text === "$";
}
function pathEndBefore(chunk, start, open) {
	let at = open - 1;
	while (at > start && !isDot(chunk.tokens[at]?.text)) at--;
	return at;
}
// src/interpreter/code/spans.ts
const MAX_EXPRESSION = 6e3;
const JOINERS = new Set([
	"+",
	"||",
	"??",
	".",
	"?.",
	"&&",
	"?",
	":",
	"=",
	"(",
	",",
	"|",
	"->",
	"::",
	"=>"
]);
function valueEnd(chunk, start) {
	const { tokens, match } = chunk;
	const limit = Math.min(tokens.length, start + MAX_EXPRESSION);
	for (let at = start; at < limit; at++) {
		const token = tokens[at];
		if (token === void 0) return at;
		if (token.kind === "line") {
			if (!(at === start || JOINERS.has(tokens[at - 1]?.text ?? "") || JOINERS.has(tokens[at + 1]?.text ?? "") && tokens[at + 1]?.kind === "mark" && tokens[at + 1]?.text !== "(")) return at;
		} else if (token.kind === "mark") {
			if (token.text === "," || token.text === ";" || token.text === ")" || token.text === "]" || token.text === "}") return at;
			const partner = match[at] ?? -1;
			if (partner > at) at = partner;
		}
	}
	return limit;
}
function splitAt(chunk, start, end, separators) {
	const { tokens, match } = chunk;
	const parts = [];
	let from = start;
	let by = "";
	for (let at = start; at < end; at++) {
		const token = tokens[at];
		if (token === void 0) break;
		if (token.kind !== "text" && separators.has(token.text)) {
			parts.push({
				start: from,
				end: at,
				by
			});
			by = token.text;
			from = at + 1;
			continue;
		}
		const partner = match[at] ?? -1;
		if (partner > at) at = partner;
	}
	parts.push({
		start: from,
		end,
		by
	});
	return parts;
}
const COMMA = new Set([","]);
function elements(chunk, open) {
	const close = chunk.match[open] ?? -1;
	if (close <= open) return [];
	return splitAt(chunk, open + 1, close, COMMA).map((p) => trim(chunk, p.start, p.end)).filter((p) => p.end > p.start);
}
function withoutCalls(chunk, start, end, methods) {
	const { tokens, match } = chunk;
	let last = end;
	while (last - 4 > start && match[last - 2] === last - 1 && methods.test(tokens[last - 3]?.text ?? "") && isDot(tokens[last - 4]?.text)) last -= 4;
	return last;
}
function openAround({ match }, at, most = Infinity) {
	for (let i = at - 1; i >= 0 && at - i < most; i--) {
		const partner = match[i] ?? -1;
		if (partner > i) return i;
		if (partner >= 0) i = partner;
	}
}
function trim(chunk, start, end) {
	while (start < end && chunk.tokens[start]?.kind === "line") start++;
	while (end > start && chunk.tokens[end - 1]?.kind === "line") end--;
	return {
		start,
		end
	};
}
function written$1(chunk, start, end) {
	let out = "";
	for (let at = start; at < end && out.length < 80; at++) {
		const token = chunk.tokens[at];
		if (token === void 0 || token.kind === "line") continue;
		const previous = chunk.tokens[at - 1];
		const wordy = token.kind !== "mark" && previous !== void 0 && previous.kind !== "mark" && at > start;
		out += (wordy ? " " : "") + (token.kind === "text" ? JSON.stringify(token.text.slice(0, 40)) : token.text);
	}
	return out.slice(0, 80);
}
// src/interpreter/code/aliases.ts
function aliased(repository, tree, from, specifier) {
	return [
		...byPaths(repository, tree, from, specifier),
		...byImports(repository, tree, from, specifier),
		...byWorkspace(repository, tree, from, specifier)
	];
}
const KNOWN = new WeakMap();
function knownOf(tree) {
	let known = KNOWN.get(tree);
	if (known === void 0) {
		known = {
			paths: new Map(),
			packages: new Map()
		};
		KNOWN.set(tree, known);
	}
	return known;
}
function byPaths(repository, tree, from, specifier) {
	const { paths } = knownOf(tree);
	for (const directory of ancestors(from)) {
		const file = [
			"tsconfig.json",
			"jsconfig.json",
			"tsconfig.base.json"
		].map((name) => join$1(directory, name)).find((path) => tree.isFile(path));
		if (file === void 0) continue;
		if (!paths.has(file)) paths.set(file, pathsIn$1(repository, file, 3));
		const found = matched$1(paths.get(file), specifier);
		if (found.length > 0) return found;
	}
	return [];
}
function pathsIn$1(repository, file, hops) {
	const config = tsconfigAt(repository, file);
	if (config === void 0) return void 0;
	const directory = require_scan.parent(file);
	const base = resolvePath(directory, String(require_projects().dig(config, "compilerOptions", "baseUrl") ?? "."));
	const patterns = Object.entries(require_projects().record(require_projects().dig(config, "compilerOptions", "paths")));
	if (base !== void 0 && patterns.length > 0) return {
		base,
		patterns: patterns.slice(0, 200).map(([pattern, targets]) => [pattern, Array.isArray(targets) ? targets.map(String) : []])
	};
	const above = require_projects().dig(config, "extends");
	const next = typeof above === "string" ? resolvePath(directory, above) : void 0;
	if (next === void 0 || !String(above).startsWith(".") || hops === 0) return void 0;
	return pathsIn$1(repository, next.endsWith(".json") ? next : `${next}.json`, hops - 1);
}
function matched$1(paths, specifier) {
	for (const [pattern, targets] of paths?.patterns ?? []) {
		const [before = "", after] = pattern.split("*", 2);
		if (!(after === void 0 ? specifier === pattern : specifier.startsWith(before) && specifier.endsWith(after)) || paths === void 0) continue;
		const middle = after === void 0 ? "" : specifier.slice(before.length, specifier.length - after.length);
		return targets.flatMap((target) => resolvePath(paths.base, target.replace("*", middle)) ?? []);
	}
	return [];
}
function byImports(repository, tree, from, specifier) {
	if (!specifier.startsWith("#")) return [];
	const directory = ancestors(from).find((one) => tree.isFile(join$1(one, "package.json")));
	if (directory === void 0) return [];
	const imports = require_projects().record(require_projects().dig(require_projects().manifest(repository, directory), "imports"));
	return matched$1({
		base: directory,
		patterns: Object.entries(imports).map(([pattern, target]) => [pattern, textsOf$2(target)])
	}, specifier);
}
function byWorkspace(repository, tree, from, specifier) {
	const parts = specifier.split("/");
	const length = specifier.startsWith("@") ? 2 : 1;
	const name = parts.slice(0, length).join("/");
	const directory = packagesAround(repository, tree, from).get(name);
	if (directory === void 0) return [];
	const below = parts.slice(length).join("/");
	const exported = textsOf$2(require_projects().dig(require_projects().manifest(repository, directory), "exports", below === "" ? "." : `./${below}`));
	const named = below === "" ? [
		"source",
		"module",
		"main",
		"exports"
	].flatMap((key) => textsOf$2(require_projects().dig(require_projects().manifest(repository, directory), key))) : [];
	const usual = below === "" ? [
		"src/index",
		"index",
		"lib/index",
		"src/main"
	] : [
		below,
		`src/${below}`,
		`lib/${below}`
	];
	return [...[...exported, ...named].flatMap((path) => [path, path.replace(/^(?:\.\/)?(?:dist|build|lib|out)\//, "src/").replace(/\.d\.[cm]?ts$/, "")]), ...usual].flatMap((path) => resolvePath(directory, path) ?? []);
}
const MOST_PACKAGES = 300;
function packagesAround(repository, tree, from) {
	const { packages } = knownOf(tree);
	const root = ancestors(from).reverse().find((one) => tree.isFile(join$1(one, "package.json")) || tree.isFile(join$1(one, "pnpm-workspace.yaml")));
	if (root === void 0) return NO_PACKAGES;
	let known = packages.get(root);
	if (known === void 0) {
		known = new Map(require_projects().workspaces(repository, root).slice(0, MOST_PACKAGES).map((directory) => [String(require_projects().manifest(repository, directory).name ?? ""), directory]));
		packages.set(root, known);
	}
	return known;
}
const NO_PACKAGES = new Map();
function textsOf$2(target) {
	if (typeof target === "string") return [target];
	return Object.values(require_projects().record(target)).slice(0, 8).flatMap((one) => typeof one === "string" ? [one] : []);
}
function plainJson(text) {
	return text.replace(/("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, quoted) => quoted ?? "").replace(/,(\s*[}\]])/g, "$1");
}
function tsconfigAt(repository, path) {
	const text = require_projects().textOf(repository, path);
	return text === void 0 || text.length > 1e5 ? void 0 : require_scan.parseJson(plainJson(text));
}
const MOST$15 = 60;
const MOST_FOLDERS = 400;
const MOST_OPEN = 4;
function isOpen(told) {
	return told.includes("*");
}
function patternOf(told, ending = "") {
	const parts = told.split(/\*+/);
	const source = (parts.length > MOST_OPEN ? [parts[0] ?? "", parts.at(-1) ?? ""] : parts).map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join("[^/]+");
	return new RegExp(`^${source}${ending}$`);
}
function entriesAt(tree, base, told, ending) {
	const parts = told.split("/").filter((part) => part !== "");
	let found = [base];
	for (const [index, part] of parts.entries()) {
		const isLast = index === parts.length - 1;
		const fits = patternOf(part, isLast ? ending : "");
		found = found.slice(0, MOST_FOLDERS).flatMap((folder) => [...tree.entries(folder)].flatMap(([name, isFolder]) => (isLast || isFolder) && !/^\.|^node_modules$/.test(name) && fits.test(name) ? [folder === "" ? name : `${folder}/${name}`] : []));
	}
	return found.slice(0, MOST$15);
}
function placeTold(folder, told) {
	if (told.startsWith("/")) return resolvePath("", told.slice(1));
	return /^\.{1,2}\//.test(told) ? resolvePath(folder, told) : void 0;
}
// src/interpreter/code/names-at.ts
function namedAt(file, name) {
	return namesOf$1(file).get(name) ?? [];
}
function usedAt(file, name) {
	const places = namedAt(file, name);
	const first = places.findIndex((at, i) => i > 0 && !isOneImport(file, places[i - 1] ?? 0, at));
	return first < 0 ? [] : places.slice(first);
}
function isOneImport({ tokens }, from, to) {
	const between = tokens.slice(from + 1, to);
	return between.some(({ text }) => text === "import" || text === "::") && between.every(({ kind, text }) => kind === "name" || /^(?:[.,({]|::)$/.test(text));
}
const namesOf$1 = require_scan.oncePer(({ tokens }) => {
	const names = new Map();
	for (const [at, { kind, text }] of tokens.entries()) if (kind === "name") require_scan.addTo(names, text, at);
	return names;
});
// src/interpreter/code/lazily.ts
function lazily(makers) {
	const made = {};
	for (const key of Object.keys(makers)) Object.defineProperty(made, key, {
		configurable: true,
		enumerable: true,
		get: () => {
			const value = makers[key]();
			Object.defineProperty(made, key, {
				value,
				enumerable: true
			});
			return value;
		}
	});
	return made;
}
// src/interpreter/code/evaluate/unknown.ts
function isUnknown(value) {
	const isNothing = (one) => one.kind === "context" && one.setting === void 0;
	return value.alternatives.some(({ pieces }) => pieces.length > 0) && value.alternatives.every(({ pieces }) => pieces.every(isNothing));
}
function unknown(chunk, start, end) {
	return require_scan.fromOrigin({
		kind: "context",
		name: written$1(chunk, start, end),
		inSource: true
	});
}
// src/interpreter/code/list-forms.ts
function cellOf(chunk, start, end, place) {
	if (/^(?::|=>)$/.test(chunk.tokens[start + 1]?.text ?? "")) return [{
		start,
		end: start + 1
	}, {
		start: start + 2,
		end
	}][place];
	return /^[[({]$/.test(chunk.tokens[start]?.text ?? "") ? elements(chunk, start)[place] : void 0;
}
const ADDERS$1 = new Set([
	"append",
	"c",
	"slices.Concat",
	"vcat"
]);
function tableIn(chunk, start, open) {
	const { path } = pathAt(chunk, start, open);
	const [whole, of, method = ""] = /^(?:(Object)|.+)\.(items|entries|keys|values)$/.exec(path) ?? [];
	if (whole === void 0) return void 0;
	const [first] = elements(chunk, open);
	const head = of ? first : {
		start,
		end: pathEndBefore(chunk, start, open)
	};
	if (head === void 0 || head.end <= head.start) return void 0;
	const column = {
		keys: 0,
		values: 1
	}[method];
	return {
		span: {
			chunk,
			...head
		},
		column
	};
}
const SAME_LIST = /\.(?:copy|slice|filter|ToArray|ToList|toList|toTypedArray|to_vec|concat|dup|compact|flatten)$/;
function typedList(chunk, start, end) {
	const first = chunk.tokens[start]?.text;
	if (first !== "new" && !(first === "[" && chunk.match[start] === start + 1)) return void 0;
	for (let at = start + 1; at < Math.min(end, start + 8); at++) if (chunk.tokens[at]?.text === "{") return at;
}
function madeList({ tokens, match }, start, end) {
	for (let at = start; at < Math.min(end, start + 12); at++) if (tokens[at]?.text === "(") return tokens.slice(start, at).filter(({ kind }) => kind === "name").some(({ text }) => MAKES_LISTS.has(text)) && (match[at] ?? -1) === end - 1 ? at : void 0;
}
const MAKES_LISTS = new Set([
	"ArrayList",
	"LinkedList",
	"List",
	"Vec",
	"make",
	"mutableListOf",
	"list",
	"tuple",
	"ArrayDeque"
]);
function listOpening(chunk, start, end) {
	const { path, end: behind } = pathAt(chunk, start, end);
	if (!/(^|\.)(List\.of|asList|listOf|arrayOf|vec|Array\.from)$/.test(path)) return void 0;
	for (let at = behind; at < Math.min(end, behind + 4); at++) if ([
		"(",
		"[",
		"{"
	].includes(chunk.tokens[at]?.text ?? "")) return at;
}
// src/interpreter/code/blocks.ts
const MAX_BODY$1 = 5e3;
const MAX_BLOCKS = 2e3;
const NONE$2 = {
	start: 0,
	end: 0
};
const GUARDS$1 = new Set([
	"if",
	"elif",
	"elsif",
	"unless",
	"while",
	"switch",
	"match"
]);
const OTHERWISE = new Set([
	"else",
	"catch",
	"except",
	"rescue"
]);
const CONTROL = new Set([
	...GUARDS$1,
	...OTHERWISE,
	"for",
	"foreach",
	"function",
	"return",
	"with",
	"func",
	"fn",
	"using",
	"lock",
	"synchronized"
]);
const blocksOf = require_scan.oncePer(read$2);
const guardsAround = require_scan.oncePerName((file, at) => blocksOf(file).guarded.filter(({ start, end }) => at >= start && at < end));
const callsByName$1 = require_scan.oncePer((file) => {
	const calls = new Map();
	for (const { name } of blocksOf(file).functions) calls.set(name, []);
	file.tokens.forEach(({ text }, at) => {
		if (file.tokens[at + 1]?.text === "(") calls.get(text)?.push(at);
	});
	return calls;
});
const functionAround = require_scan.oncePerName((file, at) => blocksOf(file).functions.findLast(({ start, end }) => at >= start && at < end));
function classAround$1(file, at) {
	return classesOf(file).findLast(({ start, end }) => at >= start && at < end);
}
const classesOf = require_scan.oncePer((file) => {
	const { classes } = require_scan.grammarOf(file).scoping;
	return file.tokens.flatMap(({ text }, at) => {
		const name = file.tokens[at + 1];
		if (!classes.includes(text) || name?.kind !== "name") return [];
		const body = bodyAfter(file, at, at + 2);
		return body === void 0 ? [] : [{
			...body,
			name: name.text,
			header: at + 1
		}];
	});
});
function read$2(file) {
	const guarded = [];
	const functions = [];
	const { tokens } = file;
	for (let at = 0; at < tokens.length && guarded.length + functions.length < MAX_BLOCKS; at++) {
		const token = tokens[at];
		if (token?.kind !== "name") continue;
		if (GUARDS$1.has(token.text) || OTHERWISE.has(token.text)) {
			const block = guardedAt(file, at);
			if (block !== void 0) guarded.push(withNot(file, at, block, guarded));
		}
		const named = functionAt$1(file, at);
		if (named !== void 0) functions.push(named);
	}
	return {
		guarded,
		functions
	};
}
function withNot(file, at, block, before) {
	const { tokens } = file;
	const follows = /^(?:else|elif|elsif)$/.test(tokens[at]?.text ?? "");
	const behind = tokens[at]?.text === "if" && tokens[at - 1]?.text === "else";
	if (!follows && !behind) return block;
	const from = behind ? at - 1 : at;
	let first = from;
	while (first > 0 && isBetween(tokens[first - 1])) first--;
	const last = before.findLast(({ end, condition }) => condition !== NONE$2 && end >= first && end <= from);
	return last === void 0 || last.unless ? block : {
		...block,
		not: [...last.not ?? [], last.condition]
	};
}
function isBetween(token) {
	return token !== void 0 && (token.kind === "line" || token.text === "}");
}
function guardedAt(file, at) {
	const { tokens } = file;
	const before = tokens[at - 1];
	if (before?.text === ".") return void 0;
	const opens = before === void 0 || before.kind === "line" || /^[{};:]$/.test(before.text);
	const otherwise = OTHERWISE.has(tokens[at]?.text ?? "");
	const unless = tokens[at]?.text === "unless";
	if (require_scan.grammarOf(file).scoping.bodies === "end" && !opens && !otherwise) {
		const condition = {
			start: at + 1,
			end: lineEnd$1(file, at)
		};
		return {
			start: lineStart(file, at),
			end: at,
			condition,
			unless
		};
	}
	const body = bodyAfter(file, at, at + 1);
	if (body === void 0) return void 0;
	return {
		...body,
		condition: otherwise ? NONE$2 : {
			start: at + 1,
			end: body.start
		},
		unless
	};
}
function bodyAfter(file, keyword, from) {
	const { bodies } = require_scan.grammarOf(file).scoping;
	switch (bodies) {
		case "indent": return indented$1(file, keyword, from);
		case "end": return closed(file, keyword);
		case "braces": return braced$1(file, from, GUARDS$1.has(file.tokens[keyword]?.text ?? ""));
		default: return bodies;
	}
}
function indented$1(file, keyword, from) {
	const { tokens, match } = file;
	for (let at = from; at < Math.min(tokens.length, from + 400); at++) {
		if (tokens[at]?.kind === "line") return void 0;
		if (tokens[at]?.text === ":" && tokens[at]?.kind === "mark") {
			const start = at + 1;
			if (tokens[start]?.kind !== "line") return {
				start,
				end: lineEnd$1(file, start)
			};
			const column = tokens[lineStart(file, keyword)]?.column ?? 1;
			let end = start + 1;
			while (end < tokens.length && end < start + MAX_BODY$1) {
				if (tokens[end - 1]?.kind === "line" && (tokens[end]?.column ?? 0) <= column) break;
				end++;
			}
			return {
				start,
				end
			};
		}
		const partner = match[at] ?? -1;
		if (partner > at) at = partner;
	}
}
function closed(file, keyword) {
	const { tokens } = file;
	const column = tokens[lineStart(file, keyword)]?.column;
	const start = lineEnd$1(file, keyword);
	for (let at = keyword; at < start; at++) if (tokens[at]?.text === "do" && tokens[at + 1]?.text === ":") return {
		start: at + 2,
		end: start
	};
	for (let at = start; at < Math.min(tokens.length, start + MAX_BODY$1); at++) if (tokens[at - 1]?.kind === "line" && tokens[at]?.column === column && /^(?:end|else|elsif|rescue|ensure)$/.test(tokens[at]?.text ?? "")) return {
		start,
		end: at
	};
}
function braced$1(file, from, guards) {
	const { tokens, match } = file;
	const semicolons = require_scan.grammarOf(file).scoping.declares.includes(":=");
	for (let at = from; at < Math.min(tokens.length, from + 400); at++) {
		const token = tokens[at];
		const partner = match[at] ?? -1;
		if (token?.text === "{" && partner > at) return {
			start: at + 1,
			end: partner
		};
		if (token?.text === "(" && partner > at) {
			const first = guards && tokens[partner + 1]?.kind === "line" ? partner + 2 : partner + 1;
			const next = tokens[first];
			if (at === from && next?.kind === "name" && next.text !== "if") return {
				start: first,
				end: statementEnd(file, first)
			};
			at = partner;
		} else if (token?.text === ";" && !semicolons) return void 0;
	}
}
function functionAt$1(file, at) {
	const { tokens, match } = file;
	const word = tokens[at]?.text ?? "";
	const { bodies, functions, methods, typedNames } = require_scan.grammarOf(file).scoping;
	if (functions.includes(word)) {
		const receiver = tokens[at + 1]?.text === "(" ? match[at + 1] ?? -1 : -1;
		const behind = receiver > at && tokens[receiver + 2]?.text === "(";
		const own = isDot(tokens[at + 2]?.text) ? at + 3 : at + 1;
		const name = word === "init" && tokens[at + 1]?.text === "(" ? at : behind ? receiver + 1 : own;
		if (tokens[name]?.kind !== "name") return void 0;
		const parameters = tokens[name + 1]?.text === "(" ? name + 1 : -1;
		const body = bodyAfter(file, at, parameters < 0 ? name + 1 : (match[parameters] ?? name) + 1);
		return body && {
			...body,
			name: tokens[name]?.text ?? "",
			header: name,
			parameters
		};
	}
	if (CONTROL.has(word)) return void 0;
	const next = tokens[at + 1]?.text;
	if (bodies === "braces" && (next === "=" || next === "<-")) return arrowAt$1(file, at);
	if (!methods) return void 0;
	const close = match[at + 1] ?? -1;
	if (next !== "(" || close < at || [
		".",
		"new",
		"?."
	].includes(tokens[at - 1]?.text ?? "")) return void 0;
	for (let to = close + 1; to < close + 10; to++) {
		const token = tokens[to];
		if (typedNames && token?.kind === "line" && tokens[to + 1]?.text === "{") continue;
		const partner = match[to] ?? -1;
		if (token?.text === "{" && partner > to) return {
			start: to + 1,
			end: partner,
			name: word,
			header: at,
			parameters: at + 1
		};
		if (!(token?.kind === "name" || /^[:<>,?[\]|]$/.test(token?.text ?? "")) || to === close + 1 && token?.text === ",") return void 0;
	}
}
const MOST_RETURNED = 30;
function arrowAt$1(file, at) {
	const { tokens, match } = file;
	let to = at + 2;
	if (tokens[to]?.text === "async") to++;
	const worded = require_scan.grammarOf(file).scoping.functions.includes(tokens[to]?.text ?? "");
	if (worded) to++;
	else if (require_scan.grammarOf(file).habits.arrowPairs) return void 0;
	const parameters = tokens[to]?.text === "(" ? to : -1;
	const close = parameters < 0 ? to : match[to] ?? to;
	const named = (block) => ({
		...block,
		name: tokens[at]?.text ?? "",
		header: at,
		parameters
	});
	if (worded && parameters >= 0 && tokens[close + 1]?.text !== "{" && tokens[close + 1]?.text !== ":") return named({
		start: close + 1,
		end: valueEnd(file, close + 1)
	});
	const typed = parameters >= 0 && tokens[close + 1]?.text === ":";
	let angles = 0;
	for (let open = close + 1; open < close + (typed ? MOST_RETURNED : 12); open++) {
		const text = tokens[open]?.text ?? "";
		if (typed && text === "<") angles++;
		else if (/^>+$/.test(text)) angles -= text.length;
		if (tokens[open]?.kind === "line" && angles <= 0 || text === ";") return void 0;
		const partner = match[open] ?? -1;
		if (partner >= 0 && partner < at) return void 0;
		if (text === "{" && partner > open && (worded || tokens[open - 1]?.text === "=>")) return named({
			start: open + 1,
			end: partner
		});
		if (text === "=>" && tokens[open + 1]?.text !== "{") return named({
			start: open + 1,
			end: valueEnd(file, open + 1)
		});
	}
}
function statementEnd(file, from) {
	const { tokens, match } = file;
	for (let at = from; at < Math.min(tokens.length, from + MAX_BODY$1); at++) {
		if (tokens[at]?.kind === "line" || tokens[at]?.text === ";") return at;
		const partner = match[at] ?? -1;
		if (partner > at) at = partner;
	}
	return tokens.length;
}
function lineStart({ tokens }, at) {
	let start = at;
	while (start > 0 && tokens[start - 1]?.kind !== "line") start--;
	return start;
}
function lineEnd$1({ tokens }, at) {
	let end = at;
	while (end < tokens.length && tokens[end]?.kind !== "line") end++;
	return end;
}
// src/interpreter/code/parameters.ts
const MODIFIERS$1 = new Set([
	"private",
	"public",
	"protected",
	"readonly",
	"val",
	"var",
	"override"
]);
const MOST$14 = 60;
function parametersAt(file, open) {
	if (open < 0) return [];
	const { own } = require_scan.grammarOf(file).scoping;
	const found = [];
	let place = 0;
	for (const part of elements(file, open).slice(0, MOST$14)) {
		const these = parametersOf$1(file, part, place);
		const [first] = these;
		if (first === void 0 || place === 0 && own.includes(first.name)) continue;
		found.push(...these);
		place++;
	}
	return found;
}
function parametersOf$1(file, { start, end }, place) {
	const { tokens, match } = file;
	let colon = -1;
	let equals = -1;
	for (let at = start; at < end; at++) {
		const token = tokens[at];
		if (token?.kind === "mark" && token.text === ":" && colon < 0 && equals < 0) colon = at;
		if (token?.kind === "mark" && token.text === "=" && equals < 0) equals = at;
		const partner = match[at] ?? -1;
		if (partner > at) at = partner;
	}
	const fallback = equals < 0 ? void 0 : {
		chunk: file,
		start: equals + 1,
		end
	};
	const behind = equals < 0 ? end : equals;
	const stop = colon < 0 ? behind : colon;
	const type = colon < 0 ? void 0 : lastName(file, colon + 1, behind);
	if (tokens[start]?.text === "{") return membersOf(file, start, place, type);
	const name = nameOf$3(file, start, stop);
	if (name < 0) return [];
	const texts = tokens.slice(start, end).map(({ text }) => text);
	const rest = texts[0] === "..." || texts[0] === "*" && texts[1] !== "*" && require_scan.grammarOf(file).scoping.bodies !== "braces" || texts[1] === "..." && equals < 0 || texts[0] === "vararg" || texts[0] === "params";
	const before = tokens[name - 1];
	const typed = before?.kind === "name" && name > start ? before.text : void 0;
	return [{
		name: tokens[name]?.text ?? "",
		place,
		fallback,
		type: type ?? (MODIFIERS$1.has(typed ?? "") ? void 0 : typed),
		rest,
		member: void 0
	}];
}
function nameOf$3(file, start, stop) {
	const { tokens } = file;
	if (require_scan.grammarOf(file).scoping.nameFirst) return tokens[start]?.kind === "name" ? start : -1;
	for (let at = stop - 1; at >= start; at--) if (tokens[at]?.kind === "name") return at;
	return -1;
}
function lastName({ tokens }, start, end) {
	let found;
	for (let at = start; at < Math.min(end, start + 12); at++) if (tokens[at]?.kind === "name") found = tokens[at]?.text;
	return found;
}
function membersOf(file, open, place, type) {
	const { tokens } = file;
	return elements(file, open).slice(0, MOST$14).flatMap(({ start, end }) => {
		if (tokens[start]?.kind !== "name") return [];
		const local = tokens[start + 1]?.text === ":" && tokens[start + 2]?.kind === "name" ? start + 2 : start;
		const fallback = tokens[local + 1]?.text === "=" ? {
			chunk: file,
			start: local + 2,
			end
		} : void 0;
		return {
			name: tokens[local]?.text ?? "",
			place,
			fallback,
			type,
			rest: false,
			member: tokens[start]?.text ?? ""
		};
	});
}
// src/interpreter/code/scopes.ts
const MOST$13 = 4e3;
function scopesIn(file) {
	const bodies = bodiesOf$1(file).sort((a, b) => a.start - b.start || b.end - a.end);
	const root = scope({
		kind: "file",
		name: "",
		start: 0,
		end: file.tokens.length,
		header: 0,
		parameters: [],
		bases: []
	}, void 0);
	const all = [root];
	let around = root;
	for (const body of bodies.slice(0, MOST$13)) {
		while (around.parent !== void 0 && body.start >= around.end) around = around.parent;
		if (body.end > around.end || body.end < body.start) continue;
		if (body.start === around.start && body.end === around.end && around !== root) continue;
		around = scope(body, around);
		all.push(around);
	}
	return {
		root,
		all
	};
}
function scope(body, parent) {
	return {
		...body,
		parent,
		names: new Map(),
		members: new Map(),
		types: new Map()
	};
}
function scopeAt({ root, all }, at) {
	let low = 0;
	let high = all.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if ((all[middle]?.start ?? 0) <= at) low = middle;
		else high = middle - 1;
	}
	let found = all[low] ?? root;
	while (found.parent !== void 0 && at >= found.end) found = found.parent;
	return found;
}
function around$1(from, kind) {
	let at = from;
	while (at !== void 0 && at.kind !== kind) at = at.parent;
	return at;
}
function bodiesOf$1(file) {
	const { tokens } = file;
	const { scoping } = require_scan.grammarOf(file);
	const classes = new Set(scoping.classes);
	const found = blocksOf(file).functions.map((one) => ({
		...one,
		kind: "function",
		parameters: parametersAt(file, one.parameters),
		bases: []
	}));
	const taken = new Set(found.map(({ start }) => start));
	const keep = (body) => {
		if (body === void 0 || taken.has(body.start) || found.length >= MOST$13) return;
		taken.add(body.start);
		found.push(body);
	};
	for (let at = 0; at < tokens.length && found.length < MOST$13; at++) {
		const token = tokens[at];
		if (token?.kind === "name") {
			if (classes.has(token.text) && !isDot(tokens[at - 1]?.text)) keep(classAt(file, at));
			else if (token.text === "lambda") keep(lambdaAt(file, at));
			else if (scoping.functions.includes(token.text) && tokens[at + 1]?.text === "(") keep(namelessAt(file, at));
		} else if (token?.kind === "mark" && token.text === "=>") keep(arrowAt(file, at));
	}
	if (scoping.bodies === "braces") for (const block of blocksIn(file, taken)) keep(block);
	return found;
}
function classAt(file, at) {
	const { tokens } = file;
	const name = tokens[at + 1]?.text === "{" && tokens[at - 1]?.kind === "name" ? at - 1 : at + 1;
	if (tokens[name]?.kind !== "name") return void 0;
	const body = bodyAfter(file, at, name + 1);
	if (body === void 0) return void 0;
	const open = tokens[name + 1]?.text === "(" ? name + 1 : -1;
	const bases = [];
	let called = name;
	for (let i = name + 1; i < Math.min(body.start, name + 60); i++) if (tokens[i]?.text === "for" && tokens[i + 1]?.kind === "name") called = i + 1;
	else if (tokens[i]?.kind === "name") bases.push(tokens[i]?.text ?? "");
	return {
		...body,
		kind: "class",
		name: tokens[called]?.text ?? "",
		header: name,
		parameters: require_scan.grammarOf(file).scoping.bodies === "braces" ? parametersAt(file, open) : [],
		bases
	};
}
function lambdaAt(file, at) {
	const { tokens } = file;
	let colon = at + 1;
	while (colon < at + 40 && tokens[colon]?.text !== ":" && tokens[colon]?.kind !== "line") colon++;
	if (tokens[colon]?.text !== ":") return void 0;
	const names = tokens.slice(at + 1, colon).filter(({ kind }) => kind === "name");
	return nameless(colon + 1, valueEnd(file, colon + 1), at, names.map(({ text }, place) => bare$2(text, place)));
}
function bare$2(name, place) {
	return {
		name,
		place,
		fallback: void 0,
		type: void 0,
		rest: false,
		member: void 0
	};
}
function nameless(start, end, header, parameters) {
	return {
		kind: "function",
		name: "",
		start,
		end,
		header,
		parameters,
		bases: []
	};
}
function namelessAt(file, at) {
	const close = file.match[at + 1] ?? -1;
	const body = close < 0 ? void 0 : bodyAfter(file, at, close + 1);
	return body && nameless(body.start, body.end, at, parametersAt(file, at + 1));
}
function arrowAt(file, at) {
	const { tokens, match } = file;
	let before = at - 1;
	for (let hops = 0; hops < 12 && tokens[before]?.text !== ")"; hops++) {
		if (before === at - 1 && tokens[before]?.kind === "name" && tokens[before - 1]?.text !== ":") break;
		before--;
	}
	const open = tokens[before]?.text === ")" ? match[before] ?? -1 : -1;
	const parameters = open >= 0 ? parametersAt(file, open) : tokens[at - 1]?.kind === "name" ? [bare$2(tokens[at - 1]?.text ?? "", 0)] : [];
	const brace = tokens[at + 1]?.text === "{" ? match[at + 1] ?? -1 : -1;
	return brace > at ? nameless(at + 2, brace, open < 0 ? at - 1 : open, parameters) : nameless(at + 1, valueEnd(file, at + 1), open < 0 ? at - 1 : open, parameters);
}
const OPENERS$1 = new Set([
	"else",
	"try",
	"finally",
	"do",
	"loop",
	"unsafe",
	"async",
	"defer",
	"init",
	"then"
]);
const GUARDS = new Set([
	"if",
	"for",
	"switch",
	"match",
	"while",
	"select",
	"when",
	"guard",
	"foreach"
]);
function* blocksIn(file, taken) {
	const { tokens, match } = file;
	for (let at = 0; at < tokens.length; at++) {
		const end = match[at] ?? -1;
		if (tokens[at]?.text !== "{" || tokens[at]?.kind !== "mark" || end < at) continue;
		if (taken.has(at + 1) || !holdsStatements(file, at)) continue;
		yield {
			kind: "block",
			name: "",
			start: at + 1,
			end,
			header: at,
			parameters: [],
			bases: []
		};
	}
}
function holdsStatements({ tokens, match }, at) {
	const before = tokens[at - 1];
	if (before === void 0 || before.kind === "line") return true;
	if (before.kind === "mark") return [
		")",
		";",
		"{",
		"}"
	].includes(before.text);
	if (OPENERS$1.has(before.text)) return true;
	for (let i = at - 1; i > Math.max(0, at - 60); i--) {
		const partner = match[i] ?? -1;
		if (partner >= 0 && partner < i) i = partner;
		const token = tokens[i];
		if (token?.kind === "line" || token?.kind === "mark" && /^[;{}=,(]$|^:=$/.test(token.text)) return GUARDS.has(tokens[i + 1]?.text ?? "") || GUARDS.has(tokens[i + 2]?.text ?? "");
	}
	return false;
}
// src/interpreter/code/bindings.ts
const namesOf = require_scan.oncePer((file) => new Collector(file).collect());
const MOST$12 = 24;
const ASSIGN = new Set([
	"=",
	":=",
	"||=",
	"??=",
	"<-",
	"<<-"
]);
const ADDS$1 = new Set([
	"+=",
	".=",
	"<<"
]);
const APPENDERS = new Set([
	"append",
	"push",
	"extend",
	"concat",
	"insert",
	"unshift",
	"add",
	"Add",
	"addAll",
	"AddRange",
	"arg",
	"args"
]);
const CONDITIONS = new Set([
	"if",
	"while",
	"for",
	"switch",
	"elif",
	"return",
	"and",
	"or",
	"not",
	"in",
	"until",
	"foreach",
	"using",
	"const",
	"var"
]);
const NO_TYPES = new Set([
	"return",
	"else",
	"new",
	"await",
	"throw",
	"case",
	"yield",
	"go",
	"defer"
]);
const COPIES = /^(?:copy|to_h|to_hash|dup|clone|toObject)$/;
const TAKES_OVER = new Set([
	"Object.assign",
	"dict",
	"structuredClone",
	"copy.copy",
	"copy.deepcopy"
]);
var Collector = class {
	file;
	grammar;
	collections;
	scopes;
	added = new Map();
	keys = new Map();
	environments = new Set();
	copies = new Set();
	mentions;
	later = [];
	global = new Map();
	open = [];
	constructor(file) {
		this.file = file;
		this.grammar = require_scan.grammarOf(file);
		this.collections = require_scan.accessOf(file).collections;
		this.scopes = scopesIn(file);
	}
	collect() {
		const { tokens, match } = this.file;
		for (const scope of this.scopes.all) if (scope.kind === "class") {
			for (const { name, type } of scope.parameters) if (type !== void 0) scope.types.set(name, type);
		}
		for (let at = 0; at < tokens.length; at++) {
			const token = tokens[at];
			if (token === void 0) continue;
			const partner = match[at] ?? -1;
			if (partner > at) this.open.push(at);
			else if (partner >= 0 && this.open.at(-1) === partner) this.open.pop();
			if (token.kind === "name") this.name(at, token.text);
			else if (token.kind === "text") this.text(at, token.text);
			else if (token.text === "}") this.destructured(at);
		}
		for (const { name, at, binding } of this.later) this.add(this.ownerOf(name, at), name, binding);
		return {
			...this.scopes,
			added: this.settleAdded(),
			keys: this.keys,
			environments: this.environments,
			copies: this.copies,
			functions: this.named("function"),
			classes: this.named("class")
		};
	}
	named(kind) {
		const found = new Map();
		for (const scope of this.scopes.all) if (scope.kind === kind && scope.name !== "") found.set(scope.name, [...found.get(scope.name) ?? [], scope].slice(0, MOST$12));
		return found;
	}
	text(at, text) {
		const { tokens } = this.file;
		const sign = tokens[at + 1]?.text;
		if (tokens[at + 1]?.kind === "mark" && (sign === ":" || sign === "=>")) this.key(text, at + 2);
		this.declaredVariable(at, text);
	}
	key(name, start) {
		const spans = this.keys.get(name) ?? [];
		if (spans.length < MOST$12) spans.push({
			chunk: this.file,
			start
		});
		this.keys.set(name, spans);
	}
	name(at, name) {
		const { tokens } = this.file;
		const next = tokens[at + 1];
		if ((name === "global" || name === "nonlocal") && next?.kind === "name") this.globals(at);
		if (name === "in" || name === "of" || name === "range" || name === "as") this.loop(at, name);
		if (next?.kind !== "mark") return;
		if (ASSIGN.has(next.text)) this.assigned(at, at + 2, next.text);
		else if (ADDS$1.has(next.text)) this.addition(at, at + 2);
		else if (next.text === ":" || next.text === "=>") this.colon(at, name, next.text);
		else if (next.text === "." && tokens[at + 3]?.text === "(" && APPENDERS.has(tokens[at + 2]?.text ?? "")) for (const e of elements(this.file, at + 3).slice(0, 20)) this.addition(at, e.start);
	}
	globals(at) {
		const { tokens } = this.file;
		const here = around$1(scopeAt(this.scopes, at), "function");
		if (here === void 0) return;
		const names = this.global.get(here) ?? new Set();
		for (let i = at + 1; i < at + 20 && tokens[i]?.kind !== "line"; i++) names.add(tokens[i]?.text ?? "");
		this.global.set(here, names);
	}
	headOf(at) {
		const { tokens } = this.file;
		let head = at;
		while (head > 1 && isDot(tokens[head - 1]?.text) && tokens[head - 2]?.kind === "name") head -= 2;
		return head;
	}
	isArgument(sign) {
		const open = this.open.at(-1);
		const { tokens } = this.file;
		const bracket = open === void 0 ? "" : tokens[open]?.text;
		if (bracket === "[") return true;
		if (open === void 0 || bracket !== "(" || sign === ":=") return false;
		const before = tokens[open - 1];
		if (before?.kind === "name") return !CONDITIONS.has(before.text);
		return before?.text === ")" || before?.text === ">" || before?.text === "]" || before?.text === "!";
	}
	isImport(start) {
		const { tokens } = this.file;
		const at = tokens[start]?.text === "await" ? start + 1 : start;
		const word = tokens[at]?.text;
		return (word === "require" || word === "import") && tokens[at + 1]?.text === "(";
	}
	assigned(at, start, sign) {
		const { tokens } = this.file;
		if (this.isArgument(sign) || this.isImport(start)) return;
		const head = this.headOf(at);
		const name = tokens[at]?.text ?? "";
		if (this.isAppended(name, start)) return;
		const binding = {
			kind: "value",
			span: {
				chunk: this.file,
				start
			}
		};
		this.environment(name, start);
		if (head < at) return this.member(head, at, binding);
		if (tokens[at - 1]?.text === "," && this.many(at, start, sign)) return;
		const before = tokens[at - 1];
		const declared = this.grammar.scoping.declares.includes(sign) || this.grammar.scoping.declares.includes(before?.text ?? "") || this.grammar.scoping.typedNames && isType$1(before?.text, before?.kind);
		this.bind(name, at, binding, declared);
		if (this.grammar.scoping.typedNames && before?.kind === "name") scopeAt(this.scopes, at).types.set(name, before.text);
	}
	bind(name, at, binding, declared) {
		const here = scopeAt(this.scopes, at);
		if (here.kind === "class" && binding.kind === "value") this.key(name, binding.span.start);
		if (declared || here.kind === "class") this.add(here, name, binding);
		else if (this.later.length < 2e4) this.later.push({
			name,
			at,
			binding
		});
	}
	ownerOf(name, at) {
		const here = scopeAt(this.scopes, at);
		const { root } = this.scopes;
		let own = here;
		while (own !== void 0 && own.kind === "block") own = own.parent;
		if (own === void 0) return root;
		if (this.global.get(own)?.has(name)) return root;
		const [first = name] = name.split(".", 1);
		if (this.grammar.scoping.declares.length > 0 || name !== first) {
			for (let at = here; at !== void 0; at = at.parent) if (at.names.has(first) || at.parameters.some((p) => p.name === first)) return at;
		}
		return own;
	}
	add(scope, name, binding) {
		put(scope.names, name, binding);
		if (scope.kind === "class") put(scope.members, name, binding);
	}
	member(head, at, binding) {
		const { tokens } = this.file;
		const first = tokens[head]?.text ?? "";
		const name = tokens[at]?.text ?? "";
		const short = at === head + 2;
		const own = this.grammar.scoping.own.includes(first);
		const here = scopeAt(this.scopes, at);
		const type = own ? around$1(here, "class") : void 0;
		if (type !== void 0 && short) put(type.members, name, binding);
		else if (short && first === "exports") put(this.scopes.root.names, name, binding);
		else {
			const path = pathAt(this.file, head, at + 1).path;
			this.later.push({
				name: path,
				at,
				binding
			});
		}
		if (binding.kind === "value") this.key(name, binding.span.start);
	}
	many(at, start, sign) {
		const { tokens } = this.file;
		if (this.open.length > 0 && ["{", "("].includes(tokens[this.open.at(-1) ?? 0]?.text ?? "") === false) return false;
		const names = [at];
		let i = at - 1;
		while (tokens[i]?.text === "," && tokens[i - 1]?.kind === "name" && names.length < 8) {
			names.unshift(i - 1);
			i -= 2;
		}
		if (names.length < 2 || !this.grammar.habits.severalNames) return false;
		const declared = this.grammar.scoping.declares.includes(sign) || this.grammar.scoping.declares.includes(tokens[i]?.text ?? "");
		let from = start;
		for (const one of names) {
			this.bind(tokens[one]?.text ?? "", one, {
				kind: "value",
				span: {
					chunk: this.file,
					start: from
				}
			}, declared);
			const end = valueEnd(this.file, from);
			if (tokens[end]?.text !== ",") break;
			from = end + 1;
		}
		return true;
	}
	isAppended(name, start) {
		const { tokens } = this.file;
		const again = (i) => tokens[i]?.text === name && tokens[i]?.kind === "name";
		if (again(start) && tokens[start + 1]?.text === "+") this.addition(start, start + 2);
		else if ((tokens[start]?.text === "append" || tokens[start]?.text === "c") && again(start + 2)) for (const e of elements(this.file, start + 1).slice(1, 20)) this.addition(start + 2, e.start);
		else if (tokens[start]?.text === "[" && ["...", "*"].includes(tokens[start + 1]?.text ?? "") && again(start + 2)) for (const e of elements(this.file, start).slice(1, 20)) this.addition(start + 2, e.start);
		else return false;
		return true;
	}
	additions = [];
	addition(at, start) {
		if (this.additions.length >= 5e3) return;
		const head = this.headOf(at);
		const { path } = pathAt(this.file, head, at + 1);
		this.additions.push({
			name: path,
			at,
			span: {
				chunk: this.file,
				start
			}
		});
	}
	settleAdded() {
		for (const { name, at, span } of this.additions) {
			const [first = name] = name.split(".", 1);
			const type = this.grammar.scoping.own.includes(first) && name.includes(".") ? around$1(scopeAt(this.scopes, at), "class") : void 0;
			const scope = type ?? this.reachedFrom(first, at);
			const spans = this.added.get(scope) ?? new Map();
			const short = type === void 0 ? name : name.slice(first.length + 1);
			const all = spans.get(short) ?? [];
			if (all.length < MOST$12) all.push(span);
			spans.set(short, all);
			this.added.set(scope, spans);
		}
		return this.added;
	}
	reachedFrom(name, at) {
		for (let scope = scopeAt(this.scopes, at); scope !== void 0; scope = scope.parent) if (scope.names.has(name) || scope.parameters.some((p) => p.name === name)) return scope;
		return this.scopes.root;
	}
	colon(at, name, sign) {
		const { tokens, match } = this.file;
		const open = this.open.at(-1);
		const bracket = open === void 0 ? "" : tokens[open]?.text;
		const here = scopeAt(this.scopes, at);
		const isBody = open === void 0 || bracket === "{" && here.start === open + 1;
		if (isBody && sign === "=>" && here.kind === "class" && this.grammar.scoping.typedNames) this.add(here, name, {
			kind: "value",
			span: {
				chunk: this.file,
				start: at + 2
			}
		});
		if (!isBody || sign === "=>") {
			if (bracket === "{" || sign === "=>") this.key(name, at + 2);
			return;
		}
		if (!this.grammar.scoping.annotations || isDot(tokens[at - 1]?.text)) return;
		let type;
		for (let i = at + 2, hops = 0; i < tokens.length && hops < 16; i++, hops++) {
			const token = tokens[i];
			const text = token?.text ?? "";
			if (text === "=" && token?.kind === "mark") {
				if (type !== void 0) here.types.set(name, type);
				const declared = this.grammar.scoping.declares.includes(tokens[at - 1]?.text ?? "");
				this.environment(name, i + 1);
				this.bind(name, at, {
					kind: "value",
					span: {
						chunk: this.file,
						start: i + 1
					}
				}, declared);
				return;
			}
			if (token?.kind === "name") type = text;
			const partner = match[i] ?? -1;
			if (partner > i) i = partner;
			else if (token?.kind === "text") continue;
			else if (token?.kind !== "name" && ![
				".",
				"|",
				"<",
				">",
				"?",
				"&",
				"::",
				","
			].includes(text)) break;
		}
		if (type !== void 0) here.types.set(name, type);
	}
	loop(at, word) {
		const { tokens } = this.file;
		if (!tokens.slice(Math.max(0, at - 9), at).some((t) => t.text === "for" || t.text === "foreach") && word !== "as") return;
		const name = word === "range" ? at - 2 : word === "as" ? at + 1 : at - 1;
		if (!(tokens[name]?.kind === "name" || word === "in" || word === "of") || word === "range" && !ASSIGN.has(tokens[at - 1]?.text ?? "")) return;
		if (word === "as" && !(tokens[at - 1]?.kind === "name" && tokens[at - 3]?.text === "foreach")) return;
		const start = word === "as" ? at - 1 : at + 1;
		const span = {
			chunk: this.file,
			start
		};
		const names = word === "in" || word === "of" ? this.rowBefore(at) : [name];
		for (const [place, one] of names.entries()) this.bind(tokens[one]?.text ?? "", one, {
			kind: "each",
			span,
			place: names.length > 1 ? place : void 0
		}, false);
	}
	rowBefore(at) {
		const { tokens } = this.file;
		const names = [];
		for (let i = /^[\])]$/.test(tokens[at - 1]?.text ?? "") ? at - 2 : at - 1; i > at - 20; i -= 2) {
			if (tokens[i]?.kind !== "name") return [];
			names.unshift(i);
			if (tokens[i - 1]?.text !== ",") break;
		}
		return names;
	}
	destructured(close) {
		const { tokens, match } = this.file;
		const open = match[close] ?? -1;
		if (tokens[close + 1]?.text !== "=" || open < 0 || close - open > 400) return;
		if (this.isImport(close + 2)) return;
		const declared = this.grammar.scoping.declares.includes(tokens[open - 1]?.text ?? "");
		const span = {
			chunk: this.file,
			start: close + 2
		};
		for (const { start } of elements(this.file, open)) {
			const token = tokens[start];
			if (token?.kind !== "name") continue;
			const local = tokens[start + 1]?.text === ":" && tokens[start + 2]?.kind === "name" ? tokens[start + 2]?.text ?? token.text : token.text;
			this.bind(local, close, {
				kind: "part",
				span,
				name: token.text
			}, declared);
		}
	}
	mentioned() {
		const { lasts } = require_scan.accessOf(this.file);
		this.mentions ??= this.file.tokens.some(({ kind, text }) => kind === "name" && lasts.has(text));
		return this.mentions;
	}
	environment(name, start) {
		if (this.holdsEnvironment(start)) this.environments.add(name);
		else if (this.mentioned() && this.copiesEnvironment(start)) this.copies.add(name);
	}
	holdsEnvironment(start, called = false) {
		const { tokens, match } = this.file;
		const { path, end } = pathAt(this.file, start);
		if (this.collections.has(path)) return tokens[end]?.text !== "[";
		if (/\.(?:data|value)$/.test(path) && tokens[end]?.text !== "(") return this.environments.has(path.slice(0, path.lastIndexOf(".")));
		if (tokens[end]?.text !== "(" || /^(?:Object|dict|JSON|spawn)/.test(path)) return false;
		for (let open = end; open > 0; open = this.methodBehind(match[open] ?? -1)) if (this.isHandedEnvironment(open)) return true;
		return !called && this.mentioned() && this.givesEnvironment(path);
	}
	methodBehind(close) {
		const { tokens } = this.file;
		let dot = close + 1;
		while (close >= 0 && tokens[dot]?.kind === "line") dot++;
		return close >= 0 && isDot(tokens[dot]?.text) && tokens[dot + 2]?.text === "(" ? dot + 2 : -1;
	}
	isHandedEnvironment(open) {
		const { tokens, match } = this.file;
		const close = match[open] ?? -1;
		for (let at = open + 1; at < Math.min(close, open + 400); at++) {
			const before = tokens[at - 1]?.text ?? "";
			if (tokens[at]?.kind !== "name" || !BEFORE_A_WHOLE.has(before)) continue;
			const inner = pathAt(this.file, at);
			const behind = tokens[inner.end]?.text ?? "";
			if (this.collections.has(inner.path) && [
				",",
				")",
				"}",
				"\n"
			].includes(behind)) return true;
			at = Math.max(at, inner.end - 1);
		}
		return false;
	}
	givesEnvironment(name) {
		const { tokens } = this.file;
		return blocksOf(this.file).functions.some((one) => {
			if (one.name !== name) return false;
			for (let at = one.start; at < one.end; at++) if (tokens[at]?.text === "return" && this.holdsEnvironment(at + 1, true)) return true;
			return false;
		});
	}
	copiesEnvironment(start) {
		const { tokens } = this.file;
		const isWhole = (at) => this.collections.has(pathAt(this.file, at).path);
		if (tokens[start]?.text === "{") return elements(this.file, start).some((part) => {
			let at = part.start;
			while ([
				"...",
				"*",
				"**"
			].includes(tokens[at]?.text ?? "")) at++;
			return at > part.start && isWhole(at);
		});
		const { path, end } = pathAt(this.file, start);
		const dot = path.lastIndexOf(".");
		if (dot > 0 && COPIES.test(path.slice(dot + 1)) && this.collections.has(path.slice(0, dot))) return true;
		if (tokens[end]?.text !== "(") return false;
		return require_scan.accessOf(this.file).copies.has(path) || TAKES_OVER.has(path) && elements(this.file, end).some((part) => isWhole(part.start));
	}
	declaredVariable(at, text) {
		const { tokens, match } = this.file;
		const here = scopeAt(this.scopes, at);
		const tag = /(?:^|\s)(?:env|envconfig|environment|conf):"([A-Za-z_]\w*)[",]/.exec(text.slice(0, 400));
		if (tag?.[1] !== void 0 && here.kind === "class") {
			let first = at;
			while (first > here.start && tokens[first - 1]?.kind !== "line") first--;
			if (tokens[first]?.kind === "name") this.add(here, tokens[first]?.text ?? "", {
				kind: "variable",
				name: tag[1]
			});
			return;
		}
		const placeholder = this.grammar.environment.placeholders && tokens[at - 2]?.text === "Value" ? /\$\{([A-Z][A-Z0-9_]*)[:}]/.exec(text)?.[1] : void 0;
		const clap = tokens[at - 2]?.text === "env" && tokens[at - 1]?.text === "=" ? text : void 0;
		const variable = placeholder ?? clap;
		if (variable === void 0) return;
		let end = at;
		while (end < at + 40 && ![")", "]"].includes(tokens[end]?.text ?? "")) end++;
		for (let i = end + 1; i < end + 14; i++) {
			const partner = match[i] ?? -1;
			if (partner > i) {
				i = partner;
				continue;
			}
			if (tokens[i]?.kind === "name" && [
				";",
				":",
				"=",
				",",
				")"
			].includes(tokens[i + 1]?.text ?? "")) {
				const scope = scopeAt(this.scopes, i);
				this.add(scope, tokens[i]?.text ?? "", {
					kind: "variable",
					name: variable
				});
				return;
			}
		}
	}
};
const BEFORE_A_WHOLE = new Set([
	"(",
	",",
	":",
	"=",
	"??",
	"||"
]);
function put(to, name, binding) {
	const all = to.get(name) ?? [];
	if (all.length < MOST$12) all.push(binding);
	to.set(name, all);
}
function isType$1(text, kind) {
	if (kind === "name") return !NO_TYPES.has(text ?? "");
	return text === ">" || text === "]";
}
// src/interpreter/code/calls.ts
const NONE$1 = [];
const callsOf = require_scan.oncePer(readCalls);
function callsNamed(file, last) {
	return byName$2(file).get(last) ?? NONE$1;
}
const byName$2 = require_scan.oncePer((file) => require_scan.groupBy(callsOf(file), ({ last }) => last));
function callAt(file, start) {
	return byStart(file).get(start);
}
const byStart = require_scan.oncePer((file) => new Map(callsOf(file).map((call) => [call.start, call])));
function readCalls(file) {
	const { tokens, match } = file;
	const calls = [];
	for (let at = 0; at < tokens.length; at++) {
		if (tokens[at]?.kind !== "name") continue;
		const dotted = isDot(tokens[at - 1]?.text) && tokens[at - 1]?.kind === "mark";
		const { path, end } = pathAt(file, at);
		const open = tokens[end]?.text === "!" ? end + 1 : end;
		const close = match[open] ?? -1;
		if (tokens[open]?.text === "(" && tokens[open]?.kind === "mark" && close > open) {
			const last = path.slice(path.lastIndexOf(".") + 1);
			calls.push({
				path: dotted ? `.${path}` : path,
				last,
				start: at,
				open,
				close
			});
		}
		at = end - 1;
	}
	return calls;
}
// src/interpreter/code/remembered.ts
let linked = 0;
let told$2 = 0;
let timesAsked = 0;
let reached = new WeakSet();
function callersOf({ callers }) {
	timesAsked++;
	return callers.list;
}
function programOf({ callers }) {
	timesAsked++;
	return callers.program;
}
function watched(find) {
	const before = timesAsked;
	return {
		value: find(),
		asks: timesAsked !== before
	};
}
function askedAgain() {
	timesAsked++;
}
function forgetCalls() {
	told$2++;
}
function forgetLinks(file) {
	if (!reached.has(file)) return;
	linked++;
	reached = new WeakSet();
}
function reach(file) {
	if (reached.has(file)) return;
	reached.add(file);
	for (const { file: other } of file.links.values()) reach(other);
	for (const other of file.stars) reach(other);
}
var Remembered = class {
	#known = new WeakMap();
	answer(file, question, frame, find, keeps = () => true) {
		reach(file);
		let known = this.#known.get(file);
		if (known?.linked !== linked) {
			known = {
				linked,
				answers: new Map()
			};
			this.#known.set(file, known);
		}
		const key = question + nameOf$2(frame);
		const before = known.answers.get(key);
		if (before !== void 0 && (before.told === void 0 || before.told === told$2)) {
			if (before.told !== void 0) askedAgain();
			return before.value;
		}
		const { value, asks } = watched(find);
		if (keeps()) known.answers.set(key, {
			value,
			told: asks ? told$2 : void 0
		});
		return value;
	}
};
const FRAMES = new WeakMap();
const NUMBERS = new WeakMap();
let numbered$1 = 0;
function numberOf(one) {
	const known = NUMBERS.get(one) ?? ++numbered$1;
	NUMBERS.set(one, known);
	return known;
}
function nameOf$2(frame) {
	if (frame === void 0) return "";
	const known = FRAMES.get(frame);
	if (known !== void 0) return known;
	const { of, call, from } = frame;
	const name = ` ${numberOf(of)}.${numberOf(call)}${nameOf$2(from)}`;
	FRAMES.set(frame, name);
	return name;
}
// src/interpreter/code/outline.ts
const OUTLINES = new WeakMap();
const WHOLE$2 = new WeakMap();
function namesIn$1(member) {
	const { file, imports } = member;
	let names = WHOLE$2.get(file);
	if (names === void 0) {
		const found = new Set();
		const own = ownOf(outlineOf(member).parts, imports);
		eachToken(file, imports, (token, at) => collect$1(file, token, at, own, found));
		for (const name of testsBroughtInto(file, imports)) found.add(name);
		WHOLE$2.set(file, found);
		names = found;
	}
	return names;
}
function outlineOf({ file, imports }, blocks = []) {
	if (blocks.length > 0) return read$1(file, imports, blocks);
	let outline = OUTLINES.get(file);
	if (outline === void 0) {
		outline = read$1(file, imports, []);
		OUTLINES.set(file, outline);
	}
	return outline;
}
function read$1(file, imports, blocks) {
	const parts = [];
	const told = new Map();
	const called = handlersIn(file, blocks);
	const heads = [];
	const known = new Map();
	const owners = new Map();
	const root = new Set(testsBroughtInto(file, imports));
	for (const scope of namesOf(file).all) {
		if (scope.kind === "class") owners.set(scope, {
			name: scope.name,
			bases: basesOf(file, scope)
		});
		if (scope.kind === "class") heads.push({
			start: scope.header,
			end: scope.start
		});
		if (scope.kind !== "function" || scope.name === "" || isHanded(file, scope)) continue;
		const [around, owner] = surroundings(scope, known, owners);
		const part = {
			name: scope.name,
			start: scope.header,
			end: scope.end,
			around,
			owner,
			registered: isRegistered(file, scope) || owner === void 0 && isLookedFor$2(file, scope.name),
			names: new Set(),
			own: around === void 0 && owner === void 0 ? ownName(file, scope.name) : void 0
		};
		known.set(scope, part);
		parts.push(part);
		if (!part.registered || owner !== void 0) continue;
		const name = part.own ?? part.name;
		const handled = called.get(scope.header);
		if (handled === void 0) (around?.names ?? root).add(name);
		for (const one of handled ?? []) require_scan.addTo(told, around, {
			...toldPart(one),
			names: new Set([name])
		});
	}
	const handlers = new Set([...called.values()].flat());
	parts.push(...blocks.filter((one) => !handlers.has(one)).map(toldPart));
	const tables = tablesIn(file);
	parts.push(...tables);
	parts.sort((a, b) => a.start - b.start || b.end - a.end);
	const skipped = new Uint8Array(file.tokens.length);
	for (const { start, end } of heads) skipped.fill(1, start, end);
	const idle = onlyStarted(file);
	if (blocks.length > 0) {
		for (const [at, { kind }] of file.tokens.entries()) if (kind === "text" && isWordOf(file, at)) skipped[at] = 1;
	}
	for (const { start, end } of blocks.length > 0 ? listsOfWords(file, tables) : []) for (let at = start; at < end; at++) if (file.tokens[at]?.kind === "text") skipped[at] = 1;
	for (const { name, start } of tables) {
		let at = start - 1;
		while (at >= 0 && file.tokens[at]?.text !== name) at--;
		if (at >= 0) skipped[at] = 1;
	}
	const own = ownOf(parts, imports);
	let next = 0;
	const open = [];
	eachToken(file, imports, (token, at) => {
		for (let part = parts[next]; part !== void 0 && part.start <= at; part = parts[++next]) {
			while ((open.at(-1)?.end ?? at + 1) <= at) open.pop();
			if (part.told !== void 0) require_scan.addTo(told, open.at(-1), part);
			open.push(part);
		}
		while ((open.at(-1)?.end ?? at + 1) <= at) open.pop();
		const part = open.at(-1);
		if (part?.start === at && token.kind === "name" && part.told === void 0 || skipped[at] === 1) return;
		if (idle.some(({ start, end }) => at >= start && at < end) && !(part?.told !== void 0 && idle.some((one) => isIn(part, one)))) return;
		collect$1(file, token, at, own, part?.names ?? root);
	});
	return {
		root,
		parts,
		owners: [...owners.values()],
		told
	};
}
function toldPart({ start, end, choices }) {
	return {
		name: "",
		start,
		end,
		around: void 0,
		owner: void 0,
		registered: false,
		names: new Set(),
		own: void 0,
		told: choices
	};
}
function handlersIn(file, blocks) {
	const found = new Map();
	for (const { start, end, header } of blocks.length === 0 ? [] : blocksOf(file).functions) for (const one of blocks) if (one.start === start && one.end === end) require_scan.addTo(found, header, one);
	return found;
}
function isWordOf({ tokens }, at) {
	const before = tokens[at - 1]?.text ?? "";
	if (before === "(") return /^(?:command|group|add_parser)$/.test(tokens[at - 2]?.text ?? "");
	return /^(?:=|===?|!==?|case)$/.test(before) && (before !== "=" || tokens[at - 2]?.text === "=");
}
function listsOfWords(file, tables) {
	const { tokens, match } = file;
	const asks = (at) => {
		if (tokens[at - 1]?.text === "=") return tokens[at - 2]?.text === "choices";
		if (tokens[at - 1]?.text !== "in") return false;
		return !tokens.slice(lineStart(file, at), at).some(({ text }) => text === "for");
	};
	const written = tokens.flatMap(({ kind }, at) => {
		const end = match[at] ?? -1;
		return kind === "mark" && end > at && asks(at) ? [{
			start: at,
			end
		}] : [];
	});
	const named = tables.filter(({ name, start }) => {
		const others = [file, ...callersOf(file).map((user) => user.file)].flatMap((of) => namedAt(of, name).map((at) => ({
			of,
			at
		}))).filter(({ of, at }) => of !== file || at < start - 4 || at > start);
		return others.length > 0 && others.every(({ of, at }) => of === file && asks(at));
	});
	return [...written, ...named];
}
function tablesIn(file) {
	const { tokens, match } = file;
	const found = [];
	const { root, all } = namesOf(file);
	for (const [name, bindings] of root.names) {
		const [only, ...more] = bindings;
		if (only?.kind !== "value" || more.length > 0 || only.span.chunk.tokens !== tokens) continue;
		const { start } = only.span;
		const close = match[start] ?? -1;
		if (!/^[{[]$/.test(tokens[start]?.text ?? "") || close < start) continue;
		if (all.some((scope) => scope !== root && scope.start > start && scope.start < close)) continue;
		if (tokens.slice(start, close).some(({ kind, text }) => kind === "mark" && text === "(")) continue;
		if (name === "module.exports") found.push(...handedOnIn(file, start));
		else found.push(tablePart(name, start, close, ownName(file, name)));
	}
	return found;
}
function handedOnIn(file, open) {
	return elements(file, open).flatMap(({ start, end }) => file.tokens[start + 1]?.text === ":" ? [tablePart(file.tokens[start]?.text ?? "", start + 1, end, void 0)] : []);
}
function tablePart(name, start, end, own) {
	return {
		name,
		start,
		end,
		around: void 0,
		owner: void 0,
		registered: false,
		names: new Set(),
		own
	};
}
const CALLED_IN_A_MODULE = /^(?:__\w+__$|init$|pytest_)/;
const CALLED_AS_A_TEST = /^(?:test_|(?:setup|teardown)_module$|(?:setUp|tearDown)Module$)/;
const isCollected = require_scan.oncePer(({ path, tokens }) => TEST_PATH.test(path) || tokens.some(({ kind, text }) => kind === "name" && TEST_LIBRARY.test(text)));
const TEST_PATH = /(?:^|\/)(?:tests?|testing)\/|(?:^|\/)(?:test[^/]*|[^/]*_tests?|conftest)\.\w+$/i;
const TEST_LIBRARY = /^(?:pytest|unittest)(?:\.|$)/;
function testsBroughtInto(file, imports) {
	const tests = imports.flatMap((one) => one.names.map(({ local }) => local)).filter((name) => CALLED_AS_A_TEST.test(name));
	return tests.length > 0 && isCollected(file) ? tests : [];
}
function isLookedFor$2(file, name) {
	return CALLED_IN_A_MODULE.test(name) || CALLED_AS_A_TEST.test(name) && isCollected(file);
}
function surroundings(scope, known, owners) {
	let owner;
	for (let at = scope.parent; at !== void 0; at = at.parent) {
		const part = known.get(at);
		if (part !== void 0) return [part, owner];
		owner ??= owners.get(at);
	}
	return [void 0, owner];
}
function isHanded(file, { header, parent }) {
	const { tokens } = file;
	if (parent?.kind === "class" || require_scan.grammarOf(file).scoping.bodies === "indent") return false;
	let at = header - 1;
	if (isDot(tokens[at]?.text)) return true;
	const worded = tokens[at]?.text === "function" || tokens[at - 1]?.text === "function";
	const skipped = worded ? /^(?:async|function|\*)$/ : /^(?:async|get|set|\*)$/;
	while (skipped.test(tokens[at]?.text ?? "")) at--;
	const before = tokens[at];
	if (worded) return before?.kind === "mark" && !/^[;{}]$/.test(before.text);
	while (tokens[at]?.kind === "line") at--;
	return tokens[at]?.text === "{" || tokens[at]?.text === ",";
}
const INERT = /^(?:property|staticmethod|classmethod|abstractmethod|overload|override|final|cached_property|cache|lru_cache|wraps|contextmanager|asynccontextmanager|setter|deprecated)$/;
function isRegistered(file, { header }) {
	const { tokens } = file;
	if (tokens[header - 2]?.text === "default" || tokens[header - 3]?.text === "default") return true;
	if (!require_scan.grammarOf(file).habits.decorators) return false;
	let at = header - 1;
	while (at >= 0 && tokens[at]?.kind !== "line") at--;
	for (let end = at; end > 0; end = at) {
		at = end - 1;
		while (at >= 0 && tokens[at]?.kind !== "line") at--;
		if (tokens[at + 1]?.text !== "@") return false;
		let last = at + 2;
		while (isDot(tokens[last + 1]?.text)) last += 2;
		if (!INERT.test(tokens[last]?.text ?? "")) return true;
	}
	return false;
}
function basesOf(file, { header, start }) {
	const { tokens } = file;
	const { bases } = require_scan.grammarOf(file).habits;
	if (bases !== "(") {
		const at = tokens.findIndex((one, i) => i > header && i < start && one.text === bases);
		return at < 0 ? [] : [lastOf(tokens, at + 1)];
	}
	if (tokens[header + 1]?.text !== "(") return [];
	return elements(file, header + 1).filter(({ start: at }) => tokens[at + 1]?.text !== "=").map(({ start: at }) => lastOf(tokens, at));
}
function lastOf(tokens, start) {
	let at = start;
	while (isDot(tokens[at + 1]?.text)) at += 2;
	return tokens[at]?.text ?? "";
}
const onlyStarted = require_scan.oncePer((file) => {
	const { onlyStarted: name } = require_scan.grammarOf(file).habits;
	if (name === void 0) return [];
	return blocksOf(file).guarded.filter(({ condition }) => file.tokens.slice(condition.start, Math.min(condition.end, condition.start + 12)).some(({ text }) => text === name));
});
function mayRun(file, at) {
	const idle = onlyStarted(file);
	return idle.length === 0 || callersOf(file).length === 0 || !idle.some(({ start, end }) => at >= start && at < end);
}
function isIn({ start }, { start: from, end }) {
	return start >= from && start < end;
}
function startingNames({ file, imports }, { root, parts }) {
	const found = new Set(root);
	const own = ownOf(parts, imports);
	const main = parts.find(({ name }) => name === require_scan.grammarOf(file).habits.main);
	if (main !== void 0) found.add(main.own ?? main.name);
	const apart = parts.filter(({ told }) => told !== void 0);
	for (const { start, end } of onlyStarted(file)) for (const [i, token] of file.tokens.slice(start, end).entries()) if (!apart.some((one) => start + i >= one.start && start + i < one.end)) collect$1(file, token, start + i, own, found);
	return found;
}
function ownOf(parts, imports) {
	const brought = new Set(imports.flatMap(({ names }) => names.map(({ local }) => local)));
	return new Set(parts.flatMap(({ own, name }) => own === void 0 || brought.has(name) ? [] : [name]));
}
const ownName = ({ path }, name) => `${name} ${path}`;
const CALLS_BY_ANOTHER_NAME = /^(?:globals|locals|vars|dir|eval|exec|getattr|inspect|importlib|Fire|fire|unittest|__subclasses__)(?:\.|$)/;
function callsByName({ tokens }) {
	return !tokens.some(({ kind, text }) => kind === "name" && CALLS_BY_ANOTHER_NAME.test(text));
}
function eachToken(file, imports, tell) {
	const { tokens, match } = file;
	const ends = new Map(imports.map(({ start, end }) => [start, end]));
	const handedOn = exportedIn(file);
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (token === void 0) return;
		const end = ends.get(at);
		const list = token.text === "export" && tokens[at + 1]?.text === "{" || token.text === "__all__" && /^\+?=$/.test(tokens[at + 1]?.text ?? "");
		const open = token.text === "export" ? at + 1 : at + 2;
		if (end !== void 0 && end > at) at = end - 1;
		else if (list) at = Math.max(at, match[open] ?? at);
		else if (!handedOn.has(at)) tell(token, at);
	}
}
function exportedIn(file) {
	const { tokens } = file;
	const lists = namedAt(file, "exports").filter((at) => tokens[at + 1]?.text === "=" && tokens[at + 2]?.text === "{");
	return new Set(lists.flatMap((at) => elements(file, at + 2)).flatMap(({ start, end }) => end === start + 1 ? [start] : []));
}
function wholeIn(file) {
	const { tokens } = file;
	const handsOn = (at) => !isDot(tokens[at - 1]?.text) && !/^(?:[.:(]|\?\.|::|=>?)$/.test(tokens[at + 1]?.text ?? "") && !/^(?:\.\.\.|import|as|\|)$/.test(tokens[at - 1]?.text ?? "") && !(tokens[at - 1]?.text === "=" && /^[})]$/.test(tokens[at - 2]?.text ?? ""));
	return [...file.links].flatMap(([local, { file: of, name }]) => name === "*" ? usedAt(file, local).filter(handsOn).map((at) => [at, of]) : []);
}
const WORDS$2 = /[A-Za-z_$][\w$]*/g;
const MEMBERS$1 = /[.?]/;
function collect$1(file, { kind, text, parts }, at, own, into) {
	if (kind === "name") {
		if (own.has(text) && !isDot(file.tokens[at - 1]?.text)) {
			into.add(ownName(file, text));
			return;
		}
		into.add(text);
		if (MEMBERS$1.test(text)) for (const part of text.split(/[.?]+/)) into.add(part);
	} else if (kind === "text") {
		if (/^[\w.:/-]{1,120}$/.test(text)) for (const [word] of text.matchAll(WORDS$2)) into.add(word);
		for (const part of parts) if (part.kind === "hole") for (const [word] of part.source.matchAll(WORDS$2)) into.add(word);
	}
}
// src/interpreter/code/frames.ts
const MOST_CALLS$3 = 16;
const DEEPEST$4 = 6;
const CONSTRUCTORS$1 = new Set([
	"__init__",
	"constructor",
	"initialize",
	"init",
	"__construct"
]);
function callsTo(file, of) {
	const owner = of.parent?.kind === "class" ? of.parent : void 0;
	const builds = owner !== void 0 && (CONSTRUCTORS$1.has(of.name) || of.name === owner.name);
	const wanted = of.kind === "class" || !builds ? of.name : owner.name;
	if (wanted === "") return [];
	const found = [];
	for (const call of callsNamed(file, wanted)) if (call.start !== of.header && (owner !== void 0 || !isForeign$1(call)) && mayRun(file, call.start)) found.push({
		of,
		file,
		call
	});
	for (const { file: other, local, name } of callersOf(file)) {
		const last = name === wanted ? local : wanted;
		for (const call of callsNamed(other, last)) if ((owner !== void 0 && !builds || name === "" ? !call.path.includes(".") || owner !== void 0 : name === "*" || name === "default" ? call.path.startsWith(`${local}.`) || call.path === local : name === wanted && call.path === local) && mayRun(other, call.start)) found.push({
			of,
			file: other,
			call
		});
	}
	return found.slice(0, MOST_CALLS$3);
}
function isForeign$1({ path }) {
	return path.includes(".") && !/^(?:self|this|cls|Self)\./.test(path);
}
function frameOf(frame, of) {
	for (let at = frame; at !== void 0; at = at.from) if (at.of === of) return at;
}
function depthOf(frame) {
	let depth = 0;
	for (let at = frame; at !== void 0; at = at.from) depth++;
	return depth;
}
function entered(of, file, call, from) {
	return depthOf(from) >= DEEPEST$4 ? void 0 : {
		of,
		file,
		call,
		from
	};
}
function argumentOf({ file, call }, parameter) {
	const args = elements(file, call.open);
	const span = (part) => ({
		chunk: file,
		...part
	});
	const handed = (part) => parameter.member === void 0 ? {
		kind: "value",
		span: span(part)
	} : {
		kind: "part",
		span: span(part),
		name: parameter.member
	};
	const labelled = args.find(({ start }) => isLabel(file, start) && file.tokens[start]?.text === parameter.name);
	if (labelled !== void 0) return handed({
		start: labelled.start + 2,
		end: labelled.end
	});
	const { labels } = require_scan.grammarOf(file).scoping;
	const positional = labels ? args : args.filter(({ start }) => !isLabel(file, start));
	if (parameter.rest) return {
		kind: "list",
		spans: positional.slice(parameter.place).map(span)
	};
	const spread = positional.slice(0, parameter.place + 1).some(({ start }) => isSpread(file, start));
	const one = positional[parameter.place];
	if (one === void 0 || spread) return void 0;
	return handed(isLabel(file, one.start) ? {
		start: one.start + 2,
		end: one.end
	} : one);
}
function handedAs(file, at, name) {
	const of = functionAt(file, at);
	const parameter = of?.parameters.find((one) => one.name === name);
	if (of === void 0 || parameter === void 0) return [];
	return callsTo(file, of).flatMap((site) => {
		const handed = argumentOf(site, parameter);
		return handed?.kind === "value" ? [{
			file: site.file,
			span: handed.span
		}] : [];
	});
}
function isLabel({ tokens }, start) {
	const sign = tokens[start + 1];
	return tokens[start]?.kind === "name" && sign?.kind === "mark" && (sign.text === "=" || sign.text === ":");
}
function isSpread({ tokens }, start) {
	const text = tokens[start]?.text;
	return tokens[start]?.kind === "mark" && (text === "..." || text === "*");
}
const MOST_FRAMES = 20;
function waysInto(file, start, end) {
	const ways = waysFrom(file, start, end, 3);
	return ways.length === 0 ? [void 0] : ways.slice(0, MOST_FRAMES);
}
function waysFrom(file, start, end, depth) {
	const of = functionAt(file, start);
	if (of === void 0 || depth === 0 || !dependsOn(file, of, start, end)) return [];
	return callsTo(file, of).filter(({ file: other, call }) => other !== file || call.start < of.start || call.start >= of.end).flatMap((site) => {
		const before = waysFrom(site.file, site.call.start, site.call.close, depth - 1);
		return before.length === 0 ? [{
			...site,
			from: void 0
		}] : before.slice(0, MOST_FRAMES).map((from) => ({
			...site,
			from
		}));
	}).slice(0, MOST_FRAMES);
}
function functionAt(file, at) {
	let scope = scopeAt(namesOf(file), at);
	while (scope !== void 0 && (scope.kind !== "function" || scope.name === "")) scope = scope.parent;
	return scope;
}
function dependsOn(file, of, start, end) {
	if (of.parameters.length === 0) return false;
	const handed = new Set(of.parameters.map(({ name }) => name));
	const own = of.names;
	for (let at = start; at < Math.min(end, start + 400); at++) {
		const token = file.tokens[at];
		if (token?.kind === "name" && (handed.has(token.text) || own.has(token.text))) return true;
		if (token?.kind === "text" && token.parts.some((p) => p.kind === "hole")) return true;
	}
	return false;
}
// src/interpreter/code/whose-name.ts
function lookup(file, name, at) {
	const innermost = scopeAt(namesOf(file), at);
	const { bareFields } = require_scan.grammarOf(file).scoping;
	for (let scope = innermost; scope !== void 0; scope = scope.parent) {
		if (scope.kind === "class" && scope !== innermost && !bareFields) continue;
		const bindings = scope.names.get(name);
		const parameter = scope.parameters.find((one) => one.name === name);
		if (bindings !== void 0 || parameter !== void 0) return {
			scope,
			bindings: bindings ?? [],
			parameter
		};
	}
}
const SEEN = new WeakMap();
const MOST_SEEN = 60;
function seenFrom(file) {
	if (file.stars.length === 0) return file.stars;
	const known = SEEN.get(file);
	if (known?.of === file.stars.length) return known.files;
	const found = new Set(file.stars);
	for (const other of found) for (const next of other.stars) if (found.size < MOST_SEEN) found.add(next);
	found.delete(file);
	SEEN.set(file, {
		of: file.stars.length,
		files: [...found]
	});
	return [...found];
}
function spansOf$1(file, name, at) {
	return (lookup(file, name, at)?.bindings ?? []).flatMap((binding) => binding.kind === "value" ? [binding.span] : []);
}
function addedTo(file, path, at) {
	const names = namesOf(file);
	const [first = path] = path.split(".", 1);
	const type = require_scan.grammarOf(file).scoping.own.includes(first) ? around$1(scopeAt(names, at), "class") : void 0;
	const scope = type ?? lookup(file, first, at)?.scope ?? names.root;
	return names.added.get(scope)?.get(type === void 0 ? path : path.slice(first.length + 1)) ?? [];
}
function parameterAt(file, name, at) {
	const found = lookup(file, name, at);
	if (found?.parameter === void 0 || found.bindings.length > 0) return void 0;
	return {
		scope: found.scope,
		parameter: found.parameter
	};
}
// src/interpreter/code/classes.ts
function classesNamed(file, name, depth) {
	if (name === "" || depth > 8) return [];
	const last = name.slice(name.lastIndexOf(".") + 1);
	const link = file.links.get(name.split(".", 1)[0] ?? "");
	if (link !== void 0) return classesNamed(link.file, link.name === "*" || name.includes(".") ? last : link.name, depth + 1);
	const here = (namesOf(file).classes.get(last) ?? []).map((scope) => ({
		file,
		scope
	}));
	if (here.length > 0) return here;
	return seenFrom(file).flatMap((other) => (namesOf(other).classes.get(last) ?? []).map((scope) => ({
		file: other,
		scope
	}))).slice(0, 4);
}
function builderOf(file, scope) {
	const names = namesOf(file);
	for (const name of [
		"__init__",
		"constructor",
		"initialize",
		"init",
		"__construct",
		scope.name
	]) {
		const found = names.functions.get(name)?.find(({ parent }) => parent === scope);
		if (found !== void 0) return found;
	}
	return scope;
}
function buildsOn(file, scope, bases, depth = 0) {
	if (scope.bases.some((base) => bases.includes(base))) return true;
	if (depth > 3) return false;
	return scope.bases.slice(0, 6).flatMap((base) => classesNamed(file, base, depth)).some((base) => base.scope !== scope && buildsOn(base.file, base.scope, bases, depth + 2));
}
// src/interpreter/code/functions.ts
function functionsNamed(file, path, at, depth = 0) {
	return FUNCTIONS.answer(file, `${path} ${at} ${depth}`, void 0, () => findFunctions(file, path, at, depth));
}
const FUNCTIONS = new Remembered();
function findFunctions(file, path, at, depth) {
	const parts = path.split(".");
	const last = parts.at(-1) ?? "";
	const link = file.links.get(parts[0] ?? "");
	if (link !== void 0 && depth < 8 && lookup(file, parts[0] ?? "", at) === void 0) return functionsNamed(link.file, parts.length === 1 && link.name !== "*" ? link.name : last, link.file.tokens.length, depth + 1);
	const all = namesOf(file).functions.get(last) ?? [];
	const here = scopeAt(namesOf(file), at);
	const visible = all.filter(({ parent }) => parent?.kind !== "class" && reaches(parent, here));
	const methods = all.filter(({ parent }) => parent?.kind === "class");
	const bare = parts.length === 1;
	const meant = bare ? visible.length > 0 ? visible : require_scan.grammarOf(file).scoping.bareFields ? methods : all : methods;
	if (meant.length > 0) return meant.slice(0, 4).map((scope) => ({
		file,
		scope
	}));
	if (depth >= 8) return [];
	const stars = seenFrom(file).flatMap((other) => (namesOf(other).functions.get(last) ?? []).map((scope) => ({
		file: other,
		scope
	})));
	return bare ? stars.slice(0, 4) : elsewhere(file, last);
}
function elsewhere(file, name) {
	const found = new Map();
	for (const { file: other } of file.links.values()) for (const scope of namesOf(other).functions.get(name) ?? []) if (scope.parent?.kind === "class") found.set(scope, {
		file: other,
		scope
	});
	return found.size === 1 ? [...found.values()] : [];
}
function reaches(scope, from) {
	for (let at = from; at !== void 0; at = at.parent) if (at === scope) return true;
	return false;
}
// src/interpreter/code/returns.ts
const RETURNS = new WeakMap();
const MOST_RETURNS = 24;
function returnsOf(file, of) {
	let spans = RETURNS.get(of);
	if (spans === void 0) {
		spans = readReturns(file, of);
		RETURNS.set(of, spans);
	}
	return spans;
}
function readReturns(file, of) {
	const { tokens } = file;
	const names = namesOf(file);
	const chunk = file;
	const found = [];
	for (let at = of.start; at < of.end && found.length < MOST_RETURNS; at++) if (tokens[at]?.kind === "name" && tokens[at]?.text === "return") {
		let scope = scopeAt(names, at);
		while (scope !== void 0 && scope.kind !== "function") scope = scope.parent;
		if (scope === of && tokens[at + 1]?.kind !== "line") found.push({
			chunk,
			start: at + 1
		});
	}
	if (tokens[of.start - 1]?.text === "=>" || tokens[of.start - 1]?.text === "=") found.push({
		chunk,
		start: of.start,
		end: of.end
	});
	else if (require_scan.grammarOf(file).scoping.lastValue) {
		const last = lastStatement(file, of);
		if (last !== void 0) found.push({
			chunk,
			start: last
		});
	}
	return found;
}
function lastStatement({ tokens, match }, { start, end }) {
	let at = end - 1;
	while (at >= start && (tokens[at]?.kind === "line" || tokens[at]?.text === ";")) at--;
	if (tokens[at]?.text === "return") return void 0;
	let first = at;
	while (first > start && tokens[first - 1]?.kind !== "line" && !["{", ";"].includes(tokens[first - 1]?.text ?? "")) {
		const partner = match[first - 1] ?? -1;
		first = partner >= start && partner < first - 1 ? partner : first - 1;
	}
	return first > at ? void 0 : first;
}
// src/interpreter/code/owners.ts
const OWNERS = new Remembered();
function ownersAt(file, path, at, frame, depth) {
	if (depth > 8) return [];
	const here = scopeAt(namesOf(file), at);
	const { own: selves } = require_scan.grammarOf(file).scoping;
	if (selves.includes(path)) {
		const scope = around$1(here, "class");
		return scope === void 0 ? [] : [{
			kind: "class",
			file,
			scope,
			frame
		}];
	}
	const link = path.includes(".") ? void 0 : file.links.get(path);
	const known = lookup(file, path, at) !== void 0;
	if (link?.name === "*" && !known) return [{
		kind: "module",
		file: link.file
	}];
	const above = path.includes(".") ? file.links.get(path.split(".", 1)[0] ?? "") : void 0;
	if (above?.name === "*" && above.file.path.replace(/\.\w+$/, "").endsWith(path.replaceAll(".", "/"))) return [{
		kind: "module",
		file: above.file
	}];
	const classes = [...classesNamed(file, typeOf(file, path, at) ?? "", depth), ...known ? [] : classesNamed(file, path, depth)];
	const objects = (meaningsOf(file, path, at, frame, depth + 1) ?? []).slice(0, 8).flatMap(({ file: where, frame: how, binding }) => binding.kind === "value" ? ownersIn(where, binding.span, how, depth + 1) : []);
	return [...objects, ...classes.filter(({ scope }) => !objects.some((o) => o.kind === "class" && o.scope === scope)).map(({ file: where, scope }) => ({
		kind: "class",
		file: where,
		scope,
		frame: void 0
	}))];
}
function typeOf(file, path, at) {
	for (let scope = scopeAt(namesOf(file), at); scope !== void 0; scope = scope.parent) {
		const type = scope.types.get(path) ?? scope.parameters.find(({ name }) => name === path)?.type;
		if (type !== void 0) return type;
	}
}
function ownersIn(file, { chunk, start, end }, frame, depth) {
	if (depth > 8 || chunk.tokens !== file.tokens) return [];
	return OWNERS.answer(file, `${start}-${end} ${depth}`, frame, () => findOwners(file, trim(chunk, start, end ?? valueEnd(chunk, start)), frame, depth));
}
function findOwners(file, { start, end }, frame, depth) {
	if (start >= end) return [];
	const chunk = file;
	const inner = (from, to) => ownersIn(file, {
		chunk,
		start: from,
		end: to
	}, frame, depth + 1);
	const ways = splitAt(chunk, start, end, require_scan.DEFAULTS);
	if (ways.length > 1) return ways.flatMap((way) => inner(way.start, way.end));
	const token = file.tokens[start];
	if (token === void 0) return [];
	if (require_scan.SKIPPED.has(token.text)) return inner(start + 1, end);
	const close = file.match[start] ?? -1;
	if (token.text === "(" && close > start) return inner(start + 1, close);
	if (token.text === "{") return [{
		kind: "object",
		file,
		open: start,
		frame
	}];
	if (token.kind !== "name") return [];
	const { path, end: behind } = pathAt(file, start, end);
	const open = file.tokens[behind]?.text;
	if (open === "{" && behind < end) return [{
		kind: "object",
		file,
		open: behind,
		frame
	}, ...classesNamed(file, path, depth).map(({ file: where, scope }) => ({
		kind: "class",
		file: where,
		scope,
		frame: void 0
	}))];
	if (open === "[" && behind < end) return indexed(file, {
		start,
		open: behind,
		end
	}, frame, depth);
	if (open !== "(" || behind >= end) return ownersAt(file, path, start, frame, depth + 1);
	const call = callAt(file, start);
	if (call === void 0) return [];
	const classes = classesNamed(file, path.replace(/\.new$/, ""), depth);
	if (classes.length > 0) return classes.flatMap(({ file: where, scope }) => [{
		kind: "class",
		file: where,
		scope,
		frame: entered(builderOf(where, scope), file, call, frame)
	}]);
	const functions = functionsNamed(file, path, start, depth);
	const returned = functions.flatMap(({ file: where, scope }) => {
		const way = entered(scope, file, call, frame);
		return returnsOf(where, scope).flatMap((one) => ownersIn(where, one, way, depth + 1));
	});
	return functions.length > 0 ? returned : [{
		kind: "object",
		file,
		open: behind,
		frame
	}];
}
function indexed(file, at, frame, depth) {
	const owners = ownersIn(file, {
		chunk: file,
		start: at.start,
		end: at.open
	}, frame, depth + 1);
	if ((file.match[at.open] ?? -1) !== at.end - 1) return owners;
	const names = namesAt(file, at.open, frame, depth);
	return owners.flatMap((owner) => (names ?? keysOf$1(owner)).flatMap((name) => memberOf$1(owner, name, depth + 1))).flatMap(({ file: where, frame: how, binding }) => binding.kind === "value" ? ownersIn(where, binding.span, how, depth + 1) : []);
}
function namesAt(file, open, frame, depth) {
	const [key] = elements(file, open);
	return key && textsOf$1(file, {
		chunk: file,
		...key
	}, frame, depth + 1);
}
function textsOf$1(file, span, frame, depth) {
	const { chunk, start, end } = span;
	if (depth > 8) return void 0;
	if (isWrittenOut$1({
		kind: "value",
		span
	})) return [chunk.tokens[start]?.text ?? ""];
	const { path, end: behind } = pathAt(chunk, start, end);
	const each = (behind === end ? meaningsOf(file, path, start, frame, depth + 1) : void 0)?.map(({ file: where, frame: how, binding }) => {
		if (binding.kind !== "value") return void 0;
		const { chunk: of, start: from, end: to = valueEnd(of, from) } = binding.span;
		return of.tokens === where.tokens ? textsOf$1(where, {
			chunk: of,
			start: from,
			end: to
		}, how, depth + 1) : void 0;
	});
	return each === void 0 || each.length === 0 || each.includes(void 0) ? void 0 : each.flatMap((texts) => texts ?? []);
}
// src/interpreter/code/members.ts
const MEMBERS = new Remembered();
function memberOf$1(owner, name, depth) {
	if (depth > 8) return [];
	switch (owner.kind) {
		case "module": return meaningsOf(owner.file, name, owner.file.tokens.length, void 0, depth + 1) ?? [];
		case "object": {
			const { file, open, frame } = owner;
			return MEMBERS.answer(file, `${open} ${name} ${depth}`, frame, () => keyOf(file, open, name, frame, depth));
		}
		case "class": {
			const { file, scope, frame } = owner;
			return MEMBERS.answer(file, `${scope.header}-${scope.start} ${name} ${depth}`, frame, () => fieldOf(file, scope, name, frame, depth));
		}
		default: return owner;
	}
}
function membersIn(file, span, name, frame) {
	const found = ownersIn(file, span, frame, 1).flatMap((owner) => memberOf$1(owner, name, 2));
	return found.length === 0 ? void 0 : found;
}
function pickedFrom(file, start, open, frame) {
	const found = namesAt(file, open, frame, 0)?.flatMap((name) => membersIn(file, {
		chunk: file,
		start,
		end: open
	}, name, frame) ?? []);
	return found === void 0 || found.length === 0 ? void 0 : found;
}
function keyOf(file, open, name, frame, depth) {
	const { tokens } = file;
	const found = [];
	for (const { start, end } of elements(file, open).slice(0, 300)) {
		const key = tokens[start];
		const sign = tokens[start + 1]?.text;
		if (key?.text === "..." || key?.text === "*") {
			const from = sign === "*" ? start + 2 : start + 1;
			for (const owner of ownersIn(file, {
				chunk: file,
				start: from,
				end
			}, frame, depth + 1)) found.push(...memberOf$1(owner, name, depth + 1));
		} else if (key?.text === "{" && found.length === 0) found.push(...keyOf(file, start, name, frame, depth + 1));
		else if (key?.text === name && end === start + 1 && key.kind === "name") found.push({
			file,
			frame,
			binding: {
				kind: "value",
				span: {
					chunk: file,
					start,
					end
				}
			}
		});
		else if (key?.text === name && (sign === ":" || sign === "=" || sign === "=>")) found.push({
			file,
			frame,
			binding: {
				kind: "value",
				span: {
					chunk: file,
					start: start + 2,
					end
				}
			}
		});
	}
	return found;
}
function keysOf$1(owner) {
	if (owner.kind !== "object") return [];
	const { tokens } = owner.file;
	return elements(owner.file, owner.open).slice(0, MOST_KEYS).flatMap(({ start }) => /^(?::|=>)$/.test(tokens[start + 1]?.text ?? "") ? [tokens[start]?.text ?? ""] : []);
}
const MOST_KEYS = 24;
function fieldOf(file, scope, name, frame, depth) {
	const meant = (binding) => ({
		file,
		frame,
		binding
	});
	const settings = variablesOf(file, scope, name, depth);
	if (settings !== void 0) return settings;
	const set = (scope.members.get(name) ?? []).map(meant);
	const parameter = scope.parameters.find((one) => one.name === name);
	const given = parameter === void 0 ? [] : handed(file, scope, parameter, frame);
	const named = frame?.of === scope ? keyOf(frame.file, frame.call.open, name, frame.from, depth + 1) : parameter === void 0 && builderOf(file, scope) === scope ? callsTo(file, scope).flatMap((site) => keyOf(site.file, site.call.open, name, void 0, depth + 1)) : [];
	const promoted = builderOf(file, scope);
	const own = promoted === scope ? void 0 : promoted.parameters.find((one) => one.name === name);
	const kept = own === void 0 || set.length > 0 ? [] : handed(file, promoted, own, frame);
	const got = (namesOf(file).functions.get(name) ?? []).filter(({ parent }) => parent === scope).flatMap((one) => returnsOf(file, one).map((span) => meant({
		kind: "value",
		span
	})));
	const found = [
		...named,
		...given,
		...kept,
		...set,
		...got
	];
	if (found.length > 0) return found;
	return scope.bases.slice(0, 6).flatMap((base) => classesNamed(file, base, depth + 1)).filter((base) => base.scope !== scope).flatMap((base) => fieldOf(base.file, base.scope, name, void 0, depth + 1));
}
function variablesOf(file, scope, name, depth) {
	const { settings } = require_scan.grammarOf(file).environment;
	if (settings === void 0 || !buildsOn(file, scope, settings.bases, depth)) return void 0;
	const [binding] = scope.members.get(name) ?? [];
	if (binding === void 0 && !scope.types.has(name)) return void 0;
	return [...settings.variables(file, scope, name).map((one) => ({
		file,
		frame: void 0,
		binding: {
			kind: "variable",
			name: one
		}
	})), ...binding === void 0 ? [] : [{
		file,
		frame: void 0,
		binding
	}]];
}
// src/interpreter/code/decorators.ts
const FURTHEST$2 = 400;
function decoratedBy(file, at) {
	const { tokens, match } = file;
	if (tokens[lineStart(file, at)]?.text !== "@") return void 0;
	let def = (tokens[at + 1]?.text === "(" ? match[at + 1] ?? at : at) + 1;
	while (def < Math.min(tokens.length, at + FURTHEST$2) && tokens[def]?.text !== "def") def++;
	return tokens[def + 1]?.kind === "name" ? def + 1 : void 0;
}
// src/interpreter/code/flags.ts
const PARSERS = /^(?:parse_args|parse_known_args|parseArgs|parseSync|parse|opts|optsWithGlobals|yargs|minimist|mri)$/;
function flagsOf(chunk) {
	const flags = new Map();
	chunk.tokens.forEach(({ kind, text }, at) => {
		if (kind === "text" && text.startsWith("-")) addFlag(flags, chunk, at, text);
		else if (kind === "name" && text === "parseArgs") addParsed(flags, chunk, at);
		else if (kind === "name" && text === "option") addNamed(flags, chunk, at);
	});
	return flags;
}
const LONG = /^(?:(-\w),?\s+)?(--\w[^\s=,]*)/;
const SHORT = /^-[A-Za-z]$/;
function addFlag(flags, chunk, at, text) {
	const { tokens, match } = chunk;
	const [, together, flag] = LONG.exec(text) ?? [];
	if (flag === void 0) return;
	let open = at - 1;
	while (open > at - 5 && tokens[open]?.text !== "(") open--;
	const close = match[open] ?? -1;
	if (!OPTIONS$1.has(tokens[open - 1]?.text ?? "") || close < at) return;
	const fallbacks = [];
	for (let i = at + 1; i < Math.min(close, at + 200); i++) if (FALLBACKS.has(tokens[i]?.text ?? "") && tokens[i + 1]?.text === "=") fallbacks.push({
		chunk,
		start: i + 2
	});
	const third = open + 1 === at ? elements(chunk, open)[2] : void 0;
	if (third !== void 0 && tokens[third.start]?.kind === "text") fallbacks.push({
		chunk,
		...third
	});
	const alone = tokens.slice(at + 1, Math.min(close, at + 200)).some((one) => one.text === ALONE);
	const beside = tokens.slice(open + 1, at + 3).find((one) => one.kind === "text" && SHORT.test(one.text))?.text;
	keepFlag(flags, {
		flag,
		short: together ?? beside,
		fallbacks,
		alone
	});
}
function addParsed(flags, chunk, at) {
	const { tokens, match } = chunk;
	const close = match[at + 1] ?? -1;
	let open = at + 1;
	while (open < close && !(tokens[open]?.text === "options" && tokens[open + 2]?.text === "{")) open++;
	if (open >= close) return;
	for (const { start } of elements(chunk, open + 2)) addDescribed(flags, chunk, tokens[start]?.text ?? "", start + 2);
}
function addNamed(flags, chunk, at) {
	const { tokens } = chunk;
	const [open, name, comma] = [
		tokens[at + 1],
		tokens[at + 2],
		tokens[at + 3]
	];
	if (open?.text === "(" && name?.kind === "text" && comma?.text === ",") addDescribed(flags, chunk, name.text, at + 4);
}
function addDescribed(flags, chunk, name, open) {
	const { tokens, match } = chunk;
	const close = match[open] ?? -1;
	if (tokens[open]?.text !== "{" || close < open || !/^\w[\w-]*$/.test(name)) return;
	const told = (...words) => {
		for (let i = open + 1; i < close; i++) if (words.includes(tokens[i]?.text ?? "") && tokens[i + 1]?.text === ":") return i + 2;
	};
	const [type, fallback, letter] = [
		told("type"),
		told("default"),
		told("short", "alias")
	];
	const short = letter === void 0 ? "" : tokens[letter]?.text ?? "";
	keepFlag(flags, {
		flag: `--${name}`,
		short: /^\w$/.test(short) ? `-${short}` : void 0,
		fallbacks: fallback === void 0 ? [] : [{
			chunk,
			start: fallback
		}],
		alone: type !== void 0 && tokens[type]?.text === "boolean"
	});
}
function keepFlag(flags, known) {
	const name = known.flag.slice(2);
	flags.set(name.replaceAll("-", "_"), known);
	flags.set(name.replace(/-(\w)/g, (_, c) => c.toUpperCase()), known);
}
const OPTIONS$1 = new Set([
	"add_argument",
	"option",
	"Option",
	"requiredOption"
]);
const ALONE = "store_true";
const FALLBACKS = new Set(["default", "envvar"]);
// src/interpreter/code/option-parameters.ts
const optionsOf$1 = require_scan.oncePer((file) => {
	const found = new Map();
	if (!LIBRARIES.some((name) => namedAt(file, name).length > 0)) return found;
	for (const header of commandsOf$1(file)) found.set(header, parametersOf(file, header));
	return found;
});
const LIBRARIES = [
	"typer",
	"click",
	"cyclopts"
];
const DECORATORS = [
	"command",
	"callback",
	"option",
	"default"
];
function commandsOf$1(file) {
	const { tokens } = file;
	const below = DECORATORS.flatMap((word) => namedAt(file, word)).flatMap((at) => tokens[at - 1]?.text === "." ? decoratedBy(file, at) ?? [] : []);
	const run = namedAt(file, "run").flatMap((at) => {
		const [library, dot, open, name] = [
			-2,
			-1,
			1,
			2
		].map((by) => tokens[at + by]?.text ?? "");
		return dot === "." && LIBRARIES.includes(library ?? "") && open === "(" ? namedAt(file, name ?? "").filter((one) => tokens[one - 1]?.text === "def") : [];
	});
	return new Set([...below, ...run]);
}
function parametersOf(file, header) {
	const found = new Map();
	const fallbacks = new Map(parametersAt(file, header + 1).map((p) => [p.name, p.fallback]));
	for (const part of elements(file, header + 1)) {
		const name = file.tokens[part.start]?.text ?? "";
		const own = optionOf(file, part, fallbacks.get(name));
		const flag = own?.told === true ? own.flag : file.flags.get(name) ?? own?.flag;
		if (flag !== void 0) found.set(name, flag);
	}
	return found;
}
function optionOf(file, { start, end }, fallback) {
	const { tokens } = file;
	const words = tokens.slice(start, end).map(({ text }) => text);
	const at = words.indexOf("Option");
	const told = at >= 0;
	if (words.includes("Argument") || !told && fallback === void 0) return void 0;
	const said = told ? elements(file, start + at + 1) : [];
	const inCall = told && fallback !== void 0 && start + at >= fallback.start;
	const fallbacks = [
		...said.flatMap((one) => namedFallback(file, one) ?? []),
		...inCall ? said.slice(0, 1).filter((one) => isDefault(file, one.start)) : [],
		...!inCall && fallback !== void 0 ? [fallback] : []
	].map((one) => ({
		...one,
		chunk: file
	}));
	const texts = said.flatMap((one) => {
		const first = tokens[one.start];
		return first?.kind === "text" ? [first.text] : [];
	});
	const long = texts.find((text) => text.startsWith("--"))?.split(/[\s/=,]/, 1)[0];
	const short = texts.find((text) => SHORT.test(text));
	const last = fallbacks.at(-1);
	const alone = last !== void 0 && /^(?:True|False)$/.test(tokens[last.start]?.text ?? "");
	return {
		flag: {
			flag: long ?? `--${(words[0] ?? "").replaceAll("_", "-")}`,
			short,
			fallbacks,
			alone
		},
		told
	};
}
function namedFallback({ tokens }, { start, end }) {
	return FALLBACKS.has(tokens[start]?.text ?? "") && tokens[start + 1]?.text === "=" ? {
		start: start + 2,
		end
	} : void 0;
}
function isDefault({ tokens }, at) {
	const { kind, text } = tokens[at] ?? {
		kind: "mark",
		text: ""
	};
	if (tokens[at + 1]?.text === "=") return false;
	return kind === "text" ? !text.startsWith("-") : !/^(?:None|\.+)$/.test(text);
}
// src/interpreter/code/meanings.ts
function meaningsOf(file, path, at, frame, depth = 0) {
	if (depth > 8) return void 0;
	return MEANINGS.answer(file, `${path} ${at} ${depth}`, frame, () => findMeanings(file, path, at, frame, depth));
}
const MEANINGS = new Remembered();
function findMeanings(file, path, at, frame, depth) {
	const whole = own(file, path, at, frame);
	if (!path.includes(".")) return whole ?? imported(file, path, depth);
	const last = path.slice(path.lastIndexOf(".") + 1);
	const owners = ownersAt(file, path.slice(0, path.lastIndexOf(".")), at, frame, depth + 1);
	const members = owners.flatMap((owner) => memberOf$1(owner, last, depth + 1));
	const found = [...whole ?? [], ...members];
	if (found.length > 0) return found;
	const [only, ...more] = owners.length > 0 ? [] : namesOf(file).keys.get(last) ?? [];
	return only === void 0 || more.length > 0 ? void 0 : [{
		file,
		frame: void 0,
		binding: {
			kind: "value",
			span: only
		}
	}];
}
function own(file, name, at, frame) {
	const found = lookup(file, name, at);
	if (found === void 0) return void 0;
	const set = found.bindings.map((binding) => {
		const otherwise = standsIn(file, binding, name);
		return {
			file,
			frame,
			binding,
			...otherwise ? { otherwise } : {}
		};
	});
	if (found.parameter === void 0) return set;
	const given = handed(file, found.scope, found.parameter, frame);
	const told = given.length > 0 && given.every(({ binding }) => isWrittenOut$1(binding));
	return [...given, ...told ? set.filter(({ otherwise }) => !otherwise) : set];
}
function isWrittenOut$1(binding) {
	if (binding.kind !== "value") return false;
	const { chunk, start, end } = binding.span;
	const token = chunk.tokens[start];
	return token?.kind === "text" && token.text !== "" && (end ?? valueEnd(chunk, start)) === start + 1;
}
function standsIn(file, binding, name) {
	if (binding.kind !== "value" || binding.span.chunk.tokens !== file.tokens) return false;
	return guardsAround(file, binding.span.start).some(({ condition, unless }) => {
		const written = file.tokens.slice(condition.start, condition.end).map(({ kind, text }) => kind === "text" ? text === "" ? "\"\"" : "\"" : text).filter((text) => !/^[\n:{()]?$/.test(text)).map((text) => text === name ? NAME : text).join(" ");
		return unless ? written === NAME : written !== "" && written.split(/ (?:\|\||or) /).every((one) => IS_NOTHING.test(one));
	});
}
const NAME = "<>";
const IS_NOTHING = new RegExp(`^(?:(?:not|!) ${NAME}|(?:len |strings \\. TrimSpace )?${NAME}(?: \\. (?:strip|trim|Trim))? (?:is|={2,3}) (?:${[...require_scan.NOTHING].join("|")}|""|0)|${NAME} \\. (?:isEmpty|isBlank|is_empty|empty|nil)(?: \\?)?|[Ss]tring \\. IsNullOr(?:Empty|WhiteSpace) ${NAME})$`);
function handed(file, of, parameter, frame) {
	const here = frameOf(frame, of);
	const given = (here === void 0 ? callsTo(file, of).map((site) => ({
		...site,
		from: void 0
	})) : [here]).map((way) => ({
		way,
		binding: argumentOf(way, parameter)
	}));
	const all = given.flatMap(({ way, binding }) => binding === void 0 ? [] : [{
		file: way.file,
		frame: way.from,
		binding
	}]);
	const leavesOut = ({ way, binding }) => binding === void 0 || binding.kind === "part" && membersIn(way.file, binding.span, binding.name, way.from) === void 0;
	const flag = here === void 0 ? optionsOf$1(file).get(of.header)?.get(parameter.name) : void 0;
	if (flag !== void 0) return [...all, {
		file,
		frame: void 0,
		binding: {
			kind: "option",
			flag
		}
	}];
	return (given.length === 0 || given.some(leavesOut)) && parameter.fallback !== void 0 ? [...all, {
		file,
		frame: void 0,
		binding: {
			kind: "value",
			span: parameter.fallback
		}
	}] : all;
}
function imported(file, name, depth) {
	const link = file.links.get(name);
	if (link !== void 0 && link.name !== "*") return meaningsOf(link.file, link.name, link.file.tokens.length, void 0, depth + 1);
	for (const other of seenFrom(file)) {
		const found = own(other, name, other.tokens.length, void 0);
		if (found !== void 0) return found;
		const further = other.links.get(name);
		if (further !== void 0 && further.name !== "*" && depth < 8) return meaningsOf(further.file, further.name, further.file.tokens.length, void 0, depth + 1);
	}
}
// src/interpreter/code/environment.ts
const INPUTS = new Set([
	"core.getInput",
	"getInput",
	"core.getMultilineInput",
	"getMultilineInput",
	"core.getBooleanInput"
]);
const SETTINGS$1 = /(?:env|config|settings?|secrets?|userdata|vars|configService)$/i;
const GETTERS = /^(?:(?:[gG]et|MustGet)(?:String|Str|Property|Env)?(?:Or(?:Throw|Default|Else|Panic)?)?|require|fetch|string|str|value|lookup|get_string)$/;
const HOME_CALLS = /^(?:os\.)?homedir$|^(?:pathlib\.)?Path\.home$|^os\.UserHomeDir$/;
const VARIABLE_NAME = /^[A-Z][A-Z0-9_]*$/;
const READS = new Set([
	".",
	"?.",
	"::",
	"->",
	"$",
	"[",
	"(",
	"!",
	"\n"
]);
function isEnvironment(file, name, at) {
	const link = file.links.get(name);
	if (link !== void 0 && namesOf(link.file).environments.has(link.name)) return true;
	if (!namesEnvironment(file)) return false;
	return namesOf(file).environments.has(name) && parameterAt(file, name, at) === void 0;
}
function holdsVariables(file, name, at) {
	return isEnvironment(file, name, at) || namesEnvironment(file) && namesOf(file).copies.has(name);
}
function readAt(file, chunk, at, place = at) {
	const token = chunk.tokens[at];
	if (token?.kind !== "name") return void 0;
	const next = chunk.tokens[at + 1]?.text ?? "";
	if (!READS.has(next) && next !== require_scan.grammarOf(file).habits.subscript) return void 0;
	const before = chunk.tokens[at - 1];
	if (before?.kind === "mark" && (before.text === "." || before.text === "?.")) return void 0;
	const { path, end } = pathAt(chunk, at);
	return (mayHold(file, token.text) ? member$1(file, chunk, path, end, place) ?? subscript(file, chunk, path, end, place) : void 0) ?? call(file, chunk, path, end, place);
}
const namesEnvironment = require_scan.oncePer((file) => {
	const { lasts } = require_scan.accessOf(file);
	return lasts.size > 0 && file.tokens.some(({ kind, text }) => kind === "name" && lasts.has(text));
});
function mayHold(file, first) {
	if (require_scan.accessOf(file).firsts.has(first) || file.links.has(first)) return true;
	if (/config/i.test(first)) return true;
	if (!namesEnvironment(file)) return false;
	const { environments, copies } = namesOf(file);
	return environments.has(first) || copies.has(first);
}
function member$1(file, chunk, path, end, place) {
	if (!path.includes(".")) return void 0;
	const dot = path.lastIndexOf(".");
	const base = path.slice(0, dot);
	if (dot < 0 || base === "ENV" || base === "os.environ" || base === "environ") return void 0;
	const name = path.slice(dot + 1);
	if (!(chunk.tokens[end]?.text === "(") && require_scan.accessOf(file).collections.has(base)) return {
		name,
		fallback: void 0,
		end
	};
	if (VARIABLE_NAME.test(name) && holdsVariables(file, base, place)) return {
		name,
		fallback: void 0,
		end
	};
	const parts = path.split(".");
	const collection = parts.slice(0, 2).join(".");
	if (parts.length > 3 && require_scan.accessOf(file).collections.has(collection) && collection.endsWith(".env") && chunk.tokens[end]?.text === "(") return {
		name: parts[2] ?? "",
		fallback: void 0,
		end
	};
}
function isWhole$1({ kind, text, parts }) {
	return kind === "text" && text !== "" && parts.every((part) => part.kind === "literal");
}
function subscript(file, chunk, path, end, place) {
	const open = chunk.tokens[end]?.text === "?." ? end + 1 : end;
	const { subscript: mark } = require_scan.grammarOf(file).habits;
	if (chunk.tokens[open]?.text !== mark) return void 0;
	const key = chunk.tokens[open + 1];
	const close = chunk.match[open] ?? -1;
	if (key === void 0 || close !== open + 2) return void 0;
	if (!isWhole$1(key) && !(mark === "{" && key.kind === "name")) return void 0;
	if (require_scan.accessOf(file).collections.has(path) || holdsVariables(file, path, place)) return {
		name: key.text,
		fallback: void 0,
		end: close + 1
	};
	if (require_scan.grammarOf(file).environment.configuration?.test(path)) return {
		name: key.text.replaceAll(":", "__"),
		fallback: void 0,
		end: close + 1
	};
}
function call(file, chunk, path, end, place) {
	const open = chunk.tokens[end]?.text === "!" ? end + 1 : end;
	if (chunk.tokens[open]?.text !== "(") return void 0;
	if (HOME_CALLS.test(path) && chunk.match[open] === open + 1) return {
		name: "HOME",
		fallback: void 0,
		end: open + 2
	};
	if (chunk.tokens[open + 1]?.kind !== "text" && path !== "get") return void 0;
	const all = elements(chunk, open);
	const collection = path === "get" && all[0] !== void 0 && require_scan.accessOf(file).collections.has(chunk.tokens[all[0].start]?.text ?? "");
	const [first, second] = collection ? all.slice(1) : all;
	const close = chunk.match[open] ?? -1;
	if (first === void 0 || close < 0) return void 0;
	const key = chunk.tokens[first.start];
	if (key === void 0 || !isWhole$1(key) || first.end !== first.start + 1) return void 0;
	if (INPUTS.has(path)) return {
		name: `INPUT_${key.text.replaceAll(" ", "_").toUpperCase()}`,
		fallback: void 0,
		end: close + 1
	};
	const dot = path.lastIndexOf(".");
	const aliased = dot > 0 && holdsVariables(file, path.slice(0, dot), place) && path.endsWith(".get");
	const wrapper = VARIABLE_NAME.test(key.text) && (/env|secret/i.test(path.slice(dot + 1)) || key.text.includes("_") && SETTINGS$1.test(path.slice(0, Math.max(dot, 0))) && GETTERS.test(path.slice(dot + 1))) && !/set(?!ting)|write|export/i.test(path);
	if (!require_scan.accessOf(file).readers.has(path) && !aliased && !wrapper && !collection) return void 0;
	const block = second === void 0 ? blockBehind(file, chunk, close) : void 0;
	return {
		name: key.text,
		fallback: second ?? block,
		end: (block?.end ?? close) + 1
	};
}
function blockBehind(file, { tokens, match }, close) {
	const end = tokens[close + 1]?.text === "{" ? match[close + 1] ?? -1 : -1;
	return require_scan.grammarOf(file).scoping.bodies === "end" && end > close ? {
		start: close + 2,
		end
	} : void 0;
}
// src/interpreter/code/evaluate/meant.ts
function meant(question, meanings, depth) {
	const [first, other] = [false, true].map((otherwise) => oneOfThose(question, (meanings ?? []).filter((one) => (one.otherwise ?? false) === otherwise), depth));
	return first && other ? require_scan.defaulted(first, other) : first ?? other;
}
function oneOfThose(question, meanings, depth) {
	const told = question.each(meanings, (file, binding) => bound(question, file, binding, depth)).filter((v) => v.alternatives.length > 0);
	const known = told.filter((v) => !isUnknown(v));
	const some = known.length < told.length;
	if (known.length === 0 || some && known.every(isEmpty)) return void 0;
	question.leftOut ||= some;
	return known.length === 1 ? known[0] : require_scan.oneOf(...known);
}
const isEmpty = (value) => require_scan.literalText(value) === "";
function bound(question, file, binding, depth) {
	switch (binding.kind) {
		case "value": return question.expression(file, binding.span, depth + 1);
		case "variable": return require_scan.fromOrigin({
			kind: "environment",
			name: binding.name
		});
		case "option": return optionValue(question, file, binding.flag, depth);
		case "part": return part(question, file, binding.span, binding.name, depth);
		case "each": {
			question.place = binding.place;
			const list = question.list(file, binding.span, depth + 1);
			question.place = void 0;
			return list === void 0 || list.items.length === 0 ? void 0 : require_scan.oneOf(...list.items);
		}
		case "list": return;
		default: return binding;
	}
}
function part(question, file, span, name, depth) {
	const { path, end } = pathAt(span.chunk, span.start);
	const last = span.end ?? valueEnd(span.chunk, span.start);
	if ((require_scan.accessOf(file).collections.has(path) || isEnvironment(file, path, span.start)) && end >= last) return require_scan.fromOrigin({
		kind: "environment",
		name
	});
	const flag = givesOptions(span.chunk, last) ? file.flags.get(name) : void 0;
	if (flag !== void 0) return optionValue(question, file, flag, depth);
	return meant(question, membersIn(file, span, name, question.frame), depth);
}
function optionValue(question, file, flag, depth) {
	const { flag: long, short } = flag;
	const given = (short === void 0 ? [long] : [long, short]).map((name) => require_scan.fromOrigin({
		kind: "input",
		name
	}));
	const fallbacks = flag.fallbacks.map((s) => variable(s) ?? question.expression(file, s, depth + 1));
	return require_scan.firstNonEmpty(...given, ...fallbacks.filter((v) => v.alternatives.length > 0 && !isUnknown(v)));
}
function givenBack(question, file, { chunk, start }, path) {
	const at = question.placeOf(file, chunk, start);
	const call = chunk.tokens === file.tokens ? callAt(file, start) : void 0;
	return functionsNamed(file, path, at).flatMap(({ file: where, scope }) => {
		const frame = call === void 0 ? void 0 : entered(scope, file, call, question.frame);
		return returnsOf(where, scope).map((span) => ({
			file: where,
			frame,
			binding: {
				kind: "value",
				span
			}
		}));
	});
}
function variable(span) {
	const { tokens } = span.chunk;
	const name = tokens[span.start];
	return tokens[span.start - 2]?.text === "envvar" && name?.kind === "text" ? require_scan.fromOrigin({
		kind: "environment",
		name: name.text
	}) : void 0;
}
function givesOptions({ tokens, match }, end) {
	const open = tokens[end - 1]?.text === ")" ? match[end - 1] ?? -1 : -1;
	return open > 0 && open < end && PARSERS.test(tokens[open - 1]?.text ?? "");
}
// src/interpreter/code/evaluate/lists.ts
function listOf(question, file, { chunk, start, end }, depth) {
	if (question.stops(file, end - start, depth)) return void 0;
	const sum = splitAt(chunk, start, end, require_scan.PLUS);
	if (sum.length > 1) return sumOf(question, file, chunk, sum, depth);
	const token = chunk.tokens[start];
	const same = inTurn(question, file, {
		chunk,
		start,
		end
	}, depth);
	if (same !== void 0) return same;
	const typed = typedList(chunk, start, end);
	if (typed !== void 0) return bracketed(question, file, chunk, typed, depth);
	if (token?.text === "[" || token?.text === "{" || token?.text === "(") return bracketed(question, file, chunk, start, depth);
	if (token?.text === "(" || token?.kind !== "name") return void 0;
	const opening = listOpening(chunk, start, end);
	if (opening !== void 0) return bracketed(question, file, chunk, opening, depth);
	const made = madeList(chunk, start, end);
	if (made !== void 0) {
		const [from] = elements(chunk, made);
		return (from && question.list(file, {
			chunk,
			...from
		}, depth + 1)) ?? {
			items: [],
			open: false
		};
	}
	return namedList(question, file, {
		chunk,
		start,
		end
	}, depth);
}
function sumOf(question, file, chunk, parts, depth) {
	const lists = parts.map((p) => question.list(file, {
		chunk,
		start: p.start,
		end: p.end
	}, depth + 1));
	if (lists[0] === void 0) return void 0;
	return {
		items: lists.flatMap((l) => l?.items ?? []),
		open: lists.some((l) => l === void 0 || l.open)
	};
}
function inTurn(question, file, span, depth) {
	const { chunk } = span;
	const bare = /^[[(]$/.test(chunk.tokens[span.start]?.text ?? "") ? 1 : 0;
	const [start, end] = [span.start + bare, span.end - bare];
	if (bare > 0 && chunk.match[span.start] !== end) return void 0;
	const [kept, source, ...more] = splitAt(chunk, start, end, require_scan.FOR);
	if (kept === void 0 || source === void 0 || more.length > 0) return void 0;
	const [named, from] = splitAt(chunk, source.start, source.end, require_scan.IN);
	const name = named?.end === source.start + 1 ? chunk.tokens[source.start]?.text : void 0;
	const written = chunk.tokens.slice(kept.start, kept.end).map(({ text }) => text);
	const isSame = [name, `str(${name})`].includes(written.join(""));
	if (name === void 0 || from === void 0 || !isSame) return void 0;
	const [list, condition] = splitAt(chunk, from.start, from.end, require_scan.IF);
	const items = list && question.list(file, {
		chunk,
		...list
	}, depth + 1);
	return items && {
		items: items.items,
		open: items.open || condition !== void 0
	};
}
function bracketed(question, file, chunk, open, depth) {
	const { place } = question;
	question.place = void 0;
	const items = [];
	let more = false;
	for (const { start, end } of elements(chunk, open)) {
		const text = chunk.tokens[start]?.text;
		if (text === "..." || text === "*" && chunk.tokens[start]?.kind === "mark") {
			question.place = place;
			const inner = question.list(file, {
				chunk,
				start: start + 1,
				end
			}, depth + 1);
			items.push(...inner?.items ?? []);
			more ||= inner?.open ?? true;
		} else {
			const cell = place === void 0 ? {
				start,
				end
			} : cellOf(chunk, start, end, place);
			items.push(cell === void 0 ? unknown(chunk, start, end) : question.expression(file, {
				chunk,
				...cell
			}, depth + 1));
		}
		question.place = void 0;
	}
	question.place = place;
	return {
		items,
		open: more
	};
}
function namedList(question, file, span, depth) {
	const { chunk, start, end } = span;
	const { path, end: behind } = pathAt(chunk, start, end);
	const at = question.placeOf(file, chunk, start);
	const dot = path.lastIndexOf(".");
	if (dot > 0 && file.flags.has(path.slice(dot + 1))) return void 0;
	const called = chunk.tokens[behind]?.text === "(" && behind < end;
	if (called && ADDERS$1.has(path)) return lengthened(question, file, chunk, behind, depth);
	if (called && SAME_LIST.test(path)) {
		const head = pathEndBefore(chunk, start, behind);
		if (head > start) return question.list(file, {
			chunk,
			start,
			end: head
		}, depth + 1);
	}
	const table = called ? tableIn(chunk, start, behind) : void 0;
	if (table !== void 0) return rowsOf(question, file, table, depth);
	const meanings = called ? givenBack(question, file, span, path) : meaningsOf(file, path, at, question.frame);
	const lists = question.each(meanings ?? [], (where, binding) => boundList(question, where, binding, depth));
	const [base] = lists;
	const extra = called ? [] : addedTo(file, path, at);
	if (base === void 0) return void 0;
	const more = extra.map((one) => appended$1(question, file, one, depth));
	return {
		items: [...base.items, ...more.flatMap((e) => e.items)],
		open: base.open || lists.length > 1 || more.some((e) => e.open)
	};
}
function rowsOf(question, file, { span, column }, depth) {
	const { place } = question;
	question.place ??= column;
	const list = question.list(file, span, depth + 1);
	question.place = place;
	return list;
}
function boundList(question, file, binding, depth) {
	switch (binding.kind) {
		case "value": return question.list(file, binding.span, depth + 1);
		case "list": {
			const parts = binding.spans.map((span) => appended$1(question, file, span, depth));
			return {
				items: parts.flatMap(({ items }) => items),
				open: parts.some(({ open }) => open)
			};
		}
		case "part": return question.each(membersIn(file, binding.span, binding.name, question.frame) ?? [], (where, one) => one.kind === "value" ? question.list(where, one.span, depth + 1) : void 0)[0];
		case "each":
		case "variable":
		case "option": return;
		default: return binding;
	}
}
function lengthened(question, file, chunk, open, depth) {
	const [first, ...more] = elements(chunk, open);
	if (first === void 0) return {
		items: [],
		open: false
	};
	const parts = [first, ...more].map((one) => appended$1(question, file, {
		chunk,
		...one
	}, depth));
	return {
		items: parts.flatMap(({ items }) => items),
		open: parts.some((one) => one.open)
	};
}
function appended$1(question, file, span, depth) {
	const spread = ["...", "*"].includes(span.chunk.tokens[span.start]?.text ?? "");
	const start = spread ? span.start + 1 : span.start;
	const place = question.placeOf(file, span.chunk, span.start);
	return question.inside(question.frame, place, () => {
		const list = question.list(file, {
			chunk: span.chunk,
			start
		}, depth + 1);
		if (list !== void 0) return list;
		return spread ? {
			items: [],
			open: true
		} : {
			items: [question.expression(file, span, depth + 1)],
			open: false
		};
	});
}
// src/interpreter/code/json.ts
const DEEPEST$3 = 12;
const MOST$11 = 200;
const WORDS$1 = {
	true: "true",
	false: "false",
	True: "true",
	False: "false",
	null: "null",
	None: "null",
	nil: "null",
	undefined: "null"
};
function jsonText(span, leaf, depth = 0) {
	const { chunk } = span;
	const { start, end } = trim(chunk, span.start, span.end);
	const token = chunk.tokens[start];
	const inner = (from, to) => jsonText({
		chunk,
		start: from,
		end: to
	}, leaf, depth + 1);
	if (token === void 0 || depth > DEEPEST$3) return require_scan.literal$1("null");
	if (token.kind === "mark" && (token.text === "{" || token.text === "[")) {
		const parts = elements(chunk, start).slice(0, MOST$11);
		return token.text === "{" ? between$1("{", parts.map((part) => member(chunk, part, inner)).filter(isThere), "}") : between$1("[", parts.map((part) => inner(part.start, part.end)), "]");
	}
	if (end === start + 1) {
		const word = Object.hasOwn(WORDS$1, token.text) ? WORDS$1[token.text] : void 0;
		if (token.kind === "number") return require_scan.literal$1(token.text);
		if (token.kind === "name" && word !== void 0) return require_scan.literal$1(word);
	}
	const found = leaf({
		chunk,
		start,
		end
	});
	switch (found.kind) {
		case "object": return jsonText(found.at, leaf, depth + 1);
		case "json": return found.value;
		case "text": return quoted(found.value);
		default: return found;
	}
}
function member({ tokens }, { start, end }, inner) {
	const key = tokens[start];
	if (key?.kind !== "name" && key?.kind !== "text") return void 0;
	const name = require_scan.literal$1(`${JSON.stringify(key.text.replace(/^\$/, ""))}:`);
	const colon = tokens[start + 1]?.text;
	if (colon === ":" || colon === "=>") return require_scan.concat(name, inner(start + 2, end));
	return end === start + 1 && key.kind === "name" ? require_scan.concat(name, inner(start, end)) : void 0;
}
function isThere(value) {
	return value !== void 0;
}
function between$1(open, parts, close) {
	const joined = parts.flatMap((part, i) => i === 0 ? [part] : [require_scan.literal$1(","), part]);
	return require_scan.concat(require_scan.literal$1(open), ...joined, require_scan.literal$1(close));
}
function quoted(value) {
	if (value.alternatives.length === 0) return require_scan.literal$1("null");
	const escaped = value.alternatives.map(({ pieces, trail }) => ({
		trail,
		pieces: pieces.map((piece) => piece.kind === "literal" ? {
			...piece,
			text: JSON.stringify(piece.text).slice(1, -1)
		} : piece)
	}));
	return require_scan.concat(require_scan.literal$1("\""), {
		choice: value.choice,
		alternatives: escaped
	}, require_scan.literal$1("\""));
}
// src/interpreter/code/evaluate/objects.ts
function jsonOf(question, file, span, depth) {
	const { chunk } = span;
	return jsonText({
		chunk,
		...trim(chunk, span.start, span.end ?? valueEnd(chunk, span.start))
	}, (at) => leaf(question, file, at, depth));
}
function leaf(question, file, at, depth) {
	const token = at.chunk.tokens[at.start];
	const object = (at.end === at.start + 1 && token?.kind === "name" ? spansOf$1(file, token.text, question.placeOf(file, at.chunk, at.start)) : []).find(({ chunk, start }) => chunk.tokens[start]?.text === "{");
	if (object !== void 0 && !question.stops(file, 0, depth)) return {
		kind: "object",
		at: {
			...object,
			end: object.end ?? valueEnd(object.chunk, object.start)
		}
	};
	return {
		kind: "text",
		value: question.expression(file, at, depth + 1)
	};
}
// src/interpreter/code/started-with.ts
const LISTS$1 = new Map([
	["process.argv", 1],
	["sys.argv", 0],
	["argv", 0],
	["os.Args", 0]
]);
function placeOf$1(expression) {
	const [, list = "", which] = /^([\w.]+)\[(\d{1,2})\]$/.exec(expression) ?? [];
	const own = LISTS$1.get(list);
	return own === void 0 || Number(which) < own ? void 0 : Number(which) - own;
}
const COUNTED = /^(?:len\((sys\.argv|argv|os\.Args|[\w$]+)\)|(process\.argv|[\w$]+)\.length)([<>]=?|[!=]==?)(\d{1,2})$/;
const LONGEST$4 = 12;
function countedWords(file, from, to) {
	if (to - from > LONGEST$4 || file.tokens[to - 1]?.kind !== "number") return void 0;
	const written = writtenAs(file, from, to);
	const [, list, other, sign = "", number] = COUNTED.exec(written) ?? [];
	const counted = list ?? other ?? "";
	const own = LISTS$1.get(counted) ?? (isTheirs(file, counted, from) ? -1 : void 0);
	if (own === void 0) return void 0;
	const behind = Number(number) - own - 1;
	switch (sign) {
		case ">": return {
			kind: "words",
			least: behind + 1,
			not: false
		};
		case ">=": return {
			kind: "words",
			least: behind,
			not: false
		};
		case "<": return {
			kind: "words",
			least: behind,
			not: true
		};
		case "<=": return {
			kind: "words",
			least: behind + 1,
			not: true
		};
		default: return behind === 0 ? {
			kind: "words",
			least: 1,
			not: !sign.startsWith("!")
		} : void 0;
	}
}
function placeOfRest(expression) {
	const [, place] = /^argv\[(\d+):\]$/.exec(expression) ?? [];
	return place === void 0 ? void 0 : Number(place);
}
const THEIRS = /^(?:(?:process|Bun)\.argv\.slice\(2\)|Deno\.args|sys\.argv\[1:\]|os\.Args\[1:\])$/;
const SETS$2 = /^(?:[-+*|&?]*=|:=)$/;
const ALTERS = /^(?:push|unshift|shift|pop|splice|length|append|insert|extend|remove|clear)$/;
function isTheirs(file, name, at) {
	const { tokens } = file;
	const named = namedAt(file, name).filter((one) => one < at);
	const set = named.findLast((one) => SETS$2.test(tokens[one + 1]?.text ?? ""));
	if (set === void 0 || functionAround(file, set) !== functionAround(file, at)) return false;
	let end = set + 2;
	while (end < at && end - set < 14 && !/^;?$/.test(tokens[end]?.text.trim() ?? "")) end++;
	return THEIRS.test(writtenAs(file, set + 2, end)) && named.every((one) => one <= set || !ALTERS.test(tokens[one + 2]?.text ?? ""));
}
function writtenAs({ tokens }, from, to) {
	return tokens.slice(from, to).map(({ kind, text }) => kind === "text" ? "\"" : text).join("");
}
// src/interpreter/code/path-forms.ts
const PROGRAM = {
	kind: "input",
	name: "$0"
};
const FILE_READERS = new Set("File.read IO.read readFileSync readFile readTextFile readTextFileSync ReadFile ReadAllText ReadAllTextAsync readString file_get_contents read_to_string".split(" "));
const FILE_METHODS = new Set("read readline read_text read_bytes readText text".split(" "));
const OPENERS = new Set("open Path PurePath File file".split(" "));
const MOST_BETWEEN = 200;
function openedAs({ tokens, match }, name, at) {
	for (let i = at - 1; i > Math.max(1, at - MOST_BETWEEN); i--) {
		if (tokens[i]?.text !== name || tokens[i - 1]?.text !== "as" || tokens[i - 2]?.text !== ")") continue;
		const end = i - 1;
		let start = match[i - 2] ?? end;
		while (start > 0 && !/^(?:with|,|line)$/.test(tokens[start - 1]?.text ?? "")) start--;
		return {
			start,
			end
		};
	}
}
function fileAt(place) {
	const [only, ...more] = place.alternatives;
	if (only === void 0 || more.length > 0) return void 0;
	const [first] = only.pieces;
	if (first?.kind === "environment" && only.pieces.length === 1) return require_scan.fromOrigin({
		kind: "file",
		path: `$${first.name}`
	});
	const known = only.pieces.findLastIndex(({ kind }) => kind !== "literal");
	const path = only.pieces.slice(known + 1).map((piece) => piece.kind === "literal" ? piece.text : "").join("");
	const below = known < 0 ? path : path.replace(/^\/+/, "");
	return below === "" ? void 0 : require_scan.fromOrigin({
		kind: "file",
		path: below
	});
}
const SLASH = new Set(["/"]);
const JOINS$2 = new Set([
	"join",
	"resolve",
	"joinpath",
	"Join",
	"Combine"
]);
const PATHS = /^(?:Pure)?(?:Posix)?Path$|^(?:str|String|fspath|abspath|realpath|expanduser|fileURLToPath)$/;
const PATH_MODULES = /^(?:path|posixpath|nodePath|filepath|Path|File)$/;
const WORKING_DIRECTORY = /^(?:process\.cwd|os\.getcwd|(?:pathlib\.)?Path\.cwd)$/;
function ownPlace({ path }, name) {
	switch (name) {
		case "__file__":
		case "__filename":
		case "import.meta.filename":
		case "import.meta.url": return require_scan.absolute(path);
		case "__dirname":
		case "import.meta.dirname": return require_scan.absolute(path.slice(0, Math.max(0, path.lastIndexOf("/"))));
		case "sys.executable": return require_scan.literal$1("python");
		case "process.execPath": return require_scan.literal$1("node");
		default: return;
	}
}
function programItself({ tokens, match }, path, bracket, end) {
	if (!(tokens[bracket]?.text === "[" && match[bracket] === end - 1 && end - bracket === 3)) return void 0;
	return placeOf$1(`${path}[${tokens[bracket + 1]?.text}]`) === 0 ? require_scan.fromOrigin(PROGRAM) : void 0;
}
function sameFolder({ tokens, match }, start, end) {
	const open = end - 2;
	return match[open] === end - 1 && SAME_PATH.has(tokens[open - 1]?.text ?? "") && open - 2 > start && isDot(tokens[open - 2]?.text) ? open - 2 : void 0;
}
const SAME_PATH = new Set([
	"resolve",
	"absolute",
	"as_posix",
	"expanduser"
]);
function dividesByText(file, chunk, start, end) {
	if (!require_scan.grammarOf(file).habits.slashPaths) return false;
	for (let at = start + 1; at < end - 1; at++) {
		const token = chunk.tokens[at];
		if (token?.text === "/" && token.kind === "mark" && chunk.tokens[at + 1]?.kind === "text") return true;
		const partner = chunk.match[at] ?? -1;
		if (partner > at) at = partner;
	}
	return false;
}
// src/interpreter/code/evaluate/texts.ts
function textOf(question, file, span, depth) {
	const { chunk, start, end } = span;
	if (chunk.tokens[start + 1]?.text === "." && chunk.tokens[start + 2]?.text === "join") {
		const [argument] = elements(chunk, start + 3);
		const items = argument && question.list(file, {
			chunk,
			...argument
		}, depth + 1);
		if (items !== void 0) return join(items.items, chunk.tokens[start]?.text ?? "");
	}
	const values = [];
	for (let at = start; at < end; at++) {
		const token = chunk.tokens[at];
		if (token?.kind === "line") continue;
		if (token?.kind !== "text") break;
		for (const part of token.parts) values.push(part.kind === "literal" ? plain(file, part.text) : hole(question, file, part.source, depth));
		if (token.parts.length === 0) values.push(plain(file, token.text));
	}
	return require_scan.concat(...values);
}
function lineOf(question, file, at) {
	const parts = file.tokens[at]?.parts ?? [];
	return require_scan.concat(...parts.map((part) => part.kind === "literal" ? plain(file, part.text) : asWord(hole(question, file, part.source, 0))));
}
function hole(question, file, source, depth) {
	const chunk = lex(source, require_scan.grammarOf(file).syntax);
	const value = question.expression(file, {
		chunk,
		start: 0,
		end: chunk.tokens.length
	}, depth + 1);
	return value.alternatives.length === 0 ? require_scan.fromOrigin({
		kind: "context",
		name: source.slice(0, 80),
		inSource: true
	}) : value;
}
function joined$2(question, file, span, depth) {
	const { chunk, start, end } = span;
	const items = question.list(file, span, depth + 1);
	if (items === void 0) return unknown(chunk, start, end);
	const close = chunk.match[start] ?? -1;
	for (let at = close + 1; at < end - 1; at++) if (chunk.tokens[at]?.text === "join") {
		const separator = chunk.tokens[at + 2];
		return join(items.items, separator?.kind === "text" ? separator.text : ",");
	}
	return unknown(chunk, start, end);
}
function asWord({ choice, alternatives }) {
	const quote = {
		kind: "literal",
		text: "'"
	};
	const quoted = (pieces) => [
		quote,
		...pieces.map((one) => one.kind === "literal" ? {
			...one,
			text: one.text.replaceAll("'", "'\\''")
		} : one),
		quote
	];
	return {
		choice,
		alternatives: alternatives.map((one) => one.pieces.some((piece) => piece.kind === "literal" && OBEYED.test(piece.text)) ? {
			...one,
			pieces: quoted(one.pieces)
		} : one)
	};
}
const OBEYED = /[\n;|&<>`$()#]/;
function plain({ filled }, text) {
	if (filled.size === 0 || !require_scan.isOpen(text)) return require_scan.literal$1(text);
	const parts = text.split(/([\uE000-\uF8FF])/).filter((part) => part !== "");
	return require_scan.concat(...parts.map((part) => filled.get(part) ?? require_scan.literal$1(part)));
}
function join(items, separator) {
	const told = items.map(telling);
	return require_scan.concat(...told.flatMap((item, i) => i === 0 ? [item] : [require_scan.literal$1(separator), item]));
}
function telling(value) {
	if (value.alternatives.length < 2) return value;
	const shown = value.alternatives.filter((a) => a.pieces.some((p) => p.kind !== "context"));
	return {
		choice: value.choice,
		alternatives: (shown.length > 0 ? shown : value.alternatives).slice(0, 2)
	};
}
// src/interpreter/code/evaluate/paths.ts
function pathOf$1(question, file, span, depth) {
	const { chunk } = span;
	const { start, end } = trim(chunk, span.start, span.end ?? valueEnd(chunk, span.start));
	if (question.stops(file, end - start, depth)) return unknown(chunk, start, end);
	const inner = (p) => question.path(file, {
		chunk,
		start: p.start,
		end: p.end
	}, depth + 1);
	const token = chunk.tokens[start];
	if (require_scan.SKIPPED.has(token?.text ?? "")) return inner({
		start: start + 1,
		end
	});
	const parts = splitAt(chunk, start, end, SLASH);
	if (parts.length > 1) return join(parts.map(inner), "/");
	const partner = chunk.match[start] ?? -1;
	if (token?.text === "(" && partner === end - 1) return inner({
		start: start + 1,
		end: partner
	});
	if (token?.kind !== "name") return question.expression(file, span, depth);
	const same = sameFolder(chunk, start, end);
	if (same !== void 0) return inner({
		start,
		end: same
	});
	if (chunk.tokens[end - 1]?.text === "parent" && isDot(chunk.tokens[end - 2]?.text)) return join([inner({
		start,
		end: end - 2
	}), require_scan.literal$1("..")], "/");
	const { path, end: open } = pathAt(chunk, start, end);
	const last = path.slice(path.lastIndexOf(".") + 1);
	const called = chunk.tokens[open]?.text === "(" && (chunk.match[open] ?? -1) === end - 1;
	const given = called ? elements(chunk, open) : [];
	if (given.length > (path === last ? 1 : 0) && JOINS$2.has(last)) {
		const head = {
			start,
			end: pathEndBefore(chunk, start, open)
		};
		return join([...last === "joinpath" ? [head] : [], ...given].map(inner), "/");
	}
	const [only] = given;
	if (only !== void 0 && given.length === 1) {
		if (PATHS.test(last)) return inner(only);
		if (last === "dirname") return join([inner(only), require_scan.literal$1("..")], "/");
	}
	const own = ownPlace(file, path);
	if (own !== void 0 && !called) return own;
	if (called && given.length === 0) {
		if (WORKING_DIRECTORY.test(path)) return require_scan.literal$1(".");
		const value = pathGivenBack(question, file, path, start, depth);
		if (value !== void 0 && !isUnknown(value)) return value;
	}
	if (path === last && !called) {
		const meanings = meaningsOf(file, path, question.placeOf(file, chunk, start), question.frame) ?? [];
		const [value] = meanings.length === 1 ? question.each(meanings, (where, _, kept) => kept && question.path(where, kept, depth + 1)) : [];
		if (value !== void 0 && !isUnknown(value)) return value;
	}
	return question.expression(file, span, depth);
}
function pathGivenBack(question, file, path, at, depth) {
	const [only, ...others] = functionsNamed(file, path, at);
	const [span, ...more] = only && others.length === 0 ? returnsOf(only.file, only.scope) : [];
	if (only === void 0 || span === void 0 || more.length > 0) return void 0;
	return question.path(only.file, span, depth + 1);
}
// src/interpreter/code/evaluate/question.ts
const MAX_DEPTH = 32;
const MAX_STEPS = 3e3;
const MAX_WORK = 2e7;
const WORK = new WeakMap();
function spend(file, tokens) {
	const work = (WORK.get(file) ?? 0) + tokens + 8;
	WORK.set(file, work);
	return work <= MAX_WORK;
}
const MAX_MEANINGS = 24;
var Question = class {
	steps = 0;
	visiting = new Set();
	frame;
	place;
	here;
	leftOut = false;
	cutShort = false;
	tooDeep = false;
	placed;
	constructor(file, span, frame, placed = false) {
		this.frame = frame;
		this.placed = placed;
		this.here = span.chunk.tokens === file.tokens ? span.start : file.tokens.length;
	}
	inside(frame, here, what) {
		const [before, at] = [this.frame, this.here];
		this.frame = frame;
		this.here = here;
		const result = what();
		this.frame = before;
		this.here = at;
		return result;
	}
	placeOf(file, chunk, start) {
		return chunk.tokens === file.tokens ? start : this.here;
	}
	isAsked(id) {
		const isAsked = this.visiting.has(id);
		this.cutShort ||= isAsked;
		return isAsked;
	}
	asking(id, what) {
		this.visiting.add(id);
		const result = what();
		this.visiting.delete(id);
		return result;
	}
	each(meanings, what) {
		const found = [];
		for (const { file, frame, binding } of meanings.slice(0, MAX_MEANINGS)) {
			const span = "span" in binding ? binding.span : void 0;
			const id = `${file.path}\0${span?.start ?? -1}\0${depthOf(frame)}`;
			if (span !== void 0 && this.isAsked(id)) continue;
			const find = () => this.inside(frame, span?.start ?? this.here, () => what(file, binding, span));
			const one = span === void 0 ? find() : this.asking(id, find);
			if (one !== void 0) found.push(one);
		}
		return found;
	}
	stops(file, tokens, depth) {
		if (depth > MAX_DEPTH) {
			this.tooDeep = true;
			return true;
		}
		const stops = ++this.steps > MAX_STEPS || !spend(file, tokens);
		this.cutShort ||= stops;
		return stops;
	}
	once(answers, file, span, depth, find) {
		const { chunk, start, end } = span;
		if (chunk.tokens !== file.tokens || this.place !== void 0) return find();
		const isFirst = this.steps === 0 && this.visiting.size === 0;
		const { leftOut, cutShort, tooDeep } = this;
		this.leftOut = this.cutShort = this.tooDeep = false;
		const found = () => ({
			value: find(),
			leftOut: this.leftOut,
			tooDeep: this.tooDeep
		});
		const asDeep = () => {
			const question = `${start}-${end} ${depth}`;
			const keeps = () => this.tooDeep && !this.cutShort;
			const known = answers.answer(file, question, this.frame, found, keeps);
			this.tooDeep = known.tooDeep;
			return known;
		};
		const keeps = () => !this.tooDeep && !this.cutShort;
		const inFull = () => answers.answer(file, `${start}-${end}`, this.frame, asDeep, keeps);
		const known = isFirst ? answers.answer(file, `${start}-${end} first`, this.frame, inFull) : inFull();
		this.leftOut = leftOut || known.leftOut;
		this.tooDeep = tooDeep || known.tooDeep;
		this.cutShort ||= cutShort;
		return known.value;
	}
};
// src/interpreter/code/grown-texts.ts
function told$1(file, path, at, meanings, value) {
	if (value.alternatives.length < 2) return value;
	let { alternatives } = value;
	for (const { start, condition, unless, not = [] } of guardsAround(file, at)) {
		if (meanings.some(({ file: where, binding }) => {
			const set = where === file && "span" in binding ? binding.span.start : -1;
			return set >= start && set < at;
		})) continue;
		const is = unless ? void 0 : textAsked(file, path, condition);
		const others = not.map((one) => textAsked(file, path, one));
		alternatives = alternatives.filter((one) => {
			const text = require_scan.literalText({
				choice: "one-of",
				alternatives: [one]
			});
			return text === void 0 || (is ?? text) === text && !others.includes(text);
		});
	}
	return alternatives.length === 0 ? value : {
		choice: value.choice,
		alternatives
	};
}
function textAsked({ tokens, match }, path, asked) {
	let { start, end } = asked;
	while (end > start && /^[:{\n]?$/.test(tokens[end - 1]?.text ?? "")) end--;
	if (tokens[start]?.text === "(" && match[start] === end - 1) [start, end] = [start + 1, end - 1];
	const { path: name, end: sign } = pathAt({
		tokens,
		match
	}, start, end);
	const text = tokens[sign + 1];
	const equals = /^={2,3}$/.test(tokens[sign]?.text ?? "") && sign + 2 === end;
	return name === path && equals && text?.kind === "text" ? text.text : void 0;
}
const JOINING = new Set([
	"+=",
	".=",
	"<<",
	"+"
]);
const branchesAround = require_scan.oncePerName((file, at) => {
	const guards = guardsAround(file, at);
	return guards.filter((one) => one.condition.end > 0 || !guards.some((two) => two !== one && two.start === one.start));
});
function questionOf({ not: [first] = [], condition, start }) {
	const asked = first ?? condition;
	return asked.end > 0 ? `${asked.start}` : `else ${start}`;
}
// src/interpreter/code/spelling.ts
const CAPITALS = /^(?:toUpperCase|toLocaleUpperCase|upper|upcase|ToUpper)$/;
const SMALL = /^(?:toLowerCase|toLocaleLowerCase|lower|casefold|downcase|ToLower|to_lowercase)$/;
const REPLACES = /^(?:replace|replaceAll|Replace|gsub)$/;
function respelledBy(file, chunk, start, end) {
	const { tokens, match } = chunk;
	const open = tokens[end - 1]?.text === ")" ? match[end - 1] ?? -1 : -1;
	if (open - 3 < start || !isDot(tokens[open - 2]?.text)) return void 0;
	const spell = spellingBy(file, tokens[open - 1]?.text ?? "", tokens.slice(open + 1, end - 1));
	return spell && {
		end: open - 2,
		spell
	};
}
function spellingBy({ language }, method, given) {
	if (given.length === 0) {
		if (CAPITALS.test(method)) return (text) => text.toUpperCase();
		return SMALL.test(method) ? (text) => text.toLowerCase() : void 0;
	}
	const [from, comma, to, ...more] = given;
	const texts = [from, to].every((one) => one?.kind === "text" && one.parts.every(({ kind }) => kind === "literal"));
	if (!REPLACES.test(method) || !texts || comma?.text !== "," || more.length > 0) return void 0;
	const [what, by] = [from?.text ?? "", to?.text ?? ""];
	if (what === "") return void 0;
	return method === "replace" && language === "javascript" ? (text) => text.replace(what, () => by) : (text) => text.replaceAll(what, () => by);
}
function respell({ choice, alternatives }, spell) {
	return {
		choice,
		alternatives: alternatives.map((one) => ({
			...one,
			pieces: one.pieces.map((piece) => piece.kind === "literal" ? {
				...piece,
				text: spell(piece.text)
			} : piece)
		}))
	};
}
// src/interpreter/code/expressions.ts
const MOST_LEVELS = 4;
const LONGEST$3 = 400;
function metWithin(file, at) {
	const met = [];
	let here = at;
	for (let level = 0; level < MOST_LEVELS; level++) {
		const { start, end, bracket } = expressionAround(file, here);
		met.push(...metIn(file, start, end, here));
		if (bracket === void 0 || file.tokens[bracket]?.text === "{") break;
		here = bracket;
	}
	return met;
}
const ENDS$3 = new Set([
	",",
	";",
	"=",
	":=",
	"=>",
	"->",
	"return",
	"yield",
	"throw",
	"raise"
]);
const JOINS$1 = new Set([
	"?",
	":",
	"&&",
	"||",
	"and",
	"or"
]);
function expressionAround(file, at) {
	const { tokens, match } = file;
	const colon = require_scan.grammarOf(file).scoping.bodies === "indent" ? ":" : void 0;
	const isEnd = (i) => {
		const token = tokens[i];
		if (token === void 0 || token.kind === "text") return token === void 0;
		if (token.kind !== "line") return ENDS$3.has(token.text) || token.text === colon;
		return !JOINS$1.has(tokens[i - 1]?.text ?? "") && !JOINS$1.has(tokens[i + 1]?.text ?? "");
	};
	let start = at;
	let bracket;
	for (let i = at - 1; i >= 0 && at - i < LONGEST$3; i--) {
		const partner = match[i] ?? -1;
		if (partner > i) {
			bracket = i;
			break;
		}
		if (partner >= 0) i = partner;
		else if (isEnd(i)) break;
		start = i;
	}
	let end = at;
	for (; end < tokens.length && end - at < LONGEST$3; end++) {
		const partner = match[end] ?? -1;
		if (partner > end) end = partner;
		else if (partner >= 0 || end > at && isEnd(end)) break;
	}
	return {
		start,
		end,
		bracket: bracket ?? openBefore(file, start)
	};
}
function openBefore(file, start) {
	const before = file.tokens[start - 1];
	return before?.kind === "line" || before?.text === ";" ? void 0 : openAround(file, start, LONGEST$3);
}
function metIn(file, start, end, at) {
	const { part, met } = require_scan.grammarOf(file).scoping.bodies === "indent" ? behindElse(file, start, end, at) : behindMark(file, start, end, at);
	return file.tokens.slice(part.start, part.end).some(({ text }) => text === "(") ? [...met, ...joinedTo(file, part, at)] : [];
}
function behindElse(file, start, end, at) {
	const parts = splitAt(file, start, end, require_scan.IF_ELSE);
	const own = parts.findIndex((part) => at >= part.start && at < part.end);
	const part = parts[own] ?? {
		start,
		end
	};
	if (parts[0]?.start === parts[0]?.end || parts.at(-1)?.by !== "else") return {
		part,
		met: []
	};
	return {
		part,
		met: parts.flatMap((one, i) => {
			if (one.by !== "if" || i === own) return [];
			if (i === own + 1) return [{
				condition: one,
				held: true
			}];
			return i < own ? [{
				condition: one,
				held: false
			}] : [];
		})
	};
}
function behindMark(file, start, end, at) {
	const parts = splitAt(file, start, end, require_scan.TERNARY);
	const own = parts.findIndex((part) => at >= part.start && at < part.end);
	const part = parts[own] ?? {
		start,
		end
	};
	if (!parts.every(({ by }, i) => by === (i === 0 ? "" : i % 2 === 1 ? "?" : ":")) || parts.length % 2 === 0) return {
		part,
		met: []
	};
	return {
		part,
		met: parts.flatMap((one, i) => {
			if (i % 2 === 1 || i >= own || i === parts.length - 1) return [];
			return [{
				condition: one,
				held: i === own - 1 && own % 2 === 1
			}];
		})
	};
}
function joinedTo(file, { start, end }, at) {
	const before = (parts, held) => parts.filter((part) => part.end <= at).map((condition) => ({
		condition,
		held
	}));
	const ways = splitAt(file, start, end, require_scan.OR);
	const own = ways.find((way) => at >= way.start && at < way.end) ?? {
		start,
		end
	};
	return [...before(ways, false), ...before(splitAt(file, own.start, own.end, require_scan.AND), true)];
}
function bare$1(file, condition) {
	let { start, end } = condition;
	while (/^[({:]$/.test(file.tokens[end - 1]?.text ?? "") || file.tokens[end - 1]?.kind === "line") end--;
	({start, end} = trim(file, start, end));
	while (file.tokens[start]?.text === "(" && file.match[start] === end - 1) ({start, end} = trim(file, start + 1, end - 1));
	if (file.tokens[start + 1]?.text === ":=" && file.tokens[start]?.kind === "name" && !require_scan.grammarOf(file).scoping.declares.includes(":=")) start += 2;
	return {
		start,
		end
	};
}
// src/interpreter/code/evaluate/asked-for.ts
function asAskedFor(file, path, at, value) {
	const { alternatives, choice } = value;
	const left = alternatives.filter((one) => require_scan.literalText({
		...value,
		alternatives: [one]
	}) !== "");
	const some = left.length > 0 && left.length < alternatives.length;
	if (choice !== "one-of" || !some || !isAskedFor(file, path, at)) return value;
	return {
		...value,
		alternatives: left
	};
}
function isAskedFor(file, path, at) {
	const blocks = guardsAround(file, at).flatMap(({ condition, unless }) => unless ? [] : [condition]);
	const met = metWithin(file, at).flatMap(({ condition, held }) => held ? [condition] : []);
	return [...blocks, ...met].some((condition) => holdsOnlyWith(file, path, condition));
}
function holdsOnlyWith(file, path, given) {
	const { start, end } = bare$1(file, given);
	if (start >= end) return false;
	const parts = splitAt(file, start, end, require_scan.AND);
	if (parts.length > 1) return parts.some((part) => holdsOnlyWith(file, path, part));
	const asked = pathAt(file, start, end);
	if (asked.path !== path) return false;
	const behind = file.tokens.slice(asked.end, end);
	return behind.length === 0 || isNotEmpty(behind.map(({ kind, text }) => kind === "text" ? `"${text}"` : text));
}
const isNotEmpty = ([sign, text, ...more]) => (sign === "!=" || sign === "!==") && text === "\"\"" && more.length === 0;
// src/interpreter/code/evaluate/opened.ts
function opened(question, file, head, depth) {
	const { chunk, start, end } = head;
	const { path, end: open } = pathAt(chunk, start, end);
	const called = chunk.tokens[open]?.text === "(" && open < end;
	const last = path.slice(path.lastIndexOf(".") + 1);
	if (called && OPENERS.has(last)) {
		const [first] = elements(chunk, open);
		const before = pathEndBefore(chunk, start, open);
		const of = path === last || /^(?:io|codecs|os|builtins|pathlib)$/.test(path.split(".", 1)[0] ?? "") ? first : {
			start,
			end: before
		};
		return of && question.path(file, {
			chunk,
			...of
		}, depth + 1);
	}
	if (called || path !== last || chunk.tokens !== file.tokens) return void 0;
	const resource = openedAs(chunk, path, start);
	if (resource !== void 0) return opened(question, file, {
		chunk,
		...resource
	}, depth + 1);
	return question.path(file, head, depth + 1);
}
// src/interpreter/code/loaded.ts
const LOADERS$1 = /^(?:(?:yaml|YAML|ruamel\.yaml)\.(?:safe_load|load|full_load|parse|load_file|safeLoad)|(?:json|simplejson|orjson)\.loads?|(?:toml|tomllib|tomli)\.loads?|(?:JSON|TOML|toml|JSON5)\.parse|YAML\.safe_load_file|json_decode|yaml_parse|yaml_parse_file)$/;
function isLoader(path) {
	return LOADERS$1.test(path);
}
function importedAs$1(file, name) {
	return dataIn(file).get(name);
}
const dataIn = require_scan.oncePer((file) => {
	const found = new Map();
	for (const { specifier, names } of require_scan.grammarOf(file).imports(file)) {
		const path = DATA.test(specifier) ? resolvePath(require_scan.parent(file.path), specifier) : void 0;
		for (const { local, imported } of path === void 0 ? [] : names) found.set(local, {
			path: path ?? "",
			keys: WHOLE$1.has(imported) ? [] : [imported]
		});
	}
	return found;
});
const DATA = /^\.{1,2}\/.*\.(?:json5?|ya?ml|toml)$/i;
const WHOLE$1 = new Set(["*", "default"]);
function keyBefore({ chunk: { tokens, match }, start, end }) {
	const last = tokens[end - 1]?.text;
	if (end - 2 > start && isDot(tokens[end - 2]?.text) && tokens[end - 1]?.kind === "name") return {
		key: last ?? "",
		end: end - 2
	};
	const open = last === "]" || last === ")" ? match[end - 1] ?? -1 : -1;
	const key = tokens[open + 1];
	if (open <= start || key?.kind !== "text") return void 0;
	if (last === "]") return open === end - 3 ? {
		key: key.text,
		end: open
	} : void 0;
	if (!(/^(?:get|fetch)$/.test(tokens[open - 1]?.text ?? "") && isDot(tokens[open - 2]?.text)) || open - 2 <= start) return void 0;
	const fallback = tokens[open + 2]?.text === "," ? {
		start: open + 3,
		end: end - 1
	} : void 0;
	return {
		key: key.text,
		end: open - 2,
		fallback
	};
}
const SECRET = /key|token|secret|password|credential/i;
function mayBeLoaded(file, key) {
	return !SECRET.test(key) && !setKeys(file).has(key);
}
const setKeys = require_scan.oncePer(({ tokens }) => new Set(tokens.flatMap(({ kind, text }, at) => kind === "text" && tokens[at + 1]?.text === "]" && tokens[at + 2]?.text === "=" ? [text] : [])));
// src/interpreter/code/evaluate/settings.ts
function settingOf$1(question, file, span, depth) {
	const key = keyBefore(span);
	const last = key?.key ?? importedAs$1(file, pathAt(span.chunk, span.start, span.end).path)?.keys[0];
	if (last === void 0 || !mayBeLoaded(file, last)) return void 0;
	const found = loaded(question, file, span, depth);
	if (found === void 0) return void 0;
	const name = written$1(span.chunk, span.start, span.end);
	const value = require_scan.fromOrigin({
		kind: "context",
		name,
		inSource: true,
		setting: found
	});
	if (key?.fallback === void 0) return value;
	const other = question.expression(file, {
		chunk: span.chunk,
		...key.fallback
	}, depth + 1);
	return other.alternatives.length === 0 || isUnknown(other) ? value : require_scan.defaulted(value, other);
}
function loaded(question, file, span, depth) {
	const { chunk } = span;
	const { start, end } = trim(chunk, span.start, span.end ?? valueEnd(chunk, span.start));
	if (start >= end || question.stops(file, end - start, depth)) return void 0;
	const [first, ...others] = splitAt(chunk, start, end, require_scan.DEFAULTS);
	if (first !== void 0 && others.length > 0) return loaded(question, file, {
		chunk,
		start: first.start,
		end: first.end
	}, depth + 1);
	const key = keyBefore({
		chunk,
		start,
		end
	});
	if (key !== void 0) {
		const within = loaded(question, file, {
			chunk,
			start,
			end: key.end
		}, depth + 1);
		return within && {
			...within,
			keys: [...within.keys, key.key]
		};
	}
	const { path, end: behind } = pathAt(chunk, start, end);
	if (chunk.tokens[behind]?.text === "(" && chunk.match[behind] === end - 1) {
		if (isLoader(path)) return loadedFile(question, file, chunk, behind, depth);
		return loadedBy$1(question, givenBack(question, file, {
			chunk,
			start,
			end
		}, path), depth);
	}
	if (behind < end) return void 0;
	const meanings = meaningsOf(file, path, question.placeOf(file, chunk, start), question.frame);
	return meanings === void 0 ? importedAs$1(file, path) : loadedBy$1(question, meanings, depth);
}
function loadedFile(question, file, chunk, open, depth) {
	const [argument] = elements(chunk, open);
	const whole = argument && {
		chunk,
		...argument
	};
	const place = whole && (opened(question, file, whole, depth) ?? question.path(file, whole, depth + 1));
	const text = whole && question.expression(file, whole, depth + 1).alternatives[0]?.pieces[0];
	const origin = text?.kind === "file" ? text : place && fileAt(place)?.alternatives[0]?.pieces[0];
	return origin?.kind === "file" ? {
		path: origin.path,
		keys: []
	} : void 0;
}
function loadedBy$1(question, meanings, depth) {
	if (meanings.length !== 1) return void 0;
	const [found] = question.each(meanings, (where, binding, span) => binding.kind === "value" && span !== void 0 ? loaded(question, where, span, depth + 1) : void 0);
	return found;
}
// src/interpreter/code/evaluate/called.ts
function methodOf(question, file, { chunk, start, end }, depth) {
	const { tokens } = chunk;
	const open = tokens[end - 1]?.text === ")" ? chunk.match[end - 1] ?? -1 : -1;
	const head = {
		chunk,
		start,
		end: open - 2
	};
	if (open < start + 3 || !isDot(tokens[open - 2]?.text)) return void 0;
	const name = tokens[open - 1]?.text ?? "";
	if (CLEANERS$1.has(name) && tokens[open - 3]?.text === ")") return question.expression(file, head, depth + 1);
	if (ELSE.has(name)) {
		const given = question.expression(file, head, depth + 1);
		const start = behindParameters(chunk, open + 1);
		const other = question.expression(file, {
			chunk,
			start,
			end: end - 1
		}, depth + 1);
		return isUnknown(other) ? given : require_scan.defaulted(given, other);
	}
	if (!FILE_METHODS.has(name)) return void 0;
	const place = opened(question, file, head, depth);
	return place && fileAt(place);
}
function callOf(question, file, span, path, open, depth) {
	const { chunk, start, end } = span;
	const parts = path.split(".");
	const last = parts.at(-1) ?? "";
	if (CLEANERS$1.has(last) && parts.length > 1) {
		const head = pathEndBefore(chunk, start, open);
		return question.expression(file, {
			chunk,
			start,
			end: head
		}, depth + 1);
	}
	if ((JOINS$2.has(last) || last === "dirname") && PATH_MODULES.test(parts.at(-2) ?? "")) return question.path(file, span, depth + 1);
	if (last === "join" && parts.length > 1) {
		const items = question.list(file, {
			chunk,
			start,
			end: pathEndBefore(chunk, start, open)
		}, depth + 1);
		const separator = chunk.tokens[open + 1];
		if (items !== void 0) return join(items.items, separator?.kind === "text" ? separator.text : ",");
	}
	const [optionName] = require_scan.grammarOf(file).habits.options?.test(path) ? elements(chunk, open) : [];
	const named = optionName && chunk.tokens[optionName.start];
	if (named?.kind === "text") return require_scan.fromOrigin({
		kind: "input",
		name: `--${named.text}`
	});
	const [place] = FILE_READERS.has(last) || FILE_READERS.has(path) ? elements(chunk, open) : [];
	const text = place === void 0 ? void 0 : fileAt(question.path(file, {
		chunk,
		...place
	}, depth + 1));
	if (text !== void 0) return text;
	const [argument] = JSON_MAKERS.has(path) ? elements(chunk, open) : [];
	if (argument !== void 0) return jsonOf(question, file, {
		chunk,
		...argument
	}, depth + 1);
	const returned = meant(question, givenBack(question, file, span, path), depth);
	if (returned !== void 0) return returned;
	const given = elements(chunk, open);
	if (path === last && (JOINS$2.has(last) && given.length > 1 || last === "dirname")) return question.path(file, span, depth + 1);
	const [only] = given;
	if (only !== void 0 && (DECODERS.has(path) || FINDERS$1.has(path) || given.length === 1 && (WRAPPER.test(last) || OF_ADDRESS.test(path)))) {
		const value = question.expression(file, {
			chunk,
			...only
		}, depth + 1);
		if (!isUnknown(value) || PATHS.test(last)) return value;
	}
	return settingOf$1(question, file, span, depth) ?? unknown(chunk, start, end);
}
const JSON_MAKERS = new Set([
	"JSON.stringify",
	"json.dumps",
	"orjson.dumps",
	"JSON.generate",
	"json_encode"
]);
const CLEANERS$1 = new Set([
	"strip",
	"trim",
	"rstrip",
	"lstrip",
	"replace",
	"toString",
	"to_s",
	"Trim",
	"unwrap",
	"expect",
	"decode",
	"encode",
	"get_secret_value"
]);
const DECODERS = new Set("Buffer.from atob base64.b64decode b64decode base64.StdEncoding.DecodeString Base64.decode64 Base64.strict_decode64 base64_decode Convert.FromBase64String Base64.getDecoder".split(" "));
const FINDERS$1 = new Set("shutil.which which which.sync whichSync Bun.which exec.LookPath System.find_executable Sys.which".split(" "));
const ELSE = new Set("unwrap_or unwrap_or_else orElse orElseGet getOrElse".split(" "));
function behindParameters({ tokens, match }, start) {
	if (tokens[start]?.text === "||") return start + 1;
	if (tokens[start]?.text === "|" && tokens[start + 2]?.text === "|") return start + 3;
	const close = match[start] ?? -1;
	return close > start && /^[-=]>$/.test(tokens[close + 1]?.text ?? "") ? close + 2 : start;
}
const OF_ADDRESS = /^(?:URI|Uri|URL|Url|url)\.(?:create|parse|Parse)$/;
const WRAPPER = /(str|string|secret|credential|uri|url|key|trim|strip|bytes|ofNullable|normalize\w*)$/i;
// src/interpreter/code/evaluate/grown.ts
function grownFrom(question, file, path, at, base, depth) {
	const inside = functionAround(file, at);
	const here = new Set(branchesAround(file, at));
	const parts = addedTo(file, path, at).flatMap((span) => {
		const { start } = span;
		const id = `${file.path}\0+${start}`;
		if (!JOINING.has(file.tokens[start - 1]?.text ?? "") || question.isAsked(id)) return [];
		if (functionAround(file, start) === inside && start > at) return [];
		return [{
			id,
			span,
			guards: branchesAround(file, start).filter((one) => !here.has(one))
		}];
	});
	return parts.length === 0 ? base : require_scan.concat(base, ...additions(question, file, parts, 0, depth));
}
function additions(question, file, parts, level, depth) {
	const found = [];
	for (let i = 0; i < parts.length;) {
		const first = parts[i];
		if (first === void 0) break;
		const guard = first.guards[level];
		if (guard === void 0) {
			const { id, span } = first;
			const value = () => question.expression(file, span, depth + 1);
			found.push(question.asking(id, () => question.inside(question.frame, span.start, value)));
			i++;
			continue;
		}
		const ways = new Map();
		for (let one = parts[i]; one !== void 0; one = parts[++i]) {
			const other = one.guards[level];
			if (other === void 0 || questionOf(other) !== questionOf(guard)) break;
			ways.set(other, [...ways.get(other) ?? [], one]);
		}
		const last = [...ways.keys()].at(-1);
		const all = last?.condition.end === 0 && last.not?.length === ways.size - 1;
		const each = [...ways.values()].map((way) => require_scan.concat(...additions(question, file, way, level + 1, depth)));
		found.push(require_scan.oneOf(...each, ...all ? [] : [require_scan.literal$1("")]));
	}
	return found;
}
// src/interpreter/code/evaluate/reads.ts
function readOf(question, file, chunk, read, depth, at) {
	const variable = require_scan.fromOrigin({
		kind: "environment",
		name: read.name
	});
	const other = read.fallback === void 0 ? checkedDefault(file, chunk.tokens[at]?.text ?? "", read.name) : {
		file,
		span: {
			chunk,
			...read.fallback
		}
	};
	if (other === void 0) return variable;
	const fallback = question.expression(other.file, other.span, depth + 1);
	return fallback.alternatives.length === 0 || isUnknown(fallback) ? variable : require_scan.defaulted(variable, fallback);
}
function checkedDefault(file, holder, name) {
	if (!isEnvironment(file, holder, file.tokens.length)) return void 0;
	const from = file.links.get(holder)?.file ?? file;
	const [only, ...more] = [...new Set([from, ...[...from.links.values()].map((link) => link.file)])].flatMap((of) => (namesOf(of).keys.get(name) ?? []).flatMap((span) => {
		const start = span.chunk.tokens === of.tokens ? defaultIn(of, span) : -1;
		return start < 0 ? [] : [{
			file: of,
			span: {
				chunk: of,
				start,
				end: valueEnd(of, start)
			}
		}];
	}));
	return more.length > 0 ? void 0 : only;
}
function defaultIn(file, { start, end = valueEnd(file, start) }) {
	for (let at = start; at < end; at++) if (file.tokens[at]?.text === "default" && /^[(:]$/.test(file.tokens[at + 1]?.text ?? "")) return at + 2;
	return -1;
}
function readByName(question, file, { chunk, start, end }, depth) {
	const { path, end: open } = pathAt(chunk, start, end);
	const bracket = chunk.tokens[open]?.text;
	const { collections, readers } = require_scan.accessOf(file);
	if (!(bracket === "[" && (collections.has(path) || isEnvironment(file, path, question.placeOf(file, chunk, start)))) && !(bracket === "(" && readers.has(path))) return void 0;
	const [first, fallback] = elements(chunk, open);
	const names = ((first && question.expression(file, {
		chunk,
		...first
	}, depth + 1))?.alternatives ?? []).flatMap(({ pieces: [piece, ...more] }) => piece?.kind === "literal" && more.length === 0 && /^\w[\w-]*$/.test(piece.text) ? [piece.text] : []);
	if (names.length === 0) return void 0;
	const values = names.map((name) => require_scan.fromOrigin({
		kind: "environment",
		name
	}));
	const value = values.length === 1 && values[0] !== void 0 ? values[0] : require_scan.oneOf(...values);
	const other = fallback && question.expression(file, {
		chunk,
		...fallback
	}, depth + 1);
	return other === void 0 || other.alternatives.length === 0 || isUnknown(other) ? value : require_scan.defaulted(value, other);
}
// src/interpreter/code/evaluate/values.ts
function expressionOf(question, file, { chunk, start, end }, depth) {
	if (question.stops(file, end - start, depth)) return unknown(chunk, start, end);
	const inner = (p) => question.expression(file, {
		chunk,
		start: p.start,
		end: p.end
	}, depth + 1);
	const alternatives = withDefault(chunk, start, end) ?? splitAt(chunk, start, end, require_scan.DEFAULTS);
	if (alternatives.length > 1) return require_scan.defaulted(...alternatives.map(inner));
	const choice = conditional(chunk, start, end, require_scan.grammarOf(file).habits.choice === "if-else" ? require_scan.IF_ELSE : require_scan.TERNARY);
	if (choice !== void 0) return require_scan.oneOf(...choice.map(inner).filter((v) => v.alternatives.length > 0));
	const sum = splitAt(chunk, start, end, require_scan.PLUS);
	if (sum.length > 1) return require_scan.concat(...sum.filter((p) => p.end > p.start).map(inner));
	if (dividesByText(file, chunk, start, end)) return question.path(file, {
		chunk,
		start,
		end
	}, depth + 1);
	return primary(question, file, {
		chunk,
		start,
		end
	}, depth);
}
function primary(question, file, span, depth) {
	const { chunk, start, end } = span;
	const token = chunk.tokens[start];
	if (token === void 0) return require_scan.UNSET;
	if (token.kind === "text") return textOf(question, file, span, depth);
	if (require_scan.SKIPPED.has(token.text) && end > start + 1) return question.expression(file, {
		chunk,
		start: start + 1,
		end
	}, depth + 1);
	if (token.text === "[") return joined$2(question, file, span, depth);
	const partner = chunk.match[start] ?? -1;
	if (token.text === "(" && partner > start) return question.expression(file, {
		chunk,
		start: start + 1,
		end: partner
	}, depth + 1);
	if (token.kind !== "name") return unknown(chunk, start, end);
	if (require_scan.NOTHING.has(token.text)) return require_scan.UNSET;
	const spelled = respelledBy(file, chunk, start, end);
	if (spelled !== void 0) return respell(question.expression(file, {
		chunk,
		start,
		end: spelled.end
	}, depth + 1), spelled.spell);
	const method = methodOf(question, file, span, depth);
	if (method !== void 0) return method;
	const read = readAt(file, chunk, start, question.placeOf(file, chunk, start));
	if (read !== void 0) return readOf(question, file, chunk, read, depth, start);
	return readByName(question, file, span, depth) ?? nameOf$1(question, file, span, depth);
}
function nameOf$1(question, file, span, depth) {
	const { chunk, start, end } = span;
	const { path, end: behind } = pathAt(chunk, start, end);
	const unknownHere = unknown(chunk, start, end);
	const own = ownPlace(file, path) ?? programItself(chunk, path, behind, end);
	if (own !== void 0) return own;
	if (require_scan.grammarOf(file).habits.slices && isSlice(chunk, behind, end)) return unknownHere;
	if (chunk.tokens[behind]?.text === "(" && behind < end) {
		const flag = givesOptions(chunk, end - 2) ? file.flags.get(chunk.tokens[end - 1]?.text ?? "") : void 0;
		if (flag !== void 0) return optionValue(question, file, flag, depth);
		return callOf(question, file, span, path, behind, depth);
	}
	const key = behind < end ? keyAt(chunk, behind) : void 0;
	const last = key?.kind === "text" ? key.text : path.slice(path.lastIndexOf(".") + 1);
	const at = question.placeOf(file, chunk, start);
	const meanings = (key === void 0 ? void 0 : meaningsOf(file, `${path}.${key.text}`, at, question.frame)) ?? looked(question, file, span, behind) ?? meaningsOf(file, path, at, question.frame);
	const member = key?.kind === "text" || path.includes(".");
	const grown = (base) => base && key === void 0 ? grownFrom(question, file, path, at, told$1(file, path, at, meanings ?? [], base), depth) : base;
	const asked = (value) => asAskedFor(file, path, at, value);
	const kept = member && isOwn(file, path) ? grown(meant(question, meanings, depth)) : void 0;
	if (kept !== void 0) return asked(kept);
	const flag = member || meanings === void 0 ? file.flags.get(last) : void 0;
	if (flag !== void 0) return optionValue(question, file, flag, depth);
	const setting = settingOf$1(question, file, span, depth);
	if (setting !== void 0) return setting;
	return asked(grown(meant(question, meanings, depth)) ?? bareCall(question, file, span, path, depth) ?? unknownHere);
}
function bareCall(question, file, span, path, depth) {
	if (!require_scan.grammarOf(file).habits.bareCalls || path.includes(".")) return void 0;
	return meant(question, givenBack(question, file, span, path), depth);
}
function looked(question, file, { chunk, start, end }, open) {
	if (chunk.tokens !== file.tokens || chunk.tokens[open]?.text !== "[") return void 0;
	const close = chunk.match[open] ?? -1;
	if (close === end - 1) return pickedFrom(file, start, open, question.frame);
	const name = chunk.tokens[end - 1];
	return close === end - 3 && isDot(chunk.tokens[end - 2]?.text) && name?.kind === "name" ? membersIn(file, {
		chunk,
		start,
		end: close + 1
	}, name.text, question.frame) : void 0;
}
function withDefault(chunk, start, end) {
	const [first, second, third] = splitAt(chunk, start, end, require_scan.TERNARY);
	const isOne = second?.by === "?" && second.start === second.end && third?.by === ":";
	return first !== void 0 && isOne ? [first, {
		...third,
		end
	}] : void 0;
}
function conditional(chunk, start, end, words) {
	const parts = splitAt(chunk, start, end, words);
	if (parts.length < 3) return void 0;
	const [first, second, third] = parts;
	if (first === void 0 || second === void 0 || third === void 0) return void 0;
	if (second.by === "if" && third.by === "else") return [first, third];
	return second.by === "?" ? [second, {
		start: third.start,
		end
	}] : void 0;
}
function isOwn(file, path) {
	return require_scan.grammarOf(file).scoping.own.includes(path.split(".", 1)[0] ?? "");
}
function keyAt({ tokens }, open) {
	if (tokens[open]?.text !== "[") return void 0;
	const key = tokens[open + (tokens[open + 1]?.text === ":" ? 2 : 1)];
	return key?.kind === "text" || key?.kind === "name" ? key : void 0;
}
function isSlice({ tokens, match }, open, end) {
	const close = match[open] ?? -1;
	if (tokens[open]?.text !== "[" || close < open || close >= end) return false;
	for (let at = open + 1; at < close; at++) {
		if (tokens[at]?.text === ":" && tokens[at]?.kind === "mark") return true;
		const partner = match[at] ?? -1;
		if (partner > at) at = partner;
	}
	return false;
}
// src/interpreter/code/evaluate.ts
function evaluate(file, span, frame) {
	return new Evaluation(file, span, frame).expression(file, span, 0);
}
function evaluatePlaced(file, span) {
	return new Evaluation(file, span, void 0, true).expression(file, span, 0);
}
function evaluateWhole(file, start, end) {
	const span = {
		chunk: file,
		start,
		end
	};
	const evaluation = new Evaluation(file, span, void 0);
	const value = evaluation.expression(file, span, 0);
	return evaluation.leftOut ? void 0 : value;
}
function evaluateLine(file, at) {
	return lineOf(new Evaluation(file, {
		chunk: file,
		start: at,
		end: at + 1
	}, void 0), file, at);
}
function evaluateList(file, span, frame) {
	return new Evaluation(file, span, frame).list(file, span, 0);
}
function evaluateAdded(file, spans, frame) {
	const parts = spans.map((span) => appended$1(new Evaluation(file, span, frame), file, span, 0));
	return {
		items: parts.flatMap(({ items }) => items),
		open: parts.some(({ open }) => open)
	};
}
function evaluateJson(file, span) {
	return jsonOf(new Evaluation(file, span, void 0), file, span, 0);
}
function evaluatePath(file, span, frame) {
	return new Evaluation(file, span, frame).path(file, span, 0);
}
var Answers = class {
	values = new Remembered();
	lists = new Remembered();
};
const PLAIN = new Answers();
const PLACED = new Answers();
var Evaluation = class extends Question {
	answers = this.placed ? PLACED : PLAIN;
	expression(file, span, depth) {
		const whole = trimmed(span);
		if (whole.start >= whole.end) return require_scan.UNSET;
		return this.once(this.answers.values, file, whole, depth, () => this.at(file, whole, expressionOf(this, file, whole, depth)));
	}
	at(file, { chunk, start }, value) {
		if (!this.placed || chunk.tokens !== file.tokens) return value;
		const { kind, line = 1, column = 1 } = file.tokens[start] ?? {};
		return (kind === "text" || isUnknown(value)) && value.alternatives.every(({ trail }) => trail.length === 0) ? require_scan.setAt(value, {
			path: file.path,
			line,
			column,
			shows: ""
		}) : value;
	}
	list(file, span, depth) {
		const whole = trimmed(span);
		return this.once(this.answers.lists, file, whole, depth, () => listOf(this, file, whole, depth));
	}
	path(file, span, depth) {
		return pathOf$1(this, file, span, depth);
	}
};
function trimmed({ chunk, start, end }) {
	return {
		chunk,
		...trim(chunk, start, end ?? valueEnd(chunk, start))
	};
}
// src/interpreter/code/clients/alike.ts
function askedAlike(use) {
	return use.how === "http" ? use.through : JSON.stringify([
		use.provider,
		use.through,
		use.credentials,
		use.endpoint,
		use.called
	]);
}
function functionOf(file, at) {
	const guard = guardsAround(file, at).at(-1);
	return `${functionAround(file, at)?.start ?? ""} ${guard?.start ?? ""}`;
}
function firstInFunctions(file, all) {
	return firstBy(all, (use) => `${functionOf(file, use.at)} ${askedAlike(use)}`, (one, other) => other.asks === void 0 ? one : {
		...one,
		asks: [...one.asks ?? [], ...other.asks]
	});
}
function firstInFiles(all) {
	return firstBy(all, (use) => `${use.path} ${JSON.stringify(use.choices)} ${askedAlike(use)}`, (one, other) => other.asked === void 0 ? one : {
		...one,
		asked: [...one.asked ?? [], ...other.asked]
	});
}
function firstBy(all, keyOf, join) {
	const found = new Map();
	for (const one of all) {
		const key = keyOf(one);
		const first = found.get(key);
		found.set(key, first === void 0 ? one : join(first, one));
	}
	return [...found.values()];
}
// src/interpreter/code/clients/constants.ts
function withConstants(file, value) {
	const told = value.alternatives.map((one) => modelBy(file, one));
	return told.every((one, at) => one === value.alternatives[at]) ? value : {
		choice: value.choice,
		alternatives: told
	};
}
const CONSTANT = /^(?:\w+\.F\()?(\w+)\.(?:\w+\.)*(\w+)\)?$/;
function modelBy(file, one) {
	const [piece, ...more] = one.pieces;
	if (piece?.kind !== "context" || piece.inSource !== true || more.length > 0) return one;
	const [, library = "", constant = ""] = CONSTANT.exec(piece.name.replace(/::/g, ".").replace(/\s/g, "")) ?? [];
	const model = brought(file).has(library) ? require_scan.modelOfConstant(constant) : void 0;
	return model === void 0 ? one : {
		...one,
		pieces: [{
			kind: "literal",
			text: model
		}]
	};
}
const brought = require_scan.oncePer((file) => {
	const { ecosystem, imports } = require_scan.grammarOf(file);
	const names = imports(file).flatMap((one) => {
		const sdk = require_libraries().sdkOf(ecosystem, one.specifier);
		return sdk === void 0 ? [] : [...sdk.binds ?? [], ...one.names.map(({ local }) => local)];
	});
	return new Set(names);
});
// src/interpreter/code/clients/names.ts
const KEYS = new Set([
	"apikey",
	"openaiapikey",
	"azureapikey",
	"accesstoken",
	"apitoken",
	"authtoken",
	"azureadtoken",
	"openaikey",
	"anthropicapikey",
	"googleapikey",
	"groqapikey",
	"azureopenaiapikey",
	"azureopenaiapikey",
	"credential",
	"key",
	"secretkey"
]);
const URLS = new Set([
	"baseurl",
	"apibase",
	"azureendpoint",
	"endpoint",
	"basepath",
	"openaiapibase",
	"uribase",
	"apibaseurl",
	"baseuri",
	"serverurl",
	"azureopenaiendpoint",
	"openaibaseurl",
	"azureopenaibasepath",
	"basedomain",
	"resourcename",
	"instancename",
	"host"
]);
const MODELS = new Set([
	"model",
	"modelname",
	"modelid",
	"deployment",
	"azuredeployment",
	"deploymentname",
	"llm",
	"engine",
	"azureopenaiapideploymentname"
]);
const ORGANIZATIONS = new Set([
	"organization",
	"organizationid",
	"orgid",
	"openaiorganization"
]);
const PROJECTS = new Set([
	"project",
	"projectid",
	"openaiproject"
]);
function settingOf(name) {
	const plain = name.replaceAll("_", "").replaceAll("-", "").toLowerCase().replace(/^(with|set)/, "");
	if (KEYS.has(plain)) return "key";
	if (URLS.has(plain)) return "url";
	if (ORGANIZATIONS.has(plain)) return "organization";
	if (PROJECTS.has(plain)) return "project";
	return MODELS.has(plain) ? "model" : void 0;
}
function isKeyName(name) {
	return /(api[_-]?key|_key|[^a-z]key|token|secret|_pat)$/i.test(name) && !/(GITHUB|GH)_?TOKEN$/i.test(name);
}
// src/interpreter/code/handed-on.ts
const MOST_CALLS$2 = 5;
function handedOn(file, { open, close }) {
	const found = [];
	for (let at = open + 1; at < close; at++) {
		const name = spreadAt$1(file, at);
		if (name !== void 0) found.push(...callsAround$1(file, name));
	}
	return found;
}
function spreadAt$1({ tokens }, at) {
	const [first, second] = [tokens[at], tokens[at + 1]];
	if (first?.kind !== "mark" || !/^[({,]$/.test(tokens[at - 1]?.text ?? "")) return void 0;
	const name = first.text === "..." || first.text === "**" ? at + 1 : first.text === "*" && second?.text === "*" ? at + 2 : -1;
	return tokens[name]?.kind === "name" ? name : void 0;
}
function callsAround$1(file, name) {
	const inside = functionAround(file, name);
	if (!(inside !== void 0 && file.tokens.slice(inside.parameters, file.match[inside.parameters] ?? inside.parameters).some(({ text }) => text === file.tokens[name]?.text))) return [];
	const called = inside.name === "__init__" || inside.name === "constructor" ? classAround$1(file, name) : inside;
	if (called === void 0) return [];
	const users = callersOf(file).filter((one) => one.name === called.name);
	return [...namedAt(file, called.name).map((at) => ({
		file,
		at
	})), ...users.flatMap((user) => namedAt(user.file, user.local).map((at) => ({
		...user,
		at
	})))].filter((place) => place.file !== file || place.at !== called.header).flatMap(({ file: where, at }) => {
		const to = where.match[at + 1] ?? -1;
		return where.tokens[at + 1]?.text === "(" && to > at ? [{
			file: where,
			from: at + 1,
			to
		}] : [];
	}).slice(0, MOST_CALLS$2);
}
// src/interpreter/code/call-settings.ts
const MAX_ARGUMENTS = 3e3;
function settingsOf(file, call) {
	const found = {};
	collect(file, call.open, chainEnd(file, call.close), found);
	for (const { start, end } of elements(file, call.open)) positional(file, start, end, found);
	for (const open of chained$2(file, call.close)) for (const { start, end } of elements(file, open)) written(file, start, end, found);
	for (const { file: where, from, to } of handedOn(file, call)) collect(where, from, to, found);
	const { key, url, model, organization, project } = found;
	return {
		key,
		url,
		model,
		organization,
		project
	};
}
function collect(file, from, to, found) {
	const { tokens } = file;
	const limit = Math.min(to, from + MAX_ARGUMENTS);
	for (let at = from; at < limit; at++) {
		const token = tokens[at];
		if (token?.kind !== "name" && token?.kind !== "text") continue;
		const setting = settingOf(token.text);
		if (setting === void 0 || found[setting] !== void 0) continue;
		const start = valueStart(file, at);
		if (start === void 0) continue;
		const span = {
			chunk: file,
			start
		};
		const value = setting === "model" ? modelAt(file, span) : evaluate(file, span);
		if (value.alternatives.length > 0) found[setting] = value;
	}
}
function valueStart(file, at) {
	const { tokens } = file;
	const next = tokens[at + 1];
	const before = tokens[at - 1];
	if (next?.text === "=" || next?.text === ":" || next?.text === "=>") return at + 2;
	if (tokens[at]?.kind !== "name") return void 0;
	if (next?.text === "(" && (isDot(before?.text) || /^(With|with_)/.test(tokens[at]?.text ?? ""))) return at + 2;
	return isShorthand(file, at) ? at : void 0;
}
function isShorthand(file, at) {
	const { tokens } = file;
	if (!require_scan.grammarOf(file).habits.shorthand) return false;
	const before = tokens[at - 1]?.kind === "line" ? tokens[at - 2] : tokens[at - 1];
	const next = tokens[at + 1]?.kind === "line" ? tokens[at + 2] : tokens[at + 1];
	return ["{", ","].includes(before?.text ?? "") && [",", "}"].includes(next?.text ?? "");
}
function chainEnd(file, close) {
	return chainBehind(file, close).end;
}
function chained$2(file, close) {
	return chainBehind(file, close).opens;
}
function chainBehind({ tokens, match }, close) {
	const opens = [];
	let at = close + 1;
	for (let hops = 0; hops < 40; hops++) {
		while (tokens[at]?.kind === "line") at++;
		if (!isDot(tokens[at]?.text) || tokens[at + 1]?.kind !== "name") break;
		at += 2;
		const partner = match[at] ?? -1;
		if (tokens[at]?.text !== "(" || partner <= at) continue;
		opens.push(at);
		at = partner + 1;
	}
	return {
		opens,
		end: at
	};
}
function positional(file, start, end, found) {
	const { tokens } = file;
	if (["=", ":"].includes(tokens[start + 1]?.text ?? "")) return;
	if (tokens[start]?.text === "{") {
		for (const one of elements(file, start)) if (tokens[one.start]?.text === "...") positional(file, one.start, one.end, found);
		return;
	}
	written(file, start, end, found);
	const value = evaluate(file, {
		chunk: file,
		start,
		end
	});
	const setting = meaning(value);
	if (setting !== void 0 && found[setting] === void 0) found[setting] = setting === "model" ? modelAt(file, {
		chunk: file,
		start,
		end
	}) : value;
}
function written(file, start, end, found) {
	const { tokens } = file;
	if (end === start + 1 || isDot(tokens[start + 1]?.text) || tokens[start]?.text === "*" || tokens[start]?.text === "...") {
		const name = tokens[end - 1]?.text ?? "";
		for (const span of spansOf$1(file, name, start).slice(0, 3)) {
			const opens = opensAt(file, span.start);
			const partner = file.match[opens] ?? -1;
			if (["{", "("].includes(tokens[opens]?.text ?? "") && partner > opens) collect(file, opens, chainEnd(file, partner), found);
		}
	}
}
function opensAt(file, start) {
	const { tokens } = file;
	if (tokens[start]?.text === "{") return start;
	return pathAt(file, start + (tokens[start]?.kind === "mark" ? 1 : 0)).end;
}
function modelAt(file, span) {
	return withConstants(file, evaluatePlaced(file, span));
}
function meaning(value) {
	for (const { pieces } of value.alternatives) for (const piece of pieces) if (piece.kind === "environment") {
		if (/(KEY|TOKEN|SECRET)$/i.test(piece.name)) return "key";
		if (/(URL|BASE|ENDPOINT|HOST)$/i.test(piece.name)) return "url";
		if (/MODEL|DEPLOYMENT/i.test(piece.name)) return "model";
	} else if (piece.kind === "input") {
		const setting = settingOf(piece.name.replace(/^-+/, ""));
		if (setting !== void 0) return setting;
	} else if (piece.kind === "file") return "key";
	else if (piece.kind === "literal") {
		if (/^https?:\/\//.test(piece.text)) return "url";
		if (/^([a-z_-]+[/:])?(gpt|o\d|claude|gemini|text-embedding|mistral|llama|command|grok|deepseek)[-\w.]*/.test(piece.text)) return "model";
	}
}
function named$1(file, call, names) {
	const span = namedSpan(file, call, names);
	return span === void 0 ? require_scan.UNSET : evaluate(file, {
		chunk: file,
		start: span
	});
}
function namedSpan(file, call, names) {
	const { tokens } = file;
	const limit = Math.min(call.close, call.open + MAX_ARGUMENTS);
	for (let at = call.open + 1; at < limit; at++) {
		const token = tokens[at];
		if (token === void 0 || token.kind === "mark" || !names.has(token.text)) continue;
		const next = tokens[at + 1]?.text ?? "";
		if ([
			"=",
			":",
			"=>"
		].includes(next)) return at + 2;
		if (isShorthand(file, at)) return at;
	}
}
// src/interpreter/code/changes.ts
const MAX_STATEMENTS = 100;
function statement(file, at, changes) {
	return {
		at,
		changes,
		around: functionAround(file, at),
		guards: guardsAround(file, at)
	};
}
const SETS$1 = new Set([
	"=",
	"??=",
	"||="
]);
const ONLY_WHERE_MISSING = new Set([
	"??=",
	"||=",
	"setdefault",
	"putIfAbsent"
]);
const UNSETTERS = new Set([
	"pop",
	"delete",
	"remove",
	"Remove",
	"env_remove",
	"TryRemove"
]);
const SETTERS = new Set([
	"set",
	"put",
	"Add",
	"env",
	"insert",
	"store",
	"setdefault",
	"putIfAbsent",
	"setProperty"
]);
const CLEARERS = new Set([
	"clear",
	"Clear",
	"env_clear"
]);
const ADDERS = new Set([
	"update",
	"merge!",
	"merge",
	"putAll",
	"envs",
	"extend"
]);
function statementsOn(file, holders, added) {
	const found = [];
	const { tokens } = file;
	const firsts = require_scan.firstsOf(holders);
	for (let at = 0; at < tokens.length && found.length < MAX_STATEMENTS; at++) {
		const token = tokens[at];
		if (token?.kind !== "name" || !(firsts.has(token.text) || token.text === "Object")) continue;
		if (tokens[at - 1]?.text === "." && tokens[at - 1]?.kind === "mark") continue;
		const { path, end } = pathAt(file, at);
		const holder = holderOf(path, holders);
		if (holder !== void 0) for (const changes of changesAt(file, at, path.slice(holder.length + 1), end, added)) found.push(statement(file, at, changes));
		if (path === "Object.assign" && tokens[end]?.text === "(") {
			const [target, ...sources] = elements(file, end);
			const into = target && pathAt(file, target.start);
			if (target !== void 0 && into?.end === target.end && holders.has(into.path)) found.push(statement(file, at, added(sources)));
		}
		at = Math.max(at, end - 1);
	}
	return found;
}
function callsOnProcess(file) {
	const found = [];
	const { tokens } = file;
	const { changes: known } = require_scan.grammarOf(file).environment;
	const { changers } = require_scan.accessOf(file);
	if (changers.size === 0) return found;
	for (let at = 0; at < tokens.length && found.length < MAX_STATEMENTS; at++) {
		const token = tokens[at];
		if (token?.kind !== "name" || !changers.has(token.text) || tokens[at - 1]?.text === ".") continue;
		const { path, end } = pathAt(file, at);
		const what = Object.hasOwn(known, path) ? known[path] : void 0;
		if (what !== void 0 && tokens[end]?.text === "(") {
			const changes = called$1(file, what, end);
			if (changes !== void 0) found.push(statement(file, at, changes));
		}
		at = Math.max(at, end - 1);
	}
	return found;
}
function called$1(file, what, open) {
	const [first, second] = elements(file, open);
	switch (what) {
		case "clear": return [{
			kind: "clear",
			except: []
		}];
		case "unset": return first && unset(keysAt(file, first.start, first.end));
		case "set": return first && second && set(file, keysAt(file, first.start, first.end), second, false);
		case "named": return elements(file, open).flatMap(({ start, end }) => file.tokens[start + 1]?.text === "=" ? set(file, [file.tokens[start]?.text ?? ""], {
			start: start + 2,
			end
		}, false) : []);
		case "text": {
			const text = first && evaluate(file, {
				chunk: file,
				...first
			});
			return text && assignmentIn(text);
		}
		default: return what;
	}
}
function assignmentIn(text) {
	const [only] = text.alternatives;
	const [first, ...rest] = only?.pieces ?? [];
	if (first?.kind !== "literal") return [];
	const found = /^([A-Za-z_]\w*)(=?)/.exec(first.text);
	if (found?.[1] === void 0) return [];
	if (found[2] === "") return unset([found[1]]);
	const begin = first.text.slice(found[0].length);
	const value = {
		choice: "first-non-empty",
		alternatives: [{
			pieces: begin === "" ? rest : [{
				kind: "literal",
				text: begin
			}, ...rest],
			trail: only?.trail ?? []
		}]
	};
	return [{
		kind: "set",
		name: found[1],
		value,
		certain: true
	}];
}
function holderOf(path, holders) {
	for (let end = path.length; end > 0; end = path.lastIndexOf(".", end - 1)) if (holders.has(path.slice(0, end))) return path.slice(0, end);
}
function changesAt(file, at, rest, end, added) {
	const { tokens, match } = file;
	const deletes = ["delete", "del"].includes(tokens[at - 1]?.text ?? "");
	if (rest === "" && tokens[end]?.text === "(" && match[end] === end + 1 && tokens[end + 2]?.text === ".") {
		const method = pathAt(file, end + 3);
		return changesAt(file, at, method.path, method.end, added);
	}
	if (tokens[end]?.text === "(" && !rest.includes(".")) return [...method(file, rest, end, added)];
	let names = [];
	let behind = end;
	const { subscript } = require_scan.grammarOf(file).habits;
	if (rest === "" && tokens[end]?.text === subscript) {
		const close = match[end] ?? -1;
		if (close < end) return [];
		names = subscript === "{" && tokens[end + 1]?.kind === "name" && close === end + 2 ? [tokens[end + 1]?.text ?? ""] : keysAt(file, end + 1, close);
		behind = close + 1;
	} else if (/^\w+$/.test(rest)) names = [rest];
	if (names.length === 0) return [];
	if (deletes) return [unset(names)];
	const operator = tokens[behind]?.text ?? "";
	if (!SETS$1.has(operator) || tokens[behind]?.kind !== "mark") return [];
	const weak = ONLY_WHERE_MISSING.has(operator);
	return [set(file, names, { start: behind + 1 }, weak)];
}
function* method(file, name, open, added) {
	const args = elements(file, open);
	const [first, second] = args;
	const keys = first === void 0 ? [] : keysAt(file, first.start, first.end);
	if (CLEARERS.has(name)) yield [{
		kind: "clear",
		except: []
	}];
	else if (UNSETTERS.has(name)) yield unset(keys);
	else if (SETTERS.has(name) && second !== void 0) yield set(file, keys, second, ONLY_WHERE_MISSING.has(name));
	else if (ADDERS.has(name) && first !== void 0) yield added(args);
}
function unset(names) {
	return names.map((name) => ({
		kind: "unset",
		name,
		certain: true
	}));
}
function set(file, names, span, weak) {
	const first = file.tokens[span.start];
	if (first?.kind === "name" && require_scan.NOTHING.has(first.text)) return unset(names);
	const value = evaluate(file, {
		chunk: file,
		...span
	});
	return names.map((name) => ({
		kind: "set",
		name,
		value: weak ? orElse(name, value) : value,
		certain: true
	}));
}
function orElse(name, value) {
	return require_scan.firstNonEmpty(require_scan.fromOrigin({
		kind: "environment",
		name
	}), value);
}
function keysAt(file, start, end) {
	const { tokens } = file;
	const first = tokens[start];
	if (first?.kind === "text" && first.parts.every(({ kind }) => kind === "literal")) return [first.text];
	if (first?.kind !== "name" || end > start + 1) return [];
	for (let at = start - 1; at > Math.max(1, start - 200); at--) {
		if (![
			"of",
			"in",
			":"
		].includes(tokens[at]?.text ?? "") || tokens[at - 1]?.text !== first.text) continue;
		return textsIn$2(file, at + 1);
	}
	return constant(file, start, end);
}
function constant(file, start, end) {
	const text = require_scan.literalText(evaluate(file, {
		chunk: file,
		start,
		end
	}));
	return text === void 0 || text === "" ? [] : [text];
}
function textsIn$2(file, start, end) {
	return (evaluateList(file, {
		chunk: file,
		start,
		...end === void 0 ? {} : { end }
	})?.items ?? []).flatMap((item) => require_scan.literalText(item) ?? []);
}
function before(file, statements, at) {
	const here = functionAround(file, at);
	return statements.flatMap(({ around, guards, changes, at: from }) => {
		const inside = around === void 0 || at >= around.start && at < around.end;
		const calls = inside ? [] : callsBefore(file, around, here, at);
		if (inside ? around === here && from > at : calls.length === 0) return [];
		const [call, ...more] = calls;
		const led = call !== void 0 && more.length === 0 ? guardsAround(file, call) : [];
		return changes.map((change) => guarded(file, [...guards, ...led], at, change));
	});
}
function callsBefore(file, { name, start, end }, here, at) {
	return (callsByName$1(file).get(name) ?? []).filter((call) => (call < start - 40 || call >= end) && (call < at || functionAround(file, call) !== here));
}
function guarded(file, guards, use, change) {
	let now = change;
	for (const { start, end, condition } of guards) {
		if (use >= start && use < end || now.kind === "clear") continue;
		const asks = (name) => asksFor$1(file, condition, name);
		if (now.kind === "unset") now = {
			...now,
			certain: now.certain && asks(now.name) && !isJoined(file, condition)
		};
		else if (asks(now.name)) now = {
			...now,
			value: orElse(now.name, now.value)
		};
		else if (readsIn(now.value).some(asks)) now = {
			...now,
			value: require_scan.firstNonEmpty(now.value, require_scan.fromOrigin({
				kind: "environment",
				name: now.name
			}))
		};
		else now = {
			...now,
			certain: false
		};
	}
	return now;
}
function isJoined({ tokens }, { start, end }) {
	for (let at = start; at < end; at++) if (require_scan.AND.has(tokens[at]?.text ?? "")) return true;
	return false;
}
function readsIn(value) {
	return require_scan.origins(value).flatMap((one) => one.kind === "environment" ? [one.name] : []);
}
function asksFor$1({ tokens }, { start, end }, name) {
	for (let at = start; at < end; at++) if (tokens[at]?.text === name) return true;
	return false;
}
// src/interpreter/code/environments.ts
const SAME$1 = /^(?:copy|to_h|to_hash|dup|clone|toObject|items|Environ)$/;
const WITH = /^(?:merge|merge!|update)$/;
const WITHOUT = /^(?:except|omit)$/;
const ONLY = /^(?:slice|pick)$/;
const UNION = new Set(["|"]);
const SPREADS = new Set([
	"...",
	"*",
	"**"
]);
const DEEPEST$2 = 8;
const UNBOUND = new Map();
function holdersOfProcess(file) {
	return new Set([...require_scan.accessOf(file).collections, ...namesEnvironment(file) ? namesOf(file).environments : []]);
}
function environmentIn(file, span, use = span.start, bound = UNBOUND, depth = 0) {
	const { start, end } = trim(file, span.start, span.end ?? valueEnd(file, span.start));
	if (depth > DEEPEST$2 || start >= end) return void 0;
	const inner = (part) => environmentIn(file, part, use, bound, depth + 1);
	const choices = splitAt(file, start, end, require_scan.DEFAULTS);
	if (choices.length > 1) return choices.map(inner).find((changes) => changes !== void 0);
	const union = splitAt(file, start, end, UNION);
	if (union.length > 1) return joined$1(union.map(inner));
	const token = file.tokens[start];
	const partner = file.match[start] ?? -1;
	if (token?.text === "(" && partner === end - 1) return inner({
		start: start + 1,
		end: partner
	});
	if (token?.text === "{") return isComprehension(file, start) ? filtered(file, start, end, inner) : literal(file, start, inner);
	if (token?.text === "[") return listed(file, start, inner);
	if (token?.kind !== "name") return void 0;
	if (token.text === "await" || token.text === "new") return inner({
		start: start + 1,
		end
	});
	if (require_scan.NOTHING.has(token.text)) return [];
	return called(file, start, end, use, bound, depth, inner);
}
function joined$1(parts) {
	if (parts.every((part) => part === void 0)) return void 0;
	const known = parts.flatMap((part) => part === void 0 ? [] : [part]);
	const inherits = known.some((part) => part[0]?.kind !== "clear");
	const changes = known.flatMap((part) => part.filter(({ kind }) => kind !== "clear"));
	return inherits ? changes : [CLEAR, ...changes];
}
const CLEAR = {
	kind: "clear",
	except: []
};
function literal(file, open, inner) {
	const { tokens } = file;
	let changes = [];
	let inherits = false;
	for (const { start, end } of elements(file, open)) {
		const head = tokens[start];
		if (head !== void 0 && head.kind === "mark" && SPREADS.has(head.text)) {
			const spread = spreadAt(file, tokens[start + 1]?.text === "*" ? start + 2 : start + 1, end, inner);
			if (spread[0]?.kind !== "clear") {
				inherits = true;
				changes = changes.map(onlyWhereMissing);
			}
			changes.push(...spread.filter(({ kind }) => kind !== "clear"));
			continue;
		}
		const arrow = tokens[start + 1]?.text;
		if (head?.text === "[") {
			const close = file.match[start] ?? -1;
			const names = close < 0 ? [] : keysAt(file, start + 1, close);
			if (tokens[close + 1]?.text === ":") changes.push(...set(file, names, {
				start: close + 2,
				end
			}, false));
		} else if (head !== void 0 && (arrow === ":" || arrow === "=" || arrow === "=>")) {
			const names = head.kind === "text" ? keysAt(file, start, start + 1) : [head.text];
			const value = tokens[start + 2]?.text === ">" ? start + 3 : start + 2;
			changes.push(...set(file, names, {
				start: value,
				end
			}, false));
		} else if (end === start + 1 && head?.kind === "name") changes.push(...set(file, [head.text], {
			start,
			end
		}, false));
	}
	return inherits ? changes : [CLEAR, ...changes];
}
function spreadAt(file, start, end, inner) {
	const whole = inner({
		start,
		end
	});
	if (whole !== void 0) return whole;
	const { tokens, match } = file;
	const changes = [CLEAR];
	for (let at = start; at < end; at++) {
		const partner = match[at] ?? -1;
		if (tokens[at]?.text !== "{" || partner < at) continue;
		const part = inner({
			start: at,
			end: partner + 1
		}) ?? [];
		const asked = (name) => tokens.slice(start, at).some(({ text }) => text === name);
		for (const change of part) if (change.kind === "set") changes.push(asked(change.name) ? onlyWhereMissing(change) : whereRead(change, asked));
		else if (change.kind === "unset") changes.push({
			...change,
			certain: false
		});
		at = partner;
	}
	return changes.length > 1 ? changes : [];
}
function whereRead(change, asked) {
	if (!change.value.alternatives.flatMap(({ pieces }) => pieces).some((piece) => piece.kind === "environment" && asked(piece.name))) return {
		...change,
		certain: false
	};
	const before = require_scan.fromOrigin({
		kind: "environment",
		name: change.name
	});
	return {
		...change,
		value: require_scan.firstNonEmpty(change.value, before)
	};
}
function onlyWhereMissing(change) {
	if (change.kind !== "set") return change;
	const before = require_scan.fromOrigin({
		kind: "environment",
		name: change.name
	});
	return {
		...change,
		value: require_scan.firstNonEmpty(before, change.value)
	};
}
function isComprehension(file, open) {
	const close = file.match[open] ?? -1;
	for (let at = open + 1; at < close; at++) {
		if (file.tokens[at]?.text === "," && file.tokens[at]?.kind === "mark") return false;
		if (file.tokens[at]?.text === "for" && file.tokens[at]?.kind === "name") return true;
		if (at > open + 60) return false;
		const partner = file.match[at] ?? -1;
		if (partner > at) at = partner;
	}
	return false;
}
function listed(file, open, inner) {
	const { listed: kind } = require_scan.grammarOf(file).environment;
	if (kind === "list") return literal(file, open, inner);
	const brace = (file.match[open] ?? open) + 2;
	if (kind !== "typed" || file.tokens[brace]?.text !== "{") return void 0;
	return [CLEAR, ...elements(file, brace).flatMap((one) => assignmentIn(evaluate(file, {
		chunk: file,
		...one
	})))];
}
function filtered(file, start, end, inner) {
	const { tokens } = file;
	let base;
	let condition = -1;
	for (let at = start; at < end; at++) {
		const token = tokens[at];
		if (token?.kind !== "name") continue;
		if (base === void 0) {
			const { path, end: behind } = pathAt(file, at);
			const method = path.lastIndexOf(".");
			const called = tokens[behind]?.text === "(" && /\.(?:items|copy|entries)$/.test(path);
			if (path !== "Object.entries" && path !== "Object.fromEntries") base = inner({
				start: at,
				end: called && method > 0 ? behind - 2 : behind
			});
			at = behind - 1;
		} else if (/^(?:if|filter|reject|DeleteFunc|select)$/.test(token.text)) condition = at + 1;
	}
	if (base === void 0) return void 0;
	if (condition < 0) return base;
	let rejects = tokens[condition - 1]?.text === "reject" || tokens[condition - 1]?.text === "DeleteFunc";
	const names = [];
	for (let at = condition; at < end; at++) {
		const token = tokens[at];
		if (token?.text === "!==" || token?.text === "!=" || token?.text === "!" || token?.text === "not") rejects = true;
		if (token?.kind === "text") names.push(token.text.replace(/=$/, ""));
		else if (token?.kind === "name" && spansOf$1(file, token.text, at).length > 0) names.push(...textsIn$2(file, at, at + 1));
	}
	if (names.length === 0) return base;
	return rejects ? [...base, ...names.map((name) => ({
		kind: "unset",
		name,
		certain: true
	}))] : [...base, {
		kind: "clear",
		except: names
	}];
}
function called(file, start, end, use, bound, depth, inner) {
	const { tokens } = file;
	const { path, end: behind } = pathAt(file, start, end);
	if (!(tokens[behind]?.text === "(" && behind < end)) {
		if (path.endsWith(".Env") && bound.has(path)) return bound.get(path);
		return isWhole(file, path) ? [] : held(file, path, use, bound, depth);
	}
	const args = elements(file, behind);
	const parts = path.split(".");
	const last = parts.at(-1) ?? "";
	if (require_scan.accessOf(file).copies.has(path)) return [];
	if (path === "Object.assign" || path === "dict" || path === "structuredClone" || last === "deepcopy" || path === "copy.copy") return assigned(file, args, inner);
	if (path === "append" || path === "slices.Concat") return appended(file, args, inner);
	if (path === "Object.fromEntries" || path === "slices.DeleteFunc") return filtered(file, start, end, inner);
	const object = inner({
		start,
		end: behind - 2
	});
	if (parts.length > 1 && object !== void 0) {
		if (SAME$1.test(last)) return further(file, object, behind, end, inner);
		return changedBy(file, object, last, args, inner);
	}
	const [first, ...more] = args;
	const given = first && (WITHOUT.test(last) || ONLY.test(last)) ? inner(first) : void 0;
	if (given !== void 0) return changedBy(file, given, last, more, inner);
	return returned(file, path, args, inner, depth);
}
function isWhole(file, path) {
	const { collections } = require_scan.accessOf(file);
	const dot = path.lastIndexOf(".");
	return collections.has(path) || SAME$1.test(path.slice(dot + 1)) && collections.has(path.slice(0, dot));
}
function further(file, base, open, end, inner) {
	const close = file.match[open] ?? end;
	if (file.tokens[close + 1]?.text !== "." || close + 3 >= end) return base;
	const { path, end: behind } = pathAt(file, close + 2, end);
	return changedBy(file, base, path, elements(file, behind), inner) ?? base;
}
function changedBy(file, base, method, args, inner) {
	const names = () => args.flatMap((one) => [...keysAt(file, one.start, one.end), ...textsIn$2(file, one.start, one.end)]);
	if (WITHOUT.test(method)) return [...base, ...names().map((name) => ({
		kind: "unset",
		name,
		certain: true
	}))];
	if (ONLY.test(method)) return [...base, {
		kind: "clear",
		except: names()
	}];
	if (WITH.test(method)) return joined$1([base, assigned(file, args, inner)]);
	return SAME$1.test(method) ? base : void 0;
}
function assigned(file, args, inner) {
	return joined$1(args.map(({ start, end }) => {
		const { tokens } = file;
		const sign = tokens[start + 1]?.text;
		if (tokens[start]?.text === "*") return spreadAt(file, tokens[start + 1]?.text === "*" ? start + 2 : start + 1, end, inner);
		if (sign !== "=" && sign !== "=>") return inner({
			start,
			end
		});
		const value = tokens[start + 2]?.text === ">" ? start + 3 : start + 2;
		return [CLEAR, ...set(file, [tokens[start]?.text ?? ""], {
			start: value,
			end
		}, false)];
	}));
}
function appended(file, [first, ...more], inner) {
	const base = first && inner(first);
	if (base === void 0) return void 0;
	const own = more.flatMap((one) => file.tokens[one.end - 1]?.text === "..." ? (inner({
		start: one.start,
		end: one.end - 1
	}) ?? []).filter(({ kind }) => kind !== "clear") : assignmentIn(evaluate(file, {
		chunk: file,
		...one
	})));
	return [...base, ...own];
}
function addedIn(file, depth = 0) {
	return (args) => {
		const inner = (part) => environmentIn(file, part, part.start, UNBOUND, depth);
		return (assigned(file, args, inner) ?? []).filter(({ kind }) => kind !== "clear");
	};
}
function held(file, name, use, bound, depth) {
	const short = name.split(".").at(-1) ?? name;
	const base = bound.get(name) ?? restOf(file, name, use) ?? setTo(file, short, use, bound, depth);
	if (base === void 0) return void 0;
	if (namesOf(file).environments.has(name)) return base;
	const added = addedIn(file, depth + 1);
	const here = functionAround(file, use);
	const own = statementsOn(file, new Set([name]), added).filter(({ around }) => around === here || around === void 0);
	return [...base, ...before(file, own, use)];
}
function setTo(file, name, use, bound, depth) {
	const here = functionAround(file, use);
	const spans = spansOf$1(file, name, use).filter(({ start }) => start < use && [here, void 0].includes(functionAround(file, start)));
	for (const { start } of spans.toReversed()) {
		const changes = environmentIn(file, { start }, start, bound, depth + 1);
		if (changes !== void 0) return changes;
	}
	const link = file.links.get(name);
	if (link === void 0) return void 0;
	const [span] = spansOf$1(link.file, link.name, link.file.tokens.length);
	if (span === void 0) return void 0;
	return environmentIn(link.file, span, link.file.tokens.length, UNBOUND, depth + 1);
}
function restOf(file, name, use) {
	const { tokens, match } = file;
	for (let at = Math.min(use, tokens.length) - 1; at > 0; at--) {
		if (tokens[at]?.text !== name || tokens[at - 1]?.text !== "...") continue;
		let close = at + 1;
		while (tokens[close]?.kind === "line" || tokens[close]?.text === ",") close++;
		const open = match[close] ?? -1;
		if (tokens[close]?.text !== "}" || tokens[close + 1]?.text !== "=" || open < 0) continue;
		const base = environmentIn(file, { start: close + 2 }, at, UNBOUND, 6);
		if (base === void 0) return void 0;
		const names = elements(file, open).flatMap(({ start }) => tokens[start]?.text === "..." ? [] : [tokens[start]?.text ?? ""]);
		return [...base, ...names.map((one) => ({
			kind: "unset",
			name: one,
			certain: true
		}))];
	}
}
function returned(file, path, args, inner, depth) {
	const parts = path.split(".");
	const link = file.links.get(parts[0] ?? "");
	const target = link?.file ?? file;
	const name = link !== void 0 && parts.length === 1 ? link.name : parts.at(-1) ?? path;
	const definition = blocksOf(target).functions.find((one) => one.name === name);
	const bound = new Map();
	if (definition !== void 0 && definition.parameters >= 0) for (const [i, { start }] of elements(target, definition.parameters).entries()) {
		const given = args[i] && inner(args[i]);
		const parameter = target.tokens[start]?.text;
		if (given !== void 0 && parameter !== void 0) bound.set(parameter, given);
	}
	const spans = (namesOf(target).functions.get(name) ?? []).flatMap((one) => returnsOf(target, one));
	for (const { start } of spans.toReversed()) {
		const changes = environmentIn(target, { start }, start, bound, depth + 1);
		if (changes !== void 0) return changes;
	}
	if (definition === void 0) return void 0;
	return environmentIn(target, definition, definition.end, bound, depth + 1);
}
// src/interpreter/code/child-environment.ts
const ENV = new Set([
	"env",
	"envs",
	"environment",
	"Environment"
]);
const DIRECTORY = new Set([
	"cwd",
	"chdir",
	"workingDirectory",
	"WorkingDirectory"
]);
const INPUT$1 = new Set(["input", "stdin_data"]);
const KEY = /_(?:KEY|TOKEN)$/;
const NO_CHANGES$1 = [];
function processChanges(file, at) {
	return namesEnvironment(file) ? before(file, onProcess(file), at) : NO_CHANGES$1;
}
const onProcess = require_scan.oncePer((file) => {
	return [...statementsOn(file, holdersOfProcess(file), addedIn(file)), ...callsOnProcess(file)].sort((a, b) => a.at - b.at);
});
function withoutClear(changes) {
	return changes.filter(({ kind }) => kind !== "clear");
}
function isSandboxed({ path }) {
	return /(?:^|\.)commands\.run$/.test(path);
}
function handsKey$1(file, call) {
	return givenTo$1(file, call).some((one) => one.kind === "set" && KEY.test(one.name));
}
function environmentOf(file, call) {
	if (call === void 0) return [];
	if (isSandboxed(call)) return [{
		kind: "clear",
		except: []
	}, ...withoutClear(givenTo$1(file, call))];
	return [...processChanges(file, call.start), ...givenTo$1(file, call)];
}
function givenTo$1(file, call) {
	const started = onStarted(file, call);
	const span = givenSpan(file, call);
	const given = span === void 0 ? void 0 : environmentIn(file, span, call.start);
	if (given === void 0) return started;
	return [...adds(file, call) ? withoutClear(given) : given, ...started];
}
function givenSpan(file, call) {
	const start = namedSpan(file, call, ENV);
	if (start !== void 0) return { start };
	const args = elements(file, call.open);
	if (/^os\.(?:exec|spawn)\w*e$/.test(call.path)) return args.at(-1);
	if (call.path === "proc_open") return args[4];
	const [first] = args;
	if (require_scan.grammarOf(file).handing === "hash" && first !== void 0 && isHash(file, first.start)) return first;
	for (const { start: s, end } of args) {
		if (end !== s + 1 || file.tokens[s]?.kind !== "name") continue;
		for (const span of spansOf$1(file, file.tokens[s]?.text ?? "", s)) {
			const close = file.match[span.start] ?? -1;
			if (span.chunk.tokens !== file.tokens || close < 0 || file.tokens[span.start]?.text !== "{") continue;
			const inside = namedSpan(file, {
				...call,
				open: span.start,
				close
			}, ENV);
			if (inside !== void 0) return { start: inside };
		}
	}
}
function isHash(file, at) {
	const token = file.tokens[at];
	if (token?.text === "{") return true;
	if (token?.text === "ENV") return true;
	return spansOf$1(file, token?.text ?? "", at).some((span) => span.chunk.tokens === file.tokens && (file.tokens[span.start]?.text === "{" || file.tokens[span.start]?.text === "ENV"));
}
function adds(file, call) {
	if (!(require_scan.grammarOf(file).handing === "hash" || /^(?:execa\w*|Deno\.Command|\$)$/.test(call.path))) return false;
	const { tokens } = file;
	for (let at = call.open; at < call.close; at++) {
		const [name, , value] = [
			tokens[at]?.text,
			tokens[at + 1],
			tokens[at + 2]?.text
		];
		if (name === "extendEnv" && value === "false") return false;
		if ((name === "clearEnv" || name === "unsetenv_others") && value === "true") return false;
	}
	return true;
}
function onStarted(file, call) {
	const { handing } = require_scan.grammarOf(file);
	switch (handing) {
		case "field": return goEnvironment(file, call);
		case "chain": return [...chained$1(file, call), ...onBuilder(file, call, "")];
		case "argument":
		case "hash": return [];
		default: return handing.properties.flatMap((property) => onBuilder(file, call, property));
	}
}
function keptIn({ tokens }, call) {
	let at = call.start - 1;
	while ([
		"new",
		"&",
		"await"
	].includes(tokens[at]?.text ?? "")) at--;
	if (tokens[at]?.text !== "=" && tokens[at]?.text !== ":=") return void 0;
	return tokens[at - 1]?.kind === "name" ? tokens[at - 1]?.text : void 0;
}
function goEnvironment(file, call) {
	const name = keptIn(file, call);
	if (name === void 0) return [];
	let changes = [];
	const { tokens } = file;
	for (let at = call.close; at < Math.min(tokens.length, call.close + 2e3); at++) {
		if (tokens[at]?.text !== name || tokens[at + 3]?.text !== "=") continue;
		if (tokens[at + 2]?.text !== "Env") continue;
		changes = environmentIn(file, { start: at + 4 }, at, new Map([[`${name}.Env`, changes]])) ?? changes;
	}
	return changes;
}
function chained$1(file, call) {
	const { tokens, match } = file;
	const changes = [];
	let at = call.close + 1;
	for (let hops = 0; hops < 40; hops++) {
		while (tokens[at]?.kind === "line") at++;
		if (tokens[at]?.text !== "." || tokens[at + 1]?.kind !== "name") break;
		const open = at + 2;
		const close = match[open] ?? -1;
		if (tokens[open]?.text !== "(" || close < open) break;
		changes.push(...builderChange(file, tokens[at + 1]?.text ?? "", open));
		at = close + 1;
	}
	return changes;
}
function builderChange(file, method, open) {
	const [first, second] = elements(file, open);
	const name = first && file.tokens[first.start];
	if (method === "env_clear") return [{
		kind: "clear",
		except: []
	}];
	if (first === void 0 || name?.kind !== "text") return method === "envs" && first ? environmentIn(file, first) ?? [] : [];
	if (method === "env_remove") return [{
		kind: "unset",
		name: name.text,
		certain: true
	}];
	if (method !== "env" || second === void 0) return [];
	const value = evaluate(file, {
		chunk: file,
		...second
	});
	return [{
		kind: "set",
		name: name.text,
		value,
		certain: true
	}];
}
function onBuilder(file, call, suffix) {
	const name = keptIn(file, call);
	if (name === void 0) return [];
	const after = statementsOn(file, new Set([`${name}${suffix}`, ...suffix === "" ? [] : aliases(file, name, suffix)]), addedIn(file)).filter(({ at }) => at > call.close);
	const end = file.tokens.length;
	return before(file, after, Math.min(end, (after.at(-1)?.at ?? 0) + 1));
}
function aliases(file, name, suffix) {
	return namesOf(file).all.flatMap((scope) => [...scope.names].flatMap(([alias, bindings]) => bindings.some((one) => one.kind === "value" && pathAt(file, one.span.start).path === `${name}${suffix}`) ? [alias] : []));
}
function directoryOf(file, call, frame) {
	if (call === void 0) return void 0;
	const start = namedSpan(file, call, DIRECTORY);
	const place = start === void 0 ? require_scan.UNSET : evaluatePath(file, {
		chunk: file,
		start
	}, frame);
	if (place.alternatives.length > 0) return place;
	return isSandboxed(call) ? SANDBOX : void 0;
}
const SANDBOX = require_scan.literal$1("/home/user");
function inputOf(file, call) {
	if (call === void 0) return void 0;
	const value = named$1(file, call, INPUT$1);
	return value.alternatives.length === 0 ? void 0 : value;
}
// src/interpreter/code/clients/inherited.ts
function withInherited(file, calls) {
	return calls.map((call) => {
		const owner = callsBase(file, call) ? classAround(file, call.start) : void 0;
		const [base] = owner === void 0 ? [] : basesOf(file, owner);
		return base === void 0 ? call : {
			...call,
			path: base,
			last: base
		};
	});
}
function callsBase({ tokens }, { path, start }) {
	if (path === "super") return true;
	const [name, open, close] = tokens.slice(Math.max(0, start - 4), start);
	return path === ".__init__" && name?.text === "super" && open?.text === "(" && close?.text === ")";
}
function classAround(file, at) {
	let scope = scopeAt(namesOf(file), at);
	while (scope !== void 0 && scope.kind !== "class") scope = scope.parent;
	return scope;
}
// src/interpreter/code/clients/requests.ts
const ASKS$2 = /^(?:a?create|create(?:chat|text)?completions?\w*|createembeddings?|createresponse\w*|edits?|parse|a?stream\w*|a?generate\w*|a?invoke|a?complet\w+|a?chat\w*|a?embed\w*|a?send\w*|transcri\w+|a?predict\w*|respond\w*|a?run\w*|a?batch|a?call|a?ask|a?query\w*|kickoff\w*|speech)$/i;
const NEW = /^New(?:Streaming)?$/;
const MOST$10 = 20;
function requestsBy(file, client) {
	const asks = namesOfClient(file, client).flatMap((name) => requestsOf(file, name)).toSorted((a, b) => a - b);
	const behind = firstBehind(asks, client.start);
	const before = asks[behind - 1] === client.start ? behind - 1 : behind;
	return [...asks.slice(behind, behind + MOST$10), ...asks.slice(0, Math.min(before, MOST$10))].slice(0, MOST$10);
}
function isHandedOn$1(file, client, requests) {
	const names = namesOfClient(file, client);
	if (names.length === 0 || requests.length >= MOST$10) return true;
	const asking = requests.flatMap((at) => callAt(file, at) ?? []);
	return names.some((name) => namedAt(file, name).some((at) => !isKept(file, at) && !isSetting(file, at) && !asking.some(({ start, open }) => start <= at && at < open) && !isParameter$1(file, at) && parametersGiven(file, at).length === 0));
}
function isSetting(file, at) {
	const { path, end } = pathAt(file, at);
	return path.split(".").length === 2 && file.tokens[end]?.text === "=";
}
function namesOfClient(file, client) {
	const name = keptAs(file, client.start, /^[;{}(,[]$/);
	return name === void 0 ? [] : namesBeside(file, name);
}
const namesBeside = require_scan.oncePerName((file, name) => {
	const names = [name];
	for (const one of names) {
		if (names.length >= MOST_NAMES$4) break;
		for (const at of namedAt(file, one)) for (const given of parametersGiven(file, at)) if (!names.includes(given)) names.push(given);
	}
	return names;
});
const MOST_NAMES$4 = 4;
function parametersGiven(file, at) {
	const open = openAround(file, at, FURTHEST$1);
	if (open === void 0) return [];
	const [whose, dot, callee] = [
		3,
		2,
		1
	].map((before) => file.tokens[open - before]);
	const { own: selves } = require_scan.grammarOf(file).scoping;
	if (callee?.kind !== "name" || isDot(dot?.text) && !selves.includes(whose?.text ?? "")) return [];
	const own = blocksOf(file).functions.filter(({ name, parameters }) => name === callee.text && parameters !== open);
	if (own.length === 0) return [];
	const place = elements(file, open).findIndex(({ start, end }) => start <= at && at < end);
	const part = elements(file, open)[place];
	const keyword = part && file.tokens[part.start + 1]?.text === "=";
	if (part === void 0 || part.end - 1 !== at || part.start !== (keyword ? at - 2 : at)) return [];
	const named = keyword ? file.tokens[part.start]?.text : void 0;
	return own.flatMap(({ parameters }) => parametersAt(file, parameters).flatMap((one) => (named === void 0 ? one.place === place && !one.rest : one.name === named) ? [one.name] : []));
}
const FURTHEST$1 = 400;
function isParameter$1(file, at) {
	const open = openAround(file, at, FURTHEST$1);
	const { text } = file.tokens[at] ?? {};
	return blocksOf(file).functions.some(({ parameters }) => parameters === open && parametersAt(file, parameters).some(({ name }) => name === text));
}
function onlyLists(file, client) {
	const isList = (at) => LISTS.test(writtenAt(file, at));
	if (isList(client.close + 1)) return true;
	const name = keptAs(file, client.start, /^[;{}(,[]$/);
	const uses = name === void 0 ? [] : namedAt(file, name).filter((at) => !isKept(file, at));
	return uses.length > 0 && uses.every((at) => isList(at + 1));
}
const LISTS = /^\.models\.(?:list|retrieve)\($/;
function writtenAt({ tokens }, at) {
	return tokens.slice(at, at + 5).map(({ text }) => text).join("");
}
function isKept({ tokens }, at) {
	return /^(?::=|=|:)$/.test(tokens[at + 1]?.text ?? "");
}
const askingBy = require_scan.oncePer((file) => {
	const found = new Map();
	for (const { path, last, start } of callsOf(file)) if (ASKS$2.test(last) || NEW.test(last)) for (const name of new Set(path.split(".").slice(0, -1))) require_scan.addTo(found, name, start);
	return found;
});
function requestsOf(file, name) {
	return askingBy(file).get(name) ?? [];
}
function firstBehind(numbers, at) {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = low + high >> 1;
		if ((numbers[middle] ?? 0) > at) high = middle;
		else low = middle + 1;
	}
	return low;
}
function requestsTo(file, address, senders) {
	if (senders.some(({ open, close }) => open < address && address < close)) return [];
	const name = keptAs(file, address, ENDS$2);
	if (name === void 0) return [];
	const sending = sendingOf(file, senders);
	return sending.get(name) ?? builtOn(file, name, sending);
}
const ENDS$2 = /^[;{}]$/;
function builtOn(file, name, sending) {
	const found = standing(file, name).flatMap((at) => {
		const made = keptAs(file, at, ENDS$2);
		const around = functionAround(file, at);
		if (made === void 0 || made === name || around === void 0) return [];
		return (sending.get(made) ?? []).filter((one) => one > at && functionAround(file, one)?.header === around.header);
	});
	return [...new Set(found)].slice(0, MOST$10);
}
function standing(file, name) {
	return placesOf$2(file).get(name)?.slice(0, MOST_PLACES) ?? [];
}
const MOST_PLACES = 50;
const placesOf$2 = require_scan.oncePer(({ tokens }) => {
	const places = new Map();
	for (const [at, token] of tokens.entries()) for (const name of namesIn(token)) require_scan.addTo(places, name, at);
	return places;
});
const SENDING = new WeakMap();
function sendingOf({ tokens }, senders) {
	let sending = SENDING.get(senders);
	if (sending === void 0) {
		const found = new Map();
		const around = [];
		let next = 0;
		for (const [at, token] of tokens.entries()) {
			while ((around.at(-1)?.close ?? at + 1) <= at) around.pop();
			for (const name of around.length > 0 ? namesIn(token) : []) for (const { start } of around) {
				const known = found.get(name) ?? [];
				if (known.length >= MOST$10) break;
				if ((known.at(-1) ?? -1) < start) require_scan.addTo(found, name, start);
			}
			const sender = senders[next];
			if (sender?.open === at) {
				around.push(sender);
				next++;
			}
		}
		sending = found;
		SENDING.set(senders, sending);
	}
	return sending;
}
function namesIn(token) {
	if (token?.kind === "name") return [token.text];
	return token?.parts.flatMap((part) => part.kind === "hole" ? part.source.match(/\w+/g) ?? [] : []) ?? [];
}
function keptAs({ tokens }, start, ends) {
	for (let at = start - 1; at >= 0 && at > start - 16; at--) {
		const token = tokens[at];
		if (token === void 0 || token.kind === "line" || token.kind === "mark" && ends.test(token.text)) return void 0;
		if (token.kind !== "mark" || !/^(?::=|=)$/.test(token.text)) continue;
		let name = at - 1;
		if (tokens[name - 1]?.text === ":") name -= 2;
		return tokens[name]?.kind === "name" ? tokens[name]?.text : void 0;
	}
}
// src/interpreter/code/clients/uses.ts
const MOST_HANDS$1 = 4;
function usesOfMade(file, call) {
	const { tokens } = file;
	const start = tokens[call.start - 1]?.text === "new" ? call.start - 1 : call.start;
	const name = tokens[start - 2];
	const behind = tokens[call.close + 1];
	const isPlain = /^[A-Z]/.test(call.last) && tokens[start - 1]?.text === "=" && name?.kind === "name" && /^(?:|const|let|var|export)$/.test(tokens[start - 3]?.text.trim() ?? "") && (behind === void 0 || behind.kind === "line" || behind.text === ";");
	const isMember = scopeAt(namesOf(file), call.start).kind === "class";
	if (!isPlain || isMember) return void 0;
	const others = namedAt(file, name.text).filter((at) => at !== start - 2);
	return usesFrom(file, name.text, others, MOST_HANDS$1);
}
function usesOfSet(file, { specifier, names, start, end }, setters) {
	const uses = names.flatMap(({ local }) => {
		const name = local.split(".", 1)[0] ?? local;
		return usesFrom(file, name, namedAt(file, name).filter((at) => {
			const { path } = pathAt(file, at);
			return (at < start || at >= end) && !setters.includes(path.slice(path.lastIndexOf(".") + 1));
		}), MOST_HANDS$1);
	});
	const library = specifier.split(".").at(-1) ?? specifier;
	const others = programOf(file).filter((one) => one !== file).flatMap((one) => namedAt(one, library).map((at) => ({
		file: one,
		at
	})));
	const all = [...uses, ...others];
	return all.length > 0 ? all : void 0;
}
function usesFrom(file, name, places, hands) {
	const own = places.map((at) => ({
		file,
		at
	}));
	if (hands === 0) return own;
	const others = callersOf(file).flatMap((user) => {
		if (user.name === name) return usesFrom(user.file, user.local, usedAt(user.file, user.local), hands - 1);
		return /^(?:\*|default|)$/.test(user.name) ? usesFrom(user.file, name, namedAt(user.file, name), hands - 1) : [];
	});
	return [...own, ...others];
}
const NO_CALL = /(Error|Exception|Message|Param|Params|Schema|Format|Tool|APIStatusError|TokenCountEstimator|Tokenizer)$/;
function onlyNames(file, { names, start, end }) {
	if (names.length === 0) return false;
	const uses = names.map(({ local, imported }) => {
		const name = local.split(".", 1)[0] ?? local;
		return {
			name,
			imported,
			at: namedAt(file, name).filter((at) => at < start || at >= end)
		};
	});
	const isIdle = ({ name, imported, at }) => NO_CALL.test(imported) || at.length > 0 && at.every((one) => asksNothing(file, one) || isSetting(file, one) && !isHandedOn(file, name));
	return uses.some(({ at }) => at.length > 0) && uses.every((one) => isIdle(one) || one.at.length === 0 && !isHandedOn(file, one.imported));
}
function isHandedOn(file, name) {
	return name === "*" || usesFrom(file, name, [], MOST_HANDS$1).length > 0;
}
function takesOthers(file, { names, start, end }, asking) {
	return names.every(({ local, imported }) => {
		const name = local.split(".", 1)[0] ?? local;
		const places = namedAt(file, name).filter((at) => at < start || at >= end);
		const others = places.every((at) => {
			const [, ...members] = pathAt(file, at).path.split(".");
			return members.length > 0 && !members.some((one) => asking.includes(one));
		});
		return imported === "*" && places.length > 0 && others && !isHandedOn(file, name);
	});
}
function asksNothing(file, at) {
	const [, ...members] = pathAt(file, at).path.split(".");
	const last = members.at(-1) ?? "";
	return NO_CALL.test(last) || /^(?:types|exceptions|errors)$/.test(members[0] ?? "") || /^__\w+__$|^version$/i.test(last) || isCompared(file, at) || isLookedFor$1(file, at) || isType(file, at);
}
function isCompared(file, at) {
	const { tokens } = file;
	if (/^(?:instanceof|typeof|except|satisfies)$/.test(tokens[at - 1]?.text ?? "")) return true;
	const open = openAround(file, at) ?? -1;
	const around = tokens[open]?.text === "(" ? tokens[open - 1]?.text ?? "" : "";
	return /^(?:isinstance|issubclass|cast|except|hasattr|callable)$/.test(around);
}
function isLookedFor$1(file, at) {
	const { tokens } = file;
	const { end } = pathAt(file, at);
	const behind = tokens[end]?.text ?? "";
	if (/^(?:is|[!=]==?)$/.test(behind)) return true;
	return /^(?:assert|not|!)$/.test(tokens[at - 1]?.text ?? "") && /^(?:|[,;:)\n]|and|or|&&|\|\|)$/.test(behind);
}
const TYPES = /^(?:Optional|Union|[Tt]ype|[Ll]ist|[Dd]ict|[Tt]uple|Sequence|Iterable|Callable|Annotated|ClassVar|Generic|Awaitable|Promise|Array)$/;
function isType(file, at) {
	const { tokens, language } = file;
	if (language !== "python" && language !== "typescript") return false;
	const { before, wrapped } = typeAround(file, at);
	const sign = tokens[before]?.text ?? "";
	if (sign === "->") return true;
	if (sign !== ":") return wrapped;
	const name = tokens[before - 1]?.text === "?" ? before - 2 : before - 1;
	if (tokens[name]?.kind !== "name") return language === "typescript" && tokens[name]?.text === ")";
	const leading = tokens[name - 1];
	const isMember = MODIFIERS.test(leading?.text ?? "");
	const declares = leading === void 0 || leading.kind === "line" || /^[(,]$/.test(leading.text);
	if (!isMember && (!declares || openText(file, before) === "{")) return false;
	return requestsOf(file, tokens[name]?.text ?? "").length === 0;
}
const MODIFIERS = /^(?:const|let|var|private|public|protected|readonly|static)$/;
function typeAround(file, at) {
	const { tokens } = file;
	let wrapped = false;
	let before = at - 1;
	for (; before > 0; before--) {
		const [token, previous] = [tokens[before], tokens[before - 1]];
		const opens = token?.kind === "mark" && /^[[<]$/.test(token.text);
		const inside = token?.text === "," && /^[[<]$/.test(openText(file, before) ?? "");
		if (opens && TYPES.test(previous?.text ?? "")) wrapped = true;
		else if (token?.kind !== "name" && token?.text !== "|" && token?.text !== "." && !inside) break;
	}
	return {
		before,
		wrapped
	};
}
function openText(file, at) {
	const open = openAround(file, at, MOST_BEFORE$2);
	return open === void 0 ? void 0 : file.tokens[open]?.text;
}
const MOST_BEFORE$2 = 400;
// src/interpreter/code/clients/apis.ts
const PACKAGE_CLASS = /^[A-Z]\w*(Model|Client|Service|ClientAsync|OpenAI)(\.|$)/;
const MAX_USES = 60;
const MAX_IMPORTS = 100;
function sdkUses(file, imports, calls) {
	const found = [];
	const candidates = outsideOf(imports, withInherited(file, calls));
	const idle = [];
	const calling = new Set();
	const asked = (sdk, { provider }) => `${sdk.name} ${provider}`;
	for (const { sdk, one } of sdkImports(file, imports)) {
		if (found.length > MAX_USES) break;
		const module = moduleSettings(file, one);
		const made = withSettings(file, candidates.flatMap((call) => useOf(file, sdk, one, module, call).map((use) => ({
			use,
			call
		}))));
		const asking = made.flatMap(({ use, call }) => onlyLists(file, call) ? [] : [use]);
		for (const { use } of made) calling.add(asked(sdk, use));
		if (made.length === 0) idle.push({
			sdk,
			use: declared(file, sdk, one)
		});
		found.push(...firstInFunctions(file, asking));
	}
	for (const { sdk, use } of idle) if (use !== void 0 && !calling.has(asked(sdk, use))) found.push(use);
	return firstInFunctions(file, found);
}
function withSettings(file, made) {
	const settings = made.filter(({ use }) => SETTINGS.test(use.through));
	const clients = made.filter(({ use }) => !SETTINGS.test(use.through));
	if (settings.length === 0 || clients.length === 0) return made;
	const used = new Set();
	const told = clients.map((client) => {
		const given = settings.find((one) => isGiven(file, client.call, one.call));
		if (given === void 0) return client;
		used.add(given);
		const { credentials, credentialFrom, endpoint, organization, project } = given.use;
		const more = {
			credentials,
			credentialFrom,
			endpoint,
			organization,
			project
		};
		return {
			...client,
			use: {
				...client.use,
				...more
			}
		};
	});
	const idle = settings.filter((one) => !used.has(one));
	return [...told, ...idle].toSorted((a, b) => a.use.at - b.use.at);
}
const SETTINGS = /(?:^| )Configuration$/;
function isGiven(file, to, what) {
	if (to.open < what.start && what.close <= to.close) return true;
	const names = namesOfClient(file, what);
	return elements(file, to.open).some(({ start, end }) => end === start + 1 && names.includes(file.tokens[start]?.text ?? ""));
}
const WITHOUT_CLIENTS = /[./](?:_?types|resources|_exceptions|_models|_streaming|lib\.streaming)(?:[./]|$)/;
function sdkImports(file, imports) {
	const found = new Map();
	const ecosystem = require_scan.grammarOf(file).ecosystem;
	for (const one of imports.flatMap((each) => withModules(ecosystem, each))) {
		if (found.size >= MAX_IMPORTS) break;
		if (WITHOUT_CLIENTS.test(one.specifier)) continue;
		const sdk = require_libraries().sdkOf(ecosystem, one.specifier.replace(/^(?:node:|::)/, ""));
		const key = JSON.stringify([one.specifier, one.names]);
		if (sdk !== void 0 && !found.has(key)) found.set(key, {
			sdk,
			one
		});
	}
	return [...found.values()];
}
function withModules(ecosystem, one) {
	if (one.specifier.includes("/") || require_libraries().sdkOf(ecosystem, one.specifier) !== void 0) return [one];
	const modules = one.names.flatMap(({ local, imported }) => /^[a-z]/.test(imported) && imported !== "default" ? [{
		...one,
		specifier: `${one.specifier}.${imported}`,
		names: [{
			local,
			imported: "*"
		}]
	}] : []);
	return modules.length === 0 ? [one] : modules.slice(0, 20);
}
function outsideOf(imports, calls) {
	const named = imports.filter((one) => one.names.length > 0).sort((a, b) => a.start - b.start);
	let next = 0;
	let end = 0;
	return calls.filter(({ start }) => {
		for (let one = named[next]; one !== void 0 && one.start <= start; one = named[++next]) end = Math.max(end, one.end);
		return start >= end;
	});
}
function otherOf(sdk, name) {
	return sdk.others !== void 0 && Object.hasOwn(sdk.others, name) ? sdk.others[name] : void 0;
}
function declared(file, sdk, one) {
	if (sdk.services !== void 0 || sdk.unless !== void 0 || sdk.named) return void 0;
	if (sdk.only !== void 0 && file.tokens.some(({ kind, text }) => kind === "name" && sdk.binds?.includes(text))) return void 0;
	if (onlyNames(file, one)) return void 0;
	if (sdk.only !== void 0 && one.names.length > 0 && takesOthers(file, one, sdk.only)) return void 0;
	const names = one.names.map((n) => n.imported);
	if (names.length > 0 && names.every((n) => NO_CALL.test(n) || sdk.only !== void 0 && !sdk.only.includes(n) && n !== "*")) return void 0;
	const provider = names.map((n) => otherOf(sdk, n)).find((p) => p !== void 0) ?? sdk.provider;
	return {
		at: one.start,
		...finish(sdk, provider, {
			key: void 0,
			url: void 0,
			model: void 0
		}, one.specifier),
		called: false
	};
}
function useOf(file, sdk, one, module, call) {
	const name = calledName(sdk, one, call);
	if (name === void 0 || NO_CALL.test(name)) return [];
	if (sdk.only !== void 0 && !sdk.only.includes(name)) return [];
	if (sdk.services !== void 0 && !asksFor(file, call, sdk.services)) return [];
	if (sdk.unless !== void 0 && isHandedOne(file, call, name, sdk.unless)) return [];
	const settings = settingsOf(file, call);
	if (sdk.named && !namesModel(file, call)) return [];
	const merged = {
		key: settings.key ?? module.key,
		url: settings.url ?? module.url,
		model: settings.model,
		organization: settings.organization,
		project: settings.project
	};
	const provider = otherOf(sdk, name) ?? sdk.provider;
	const handed = sdk.starts && handedTo$1(file, call, sdk.starts);
	const uses = sdk.sets?.includes(name) ? usesOfSet(file, one, sdk.sets) : usesOfMade(file, call);
	const requests = requestsBy(file, call);
	return [{
		at: call.start,
		...finish(sdk, provider, merged, name),
		called: true,
		...handed === void 0 || handed.length === 0 ? {} : { handed },
		requests,
		asks: asksBy(file, call, settings.model, requests),
		names: namesOfClient(file, call),
		...uses === void 0 ? {} : { uses }
	}];
}
function handedTo$1(file, call, options) {
	return [call, ...options.flatMap((name) => callsNamed(file, name))].flatMap((one) => environmentOf(file, one)).filter(({ kind }) => kind !== "clear");
}
function asksBy(file, client, model, requests) {
	if (model !== void 0) return [{
		at: client.start,
		model
	}];
	const asked = requests.map((at) => {
		const request = callAt(file, at);
		return {
			at,
			model: (request && settingsOf(file, request).model) ?? require_scan.UNSET
		};
	});
	return asked.length === 0 || isHandedOn$1(file, client, requests) ? [...asked, {
		at: client.start,
		model: require_scan.UNSET
	}] : asked;
}
function isHandedOne(file, call, name, unless) {
	const { tokens } = file;
	if (call.path.split(".").some((part) => unless.includes(part))) return true;
	const hands = (at) => tokens[at]?.kind === "name" && unless.includes(tokens[at]?.text ?? "") && /^[=:]$/.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.kind !== "text" && tokens[at + 2]?.text !== "None";
	for (let at = call.open + 1; at < call.close; at++) if (hands(at)) return true;
	const anywhere = /^[a-z]/.test(name);
	return tokens.some((_, at) => hands(at) && (anywhere || tokens[at - 1]?.text === "."));
}
function namesModel(file, call) {
	const { tokens, match } = file;
	for (let at = call.open + 1; at < call.close; at++) {
		const token = tokens[at];
		if (token?.text === "(" && token.kind === "mark") at = Math.max(match[at] ?? at, at);
		if (token?.kind === "text" && at === call.open + 1) return true;
		if (token?.kind !== "name" || settingOf(token.text) !== "model") continue;
		const next = tokens[at + 1]?.text ?? "";
		const start = /^[=:]$/.test(next) ? at + 2 : /^[,}]$/.test(next) ? at : void 0;
		if (start !== void 0 && isInWords(evaluate(file, {
			chunk: file,
			start
		}))) return true;
	}
	return false;
}
function isInWords({ alternatives }) {
	return alternatives.some(({ pieces }) => pieces.every(({ kind }) => kind === "literal" || kind === "environment"));
}
function asksFor(file, call, services) {
	for (let at = call.open + 1; at < Math.min(call.close, call.open + 40); at++) {
		const token = file.tokens[at];
		if (token?.kind === "text" && services.includes(token.text)) return true;
	}
	return false;
}
function calledName(sdk, one, call) {
	const path = call.path;
	for (const bind of sdk.binds ?? []) {
		const parts = path.split(".");
		if (!parts.includes(bind)) continue;
		if (sdk.only !== void 0) return parts.find((part) => sdk.only?.includes(part));
		return sdk.others !== void 0 ? parts.find((p) => otherOf(sdk, p) !== void 0) ?? bind : bind;
	}
	if (path.startsWith(".")) return void 0;
	if (one.names.length === 0 && PACKAGE_CLASS.test(path)) return path.split(".")[0];
	for (const { local, imported } of one.names) {
		if (local === "*" && (sdk.only?.includes(path) || otherOf(sdk, path) !== void 0 || path === "OpenAI")) return path;
		if (path !== local && !path.startsWith(`${local}.`)) continue;
		if (imported !== "*" && imported !== "default") return imported;
		const rest = path.slice(local.length + 1).split(".");
		return rest.find((p) => otherOf(sdk, p) !== void 0 || sdk.only?.includes(p)) ?? (rest.at(-1) || local);
	}
}
function moduleSettings(file, one) {
	const found = {};
	const locals = new Set(one.names.filter((n) => n.imported === "*").map((n) => n.local));
	const { tokens } = file;
	const { moduleSettings: whose } = require_scan.grammarOf(file).habits;
	if (whose === "none") return {
		key: void 0,
		url: void 0,
		model: void 0
	};
	for (let at = 0; at + 3 < tokens.length; at++) {
		if (tokens[at + 3]?.text !== "=" || tokens[at + 1]?.text !== ".") continue;
		if (whose === "imported" && !locals.has(tokens[at]?.text ?? "")) continue;
		const setting = settingOf(tokens[at + 2]?.text ?? "");
		if (setting !== "key" && setting !== "url") continue;
		found[setting] ??= evaluate(file, {
			chunk: file,
			start: at + 4
		});
	}
	return {
		key: found.key,
		url: found.url,
		model: void 0
	};
}
function finish(sdk, given, settings, through) {
	const model = settings.model;
	const url = settings.url === void 0 ? void 0 : require_scan.literalText(settings.url);
	const byHost = url === void 0 ? void 0 : require_scan.providerOfUrl(url)?.provider;
	const byModel = given === "model" && model !== void 0 ? modelProvider(model) : void 0;
	const id = byHost?.id ?? (given === "model" ? byModel ?? "any" : given);
	const stated = settings.key !== void 0 && !isUnknown(settings.key);
	const defaults = defaultKeys(sdk, settings.key === void 0 && given !== "model" ? given : id);
	const credentials = stated && settings.key !== void 0 ? [read(settings.key)] : [...mayBeOption(settings.key), ...defaults.map(byName$1)];
	const from = stated ? "stated" : settings.key !== void 0 || defaults.length === 0 ? "inferred" : "default";
	return {
		provider: id,
		how: sdk.how,
		through: through === sdk.name ? sdk.name : `${sdk.name} ${through}`,
		credentials,
		credentialFrom: from,
		endpoint: settings.url,
		endpointNames: id === "any" ? [] : require_scan.providerById(given === "model" ? id : given)?.endpoints ?? [],
		model,
		...given === "model" && byHost === void 0 ? { byModel: true } : {},
		...id === "openai" ? accountOf$1(settings) : {}
	};
}
function mayBeOption(key) {
	return key !== void 0 && require_scan.origins(key).some((one) => OPTION.test(nameOf(one))) ? [read(key)] : [];
}
const OPTION = /(?:key|token|secret)["'\]]*$/i;
const nameOf = (origin) => origin.kind === "context" ? origin.name : "";
function accountOf$1({ organization, project }) {
	return {
		...organization === void 0 ? {} : { organization },
		...project === void 0 ? {} : { project }
	};
}
function modelProvider(model) {
	for (const { pieces } of model.alternatives) {
		const [first] = pieces;
		if (first?.kind === "literal") return require_scan.providerOfModel(first.text)?.id;
	}
}
function defaultKeys(sdk, id) {
	if (id === "any") return require_scan.PROVIDERS.flatMap((p) => p.keys.slice(0, 1));
	if (sdk.keys !== void 0 && id === sdk.provider) return sdk.keys;
	if (sdk.provider !== "model" && id !== sdk.provider && sdk.others === void 0) return require_scan.providerById(sdk.provider)?.keys ?? [];
	return require_scan.providerById(id)?.keys ?? [];
}
function byName$1(name) {
	return {
		name,
		value: require_scan.fromOrigin({
			kind: "environment",
			name
		})
	};
}
function read(value) {
	const variable = require_scan.origins(value).find((o) => o.kind === "environment");
	return {
		name: variable?.kind === "environment" ? variable.name : "api key",
		value
	};
}
// src/interpreter/code/clients/header-keys.ts
const BEARERS = /^(?:req_auth_bearer_token|bearer_auth|bearerAuth|setBearerAuth|withBearerToken|SetAuthToken)$/;
function headerKeys(file, senders) {
	const { tokens } = file;
	const keys = [];
	for (let at = 0; at < tokens.length && keys.length < 12; at++) {
		const token = tokens[at];
		const keep = (value) => keys.push({
			value: withoutScheme(value),
			at,
			inside: callsAround(senders, at)
		});
		if (token?.kind === "name" && BEARERS.test(token.text) && tokens[at + 1]?.text === "(") {
			const given = elements(file, at + 1).at(-1);
			if (given !== void 0) keep(evaluate(file, {
				chunk: file,
				...given
			}));
		}
		if (token?.kind !== "text") continue;
		if (isParameter(file, at)) keep(evaluate(file, {
			chunk: file,
			start: at + 2
		}));
		else if (/^(x-)?api-key$|^x-goog-api-key$/i.test(token.text)) keep(evaluate(file, {
			chunk: file,
			start: [
				":",
				",",
				"="
			].includes(tokens[at + 1]?.text ?? "") ? at + 2 : at + 3
		}));
		else if (/Bearer\b/.test(token.text)) keep(bearer(file, at));
	}
	return keys;
}
function sendersTo(address, requests, senders) {
	return [...callsAround(senders, address), ...senders.filter(({ start }) => requests.includes(start))];
}
function sentWith(keys, own, others) {
	const within = keys.filter(({ inside }) => inside.some((one) => own.includes(one)));
	const elsewhere = ({ inside }) => own.length > 0 ? inside.length > 0 : inside.some((one) => others.includes(one));
	const apart = keys.filter((key) => !elsewhere(key));
	return (within.length > 0 ? within : apart).map(({ value }) => value);
}
function besideRequest(file, keys, own, senders) {
	const around = (at) => functionAround(file, at)?.header;
	const here = new Set(own.map(({ start }) => around(start)));
	if (here.has(void 0) || !keys.some(({ at }) => here.has(around(at)))) return keys;
	const sending = new Set(senders.map(({ start }) => around(start)));
	return keys.filter(({ at }) => {
		const its = around(at);
		return its === void 0 || here.has(its) || !sending.has(its);
	});
}
function callsAround(calls, at) {
	return calls.filter(({ open, close }) => open < at && at < close);
}
function isParameter({ tokens }, at) {
	const before = [at - 2, at - 3].map((i) => tokens[i]?.text);
	return /^(?:api_)?key$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.text === ":" && before.some((text) => text === "params" || text === "query");
}
function withoutScheme(value) {
	return {
		choice: value.choice,
		alternatives: value.alternatives.map((a) => ({
			trail: a.trail,
			pieces: a.pieces.filter((p, i) => i > 0 || p.kind !== "literal" || !/^\s*Bearer\s*$/.test(p.text))
		}))
	};
}
function bearer(file, at) {
	const whole = evaluate(file, {
		chunk: file,
		start: at
	});
	if (require_scan.origins(whole).some((o) => o.kind !== "literal" && o.kind !== "context")) return whole;
	if (/Bearer\s+[^\s%{]/.test(require_scan.literalText(whole) ?? "")) return whole;
	for (let i = at + 1; i < at + 6; i++) if (file.tokens[i]?.kind === "name" && file.tokens[i]?.text !== "format") return evaluate(file, {
		chunk: file,
		start: i
	});
	return whole;
}
function pick(keys, provider) {
	if (keys.length < 2 || provider === void 0) return keys;
	const word = provider.id.split("-")[0] ?? provider.id;
	const fitting = keys.filter((k) => require_scan.origins(k).some((o) => o.kind === "environment" && (provider.keys.includes(o.name) || o.name.toLowerCase().includes(word))));
	return fitting.length > 0 ? fitting : keys;
}
// src/interpreter/code/clients/sending.ts
const HANDED$1 = /^_?fetch(?:Impl|Fn|Function|Like)$|^(?:custom|my|do|raw|safe|node|_)Fetch$/;
const clientsIn = require_scan.oncePer((file) => {
	const { ecosystem, imports } = require_scan.grammarOf(file);
	const imported = imports(file).filter(({ specifier }) => require_libraries().sdkOf(ecosystem, specifier) === void 0 && require_catalog().isHttpClient(specifier));
	return new Set(["fetch", ...imported.flatMap((one) => one.names.map(({ local }) => local))]);
});
function sendersOf(file, calls) {
	const { senders, scoping } = require_scan.grammarOf(file);
	return calls.filter((call) => !scoping.functions.includes(file.tokens[call.start - 1]?.text ?? "") && (senders.includes(call.last) || HANDED$1.test(call.last) || handsClient(file, call) || call.path === call.last && isHandedClient(file, call)));
}
const naming = require_scan.oncePer((file) => {
	const at = [...clientsIn(file)].flatMap((name) => namedAt(file, name));
	return new Set(at.flatMap((one) => openAround(file, one) ?? []));
});
function handsClient(file, call) {
	if (!naming(file).has(call.open)) return false;
	return elements(file, call.open).some(({ start, end }) => isClient$1(file, start, end));
}
function isClient$1(file, start, end) {
	const { tokens, match } = file;
	if (tokens[start]?.kind !== "name" || !clientsIn(file).has(tokens[start]?.text ?? "")) return false;
	if (end === start + 1) return true;
	const [dot, made, open] = [
		tokens[start + 1],
		tokens[start + 2],
		start + 3
	];
	return dot?.text === "." && made?.kind === "name" && match[open] === end - 1;
}
function isHandedClient(file, { start, path }) {
	return handedAs(file, start, path).some(({ file: where, span }) => {
		const end = span.end ?? span.start + 1;
		return isClient$1(where, where.tokens[span.start]?.text === "globalThis" ? span.start + 2 : span.start, end);
	});
}
const BASES = new Set([
	"base_url",
	"baseURL",
	"baseUrl",
	"prefixUrl",
	"BaseAddress"
]);
function baseAddress(file) {
	const { tokens } = file;
	const at = tokens.findIndex((token, i) => token.kind === "name" && BASES.has(token.text) && ["=", ":"].includes(tokens[i + 1]?.text ?? ""));
	return at < 0 ? void 0 : evaluate(file, {
		chunk: file,
		start: at + 2
	});
}
function addressOf(file, call) {
	const { tokens } = file;
	const all = elements(file, call.open).filter(({ start, end }) => !isClient$1(file, start, end));
	const labelled = labelledIn(file, all, ADDRESS);
	if (labelled !== void 0) return labelled;
	const [first, second] = all.filter(({ start }) => !isLabelled(file, start));
	if (first !== void 0 && tokens[first.start]?.text === "{") {
		const members = elements(file, first.start);
		const more = members.some(({ start }) => SPREAD.test(tokens[start]?.text ?? ""));
		return labelledIn(file, members, ADDRESS) ?? (more ? first : void 0);
	}
	const told = tokens[first?.start ?? -1];
	return told?.kind === "text" && /^(?:GET|POST|PUT|PATCH)$/.test(told.text) ? second : first;
}
const ADDRESS = /^(?:url|uri|base_?url|prefixUrl)$/i;
function isLabelled({ tokens }, start) {
	return tokens[start]?.kind !== "mark" && /^(?::|=>?)$/.test(tokens[start + 1]?.text ?? "");
}
function labelledIn(file, all, name) {
	const found = all.find(({ start }) => isLabelled(file, start) && name.test(file.tokens[start]?.text ?? ""));
	return found && {
		start: found.start + 2,
		end: found.end
	};
}
function holdsQuestion(file, call, frame) {
	const members = membersAround(file, call.start);
	for (let at = frame; at !== void 0; at = at.from) for (const one of membersAround(at.file, at.call.start)) members.add(one);
	return members.has("model") && members.size > 1;
}
function membersAround(file, place) {
	const { start, end } = functionAround(file, place) ?? {
		start: 0,
		end: file.tokens.length
	};
	const members = new Set();
	for (let at = start; at < end; at++) {
		const token = file.tokens[at];
		if (token?.kind === "mark" || token === void 0) continue;
		if (MEMBER.test(token.text) && isMember$1(file, at)) members.add(token.text.toLowerCase());
		else if (token.kind === "text" && token.text.includes("\"")) for (const [, name = ""] of token.text.matchAll(IN_TEXT)) members.add(name);
	}
	return members;
}
const MEMBER = /^(?:[Mm]odel|[Mm]essages|[Pp]rompt|[Ii]nput)$/;
const IN_TEXT = /"(model|messages|prompt|input)\\?"\s*:/g;
function isMember$1(file, at) {
	const sign = file.tokens[at + 1]?.text ?? "";
	if (sign !== "=") return /^(?::|=>|,)$/.test(sign);
	const open = openAround(file, at, MOST_BEFORE$1);
	return require_scan.grammarOf(file).scoping.typedNames && file.tokens[open ?? -1]?.text === "{";
}
const MOST_BEFORE$1 = 200;
function sendsUnseen(file, senders) {
	return senders.slice(0, 200).some((call) => {
		const address = addressOf(file, call);
		if (address === void 0 || isWrittenOut(file, call, address)) return false;
		return waysInto(file, call.start, call.close).some((frame) => !isTold(behindBase(file, evaluate(file, {
			chunk: file,
			...address
		}, frame))));
	});
}
function isTold({ choice, alternatives }) {
	const all = require_scan.templates({
		choice,
		alternatives
	});
	return all.length > 0 && all.every(({ text }) => HOST.test(text));
}
const HOST = /^https?:\/\/[\w.-]+(?::\d+)?(?:[/?#]|$)/;
function behindBase(file, endpoint) {
	const base = require_scan.templates(endpoint).some(({ text }) => /^\/?\w[\w./-]*$/.test(text)) ? baseAddress(file) : void 0;
	return base === void 0 ? endpoint : require_scan.concat(base, require_scan.literal$1("/"), endpoint);
}
function isWrittenOut(file, { open, close }, address) {
	const { tokens } = file;
	for (let at = open + 1; at < close; at++) {
		if (!BODY$1.test(tokens[at]?.text ?? "")) continue;
		if (!isLabelled(file, at)) {
			if (/^[{,]$/.test(tokens[at - 1]?.text ?? "") && /^[,}]$/.test(tokens[at + 1]?.text ?? "")) return false;
			continue;
		}
		const start = at + (/^json$/i.test(tokens[at + 2]?.text ?? "") ? 6 : 2);
		const handed = handedAs(file, start, tokens[start]?.text ?? "");
		return handed.length === 0 ? isLiteral(file, start) : handed.every((one) => isLiteral(one.file, one.span.start));
	}
	const others = elements(file, open).filter(({ start, end }) => start !== address.start && !isClient$1(file, start, end));
	return others.length > 0 && others.every(({ start }) => isLiteral(file, start));
}
const BODY$1 = /^(?:json|data|body|content)$/;
function isLiteral({ tokens, match }, start) {
	const end = match[start] ?? -1;
	if (tokens[start]?.text !== "{" || end < start) return false;
	return !tokens.slice(start, end).some(({ kind, text }) => kind === "mark" ? SPREAD.test(text) : ASKS$1.test(text));
}
const ASKS$1 = /^(?:model|messages|prompt)$/;
const SPREAD = /^(?:\.\.\.|\*\*?)$/;
// src/interpreter/code/clients/http.ts
const MODEL_PATH = /\/(chat\/completions|v1\/responses|v1\/messages|v1\/completions|v1\/embeddings|images\/generations|audio\/(?:speech|transcriptions)|api\/generate|api\/chat|accounts\/[^\s/]*\/ai\/run)\b|:(?:streamGenerate|generate|embed)Content\b/;
const OLLAMA_PATH = /\/api\/(?:generate|chat)\b/;
function httpUses(file, calls, sdks) {
	const senders = sendersOf(file, calls);
	if (senders.length === 0) return [];
	const taken = new Set(sdks.map((s) => s.endpoint).flatMap((e) => e === void 0 ? [] : texts(e)));
	const found = new Map();
	const keep = (target) => {
		const key = `${functionOf(file, target.at)} ${target.host}`;
		if (!found.has(key)) found.set(key, target);
	};
	file.tokens.forEach((token, at) => {
		if (token.kind !== "text" || token.text.length > 400 || taken.has(token.text)) return;
		const target = targetOf(file, at, senders);
		if (target !== void 0) keep({
			at,
			...target
		});
	});
	for (const call of senders) {
		const target = handedTarget(file, call);
		if (target !== void 0) keep(target);
	}
	const addresses = found.size === 0 ? [] : addressesIn(file, senders);
	for (const [key, target] of found) if (isListed$1(file, target, addresses)) found.delete(key);
	else found.set(key, asSent(target, senders, addresses));
	for (const isOne of [isHeldElsewhere, isUnknown]) if (found.size === 0 && (isOne === isHeldElsewhere || sendsKey(file, senders))) for (const call of senders.slice(0, 200)) for (const target of calledTargets(file, call, isOne)) keep(target);
	const written = found.size === 0 ? [] : headerKeys(file, senders);
	const keys = written.filter(isFromOutside);
	const made = written.length > 0 && written.every(({ value }) => isText$1(value));
	const all = [...found.values()].map((target) => {
		const requests = requestsTo(file, target.at, senders);
		return {
			target,
			requests,
			own: sendersTo(target.at, requests, senders)
		};
	});
	return all.map(({ target, requests, own }) => {
		const inUrl = require_scan.keyInUrl(target.endpoint);
		const others = all.flatMap((one) => one.target.host === target.host ? [] : one.own);
		const sent = sentWith(besideRequest(file, keys, own, senders), own, others);
		const credentials = (inUrl ? [inUrl] : pick(sent, require_scan.providerById(target.provider))).map(read);
		return {
			at: target.at,
			provider: target.provider,
			how: "http",
			through: target.host,
			credentials,
			credentialFrom: credentials.length > 0 || made ? "stated" : "inferred",
			endpoint: target.endpoint,
			endpointNames: [],
			model: void 0,
			called: true,
			requests
		};
	});
}
function texts(value) {
	return value.alternatives.flatMap((a) => a.pieces.flatMap((p) => p.kind === "literal" ? [p.text] : []));
}
function targetOf(file, at, senders) {
	const token = file.tokens[at];
	if (token === void 0 || /\s/.test(token.text.trim())) return void 0;
	const url = /^https?:\/\//.test(token.text);
	const bare = /^[a-z0-9.-]+\.[a-z]{2,}(\/|$)/.test(token.text) && !token.text.includes("_") && file.tokens[at + 1]?.text !== ":";
	if (url || bare) {
		const known = require_scan.providerOfUrl(token.text);
		if (known === void 0 && url && GATEWAY_PATH.test(token.text)) return {
			provider: "any",
			host: require_scan.withoutHoles(token.text),
			endpoint: around(file, at)
		};
		if (known === void 0 || require_scan.isFree(token.text) || isList(file, token.text)) return void 0;
		if (known.provider.id === "local" && !MODEL_PATH.test(token.text)) return void 0;
		const endpoint = around(file, at);
		return {
			provider: askedAt(endpoint, known.provider.id),
			host: known.host,
			endpoint
		};
	}
	if (!MODEL_PATH.test(token.text)) return void 0;
	const plain = token.parts[0]?.kind !== "hole";
	const apart = besideHost(file, at);
	const endpoint = apart ?? (plain ? (isSent(file, at, senders) ? baseAddress(file) : void 0) ?? joined(file, at) : evaluate(file, {
		chunk: file,
		start: at
	}));
	if (endpoint === void 0 || plain && apart === void 0 && !/^\/?(?:[\w.-]+\/)*[\w.-]+$/.test(token.text)) return void 0;
	const text = addressIn(endpoint);
	const known = text === void 0 ? void 0 : require_scan.providerOfUrl(text);
	const unknown = OLLAMA_PATH.test(token.text) ? "local" : "any";
	return {
		provider: askedAt(endpoint, known?.provider.id ?? unknown),
		host: known?.host ?? token.text,
		endpoint
	};
}
function askedAt({ alternatives }, provider) {
	const texts = require_scan.templates({
		choice: "one-of",
		alternatives
	}).map(({ text }) => text);
	const own = (name) => name.toLowerCase().includes(provider.split("-")[0] ?? provider);
	const told = alternatives.some(({ pieces: [first] }) => first?.kind === "environment" && !own(first.name));
	const alike = texts.some((text) => /\/v1$|\/chat\/completions$/.test(text));
	return told && alike && alternatives.length > 1 ? "any" : provider;
}
function isSent(file, at, senders) {
	return senders.some(({ open, close }) => open < at && at < close) || requestsTo(file, at, senders).length > 0;
}
function isList({ tokens }, address) {
	return /\/v1(?:beta|alpha)?\d*\/models\/?(?:\?|$)/.test(address) && !tokens.some(({ kind, text }) => kind === "text" && ASKS.test(text));
}
const ASKS = /:(?:\w*[gG]enerate|\w*[eE]mbed|predict|countTokens|streamRaw|raw)/;
function joined(file, at) {
	const { tokens, match } = file;
	if (tokens[at - 1]?.text !== "+") return void 0;
	let start = at - 1;
	while (start > 0 && start > at - 40) {
		const before = tokens[start - 1];
		if (before?.kind === "line") break;
		if (before?.kind === "mark" && !/^[+.\])]$/.test(before.text)) break;
		const open = /^[\])]$/.test(before?.text ?? "") ? match[start - 1] ?? -1 : -1;
		start = open >= 0 && open < start ? open : start - 1;
	}
	return evaluate(file, {
		chunk: file,
		start,
		end: at + 1
	});
}
function asSent(target, senders, addresses) {
	const text = require_scan.literalText(target.endpoint);
	if (text === void 0 || senders.some(({ open, close }) => open < target.at && target.at < close)) return target;
	const endpoint = addresses.find((one) => one.alternatives.length > 1 && require_scan.templates(one).some((each) => each.text === text) && isHeldElsewhere(one));
	return endpoint === void 0 ? target : {
		...target,
		endpoint,
		provider: askedAt(endpoint, target.provider)
	};
}
function isListed$1(file, { at }, addresses) {
	const [base = ""] = (file.tokens[at]?.text ?? "").split("?");
	const sent = addresses.flatMap((one) => require_scan.templates(one)).filter(({ text }) => base !== "" && text.startsWith(base));
	return sent.length > 0 && sent.every(({ text }) => require_scan.isListOfModels(text));
}
function addressesIn(file, senders) {
	return senders.slice(0, 200).flatMap((call) => {
		const address = addressOf(file, call);
		if (address === void 0) return [];
		return waysInto(file, call.start, call.close).map((frame) => behindBase(file, evaluate(file, {
			chunk: file,
			...address
		}, frame)));
	});
}
function handedTarget(file, call) {
	const at = call.open + 1;
	const token = file.tokens[at];
	if (token?.kind !== "name" || !file.links.has(token.text)) return void 0;
	const endpoint = evaluate(file, {
		chunk: file,
		start: at
	});
	const text = require_scan.literalText(endpoint);
	const known = text === void 0 ? void 0 : require_scan.providerOfUrl(text);
	if (text === void 0 || known === void 0 || require_scan.isFree(text)) return void 0;
	if (known.provider.id === "local" && !MODEL_PATH.test(text)) return void 0;
	return {
		at,
		provider: known.provider.id,
		host: known.host,
		endpoint
	};
}
function besideHost(file, at) {
	const { tokens } = file;
	if (tokens[at - 1]?.text !== ":" || tokens[at - 2]?.text !== "path") return void 0;
	const open = openAround(file, at, MOST_BEFORE);
	if (open === void 0 || tokens[open]?.text !== "{") return void 0;
	const host = elements(file, open).find(({ start }) => /^host(?:name)?$/.test(tokens[start]?.text ?? "") && tokens[start + 1]?.text === ":");
	if (host === void 0) return void 0;
	const [name, path] = [{
		start: host.start + 2,
		end: host.end
	}, {
		start: at,
		end: at + 1
	}].map((part) => evaluate(file, {
		chunk: file,
		...part
	}));
	return name && path && require_scan.concat(require_scan.literal$1("https://"), name, path);
}
const MOST_BEFORE = 200;
const GATEWAY_PATH = /\/(?:chat\/completions|v1\/(?:responses|completions|embeddings))$/;
const OWN_PATH = /\/(?:chat\/completions|v1\/(?:responses|messages|completions|embeddings))\b/;
function calledTargets(file, call, isOne) {
	const address = addressOf(file, call);
	if (address === void 0) return [];
	return waysInto(file, call.start, call.close).flatMap((frame) => {
		const endpoint = evaluate(file, {
			chunk: file,
			...address
		}, frame);
		const whole = behindBase(file, endpoint);
		const asked = (frame && askedByPath(endpoint)) ?? (isOne(whole) && holdsQuestion(file, call, frame) ? {
			provider: "any",
			host: file.tokens[address.start]?.text ?? ""
		} : void 0);
		return asked === void 0 ? [] : [{
			at: address.start,
			...asked,
			endpoint: whole
		}];
	});
}
function askedByPath(endpoint) {
	const text = addressIn(endpoint);
	if (text === void 0 || text.startsWith("/") || !MODEL_PATH.test(text)) return void 0;
	const known = require_scan.providerOfUrl(text);
	if (known === void 0 && !OWN_PATH.test(text)) return void 0;
	return {
		provider: known?.provider.id ?? "any",
		host: known?.host ?? require_scan.withoutHoles(text)
	};
}
function sendsKey(file, senders) {
	return headerKeys(file, senders).some(isFromOutside);
}
function isFromOutside({ value }) {
	return require_scan.origins(value).some(({ kind }) => kind !== "literal" && kind !== "context");
}
function isHeldElsewhere({ alternatives }) {
	return alternatives.some(({ pieces: [piece] }) => piece?.kind === "environment" || piece?.kind === "context" && piece.setting !== void 0);
}
function addressIn(endpoint) {
	const all = require_scan.templates(endpoint).map(({ text }) => text);
	return require_scan.literalText(endpoint) ?? all.find((text) => require_scan.providerOfUrl(text)) ?? all[0];
}
function around(file, at) {
	const start = expressionStart(file, at);
	const whole = start === void 0 ? void 0 : evaluate(file, {
		chunk: file,
		start
	});
	return whole !== void 0 && texts(whole).some((t) => t === file.tokens[at]?.text) ? whole : evaluate(file, {
		chunk: file,
		start: at,
		end: at + 1
	});
}
function expressionStart({ tokens, match }, at) {
	let comma;
	for (let i = at - 1; i >= 0 && i > at - 24; i--) {
		const text = tokens[i]?.kind === "mark" ? tokens[i]?.text : void 0;
		if (tokens[i]?.kind === "line" || text === ";" || text === "{" || text === "}") return void 0;
		if (text === "=" || text === ":=" || text === ":") return i + 1;
		if (text === ",") comma ??= i;
		const open = match[i] ?? -1;
		if (open >= 0 && open < i) i = open;
		else if (open > i && tokens[i - 1]?.kind === "name") comma = void 0;
		else if (open > i && comma !== void 0) return comma + 1;
	}
}
function isText$1(value) {
	const all = require_scan.origins(value);
	return all.length > 0 && all.every(({ kind }) => kind === "literal");
}
// src/interpreter/code/addressed.ts
const OF_ANY = /^(?:LLM|AI|MODEL|CHAT)_(?:API_)?(?:BASE|BASE_URL|URL|ENDPOINT|HOST)$/;
function addressed(api, { envReads }) {
	const { how, endpoint, provider } = api;
	const text = endpoint && require_scan.literalText(endpoint);
	if (how !== "http" || endpoint === void 0 || text === void 0 || MODEL_PATH.test(text)) return api;
	const own = require_scan.providerById(provider)?.endpoints ?? [];
	const values = [...new Set(envReads.map(({ name }) => name).filter((name) => own.includes(name) || OF_ANY.test(name)))].map((name) => require_scan.fromOrigin({
		kind: "environment",
		name
	}));
	return values.length === 0 ? api : {
		...api,
		endpoint: require_scan.defaulted(...values, endpoint)
	};
}
// src/interpreter/code/clients/codex-calls.ts
function startsCodex({ started }) {
	const text = (started.kind === "line" ? [started.line] : started.words).map((word) => word.alternatives[0]?.pieces.map((p) => p.kind === "literal" ? p.text : "?")).map((pieces) => pieces?.join("") ?? "").join(" ");
	return /(?:^|[\s/;&|])codex(?:@[\w.-]+|\.\w+)?(?:\s|$)/.test(text);
}
const CODEX_FLAGS = new Set([
	"--skip-git-repo-check",
	"--output-last-message",
	"--dangerously-bypass-approvals-and-sandbox"
]);
function byFlags(words) {
	const texts = words.map((word) => require_scan.literalText(word) ?? "");
	const at = texts.indexOf("exec");
	return at > 0 && texts.slice(at).some((text) => CODEX_FLAGS.has(text)) ? [require_scan.literal$1("codex"), ...words.slice(at)] : void 0;
}
const SUBCOMMANDS = new Set([
	"exec",
	"e",
	"review",
	"cloud"
]);
const SHOWING = /^(print|log|info|warn|warning|error|debug|puts|echo|write|raise|Error|Exception|add_argument|expect|assert\w*)$/;
function loose(file, calls, starts) {
	const found = [];
	const { tokens } = file;
	for (let at = 0; at < tokens.length && found.length < 20; at++) {
		const token = tokens[at];
		if (token?.kind !== "text") continue;
		const opener = tokens[at - 1]?.text;
		if (/^(\S*\/)?codex(\.cmd|\.exe)?$/.test(token.text) && (opener === "[" || opener === "(") && tokens[at + 1]?.text === ",") {
			const list = opener === "[" ? evaluateList(file, {
				chunk: file,
				start: at - 1
			}) : void 0;
			const words = list?.items ?? elements(file, at - 1).flatMap((e) => wordsAt(file, e));
			if (words.slice(1).some((w) => SUBCOMMANDS.has(require_scan.literalText(w) ?? ""))) found.push({
				at,
				started: {
					kind: "words",
					words,
					open: list?.open ?? false
				}
			});
		} else if (/^\s*codex\s+(-\S+\s+(\S+\s+)?){0,6}(exec|e|review|cloud|apply)\s/.test(`${token.text.slice(0, 400)} `) && starts && !isShown$1(calls, at)) found.push({
			at,
			started: {
				kind: "line",
				line: evaluate(file, {
					chunk: file,
					start: at
				})
			}
		});
	}
	return found;
}
function gathered(file, starts) {
	if (!(starts && file.tokens.some(({ kind, text }) => kind === "text" && /^(?:\S*\/)?codex$/.test(text)))) return [];
	const found = [];
	const lists = [...namesOf(file).added].flatMap(([scope, names]) => [...names].map(([name, spans]) => ({
		scope,
		name,
		spans
	})));
	for (const { scope, name, spans } of lists.slice(0, 200)) {
		const base = scope.names.get(name)?.flatMap((b) => b.kind === "value" ? [b.span] : [])[0];
		const all = [...(base === void 0 ? void 0 : evaluateList(file, {
			...base,
			end: base.start + 2
		}))?.items ?? [], ...spans.map((s) => evaluate(file, s))];
		const first = all.findIndex((w) => w.alternatives.some(({ pieces }) => isCodex(pieces)));
		const words = first < 0 ? [] : [require_scan.literal$1("codex"), ...all.slice(first + 1)];
		if (words.some((w) => SUBCOMMANDS.has(require_scan.literalText(w) ?? ""))) found.push({
			at: spans[0]?.start ?? 0,
			started: {
				kind: "words",
				words,
				open: true
			}
		});
	}
	return found;
}
function isCodex(pieces) {
	const [only, ...more] = pieces;
	return only?.kind === "literal" && more.length === 0 && /^(?:\S*\/)?codex$/.test(only.text);
}
function wordsAt(file, element) {
	const span = {
		chunk: file,
		...element
	};
	return evaluateList(file, span)?.items ?? [evaluate(file, span)];
}
function isShown$1(calls, at) {
	return calls.some((c) => at > c.open && at < c.close && SHOWING.test(c.last));
}
// src/interpreter/code/known.ts
function agreed(texts, of) {
	const [first, ...others] = new Set(texts?.map(of));
	return others.length > 0 ? void 0 : first;
}
// src/interpreter/code/choice.ts
function opposite$1(test) {
	return {
		...test,
		not: !test.not
	};
}
function goesElsewhere(choice, line) {
	if (choice.kind === "any") return choice.ways.every((way) => way.some((one) => goesElsewhere(one, line)));
	const holds = whetherHolds(choice, line);
	return holds !== void 0 && holds === choice.not;
}
function whetherHolds(test, { system, given, command, words, whole }) {
	switch (test.kind) {
		case "told": return whetherIs(test);
		case "held": {
			const empty = require_scan.emptiness(test.of);
			return empty === "maybe" ? void 0 : empty === "never";
		}
		case "switch": {
			const set = given(test.option);
			return set === false && !test.alone ? void 0 : set;
		}
		case "subcommand": {
			const told = command(test.among);
			if (told === void 0) return test.named && whole ? false : void 0;
			return told === test.is;
		}
		case "words": return words === void 0 ? void 0 : words >= test.least;
		case "system": return system && system === test.is;
		default: return test;
	}
}
function whetherIs({ of, is }) {
	const texts = of.alternatives.map((one) => require_scan.literalText({
		choice: "one-of",
		alternatives: [one]
	}));
	const [first] = texts;
	const counted = of.choice === "first-non-empty" && first ? [first] : texts;
	if (counted.includes(void 0)) return void 0;
	return agreed(counted, (text) => text?.toLowerCase() === is.toLowerCase());
}
// src/interpreter/code/exits.ts
function endedBefore(file, at) {
	const own = functionAround(file, at)?.start ?? 0;
	return exitsOf(file).filter(({ keyword, from, until }) => keyword >= own && at >= from && at < until).map(({ condition }) => condition);
}
const exitsOf = require_scan.oncePer((file) => exitsBy(file, leaves));
function exitsBy(file, leaves) {
	const { guarded, functions } = blocksOf(file);
	const blocks = [...guarded, ...functions];
	return guarded.flatMap(({ start, end, condition }) => {
		const keyword = condition.start - 1;
		if (!(file.tokens[keyword]?.text === "if" && file.tokens[keyword - 1]?.text !== "else") || !endsThere(file, {
			start,
			end
		}, leaves)) return [];
		const around = blocks.filter((one) => start > one.start && start < one.end);
		return [{
			keyword,
			condition,
			from: end,
			until: Math.min(file.tokens.length, ...around.map((one) => one.end))
		}];
	});
}
const ENDS$1 = /^(?:return|raise|throw|exit|die|quit|bail)$/;
function endsThere(file, { start, end }, leaves) {
	const { tokens, match } = file;
	const indent = require_scan.grammarOf(file).scoping.bodies !== "braces";
	let first = start;
	while (first < end && tokens[first]?.kind === "line") first++;
	const column = tokens[first]?.column;
	let own = true;
	for (let at = first; at < end; at++) {
		const token = tokens[at];
		const before = tokens[at - 1];
		const line = at === first || before?.kind === "line";
		if (line && indent) own = token?.column === column;
		if ((line || before?.text === ";") && own && leaves(file, at)) return true;
		const partner = match[at] ?? -1;
		if (partner > at) at = partner;
	}
	return false;
}
function leaves({ tokens }, at) {
	const [word = "", dot, name = ""] = [
		0,
		1,
		2
	].map((step) => tokens[at + step]?.text);
	if (ENDS$1.test(word)) return true;
	const program = /^(?:sys|process|os|System|Environment)$/i.test(word) && /^_?exit$/i.test(name);
	const test = /^(?:pytest|self|t|this)$/.test(word) && /^skip(?:Test|Now)?$/i.test(name);
	return dot === "." && (program || test);
}
// src/interpreter/code/command-literals.ts
function literalCommands(file) {
	if (file.language !== "go") return [];
	const parts = [file, ...file.stars].map(partsOf$1);
	const added = parts.flatMap((one) => one.added);
	if (added.length === 0) return [];
	return parts.flatMap(({ literals }) => literals.flatMap((one) => {
		const below = added.find(({ names }) => names.has(one.as));
		if (below === void 0) return [];
		const { words, as } = one;
		return [{
			words,
			on: below.on,
			as,
			otherwise: false,
			named: true,
			actions: [one]
		}];
	}));
}
function isRunOf({ tokens }, at) {
	return tokens[at - 1]?.text === ":" && /^(?:Persistent)?(?:Pre|Post)?RunE?$/.test(tokens[at - 2]?.text ?? "") && /^[,}]$/.test(tokens[at + 1]?.text ?? "");
}
const MOST$9 = 200;
const partsOf$1 = require_scan.oncePer((file) => {
	const found = namedAt(file, "Command").flatMap((at) => literalAt(file, at) ?? []).slice(0, MOST$9);
	const added = namedAt(file, "AddCommand").flatMap((at) => addedAt(file, at)).slice(0, MOST$9);
	const around = (at) => functionAround(file, at)?.name;
	const literals = found.map((one) => {
		const maker = around(one.start);
		const alone = found.every((other) => other === one || around(other.start) !== maker);
		const addsIt = added.some(({ at, names }) => around(at) === maker && names.has(one.as));
		return {
			...one,
			held: one.as,
			as: maker !== void 0 && alone && !addsIt ? maker : one.as
		};
	});
	const known = (at, name) => literals.find((one) => one.held === name && around(one.start) === around(at))?.as ?? name;
	return {
		literals,
		added: added.map(({ at, on, names }) => ({
			on: known(at, on),
			names
		}))
	};
});
function literalAt(file, at) {
	const { tokens, match } = file;
	const close = match[at + 1] ?? -1;
	if (tokens[at - 2]?.text !== "cobra" || tokens[at + 1]?.text !== "{" || close < at) return void 0;
	const texts = [];
	for (let here = at + 2; here < close; here++) {
		const key = tokens[here + 1]?.text === ":" ? tokens[here]?.text : void 0;
		const end = key === "Aliases" ? elementEnd(file, here) : here + 3;
		if (key === "Use" || key === "Aliases") {
			for (const { kind, text } of tokens.slice(here + 2, end)) if (kind === "text") texts.push(text);
		}
		const inner = match[here] ?? -1;
		if (inner > here) here = inner;
	}
	const words = texts.flatMap((text) => /^[\w:.-]+/.exec(text)?.[0] ?? []);
	if (words.length === 0) return void 0;
	return {
		file,
		start: at + 2,
		end: close,
		words,
		as: assignedTo$1(file, at - 2)
	};
}
function elementEnd({ tokens, match }, key) {
	return match[tokens.findIndex(({ text }, at) => at > key && text === "{")] ?? key;
}
function assignedTo$1({ tokens }, start) {
	let at = start - 1;
	if (tokens[at]?.text === "&") at--;
	while (/^(?::=|=|:)$/.test(tokens[at]?.text ?? "")) at--;
	return tokens[at]?.kind === "name" ? tokens[at]?.text ?? "" : "";
}
function addedAt({ tokens, match }, at) {
	const on = tokens[at - 2]?.text;
	if (tokens[at + 1]?.text !== "(" || !isDot(tokens[at - 1]?.text) || on === void 0) return [];
	const names = tokens.slice(at + 2, match[at + 1] ?? at + 2).filter(({ kind }) => kind === "name").map(({ text }) => text);
	return [{
		at,
		on,
		names: new Set(names)
	}];
}
// src/interpreter/code/command-actions.ts
function actionAround(file, at) {
	const commands = [...commandsOf(file), ...literalCommands(file)];
	const around = commands.find(({ actions }) => actions.some((one) => one.file === file && at >= one.start && at < one.end));
	return around === void 0 ? [] : toName(around, commands);
}
function actionsOf(file, more) {
	const commands = [
		...commandsOf(file),
		...literalCommands(file),
		...more
	];
	return commands.flatMap((command) => command.actions.filter((one) => one.file === file).map(({ start, end }) => ({
		start,
		end,
		choices: toName(command, commands)
	})));
}
function toName(command, commands) {
	const chosen = [];
	let here = command;
	while (here !== void 0 && chosen.length < DEEPEST$1) {
		const { words, on, otherwise, named } = here;
		const among = commands.filter((one) => one.on === on).flatMap((one) => one.words);
		const ways = words.map((is) => [{
			kind: "subcommand",
			is,
			among,
			named,
			not: false
		}]);
		if (!otherwise) chosen.push({
			kind: "any",
			ways
		});
		here = commands.find((one) => one.as === on && one !== command);
	}
	return chosen;
}
const DEEPEST$1 = 5;
const readsWords = require_scan.oncePer(({ tokens, match }) => {
	return tokens.flatMap(({ text }, at) => /^parse(?:Async)?$/.test(text) && isDot(tokens[at - 1]?.text) && tokens[at + 1]?.text === "(" ? [at + 1] : []).some((open) => match[open] === open + 1 || /^(?:process|Bun|Deno)$/.test(tokens[open + 1]?.text ?? ""));
});
function isHandedToAction(file, at) {
	const { tokens } = file;
	return tokens[at + 1]?.text === ")" && tokens[at - 1]?.text === "(" && tokens[at - 2]?.text === "action" || isRunOf(file, at);
}
const commandsOf = require_scan.oncePer((file) => {
	const { tokens } = file;
	const later = new Map();
	const found = [];
	for (let at = 2; at < tokens.length; at++) {
		if (tokens[at + 1]?.text !== "(" || !isDot(tokens[at - 1]?.text)) continue;
		const { text } = tokens[at] ?? {};
		if (text === "action" && tokens[at - 2]?.kind === "name") require_scan.addTo(later, tokens[at - 2]?.text ?? "", {
			...insideOf(file, at + 1),
			file
		});
		const command = text === "command" ? commandAt(file, at) : void 0;
		if (command !== void 0) found.push(command);
	}
	return found.map((one) => one.as === void 0 ? one : {
		...one,
		actions: [...one.actions, ...later.get(one.as) ?? []]
	});
});
function commandAt(file, at) {
	const { tokens } = file;
	const declared = tokens[at + 2];
	const is = declared?.kind === "text" ? /^[\w:.-]+/.exec(declared.text)?.[0] : void 0;
	const root = rootOf(file, at);
	if (is === void 0 || root === void 0) return void 0;
	const calls = chainFrom(file, at);
	const options = calls.find(({ name }) => name === "command");
	const isDefault = tokens.slice(options?.start, options?.end).some(({ text }) => text === "isDefault");
	return {
		words: [is],
		on: tokens[root]?.text ?? "",
		as: tokens[root - 1]?.text === "=" ? tokens[root - 2]?.text : void 0,
		named: readsWords(file),
		otherwise: isDefault || calls.some(({ name }) => /^alias(?:es)?$/.test(name)),
		actions: calls.filter(({ name }) => name === "action").map((one) => ({
			...one,
			file
		}))
	};
}
function rootOf({ tokens, match }, method) {
	let at = method;
	for (let hops = 0; hops < MOST_CALLS$1; hops++) {
		if (!isDot(tokens[at - 1]?.text)) return at === method ? void 0 : at;
		at -= 2;
		while (tokens[at]?.kind === "line") at--;
		const open = tokens[at]?.text === ")" ? match[at] ?? -1 : -1;
		if (open > 0) at = open - 1;
		if (tokens[at]?.kind !== "name") return void 0;
	}
}
function chainFrom(file, method) {
	const { tokens, match } = file;
	const calls = [];
	for (let at = method; calls.length < MOST_CALLS$1;) {
		const close = match[at + 1] ?? -1;
		if (tokens[at + 1]?.text !== "(" || close < at) break;
		const name = tokens[at]?.text ?? "";
		if (name === "command" && at !== method) break;
		calls.push({
			...insideOf(file, at + 1),
			name
		});
		let next = close + 1;
		while (tokens[next]?.kind === "line") next++;
		if (!isDot(tokens[next]?.text)) break;
		at = next + 1;
	}
	return calls;
}
const MOST_CALLS$1 = 60;
function insideOf({ match }, open) {
	return {
		start: open + 1,
		end: Math.max(open + 1, match[open] ?? 0)
	};
}
// src/interpreter/code/every-call.ts
function everyCall(file, named) {
	const running = placesOf$1(file, named)?.filter((one) => mayRun(one.file, one.at));
	return running?.every(isCall) ? running : void 0;
}
function placesOf$1(file, named) {
	const owner = classAround$1(file, named.header);
	if (owner === void 0) return functionPlaces(file, named);
	if (!MAKES.test(named.name)) return methodPlaces(file, named);
	return functionPlaces(file, owner)?.filter((one) => !isTyped(one));
}
const MAKES = /^(?:__init__|constructor)$/;
function isTyped({ file: { tokens }, at }) {
	const [before, after] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? ""];
	if (before === "->" || before === "|" || after === "|") return true;
	return before === "," && after === ")" && tokens[at - 3]?.text === "(" && tokens[at - 4]?.text === "isinstance";
}
function functionPlaces(file, { name, header }) {
	const users = callersOf(file).filter((one) => [
		name,
		"*",
		""
	].includes(one.name));
	const isBeside = (one) => one.name === "" && require_scan.grammarOf(file).together && file.stars.includes(one.file);
	const places = [file, ...users.filter(isBeside).map((one) => one.file)].flatMap((of) => namedAt(of, name).flatMap((at) => of === file && at === header ? [] : [{
		file: of,
		at
	}]));
	for (const user of users.filter((one) => !isBeside(one))) {
		const uses = usedAt(user.file, user.local);
		if (user.name !== name || uses.length === 0) return void 0;
		places.push(...uses.map((at) => ({
			file: user.file,
			at
		})));
	}
	return places;
}
function methodPlaces(file, { name, header }) {
	const others = programOf(file).filter((one) => one !== file);
	return [...namedAt(file, name).flatMap((at) => at === header ? [] : [{
		file,
		at
	}]), ...others.flatMap((of) => namedAt(of, name).flatMap((at) => isDot(of.tokens[at - 1]?.text) && !isForeign(of, at) ? [{
		file: of,
		at
	}] : []))];
}
function isForeign(file, at) {
	const module = file.tokens[at - 2];
	if (module?.kind !== "name" || isDot(file.tokens[at - 3]?.text)) return false;
	if (file.links.has(module.text)) return false;
	const [first = at] = namedAt(file, module.text);
	const before = file.tokens[first - 1]?.text;
	if (before === "from" || isDot(before)) return false;
	return /^(?:import|from|use|using)$/.test(file.tokens[lineStart(file, first)]?.text ?? "");
}
function isCall({ file, at }) {
	if (headersOf(file).has(at)) return false;
	return file.tokens[at + 1]?.text === "(" || isHandedToAction(file, at);
}
const headersOf = require_scan.oncePer((file) => new Set(blocksOf(file).functions.map(({ header }) => header)));
// src/interpreter/code/handed-texts.ts
const MOST_HANDS = 4;
function handedIs(file, { start, end }, is) {
	const words = wordsHanded(file, start, end, MOST_HANDS);
	const texts = words?.map(({ text }) => text);
	if (texts === void 0 || words?.some(({ isText }) => !isText)) return void 0;
	return {
		kind: "told",
		of: require_scan.oneOf(...texts.map((text) => require_scan.literal$1(text))),
		is,
		not: false
	};
}
function handedTruth(file, start, end) {
	const words = wordsHanded(file, start, end, MOST_HANDS);
	if (words === void 0 || words.some(({ isText }) => isText)) return void 0;
	const truths = words.map(({ text }) => require_scan.literal$1(/^true$/i.test(text) ? "true" : "false"));
	return {
		kind: "told",
		of: require_scan.oneOf(...truths),
		is: "true",
		not: false
	};
}
function wordsHanded(file, start, end, hands) {
	const name = file.tokens[start];
	if (name?.kind !== "name" || end !== start + 1 || hands === 0) return void 0;
	const found = parameterAt(file, name.text, start);
	const named = found && functionAround(file, start);
	if (named === void 0 || named.header !== found?.scope.header) return void 0;
	const { scope, parameter } = found;
	if (parameter.rest) return void 0;
	return HANDED.answer(file, `${named.header} ${parameter.name} ${hands}`, void 0, () => isCalledHereAlone(file, scope) ? byEveryCall(file, named, parameter, hands) : void 0);
}
const HANDED = new Remembered();
function byEveryCall(file, named, parameter, hands) {
	const calls = everyCall(file, named);
	if (calls === void 0 || calls.length === 0) return void 0;
	const words = new Map();
	for (const call of calls) {
		const handed = handedBy(call.file, call.at, file, parameter, hands);
		if (handed === void 0) return void 0;
		for (const one of handed) words.set(`${one.isText} ${one.text}`, one);
	}
	return [...words.values()];
}
function isCalledHereAlone(file, scope) {
	const { name, parent } = scope;
	if (parent?.kind === "class" && (parent.bases.length > 0 || CONSTRUCTORS.test(name))) return false;
	if (isRegistered(file, scope) || !callsByName(file)) return false;
	return !programOf(file).some((one) => wordsOf(one).has(name));
}
const CONSTRUCTORS = /^(?:__\w+__|constructor|initialize|init)$/;
const wordsOf = require_scan.oncePer(({ tokens }) => new Set(tokens.flatMap(({ kind, text }) => kind === "text" && text.length < 120 ? [text.slice(text.search(/\w*$/))] : [])));
function handedBy(file, at, of, parameter, hands) {
	const { tokens } = file;
	const call = callsNamed(file, tokens[at]?.text ?? "").find(({ open }) => open === at + 1);
	if (call === void 0) return void 0;
	if (elements(file, call.open).some(({ start }) => /^(?:\*\*?|\.\.\.)$/.test(tokens[start]?.text ?? ""))) return void 0;
	const handed = argumentOf({
		file,
		call
	}, parameter);
	const span = handed === void 0 ? parameter.fallback : handed.kind === "value" && handed.span;
	if (!span) return void 0;
	const where = handed === void 0 ? of : file;
	const part = trim(where, span.start, span.end ?? valueEnd(where, span.start));
	return wordAt$1(where, part) ?? wordsHanded(where, part.start, part.end, hands - 1);
}
function wordAt$1({ tokens }, { start, end }) {
	const token = tokens[start];
	if (token === void 0 || end !== start + 1) return void 0;
	if (token.kind === "text") return token.parts.some(({ kind }) => kind === "hole") ? void 0 : [{
		text: token.text,
		isText: true
	}];
	return require_scan.NOTHING.has(token.text) || /^(?:true|false)$/i.test(token.text) ? [{
		text: token.text,
		isText: false
	}] : void 0;
}
// src/interpreter/code/held.ts
const EQUALS = new Set(["==", "==="]);
function heldIn(file, { start, end }) {
	const to = withoutNothing(file, start, end);
	const of = listedIn(file, start, end) ?? variablesIn(file, start, to.end);
	return of && {
		kind: "held",
		of: of.value,
		not: of.not !== to.not
	};
}
function withoutNothing({ tokens }, start, end) {
	const [before, sign, last] = [
		end - 3,
		end - 2,
		end - 1
	].map((at) => tokens[at]?.text ?? "");
	if (end - start < 3 || !require_scan.NOTHING.has(last ?? "")) return {
		end,
		not: false
	};
	if (sign === "not" && before === "is") return {
		end: end - 3,
		not: false
	};
	if (sign === "is" || EQUALS.has(sign ?? "")) return {
		end: end - 2,
		not: true
	};
	return require_scan.DIFFERS.has(sign ?? "") ? {
		end: end - 2,
		not: false
	} : {
		end,
		not: false
	};
}
function listedIn(file, start, end) {
	const { tokens } = file;
	const not = tokens[start + 1]?.text === "not";
	const at = start + (not ? 3 : 2);
	const name = tokens[start];
	if (name?.kind !== "text" || tokens[at - 1]?.text !== "in" || at >= end) return void 0;
	const { path, end: behind } = pathAt(file, at);
	if (behind !== end || !require_scan.accessOf(file).collections.has(path)) return void 0;
	return {
		value: require_scan.fromOrigin({
			kind: "environment",
			name: name.text
		}),
		not
	};
}
function variablesIn(file, from, to) {
	const { start, end } = unwrapped(file, from, to);
	if (!splitAt(file, start, end, require_scan.DEFAULTS).every((part) => isPlain(file, part, 0))) return void 0;
	const value = evaluate(file, {
		chunk: file,
		start,
		end
	});
	const all = require_scan.origins(value);
	if (!all.every(({ kind }) => kind === "environment" || kind === "literal") || !all.some(({ kind }) => kind === "environment")) return void 0;
	return {
		value,
		not: false
	};
}
function unwrapped({ tokens, match }, start, end) {
	return /^(?:bool|Boolean)$/.test(tokens[start]?.text ?? "") && match[start + 1] === end - 1 ? {
		start: start + 2,
		end: end - 1
	} : {
		start,
		end
	};
}
const MOST_NAMES$3 = 2;
function isPlain(file, part, depth) {
	const { tokens } = file;
	const trimmed = trim(file, part.start, part.end);
	const { start } = trimmed;
	const end = withoutCalls(file, start, trimmed.end, /^(?:strip|trim)$/);
	const first = tokens[start];
	const alone = end === start + 1;
	if (first === void 0 || end <= start) return false;
	if (alone && (first.kind === "text" || require_scan.NOTHING.has(first.text))) return true;
	if (first.kind !== "name") return false;
	if (!alone) return readAt(file, file, start)?.end === end;
	const spans = spansOf$1(file, first.text, start);
	if (spans.length === 0) return true;
	const [span, ...more] = spans;
	if (span === void 0 || more.length > 0 || depth >= MOST_NAMES$3) return false;
	if (span.chunk.tokens !== tokens) return false;
	const whole = {
		start: span.start,
		end: span.end ?? valueEnd(file, span.start)
	};
	return splitAt(file, whole.start, whole.end, require_scan.DEFAULTS).every((one) => isPlain(file, one, depth + 1));
}
// src/interpreter/code/switches.ts
const OPTIONS = /^(?:args?|argv|opts?|options|flags|values|ns|namespace|parsed|cli)$/;
const LONGEST$2 = 6;
function switchedBy(file, from, to) {
	const option = inWords(file, from, to);
	if (option !== void 0) return {
		kind: "switch",
		option,
		alone: true,
		not: false
	};
	const start = file.tokens[from]?.text === "*" ? from + 1 : from;
	const first = file.tokens[start];
	if (to - start > LONGEST$2 || first?.kind !== "name") return void 0;
	const named = memberAt(file, start, to);
	if (named !== void 0 && (OPTIONS.test(first.text) || isParsed(file, first.text, start))) return switchOf(file, named);
	const declared = start + 1 === to ? declaredAs(file, first.text, start) : void 0;
	if (declared !== void 0) return declared;
	const [only] = evaluate(file, {
		chunk: file,
		start,
		end: to
	}).alternatives[0]?.pieces ?? [];
	return only?.kind === "input" ? switchOf(file, only.name) : void 0;
}
function switchOf({ flags }, option) {
	const name = option.slice(option.lastIndexOf(".") + 1).replace(/^-+/, "");
	return {
		kind: "switch",
		option,
		alone: flags.get(name.replaceAll("-", "_"))?.alone === true,
		not: false
	};
}
function memberAt({ tokens, match }, start, to) {
	const [dot, member] = [tokens[start + 1], tokens[start + 2]];
	if (dot?.text === "[" && member?.kind === "text" && match[start + 1] === to - 1) return member.text;
	return (dot?.text === "." || dot?.text === "?.") && member?.kind === "name" && start + 3 === to ? member.text : void 0;
}
function isParsed(file, name, at) {
	return spansOf$1(file, name, at).some(({ chunk, start, end }) => chunk.tokens.slice(start, end ?? valueEnd(chunk, start)).some(({ kind, text }, i, all) => kind === "name" && PARSERS.test(text) && all[i + 1]?.text === "("));
}
function declaredAs(file, name, at) {
	const [span] = spansOf$1(file, name, at);
	if (span === void 0) return void 0;
	const { tokens } = span.chunk;
	const [dot, method, open, option, , unset] = [
		1,
		2,
		3,
		4,
		5,
		6
	].map((i) => tokens[span.start + i]);
	if (dot?.text !== "." || method?.text !== "Bool" || open?.text !== "(" || option?.kind !== "text") return void 0;
	return {
		kind: "switch",
		option: option.text,
		alone: unset?.text === "false",
		not: false
	};
}
function inWords(file, from, to) {
	const { tokens } = file;
	const written = tokens.slice(from, to).map(({ kind, text }) => kind === "text" ? "\"" : text).join("");
	const at = [[/^"in(?:sys\.)?argv(?:\[1:\])?$/, from], [/^(?:(?:process|Deno|Bun)\.)?(?:argv|args)(?:\.slice\(2\))?\.includes\("\)$/, to - 2]].find(([shape]) => shape.test(written))?.[1];
	const text = at === void 0 ? void 0 : require_scan.literalText(evaluate(file, {
		chunk: file,
		start: at,
		end: at + 1
	}));
	return text?.startsWith("-") === true ? text : void 0;
}
// src/interpreter/code/systems.ts
const SYSTEMS = [
	[/^(?:(?:ms)?win|nt$)/i, "windows"],
	[/^darwin/i, "macos"],
	[/^linux/i, "linux"]
];
function systemAsked(file, from, to, name) {
	const { system } = require_scan.grammarOf(file).habits;
	const asking = file.tokens.slice(from, to).map(({ text }) => text);
	if (system?.test(asking.join("")) !== true) return void 0;
	const is = SYSTEMS.find(([begins]) => begins.test(name))?.[1];
	return is && {
		kind: "system",
		is,
		not: false
	};
}
// src/interpreter/code/conditions.ts
const MOST_NAMES$2 = 2;
function toHold(file, condition) {
	return toBe(true, file, condition, 0);
}
function notToHold(file, condition) {
	return toBe(false, file, condition, 0);
}
function toBe(holds, file, condition, names) {
	const { start, end } = bare$1(file, condition);
	if (start >= end) return [];
	const defined = names < MOST_NAMES$2 ? definedAs(file, start, end) : void 0;
	const held = defined === void 0 || defined.file === file ? heldIn(file, {
		start,
		end
	}) : void 0;
	if (held !== void 0) return [holds ? held : opposite$1(held)];
	const each = (parts, all) => {
		const ways = parts.map((part) => toBe(holds, file, part, names));
		if (all) return ways.flat();
		return ways.every((way) => way.length > 0) ? [{
			kind: "any",
			ways
		}] : [];
	};
	const either = splitAt(file, start, end, require_scan.OR);
	if (either.length > 1) return each(either, !holds);
	const both = splitAt(file, start, end, require_scan.AND);
	if (both.length > 1) return each(both, holds);
	if (require_scan.NOT.has(file.tokens[start]?.text ?? "")) return toBe(!holds, file, {
		start: start + 1,
		end
	}, names);
	const handed = handedTruth(file, start, end);
	if (handed !== void 0) return [holds ? handed : opposite$1(handed)];
	if (defined !== void 0) return toBe(holds, defined.file, defined.block, names + 1);
	const set = settingIn(file, start, end);
	if (set.length > 0) return holds ? [{
		kind: "any",
		ways: set.map((test) => [test])
	}] : set.map(opposite$1);
	const among = memberOf(file, start, end);
	if (among !== void 0) {
		const is = holds !== among.not;
		const ways = among.texts.map((text) => textIs(is, file, among, text));
		if (ways.length > 0 && !ways.includes(void 0)) {
			const known = ways.map((way) => way ?? []);
			if (!is) return known.flat();
			return known.every((way) => way.length > 0) ? [{
				kind: "any",
				ways: known
			}] : [];
		}
	}
	const asked = equalityIn(file, start, end);
	const equal = asked && textIs(holds !== asked.differs, file, asked, asked.text);
	if (equal !== void 0) return equal;
	const test = testIn(file, start, end);
	return test === void 0 ? [] : [holds ? test : opposite$1(test)];
}
function textIs(holds, file, asked, text) {
	const returned = returnedIs(holds, file, asked, text);
	if (returned !== void 0) return returned;
	const test = isText(file, asked, text);
	return test && [holds ? test : opposite$1(test)];
}
function returnedIs(holds, file, asked, text) {
	const end = withoutCalls(file, asked.start, asked.end, CLEANERS);
	const returned = returnsAt(file, {
		start: asked.start,
		end
	});
	if (returned.length < 2) return void 0;
	const ways = returned.flatMap((one) => {
		const written = writtenOut$1(one.file, one.block);
		const test = written === void 0 ? isText(one.file, one.block, text) : void 0;
		if (written === void 0) return [test && [...waysTo(one), holds ? test : opposite$1(test)]];
		return written.toLowerCase() === text.toLowerCase() === holds ? [waysTo(one)] : [];
	});
	if (ways.includes(void 0)) return void 0;
	const known = ways.map((way) => way ?? []);
	return known.every((way) => way.length > 0) ? [{
		kind: "any",
		ways: known
	}] : [];
}
function definedAs(file, start, end) {
	const { path, end: behind } = pathAt(file, start, end);
	if (file.tokens[start]?.kind !== "name") return void 0;
	const found = behind === end ? namedOnce(file, path, start) : returnedBy(file, path, behind, end);
	if (found === void 0 || found.span.chunk.tokens !== found.file.tokens) return void 0;
	const { span } = found;
	const block = {
		start: span.start,
		end: span.end ?? valueEnd(found.file, span.start)
	};
	return {
		file: found.file,
		block
	};
}
function namedOnce(file, path, at) {
	if (path.includes(".")) return void 0;
	const [only, ...more] = meaningsOf(file, path, at, void 0) ?? [];
	if (only?.binding.kind !== "value" || only.frame !== void 0 || more.length > 0) return void 0;
	return {
		file: only.file,
		span: only.binding.span
	};
}
function returnedBy(file, path, open, end) {
	const called = functionCalled(file, path, open, end);
	if (called === void 0) return void 0;
	const [span, ...more] = returnsOf(called.file, called.scope);
	if (span === void 0 || more.length > 0) return void 0;
	return guardsAround(called.file, span.start).every((one) => one.start < called.scope.start) ? {
		file: called.file,
		span
	} : void 0;
}
function functionCalled(file, path, open, end) {
	const { tokens, match } = file;
	const isBare = open === end && require_scan.grammarOf(file).habits.bareCalls;
	const isCall = tokens[open]?.text === "(" && match[open] === open + 1 && open + 2 === end;
	if (!isBare && !isCall) return void 0;
	const [only, ...others] = functionsNamed(file, path, open);
	return others.length > 0 ? void 0 : only;
}
function returnsAt(file, { start, end }, names = 0) {
	const { path, end: behind } = pathAt(file, start, end);
	if (file.tokens[start]?.kind !== "name") return [];
	const named = behind === end && names < MOST_NAMES$2 ? namedOnce(file, path, start) : void 0;
	if (named !== void 0) {
		const { chunk } = named.span;
		if (chunk.tokens !== named.file.tokens) return [];
		const until = named.span.end ?? valueEnd(chunk, named.span.start);
		return returnsAt(named.file, trim(chunk, named.span.start, until), names + 1);
	}
	const called = functionCalled(file, path, behind, end);
	if (called === void 0) return [];
	return returnsOf(called.file, called.scope).map((span) => ({
		file: called.file,
		block: bare$1(called.file, {
			start: span.start,
			end: span.end ?? valueEnd(span.chunk, span.start)
		}),
		within: called.scope
	}));
}
function waysTo({ file, block, within }) {
	const inside = ({ start }) => start > within.start && start < within.end;
	return [...guardsAround(file, block.start).filter((one) => inside(one.condition)).flatMap(({ condition, unless, not = [] }) => [...unless ? notToHold(file, condition) : asksOnce(file, condition), ...not.flatMap((one) => notToHold(file, one))]), ...endedBefore(file, block.start).filter(inside).flatMap((one) => notToHold(file, one))];
}
function asksOnce(file, condition) {
	return /^(?:switch|match)$/.test(file.tokens[condition.start - 1]?.text ?? "") ? [] : toHold(file, condition);
}
function writtenOut$1({ tokens }, { start, end }) {
	const token = tokens[start];
	return token?.kind === "text" && token.parts.every(({ kind }) => kind === "literal") && end === start + 1 ? token.text : void 0;
}
const TRUE_TEXTS = [
	"1",
	"true",
	"t",
	"yes",
	"y",
	"on"
];
function settingIn(file, start, end) {
	const { path, end: behind } = pathAt(file, start, end);
	if (behind !== end || !path.includes(".")) return [];
	const meanings = meaningsOf(file, path, start, void 0) ?? [];
	const variables = meanings.flatMap(({ binding }) => binding.kind === "variable" ? [require_scan.fromOrigin({
		kind: "environment",
		name: binding.name
	})] : []);
	const [own, ...more] = meanings.filter(({ binding }) => binding.kind !== "variable");
	if (variables.length === 0 || more.length > 0 || own?.binding.kind !== "value") return [];
	if (isSetApart([file, own.file], path.slice(path.lastIndexOf(".") + 1))) return [];
	const { span } = own.binding;
	const words = span.chunk.tokens.slice(span.start, span.end ?? valueEnd(span.chunk, span.start));
	const unset = /^(?:Field\((?:default=)?)?(True|False)\b/.exec(words.map(({ text }) => text).join(""))?.[1];
	if (unset === void 0) return [];
	const of = require_scan.firstNonEmpty(...variables, require_scan.literal$1(unset));
	return TRUE_TEXTS.map((is) => ({
		kind: "told",
		of,
		is,
		not: false
	}));
}
function isSetApart(files, field) {
	const all = files.flatMap((file) => [file, ...callersOf(file).map((user) => user.file)]);
	return [...new Set(all)].some((file) => namedAt(file, field).some((at) => file.tokens[at + 1]?.text === "="));
}
function testIn(file, start, end) {
	return equality(file, start, end) ?? startingWith(file, start, end) ?? matched(file, start, end) ?? counted(file, start, end) ?? countedWords(file, start, end) ?? switchedBy(file, start, end);
}
function equality(file, from, to) {
	if (file.tokens[to - 1]?.kind === "number") return numbered(file, from, to);
	const asked = equalityIn(file, from, to);
	const test = asked && isText(file, asked, asked.text);
	return test && asked.differs ? opposite$1(test) : test;
}
function equalityIn(file, from, to) {
	const { tokens } = file;
	let sign = to - 2;
	while (sign > from && isDot(tokens[sign]?.text)) sign -= 2;
	const operator = tokens[sign]?.text ?? "";
	if (sign <= from || !/^(?:[!=]==?|eq|ne)$/.test(operator)) return void 0;
	const text = comparedText(file, {
		start: sign + 1,
		end: to
	});
	const differs = /^(?:!|ne$)/.test(operator);
	return text === void 0 ? void 0 : {
		start: from,
		end: sign,
		text,
		differs
	};
}
function comparedText(file, { start, end }) {
	const first = file.tokens[start];
	if (first?.kind === "text" && end === start + 1) return first.parts.some(({ kind }) => kind === "hole") ? void 0 : first.text;
	if (first?.kind !== "name" || !/^[A-Z]/.test(first.text)) return void 0;
	const { path, end: behind } = pathAt(file, start, end);
	if (behind !== end || !(path.includes(".") || /^[A-Z][A-Z0-9_]+$/.test(path))) return void 0;
	const value = evaluate(file, {
		chunk: file,
		start,
		end
	});
	return require_scan.origins(value).some(({ kind }) => kind !== "literal") ? void 0 : require_scan.literalText(value);
}
function numbered(file, from, to) {
	const { tokens, match } = file;
	const operator = tokens[to - 2]?.text ?? "";
	if (!/^(?:int|Number|parseInt)$/.test(tokens[from]?.text ?? "") || match[from + 1] !== to - 3 || !/^[!=]==?$/.test(operator)) return void 0;
	const test = toldIs(file, from + 2, to - 3, tokens[to - 1]?.text ?? "");
	return test && operator.startsWith("!") ? opposite$1(test) : test;
}
function isText(file, asked, text) {
	const end = withoutCalls(file, asked.start, asked.end, CLEANERS);
	return systemAsked(file, asked.start, asked.end, text) ?? toldIs(file, asked.start, end, text) ?? handedIs(file, {
		start: asked.start,
		end
	}, text) ?? commandOf(file, asked.start, asked.end, text);
}
const CLEANERS = /^(?:strip|trim|lower|upper|casefold|to_?lower_?case|to_?upper_?case|downcase)$/i;
function startingWith(file, from, to) {
	const open = to - 3;
	const method = file.tokens[open - 1]?.text ?? "";
	const text = file.tokens[to - 2];
	if (file.match[open] !== to - 1 || text?.kind !== "text" || !/^starts_?with$/i.test(method)) return void 0;
	return systemAsked(file, from, open - 2, text.text);
}
const COMMAND = /(?:^|\.)(?:command|cmd|subcommand|sub_command|subcmd)$|^(?:sys\.argv\[1\]|process\.argv\[2\])$/;
function commandOf(file, start, end, is) {
	const { tokens } = file;
	const written = (from, to) => tokens.slice(from, to).map(({ text }) => text).join("");
	const what = written(start, end);
	if (!COMMAND.test(what)) return void 0;
	const among = tokens.flatMap(({ kind, text }, at) => {
		const sign = at - (tokens[at - 1]?.text === "=" ? 2 : 1);
		return kind === "text" && /^={1,3}$/.test(tokens[at - 1]?.text ?? "") && written(sign - (end - start), sign).endsWith(what) ? [text] : [];
	});
	return {
		kind: "subcommand",
		is,
		among: [...new Set([is, ...among])],
		named: false,
		not: false
	};
}
function matched(file, from, to) {
	const { tokens, match } = file;
	const [written] = tokens[from]?.parts ?? [];
	const whole = tokens[from]?.text === "/regex/" && written?.kind === "literal" ? /^\/\^([\w-]+)\$\/i?$/.exec(written.text)?.[1] : void 0;
	const open = from + 3;
	if (whole === void 0 || tokens[from + 2]?.text !== "test" || match[open] !== to - 1) return void 0;
	return toldIs(file, open + 1, to - 1, whole);
}
function counted(file, from, to) {
	const { tokens, match } = file;
	let [start, end] = [from, to];
	let counts = false;
	while (match[start + 1] === end - 1 && /^(?:bool|Boolean|int|Number|parseInt)$/.test(tokens[start]?.text ?? "")) {
		counts ||= !/^bool/i.test(tokens[start]?.text ?? "");
		[start, end] = [start + 2, end - 1];
	}
	const zero = counts ? toldIs(file, start, end, "0") : void 0;
	return zero && opposite$1(zero);
}
function memberOf(file, start, end) {
	const { tokens, match } = file;
	const [asked, list] = splitAt(file, start, end, require_scan.IN);
	const method = match[start] ?? -1;
	if (asked !== void 0 && list !== void 0) {
		const not = tokens[asked.end - 1]?.text === "not";
		const left = {
			start: asked.start,
			end: not ? asked.end - 1 : asked.end
		};
		if ((match[list.start] ?? -1) !== end - 1) return void 0;
		return among(file, left, list.start, not);
	}
	if (method < start || tokens[start]?.text !== "[" || tokens[method + 2]?.text !== "includes") return void 0;
	if (match[method + 3] !== end - 1) return void 0;
	return among(file, {
		start: method + 4,
		end: end - 1
	}, start, false);
}
function among(file, asked, open, not) {
	const texts = elements(file, open).map((part) => require_scan.literalText(evaluate(file, {
		chunk: file,
		...part
	})));
	const known = texts.flatMap((text) => text ?? []);
	return known.length === texts.length ? {
		...asked,
		texts: known,
		not
	} : void 0;
}
function toldIs(file, start, end, is) {
	const of = evaluateWhole(file, start, end);
	if (of === void 0) return void 0;
	return require_scan.origins(of).some((one) => one.kind === "context" ? placeOf$1(one.name) !== void 0 : one.kind === "input" || one.kind === "environment") ? {
		kind: "told",
		of,
		is,
		not: false
	} : void 0;
}
// src/interpreter/code/cases.ts
const CASES = new Set(["switch", "match"]);
const LABEL = new Set(["case", "default"]);
function hasCases({ tokens }, { condition }) {
	return CASES.has(tokens[condition.start - 1]?.text ?? "");
}
function caseAround(file, block, at) {
	const labels = casesOf(file, block);
	const mine = labels.filter((label) => label.from <= at && at < label.until);
	const others = labels.filter((label) => !mine.includes(label));
	const asked = bare$1(file, block.condition);
	const words = textsOf(labels);
	const named = (choice) => choice.kind === "subcommand" ? {
		...choice,
		among: [...new Set([...choice.among, ...words])]
	} : choice;
	const isEach = (is, texts) => texts.flatMap((text) => {
		const way = textIs(is, file, asked, text)?.map(named) ?? [];
		return way.length > 0 ? [way] : [];
	});
	if (mine.some(({ text }) => text === void 0)) return isEach(false, textsOf(others)).flat();
	const ways = isEach(true, textsOf(mine));
	return mine.length === 0 || ways.length < mine.length ? [] : [{
		kind: "any",
		ways
	}];
}
function textsOf(labels) {
	return labels.flatMap(({ text }) => text ?? []);
}
function casesOf(file, { start, end }) {
	const { tokens, match } = file;
	const heads = [];
	const column = tokens.slice(start, end).find(({ text }) => LABEL.has(text))?.column;
	const braces = require_scan.grammarOf(file).scoping.bodies === "braces";
	const begins = (at) => tokens[at - 1]?.kind === "line" || /^[{};:]$/.test(tokens[at - 1]?.text ?? "");
	for (let at = start; at < end; at++) {
		const partner = match[at] ?? -1;
		if (LABEL.has(tokens[at]?.text ?? "") && (braces ? begins(at) : tokens[at]?.column === column)) {
			let colon = at + 1;
			while (colon < end && tokens[colon]?.text !== ":") colon++;
			const text = comparedText(file, {
				start: at + 1,
				end: colon
			});
			heads.push({
				at,
				text,
				from: colon + 1
			});
			at = colon;
		} else if (partner > at) at = partner;
	}
	return heads.map(({ text, from }, i) => {
		let next = i + 1;
		const isEmpty = (to) => tokens.slice(from, to).every(({ kind, text: one }, n, all) => kind === "line" || LABEL.has(one) || one === ":" || LABEL.has(all[n - 1]?.text ?? ""));
		while (next < heads.length && isEmpty(heads[next]?.at ?? end)) next++;
		return {
			text,
			from,
			until: heads[next]?.at ?? end
		};
	});
}
// src/interpreter/code/lookups.ts
function lookedUp(file, at, inside) {
	for (const named of [inside, classAround$1(file, at)]) {
		if (named === void 0) continue;
		const [use, ...more] = namedAt(file, named.name).filter((one) => one !== named.header);
		const found = use === void 0 || more.length > 0 ? void 0 : entryAt(file, use);
		if (found !== void 0) return found;
	}
}
function entryAt(file, at) {
	const { tokens, match } = file;
	const start = tokens[at - 1]?.text === "new" ? at - 1 : at;
	const last = tokens[at + 1]?.text === "(" ? match[at + 1] ?? at : at;
	const [key, colon] = [tokens[start - 2], tokens[start - 1]];
	if (colon?.text !== ":" || key?.kind !== "text" && key?.kind !== "name") return void 0;
	if (!/^[,}\n]?$/.test(tokens[last + 1]?.text ?? "") && tokens[last + 1]?.kind !== "line") return void 0;
	const open = openAround(file, at);
	const name = open === void 0 ? void 0 : assignedTo(file, open);
	if (name === void 0) return void 0;
	const [use, ...more] = usesOf$1(file, name);
	return use === void 0 || more.length > 0 ? void 0 : lookupAt(use, key.text);
}
function usesOf$1(file, name) {
	const text = file.tokens[name]?.text ?? "";
	const own = namedAt(file, text).flatMap((at) => at === name ? [] : [{
		file,
		at
	}]);
	const others = callersOf(file).flatMap((user) => {
		if (user.name !== text) return /^\*?$/.test(user.name) ? placesIn$2(user.file, namedAt(user.file, text)) : [];
		return placesIn$2(user.file, usedAt(user.file, user.local));
	});
	return [...own, ...others];
}
function placesIn$2(file, places) {
	return places.map((at) => ({
		file,
		at
	}));
}
function lookupAt({ file, at: use }, is) {
	const { tokens, match } = file;
	const got = tokens[use + 1]?.text === "." && tokens[use + 2]?.text === "get";
	const bracket = use + (got ? 3 : 1);
	if ((match[bracket] ?? -1) < bracket || tokens[bracket]?.text !== (got ? "(" : "[")) return void 0;
	const [asked] = elements(file, bracket);
	if (asked === void 0) return void 0;
	const choices = textIs(true, file, asked, is) ?? writtenOut(file, asked, is);
	return choices ? {
		choices,
		file,
		at: use
	} : void 0;
}
function writtenOut(file, asked, is) {
	const of = evaluateWhole(file, asked.start, asked.end);
	if (of === void 0) return void 0;
	return of.alternatives.length > 0 && require_scan.origins(of).every(({ kind }) => kind === "literal") ? [{
		kind: "told",
		of,
		is,
		not: false
	}] : void 0;
}
function assignedTo({ tokens }, open) {
	if (tokens[open]?.text !== "{" || tokens[open - 1]?.text !== "=") return void 0;
	let at = open - 2;
	while (at > 0 && tokens[at]?.kind !== "line" && tokens[at - 1]?.kind !== "line") {
		if (/^(?:const|let|var)$/.test(tokens[at - 1]?.text ?? "")) break;
		at--;
	}
	return tokens[at]?.kind === "name" ? at : void 0;
}
// src/interpreter/code/choices.ts
const MOST$8 = 8;
const MOST_CALLERS = 5;
const MOST_CALLS = 8;
const MOST_FORKS = 2;
function choicesAt(file, at, forks = 0) {
	const way = wayTo$1({
		file,
		at
	});
	const own = way.flatMap((hop) => [...choicesAround(hop.file, hop.at), ...hop.entry]);
	const last = way.at(-1);
	const inside = last && functionAround(last.file, last.at);
	if (last === void 0 || inside === void 0 || forks >= MOST_FORKS) return own;
	const calls = everyCall(last.file, inside);
	if (calls === void 0 || calls.length < 2 || calls.length > MOST_CALLS) return own;
	const ways = calls.map((call) => choicesAt(call.file, call.at, forks + 1));
	return ways.every((one) => one.length > 0) ? [...own, {
		kind: "any",
		ways
	}] : own;
}
function isConditional(file, at) {
	return wayTo$1({
		file,
		at
	}).some((hop) => guardsAround(hop.file, hop.at).some(({ condition: { start, end } }) => {
		return !hop.file.tokens.slice(start, end).map(({ text }) => text).some((text) => require_scan.STARTED.test(text));
	}));
}
function wayTo$1({ file, at }) {
	const found = [];
	let here = {
		file,
		at
	};
	while (here !== void 0 && found.length < MOST_CALLERS) {
		const inside = functionAround(here.file, here.at);
		const call = inside === void 0 ? void 0 : onlyCall(here.file, inside);
		const entry = call === void 0 ? lookedUp(here.file, here.at, inside) : void 0;
		found.push({
			...here,
			entry: entry?.choices ?? []
		});
		here = entry === void 0 ? call : {
			file: entry.file,
			at: entry.at
		};
	}
	return found;
}
function choicesAround(file, at) {
	const passed = (condition) => notToHold(file, condition);
	return [
		...guardsAround(file, at).slice(-8).flatMap((guard) => guardedBy(file, guard, at)),
		...endedBefore(file, at).slice(-8).flatMap(passed),
		...metWithin(file, at).slice(0, MOST$8).flatMap(({ condition, held }) => held ? toHold(file, condition) : passed(condition)),
		...actionAround(file, at)
	];
}
function guardedBy(file, guard, at) {
	if (hasCases(file, guard)) return caseAround(file, guard, at);
	const { condition, unless, not = [] } = guard;
	return [...unless ? notToHold(file, condition) : toHold(file, condition), ...not.flatMap((before) => notToHold(file, before))];
}
function onlyCall(file, named) {
	const calls = everyCall(file, named);
	return calls?.length === 1 ? calls[0] : void 0;
}
// src/interpreter/code/imports.ts
function isOf({ specifier }, library) {
	return specifier === library || ["/", "."].some((sign) => specifier.startsWith(library + sign));
}
// src/interpreter/code/clients/asking-servers.ts
function askingServerUses(file, imports) {
	const { ecosystem } = require_scan.grammarOf(file);
	const server = require_libraries().ASKING_SERVERS.find((one) => isClient(one.clients[ecosystem], imports));
	return server === void 0 ? [] : handedTo(server, file);
}
function isClient(names = [], imports) {
	return imports.some((one) => names.some((name) => isOf(one, name)));
}
function handedTo({ title, headers }, file) {
	const { tokens } = file;
	return tokens.flatMap(({ kind, text }, at) => {
		const provider = kind === "text" ? headers[text.toLowerCase()] : void 0;
		const start = valueBehind(file, at);
		if (provider === void 0 || start === void 0) return [];
		const key = evaluate(file, {
			chunk: file,
			start
		});
		return [{
			at,
			provider,
			how: "sdk",
			through: `${title} ${text}`,
			credentials: [read(key)],
			credentialFrom: "stated",
			endpoint: void 0,
			endpointNames: [],
			model: void 0,
			called: true
		}];
	});
}
function valueBehind({ tokens }, at) {
	const next = tokens[at + 1]?.text ?? "";
	if (/^(?::|,|=>)$/.test(next)) return at + 2;
	return next === "]" && tokens[at + 2]?.text === "=" ? at + 3 : void 0;
}
// src/interpreter/code/clients/bindings.ts
function bindingUses(file, calls) {
	return calls.flatMap((call) => require_libraries().BINDINGS.flatMap((binding) => {
		if (!binding.path.test(call.path)) return [];
		const [first] = elements(file, call.open);
		const model = first && evaluate(file, {
			chunk: file,
			...first
		});
		if (model === void 0 || !binding.model.test(require_scan.literalText(model) ?? "")) return [];
		return [{
			at: call.start,
			provider: binding.provider,
			how: "sdk",
			through: call.path,
			credentials: binding.keys.map(byName$1),
			credentialFrom: "default",
			endpoint: void 0,
			endpointNames: [],
			model,
			called: true
		}];
	}));
}
// src/interpreter/code/clients/codex-sdk.ts
const API_KEY = new Set(["apiKey", "api_key"]);
const BASE_URL = new Set([
	"baseUrl",
	"baseURL",
	"base_url"
]);
function codexSdkUses(file, calls, specifiers) {
	const typescript = specifiers.some((s) => s === "@openai/codex-sdk" || s.startsWith("@openai/codex-sdk/"));
	const python = specifiers.some((s) => /^(openai_codex|codex_app_server|codex_sdk|openai_codex_sdk)(\.|$)/.test(s));
	if (!typescript && !python) return [];
	const login = calls.find((c) => c.last === "login_api_key");
	const [argument] = login === void 0 ? [] : elements(file, login.open);
	const key = argument && evaluate(file, {
		chunk: file,
		...argument
	});
	const signsIn = calls.some((c) => c.last.startsWith("login_chatgpt"));
	return calls.filter((c) => /^(Async)?(Codex|CodexClient|AppServerClient)$/.test(c.last)).map((call) => {
		const environment = environmentOf(file, call);
		return {
			at: call.start,
			kind: typescript ? "codex-sdk-typescript" : "codex-sdk-python",
			apiKey: setOrNot(named$1(file, call, API_KEY)) ?? key,
			signsIn,
			baseUrl: setOrNot(named$1(file, call, BASE_URL)),
			environment: typescript ? environment : environment.filter(({ kind }) => kind !== "clear")
		};
	});
}
function setOrNot(value) {
	return value.alternatives.length === 0 ? void 0 : value;
}
// src/interpreter/code/clients/mentions.ts
const POSTS = new Set([
	"createComment",
	"createReview",
	"createReviewComment",
	"createReplyForReviewComment",
	"submitReview",
	"addComment",
	"create_comment",
	"create_issue_comment",
	"create_review",
	"create_review_comment",
	"create_review_comment_reply",
	"CreateComment",
	"add_comment"
]);
const OPENS = /(?:^|\.)(?:issues|pulls)\.create$|(?:^|\.)(?:create_issue|create_pull)$/;
const REQUESTS = new Set([
	"request",
	"post",
	"fetch",
	"Post",
	"graphql",
	"requests",
	"api",
	"githubRequest"
]);
const BODY = new Set([
	"body",
	"comment_body",
	"commentBody"
]);
function mentionsOf(file, calls, starts) {
	const mentions = [];
	let unresolved = false;
	for (const call of calls) {
		const body = bodyOf(file, call);
		if (body === void 0) continue;
		const text = commandText(body);
		if (text !== void 0) mentions.push({
			at: call.start,
			body: text,
			certainty: "certain"
		});
		else if (body.alternatives.length === 0 || body.alternatives.some((a) => a.pieces.some((p) => p.kind === "context"))) unresolved = true;
	}
	for (const { at, started } of starts) {
		const words = started.kind === "line" ? [started.line] : started.words;
		const shown = words.map((word) => require_scan.firstText(word)).join(" ");
		if (!/\bgh\b.*\b(comment|review|comments)\b/s.test(shown)) continue;
		const text = words.map(commandText).find((t) => t !== void 0);
		if (text !== void 0) mentions.push({
			at,
			body: text,
			certainty: "certain"
		});
		else if (words.some((word) => require_scan.origins(word).some(({ kind }) => kind === "context"))) unresolved = true;
	}
	return {
		mentions,
		unresolved
	};
}
function bodyOf(file, call) {
	if (OPENS.test(call.path)) return named$1(file, call, BODY);
	if (POSTS.has(call.last)) {
		const body = named$1(file, call, BODY);
		if (body.alternatives.length > 0) return body;
		const [first] = elements(file, call.open);
		return first === void 0 ? require_scan.UNSET : evaluate(file, {
			chunk: file,
			...first
		});
	}
	if (!REQUESTS.has(call.last)) return void 0;
	const [first] = elements(file, call.open);
	const address = first === void 0 ? "" : require_scan.templates(evaluate(file, {
		chunk: file,
		...first
	}))[0]?.text ?? "";
	return (/\/(comments|reviews|replies)\b/.test(address) || address.includes("addComment")) && !address.startsWith("GET ") ? named$1(file, call, BODY) : void 0;
}
function mentionTexts(file, calls) {
	const found = [];
	let seen = 0;
	file.tokens.forEach((token, at) => {
		if (token.kind !== "text" || !/^@codex(\s|$)/.test(token.text) || ++seen > 100) return;
		if (!/^@codex\s+\S/.test(token.text) && file.tokens[at + 1]?.text !== "+") return;
		if (isLookedFor(file, at)) return;
		const holder = calls.filter((c) => at > c.open && at < c.close).at(-1);
		if (holder !== void 0 && TESTS.test(holder.last)) return;
		found.push({
			at,
			body: token.text.slice(0, 200),
			certainty: "possible"
		});
	});
	return found;
}
function isLookedFor(file, at) {
	const { tokens, match } = file;
	const isIn = (start, end) => COMPARES.has(tokens[start - 1]?.text ?? "") || COMPARES.has(tokens[end]?.text ?? "");
	if (isIn(at, at + 1)) return true;
	const open = openAround(file, at, MOST_WORDS);
	if (open === void 0 || !"[({".includes(tokens[open]?.text ?? "-")) return false;
	const close = match[open] ?? open;
	const method = isDot(tokens[close + 1]?.text) ? tokens[close + 2]?.text ?? "" : "";
	return isIn(open, close + 1) || SEARCHES.test(method);
}
const MOST_WORDS = 400;
const COMPARES = new Set([
	"==",
	"===",
	"!=",
	"!==",
	"in",
	"of",
	"case",
	"range"
]);
const SEARCHES = /^(?:some|every|any|all|find|findIndex|filter|includes|contains|forEach)$/;
const TESTS = /^(includes|startsWith|startswith|endsWith|indexOf|contains|Contains|HasPrefix|match|test|RegExp|search|split|replace|find|log|print|info|warn|error|debug|equal|expect|toBe|toContain|start_with|include|count|compile|strip|Error)$/;
function commandText(value) {
	for (const { pieces } of value.alternatives) {
		const text = pieces.map((p) => p.kind === "literal" ? p.text : "\u2026").join("");
		if (/@codex/.test(text) && commands(text)) return text.trim().slice(0, 200);
	}
}
function commands(text) {
	let fenced = false;
	for (const line of text.slice(0, 1e5).split("\n")) {
		const start = line.trimStart();
		if (start.startsWith("```")) fenced = !fenced;
		else if (!fenced && /^@codex(?![\w-])/.test(start)) return true;
	}
	return false;
}
// src/interpreter/code/clients/models.ts
function modelsIn({ tokens }) {
	const found = tokens.flatMap(({ kind, text }, at) => {
		if (kind === "mark" || settingOf(text) !== "model") return [];
		const sign = tokens[at + 1]?.text === ":" && tokens[at + 3]?.text === "=" ? at + 3 : at + 1;
		const value = tokens[sign + 1];
		return value?.kind === "text" && value.parts.every((part) => part.kind === "literal") && /^[:=]$|^=>$/.test(tokens[sign]?.text ?? "") ? [value.text] : [];
	});
	return [...new Set(found)];
}
// src/interpreter/code/clients/unlisted.ts
const NO_CLIENT = /token|cost|pric|(?:^|[^a-z])logg|telemetry|tracing|instrument|observ|mock|fake|stub|cassette/i;
const NO_REQUEST = /token|count|cost|price|pricing|encod|split|trunc|context|window|limit|info|config|setting|^(?:log|debug|warn|print|error|record|track|register|assert|expect|should|patch|load|read|check|valid|pars|format|normali|support|is_?[A-Z]|has_?[A-Z])/i;
const MOST$7 = 20;
function unlistedUses(file, libraries, calls) {
	return libraries.filter(({ specifier }) => !NO_CLIENT.test(specifier)).flatMap((one) => usesOf(file, one, calls)).slice(0, MOST$7);
}
function usesOf(file, one, calls) {
	const own = ofLibrary(file, one, calls);
	const all = [
		...own.flatMap((call) => {
			if (NO_REQUEST.test(call.last)) return [];
			const model = modelGiven(file, call);
			return model === void 0 ? [] : [{
				at: call.start,
				model,
				call
			}];
		}),
		...modelsSet(file, one),
		...classesTaken(file, one)
	];
	const found = new Map();
	for (const { at, model, provider, call } of all) {
		const whose = provider ?? ownerOf(model ?? require_scan.UNSET);
		if (whose === void 0 || found.has(whose)) continue;
		const settings = [...call === void 0 ? [] : [call], ...own].map((each) => settingsOf(file, each));
		const key = settings.find((each) => each.key !== void 0)?.key;
		const url = settings.find((each) => each.url !== void 0)?.url;
		found.set(whose, {
			at,
			...finish(rowOf(file, one, whose), whose, {
				key,
				url,
				model
			}, one.specifier),
			called: true,
			unlisted: true,
			...provider === void 0 ? { byModel: true } : {}
		});
	}
	return [...found.values()];
}
function rowOf(file, { specifier }, provider) {
	const { ecosystem } = require_scan.grammarOf(file);
	return {
		ecosystem,
		name: specifier,
		provider,
		how: "framework",
		source: ""
	};
}
function localsOf(file, one) {
	const named = one.names.map(({ local }) => local.split(".", 1)[0] ?? local);
	return named.length === 0 ? require_scan.grammarOf(file).brings(one.specifier) : named;
}
function ofLibrary(file, one, calls) {
	const names = new Set(localsOf(file, one));
	const ends = new Set();
	const { tokens } = file;
	return calls.filter((call) => {
		if (one.start <= call.start && call.start < one.end) return false;
		const before = tokens[call.start - 2]?.kind === "line" ? call.start - 3 : call.start - 2;
		if (!(call.path.startsWith(".") ? ends.has(before) : names.has(call.path.split(".", 1)[0] ?? ""))) return false;
		ends.add(call.close);
		for (const name of namesOfClient(file, call)) names.add(name);
		return true;
	});
}
function modelGiven(file, call) {
	const setting = settingOf(call.last) === "model";
	return givenIn(file, call.open, setting);
}
function givenIn(file, open, isModel) {
	const { tokens } = file;
	for (const [place, { start, end }] of elements(file, open).entries()) {
		const sign = tokens[start + 1]?.text ?? "";
		const isLabelled = /^(?:=|:|=>)$/.test(sign);
		if (tokens[start]?.text === "{") {
			const inside = givenIn(file, start, false);
			if (inside !== void 0) return inside;
		}
		const label = isLabelled && settingOf(tokens[start]?.text ?? "") === "model";
		if (!label && (isLabelled || place > 0)) continue;
		const from = isLabelled ? start + 2 : start;
		if (!label && !isModel && tokens[from]?.kind !== "text") continue;
		const value = evaluate(file, {
			chunk: file,
			start: from,
			end
		});
		if (ownerOf(value) !== void 0) return value;
	}
}
function ownerOf({ alternatives }) {
	return alternatives.flatMap(({ pieces: [only, ...more] }) => only?.kind === "literal" && more.length === 0 ? [only.text] : []).map((text) => require_scan.providerOfModelName(text)?.id).find((id) => id !== void 0);
}
function modelsSet(file, one) {
	return placesOf(file, one).flatMap((at) => {
		const { path, end } = pathAt(file, at);
		const last = path.slice(path.lastIndexOf(".") + 1).replace(/^(?:ai|llm|chat|default)_?/i, "");
		if (!path.includes(".") || settingOf(last) !== "model") return [];
		if (file.tokens[end]?.text !== "=") return [];
		const model = evaluate(file, {
			chunk: file,
			start: end + 1
		});
		return ownerOf(model) === void 0 ? [] : [{
			at,
			model
		}];
	});
}
function classesTaken(file, one) {
	if (onlyNames(file, one)) return [];
	const imported = new Map(one.names.map((name) => [name.local, name.imported]));
	return placesOf(file, one).flatMap((at) => {
		if (asksNothing(file, at)) return [];
		const [first = "", ...members] = pathAt(file, at).path.split(".");
		const provider = [imported.get(first) ?? first, ...members].map(require_scan.providerOfClass).find((found) => found !== void 0);
		return provider === void 0 ? [] : [{
			at,
			provider: provider.id
		}];
	});
}
function placesOf(file, one) {
	return localsOf(file, one).flatMap((name) => namedAt(file, name)).filter((at) => (at < one.start || at >= one.end) && !isMember(file, at));
}
function isMember({ tokens }, at) {
	return /^(?:\.|\?\.|::|->)$/.test(tokens[at - 1]?.text ?? "");
}
// src/interpreter/code/env-reads.ts
function envReadsOf(file, most) {
	const { placeholders } = require_scan.grammarOf(file).environment;
	const found = new Map();
	const keep = (name, at, fallback) => {
		if (!found.has(name) && found.size < most) found.set(name, {
			at,
			name,
			fallback
		});
	};
	forEachName(file, (chunk, at, place) => {
		const read = readAt(file, chunk, at, place);
		if (read === void 0) for (const name of readByNameAt(file, chunk, at)) keep(name, place, void 0);
		if (read === void 0 || chunk.tokens[read.end]?.text === "=") return;
		const fallback = read.fallback && evaluate(file, {
			chunk,
			...read.fallback
		});
		keep(read.name, place, fallback === void 0 || isUnknown(fallback) ? void 0 : fallback);
	});
	if (placeholders) {
		for (const [at, token] of file.tokens.entries()) if (token.kind === "text") filledIn(token.text, (name) => keep(name, at, void 0));
	}
	for (const name of variablesNamed(file)) keep(name, 0, void 0);
	for (const { fallbacks } of file.flags.values()) for (const { chunk, start } of fallbacks) if (chunk.tokens[start - 2]?.text === "envvar") keep(chunk.tokens[start]?.text ?? "", start, void 0);
	return [...found.values()];
}
function forEachName(file, tell) {
	const inside = (chunk, place, depth) => {
		for (let at = 0; at < chunk.tokens.length; at++) {
			const token = chunk.tokens[at];
			if (token?.kind === "name") tell(chunk, at, place ?? at);
			if (token?.kind !== "text" || depth === MOST_NESTED) continue;
			for (const part of token.parts) if (part.kind === "hole" && MAY_READ.test(part.source)) inside(lex(part.source, require_scan.grammarOf(file).syntax), place ?? at, depth + 1);
		}
	};
	inside(file, void 0, 0);
}
const MOST_NESTED = 3;
const MAY_READ = /\w\W*[.:([{$>]/;
function readByNameAt(file, chunk, at) {
	const { tokens, match } = chunk;
	const { collections, readers } = require_scan.accessOf(file);
	if (tokens[at + 1]?.kind !== "mark" || isDot(tokens[at - 1]?.text)) return [];
	const { path, end: open } = pathAt(chunk, at);
	const bracket = tokens[open]?.text;
	const close = match[open] ?? -1;
	if (!(bracket === "[" && collections.has(path) || bracket === "(" && readers.has(path)) || close < 0 || ASSIGNS.test(tokens[close + 1]?.text ?? "")) return [];
	return require_scan.origins(evaluate(file, {
		chunk,
		start: at,
		end: close + 1
	})).flatMap((one) => one.kind === "environment" ? [one.name] : []);
}
const ASSIGNS = /^(?:=|\|\|=|\?\?=)$/;
const handsEnvironment = require_scan.oncePer((file) => {
	if (!namesEnvironment(file)) return false;
	const { collections, firsts } = require_scan.accessOf(file);
	const { functions } = namesOf(file);
	return callsOf(file).some(({ last, open }) => functions.has(last) && elements(file, open).some(({ start, end }) => {
		const labelled = /^[=:]$/.test(file.tokens[start + 1]?.text ?? "") ? start + 2 : start;
		if (!firsts.has(file.tokens[labelled]?.text ?? "")) return false;
		const { path, end: behind } = pathAt(file, labelled);
		return behind === end && collections.has(path);
	}));
});
const TAG = /\benv|^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;
function variablesNamed(file) {
	const { settings, placeholders } = require_scan.grammarOf(file).environment;
	if (!(placeholders || namesEnvironment(file) || file.tokens.some(({ kind, text }) => kind === "name" ? settings?.bases.includes(text) : TAG.test(text)))) return [];
	return namesOf(file).all.flatMap((scope) => {
		const fields = settings !== void 0 && scope.kind === "class" && buildsOn(file, scope, settings.bases) ? [...scope.members.keys(), ...scope.types.keys()].flatMap((f) => settings.variables(file, scope, f)) : [];
		const own = [...scope.names.values()].flat().flatMap((binding) => {
			if (binding.kind === "variable") return [binding.name];
			if (binding.kind !== "part") return [];
			const { path } = pathAt(file, binding.span.start);
			return require_scan.accessOf(file).collections.has(path) || isEnvironment(file, path, binding.span.start) ? [binding.name] : [];
		});
		return [...fields, ...own];
	});
}
function filledIn(text, keep) {
	for (const [, name] of text.slice(0, 2e3).matchAll(/\$\{([A-Z][A-Z0-9_]{2,60})[:}]/g)) if (name !== void 0) keep(name);
}
function lettersOf(name) {
	return name.replaceAll("_", "").toUpperCase();
}
function keysNamed({ tokens }) {
	return tokens.flatMap(({ text, parts }) => [text, ...parts.flatMap((part) => part.kind === "hole" ? [part.source] : [])].flatMap((one) => [...one.matchAll(KEY_WORD)].map(([word]) => lettersOf(word))));
}
const KEY_WORD = /\w*api_?key\b/gi;
const readsUnnamed = require_scan.oncePer((file) => {
	let found = handsEnvironment(file);
	forEachName(file, (chunk, at, place) => {
		found ||= takesAnyAt(file, chunk, at, place);
	});
	return found;
});
function takesAnyAt(file, chunk, at, place) {
	const { tokens, match } = chunk;
	if (isDot(tokens[at - 1]?.text) || readAt(file, chunk, at, place) !== void 0) return false;
	const { collections, readers, copies } = require_scan.accessOf(file);
	const { path, end } = pathAt(chunk, at);
	const isWhole = (one) => collections.has(one) || isEnvironment(file, one, place);
	const dot = path.lastIndexOf(".");
	const isMember = dot > 0 && isWhole(path.slice(0, dot));
	if (!isWhole(path) && !isMember && !readers.has(path) && !copies.has(path)) return false;
	const open = /^[?!]/.test(tokens[end]?.text ?? "") ? end + 1 : end;
	const sign = tokens[open]?.text ?? "";
	const close = match[open] ?? -1;
	if (ASSIGNS.test(sign) || ASSIGNS.test(tokens[close + 1]?.text ?? "")) return false;
	if (isMember && CHANGES.test(path.slice(dot + 1))) return false;
	if (tokens[at - 1]?.text === "in" && tokens[at - 2]?.kind === "text") return false;
	if (tokens[at - 1]?.text === "=" && sign !== "[" && sign !== "(") {
		const left = tokens[at - 2];
		if (left?.text === "}") {
			const from = match[at - 2] ?? at;
			return tokens.slice(from, at).some(({ text }) => text === "...");
		}
		return !(left?.kind === "name" && isEnvironment(file, left.text, place));
	}
	return readByNameAt(file, chunk, at).length === 0;
}
const CHANGES = /^(?:update|setdefault|pop|delete|clear|putAll|has|key\?|contains(?:Key)?)$/;
// src/interpreter/code/guards.ts
const TELLING = /key|token|secret|live|enable|api|has_|openai|llm/i;
const MAX_BODY = 5e3;
function guardsOf$1(file) {
	const ranges = [];
	const { tokens } = file;
	for (let at = 0; at < tokens.length && ranges.length < 2e3; at++) {
		const token = tokens[at];
		if (token?.text !== "if" || token.kind !== "name") continue;
		const body = require_scan.grammarOf(file).scoping.bodies === "indent" ? indented(file, at) : braced(file, at);
		if (body !== void 0 && !asksForKeys$1(file, at + 1, body[0])) ranges.push(body);
	}
	return (at) => ranges.some(([start, end]) => at > start && at < end);
}
function asksForKeys$1(file, start, end) {
	const held = heldIn(file, bare$1(file, {
		start,
		end
	}));
	return held?.not === false && require_scan.origins(held.of).every((one) => one.kind === "environment" && /key|token/i.test(one.name));
}
function conditionEnd(file, start, mark) {
	const { tokens, match } = file;
	let telling = false;
	for (let at = start + 1; at < Math.min(tokens.length, start + 60); at++) {
		const token = tokens[at];
		if (token === void 0) return void 0;
		if (token.kind !== "mark" && TELLING.test(token.text)) telling = true;
		if (/^(?:not|!|hasattr)$/.test(token.text)) return void 0;
		if (token.kind === "mark" && token.text === mark && (mark === ":" || (match[at] ?? -1) > at)) return telling ? at : void 0;
		if (token.kind === "line") return void 0;
	}
}
function indented(file, at) {
	const { tokens } = file;
	const colon = conditionEnd(file, at, ":");
	if (colon === void 0) return void 0;
	const column = tokens[at]?.column ?? 1;
	for (let i = colon + 1; i < Math.min(tokens.length, colon + MAX_BODY); i++) if (tokens[i - 1]?.kind === "line" && (tokens[i]?.column ?? 0) <= column) return [colon, i];
	return [colon, Math.min(tokens.length, colon + MAX_BODY)];
}
function braced(file, at) {
	const open = conditionEnd(file, at, "{");
	return open === void 0 ? void 0 : [open, file.match[open] ?? open];
}
// src/interpreter/code/loads.ts
const LOADERS = /^(?:(?:\w+\.)?load_dotenv|process\.loadEnvFile|Dotenv\.load!?|godotenv\.Load)$/;
const OVER = /^(?:Dotenv\.overload!?|godotenv\.Overload)$/;
const LIBRARY$1 = "dotenv";
function loadsIn(file, imports) {
	const configures = imports.filter((one) => isOf(one, LIBRARY$1));
	const whole = configures.filter(({ specifier }) => specifier === `${LIBRARY$1}/config`);
	const locals = new Set(configures.flatMap(({ names }) => names.map(({ local }) => local)));
	const calls = callsOf(file).filter(({ path, last }) => {
		if (LOADERS.test(path) || OVER.test(path)) return true;
		const [first = ""] = path.split(".");
		return configures.length > 0 && last === "config" && (locals.has(first) || first === "require");
	});
	return [...whole.map(() => ({
		file: require_scan.literal$1(".env"),
		over: false
	})), ...calls.map((call) => loadedBy(file, call))];
}
function loadedBy(file, call) {
	const over = OVER.test(call.path) || /^true$/i.test(named(file, call, /^override$/) ?? "");
	const path = pathOf(file, call);
	if (path !== void 0) return {
		file: path,
		over
	};
	const beside = call.last === "load_dotenv" && file.path !== ".inline";
	return {
		file: require_scan.literal$1(".env"),
		over,
		...beside ? {
			from: require_scan.parent(file.path),
			above: true
		} : {}
	};
}
function named({ tokens }, { open, close }, name) {
	for (let at = open + 1; at < close - 1; at++) if (name.test(tokens[at]?.text ?? "") && /^[:=]$/.test(tokens[at + 1]?.text ?? "")) return tokens[at + 2]?.text;
}
function pathOf(file, { open, close }) {
	const { tokens } = file;
	for (let at = open + 1; at < close - 1; at++) if (/^(?:dotenv_)?path$/.test(tokens[at]?.text ?? "") && /^[:=]$/.test(tokens[at + 1]?.text ?? "")) return evaluatePath(file, {
		chunk: file,
		start: at + 2,
		end: valueEnd(file, at + 2)
	});
	const [first] = elements(file, open);
	if (!(first !== void 0 && !/^[{=:]$/.test(tokens[first.start]?.text ?? "")) || tokens[first.start + 1]?.text === "=") return void 0;
	const found = evaluatePath(file, {
		chunk: file,
		...first
	});
	return tokens[first.start]?.text === "find_dotenv" ? void 0 : found;
}
// src/interpreter/code/bare-calls.ts
const ENDS = new Set([
	"if",
	"unless",
	"while",
	"until",
	"and",
	"or",
	"do",
	"rescue",
	"for",
	"foreach"
]);
function withParentheses(chunk, names) {
	const { tokens } = chunk;
	if (!tokens.some((_, at) => isBare(chunk, at, names))) return chunk;
	const found = [];
	const moved = [];
	const made = [];
	const ends = [];
	const close = (at) => {
		while (ends.at(-1)?.end === at) {
			made.push([ends.pop()?.open ?? 0, found.length]);
			found.push(mark(")", tokens[at - 1]));
		}
	};
	tokens.forEach((token, at) => {
		close(at);
		moved.push(found.length);
		if (token.kind !== "line" || ends.length === 0) found.push(token);
		if (!isBare(chunk, at, names)) return;
		ends.push({
			end: endOf(chunk, at + 1),
			open: found.length
		});
		found.push(mark("(", tokens[at + 1]));
	});
	close(tokens.length);
	const match = found.map(() => -1);
	chunk.match.forEach((partner, at) => {
		if (partner >= 0) match[moved[at] ?? 0] = moved[partner] ?? -1;
	});
	for (const [open, end] of made) {
		match[open] = end;
		match[end] = open;
	}
	return {
		tokens: found,
		match
	};
}
function mark(text, beside) {
	return {
		kind: "mark",
		text,
		parts: [],
		line: beside?.line ?? 1,
		column: beside?.column ?? 1
	};
}
function isBare({ tokens }, at, names) {
	const [before, token, next] = [
		tokens[at - 1],
		tokens[at],
		tokens[at + 1]
	];
	if (token?.kind !== "name" || next === void 0 || !names.has(token.text)) return false;
	if (/^(?:def|sub|:|->|\$|@|%|&)$/.test(before?.text ?? "")) return false;
	if (next.kind === "text") return true;
	if (next.kind === "name") return !ENDS.has(next.text) && !/^(?:x|eq|ne|in|is)$/.test(next.text);
	return next.text === "*" || next.text === "[" && next.column > token.column + token.text.length;
}
function endOf({ tokens, match }, from) {
	for (let at = from; at < tokens.length; at++) {
		const token = tokens[at];
		if (token?.kind === "line" && tokens[at - 1]?.text !== ",") return at;
		if (token?.kind === "name" && ENDS.has(token.text)) return at;
		if (token?.kind !== "mark") continue;
		if (/^(?:;|\|\||&&|==|!=|\?)$/.test(token.text)) return at;
		const partner = match[at] ?? -1;
		if (partner > at) at = partner;
		else if (/^[)\]}]$/.test(token.text)) return at;
	}
	return tokens.length;
}
// src/interpreter/code/read-source.ts
const NOTHING = new Map();
function readSource(text, path, language, firstLine = 1, filled = NOTHING) {
	const chunk = chunkOf(text, require_scan.grammarOf({ language }), firstLine);
	return {
		...chunk,
		path,
		language,
		flags: flagsOf(chunk),
		links: new Map(),
		stars: [],
		callers: {
			list: [],
			program: []
		},
		filled
	};
}
function chunkOf(text, { syntax, habits, starts }, firstLine) {
	const chunk = lex(text, syntax, firstLine);
	if (!habits.bareCalls) return chunk;
	const names = Object.keys(starts).map((path) => path.slice(path.lastIndexOf(".") + 1));
	return withParentheses(chunk, new Set(names));
}
// src/interpreter/code/servers.ts
function servesIn({ file, imports }) {
	return require_scan.grammarOf(file).libraries.servers.flatMap(({ packages, call }) => {
		const from = imports.filter(({ specifier }) => packages.test(specifier));
		const brought = new Set(from.flatMap(({ names }) => names.map(({ local }) => local)));
		const starts = (path) => call.test(path) && (path.includes(".") || brought.has(path));
		return from.length === 0 ? [] : callsOf(file).filter(({ path }) => starts(path));
	}).filter(({ path }) => !/^(?:subprocess|asyncio|mcp)\./.test(path)).slice(0, 1).map(({ start }) => start);
}
// src/interpreter/code/shown.ts
function shownLine(unit, line) {
	return (unit.lines[line - unit.firstLine] ?? "").slice(0, 400).trim().replace(require_scan.HOLES, "\u2026").replace(/\b(sk|gh[pousr]|key|AIza)[-_][\w-]{8,}/g, (key) => `${key.slice(0, 8)}\u2026`).slice(0, 160);
}
// src/interpreter/code/builders.ts
const MOST$6 = 100;
function builtIn(file) {
	const { builders } = require_scan.grammarOf(file);
	const found = [];
	for (const builder of builders) for (let at = 0; at < file.tokens.length && found.length < MOST$6; at++) {
		if (file.tokens[at]?.text !== builder.type || file.tokens[at]?.kind !== "name") continue;
		const site = siteAt(file, at);
		if (site === void 0) continue;
		for (const frame of waysInto(file, at, site.end)) {
			const started = startedBy$1(file, site, builder, frame);
			if (started !== void 0) found.push({
				at,
				started
			});
		}
	}
	return found;
}
function siteAt({ tokens, match }, at) {
	const args = tokens[at + 1]?.text === "(" ? at + 1 : void 0;
	let behind = args === void 0 ? at + 1 : (match[args] ?? at) + 1;
	while (tokens[behind]?.kind === "line") behind++;
	const fields = tokens[behind]?.text === "{" ? behind : void 0;
	if (args === void 0 && fields === void 0) return void 0;
	let before = at - 1;
	while ([
		"new",
		"&",
		"await",
		"try"
	].includes(tokens[before]?.text ?? "")) before--;
	const kept = tokens[before]?.text === "=" && tokens[before - 1]?.kind === "name";
	return {
		args,
		fields,
		end: Math.max(match[fields ?? -1] ?? 0, match[args ?? -1] ?? 0, at + 1),
		kept: kept ? tokens[before - 1]?.text : void 0
	};
}
function startedBy$1(file, site, builder, frame) {
	const fieldOf = (names) => {
		const [span] = names.flatMap((name) => spansOf(file, site, name, frame));
		return span === void 0 ? require_scan.UNSET : evaluate(file, span, frame);
	};
	const [first, second] = site.args === void 0 ? [] : elements(file, site.args);
	const program = (first && evaluate(file, {
		chunk: file,
		...first
	}, frame)) ?? fieldOf(builder.program);
	if (program.alternatives.length === 0) return void 0;
	const words = spansOf(file, site, builder.words, frame).slice(0, 1).map((span) => listAt(file, span, frame));
	const added = site.kept === void 0 ? {
		items: [],
		open: false
	} : evaluateAdded(file, addedTo(file, `${site.kept}.${builder.words}`, site.end), frame);
	const items = [...words.flatMap((list) => list?.items ?? []), ...added.items];
	const line = second ? evaluate(file, {
		chunk: file,
		...second
	}, frame) : fieldOf(builder.line === void 0 ? [] : [builder.line]);
	if (items.length === 0 && line.alternatives.length > 0) return {
		kind: "line",
		line: require_scan.concat(program, require_scan.literal$1(" "), line)
	};
	const open = added.open || words.some((list) => list === void 0 || list.open);
	return {
		kind: "words",
		words: [program, ...items],
		open
	};
}
function listAt(file, span, frame) {
	return evaluateList(file, span, frame);
}
function spansOf(file, { fields, kept, end }, name, frame) {
	const here = fields === void 0 ? [] : elements(file, fields).filter(({ start }) => file.tokens[start]?.text === name && file.tokens[start + 1]?.text === "=");
	const later = kept === void 0 ? [] : meaningsOf(file, `${kept}.${name}`, end, frame) ?? [];
	return [...here.map((part) => ({
		chunk: file,
		start: part.start + 2,
		end: part.end
	})), ...later.flatMap(({ file: where, binding }) => where === file && binding.kind === "value" ? [binding.span] : [])];
}
// src/interpreter/code/entries.ts
const byEnding = require_scan.late(() => new Map(require_scan.ALL.flatMap(([language, { endings }]) => endings.map((e) => [e, language]))));
const byName = require_scan.late(() => new Map(require_scan.ALL.flatMap(([language, { names }]) => names.map((n) => [n, language]))));
function languageOf(path, text) {
	const name = require_scan.baseName(path);
	const dot = name.lastIndexOf(".");
	if (dot > 0) return byEnding().get(name.slice(dot + 1).toLowerCase());
	return byName().get(name) ?? (text.startsWith("#!") ? byFirstLine(text) : void 0);
}
function byFirstLine(text) {
	const line = text.slice(2, 200).split("\n", 1)[0] ?? "";
	for (const word of line.split(/[\s/]+/)) {
		const language = require_scan.languageRunBy(word);
		if (language !== void 0) return language;
	}
}
function entriesOf(tree, path) {
	if (path !== "" && tree.isFile(path) && !/\.(csproj|fsproj|sln)$/.test(path)) return [path];
	const directory = /\.(csproj|fsproj|sln)$/.test(path) ? path.slice(0, Math.max(0, path.lastIndexOf("/"))) : path.replace(/\/$/, "");
	if (!tree.isDirectory(directory)) return [require_scan.scriptAt(tree, path) ?? path];
	for (const [, { entries }] of require_scan.ALL) {
		const found = entries(tree, directory);
		if (found.length > 0) return found;
	}
	return [];
}
// src/interpreter/code/own-words.ts
const MOST_NAMES$1 = 4;
function wordsFrom(file, at, frame) {
	const place = placeFrom(file, at, frame, MOST_NAMES$1);
	return place === void 0 ? void 0 : require_scan.fromOrigin({
		kind: "context",
		name: `argv[${Math.max(1, place)}:]`
	});
}
function placeFrom(file, at, frame, names) {
	const { tokens } = file;
	if (names === 0 || tokens[at]?.kind !== "name") return void 0;
	const { path, end } = pathAt(file, at);
	const list = path.replace(/\.(?:slice|shift)$/, "");
	const own = LISTS$1.get(list);
	const number = /^[[(]$/.test(tokens[end]?.text ?? "") ? tokens[end + 1] : void 0;
	const more = number?.kind === "number" ? Number(number.text) : 0;
	if (own !== void 0) return more - own;
	if (list.includes(".")) return void 0;
	const before = settersOf(file, list, at, frame).flatMap((one) => placeFrom(one.file, one.at, one.frame, names - 1) ?? []);
	return before.length === 0 ? void 0 : Math.max(1, Math.min(...before)) + more;
}
function settersOf(file, name, at, frame) {
	const set = (meaningsOf(file, name, at, frame) ?? []).flatMap((one) => one.binding.kind === "value" && one.binding.span.chunk.tokens === one.file.tokens ? [{
		file: one.file,
		at: one.binding.span.start,
		frame: one.frame
	}] : []);
	if (set.length > 0) return set;
	const { tokens, match } = file;
	return namedAt(file, name).flatMap((named) => {
		const open = openAround(file, named, MOST_TAKEN) ?? -1;
		const close = tokens[open]?.text === "[" ? match[open] ?? -1 : -1;
		const isMember = tokens[open - 1]?.kind === "name" && !/^(?:const|let|var)$/.test(tokens[open - 1]?.text ?? "");
		return close > open && !isMember && tokens[close + 1]?.text === "=" ? [{
			file,
			at: close + 2,
			frame
		}] : [];
	});
}
const MOST_TAKEN = 40;
// src/interpreter/code/starts.ts
const WHOLE = new Set([
	"exec",
	"run",
	"call",
	"system",
	"spawn",
	"Command",
	"Start",
	"popen"
]);
function importedAs(imports) {
	return new Map(imports.flatMap(({ specifier, names }) => names.map(({ local, imported }) => [local, [specifier.replace(/^node:/, ""), .../^(?:\*|default)$/.test(imported) ? [] : [imported]].join(".")])));
}
function isOtherModule(whole) {
	return whole !== void 0 && !STARTERS.test(whole);
}
const SANDBOXES = /^(?:e2b|@e2b\/code-interpreter|e2b_code_interpreter)\b/;
const STARTERS = /process|exec|spawn|shell|command|pexpect|pty|^(?:os|asyncio|sh|zx)\b/i;
function formOf(file, call, imported) {
	const { path, last } = call;
	if (isSandboxed(call) && [...imported.values()].some((name) => SANDBOXES.test(name))) return "text";
	const { starts } = require_scan.grammarOf(file);
	const known = (name) => Object.hasOwn(starts, name) ? starts[name] : void 0;
	const [first = ""] = path.split(".", 1);
	const whole = imported.get(first);
	if (isOtherModule(whole)) return known(whole + path.slice(first.length));
	return known(path) ?? (path.startsWith(".") ? known(`.${last}`) : void 0) ?? (whole === void 0 ? void 0 : known(whole + path.slice(first.length))) ?? (WHOLE.has(last) ? void 0 : known(last));
}
function withoutOwn(file, all) {
	const asked = new Set(all.flatMap(({ call }) => isOwnName(call) ? call.last : []));
	if (asked.size === 0) return all;
	const bodies = new Map();
	for (const { name, start, end } of blocksOf(file).functions) if (asked.has(name)) bodies.set(name, [...bodies.get(name) ?? [], {
		start,
		end
	}]);
	if (bodies.size === 0) return all;
	const within = ({ start }, block) => start >= block.start && start < block.end;
	const wraps = new Set([...bodies].flatMap(([name, blocks]) => blocks.every((block) => all.some(({ call }) => call.path !== name && within(call, block))) ? name : []));
	return all.filter(({ call }) => !isOwnName(call) || !wraps.has(call.last) || bodies.get(call.last)?.some((block) => within(call, block)));
}
function isOwnName({ path, last }) {
	return path === last || /^(?:self|this|cls|Self)\.\w+$/.test(path);
}
// src/interpreter/code/spawns.ts
const UNKNOWN = {
	kind: "line",
	line: require_scan.UNSEEN
};
const MAX_STARTS = 300;
function spawnOf(file, { call, way, ...start }) {
	return {
		...start,
		environment: environmentOf(file, call),
		directory: directoryOf(file, call, way),
		input: inputOf(file, call)
	};
}
function startsOf(file, calls, imported) {
	const found = [];
	const keep = (at, started, call, way, certainty = "certain") => {
		if (found.length < MAX_STARTS) found.push({
			at,
			started,
			certainty,
			call,
			way
		});
	};
	const start = (at, started, call, way) => {
		if (started.kind === "line") {
			if (showsText([started.line]) || started === UNKNOWN) keep(at, started, call, way);
			return;
		}
		const { words, open } = started;
		const ways = scriptsFor(file, words, void 0);
		for (const script of ways) keep(at, {
			kind: "words",
			words: script,
			open
		}, call, way);
		const named = ways.length === 0 && isUnnamed(words) ? byFlags(words) : void 0;
		if (named !== void 0) keep(at, {
			kind: "words",
			words: named,
			open
		}, call, way, "likely");
		else if (ways.length === 0 && (showsText(words) || isRest(words))) keep(at, started, call, way);
	};
	let starts = false;
	const helpers = [];
	const known = [];
	for (const call of calls) {
		const form = formOf(file, call, imported);
		if (form !== void 0) known.push({
			call,
			form
		});
		else if (startsProgram(file, call)) helpers.push(call);
	}
	for (const { call, form } of withoutOwn(file, known)) {
		starts ||= !isInside(form);
		const choices = form === "list" ? tableOf(file, call) : [];
		for (const { items, open } of choices) start(call.start, {
			kind: "words",
			words: items,
			open
		}, call);
		for (const { started, way } of choices.length > 0 ? [] : startsBy(file, call, form)) start(call.start, started, call, way);
	}
	for (const { at, started } of builtIn(file)) {
		starts = true;
		start(at, started, callAt(file, at));
	}
	for (const { at, value } of shellTexts(file)) {
		starts = true;
		start(at, {
			kind: "line",
			line: value
		}, void 0);
	}
	for (const call of starts ? helpers : []) {
		const words = elements(file, call.open).slice(0, 2).flatMap((e) => wordsAt(file, e));
		start(call.start, {
			kind: "words",
			words,
			open: false
		}, void 0);
	}
	if (!found.some(startsCodex)) {
		const filled = gathered(file, starts);
		for (const { at, started } of filled.length > 0 ? filled : loose(file, calls, starts)) keep(at, started, void 0, void 0, "likely");
	}
	return found;
}
function argumentsOf(file, { open }, { argument }, frame) {
	if (argument === void 0) return [];
	const given = elements(file, open);
	const values = (argument === "first" ? given.slice(0, 1) : given).map((one) => evaluate(file, {
		chunk: file,
		...one
	}, frame));
	const [only, ...more] = values;
	return argument === "all" && only !== void 0 && more.length === 0 ? program(only) : values;
}
function showsText(words) {
	return words.some((word) => require_scan.origins(word).some(({ kind }) => kind === "literal"));
}
function isRest([only]) {
	return only !== void 0 && require_scan.origins(only).some((one) => placeOfRest(require_scan.originName(one)) !== void 0);
}
function isUnnamed([first]) {
	return first !== void 0 && !require_scan.origins(first).some(({ kind }) => kind === "literal");
}
function runs(name, file, at) {
	const path = file.tokens[at]?.text ?? "";
	if (!/^(?:\.\/)?[\w.-]+(?:\/[\w.-]+)*$/.test(path)) return false;
	if (!path.startsWith("./") && !(path.includes("/") && isListed(file, at))) return false;
	if (name === "go") return /(?:^|\/)[\w-]+(?:\.go)?$/.test(path);
	return languageOf(path, "") !== void 0;
}
function isListed(file, at) {
	const open = openAround(file, at, MOST_LISTED);
	return open !== void 0 && file.tokens[open]?.text === "[";
}
const MOST_LISTED = 400;
function isImported$1({ tokens }, at) {
	const before = tokens[at - 1]?.text === "(" ? at - 2 : at - 1;
	return /^(?:from|import|require)$/.test(tokens[before]?.text ?? "");
}
const MAX_SCRIPTS = 100;
function scriptsFor(file, words, way) {
	const at = words.findIndex(isUnknown);
	const before = words.slice(0, Math.max(0, at)).map((word) => require_scan.literalText(word) ?? "");
	const runner = interpreterIn(before);
	const name = before[runner];
	const flags = before.slice(runner + 1);
	if (name === void 0 || !flags.every((flag) => flag === "run" || flag.startsWith("-"))) return [];
	const paths = filesOf(way, file).map((one) => pathsIn(one, name)).find((found) => found.length > 0);
	const start = words.slice(0, flags.at(-1) === "-c" ? at - 1 : at);
	const end = words.slice(at + 1);
	return (paths ?? []).slice(0, MAX_SCRIPTS).map((text) => [
		...start,
		require_scan.literal$1(text),
		...end
	]);
}
function interpreterIn(words) {
	const end = words.findIndex((word = "") => !isVerb(word) && !isRunner(word) && !starts(word));
	return words.slice(0, end < 0 ? void 0 : end).findLastIndex(isRunner);
}
const isRunner = (name = "") => name === "go" || require_scan.languageRunBy(name) !== void 0;
const starts = (name) => Object.hasOwn(require_scan.PACKAGE_RUNNERS, name) || /^(?:poetry|pdm|pipenv|rye|hatch)$/.test(name);
const isVerb = (word) => /^(?:run|exec|dlx|x|-.*)$/.test(word);
function filesOf(way, file) {
	const found = [file];
	for (let at = way; at !== void 0; at = at.from) found.unshift(at.file);
	return [...new Set(found)];
}
function pathsIn(file, name) {
	const paths = file.tokens.flatMap((token, i) => token.kind === "text" && runs(name, file, i) && !isImported$1(file, i) ? [token.text] : []);
	return [...new Set(paths)];
}
function tableOf(file, call) {
	const { tokens } = file;
	const [first] = elements(file, call.open);
	const name = first === void 0 ? void 0 : tokens[first.start];
	if (first === void 0 || name?.kind !== "name" || tokens[first.start + 1]?.text !== "[") return [];
	const table = spansOf$1(file, name.text, first.start).find((span) => span.chunk.tokens === tokens && tokens[span.start]?.text === "{");
	if (table === void 0) return [];
	return elements(file, table.start).slice(0, 50).flatMap(({ start, end }) => {
		return (tokens[start + 1]?.text === ":" && tokens[start + 2]?.text === "[" ? evaluateList(file, {
			chunk: file,
			start: start + 2,
			end
		}) : void 0) ?? [];
	});
}
const isInside = (form) => typeof form === "object" && form.inside === true;
function namesScript(started) {
	const last = started.kind === "words" ? started.words.at(-1) : void 0;
	const path = last === void 0 ? void 0 : require_scan.literalText(last);
	return path !== void 0 && languageOf(path, "") !== void 0;
}
function scriptsOf(file, started, way) {
	const { words, open } = started.kind === "words" ? started : plainWords(started.line);
	const scripts = scriptsFor(file, words, way);
	return scripts.length === 0 ? [started] : scripts.map((script) => ({
		kind: "words",
		words: script,
		open
	}));
}
function plainWords(line) {
	const [one, ...more] = require_scan.templates(line);
	if (one === void 0 || more.length > 0 || /[|&;<>$`"'()*\\\n]/.test(one.text)) return {
		words: [],
		open: false
	};
	return {
		words: one.text.trim().split(/\s+/).map((part) => require_scan.partOf(part, one)),
		open: false
	};
}
function startsBy(file, call, form) {
	const found = new Map();
	for (const way of waysInto(file, call.start, call.close)) {
		const seen = startedBy(file, call, form, way);
		const all = seen === void 0 ? [] : scriptsOf(file, seen, way);
		for (const started of isInside(form) ? all.filter(namesScript) : all) found.set(JSON.stringify([started, directoryOf(file, call, way)]), {
			started,
			way
		});
	}
	return [...found.values()];
}
function startedBy(file, call, form, frame) {
	if (typeof form === "object") {
		const own = form.words.map((word) => require_scan.literal$1(word));
		if (form.argument === "list") {
			const [first] = elements(file, call.open);
			const list = first && evaluateList(file, {
				chunk: file,
				...first
			}, frame);
			return {
				kind: "words",
				words: [...own, ...list?.items ?? []],
				open: list?.open ?? true
			};
		}
		return {
			kind: "words",
			words: [...own, ...argumentsOf(file, call, form, frame)],
			open: false
		};
	}
	const given = elements(file, call.open).filter((e) => !["=", ":"].includes(file.tokens[e.start + 1]?.text ?? ""));
	const [leading] = given;
	const { handing, habits } = require_scan.grammarOf(file);
	if (habits.commandTexts === "tagged" && given.length === 1 && file.tokens[leading?.start ?? -1]?.text === "{") return taggedBy(file, call, frame);
	const hash = handing === "hash" && leading !== void 0 && isHash(file, leading.start);
	if (form === "context-words" || hash) given.shift();
	const [first, second] = given;
	if (first === void 0) return void 0;
	if (handing === "chain") return chained(file, call, first, frame);
	const rest = isFixed(file, second) || handsKey$1(file, call) ? void 0 : wordsFrom(file, first.start, frame);
	if (rest !== void 0) return {
		kind: "words",
		words: [rest],
		open: false
	};
	const list = isSandboxed(call) ? void 0 : evaluateList(file, {
		chunk: file,
		...first
	}, frame);
	if (list !== void 0 && list.items.length > 0) return seen(file, call, {
		kind: "words",
		words: list.items,
		open: list.open
	});
	if (form.endsWith("words") && given.length > 1) return wordsIn(file, given, form, frame);
	const command = evaluate(file, {
		chunk: file,
		...first
	}, frame);
	const options = second === void 0 || file.tokens[second.start]?.text === "{";
	const args = options ? void 0 : evaluateList(file, {
		chunk: file,
		...second
	}, frame);
	if (args === void 0) {
		const unseen = !options;
		if (isUnknown(command)) return handsKey$1(file, call) ? UNKNOWN : void 0;
		return unseen && program(command).length === 1 ? {
			kind: "words",
			words: [command],
			open: true
		} : {
			kind: "line",
			line: command
		};
	}
	const words = [...program(command), ...args.items];
	if (isUnknown(command) && byFlags(words) === void 0) return void 0;
	return seen(file, call, {
		kind: "words",
		words,
		open: args.open
	});
}
function isFixed({ tokens }, list) {
	return list !== void 0 && tokens[list.start]?.text === "[" && tokens[list.start + 1]?.kind === "text";
}
function seen(file, call, started) {
	const [shell, flag, line, ...more] = started.words;
	return /^(?:\S*\/)?(?:ba|da|z)?sh$/.test(require_scan.literalText(shell ?? require_scan.UNSET) ?? "") && /^-[a-z]*c$/.test(require_scan.literalText(flag ?? require_scan.UNSET) ?? "") && more.length === 0 && line !== void 0 && isUnknown(line) && !handsKey$1(file, call) ? void 0 : started;
}
function taggedBy(file, { close }, frame) {
	if (file.tokens[close + 1]?.kind !== "text") return void 0;
	return {
		kind: "line",
		line: evaluate(file, {
			chunk: file,
			start: close + 1,
			end: close + 2
		}, frame)
	};
}
function chained(file, call, name, frame) {
	const { tokens, match } = file;
	const words = [evaluate(file, {
		chunk: file,
		...name
	}, frame)];
	let open = false;
	let at = call.close + 1;
	for (let hops = 0; hops < MOST_ARGUMENTS; hops++) {
		while (tokens[at]?.kind === "line") at++;
		const method = tokens[at + 1]?.text;
		const end = match[at + 2] ?? -1;
		if (!isDot(tokens[at]?.text) || end < at) break;
		const [argument] = method === "arg" || method === "args" ? elements(file, at + 2) : [];
		const list = argument && method === "args" ? evaluateList(file, {
			chunk: file,
			...argument
		}, frame) : void 0;
		if (list !== void 0) words.push(...list.items);
		else if (argument !== void 0 && method === "arg") words.push(evaluate(file, {
			chunk: file,
			...argument
		}, frame));
		open ||= method === "args" && (list?.open ?? true);
		at = end + 1;
	}
	const kept = keptIn(file, call);
	const added = evaluateAdded(file, kept === void 0 ? [] : addedTo(file, kept, call.start), frame);
	return {
		kind: "words",
		words: [...words, ...added.items],
		open: open || added.open
	};
}
const MOST_ARGUMENTS = 100;
function program(command) {
	const text = require_scan.literalText(command);
	return text === void 0 || !/\s/.test(text.trim()) ? [command] : text.trim().split(/\s+/).map((word) => require_scan.literal$1(word));
}
function wordsIn(file, given, form, frame) {
	const words = [];
	let open = false;
	for (const [i, argument] of given.entries()) {
		const first = file.tokens[argument.start]?.text;
		if (i > 0 && first === "{") continue;
		const spread = i === 0 ? void 0 : evaluateList(file, {
			chunk: file,
			...argument
		}, frame);
		if (spread !== void 0) words.push(...spread.items);
		else words.push(evaluate(file, {
			chunk: file,
			...argument
		}, frame));
		open ||= i > 0 && (file.tokens[argument.end - 1]?.text === "..." || first === "*");
	}
	const [name, line] = words;
	if (form === "line-words" && name !== void 0 && line !== void 0 && words.length === 2) return {
		kind: "line",
		line: require_scan.concat(name, require_scan.literal$1(" "), line)
	};
	return {
		kind: "words",
		words,
		open
	};
}
function shellTexts(file) {
	const found = [];
	const { commandTexts } = require_scan.grammarOf(file).habits;
	if (commandTexts === "none") return found;
	file.tokens.forEach((token, at) => {
		const tag = file.tokens[at - 1];
		if (commandTexts === "tagged" && token.kind === "text" && tag?.kind === "name" && tag.text === "$" && tag.line === token.line) found.push({
			at,
			value: evaluateLine(file, at)
		});
		else if (token.command === true) found.push({
			at,
			value: evaluate(file, {
				chunk: file,
				start: at,
				end: at + 1
			})
		});
	});
	return found;
}
function startsProgram({ tokens }, { open }) {
	const [program, comma, list, script] = tokens.slice(open + 1, open + 5);
	return program?.kind === "text" && (/^(?:ba)?sh$/.test(program.text) || require_scan.languageRunBy(program.text) !== void 0) && comma?.text === "," && list?.text === "[" && script?.kind === "text" && /^[\w./-]+$/.test(script.text) && (script.text.endsWith(".sh") || languageOf(script.text, "") !== void 0);
}
// src/interpreter/code/writes.ts
const WRITERS = new Set([
	"writeFileSync",
	"writeFile",
	"outputFile",
	"WriteFile",
	"WriteAllText",
	"WriteAllTextAsync",
	"writeString",
	"appendFileSync",
	"Bun.write",
	"writeTextFile"
]);
const MOVERS = new Set([
	"renameSync",
	"rename",
	"copyFileSync",
	"copyFile",
	"copyfile",
	"os.replace",
	"shutil.copy",
	"shutil.copy2",
	"shutil.move"
]);
const METHODS = new Set(["write_text", "write_bytes"]);
const NAMES = /(?:auth\.json|config\.toml|(?:^|\/)\.env)$/;
function writesOf(file, calls) {
	return calls.flatMap((call) => {
		const exported = exportedBy(file, call);
		if (exported !== void 0) return [{
			at: call.start,
			file: "$GITHUB_ENV",
			place: void 0,
			content: exported
		}];
		const write = writeOf(file, calls, call);
		if (write === void 0) return [];
		const told = pathTexts(file, write.path.start, write.path.end);
		const place = told !== void 0 && /^(?:~|\$CODEX_HOME)\//.test(told) ? void 0 : evaluatePath(file, {
			chunk: file,
			...write.path
		});
		const label = told ?? (place && handedIn(place));
		if (label === void 0) return [];
		return [{
			at: call.start,
			file: label,
			place,
			content: write.content()
		}];
	});
}
function exportedBy(file, call) {
	if (call.last !== "exportVariable") return void 0;
	const [name, value] = elements(file, call.open);
	if (name === void 0 || value === void 0) return void 0;
	return require_scan.concat(content(file, name), require_scan.literal$1("="), content(file, value), require_scan.literal$1("\n"));
}
function writeOf(file, calls, call) {
	const [first, second] = elements(file, call.open);
	if (METHODS.has(call.last)) return {
		path: receiver(file, call),
		content: () => first && content(file, first)
	};
	if (first === void 0) return void 0;
	if (WRITERS.has(call.last) || call.path === "File.write") return {
		path: first,
		content: () => second && content(file, second)
	};
	if (second !== void 0 && (MOVERS.has(call.last) || MOVERS.has(call.path))) return {
		path: second,
		content: () => void 0
	};
	if (second !== void 0 && call.path === "open" && writes(file, second)) return {
		path: first,
		content: () => writtenBy(file, calls, call)
	};
	if (call.last === "open" && call.path !== "open" && writes(file, first)) return {
		path: receiver(file, call),
		content: () => writtenBy(file, calls, call)
	};
}
function writes({ tokens }, { start }) {
	return tokens[start]?.kind === "text" && /^[wax]b?\+?$/.test(tokens[start]?.text ?? "");
}
function receiver(file, call) {
	const { tokens } = file;
	let dot = call.open - 1;
	while (dot > 0 && !isDot(tokens[dot]?.text)) dot--;
	const start = statementStart(file, call.start);
	let named = dot;
	while (named >= start && tokens[named]?.text !== "with") named--;
	if (named < start) named = -1;
	return {
		start: Math.max(start, named + 1),
		end: dot
	};
}
function content(file, span) {
	return evaluate(file, {
		chunk: file,
		...span
	});
}
function writtenBy(file, calls, opened) {
	const write = calls.find((c) => c.start > opened.close && c.start < opened.close + 60 && (c.last === "write" || c.last === "dump"));
	const [first] = write === void 0 ? [] : elements(file, write.open);
	if (write?.last === "dump" && first !== void 0) return evaluateJson(file, {
		chunk: file,
		...first
	});
	return first && content(file, first);
}
function statementStart(file, at) {
	let start = at;
	while (start > 0 && at - start < 60 && file.tokens[start - 1]?.kind !== "line" && file.tokens[start - 1]?.text !== ";") start--;
	return start;
}
const LONGEST_PATH = 60;
const LONGEST_NAMED = 24;
function pathTexts(file, start, end) {
	const parts = textsIn$1(file, start, Math.min(end, start + LONGEST_PATH), 2);
	const label = parts.join("/").replaceAll("//", "/");
	if (!NAMES.test(label)) return void 0;
	if (parts.includes(CODEX_HOME)) return CODEX_HOME + label.slice(label.lastIndexOf("/"));
	return label.slice(Math.max(0, label.lastIndexOf("~/")));
}
function handedIn(place) {
	return place.alternatives.flatMap(({ pieces }) => {
		const last = pieces.at(-1);
		return last?.kind === "literal" && NAMES.test(last.text) ? [last.text] : [];
	})[0];
}
const CODEX_HOME = "$CODEX_HOME";
const HOMES = /^(?:homedir|expanduser|UserHomeDir|HOME|USERPROFILE)$/;
function textsIn$1(file, start, end, hops) {
	const parts = [];
	for (let at = start; at < end; at++) {
		const token = file.tokens[at];
		if (token === void 0 || token.kind !== "text" && token.kind !== "name") continue;
		const { text } = token;
		const method = text === "home" && isDot(file.tokens[at - 1]?.text);
		if (text === "CODEX_HOME") parts.push(CODEX_HOME);
		else if (method || HOMES.test(text)) parts.push("~");
		else if (token.kind === "text") parts.push(text);
		else if (hops > 0) for (const span of meantBy$1(file, at).slice(0, 3)) parts.push(...textsIn$1(file, span.start, lineEnd(file, span), hops - 1));
	}
	return parts;
}
function meantBy$1(file, at) {
	const name = file.tokens[at]?.text ?? "";
	if (file.tokens[at + 1]?.text !== "(") return spansOf$1(file, name, at);
	return functionsNamed(file, name, at).flatMap((one) => one.file === file ? returnsOf(file, one.scope) : []);
}
function lineEnd({ tokens, match }, { start, end: last }) {
	const most = Math.min(last ?? Number.POSITIVE_INFINITY, start + LONGEST_NAMED);
	for (let end = start; end < most; end++) {
		const token = tokens[end];
		if (token === void 0 || token.kind === "line") return end;
		if (token.kind === "mark" && (token.text === ";" || token.text === ",")) return end;
		const partner = match[end] ?? -1;
		if (partner > end) end = partner;
	}
	return most;
}
// src/interpreter/code/file.ts
const MAX_FACTS = 300;
const FACTS = new WeakMap();
function unitOf(program, path, language, place, lineOf = (line) => line) {
	const firstLine = place?.line ?? 1;
	const lines = (program.written ?? program.text).split("\n");
	const at = (line, column) => ({
		path: place?.path ?? path,
		line: lineOf(line),
		column
	});
	const shown = (line) => require_scan.evidence(at(line, 1), shownLine({
		lines,
		firstLine
	}, line));
	const file = readSource(program.text, path, language, firstLine, fillingOf(program, firstLine, shown));
	return {
		file,
		imports: require_scan.grammarOf(file).imports(file),
		ecosystem: require_scan.grammarOf(file).ecosystem,
		lines,
		firstLine,
		local: new Set(),
		brought: new Map(),
		linked: new Set(),
		at
	};
}
function fillingOf({ text, origins }, firstLine, shown) {
	const found = new Map();
	if (origins.length === 0) return found;
	text.split("\n").forEach((line, i) => {
		for (const [hole] of line.matchAll(require_scan.HOLES)) {
			const origin = origins[require_scan.holeIndex(hole)];
			if (origin !== void 0 && !found.has(hole)) found.set(hole, require_scan.fromOrigin(origin, [shown(firstLine + i)]));
		}
	});
	return found;
}
function importedLocals(one) {
	return one.names.map(({ local, imported }) => ({
		local: local.split(".")[0] ?? local,
		imported
	}));
}
function factsOf(unit) {
	const shared = FACTS.get(unit) ?? {};
	FACTS.set(unit, shared);
	const own = {};
	const look = (kind) => {
		const known = shared[kind];
		if (known !== void 0) return known;
		const before = own[kind];
		if (before !== void 0) askedAgain();
		if (before !== void 0) return before;
		const { value, asks } = watched(() => FINDERS[kind](unit, look));
		(asks ? own : shared)[kind] = value;
		return value;
	};
	return look;
}
const FINDERS = {
	apis: (unit) => {
		const { file } = unit;
		const calls = callsOf(file);
		const imports = foreign(unit);
		const sdks = sdkUses(file, imports, calls);
		const outOfSight = imports.filter((one) => unit.brought.get(one)?.library === true && !require_catalog().isHttpClient(one.specifier));
		const others = [
			...bindingUses(file, calls),
			...askingServerUses(file, imports),
			...unlistedUses(file, outOfSight, calls)
		];
		return keep(file, [
			...sdks,
			...httpUses(file, calls, sdks),
			...others
		].map((one) => one.called || isBroughtThere(file, imports, one) ? withChoices(file, one) : one));
	},
	envReads: ({ file }) => keep(file, envReadsOf(file, MAX_FACTS)),
	models: ({ file }) => modelsIn(file),
	codex: (unit) => {
		const names = foreign(unit).map((i) => i.specifier);
		return keep(unit.file, codexSdkUses(unit.file, callsOf(unit.file), names));
	},
	mentioned: ({ file }, look) => {
		const { mentions, unresolved } = mentionsOf(file, callsOf(file), look("starts"));
		return {
			mentions: keep(file, mentions.map((one) => withChoices(file, one))),
			unresolved
		};
	},
	mentionTexts: ({ file }) => keep(file, mentionTexts(file, callsOf(file))),
	starts: ({ file, imports }) => {
		const run = imports.filter((one) => one.runs);
		return startsOf(file, callsOf(file).filter(({ open }) => !run.some(({ start }) => start === open - 1)), importedAs(imports));
	},
	spawns: ({ file }, look) => keep(file, look("starts").map((one) => withChoices(file, spawnOf(file, one)))),
	writes: ({ file }) => keep(file, writesOf(file, callsOf(file))),
	recorded: (unit) => {
		const { recorders } = require_scan.grammarOf(unit.file).libraries;
		return foreign(unit).filter((one) => recorders.some((library) => isOf(one, library))).map((i) => i.start);
	},
	serves: (unit) => servesIn(unit).map((at) => withChoices(unit.file, {
		at,
		conditional: isConditional(unit.file, at)
	})),
	fetches: (unit) => fetchesOf(unit, foreign(unit)),
	loads: ({ file, imports }) => loadsIn(file, imports)
};
function isBroughtThere(file, imports, { at, through }) {
	const same = imports.filter(({ specifier }) => specifier === through);
	return same.length === 1 && same[0]?.start === at && functionAround(file, at) !== void 0;
}
function withChoices(file, one) {
	const ways = one.uses?.slice(0, MOST_USES + 1).map((use) => choicesAt(use.file, use.at)) ?? [];
	const isTold = ways.length <= MOST_USES && ways.every((way) => way.length > 0);
	const used = ways.length > 0 && isTold ? [{
		kind: "any",
		ways
	}] : [];
	const choices = [...choicesAt(file, one.at), ...used];
	return choices.length === 0 ? one : {
		...one,
		choices
	};
}
const MOST_USES = 12;
function foreign({ imports, local }) {
	return imports.filter((i) => !local.has(i.specifier));
}
function keep(file, found) {
	if (found.length === 0) return [];
	const guarded = guardsOf$1(file);
	return found.slice(0, MAX_FACTS).map((f) => ({
		...f,
		guarded: guarded(f.at)
	}));
}
function fetchesOf({ file, ecosystem }, imports) {
	return imports.flatMap((one) => {
		const names = [one.specifier, ...one.names.map((n) => `${one.specifier}.${n.imported}`)];
		const vault = require_catalog().VAULTS.find(({ packages, word }) => {
			return packages[ecosystem]?.some((name) => names.includes(name)) === true && (word === void 0 || mentions(file, word));
		});
		return vault === void 0 ? [] : [{
			vault: vault.title,
			at: one.start
		}];
	});
}
function mentions({ tokens }, word) {
	const pattern = new RegExp(word);
	return tokens.some(({ kind, text }) => kind !== "mark" && pattern.test(text));
}
// src/interpreter/code/clients/out-of-sight.ts
function outOfSight({ file }, one) {
	const locals = new Set(importedLocals(one).map(({ local }) => local));
	const calls = callsOf(file).filter(({ path, start }) => (start < one.start || start >= one.end) && locals.has(path.split(".", 1)[0] ?? ""));
	const given = calls.flatMap((call) => keysGiven(file, call));
	const sends = (call) => handsClient(file, call) && (keysGiven(file, call).length === 0 || addressOf(file, call));
	if (calls.length > 0 && calls.every(sends)) return void 0;
	return {
		name: one.specifier,
		given
	};
}
function keysGiven(file, { open }) {
	return elements(file, open).flatMap(({ start, end }) => {
		if (file.tokens[start]?.text === "{") return keysGiven(file, { open: start });
		const value = evaluate(file, {
			chunk: file,
			start: /^[=:]$/.test(file.tokens[start + 1]?.text ?? "") ? start + 2 : start,
			end
		});
		return require_scan.origins(value).flatMap((one) => one.kind === "environment" && isKeyName(one.name) ? [one.name] : []);
	});
}
// src/interpreter/code/dynamic.ts
const WHAT = {
	encoded: {
		reason: "encoded",
		why: "it runs code that is written in an encoding"
	},
	fetched: {
		reason: "fetched",
		why: "it runs code that it downloads"
	},
	chosen: {
		reason: "run-time",
		why: "which module it runs only the run knows"
	}
};
const KINDS = Object.keys(WHAT);
const LONGEST$1 = 2e3;
function dynamicIn(unit, runs) {
	const { file, imports, brought } = unit;
	const read = imports.filter((one) => (brought.get(one)?.files.length ?? 0) > 0);
	return placesIn$1(unit).find(({ at }) => !read.some((one) => one.line === file.tokens[at]?.line) && runs(at))?.fact;
}
const placesIn$1 = require_scan.oncePer((unit) => {
	const { file, lines, firstLine, at } = unit;
	const { dynamic } = require_scan.grammarOf(file);
	return lines.flatMap((line, index) => {
		if (line.length > LONGEST$1 || /^\s*(?:#|\/\/|\*)/.test(line)) return [];
		const number = firstLine + index;
		for (const kind of KINDS) for (const pattern of dynamic[kind]) {
			const start = codeAt(file, number, pattern.exec(line));
			if (start === void 0) continue;
			const shows = line.trim().slice(0, 120);
			return [{
				fact: {
					...at(number, 1),
					...WHAT[kind],
					shows
				},
				at: start
			}];
		}
		return [];
	});
});
function codeAt({ tokens }, line, match) {
	if (match === null) return void 0;
	const word = /\w+/.exec(match[0])?.[0];
	const at = tokens.findIndex((token) => token.line === line && (word === void 0 || token.kind === "name" && token.text === word));
	return at < 0 ? void 0 : at;
}
// src/interpreter/code/inferred.ts
function inferred(api, all, envReads) {
	if (api.credentialFrom !== "inferred") return api;
	const names = [...new Set(envReads.map((r) => r.name))].filter((name) => isKeyName(name) && !require_scan.opensOtherService(name));
	const provider = require_scan.providerById(api.provider);
	const foreign = new Set(require_scan.PROVIDERS.filter((p) => p !== provider).flatMap((p) => p.keys));
	const fitting = names.filter((n) => provider?.keys.includes(n) || isCalledAfter(n, api.provider));
	const asked = all.filter((other) => ![api.provider, "any"].includes(other.provider));
	const ofAnother = (name) => asked.some((other) => isCalledAfter(name, other.provider));
	const others = (name) => {
		const hint = require_scan.classifyName(name);
		return hint !== void 0 && hint.provider !== api.provider;
	};
	const anybody = api.provider === "any" || isToldWhere(api);
	const neutral = names.filter((n) => !ofAnother(n) && (anybody || !(foreign.has(n) || others(n))));
	const chosen = fitting.length > 0 ? fitting : neutral;
	const own = api.credentials.filter((c) => !chosen.some((n) => n === c.name));
	const expression = own.filter(({ value }) => isUnknown(value));
	const rest = own.filter((one) => !expression.includes(one));
	return {
		...api,
		credentials: [
			...expression,
			...chosen.map(byName$1),
			...rest
		]
	};
}
function isCalledAfter(name, provider) {
	return name.toLowerCase().includes(provider.split("-")[0] ?? provider);
}
function isToldWhere({ provider, endpoint }) {
	return endpoint !== void 0 && !require_scan.templates(endpoint).some(({ text }) => require_scan.providerOfUrl(text)?.provider.id === provider);
}
// src/interpreter/code/links.ts
function tellCallers(program, shelf) {
	if (shelf.told === program) return;
	shelf.told = program;
	forgetCalls();
	const callers = new Map();
	for (const file of program) {
		const tell = (of, local, name) => {
			const known = callers.get(of) ?? [];
			known.push({
				file,
				local,
				name
			});
			callers.set(of, known);
		};
		for (const [local, { file: of, name }] of file.links) tell(of, local, name);
		for (const of of file.stars) tell(of, "", "");
	}
	for (const file of program) {
		file.callers.list = callers.get(file) ?? [];
		file.callers.program = program;
	}
}
const MOST_STARS = 60;
function link(file, one, [first, ...more]) {
	if (first === void 0) return;
	for (const { local, imported } of importedLocals(one)) {
		const parent = one.specifier.split(/[.:]+/).at(-1) === imported ? `/${imported}` : "";
		const module = [first, ...more].find(({ path }) => [
			".py",
			"/__init__.py",
			".rs",
			"/mod.rs"
		].some((end) => `/${path}`.endsWith(`${parent}/${imported}${end}`)));
		if (local === "*") addStar(file, first);
		else setLink(file, local, module ?? first, module === void 0 ? imported : "*");
	}
	if (one.names.length === 0) for (const other of [first, ...more]) addStar(file, other);
	if (require_scan.grammarOf(file).together) together([first, ...more]);
}
function together(all) {
	for (const one of all.slice(0, MOST_STARS)) for (const other of all.slice(0, MOST_STARS)) if (one !== other) addStar(one, other);
}
function addStar(file, other) {
	const { stars } = file;
	if (stars.length >= MOST_STARS || stars.includes(other)) return;
	stars.push(other);
	forgetLinks(file);
}
function setLink(file, local, to, name) {
	const known = file.links.get(local);
	if (known?.file === to && known.name === name) return;
	file.links.set(local, {
		file: to,
		name
	});
	forgetLinks(file);
}
// src/interpreter/code/made-modules.ts
const MOST_NAMES = 3;
const LONGEST = 60;
const PLUS = new Set(["+"]);
const HERE = new Set(["__dirname", "import.meta.dirname"]);
const ITSELF = new Set([
	"__filename",
	"import.meta.filename",
	"import.meta.url"
]);
const PACKAGE = new Set(["__package__", "__name__"]);
const JOINS = /(?:^|\.)(?:join|resolve)$/;
const SAME = /(?:^|\.)(?:URL|pathToFileURL|fileURLToPath|normalize|String)$/;
function shapeOf(file, { start, end }) {
	return shape(file, start, end, 0);
}
function shape(file, from, to, names) {
	const { tokens, match } = file;
	const { start, end } = trim(file, from, to);
	if (end - start > LONGEST) return "*";
	const parts = splitAt(file, start, end, PLUS);
	if (parts.length > 1) return parts.map((part) => shape(file, part.start, part.end, names)).join("");
	const first = tokens[start];
	if (first?.text === "(" && match[start] === end - 1) return shape(file, start + 1, end - 1, names);
	if (first?.text === "new" || first?.text === "await") return shape(file, start + 1, end, names);
	if (end === start + 1 && first?.kind === "text") return ofText(file, first, start, names);
	if (first?.kind !== "name") return "*";
	const { path, end: behind } = pathAt(file, start);
	if (behind === end) return ofName(file, path, start, names);
	const close = tokens[behind]?.text === "(" ? match[behind] ?? -1 : -1;
	return close === end - 1 || close > 0 && isHref(file, close, end) ? ofCall(file, path, behind, names) : "*";
}
function isHref({ tokens }, close, end) {
	return end === close + 3 && /^(?:href|pathname)$/.test(tokens[end - 1]?.text ?? "");
}
function ofText(file, { text, parts }, at, names) {
	if (parts.length === 0) return text;
	return parts.map((part) => part.kind === "literal" ? part.text : ofName(file, part.source, at, names)).join("");
}
function ofName(file, written, at, names) {
	const name = written.trim();
	if (HERE.has(name)) return `/${require_scan.parent(file.path)}`;
	if (ITSELF.has(name)) return `/${file.path}`;
	if (PACKAGE.has(name)) return "";
	const [only, ...more] = names < MOST_NAMES && /^\w+$/.test(name) ? spansOf$1(file, name, at) : [];
	if (only === void 0 || more.length > 0 || only.chunk.tokens !== file.tokens) return "*";
	return shape(file, only.start, only.end ?? valueEnd(file, only.start), names + 1);
}
function ofCall(file, path, open, names) {
	const given = elements(file, open).map(({ start, end }) => shape(file, start, end, names));
	if (JOINS.test(path)) return given.join("/");
	if (SAME.test(path)) return given[0] ?? "*";
	return /(?:^|\.)dirname$/.test(path) && given[0] ? `/${require_scan.parent(given[0].replace(/^\//, ""))}` : "*";
}
function toMean(file, made, path) {
	if (file.tokens.slice(made.start, made.end).some(({ text }) => text === "(")) return [];
	const told = shapeOf(file, made);
	const [before = "", behind, ...more] = told.split("*");
	if (behind === void 0 || more.length > 0) return [];
	const chosen = spelled(told, path).flatMap((name) => patternOf(told).test(name) ? [between(name, before, behind)] : []);
	const of = chosenBy(evaluate(file, {
		chunk: file,
		...made
	}), before, behind);
	if (of === void 0 || chosen.length === 0) return [];
	return [{
		kind: "any",
		ways: chosen.map((is) => [{
			kind: "told",
			of,
			is,
			not: false
		}])
	}];
}
function chosenBy(made, before, behind) {
	const alternatives = made.alternatives.flatMap((one) => {
		const { pieces } = one;
		const text = pieces.map((piece) => piece.kind === "literal" ? piece.text : "*").join("");
		if (!text.startsWith(before) || !text.endsWith(behind)) return [];
		if (!isOpen(text)) return [{
			...one,
			pieces: [literalPiece(between(text, before, behind))]
		}];
		const open = pieces.filter(({ kind }) => kind !== "literal");
		return open.length === 1 && text === before + "*" + behind ? [{
			...one,
			pieces: open
		}] : [];
	});
	return alternatives.length === made.alternatives.length ? {
		...made,
		alternatives
	} : void 0;
}
const literalPiece = (text) => ({
	kind: "literal",
	text
});
function between(text, before, behind) {
	return text.slice(before.length, text.length - behind.length);
}
function spelled(told, path) {
	const bare = path.replace(/(?:\/(?:__init__|index))?\.\w+$/, "");
	if (!told.includes("/")) {
		const [lead = ""] = /^\.*/.exec(told) ?? [];
		const length = told.slice(lead.length).split(".").length;
		return [lead + bare.split("/").slice(-length).join(".")];
	}
	const [lead = ""] = /^(?:\.{1,2}\/)+/.exec(told) ?? [];
	const length = told.slice(lead.length).split("/").length;
	const last = (of) => lead + of.split("/").slice(-length).join("/");
	const ending = /\.\w+$/.exec(require_scan.baseName(path))?.[0] ?? "";
	return [...new Set([
		path,
		bare,
		`${bare}.js`,
		bare + ending
	].map(last))];
}
// src/interpreter/code/main-path.ts
const MOST$5 = 200;
function comesBefore(file, stop) {
	const way = new Way(file, stop);
	way.walk(file, {
		start: 0,
		end: file.tokens.length
	});
	return (where, at) => way.passes(where, at);
}
var Way = class {
	#start;
	#stop;
	#functions = new Map();
	#followed = 0;
	constructor(start, stop) {
		this.#start = start;
		this.#stop = stop;
	}
	passes(file, at) {
		const inside = functionAround(file, at);
		return inside !== void 0 && this.#functions.get(file)?.has(inside.header) === true;
	}
	walk(file, { start, end }) {
		const skipped = asidesOf(file);
		for (let at = start; at < end; at++) {
			if (file === this.#start && at === this.#stop) return false;
			const aside = skipped.get(at);
			const own = at === start && aside === end - 1;
			if (aside !== void 0 && aside < end && !own) at = aside;
			else if (!this.#call(file, at)) return false;
		}
		return true;
	}
	#call(file, at) {
		const { tokens, links } = file;
		const name = tokens[at];
		if (!(name?.kind === "name" && tokens[at + 1]?.text === "(") || tokens[at - 1]?.text === ".") return true;
		const link = links.get(name.text);
		const target = link?.file ?? file;
		const wanted = link?.name ?? name.text;
		const body = blocksOf(target).functions.find((one) => one.name === wanted);
		if (body === void 0 || body.header === at) return true;
		const known = this.#functions.get(target) ?? new Set();
		if (known.has(body.header)) return true;
		if (++this.#followed > MOST$5) return false;
		this.#functions.set(target, known.add(body.header));
		return this.walk(target, body);
	}
};
function asidesOf(file) {
	const { guarded, functions } = blocksOf(file);
	const asides = new Map();
	const add = ({ start, end }) => {
		if (end > start) asides.set(start, Math.max(end - 1, asides.get(start) ?? 0));
	};
	for (const { start, end, condition } of guarded) if (!file.tokens.slice(condition.start, condition.end).some(({ text }) => require_scan.STARTED.test(text))) add({
		start,
		end
	});
	for (const one of functions) add(one);
	for (const one of closuresOf(file)) add(one);
	return asides;
}
function closuresOf({ tokens, match }) {
	return tokens.flatMap(({ text }, at) => {
		const worded = text === "function" && tokens[at + 1]?.text === "(";
		if (text !== "=>" && !worded) return [];
		const open = worded ? (match[at + 1] ?? at) + 1 : at + 1;
		const close = match[open] ?? -1;
		if (tokens[open]?.text !== "{" || close < open) {
			let end = at + 1;
			while (end < tokens.length && !/^[,;)\]}]$/.test(tokens[end]?.text ?? "")) {
				const partner = match[end] ?? -1;
				end = partner > end ? partner + 1 : end + 1;
			}
			return [{
				start: at + 1,
				end
			}];
		}
		return tokens[close + 1]?.text === "(" || tokens[close + 1]?.text === ")" && tokens[close + 2]?.text === "(" ? [] : [{
			start: open + 1,
			end: close
		}];
	});
}
// src/interpreter/code/notebook.ts
function notebookOf(json) {
	const written = cellsOf(json).flatMap((cell) => cell.split("\n"));
	const lines = placesIn(json, written);
	return {
		text: written.map(asProgram).join("\n"),
		lineOf: (line) => lines[line - 1] ?? 1
	};
}
function cellsOf(json) {
	try {
		const book = JSON.parse(json);
		if (typeof book !== "object" || book === null || !("cells" in book) || !Array.isArray(book.cells)) return [];
		return book.cells.map(cellSource);
	} catch {
		return [];
	}
}
function cellSource(cell) {
	if (typeof cell !== "object" || cell === null || !("cell_type" in cell) || !("source" in cell)) return "";
	if (cell.cell_type !== "code" || isPassedOver(cell)) return "";
	const { source } = cell;
	return Array.isArray(source) ? source.join("") : String(source);
}
function isPassedOver(cell) {
	const metadata = "metadata" in cell ? cell.metadata : void 0;
	if (typeof metadata !== "object" || metadata === null || !("tags" in metadata)) return false;
	return Array.isArray(metadata.tags) && metadata.tags.includes("skip-execution");
}
function asProgram(line) {
	if (line.startsWith("!")) return `os.system(${JSON.stringify(line.slice(1).trim())})`;
	return line.startsWith("%") ? "" : line;
}
const FURTHEST = 400;
function placesIn(json, written) {
	const raw = json.split("\n");
	let [at, next] = [0, 0];
	return written.map((line) => {
		const text = JSON.stringify(line).slice(0, -1);
		if (line.trim() === "") return at + 1;
		for (let i = next; i < Math.min(raw.length, at + FURTHEST); i++) if (isWritten(raw[i]?.trimStart() ?? "", text)) {
			at = i;
			next = i + 1;
			break;
		}
		return at + 1;
	});
}
function isWritten(line, text) {
	return line.startsWith(`${text}"`) || line.startsWith(`${text}\\n"`);
}
// src/interpreter/code/made-names.ts
const TAKES = /^(?:getattr|hasattr|globals|locals|vars|methodcaller|import_module|__dict__)$/;
const MOST$4 = 50;
const FEWEST = 3;
const madeNames = require_scan.oncePer((file) => {
	const { tokens } = file;
	const takes = tokens.some(({ kind, text }) => kind === "name" && TAKES.test(text));
	return tokens.flatMap((token, at) => (takes || tokens[at - 1]?.text === "[") && isMade(token) ? [at] : []).slice(0, MOST$4);
});
function isMade({ kind, parts }) {
	if (kind !== "text" || parts.length < 2) return false;
	const told = parts.flatMap((part) => part.kind === "literal" ? [part.text] : []);
	const letters = told.join("");
	return told.length < parts.length && letters.length >= FEWEST && /^\w+$/.test(letters);
}
function meantBy(file, at, names) {
	const { alternatives } = evaluate(file, {
		chunk: file,
		start: at,
		end: at + 1
	});
	const shapes = alternatives.map(({ pieces }) => pieces.map(told));
	return names.filter((name) => shapes.some((shape) => fits(name, shape)));
}
const told = (piece) => piece.kind === "literal" ? piece.text : void 0;
function fits(name, shape) {
	let at = 0;
	let open = false;
	for (const part of shape) {
		if (part === void 0) {
			open = true;
			continue;
		}
		const found = open ? name.indexOf(part, at) : name.startsWith(part, at) ? at : -1;
		if (found < 0) return false;
		at = found + part.length;
		open = false;
	}
	const last = shape.at(-1);
	return open || at === name.length || shape.includes(void 0) && name.endsWith(last ?? "");
}
// src/interpreter/code/subcommands.ts
const MOST_HOPS = 4;
const MOST_FILES = 120;
const ABOUT = new Remembered();
const DECLARED = new Remembered();
function commandsAbout(file) {
	if (file.language !== "python") return [];
	return ABOUT.answer(file, "about", void 0, () => {
		const own = declaredIn(file);
		if (own.commands.length === 0 && own.same.size === 0) return [];
		const all = filesAbout(file).map(declaredIn);
		const same = new Map(all.flatMap((one) => [...one.same]));
		const home = (group) => {
			let at = group ?? "";
			for (let hops = 0; hops < MOST_HOPS; hops++) at = same.get(at) ?? at;
			return at;
		};
		const open = new Set(all.flatMap((one) => [...one.open].map(home)));
		const first = all.flatMap((one) => one.first);
		const commands = all.flatMap((one) => one.commands).map((one) => ({
			...one,
			on: home(one.on),
			as: one.as && home(one.as)
		})).map((one) => {
			const before = first.filter(({ on }) => home(on) === one.as);
			return {
				...one,
				actions: [...one.actions, ...before]
			};
		});
		const isAlone = (on) => commands.filter((one) => one.on === on).length < 2 && !commands.some((one) => one.as === on);
		return commands.filter((one) => !open.has(one.on)).map((one) => ({
			...one,
			named: one.named && !isAlone(one.on)
		}));
	});
}
function filesAbout(file) {
	const found = new Set([file]);
	let edge = [file];
	for (let hop = 0; hop < MOST_HOPS; hop++) {
		const next = edge.flatMap((one) => [...callersOf(one).map((user) => user.file), ...groupsOf(one)]);
		edge = [...new Set(next)].filter((one) => one.language === "python" && !found.has(one));
		for (const one of edge) if (found.size < MOST_FILES) found.add(one);
	}
	return [...found];
}
function groupsOf(file) {
	return namedAt(file, "command").flatMap((at) => {
		const name = file.tokens[at - 2]?.text ?? "";
		return file.links.get(name)?.file ?? [];
	});
}
function declaredIn(file) {
	return DECLARED.answer(file, "declared", void 0, () => new Reader(file).read());
}
const LIBRARY = /^(?:\w*click\w*|typer|cyclopts)$/;
var Reader = class {
	#file;
	#commands = [];
	#same = new Map();
	#open = new Set();
	#words = new Map();
	#first = [];
	#plain;
	constructor(file) {
		this.#file = file;
		this.#plain = !namedAt(file, "cls").some((at) => file.tokens[at + 1]?.text === "=");
	}
	read() {
		for (const at of [...this.#methods("command"), ...this.#methods("group")]) this.#decorated(at);
		for (const at of this.#methods("command")) this.#called(at);
		for (const at of [...this.#methods("add_typer"), ...this.#methods("add_command")]) this.#added(at);
		for (const at of this.#methods("add_subparsers")) this.#below(at);
		for (const at of this.#methods("add_parser")) this.#parser(at);
		for (const at of this.#methods("callback")) this.#before(at);
		this.#handedOn();
		return {
			commands: this.#commands,
			same: this.#same,
			open: this.#open,
			words: this.#words,
			first: this.#first
		};
	}
	#decorated(at) {
		const header = decoratedBy(this.#file, at);
		const body = header === void 0 ? void 0 : this.#bodyAt(header);
		if (header === void 0 || body === void 0) return;
		const { tokens } = this.#file;
		const own = tokens[header]?.text ?? "";
		const told = this.#nameIn(at + 1);
		const short = own.replace(/_(?:command|cmd|group|grp)$/, "");
		const words = told ?? [...new Set([own, short])].map((one) => one.replaceAll("_", "-"));
		this.#words.set(header, words);
		if (LIBRARY.test(this.#ownerOf(at))) return;
		this.#add({
			words,
			on: this.#groupOf(this.#ownerOf(at), at),
			as: tokens[at]?.text === "group" ? this.#groupOf(own, at) : void 0,
			actions: [{
				...body,
				file: this.#file
			}]
		});
	}
	#called(at) {
		const { tokens, match } = this.#file;
		const open = (match[at + 1] ?? at) + 1;
		const [first] = tokens[open]?.text === "(" ? elements(this.#file, open) : [];
		if (first === void 0 || decoratedBy(this.#file, at) !== void 0) return;
		const words = this.#nameIn(at + 1) ?? [(tokens[first.start]?.text ?? "").replaceAll("_", "-")];
		const actions = [{
			...first,
			file: this.#file
		}];
		this.#add({
			words,
			on: this.#groupOf(this.#ownerOf(at), at),
			as: void 0,
			actions
		});
	}
	#added(at) {
		const [first] = elements(this.#file, at + 1);
		if (first === void 0) return;
		const { path, end } = pathAt(this.#file, first.start, first.end);
		const on = this.#groupOf(this.#ownerOf(at), at);
		const as = this.#groupOf(path, at);
		const { file, name } = this.#homeOf(path);
		const found = blocksOf(file).functions.find((one) => one.name === name);
		const own = found && (file === this.#file ? this.#words : declaredIn(file).words).get(found.header);
		const words = this.#nameIn(at + 1, 1) ?? own ?? typerName(file, name);
		if (end !== first.end) return;
		if (words === void 0) {
			if (found === void 0) this.#same.set(as, on);
			return;
		}
		const body = found === void 0 ? [] : [{
			start: found.start,
			end: found.end,
			file
		}];
		this.#add({
			words,
			on,
			as,
			actions: [{
				...first,
				file: this.#file
			}, ...body]
		});
	}
	#below(at) {
		const sub = this.#assigned(at);
		if (sub !== void 0) this.#same.set(this.#key(sub), this.#groupOf(this.#ownerOf(at), at));
	}
	#parser(at) {
		const { tokens, match } = this.#file;
		const [first, ...more] = elements(this.#file, at + 1);
		if (first === void 0 || tokens[first.start]?.kind !== "text") return;
		const aliases = more.find(({ start }) => tokens[start]?.text === "aliases");
		const others = tokens.slice(aliases?.start ?? 0, aliases?.end ?? 0).flatMap(({ kind, text }) => kind === "text" ? text : []);
		const close = match[at + 1] ?? at;
		const held = this.#assigned(at);
		const actions = this.#methods("set_defaults").filter((one) => one === close + 2 ? true : held !== void 0 && this.#lastSet(this.#ownerOf(one), one) === held).map((one) => ({
			start: one + 2,
			end: match[one + 1] ?? one + 2,
			file: this.#file
		}));
		this.#add({
			words: [tokens[first.start]?.text ?? "", ...others],
			on: this.#groupOf(this.#ownerOf(at), at),
			as: held === void 0 ? void 0 : this.#key(held),
			actions
		});
	}
	#before(at) {
		const header = decoratedBy(this.#file, at);
		const body = header === void 0 ? void 0 : this.#bodyAt(header);
		if (body === void 0) return;
		this.#first.push({
			on: this.#groupOf(this.#ownerOf(at), at),
			...body,
			file: this.#file
		});
	}
	#add(one) {
		this.#commands.push({
			...one,
			otherwise: false,
			named: this.#plain
		});
	}
	#handedOn() {
		const file = this.#file;
		const parses = this.#methods("parse_args").some((at) => hasWords(this.#file, at + 1));
		for (const { on } of this.#commands) {
			const [local = "", place] = (on.startsWith(`${file.path} `) ? on.slice(file.path.length + 1) : "").split(" ");
			if (place !== void 0 ? parses : local !== "" && !this.#isCalledOnly(local)) this.#open.add(on);
		}
	}
	#isCalledOnly(name) {
		const users = callersOf(this.#file).filter((one) => one.name === name);
		const own = namedAt(this.#file, name).map((at) => ({
			file: this.#file,
			at
		}));
		const others = users.flatMap((one) => namedAt(one.file, one.local).map((at) => ({
			file: one.file,
			at
		})));
		return [...own, ...others].every(({ file, at }) => {
			const { tokens } = file;
			const [before, next] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? ""];
			if (isDot(before) || before === "def" || /^(?:=|:|import|as|from)$/.test(next)) return true;
			if (/^(?:import|as)$/.test(before) || isImported(file, at)) return true;
			if (isDot(next)) return tokens[at + 2]?.text !== "main" || !hasWords(file, at + 3);
			if (next === "(") return !hasWords(file, at + 1);
			const adder = tokens[at - 2]?.text ?? "";
			return before === "(" && /^(?:add_typer|add_command)$/.test(adder);
		});
	}
	#methods(name) {
		const { tokens } = this.#file;
		return namedAt(this.#file, name).filter((at) => isDot(tokens[at - 1]?.text));
	}
	#bodyAt(header) {
		const found = blocksOf(this.#file).functions.find((one) => one.header === header);
		return found && {
			start: found.start,
			end: found.end
		};
	}
	#ownerOf(at) {
		const { tokens } = this.#file;
		let start = at;
		while (isDot(tokens[start - 1]?.text) && tokens[start - 2]?.kind === "name") start -= 2;
		return start === at ? "" : written$1(this.#file, start, at - 1);
	}
	#nameIn(open, from = 0) {
		const { tokens } = this.#file;
		for (const { start, end } of elements(this.#file, open).slice(from)) {
			const at = tokens[start]?.text === "name" && tokens[start + 1]?.text === "=" ? start + 2 : start;
			if (tokens[at]?.kind === "text" && at + 1 === end) return [tokens[at]?.text ?? ""];
		}
	}
	#homeOf(path) {
		const [first = "", ...rest] = path.split(".");
		const link = this.#file.links.get(first);
		if (link === void 0) return {
			file: this.#file,
			name: path
		};
		const [own = "", ...more] = link.name === "*" ? rest : [link.name, ...rest];
		let { file, name } = {
			file: link.file,
			name: own
		};
		for (let hops = 0; hops < MOST_HOPS; hops++) {
			const next = file.links.get(name);
			if (next === void 0 || next.name === "*") break;
			({file, name} = next);
		}
		return {
			file,
			name: [name, ...more].join(".")
		};
	}
	#groupOf(path, at) {
		const set = this.#lastSet(path, at);
		if (set !== void 0 && this.#isParser(set)) return this.#key(set);
		const { file, name } = this.#homeOf(path);
		return `${file.path} ${name}`;
	}
	#key(set) {
		return `${this.#file.path} ${this.#file.tokens[set]?.text} ${set}`;
	}
	#isParser(set) {
		const { tokens } = this.#file;
		const made = pathAt(this.#file, set + 2).path;
		return tokens[set + 1]?.text === "=" && /(?:^|\.)(?:ArgumentParser|add_parser|add_subparsers)$/.test(made);
	}
	#assigned(at) {
		const { tokens } = this.#file;
		let start = at;
		while (isDot(tokens[start - 1]?.text) && tokens[start - 2]?.kind === "name") start -= 2;
		return tokens[start - 1]?.text === "=" && tokens[start - 2]?.kind === "name" ? start - 2 : void 0;
	}
	#lastSet(name, at) {
		return namedAt(this.#file, name).findLast((one) => one < at && this.#file.tokens[one + 1]?.text === "=");
	}
};
function typerName(file, name) {
	const { tokens } = file;
	const set = namedAt(file, name).find((at) => tokens[at + 1]?.text === "=");
	if (set === void 0) return void 0;
	const { path, end } = pathAt(file, set + 2);
	if (!/(?:^|\.)Typer$/.test(path)) return void 0;
	const named = elements(file, end).find(({ start }) => tokens[start]?.text === "name" && tokens[start + 1]?.text === "=");
	const text = named && tokens[named.start + 2];
	return text?.kind === "text" ? [text.text] : void 0;
}
function hasWords(file, open) {
	const { tokens } = file;
	return elements(file, open).some(({ start }) => {
		return tokens[start]?.text === "args" && tokens[start + 1]?.text === "=" || tokens[start]?.text === "[";
	});
}
function isImported(file, at) {
	let start = at;
	while (start > 0 && at - start < 200 && !/^(?:from|import|=)$/.test(file.tokens[start]?.text ?? "")) start--;
	const open = file.tokens[start + 1]?.text === "(" ? start + 1 : void 0;
	if (file.tokens[start]?.text !== "import") return false;
	return open === void 0 ? lineStart(file, at) <= start : at < (file.match[open] ?? at);
}
// src/interpreter/code/told-blocks.ts
const MOST$3 = 300;
function toldBlocks(file) {
	const declared = actionsOf(file, commandsAbout(file));
	const asked = asksForWords(file) ? askedIn(file) : [];
	return [...declared, ...asked.filter(({ start, end }) => end > start)].slice(0, MOST$3);
}
function askedIn(file) {
	const guarded = blocksOf(file).guarded.flatMap((guard) => {
		if (hasCases(file, guard)) return bodiesOf(casesOf(file, guard)).map((body) => ({
			...body,
			choices: caseAround(file, guard, body.start)
		}));
		const { condition, unless, not = [], start, end } = guard;
		return [{
			start,
			end,
			choices: [...unless ? notToHold(file, condition) : toHold(file, condition), ...not.flatMap((one) => notToHold(file, one))]
		}];
	});
	const behind = exitsOf(file).map(({ condition, from, until }) => ({
		start: from,
		end: until,
		choices: notToHold(file, condition)
	}));
	return [...guarded, ...behind].flatMap((one) => {
		const choices = one.choices.filter(isOfWords);
		return choices.length === 0 ? [] : [{
			...one,
			choices
		}];
	});
}
function bodiesOf(cases) {
	return [...new Map(cases.map(({ from, until }) => [until, from]))].map(([end, start]) => ({
		start,
		end
	}));
}
function isOfWords(choice) {
	switch (choice.kind) {
		case "any": return choice.ways.every((way) => way.some(isOfWords));
		case "subcommand":
		case "switch":
		case "words": return true;
		case "told": return require_scan.origins(choice.of).some((one) => one.kind === "input" || one.kind === "environment" || one.kind === "context" && placeOf$1(one.name) !== void 0);
		default: return false;
	}
}
const WORDS = [
	"argv",
	"Args",
	"command",
	"cmd",
	"subcommand",
	"sub_command",
	"subcmd"
];
const PARSED = [
	"args",
	"opts",
	"options",
	"flags",
	"values",
	"parsed"
];
function asksForWords(file) {
	return file.flags.size > 0 || namesEnvironment(file) || WORDS.some((one) => namedAt(file, one).length > 0) || PARSED.some((one) => namedAt(file, one).length > 0);
}
// src/interpreter/code/told-ways.ts
const ALWAYS = 1n;
const MOST$2 = 400;
const DEEPEST = 4;
const MOST_SHOWN = 100;
var Branches = class {
	#ways = [[]];
	#byBlocks = new Map();
	#told = [];
	#byTold = new Map();
	add(told) {
		const asks = JSON.stringify(told, (key, value) => key === "trail" ? void 0 : value);
		const id = this.#byTold.get(asks) ?? this.#told.push(told) - 1;
		this.#byTold.set(asks, id);
		return id;
	}
	into(block, around) {
		let found = 0n;
		for (const way of bits(around)) found |= 1n << BigInt(this.#branch(way, block));
		return found;
	}
	#branch(way, block) {
		const before = this.#ways[way] ?? [];
		if (before.includes(block) || before.length >= DEEPEST || this.#ways.length >= MOST$2) return way;
		const blocks = [...before, block].sort((a, b) => a - b);
		const key = blocks.join(" ");
		const known = this.#byBlocks.get(key) ?? this.#ways.push(blocks) - 1;
		this.#byBlocks.set(key, known);
		return known;
	}
	toGo(ways) {
		if (ways === 1n) return [];
		const all = bits(ways).map((way) => this.#ways[way] ?? []);
		const least = all.filter((one) => !all.some((other) => other.length < one.length && other.every((id) => one.includes(id))));
		if (least.length === 0 || least.length > MOST_SHOWN) return [];
		const told = least.map((blocks) => blocks.flatMap((id) => this.#told[id] ?? []));
		const [only, ...more] = told;
		return only !== void 0 && more.length === 0 ? only : [{
			kind: "any",
			ways: told
		}];
	}
};
function both(some, others) {
	const all = some | others;
	return (all & 1n) === 0n ? all : ALWAYS;
}
function bits(ways) {
	const found = [];
	for (const [at, bit] of [...ways.toString(2)].reverse().entries()) if (bit === "1") found.push(at);
	return found;
}
// src/interpreter/code/reach.ts
function runningIn(program) {
	const outlined = program.filter(({ how, file }) => require_scan.grammarOf(file).lazyImports && (how === "imported" || how === "started" && callsByName(file)));
	if (outlined.length === 0) return {
		runs: () => true,
		told: () => []
	};
	const isTold = program[0]?.how === "started" || program[0]?.calls !== void 0;
	const outlines = new Map(outlined.map((one) => [one.file, outlineOf(one, isTold ? toldBlocks(one.file) : [])]));
	const walk = new Walk$1(outlines, renamed(program));
	const partOf = (file, at) => outlines.get(file)?.parts.findLast(({ start, end }) => at >= start && at < end);
	for (const { file } of program) walk.makes(file, outlines.get(file));
	for (const one of program) {
		const outline = outlines.get(one.file);
		const ways = one.broughtAt ?? NONE;
		const told = isTold ? toldToBring(one.file, ways) : NONE;
		const top = {
			member: one,
			outline,
			names: namesFrom(one, outline),
			told
		};
		if (!(outline !== void 0 && ways.length > 0 && ways.every(({ file }) => outlines.has(file)))) walk.begin(top);
		else for (const { file, at } of ways) walk.brings(file, at === void 0 ? void 0 : partOf(file, at), top);
	}
	for (const { file } of outlined) for (const [at, of] of wholeIn(file)) walk.hands(partOf(file, at) ?? file, of, outlines.get(of));
	walk.beginAll();
	const imports = new Map(outlined.map((one) => [one.file, one.imports]));
	const idle = new Map(outlined.map(({ file, how }) => [file, how === "started" ? [] : onlyStarted(file)]));
	return {
		runs(file, at) {
			if (!outlines.has(file)) return true;
			const statement = imports.get(file)?.find(({ start, end }) => at >= start && at < end);
			if (statement !== void 0 && !walk.uses(statement)) return false;
			if (idle.get(file)?.some(({ start, end }) => at >= start && at < end)) return false;
			return walk.runs(partOf(file, at) ?? file);
		},
		told: (file, at) => [...new Set([...walk.told(partOf(file, at) ?? file), ...walk.told(file)])]
	};
}
function toldToBring({ path }, brought) {
	const ways = brought.map(({ file, made }) => made === void 0 ? NONE : toMean(file, made, path));
	const [only, ...more] = ways;
	if (only === void 0 || ways.some((way) => way.length === 0)) return NONE;
	return more.length === 0 ? only : [{
		kind: "any",
		ways
	}];
}
function namesFrom(one, outline) {
	if (outline === void 0) return namesIn$1(one);
	if (one.how === "started") return startingNames(one, outline);
	const called = (one.calls ?? "").split(".").filter(Boolean).map((name) => {
		return outline.parts.find((part) => part.name === name && part.owner === void 0)?.own ?? name;
	});
	return called.length === 0 ? outline.root : new Set([...outline.root, ...called]);
}
const NONE = [];
var Walk$1 = class {
	wanted = new Map();
	live = new Map();
	brought = new Map();
	first = [];
	tops = new Map();
	fileOf = new Map();
	whole = new Map();
	parts = new Map();
	methods = new Map();
	bases = new Map();
	made = new Map();
	own;
	aliases;
	branches = new Branches();
	inner = new Map();
	constructor(outlined, aliases) {
		this.aliases = aliases;
		for (const [file, { parts }] of outlined) for (const part of parts) this.fileOf.set(part, file);
		const outlines = [...outlined.values()];
		const owners = outlines.flatMap((one) => one.owners);
		this.own = new Set(owners.map(({ name }) => name));
		for (const { name, bases } of owners) for (const base of bases) require_scan.addTo(this.bases, name, base);
		for (const part of outlines.flatMap((one) => one.parts)) {
			if (part.told !== void 0) continue;
			require_scan.addTo(this.parts, part.name, part);
			if (part.own !== void 0) require_scan.addTo(this.parts, part.own, part);
			if (part.owner !== void 0) require_scan.addTo(this.methods, part.owner.name, part);
		}
		for (const { told } of outlines) for (const [around, blocks] of told) for (const block of around === void 0 ? NONE : blocks) require_scan.addTo(this.inner, around, [block, this.branches.add(block.told ?? NONE)]);
	}
	makes(file, outline) {
		for (const at of madeNames(file)) {
			const part = outline?.parts.findLast(({ start, end }) => at >= start && at < end);
			if (outline === void 0) this.want(this.meant([{
				file,
				at
			}]));
			else require_scan.addTo(this.made, part ?? file, {
				file,
				at
			});
		}
	}
	meant(made) {
		return made.flatMap(({ file, at }) => meantBy(file, at, [...this.parts.keys()]));
	}
	want(names) {
		this.follow([...names].map((name) => [name, ALWAYS]));
	}
	begin(top) {
		this.first.push(top);
	}
	brings(from, part, top) {
		require_scan.addTo(this.brought, part ?? from, top);
	}
	hands(from, of, outline) {
		for (const { own } of of === from ? NONE : outline?.parts ?? NONE) if (own !== void 0) require_scan.addTo(this.whole, from, own);
	}
	beginAll() {
		const queue = [];
		for (const top of this.first) this.open(top, ALWAYS, queue);
		this.follow(queue);
	}
	open(top, around, queue) {
		const { member, outline, names } = top;
		const { file, how } = member;
		const ways = this.reach(file, this.waysInto(top, around));
		if (ways === void 0) return;
		for (const name of names) queue.push([name, ways]);
		for (const name of this.meant(this.made.get(file) ?? NONE)) queue.push([name, ways]);
		for (const name of this.whole.get(file) ?? NONE) queue.push([name, ways]);
		const idle = how === "started" ? NONE : onlyStarted(file);
		for (const block of outline?.told.get(void 0) ?? NONE) if (!idle.some(({ start, end }) => block.start >= start && block.start < end)) this.enter(block, this.branches.into(this.branches.add(block.told ?? NONE), ways), queue);
		for (const top of this.brought.get(file) ?? NONE) this.open(top, ways, queue);
		for (const part of outline?.parts ?? NONE) if (part.told === void 0) this.start(part, queue);
	}
	waysInto(top, around) {
		if (top.told.length === 0) return around;
		const id = this.tops.get(top) ?? this.branches.add(top.told);
		this.tops.set(top, id);
		return this.branches.into(id, around);
	}
	reach(what, added) {
		const known = this.live.get(what);
		const ways = both(known ?? 0n, added);
		if (ways === known) return void 0;
		this.live.set(what, ways);
		return ways;
	}
	follow(queue) {
		for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
			const [name, added] = next;
			const known = this.wanted.get(name);
			const ways = both(known ?? 0n, added);
			if (ways === known) continue;
			this.wanted.set(name, ways);
			for (const other of this.aliases.get(name) ?? NONE) queue.push([other, ways]);
			for (const other of this.bases.get(name) ?? NONE) queue.push([other, ways]);
			for (const part of this.parts.get(name) ?? NONE) this.start(part, queue);
			for (const part of this.methods.get(name) ?? NONE) this.start(part, queue);
		}
	}
	start(part, queue) {
		if (!this.live.has(this.fileOf.get(part) ?? part)) return;
		const ways = this.waysTo(part);
		if (ways !== void 0) this.enter(part, ways, queue);
	}
	enter(part, added, queue) {
		const ways = this.reach(part, added);
		if (ways === void 0) return;
		for (const top of this.brought.get(part) ?? NONE) this.open(top, ways, queue);
		for (const name of part.names) if (this.wanted.get(name) !== 1n) queue.push([name, ways]);
		for (const name of this.meant(this.made.get(part) ?? NONE)) queue.push([name, ways]);
		for (const name of this.whole.get(part) ?? NONE) queue.push([name, ways]);
		for (const [block, id] of this.inner.get(part) ?? NONE) this.enter(block, this.branches.into(id, ways), queue);
	}
	waysTo({ name, own, owner, registered }) {
		const named = both(this.wanted.get(name) ?? 0n, (own === void 0 ? void 0 : this.wanted.get(own)) ?? 0n);
		if (owner === void 0) return named === 0n ? void 0 : named;
		const made = this.wanted.get(owner.name);
		if (made === void 0) return void 0;
		const isHanded = owner.bases.some((base) => !this.own.has(base) && !PLAIN_BASES.has(base));
		if (registered || CALLED_IN_A_CLASS.test(name) || isHanded) return made;
		if (named === 0n) return void 0;
		return named === 1n ? made : named;
	}
	runs(what) {
		return this.live.has(what);
	}
	told(what) {
		return this.branches.toGo(this.live.get(what) ?? 1n);
	}
	uses({ names }) {
		return names.length === 0 || names.some(({ local }) => this.wanted.has(local.split(".")[0] ?? ""));
	}
};
const CALLED_IN_A_CLASS = /^(?:__\w+__$|constructor$|test|set_?up|tear_?down)/i;
const PLAIN_BASES = new Set([
	"object",
	"ABC",
	"Generic",
	"Protocol",
	"TypedDict",
	"NamedTuple",
	"BaseModel",
	"Manager",
	"QuerySet",
	"Enum",
	"StrEnum",
	"Exception",
	"Error",
	"str",
	"dict",
	"Object"
]);
function renamed(program) {
	const found = new Map();
	for (const { imports } of program) for (const { local, imported } of imports.flatMap(({ names }) => names)) if (local !== imported && imported !== "*" && imported !== "default") require_scan.addTo(found, local, imported);
	return found;
}
// src/interpreter/code/search-path.ts
const ADDS = new Set([
	"sys.path.insert",
	"sys.path.append",
	"sys.path.extend",
	"site.addsitedir"
]);
const searchPathParts = require_scan.oncePer((file) => [...new Set(added(file))].filter((part) => /^[\w-][\w./-]{0,80}$/.test(part)));
function added(file) {
	const { tokens } = file;
	const found = [];
	for (let at = 0; at < tokens.length; at++) {
		const word = tokens[at]?.text;
		if (tokens[at]?.kind !== "name" || word !== "sys" && word !== "site") continue;
		const { path, end } = pathAt(file, at);
		if (!ADDS.has(path) || tokens[end]?.text !== "(") continue;
		found.push(...textsIn(file, end, file.match[end] ?? end, 2));
	}
	return found;
}
function textsIn(file, start, end, depth) {
	const found = [];
	for (let at = start; at < end; at++) {
		const token = file.tokens[at];
		if (token?.kind === "text") found.push(token.text);
		else if (token?.kind === "name" && depth > 0) {
			for (const span of spansOf$1(file, token.text, at)) if (span.chunk.tokens === file.tokens) found.push(...textsIn(file, span.start, span.end ?? valueEnd(file, span.start), depth - 1));
		}
	}
	return found;
}
// src/interpreter/code/standard-input.ts
const INPUT = /^(?:(?:globalThis\.)?(?:process|Deno|Bun)\.stdin|(?:sys|os|io)\.[sS]tdin|std\.io\.stdin|System\.in|Console\.(?:In|OpenStandardInput|ReadLine)|IO\.stdin|\$?stdin|STDIN|ARGF)(?:\.|$)/;
const readsInput = require_scan.oncePer((file) => file.tokens.some(({ kind, text }, at) => kind === "text" ? text === "/dev/stdin" || text === "php://stdin" : kind === "name" && STARTS.test(text) && INPUT.test(pathAt(file, at).path)));
const STARTS = /^(?:globalThis|process|Deno|Bun|sys|os|io|std|System|Console|IO|\$?stdin|STDIN|ARGF)(?:\.|$)/;
// src/interpreter/code/start-guards.ts
function neededFromStart(file, at) {
	return guardsOf(file).flatMap(({ exit, before }) => {
		const inside = [functionAround(file, at)?.name, classAround$1(file, at)?.name].filter((name) => name !== void 0);
		return (inside.length === 0 ? at >= exit.from : inside.every((name) => !before.has(name))) ? notToHold(file, exit.condition) : [];
	});
}
const MOST$1 = 8;
const guardsOf = require_scan.oncePer((file) => exitsOf(file).filter(({ keyword, until }) => until === file.tokens.length && functionAround(file, keyword) === void 0 && classAround$1(file, keyword) === void 0).slice(0, MOST$1).map((exit) => ({
	exit,
	before: namesBefore(file, exit.keyword)
})));
function namesBefore(file, stop) {
	const { tokens } = file;
	const { bodies, byName, headers } = partsOf(file);
	const found = new Set();
	const queue = [];
	const meet = (at) => {
		const token = tokens[at];
		if (token?.kind !== "name" || headers.has(at) || found.has(token.text)) return;
		found.add(token.text);
		queue.push(...byName.get(token.text) ?? []);
	};
	for (let at = 0; at < stop; at++) {
		const end = bodies.get(at);
		if (end !== void 0 && end > at) at = end - 1;
		else meet(at);
	}
	for (let next = queue.pop(); next !== void 0; next = queue.pop()) for (let at = next.start; at < next.end; at++) meet(at);
	return found;
}
const partsOf = require_scan.oncePer((file) => {
	const { functions } = blocksOf(file);
	const classes = classesOf(file);
	const byName = new Map();
	const bodies = new Map();
	for (const one of [...functions, ...classes]) {
		require_scan.addTo(byName, one.name, one);
		bodies.set(one.start, Math.max(one.end, bodies.get(one.start) ?? 0));
	}
	return {
		bodies,
		byName,
		headers: new Set([...functions, ...classes].map((one) => one.header))
	};
});
// src/interpreter/code/program.ts
const MAX_BYTES = 1048576;
const shelfOf = require_scan.oncePer((repository) => ({
	tree: treeOf(repository),
	units: new Map(),
	programs: new Map(),
	told: void 0,
	reduced: 0
}));
function analyzeProgram(repository, path, how = "whole") {
	const shelf = shelfOf(repository);
	const key = `${typeof how === "string" ? how : `calls ${how.calls}`} ${path}`;
	const known = shelf.programs.get(key);
	if (known !== void 0) return known;
	const walk = new Walk(repository, shelf);
	const entries = entriesOf(shelf.tree, path);
	walk.enter(entries);
	const facts = walk.finish(path, how);
	shelf.programs.set(key, facts);
	return facts;
}
function analyzeInline(language, program, place, repository, directory = "", how = "started") {
	const walk = new Walk(repository, shelfOf(repository));
	const name = directory === "" ? `.inline` : `${directory}/.inline`;
	const text = program.text.slice(0, MAX_BYTES);
	walk.start(unitOf({
		...program,
		text
	}, name, language, place));
	return walk.finish(place.path, how === "part" ? "whole" : how);
}
const MAX_TEST_IMPORTS = 300;
const MAX_REDUCED = 2e7;
function analyzeParts(repository, parts) {
	const shelf = shelfOf(repository);
	const hash = (0, node_crypto.createHash)("sha256");
	for (const { path, text, cut } of parts) hash.update(`${path}\n${cut ? text : ""}\n`);
	const key = `parts ${hash.digest("base64")}`;
	const known = shelf.programs.get(key);
	if (known !== void 0) return known;
	const walk = new Walk(repository, shelf, parts.length + MAX_TEST_IMPORTS);
	for (const { path, language, text, cut } of parts) {
		shelf.reduced += cut ? text.length : 0;
		if (shelf.reduced > MAX_REDUCED) {
			walk.stop("more selections of tests and tasks than are read");
			break;
		}
		const unit = cut ? unitOf({
			text,
			origins: []
		}, path, language, void 0) : walk.load(path);
		if (unit === void 0) continue;
		const used = cut ? {
			...unit,
			imports: unit.imports.filter((one) => isUsed(unit, one))
		} : unit;
		walk.add({
			unit: used,
			depth: 0,
			trail: []
		});
	}
	walk.drain();
	const facts = walk.finish(parts[0]?.path ?? "");
	shelf.programs.set(key, facts);
	return facts;
}
const NEAR_TESTS = 2;
function sourcesOf(repository, paths) {
	return sourcesOfAll(repository, paths.join("\0"));
}
const sourcesOfAll = require_scan.oncePerName((repository, joined) => {
	const paths = joined.split("\0");
	const most = paths.length + MAX_TEST_IMPORTS;
	const walk = new Walk(repository, shelfOf(repository), most, NEAR_TESTS);
	for (const path of paths) {
		const unit = walk.load(path);
		if (unit !== void 0) walk.add({
			unit,
			depth: 0,
			trail: []
		});
	}
	walk.drain();
	const sources = walk.sources();
	const entries = paths.flatMap((path) => sources.get(path) ?? []);
	for (const all of require_scan.groupBy(entries, ({ path }) => require_scan.parent(path)).values()) if (all[0] !== void 0 && require_scan.grammarOf(all[0]).together) together(all);
	return sources;
});
const handsKey = require_scan.oncePer(({ tokens }) => tokens.some(({ text }, at) => {
	if (NAMES_A_KEY.test(text)) return true;
	if (BUILDS_HEADERS.test(text) && tokens[at - 1]?.text === "." && tokens[at + 1]?.text === "(") return tokens[at + 2]?.kind === "name";
	if (!HANDS_ON.has(text) || !/^[({,]$/.test(tokens[at - 1]?.text ?? "")) return false;
	return text !== "headers" || tokens[at + 2]?.text !== "{";
}));
const NAMES_A_KEY = /authorization|bearer|api[-_]?key|token|secret/i;
const BUILDS_HEADERS = /^(?:default_)?headers?$/;
const HANDS_ON = new Set([
	"headers",
	"**",
	"..."
]);
function isUsed({ file }, one) {
	const locals = new Set(importedLocals(one).map(({ local }) => local));
	if (locals.size === 0 || locals.has("*")) return true;
	return file.tokens.some(({ kind, text }, at) => kind === "name" && locals.has(text) && (at < one.start || at >= one.end));
}
var Walk = class {
	repository;
	shelf;
	most;
	deepest;
	reached = new Map();
	queue = [];
	broughtAt = new Map();
	cut;
	run = new Set();
	libraries = [];
	constructor(repository, shelf, most = require_scan.BOUNDS.programFiles, deepest = require_scan.BOUNDS.importsDeep) {
		this.repository = repository;
		this.shelf = shelf;
		this.most = most;
		this.deepest = deepest;
	}
	sources() {
		return new Map([...this.reached].map(([path, { unit }]) => [path, unit.file]));
	}
	enter(paths) {
		const units = paths.flatMap((path) => this.load(path) ?? []);
		const [first] = units;
		if (first !== void 0 && require_scan.grammarOf(first.file).together) together(units.map(({ file }) => file));
		for (const unit of units) this.start(unit);
	}
	start(unit) {
		this.add({
			unit,
			depth: 0,
			trail: []
		});
		this.drain();
	}
	stop(why) {
		this.cut ??= why;
	}
	drain() {
		while (this.queue.length > 0) {
			const next = this.queue.shift();
			if (next !== void 0) this.follow(next);
		}
	}
	add(one) {
		if (this.reached.has(one.unit.file.path)) return;
		if (this.reached.size >= this.most) {
			this.cut ??= `more than ${this.most} files are imported`;
			return;
		}
		this.reached.set(one.unit.file.path, one);
		this.queue.push(one);
	}
	load(path) {
		const known = this.shelf.units.get(path) ?? this.read(path);
		this.shelf.units.set(path, known);
		if (typeof known === "string") this.cut ??= known;
		return typeof known === "string" ? void 0 : known;
	}
	read(path) {
		const read = this.repository.read(path);
		if (read.kind !== "text") return `${path}: ${read.kind === "too-large" ? "too large to read" : read.kind === "unreadable" ? read.why : read.kind}`;
		const language = languageOf(path, read.text);
		if (language === void 0) return `${path}: not in a language that is read`;
		const notebook = path.endsWith(".ipynb") ? notebookOf(read.text) : void 0;
		const { text } = notebook ?? read;
		if (text.length > MAX_BYTES) return `${path}: too large to read`;
		return unitOf({
			text,
			origins: []
		}, path, language, void 0, notebook?.lineOf);
	}
	follow(from) {
		const { unit, depth } = from;
		const grammar = require_scan.grammarOf(unit.file);
		for (const path of depth === 0 ? grammar.beside(this.shelf.tree, unit.file.path) : []) {
			const target = this.load(path);
			if (target === void 0) continue;
			this.lead(from, target, {
				line: 1,
				column: 1,
				start: void 0
			});
			addStar(unit.file, target.file);
		}
		for (const one of unit.imports) {
			const { files, beside, library } = this.broughtBy(one, unit);
			if (library) this.libraries.push({
				unit,
				one
			});
			if (files.length === 0) continue;
			if (depth >= this.deepest) {
				this.cut ??= `imports nest deeper than ${this.deepest}`;
				return;
			}
			if (!one.specifier.startsWith(".") && beside) unit.local.add(one.specifier);
			const targets = [];
			for (const path of files) {
				if (this.reached.size >= this.most && !this.reached.has(path)) {
					this.cut ??= `more than ${this.most} files are imported`;
					break;
				}
				const target = this.load(path);
				if (target === void 0) continue;
				if (one.runs) this.run.add(path);
				this.lead(from, target, one);
				targets.push(target.file);
			}
			if (unit.linked.has(one)) continue;
			link(unit.file, one, targets);
			if (targets.length === files.length) unit.linked.add(one);
		}
	}
	lead({ unit, depth, trail }, to, { line, column, start, made }) {
		require_scan.addTo(this.broughtAt, to.file.path, {
			file: unit.file,
			at: start,
			made
		});
		if (this.reached.has(to.file.path)) return;
		const step = require_scan.evidence(unit.at(line, column), shownLine(unit, line));
		this.add({
			unit: to,
			depth: depth + 1,
			trail: [...trail, step]
		});
	}
	broughtBy(one, unit) {
		const known = unit.brought.get(one);
		if (known !== void 0) return known;
		const { file, ecosystem, brought } = unit;
		const { repository } = this;
		const { tree } = this.shelf;
		const grammar = require_scan.grammarOf(file);
		const where = {
			tree,
			repository,
			file,
			searched: () => searchPathParts(file),
			told: (made) => shapeOf(file, made)
		};
		const files = grammar.files(where, one);
		const sdk = require_libraries().sdkOf(ecosystem, one.specifier);
		const imported = one.names.map((name) => name.imported);
		const beside = files[0] !== void 0 && require_scan.parent(files[0]) === require_scan.parent(file.path);
		const asks = sdk !== void 0 && require_libraries().mayAsk(sdk, imported) && !beside;
		const library = files.length === 0 && sdk === void 0 && grammar.isLibrary(one.specifier, imported);
		const found = {
			files: asks ? [] : files,
			beside,
			library
		};
		brought.set(one, found);
		return found;
	}
	finish(path, begins = "whole") {
		const { cut, libraries, shelf, run, broughtAt } = this;
		const program = files(this.reached.values());
		const called = typeof begins === "string" ? void 0 : begins.calls;
		const named = called !== void 0 && isNamed(program[0], called);
		const calls = named ? called : void 0;
		const how = typeof begins === "string" ? begins : named ? "imported" : "whole";
		const all = [...this.reached.values()].map((one) => ({
			...one,
			facts: factsOf(one.unit)
		}));
		const [entry] = all;
		const once = lazily({
			changes: () => changesElsewhere(program),
			running: () => {
				tellCallers(program, shelf);
				return runningIn(all.map(({ unit: { file, imports }, depth }) => ({
					file,
					imports,
					...depth === 0 && calls !== void 0 ? { calls } : {},
					...depth === 0 ? {} : { broughtAt: broughtAt.get(file.path) ?? [] },
					how: depth === 0 ? how : run.has(file.path) || file.path.endsWith("/__main__.py") ? "started" : "imported"
				})));
			}
		});
		const runs = (file, at) => once.running.runs(file, at);
		const isClosed = () => how !== "whole" && cut === void 0 && facts.dynamic === void 0;
		const gather = (of, before = (file, _at) => once.changes(file), counts = runs) => {
			tellCallers(program, shelf);
			return all.flatMap(({ unit, trail, facts }) => of(facts).filter(({ at, uses }) => counts(unit.file, at) && (uses === void 0 || !isClosed() || uses.some((use) => counts(use.file, use.at)))).map((fact) => {
				const request = fact.requests?.find((at) => counts(unit.file, at));
				const needed = how === "started" && unit === entry?.unit ? neededFromStart(unit.file, request ?? fact.at) : [];
				const led = [...once.running.told(unit.file, fact.at), ...toUse(fact.uses ?? [], once.running)];
				const told = [
					...fact.choices ?? [],
					...needed,
					...led
				];
				const chosen = told.length === 0 ? fact : {
					...fact,
					choices: told
				};
				const asks = fact.asks?.filter(({ at }) => counts(unit.file, at));
				const also = unit !== entry?.unit && (fact.requests?.length ?? 0) > 0 && mayBeNamed(fact.names, unit.file, program) ? [{
					at: fact.at,
					model: require_scan.UNSET
				}] : [];
				const asked = asks && [...asks, ...also];
				return placed(unit, trail, chosen, before(unit.file, fact.at), request, asked);
			}));
		};
		const facts = lazily({
			path: () => path,
			files: () => program.map((file) => file.path),
			apis: () => {
				const found = firstInFiles(gather((look) => look("apis"), (file, at) => [...once.changes(file), ...processChanges(file, at)]).map((api) => withNames(api, this.reached))).map((api) => addressed(api, facts));
				return found.map((api) => inferred(api, found, facts.envReads));
			},
			envReads: () => gather((look) => look("envReads"), void 0, () => true),
			readsAny: () => program.some(handsEnvironment),
			readsUnnamed: () => program.some(readsUnnamed),
			keysNamed: () => new Set(program.flatMap(keysNamed)),
			models: () => entry?.facts("models") ?? [],
			codex: () => gather((look) => look("codex")),
			mentions: () => {
				const mentions = gather((look) => look("mentioned").mentions);
				const unresolved = all.some((one) => one.facts("mentioned").unresolved);
				return mentions.length > 0 || !unresolved ? mentions : gather((look) => look("mentionTexts"));
			},
			spawns: () => gather((look) => look("spawns")),
			startsCodex: () => {
				tellCallers(program, shelf);
				return all.some(({ unit: { file }, facts: look }) => look("starts").some((one) => startsCodex(one) && runs(file, one.at)));
			},
			writes: () => gather((look) => look("writes")),
			libraries: () => {
				if (libraries.length === 0) return [];
				tellCallers(program, shelf);
				const unseen = lazily({ any: () => program.some(sendsToUnseen) });
				return libraries.flatMap(({ unit, one }) => {
					return (!require_catalog().isHttpClient(one.specifier) || handsKey(unit.file) && unseen.any ? outOfSight(unit, one) : void 0) ?? [];
				});
			},
			recorded: () => all.flatMap((one) => one.facts("recorded").map((at) => step(one.unit, at))),
			serves: () => {
				const [first] = how === "started" ? entry?.facts("serves") ?? [] : [];
				if (entry === void 0 || first === void 0) return void 0;
				const { at, ...rest } = first;
				tellCallers(program, shelf);
				const before = comesBefore(entry.unit.file, at);
				return all.some(({ unit, facts: look }) => look("apis").some(({ requests = [] }) => requests.some((request) => before(unit.file, request)))) ? void 0 : {
					...rest,
					place: step(entry.unit, at)
				};
			},
			readsInput: () => program.some(readsInput),
			fetches: () => all.flatMap((one) => one.facts("fetches").map(({ vault, at }) => ({
				vault,
				at: step(one.unit, at)
			}))),
			loads: () => all.flatMap((one) => one.facts("loads")),
			dynamic: () => {
				for (const { unit } of all) {
					const found = dynamicIn(unit, (at) => unit === entry?.unit || runs(unit.file, at));
					if (found !== void 0) return found;
				}
			},
			cut: () => cut
		});
		return facts;
	}
};
function isNamed(file, called) {
	const [name = ""] = called.split(".");
	return file !== void 0 && namedAt(file, name).length > 0;
}
function mayBeNamed(names, file, program) {
	if (names === void 0 || names.length === 0) return true;
	return program.some((other) => other !== file && names.some((name) => namedAt(other, name).length > 0));
}
function sendsToUnseen(file) {
	return sendsUnseen(file, sendersOf(file, callsOf(file)));
}
function toUse(uses, running) {
	const ways = uses.filter(({ file, at }) => running.runs(file, at)).map(({ file, at }) => running.told(file, at));
	return ways.length > 0 && ways.every((one) => one.length > 0) ? [{
		kind: "any",
		ways
	}] : [];
}
function files(units) {
	return [...units].map(({ unit }) => unit.file);
}
function step(unit, at) {
	const token = unit.file.tokens[at];
	return require_scan.evidence(unit.at(token?.line ?? 1, token?.column ?? 1), shownLine(unit, token?.line ?? 1));
}
function withNames(api, reached) {
	const found = (place) => {
		const unit = place.shows === "" ? reached.get(place.path)?.unit : void 0;
		return unit === void 0 ? place : require_scan.evidence(unit.at(place.line, place.column), shownLine(unit, place.line));
	};
	const named = (one) => one.model === void 0 ? one : {
		...one,
		model: require_scan.placesIn(one.model, found)
	};
	const { asked } = api;
	return named(asked === void 0 ? api : {
		...api,
		asked: asked.map(named)
	});
}
const NO_CHANGES = [];
function changesElsewhere(program) {
	const changing = program.flatMap((file) => {
		const changes = processChanges(file, file.tokens.length);
		return changes.length === 0 ? [] : [{
			file,
			changes
		}];
	});
	if (changing.length === 0) return () => NO_CHANGES;
	changing.reverse();
	return (file) => changing.flatMap((one) => one.file === file ? [] : one.changes);
}
function placed(unit, trail, fact, before, request, asked) {
	const here = step(unit, fact.at);
	const { at: _, requests: __, uses: ___, asks: ____, names: _____, ...rest } = fact;
	const place = {
		path: here.path,
		line: here.line,
		column: here.column
	};
	const asks = request === void 0 ? {} : { request: step(unit, request) };
	const models = asked?.map(({ at, model }) => ({
		at: step(unit, at),
		model
	}));
	const told = models === void 0 ? asks : {
		...asks,
		asked: models
	};
	return {
		...rest,
		...place,
		...told,
		before,
		trail: [...trail, here]
	};
}
// src/interpreter/code/truth.ts
const NOTHING_HANDED = new Map();
function truthOf(file, span, known, handed = NOTHING_HANDED) {
	return new Asking(known, handed).truth(file, span);
}
const SEMICOLON = new Set([";"]);
const SETS = new Set([":="]);
const COMPARED = new Set([...new Set([
	"==",
	"===",
	"is"
]), ...require_scan.DIFFERS]);
const TRUE = new Set([
	"true",
	"True",
	"TRUE"
]);
const FALSE = new Set([
	"false",
	"False",
	"FALSE"
]);
const IS_THERE = /(?:^|\.)(?:bool|Boolean|len)$/;
const THERE = /(?:^|\.)(?:is_some|is_ok|isNotEmpty|isNotBlank|isPresent|nonNull|present\?)$/;
const EMPTY = /(?:^|\.)(?:IsNullOrEmpty|IsNullOrWhiteSpace|isNullOrEmpty|isNullOrBlank|isEmpty|isBlank|is_empty|is_none|is_err|isNull|empty|nil|nil\?|blank\?)$/;
const CLEANED = /^(?:strip|lower|casefold|upper|trim|toLowerCase|toUpperCase|ToLower|ToLowerInvariant|Trim|downcase|to_s|ok|as_deref|unwrap_or_default)$/;
const MOST = 16;
var Asking = class {
	known;
	depth = 0;
	each;
	constructor(known, handed) {
		this.known = known;
		this.each = new Map(handed);
	}
	truth(file, span) {
		return this.deeper(() => {
			const { chunk, start, end } = bare(span);
			if (start >= end) return void 0;
			const [first, asked] = file.language === "go" ? splitAt(chunk, start, end, SEMICOLON) : [];
			if (first !== void 0 && asked !== void 0) {
				const found = this.lookedUp(file, {
					chunk,
					...ends(first)
				});
				if (found !== void 0) this.each.set(found.name, found.is ? "true" : "");
				const told = this.truth(file, {
					chunk,
					...ends(asked)
				});
				if (found !== void 0) this.each.delete(found.name);
				return told;
			}
			const of = (part) => this.truth(file, {
				chunk,
				...ends(part)
			});
			const ways = splitAt(chunk, start, end, require_scan.OR);
			if (ways.length > 1) return any(ways.map(of));
			const all = splitAt(chunk, start, end, require_scan.AND);
			if (all.length > 1) return opposite(any(all.map((part) => opposite(of(part)))));
			if (require_scan.NOT.has(chunk.tokens[start]?.text ?? "")) return opposite(of({
				start: start + 1,
				end
			}));
			const whole = {
				chunk,
				start,
				end
			};
			return this.among(file, whole) ?? this.compared(file, whole) ?? this.called(file, whole) ?? this.method(file, whole) ?? this.wrapped(file, whole) ?? this.listed(file, whole, "any") ?? this.plain(file, whole);
		});
	}
	lookedUp(file, { chunk, start, end }) {
		const [names, value] = splitAt(chunk, start, end, SETS);
		if (names === void 0 || value === void 0) return void 0;
		const there = agreed(this.texts(file, {
			chunk,
			...ends(value)
		}), (text) => text !== void 0);
		const name = chunk.tokens[names.end - 1]?.text ?? "";
		return chunk.tokens[names.end - 2]?.text === "," && there !== void 0 ? {
			name,
			is: there
		} : void 0;
	}
	deeper(what) {
		if (this.depth >= MOST) return void 0;
		this.depth++;
		const found = what();
		this.depth--;
		return found;
	}
	among(file, { chunk, start, end }) {
		const [what, where, ...more] = splitAt(chunk, start, end, require_scan.IN);
		if (what === void 0 || where === void 0 || more.length > 0) return void 0;
		const not = require_scan.NOT.has(chunk.tokens[what.end - 1]?.text ?? "");
		const told = (truth) => not ? opposite(truth) : truth;
		const texts = this.texts(file, {
			chunk,
			start: what.start,
			end: what.end - (not ? 1 : 0)
		});
		const { path, end: behind } = pathAt(chunk, where.start, where.end);
		const [name, ...names] = texts ?? [];
		if (behind >= where.end && name !== void 0 && names.length === 0) {
			if (require_scan.accessOf(file).collections.has(path)) return told(agreed(this.known.variable(name), (text) => text !== void 0));
			const holds = this.known.holds?.(path, name);
			if (holds !== void 0) return told(holds);
		}
		const words = this.list(file, {
			chunk,
			...ends(where)
		})?.map((one) => this.only(one.file, one.span));
		if (words === void 0 || words.includes(void 0)) return void 0;
		const list = new Set(words.map((word) => word?.toLowerCase()));
		return told(agreed(texts, (text) => text !== void 0 && list.has(text.toLowerCase())));
	}
	compared(file, { chunk, start, end }) {
		const [left, right, ...more] = splitAt(chunk, start, end, COMPARED);
		if (left === void 0 || right === void 0 || more.length > 0) return void 0;
		const isNot = right.by === "is" && require_scan.NOT.has(chunk.tokens[right.start]?.text ?? "");
		const told = (truth) => require_scan.DIFFERS.has(right.by) || isNot ? opposite(truth) : truth;
		const from = isNot ? right.start + 1 : right.start;
		const word = from + 1 === right.end ? chunk.tokens[from] : void 0;
		const one = {
			chunk,
			...ends(left)
		};
		if (word?.kind === "number" && word.text === "0" || word?.kind === "name" && FALSE.has(word.text)) return told(opposite(this.truth(file, one)));
		if (word?.kind === "name" && TRUE.has(word.text)) return told(this.truth(file, one));
		const same = (text) => (file.language === "go" ? text ?? "" : text)?.toLowerCase();
		const those = this.texts(file, {
			chunk,
			start: from,
			end: right.end
		})?.map(same);
		const [only] = those ?? [];
		return those?.length === 1 ? told(agreed(this.texts(file, one), (text) => same(text) === only)) : void 0;
	}
	called(file, { chunk, start, end }) {
		const { path, end: open } = pathAt(chunk, start, end);
		if (chunk.tokens[open]?.text !== "(" || chunk.match[open] !== end - 1) return void 0;
		const given = elements(chunk, open);
		const [first] = given;
		const inside = first && {
			chunk,
			...first
		};
		if (inside !== void 0 && (path === "all" || path === "any")) return this.listed(file, inside, path);
		if (inside !== void 0 && IS_THERE.test(path)) return this.truth(file, inside);
		if (inside !== void 0 && EMPTY.test(path)) return opposite(this.truth(file, inside));
		const words = given.map((part) => chunk.tokens[part.start]?.text ?? "");
		const told = this.known.called?.(path, words);
		if (told !== void 0) return told;
		const [only, ...others] = functionsNamed(file, path, start);
		if (only === void 0 || others.length > 0) return void 0;
		const [back, ...more] = returnsOf(only.file, only.scope);
		return back === void 0 || more.length > 0 ? void 0 : this.truth(only.file, back);
	}
	method(file, { chunk, start, end }) {
		const { tokens, match } = chunk;
		const open = tokens[end - 1]?.text === ")" ? match[end - 1] ?? -1 : end;
		const question = tokens[open - 1]?.text === "?" ? 1 : 0;
		const name = open - 1 - question;
		if (open < end - 2 || name - 1 <= start || !isDot(tokens[name - 1]?.text)) return void 0;
		const word = tokens[name]?.text ?? "";
		const of = {
			chunk,
			start,
			end: name - 1
		};
		const there = /^is_(?:ok|err|some|none)$/.test(word) ? agreed(this.texts(file, of), (text) => text !== void 0) : this.truth(file, of);
		if (EMPTY.test(word)) return opposite(there);
		return THERE.test(word) ? there : void 0;
	}
	wrapped(file, { chunk, start, end }) {
		const { tokens, match } = chunk;
		if (file.language !== "csharp") return void 0;
		const last = tokens[end - 1];
		if (last?.kind === "name" && /^(?:HasValue|Value)$/.test(last.text) && tokens[end - 2]?.text === ".") return this.truth(file, {
			chunk,
			start,
			end: end - 2
		});
		const open = (match[end - 1] ?? -1) > start ? match[end - 1] ?? -1 : -1;
		if (tokens[start]?.text !== "new" || tokens[open]?.text !== "(") return void 0;
		const [made, ...more] = elements(chunk, open);
		const arrow = made && tokens.slice(made.start, made.end).findIndex((t) => t.text === "=>");
		if (made === void 0 || arrow === void 0 || arrow < 0 || more.length > 0) return void 0;
		const from = made.start + arrow + 1;
		return tokens[from]?.text === "{" && match[from] === made.end - 1 ? this.returned(file, {
			chunk,
			start: from + 1,
			end: made.end - 1
		}) : this.truth(file, {
			chunk,
			start: from,
			end: made.end
		});
	}
	returned(file, { chunk, start, end }) {
		for (let at = start; at < end; at++) {
			if (chunk.tokens[at]?.text !== "return" || chunk.tokens[at]?.kind !== "name") continue;
			const comes = guardsAround(file, at).filter((one) => one.start > start && one.end <= end).map(({ condition }) => this.truth(file, {
				chunk,
				...condition
			}));
			if (comes.includes(false)) continue;
			if (comes.includes(void 0)) return void 0;
			return this.truth(file, {
				chunk,
				start: at + 1
			});
		}
	}
	listed(file, span, how) {
		const { chunk } = span;
		const inner = inBrackets(span) ?? span;
		const [what, each] = splitAt(chunk, inner.start, inner.end, require_scan.FOR);
		const told = what !== void 0 && each !== void 0 ? this.forEach(file, {
			chunk,
			...ends(what)
		}, each) : this.list(file, span)?.map((one) => this.truth(one.file, one.span));
		if (told === void 0) return void 0;
		return how === "any" ? any(told) : opposite(any(told.map(opposite)));
	}
	forEach(file, what, each) {
		const { chunk } = what;
		const name = chunk.tokens[each.start]?.text ?? "";
		const [list, filter, ...more] = splitAt(chunk, each.start + 2, each.end, require_scan.IF);
		if (chunk.tokens[each.start + 1]?.text !== "in" || list === void 0 || more.length > 0) return void 0;
		const itself = what.end === what.start + 1 && chunk.tokens[what.start]?.text === name;
		return this.list(file, {
			chunk,
			...ends(list)
		})?.flatMap((item) => {
			const text = this.only(item.file, item.span);
			if (text === void 0) return [void 0];
			this.each.set(name, text);
			const kept = filter === void 0 || this.truth(file, {
				chunk,
				...ends(filter)
			});
			const told = itself || this.truth(file, what);
			this.each.delete(name);
			return kept === false ? [] : [kept === void 0 ? void 0 : told];
		});
	}
	list(file, span) {
		const { chunk, start } = span;
		if (inBrackets(span) !== void 0) return elements(chunk, start).map((part) => ({
			file,
			span: {
				chunk,
				...part
			}
		}));
		const meant = this.meant(file, span);
		return meant && this.deeper(() => this.list(meant.file, meant.span));
	}
	meant(file, { chunk, start, end }) {
		const { path, end: behind } = pathAt(chunk, start, end);
		if (chunk.tokens[start]?.kind !== "name" || behind < end) return void 0;
		const [only, ...more] = meaningsOf(file, path, chunk.tokens === file.tokens ? start : file.tokens.length, void 0) ?? [];
		if (only?.binding.kind !== "value" || more.length > 0) return void 0;
		return {
			file: only.file,
			span: bare(only.binding.span)
		};
	}
	only(file, span) {
		const [text, ...more] = this.texts(file, span) ?? [];
		return more.length > 0 ? void 0 : text;
	}
	plain(file, span) {
		const { chunk, start, end } = span;
		const word = end === start + 1 ? chunk.tokens[start] : void 0;
		if (word?.kind === "name" && TRUE.has(word.text)) return true;
		if (word?.kind === "name" && FALSE.has(word.text)) return false;
		const meant = this.meant(file, span);
		if (meant !== void 0) return this.truth(meant.file, meant.span);
		return agreed(this.texts(file, span), (text) => text !== void 0 && text !== "");
	}
	texts(file, span) {
		return this.deeper(() => {
			const { chunk, start, end } = cleaned(bare(span));
			const ways = splitAt(chunk, start, end, require_scan.DEFAULTS);
			if (ways.length > 1) return this.first(ways.map((part) => ({
				file,
				span: {
					chunk,
					...ends(part)
				}
			})));
			const token = chunk.tokens[start];
			if (token === void 0 || start >= end) return void 0;
			if (token.kind === "text") return end === start + 1 && token.parts.every(({ kind }) => kind === "literal") ? [token.text] : void 0;
			if (token.kind !== "name") return void 0;
			if (end === start + 1) {
				if (require_scan.NOTHING.has(token.text)) return [void 0];
				const turn = this.each.get(token.text);
				if (turn !== void 0) return [turn];
			}
			const read = this.read(file, {
				chunk,
				start,
				end
			});
			if (read !== void 0) return read.end === end ? this.first(read.ways, read.name) : void 0;
			const meant = this.meant(file, {
				chunk,
				start,
				end
			});
			return meant && this.texts(meant.file, meant.span);
		});
	}
	first(ways, name) {
		const each = [...name === void 0 ? [] : [this.known.variable(name)], ...ways.map((one) => this.texts(one.file, one.span))];
		for (const [i, texts] of each.entries()) {
			if (texts === void 0) return void 0;
			const there = agreed(texts, (text) => text !== void 0 && text !== "");
			if (there === true || i === each.length - 1) return texts;
			if (there === void 0) return void 0;
		}
	}
	read(file, { chunk, start, end }) {
		const read = readAt(file, chunk, start, chunk.tokens === file.tokens ? start : file.tokens.length);
		const ways = (part) => part === void 0 ? [] : [{
			file,
			span: {
				chunk,
				...ends(part)
			}
		}];
		if (read !== void 0) return {
			name: read.name,
			ways: ways(read.fallback),
			end: read.end
		};
		const { path, end: open } = pathAt(chunk, start, end);
		const { collections, readers } = require_scan.accessOf(file);
		const bracket = chunk.tokens[open]?.text;
		if (!(bracket === "[" && collections.has(path)) && !(bracket === "(" && readers.has(path))) return void 0;
		const [first, fallback] = elements(chunk, open);
		const name = first && this.only(file, {
			chunk,
			...first
		});
		return name === void 0 ? void 0 : {
			name,
			ways: ways(fallback),
			end: (chunk.match[open] ?? open) + 1
		};
	}
};
function ends({ start, end }) {
	return {
		start,
		end
	};
}
function bare(span) {
	const { chunk } = span;
	const { tokens, match } = chunk;
	let part = trim(chunk, span.start, span.end ?? valueEnd(chunk, span.start));
	for (let hops = 0; hops < MOST; hops++) if (/^[{:;]$/.test(tokens[part.end - 1]?.text ?? "")) part = trim(chunk, part.start, part.end - 1);
	else if (tokens[part.start]?.text === "(" && match[part.start] === part.end - 1 && elements(chunk, part.start).length === 1) part = trim(chunk, part.start + 1, part.end - 1);
	else break;
	return {
		chunk,
		...part
	};
}
function cleaned({ chunk, start, end }) {
	return {
		chunk,
		start,
		end: withoutCalls(chunk, start, end, CLEANED)
	};
}
function inBrackets({ chunk, start, end }) {
	return [
		"[",
		"(",
		"{"
	].includes(chunk.tokens[start]?.text ?? "") && chunk.match[start] === end - 1 ? {
		start: start + 1,
		end: end - 1
	} : void 0;
}
function opposite(truth) {
	return truth === void 0 ? void 0 : !truth;
}
function any(all) {
	if (all.includes(true)) return true;
	return all.includes(void 0) ? void 0 : false;
}
// src/interpreter/program-values.ts
function inEnvironment(value, call, environment = call.frame.environment) {
	let { choice } = value;
	const held = (is) => {
		if (is?.choice === "one-of" && is.alternatives.length > 1) choice = "one-of";
		return is?.alternatives ?? [];
	};
	const alternatives = ofOptions(taken(value, environment), value, call).flatMap((alternative) => {
		const [only, ...more] = alternative.pieces;
		if (only === void 0 || more.length > 0) return [alternative];
		if (only.kind === "environment") return held(environment.get(only.name));
		if (only.kind === "input") return held(argument(call, only.name));
		if (only.kind === "file") return held(contentOf$1(call, only.path, environment));
		if (only.kind === "context") return parsed(call, only)?.alternatives ?? [alternative];
		return [alternative];
	});
	return {
		choice,
		alternatives
	};
}
function taken({ alternatives }, environment) {
	const isSet = (name) => require_scan.emptiness(environment.get(name) ?? require_scan.UNSET) === "never";
	return alternatives.some(({ unless }) => unless !== void 0) ? alternatives.filter(({ unless = [] }) => !unless.some(isSet)) : alternatives;
}
function argument({ words }, name) {
	return optionsOf(words).get(plainName(name));
}
function wordAt(call, place) {
	const words = require_scan.behindProgram(call);
	if (words === void 0 || place === 0) return void 0;
	return words.slice(0, place).every((word) => require_scan.literalText(word) !== void 0) ? words[place - 1] ?? require_scan.UNSET : void 0;
}
function ownWords(call, word) {
	const [only, ...more] = require_scan.origins(word);
	const place = only && more.length === 0 ? placeOfRest(require_scan.originName(only)) : void 0;
	if (place === void 0) return void 0;
	const words = require_scan.behindProgram(call) ?? [];
	const dashes = words.findIndex((one) => require_scan.literalText(one) === "--");
	const rest = words.slice(dashes < 0 ? place - 1 : dashes + 1);
	const [line = ""] = rest.length === 1 ? rest.map((one) => require_scan.literalText(one)) : [];
	if (/\s/.test(line.trim())) return line.trim().split(/\s+/).map((text) => require_scan.literal$1(text));
	return require_scan.literalText(rest[0] ?? require_scan.UNSET)?.startsWith("-") === true ? [] : rest;
}
const optionsOf = require_scan.oncePer((words) => {
	const found = new Map();
	for (const [at, word] of words.entries()) {
		const [template] = require_scan.templates(word);
		const option = template && /^--?([A-Za-z][\w.-]*)(=?)/.exec(template.text);
		if (!option) continue;
		const name = plainName(option[1] ?? "");
		if (found.has(name)) continue;
		if (option[2] === "=") found.set(name, require_scan.partOf(template.text.slice(option[0].length), template));
		else if (option[0] === template.text) found.set(name, words[at + 1]);
	}
	return found;
});
function commandLine(call) {
	const { words } = call;
	const texts = words.map((word) => require_scan.literalText(word));
	const behind = require_scan.behindProgram(call);
	return {
		system: call.frame.system,
		words: behind?.every((word) => require_scan.literalText(word) !== void 0) ? behind.length : void 0,
		whole: !texts.includes(void 0),
		given: (name) => {
			const last = plainName(name.slice(name.lastIndexOf(".") + 1));
			if (optionsOf(words).has(last)) return true;
			return texts.includes(void 0) ? void 0 : false;
		},
		command: (names) => texts.find((text) => text !== void 0 && names.includes(text))
	};
}
function plainName(name) {
	return name.replace(/^-+|[-_]/g, "").toLowerCase();
}
function parsed(call, { name: expression, setting }) {
	const place = placeOf$1(expression);
	if (place !== void 0) return wordAt(call, place);
	return byItsName(call, expression) ?? (setting && require_scan.settingIn(call.frame.tracer.repository, call.frame.directory, setting));
}
function byItsName(call, expression) {
	if (expression.length > 80) return void 0;
	const [, name] = /([A-Za-z]\w*)$/.exec(expression) ?? /["']([A-Za-z][\w-]*)["']\]$/.exec(expression) ?? [];
	return name === void 0 ? void 0 : argument(call, name) ?? inSettings(call, name);
}
function inSettings({ frame }, name) {
	const line = new RegExp(`(?:^|[\\s{,"'.])${name}["']?\\s*[:=]\\s*["']?([^\\s"',}]{1,2000})`);
	for (const [path, { content }] of frame.state.files) if (require_commands().isSettings(path)) for (const template of content === void 0 ? [] : require_scan.templates(content)) {
		const found = line.exec(template.text)?.[1];
		if (found !== void 0) return require_scan.partOf(found, template);
	}
}
function contentOf$1(call, path, environment) {
	const { files } = call.frame.state;
	const place = path.startsWith("$") ? environment.get(path.slice(1)) : require_scan.literal$1(path);
	const key = place === void 0 ? "" : require_scan.pathKey(place, call.frame.directory);
	if (key === "") return void 0;
	const written = files.ask(`ends ${key}`, (all) => all.get(key) ?? [...all].find(([one]) => one.endsWith(`/${key}`))?.[1]);
	return written?.content && withoutLineEnd(written.content);
}
function withoutLineEnd({ choice, alternatives }) {
	return {
		choice,
		alternatives: alternatives.map(({ pieces, trail }) => {
			const last = pieces.at(-1);
			return {
				trail,
				pieces: last?.kind === "literal" && last.text.trim() === "" ? pieces.slice(0, -1) : pieces
			};
		})
	};
}
const OPEN = new Set([
	"environment",
	"input",
	"file",
	"context"
]);
function filled(value, call) {
	if (!value.alternatives.some(({ pieces }) => pieces.some(({ kind }) => OPEN.has(kind)))) return value;
	const alternatives = ofOptions(taken(value, call.frame.environment), value, call).flatMap(({ pieces, trail }) => require_scan.concat(...pieces.map((piece) => known(piece, call) ?? require_scan.fromOrigin(piece, trail))).alternatives);
	return {
		choice: value.choice,
		alternatives
	};
}
function ofOptions(alternatives, { choice }, call) {
	if (choice !== "first-non-empty") return alternatives;
	const isOption = ({ pieces: [only, ...more] }, given) => only?.kind === "input" && more.length === 0 && argument(call, only.name) !== void 0 === given;
	const told = alternatives.find((one) => isOption(one, true));
	if (told !== void 0) return [told];
	const others = alternatives.filter((one) => !isOption(one, false));
	return others.length === 0 ? alternatives : others;
}
function inRun(value, call) {
	return filled(inEnvironment(value, call), call);
}
function known(piece, call) {
	switch (piece.kind) {
		case "environment": return call.frame.environment.get(piece.name);
		case "input": return argument(call, piece.name);
		case "file": return contentOf$1(call, piece.path, call.frame.environment);
		case "context": return parsed(call, piece);
		default: return;
	}
}
function childOf(frame, changes, call) {
	if (changes.length === 0) return frame;
	const environment = require_scan.changed$1(frame.environment, changes, (value, known) => inEnvironment(value, call, known));
	const set = changes.flatMap((change) => change.kind === "set" ? [change.name] : []);
	return {
		environment,
		own: new Set([...frame.own, ...set])
	};
}
function inner(frame, trail) {
	return {
		...frame,
		trail: [...frame.trail, ...trail.slice(0, -1)]
	};
}
// src/interpreter/program.ts
function traceProgram(given, facts) {
	const call = withOwnFiles(require_commands().withSettingsFile(given), facts);
	if (facts.files.length === 0) return nothingRead(call, facts);
	const step = require_scan.evidence(call.place, call.command.source);
	const all = facts.cut !== void 0 && !isShown(facts);
	const frame = require_scan.enter(call.frame, step, all ? { partRead: true } : {});
	const { observer } = frame.tracer;
	const before = frame.state.spenders.length;
	handOn(call, frame, facts, step);
	for (const write of facts.writes) require_scan.writeFile(write.place === void 0 ? require_scan.literal$1(placeOf(write.file, frame)) : inRun(write.place, call), contentOf(write, call), false, frame, write.trail.at(-1) ?? step, true);
	observer.requested(call, asked$1(call, frame, facts), facts);
	for (const spawn of facts.spawns) traceSpawn(call, frame, spawn, facts.path);
	observer.asked(call, frame, facts);
	if (facts.cut !== void 0) cutShort(call, facts, facts.cut, frame.state.spenders.length > before);
	const { dynamic } = facts;
	if (dynamic !== void 0) require_scan.cannotStart(call, dynamic.reason, dynamic.why, {
		at: dynamic,
		handed: isShown(facts) ? "none" : "own"
	});
}
function withOwnFiles(call, { loads }) {
	if (loads.length === 0) return call;
	const frame = require_scan.loaded(call.frame, loads, require_scan.evidence(call.place, call.command.source));
	return frame === call.frame ? call : {
		...call,
		frame
	};
}
function handOn(call, frame, facts, step) {
	if (facts.envReads.some(({ name }) => name === "GITHUB_OUTPUT")) frame.state.outputsUnseen = true;
	if (!facts.envReads.some(({ name }) => name === "GITHUB_ENV")) return;
	frame.state.exportsUnseen = true;
	for (const [name, value] of keysOf(call)) require_scan.mayExport(name, value, frame, step);
}
function keysOf({ frame: { environment, own } }) {
	return [...environment].filter(([name, value]) => own.has(name) && !require_scan.isHarmlessSecret(name) && require_scan.origins(value).some((one) => one.kind === "secret" && !require_scan.isHarmlessSecret(one.name)));
}
function contentOf({ file, content }, call) {
	const written = content && inRun(content, call);
	if (!file.endsWith(".env") || require_scan.assignmentsOf(written).size > 0) return written;
	const lines = keysOf(call).flatMap(([name, value]) => [
		require_scan.literal$1(`${name}=`),
		value,
		require_scan.literal$1("\n")
	]);
	return lines.length === 0 ? written : require_scan.concat(...lines);
}
function asked$1(call, frame, { serves, apis }) {
	if (serves === void 0 || apis.length === 0 || require_scan.isLeftOut(serves, call)) return frame;
	const onlyIf = serves.conditional ? "it does more than wait for requests there" : "somebody asks the server that it starts there";
	return require_scan.doubted(frame, serves.place, onlyIf);
}
const BOUND = /^more than|deeper than|too large/;
function nothingRead(call, { path, cut }) {
	if (cut === void 0 || /: (?:missing|directory)$/.test(cut)) return require_scan.traceUnseen(call, path);
	call.frame.tracer.diagnose({
		code: "chain-cut",
		path,
		line: 1,
		message: cut
	});
	if (BOUND.test(cut)) return require_scan.cannotStart(call, "over-limit", cut, { handed: "all" });
	require_scan.cannotStart(call, "unreadable", cut);
}
function cutShort(call, { path }, cut, pays) {
	call.frame.tracer.diagnose({
		code: "chain-cut",
		path,
		line: 1,
		message: cut
	});
	const why = /tsx?$/.test(path) && call.texts.some((text) => /\.[cm]?js$/.test(text)) ? `${cut}, from \`${path}\` on` : cut;
	require_scan.cannotStart(call, BOUND.test(cut) ? "over-limit" : "unreadable", why, { handed: pays ? "none" : "all" });
}
function isShown({ apis, codex, mentions }) {
	return apis.length + codex.length + mentions.length > 0;
}
function placeOf(file, { environment, directory }) {
	return file.startsWith("$CODEX_HOME/") ? require_scan.codexHome(environment, directory) + file.slice(11) : file;
}
function traceScriptsOfTests(call, facts, mayAsk) {
	const { frame } = call;
	const tree = treeOf(frame.tracer.repository);
	const here = require_scan.isRepositoryPath(frame.directory) ? frame.directory : "";
	const done = new Set();
	for (const spawn of facts.spawns) {
		const words = spawn.started.kind === "words" ? spawn.started.words.map(require_scan.literalText) : [];
		const [program = ""] = words;
		const same = JSON.stringify([
			words,
			spawn.directory,
			spawn.before,
			spawn.environment
		]);
		if (words.every((word) => word !== void 0) && done.has(same)) continue;
		done.add(same);
		if (spawn.certainty === "certain" && mayAsk(require_scan.programName(program))) traceSpawn(call, require_scan.doubted(frame, spawn, "that test runs"), spawn, facts.path);
		const runner = interpreterIn(words);
		const script = words.slice(runner + 1).find((word) => word === void 0 || !word.startsWith("-"));
		const path = script === void 0 ? void 0 : resolvePath(here, script);
		if (spawn.certainty !== "certain" || path === void 0 || !tree.isFile(path)) continue;
		if (runner >= 0 && languageOf(path, "") !== void 0) traceSpawn(call, require_scan.doubted(frame, spawn, "that test runs"), spawn, facts.path);
	}
}
function traceSpawn(call, frame, fact, own) {
	if (require_scan.isLeftOut(fact, call)) return;
	const shows = fact.trail.at(-1)?.shows ?? "";
	const { started } = fact;
	const words = started.kind === "words" ? started.words.flatMap((word) => ownWords(call, word) ?? [filled(word, call)]) : void 0;
	if (words?.length === 0) return;
	if (words?.slice(0, 3).some((word) => startsItself(word, own, frame))) return;
	const door = words && require_scan.callOf(frame, words, fact, own);
	const label = door === void 0 || door.name === "" ? require_scan.unnamedIn(own) : require_scan.commandLabel(door);
	if (!require_scan.mayPass(frame, fact, label)) return;
	const here = inner(fact.certainty === "certain" && !fact.guarded ? frame : require_scan.doubted(frame, fact, "its program comes to that line"), fact.trail);
	const inside = {
		...here,
		...childOf(here, [...fact.before, ...fact.environment], call),
		directory: fact.directory === void 0 ? here.directory : require_scan.pathKey(filled(fact.directory, call), here.directory),
		depth: here.depth + 1
	};
	const input = fact.input && filled(fact.input, call);
	if (started.kind === "line") {
		for (const line of require_scan.linesOf(filled(started.line, call))) require_scan.traceScript(line, "bash", inside, () => fact, {
			stdin: input,
			shows
		});
		return;
	}
	if (words === void 0) return;
	const bare = words.length === 1 || require_scan.literalText(words.at(-1) ?? require_scan.UNSEEN) === "run";
	const open = started.open && bare ? [...words, require_scan.UNSEEN] : words;
	frame.tracer.door.start(require_scan.callOf(inside, open, fact, shows, input));
}
function startsItself(word, own, { directory }) {
	const [piece, ...more] = require_scan.origins(word);
	if (piece?.kind === PROGRAM.kind && more.length === 0 && require_scan.originName(piece) === require_scan.originName(PROGRAM)) return true;
	return require_scan.isRepositoryPath(own) && /\.\w+$/.test(own) && require_scan.pathKey(word, directory) === own;
}
// src/spending/program.ts
function requested(call, frame, facts) {
	const all = facts.apis.map((one) => {
		const changes = [...one.before, ...one.handed ?? []];
		const here = (at) => ({
			...at,
			...childOf(at, changes, call)
		});
		const by = {
			...call,
			frame: here(call.frame)
		};
		const api = inCloud(require_scan.askedModel(one, by), by);
		const open = api.provider !== "any" && !require_scan.isLeftOut(api, by) && !require_scan.isNowhere(api, by);
		return {
			call: by,
			frame: here(frame),
			api,
			uses: open ? usesOfApi(by, api, facts.apis) : []
		};
	});
	const isSeen = ({ api, uses }) => api.unlisted !== true && (uses.length > 0 || api.provider === "any");
	const ways = require_scan.withAddress(all.some(isSeen) ? all.filter(({ api }) => !api.unlisted) : all);
	const chosen = choicesOf(ways);
	const ordered = require_scan.inOrder(ways.filter((way) => !chosen.some((all) => all.includes(way))));
	const taken = new Set([...chosen, ...ordered].flat());
	for (const way of ways) if (!taken.has(way)) traceApi(way, facts);
	for (const all of ordered) {
		const [{ call: by, frame: from, api }] = all;
		const uses = all.flatMap((one) => one.uses);
		spendApi(by, from, {
			...api,
			guarded: api.guarded && !asksForKeys(api)
		}, uses, facts, void 0, "first");
	}
	for (const all of chosen) {
		const [{ call: by, frame: from, api }] = all;
		spendApi(by, from, api, all.flatMap((one) => one.uses), facts, void 0, "any");
	}
}
function inCloud(api, { frame: { environment } }) {
	const cloud = startsClaude(api) ? require_scan.cloudOf(environment) : void 0;
	if (cloud === void 0) return api;
	const credentials = (require_scan.providerById(cloud)?.keys ?? []).map((name) => ({
		name,
		value: require_scan.fromOrigin({
			kind: "environment",
			name
		})
	}));
	return {
		...api,
		provider: cloud,
		credentials,
		endpointNames: []
	};
}
const startsClaude = ({ credentials }) => credentials.some(({ name }) => name === CLAUDE_PLAN);
function asksForKeys({ choices = [] }) {
	const isHeld = (one) => one.kind === "any" ? one.ways.every((way) => way.every(isHeld)) : one.kind === "held";
	return choices.every(isHeld);
}
function choicesOf(ways) {
	const found = new Map();
	for (const way of ways) {
		const chooses = chooserOf(way);
		if (chooses !== void 0) require_scan.addTo(found, chooses, way);
	}
	return [...found.values(), ...apartIn(ways)].filter((all) => new Set(all.map((w) => w.api.provider)).size > 1);
}
function apartIn(ways) {
	const found = new Map();
	for (const way of ways) {
		const [choice] = way.uses.length === 0 ? [] : require_scan.openChoices(way.api, way.call);
		if (choice !== void 0) require_scan.addTo(found, choice.by, way);
	}
	const areApart = (one, other) => one.api.provider === other.api.provider || require_scan.excludes(require_scan.openChoices(one.api, one.call), require_scan.openChoices(other.api, other.call));
	return [...found.values()].filter((all) => all.every((one) => all.every((other) => areApart(one, other))));
}
function chooserOf({ uses: [use], call }) {
	if (use?.credential === void 0) return void 0;
	const compared = require_scan.comparedIn(use.credential);
	if (compared !== void 0) return compared;
	const held = call.frame.environment.get(use.credentialName);
	const whole = held && require_scan.withoutFakes(held)?.alternatives.length;
	return use.credential.alternatives.length < (whole ?? 0) ? use.credentialName : void 0;
}
const UNSEEN_POST = {
	certainty: "possible",
	onlyIf: "the text that is put together there is what it posts"
};
function asked(call, frame, facts) {
	for (const codex of facts.codex) traceCodexSdk(call, frame, codex);
	for (const mention of facts.mentions.filter((one) => !require_scan.isLeftOut(one, call))) require_scan.spend(frame, {
		...require_scan.spenderBase(inner(frame, mention.trail), mention, require_scan.CODEX_COMMENT, mention.trail.at(-1)?.shows ?? mention.body, mention.certainty === "certain" ? void 0 : UNSEEN_POST),
		kind: "mention",
		token: require_scan.tokenIn(frame)
	});
}
function traceApi({ call, frame, api, uses }, facts) {
	if (require_scan.isLeftOut(api, call)) return silenceUnset(frame, api, call);
	if (require_scan.isNowhere(api, call)) return;
	if (api.provider === "any") return traceAny(call, frame, api, facts);
	if (uses.length > 0) return spendApi(call, frame, api, uses, facts);
	if (api.unlisted) return traceAny(call, frame, {
		...api,
		provider: "any"
	}, facts);
	const piped = require_scan.pipedTo(call, api, facts);
	if (piped.length > 0) return spendApi(call, frame, api, piped, facts, PIPED);
	const given = givenTo(api, call);
	silenceFakes(frame, api, require_scan.commandLabel(call), given);
	const unseen = given.length === 0 ? unseenKeys(api, call) : [];
	if (unseen.length > 0) return spendApi(call, frame, api, unseen, facts, UNSEEN_KEY, "any");
	traceKept(call, frame, api, facts);
}
const PIPED = {
	certainty: "likely",
	onlyIf: "its key is what is piped to it"
};
const UNSEEN_KEY = {
	certainty: "likely",
	onlyIf: "the key that it sends there is this one (its code does not show which)"
};
function asksByItself({ how, endpoint, provider, credentialFrom }) {
	if (how !== "http" || endpoint === void 0 || credentialFrom === "stated") return false;
	return require_scan.templates(endpoint).some(({ text }) => {
		const asked = require_scan.modelEndpoint(text);
		return asked?.provider === provider && !asked.free;
	});
}
function isOutOfSight({ called, endpoint, how }) {
	return called && how !== "http" && endpoint !== void 0 && isUnknown(endpoint);
}
function unseenKeys(api, { frame: { environment, tracer } }) {
	const all = require_scan.credentialsIn(environment, tracer.hints);
	if (isOutOfSight(api)) return require_scan.usesOf(all, environment);
	return asksByItself(api) ? require_scan.usesOf(all.filter((one) => one.provider === api.provider), environment) : [];
}
function givenTo(api, call) {
	return api.credentials.map((c) => ({
		name: c.name,
		value: require_scan.outsideSource(inEnvironment(c.value, call))
	})).filter((c) => c.value.alternatives.length > 0);
}
function usesOfApi(call, api, all = []) {
	const { hints } = call.frame.tracer;
	const told = {
		...api,
		endpoint: api.endpoint && inEnvironment(api.endpoint, call)
	};
	const own = givenTo(require_scan.withOwnReads(told, hints), call);
	const found = (own.length > 0 ? own : givenTo(told, call)).flatMap(({ name, value }) => {
		const real = require_scan.withoutFakes(value);
		return real === void 0 ? [] : [{
			name,
			value: real
		}];
	});
	const asked = new Set(all.map(({ provider }) => provider));
	const kept = require_scan.withoutSecondHalves(require_scan.ofProvider(found, told, asked, hints));
	if (kept.length === 0) return [];
	return [{
		provider: api.provider,
		credential: require_scan.firstNonEmpty(...kept.map((c) => c.value)),
		credentialName: kept[0]?.name ?? "",
		endpoint: endpointOf(api, call),
		...accountOf(api, call)
	}];
}
function accountOf({ organization, project }, call) {
	if (organization === void 0 && project === void 0) return {};
	return { account: {
		...organization === void 0 ? {} : { organization: inEnvironment(organization, call) },
		...project === void 0 ? {} : { project: inEnvironment(project, call) }
	} };
}
function hasFake(call, { credentials, credentialFrom }) {
	if (credentialFrom !== "stated") return false;
	const given = credentials.map(({ value }) => inEnvironment(value, call)).filter((value) => value.alternatives.length > 0 && require_scan.literalText(value) !== "");
	return given.length > 0 && given.every((value) => require_scan.withoutFakes(value) === void 0);
}
function silenceUnset(frame, api, call) {
	const names = require_scan.lackingFor(api, call).map((name) => `\`${name}\``);
	if (names.length === 0 || usesOfApi(call, api).length === 0) return;
	frame.state.silenced.push({
		label: require_scan.commandLabel(call),
		reason: `it comes to ${api.path}:${api.line} only where ${names.join(" or ")} is set, and nothing sets ${names.length > 1 ? "one" : "it"}`,
		trail: [...inner(frame, api.trail).trail, ...api.trail.slice(-1)]
	});
}
function silenceFakes(frame, api, label, given) {
	const fake = given.find((c) => require_scan.literalText(c.value) !== "");
	if (fake === void 0) return;
	frame.state.silenced.push({
		label,
		reason: `\`${fake.name}\` is a made-up key`,
		trail: [...inner(frame, api.trail).trail, ...api.trail.slice(-1)]
	});
}
const CLAUDE_PLAN = "CLAUDE_CODE_OAUTH_TOKEN";
function traceKept(call, frame, api, facts) {
	const kept = require_scan.keptFor(frame, api.provider)[0] ?? (startsClaude(api) ? require_scan.claudeLogin(frame) : void 0) ?? require_scan.fetchedFor(frame, api.provider, facts);
	if (kept === void 0) return;
	spendApi(call, frame, api, [{
		provider: kept.provider,
		credential: kept.value,
		credentialName: kept.name,
		endpoint: kept.endpoint ?? endpointOf(api, call),
		...kept.signedInBy === void 0 ? {} : { signedInBy: kept.signedInBy }
	}], facts, {
		certainty: "likely",
		onlyIf: kept.signedInBy === void 0 ? "it reads the credential that an earlier step stored" : "it uses the identity that an earlier step signed in with"
	});
}
function traceAny(call, frame, api, facts) {
	const sent = api.how === "http" ? usesOfApi(call, {
		...api,
		provider: "openai"
	}) : [];
	if (sent.length > 0) return spendApi(call, frame, api, sent, facts);
	const inReach = require_scan.credentialsIn(call.frame.environment, frame.tracer.hints);
	const kept = inReach.length > 0 ? inReach : require_scan.keptFor(frame, "any");
	const fetched = kept.length > 0 ? void 0 : require_scan.fetchedFor(frame, "openai", facts);
	const found = fetched === void 0 ? kept : [{
		...fetched,
		endpoint: fetched.value
	}];
	const named = require_scan.withNamedModels(found, api, call, facts);
	const less = named.length < found.length ? NAMED_MODEL : lessOf(api, facts);
	const uses = require_scan.usesOf(named, call.frame.environment);
	const endpoint = api.how === "http" ? endpointOf(api, call) : void 0;
	const there = endpoint === void 0 ? uses : uses.map((use) => ({
		...use,
		endpoint: use.endpoint ?? endpoint
	}));
	if (there.length > 0) spendApi(call, frame, api, there, facts, less);
}
const NAMED_MODEL = {
	certainty: "likely",
	onlyIf: "it asks for one of the models that its source names"
};
function spendApi(call, frame, api, uses, facts, less = lessOf(api, facts), pick = api.provider === "any" ? "any" : "all") {
	const seen = uses.some(({ credential = require_scan.UNSET }) => require_scan.outsideSource(credential).alternatives.length > 0);
	if (!seen && api.path !== facts.path) return;
	const base = require_scan.spenderBase(frame, api, require_scan.commandLabel(call), "", seen ? less : {
		certainty: "possible",
		onlyIf: "the key that its source makes is a real one"
	});
	require_scan.spend(frame, {
		...base,
		trail: [...frame.trail, ...wayTo(api)],
		kind: "program",
		uses,
		pick,
		...modelsOf(call, api)
	});
}
function modelsOf(call, api) {
	const { model } = api;
	if (api.asked === void 0) return { model: model && inRun(model, call) };
	const asked = api.asked.map((one) => ({
		...one,
		model: inRun(one.model, call)
	}));
	const named = asked.flatMap((one) => one.model.alternatives.length > 0 ? [one.model] : []);
	const [only, ...more] = named;
	return {
		model: more.length === 0 ? only : require_scan.oneOf(...named),
		asked
	};
}
function wayTo({ trail, request }) {
	return request === void 0 ? trail : [...trail, request];
}
function lessOf({ called, unlisted, guarded }, { recorded }) {
	const [recording] = recorded;
	const onlyIf = !called ? "it asks a model with the library named there (no request by it was found)" : unlisted ? "the library named there asks whom it is told to (it was not read)" : guarded ? "it comes to that line" : recording !== void 0 ? `no recording answers for the model, as at ${recording.path}:${recording.line}` : void 0;
	return onlyIf === void 0 ? void 0 : {
		certainty: "likely",
		onlyIf
	};
}
function endpointOf(api, call) {
	const stated = api.endpoint && withHosts(inRun(api.endpoint, call), call);
	const { environment } = call.frame;
	if (stated !== void 0 && require_scan.outsideSource(stated).alternatives.length > 0) return stated;
	return api.endpointNames.map((name) => environment.get(name)).find((value) => value !== void 0 && require_scan.literalText(value) !== "") ?? require_scan.endpointFor(require_scan.providerById(api.provider)?.id ?? api.provider, environment) ?? (stated !== void 0 && stated.alternatives.length > 0 ? stated : void 0);
}
function withHosts(value, { frame: { environment } }) {
	const isSet = (one) => one.kind !== "environment" || environment.has(one.name);
	const alternatives = value.alternatives.filter(({ pieces }) => {
		const text = pieces.filter(isSet).map((one) => one.kind === "literal" ? one.text : "?").join("");
		return !/^(?:https?:)?\/*$/.test(text);
	});
	const whole = alternatives.filter(({ pieces }) => pieces.every(isSet));
	const kept = whole.length > 0 ? whole : alternatives;
	return kept.length === 0 ? value : {
		choice: value.choice,
		alternatives: kept
	};
}
function traceCodexSdk(call, frame, fact) {
	const here = inner(frame, fact.trail);
	const environment = new Map(childOf(here, [...fact.before, ...fact.environment], call).environment);
	if (fact.apiKey !== void 0) environment.set("CODEX_API_KEY", inEnvironment(fact.apiKey, call));
	const inside = {
		...here,
		environment
	};
	if (fact.signsIn) frame.state.logins.set(require_scan.codexHome(environment, frame.directory), {
		method: "chatgpt",
		credential: require_scan.UNSET,
		trail: fact.trail,
		certain: !fact.guarded && frame.certainty === "certain"
	});
	require_scan.spend(frame, {
		...require_scan.spenderBase(inside, fact, "Codex SDK", fact.trail.at(-1)?.shows ?? "Codex SDK", fact.guarded ? {
			certainty: "likely",
			onlyIf: "it comes to that line"
		} : void 0),
		kind: fact.kind,
		args: overrides(fact, call),
		home: require_scan.codexHomeAt(inside),
		version: frame.state.codexVersion,
		project: require_scan.projectConfig(frame)
	});
}
function overrides({ baseUrl }, call) {
	if (baseUrl === void 0) return [];
	return [require_scan.literal$1("-c"), require_scan.concat(require_scan.literal$1("openai_base_url="), inEnvironment(baseUrl, call))];
}
exports.COMMA = COMMA;
Object.defineProperty(exports, "Remembered", {
	enumerable: true,
	get: function() {
		return Remembered;
	}
});
exports.addStar = addStar;
exports.agreed = agreed;
exports.aliased = aliased;
exports.analyzeInline = analyzeInline;
exports.analyzeParts = analyzeParts;
exports.analyzeProgram = analyzeProgram;
exports.ancestors = ancestors;
exports.asked = asked;
exports.blocksOf = blocksOf;
exports.callAt = callAt;
exports.callsNamed = callsNamed;
exports.callsOf = callsOf;
exports.childOf = childOf;
exports.commandLine = commandLine;
exports.elements = elements;
exports.endedBefore = endedBefore;
exports.entriesAt = entriesAt;
exports.exitsBy = exitsBy;
exports.functionAround = functionAround;
exports.functionsNamed = functionsNamed;
exports.goesElsewhere = goesElsewhere;
exports.guardsAround = guardsAround;
exports.hasFake = hasFake;
exports.inEnvironment = inEnvironment;
exports.inRun = inRun;
exports.isDot = isDot;
exports.isKeyName = isKeyName;
exports.isOpen = isOpen;
exports.join = join$1;
exports.jsonText = jsonText;
exports.languageOf = languageOf;
exports.lazily = lazily;
exports.leaves = leaves;
exports.lettersOf = lettersOf;
exports.lex = lex;
exports.meaningsOf = meaningsOf;
exports.modelsOf = modelsOf;
exports.namedAt = namedAt;
exports.namesOf = namesOf;
exports.pathAt = pathAt;
exports.placeTold = placeTold;
exports.processChanges = processChanges;
exports.quoted = quoted;
exports.requested = requested;
exports.resolvePath = resolvePath;
exports.sourcesOf = sourcesOf;
exports.splitAt = splitAt;
exports.traceProgram = traceProgram;
exports.traceScriptsOfTests = traceScriptsOfTests;
exports.treeOf = treeOf;
exports.truthOf = truthOf;
exports.tsconfigAt = tsconfigAt;
exports.usesOfApi = usesOfApi;
exports.valueEnd = valueEnd;
exports.wayTo = wayTo;
exports.written = written$1;

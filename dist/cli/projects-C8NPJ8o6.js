const require_scan = require("./scan-DOU2cywy.js");
let require_catalog$loaded;
const require_catalog = () => require_catalog$loaded ??= require("./catalog-D72FaXfb.js");
let require_programs$loaded;
const require_programs = () => require_programs$loaded ??= require("./programs-C4u1SCD_.js");
let require_yaml$loaded;
const require_yaml = () => require_yaml$loaded ??= require("./yaml-fpckVK12.js");
let require_libraries$loaded;
const require_libraries = () => require_libraries$loaded ??= require("./libraries-C9A7W4iY.js");
let require_runners$loaded;
const require_runners = () => require_runners$loaded ??= require("./runners-Blg3NYtQ.js");
let node_path = require("node:path");
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
	const found = starredAlternatives(expression);
	return found?.some((one) => one.includes("*")) ? void 0 : found;
}
function starredAlternatives(expression) {
	const found = expression.replace(/<rootDir>/g, "").replace(/^\^|\$$/g, "").replace(/^\.\*|\.\*$/g, "").replace(/^\((?:\?:)?([^()]*)\)$/, "$1").replace(/\\([./-])/g, "$1").split("|").map((one) => one.replace(/^\^|\$$/g, ""));
	return found.every((one) => /^(?:[\w ./@:-]|\.\*){1,120}$/.test(one)) ? found.map((one) => one.replaceAll(".*", "*")) : void 0;
}
// src/interpreter/project/tests/marks.ts
const MAX_WORDS$1 = 100;
const WORDS$1 = /[()]|[^\s()]+/g;
function selects(text) {
	const words = text.slice(0, 4e3).match(WORDS$1) ?? [];
	if (words.length === 0 || words.length > MAX_WORDS$1) return void 0;
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
const MOST_OPEN = 6;
function mayHold(expression, known) {
	const open = new Set();
	const holds = (there) => expression((mark) => {
		const told = known(mark);
		if (told === void 0) open.add(mark);
		return told ?? there(mark);
	});
	for (let before = -1; before < open.size;) {
		before = open.size;
		const marks = [...open];
		if (marks.length > MOST_OPEN) return true;
		for (let way = 0; way < 2 ** marks.length; way++) if (holds((mark) => (way >> marks.indexOf(mark) & 1) === 1)) return true;
	}
	return false;
}
// src/interpreter/project/files.ts
const MAX_TEXT$1 = 1048576;
function textOf(repository, path) {
	const read = repository.read(path);
	return read.kind === "text" && read.text.length <= MAX_TEXT$1 ? read.text : void 0;
}
function nearest(repository, directory, names) {
	let at = directory;
	for (let hops = 0; hops < 16; hops++) {
		for (const name of names) {
			const path = at === "" ? name : `${at}/${name}`;
			const text = textOf(repository, path);
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
	for (const part of parts.slice(0, 6)) found = found.flatMap((d) => step(repository, d, part)).slice(0, MOST_FOLDERS);
	return found;
}
const MOST_FOLDERS = 2e3;
function allBelow(repository, directory) {
	const found = [directory];
	for (let at = 0; at < found.length && found.length < MOST_FOLDERS; at++) found.push(...step(repository, found[at] ?? "", "*"));
	return found.slice(0, MOST_FOLDERS);
}
function step(repository, directory, part) {
	const under = (name) => directory === "" ? name : `${directory}/${name}`;
	if (!part.includes("*")) return [under(part)];
	if (part === "**") return allBelow(repository, directory);
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
function parse$1(toml, options = {}) {
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
		return parse$1(text);
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
// src/interpreter/project/runners/scripts.ts
function script(file, text, needle, { directory = file.directory, args = [], slot, changes, loads } = {}) {
	const [path, line] = [file.path, lineOf(file.text, needle)];
	const handed = args.length > 0 ? "\"$@\"" : void 0;
	return {
		text: (slot?.test(text) ?? false ? text.replace(slot ?? "", (_, fallback) => handed ?? (typeof fallback === "string" ? fallback : "")) : handed === void 0 ? text : `${text} ${handed}`).trim(),
		path,
		line,
		directory,
		args,
		changes,
		loads,
		dialect: "bash"
	};
}
function started$1(file, words, needle, { directory = file.directory, args = [], changes, loads, calls } = {}) {
	const line = lineOf(file.text, needle);
	return {
		words,
		calls,
		path: file.path,
		line,
		directory,
		args,
		changes,
		loads
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
const VALUED$11 = new Set([
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
const VALUED_OF_PNPM = new Set([...VALUED$11].filter((flag) => flag !== "-w"));
const ALL$1 = new Set([
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
function npmTarget(repository, directory, words) {
	const request = parse(directory, words);
	if (request?.script === void 0) return void 0;
	const packages = packagesOf(repository, request);
	if (packages.length === 0 && isNamedOnly(request, words[0] ?? "") && hasMembers(repository, request)) return {
		kind: "harmless",
		why: "the workspace has no such package"
	};
	const scripts = packages.flatMap((p) => scriptsOf(repository, p, request.script ?? "", request.args));
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
function parse(directory, words) {
	const manager = words[0] ?? "";
	const request = {
		directory,
		script: void 0,
		args: [],
		filters: [],
		all: false
	};
	let ran = false;
	for (let at = 1; at < words.length; at++) {
		const word = words[at] ?? "";
		const flag = require_scan.flagAt(words, at, manager === "pnpm" ? VALUED_OF_PNPM : VALUED$11);
		if (flag !== void 0) {
			if (!setFlag(request, flag, words)) return void 0;
			at = flag.next - 1;
		} else if (RUN$1.has(word) && !ran) ran = true;
		else if (word === "workspace" && manager === "yarn") request.filters.push(words[++at] ?? "");
		else if (word === "workspaces" && manager === "yarn") {
			request.all = true;
			if (words[at + 1] === "foreach") at++;
		} else if (BINARY.has(word) && !ran) return void 0;
		else {
			const short = Object.hasOwn(SHORT, word) ? SHORT[word] : void 0;
			const own = manager === "bun" && require_scan.OF_BUN.has(word);
			request.script = ran ? word : own ? void 0 : short ?? (manager === "npm" ? void 0 : word);
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
		const flag = manager === "npm" ? require_scan.flagAt(words, at, VALUED$11) : void 0;
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
	else if (ALL$1.has(name)) request.all = true;
	return true;
}
function isNamedOnly({ filters }, manager) {
	return [
		"pnpm",
		"npm",
		"yarn"
	].includes(manager) && filters.length > 0 && !filters.some(isOpen);
}
function isOpen(filter) {
	return /^$|^!?(?:\.\.\.)?[.{]|[[^\uE000-\uF8FF$]|\*.*\*/.test(filter);
}
function hasMembers(repository, { directory }) {
	return workspaces(repository, directory).length > 0;
}
function packagesOf(repository, request) {
	if (request.filters.length === 0 && !request.all) {
		const own = nearest(repository, request.directory, ["package.json"]);
		return own === void 0 ? [] : [own.directory];
	}
	const members = workspaces(repository, request.directory);
	if (request.all && request.filters.length === 0) return members;
	const isWithout = (filter) => filter.startsWith("!");
	const without = request.filters.filter(isWithout);
	const wanted = request.filters.filter((filter) => !isWithout(filter));
	const meant = (filters) => filters.flatMap((filter) => meantBy$1(repository, request, members, filter));
	const all = wanted.length > 0 || without.some(isOpen) ? meant(wanted) : members;
	const out = new Set(meant(without.map((filter) => filter.slice(1))));
	return all.filter((one) => !out.has(one));
}
function meantBy$1(repository, request, members, filter) {
	const [, before, after, plain = "", without, behind] = /^(\.\.\.)?(\^)?(.*?)(\^)?(\.\.\.)?$/s.exec(filter) ?? [];
	const named = namedBy(repository, request, members, plain.replace(/[{}]/g, ""));
	if (before === void 0 && behind === void 0) return named;
	const found = new Set(named);
	if (behind !== void 0) {
		for (const one of found) for (const other of members) if (needs(repository, one, other)) found.add(other);
	}
	if (before !== void 0) {
		for (const one of behind === void 0 ? found : [...found]) for (const other of members) if (needs(repository, other, one)) found.add(other);
	}
	if ((after ?? without) !== void 0) for (const one of named) found.delete(one);
	return [...found];
}
function needs(repository, directory, other) {
	const name = dig(manifest(repository, other), "name");
	const own = manifest(repository, directory);
	return typeof name === "string" && [
		"dependencies",
		"devDependencies",
		"optionalDependencies",
		"peerDependencies"
	].some((kind) => Object.hasOwn(record(own[kind]), name));
}
function namedBy(repository, request, members, plain) {
	if (plain.startsWith(".") || plain.includes("/")) {
		const path = require_programs().resolvePath(request.directory, plain);
		const found = (path === void 0 ? [] : plain.includes("*") ? expand(repository, "", path) : [path]).filter((d) => textOf(repository, `${d}/package.json`) !== void 0);
		if (found.length > 0) return found;
	}
	const root = rootOf$1(repository, request.directory)?.directory;
	return [...root === void 0 ? [] : [root], ...members].filter((d) => {
		const name = String(dig(manifest(repository, d), "name") ?? "");
		return name === plain || name.endsWith(`/${plain}`) || d === plain || matches(name, plain);
	});
}
function matches(name, pattern) {
	const star = pattern.indexOf("*");
	return star >= 0 && name.startsWith(pattern.slice(0, star)) && name.endsWith(pattern.slice(star + 1));
}
function rootOf$1(repository, directory) {
	return nearest(repository, directory, ["pnpm-workspace.yaml", "lerna.json"]) ?? nearest(repository, directory, ["package.json"]);
}
const workspaces = require_scan.oncePerName((repository, directory) => {
	const root = rootOf$1(repository, directory);
	if (root === void 0) return [];
	const listed = dig(manifest(repository, root.directory), "workspaces");
	const found = [
		...strings(listed),
		...strings(dig(listed, "packages")),
		...root.path.endsWith(".yaml") ? strings(dig(yaml(root.text), "packages")) : [],
		...root.path.endsWith("lerna.json") ? strings(dig(require_scan.parseJson(root.text), "packages")) : []
	].filter((g) => !g.startsWith("!")).flatMap((g) => expand(repository, root.directory, g));
	return [...new Set(found)].filter((d) => textOf(repository, `${d}/package.json`) !== void 0);
});
function strings(value) {
	return Array.isArray(value) ? value.filter((v) => typeof v === "string") : [];
}
const manifest = require_scan.oncePerName((repository, directory) => {
	const text = textOf(repository, directory === "" ? "package.json" : `${directory}/package.json`);
	return text === void 0 ? {} : record(require_scan.parseJson(text));
});
function scriptsOf(repository, directory, script, args) {
	const path = directory === "" ? "package.json" : `${directory}/package.json`;
	const text = textOf(repository, path);
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
// src/interpreter/project/crates.ts
const MOST$5 = 500;
const manifestOf = require_scan.oncePerName((repository, folder) => {
	const text = textOf(repository, require_programs().join(folder, "Cargo.toml"));
	return text === void 0 ? void 0 : toml(text);
});
function packagesBelow(repository, below) {
	return require_programs().treeOf(repository).below(below, /^Cargo\.toml$/, MOST$5).map(require_scan.parent);
}
function packagesNamed(repository, below, name) {
	return packagesBelow(repository, below).filter((folder) => dig(manifestOf(repository, folder), "package", "name") === name);
}
// src/interpreter/project/make.ts
const MAX_TARGETS = 1e4;
const MAX_DEPTH$1 = 12;
const MAX_EXPANSIONS = 2e4;
const NAMES$1 = [
	"GNUmakefile",
	"makefile",
	"Makefile"
];
const ASSIGNMENT = /^(?:(export|override) +)?([A-Za-z_.][\w.-]*)\s*(\?|:{1,3}|\+)?=\s*/;
const SETTINGS$1 = /(?:^|\/)\.?env(?:\.[\w-]+)?$|\.env$/;
const READ = new WeakMap();
function makeTarget(repository, directory, words) {
	let at = directory;
	let file;
	const goals = [];
	const given = new Map();
	const args = [];
	const sets = [];
	for (let i = 1; i < words.length; i++) {
		const word = words[i] ?? "";
		if (word === "-C" || word === "--directory") at = at === void 0 ? void 0 : require_programs().resolvePath(at, words[++i] ?? "");
		else if (word.startsWith("--directory=")) at = at === void 0 ? void 0 : require_programs().resolvePath(at, word.slice(12));
		else if (word === "-f" || word === "--file") file = words[++i];
		else if (word === "-j" || word === "-l" || word === "-o") i += /^\d+$/.test(words[i + 1] ?? "") ? 1 : 0;
		else if (/^[A-Za-z_]\w*[:?+]?=/.test(word)) {
			given.set(word.slice(0, word.search(/[:?+]?=/)), handedOn(word, args, i));
			sets.push(i);
		} else if (!word.startsWith("-")) goals.push(word);
	}
	if (at === void 0) return void 0;
	const makefile = load(repository, at, file);
	if (makefile === void 0) return void 0;
	const walk = new Recipes(makefile, at, given, sets.length === 0 ? { args } : {
		args,
		sets
	});
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
	words;
	done = new Set();
	expansions = 0;
	constructor(makefile, directory, given, words) {
		this.words = words;
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
			...this.words,
			...this.environment(name, text),
			dialect: "bash"
		});
	}
	environment(target, text) {
		const { rules, variables, defaults, exported, included } = this.makefile;
		const isAll = exported.has("*") || rules.has(".EXPORT_ALL_VARIABLES");
		const asked = [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = ""]) => name);
		const hands = isAll ? void 0 : [...exported, ...asked];
		const loads = included.map((path) => ({
			file: require_scan.absolute(path),
			over: true,
			hands
		}));
		const changes = [...variables].filter(([name]) => /^[A-Za-z_]\w*$/.test(name)).flatMap(([name, made]) => {
			const isHanded = isAll || exported.has(name);
			if (!isHanded && defaults.has(name)) return [];
			return [{
				kind: "set",
				name,
				value: madeOf(made, this.expand(made, target)),
				certain: true,
				where: !isHanded ? "set" : defaults.has(name) ? "unset" : void 0
			}];
		});
		return {
			...changes.length === 0 ? {} : { changes },
			...loads.length === 0 ? {} : { loads }
		};
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
	made(asked, target, depth) {
		const [, list, from = "", to = ""] = /^([A-Za-z_][\w.-]*):([^=]*)=(.*)$/s.exec(asked) ?? [];
		const [, called = "", given = ""] = /^(patsubst|addprefix|addsuffix)\s+(.*)$/s.exec(asked) ?? [];
		if (list === void 0 && called === "") return void 0;
		const parts = list === void 0 ? split(given, /,/) : [
			from,
			to,
			`$(${list})`
		];
		if (depth > MAX_DEPTH$1 || ++this.expansions > MAX_EXPANSIONS) return "";
		const [first = "", second = "", third = ""] = parts.map((part) => this.expand(part.trim(), target, depth + 1));
		const each = (words, change) => words.split(/\s+/).filter(Boolean).map(change).join(" ").slice(0, 2e4);
		if (called === "addprefix") return each(second, (word) => first + word);
		if (called === "addsuffix") return each(second, (word) => word + first);
		return each(third, (word) => replaced(word, first, second));
	}
	variable(name, target, depth) {
		if (name === "MAKE") return "make";
		if (name === "CURDIR") return ".";
		const made = this.made(name, target, depth);
		if (made !== void 0) return made;
		const value = this.given.get(name) ?? this.makefile.variables.get(name);
		if (value === void 0) return /^[A-Za-z_]\w*$/.test(name) ? `\${${name}}` : "";
		return depth > MAX_DEPTH$1 || ++this.expansions > MAX_EXPANSIONS ? "" : this.expand(value, target, depth + 1);
	}
};
function replaced(word, from, to) {
	const [before = "", behind] = from.includes("%") ? from.split(/%(.*)/s) : ["", from];
	if (!(word.length > before.length + (behind?.length ?? 0)) || !word.startsWith(before) || !word.endsWith(behind ?? "")) return word;
	const stem = word.slice(before.length, word.length - (behind?.length ?? 0));
	return (from.includes("%") ? to : `%${to}`).replace("%", () => stem);
}
function load(repository, directory, file) {
	const names = file === void 0 ? NAMES$1 : [file];
	const cache = READ.get(repository) ?? new Map();
	READ.set(repository, cache);
	for (const name of names) {
		const path = require_programs().resolvePath(directory, name);
		if (path === void 0) continue;
		if (!cache.has(path)) {
			const text = textOf(repository, path);
			cache.set(path, text === void 0 ? void 0 : read$1(repository, path, text, directory));
		}
		const makefile = cache.get(path);
		if (makefile !== void 0) return makefile;
	}
}
function madeOf(text, expanded) {
	if (/\$[({]\w[\w-]*\s/.test(text) || expanded.trim() === "" && text !== "") return require_scan.UNSEEN;
	const pieces = [...expanded.matchAll(/\$\{(\w+)\}|[^$]+|\$/g)].map(([whole, name]) => name === void 0 ? require_scan.literal$1(whole) : require_scan.fromOrigin({
		kind: "environment",
		name
	}));
	return require_scan.concat(...pieces);
}
function read$1(repository, path, text, directory) {
	const rules = new Map();
	const variables = new Map();
	const defaults = new Set();
	const exported = new Set();
	const included = [];
	let first;
	let cut;
	const include = (name, depth) => {
		const target = require_programs().resolvePath(directory, name);
		if (target !== void 0 && SETTINGS$1.test(target)) included.push(target);
		const more = target === void 0 ? void 0 : textOf(repository, target);
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
			const [whole = "", modifier, name, operator] = ASSIGNMENT.exec(plain) ?? [];
			if (name !== void 0) {
				const value = plain.slice(whole.length);
				if (modifier === "export") exported.add(name);
				const isNew = operator === "?" && !variables.has(name);
				if (isNew) defaults.add(name);
				else if (operator !== "?") defaults.delete(name);
				if (operator === "+") variables.set(name, `${variables.get(name) ?? ""} ${value}`.slice(0, 2e4));
				else if (operator !== "?" || isNew) variables.set(name, value);
				continue;
			}
			const [directive, ...names] = plain.split(/\s+/);
			if (directive === "export" && names[0] !== ":") {
				const isAll = names.length === 0 || names[0]?.startsWith("$") === true;
				for (const one of isAll ? ["*"] : names) exported.add(one);
				continue;
			}
			if (directive === "include" || directive === "-include" || directive === "sinclude") {
				for (const one of names.slice(0, 19)) include(one, depth);
				continue;
			}
			const colon = plain.indexOf(":");
			if (colon <= 0) continue;
			if (rules.size >= MAX_TARGETS) {
				cut = `more than ${MAX_TARGETS} targets`;
				return;
			}
			const [before = "", inline] = splitFirst(plain.slice(colon + 1).replace(/^:/, ""), ";");
			const prerequisites = split(before, /\s/).filter((p) => p !== "" && p !== "|").slice(0, 500);
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
		defaults,
		exported,
		included,
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
function split(text, mark) {
	const found = [];
	let [depth, from] = [0, 0];
	for (let at = 0; at < text.length; at++) {
		const char = text.charAt(at);
		if (char === "(" || char === "{") depth++;
		else if (char === ")" || char === "}") depth--;
		else if (depth === 0 && mark.test(char)) {
			found.push(text.slice(from, at));
			from = at + 1;
		}
	}
	return [...found, text.slice(from)];
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
// src/interpreter/project/runners/binaries.ts
function ownBinary(repository, directory, words) {
	const [name = ""] = words;
	if (!/^[\w.-]+$/.test(name)) return void 0;
	const own = nearest(repository, directory, ["package.json"]);
	if (own === void 0) return void 0;
	for (const folder of [own.directory, ...membersAround(repository, directory)]) {
		const place = binaryOf$1(repository, folder, name);
		if (place !== void 0) return commandFrom(directory, words, 1, ["node", node_path.posix.relative(directory, place)]);
	}
}
function binaryOf$1(repository, folder, name) {
	const { bin, name: called } = manifest(repository, folder);
	const own = typeof called === "string" ? called.replace(/^@[^/]*\//, "") : void 0;
	const names = Object.keys(record(bin));
	const wanted = name ?? (names.length === 1 ? names[0] : own);
	const path = typeof bin !== "string" ? dig(bin, wanted ?? "") : wanted === own ? bin : void 0;
	return typeof path === "string" ? require_programs().resolvePath(folder, path) : void 0;
}
function membersAround(repository, directory) {
	for (const folder of require_programs().ancestors(directory)) {
		const members = workspaces(repository, folder);
		if (members.length > 0) return members;
	}
	return [];
}
// src/interpreter/project/runners/cargo.ts
const VALUED$10 = new Set("-p --package --bin --example --manifest-path --profile -F --features --target --target-dir -j --jobs --config -Z".split(" "));
function cargo(repository, directory, words) {
	const at = words[1]?.startsWith("+") ? 2 : 1;
	const command = words[at] ?? "";
	const alias = aliasOf(repository, directory, command);
	if (alias !== void 0) return commandFrom(directory, words, at + 1, ["cargo", ...alias]);
	if (command !== "run" && command !== "r" && command !== "xtask") return void 0;
	const told = optionsIn$1(words, at + 1);
	const own = told("-p", "--package") ?? (command === "xtask" ? "xtask" : void 0);
	const manifest = told("--manifest-path");
	const base = manifest === void 0 ? directory : require_scan.parent(require_programs().resolvePath(directory, manifest) ?? "");
	const binary = told("--bin");
	const example = told("--example");
	const tree = require_programs().treeOf(repository);
	const file = foldersOf(repository, base, own ?? binary).flatMap((folder) => [
		...example === void 0 ? [] : [require_programs().join(folder, `examples/${example}.rs`)],
		...binary === void 0 ? [] : [require_programs().join(folder, `src/bin/${binary}.rs`)],
		...binaryOf(repository, folder, binary),
		require_programs().join(folder, "src/main.rs")
	]).find((path) => tree.isFile(path));
	return file === void 0 ? void 0 : {
		kind: "program",
		paths: [file]
	};
}
function aliasOf(repository, directory, command) {
	const file = nearest(repository, directory, [".cargo/config.toml", ".cargo/config"]);
	const alias = file && dig(toml(file.text), "alias", command);
	const words = typeof alias === "string" ? alias.split(/\s+/) : list(alias).map(String);
	return words.length === 0 || words[0] === command ? void 0 : words;
}
function optionsIn$1(words, from) {
	const dashes = words.indexOf("--");
	const end = dashes < 0 ? words.length : dashes;
	const flags = [];
	for (let at = from; at < end; at++) {
		const flag = require_scan.flagAt(words, at, VALUED$10);
		if (flag === void 0) continue;
		flags.push(flag);
		at = flag.next - 1;
	}
	return (...names) => {
		const part = flags.find(({ name }) => names.includes(name))?.value;
		return part && (words[part.word] ?? "").slice(part.from);
	};
}
function foldersOf(repository, directory, name) {
	if (name === void 0) return [directory];
	const called = [name, `crates/${name}`].map((one) => require_programs().join(directory, one));
	return [
		...packagesNamed(repository, "", name),
		...called,
		directory
	];
}
function binaryOf(repository, folder, binary) {
	return list(dig(manifestOf(repository, folder), "bin")).flatMap((one) => {
		const path = dig(one, "path");
		return (binary === void 0 || dig(one, "name") === binary) && typeof path === "string" ? require_programs().resolvePath(folder, path) ?? [] : [];
	});
}
// src/interpreter/project/runners/composer.ts
function composer(repository, directory, words) {
	const [at = 0, ...args] = named$2(words, 1, ["run", "run-script"]);
	const name = at === 0 ? void 0 : words[at];
	const file = nearest(repository, directory, ["composer.json"]);
	if (file === void 0 || name === void 0) return void 0;
	const table = dig(require_scan.parseJson(file.text), "scripts");
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
function php(console, rootOf) {
	return (repository, path, rest, words) => {
		if (require_catalog().harmless(words) !== void 0) return void 0;
		const name = rest.find((word) => !word.startsWith("-"));
		if (name === void 0 || name === "test") return void 0;
		const paths = console.folders.flatMap((folder) => require_programs().resolvePath(rootOf(path), folder) ?? []).flatMap((folder) => require_programs().treeOf(repository).below(folder, /\.php$/, MOST_FILES$2)).filter((one) => console.defined(repository, one).has(name));
		if (paths.length > 0) return {
			kind: "program",
			paths
		};
		return console.own.test(name) ? {
			kind: "harmless",
			why: "a command that the framework brings along"
		} : { kind: "unknown" };
	};
}
const django = (repository, path, [name = ""]) => name === "test" ? void 0 : djangoCommands(repository, ownCommands(repository, require_scan.parent(path), name), [path]);
const rails$1 = (_, path, rest, words) => ({
	kind: "command",
	before: ["rails"],
	from: words.length - rest.length,
	directory: require_scan.parent(require_scan.parent(path))
});
const CONSOLES = [
	[/(?:^|\/)artisan$/, php(ARTISAN, require_scan.parent)],
	[/(?:^|\/)bin\/console$/, php(SYMFONY, (path) => require_scan.parent(require_scan.parent(path)))],
	[/(?:^|\/)manage\.py$/, django],
	[/(?:^|\/)bin\/rails$/, rails$1]
];
function isConsole(path) {
	return CONSOLES.some(([file]) => file.test(path));
}
function consoleTarget(repository, directory, words) {
	const from = firstFile(words);
	const [, resolve] = CONSOLES.find(([file]) => file.test(words[from] ?? "")) ?? [];
	const path = require_programs().resolvePath(directory, words[from] ?? "");
	return path === void 0 ? void 0 : resolve?.(repository, path, words.slice(from + 1), words);
}
function firstFile(words) {
	const interpreter = require_scan.interpreterNamed(words[0] ?? "");
	if (interpreter === void 0) return 0;
	const valued = new Set(interpreter.valued);
	let at = 1;
	for (let flag = require_scan.flagAt(words, at, valued); flag !== void 0; flag = require_scan.flagAt(words, at, valued)) at = flag.next;
	return at;
}
function djangoAdmin(repository, _, words) {
	const name = words.slice(1).find((word) => !word.startsWith("-"));
	const paths = name === void 0 ? [] : ownCommands(repository, "", name);
	return paths.length === 0 ? void 0 : djangoCommands(repository, paths);
}
function djangoCommands(repository, commands, console = []) {
	const begins = new Map(console.map((path) => [path, "started"]));
	for (const path of commands) {
		const hasClass = /^class Command\b/m.test(require_scan.textAt(repository, path) ?? "");
		begins.set(path, hasClass ? { calls: "Command" } : "started");
	}
	return {
		kind: "program",
		paths: [...console, ...commands],
		begins
	};
}
function ownCommands(repository, below, name) {
	return require_programs().treeOf(repository).below(below, /^\w+\.py$/, MAX_COMMANDS, (one) => one.includes("/management/commands/") || one.startsWith("management/commands/")).filter((one) => one.endsWith(`/${name}.py`));
}
const MAX_COMMANDS = 500;
const MOST_FILES$2 = 2e3;
function named$1(names) {
	return require_scan.oncePerName((repository, path) => {
		const text = require_scan.textAt(repository, path) ?? "";
		return new Set([...text.matchAll(names)].flatMap(([, own]) => own ?? []));
	});
}
// src/interpreter/project/runners/project-tasks.ts
function goalOf(text) {
	const at = text.indexOf(":");
	return at <= 0 ? {
		project: void 0,
		task: text.slice(at + 1)
	} : {
		project: text.slice(0, at),
		task: text.slice(at + 1)
	};
}
function runTasks(projects, goals) {
	const found = [];
	const done = new Set();
	const visit = (goal, depth) => {
		const named = goal.project === void 0 ? [...projects.keys()] : [goal.project];
		for (const project of named) {
			const task = projects.get(project)?.get(goal.task);
			if (task === void 0 || done.has(task) || depth > 100) continue;
			done.add(task);
			for (const need of task.needs) {
				const other = goalOf(need);
				visit({
					...other,
					project: other.project ?? project
				}, depth + 1);
			}
			found.push(...task.scripts);
			if (depth === 0 && task.unread !== void 0) found.push(task.unread);
		}
	};
	for (const goal of goals) visit(goal, 0);
	return scripts(found);
}
function changesOf$1(set) {
	return Object.entries(record(set)).map(([name, value]) => {
		const fallback = dig(value, "default");
		const text = String(fallback ?? value);
		const other = /^\$\{?(\w+)\}?$/.exec(text)?.[1];
		const given = other === void 0 ? require_scan.literal$1(text) : environmentOf(other);
		return {
			kind: "set",
			name,
			value: fallback === void 0 ? given : require_scan.firstNonEmpty(environmentOf(name), given),
			certain: true
		};
	});
}
function loadsOf(files, over, from) {
	return list(files).flatMap((one) => {
		const path = typeof one === "string" ? one : dig(one, "path") ?? dig(one, "file");
		return typeof path === "string" && !/[{$]/.test(path) ? [{
			file: require_scan.literal$1(path),
			from,
			over
		}] : [];
	});
}
function environmentOf(name) {
	return require_scan.fromOrigin({
		kind: "environment",
		name
	});
}
// src/interpreter/project/runners/table.ts
const SLOT = /\{(?:args|posargs)(?::([^}]*))?\}/;
function fromTable(file, table, name, args, directory = file.directory) {
	const seen = new Set();
	const done = new Set();
	const sibling = (one) => {
		const key = one.split(/\s/, 1)[0] ?? one;
		if (seen.has(key)) return done.has(key) && one === key ? [] : void 0;
		if (seen.size > 200 || !Object.hasOwn(record(table), key)) return void 0;
		seen.add(key);
		const found = commands(record(table)[key], sibling);
		done.add(key);
		return found.length === 0 ? void 0 : found;
	};
	const loads = filesOf$1(dig(table, "_"));
	return scripts((sibling(name) ?? []).map((command) => {
		const { run, directory: below, changes = [], calls } = command;
		const around = {
			directory: below === void 0 ? directory : require_programs().join(directory, below),
			args,
			slot: SLOT,
			changes,
			loads: [...loads, ...command.loads ?? []].map((one) => ({
				...one,
				from: file.directory
			}))
		};
		if (typeof run === "string") return script(file, run, `${name} =`, around);
		return started$1(file, run, `${name} =`, {
			...around,
			calls
		});
	}));
}
function commands(value, sibling, depth = 0) {
	if (depth > 8) return [];
	if (typeof value === "string") return [{ run: value }];
	const each = (all) => list(all).slice(0, 200).flatMap((v) => referenced(v, sibling) ?? commands(v, sibling, depth + 1));
	if (Array.isArray(value)) return each(value);
	const table = record(value);
	return [...[
		table.deps,
		table.depends,
		table.dependencies
	].flatMap(list).flatMap((one) => typeof one === "string" ? sibling(one) ?? [] : []), ...own(table, sibling, each).map((one) => placed(one, table))];
}
function own(table, sibling, each) {
	const direct = table.cmd ?? table.shell ?? table.command;
	if (Array.isArray(direct)) return [{ run: direct.map(String) }];
	if (typeof direct === "string") return [{ run: direct }];
	if (typeof table.script === "string") return [entryPoint(table.script)];
	const all = table.chain ?? table.composite ?? table.sequence ?? table.parallel ?? table.switch ?? table.cmds ?? table.run;
	if (all !== void 0) return each(all);
	const [named] = [table.ref, table.call].filter((one) => typeof one === "string");
	if (named === void 0) return [];
	return sibling(named) ?? (table.call === void 0 ? [] : [entryPoint(named)]);
}
function placed(command, table) {
	const below = table.cwd ?? table.working_dir ?? table.dir;
	const directory = command.directory ?? (typeof below === "string" && !/^[/~]|[{$]/.test(below) ? below : void 0);
	const changes = [...changesOf$1(table.env), ...command.changes ?? []];
	return {
		...command,
		directory,
		changes,
		loads: [...filesOf$1(table), ...command.loads ?? []]
	};
}
function filesOf$1(table) {
	const override = dig(table, "env_file", "override");
	return [...loadsOf(dig(table, "envfile"), true), ...override === void 0 ? loadsOf(dig(table, "env_file"), false) : loadsOf(override, true)];
}
function entryPoint(text) {
	const [module = "", calls] = text.split(/[:(]/);
	return {
		run: [
			"python",
			"-m",
			module
		],
		calls
	};
}
function referenced(value, sibling) {
	return typeof value === "string" ? sibling(value) : void 0;
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
	const data = require_scan.parseJson(file.text);
	return fromTable(file, dig(data, "tasks") ?? dig(data, "scripts"), name, args);
}
// src/interpreter/project/runners/go.ts
const MOST_FILES$1 = 2e3;
const MOST_COMMANDS = 200;
const VALUED$9 = new Set([
	"-run",
	"-skip",
	"-C",
	"-mod",
	"-modfile",
	"-overlay",
	"-tags",
	"-p"
]);
function go(repository, directory, words) {
	let [at, base] = [1, directory];
	let only;
	const operands = [];
	while (at < words.length) {
		const flag = require_scan.flagAt(words, at, VALUED$9);
		const value = require_scan.flagValue(words, flag);
		if (flag === void 0) operands.push(words[at] ?? "");
		if (flag?.name === "-C") base = require_programs().resolvePath(directory, value ?? "") ?? directory;
		if (flag?.name === "-run") only = value;
		if (flag === void 0 && operands[0] === "run" && operands.length === 2) break;
		at = flag?.next ?? at + 1;
	}
	const [command, ...names] = operands;
	if (command === "run") return ofModule(repository, base, names[0] ?? "", words.slice(at + 1));
	if (command !== "generate") return void 0;
	const { files, more } = filesOf(require_programs().treeOf(repository), base, names.length === 0 ? ["."] : names);
	const picked = only === void 0 ? void 0 : plainAlternatives(only);
	const scripts = files.flatMap((path) => directivesIn(repository, path).filter(({ text }) => picked === void 0 || picked.some((one) => text.includes(one))).map((one) => scriptOf$2(path, one)));
	const cut = more || scripts.length > MOST_COMMANDS;
	if (scripts.length === 0 && !cut) return void 0;
	return {
		kind: "scripts",
		scripts: scripts.slice(0, MOST_COMMANDS),
		...cut ? { cut: `more than ${more ? `${MOST_FILES$1} files` : `${MOST_COMMANDS} commands`}` } : {}
	};
}
function filesOf(tree, base, names) {
	const files = names.flatMap((name) => {
		const path = require_programs().resolvePath(base, name.replace(/\/?\.\.\.$/, "") || ".");
		if (path === void 0) return [];
		if (name.endsWith("...")) return tree.below(path, /\.go$/, MOST_FILES$1, (one) => !/(?:^|\/)testdata\//.test(one));
		return tree.isFile(path) ? [path] : tree.files(path, /\.go$/);
	});
	return {
		files: [...new Set(files)].slice(0, MOST_FILES$1),
		more: files.length >= MOST_FILES$1
	};
}
const directivesIn = require_scan.oncePerName((repository, path) => {
	const text = textOf(repository, path) ?? "";
	if (!text.includes("//go:generate ")) return [];
	const named = new Map();
	return text.split("\n").flatMap((line, at) => {
		const command = /^\/\/go:generate[ \t]+(.*\S)/.exec(line)?.[1];
		if (command === void 0) return [];
		const [, name, meant] = /^-command[ \t]+(\S+)[ \t]+(.+)$/.exec(command) ?? [];
		if (name !== void 0 && meant !== void 0) {
			named.set(name, meant);
			return [];
		}
		const [first = ""] = command.split(/[ \t]/, 1);
		const whole = (named.get(first) ?? first) + command.slice(first.length);
		return [{
			line: at + 1,
			text: whole
		}];
	});
});
function scriptOf$2(path, { line, text }) {
	const plain = (text.match(/"(?:[^"\\]|\\.)*"|\S+/g) ?? []).map((word) => word.startsWith("\"") && word.endsWith("\"") ? word : `"${word.replace(/["\\`]/g, "\\$&")}"`);
	const name = require_scan.baseName(path);
	return {
		text: plain.join(" "),
		dialect: "bash",
		path,
		line,
		directory: require_scan.parent(path),
		args: [],
		changes: [{
			kind: "set",
			name: "GOFILE",
			value: require_scan.literal$1(name),
			certain: true
		}]
	};
}
function ofModule(repository, directory, what, rest) {
	const [path = ""] = what.split("@", 1);
	if (!/^[\w-]+(?:\.[\w-]+)+\/./.test(path)) return void 0;
	for (const folder of require_programs().ancestors(directory)) {
		const text = textOf(repository, require_programs().join(folder, "go.mod"));
		const module = text === void 0 ? void 0 : /^module[ \t]+(\S+)/m.exec(text)?.[1];
		if (module === void 0) continue;
		const own = path === module ? "" : path.startsWith(`${module}/`) ? path.slice(module.length + 1) : void 0;
		if (own !== void 0) return {
			kind: "program",
			paths: [require_programs().join(folder, own).replace(/\/$/, "")]
		};
		break;
	}
	const name = path.replace(/\/v\d+$/, "").replace(/^.*\//, "");
	const row = require_catalog().harmless([name, ...rest]);
	return row === void 0 ? void 0 : {
		kind: "harmless",
		why: row.why
	};
}
// src/interpreter/project/runners/hatch.ts
function hatch(repository, directory, words) {
	let [at, asked] = past(words, 1);
	if (words[at] === "test") return commandFrom(directory, words, at + 1, ["pytest"]);
	if (words[at] === "env" && words[at + 1] === "run") at += 2;
	else if (words[at] === "run") at += 1;
	else return void 0;
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
		for (const each of environmentsOf(environment, dig(root, "envs"))) {
			const found = fromTable(file, dig(root, "envs", each, "scripts"), name, args);
			if (found !== void 0) return found;
		}
	}
	const tests = isOfTests(environment) && Object.hasOwn(TESTS$1, name) ? TESTS$1[name] : void 0;
	if (tests !== void 0) return commandFrom(directory, words, at + 1, tests);
	if (colon < 0) return commandFrom(directory, words, at);
	return name === "" ? void 0 : commandFrom(directory, words, at + 1, [name]);
}
const TESTS$1 = {
	run: ["pytest"],
	"run-cov": [
		"coverage",
		"run",
		"-m",
		"pytest"
	],
	"cov-combine": ["coverage", "combine"],
	"cov-report": ["coverage", "report"]
};
function isOfTests(environment) {
	return require_scan.isOpen(environment) || environment.split(".", 1)[0] === "hatch-test";
}
function environmentsOf(environment, table) {
	if (environment.startsWith("+")) return ["default"];
	if (require_scan.isOpen(environment)) return [...Object.keys(record(table)), "default"];
	const [base = environment] = environment.split(".", 1);
	return [...new Set([
		environment,
		base,
		"default"
	])];
}
const VALUED$8 = new Set([
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
	for (let flag = require_scan.flagAt(words, at, VALUED$8); flag; flag = require_scan.flagAt(words, at, VALUED$8)) {
		at = flag.next;
		if (flag.written === "--") break;
		if (flag.name === "-e" || flag.name === "--env") environment = require_scan.flagValue(words, flag) ?? environment;
	}
	return environment === void 0 ? [at] : [at, environment];
}
// src/interpreter/project/runners/justfile.ts
const MAX_RECIPES = 1e4;
const LONGEST$1 = 1e4;
const MAX_IMPORTS = 50;
const NAMES = [
	"justfile",
	"Justfile",
	".justfile"
];
function fileAt$1(repository, path) {
	const text = path === void 0 ? void 0 : textOf(repository, path);
	return path === void 0 || text === void 0 ? void 0 : {
		path,
		directory: require_scan.parent(path),
		text
	};
}
function readJustfile(repository, file) {
	const root = file.directory === "" ? "$GITHUB_WORKSPACE" : `$GITHUB_WORKSPACE/${file.directory}`;
	const read = {
		file,
		recipes: new Map(),
		aliases: new Map(),
		modules: new Map(),
		variables: new Map([["justfile_directory()", root], ["source_directory()", root]]),
		exported: new Set(),
		folder: "",
		dotenv: new Map()
	};
	const imported = new Set();
	const files = [file];
	for (let one = files.shift(); one !== void 0; one = files.shift()) {
		imported.add(one.path);
		for (const path of readInto(read, repository, one)) {
			const next = imported.has(path) ? void 0 : fileAt$1(repository, path);
			if (next !== void 0 && imported.size + files.length < MAX_IMPORTS) files.push(next);
		}
	}
	return read;
}
function readInto(read, repository, { path, directory, text }) {
	const { recipes, aliases, modules, variables, exported, dotenv } = read;
	const imports = [];
	let current;
	for (const [i, line] of text.split("\n").entries()) {
		if (/^\s+\S/.test(line)) {
			current?.lines.push(line.trim().replace(/^[@-]+/, ""));
			continue;
		}
		read.folder = /^set\s+working-directory\s*:=\s*["']([^"'\n]+)/.exec(line)?.[1] ?? read.folder;
		const setting = DOTENV.exec(line);
		if (setting?.[1] !== void 0) dotenv.set(setting[1], setting[3] ?? "true");
		if (setting?.[1] === void 0 && /^set\s+export\b(?!\s*:=\s*false)/.test(line)) exported.add("*");
		const imported = /^import\??\s+["']([^"'\n]+)/.exec(line)?.[1];
		if (imported !== void 0) imports.push(require_programs().resolvePath(directory, imported) ?? "");
		const module = /^mod\??\s+([A-Za-z_][\w-]*)(?:\s+["']([^"'\n]+))?/.exec(line);
		if (module?.[1] !== void 0) setFirst(modules, module[1], moduleAt(repository, directory, module[1], module[2]));
		const alias = /^alias\s+([A-Za-z_][\w-]*)\s*:=\s*([A-Za-z_][\w-]*)/.exec(line);
		if (alias?.[1] !== void 0) setFirst(aliases, alias[1], alias[2]);
		const variable = /^(export\s+)?([A-Za-z_]\w*)\s*:=\s*([^\n]*)/.exec(line);
		if (variable?.[2] !== void 0) {
			setFirst(variables, variable[2], shellText(variable[3] ?? "", variables).slice(0, LONGEST$1));
			if (variable[1] !== void 0) exported.add(variable[2]);
		}
		const head = /^@?([A-Za-z_][\w-]*)([^:\n]*):(?!=)(.*)$/.exec(line);
		if (head?.[1] === void 0 || recipes.size > MAX_RECIPES) continue;
		current = {
			parameters: parametersIn(head[2] ?? ""),
			needs: needsIn$1(head[3] ?? ""),
			lines: [],
			path,
			line: i + 1
		};
		setFirst(recipes, head[1], current);
	}
	return imports;
}
const DOTENV = /^set\s+dotenv-(load|filename|path|override|required)(?:\s*:=\s*(["']?)([^"'\n#]*?)\2\s*)?$/;
function setFirst(names, name, value) {
	if (value !== void 0 && !names.has(name)) names.set(name, value);
}
function moduleAt(repository, directory, name, given) {
	const folder = require_programs().resolvePath(directory, given ?? name);
	if (folder === void 0) return void 0;
	return [given === void 0 ? `${folder}.just` : folder, ...["mod.just", ...NAMES].map((one) => `${folder}/${one}`)].find((path) => textOf(repository, path) !== void 0);
}
function parametersIn(text) {
	return [...text.matchAll(/([*+]?)\$?([A-Za-z_][\w-]*)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/g)].map(([, sign, name = "", ...values]) => ({
		name,
		rest: sign !== "",
		fallback: values.find((value) => value !== void 0)
	}));
}
function needsIn$1(text) {
	const [names = ""] = text.split("#", 1);
	return names.replace(/[()&]/g, " ").split(/\s+/).filter((word) => word !== "");
}
function shellText(expression, variables) {
	const [plain = ""] = expression.trim().split(/\s+#\s/, 1);
	const branches = /^if\b.*\belse\s*\{([^{}]*)\}\s*$/.exec(plain);
	if (branches !== null) return shellText(branches[1] ?? "", variables);
	const parts = plain.split(/\s*\/\s*(?=["'\w])/);
	if (parts.length > 1) return parts.map((part) => shellText(part, variables)).join("/");
	const sum = plain.split(/\s+\+\s+/);
	if (sum.length > 1) return sum.map((part) => shellText(part, variables)).join("");
	const text = /^(["'])(.*)\1$/s.exec(plain)?.[2];
	if (text !== void 0) return text;
	if (/^(?:invocation_directory|invocation_directory_native)\(\)$/.test(plain)) return ".";
	const [, name, fallback] = /^env(?:_var(?:_or_default)?)?\(\s*["'](\w+)["']\s*(?:,\s*["']([^"']*)["']\s*)?\)$/.exec(plain) ?? [];
	if (name !== void 0) return fallback === void 0 ? `\${${name}}` : `\${${name}:-${fallback}}`;
	return variables.get(plain) ?? `\${${plain.replace(/\W+/g, "_").replace(/^_+|_+$/g, "") || "just"}}`;
}
// src/interpreter/project/runners/just.ts
const MAX_DEPTH = 100;
const VALUED$7 = {
	"-f": 1,
	"--justfile": 1,
	"-d": 1,
	"--working-directory": 1,
	"-E": 1,
	"--dotenv-path": 1,
	"--dotenv-filename": 1,
	"--shell": 1,
	"--shell-arg": 1,
	"--set": 2
};
function just(repository, directory, words) {
	const { goals: given, justfile, dotenv } = optionsIn(words);
	const path = justfile === void 0 ? void 0 : require_programs().resolvePath(directory, justfile);
	const [folder = "", first] = /^(.*)\/([^/]+)$/.exec(given[0] ?? "")?.slice(1) ?? [];
	const goals = first === void 0 ? given : [first, ...given.slice(1)];
	const place = require_programs().resolvePath(directory, folder);
	const file = justfile !== void 0 ? fileAt$1(repository, path) : place === void 0 ? void 0 : nearest(repository, place, NAMES);
	if (file === void 0) return void 0;
	const root = readJustfile(repository, file);
	const found = [];
	const done = new Set();
	const visit = ({ recipe, name, of }, depth, given = []) => {
		const key = `${of.file.path} ${name}`;
		if (recipe === void 0 || done.has(key) || depth > MAX_DEPTH) return;
		done.add(key);
		for (const need of recipe.needs) visit(meantBy(repository, of, [need]), depth + 1);
		const variables = new Map([...of.variables, ...argumentsOf(recipe, given)]);
		if (recipe.lines.length > 0) found.push({
			...scriptOf$1(recipe, {
				...of,
				variables
			}),
			...around(root, of, dotenv)
		});
	};
	for (let at = 0; at < Math.max(1, goals.length);) {
		const meant = meantBy(repository, root, goals.slice(at));
		const more = goals.slice(at + meant.words);
		const parameters = meant.recipe?.parameters ?? [];
		const own = parameters.some(({ rest }) => rest) ? more : more.slice(0, parameters.length);
		visit(meant, 0, own);
		at += meant.words + own.length;
	}
	return scripts(found);
}
function optionsIn(words) {
	const goals = [];
	const dotenv = new Map();
	let justfile;
	for (let at = 1; at < words.length; at++) {
		const word = words[at] ?? "";
		const [name = "", value] = word.split("=", 2);
		if (name === "-f" || name === "--justfile") justfile = value ?? words[at + 1];
		const setting = name === "-E" ? "path" : /^--dotenv-(path|filename)$/.exec(name)?.[1];
		if (setting !== void 0) dotenv.set(setting, value ?? words[at + 1] ?? "");
		if (value === void 0 && Object.hasOwn(VALUED$7, name)) at += VALUED$7[name] ?? 0;
		else if (!word.startsWith("-") && value === void 0) goals.push(word);
	}
	return {
		goals,
		justfile,
		dotenv
	};
}
function around({ file, dotenv }, { exported, variables }, given) {
	const said = new Map([...dotenv, ...given]);
	const path = said.get("path");
	const name = said.get("filename");
	const isOn = (setting) => /^true\b/.test(said.get(setting) ?? "");
	const isLoaded = path !== void 0 || name !== void 0 || isOn("load") || isOn("required");
	const load = {
		file: require_scan.literal$1(path ?? name ?? ".env"),
		from: file.directory,
		above: path === void 0 ? true : void 0,
		over: isOn("override")
	};
	const isAll = exported.has("*");
	const handed = [...variables].filter(([one]) => /^\w+$/.test(one) && (isAll || exported.has(one)));
	return {
		loads: isLoaded ? [load] : [],
		changes: changesOf$1(Object.fromEntries(handed))
	};
}
function meantBy(repository, root, words) {
	let of = root;
	for (const [at, word] of words.slice(0, MAX_DEPTH).entries()) {
		const parts = word.split("::");
		for (const [i, part] of parts.entries()) {
			const file = fileAt$1(repository, of.modules.get(part));
			if (file !== void 0) {
				of = readJustfile(repository, file);
				continue;
			}
			const name = of.aliases.get(part) ?? part;
			return {
				recipe: i === parts.length - 1 ? of.recipes.get(name) : void 0,
				name,
				of,
				words: at + 1
			};
		}
	}
	const [name = ""] = of.recipes.keys();
	return {
		recipe: of.recipes.get(name),
		name,
		of,
		words: Math.max(1, words.length)
	};
}
function argumentsOf({ parameters }, given) {
	return parameters.flatMap(({ name, fallback, rest }, at) => {
		const words = rest ? given.slice(at).join(" ") : given[at];
		const value = words === void 0 || words === "" ? fallback : words;
		return value === void 0 ? [] : [[name, value]];
	});
}
function scriptOf$1({ lines, path, line }, { variables, folder, file: { directory } }) {
	const text = lines.join("\n").replace(/\{\{((?:[^{}]|\{(?!\{)|\}(?!\}))*)\}\}/g, (_, expression) => shellText(expression, variables));
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
// src/interpreter/project/data.ts
function dataOf(path, text) {
	if (/\.json$/i.test(path)) return require_scan.parseJson(text);
	return /\.toml$/i.test(path) ? toml(text) : yaml(text);
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
	]]
};
const VALUED$6 = [
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
];
const MOVES = new Set([
	"--directory",
	"--project",
	"--root",
	"-C",
	"-P"
]);
const WITH_A_FOLDER = new Set([...VALUED$6, ...MOVES]);
const VALUED_OF = {
	poe: new Set([
		...MOVES,
		"-e",
		"--executor",
		"-X",
		"--executor-opt"
	]),
	poetry: WITH_A_FOLDER
};
const USUAL = new Set(VALUED$6);
const CALLED = {
	task: "taskipy",
	poethepoet: "poe"
};
function pythonRun(repository, directory, words) {
	const [called = ""] = words;
	const runner = CALLED[called] ?? called;
	if (runner === "poetry" && words[1] === "poe") return commandFrom(directory, words, 1);
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
			const flag = require_scan.flagAt(words, at, VALUED_OF[runner] ?? USUAL);
			if (flag === void 0) break;
			if (flag.name === "--script" || flag.name === "-s") isScript = true;
			const value = require_scan.flagValue(words, flag);
			if (MOVES.has(flag.name) && value !== void 0) base = require_programs().resolvePath(base, value) ?? base;
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
	if (runner === "poe") {
		const found = poeTask(repository, base, data, name, args);
		if (found !== void 0) return found;
	}
	const runs = runner === "uv" && (isScript || name.endsWith(".py") || name === "-");
	return commandFrom(base, words, at, runs ? ["python"] : []);
}
function poeTask(repository, base, data, name, args) {
	const own = nearest(repository, base, [
		"poe_tasks.toml",
		"poe_tasks.yaml",
		"poe_tasks.json"
	]);
	const included = [dig(data, "tool", "poe", "include"), own && dig(dataOf(own.path, own.text), "include")].flatMap(list).flatMap((one) => {
		const path = typeof one === "string" ? one : dig(one, "path");
		return typeof path === "string" ? nearest(repository, base, [path]) ?? [] : [];
	});
	for (const file of [...own === void 0 ? [] : [own], ...included]) {
		const inFile = dataOf(file.path, file.text);
		for (const table of [dig(inFile, "tool", "poe", "tasks"), dig(inFile, "tasks")]) {
			const found = fromTable(file, table, name, args);
			if (found !== void 0) return found;
		}
	}
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
	const { run, calls } = entryPoint(value);
	return scripts([started$1(file, run, `${name} =`, {
		args,
		calls
	})]);
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
		const value = require_scan.flagValue(words, flag);
		if (value !== void 0 && flags.includes(flag?.name ?? "")) return value;
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
const FILES$1 = [
	"mise.toml",
	".mise.toml",
	".config/mise.toml",
	"mise/config.toml"
];
const FOLDERS = [
	"mise-tasks",
	".mise-tasks",
	".mise/tasks",
	"mise/tasks",
	".config/mise/tasks"
];
const MOST$4 = 200;
function mise(repository, directory, words) {
	const [first = 0, ...more] = named$2(words, 1, ["run", "r"]);
	const name = words[first];
	if (first === 0 || name === void 0) return void 0;
	const next = more.findIndex((at) => words[at] === ":::");
	const args = next < 0 ? more : more.slice(0, next);
	const others = next < 0 ? [] : named$2(words, more[next] ?? words.length);
	const tasks = new Tasks(repository, directory);
	const found = tasks.run(name, directory, args);
	const rest = others.flatMap((at) => words[at - 1] === ":::" ? tasks.run(words[at] ?? "", directory, []) : []);
	return scripts([...found, ...rest]);
}
var Tasks = class {
	seen = new Set();
	repository;
	root;
	constructor(repository, directory) {
		this.repository = repository;
		this.root = rootOf(repository, directory);
	}
	run(name, directory, args) {
		const task = this.find(name, directory);
		if (task === void 0) return [];
		const key = `${task.file.path}\n${task.name}`;
		if (this.seen.has(key) || this.seen.size > MOST$4) return [];
		this.seen.add(key);
		return this.scriptsOf(task, args);
	}
	scriptsOf({ file, name, value, env }, args) {
		const table = record(value);
		const own = typeof table.dir === "string" ? require_programs().resolvePath(file.directory, table.dir) : void 0;
		const changes = [env, table.env].flatMap(settings$1);
		const loads = [env, table.env].flatMap((one) => loadsOf(dig(one, "_", "file"), true, file.directory));
		const around = {
			directory: own ?? file.directory,
			args,
			changes,
			loads
		};
		const needle = lineNamed(name, file.text);
		const also = (of) => list(of).flatMap((one) => this.run(taskNamed(one), file.directory, []));
		const lines = list(typeof value === "string" || Array.isArray(value) ? value : table.run).flatMap((one) => {
			if (typeof one === "string") return [script(file, one, needle, around)];
			const { task, tasks } = record(one);
			return [...list(task), ...list(tasks)].flatMap((each) => this.run(taskNamed(each), file.directory, []));
		});
		const programs = (typeof table.file === "string" ? [table.file] : []).map((path) => started$1(file, [relative(path)], needle, around));
		return [
			...also(table.depends),
			...lines,
			...programs,
			...also(table.depends_post)
		];
	}
	find(name, directory) {
		const absolute = /^\/\/([^:]*):(.+)$/.exec(name);
		if (absolute !== null) {
			const [, folder = "", task = ""] = absolute;
			return this.findIn(folder === "" ? this.root : require_programs().join(this.root, folder), task);
		}
		const bare = name.replace(/^:/, "");
		for (const at of require_programs().ancestors(directory)) {
			const found = this.findIn(at, bare);
			if (found !== void 0) return found;
		}
	}
	findIn(directory, name) {
		for (const one of FILES$1) {
			const path = require_programs().join(directory, one);
			const text = textOf(this.repository, path);
			if (text === void 0) continue;
			const settings = toml(text);
			const value = dig(settings, "tasks", name);
			if (value !== void 0) return {
				file: {
					path,
					directory,
					text
				},
				name,
				value,
				env: dig(settings, "env")
			};
		}
		for (const folder of FOLDERS) {
			const inside = require_programs().join(folder, name.replaceAll(":", "/"));
			for (const path of [inside, `${inside}.sh`]) {
				const text = textOf(this.repository, require_programs().join(directory, path));
				if (text === void 0) continue;
				return {
					file: {
						path: require_programs().join(directory, path),
						directory,
						text
					},
					name,
					value: { file: path }
				};
			}
		}
	}
};
function settings$1(env) {
	const plain = Object.entries(record(env)).filter(([name, value]) => name !== "_" && ["string", "number"].includes(typeof value) && !String(value).includes("{{"));
	return changesOf$1(Object.fromEntries(plain));
}
function taskNamed(one) {
	if (Array.isArray(one)) return String(one[0] ?? "");
	const { task } = record(one);
	return String(task ?? one).split(/\s/, 1)[0] ?? "";
}
function relative(path) {
	return /^(?:\.{0,2}\/)/.test(path) ? path : `./${path}`;
}
function lineNamed(name, text) {
	return [
		`[tasks."${name}"]`,
		`[tasks.${name}]`,
		`"${name}" =`,
		`${name} =`
	].find((head) => text.includes(head)) ?? name;
}
function rootOf(repository, directory) {
	const file = nearest(repository, directory, FILES$1);
	if (file === void 0) return "";
	if (/^\s*experimental_monorepo_root\s*=\s*true/m.test(file.text) || file.directory === "") return file.directory;
	return rootOf(repository, file.directory.replace(/(?:^|\/)[^/]*$/, ""));
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
const OF_CONCURRENTLY = new Set("-m --max-processes -n --names --name-separator -s --success --hide -l --prefix-length -p --prefix -c --prefix-colors -t --timestamp-format --restart-tries --restart-after --kill-signal --ks --default-input-target".split(" "));
function concurrently(repository, directory, words) {
	const file = nearest(repository, directory, ["package.json"]);
	if (file === void 0) return void 0;
	const lines = [];
	for (let at = 1; at < words.length && lines.length < 50;) {
		const flag = require_scan.flagAt(words, at, OF_CONCURRENTLY);
		if (flag === void 0) lines.push(at);
		at = flag?.next ?? at + 1;
	}
	const found = lines.flatMap((at) => {
		const short = /^(?:npm|pnpm|yarn|bun|node|deno):(\S+)/.exec(words[at] ?? "")?.[1];
		return short === void 0 ? [script(file, "eval", "\"scripts\"", { args: [at] })] : scriptsOf(repository, file.directory, short, []);
	});
	return found.length === 0 ? void 0 : {
		kind: "scripts",
		scripts: found.slice(0, 200)
	};
}
// src/interpreter/project/runners/moon.ts
function moon(repository, directory, words) {
	const workspace = nearest(repository, directory, [".moon/workspace.yml"]);
	if (workspace === void 0) return void 0;
	const dashes = words.indexOf("--");
	const goals = named$2(words.slice(0, dashes < 0 ? void 0 : dashes), 1, [
		"run",
		"r",
		"exec"
	]).flatMap((at) => words[at] ?? []).filter((word) => word.includes(":")).map((word) => goalOf(word.replace(/^#[\w-]+/, "")));
	return goals.length === 0 ? void 0 : runTasks(projectsOf$1(repository, workspace.directory), goals);
}
const projectsOf$1 = require_scan.oncePerName((repository, root) => {
	const told = dig(yaml(textOf(repository, require_programs().join(root, ".moon/workspace.yml")) ?? ""), "projects");
	const globs = [...list(Array.isArray(told) ? told : dig(told, "globs"))];
	const named = {
		...record(told),
		...record(dig(told, "sources"))
	};
	const folders = new Map();
	for (const [name, path] of Object.entries(named)) if (typeof path === "string") folders.set(name, require_programs().resolvePath(root, path) ?? root);
	for (const glob of globs) if (typeof glob === "string") for (const folder of expand(repository, root, glob.replace(/\/moon\.yml$/, ""))) folders.set(require_scan.baseName(folder), folder);
	const shared = fileAt(repository, root, ".moon/tasks.yml") ?? fileAt(repository, root, ".moon/tasks/all.yml");
	return new Map([...folders].map(([name, folder]) => {
		const own = fileAt(repository, folder, "moon.yml");
		const tasks = new Map();
		for (const file of [shared, own]) for (const [task, given] of Object.entries(record(file && dig(yaml(file.text), "tasks")))) if (file !== void 0) tasks.set(task, taskOf(file, root, folder, task, given));
		return [name, tasks];
	}));
});
function fileAt(repository, directory, name) {
	const path = require_programs().join(directory, name);
	const text = textOf(repository, path);
	return text === void 0 ? void 0 : {
		path,
		directory,
		text
	};
}
function taskOf(file, root, folder, name, task) {
	const words = [...list(dig(task, "command") ?? dig(task, "script")), ...list(dig(task, "args"))];
	const atRoot = dig(task, "options", "runFromWorkspaceRoot") === true;
	const line = words.map(String).join(" ").replaceAll("$projectRoot", folder).replaceAll("$workspaceRoot", root || ".");
	const needs = list(dig(task, "deps")).flatMap((one) => {
		const text = dig(one, "target") ?? one;
		return typeof text !== "string" || text.startsWith("^") ? [] : [text.replace(/^~:/, "")];
	});
	const around = {
		directory: atRoot ? root : folder,
		changes: changesOf$1(dig(task, "env"))
	};
	return {
		scripts: line === "" ? [] : [script(file, line, `${name}:`, around)],
		needs
	};
}
// src/interpreter/project/runners/nox.ts
const SELECTORS = [
	"-s",
	"-e",
	"--session",
	"--sessions"
];
const MAX_CALL_LINES = 12;
const MAX_CALL = 1500;
function nox(repository, directory, words) {
	const file = nearest(repository, directory, ["noxfile.py"]);
	if (file === void 0) return void 0;
	const wanted = sessionsIn(words);
	const found = [];
	let session = "";
	let call = "session.run(";
	const lines = file.text.split("\n");
	for (const [i, line] of lines.entries()) {
		const [, name, parameter] = /^def\s+(\w+)\s*\(\s*(\w+)?/.exec(line) ?? [];
		session = name ?? session;
		if (parameter !== void 0) call = `${parameter}.run(`;
		const start = startOf(line, call);
		if (start < 0 || wanted.size > 0 && !wanted.has(session)) continue;
		const written = callAt(lines.slice(i, i + MAX_CALL_LINES), start + call.length);
		const args = textsIn$1(written.replace(SETS$2, ""));
		if (args.length > 0) found.push(scriptOf(file, args, i + 1, changesIn(written)));
	}
	return scripts(found);
}
function startOf(line, call) {
	const at = line.indexOf(call);
	return at > 0 && /[\w.]/.test(line.charAt(at - 1)) ? -1 : at;
}
function sessionsIn(words) {
	const at = words.findIndex((word) => SELECTORS.includes(word));
	const names = at < 0 ? [] : words.slice(at + 1).filter((word) => !word.startsWith("-"));
	return new Set(names.map((name) => name.replace(/[-(].*$/, "")));
}
function callAt(lines, start) {
	return lines.join(" ").slice(start, start + MAX_CALL).split(")", 1)[0] ?? "";
}
function textsIn$1(call) {
	return [...call.matchAll(/["']([^"']*)["']/g)].map((match) => match[1] ?? "");
}
const SETS$2 = /\benv\s*=\s*\{([^}]*)\}/;
const SET = /["'](\w+)["']\s*:\s*["']([^"']*)["']/g;
function changesIn(call) {
	const [, inside = ""] = SETS$2.exec(call) ?? [];
	return changesOf$1(Object.fromEntries([...inside.matchAll(SET)].map(([, name, value]) => [name, value])));
}
function scriptOf({ path, directory }, args, line, changes) {
	const script = {
		words: args,
		path,
		line,
		directory,
		args: []
	};
	return changes.length === 0 ? script : {
		...script,
		changes
	};
}
// src/interpreter/project/runners/nx.ts
const MOST$3 = 1e3;
const TARGETS = new Set([
	"-t",
	"--target",
	"--targets"
]);
const PROJECTS$1 = new Set([
	"-p",
	"--project",
	"--projects"
]);
const VALUED$5 = new Set([...[...TARGETS, ...PROJECTS$1], ..."-c --configuration --exclude --parallel --base --head --files --runner".split(" ")]);
const MANY = new Set(["run-many", "affected"]);
function nx(repository, directory, words) {
	const root = nearest(repository, directory, ["nx.json"])?.directory;
	if (root === void 0) return void 0;
	const goals = goalsOf(words);
	return goals.length === 0 ? void 0 : runTasks(projectsOf(repository, root), goals);
}
function goalsOf(words) {
	const operands = [];
	const tasks = [];
	const projects = [];
	for (let at = 1; at < words.length;) {
		const flag = require_scan.flagAt(words, at, VALUED$5);
		const into = flag && TARGETS.has(flag.name) ? tasks : flag && PROJECTS$1.has(flag.name) ? projects : void 0;
		if (flag === void 0) operands.push(words[at] ?? "");
		into?.push(...require_scan.flagValue(words, flag)?.split(",") ?? []);
		at = flag?.next ?? at + 1;
		while (into !== void 0 && at < words.length && !(words[at] ?? "").startsWith("-")) into.push(words[at++] ?? "");
	}
	const [verb = "", ...rest] = operands;
	if (MANY.has(verb)) {
		const named = projects.filter((one) => !/[*!]/.test(one));
		return tasks.flatMap((task) => named.length === 0 ? [{
			project: void 0,
			task
		}] : named.map((project) => ({
			project,
			task
		})));
	}
	if (verb === "run") return rest.slice(0, 1).map(goalOf);
	return rest[0] === void 0 || rest[0].includes(":") ? [] : [{
		project: rest[0],
		task: verb
	}];
}
const projectsOf = require_scan.oncePerName((repository, root) => {
	const folders = new Set(require_programs().treeOf(repository).below(root, /^(?:project|package)\.json$/, MOST$3).map(require_scan.parent));
	const defaults = dig(require_scan.parseJson(textOf(repository, require_programs().join(root, "nx.json")) ?? ""), "targetDefaults");
	const found = new Map();
	for (const folder of folders) {
		const path = require_programs().join(folder, "project.json");
		const text = textOf(repository, path);
		const project = text === void 0 ? void 0 : require_scan.parseJson(text);
		const own = manifest(repository, folder);
		const name = dig(project, "name") ?? own.name ?? require_scan.baseName(folder);
		const targets = {
			...record(dig(own, "nx", "targets")),
			...record(dig(project, "targets"))
		};
		const at = text === void 0 ? require_programs().join(folder, "package.json") : path;
		const file = {
			path: at,
			directory: folder,
			text: textOf(repository, at) ?? ""
		};
		const tasks = new Map();
		for (const script of Object.keys(record(own.scripts))) tasks.set(script, {
			scripts: scriptsOf(repository, folder, script, []),
			needs: []
		});
		for (const [task, given] of Object.entries(targets)) {
			const target = {
				...record(dig(defaults, task)),
				...record(given)
			};
			const named = dig(target, "options", "script");
			const told = typeof named === "string" ? scriptsOf(repository, folder, named, []) : commandsOf(root, file, String(name), task, target);
			const found = told.length > 0 ? told : tasks.get(task)?.scripts ?? [];
			const behind = found.length > 0 ? void 0 : executed$1(root, file, task, target);
			tasks.set(task, {
				scripts: behind?.scripts ?? found,
				unread: behind?.unread,
				needs: needsOf(target)
			});
		}
		found.set(String(name), tasks);
	}
	return found;
});
function commandsOf(root, file, project, task, target) {
	const { directory: folder } = file;
	const filled = (text) => text.replaceAll("{projectRoot}", folder).replaceAll("{projectName}", project).replaceAll("{workspaceRoot}", ".");
	const options = dig(target, "options");
	const cwd = dig(options, "cwd");
	const directory = typeof cwd === "string" ? require_programs().resolvePath(root, filled(cwd)) ?? root : root;
	return [
		dig(target, "command"),
		dig(options, "command"),
		...list(dig(options, "commands"))
	].flatMap((one) => {
		const text = dig(one, "command") ?? one;
		const line = Array.isArray(text) ? text.join(" ") : text;
		return typeof line !== "string" ? [] : [script(file, filled(line), `"${task}"`, {
			directory,
			changes: changesOf$1(dig(options, "env"))
		})];
	});
}
const TESTS = {
	"jest:jest": {
		words: ["jest"],
		settings: "jestConfig",
		inside: false
	},
	"vite:test": {
		words: ["vitest", "run"],
		settings: "configFile",
		inside: true
	},
	"vitest:test": {
		words: ["vitest", "run"],
		settings: "configFile",
		inside: true
	},
	"playwright:playwright": {
		words: ["playwright", "test"],
		settings: "config",
		inside: true
	}
};
const BUILDS = /^(?:nx|@nx\/[\w-]+|@nrwl\/[\w-]+|@angular[\w-]*\/[\w-]+):(?!node$|execute$|cypress$|detox)/;
function executed$1(root, file, task, target) {
	const executor = dig(target, "executor");
	if (typeof executor !== "string") return {};
	const tests = TESTS[executor.replace(/^@(?:nx|nrwl)\//, "")];
	if (tests === void 0) return BUILDS.test(executor) ? {} : { unread: started$1(file, ["nx", executor], `"${task}"`) };
	const directory = tests.inside ? file.directory : root;
	const given = dig(target, "options", tests.settings);
	const up = directory.slice(root.length).replace(/^\//, "").replace(/[^/]+/g, "..");
	const settings = typeof given === "string" ? ["--config", require_programs().join(up, given.replaceAll("{projectRoot}", file.directory))] : [];
	return { scripts: [started$1(file, [...tests.words, ...settings], `"${task}"`, { directory })] };
}
function needsOf(target) {
	return list(dig(target, "dependsOn")).flatMap((one) => {
		if (typeof one === "string") return one.startsWith("^") ? [] : [one];
		const task = dig(one, "target");
		if (typeof task !== "string") return [];
		const projects = list(dig(one, "projects")).filter((name) => name !== "self");
		return projects.length === 0 ? [task] : projects.map((name) => `${name}:${task}`);
	});
}
// src/interpreter/project/runners/own-programs.ts
const MOST$2 = 500;
function ownProgram(repository, _, [name = "", ...rest]) {
	if (rest.some((arg) => /^(?:-h|--help|--version)$/.test(arg))) return void 0;
	const path = programsOf(repository).get(name);
	return path === void 0 ? void 0 : {
		kind: "program",
		paths: [path]
	};
}
const programsOf = require_scan.oncePer((repository) => {
	const found = new Map();
	const twice = new Set();
	for (const [name, path] of [...ofCargo(repository), ...ofGo(repository)]) {
		if (found.has(name) && found.get(name) !== path) twice.add(name);
		found.set(name, path);
	}
	for (const name of twice) found.delete(name);
	return found;
});
function ofCargo(repository) {
	const tree = require_programs().treeOf(repository);
	return packagesBelow(repository, "").flatMap((folder) => {
		const manifest = manifestOf(repository, folder);
		const own = dig(manifest, "package", "name");
		const main = require_programs().join(folder, "src/main.rs");
		const told = list(dig(manifest, "bin")).flatMap((one) => {
			const [name, path] = [dig(one, "name"), dig(one, "path")];
			const place = typeof path === "string" ? require_programs().resolvePath(folder, path) : void 0;
			return typeof name !== "string" || place === void 0 ? [] : [[name, place]];
		});
		const bin = require_programs().join(folder, "src/bin");
		const beside = [...tree.entries(bin)].map(([entry, isDirectory]) => [entry.replace(/\.rs$/, ""), require_programs().join(bin, isDirectory ? `${entry}/main.rs` : entry)]);
		const first = typeof own === "string" ? [[own, main]] : [];
		const named = new Set(told.map(([name]) => name));
		return [...told, ...[...first, ...beside].filter(([name]) => !named.has(name))].filter(([, path]) => path.endsWith(".rs") && tree.isFile(path));
	});
}
function ofGo(repository) {
	return require_programs().treeOf(repository).below("", /^main\.go$/, MOST$2).map(require_scan.parent).flatMap((folder) => {
		const path = (/^module[ \t]+(\S+)/m.exec(textOf(repository, require_programs().join(folder, "go.mod")) ?? "")?.[1])?.replace(/\/v\d+$/, "") ?? folder;
		return path === "" ? [] : [[require_scan.baseName(path), folder]];
	});
}
// src/interpreter/project/runners/pixi.ts
const VALUED$4 = new Set("-e --environment --manifest-path -m --color --concurrent-solves --platform -w --workspace".split(" "));
function pixi(repository, directory, words) {
	let at = 1;
	let ran = false;
	let manifest;
	for (; at < words.length;) {
		const flag = require_scan.flagAt(words, at, VALUED$4);
		if (flag === void 0 && (ran || words[at] !== "run")) break;
		ran ||= flag === void 0;
		if (/^(?:-m|--manifest-path)$/.test(flag?.name ?? "")) manifest = require_scan.flagValue(words, flag) ?? manifest;
		at = flag?.next ?? at + 1;
	}
	const name = words[at];
	if (!ran || name === void 0) return void 0;
	const path = (manifest === void 0 ? void 0 : require_programs().resolvePath(directory, manifest)) ?? nearest(repository, directory, ["pixi.toml"])?.path ?? nearest(repository, directory, ["pyproject.toml"])?.path;
	return (path === void 0 ? void 0 : runTasks(tasksIn(repository, path), [{
		project: "",
		task: name
	}])) ?? commandFrom(directory, words, at);
}
const tasksIn = require_scan.oncePerName((repository, path) => {
	const text = textOf(repository, path) ?? "";
	const data = toml(text);
	const root = path.endsWith("pyproject.toml") ? dig(data, "tool", "pixi") : data;
	const file = {
		path,
		directory: require_scan.parent(path),
		text
	};
	const tables = [root, ...Object.values(record(dig(root, "feature")))].flatMap((part) => [dig(part, "tasks"), ...[
		"unix",
		"linux",
		"linux-64"
	].map((system) => dig(part, "target", system, "tasks"))]);
	const tasks = new Map();
	for (const [name, task] of tables.flatMap((table) => Object.entries(record(table)))) {
		const told = typeof task === "string" ? task : dig(task, "cmd");
		const line = Array.isArray(told) ? told.map(String).join(" ") : told;
		const around = {
			directory: require_programs().resolvePath(file.directory, String(dig(task, "cwd") ?? "")) ?? file.directory,
			changes: changesOf$1(dig(task, "env"))
		};
		const needs = list(Array.isArray(task) ? task : dig(task, "depends-on") ?? dig(task, "depends_on")).map((one) => String(dig(one, "task") ?? one));
		const filled = typeof line === "string" ? line.replace(/\{\{\s*(\w+)[^}]*\}\}/g, "${$1}") : "";
		const scripts = filled === "" ? [] : [script(file, filled, `${name} =`, around)];
		const before = tasks.get(name);
		tasks.set(name, {
			scripts: [...before?.scripts ?? [], ...scripts],
			needs: [...before?.needs ?? [], ...needs]
		});
	}
	return new Map([["", tasks]]);
});
// src/interpreter/project/tests/nextest.ts
const PICKS_ALL = () => true;
function filterOf(repository, directory, words) {
	const behind = (...flags) => words.flatMap((word, at) => {
		if (flags.includes(word)) return [words[at + 1] ?? ""];
		const flag = flags.find((one) => word.startsWith(`${one}=`));
		return flag === void 0 ? [] : [word.slice(flag.length + 1)];
	});
	const given = behind("-E", "--filterset", "--filter-expr").map(parsed$1);
	const asked = given.length === 0 ? PICKS_ALL : (name) => any(given.map((one) => one(name)));
	const [profile = "default"] = behind("--profile", "-P");
	const settings = words.includes("--ignore-default-filter") ? void 0 : nearest(repository, directory, [".config/nextest.toml"]);
	const profiles = dig(settings && toml(settings.text), "profile");
	const text = dig(profiles, profile, "default-filter") ?? dig(profiles, "default", "default-filter");
	const usual = typeof text === "string" ? parsed$1(text) : PICKS_ALL;
	return (name) => all([asked(name), usual(name)]);
}
function any(told) {
	if (told.includes(true)) return true;
	return told.includes(void 0) ? void 0 : false;
}
function all(told) {
	if (told.includes(false)) return false;
	return told.includes(void 0) ? void 0 : true;
}
const WORDS = /\w+\((?:[^()]|\([^()]*\))*\)|[()&|!+-]|\b(?:and|or|not)\b|\S+?/g;
const TERM$1 = /^(\w+)\(([\s\S]*)\)$/;
const MAX_TEXT = 4e3;
const MAX_WORDS = 200;
function parsed$1(text) {
	const words = text.slice(0, MAX_TEXT).match(WORDS) ?? [];
	if (words.length > MAX_WORDS) return () => void 0;
	let at = 0;
	const joined = (by, tighter, how) => {
		const parts = [tighter()];
		while (by.has(words[at] ?? "")) {
			at++;
			parts.push(tighter());
		}
		return (name) => how(parts.map((one) => one(name)));
	};
	const single = () => {
		const word = words[at++] ?? "";
		if (word === "not" || word === "!") {
			const inner = single();
			return (name) => {
				const told = inner(name);
				return told === void 0 ? void 0 : !told;
			};
		}
		if (word === "(") {
			const inner = either();
			at++;
			return inner;
		}
		return term(word);
	};
	const both = () => joined(AND, single, all);
	const either = () => joined(OR, both, any);
	return either();
}
const AND = new Set(["and", "&"]);
const OR = new Set([
	"or",
	"|",
	"+"
]);
function term(word) {
	const [, kind, given = ""] = TERM$1.exec(word) ?? [];
	if (kind === "all") return PICKS_ALL;
	if (kind === "none") return () => false;
	if (kind !== "test") return () => void 0;
	const text = given.trim();
	if (text.startsWith("/") || text.startsWith("#") || text.includes("::")) return () => void 0;
	if (text.startsWith("=")) return (name) => text.slice(1) === name ? void 0 : false;
	const part = text.replace(/^~/, "");
	return (name) => name.includes(part);
}
// src/interpreter/project/tests/cargo.ts
const VALUED$3 = new Set(require_runners().CARGO_TEST_VALUED);
const VERBS$1 = /^(?:run|nextest|test|r)$/;
function cargoRun(repository, directory, words) {
	const { flags, names } = read(words);
	const all = (...of) => of.flatMap((name) => flags.get(name) ?? []);
	const [manifest] = all("--manifest-path");
	const base = manifest === void 0 ? directory : require_programs().resolvePath(directory, require_scan.parent(manifest)) ?? directory;
	const packages = (name) => packagesNamed(repository, base, name.replace(/^.*\//, "").replace(/@.*$/, ""));
	const places = all("-p", "--package").flatMap(packages);
	const without = all("--exclude").flatMap(packages);
	const features = all("--features", "-F").flatMap((one) => one.split(/[\s,]+/));
	const isOn = (name, at) => flags.has("--all-features") || features.some(require_scan.isOpen) || features.some((one) => one === name || one.endsWith(`/${name}`)) || !flags.has("--no-default-features") && isDefault(repository, at, name);
	const skipped = all("--skip").filter((one) => !require_scan.isOpen(one));
	const isNamed = (name) => names.length === 0 || names.some((one) => require_scan.isOpen(one) || name.includes(one));
	const filter = filterOf(repository, base, words);
	return {
		places: places.length > 0 ? places : [base],
		feature: (name) => isOn(name, places[0] ?? base),
		chosen: (test, path) => {
			if (without.some((place) => path.startsWith(`${place}/`))) return false;
			const of = packageOf(repository, path);
			if (of === void 0) return true;
			const inside = path.slice(of === "" ? 0 : of.length + 1);
			if (!isKind(inside, flags)) return false;
			if (!neededBy(repository, of, inside).every((name) => isOn(name, of))) return false;
			const name = `${inside.replace(/\.rs$/, "").replaceAll("/", "::")}::${test.name}`;
			if (!isNamed(name)) return false;
			return !skipped.some((one) => name.includes(one)) && filter(test.name) !== false;
		}
	};
}
function read(words) {
	const flags = new Map();
	const names = [];
	const put = (flag, value) => {
		const known = flags.get(flag) ?? [];
		if (value !== void 0) known.push(value);
		flags.set(flag, known);
	};
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? "";
		if (word === "--" || at < 2 && VERBS$1.test(word)) continue;
		const [flag = "", value] = word.split(/=(.*)/s);
		if (!word.startsWith("-")) names.push(word);
		else if (value !== void 0) put(flag, value);
		else if (VALUED$3.has(word)) put(word, words[++at] ?? "");
		else put(word);
	}
	return {
		flags,
		names
	};
}
function packageOf(repository, path) {
	return nearest(repository, require_scan.parent(path), ["Cargo.toml"])?.directory;
}
function isDefault(repository, place, name) {
	const features = dig(manifestOf(repository, place), "features");
	const seen = new Set();
	const queue = ["default"];
	for (let one = queue.pop(); one !== void 0 && seen.size < 200; one = queue.pop()) {
		if (seen.has(one)) continue;
		seen.add(one);
		queue.push(...list(dig(features, one)).map(String));
	}
	return seen.has(name);
}
function isKind(inside, flags) {
	const named = flags.get("--test") ?? [];
	const asked = [
		"--lib",
		"--bins",
		"--bin",
		"--tests",
		"--test",
		"--examples",
		"--example",
		"--benches",
		"--doc",
		"--all-targets"
	].filter((one) => flags.has(one));
	if (asked.length === 0 || flags.has("--all-targets")) return true;
	const isTest = inside.startsWith("tests/");
	return asked.some((flag) => {
		switch (flag) {
			case "--lib": return inside.startsWith("src/") && !inside.startsWith("src/bin/") && inside !== "src/main.rs";
			case "--bins":
			case "--bin": return inside.startsWith("src/");
			case "--tests": return true;
			case "--test": return isTest && named.some((name) => isTestFile(inside, name));
			case "--examples":
			case "--example": return inside.startsWith("examples/");
			default: return false;
		}
	});
}
function isTestFile(inside, name) {
	if (name.includes("*") || require_scan.isOpen(name)) return true;
	const bare = inside.slice(6);
	return bare === `${name}.rs` || bare.startsWith(`${name}/`) || bare.startsWith("common/");
}
function neededBy(repository, place, inside) {
	return list(dig(manifestOf(repository, place), "test")).flatMap((one) => {
		const name = dig(one, "name");
		const path = dig(one, "path");
		return (path === void 0 ? isTestFile(inside, String(name)) : path === inside) && inside.startsWith("tests/") ? list(dig(one, "required-features")).map(String) : [];
	});
}
// src/interpreter/project/tests/chosen.ts
const ALL = () => true;
function fitsStars(text, pattern) {
	const [first = "", ...parts] = pattern.split(/\*+/);
	const last = parts.pop();
	if (last === void 0) return text === first;
	if (!text.startsWith(first) || text.length < first.length + last.length) return false;
	let at = first.length;
	for (const part of parts) {
		const next = text.indexOf(part, at);
		if (next < 0) return false;
		at = next + part.length;
	}
	return text.endsWith(last) && text.length - last.length >= at;
}
function hasTag(tags) {
	return (tag) => tags.includes(tag) || (tags.includes("?") ? void 0 : false);
}
function classOf(path) {
	return require_scan.baseName(path).replace(/\.\w+$/, "");
}
// src/interpreter/project/tests/dotnet-chosen.ts
const TERM = /^([\w.]+)\s*(!=|!~|=|~)\s*(.+)$/;
function chosenByFilter(filter) {
	if (filter === void 0) return ALL;
	const terms = [];
	const asks = selects(filter.replace(/\\([()])/g, "").replace(/[^&|()]+/g, (term) => {
		if (term.trim() === "") return " ";
		terms.push(term.trim());
		return ` t${terms.length - 1} `;
	}).replaceAll("&", " and ").replaceAll("|", " or ").replace(/([()])/g, " $1 "));
	if (asks === void 0) return ALL;
	return (test) => mayHold((has) => asks((word) => holds(terms[Number(word.slice(1))] ?? "", test, has)), hasTag(test.marks));
}
function holds(term, test, has) {
	const [, property = "FullyQualifiedName", sign = "~", value = term] = TERM.exec(term) ?? [];
	const group = test.group ?? "";
	const told = (text) => sign.endsWith("~") ? text.includes(value) : text === value;
	const found = () => {
		switch (property) {
			case "FullyQualifiedName":
			case "DisplayName": return told(`${group}.${test.name}`);
			case "Name": return told(test.name);
			case "ClassName": return told(group);
			default: return has(value);
		}
	};
	return found() !== sign.startsWith("!");
}
// src/interpreter/project/tests/gates.ts
const NO_GATE = () => false;
const SKIPS$1 = /skip|EnabledIf|importorskip|runIf|assum(?:e|ing)(?:That|True|False|NotNull)/i;
const NAME = /\b[A-Z][A-Z0-9]*_[A-Z0-9_]*(?:KEY|TOKEN)\b/g;
const NEAR = 3;
function gateOf(texts, read) {
	let names;
	return (name) => {
		names ??= new Set([...texts().flatMap(namesAsked), ...read()]);
		return names.has(name);
	};
}
function namesAsked(text) {
	if (!SKIPS$1.test(text)) return [];
	const lines = text.split("\n");
	return lines.flatMap((line, at) => {
		const names = line.length > 1e3 ? null : line.match(NAME);
		if (names === null) return [];
		return SKIPS$1.test(lines.slice(Math.max(0, at - NEAR), at + NEAR + 1).join("\n")) ? names : [];
	});
}
// src/interpreter/project/tests/ignored.ts
function ignoredBy({ name }, directory, places, ignored) {
	const short = (file) => directory !== "" && require_scan.isBelow(file, directory) ? file.slice(directory.length + 1) : file;
	const each = ignored.map(({ flag, text }) => {
		if (flag.startsWith("--testPathIgnore")) {
			const parts = starredAlternatives(text) ?? [];
			return (file) => parts.some((part) => fitsStars(`/${file}`, `*${part}*`));
		}
		if (/[*?{[]/.test(text)) {
			const glob = name === "pytest" ? void 0 : globOf(text);
			const stars = text.startsWith("*") ? text : require_programs().resolvePath(directory, text) ?? text;
			return (file) => glob?.(short(file)) ?? fitsStars(file, stars);
		}
		const place = require_programs().resolvePath(directory, text) ?? text;
		return (file) => require_scan.isBelow(file, place) && !places.some((one) => one !== place && require_scan.isBelow(one, place) && require_scan.isBelow(file, one));
	});
	return (file) => each.some((out) => out(file));
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
	const texts = places.flatMap((place) => builds.flatMap((name) => textOf(repository, require_programs().join(place, name)) ?? []));
	const own = goals.find((goal) => texts.some((text) => isJavaExec(text, goal.replace(/^.*:/, ""))));
	if (own === void 0 && !goals.some((goal) => runs.test(goal))) return void 0;
	const main = flags.map((flag) => /^-Dexec\.mainClass=([\w.$]+)$/.exec(flag)?.[1]).find(Boolean) ?? (own === void 0 ? void 0 : mainOf(texts, own.replace(/^.*:/, "")));
	const file = main === void 0 ? void 0 : classFile(tree, places, main);
	if (file !== void 0) return {
		kind: "program",
		paths: [file]
	};
	const sources = places.flatMap((place) => [place, ...modulesBelow(tree, place, builds)]).flatMap((place) => {
		const own = builds.flatMap((name) => textOf(repository, require_programs().join(place, name)) ?? []);
		const property = propertiesOf(repository, [place, directory], flags);
		const started = tool === "maven" ? mainOfPlugin(own, goals) : mainOfModule(own, property);
		const found = started === void 0 ? void 0 : classFile(tree, [place], started);
		if (found !== void 0) return [found];
		return tree.isDirectory(require_programs().join(place, "src/main")) ? [require_programs().join(place, "src/main")] : [];
	});
	return sources[0] === void 0 ? void 0 : {
		kind: "program",
		paths: modules.length > 0 || tool === "maven" ? [sources[0]] : sources
	};
}
function isJavaExec(text, task) {
	return /^\w[\w-]*$/.test(task) && definitionAt$1(text, task) >= 0;
}
function definitionAt$1(text, task) {
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
		const at = definitionAt$1(text, task);
		const found = /main(?:Class)?(?:Name)?(?:\.set\()?\s*=?\s*["']([\w.]+)["']/.exec(at < 0 ? "" : text.slice(at, at + 1500));
		if (found?.[1] !== void 0) return found[1];
	}
}
const NAMED = /^(?:-P|--project-prop=)?(\w+)(?:=(.*))?$/;
function propertiesOf(repository, places, flags) {
	const files = [...new Set(places)].map((place) => textOf(repository, require_programs().join(place, "gradle.properties")));
	return (name) => {
		const given = flags.find((flag) => NAMED.exec(flag)?.[1] === name);
		if (given !== void 0) return NAMED.exec(given)?.[2] ?? "";
		for (const text of files) for (const line of text?.split("\n") ?? []) {
			const [key, ...rest] = line.split("=");
			if (key?.trim() === name) return rest.join("=").trim();
		}
	};
}
function mainOfModule(texts, property) {
	const found = texts.flatMap((text) => [...[...text.matchAll(OWN_MAIN)].map((one) => expressionAt(text, one.index + one[0].length)), ...[...text.matchAll(OWN_BLOCK)].flatMap(({ index }) => {
		const [line = ""] = text.slice(index).split("\n", 1);
		const [whole = ""] = text.slice(index).split("\n}", 1);
		const block = line.trimEnd().endsWith("}") ? line : whole;
		const main = MAIN.exec(block);
		return main === null ? [] : [expressionAt(block, main.index + main[0].length)];
	})]);
	return found.length === 1 ? filledIn(found[0] ?? "", property) : void 0;
}
const OWN_MAIN = /^(?:application\.mainClass|mainClassName)\b[ \t]*(?:\.set\(|=|(?=["']))[ \t]*/gm;
const OWN_BLOCK = /^(?:application|springBoot)[ \t]*\{/gm;
const MAIN = /\bmainClass(?:Name)?\b[ \t]*(?:\.set\(|=|(?=["']))[ \t]*/;
function expressionAt(text, start) {
	const quote = text[start];
	if (quote !== "\"" && quote !== "'") return text.slice(start).split("\n", 1)[0]?.trim() ?? "";
	let depth = 0;
	for (let at = start + 1; at < text.length; at++) if (text[at] === "{") depth++;
	else if (text[at] === "}") depth--;
	else if (text[at] === quote && depth === 0) {
		const rest = text.slice(at + 1).split("\n", 1)[0]?.trim() ?? "";
		return /^[)}\s]*(?:\/\/.*)?$/.test(rest) ? text.slice(start, at + 1) : "";
	}
	return "";
}
function filledIn(expression, property) {
	const text = expression.trim();
	const choice = /^if\s*\((?:project\.)?hasProperty\(["'](\w+)["']\)\)\s*(\S[\s\S]*?)\s*\belse\b\s*(\S[\s\S]*)$/.exec(text) ?? /^(?:project\.)?hasProperty\(["'](\w+)["']\)\s*\?\s*(\S[\s\S]*?)\s+:\s+(\S[\s\S]*)$/.exec(text);
	if (choice !== null) {
		const [, name = "", set = "", unset = ""] = choice;
		return filledIn(property(name) === void 0 ? unset : set, property);
	}
	const named = /^(?:project\.)?(?:property|findProperty)\(["'](\w+)["']\)(?:\.toString\(\)|\s+as\s+String\??)?(?:\s*\?:\s*(\S[\s\S]*))?$/.exec(text);
	if (named !== null) return property(named[1] ?? "") ?? (named[2] === void 0 ? void 0 : filledIn(named[2], property));
	const literal = /^(["'])([\s\S]*)\1$/.exec(text)?.[2];
	if (literal === void 0) return void 0;
	const at = literal.indexOf("${");
	if (at < 0) return /^[\w.]+$/.test(literal) ? literal : void 0;
	const end = literal.lastIndexOf("}");
	const inner = filledIn(literal.slice(at + 2, end), property);
	const all = inner === void 0 ? "" : literal.slice(0, at) + inner + literal.slice(end + 1);
	return /^[\w.]+$/.test(all) ? all : void 0;
}
const STARTING = [[
	/^exec:java/,
	"exec-maven-plugin",
	"exec.mainClass"
], [
	/^spring-boot:/,
	"spring-boot-maven-plugin",
	"start-class"
]];
function mainOfPlugin(texts, goals) {
	for (const [starts, plugin, property] of STARTING) {
		if (!goals.some((goal) => starts.test(goal))) continue;
		const found = new Set(texts.flatMap((text) => {
			const at = text.indexOf(`<artifactId>${plugin}</artifactId>`);
			return [...[...(at < 0 ? "" : text.slice(at).split("</plugin>", 1)[0] ?? "").matchAll(/<mainClass>\s*([^<]*?)\s*<\/mainClass>/g)].map((one) => one[1] ?? ""), ...[...text.matchAll(/<(exec\.mainClass|start-class)>\s*([^<]*?)\s*<\//g)].flatMap(([, name, value]) => name === property ? [value ?? ""] : [])];
		}));
		found.delete(`\${${property}}`);
		const [only, ...more] = found;
		if (only !== void 0 && more.length === 0 && /^[\w.$]+$/.test(only)) return only;
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
// src/interpreter/project/tests/jvm-chosen.ts
const isLate = (path) => /(?:ITs?|ITCase)\.\w+$/.test(path);
function chosenByMaven(words, settings) {
	const given = (name) => propertyOf(words, name);
	const off = (name) => /^(?:true)?$/.test(given(name) ?? "no");
	const [early, late] = ["surefire", "failsafe"].map((plugin) => byPlugin(plugin, settings, given));
	const [some, someLate] = [namesOf$1(given("test")), namesOf$1(given("it.test"))];
	const without = off("skipITs") || off("skipIntegrationTests");
	return (test, path) => {
		if (isLate(path)) return !without && someLate(test, path) && (late?.(test, path) ?? true);
		return some(test, path) && (early?.(test, path) ?? true);
	};
}
function propertyOf(words, name) {
	return words.findLast((word) => word === `-D${name}` || word.startsWith(`-D${name}=`))?.slice(name.length + 3);
}
function byPlugin(plugin, settings, given) {
	const text = settings.replace(/<profiles>[\s\S]*?<\/profiles>|<!--[\s\S]*?-->/g, "");
	const at = text.indexOf(`<artifactId>maven-${plugin}-plugin</artifactId>`);
	const own = at < 0 ? "" : text.slice(at, at + text.slice(at).indexOf("</plugin>"));
	const told = (name) => {
		const value = given(name) ?? inside(own, name);
		const property = /^\$\{([\w.-]+)\}$/.exec(value ?? "")?.[1];
		const known = property === void 0 ? value : given(property) ?? inside(text, property);
		return known?.includes("${") ? void 0 : known;
	};
	const [only, but] = [tagsOf(told("groups")), tagsOf(told("excludedGroups"))];
	const out = [...(inside(own, "excludes") ?? "").matchAll(/<exclude>([^<]*)<\/exclude>/g)].flatMap(([, pattern = ""]) => globOf(pattern.trim()) ?? []);
	return ({ marks }, path) => {
		const short = path.replace(/^.*\/src\/test\/(?:java|kotlin)\//, "");
		if (out.some((glob) => glob(short))) return false;
		if (only !== void 0 && !mayHold(only, hasTag(marks))) return false;
		return but === void 0 || mayHold((has) => !but(has), hasTag(marks));
	};
}
function inside(text, name) {
	const from = text.indexOf(`<${name}>`);
	const to = from < 0 ? -1 : text.indexOf(`</${name}>`, from);
	return to < 0 ? void 0 : text.slice(from + name.length + 2, to).trim();
}
function tagsOf(text) {
	return text === void 0 || text === "" ? void 0 : selects(text.replaceAll("&", " and ").replaceAll(/[|,]/g, " or ").replaceAll("!", " not ").replace(/([()])/g, " $1 "));
}
function namesOf$1(text) {
	const all = (text ?? "").split(",").filter((one) => one !== "");
	if (all.length === 0 || all.some((one) => /[%[{]/.test(one))) return () => true;
	const out = all.filter((one) => one.startsWith("!")).map((one) => one.slice(1));
	const some = all.filter((one) => !one.startsWith("!"));
	return (test, path) => (some.length === 0 || some.some((one) => isNamed(one, test, path))) && !out.some((one) => isNamed(one, test, path));
}
function isNamed(pattern, test, path) {
	const [where = "", method] = pattern.split("#");
	const name = where.replace(/\.(?:java|class|kt)$/, "").replace(/^.*[./](?=[^./]+$)/, "");
	return (where === "" || fitsStars(classOf(path), name)) && (method === void 0 || method.split("+").some((one) => fitsStars(test.name, one)));
}
function chosenByGradle(words) {
	const patterns = words.flatMap((word, at) => {
		if (word === "--tests") return [words[at + 1] ?? ""];
		return word.startsWith("--tests=") ? [word.slice(8)] : [];
	});
	if (patterns.length === 0) return () => true;
	return (test, path) => {
		const whole = path.replace(/^.*\/(?:java|kotlin|groovy)\//, "").replace(/\.\w+$/, "").replaceAll("/", ".");
		const method = `${whole}.${test.name}`;
		const short = whole.slice(whole.lastIndexOf(".") + 1);
		return patterns.some((one) => [
			whole,
			method,
			short,
			`${short}.${test.name}`
		].some((text) => fitsStars(text, one)));
	};
}
// src/interpreter/project/tests/known.ts
function knownOf(variable, flags) {
	const given = (option) => flags.some((flag) => flag === option || flag.startsWith(`${option}=`));
	return {
		variable,
		called: (path, [word = ""]) => {
			if (/(?:^|\.)(?:getoption|getvalue)$/.test(path) && word.startsWith("-")) return given(word);
			if (path === "testing.Short") return given("-short") || given("-test.short");
		}
	};
}
function oncePerTexts(make) {
	return require_scan.oncePerAnswers(make, (texts) => JSON.stringify(texts) ?? "");
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
	return [slugOf(path), slugOf(require_scan.baseName(folder))];
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
const NEGATED = /\bnot\b|!|(?:^|\s)~/;
const ONLY_MARK = new RegExp(`(^|[^\\w])\\w*(${LIVE_WORD})\\w*`, "i");
function byFlags(flags, marks) {
	if (flags.includes("--block-network") && !recordsAnew(flags)) return {
		live: "no",
		why: "--block-network leaves the calling tests out"
	};
	for (const flag of flags) {
		if (flag === "--collect-only" || flag === "--co" || flag === "--list" || flag === "--no-run") return {
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
		if (/\b(openai|llm|live)\b/i.test(text) && ONLY_MARK.test(text) && !NEGATED.test(text)) return {
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
// src/interpreter/project/dotnet.ts
const MOST$1 = 300;
const PROJECT = /\.(?:cs|fs|vb)proj$/;
const SHARED = ["Directory.Build.props", "Directory.Build.targets"];
function builtWith(repository, files) {
	const found = new Set();
	const queue = files.flatMap((path) => projectOf$1(repository, require_scan.parent(path)) ?? []);
	for (let at = queue.pop(); at !== void 0; at = queue.pop()) {
		if (found.has(at)) continue;
		const references = referencesOf(repository, at);
		if (references === void 0 || found.size >= MOST$1) return () => true;
		found.add(at);
		queue.push(...references);
	}
	return (path) => {
		const project = projectOf$1(repository, require_scan.parent(path));
		return project === void 0 || found.has(project);
	};
}
const projectOf$1 = require_scan.oncePerName((repository, folder) => require_programs().ancestors(folder).find((at) => require_programs().treeOf(repository).files(at, PROJECT).length > 0));
const referencesOf = require_scan.oncePerName((repository, folder) => {
	const texts = require_programs().treeOf(repository).files(folder, PROJECT).map((path) => textOf(repository, path));
	if (require_programs().ancestors(folder).flatMap((at) => SHARED.flatMap((name) => textOf(repository, require_programs().join(at, name)) ?? [])).some((text) => ADDS.test(text))) return void 0;
	const found = [];
	for (const text of texts) {
		if (text === void 0 || /<Import\s/.test(text) || LINKS.test(text)) return void 0;
		for (const [, to = ""] of text.matchAll(REFERENCE)) {
			const path = to.includes("$(") ? void 0 : require_programs().resolvePath(folder, to.replaceAll("\\", "/"));
			if (path === void 0) return void 0;
			found.push(require_scan.parent(path));
		}
	}
	return found;
});
const REFERENCE = /<ProjectReference\s[^>]{0,200}?Include="([^"]{1,300})"/g;
const LINKS = /<Compile\s[^>]{0,200}?Include="(?:\.\.|\$\()/;
const ADDS = /<(?:ProjectReference|Compile)\s|<Import\s/;
// src/interpreter/project/tests/constants.ts
const DEFINED = /^[ \t]*(?:(?:export|const|let|var|static|final|readonly|public|private|pub|val|String|int)[ \t]{1,9}){0,5}\$?([A-Z0-9_]{0,40}(?:MOCK|FAKE|STUB|DUMMY)[A-Z0-9_]{0,40})\b(?:[ \t]{0,9}:[^=\n]{1,80})?[ \t]{0,9}:?=[ \t]{0,9}(?=[&brfu#]{0,3}["'`]|-?\d|[[{(])/gm;
const ACTS = /[(]|=>|\bfunction\b|\blambda\b/;
const TEXTS = /"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`[^`$]*`/g;
const MOST_NAMES = 50;
const LONGEST = 2e3;
function plainConstants(text) {
	const names = [...text.matchAll(DEFINED)].slice(0, MOST_NAMES).flatMap(({ 0: { length }, 1: name = "", index }) => isData(text.slice(index + length, index + length + LONGEST)) ? [name] : []);
	if (names.length === 0) return void 0;
	const given = text.replace(FIXTURE, "").matchAll(/(?:\breturn|\byield|=>|\breturn_value\s*=|\bside_effect\s*=)[\s([{]*([A-Z][A-Z0-9_]*)\b/g);
	const answers = new Set([...given].map(([, name]) => name));
	const plain = [...new Set(names)].filter((name) => !answers.has(name));
	return plain.length === 0 ? void 0 : new RegExp(`\\b(?:${plain.join("|")})\\b`, "g");
}
const FIXTURE = /^@(?:pytest\.)?fixture\b[^\n]*\n(?:async )?def [^\n]*:\n[ \t]+(?:return|yield) [A-Z][A-Z0-9_]*$/gm;
function isData(text) {
	const bare = text.replace(TEXTS, "\"\"");
	let depth = 0;
	let end = 0;
	for (; end < bare.length; end++) {
		const one = bare.charAt(end);
		if ("[{".includes(one)) depth++;
		else if ("]}".includes(one)) depth--;
		else if (one === "\n" && depth === 0) break;
	}
	return depth === 0 && !ACTS.test(bare.slice(0, end));
}
// src/interpreter/project/tests/stand-ins.ts
const OTHER = `(?:ed|s)?[_ ]?(?:${[
	"calendar|clock|timers?\\b|tools?\\b|filesystem|fs\\b|storage|bucket|s3\\b|database|db\\b",
	"redis|postgres|mysql|sqlite|mongo|elastic|kafka|rabbit|grafana|prometheus|datadog|sentry",
	"slack|discord|telegram|github|gitlab|jira|notion|stripe|twilio|sendgrid|smtp|e?mail"
].join("|")})`;
const STAND_IN = new RegExp([
	`mock(?!${OTHER})|monkeypatch|\\bfake(?!${OTHER})|\\bstub|\\bdummy|\\bsinon\\b|\\bnock\\b|\\bmsw\\b|\\brespx\\b|\\bspyOn\\b|\\blocal_mocked_|\\bwith_mocked_|\\bwebmockr\\b|\\bhttptest2?\\b`,
	"@patch\\b|\\bpatch\\.(?:object|dict|multiple)\\b|(?<!\\.)\\bpatch\\(",
	"\\bsetup(?:Server|Worker)\\(|\\bhttpserver\\b|\\bBypass\\.open\\b",
	"\\bhttptest\\b|\\bresponses\\.activate\\b|\\bhttpretty\\b|\\baioresponses\\b|\\bopenai_responses\\b"
].join("|"), "i");
const LONG_TEXT = /(^[ \t]*)?("""|''')[\s\S]*?\2/gm;
const OF_INTERPRETER = /\b(?:monkeypatch\.setattr|(?<!\.)patch)\(\s*["']builtins\.\w+["']|\bmonkeypatch(?:\.chdir\(|\b(?<=\bdef \w{1,100}\([^)]{0,300}))/g;
const WITHOUT_KEY = /((?:\bgetenv|\benviron\.get)\(\s*["']\w+["'],\s*|\bor\s+|\?\?\s*|\|\|\s*|\bif not \w+:\s{1,40}return\s+)(["'])[\w-]+\2/g;
function withoutImports(text) {
	return text.replace(LONG_TEXT, (text, alone) => alone === void 0 ? text : "").replace(OF_INTERPRETER, "").replace(WITHOUT_KEY, "$1\"\"").replace(/^[ \t]*(?:(?:import|from|using)\b|use\s|#|\/\/|\*)[^\n]*$/gm, "");
}
function standInsOf(text) {
	let plain;
	return (part) => {
		const told = withoutImports(part);
		if (!STAND_IN.test(told)) return false;
		plain ??= { names: plainConstants(text) };
		return plain.names === void 0 || STAND_IN.test(told.replace(plain.names, "_"));
	};
}
const standsInForAll = require_scan.oncePerName((repository, path) => {
	const read = repository.read(path);
	if (read.kind !== "text" || !read.text.includes("autouse")) return false;
	return fixturesForAll(read.text).some((block) => MODEL_STAND_IN.test(block));
});
function fixturesForAll(text) {
	return definitionsIn(text).filter((block) => /autouse\s*=\s*True/.test(block));
}
function withoutStandIns(text) {
	const fakes = standInsOf(text);
	return definitionsIn(text).map((block) => fakes(block) ? block.replace(/[^\n]/g, "") : block).join("");
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
// src/interpreter/project/tests/suite.ts
const NO_SUITE = {
	derived: () => [],
	leavesOut: () => false,
	isShut: () => false
};
function suiteOf(repository, helpers) {
	return helpers.length === 0 ? NO_SUITE : suiteBy(repository, helpers.join("\0"));
}
const suiteBy = require_scan.oncePerName((repository, joined) => {
	const paths = joined.split("\0");
	const text = paths.map((path) => textOf(repository, path) ?? "").join("\n");
	const sources = () => {
		const found = require_programs().sourcesOf(repository, paths);
		return paths.flatMap((path) => found.get(path) ?? []);
	};
	const rules = [...text.matchAll(DERIVED)];
	const records = /\bVCR\.config/.test(text) && /\bhook_into\b/.test(text);
	const shuts = records || SHUTS.test(text);
	const opens = new RegExp(records ? OPENS : `${OPENS}|${OPENS_WEBMOCK}`);
	const suite = {
		derived: (path) => rules.flatMap(([, where = "", block = ""]) => {
			const is = standsIn(path, where);
			if (is === void 0) return ["?"];
			return is ? [...block.matchAll(GIVES)].flatMap(([, tag = "", value]) => [tag, `${tag}:${value}`]) : [];
		}),
		leavesOut: (test, asked, known) => test.marks.length > 0 && text.includes(LEAVES_OUT) && sources().some((file) => leftOutIn(file, test, asked, known)),
		isShut: ({ path, text: own }, known) => {
			if (!shuts || opens.test(own) || PLAYS.test(own)) return false;
			if (!opens.test(text)) return true;
			const derived = suite.derived(path);
			const isTagged = (tag) => {
				const name = require_scan.escapeRegExp(tag);
				return new RegExp(`[\\s,(]:${name}\\b|\\b${name}: `).test(own) || derived.some((one) => one === tag || one === "?");
			};
			return !sources().some((file) => isOpened(file, records, known, isTagged));
		}
	};
	return suite;
});
const DERIVED = /\bdefine_derived_metadata\b([^\n]*?)\bdo\s*\|\w+\|([\s\S]*?)\n\s*end\b/g;
const GIVES = /\[:(\w+)\]\s*(?:\|\|)?=\s*:?(\w*)/g;
function standsIn(path, where) {
	const pattern = /\bfile_path:\s*%r\{([^}]*)\}|\bfile_path:\s*\/(.*)\/\s*\)?\s*$/.exec(where);
	const part = (pattern?.[1] ?? pattern?.[2])?.replace(/\\(?=[/.])/g, "");
	if (part === void 0 || !/^[\w/.-]+$/.test(part)) return void 0;
	return `/${path}`.includes(part);
}
const LEAVES_OUT = "filter_run_excluding";
const MOST_PLACES = 100;
function leftOutIn(file, test, asked, known) {
	const places = require_programs().namedAt(file, LEAVES_OUT);
	if (places.length > MOST_PLACES) return false;
	return places.some((at) => {
		const line = file.tokens.slice(at + 1).findIndex(({ kind }) => kind === "line");
		const end = line < 0 ? file.tokens.length : at + 1 + line;
		const words = file.tokens.slice(at + 1, end);
		const stop = words.findIndex(({ text }) => text === "if" || text === "unless");
		const tags = words.slice(0, stop < 0 ? words.length : stop).map(({ text }) => text);
		const tag = test.marks.find((one) => tags.includes(one));
		if (tag === void 0) return false;
		return ![...asked.selected, ...asked.flags].some((word) => word.includes(tag)) && require_programs().guardsAround(file, at).every((guard) => {
			const truth = require_programs().truthOf(file, {
				chunk: file,
				...guard.condition
			}, known);
			return truth === void 0 ? guard.unless && asksWords(file, guard) : truth !== guard.unless;
		});
	});
}
function asksWords({ tokens }, { condition: { start, end } }) {
	const asked = tokens.slice(start, end).map(({ text }) => text);
	if (asked.includes("ARGV")) return true;
	return asked.length === 1 && tokens.some(({ text }, at) => text === asked[0] && tokens[at + 1]?.text === "=" && tokens[at + 2]?.text === "ARGV");
}
const SHUTS = /\brequire[ (]+["']webmock\/(?:rspec|minitest|test_unit|cucumber)["']|\bWebMock\.disable_net_connect!/;
const OPENS = "\\bWebMock\\.disable!|\\bVCR\\.turn(?:_off!|ed_off\\b)|\\ballow_http_connections_when_no_cassette\\b|\\bignore_(?:hosts?|request)\\b";
const OPENS_WEBMOCK = "\\bWebMock\\.allow_net_connect!|\\bdisable_net_connect!\\s*\\(?[^\\n]*\\ballow:";
const PLAYS = /\b(?:use|insert)_cassette\b|[,\s]:vcr\b|\bvcr:/;
const OPENERS = [...[
	"disable",
	"turn_off",
	"turned_off",
	"ignore_request",
	"ignore_hosts",
	"ignore_host"
], "allow_http_connections_when_no_cassette"];
const OPENERS_OF_WEBMOCK = ["allow_net_connect", "disable_net_connect"];
function hookTagAround({ tokens }, at) {
	const opens = tokens.slice(0, at).findLastIndex(({ text }) => /^(?:before|around)$/.test(text));
	if (opens < 0) return void 0;
	const words = tokens.slice(opens, at);
	const line = words.findIndex(({ kind }) => kind === "line");
	const head = words.slice(0, line < 0 ? words.length : line).map(({ text }) => text);
	const body = words.slice(head.length).map(({ text }) => text);
	if (!head.includes("do") || body.includes("end")) return void 0;
	const tag = head.lastIndexOf(":");
	return head[tag - 1] === "," ? head[tag + 1] : void 0;
}
function isOpened(file, records, known, isTagged) {
	const { tokens } = file;
	const at = (records ? OPENERS : [...OPENERS, ...OPENERS_OF_WEBMOCK]).flatMap((name) => require_programs().namedAt(file, name));
	if (at.length > MOST_PLACES) return true;
	return at.some((one) => {
		const line = tokens.slice(one).findIndex(({ kind }) => kind === "line");
		const end = line < 0 ? tokens.length : one + line;
		const words = tokens.slice(one, end).map(({ text }) => text);
		const reached = require_programs().guardsAround(file, one).every(({ condition, unless }) => {
			const truth = require_programs().truthOf(file, {
				chunk: file,
				...condition
			}, known);
			return truth === void 0 || truth !== unless;
		});
		const tag = hookTagAround(file, one);
		if (!reached || tag !== void 0 && !isTagged(tag)) return false;
		switch (words[0]) {
			case "disable_net_connect": return words.includes("allow");
			case "ignore_hosts":
			case "ignore_host": return words.slice(1).some((word) => /\w\.\w*[a-z]/.test(word));
			case "allow_http_connections_when_no_cassette": return words[1] !== "=" || words[2] !== "false" && require_programs().truthOf(file, {
				chunk: file,
				start: one + 2,
				end
			}, known) !== false;
			default: return true;
		}
	});
}
// src/interpreter/project/tests/opened.ts
const MOST_SELECTIONS = 4;
function openedOf(repository, path, language, text) {
	const fakes = standInsOf(text);
	const opened = require_programs().lazily({
		path: () => path,
		language: () => language,
		text: () => text,
		fixtures: () => require_scan.grammarOf({ language }).tests?.fixtures(require_programs().treeOf(repository), path) ?? [],
		suite: () => suiteOf(repository, require_scan.grammarOf({ language }).tests?.helpers(repository, path, text) ?? []),
		cases: () => {
			const own = require_scan.grammarOf({ language }).tests?.cases(text) ?? [];
			const derived = opened.suite.derived(path);
			return derived.length === 0 ? own : own.map((one) => ({
				...one,
				marks: [...one.marks, ...derived]
			}));
		},
		outside: () => without(text, opened.cases),
		standsIn: () => fakes(text),
		standsInOutside: () => fakes(opened.outside),
		faked: () => new Set(opened.cases.filter((one) => fakes(one.text))),
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
		shelf.files.set(path, text === void 0 || language === void 0 ? void 0 : openedOf(repository, path, language, text));
	}
	return shelf.files.get(path);
}
function without(text, cases) {
	const lines = text.split("\n");
	for (const { first, last } of cases) lines.fill("", first - 1, last);
	return lines.join("\n");
}
function fixturesOf(opened) {
	return [...new Set(opened.flatMap(({ fixtures }) => fixtures))];
}
// src/interpreter/project/tests/skips/body.ts
const DEEPEST$2 = 3;
const SKIPS = /^(?:pytest\.skip|(?:self|this|cls)\.skip(?:Test)?|(?:t|b|tb|f|s\.T\(\)|ctx|context|testing|test)\.(?:[sS]kip|Skipf|SkipNow)|Assert\.(?:Ignore|Inconclusive|Skip)|markTestSkipped|(?:\$?this)\.markTestSkipped|self\.skip)$/;
const SKIPS_IF = /^(?:Skip\.If|Assert\.SkipWhen|Assumptions\.assumeFalse|assumeFalse|Assume\.assumeFalse)$/;
const SKIPS_UNLESS = /^(?:Skip\.IfNot|Assert\.SkipUnless|Assume\.That|(?:Assumptions\.|Assume\.)?assumeTrue|(?:Assumptions\.|Assume\.)?assumeNotNull)$/;
const skippingExits = require_scan.oncePer((file) => byKeyword(require_programs().exitsBy(file, skips$1)));
const anyExits = require_scan.oncePer((file) => byKeyword(require_programs().exitsBy(file, (of, at) => require_programs().leaves(of, at) || skips$1(of, at))));
function byKeyword(exits) {
	return new Map(exits.map((one) => [one.keyword, one]));
}
function skips$1(file, at) {
	const { path, end } = require_programs().pathAt(file, at);
	if (SKIPS.test(path) && file.tokens[end]?.text === "(") return true;
	return path === "raise" && /^(?:unittest\.)?SkipTest$/.test(require_programs().pathAt(file, at + 1).path);
}
function functionOf(file, { name, first, last }) {
	return functionsByName(file).get(name)?.find(({ header }) => {
		const line = file.tokens[header]?.line ?? 0;
		return line >= first && line <= last;
	});
}
const functionsByName = require_scan.oncePer((file) => require_scan.groupBy(require_programs().blocksOf(file).functions, ({ name }) => name));
const answersOf = require_scan.oncePer((_) => ({
	returns: new Map(),
	skips: new Map()
}));
function leavesAtOnce(file, body, known, how = "returns") {
	if (!mayLeave(file, body)) return false;
	const answers = answersOf(known)[how];
	const answer = answers.get(body) ?? placeOfLeaving(file, body, known, how) !== void 0;
	answers.set(body, answer);
	return answer;
}
const LEAVING = new (require_programs()).Remembered();
function mayLeave(file, { start, end }) {
	return LEAVING.answer(file, `${start}-${end}`, void 0, () => statementsIn(file, {
		start,
		end
	}).some((at) => skips$1(file, at) || anyExits(file).has(at) || file.tokens[at]?.text === "let" || /assum|skip/i.test(require_programs().pathAt(file, at).path) || callsIn(file, at, end).some((call) => {
		const only = theFunction(file, call);
		return only !== void 0 && comesToSkip(only, 1);
	})));
}
const placeInModule = require_scan.oncePerName((known, file) => placeOfLeaving(file, {
	start: 0,
	end: file.tokens.length
}, known, "skips"));
function isLeftBefore(file, place, known) {
	const left = placeInModule(known, file);
	return left !== void 0 && left < place;
}
function placeOfLeaving(file, body, known, how, handed = new Map(), depth = 0) {
	for (const at of statementsIn(file, body)) {
		if (skips$1(file, at)) return at;
		const exit = anyExits(file).get(at);
		const leavesTest = how === "returns" || skippingExits(file).has(at);
		if (exit !== void 0) {
			const truth = require_programs().truthOf(file, {
				chunk: file,
				...exit.condition
			}, known, handed);
			if (truth === true) return leavesTest ? at : void 0;
			if (truth === void 0 && !leavesTest) return void 0;
		} else if (how === "returns" && file.tokens[at]?.text === "let" && isElse(file, at, known)) return at;
		else if (assumes(file, at, known) || depth < DEEPEST$2 && helped(file, at, body.end, known, depth)) return at;
	}
}
function assumes(file, at, known) {
	const { path, end } = require_programs().pathAt(file, at);
	if (file.tokens[end]?.text !== "(") return false;
	const [first, second] = require_programs().elements(file, end);
	const told = first !== void 0 && file.tokens[first.start]?.kind === "text" ? second : first;
	if (told === void 0) return false;
	if (/(?:^|\.)assumeThat$/.test(path)) {
		const method = file.tokens[(file.match[end] ?? end) + 2]?.text ?? "";
		return /^(?:isNotBlank|isNotEmpty|isNotNull|isTrue)$/.test(method) && require_programs().truthOf(file, {
			chunk: file,
			...told
		}, known) === false;
	}
	return (SKIPS_IF.test(path) || SKIPS_UNLESS.test(path) ? require_programs().truthOf(file, {
		chunk: file,
		...told
	}, known) : void 0) === SKIPS_IF.test(path);
}
const MAY_NOT = /^(?:if|for|while|try|with|def|class|func|function|match|switch|case|async|lambda)$/;
function helped(file, at, end, known, depth) {
	return callsIn(file, at, end).some((call) => helps(file, call, known, depth));
}
function callsIn(file, at, end) {
	const { tokens, match } = file;
	const found = [];
	if (MAY_NOT.test(tokens[at]?.text ?? "")) return found;
	for (let i = at; i < end && tokens[i]?.kind !== "line" && tokens[i]?.text !== ";"; i++) {
		const partner = match[i] ?? -1;
		if (tokens[i]?.text === "{" && partner > i) i = partner;
		if (tokens[i]?.text === "lambda" || tokens[i]?.text === "=>") return found;
		const call = tokens[i]?.kind === "name" ? require_programs().callAt(file, i) : void 0;
		if (call !== void 0) found.push(call);
	}
	return found;
}
function helps(file, call, known, depth) {
	const only = theFunction(file, call);
	if (only === void 0 || !comesToSkip(only, depth + 1)) return false;
	const given = require_programs().elements(file, call.open);
	const handed = new Map(only.scope.parameters.flatMap(({ name, place }) => {
		const part = given[place];
		const token = part && part.end === part.start + 1 ? file.tokens[part.start] : void 0;
		return token?.kind === "text" ? [[name, token.text]] : [];
	}));
	return placeOfLeaving(only.file, only.scope, known, "skips", handed, depth + 1) !== void 0;
}
function theFunction(file, call) {
	const [only, ...more] = require_programs().functionsNamed(file, call.path, call.start);
	return more.length > 0 ? void 0 : only;
}
const SKIPPING = new (require_programs()).Remembered();
function comesToSkip({ file, scope }, depth) {
	return SKIPPING.answer(file, `${scope.start}-${scope.end} ${depth}`, void 0, () => within(skipWordsIn(file), (at) => at, scope).length > 0 || depth < DEEPEST$2 && within(require_programs().callsOf(file), ({ start }) => start, scope).some((call) => {
		const only = theFunction(file, call);
		return only !== void 0 && comesToSkip(only, depth + 1);
	}));
}
function within(all, placeOf, { start, end }) {
	const first = firstFrom(all, placeOf, start);
	return all.slice(first, firstFrom(all, placeOf, end));
}
function firstFrom(all, placeOf, place) {
	let [low, high] = [0, all.length];
	while (low < high) {
		const middle = low + high >> 1;
		const one = all[middle];
		if (one !== void 0 && placeOf(one) < place) low = middle + 1;
		else high = middle;
	}
	return low;
}
const skipWordsIn = require_scan.oncePer(({ tokens }) => tokens.flatMap(({ kind, text }, at) => kind === "name" && /skip|assum|ignore|inconclusive/i.test(text) ? [at] : []));
function isElse(file, at, known) {
	const { tokens, match } = file;
	let sign = -1;
	for (let i = at; i < Math.min(tokens.length, at + 80) && tokens[i]?.text !== ";"; i++) {
		const partner = match[i] ?? -1;
		if (tokens[i]?.text === "=" && sign < 0) sign = i;
		const first = tokens[i + 2]?.kind === "line" ? i + 3 : i + 2;
		if (tokens[i]?.text === "else" && sign > 0 && require_programs().leaves(file, first)) return require_programs().truthOf(file, {
			chunk: file,
			start: sign + 1,
			end: i
		}, known) === false;
		if (partner > i) i = partner;
	}
	return false;
}
function statementsIn(file, { start, end }) {
	const { tokens, match } = file;
	const indent = require_scan.grammarOf(file).scoping.bodies !== "braces";
	const found = [];
	let column;
	for (let at = start; at < end; at++) {
		const before = tokens[at - 1];
		if (tokens[at]?.kind === "name" && (at === start || endsStatement(before))) {
			column ??= tokens[at]?.column;
			if (!indent || tokens[at]?.column === column) found.push(at);
		}
		const partner = match[at] ?? -1;
		if (partner > at) at = partner;
	}
	return found;
}
function endsStatement(token) {
	if (token === void 0 || token.kind !== "mark") return token?.kind === "line";
	return token.text === ";" || token.text === "{" || token.text === "}";
}
function bodiesHanded(file, open) {
	const { tokens, match } = file;
	return require_programs().elements(file, open).flatMap(({ start, end }) => {
		for (let at = start; at < end; at++) {
			const partner = match[at] ?? -1;
			if (tokens[at]?.text === "{" && partner > at && at > start) return [{
				start: at + 1,
				end: partner
			}];
			if (partner > at) at = partner;
		}
		return [];
	});
}
// src/interpreter/project/tests/skips/annotations.ts
const ENABLED = "EnabledIfEnvironmentVariable";
const DISABLED = "DisabledIfEnvironmentVariable";
const DEEPEST$1 = 3;
function leftOutOfAnnotated(file, test, declared, known) {
	const { annotations = [] } = test;
	if (annotations.some((one) => isOff$1(one, declared, known, 0))) return true;
	const own = functionOf(file, test);
	if (own !== void 0 && leavesAtOnce(file, own, known)) return true;
	return setupsIn(file).some((one) => leavesAtOnce(file, one, known, "skips"));
}
const setupsIn = require_scan.oncePer((file) => require_programs().blocksOf(file).functions.filter(({ name, header }) => header >= 0 && isSetup(file, name, header)));
function isSetup({ tokens }, name, header) {
	if (name === "setUp") return true;
	return tokens.slice(Math.max(0, header - 12), header).some(({ text }) => /^(?:BeforeAll|BeforeEach|Before|BeforeClass|SetUp|OneTimeSetUp)$/.test(text));
}
function isOff$1(one, declared, known, depth) {
	const { name, given } = one;
	if (name === ENABLED || name === DISABLED) {
		const texts = known.variable(given.get("named") ?? "");
		return require_programs().agreed(texts, (text) => fits(text, given.get("matches") ?? "") ?? name === ENABLED) === (name === DISABLED);
	}
	return depth < DEEPEST$1 && (declared.annotations(name).some((inner) => isOff$1(inner, declared, known, depth + 1)) || makersOf(declared.files, name).some((one) => skips(one, declared.files, known)));
}
function fits(text, pattern) {
	if (text === void 0) return false;
	if (/^\^?\.[*+]\$?$/.test(pattern)) return text !== "" || pattern.includes("*");
	return plainAlternatives(pattern.replace(/^\(\?i\)/, ""))?.some((word) => word.toLowerCase() === text.toLowerCase());
}
function makersOf(files, name) {
	const all = skippingIn(files);
	return [...all.get(name) ?? [], ...all.get(`${name}Attribute`) ?? []];
}
const skippingIn = require_scan.oncePer((files) => {
	const found = new Map();
	for (const file of files) for (const at of require_programs().namedAt(file, "Skip")) {
		const body = file.tokens[at + 1]?.text === "=" ? require_programs().functionAround(file, at) : void 0;
		if (body !== void 0 && !found.get(body.name)?.some((one) => one.body === body)) require_scan.addTo(found, body.name, {
			file,
			body
		});
	}
	return found;
});
function skips({ file, body: { start, end } }, files, known) {
	return require_programs().namedAt(file, "Skip").some((at) => {
		if (at < start || at >= end || file.tokens[at + 1]?.text !== "=") return false;
		const around = require_programs().guardsAround(file, at);
		for (const { condition } of around) seeClasses(file, condition, files);
		return around.every(({ condition }) => require_programs().truthOf(file, {
			chunk: file,
			...condition
		}, known) === true);
	});
}
function seeClasses(file, { start, end }, files) {
	const classes = classesIn(files);
	for (const { kind, text } of file.tokens.slice(start, end)) for (const other of kind === "name" ? classes.get(text) ?? [] : []) if (other !== file) require_programs().addStar(file, other);
}
const classesIn = require_scan.oncePer((files) => {
	const found = new Map();
	for (const file of files) for (const name of require_programs().namesOf(file).classes.keys()) require_scan.addTo(found, name, file);
	return found;
});
// src/interpreter/project/tests/skips/functions.ts
function leftOutOfFunctions(file, test, known) {
	const own = functionOf(file, test);
	if (own !== void 0 && leavesAtOnce(file, own, known)) return true;
	const [main] = file.language === "go" ? require_programs().functionsNamed(file, "TestMain", 0) : [];
	return main !== void 0 && leavesAtOnce(main.file, main.scope, known);
}
// src/interpreter/project/tests/skips/python.ts
const DEEPEST = 6;
const SETUP = new Set([
	"setUp",
	"setUpClass",
	"setUpModule",
	"asyncSetUp",
	"setup_method",
	"setup_class",
	"setup_module"
]);
function leftOutOfPython(file, test, above, given) {
	const known = knownOfItem(given, test.marks.join("\n"));
	const own = functionOf(file, test);
	if (own === void 0) return false;
	const group = classAround(file, own);
	const marks = [
		...decoratorsOf(file, own.header),
		...group === void 0 ? [] : decoratorsOf(file, group.header),
		...set(file, "pytestmark")
	];
	if (marks.some((span) => isSkip(file, span, known, 0))) return true;
	if (isLeftByModule(file, own.header, known)) return true;
	if (leavesAtOnce(file, own, known)) return true;
	if (require_programs().blocksOf(file).functions.filter(({ name, header, start }) => SETUP.has(name) && (name.endsWith("odule") || isMethodOf(group, header, start))).some((one) => leavesAtOnce(file, one, known))) return true;
	const asked = [
		...parametersOf(file, own),
		...marks.flatMap((span) => fixturesNamed(file, span)),
		...[file, ...above].flatMap(automatic)
	];
	return fixturesSkip([file, ...above], asked, known) || above.some((one) => hooksSkip(known, one));
}
function classAround(file, { header }) {
	const { tokens } = file;
	const column = tokens[header - 1]?.column ?? 1;
	const start = require_programs().namedAt(file, "class").findLast((at) => at < header && (tokens[at]?.column ?? 1) < column);
	if (start === void 0) return void 0;
	const end = endOfClass(file, start);
	return header < end ? {
		header: start + 1,
		start,
		end
	} : void 0;
}
const endOfClass = require_scan.oncePerName(({ tokens }, start) => {
	const margin = tokens[start]?.column ?? 1;
	let end = start + 1;
	while (end < tokens.length) if (tokens[end - 1]?.kind === "line" && (tokens[end]?.column ?? 0) <= margin) break;
	else end++;
	return end;
});
function isMethodOf(group, header, start) {
	return group !== void 0 && header > group.start && start < group.end;
}
function decoratorsOf(file, header) {
	const { tokens, match } = file;
	const found = [];
	let at = header;
	while (at > 0 && tokens[at - 1]?.kind !== "line") at--;
	for (let hops = 0; hops < 20 && at > 1; hops++) {
		let start = at - 1;
		while (start > 0 && tokens[start - 1]?.kind !== "line") {
			const partner = match[start - 1] ?? -1;
			start = partner >= 0 && partner < start - 1 ? partner : start - 1;
		}
		if (tokens[start]?.text !== "@") break;
		found.push({
			chunk: file,
			start: start + 1,
			end: at - 1
		});
		at = start;
	}
	return found;
}
function set(file, name) {
	return require_programs().namedAt(file, name).flatMap((at) => {
		if (file.tokens[at + 1]?.text !== "=") return [];
		const start = at + 2;
		if (file.tokens[start]?.text !== "[") return [{
			chunk: file,
			start,
			end: require_programs().valueEnd(file, start)
		}];
		return require_programs().elements(file, start).map((part) => ({
			chunk: file,
			...part
		}));
	});
}
function isSkip(file, span, known, depth) {
	const { chunk, start } = span;
	const { path, end } = require_programs().pathAt(chunk, start);
	const last = path.slice(path.lastIndexOf(".") + 1);
	if (last === "skip") return true;
	const [condition] = chunk.tokens[end]?.text === "(" ? require_programs().elements(chunk, end) : [];
	if (condition !== void 0 && /^skip_?(?:if|unless)$/i.test(last)) {
		if (condition.end === condition.start + 1 && chunk.tokens[condition.start]?.kind === "text") return false;
		return require_programs().truthOf(file, {
			chunk,
			...condition
		}, known) === /if$/i.test(last);
	}
	if (depth > DEEPEST || chunk.tokens[end]?.text === "(") return false;
	const [only, ...more] = require_programs().meaningsOf(file, path, start, void 0) ?? [];
	return only?.binding.kind === "value" && more.length === 0 && isSkip(only.file, only.binding.span, known, depth + 1);
}
function isLeftByModule(file, header, known) {
	return require_programs().guardsAround(file, header).some(({ condition, unless }) => condition.end > condition.start && require_programs().truthOf(file, {
		chunk: file,
		...condition
	}, known) === unless) || isLeftBefore(file, header, known);
}
const parametersOf = require_scan.oncePerName(({ tokens, match }, { parameters }) => tokens.slice(parameters + 1, Math.max(parameters + 1, match[parameters] ?? -1)).flatMap(({ kind, text }, i, all) => kind === "name" && (i === 0 || all[i - 1]?.text === ",") ? [text] : []));
function fixturesNamed(file, { chunk, start }) {
	const { path, end } = require_programs().pathAt(chunk, start);
	if (!path.endsWith("usefixtures")) return [];
	return require_programs().elements(file, end).flatMap((part) => chunk.tokens[part.start]?.kind === "text" ? [chunk.tokens[part.start]?.text ?? ""] : []);
}
const isFixture = (file, { header }) => decoratorsOf(file, header).find(({ start }) => /(?:^|\.|_)fixture$/.test(require_programs().pathAt(file, start).path));
const fixturesIn = require_scan.oncePer((file) => {
	const all = require_programs().blocksOf(file).functions.filter((one) => isFixture(file, one) !== void 0);
	return new Map(all.reverse().map((one) => [one.name, one]));
});
const automatic = require_scan.oncePer((file) => require_programs().blocksOf(file).functions.flatMap((one) => {
	const mark = isFixture(file, one);
	const words = mark && file.tokens.slice(mark.start, mark.end).map(({ text }) => text);
	const at = words?.indexOf("autouse") ?? -1;
	return at > 0 && words?.[at + 2] === "True" && classAround(file, one) === void 0 ? [one.name] : [];
}));
function fixturesSkip(files, asked, known) {
	const seen = new Set();
	const queue = [...asked];
	for (let name = queue.pop(); name !== void 0; name = queue.pop()) {
		if (seen.has(name)) continue;
		seen.add(name);
		for (const file of files) {
			const own = fixturesIn(file).get(name);
			if (own === void 0) continue;
			if (leavesAtOnce(file, own, known, "skips")) return true;
			queue.push(...parametersOf(file, own));
			break;
		}
	}
	return false;
}
const hooksSkip = require_scan.oncePerName((known, file) => require_programs().blocksOf(file).functions.some((hook) => {
	if (hook.name === "pytest_runtest_setup") return leavesAtOnce(file, hook, known, "skips");
	if (hook.name !== "pytest_collection_modifyitems") return false;
	return require_programs().callsNamed(file, "add_marker").some(({ start, open }) => require_programs().functionAround(file, start)?.header === hook.header && require_programs().elements(file, open).some((part) => isSkip(file, {
		chunk: file,
		...part
	}, known, 0)) && isReached(file, start, known));
}));
function isReached(file, at, known) {
	const truth = (condition) => require_programs().truthOf(file, {
		chunk: file,
		...condition
	}, known);
	return require_programs().guardsAround(file, at).every(({ condition, unless, not = [] }) => (condition.end > condition.start ? truth(condition) === !unless : not.length > 0) && not.every((one) => truth(one) === false)) && require_programs().endedBefore(file, at).every((one) => truth(one) === false);
}
const knownOfItem = require_scan.oncePerName((known, lines) => {
	const marks = lines === "" ? [] : lines.split("\n");
	return {
		...known,
		called: (path, words) => /\.(?:get_closest_marker|iter_markers)$/.test(path) ? marks.includes(words[0] ?? "") : known.called?.(path, words),
		holds: (path, word) => path.endsWith(".keywords") ? marks.includes(word) : void 0
	};
});
// src/interpreter/project/tests/skips/script.ts
const BEFORE = new Set([
	"before",
	"beforeAll",
	"beforeEach",
	"setup",
	"suiteSetup"
]);
const OFF = /\.(?:skip|todo)$|^x/;
function leftOutOfScript(file, call, known) {
	const truth = (span) => require_programs().truthOf(file, {
		chunk: file,
		...span
	}, known);
	return call.conditions.some(({ word, span }) => {
		const holds = truth(span);
		return /^(?:skip|todo)/i.test(word) ? holds === true : holds === false;
	}) || isNamedOff(file, call.at, known) || !call.group && groupSkips(file, {
		start: 0,
		end: file.tokens.length
	}, known) || require_programs().guardsAround(file, call.at).some(({ condition }) => condition.end > condition.start && truth(condition) === false) || optionSkips(file, call.open, known) || bodiesHanded(file, call.open).some((body) => call.group ? groupSkips(file, body, known) : leavesAtOnce(file, body, known));
}
function isNamedOff(file, at, known) {
	const { path } = require_programs().pathAt(file, at);
	const [only, ...more] = require_programs().meaningsOf(file, path.split(".")[0] ?? "", at, void 0) ?? [];
	if (only?.binding.kind !== "value" || more.length > 0) return false;
	return isOff(only.file, only.binding.span, known);
}
function isOff(file, { chunk, start, end = require_programs().valueEnd(chunk, start) }, known) {
	const [condition, one, other] = require_programs().splitAt(chunk, start, end, require_scan.TERNARY);
	if (condition === void 0 || one === void 0 || other === void 0) return false;
	const holds = require_programs().truthOf(file, {
		chunk,
		...condition
	}, known);
	if (holds === void 0) return false;
	return OFF.test(require_programs().pathAt(chunk, (holds ? one : other).start).path);
}
function groupSkips(file, body, known) {
	return statementsIn(file, body).some((at) => {
		const { path, end } = require_programs().pathAt(file, at);
		if (file.tokens[end]?.text !== "(") return false;
		if (BEFORE.has(path.slice(path.lastIndexOf(".") + 1))) return bodiesHanded(file, end).some((one) => leavesAtOnce(file, one, known, "skips"));
		const [first] = require_programs().elements(file, end);
		return /^(?:test|it)\.skip$/.test(path) && first !== void 0 && file.tokens[first.start]?.kind !== "text" && require_programs().truthOf(file, {
			chunk: file,
			...first
		}, known) === true;
	});
}
function optionSkips(file, open, known) {
	const [, options] = require_programs().elements(file, open);
	if (options === void 0 || file.tokens[options.start]?.text !== "{") return false;
	return require_programs().elements(file, options.start).some(({ start, end }) => {
		const key = file.tokens[start]?.text;
		if (file.tokens[start + 1]?.text !== ":" || key !== "skip" && key !== "ignore") return false;
		return require_programs().truthOf(file, {
			chunk: file,
			start: start + 2,
			end
		}, known) === true;
	});
}
// src/interpreter/project/tests/skips/index.ts
function isLeftOut(file, test, beside, known) {
	switch (file.language) {
		case "python": return leftOutOfPython(file, test, beside.above, known);
		case "javascript":
		case "typescript": return test.call !== void 0 && leftOutOfScript(file, test.call, known);
		case "go":
		case "rust": return leftOutOfFunctions(file, test, known);
		case "java":
		case "kotlin":
		case "csharp": return leftOutOfAnnotated(file, test, beside.declared, known);
		default: return false;
	}
}
function isGroupLeftOut(file, group, known) {
	return leftOutOfScript(file, group, known);
}
// src/interpreter/project/tests/running.ts
function pickerOf(asked, file) {
	const picks = require_scan.grammarOf(file).tests?.picks(asked, file.path, file.text);
	return (test) => picks?.(test) !== false && asked.chosen(test, file.path);
}
const isIn = (all, { first, last }) => all.some((one) => first >= one.first && last <= one.last);
function runningOf(repository, asked, opened) {
	const near = require_programs().lazily({
		sources: () => require_programs().sourcesOf(repository, [...new Set(opened.flatMap(({ path, fixtures }) => [path, ...fixtures]))]),
		declared: () => ({
			annotations: declaredIn(opened),
			files: [...near.sources.values()]
		}),
		set: () => new Set([...near.sources.values()].flatMap((file) => require_programs().processChanges(file, file.tokens.length).flatMap((one) => one.kind === "set" ? [one.name] : [])))
	});
	const here = {
		...asked.known,
		variable: (name) => near.set.has(name) ? void 0 : asked.known.variable(name)
	};
	return require_scan.oncePer((file) => {
		const { path, cases, text, fixtures } = file;
		if (require_scan.grammarOf(file).tests?.isBuilt(text, asked, path) === false) return "all";
		const isShut = (out) => file.suite.isShut({
			path,
			text: without(text, out)
		}, here);
		if (cases.length === 0) return isShut([]) ? "all" : [];
		const picks = pickerOf(asked, file);
		const source = near.sources.get(path);
		const beside = () => ({
			above: fixtures.flatMap((one) => near.sources.get(one) ?? []),
			declared: near.declared
		});
		const isOff = require_scan.oncePer((call) => call.skipped || source !== void 0 && isGroupLeftOut(source, call, here));
		const out = cases.flatMap((one) => {
			const off = one.groups?.find(isOff);
			if (off !== void 0) return [off];
			return !one.skipped && picks(one) && !file.suite.leavesOut(one, asked, here) && (source === void 0 || !isLeftOut(source, one, beside(), here)) ? [] : [one];
		});
		return out.length === cases.length || isShut(out) ? "all" : out;
	});
}
function marksGiven(repository, opened) {
	const looked = require_programs().lazily({
		texts: () => [...opened.map(({ text }) => text), ...fixturesOf(opened).flatMap((path) => textOf(repository, path) ?? [])],
		open: () => looked.texts.some((text) => GIVES_MARKS.test(text))
	});
	const known = new Map();
	return (mark) => {
		const found = known.get(mark) ?? (looked.open || looked.texts.some((text) => text.includes(`mark.${mark}`)));
		known.set(mark, found);
		return found;
	};
}
const GIVES_MARKS = /\badd_marker\(|\bpytest_bdd\b|getattr\(pytest\.mark/;
function declaredIn(opened) {
	const found = new Map();
	for (const file of opened) if (/@interface\b|\bannotation class\b/.test(file.text)) for (const { name, annotations } of require_scan.grammarOf(file).tests?.classes(file.text) ?? []) found.set(name, annotations);
	return (name) => found.get(name) ?? [];
}
// src/interpreter/project/tests/set-for-all.ts
function setForAll(repository, files) {
	const [first, ...others] = files.map(({ fixtures }) => new Set(fixtures.flatMap((path) => [...setIn(repository, path)])));
	const kept = new Set(files.flatMap(({ text }) => [...text.matchAll(KEPT)].map(([, name = ""]) => name)));
	return new Set([...first ?? []].filter((name) => !kept.has(name) && others.every((one) => one.has(name))));
}
const KEPT = /^\w+\s*(?::[^=\n]{1,80})?=[^\n]{0,200}?\b(?:getenv|environ)\b[^\n]{0,20}?["'](\w+)["']/gm;
const NONE = new Set();
const setIn = require_scan.oncePerName((repository, path) => {
	const read = repository.read(path);
	if (read.kind !== "text" || !/setenv|delenv|environ/.test(read.text)) return NONE;
	const given = fixturesForAll(read.text).filter((block) => !DECIDES.test(block));
	const outside = [...read.text.matchAll(AT_THE_MARGIN)].map(([, set, popped, taken]) => set ?? popped ?? taken ?? "");
	return new Set([...outside, ...given.flatMap(namesIn$1)]);
});
const DECIDES = /\brequest\b|\bif\b|\bgetenv\b/;
const AT_THE_MARGIN = /^(?:os\.)?environ(?:\[["'](\w+)["']\]\s*=\s*["']|\.pop\(\s*["'](\w+)["'])|^del (?:os\.)?environ\[["'](\w+)["']/gm;
const SETS$1 = /\b(?:setenv\(\s*["'](\w+)["']\s*,\s*["']|delenv\(\s*["'](\w+)["'])/g;
const SETS_ALL = /\bfor (\w+) in [([]([^()[\]]*)[)\]]:\s*\n\s*\w+\.(?:setenv\(\s*\1\s*,\s*["']|delenv\(\s*\1\b)/g;
function namesIn$1(block) {
	const each = [...block.matchAll(SETS$1)].map(([, set, taken]) => set ?? taken ?? "");
	const all = [...block.matchAll(SETS_ALL)].flatMap(([, , list = ""]) => [...list.matchAll(/["'](\w+)["']/g)].map(([, name = ""]) => name));
	return [...each, ...all];
}
// src/interpreter/project/tests/read.ts
const ASKED_FOR = /["'`]([A-Z][A-Z0-9]*_[A-Z0-9_]*(?:KEY|TOKEN))["'`]/g;
const keysIn = (text) => [...text.matchAll(ASKED_FOR)].map(([, name = ""]) => name);
function readTests(repository, tree, given, paths, most) {
	const anew = recordsAnew(given.flags);
	const opened = paths.slice(0, most).flatMap((path) => open(repository, path) ?? []);
	let seen = paths.length > 0 && opened.length === paths.length;
	let standsIn = false;
	const marks = new Set(opened.flatMap(({ cases }) => cases.flatMap((one) => one.marks)));
	const asked = {
		...given,
		carried: marks,
		given: marksGiven(repository, opened)
	};
	const running = runningOf(repository, asked, opened);
	const live = [];
	const run = [];
	const around = new Set();
	const opaque = new Set();
	const isBuilt = builtFor(repository, opened, running);
	const unbuilt = [];
	for (const file of opened) {
		const { path, language, text } = file;
		const out = running(file);
		if (out === "all") continue;
		if (!isBuilt(file)) {
			unbuilt.push(file);
			continue;
		}
		if (file.fixtures.some((one) => standsInForAll(repository, one))) {
			standsIn = true;
			continue;
		}
		const left = withoutDead(file, out, replayedNear(tree, path, language, anew));
		if (left !== text && hasStandIn(file, out)) standsIn = true;
		if (left === void 0) continue;
		const { followed, tests } = require_scan.grammarOf(file);
		if (!followed) seen = false;
		if (!followed || tests?.keysCount) opaque.add(path);
		run.push(file);
		live.push({
			path,
			language,
			text: left,
			cut: left !== text
		});
		for (const one of file.fixtures) around.add(one);
	}
	for (const path of around) {
		const read = repository.read(path);
		if (read.kind !== "text") continue;
		const text = withoutStandIns(read.text);
		live.push({
			path,
			language: "python",
			text,
			cut: text !== read.text
		});
	}
	const facts = live.length === 0 ? void 0 : require_programs().analyzeParts(repository, live);
	const isWholeRun = seen && !standsIn && (facts === void 0 || isWhole(facts));
	const fixtures = fixturesOf(opened).flatMap((path) => open(repository, path) ?? []);
	const all = seen && !isWholeRun ? require_programs().analyzeParts(repository, [...opened, ...fixtures].map((one) => ({
		...fileOf(one),
		cut: false
	}))) : void 0;
	return {
		idle: either(idleKeys(opened, asked), only(opened.length === paths.length ? unbuilt : [], live)),
		gate: gateOf(() => opened.filter(isBuilt).flatMap((file) => {
			const out = running(file);
			return out === "all" ? [] : [without(file.text, out)];
		}), () => facts?.envReads.flatMap(({ name, path }) => opaque.has(path) ? [name] : []) ?? []),
		facts,
		set: setForAll(repository, run),
		whole: isWholeRun,
		behind: all?.cut === void 0 && all?.libraries.every(({ name }) => require_catalog().isHttpClient(name)) === true ? all : void 0
	};
}
function hasStandIn(file, out) {
	if (file.cases.length === 0) return file.standsIn;
	return file.standsInOutside || file.cases.some((one) => !isIn(out, one) && file.faked.has(one));
}
const isWhole = ({ cut, libraries }) => cut === void 0 && libraries.length === 0;
const fileOf = ({ path, language, text }) => ({
	path,
	language,
	text
});
function builtFor(repository, opened, running) {
	const tests = opened.filter(({ language, cases }) => language === "csharp" && cases.length > 0);
	if (tests.length === 0) return () => true;
	const isBuilt = builtWith(repository, tests.filter((file) => running(file) !== "all").map(({ path }) => path));
	return ({ path, language, cases }) => language !== "csharp" || cases.length > 0 || isBuilt(path);
}
function only(some, live) {
	if (some.length === 0) return () => false;
	const keys = require_programs().lazily({
		here: () => new Set(some.flatMap(({ text }) => keysIn(text))),
		live: () => new Set(live.flatMap(({ text }) => keysIn(text)))
	});
	return (name) => keys.here.has(name) && !keys.live.has(name);
}
function either(...all) {
	return (name) => all.some((one) => one(name));
}
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
function withoutDead(file, out, replayed) {
	const { text, language, cases } = file;
	if (file.standsInOutside) return void 0;
	if (replayed({
		name: "",
		text: file.outside,
		marks: []
	}) === true) return void 0;
	if (cases.length === 0) return text;
	const isDead = (one) => isIn(out, one) || replayed(one) === true || file.faked.has(one);
	const dead = cases.filter(isDead);
	if (dead.length === cases.length) return void 0;
	const { withoutIdle } = require_scan.grammarOf(file).tests ?? require_scan.ALL_TESTS;
	if (dead.length === 0) return file.left.get("", () => withoutIdle(text));
	const lines = [...out, ...dead];
	const which = lines.map(({ first, last }) => `${first}-${last}`).join();
	return file.left.get(which, () => withoutUnused(withoutIdle(without(text, lines)), language));
}
function withoutUnused(text, language) {
	const pattern = require_scan.grammarOf({ language }).tests?.imports;
	if (pattern === void 0) return text;
	const used = new Set(text.replace(pattern, "").match(/[\w$]+/g));
	return text.replace(pattern, (whole, names) => {
		const bound = names.split(/[,{}()\n]/).map((part) => part.trim().split(/\s+as\s+/).at(-1) ?? "").filter((name) => /^[\w$]+$/.test(name));
		return bound.length === 0 || bound.some((name) => used.has(name)) ? whole : whole.replace(/[^\n]/g, "");
	});
}
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
const VALUED$2 = new Set([
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
function jvm$1(repository, directory, words) {
	const maven = /mvn/.test(words[0] ?? "");
	const flags = words.slice(1).filter((w) => w.startsWith("-"));
	const goals = words.slice(1).filter((w, i) => !w.startsWith("-") && !w.includes(",") && !VALUED$2.has(words[i] ?? ""));
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
	const settings = () => [...new Set([
		...modules,
		directory,
		""
	])].map((place) => textOf(repository, require_programs().join(place, "pom.xml")) ?? "").join("\n");
	const tree = require_programs().treeOf(repository);
	const late = !maven || goals.some((g) => LATE.test(g));
	const files = () => found(tree, (modules.length > 0 ? modules : [directory]).map((m) => require_programs().join(m, "src/test")), (path) => /\.(?:java|kt)$/.test(path) && (late || !isLate(path)), MAX_TESTS$1 + 1);
	const selection = require_programs().lazily({
		chosen: () => maven ? chosenByMaven(words, settings()) : chosenByGradle(words),
		files
	});
	return {
		kind: "tests",
		runner: maven ? "mvn" : "gradle",
		wholeApp: false,
		live: profile === void 0 ? "unknown" : "yes",
		why: profile === void 0 ? "tests of a build are not told apart" : `profile "${profile}" asks for the calling tests`,
		read: oncePerTexts((variable) => readTests(repository, tree, {
			nodes: new Set(),
			selected: [...selection.files],
			marks: [],
			ignored: [],
			flags,
			known: knownOf(variable, flags),
			chosen: selection.chosen,
			feature: () => true
		}, selection.files, MAX_TESTS$1))
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
		const value = require_scan.flagValue(words, flag);
		if (flag.value === void 0 || value === void 0) continue;
		if (flag.value.from === 0) found.flags.push(value);
		const way = Object.hasOwn(MARKS, flag.name) ? MARKS[flag.name] : void 0;
		if (PLACES.has(flag.name) && runner.name !== "mocha") place(value);
		else if (way !== void 0) found.marks.push({
			flag: flag.name,
			text: value,
			out: way === "out"
		});
		else if (IGNORES.has(flag.name)) found.ignored.push({
			flag: flag.name,
			text: value
		});
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
// src/interpreter/project/ini.ts
function ini(text) {
	const sections = new Map();
	let section;
	let value;
	for (const raw of text.split("\n")) {
		const line = raw.trimEnd();
		const name = /^\[([^\]]+)\]/.exec(line)?.[1];
		if (name !== void 0) {
			section = sections.get(name) ?? new Map();
			sections.set(name, section);
			value = void 0;
		} else if (/^\s*[#;]/.test(line) || line === "") {} else if (/^\s/.test(line)) value?.push(line.trim());
		else {
			const [, key, first = ""] = /^([\w.-]+)\s*[=:]\s*(.*)$/.exec(line) ?? [];
			value = key === void 0 ? void 0 : first === "" ? [] : [first];
			if (key !== void 0 && value !== void 0) section?.set(key, value);
		}
	}
	return sections;
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
		const text = textOf(repository, path);
		if (text === void 0) continue;
		const table = name.endsWith(".toml") ? record(dig(toml(text), ...section)) : Object.fromEntries([...ini(text).get(section[0] ?? "") ?? []].map(([key, lines]) => [key, lines.join(" ")]));
		if (Object.keys(table).length === 0) continue;
		const place = (one) => require_programs().resolvePath(at ?? "", one) ?? one;
		const [names, outside] = [wordsOf(table.python_files), wordsOf(table.norecursedirs)];
		const files = names.flatMap((one) => globOf(one) ?? []);
		const out = outside.flatMap((one) => globOf(one) ?? []);
		return {
			words: wordsOf(table.addopts),
			places: wordsOf(table.testpaths).map(place),
			isTest: files.length === 0 ? void 0 : (file) => files.some((fits) => fits(require_scan.baseName(file))),
			leavesOut: (file) => out.length > 0 && file.split("/").slice(0, -1).some((one) => out.some((fits) => fits(one))),
			understood: files.length === names.length && out.length === outside.length
		};
	}
	return NO_SETTINGS;
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
		below: true,
		within: ["jest"]
	},
	vitest: {
		files: named("vitest.config", "vite.config"),
		is: ["include"],
		isNot: ["exclude"],
		matches: [],
		matchesNot: [],
		places: ["dir"],
		below: false,
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
		below: false,
		within: ["mocha"]
	},
	playwright: {
		files: named("playwright.config"),
		is: [],
		isNot: [],
		matches: [],
		matchesNot: [],
		places: ["testDir"],
		below: true,
		within: ["playwright"]
	}
};
function javascript(repository, runner, directory, given, projects) {
	const asks = ASKS[runner];
	const read = given === void 0 ? void 0 : textOf(repository, given);
	const file = read !== void 0 && given !== void 0 ? {
		path: given,
		directory: above(given) ?? "",
		text: read
	} : nearest(repository, directory, [
		...runner === "vitest" && projects.length > 0 ? named("vitest.workspace") : [],
		...asks.files,
		"package.json"
	]);
	if (file === void 0) return NO_SETTINGS;
	const all = textsIn(file.path, file.text, asks.within);
	const [project, ...others] = projects;
	const several = runner !== "playwright" && (all("projects").length > 0 || file.path.includes("vitest.workspace."));
	const one = several && project !== void 0 && others.length === 0 ? projectIn(file.path, file.text, project, asks.within) : void 0;
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
	const places = asks.places.flatMap(texts).flatMap((one) => require_programs().resolvePath(base, one.replace(/^<rootDir>\/?/, "")) ?? []);
	const isBelow = asks.below && file.path === given && (texts("rootDir").length > 0 || !/\.\.\.|\b(?:rootDir|roots|testDir)["']?\s*[:,}]/.test(file.text));
	return {
		words: [],
		places: places.length === 0 && isBelow ? [base] : places,
		isTest: tells ? (path) => holds(path, is, matches) : void 0,
		leavesOut: (path) => holds(path, isNot, matchesNot),
		understood
	};
}
function textsIn(path, text, within) {
	if (!/\.[cm]?[jt]s$/.test(path)) {
		const data = dataOf(path, text);
		const table = path.endsWith("package.json") ? dig(data, ...within) : dig(data, ...within) ?? data;
		return (key) => list(dig(table, key)).map(String);
	}
	const language = /ts$/.test(path) ? "typescript" : "javascript";
	const chunk = require_programs().lex(text.slice(0, 2e5), require_scan.grammarOf({ language }).syntax);
	const object = within.map((name) => keyAt(chunk, name, [0, chunk.tokens.length], isAny)).find((at) => at >= 0);
	const open = object === void 0 ? -1 : object + 2;
	const close = open < 0 ? -1 : chunk.match[open] ?? -1;
	const [from, to] = close > open ? [open, close] : [0, chunk.tokens.length];
	return (key) => textsOf(chunk, keyAt(chunk, key, [from, to], isOwn(within)));
}
function projectIn(path, text, name, within) {
	if (!/\.[cm]?[jt]s$/.test(path)) return void 0;
	const language = /ts$/.test(path) ? "typescript" : "javascript";
	const chunk = require_programs().lex(text.slice(0, 2e5), require_scan.grammarOf({ language }).syntax);
	const { tokens, match } = chunk;
	const key = keyAt(chunk, "projects", [0, tokens.length], isAny);
	const open = key >= 0 ? key + 2 : tokens.findIndex(({ text }, at) => text === "[" && tokens[at - 1]?.text === "(" && tokens[at - 2]?.text === "defineWorkspace");
	const close = match[open] ?? -1;
	if (tokens[open]?.text !== "[" || close < open) return void 0;
	const not = name.startsWith("!");
	const found = [];
	for (let at = open + 1; at < close; at++) {
		const end = match[at] ?? -1;
		if (tokens[at]?.text !== "{" || end < at) continue;
		if ([
			"name",
			"displayName",
			"label"
		].some((key) => textsOf(chunk, keyAt(chunk, key, [at, end], isOwn(within))).includes(not ? name.slice(1) : name)) !== not) found.push([at, end]);
		at = end;
	}
	const [only, ...more] = found;
	return only === void 0 || more.length > 0 ? void 0 : (key) => textsOf(chunk, keyAt(chunk, key, only, isOwn(within)));
}
const isAny = () => true;
const isOwn = (within) => (name) => name === "projects" || within.includes(name);
function keyAt({ tokens, match }, key, [from, to], opens) {
	for (let at = from; at < to; at++) {
		if (tokens[at + 1]?.text !== ":" || tokens[at]?.kind === "mark") continue;
		const name = tokens[at]?.text ?? "";
		if (name === key) return at;
		const value = tokens[at + 2]?.text;
		if ((value === "{" || value === "[") && !opens(name)) at = Math.max(at, match[at + 2] ?? at);
	}
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
const MAX_SOURCES = 1200;
function testTarget(repository, directory, words) {
	const runner = runnerOf(words);
	if (runner === void 0) return buildTool(words[0] ?? "") === void 0 ? void 0 : jvm$1(repository, directory, words);
	const own = words.slice(runner.words.split(" ").length);
	const asked = selectionOf(runner, directory, own);
	const settings = settingsOf(repository, runner, directory, asked.settings, asked.projects);
	const tree = require_programs().treeOf(repository);
	const selection = selectionOf(runner, directory, [...settings.words, ...own], (path) => tree.isFile(path) || tree.isDirectory(path));
	const { there, parts } = partsOf(runner, selection.selected, directory, (path) => tree.isFile(path) || tree.isDirectory(path));
	const crates = runner.name === "cargo" ? cargoRun(repository, directory, own) : void 0;
	const picked = {
		chosen: crates?.chosen ?? chosenBy(runner, selection.marks),
		feature: crates?.feature ?? (() => true)
	};
	const placesGiven = () => {
		if (crates !== void 0) return crates.places;
		if (runner.folder !== void 0) return [require_programs().join(directory, runner.folder)];
		if (there.length > 0) return there.map((place) => projectOf(runner, place));
		return settings.places.length > 0 ? settings.places : [directory];
	};
	const places = placesGiven().flatMap((place) => placesLike(tree, place));
	const named = settings.isTest ?? ((path) => runner.files.test(require_scan.baseName(path)));
	const books = selection.flags.some((flag) => /^--nb(?:make|val)/.test(flag));
	const isTest = (path) => named(path) || books && path.endsWith(".ipynb");
	const isIgnored = ignoredBy(runner, directory, places, selection.ignored);
	const most = runner.name === "dotnet" ? MAX_SOURCES : MAX_TESTS;
	const tests = () => found(tree, places, isTest, most + 1).filter((file) => !settings.leavesOut(file) && (parts.length === 0 || parts.some((part) => file.includes(part))) && !isIgnored(file));
	const said = byFlags(selection.flags, selection.marks);
	return {
		kind: "tests",
		runner: runner.name,
		wholeApp: runner.outside === true,
		live: said?.live ?? "unknown",
		why: said?.why ?? "the tests say",
		read: oncePerTexts((variable) => {
			const files = tests();
			const known = knownOf(variable, selection.flags);
			const read = readTests(repository, tree, {
				...selection,
				known,
				...picked
			}, files, most);
			const placeless = runner.folder !== void 0 || selection.selected.every((place) => tree.isDirectory(place));
			const missing = files.length === 0 && placeless && !runner.outside;
			return {
				...read,
				whole: read.whole && settings.understood,
				missing: missing && settings.understood,
				empty: files.length === 0 && !runner.outside,
				gate: leavesLiveIn(selection.marks) ? read.gate : NO_GATE
			};
		})
	};
}
function projectOf({ name }, place) {
	return name === "dotnet" && /\.(?:\w+proj|slnx?)$/.test(place) ? require_scan.parent(place) : place;
}
function chosenBy({ name }, marks) {
	const filter = marks.find(({ flag }) => flag === "--filter")?.text;
	return name === "dotnet" ? chosenByFilter(filter) : ALL;
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
const runnersOf = require_scan.byFirstWord(() => require_runners().TEST_RUNNERS, ({ words }) => [words]);
function runnerOf(words) {
	const name = (words[0] ?? "").replace(/^.*\/(node_modules\/\.bin|vendor\/bin|bin)\//, "");
	const rows = runnersOf(name);
	if (rows.length === 0) return void 0;
	const line = `${[name, ...words.slice(1, 4)].join(" ")} `;
	const row = rows.find((one) => line.startsWith(`${one.words} `));
	const command = words[row?.words.split(" ").length ?? 0] ?? "";
	return row?.idle?.includes(command) ? void 0 : row;
}
// src/interpreter/project/runners/python-module.ts
function pythonModule(repository, directory, words) {
	const at = words.indexOf("-m");
	if (at < 0) return void 0;
	const module = words[at + 1] ?? "";
	if (testTarget(repository, directory, words) !== void 0) return void 0;
	const file = moduleFile(require_programs().treeOf(repository), directory, module);
	if (file !== void 0) return {
		kind: "program",
		paths: [file],
		begins: new Map([[file, "started"]])
	};
	const row = require_catalog().harmless(["python", ...words.slice(1)]);
	return row === void 0 ? commandFrom(directory, words, at + 1) : {
		kind: "harmless",
		why: row.why
	};
}
// src/interpreter/project/runners/rake-tasks.ts
const HEAD = /^([ \t]*)(?:(namespace|task|multitask|file|def)\b[ \t(]+|Rake::Task\[[:'"]+([\w:.-]+)['"]?\]\.enhance\b[ \t(]*)(.*)$/;
const OPENS_BLOCK = /(?:\bdo|\{)(?:[ \t]*\|[^|]*\|)?[ \t]*(?:#.*)?$/;
const GOES_ON = /(?:,|=>|\[|:)[ \t]*$/;
const MOST_LINES_OF_HEAD = 30;
const MOST_LINES_OF_BODY = 2e3;
const INVOKED = /Rake::Task\[\s*[:'"]+([\w:.-]+)/g;
const parsed = require_scan.oncePerName((repository, path) => {
	const lines = (textOf(repository, path) ?? "").split("\n");
	const tasks = [];
	const helpers = [];
	const around = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? "";
		const closed = /^([ \t]*)(?:end|\})/.exec(line)?.[1];
		if (closed !== void 0 && closed === around.at(-1)?.indent) around.pop();
		const [, indent = "", word, enhanced, rest = ""] = HEAD.exec(line) ?? [];
		if (word === void 0 && enhanced === void 0) continue;
		if (word === "namespace") {
			if (OPENS_BLOCK.test(line)) around.push({
				name: nameIn(rest),
				indent
			});
			continue;
		}
		const head = headFrom(lines, at);
		const last = lastLine(lines, head, indent, word === "def");
		if (word === "def") {
			const name = /^(?:self\.)?(\w+[?!]?)/.exec(rest)?.[1];
			if (name !== void 0 && name !== "initialize" && last !== void 0) helpers.push({
				name,
				first: at,
				last
			});
		} else {
			const scope = around.map(({ name }) => name);
			const own = enhanced ?? nameIn(rest);
			const whole = scope.includes(void 0) || own === void 0 || last === void 0;
			const text = lines.slice(at, (last ?? at) + 1).join("\n");
			tasks.push({
				path,
				name: whole ? void 0 : [...enhanced === void 0 ? scope : [], own].join(":"),
				needs: [...needsIn(lines.slice(at, head + 1).join(" "), enhanced !== void 0), ...[...text.matchAll(INVOKED)].flatMap(([, name]) => name === void 0 || name === enhanced ? [] : name)],
				scope: scope.flatMap((name) => name ?? []),
				first: at,
				last: last ?? at,
				hasBody: last !== head || /\bdo\b|\{/.test(lines[head] ?? "")
			});
		}
		at = last ?? at;
	}
	return {
		lines,
		tasks,
		helpers
	};
});
function nameIn(text) {
	const [, symbol, key] = /^(?::?['"]|:)([\w:./-]+)|^([\w.-]+):(?!:)/.exec(text) ?? [];
	return symbol ?? key;
}
function headFrom(lines, from) {
	let at = from;
	while (at < lines.length - 1 && at - from < MOST_LINES_OF_HEAD && GOES_ON.test(lines[at] ?? "")) at++;
	return at;
}
function lastLine(lines, head, indent, always) {
	const opened = OPENS_BLOCK.exec(lines[head] ?? "")?.[0];
	if (opened === void 0 && (!always || /\bend\b|=/.test(lines[head] ?? ""))) return head;
	const close = `${indent}${opened?.startsWith("{") ? "}" : "end"}`;
	const most = Math.min(lines.length, head + MOST_LINES_OF_BODY);
	for (let at = head + 1; at < most; at++) {
		const line = lines[at] ?? "";
		if (line.startsWith(close) && !/^\w/.test(line.slice(close.length))) return at;
	}
}
function needsIn(head, enhances) {
	const own = head.replace(OPENS_BLOCK, "").replace(/\{.*$|\bdo\b.*$/, "");
	const behind = enhances ? own.slice(own.indexOf(".enhance")) : /=>(.*)$/.exec(own)?.[1] ?? /\btask[ \t(]+[\w.-]+:(?!:)(.*)$/.exec(own)?.[1] ?? "";
	const words = [...behind.matchAll(/%[wi][[({]([^\])}]*)/gi)].flatMap(([, list = ""]) => list.trim().split(/\s+/));
	const named = [...behind.matchAll(/(?::?['"]|:)([\w:./-]+)/g)].flatMap(([, name]) => name ?? []);
	return [...words, ...named];
}
function withoutTasks(repository, path) {
	return partOf(path, parsed(repository, path), new Set());
}
function tasksRun(repository, paths, goals) {
	const files = paths.map((path) => parsed(repository, path));
	const byName = require_scan.groupBy(files.flatMap(({ tasks }) => tasks), ({ name }) => name);
	const names = new Set();
	const live = new Set();
	const queue = [...goals];
	for (let name = queue.pop(); name !== void 0; name = queue.pop()) {
		if (names.has(name)) continue;
		names.add(name);
		for (const task of byName.get(name) ?? []) {
			live.add(task);
			queue.push(...task.needs.map((need) => inScope(need, task.scope, byName)));
		}
	}
	const parts = paths.flatMap((path, i) => {
		const file = files[i];
		return file?.tasks.some((one) => live.has(one)) ? [partOf(path, file, live)] : [];
	});
	const busy = [...live].flatMap(({ name, hasBody }) => hasBody && name ? name : []);
	return {
		names,
		busy: [...new Set(busy)],
		parts
	};
}
function inScope(need, scope, known) {
	for (let depth = scope.length; depth > 0; depth--) {
		const name = [...scope.slice(0, depth), need].join(":");
		if (known.has(name)) return name;
	}
	return need;
}
function partOf(path, { lines, tasks, helpers }, live) {
	const out = lines.map(() => false);
	const leave = ({ first, last }) => {
		out.fill(true, first, last + 1);
	};
	for (const task of tasks) if (task.name !== void 0 && !live.has(task)) leave(task);
	for (const one of helpers) leave(one);
	const wordsOf = (line) => line.match(/\w+[?!]?/g) ?? [];
	const queue = lines.flatMap((line, at) => out[at] ? [] : wordsOf(line));
	const waiting = new Map(require_scan.groupBy(helpers, ({ name }) => name));
	for (let word = queue.pop(); word !== void 0; word = queue.pop()) {
		const named = waiting.get(word) ?? [];
		waiting.delete(word);
		for (const { first, last } of named) {
			out.fill(false, first, last + 1);
			for (const line of lines.slice(first, last + 1)) queue.push(...wordsOf(line));
		}
	}
	return {
		path,
		text: lines.map((line, at) => out[at] ? "" : line).join("\n"),
		language: "ruby",
		cut: out.includes(true)
	};
}
// src/interpreter/project/runners/rake.ts
const RAILS_TASKS = /^(?:db|assets|tmp|log|yarn|css|javascript|webpacker|active_storage|action_mailbox|action_text|app|cache|zeitwerk|secret|about|routes|middleware|stats|notes|time|dev|restart)(?::|$)/;
const MOST_TASK_FILES = 40;
const VALUED$1 = new Set("-f --rakefile -C --directory -r --require -I --libdir -R --rakelibdir -e --execute".split(" "));
const ONLY_TELLS = /^(?:-[TDWPAnN]|--(?:tasks|describe|where|prereqs|all|dry-run|version|help))/;
function askedBy(directory, words) {
	const goals = [];
	let [at, folder, tells] = [
		1,
		directory,
		false
	];
	let file;
	while (at < words.length) {
		const flag = require_scan.flagAt(words, at, VALUED$1);
		const word = words[at] ?? "";
		at = flag?.next ?? at + 1;
		const value = require_scan.flagValue(words, flag);
		if (flag === void 0 && !/^\w+=/.test(word)) goals.push(word.replace(/\[.*$/s, ""));
		if (flag?.name === "-f" || flag?.name === "--rakefile") file = value;
		if (flag?.name === "-C" || flag?.name === "--directory") folder = require_programs().resolvePath(directory, value ?? "") ?? directory;
		tells ||= ONLY_TELLS.test(flag?.written ?? "");
	}
	return {
		goals: goals.length === 0 ? ["default"] : goals,
		directory: folder,
		file,
		tells
	};
}
function taskFiles(repository, directory) {
	return require_programs().treeOf(repository).below(directory, /\.rake$/, MOST_TASK_FILES);
}
function rake(repository, directory, words) {
	const { goals, file: named, tells, ...asked } = askedBy(directory, words);
	if (tells) return {
		kind: "harmless",
		why: "it only tells of its tasks"
	};
	const names = named === void 0 ? [
		"Rakefile",
		"rakefile",
		"Rakefile.rb"
	] : [named];
	const file = nearest(repository, asked.directory, names);
	if (file === void 0) return void 0;
	const paths = [file.path, ...taskFiles(repository, file.directory)];
	if (goals.some(require_scan.isOpen)) return {
		kind: "program",
		paths
	};
	const run = tasksRun(repository, paths, goals);
	const own = {
		kind: "parts",
		parts: run.parts,
		directory: file.directory
	};
	const isDefault = run.parts.length === 0 && goals.includes("default");
	if (/RSpec::Core::RakeTask/.test(file.text) && (isDefault || run.names.has("spec"))) {
		if (run.busy.length === 0) return testTarget(repository, file.directory, ["rspec"]);
		if (!run.busy.every((name) => goals.includes(name))) return scripts([["rspec"], ["rake", ...run.busy]].map((line) => started$1(file, line, "RakeTask")));
	}
	if (run.parts.length > 0) return own;
	if (/\bload_tasks\b/.test(file.text)) return ofRails(goals);
	return {
		...own,
		parts: [withoutTasks(repository, file.path)]
	};
}
function rails(repository, directory, words) {
	if (/^(?:runner|r)$/.test(words[1] ?? "")) return runner(repository, directory, words);
	const goals = words.slice(1).filter((word) => !word.startsWith("-") && !word.includes("=")).slice(0, 1);
	if (goals.length === 0) return void 0;
	const { parts } = tasksRun(repository, taskFiles(repository, directory), goals);
	return parts.length > 0 ? {
		kind: "parts",
		parts,
		directory
	} : ofRails(goals);
}
function ofRails(tasks) {
	return tasks.every((task) => RAILS_TASKS.test(task)) ? {
		kind: "harmless",
		why: "one of the tasks that Rails brings along"
	} : void 0;
}
const COMMON = /^(?:ENV|ARGV|Rails|Active\w+|Action\w+|Time|Date|DateTime|JSON|YAML|File|Dir|IO|Kernel|Process|Logger|Integer|Float|String|Array|Hash)\b/;
function runner(repository, directory, words) {
	const tree = require_programs().treeOf(repository);
	const valued = new Set(["-e", "--environment"]);
	let at = 2;
	for (let flag = require_scan.flagAt(words, at, valued); flag; flag = require_scan.flagAt(words, at, valued)) at = flag.next;
	const text = words[at] ?? "";
	if (text === "" || text.endsWith(".rb") || tree.isFile(require_programs().resolvePath(directory, text) ?? "")) return void 0;
	return (text.match(/(?<![\w:'"])[A-Z]\w*(?:::[A-Z]\w*)*/g) ?? []).every((one) => COMMON.test(one) || require_scan.autoloadedFile(tree, directory, one.replaceAll("::", ".")) !== void 0) ? commandFrom(directory, words, at, ["ruby", "-e"]) : void 0;
}
// src/interpreter/project/runners/stages.ts
function dvc(repository, directory, words) {
	if (words[1] !== "repro" && words[1] !== "exp") return void 0;
	const file = nearest(repository, directory, ["dvc.yaml"]);
	if (file === void 0) return void 0;
	const stages = record(dig(yaml(file.text), "stages"));
	const asked = named$2(words, 2, ["run"]).flatMap((at) => words[at] ?? []);
	return scripts((asked.length > 0 ? asked : Object.keys(stages).slice(0, 200)).flatMap((name) => {
		const { cmd: run, wdir: cwd } = record(dig(stages, name, "do") ?? dig(stages, name));
		const target = fromTable(file, { [name]: {
			run,
			cwd
		} }, name, []);
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
const VARIABLE = /\{\{\s*\.(\w+)[^}]*\}\}/g;
function settings(env) {
	const plain = Object.entries(record(env)).filter(([, value]) => ["string", "number"].includes(typeof value) && !String(value).includes("{{"));
	return changesOf$1(Object.fromEntries(plain)).map((change) => ({
		...change,
		where: "unset"
	}));
}
function taskfile(repository, directory, words) {
	const file = nearest(repository, directory, [
		"Taskfile.yml",
		"Taskfile.yaml",
		"taskfile.yml",
		"taskfile.yaml",
		"Taskfile.dist.yml"
	]);
	if (file === void 0) return void 0;
	const data = yaml(file.text);
	const tasks = dig(data, "tasks");
	const found = [];
	const done = new Set();
	const visit = (name, depth) => {
		const task = Object.hasOwn(record(tasks), name) ? record(tasks)[name] : void 0;
		if (task === void 0 || done.has(name) || depth > 100) return;
		done.add(name);
		for (const need of list(dig(task, "deps"))) visit(typeof need === "string" ? need : String(dig(need, "task") ?? ""), depth + 1);
		const own = typeof task === "string" || Array.isArray(task) ? task : dig(task, "cmds") ?? dig(task, "cmd");
		const where = require_programs().resolvePath(file.directory, String(dig(task, "dir") ?? "")) ?? file.directory;
		const around = {
			directory: where,
			loads: [...loadsOf(dig(task, "dotenv"), false, where), ...loadsOf(dig(data, "dotenv"), false, file.directory)],
			changes: [...settings(dig(data, "env")), ...settings(dig(task, "env"))]
		};
		for (const command of list(own)) {
			const called = dig(command, "task");
			if (typeof called === "string") visit(called, depth + 1);
			const text = typeof command === "string" ? command : dig(command, "cmd");
			if (typeof text === "string") found.push(script(file, text.replace(VARIABLE, "${$1}"), `${name}:`, around));
		}
	};
	const goals = words.slice(1).filter((w) => !w.startsWith("-") && !w.includes("="));
	for (const goal of goals.length > 0 ? goals : ["default"]) visit(goal, 0);
	return scripts(found);
}
// src/interpreter/project/runners/tox-environments.ts
const MOST_LISTED = 40;
const MOST_LINES$1 = 500;
const COMMANDS = [
	"commands_pre",
	"commands",
	"commands_post"
];
const PASSES = ["pass_env", "passenv"];
const SETS = ["set_env", "setenv"];
const DIRECTORY = ["change_dir", "changedir"];
const LISTED = ["env_list", "envlist"];
function fromToml(root, names) {
	const named = names.length > 0 ? names : list(dig(root, "env_list")).map(String);
	return (named.length > 0 ? named : [""]).slice(0, MOST_LISTED).map((name) => {
		const own = {
			...record(dig(root, "env_run_base")),
			...record(dig(root, "env", name))
		};
		const directory = own.change_dir;
		return {
			commands: COMMANDS.flatMap((key) => list(own[key])).map((command) => Array.isArray(command) ? command.flatMap(wordsIn) : String(command)),
			passes: list(own.pass_env).map(String),
			sets: Object.entries(record(own.set_env)).map(([key, value]) => [key, String(value)]),
			directory: typeof directory === "string" ? directory : void 0
		};
	});
}
function wordsIn(word) {
	if (typeof word === "string") return [word];
	const fallback = dig(word, "default");
	return Array.isArray(fallback) ? fallback.map(String) : [];
}
function fromIni(file, names) {
	const listed = LISTED.flatMap((key) => valueIn(file, ["tox", "tox:tox"], key)).flatMap((line) => splitOutside(line)).flatMap(expanded);
	const named = names.length > 0 ? names : listed;
	return (named.length > 0 ? named : [""]).slice(0, MOST_LISTED).map((name) => {
		const sections = sectionsOf(file, name);
		const lines = (keys) => keys.flatMap((key) => joined(valueIn(file, sections, key))).flatMap((line) => meantFor(name.split("-"), line)).map((line) => line.replace(/\{env_?name\}/g, name));
		return {
			commands: lines(COMMANDS),
			passes: lines(PASSES).flatMap((line) => line.split(/[\s,]+/)),
			sets: lines(SETS).flatMap((line) => {
				const [, key, value = ""] = /^(\w+)\s*=\s*(.*)$/.exec(line) ?? [];
				return key === void 0 ? [] : [[key, value]];
			}),
			directory: lines(DIRECTORY)[0]
		};
	});
}
function sectionsOf(file, name) {
	return [...[...file.keys()].filter((section) => section.startsWith("testenv:") && expanded(section.slice(8)).includes(name)), "testenv"];
}
function valueIn(file, sections, key, depth = 0) {
	return (sections.map((section) => file.get(section)?.get(key)).find((one) => one) ?? []).slice(0, MOST_LINES$1).flatMap((line) => {
		const [, section = "", other = ""] = /^\{\[([^\]]+)\](\w+)\}$/.exec(line) ?? [];
		if (section === "") return [line];
		return depth > MOST_REFERENCES ? [] : valueIn(file, [section], other, depth + 1);
	});
}
const MOST_REFERENCES = 5;
function meantFor(factors, line) {
	const [, condition, rest = ""] = /^([!\w.{},-]+):(?:\s+(.*))?$/.exec(line) ?? [];
	if (condition === void 0) return [line];
	return splitOutside(condition).flatMap(expanded).some((all) => all.split("-").every((one) => factors.includes(one.replace(/^!/, "")) !== one.startsWith("!"))) && rest !== "" ? [rest] : [];
}
function joined(lines) {
	return lines.join("\n").replace(/\\\n\s*/g, "").split("\n").filter((line) => line !== "");
}
function splitOutside(text) {
	return text.match(/(?:[^\s,{}]|\{[^{}]*\})+/g) ?? [];
}
function expanded(name) {
	const [, before = "", inside, after = ""] = /^([^{]*)\{([^{}]*)\}(.*)$/s.exec(name) ?? [];
	if (inside === void 0) return [name];
	const behind = expanded(after);
	return inside.split(",").flatMap((one) => behind.map((more) => `${before}${one.trim()}${more}`)).slice(0, MOST_LISTED);
}
// src/interpreter/project/runners/tox.ts
const FILES = [
	"tox.ini",
	"setup.cfg",
	"pyproject.toml",
	"tox.toml"
];
function tox(repository, directory, words) {
	const dashes = words.indexOf("--");
	const args = dashes < 0 ? [] : from(words, dashes + 1);
	const own = dashes < 0 ? words : words.slice(0, dashes);
	const file = definitionOf(repository, directory, own);
	if (file === void 0) return void 0;
	return scripts(environmentsIn(file, namesIn(own)).flatMap((one) => {
		const below = plain(one.directory ?? "");
		const around = {
			directory: require_programs().resolvePath(file.directory, below) ?? file.directory,
			args,
			changes: changesOf(one)
		};
		return one.commands.map((command) => typeof command === "string" ? script(file, plain(command).replace(/^-\s*/, ""), command, {
			...around,
			slot: SLOT
		}) : started$1(file, command.map(plain), "commands", around));
	}));
}
function definitionOf(repository, directory, words) {
	const placeOf = (...names) => {
		const [last] = valuesOf(words, ...names).slice(-1);
		return last === void 0 ? void 0 : require_programs().resolvePath(directory, last);
	};
	const place = placeOf("-c", "--conf");
	const root = placeOf("--root");
	const file = valuesOf(words, "-c", "--conf").length > 0 ? place === void 0 ? void 0 : definitionAt(repository, place) : nearest(repository, root ?? directory, FILES);
	return file && {
		...file,
		directory: root ?? file.directory
	};
}
function definitionAt(repository, place) {
	if (require_programs().treeOf(repository).isDirectory(place)) {
		const name = FILES.find((one) => textOf(repository, require_programs().join(place, one)) !== void 0);
		return name === void 0 ? void 0 : definitionAt(repository, require_programs().join(place, name));
	}
	const text = textOf(repository, place);
	return text === void 0 ? void 0 : {
		path: place,
		directory: require_scan.parent(place),
		text
	};
}
const ENVIRONMENT = ["-e", "--env"];
const VALUED = new Set([...ENVIRONMENT, ..."-c --conf --root --workdir --work-dir --temp-dir -x --override -m -f".split(" ")]);
function valuesOf(words, ...names) {
	const found = [];
	for (let at = 1; at < words.length;) {
		const flag = require_scan.flagAt(words, at, VALUED);
		const value = require_scan.flagValue(words, flag);
		if (value !== void 0 && names.includes(flag?.name ?? "")) found.push(value);
		at = flag?.next ?? at + 1;
	}
	return found;
}
function namesIn(words) {
	return valuesOf(words, ...ENVIRONMENT).flatMap((names) => names.split(",")).filter((name) => name !== "" && name !== "ALL");
}
function environmentsIn(file, names) {
	if (!file.path.endsWith(".toml")) return fromIni(ini(file.text), names);
	const data = toml(file.text);
	const legacy = dig(data, "tool", "tox", "legacy_tox_ini");
	if (typeof legacy === "string") return fromIni(ini(legacy), names);
	return fromToml(file.path.endsWith("tox.toml") ? data : dig(data, "tool", "tox"), names);
}
function plain(text) {
	return text.replace(/\{(?:toxinidir|tox_root)\}\/?/g, "./").replace(/\{(?:env_python|envpython)\}/g, "python").replace(/\{(?:env_bin_dir|envbindir)\}\//g, "");
}
function changesOf({ passes, sets }) {
	return [{
		kind: "clear",
		except: [...passes, ...ALWAYS]
	}, ...sets.map(([name, value]) => ({
		kind: "set",
		name,
		value: settingOf(value),
		certain: true
	}))];
}
const ALWAYS = [
	"PATH",
	"HOME",
	"TMPDIR",
	"LANG",
	"*_proxy"
];
function settingOf(text) {
	const values = text.split(/(\{env:\w+(?::[^{}]*)?\})/).filter((part) => part !== "").map((part) => {
		const [, name, fallback] = /^\{env:(\w+)(?::([^{}]*))?\}$/.exec(part) ?? [];
		if (name === void 0) return require_scan.literal$1(part);
		const here = require_scan.fromOrigin({
			kind: "environment",
			name
		});
		return fallback === void 0 ? here : require_scan.firstNonEmpty(here, require_scan.literal$1(fallback));
	});
	const [only = require_scan.literal$1(""), ...more] = values;
	return more.length === 0 ? only : require_scan.concat(...values);
}
// src/interpreter/project/resolve.ts
const BINARIES = /^(\.\/)?([\w./-]{0,200}\/)?(node_modules\/\.bin|vendor\/bin|\.venv\/bin)\//;
const UNKNOWN = { kind: "unknown" };
function runsProject(name) {
	return Object.hasOwn(RESOLVERS, name) || require_scan.COMMANDS.has(name);
}
const python = (repository, directory, words) => consoleTarget(repository, directory, words) ?? pythonModule(repository, directory, words);
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
	poethepoet: pythonRun,
	pdm: pythonRun,
	rye: pythonRun,
	uv: pythonRun,
	python,
	python3: python,
	py: python,
	pypy3: python,
	"django-admin": djangoAdmin,
	poetry: pythonRun,
	pipenv: pythonRun,
	pixi,
	composer,
	mise,
	deno: (r, d, w) => w[1] === "task" ? denoTask(r, d, w) : void 0,
	turbo: monorepo,
	nx: (r, d, w) => nx(r, d, w) ?? monorepo(r, d, w),
	moon,
	lerna: monorepo,
	cargo,
	go,
	rake,
	rails,
	ruby: consoleTarget,
	php: consoleTarget,
	artisan: consoleTarget,
	"bin/console": consoleTarget,
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
const MOST_LINES = 500;
const linesOf = require_scan.oncePer((_) => new require_scan.Recent(MOST_LINES));
function resolveTarget(repository, directory, words) {
	const plain = words.slice(0, 500).map((w, i) => i === 0 ? w.replace(BINARIES, "") : w);
	const line = JSON.stringify([directory, plain]);
	return linesOf(repository).get(line, () => resolved(repository, directory, plain));
}
function resolved(repository, directory, plain) {
	const [name = ""] = plain;
	if (name === "") return UNKNOWN;
	return (Object.hasOwn(RESOLVERS, name) ? RESOLVERS[name] : void 0)?.(repository, directory, plain) ?? started(repository, directory, plain) ?? testTarget(repository, directory, plain) ?? launched(repository, directory, plain) ?? known(plain) ?? executed(repository, directory, plain) ?? ownCommand(repository, directory, plain) ?? ownBinary(repository, directory, plain) ?? ownProgram(repository, directory, plain) ?? UNKNOWN;
}
function started(repository, directory, words) {
	const paths = require_scan.COMMANDS.get(words[0] ?? "")?.(repository, directory, words) ?? [];
	return paths.length === 0 ? void 0 : {
		kind: "program",
		paths
	};
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
// src/interpreter/project/runners/build-folders.ts
const MOST = 500;
const LAYOUTS = [
	{
		place: /^(|.*\/)target\/(?:[\w.-]+\/)*([^/]+)\.jar$/,
		source: jvm(["pom.xml"])
	},
	{
		place: /^(|.*\/)target\/(?:[\w-]+\/)?(?:release|debug)\/([\w.-]+)$/,
		source: (repository, _, name) => programsOf(repository).get(name)
	},
	{
		place: /^(|.*\/)build\/(?:libs\/([^/]+)\.jar|install\/[^/]+\/bin\/[^/]+)$/,
		source: jvm(["build.gradle.kts", "build.gradle"])
	},
	{
		place: /^(|.*\/)\.build\/(?:[\w-]+\/)?(?:release|debug)\/([\w.-]+)$/,
		source: (repository, folder, name) => require_scan.COMMANDS.get("swift")?.(repository, folder, [
			"swift",
			"run",
			name
		])[0]
	},
	{
		place: /^(|.*\/)((?:[a-z_]\w*\.)+[A-Z]\w*)$/,
		source: (repository, _, name) => {
			const path = name.replaceAll(".", "/").replace(/Kt$/, "");
			return classesOf(repository, require_scan.baseName(path)).find((one) => one.replace(/\.\w+$/, "").endsWith(`/${path}`));
		}
	},
	{
		place: /^(|.*\/)()[\w.-]+$/,
		source: (repository, _, name) => assembliesOf(repository).get(name.replace(/\.(?:dll|exe)$/, ""))
	}
];
const builtFolder = require_scan.oncePerName((repository, place) => {
	for (const { place: pattern, source } of LAYOUTS) {
		const match = pattern.exec(place);
		if (match === null) continue;
		const found = source(repository, (match[1] ?? "").replace(/\/$/, ""), match[2] || require_scan.baseName(place));
		if (found !== void 0) return [found];
	}
});
function folderThere(repository, path) {
	return require_programs().treeOf(repository).isDirectory(path) ? path : void 0;
}
function jvm(builds) {
	return (repository, folder) => require_programs().treeOf(repository).firstOf(folder, builds).length === 0 ? void 0 : folderThere(repository, require_programs().join(folder, "src/main"));
}
const classesOf = require_scan.oncePerName((repository, name) => require_programs().treeOf(repository).below("", /\.(?:java|kt)$/, MOST, (one) => require_scan.baseName(one).replace(/\.\w+$/, "") === name));
const assembliesOf = require_scan.oncePer((repository) => {
	const found = new Map();
	const twice = new Set();
	for (const path of require_programs().treeOf(repository).below("", /\.(?:cs|fs)proj$/, MOST)) {
		const name = /<AssemblyName>([\w.-]+)<\/AssemblyName>/.exec(textOf(repository, path) ?? "")?.[1] ?? require_scan.baseName(path).replace(/\.\w+$/, "");
		if (found.has(name)) twice.add(name);
		found.set(name, require_scan.parent(path));
	}
	for (const name of twice) found.delete(name);
	return found;
});
exports.binaryOf = binaryOf$1;
exports.buildTool = buildTool;
exports.builtFolder = builtFolder;
exports.dataOf = dataOf;
exports.dig = dig;
exports.found = found;
exports.globOf = globOf;
exports.isConsole = isConsole;
exports.list = list;
exports.manifest = manifest;
exports.manifestOf = manifestOf;
exports.mayHold = mayHold;
exports.nearest = nearest;
exports.npmTarget = npmTarget;
exports.packageDirectory = packageDirectory;
exports.parse = parse$1;
exports.plainAlternatives = plainAlternatives;
exports.record = record;
exports.resolveTarget = resolveTarget;
exports.runsProject = runsProject;
exports.scriptsOf = scriptsOf;
exports.selects = selects;
exports.textOf = textOf;
exports.toml = toml;
exports.workspaces = workspaces;
exports.yaml = yaml;

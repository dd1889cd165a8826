let node_crypto = require("node:crypto");
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
function literal(text, trail = []) {
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
function firstNonEmpty(...values) {
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
function bounded(alternatives) {
	if (alternatives.length <= MAX_ALTERNATIVES) return [...alternatives];
	return [...alternatives.slice(0, 15), REST];
}
function concat(...values) {
	let choice = "first-non-empty";
	let joined;
	for (const value of values) {
		if (value.alternatives.length === 0) continue;
		if (value.alternatives.length > 1) choice = value.choice;
		joined = bounded(joined === void 0 ? value.alternatives : pairs(joined, value.alternatives));
	}
	return {
		choice,
		alternatives: joined ?? [{
			pieces: [],
			trail: []
		}]
	};
}
function pairs(before, behind) {
	return before.flatMap((left) => behind.map((right) => ({
		pieces: shortened(mergeLiterals([...left.pieces, ...right.pieces])),
		trail: [...left.trail, ...right.trail].slice(0, MAX_TRAIL)
	})));
}
const MAX_PIECES = 500;
const MAX_TRAIL = 500;
const MAX_TEXT = 1048576;
const MAX_START = 100;
function shortened(pieces) {
	let length = 0;
	for (const piece of pieces) if (piece.kind === "literal") length += piece.text.length;
	if (pieces.length <= MAX_PIECES && length <= MAX_TEXT && !pieces.includes(TOO_LONG)) return pieces;
	const sources = new Map();
	for (const piece of pieces) if (piece.kind !== "literal" && piece !== TOO_LONG && sources.size < MAX_PIECES / 2) sources.set(JSON.stringify(piece), piece);
	const [first] = pieces;
	return [
		...first?.kind === "literal" ? [{
			...first,
			text: first.text.slice(0, MAX_START)
		}] : [],
		...sources.values(),
		TOO_LONG
	];
}
const TOO_LONG = {
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
	return bounded(alternatives.filter((a) => {
		const key = JSON.stringify(a.pieces);
		if (seen.has(key)) return false;
		seen.add(key);
		return true;
	}));
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
function setAt(value, at) {
	return {
		choice: value.choice,
		alternatives: value.alternatives.map((a) => ({
			pieces: a.pieces,
			trail: [...a.trail, at]
		}))
	};
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
function linesOf(workflow, job) {
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
	const [from, to] = linesOf(workflow, job);
	if (target === from) return [from, to];
	const steps = job.kind === "steps" ? job.steps : [];
	const index = steps.findIndex((step) => step.line === target);
	if (index < 0) return [target, target];
	return [target, (steps[index + 1]?.line ?? to + 1) - 1];
}
function commentBook(source) {
	const read = new Map();
	return (path) => {
		let comments = read.get(path);
		if (comments === void 0) {
			comments = ignoreComments(path, source(path) ?? "");
			read.set(path, comments);
		}
		return comments;
	};
}
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
function findKeys(text) {
	if (!KEY_LITERALS.some((literal) => text.includes(literal))) return [];
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
var Lexer = class {
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
function equals(lhs, rhs) {
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
			for (const v of la.values()) if (equals(right, v)) return new BooleanData(true);
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
const format = {
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
	format,
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
var Parser = class {
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
// src/workflow/yaml/node.ts
function toJson(node) {
	return JSON.stringify(plain(node));
}
function plain(node) {
	switch (node.kind) {
		case "scalar": return node.value;
		case "seq": return node.items.map(plain);
		case "map": {
			const out = Object.create(null);
			for (const { key, value } of node.entries.values()) out[key.value] = plain(value);
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
		key: placeOf(key),
		...plainScalar(scalarOrJson(value))
	});
	return found;
}
function placeOf({ path, line, column }) {
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
function texts$2(node) {
	return scalars(node).map((s) => s.value);
}
function isTrue(scalar) {
	return scalar?.value.toLowerCase() === "true";
}
function declared(node) {
	if (node?.kind !== "map") return [];
	return [...node.entries.values()].map(({ key, value }) => {
		const initial = child(value, "default");
		return {
			name: key.value,
			required: isTrue(scalarAt(value, "required")),
			default: initial === void 0 ? void 0 : scalarOrJson(initial),
			type: scalarAt(value, "type")?.value ?? "",
			options: texts$2(child(value, "options")),
			...placeOf(key)
		};
	});
}
function outputs(node) {
	if (node?.kind !== "map") return NO_ENTRIES;
	const found = new Map();
	for (const { key, value } of node.entries.values()) {
		const scalar = scalarAt(value, "value");
		if (scalar !== void 0) found.set(key.value, {
			key: placeOf(key),
			...plainScalar(scalar)
		});
	}
	return found;
}
// src/workflow/model.ts
function lineWithin(scalar, index) {
	return scalar.block ? scalar.line + index : scalar.line;
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
function names(texts, conjunction = "and") {
	const shown = [...new Set(texts)].map(credentialName);
	if (shown.length < 2) return shown.join("");
	return `${shown.slice(0, -1).join(", ")} ${conjunction} ${shown.at(-1)}`;
}
function budgetName(budget) {
	switch (budget) {
		case "api": return "the API budget";
		case "subscription": return "the subscription budget";
		case "both": return "both budgets";
		case "other": return "another provider";
		case "unclear": return "a budget the files do not decide";
		case "any": return "any budget";
		case "none": return "no budget";
		default: return budget;
	}
}
function payerName(charge) {
	if (charge.payer === null) return "a credential the files do not name";
	return credentialName(charge.payer.name);
}
function credentialName(name) {
	const line = oneLine(name);
	if (!line.includes(" ")) return code(name);
	return line.split("`").length % 2 === 1 ? line : line.replaceAll("`", "'");
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
// src/policy/rules/competing-credentials.ts
function runnersUp(charge) {
	const seen = new Set([charge.payer?.name]);
	return charge.candidates.filter((candidate) => {
		if (seen.has(candidate.name)) return false;
		seen.add(candidate.name);
		return true;
	});
}
function* check$15(account) {
	for (const charge of account.report.charges) {
		const rest = runnersUp(charge);
		if (charge.payer === null || charge.budget === "unclear" || rest.length === 0) continue;
		const elsewhere = rest.filter((candidate) => candidate.budget !== charge.budget);
		yield {
			subject: [charge.payer.name, ...rest.map((c) => c.name).sort()].join(" "),
			message: `${code(charge.spender.label)} in job ${code(account.job.id)} finds more than one credential. ${payerName(charge)} pays, from ${budgetName(charge.budget)}; ${names(rest.map((c) => c.name))} ${rest.length > 1 ? "are" : "is"} dead weight as long as the first is set. ${flips(charge, elsewhere)}`,
			place: spenderPlace(charge),
			fix: `Keep the credential that is meant to pay and take ${names(rest.map((c) => c.name))} out of the reach of this step.`,
			...elsewhere.length === 0 ? { level: "notice" } : {}
		};
	}
}
function flips(charge, elsewhere) {
	if (charge.notes.length > 0) return charge.notes.slice(0, 2).join(" ");
	const [target] = elsewhere;
	return `When it is empty, as secrets are in runs of forks and of Dependabot, ${target === void 0 ? "another account of the same budget pays." : `${budgetName(target.budget)} pays without anybody having decided it.`}`;
}
const competingCredentials = {
	id: "competing-credentials",
	judges: "work",
	level: "warning",
	title: "More than one credential could pay for the same run",
	why: "The budget of the second credential: it takes over silently as soon as the first one is empty.",
	fix: "Leave only the credential that is meant to pay within the reach of the step.",
	since: "0.1.0",
	options: {},
	page: {
		finds: ["Codex takes the first credential of a fixed order: workload identity, `CODEX_API_KEY`, `CODEX_ACCESS_TOKEN`, then `auth.json`. An empty variable counts as absent, and secrets are empty in runs that a fork or Dependabot starts. A second credential is therefore a second budget in waiting.", "When both credentials are on the same budget the finding is a notice."],
		bad: `- run: codex exec "Review this change"
  env:
    CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}
    CODEX_ACCESS_TOKEN: \${{ secrets.CODEX_ACCESS_TOKEN }}`,
		good: `- run: codex exec "Review this change"
  env:
    CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		sources: ["https://learn.chatgpt.com/docs/auth", "https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions"]
	},
	check: check$15
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
	const letters = bare$1(name);
	return row.inputs.find((input) => bare$1(input) === letters);
}
function bare$1(name) {
	return name.replace(/[-_ ]/g, "");
}
// src/policy/misspelt.ts
const READ_BY_CLIENTS = [
	"OPENAI_API_KEY",
	"CODEX_API_KEY",
	"CODEX_ACCESS_TOKEN",
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
// src/policy/rules/dead-credential.ts
function* check$14(account) {
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
	for (const dead of report.dead) {
		const step = stepAt(job, spenderPlace(dead));
		if (around.length === 0 && (step === void 0 || !named.has(step))) yield cannotSpend(account, dead);
	}
}
function allSteps(job) {
	const flat = (step) => step.kind === "parallel" ? step.steps.flatMap(flat) : [step];
	return job.kind === "steps" ? job.steps.flatMap(flat) : [];
}
const TELLING = /secrets\.\w*(?:openai|codex|anthropic_api_key)/i;
function* misspeltNames(entries) {
	for (const [name, entry] of entries) {
		const meant = TELLING.test(entry.value) ? misspelt(name) : void 0;
		if (meant === void 0 || entries.has(meant)) continue;
		yield {
			subject: `variable ${name}`,
			message: `The variable ${code(name)} carries a secret and no known client reads it; it looks like ${code(meant)} misspelt. The credential never pays here, and whatever comes next in the client's order does.`,
			place: entry.key,
			fix: `Rename it to ${code(meant)}, or remove it.`,
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
			message: `${code(uses)} has no input ${code(name)}; GitHub drops it with a warning. The credential never reaches the action, so the run fails or another one pays.`,
			place: entry.key,
			fix: `Name the input ${code(meant)}.`,
			plan: {
				kind: "rename-key",
				at: entry.key,
				from: name,
				to: meant
			}
		};
	}
}
function cannotSpend(account, dead) {
	const held = dead.credential === null ? "" : ` ${code(dead.credential)} can never pay where it stands.`;
	return {
		subject: `spender ${dead.spender.label} ${dead.credential ?? ""}`,
		message: `${code(dead.spender.label)} in job ${code(account.job.id)} cannot spend as written: ${dead.reason.replace(/\.?$/, ".")}${held} The run fails instead of doing its work, and who repairs it in a hurry picks the budget.`,
		place: spenderPlace(dead),
		fix: remedy$3(dead)
	};
}
function remedy$3(dead) {
	if (bareKey(dead)) return "Codex does not read `OPENAI_API_KEY`: hand the key over as `CODEX_API_KEY`, or sign in first with `codex login --with-api-key`.";
	return dead.credential === null ? "Give the client a credential of the budget that is meant to pay, or remove the step." : `Hand ${code(dead.credential)} over in the way this client reads it, or remove it.`;
}
function bareKey({ spender, credential }) {
	return spender.kind === "codex-cli" && (credential?.includes("OPENAI_API_KEY") ?? false);
}
function* deadWeight(account) {
	const { job, report, traced } = account;
	const carrying = allSteps(job).filter((step) => step.env.has(UNREAD));
	if (carrying.length === 0) return;
	const others = traced.spenders.filter((spender) => spender.kind !== "codex-cli");
	const mixed = new Set(others.map((spender) => stepAt(job, spender)));
	const charges = new Map();
	for (const charge of report.charges.toReversed()) charges.set(stepAt(job, spenderPlace(charge)), charge);
	for (const step of carrying) {
		const entry = step.env.get(UNREAD);
		const charge = charges.get(step);
		if (entry === void 0 || charge === void 0 || mixed.has(step)) continue;
		if (readFrom(charge, entry.line)) continue;
		yield {
			subject: `unread ${UNREAD}`,
			message: `The step of ${code(charge.spender.label)} carries ${code(UNREAD)}, which Codex does not read: ${payerName(charge)} pays. The key is dead weight for Codex, yet every command the model runs inherits it and can spend it.`,
			place: entry.key,
			fix: `Remove ${code(UNREAD)} from this step.`,
			plan: {
				kind: "remove-entry",
				at: entry.key,
				name: UNREAD
			}
		};
	}
}
const UNREAD = "OPENAI_API_KEY";
function readFrom(charge, line) {
	return charge.evidence.some((step) => step.line === line);
}
const deadCredential = {
	id: "dead-credential",
	judges: "work",
	level: "warning",
	title: "A credential can never pay where it stands",
	why: "Whoever waits for the job: it fails with 401, or another credential in reach pays instead.",
	fix: "Hand the credential over under the name, and in the place, that the client reads.",
	since: "0.1.0",
	options: {},
	page: {
		finds: ["A bare `OPENAI_API_KEY` for `codex exec` (ignored since Codex 0.35), an input that the action does not declare, a variable whose name is one slip away from the right one, an `OPENAI_API_KEY` beside the credential that Codex does read, an `auth.json` that the credential store setting ignores, a forced login method that refuses the credential.", "The job counts as spending nothing through this client, because it cannot run as written."],
		bad: `- run: codex exec "Review this change"
  env:
    OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		good: `- run: codex exec "Review this change"
  env:
    CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		sources: ["https://github.com/openai/codex/issues/3189", "https://learn.chatgpt.com/docs/config-file/environment-variables"]
	},
	check: check$14
};
// src/policy/scalars.ts
function values$1(entries) {
	return [...entries.values()];
}
function workflowScalars(workflow) {
	const declared = [...workflow.dispatchInputs, ...workflow.call?.inputs ?? []];
	return [...values$1(workflow.env), ...declared.flatMap((input) => input.default === void 0 ? [] : [input.default])];
}
function jobScalars(job) {
	const own = [...values$1(job.env), ...values$1(job.outputs)];
	if (job.kind === "call") return [
		...own,
		...values$1(job.with),
		...job.secrets === "inherit" ? [] : values$1(job.secrets)
	];
	const containers = [...job.container ? [job.container] : [], ...job.services];
	return [
		...own,
		...containers.flatMap((container) => values$1(container.env)),
		...job.steps.flatMap(stepScalars)
	];
}
function stepScalars(step) {
	const env = values$1(step.env);
	switch (step.kind) {
		case "run": return [...env, step.run];
		case "uses": return [...env, ...values$1(step.with)];
		case "parallel": return [...env, ...step.steps.flatMap(stepScalars)];
		case "idle": return env;
		default: return step;
	}
}
// src/policy/rules/hard-coded-key.ts
function texts$1(account) {
	return [...account.workflow.jobs[0]?.id === account.job.id ? workflowScalars(account.workflow) : [], ...jobScalars(account.job)];
}
function* check$13(account) {
	for (const scalar of texts$1(account)) {
		const lines = scalar.block ? scalar.value.split("\n") : [scalar.value];
		for (const [index, text] of lines.entries()) for (const key of findKeys(text)) yield {
			subject: `${key.issuer} ${key.fingerprint}`,
			message: `A literal ${key.issuer} key, ${code(key.shown)}, stands in the file. Everybody who can read the repository or its history can spend on the account behind it.`,
			place: {
				path: scalar.path,
				line: lineWithin(scalar, index),
				column: scalar.block ? 1 : scalar.column
			},
			fix: "Revoke the key where it was issued, create a new one, store it as an Actions secret and refer to it as `${{ secrets.NAME }}`. Deleting the line is not enough: it stays in the history."
		};
	}
}
const hardCodedKey = {
	id: "hard-coded-key",
	judges: "each",
	level: "error",
	blocksFirstRun: true,
	title: "A literal key stands in the workflow",
	why: "The account the key belongs to: anybody who can read the file, a log or the history can spend on it until it is revoked.",
	fix: "Revoke the key, create a new one and keep it as an Actions secret.",
	since: "0.1.0",
	options: {},
	page: {
		finds: ["Text that has the form of a real key of OpenAI, Anthropic or OpenRouter: in `env`, `with`, `run`, container settings and defaults of inputs. At most its first eight characters are ever printed.", "Stand-ins such as `test-key`, `sk-fake-\u2026`, `sk-1234567890` or a row of one repeated letter are left alone: they pay for nothing."],
		bad: `env:
  OPENAI_API_KEY: sk-proj-\u2026   # the key itself`,
		good: `env:
  OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		sources: ["https://docs.github.com/en/actions/security-for-github-actions/security-guides/using-secrets-in-github-actions"]
	},
	check: check$13
};
// src/policy/cron.ts
const RANGES = [{
	name: "minute",
	from: 0,
	to: 59
}, {
	name: "hour",
	from: 0,
	to: 23
}];
const MOST_PER_DAY = 288;
function firesPerDay(cron) {
	const fields = cron.trim().split(/\s+/);
	if (fields.length !== 5) return void 0;
	const [minutes, hours] = RANGES.map(({ from, to }, index) => values(fields[index] ?? "", from, to));
	if (minutes === void 0 || hours === void 0) return void 0;
	return Math.min(MOST_PER_DAY, minutes * hours);
}
function values(field, from, to) {
	const found = new Set();
	for (const part of field.slice(0, 400).split(",")) {
		const match = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,3}))?$/.exec(part);
		if (match === null) return void 0;
		const [, first, last, step] = match;
		const start = first === void 0 ? from : Number(first);
		const end = last !== void 0 ? Number(last) : first === void 0 || step !== void 0 ? to : start;
		const by = step === void 0 ? 1 : Number(step);
		if (by < 1 || start < from || end > to) return void 0;
		for (let value = start; value <= end; value += by) found.add(value);
	}
	return found.size;
}
// src/policy/strangers/condition.ts
const UNKNOWN = { kind: "unknown" };
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
	const expression = bare(condition);
	if (expression === void 0) return {
		holds: void 0,
		asks: []
	};
	try {
		const functions = [...Object.values(wellKnownFunctions), ...STATUS];
		const tree = new Parser(new Lexer(expression).lex().tokens, CONTEXTS, functions).parse();
		const visitor = new ConditionVisitor(knowledge);
		return {
			holds: truth(tree.accept(visitor)),
			asks: [...visitor.asks]
		};
	} catch {
		return {
			holds: void 0,
			asks: []
		};
	}
}
function bare(condition) {
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
function known(text) {
	return {
		kind: "known",
		text,
		truthy: text !== "" && text !== "false" && text !== "0"
	};
}
function equal(a, b) {
	if (a.kind === "alien" || b.kind === "alien") return a.kind === b.kind ? void 0 : false;
	const left = texts(a);
	const right = texts(b);
	if (left === void 0 || right === void 0) return void 0;
	const matches = left.flatMap((l) => right.map((r) => l.toLowerCase() === r.toLowerCase()));
	if (matches.every((m) => !m)) return false;
	return matches.every((m) => m) ? true : void 0;
}
function texts(part) {
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
	#value(expression) {
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
		return this.#value(group);
	}
	visitUnary({ expr }) {
		const value = truth(this.#value(expr));
		return fromTruth(value === void 0 ? void 0 : !value);
	}
	visitLogical({ operator, args }) {
		const decisive = operator.lexeme === "||";
		const values = args.map((arg) => truth(this.#value(arg)));
		if (values.includes(decisive)) return fromTruth(decisive);
		return values.includes(void 0) ? UNKNOWN : fromTruth(!decisive);
	}
	visitBinary({ left, operator, right }) {
		const same = equal(this.#value(left), this.#value(right));
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
		const [first = UNKNOWN, second = UNKNOWN] = args.map((arg) => this.#value(arg));
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
		return typeof value === "object" ? UNKNOWN : known(String(value));
	} catch {
		return UNKNOWN;
	}
}
function contains(haystack, needle) {
	if (haystack.kind === "list" && haystack.texts.length === 0) return false;
	if (needle.kind === "alien") return haystack.kind === "alien" ? void 0 : false;
	const wanted = texts(needle);
	const held = haystack.kind === "list" ? haystack.texts : texts(haystack);
	if (wanted === void 0 || held === void 0) return void 0;
	const whole = haystack.kind === "list";
	const hits = wanted.map((w) => held.some((h) => whole ? h.toLowerCase() === w.toLowerCase() : h.toLowerCase().includes(w.toLowerCase())));
	if (hits.every((hit) => !hit)) return false;
	return hits.every((hit) => hit) ? true : void 0;
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
	return account.workflow.triggers.filter(({ name }) => names.includes(name) && runsOnEvent(account, name));
}
function runsOn(account) {
	const runners = new Set(account.traced.spenders.map((spender) => spender.runner));
	if (runners.has("hosted")) return "hosted";
	return runners.has("self-hosted") ? "self-hosted" : "unknown";
}
function runsOnEvent({ job }, event) {
	if (job.if === void 0) return true;
	const knowledge = (path) => path === "github.event_name" ? {
		kind: "known",
		text: event,
		truthy: true
	} : void 0;
	return evaluateCondition(job.if.value, knowledge).holds !== false;
}
function byPayer(charges) {
	const found = new Map();
	for (const charge of charges) {
		const name = charge.payer?.name ?? "";
		if (!found.has(name)) found.set(name, charge);
	}
	return found;
}
// src/policy/rules/hot-schedule.ts
function* check$12(account, { options }) {
	const allowed = options["max-per-day"] ?? 0;
	const crons = triggersNamed(account, ["schedule"]).flatMap((trigger) => trigger.crons);
	const fires = crons.map((cron) => firesPerDay(cron.value) ?? 0);
	const total = fires.reduce((sum, count) => sum + count, 0);
	const hottest = crons[fires.indexOf(Math.max(...fires))];
	if (!charged(account) || hottest === void 0 || total <= allowed) return;
	yield {
		subject: "schedule",
		message: `Job ${code(account.job.id)} starts up to ${total} times a day by schedule (${code(hottest.value)}${crons.length > 1 ? " and others" : ""}), and ${budgetName(account.report.budget)} pays each time, whether or not anything changed; at most ${allowed} a day are allowed.`,
		place: hottest,
		fix: "Run it less often or on the event it waits for, or allow it in the policy: `rules: { hot-schedule: { max-per-day: \u2026 } }`."
	};
}
const hotSchedule = {
	id: "hot-schedule",
	judges: "payer",
	level: "warning",
	title: "A charged schedule fires more often than the policy allows",
	why: "The paying budget: the job spends around the clock, whether or not anything changed.",
	fix: "Run it less often, or on the event it waits for.",
	since: "0.1.0",
	options: { "max-per-day": {
		default: 24,
		minimum: 0,
		describes: "How many times a day a charged job may start by schedule."
	} },
	page: {
		finds: ["A charged job of a workflow whose `cron` lines together fire more than `max-per-day` times on one day, by default 24: once an hour."],
		bad: `on:
  schedule:
    - cron: "*/10 * * * *"`,
		good: `on:
  schedule:
    - cron: "0 6 * * 1-5"`,
		sources: ["https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule"]
	},
	check: check$12
};
// src/policy/rules/ignore-without-reason.ts
function* check$11({ workflow, job }, { comments }) {
	const [from, to] = linesOf(workflow, job);
	for (const comment of comments(workflow.path)) {
		if (comment.reason !== "" || comment.target < from || comment.target > to) continue;
		yield {
			subject: comment.rules.join(" "),
			message: `A comment ignores ${comment.rules.length > 0 ? names(comment.rules) : "no rule by name"} in job ${code(job.id)} without saying why, so nobody can tell later whether the reason still holds. It ignores nothing until it has one.`,
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
	since: "0.1.0",
	options: {},
	page: {
		finds: ["A comment `# spend-guard: ignore[rule-id]` in a workflow with nothing behind the bracket. Such a comment ignores nothing."],
		bad: `- run: codex exec "Review" # spend-guard: ignore[unpinned-model]`,
		good: `- run: codex exec "Review" # spend-guard: ignore[unpinned-model] compares default models`,
		sources: []
	},
	check: check$11
};
// src/policy/policy.ts
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
	"any",
	"none"
];
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
	monthlyLimit: void 0
};
const DEFAULTS = {
	default: "api",
	requireDeclaration: false
};
const BUILT_IN_POLICY = {
	path: null,
	...DEFAULTS,
	expect: [],
	budgets: {
		api: NO_LINE,
		subscription: NO_LINE
	},
	secrets: new Map(),
	hosts: [],
	rules: new Map(),
	ignore: []
};
function expectationFor(policy, workflow, job) {
	return policy.expect.find((entry) => entry.jobs.matches(workflow, job));
}
const POLICY_SCHEMA_URL = "https://raw.githubusercontent.com/spend-guard/spend-guard/v1/schemas/policy-v1.schema.json";
// src/policy/rules/mixed-budgets.ts
function how(charge) {
	return `${code(charge.spender.label)} with ${payerName(charge)}`;
}
function* check$10(account, { policy }) {
	const { budget, charges } = account.report;
	const expected = expectationFor(policy, account.workflow.path, account.job.id)?.budget;
	if (budget !== "both" || expected === "both" || expected === "any") return;
	const api = charges.find((charge) => charge.budget === "api");
	const subscription = charges.find((charge) => charge.budget === "subscription");
	if (api === void 0 || subscription === void 0) return;
	yield {
		subject: "both",
		message: `Job ${code(account.job.id)} charges both OpenAI budgets: the Platform account pays for ${how(api)}, the ChatGPT plan or workspace for ${how(subscription)}. Neither budget's owner sees what one run of the job costs, and a limit on one side stops it half way.`,
		place: spenderPlace(subscription),
		fix: "Split the job so that each part pays from one budget, give both spenders a credential of the same budget, or declare it under `expect` with `budget: both` and a reason."
	};
}
const mixedBudgets = {
	id: "mixed-budgets",
	judges: "payer",
	level: "warning",
	title: "One job charges both OpenAI budgets",
	why: "Both teams: neither the Platform invoice nor the plan shows what the job costs, and either limit stops it half way.",
	fix: "Split the job, or let both spenders use a credential of the same budget.",
	since: "0.1.0",
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
	check: check$10
};
// src/policy/strangers/checks.ts
const SELF_CHECKING = [{
	action: "openai/codex-action",
	opens: "allow-users"
}, {
	action: "anthropics/claude-code-action",
	opens: "allowed_non_write_users"
}];
const PERMISSION_CHECKS = [
	"getcollaboratorpermissionlevel",
	"checkcollaborator",
	"getmembershipforuser",
	"checkmembershipforuser",
	"actions-cool/check-user-permission",
	"check-actor-permission",
	"get-user-teams-membership",
	"author_association"
];
function opensToEverybody(step) {
	const row = selfChecking(step);
	if (row === void 0 || step?.kind !== "uses") return void 0;
	return [...step.with].find(([name]) => name.toLowerCase() === row.opens)?.[1].value.trim() === "*" ? row.opens : void 0;
}
function selfChecking(step) {
	if (step?.kind !== "uses") return void 0;
	const action = step.uses.value.split("@")[0]?.toLowerCase();
	return SELF_CHECKING.find((row) => row.action === action);
}
function refusesStrangers(job, spender) {
	if (job.kind !== "steps") return false;
	return job.steps.filter((step) => spender === void 0 || step.line <= spender.line).some((step) => selfChecking(step) !== void 0 && opensToEverybody(step) === void 0 && (step.if === void 0 || step === spender));
}
const asking = new WeakMap();
function asksForPermission(job) {
	const known = asking.get(job) ?? textAsks(job);
	asking.set(job, known);
	return known;
}
function textAsks(job) {
	const uses = job.kind === "steps" ? job.steps.filter((step) => step.kind === "uses") : [];
	return [...jobScalars(job), ...uses.map((step) => step.uses)].some(({ value }) => {
		const text = value.toLowerCase();
		return PERMISSION_CHECKS.some((check) => text.includes(check)) || text.includes("/collaborators/") && text.includes("permission");
	});
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
		deed: "opening or updating a pull request from a fork"
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
		deed: "opening or editing an issue"
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
		deed: "writing a comment"
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
		deed: "starting or editing a discussion"
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
		deed: "commenting on a discussion"
	},
	{
		name: "pull_request_review",
		actions: ["submitted", "edited"],
		byDefault: ["submitted", "edited"],
		object: "review",
		deed: "reviewing a pull request"
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
		deed: "commenting on a line of a pull request"
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
		deed: "making the workflow before it run, for which a pull request from a fork is enough"
	},
	{
		name: "fork",
		actions: [],
		byDefault: [],
		object: "forkee",
		deed: "forking the repository"
	},
	{
		name: "watch",
		actions: ["started"],
		byDefault: ["started"],
		object: "sender",
		deed: "starring the repository"
	}
];
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
// src/policy/strangers/upstream.ts
function upstreamEvents(place, all) {
	const events = place.workflows.flatMap((name) => all.startsOf(name) ?? ["pull_request"]);
	return [...new Set(events)].filter((event) => event === "pull_request" || event !== "workflow_run" && strangerTrigger(event) !== void 0);
}
// src/policy/strangers/doors.ts
function openDoors(account, charge, all) {
	const way = stations(account, charge, all);
	return account.workflow.triggers.flatMap((place) => {
		const trigger = strangerTrigger(place.name);
		if (trigger === void 0) return [];
		const asks = passes(way, trigger, place, all);
		return asks === void 0 ? [] : [{
			trigger,
			place,
			asks
		}];
	});
}
function passes(way, trigger, place, all) {
	const actions = strangerActions(trigger, place);
	const upstream = trigger.name === "workflow_run" ? upstreamEvents(place, all) : [];
	if (actions === void 0 || trigger.name === "workflow_run" && upstream.length === 0) return void 0;
	const knowledge = strangerKnowledge(trigger, actions, upstream);
	const asks = [];
	for (const station of way) {
		if (guarded(station)) return void 0;
		for (const condition of conditions(station)) {
			const outcome = evaluated(place, condition, knowledge);
			if (outcome.holds === false) return void 0;
			asks.push(...outcome.asks);
		}
	}
	return [...new Set(asks)];
}
const outcomes = new WeakMap();
function evaluated(place, condition, knowledge) {
	const known = outcomes.get(place) ?? new Map();
	outcomes.set(place, known);
	const outcome = known.get(condition) ?? evaluateCondition(condition, knowledge);
	known.set(condition, outcome);
	return outcome;
}
function strangerActions(trigger, place) {
	if (trigger.actions.length === 0) return [];
	const heard = place.types.length > 0 ? place.types : trigger.byDefault;
	const actions = trigger.actions.filter((action) => heard.includes(action));
	return actions.length > 0 ? actions : void 0;
}
function guarded({ workflow, job, step }) {
	if (job.kind === "steps" && job.environment !== void 0) return true;
	if (refusesStrangers(job, step)) return true;
	const before = neededJobs(workflow, job);
	if (before.some((needed) => needed.kind === "steps" && needed.environment !== void 0)) return true;
	return [job, ...before].some(asksForPermission);
}
function conditions({ workflow, job, step }) {
	const own = [job.if?.value, step?.if?.value];
	const before = /\b(always|cancelled|failure)\s*\(|\bneeds\.[\w-]+\.result\b/.test(job.if?.value.slice(0, 4e3) ?? "") ? [] : neededJobs(workflow, job).map((needed) => needed.if?.value);
	return [...own, ...before].filter((condition) => condition !== void 0);
}
// src/policy/rules/outsider-can-spend.ts
function* check$9(account, context) {
	const mild = context.account.repository.visibility === "private";
	for (const [name, entrances] of entrancesOf(account, context)) {
		const open = entrances.find((one) => one.door.asks.length === 0) ?? entrances[0];
		if (open === void 0) continue;
		const { door, charge } = open;
		const opened = openedByInput(account, charge, context);
		const payers = [...new Set(entrances.map((one) => payerName(one.charge)))];
		yield {
			subject: name,
			message: `Somebody without write access can start job ${code(account.job.id)} by ${door.trigger.deed} (${code(name)}), and ${payers.slice(0, 3).join(" or ")} then pays for ${code(charge.spender.label)} from ${budgetName(charge.budget)}. ${whatIsMissing(door, opened)}`,
			place: door.place,
			fix: remedy$2(door, opened),
			...mild || door.asks.length > 0 ? { level: "notice" } : {}
		};
	}
	yield* throughTheMachine(account);
}
function entrancesOf(account, context) {
	const found = new Map();
	for (const charge of byPayer(account.report.charges).values()) for (const door of openDoors(account, charge, context.account)) {
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
function whatIsMissing({ asks }, opened) {
	if (opened !== void 0) return `${code(`${opened}: "*"`)} switches off the action's own check of write access, and anybody with an account can run up the bill.`;
	if (asks.length > 0) return `Only ${names(asks)} could stand in the way, and the files do not show whether it asks who triggered the run.`;
	return "No check of author, association, label or environment stands in the way, so anybody with an account can run up the bill.";
}
function remedy$2({ trigger }, opened) {
	if (opened !== void 0) return `Remove ${code(opened)}: people with write access may run the action by default; list further ones by name.`;
	const object = trigger.object === "workflow_run" || trigger.object === "forkee" || trigger.object === "sender" ? void 0 : trigger.object;
	return `Let the job ask who triggered it, for instance ${object === void 0 ? "`if: github.event.workflow_run.event == 'push'`" : `\`if: contains(fromJSON('["OWNER", "MEMBER", "COLLABORATOR"]'), github.event.${object}.author_association)\``}, start it by a label, or put it behind an environment with required reviewers.`;
}
function* throughTheMachine(account) {
	const [trigger] = triggersNamed(account, ["pull_request"]);
	const charge = account.report.charges.find((c) => c.payer?.kind === "machine-login");
	if (trigger === void 0 || charge === void 0 || account.job.if !== void 0) return;
	yield {
		subject: "pull_request",
		message: `A pull request from a fork runs job ${code(account.job.id)} on the signed-in machine, and ${payerName(charge)} pays for ${code(charge.spender.label)}: keeping secrets from forks does not help where the login lives on the runner.`,
		place: trigger,
		fix: "Run it only for branches of this repository, `if: github.event.pull_request.head.repo.full_name == github.repository`, or on a runner that is not signed in."
	};
}
const outsiderCanSpend = {
	id: "outsider-can-spend",
	judges: "payer",
	level: "error",
	title: "Somebody without write access can start a charged job",
	why: "Whoever owns the credential: anybody with a GitHub account can spend it, as often as they like.",
	fix: "Check author, association or label in `if`, or put the job behind an environment with required reviewers.",
	since: "0.1.0",
	options: {},
	page: {
		finds: [
			"A charged job that starts on `pull_request_target`, `issues`, `issue_comment`, `discussion`, a review, a fork or a star, or on `workflow_run` after a workflow that a fork can start. These runs get the secrets of the repository.",
			"Every `if` on the way is evaluated for a stranger's event: a test of `author_association`, of the actor, of a label, of the event's name or of the fork closes the door, also in a job that this one needs. So do an environment, a call of GitHub's permission API, and actions that refuse people without write access by themselves (`openai/codex-action` unless `allow-users` is `*`).",
			"Where only an output of another step or job could stand in the way the finding is a notice, and so it is in a private repository."
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
    if: contains(fromJSON('["OWNER", "MEMBER", "COLLABORATOR"]'), github.event.comment.author_association)
    runs-on: ubuntu-latest
    steps:
      - run: codex exec "Answer the comment"
        env:
          CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		sources: ["https://docs.github.com/en/actions/reference/security/secure-use", "https://github.com/openai/codex-action#readme"]
	},
	check: check$9
};
// src/policy/rules/overexposed-credential.ts
function* check$8(account, context) {
	for (const reach of account.traced.reach) {
		if (!origins(reach.value).some((o) => o.kind === "secret")) continue;
		if (reach.scope === "workflow") yield* fromWorkflow(account, reach, context);
		if (reach.scope === "job") yield* fromJob(account, reach);
	}
	yield* inherited(account);
}
function* fromWorkflow(account, reach, { account: all }) {
	const entry = account.workflow.env.get(reach.name);
	const jobs = all.jobs.filter((other) => other.workflow.path === account.workflow.path);
	const idle = jobs.filter((other) => exposed(other, reach));
	if (entry === void 0 || idle[0]?.job !== account.job) return;
	const spending = jobs.filter((other) => charged(other));
	if (spending.length === 0) return;
	yield {
		subject: `workflow ${reach.name}`,
		message: `${code(reach.name)} stands in the \`env\` of the whole workflow, so ${idle.length === 1 ? `job ${code(account.job.id)}, which does` : `${idle.length} jobs that do`} not spend, can read it and spend it: every script, action and dependency that runs there.`,
		place: entry.key,
		fix: "Put it into the `env` of the steps that spend.",
		plan: moveTo(spending, account.workflow.path, reach.name, entry.key)
	};
}
function exposed({ report }, { value }) {
	const secrets = origins(value).flatMap((o) => o.kind === "secret" ? [`secrets.${o.name}`] : []);
	return report.exposed.some((one) => secrets.some((secret) => one.name.includes(secret)));
}
function* fromJob(account, reach) {
	const { job } = account;
	const entry = job.env.get(reach.name);
	if (entry === void 0 || job.kind !== "steps") return;
	const spending = spendingSteps(account);
	const others = job.steps.filter((step) => runsCode(step) && !spending.includes(step));
	if (!charged(account) || spending.length === 0 || others.length === 0) return;
	yield {
		subject: `job ${reach.name}`,
		message: `${code(reach.name)} stands in the \`env\` of job ${code(job.id)}, so ${others.length === 1 ? "a step that does" : `${others.length} steps that do`} not spend can read it and spend it, with everything the repository's code and its dependencies run there.`,
		place: entry.key,
		fix: "Put it into the `env` of the steps that spend.",
		plan: moveTo([account], job.path, reach.name, entry.key),
		level: "notice"
	};
}
function runsCode(step) {
	if (step.kind === "uses") return !step.uses.value.startsWith("actions/checkout@");
	return step.kind !== "idle";
}
function spendingSteps({ job, report }) {
	const steps = report.charges.flatMap((charge) => {
		return [spenderPlace(charge), ...charge.evidence].map((place) => stepAt(job, place)).filter((step) => step !== void 0);
	});
	return [...new Set(steps)];
}
function moveTo(spending, path, name, at) {
	const steps = spending.flatMap(spendingSteps);
	const complete = spending.every((account) => spendingSteps(account).length > 0);
	const simple = steps.every((step) => step.path === path && step.kind !== "parallel");
	if (!complete || !simple || steps.some((step) => step.env.has(name))) return void 0;
	return {
		kind: "move-entry",
		at: placeOf(at),
		name,
		steps: steps.map(placeOf)
	};
}
function* inherited(account) {
	const { job } = account;
	if (job.kind !== "call" || job.secrets !== "inherit" || !charged(account)) return;
	yield {
		subject: "inherit",
		message: `Job ${code(job.id)} hands every secret of the repository to ${code(job.uses.value)} with \`secrets: inherit\`, though only those that pay are needed there. Whatever runs in the called workflow can read and spend all of them.`,
		place: jobPlace(account),
		fix: "Name the secrets that the called workflow needs under `secrets:` instead of `inherit`.",
		level: "notice"
	};
}
const overexposedCredential = {
	id: "overexposed-credential",
	judges: "each",
	level: "warning",
	title: "A credential is in reach of jobs or steps that do not spend",
	why: "The owner of the credential: every script, action and dependency that can read it can spend it.",
	fix: "Move the credential into the `env` of the steps that spend.",
	since: "0.1.0",
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
	check: check$8
};
// src/policy/rules/personal-login.ts
const LOGINS = ["chatgpt-auth-file", "machine-login"];
function* check$7(account, context) {
	const charges = account.report.charges.filter((charge) => charge.budget === "subscription" && LOGINS.includes(charge.payer?.kind ?? ""));
	for (const charge of byPayer(charges).values()) {
		const dangers = dangersOf(account, charge, context);
		const level = levelOf(account, dangers, context);
		if (level === void 0) continue;
		yield {
			subject: charge.payer?.name ?? "",
			message: `Job ${code(account.job.id)} runs ${code(charge.spender.label)} with the ChatGPT login in ${payerName(charge)}: whoever logged in pays with the limits and credits of their plan${dangers.length > 0 ? `, and ${dangers.map((d) => d.text).join(", and ")}` : ""}. A login is as powerful as a password and can be refreshed by whoever holds a copy.`,
			place: spenderPlace(charge),
			fix: "Use a Platform API key, which OpenAI recommends for CI. If the workspace is meant to pay, use an access token of a service account (`CODEX_ACCESS_TOKEN`) or workload identity, on a trusted runner, and declare the job under `expect` with `budget: subscription` and a reason.",
			level
		};
	}
}
function dangersOf(account, charge, context) {
	const dangers = [];
	if (context.account.repository.visibility === "public") dangers.push({
		grave: true,
		text: "the repository is public, which OpenAI rules out for such a login"
	});
	const [door] = openDoors(account, charge, context.account);
	if (door !== void 0 && door.asks.length === 0) dangers.push({
		grave: true,
		text: `somebody without write access can start it by ${door.trigger.deed}`
	});
	if (charge.payer?.kind === "machine-login" && triggersNamed(account, ["pull_request"]).length > 0) dangers.push({
		grave: false,
		text: "a pull request from a fork runs on the same signed-in machine"
	});
	if (runsOn(account) === "hosted") dangers.push({
		grave: false,
		text: "it is copied to a runner hosted by GitHub, which the team does not control"
	});
	return dangers;
}
function levelOf(account, dangers, { policy }) {
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
	why: "The person who logged in: automation uses up their limits and credits, and a leaked copy of the login acts as them.",
	fix: "Use a Platform API key, or an access token or workload identity of the workspace.",
	since: "0.1.0",
	options: {},
	page: {
		finds: ["A charge paid by a restored `auth.json` with a ChatGPT login, or by the login that lives on a self-hosted machine.", "It is an error where the repository is public, where the runner is hosted by GitHub, or where somebody without write access can start the job. An `expect` entry with `budget: subscription` accepts it on a trusted runner of a repository that is not public; on a hosted runner it stays a warning."],
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
	check: check$7
};
// src/knowledge/models.ts
const DEPRECATIONS = "https://developers.openai.com/api/docs/deprecations";
const CODEX_PRICING = "https://developers.openai.com/codex/pricing";
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
		source: CODEX_PRICING
	},
	{
		model: "gpt-5.4-mini",
		from: "chatgpt-sign-in",
		date: "2026-10-01",
		source: CODEX_PRICING
	}
];
const RETIREMENTS = [...Object.entries(SHUTDOWNS).flatMap(([date, models]) => models.map((model) => ({
	model,
	from: "api",
	date,
	source: DEPRECATIONS
}))), ...SIGN_IN];
function retirementOf(model, budget) {
	const name = model.trim().toLowerCase().replace(/^openai\//, "");
	return RETIREMENTS.filter((row) => row.model === name && (row.from === "api" || budget === "subscription")).sort((a, b) => a.date < b.date ? -1 : 1)[0];
}
// src/policy/rules/retired-model.ts
const DAY = 864e5;
function* check$6(account, { today, options }) {
	for (const charge of account.report.charges) {
		if (charge.model === null || charge.budget !== "api" && charge.budget !== "subscription") continue;
		const row = retirementOf(charge.model, charge.budget);
		const days = row === void 0 ? void 0 : daysUntil(row.date, today);
		if (row === void 0 || days === void 0 || days > (options["notice-days"] ?? 0)) continue;
		const over = days <= 0;
		yield {
			subject: `${row.model} ${row.from}`,
			message: `${code(charge.spender.label)} in job ${code(account.job.id)} asks for the model ${code(charge.model)}, ${happening(row, over)} ${over ? "The run fails, or a fallback with another price answers." : "From then on the run fails."}`,
			place: spenderPlace(charge),
			fix: `Name a current model. Dates: ${row.source}`,
			...over ? {} : { level: "notice" }
		};
	}
}
function happening({ from, date }, over) {
	return `which ${from === "api" ? "OpenAI" : "Codex signed in with ChatGPT"} ${from === "api" ? over ? "shut down" : "shuts down" : over ? "stopped offering" : "stops offering"} on ${date}${from === "api" ? "" : "; with an API key it still runs"}.`;
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
	why: "Whoever waits for the job: it fails on the day of the shutdown, or a fallback with another price answers.",
	fix: "Name a current model.",
	since: "0.1.0",
	options: { "notice-days": {
		default: 60,
		minimum: 0,
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
	check: check$6
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
function* check$5(account, { account: all }) {
	const files = account.report.charges.filter((c) => c.payer?.kind === "chatgpt-auth-file");
	for (const [login, charge] of byPayer(files)) {
		const reasons = overlaps(account, login, all.jobs);
		if (reasons.length === 0) continue;
		yield {
			subject: login,
			message: `The login in ${payerName(charge)} is used by runs that can overlap: ${reasons.join("; ")}. A ChatGPT login renews itself as it is used, so two copies at once log each other out, and the job fails until somebody logs in again.`,
			place: spenderPlace(charge),
			fix: "Give every job that uses this login the same `concurrency` group without `cancel-in-progress`, or pay with a key or an access token, which can be used by many jobs at once."
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
	return [`job ${names(beside.map((o) => o.job.id))} of the same workflow does not wait for it`];
}
function acrossWorkflows(account, users) {
	const own = groupOf(account.workflow, account.job);
	const elsewhere = users.filter((other) => other.workflow.path !== account.workflow.path && (own === void 0 || groupOf(other.workflow, other.job) !== own));
	if (elsewhere.length === 0 || users[0]?.job !== account.job) return [];
	const paths = [...new Set(elsewhere.map((other) => other.workflow.path))];
	return [`${names(paths.slice(0, 3))} ${paths.length > 1 ? "use" : "uses"} it as well`];
}
function withTheNextRun({ workflow, job }) {
	const crowded = workflow.triggers.filter((trigger) => CROWDED.includes(trigger.name));
	if (groupOf(workflow, job) !== void 0 || crowded.length === 0) return [];
	return [`two runs of the workflow can come at once (${names(crowded.map((t) => t.name))}) and no \`concurrency\` group makes them wait`];
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
	why: "Whoever logged in: two copies renew the same login and log each other out, so jobs fail until somebody logs in again.",
	fix: "Put every job that uses the login into one `concurrency` group, or pay with a key or an access token.",
	since: "0.1.0",
	options: {},
	page: {
		finds: ["A ChatGPT `auth.json` restored by the legs of a matrix, by jobs of which neither waits for the other, by several workflows, or by a workflow whose runs can overlap because no `concurrency` group makes them wait.", "OpenAI asks for one copy per machine or one serialized stream of jobs."],
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
    steps:
      - run: |
          echo "$AUTH" > ~/.codex/auth.json
          codex exec "Fix every package"
        env:
          AUTH: \${{ secrets.CODEX_AUTH_JSON }}`,
		sources: ["https://developers.openai.com/codex/auth/ci-cd-auth"]
	},
	check: check$5
};
// src/policy/rules/unbounded-run.ts
const PULL_REQUESTS = ["pull_request", "pull_request_target"];
const SUGGESTED_MINUTES = 30;
function* check$4(account) {
	const charges = account.report.charges.filter((charge) => charge.spender.kind !== "mention");
	if (!charged(account) || charges.length === 0) return;
	const called = (account.report.calledBy ?? []).length > 0;
	yield* withoutLimit(account);
	if (!called) yield* withoutCancelling(account);
}
function* withoutLimit(account) {
	const { job, report } = account;
	if (job.kind !== "steps" || job.timeoutMinutes !== void 0) return;
	if (report.charges.map((charge) => stepAt(job, spenderPlace(charge))).every((step) => step?.timeoutMinutes !== void 0)) return;
	yield {
		subject: "timeout",
		message: `Job ${code(job.id)} is paid by ${budgetName(report.budget)} and has no time limit, so a run that hangs or an agent that goes in circles is stopped only after GitHub's default of 6 hours.`,
		place: jobPlace(account),
		fix: `Add \`timeout-minutes: ${SUGGESTED_MINUTES}\` to the job, or what its longest useful run needs.`,
		plan: {
			kind: "add-to-job",
			path: job.path,
			job: job.id,
			lines: [`timeout-minutes: ${SUGGESTED_MINUTES}`]
		}
	};
}
function* withoutCancelling(account) {
	const { workflow, job, report } = account;
	const triggers = triggersNamed(account, PULL_REQUESTS).filter(repeats);
	const groups = [job.concurrency, workflow.concurrency].filter((group) => group !== void 0);
	const cancels = groups.some((group) => group.cancelInProgress !== void 0 && group.cancelInProgress.value !== "false");
	if (triggers.length === 0 || cancels) return;
	yield {
		subject: "superseded",
		message: `Job ${code(job.id)} starts anew on every push to a pull request (${names(triggers.map((t) => t.name))}) and the run it supersedes goes on, so ${budgetName(report.budget)} pays for an answer nobody reads.`,
		place: jobPlace(account),
		fix: "Give the job a `concurrency` group per pull request with `cancel-in-progress: true`.",
		...groups.length === 0 ? { plan: {
			kind: "add-to-job",
			path: job.path,
			job: job.id,
			lines: [
				"concurrency:",
				"  group: ${{ github.workflow }}-" + groupName(job.id) + "-${{ github.event.pull_request.number || github.run_id }}",
				"  cancel-in-progress: true"
			]
		} } : {}
	};
}
function groupName(id) {
	return id.replace(/[^\w-]/g, "-");
}
function repeats({ types }) {
	return types.length === 0 || types.includes("synchronize");
}
const unboundedRun = {
	id: "unbounded-run",
	judges: "each",
	level: "notice",
	title: "A charged run has no time limit, or outlives the commit it was for",
	why: "The paying budget: an agent in circles spends for up to six hours, and superseded runs are paid for nothing.",
	fix: "Set `timeout-minutes`, and a `concurrency` group with `cancel-in-progress: true` on pull requests.",
	since: "0.1.0",
	options: {},
	page: {
		finds: ["A charged job without `timeout-minutes` on the job or on every step that spends; and a charged job on `pull_request` or `pull_request_target` that runs on new commits, when neither the job nor the workflow has a `concurrency` group that cancels the run before."],
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
	check: check$4
};
// src/policy/rules/unclear-payer.ts
function settledByDeclaration(account, charge, { policy }) {
	const entry = expectationFor(policy, account.workflow.path, account.job.id);
	if (entry === void 0 || entry.budget === "none") return false;
	if (entry.budget === "any" || entry.budget === "both") return true;
	const { budget } = entry;
	const possible = charge.candidates.map((candidate) => candidate.budget);
	return possible.length === 0 || possible.includes(budget) || possible.includes("unclear");
}
function* check$3(account, context) {
	for (const [subject, charges] of byCandidates(account.report.charges)) {
		const [charge] = charges;
		if (charge === void 0 || settledByDeclaration(account, charge, context)) continue;
		const labels = names([...new Set(charges.map((one) => one.spender.label))].slice(0, 3));
		yield {
			subject,
			message: `Job ${code(account.job.id)} runs ${labels}, and the files do not decide who pays${candidates(charge.candidates)}. Spend that belongs to no budget is forecast by nobody and stopped by no limit.`,
			place: spenderPlace(charge),
			fix: remedy$1(account, charge)
		};
	}
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
function candidates(all) {
	if (all.length === 0) return "";
	return `: it could be ${all.slice(0, 4).map((c) => `${credentialName(c.name)} (${budgetName(c.budget)})`).join(", or ")}${all.length > 4 ? ", or others" : ""}`;
}
function remedy$1(account, charge) {
	const settle = charge.settledBy === null ? "" : `What would settle it: ${charge.settledBy.replace(/\.?$/, ".")} `;
	const secrets = charge.candidates.filter((c) => c.kind === "unknown" && c.name.startsWith("secrets.")).map((c) => c.name.slice(8));
	if (secrets.length > 0) return `${settle}Say in the policy what the secret holds: \`secrets:\` with ${names(secrets.map((name) => `${name}: platform-key`))} (or \`chatgpt-auth-file\`, \`access-token\`, \`provider-key\`).`;
	const entry = `${account.workflow.path}#${account.job.id}`;
	return `${settle}${settle === "" ? "Declare" : "Or declare"} in the policy who pays: under \`expect\`, \`jobs\` ${code(entry)} with its \`budget\` and a reason; for a gateway, its host under \`hosts\`.`;
}
const unclearPayer = {
	id: "unclear-payer",
	judges: "payer",
	level: "warning",
	title: "A job spends and the files do not decide who pays",
	why: "Whoever it turns out to be: spend that belongs to no budget is in no forecast and under no limit.",
	fix: "Declare in the policy what the secret holds, what the gateway bills, or whom the job is charged to.",
	since: "0.1.0",
	options: {},
	page: {
		finds: ["A spender whose payer depends on something outside the files: a login that lives on a self-hosted runner, a secret whose name and use tell nothing, a base URL that comes from a secret, a workflow of another repository that inherits every secret.", "An `expect` entry for the job whose budget is one of those possible settles it; so does an entry under `secrets` or `hosts`."],
		bad: `jobs:
  review:
    runs-on: [self-hosted, linux]
    steps:
      - run: codex exec "Review this change"`,
		good: `# the same job, with this in .github/spend-guard.yml
expect:
  - jobs: ".github/workflows/review.yml#review"
    budget: subscription
    reason: "the runner is signed in with the workspace's service account"`,
		sources: ["https://learn.chatgpt.com/docs/auth"]
	},
	check: check$3
};
// src/policy/rules/undeclared-spend.ts
function* check$2(account, { policy }) {
	const { workflow, job, report } = account;
	if (!policy.requireDeclaration || report.charges.length === 0) return;
	if (expectationFor(policy, workflow.path, job.id) !== void 0) return;
	const spenders = report.charges.map((charge) => charge.spender.label);
	const budget = report.budget === "unclear" || report.budget === "none" ? "any" : report.budget;
	yield {
		subject: "undeclared",
		message: `Job ${code(job.id)} spends (${names(spenders.slice(0, 3))}, from ${budgetName(report.budget)}), and no \`expect\` entry covers it. The policy requires every charged job to be declared, so that its budget's owner has seen it.`,
		place: jobPlace(account),
		fix: `Add to \`expect\` in the policy: \`jobs\` ${code(`${workflow.path}#${job.id}`)}, \`budget\` ${code(budget)}, and the reason.`
	};
}
const undeclaredSpend = {
	id: "undeclared-spend",
	judges: "payer",
	level: "error",
	title: "A charged job is not declared in the policy",
	why: "The budget's owner: a new automation spends before anybody has agreed to it.",
	fix: "Add an `expect` entry for the job with its budget and the reason.",
	since: "0.1.0",
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
	check: check$2
};
// src/policy/rules/unpinned-model.ts
function* check$1(account) {
	for (const charge of account.report.charges) {
		if (charge.model !== null || !CODEX_KINDS.includes(charge.spender.kind)) continue;
		if (charge.budget !== "api" && charge.budget !== "subscription") continue;
		yield {
			subject: charge.spender.label,
			message: `${code(charge.spender.label)} in job ${code(account.job.id)} names no model, so it uses whatever Codex takes by default on that day. When the default changes, so does what a run costs ${budgetName(charge.budget)}, without a change in this repository.`,
			place: spenderPlace(charge),
			fix: "Name the model: `model:` for codex-action, `--model` for `codex exec`."
		};
	}
}
const unpinnedModel = {
	id: "unpinned-model",
	judges: "work",
	level: "notice",
	title: "A Codex run names no model",
	why: "The paying budget: the price of a run changes with the default model, on a day that nobody here chose.",
	fix: "Name the model with `model:` or `--model`.",
	since: "0.1.0",
	options: {},
	page: {
		finds: ["A charge by Codex itself (action, command line, SDK) for which no model is named. Programs that call the API name their model in their own code and are left alone."],
		bad: `- run: codex exec "Review this change"
  env:
    CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		good: `- run: codex exec --model gpt-6.1-sol "Review this change"
  env:
    CODEX_API_KEY: \${{ secrets.OPENAI_API_KEY }}`,
		sources: ["https://developers.openai.com/codex/pricing"]
	},
	check: check$1
};
// src/policy/rules/wrong-budget.ts
function misplaced(account, expected, declared) {
	const { budget, charges } = account.report;
	switch (expected) {
		case "any": return [];
		case "none": return [...charges];
		case "both": return charges.filter((c) => c.budget === "other" && budget === "other");
		case "api":
		case "subscription":
		case "other": return charges.filter((charge) => {
			if (charge.budget === expected || charge.budget === "unclear") return false;
			if (charge.budget === "other") return declared && budget === "other";
			return true;
		});
		default: return expected;
	}
}
function* check(account, context) {
	const { policy } = context;
	const entry = expectationFor(policy, account.workflow.path, account.job.id);
	const expected = entry?.budget ?? policy.default;
	for (const charge of misplaced(account, expected, policy.path !== null)) {
		const wanted = expected === "none" ? "not to spend" : `on ${budgetName(expected)}`;
		const by = entry === void 0 ? says(policy.path) : `the policy entry ${code(entry.jobs.source)} expects it`;
		yield {
			subject: `${charge.budget} ${charge.payer?.name ?? charge.spender.label}`,
			message: `Job ${code(account.job.id)} runs ${code(charge.spender.label)}, which ${payerName(charge)} ${refusable(charge) ? "would charge" : "charges"} to ${budgetName(charge.budget)}; ${by} ${wanted}. ${consequence(charge)}`,
			place: spenderPlace(charge),
			fix: remedy(charge, expected),
			...refusable(charge) ? { level: "notice" } : {}
		};
	}
}
function refusable(charge) {
	return charge.spender.kind === "mention" && charge.confidence === "possible";
}
function says(path) {
	return path === null ? "without a policy file automation is expected" : "the policy expects automation";
}
function consequence(charge) {
	if (refusable(charge)) return "Codex is reported to answer a comment by the default token with a request to connect an account, and to spend nothing: the automation waits for work that nobody does.";
	switch (charge.budget) {
		case "subscription": return "Its runs use up the limits and credits of a ChatGPT plan or workspace that were bought for people.";
		case "api": return "Its runs are billed per token by the OpenAI Platform account, beside whatever the plan includes.";
		case "other": return `The bill comes from ${charge.provider === null ? "another provider" : code(charge.provider)} and is on neither OpenAI line.`;
		case "unclear": return "The files do not decide whose bill grows with it.";
		default: return charge.budget;
	}
}
function remedy(charge, expected) {
	const declare = `declare the job under \`expect\` with \`budget: ${charge.budget === "unclear" ? "any" : charge.budget}\` and a reason if this was decided`;
	switch (expected) {
		case "api": return `${withKey(charge)}, or ${declare}.`;
		case "subscription": return `${signedIn(charge)}, or ${declare}.`;
		case "none": return `Remove the spender, or ${declare}.`;
		case "other":
		case "both":
		case "any": return `Pay with the expected credential, or ${declare}.`;
		default: return expected;
	}
}
function withKey({ spender, budget }) {
	if (spender.kind === "mention" || spender.kind === "codex-cloud") return "Let codex-action do the work with a Platform API key; what ChatGPT runs itself no key can pay";
	if (budget === "other") return "Let a client of OpenAI do the work with a Platform API key";
	if (spender.kind === "codex-action") return "Hand over a Platform API key as `openai-api-key`";
	return "Hand over a Platform API key, for `codex exec` as `CODEX_API_KEY`, and take the other credential away";
}
function signedIn(charge) {
	return charge.spender.kind.startsWith("codex-") ? `Sign Codex in with the workspace's access token (\`CODEX_ACCESS_TOKEN\` for \`codex exec\`) and take ${payerName(charge)} away` : "Let Codex do the work, signed in with the workspace's access token; a plan pays for no API call";
}
// src/policy/rules/index.ts
const RULES = [
	{
		id: "wrong-budget",
		judges: "payer",
		level: "error",
		title: "A job is charged to another budget than the policy expects",
		why: "The team whose budget it was not meant for: a plan bought for people runs dry, or the Platform invoice grows without a forecast.",
		fix: "Pay with a credential of the expected budget, or declare the job under `expect` with the reason.",
		since: "0.1.0",
		options: {},
		page: {
			finds: [
				"Every charge of a job is compared with the first `expect` entry that matches the job, and with `default` where none does. Without a policy file automation is expected on the API budget and a mismatch is a warning; with one it is an error.",
				"A charge whose payer the files do not decide is left to `unclear-payer`. A charge to another provider is judged once a policy file exists, unless the job also has a charge to an OpenAI budget.",
				"An `@codex` comment posted with the default token is a notice: Codex is reported to refuse it."
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
	mixedBudgets,
	unclearPayer,
	competingCredentials,
	deadCredential,
	personalLogin,
	sharedLogin,
	outsiderCanSpend,
	overexposedCredential,
	hardCodedKey,
	undeclaredSpend,
	unboundedRun,
	unpinnedModel,
	retiredModel,
	hotSchedule,
	ignoreWithoutReason
];
const RULE_IDS = RULES.map((rule) => rule.id);
function ruleById(id) {
	return RULES.find((rule) => rule.id === id);
}
Object.defineProperty(exports, "BUILT_IN_POLICY", {
	enumerable: true,
	get: function() {
		return BUILT_IN_POLICY;
	}
});
Object.defineProperty(exports, "Binary", {
	enumerable: true,
	get: function() {
		return Binary;
	}
});
Object.defineProperty(exports, "ContextAccess", {
	enumerable: true,
	get: function() {
		return ContextAccess;
	}
});
Object.defineProperty(exports, "DEFAULTS", {
	enumerable: true,
	get: function() {
		return DEFAULTS;
	}
});
Object.defineProperty(exports, "DEFAULT_BUDGETS", {
	enumerable: true,
	get: function() {
		return DEFAULT_BUDGETS;
	}
});
Object.defineProperty(exports, "EXPECTED_BUDGETS", {
	enumerable: true,
	get: function() {
		return EXPECTED_BUDGETS;
	}
});
Object.defineProperty(exports, "FunctionCall", {
	enumerable: true,
	get: function() {
		return FunctionCall;
	}
});
Object.defineProperty(exports, "Grouping", {
	enumerable: true,
	get: function() {
		return Grouping;
	}
});
Object.defineProperty(exports, "HOST_BUDGETS", {
	enumerable: true,
	get: function() {
		return HOST_BUDGETS;
	}
});
Object.defineProperty(exports, "IndexAccess", {
	enumerable: true,
	get: function() {
		return IndexAccess;
	}
});
Object.defineProperty(exports, "KEY_LITERALS", {
	enumerable: true,
	get: function() {
		return KEY_LITERALS;
	}
});
Object.defineProperty(exports, "Lexer", {
	enumerable: true,
	get: function() {
		return Lexer;
	}
});
Object.defineProperty(exports, "Literal", {
	enumerable: true,
	get: function() {
		return Literal;
	}
});
Object.defineProperty(exports, "Logical", {
	enumerable: true,
	get: function() {
		return Logical;
	}
});
Object.defineProperty(exports, "MARKER", {
	enumerable: true,
	get: function() {
		return MARKER;
	}
});
Object.defineProperty(exports, "NO_ENTRIES", {
	enumerable: true,
	get: function() {
		return NO_ENTRIES;
	}
});
Object.defineProperty(exports, "NO_LINE", {
	enumerable: true,
	get: function() {
		return NO_LINE;
	}
});
Object.defineProperty(exports, "POLICY_SCHEMA_URL", {
	enumerable: true,
	get: function() {
		return POLICY_SCHEMA_URL;
	}
});
Object.defineProperty(exports, "Parser", {
	enumerable: true,
	get: function() {
		return Parser;
	}
});
Object.defineProperty(exports, "REST", {
	enumerable: true,
	get: function() {
		return REST;
	}
});
Object.defineProperty(exports, "RULES", {
	enumerable: true,
	get: function() {
		return RULES;
	}
});
Object.defineProperty(exports, "RULE_IDS", {
	enumerable: true,
	get: function() {
		return RULE_IDS;
	}
});
Object.defineProperty(exports, "RULE_LEVELS", {
	enumerable: true,
	get: function() {
		return RULE_LEVELS;
	}
});
Object.defineProperty(exports, "SECRET_KINDS", {
	enumerable: true,
	get: function() {
		return SECRET_KINDS;
	}
});
Object.defineProperty(exports, "Star", {
	enumerable: true,
	get: function() {
		return Star;
	}
});
Object.defineProperty(exports, "TokenType", {
	enumerable: true,
	get: function() {
		return TokenType;
	}
});
Object.defineProperty(exports, "UNSET", {
	enumerable: true,
	get: function() {
		return UNSET;
	}
});
Object.defineProperty(exports, "Unary", {
	enumerable: true,
	get: function() {
		return Unary;
	}
});
Object.defineProperty(exports, "child", {
	enumerable: true,
	get: function() {
		return child;
	}
});
Object.defineProperty(exports, "code", {
	enumerable: true,
	get: function() {
		return code;
	}
});
Object.defineProperty(exports, "commentBook", {
	enumerable: true,
	get: function() {
		return commentBook;
	}
});
Object.defineProperty(exports, "concat", {
	enumerable: true,
	get: function() {
		return concat;
	}
});
Object.defineProperty(exports, "declared", {
	enumerable: true,
	get: function() {
		return declared;
	}
});
Object.defineProperty(exports, "emptiness", {
	enumerable: true,
	get: function() {
		return emptiness;
	}
});
Object.defineProperty(exports, "entries", {
	enumerable: true,
	get: function() {
		return entries;
	}
});
Object.defineProperty(exports, "expectationFor", {
	enumerable: true,
	get: function() {
		return expectationFor;
	}
});
Object.defineProperty(exports, "firstNonEmpty", {
	enumerable: true,
	get: function() {
		return firstNonEmpty;
	}
});
Object.defineProperty(exports, "fromOrigin", {
	enumerable: true,
	get: function() {
		return fromOrigin;
	}
});
Object.defineProperty(exports, "isTrue", {
	enumerable: true,
	get: function() {
		return isTrue;
	}
});
Object.defineProperty(exports, "jobPlace", {
	enumerable: true,
	get: function() {
		return jobPlace;
	}
});
Object.defineProperty(exports, "lineWithin", {
	enumerable: true,
	get: function() {
		return lineWithin;
	}
});
Object.defineProperty(exports, "linesOf", {
	enumerable: true,
	get: function() {
		return linesOf;
	}
});
Object.defineProperty(exports, "literal", {
	enumerable: true,
	get: function() {
		return literal;
	}
});
Object.defineProperty(exports, "literalText", {
	enumerable: true,
	get: function() {
		return literalText;
	}
});
Object.defineProperty(exports, "mapAt", {
	enumerable: true,
	get: function() {
		return mapAt;
	}
});
Object.defineProperty(exports, "oneOf", {
	enumerable: true,
	get: function() {
		return oneOf;
	}
});
Object.defineProperty(exports, "originName", {
	enumerable: true,
	get: function() {
		return originName;
	}
});
Object.defineProperty(exports, "origins", {
	enumerable: true,
	get: function() {
		return origins;
	}
});
Object.defineProperty(exports, "outputs", {
	enumerable: true,
	get: function() {
		return outputs;
	}
});
Object.defineProperty(exports, "placeOf", {
	enumerable: true,
	get: function() {
		return placeOf;
	}
});
Object.defineProperty(exports, "reporter", {
	enumerable: true,
	get: function() {
		return reporter;
	}
});
Object.defineProperty(exports, "ruleById", {
	enumerable: true,
	get: function() {
		return ruleById;
	}
});
Object.defineProperty(exports, "scalarAt", {
	enumerable: true,
	get: function() {
		return scalarAt;
	}
});
Object.defineProperty(exports, "scalarOrJson", {
	enumerable: true,
	get: function() {
		return scalarOrJson;
	}
});
Object.defineProperty(exports, "scalars", {
	enumerable: true,
	get: function() {
		return scalars;
	}
});
Object.defineProperty(exports, "scopeOf", {
	enumerable: true,
	get: function() {
		return scopeOf;
	}
});
Object.defineProperty(exports, "setAt", {
	enumerable: true,
	get: function() {
		return setAt;
	}
});
Object.defineProperty(exports, "texts", {
	enumerable: true,
	get: function() {
		return texts$2;
	}
});
Object.defineProperty(exports, "through", {
	enumerable: true,
	get: function() {
		return through;
	}
});

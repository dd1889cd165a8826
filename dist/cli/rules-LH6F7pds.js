let node_crypto = require("node:crypto");
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
		pieces: shortened([...texts.flatMap((text) => text.pieces), TOO_LONG]),
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
const NAMES = new WeakMap();
function joinedPieces(left, right) {
	if (left.at(-1) !== TOO_LONG) return shortened(mergeLiterals([...left, ...right]));
	if (left.length >= MAX_PIECES) return left;
	const known = NAMES.get(left) ?? new Set(left.map(originName));
	NAMES.set(left, known);
	const fresh = right.filter((piece) => piece.kind !== "literal" && !known.has(originName(piece)));
	return fresh.length === 0 ? left : [
		...left.slice(0, -1),
		...fresh,
		TOO_LONG
	];
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
	return bounded$1(alternatives.filter((a) => {
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
// src/workflow/model.ts
function lineWithin(scalar, index) {
	return scalar.block ? scalar.line + index : scalar.line;
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
		title: "GitHub Copilot",
		budget: "other",
		keys: ["COPILOT_GITHUB_TOKEN", "COPILOT_CLI_TOKEN"],
		otherNames: ["COPILOT_TOKEN"],
		endpoints: [],
		prefixes: [],
		hosts: ["*.githubcopilot.com", "copilot-proxy.githubusercontent.com"],
		source: "https://docs.github.com/copilot/concepts/agents/about-copilot-cli"
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
		title: "another host",
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
	return (schedule && wordsOf(schedule, cron.trim().split(/\s+/))) ?? `on the schedule \`${cron.trim().slice(0, 80)}\``;
}
function wordsOf(schedule, fields) {
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
const MOST_NAMED = 3;
function schedulesInWords(crons) {
	const shown = [...new Set(crons.slice(0, 4))].map(scheduleWords);
	const listed = shown.length > MOST_NAMED ? `on ${crons.length} schedules` : shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
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
// src/workflow/condition.ts
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
	const expression = bare$1(condition);
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
function mayRunOn(condition, event) {
	if (condition === void 0 || event === "workflow_call") return true;
	const knowledge = (path) => path === "github.event_name" ? {
		kind: "known",
		text: event,
		truthy: true
	} : void 0;
	return evaluateCondition(condition, knowledge).holds !== false;
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
function known$1(text) {
	return {
		kind: "known",
		text,
		truthy: text !== "" && text !== "false" && text !== "0"
	};
}
function equal(a, b) {
	if (a.kind === "alien" || b.kind === "alien") return a.kind === b.kind ? void 0 : false;
	const left = texts$1(a);
	const right = texts$1(b);
	if (left === void 0 || right === void 0) return void 0;
	const matches = left.flatMap((l) => right.map((r) => l.toLowerCase() === r.toLowerCase()));
	if (matches.every((m) => !m)) return false;
	return matches.every((m) => m) ? true : void 0;
}
function texts$1(part) {
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
		return typeof value === "object" ? UNKNOWN : known$1(String(value));
	} catch {
		return UNKNOWN;
	}
}
function contains(haystack, needle) {
	if (haystack.kind === "list" && haystack.texts.length === 0) return false;
	if (needle.kind === "alien") return haystack.kind === "alien" ? void 0 : false;
	const wanted = texts$1(needle);
	const held = haystack.kind === "list" ? haystack.texts : texts$1(haystack);
	if (wanted === void 0 || held === void 0) return void 0;
	const whole = haystack.kind === "list";
	const hits = wanted.map((w) => held.some((h) => whole ? h.toLowerCase() === w.toLowerCase() : h.toLowerCase().includes(w.toLowerCase())));
	if (hits.every((hit) => !hit)) return false;
	return hits.every((hit) => hit) ? true : void 0;
}
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
// src/knowledge/names.ts
const NAME_ROWS = [
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
		example: "AZURE_AI_SEARCH_API_KEY"
	},
	{
		pattern: /(?:MAX|MIN|NUM|TOTAL|INPUT|OUTPUT|CONTEXT)_TOKENS?(?:_|$)|TOKENS?_(?:LIMIT|COUNT|BUDGET|MAX)/,
		kind: "none",
		provider: "",
		stems: [],
		example: "OPENAI_MAX_TOKENS"
	},
	{
		pattern: /^CODEX_AUTH_(?:PAT|REFRESH_TOKEN|SECRET_UPDATE_TOKEN)$|^(?:HAS|USE|SKIP|ENABLE|DISABLE|IGNORE|REQUIRE|CHECK)_/,
		kind: "none",
		provider: "",
		stems: [],
		example: "HAS_CODEX_AUTH"
	},
	{
		pattern: /(?:MODEL|EFFORT|BASE_URL|API_BASE|API_HOST|ENDPOINT|API_TYPE|API_VERSION|VERSION|DEPLOYMENT|DEPLOYMENT_NAME|REGION|ORG_ID|ORGANIZATION|PROJECT|PROJECT_ID|TIMEOUT|PROMPT|URL|HOST|HOME|NAME|RESULT|OUTPUT|MESSAGE|STATUS|PATH|DIR|FILE|ENABLED|PROVIDER|SANDBOX)$/,
		kind: "none",
		provider: "",
		stems: [],
		example: "OPENAI_BASE_URL"
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
		pattern: /AZURE_?(?:OPEN_?AI|AI|API)|AOAI/,
		kind: "provider-key",
		provider: "azure-openai",
		stems: ["azure", "aoai"],
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
	...[
		"openrouter",
		"groq",
		"mistral",
		"deepseek",
		"xai",
		"cohere",
		"together",
		"fireworks",
		"moonshot",
		"minimax",
		"perplexity",
		"cerebras",
		"watsonx",
		"dashscope",
		"zhipu",
		"opencode",
		"nvidia",
		"deepinfra",
		"sambanova",
		"nebius",
		"siliconflow",
		"novita",
		"voyage",
		"aimlapi"
	].flatMap((id) => family(id, new RegExp(`(?:^|_)${id.toUpperCase()}(?:_AI)?_?(?:API_?)?(?:KEY|TOKEN)$`), [id], `${id.toUpperCase()}_API_KEY`))
];
function family(provider, pattern, stems, example) {
	return [{
		pattern,
		kind: "provider-key",
		provider,
		stems,
		example
	}];
}
const EXACT = new Map(PROVIDERS.flatMap((provider) => tellingNames(provider).map((name) => [upper(name), {
	kind: provider.id === "openai" ? "platform-key" : provider.id === "chatgpt" ? "access-token" : "provider-key",
	provider: provider.id
}])));
const cache = new Map();
function classifyName(name, hints = new Map()) {
	const declared = hints.size === 0 ? void 0 : hints.get(upper(name));
	if (declared !== void 0) return declared === "none" ? void 0 : {
		kind: declared,
		provider: providerOfKind(declared)
	};
	if (cache.has(name)) return cache.get(name);
	const key = upper(name);
	const row = EXACT.get(key) ?? NAME_ROWS.find((r) => r.pattern.test(key));
	const hint = row === void 0 || row.kind === "none" ? void 0 : {
		kind: row.kind,
		provider: row.provider
	};
	if (cache.size < 1e4) cache.set(name, hint);
	return hint;
}
const CODEX_READS = new Set(["CODEX_API_KEY", "CODEX_ACCESS_TOKEN"]);
function isRead(key) {
	return EXACT.has(key) || CODEX_READS.has(key);
}
function isMisspeltName(name) {
	const key = upper(name);
	if (isRead(key) || key.length > 80) return false;
	for (let i = 0; i + 1 < key.length; i += 1) {
		const swapped = `${key.slice(0, i)}${key[i + 1]}${key[i]}${key.slice(i + 2)}`;
		if (swapped !== key && isRead(swapped)) return true;
	}
	return false;
}
function providerOfKind(kind) {
	if (kind === "platform-key" || kind === "platform-identity") return "openai";
	return kind === "provider-key" ? "gateway" : "chatgpt";
}
function upper(name) {
	return name.replace(/[- ]/g, "_").replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").toUpperCase();
}
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
function* check$20(account) {
	for (const charge of account.report.charges) {
		const rest = runnersUp(charge);
		if (charge.payer === null || charge.budget === "unclear" || rest.length === 0) continue;
		const elsewhere = rest.filter(({ budget, kind }) => budget !== charge.budget || kind === "provider-plan" !== (charge.payer?.kind === "provider-plan"));
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
		finds: [
			"Codex takes the first credential of a fixed order: workload identity, `CODEX_API_KEY`, `CODEX_ACCESS_TOKEN`, then `auth.json`. An empty variable counts as absent, and secrets are empty in runs that a fork or Dependabot starts. A second credential is therefore a second budget in waiting.",
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
	check: check$20
};
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
function* check$19(account, { lines, policy }) {
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
			fix: `Agree with the owner of the line${ownerOf$1(policy.budgets[line].owner)} and raise \`budgets.increase\` or ignore this finding with a reason; or lower what the change adds.`
		};
	}
}
const SMALLEST = .005;
function allowedOn(line, written) {
	return parseAmount(written, ["%", ...line === "api" ? API_UNITS : SUBSCRIPTION_UNITS]);
}
function ownerOf$1(owner) {
	return owner === void 0 ? "" : ` (${code(owner)})`;
}
const costIncrease = {
	id: "cost-increase",
	judges: "line",
	level: "warning",
	title: "A pull request raises a budget line by more than the policy allows at once",
	why: "The owner of the line: a matrix, a dearer model or a new schedule multiplies a bill in one small diff.",
	fix: "Agree with the owner of the line, or lower what the change adds.",
	since: "0.1.0",
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
	check: check$19
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
	let candidates = known.get(things);
	if (candidates === void 0) {
		candidates = [];
		for (const thing of things) {
			while ((candidates.at(-1)?.line ?? 0) >= thing.line) candidates.pop();
			candidates.push(thing);
		}
		known.set(things, candidates);
	}
	return candidates;
}
const known = new WeakMap();
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
function* check$18(account) {
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
		message: `${code(dead.spender.label)} in job ${code(account.job.id)} cannot spend as written: ${dead.reason.replace(/\.?$/, ".")}${held}${unreadByAction(account, dead)} The run fails instead of doing its work, and who repairs it in a hurry picks the budget.`,
		place: spenderPlace(dead),
		fix: remedy$4(dead)
	};
}
function unreadByAction({ job }, dead) {
	if (dead.spender.kind !== "codex-action") return "";
	const names = ["OPENAI_API_KEY", "CODEX_API_KEY"];
	const step = stepAt(job, spenderPlace(dead));
	const given = names.find((name) => step?.env.has(name) || job.env.has(name));
	return given === void 0 ? "" : ` ${code(given)} in its environment is not read: the action takes a key only from its input \`openai-api-key\`.`;
}
function remedy$4(dead) {
	if (dead.spender.kind === "codex-action" && dead.credential === null) return "Hand the key over as the input `openai-api-key`, or remove the step.";
	if (bareKey(dead)) return "Codex does not read `OPENAI_API_KEY`: hand the key over as `CODEX_API_KEY`, or sign in first with `codex login --with-api-key`.";
	return dead.credential === null ? "Give the client a credential of the budget that is meant to pay, or remove the step." : `Hand ${code(dead.credential)} over in the way this client reads it, or remove it.`;
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
			message: `${code(UNREAD)} reaches ${code(charge.spender.label)} in job ${code(job.id)}, and Codex does not read it: ${payerName(charge)} pays. The key is dead weight for Codex, yet every command the model runs inherits it and can spend it.`,
			place: entry.key,
			fix: `Remove it; if the key is meant to pay, hand it over as \`CODEX_API_KEY\` instead.`,
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
		message: `${code(GATEWAY)} reaches ${code(charge.spender.label)} in job ${code(job.id)}, and Codex since 0.120 does not read it: the gateway is bypassed, and ${payerName(charge)} pays from ${budgetName(charge.budget)}, past its limits and its log.`,
		place: spenderPlace(charge),
		fix: "Set `openai_base_url` in `config.toml`, or `-c openai_base_url=\u2026`, if the gateway is meant to be asked."
	};
}
const GATEWAY = "OPENAI_BASE_URL";
const SECRET = /\$\{\{/;
const UNREAD = "OPENAI_API_KEY";
function readFrom({ payer, evidence }, entry) {
	return payer?.name.includes(UNREAD) || entry.value.includes(payer?.name ?? "\0") || evidence.some((step) => step.path === entry.path && step.line === entry.line);
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
	check: check$18
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
function byPayer(charges) {
	const found = new Map();
	for (const charge of charges) {
		const name = charge.payer?.name ?? "";
		if (!found.has(name)) found.set(name, charge);
	}
	return found;
}
// src/policy/rules/hard-coded-key.ts
function texts(account) {
	return [...account.workflow.jobs[0]?.id === account.job.id ? workflowScalars(account.workflow) : [], ...jobScalars(account.job)];
}
function* unmasked({ job, report }) {
	for (const charge of byPayer(report.charges).values()) {
		const name = /^vars\.(\w+)$/.exec(charge.payer?.name ?? "")?.[1];
		if (name === void 0 || classifyName(name) === void 0) continue;
		yield {
			subject: `vars ${name}`,
			message: `${code(`vars.${name}`)} pays for ${code(charge.spender.label)} in job ${code(job.id)}: a configuration variable is kept in plain text, is not masked in logs, and is shown to everybody who may read the settings.`,
			place: spenderPlace(charge),
			fix: `Revoke the key, store a new one as a secret, and refer to it as ${code(`secrets.${name}`)}.`,
			level: "warning"
		};
	}
}
function* check$17(account) {
	yield* unmasked(account);
	for (const scalar of texts(account)) {
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
	check: check$17
};
// src/policy/rules/hot-schedule.ts
function* check$16(account, { options }) {
	const allowed = options["max-per-day"] ?? 0;
	const crons = triggersNamed(account, ["schedule"]).flatMap((trigger) => trigger.crons);
	const fires = crons.map((cron) => firesPerDay(cron.value) ?? 0);
	const total = fires.reduce((sum, count) => sum + count, 0);
	const hottest = crons[fires.indexOf(Math.max(...fires))];
	if (!charged(account) || hottest === void 0 || total <= allowed) return;
	yield {
		subject: "schedule",
		message: `Job ${code(account.job.id)} starts up to ${total} times a day by schedule (${code(hottest.value)}${crons.length > 1 ? " and others" : ""}), and ${budgetName(account.report.budget)} pays each time, whether or not anything changed; at most ${allowed} a day are allowed.${conditional(account) ? " The step that spends has a condition, so this is the most." : ""}`,
		place: hottest,
		fix: "Run it less often or on the event it waits for, or allow it in the policy: `rules: { hot-schedule: { max-per-day: \u2026 } }`."
	};
}
function conditional({ job, report }) {
	return report.charges.every((charge) => stepAt(job, spenderPlace(charge))?.if !== void 0);
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
	check: check$16
};
// src/policy/rules/ignore-without-reason.ts
function* check$15({ workflow, job }, { comments }) {
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
	check: check$15
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
	rules: new Map(),
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
const POLICY_SCHEMA_URL = "https://raw.githubusercontent.com/spend-guard/spend-guard/v1/schemas/policy-v1.schema.json";
// src/policy/rules/mixed-budgets.ts
function how(charge) {
	return `${code(charge.spender.label)} with ${payerName(charge)}`;
}
function* check$14(account, { policy }) {
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
	check: check$14
};
// src/policy/strangers/checks.ts
const SELF_CHECKING = [{
	action: "openai/codex-action",
	opens: "allow-users",
	bots: ["allow-bots", "allow-bot-users"]
}, {
	action: "anthropics/claude-code-action",
	opens: "allowed_non_write_users",
	bots: ["allowed_bots"]
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
function openDoors(account, charge, all, who = "anybody") {
	const way = stations(account, charge, all);
	return account.workflow.triggers.flatMap((place) => {
		const trigger = strangerTrigger(place.name);
		if (trigger === void 0) return [];
		const asks = passes(way, trigger, place, all, who);
		return asks === void 0 ? [] : [{
			trigger,
			place,
			asks
		}];
	});
}
function passes(way, trigger, place, all, who) {
	const actions = strangerActions(trigger, place);
	const upstream = trigger.name === "workflow_run" ? upstreamEvents(place, all) : [];
	if (actions === void 0 || trigger.name === "workflow_run" && upstream.length === 0) return void 0;
	const knowledge = strangerKnowledge(trigger, actions, upstream);
	const asks = [];
	for (const station of way) {
		if (guarded(station, who)) return void 0;
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
function guarded({ workflow, job, step }, who) {
	if (job.kind === "steps" && job.environment !== void 0) return true;
	if (refusesStrangers(job, step) && !(who === "bot" && letsBotsIn(step)?.everyone)) return true;
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
function* check$13(account, context) {
	const mild = context.account.repository.visibility === "private";
	for (const [name, entrances] of entrancesOf(account, context)) {
		const open = entrances.find((one) => one.door.asks.length === 0) ?? entrances[0];
		if (open === void 0) continue;
		const { door, charge } = open;
		const opened = openedByInput(account, charge, context);
		const payers = [...new Set(entrances.map((one) => payerName(one.charge)))];
		yield {
			subject: name,
			message: `Somebody without write access can start job ${code(account.job.id)} by ${door.trigger.deed} (${code(name)}), and ${payers.slice(0, 3).join(" or ")} then pays for ${code(charge.spender.label)} from ${budgetName(charge.budget)}. ${whatIsMissing(door, opened)}${forkCode(account, door)}`,
			place: door.place,
			fix: remedy$3(door, opened),
			...mild || door.asks.length > 0 ? { level: "notice" } : {}
		};
	}
	yield* asABot(account, context);
	yield* throughTheMachine(account);
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
			message: `${code(`${bots.input}: "*"`)} lets any App or bot start job ${code(account.job.id)} by ${door.trigger.deed} (${code(door.trigger.name)}), and ${payerName(charge)} then pays for ${code(charge.spender.label)} from ${budgetName(charge.budget)}.${foreign} A bot whose own text fulfils the condition starts it again, round after round.`,
			place: door.place,
			fix: `Name in ${code(bots.input)} the bots that are meant, without the one that posts the answers.`,
			level: visibility === "private" || door.asks.length > 0 ? "notice" : "warning"
		};
	}
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
function remedy$3({ trigger }, opened) {
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
			"An action that was told to let every bot in (`allowed_bots: \"*\"`) is open to Apps of strangers, and to a bot that answers itself. Where the job checks out the code of the fork, the message says so: that code can read the key itself.",
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
	check: check$13
};
// src/policy/rules/over-budget.ts
function* check$12(account, { lines, policy }) {
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
			message: `A month of ${budgetName(line)} is expected to take ${rangeWords(month, limit.unit)} (80 %), ${sure ? "all of it" : "its middle"} over the limit of ${code(written)}${ownerOf(policy.budgets[line].owner)}; job ${code(account.job.id)} takes most of it.`,
			place: jobPlace(account),
			fix: `Lower what it takes by ${figure(month.middle - limit.value)} ${limit.unit}: a smaller model, fewer runs, more cached input; or agree on another \`monthly-limit\`.`
		};
	}
}
function ownerOf(owner) {
	return owner === void 0 ? "" : ` that ${code(owner)} answers for`;
}
const overBudget = {
	id: "over-budget",
	judges: "line",
	level: "error",
	title: "A month of a budget line is expected to go over its limit",
	why: "The owner of the line: what is known before the month costs a decision, what is known after it costs the money.",
	fix: "Lower what the largest job takes, or agree on another `monthly-limit`.",
	since: "0.1.0",
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
	check: check$12
};
// src/policy/rules/overexposed-credential.ts
function* check$11(account, context) {
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
		message: `${code(reach.name)} stands in the \`env\` of the whole workflow, so ${idle.length === 1 ? `job ${code(account.job.id)}, which does` : `${idle.length} jobs that do`} not spend it, can read it and spend it: every script, action and dependency that runs there.`,
		place: entry.key,
		fix: "Put it into the `env` of the steps that spend.",
		plan: moveTo(spending, account.workflow.path, reach.name, entry.key),
		...idle.length === 1 ? { sameAs: {
			rule: "dead-credential",
			subject: `unread ${reach.name}`
		} } : {}
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
	check: check$11
};
// src/policy/rules/personal-login.ts
const LOGINS = ["chatgpt-auth-file", "machine-login"];
function* check$10(account, context) {
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
	check: check$10
};
// src/policy/rules/retired-model.ts
const DAY = 864e5;
function* check$9(account, { today, options }) {
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
	check: check$9
};
// src/policy/strangers/own-events.ts
const APP_TOKENS = new Set([
	"actions/create-github-app-token",
	"tibdex/github-app-token",
	"peter-murray/workflow-application-token-action",
	"getsentry/action-github-app-token"
]);
const COMMENTS = /\bgh\s+(?:issue|pr)\s+(?:comment|review|create)\b|\bgh\s+api\b[^\n]*\/(?:comments|reviews)\b|\bcreate(?:Comment|Review|ReviewComment)\b/;
const COMMENTERS = /^(?:peter-evans\/create-or-update-comment|marocchino\/sticky-pull-request-comment|thollander\/actions-comment-pull-request|mshick\/add-pr-comment|actions-cool\/issues-helper|jungwinter\/comment)$/;
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
	if (COMMENTERS.test(action) || COMMENTS.test(text)) return "comment";
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
const COUNTS = /run_attempt|--max-count|git\s+(?:log|rev-list)\b|\[bot\]|\bretr(?:y|ies)\b/i;
function* check$8(account, context) {
	if (!charged(account)) return;
	for (const event of ownEvents(account.workflow, account.job)) {
		const trigger = account.workflow.triggers.find((one) => startedBy(one, event));
		if (trigger === void 0 || bounded(account, trigger, event)) continue;
		const bots = botsLetIn(account, context);
		if (bots === "refused" && (event.kind === "comment" || event.actor === "bot")) continue;
		const named = typeof bots === "object" ? bots : void 0;
		yield {
			subject: `${event.kind} ${trigger.name}`,
			message: `Job ${code(account.job.id)} can start itself: it ${deed(event)} with ${code(event.token)}, and unlike ${code("GITHUB_TOKEN")} ${event.actor === "bot" ? "an App's token" : "a person's token"} starts workflows, this one by ${code(trigger.name)} among them${named === void 0 ? "" : `; ${code(named.input)} lets bots in`}. ${capital(budgetName(account.report.budget))} pays for every round, and nothing here counts them.`,
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
	const { job } = account;
	const conditions = [job.if?.value, event.step.if?.value].filter((text) => text !== void 0);
	const texts = [...conditions, ...jobScalars(job).map((scalar) => scalar.value)];
	if ((event.kind === "push" ? texts : conditions).some((text) => COUNTS.test(text))) return true;
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
function capital(text) {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function remedy$2({ kind }, input) {
	if (kind === "push") return "Push with `GITHUB_TOKEN`, which starts no workflow, or stop after a number of rounds: count the commits of the bot on the branch before the paid step.";
	const inputs = input === void 0 ? "" : `Take the App itself out of ${code(input)}; or post`;
	return `${inputs === "" ? "Post" : inputs} with \`GITHUB_TOKEN\`, which starts no workflow, or add \`github.event.comment.user.type != 'Bot'\` to the job's \`if\`.`;
}
const selfStarting = {
	id: "self-starting",
	judges: "work",
	level: "warning",
	title: "A charged job can start itself again, without bound",
	why: "The paying budget: every round is paid, and a loop runs through the night until somebody looks.",
	fix: "Post and push with `GITHUB_TOKEN`, whose deeds start no workflow, keep bots out, or count the rounds.",
	since: "0.1.0",
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
	check: check$8
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
function* check$7(account, { account: all }) {
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
	const crowded = workflow.triggers.filter(({ name }) => CROWDED.includes(name) || name === "workflow_dispatch" && workflow.dispatchInputs.length > 0);
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
	check: check$7
};
// src/policy/rules/unbounded-run.ts
const PULL_REQUESTS = ["pull_request", "pull_request_target"];
const SUGGESTED_MINUTES = 30;
function* check$6(account) {
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
	check: check$6
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
function* check$5(account, context) {
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
	check: check$5
};
// src/policy/rules/undeclared-spend.ts
function* check$4(account, { policy }) {
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
	check: check$4
};
// src/policy/rules/unpinned-model.ts
function* check$3(account) {
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
	check: check$3
};
// src/policy/rules/unread-workflow.ts
function* check$2({ workflow, line, why, fix }) {
	yield {
		subject: "unread",
		message: `GitHub may run ${code(workflow)}, and not all of it was read: it ${why}. What its jobs spend, and who pays for it, is not known.`,
		place: {
			path: workflow,
			line,
			column: 1
		},
		fix
	};
}
const unreadWorkflow = {
	id: "unread-workflow",
	judges: "file",
	level: "error",
	title: "A workflow that GitHub may run was not read",
	why: "Whichever budget its jobs spend: a file that nobody read is a door that nobody guards.",
	fix: "Make it an ordinary UTF-8 file of less than 1 MiB that the guard may read.",
	since: "0.1.0",
	options: {},
	page: {
		finds: [
			"A workflow file directly in `.github/workflows` that could not be read, or not all of it: no right to read it, a pipe, a link out of the repository or to nothing, more than 1 MiB, another encoding than UTF-8, a name that is not UTF-8, more values than are read, YAML that is broken for this reader and may not be for another. Jobs that were read in it are judged all the same.",
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
	why: "The budget may be the right one and the invoice still land on another team: limits and cost reports of the Platform are kept by project.",
	fix: "Name the expected organisation, project or workspace where the client reads it.",
	since: "0.1.0",
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
			...refusable(charge) ? { level: "notice" } : {},
			...expected === "api" && charge.budget === "subscription" ? { sameAs: {
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
	costIncrease,
	ignoreWithoutReason,
	unreadWorkflow
];
const RULE_IDS = RULES.map((rule) => rule.id);
function ruleById(id) {
	return RULES.find((rule) => rule.id === id);
}
Object.defineProperty(exports, "API_UNITS", {
	enumerable: true,
	get: function() {
		return API_UNITS;
	}
});
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
Object.defineProperty(exports, "NAME_ROWS", {
	enumerable: true,
	get: function() {
		return NAME_ROWS;
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
Object.defineProperty(exports, "PROVIDERS", {
	enumerable: true,
	get: function() {
		return PROVIDERS;
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
Object.defineProperty(exports, "SHUTDOWNS_KNOWN_ON", {
	enumerable: true,
	get: function() {
		return SHUTDOWNS_KNOWN_ON;
	}
});
Object.defineProperty(exports, "SUBSCRIPTION_UNITS", {
	enumerable: true,
	get: function() {
		return SUBSCRIPTION_UNITS;
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
Object.defineProperty(exports, "asksForForecast", {
	enumerable: true,
	get: function() {
		return asksForForecast;
	}
});
Object.defineProperty(exports, "child", {
	enumerable: true,
	get: function() {
		return child;
	}
});
Object.defineProperty(exports, "classifyName", {
	enumerable: true,
	get: function() {
		return classifyName;
	}
});
Object.defineProperty(exports, "code", {
	enumerable: true,
	get: function() {
		return code;
	}
});
Object.defineProperty(exports, "commentStart", {
	enumerable: true,
	get: function() {
		return commentStart;
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
Object.defineProperty(exports, "figure", {
	enumerable: true,
	get: function() {
		return figure;
	}
});
Object.defineProperty(exports, "firesPerMonth", {
	enumerable: true,
	get: function() {
		return firesPerMonth;
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
Object.defineProperty(exports, "ignoreComments", {
	enumerable: true,
	get: function() {
		return ignoreComments;
	}
});
Object.defineProperty(exports, "isFakeKey", {
	enumerable: true,
	get: function() {
		return isFakeKey;
	}
});
Object.defineProperty(exports, "isMisspeltName", {
	enumerable: true,
	get: function() {
		return isMisspeltName;
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
Object.defineProperty(exports, "mayRunOn", {
	enumerable: true,
	get: function() {
		return mayRunOn;
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
Object.defineProperty(exports, "parseAmount", {
	enumerable: true,
	get: function() {
		return parseAmount;
	}
});
Object.defineProperty(exports, "parseCount", {
	enumerable: true,
	get: function() {
		return parseCount;
	}
});
Object.defineProperty(exports, "placeOf", {
	enumerable: true,
	get: function() {
		return placeOf;
	}
});
Object.defineProperty(exports, "providerById", {
	enumerable: true,
	get: function() {
		return providerById;
	}
});
Object.defineProperty(exports, "providerOfModel", {
	enumerable: true,
	get: function() {
		return providerOfModel;
	}
});
Object.defineProperty(exports, "rangeWords", {
	enumerable: true,
	get: function() {
		return rangeWords;
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
Object.defineProperty(exports, "schedulesInWords", {
	enumerable: true,
	get: function() {
		return schedulesInWords;
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
Object.defineProperty(exports, "stepAt", {
	enumerable: true,
	get: function() {
		return stepAt;
	}
});
Object.defineProperty(exports, "tellingNames", {
	enumerable: true,
	get: function() {
		return tellingNames;
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

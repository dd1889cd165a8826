const require_scan = require("./scan-DOU2cywy.js");
// src/interpreter/shell/cmd/parts.ts
function partsOf(source, budget) {
	const text = source.replace(/\^\n/g, "  ");
	const parts = [];
	const blocks = [];
	let conditional = false;
	let piped = false;
	let at = 0;
	const add = (kind, start, end) => {
		const written = text.slice(start, end);
		const lead = written.length - written.trimStart().length;
		const part = written.trim();
		if (kind === "command" && part === "") return;
		budget.spend(1 + (part.length >> 6));
		const doubted = conditional || (blocks.at(-1) ?? false);
		parts.push({
			kind,
			text: part,
			start: start + lead,
			conditional: doubted,
			piped
		});
	};
	while (at < text.length) {
		const start = skipLead(text, at);
		const guard = guardAt(text, start);
		if (guard !== void 0) {
			conditional = true;
			at = guard;
			continue;
		}
		if (text[start] === "(") {
			add("open", start, start + 1);
			blocks.push(conditional || (blocks.at(-1) ?? false));
			conditional = false;
			piped = false;
			at = start + 1;
			continue;
		}
		const comment = /(?:rem(?=[\s]|$)|:)[^\n]*/iy;
		comment.lastIndex = start;
		const skipped = comment.exec(text);
		const end = skipped ? start + skipped[0].length : commandEnd(text, start, blocks.length > 0);
		if (!skipped) add("command", start, end);
		const operator = operatorAt(text, end);
		at = end + Math.max(1, operator.length);
		piped = operator === "|";
		if (operator === "\n" || operator === "&" || operator === "") conditional = false;
		if (operator === "||") conditional = true;
		if (operator === ")") {
			const close = commandEnd(text, at, blocks.length > 1);
			blocks.pop();
			conditional = false;
			const rest = /^\s*else\b/i.exec(text.slice(at, at + 40));
			add("close", at, rest ? at : close);
			if (rest) {
				conditional = true;
				at += rest[0].length;
			} else {
				at = close;
				const after = operatorAt(text, at);
				if (after !== ")") at += after.length;
				piped = after === "|";
				conditional = after === "||";
			}
		}
	}
	return parts;
}
function skipLead(text, at) {
	while (at < text.length && /[\s@;,=]/.test(text[at] ?? "")) at++;
	return at;
}
function guardAt(text, at) {
	const pattern = /(?:if(?:[ \t]+\/i)?(?:[ \t]+not)?(?:[ \t]+\/i)?[ \t]+(?:(?:exist|defined|errorlevel)[ \t]+(?:"[^"\n]*"|[^\s"(]+)|(?:"[^"\n]*"|[^\s"=()]+)[ \t]*(?:==|[ \t](?:equ|neq|lss|leq|gtr|geq)[ \t])[ \t]*(?:"[^"\n]*"|[^\s"()]+))|for[ \t][^\n]{1,500}?[ \t)]do\b|else\b)/iy;
	pattern.lastIndex = at;
	const found = pattern.exec(text);
	return found ? at + found[0].length : void 0;
}
function commandEnd(text, start, inBlock) {
	let quoted = false;
	for (let at = start; at < text.length; at++) {
		const char = text[at];
		if (char === "\n") return at;
		if (char === "\"") quoted = !quoted;
		else if (quoted) continue;
		else if (char === "^") at++;
		else if (char === "|" || char === ")" && inBlock) return at;
		else if (char === "&" && text[at - 1] !== ">" && text[at - 1] !== "<") return at;
	}
	return text.length;
}
function operatorAt(text, at) {
	const two = text.slice(at, at + 2);
	if (two === "&&" || two === "||") return two;
	return text[at] ?? "";
}
// src/interpreter/shell/cmd/index.ts
function readCmd(source, budget) {
	const collector = new require_scan.Collector(source, budget);
	try {
		readParts(partsOf(source.text, budget), collector);
		return {
			commands: collector.commands,
			cut: void 0
		};
	} catch (error) {
		const cut = require_scan.cutBy(error);
		if (cut !== void 0) return {
			commands: collector.commands,
			cut
		};
		throw error;
	}
}
function readParts(parts, collector) {
	let from;
	const blocks = [];
	for (const part of parts) {
		const setting = {
			conditional: part.conditional,
			scope: []
		};
		const stdin = part.piped && from ? {
			kind: "pipe",
			from,
			stage: [from]
		} : void 0;
		if (part.kind === "open") blocks.push([]);
		else if (part.kind === "close") sendBlock(blocks.pop() ?? [], part, collector);
		else {
			from = readCommand(part, stdin, setting, collector);
			if (from) for (const block of blocks) block.push(from);
		}
	}
}
function sendBlock(block, part, collector) {
	const { redirects } = splitRedirects(part.text, part.start, collector);
	if (redirects.length === 0) return;
	block.forEach((command, index) => {
		const at = collector.commands.lastIndexOf(command);
		if (at < 0) return;
		collector.budget.spend(1);
		const sent = redirects.map((redirect) => index > 0 && redirect.operator === ">" ? {
			...redirect,
			operator: ">>"
		} : redirect);
		collector.commands[at] = {
			...command,
			redirects: [...command.redirects, ...sent]
		};
	});
}
function readCommand(part, stdin, setting, collector) {
	const { words, redirects } = splitRedirects(part.text, part.start, collector);
	let first = 0;
	while (/^call$/i.test(require_scan.literalOf(words[first] ?? []) ?? "")) first++;
	const run = words.slice(first);
	if (run.length === 0) return void 0;
	const name = require_scan.commandName(run[0] ?? [])?.toLowerCase();
	const assignment = name === "set" || name === "setx" ? assignmentIn(part.text, collector) : void 0;
	const place = {
		redirects,
		stdin,
		start: part.start,
		end: part.start + part.text.length
	};
	if (assignment?.value.length === 0) {
		const words = [require_scan.literal("unset"), require_scan.literal(assignment.name)];
		return collector.add({
			...place,
			words
		}, setting);
	}
	if (assignment) return collector.add({
		...place,
		words: run.slice(0, 1),
		assignments: [assignment]
	}, setting);
	return collector.add({
		...place,
		words: run
	}, setting);
}
function assignmentIn(text, collector) {
	const found = /^\s*set\s+(?:"([^"=]+)=([^"]*)"?|([^"=/\s][^"=]*)=(.*))/is.exec(text);
	if (!found) return void 0;
	return {
		name: (found[1] ?? found[3] ?? "").trim(),
		value: textOf((found[2] ?? found[4] ?? "").trimEnd(), collector),
		exported: true,
		append: false
	};
}
function splitRedirects(text, _start, collector) {
	const words = [];
	const redirects = [];
	let pending;
	for (const token of tokensOf(text)) {
		const arrow = /^(\d?)(>>|>|<)$/.exec(token);
		if (arrow) {
			const operator = arrow[2] === "<" ? "<" : arrow[2] === ">>" ? ">>" : ">";
			pending = {
				operator,
				descriptor: Number(arrow[1] || (operator === "<" ? 0 : 1))
			};
		} else if (pending) {
			if (!token.startsWith("&")) redirects.push({
				...pending,
				target: textOf(token, collector)
			});
			pending = void 0;
		} else words.push(textOf(token, collector));
	}
	return {
		words,
		redirects
	};
}
function tokensOf(text) {
	return text.match(/(?:(?<![^\s])\d)?(?:>>|>|<)|&\d|(?:"[^"]*"?|\^[\s\S]|[^\s"<>^&])+|[^\s]/g) ?? [];
}
function textOf(written, collector) {
	collector.budget.spend(1 + (written.length >> 6));
	const pieces = [];
	const pattern = /%%~?\w*|%~?(\d)|%(\w[\w.() -]*)(:[^%\n]*)?%|!(\w+)(:[^!\n]*)?!|"|\^([\s\S])/g;
	let from = 0;
	const literal = (text) => {
		if (text !== "") pieces.push(...require_scan.unmask(text, collector.source.pieces));
	};
	for (const found of written.matchAll(pattern)) {
		literal(written.slice(from, found.index));
		from = found.index + found[0].length;
		const name = found[1] ?? found[2] ?? found[4];
		if (name !== void 0) {
			const altered = found[3] !== void 0 || found[5] !== void 0;
			const variable = {
				kind: "variable",
				name,
				fallback: void 0,
				instead: void 0
			};
			pieces.push(altered ? {
				...variable,
				altered: true
			} : variable);
		} else if (found[0].startsWith("%%")) pieces.push({
			kind: "unknown",
			text: found[0]
		});
		else if (found[6] !== void 0) literal(found[6]);
	}
	literal(written.slice(from));
	return require_scan.joined(pieces);
}
// src/interpreter/shell/powershell/cursor.ts
const DEEPEST = 64;
var Cursor = class {
	at = 0;
	text;
	budget;
	depth = 0;
	constructor(text, budget) {
		this.text = text;
		this.budget = budget;
	}
	get char() {
		return this.text[this.at] ?? "";
	}
	get done() {
		return this.at >= this.text.length;
	}
	startsWith(text) {
		return this.text.startsWith(text, this.at);
	}
	take(pattern) {
		this.budget.spend(1);
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.text);
		if (found) this.at += found[0].length;
		return found ?? void 0;
	}
	skip(lines) {
		for (;;) {
			const from = this.at;
			this.take(lines ? /[\s;]+/y : /[ \t]+/y);
			if (this.startsWith("`\n")) this.at += 2;
			else if (this.startsWith("<#")) this.jumpPast("#>");
			else if (this.char === "#") this.take(/[^\n]*/y);
			if (this.at === from) return;
		}
	}
	jumpPast(text) {
		const found = this.text.indexOf(text, this.at);
		this.at = found < 0 ? this.text.length : found + text.length;
	}
	nested(read) {
		if (++this.depth > DEEPEST) throw new require_scan.Exhausted("too deep");
		const result = read();
		this.depth--;
		return result;
	}
};
// src/interpreter/shell/powershell/environment.ts
const REMOVES = new Set("remove-item ri rm rmdir rd del erase clear-item cli".split(" "));
const SETS = new Set("set-item si new-item ni set-content sc".split(" "));
const DRIVE = /^(?:microsoft\.powershell\.core[\\/]environment::|env:)[\\/]?/i;
function ofVariable(words) {
	const cmdlet = require_scan.literalOf(words[0] ?? [])?.toLowerCase() ?? "";
	if (!REMOVES.has(cmdlet) && !SETS.has(cmdlet)) return void 0;
	const { paths, name, values } = argumentsOf(words.slice(1));
	const variables = paths.flatMap((path) => variable(name === void 0 ? path : [...path, ...name]));
	if (variables.length === 0) return void 0;
	if (REMOVES.has(cmdlet)) return {
		kind: "unset",
		names: variables
	};
	const [only] = variables.map(require_scan.literalOf);
	return only === void 0 ? void 0 : {
		kind: "set",
		name: only,
		value: values[0] ?? []
	};
}
function argumentsOf(words) {
	const paths = [];
	const values = [];
	let name;
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? [];
		const flag = require_scan.literalOf(word)?.toLowerCase() ?? "";
		if (/^-(?:path|literalpath|pspath)$/.test(flag)) paths.push(words[++at] ?? []);
		else if (flag === "-value") values.push(words[++at] ?? []);
		else if (flag === "-name") name = words[++at];
		else if (/^-(?:erroraction|ea|itemtype|type|include|exclude|filter)$/.test(flag)) at++;
		else if (flag.startsWith("-")) continue;
		else if (paths.length === 0 || DRIVE.test(flag)) paths.push(word);
		else values.push(word);
	}
	return {
		paths,
		name,
		values
	};
}
function variable(path) {
	const [first, ...rest] = path;
	if (first?.kind !== "literal" || !DRIVE.test(first.text)) return [];
	const whole = require_scan.literalOf(path);
	if (whole !== void 0) return whole.split(/\s*,\s*/).filter((one) => one !== "").map((one) => require_scan.literal(one.replace(DRIVE, "")));
	return [require_scan.joined([{
		...first,
		text: first.text.replace(DRIVE, "")
	}, ...rest])];
}
function isNothing(value) {
	const [first, ...more] = value;
	if (first === void 0) return true;
	return first.kind === "unknown" && more.length === 0 && /^\$null$/i.test(first.text);
}
// src/interpreter/shell/powershell/words.ts
const VARIABLE = /\$(?:\{(?:(env):|\w+:)?([^}\n]{0,200})\}|(?:(env):|(?:global|script|local|private|using|variable):)?(\w+|[?$^])|@?\{?)/iy;
const ESCAPES = {
	n: "\n",
	t: "	",
	r: "\r",
	"0": "\0"
};
const UNKNOWN = /^(?:_|true|false|null|lastexitcode|args|input|matches|psitem|error|pid|pwd|\W|\d+)$/i;
function readWord(cursor, blocks) {
	const pieces = [];
	const start = cursor.at;
	while (!cursor.done && !/[\s;|&)}]/.test(cursor.char)) {
		if (cursor.char === "`" && cursor.text[cursor.at + 1] === "\n") break;
		const first = cursor.at === start;
		if (first && cursor.char === "{") pieces.push(readBlock(cursor, blocks, "}"));
		else if (first && cursor.char === "(") pieces.push(...readGroup(cursor, blocks, 1));
		else if (first && /^@[({]/.test(cursor.text.slice(cursor.at, cursor.at + 2))) pieces.push(...readGroup(cursor, blocks, 2));
		else pieces.push(...readPiece(cursor, blocks, /[^\s;|&(){}'"`$]+|[({]/y));
	}
	return require_scan.joined(pieces);
}
function readExpression(cursor, blocks) {
	const pieces = [];
	while (!cursor.done && !/[\n;|&)}]/.test(cursor.char)) {
		if (cursor.take(/`\n/y)) continue;
		if (cursor.take(/[ \t]*\+[ \t]*(?=["'$])/y)) continue;
		if (cursor.take(/[ \t]+#[^\n]*/y)) continue;
		if (/[>]/.test(cursor.char)) break;
		const open = /^(?:@?[({]|\[)/.exec(cursor.text.slice(cursor.at, cursor.at + 2));
		if (open && open[0] !== "[") pieces.push(...readGroup(cursor, blocks, open[0].length));
		else pieces.push(...readPiece(cursor, blocks, /[^\n;|&(){}'"`$>+# \t]+|[+# \t]/y));
	}
	const text = require_scan.joined(pieces);
	const last = text.at(-1);
	if (last?.kind !== "literal") return text;
	return require_scan.joined([...text.slice(0, -1), {
		kind: "literal",
		text: last.text.trimEnd()
	}]);
}
function readPiece(cursor, blocks, plain) {
	cursor.budget.spend(1);
	const here = cursor.take(/@(['"])[ \t]*\n/y);
	if (here) return readHereString(cursor, blocks, here[1] === "\"");
	if (cursor.char === "'") return literals((cursor.take(/'([^']*(?:''[^']*)*)'?/y)?.[1] ?? "").replaceAll("''", "'"), blocks);
	if (cursor.char === "\"") {
		cursor.at++;
		return readQuoted(cursor, blocks, (c) => c.take(/"(?!")/y) !== void 0);
	}
	if (cursor.char === "$") return readVariable(cursor, blocks, true);
	const escaped = cursor.take(/`([\s\S]?)/y);
	if (escaped) return literals(escaped[1] ?? "", blocks);
	const run = cursor.take(plain);
	if (run) return literals(run[0], blocks);
	return literals(cursor.text[cursor.at++] ?? "", blocks);
}
function readHereString(cursor, blocks, expands) {
	const end = cursor.text.indexOf(expands ? "\n\"@" : "\n'@", Math.max(0, cursor.at - 1));
	const stop = end < 0 ? cursor.text.length : end;
	if (!expands) {
		const text = cursor.text.slice(cursor.at, stop);
		cursor.at = Math.min(cursor.text.length, stop + 3);
		return literals(text, blocks);
	}
	return readQuoted(cursor, blocks, (c) => {
		if (c.at < stop) return false;
		c.at = Math.min(c.text.length, stop + 3);
		return true;
	});
}
function readQuoted(cursor, blocks, ends) {
	const pieces = [];
	while (!cursor.done && !ends(cursor)) {
		const run = cursor.take(/[^"`$\n]+/y) ?? cursor.take(/\n/y);
		const escaped = run ? void 0 : cursor.take(/`([\s\S]?)/y);
		if (run) pieces.push(...literals(run[0], blocks));
		else if (escaped) {
			const char = escaped[1] ?? "";
			pieces.push(...literals(ESCAPES[char] ?? char, blocks));
		} else if (cursor.char === "$") pieces.push(...readVariable(cursor, blocks, false));
		else {
			cursor.take(/""?/y);
			pieces.push({
				kind: "literal",
				text: "\""
			});
		}
	}
	return pieces;
}
function readVariable(cursor, blocks, members) {
	const start = cursor.at;
	if (cursor.startsWith("$(")) {
		cursor.at += 1;
		return readGroup(cursor, blocks, 1);
	}
	const found = cursor.take(VARIABLE);
	const name = found?.[2] ?? found?.[4];
	if (!found || name === void 0) {
		if (cursor.at === start) cursor.at++;
		return [{
			kind: "literal",
			text: cursor.text.slice(start, cursor.at)
		}];
	}
	const environment = found[1] !== void 0 || found[3] !== void 0;
	const member = members ? readMembers(cursor, blocks) : false;
	const automatic = /^home$/i.test(name);
	if (!(environment || automatic || !UNKNOWN.test(name) && blocks.locals.has(name.toLowerCase()))) return [{
		kind: "unknown",
		text: blocks.source.excerpt(start, cursor.at)
	}];
	const variable = {
		kind: "variable",
		name: automatic ? "HOME" : name,
		fallback: void 0,
		instead: void 0
	};
	return [member ? {
		...variable,
		altered: true
	} : variable];
}
function readMembers(cursor, blocks) {
	let found = false;
	while (cursor.take(/\.\w+|\[[^\]\n]{0,80}\]/y)) {
		found = true;
		if (cursor.char === "(") readGroup(cursor, blocks, 1);
	}
	return found;
}
function readGroup(cursor, blocks, opener) {
	const hash = cursor.text[cursor.at + opener - 1] === "{";
	const ahead = cursor.text.slice(cursor.at + opener, cursor.at + opener + 60).trimStart();
	if (!hash && /^(?:[A-Za-z][\w.-]*(?:\s|\)|$)|[&.]\s|\.?[\\/])/.test(ahead)) {
		cursor.at += opener - 1;
		return [readBlock(cursor, blocks, ")")];
	}
	return cursor.nested(() => {
		const close = hash ? "}" : ")";
		const pieces = [];
		cursor.at += opener;
		while (!cursor.done && cursor.char !== close) {
			const open = /^@?[({]/.exec(cursor.text.slice(cursor.at, cursor.at + 2));
			if (cursor.take(/[ \t]*\+[ \t]*(?=["'$])/y)) continue;
			if (open) pieces.push(...readGroup(cursor, blocks, open[0].length));
			else pieces.push(...readPiece(cursor, blocks, /[^(){}'"`$@+]+|[@+]/y));
		}
		cursor.at++;
		readMembers(cursor, blocks);
		return pieces;
	});
}
function readBlock(cursor, blocks, close) {
	const start = cursor.at;
	cursor.at++;
	const commands = cursor.nested(() => blocks.group(close, close === ")"));
	readMembers(cursor, blocks);
	return {
		kind: "command",
		commands,
		text: blocks.source.excerpt(start, cursor.at)
	};
}
function literals(text, blocks) {
	return require_scan.unmask(text, blocks.source.pieces);
}
// src/interpreter/shell/powershell/writes.ts
const WRITERS = new Map([
	["out-file", "overwrite"],
	["set-content", "overwrite"],
	["sc", "overwrite"],
	["tee-object", "overwrite"],
	["tee", "overwrite"],
	["add-content", "append"],
	["ac", "append"]
]);
function writeOf(words, stdin) {
	const cmdlet = require_scan.literalOf(words[0] ?? [])?.toLowerCase() ?? "";
	const mode = WRITERS.get(cmdlet);
	if (mode === void 0) return void 0;
	let target;
	let value;
	let appends = mode === "append";
	let newline = true;
	for (let at = 1; at < words.length; at++) {
		const word = words[at] ?? [];
		const flag = require_scan.literalOf(word)?.toLowerCase() ?? "";
		if (/^-(?:path|filepath|literalpath|pspath)$/.test(flag)) target = words[++at];
		else if (/^-(?:value|inputobject)$/.test(flag)) value = words[++at];
		else if (/^-append$|^-a$/.test(flag)) appends = true;
		else if (flag === "-nonewline") newline = false;
		else if (/^-(?:encoding|width|filter|include|exclude|variable|stream)$/.test(flag)) at++;
		else if (flag.startsWith("-")) continue;
		else if (target === void 0) target = word;
		else value ??= word;
	}
	if (target === void 0) return void 0;
	const given = value ?? outputOf(stdin);
	const text = given && newline ? require_scan.joined([...given, {
		kind: "literal",
		text: "\n"
	}]) : given;
	return {
		redirect: {
			operator: appends ? ">>" : ">",
			target,
			descriptor: 1
		},
		stdin: text === void 0 ? stdin : {
			kind: "text",
			text
		}
	};
}
function outputOf(stdin) {
	if (stdin?.kind !== "pipe" || stdin.stage.length !== 1) return void 0;
	const name = require_scan.literalOf(stdin.from.name) ?? "";
	const [only, ...more] = stdin.from.args.filter((arg) => require_scan.literalOf(arg)?.[0] !== "-");
	return /^(?:write-output|echo)$/i.test(name) && more.length === 0 ? only : void 0;
}
// src/interpreter/shell/powershell/statements.ts
const KEYWORD = /(?:if|elseif|else|foreach|for|while|until|do|switch|try|catch|finally|function|filter|param|begin|process|end|trap|return)(?=[\s({]|$)/iy;
const ASSIGNMENT = /(?:\[[\w.[\]]+\][ \t]*)?\$(?:\{?(env):([\w.()-]+)\}?|(?:(?:global|script|local|private):)?(\w+))[ \t]*(\+?)=(?!=)[ \t]*/iy;
const WRITES_FILE = /\[(?:System\.)?IO\.File\]::((?:Write|Append)All(?:Text|Bytes|Lines))\(\s*/iy;
const CONVERSIONS = /(?:\[[\w.]+\]::[\w.]+\(\s*)*/y;
const DEEPEST_CALL = 16;
var Statements = class {
	collector;
	cursor;
	locals = new Set();
	arrays = new Map();
	functions = new Map();
	calls = [];
	constructor(collector) {
		this.collector = collector;
		this.cursor = new Cursor(collector.source.text, collector.budget);
	}
	readAll() {
		while (!this.cursor.done) {
			this.readUntil("", {
				conditional: false,
				scope: []
			});
			this.cursor.at++;
		}
	}
	readUntil(close, setting) {
		const { cursor } = this;
		for (;;) {
			cursor.skip(true);
			if (cursor.done || /[)}]/.test(cursor.char)) break;
			const from = cursor.at;
			this.readStatement(setting);
			if (cursor.at === from) cursor.at++;
		}
		if (close !== "" && cursor.char === close) cursor.at++;
	}
	readStatement(setting) {
		const { cursor } = this;
		const keyword = cursor.take(KEYWORD)?.[0].toLowerCase();
		const maybe = {
			...setting,
			conditional: true
		};
		switch (keyword) {
			case void 0:
				this.readChain(setting);
				return;
			case "if":
			case "elseif":
			case "switch":
				this.readHead(setting);
				this.readBody(maybe);
				return;
			case "else":
			case "catch":
			case "trap":
				cursor.take(/\s*(?:\[[^\]\n]*\][\s,]*)*/y);
				this.readBody(maybe);
				return;
			case "foreach":
			case "while":
			case "until":
				this.readBody({
					...setting,
					conditional: setting.conditional || !this.readHead(setting)
				});
				return;
			case "for":
				this.readHead(setting);
				this.readBody(setting);
				return;
			case "do":
			case "try":
			case "finally":
			case "begin":
			case "process":
			case "end":
				this.readBody(setting);
				return;
			case "param":
				this.readHead(setting);
				return;
			case "function":
			case "filter":
				this.defineFunction();
				return;
			default:
				cursor.skip(false);
				if (!cursor.done && !/[\n;})]/.test(cursor.char)) this.readChain(setting);
		}
	}
	readHead(setting) {
		const { cursor } = this;
		cursor.skip(false);
		const runs = /^\(\s*(?:\$true\s*\)|\$\w+\s+in\s+(?:@?\(?\s*)?(?:['"]|\d+\.\.\d))/i.test(cursor.text.slice(cursor.at, cursor.at + 120));
		const named = /^\(\s*\$(\w+)\s+in\s/i.exec(cursor.text.slice(cursor.at, cursor.at + 120));
		if (named?.[1]) this.locals.delete(named[1].toLowerCase());
		if (cursor.char === "(") readWord(cursor, this.blocks(setting));
		return runs;
	}
	readBody(setting) {
		const { cursor } = this;
		cursor.take(/\s*/y);
		if (cursor.char !== "{") return;
		cursor.at++;
		cursor.nested(() => this.readUntil("}", setting));
	}
	defineFunction() {
		const { cursor } = this;
		const name = cursor.take(/\s+([\w:-]+)\s*/y)?.[1]?.toLowerCase();
		if (name === void 0) return;
		const known = this.collector.commands.length;
		if (cursor.char === "(") readWord(cursor, this.blocks({
			conditional: true,
			scope: []
		}));
		cursor.take(/\s*/y);
		this.functions.set(name, cursor.at);
		this.readBody({
			conditional: true,
			scope: []
		});
		this.collector.commands.length = known;
	}
	callFunction(name, setting) {
		const at = this.functions.get(name);
		if (at === void 0) return;
		const { cursor, calls } = this;
		const back = cursor.at;
		this.calls = [...calls, name];
		cursor.at = at;
		this.readBody(setting);
		cursor.at = back;
		this.calls = calls;
	}
	readChain(setting) {
		const { cursor } = this;
		let conditional = setting.conditional;
		for (;;) {
			this.readPipeline({
				...setting,
				conditional
			});
			cursor.skip(false);
			const operator = cursor.take(/&&|\|\|/y)?.[0];
			if (operator === void 0) break;
			conditional ||= operator === "||";
			cursor.skip(true);
		}
		cursor.take(/&(?!&)/y);
	}
	readPipeline(setting) {
		const { cursor, collector } = this;
		let stage = [];
		for (;;) {
			const first = collector.commands.length;
			const from = stage.at(-1);
			this.readStage(setting, from && {
				kind: "pipe",
				from,
				stage
			});
			const last = collector.commands.at(-1);
			stage = collector.commands.length > first && last ? [last] : [];
			cursor.skip(false);
			if (cursor.take(/\|(?!\|)/y) === void 0) return;
			cursor.skip(true);
		}
	}
	readStage(setting, stdin) {
		const { cursor } = this;
		const start = cursor.at;
		const assigned = stdin === void 0 ? cursor.take(ASSIGNMENT) : void 0;
		if (assigned) {
			this.readAssignment(assigned, start, setting);
			return;
		}
		if (cursor.take(/\[(?:System\.)?Environment\]::SetEnvironmentVariable\(/iy)) {
			cursor.at--;
			this.readSetVariable(start, setting);
			return;
		}
		const method = cursor.take(WRITES_FILE)?.[1];
		if (method !== void 0) {
			this.readFileWrite(/^append/i.test(method) ? ">>" : ">", start, setting);
			return;
		}
		if (/["'$@([\d]/.test(cursor.char) && stdin === void 0) {
			this.readOutput(start, setting);
			return;
		}
		cursor.take(/[&.][ \t]+/y) ?? cursor.take(/&(?=["'$({])/y);
		this.readCommand(start, setting, stdin);
	}
	readOutput(start, setting) {
		const text = readExpression(this.cursor, this.blocks(setting));
		const redirects = [];
		while (this.readRedirect(redirects, setting));
		if (!text.some((piece) => piece.kind === "literal" || piece.kind !== "command")) {
			if (redirects.length === 0) return;
		}
		const words = [require_scan.literal("Write-Output"), text];
		this.collector.add({
			words,
			redirects,
			start,
			end: this.cursor.at
		}, setting);
	}
	readAssignment(found, start, setting) {
		const { cursor, collector } = this;
		const exported = found[1] !== void 0;
		const name = found[2] ?? found[3] ?? "";
		const array = exported ? void 0 : this.readArray(setting);
		const value = array?.value ?? this.readValue(setting);
		if (array) this.arrays.set(name.toLowerCase(), array.words);
		else this.arrays.delete(name.toLowerCase());
		if (!exported) this.locals.add(name.toLowerCase());
		if (exported) this.setVariable(name, value, found[4] === "+", start, setting);
		else {
			const assignment = {
				name,
				value,
				exported,
				append: found[4] === "+"
			};
			collector.add({
				words: [],
				assignments: [assignment],
				start,
				end: cursor.at
			}, setting);
		}
	}
	setVariable(name, value, append, start, setting) {
		const place = {
			start,
			end: this.cursor.at
		};
		const gone = isNothing(value);
		const words = gone ? [require_scan.literal("unset"), require_scan.literal(name)] : [];
		const assignments = gone ? [] : [{
			name,
			value,
			exported: true,
			append
		}];
		this.collector.add({
			...place,
			words,
			assignments
		}, setting);
	}
	readArray(setting) {
		const { cursor } = this;
		if (!/^@\(\s*(?:['"$]|\))/.test(cursor.text.slice(cursor.at, cursor.at + 40))) return void 0;
		const start = cursor.at;
		cursor.at += 2;
		const words = [];
		for (;;) {
			cursor.take(/(?:[\s,]|#[^\n]*)+/y);
			if (cursor.done || cursor.char === ")") break;
			const from = cursor.at;
			const [quoted] = [cursor.take(/'([^']*(?:''[^']*)*)'/y)];
			words.push(quoted ? require_scan.literal(quoted[1] ?? "") : this.readElement(setting));
			if (cursor.at === from) break;
		}
		cursor.take(/\)/y);
		return {
			words,
			value: [{
				kind: "unknown",
				text: this.collector.source.excerpt(start, cursor.at)
			}]
		};
	}
	readElement(setting) {
		const { cursor } = this;
		const end = /[,)\s]/;
		const word = cursor.char === "\"" || cursor.char === "$" ? void 0 : cursor.take(/[^,)\s]+/y);
		if (word) return require_scan.literal(word[0]);
		const text = readWord(cursor, this.blocks(setting));
		const last = text.at(-1);
		if (last?.kind !== "literal" || !last.text.endsWith(",") || !end.test(",")) return text;
		return [...text.slice(0, -1), ...require_scan.literal(last.text.slice(0, -1))];
	}
	readValue(setting) {
		const { cursor, collector } = this;
		cursor.skip(false);
		const keyword = /^(?:if|switch|foreach|for|while|try|do)\b/i;
		const ahead = cursor.text.slice(cursor.at, cursor.at + 12);
		if (!keyword.test(ahead) && !/^(?:[A-Za-z_\\/.~]|&\s*["'$\w.])/.test(ahead)) {
			const first = collector.commands.length;
			const text = readExpression(cursor, this.blocks(setting));
			if (cursor.take(/[ \t]*\|(?!\|)/y) === void 0) return text;
			cursor.skip(true);
			this.readChain(setting);
			return [...text, {
				kind: "command",
				commands: collector.commands.slice(first),
				text: ""
			}];
		}
		const start = cursor.at;
		const first = collector.commands.length;
		if (keyword.test(ahead)) this.readStatement(setting);
		else this.readChain(setting);
		const text = collector.source.excerpt(start, cursor.at);
		return [{
			kind: "command",
			commands: collector.commands.slice(first),
			text
		}];
	}
	readSetVariable(start, setting) {
		const { cursor } = this;
		const name = cursor.take(/\(\s*(['"])(\w+)\1\s*,\s*/y)?.[2];
		if (name === void 0) {
			readWord(cursor, this.blocks(setting));
			return;
		}
		const single = cursor.take(/'([^']*(?:''[^']*)*)'/y);
		const value = single ? require_scan.literal(single[1] ?? "") : this.readElement(setting);
		const target = cursor.take(/\s*,?\s*(['"]?)([\w[\].:]+)\1/y)?.[2] ?? "";
		cursor.take(/\s*\)/y);
		if (!/user|machine/i.test(target)) this.setVariable(name, value, false, start, setting);
	}
	readFileWrite(operator, start, setting) {
		const { cursor } = this;
		const target = this.readElement(setting);
		cursor.take(/\s*,?\s*/y);
		cursor.take(CONVERSIONS);
		const text = this.readElement(setting);
		cursor.take(/[^\n;|]*/y);
		const redirects = [{
			operator,
			target,
			descriptor: 1
		}];
		const words = [require_scan.literal("cat")];
		const stdin = {
			kind: "text",
			text
		};
		this.collector.add({
			words,
			redirects,
			stdin,
			start,
			end: cursor.at
		}, setting);
	}
	readCommand(start, setting, stdin) {
		const { cursor, collector } = this;
		const words = [];
		const redirects = [];
		for (;;) {
			cursor.skip(false);
			if (cursor.done || /[\n;|&)}]/.test(cursor.char)) break;
			if (this.readRedirect(redirects, setting)) continue;
			const from = cursor.at;
			const block = this.runsMaybe(words) ? {
				...setting,
				conditional: true
			} : setting;
			const splat = cursor.take(/[@$](\w+)(?=[\s;|)}]|$)/y);
			const array = splat && this.arrays.get(splat[1]?.toLowerCase() ?? "");
			if (array) {
				collector.budget.spend(array.length);
				words.push(...array);
				continue;
			}
			cursor.at = from;
			words.push(readWord(cursor, this.blocks(setting, block)));
			if (cursor.at === from) cursor.at++;
		}
		if (words.length === 0) return;
		const name = require_scan.literalOf(words[0] ?? [])?.toLowerCase() ?? "";
		if (this.functions.has(name) && !this.calls.includes(name) && this.calls.length < DEEPEST_CALL) {
			this.callFunction(name, setting);
			return;
		}
		const variable = ofVariable(words);
		if (variable?.kind === "set") {
			this.setVariable(variable.name, variable.value, false, start, setting);
			return;
		}
		if (variable?.kind === "unset") {
			const unset = [require_scan.literal("unset"), ...variable.names];
			collector.add({
				words: unset,
				start,
				end: cursor.at
			}, setting);
			return;
		}
		const write = writeOf(words, stdin);
		const all = write ? [...redirects, write.redirect] : redirects;
		collector.add({
			words,
			redirects: all,
			stdin: write ? write.stdin : stdin,
			start,
			end: cursor.at
		}, setting);
	}
	runsMaybe(words) {
		const name = require_scan.literalOf(words[0] ?? []) ?? "";
		return words.length > 0 && !/^(?:Start-Job|Invoke-Command|icm|Measure-Command)$/i.test(name);
	}
	readRedirect(redirects, setting) {
		const { cursor } = this;
		cursor.skip(false);
		const found = cursor.take(/([\d*]?)(>>?)(?:&\d)?/y);
		if (!found) return false;
		if (found[0].includes("&")) return true;
		cursor.skip(false);
		const target = readWord(cursor, this.blocks(setting));
		const descriptor = /\d/.test(found[1] ?? "") ? Number(found[1]) : 1;
		redirects.push({
			operator: found[2] === ">>" ? ">>" : ">",
			target,
			descriptor
		});
		return true;
	}
	blocks(setting, block = setting) {
		const { collector, locals } = this;
		return {
			source: collector.source,
			locals,
			group: (close, separate) => {
				const first = collector.commands.length;
				this.readUntil(close, separate ? collector.subshell(setting) : block);
				return collector.commands.slice(first);
			}
		};
	}
};
// src/interpreter/shell/powershell/index.ts
function readPowerShell(source, budget) {
	const collector = new require_scan.Collector(source, budget);
	try {
		new Statements(collector).readAll();
		return {
			commands: collector.commands,
			cut: void 0
		};
	} catch (error) {
		const cut = require_scan.cutBy(error);
		if (cut !== void 0) return {
			commands: collector.commands,
			cut
		};
		throw error;
	}
}
exports.readCmd = readCmd;
exports.readPowerShell = readPowerShell;

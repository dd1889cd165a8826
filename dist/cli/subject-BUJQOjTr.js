const require_index = require("./index.js");
const require_rules = require("./rules-a4E9RIsk.js");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_buffer = require("node:buffer");
// src/workflow/evidence.ts
function evidence(place, shows) {
	return {
		path: place.path,
		line: place.line,
		column: place.column,
		shows
	};
}
// src/payer/account.ts
const MOST_NAMES = 6;
function valueName(value) {
	const all = value?.alternatives ?? [];
	const told = all.filter((one) => !one.pieces.some((piece) => piece.kind === "context"));
	const names = [...new Set((told.length > 0 ? told : all).map(alternativeName).filter((n) => n !== ""))];
	const rest = names.length - MOST_NAMES;
	return [...names.slice(0, MOST_NAMES), ...rest > 0 ? [`${rest} more`] : []].join(" or ");
}
function alternativeName(alternative) {
	const telling = alternative.pieces.filter((p) => p.kind !== "literal");
	if (telling.length > 0) return telling.map(require_rules.originName).join(" + ");
	return literalOf$2(alternative)?.trim() === "" ? "" : "a key written in the file";
}
function addressName({ alternatives }) {
	const names = alternatives.map((one) => withoutKeys(literalOf$2(one)) ?? alternativeName(one));
	return [...new Set(names)].filter((name) => name !== "").join(" or ");
}
function payer(kind, name, budget) {
	return {
		kind,
		name,
		budget
	};
}
function trailOf(spender, credential, extra = []) {
	return withoutRepeats([
		...spender.trail,
		...extra,
		...credential?.alternatives[0]?.trail ?? []
	]);
}
function withoutRepeats(trail) {
	const seen = new Set();
	return trail.flatMap((step) => {
		const key = `${step.path}:${step.line}:${step.shows}`;
		if (seen.has(key)) return [];
		seen.add(key);
		return [shorten(step)];
	});
}
const LONGEST$3 = 160;
function shorten(step) {
	const line = step.shows.split("\n")[0] ?? "";
	return evidence(step, line.length > LONGEST$3 ? `${line.slice(0, 159)}\u2026` : line);
}
function spenderOf(spender) {
	return {
		kind: spender.kind,
		label: spender.label,
		path: spender.path,
		line: spender.line
	};
}
function chargeOf(spender, known) {
	const model = valueName(spender.model);
	const first = spender.model?.alternatives[0];
	return {
		kind: "charge",
		charge: {
			confidence: spender.certainty,
			spender: spenderOf(spender),
			candidates: [],
			settledBy: null,
			notes: [],
			model: first && literalOf$2(first) || model || null,
			provider: null,
			evidence: trailOf(spender, void 0),
			...known
		}
	};
}
function withoutKeys(address) {
	return address?.replace(/\/\/[^/@]*@/, "//\u2026@").replace(/\?.*$/s, "?\u2026");
}
function literalOf$2({ pieces }) {
	const texts = pieces.flatMap((piece) => piece.kind === "literal" ? [piece.text] : []);
	return texts.length === pieces.length ? texts.join("") : void 0;
}
// src/repository/detached.ts
function detached(value, strings = new Map()) {
	return copied(value, strings);
}
function copied(value, strings) {
	if (typeof value === "string") return text(value, strings);
	if (Array.isArray(value)) return value.length === 0 ? value : value.map((item) => copied(item, strings));
	if (typeof value !== "object" || value === null) return value;
	const copy = { ...value };
	for (const key of Object.keys(copy)) copy[key] = copied(copy[key], strings);
	return copy;
}
function text(original, strings) {
	const known = strings.get(original);
	if (known !== void 0) return known;
	const copy = JSON.parse(JSON.stringify(original));
	strings.set(copy, copy);
	return copy;
}
// src/sentence.ts
const WHEN = {
	pull_request: "on every pull request",
	pull_request_target: "on every pull request (with the base\u2019s secrets)",
	push: "on every push",
	schedule: "on a schedule",
	workflow_dispatch: "when started by hand",
	workflow_call: "when called",
	workflow_run: "after another workflow",
	repository_dispatch: "when dispatched",
	merge_group: "in the merge queue",
	issues: "on issues",
	issue_comment: "on comments",
	discussion: "on discussions",
	discussion_comment: "on discussion comments",
	pull_request_review: "on reviews",
	pull_request_review_comment: "on review comments",
	release: "on releases"
};
function when(triggers) {
	const words = triggers.map((t) => WHEN[t] ?? `on \`${t}\``);
	if (words.length === 0) return "when it runs";
	const last = words.at(-1) ?? "";
	return words.length === 1 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
function sentenceFor(job, triggers, budget, charges, dead) {
	const start = capital(when(triggers));
	const [charge] = leading(budget, charges);
	if (charge === void 0) {
		const [first] = dead;
		if (first === void 0) return `\`${job}\` spends nothing on AI.`;
		return `\`${job}\` spends nothing: \`${first.spender.label}\` cannot run as written, because ${first.reason}.`;
	}
	const more = charges.length > 1 ? ` (and ${charges.length - 1} more)` : "";
	return `${start}, \`${job}\`${charge.confidence === "certain" ? "" : charge.confidence === "likely" ? " likely" : " possibly"} runs ${what(charge)}${more}, ${so(budget, charge)}.`;
}
function leading(budget, charges) {
	const matching = charges.filter((c) => c.budget === budget || budget === "both" && c.budget === "api");
	return matching.length > 0 ? matching : charges;
}
function what(charge) {
	const label = `\`${charge.spender.label}\``;
	const name = charge.payer?.name;
	if (charge.payer === null) return label;
	switch (charge.payer.kind) {
		case "platform-key": return `${label} with a Platform API key (\`${name}\`)`;
		case "platform-identity": return `${label} with a federated Platform identity (\`${name}\`)`;
		case "chatgpt-auth-file": return `${label} signed in with a ChatGPT login file (\`${name}\`)`;
		case "access-token": return `${label} signed in with a Codex access token (\`${name}\`)`;
		case "chatgpt-identity": return `${label} signed in with a ChatGPT workload identity (\`${name}\`)`;
		case "chatgpt-account": return `${label} on ${name}`;
		case "machine-login": return `${label} with the runner\u2019s own login (\`${name}\`)`;
		case "provider-key":
		case "provider-identity": return `${label} with \`${name}\``;
		case "unknown": return label;
		default: return charge.payer.kind;
	}
}
function so(budget, charge) {
	switch (budget) {
		case "api": return "so the OpenAI Platform account pays per token";
		case "subscription": return "so a ChatGPT plan or workspace pays: included usage first, then credits";
		case "both": return "so the OpenAI Platform account and a ChatGPT plan or workspace both pay";
		case "other": return `so ${charge.provider ?? "another provider"} bills for it`;
		case "unclear": return `and who pays is not in the files: ${charge.settledBy ?? "the credential is out of sight"} would settle it`;
		case "none": return "and nobody pays";
		default: return budget;
	}
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// src/job-report.ts
function jobReport(traced, outcomes, callers) {
	const charges = distinct$1(outcomes.flatMap((o) => o.kind === "charge" ? [o.charge] : []));
	const dead = outcomes.flatMap((o) => o.kind === "dead" ? [{
		spender: spenderOf(o.spender),
		reason: o.reason,
		credential: o.credential,
		evidence: withoutRepeats(o.spender.trail)
	}] : []);
	const budget = budgetOf$2(charges);
	const triggers = traced.workflow.triggers.map((t) => t.name);
	return {
		workflow: traced.workflow.path,
		job: traced.job.id,
		line: traced.job.line,
		triggers,
		budget,
		sentence: sentenceFor(traced.job.id, triggers, budget, charges, dead),
		charges,
		dead,
		...traced.silenced.length > 0 ? { silenced: silenced$1(traced) } : {},
		exposed: exposed(traced, charges),
		...callers.length > 0 ? { calledBy: callers.map((c) => ({ ...c })) } : {}
	};
}
const NOTHING$3 = [];
function plainReport({ workflow, job, line, triggers }, strings) {
	return {
		workflow,
		job,
		line,
		triggers,
		budget: "none",
		sentence: detached(sentenceFor(job, triggers, "none", [], []), strings),
		charges: NOTHING$3,
		dead: NOTHING$3,
		exposed: NOTHING$3
	};
}
function budgetOf$2(charges) {
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
		const { spender } = charge;
		const key = [
			spender.path,
			spender.line,
			spender.label,
			charge.budget,
			charge.route,
			charge.payer?.name,
			charge.settledBy
		].join("\n");
		if (!seen.has(key)) seen.set(key, charge);
	}
	return [...seen.values()];
}
const MOST_SILENCED = 20;
function silenced$1({ silenced: all }) {
	return [...new Map(all.map(({ label, reason, trail }) => {
		const at = trail.at(-1);
		return [`${label}\n${reason}\n${at?.path ?? ""}:${at?.line ?? 0}`, {
			label,
			reason,
			evidence: withoutRepeats(trail)
		}];
	})).values()].slice(0, MOST_SILENCED);
}
function exposed(traced, charges) {
	const spent = new Set(charges.flatMap((c) => [c.payer?.name, ...c.candidates.map((p) => p.name)]));
	const seen = new Set();
	return traced.reach.flatMap((reach) => {
		const name = valueName(reach.value);
		if (name === "" || seen.has(name) || [...spent].some((s) => s?.includes(name))) return [];
		seen.add(name);
		return [{
			name,
			evidence: withoutRepeats(reach.trail)
		}];
	});
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
var Lexer$2 = class Lexer$2 {
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
		const lexer = new Lexer$2(this.src, start, end, parenBoundary, this.substitutionContext);
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
		if (Lexer$2._findSubstitutionEnd === void 0) return -1;
		return Lexer$2._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
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
	const lexer = new Lexer$2(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildWordParts(word.pos) ?? void 0;
}
function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = false) {
	if (!hasEmbeddedWordStructure(source, word.pos, word.end)) return void 0;
	const lexer = new Lexer$2(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildEmbeddedWordParts(word.pos, arithmetic) ?? void 0;
}
function computeArrayElementParts(source, word, depth = 0, context) {
	const lexer = new Lexer$2(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildArrayElementParts(word.pos) ?? void 0;
}
function computeHereDocBodyParts(source, word, depth = 0, context) {
	const lexer = new Lexer$2(source, word.pos, word.end, false, context);
	lexer._nestingDepth = depth;
	return lexer.buildHereDocParts(word.pos, word.end) ?? void 0;
}
// node_modules/unbash/dist/arithmetic-parts.js
function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
	if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
	const embeddedWords = [];
	const lexer = new Lexer$2(source, 0, source.length, false, context);
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
		const lexer = new Lexer$2(this.#source, this.pos + 1, this.end - 1, false, this.#context);
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
Lexer$2._findSubstitutionEnd = findSubstitutionEnd;
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
function parse$3(source) {
	return new Parser$1(source, 0, source.length).run();
}
function parseRegion(source, start, end, depth = 0, parenBoundary = false, context) {
	return new Parser$1(source, start, end, depth, parenBoundary, void 0, context).run();
}
var SubstitutionLexer = class SubstitutionLexer extends Lexer$2 {
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
		const found = new Parser$1(source, boundary.start, boundary.end, boundary.depth, true, lexer).findSubstitutionEnd();
		if (pending.length === count) {
			boundaries.set(boundary.start, found);
			if (found !== -1) substitutionBoundaries(context).set(boundary.start, found);
			pending.pop();
		}
	}
	return boundaries.get(start) ?? -1;
}
var Parser$1 = class {
	tok;
	source;
	start;
	end;
	depth;
	errors = null;
	syntaxDepth = 0;
	constructor(source, start, end, depth = 0, parenBoundary = false, lexer, context) {
		this.tok = lexer ?? new Lexer$2(source, start, end, parenBoundary, createSubstitutionContext(context));
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
// src/trace/shell/budget.ts
var Exhausted = class extends Error {};
var Budget = class {
	left;
	commands;
	constructor(steps, commands) {
		this.left = steps;
		this.commands = commands;
	}
	command() {
		if (--this.commands < 0) throw new Exhausted("too many commands in one script");
	}
	spend(steps) {
		this.left -= steps;
		if (this.left < 0) throw new Exhausted("too much work for one script");
	}
};
// src/trace/shell/text.ts
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
function joined$1(pieces) {
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
		case "command": return piece.text;
		case "expression": return `\${{ ${piece.expression} }}`;
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
// src/trace/shell/mask.ts
const START = 64976;
const PAD = "\ufdd1";
const DIGIT = 64978;
const BASE = 30;
const WIDTH = 5;
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
		const expression = source.slice(found.start + 3, found.end - 2).trim();
		text += withoutMasks(source.slice(from, found.start));
		text += mask(pieces.length, found.end - found.start);
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
function maskText(text) {
	const pieces = [];
	let source = "";
	for (const piece of text) if (piece.kind === "literal") source += piece.text;
	else {
		source += mask(pieces.length, WIDTH);
		pieces.push(piece);
	}
	return {
		text: source,
		pieces
	};
}
function unmask(masked, pieces) {
	const found = [];
	let literal = "";
	for (let at = 0; at < masked.length; at++) {
		const piece = masked.charCodeAt(at) === START ? pieces[indexAt(masked, at)] : void 0;
		if (piece === void 0) {
			literal += masked[at];
			continue;
		}
		if (literal !== "") found.push({
			kind: "literal",
			text: literal
		});
		literal = "";
		found.push(piece);
		at += 4;
		while (masked[at + 1] === PAD) at++;
	}
	if (literal !== "") found.push({
		kind: "literal",
		text: literal
	});
	return found;
}
function mask(index, length) {
	let digits = "";
	for (let rest = index, n = 0; n < 4; n++, rest = Math.floor(rest / BASE)) digits = String.fromCharCode(DIGIT + rest % BASE) + digits;
	return (String.fromCharCode(START) + digits).padEnd(length, PAD);
}
function indexAt(masked, at) {
	let index = 0;
	for (let n = 1; n < WIDTH; n++) index = index * BASE + (masked.charCodeAt(at + n) - DIGIT);
	return index;
}
function withoutMasks(text) {
	return /[\ufdd0-\ufdef]/.test(text) ? text.replace(/[\ufdd0-\ufdef]/g, "\ufffd") : text;
}
// src/trace/shell/source.ts
const EXCERPT = 200;
function sourceOf$1(masked, origin = {
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
// src/trace/shell/bash/scope.ts
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
function conditional$1(scope, holds) {
	return holds && !scope.conditional ? {
		...scope,
		conditional: true
	} : scope;
}
// src/trace/shell/bash/inner.ts
const DEEPEST_TEXT = 8;
const DEEPEST_CALL$1 = 24;
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
		if (found === void 0 || scope.calls.length >= DEEPEST_CALL$1) return;
		const { body, source } = found;
		readNode(body, within$1(scope, {
			source,
			calls: [...scope.calls, name],
			positional: { words: args }
		}));
	};
}
function readText$1(walk) {
	return (text, dialect, args, scope, at) => {
		if (scope.depth >= DEEPEST_TEXT) return;
		const masked = maskText(text);
		scope.run.budget.spend(masked.text.length >> 4);
		const origin = scope.source.place(at);
		if (dialect !== "bash") {
			const commands = scope.run.other(dialect, masked, origin);
			for (const command of commands) adopt(command, scope);
			return;
		}
		const source = sourceOf$1(masked, origin);
		const positional = args === void 0 ? scope.positional : { words: args };
		walk(parse$3(source.text).commands, within$1(scope, {
			source,
			positional,
			depth: scope.depth + 1
		}));
	};
}
function adopt(command, scope) {
	const adopted = {
		...command,
		assignments: [...scope.assignments, ...command.assignments],
		redirects: [...command.redirects, ...scope.outer.map(({ redirect }) => redirect)],
		stdin: command.stdin ?? scope.stdin,
		conditional: scope.conditional || command.conditional,
		subshell: true,
		scope: scope.subshells,
		wrappers: [...scope.wrappers, ...command.wrappers],
		unset: [...scope.unset, ...command.unset],
		cleared: scope.cleared || command.cleared
	};
	scope.run.commands.push(adopted);
	scope.outputs.push(adopted);
}
// src/trace/shell/bash/tests.ts
const ASKING = new Set("[ test grep egrep fgrep rg which type hash false diff cmp pgrep jq read getent".split(" "));
const SILENT$1 = new Set("[ [[ test read cd export declare local readonly typeset set unset shift mkdir true false : sleep rm cp mv chmod".split(" "));
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
			return ASKING.has(name);
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
// src/trace/shell/bash/braces.ts
const MOST = 32;
const LONGEST$2 = 200;
function alternatives(parts) {
	if (parts.length > LONGEST$2 || !parts.some((part) => part.type === "BraceExpansion")) return [parts];
	let choices = [[]];
	for (const part of parts) {
		const words = part.type === "BraceExpansion" ? plainList(part.text) : void 0;
		if (words === void 0 || choices.length * words.length > MOST) {
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
// src/trace/shell/bash/fields.ts
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
	literal(text) {
		this.reader.budget.spend(1 + (text.length >> 6));
		this.pieces(unmask(text, this.reader.source.pieces));
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
			this.closed.push(joined$1(this.open));
			this.open = void 0;
		} else if (this.closed.length === 0) this.breaksBefore = true;
	}
	get breaksAfter() {
		return this.open === void 0 && this.closed.length > 0;
	}
	get all() {
		return this.open ? [...this.closed, joined$1(this.open)] : this.closed;
	}
};
// src/trace/shell/bash/parameters.ts
function expandVariable(name, written, fields, reader, quoted) {
	if (name === "@" || name === "*") {
		const words = reader.positional.words;
		words === void 0 ? fields.pieces([variable$2("@")]) : expandList(words, name === "*" && quoted, fields);
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
		fields.pieces([variable$2(name)]);
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
			...variable$2(name),
			altered: true
		}]);
		return;
	}
	const positional = /^[1-9]\d*$/.test(name) ? reader.positional.words : void 0;
	const known = positional ? positional[Number(name) - 1] : reader.state.loops.get(name);
	if (positional !== void 0 || known !== void 0) {
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
		...variable$2(name),
		...plus ? { instead: text } : { fallback: text }
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
		const end = length !== void 0 && length >= 0 ? offset + length : void 0;
		expandList(list.slice(offset, end), glued, fields);
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
	if (/^[1-9]\d*$/.test(name)) {
		const words = reader.positional.words;
		return words === void 0 ? void 0 : words[Number(name) - 1] ?? [];
	}
	const known = loops.get(name) ?? arrays.get(name)?.[0];
	if (known !== void 0 || quoted) return known;
	const value = variables.get(name);
	const text = value && literalOf$1(value);
	return text !== void 0 && /\S\s+\S/.test(text) ? value : void 0;
}
function variable$2(name) {
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
// src/trace/shell/bash/words.ts
function fieldsOf(word, reader) {
	charge(word, reader);
	const parts = word.parts;
	if (parts === void 0) return [plain$2(word.value, reader)];
	return alternatives(parts).flatMap((choice) => {
		const fields = new Fields(reader, true);
		expandAll(choice, fields, reader, false);
		return fields.all;
	});
}
function textOf$3(word, reader) {
	if (word === void 0) return [];
	charge(word, reader);
	if (word.parts === void 0) return plain$2(word.value, reader);
	const fields = new Fields(reader, false);
	expandAll(word.parts, fields, reader, false);
	return fields.all[0] ?? [];
}
function hereDocumentOf(document, reader) {
	const { body, delimiter, operator } = document;
	let pieces;
	if (delimiter?.quoted || body.parts === void 0) pieces = [...plain$2(delimiter?.quoted ? body.text : body.text.replace(/\\([$`\\])|\\\n/g, "$1"), reader)];
	else {
		const fields = new Fields(reader, false);
		expandAll(body.parts, fields, reader, true);
		pieces = [...fields.all[0] ?? []];
	}
	if (operator !== "<<-") return joined$1(pieces);
	return joined$1(pieces.map((piece, index) => piece.kind === "literal" ? {
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
			operand && !quoted ? fields.unquoted(part.value) : fields.literal(part.value);
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
			fields.pieces([substitution$1(part, reader)]);
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
function substitution$1(part, reader) {
	const { source } = reader;
	charge(part, reader);
	const decoded = part.script?.source;
	const inner = decoded === void 0 ? source : sourceOf$1({
		text: decoded,
		pieces: source.pieces
	}, source.place(part.pos + 1));
	return {
		kind: "command",
		commands: reader.substitute(part.script, inner),
		text: source.excerpt(part.pos, part.end)
	};
}
function charge(node, reader) {
	reader.budget.spend(1 + (node.end - node.pos >> 3));
}
function plain$2(text, reader) {
	reader.budget.spend(1 + (text.length >> 6));
	return unmask(text, reader.source.pieces);
}
// src/trace/shell/bash/redirects.ts
function readRedirects(list, reader) {
	const redirects = [];
	const taken = new Set();
	let stdin;
	for (const one of list) {
		const descriptor = one.descriptor?.type === "FileDescriptor" ? one.descriptor.value : void 0;
		if (one.type !== "Redirect") {
			const text = one.type === "HereDoc" ? hereDocumentOf(one, reader) : textOf$3(one.target, reader);
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
			target: textOf$3(one.target, reader),
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
	const silent = name === void 0 || SILENT$1.has(name);
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
// src/trace/shell/wrappers.ts
const COREUTILS = "https://www.gnu.org/software/coreutils/manual/coreutils.html";
const BASH = "https://www.gnu.org/software/bash/manual/bash.html";
const UTIL_LINUX = "https://man7.org/linux/man-pages/man1";
const WRAPPERS$1 = [
	{
		name: "sudo",
		valued: split("-u --user -g --group -h --host -p --prompt -C --close-from -D --chdir -R --chroot -r --role -t --type -T --command-timeout -U --other-user"),
		unless: split("-l --list -v --validate -e --edit -K -V --version"),
		assigns: true,
		clears: "unless kept",
		keeps: split("-E --preserve-env"),
		source: "https://www.sudo.ws/docs/man/sudo.man/"
	},
	{
		name: "env",
		valued: split("-u --unset -C --chdir"),
		script: split("-S --split-string"),
		assigns: true,
		unsets: split("-u --unset"),
		clears: split("-i --ignore-environment -"),
		source: `${COREUTILS}#env-invocation`
	},
	{
		name: "timeout",
		valued: split("-k --kill-after -s --signal"),
		operands: 1,
		source: `${COREUTILS}#timeout-invocation`
	},
	{
		name: "gtimeout",
		valued: split("-k --kill-after -s --signal"),
		operands: 1,
		source: `${COREUTILS}#timeout-invocation`
	},
	{
		name: "time",
		valued: split("-f --format -o --output"),
		source: `${UTIL_LINUX}/time.1.html`
	},
	{
		name: "nice",
		valued: split("-n --adjustment"),
		source: `${COREUTILS}#nice-invocation`
	},
	{
		name: "ionice",
		valued: split("-c -n -t"),
		source: `${UTIL_LINUX}/ionice.1.html`
	},
	{
		name: "nohup",
		source: `${COREUTILS}#nohup-invocation`
	},
	{
		name: "stdbuf",
		valued: split("-i --input -o --output -e --error"),
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
		valued: split("-I -n -P -L -d -a -E -s --max-args --max-procs --max-lines --delimiter --replace --arg-file"),
		source: "https://www.gnu.org/software/findutils/manual/html_node/find_html/xargs-options.html"
	},
	{
		name: "flock",
		valued: split("-w --timeout -E --conflict-exit-code"),
		operands: 1,
		script: split("-c --command"),
		source: `${UTIL_LINUX}/flock.1.html`
	},
	{
		name: "script",
		valued: split("-E -I -m -o -O -B -T"),
		operands: "--",
		script: split("-c --command"),
		source: `${UTIL_LINUX}/script.1.html`
	},
	{
		name: "su",
		valued: split("-s --shell -g -G -w"),
		operands: "--",
		script: split("-c --command"),
		source: `${UTIL_LINUX}/su.1.html`
	},
	{
		name: "xvfb-run",
		valued: split("-e -f -n -p -s -w --server-num --server-args --error-file"),
		source: "https://manpages.debian.org/xvfb-run"
	},
	{
		name: "command",
		unless: split("-v -V"),
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
		unless: split("enable disable prepare install use up pack hydrate cache"),
		source: "https://github.com/nodejs/corepack#readme"
	},
	{
		name: "dotenv",
		valued: split("-e -f -v -c --path"),
		source: "https://github.com/entropitor/dotenv-cli#readme"
	},
	{
		name: "dotenvx",
		subcommand: "run",
		valued: split("-f --env-file -fk --env-keys-file --env -e"),
		operands: "--",
		source: "https://dotenvx.com/docs/advanced/run"
	},
	{
		name: "op",
		subcommand: "run",
		valued: split("--env-file --account --environment"),
		operands: "--",
		source: "https://developer.1password.com/docs/cli/reference/commands/run/"
	},
	{
		name: "doppler",
		subcommand: "run",
		valued: split("-p --project -c --config -t --token --mount --mount-format --fallback"),
		operands: "--",
		script: ["--command"],
		source: "https://docs.doppler.com/docs/cli"
	},
	{
		name: "infisical",
		subcommand: "run",
		valued: split("--env --path --projectId --token --tags --domain"),
		operands: "--",
		script: ["--command"],
		source: "https://infisical.com/docs/cli/commands/run"
	},
	{
		name: "aws-vault",
		subcommand: "exec",
		valued: split("-d --duration -t --mfa-token --region"),
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
		valued: split("-c --config"),
		operands: "--",
		source: "https://github.com/tellerops/teller#readme"
	},
	{
		name: "bws",
		subcommand: "run",
		valued: split("-t --access-token -p --profile --project-id --shell"),
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
		script: split("-c --command"),
		source: "https://mise.jdx.dev/cli/exec.html"
	},
	{
		name: "mise",
		subcommand: "x",
		operands: "--",
		script: split("-c --command"),
		source: "https://mise.jdx.dev/cli/exec.html"
	},
	{
		name: "asdf",
		subcommand: "exec",
		source: "https://asdf-vm.com/manage/commands.html"
	},
	{
		name: "devbox",
		subcommand: "run",
		valued: split("-c --config -e --env --env-file"),
		source: "https://www.jetify.com/docs/devbox/cli-reference/devbox-run/"
	},
	{
		name: "nix-shell",
		valued: split("-p --packages -I -A"),
		operands: "--",
		script: split("--run --command"),
		source: "https://nix.dev/manual/nix/latest/command-ref/nix-shell"
	},
	{
		name: "sops",
		subcommand: "exec-env",
		operands: 1,
		takesLine: true,
		source: "https://getsops.io/docs/#passing-secrets-to-other-processes"
	}
];
const SHELLS$1 = new Map([
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
function split(words) {
	return words.split(" ");
}
// src/trace/shell/unwrap.ts
const DEEPEST$2 = 16;
function unwrap$1(words) {
	let state = {
		words,
		script: void 0,
		wrappers: [],
		assignments: [],
		unset: [],
		cleared: false,
		conditional: false
	};
	for (let depth = 0; depth < DEEPEST$2 && state.script === void 0; depth++) {
		const next = step$3(state);
		if (next === void 0) break;
		state = next;
	}
	return state;
}
function step$3(state) {
	const name = state.words[0] && commandName(state.words[0]);
	if (name === void 0) return void 0;
	if (name === "eval") return withScript(state, name, "bash", evaluated(state.words), [], false);
	if (name === "find") return unwrapFind(state);
	const dialect = SHELLS$1.get(name.toLowerCase());
	if (dialect !== void 0) return unwrapShell(state, name, dialect);
	for (const row of WRAPPERS$1) {
		const next = row.name === name ? unwrapProgram(state, row) : void 0;
		if (next !== void 0) return next;
	}
}
function unwrapProgram(state, row) {
	const { words } = state;
	const flags = new FlagScan(words, row);
	if (row.subcommand !== void 0) {
		flags.skip();
		if (flags.word() !== row.subcommand) return void 0;
		flags.at++;
	}
	flags.skip();
	if (flags.nothing) return void 0;
	const label = row.subcommand === void 0 ? row.name : `${row.name} ${row.subcommand}`;
	if (flags.line !== void 0) return withScript(state, label, "bash", flags.line, [], true);
	if (row.operands === "--") {
		if (!flags.ended) {
			while (flags.at < words.length && flags.word() !== "--") flags.at++;
			flags.at++;
		}
	} else {
		flags.at += row.operands ?? 0;
		if (row.operands) flags.skip();
		if (flags.line !== void 0) return withScript(state, label, "bash", flags.line, [], true);
	}
	const assignments = [...flags.kept];
	while (row.assigns && flags.at < words.length) {
		const assignment = assignmentOf(words[flags.at] ?? []);
		if (assignment === void 0) break;
		assignments.push(assignment);
		flags.at++;
		flags.skip();
	}
	const rest = words.slice(flags.at);
	if (rest.length === 0) return void 0;
	const merged = {
		...state,
		words: rest,
		wrappers: [...state.wrappers, label],
		assignments: [...state.assignments, ...assignments],
		unset: [...state.unset, ...flags.unset],
		cleared: state.cleared || flags.cleared
	};
	return row.takesLine ? withScript(merged, void 0, "bash", rest[0], [], true) : merged;
}
var FlagScan = class {
	at = 1;
	ended = false;
	nothing = false;
	cleared;
	line;
	unset = [];
	kept = [];
	words;
	row;
	constructor(words, row) {
		this.words = words;
		this.row = row;
		this.cleared = row.clears === "unless kept";
	}
	word() {
		const word = this.words[this.at];
		return word && literalOf$1(word);
	}
	skip() {
		for (; this.at < this.words.length; this.at++) {
			const flag = this.flagText();
			if (this.row.unless?.includes(flag)) this.nothing = true;
			if (!flag.startsWith("-")) return;
			if (flag === "--") {
				this.at++;
				this.ended = true;
				return;
			}
			this.take(flag);
		}
	}
	flagText() {
		const first = this.words[this.at]?.[0];
		return first?.kind === "literal" ? first.text : "";
	}
	take(flag) {
		const { row } = this;
		const equals = flag.startsWith("--") ? flag.indexOf("=") : -1;
		const name = equals < 0 ? this.shortName(flag) : flag.slice(0, equals);
		const attached = equals < 0 ? flag.slice(name.length) : flag.slice(equals + 1);
		const takesNext = equals < 0 && (attached === "" || this.clusterEndsValued(flag));
		if (row.clears !== "unless kept" && row.clears?.includes(name)) this.cleared = true;
		if (row.keeps?.some((keep) => keep === name || keep.length === 2 && isCluster(flag, keep))) this.keep(equals < 0 ? void 0 : attached);
		if (row.script && (row.script.includes(name) || row.script.some((s) => isClusterEnd(flag, s)))) {
			this.line = takesNext ? this.words[++this.at] : [{
				kind: "literal",
				text: attached
			}];
			if (equals > 0) this.line = cut(this.words[this.at] ?? [], equals + 1);
		} else if (row.valued?.includes(name) || this.clusterEndsValued(flag)) {
			const value = takesNext ? literalOf$1(this.words[++this.at] ?? []) : attached;
			if (value !== void 0 && row.unsets?.includes(name)) this.unset.push(value);
		}
	}
	shortName(flag) {
		const short = flag.slice(0, 2);
		const known = this.row.valued?.includes(short) || this.row.script?.includes(short);
		return flag.startsWith("--") || !known || this.row.valued?.includes(flag) ? flag : short;
	}
	clusterEndsValued(flag) {
		return [...this.row.valued ?? [], ...this.row.script ?? []].some((valued) => isClusterEnd(flag, valued));
	}
	keep(names) {
		if (names === void 0) {
			this.cleared = false;
			return;
		}
		for (const name of names.split(",")) this.kept.push(passedOn(name));
	}
};
function isCluster(flag, short) {
	return /^-[A-Za-z]+$/.test(flag) && flag.includes(short.slice(1));
}
function isClusterEnd(flag, short) {
	return flag.length > 2 && short.length === 2 && isCluster(flag, short) && flag.at(-1) === short[1];
}
function unwrapShell(state, name, dialect) {
	const { words } = state;
	let reads = false;
	for (let at = 1; at < words.length; at++) {
		const flag = literalOf$1(words[at] ?? []);
		if (flag === void 0 || !/^[-+/]/.test(flag)) return reads ? withScript(state, name, dialect, words[at], words.slice(at + 1), true) : void 0;
		if (isLineFlag(flag, dialect)) {
			if (dialect === "bash") reads = true;
			else return withScript(state, name, dialect, spaced$1(words.slice(at + 1)), [], true);
		} else if (dialect === "bash" && flag === "-s") return withScript(state, name, dialect, void 0, words.slice(at), true);
		else if (flag === "-" || flag === "/dev/stdin") return withScript(state, name, dialect, void 0, words.slice(at), true);
		else if (dialect === "bash" && /^[-+]/.test(flag)) {
			if (flag === "--rcfile" || flag === "--init-file" || /^[-+][a-z]*[oO]$/.test(flag)) at++;
		} else if (dialect === "bash") return;
		else if (/^-(?:File|f)$/i.test(flag)) return;
		else if (/^-(?:ExecutionPolicy|ep|ex|WorkingDirectory|wd|OutputFormat|WindowStyle)$/i.test(flag)) at++;
	}
	return withScript(state, name, dialect, void 0, [], true);
}
function isLineFlag(flag, dialect) {
	switch (dialect) {
		case "bash": return /^-[a-z]*c[a-z]*$/.test(flag);
		case "powershell": return /^-(?:Command|c)$/i.test(flag);
		case "cmd": return /^\/[ck]$/i.test(flag);
		default: return dialect;
	}
}
function unwrapFind(state) {
	const { words } = state;
	const start = words.findIndex((word) => /^-(?:exec|ok)(?:dir)?$/.test(literalOf$1(word) ?? ""));
	if (start < 0) return void 0;
	const rest = words.slice(start + 1);
	const end = rest.findIndex((word) => /^[;+]$/.test(literalOf$1(word) ?? ""));
	const inner = end < 0 ? rest : rest.slice(0, end);
	if (inner.length === 0) return void 0;
	return {
		...state,
		words: inner,
		wrappers: [...state.wrappers, "find"],
		conditional: true
	};
}
function withScript(state, wrapper, dialect, text, positional, separate) {
	const wrappers = wrapper === void 0 ? state.wrappers : [...state.wrappers, wrapper];
	return {
		...state,
		wrappers,
		script: {
			dialect,
			text,
			positional,
			separate
		}
	};
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
function evaluated(words) {
	return spaced$1(words.slice(1));
}
function spaced$1(words) {
	return words.flatMap((word, index) => index === 0 ? word : [{
		kind: "literal",
		text: " "
	}, ...word]);
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
// src/trace/shell/bash/simple.ts
const DECLARING = new Set([
	"export",
	"declare",
	"typeset",
	"local",
	"readonly"
]);
function readSimple(node, scope, inner) {
	const reader = inner.reader(scope);
	const prefix = node.prefix.filter((part) => part.type === "Assignment");
	const named = node.name === void 0 ? [] : fieldsOf(node.name, reader);
	const declares = DECLARING.has(literalOf$1(named[0] ?? []) ?? "");
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
		emit(node, [], before.map((one) => ({
			...one,
			exported: reader.state.exportAll
		})), own, scope);
		return;
	}
	const exported = before.map((one) => ({
		...one,
		exported: true
	}));
	start(node, withKnownName(words, scope), exported, own, scope, inner);
}
function start(node, words, assignments, own, scope, inner) {
	const found = unwrap$1(words);
	const handed = within$1(scope, {
		assignments: [
			...scope.assignments,
			...assignments,
			...found.assignments
		],
		wrappers: [...scope.wrappers, ...found.wrappers],
		unset: [...scope.unset, ...found.unset],
		cleared: scope.cleared || found.cleared,
		conditional: scope.conditional || found.conditional
	});
	const { script } = found;
	if (script !== void 0) {
		const stdin = own.stdin ?? (own.taken.has(0) ? void 0 : scope.stdin);
		const given = script.text ?? (stdin?.kind === "text" ? stdin.text : void 0);
		const text = given && known$2(given, scope.state);
		if (text?.some((piece) => piece.kind === "literal")) {
			const place = {
				...around$1(own, scope),
				...script.text ? {} : { stdin: void 0 }
			};
			const separate = script.separate ? subshell(handed, place) : within$1(handed, place);
			const args = script.separate ? script.positional.slice(1) : void 0;
			inner.readText(text, script.dialect, args, separate, lineStart(node, script.text));
			return;
		}
		emit(node, words, [], own, within$1(scope, { assignments: handed.assignments }));
		return;
	}
	const name = literalOf$1(found.words[0] ?? []);
	if (name !== void 0 && scope.state.functions.has(name) && !scope.calls.includes(name)) {
		const caller = scope.caller ?? {
			source: scope.source.excerpt(node.pos, node.end),
			...scope.source.place(node.pos)
		};
		const place = within$1(handed, {
			...around$1(own, scope),
			caller
		});
		inner.callFunction(name, found.words.slice(1), place);
		return;
	}
	settle$2(name, found.words, scope);
	emit(node, found.words, [], own, handed);
}
function settle$2(name, words, scope) {
	const args = words.slice(1).map(literalOf$1);
	if (name === "set") {
		const dashes = args.indexOf("--");
		if (dashes >= 0) scope.positional.words = words.slice(dashes + 2);
		if (/^-[a-z]*a/.test(args[0] ?? "") || args.join(" ") === "-o allexport") scope.state.exportAll = true;
		if (/^\+[a-z]*a/.test(args[0] ?? "") || args.join(" ") === "+o allexport") scope.state.exportAll = false;
	} else if (name === "shift" && scope.positional.words !== void 0) {
		const count = /^\d{1,4}$/.test(args[0] ?? "") ? Number(args[0]) : 1;
		scope.positional.words = scope.positional.words.slice(count);
	}
}
function declare(node, words, declared, own, scope, reader) {
	const flags = words.slice(1).map((word) => literalOf$1(word) ?? "");
	const exports = literalOf$1(words[0] ?? []) === "export" ? !flags.some((flag) => /^-[a-z]*[nf]/.test(flag)) : flags.some((flag) => /^-[a-z]*x/.test(flag));
	const exported = exports || reader.state.exportAll;
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
		else if (exports && bare !== void 0 && /^[A-Za-z_]\w*$/.test(bare)) assignments.push(passedOn(bare));
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
		wrappers: scope.wrappers,
		unset: scope.unset,
		cleared: scope.cleared,
		...place
	};
	scope.run.commands.push(command);
	scope.outputs.push(command);
}
function readAssignment(part, reader) {
	const value = part.value.type === "Word" ? textOf$3(part.value, reader) : spaced(part.value.elements.flatMap((word) => fieldsOf(word, reader)));
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
		variables.set(name, joined$1([...before, ...known$2(assignment.value, reader.state)]));
	}
}
function silent(reader) {
	return {
		...reader,
		substitute: () => []
	};
}
function asWord(part, reader) {
	const { name, value, append } = readAssignment(part, reader);
	return joined$1([...literal(`${name}${append ? "+=" : "="}`), ...value]);
}
function withKnownName(words, scope) {
	const [name = [], ...args] = words;
	const value = known$2(name, scope.state);
	return literalOf$1(value) === void 0 || value.length === 0 ? words : [value, ...args];
}
function known$2(text, { variables }) {
	return joined$1(text.flatMap((piece) => {
		if (piece.kind !== "variable" || piece.altered || piece.instead) return [piece];
		const value = variables.get(piece.name);
		const literal = value && literalOf$1(value);
		return value !== void 0 && literal !== void 0 && literal.length <= MAX_COMMAND ? value : [piece];
	}));
}
const MAX_COMMAND = 1e4;
function spaced(words) {
	return joined$1(words.flatMap((word, index) => index === 0 ? [...word] : [...literal(" "), ...word]));
}
function lineStart(node, text) {
	if (text === void 0) return node.redirects.find((one) => one.type === "HereDoc")?.body.pos ?? node.pos;
	const word = node.args.findLast((arg) => arg.text.includes("\n")) ?? node.args.at(-1);
	return word === void 0 ? node.pos : word.pos + (/^["']/.test(word.text) ? 1 : 0);
}
// src/trace/shell/bash/walk.ts
const INNER = {
	reader: readerIn(walk),
	callFunction: callFunction(readNode),
	readText: readText$1(walk)
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
		readPipelineNode(command, conditional$1(scope, index > 0 && node.operators[index - 1] === "||" || asked));
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
			readList(node.body, conditional$1(scope, !always));
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
	const branch = conditional$1(scope, true);
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
	const words = node.wordlist?.flatMap((word) => fieldsOf(word, reader)) ?? scope.positional.words ?? [];
	const name = node.name.value;
	const only = words.length === 1 && !isOpen$1(words[0]) ? words[0] : void 0;
	const before = scope.state.loops.get(name);
	scope.state.loops.set(name, only ?? [{
		kind: "unknown",
		text: `$${name}`
	}]);
	readList(node.body, conditional$1(scope, !words.some(isThere) && !counts(node.wordlist)));
	if (before) scope.state.loops.set(name, before);
	else scope.state.loops.delete(name);
}
function isThere(word) {
	return word.some((piece) => piece.kind === "literal" && piece.text !== "");
}
function isOpen$1(word) {
	return word === void 0 || word.some(({ kind }) => kind === "unknown" || kind === "command");
}
function counts(words) {
	return words?.some(({ text }) => /^(?:\{\d+\.\.\d+\}|[$`]\(?seq\s)/.test(text)) ?? false;
}
function readCase(node, scope) {
	fieldsOf(node.word, INNER.reader(scope));
	for (const item of node.items) readList(item.body, conditional$1(scope, true));
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
// src/trace/shell/bash/index.ts
function readBash(source, budget, other) {
	const commands = [];
	const run = {
		commands,
		budget,
		subshells: 0,
		other
	};
	try {
		const tree = parse$3(source.text);
		walk(tree.commands, outermost(run, source));
		return {
			commands,
			complete: tree.errors === void 0 || tree.errors.length === 0
		};
	} catch (error) {
		if (error instanceof Exhausted || error instanceof RangeError) return {
			commands,
			complete: false
		};
		throw error;
	}
}
function outermost(run, source) {
	return {
		run,
		source,
		state: {
			variables: new Map(),
			arrays: new Map(),
			loops: new Map(),
			functions: new Map(),
			exportAll: false
		},
		positional: { words: void 0 },
		conditional: false,
		subshells: [],
		outer: [],
		stdin: void 0,
		assignments: [],
		wrappers: [],
		unset: [],
		cleared: false,
		calls: [],
		caller: void 0,
		depth: 0,
		outputs: []
	};
}
// src/trace/shell/collector.ts
var Collector = class {
	commands = [];
	source;
	budget;
	other;
	subshells = 0;
	constructor(source, budget, other) {
		this.source = source;
		this.budget = budget;
		this.other = other;
	}
	subshell(setting) {
		return {
			...setting,
			scope: [...setting.scope, ++this.subshells]
		};
	}
	add(found, setting) {
		this.budget.spend(1 + found.words.length);
		const inner = unwrap$1(found.words);
		const stdin = found.stdin;
		const line = inner.script?.text ?? (stdin?.kind === "text" ? stdin.text : void 0);
		const handed = {
			redirects: found.redirects ?? [],
			stdin,
			conditional: setting.conditional || inner.conditional,
			subshell: setting.scope.length > 0,
			scope: setting.scope,
			wrappers: inner.wrappers,
			unset: inner.unset,
			cleared: inner.cleared
		};
		const assignments = [...found.assignments ?? [], ...inner.assignments];
		const place = this.source.place(found.start);
		if (inner.script !== void 0 && line?.some((piece) => piece.kind === "literal")) {
			const { scope } = this.subshell(setting);
			for (const command of this.other(inner.script.dialect, maskText(line), place)) this.commands.push({
				...command,
				...handed,
				redirects: [...command.redirects, ...handed.redirects],
				stdin: command.stdin ?? (inner.script.text ? stdin : void 0),
				conditional: handed.conditional || command.conditional,
				subshell: true,
				scope,
				wrappers: [...handed.wrappers, ...command.wrappers],
				unset: [...handed.unset, ...command.unset],
				cleared: handed.cleared || command.cleared,
				assignments: [...assignments, ...command.assignments]
			});
			return this.commands.at(-1);
		}
		const [name = [], ...args] = inner.script === void 0 ? inner.words : found.words;
		const command = {
			name,
			args,
			assignments,
			...place,
			source: this.source.excerpt(found.start, found.end),
			...handed
		};
		this.budget.command();
		this.commands.push(command);
		return command;
	}
};
// src/trace/shell/cmd/parts.ts
function partsOf$1(source, budget) {
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
// src/trace/shell/cmd/index.ts
function readCmd(source, budget, other) {
	const collector = new Collector(source, budget, other);
	try {
		readParts(partsOf$1(source.text, budget), collector);
		return {
			commands: collector.commands,
			complete: true
		};
	} catch (error) {
		if (error instanceof Exhausted) return {
			commands: collector.commands,
			complete: false
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
	while (/^call$/i.test(literalOf$1(words[first] ?? []) ?? "")) first++;
	const run = words.slice(first);
	if (run.length === 0) return void 0;
	const name = commandName(run[0] ?? [])?.toLowerCase();
	const assignment = name === "set" || name === "setx" ? assignmentIn(part.text, collector) : void 0;
	const place = {
		redirects,
		stdin,
		start: part.start,
		end: part.start + part.text.length
	};
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
		value: textOf$2((found[2] ?? found[4] ?? "").trimEnd(), collector),
		exported: true,
		append: false
	};
}
function splitRedirects(text, _start, collector) {
	const words = [];
	const redirects = [];
	let pending;
	for (const token of tokensOf$1(text)) {
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
				target: textOf$2(token, collector)
			});
			pending = void 0;
		} else words.push(textOf$2(token, collector));
	}
	return {
		words,
		redirects
	};
}
function tokensOf$1(text) {
	return text.match(/(?:(?<![^\s])\d)?(?:>>|>|<)|&\d|(?:"[^"]*"?|\^[\s\S]|[^\s"<>^&])+|[^\s]/g) ?? [];
}
function textOf$2(written, collector) {
	collector.budget.spend(1 + (written.length >> 6));
	const pieces = [];
	const pattern = /%%~?\w*|%~?(\d)|%(\w[\w.() -]*)(:[^%\n]*)?%|!(\w+)(:[^!\n]*)?!|"|\^([\s\S])/g;
	let from = 0;
	const literal = (text) => {
		if (text !== "") pieces.push(...unmask(text, collector.source.pieces));
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
	return joined$1(pieces);
}
// src/trace/shell/powershell/cursor.ts
const DEEPEST$1 = 64;
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
		if (++this.depth > DEEPEST$1) throw new Exhausted("too deep");
		const result = read();
		this.depth--;
		return result;
	}
};
// src/trace/shell/powershell/words.ts
const VARIABLE = /\$(?:\{(?:(env):|\w+:)?([^}\n]{0,200})\}|(?:(env):|(?:global|script|local|private|using|variable):)?(\w+|[?$^])|@?\{?)/iy;
const ESCAPES$1 = {
	n: "\n",
	t: "	",
	r: "\r",
	"0": "\0"
};
const UNKNOWN$2 = /^(?:_|true|false|null|lastexitcode|args|input|matches|psitem|error|pid|pwd|\W|\d+)$/i;
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
	return joined$1(pieces);
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
	const text = joined$1(pieces);
	const last = text.at(-1);
	if (last?.kind !== "literal") return text;
	return joined$1([...text.slice(0, -1), {
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
			pieces.push(...literals(ESCAPES$1[char] ?? char, blocks));
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
	if (!(environment || !UNKNOWN$2.test(name) && blocks.locals.has(name.toLowerCase()))) return [{
		kind: "unknown",
		text: blocks.source.excerpt(start, cursor.at)
	}];
	const variable = {
		kind: "variable",
		name,
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
	return unmask(text, blocks.source.pieces);
}
// src/trace/shell/powershell/writes.ts
const WRITERS$1 = new Map([
	["out-file", "overwrite"],
	["set-content", "overwrite"],
	["sc", "overwrite"],
	["tee-object", "overwrite"],
	["tee", "overwrite"],
	["add-content", "append"],
	["ac", "append"]
]);
function writeOf(words, stdin) {
	const cmdlet = literalOf$1(words[0] ?? [])?.toLowerCase() ?? "";
	const mode = WRITERS$1.get(cmdlet);
	if (mode === void 0) return void 0;
	let target;
	let value;
	let appends = mode === "append";
	let newline = true;
	for (let at = 1; at < words.length; at++) {
		const word = words[at] ?? [];
		const flag = literalOf$1(word)?.toLowerCase() ?? "";
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
	const given = value ?? outputOf$1(stdin);
	const text = given && newline ? joined$1([...given, {
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
function outputOf$1(stdin) {
	if (stdin?.kind !== "pipe" || stdin.stage.length !== 1) return void 0;
	const name = literalOf$1(stdin.from.name) ?? "";
	const [only, ...more] = stdin.from.args.filter((arg) => literalOf$1(arg)?.[0] !== "-");
	return /^(?:write-output|echo)$/i.test(name) && more.length === 0 ? only : void 0;
}
// src/trace/shell/powershell/statements.ts
const KEYWORD = /(?:if|elseif|else|foreach|for|while|until|do|switch|try|catch|finally|function|filter|param|begin|process|end|trap|return)(?=[\s({]|$)/iy;
const ASSIGNMENT = /(?:\[[\w.[\]]+\][ \t]*)?\$(?:\{?(env):([\w.()-]+)\}?|(?:(?:global|script|local|private):)?(\w+))[ \t]*(\+?)=(?!=)[ \t]*/iy;
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
		const words = [literal("Write-Output"), text];
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
			words.push(quoted ? literal(quoted[1] ?? "") : this.readElement(setting));
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
		if (word) return literal(word[0]);
		const text = readWord(cursor, this.blocks(setting));
		const last = text.at(-1);
		if (last?.kind !== "literal" || !last.text.endsWith(",") || !end.test(",")) return text;
		return [...text.slice(0, -1), ...literal(last.text.slice(0, -1))];
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
		const value = readExpression(cursor, this.blocks(setting));
		cursor.take(/\)/y);
		const assignment = {
			name,
			value,
			exported: true,
			append: false
		};
		this.collector.add({
			words: [],
			assignments: [assignment],
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
		const name = literalOf$1(words[0] ?? [])?.toLowerCase() ?? "";
		if (this.functions.has(name) && !this.calls.includes(name) && this.calls.length < DEEPEST_CALL) {
			this.callFunction(name, setting);
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
		const name = literalOf$1(words[0] ?? []) ?? "";
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
// src/trace/shell/powershell/index.ts
function readPowerShell(source, budget, other) {
	const collector = new Collector(source, budget, other);
	try {
		new Statements(collector).readAll();
		return {
			commands: collector.commands,
			complete: true
		};
	} catch (error) {
		if (error instanceof Exhausted || error instanceof RangeError) return {
			commands: collector.commands,
			complete: false
		};
		throw error;
	}
}
// src/trace/shell/index.ts
const LONGEST$1 = 262144;
const STEPS = 2e5;
const MOST_COMMANDS = 5e3;
const DEEPEST = 8;
const ORIGIN = {
	line: 0,
	column: 0
};
function parseScript(source, dialect) {
	const script = read$4(maskExpressions(source.slice(0, LONGEST$1).replaceAll("\r\n", "\n")), dialect, new Budget(STEPS, MOST_COMMANDS), ORIGIN, 0);
	return source.length <= LONGEST$1 ? script : {
		...script,
		complete: false
	};
}
function read$4(masked, dialect, budget, origin, depth) {
	const source = sourceOf$1(masked, origin);
	const other = (language, inner, place) => depth >= DEEPEST ? [] : read$4(inner, language, budget, place, depth + 1).commands;
	switch (dialect) {
		case "bash": return readBash(source, budget, other);
		case "powershell": return readPowerShell(source, budget, other);
		case "cmd": return readCmd(source, budget, other);
		default: return dialect;
	}
}
// src/workflow/skeleton.ts
const FIRST = 57344;
const LAST = 63743;
function templates(value) {
	return value.alternatives.map(({ pieces, trail }) => {
		const origins = [];
		let text = "";
		for (const piece of pieces) if (piece.kind === "literal") text += piece.text.replace(/[\uE000-\uF8FF]/g, "");
		else if (FIRST + origins.length <= LAST) {
			text += String.fromCharCode(FIRST + origins.length);
			origins.push(piece);
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
	let plain = "";
	for (const char of part) {
		const code = char.charCodeAt(0);
		const origin = code >= FIRST && code <= LAST ? template.origins[code - FIRST] : void 0;
		if (origin === void 0) {
			plain += char;
			continue;
		}
		if (plain !== "") pieces.push({
			kind: "literal",
			text: plain
		});
		plain = "";
		pieces.push(origin);
	}
	if (plain !== "") pieces.push({
		kind: "literal",
		text: plain
	});
	return {
		choice: "first-non-empty",
		alternatives: [{
			pieces,
			trail: template.trail
		}]
	};
}
function isOpen(part) {
	return /[\uE000-\uF8FF]/.test(part);
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
function isDigit$1(char, base = 10) {
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
	} else if (!isDigit$1(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit$1(c)) TomlError.x(`illegal character in numeric literal`, ctx);
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
	} else if (!isDigit$1(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
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
	if (!isDigit$1(c) || !isDigit$1(ctx.s.charCodeAt(ctx.p++)) || !isDigit$1(ctx.s.charCodeAt(ctx.p++)) || !isDigit$1(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit$1(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit$1(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit$1(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit$1(c) || !isDigit$1(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit$1(ctx.s.charCodeAt(++ctx.p)));
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
function parse$2(toml, options = {}) {
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
// src/payer/codex/config-file.ts
function parseConfigFile(text) {
	try {
		return {
			kind: "parsed",
			settings: parse$2(text)
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
function textOf$1(settings, key) {
	const value = settings?.[key];
	return typeof value === "string" ? value : void 0;
}
function tableOf$1(settings, key) {
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
		return parse$2(`value = ${text}`).value;
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
// src/payer/providers.ts
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
		prefixes: [],
		hosts: ["chatgpt.com", "*.chatgpt.com"],
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
		otherNames: ["CLAUDE_API_KEY", "CLAUDE_CODE_OAUTH_TOKEN"],
		endpoints: ["ANTHROPIC_BASE_URL"],
		prefixes: ["anthropic", "claude"],
		hosts: ["api.anthropic.com"],
		source: "https://docs.anthropic.com/en/api/overview"
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
		otherNames: [],
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
		id: "opencode",
		title: "OpenCode Zen",
		budget: "other",
		keys: ["OPENCODE_API_KEY"],
		otherNames: [],
		endpoints: [],
		prefixes: [],
		hosts: ["opencode.ai"],
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
// src/payer/hosts.ts
const EXACT$1 = new Map();
const SUFFIXES = [];
for (const provider of PROVIDERS) for (const host of provider.hosts) if (host.startsWith("*.")) SUFFIXES.push([host.slice(1), provider]);
else EXACT$1.set(host, provider);
function providerOfHost(host) {
	const name = host.toLowerCase();
	return EXACT$1.get(name) ?? SUFFIXES.find(([suffix]) => name.endsWith(suffix))?.[1];
}
const LOCAL$1 = /^(?:localhost|.+\.localhost|127\.\d+\.\d+\.\d+|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal)$/;
function isLocalHost(host) {
	return LOCAL$1.test(host);
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
	return provider === void 0 ? {
		budget: "other",
		provider: host
	} : {
		budget: provider.budget,
		provider: provider.title
	};
}
const CALLS = /\/(?:chat\/completions|completions|responses|embeddings|messages|images\/(?:generations|edits)|audio\/(?:speech|transcriptions|translations)|moderations|batches|fine_tuning\/jobs|assistants|threads|runs|realtime)\b|:(?:generateContent|streamGenerateContent)\b|\/model\/[^/]+\/(?:invoke|converse)/;
const CALL_PATHS = [
	"/chat/completions",
	"/v1/responses",
	"/v1/embeddings",
	"/v1/completions",
	"/invoke",
	"/converse"
];
const FREE$1 = /\/(?:models|files|organization|usage|dashboard|me|health)(?:[/?#]|$)/;
function modelEndpoint(url) {
	const host = hostOf(url);
	const provider = host === void 0 ? void 0 : providerOfHost(host);
	const label = url.replace(/[\uE000-\uF8FF]/g, "\u2026").slice(0, 80);
	if (CALLS.test(url)) {
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
	return {
		label,
		provider: provider.id,
		free: FREE$1.test(url)
	};
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
	const budget = budgetOf$1(state);
	return {
		kind: "pays",
		budget,
		route: routeOf$2(state, budget),
		credential: credential && {
			...credential,
			kind: kindAt(budget, credential)
		},
		host,
		provider: provider.id,
		local: host !== void 0 && isLocalHost(host),
		trace
	};
}
function budgetOf$1({ provider, host }) {
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
function routeOf$2({ command }, budget) {
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
	const outcomes = [];
	let path = [];
	while (path !== void 0 && outcomes.length < MAX_WORLDS) {
		const world = new Walk$2(path);
		outcomes.push({
			result: run(world.ask),
			choices: world.choices
		});
		path = world.next();
	}
	return outcomes;
}
var Walk$2 = class {
	choices = [];
	#path;
	#taken = [];
	#known = new Map();
	constructor(path) {
		this.#path = path;
	}
	ask = (key, fact) => {
		if ("known" in fact) return fact.known;
		if (this.#known.has(key)) return this.#known.get(key);
		const index = this.#path[this.#taken.length] ?? 0;
		const option = fact.options[index] ?? fact.options[0];
		this.#taken.push({
			index,
			of: fact.options.length
		});
		this.#known.set(key, option.value);
		this.choices.push({
			settledBy: fact.settledBy,
			when: option.when,
			usual: index === 0
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
function known$1(value) {
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
	"host"
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
	host: "Which host gets the request and bills it?"
};
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
		change: "codex review runs without a terminal",
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
	"trust-flag": {
		before: "0.165",
		after: "0.169",
		change: "codex exec --trust trusts the project",
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
const NEWEST = {
	major: 0,
	minor: 169,
	patch: 0
};
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
			const switched = ask(`version:${id}`, switchFact(id));
			range = narrow(range, id, switched);
			return switched;
		},
		version: () => rangeText(range),
		variable: (name) => variable$1(situation, ask, name)
	};
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
function variable$1(situation, ask, name) {
	const fromEnvironment = situation.environment.get(name) ?? known$1(ABSENT$4);
	if (name.toUpperCase().startsWith("CODEX_")) return ask(`env:${name}`, fromEnvironment);
	const fromFile = ask(`dotenv:${name}`, situation.dotenv.get(name) ?? known$1(ABSENT$4));
	return fromFile.kind === "absent" ? ask(`env:${name}`, fromEnvironment) : fromFile;
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
function read$3(state, file, name, reads = (s) => s) {
	switch (file.kind) {
		case "absent": return pass(`There is no ${name}`);
		case "broken": return stop(`${name} cannot be read: ${file.because}`);
		case "opaque": return pass(`What ${name} holds is not known`, { opaque: true });
		case "parsed": return pass(`${name} is read`, { layers: [...state.layers, reads(file.settings)] });
		default: return file;
	}
}
const systemFile = (world, state) => read$3(state, world.ask("system", world.situation.systemConfig), "/etc/codex/config.toml");
const userFile = (world, state) => {
	if (world.situation.invocation.ignoreUserConfig) return pass("--ignore-user-config skips config.toml in the Codex home");
	return read$3(state, world.ask("user", world.situation.userConfig), "config.toml in the Codex home");
};
const profileFile = (world, state) => {
	const { profile } = world.situation.invocation;
	const settings = settingsOf$2(state);
	if (profile === void 0) return pass("No profile is chosen");
	if (isTable(tableOf$1(settings, "profiles")?.[profile])) return stop(`the table profiles.${profile} is no longer accepted; use ${profile}.config.toml`);
	const file = world.situation.profileFiles.get(profile) ?? known$1({ kind: "absent" });
	return read$3(state, world.ask(`profile:${profile}`, file), `${profile}.config.toml`);
};
const profileTable = (world, state) => {
	const settings = settingsOf$2(state);
	const profile = world.situation.invocation.profile ?? textOf$1(settings, "profile");
	if (profile === void 0) return pass("No profile is chosen");
	const table = tableOf$1(tableOf$1(settings, "profiles"), profile);
	if (table === void 0) return stop(`config profile ${profile} is not in config.toml`);
	return pass(`The profile ${profile} is read`, { layers: [...state.layers, table] });
};
const projectFile = (world, state) => {
	if (!(world.situation.invocation.trust || world.ask("trusted", world.situation.projectTrusted))) return pass("The checkout is not trusted, so its .codex/config.toml is ignored");
	return read$3(state, world.ask("project", world.situation.projectConfig), "the project's .codex/config.toml", world.since("project-denylist") ? projectSettings : void 0);
};
const overrides = (world, state) => {
	const { overrides } = world.situation.invocation;
	if (overrides.length === 0) return pass("No -c option changes the configuration");
	const layers = overrides.map(({ key, value }) => overrideLayer(key, value));
	return pass(`-c sets ${overrides.map((o) => o.key).join(", ")}`, { layers: [...state.layers, ...layers] });
};
const managedFile = (world, state) => read$3(state, world.ask("managed", world.situation.managedConfig), "managed_config.toml");
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
// src/payer/codex/looks/credential.ts
const NOBODY = {
	family: "nobody",
	credential: void 0
};
const UNREADABLE = {
	...NOBODY,
	unreadable: true
};
const RULE = "OPENAI_FEDERATION_RULE_ID";
const TOKEN_FILE = "OPENAI_IDENTITY_TOKEN_FILE";
const workloadIdentity = (world, state) => {
	const rule = world.variable(RULE);
	const file = world.variable(TOKEN_FILE);
	if (rule.kind === "absent" && file.kind === "absent") return pass(`Neither ${RULE} nor ${TOKEN_FILE} is set`);
	if (COMMANDS[state.command].workloadIdentity === "refused") return stop("this command refuses a workload identity");
	const incomplete = [rule, file].findIndex((v) => !isFilled(v));
	if (incomplete >= 0) return stop(`a workload identity needs ${RULE} and ${TOKEN_FILE}, and ${incomplete === 0 ? RULE : TOKEN_FILE} ${describe(incomplete === 0 ? rule : file)}`);
	if (file.kind === "set" && file.text !== void 0 && !isAbsolute$1(file.text)) return stop(`${TOKEN_FILE} is not an absolute path`);
	const base = textOf$1(settingsOf$2(state), "chatgpt_base_url");
	if (base !== void 0 && !/^https:\/\/chatgpt\.com\/backend-api\/?$/.test(base)) return stop("a workload identity needs the default chatgpt_base_url");
	const source = "workload-identity:chatgpt";
	return settle$1(`${RULE} and ${TOKEN_FILE} name a ChatGPT workload identity`, { login: {
		family: "chatgpt",
		credential: {
			source,
			kind: "chatgpt-identity",
			variable: RULE
		},
		account: world.situation.workspaces.get(source)
	} });
};
function isAbsolute$1(path) {
	return /^(?:\/|[A-Za-z]:[\\/]|\\\\|\$|~\/|%)/.test(path) || path.includes("\ufffc");
}
const codexApiKey = (world) => {
	const value = world.variable("CODEX_API_KEY");
	if (!isFilled(value)) return pass(`CODEX_API_KEY ${describe(value)}`);
	return settle$1("CODEX_API_KEY is set", { login: {
		family: "platform",
		credential: {
			source: "env:CODEX_API_KEY",
			kind: "platform-key",
			variable: "CODEX_API_KEY"
		}
	} });
};
const accessToken = (world) => {
	const value = world.variable("CODEX_ACCESS_TOKEN");
	if (value.kind !== "set") return pass(`CODEX_ACCESS_TOKEN ${describe(value)}`);
	const source = "env:CODEX_ACCESS_TOKEN";
	const personal = isPersonalToken(world, value.text);
	if (personal && !world.since("personal-access-token")) return stop("this release does not understand access tokens that begin with at-");
	if (value.text !== void 0 && !personal && !looksSigned(value.text)) return settle$1("CODEX_ACCESS_TOKEN holds no access token", { login: UNREADABLE });
	return settle$1("CODEX_ACCESS_TOKEN is set", { login: {
		family: "chatgpt",
		credential: {
			source,
			kind: "access-token",
			variable: "CODEX_ACCESS_TOKEN"
		},
		account: world.situation.workspaces.get(source)
	} });
};
function isPersonalToken(world, text) {
	if (text !== void 0) return text.trim().startsWith("at-");
	if (world.since("personal-access-token")) return true;
	return world.ask("kind:CODEX_ACCESS_TOKEN", open$1("what kind of token CODEX_ACCESS_TOKEN holds", {
		value: true,
		when: "CODEX_ACCESS_TOKEN begins with at-"
	}, {
		value: false,
		when: "CODEX_ACCESS_TOKEN is an agent identity"
	}));
}
function looksSigned(text) {
	return text.trim().split(".").length === 3;
}
const ABSENT$3 = known$1({ kind: "absent" });
const storedLogin = (world, state) => {
	const store = world.since("credential-store") ? textOf$1(settingsOf$2(state), "cli_auth_credentials_store") ?? "file" : "file";
	if (store === "ephemeral") return pass("The credential store is ephemeral: nothing is kept");
	const ring = store === "file" ? ABSENT$3 : world.situation.keyring;
	const kept = world.ask("keyring", ring);
	if (store === "keyring" && kept.kind === "absent") return pass("The credential store is the machine's key ring, and no login is found in it", { login: UNREADABLE });
	const file = kept.kind === "absent" ? world.ask("auth.json", world.situation.authFile) : kept;
	switch (file.kind) {
		case "absent": return pass("There is no auth.json");
		case "malformed": return pass("auth.json cannot be read and counts as no login", { login: UNREADABLE });
		case "login": return storedIn(file, world);
		default: return file;
	}
};
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
						kind: "platform-key"
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
						kind: "chatgpt-auth-file"
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
				kind: "access-token"
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
						kind: "access-token"
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
						kind: "provider-key"
					},
					region: file.bedrockRegion
				},
				because: "auth.json holds a Bedrock key"
			};
		default: return mode;
	}
}
const openaiApiKey = (world) => {
	const value = world.variable("OPENAI_API_KEY");
	if (!isFilled(value)) return pass(`OPENAI_API_KEY ${describe(value)}`);
	return settle$1("OPENAI_API_KEY is set", { login: {
		family: "platform",
		credential: {
			source: "env:OPENAI_API_KEY",
			kind: "platform-key",
			variable: "OPENAI_API_KEY"
		}
	} });
};
const nobody = (world, state) => {
	const note = world.since("openai-api-key-ignored") && isFilled(world.variable("OPENAI_API_KEY")) ? "; Codex does not read OPENAI_API_KEY" : "";
	return settle$1(`Codex finds no login of its own${note}`, { login: state.login });
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
	const url = textOf$1(provider.table, "base_url");
	if (url === void 0) return pass("The provider has no base_url");
	return to(url, "The provider's base_url names");
};
const bedrockHost = (world, { provider, login, sends }) => {
	if (provider.kind !== "bedrock") return pass("The provider is not Amazon Bedrock");
	if (login.family === "bedrock" && sends === login.credential) return to(bedrockIn(login.region), "The Bedrock key belongs to");
	const region = ["AWS_REGION", "AWS_DEFAULT_REGION"].map(world.variable).find(isFilled);
	if (region === void 0) return stop("Amazon Bedrock is selected and no AWS region is set");
	return to(bedrockIn(urlOf(region)), "The AWS region means");
};
const bedrockIn = (region) => `bedrock-mantle.${region ?? "\ufffc"}.api.aws`;
const localHost = (world, { provider }) => {
	if (provider.kind !== "local") return pass("The provider is not a local one");
	const url = world.variable("CODEX_OSS_BASE_URL");
	if (isFilled(url)) return to(urlOf(url), "CODEX_OSS_BASE_URL names");
	return settle$1("The model runs on this machine", { host: "localhost" });
};
const configuredBaseUrl = (_world, state) => {
	if (state.provider.kind !== "openai") return pass("The provider is not the built-in one");
	const url = textOf$1(settingsOf$2(state), "openai_base_url");
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
const platformHost = () => settle$1(`Everything else goes to ${PLATFORM_HOST}`, { host: PLATFORM_HOST });
// src/payer/codex/looks/provider.ts
const LOCAL = new Set([
	"ollama",
	"lmstudio",
	"ollama-chat"
]);
const BEDROCK = new Set(["amazon-bedrock", "amazon-bedrock-runtime"]);
const choice = (id, table) => {
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
	if (table !== void 0) return {
		id,
		table,
		kind: "custom"
	};
	if (LOCAL.has(id)) return {
		id,
		table,
		kind: "local"
	};
	return {
		id,
		table,
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
	const id = localProvider ?? textOf$1(settingsOf$2(state), "oss_provider");
	if (id === void 0) return stop("--oss is given and no local provider is chosen");
	if (!LOCAL.has(id)) return stop(`--oss knows no provider ${id}`);
	return settle$1(`--oss uses ${id}`, { provider: choice(id) });
};
const opaqueFile = (_world, state) => {
	if (!state.opaque) return pass("All configuration is known");
	return settle$1("A configuration file that nobody can see selects the provider", { provider: choice("\ufffc") });
};
const configured = (_world, state) => {
	const settings = settingsOf$2(state);
	const id = textOf$1(settings, "model_provider");
	if (id === void 0) return pass("model_provider is not set");
	const table = tableOf$1(tableOf$1(settings, "model_providers"), id);
	return settle$1(`model_provider is ${id === "\ufffc" ? "not known" : id}`, { provider: choice(id, table) });
};
const builtIn = (world, state) => {
	const own = world.since("openai-api-key-ignored") ? void 0 : tableOf$1(tableOf$1(settingsOf$2(state), "model_providers"), "openai");
	return settle$1("Nothing selects another provider, so it is OpenAI", { provider: choice("openai", own) });
};
function tables(settings) {
	const all = tableOf$1(settings, "model_providers") ?? {};
	return Object.entries(all).flatMap(([id, table]) => isTable(table) ? [[id, table]] : []);
}
const redefined = (_world, state) => {
	const reserved = tables(settingsOf$2(state)).find(([id]) => id === "openai" || LOCAL.has(id));
	if (reserved === void 0) return pass("No built-in provider is redefined");
	return stop(`model_providers.${reserved[0]} redefines a built-in provider`);
};
const chatWire = (_world, state) => {
	const chat = tables(settingsOf$2(state)).find(([, table]) => table.wire_api === "chat");
	if (chat === void 0) return pass("No provider asks for the chat completions API");
	return stop(`model_providers.${chat[0]} sets wire_api = "chat", which is no longer supported`);
};
const malformedTable = (_world, state) => {
	for (const [id, table] of tables(settingsOf$2(state))) {
		if (BEDROCK.has(id)) continue;
		if ((textOf$1(table, "name") ?? "").trim() === "") return stop(`model_providers.${id} has no name`);
		if (table.auth === void 0) continue;
		const other = ["env_key", "experimental_bearer_token"].find((key) => table[key] !== void 0);
		if (other !== void 0 || table.requires_openai_auth === true) return stop(`model_providers.${id} combines auth with ${other ?? "requires_openai_auth"}`);
	}
	return pass("The provider tables are complete");
};
const unknownProvider = (_world, state) => {
	const settings = settingsOf$2(state);
	const written = textOf$1(settings, "model_provider") ?? "openai";
	const { id, kind, table } = state.provider.kind === "cloud" ? choice(written, tableOf$1(tableOf$1(settings, "model_providers"), written)) : state.provider;
	if (kind !== "openai" || id === "openai" || table !== void 0) return pass(kind === "unknown" ? "The provider is not known" : `The provider ${id} exists`);
	return stop(`the model provider ${id} is not defined`);
};
// src/payer/codex/looks/restriction.ts
function forbid(state, reason) {
	if (state.login.credential?.kind === "chatgpt-identity" || COMMANDS[state.command].forbiddenLogin === "stops") return stop(reason);
	return pass(`${reason}; the server goes on without a login`, { login: NOBODY });
}
const forcedMethod = (_world, state) => {
	const method = textOf$1(settingsOf$2(state), "forced_login_method");
	if (method === void 0) return pass("forced_login_method is not set");
	const { family, unreadable } = state.login;
	if (unreadable === true) return forbid(state, "a login is forced and auth.json cannot be read");
	if (method === "api" && (family === "chatgpt" || family === "broken")) return forbid(state, "forced_login_method wants an API key and the login is a ChatGPT one");
	if (method === "chatgpt" && (family === "platform" || family === "bedrock")) return forbid(state, "forced_login_method wants ChatGPT and the login is a key");
	return pass(`forced_login_method = "${method}" allows it`);
};
function workspaces$1(value) {
	return (Array.isArray(value) ? value : [value]).flatMap((one) => typeof one === "string" && one.trim() !== "" ? [one.trim()] : []);
}
const forcedWorkspace = (world, state) => {
	const allowed = workspaces$1(settingsOf$2(state).forced_chatgpt_workspace_id);
	if (allowed.length === 0) return pass("forced_chatgpt_workspace_id is not set");
	const { family, account, unreadable } = state.login;
	if (unreadable === true) return forbid(state, "a ChatGPT workspace is forced and auth.json cannot be read");
	if (family === "broken") return pass("the login holds no token that would name a workspace, so nothing is compared");
	if (family !== "chatgpt") return pass("forced_chatgpt_workspace_id concerns ChatGPT logins only");
	if (account === void 0 ? world.ask("workspace", open$1("which ChatGPT workspace the login belongs to", {
		value: true,
		when: "the login belongs to the workspace that the configuration names"
	}, {
		value: false,
		when: "the login belongs to another workspace"
	})) : allowed.includes(account)) return pass("The login belongs to the workspace that the configuration names");
	return forbid(state, "the login belongs to another ChatGPT workspace than the forced one");
};
// src/payer/codex/looks/sends.ts
const provider = (source, variable) => ({
	source,
	kind: "provider-key",
	...variable === void 0 ? {} : { variable }
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
	const name = textOf$1(state.provider.table, "env_key");
	if (name === void 0) return pass("The provider names no env_key");
	const value = world.variable(name);
	if (!isFilled(value)) return stop(`the provider's key is read from ${name || "a variable without a name"}, which ${describe(value)}`);
	const sends = provider(place(world, name), name);
	return settle$1(`The provider's env_key names ${name}, which is set`, { sends });
};
const bearerToken = (_world, state) => {
	const token = textOf$1(state.provider.table, "experimental_bearer_token");
	if (token === void 0) return pass("The provider has no experimental_bearer_token");
	const sends = token.trim() === "" ? null : provider("provider:experimental_bearer_token");
	return settle$1("The provider has an experimental_bearer_token", { sends });
};
const command = (_world, state) => {
	if (tableOf$1(state.provider.table, "auth") === void 0) return pass("The provider has no auth command");
	const sends = provider("provider:auth.command");
	return settle$1("The provider's auth command prints the credential", { sends });
};
const headers = (world, state) => {
	const { kind, table } = state.provider;
	if (kind !== "custom" || table?.requires_openai_auth === true) return pass("The provider uses a login of Codex");
	const variable = authorization(tableOf$1(table, "env_http_headers"));
	if (variable !== void 0 && isFilled(world.variable(variable))) {
		const sends = provider("provider:env_http_headers", variable);
		return settle$1(`An Authorization header is read from ${variable}`, { sends });
	}
	if (authorization(tableOf$1(table, "http_headers")) !== void 0) return settle$1("The provider sets an Authorization header", { sends: provider("provider:http_headers") });
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
		kind: "provider-identity"
	} });
	return stop("Amazon Bedrock is selected and no AWS credential is found");
};
const localSends = (_world, state) => {
	if (state.provider.kind !== "local") return pass("The provider is not a local one");
	return settle$1("A model on this machine needs no credential", { sends: null });
};
const login$1 = (_world, state) => {
	const { login } = state;
	switch (login.family) {
		case "bedrock": return stop("auth.json holds a Bedrock key, which is of no use to this provider");
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
	if (command === "mcp-server" && world.since("mcp-server-removed")) return stop("this release has no mcp-server", 2);
	if ((command === "review" || command === "exec-review") && !world.since("review")) return stop("this release has no review without a terminal", 2);
	if (invocation.ignoreUserConfig && !world.since("ignore-user-config")) return stop("this release does not know --ignore-user-config", 2);
	if (invocation.trust && !world.since("trust-flag")) return stop("this release does not know --trust", 2);
	if (invocation.trust && invocation.ignoreUserConfig) return stop("--trust and --ignore-user-config exclude each other");
	return pass(`Codex ${world.version()} knows the command and its options`);
};
const needsTerminal = (world, { command }) => {
	if (!COMMANDS[command].terminal) return pass("The command needs no terminal");
	if (world.ask("terminal", world.situation.terminal)) return pass("A terminal is attached");
	return stop("stdin is not a terminal: the interactive program does not start on a runner");
};
const homeMissing = (world) => {
	if (world.ask("home", world.situation.homeExists)) return pass("The Codex home exists");
	return stop("CODEX_HOME names a directory that does not exist");
};
const proxyCredential = (world) => {
	const { flags } = world.situation.invocation;
	if (world.ask("stdin", world.situation.stdin).kind !== "set") return stop("responses-api-proxy finds no key on standard input");
	const provider = {
		id: "openai",
		table: void 0,
		kind: "openai"
	};
	if (!flags.has("github-oidc")) return settle$1("The proxy sends the key that it reads from standard input", {
		provider,
		sends: {
			source: "stdin:api-key",
			kind: "platform-key"
		}
	});
	if (!world.since("proxy-github-oidc")) return stop("this release does not know --github-oidc", 2);
	return settle$1("The proxy exchanges the job's GitHub identity for a Platform token", {
		provider,
		sends: {
			source: "workload-identity:platform",
			kind: "platform-identity"
		}
	});
};
function words(command) {
	return command.replace(/^(exec|cloud|login)-(?!server)/, "$1 ").replace(/^tui$/, "\"prompt\"");
}
// src/payer/codex/order.ts
const works = (...work) => (command) => work.includes(COMMANDS[command].work);
const client = works("model-request", "cloud-task");
const requests = works("model-request");
const tasks = works("cloud-task");
const proxies = works("proxy");
const manual = "https://learn.chatgpt.com/docs/config-file/config-advanced";
const authentication = "https://developers.openai.com/codex/auth";
const measured = "measured: the client of each release against a loopback server";
const manager = "openai/codex: codex-rs/login/src/auth/manager.rs";
const providers = "openai/codex: codex-rs/model-provider/src/auth.rs";
const providerInfo = "openai/codex: codex-rs/model-provider-info/src/lib.rs";
const loader = "openai/codex: codex-rs/config/src/loader/README.md";
const proxy = "openai/codex: codex-rs/responses-api-proxy";
const ORDER$2 = [
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
		look: login$1
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
	}
];
// src/payer/codex/decide.ts
function decide(situation) {
	return merge$1(explore((ask) => decideIn(situation, ask)));
}
function decideIn(situation, ask) {
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
		login: NOBODY,
		sends: null,
		host: void 0
	};
	const trace = [];
	for (const stage of STAGES) for (const row of ORDER$2) {
		if (row.stage !== stage) continue;
		const found = meet(row, world, state);
		if (found === void 0) continue;
		trace.push(step$2(row, found));
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
	return ask("command", command === void 0 ? open$1("which words follow codex at run time", {
		value: "exec",
		when: "the words say codex exec"
	}, {
		value: "tui",
		when: "the words say no command"
	}) : known$1(command));
}
function meet(row, world, state) {
	if (row.commands !== void 0 && !row.commands(state.command)) return void 0;
	if (row.since !== void 0 && !world.since(row.since)) return {
		kind: "pass",
		because: `Codex ${world.version()} does not do this yet: ${said(row.since)}`
	};
	if (row.until !== void 0 && world.since(row.until)) return {
		kind: "pass",
		because: `Codex ${world.version()} no longer does this: ${said(row.until)}`
	};
	return row.look(world, state);
}
function said(id) {
	return `from ${SWITCHES[id].after} on, ${SWITCHES[id].change}`;
}
function step$2(row, found) {
	switch (found.kind) {
		case "pass": return {
			row: row.id,
			outcome: "passed",
			because: found.because
		};
		case "settle":
		case "idle": return {
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
function keyOf$1(verdict) {
	switch (verdict.kind) {
		case "pays": return [
			"pays",
			verdict.budget,
			verdict.credential?.source,
			verdict.host,
			verdict.provider
		].join("|");
		case "cannot-run": return ["cannot-run", verdict.reason].join("|");
		case "spends-nothing": return "spends-nothing";
		default: return verdict;
	}
}
function merge$1(outcomes) {
	const [first] = outcomes;
	if (first === void 0) return {
		kind: "spends-nothing",
		because: "Nothing was run",
		trace: []
	};
	const telling = tellingQuestions(outcomes);
	const candidates = new Map();
	for (const { result, choices } of outcomes) {
		const way = choices.filter((c) => telling.has(c.settledBy));
		const key = keyOf$1(result);
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
			group.answers.set(choice.when, keys.add(keyOf$1(result)));
			groups.set(before, group);
		}
		for (const { question, answers } of groups.values()) if (new Set([...answers.values()].map((keys) => [...keys].sort().join("\n"))).size > 1) telling.add(question);
	}
	return telling;
}
// src/payer/codex/arguments.ts
const VALUED$6 = new Set([
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
	"remote",
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
const SHORT$1 = {
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
	const name = SHORT$1[word.charAt(1)] ?? word.charAt(1);
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
		else if (!VALUED$6.has(option.name)) options.push({
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
		command: has("help") || has("version") ? "other" : command,
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
// src/payer/codex/auth-file.ts
const AUTH_MODES = [
	"apikey",
	"chatgpt",
	"chatgptAuthTokens",
	"agentIdentity",
	"personalAccessToken",
	"bedrockApiKey"
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
	const apiKey = held$1(json.OPENAI_API_KEY);
	const personalAccessToken = held$1(json.personal_access_token);
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
function held$1(value) {
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
	const names = unknown.map(require_rules.originName).join(" and ");
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
	if (value.alternatives.length === 0) return known$1(ABSENT$2);
	const turns = value.alternatives.map((alternative) => turnsOf(alternative.pieces));
	const options = value.choice === "one-of" ? turns.flat() : firstNonEmpty(turns);
	const [first, second, ...more] = options.filter((one, i) => options.findIndex((o) => JSON.stringify(o.variable) === JSON.stringify(one.variable)) === i).map(({ variable, when }) => ({
		value: variable,
		when
	}));
	if (first === void 0) return known$1(ABSENT$2);
	if (second === void 0) return known$1(first.value);
	return open$1(`whether ${[...new Set(require_rules.origins(value).filter((o) => o.kind !== "literal").map(require_rules.originName))].join(" or ")} is set`, first, second, ...more);
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
		homeExists: known$1(true),
		authFile: known$1(ABSENT$1),
		userConfig: known$1(ABSENT$1),
		profileFiles: new Map(),
		projectConfig: known$1(ABSENT$1),
		projectTrusted: known$1(false),
		systemConfig: known$1(ABSENT$1),
		managedConfig: known$1(ABSENT$1),
		dotenv: new Map(),
		keyring: known$1(ABSENT$1),
		stdin: known$1(ABSENT$1),
		terminal: known$1(false),
		workspaces: new Map(),
		...differs
	};
}
// src/payer/names.ts
const NAME_ROWS = [
	{
		pattern: /PYPI|NPM|NUGET|SUBSCRIPTION_ID|(?:^|_)(?:APP_ID|APP_PRIVATE_KEY|APP_CLIENT_ID|CLIENT_ID|APP_KEY|PRIVATE_KEY|PAT|GITHUB_TOKEN|GH_TOKEN|DEPLOY_KEY|WEBHOOK(?:_URL|_SECRET)?)$|^(?:GH|GITHUB)_TOKEN_/,
		kind: "none",
		provider: "",
		stems: [],
		example: "CODEX_APP_PRIVATE_KEY"
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
		"opencode"
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
// src/payer/codex-facts.ts
const MACHINE_LOGIN = "the login on the runner\u2019s own machine";
function factsFor(spender, hints) {
	const { home } = spender;
	return situation(parseCodexArgs(wordsOf$2(spender)), {
		version: versionOf(spender.version === void 0 ? void 0 : require_rules.literalText(spender.version)),
		environment: new Map([...spender.environment].map(([name, value]) => [name, factOf(value)])),
		authFile: authFile(spender, hints),
		userConfig: configFile(home.files.get("config.toml"), home),
		profileFiles: profiles(home),
		projectConfig: configFile(spender.project, void 0),
		dotenv: dotenv(home.files.get(".env")),
		...spender.stdin === void 0 ? {} : { stdin: factOf(spender.stdin) }
	});
}
function wordsOf$2(spender) {
	switch (spender.kind) {
		case "codex-cli":
		case "codex-cloud": return spender.args.map((word) => require_rules.literalText(word));
		case "codex-sdk-typescript": return [
			"exec",
			"--experimental-json",
			...spender.args.map((word) => require_rules.literalText(word))
		];
		case "codex-sdk-python": return ["app-server"];
		default: return spender.kind;
	}
}
const ABSENT = { kind: "absent" };
const CHATGPT = {
	kind: "login",
	mode: "chatgpt",
	tokens: true
};
const API_KEY$1 = {
	kind: "login",
	mode: "apikey",
	apiKey: "set"
};
function authFile({ home, runner }, hints) {
	if (home.login !== void 0) return maybeSkipped(loginFile(home.login.method), home.login.certain, "the login step");
	const written = home.files.get("auth.json");
	if (written !== void 0) return writtenAuth(written, hints);
	if (home.restored !== void 0) return open$1(`what is restored into ${home.label}`, {
		value: CHATGPT,
		when: "what is restored holds a ChatGPT login"
	}, {
		value: API_KEY$1,
		when: "what is restored holds an API key"
	}, {
		value: ABSENT,
		when: "nothing is restored"
	});
	if (runner === "self-hosted") return open$1(MACHINE_LOGIN, {
		value: CHATGPT,
		when: "the machine is signed in with ChatGPT"
	}, {
		value: API_KEY$1,
		when: "the machine is signed in with an API key"
	}, {
		value: ABSENT,
		when: "the machine is not signed in"
	});
	return known$1(ABSENT);
}
function loginFile(method) {
	switch (method) {
		case "api-key": return API_KEY$1;
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
	if (certain) return known$1(file);
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
	const holdsKey = (written.content === void 0 ? [] : require_rules.origins(written.content)).some((o) => (o.kind === "secret" || o.kind === "variable") && classifyName(o.name, hints)?.kind === "platform-key");
	const login = {
		value: CHATGPT,
		when: `\`${from}\` holds a ChatGPT login`
	};
	const key = {
		value: API_KEY$1,
		when: `\`${from}\` holds an API key`
	};
	return holdsKey ? open$1(`what \`${from}\` holds`, key, login) : open$1(`what \`${from}\` holds`, login, key);
}
function shapeOf(template) {
	const text = template.text.trim();
	if (!text.startsWith("{") && isOpen(text)) return void 0;
	return parseAuthJson(filledLater(text));
}
function filledLater(text) {
	return text.replace(/[\uE000-\uF8FF]/g, "\ufffc");
}
function configFile(file, home) {
	if (file === void 0) {
		if (home?.restored === void 0) return known$1({ kind: "absent" });
		return open$1(`what is restored into ${home.label}`, {
			value: { kind: "absent" },
			when: "no configuration is restored"
		}, {
			value: { kind: "opaque" },
			when: "a configuration is restored"
		});
	}
	const template = file.content === void 0 ? void 0 : templates(file.content)[0];
	if (template === void 0 || isOpen(template.text) && template.text.trim().length <= 1) return open$1(`the content of config.toml (${valueName(file.content)})`, {
		value: { kind: "absent" },
		when: "it selects no provider"
	}, {
		value: { kind: "opaque" },
		when: "it selects another provider"
	});
	return known$1(parseConfigFile(filledLater(template.text)));
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
// src/payer/events.ts
const WITHHELD = new Set([
	"pull_request",
	"pull_request_review",
	"pull_request_review_comment",
	"workflow_call",
	"push"
]);
const WITHOUT_SECRETS = "as in a pull request from a fork or by Dependabot";
function mayLackSecrets(events) {
	return events.some((event) => WITHHELD.has(event));
}
// src/payer/codex-spender.ts
function settleCodex(spender, settings) {
	const verdict = decide(factsFor(spender, settings.hints));
	switch (verdict.kind) {
		case "pays": return [charged(spender, verdict, settings)];
		case "cannot-run": return [{
			kind: "dead",
			spender,
			reason: verdict.reason,
			credential: unusedKey(spender)
		}];
		case "spends-nothing": return [];
		case "depends": return depends(spender, verdict, settings);
		default: return verdict;
	}
}
function charged(spender, pays, settings, more = {}) {
	const source = sourceOf(spender, pays);
	const who = payerOf(spender, pays, settings);
	return chargeOf(spender, {
		budget: who.budget,
		route: who.budget === "unclear" ? null : routeOf$1(who.budget, pays),
		payer: who.budget === "unclear" ? null : who,
		candidates: who.budget === "unclear" ? [who] : [],
		settledBy: who.budget === "unclear" ? `the host that provider \`${pays.provider}\` sends to` : null,
		provider: who.budget === "other" ? pays.host ?? pays.provider : null,
		evidence: trailOf(spender, source.value, source.trail),
		...more
	});
}
function routeOf$1(budget, pays) {
	if (budget === "other") return "other-provider";
	if (budget === pays.budget && pays.route !== void 0) return pays.route;
	return budget === "api" ? "codex-api-key" : "codex-signed-in";
}
function payerOf(spender, pays, settings) {
	const declared = pays.host === void 0 ? void 0 : settings.host(pays.host);
	const bill = declared === void 0 || pays.host === void 0 ? void 0 : billingOfHost(pays.host, () => declared);
	const budget = bill === void 0 || bill.budget === "none" ? pays.budget : bill.budget;
	const { value } = sourceOf(spender, pays);
	const name = valueName(value) || pays.credential?.source || providerName(pays);
	return payer(pays.credential?.kind ?? "provider-identity", name, budget);
}
function providerName({ provider }) {
	return provider === "\ufffc" ? "a provider that the files do not show" : `provider ${provider}`;
}
function sourceOf(spender, pays) {
	const { credential } = pays;
	const settings = spender.home.files.get("config.toml")?.trail ?? [];
	if (credential?.variable !== void 0) return {
		value: variableOf(spender, credential.variable),
		trail: pays.budget === "other" ? settings : []
	};
	if (credential?.source.startsWith("stdin")) return {
		value: spender.stdin,
		trail: []
	};
	if (credential?.source.startsWith("auth.json")) {
		const { login } = spender.home;
		if (login !== void 0) return {
			value: login.credential,
			trail: login.trail
		};
		const file = spender.home.files.get("auth.json");
		return {
			value: file?.content,
			trail: file?.trail ?? spender.home.restored ?? []
		};
	}
	return {
		value: void 0,
		trail: settings
	};
}
function variableOf({ home, environment }, name) {
	return (name.startsWith("CODEX_") ? void 0 : dotenvValues(home.files.get(".env")).get(name)) ?? environment.get(name);
}
function unusedKey(spender) {
	const key = spender.environment.get("OPENAI_API_KEY");
	return key === void 0 ? null : valueName(key) || "OPENAI_API_KEY";
}
function depends(spender, verdict, settings) {
	const paying = verdict.candidates.filter((c) => c.verdict.kind === "pays");
	const [usual] = verdict.candidates;
	const [first] = paying;
	if (first === void 0) return [{
		kind: "dead",
		spender,
		reason: reasonOf(usual),
		credential: unusedKey(spender)
	}];
	const payers = paying.map((c) => {
		const who = payerOf(spender, c.verdict, settings);
		return byMachine(c) ? onMachine(who) : who;
	});
	const same = new Set(payers.map((p) => p.budget)).size === 1;
	if (!same && usual !== void 0 && byMachine(usual)) return [charged(spender, first.verdict, settings, {
		budget: "unclear",
		route: null,
		payer: null,
		candidates: payers,
		settledBy: MACHINE_LOGIN
	})];
	const [paid, ...others] = payers;
	if (paid === void 0 || usual === void 0) return [];
	const sure = spender.certainty === "certain" && usual.verdict.kind === "pays";
	const fileOnly = paid.kind === "chatgpt-auth-file" || paid.kind === "machine-login";
	return [charged(spender, first.verdict, settings, {
		payer: paid,
		confidence: sure && !fileOnly ? spender.certainty : usual.verdict.kind === "pays" ? "likely" : "possible",
		candidates: others.filter((p) => p.budget !== paid.budget && p.kind !== "machine-login"),
		settledBy: same ? null : verdict.settledBy[0] ?? null,
		notes: notes(verdict, spender, settings)
	})];
}
function byMachine({ ways }) {
	return ways.some((way) => way.some((fact) => fact.settledBy === MACHINE_LOGIN));
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
function notes(verdict, spender, settings) {
	const lacking = mayLackSecrets(spender.events);
	return verdict.candidates.slice(1, 5).flatMap((candidate) => {
		const when = inWords((candidate.ways[0] ?? []).filter((fact) => !fact.usual || fact.settledBy === "the login on the runner\u2019s own machine").map((fact) => fact.when).join(" and "), lacking) || "that differs";
		if (candidate.verdict.kind === "pays") return `When ${when}, ${BUDGET_WORDS[payerOf(spender, candidate.verdict, settings).budget]}.`;
		return lacking ? `When ${when}, the run fails and nothing is spent.` : [];
	});
}
function inWords(when, lacking) {
	const named = when.replace(/(?<!`)\b(?:secrets|vars|inputs)\.[\w*-]+/g, "`$&`");
	return /secrets\.[\w*-]+`? (?:is|are) empty/.test(named) && lacking ? `${named}, ${WITHOUT_SECRETS}` : named;
}
// src/payer/codex-action.ts
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
		source: "https://github.com/openai/codex-action"
	},
	{
		inputs: [
			"openai-identity-provider-id",
			"identity-provider-id",
			"openai-service-account-id"
		],
		budget: "api",
		kind: "platform-identity",
		source: "https://developers.openai.com/api/docs/guides/workload-identity-federation"
	},
	{
		inputs: ["use-bedrock"],
		budget: "other",
		kind: "provider-identity",
		source: "https://github.com/openai/codex-action"
	}
];
function settleCodexAction(spender, settings) {
	const found = offers(spender).find(({ counts }) => counts);
	const away = leavesProxy(spender);
	if (away !== void 0) return settleCodex(away, settings);
	if (found === void 0) return withoutKey(spender, settings);
	if (found.row.kind === "platform-key") return [keyed(spender, found.value, spender.inputs.get("responses-api-endpoint"), settings, [])];
	return [chargeOf(spender, {
		budget: found.row.budget,
		route: found.row.budget === "other" ? "other-provider" : found.row.budget === "api" ? "codex-api-key" : "codex-signed-in",
		payer: payer(found.row.kind, valueName(found.value), found.row.budget),
		provider: found.row.budget === "other" ? "Amazon Bedrock" : null,
		confidence: "likely",
		evidence: trailOf(spender, found.value)
	})];
}
function offers({ action, inputs }) {
	return SIGN_INS.filter(({ only }) => only === void 0 || only.includes(action)).map((row) => {
		const given = row.inputs.filter((name) => name !== "openai_api_key" || action === LEGACY$1).filter((name) => inputs.has(name));
		const counting = given.find((name) => signsIn(row, inputs.get(name) ?? require_rules.UNSET));
		const name = counting ?? given[0] ?? row.inputs[0];
		return {
			row,
			name,
			value: inputs.get(name) ?? require_rules.UNSET,
			counts: counting !== void 0
		};
	});
}
function signsIn(row, value) {
	return require_rules.emptiness(value) !== "always" && !isFake$1(row, value);
}
function isFake$1(row, value) {
	const text = require_rules.literalText(value);
	if (text === void 0) return false;
	return text === "false" || row.kind === "platform-key" && isFakeKey(text);
}
const LEGACY$1 = "openai/codex/.github/actions/codex";
function keyed(spender, key, endpoint, settings, extra) {
	const name = valueName(key);
	const common = {
		notes: mayLackSecrets(spender.events) && require_rules.emptiness(key) === "maybe" && require_rules.origins(key).some((o) => o.kind === "secret") ? [`When \`${name}\` is empty, ${WITHOUT_SECRETS}, the step fails and nothing is spent.`] : [],
		evidence: trailOf(spender, key, [...extra, ...endpoint?.alternatives[0]?.trail ?? []])
	};
	if (endpoint === void 0 || require_rules.emptiness(endpoint) === "always") return chargeOf(spender, {
		budget: "api",
		route: "codex-api-key",
		payer: payer("platform-key", name, "api"),
		...common
	});
	const bill = billingOfHost(templates(endpoint)[0]?.text ?? "", settings.host);
	if (bill === void 0 || bill.budget === "none" || bill.budget === "subscription") return chargeOf(spender, {
		budget: "unclear",
		route: null,
		payer: null,
		candidates: [payer("platform-key", name, "api"), payer("provider-key", `${name} at ${addressName(endpoint)}`, "other")],
		settledBy: `the host behind \`${addressName(endpoint)}\` (declare it under \`hosts:\`)`,
		...common
	});
	return chargeOf(spender, {
		budget: bill.budget,
		route: bill.budget === "api" ? "codex-api-key" : "other-provider",
		payer: payer(bill.budget === "api" ? "platform-key" : "provider-key", name, bill.budget),
		provider: bill.budget === "other" ? bill.provider : null,
		...common
	});
}
function withoutKey(spender, settings) {
	const { proxy } = spender.home;
	if (proxy !== void 0) return [keyed(spender, proxy.key, proxy.endpoint, settings, proxy.trail)];
	const wrong = misspelt(spender);
	const login = spender.home.files.has("auth.json") ? "; it does not use the auth.json in its Codex home" : "";
	return [{
		kind: "dead",
		spender,
		reason: wrong === void 0 ? `it gets no \`openai-api-key\`, waits for a proxy that nobody started, and fails${login}` : `it has no input \`${wrong.given}\` (did you mean \`${wrong.meant}\`?), so it gets no key and fails`,
		credential: wrong === void 0 ? null : valueName(spender.inputs.get(wrong.given)) || null
	}];
}
const KNOWN_INPUTS = SIGN_INS.filter((row) => row.only === void 0).flatMap((row) => row.inputs.slice(0, 1));
function misspelt(spender) {
	for (const [given, value] of spender.inputs) {
		if (KNOWN_INPUTS.includes(given) || require_rules.emptiness(value) === "always") continue;
		const meant = require_index.suggest(given, KNOWN_INPUTS);
		if (meant !== void 0 && /key|token/.test(given)) return {
			given,
			meant
		};
	}
}
const AWAY = /^(?:--oss|--profile(?:=.*)?|-p|--ignore-user-config)$|^(?:-c|--config)?=?model_provider\s*=/;
function leavesProxy(spender) {
	const given = spender.inputs.get("codex-args") ?? spender.inputs.get("codex_args") ?? require_rules.UNSET;
	const words = argumentWords(require_rules.literalText(given) ?? "");
	if (!words.some((word) => AWAY.test(word))) return void 0;
	const args = ["exec", ...words].map((word) => require_rules.literal(word));
	return {
		...spender,
		kind: "codex-cli",
		args,
		version: spender.inputs.get("codex-version"),
		project: void 0
	};
}
function argumentWords(text) {
	try {
		const list = JSON.parse(text);
		if (Array.isArray(list)) return list.filter((w) => typeof w === "string");
	} catch {}
	const [command] = parseScript(`codex ${text.replaceAll("\n", " ")}`, "bash").commands;
	return (command?.args ?? []).flatMap((arg) => literalOf$1(arg) ?? []);
}
// src/payer/mention.ts
function settleMention(spender) {
	const token = require_rules.origins(spender.token);
	const byDefaultToken = token.length > 0 && token.every((o) => o.kind === "github-token");
	return chargeOf(spender, {
		budget: "subscription",
		route: "chatgpt-plan",
		payer: payer("chatgpt-account", `the ChatGPT account connected to \`${byDefaultToken ? "github.token" : valueName(spender.token)}\``, "subscription"),
		confidence: byDefaultToken ? "possible" : spender.certainty === "certain" ? "likely" : spender.certainty,
		notes: byDefaultToken ? ["Posted with the default token: Codex is reported to answer that an account must be connected, and to spend nothing."] : [],
		evidence: trailOf(spender, spender.token)
	});
}
// src/payer/remote.ts
const TELLING_PATH = /uses:\s*["']?[\w.-]+\/[^\s"']*\.github\/workflows\//;
const TELLING$2 = /(?:^|[^a-z])(?:codex|openai|chatgpt|gpt|claude|gemini|llm|ai)(?:[^a-z]|$)/i;
function settleRemote(spender, settings) {
	const handed = spender.secrets === "inherit" ? [] : [...spender.secrets];
	const payers = handed.flatMap(([name, value]) => {
		const hint = classifyName(name, settings.hints) ?? classifyName(valueName(value).replace(/^(?:secrets|vars)\./, ""), settings.hints);
		const shown = valueName(value) || name;
		if (hint?.kind === "platform-key") return [payer("platform-key", shown, "api")];
		if (hint?.kind === "provider-key") return [payer("provider-key", shown, "other")];
		if (hint?.kind === "chatgpt-auth-file" || hint?.kind === "access-token") return [payer(hint.kind, shown, "subscription")];
		return [];
	});
	const where = spender.tried ? "its files could not be read" : "its files are in another repository (`--online` reads them)";
	const settledBy = `what \`${spender.uses}\` does; ${where}`;
	const budgets = new Set(payers.map((p) => p.budget));
	const [only] = payers;
	if (only !== void 0 && budgets.size === 1) {
		const route = only.budget === "api" ? "openai-api" : only.budget === "subscription" ? "codex-signed-in" : "other-provider";
		const value = handed.find(([, v]) => valueName(v) === only.name)?.[1];
		return [chargeOf(spender, {
			budget: only.budget,
			route,
			payer: only,
			confidence: "likely",
			settledBy,
			evidence: trailOf(spender, value)
		})];
	}
	if (payers.length > 0) return [open(spender, payers, settledBy)];
	if (tells(spender)) return [open(spender, [payer("unknown", `whatever \`${spender.uses}\` signs in with`, "unclear")], settledBy)];
	return [];
}
function tells({ uses, secrets }) {
	const [, repository = "", ...path] = uses.replace(/@.*$/s, "").split("/");
	const handed = secrets === "inherit" || secrets.size > 0;
	return TELLING$2.test(path.at(-1) ?? "") || handed && TELLING$2.test(repository);
}
function open(spender, candidates, settledBy) {
	return chargeOf(spender, {
		budget: "unclear",
		route: null,
		payer: null,
		candidates,
		settledBy,
		evidence: trailOf(spender, void 0)
	});
}
// src/payer/software.ts
function settleSoftware(spender, settings) {
	const paid = spender.uses.map((use) => ({
		use,
		bill: billOf(use, settings)
	})).flatMap(({ use, bill }) => bill.kind === "free" ? [] : [{
		use,
		bill
	}]);
	if (spender.pick === "any" && new Set(paid.map(({ bill }) => budgetOf(bill))).size > 1) return [unclear(spender, paid.flatMap(({ use, bill }) => candidates(use, bill)), "the model the run is configured with")];
	return paid.map(({ use, bill }) => outcome(spender, use, bill));
}
function budgetOf(bill) {
	return bill.kind === "paid" ? bill.budget : bill.kind;
}
function billOf(use, settings) {
	if (use.endpoint !== void 0) {
		const byHost = billOfEndpoint(use, use.endpoint, settings);
		if (byHost !== void 0) return byHost;
	}
	const crossing = crossingCredentials(use, settings);
	if (crossing.length > 1) return {
		kind: "open",
		settledBy: `which of ${crossing.map((c) => `\`${c.name}\``).join(", ")} is set`,
		candidates: crossing
	};
	const provider = providerById(use.provider);
	if (provider === void 0) return {
		kind: "paid",
		budget: "other",
		provider: use.provider
	};
	return provider.budget === "none" ? { kind: "free" } : {
		kind: "paid",
		budget: provider.budget,
		provider: provider.title
	};
}
function billOfEndpoint(use, endpoint, settings) {
	const bills = templates(endpoint).map((t) => billingOfHost(t.text, settings.host));
	const known = bills.filter((b) => b !== void 0);
	const [first] = known;
	if (first !== void 0 && known.length === bills.length && known.every((b) => b.budget === first.budget)) return first.budget === "none" ? { kind: "free" } : {
		kind: "paid",
		budget: first.budget,
		provider: first.provider
	};
	if (endpoint.alternatives.every((a) => a.pieces.length === 0)) return void 0;
	const provider = providerById(use.provider);
	if (provider !== void 0 && provider.budget === "other") return void 0;
	const name = valueName(use.credential);
	return {
		kind: "open",
		settledBy: `the host behind ${addressName(endpoint)}`,
		candidates: [payer("platform-key", name, "api"), payer("provider-key", `${name} at ${addressName(endpoint)}`, "other")]
	};
}
function crossingCredentials(use, settings) {
	const payers = (use.credential?.alternatives ?? []).flatMap((alternative) => {
		const hint = hintOf(alternative, settings);
		return hint === void 0 ? [] : [hint];
	});
	return new Set(payers.map((p) => p.budget)).size > 1 ? payers : [];
}
function hintOf(alternative, settings) {
	for (const piece of alternative.pieces) {
		if (piece.kind !== "secret" && piece.kind !== "variable") continue;
		const hint = classifyName(piece.name, settings.hints);
		if (hint === void 0) continue;
		if (hint.kind === "platform-key") return payer("platform-key", alternativeName(alternative), "api");
		if (hint.kind === "provider-key") return payer("provider-key", alternativeName(alternative), "other");
		if (hint.kind === "chatgpt-auth-file" || hint.kind === "access-token") return payer(hint.kind, alternativeName(alternative), "subscription");
	}
}
function outcome(spender, use, bill) {
	switch (bill.kind) {
		case "open": return unclear(spender, bill.candidates, bill.settledBy, use);
		case "paid": {
			const name = valueName(use.credential) || `no credential in sight (${use.credentialName || bill.provider})`;
			return chargeOf(spender, {
				budget: bill.budget,
				route: routeOf(use, bill.budget),
				payer: payer(kindOf(use, bill.budget), name, bill.budget),
				provider: bill.budget === "other" ? bill.provider : null,
				evidence: trailOf(spender, use.credential, use.endpoint?.alternatives[0]?.trail ?? [])
			});
		}
		default: return bill;
	}
}
function routeOf(use, budget) {
	if (budget === "other") return "other-provider";
	if (budget === "subscription") return "codex-signed-in";
	return use.throughCodex === true ? "codex-api-key" : "openai-api";
}
function kindOf(use, budget) {
	if (budget === "api") return "platform-key";
	if (budget === "subscription") return "chatgpt-auth-file";
	return use.credential === void 0 || require_rules.origins(use.credential).some((o) => o.kind === "github-token") ? "provider-identity" : "provider-key";
}
function candidates(use, bill) {
	if (bill.kind === "open") return bill.candidates;
	return [payer(kindOf(use, bill.budget), valueName(use.credential) || use.credentialName, bill.budget)];
}
function unclear(spender, who, settledBy, use) {
	return chargeOf(spender, {
		budget: "unclear",
		route: null,
		payer: null,
		candidates: [...who],
		settledBy,
		evidence: trailOf(spender, use?.credential ?? spender.uses[0]?.credential)
	});
}
// src/payer/settle.ts
function settle(spender, settings) {
	switch (spender.kind) {
		case "codex-cli":
		case "codex-sdk-typescript":
		case "codex-sdk-python":
		case "codex-cloud": return settleCodex(spender, settings);
		case "codex-action": return settleCodexAction(spender, settings);
		case "action":
		case "program":
		case "http":
		case "tool":
		case "opaque": return settleSoftware(spender, settings);
		case "mention": return [settleMention(spender)];
		case "remote": return settleRemote(spender, settings);
		default: return spender;
	}
}
// src/repository/repository.ts
const MAX_FILE_BYTES = 1048576;
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
// src/policy/fingerprint.ts
function fingerprint(rule, workflow, job, subject) {
	return (0, node_crypto.createHash)("sha256").update(JSON.stringify([
		rule,
		workflow,
		job,
		subject
	])).digest("hex").slice(0, 16);
}
// src/repository/elsewhere.ts
const OWNER = /^[\w-]{1,100}$/;
const PART = /^(?!\.{1,2}$)[\w.-]{1,100}$/;
const MAX_PARTS$1 = 20;
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
	return OWNER.test(owner) && parts.length <= MAX_PARTS$1 && parts.every((p) => PART.test(p)) ? {
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
// src/policy/fix/plan.ts
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
	return require_rules.jobPlace(account);
}
function homePlan(plan) {
	if (plan === void 0 || isElsewhere({ path: planPath(plan) })) return void 0;
	return plan.kind === "move-entry" && plan.steps.some(isElsewhere) ? void 0 : plan;
}
// src/policy/ignoring.ts
function ignoring(policy, today, comments, baseline) {
	const used = new Set();
	const bites = new Set();
	function byComment(finding, job) {
		if (finding.rule === "ignore-without-reason") return void 0;
		for (const path of new Set([finding.path, job.workflow.path])) {
			const comment = comments(path).find((one) => speaksOf(one, finding, job));
			if (comment === void 0) continue;
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
			const known = baseline.has(finding.fingerprint);
			return byComment(finding, job) ?? byPolicy(finding) ?? (known ? {
				reason: "baseline",
				expires: null
			} : void 0);
		},
		unused(workflows) {
			const entries = policy.ignore.filter((entry) => entry.place.path === policy.path);
			const idle = [...workflows].flatMap((path) => comments(path)).filter((comment) => comment.reason !== "" && !used.has(comment));
			return [...entries.flatMap((entry) => unusedEntry(entry, used.has(entry), bites.has(entry))), ...idle.map(unusedComment)];
		}
	};
}
function expired(entry, today) {
	return entry.expires !== void 0 && entry.expires < today;
}
function speaksOf(comment, finding, { workflow, job }) {
	if (comment.reason === "" || !comment.rules.includes(finding.rule)) return false;
	if (comment.path === workflow.path && comment.target === require_rules.linesOf(workflow, job)[0]) return true;
	if (comment.path !== finding.path) return false;
	const [from, to] = comment.path === workflow.path ? require_rules.scopeOf(comment, workflow, job) : [comment.target, comment.target];
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
	return {
		saw(workflow, job) {
			speaking.add(require_rules.expectationFor(policy, workflow, job));
			for (const entry of policy.expect) if (entry.jobs.matches(workflow, job)) matching.add(entry);
		},
		unused: () => unused(policy, speaking, matching)
	};
}
function unused(policy, speaking, matching) {
	return policy.expect.filter((entry) => entry.place.path === policy.path && !speaking.has(entry)).map((entry) => ({
		code: "expect-unused",
		path: entry.place.path,
		line: entry.place.line,
		message: matching.has(entry) ? `the entry for \`${entry.jobs.source}\` is never used: every job it matches is taken by an earlier entry` : `the entry for \`${entry.jobs.source}\` matches no job; correct or remove it`
	}));
}
// src/policy/judge.ts
function openJudge(policy, today, options) {
	const source = options.source ?? (() => void 0);
	const comments = require_rules.commentBook(source);
	const tolerance = ignoring(policy, today, comments, options.baseline ?? new Set());
	const expectations = watchExpectations(policy);
	const workflows = new Set();
	const starts = startsBook(source);
	const open = [];
	const findings = [];
	const ignored = [];
	const plans = new Map();
	const rules = activeRules(policy);
	function judgeJobs(accounts) {
		const { repository } = options;
		const account = {
			jobs: accounts,
			repository,
			startsOf: starts.of
		};
		for (const rule of rules) for (const breach of breachesOf(rule, {
			policy,
			account,
			today,
			comments
		})) weigh(breach);
	}
	function weigh({ finding: found, plan, account }) {
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
		judgement() {
			judgeJobs(open.sort((a, b) => byText(a.workflow.path, b.workflow.path)));
			return {
				findings: findings.sort(byRule),
				ignored: ignored.sort(byRule),
				warnings: [...expectations.unused(), ...tolerance.unused(workflows)],
				plans
			};
		}
	};
}
function standAlone(jobs) {
	return jobs.every(({ workflow, traced, report }) => workflow.call === void 0 && traced.calls.length === 0 && !workflow.triggers.some((trigger) => trigger.name === "workflow_run") && !report.charges.some((charge) => charge.payer?.kind === "chatgpt-auth-file"));
}
const ORDER$1 = new Map(require_rules.RULES.map((rule, index) => [rule.id, index]));
function byRule(a, b) {
	return (ORDER$1.get(a.rule) ?? 0) - (ORDER$1.get(b.rule) ?? 0) || byText(a.workflow, b.workflow);
}
function activeRules(policy) {
	return require_rules.RULES.flatMap((rule) => {
		const setting = policy.rules.get(rule.id);
		const configured = setting?.level;
		if (configured === "off") return [];
		const options = Object.entries(rule.options).map(([name, option]) => [name, setting?.options[name] ?? option.default]);
		return [{
			rule,
			configured,
			options: Object.fromEntries(options)
		}];
	});
}
function breachesOf({ rule, configured, options }, context) {
	const whole = {
		options,
		...context
	};
	return context.account.jobs.filter((job) => concerns(rule, job)).flatMap((job) => inJob(rule, job, whole, configured));
}
function concerns(rule, { job, report, traced }) {
	switch (rule.judges) {
		case "payer": return (report.calledBy ?? []).length === 0;
		case "work": return job.kind === "steps" || traced.calls.length === 0;
		case "each": return true;
		default: return rule.judges;
	}
}
function inJob(rule, account, context, configured) {
	const violations = [...rule.check(account, context)];
	if (violations.length === 0) return [];
	const found = new Map();
	for (const violation of violations) {
		const finding = toFinding(rule, account, violation, levelOf(rule, violation, context.policy, configured));
		if (!found.has(finding.fingerprint)) found.set(finding.fingerprint, {
			finding,
			plan: homePlan(violation.plan),
			account
		});
	}
	return [...found.values()];
}
function levelOf(rule, violation, policy, configured) {
	const level = configured ?? violation.level ?? rule.level;
	return policy.path === null && rule.blocksFirstRun !== true && level === "error" ? "warning" : level;
}
function toFinding(rule, account, violation, level) {
	const { workflow, job } = account;
	const place = homePlace(violation.place, account);
	const { path, line } = violation.place;
	const where = place === violation.place ? "" : ` It stands in ${require_rules.code(`${path}:${line}`)}.`;
	return {
		rule: rule.id,
		level,
		message: `${violation.message}${where}`,
		path: place.path,
		line: place.line,
		workflow: workflow.path,
		job: job.id,
		fix: violation.fix,
		fingerprint: fingerprint(rule.id, workflow.path, job.id, violation.subject)
	};
}
// src/workflow/steps.ts
function readSteps(node, report) {
	return node?.kind === "seq" ? node.items.map((item) => readStep(item, report)) : [];
}
function readStep(node, report) {
	const base = {
		id: require_rules.scalarAt(node, "id"),
		name: require_rules.scalarAt(node, "name"),
		if: require_rules.scalarAt(node, "if"),
		env: require_rules.entries(require_rules.child(node, "env")),
		continueOnError: require_rules.scalarAt(node, "continue-on-error"),
		timeoutMinutes: require_rules.scalarAt(node, "timeout-minutes"),
		workingDirectory: require_rules.scalarAt(node, "working-directory"),
		background: require_rules.isTrue(require_rules.scalarAt(node, "background")),
		...require_rules.placeOf(node)
	};
	const run = require_rules.scalarAt(node, "run");
	if (run !== void 0) return {
		kind: "run",
		run,
		shell: require_rules.scalarAt(node, "shell"),
		...base
	};
	const uses = require_rules.scalarAt(node, "uses");
	if (uses !== void 0 && uses.value !== "") {
		checkReference(uses, report);
		return {
			kind: "uses",
			uses,
			with: require_rules.entries(require_rules.child(node, "with")),
			...base
		};
	}
	const parallel = require_rules.child(node, "parallel");
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
	if (text.startsWith(".") || text.startsWith("docker://") || text.includes("@")) return;
	report("missing-ref", uses, `\`uses: ${text.slice(0, 100)}\` names no version. GitHub refuses the file, so none of its jobs run; add \`@\` and a tag or commit.`);
}
// node_modules/yaml/browser/dist/nodes/identity.js
const ALIAS = Symbol.for("yaml.alias");
const DOC = Symbol.for("yaml.document");
const MAP = Symbol.for("yaml.map");
const PAIR = Symbol.for("yaml.pair");
const SCALAR$1 = Symbol.for("yaml.scalar");
const SEQ = Symbol.for("yaml.seq");
const NODE_TYPE = Symbol.for("yaml.node.type");
const isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR$1;
const isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
function isCollection(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case MAP:
		case SEQ: return true;
	}
	return false;
}
function isNode(node) {
	if (node && typeof node === "object") switch (node[NODE_TYPE]) {
		case ALIAS:
		case MAP:
		case SCALAR$1:
		case SEQ: return true;
	}
	return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
// node_modules/yaml/browser/dist/visit.js
const BREAK$1 = Symbol("break visit");
const SKIP$1 = Symbol("skip children");
const REMOVE$1 = Symbol("remove node");
function visit$1(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else visit_(null, node, visitor_, Object.freeze([]));
}
visit$1.BREAK = BREAK$1;
visit$1.SKIP = SKIP$1;
visit$1.REMOVE = REMOVE$1;
function visit_(key, node, visitor, path) {
	const ctrl = callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visit_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = visit_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = visit_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = visit_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
async function visitAsync(node, visitor) {
	const visitor_ = initVisitor(visitor);
	if (isDocument(node)) {
		if (await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE$1) node.contents = null;
	} else await visitAsync_(null, node, visitor_, Object.freeze([]));
}
visitAsync.BREAK = BREAK$1;
visitAsync.SKIP = SKIP$1;
visitAsync.REMOVE = REMOVE$1;
async function visitAsync_(key, node, visitor, path) {
	const ctrl = await callVisitor(key, node, visitor, path);
	if (isNode(ctrl) || isPair(ctrl)) {
		replaceNode(key, path, ctrl);
		return visitAsync_(key, ctrl, visitor, path);
	}
	if (typeof ctrl !== "symbol") {
		if (isCollection(node)) {
			path = Object.freeze(path.concat(node));
			for (let i = 0; i < node.items.length; ++i) {
				const ci = await visitAsync_(i, node.items[i], visitor, path);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK$1) return BREAK$1;
				else if (ci === REMOVE$1) {
					node.items.splice(i, 1);
					i -= 1;
				}
			}
		} else if (isPair(node)) {
			path = Object.freeze(path.concat(node));
			const ck = await visitAsync_("key", node.key, visitor, path);
			if (ck === BREAK$1) return BREAK$1;
			else if (ck === REMOVE$1) node.key = null;
			const cv = await visitAsync_("value", node.value, visitor, path);
			if (cv === BREAK$1) return BREAK$1;
			else if (cv === REMOVE$1) node.value = null;
		}
	}
	return ctrl;
}
function initVisitor(visitor) {
	if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) return Object.assign({
		Alias: visitor.Node,
		Map: visitor.Node,
		Scalar: visitor.Node,
		Seq: visitor.Node
	}, visitor.Value && {
		Map: visitor.Value,
		Scalar: visitor.Value,
		Seq: visitor.Value
	}, visitor.Collection && {
		Map: visitor.Collection,
		Seq: visitor.Collection
	}, visitor);
	return visitor;
}
function callVisitor(key, node, visitor, path) {
	if (typeof visitor === "function") return visitor(key, node, path);
	if (isMap(node)) return visitor.Map?.(key, node, path);
	if (isSeq(node)) return visitor.Seq?.(key, node, path);
	if (isPair(node)) return visitor.Pair?.(key, node, path);
	if (isScalar(node)) return visitor.Scalar?.(key, node, path);
	if (isAlias(node)) return visitor.Alias?.(key, node, path);
}
function replaceNode(key, path, node) {
	const parent = path[path.length - 1];
	if (isCollection(parent)) parent.items[key] = node;
	else if (isPair(parent)) {
		if (key === "key") parent.key = node;
		else parent.value = node;
	} else if (isDocument(parent)) parent.contents = node;
	else {
		const pt = isAlias(parent) ? "alias" : "scalar";
		throw new Error(`Cannot replace node with ${pt} parent`);
	}
}
// node_modules/yaml/browser/dist/doc/directives.js
const escapeChars = {
	"!": "%21",
	",": "%2C",
	"[": "%5B",
	"]": "%5D",
	"{": "%7B",
	"}": "%7D"
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
var Directives = class Directives {
	constructor(yaml, tags) {
		this.docStart = null;
		this.docEnd = false;
		this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
		this.tags = Object.assign({}, Directives.defaultTags, tags);
	}
	clone() {
		const copy = new Directives(this.yaml, this.tags);
		copy.docStart = this.docStart;
		return copy;
	}
	atDocument() {
		const res = new Directives(this.yaml, this.tags);
		switch (this.yaml.version) {
			case "1.1":
				this.atNextDocument = true;
				break;
			case "1.2":
				this.atNextDocument = false;
				this.yaml = {
					explicit: Directives.defaultYaml.explicit,
					version: "1.2"
				};
				this.tags = Object.assign({}, Directives.defaultTags);
		}
		return res;
	}
	add(line, onError) {
		if (this.atNextDocument) {
			this.yaml = {
				explicit: Directives.defaultYaml.explicit,
				version: "1.1"
			};
			this.tags = Object.assign({}, Directives.defaultTags);
			this.atNextDocument = false;
		}
		const parts = line.trim().split(/[ \t]+/);
		const name = parts.shift();
		switch (name) {
			case "%TAG": {
				if (parts.length !== 2) {
					onError(0, "%TAG directive should contain exactly two parts");
					if (parts.length < 2) return false;
				}
				const [handle, prefix] = parts;
				this.tags[handle] = prefix;
				return true;
			}
			case "%YAML": {
				this.yaml.explicit = true;
				if (parts.length !== 1) {
					onError(0, "%YAML directive should contain exactly one part");
					return false;
				}
				const [version] = parts;
				if (version === "1.1" || version === "1.2") {
					this.yaml.version = version;
					return true;
				} else {
					const isValid = /^\d+\.\d+$/.test(version);
					onError(6, `Unsupported YAML version ${version}`, isValid);
					return false;
				}
			}
			default:
				onError(0, `Unknown directive ${name}`, true);
				return false;
		}
	}
	tagName(source, onError) {
		if (source === "!") return "!";
		if (source[0] !== "!") {
			onError(`Not a valid tag: ${source}`);
			return null;
		}
		if (source[1] === "<") {
			const verbatim = source.slice(2, -1);
			if (verbatim === "!" || verbatim === "!!") {
				onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
				return null;
			}
			if (source[source.length - 1] !== ">") onError("Verbatim tags must end with a >");
			return verbatim;
		}
		const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
		if (!suffix) onError(`The ${source} tag has no suffix`);
		const prefix = this.tags[handle];
		if (prefix) try {
			return prefix + decodeURIComponent(suffix);
		} catch (error) {
			onError(String(error));
			return null;
		}
		if (handle === "!") return source;
		onError(`Could not resolve tag: ${source}`);
		return null;
	}
	tagString(tag) {
		for (const [handle, prefix] of Object.entries(this.tags)) if (tag.startsWith(prefix)) return handle + escapeTagName(tag.substring(prefix.length));
		return tag[0] === "!" ? tag : `!<${tag}>`;
	}
	toString(doc) {
		const lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
		const tagEntries = Object.entries(this.tags);
		let tagNames;
		if (doc && tagEntries.length > 0 && isNode(doc.contents)) {
			const tags = {};
			visit$1(doc.contents, (_key, node) => {
				if (isNode(node) && node.tag) tags[node.tag] = true;
			});
			tagNames = Object.keys(tags);
		} else tagNames = [];
		for (const [handle, prefix] of tagEntries) {
			if (handle === "!!" && prefix === "tag:yaml.org,2002:") continue;
			if (!doc || tagNames.some((tn) => tn.startsWith(prefix))) lines.push(`%TAG ${handle} ${prefix}`);
		}
		return lines.join("\n");
	}
};
Directives.defaultYaml = {
	explicit: false,
	version: "1.2"
};
Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
// node_modules/yaml/browser/dist/doc/anchors.js
function anchorIsValid(anchor) {
	if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
		const msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
		throw new Error(msg);
	}
	return true;
}
function anchorNames(root) {
	const anchors = new Set();
	visit$1(root, { Value(_key, node) {
		if (node.anchor) anchors.add(node.anchor);
	} });
	return anchors;
}
function findNewAnchor(prefix, exclude) {
	for (let i = 1;; ++i) {
		const name = `${prefix}${i}`;
		if (!exclude.has(name)) return name;
	}
}
function createNodeAnchors(doc, prefix) {
	const aliasObjects = [];
	const sourceObjects = new Map();
	let prevAnchors = null;
	return {
		onAnchor: (source) => {
			aliasObjects.push(source);
			prevAnchors ?? (prevAnchors = anchorNames(doc));
			const anchor = findNewAnchor(prefix, prevAnchors);
			prevAnchors.add(anchor);
			return anchor;
		},
		setAnchors: () => {
			for (const source of aliasObjects) {
				const ref = sourceObjects.get(source);
				if (typeof ref === "object" && ref.anchor && (isScalar(ref.node) || isCollection(ref.node))) ref.node.anchor = ref.anchor;
				else {
					const error = new Error("Failed to resolve repeated object (this should not happen)");
					error.source = source;
					throw error;
				}
			}
		},
		sourceObjects
	};
}
// node_modules/yaml/browser/dist/doc/applyReviver.js
function applyReviver(reviver, obj, key, val) {
	if (val && typeof val === "object") {
		if (Array.isArray(val)) for (let i = 0, len = val.length; i < len; ++i) {
			const v0 = val[i];
			const v1 = applyReviver(reviver, val, String(i), v0);
			if (v1 === void 0) delete val[i];
			else if (v1 !== v0) val[i] = v1;
		}
		else if (val instanceof Map) for (const k of Array.from(val.keys())) {
			const v0 = val.get(k);
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) val.delete(k);
			else if (v1 !== v0) val.set(k, v1);
		}
		else if (val instanceof Set) for (const v0 of Array.from(val)) {
			const v1 = applyReviver(reviver, val, v0, v0);
			if (v1 === void 0) val.delete(v0);
			else if (v1 !== v0) {
				val.delete(v0);
				val.add(v1);
			}
		}
		else for (const [k, v0] of Object.entries(val)) {
			const v1 = applyReviver(reviver, val, k, v0);
			if (v1 === void 0) delete val[k];
			else if (v1 !== v0) val[k] = v1;
		}
	}
	return reviver.call(obj, key, val);
}
// node_modules/yaml/browser/dist/nodes/toJS.js
function toJS(value, arg, ctx) {
	if (Array.isArray(value)) return value.map((v, i) => toJS(v, String(i), ctx));
	if (value && typeof value.toJSON === "function") {
		if (!ctx || !hasAnchor(value)) return value.toJSON(arg, ctx);
		const data = {
			aliasCount: 0,
			count: 1,
			res: void 0
		};
		ctx.anchors.set(value, data);
		ctx.onCreate = (res) => {
			data.res = res;
			delete ctx.onCreate;
		};
		const res = value.toJSON(arg, ctx);
		if (ctx.onCreate) ctx.onCreate(res);
		return res;
	}
	if (typeof value === "bigint" && !ctx?.keep) return Number(value);
	return value;
}
// node_modules/yaml/browser/dist/nodes/Node.js
var NodeBase = class {
	constructor(type) {
		Object.defineProperty(this, NODE_TYPE, { value: type });
	}
	clone() {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		if (!isDocument(doc)) throw new TypeError("A document argument is required");
		const ctx = {
			anchors: new Map(),
			doc,
			keep: true,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this, "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
};
// node_modules/yaml/browser/dist/nodes/Alias.js
var Alias = class extends NodeBase {
	constructor(source) {
		super(ALIAS);
		this.source = source;
		Object.defineProperty(this, "tag", { set() {
			throw new Error("Alias nodes cannot have tags");
		} });
	}
	resolve(doc, ctx) {
		if (ctx?.maxAliasCount === 0) throw new ReferenceError("Alias resolution is disabled");
		let nodes;
		if (ctx?.aliasResolveCache) nodes = ctx.aliasResolveCache;
		else {
			nodes = [];
			visit$1(doc, { Node: (_key, node) => {
				if (isAlias(node) || hasAnchor(node)) nodes.push(node);
			} });
			if (ctx) ctx.aliasResolveCache = nodes;
		}
		let found = void 0;
		for (const node of nodes) {
			if (node === this) break;
			if (node.anchor === this.source) found = node;
		}
		if (found && ctx) {
			const { anchors, doc, maxAliasCount } = ctx;
			let data = anchors.get(found);
			if (!data) {
				toJS(found, null, ctx);
				data = anchors.get(found);
			}
			if (data?.res === void 0) throw new ReferenceError("This should not happen: Alias anchor was not resolved?");
			if (maxAliasCount >= 0) {
				data.count += 1;
				if (data.aliasCount === 0) data.aliasCount = getAliasCount(doc, found, anchors);
				if (data.count * data.aliasCount > maxAliasCount) throw new ReferenceError("Excessive alias count indicates a resource exhaustion attack");
			}
		}
		return found;
	}
	toJSON(_arg, ctx) {
		if (!ctx) return { source: this.source };
		const source = this.resolve(ctx.doc, ctx);
		if (!source) {
			const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
			throw new ReferenceError(msg);
		}
		return ctx.anchors.get(source).res;
	}
	toString(ctx, _onComment, _onChompKeep) {
		const src = `*${this.source}`;
		if (ctx) {
			anchorIsValid(this.source);
			if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
				const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
				throw new Error(msg);
			}
			if (ctx.implicitKey) return `${src} `;
		}
		return src;
	}
};
function getAliasCount(doc, node, anchors) {
	if (isAlias(node)) {
		const source = node.resolve(doc);
		const anchor = anchors && source && anchors.get(source);
		return anchor ? anchor.count * anchor.aliasCount : 0;
	} else if (isCollection(node)) {
		let count = 0;
		for (const item of node.items) {
			const c = getAliasCount(doc, item, anchors);
			if (c > count) count = c;
		}
		return count;
	} else if (isPair(node)) {
		const kc = getAliasCount(doc, node.key, anchors);
		const vc = getAliasCount(doc, node.value, anchors);
		return Math.max(kc, vc);
	}
	return 1;
}
// node_modules/yaml/browser/dist/nodes/Scalar.js
const isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
var Scalar = class extends NodeBase {
	constructor(value) {
		super(SCALAR$1);
		this.value = value;
	}
	toJSON(arg, ctx) {
		return ctx?.keep ? this.value : toJS(this.value, arg, ctx);
	}
	toString() {
		return String(this.value);
	}
};
Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
Scalar.PLAIN = "PLAIN";
Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
// node_modules/yaml/browser/dist/doc/createNode.js
const defaultTagPrefix = "tag:yaml.org,2002:";
function findTagObject(value, tagName, tags) {
	if (tagName) {
		const match = tags.filter((t) => t.tag === tagName);
		const tagObj = match.find((t) => !t.format) ?? match[0];
		if (!tagObj) throw new Error(`Tag ${tagName} not found`);
		return tagObj;
	}
	return tags.find((t) => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
	if (isDocument(value)) value = value.contents;
	if (isNode(value)) return value;
	if (isPair(value)) {
		const map = ctx.schema[MAP].createNode?.(ctx.schema, null, ctx);
		map.items.push(value);
		return map;
	}
	if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) value = value.valueOf();
	const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
	let ref = void 0;
	if (aliasDuplicateObjects && value && typeof value === "object") {
		ref = sourceObjects.get(value);
		if (ref) {
			ref.anchor ?? (ref.anchor = onAnchor(value));
			return new Alias(ref.anchor);
		} else {
			ref = {
				anchor: null,
				node: null
			};
			sourceObjects.set(value, ref);
		}
	}
	if (tagName?.startsWith("!!")) tagName = defaultTagPrefix + tagName.slice(2);
	let tagObj = findTagObject(value, tagName, schema.tags);
	if (!tagObj) {
		if (value && typeof value.toJSON === "function") value = value.toJSON();
		if (!value || typeof value !== "object") {
			const node = new Scalar(value);
			if (ref) ref.node = node;
			return node;
		}
		tagObj = value instanceof Map ? schema[MAP] : Symbol.iterator in Object(value) ? schema[SEQ] : schema[MAP];
	}
	if (onTagObj) {
		onTagObj(tagObj);
		delete ctx.onTagObj;
	}
	const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar(value);
	if (tagName) node.tag = tagName;
	else if (!tagObj.default) node.tag = tagObj.tag;
	if (ref) ref.node = node;
	return node;
}
// node_modules/yaml/browser/dist/nodes/Collection.js
function collectionFromPath(schema, path, value) {
	let v = value;
	for (let i = path.length - 1; i >= 0; --i) {
		const k = path[i];
		if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
			const a = [];
			a[k] = v;
			v = a;
		} else v = new Map([[k, v]]);
	}
	return createNode(v, void 0, {
		aliasDuplicateObjects: false,
		keepUndefined: false,
		onAnchor: () => {
			throw new Error("This should not happen, please report a bug.");
		},
		schema,
		sourceObjects: new Map()
	});
}
const isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
var Collection = class extends NodeBase {
	constructor(type, schema) {
		super(type);
		Object.defineProperty(this, "schema", {
			value: schema,
			configurable: true,
			enumerable: false,
			writable: true
		});
	}
	clone(schema) {
		const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
		if (schema) copy.schema = schema;
		copy.items = copy.items.map((it) => isNode(it) || isPair(it) ? it.clone(schema) : it);
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	addIn(path, value) {
		if (isEmptyPath(path)) this.add(value);
		else {
			const [key, ...rest] = path;
			const node = this.get(key, true);
			if (isCollection(node)) node.addIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
	deleteIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.delete(key);
		const node = this.get(key, true);
		if (isCollection(node)) return node.deleteIn(rest);
		else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
	}
	getIn(path, keepScalar) {
		const [key, ...rest] = path;
		const node = this.get(key, true);
		if (rest.length === 0) return !keepScalar && isScalar(node) ? node.value : node;
		else return isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
	}
	hasAllNullValues(allowScalar) {
		return this.items.every((node) => {
			if (!isPair(node)) return false;
			const n = node.value;
			return n == null || allowScalar && isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
		});
	}
	hasIn(path) {
		const [key, ...rest] = path;
		if (rest.length === 0) return this.has(key);
		const node = this.get(key, true);
		return isCollection(node) ? node.hasIn(rest) : false;
	}
	setIn(path, value) {
		const [key, ...rest] = path;
		if (rest.length === 0) this.set(key, value);
		else {
			const node = this.get(key, true);
			if (isCollection(node)) node.setIn(rest, value);
			else if (node === void 0 && this.schema) this.set(key, collectionFromPath(this.schema, rest, value));
			else throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
		}
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyComment.js
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
function indentComment(comment, indent) {
	if (/^\n+$/.test(comment)) return comment.substring(1);
	return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
// node_modules/yaml/browser/dist/stringify/foldFlowLines.js
const FOLD_FLOW = "flow";
const FOLD_BLOCK = "block";
const FOLD_QUOTED = "quoted";
function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
	if (!lineWidth || lineWidth < 0) return text;
	if (lineWidth < minContentWidth) minContentWidth = 0;
	const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
	if (text.length <= endStep) return text;
	const folds = [];
	const escapedFolds = {};
	let end = lineWidth - indent.length;
	if (typeof indentAtStart === "number") {
		if (indentAtStart > lineWidth - Math.max(2, minContentWidth)) folds.push(0);
		else end = lineWidth - indentAtStart;
	}
	let split = void 0;
	let prev = void 0;
	let overflow = false;
	let i = -1;
	let escStart = -1;
	let escEnd = -1;
	if (mode === "block") {
		i = consumeMoreIndentedLines(text, i, indent.length);
		if (i !== -1) end = i + endStep;
	}
	for (let ch; ch = text[i += 1];) {
		if (mode === "quoted" && ch === "\\") {
			escStart = i;
			switch (text[i + 1]) {
				case "x":
					i += 3;
					break;
				case "u":
					i += 5;
					break;
				case "U":
					i += 9;
					break;
				default: i += 1;
			}
			escEnd = i;
		}
		if (ch === "\n") {
			if (mode === "block") i = consumeMoreIndentedLines(text, i, indent.length);
			end = i + indent.length + endStep;
			split = void 0;
		} else {
			if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
				const next = text[i + 1];
				if (next && next !== " " && next !== "\n" && next !== "	") split = i;
			}
			if (i >= end) {
				if (split) {
					folds.push(split);
					end = split + endStep;
					split = void 0;
				} else if (mode === "quoted") {
					while (prev === " " || prev === "	") {
						prev = ch;
						ch = text[i += 1];
						overflow = true;
					}
					const j = i > escEnd + 1 ? i - 2 : escStart - 1;
					if (escapedFolds[j]) return text;
					folds.push(j);
					escapedFolds[j] = true;
					end = j + endStep;
					split = void 0;
				} else overflow = true;
			}
		}
		prev = ch;
	}
	if (overflow && onOverflow) onOverflow();
	if (folds.length === 0) return text;
	if (onFold) onFold();
	let res = text.slice(0, folds[0]);
	for (let i = 0; i < folds.length; ++i) {
		const fold = folds[i];
		const end = folds[i + 1] || text.length;
		if (fold === 0) res = `\n${indent}${text.slice(0, end)}`;
		else {
			if (mode === "quoted" && escapedFolds[fold]) res += `${text[fold]}\\`;
			res += `\n${indent}${text.slice(fold + 1, end)}`;
		}
	}
	return res;
}
function consumeMoreIndentedLines(text, i, indent) {
	let end = i;
	let start = i + 1;
	let ch = text[start];
	while (ch === " " || ch === "	") if (i < start + indent) ch = text[++i];
	else {
		do
			ch = text[++i];
		while (ch && ch !== "\n");
		end = i;
		start = i + 1;
		ch = text[start];
	}
	return end;
}
// node_modules/yaml/browser/dist/stringify/stringifyString.js
const getFoldOptions = (ctx, isBlock) => ({
	indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
	lineWidth: ctx.options.lineWidth,
	minContentWidth: ctx.options.minContentWidth
});
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
	if (!lineWidth || lineWidth < 0) return false;
	const limit = lineWidth - indentLength;
	const strLen = str.length;
	if (strLen <= limit) return false;
	for (let i = 0, start = 0; i < strLen; ++i) if (str[i] === "\n") {
		if (i - start > limit) return true;
		start = i + 1;
		if (strLen - start <= limit) return false;
	}
	return true;
}
function doubleQuotedString(value, ctx) {
	const json = JSON.stringify(value);
	if (ctx.options.doubleQuotedAsJSON) return json;
	const { implicitKey } = ctx;
	const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	let str = "";
	let start = 0;
	for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
		if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n") {
			str += json.slice(start, i) + "\\ ";
			i += 1;
			start = i;
			ch = "\\";
		}
		if (ch === "\\") switch (json[i + 1]) {
			case "u":
				{
					str += json.slice(start, i);
					const code = json.substr(i + 2, 4);
					switch (code) {
						case "0000":
							str += "\\0";
							break;
						case "0007":
							str += "\\a";
							break;
						case "000b":
							str += "\\v";
							break;
						case "001b":
							str += "\\e";
							break;
						case "0085":
							str += "\\N";
							break;
						case "00a0":
							str += "\\_";
							break;
						case "2028":
							str += "\\L";
							break;
						case "2029":
							str += "\\P";
							break;
						default: if (code.substr(0, 2) === "00") str += "\\x" + code.substr(2);
						else str += json.substr(i, 6);
					}
					i += 5;
					start = i + 1;
				}
				break;
			case "n":
				if (implicitKey || json[i + 2] === "\"" || json.length < minMultiLineLength) i += 1;
				else {
					str += json.slice(start, i) + "\n\n";
					while (json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== "\"") {
						str += "\n";
						i += 2;
					}
					str += indent;
					if (json[i + 2] === " ") str += "\\";
					i += 1;
					start = i + 1;
				}
				break;
			default: i += 1;
		}
	}
	str = start ? str + json.slice(start) : json;
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
	if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value)) return doubleQuotedString(value, ctx);
	const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
	const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
	return ctx.implicitKey ? res : foldFlowLines(res, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
	const { singleQuote } = ctx.options;
	let qs;
	if (singleQuote === false) qs = doubleQuotedString;
	else {
		const hasDouble = value.includes("\"");
		const hasSingle = value.includes("'");
		if (hasDouble && !hasSingle) qs = singleQuotedString;
		else if (hasSingle && !hasDouble) qs = doubleQuotedString;
		else qs = singleQuote ? singleQuotedString : doubleQuotedString;
	}
	return qs(value, ctx);
}
let blockEndNewlines;
try {
	blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
} catch {
	blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
	const { blockQuote, commentString, lineWidth } = ctx.options;
	if (!blockQuote || /\n[\t ]+$/.test(value)) return quotedString(value, ctx);
	const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
	const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar.BLOCK_FOLDED ? false : type === Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
	if (!value) return literal ? "|\n" : ">\n";
	let chomp;
	let endStart;
	for (endStart = value.length; endStart > 0; --endStart) {
		const ch = value[endStart - 1];
		if (ch !== "\n" && ch !== "	" && ch !== " ") break;
	}
	let end = value.substring(endStart);
	const endNlPos = end.indexOf("\n");
	if (endNlPos === -1) chomp = "-";
	else if (value === end || endNlPos !== end.length - 1) {
		chomp = "+";
		if (onChompKeep) onChompKeep();
	} else chomp = "";
	if (end) {
		value = value.slice(0, -end.length);
		if (end[end.length - 1] === "\n") end = end.slice(0, -1);
		end = end.replace(blockEndNewlines, `$&${indent}`);
	}
	let startWithSpace = false;
	let startEnd;
	let startNlPos = -1;
	for (startEnd = 0; startEnd < value.length; ++startEnd) {
		const ch = value[startEnd];
		if (ch === " ") startWithSpace = true;
		else if (ch === "\n") startNlPos = startEnd;
		else break;
	}
	let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
	if (start) {
		value = value.substring(start.length);
		start = start.replace(/\n+/g, `$&${indent}`);
	}
	let header = (startWithSpace ? indent ? "2" : "1" : "") + chomp;
	if (comment) {
		header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
		if (onComment) onComment();
	}
	if (!literal) {
		const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
		let literalFallback = false;
		const foldOptions = getFoldOptions(ctx, true);
		if (blockQuote !== "folded" && type !== Scalar.BLOCK_FOLDED) foldOptions.onOverflow = () => {
			literalFallback = true;
		};
		const body = foldFlowLines(`${start}${foldedValue}${end}`, indent, FOLD_BLOCK, foldOptions);
		if (!literalFallback) return `>${header}\n${indent}${body}`;
	}
	value = value.replace(/\n+/g, `$&${indent}`);
	return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
	const { type, value } = item;
	const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
	if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) return quotedString(value, ctx);
	if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
	if (!implicitKey && !inFlow && type !== Scalar.PLAIN && value.includes("\n")) return blockString(item, ctx, onComment, onChompKeep);
	if (containsDocumentMarker(value)) {
		if (indent === "") {
			ctx.forceBlockIndent = true;
			return blockString(item, ctx, onComment, onChompKeep);
		} else if (implicitKey && indent === indentStep) return quotedString(value, ctx);
	}
	const str = value.replace(/\n+/g, `$&\n${indent}`);
	if (actualString) {
		const test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str);
		const { compat, tags } = ctx.doc.schema;
		if (tags.some(test) || compat?.some(test)) return quotedString(value, ctx);
	}
	return implicitKey ? str : foldFlowLines(str, indent, FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
	const { implicitKey, inFlow } = ctx;
	const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
	let { type } = item;
	if (type !== Scalar.QUOTE_DOUBLE) {
		if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value)) type = Scalar.QUOTE_DOUBLE;
	}
	const _stringify = (_type) => {
		switch (_type) {
			case Scalar.BLOCK_FOLDED:
			case Scalar.BLOCK_LITERAL: return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
			case Scalar.QUOTE_DOUBLE: return doubleQuotedString(ss.value, ctx);
			case Scalar.QUOTE_SINGLE: return singleQuotedString(ss.value, ctx);
			case Scalar.PLAIN: return plainString(ss, ctx, onComment, onChompKeep);
			default: return null;
		}
	};
	let res = _stringify(type);
	if (res === null) {
		const { defaultKeyType, defaultStringType } = ctx.options;
		const t = implicitKey && defaultKeyType || defaultStringType;
		res = _stringify(t);
		if (res === null) throw new Error(`Unsupported default string type ${t}`);
	}
	return res;
}
// node_modules/yaml/browser/dist/stringify/stringify.js
function createStringifyContext(doc, options) {
	const opt = Object.assign({
		blockQuote: true,
		commentString: stringifyComment,
		defaultKeyType: null,
		defaultStringType: "PLAIN",
		directives: null,
		doubleQuotedAsJSON: false,
		doubleQuotedMinMultiLineLength: 40,
		falseStr: "false",
		flowCollectionPadding: true,
		indentSeq: true,
		lineWidth: 80,
		minContentWidth: 20,
		nullStr: "null",
		simpleKeys: false,
		singleQuote: null,
		trailingComma: false,
		trueStr: "true",
		verifyAliasOrder: true
	}, doc.schema.toStringOptions, options);
	let inFlow;
	switch (opt.collectionStyle) {
		case "block":
			inFlow = false;
			break;
		case "flow":
			inFlow = true;
			break;
		default: inFlow = null;
	}
	return {
		anchors: new Set(),
		doc,
		flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
		indent: "",
		indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
		inFlow,
		options: opt
	};
}
function getTagObject(tags, item) {
	if (item.tag) {
		const match = tags.filter((t) => t.tag === item.tag);
		if (match.length > 0) return match.find((t) => t.format === item.format) ?? match[0];
	}
	let tagObj = void 0;
	let obj;
	if (isScalar(item)) {
		obj = item.value;
		let match = tags.filter((t) => t.identify?.(obj));
		if (match.length > 1) {
			const testMatch = match.filter((t) => t.test);
			if (testMatch.length > 0) match = testMatch;
		}
		tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
	} else {
		obj = item;
		tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
	}
	if (!tagObj) {
		const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
		throw new Error(`Tag not resolved for ${name} value`);
	}
	return tagObj;
}
function stringifyProps(node, tagObj, { anchors, doc }) {
	if (!doc.directives) return "";
	const props = [];
	const anchor = (isScalar(node) || isCollection(node)) && node.anchor;
	if (anchor && anchorIsValid(anchor)) {
		anchors.add(anchor);
		props.push(`&${anchor}`);
	}
	const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
	if (tag) props.push(doc.directives.tagString(tag));
	return props.join(" ");
}
function stringify(item, ctx, onComment, onChompKeep) {
	if (isPair(item)) return item.toString(ctx, onComment, onChompKeep);
	if (isAlias(item)) {
		if (ctx.doc.directives) return item.toString(ctx);
		if (ctx.resolvedAliases?.has(item)) throw new TypeError(`Cannot stringify circular structure without alias nodes`);
		else {
			if (ctx.resolvedAliases) ctx.resolvedAliases.add(item);
			else ctx.resolvedAliases = new Set([item]);
			item = item.resolve(ctx.doc);
		}
	}
	let tagObj = void 0;
	const node = isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
	tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
	const props = stringifyProps(node, tagObj, ctx);
	if (props.length > 0) ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
	const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : isScalar(node) ? stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
	if (!props) return str;
	return isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}\n${ctx.indent}${str}`;
}
// node_modules/yaml/browser/dist/stringify/stringifyPair.js
function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
	const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
	let keyComment = isNode(key) && key.comment || null;
	if (simpleKeys) {
		if (keyComment) throw new Error("With simple keys, key nodes cannot have comments");
		if (isCollection(key) || !isNode(key) && typeof key === "object") throw new Error("With simple keys, collection cannot be used as a key value");
	}
	let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || isCollection(key) || (isScalar(key) ? key.type === Scalar.BLOCK_FOLDED || key.type === Scalar.BLOCK_LITERAL : typeof key === "object"));
	ctx = Object.assign({}, ctx, {
		allNullValues: false,
		implicitKey: !explicitKey && (simpleKeys || !allNullValues),
		indent: indent + indentStep
	});
	let keyCommentDone = false;
	let chompKeep = false;
	let str = stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
	if (!explicitKey && !ctx.inFlow && str.length > 1024) {
		if (simpleKeys) throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
		explicitKey = true;
	}
	if (ctx.inFlow) {
		if (allNullValues || value == null) {
			if (keyCommentDone && onComment) onComment();
			return str === "" ? "?" : explicitKey ? `? ${str}` : str;
		}
	} else if (allNullValues && !simpleKeys || value == null && explicitKey) {
		str = `? ${str}`;
		if (keyComment && !keyCommentDone) str += lineComment(str, ctx.indent, commentString(keyComment));
		else if (chompKeep && onChompKeep) onChompKeep();
		return str;
	}
	if (keyCommentDone) keyComment = null;
	if (explicitKey) {
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
		str = `? ${str}\n${indent}:`;
	} else {
		str = `${str}:`;
		if (keyComment) str += lineComment(str, ctx.indent, commentString(keyComment));
	}
	let vsb, vcb, valueComment;
	if (isNode(value)) {
		vsb = !!value.spaceBefore;
		vcb = value.commentBefore;
		valueComment = value.comment;
	} else {
		vsb = false;
		vcb = null;
		valueComment = null;
		if (value && typeof value === "object") value = doc.createNode(value);
	}
	ctx.implicitKey = false;
	if (!explicitKey && !keyComment && isScalar(value)) ctx.indentAtStart = str.length + 1;
	chompKeep = false;
	if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && isSeq(value) && !value.flow && !value.tag && !value.anchor) ctx.indent = ctx.indent.substring(2);
	let valueCommentDone = false;
	const valueStr = stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
	let ws = " ";
	if (keyComment || vsb || vcb) {
		ws = vsb ? "\n" : "";
		if (vcb) {
			const cs = commentString(vcb);
			ws += `\n${indentComment(cs, ctx.indent)}`;
		}
		if (valueStr === "" && !ctx.inFlow) {
			if (ws === "\n" && valueComment) ws = "\n\n";
		} else ws += `\n${ctx.indent}`;
	} else if (!explicitKey && isCollection(value)) {
		const vs0 = valueStr[0];
		const nl0 = valueStr.indexOf("\n");
		const hasNewline = nl0 !== -1;
		const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
		if (hasNewline || !flow) {
			let hasPropsLine = false;
			if (hasNewline && (vs0 === "&" || vs0 === "!")) {
				let sp0 = valueStr.indexOf(" ");
				if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") sp0 = valueStr.indexOf(" ", sp0 + 1);
				if (sp0 === -1 || nl0 < sp0) hasPropsLine = true;
			}
			if (!hasPropsLine) ws = `\n${ctx.indent}`;
		}
	} else if (valueStr === "" || valueStr[0] === "\n") ws = "";
	str += ws + valueStr;
	if (ctx.inFlow) {
		if (valueCommentDone && onComment) onComment();
	} else if (valueComment && !valueCommentDone) str += lineComment(str, ctx.indent, commentString(valueComment));
	else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
// node_modules/yaml/browser/dist/log.js
function warn(logLevel, warning) {
	if (logLevel === "debug" || logLevel === "warn") console.warn(warning);
}
// node_modules/yaml/browser/dist/schema/yaml-1.1/merge.js
const MERGE_KEY = "<<";
const merge = {
	identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
	default: "key",
	tag: "tag:yaml.org,2002:merge",
	test: /^<<$/,
	resolve: () => Object.assign(new Scalar(Symbol(MERGE_KEY)), { addToJSMap: addMergeToJSMap }),
	stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) || isScalar(key) && (!key.type || key.type === Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (isSeq(source)) for (const it of source.items) mergeValue(ctx, map, it);
	else if (Array.isArray(source)) for (const it of source) mergeValue(ctx, map, it);
	else mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
	const source = resolveAliasValue(ctx, value);
	if (!isMap(source)) throw new Error("Merge sources must be maps or map aliases");
	const srcMap = source.toJSON(null, ctx, Map);
	for (const [key, value] of srcMap) if (map instanceof Map) {
		if (!map.has(key)) map.set(key, value);
	} else if (map instanceof Set) map.add(key);
	else if (!Object.prototype.hasOwnProperty.call(map, key)) Object.defineProperty(map, key, {
		value,
		writable: true,
		enumerable: true,
		configurable: true
	});
	return map;
}
function resolveAliasValue(ctx, value) {
	return ctx && isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}
// node_modules/yaml/browser/dist/nodes/addPairToJSMap.js
function addPairToJSMap(ctx, map, { key, value }) {
	if (isNode(key) && key.addToJSMap) key.addToJSMap(ctx, map, value);
	else if (isMergeKey(ctx, key)) addMergeToJSMap(ctx, map, value);
	else {
		const jsKey = toJS(key, "", ctx);
		if (map instanceof Map) map.set(jsKey, toJS(value, jsKey, ctx));
		else if (map instanceof Set) map.add(jsKey);
		else {
			const stringKey = stringifyKey(key, jsKey, ctx);
			const jsValue = toJS(value, stringKey, ctx);
			if (stringKey in map) Object.defineProperty(map, stringKey, {
				value: jsValue,
				writable: true,
				enumerable: true,
				configurable: true
			});
			else map[stringKey] = jsValue;
		}
	}
	return map;
}
function stringifyKey(key, jsKey, ctx) {
	if (jsKey === null) return "";
	if (typeof jsKey !== "object") return String(jsKey);
	if (isNode(key) && ctx?.doc) {
		const strCtx = createStringifyContext(ctx.doc, {});
		strCtx.anchors = new Set();
		for (const node of ctx.anchors.keys()) strCtx.anchors.add(node.anchor);
		strCtx.inFlow = true;
		strCtx.inStringifyKey = true;
		const strKey = key.toString(strCtx);
		if (!ctx.mapKeyWarned) {
			let jsonStr = JSON.stringify(strKey);
			if (jsonStr.length > 40) jsonStr = jsonStr.substring(0, 36) + "...\"";
			warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
			ctx.mapKeyWarned = true;
		}
		return strKey;
	}
	return JSON.stringify(jsKey);
}
// node_modules/yaml/browser/dist/nodes/Pair.js
function createPair(key, value, ctx) {
	return new Pair(createNode(key, void 0, ctx), createNode(value, void 0, ctx));
}
var Pair = class Pair {
	constructor(key, value = null) {
		Object.defineProperty(this, NODE_TYPE, { value: PAIR });
		this.key = key;
		this.value = value;
	}
	clone(schema) {
		let { key, value } = this;
		if (isNode(key)) key = key.clone(schema);
		if (isNode(value)) value = value.clone(schema);
		return new Pair(key, value);
	}
	toJSON(_, ctx) {
		return addPairToJSMap(ctx, ctx?.mapAsMap ? new Map() : {}, this);
	}
	toString(ctx, onComment, onChompKeep) {
		return ctx?.doc ? stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyCollection.js
function stringifyCollection(collection, ctx, options) {
	return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
	const { indent, options: { commentString } } = ctx;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		type: null
	});
	let chompKeep = false;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (!chompKeep && item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (!chompKeep && ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
			}
		}
		chompKeep = false;
		let str = stringify(item, itemCtx, () => comment = null, () => chompKeep = true);
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		if (chompKeep && comment) chompKeep = false;
		lines.push(blockItemPrefix + str);
	}
	let str;
	if (lines.length === 0) str = flowChars.start + flowChars.end;
	else {
		str = lines[0];
		for (let i = 1; i < lines.length; ++i) {
			const line = lines[i];
			str += line ? `\n${indent}${line}` : "\n";
		}
	}
	if (comment) {
		str += "\n" + indentComment(commentString(comment), indent);
		if (onComment) onComment();
	} else if (chompKeep && onChompKeep) onChompKeep();
	return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
	const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
	itemIndent += indentStep;
	const itemCtx = Object.assign({}, ctx, {
		indent: itemIndent,
		inFlow: true,
		type: null
	});
	let reqNewline = false;
	let linesAtValue = 0;
	const lines = [];
	for (let i = 0; i < items.length; ++i) {
		const item = items[i];
		let comment = null;
		if (isNode(item)) {
			if (item.spaceBefore) lines.push("");
			addCommentBefore(ctx, lines, item.commentBefore, false);
			if (item.comment) comment = item.comment;
		} else if (isPair(item)) {
			const ik = isNode(item.key) ? item.key : null;
			if (ik) {
				if (ik.spaceBefore) lines.push("");
				addCommentBefore(ctx, lines, ik.commentBefore, false);
				if (ik.comment) reqNewline = true;
			}
			const iv = isNode(item.value) ? item.value : null;
			if (iv) {
				if (iv.comment) comment = iv.comment;
				if (iv.commentBefore) reqNewline = true;
			} else if (item.value == null && ik?.comment) comment = ik.comment;
		}
		if (comment) reqNewline = true;
		let str = stringify(item, itemCtx, () => comment = null);
		reqNewline || (reqNewline = lines.length > linesAtValue || str.includes("\n"));
		if (i < items.length - 1) str += ",";
		else if (ctx.options.trailingComma) {
			if (ctx.options.lineWidth > 0) reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
			if (reqNewline) str += ",";
		}
		if (comment) str += lineComment(str, itemIndent, commentString(comment));
		lines.push(str);
		linesAtValue = lines.length;
	}
	const { start, end } = flowChars;
	if (lines.length === 0) return start + end;
	else {
		if (!reqNewline) {
			const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
			reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
		}
		if (reqNewline) {
			let str = start;
			for (const line of lines) str += line ? `\n${indentStep}${indent}${line}` : "\n";
			return `${str}\n${indent}${end}`;
		} else return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
	}
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
	if (comment && chompKeep) comment = comment.replace(/^\n+/, "");
	if (comment) {
		const ic = indentComment(commentString(comment), indent);
		lines.push(ic.trimStart());
	}
}
// node_modules/yaml/browser/dist/nodes/YAMLMap.js
function findPair(items, key) {
	const k = isScalar(key) ? key.value : key;
	for (const it of items) if (isPair(it)) {
		if (it.key === key || it.key === k) return it;
		if (isScalar(it.key) && it.key.value === k) return it;
	}
}
var YAMLMap = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:map";
	}
	constructor(schema) {
		super(MAP, schema);
		this.items = [];
	}
	static from(schema, obj, ctx) {
		const { keepUndefined, replacer } = ctx;
		const map = new this(schema);
		const add = (key, value) => {
			if (typeof replacer === "function") value = replacer.call(obj, key, value);
			else if (Array.isArray(replacer) && !replacer.includes(key)) return;
			if (value !== void 0 || keepUndefined) map.items.push(createPair(key, value, ctx));
		};
		if (obj instanceof Map) for (const [key, value] of obj) add(key, value);
		else if (obj && typeof obj === "object") for (const key of Object.keys(obj)) add(key, obj[key]);
		if (typeof schema.sortMapEntries === "function") map.items.sort(schema.sortMapEntries);
		return map;
	}
	add(pair, overwrite) {
		let _pair;
		if (isPair(pair)) _pair = pair;
		else if (!pair || typeof pair !== "object" || !("key" in pair)) _pair = new Pair(pair, pair?.value);
		else _pair = new Pair(pair.key, pair.value);
		const prev = findPair(this.items, _pair.key);
		const sortEntries = this.schema?.sortMapEntries;
		if (prev) {
			if (!overwrite) throw new Error(`Key ${_pair.key} already set`);
			if (isScalar(prev.value) && isScalarValue(_pair.value)) prev.value.value = _pair.value;
			else prev.value = _pair.value;
		} else if (sortEntries) {
			const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
			if (i === -1) this.items.push(_pair);
			else this.items.splice(i, 0, _pair);
		} else this.items.push(_pair);
	}
	delete(key) {
		const it = findPair(this.items, key);
		if (!it) return false;
		return this.items.splice(this.items.indexOf(it), 1).length > 0;
	}
	get(key, keepScalar) {
		const node = findPair(this.items, key)?.value;
		return (!keepScalar && isScalar(node) ? node.value : node) ?? void 0;
	}
	has(key) {
		return !!findPair(this.items, key);
	}
	set(key, value) {
		this.add(new Pair(key, value), true);
	}
	toJSON(_, ctx, Type) {
		const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const item of this.items) addPairToJSMap(ctx, map, item);
		return map;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		for (const item of this.items) if (!isPair(item)) throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
		if (!ctx.allNullValues && this.hasAllNullValues(false)) ctx = Object.assign({}, ctx, { allNullValues: true });
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "",
			flowChars: {
				start: "{",
				end: "}"
			},
			itemIndent: ctx.indent || "",
			onChompKeep,
			onComment
		});
	}
};
// node_modules/yaml/browser/dist/schema/common/map.js
const map = {
	collection: "map",
	default: true,
	nodeClass: YAMLMap,
	tag: "tag:yaml.org,2002:map",
	resolve(map, onError) {
		if (!isMap(map)) onError("Expected a mapping for this tag");
		return map;
	},
	createNode: (schema, obj, ctx) => YAMLMap.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/nodes/YAMLSeq.js
var YAMLSeq = class extends Collection {
	static get tagName() {
		return "tag:yaml.org,2002:seq";
	}
	constructor(schema) {
		super(SEQ, schema);
		this.items = [];
	}
	add(value) {
		this.items.push(value);
	}
	delete(key) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return false;
		return this.items.splice(idx, 1).length > 0;
	}
	get(key, keepScalar) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") return void 0;
		const it = this.items[idx];
		return !keepScalar && isScalar(it) ? it.value : it;
	}
	has(key) {
		const idx = asItemIndex(key);
		return typeof idx === "number" && idx < this.items.length;
	}
	set(key, value) {
		const idx = asItemIndex(key);
		if (typeof idx !== "number") throw new Error(`Expected a valid index, not ${key}.`);
		const prev = this.items[idx];
		if (isScalar(prev) && isScalarValue(value)) prev.value = value;
		else this.items[idx] = value;
	}
	toJSON(_, ctx) {
		const seq = [];
		if (ctx?.onCreate) ctx.onCreate(seq);
		let i = 0;
		for (const item of this.items) seq.push(toJS(item, String(i++), ctx));
		return seq;
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		return stringifyCollection(this, ctx, {
			blockItemPrefix: "- ",
			flowChars: {
				start: "[",
				end: "]"
			},
			itemIndent: (ctx.indent || "") + "  ",
			onChompKeep,
			onComment
		});
	}
	static from(schema, obj, ctx) {
		const { replacer } = ctx;
		const seq = new this(schema);
		if (obj && Symbol.iterator in Object(obj)) {
			let i = 0;
			for (let it of obj) {
				if (typeof replacer === "function") {
					const key = obj instanceof Set ? it : String(i++);
					it = replacer.call(obj, key, it);
				}
				seq.items.push(createNode(it, void 0, ctx));
			}
		}
		return seq;
	}
};
function asItemIndex(key) {
	let idx = isScalar(key) ? key.value : key;
	if (idx && typeof idx === "string") idx = Number(idx);
	return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
}
// node_modules/yaml/browser/dist/schema/common/seq.js
const seq = {
	collection: "seq",
	default: true,
	nodeClass: YAMLSeq,
	tag: "tag:yaml.org,2002:seq",
	resolve(seq, onError) {
		if (!isSeq(seq)) onError("Expected a sequence for this tag");
		return seq;
	},
	createNode: (schema, obj, ctx) => YAMLSeq.from(schema, obj, ctx)
};
// node_modules/yaml/browser/dist/schema/common/string.js
const string = {
	identify: (value) => typeof value === "string",
	default: true,
	tag: "tag:yaml.org,2002:str",
	resolve: (str) => str,
	stringify(item, ctx, onComment, onChompKeep) {
		ctx = Object.assign({ actualString: true }, ctx);
		return stringifyString(item, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/common/null.js
const nullTag = {
	identify: (value) => value == null,
	createNode: () => new Scalar(null),
	default: true,
	tag: "tag:yaml.org,2002:null",
	test: /^(?:~|[Nn]ull|NULL)?$/,
	resolve: () => new Scalar(null),
	stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
};
// node_modules/yaml/browser/dist/schema/core/bool.js
const boolTag = {
	identify: (value) => typeof value === "boolean",
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
	resolve: (str) => new Scalar(str[0] === "t" || str[0] === "T"),
	stringify({ source, value }, ctx) {
		if (source && boolTag.test.test(source)) {
			if (value === (source[0] === "t" || source[0] === "T")) return source;
		}
		return value ? ctx.options.trueStr : ctx.options.falseStr;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyNumber.js
function stringifyNumber({ format, minFractionDigits, tag, value }) {
	if (typeof value === "bigint") return String(value);
	const num = typeof value === "number" ? value : Number(value);
	if (!isFinite(num)) return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
	let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
	if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
		let i = n.indexOf(".");
		if (i < 0) {
			i = n.length;
			n += ".";
		}
		let d = minFractionDigits - (n.length - i - 1);
		while (d-- > 0) n += "0";
	}
	return n;
}
// node_modules/yaml/browser/dist/schema/core/float.js
const floatNaN$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float$1 = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str));
		const dot = str.indexOf(".");
		if (dot !== -1 && str[str.length - 1] === "0") node.minFractionDigits = str.length - dot - 1;
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/core/int.js
const intIdentify$2 = (value) => typeof value === "bigint" || Number.isInteger(value);
const intResolve$1 = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
function intStringify$1(node, radix, prefix) {
	const { value } = node;
	if (intIdentify$2(value) && value >= 0) return prefix + value.toString(radix);
	return stringifyNumber(node);
}
const intOct$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^0o[0-7]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 8, opt),
	stringify: (node) => intStringify$1(node, 8, "0o")
};
const int$1 = {
	identify: intIdentify$2,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex$1 = {
	identify: (value) => intIdentify$2(value) && value >= 0,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^0x[0-9a-fA-F]+$/,
	resolve: (str, _onError, opt) => intResolve$1(str, 2, 16, opt),
	stringify: (node) => intStringify$1(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/core/schema.js
const schema$2 = [
	map,
	seq,
	string,
	nullTag,
	boolTag,
	intOct$1,
	int$1,
	intHex$1,
	floatNaN$1,
	floatExp$1,
	float$1
];
// node_modules/yaml/browser/dist/schema/json/schema.js
function intIdentify$1(value) {
	return typeof value === "bigint" || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
	{
		identify: (value) => typeof value === "string",
		default: true,
		tag: "tag:yaml.org,2002:str",
		resolve: (str) => str,
		stringify: stringifyJSON
	},
	{
		identify: (value) => value == null,
		createNode: () => new Scalar(null),
		default: true,
		tag: "tag:yaml.org,2002:null",
		test: /^null$/,
		resolve: () => null,
		stringify: stringifyJSON
	},
	{
		identify: (value) => typeof value === "boolean",
		default: true,
		tag: "tag:yaml.org,2002:bool",
		test: /^true$|^false$/,
		resolve: (str) => str === "true",
		stringify: stringifyJSON
	},
	{
		identify: intIdentify$1,
		default: true,
		tag: "tag:yaml.org,2002:int",
		test: /^-?(?:0|[1-9][0-9]*)$/,
		resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
		stringify: ({ value }) => intIdentify$1(value) ? value.toString() : JSON.stringify(value)
	},
	{
		identify: (value) => typeof value === "number",
		default: true,
		tag: "tag:yaml.org,2002:float",
		test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
		resolve: (str) => parseFloat(str),
		stringify: stringifyJSON
	}
];
const schema$1 = [map, seq].concat(jsonScalars, {
	default: true,
	tag: "",
	test: /^/,
	resolve(str, onError) {
		onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
		return str;
	}
});
// node_modules/yaml/browser/dist/schema/yaml-1.1/binary.js
const binary = {
	identify: (value) => value instanceof Uint8Array,
	default: false,
	tag: "tag:yaml.org,2002:binary",
	resolve(src, onError) {
		if (typeof atob === "function") {
			const str = atob(src.replace(/[\n\r]/g, ""));
			const buffer = new Uint8Array(str.length);
			for (let i = 0; i < str.length; ++i) buffer[i] = str.charCodeAt(i);
			return buffer;
		} else {
			onError("This environment does not support reading binary tags; either Buffer or atob is required");
			return src;
		}
	},
	stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
		if (!value) return "";
		const buf = value;
		let str;
		if (typeof btoa === "function") {
			let s = "";
			for (let i = 0; i < buf.length; ++i) s += String.fromCharCode(buf[i]);
			str = btoa(s);
		} else throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
		type ?? (type = Scalar.BLOCK_LITERAL);
		if (type !== Scalar.QUOTE_DOUBLE) {
			const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
			const n = Math.ceil(str.length / lineWidth);
			const lines = new Array(n);
			for (let i = 0, o = 0; i < n; ++i, o += lineWidth) lines[i] = str.substr(o, lineWidth);
			str = lines.join(type === Scalar.BLOCK_LITERAL ? "\n" : " ");
		}
		return stringifyString({
			comment,
			type,
			value: str
		}, ctx, onComment, onChompKeep);
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/pairs.js
function resolvePairs(seq, onError) {
	if (isSeq(seq)) for (let i = 0; i < seq.items.length; ++i) {
		let item = seq.items[i];
		if (isPair(item)) continue;
		else if (isMap(item)) {
			if (item.items.length > 1) onError("Each pair must have its own sequence indicator");
			const pair = item.items[0] || new Pair(new Scalar(null));
			if (item.commentBefore) pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}\n${pair.key.commentBefore}` : item.commentBefore;
			if (item.comment) {
				const cn = pair.value ?? pair.key;
				cn.comment = cn.comment ? `${item.comment}\n${cn.comment}` : item.comment;
			}
			item = pair;
		}
		seq.items[i] = isPair(item) ? item : new Pair(item);
	}
	else onError("Expected a sequence for this tag");
	return seq;
}
function createPairs(schema, iterable, ctx) {
	const { replacer } = ctx;
	const pairs = new YAMLSeq(schema);
	pairs.tag = "tag:yaml.org,2002:pairs";
	let i = 0;
	if (iterable && Symbol.iterator in Object(iterable)) for (let it of iterable) {
		if (typeof replacer === "function") it = replacer.call(iterable, String(i++), it);
		let key, value;
		if (Array.isArray(it)) {
			if (it.length === 2) {
				key = it[0];
				value = it[1];
			} else throw new TypeError(`Expected [key, value] tuple: ${it}`);
		} else if (it && it instanceof Object) {
			const keys = Object.keys(it);
			if (keys.length === 1) {
				key = keys[0];
				value = it[key];
			} else throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
		} else key = it;
		pairs.items.push(createPair(key, value, ctx));
	}
	return pairs;
}
const pairs = {
	collection: "seq",
	default: false,
	tag: "tag:yaml.org,2002:pairs",
	resolve: resolvePairs,
	createNode: createPairs
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/omap.js
var YAMLOMap = class YAMLOMap extends YAMLSeq {
	constructor() {
		super();
		this.add = YAMLMap.prototype.add.bind(this);
		this.delete = YAMLMap.prototype.delete.bind(this);
		this.get = YAMLMap.prototype.get.bind(this);
		this.has = YAMLMap.prototype.has.bind(this);
		this.set = YAMLMap.prototype.set.bind(this);
		this.tag = YAMLOMap.tag;
	}
	toJSON(_, ctx) {
		if (!ctx) return super.toJSON(_);
		const map = new Map();
		if (ctx?.onCreate) ctx.onCreate(map);
		for (const pair of this.items) {
			let key, value;
			if (isPair(pair)) {
				key = toJS(pair.key, "", ctx);
				value = toJS(pair.value, key, ctx);
			} else key = toJS(pair, "", ctx);
			if (map.has(key)) throw new Error("Ordered maps must not include duplicate keys");
			map.set(key, value);
		}
		return map;
	}
	static from(schema, iterable, ctx) {
		const pairs = createPairs(schema, iterable, ctx);
		const omap = new this();
		omap.items = pairs.items;
		return omap;
	}
};
YAMLOMap.tag = "tag:yaml.org,2002:omap";
const omap = {
	collection: "seq",
	identify: (value) => value instanceof Map,
	nodeClass: YAMLOMap,
	default: false,
	tag: "tag:yaml.org,2002:omap",
	resolve(seq, onError) {
		const pairs = resolvePairs(seq, onError);
		const seenKeys = [];
		for (const { key } of pairs.items) if (isScalar(key)) {
			if (seenKeys.includes(key.value)) onError(`Ordered maps must not include duplicate keys: ${key.value}`);
			else seenKeys.push(key.value);
		}
		return Object.assign(new YAMLOMap(), pairs);
	},
	createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/bool.js
function boolStringify({ value, source }, ctx) {
	if (source && (value ? trueTag : falseTag).test.test(source)) return source;
	return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
	identify: (value) => value === true,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
	resolve: () => new Scalar(true),
	stringify: boolStringify
};
const falseTag = {
	identify: (value) => value === false,
	default: true,
	tag: "tag:yaml.org,2002:bool",
	test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
	resolve: () => new Scalar(false),
	stringify: boolStringify
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/float.js
const floatNaN = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
	resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
	stringify: stringifyNumber
};
const floatExp = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "EXP",
	test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
	resolve: (str) => parseFloat(str.replace(/_/g, "")),
	stringify(node) {
		const num = Number(node.value);
		return isFinite(num) ? num.toExponential() : stringifyNumber(node);
	}
};
const float = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
	resolve(str) {
		const node = new Scalar(parseFloat(str.replace(/_/g, "")));
		const dot = str.indexOf(".");
		if (dot !== -1) {
			const f = str.substring(dot + 1).replace(/_/g, "");
			if (f[f.length - 1] === "0") node.minFractionDigits = f.length;
		}
		return node;
	},
	stringify: stringifyNumber
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/int.js
const intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
	const sign = str[0];
	if (sign === "-" || sign === "+") offset += 1;
	str = str.substring(offset).replace(/_/g, "");
	if (intAsBigInt) {
		switch (radix) {
			case 2:
				str = `0b${str}`;
				break;
			case 8:
				str = `0o${str}`;
				break;
			case 16: str = `0x${str}`;
		}
		const n = BigInt(str);
		return sign === "-" ? BigInt(-1) * n : n;
	}
	const n = parseInt(str, radix);
	return sign === "-" ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
	const { value } = node;
	if (intIdentify(value)) {
		const str = value.toString(radix);
		return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
	}
	return stringifyNumber(node);
}
const intBin = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "BIN",
	test: /^[-+]?0b[0-1_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
	stringify: (node) => intStringify(node, 2, "0b")
};
const intOct = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "OCT",
	test: /^[-+]?0[0-7_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
	stringify: (node) => intStringify(node, 8, "0")
};
const int = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	test: /^[-+]?[0-9][0-9_]*$/,
	resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
	stringify: stringifyNumber
};
const intHex = {
	identify: intIdentify,
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "HEX",
	test: /^[-+]?0x[0-9a-fA-F_]+$/,
	resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
	stringify: (node) => intStringify(node, 16, "0x")
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/set.js
var YAMLSet = class YAMLSet extends YAMLMap {
	constructor(schema) {
		super(schema);
		this.tag = YAMLSet.tag;
	}
	add(key) {
		let pair;
		if (isPair(key)) pair = key;
		else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null) pair = new Pair(key.key, null);
		else pair = new Pair(key, null);
		if (!findPair(this.items, pair.key)) this.items.push(pair);
	}
	get(key, keepPair) {
		const pair = findPair(this.items, key);
		return !keepPair && isPair(pair) ? isScalar(pair.key) ? pair.key.value : pair.key : pair;
	}
	set(key, value) {
		if (typeof value !== "boolean") throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
		const prev = findPair(this.items, key);
		if (prev && !value) this.items.splice(this.items.indexOf(prev), 1);
		else if (!prev && value) this.items.push(new Pair(key));
	}
	toJSON(_, ctx) {
		return super.toJSON(_, ctx, Set);
	}
	toString(ctx, onComment, onChompKeep) {
		if (!ctx) return JSON.stringify(this);
		if (this.hasAllNullValues(true)) return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
		else throw new Error("Set items must all have null values");
	}
	static from(schema, iterable, ctx) {
		const { replacer } = ctx;
		const set = new this(schema);
		if (iterable && Symbol.iterator in Object(iterable)) for (let value of iterable) {
			if (typeof replacer === "function") value = replacer.call(iterable, value, value);
			set.items.push(createPair(value, null, ctx));
		}
		return set;
	}
};
YAMLSet.tag = "tag:yaml.org,2002:set";
const set = {
	collection: "map",
	identify: (value) => value instanceof Set,
	nodeClass: YAMLSet,
	default: false,
	tag: "tag:yaml.org,2002:set",
	createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
	resolve(map, onError) {
		if (isMap(map)) {
			if (map.hasAllNullValues(true)) return Object.assign(new YAMLSet(), map);
			else onError("Set items must all have null values");
		} else onError("Expected a mapping for this tag");
		return map;
	}
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/timestamp.js
function parseSexagesimal(str, asBigInt) {
	const sign = str[0];
	const parts = sign === "-" || sign === "+" ? str.substring(1) : str;
	const num = (n) => asBigInt ? BigInt(n) : Number(n);
	const res = parts.replace(/_/g, "").split(":").reduce((res, p) => res * num(60) + num(p), num(0));
	return sign === "-" ? num(-1) * res : res;
}
function stringifySexagesimal(node) {
	let { value } = node;
	let num = (n) => n;
	if (typeof value === "bigint") num = (n) => BigInt(n);
	else if (isNaN(value) || !isFinite(value)) return stringifyNumber(node);
	let sign = "";
	if (value < 0) {
		sign = "-";
		value *= num(-1);
	}
	const _60 = num(60);
	const parts = [value % _60];
	if (value < 60) parts.unshift(0);
	else {
		value = (value - parts[0]) / _60;
		parts.unshift(value % _60);
		if (value >= 60) {
			value = (value - parts[0]) / _60;
			parts.unshift(value);
		}
	}
	return sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
}
const intTime = {
	identify: (value) => typeof value === "bigint" || Number.isInteger(value),
	default: true,
	tag: "tag:yaml.org,2002:int",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
	resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
	stringify: stringifySexagesimal
};
const floatTime = {
	identify: (value) => typeof value === "number",
	default: true,
	tag: "tag:yaml.org,2002:float",
	format: "TIME",
	test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
	resolve: (str) => parseSexagesimal(str, false),
	stringify: stringifySexagesimal
};
const timestamp = {
	identify: (value) => value instanceof Date,
	default: true,
	tag: "tag:yaml.org,2002:timestamp",
	test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
	resolve(str) {
		const match = str.match(timestamp.test);
		if (!match) throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
		const [, year, month, day, hour, minute, second] = match.map(Number);
		const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
		let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
		const tz = match[8];
		if (tz && tz !== "Z") {
			let d = parseSexagesimal(tz, false);
			if (Math.abs(d) < 30) d *= 60;
			date -= 6e4 * d;
		}
		return new Date(date);
	},
	stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
};
// node_modules/yaml/browser/dist/schema/yaml-1.1/schema.js
const schema = [
	map,
	seq,
	string,
	nullTag,
	trueTag,
	falseTag,
	intBin,
	intOct,
	int,
	intHex,
	floatNaN,
	floatExp,
	float,
	binary,
	merge,
	omap,
	pairs,
	set,
	intTime,
	floatTime,
	timestamp
];
// node_modules/yaml/browser/dist/schema/tags.js
const schemas = new Map([
	["core", schema$2],
	["failsafe", [
		map,
		seq,
		string
	]],
	["json", schema$1],
	["yaml11", schema],
	["yaml-1.1", schema]
]);
const tagsByName = {
	binary,
	bool: boolTag,
	float: float$1,
	floatExp: floatExp$1,
	floatNaN: floatNaN$1,
	floatTime,
	int: int$1,
	intHex: intHex$1,
	intOct: intOct$1,
	intTime,
	map,
	merge,
	null: nullTag,
	omap,
	pairs,
	seq,
	set,
	timestamp
};
const coreKnownTags = {
	"tag:yaml.org,2002:binary": binary,
	"tag:yaml.org,2002:merge": merge,
	"tag:yaml.org,2002:omap": omap,
	"tag:yaml.org,2002:pairs": pairs,
	"tag:yaml.org,2002:set": set,
	"tag:yaml.org,2002:timestamp": timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
	const schemaTags = schemas.get(schemaName);
	if (schemaTags && !customTags) return addMergeTag && !schemaTags.includes(merge) ? schemaTags.concat(merge) : schemaTags.slice();
	let tags = schemaTags;
	if (!tags) {
		if (Array.isArray(customTags)) tags = [];
		else {
			const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
		}
	}
	if (Array.isArray(customTags)) for (const tag of customTags) tags = tags.concat(tag);
	else if (typeof customTags === "function") tags = customTags(tags.slice());
	if (addMergeTag) tags = tags.concat(merge);
	return tags.reduce((tags, tag) => {
		const tagObj = typeof tag === "string" ? tagsByName[tag] : tag;
		if (!tagObj) {
			const tagName = JSON.stringify(tag);
			const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
			throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
		}
		if (!tags.includes(tagObj)) tags.push(tagObj);
		return tags;
	}, []);
}
// node_modules/yaml/browser/dist/schema/Schema.js
const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
var Schema = class Schema {
	constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
		this.compat = Array.isArray(compat) ? getTags(compat, "compat") : compat ? getTags(null, compat) : null;
		this.name = typeof schema === "string" && schema || "core";
		this.knownTags = resolveKnownTags ? coreKnownTags : {};
		this.tags = getTags(customTags, this.name, merge);
		this.toStringOptions = toStringDefaults ?? null;
		Object.defineProperty(this, MAP, { value: map });
		Object.defineProperty(this, SCALAR$1, { value: string });
		Object.defineProperty(this, SEQ, { value: seq });
		this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
	}
	clone() {
		const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
		copy.tags = this.tags.slice();
		return copy;
	}
};
// node_modules/yaml/browser/dist/stringify/stringifyDocument.js
function stringifyDocument(doc, options) {
	const lines = [];
	let hasDirectives = options.directives === true;
	if (options.directives !== false && doc.directives) {
		const dir = doc.directives.toString(doc);
		if (dir) {
			lines.push(dir);
			hasDirectives = true;
		} else if (doc.directives.docStart) hasDirectives = true;
	}
	if (hasDirectives) lines.push("---");
	const ctx = createStringifyContext(doc, options);
	const { commentString } = ctx.options;
	if (doc.commentBefore) {
		if (lines.length !== 1) lines.unshift("");
		const cs = commentString(doc.commentBefore);
		lines.unshift(indentComment(cs, ""));
	}
	let chompKeep = false;
	let contentComment = null;
	if (doc.contents) {
		if (isNode(doc.contents)) {
			if (doc.contents.spaceBefore && hasDirectives) lines.push("");
			if (doc.contents.commentBefore) {
				const cs = commentString(doc.contents.commentBefore);
				lines.push(indentComment(cs, ""));
			}
			ctx.forceBlockIndent = !!doc.comment;
			contentComment = doc.contents.comment;
		}
		const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
		let body = stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
		if (contentComment) body += lineComment(body, "", commentString(contentComment));
		if ((body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---") lines[lines.length - 1] = `--- ${body}`;
		else lines.push(body);
	} else lines.push(stringify(doc.contents, ctx));
	if (doc.directives?.docEnd) {
		if (doc.comment) {
			const cs = commentString(doc.comment);
			if (cs.includes("\n")) {
				lines.push("...");
				lines.push(indentComment(cs, ""));
			} else lines.push(`... ${cs}`);
		} else lines.push("...");
	} else {
		let dc = doc.comment;
		if (dc && chompKeep) dc = dc.replace(/^\n+/, "");
		if (dc) {
			if ((!chompKeep || contentComment) && lines[lines.length - 1] !== "") lines.push("");
			lines.push(indentComment(commentString(dc), ""));
		}
	}
	return lines.join("\n") + "\n";
}
// node_modules/yaml/browser/dist/doc/Document.js
var Document = class Document {
	constructor(value, replacer, options) {
		this.commentBefore = null;
		this.comment = null;
		this.errors = [];
		this.warnings = [];
		Object.defineProperty(this, NODE_TYPE, { value: DOC });
		let _replacer = null;
		if (typeof replacer === "function" || Array.isArray(replacer)) _replacer = replacer;
		else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const opt = Object.assign({
			intAsBigInt: false,
			keepSourceTokens: false,
			logLevel: "warn",
			prettyErrors: true,
			strict: true,
			stringKeys: false,
			uniqueKeys: true,
			version: "1.2"
		}, options);
		this.options = opt;
		let { version } = opt;
		if (options?._directives) {
			this.directives = options._directives.atDocument();
			if (this.directives.yaml.explicit) version = this.directives.yaml.version;
		} else this.directives = new Directives({ version });
		this.setSchema(version, options);
		this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
	}
	clone() {
		const copy = Object.create(Document.prototype, { [NODE_TYPE]: { value: DOC } });
		copy.commentBefore = this.commentBefore;
		copy.comment = this.comment;
		copy.errors = this.errors.slice();
		copy.warnings = this.warnings.slice();
		copy.options = Object.assign({}, this.options);
		if (this.directives) copy.directives = this.directives.clone();
		copy.schema = this.schema.clone();
		copy.contents = isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
		if (this.range) copy.range = this.range.slice();
		return copy;
	}
	add(value) {
		if (assertCollection(this.contents)) this.contents.add(value);
	}
	addIn(path, value) {
		if (assertCollection(this.contents)) this.contents.addIn(path, value);
	}
	createAlias(node, name) {
		if (!node.anchor) {
			const prev = anchorNames(this);
			node.anchor = !name || prev.has(name) ? findNewAnchor(name || "a", prev) : name;
		}
		return new Alias(node.anchor);
	}
	createNode(value, replacer, options) {
		let _replacer = void 0;
		if (typeof replacer === "function") {
			value = replacer.call({ "": value }, "", value);
			_replacer = replacer;
		} else if (Array.isArray(replacer)) {
			const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
			const asStr = replacer.filter(keyToStr).map(String);
			if (asStr.length > 0) replacer = replacer.concat(asStr);
			_replacer = replacer;
		} else if (options === void 0 && replacer) {
			options = replacer;
			replacer = void 0;
		}
		const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
		const { onAnchor, setAnchors, sourceObjects } = createNodeAnchors(this, anchorPrefix || "a");
		const ctx = {
			aliasDuplicateObjects: aliasDuplicateObjects ?? true,
			keepUndefined: keepUndefined ?? false,
			onAnchor,
			onTagObj,
			replacer: _replacer,
			schema: this.schema,
			sourceObjects
		};
		const node = createNode(value, tag, ctx);
		if (flow && isCollection(node)) node.flow = true;
		setAnchors();
		return node;
	}
	createPair(key, value, options = {}) {
		return new Pair(this.createNode(key, null, options), this.createNode(value, null, options));
	}
	delete(key) {
		return assertCollection(this.contents) ? this.contents.delete(key) : false;
	}
	deleteIn(path) {
		if (isEmptyPath(path)) {
			if (this.contents == null) return false;
			this.contents = null;
			return true;
		}
		return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
	}
	get(key, keepScalar) {
		return isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
	}
	getIn(path, keepScalar) {
		if (isEmptyPath(path)) return !keepScalar && isScalar(this.contents) ? this.contents.value : this.contents;
		return isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
	}
	has(key) {
		return isCollection(this.contents) ? this.contents.has(key) : false;
	}
	hasIn(path) {
		if (isEmptyPath(path)) return this.contents !== void 0;
		return isCollection(this.contents) ? this.contents.hasIn(path) : false;
	}
	set(key, value) {
		if (this.contents == null) this.contents = collectionFromPath(this.schema, [key], value);
		else if (assertCollection(this.contents)) this.contents.set(key, value);
	}
	setIn(path, value) {
		if (isEmptyPath(path)) this.contents = value;
		else if (this.contents == null) this.contents = collectionFromPath(this.schema, Array.from(path), value);
		else if (assertCollection(this.contents)) this.contents.setIn(path, value);
	}
	setSchema(version, options = {}) {
		if (typeof version === "number") version = String(version);
		let opt;
		switch (version) {
			case "1.1":
				if (this.directives) this.directives.yaml.version = "1.1";
				else this.directives = new Directives({ version: "1.1" });
				opt = {
					resolveKnownTags: false,
					schema: "yaml-1.1"
				};
				break;
			case "1.2":
			case "next":
				if (this.directives) this.directives.yaml.version = version;
				else this.directives = new Directives({ version });
				opt = {
					resolveKnownTags: true,
					schema: "core"
				};
				break;
			case null:
				if (this.directives) delete this.directives;
				opt = null;
				break;
			default: {
				const sv = JSON.stringify(version);
				throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
			}
		}
		if (options.schema instanceof Object) this.schema = options.schema;
		else if (opt) this.schema = new Schema(Object.assign(opt, options));
		else throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
	}
	toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
		const ctx = {
			anchors: new Map(),
			doc: this,
			keep: !json,
			mapAsMap: mapAsMap === true,
			mapKeyWarned: false,
			maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
		};
		const res = toJS(this.contents, jsonArg ?? "", ctx);
		if (typeof onAnchor === "function") for (const { count, res } of ctx.anchors.values()) onAnchor(res, count);
		return typeof reviver === "function" ? applyReviver(reviver, { "": res }, "", res) : res;
	}
	toJSON(jsonArg, onAnchor) {
		return this.toJS({
			json: true,
			jsonArg,
			mapAsMap: false,
			onAnchor
		});
	}
	toString(options = {}) {
		if (this.errors.length > 0) throw new Error("Document with errors cannot be stringified");
		if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
			const s = JSON.stringify(options.indent);
			throw new Error(`"indent" option must be a positive integer, not ${s}`);
		}
		return stringifyDocument(this, options);
	}
};
function assertCollection(contents) {
	if (isCollection(contents)) return true;
	throw new Error("Expected a YAML collection as document contents");
}
// node_modules/yaml/browser/dist/errors.js
var YAMLError = class extends Error {
	constructor(name, pos, code, message) {
		super();
		this.name = name;
		this.code = code;
		this.message = message;
		this.pos = pos;
	}
};
var YAMLParseError = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLParseError", pos, code, message);
	}
};
var YAMLWarning = class extends YAMLError {
	constructor(pos, code, message) {
		super("YAMLWarning", pos, code, message);
	}
};
const prettifyError = (src, lc) => (error) => {
	if (error.pos[0] === -1) return;
	error.linePos = error.pos.map((pos) => lc.linePos(pos));
	const { line, col } = error.linePos[0];
	error.message += ` at line ${line}, column ${col}`;
	let ci = col - 1;
	let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
	if (ci >= 60 && lineStr.length > 80) {
		const trimStart = Math.min(ci - 39, lineStr.length - 79);
		lineStr = "\u2026" + lineStr.substring(trimStart);
		ci -= trimStart - 1;
	}
	if (lineStr.length > 80) lineStr = lineStr.substring(0, 79) + "\u2026";
	if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
		let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
		if (prev.length > 80) prev = prev.substring(0, 79) + "\u2026\n";
		lineStr = prev + lineStr;
	}
	if (/[^ ]/.test(lineStr)) {
		let count = 1;
		const end = error.linePos[1];
		if (end?.line === line && end.col > col) count = Math.max(1, Math.min(end.col - col, 80 - ci));
		const pointer = " ".repeat(ci) + "^".repeat(count);
		error.message += `:\n\n${lineStr}\n${pointer}\n`;
	}
};
// node_modules/yaml/browser/dist/compose/resolve-props.js
function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
	let spaceBefore = false;
	let atNewline = startOnNewline;
	let hasSpace = startOnNewline;
	let comment = "";
	let commentSep = "";
	let hasNewline = false;
	let reqSpace = false;
	let tab = null;
	let anchor = null;
	let tag = null;
	let newlineAfterProp = null;
	let comma = null;
	let found = null;
	let start = null;
	for (const token of tokens) {
		if (reqSpace) {
			if (token.type !== "space" && token.type !== "newline" && token.type !== "comma") onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
			reqSpace = false;
		}
		if (tab) {
			if (atNewline && token.type !== "comment" && token.type !== "newline") onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
			tab = null;
		}
		switch (token.type) {
			case "space":
				if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) tab = token;
				hasSpace = true;
				break;
			case "comment": {
				if (!hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				const cb = token.source.substring(1) || " ";
				if (!comment) comment = cb;
				else comment += commentSep + cb;
				commentSep = "";
				atNewline = false;
				break;
			}
			case "newline":
				if (atNewline) {
					if (comment) comment += token.source;
					else if (!found || indicator !== "seq-item-ind") spaceBefore = true;
				} else commentSep += token.source;
				atNewline = true;
				hasNewline = true;
				if (anchor || tag) newlineAfterProp = token;
				hasSpace = true;
				break;
			case "anchor":
				if (anchor) onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
				if (token.source.endsWith(":")) onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
				anchor = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case "tag":
				if (tag) onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
				tag = token;
				start ?? (start = token.offset);
				atNewline = false;
				hasSpace = false;
				reqSpace = true;
				break;
			case indicator:
				if (anchor || tag) onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
				if (found) onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
				found = token;
				atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
				hasSpace = false;
				break;
			case "comma": if (flow) {
				if (comma) onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
				comma = token;
				atNewline = false;
				hasSpace = false;
				break;
			}
			default:
				onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
				atNewline = false;
				hasSpace = false;
		}
	}
	const last = tokens[tokens.length - 1];
	const end = last ? last.offset + last.source.length : offset;
	if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
	if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq")) onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
	return {
		comma,
		found,
		spaceBefore,
		comment,
		hasNewline,
		anchor,
		tag,
		newlineAfterProp,
		end,
		start: start ?? end
	};
}
// node_modules/yaml/browser/dist/compose/util-contains-newline.js
function containsNewline(key) {
	if (!key) return null;
	switch (key.type) {
		case "alias":
		case "scalar":
		case "double-quoted-scalar":
		case "single-quoted-scalar":
			if (key.source.includes("\n")) return true;
			if (key.end) {
				for (const st of key.end) if (st.type === "newline") return true;
			}
			return false;
		case "flow-collection":
			for (const it of key.items) {
				for (const st of it.start) if (st.type === "newline") return true;
				if (it.sep) {
					for (const st of it.sep) if (st.type === "newline") return true;
				}
				if (containsNewline(it.key) || containsNewline(it.value)) return true;
			}
			return false;
		default: return true;
	}
}
// node_modules/yaml/browser/dist/compose/util-flow-indent-check.js
function flowIndentCheck(indent, fc, onError) {
	if (fc?.type === "flow-collection") {
		const end = fc.end[0];
		if (end.indent === indent && (end.source === "]" || end.source === "}") && containsNewline(fc)) onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", true);
	}
}
// node_modules/yaml/browser/dist/compose/util-map-includes.js
function mapIncludes(ctx, items, search) {
	const { uniqueKeys } = ctx.options;
	if (uniqueKeys === false) return false;
	const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || isScalar(a) && isScalar(b) && a.value === b.value;
	return items.some((pair) => isEqual(pair.key, search));
}
// node_modules/yaml/browser/dist/compose/resolve-block-map.js
const startColMsg = "All mapping items must start at the same column";
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
	const map = new ((tag?.nodeClass) ?? YAMLMap)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	let offset = bm.offset;
	let commentEnd = null;
	for (const collItem of bm.items) {
		const { start, key, sep, value } = collItem;
		const keyProps = resolveProps(start, {
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: bm.indent,
			startOnNewline: true
		});
		const implicitKey = !keyProps.found;
		if (implicitKey) {
			if (key) {
				if (key.type === "block-seq") onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
				else if ("indent" in key && key.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
			}
			if (!keyProps.anchor && !keyProps.tag && !sep) {
				commentEnd = keyProps.end;
				if (keyProps.comment) {
					if (map.comment) map.comment += "\n" + keyProps.comment;
					else map.comment = keyProps.comment;
				}
				continue;
			}
			if (keyProps.newlineAfterProp || containsNewline(key)) onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
		} else if (keyProps.found?.indent !== bm.indent) onError(offset, "BAD_INDENT", startColMsg);
		ctx.atKey = true;
		const keyStart = keyProps.end;
		const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
		if (ctx.schema.compat) flowIndentCheck(bm.indent, key, onError);
		ctx.atKey = false;
		if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
		const valueProps = resolveProps(sep ?? [], {
			indicator: "map-value-ind",
			next: value,
			offset: keyNode.range[2],
			onError,
			parentIndent: bm.indent,
			startOnNewline: !key || key.type === "block-scalar"
		});
		offset = valueProps.end;
		if (valueProps.found) {
			if (implicitKey) {
				if (value?.type === "block-map" && !valueProps.hasNewline) onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
				if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024) onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
			if (ctx.schema.compat) flowIndentCheck(bm.indent, value, onError);
			offset = valueNode.range[2];
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		} else {
			if (implicitKey) onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
			if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			map.items.push(pair);
		}
	}
	if (commentEnd && commentEnd < offset) onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
	map.range = [
		bm.offset,
		offset,
		commentEnd ?? offset
	];
	return map;
}
// node_modules/yaml/browser/dist/compose/resolve-block-seq.js
function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
	const seq = new ((tag?.nodeClass) ?? YAMLSeq)(ctx.schema);
	if (ctx.atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = bs.offset;
	let commentEnd = null;
	for (const { start, value } of bs.items) {
		const props = resolveProps(start, {
			indicator: "seq-item-ind",
			next: value,
			offset,
			onError,
			parentIndent: bs.indent,
			startOnNewline: true
		});
		if (!props.found) {
			if (props.anchor || props.tag || value) {
				if (value?.type === "block-seq") onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
				else onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
			} else {
				commentEnd = props.end;
				if (props.comment) seq.comment = props.comment;
				continue;
			}
		}
		const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
		if (ctx.schema.compat) flowIndentCheck(bs.indent, value, onError);
		offset = node.range[2];
		seq.items.push(node);
	}
	seq.range = [
		bs.offset,
		offset,
		commentEnd ?? offset
	];
	return seq;
}
// node_modules/yaml/browser/dist/compose/resolve-end.js
function resolveEnd(end, offset, reqSpace, onError) {
	let comment = "";
	if (end) {
		let hasSpace = false;
		let sep = "";
		for (const token of end) {
			const { source, type } = token;
			switch (type) {
				case "space":
					hasSpace = true;
					break;
				case "comment": {
					if (reqSpace && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
					const cb = source.substring(1) || " ";
					if (!comment) comment = cb;
					else comment += sep + cb;
					sep = "";
					break;
				}
				case "newline":
					if (comment) sep += source;
					hasSpace = true;
					break;
				default: onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
			}
			offset += source.length;
		}
	}
	return {
		comment,
		offset
	};
}
// node_modules/yaml/browser/dist/compose/resolve-flow-collection.js
const blockMsg = "Block collections are not allowed within flow collections";
const isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
	const isMap = fc.start.source === "{";
	const fcName = isMap ? "flow map" : "flow sequence";
	const coll = new ((tag?.nodeClass) ?? (isMap ? YAMLMap : YAMLSeq))(ctx.schema);
	coll.flow = true;
	const atRoot = ctx.atRoot;
	if (atRoot) ctx.atRoot = false;
	if (ctx.atKey) ctx.atKey = false;
	let offset = fc.offset + fc.start.source.length;
	for (let i = 0; i < fc.items.length; ++i) {
		const collItem = fc.items[i];
		const { start, key, sep, value } = collItem;
		const props = resolveProps(start, {
			flow: fcName,
			indicator: "explicit-key-ind",
			next: key ?? sep?.[0],
			offset,
			onError,
			parentIndent: fc.indent,
			startOnNewline: false
		});
		if (!props.found) {
			if (!props.anchor && !props.tag && !sep && !value) {
				if (i === 0 && props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
				else if (i < fc.items.length - 1) onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
				if (props.comment) {
					if (coll.comment) coll.comment += "\n" + props.comment;
					else coll.comment = props.comment;
				}
				offset = props.end;
				continue;
			}
			if (!isMap && ctx.options.strict && containsNewline(key)) onError(key, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
		}
		if (i === 0) {
			if (props.comma) onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
		} else {
			if (!props.comma) onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
			if (props.comment) {
				let prevItemComment = "";
				loop: for (const st of start) switch (st.type) {
					case "comma":
					case "space": break;
					case "comment":
						prevItemComment = st.source.substring(1);
						break loop;
					default: break loop;
				}
				if (prevItemComment) {
					let prev = coll.items[coll.items.length - 1];
					if (isPair(prev)) prev = prev.value ?? prev.key;
					if (prev.comment) prev.comment += "\n" + prevItemComment;
					else prev.comment = prevItemComment;
					props.comment = props.comment.substring(prevItemComment.length + 1);
				}
			}
		}
		if (!isMap && !sep && !props.found) {
			const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep, null, props, onError);
			coll.items.push(valueNode);
			offset = valueNode.range[2];
			if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
		} else {
			ctx.atKey = true;
			const keyStart = props.end;
			const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
			if (isBlock(key)) onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
			ctx.atKey = false;
			const valueProps = resolveProps(sep ?? [], {
				flow: fcName,
				indicator: "map-value-ind",
				next: value,
				offset: keyNode.range[2],
				onError,
				parentIndent: fc.indent,
				startOnNewline: false
			});
			if (valueProps.found) {
				if (!isMap && !props.found && ctx.options.strict) {
					if (sep) for (const st of sep) {
						if (st === valueProps.found) break;
						if (st.type === "newline") {
							onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
							break;
						}
					}
					if (props.start < valueProps.found.offset - 1024) onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
				}
			} else if (value) {
				if ("source" in value && value.source?.[0] === ":") onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
				else onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
			}
			const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError) : null;
			if (valueNode) {
				if (isBlock(value)) onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
			} else if (valueProps.comment) {
				if (keyNode.comment) keyNode.comment += "\n" + valueProps.comment;
				else keyNode.comment = valueProps.comment;
			}
			const pair = new Pair(keyNode, valueNode);
			if (ctx.options.keepSourceTokens) pair.srcToken = collItem;
			if (isMap) {
				const map = coll;
				if (mapIncludes(ctx, map.items, keyNode)) onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
				map.items.push(pair);
			} else {
				const map = new YAMLMap(ctx.schema);
				map.flow = true;
				map.items.push(pair);
				const endRange = (valueNode ?? keyNode).range;
				map.range = [
					keyNode.range[0],
					endRange[1],
					endRange[2]
				];
				coll.items.push(map);
			}
			offset = valueNode ? valueNode.range[2] : valueProps.end;
		}
	}
	const expectedEnd = isMap ? "}" : "]";
	const [ce, ...ee] = fc.end;
	let cePos = offset;
	if (ce?.source === expectedEnd) cePos = ce.offset + ce.source.length;
	else {
		const name = fcName[0].toUpperCase() + fcName.substring(1);
		const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
		onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
		if (ce && ce.source.length !== 1) ee.unshift(ce);
	}
	if (ee.length > 0) {
		const end = resolveEnd(ee, cePos, ctx.options.strict, onError);
		if (end.comment) {
			if (coll.comment) coll.comment += "\n" + end.comment;
			else coll.comment = end.comment;
		}
		coll.range = [
			fc.offset,
			cePos,
			end.offset
		];
	} else coll.range = [
		fc.offset,
		cePos,
		cePos
	];
	return coll;
}
// node_modules/yaml/browser/dist/compose/compose-collection.js
function resolveCollection(CN, ctx, token, onError, tagName, tag) {
	const coll = token.type === "block-map" ? resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection(CN, ctx, token, onError, tag);
	const Coll = coll.constructor;
	if (tagName === "!" || tagName === Coll.tagName) {
		coll.tag = Coll.tagName;
		return coll;
	}
	if (tagName) coll.tag = tagName;
	return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
	const tagToken = props.tag;
	const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
	if (token.type === "block-seq") {
		const { anchor, newlineAfterProp: nl } = props;
		const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
		if (lastProp && (!nl || nl.offset < lastProp.offset)) onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
	}
	const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
	if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.tagName && expType === "seq") return resolveCollection(CN, ctx, token, onError, tagName);
	let tag = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
	if (!tag) {
		const kt = ctx.schema.knownTags[tagName];
		if (kt?.collection === expType) {
			ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
			tag = kt;
		} else {
			if (kt) onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
			else onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
			return resolveCollection(CN, ctx, token, onError, tagName);
		}
	}
	const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
	const res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
	const node = isNode(res) ? res : new Scalar(res);
	node.range = coll.range;
	node.tag = tagName;
	if (tag?.format) node.format = tag.format;
	return node;
}
// node_modules/yaml/browser/dist/compose/resolve-block-scalar.js
function resolveBlockScalar(ctx, scalar, onError) {
	const start = scalar.offset;
	const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
	if (!header) return {
		value: "",
		type: null,
		comment: "",
		range: [
			start,
			start,
			start
		]
	};
	const type = header.mode === ">" ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
	const lines = scalar.source ? splitLines(scalar.source) : [];
	let chompStart = lines.length;
	for (let i = lines.length - 1; i >= 0; --i) {
		const content = lines[i][1];
		if (content === "" || content === "\r") chompStart = i;
		else break;
	}
	if (chompStart === 0) {
		const value = header.chomp === "+" && lines.length > 0 ? "\n".repeat(Math.max(1, lines.length - 1)) : "";
		let end = start + header.length;
		if (scalar.source) end += scalar.source.length;
		return {
			value,
			type,
			comment: header.comment,
			range: [
				start,
				end,
				end
			]
		};
	}
	let trimIndent = scalar.indent + header.indent;
	let offset = scalar.offset + header.length;
	let contentStart = 0;
	for (let i = 0; i < chompStart; ++i) {
		const [indent, content] = lines[i];
		if (content === "" || content === "\r") {
			if (header.indent === 0 && indent.length > trimIndent) trimIndent = indent.length;
		} else {
			if (indent.length < trimIndent) onError(offset + indent.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator");
			if (header.indent === 0) trimIndent = indent.length;
			contentStart = i;
			if (trimIndent === 0 && !ctx.atRoot) onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
			break;
		}
		offset += indent.length + content.length + 1;
	}
	for (let i = lines.length - 1; i >= chompStart; --i) if (lines[i][0].length > trimIndent) chompStart = i + 1;
	let value = "";
	let sep = "";
	let prevMoreIndented = false;
	for (let i = 0; i < contentStart; ++i) value += lines[i][0].slice(trimIndent) + "\n";
	for (let i = contentStart; i < chompStart; ++i) {
		let [indent, content] = lines[i];
		offset += indent.length + content.length + 1;
		const crlf = content[content.length - 1] === "\r";
		if (crlf) content = content.slice(0, -1);
		if (content && indent.length < trimIndent) {
			const message = `Block scalar lines must not be less indented than their ${header.indent ? "explicit indentation indicator" : "first line"}`;
			onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
			indent = "";
		}
		if (type === Scalar.BLOCK_LITERAL) {
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
		} else if (indent.length > trimIndent || content[0] === "	") {
			if (sep === " ") sep = "\n";
			else if (!prevMoreIndented && sep === "\n") sep = "\n\n";
			value += sep + indent.slice(trimIndent) + content;
			sep = "\n";
			prevMoreIndented = true;
		} else if (content === "") {
			if (sep === "\n") value += "\n";
			else sep = "\n";
		} else {
			value += sep + content;
			sep = " ";
			prevMoreIndented = false;
		}
	}
	switch (header.chomp) {
		case "-": break;
		case "+":
			for (let i = chompStart; i < lines.length; ++i) value += "\n" + lines[i][0].slice(trimIndent);
			if (value[value.length - 1] !== "\n") value += "\n";
			break;
		default: value += "\n";
	}
	const end = start + header.length + scalar.source.length;
	return {
		value,
		type,
		comment: header.comment,
		range: [
			start,
			end,
			end
		]
	};
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
	if (props[0].type !== "block-scalar-header") {
		onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
		return null;
	}
	const { source } = props[0];
	const mode = source[0];
	let indent = 0;
	let chomp = "";
	let error = -1;
	for (let i = 1; i < source.length; ++i) {
		const ch = source[i];
		if (!chomp && (ch === "-" || ch === "+")) chomp = ch;
		else {
			const n = Number(ch);
			if (!indent && n) indent = n;
			else if (error === -1) error = offset + i;
		}
	}
	if (error !== -1) onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
	let hasSpace = false;
	let comment = "";
	let length = source.length;
	for (let i = 1; i < props.length; ++i) {
		const token = props[i];
		switch (token.type) {
			case "space": hasSpace = true;
			case "newline":
				length += token.source.length;
				break;
			case "comment":
				if (strict && !hasSpace) onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
				length += token.source.length;
				comment = token.source.substring(1);
				break;
			case "error":
				onError(token, "UNEXPECTED_TOKEN", token.message);
				length += token.source.length;
				break;
			default: {
				onError(token, "UNEXPECTED_TOKEN", `Unexpected token in block scalar header: ${token.type}`);
				const ts = token.source;
				if (ts && typeof ts === "string") length += ts.length;
			}
		}
	}
	return {
		mode,
		indent,
		chomp,
		comment,
		length
	};
}
function splitLines(source) {
	const split = source.split(/\n( *)/);
	const first = split[0];
	const m = first.match(/^( *)/);
	const lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
	for (let i = 1; i < split.length; i += 2) lines.push([split[i], split[i + 1]]);
	return lines;
}
// node_modules/yaml/browser/dist/compose/resolve-flow-scalar.js
function resolveFlowScalar(scalar, strict, onError) {
	const { offset, type, source, end } = scalar;
	let _type;
	let value;
	const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
	switch (type) {
		case "scalar":
			_type = Scalar.PLAIN;
			value = plainValue(source, _onError);
			break;
		case "single-quoted-scalar":
			_type = Scalar.QUOTE_SINGLE;
			value = singleQuotedValue(source, _onError);
			break;
		case "double-quoted-scalar":
			_type = Scalar.QUOTE_DOUBLE;
			value = doubleQuotedValue(source, _onError);
			break;
		default:
			onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
			return {
				value: "",
				type: null,
				comment: "",
				range: [
					offset,
					offset + source.length,
					offset + source.length
				]
			};
	}
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, strict, onError);
	return {
		value,
		type: _type,
		comment: re.comment,
		range: [
			offset,
			valueEnd,
			re.offset
		]
	};
}
function plainValue(source, onError) {
	let badChar = "";
	switch (source[0]) {
		case "	":
			badChar = "a tab character";
			break;
		case ",":
			badChar = "flow indicator character ,";
			break;
		case "%":
			badChar = "directive indicator character %";
			break;
		case "|":
		case ">":
			badChar = `block scalar indicator ${source[0]}`;
			break;
		case "@":
		case "`": badChar = `reserved character ${source[0]}`;
	}
	if (badChar) onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
	return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
	if (source[source.length - 1] !== "'" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
	return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
	const line = /(.*?)\r?\n/sy;
	let match = line.exec(source);
	if (!match) return source;
	let trimEnd, trimBoth;
	try {
		trimEnd = new RegExp("(?<![ 	])[ 	]+$");
		trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
	} catch {
		trimEnd = /[ \t]+$/;
		trimBoth = /^[ \t]+|[ \t]+$/g;
	}
	let res = match[1].replace(trimEnd, "");
	let sep = " ";
	let pos = line.lastIndex;
	while (match = line.exec(source)) {
		const lm = match[1].replace(trimBoth, "");
		if (lm === "") {
			if (sep === "\n") res += sep;
			else sep = "\n";
		} else {
			res += sep + lm;
			sep = " ";
		}
		pos = line.lastIndex;
	}
	const last = /[ \t]*(.*)/sy;
	last.lastIndex = pos;
	match = last.exec(source);
	return res + sep + (match?.[1] ?? "");
}
function doubleQuotedValue(source, onError) {
	let res = "";
	for (let i = 1; i < source.length - 1; ++i) {
		const ch = source[i];
		if (ch === "\r" && source[i + 1] === "\n") continue;
		if (ch === "\n") {
			const { fold, offset } = foldNewline(source, i);
			res += fold;
			i = offset;
		} else if (ch === "\\") {
			let next = source[++i];
			const cc = escapeCodes[next];
			if (cc) res += cc;
			else if (next === "\n") {
				next = source[i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "\r" && source[i + 1] === "\n") {
				next = source[++i + 1];
				while (next === " " || next === "	") next = source[++i + 1];
			} else if (next === "x" || next === "u" || next === "U") {
				const length = next === "x" ? 2 : next === "u" ? 4 : 8;
				res += parseCharCode(source, i + 1, length, onError);
				i += length;
			} else {
				const raw = source.substr(i - 1, 2);
				onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
				res += raw;
			}
		} else if (ch === " " || ch === "	") {
			const wsStart = i;
			let next = source[i + 1];
			while (next === " " || next === "	") next = source[++i + 1];
			if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n")) res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
		} else res += ch;
	}
	if (source[source.length - 1] !== "\"" || source.length === 1) onError(source.length, "MISSING_CHAR", "Missing closing \"quote");
	return res;
}
function foldNewline(source, offset) {
	let fold = "";
	let ch = source[offset + 1];
	while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
		if (ch === "\r" && source[offset + 2] !== "\n") break;
		if (ch === "\n") fold += "\n";
		offset += 1;
		ch = source[offset + 1];
	}
	if (!fold) fold = " ";
	return {
		fold,
		offset
	};
}
const escapeCodes = {
	"0": "\0",
	a: "\x07",
	b: "\b",
	e: "\x1B",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	N: "\u0085",
	_: "\xA0",
	L: "\u2028",
	P: "\u2029",
	" ": " ",
	"\"": "\"",
	"/": "/",
	"\\": "\\",
	"	": "	"
};
function parseCharCode(source, offset, length, onError) {
	const cc = source.substr(offset, length);
	const code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
	try {
		return String.fromCodePoint(code);
	} catch {
		const raw = source.substr(offset - 2, length + 2);
		onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
		return raw;
	}
}
// node_modules/yaml/browser/dist/compose/compose-scalar.js
function composeScalar(ctx, token, tagToken, onError) {
	const { value, type, comment, range } = token.type === "block-scalar" ? resolveBlockScalar(ctx, token, onError) : resolveFlowScalar(token, ctx.options.strict, onError);
	const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
	let tag;
	if (ctx.options.stringKeys && ctx.atKey) tag = ctx.schema[SCALAR$1];
	else if (tagName) tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
	else if (token.type === "scalar") tag = findScalarTagByTest(ctx, value, token, onError);
	else tag = ctx.schema[SCALAR$1];
	let scalar;
	try {
		const res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
		scalar = isScalar(res) ? res : new Scalar(res);
	} catch (error) {
		const msg = error instanceof Error ? error.message : String(error);
		onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
		scalar = new Scalar(value);
	}
	scalar.range = range;
	scalar.source = value;
	if (type) scalar.type = type;
	if (tagName) scalar.tag = tagName;
	if (tag.format) scalar.format = tag.format;
	if (comment) scalar.comment = comment;
	return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
	if (tagName === "!") return schema[SCALAR$1];
	const matchWithTest = [];
	for (const tag of schema.tags) if (!tag.collection && tag.tag === tagName) {
		if (tag.default && tag.test) matchWithTest.push(tag);
		else return tag;
	}
	for (const tag of matchWithTest) if (tag.test?.test(value)) return tag;
	const kt = schema.knownTags[tagName];
	if (kt && !kt.collection) {
		schema.tags.push(Object.assign({}, kt, {
			default: false,
			test: void 0
		}));
		return kt;
	}
	onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
	return schema[SCALAR$1];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
	const tag = schema.tags.find((tag) => (tag.default === true || atKey && tag.default === "key") && tag.test?.test(value)) || schema[SCALAR$1];
	if (schema.compat) {
		const compat = schema.compat.find((tag) => tag.default && tag.test?.test(value)) ?? schema[SCALAR$1];
		if (tag.tag !== compat.tag) onError(token, "TAG_RESOLVE_FAILED", `Value may be parsed as either ${directives.tagString(tag.tag)} or ${directives.tagString(compat.tag)}`, true);
	}
	return tag;
}
// node_modules/yaml/browser/dist/compose/util-empty-scalar-position.js
function emptyScalarPosition(offset, before, pos) {
	if (before) {
		pos ?? (pos = before.length);
		for (let i = pos - 1; i >= 0; --i) {
			let st = before[i];
			switch (st.type) {
				case "space":
				case "comment":
				case "newline":
					offset -= st.source.length;
					continue;
			}
			st = before[++i];
			while (st?.type === "space") {
				offset += st.source.length;
				st = before[++i];
			}
			break;
		}
	}
	return offset;
}
// node_modules/yaml/browser/dist/compose/compose-node.js
const CN = {
	composeNode,
	composeEmptyNode
};
function composeNode(ctx, token, props, onError) {
	const atKey = ctx.atKey;
	const { spaceBefore, comment, anchor, tag } = props;
	let node;
	let isSrcToken = true;
	switch (token.type) {
		case "alias":
			node = composeAlias(ctx, token, onError);
			if (anchor || tag) onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
			break;
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "block-scalar":
			node = composeScalar(ctx, token, tag, onError);
			if (anchor) node.anchor = anchor.source.substring(1);
			break;
		case "block-map":
		case "block-seq":
		case "flow-collection":
			try {
				node = composeCollection(CN, ctx, token, props, onError);
				if (anchor) node.anchor = anchor.source.substring(1);
			} catch (error) {
				onError(token, "RESOURCE_EXHAUSTION", error instanceof Error ? error.message : String(error));
			}
			break;
		default:
			onError(token, "UNEXPECTED_TOKEN", token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`);
			isSrcToken = false;
	}
	node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
	if (anchor && node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	if (atKey && ctx.options.stringKeys && (!isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings");
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		if (token.type === "scalar" && token.source === "") node.comment = comment;
		else node.commentBefore = comment;
	}
	if (ctx.options.keepSourceTokens && isSrcToken) node.srcToken = token;
	return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
	const node = composeScalar(ctx, {
		type: "scalar",
		offset: emptyScalarPosition(offset, before, pos),
		indent: -1,
		source: ""
	}, tag, onError);
	if (anchor) {
		node.anchor = anchor.source.substring(1);
		if (node.anchor === "") onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
	}
	if (spaceBefore) node.spaceBefore = true;
	if (comment) {
		node.comment = comment;
		node.range[2] = end;
	}
	return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
	const alias = new Alias(source.substring(1));
	if (alias.source === "") onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
	if (alias.source.endsWith(":")) onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
	const valueEnd = offset + source.length;
	const re = resolveEnd(end, valueEnd, options.strict, onError);
	alias.range = [
		offset,
		valueEnd,
		re.offset
	];
	if (re.comment) alias.comment = re.comment;
	return alias;
}
// node_modules/yaml/browser/dist/compose/compose-doc.js
function composeDoc(options, directives, { offset, start, value, end }, onError) {
	const doc = new Document(void 0, Object.assign({ _directives: directives }, options));
	const ctx = {
		atKey: false,
		atRoot: true,
		directives: doc.directives,
		options: doc.options,
		schema: doc.schema
	};
	const props = resolveProps(start, {
		indicator: "doc-start",
		next: value ?? end?.[0],
		offset,
		onError,
		parentIndent: 0,
		startOnNewline: true
	});
	if (props.found) {
		doc.directives.docStart = true;
		if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline) onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
	}
	doc.contents = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
	const contentEnd = doc.contents.range[2];
	const re = resolveEnd(end, contentEnd, false, onError);
	if (re.comment) doc.comment = re.comment;
	doc.range = [
		offset,
		contentEnd,
		re.offset
	];
	return doc;
}
// node_modules/yaml/browser/dist/compose/composer.js
function getErrorPos(src) {
	if (typeof src === "number") return [src, src + 1];
	if (Array.isArray(src)) return src.length === 2 ? src : [src[0], src[1]];
	const { offset, source } = src;
	return [offset, offset + (typeof source === "string" ? source.length : 1)];
}
function parsePrelude(prelude) {
	let comment = "";
	let atComment = false;
	let afterEmptyLine = false;
	for (let i = 0; i < prelude.length; ++i) {
		const source = prelude[i];
		switch (source[0]) {
			case "#":
				comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
				atComment = true;
				afterEmptyLine = false;
				break;
			case "%":
				if (prelude[i + 1]?.[0] !== "#") i += 1;
				atComment = false;
				break;
			default:
				if (!atComment) afterEmptyLine = true;
				atComment = false;
		}
	}
	return {
		comment,
		afterEmptyLine
	};
}
var Composer = class {
	constructor(options = {}) {
		this.doc = null;
		this.atDirectives = false;
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
		this.onError = (source, code, message, warning) => {
			const pos = getErrorPos(source);
			if (warning) this.warnings.push(new YAMLWarning(pos, code, message));
			else this.errors.push(new YAMLParseError(pos, code, message));
		};
		this.directives = new Directives({ version: options.version || "1.2" });
		this.options = options;
	}
	decorate(doc, afterDoc) {
		const { comment, afterEmptyLine } = parsePrelude(this.prelude);
		if (comment) {
			const dc = doc.contents;
			if (afterDoc) doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
			else if (afterEmptyLine || doc.directives.docStart || !dc) doc.commentBefore = comment;
			else if (isCollection(dc) && !dc.flow && dc.items.length > 0) {
				let it = dc.items[0];
				if (isPair(it)) it = it.key;
				const cb = it.commentBefore;
				it.commentBefore = cb ? `${comment}\n${cb}` : comment;
			} else {
				const cb = dc.commentBefore;
				dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
			}
		}
		if (afterDoc) {
			for (let i = 0; i < this.errors.length; ++i) doc.errors.push(this.errors[i]);
			for (let i = 0; i < this.warnings.length; ++i) doc.warnings.push(this.warnings[i]);
		} else {
			doc.errors = this.errors;
			doc.warnings = this.warnings;
		}
		this.prelude = [];
		this.errors = [];
		this.warnings = [];
	}
	streamInfo() {
		return {
			comment: parsePrelude(this.prelude).comment,
			directives: this.directives,
			errors: this.errors,
			warnings: this.warnings
		};
	}
	*compose(tokens, forceDoc = false, endOffset = -1) {
		for (const token of tokens) yield* this.next(token);
		yield* this.end(forceDoc, endOffset);
	}
	*next(token) {
		switch (token.type) {
			case "directive":
				this.directives.add(token.source, (offset, message, warning) => {
					const pos = getErrorPos(token);
					pos[0] += offset;
					this.onError(pos, "BAD_DIRECTIVE", message, warning);
				});
				this.prelude.push(token.source);
				this.atDirectives = true;
				break;
			case "document": {
				const doc = composeDoc(this.options, this.directives, token, this.onError);
				if (this.atDirectives && !doc.directives.docStart) this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
				this.decorate(doc, false);
				if (this.doc) yield this.doc;
				this.doc = doc;
				this.atDirectives = false;
				break;
			}
			case "byte-order-mark":
			case "space": break;
			case "comment":
			case "newline":
				this.prelude.push(token.source);
				break;
			case "error": {
				const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
				const error = new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
				if (this.atDirectives || !this.doc) this.errors.push(error);
				else this.doc.errors.push(error);
				break;
			}
			case "doc-end": {
				if (!this.doc) {
					this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", "Unexpected doc-end without preceding document"));
					break;
				}
				this.doc.directives.docEnd = true;
				const end = resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
				this.decorate(this.doc, true);
				if (end.comment) {
					const dc = this.doc.comment;
					this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
				}
				this.doc.range[2] = end.offset;
				break;
			}
			default: this.errors.push(new YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
		}
	}
	*end(forceDoc = false, endOffset = -1) {
		if (this.doc) {
			this.decorate(this.doc, true);
			yield this.doc;
			this.doc = null;
		} else if (forceDoc) {
			const doc = new Document(void 0, Object.assign({ _directives: this.directives }, this.options));
			if (this.atDirectives) this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
			doc.range = [
				0,
				endOffset,
				endOffset
			];
			this.decorate(doc, false);
			yield doc;
		}
	}
};
// node_modules/yaml/browser/dist/parse/cst-visit.js
const BREAK = Symbol("break visit");
const SKIP = Symbol("skip children");
const REMOVE = Symbol("remove item");
function visit(cst, visitor) {
	if ("type" in cst && cst.type === "document") cst = {
		start: cst.start,
		value: cst.value
	};
	_visit(Object.freeze([]), cst, visitor);
}
visit.BREAK = BREAK;
visit.SKIP = SKIP;
visit.REMOVE = REMOVE;
visit.itemAtPath = (cst, path) => {
	let item = cst;
	for (const [field, index] of path) {
		const tok = item?.[field];
		if (tok && "items" in tok) item = tok.items[index];
		else return void 0;
	}
	return item;
};
visit.parentCollection = (cst, path) => {
	const parent = visit.itemAtPath(cst, path.slice(0, -1));
	const field = path[path.length - 1][0];
	const coll = parent?.[field];
	if (coll && "items" in coll) return coll;
	throw new Error("Parent collection not found");
};
function _visit(path, item, visitor) {
	let ctrl = visitor(item, path);
	if (typeof ctrl === "symbol") return ctrl;
	for (const field of ["key", "value"]) {
		const token = item[field];
		if (token && "items" in token) {
			for (let i = 0; i < token.items.length; ++i) {
				const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
				if (typeof ci === "number") i = ci - 1;
				else if (ci === BREAK) return BREAK;
				else if (ci === REMOVE) {
					token.items.splice(i, 1);
					i -= 1;
				}
			}
			if (typeof ctrl === "function" && field === "key") ctrl = ctrl(item, path);
		}
	}
	return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
}
function tokenType(source) {
	switch (source) {
		case "\ufeff": return "byte-order-mark";
		case "": return "doc-mode";
		case "": return "flow-error-end";
		case "": return "scalar";
		case "---": return "doc-start";
		case "...": return "doc-end";
		case "":
		case "\n":
		case "\r\n": return "newline";
		case "-": return "seq-item-ind";
		case "?": return "explicit-key-ind";
		case ":": return "map-value-ind";
		case "{": return "flow-map-start";
		case "}": return "flow-map-end";
		case "[": return "flow-seq-start";
		case "]": return "flow-seq-end";
		case ",": return "comma";
	}
	switch (source[0]) {
		case " ":
		case "	": return "space";
		case "#": return "comment";
		case "%": return "directive-line";
		case "*": return "alias";
		case "&": return "anchor";
		case "!": return "tag";
		case "'": return "single-quoted-scalar";
		case "\"": return "double-quoted-scalar";
		case "|":
		case ">": return "block-scalar-header";
	}
	return null;
}
// node_modules/yaml/browser/dist/parse/lexer.js
function isEmpty$1(ch) {
	switch (ch) {
		case void 0:
		case " ":
		case "\n":
		case "\r":
		case "	": return true;
		default: return false;
	}
}
const hexDigits = new Set("0123456789ABCDEFabcdef");
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(",[]{}");
const invalidAnchorChars = new Set(" ,[]{}\n\r	");
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
var Lexer$1 = class {
	constructor() {
		this.atEnd = false;
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		this.buffer = "";
		this.flowKey = false;
		this.flowLevel = 0;
		this.indentNext = 0;
		this.indentValue = 0;
		this.lineEndPos = null;
		this.next = null;
		this.pos = 0;
	}
	*lex(source, incomplete = false) {
		if (source) {
			if (typeof source !== "string") throw TypeError("source is not a string");
			this.buffer = this.buffer ? this.buffer + source : source;
			this.lineEndPos = null;
		}
		this.atEnd = !incomplete;
		let next = this.next ?? "stream";
		while (next && (incomplete || this.hasChars(1))) next = yield* this.parseNext(next);
	}
	atLineEnd() {
		let i = this.pos;
		let ch = this.buffer[i];
		while (ch === " " || ch === "	") ch = this.buffer[++i];
		if (!ch || ch === "#" || ch === "\n") return true;
		if (ch === "\r") return this.buffer[i + 1] === "\n";
		return false;
	}
	charAt(n) {
		return this.buffer[this.pos + n];
	}
	continueScalar(offset) {
		let ch = this.buffer[offset];
		if (this.indentNext > 0) {
			let indent = 0;
			while (ch === " ") ch = this.buffer[++indent + offset];
			if (ch === "\r") {
				const next = this.buffer[indent + offset + 1];
				if (next === "\n" || !next && !this.atEnd) return offset + indent + 1;
			}
			return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
		}
		if (ch === "-" || ch === ".") {
			const dt = this.buffer.substr(offset, 3);
			if ((dt === "---" || dt === "...") && isEmpty$1(this.buffer[offset + 3])) return -1;
		}
		return offset;
	}
	getLine() {
		let end = this.lineEndPos;
		if (typeof end !== "number" || end !== -1 && end < this.pos) {
			end = this.buffer.indexOf("\n", this.pos);
			this.lineEndPos = end;
		}
		if (end === -1) return this.atEnd ? this.buffer.substring(this.pos) : null;
		if (this.buffer[end - 1] === "\r") end -= 1;
		return this.buffer.substring(this.pos, end);
	}
	hasChars(n) {
		return this.pos + n <= this.buffer.length;
	}
	setNext(state) {
		this.buffer = this.buffer.substring(this.pos);
		this.pos = 0;
		this.lineEndPos = null;
		this.next = state;
		return null;
	}
	peek(n) {
		return this.buffer.substr(this.pos, n);
	}
	*parseNext(next) {
		switch (next) {
			case "stream": return yield* this.parseStream();
			case "line-start": return yield* this.parseLineStart();
			case "block-start": return yield* this.parseBlockStart();
			case "doc": return yield* this.parseDocument();
			case "flow": return yield* this.parseFlowCollection();
			case "quoted-scalar": return yield* this.parseQuotedScalar();
			case "block-scalar": return yield* this.parseBlockScalar();
			case "plain-scalar": return yield* this.parsePlainScalar();
		}
	}
	*parseStream() {
		let line = this.getLine();
		if (line === null) return this.setNext("stream");
		if (line[0] === "\ufeff") {
			yield* this.pushCount(1);
			line = line.substring(1);
		}
		if (line[0] === "%") {
			let dirEnd = line.length;
			let cs = line.indexOf("#");
			while (cs !== -1) {
				const ch = line[cs - 1];
				if (ch === " " || ch === "	") {
					dirEnd = cs - 1;
					break;
				} else cs = line.indexOf("#", cs + 1);
			}
			while (true) {
				const ch = line[dirEnd - 1];
				if (ch === " " || ch === "	") dirEnd -= 1;
				else break;
			}
			const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
			yield* this.pushCount(line.length - n);
			this.pushNewline();
			return "stream";
		}
		if (this.atLineEnd()) {
			const sp = yield* this.pushSpaces(true);
			yield* this.pushCount(line.length - sp);
			yield* this.pushNewline();
			return "stream";
		}
		yield "";
		return yield* this.parseLineStart();
	}
	*parseLineStart() {
		const ch = this.charAt(0);
		if (!ch && !this.atEnd) return this.setNext("line-start");
		if (ch === "-" || ch === ".") {
			if (!this.atEnd && !this.hasChars(4)) return this.setNext("line-start");
			const s = this.peek(3);
			if ((s === "---" || s === "...") && isEmpty$1(this.charAt(3))) {
				yield* this.pushCount(3);
				this.indentValue = 0;
				this.indentNext = 0;
				return s === "---" ? "doc" : "stream";
			}
		}
		this.indentValue = yield* this.pushSpaces(false);
		if (this.indentNext > this.indentValue && !isEmpty$1(this.charAt(1))) this.indentNext = this.indentValue;
		return yield* this.parseBlockStart();
	}
	*parseBlockStart() {
		const [ch0, ch1] = this.peek(2);
		if (!ch1 && !this.atEnd) return this.setNext("block-start");
		if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty$1(ch1)) {
			const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
			this.indentNext = this.indentValue + 1;
			this.indentValue += n;
			return "block-start";
		}
		return "doc";
	}
	*parseDocument() {
		yield* this.pushSpaces(true);
		const line = this.getLine();
		if (line === null) return this.setNext("doc");
		let n = yield* this.pushIndicators();
		switch (line[n]) {
			case "#": yield* this.pushCount(line.length - n);
			case void 0:
				yield* this.pushNewline();
				return yield* this.parseLineStart();
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel = 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				return "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "doc";
			case "\"":
			case "'": return yield* this.parseQuotedScalar();
			case "|":
			case ">":
				n += yield* this.parseBlockScalarHeader();
				n += yield* this.pushSpaces(true);
				yield* this.pushCount(line.length - n);
				yield* this.pushNewline();
				return yield* this.parseBlockScalar();
			default: return yield* this.parsePlainScalar();
		}
	}
	*parseFlowCollection() {
		let nl, sp;
		let indent = -1;
		do {
			nl = yield* this.pushNewline();
			if (nl > 0) {
				sp = yield* this.pushSpaces(false);
				this.indentValue = indent = sp;
			} else sp = 0;
			sp += yield* this.pushSpaces(true);
		} while (nl + sp > 0);
		const line = this.getLine();
		if (line === null) return this.setNext("flow");
		if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty$1(line[3])) {
			if (!(indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}"))) {
				this.flowLevel = 0;
				yield "";
				return yield* this.parseLineStart();
			}
		}
		let n = 0;
		while (line[n] === ",") {
			n += yield* this.pushCount(1);
			n += yield* this.pushSpaces(true);
			this.flowKey = false;
		}
		n += yield* this.pushIndicators();
		switch (line[n]) {
			case void 0: return "flow";
			case "#":
				yield* this.pushCount(line.length - n);
				return "flow";
			case "{":
			case "[":
				yield* this.pushCount(1);
				this.flowKey = false;
				this.flowLevel += 1;
				return "flow";
			case "}":
			case "]":
				yield* this.pushCount(1);
				this.flowKey = true;
				this.flowLevel -= 1;
				return this.flowLevel ? "flow" : "doc";
			case "*":
				yield* this.pushUntil(isNotAnchorChar);
				return "flow";
			case "\"":
			case "'":
				this.flowKey = true;
				return yield* this.parseQuotedScalar();
			case ":": {
				const next = this.charAt(1);
				if (this.flowKey || isEmpty$1(next) || next === ",") {
					this.flowKey = false;
					yield* this.pushCount(1);
					yield* this.pushSpaces(true);
					return "flow";
				}
			}
			default:
				this.flowKey = false;
				return yield* this.parsePlainScalar();
		}
	}
	*parseQuotedScalar() {
		const quote = this.charAt(0);
		let end = this.buffer.indexOf(quote, this.pos + 1);
		if (quote === "'") while (end !== -1 && this.buffer[end + 1] === "'") end = this.buffer.indexOf("'", end + 2);
		else while (end !== -1) {
			let n = 0;
			while (this.buffer[end - 1 - n] === "\\") n += 1;
			if (n % 2 === 0) break;
			end = this.buffer.indexOf("\"", end + 1);
		}
		const qb = this.buffer.substring(0, end);
		let nl = qb.indexOf("\n", this.pos);
		if (nl !== -1) {
			while (nl !== -1) {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = qb.indexOf("\n", cs);
			}
			if (nl !== -1) end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
		}
		if (end === -1) {
			if (!this.atEnd) return this.setNext("quoted-scalar");
			end = this.buffer.length;
		}
		yield* this.pushToIndex(end + 1, false);
		return this.flowLevel ? "flow" : "doc";
	}
	*parseBlockScalarHeader() {
		this.blockScalarIndent = -1;
		this.blockScalarKeep = false;
		let i = this.pos;
		while (true) {
			const ch = this.buffer[++i];
			if (ch === "+") this.blockScalarKeep = true;
			else if (ch > "0" && ch <= "9") this.blockScalarIndent = Number(ch) - 1;
			else if (ch !== "-") break;
		}
		return yield* this.pushUntil((ch) => isEmpty$1(ch) || ch === "#");
	}
	*parseBlockScalar() {
		let nl = this.pos - 1;
		let indent = 0;
		let ch;
		loop: for (let i = this.pos; ch = this.buffer[i]; ++i) switch (ch) {
			case " ":
				indent += 1;
				break;
			case "\n":
				nl = i;
				indent = 0;
				break;
			case "\r": {
				const next = this.buffer[i + 1];
				if (!next && !this.atEnd) return this.setNext("block-scalar");
				if (next === "\n") break;
			}
			default: break loop;
		}
		if (!ch && !this.atEnd) return this.setNext("block-scalar");
		if (indent >= this.indentNext) {
			if (this.blockScalarIndent === -1) this.indentNext = indent;
			else this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
			do {
				const cs = this.continueScalar(nl + 1);
				if (cs === -1) break;
				nl = this.buffer.indexOf("\n", cs);
			} while (nl !== -1);
			if (nl === -1) {
				if (!this.atEnd) return this.setNext("block-scalar");
				nl = this.buffer.length;
			}
		}
		let i = nl + 1;
		ch = this.buffer[i];
		while (ch === " ") ch = this.buffer[++i];
		if (ch === "	") {
			while (ch === "	" || ch === " " || ch === "\r" || ch === "\n") ch = this.buffer[++i];
			nl = i - 1;
		} else if (!this.blockScalarKeep) do {
			let i = nl - 1;
			let ch = this.buffer[i];
			if (ch === "\r") ch = this.buffer[--i];
			const lastChar = i;
			while (ch === " ") ch = this.buffer[--i];
			if (ch === "\n" && i >= this.pos && i + 1 + indent > lastChar) nl = i;
			else break;
		} while (true);
		yield "";
		yield* this.pushToIndex(nl + 1, true);
		return yield* this.parseLineStart();
	}
	*parsePlainScalar() {
		const inFlow = this.flowLevel > 0;
		let end = this.pos - 1;
		let i = this.pos - 1;
		let ch;
		while (ch = this.buffer[++i]) if (ch === ":") {
			const next = this.buffer[i + 1];
			if (isEmpty$1(next) || inFlow && flowIndicatorChars.has(next)) break;
			end = i;
		} else if (isEmpty$1(ch)) {
			let next = this.buffer[i + 1];
			if (ch === "\r") {
				if (next === "\n") {
					i += 1;
					ch = "\n";
					next = this.buffer[i + 1];
				} else end = i;
			}
			if (next === "#" || inFlow && flowIndicatorChars.has(next)) break;
			if (ch === "\n") {
				const cs = this.continueScalar(i + 1);
				if (cs === -1) break;
				i = Math.max(i, cs - 2);
			}
		} else {
			if (inFlow && flowIndicatorChars.has(ch)) break;
			end = i;
		}
		if (!ch && !this.atEnd) return this.setNext("plain-scalar");
		yield "";
		yield* this.pushToIndex(end + 1, true);
		return inFlow ? "flow" : "doc";
	}
	*pushCount(n) {
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos += n;
			return n;
		}
		return 0;
	}
	*pushToIndex(i, allowEmpty) {
		const s = this.buffer.slice(this.pos, i);
		if (s) {
			yield s;
			this.pos += s.length;
			return s.length;
		} else if (allowEmpty) yield "";
		return 0;
	}
	*pushIndicators() {
		let n = 0;
		loop: while (true) {
			switch (this.charAt(0)) {
				case "!":
					n += yield* this.pushTag();
					n += yield* this.pushSpaces(true);
					continue loop;
				case "&":
					n += yield* this.pushUntil(isNotAnchorChar);
					n += yield* this.pushSpaces(true);
					continue loop;
				case "-":
				case "?":
				case ":": {
					const inFlow = this.flowLevel > 0;
					const ch1 = this.charAt(1);
					if (isEmpty$1(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
						if (!inFlow) this.indentNext = this.indentValue + 1;
						else if (this.flowKey) this.flowKey = false;
						n += yield* this.pushCount(1);
						n += yield* this.pushSpaces(true);
						continue loop;
					}
				}
			}
			break loop;
		}
		return n;
	}
	*pushTag() {
		if (this.charAt(1) === "<") {
			let i = this.pos + 2;
			let ch = this.buffer[i];
			while (!isEmpty$1(ch) && ch !== ">") ch = this.buffer[++i];
			return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
		} else {
			let i = this.pos + 1;
			let ch = this.buffer[i];
			while (ch) if (tagChars.has(ch)) ch = this.buffer[++i];
			else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) ch = this.buffer[i += 3];
			else break;
			return yield* this.pushToIndex(i, false);
		}
	}
	*pushNewline() {
		const ch = this.buffer[this.pos];
		if (ch === "\n") return yield* this.pushCount(1);
		else if (ch === "\r" && this.charAt(1) === "\n") return yield* this.pushCount(2);
		else return 0;
	}
	*pushSpaces(allowTabs) {
		let i = this.pos - 1;
		let ch;
		do
			ch = this.buffer[++i];
		while (ch === " " || allowTabs && ch === "	");
		const n = i - this.pos;
		if (n > 0) {
			yield this.buffer.substr(this.pos, n);
			this.pos = i;
		}
		return n;
	}
	*pushUntil(test) {
		let i = this.pos;
		let ch = this.buffer[i];
		while (!test(ch)) ch = this.buffer[++i];
		return yield* this.pushToIndex(i, false);
	}
};
// node_modules/yaml/browser/dist/parse/line-counter.js
var LineCounter = class {
	constructor() {
		this.lineStarts = [];
		this.addNewLine = (offset) => this.lineStarts.push(offset);
		this.linePos = (offset) => {
			let low = 0;
			let high = this.lineStarts.length;
			while (low < high) {
				const mid = low + high >> 1;
				if (this.lineStarts[mid] < offset) low = mid + 1;
				else high = mid;
			}
			if (this.lineStarts[low] === offset) return {
				line: low + 1,
				col: 1
			};
			if (low === 0) return {
				line: 0,
				col: offset
			};
			const start = this.lineStarts[low - 1];
			return {
				line: low,
				col: offset - start + 1
			};
		};
	}
};
// node_modules/yaml/browser/dist/parse/parser.js
function includesToken(list, type) {
	for (let i = 0; i < list.length; ++i) if (list[i].type === type) return true;
	return false;
}
function findNonEmptyIndex(list) {
	for (let i = 0; i < list.length; ++i) switch (list[i].type) {
		case "space":
		case "comment":
		case "newline": break;
		default: return i;
	}
	return -1;
}
function isFlowToken(token) {
	switch (token?.type) {
		case "alias":
		case "scalar":
		case "single-quoted-scalar":
		case "double-quoted-scalar":
		case "flow-collection": return true;
		default: return false;
	}
}
function getPrevProps(parent) {
	switch (parent.type) {
		case "document": return parent.start;
		case "block-map": {
			const it = parent.items[parent.items.length - 1];
			return it.sep ?? it.start;
		}
		case "block-seq": return parent.items[parent.items.length - 1].start;
		default: return [];
	}
}
function getFirstKeyStartProps(prev) {
	if (prev.length === 0) return [];
	let i = prev.length;
	loop: while (--i >= 0) switch (prev[i].type) {
		case "doc-start":
		case "explicit-key-ind":
		case "map-value-ind":
		case "seq-item-ind":
		case "newline": break loop;
	}
	while (prev[++i]?.type === "space");
	return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
	if (source.length < 1e5) Array.prototype.push.apply(target, source);
	else for (let i = 0; i < source.length; ++i) target.push(source[i]);
}
function fixFlowSeqItems(fc) {
	if (fc.start.type === "flow-seq-start") {
		for (const it of fc.items) if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
			if (it.key) it.value = it.key;
			delete it.key;
			if (isFlowToken(it.value)) {
				if (it.value.end) arrayPushArray(it.value.end, it.sep);
				else it.value.end = it.sep;
			} else arrayPushArray(it.start, it.sep);
			delete it.sep;
		}
	}
}
var Parser = class {
	constructor(onNewLine) {
		this.atNewLine = true;
		this.atScalar = false;
		this.indent = 0;
		this.offset = 0;
		this.onKeyLine = false;
		this.stack = [];
		this.source = "";
		this.type = "";
		this.lexer = new Lexer$1();
		this.onNewLine = onNewLine;
	}
	*parse(source, incomplete = false) {
		if (this.onNewLine && this.offset === 0) this.onNewLine(0);
		for (const lexeme of this.lexer.lex(source, incomplete)) yield* this.next(lexeme);
		if (!incomplete) yield* this.end();
	}
	*next(source) {
		this.source = source;
		if (this.atScalar) {
			this.atScalar = false;
			yield* this.step();
			this.offset += source.length;
			return;
		}
		const type = tokenType(source);
		if (!type) {
			const message = `Not a YAML token: ${source}`;
			yield* this.pop({
				type: "error",
				offset: this.offset,
				message,
				source
			});
			this.offset += source.length;
		} else if (type === "scalar") {
			this.atNewLine = false;
			this.atScalar = true;
			this.type = "scalar";
		} else {
			this.type = type;
			yield* this.step();
			switch (type) {
				case "newline":
					this.atNewLine = true;
					this.indent = 0;
					if (this.onNewLine) this.onNewLine(this.offset + source.length);
					break;
				case "space":
					if (this.atNewLine && source[0] === " ") this.indent += source.length;
					break;
				case "explicit-key-ind":
				case "map-value-ind":
				case "seq-item-ind":
					if (this.atNewLine) this.indent += source.length;
					break;
				case "doc-mode":
				case "flow-error-end": return;
				default: this.atNewLine = false;
			}
			this.offset += source.length;
		}
	}
	*end() {
		while (this.stack.length > 0) yield* this.pop();
	}
	get sourceToken() {
		return {
			type: this.type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	*step() {
		const top = this.peek(1);
		if (this.type === "doc-end" && top?.type !== "doc-end") {
			while (this.stack.length > 0) yield* this.pop();
			this.stack.push({
				type: "doc-end",
				offset: this.offset,
				source: this.source
			});
			return;
		}
		if (!top) return yield* this.stream();
		switch (top.type) {
			case "document": return yield* this.document(top);
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return yield* this.scalar(top);
			case "block-scalar": return yield* this.blockScalar(top);
			case "block-map": return yield* this.blockMap(top);
			case "block-seq": return yield* this.blockSequence(top);
			case "flow-collection": return yield* this.flowCollection(top);
			case "doc-end": return yield* this.documentEnd(top);
		}
		yield* this.pop();
	}
	peek(n) {
		return this.stack[this.stack.length - n];
	}
	*pop(error) {
		const token = error ?? this.stack.pop();
		if (!token) yield {
			type: "error",
			offset: this.offset,
			source: "",
			message: "Tried to pop an empty stack"
		};
		else if (this.stack.length === 0) yield token;
		else {
			const top = this.peek(1);
			if (token.type === "block-scalar") token.indent = "indent" in top ? top.indent : 0;
			else if (token.type === "flow-collection" && top.type === "document") token.indent = 0;
			if (token.type === "flow-collection") fixFlowSeqItems(token);
			switch (top.type) {
				case "document":
					top.value = token;
					break;
				case "block-scalar":
					top.props.push(token);
					break;
				case "block-map": {
					const it = top.items[top.items.length - 1];
					if (it.value) {
						top.items.push({
							start: [],
							key: token,
							sep: []
						});
						this.onKeyLine = true;
						return;
					} else if (it.sep) it.value = token;
					else {
						Object.assign(it, {
							key: token,
							sep: []
						});
						this.onKeyLine = !it.explicitKey;
						return;
					}
					break;
				}
				case "block-seq": {
					const it = top.items[top.items.length - 1];
					if (it.value) top.items.push({
						start: [],
						value: token
					});
					else it.value = token;
					break;
				}
				case "flow-collection": {
					const it = top.items[top.items.length - 1];
					if (!it || it.value) top.items.push({
						start: [],
						key: token,
						sep: []
					});
					else if (it.sep) it.value = token;
					else Object.assign(it, {
						key: token,
						sep: []
					});
					return;
				}
				default:
					yield* this.pop();
					yield* this.pop(token);
			}
			if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
				const last = token.items[token.items.length - 1];
				if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
					if (top.type === "document") top.end = last.start;
					else top.items.push({ start: last.start });
					token.items.splice(-1, 1);
				}
			}
		}
	}
	*stream() {
		switch (this.type) {
			case "directive-line":
				yield {
					type: "directive",
					offset: this.offset,
					source: this.source
				};
				return;
			case "byte-order-mark":
			case "space":
			case "comment":
			case "newline":
				yield this.sourceToken;
				return;
			case "doc-mode":
			case "doc-start": {
				const doc = {
					type: "document",
					offset: this.offset,
					start: []
				};
				if (this.type === "doc-start") doc.start.push(this.sourceToken);
				this.stack.push(doc);
				return;
			}
		}
		yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML stream`,
			source: this.source
		};
	}
	*document(doc) {
		if (doc.value) return yield* this.lineEnd(doc);
		switch (this.type) {
			case "doc-start":
				if (findNonEmptyIndex(doc.start) !== -1) {
					yield* this.pop();
					yield* this.step();
				} else doc.start.push(this.sourceToken);
				return;
			case "anchor":
			case "tag":
			case "space":
			case "comment":
			case "newline":
				doc.start.push(this.sourceToken);
				return;
		}
		const bv = this.startBlockValue(doc);
		if (bv) this.stack.push(bv);
		else yield {
			type: "error",
			offset: this.offset,
			message: `Unexpected ${this.type} token in YAML document`,
			source: this.source
		};
	}
	*scalar(scalar) {
		if (this.type === "map-value-ind") {
			const start = getFirstKeyStartProps(getPrevProps(this.peek(2)));
			let sep;
			if (scalar.end) {
				sep = scalar.end;
				sep.push(this.sourceToken);
				delete scalar.end;
			} else sep = [this.sourceToken];
			const map = {
				type: "block-map",
				offset: scalar.offset,
				indent: scalar.indent,
				items: [{
					start,
					key: scalar,
					sep
				}]
			};
			this.onKeyLine = true;
			this.stack[this.stack.length - 1] = map;
		} else yield* this.lineEnd(scalar);
	}
	*blockScalar(scalar) {
		switch (this.type) {
			case "space":
			case "comment":
			case "newline":
				scalar.props.push(this.sourceToken);
				return;
			case "scalar":
				scalar.source = this.source;
				this.atNewLine = true;
				this.indent = 0;
				if (this.onNewLine) {
					let nl = this.source.indexOf("\n") + 1;
					while (nl !== 0) {
						this.onNewLine(this.offset + nl);
						nl = this.source.indexOf("\n", nl) + 1;
					}
				}
				yield* this.pop();
				break;
			default:
				yield* this.pop();
				yield* this.step();
		}
	}
	*blockMap(map) {
		const it = map.items[map.items.length - 1];
		switch (this.type) {
			case "newline":
				this.onKeyLine = false;
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else map.items.push({ start: [this.sourceToken] });
				} else if (it.sep) it.sep.push(this.sourceToken);
				else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) map.items.push({ start: [this.sourceToken] });
				else if (it.sep) it.sep.push(this.sourceToken);
				else {
					if (this.atIndentedComment(it.start, map.indent)) {
						const end = map.items[map.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							map.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
		}
		if (this.indent >= map.indent) {
			const atMapIndent = !this.onKeyLine && this.indent === map.indent;
			const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
			let start = [];
			if (atNextItem && it.sep && !it.value) {
				const nl = [];
				for (let i = 0; i < it.sep.length; ++i) {
					const st = it.sep[i];
					switch (st.type) {
						case "newline":
							nl.push(i);
							break;
						case "space": break;
						case "comment":
							if (st.indent > map.indent) nl.length = 0;
							break;
						default: nl.length = 0;
					}
				}
				if (nl.length >= 2) start = it.sep.splice(nl[1]);
			}
			switch (this.type) {
				case "anchor":
				case "tag":
					if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({ start });
						this.onKeyLine = true;
					} else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "explicit-key-ind":
					if (!it.sep && !it.explicitKey) {
						it.start.push(this.sourceToken);
						it.explicitKey = true;
					} else if (atNextItem || it.value) {
						start.push(this.sourceToken);
						map.items.push({
							start,
							explicitKey: true
						});
					} else this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [this.sourceToken],
							explicitKey: true
						}]
					});
					this.onKeyLine = true;
					return;
				case "map-value-ind":
					if (it.explicitKey) {
						if (!it.sep) {
							if (includesToken(it.start, "newline")) Object.assign(it, {
								key: null,
								sep: [this.sourceToken]
							});
							else {
								const start = getFirstKeyStartProps(it.start);
								this.stack.push({
									type: "block-map",
									offset: this.offset,
									indent: this.indent,
									items: [{
										start,
										key: null,
										sep: [this.sourceToken]
									}]
								});
							}
						} else if (it.value) map.items.push({
							start: [],
							key: null,
							sep: [this.sourceToken]
						});
						else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
							type: "block-map",
							offset: this.offset,
							indent: this.indent,
							items: [{
								start,
								key: null,
								sep: [this.sourceToken]
							}]
						});
						else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
							const start = getFirstKeyStartProps(it.start);
							const key = it.key;
							const sep = it.sep;
							sep.push(this.sourceToken);
							delete it.key;
							delete it.sep;
							this.stack.push({
								type: "block-map",
								offset: this.offset,
								indent: this.indent,
								items: [{
									start,
									key,
									sep
								}]
							});
						} else if (start.length > 0) it.sep = it.sep.concat(start, this.sourceToken);
						else it.sep.push(this.sourceToken);
					} else if (!it.sep) Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.value || atNextItem) map.items.push({
						start,
						key: null,
						sep: [this.sourceToken]
					});
					else if (includesToken(it.sep, "map-value-ind")) this.stack.push({
						type: "block-map",
						offset: this.offset,
						indent: this.indent,
						items: [{
							start: [],
							key: null,
							sep: [this.sourceToken]
						}]
					});
					else it.sep.push(this.sourceToken);
					this.onKeyLine = true;
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (atNextItem || it.value) {
						map.items.push({
							start,
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					} else if (it.sep) this.stack.push(fs);
					else {
						Object.assign(it, {
							key: fs,
							sep: []
						});
						this.onKeyLine = true;
					}
					return;
				}
				default: {
					const bv = this.startBlockValue(map);
					if (bv) {
						if (bv.type === "block-seq") {
							if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
								yield* this.pop({
									type: "error",
									offset: this.offset,
									message: "Unexpected block-seq-ind on same line with key",
									source: this.source
								});
								return;
							}
						} else if (atMapIndent) map.items.push({ start });
						this.stack.push(bv);
						return;
					}
				}
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*blockSequence(seq) {
		const it = seq.items[seq.items.length - 1];
		switch (this.type) {
			case "newline":
				if (it.value) {
					const end = "end" in it.value ? it.value.end : void 0;
					if ((Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment") end?.push(this.sourceToken);
					else seq.items.push({ start: [this.sourceToken] });
				} else it.start.push(this.sourceToken);
				return;
			case "space":
			case "comment":
				if (it.value) seq.items.push({ start: [this.sourceToken] });
				else {
					if (this.atIndentedComment(it.start, seq.indent)) {
						const end = seq.items[seq.items.length - 2]?.value?.end;
						if (Array.isArray(end)) {
							arrayPushArray(end, it.start);
							end.push(this.sourceToken);
							seq.items.pop();
							return;
						}
					}
					it.start.push(this.sourceToken);
				}
				return;
			case "anchor":
			case "tag":
				if (it.value || this.indent <= seq.indent) break;
				it.start.push(this.sourceToken);
				return;
			case "seq-item-ind":
				if (this.indent !== seq.indent) break;
				if (it.value || includesToken(it.start, "seq-item-ind")) seq.items.push({ start: [this.sourceToken] });
				else it.start.push(this.sourceToken);
				return;
		}
		if (this.indent > seq.indent) {
			const bv = this.startBlockValue(seq);
			if (bv) {
				this.stack.push(bv);
				return;
			}
		}
		yield* this.pop();
		yield* this.step();
	}
	*flowCollection(fc) {
		const it = fc.items[fc.items.length - 1];
		if (this.type === "flow-error-end") {
			let top;
			do {
				yield* this.pop();
				top = this.peek(1);
			} while (top?.type === "flow-collection");
		} else if (fc.end.length === 0) {
			switch (this.type) {
				case "comma":
				case "explicit-key-ind":
					if (!it || it.sep) fc.items.push({ start: [this.sourceToken] });
					else it.start.push(this.sourceToken);
					return;
				case "map-value-ind":
					if (!it || it.value) fc.items.push({
						start: [],
						key: null,
						sep: [this.sourceToken]
					});
					else if (it.sep) it.sep.push(this.sourceToken);
					else Object.assign(it, {
						key: null,
						sep: [this.sourceToken]
					});
					return;
				case "space":
				case "comment":
				case "newline":
				case "anchor":
				case "tag":
					if (!it || it.value) fc.items.push({ start: [this.sourceToken] });
					else if (it.sep) it.sep.push(this.sourceToken);
					else it.start.push(this.sourceToken);
					return;
				case "alias":
				case "scalar":
				case "single-quoted-scalar":
				case "double-quoted-scalar": {
					const fs = this.flowScalar(this.type);
					if (!it || it.value) fc.items.push({
						start: [],
						key: fs,
						sep: []
					});
					else if (it.sep) this.stack.push(fs);
					else Object.assign(it, {
						key: fs,
						sep: []
					});
					return;
				}
				case "flow-map-end":
				case "flow-seq-end":
					fc.end.push(this.sourceToken);
					return;
			}
			const bv = this.startBlockValue(fc);
			if (bv) this.stack.push(bv);
			else {
				yield* this.pop();
				yield* this.step();
			}
		} else {
			const parent = this.peek(2);
			if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
				yield* this.pop();
				yield* this.step();
			} else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
				const start = getFirstKeyStartProps(getPrevProps(parent));
				fixFlowSeqItems(fc);
				const sep = fc.end.splice(1, fc.end.length);
				sep.push(this.sourceToken);
				const map = {
					type: "block-map",
					offset: fc.offset,
					indent: fc.indent,
					items: [{
						start,
						key: fc,
						sep
					}]
				};
				this.onKeyLine = true;
				this.stack[this.stack.length - 1] = map;
			} else yield* this.lineEnd(fc);
		}
	}
	flowScalar(type) {
		if (this.onNewLine) {
			let nl = this.source.indexOf("\n") + 1;
			while (nl !== 0) {
				this.onNewLine(this.offset + nl);
				nl = this.source.indexOf("\n", nl) + 1;
			}
		}
		return {
			type,
			offset: this.offset,
			indent: this.indent,
			source: this.source
		};
	}
	startBlockValue(parent) {
		switch (this.type) {
			case "alias":
			case "scalar":
			case "single-quoted-scalar":
			case "double-quoted-scalar": return this.flowScalar(this.type);
			case "block-scalar-header": return {
				type: "block-scalar",
				offset: this.offset,
				indent: this.indent,
				props: [this.sourceToken],
				source: ""
			};
			case "flow-map-start":
			case "flow-seq-start": return {
				type: "flow-collection",
				offset: this.offset,
				indent: this.indent,
				start: this.sourceToken,
				items: [],
				end: []
			};
			case "seq-item-ind": return {
				type: "block-seq",
				offset: this.offset,
				indent: this.indent,
				items: [{ start: [this.sourceToken] }]
			};
			case "explicit-key-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				start.push(this.sourceToken);
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						explicitKey: true
					}]
				};
			}
			case "map-value-ind": {
				this.onKeyLine = true;
				const start = getFirstKeyStartProps(getPrevProps(parent));
				return {
					type: "block-map",
					offset: this.offset,
					indent: this.indent,
					items: [{
						start,
						key: null,
						sep: [this.sourceToken]
					}]
				};
			}
		}
		return null;
	}
	atIndentedComment(start, indent) {
		if (this.type !== "comment") return false;
		if (this.indent <= indent) return false;
		return start.every((st) => st.type === "newline" || st.type === "space");
	}
	*documentEnd(docEnd) {
		if (this.type !== "doc-mode") {
			if (docEnd.end) docEnd.end.push(this.sourceToken);
			else docEnd.end = [this.sourceToken];
			if (this.type === "newline") yield* this.pop();
		}
	}
	*lineEnd(token) {
		switch (this.type) {
			case "comma":
			case "doc-start":
			case "doc-end":
			case "flow-seq-end":
			case "flow-map-end":
			case "map-value-ind":
				yield* this.pop();
				yield* this.step();
				break;
			case "newline": this.onKeyLine = false;
			default:
				if (token.end) token.end.push(this.sourceToken);
				else token.end = [this.sourceToken];
				if (this.type === "newline") yield* this.pop();
		}
	}
};
// node_modules/yaml/browser/dist/public-api.js
function parseOptions(options) {
	const prettyErrors = options.prettyErrors !== false;
	return {
		lineCounter: options.lineCounter || prettyErrors && new LineCounter() || null,
		prettyErrors
	};
}
function parseDocument(source, options = {}) {
	const { lineCounter, prettyErrors } = parseOptions(options);
	const parser = new Parser(lineCounter?.addNewLine);
	const composer = new Composer(options);
	let doc = null;
	for (const _doc of composer.compose(parser.parse(source), true, source.length)) if (!doc) doc = _doc;
	else if (doc.options.logLevel !== "silent") {
		doc.errors.push(new YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
		break;
	}
	if (prettyErrors && lineCounter) {
		doc.errors.forEach(prettifyError(source, lineCounter));
		doc.warnings.forEach(prettifyError(source, lineCounter));
	}
	return doc;
}
// src/workflow/yaml/refused.ts
const MAX_NODES = 5e4;
var Refused = class extends Error {
	code;
	offset;
	constructor(code, offset, message) {
		super(message);
		this.code = code;
		this.offset = offset;
	}
};
const UNREAD = "GitHub refuses such a file, so none of its jobs run and none are judged here";
function tooManyNodes(offset) {
	return new Refused("too-many-nodes", offset, `The file has more than ${MAX_NODES} values. ${UNREAD}; split it.`);
}
function tooDeep(offset) {
	return new Refused("too-deep", offset, `Values are nested more than 50 levels deep. ${UNREAD}; flatten it.`);
}
// src/workflow/yaml/walk.ts
const MAX_DIAGNOSTICS = 20;
var Walk$1 = class {
	diagnostics = [];
	#path;
	#text;
	#lines;
	#anchors = new Map();
	#measures = new Map();
	#ends = new Map();
	#certainUntil = Number.POSITIVE_INFINITY;
	#count = 0;
	constructor(path, text, lines) {
		this.#path = path;
		this.#text = text;
		this.#lines = lines;
	}
	isWhole(node) {
		return (this.#ends.get(node) ?? 0) <= this.#certainUntil;
	}
	report(code, offset, message) {
		if (this.diagnostics.length >= MAX_DIAGNOSTICS) return;
		const { line } = this.#place(offset);
		this.diagnostics.push({
			code,
			path: this.#path,
			line,
			message
		});
	}
	broken(offset, why) {
		this.#certainUntil = Math.min(this.#certainUntil, offset);
		if (this.diagnostics.some((d) => d.code === "broken-yaml")) return;
		this.report("broken-yaml", offset, `The YAML is broken here: ${why}. GitHub refuses the file, so none of its jobs run; jobs that end before this line are judged all the same. Mend the line.`);
	}
	node(source, depth) {
		const offset = source.range[0];
		if (depth > 50) throw tooDeep(offset);
		const node = isAlias(source) ? this.#alias(source.source, offset, depth) : this.#anchored(source, depth);
		this.#ends.set(node, source.range[1]);
		return node;
	}
	#anchored(source, depth) {
		if (++this.#count > 5e4) throw tooManyNodes(source.range[0]);
		const anchor = source.anchor;
		if (anchor !== void 0) this.#anchors.set(anchor, "open");
		const node = this.#own(source, depth);
		if (anchor !== void 0) this.#anchors.set(anchor, node);
		return node;
	}
	#own(source, depth) {
		if (isScalar(source)) return this.#scalar(source);
		if (isMap(source)) return this.#map(source, depth);
		return {
			kind: "seq",
			items: source.items.map((i) => this.node(i, depth + 1)),
			...this.#place(source.range[0])
		};
	}
	#alias(name, offset, depth) {
		const target = this.#anchors.get(name);
		if (target !== void 0 && target !== "open") {
			const { size, height } = this.#measure(target);
			this.#count += size;
			if (this.#count > 5e4) throw tooManyNodes(offset);
			if (depth + height - 1 > 50) throw tooDeep(offset);
			const copy = { ...target };
			this.#measures.set(copy, {
				size,
				height
			});
			return copy;
		}
		if (target === "open") {
			this.report("alias-cycle", offset, `\`*${name.slice(0, 60)}\` stands inside the value it names, so the value never ends. GitHub refuses the file; write the value out.`);
			this.#certainUntil = Math.min(this.#certainUntil, offset);
		} else this.broken(offset, `\`*${name.slice(0, 60)}\` names an anchor that is not defined above`);
		this.#count++;
		return this.#empty(offset);
	}
	#map(source, depth) {
		const entries = new Map();
		const start = source.range?.[0] ?? 0;
		for (const item of source.items) {
			const keyed = item.key;
			const key = keyed === null ? this.#empty(start) : this.node(keyed, depth + 1);
			const value = isNothing(item.value) ? this.#nothingBehind(key) : this.node(item.value, depth + 1);
			if (key.kind !== "scalar") {
				this.broken(keyed?.range[0] ?? start, "a key is a list or a map, not a name");
				continue;
			}
			const folded = key.value.toLowerCase();
			if (!entries.has(folded)) entries.set(folded, {
				key,
				value
			});
			else if (keyed !== null) this.#duplicate(key.value, keyed.range[0]);
		}
		return {
			kind: "map",
			entries,
			...this.#place(start)
		};
	}
	#measure(node) {
		const known = this.#measures.get(node);
		if (known !== void 0) return known;
		let size = 1;
		let height = 0;
		for (const part of partsOf(node)) {
			const inner = this.#measure(part);
			size += inner.size;
			height = Math.max(height, inner.height);
		}
		const measure = {
			size,
			height: height + 1
		};
		this.#measures.set(node, measure);
		return measure;
	}
	#duplicate(key, offset) {
		this.report("duplicate-key", offset, `The key \`${key.slice(0, 60)}\` stands here a second time (case does not count). GitHub refuses the file; the first value is judged. Remove one of them.`);
	}
	#scalar(source) {
		const [start, end] = source.range;
		const isNull = source.value === null && source.type === "PLAIN";
		const block = source.type === "BLOCK_LITERAL";
		const place = this.#place(start);
		return {
			kind: "scalar",
			value: isNull ? "" : source.source,
			block,
			path: this.#path,
			line: block ? place.line + 1 : place.line,
			column: block ? this.#contentColumn(start, end) : place.column
		};
	}
	#contentColumn(start, end) {
		let lineStart = this.#text.indexOf("\n", start) + 1;
		if (lineStart === 0) return 1;
		for (let at = lineStart; at < end; at++) {
			const char = this.#text[at];
			if (char === "\n") lineStart = at + 1;
			else if (char !== " " && char !== "\r") return at - lineStart + 1;
		}
		return 1;
	}
	#nothingBehind(key) {
		const { path, line, column } = key;
		const node = {
			kind: "scalar",
			value: "",
			block: false,
			path,
			line,
			column
		};
		this.#ends.set(node, this.#ends.get(key) ?? 0);
		return node;
	}
	#empty(offset) {
		return {
			kind: "scalar",
			value: "",
			block: false,
			...this.#place(offset)
		};
	}
	#place(offset) {
		const { line, col } = this.#lines.linePos(offset);
		return {
			path: this.#path,
			line: Math.max(1, line),
			column: Math.max(1, col)
		};
	}
};
function partsOf(node) {
	switch (node.kind) {
		case "scalar": return [];
		case "seq": return node.items;
		case "map": return [...node.entries.values()].flatMap(({ key, value }) => [key, value]);
		default: return node;
	}
}
function isNothing(value) {
	return value === null || value === void 0;
}
// src/workflow/yaml/library.ts
const MAX_LEXEMES = 3e5;
const MAX_OPEN = 64;
function readWithLibrary(path, text) {
	const lines = new LineCounter();
	const walk = new Walk$1(path, text, lines);
	try {
		const documents = compose(text, lines);
		const first = documents[0];
		const second = documents[1];
		for (const error of first?.errors ?? []) walk.broken(error.pos[0], firstLine$1(error.message));
		if (second !== void 0) walk.broken(second.range[0], "the file holds more than one YAML document");
		const contents = first?.contents;
		return {
			root: contents === null || contents === void 0 ? void 0 : walk.node(contents, 1),
			isWhole: (node) => walk.isWhole(node),
			diagnostics: walk.diagnostics
		};
	} catch (error) {
		if (!(error instanceof Refused)) walk.broken(0, "the reader gave up on it");
		else walk.report(error.code, error.offset, error.message);
		return {
			root: void 0,
			isWhole: () => false,
			diagnostics: walk.diagnostics
		};
	}
}
function compose(text, lines) {
	lines.addNewLine(0);
	if (text.length > 1048576) throw new Refused("too-large", 0, `The file is longer than 1 MiB. ${UNREAD}; split it.`);
	const parser = new Parser(lines.addNewLine);
	const tokens = [];
	let lexemes = 0;
	let offset = 0;
	for (const lexeme of new Lexer$1().lex(text)) {
		for (const token of parser.next(lexeme)) tokens.push(token);
		offset += lexeme.length;
		if (parser.stack.length > MAX_OPEN) throw tooDeep(Math.min(offset, text.length));
		if (++lexemes > MAX_LEXEMES) throw tooManyNodes(Math.min(offset, text.length));
	}
	for (const token of parser.end()) tokens.push(token);
	const composer = new Composer({
		schema: "core",
		uniqueKeys: false,
		merge: false,
		logLevel: "silent",
		prettyErrors: false,
		lineCounter: lines
	});
	const documents = [];
	for (const document of composer.compose(tokens, true, text.length)) {
		documents.push(document);
		if (documents.length === 2) break;
	}
	return documents;
}
function firstLine$1(message) {
	return (message.split("\n", 1)[0] ?? "").slice(0, 200);
}
// src/workflow/yaml/block.ts
function blockText(text, block) {
	const lines = linesOf$1(text, block);
	let last = lines.length;
	while (last > 0 && lines[last - 1] === "") last--;
	const content = lines.slice(0, last);
	if (content.at(-1)?.trim() === "") return void 0;
	const body = block.folded ? fold(content) : content.join("\n");
	if (body === void 0) return void 0;
	switch (block.chomp) {
		case "-": return body;
		case "": return `${body}\n`;
		case "+":
			if (text[block.end - 1] !== "\n") return void 0;
			return `${body}\n${"\n".repeat(lines.length - last)}`;
		default: return block.chomp;
	}
}
function linesOf$1(text, { start, end, indent }) {
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
	let folded = "";
	let separator = "";
	for (const line of lines) {
		if (line === "") {
			folded += "\n";
			separator = "";
			continue;
		}
		if (line[0] === " " || line[0] === "	") return void 0;
		folded += separator + line;
		separator = " ";
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
	if (line[end] !== ":" || line.length > end + 1 && line[end + 1] !== " ") return void 0;
	const key = line.slice(0, end);
	return isNull(key) ? void 0 : withRest(key, line, end + 1);
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
		case "\"": return quoted$1(DOUBLE.exec(text)?.[1]?.replace(ESCAPE, meaningOf));
		case "'": return quoted$1(SINGLE.exec(text)?.[1]?.replaceAll("''", "'"));
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
function quoted$1(text) {
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
		const any = this.#levels.length > 0;
		while (this.#levels.length > 0) this.#pop();
		return any;
	}
	#structure(line, indent) {
		if (line.includes("	")) return false;
		const first = !this.#started;
		this.#started = true;
		if (line.startsWith("---") && line.trimEnd() === "---") return first && indent === 0;
		this.#close(indent);
		return line.startsWith("- ") ? this.#item(line, indent) : this.#entry(line, indent);
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
		return this.#listener.value(value, line, column);
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
	const tree = new Tree$1(path, text);
	return scan(text, tree) ? tree.root : void 0;
}
var Tree$1 = class {
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
	if (root === void 0) return readWithLibrary(path, text);
	return {
		root,
		isWhole: () => true,
		diagnostics: []
	};
}
// src/workflow/action.ts
function readAction(path, text) {
	const file = readYaml(path, text);
	const diagnostics = [...file.diagnostics];
	const report = require_rules.reporter(path, diagnostics);
	const root = file.root;
	const runs = require_rules.child(root, "runs");
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
		const using = require_rules.scalarAt(runs, "using")?.value.toLowerCase() ?? "";
		if (using === "composite") return {
			kind: "composite",
			steps: readSteps(require_rules.child(runs, "steps"), report)
		};
		if (using.startsWith("node")) return {
			kind: "node",
			main: require_rules.scalarAt(runs, "main"),
			pre: require_rules.scalarAt(runs, "pre"),
			post: require_rules.scalarAt(runs, "post")
		};
		if (using === "docker") return {
			kind: "docker",
			image: require_rules.scalarAt(runs, "image"),
			env: require_rules.entries(require_rules.child(runs, "env")),
			args: require_rules.scalars(require_rules.child(runs, "args")),
			entrypoint: require_rules.scalarAt(runs, "entrypoint")
		};
		return { kind: "unknown" };
	})();
	return {
		action: {
			path,
			inputs: require_rules.declared(require_rules.child(root, "inputs")),
			outputs: require_rules.outputs(require_rules.child(root, "outputs")),
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
		name: require_rules.scalarAt(node, "name"),
		if: require_rules.scalarAt(node, "if"),
		needs: require_rules.texts(require_rules.child(node, "needs")),
		env: require_rules.entries(require_rules.child(node, "env")),
		permissions: readPermissions(require_rules.child(node, "permissions")),
		concurrency: readConcurrency(require_rules.child(node, "concurrency")),
		matrix: readMatrix(require_rules.child(require_rules.child(node, "strategy"), "matrix")),
		outputs: require_rules.entries(require_rules.child(node, "outputs")),
		...require_rules.placeOf(key)
	};
	const uses = require_rules.scalarAt(node, "uses");
	if (uses !== void 0 && uses.value !== "") {
		checkReference(uses, report);
		const secrets = require_rules.child(node, "secrets");
		const inherit = secrets?.kind === "scalar" && secrets.value.toLowerCase() === "inherit";
		return {
			kind: "call",
			uses,
			with: require_rules.entries(require_rules.child(node, "with")),
			secrets: inherit ? "inherit" : require_rules.entries(secrets),
			...base
		};
	}
	const steps = readSteps(require_rules.child(node, "steps"), report);
	if (steps.length === 0) report("job-without-steps", key, `The job \`${id.slice(0, 60)}\` has neither \`steps\` nor \`uses\`, so it does nothing and is charged to nobody. Add steps or remove it.`);
	return {
		kind: "steps",
		runsOn: readRunsOn(require_rules.child(node, "runs-on")),
		environment: readEnvironment(require_rules.child(node, "environment")),
		defaults: readDefaults(require_rules.child(node, "defaults")),
		container: readContainer("", require_rules.child(node, "container")),
		services: [...require_rules.mapAt(node, "services")?.entries.values() ?? []].flatMap((service) => readContainer(service.key.value, service.value) ?? []),
		timeoutMinutes: require_rules.scalarAt(node, "timeout-minutes"),
		continueOnError: require_rules.scalarAt(node, "continue-on-error"),
		steps,
		...base
	};
}
function readRunsOn(node) {
	if (node?.kind !== "map") return require_rules.scalars(node);
	const group = require_rules.scalarAt(node, "group");
	return [...group === void 0 ? [] : [{
		...group,
		value: `group:${group.value}`
	}], ...require_rules.scalars(require_rules.child(node, "labels"))];
}
function readEnvironment(node) {
	return node?.kind === "map" ? require_rules.scalarAt(node, "name") : require_rules.scalars(node)[0];
}
function readContainer(name, node) {
	if (node === void 0) return void 0;
	if (node.kind !== "scalar") return {
		name,
		image: require_rules.scalarAt(node, "image"),
		env: require_rules.entries(require_rules.child(node, "env")),
		...require_rules.placeOf(node)
	};
	return node.value === "" ? void 0 : {
		name,
		image: node,
		env: require_rules.NO_ENTRIES,
		...require_rules.placeOf(node)
	};
}
function readMatrix(node) {
	if (node === void 0) return void 0;
	const dimensions = new Map();
	const pairs = node.kind === "map" ? [...node.entries] : [];
	for (const [folded, { key, value }] of pairs) {
		if (folded === "include" || folded === "exclude") continue;
		dimensions.set(key.value, value.kind === "seq" ? value.items.map(require_rules.scalarOrJson) : void 0);
	}
	const include = require_rules.child(node, "include");
	return {
		dimensions,
		include: (include?.kind === "seq" ? include.items : []).map(require_rules.entries),
		...require_rules.placeOf(node)
	};
}
function readPermissions(node) {
	if (node === void 0 || node.kind === "seq") return void 0;
	if (node.kind === "scalar") return node.value === "" ? void 0 : {
		all: node.value.toLowerCase(),
		scopes: new Map(),
		...require_rules.placeOf(node)
	};
	const scopes = new Map();
	for (const [folded, { value }] of node.entries) scopes.set(folded, require_rules.scalarOrJson(value).value);
	return {
		all: scopes.size === 0 ? "{}" : void 0,
		scopes,
		...require_rules.placeOf(node)
	};
}
function readConcurrency(node) {
	const group = node?.kind === "scalar" ? node : require_rules.scalarAt(node, "group");
	if (node === void 0 || group === void 0 || group.value === "") return void 0;
	return {
		group,
		cancelInProgress: require_rules.scalarAt(node, "cancel-in-progress"),
		...require_rules.placeOf(node)
	};
}
function readDefaults(node) {
	const run = require_rules.child(node, "run");
	return {
		shell: require_rules.scalarAt(run, "shell"),
		workingDirectory: require_rules.scalarAt(run, "working-directory")
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
	return text.startsWith("./") || text.startsWith("docker://") || text.includes("@");
}
// src/workflow/triggers.ts
function readTriggers(on) {
	if (on?.kind === "map") return [...on.entries.values()].map(({ key, value }) => ({
		name: key.value,
		types: require_rules.texts(require_rules.child(value, "types")),
		branches: require_rules.texts(require_rules.child(value, "branches")),
		crons: key.value.toLowerCase() === "schedule" ? crons(value) : [],
		workflows: require_rules.texts(require_rules.child(value, "workflows")),
		...require_rules.placeOf(key)
	}));
	return require_rules.scalars(on).map((name) => ({
		name: name.value,
		types: [],
		branches: [],
		crons: [],
		workflows: [],
		...require_rules.placeOf(name)
	}));
}
function crons(schedule) {
	return (schedule.kind === "seq" ? schedule.items : [schedule]).flatMap((line) => require_rules.scalars(require_rules.child(line, "cron")));
}
// src/workflow/read.ts
function readWorkflow(path, text) {
	const file = readYaml(path, text);
	const diagnostics = [...file.diagnostics];
	const report = require_rules.reporter(path, diagnostics);
	const root = file.root;
	const jobs = require_rules.child(root, "jobs");
	if (root === void 0 || jobs?.kind !== "map" || jobs.entries.size === 0) {
		if (file.diagnostics.length === 0) report("not-a-workflow", root ?? {
			path,
			line: 1,
			column: 1
		}, "The file has no `jobs`, so GitHub refuses it as a workflow and nothing in it runs. Add jobs or move it out of the workflows directory.");
		return {
			workflow: void 0,
			diagnostics
		};
	}
	const certain = [...jobs.entries.values()].filter(({ value }) => file.isWhole(value));
	const on = require_rules.child(root, "on");
	const call = require_rules.child(on, "workflow_call");
	const calledBare = readTriggers(on).some((t) => t.name.toLowerCase() === "workflow_call");
	return {
		workflow: {
			path,
			name: require_rules.scalarAt(root, "name"),
			triggers: readTriggers(on),
			env: require_rules.entries(require_rules.child(root, "env")),
			permissions: readPermissions(require_rules.child(root, "permissions")),
			concurrency: readConcurrency(require_rules.child(root, "concurrency")),
			defaults: readDefaults(require_rules.child(root, "defaults")),
			call: calledBare ? {
				inputs: require_rules.declared(require_rules.child(call, "inputs")),
				secrets: require_rules.declared(require_rules.child(call, "secrets")),
				outputs: require_rules.outputs(require_rules.child(call, "outputs"))
			} : void 0,
			dispatchInputs: require_rules.declared(require_rules.child(require_rules.child(on, "workflow_dispatch"), "inputs")),
			jobs: certain.map((job) => readJob(job, report))
		},
		diagnostics
	};
}
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
const FUNCTIONS$1 = [
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
function parse$1(expression) {
	if (parsed.has(expression)) return parsed.get(expression);
	const expr = parseAnew(expression);
	if (expression.length > MAX_KEPT$1) return expr;
	if (parsed.size >= MAX_PARSED) parsed.clear();
	parsed.set(expression, expr);
	return expr;
}
const parsed = new Map();
const MAX_PARSED = 1e3;
const MAX_KEPT$1 = 500;
function parseAnew(expression) {
	try {
		return new require_rules.Parser(new require_rules.Lexer(expression).lex().tokens, CONTEXTS, FUNCTIONS$1).parse();
	} catch {
		return;
	}
}
function literalOf(expr) {
	if (expr.token.type === require_rules.TokenType.STRING) return expr.token.lexeme.slice(1, -1).replaceAll("''", "'");
	return expr.literal.coerceString();
}
function isString(expr) {
	return expr.token.type === require_rules.TokenType.STRING || expr.token.type === require_rules.TokenType.IDENTIFIER;
}
function isBooleanLiteral(expr) {
	return expr instanceof require_rules.Literal && (expr.token.type === require_rules.TokenType.TRUE || expr.token.type === require_rules.TokenType.FALSE);
}
function ungroup(expr) {
	let inner = expr;
	while (inner instanceof require_rules.Grouping) inner = inner.group;
	return inner;
}
function functionName(expr) {
	return expr.functionName.lexeme.toLowerCase();
}
function access(expr) {
	const path = [];
	let inner = ungroup(expr);
	while (inner instanceof require_rules.IndexAccess) {
		path.unshift(inner.index);
		inner = ungroup(inner.expr);
	}
	if (!(inner instanceof require_rules.ContextAccess)) return void 0;
	return {
		context: inner.name.lexeme.toLowerCase(),
		path
	};
}
// src/workflow/texts.ts
function possibleTexts(value) {
	const texts = [];
	for (const alternative of value.alternatives) {
		const text = require_rules.literalText({
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
	const parsed = parseJson$1(text);
	if (typeof parsed !== "object" || parsed === null) return void 0;
	return new Map(Object.entries(parsed).map(([name, member]) => [name.toLowerCase(), asText(member)]));
}
function jsonList(text) {
	const parsed = parseJson$1(text);
	return Array.isArray(parsed) ? parsed.map(asText) : void 0;
}
function fromJsonText(text) {
	const parsed = parseJson$1(text);
	return parsed === void 0 || typeof parsed === "object" ? text : asText(parsed);
}
function parseJson$1(text) {
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
function truth(expression, ask) {
	const expr = ungroup(expression);
	if (expr instanceof require_rules.Logical) {
		const each = expr.args.map((arg) => truth(arg, ask));
		return expr.operator.type === require_rules.TokenType.AND ? all(each) : not(all(each.map(not)));
	}
	if (expr instanceof require_rules.Unary) return negated(ungroup(expr.expr), ask);
	if (expr instanceof require_rules.Binary) return compared(expr, ask);
	if (expr instanceof require_rules.FunctionCall) return called(expr, ask);
	if (isBooleanLiteral(expr)) return expr.token.type === require_rules.TokenType.TRUE ? "always" : "never";
	if (expr instanceof require_rules.Literal) return (isString(expr) ? literalOf(expr) === "" : expr.literal.number() === 0) || expr.token.type === require_rules.TokenType.NULL ? "never" : "always";
	return held(expr, ask);
}
function held(expr, ask) {
	const value = ask.value(expr);
	const kind = typeOf(expr, ask);
	const texts = possibleTexts(value);
	if (texts === void 0 || kind === "text") {
		const empty = require_rules.emptiness(value);
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
	if (expr instanceof require_rules.FunctionCall && ["failure", "cancelled"].includes(functionName(expr))) return "always";
	return not(truth(expr, ask));
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
		default: return held(expr, ask);
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
	if (expr instanceof require_rules.Literal) return isString(expr) ? "text" : isBooleanLiteral(expr) ? "boolean" : "unknown";
	if (expr instanceof require_rules.Binary || expr instanceof require_rules.Unary) return "boolean";
	if (expr instanceof require_rules.FunctionCall) return TEXT_FUNCTIONS.has(functionName(expr)) ? "text" : "unknown";
	const found = access(expr);
	if (found === void 0 || found.path.length === 0) return "unknown";
	const [name] = found.path;
	if (found.context === "inputs") return name instanceof require_rules.Literal && ask.isBoolean(literalOf(name)) ? "boolean" : "unknown";
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
	if (operator === require_rules.TokenType.EQUAL_EQUAL) return equal;
	if (operator === require_rules.TokenType.BANG_EQUAL) return not(equal);
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
		case require_rules.TokenType.GREATER: return a > b ? "always" : "never";
		case require_rules.TokenType.GREATER_EQUAL: return a >= b ? "always" : "never";
		case require_rules.TokenType.LESS: return a < b ? "always" : "never";
		case require_rules.TokenType.LESS_EQUAL: return a <= b ? "always" : "never";
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
const MAX_PARTS = 200;
const TOO_LONG = require_rules.fromOrigin({
	kind: "context",
	name: "format()"
});
function call$1(expr, ask, asBoolean) {
	const [first, second] = expr.args;
	switch (functionName(expr)) {
		case "format": return format(expr.args, ask);
		case "join": return first === void 0 ? require_rules.UNSET : join$5(ask.value(first), second, ask);
		case "fromjson": return first === void 0 ? require_rules.UNSET : mapTexts(ask.value(first), fromJsonText);
		case "tojson": return first === void 0 ? require_rules.UNSET : ask.value(first);
		case "hashfiles": return require_rules.fromOrigin({
			kind: "context",
			name: "hashFiles()"
		});
		case "case": return chosen(expr.args, ask);
		default: return asBoolean();
	}
}
function format(args, ask) {
	const [pattern, ...rest] = args;
	if (!(pattern instanceof require_rules.Literal)) return require_rules.concat(...args.map(ask.value));
	const parts = literalOf(pattern).split(/(\{\{|\}\}|\{\d{1,3}\})/);
	if (parts.length > MAX_PARTS) return TOO_LONG;
	return require_rules.concat(...parts.map((part) => {
		if (part === "{{" || part === "}}") return require_rules.literal(part.slice(1));
		const argument = /^\{\d+\}$/.test(part) ? rest[Number(part.slice(1, -1))] : void 0;
		return argument === void 0 ? require_rules.literal(part) : ask.value(argument);
	}));
}
function join$5(list, separator, ask) {
	const [between] = separator === void 0 ? [","] : possibleTexts(ask.value(separator)) ?? [","];
	return mapTexts(list, (text) => jsonList(text)?.join(between) ?? text);
}
function chosen(args, ask) {
	const values = [];
	for (let index = 0; index < args.length; index += 2) {
		const [guard, value] = args.slice(index, index + 2);
		if (guard === void 0) break;
		const holds = value === void 0 ? "always" : truth(guard, ask);
		if (holds !== "never") values.push(ask.value(value ?? guard));
		if (holds === "always") break;
	}
	const [only] = values;
	return values.length === 1 && only !== void 0 ? only : require_rules.oneOf(...values);
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
			const [changed] = require_rules.literal(change(text), alternative.trail).alternatives;
			return changed ?? alternative;
		})
	};
}
// src/workflow/lookup.ts
const MAX_NAMES = 16;
function lookUp$1({ context, path }, scope, ask) {
	let paths = [[]];
	for (const index of path) {
		const names = index instanceof require_rules.Star ? ["*"] : possibleTexts(ask.value(index))?.slice(0, MAX_NAMES) ?? ["*"];
		paths = paths.flatMap((p) => names.map((name) => [...p, name])).slice(0, MAX_NAMES);
	}
	const values = paths.map((names) => one(context, names, scope));
	const [only] = values;
	return values.length === 1 && only !== void 0 ? only : require_rules.oneOf(...values);
}
function one(context, path, scope) {
	const [name, second, third] = path;
	const self = {
		kind: "context",
		name: [context, ...path].join(".")
	};
	if (name === void 0) return require_rules.fromOrigin(context === "secrets" ? { kind: "all-secrets" } : self);
	switch (context) {
		case "secrets": return secret(name, scope);
		case "vars": return scope.variable?.(name) ?? require_rules.fromOrigin({
			kind: "variable",
			name
		});
		case "env": return scope.env?.(name) ?? require_rules.fromOrigin({
			kind: "environment",
			name
		});
		case "inputs": return input(name, scope);
		case "matrix": return within(scope.matrix?.(name), path.slice(1)) ?? require_rules.fromOrigin(self);
		case "steps":
		case "needs":
		case "jobs":
			if (second?.toLowerCase() !== "outputs" || third === void 0) return require_rules.fromOrigin(self);
			return (context === "steps" ? scope.stepOutput : scope.jobOutput)?.(name, third) ?? require_rules.fromOrigin({
				kind: "output",
				of: `${context}.${name}`,
				name: third
			});
		case "github": return github(path, scope) ?? require_rules.fromOrigin(self);
		default: return require_rules.fromOrigin(self);
	}
}
function secret(name, scope) {
	if (name === "*") return require_rules.fromOrigin({ kind: "all-secrets" });
	if (name.toUpperCase() === "GITHUB_TOKEN") return require_rules.fromOrigin({ kind: "github-token" });
	return scope.secret?.(name) ?? require_rules.fromOrigin({
		kind: "secret",
		name
	});
}
function input(name, scope) {
	return scope.input?.(name) ?? require_rules.fromOrigin({
		kind: "input",
		name
	});
}
function github(path, scope) {
	const folded = path.map((part) => part.toLowerCase());
	if (folded.length === 1 && folded[0] === "token") return require_rules.fromOrigin({ kind: "github-token" });
	const [, , name] = path;
	if (folded[0] === "event" && folded[1] === "inputs" && name !== void 0) return input(name, scope);
	return scope.github?.(folded.join("."));
}
function within(value, path) {
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
function evaluate$1(expression, scope, at) {
	return require_rules.through(at, valueOfText(expression, scope));
}
function interpolate(text, scope, at) {
	if (text !== "" && !text.includes("${{")) return require_rules.through(at, require_rules.literal(text));
	const segments = readTemplate(text);
	if (segments.length > MAX_SEGMENTS) return require_rules.fromOrigin({
		kind: "context",
		name: "a text of very many pieces"
	}, [at]);
	const parts = segments.map((segment) => segment.kind === "text" ? require_rules.literal(segment.text) : valueOfText(segment.expression, scope));
	const [only] = parts;
	if (parts.length === 1 && only !== void 0) return require_rules.through(at, only);
	return require_rules.through(at, require_rules.concat(...parts));
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
	const expr = parse$1(expression);
	return expr === void 0 ? "maybe" : truth(expr, asking(scope));
}
function valueOfText(expression, scope) {
	const expr = parse$1(expression);
	if (expr === void 0) return require_rules.fromOrigin({
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
	if (expr instanceof require_rules.Literal) return require_rules.literal(literalOf(expr));
	if (expr instanceof require_rules.Logical) return expr.operator.type === require_rules.TokenType.OR ? either(expr.args, ask) : both(expr.args, ask);
	if (expr instanceof require_rules.Unary || expr instanceof require_rules.Binary) return booleanValue(truth(expr, ask));
	if (expr instanceof require_rules.FunctionCall) return call$1(expr, ask, () => booleanValue(truth(expr, ask)));
	const found = access(expr);
	if (found !== void 0) return lookUp$1(found, scope, ask);
	if (expr instanceof require_rules.IndexAccess) return member$1(ask.value(expr.expr), ask.value(expr.index));
	return require_rules.fromOrigin({
		kind: "context",
		name: "an expression"
	});
}
function booleanValue(holds) {
	if (holds === "maybe") return require_rules.oneOf(require_rules.literal("true"), require_rules.literal("false"));
	return require_rules.literal(holds === "always" ? "true" : "false");
}
function either(args, ask) {
	const tried = [];
	for (const [index, arg] of args.entries()) {
		const value = ask.value(arg);
		const holds = truth(arg, ask);
		if (index === args.length - 1 || holds === "always") {
			tried.push(value);
			break;
		}
		if (holds === "maybe") tried.push(withoutFalse(value, isCondition(arg)));
	}
	return tried.some((value) => value.choice === "one-of") ? require_rules.oneOf(...tried) : require_rules.firstNonEmpty(...tried);
}
function isCondition(arg) {
	const expr = ungroup(arg);
	return expr instanceof require_rules.Binary || expr instanceof require_rules.Unary;
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
	if (last === void 0) return require_rules.UNSET;
	const guards = args.slice(0, -1).map((arg) => truth(arg, ask));
	if (guards.includes("never")) return require_rules.literal("");
	const value = ask.value(last);
	return guards.every((t) => t === "always") ? value : require_rules.oneOf(value, require_rules.literal(""));
}
function member$1(base, index) {
	const names = possibleTexts(index);
	const bases = possibleTexts(base);
	if (bases === void 0) return base;
	const values = bases.flatMap((text) => {
		const found = jsonMembers(text);
		if (found === void 0) return [];
		if (names === void 0) return [...found.values()];
		return names.map((name) => found.get(name.toLowerCase()) ?? "");
	}).map((text) => require_rules.literal(text));
	return values.length === 0 ? require_rules.UNSET : values.length === 1 ? values[0] ?? require_rules.UNSET : require_rules.oneOf(...values);
}
// src/trace/credentials.ts
function credentialsIn(environment, hints) {
	const found = [];
	for (const [name, value] of environment) {
		const provider = providerFor(name, value, hints);
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
	const text = endpoint === void 0 ? void 0 : require_rules.literalText(endpoint);
	return text !== void 0 && billingOfHost(text)?.budget === "other";
}
function providerFor(name, value, hints) {
	const byName = providerOfHint(classifyName(name, hints));
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
function isFake(alternative) {
	if (isMadeUp(alternative)) return true;
	const text = require_rules.literalText({
		choice: "one-of",
		alternatives: [alternative]
	});
	return text !== void 0 && (text === "" || isFakeKey(text));
}
function usesOf(found, environment) {
	return found.map(({ name, value, provider }) => ({
		provider,
		credential: value,
		credentialName: name,
		endpoint: endpointFor(provider, environment)
	}));
}
function endpointFor(provider, environment) {
	for (const name of providerById(provider)?.endpoints ?? []) {
		const value = environment.get(name);
		if (value !== void 0 && require_rules.literalText(value) !== "") return value;
	}
}
// src/trace/github-models.ts
function asksForModels(permissions) {
	const granted = permissions?.scopes.get("models");
	return granted === "read" || granted === "write";
}
function modelsToken(frame, handed = "any") {
	if (!frame.state.models) return [];
	for (const name of [
		"GITHUB_TOKEN",
		"GH_TOKEN",
		"GITHUB_MODELS_TOKEN"
	]) {
		const value = frame.environment.get(name);
		if (value === void 0 || handed === "own" && !frame.own.has(name)) continue;
		if (value.alternatives.some((a) => a.pieces.some((p) => p.kind === "github-token"))) return [{
			name,
			value,
			provider: "github-models"
		}];
	}
	return [];
}
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
function parent(path) {
	return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function isGitInternal(path) {
	return /^\.git(\/|$)/i.test(path);
}
// src/trace/paths.ts
const HOMES = [
	"/home/runner",
	"/Users/runner",
	"/github/home",
	"/root",
	"{env.HOME}",
	"$HOME"
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
	return normalise(first.pieces.map((p) => p.kind === "literal" ? p.text : p.kind === "environment" ? `$${p.name}` : `{${require_rules.originName(p)}}`).join("").trim(), directory);
}
function normalise(raw, directory) {
	let path = raw.replaceAll("\\", "/").replace(/^file:\/\//, "");
	for (const home of HOMES) if (path === home || path.startsWith(`${home}/`)) path = `~${path.slice(home.length)}`;
	for (const temp of TEMPS) if (path === temp || path.startsWith(`${temp}/`)) path = `{temp}${path.slice(temp.length)}`;
	for (const root of WORKSPACES$1) {
		if (path === root) return "";
		if (path.startsWith(`${root}/`)) return collapse(path.slice(root.length + 1));
	}
	return collapse(/^(?:[~{$/]|[A-Za-z]:)/.test(path) || directory === "" ? path : `${directory}/${path}`);
}
function collapse(path) {
	const out = [];
	for (const part of path.split("/")) {
		if (part === "" && out.length > 0) continue;
		if (part === ".") continue;
		if (part === ".." && out.length > 0 && out.at(-1) !== "..") out.pop();
		else out.push(part);
	}
	return out.join("/");
}
function isRepositoryPath(path) {
	return path !== "" && !/^(?:[~{$/]|[A-Za-z]:|\.\.(?:\/|$))/.test(path) && !path.includes("{");
}
function codexHome(environment, directory) {
	const set = environment.get("CODEX_HOME");
	if (set === void 0 || require_rules.literalText(set) === "") return "~/.codex";
	return pathKey(set, directory);
}
// src/trace/parcels.ts
function parcelKey(kind, name) {
	return `${kind} ${(name?.alternatives[0]?.pieces ?? []).map((p) => p.kind === "literal" ? p.text : `{${require_rules.originName(p)}}`).join("")}`;
}
function pack(frame, key, paths, root) {
	const { files, logins, parcels } = frame.state;
	const parcel = {
		files: below(files, paths, root),
		logins: below(logins, paths, root)
	};
	if (parcel.files.size > 0 || parcel.logins.size > 0) parcels.set(key, parcel);
}
function below(from, paths, root) {
	const found = new Map();
	for (const [path, value] of from) if (paths.some((p) => p === "" ? isRepositoryPath(path) : isBelow(path, p))) found.set(root === "" ? path : path.slice(root.length + 1), value);
	return found;
}
function isBelow(path, directory) {
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
// src/trace/places.ts
function parseUses(text) {
	const uses = text.trim();
	if (uses.startsWith("docker://")) return {
		kind: "docker",
		name: uses,
		ref: ""
	};
	if (uses.startsWith("./") || uses.startsWith("$/") || uses === ".") return {
		kind: "local",
		name: uses.replace(/^(?:\.|\$)\/?/, "").replace(/\/+$/, ""),
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
		const path = ownPath(uses, tracer);
		return path === void 0 || otherOf$1(uses, tracer) !== void 0 ? [] : [{
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
	const other = otherOf$1(uses, tracer);
	const visit = other && tracer.elsewhere(other, at);
	return visit && {
		tracer: visit,
		path: other.path
	};
}
function remoteDoors(uses, tracer, at) {
	const other = otherDoor(uses, tracer, at);
	const path = ownPath(uses, tracer);
	return [...other ? [other] : [], ...path === void 0 ? [] : [{
		tracer: tracer.home,
		path,
		guessed: tracer.fullName === void 0
	}]];
}
function otherOf$1(uses, tracer) {
	const parsed = parseRemote(uses.trim());
	if (parsed === void 0 || !tracer.readsElsewhere) return void 0;
	const full = `${parsed.owner}/${parsed.repository}`.toLowerCase();
	return tracer.fullName?.toLowerCase() === full ? void 0 : parsed;
}
function ownPath(uses, { fullName }) {
	const [owner, repository, ...rest] = (uses.trim().split("@")[0] ?? "").split("/");
	if (rest.length === 0) return void 0;
	const full = fullName?.toLowerCase();
	if (full !== void 0 && full !== `${owner}/${repository}`.toLowerCase()) return void 0;
	return rest.join("/");
}
// src/trace/runner.ts
const HOSTED = /^(?:ubuntu|windows|macos)-(?:latest|slim|\d[\w.]*)(?:-(?:arm|xlarge|large|intel|\w+))*$/i;
const RENTED = /ubuntu|windows|macos|linux|\d-?(?:v?cpu|cores?)\b|^(?:group:|blacksmith|buildjet|cirun|codebuild|depot|namespace|nscloud|runs-on|ubicloud|warp)/i;
const SELF_HOSTED = /(?:^|[^\w-])self-hosted(?![\w-])/i;
const UNKNOWN$1 = "?";
function runnerOf$1(job, scope) {
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
// src/trace/scope.ts
function scopeOf(frame) {
	const { names, tracer } = frame;
	return {
		env: (name) => frame.environment.get(name),
		input: (name) => names.inputs.get(name.toLowerCase()),
		secret: (name) => names.secrets === "inherit" ? void 0 : names.secrets.get(name.toLowerCase()) ?? require_rules.UNSET,
		stepOutput: (step, name) => names.steps.get(step.toLowerCase())?.get(name.toLowerCase()),
		jobOutput: (job, name) => names.needs.get(job.toLowerCase())?.get(name.toLowerCase()),
		matrix: (name) => names.matrix.get(name.toLowerCase()),
		github: (path) => {
			if (path === "event_name" && names.events.length > 0) return require_rules.oneOf(...names.events.map((event) => require_rules.literal(event)));
			if (path === "repository" && tracer.fullName !== void 0) return require_rules.literal(tracer.fullName);
			if (path === "token") return require_rules.fromOrigin({ kind: "github-token" });
		}
	};
}
// src/trace/state.ts
function freshState(doors = { passed: 0 }, parcels = new Map()) {
	return {
		doors,
		parcels,
		saves: [],
		exported: new Map(),
		openBlocks: new Map(),
		files: new Map(),
		logins: new Map(),
		proxies: new Map(),
		restored: new Map(),
		images: new Map(),
		codexVersion: void 0,
		models: false,
		kept: [],
		spenders: [],
		reach: [],
		silenced: [],
		calls: new Set()
	};
}
function forkState(state) {
	return {
		exported: new Map(state.exported),
		openBlocks: new Map(state.openBlocks),
		files: new Map(state.files),
		logins: new Map(state.logins),
		proxies: new Map(state.proxies),
		restored: new Map(state.restored),
		parcels: new Map(state.parcels),
		saves: [],
		images: new Map(state.images),
		codexVersion: state.codexVersion,
		models: state.models,
		kept: [...state.kept],
		doors: state.doors,
		spenders: [],
		reach: [],
		silenced: [],
		calls: new Set()
	};
}
const MAX_DOORS = 2e3;
function mayPass(frame, at, door, cost = 1) {
	const { doors } = frame.state;
	const deep = frame.depth >= 12;
	if (!deep && doors.passed < MAX_DOORS) {
		doors.passed += cost;
		return true;
	}
	frame.tracer.diagnose({
		code: "chain-cut",
		path: at.path,
		line: at.line,
		message: deep ? `more than 12 doors deep: ${door} was not followed; a loop?` : `one job passes more than ${MAX_DOORS} doors: ${door} and what lies behind it were not followed`
	});
	return false;
}
const ORDER = [
	"possible",
	"likely",
	"certain"
];
function weaker(a, b) {
	return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}
function enter(frame, step, change = {}) {
	return {
		...frame,
		trail: [...frame.trail, step],
		depth: frame.depth + 1,
		...change
	};
}
// src/trace/spend.ts
function spenderBase(frame, at, label, shows, certainty = "certain") {
	return {
		path: at.path,
		line: at.line,
		column: at.column,
		label,
		trail: [...frame.trail, evidence(at, shows)],
		certainty: weaker(frame.certainty, certainty),
		environment: frame.environment,
		runner: frame.runner,
		events: frame.names.events,
		model: void 0
	};
}
function spend$1(frame, spender) {
	frame.state.spenders.push(spender);
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
	const base = spenderBase(call.frame, call.place, label, call.command.source, options.certainty);
	spend$1(call.frame, {
		...base,
		kind,
		uses,
		pick: options.pick ?? "all",
		model: options.model
	});
}
function commandLabel(call) {
	const subject = call.texts.find((text) => text !== "" && !text.startsWith("-") && !/\s/.test(text));
	return subject === void 0 ? call.name || call.command.source : `${call.name} ${subject}`;
}
// src/trace/code/syntax.ts
function quote(open, more = {}) {
	return {
		open,
		close: open,
		multiline: false,
		raw: false,
		triple: false,
		holes: void 0,
		...more
	};
}
const C_COMMENTS = {
	lineComments: ["//"],
	blockComments: [[
		"/*",
		"*/",
		false
	]]
};
const PLAIN = {
	prefixes: "",
	docstrings: false,
	regex: false,
	atNames: false,
	bracesJoinLines: false
};
const JAVASCRIPT = {
	...PLAIN,
	...C_COMMENTS,
	regex: true,
	quotes: [
		quote("\""),
		quote("'"),
		quote("`", {
			multiline: true,
			holes: "${"
		})
	]
};
const JAVA = {
	...PLAIN,
	...C_COMMENTS,
	quotes: [
		quote("\"\"\"", {
			multiline: true,
			triple: true
		}),
		quote("\""),
		quote("'")
	]
};
const SYNTAX = {
	python: {
		...PLAIN,
		lineComments: ["#"],
		blockComments: [],
		quotes: [
			quote("\"\"\"", {
				multiline: true,
				triple: true
			}),
			quote("'''", {
				multiline: true,
				triple: true
			}),
			quote("\""),
			quote("'")
		],
		prefixes: "rRbBfFuU",
		docstrings: true,
		bracesJoinLines: true
	},
	javascript: JAVASCRIPT,
	typescript: JAVASCRIPT,
	ruby: {
		...PLAIN,
		lineComments: ["#"],
		blockComments: [[
			"=begin",
			"\n=end",
			true
		]],
		quotes: [
			quote("\"", {
				multiline: true,
				holes: "#{"
			}),
			quote("'", { multiline: true }),
			quote("`", {
				multiline: true,
				holes: "#{"
			})
		],
		atNames: true
	},
	go: {
		...PLAIN,
		...C_COMMENTS,
		quotes: [
			quote("\""),
			quote("`", {
				multiline: true,
				raw: true
			}),
			quote("'")
		]
	},
	csharp: {
		...PLAIN,
		...C_COMMENTS,
		quotes: [
			quote("\"\"\"", {
				multiline: true,
				raw: true,
				triple: true
			}),
			quote("\"", {
				multiline: true,
				raw: true,
				prefix: "@"
			}),
			quote("\""),
			quote("'")
		],
		prefixes: "@$"
	},
	java: JAVA,
	kotlin: {
		...JAVA,
		quotes: [
			quote("\"\"\"", {
				multiline: true,
				triple: true,
				holes: "${"
			}),
			quote("\"", { holes: "${" }),
			quote("'")
		]
	},
	rust: {
		...PLAIN,
		...C_COMMENTS,
		quotes: [quote("\"", { multiline: true })]
	},
	php: {
		...PLAIN,
		lineComments: ["//", "#"],
		blockComments: [[
			"/*",
			"*/",
			false
		]],
		quotes: [quote("\"", {
			multiline: true,
			holes: "{$"
		}), quote("'", { multiline: true })]
	}
};
// src/trace/code/lex.ts
const NO_PARTS = [];
const MAX_TOKENS = 3e5;
const MAX_REGEX = 400;
const OPERATORS = [
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
	"-=",
	"||",
	"&&",
	"??",
	"?.",
	"::",
	"->",
	"<<",
	"<-"
];
const BY_FIRST = new Map();
for (const operator of OPERATORS) {
	const first = operator.charAt(0);
	BY_FIRST.set(first, [...BY_FIRST.get(first) ?? [], operator]);
}
function lex(source, language, firstLine = 1) {
	return new Lexer(source, SYNTAX[language], firstLine).run();
}
function isNameStart(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90 || code === 95 || code === 36 || code > 127;
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
		else if (this.comment() || this.string()) return;
		else if (isNameStart(code) || code === 64 && isNameStart(source.charCodeAt(this.at + 1)) && this.syntax.atNames) this.word("name");
		else if (isDigit(code)) this.word("number");
		else if (code === 92 && source.charCodeAt(this.at + 1) === 10) {
			this.at += 2;
			this.line++;
			this.lineStart = this.at;
		} else this.mark();
	}
	push(kind, text, start, line, lineStart, parts = NO_PARTS) {
		this.tokens.push({
			kind,
			text,
			parts,
			line,
			column: start - lineStart + 1
		});
		this.match.push(-1);
	}
	newline() {
		const inner = this.open.at(-1);
		const bracket = inner === void 0 ? "" : this.tokens[inner]?.text ?? "";
		if (!(bracket === "(" || bracket === "[" || bracket === "{" && this.syntax.bracesJoinLines) && this.tokens.at(-1)?.kind !== "line") this.push("line", "\n", this.at, this.line, this.lineStart);
		this.at++;
		this.line++;
		this.lineStart = this.at;
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
		return syntax.regex && source.charAt(this.at) === "/" && this.regex();
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
			if (char === "\\" && !raw) {
				take();
				literal += unescaped(source.charAt(at + 1));
				at += 2;
				run = at;
			} else if (holes !== void 0 && char === holes.charAt(0) && source.startsWith(holes, at)) {
				if (holes === "{" && source.charAt(at + 1) === "{") {
					at += 2;
					continue;
				}
				take();
				flush();
				const end = holeEnd(source, at + holes.length);
				parts.push({
					kind: "hole",
					source: source.slice(at + holes.length, end)
				});
				at = end + 1;
				run = at;
			} else at++;
		}
		at = Math.min(at, source.length);
		take();
		flush();
		const closed = source.startsWith(quote.close, at);
		this.skipTo(closed ? at + quote.close.length : at);
		if (quote.triple && this.syntax.docstrings && this.isDocstring()) return;
		this.push("text", text, from, line, lineStart, parts);
	}
	isDocstring() {
		const before = this.tokens.at(-1);
		if (before !== void 0 && before.kind !== "line") return false;
		let at = this.at;
		while (this.source.charAt(at) === " " || this.source.charAt(at) === "\r") at++;
		const next = this.source.charAt(at);
		return next === "\n" || next === "" || next === "#";
	}
	regex() {
		const before = this.tokens.at(-1);
		if (before !== void 0) {
			if (before.kind === "number" || before.kind === "text") return false;
			if (before.kind === "name" && !REGEX_AFTER.has(before.text)) return false;
			if (before.kind === "mark" && [
				")",
				"]",
				"}"
			].includes(before.text)) return false;
			if (before.kind === "mark" && before.text === "<") return false;
		}
		const { source } = this;
		let inClass = false;
		for (let at = this.at + 1; at < Math.min(source.length, this.at + MAX_REGEX); at++) {
			const char = source.charAt(at);
			if (char === "\n") return false;
			if (char === "\\") at++;
			else if (char === "[") inClass = true;
			else if (char === "]") inClass = false;
			else if (char === "/" && !inClass) {
				this.push("number", "/regex/", this.at, this.line, this.lineStart);
				this.at = at + 1;
				while (isNameStart(source.charCodeAt(this.at))) this.at++;
				return true;
			}
		}
		return false;
	}
	word(kind) {
		const { source } = this;
		const start = this.at++;
		while (this.at < source.length) {
			const code = source.charCodeAt(this.at);
			if (!isNameStart(code) && !isDigit(code)) break;
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
const REGEX_AFTER = new Set([
	"return",
	"typeof",
	"case",
	"in",
	"of",
	"delete",
	"void",
	"do",
	"else",
	"await"
]);
function unescaped(char) {
	if (char === "n") return "\n";
	if (char === "t") return "	";
	if (char === "\n" || char === "r") return "";
	return char;
}
function holeEnd(source, start) {
	let depth = 0;
	let quote = "";
	const limit = Math.min(source.length, start + 4e3);
	for (let at = start; at < limit; at++) {
		const char = source.charAt(at);
		if (quote !== "") {
			if (char === "\\") at++;
			else if (char === quote) quote = "";
		} else if (char === "\"" || char === "'" || char === "`") quote = char;
		else if (char === "{" || char === "(" || char === "[") depth++;
		else if (char === "}" && depth === 0) return at;
		else if (char === "}" || char === ")" || char === "]") depth--;
	}
	return limit;
}
// src/trace/code/spans.ts
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
function splitAt$1(chunk, start, end, separators) {
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
	return splitAt$1(chunk, open + 1, close, COMMA).map((p) => trim(chunk, p.start, p.end)).filter((p) => p.end > p.start);
}
function trim(chunk, start, end) {
	while (start < end && chunk.tokens[start]?.kind === "line") start++;
	while (end > start && chunk.tokens[end - 1]?.kind === "line") end--;
	return {
		start,
		end
	};
}
function written(chunk, start, end) {
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
// src/trace/code/source.ts
const ENVIRONMENTS = new Set([
	"process.env",
	"os.environ",
	"import.meta.env",
	"Bun.env",
	"environ",
	"ENV"
]);
const ASSIGN = new Set([
	"=",
	":=",
	"||=",
	"??="
]);
function readSource(text, path, language, firstLine = 1) {
	const chunk = lex(text, language, firstLine);
	const names = new Names(chunk);
	names.collect();
	return {
		...chunk,
		path,
		language,
		assigned: names.assigned,
		appended: names.appended,
		environments: names.environments,
		variables: names.variables,
		returns: names.returns,
		flags: names.flags,
		links: new Map()
	};
}
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
	return text === "." || text === "?." || text === "::" || text === "->";
}
var Names = class {
	assigned = new Map();
	appended = new Map();
	environments = new Set();
	variables = new Map();
	returns = new Map();
	flags = new Map();
	chunk;
	current;
	constructor(chunk) {
		this.chunk = chunk;
	}
	collect() {
		const { tokens } = this.chunk;
		for (let at = 0; at < tokens.length; at++) {
			const token = tokens[at];
			if (token === void 0) continue;
			if (token.kind === "name") this.name(at, token.text);
			else if (token.kind === "text" && tokens[at + 1]?.text === ":") this.add(this.assigned, token.text, at + 2);
			else if (token.kind === "mark" && token.text === "}") this.destructured(at);
			if (token.kind === "text" && token.text.startsWith("--")) this.flag(at, token.text);
		}
	}
	add(to, name, start) {
		const spans = to.get(name) ?? [];
		if (spans.length < 24) spans.push({
			chunk: this.chunk,
			start
		});
		to.set(name, spans);
	}
	name(at, name) {
		const { tokens } = this.chunk;
		const next = tokens[at + 1];
		if (next?.kind === "mark") {
			if (ASSIGN.has(next.text)) this.assign(name, at + 2);
			else if (next.text === "+=") this.add(this.appended, name, at + 2);
			else if (next.text === ":") this.colon(name, at);
			else if (next.text === "." && tokens[at + 3]?.text === "(" && APPENDERS.has(tokens[at + 2]?.text ?? "")) for (const e of elements(this.chunk, at + 3).slice(0, 20)) this.add(this.appended, name, e.start);
		}
		if (DEFINERS.has(name) && tokens[at + 1]?.kind === "name") this.current = tokens[at + 1]?.text;
		else if (name === "return" && this.current !== void 0) this.add(this.returns, this.current, at + 1);
	}
	assign(name, start) {
		const { path } = pathAt(this.chunk, start);
		if (ENVIRONMENTS.has(path)) this.environments.add(name);
		if (isArrow(this.chunk, start)) this.current = name;
		this.add(this.assigned, name, start);
	}
	colon(name, at) {
		const { tokens, match } = this.chunk;
		for (let i = at + 2, hops = 0; i < tokens.length && hops < 12; i++, hops++) {
			const text = tokens[i]?.text ?? "";
			if (text === "=") {
				this.assign(name, i + 1);
				return;
			}
			const partner = match[i] ?? -1;
			if (partner > i) i = partner;
			else if (tokens[i]?.kind !== "name" && ![
				".",
				"|",
				"<",
				">",
				"?"
			].includes(text)) break;
		}
		this.add(this.assigned, name, at + 2);
	}
	flag(at, text) {
		const { tokens, match } = this.chunk;
		let open = at - 1;
		while (open > at - 5 && tokens[open]?.text !== "(") open--;
		const close = match[open] ?? -1;
		if (!OPTIONS.has(tokens[open - 1]?.text ?? "") || close < at) return;
		const flag = text.split(/[\s=,]/, 1)[0] ?? text;
		const fallbacks = [];
		for (let i = at + 1; i < Math.min(close, at + 200); i++) if (FALLBACKS.has(tokens[i]?.text ?? "") && tokens[i + 1]?.text === "=") fallbacks.push({
			chunk: this.chunk,
			start: i + 2
		});
		const name = flag.slice(2);
		this.flags.set(name.replaceAll("-", "_"), {
			flag,
			fallbacks
		});
		this.flags.set(name.replace(/-(\w)/g, (_, c) => c.toUpperCase()), {
			flag,
			fallbacks
		});
	}
	destructured(close) {
		const { tokens, match } = this.chunk;
		const open = match[close] ?? -1;
		if (tokens[close + 1]?.text !== "=" || open < 0 || close - open > 400) return;
		const source = pathAt(this.chunk, close + 2);
		const whole = ENVIRONMENTS.has(source.path) || this.environments.has(source.path);
		for (let i = open + 1; i < close; i++) {
			const token = tokens[i];
			const before = tokens[i - 1]?.text;
			if (token?.kind !== "name" || before !== "{" && before !== ",") continue;
			const local = tokens[i + 1]?.text === ":" && tokens[i + 2]?.kind === "name" ? tokens[i + 2]?.text ?? token.text : token.text;
			if (whole) this.variables.set(local, token.text);
		}
	}
};
const OPTIONS = new Set([
	"add_argument",
	"option",
	"Option",
	"requiredOption"
]);
const FALLBACKS = new Set(["default", "envvar"]);
const APPENDERS = new Set([
	"append",
	"push",
	"extend",
	"concat",
	"insert",
	"unshift"
]);
const DEFINERS = new Set([
	"def",
	"function",
	"func",
	"fn",
	"fun"
]);
function isArrow(chunk, start) {
	const { tokens, match } = chunk;
	let at = tokens[start]?.text === "async" ? start + 1 : start;
	if (tokens[at]?.text === "function") return true;
	const partner = match[at] ?? -1;
	at = tokens[at]?.text === "(" && partner > at ? partner + 1 : at + 1;
	return tokens[at]?.text === "=>";
}
// src/trace/code/environment.ts
const COLLECTIONS = new Set([
	"os.environ",
	"environ",
	"process.env",
	"import.meta.env",
	"Bun.env",
	"ENV",
	"globalThis.process.env"
]);
const FUNCTIONS = new Set([
	"os.getenv",
	"getenv",
	"os.environ.get",
	"environ.get",
	"os.environ.pop",
	"os.environ.setdefault",
	"Deno.env.get",
	"ENV.fetch",
	"os.Getenv",
	"os.LookupEnv",
	"syscall.Getenv",
	"System.getenv",
	"System.getProperty",
	"Environment.GetEnvironmentVariable",
	"System.Environment.GetEnvironmentVariable",
	"env.var",
	"std.env.var",
	"env.var_os",
	"decouple.config"
]);
const INPUTS = new Set([
	"core.getInput",
	"getInput",
	"core.getMultilineInput",
	"getMultilineInput",
	"core.getBooleanInput"
]);
const VARIABLE_NAME = /^[A-Z][A-Z0-9_]*$/;
function readAt(file, chunk, at) {
	if (chunk.tokens[at]?.kind !== "name") return void 0;
	const before = chunk.tokens[at - 1];
	if (before?.kind === "mark" && (before.text === "." || before.text === "?.")) return void 0;
	const { path, end } = pathAt(chunk, at);
	return member(file, chunk, path, end) ?? subscript(file, chunk, path, end) ?? call(file, chunk, path, end);
}
function member(file, chunk, path, end) {
	const dot = path.lastIndexOf(".");
	const base = path.slice(0, dot);
	if (dot < 0 || base === "ENV" || base === "os.environ" || base === "environ") return void 0;
	const name = path.slice(dot + 1);
	if (COLLECTIONS.has(base)) return {
		name,
		fallback: void 0,
		end
	};
	if (file.environments.has(base) && VARIABLE_NAME.test(name)) return {
		name,
		fallback: void 0,
		end
	};
	const parts = path.split(".");
	const collection = parts.slice(0, 2).join(".");
	if (parts.length > 3 && COLLECTIONS.has(collection) && collection.endsWith(".env") && chunk.tokens[end]?.text === "(") return {
		name: parts[2] ?? "",
		fallback: void 0,
		end
	};
}
function subscript(file, chunk, path, end) {
	const open = chunk.tokens[end]?.text === "?." ? end + 1 : end;
	if (chunk.tokens[open]?.text !== "[") return void 0;
	const key = chunk.tokens[open + 1];
	const close = chunk.match[open] ?? -1;
	if (key?.kind !== "text" || close !== open + 2 || key.text === "") return void 0;
	if (COLLECTIONS.has(path) || file.environments.has(path)) return {
		name: key.text,
		fallback: void 0,
		end: close + 1
	};
	if (file.language === "csharp" && /[cC]onfig(uration)?$/.test(path)) return {
		name: key.text.replaceAll(":", "__"),
		fallback: void 0,
		end: close + 1
	};
}
function call(file, chunk, path, end) {
	if (chunk.tokens[end]?.text !== "(") return void 0;
	const [first, second] = elements(chunk, end);
	const close = chunk.match[end] ?? -1;
	if (first === void 0 || close < 0) return void 0;
	const key = chunk.tokens[first.start];
	if (key?.kind !== "text" || first.end !== first.start + 1 || key.text === "") return void 0;
	if (INPUTS.has(path)) return {
		name: `INPUT_${key.text.replaceAll(" ", "_").toUpperCase()}`,
		fallback: void 0,
		end: close + 1
	};
	const dot = path.lastIndexOf(".");
	const aliased = dot > 0 && file.environments.has(path.slice(0, dot)) && path.endsWith(".get");
	const wrapper = VARIABLE_NAME.test(key.text) && /env|secret/i.test(path.slice(dot + 1)) && !/set|write|export/i.test(path);
	if (!FUNCTIONS.has(path) && !aliased && !wrapper) return void 0;
	return {
		name: key.text,
		fallback: second,
		end: close + 1
	};
}
// src/trace/code/evaluate.ts
const MAX_DEPTH$3 = 32;
const MAX_STEPS = 3e3;
const MAX_WORK = 2e7;
const WORK = new WeakMap();
function spend(file, tokens) {
	const work = (WORK.get(file) ?? 0) + tokens + 8;
	WORK.set(file, work);
	return work <= MAX_WORK;
}
const OR = new Set([
	"or",
	"||",
	"??"
]);
const PLUS = new Set(["+"]);
const IF_ELSE = new Set(["if", "else"]);
const TERNARY = new Set(["?", ":"]);
const NOTHING$1 = new Set([
	"None",
	"null",
	"undefined",
	"nil",
	"NULL",
	"nullptr"
]);
const SKIPPED = new Set([
	"await",
	"new",
	"const",
	"typeof",
	"&",
	"*"
]);
function evaluate(file, span) {
	return new Evaluation().expression(file, span, 0);
}
function evaluateList(file, span) {
	return new Evaluation().list(file, span, 0);
}
function isUnknown(value) {
	const all = require_rules.origins(value);
	return all.length > 0 && all.every((o) => o.kind === "context");
}
var Evaluation = class {
	steps = 0;
	visiting = new Set();
	expression(file, span, depth) {
		const { chunk } = span;
		const { start, end } = trim(chunk, span.start, span.end ?? valueEnd(chunk, span.start));
		if (start >= end) return require_rules.UNSET;
		if (depth > MAX_DEPTH$3 || ++this.steps > MAX_STEPS || !spend(file, end - start)) return unknown(chunk, start, end);
		const inner = (p) => this.expression(file, {
			chunk,
			start: p.start,
			end: p.end
		}, depth + 1);
		const alternatives = splitAt$1(chunk, start, end, OR);
		if (alternatives.length > 1) return require_rules.firstNonEmpty(...alternatives.map(inner));
		const choice = conditional(chunk, start, end, file.language === "python" ? IF_ELSE : TERNARY);
		if (choice !== void 0) return require_rules.oneOf(...choice.map(inner).filter((v) => v.alternatives.length > 0));
		const sum = splitAt$1(chunk, start, end, PLUS);
		if (sum.length > 1) return require_rules.concat(...sum.filter((p) => p.end > p.start).map(inner));
		return this.primary(file, {
			chunk,
			start,
			end
		}, depth);
	}
	primary(file, span, depth) {
		const { chunk, start, end } = span;
		const token = chunk.tokens[start];
		if (token === void 0) return require_rules.UNSET;
		if (token.kind === "text") return this.text(file, span, depth);
		if (SKIPPED.has(token.text) && end > start + 1) return this.expression(file, {
			chunk,
			start: start + 1,
			end
		}, depth + 1);
		if (token.text === "[") return this.joined(file, span, depth);
		const partner = chunk.match[start] ?? -1;
		if (token.text === "(" && partner > start) return this.expression(file, {
			chunk,
			start: start + 1,
			end: partner
		}, depth + 1);
		if (token.kind !== "name") return unknown(chunk, start, end);
		if (NOTHING$1.has(token.text)) return require_rules.UNSET;
		const read = readAt(file, chunk, start);
		if (read !== void 0) return this.read(file, chunk, read, depth);
		return this.name(file, span, depth);
	}
	read(file, chunk, read, depth) {
		const variable = require_rules.fromOrigin({
			kind: "environment",
			name: read.name
		});
		if (read.fallback === void 0) return variable;
		const { start, end } = read.fallback;
		const fallback = this.expression(file, {
			chunk,
			start,
			end
		}, depth + 1);
		return fallback.alternatives.length === 0 || isUnknown(fallback) ? variable : require_rules.firstNonEmpty(variable, fallback);
	}
	text(file, span, depth) {
		const { chunk, start, end } = span;
		if (chunk.tokens[start + 1]?.text === "." && chunk.tokens[start + 2]?.text === "join") {
			const [argument] = elements(chunk, start + 3);
			const items = argument && this.list(file, {
				chunk,
				...argument
			}, depth + 1);
			if (items !== void 0) return join$4(items.items, chunk.tokens[start]?.text ?? "");
		}
		const values = [];
		for (let at = start; at < end; at++) {
			const token = chunk.tokens[at];
			if (token?.kind === "line") continue;
			if (token?.kind !== "text") break;
			for (const part of token.parts) values.push(part.kind === "literal" ? require_rules.literal(part.text) : this.hole(file, part.source, depth));
			if (token.parts.length === 0) values.push(require_rules.literal(token.text));
		}
		return require_rules.concat(...values);
	}
	hole(file, source, depth) {
		const chunk = lex(source, file.language);
		const value = this.expression(file, {
			chunk,
			start: 0,
			end: chunk.tokens.length
		}, depth + 1);
		return value.alternatives.length === 0 ? require_rules.fromOrigin({
			kind: "context",
			name: source.slice(0, 80)
		}) : value;
	}
	joined(file, span, depth) {
		const { chunk, start, end } = span;
		const items = this.list(file, span, depth + 1);
		if (items === void 0) return unknown(chunk, start, end);
		const close = chunk.match[start] ?? -1;
		for (let at = close + 1; at < end - 1; at++) if (chunk.tokens[at]?.text === "join") {
			const separator = chunk.tokens[at + 2];
			return join$4(items.items, separator?.kind === "text" ? separator.text : ",");
		}
		return unknown(chunk, start, end);
	}
	name(file, span, depth) {
		const { chunk, start, end } = span;
		const { path, end: behind } = pathAt(chunk, start, end);
		const unknownHere = unknown(chunk, start, end);
		if (chunk.tokens[behind]?.text === "(" && behind < end) return this.call(file, span, path, behind, depth);
		const parts = path.split(".");
		const last = parts.at(-1) ?? "";
		if (parts.length === 1) {
			const variable = file.variables.get(path);
			if (variable !== void 0) return require_rules.fromOrigin({
				kind: "environment",
				name: variable
			});
		}
		const flag = parts.length > 1 || file.assigned.get(path) === void 0 ? file.flags.get(last) : void 0;
		if (flag !== void 0) return this.flag(file, flag, depth);
		const found = this.lookup(file, last, depth);
		if (found !== void 0) return found;
		const link = file.links.get(parts[0] ?? "");
		return (link && this.lookup(link.file, parts.length === 1 ? link.name : last, depth)) ?? unknownHere;
	}
	flag(file, flag, depth) {
		const given = require_rules.fromOrigin({
			kind: "input",
			name: flag.flag
		});
		const fallbacks = flag.fallbacks.map((s) => variable(s) ?? this.expression(file, s, depth + 1));
		return require_rules.firstNonEmpty(given, ...fallbacks.filter((v) => v.alternatives.length > 0 && !isUnknown(v)));
	}
	lookup(file, name, depth) {
		return this.spans(file, name, file.assigned.get(name), depth);
	}
	spans(file, name, spans, depth) {
		const id = `${file.path}\0${name}`;
		if (spans === void 0 || this.visiting.has(id)) return void 0;
		this.visiting.add(id);
		const values = spans.map((s) => this.expression(file, s, depth + 1));
		this.visiting.delete(id);
		const known = values.filter((v) => v.alternatives.length > 0 && !isUnknown(v));
		if (known.length === 0) return void 0;
		return known.length === 1 ? known[0] : require_rules.oneOf(...known);
	}
	call(file, span, path, open, depth) {
		const { chunk, start, end } = span;
		const parts = path.split(".");
		const last = parts.at(-1) ?? "";
		if (CLEANERS.has(last) && parts.length > 1) {
			const head = pathEndBefore(chunk, start, open);
			return this.expression(file, {
				chunk,
				start,
				end: head
			}, depth + 1);
		}
		if (last === "join" && parts.length > 1) {
			const items = this.list(file, {
				chunk,
				start,
				end: pathEndBefore(chunk, start, open)
			}, depth + 1);
			const separator = chunk.tokens[open + 1];
			if (items !== void 0) return join$4(items.items, separator?.kind === "text" ? separator.text : ",");
		}
		const link = file.links.get(parts[0] ?? "");
		const target = link?.file ?? file;
		const name = link !== void 0 && parts.length === 1 ? link.name : last;
		const returned = this.spans(target, `${name}()`, target.returns.get(name), depth);
		if (returned !== void 0) return returned;
		const given = elements(chunk, open);
		const [only] = given;
		if (only !== void 0 && given.length === 1 && WRAPPER.test(last)) {
			const value = this.expression(file, {
				chunk,
				...only
			}, depth + 1);
			if (!isUnknown(value)) return value;
		}
		return unknown(chunk, start, end);
	}
	list(file, span, depth) {
		const { chunk } = span;
		const { start, end } = trim(chunk, span.start, span.end ?? valueEnd(chunk, span.start));
		if (depth > MAX_DEPTH$3 || ++this.steps > MAX_STEPS || !spend(file, end - start)) return void 0;
		const sum = splitAt$1(chunk, start, end, PLUS);
		if (sum.length > 1) return this.sum(file, chunk, sum, depth);
		const token = chunk.tokens[start];
		if (token?.text === "[" || token?.text === "{" || token?.text === "(") return this.bracketed(file, chunk, start, depth);
		if (token?.kind !== "name") return void 0;
		const opening = listOpening(chunk, start, end);
		if (opening !== void 0) return this.bracketed(file, chunk, opening, depth);
		return this.namedList(file, {
			chunk,
			start,
			end
		}, depth);
	}
	sum(file, chunk, parts, depth) {
		const lists = parts.map((p) => this.list(file, {
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
	bracketed(file, chunk, open, depth) {
		const items = [];
		let more = false;
		for (const { start, end } of elements(chunk, open)) {
			const text = chunk.tokens[start]?.text;
			if (text === "..." || text === "*" && chunk.tokens[start]?.kind === "mark") {
				const inner = this.list(file, {
					chunk,
					start: start + 1,
					end
				}, depth + 1);
				items.push(...inner?.items ?? []);
				more ||= inner?.open ?? true;
			} else items.push(this.expression(file, {
				chunk,
				start,
				end
			}, depth + 1));
		}
		return {
			items,
			open: more
		};
	}
	namedList(file, span, depth) {
		const { chunk, start, end } = span;
		const { path, end: behind } = pathAt(chunk, start, end);
		const parts = path.split(".");
		const name = parts.at(-1) ?? "";
		const link = file.links.get(parts[0] ?? "");
		const owner = link?.file ?? file;
		const called = chunk.tokens[behind]?.text === "(";
		const wanted = link !== void 0 && parts.length === 1 ? link.name : name;
		const id = `${owner.path}\0${wanted}[]`;
		if (this.visiting.has(id)) return void 0;
		this.visiting.add(id);
		const lists = ((called ? owner.returns : owner.assigned).get(wanted) ?? []).map((s) => this.list(owner, s, depth + 1)).filter((l) => l !== void 0);
		const base = lists[0];
		const extra = base && (owner.appended.get(wanted) ?? []).map((s) => this.appended(owner, s, depth));
		this.visiting.delete(id);
		if (base === void 0) return void 0;
		return {
			items: [...base.items, ...(extra ?? []).flatMap((e) => e.items)],
			open: base.open || lists.length > 1 || (extra ?? []).some((e) => e.open)
		};
	}
	appended(file, span, depth) {
		const spread = ["...", "*"].includes(span.chunk.tokens[span.start]?.text ?? "");
		const start = spread ? span.start + 1 : span.start;
		const list = this.list(file, {
			chunk: span.chunk,
			start
		}, depth + 1);
		if (list !== void 0) return list;
		return spread ? {
			items: [],
			open: true
		} : {
			items: [this.expression(file, span, depth + 1)],
			open: false
		};
	}
};
const CLEANERS = new Set([
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
const WRAPPER = /(str|string|secret|credential|uri|url|key|trim|strip|bytes|normalize\w*)$/i;
function unknown(chunk, start, end) {
	return require_rules.fromOrigin({
		kind: "context",
		name: written(chunk, start, end)
	});
}
function variable(span) {
	const { tokens } = span.chunk;
	const name = tokens[span.start];
	return tokens[span.start - 2]?.text === "envvar" && name?.kind === "text" ? require_rules.fromOrigin({
		kind: "environment",
		name: name.text
	}) : void 0;
}
function join$4(items, separator) {
	const told = items.map(telling);
	return require_rules.concat(...told.flatMap((item, i) => i === 0 ? [item] : [require_rules.literal(separator), item]));
}
function telling(value) {
	if (value.alternatives.length < 2) return value;
	const shown = value.alternatives.filter((a) => a.pieces.some((p) => p.kind !== "context"));
	return {
		choice: value.choice,
		alternatives: (shown.length > 0 ? shown : value.alternatives).slice(0, 2)
	};
}
function conditional(chunk, start, end, words) {
	const parts = splitAt$1(chunk, start, end, words);
	if (parts.length < 3) return void 0;
	const [first, second, third] = parts;
	if (first === void 0 || second === void 0 || third === void 0) return void 0;
	if (second.by === "if" && third.by === "else") return [first, third];
	return second.by === "?" ? [second, {
		start: third.start,
		end
	}] : void 0;
}
function pathEndBefore(chunk, start, open) {
	let at = open - 1;
	while (at > start && !isDot(chunk.tokens[at]?.text)) at--;
	return at;
}
function listOpening(chunk, start, end) {
	const { path, end: behind } = pathAt(chunk, start, end);
	if (!/(^|\.)(List\.of|asList|listOf|arrayOf|vec|Array\.from)$/.test(path)) return void 0;
	for (let at = behind; at < Math.min(end, behind + 4); at++) if ([
		"(",
		"[",
		"{"
	].includes(chunk.tokens[at]?.text ?? "")) return at;
}
// src/trace/code/names.ts
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
	"instancename"
]);
const MODELS$1 = new Set([
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
function settingOf(name) {
	const plain = name.replaceAll("_", "").replaceAll("-", "").toLowerCase().replace(/^(with|set)/, "");
	if (KEYS.has(plain)) return "key";
	if (URLS.has(plain)) return "url";
	return MODELS$1.has(plain) ? "model" : void 0;
}
function isKeyName(name) {
	return /(api[_-]?key|_key|[^a-z]key|token|secret|_pat)$/i.test(name) && !/(GITHUB|GH)_?TOKEN$/i.test(name);
}
// src/trace/code/calls.ts
function callsOf(file) {
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
const MAX_ARGUMENTS = 3e3;
function settingsOf$1(file, call) {
	const found = {};
	collect(file, call.open, chainEnd(file, call.close), found);
	for (const { start, end } of elements(file, call.open)) positional(file, start, end, found);
	return {
		key: found.key,
		url: found.url,
		model: found.model
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
		const value = evaluate(file, {
			chunk: file,
			start
		});
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
	if (file.language === "python") return false;
	const before = tokens[at - 1]?.kind === "line" ? tokens[at - 2] : tokens[at - 1];
	const next = tokens[at + 1]?.kind === "line" ? tokens[at + 2] : tokens[at + 1];
	return ["{", ","].includes(before?.text ?? "") && [",", "}"].includes(next?.text ?? "");
}
function chainEnd(file, close) {
	const { tokens, match } = file;
	let at = close + 1;
	for (let hops = 0; hops < 40; hops++) {
		while (tokens[at]?.kind === "line") at++;
		if (!isDot(tokens[at]?.text) || tokens[at + 1]?.kind !== "name") break;
		at += 2;
		const partner = match[at] ?? -1;
		if (tokens[at]?.text === "(" && partner > at) at = partner + 1;
	}
	return at;
}
function positional(file, start, end, found) {
	const { tokens } = file;
	if (["=", ":"].includes(tokens[start + 1]?.text ?? "") || tokens[start]?.text === "{") return;
	if (end === start + 1 || isDot(tokens[start + 1]?.text) || tokens[start]?.text === "*" || tokens[start]?.text === "...") {
		const name = tokens[end - 1]?.text ?? "";
		for (const span of (file.assigned.get(name) ?? []).slice(0, 3)) {
			const opens = span.start + (tokens[span.start]?.text === "{" ? 0 : 1);
			const partner = file.match[opens] ?? -1;
			if (["{", "("].includes(tokens[opens]?.text ?? "") && partner > opens) collect(file, opens, partner, found);
		}
	}
	const value = evaluate(file, {
		chunk: file,
		start,
		end
	});
	const setting = meaning(value);
	if (setting !== void 0 && found[setting] === void 0) found[setting] = value;
}
function meaning(value) {
	for (const { pieces } of value.alternatives) for (const piece of pieces) if (piece.kind === "environment") {
		if (/(KEY|TOKEN|SECRET)$/i.test(piece.name)) return "key";
		if (/(URL|BASE|ENDPOINT|HOST)$/i.test(piece.name)) return "url";
		if (/MODEL|DEPLOYMENT/i.test(piece.name)) return "model";
	} else if (piece.kind === "literal") {
		if (/^https?:\/\//.test(piece.text)) return "url";
		if (/^([a-z_-]+[/:])?(gpt|o\d|claude|gemini|text-embedding|mistral|llama|command|grok|deepseek)[-\w.]*/.test(piece.text)) return "model";
	}
}
function named$1(file, call, names) {
	const span = namedSpan(file, call, names);
	return span === void 0 ? require_rules.UNSET : evaluate(file, {
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
// src/trace/code/sdks.ts
function row(ecosystem, name, provider, how, source, more = {}) {
	return {
		ecosystem,
		name,
		provider,
		how,
		source,
		...more
	};
}
const AZURE = {
	AzureOpenAI: "azure-openai",
	AsyncAzureOpenAI: "azure-openai"
};
const SDKS = [
	row("python", "openai", "openai", "sdk", "https://github.com/openai/openai-python", { others: AZURE }),
	row("python", "agents", "openai", "framework", "https://openai.github.io/openai-agents-python/", { only: [
		"Agent",
		"Runner",
		"OpenAIChatCompletionsModel",
		"OpenAIResponsesModel"
	] }),
	row("python", "langchain_openai", "openai", "framework", "https://python.langchain.com/docs/integrations/chat/openai/", { others: {
		AzureChatOpenAI: "azure-openai",
		AzureOpenAI: "azure-openai",
		AzureOpenAIEmbeddings: "azure-openai"
	} }),
	row("python", "langchain.chat_models", "model", "framework", "https://python.langchain.com/docs/how_to/chat_models_universal_init/", {
		only: [
			"init_chat_model",
			"ChatOpenAI",
			"AzureChatOpenAI",
			"ChatAnthropic"
		],
		others: {
			ChatOpenAI: "openai",
			AzureChatOpenAI: "azure-openai",
			ChatAnthropic: "anthropic"
		}
	}),
	row("python", "langchain.llms", "openai", "framework", "https://python.langchain.com/docs/integrations/llms/openai/", {
		only: [
			"OpenAI",
			"OpenAIChat",
			"AzureOpenAI"
		],
		others: AZURE
	}),
	row("python", "langchain.embeddings", "openai", "framework", "https://python.langchain.com/docs/integrations/text_embedding/openai/", { only: ["OpenAIEmbeddings", "init_embeddings"] }),
	row("python", "langchain_community", "openai", "framework", "https://python.langchain.com/docs/integrations/chat/", {
		only: [
			"ChatOpenAI",
			"OpenAIEmbeddings",
			"AzureChatOpenAI"
		],
		others: { AzureChatOpenAI: "azure-openai" }
	}),
	row("python", "langchain_anthropic", "anthropic", "framework", "https://python.langchain.com/docs/integrations/chat/anthropic/"),
	row("python", "langchain_google_genai", "google", "framework", "https://python.langchain.com/docs/integrations/chat/google_generative_ai/"),
	row("python", "langchain_groq", "groq", "framework", "https://python.langchain.com/docs/integrations/chat/groq/"),
	row("python", "langchain_mistralai", "mistral", "framework", "https://python.langchain.com/docs/integrations/chat/mistralai/"),
	row("python", "langchain_ollama", "local", "framework", "https://python.langchain.com/docs/integrations/chat/ollama/"),
	row("python", "langchain_aws", "bedrock", "framework", "https://python.langchain.com/docs/integrations/chat/bedrock/"),
	row("python", "llama_index.llms.openai", "openai", "framework", "https://docs.llamaindex.ai/en/stable/examples/llm/openai/"),
	row("python", "llama_index.embeddings.openai", "openai", "framework", "https://docs.llamaindex.ai/en/stable/examples/embeddings/OpenAI/"),
	row("python", "llama_index.llms.azure_openai", "azure-openai", "framework", "https://docs.llamaindex.ai/en/stable/examples/llm/azure_openai/"),
	row("python", "llama_index.llms.anthropic", "anthropic", "framework", "https://docs.llamaindex.ai/en/stable/examples/llm/anthropic/"),
	row("python", "semantic_kernel.connectors.ai.open_ai", "openai", "framework", "https://learn.microsoft.com/semantic-kernel/concepts/ai-services/", {
		others: {
			AzureChatCompletion: "azure-openai",
			AzureTextEmbedding: "azure-openai",
			AzureTextCompletion: "azure-openai"
		},
		only: [
			"OpenAIChatCompletion",
			"AzureChatCompletion",
			"OpenAITextEmbedding",
			"AzureTextEmbedding",
			"OpenAITextCompletion",
			"AzureTextCompletion"
		]
	}),
	row("python", "autogen_ext.models.openai", "openai", "framework", "https://microsoft.github.io/autogen/stable/reference/python/autogen_ext.models.openai.html", { others: { AzureOpenAIChatCompletionClient: "azure-openai" } }),
	row("python", "pydantic_ai", "model", "framework", "https://ai.pydantic.dev/models/", {
		only: [
			"Agent",
			"OpenAIModel",
			"OpenAIChatModel",
			"OpenAIResponsesModel",
			"AnthropicModel",
			"GeminiModel",
			"GoogleModel",
			"GroqModel",
			"MistralModel",
			"OpenAIProvider",
			"AzureProvider"
		],
		others: {
			OpenAIModel: "openai",
			OpenAIChatModel: "openai",
			OpenAIResponsesModel: "openai",
			OpenAIProvider: "openai",
			AzureProvider: "azure-openai",
			AnthropicModel: "anthropic",
			GeminiModel: "google",
			GoogleModel: "google",
			GroqModel: "groq",
			MistralModel: "mistral"
		}
	}),
	row("python", "instructor", "model", "framework", "https://python.useinstructor.com/integrations/", { only: ["from_provider"] }),
	row("python", "litellm", "model", "sdk", "https://docs.litellm.ai/docs/providers", { only: [
		"completion",
		"acompletion",
		"embedding",
		"aembedding",
		"responses",
		"aresponses",
		"Router",
		"text_completion",
		"image_generation",
		"batch_completion"
	] }),
	row("python", "dspy", "model", "framework", "https://dspy.ai/learn/programming/language_models/", { only: [
		"LM",
		"OpenAI",
		"Embedder"
	] }),
	row("python", "crewai", "model", "framework", "https://docs.crewai.com/concepts/llms", { only: [
		"LLM",
		"Agent",
		"Crew"
	] }),
	row("python", "smolagents", "model", "framework", "https://huggingface.co/docs/smolagents/reference/models", {
		only: [
			"OpenAIServerModel",
			"OpenAIModel",
			"LiteLLMModel",
			"InferenceClientModel"
		],
		others: {
			OpenAIServerModel: "openai",
			OpenAIModel: "openai",
			InferenceClientModel: "huggingface"
		}
	}),
	row("python", "haystack.components.generators", "openai", "framework", "https://docs.haystack.deepset.ai/docs/openaigenerator", {
		only: [
			"OpenAIGenerator",
			"OpenAIChatGenerator",
			"AzureOpenAIGenerator",
			"AzureOpenAIChatGenerator"
		],
		others: {
			AzureOpenAIGenerator: "azure-openai",
			AzureOpenAIChatGenerator: "azure-openai"
		}
	}),
	row("python", "guidance.models", "model", "framework", "https://github.com/guidance-ai/guidance", {
		only: ["OpenAI", "AzureOpenAI"],
		others: {
			OpenAI: "openai",
			AzureOpenAI: "azure-openai"
		}
	}),
	row("python", "anthropic", "anthropic", "sdk", "https://github.com/anthropics/anthropic-sdk-python"),
	row("python", "google.generativeai", "google", "sdk", "https://ai.google.dev/gemini-api/docs/libraries"),
	row("python", "google.genai", "google", "sdk", "https://github.com/googleapis/python-genai"),
	row("python", "groq", "groq", "sdk", "https://github.com/groq/groq-python"),
	row("python", "mistralai", "mistral", "sdk", "https://github.com/mistralai/client-python"),
	row("python", "cohere", "cohere", "sdk", "https://github.com/cohere-ai/cohere-python"),
	row("python", "together", "together", "sdk", "https://github.com/togethercomputer/together-python"),
	row("python", "ollama", "local", "sdk", "https://github.com/ollama/ollama-python"),
	row("python", "azure.ai.inference", "azure-openai", "sdk", "https://learn.microsoft.com/python/api/overview/azure/ai-inference-readme", { keys: ["AZURE_AI_CHAT_KEY"] }),
	row("python", "promptflow", "azure-openai", "framework", "https://microsoft.github.io/promptflow/", {
		only: [
			"AzureOpenAIConnection",
			"OpenAIConnection",
			"AzureOpenAIModelConfiguration"
		],
		others: { OpenAIConnection: "openai" }
	}),
	row("npm", "openai", "openai", "sdk", "https://github.com/openai/openai-node", { others: { AzureOpenAI: "azure-openai" } }),
	row("npm", "@openai/agents", "openai", "framework", "https://openai.github.io/openai-agents-js/"),
	row("npm", "@azure/openai", "azure-openai", "sdk", "https://learn.microsoft.com/javascript/api/overview/azure/openai-readme"),
	row("npm", "@azure-rest/ai-inference", "azure-openai", "sdk", "https://learn.microsoft.com/javascript/api/overview/azure/ai-inference-rest-readme", { keys: ["AZURE_AI_API_KEY"] }),
	row("npm", "@langchain/openai", "openai", "framework", "https://js.langchain.com/docs/integrations/chat/openai/", { others: {
		AzureChatOpenAI: "azure-openai",
		AzureOpenAIEmbeddings: "azure-openai"
	} }),
	row("npm", "langchain/chat_models/openai", "openai", "framework", "https://js.langchain.com/docs/integrations/chat/openai/"),
	row("npm", "langchain/llms/openai", "openai", "framework", "https://js.langchain.com/docs/integrations/llms/openai/"),
	row("npm", "langchain/embeddings/openai", "openai", "framework", "https://js.langchain.com/docs/integrations/text_embedding/openai/"),
	row("npm", "@langchain/anthropic", "anthropic", "framework", "https://js.langchain.com/docs/integrations/chat/anthropic/"),
	row("npm", "@langchain/google-genai", "google", "framework", "https://js.langchain.com/docs/integrations/chat/google_generativeai/"),
	row("npm", "@ai-sdk/openai", "openai", "framework", "https://ai-sdk.dev/providers/ai-sdk-providers/openai"),
	row("npm", "@ai-sdk/azure", "azure-openai", "framework", "https://ai-sdk.dev/providers/ai-sdk-providers/azure", { keys: ["AZURE_API_KEY"] }),
	row("npm", "@ai-sdk/anthropic", "anthropic", "framework", "https://ai-sdk.dev/providers/ai-sdk-providers/anthropic"),
	row("npm", "@ai-sdk/google", "google", "framework", "https://ai-sdk.dev/providers/ai-sdk-providers/google-generative-ai", { keys: ["GOOGLE_GENERATIVE_AI_API_KEY"] }),
	row("npm", "@ai-sdk/groq", "groq", "framework", "https://ai-sdk.dev/providers/ai-sdk-providers/groq"),
	row("npm", "@ai-sdk/mistral", "mistral", "framework", "https://ai-sdk.dev/providers/ai-sdk-providers/mistral"),
	row("npm", "@ai-sdk/xai", "xai", "framework", "https://ai-sdk.dev/providers/ai-sdk-providers/xai"),
	row("npm", "@ai-sdk/deepseek", "deepseek", "framework", "https://ai-sdk.dev/providers/ai-sdk-providers/deepseek"),
	row("npm", "@ai-sdk/gateway", "vercel-ai-gateway", "framework", "https://ai-sdk.dev/providers/ai-sdk-providers/ai-gateway"),
	row("npm", "@openrouter/ai-sdk-provider", "openrouter", "framework", "https://github.com/OpenRouterTeam/ai-sdk-provider"),
	row("npm", "llamaindex", "openai", "framework", "https://ts.llamaindex.ai/", { only: ["OpenAI", "OpenAIEmbedding"] }),
	row("npm", "@llamaindex/openai", "openai", "framework", "https://ts.llamaindex.ai/"),
	row("npm", "chatgpt", "openai", "sdk", "https://github.com/transitive-bullshit/chatgpt-api", { only: ["ChatGPTAPI"] }),
	row("npm", "openai-api", "openai", "sdk", "https://www.npmjs.com/package/openai-api"),
	row("npm", "openai-edge", "openai", "sdk", "https://github.com/dan-kwiat/openai-edge"),
	row("npm", "@instructor-ai/instructor", "openai", "framework", "https://github.com/instructor-ai/instructor-js"),
	row("npm", "@dexaai/dexter", "openai", "framework", "https://github.com/dexaai/dexter"),
	row("npm", "@anthropic-ai/sdk", "anthropic", "sdk", "https://github.com/anthropics/anthropic-sdk-typescript"),
	row("npm", "@anthropic-ai/claude-agent-sdk", "anthropic", "sdk", "https://docs.claude.com/en/api/agent-sdk/overview"),
	row("npm", "@anthropic-ai/claude-code", "anthropic", "sdk", "https://docs.claude.com/en/docs/claude-code/sdk"),
	row("npm", "@google/generative-ai", "google", "sdk", "https://github.com/google-gemini/generative-ai-js"),
	row("npm", "@google/genai", "google", "sdk", "https://github.com/googleapis/js-genai"),
	row("npm", "@mistralai/mistralai", "mistral", "sdk", "https://github.com/mistralai/client-ts"),
	row("npm", "groq-sdk", "groq", "sdk", "https://github.com/groq/groq-typescript"),
	row("npm", "cohere-ai", "cohere", "sdk", "https://github.com/cohere-ai/cohere-typescript"),
	row("npm", "ollama", "local", "sdk", "https://github.com/ollama/ollama-js"),
	row("npm", "@aws-sdk/client-bedrock-runtime", "bedrock", "sdk", "https://docs.aws.amazon.com/AWSJavaScriptSDK/v3/latest/client/bedrock-runtime/"),
	row("gem", "openai", "openai", "sdk", "https://github.com/alexrudall/ruby-openai", { binds: ["OpenAI"] }),
	row("gem", "ruby/openai", "openai", "sdk", "https://github.com/alexrudall/ruby-openai", { binds: ["OpenAI"] }),
	row("gem", "langchain", "openai", "framework", "https://github.com/patterns-ai-core/langchainrb", { binds: ["Langchain"] }),
	row("gem", "ruby_llm", "model", "framework", "https://rubyllm.com/", { binds: ["RubyLLM"] }),
	row("gem", "anthropic", "anthropic", "sdk", "https://github.com/anthropics/anthropic-sdk-ruby", { binds: ["Anthropic"] }),
	row("go", "github.com/sashabaranov/go-openai", "openai", "sdk", "https://github.com/sashabaranov/go-openai", {
		binds: ["openai"],
		others: { DefaultAzureConfig: "azure-openai" },
		keys: []
	}),
	row("go", "github.com/openai/openai-go", "openai", "sdk", "https://github.com/openai/openai-go", { binds: ["openai"] }),
	row("go", "github.com/tmc/langchaingo/llms/openai", "openai", "framework", "https://github.com/tmc/langchaingo", { binds: ["openai"] }),
	row("go", "github.com/tmc/langchaingo/llms/anthropic", "anthropic", "framework", "https://github.com/tmc/langchaingo", { binds: ["anthropic"] }),
	row("go", "github.com/Azure/azure-sdk-for-go/sdk/ai/azopenai", "azure-openai", "sdk", "https://pkg.go.dev/github.com/Azure/azure-sdk-for-go/sdk/ai/azopenai", { binds: ["azopenai"] }),
	row("go", "github.com/anthropics/anthropic-sdk-go", "anthropic", "sdk", "https://github.com/anthropics/anthropic-sdk-go", { binds: ["anthropic"] }),
	row("go", "google.golang.org/genai", "google", "sdk", "https://pkg.go.dev/google.golang.org/genai", { binds: ["genai"] }),
	row("go", "github.com/google/generative-ai-go", "google", "sdk", "https://github.com/google/generative-ai-go", { binds: ["genai"] }),
	row("nuget", "Azure.AI.OpenAI", "azure-openai", "sdk", "https://learn.microsoft.com/dotnet/api/overview/azure/ai.openai-readme", {
		binds: ["AzureOpenAIClient", "OpenAIClient"],
		keys: ["AZURE_OPENAI_API_KEY"]
	}),
	row("nuget", "OpenAI", "openai", "sdk", "https://github.com/openai/openai-dotnet", {
		binds: [
			"OpenAIClient",
			"ChatClient",
			"EmbeddingClient",
			"ImageClient",
			"AudioClient",
			"OpenAIResponseClient",
			"ResponsesClient",
			"AssistantClient",
			"ModerationClient",
			"OpenAIAPI"
		],
		keys: []
	}),
	row("nuget", "Betalgo.OpenAI", "openai", "sdk", "https://github.com/betalgo/openai", {
		binds: ["OpenAIService", "AddOpenAIService"],
		keys: []
	}),
	row("nuget", "Betalgo.Ranul.OpenAI", "openai", "sdk", "https://github.com/betalgo/openai", {
		binds: ["OpenAIService", "AddOpenAIService"],
		keys: []
	}),
	row("nuget", "Microsoft.SemanticKernel", "openai", "framework", "https://learn.microsoft.com/semantic-kernel/concepts/ai-services/", {
		binds: [
			"AddOpenAIChatCompletion",
			"AddAzureOpenAIChatCompletion",
			"OpenAIChatCompletionService",
			"AzureOpenAIChatCompletionService",
			"AddOpenAITextEmbeddingGeneration",
			"AddAzureOpenAITextEmbeddingGeneration"
		],
		others: {
			AddAzureOpenAIChatCompletion: "azure-openai",
			AzureOpenAIChatCompletionService: "azure-openai",
			AddAzureOpenAITextEmbeddingGeneration: "azure-openai"
		},
		keys: []
	}),
	row("nuget", "Microsoft.Extensions.AI.OpenAI", "openai", "framework", "https://learn.microsoft.com/dotnet/ai/microsoft-extensions-ai", { keys: [] }),
	row("nuget", "Anthropic", "anthropic", "sdk", "https://www.nuget.org/packages/Anthropic", { binds: ["AnthropicClient"] }),
	row("jvm", "dev.langchain4j.model.openai", "openai", "framework", "https://docs.langchain4j.dev/integrations/language-models/open-ai", { keys: [] }),
	row("jvm", "dev.langchain4j.model.openaiofficial", "openai", "framework", "https://docs.langchain4j.dev/integrations/language-models/open-ai-official", { keys: ["OPENAI_API_KEY"] }),
	row("jvm", "dev.langchain4j.model.azure", "azure-openai", "framework", "https://docs.langchain4j.dev/integrations/language-models/azure-open-ai", { keys: [] }),
	row("jvm", "dev.langchain4j.model.anthropic", "anthropic", "framework", "https://docs.langchain4j.dev/integrations/language-models/anthropic", { keys: [] }),
	row("jvm", "dev.langchain4j.model.mistralai", "mistral", "framework", "https://docs.langchain4j.dev/integrations/language-models/mistral-ai", { keys: [] }),
	row("jvm", "dev.langchain4j.model.googleai", "google", "framework", "https://docs.langchain4j.dev/integrations/language-models/google-ai-gemini", { keys: [] }),
	row("jvm", "dev.langchain4j.model.ollama", "local", "framework", "https://docs.langchain4j.dev/integrations/language-models/ollama", { keys: [] }),
	row("jvm", "org.springframework.ai.openai", "openai", "framework", "https://docs.spring.io/spring-ai/reference/api/chat/openai-chat.html", { keys: ["SPRING_AI_OPENAI_API_KEY", "OPENAI_API_KEY"] }),
	row("jvm", "org.springframework.ai.azure.openai", "azure-openai", "framework", "https://docs.spring.io/spring-ai/reference/api/chat/azure-openai-chat.html", { keys: ["SPRING_AI_AZURE_OPENAI_API_KEY"] }),
	row("jvm", "com.openai", "openai", "sdk", "https://github.com/openai/openai-java"),
	row("jvm", "com.theokanning.openai", "openai", "sdk", "https://github.com/TheoKanning/openai-java", { keys: [] }),
	row("jvm", "com.aallam.openai", "openai", "sdk", "https://github.com/aallam/openai-kotlin", {
		keys: [],
		binds: ["OpenAI"]
	}),
	row("jvm", "com.azure.ai.openai", "azure-openai", "sdk", "https://learn.microsoft.com/java/api/overview/azure/ai-openai-readme", { keys: [] }),
	row("jvm", "com.anthropic", "anthropic", "sdk", "https://github.com/anthropics/anthropic-sdk-java"),
	row("cargo", "async_openai", "openai", "sdk", "https://github.com/64bit/async-openai", { binds: ["Client"] }),
	row("composer", "OpenAI", "openai", "sdk", "https://github.com/openai-php/client", {
		binds: ["OpenAI"],
		keys: []
	})
];
const BY_ECOSYSTEM = new Map();
for (const sdk of SDKS) {
	const names = BY_ECOSYSTEM.get(sdk.ecosystem) ?? new Map();
	names.set(sdk.name, sdk);
	BY_ECOSYSTEM.set(sdk.ecosystem, names);
}
function sdkOf(ecosystem, specifier) {
	const names = BY_ECOSYSTEM.get(ecosystem);
	let name = specifier;
	for (let hops = 0; names !== void 0 && hops < 12; hops++) {
		const found = names.get(name);
		if (found !== void 0) return found;
		const cut = Math.max(name.lastIndexOf("."), name.lastIndexOf("/"), name.lastIndexOf(":"));
		if (cut <= 0) return void 0;
		name = name.slice(0, cut).replace(/:$/, "");
	}
}
const RECORDERS = {
	python: [
		"vcr",
		"pytest_recording",
		"responses",
		"respx",
		"requests_mock",
		"aioresponses",
		"pytest_httpx",
		"httpretty",
		"inline_snapshot",
		"openai_responses"
	],
	npm: [
		"nock",
		"msw",
		"undici-mock",
		"@pollyjs/core",
		"axios-mock-adapter",
		"fetch-mock",
		"jest-fetch-mock"
	],
	gem: [
		"vcr",
		"webmock",
		"webmock/rspec"
	],
	go: [
		"gopkg.in/dnaeon/go-vcr.v3/recorder",
		"github.com/dnaeon/go-vcr",
		"github.com/jarcoal/httpmock",
		"net/http/httptest"
	],
	nuget: ["WireMock", "RichardSzalay.MockHttp"],
	jvm: [
		"com.github.tomakehurst.wiremock",
		"okhttp3.mockwebserver",
		"org.mockserver"
	],
	cargo: [
		"wiremock",
		"mockito",
		"httpmock"
	]
};
// src/trace/code/apis.ts
const PACKAGE_CLASS = /^[A-Z]\w*(Model|Client|Service|ClientAsync|OpenAI)(\.|$)/;
const ECOSYSTEM = {
	python: "python",
	javascript: "npm",
	typescript: "npm",
	ruby: "gem",
	go: "go",
	csharp: "nuget",
	java: "jvm",
	kotlin: "jvm",
	rust: "cargo",
	php: "composer"
};
const MAX_USES = 60;
const MAX_IMPORTS = 100;
const NO_CALL = /(Error|Exception|Message|Param|Params|Schema|Format|Tool|APIStatusError)$/;
function sdkUses(file, imports, calls) {
	const found = new Map();
	const candidates = outsideOf(imports, calls);
	for (const { sdk, one } of sdkImports(file, imports)) {
		if (found.size > MAX_USES) break;
		const module = moduleSettings(file, one);
		const uses = candidates.flatMap((call) => useOf$1(file, sdk, one, module, call));
		for (const use of uses.length > 0 ? uses : [declared(sdk, one)]) if (use !== void 0) found.set(keyOf(use), found.get(keyOf(use)) ?? use);
	}
	return [...found.values()];
}
function sdkImports(file, imports) {
	const found = new Map();
	for (const one of imports) {
		if (found.size >= MAX_IMPORTS) break;
		const sdk = sdkOf(ECOSYSTEM[file.language], one.specifier.replace(/^node:/, ""));
		const key = JSON.stringify([one.specifier, one.names]);
		if (sdk !== void 0 && !found.has(key)) found.set(key, {
			sdk,
			one
		});
	}
	return [...found.values()];
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
function keyOf(use) {
	return JSON.stringify([
		use.provider,
		use.through,
		use.credentials,
		use.endpoint,
		use.called
	]);
}
function otherOf(sdk, name) {
	return sdk.others !== void 0 && Object.hasOwn(sdk.others, name) ? sdk.others[name] : void 0;
}
function declared(sdk, one) {
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
function useOf$1(file, sdk, one, module, call) {
	const name = calledName(sdk, one, call);
	if (name === void 0 || NO_CALL.test(name)) return [];
	if (sdk.only !== void 0 && !sdk.only.includes(name)) return [];
	const settings = settingsOf$1(file, call);
	const merged = {
		key: settings.key ?? module.key,
		url: settings.url ?? module.url,
		model: settings.model
	};
	const provider = otherOf(sdk, name) ?? sdk.provider;
	return [{
		at: call.start,
		...finish(sdk, provider, merged, name),
		called: true
	}];
}
function calledName(sdk, one, call) {
	const path = call.path;
	for (const bind of sdk.binds ?? []) if (path.split(".").includes(bind)) return sdk.others !== void 0 ? path.split(".").find((p) => otherOf(sdk, p) !== void 0) ?? bind : bind;
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
	if (file.language !== "python" && file.language !== "go") return {
		key: void 0,
		url: void 0,
		model: void 0
	};
	for (let at = 0; at + 3 < tokens.length; at++) {
		if (tokens[at + 3]?.text !== "=" || tokens[at + 1]?.text !== ".") continue;
		if (file.language === "python" && !locals.has(tokens[at]?.text ?? "")) continue;
		const setting = settingOf(tokens[at + 2]?.text ?? "");
		if (setting === void 0 || setting === "model") continue;
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
	const url = settings.url === void 0 ? void 0 : require_rules.literalText(settings.url);
	const byHost = url === void 0 ? void 0 : providerOfUrl(url)?.provider;
	const byModel = given === "model" && model !== void 0 ? modelProvider(model) : void 0;
	const id = byHost?.id ?? (given === "model" ? byModel ?? "any" : given);
	const stated = settings.key !== void 0 && !isUnknown(settings.key);
	const defaults = defaultKeys(sdk, id);
	const credentials = stated && settings.key !== void 0 ? [read$2(settings.key)] : defaults.map(byName);
	const from = stated ? "stated" : settings.key !== void 0 || defaults.length === 0 ? "inferred" : "default";
	return {
		provider: id,
		how: sdk.how,
		through: through === sdk.name ? sdk.name : `${sdk.name} ${through}`,
		credentials,
		credentialFrom: from,
		endpoint: settings.url,
		endpointNames: id === "any" ? [] : providerById(given === "model" ? id : given)?.endpoints ?? [],
		model
	};
}
function modelProvider(model) {
	for (const { pieces } of model.alternatives) {
		const [first] = pieces;
		if (first?.kind === "literal") return providerOfModel(first.text)?.id;
	}
}
function defaultKeys(sdk, id) {
	if (id === "any") return PROVIDERS.flatMap((p) => p.keys.slice(0, 1));
	if (sdk.keys !== void 0 && id === sdk.provider) return sdk.keys;
	if (sdk.provider !== "model" && id !== sdk.provider && sdk.others === void 0) return providerById(sdk.provider)?.keys ?? [];
	return providerById(id)?.keys ?? [];
}
function byName(name) {
	return {
		name,
		value: require_rules.fromOrigin({
			kind: "environment",
			name
		})
	};
}
function read$2(value) {
	const variable = require_rules.origins(value).find((o) => o.kind === "environment");
	return {
		name: variable?.kind === "environment" ? variable.name : "api key",
		value
	};
}
// src/trace/code/resolve.ts
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
		return this.entries(parent(path)).get(path.slice(path.lastIndexOf("/") + 1)) === false;
	}
	isDirectory(path) {
		return path === "" || this.entries(parent(path)).get(path.slice(path.lastIndexOf("/") + 1)) === true;
	}
	files(directory, pattern) {
		return [...this.entries(directory)].filter(([n, d]) => !d && pattern.test(n)).map(([n]) => join$3(directory, n));
	}
	below(directory, pattern, limit) {
		const found = [];
		const queue = [directory];
		for (let visited = 0; queue.length > 0 && visited < 400 && found.length < limit; visited++) {
			const next = queue.shift() ?? "";
			found.push(...this.files(next, pattern));
			for (const [name, isDirectory] of this.entries(next)) if (isDirectory && !name.startsWith(".") && !VENDORED.has(name)) queue.push(join$3(next, name));
		}
		return found.slice(0, limit);
	}
};
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
function join$3(directory, name) {
	return directory === "" ? name : `${directory}/${name}`;
}
function ancestors(directory) {
	const found = [directory];
	for (let at = directory; at !== "" && found.length < 16; found.push(at)) at = parent(at);
	return found;
}
function localFiles(tree, repository, file, one) {
	switch (file.language) {
		case "python": return python$2(tree, file, one);
		case "javascript":
		case "typescript": return javascript$1(tree, file, one.specifier);
		case "ruby": return ruby$1(tree, file, one.specifier);
		case "go": return go$1(tree, repository, file, one.specifier);
		case "java":
		case "kotlin": return jvm$2(tree, file, one.specifier);
		case "csharp":
		case "rust":
		case "php": return [];
		default: return file.language;
	}
}
function python$2(tree, file, one) {
	const dots = /^\.*/.exec(one.specifier)?.[0].length ?? 0;
	const path = one.specifier.slice(dots).replaceAll(".", "/");
	const here = parent(file.path);
	if (dots > 0) {
		const base = resolvePath(here, "../".repeat(dots - 1));
		return base === void 0 ? [] : pythonModule$1(tree, base, path, one);
	}
	for (const directory of ancestors(here)) for (const base of [
		directory,
		join$3(directory, "src"),
		join$3(directory, "lib")
	]) {
		const first = path.split("/", 1)[0] ?? "";
		const names = tree.entries(base);
		if (names.get(first) !== true && names.get(`${first}.py`) !== false) continue;
		const found = pythonModule$1(tree, base, path, one);
		if (found.length > 0) return found;
	}
	return [];
}
function pythonModule$1(tree, base, path, one) {
	const target = path === "" ? base : join$3(base, path);
	if (path !== "" && tree.isFile(`${target}.py`)) return [`${target}.py`];
	const found = [];
	if (tree.isFile(join$3(target, "__init__.py"))) found.push(join$3(target, "__init__.py"));
	for (const { imported } of one.names) {
		const sub = join$3(target, imported);
		if (imported === "*") continue;
		if (tree.isFile(`${sub}.py`)) found.push(`${sub}.py`);
		else if (tree.isFile(join$3(sub, "__init__.py"))) found.push(join$3(sub, "__init__.py"));
	}
	return found;
}
const SCRIPT_ENDINGS = [
	".ts",
	".tsx",
	".js",
	".mjs",
	".cjs",
	".jsx",
	".mts",
	".cts"
];
function javascript$1(tree, file, specifier) {
	const here = parent(file.path);
	if (specifier.startsWith(".")) return script$1(tree, resolvePath(here, specifier));
	if (specifier.startsWith("/")) return script$1(tree, resolvePath("", specifier.slice(1)));
	if (specifier.startsWith("@/") || specifier.startsWith("~/")) for (const directory of ancestors(here)) for (const base of [join$3(directory, "src"), directory]) {
		const found = script$1(tree, resolvePath(base, specifier.slice(2)));
		if (found.length > 0) return found;
	}
	return [];
}
function script$1(tree, path) {
	if (path === void 0) return [];
	const bare = path.replace(/\.[cm]?jsx?$/, "");
	const found = [
		path,
		...SCRIPT_ENDINGS.map((e) => path + e),
		...SCRIPT_ENDINGS.map((e) => bare + e),
		...SCRIPT_ENDINGS.map((e) => join$3(path, `index${e}`))
	].find((c) => /\.[cm]?[jt]sx?$/.test(c) && tree.isFile(c));
	return found === void 0 ? [] : [found];
}
function ruby$1(tree, file, specifier) {
	const named = specifier.endsWith(".rb") ? specifier : `${specifier}.rb`;
	if (specifier.startsWith("./")) {
		const path = resolvePath(parent(file.path), named);
		return path !== void 0 && tree.isFile(path) ? [path] : [];
	}
	const found = ancestors(parent(file.path)).map((d) => join$3(d, `lib/${named}`)).find((p) => tree.isFile(p));
	return found === void 0 ? [] : [found];
}
function go$1(tree, repository, file, specifier) {
	const root = ancestors(parent(file.path)).find((d) => tree.isFile(join$3(d, "go.mod")));
	if (root === void 0) return [];
	const read = repository.read(join$3(root, "go.mod"));
	const module = read.kind === "text" ? /^module[ \t]+(\S+)/m.exec(read.text)?.[1] : void 0;
	if (module === void 0 || specifier !== module && !specifier.startsWith(`${module}/`)) return [];
	const directory = resolvePath(root, specifier.slice(module.length + 1));
	return directory === void 0 ? [] : goFiles(tree, directory);
}
function goFiles(tree, directory) {
	return tree.files(directory, /\.go$/).filter((p) => !p.endsWith("_test.go"));
}
function jvm$2(tree, file, specifier) {
	const root = /^(.*?\/)?src\/(main|test)\/(java|kotlin)\//.exec(file.path);
	if (root === null) return [];
	const before = root[1] ?? "";
	for (const set of ["main", "test"]) for (const language of ["java", "kotlin"]) {
		const path = `${before}src/${set}/${language}/${specifier.replaceAll(".", "/")}.${language === "java" ? "java" : "kt"}`;
		if (tree.isFile(path)) return [path];
	}
	return [];
}
// src/trace/code/entries.ts
const ENDINGS$1 = {
	py: "python",
	pyw: "python",
	ipynb: "python",
	js: "javascript",
	mjs: "javascript",
	cjs: "javascript",
	jsx: "javascript",
	ts: "typescript",
	mts: "typescript",
	cts: "typescript",
	tsx: "typescript",
	rb: "ruby",
	rake: "ruby",
	gemspec: "ruby",
	go: "go",
	cs: "csharp",
	csx: "csharp",
	java: "java",
	kt: "kotlin",
	kts: "kotlin",
	rs: "rust",
	php: "php"
};
const SHEBANG = /^#!.*\b(python|node|ruby|bun|deno|tsx|php|uv)/;
function languageOf(path, text) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const dot = name.lastIndexOf(".");
	if (dot > 0) {
		const ending = name.slice(dot + 1).toLowerCase();
		return Object.hasOwn(ENDINGS$1, ending) ? ENDINGS$1[ending] : void 0;
	}
	if (name === "Rakefile") return "ruby";
	const by = SHEBANG.exec(text.slice(0, 200))?.[1];
	if (by === void 0) return void 0;
	if (by === "python" || by === "uv") return "python";
	return by === "ruby" || by === "php" ? by : by === "tsx" ? "typescript" : "javascript";
}
function notebookSource(json) {
	try {
		const book = JSON.parse(json);
		if (typeof book !== "object" || book === null || !("cells" in book) || !Array.isArray(book.cells)) return "";
		return book.cells.map(cellSource).join("\n");
	} catch {
		return "";
	}
}
function cellSource(cell) {
	if (typeof cell !== "object" || cell === null || !("cell_type" in cell) || !("source" in cell)) return "";
	if (cell.cell_type !== "code") return "";
	const { source } = cell;
	return (Array.isArray(source) ? source.join("") : String(source)).split("\n").map((line) => {
		if (line.startsWith("!")) return `os.system(${JSON.stringify(line.slice(1).trim())})`;
		return line.startsWith("%") ? "" : line;
	}).join("\n");
}
const MAX_ENTRIES = 60;
function entriesOf(tree, path) {
	if (path !== "" && tree.isFile(path) && !/\.(csproj|fsproj|sln)$/.test(path)) return [path];
	const directory = /\.(csproj|fsproj|sln)$/.test(path) ? path.slice(0, Math.max(0, path.lastIndexOf("/"))) : path.replace(/\/$/, "");
	if (!tree.isDirectory(directory)) return [path];
	const go = goFiles(tree, directory);
	if (go.length > 0) return go;
	for (const name of [
		"__main__.py",
		"main.py",
		"index.ts",
		"index.js",
		"index.mjs",
		"src/main.rs",
		"src/index.ts",
		"src/index.js"
	]) if (tree.isFile(join$3(directory, name))) return [join$3(directory, name)];
	if (tree.files(directory, /^(pom\.xml|build\.gradle(\.kts)?)$/).length > 0) return tree.below(join$3(directory, "src"), /\.(java|kt)$/, MAX_ENTRIES);
	return tree.below(directory, /\.cs$/, MAX_ENTRIES);
}
// src/trace/code/guards.ts
const TELLING$1 = /key|token|secret|live|enable|api|has_|openai|llm/i;
const MAX_BODY = 5e3;
function guardsOf(file) {
	const ranges = [];
	const { tokens } = file;
	for (let at = 0; at < tokens.length && ranges.length < 2e3; at++) {
		const token = tokens[at];
		if (token?.text !== "if" || token.kind !== "name") continue;
		const body = file.language === "python" ? indented(file, at) : braced(file, at);
		if (body !== void 0) ranges.push(body);
	}
	return (at) => ranges.some(([start, end]) => at > start && at < end);
}
function conditionEnd(file, start, mark) {
	const { tokens, match } = file;
	let telling = false;
	for (let at = start + 1; at < Math.min(tokens.length, start + 60); at++) {
		const token = tokens[at];
		if (token === void 0) return void 0;
		if (token.kind !== "mark" && TELLING$1.test(token.text)) telling = true;
		if (token.text === "not" || token.text === "!") return void 0;
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
// src/trace/code/http.ts
const SENDERS = new Set([
	"fetch",
	"post",
	"Post",
	"request",
	"Request",
	"urlopen",
	"NewRequest",
	"NewRequestWithContext",
	"PostAsync",
	"SendAsync",
	"axios",
	"got",
	"ky",
	"send",
	"PostAsJsonAsync",
	"post_form",
	"Do",
	"exchange",
	"postForObject",
	"stream",
	"PostForm",
	"retrieve",
	"HttpRequestMessage",
	"urlretrieve",
	"sendAsync",
	"fetchJson",
	"undici",
	"AsyncClient",
	"Client",
	"UrlFetchApp"
]);
const FREE = /\/v1\/(models(?![\w/-]*:)|organization|usage|files|dashboard)|\/dashboard\//;
const MODEL_PATH = /\/(chat\/completions|v1\/responses|v1\/messages|v1\/completions|v1\/embeddings|api\/generate|api\/chat)\b/;
function httpUses(file, calls, sdks) {
	if (!calls.some((c) => SENDERS.has(c.last))) return [];
	const taken = new Set(sdks.map((s) => s.endpoint).flatMap((e) => e === void 0 ? [] : texts(e)));
	const found = new Map();
	file.tokens.forEach((token, at) => {
		if (token.kind !== "text" || token.text.length > 400 || taken.has(token.text)) return;
		const target = targetOf(file, at);
		if (target !== void 0 && !found.has(target.host)) found.set(target.host, {
			at,
			...target
		});
	});
	const keys = found.size === 0 ? [] : headerKeys(file);
	return [...found.values()].map((target) => {
		const inUrl = urlKey(target.endpoint);
		const credentials = (inUrl ? [inUrl] : pick(keys, providerById(target.provider), found.size)).map(read$2);
		return {
			at: target.at,
			provider: target.provider,
			how: "http",
			through: target.host,
			credentials,
			credentialFrom: credentials.length > 0 ? "stated" : "inferred",
			endpoint: target.endpoint,
			endpointNames: [],
			model: void 0,
			called: true
		};
	});
}
function texts(value) {
	return value.alternatives.flatMap((a) => a.pieces.flatMap((p) => p.kind === "literal" ? [p.text] : []));
}
function targetOf(file, at) {
	const token = file.tokens[at];
	if (token === void 0 || /\s/.test(token.text.trim())) return void 0;
	const url = /^https?:\/\//.test(token.text);
	const bare = /^[a-z0-9.-]+\.[a-z]{2,}(\/|$)/.test(token.text) && !token.text.includes("_");
	if (url || bare) {
		const known = providerOfUrl(token.text);
		if (known === void 0 || FREE.test(token.text)) return void 0;
		if (known.provider.id === "local" && !MODEL_PATH.test(token.text)) return void 0;
		return {
			provider: known.provider.id,
			host: known.host,
			endpoint: around(file, at)
		};
	}
	if (!MODEL_PATH.test(token.text)) return void 0;
	const plain = token.parts[0]?.kind !== "hole";
	const endpoint = plain ? baseAddress(file) : evaluate(file, {
		chunk: file,
		start: at
	});
	if (endpoint === void 0 || plain && !/^\/?(?:[\w.-]+\/)*[\w.-]+$/.test(token.text)) return void 0;
	const text = require_rules.literalText(endpoint) ?? texts(endpoint)[0];
	const known = text === void 0 ? void 0 : providerOfUrl(text);
	return {
		provider: known?.provider.id ?? "any",
		host: known?.host ?? token.text,
		endpoint
	};
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
function around(file, at) {
	const { tokens } = file;
	for (let i = at - 1; i >= 0 && i > at - 24; i--) {
		const text = tokens[i]?.kind === "mark" ? tokens[i]?.text : void 0;
		if (tokens[i]?.kind === "line" || text === ";" || text === "{" || text === "}") break;
		if (text === "=" || text === ":=" || text === ":") {
			const whole = evaluate(file, {
				chunk: file,
				start: i + 1
			});
			if (texts(whole).some((t) => t === tokens[at]?.text)) return whole;
			break;
		}
	}
	return evaluate(file, {
		chunk: file,
		start: at,
		end: at + 1
	});
}
function urlKey({ choice, alternatives }) {
	const keys = alternatives.flatMap(({ pieces, trail }) => pieces.flatMap((piece, i) => {
		const before = pieces[i - 1];
		return before?.kind === "literal" && /[?&](?:api[-_]?)?key=$/i.test(before.text) && piece.kind !== "literal" ? [{
			pieces: [piece],
			trail
		}] : [];
	}));
	return keys.length === 0 ? void 0 : {
		choice,
		alternatives: keys
	};
}
function headerKeys(file) {
	const { tokens } = file;
	const keys = [];
	for (let at = 0; at < tokens.length && keys.length < 12; at++) {
		const token = tokens[at];
		if (token?.kind !== "text") continue;
		if (/^(x-)?api-key$|^x-goog-api-key$/i.test(token.text)) {
			const start = [
				":",
				",",
				"="
			].includes(tokens[at + 1]?.text ?? "") ? at + 2 : at + 3;
			keys.push(evaluate(file, {
				chunk: file,
				start
			}));
		} else if (/Bearer\b/.test(token.text)) keys.push(bearer(file, at));
	}
	return keys.map(withoutScheme$1).filter((k) => require_rules.origins(k).some((o) => o.kind === "environment" || o.kind === "input"));
}
function withoutScheme$1(value) {
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
	if (require_rules.origins(whole).some((o) => o.kind === "environment")) return whole;
	for (let i = at + 1; i < at + 6; i++) if (file.tokens[i]?.kind === "name" && file.tokens[i]?.text !== "format") return evaluate(file, {
		chunk: file,
		start: i
	});
	return whole;
}
function pick(keys, provider, hosts) {
	if (hosts < 2 || provider === void 0) return keys;
	const word = provider.id.split("-")[0] ?? provider.id;
	const fitting = keys.filter((k) => require_rules.origins(k).some((o) => o.kind === "environment" && (provider.keys.includes(o.name) || o.name.toLowerCase().includes(word))));
	return fitting.length > 0 ? fitting : keys;
}
// src/trace/code/imports.ts
function importsOf(file) {
	return SCANS[file.language](file);
}
const SCANS = {
	python: python$1,
	javascript,
	typescript: javascript,
	ruby,
	go,
	csharp: (chunk) => dotted(chunk, "using"),
	java: jvm$1,
	kotlin: jvm$1,
	rust: (chunk) => dotted(chunk, "use"),
	php: (chunk) => dotted(chunk, "use")
};
function make(chunk, start, end, specifier, names) {
	const token = chunk.tokens[start];
	return {
		specifier,
		names,
		line: token?.line ?? 1,
		column: token?.column ?? 1,
		start,
		end
	};
}
function atStatement(chunk, at) {
	const before = chunk.tokens[at - 1];
	return before === void 0 || before.kind === "line" || [
		";",
		"{",
		"}",
		":",
		")"
	].includes(before.text);
}
function lineEnd(chunk, start) {
	const { tokens, match } = chunk;
	for (let at = start; at < tokens.length; at++) {
		const token = tokens[at];
		if (token?.kind === "line" || token?.text === ";") return at;
		const partner = match[at] ?? -1;
		if (partner > at) at = partner;
	}
	return tokens.length;
}
function python$1(chunk) {
	const { tokens } = chunk;
	const found = [];
	let typesOnly;
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (token === void 0 || token.kind !== "name") continue;
		if (atStatement(chunk, at) && tokens[at - 1]?.text !== ":" && typesOnly !== void 0 && token.column <= typesOnly) typesOnly = void 0;
		if (token.text === "if" && tokens[at + 1]?.kind === "name" && pathAt(chunk, at + 1).path.endsWith("TYPE_CHECKING")) typesOnly = token.column;
		if (token.text === "import_module" && tokens[at + 1]?.text === "(" && tokens[at + 2]?.kind === "text") found.push(make(chunk, at, at + 3, tokens[at + 2]?.text ?? "", []));
		if (typesOnly !== void 0 || !atStatement(chunk, at)) continue;
		if (token.text === "import") found.push(...pythonImport(chunk, at));
		else if (token.text === "from") {
			const one = pythonFrom(chunk, at);
			if (one === void 0) continue;
			found.push(one);
			at = one.end;
		}
	}
	return found;
}
function pythonImport(chunk, start) {
	const end = lineEnd(chunk, start);
	const found = [];
	for (let at = start + 1; at < end; at++) {
		if (chunk.tokens[at]?.kind !== "name") continue;
		const { path, end: behind } = pathAt(chunk, at);
		const renamed = chunk.tokens[behind]?.text === "as" ? chunk.tokens[behind + 1]?.text : void 0;
		const local = renamed ?? path;
		found.push(make(chunk, start, end, path, [{
			local,
			imported: "*"
		}]));
		at = renamed === void 0 ? behind : behind + 2;
	}
	return found;
}
function pythonFrom(chunk, start) {
	const { tokens } = chunk;
	let at = start + 1;
	let specifier = "";
	while (tokens[at]?.kind === "mark" && (tokens[at]?.text === "." || tokens[at]?.text === "...")) {
		specifier += tokens[at]?.text;
		at++;
	}
	if (tokens[at]?.kind === "name" && tokens[at]?.text !== "import") {
		const { path, end } = pathAt(chunk, at);
		specifier += path;
		at = end;
	}
	if (tokens[at]?.text !== "import") return void 0;
	const open = tokens[at + 1]?.text === "(" ? at + 1 : -1;
	const close = open > 0 ? chunk.match[open] ?? -1 : -1;
	const end = close > 0 ? close + 1 : lineEnd(chunk, at);
	return make(chunk, start, end, specifier, namesBetween(chunk, at + 1, end, "as"));
}
function namesBetween(chunk, start, end, rename) {
	const { tokens } = chunk;
	const names = [];
	for (let at = start; at < end; at++) {
		const token = tokens[at];
		if (token?.text === "*") names.push({
			local: "*",
			imported: "*"
		});
		if (token?.kind !== "name") continue;
		if (token.text === "type" && tokens[at + 1]?.kind === "name" && tokens[at + 1]?.text !== rename) {
			at++;
			continue;
		}
		const renamed = tokens[at + 1]?.text === rename ? tokens[at + 2] : void 0;
		names.push({
			local: renamed?.text ?? token.text,
			imported: token.text
		});
		if (renamed !== void 0) at += 2;
	}
	return names;
}
function javascript(chunk) {
	const { tokens } = chunk;
	const found = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (token?.kind !== "name" || isDot(tokens[at - 1]?.text)) continue;
		const called = tokens[at + 1]?.text === "(" && specifierAt(chunk, at + 1) !== "";
		if ((token.text === "require" || token.text === "import") && called) found.push(required(chunk, at));
		else if ((token.text === "import" || token.text === "export") && atStatement(chunk, at)) {
			const one = fromClause(chunk, at);
			if (one !== void 0) found.push(one);
		}
	}
	return found;
}
function fromClause(chunk, start) {
	const { tokens, match } = chunk;
	const first = tokens[start + 1];
	if (first?.kind === "text") return make(chunk, start, start + 2, first.text, []);
	if (first?.text === "type" && tokens[start + 2]?.text !== "from" && tokens[start + 2]?.text !== ",") return void 0;
	const names = [];
	for (let at = start + 1; at < Math.min(tokens.length, start + 16); at++) {
		const token = tokens[at];
		if (token?.text === "from" && tokens[at + 1]?.kind === "text") return make(chunk, start, at + 2, tokens[at + 1]?.text ?? "", names);
		const partner = match[at] ?? -1;
		if (token?.text === "{" && partner > at) {
			names.push(...namesBetween(chunk, at + 1, partner, "as"));
			at = partner;
		} else if (token?.text === "*") {
			if (tokens[at + 1]?.text === "as") names.push({
				local: tokens[at + 2]?.text ?? "",
				imported: "*"
			});
			at += tokens[at + 1]?.text === "as" ? 2 : 0;
		} else if (token?.kind === "name") {
			if ([
				"const",
				"function",
				"class",
				"default",
				"let",
				"var",
				"async"
			].includes(token.text)) return void 0;
			names.push({
				local: token.text,
				imported: "default"
			});
		} else if (token?.kind === "line" || token?.text === ";" || token?.text === "=") return void 0;
	}
}
function specifierAt({ tokens, match }, open) {
	const first = tokens[open + 1];
	if (first?.kind === "text" && first.parts[0]?.kind !== "hole") return first.text;
	const close = Math.min(match[open] ?? open, open + 40);
	const path = tokens.slice(open + 1, close).filter((token) => token.kind === "text").map((token) => token.text).join("/").replace(/\/{2,}/g, "/");
	return /\.[cm]?js$/.test(path) ? `/${path.replace(/^\//, "")}` : "";
}
function required(chunk, at) {
	const { tokens, match } = chunk;
	const specifier = specifierAt(chunk, at + 1);
	let before = at - 1;
	while (["await", "("].includes(tokens[before]?.text ?? "")) before--;
	const names = [];
	if (tokens[before]?.text === "=") {
		const target = before - 1;
		const open = match[target] ?? -1;
		if (tokens[target]?.kind === "name") {
			const member = tokens[at + 4]?.text === "." ? tokens[at + 5]?.text : void 0;
			names.push({
				local: tokens[target]?.text ?? "",
				imported: member ?? "*"
			});
		} else if (tokens[target]?.text === "}" && open >= 0) names.push(...namesBetween(chunk, open + 1, target, ":"));
	}
	return make(chunk, before, at + 4, specifier, names);
}
function ruby(chunk) {
	const { tokens } = chunk;
	const found = [];
	tokens.forEach((token, at) => {
		if (token.kind !== "name" || !RUBY.has(token.text) || isDot(tokens[at - 1]?.text)) return;
		const open = tokens[at + 1]?.text === "(" ? 1 : 0;
		const name = tokens[at + 1 + open];
		if (name?.kind !== "text") return;
		const local = token.text !== "require" && !name.text.startsWith(".");
		found.push(make(chunk, at, at + 2 + open, local ? `./${name.text}` : name.text, []));
	});
	return found;
}
const RUBY = new Set([
	"require",
	"require_relative",
	"load"
]);
function go(chunk) {
	const { tokens } = chunk;
	const found = [];
	for (let at = 0; at < tokens.length; at++) {
		const token = tokens[at];
		if (token?.kind === "name" && token.text === "func") break;
		if (token?.kind !== "name" || token.text !== "import" || !atStatement(chunk, at)) continue;
		const parts = tokens[at + 1]?.text === "(" ? elementsByText(chunk, at + 1) : [at + 1, at + 2];
		for (const i of parts) {
			const path = tokens[i];
			if (path?.kind !== "text") continue;
			const alias = tokens[i - 1];
			const named = alias?.kind === "name" && alias.text !== "import" ? alias.text : void 0;
			found.push(make(chunk, at, i + 1, path.text, [{
				local: named ?? goName(path.text),
				imported: "*"
			}]));
		}
	}
	return found;
}
function elementsByText(chunk, open) {
	const close = chunk.match[open] ?? open;
	const found = [];
	for (let at = open; at < close; at++) if (chunk.tokens[at]?.kind === "text") found.push(at);
	return found;
}
function goName(path) {
	return (path.split("/").filter((p) => !/^v\d+$/.test(p)).at(-1) ?? "").replace(/^go-/, "").replace(/-go$/, "").replace(/\.v\d+$/, "");
}
function jvm$1(chunk) {
	return [...dotted(chunk, "package").slice(0, 1).map((p) => ({
		...p,
		names: []
	})), ...dotted(chunk, "import")];
}
function dotted(chunk, keyword) {
	const { tokens } = chunk;
	const found = [];
	for (let at = 0; at < tokens.length; at++) {
		if (tokens[at]?.text !== keyword || tokens[at]?.kind !== "name" || !atStatement(chunk, at)) continue;
		let from = at + 1;
		if (tokens[from]?.text === "static") from++;
		if (tokens[from]?.kind !== "name") continue;
		let { path, end } = pathAt(chunk, from);
		if (tokens[end]?.text === "=" && tokens[end + 1]?.kind === "name") ({path, end} = pathAt(chunk, end + 1));
		const last = path.slice(path.lastIndexOf(".") + 1);
		const braces = elements(chunk, isDot(tokens[end]?.text) ? end + 1 : end);
		const names = tokens[end]?.text === "." && tokens[end + 1]?.text === "*" ? [] : keyword === "use" && braces.length > 0 ? braces.map((b) => ({
			local: tokens[b.end - 1]?.text ?? "",
			imported: tokens[b.start]?.text ?? ""
		})) : [{
			local: last,
			imported: last
		}];
		found.push(make(chunk, at, lineEnd(chunk, at), path, names));
	}
	return found;
}
// src/trace/code/words.ts
const HOLE = "$_";
function shellText(value) {
	const [first] = value.alternatives;
	if (first === void 0) return "";
	return first.pieces.map((p) => p.kind === "literal" ? p.text : p.kind === "environment" ? `\${${p.name}}` : HOLE).join("");
}
function quoted(words) {
	return words.map(quotedWord).join(" ");
}
function quotedWord(word) {
	const plain = require_rules.literalText(word);
	if (plain !== void 0) return /^[\w@%+=:,./-]+$/.test(plain) ? plain : `'${plain.replaceAll("'", `'\\''`)}'`;
	const [first] = word.alternatives;
	return `"${(first?.pieces ?? []).map((p) => {
		if (p.kind === "environment") return `\${${p.name}}`;
		return p.kind === "literal" ? p.text.replace(/["\\$`]/g, "\\$&") : HOLE;
	}).join("")}"`;
}
function splitWords(text) {
	const words = [];
	let word = "";
	let started = false;
	let quote = "";
	const flush = () => {
		if (started) words.push(wordValue(word));
		word = "";
		started = false;
	};
	for (const char of text.slice(0, 2e4)) if (quote !== "") {
		if (char === quote) quote = "";
		else word += char;
	} else if (char === "\"" || char === "'") {
		quote = char;
		started = true;
	} else if (/\s/.test(char)) flush();
	else {
		word += char;
		started = true;
	}
	flush();
	return words;
}
function wordValue(word) {
	const variable = /^\$\{?([A-Za-z]\w*)\}?$/.exec(word);
	if (variable?.[1] !== void 0) return require_rules.fromOrigin({
		kind: "environment",
		name: variable[1]
	});
	return word.includes(HOLE) ? require_rules.fromOrigin({
		kind: "context",
		name: word
	}) : require_rules.literal(word);
}
const STARTERS = new Set([
	"env",
	"sudo",
	"npx",
	"bunx",
	"pnpm",
	"yarn",
	"npm",
	"dlx",
	"exec",
	"x",
	"nohup",
	"timeout",
	"time",
	"command",
	"uv",
	"run",
	"-y",
	"--yes",
	"--",
	"cmd",
	"/c",
	"/C",
	"cmd.exe",
	"node"
]);
function codexAt(words) {
	for (let at = 0; at < Math.min(words.length, 12); at++) {
		const word = words[at];
		if (word?.alternatives.some((a) => a.pieces.length === 1 && a.pieces[0]?.kind === "literal" && isCodex(a.pieces[0].text))) return at;
		const text = word === void 0 ? void 0 : require_rules.literalText(word);
		if (text === void 0) return -1;
		if (!(STARTERS.has(text) || /^[A-Za-z_]\w*=/.test(text) || /^\d+[smh]?$/.test(text) || at > 0 && text.startsWith("-"))) return -1;
	}
	return -1;
}
function isCodex(word) {
	if (/^@openai\/codex(@[\w.-]+)?$/.test(word)) return true;
	const base = word.slice(Math.max(word.lastIndexOf("/"), word.lastIndexOf("\\")) + 1);
	return /^codex(\.cmd|\.exe|\.js)?$/.test(base);
}
// src/trace/code/mentions.ts
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
const MENTION = "@codex";
function mentionsOf(file, calls, spawns) {
	const mentions = [];
	let unresolved = false;
	for (const call of calls) {
		const body = bodyOf$1(file, call);
		if (body === void 0) continue;
		const text = commandText(body);
		if (text !== void 0) mentions.push({
			at: call.start,
			body: text,
			certainty: "certain"
		});
		else if (body.alternatives.length === 0 || body.alternatives.some((a) => a.pieces.some((p) => p.kind === "context"))) unresolved = true;
	}
	for (const spawn of spawns) {
		if (!/\bgh\b.*\b(comment|review|comments)\b/s.test(spawn.command)) continue;
		const text = spawn.words.map(commandText).find((t) => t !== void 0);
		if (text !== void 0) mentions.push({
			at: spawn.at,
			body: text,
			certainty: "certain"
		});
		else if (spawn.command.includes("$_")) unresolved = true;
	}
	return {
		mentions,
		unresolved
	};
}
function bodyOf$1(file, call) {
	if (POSTS.has(call.last)) {
		const body = named$1(file, call, BODY);
		if (body.alternatives.length > 0) return body;
		const [first] = elements(file, call.open);
		return first === void 0 ? require_rules.UNSET : evaluate(file, {
			chunk: file,
			...first
		});
	}
	if (!REQUESTS.has(call.last)) return void 0;
	const [first] = elements(file, call.open);
	const address = first === void 0 ? "" : shellText(evaluate(file, {
		chunk: file,
		...first
	}));
	return (/\/(comments|reviews|replies)\b/.test(address) || address.includes("addComment")) && !address.startsWith("GET ") ? named$1(file, call, BODY) : void 0;
}
function mentionTexts(file, calls) {
	const found = [];
	let seen = 0;
	file.tokens.forEach((token, at) => {
		if (token.kind !== "text" || !/^@codex(\s|$)/.test(token.text) || ++seen > 100) return;
		const before = file.tokens[at - 1];
		const after = file.tokens[at + 1];
		if (COMPARES.has(before?.text ?? "") || COMPARES.has(after?.text ?? "")) return;
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
const COMPARES = new Set([
	"==",
	"===",
	"!=",
	"!==",
	"in",
	"case"
]);
const TESTS = /^(includes|startsWith|startswith|endsWith|indexOf|contains|Contains|HasPrefix|match|test|RegExp|search|split|replace|find|log|print|info|warn|error|debug|equal|expect|toBe|toContain|start_with|include|count|compile|strip|Error)$/;
function commandText(value) {
	for (const { pieces } of value.alternatives) {
		const text = pieces.map((p) => p.kind === "literal" ? p.text : "\u2026").join("");
		if (text.includes(MENTION) && commands$1(text)) return text.trim().slice(0, 200);
	}
}
function commands$1(text) {
	let fenced = false;
	for (const line of text.slice(0, 1e5).split("\n")) {
		const start = line.trimStart();
		if (start.startsWith("```")) fenced = !fenced;
		else if (!fenced && /^@codex(?![\w-])/.test(start)) return true;
	}
	return false;
}
// src/trace/code/spawns.ts
const TABLES$1 = new Map(Object.entries({
	python: {
		"subprocess.run": "list",
		Popen: "list",
		"subprocess.call": "list",
		check_call: "list",
		check_output: "list",
		getoutput: "text",
		getstatusoutput: "text",
		"os.system": "text",
		"os.popen": "text",
		create_subprocess_exec: "words",
		create_subprocess_shell: "text",
		"pexpect.spawn": "text",
		"os.execvp": "context-words",
		"sp.run": "list"
	},
	javascript: {
		exec: "text",
		execSync: "text",
		"child_process.exec": "text",
		"cp.exec": "text",
		execAsync: "text",
		execPromise: "text",
		"exec.exec": "text",
		spawn: "text",
		spawnSync: "text",
		execFile: "text",
		execFileSync: "text",
		execFileAsync: "text",
		execa: "text",
		execaSync: "text",
		execaCommand: "text",
		getExecOutput: "text",
		fork: "text",
		"Bun.spawn": "list",
		"Bun.spawnSync": "list",
		"Deno.Command": "text"
	},
	go: {
		"exec.Command": "words",
		"exec.CommandContext": "context-words"
	},
	ruby: {
		system: "words",
		spawn: "words",
		exec: "words",
		capture2: "words",
		capture3: "words",
		capture2e: "words",
		popen3: "words",
		"IO.popen": "list",
		sh: "words"
	},
	csharp: {
		"Process.Start": "words",
		ProcessStartInfo: "words"
	},
	java: {
		ProcessBuilder: "words",
		".exec": "text"
	},
	kotlin: {
		ProcessBuilder: "words",
		".exec": "text"
	},
	rust: { "Command.new": "words" },
	php: {
		shell_exec: "text",
		exec: "text",
		passthru: "text",
		proc_open: "text",
		system: "text"
	}
}).map(([l, t]) => [l, new Map(Object.entries(t))]));
const NO_TABLE = new Map();
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
function formOf(file, call, imported) {
	const table = TABLES$1.get(file.language === "typescript" ? "javascript" : file.language) ?? NO_TABLE;
	const whole = table.get(call.path);
	if (whole !== void 0) return whole;
	if (call.path.startsWith(".") && table.get(`.${call.last}`) !== void 0) return table.get(`.${call.last}`);
	if (file.language === "python" && imported.has(call.path)) return table.get(`subprocess.${call.path}`);
	return WHOLE.has(call.last) ? void 0 : table.get(call.last);
}
function spawnsOf(file, calls, imported) {
	const spawns = [];
	const codex = [];
	const keep = (at, words, open, call, command) => {
		const index = codexAt(words);
		if (index >= 0) codex.push(codexFact(file, at, words.slice(index + 1), open, call, "certain"));
		else if (words.some((w) => require_rules.origins(w).some((o) => o.kind === "literal"))) spawns.push({
			at,
			words,
			command: command.slice(0, 4e3)
		});
	};
	let starts = false;
	for (const call of calls) {
		const form = formOf(file, call, imported);
		if (form === void 0) continue;
		starts = true;
		const choices = form === "list" ? tableOf(file, call) : [];
		for (const one of choices) keep(call.start, one.items, one.open, call, quoted(one.items));
		const words = choices.length > 0 ? void 0 : wordsOf$1(file, call, form);
		if (words !== void 0) keep(call.start, words.items, words.open, call, words.text ?? quoted(words.items));
	}
	for (const { at, value } of shellTexts(file)) {
		starts = true;
		const text = shellText(value);
		keep(at, splitWords(text), false, void 0, text);
	}
	if (codex.length === 0) codex.push(...gathered(file, starts));
	if (codex.length === 0) codex.push(...loose(file, calls, starts));
	return {
		spawns,
		codex
	};
}
function tableOf(file, call) {
	const { tokens } = file;
	const [first] = elements(file, call.open);
	const name = first === void 0 ? void 0 : tokens[first.start];
	if (first === void 0 || name?.kind !== "name" || tokens[first.start + 1]?.text !== "[") return [];
	const table = file.assigned.get(name.text)?.find((span) => span.chunk.tokens === tokens && tokens[span.start]?.text === "{");
	if (table === void 0) return [];
	return elements(file, table.start).slice(0, 50).flatMap(({ start, end }) => {
		return (tokens[start + 1]?.text === ":" && tokens[start + 2]?.text === "[" ? evaluateList(file, {
			chunk: file,
			start: start + 2,
			end
		}) : void 0) ?? [];
	});
}
function wordsOf$1(file, call, form) {
	const given = elements(file, call.open).filter((e) => !["=", ":"].includes(file.tokens[e.start + 1]?.text ?? ""));
	if (form === "context-words") given.shift();
	const [first, second] = given;
	if (first === void 0) return void 0;
	const list = evaluateList(file, {
		chunk: file,
		...first
	});
	if (list !== void 0 && list.items.length > 0) return {
		...list,
		text: void 0
	};
	if (form.endsWith("words") && given.length > 1) {
		const rest = given.slice(1).filter((g) => file.tokens[g.start]?.text !== "{");
		const values = [evaluate(file, {
			chunk: file,
			...first
		})];
		let open = false;
		for (const argument of rest) {
			const spread = evaluateList(file, {
				chunk: file,
				...argument
			});
			if (spread !== void 0) values.push(...spread.items);
			else values.push(evaluate(file, {
				chunk: file,
				...argument
			}));
			open ||= file.tokens[argument.end - 1]?.text === "..." || file.tokens[argument.start]?.text === "*";
		}
		return {
			items: values,
			open,
			text: void 0
		};
	}
	const command = evaluate(file, {
		chunk: file,
		...first
	});
	const text = shellText(command);
	const args = second && evaluateList(file, {
		chunk: file,
		...second
	});
	const chained = file.language === "rust" ? [] : args?.items ?? [];
	const words = [...splitWords(text), ...chained];
	if (words.length === 0 || isUnknown(command)) return void 0;
	const unseen = second !== void 0 && args === void 0 && file.tokens[second.start]?.text !== "{";
	return {
		items: words,
		open: (args?.open ?? false) || unseen,
		text: chained.length > 0 ? quoted(words) : text
	};
}
function shellTexts(file) {
	const found = [];
	if (file.language === "ruby" || file.language === "python") return found;
	file.tokens.forEach((token, at) => {
		const tag = file.tokens[at - 1];
		if (token.kind === "text" && tag?.kind === "name" && tag.text === "$" && tag.line === token.line) found.push({
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
			const literals = elements(file, at - 1).map((e) => evaluate(file, {
				chunk: file,
				...e
			}));
			const words = list?.items ?? literals;
			if (words.slice(1).some((w) => SUBCOMMANDS$1.has(require_rules.literalText(w) ?? ""))) found.push(codexFact(file, at, words.slice(1), list?.open ?? false, void 0, "likely"));
		} else if (/^\s*codex\s+(-\S+\s+(\S+\s+)?){0,6}(exec|e|review|cloud|apply)\s/.test(`${token.text.slice(0, 400)} `) && starts && !isShown(calls, at)) found.push(codexFact(file, at, splitWords(shellText(evaluate(file, {
			chunk: file,
			start: at
		}))).slice(1), false, void 0, "likely"));
	}
	return found;
}
function gathered(file, starts) {
	if (!starts) return [];
	const found = [];
	for (const [name, spans] of [...file.appended].slice(0, 200)) {
		const [base] = file.assigned.get(name) ?? [];
		const all = [...(base === void 0 ? void 0 : evaluateList(file, {
			...base,
			end: base.start + 2
		}))?.items ?? [], ...spans.map((s) => evaluate(file, s))];
		const first = all.findIndex((w) => codexAt([w]) === 0);
		const args = first < 0 ? [] : all.slice(first + 1);
		if (args.some((w) => SUBCOMMANDS$1.has(require_rules.literalText(w) ?? ""))) found.push(codexFact(file, spans[0]?.start ?? 0, args, true, void 0, "likely"));
	}
	return found;
}
const SUBCOMMANDS$1 = new Set([
	"exec",
	"e",
	"review",
	"cloud"
]);
const SHOWING = /^(print|log|info|warn|warning|error|debug|puts|echo|write|raise|Error|Exception|add_argument|expect|assert\w*)$/;
function isShown(calls, at) {
	return calls.some((c) => at > c.open && at < c.close && SHOWING.test(c.last));
}
const ENV = new Set(["env", "environment"]);
function codexFact(file, at, args, open, call, certainty) {
	const given = call === void 0 ? void 0 : namedSpan(file, call, ENV);
	const environment = given === void 0 ? NO_ENVIRONMENT : childEnvironment(file, given);
	return {
		at,
		kind: "codex-cli",
		args,
		open,
		apiKey: void 0,
		baseUrl: void 0,
		environment: environment.variables,
		replacesEnvironment: environment.replaces,
		certainty
	};
}
const NO_ENVIRONMENT = {
	variables: new Map(),
	replaces: false
};
function childEnvironment(file, start) {
	const { tokens, match } = file;
	const variables = new Map();
	let from = start;
	if (tokens[start]?.kind === "name") {
		const name = tokens[start]?.text ?? "";
		for (let at = 0; at + 4 < tokens.length; at++) if (tokens[at]?.text === name && tokens[at + 1]?.text === "[" && tokens[at + 2]?.kind === "text" && tokens[at + 4]?.text === "=") variables.set(tokens[at + 2]?.text ?? "", evaluate(file, {
			chunk: file,
			start: at + 5
		}));
		const span = file.assigned.get(name)?.find((s) => s.chunk.tokens === tokens && tokens[s.start]?.text === "{");
		if (span === void 0) return {
			variables,
			replaces: false
		};
		from = span.start;
	}
	const close = match[from] ?? -1;
	if (tokens[from]?.text !== "{" || close < from) return {
		variables,
		replaces: false
	};
	let inherits = false;
	for (const { start: s, end } of elements(file, from)) {
		const head = tokens[s];
		if (head?.text === "..." || head?.text === "*" || head?.text === "**") inherits = true;
		else if (tokens[s + 1]?.text === ":" && head !== void 0) variables.set(head.text, evaluate(file, {
			chunk: file,
			start: s + 2,
			end
		}));
		else if (end === s + 1 && head?.kind === "name") variables.set(head.text, evaluate(file, {
			chunk: file,
			start: s,
			end
		}));
	}
	return {
		variables,
		replaces: !inherits
	};
}
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
	return calls.filter((c) => /^(Async)?(Codex|CodexClient|AppServerClient)$/.test(c.last)).map((call) => {
		const given = namedSpan(file, call, ENV);
		const environment = given === void 0 ? NO_ENVIRONMENT : childEnvironment(file, given);
		return {
			at: call.start,
			kind: typescript ? "codex-sdk-typescript" : "codex-sdk-python",
			args: [],
			open: false,
			apiKey: setOrNot(named$1(file, call, API_KEY)) ?? key,
			baseUrl: setOrNot(named$1(file, call, BASE_URL)),
			environment: environment.variables,
			replacesEnvironment: typescript && given !== void 0 && environment.replaces,
			certainty: "certain"
		};
	});
}
function setOrNot(value) {
	return value.alternatives.length === 0 ? void 0 : value;
}
// src/trace/code/writes.ts
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
const METHODS = new Set(["write_text", "write_bytes"]);
const NAMES$3 = ["auth.json", "config.toml"];
function writesOf(file, calls) {
	const found = [];
	for (const call of calls) {
		const [first, second] = elements(file, call.open);
		if (METHODS.has(call.last)) {
			const label = pathTexts(file, statementStart(file, call.start), call.open);
			if (label !== void 0) found.push({
				at: call.start,
				file: label,
				content: first && content(file, first)
			});
		} else if (first !== void 0 && (WRITERS.has(call.last) || call.path === "File.write")) {
			const label = pathTexts(file, first.start, first.end);
			if (label !== void 0) found.push({
				at: call.start,
				file: label,
				content: second && content(file, second)
			});
		} else if (call.path === "open" && first !== void 0 && second !== void 0 && /^[wax]/.test(file.tokens[second.start]?.text ?? "")) {
			const label = pathTexts(file, first.start, first.end);
			if (label !== void 0) found.push({
				at: call.start,
				file: label,
				content: writtenBy(file, calls, call)
			});
		}
	}
	return found;
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
	return first && content(file, first);
}
function statementStart(file, at) {
	let start = at;
	while (start > 0 && at - start < 60 && file.tokens[start - 1]?.kind !== "line" && file.tokens[start - 1]?.text !== ";") start--;
	return start;
}
function pathTexts(file, start, end) {
	const parts = [];
	for (let at = start; at < Math.min(end, start + 60); at++) {
		const token = file.tokens[at];
		if (token?.kind === "text") parts.push(token.text);
		else if (token?.kind === "name") {
			for (const span of (file.assigned.get(token.text) ?? []).slice(0, 3)) for (let i = span.start; i < span.start + 24 && file.tokens[i]?.kind !== "line"; i++) if (file.tokens[i]?.kind === "text") parts.push(file.tokens[i]?.text ?? "");
		}
	}
	const label = parts.join("/").replaceAll("//", "/");
	return NAMES$3.some((n) => label.endsWith(n)) ? label : void 0;
}
// src/trace/code/file.ts
const MAX_FACTS = 300;
const FACTS = new WeakMap();
function unitOf(text, path, language, place) {
	const firstLine = place?.line ?? 1;
	const file = readSource(text, path, language, firstLine);
	return {
		file,
		imports: importsOf(file),
		ecosystem: ECOSYSTEM[language],
		lines: text.split("\n"),
		firstLine,
		local: new Set(),
		at: (line, column) => ({
			path: place?.path ?? path,
			line,
			column
		})
	};
}
function importedLocals(one) {
	return one.names.map(({ local, imported }) => ({
		local: local.split(".")[0] ?? local,
		imported
	}));
}
function factsOf(unit) {
	let facts = FACTS.get(unit);
	if (facts === void 0) {
		facts = find(unit);
		FACTS.set(unit, facts);
	}
	return facts;
}
function find(unit) {
	const { file } = unit;
	const imports = unit.imports.filter((i) => !unit.local.has(i.specifier));
	const calls = callsOf(file);
	const guarded = guardsOf(file);
	const keep = (found) => found.slice(0, MAX_FACTS).map((f) => ({
		...f,
		guarded: guarded(f.at)
	}));
	const { spawns, codex } = spawnsOf(file, calls, new Set(imports.filter((i) => i.specifier === "subprocess").flatMap((i) => i.names.map((n) => n.local))));
	const sdks = sdkUses(file, imports, calls);
	const { mentions, unresolved } = mentionsOf(file, calls, spawns);
	const recorders = RECORDERS[unit.ecosystem] ?? [];
	return {
		apis: keep([...sdks, ...httpUses(file, calls, sdks)]),
		envReads: keep(reads(file)),
		codex: keep([...codex, ...codexSdkUses(file, calls, imports.map((i) => i.specifier))]),
		mentions: keep(mentions),
		mentionTexts: keep(mentionTexts(file, calls)),
		unresolvedMention: unresolved,
		spawns: keep(spawns),
		writes: keep(writesOf(file, calls)),
		recorded: imports.filter((i) => recorders.some((r) => i.specifier === r || i.specifier.startsWith(`${r}/`) || i.specifier.startsWith(`${r}.`))).map((i) => i.start)
	};
}
function reads(file) {
	const found = new Map();
	const keep = (name, at, fallback) => {
		if (!found.has(name) && found.size < MAX_FACTS) found.set(name, {
			at,
			name,
			fallback
		});
	};
	for (let at = 0; at < file.tokens.length; at++) {
		const token = file.tokens[at];
		if (token?.kind === "text" && file.language === "java") placeholders(token.text, (name) => keep(name, at, void 0));
		if (token?.kind !== "name") continue;
		const read = readAt(file, file, at);
		if (read === void 0 || file.tokens[read.end]?.text === "=") continue;
		const fallback = read.fallback && evaluate(file, {
			chunk: file,
			...read.fallback
		});
		keep(read.name, at, fallback === void 0 || isUnknown(fallback) ? void 0 : fallback);
	}
	for (const name of file.variables.values()) keep(name, 0, void 0);
	for (const { fallbacks } of file.flags.values()) for (const { chunk, start } of fallbacks) if (chunk.tokens[start - 2]?.text === "envvar") keep(chunk.tokens[start]?.text ?? "", start, void 0);
	return [...found.values()];
}
function placeholders(text, keep) {
	for (const [, name] of text.slice(0, 2e3).matchAll(/\$\{([A-Z][A-Z0-9_]{2,60})[:}]/g)) if (name !== void 0) keep(name);
}
// src/trace/code/shown.ts
function shownLine(unit, line) {
	return (unit.lines[line - unit.firstLine] ?? "").slice(0, 400).trim().replace(/\b(sk|gh[pousr]|key|AIza)[-_][\w-]{8,}/g, (key) => `${key.slice(0, 8)}\u2026`).slice(0, 160);
}
// src/trace/code/program.ts
const MAX_DEPTH$2 = 6;
const MAX_FILES = 60;
const MAX_BYTES = 1048576;
const SHELVES = new WeakMap();
function shelfOf$1(repository) {
	let shelf = SHELVES.get(repository);
	if (shelf === void 0) {
		shelf = {
			tree: new Tree(repository),
			units: new Map(),
			programs: new Map()
		};
		SHELVES.set(repository, shelf);
	}
	return shelf;
}
function analyzeProgram(repository, path) {
	const shelf = shelfOf$1(repository);
	const known = shelf.programs.get(path);
	if (known !== void 0) return known;
	const walk = new Walk(repository, shelf);
	const entries = entriesOf(shelf.tree, path);
	for (const entry of entries) walk.enter(entry);
	const facts = walk.finish(path);
	shelf.programs.set(path, facts);
	return facts;
}
function analyzeInline(language, text, place, repository, directory = "") {
	const walk = new Walk(repository, shelfOf$1(repository));
	const name = directory === "" ? `.inline` : `${directory}/.inline`;
	walk.start(unitOf(text.slice(0, MAX_BYTES), name, language, place));
	return walk.finish(place.path);
}
var Walk = class {
	repository;
	shelf;
	reached = new Map();
	queue = [];
	cut;
	constructor(repository, shelf) {
		this.repository = repository;
		this.shelf = shelf;
	}
	enter(path) {
		const unit = this.load(path);
		if (unit !== void 0) this.start(unit);
	}
	start(unit) {
		this.add({
			unit,
			depth: 0,
			trail: []
		});
		while (this.queue.length > 0) {
			const next = this.queue.shift();
			if (next !== void 0) this.follow(next);
		}
	}
	add(one) {
		if (this.reached.has(one.unit.file.path)) return;
		if (this.reached.size >= MAX_FILES) {
			this.cut ??= `more than ${MAX_FILES} files are imported`;
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
		if (read.kind !== "text") return `${path}: ${read.kind === "too-large" ? "too large to read" : read.kind}`;
		const language = languageOf(path, read.text);
		if (language === void 0) return `${path}: not in a language that is read`;
		const text = path.endsWith(".ipynb") ? notebookSource(read.text) : read.text;
		if (text.length > MAX_BYTES) return `${path}: too large to read`;
		return unitOf(text, path, language, void 0);
	}
	follow(from) {
		const { unit, depth, trail } = from;
		for (const one of unit.imports) {
			const own = localFiles(this.shelf.tree, this.repository, unit.file, one);
			const beside = own[0]?.slice(0, own[0].lastIndexOf("/")) === unit.file.path.slice(0, unit.file.path.lastIndexOf("/"));
			if (own.length === 0 || sdkOf(unit.ecosystem, one.specifier) !== void 0 && !beside) continue;
			if (depth >= MAX_DEPTH$2) {
				this.cut ??= `imports nest deeper than ${MAX_DEPTH$2}`;
				return;
			}
			if (!one.specifier.startsWith(".") && beside) unit.local.add(one.specifier);
			const step = evidence(unit.at(one.line, one.column), shownLine(unit, one.line));
			for (const path of own) {
				if (this.reached.size >= MAX_FILES && !this.reached.has(path)) {
					this.cut ??= `more than ${MAX_FILES} files are imported`;
					break;
				}
				const target = this.load(path);
				if (target === void 0) continue;
				this.add({
					unit: target,
					depth: depth + 1,
					trail: [...trail, step]
				});
				for (const { local, imported } of importedLocals(one)) {
					const module = path.endsWith(`/${imported}.py`);
					unit.file.links.set(local, {
						file: target.file,
						name: module ? "*" : imported
					});
				}
			}
		}
	}
	finish(path) {
		const all = [...this.reached.values()].map((r) => ({
			...r,
			facts: factsOf(r.unit)
		}));
		const gather = (of) => all.flatMap(({ unit, trail, facts }) => of(facts).map((fact) => placed(unit, trail, fact)));
		const envReads = gather((f) => f.envReads);
		const mentions = gather((f) => f.mentions);
		const texts = all.some((a) => a.facts.unresolvedMention) ? gather((f) => f.mentionTexts) : [];
		return {
			path,
			files: all.map((a) => a.unit.file.path),
			apis: gather((f) => f.apis).map((api) => inferred(api, envReads)),
			envReads,
			codex: gather((f) => f.codex),
			mentions: mentions.length > 0 ? mentions : texts,
			spawns: gather((f) => f.spawns),
			writes: gather((f) => f.writes),
			recorded: all.flatMap(({ unit, facts }) => facts.recorded.map((at) => step$1(unit, at))),
			cut: this.cut
		};
	}
};
function step$1(unit, at) {
	const token = unit.file.tokens[at];
	return evidence(unit.at(token?.line ?? 1, token?.column ?? 1), shownLine(unit, token?.line ?? 1));
}
function placed(unit, trail, fact) {
	const here = step$1(unit, fact.at);
	const { at: _, ...rest } = fact;
	const place = {
		path: here.path,
		line: here.line,
		column: here.column
	};
	return {
		...rest,
		...place,
		trail: [...trail, here]
	};
}
function inferred(api, reads) {
	if (api.credentialFrom !== "inferred") return api;
	const names = [...new Set(reads.map((r) => r.name))].filter(isKeyName);
	const provider = providerById(api.provider);
	const foreign = new Set(PROVIDERS.filter((p) => p !== provider).flatMap((p) => p.keys));
	const word = api.provider.split("-")[0] ?? api.provider;
	const fitting = names.filter((n) => provider?.keys.includes(n) || n.toLowerCase().includes(word));
	const neutral = names.filter((n) => api.provider === "any" || !foreign.has(n));
	const chosen = fitting.length > 0 ? fitting : neutral;
	const own = api.credentials.filter((c) => !chosen.some((n) => n === c.name));
	return {
		...api,
		credentials: [...chosen.map(byName), ...own]
	};
}
// src/trace/home.ts
function codexHomeAt(frame, home = codexHome(frame.environment, frame.directory)) {
	const files = new Map();
	const prefix = `${home}/`;
	for (const [path, file] of frame.state.files) if (path.startsWith(prefix)) files.set(path.slice(prefix.length), file);
	return {
		label: home,
		files,
		login: frame.state.logins.get(home),
		restored: restoredFor(frame, home),
		proxy: frame.state.proxies.get(home)
	};
}
function restoredFor(frame, home) {
	for (const [directory, trail] of frame.state.restored) if (home === directory || home.startsWith(`${directory}/`)) return trail;
}
// src/trace/kept.ts
const STORES = /^(?:login|auth|set|set-key|create|add|config|configure|connect|connection|keys?|register|init|setup|store)$/;
function keepCredential(call) {
	if (!call.texts.some((text) => STORES.test(text))) return;
	const handed = new Map();
	for (const [i, word] of call.words.entries()) {
		const template = templates(word)[0];
		if (template === void 0 || template.origins.length === 0) continue;
		const equals = template.text.indexOf("=");
		const name = equals > 0 ? template.text.slice(0, equals) : call.texts[i - 1] ?? "";
		handed.set(name.replace(/^-+/, ""), partOf(template.text.slice(equals + 1), template));
	}
	if (handed.size === 0) return;
	const at = evidence(call.place, call.command.source);
	for (const found of credentialsIn(handed, call.frame.tracer.hints)) call.frame.state.kept.push({
		...found,
		value: storedAt(found.value, at)
	});
}
function keptFor(frame, provider) {
	return [...frame.state.kept, ...modelsToken(frame)].filter((one) => provider === "any" ? !one.identity : one.provider === provider);
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
// src/trace/project-config.ts
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
		content: require_rules.literal(read.text, [at]),
		trail: [at],
		certain: true
	};
}
// src/trace/substitution.ts
const SILENT = new Set([
	"",
	"[",
	"[[",
	"test",
	"true",
	"false",
	":",
	"exit",
	"return",
	"cd",
	"set",
	"export",
	"local",
	"mkdir",
	"rm",
	"sleep"
]);
function substituted(commands, text, shell, at) {
	const last = commands.at(-1);
	if (last === void 0) return require_rules.fromOrigin({
		kind: "command",
		text
	}, [at]);
	if (!last.conditional) return outputOf(last, shell, at);
	const outputs = lastPrinters(commands).map((command) => outputOf(command, shell, at));
	return outputs.length === 0 ? outputOf(last, shell, at) : require_rules.oneOf(...outputs);
}
function lastPrinters(commands) {
	const printers = [];
	const piped = new Set();
	for (const command of commands.toReversed()) {
		if (command.stdin?.kind === "pipe") for (const one of command.stdin.stage) piped.add(one);
		if (piped.has(command) || !prints(command)) continue;
		printers.unshift(command);
		if (!command.conditional) break;
	}
	return printers;
}
function prints(command) {
	if (command.redirects.some((r) => r.operator !== "<" && r.descriptor === 1)) return false;
	return !SILENT.has(commandName(command.name) ?? (command.name.length === 0 ? "" : "?"));
}
// src/trace/text.ts
function textValue(text, shell, at) {
	if (text.length === 0) return require_rules.literal("");
	return require_rules.concat(...text.map((piece) => pieceValue(piece, shell, at)));
}
function pieceValue(piece, shell, at) {
	switch (piece.kind) {
		case "literal": return require_rules.literal(piece.text);
		case "expression": return evaluate$1(piece.expression, scopeOf(shell.frame), at);
		case "variable": {
			const value = lookUp(piece.name, shell);
			if (piece.instead !== void 0) return require_rules.oneOf(textValue(piece.instead, shell, at), require_rules.literal(""));
			if (piece.fallback === void 0) return value;
			if (isNobodys(piece.name, shell)) return textValue(piece.fallback, shell, at);
			return require_rules.firstNonEmpty(value, textValue(piece.fallback, shell, at));
		}
		case "command": return substituted(piece.commands, piece.text, shell, at);
		case "unknown": return require_rules.fromOrigin({
			kind: "command",
			text: piece.text
		}, [at]);
		default: return piece;
	}
}
const AMBIENT$1 = /^(?:GITHUB_|RUNNER_|ACTIONS_|AGENT_|AZURE_|AWS_|LC_)|^(?:CI|HOME|USER|PATH|PWD|SHELL|LANG|TMPDIR|TEMP|TMP|HOSTNAME|OSTYPE|[\W\d]+)$/;
function isNobodys(name, shell) {
	return !shell.variables.has(name) && !shell.frame.environment.has(name) && !AMBIENT$1.test(name);
}
function lookUp(name, shell) {
	return shell.variables.get(name) ?? shell.frame.environment.get(name) ?? require_rules.fromOrigin({
		kind: "environment",
		name
	});
}
// src/trace/output.ts
const PASSING = new Set([
	"base64",
	"tr",
	"sed",
	"gunzip",
	"gzip",
	"zcat",
	"xxd",
	"openssl",
	"gpg",
	"tee",
	"iconv",
	"dos2unix",
	"envsubst",
	"tar",
	"ConvertFrom-Base64"
]);
const PICKING = new Set([
	"awk",
	"head",
	"tail",
	"cut",
	"xargs",
	"jq",
	"yq",
	"python",
	"python3",
	"node",
	"grep",
	"sort",
	"uniq"
]);
function outputOf(command, shell, at) {
	const name = commandName(command.name) ?? "";
	const args = () => command.args.map((arg) => textValue(arg, shell, at));
	switch (name) {
		case "echo":
		case "Write-Output":
		case "Write-Host": return require_rules.concat(join$2(args().filter((_, i) => !isFlag(command, i)), " "), require_rules.literal("\n"));
		case "printf": return printf(args());
		case "basename": return baseName$1(args());
		case "dirname": return cutPath(args(), directoryOf$2);
		case "realpath":
		case "readlink": return args().findLast((_, i) => !isFlag(command, i)) ?? unknownOutput(command, at);
		case "mktemp": return temporary(command, args()) ?? unknownOutput(command, at);
		case "printenv": {
			const name = command.args[0]?.map((p) => p.kind === "literal" ? p.text : "").join("");
			return name ? lookUp(name, shell) : unknownOutput(command, at);
		}
		case "cat":
		case "type":
		case "Get-Content": return catOutput(command, shell, at);
		case "jq":
			if (command.args.some((_, i) => isFlag(command, i, /^(?:-n|--null-input|-nc|-cn|-rn|-nr)$/))) return jqProgram(args());
			return picked(command, shell, at);
		default:
			if (PICKING.has(name)) return picked(command, shell, at);
			return (PASSING.has(name) ? inputOf(command, shell, at) : void 0) ?? unknownOutput(command, at);
	}
}
function isSecretive(value) {
	return value.alternatives.every((a) => a.pieces.some((p) => p.kind !== "literal"));
}
function picked(command, shell, at) {
	const input = inputOf(command, shell, at);
	return input !== void 0 && isSecretive(input) ? input : unknownOutput(command, at);
}
function unknownOutput(command, at) {
	return require_rules.fromOrigin({
		kind: "command",
		text: command.source
	}, [at]);
}
function inputOf(command, shell, at) {
	if (command.stdin?.kind === "text") return textValue(command.stdin.text, shell, at);
	if (command.stdin?.kind === "pipe") return outputOf(command.stdin.from, shell, at);
	const read = command.redirects.find((r) => r.operator === "<");
	if (read !== void 0) return fileContent(pathKey(textValue(read.target, shell, at), shell.frame.directory), shell, at);
}
function catOutput(command, shell, at) {
	const paths = command.args.filter((_, i) => !isFlag(command, i));
	if (paths.length === 0) return inputOf(command, shell, at) ?? require_rules.UNSET;
	return require_rules.concat(...paths.map((arg) => fileContent(pathKey(textValue(arg, shell, at), shell.frame.directory), shell, at)));
}
function fileContent(path, shell, at) {
	const written = shell.frame.state.files.get(path);
	if (written !== void 0) return written.content ?? require_rules.fromOrigin({
		kind: "file",
		path
	}, written.trail);
	return require_rules.fromOrigin({
		kind: "file",
		path
	}, [at]);
}
function isFlag(command, index, pattern = /^-[A-Za-z]+$/) {
	const arg = command.args[index];
	const only = arg?.length === 1 ? arg[0] : void 0;
	return only?.kind === "literal" && pattern.test(only.text);
}
function cutPath(values, keep) {
	const path = values.find((value) => !templateText(value).startsWith("-")) ?? require_rules.UNSET;
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
function temporary(command, values) {
	return values.find((_, i) => !isFlag(command, i, /^-/) && /X{3}/.test(templateText(values[i])));
}
function join$2(values, separator) {
	return require_rules.concat(...values.flatMap((v, i) => i === 0 ? [v] : [require_rules.literal(separator), v]));
}
function printf(values) {
	const [format, ...rest] = values;
	const template = format === void 0 ? void 0 : templates(format)[0];
	if (template === void 0) return require_rules.UNSET;
	const parts = template.text.replaceAll("\\n", "\n").replaceAll("\\t", "	").split(/%[sbq]/);
	return require_rules.concat(...parts.flatMap((part, i) => {
		const text = partOf(part, template);
		return i < parts.length - 1 ? [text, rest[i] ?? require_rules.literal("")] : [text];
	}));
}
function jqProgram(values) {
	const names = new Map();
	let program = require_rules.UNSET;
	for (let i = 0; i < values.length; i += 1) {
		const text = templateText(values[i]);
		if ((text === "--arg" || text === "--argjson") && i + 2 < values.length) {
			names.set(templateText(values[i + 1]), values[i + 2] ?? require_rules.UNSET);
			i += 2;
		} else if (!text.startsWith("-")) program = values[i] ?? require_rules.UNSET;
	}
	const template = templates(program)[0];
	if (template === void 0) return require_rules.UNSET;
	const parts = template.text.replace(/([{,]\s*)([A-Za-z_]\w*)(\s*:)/g, "$1\"$2\"$3").split(/(\$\w+)/);
	return require_rules.concat(...parts.flatMap((part) => {
		const value = part.startsWith("$") ? names.get(part.slice(1)) : void 0;
		return value === void 0 ? [partOf(part, template)] : [
			require_rules.literal("\""),
			value,
			require_rules.literal("\"")
		];
	}));
}
function templateText(value) {
	return value === void 0 ? "" : templates(value)[0]?.text ?? "";
}
// src/trace/write.ts
function writeRedirects(command, shell, at) {
	for (const redirect of command.redirects) {
		if (redirect.operator === "<" || redirect.descriptor !== 1) continue;
		writeFile(textValue(redirect.target, shell, at), command.name.length === 0 ? inputOf(command, shell, at) : outputOf(command, shell, at), redirect.operator === ">>", shell.frame, at, command.conditional, shell.mayHaveEnded);
	}
}
function writeFile(target, content, append, frame, at, conditional = false, mayHaveEnded = false) {
	const path = pathKey(target, frame.directory);
	const maybe = conditional || mayHaveEnded;
	if (path === "$GITHUB_ENV" || path === "{github.env}") {
		for (const [name, value] of assignmentsOf(withOpenBlock(path, content, frame))) assign$1(frame.state.exported, name, require_rules.setAt(value, at), maybe);
		return;
	}
	if (path === "$GITHUB_OUTPUT" || path === "{github.output}") {
		for (const [name, value] of assignmentsOf(withOpenBlock(path, content, frame))) assign$1(frame.outputs, name.toLowerCase(), require_rules.setAt(value, at), maybe);
		return;
	}
	if (path === "" || path === "/dev/null" || path.startsWith("$GITHUB_")) return;
	const before = frame.state.files.get(path);
	const known = append && before?.content !== void 0 && content !== void 0;
	frame.state.files.set(path, {
		content: known && before.content !== void 0 && content !== void 0 ? require_rules.concat(before.content, content) : content,
		trail: [...append ? before?.trail ?? [] : [], evidence(at, at.shows)],
		certain: !conditional && frame.certainty === "certain"
	});
	markChanged(path, frame);
}
function withOpenBlock(file, content, { state }) {
	const open = state.openBlocks.get(file);
	const whole = open === void 0 || content === void 0 ? content : require_rules.concat(open, ...endsOpen(open) ? [require_rules.literal("\n")] : [], content);
	const first = whole === void 0 ? void 0 : templates(whole)[0];
	if (whole === void 0 || first === void 0 || !endsInBlock(first)) state.openBlocks.delete(file);
	else state.openBlocks.set(file, whole);
	return whole;
}
function endsOpen(value) {
	return value.alternatives.some((a) => a.pieces.at(-1)?.kind !== "literal");
}
function endsInBlock(template) {
	const lines = linesOf(template);
	for (let i = 0; i < lines.length; i += 1) {
		const end = blockEnd(lines, i);
		if (end === void 0) continue;
		if (end === lines.length) return true;
		i = end;
	}
	return false;
}
function linesOf(template) {
	if (!template.text.includes("<<")) return template.text.split("\n").map((text) => ({
		text,
		plain: text
	}));
	return template.text.split("\n").map((text) => ({
		text,
		plain: partOf(text, template).alternatives.flatMap((a) => a.pieces).map((p) => p.kind === "literal" ? p.text : `\u0000${require_rules.originName(p)}\u0000`).join("").trim()
	}));
}
function blockEnd(lines, at) {
	const opening = /^(?:export\s+)?[A-Za-z_][\w.-]*<<([\s\S]+)$/.exec(lines[at]?.plain ?? "");
	if (opening === null) return void 0;
	const end = lines.findIndex((line, i) => i > at && line.plain === opening[1]);
	return end === -1 ? lines.length : end;
}
function assign$1(into, name, value, conditional) {
	const before = conditional ? into.get(name) : void 0;
	into.set(name, before === void 0 ? value : require_rules.oneOf(before, value));
}
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
		found.set(name, before === void 0 ? value : joined(before, value, content.choice));
	}
	return found;
}
function joined(before, value, choice) {
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
	const lines = linesOf(template);
	for (let i = 0; i < lines.length; i += 1) {
		const line = (lines[i]?.text ?? "").replace(/^\s*(?:export\s+)?/, "").trimEnd();
		const end = blockEnd(lines, i);
		const name = HEREDOC.exec(line)?.[1];
		if (end !== void 0 && name !== void 0) {
			const inside = lines.slice(i + 1, end).map((one) => one.text);
			found.set(name, end === lines.length ? OPEN : partOf(inside.join("\n"), template));
			i = end;
			continue;
		}
		const single = LINE.exec(line);
		if (single?.[1] !== void 0) found.set(single[1], partOf(unquote(single[2] ?? ""), template));
	}
	return found;
}
const OPEN = require_rules.fromOrigin({
	kind: "context",
	name: "a text written later"
});
function unquote(text) {
	return /^(["'])([\s\S]*)\1$/.exec(text)?.[2] ?? text;
}
// src/trace/settings-file.ts
const NAMES$2 = [
	".env",
	".env.local",
	".env.test",
	".env.ci"
];
function withSettingsFile(call) {
	const { frame } = call;
	if (frame.state.files.size === 0 || !mayBeBelow(frame.directory)) return call;
	const environment = new Map(frame.environment);
	const own = new Set(frame.own);
	for (const directory of upwards(frame.directory)) for (const name of NAMES$2) {
		const path = directory === "" ? name : `${directory}/${name}`;
		for (const [key, value] of assignmentsOf(frame.state.files.get(path)?.content)) {
			if (environment.has(key)) continue;
			environment.set(key, value);
			own.add(key);
		}
	}
	if (environment.size === frame.environment.size) return call;
	return {
		...call,
		frame: {
			...frame,
			environment,
			own
		}
	};
}
function mayBeBelow(directory) {
	return directory === "" || isRepositoryPath(directory);
}
function upwards(directory) {
	const found = [];
	for (let at = directory; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) found.push(at);
	return [...found, ""];
}
// src/trace/codex-version.ts
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
		return require_rules.literal(match[1], [evidence({
			path,
			line,
			column: 1
		}, `@openai/codex ${match[1]}`)]);
	}
}
// src/trace/commands/codex.ts
const SPENDING = new Set([
	"exec",
	"exec-review",
	"exec-resume",
	"exec-fork",
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
	"cloud-exec": "cloud exec",
	tui: "(interactive)"
};
function traceCodex(call, args, version) {
	const invocation = parseCodexArgs(args.map((arg) => require_rules.literalText(arg)));
	const { command } = invocation;
	const words = args.map((arg) => require_rules.literalText(arg) ?? "");
	if (command === "login") return login(call, words);
	if (command === "other" && words[0] === "logout") return logout(call);
	if (command !== void 0 && !SPENDING.has(command)) return;
	spend$1(call.frame, {
		...spenderBase(call.frame, call.place, `codex ${command === void 0 ? "\u2026" : LABELS[command] ?? command}`, call.command.source),
		kind: command === "cloud-exec" ? "codex-cloud" : "codex-cli",
		args,
		stdin: inputOf(call.command, {
			...call.shell,
			frame: call.frame
		}, evidence(call.place, call.command.source)),
		home: codexHomeAt(call.frame),
		version: version ?? call.frame.state.codexVersion ?? projectVersion(call.frame),
		project: projectConfig(call.frame),
		model: invocation.model === void 0 ? modelWord$1(args) : require_rules.literal(invocation.model)
	});
}
function modelWord$1(args) {
	const at = args.findIndex((arg) => ["--model", "-m"].includes(require_rules.literalText(arg) ?? ""));
	const model = at < 0 ? void 0 : args[at + 1];
	return model !== void 0 && require_rules.emptiness(model) !== "always" ? model : void 0;
}
function login(call, words) {
	const at = evidence(call.place, call.command.source);
	const home = codexHome(call.frame.environment, call.frame.directory);
	const method = words.includes("--with-api-key") ? "api-key" : words.includes("--with-access-token") ? "access-token" : words.includes("--api-key") ? "api-key" : words.includes("status") ? void 0 : "chatgpt";
	if (method === void 0) return;
	const given = words.indexOf("--api-key");
	const credential = given >= 0 ? call.words[given + 1] : inputOf(call.command, {
		...call.shell,
		frame: call.frame
	}, at);
	call.frame.state.logins.set(home, {
		method,
		credential: credential ?? require_rules.UNSET,
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
// src/trace/mention.ts
function callsCodex(body) {
	let fenced = false;
	for (const line of body.replaceAll("\\n", "\n").split("\n")) {
		const text = line.trim();
		if (text.startsWith("```") || text.startsWith("~~~")) fenced = !fenced;
		else if (!fenced && /^@codex\b/i.test(text)) return true;
	}
	return false;
}
// src/trace/commands/comments.ts
const COMMENT_COMMANDS = { gh: traceGitHub };
const BODY_FLAGS = new Set([
	"--body",
	"-b",
	"-f",
	"-F",
	"--field",
	"--raw-field",
	"--body-file",
	"--input"
]);
function traceGitHub(call) {
	const [area, verb] = call.texts;
	if (area === "models" && verb === "run") return traceModels(call);
	if (!((area === "pr" || area === "issue") && (verb === "comment" || verb === "review" || verb === "create") || area === "api" && call.words.some((w) => /\/(?:comments|reviews)\b/.test(templates(w)[0]?.text ?? "")))) return;
	if (call.words.map((word, i) => ({
		word,
		flag: call.texts[i - 1] ?? ""
	})).filter(({ flag }) => BODY_FLAGS.has(flag)).map(({ word, flag }) => bodyText(call, word, flag)).concat(call.words.filter((w) => /^--body=/.test(templates(w)[0]?.text ?? "")).map((w) => (templates(w)[0]?.text ?? "").slice(7))).find(callsCodex) === void 0) return;
	spend$1(call.frame, {
		...spenderBase(call.frame, call.place, "@codex comment", call.command.source),
		kind: "mention",
		token: tokenIn(call.frame)
	});
}
function bodyText(call, word, flag) {
	const text = templates(word)[0]?.text ?? "";
	const shell = {
		...call.shell,
		frame: call.frame
	};
	const at = evidence(call.place, call.command.source);
	if (flag === "--body-file" || flag === "--input") {
		if (text === "-") return templates(inputOf(call.command, shell, at) ?? {
			choice: "one-of",
			alternatives: []
		})[0]?.text ?? "";
		return templates(fileContent(pathKey(word, call.frame.directory), shell, at))[0]?.text ?? "";
	}
	return text.replace(/^body=/, "");
}
function traceModels(call) {
	spend$1(call.frame, {
		...spenderBase(call.frame, call.place, "gh models run", call.command.source),
		kind: "tool",
		pick: "any",
		uses: [{
			provider: "github-models",
			credential: tokenIn(call.frame),
			credentialName: "GH_TOKEN",
			endpoint: void 0
		}],
		model: call.words.find((w, i) => i > 1 && !(require_rules.literalText(w) ?? "-").startsWith("-"))
	});
}
// src/trace/project/files.ts
const MAX_TEXT = 1048576;
function textOf(repository, path) {
	const read = repository.read(path);
	return read.kind === "text" && read.text.length <= MAX_TEXT ? read.text : void 0;
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
function shellWords(words) {
	return words.map((w) => /^[\w@%+=:,./$-]+$/.test(w) ? w : `'${w.replaceAll("'", "'\\''")}'`).join(" ");
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
// src/trace/project/runners/parse.ts
function toml(text) {
	try {
		return parse$2(text);
	} catch {
		return;
	}
}
function yaml(text) {
	if (text.length > 2e5) return void 0;
	try {
		return parseDocument(text, {
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
// src/trace/project/npm.ts
const SHORT = {
	test: "test",
	t: "test",
	tst: "test",
	start: "start",
	stop: "stop",
	restart: "restart"
};
const RUN = new Set([
	"run",
	"run-script",
	"rum",
	"urn"
]);
const VALUED$5 = new Set([
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
function npmTarget(repository, directory, words) {
	const request = parse(directory, words);
	if (request?.script === void 0) return void 0;
	const scripts = packagesOf(repository, request).flatMap((p) => scriptsOf(repository, p, request.script ?? "", request.args));
	if (scripts.length === 0) return void 0;
	return {
		kind: "scripts",
		scripts: scripts.slice(0, 200),
		...scripts.length > 200 ? { cut: "more than 200 scripts" } : {}
	};
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
	for (let at = 1; at < words.length; at++) {
		const word = words[at] ?? "";
		const [flag = "", inline] = word.startsWith("-") && word.includes("=") ? splitOnce(word) : [word];
		if (flag.startsWith("-")) {
			if (!setFlag(request, flag, inline ?? (VALUED$5.has(flag) ? words[++at] : void 0) ?? "")) return void 0;
		} else if (RUN.has(flag)) {} else if (flag === "workspace" && manager === "yarn") request.filters.push(words[++at] ?? "");
		else if (flag === "workspaces" && manager === "yarn") {
			request.all = true;
			if (words[at + 1] === "foreach") at++;
		} else if (BINARY.has(flag)) return void 0;
		else {
			const ran = words.slice(1, at).some((w) => RUN.has(w));
			const short = Object.hasOwn(SHORT, flag) ? SHORT[flag] : void 0;
			request.script = ran ? flag : short ?? (manager === "npm" || manager === "bun" ? void 0 : flag);
			request.args = ownFlags(request, manager, words.slice(at + 1));
			break;
		}
	}
	return request;
}
function ownFlags(request, manager, rest) {
	const left = [];
	for (let at = 0; at < rest.length; at++) {
		const word = rest[at] ?? "";
		if (word === "--") return [...left, ...rest.slice(at + 1)];
		const [flag = "", inline] = word.includes("=") ? splitOnce(word) : [word];
		if (manager !== "npm" || !word.startsWith("-")) left.push(word);
		else setFlag(request, flag, inline ?? (VALUED$5.has(flag) ? rest[++at] ?? "" : ""));
	}
	return left;
}
function splitOnce(word) {
	const at = word.indexOf("=");
	return [word.slice(0, at), word.slice(at + 1)];
}
function setFlag(request, flag, value) {
	if ([
		"--prefix",
		"-C",
		"--cwd",
		"--dir"
	].includes(flag)) {
		const moved = resolvePath(request.directory, value);
		if (moved === void 0) return false;
		request.directory = moved;
	} else if ([
		"--filter",
		"-F",
		"-w",
		"--workspace"
	].includes(flag) && value !== "") request.filters.push(value);
	else if (ALL.has(flag)) request.all = true;
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
			const path = resolvePath(request.directory, plain);
			const found = (path === void 0 ? [] : plain.includes("*") ? expand(repository, "", path) : [path]).filter((d) => textOf(repository, `${d}/package.json`) !== void 0);
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
	return [...new Set(found)].filter((d) => textOf(repository, `${d}/package.json`) !== void 0);
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
function manifest(repository, directory) {
	const text = textOf(repository, directory === "" ? "package.json" : `${directory}/package.json`);
	return text === void 0 ? {} : record(parseJson(text));
}
function scriptsOf(repository, directory, script, args) {
	const path = directory === "" ? "package.json" : `${directory}/package.json`;
	const text = textOf(repository, path);
	if (text === void 0) return [];
	const scripts = record(dig(parseJson(text), "scripts"));
	return (script.includes("*") ? Object.keys(scripts).filter((n) => matches(n, script)) : [script]).flatMap((name) => [
		`pre${name}`,
		name,
		`post${name}`
	].flatMap((each) => {
		const body = Object.hasOwn(scripts, each) ? scripts[each] : void 0;
		if (typeof body !== "string") return [];
		const more = each === name && args.length > 0 ? ` ${shellWords(args)}` : "";
		const line = lineOf(text, `${JSON.stringify(each)}`, text.indexOf("\"scripts\""));
		return [{
			text: body + more,
			path,
			line,
			directory,
			dialect: "bash"
		}];
	}));
}
// src/trace/commands/images.ts
const VALUED$4 = new Set([
	"-t",
	"--tag",
	"-f",
	"--file",
	"--build-arg",
	"--target",
	"--platform",
	"--progress",
	"--secret",
	"--cache-from",
	"--cache-to",
	"--label",
	"--network",
	"--builder",
	"-o",
	"--output"
]);
function noteBuild(call, start) {
	const tags = [];
	let file;
	let context;
	for (let i = start; i < call.words.length; i += 1) {
		const word = call.words[i] ?? require_rules.UNSET;
		const text = templates(word)[0]?.text ?? "";
		if (!text.startsWith("-")) {
			context = word;
			continue;
		}
		const [flag = "", joined] = text.split(/=(.*)/s);
		const value = joined !== void 0 ? require_rules.literal(joined) : call.words[i + 1];
		if (joined === void 0 && VALUED$4.has(flag)) i += 1;
		if (value === void 0) continue;
		if (flag === "-t" || flag === "--tag") tags.push(value);
		else if (flag === "-f" || flag === "--file") file = value;
	}
	if (context === void 0) return;
	const image = imageAt(call, pathKey(context, call.frame.directory), file === void 0 ? void 0 : pathKey(file, call.frame.directory));
	if (image === void 0) return;
	for (const tag of tags) call.frame.state.images.set(nameOf(tag), image);
}
function imageNamed(call, word) {
	return call.frame.state.images.get(nameOf(word));
}
function nameOf(word) {
	return pathKey(word, "").replace(/:latest$/, "");
}
function imageAt(call, directory, file) {
	const path = file ?? (directory === "" ? "Dockerfile" : `${directory}/Dockerfile`);
	if (!isRepositoryPath(path)) return void 0;
	const read = call.frame.tracer.repository.read(path);
	return read.kind === "text" ? dockerfile(read.text, directory) : void 0;
}
function dockerfile(text, directory) {
	let environment = new Map();
	let entrypoint = [];
	let command = [];
	for (const line of text.replace(/\\[ \t]*\r?\n/g, " ").split("\n")) {
		const [, instruction, rest = ""] = /^\s*([A-Za-z]+)\s+(.*)$/.exec(line) ?? [];
		switch (instruction?.toUpperCase()) {
			case "FROM":
				environment = new Map();
				entrypoint = [];
				command = [];
				break;
			case "ENV":
				for (const [name, value] of variables(rest)) environment.set(name, require_rules.literal(value));
				break;
			case "ENTRYPOINT":
				entrypoint = started(rest);
				command = [];
				break;
			case "CMD": command = started(rest);
		}
	}
	return {
		directory,
		environment,
		entrypoint,
		command
	};
}
function started(text) {
	const list = text.trim().startsWith("[") ? parseJson(text) : void 0;
	if (Array.isArray(list)) return list.slice(0, 200).map((word) => require_rules.literal(String(word)));
	return text.trim() === "" ? [] : [
		require_rules.literal("sh"),
		require_rules.literal("-c"),
		require_rules.literal(text.trim())
	];
}
function variables(text) {
	const old = /^([A-Za-z_]\w*)\s+(.+)$/.exec(text);
	if (old?.[1] !== void 0 && !old[1].includes("=")) return [[old[1], old[2] ?? ""]];
	return [...text.matchAll(/([A-Za-z_]\w*)=("[^"]*"|'[^']*'|\S*)/g)].map(([, name = "", value = ""]) => [name, value.replace(/^(["'])(.*)\1$/s, "$2")]);
}
function startedBy(image, words) {
	const command = words.length > 0 ? words : image.command;
	const [shell, flag] = image.entrypoint.map((word) => require_rules.literalText(word) ?? "");
	return shell === "sh" && flag === "-c" ? image.entrypoint : [...image.entrypoint, ...command];
}
// src/trace/commands/compose.ts
const NAMES$1 = [
	"compose.yaml",
	"compose.yml",
	"docker-compose.yaml",
	"docker-compose.yml"
];
const VALUED$3 = new Set([
	"-f",
	"--file",
	"-p",
	"--project-name",
	"--profile",
	"--env-file"
]);
function traceCompose(given, start) {
	const call = withSettingsFile(given);
	let at = start;
	const files = [];
	for (; at < call.words.length && (call.texts[at] ?? "-").startsWith("-"); at += 1) {
		const [flag = "", joined] = (call.texts[at] ?? "").split(/=(.*)/s);
		const takes = VALUED$3.has(flag) && joined === void 0;
		const value = takes ? call.words[at + 1] : require_rules.literal(joined ?? "");
		if ((flag === "-f" || flag === "--file") && value !== void 0) files.push(pathKey(value, call.frame.directory));
		if (takes) at += 1;
	}
	const verb = call.texts[at];
	if (verb !== "run" && verb !== "exec" && verb !== "up") return;
	const services = servicesIn(call, files);
	const flags = containerFlags(call, at + 1);
	const asked = call.texts.slice(flags.next).filter((text) => !text.startsWith("-"));
	if (verb === "up") {
		for (const service of services) if (asked.length === 0 || asked.includes(service.name)) startService(call, service);
		return;
	}
	const service = services.find(({ name }) => name === call.texts[flags.next]);
	const words = call.words.slice(flags.next + 1);
	const environment = service === void 0 ? [] : environmentOf(call, service);
	inside(call, new Map([...environment, ...flags.environment]), service === void 0 || verb === "exec" ? words : wordsOf(call, service, words), `docker compose ${verb} ${call.texts[flags.next] ?? ""}`.trim(), directoryOf$1(call, service));
}
function startService(call, service) {
	const words = wordsOf(call, service, []);
	if (words.length > 0) inside(call, new Map(environmentOf(call, service)), words, void 0, directoryOf$1(call, service));
}
function directoryOf$1(call, service) {
	if (service === void 0) return call.frame.directory;
	const { context } = buildOf(service);
	return context ?? service.directory;
}
function servicesIn(call, files) {
	const { directory, tracer } = call.frame;
	const base = isRepositoryPath(directory) ? directory : "";
	const paths = files.length > 0 ? files : NAMES$1.map((name) => join$3(base, name));
	const found = new Map();
	for (const path of paths) {
		if (!isRepositoryPath(path)) continue;
		const read = tracer.repository.read(path);
		if (read.kind !== "text") continue;
		const slash = path.lastIndexOf("/");
		for (const [name, settings] of Object.entries(record(record(yaml(read.text)).services))) found.set(name, {
			name,
			settings: {
				...found.get(name)?.settings,
				...record(settings)
			},
			directory: slash < 0 ? "" : path.slice(0, slash)
		});
		if (files.length === 0) break;
	}
	return [...found.values()];
}
function environmentOf(call, service) {
	const { settings, directory } = service;
	const environment = new Map(buildOf(service).image(call)?.environment ?? []);
	const files = Array.isArray(settings.env_file) ? settings.env_file : [settings.env_file];
	for (const file of files) {
		const path = typeof file === "string" ? file : record(file).path;
		if (typeof path !== "string") continue;
		addFile({
			...call,
			frame: {
				...call.frame,
				directory
			}
		}, environment, require_rules.literal(path));
	}
	for (const [name, text] of entries(settings.environment)) {
		const value = text === void 0 ? outside(call, name) : filledIn(call, text);
		if (value !== void 0) environment.set(name, value);
	}
	return [...environment];
}
function entries(given) {
	if (Array.isArray(given)) return given.slice(0, 500).map((entry) => {
		const [name = "", value] = String(entry).split(/=(.*)/s);
		return [name, value];
	});
	return Object.entries(record(given)).map(([name, value]) => [name, value === null ? void 0 : String(value)]);
}
function outside(call, name) {
	return call.frame.environment.get(name) ?? call.shell.variables.get(name);
}
function filledIn(call, text) {
	const only = /^\$(?:\{([A-Za-z_]\w*)(?::?([-?])([^}]*))?\}|([A-Za-z_]\w*))$/.exec(text);
	if (only === null) return require_rules.literal(text);
	const value = outside(call, only[1] ?? only[4] ?? "");
	if (value !== void 0) return value;
	return only[2] === "-" ? require_rules.literal(only[3] ?? "") : require_rules.UNSET;
}
function wordsOf(call, service, given) {
	const { settings } = service;
	const image = buildOf(service).image(call);
	const entrypoint = wordsIn(settings.entrypoint) ?? image?.entrypoint ?? [];
	const command = given.length > 0 ? given : wordsIn(settings.command) ?? image?.command ?? [];
	return startedBy({
		directory: service.directory,
		environment: new Map(),
		entrypoint,
		command
	}, command);
}
function wordsIn(given) {
	if (Array.isArray(given)) return given.slice(0, 200).map((word) => require_rules.literal(String(word)));
	return typeof given === "string" ? started(given) : void 0;
}
function buildOf({ settings, directory }) {
	const { build } = settings;
	const context = typeof build === "string" ? build : record(build).context;
	const file = record(build).dockerfile;
	const at = typeof context === "string" ? pathKey(require_rules.literal(context), directory) : void 0;
	return {
		context: at,
		image: (call) => at === void 0 ? void 0 : imageAt(call, at, typeof file === "string" ? pathKey(require_rules.literal(file), at) : void 0)
	};
}
// src/trace/commands/containers.ts
const CONTAINER_COMMANDS = {
	docker: traceContainer,
	podman: traceContainer,
	nerdctl: traceContainer
};
const VALUED$2 = new Set([
	"-e",
	"--env",
	"--env-file",
	"-v",
	"--volume",
	"-w",
	"--workdir",
	"--name",
	"-p",
	"--publish",
	"--network",
	"--net",
	"-u",
	"--user",
	"--entrypoint",
	"--mount",
	"-m",
	"--memory",
	"--cpus",
	"--platform",
	"--hostname",
	"-h",
	"--add-host",
	"-l",
	"--label",
	"--gpus",
	"--shm-size",
	"--ulimit",
	"--cap-add",
	"--cap-drop",
	"--security-opt",
	"--device",
	"--tmpfs",
	"--restart",
	"--pull",
	"--ipc",
	"--log-driver"
]);
const AREAS = new Set([
	"container",
	"image",
	"buildx",
	"builder"
]);
function traceContainer(call) {
	if (call.texts[0] === "compose") return traceCompose(call, 1);
	const start = AREAS.has(call.texts[0] ?? "") ? 1 : 0;
	const verb = call.texts[start];
	if (verb === "build") return noteBuild(call, start + 1);
	if (verb !== "run" && verb !== "exec") return;
	const { environment, entrypoint, workdir, mounts, next } = containerFlags(call, start + 1);
	const name = call.words[next];
	const image = verb === "run" && name !== void 0 ? imageNamed(call, name) : void 0;
	const rest = call.words.slice(next + 1);
	const words = withShell(entrypoint === void 0 ? rest : [entrypoint, ...rest], mounts);
	inside(call, new Map([...image?.environment ?? [], ...environment]), image === void 0 || entrypoint !== void 0 ? words : startedBy(image, words), `docker run ${require_rules.literalText(name ?? require_rules.literal("")) ?? "image"}`, workdir === void 0 ? image?.directory ?? call.frame.directory : onHost(pathKey(workdir, ""), mounts, image));
}
function containerFlags(call, start) {
	const environment = new Map();
	let entrypoint;
	let workdir;
	const mounts = new Map();
	let i = start;
	for (; i < call.words.length; i += 1) {
		const text = call.texts[i] ?? "";
		const word = call.words[i];
		if (word === void 0) break;
		const shown = templates(word)[0]?.text ?? "";
		if (!shown.startsWith("-")) break;
		const [flag, joined] = splitFlag(word, shown);
		const value = joined ?? (VALUED$2.has(flag) ? call.words[i + 1] : void 0);
		if (joined === void 0 && VALUED$2.has(flag)) i += 1;
		if (value === void 0) continue;
		if (flag === "-e" || flag === "--env") addVariable(call, environment, value);
		else if (flag === "--env-file") addFile(call, environment, value);
		else if (flag === "--entrypoint") entrypoint = value;
		else if (flag === "-w" || flag === "--workdir") workdir = value;
		else if (flag === "-v" || flag === "--volume") addMount(call, mounts, value);
		else if (text === "") continue;
	}
	return {
		environment,
		entrypoint,
		workdir,
		mounts,
		next: i
	};
}
function addMount(call, mounts, value) {
	const template = templates(value)[0];
	const at = template?.text.indexOf(":/") ?? -1;
	if (template === void 0 || at <= 0) return;
	const inContainer = template.text.slice(at + 1).split(":")[0] ?? "";
	mounts.set(inContainer, pathKey(partOf(template.text.slice(0, at), template), call.frame.directory));
}
function onHost(path, mounts, image) {
	let best;
	for (const inContainer of mounts.keys()) if (path === inContainer || path.startsWith(`${inContainer.replace(/\/$/, "")}/`)) {
		if (best === void 0 || inContainer.length > best.length) best = inContainer;
	}
	if (best === void 0) return image?.directory ?? path;
	return [mounts.get(best) ?? "", path.slice(best.length).replace(/^\//, "")].filter((part) => part !== "").join("/");
}
function withShell(words, mounts) {
	const first = require_rules.literalText(words[0] ?? require_rules.UNSET) ?? "";
	if (/^-[a-z]*c$/.test(first)) {
		const text = require_rules.literalText(words[1] ?? require_rules.UNSET)?.trim() ?? "";
		const mounted = mounts.get(text);
		if (mounted !== void 0) return [require_rules.literal("bash"), require_rules.literal(mounted)];
		return [require_rules.literal("bash"), ...words];
	}
	const mounted = mounts.get(first);
	return mounted === void 0 ? words : [
		require_rules.literal("bash"),
		require_rules.literal(mounted),
		...words.slice(1)
	];
}
function splitFlag(word, shown) {
	const equals = shown.startsWith("--") ? shown.indexOf("=") : -1;
	const template = templates(word)[0];
	if (equals < 0 || template === void 0) return [shown, void 0];
	return [shown.slice(0, equals), partOf(shown.slice(equals + 1), template)];
}
function addVariable(call, environment, value) {
	const template = templates(value)[0];
	if (template === void 0) return;
	if (template.text.includes("=")) {
		for (const [name, entry] of assignmentsOf(value)) environment.set(name, entry);
		return;
	}
	const outside = call.frame.environment.get(template.text) ?? call.shell.variables.get(template.text);
	if (outside !== void 0) environment.set(template.text, outside);
}
function addFile(call, environment, value) {
	const path = pathKey(value, call.frame.directory);
	const at = evidence(call.place, call.command.source);
	const read = call.frame.state.files.get(path) === void 0 && isRepositoryPath(path) ? call.frame.tracer.repository.read(path) : void 0;
	const content = read?.kind === "text" ? require_rules.literal(read.text, [at]) : fileContent(path, call.shell, at);
	for (const [name, entry] of assignmentsOf(content)) environment.set(name, entry);
}
function inside(call, environment, words, label, directory) {
	const at = evidence(call.place, call.command.source);
	const own = new Set(environment.keys());
	const before = call.frame.state.spenders.length;
	if (words.length > 0) {
		const frame = enter(call.frame, at, {
			environment,
			own,
			directory
		});
		traceScript(commandLine(words), "bash", frame, () => call.place);
		if (call.frame.state.spenders.length > before) return;
	}
	const found = credentialsIn(environment, call.frame.tracer.hints);
	if (found.length > 0 && label !== void 0) spendSoftware({
		...call,
		frame: {
			...call.frame,
			environment,
			own
		}
	}, "opaque", label, usesOf(found, environment), { certainty: "likely" });
}
function commandLine(words) {
	return words.map(shellWord).join(" ");
}
function shellWord(word) {
	return `"${(word.alternatives[0]?.pieces ?? []).map((piece) => {
		if (piece.kind === "literal") return piece.text.replace(/["\\$`]/g, "\\$&");
		return piece.kind === "environment" ? `\${${piece.name}}` : `\${{ ${require_rules.originName(piece)} }}`;
	}).join("")}"`;
}
// src/trace/commands/devcontainer.ts
const VALUED$1 = new Set([
	"--user-data-folder",
	"--docker-path",
	"--docker-compose-path",
	"--container-data-folder",
	"--container-system-data-folder",
	"--workspace-folder",
	"--container-id",
	"--id-label",
	"--config",
	"--override-config",
	"--log-level",
	"--log-format",
	"--terminal-columns",
	"--terminal-rows",
	"--default-user-env-probe",
	"--remote-env"
]);
function traceDevcontainer(call) {
	if (call.texts[0] !== "exec") return;
	const environment = new Map();
	let folder;
	let at = 1;
	for (; at < call.words.length; at += 1) {
		const word = call.words[at] ?? require_rules.UNSET;
		const shown = templates(word)[0]?.text ?? "";
		if (!shown.startsWith("--")) break;
		const [flag, joined] = splitFlag(word, shown);
		const value = joined ?? (VALUED$1.has(flag) ? call.words[++at] : void 0);
		if (value === void 0) continue;
		if (flag === "--remote-env") addVariable(call, environment, value);
		else if (flag === "--workspace-folder") folder = value;
	}
	const { directory } = call.frame;
	inside(call, environment, call.words.slice(at), "devcontainer exec", folder === void 0 ? directory : pathKey(folder, directory));
}
// src/trace/commands/sed.ts
function editInPlace(call) {
	if (!call.texts.some((t) => /^(?:-[nErsz]*i|--in-place)/.test(t))) return;
	const { scripts, files } = operands(call);
	for (const file of files) {
		const path = pathKey(file, call.frame.directory);
		writeFile(require_rules.literal(path), edited(contentAt(path, call), scripts), false, {
			...call.frame,
			directory: ""
		}, evidence(call.place, call.command.source));
	}
}
function operands(call) {
	const scripts = [];
	const plain = [];
	for (let i = 0; i < call.words.length; i += 1) {
		const word = call.words[i] ?? require_rules.UNSET;
		const text = call.texts[i] ?? "";
		if (text === "-e" || text === "--expression") {
			i += 1;
			scripts.push(call.words[i] ?? require_rules.UNSET);
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
const LONGEST = 1e5;
function replaced(content, { pattern, by }) {
	const alternatives = templates(content).flatMap((template) => {
		if (template.text.length > LONGEST) return partOf(template.text, template).alternatives;
		const parts = template.text.split(pattern);
		return require_rules.concat(...parts.flatMap((part, i) => (i === 0 ? [] : [by]).concat(partOf(part, template)))).alternatives;
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
// src/trace/commands/files.ts
const FILE_COMMANDS = {
	cd: changeDirectory,
	pushd: changeDirectory,
	"Set-Location": changeDirectory,
	tee: (call) => {
		const content = inputOf(call.command, {
			...call.shell,
			frame: call.frame
		}, at(call));
		const append = call.texts.includes("-a") || call.texts.includes("--append");
		for (const [i, word] of call.words.entries()) if (!(call.texts[i] ?? "").startsWith("-")) writeFile(word, content, append, call.frame, at(call), call.command.conditional);
	},
	cp: copy,
	mv: copy,
	install: copy,
	ln: copy,
	"Copy-Item": copy,
	rm: (call) => {
		for (const word of call.words) {
			const path = pathKey(word, call.frame.directory);
			for (const known of call.frame.state.files.keys()) if (known === path || known.startsWith(`${path}/`)) call.frame.state.files.delete(known);
		}
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
	const input = inputOf(call.command, {
		...call.shell,
		frame: call.frame
	}, at(call));
	if (input !== void 0) call.shell.variables.set(name, input);
}
function at(call) {
	return evidence(call.place, call.command.source);
}
function copy(call) {
	const plain = call.words.filter((_, i) => !(call.texts[i] ?? "").startsWith("-"));
	const target = plain.at(-1);
	const source = plain.at(-2);
	if (target === void 0 || source === void 0) return;
	const from = pathKey(source, call.frame.directory);
	writeFile((require_rules.literalText(target) ?? "").endsWith("/") || isHome(pathKey(target, call.frame.directory)) ? require_rules.literal(`${pathKey(target, call.frame.directory)}/${from.slice(from.lastIndexOf("/") + 1)}`) : require_rules.literal(pathKey(target, call.frame.directory)), contentAt(from, call), false, {
		...call.frame,
		directory: ""
	}, at(call), call.command.conditional);
}
function isHome(path) {
	return path === "~/.codex" || path.endsWith("/.codex");
}
function contentAt(path, call) {
	if (!call.frame.state.files.has(path) && isRepositoryPath(path)) {
		const read = call.frame.tracer.repository.read(path);
		if (read.kind === "text") return require_rules.literal(read.text, [evidence({
			path,
			line: 1,
			column: 1
		}, path)]);
	}
	return fileContent(path, call.shell, at(call));
}
function decodeToFile(call) {
	const flag = call.texts.findIndex((t) => t === "-o" || t === "-out" || t === "--output");
	const target = call.words[flag + 1];
	if (flag < 0 || target === void 0) return;
	writeFile(target, outputOf(call.command, {
		...call.shell,
		frame: call.frame
	}, at(call)), false, call.frame, at(call));
}
function unpack(call) {
	if (call.name === "tar" && !call.texts.some((t) => /^(?:--extract|-?[a-z]*x[a-z]*)$/.test(t))) return;
	const flag = call.texts.findIndex((t) => t === "-C" || t === "--directory" || call.name === "unzip" && t === "-d");
	const target = flag < 0 ? void 0 : call.words[flag + 1];
	const directory = target === void 0 ? call.frame.directory : pathKey(target, call.frame.directory);
	if (directory !== "") call.frame.state.restored.set(directory, [at(call)]);
}
// src/trace/commands/http.ts
const HEADER_FLAGS = new Set([
	"-H",
	"--header",
	"-Headers",
	"--oauth2-bearer",
	"-u",
	"--user",
	"-Token",
	"--bearer"
]);
const DATA_FLAGS = new Set([
	"-d",
	"--data",
	"--data-raw",
	"--data-binary",
	"--json",
	"-Body",
	"--data-urlencode",
	"--post-data"
]);
function traceHttp(call) {
	const urls = call.words.filter((word, i) => isUrl(word, call.texts[i - 1] ?? ""));
	const body = bodyOf(call);
	for (const url of urls) {
		const target = modelEndpoint(templates(url)[0]?.text ?? "");
		if (target === void 0 || target.free) continue;
		const credential = credentialOf(call);
		if (target.provider !== void 0 && isNoKey(credential)) {
			silence(call, `${call.name} ${target.label}`, "its key is made up");
			continue;
		}
		spendSoftware(call, "http", `${call.name} ${target.label}`, [{
			provider: target.provider ?? providerOf(credential) ?? "unknown",
			credential,
			credentialName: "Authorization",
			endpoint: url
		}], { model: modelOf(body) });
	}
}
function isNoKey(credential) {
	const text = credential === void 0 ? void 0 : require_rules.literalText(credential);
	return text !== void 0 && isFakeKey(text);
}
function isUrl(word, before) {
	if (HEADER_FLAGS.has(before) || DATA_FLAGS.has(before)) return false;
	const text = templates(word)[0]?.text ?? "";
	return /^(?:https?:\/\/|[\uE000-\uF8FF])/.test(text) || /^[\w.-]+\.[a-z]{2,}\/\S/i.test(text);
}
function credentialOf(call) {
	const headers = [];
	for (const [i, word] of call.words.entries()) {
		const flag = call.texts[i - 1] ?? "";
		const text = templates(word)[0]?.text ?? "";
		const named = /^(?:authorization|api-key|x-api-key|openai-api-key|x-goog-api-key)\s*[:=]/i.test(text.replace(/^--?\w+[= ]/, ""));
		if (HEADER_FLAGS.has(flag) ? named || flag.includes("bearer") || flag.startsWith("-u") || flag === "-Headers" : named) headers.push(word);
	}
	const carrier = headers.find((h) => require_rules.origins(h).some((o) => o.kind !== "literal")) ?? headers[0];
	return carrier === void 0 ? void 0 : withoutScheme(carrier);
}
function withoutScheme(header) {
	return {
		choice: header.choice,
		alternatives: header.alternatives.map((a) => ({
			trail: a.trail,
			pieces: a.pieces.some((p) => p.kind !== "literal") ? a.pieces.filter((p) => p.kind !== "literal") : a.pieces.map((p) => p.kind === "literal" ? {
				...p,
				text: p.text.replace(/^[^:=]*[:=]\s*(?:Bearer\s+)?/i, "")
			} : p)
		}))
	};
}
function bodyOf(call) {
	const parts = call.words.filter((_, i) => DATA_FLAGS.has(call.texts[i - 1] ?? ""));
	const shell = {
		...call.shell,
		frame: call.frame
	};
	const stdin = inputOf(call.command, shell, evidence(call.place, call.command.source));
	return require_rules.concat(...parts, ...stdin === void 0 ? [] : [stdin]);
}
function modelOf(body) {
	const text = templates(body)[0]?.text ?? "";
	const model = /["']?model["']?\s*[:=]\s*["']([\w./:-]{1,80})["']/.exec(text)?.[1];
	return model === void 0 ? void 0 : require_rules.literal(model);
}
// src/trace/script-file.ts
const SHELLS = {
	bash: "bash",
	sh: "bash",
	zsh: "bash",
	dash: "bash",
	ksh: "bash",
	source: "bash",
	".": "bash",
	pwsh: "powershell",
	powershell: "powershell",
	call: "cmd"
};
const RUNS_A_FILE = new Set([
	"bash",
	"sh",
	"zsh",
	"dash",
	"ksh",
	"pwsh",
	"powershell"
]);
function isUnread(call, word) {
	const path = pathKey(word, call.frame.directory);
	return isRepositoryPath(path) && /\.(?:sh|bash|zsh|ps1)$/i.test(path);
}
function traceFile(call) {
	const dialect = SHELLS[call.name];
	if (dialect !== void 0) {
		const index = call.texts.findIndex((t) => !t.startsWith("-") || t === "");
		const word = call.words[index];
		if (index < 0 || word === void 0) return true;
		return traceScriptFile(call, word, dialect, call.words.slice(index + 1)) || !RUNS_A_FILE.has(call.name) || !isUnread(call, word);
	}
	if (!isRepositoryPath(pathKey(commandPath(call), call.frame.directory)) || !looksLikePath(call)) return false;
	return traceScriptFile(call, commandPath(call), void 0, call.words);
}
function commandPath(call) {
	const text = call.command.name.map((p) => p.kind === "literal" ? p.text : "").join("");
	return require_rules.literal(text === "" ? call.name : text);
}
function looksLikePath(call) {
	return call.command.name.some((p) => p.kind === "literal" && p.text.includes("/"));
}
function traceScriptFile(call, word, given, args) {
	const path = pathKey(word, call.frame.directory);
	const script = scriptAt(call, path);
	if (script === void 0) return false;
	const { text } = script;
	const dialect = given ?? dialectOf$1(path, text);
	if (dialect === void 0) return false;
	if (!mayPass(call.frame, call.place, path)) return true;
	const frame = enter(call.frame, evidence(call.place, call.command.source));
	const sources = call.name === "source" || call.name === ".";
	const shell = traceScript(text, dialect, frame, script.place, args);
	if (sources && shell !== void 0) {
		for (const [name, value] of shell.variables) call.shell.variables.set(name, value);
		call.shell.frame = {
			...call.shell.frame,
			environment: shell.frame.environment
		};
	}
	return true;
}
function scriptAt(call, path) {
	const written = call.frame.state.files.get(path);
	if (written?.content !== void 0) {
		const text = templates(written.content)[0]?.text;
		const place = written.trail.at(-1) ?? call.place;
		return text === void 0 ? void 0 : {
			text,
			place: () => place
		};
	}
	const file = belowCheckout(call, path) ?? path;
	if (!isRepositoryPath(file)) return void 0;
	const read = call.frame.tracer.repository.read(file);
	if (read.kind === "too-large") sayTooLarge(call, file, read.bytes);
	if (read.kind !== "text") return void 0;
	const place = (line, column) => ({
		path: file,
		line: line + 1,
		column: column + 1
	});
	return {
		text: read.text,
		place
	};
}
function sayTooLarge(call, path, bytes) {
	call.frame.tracer.diagnose({
		code: "script-cut",
		path,
		line: 1,
		message: `this script has ${bytes} bytes; one of more than 1 MiB is not followed`
	});
}
function belowCheckout(call, path) {
	const { directory, tracer } = call.frame;
	if (directory === "" || !path.startsWith(`${directory}/`)) return void 0;
	if (isRepositoryPath(directory) && tracer.repository.read(directory).kind !== "missing") return void 0;
	return path.slice(directory.length + 1);
}
function dialectOf$1(path, text) {
	if (/\.ps1$/i.test(path)) return "powershell";
	if (/\.(?:cmd|bat)$/i.test(path)) return "cmd";
	if (/\.(?:sh|bash|zsh)$/.test(path) || /^#!.*\b(?:ba|z|da|k)?sh\b/.test(text.slice(0, 80))) return "bash";
}
// src/trace/project/harmless.ts
function rows(why, source, ...words) {
	return words.map((w) => ({
		words: w,
		why,
		source
	}));
}
const HARMLESS$2 = [
	...rows("checks types", "https://www.typescriptlang.org/docs/handbook/compiler-options.html", "tsc", "vue-tsc", "tsgo"),
	...rows("checks types", "https://mypy.readthedocs.io/", "mypy", "pyright", "basedpyright", "pyre", "ty check", "dmypy"),
	...rows("lints", "https://eslint.org/docs/latest/use/command-line-interface", "eslint", "oxlint", "stylelint", "tslint", "next lint", "knip", "depcheck", "cspell", "markdownlint", "markdownlint-cli2", "commitlint"),
	...rows("formats", "https://prettier.io/docs/cli", "prettier", "biome", "dprint"),
	...rows("lints or formats", "https://docs.astral.sh/ruff/", "ruff", "black", "isort", "flake8", "pylint", "pyupgrade", "autoflake", "bandit", "codespell", "yamllint", "pre-commit", "pydocstyle", "vulture", "deptry"),
	...rows("lints or formats", "https://doc.rust-lang.org/cargo/commands/", "cargo fmt", "cargo clippy", "cargo check", "cargo build", "cargo doc", "cargo publish", "cargo install", "cargo deny", "cargo audit", "rustup"),
	...rows("lints or builds", "https://pkg.go.dev/cmd/go", "golangci-lint", "gofmt", "go vet", "go fmt", "go build", "go mod", "go install", "go get", "go env", "staticcheck", "go generate"),
	...rows("lints", "https://docs.rubocop.org/", "rubocop", "standardrb", "brakeman", "phpstan", "psalm", "php-cs-fixer", "phpcs", "pint"),
	...rows("builds", "https://webpack.js.org/api/cli/", "webpack", "rollup", "esbuild", "tsup", "vite build", "next build", "nuxt build", "astro build", "ng build", "parcel", "ncc", "swc", "babel", "tsdown", "unbuild", "rspack", "vsce package", "electron-builder", "svelte-kit sync", "storybook build"),
	...rows("builds", "https://learn.microsoft.com/dotnet/core/tools/", "dotnet build", "dotnet restore", "dotnet publish", "dotnet pack", "dotnet format", "dotnet nuget", "dotnet tool", "dotnet clean", "msbuild", "nuget"),
	...rows("builds documentation", "https://www.mkdocs.org/user-guide/cli/", "mkdocs", "sphinx-build", "typedoc", "docusaurus", "vitepress", "jsdoc", "pdoc", "quarto"),
	...rows("handles packages", "https://docs.npmjs.com/cli/v11/commands", "npm ci", "npm install", "npm i", "npm publish", "npm pack", "npm audit", "npm version", "npm cache", "npm config", "npm view", "npm outdated", "npm add", "npm update", "npm link", "npm prune", "npm login", "npm whoami", "npm dist-tag", "npm ls", "npm set", "npm rebuild", "npm dedupe"),
	...rows("handles packages", "https://pnpm.io/pnpm-cli", "pnpm install", "pnpm i", "pnpm add", "pnpm publish", "pnpm store", "pnpm config", "pnpm audit", "pnpm fetch", "pnpm deploy", "pnpm pack", "pnpm update", "pnpm ls", "pnpm why"),
	...rows("handles packages", "https://yarnpkg.com/cli", "yarn install", "yarn add", "yarn npm", "yarn config", "yarn cache", "yarn set", "yarn dedupe", "yarn audit", "yarn plugin", "yarn version", "yarn global"),
	...rows("handles packages", "https://bun.sh/docs/cli/install", "bun install", "bun i", "bun add", "bun publish", "bun pm", "bun build", "deno install", "deno lint", "deno fmt", "deno check", "deno cache", "deno publish", "deno compile"),
	...rows("handles packages", "https://pip.pypa.io/en/stable/cli/", "pip", "pip3", "uv sync", "uv pip", "uv lock", "uv venv", "uv build", "uv publish", "uv tool install", "uv python", "uv add", "uv export", "uv cache", "poetry install", "poetry build", "poetry publish", "poetry config", "poetry lock", "poetry check", "poetry version", "poetry add", "poetry env", "poetry self", "pdm install", "pdm build", "pdm sync", "pdm lock", "pipenv install", "pipenv sync", "hatch build", "hatch fmt", "hatch env", "hatch version", "hatch publish", "hatch dep", "rye sync", "rye lint", "rye fmt", "rye build", "twine", "flit", "maturin", "pipx install", "conda"),
	...rows("handles packages", "https://bundler.io/man/bundle.1.html", "bundle install", "bundle config", "gem", "composer install", "composer update", "composer validate", "composer dump-autoload", "composer require", "composer audit"),
	...rows("releases", "https://semantic-release.gitbook.io/", "semantic-release", "changeset", "lerna publish", "lerna version", "lerna bootstrap", "release-it", "goreleaser", "git-cliff", "np"),
	...rows("cleans up", "https://www.npmjs.com/package/rimraf", "rimraf", "del-cli", "husky", "lint-staged", "is-ci", "patch-package", "only-allow", "playwright install", "playwright install-deps", "playwright show-report", "playwright merge-reports", "cypress install", "cypress verify", "cypress cache", "prisma generate", "prisma migrate", "graphql-codegen", "openapi-typescript", "nyc report", "c8 report", "codecov", "coverage", "size-limit", "publint", "attw", "wrangler deploy", "vercel", "cross-env-shell")
];
const BY_WORDS = new Map(HARMLESS$2.map((h) => [h.words, h]));
function harmless(words) {
	const plain = words.filter((w, i) => i === 0 || !w.startsWith("-")).slice(0, 3);
	for (let count = plain.length; count > 0; count--) {
		const row = BY_WORDS.get(plain.slice(0, count).join(" "));
		if (row !== void 0) return row;
	}
}
// src/trace/project/make.ts
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
	for (let i = 1; i < words.length; i++) {
		const word = words[i] ?? "";
		if (word === "-C" || word === "--directory") at = at === void 0 ? void 0 : resolvePath(at, words[++i] ?? "");
		else if (word.startsWith("--directory=")) at = at === void 0 ? void 0 : resolvePath(at, word.slice(12));
		else if (word === "-f" || word === "--file") file = words[++i];
		else if (word === "-j" || word === "-l" || word === "-o") i += /^\d+$/.test(words[i + 1] ?? "") ? 1 : 0;
		else if (/^[A-Za-z_]\w*[:?+]?=/.test(word)) given.set(word.slice(0, word.search(/[:?+]?=/)), word.slice(word.indexOf("=") + 1));
		else if (!word.startsWith("-")) goals.push(word);
	}
	if (at === void 0) return void 0;
	const makefile = load(repository, at, file);
	if (makefile === void 0) return void 0;
	const walk = new Recipes(makefile, at, given);
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
var Recipes = class {
	scripts = [];
	cut;
	known = false;
	makefile;
	directory;
	given;
	done = new Set();
	expansions = 0;
	constructor(makefile, directory, given) {
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
		const path = resolvePath(directory, name);
		if (path === void 0) continue;
		if (!cache.has(path)) {
			const text = textOf(repository, path);
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
		const target = resolvePath(directory, name);
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
// src/trace/project/runners/scripts.ts
function script(file, text, needle, directory = file.directory) {
	return {
		text,
		path: file.path,
		line: lineOf(file.text, needle),
		directory,
		dialect: "bash"
	};
}
function scripts(found) {
	return found.length === 0 ? void 0 : {
		kind: "scripts",
		scripts: found.slice(0, 500)
	};
}
function plain(directory, words) {
	if (words.length === 0 || words[0] === "") return void 0;
	return {
		kind: "scripts",
		scripts: [{
			text: shellWords(words),
			path: "",
			line: 1,
			directory,
			dialect: "bash"
		}]
	};
}
// src/trace/project/runners/composer.ts
function composer(repository, directory, words) {
	const [name, ...args] = words.slice(1).filter((w) => !["run", "run-script"].includes(w) && !w.startsWith("-"));
	const file = nearest(repository, directory, ["composer.json"]);
	if (file === void 0 || name === void 0) return void 0;
	const table = dig(parseJson(file.text), "scripts");
	const body = Object.hasOwn(record(table), name) ? list(record(table)[name]) : [];
	const more = args.length > 0 ? ` ${shellWords(args)}` : "";
	return scripts(body.filter((b) => typeof b === "string").map((b) => script(file, `${String(b).replace(/^@(?=composer |php )/, "").replace(/^@/, "composer ")}${more}`, `"${name}"`)));
}
// src/trace/project/runners/table.ts
function fromTable(file, table, name, args, around = "") {
	const seen = new Set();
	const sibling = (one) => {
		const key = one.split(/\s/, 1)[0] ?? one;
		if (seen.has(key) || seen.size > 200 || !Object.hasOwn(record(table), key)) return [];
		seen.add(key);
		return commands(record(table)[key], sibling);
	};
	const found = sibling(name);
	const more = args.length > 0 ? ` ${shellWords(args)}` : "";
	return scripts(found.map((text) => script(file, `${text.replace("{args}", "").replace(/\{args:[^}]*\}/, "").trim()}${more}`, `${name} =`, around || file.directory)));
}
function commands(value, sibling, depth = 0) {
	if (depth > 8) return [];
	if (typeof value === "string") return [value];
	if (Array.isArray(value)) return value.slice(0, 200).flatMap((v) => commands(v, sibling, depth + 1));
	const table = record(value);
	const direct = table.cmd ?? table.shell ?? table.command;
	if (Array.isArray(direct)) return [shellWords(direct.map(String))];
	if (typeof direct === "string") return [direct];
	if (typeof table.script === "string") return [`python -c 'import ${table.script}'`];
	const list = table.chain ?? table.composite ?? table.sequence ?? table.cmds ?? table.run;
	if (list !== void 0) return (Array.isArray(list) ? list : [list]).flatMap((v) => referenced(v, sibling) ?? commands(v, sibling, depth + 1));
	return typeof table.ref === "string" ? sibling(table.ref) : [];
}
function referenced(value, sibling) {
	const found = typeof value === "string" ? sibling(value) : [];
	return found.length > 0 ? found : void 0;
}
// src/trace/project/runners/deno.ts
function denoTask(repository, directory, words) {
	const [name, ...args] = words.slice(2).filter((w) => !w.startsWith("-"));
	const file = nearest(repository, directory, [
		"deno.json",
		"deno.jsonc",
		"package.json"
	]);
	if (file === void 0 || name === void 0) return void 0;
	const data = parseJson(file.text);
	return fromTable(file, dig(data, "tasks") ?? dig(data, "scripts"), name, args);
}
// src/trace/project/runners/hatch.ts
function hatch(repository, directory, words) {
	const first = words.findIndex((w, i) => i > 0 && !w.startsWith("-"));
	const given = first < 0 ? [] : words.slice(first);
	const start = given[0] === "run" ? 1 : given[0] === "env" && given[1] === "run" ? 2 : 0;
	if (given[0] === "test") return plain(directory, ["pytest", ...given.slice(1)]);
	const [whole = "", ...args] = given.slice(start);
	const colon = whole.indexOf(":");
	const environment = colon < 0 ? "default" : whole.slice(0, colon);
	const name = whole.slice(colon + 1);
	for (const file of [nearest(repository, directory, ["hatch.toml"]), nearest(repository, directory, ["pyproject.toml"])]) {
		if (file === void 0) continue;
		const data = toml(file.text);
		const root = file.path.endsWith("hatch.toml") ? data : dig(data, "tool", "hatch");
		const names = environment.startsWith("+") ? [] : [environment, "default"];
		for (const each of names) {
			const found = fromTable(file, dig(root, "envs", each, "scripts"), name, args);
			if (found !== void 0) return found;
		}
	}
	return plain(directory, [name, ...args]);
}
// src/trace/project/runners/just.ts
const MAX_RECIPES = 1e4;
const MAX_DEPTH = 100;
function just(repository, directory, words) {
	const file = nearest(repository, directory, [
		"justfile",
		"Justfile",
		".justfile"
	]);
	if (file === void 0) return void 0;
	const { recipes, variables } = readJustfile(file.text);
	const found = [];
	const done = new Set();
	const visit = (name, depth) => {
		const recipe = recipes.get(name);
		if (recipe === void 0 || done.has(name) || depth > MAX_DEPTH) return;
		done.add(name);
		for (const need of recipe.needs) visit(need, depth + 1);
		if (recipe.lines.length > 0) found.push(scriptOf$1(recipe, variables, file));
	};
	const goals = words.slice(1).filter((w) => !w.startsWith("-") && !w.includes("="));
	const [first = ""] = recipes.keys();
	for (const goal of goals.length > 0 ? goals : [first]) visit(goal, 0);
	return scripts(found);
}
function readJustfile(text) {
	const recipes = new Map();
	const variables = new Map();
	let current;
	for (const [i, line] of text.split("\n").entries()) {
		if (/^\s+\S/.test(line)) {
			current?.lines.push(line.trim().replace(/^[@-]+/, ""));
			continue;
		}
		const variable = /^([A-Za-z_]\w*)\s*:=\s*["']?([^"'\n]*)/.exec(line);
		if (variable?.[1] !== void 0) variables.set(variable[1], variable[2] ?? "");
		const head = /^@?([A-Za-z_][\w-]*)([^:\n]*):(?!=)(.*)$/.exec(line);
		if (head?.[1] === void 0 || recipes.size > MAX_RECIPES) continue;
		current = {
			needs: needsIn(head[3] ?? ""),
			lines: [],
			line: i + 1
		};
		recipes.set(head[1], current);
	}
	return {
		recipes,
		variables
	};
}
function needsIn(text) {
	const [names = ""] = text.split("#", 1);
	return names.replace(/[()&]/g, " ").split(/\s+/).filter((word) => word !== "");
}
function scriptOf$1({ lines, line }, variables, { path, directory }) {
	return {
		text: lines.join("\n").replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name) => variables.get(name) ?? `\${${name}}`),
		path,
		line: line + 1,
		directory,
		dialect: "bash"
	};
}
// src/trace/project/runners/mise.ts
function mise(repository, directory, words) {
	const file = nearest(repository, directory, [
		"mise.toml",
		".mise.toml",
		".config/mise.toml"
	]);
	const [name, ...args] = words.slice(1).filter((w) => !["run", "r"].includes(w) && !w.startsWith("-"));
	if (file === void 0 || name === void 0) return void 0;
	return fromTable(file, dig(toml(file.text), "tasks"), name, args);
}
// src/trace/project/runners/monorepo.ts
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
	}).filter((s) => !s.text.startsWith(`${words[0]} `));
	return outer.length === 0 ? void 0 : {
		kind: "scripts",
		scripts: outer.slice(0, 200)
	};
}
function runAll(repository, directory, words) {
	const scripts = words.slice(1, 50).filter((w) => !w.startsWith("-")).flatMap((w) => scriptsOf(repository, directory, w, []));
	return scripts.length === 0 ? void 0 : {
		kind: "scripts",
		scripts: scripts.slice(0, 200)
	};
}
// src/trace/project/runners/nox.ts
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
		text: shellWords(args),
		path,
		line,
		directory,
		dialect: "bash"
	};
}
// src/trace/project/runners/programs.ts
function cargo(repository, directory, words) {
	if (words[1] !== "run" && words[1] !== "xtask") return void 0;
	const tree = new Tree(repository);
	const at = words.findIndex((w) => w === "-p" || w === "--package" || w === "--bin");
	const name = words[1] === "xtask" ? "xtask" : words[at + 1];
	const file = (at < 0 && words[1] === "run" ? [directory] : [
		`${name}`,
		`crates/${name}`,
		directory
	].flatMap((p) => resolvePath("", p) ?? [])).flatMap((p) => [join$3(p, "src/main.rs"), join$3(p, `src/bin/${name}.rs`)]).find((p) => tree.isFile(p));
	return file === void 0 ? void 0 : {
		kind: "program",
		path: file,
		args: afterDashes(words)
	};
}
function afterDashes(words) {
	const at = words.indexOf("--");
	return at < 0 ? [] : words.slice(at + 1);
}
function pythonModule(repository, directory, words) {
	const at = words.indexOf("-m");
	const module = at < 0 ? "" : words[at + 1] ?? "";
	if (!/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(module)) return void 0;
	const tree = new Tree(repository);
	const path = module.replaceAll(".", "/");
	const file = [directory, join$3(directory, "src")].flatMap((base) => [join$3(base, `${path}.py`), join$3(base, `${path}/__main__.py`)]).find((candidate) => tree.isFile(candidate));
	return file === void 0 ? void 0 : {
		kind: "program",
		path: file,
		args: words.slice(at + 2)
	};
}
function goRun(_, directory, words) {
	const at = words.findIndex((w, i) => i > 1 && !w.startsWith("-"));
	const what = words[at] ?? "";
	if (at < 0 || what.includes("@") && !what.startsWith(".")) return void 0;
	const path = resolvePath(directory, what);
	return path === void 0 ? void 0 : {
		kind: "program",
		path,
		args: words.slice(at + 1)
	};
}
function dotnetRun(_, directory, words) {
	const at = words.findIndex((w) => w === "--project" || w === "-p");
	const inline = words.find((w) => w.startsWith("--project="))?.slice(10);
	const file = words[2]?.endsWith(".cs") ? words[2] : void 0;
	const path = resolvePath(directory, inline ?? (at < 0 ? file ?? "" : words[at + 1] ?? ""));
	return path === void 0 ? void 0 : {
		kind: "program",
		path,
		args: afterDashes(words)
	};
}
function rake(repository, directory) {
	const tree = new Tree(repository);
	const file = [
		"Rakefile",
		"rakefile",
		"Rakefile.rb"
	].map((n) => join$3(directory, n)).find((p) => tree.isFile(p));
	return file === void 0 ? void 0 : {
		kind: "program",
		path: file,
		args: []
	};
}
// src/trace/project/runners/python.ts
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
	let ran = runner === "poe" || runner === "taskipy";
	for (; at < words.length; at++) {
		const word = words[at] ?? "";
		if (word === "run") ran = true;
		else if ((word === "-m" || word === "--module") && ran) return plain(base, ["python", ...words.slice(at)]);
		else if (UV_VALUED.has(word)) {
			at++;
			if (word === "--directory" || word === "--project") base = resolvePath(base, words[at] ?? "") ?? base;
		} else if (!word.startsWith("-")) break;
	}
	const [name = "", ...args] = words.slice(at);
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
		if (keys.at(-1) === "scripts" && typeof value === "string" && /^[\w.]+:[\w.]+$/.test(value)) return scripts([script(file, shellWords([
			"python",
			"-m",
			value.slice(0, value.indexOf(":")),
			...args
		]), `${name} =`)]);
		const found = fromTable(file, dig(data, ...keys), name, args);
		if (found !== void 0) return found;
	}
	return plain(base, name.endsWith(".py") ? [
		"python",
		name,
		...args
	] : [name, ...args]);
}
// src/trace/project/runners/taskfile.ts
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
		const where = resolvePath(file.directory, String(dig(task, "dir") ?? "")) ?? file.directory;
		for (const command of list(own)) {
			const called = dig(command, "task");
			if (typeof called === "string") visit(called, depth + 1);
			const text = typeof command === "string" ? command : dig(command, "cmd");
			if (typeof text === "string") found.push(script(file, text.replace(/\{\{\s*\.(\w+)[^}]*\}\}/g, "${$1}"), `${name}:`, where));
		}
	};
	const goals = words.slice(1).filter((w) => !w.startsWith("-") && !w.includes("="));
	for (const goal of goals.length > 0 ? goals : ["default"]) visit(goal, 0);
	return scripts(found);
}
// src/trace/project/runners/tox.ts
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
	if (!file.path.endsWith(".toml")) return scripts(fromIni(file, file.text, environments));
	const data = toml(file.text);
	const ini = dig(data, "tool", "tox", "legacy_tox_ini");
	return scripts(typeof ini === "string" ? fromIni(file, ini, environments) : fromToml(file, file.path.endsWith("tox.toml") ? data : dig(data, "tool", "tox"), environments));
}
function environmentsIn(words) {
	const at = words.findIndex((word) => word === "-e" || word === "--env");
	const joined = words.find((word) => word.startsWith("-e") && word.length > 2)?.slice(2);
	return (at < 0 ? joined ?? "" : words[at + 1] ?? "").split(",");
}
function fromToml(file, root, environments) {
	return environments.flatMap((name) => dig(root, "env", name, "commands") ?? dig(root, "env_run_base", "commands") ?? []).map((command) => Array.isArray(command) ? shellWords(command.map(String)) : String(command)).map((text) => script(file, text, "commands"));
}
function fromIni(file, ini, environments) {
	return environments.flatMap((name) => iniCommands(ini, `testenv:${name}`) ?? iniCommands(ini, "testenv") ?? []).map((command) => script(file, withoutSubstitutions(command), command));
}
function withoutSubstitutions(command) {
	return command.replace(/\{posargs(:[^}]*)?\}/g, (_, fallback) => fallback?.slice(1) ?? "").replace(/\{toxinidir\}\/?/g, "./").replace(/^-\s*/, "");
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
// src/trace/project/tests.ts
const RUNNERS$1 = [
	{
		words: ["pytest"],
		name: "pytest",
		files: /^(test_.*|.*_test)\.py$/,
		valued: [
			"-m",
			"-k",
			"-n",
			"-o",
			"-c",
			"-p",
			"--cov",
			"--maxfail",
			"--ignore",
			"--deselect",
			"--junitxml",
			"--timeout",
			"--durations",
			"--rootdir",
			"--reruns",
			"--cov-report",
			"--numprocesses",
			"--dist",
			"-W",
			"--tb",
			"--junit-xml"
		]
	},
	{
		words: ["py.test"],
		name: "pytest",
		files: /^(test_.*|.*_test)\.py$/,
		valued: [
			"-m",
			"-k",
			"-n"
		]
	},
	{
		words: [
			"python",
			"-m",
			"pytest"
		],
		name: "pytest",
		files: /^(test_.*|.*_test)\.py$/,
		valued: [
			"-m",
			"-k",
			"-n",
			"--ignore",
			"--cov",
			"--deselect"
		]
	},
	{
		words: [
			"python3",
			"-m",
			"pytest"
		],
		name: "pytest",
		files: /^(test_.*|.*_test)\.py$/,
		valued: [
			"-m",
			"-k",
			"-n",
			"--ignore",
			"--cov",
			"--deselect"
		]
	},
	{
		words: [
			"python",
			"-m",
			"unittest"
		],
		name: "unittest",
		files: /^test.*\.py$/,
		valued: [
			"-s",
			"-p",
			"-t"
		]
	},
	{
		words: ["vitest"],
		name: "vitest",
		files: /\.(test|spec)\.[cm]?[jt]sx?$/,
		valued: [
			"-t",
			"--config",
			"-c",
			"--project",
			"--reporter",
			"--exclude",
			"--dir",
			"--root",
			"--testTimeout"
		]
	},
	{
		words: ["jest"],
		name: "jest",
		files: /\.(test|spec)\.[cm]?[jt]sx?$|^__tests__$/,
		valued: [
			"-t",
			"--config",
			"-c",
			"--testPathPattern",
			"--testPathIgnorePatterns",
			"--testTimeout",
			"--maxWorkers"
		]
	},
	{
		words: ["mocha"],
		name: "mocha",
		files: /\.(test|spec)\.[cm]?[jt]sx?$/,
		valued: [
			"-g",
			"--grep",
			"--timeout",
			"-r",
			"--require",
			"--config"
		]
	},
	{
		words: ["bun", "test"],
		name: "bun",
		files: /[._](test|spec)\.[cm]?[jt]sx?$/,
		valued: [
			"-t",
			"--timeout",
			"--preload"
		]
	},
	{
		words: ["node", "--test"],
		name: "node",
		files: /\.(test|spec)\.[cm]?[jt]s$/,
		valued: ["--test-name-pattern", "--import"]
	},
	{
		words: ["playwright", "test"],
		name: "playwright",
		files: /\.(test|spec)\.[cm]?[jt]sx?$/,
		valued: [
			"-g",
			"--project",
			"-c"
		]
	},
	{
		words: ["cypress", "run"],
		name: "cypress",
		files: /\.cy\.[cm]?[jt]sx?$/,
		valued: [
			"--spec",
			"--browser",
			"--config",
			"--env",
			"--project"
		]
	},
	{
		words: ["deno", "test"],
		name: "deno",
		files: /[._]test\.[cm]?[jt]sx?$/,
		valued: ["--filter"]
	},
	{
		words: ["go", "test"],
		name: "go",
		files: /_test\.go$/,
		valued: [
			"-run",
			"-count",
			"-timeout",
			"-tags",
			"-coverprofile",
			"-p",
			"-bench",
			"-skip",
			"-parallel",
			"-coverpkg"
		]
	},
	{
		words: ["gotestsum"],
		name: "go",
		files: /_test\.go$/,
		valued: ["--format", "--junitfile"]
	},
	{
		words: ["dotnet", "test"],
		name: "dotnet",
		files: /\.cs$/,
		valued: [
			"--filter",
			"-c",
			"--configuration",
			"--logger",
			"-f",
			"--framework",
			"--collect",
			"-v",
			"--verbosity",
			"--results-directory",
			"-s",
			"--settings",
			"--blame-hang-timeout"
		]
	},
	{
		words: ["cargo", "test"],
		name: "cargo",
		files: /\.rs$/,
		valued: [
			"-p",
			"--package",
			"--features",
			"--test",
			"--manifest-path"
		]
	},
	{
		words: ["cargo", "nextest"],
		name: "cargo",
		files: /\.rs$/,
		valued: [
			"-p",
			"--package",
			"--features",
			"--profile"
		]
	},
	{
		words: ["rspec"],
		name: "rspec",
		files: /_spec\.rb$/,
		valued: [
			"-t",
			"--tag",
			"-e",
			"--format",
			"-f",
			"-r"
		]
	},
	{
		words: ["phpunit"],
		name: "phpunit",
		files: /Test\.php$/,
		valued: [
			"--filter",
			"-c",
			"--testsuite",
			"--group",
			"--exclude-group"
		]
	},
	{
		words: ["pest"],
		name: "phpunit",
		files: /Test\.php$/,
		valued: ["--filter", "--group"]
	},
	{
		words: ["promptfoo", "eval"],
		name: "promptfoo",
		files: /^promptfooconfig\.(ya?ml|json|js|ts)$/,
		valued: [
			"-c",
			"--config",
			"-o",
			"--output",
			"-r",
			"--providers"
		]
	}
];
const BROWSERS = new Set(["playwright", "cypress"]);
const JVM = new Set([
	"mvn",
	"mvnw",
	"./mvnw",
	"gradle",
	"gradlew",
	"./gradlew"
]);
const MAVEN_TESTS = /^(?:(?:process-)?test|(?:prepare-)?package|(?:pre-|post-)?integration-test|verify|install|deploy|(?:surefire|failsafe):.*)$/;
const GRADLE_TESTS = /^(.*:)?(test|check|build|.*[tT]est)$/;
const LIVE_WORD = "openai|llm|live|e2e|integration|external|api|network|paid|vcr";
const LEFT_OUT = new RegExp(`^--(skip|no|without|exclude|disable)-(${LIVE_WORD})|^--(${LIVE_WORD})=(off|false|no|none)$|^--record-mode=none$|^--disable-socket$|^--block-network$`, "i");
const LET_IN = new RegExp(`^--(run|with|use|enable|only)-?([a-z]{1,20}-){0,3}(${LIVE_WORD})|^--live$`, "i");
const NOT_MARK = new RegExp(`\\bnot\\s+\\(?\\s*\\w*(${LIVE_WORD})`, "i");
const ONLY_MARK = new RegExp(`(^|[^\\w])\\w*(${LIVE_WORD})\\w*`, "i");
function testTarget(repository, directory, words) {
	const runner = runnerOf(words);
	if (runner === void 0) return JVM.has(words[0] ?? "") ? jvm(directory, words) : void 0;
	const { selected, flags, marks, ignored } = selection(runner, directory, words.slice(runner.words.length));
	const base = {
		kind: "tests",
		runner: runner.name,
		selected,
		flags,
		directory,
		reaches: [],
		wholeApp: BROWSERS.has(runner.name)
	};
	const said = byFlags(flags, marks);
	if (said !== void 0) return {
		...base,
		...said
	};
	if (runner.name === "promptfoo") return {
		...base,
		live: "yes",
		why: "an evaluation calls the models it names"
	};
	return {
		...base,
		...byFiles(repository, runner, selected.length > 0 ? selected : [directory], ignored)
	};
}
function runnerOf(words) {
	const plain = [(words[0] ?? "").replace(/^.*\/(node_modules\/\.bin|vendor\/bin|bin)\//, ""), ...words.slice(1)];
	return RUNNERS$1.find((r) => r.words.every((w, i) => w === plain[i]));
}
const MARKS = new Set([
	"-m",
	"-k",
	"--filter",
	"-t",
	"--tag",
	"-tags",
	"--grep",
	"-g",
	"-run",
	"--group",
	"--testsuite",
	"-skip",
	"--exclude-group"
]);
function selection(runner, directory, words) {
	const found = {
		selected: [],
		flags: [],
		marks: [],
		ignored: []
	};
	for (let at = 0; at < words.length; at++) {
		const word = words[at] ?? "";
		const equals = word.startsWith("-") ? word.indexOf("=") : -1;
		const flag = equals < 0 ? word : word.slice(0, equals);
		if (word.startsWith("-")) {
			found.flags.push(word);
			const value = equals >= 0 ? word.slice(equals + 1) : runner.valued.includes(word) ? words[++at] : void 0;
			if (value === void 0) continue;
			if (equals < 0) found.flags.push(value);
			if (MARKS.has(flag)) found.marks.push(/^(-skip|--exclude-group)$/.test(flag) ? `not ${value}` : value);
			if (flag === "--ignore" || flag === "--exclude") found.ignored.push(resolvePath(directory, value) ?? value);
		} else if (![
			"run",
			"watch",
			"related",
			"discover"
		].includes(word)) {
			const path = resolvePath(directory, word.replace(/::.*$/, "").replace(/\/?\.\.\.$/, ""));
			if (path !== void 0) found.selected.push(path);
		}
	}
	return found;
}
function byFlags(flags, marks) {
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
		if (NOT_MARK.test(mark)) return {
			live: "no",
			why: `"${mark}" leaves the calling tests out`
		};
		if (/\b(openai|llm|live)\b/i.test(mark) && ONLY_MARK.test(mark) && !/\bnot\b/.test(mark)) return {
			live: "yes",
			why: `"${mark}" asks for the calling tests`
		};
	}
}
const MAX_TESTS = 60;
const STAND_IN = /mock|monkeypatch|\bfake|\bstub|\bdummy|\bsinon\b|\bnock\b|\bmsw\b/i;
function byFiles(repository, runner, selected, ignored) {
	const tree = new Tree(repository);
	const tests = selected.flatMap((s) => tree.isFile(s) ? [s] : tree.isDirectory(s) ? tree.below(s, runner.files, 61) : []).filter((f) => !ignored.some((i) => f === i || f.startsWith(`${i}/`)));
	const unknown = (why, reaches = []) => ({
		live: "unknown",
		reaches,
		why
	});
	if (tests.length === 0) return unknown("no test file is found where the command points");
	if (tests.length > MAX_TESTS) return unknown(`more than ${MAX_TESTS} test files are selected`);
	let cut = false;
	const seen = new Map();
	for (const test of tests) {
		const facts = analyzeProgram(repository, test);
		cut ||= facts.cut !== void 0;
		if (facts.codex.length > 0) return {
			live: "yes",
			reaches: [],
			why: `${test} starts Codex`
		};
		if (facts.recorded.length > 0 || standsIn(repository, test)) continue;
		for (const api of facts.apis) if (api.called && api.provider !== "local" && !seen.has(api.provider)) seen.set(api.provider, `${test} uses ${api.through}`);
	}
	const [first] = seen.values();
	if (first !== void 0) return unknown(first, [...seen.keys()]);
	return unknown(cut ? "only a part of the tests could be read" : "none of the selected tests builds a client that nothing stands in for");
}
function standsIn(repository, test) {
	const read = repository.read(test);
	return read.kind === "text" && STAND_IN.test(read.text);
}
const JVM_VALUED = new Set([
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
	"--tests"
]);
function jvm(directory, words) {
	const runner = /mvn/.test(words[0] ?? "") ? "mvn" : "gradle";
	const flags = words.slice(1).filter((w) => w.startsWith("-"));
	const goals = words.slice(1).filter((w, i) => !w.startsWith("-") && !w.includes(",") && !JVM_VALUED.has(words[i] ?? ""));
	const skipped = flags.some((f) => /^-D(skipTests|maven\.test\.skip)(=true)?$/.test(f)) || words.includes("-x") && words.includes("test");
	const phases = runner === "mvn" ? MAVEN_TESTS : GRADLE_TESTS;
	const tests = goals.some((g) => phases.test(g));
	if (skipped || !tests) return {
		kind: "harmless",
		why: skipped ? "builds without running tests" : "builds"
	};
	const at = words.findIndex((w) => w === "-pl" || w === "--projects");
	return {
		kind: "tests",
		runner,
		selected: (at < 0 ? goals.filter((g) => g.startsWith(":") && g.lastIndexOf(":") > 0).map((g) => g.slice(1, g.lastIndexOf(":")).replaceAll(":", "/")) : (words[at + 1] ?? "").split(",").filter((m) => !m.startsWith("!") && !m.startsWith("-"))).flatMap((m) => resolvePath(directory, m.replace(/^:/, "")) ?? []),
		flags,
		directory,
		live: "unknown",
		reaches: [],
		wholeApp: false,
		why: "tests of a build are not told apart"
	};
}
// src/trace/project/resolve.ts
const BINARIES = /^(\.\/)?([\w./-]{0,200}\/)?(node_modules\/\.bin|vendor\/bin|\.venv\/bin)\//;
const UNKNOWN = { kind: "unknown" };
const RESOLVERS = {
	npm: npmTarget,
	pnpm: npmTarget,
	yarn: npmTarget,
	bun: npmTarget,
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
	go: (r, d, w) => w[1] === "run" ? goRun(r, d, w) : void 0,
	dotnet: (r, d, w) => w[1] === "run" ? dotnetRun(r, d, w) : void 0,
	rake,
	"run-s": runAll,
	"run-p": runAll,
	"npm-run-all": runAll
};
const MOVES = new Set([
	"-C",
	"--dir",
	"--prefix",
	"--cwd"
]);
const WRAPPERS = new Set([
	"npx",
	"bunx",
	"cross-env",
	"dotenv",
	"dotenvx",
	"time",
	"nice",
	"env",
	"sudo",
	"xvfb-run"
]);
function resolveTarget(repository, directory, words) {
	const given = words.slice(0, 500);
	const below = MOVES.has(given[1] ?? "") && given[3] === "exec" ? resolvePath(directory, given[2] ?? "") : void 0;
	if (below !== void 0) return resolveTarget(repository, below, [given[0] ?? "", ...given.slice(3)]);
	const plain = unwrap(given).map((w, i) => i === 0 ? w.replace(BINARIES, "") : w);
	const [name = ""] = plain;
	if (name === "") return UNKNOWN;
	return (Object.hasOwn(RESOLVERS, name) ? RESOLVERS[name] : void 0)?.(repository, directory, plain) ?? testTarget(repository, directory, plain) ?? known(plain) ?? executed(repository, directory, plain) ?? UNKNOWN;
}
function known(words) {
	const row = harmless(words);
	return row === void 0 ? void 0 : {
		kind: "harmless",
		why: row.why
	};
}
function unwrap(words) {
	let at = 0;
	for (let hops = 0; hops < 8; hops++) {
		const word = words[at] ?? "";
		const next = words[at + 1] ?? "";
		if (WRAPPERS.has(word)) at++;
		else if ([
			"exec",
			"dlx",
			"x"
		].includes(next) && [
			"pnpm",
			"npm",
			"yarn",
			"bun",
			"bundle"
		].includes(word)) at += 2;
		else if (word === "python" && next === "-m" && [
			"mypy",
			"ruff",
			"black",
			"pip",
			"build",
			"tox",
			"nox",
			"flake8",
			"isort",
			"pylint",
			"coverage"
		].includes(words[at + 2] ?? "")) at += 2;
		else if (word === "coverage" && next === "run") at += 2;
		else if (at > 0 && (word.startsWith("-") || /^[A-Za-z_]\w*=/.test(word))) at++;
		else break;
	}
	return words[at]?.startsWith("-") === true && words[at - 1] === "run" ? ["python", ...words.slice(at)] : words.slice(at);
}
function executed(repository, directory, words) {
	const [name = "", ...args] = words;
	if (!name.includes("/") || name.startsWith("/")) return void 0;
	const path = resolvePath(directory, name);
	return path !== void 0 && new Tree(repository).isFile(path) ? {
		kind: "program",
		path,
		args
	} : void 0;
}
// src/trace/commands/harmless.ts
const HARMLESS$1 = new Set([
	"[ [[ test true false : set unset shopt echo printf read exit return break continue shift trap wait export declare local readonly source eval let getopts type hash ulimit umask alias cd pushd popd dirs pwd times kill jobs disown exec command builtin sleep",
	"ls cat cp mv rm mkdir rmdir ln touch chmod chown chgrp stat du df sync dd install mktemp realpath readlink basename dirname head tail cut tr sort uniq wc nl tee paste join comm split csplit fold fmt expand seq date id whoami who groups uname hostname env printenv nproc tty uptime yes factor sha1sum sha256sum sha512sum md5sum cksum base64 base32 shuf timeout nice nohup stdbuf find xargs locate grep egrep fgrep rg sed awk gawk mawk diff cmp patch less more file strings xxd od hexdump tree column rev tac",
	"tar gzip gunzip zip unzip xz bzip2 zstd 7z openssl gpg ssh-keygen ssh-keyscan ssh-agent ssh-add scp rsync ssh",
	"jq yq xmllint xmlstarlet envsubst gomplate",
	"git gh hub svn hg git-lfs",
	"apt apt-get dpkg yum dnf apk brew choco winget snap systemctl service sysctl sudo su ps pgrep pkill killall top free lsof ip ifconfig which whereis uuidgen ping nslookup dig nc netstat ss hostnamectl locale locale-gen update-alternatives mount umount useradd usermod chsh xvfb-run",
	"pip pip3 gem bundle nvm fnm rustup rustc javac gcc g++ clang cmake ninja ld strip corepack",
	"docker podman buildah skopeo helm kubectl kustomize terraform tofu terragrunt pulumi aws az gcloud gsutil flyctl fly vercel netlify wrangler heroku railway firebase supabase ansible ansible-playbook packer vault op sops age cosign syft grype trivy semgrep codeql",
	"Write-Host Write-Output Write-Error Write-Warning Get-ChildItem Get-Item Test-Path New-Item Remove-Item Copy-Item Move-Item Rename-Item Set-Item Get-Content Set-Content Add-Content Out-File Out-Null Select-Object Where-Object ForEach-Object Sort-Object ConvertTo-Json ConvertFrom-Json Expand-Archive Compress-Archive Start-Sleep Set-Location Join-Path Split-Path Resolve-Path Get-Command Get-Date Import-Module Install-Module param throw rem copy xcopy del dir md rd where findstr chcp setx",
	"codecov coveralls sentry-cli actionlint shellcheck yamllint markdownlint hadolint pre-commit twine"
].flatMap((family) => family.split(" ")));
function isHarmlessCommand(name) {
	return HARMLESS$1.has(name);
}
// src/trace/commands/project.ts
function traceProject(call) {
	if (traceFile(call) || isHarmlessCommand(call.name)) return;
	const directory = isRepositoryPath(call.frame.directory) ? call.frame.directory : "";
	const words = [call.name, ...call.texts];
	follow(call, resolveTarget(call.frame.tracer.repository, directory, words));
}
function follow(call, target) {
	if (target.cut !== void 0) call.frame.tracer.diagnose({
		code: "chain-cut",
		path: call.place.path,
		line: call.place.line,
		message: target.cut
	});
	switch (target.kind) {
		case "scripts": return followScripts(call, target.scripts);
		case "program": return traceProgram(call, analyzeProgram(call.frame.tracer.repository, target.path));
		case "tests": return traceTests(call, target);
		case "harmless": return;
		case "unknown": return traceOpaque(call);
		default: return target;
	}
}
function followScripts(call, scripts) {
	const step = evidence(call.place, call.command.source);
	for (const script of scripts) {
		if (!mayPass(call.frame, call.place, script.path)) return;
		const at = {
			path: script.path,
			line: script.line,
			column: 1
		};
		const inside = enter(call.frame, step, { directory: script.directory });
		traceScript(script.text, script.dialect, enter(inside, evidence(at, script.text.split("\n")[0] ?? "")), (line) => ({
			...at,
			line: script.line + line
		}));
	}
}
function traceTests(given, target) {
	if (target.live === "no") return;
	const call = withSettingsFile(given);
	const found = credentialsIn(call.frame.environment, call.frame.tracer.hints).filter((c) => target.live === "yes" || call.frame.own.has(c.name) || target.wholeApp && call.frame.job.has(c.name) || reaches(target, c.provider));
	if (found.length === 0) return;
	spendSoftware(call, "program", `${target.runner} (tests)`, usesOf(found, call.frame.environment), { certainty: "likely" });
}
function reaches(target, provider) {
	return target.reaches.includes(provider) || target.reaches.includes("any");
}
function traceOpaque(call) {
	keepCredential(call);
	const handed = credentialsIn(call.frame.environment, call.frame.tracer.hints).filter((c) => call.frame.own.has(c.name));
	const found = handed.length > 0 ? handed : modelsToken(call.frame, "own");
	if (found.length === 0 || call.name === "") return;
	spendSoftware(call, "opaque", call.name, usesOf(found, call.frame.environment), { certainty: "likely" });
}
// src/trace/commands/tools.ts
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
		source: "https://github.com/google-gemini/gemini-cli"
	},
	{
		commands: ["copilot"],
		packages: ["@github/copilot"],
		provider: "github-copilot",
		model: ["--model"],
		free: ["--version"],
		source: "https://docs.github.com/copilot/concepts/agents/about-copilot-cli"
	},
	{
		commands: ["opencode"],
		packages: ["opencode-ai"],
		provider: "any",
		model: ["-m", "--model"],
		free: ["--version", "auth"],
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
			"validate"
		],
		source: "https://www.promptfoo.dev/docs/usage/command-line/"
	},
	{
		commands: ["pr-agent"],
		packages: ["pr-agent"],
		provider: "any",
		model: ["--config.model"],
		free: [],
		source: "https://qodo-merge-docs.qodo.ai/"
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
		source: "https://docs.confident-ai.com/"
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
		commands: ["goose"],
		packages: [],
		provider: "any",
		model: ["--model"],
		free: ["configure", "--version"],
		source: "https://block.github.io/goose/docs/getting-started/providers"
	}
];
const BY_COMMAND = new Map(TOOLS.flatMap((tool) => tool.commands.map((name) => [name, tool])));
const BY_PACKAGE = new Map(TOOLS.flatMap((tool) => tool.packages.map((name) => [name, tool])));
function toolNamed(command) {
	return BY_COMMAND.get(command);
}
function toolOfPackage(name) {
	return BY_PACKAGE.get(name) ?? BY_COMMAND.get(name);
}
function traceTool(given, tool, words) {
	const call = withSettingsFile(given);
	const texts = words.map((w) => require_rules.literalText(w) ?? "");
	const first = texts.find((t) => t !== "");
	if (first === void 0 ? tool.free.includes("") : tool.free.includes(first)) return keepCredential(call);
	if (texts.some((t) => t === "--version" || t === "--help" || t === "-h")) return;
	const model = modelWord(tool, words, texts);
	const provider = tool.provider === "any" ? providerOfModel((model && require_rules.literalText(model)) ?? "")?.id : tool.provider;
	const inReach = credentialsIn(call.frame.environment, call.frame.tracer.hints).filter((c) => provider === void 0 || c.provider === provider);
	const uses = (inReach.length > 0 ? inReach : keptFor(call.frame, provider ?? "any")).map((c) => ({
		provider: c.provider,
		credential: c.value,
		credentialName: c.name,
		endpoint: endpointFor(c.provider, call.frame.environment)
	}));
	const label = [call.name, first].filter((t) => t !== void 0 && t !== "").join(" ");
	if (uses.length > 0) return spendSoftware(call, "tool", label, uses, {
		pick: "any",
		model
	});
	if (provider === void 0 || provider === "openai") return;
	if (mayBeSignedIn(call, provider)) spendSoftware(call, "tool", label, [{
		provider,
		credential: void 0,
		credentialName: "",
		endpoint: void 0
	}], {
		certainty: "likely",
		pick: "any",
		model
	});
	else silence(call, label, `no credential for ${providerById(provider)?.title ?? provider} is in reach`);
}
const BY_IDENTITY = new Set([
	"azure-openai",
	"bedrock",
	"github-copilot",
	"github-models",
	"local"
]);
const CLOUDS = [
	"CLAUDE_CODE_USE_BEDROCK",
	"CLAUDE_CODE_USE_VERTEX",
	"CLAUDE_CODE_USE_FOUNDRY"
];
function mayBeSignedIn({ frame }, provider) {
	const { files, restored } = frame.state;
	return BY_IDENTITY.has(provider) || frame.runner !== "hosted" || CLOUDS.some((name) => frame.environment.has(name)) || [...files.keys(), ...restored.keys()].some((path) => /^~(?:\/\.|$)/.test(path));
}
function modelWord(tool, words, texts) {
	for (const [i, text] of texts.entries()) if (tool.model.includes(text)) return words[i + 1];
}
// src/trace/commands/unseen.ts
function traceUnseen(call) {
	traceOpaque(call);
	const { state } = call.frame;
	const home = codexHomeAt(call.frame);
	const signedIn = home.files.has("auth.json") || home.login !== void 0;
	if (state.codexVersion === void 0 || !signedIn) return;
	if (state.spenders.some((spender) => spender.kind.startsWith("codex"))) return;
	const { source } = call.command;
	spend$1(call.frame, {
		...spenderBase(call.frame, call.place, commandLabel(call), source, "likely"),
		kind: "codex-cli",
		args: [require_rules.literal("exec")],
		home,
		version: state.codexVersion,
		project: void 0
	});
}
const PICKERS = new Set([
	"sed",
	"cat",
	"awk",
	"grep",
	"head",
	"tail",
	"cut"
]);
function traceEvaluated(call) {
	for (const piece of call.command.args[0] ?? []) {
		const last = piece.kind === "command" ? piece.commands.at(-1) : void 0;
		if (last !== void 0 && PICKERS.has(commandName(last.name) ?? "")) return traceUnseen(call);
	}
}
// src/trace/commands/interpreters.ts
const python = {
	language: "python",
	inline: ["-c"],
	valued: ["-W", "-X"]
};
const node = {
	language: "javascript",
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
const TABLE = {
	python,
	python3: python,
	py: python,
	"python3.10": python,
	"python3.11": python,
	"python3.12": python,
	"python3.13": python,
	node,
	nodejs: node,
	tsx: {
		...node,
		language: "typescript"
	},
	"ts-node": {
		...node,
		language: "typescript"
	},
	ruby: {
		language: "ruby",
		inline: ["-e"],
		valued: ["-r", "-I"]
	},
	php: {
		language: "php",
		inline: ["-r"],
		valued: []
	}
};
const INTERPRETERS$1 = new Set(Object.keys(TABLE));
function traceInterpreter(call) {
	const interpreter = TABLE[call.name];
	if (interpreter === void 0) return;
	if (traceFile(call)) return;
	let i = 0;
	for (; i < call.texts.length; i += 1) {
		const text = call.texts[i] ?? "";
		if (interpreter.inline.includes(text)) return inline(call, interpreter, i + 1);
		if (text === "-m") return traceProject(call);
		if (interpreter.valued.includes(text)) i += 1;
		else if (!text.startsWith("-") || text === "-") break;
	}
	const word = call.words[i];
	if (word === void 0 || call.texts[i] === "-") return standardInput(call, interpreter);
	const path = pathKey(word, call.frame.directory);
	const tool = toolNamed(programName(path));
	if (tool !== void 0) return traceTool(call, tool, call.words.slice(i + 1));
	const written = call.frame.state.files.get(path);
	if (written?.content !== void 0) return traceText(call, interpreter, templates(written.content)[0]?.text ?? "");
	if (!isRepositoryPath(path)) return;
	if (written === void 0 && isMissing(call, path)) return traceUnseen(call);
	return traceProgram(call, analyzeProgram(call.frame.tracer.repository, path));
}
function programName(path) {
	return path.slice(path.lastIndexOf("/") + 1).replace(/\.[cm]?js$/, "");
}
function isMissing(call, path) {
	return /\.\w+$/.test(path) && call.frame.tracer.repository.read(path).kind === "missing";
}
function inline(call, interpreter, index) {
	const word = call.words[index];
	if (word !== void 0) traceText(call, interpreter, require_rules.literalText(word) ?? templates(word)[0]?.text ?? "");
}
function standardInput(call, interpreter) {
	const input = inputOf(call.command, {
		...call.shell,
		frame: call.frame
	}, evidence(call.place, call.command.source));
	const text = input === void 0 ? "" : templates(input)[0]?.text ?? "";
	if (text !== "") traceText(call, interpreter, text);
}
function traceText(call, interpreter, text) {
	const { repository } = call.frame.tracer;
	traceProgram(call, analyzeInline(interpreter.language, text, call.place, repository, call.frame.directory));
}
// src/trace/commands/login-check.ts
const OAUTH = /\b(?:refresh_token|access_token|id_token|tokens)\b/;
function noteLoginCheck(call) {
	if (call.command.conditional || !asks(call)) return;
	const path = call.words.map((word) => pathKey(word, call.frame.directory)).find((one) => one.endsWith("/auth.json"));
	if (path === void 0 || call.frame.state.files.has(path)) return;
	const at = evidence(call.place, call.command.source);
	const token = require_rules.fromOrigin({
		kind: "file",
		path
	}, [at]);
	call.frame.state.files.set(path, {
		content: require_rules.concat(require_rules.literal("{\"auth_mode\":\"chatgpt\",\"tokens\":{\"id_token\":\""), token, require_rules.literal("\",\"access_token\":\""), token, require_rules.literal("\",\"refresh_token\":\""), token, require_rules.literal("\"}}")),
		trail: [at],
		certain: call.frame.certainty === "certain"
	});
}
function asks({ name, words, texts }) {
	if (words.map((word) => require_rules.literalText(word) ?? "").find((text) => OAUTH.test(text)) === void 0) return false;
	return name === "jq" ? texts.some((t) => /^(?:-[a-zA-Z]*e[a-zA-Z]*|--exit-status)$/.test(t)) : texts.some((t) => /^(?:-[a-zA-Z]*q[a-zA-Z]*|--quiet|--silent)$/.test(t));
}
// src/trace/commands/notebooks.ts
const NOTEBOOK_COMMANDS = {
	papermill: (call) => run(call, 1),
	jupyter: (call) => {
		if (call.texts.some((t) => t === "--execute" || t === "execute" || t === "run")) run(call, Number.POSITIVE_INFINITY);
	},
	"jupyter-nbconvert": (call) => {
		if (call.texts.includes("--execute")) run(call, Number.POSITIVE_INFINITY);
	},
	"jupyter-execute": (call) => run(call, Number.POSITIVE_INFINITY)
};
function run(call, most) {
	const notebooks = call.words.filter((_, i) => /\.ipynb$/i.test(call.texts[i] ?? ""));
	for (const notebook of notebooks.slice(0, most)) {
		const path = pathKey(notebook, call.frame.directory);
		if (!isRepositoryPath(path)) continue;
		traceProgram({
			...call,
			words: [notebook],
			texts: [require_rules.literalText(notebook) ?? ""]
		}, analyzeProgram(call.frame.tracer.repository, path));
	}
}
// src/trace/commands/packages.ts
const PACKAGE_RUNNERS = new Set([
	"npx",
	"bunx",
	"pnpx",
	"pnpm",
	"yarn",
	"npm",
	"bun",
	"deno",
	"uvx",
	"pipx",
	"uv",
	"mise",
	"volta",
	"corepack"
]);
const SUBCOMMANDS = new Set([
	"dlx",
	"exec",
	"x",
	"tool",
	"run"
]);
const VALUED = new Set([
	"-p",
	"--package",
	"-c",
	"--call",
	"--prefix",
	"-C",
	"--dir",
	"--cwd",
	"-w",
	"--workspace",
	"--filter",
	"--from",
	"--with",
	"--python"
]);
function tracePackage(call) {
	const start = firstWord(call.texts);
	const named = packageFlag(call.texts);
	const program = call.texts[start];
	if (program === void 0) return false;
	const { name, version } = splitVersion(program === "codex" && named !== void 0 ? named : program);
	const rest = call.words.slice(start + 1);
	if (name === "@openai/codex" || name === "codex") {
		traceCodex(call, rest, version === void 0 ? void 0 : require_rules.literal(version));
		return true;
	}
	if (name === "@devcontainers/cli") {
		traceDevcontainer({
			...call,
			name: "devcontainer",
			words: rest,
			texts: call.texts.slice(start + 1)
		});
		return true;
	}
	const tool = toolOfPackage(name);
	if (tool === void 0) return false;
	traceTool(call, tool, rest);
	return true;
}
function firstWord(texts) {
	let i = 0;
	while (i < texts.length) {
		const text = texts[i] ?? "";
		if (VALUED.has(text)) i += 2;
		else if (text.startsWith("-") || SUBCOMMANDS.has(text)) i += 1;
		else return i;
	}
	return i;
}
function packageFlag(texts) {
	for (const [i, text] of texts.entries()) {
		if (text === "-p" || text === "--package") return texts[i + 1];
		if (text.startsWith("--package=")) return text.slice(10);
	}
}
function splitVersion(spec) {
	const at = spec.lastIndexOf("@");
	if (at <= 0) return {
		name: spec,
		version: void 0
	};
	return {
		name: spec.slice(0, at),
		version: spec.slice(at + 1)
	};
}
const INSTALLS = new Set([
	"install",
	"i",
	"add",
	"ci",
	"global"
]);
function traceInstall(call) {
	if (![
		"npm",
		"pnpm",
		"yarn",
		"bun",
		"volta",
		"brew",
		"mise"
	].includes(call.name)) return false;
	if (!call.texts.some((t) => INSTALLS.has(t))) return false;
	for (const [i, text] of call.texts.entries()) {
		const { name, version } = splitVersion(text);
		if (name === "@openai/codex") call.frame.state.codexVersion = require_rules.literal(version ?? "latest");
		else if (text === "" && isCodexSpec(call.words[i])) call.frame.state.codexVersion = versionPart(call.words[i]);
	}
	return true;
}
function isCodexSpec(word) {
	const first = word?.alternatives[0]?.pieces[0];
	return first?.kind === "literal" && first.text.startsWith("@openai/codex@");
}
function versionPart(word) {
	if (word === void 0) return void 0;
	return {
		choice: word.choice,
		alternatives: word.alternatives.map((a) => ({
			trail: a.trail,
			pieces: a.pieces.slice(1)
		}))
	};
}
// src/trace/commands/index.ts
const HTTP_CLIENTS = new Set([
	"curl",
	"wget",
	"http",
	"https",
	"xh",
	"Invoke-RestMethod",
	"Invoke-WebRequest",
	"irm",
	"iwr",
	"httpie"
]);
function dispatch(call) {
	const { name } = call;
	if (name === "codex") return traceCodex(call, call.words);
	if (name === "devcontainer") return traceDevcontainer(call);
	if (name === "eval") return traceEvaluated(call);
	if (name === "jq" || name === "grep") noteLoginCheck(call);
	if (HTTP_CLIENTS.has(name)) return traceHttp(call);
	const known = own(FILE_COMMANDS, name) ?? own(COMMENT_COMMANDS, name) ?? own(CONTAINER_COMMANDS, name) ?? own(NOTEBOOK_COMMANDS, name);
	if (known !== void 0) return known(call);
	const tool = toolNamed(name);
	if (tool !== void 0) return traceTool(call, tool, call.words);
	if (traceInstall(call)) return;
	if (PACKAGE_RUNNERS.has(name) && tracePackage(call)) return;
	if (INTERPRETERS$1.has(name)) return traceInterpreter(call);
	traceProject(call);
}
function own(table, name) {
	return Object.hasOwn(table, name) ? table[name] : void 0;
}
// src/trace/shell.ts
function traceScript(source, dialect, frame, place, positional = []) {
	if (frame.depth > 12) {
		const { path, line } = place(0, 0);
		frame.tracer.diagnose({
			code: "chain-cut",
			path,
			line,
			message: `more than 12 doors deep: this script was not followed; a loop?`
		});
		return;
	}
	const script = frame.tracer.script(source, dialect);
	if (!script.complete) {
		const { path, line } = place(0, 0);
		frame.tracer.diagnose({
			code: "script-cut",
			path,
			line,
			message: "this script is too long, too deep or broken; only its readable part was followed"
		});
	}
	const shell = {
		frame,
		variables: new Map(positional.map((value, i) => [String(i + 1), value])),
		place,
		subshells: new Map(),
		mayHaveEnded: false
	};
	for (const command of script.commands) {
		const inside = scoped(command, shell);
		traceCommand(command, inside);
		if (endsWell(command)) inside.mayHaveEnded = true;
	}
	return shell;
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
				subshells: new Map()
			};
			inside.subshells.set(id, next);
		}
		inside = next;
	}
	return inside;
}
function traceCommand(command, shell) {
	const place = shell.place(command.line, command.column);
	const at = evidence(place, command.source);
	const name = commandName(command.name) ?? require_rules.literalText(textValue(command.name, shell, at)) ?? "";
	const prefix = command.name.length > 0 && !DECLARES.has(name);
	if (!prefix) for (const assignment of command.assignments) assign(assignment, command, shell, at);
	writeRedirects(command, shell, at);
	if (!prefix) return;
	const frame = frameFor(command, shell, at);
	const words = command.args.map((arg) => textValue(arg, {
		...shell,
		frame
	}, at));
	const texts = words.map((word) => require_rules.literalText(word) ?? "");
	dispatch({
		shell,
		frame,
		name: baseName(name),
		words,
		texts,
		command,
		place
	});
}
const DECLARES = new Set([
	"export",
	"declare",
	"local",
	"readonly",
	"typeset",
	"set"
]);
function frameFor(command, shell, at) {
	const { frame } = shell;
	const certainty = command.conditional ? weaker(frame.certainty, "likely") : frame.certainty;
	if (!(command.assignments.length > 0 || command.cleared || command.unset.length > 0)) return certainty === frame.certainty ? frame : {
		...frame,
		certainty
	};
	const environment = new Map(command.cleared ? [] : frame.environment);
	for (const name of command.unset) environment.delete(name);
	const own = new Set(frame.own);
	for (const assignment of command.assignments) {
		environment.set(assignment.name, require_rules.setAt(textValue(assignment.value, shell, at), at));
		own.add(assignment.name);
	}
	return {
		...frame,
		environment,
		own,
		certainty
	};
}
function assign(assignment, command, shell, at) {
	const { name } = assignment;
	const before = shell.variables.get(name) ?? shell.frame.environment.get(name);
	const text = textValue(assignment.value, shell, at);
	const given = require_rules.setAt(assignment.append && before !== void 0 ? require_rules.concat(before, text) : text, at);
	const value = command.conditional && before !== void 0 ? require_rules.oneOf(given, before) : given;
	shell.variables.set(name, value);
	if (!assignment.exported && !shell.frame.environment.has(name)) return;
	const environment = new Map(shell.frame.environment).set(name, value);
	const own = assignment.exported ? new Set(shell.frame.own).add(name) : shell.frame.own;
	shell.frame = {
		...shell.frame,
		environment,
		own
	};
}
function baseName(name) {
	return name.slice(name.lastIndexOf("/") + 1).replace(/\.(?:exe|cmd|ps1|bat)$/i, "");
}
function changeDirectory(call) {
	const target = call.words.find((_, i) => !(call.texts[i] ?? "").startsWith("-"));
	if (target === void 0) return;
	const { frame } = call.shell;
	call.shell.frame = {
		...frame,
		directory: pathKey(target, frame.directory)
	};
}
// src/trace/program.ts
function traceProgram(given, facts) {
	const call = withSettingsFile(given);
	if (facts.cut !== void 0) call.frame.tracer.diagnose({
		code: "chain-cut",
		path: facts.path,
		line: 1,
		message: facts.cut
	});
	const step = evidence(call.place, call.command.source);
	const frame = enter(call.frame, step);
	for (const write of facts.writes) writeFile(require_rules.literal(write.file), write.content && inEnvironment(write.content, call), false, frame, write.trail.at(-1) ?? step, true);
	for (const api of facts.apis) traceApi(call, frame, api, facts);
	for (const codex of facts.codex) traceCodexFact(call, frame, codex);
	for (const mention of facts.mentions) spend$1(frame, {
		...spenderBase(inner(frame, mention.trail), mention, "@codex comment", mention.body, mention.certainty),
		kind: "mention",
		token: tokenIn(frame)
	});
	for (const spawn of facts.spawns) if (mayPass(frame, spawn, spawn.command)) traceScript(spawn.command, "bash", enter(frame, spawn.trail.at(-1) ?? step), () => spawn);
}
function inner(frame, trail) {
	return {
		...frame,
		trail: [...frame.trail, ...trail.slice(0, -1)]
	};
}
function traceApi(call, frame, api, facts) {
	if (api.provider === "any") return traceAny(call, frame, api, facts);
	const given = api.credentials.map((c) => ({
		name: c.name,
		value: inEnvironment(c.value, call)
	})).filter((c) => c.value.alternatives.length > 0);
	const found = given.map((c) => ({
		name: c.name,
		value: withoutFakes(c.value)
	})).filter((c) => c.value !== void 0);
	if (found.length === 0) {
		silenceFakes(frame, api, commandLabel(call), given);
		return traceKept(call, frame, api, facts);
	}
	spendApi(call, frame, api, [{
		provider: api.provider,
		credential: require_rules.firstNonEmpty(...found.map((c) => c.value ?? require_rules.UNSET)),
		credentialName: found[0]?.name ?? "",
		endpoint: endpointOf$1(api, call)
	}], facts);
}
function silenceFakes(frame, api, label, given) {
	const fake = given.find((c) => require_rules.literalText(c.value) !== "");
	if (fake === void 0) return;
	frame.state.silenced.push({
		label,
		reason: `\`${fake.name}\` is a made-up key`,
		trail: [...inner(frame, api.trail).trail, ...api.trail.slice(-1)]
	});
}
function traceKept(call, frame, api, facts) {
	const [kept] = keptFor(frame, api.provider);
	if (kept === void 0) return;
	const use = {
		provider: api.provider,
		credential: kept.value,
		credentialName: kept.name,
		endpoint: endpointOf$1(api, call)
	};
	spendApi(call, {
		...frame,
		certainty: weaker(frame.certainty, "likely")
	}, api, [use], facts);
}
function traceAny(call, frame, api, facts) {
	const inReach = credentialsIn(call.frame.environment, frame.tracer.hints);
	const uses = (inReach.length > 0 ? inReach : keptFor(frame, "any")).map((found) => ({
		provider: found.provider,
		credential: found.value,
		credentialName: found.name,
		endpoint: endpointFor(found.provider, call.frame.environment)
	}));
	if (uses.length > 0) spendApi(call, frame, api, uses, facts);
}
function spendApi(call, frame, api, uses, facts) {
	const sure = api.called && !api.guarded && facts.recorded.length === 0;
	spend$1(frame, {
		...spenderBase(inner(frame, api.trail), api, commandLabel(call), api.through, sure ? "certain" : "likely"),
		kind: "program",
		uses,
		pick: api.provider === "any" ? "any" : "all",
		model: api.model
	});
}
function endpointOf$1(api, call) {
	const stated = api.endpoint === void 0 ? void 0 : inEnvironment(api.endpoint, call);
	if (stated !== void 0 && stated.alternatives.length > 0) return stated;
	for (const name of api.endpointNames) {
		const value = call.frame.environment.get(name);
		if (value !== void 0 && require_rules.literalText(value) !== "") return value;
	}
	return endpointFor(providerById(api.provider)?.id ?? api.provider, call.frame.environment);
}
function inEnvironment(value, call) {
	const alternatives = value.alternatives.flatMap((alternative) => {
		const [only, ...more] = alternative.pieces;
		if (only === void 0 || more.length > 0) return [alternative];
		if (only.kind === "environment") return call.frame.environment.get(only.name)?.alternatives ?? [];
		if (only.kind === "input") return argument(call, only.name)?.alternatives ?? [];
		return [alternative];
	});
	return {
		choice: value.choice,
		alternatives
	};
}
function argument(call, name) {
	const at = call.texts.indexOf(name);
	if (at >= 0) return call.words[at + 1];
	const joined = call.texts.find((t) => t.startsWith(`${name}=`));
	return joined === void 0 ? void 0 : require_rules.literal(joined.slice(name.length + 1));
}
function traceCodexFact(call, frame, fact) {
	const environment = new Map(fact.replacesEnvironment ? [] : call.frame.environment);
	for (const [name, value] of fact.environment) environment.set(name, inEnvironment(value, call));
	if (fact.apiKey !== void 0) environment.set("CODEX_API_KEY", inEnvironment(fact.apiKey, call));
	const here = {
		...inner(frame, fact.trail),
		environment
	};
	const label = fact.kind === "codex-cli" ? `codex ${require_rules.literalText(fact.args[0] ?? require_rules.UNSET) ?? "\u2026"}` : "Codex SDK";
	spend$1(frame, {
		...spenderBase(here, fact, label, fact.trail.at(-1)?.shows ?? label, weaker(fact.certainty, fact.guarded ? "likely" : "certain")),
		kind: fact.kind,
		args: argumentsOf(fact, call),
		home: codexHomeAt(here),
		version: frame.state.codexVersion,
		project: projectConfig(frame)
	});
}
function argumentsOf(fact, call) {
	if (fact.kind === "codex-cli" || fact.baseUrl === void 0) return fact.args;
	return [require_rules.literal("-c"), require_rules.concat(require_rules.literal("openai_base_url="), inEnvironment(fact.baseUrl, call))];
}
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
// src/trace/actions/catalog.ts
const CATALOG = [
	{
		action: "icoretech/codex-action",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"],
			codex: true
		}, {
			provider: "chatgpt",
			with: ["codex_config"],
			codex: true
		}],
		source: "https://github.com/icoretech/codex-action"
	},
	{
		action: "gersmann/codex-review-action",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"],
			codex: true
		}],
		source: "https://github.com/gersmann/codex-review-action"
	},
	{
		action: "frankekn/needlefish",
		uses: [
			{
				provider: "chatgpt",
				env: ["CODEX_AUTH_JSON"],
				codex: true
			},
			{
				provider: "openai",
				env: ["CODEX_API_KEY"],
				codex: true
			},
			{
				provider: "unknown",
				env: ["PI_AUTH_JSON"]
			}
		],
		source: "https://github.com/frankekn/needlefish"
	},
	{
		action: "javakky/claude-starter/.github/actions/run-codex",
		uses: [
			{
				provider: "chatgpt",
				with: ["codex_auth_json"],
				codex: true
			},
			{
				provider: "openai",
				with: ["codex_code_oauth_token"],
				codex: true
			},
			{
				provider: "openai",
				with: ["openai_api_key"],
				codex: true
			}
		],
		source: "https://github.com/Javakky/claude-starter"
	},
	{
		action: "javakky/claude-starter/.github/actions/run-codex-plan",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"],
			codex: true
		}],
		source: "https://github.com/Javakky/claude-starter"
	},
	{
		action: "javakky/claude-starter/.github/actions/run-codex-breakdown",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"],
			codex: true
		}],
		source: "https://github.com/Javakky/claude-starter"
	},
	{
		action: "javakky/claude-starter/.github/actions/run-codex-review",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"],
			codex: true
		}],
		source: "https://github.com/Javakky/claude-starter"
	},
	{
		action: "javakky/claude-starter/.github/actions/run-claude",
		uses: [
			{
				provider: "chatgpt",
				with: ["codex_auth_json"],
				codex: true
			},
			{
				provider: "openai",
				with: ["codex_code_oauth_token"],
				codex: true
			},
			{
				provider: "anthropic",
				with: ["claude_code_oauth_token"]
			}
		],
		source: "https://github.com/Javakky/claude-starter"
	},
	{
		action: "javakky/claude-starter/.github/actions/run-claude-plan",
		uses: [
			{
				provider: "chatgpt",
				with: ["codex_auth_json"],
				codex: true
			},
			{
				provider: "openai",
				with: ["codex_code_oauth_token"],
				codex: true
			},
			{
				provider: "anthropic",
				with: ["claude_code_oauth_token"]
			}
		],
		source: "https://github.com/Javakky/claude-starter"
	},
	{
		action: "javakky/claude-starter/.github/actions/run-claude-breakdown",
		uses: [
			{
				provider: "chatgpt",
				with: ["codex_auth_json"],
				codex: true
			},
			{
				provider: "openai",
				with: ["codex_code_oauth_token"],
				codex: true
			},
			{
				provider: "anthropic",
				with: ["claude_code_oauth_token"]
			}
		],
		source: "https://github.com/Javakky/claude-starter"
	},
	{
		action: "javakky/claude-starter/.github/actions/run-claude-review",
		uses: [
			{
				provider: "chatgpt",
				with: ["codex_auth_json"],
				codex: true
			},
			{
				provider: "openai",
				with: ["codex_code_oauth_token"],
				codex: true
			},
			{
				provider: "anthropic",
				with: ["claude_code_oauth_token"]
			}
		],
		source: "https://github.com/Javakky/claude-starter"
	},
	{
		action: "fluxninja/openai-pr-reviewer",
		uses: [{
			provider: "openai",
			env: ["OPENAI_API_KEY"]
		}],
		endpoint: { with: ["openai_base_url"] },
		source: "https://github.com/fluxninja/openai-pr-reviewer"
	},
	{
		action: "fluxninja/chatgpt-pr-reviewer",
		uses: [{
			provider: "openai",
			env: ["OPENAI_API_KEY"]
		}],
		endpoint: { with: ["openai_base_url"] },
		source: "https://github.com/fluxninja/chatgpt-pr-reviewer"
	},
	{
		action: "coderabbitai/ai-pr-reviewer",
		uses: [{
			provider: "openai",
			env: ["OPENAI_API_KEY"]
		}],
		endpoint: { with: ["openai_base_url"] },
		source: "https://github.com/coderabbitai/ai-pr-reviewer"
	},
	{
		action: "coderabbitai/openai-pr-reviewer",
		uses: [{
			provider: "openai",
			env: ["OPENAI_API_KEY"]
		}],
		endpoint: { with: ["openai_base_url"] },
		source: "https://github.com/coderabbitai/openai-pr-reviewer"
	},
	{
		action: "iconicompany/ai-pr-reviewer",
		uses: [{
			provider: "openai",
			env: ["OPENAI_API_KEY"]
		}],
		endpoint: { with: ["openai_base_url"] },
		source: "https://github.com/iconicompany/ai-pr-reviewer"
	},
	{
		action: "feiskyer/chatgpt-reviewer",
		uses: [{
			provider: "openai",
			env: ["OPENAI_API_KEY"]
		}],
		pick: "any",
		source: "https://github.com/feiskyer/ChatGPT-Reviewer"
	},
	{
		action: "anc95/chatgpt-codereview",
		uses: [{
			provider: "openai",
			env: ["OPENAI_API_KEY"]
		}],
		endpoint: { env: ["OPENAI_API_ENDPOINT"] },
		source: "https://github.com/anc95/ChatGPT-CodeReview"
	},
	{
		action: "codium-ai/pr-agent",
		uses: [{
			provider: "openai",
			env: [
				"OPENAI_KEY",
				"OPENAI.KEY",
				"OPENAI__KEY"
			]
		}],
		endpoint: { env: [
			"OPENAI.API_BASE",
			"OPENAI__API_BASE",
			"OPENAI_API_BASE"
		] },
		source: "https://github.com/Codium-ai/pr-agent"
	},
	{
		action: "qodo-ai/pr-agent",
		uses: [{
			provider: "openai",
			env: [
				"OPENAI_KEY",
				"OPENAI.KEY",
				"OPENAI__KEY"
			]
		}],
		endpoint: { env: [
			"OPENAI.API_BASE",
			"OPENAI__API_BASE",
			"OPENAI_API_BASE"
		] },
		source: "https://github.com/qodo-ai/pr-agent"
	},
	{
		action: "unsafecoerce/chatgpt-action",
		uses: [{
			provider: "openai",
			env: ["OPENAI_API_KEY"]
		}],
		source: "https://github.com/unsafecoerce/chatgpt-action"
	},
	{
		action: "magnificode-ltd/chatgpt-code-reviewer",
		uses: [{
			provider: "openai",
			env: ["OPENAI_API_KEY"]
		}],
		source: "https://github.com/magnificode-ltd/chatgpt-code-reviewer"
	},
	{
		action: "3ru/gpt-translate",
		uses: [{
			provider: "openai",
			with: ["apikey"]
		}],
		endpoint: { with: ["basePath"] },
		source: "https://github.com/3ru/gpt-translate"
	},
	{
		action: "meaghanfitzgerald/ava-docs-translate",
		uses: [{
			provider: "openai",
			with: ["apikey"]
		}],
		source: "https://github.com/meaghanfitzgerald/ava-docs-translate"
	},
	{
		action: "kilbot/gpt-translate",
		uses: [{
			provider: "openai",
			with: ["apikey"]
		}],
		source: "https://github.com/kilbot/gpt-translate"
	},
	{
		action: "adshao/chatgpt-code-review-action",
		uses: [{
			provider: "openai",
			with: ["OPENAI_TOKEN"]
		}],
		source: "https://github.com/adshao/chatgpt-code-review-action"
	},
	{
		action: "kxxt/chatgpt-action",
		uses: [{
			provider: "openai",
			with: ["apiKey"]
		}, {
			provider: "chatgpt-web",
			with: ["sessionToken"]
		}],
		source: "https://github.com/kxxt/chatgpt-action"
	},
	{
		action: "cirolini/chatgpt-github-actions",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"]
		}],
		source: "https://github.com/cirolini/chatgpt-github-actions"
	},
	{
		action: "jlowin/ai-labeler",
		uses: [{
			provider: "openai",
			with: ["openai-api-key"]
		}],
		source: "https://github.com/jlowin/ai-labeler"
	},
	{
		action: "austenstone/openai-issue-labeler",
		uses: [{
			provider: "openai",
			with: ["openai-api-key"]
		}],
		source: "https://github.com/austenstone/openai-issue-labeler"
	},
	{
		action: "irgolic/autopr",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"]
		}],
		source: "https://github.com/irgolic/AutoPR"
	},
	{
		action: "automattic/vip-actions/ai-changelog-generator",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"]
		}],
		source: "https://github.com/Automattic/vip-actions"
	},
	{
		action: "automattic/vip-actions/ai-changelog",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"]
		}],
		source: "https://github.com/Automattic/vip-actions"
	},
	{
		action: "automattic/vip-actions/docs-doctor",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"]
		}],
		source: "https://github.com/Automattic/vip-actions"
	},
	{
		action: "zirkelc/adagpt",
		uses: [{
			provider: "openai",
			with: ["openai_key"]
		}],
		source: "https://github.com/zirkelc/adagpt"
	},
	{
		action: "pullfrog/pullfrog",
		uses: [
			{
				provider: "openai",
				env: ["OPENAI_API_KEY"]
			},
			{
				provider: "anthropic",
				env: ["ANTHROPIC_API_KEY"]
			},
			{
				provider: "anthropic",
				env: ["CLAUDE_CODE_OAUTH_TOKEN"]
			},
			{
				provider: "google",
				env: ["GOOGLE_GENERATIVE_AI_API_KEY"]
			},
			{
				provider: "google",
				env: ["GEMINI_API_KEY"]
			},
			{
				provider: "xai",
				env: ["XAI_API_KEY"]
			},
			{
				provider: "deepseek",
				env: ["DEEPSEEK_API_KEY"]
			},
			{
				provider: "moonshot",
				env: ["MOONSHOT_API_KEY"]
			},
			{
				provider: "openrouter",
				env: ["OPENROUTER_API_KEY"]
			},
			{
				provider: "opencode",
				env: ["OPENCODE_API_KEY"]
			}
		],
		pick: "any",
		source: "https://github.com/pullfrog/pullfrog"
	},
	{
		action: "dciborow/action-gpt",
		uses: [{
			provider: "openai",
			with: ["OPENAI_API_KEY"]
		}, {
			provider: "azure-openai",
			with: ["AZURE_OPENAI_API_KEY"]
		}],
		pick: "any",
		source: "https://github.com/dciborow/action-gpt"
	},
	{
		action: "microsoft/gpt-review",
		uses: [{
			provider: "azure-openai",
			with: ["AZURE_OPENAI_API_KEY"]
		}, {
			provider: "openai",
			with: ["OPENAI_API_KEY"]
		}],
		pick: "any",
		source: "https://github.com/microsoft/gpt-review"
	},
	{
		action: "maurerkrisztian/issue-improver-action",
		uses: [{
			provider: "openai",
			with: ["openai-key", "api-key"]
		}],
		source: "https://github.com/MaurerKrisztian/issue-improver-action"
	},
	{
		action: "metrue/finetune",
		uses: [{
			provider: "openai",
			with: ["openai-api-key"]
		}],
		source: "https://github.com/metrue/finetune"
	},
	{
		action: "scottman625/security-scanner-action",
		uses: [{
			provider: "openai",
			with: ["open_ai_key"]
		}],
		source: "https://github.com/scottman625/security-scanner-action"
	},
	{
		action: "scottman625/code-scanner-action",
		uses: [{
			provider: "openai",
			with: ["open_ai_key"]
		}],
		source: "https://github.com/scottman625/code-scanner-action"
	},
	{
		action: "bemijonathan/woot",
		uses: [{
			provider: "openai",
			with: ["openAIKey"]
		}],
		source: "https://github.com/bemijonathan/woot"
	},
	{
		action: "zebroc/chatgpt-create-unit-tests",
		uses: [{
			provider: "openai",
			env: ["OPENAI_TOKEN"]
		}],
		source: "https://github.com/zebroc/chatgpt-create-unit-tests"
	},
	{
		action: "algleymi/what-would-linus-torvalds-say",
		uses: [{
			provider: "openai",
			env: ["OPENAI_TOKEN"]
		}],
		source: "https://github.com/algleymi/what-would-linus-torvalds-say"
	},
	{
		action: "esmerlinjm/gha-release-messages-improved",
		uses: [{
			provider: "openai",
			with: ["openai_api_key"]
		}],
		source: "https://github.com/EsmerlinJM/gha-release-messages-improved"
	},
	{
		action: "mtwteam/laravel-migrations-check",
		uses: [{
			provider: "openai",
			with: ["openai_token"]
		}],
		source: "https://github.com/mtwteam/laravel-migrations-check"
	},
	{
		action: "docker://tracehub/code-review-action",
		uses: [{
			provider: "openai",
			with: ["openai_token"]
		}],
		source: "https://hub.docker.com/r/tracehub/code-review-action"
	},
	{
		action: "scribe-security/prfindings-action",
		uses: [{
			provider: "openai",
			with: ["params_envs"]
		}],
		source: "https://github.com/scribe-security/prfindings-action"
	},
	{
		action: "anthropics/claude-code-action",
		uses: [{
			provider: "anthropic",
			with: ["anthropic_api_key", "claude_code_oauth_token"]
		}],
		source: "https://github.com/anthropics/claude-code-action"
	},
	{
		action: "google-gemini/gemini-cli-action",
		uses: [{
			provider: "google",
			with: ["GEMINI_API_KEY"]
		}],
		source: "https://github.com/google-gemini/gemini-cli-action"
	},
	{
		action: "vercel/ai-action",
		uses: [{
			provider: "vercel-ai-gateway",
			with: ["api-key"]
		}],
		source: "https://github.com/vercel/ai-action"
	},
	{
		action: "mkarle/skonsole-generate-pr-description",
		uses: [{
			provider: "azure-openai",
			env: ["AZURE_OPENAI_API_KEY"]
		}],
		source: "https://github.com/mkarle/skonsole-generate-pr-description"
	},
	{
		action: "actions/ai-inference",
		uses: [{
			provider: "github-models",
			with: ["token"],
			runToken: true
		}],
		source: "https://github.com/actions/ai-inference"
	}
];
// src/trace/actions/cloud-logins.ts
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
function keepCloudLogin({ ref, inputs, frame }) {
	const row = Object.hasOwn(CLOUD_LOGINS, ref.name) ? CLOUD_LOGINS[ref.name] : void 0;
	const name = row?.identity.find((one) => inputs.has(one));
	const value = name === void 0 ? void 0 : inputs.get(name);
	if (row === void 0 || name === void 0 || value === void 0) return;
	frame.state.kept.push({
		name,
		value,
		provider: row.provider,
		identity: true
	});
}
// src/trace/actions/codex-action.ts
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
	const home = homeInput === void 0 || require_rules.literalText(homeInput) === "" ? codexHome(frame.environment, frame.directory) : pathKey(homeInput, frame.directory);
	const before = codexHomeAt(frame, home);
	const key = inputs.get("openai-api-key") ?? inputs.get("openai_api_key") ?? require_rules.UNSET;
	const at = evidence(step.uses, `uses: ${label}`);
	const version = inputs.get("codex-version");
	if (version !== void 0) frame.state.codexVersion = require_rules.literalText(version) === "" ? require_rules.literal("latest") : version;
	if (ref.name === LEGACY || runs(inputs)) spend$1(frame, {
		...spenderBase(frame, step.uses, label, `uses: ${label}`),
		kind: "codex-action",
		action: ref.name,
		ref: ref.ref,
		inputs,
		home: before,
		model: inputs.get("model")
	});
	if (require_rules.emptiness(key) !== "always" && key.alternatives.length > 0 && before.proxy === void 0) frame.state.proxies.set(home, {
		key,
		endpoint: inputs.get("responses-api-endpoint") ?? require_rules.UNSET,
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
		return value !== void 0 && require_rules.emptiness(value) !== "always";
	});
}
// src/trace/actions/commenters.ts
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
// src/trace/actions/harmless.ts
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
	"contributor-assistant/github-action"
];
function isHarmless(name) {
	return HARMLESS.some((start) => name === start || name.startsWith(start.endsWith("/") ? start : `${start}/`));
}
// src/trace/actions/known.ts
const BY_NAME = new Map(CATALOG.map((row) => [row.action, row]));
function traceKnownAction(known) {
	const { name } = known.ref;
	if (CODEX_ACTIONS.has(name)) traceCodexAction(known);
	else if (name === "actions/github-script") traceGitHubScript(known);
	else if (name === "actions/cache" || name === "actions/cache/restore" || name === "actions/download-artifact") traceRestore(known);
	else if (name === "actions/upload-artifact" || name === "actions/cache/save") traceSave(known);
	else if (COMMENTERS.has(name)) traceCommenter(known);
	else {
		const row = BY_NAME.get(name);
		if (row === void 0) {
			keepCloudLogin(known);
			return isHarmless(name);
		}
		traceCatalog(known, row);
	}
	return true;
}
function traceCatalog({ step, inputs, frame }, row) {
	const given = row.uses.flatMap((use) => useOf(use, row, inputs, frame));
	const uses = row.pick === "any" ? given : onePerPayer(given);
	if (uses.length === 0) return;
	const label = step.uses.value.trim();
	spend$1(frame, {
		...spenderBase(frame, step.uses, label, `uses: ${label}`),
		kind: "action",
		uses,
		pick: row.pick ?? "all",
		model: inputs.get("model") ?? inputs.get("openai_light_model") ?? frame.environment.get("MODEL")
	});
}
function onePerPayer(uses) {
	return uses.filter((use, i) => uses.findIndex((other) => other.provider === use.provider) === i);
}
function useOf(use, row, inputs, frame) {
	const named = [...(use.with ?? []).map((n) => [n, inputs.get(n.toLowerCase())]), ...(use.env ?? []).map((n) => [n, frame.environment.get(n)])];
	const uses = [];
	for (const [name, value] of named) {
		const real = value === void 0 || require_rules.emptiness(value) === "always" ? void 0 : withoutFakes(value);
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
	if (uses.length === 0 && use.runToken) uses.push({
		provider: use.provider,
		credential: require_rules.fromOrigin({ kind: "github-token" }),
		credentialName: "token",
		endpoint: endpointOf(row, inputs, frame)
	});
	return uses;
}
function endpointOf(row, inputs, frame) {
	return [...(row.endpoint?.with ?? []).map((n) => inputs.get(n.toLowerCase())), ...(row.endpoint?.env ?? []).map((n) => frame.environment.get(n))].find((v) => v !== void 0 && require_rules.literalText(v) !== "");
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
	const facts = analyzeInline("javascript", script.value, script, frame.tracer.repository, frame.directory);
	traceProgram(inlineCall(inside, step, evidence(step.uses, `uses: ${step.uses.value}`)), facts);
}
function pathsOf(inputs) {
	const path = inputs.get("path");
	return (path === void 0 ? "" : templates(path)[0]?.text ?? "").split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("!")).map((line) => ({
		line,
		path: pathKey(require_rules.literal(line), "").replace(/\/+$|(?:\/\*{1,2})+$/, "")
	}));
}
function traceRestore({ step, ref, inputs, frame }) {
	const paths = pathsOf(inputs);
	const at = (line) => evidence(step.uses, `uses: ${ref.name}, path: ${line}`);
	const artifact = ref.name === "actions/download-artifact";
	const key = parcelKey(artifact ? "artifact" : "cache", inputs.get(artifact ? "name" : "key"));
	const filled = unpack$1(frame, key, artifact ? paths[0]?.path ?? "" : "", at(paths.map(({ line }) => line).join(", ") || "."));
	if (ref.name === "actions/cache") frame.state.saves.push({
		key,
		paths: paths.map(({ path }) => path)
	});
	for (const { line, path } of paths) if (path !== "" && !filled.some((file) => isBelow(file, path))) frame.state.restored.set(path, [at(line)]);
}
function traceSave({ ref, inputs, frame }) {
	const paths = pathsOf(inputs).map(({ path }) => path);
	if (paths.length === 0) return;
	if (ref.name === "actions/cache/save") return pack(frame, parcelKey("cache", inputs.get("key")), paths, "");
	const root = commonRoot(paths, (path) => frame.state.files.has(path));
	pack(frame, parcelKey("artifact", inputs.get("name") ?? require_rules.literal("artifact")), paths, root);
}
function traceCommenter({ step, ref, inputs, frame }) {
	const row = COMMENTERS.get(ref.name);
	if (row === void 0) return;
	const body = row.body.map((name) => inputs.get(name)).find((v) => v !== void 0);
	if (body === void 0 || !callsCodex(templates(body)[0]?.text ?? "")) return;
	const token = row.token.map((name) => inputs.get(name)).find((v) => v !== void 0);
	spend$1(frame, {
		...spenderBase(frame, step.uses, "@codex comment", `uses: ${step.uses.value}`),
		kind: "mention",
		token: token ?? tokenIn(frame)
	});
}
// src/trace/uses.ts
function traceUses(step, frame) {
	const ref = parseUses(step.uses.value);
	const inputs = new Map([...evaluateEntries(step.with, frame)].map(([name, value]) => [name.toLowerCase(), value]));
	const here = enter(frame, evidence(step, stepTitle(step)), { depth: frame.depth });
	const doors = ownDoors(step.uses.value, frame.tracer);
	const own = actionBehind(doors);
	if (own !== void 0) return traceLocal(step, own, inputs, here);
	if (ref.kind === "local") for (const door of doors) sayIfOutside(`${door.path}/action.yml`, step, frame);
	if (traceKnownAction({
		step,
		ref,
		inputs,
		frame: here
	})) return;
	const other = otherDoor(step.uses.value, frame.tracer, step.uses);
	const read = other && actionBehind([other]);
	if (read?.action.body.kind !== "composite") return traceUnknown(step, inputs, here);
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
	const inside = enter(frame, evidence(step.uses, `uses: ${step.uses.value}`), {
		tracer: local.tracer,
		names: {
			...frame.names,
			inputs,
			secrets: new Map(),
			steps: new Map(),
			needs: new Map(),
			matrix: frame.names.matrix
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
	for (const [name, entry] of action.outputs) frame.outputs.set(name.toLowerCase(), interpolate(entry.value, scopeOf(inside), evidence(entry, `${name}: ${entry.value}`)));
}
function withDefaults(declared, given, frame) {
	const inputs = new Map();
	for (const input of declared) {
		const value = given.get(input.name.toLowerCase());
		if (value !== void 0) inputs.set(input.name.toLowerCase(), value);
		else if (input.default !== void 0) inputs.set(input.name.toLowerCase(), interpolate(input.default.value, scopeOf(frame), evidence(input.default, `default: ${input.default.value}`)));
		else inputs.set(input.name.toLowerCase(), require_rules.UNSET);
	}
	for (const [name, value] of given) if (!inputs.has(name)) inputs.set(name, value);
	return inputs;
}
function traceActionProgram(step, local, inputs, frame) {
	const environment = new Map(frame.environment);
	for (const [name, value] of inputs) environment.set(`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value);
	const inside = {
		...frame,
		environment
	};
	const before = frame.state.spenders.length;
	const { body } = local.action;
	if (local.tracer === local.tracer.home && body.kind === "node" && body.main !== void 0) {
		const path = `${local.directory === "" ? "" : `${local.directory}/`}${body.main.value}`.replace(/^\.\//, "");
		traceProgram(inlineCall(inside, step, evidence(body.main, body.main.value)), analyzeProgram(frame.tracer.repository, path));
	}
	if (frame.state.spenders.length === before) traceUnknown(step, inputs, inside);
}
const ASKS = /(?:^|[-_])(?:prompts?|model)(?:[-_]|$)/;
function traceUnknown(step, inputs, frame) {
	const { hints } = frame.tracer;
	const own = new Map([...frame.environment].filter(([name]) => frame.own.has(name)));
	const handed = credentialsIn(new Map([...inputs, ...own]), hints);
	const asks = [...inputs.keys()].some((name) => ASKS.test(name));
	const found = handed.length > 0 || !asks ? handed : credentialsIn(frame.environment, hints);
	if (found.length === 0) return;
	const endpoint = [...inputs].find(([name, value]) => /(?:base|endpoint|api)[-_]?(?:url|uri|base)$|endpoint$/.test(name) && require_rules.literalText(value) !== "")?.[1];
	const uses = usesOf(found, frame.environment).map((use) => ({
		...use,
		endpoint: endpoint ?? use.endpoint
	}));
	const model = inputs.get("model") ?? inputs.get("openai_model") ?? inputs.get("openai-model");
	spend$1(frame, {
		...spenderBase(frame, step.uses, step.uses.value, `uses: ${step.uses.value}`, "likely"),
		kind: "action",
		uses,
		pick: found === handed ? "all" : "any",
		model
	});
}
// src/trace/steps.ts
function traceSteps(steps, frame, defaults) {
	for (const step of steps) traceStep(step, frame, defaults);
}
function traceStep(step, frame, defaults) {
	const here = withVariables(frame, step.env);
	const holds = step.if === void 0 ? "always" : condition(step.if.value, scopeOf(here));
	if (holds === "never") return traceSilenced(step, here, defaults);
	const certain = holds === "always" && (step.if === void 0 || !/failure\(|cancelled\(/.test(step.if.value));
	const outputs = new Map();
	frame.state.openBlocks.clear();
	if (step.id !== void 0) frame.names.steps.set(step.id.value.toLowerCase(), outputs);
	runStep(step, {
		...here,
		outputs,
		certainty: weaker(frame.certainty, certain ? "certain" : "likely")
	}, defaults);
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
	const scope = scopeOf(frame);
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
const LANGUAGES = {
	python: "python",
	python3: "python",
	node: "javascript",
	ruby: "ruby"
};
function traceRun(step, frame, defaults) {
	const shell = (step.shell ?? defaults?.shell)?.value.trim().split(/\s+/)[0] ?? "";
	const at = evidence(step.run, firstLine(step));
	const here = enter(frame, evidence(step, stepTitle(step)), {
		directory: directoryOf(step.workingDirectory ?? defaults?.workingDirectory, frame),
		depth: frame.depth
	});
	const language = LANGUAGES[shell];
	if (language !== void 0) {
		const facts = analyzeInline(language, step.run.value, step.run, frame.tracer.repository, here.directory);
		return traceProgram(inlineCall(here, step, at), facts);
	}
	traceScript(step.run.value, dialectOf(shell, frame.windows), here, (line, column) => ({
		path: step.run.path,
		line: require_rules.lineWithin(step.run, line),
		column: step.run.block ? step.run.column + column : step.run.column
	}));
}
function inlineCall(frame, place, at) {
	const command = {
		name: [{
			kind: "literal",
			text: at.shows
		}],
		args: [],
		assignments: [],
		redirects: [],
		stdin: void 0,
		conditional: false,
		subshell: false,
		scope: [],
		wrappers: [],
		unset: [],
		cleared: false,
		line: 0,
		column: 0,
		source: at.shows
	};
	return {
		shell: {
			frame,
			variables: new Map(),
			place: () => place,
			subshells: new Map(),
			mayHaveEnded: false
		},
		frame,
		name: "",
		words: [],
		texts: [],
		command,
		place: at
	};
}
function dialectOf(shell, windows) {
	if (/^(?:pwsh|powershell)/.test(shell)) return "powershell";
	if (shell === "cmd") return "cmd";
	if (shell === "" && windows) return "powershell";
	return "bash";
}
function directoryOf(given, frame) {
	if (given === void 0) return frame.directory;
	const at = evidence(given, given.value);
	return pathKey(interpolate(given.value, scopeOf(frame), at), "");
}
function stepTitle(step) {
	if (step.name !== void 0) return `step \u201c${step.name.value}\u201d`;
	if (step.id !== void 0) return `step \`${step.id.value}\``;
	return step.kind === "uses" ? `uses: ${step.uses.value}` : "step";
}
function firstLine(step) {
	return step.run.value.trim().split("\n")[0] ?? "";
}
// src/trace/job.ts
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
	state.models = asksForModels(job.permissions ?? workflow.permissions);
	const frame = jobFrame(tracer, workflow, job, outputs, entrance, state);
	const holds = job.if === void 0 ? "always" : condition(job.if.value, scopeOf(frame));
	const inside = holds === "maybe" ? {
		...frame,
		certainty: weaker(frame.certainty, "likely")
	} : frame;
	if (job.kind === "call") traceCall(workflow, job, inside);
	else traceOwnSteps(workflow, job, inside);
	const results = new Map();
	for (const [name, entry] of job.outputs) results.set(name.toLowerCase(), interpolate(entry.value, scopeOf(inside), evidence(entry, `${name}: ${entry.value}`)));
	outputs.set(job.id.toLowerCase(), results);
	return holds === "never" ? silenced(workflow, job, state) : result(workflow, job, state);
}
function result(workflow, job, state) {
	const { spenders, reach, silenced, calls } = state;
	return {
		workflow,
		job,
		spenders,
		reach,
		silenced,
		calls: [...calls]
	};
}
function silenced(workflow, job, state) {
	const reason = `\`if: ${job.if?.value.trim() ?? ""}\` never holds here`;
	const kept = state.spenders.map(({ label, trail }) => ({
		label,
		reason,
		trail
	}));
	return {
		...result(workflow, job, state),
		spenders: [],
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
		events: entrance?.events ?? workflow.triggers.map((t) => t.name)
	};
	const here = evidence(job, `job \`${job.id}\``);
	const start = {
		tracer,
		state,
		names,
		trail: [...entrance?.frame.trail ?? [], here],
		certainty: entrance?.frame.certainty ?? "certain",
		environment: new Map(),
		outputs: new Map(),
		own: new Set(),
		job: new Set(),
		directory: "",
		runner: "hosted",
		windows: false,
		depth: (entrance?.frame.depth ?? 0) + 1
	};
	const withWorkflow = withVariables(job.kind === "steps" ? {
		...start,
		...runnerOf$1(job, scopeOf(start))
	} : start, workflow.env);
	noteReach(withWorkflow, "workflow");
	const withJob = withVariables(withWorkflow, job.env);
	noteReach(withJob, "job");
	const own = job.kind === "steps" && job.container !== void 0 ? withVariables(withJob, job.container.env) : withJob;
	return {
		...own,
		own: new Set(),
		job: new Set([...withJob.own, ...own.own])
	};
}
function noteReach(frame, scope) {
	const own = new Map([...frame.environment].filter(([name]) => frame.own.has(name)));
	for (const found of credentialsIn(own, frame.tracer.hints)) frame.state.reach.push({
		name: found.name,
		value: found.value,
		scope,
		trail: found.value.alternatives[0]?.trail ?? []
	});
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
		const given = input.default === void 0 ? open : require_rules.oneOf(require_rules.literal(input.default.value), open);
		inputs.set(input.name.toLowerCase(), given);
	}
	return inputs;
}
function matrixValues(job) {
	const values = new Map();
	for (const [name, list] of job.matrix?.dimensions ?? []) if (list !== void 0) values.set(name.toLowerCase(), require_rules.oneOf(...list.map((scalar) => require_rules.literal(scalar.value))));
	for (const entries of job.matrix?.include ?? []) for (const [name, entry] of entries) {
		const before = values.get(name.toLowerCase());
		values.set(name.toLowerCase(), before === void 0 ? require_rules.literal(entry.value) : require_rules.oneOf(before, require_rules.literal(entry.value)));
	}
	return values;
}
function traceOwnSteps(workflow, job, frame) {
	const defaults = {
		shell: job.defaults.shell ?? workflow.defaults.shell,
		workingDirectory: job.defaults.workingDirectory ?? workflow.defaults.workingDirectory
	};
	traceSteps(job.steps, frame, defaults);
	for (const { key, paths } of frame.state.saves) pack(frame, key, paths, "");
}
function traceCall(workflow, job, frame) {
	const step = evidence(job.uses, `uses: ${job.uses.value}`);
	const inputs = lowerCased(evaluateEntries(job.with, frame));
	const secrets = job.secrets === "inherit" ? "inherit" : lowerCased(evaluateEntries(job.secrets, frame));
	const called = workflowBehind(workflowDoors(job.uses.value, frame.tracer, job.uses), frame);
	if (called === void 0) {
		spend$1(frame, {
			...spenderBase(frame, job.uses, job.uses.value, step.shows, "possible"),
			kind: "remote",
			uses: job.uses.value.trim(),
			secrets,
			tried: frame.tracer.readsElsewhere
		});
		return;
	}
	const { tracer, path, file } = called;
	const listed = frame.tracer === tracer && tracer === tracer.home && isCallable(frame, job, file);
	if (listed) frame.state.calls.add(path);
	if (!mayPass(frame, job.uses, path, 20)) return;
	const entrance = {
		inputs: withDefaults(file.call?.inputs ?? [], inputs, frame),
		secrets: secrets === "inherit" ? frame.names.secrets : secrets,
		events: frame.names.events,
		frame: enter(frame, step, { depth: frame.depth })
	};
	for (const traced of traceWorkflow(tracer, file, entrance)) {
		frame.state.spenders.push(...traced.spenders);
		frame.state.silenced.push(...traced.silenced);
		frame.state.reach.push(...traced.reach);
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
// src/policy/literals.ts
const POLICY_LITERALS = [...require_rules.KEY_LITERALS, require_rules.MARKER];
// src/trace/prefilter.ts
function interesting() {
	const plain = new Set([
		"codex",
		"openai",
		"gh models",
		...POLICY_LITERALS
	]);
	for (const row of CATALOG) plain.add(row.action);
	for (const name of CODEX_ACTIONS) plain.add(name);
	for (const provider of PROVIDERS) {
		if (provider.budget === "none") continue;
		for (const host of provider.hosts) if (!host.startsWith("*.")) plain.add(host);
		for (const host of provider.hosts) if (host.startsWith("*.") && !AMBIENT.has(host)) plain.add(host.slice(2));
		for (const name of tellingNames(provider)) plain.add(name.toLowerCase());
	}
	for (const path of CALL_PATHS) plain.add(path);
	for (const literal of POLICY_LITERALS) plain.add(literal);
	const stems = NAME_ROWS.flatMap((row) => row.stems);
	for (const stem of stems) if (/^\w+$/.test(stem)) plain.add(stem);
	const literals = shortest([...plain].map((p) => p.toLowerCase()));
	const words = TOOLS.flatMap((tool) => [...tool.commands, ...tool.packages]).map((word) => word.toLowerCase()).filter((word) => !literals.some((literal) => word.includes(literal)));
	return new RegExp([
		...literals.map(escapeRegExp),
		...stems.filter((stem) => !/^\w+$/.test(stem)),
		MODELS,
		COMPILED,
		`\\b(?:${[...new Set(words)].map(escapeRegExp).join("|")})\\b`
	].join("|"));
}
const MODELS = "models[\"']?\\s*:\\s*[\"']?(?:read|write)";
const COMPILED = "\\b(?:go|cargo|dotnet|rustc)\\s+(?:\\S+\\s+)?(?:run|xtask)\\b|\\b(?:rake|exec:java|bootrun)\\b";
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
const DOORS = /uses:\s*["']?(?:\.|\$)\/|\.github\/(?:workflows|actions)\//;
const ENDINGS = /\.(?:sh|bash|zsh|[cm]?[jt]sx?|py|rb|ps1|cmd|bat|go|ipynb|php|ya?ml|toml)\b/g;
const PATH_CHARACTER = /[\w.@/-]/;
const MODULES = /-m\s+([A-Za-z_][\w.]*)/g;
const RUNNERS = /\b(?:npm|pnpm|yarn|bun|make|just|task|tox|nox|hatch|poe|pdm|rye|uv|poetry|pipenv|rake|composer|mise|deno|turbo|nx|lerna|docker)\b/;
const MANIFESTS = [
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
const INTERPRETERS = /\b(?:python3?|node|deno|bun|tsx|ts-node|php|ruby)\b/;
const ENTRIES = [
	"__main__.py",
	"index.js",
	"index.mjs",
	"index.ts",
	"main.py",
	"src/index.ts"
];
const SOURCES = [
	".js",
	".ts",
	".mjs",
	".cjs",
	".tsx",
	".py",
	".rb",
	".php"
];
const WORKSPACES = /\b(?:npm|pnpm|yarn|bun|turbo|nx|lerna)\b/;
function mayConcern(text, repository, hints) {
	if (isTelling(text) || DOORS.test(text) || TELLING_PATH.test(text)) return true;
	if (hints.size > 0) {
		const upper = text.toUpperCase();
		for (const name of hints.keys()) if (upper.includes(name)) return true;
	}
	return leadsOn(text, repository);
}
function callsElsewhere(text) {
	if (!text.includes("uses")) return false;
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
	const read = repository.read(path);
	if (read.kind !== "text") return NOTHING;
	if (isTelling(read.text)) return TELLING;
	const next = named(read.text, parent(path), repository, shelf);
	if (next === void 0) return TELLING;
	if (languageOf(path, read.text) === void 0) return {
		telling: false,
		next
	};
	return {
		telling: false,
		next: [...next, ...analyzeProgram(repository, path).files]
	};
}
function named(text, base, repository, shelf) {
	const directories = directoriesIn(text, shelf.tops);
	if (directories.length > MAX_DIRECTORIES) return void 0;
	const places = base === "" ? directories : [base, ...directories];
	const found = new Set(directories);
	for (const path of pathsIn(text)) add(found, path, places);
	for (const match of text.matchAll(MODULES)) {
		const path = (match[1] ?? "").replaceAll(".", "/");
		add(found, `${path}.py`, places);
		add(found, `${path}/__main__.py`, places);
	}
	if (RUNNERS.test(text)) for (const manifest of MANIFESTS) add(found, manifest, places);
	if (INTERPRETERS.test(text)) addEntries(found, places);
	if (WORKSPACES.test(text)) {
		shelf.members ??= workspaces(repository, "").map((member) => `${member}/package.json`);
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
		if (start < index) found.add(text.slice(start, last));
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
// src/trace/visit.ts
var Visit = class {
	home;
	repository;
	fullName;
	hints;
	script;
	readsElsewhere = true;
	#pin;
	#files;
	#at;
	#workflows = new Map();
	#actions = new Map();
	constructor(home, pin, files, at) {
		this.home = home;
		this.repository = home.repository;
		this.fullName = home.fullName;
		this.hints = home.hints;
		this.script = (source, dialect) => home.script(source, dialect);
		this.#pin = pin;
		this.#files = files;
		this.#at = at;
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
// src/trace/room.ts
const MAX_SCRIPTS = 500;
const CALLABLE = /workflow_call/i;
const CUTS = new Set(["chain-cut", "script-cut"]);
var Room = class {
	repository;
	fullName;
	hints;
	home = this;
	diagnostics = [];
	#everything;
	#elsewhere;
	#visits = new Map();
	#workflows = new Map();
	#actions = new Map();
	#scripts = new Map();
	#calls = new Map();
	#said = new Set();
	#words = new Map();
	#plain = false;
	constructor(repository, options) {
		this.repository = repository;
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
			traced,
			callers: []
		}));
	}
	#plainJobs(path) {
		const read = this.repository.read(path);
		if (read.kind !== "text" || !read.utf8 || mayConcern(read.text, this.repository, this.hints)) return void 0;
		if (this.readsElsewhere && callsElsewhere(read.text)) return void 0;
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
	workflow(path) {
		if (this.#workflows.has(path)) return this.#workflows.get(path);
		const text = this.#text(path, "workflow");
		const read = text === void 0 ? void 0 : readWorkflow(path, text);
		for (const diagnostic of read?.diagnostics ?? []) this.diagnose(diagnostic);
		if (text === void 0 || CALLABLE.test(text)) this.#workflows.set(path, read?.workflow);
		return read?.workflow;
	}
	action(directory) {
		if (this.#actions.has(directory)) return this.#actions.get(directory);
		const base = directory === "" ? "" : `${directory}/`;
		const path = [`${base}action.yml`, `${base}action.yaml`].find((p) => this.repository.read(p).kind === "text");
		const text = path === void 0 ? void 0 : this.#text(path, "action");
		const read = path === void 0 || text === void 0 ? void 0 : readAction(path, text);
		for (const diagnostic of read?.diagnostics ?? []) this.diagnose(diagnostic);
		this.#actions.set(directory, read?.action);
		return read?.action;
	}
	script(source, dialect) {
		const key = `${dialect}\n${source}`;
		const known = this.#scripts.get(key);
		if (known !== void 0) return known;
		const script = parseScript(source, dialect);
		if (this.#scripts.size >= MAX_SCRIPTS) this.#scripts.clear();
		this.#scripts.set(key, script);
		return script;
	}
	#text(path, what) {
		const read = this.repository.read(path);
		switch (read.kind) {
			case "text":
				if (!read.utf8) this.diagnose({
					code: "not-utf8",
					path,
					line: 1,
					message: `this ${what} is not UTF-8; GitHub may read it differently`
				});
				return read.text;
			case "too-large":
				this.diagnose({
					code: "too-large",
					path,
					line: 1,
					message: `this ${what} has ${read.bytes} bytes; GitHub and this guard read at most 1 MiB, so its jobs are not judged`
				});
				return;
			case "outside":
				this.diagnose({
					code: "outside",
					path,
					line: 1,
					message: `this ${what} is a link out of the repository and is not followed`
				});
				return;
			case "missing":
			case "directory": return;
			default: return read;
		}
	}
	diagnose(diagnostic) {
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
				callers: distinct(callers)
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
		calls: [...new Set(parts.flatMap((p) => p.calls))]
	};
}
function distinct(callers) {
	return [...new Map(callers.map((c) => [`${c.workflow}#${c.job}`, c])).values()];
}
// src/trace/repository.ts
const WORKFLOWS = ".github/workflows";
function traceRepository(repository, options, take) {
	const room = new Room(repository, options);
	const paths = repository.list(WORKFLOWS).filter((entry) => !entry.directory && /\.ya?ml$/i.test(entry.name)).map((entry) => `${WORKFLOWS}/${entry.name}`);
	const callable = [];
	for (const path of paths) {
		const file = {
			path,
			jobs: room.list(path)
		};
		if (room.isCallable(file)) callable.push(file);
		else take(file);
	}
	for (const { path, jobs } of callable) {
		const plain = room.isCalled(path) && jobs.some((job) => job.kind === "plain");
		take({
			path,
			jobs: room.withCallers(path, plain ? room.traceCalled(path) : jobs)
		});
	}
	return {
		diagnostics: room.diagnostics,
		files: paths.length
	};
}
// src/guard.ts
function guard(repository, options) {
	return guardFully(repository, options).report;
}
function guardFully(repository, options) {
	const { policy } = options;
	const settings = settingsOf(policy);
	const judge = openJudge(policy, options.today, {
		repository: { visibility: options.visibility ?? "unknown" },
		source: (path) => textAt(repository, path),
		...options.baseline === void 0 ? {} : { baseline: options.baseline }
	});
	const reports = new Map();
	const strings = new Map();
	const accounts = [];
	const traced = traceRepository(repository, {
		hints: policy.secrets,
		fullName: options.fullName,
		everything: options.everything === true,
		elsewhere: options.elsewhere
	}, ({ path, jobs }) => {
		const judged = jobs.map((listed) => account(listed, settings, strings));
		const followed = judged.flatMap((j) => j.account === void 0 ? [] : [j.account]);
		judge.take(followed);
		judge.pass(jobs.filter((listed) => listed.kind === "plain"));
		if (options.keepAccounts === true) accounts.push(...followed);
		reports.set(path, judged.map((j) => j.account === void 0 ? j.report : detached(j.report, strings)));
	});
	const judgement = judge.judgement();
	const jobs = [...reports.keys()].sort().flatMap((path) => reports.get(path) ?? []);
	const diagnostics = [
		...noWorkflows(traced.files),
		...traced.diagnostics,
		...judgement.warnings
	];
	return {
		report: {
			schema: "spend-guard/report/v1",
			generator: {
				name: "spend-guard",
				version: require_index.VERSION
			},
			repository: {
				path: repository.label,
				commit: repository.commit
			},
			outcome: outcomeOf(judgement.findings.map((f) => f.level)),
			ledger: ledgerOf(jobs),
			policy: {
				path: policy.path,
				default: policy.default
			},
			jobs,
			findings: [...judgement.findings],
			ignored: [...judgement.ignored],
			diagnostics: diagnostics.sort(byPlace)
		},
		plans: judgement.plans,
		accounts
	};
}
function settingsOf(policy) {
	return {
		hints: policy.secrets,
		host: (host) => policy.hosts.find((h) => h.matches(host))?.budget
	};
}
function account(listed, settings, strings) {
	if (listed.kind === "plain") return { report: plainReport(listed, strings) };
	const { traced } = listed;
	const report = jobReport(traced, traced.spenders.flatMap((spender) => settle(spender, settings)), listed.callers);
	return {
		report,
		account: {
			workflow: traced.workflow,
			job: traced.job,
			report,
			traced
		}
	};
}
function noWorkflows(files) {
	if (files > 0) return [];
	return [{
		code: "no-workflows",
		path: WORKFLOWS,
		line: 1,
		message: `there is no workflow file directly in ${WORKFLOWS}, so no job was judged`
	}];
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
// src/policy/baseline.ts
const BASELINE_PATH = ".github/spend-guard-baseline.json";
const SCHEMA = "spend-guard/baseline/v1";
function writeBaseline(findings) {
	const entries = findings.map(({ fingerprint, rule, workflow, job }) => ({
		fingerprint,
		rule,
		workflow,
		job
	})).sort((a, b) => order(a).localeCompare(order(b), "en"));
	return `${JSON.stringify({
		schema: SCHEMA,
		findings: entries
	}, null, 2)}\n`;
}
function order(entry) {
	return [
		entry.workflow,
		entry.job,
		entry.rule,
		entry.fingerprint
	].join("\0");
}
function findBaseline(repository, asked) {
	const path = asked ?? ".github/spend-guard-baseline.json";
	const read = repository.read(path);
	switch (read.kind) {
		case "text": return readBaseline(read.text);
		case "missing": return asked === void 0 ? { fingerprints: new Set() } : { problem: `there is no file \`${path}\` in the repository` };
		case "directory": return { problem: `\`${path}\` is a folder, not a baseline` };
		case "too-large": return { problem: `\`${path}\` has ${read.bytes} bytes; at most 1 MiB is read` };
		case "outside": return { problem: `\`${path}\` leads out of the repository and is not followed` };
		default: return read;
	}
}
function readBaseline(text) {
	let data;
	try {
		data = JSON.parse(text);
	} catch {
		return { problem: "the baseline is not valid JSON; write it anew with `spend-guard baseline`" };
	}
	if (!isRecord(data) || data.schema !== SCHEMA) return { problem: `the baseline's schema is not \`${SCHEMA}\`; write it anew` };
	const findings = data.findings;
	if (!Array.isArray(findings)) return { problem: "the baseline has no list `findings`" };
	const fingerprints = new Set();
	for (const [index, entry] of findings.entries()) {
		const fingerprint = isRecord(entry) ? entry.fingerprint : void 0;
		if (typeof fingerprint !== "string") return { problem: `entry ${index + 1} of the baseline has no \`fingerprint\`` };
		fingerprints.add(fingerprint);
	}
	return { fingerprints };
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// src/policy/find.ts
const POLICY_PATH = ".github/spend-guard.yml";
const OFFLINE = async () => ({ problem: "this run reads no other repository; scan with `--online` and a token in GITHUB_TOKEN, or use the Action, which has one" });
async function findPolicy(repository, asked, resolve = OFFLINE) {
	const path = asked ?? ".github/spend-guard.yml";
	const read = repository.read(path);
	switch (read.kind) {
		case "text": {
			const { loadExtendedPolicy } = await Promise.resolve().then(() => require("./extend-BoYcqEH1.js"));
			return loadExtendedPolicy(path, read.text, resolve);
		}
		case "missing": return asked === void 0 ? { policy: require_rules.BUILT_IN_POLICY } : refuse(path, "there is no such file in the repository");
		case "directory": return refuse(path, "this is a folder, not a policy file");
		case "too-large": return refuse(path, `this policy has ${read.bytes} bytes; at most 1 MiB is read`);
		case "outside": return refuse(path, "this policy is a link out of the repository and is not followed");
		default: return read;
	}
}
function refuse(path, message) {
	return { problems: [{
		path,
		line: 1,
		column: 1,
		message,
		excerpt: ""
	}] };
}
// src/repository/head.ts
const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
function headCommit(directory) {
	const gitDirectory = findGitDirectory(directory);
	if (gitDirectory === void 0) return null;
	const head = readLine((0, node_path.join)(gitDirectory, "HEAD"));
	if (head === void 0) return null;
	if (!head.startsWith("ref:")) return HASH.test(head) ? head : null;
	const name = head.slice(4).trim();
	if (!name.startsWith("refs/") || name.split("/").includes("..")) return null;
	const common = readLine((0, node_path.join)(gitDirectory, "commondir"));
	const shared = common === void 0 ? gitDirectory : (0, node_path.resolve)(gitDirectory, common);
	const loose = readLine((0, node_path.join)(gitDirectory, name)) ?? readLine((0, node_path.join)(shared, name));
	if (loose !== void 0) return HASH.test(loose) ? loose : null;
	return packed(shared, name);
}
function findGitDirectory(directory) {
	const dotGit = (0, node_path.join)(directory, ".git");
	try {
		if ((0, node_fs.statSync)(dotGit).isDirectory()) return dotGit;
	} catch {
		return;
	}
	const line = readLine(dotGit);
	if (!line?.startsWith("gitdir:")) return void 0;
	const target = line.slice(7).trim();
	return (0, node_path.isAbsolute)(target) ? target : (0, node_path.resolve)(directory, target);
}
function packed(gitDirectory, name) {
	for (const line of (readText((0, node_path.join)(gitDirectory, "packed-refs")) ?? "").split("\n")) {
		const [hash, reference] = line.trim().split(" ");
		if (reference === name && hash !== void 0 && HASH.test(hash)) return hash;
	}
	return null;
}
function readLine(path) {
	return readText(path)?.split("\n", 1)[0]?.trim();
}
function readText(path) {
	try {
		return (0, node_fs.readFileSync)(path, "utf8");
	} catch {
		return;
	}
}
// src/repository/worktree.ts
const MAX_RECENT = 8;
const MAX_KEPT = 16 * MAX_FILE_BYTES;
function openWorkTree(directory) {
	const root = realOrUndefined(directory);
	const shelf = textShelf();
	const lists = new Map();
	const directories = new Map([["", root === void 0 ? "missing" : { path: root }]]);
	function real(path) {
		const above = realDirectory(parent(path));
		if (typeof above === "string") return above;
		return step(above.path, path.slice(path.lastIndexOf("/") + 1));
	}
	function realDirectory(path) {
		const found = directories.get(path) ?? real(path);
		directories.set(path, found);
		return found;
	}
	function step(above, name) {
		const path = (0, node_path.join)(above, name);
		try {
			const stats = (0, node_fs.lstatSync)(path);
			if (!stats.isSymbolicLink()) return {
				path,
				stats
			};
			const target = (0, node_fs.realpathSync)(path);
			return inside(target) ? { path: target } : "outside";
		} catch {
			return "missing";
		}
	}
	function inside(target) {
		if (root === void 0) return false;
		if (target === root) return true;
		const base = root.endsWith(node_path.sep) ? root : root + node_path.sep;
		return target.startsWith(base) && !isGitInternal(target.slice(base.length).split(node_path.sep).join("/"));
	}
	function readNow(path) {
		const at = real(path);
		if (typeof at === "string") return { kind: at };
		try {
			const stats = at.stats ?? (0, node_fs.statSync)(at.path);
			if (stats.isDirectory()) return { kind: "directory" };
			if (!stats.isFile()) return { kind: "missing" };
			if (stats.size > 1048576) return {
				kind: "too-large",
				bytes: stats.size
			};
			return decode((0, node_fs.readFileSync)(at.path));
		} catch {
			return { kind: "missing" };
		}
	}
	function read(path) {
		return shelf.find(path) ?? shelf.put(path, readNow(path));
	}
	function listNow(path) {
		const at = real(path);
		if (typeof at === "string") return [];
		let names;
		try {
			names = (0, node_fs.readdirSync)(at.path, { withFileTypes: true });
		} catch {
			return [];
		}
		return names.filter((name) => path !== "" || !isGitInternal(name.name)).map((name) => ({
			name: name.name,
			directory: name.isSymbolicLink() ? readNow(path === "" ? name.name : `${path}/${name.name}`).kind === "directory" : name.isDirectory()
		})).sort(byName$1);
	}
	return {
		label: directory,
		commit: headCommit(root ?? directory),
		read: (path) => {
			const at = normalize(path);
			if (at === void 0) return { kind: "outside" };
			return isHidden(at) ? { kind: "missing" } : read(at);
		},
		list: (path) => {
			const at = normalize(path);
			if (at === void 0 || isHidden(at)) return [];
			const list = lists.get(at) ?? listNow(at);
			lists.set(at, list);
			return list;
		}
	};
}
function openFolder(directory) {
	return (0, node_fs.statSync)(directory, { throwIfNoEntry: false })?.isDirectory() === true ? openWorkTree(directory) : void 0;
}
function isHidden(path) {
	return isGitInternal(path) || path.includes("\0");
}
function textShelf() {
	const recent = [];
	let next = 0;
	const before = new Set();
	const kept = new Map();
	let characters = 0;
	function keep(path, read) {
		characters += read.kind === "text" ? read.text.length : 0;
		if (characters > MAX_KEPT) {
			kept.clear();
			characters = 0;
		}
		kept.set(path, read);
	}
	return {
		find: (path) => kept.get(path) ?? recent.find((one) => one.path === path)?.read,
		put(path, read) {
			if (read.kind !== "text" || before.has(path)) keep(path, read);
			else {
				before.add(path);
				recent[next] = {
					path,
					read
				};
				next = (next + 1) % MAX_RECENT;
			}
			return read;
		}
	};
}
function realOrUndefined(directory) {
	try {
		return (0, node_fs.realpathSync)(directory);
	} catch {
		return;
	}
}
// src/cli/subject.ts
const SUBJECT_OPTIONS = {
	policy: { type: "string" },
	online: {
		type: "boolean",
		default: false
	}
};
const SUBJECT_HELP = `  --policy FILE     Policy file, relative to DIR (default: .github/spend-guard.yml)
  --online          Also read from GitHub the policies that the policy extends, and
                    the workflows and actions of other repositories that are
                    called; needs a token in GITHUB_TOKEN or GH_TOKEN`;
async function openSubject(directory, values, { environment, progress }) {
	const opened = openRepository(directory);
	const repository = progress?.watch(opened, ".github/workflows") ?? opened;
	const online = values.online ? await goOnline(environment) : void 0;
	const loaded = await findPolicy(repository, values.policy, online?.resolve);
	if ("policy" in loaded) {
		const { policy } = loaded;
		return {
			directory,
			repository,
			policy,
			elsewhere: online?.elsewhere,
			progress
		};
	}
	const { formatProblem } = await Promise.resolve().then(() => require("./problem-CGOfDUat.js"));
	const list = loaded.problems.map(formatProblem).join("\n");
	throw new require_index.UsageError(`the policy cannot be read, so nothing was judged\n${list}`);
}
function openRepository(directory) {
	const repository = openFolder(directory);
	if (repository === void 0) throw new require_index.UsageError(`there is no folder ${JSON.stringify(directory)}`);
	return repository;
}
function folderOf(command, positionals) {
	if (positionals.length > 1) throw new require_index.UsageError(`${command} takes one folder, not ${positionals.length}`);
	return positionals[0] ?? ".";
}
function baselineOf(repository, values) {
	if (values["no-baseline"]) {
		if (values.baseline !== void 0) throw new require_index.UsageError("--baseline and --no-baseline contradict each other");
		return new Set();
	}
	const found = findBaseline(repository, values.baseline);
	if ("fingerprints" in found) return found.fingerprints;
	throw new require_index.UsageError(`the baseline cannot be read, so nothing was judged: ${found.problem}`);
}
const GITHUB = "https://api.github.com";
async function goOnline(environment) {
	const token = environment.GITHUB_TOKEN || environment.GH_TOKEN;
	if (!token) throw new require_index.UsageError("--online needs a token in GITHUB_TOKEN or GH_TOKEN");
	const [{ connectLazily }, { policyResolver }, { openElsewhere }] = await Promise.all([
		Promise.resolve().then(() => require("./octokit-owI84MiH.js")),
		Promise.resolve().then(() => require("./policy-files-CLDBuqKs.js")),
		Promise.resolve().then(() => require("./elsewhere-D_VKkCTe.js"))
	]);
	const client = connectLazily({
		token,
		apiUrl: environment.GITHUB_API_URL || GITHUB,
		userAgent: `spend-guard/${require_index.VERSION}`
	});
	return {
		resolve: policyResolver(client),
		elsewhere: openElsewhere(client)
	};
}
async function settledFor({ elsewhere, progress }, work) {
	try {
		if (elsewhere === void 0) return work();
		const { settled } = await Promise.resolve().then(() => require("./remote-DROIsemp.js"));
		return await settled([told(elsewhere, progress)], work);
	} finally {
		progress?.clear();
	}
}
function told(fetching, progress) {
	return { catchUp() {
		progress?.say("Asking GitHub for the files of other repositories");
		return fetching.catchUp();
	} };
}
Object.defineProperty(exports, "BASELINE_PATH", {
	enumerable: true,
	get: function() {
		return BASELINE_PATH;
	}
});
Object.defineProperty(exports, "CURRENT", {
	enumerable: true,
	get: function() {
		return CURRENT;
	}
});
Object.defineProperty(exports, "LineCounter", {
	enumerable: true,
	get: function() {
		return LineCounter;
	}
});
Object.defineProperty(exports, "ORDER", {
	enumerable: true,
	get: function() {
		return ORDER$2;
	}
});
Object.defineProperty(exports, "POLICY_PATH", {
	enumerable: true,
	get: function() {
		return POLICY_PATH;
	}
});
Object.defineProperty(exports, "STAGE_QUESTIONS", {
	enumerable: true,
	get: function() {
		return STAGE_QUESTIONS;
	}
});
Object.defineProperty(exports, "SUBJECT_HELP", {
	enumerable: true,
	get: function() {
		return SUBJECT_HELP;
	}
});
Object.defineProperty(exports, "SUBJECT_OPTIONS", {
	enumerable: true,
	get: function() {
		return SUBJECT_OPTIONS;
	}
});
Object.defineProperty(exports, "SWITCHES", {
	enumerable: true,
	get: function() {
		return SWITCHES;
	}
});
Object.defineProperty(exports, "addressName", {
	enumerable: true,
	get: function() {
		return addressName;
	}
});
Object.defineProperty(exports, "baselineOf", {
	enumerable: true,
	get: function() {
		return baselineOf;
	}
});
Object.defineProperty(exports, "billOfEndpoint", {
	enumerable: true,
	get: function() {
		return billOfEndpoint;
	}
});
Object.defineProperty(exports, "compareVersions", {
	enumerable: true,
	get: function() {
		return compareVersions;
	}
});
Object.defineProperty(exports, "crossingCredentials", {
	enumerable: true,
	get: function() {
		return crossingCredentials;
	}
});
Object.defineProperty(exports, "decide", {
	enumerable: true,
	get: function() {
		return decide;
	}
});
Object.defineProperty(exports, "decode", {
	enumerable: true,
	get: function() {
		return decode;
	}
});
Object.defineProperty(exports, "factsFor", {
	enumerable: true,
	get: function() {
		return factsFor;
	}
});
Object.defineProperty(exports, "findBaseline", {
	enumerable: true,
	get: function() {
		return findBaseline;
	}
});
Object.defineProperty(exports, "folderOf", {
	enumerable: true,
	get: function() {
		return folderOf;
	}
});
Object.defineProperty(exports, "guard", {
	enumerable: true,
	get: function() {
		return guard;
	}
});
Object.defineProperty(exports, "guardFully", {
	enumerable: true,
	get: function() {
		return guardFully;
	}
});
Object.defineProperty(exports, "isAlias", {
	enumerable: true,
	get: function() {
		return isAlias;
	}
});
Object.defineProperty(exports, "isMap", {
	enumerable: true,
	get: function() {
		return isMap;
	}
});
Object.defineProperty(exports, "isScalar", {
	enumerable: true,
	get: function() {
		return isScalar;
	}
});
Object.defineProperty(exports, "isSeq", {
	enumerable: true,
	get: function() {
		return isSeq;
	}
});
Object.defineProperty(exports, "known", {
	enumerable: true,
	get: function() {
		return known$1;
	}
});
Object.defineProperty(exports, "leavesProxy", {
	enumerable: true,
	get: function() {
		return leavesProxy;
	}
});
Object.defineProperty(exports, "normalize", {
	enumerable: true,
	get: function() {
		return normalize;
	}
});
Object.defineProperty(exports, "offers", {
	enumerable: true,
	get: function() {
		return offers;
	}
});
Object.defineProperty(exports, "openRepository", {
	enumerable: true,
	get: function() {
		return openRepository;
	}
});
Object.defineProperty(exports, "openSubject", {
	enumerable: true,
	get: function() {
		return openSubject;
	}
});
Object.defineProperty(exports, "parseDocument", {
	enumerable: true,
	get: function() {
		return parseDocument;
	}
});
Object.defineProperty(exports, "parseRemoteName", {
	enumerable: true,
	get: function() {
		return parseRemoteName;
	}
});
Object.defineProperty(exports, "parseVersion", {
	enumerable: true,
	get: function() {
		return parseVersion;
	}
});
Object.defineProperty(exports, "planPath", {
	enumerable: true,
	get: function() {
		return planPath;
	}
});
Object.defineProperty(exports, "providerById", {
	enumerable: true,
	get: function() {
		return providerById;
	}
});
Object.defineProperty(exports, "settingsOf", {
	enumerable: true,
	get: function() {
		return settingsOf;
	}
});
Object.defineProperty(exports, "settle", {
	enumerable: true,
	get: function() {
		return settle;
	}
});
Object.defineProperty(exports, "settledFor", {
	enumerable: true,
	get: function() {
		return settledFor;
	}
});
Object.defineProperty(exports, "templates", {
	enumerable: true,
	get: function() {
		return templates;
	}
});
Object.defineProperty(exports, "valueName", {
	enumerable: true,
	get: function() {
		return valueName;
	}
});
Object.defineProperty(exports, "versionText", {
	enumerable: true,
	get: function() {
		return versionText;
	}
});
Object.defineProperty(exports, "writeBaseline", {
	enumerable: true,
	get: function() {
		return writeBaseline;
	}
});

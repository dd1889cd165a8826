const require_scan = require("./scan-CEfpb_xM.js");
let require_yaml$loaded;
const require_yaml = () => require_yaml$loaded ??= require("./yaml-CnjU0ia_.js");
let require_globs$loaded;
const require_globs = () => require_globs$loaded ??= require("./globs-BJR1BI5H.js");
let require_schemas$loaded;
const require_schemas = () => require_schemas$loaded ??= require("./schemas-TJ9kb5Kg.js");
// src/policy/document.ts
const MAX_BYTES = 65536;
const MAX_NODES = 2e4;
const MAX_DEPTH$1 = 20;
const HIDDEN_BREAK = "a line break that not every reader takes for one (a lone carriage return, U+0085, U+2028 or U+2029); end the line with a line feed";
const START = {
	line: 1,
	column: 1
};
function readPolicyDocument(text) {
	const reader = new Reader();
	if (Buffer.byteLength(text) > MAX_BYTES) return reader.finish(void 0, [{
		...START,
		message: `the file is larger than ${MAX_BYTES / 1024} KiB`
	}]);
	return reader.read(text);
}
function pathKey(path) {
	return JSON.stringify(path.map(String));
}
var Reader = class {
	#values = new Map();
	#keys = new Map();
	#problems = [];
	#lines = new (require_yaml()).LineCounter();
	#nodes = 0;
	read(text) {
		const hidden = require_scan.firstOtherBreak(text);
		if (hidden !== void 0) {
			const [before] = [text.slice(0, hidden).split("\n")];
			const at = {
				line: before.length,
				column: (before.at(-1)?.length ?? 0) + 1
			};
			return this.finish(void 0, [{
				...at,
				message: HIDDEN_BREAK
			}]);
		}
		const document = require_yaml().parseDocument(text, {
			schema: "core",
			uniqueKeys: false,
			merge: false,
			logLevel: "silent",
			prettyErrors: false,
			lineCounter: this.#lines
		});
		for (const error of document.errors) {
			const message = `not valid YAML: ${firstLine(error.message)}`;
			this.#problems.push({
				...this.#position(error.pos[0]),
				message
			});
		}
		if (this.#problems.length > 0) return this.finish(void 0, this.#problems);
		const data = this.#plain(document.contents, []);
		return this.finish(data, this.#problems);
	}
	finish(data, problems) {
		const values = this.#values;
		const keys = this.#keys;
		return {
			data,
			problems,
			keys: new Set(isRecord(data) ? Object.keys(data) : []),
			valueAt(path) {
				for (let length = path.length; length >= 0; length--) {
					const found = values.get(pathKey(path.slice(0, length)));
					if (found !== void 0) return found;
				}
				return START;
			},
			keyAt(path, key) {
				return keys.get(pathKey([...path, key])) ?? this.valueAt(path);
			}
		};
	}
	#plain(node, path) {
		const at = this.#position(node?.range?.[0] ?? 0);
		this.#values.set(pathKey(path), at);
		this.#nodes++;
		if (this.#nodes > MAX_NODES || path.length > MAX_DEPTH$1) {
			if (this.#nodes <= 20001 || path.length === 21) this.#problems.push({
				...at,
				message: "the file holds more than a policy can"
			});
			return null;
		}
		if (node === null) return null;
		if (require_yaml().isAlias(node)) {
			this.#problems.push({
				...at,
				message: "aliases are not supported in a policy; write the value out"
			});
			return null;
		}
		if (require_yaml().isScalar(node)) return node.value;
		if (require_yaml().isSeq(node)) return node.items.map((item, i) => this.#plain(item, [...path, i]));
		if (require_yaml().isMap(node)) return this.#map(node.items, path);
		return null;
	}
	#map(items, path) {
		const data = Object.create(null);
		const seen = new Set();
		for (const { key, value } of items) {
			const at = this.#position(key?.range?.[0] ?? 0);
			if (!require_yaml().isScalar(key)) {
				this.#problems.push({
					...at,
					message: "a key must be plain text"
				});
				continue;
			}
			const name = String(key.value);
			if (seen.has(name)) {
				this.#problems.push({
					...at,
					message: `\`${name.slice(0, 60)}\` is given twice`
				});
				continue;
			}
			seen.add(name);
			this.#keys.set(pathKey([...path, name]), at);
			data[name] = this.#plain(value, [...path, name]);
			if (value === null || require_yaml().isScalar(value) && value.range?.[0] === value.range?.[1]) this.#values.set(pathKey([...path, name]), at);
		}
		return data;
	}
	#position(offset) {
		const { line, col } = this.#lines.linePos(offset);
		return line < 1 ? START : {
			line,
			column: col
		};
	}
};
function firstLine(text) {
	return text.split("\n", 1)[0]?.slice(0, 200) ?? "";
}
function isRecord(data) {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
// src/policy/load.ts
function loadLayer(path, text) {
	const document = readPolicyDocument(text);
	const unread = document.problems.slice(0, MAX_PROBLEMS).map((p) => require_schemas().problem(path, text, p, p.message));
	if (document.data === void 0 && unread.length > 0) return { problems: unread };
	const parsed = require_schemas().policySchema.safeParse(document.data ?? {}, { reportInput: true });
	if (!parsed.success) return { problems: require_schemas().inOrder(unread, require_schemas().zodProblems(path, text, document, parsed.error, MAX_PROBLEMS)) };
	if (unread.length > 0) return { problems: unread };
	const reference = require_scan.parseReference(parsed.data.extends ?? "");
	return { layer: {
		policy: toPolicy(path, document, parsed.data),
		extends: reference && {
			reference,
			...document.valueAt(["extends"])
		},
		given: document.keys,
		text,
		at: (path) => document.valueAt(path)
	} };
}
const MAX_PROBLEMS = 50;
function toPolicy(path, document, file) {
	const place = (...at) => ({
		path,
		...document.valueAt(at)
	});
	return {
		path,
		default: file.default,
		expect: file.expect.map((entry, index) => ({
			jobs: require_globs().jobGlob(entry.jobs),
			budget: entry.budget,
			account: accountOf(entry),
			reason: entry.reason,
			place: place("expect", index)
		})),
		budgets: {
			api: line(file.budgets.api),
			subscription: {
				...line(file.budgets.subscription),
				workspace: toWorkspace(file.budgets.subscription?.workspace)
			},
			increase: file.budgets.increase
		},
		usage: Object.entries(file.usage).map(([source, entry]) => ({
			jobs: require_globs().jobGlob(source),
			runsPerMonth: entry["runs-per-month"],
			tokens: toTokens(entry.tokens),
			place: place("usage", source)
		})),
		secrets: new Map(Object.entries(file.secrets).map(([name, kind]) => [name.toUpperCase(), {
			kind,
			place: place("secrets", name)
		}])),
		hosts: Object.entries(file.hosts).map(([source, budget]) => ({
			source,
			budget,
			matches: require_globs().nameGlob(source)
		})),
		reads: Object.entries(file.reads).map(([source, calls]) => ({
			source,
			calls,
			matches: require_globs().unreadName(source),
			place: place("reads", source)
		})),
		rules: new Map(Object.entries(file.rules).flatMap(([id, value]) => value === void 0 ? [] : [[id, toSetting(value)]])),
		required: new Map(Object.entries(file.required).flatMap(([rule, value]) => {
			if (value === void 0) return [];
			const { level, options } = toSetting(value);
			const least = level === void 0 || level === "off" ? require_scan.ruleById(rule)?.level : level;
			const at = place("required", rule);
			return [[rule, {
				rule,
				level: least ?? "error",
				options,
				place: at
			}]];
		})),
		owners: Object.entries(file.owners).map(([source, owner]) => ({
			owner,
			matches: require_globs().nameGlob(source)
		})),
		ignore: file.ignore.map((entry, index) => ({
			rule: entry.rule,
			jobs: require_globs().jobGlob(entry.jobs),
			reason: entry.reason,
			expires: entry.expires,
			place: place("ignore", index)
		})),
		requireDeclaration: file["require-declaration"]
	};
}
function line(written) {
	if (written === void 0) return require_scan.NO_LINE;
	const { owner, "monthly-limit": monthlyLimit, "per-run": perRun } = written;
	return {
		owner,
		monthlyLimit,
		perRun
	};
}
function toWorkspace(written) {
	if (written === void 0) return void 0;
	const { kind, seats, credits } = written;
	return {
		kind,
		seats,
		credits,
		spendControls: written["spend-controls"]
	};
}
function toTokens(written) {
	if (written === void 0) return void 0;
	const tokens = (count) => require_scan.parseCount(String(count)) ?? 0;
	return {
		input: tokens(written.input),
		cached: Number.parseFloat(written.cached ?? "0") / 100,
		output: tokens(written.output)
	};
}
function toSetting(value) {
	if (typeof value === "string") return {
		level: value,
		options: {}
	};
	const { level, ...options } = value;
	const numbers = Object.entries(options).filter((entry) => typeof entry[1] === "number");
	return {
		level,
		options: Object.fromEntries(numbers)
	};
}
function accountOf({ organization, project, workspace }) {
	return {
		...organization === void 0 ? {} : { organization },
		...project === void 0 ? {} : { project },
		...workspace === void 0 ? {} : { workspace }
	};
}
// src/policy/extend.ts
const MAX_DEPTH = 3;
async function loadExtendedPolicy(path, text, resolve) {
	const layers = [];
	const seen = new Set();
	let file = {
		path,
		text
	};
	for (;;) {
		const loaded = loadLayer(file.path, file.text);
		if ("problems" in loaded) return loaded;
		layers.push(loaded.layer);
		const next = loaded.layer.extends;
		if (next === void 0) break;
		const fetched = await follow(next.reference, seen, resolve);
		if ("problem" in fetched) return { problems: [extendsProblem(file, next, fetched)] };
		file = {
			path: next.reference.text,
			text: fetched.text
		};
	}
	const problems = layers.flatMap((base, index) => layers.slice(0, index).flatMap((near) => require_scan.loosened(near, base)));
	if (problems.length > 0) return { problems };
	return { policy: layers.reduceRight((base, near) => over(near, base)).policy };
}
async function follow(reference, seen, resolve) {
	const key = reference.text.toLowerCase();
	if (seen.has(key)) return { problem: `\`${reference.text}\` extends itself in the end` };
	if (seen.size === MAX_DEPTH) return { problem: `more than ${MAX_DEPTH} policies extend one another` };
	seen.add(key);
	return resolve(reference);
}
function extendsProblem(file, at, { problem: why, help }) {
	const message = `\`extends\` cannot be followed: ${why}`;
	return {
		...require_schemas().problem(file.path, file.text, at, message),
		help
	};
}
function over(near, base) {
	const [a, b] = [near.policy, base.policy];
	const policy = {
		path: a.path,
		default: near.given.has("default") ? a.default : b.default,
		expect: [...a.expect, ...b.expect],
		budgets: {
			api: lineOver(a.budgets.api, b.budgets.api),
			subscription: {
				...lineOver(a.budgets.subscription, b.budgets.subscription),
				workspace: a.budgets.subscription.workspace ?? b.budgets.subscription.workspace
			},
			increase: a.budgets.increase ?? b.budgets.increase
		},
		usage: [...a.usage, ...b.usage],
		secrets: new Map([...b.secrets, ...a.secrets]),
		hosts: [...a.hosts, ...b.hosts],
		reads: [...a.reads, ...b.reads],
		rules: new Map([...b.rules, ...a.rules]),
		required: requiredOver(a.required, b.required),
		owners: [...a.owners, ...b.owners],
		ignore: [...a.ignore, ...b.ignore],
		requireDeclaration: near.given.has("require-declaration") ? a.requireDeclaration : b.requireDeclaration
	};
	const given = new Set([...near.given, ...base.given]);
	return {
		...near,
		policy,
		given
	};
}
function requiredOver(near, base) {
	const tightened = [...near].map(([rule, one]) => {
		const options = {
			...base.get(rule)?.options,
			...one.options
		};
		return [rule, {
			...one,
			options
		}];
	});
	return new Map([...base, ...tightened]);
}
function lineOver(near, base) {
	return {
		owner: near.owner ?? base.owner,
		monthlyLimit: near.monthlyLimit ?? base.monthlyLimit,
		perRun: near.perRun ?? base.perRun
	};
}
exports.loadExtendedPolicy = loadExtendedPolicy;

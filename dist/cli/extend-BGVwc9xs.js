const require_load = require("./load-B_efnNUn.js");
let require_schemas$loaded;
const require_schemas = () => require_schemas$loaded ??= require("./schemas-BgjsWdII.js");
const require_scan = require("./scan-DOU2cywy.js");
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
		const loaded = require_load.loadLayer(file.path, file.text);
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

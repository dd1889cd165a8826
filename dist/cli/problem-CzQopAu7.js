const require_rolldown_runtime = require("./rolldown-runtime-C-fzZZTt.js");
const require_index = require("./index.js");
const require_plans = require("./plans-FhTYj5Bl.js");
const require_schemas = require("./schemas-ClBogbDm.js");
const require_rules = require("./rules-DPt-xQ-5.js");
const require_glob = require("./glob-DrvNxPx1.js");
// src/policy/reference.ts
const REFERENCE = /^[\w-]{1,39}\/[\w.-]{1,100}(?:\/(?!\.{1,2}[/@])[\w.-]{1,100}){1,10}@[\w.-]{1,100}(?:\/[\w.-]{1,100}){0,10}$/;
function parseReference(text) {
	if (!REFERENCE.test(text)) return void 0;
	const at = text.indexOf("@");
	const [owner = "", repository = "", ...path] = text.slice(0, at).split("/");
	return {
		owner,
		repository,
		path: path.join("/"),
		ref: text.slice(at + 1),
		text
	};
}
// src/policy/schema.ts
const glob = require_schemas.string().check((context) => {
	const problem = require_glob.globProblem(context.value);
	if (problem !== void 0) context.issues.push({
		code: "custom",
		message: `this glob ${problem}`,
		input: context.value
	});
}).describe("A glob over \"workflow path#job id\", such as \".github/workflows/nightly.yml#*\".");
const text = require_schemas.string().trim().min(1);
const expectation = require_schemas.strictObject({
	jobs: glob,
	budget: require_schemas._enum(require_rules.EXPECTED_BUDGETS).describe("Whom these jobs are charged to; any: whoever; none: they must not spend."),
	organization: text.optional().describe("Which organisation of the Platform pays, as the workflow names it: org-\u2026 or vars.ORG."),
	project: text.optional().describe("Which project of the Platform pays, as the workflow names it: proj_\u2026 or vars.PROJECT."),
	workspace: text.optional().describe("Which ChatGPT workspace pays, as forced_chatgpt_workspace_id names it."),
	reason: text.optional().describe("Why this was decided, for whoever reads the report.")
});
const owner = text.optional().describe("Who answers for this budget: a team, a person.");
function amount(units, error) {
	return require_schemas.string().refine((written) => require_rules.parseAmount(written, units) !== void 0, { error });
}
const apiLine = require_schemas.strictObject({
	owner,
	"monthly-limit": amount(require_rules.API_UNITS, "write an amount in US dollars, such as \"400 USD\"").optional().describe("What a month may cost: \"400 USD\". OpenAI bills the API in US dollars.")
});
const workspace = require_schemas.strictObject({
	kind: require_schemas._enum(require_plans.PLAN_KINDS).describe("The plan of whoever is signed in."),
	seats: require_schemas._enum(require_plans.SEATS).optional().describe("full: a ChatGPT seat with included usage; codex-only: credits from first use."),
	credits: require_schemas._enum(require_plans.CREDITS).optional().describe("Where credits come from: none, own, shared by the workspace, a contract\u2019s pool."),
	"spend-controls": require_schemas.boolean().optional().describe("Whether an administrator has set limits of use. They do not govern the API.")
});
const subscriptionLine = require_schemas.strictObject({
	owner,
	"monthly-limit": amount(require_rules.SUBSCRIPTION_UNITS, "write an amount of credits, runs or tokens, such as \"2000 credits\"; a plan has no price per run, so no currency").optional().describe("What a month may use: \"2000 credits\", \"300 runs\", \"50M tokens\". Never a currency."),
	workspace: workspace.optional().describe("Which plan pays, and what happens at its limits.")
});
const share = require_schemas.string().regex(/^\d{1,3}(?:\.\d+)? ?%$/, { error: "write a share such as \"90 %\"" }).refine((written) => Number.parseFloat(written) <= 100, { error: "a share is 100 % at most" });
const tokenCount = require_schemas.union([require_schemas.string().refine((written) => require_rules.parseCount(written) !== void 0, { error: "write a number of tokens, such as 180k, 1.5M or 6000" }), require_schemas.number().int().min(0)]);
const usageEntry = require_schemas.strictObject({
	"runs-per-month": require_schemas.number().min(0).optional().describe("How often it runs in 30 days, where neither history nor a schedule tells."),
	tokens: require_schemas.strictObject({
		input: tokenCount.describe("Input tokens of a run, cached ones included: 180k."),
		cached: share.optional().describe("Share of the input that is read from the cache: 90%."),
		output: tokenCount.describe("Output tokens of a run, reasoning included: 6k.")
	}).optional().describe("What one run uses.")
});
const level = require_schemas._enum(require_rules.RULE_LEVELS).describe("error fails the build; warning and notice inform; off: the rule does not run.");
function setting(rule) {
	const options = Object.fromEntries(Object.entries(rule.options).map(([name, option]) => [name, require_schemas.number().int().min(option.minimum).default(option.default).describe(option.describes)]));
	const withOptions = require_schemas.strictObject({
		level: level.optional(),
		...options
	});
	return require_schemas.union([level, withOptions]).optional().describe(rule.title);
}
const date = require_schemas.string().refine(isDate, { error: "write a date as YYYY-MM-DD, such as 2027-01-31" });
function isDate(value) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	const time = Date.parse(`${value}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
const ignoreEntry = require_schemas.strictObject({
	rule: require_schemas._enum(require_rules.RULE_IDS),
	jobs: glob,
	reason: text.describe("Required: why the finding is tolerated."),
	expires: date.meta({ format: "date" }).optional().describe("The last day on which it is tolerated; afterwards the finding counts again.")
});
const policySchema = require_schemas.strictObject({
	version: require_schemas.literal(1),
	extends: require_schemas.string().regex(REFERENCE, { error: "write owner/repository/path@ref, such as acme/.github/spend-guard.yml@main" }).optional().describe("A policy of another repository at a ref; what stands here is nearer and wins."),
	default: require_schemas._enum(require_rules.DEFAULT_BUDGETS).default(require_rules.DEFAULTS.default).describe("What automation is expected to be charged to where no expect entry matches."),
	expect: require_schemas.array(expectation).default([]).describe("The first entry that matches a job wins."),
	budgets: require_schemas.strictObject({
		api: apiLine.optional(),
		subscription: subscriptionLine.optional(),
		increase: amount([
			"%",
			...require_rules.API_UNITS,
			...require_rules.SUBSCRIPTION_UNITS
		], "write a share or an amount, such as \"25 %\", \"50 USD\" or \"500 credits\"").optional().describe("How much one pull request may raise a line: \"25 %\", or an amount.")
	}).default({}).describe("The two lines, who answers for each, and what a month may cost."),
	usage: require_schemas.record(glob, usageEntry).default({}).describe("What a run uses and how often it runs, where nothing was measured."),
	secrets: require_schemas.record(require_schemas.string(), require_schemas._enum(require_rules.SECRET_KINDS)).default({}).describe("What a secret holds whose name gives no hint."),
	hosts: require_schemas.record(require_schemas.string(), require_schemas._enum(require_rules.HOST_BUDGETS)).default({}).describe("What a gateway bills, by a glob over its host name."),
	rules: require_schemas.strictObject(Object.fromEntries(require_rules.RULES.map((rule) => [rule.id, setting(rule)]))).default({}).describe("The level of a rule, or its level and options."),
	ignore: require_schemas.array(ignoreEntry).default([]).describe("What is tolerated, why, and until when."),
	"require-declaration": require_schemas.boolean().default(require_rules.DEFAULTS.requireDeclaration).describe("Every charged job must be covered by an expect entry.")
}).meta({ title: "Spend Guard policy" });
function policyJsonSchema() {
	return {
		$id: require_rules.POLICY_SCHEMA_URL,
		...require_schemas.toJSONSchema(policySchema, {
			io: "input",
			target: "draft-7"
		})
	};
}
function asNode(value) {
	return typeof value === "object" && value !== null ? { ...value } : void 0;
}
function child(node, part) {
	return asNode(asNode(node.properties)?.[String(part)] ?? node.items ?? node.additionalProperties);
}
function withKeys(node) {
	const branches = node?.anyOf;
	if (!Array.isArray(branches)) return node;
	return branches.map(asNode).find((branch) => branch?.properties !== void 0);
}
function knownKeys(path) {
	let node = withKeys(policyJsonSchema());
	for (const part of path) node = node === void 0 ? void 0 : withKeys(child(node, part));
	return Object.keys(asNode(node?.properties) ?? {});
}
// src/policy/problem.ts
var problem_exports = require_rolldown_runtime.__exportAll({ formatProblem: () => formatProblem });
const MAX_EXCERPT = 120;
function problem(path, text, { line, column }, message) {
	return {
		path,
		line,
		column,
		message,
		excerpt: excerpt(text, line, column)
	};
}
function formatProblem(p) {
	return `${p.path}:${p.line}:${p.column}: ${p.message}\n${p.excerpt}`;
}
function excerpt(text, line, column) {
	const source = (text.split("\n", line)[line - 1] ?? "").replace(/[\p{C}]/gu, " ");
	const start = column > MAX_EXCERPT ? column - 20 : 0;
	const shown = source.slice(start, start + MAX_EXCERPT);
	const gutter = String(line);
	return `  ${gutter} | ${shown}\n  ${" ".repeat(gutter.length)} | ${" ".repeat(Math.max(0, column - 1 - start))}^`;
}
function zodProblems(path, text, document, error, most) {
	return error.issues.flatMap((issue) => describe(issue, [], document)).slice(0, most).map(({ at, message }) => problem(path, text, at, message));
}
function inOrder(unread, invalid) {
	const known = new Set(unread.map((one) => `${one.line}:${one.column}`));
	const rest = invalid.filter((one) => !known.has(`${one.line}:${one.column}`));
	return [...unread, ...rest].sort((a, b) => a.line - b.line || a.column - b.column);
}
function describe(issue, above, document) {
	const path = [...above, ...issue.path];
	const at = document.valueAt(path);
	const name = dotted(path);
	switch (issue.code) {
		case "unrecognized_keys": return issue.keys.map((key) => ({
			at: document.keyAt(path, key),
			message: `unknown key ${quote(key)}${inside(path)}${didYouMean(key, knownKeys(path))}`
		}));
		case "invalid_value": {
			const known = issue.values.map(String);
			if (issue.input === void 0) return [{
				at,
				message: `${name} is missing; write one of: ${known.join(", ")}`
			}];
			const written = typeof issue.input === "object" ? "this" : quote(String(issue.input));
			if (known.length === 1) return [{
				at,
				message: `${name} must be ${known[0]}, not ${written}`
			}];
			return [{
				at,
				message: `${written} is no ${valueName(path)}${didYouMean(String(issue.input), known)}`
			}];
		}
		case "invalid_type": {
			const wanted = TYPES[issue.expected] ?? issue.expected;
			if (issue.input === void 0) return [{
				at,
				message: `${name} is missing`
			}];
			return [{
				at,
				message: `${name} must be ${wanted}, not ${kindOf(issue.input)}`
			}];
		}
		case "too_small": return [{
			at,
			message: issue.origin === "string" ? `${name} is empty` : `${name} must be at least ${issue.minimum}`
		}];
		case "invalid_union": return describeUnion(issue, path, document);
		case "invalid_key":
		case "invalid_element": return issue.issues.flatMap((inner) => describe(inner, path, document));
		case "invalid_format":
		case "custom":
		case "too_big":
		case "not_multiple_of": return [{
			at,
			message: `${name}: ${issue.message}`
		}];
		default: return [{
			at,
			message: issue
		}];
	}
}
function describeUnion(issue, path, document) {
	const map = typeof issue.input === "object" && issue.input !== null;
	return (issue.errors[map ? 1 : 0] ?? []).flatMap((inner) => describe(inner, path, document));
}
const TYPES = {
	string: "text",
	number: "a whole number",
	int: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a map of keys and values",
	record: "a map of keys and values"
};
function kindOf(value) {
	if (value === null) return "empty";
	if (Array.isArray(value)) return "a list";
	if (typeof value === "object") return "a map";
	if (typeof value === "string") return `the text ${quote(value)}`;
	return quote(String(value));
}
function quote(word) {
	const line = word.replace(/[\s\p{C}]+/gu, " ").replaceAll("`", "'");
	return `\`${line.length > 60 ? `${line.slice(0, 60)}\u2026` : line}\``;
}
function dotted(path) {
	if (path.length === 0) return "the policy";
	return quote(path.map((part, index) => typeof part === "number" ? `[${part + 1}]` : `${index === 0 ? "" : "."}${String(part)}`).join(""));
}
function inside(path) {
	return path.length === 0 ? "" : ` in ${dotted(path)}`;
}
function didYouMean(word, known) {
	const close = require_index.suggest(word, known);
	if (close !== void 0) return `; did you mean ${quote(close)}?`;
	return known.length === 0 ? "" : `; known are: ${known.join(", ")}`;
}
function valueName(path) {
	const last = path.at(-1);
	if (path[0] === "secrets") return "kind of secret";
	if (path[0] === "rules") return "level";
	if (last === "rule") return "rule";
	if (path[2] === "workspace") return last === "kind" ? "kind of plan" : `kind of ${String(last)}`;
	return "budget";
}
Object.defineProperty(exports, "inOrder", {
	enumerable: true,
	get: function() {
		return inOrder;
	}
});
Object.defineProperty(exports, "parseReference", {
	enumerable: true,
	get: function() {
		return parseReference;
	}
});
Object.defineProperty(exports, "policySchema", {
	enumerable: true,
	get: function() {
		return policySchema;
	}
});
Object.defineProperty(exports, "problem", {
	enumerable: true,
	get: function() {
		return problem;
	}
});
Object.defineProperty(exports, "problem_exports", {
	enumerable: true,
	get: function() {
		return problem_exports;
	}
});
Object.defineProperty(exports, "zodProblems", {
	enumerable: true,
	get: function() {
		return zodProblems;
	}
});

const require_index = require("./index.js");
const require_rules = require("./rules-D1RsbF0r.js");
let node_crypto = require("node:crypto");
let node_fs = require("node:fs");
let node_path = require("node:path");
let node_buffer = require("node:buffer");
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
	const charges = distinct(outcomes.flatMap((o) => o.kind === "charge" ? [o.charge] : []));
	const dead = outcomes.flatMap((o) => o.kind === "dead" ? [{
		spender: require_index.spenderOf(o.spender),
		reason: o.reason,
		credential: o.credential,
		evidence: require_index.withoutRepeats(o.spender.trail)
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
		...traced.silenced.length > 0 ? { silenced: silenced(traced) } : {},
		exposed: exposed(traced, charges),
		...callers.length > 0 ? { calledBy: callers.map((c) => ({ ...c })) } : {}
	};
}
const NOTHING = [];
function plainReport({ workflow, job, line, triggers }, strings) {
	return {
		workflow,
		job,
		line,
		triggers,
		budget: "none",
		sentence: require_index.detached(sentenceFor(job, triggers, "none", [], []), strings),
		charges: NOTHING,
		dead: NOTHING,
		exposed: NOTHING
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
function distinct(charges) {
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
function silenced({ silenced: all }) {
	return [...new Map(all.map(({ label, reason, trail }) => {
		const at = trail.at(-1);
		return [`${label}\n${reason}\n${at?.path ?? ""}:${at?.line ?? 0}`, {
			label,
			reason,
			evidence: require_index.withoutRepeats(trail)
		}];
	})).values()].slice(0, MOST_SILENCED);
}
function exposed(traced, charges) {
	const spent = new Set(charges.flatMap((c) => [c.payer?.name, ...c.candidates.map((p) => p.name)]));
	const seen = new Set();
	return traced.reach.flatMap((reach) => {
		const name = require_index.valueName(reach.value);
		if (name === "" || seen.has(name) || [...spent].some((s) => s?.includes(name))) return [];
		seen.add(name);
		return [{
			name,
			evidence: require_index.withoutRepeats(reach.trail)
		}];
	});
}
// src/payer/codex/config-file.ts
function parseConfigFile(text) {
	try {
		return {
			kind: "parsed",
			settings: require_index.parse(text)
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
function textOf(settings, key) {
	const value = settings?.[key];
	return typeof value === "string" ? value : void 0;
}
function tableOf(settings, key) {
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
		return require_index.parse(`value = ${text}`).value;
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
		local: host !== void 0 && require_index.isLocalHost(host),
		trace
	};
}
function budgetOf$1({ provider, host }) {
	if (provider.kind === "bedrock" || provider.kind === "local") return "other";
	if (host === void 0) return "unclear";
	const budget = require_index.budgetOfHost(host);
	return budget === "none" ? "other" : budget;
}
function refusal(host, credential) {
	const budget = host === void 0 ? "unclear" : require_index.budgetOfHost(host);
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
		const world = new Walk(path);
		outcomes.push({
			result: run(world.ask),
			choices: world.choices
		});
		path = world.next();
	}
	return outcomes;
}
var Walk = class {
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
function known(value) {
	return { known: value };
}
function open(settledBy, first, second, ...more) {
	return {
		options: [
			first,
			second,
			...more
		],
		settledBy
	};
}
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
		variable: (name) => variable(situation, ask, name)
	};
}
function switchFact(id) {
	const { before, after } = SWITCHES[id];
	return open(`whether the installed Codex is ${after} or newer`, {
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
function variable(situation, ask, name) {
	const fromEnvironment = situation.environment.get(name) ?? known(ABSENT$4);
	if (name.toUpperCase().startsWith("CODEX_")) return ask(`env:${name}`, fromEnvironment);
	const fromFile = ask(`dotenv:${name}`, situation.dotenv.get(name) ?? known(ABSENT$4));
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
function settingsOf$1(state) {
	return state.layers.reduce(overlay, {});
}
function read(state, file, name, reads = (s) => s) {
	switch (file.kind) {
		case "absent": return pass(`There is no ${name}`);
		case "broken": return stop(`${name} cannot be read: ${file.because}`);
		case "opaque": return pass(`What ${name} holds is not known`, { opaque: true });
		case "parsed": return pass(`${name} is read`, { layers: [...state.layers, reads(file.settings)] });
		default: return file;
	}
}
const systemFile = (world, state) => read(state, world.ask("system", world.situation.systemConfig), "/etc/codex/config.toml");
const userFile = (world, state) => {
	if (world.situation.invocation.ignoreUserConfig) return pass("--ignore-user-config skips config.toml in the Codex home");
	return read(state, world.ask("user", world.situation.userConfig), "config.toml in the Codex home");
};
const profileFile = (world, state) => {
	const { profile } = world.situation.invocation;
	const settings = settingsOf$1(state);
	if (profile === void 0) return pass("No profile is chosen");
	if (isTable(tableOf(settings, "profiles")?.[profile])) return stop(`the table profiles.${profile} is no longer accepted; use ${profile}.config.toml`);
	const file = world.situation.profileFiles.get(profile) ?? known({ kind: "absent" });
	return read(state, world.ask(`profile:${profile}`, file), `${profile}.config.toml`);
};
const profileTable = (world, state) => {
	const settings = settingsOf$1(state);
	const profile = world.situation.invocation.profile ?? textOf(settings, "profile");
	if (profile === void 0) return pass("No profile is chosen");
	const table = tableOf(tableOf(settings, "profiles"), profile);
	if (table === void 0) return stop(`config profile ${profile} is not in config.toml`);
	return pass(`The profile ${profile} is read`, { layers: [...state.layers, table] });
};
const projectFile = (world, state) => {
	if (!(world.situation.invocation.trust || world.ask("trusted", world.situation.projectTrusted))) return pass("The checkout is not trusted, so its .codex/config.toml is ignored");
	return read(state, world.ask("project", world.situation.projectConfig), "the project's .codex/config.toml", world.since("project-denylist") ? projectSettings : void 0);
};
const overrides = (world, state) => {
	const { overrides } = world.situation.invocation;
	if (overrides.length === 0) return pass("No -c option changes the configuration");
	const layers = overrides.map(({ key, value }) => overrideLayer(key, value));
	return pass(`-c sets ${overrides.map((o) => o.key).join(", ")}`, { layers: [...state.layers, ...layers] });
};
const managedFile = (world, state) => read(state, world.ask("managed", world.situation.managedConfig), "managed_config.toml");
const STORES = [
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
			return w.since("ephemeral-store") ? [...STORES, "ephemeral"] : STORES;
		}
	}
];
const wrongValue = (world, state) => {
	const settings = settingsOf$1(state);
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
	if (require_index.COMMANDS[state.command].workloadIdentity === "refused") return stop("this command refuses a workload identity");
	const incomplete = [rule, file].findIndex((v) => !isFilled(v));
	if (incomplete >= 0) return stop(`a workload identity needs ${RULE} and ${TOKEN_FILE}, and ${incomplete === 0 ? RULE : TOKEN_FILE} ${describe(incomplete === 0 ? rule : file)}`);
	if (file.kind === "set" && file.text !== void 0 && !isAbsolute$1(file.text)) return stop(`${TOKEN_FILE} is not an absolute path`);
	const base = textOf(settingsOf$1(state), "chatgpt_base_url");
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
	return world.ask("kind:CODEX_ACCESS_TOKEN", open("what kind of token CODEX_ACCESS_TOKEN holds", {
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
const ABSENT$3 = known({ kind: "absent" });
const storedLogin = (world, state) => {
	const store = world.since("credential-store") ? textOf(settingsOf$1(state), "cli_auth_credentials_store") ?? "file" : "file";
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
	const host = require_index.hostOf(url);
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
	const url = textOf(provider.table, "base_url");
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
	const url = textOf(settingsOf$1(state), "openai_base_url");
	if (url === void 0 || url.trim() === "") return pass("openai_base_url is not set");
	if (require_index.hostOf(url) === CHATGPT_HOST && state.login.family === "broken") return INCOMPLETE;
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
	const id = localProvider ?? textOf(settingsOf$1(state), "oss_provider");
	if (id === void 0) return stop("--oss is given and no local provider is chosen");
	if (!LOCAL.has(id)) return stop(`--oss knows no provider ${id}`);
	return settle$1(`--oss uses ${id}`, { provider: choice(id) });
};
const opaqueFile = (_world, state) => {
	if (!state.opaque) return pass("All configuration is known");
	return settle$1("A configuration file that nobody can see selects the provider", { provider: choice("\ufffc") });
};
const configured = (_world, state) => {
	const settings = settingsOf$1(state);
	const id = textOf(settings, "model_provider");
	if (id === void 0) return pass("model_provider is not set");
	const table = tableOf(tableOf(settings, "model_providers"), id);
	return settle$1(`model_provider is ${id === "\ufffc" ? "not known" : id}`, { provider: choice(id, table) });
};
const builtIn = (world, state) => {
	const own = world.since("openai-api-key-ignored") ? void 0 : tableOf(tableOf(settingsOf$1(state), "model_providers"), "openai");
	return settle$1("Nothing selects another provider, so it is OpenAI", { provider: choice("openai", own) });
};
function tables(settings) {
	const all = tableOf(settings, "model_providers") ?? {};
	return Object.entries(all).flatMap(([id, table]) => isTable(table) ? [[id, table]] : []);
}
const redefined = (_world, state) => {
	const reserved = tables(settingsOf$1(state)).find(([id]) => id === "openai" || LOCAL.has(id));
	if (reserved === void 0) return pass("No built-in provider is redefined");
	return stop(`model_providers.${reserved[0]} redefines a built-in provider`);
};
const chatWire = (_world, state) => {
	const chat = tables(settingsOf$1(state)).find(([, table]) => table.wire_api === "chat");
	if (chat === void 0) return pass("No provider asks for the chat completions API");
	return stop(`model_providers.${chat[0]} sets wire_api = "chat", which is no longer supported`);
};
const malformedTable = (_world, state) => {
	for (const [id, table] of tables(settingsOf$1(state))) {
		if (BEDROCK.has(id)) continue;
		if ((textOf(table, "name") ?? "").trim() === "") return stop(`model_providers.${id} has no name`);
		if (table.auth === void 0) continue;
		const other = ["env_key", "experimental_bearer_token"].find((key) => table[key] !== void 0);
		if (other !== void 0 || table.requires_openai_auth === true) return stop(`model_providers.${id} combines auth with ${other ?? "requires_openai_auth"}`);
	}
	return pass("The provider tables are complete");
};
const unknownProvider = (_world, state) => {
	const settings = settingsOf$1(state);
	const written = textOf(settings, "model_provider") ?? "openai";
	const { id, kind, table } = state.provider.kind === "cloud" ? choice(written, tableOf(tableOf(settings, "model_providers"), written)) : state.provider;
	if (kind !== "openai" || id === "openai" || table !== void 0) return pass(kind === "unknown" ? "The provider is not known" : `The provider ${id} exists`);
	return stop(`the model provider ${id} is not defined`);
};
// src/payer/codex/looks/restriction.ts
function forbid(state, reason) {
	if (state.login.credential?.kind === "chatgpt-identity" || require_index.COMMANDS[state.command].forbiddenLogin === "stops") return stop(reason);
	return pass(`${reason}; the server goes on without a login`, { login: NOBODY });
}
const forcedMethod = (_world, state) => {
	const method = textOf(settingsOf$1(state), "forced_login_method");
	if (method === void 0) return pass("forced_login_method is not set");
	const { family, unreadable } = state.login;
	if (unreadable === true) return forbid(state, "a login is forced and auth.json cannot be read");
	if (method === "api" && (family === "chatgpt" || family === "broken")) return forbid(state, "forced_login_method wants an API key and the login is a ChatGPT one");
	if (method === "chatgpt" && (family === "platform" || family === "bedrock")) return forbid(state, "forced_login_method wants ChatGPT and the login is a key");
	return pass(`forced_login_method = "${method}" allows it`);
};
function workspaces(value) {
	return (Array.isArray(value) ? value : [value]).flatMap((one) => typeof one === "string" && one.trim() !== "" ? [one.trim()] : []);
}
const forcedWorkspace = (world, state) => {
	const allowed = workspaces(settingsOf$1(state).forced_chatgpt_workspace_id);
	if (allowed.length === 0) return pass("forced_chatgpt_workspace_id is not set");
	const { family, account, unreadable } = state.login;
	if (unreadable === true) return forbid(state, "a ChatGPT workspace is forced and auth.json cannot be read");
	if (family === "broken") return pass("the login holds no token that would name a workspace, so nothing is compared");
	if (family !== "chatgpt") return pass("forced_chatgpt_workspace_id concerns ChatGPT logins only");
	if (account === void 0 ? world.ask("workspace", open("which ChatGPT workspace the login belongs to", {
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
	const name = textOf(state.provider.table, "env_key");
	if (name === void 0) return pass("The provider names no env_key");
	const value = world.variable(name);
	if (!isFilled(value)) return stop(`the provider's key is read from ${name || "a variable without a name"}, which ${describe(value)}`);
	const sends = provider(place(world, name), name);
	return settle$1(`The provider's env_key names ${name}, which is set`, { sends });
};
const bearerToken = (_world, state) => {
	const token = textOf(state.provider.table, "experimental_bearer_token");
	if (token === void 0) return pass("The provider has no experimental_bearer_token");
	const sends = token.trim() === "" ? null : provider("provider:experimental_bearer_token");
	return settle$1("The provider has an experimental_bearer_token", { sends });
};
const command = (_world, state) => {
	if (tableOf(state.provider.table, "auth") === void 0) return pass("The provider has no auth command");
	const sends = provider("provider:auth.command");
	return settle$1("The provider's auth command prints the credential", { sends });
};
const headers = (world, state) => {
	const { kind, table } = state.provider;
	if (kind !== "custom" || table?.requires_openai_auth === true) return pass("The provider uses a login of Codex");
	const variable = authorization(tableOf(table, "env_http_headers"));
	if (variable !== void 0 && isFilled(world.variable(variable))) {
		const sends = provider("provider:env_http_headers", variable);
		return settle$1(`An Authorization header is read from ${variable}`, { sends });
	}
	if (authorization(tableOf(table, "http_headers")) !== void 0) return settle$1("The provider sets an Authorization header", { sends: provider("provider:http_headers") });
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
const login = (_world, state) => {
	const { login } = state;
	switch (login.family) {
		case "bedrock": return stop("auth.json holds a Bedrock key, which is of no use to this provider");
		case "broken": return settle$1("The ChatGPT login holds no token", { sends: null });
		case "nobody":
			if (require_index.COMMANDS[state.command].terminal) return stop("nobody is signed in, so the interactive program waits at its sign-in screen");
			return settle$1("Codex has nothing to send", { sends: null });
		case "platform":
		case "chatgpt": return settle$1(login.credential === void 0 ? "Codex has nothing to send" : "Codex's own login is sent", { sends: login.credential ?? null });
		default: return login.family;
	}
};
// src/payer/codex/looks/start.ts
const needsNoModel = (_world, { command }) => {
	const { work, does } = require_index.COMMANDS[command];
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
	if (!require_index.COMMANDS[command].terminal) return pass("The command needs no terminal");
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
const works = (...work) => (command) => work.includes(require_index.COMMANDS[command].work);
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
const ORDER$1 = [
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
		commands: (command) => client(command) && require_index.COMMANDS[command].apiKey,
		source: "openai/codex#4615",
		look: codexApiKey
	},
	{
		id: "credential.access-token",
		stage: "credential",
		asks: "Is CODEX_ACCESS_TOKEN set?",
		since: "access-token",
		commands: (command) => client(command) && require_index.COMMANDS[command].accessToken,
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
		look: login
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
	return merge(explore((ask) => decideIn(situation, ask)));
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
	for (const stage of STAGES) for (const row of ORDER$1) {
		if (row.stage !== stage) continue;
		const found = meet(row, world, state);
		if (found === void 0) continue;
		trace.push(step(row, found));
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
	return ask("command", command === void 0 ? open("which words follow codex at run time", {
		value: "exec",
		when: "the words say codex exec"
	}, {
		value: "tui",
		when: "the words say no command"
	}) : known(command));
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
function step(row, found) {
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
function keyOf(verdict) {
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
function merge(outcomes) {
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
		const key = keyOf(result);
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
			group.answers.set(choice.when, keys.add(keyOf(result)));
			groups.set(before, group);
		}
		for (const { question, answers } of groups.values()) if (new Set([...answers.values()].map((keys) => [...keys].sort().join("\n"))).size > 1) telling.add(question);
	}
	return telling;
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
	const apiKey = held(json.OPENAI_API_KEY);
	const personalAccessToken = held(json.personal_access_token);
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
function held(value) {
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
	const names = unknown.map(require_index.originName).join(" and ");
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
	if (value.alternatives.length === 0) return known(ABSENT$2);
	const turns = value.alternatives.map((alternative) => turnsOf(alternative.pieces));
	const options = value.choice === "one-of" ? turns.flat() : firstNonEmpty(turns);
	const [first, second, ...more] = options.filter((one, i) => options.findIndex((o) => JSON.stringify(o.variable) === JSON.stringify(one.variable)) === i).map(({ variable, when }) => ({
		value: variable,
		when
	}));
	if (first === void 0) return known(ABSENT$2);
	if (second === void 0) return known(first.value);
	return open(`whether ${[...new Set(require_index.origins(value).filter((o) => o.kind !== "literal").map(require_index.originName))].join(" or ")} is set`, first, second, ...more);
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
		homeExists: known(true),
		authFile: known(ABSENT$1),
		userConfig: known(ABSENT$1),
		profileFiles: new Map(),
		projectConfig: known(ABSENT$1),
		projectTrusted: known(false),
		systemConfig: known(ABSENT$1),
		managedConfig: known(ABSENT$1),
		dotenv: new Map(),
		keyring: known(ABSENT$1),
		stdin: known(ABSENT$1),
		terminal: known(false),
		workspaces: new Map(),
		...differs
	};
}
// src/payer/codex-facts.ts
const MACHINE_LOGIN = "the login on the runner\u2019s own machine";
function factsFor(spender, hints) {
	const { home } = spender;
	return situation(require_index.parseCodexArgs(wordsOf(spender)), {
		version: versionOf(spender.version === void 0 ? void 0 : require_index.literalText(spender.version)),
		environment: new Map([...spender.environment].map(([name, value]) => [name, factOf(value)])),
		authFile: authFile(spender, hints),
		userConfig: configFile(home.files.get("config.toml"), home),
		profileFiles: profiles(home),
		projectConfig: configFile(spender.project, void 0),
		dotenv: dotenv(home.files.get(".env")),
		...spender.stdin === void 0 ? {} : { stdin: factOf(spender.stdin) }
	});
}
function wordsOf(spender) {
	switch (spender.kind) {
		case "codex-cli":
		case "codex-cloud": return spender.args.map((word) => require_index.literalText(word));
		case "codex-sdk-typescript": return [
			"exec",
			"--experimental-json",
			...spender.args.map((word) => require_index.literalText(word))
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
const API_KEY = {
	kind: "login",
	mode: "apikey",
	apiKey: "set"
};
function authFile({ home, runner }, hints) {
	if (home.login !== void 0) return maybeSkipped(loginFile(home.login.method), home.login.certain, "the login step");
	const written = home.files.get("auth.json");
	if (written !== void 0) return writtenAuth(written, hints);
	if (home.restored !== void 0) return open(`what is restored into ${home.label}`, {
		value: CHATGPT,
		when: "what is restored holds a ChatGPT login"
	}, {
		value: API_KEY,
		when: "what is restored holds an API key"
	}, {
		value: ABSENT,
		when: "nothing is restored"
	});
	if (runner === "self-hosted") return open(MACHINE_LOGIN, {
		value: CHATGPT,
		when: "the machine is signed in with ChatGPT"
	}, {
		value: API_KEY,
		when: "the machine is signed in with an API key"
	}, {
		value: ABSENT,
		when: "the machine is not signed in"
	});
	return known(ABSENT);
}
function loginFile(method) {
	switch (method) {
		case "api-key": return API_KEY;
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
	if (certain) return known(file);
	return open(`whether ${what} runs`, {
		value: file,
		when: `${what} runs`
	}, {
		value: ABSENT,
		when: `${what} is skipped`
	});
}
function writtenAuth(written, hints) {
	const template = written.content === void 0 ? void 0 : require_index.templates(written.content)[0];
	const shape = template === void 0 ? void 0 : shapeOf(template);
	if (shape !== void 0) return maybeSkipped(shape, written.certain, "the step that writes auth.json");
	const from = require_index.valueName(written.content) || "what is written there";
	const holdsKey = (written.content === void 0 ? [] : require_index.origins(written.content)).some((o) => (o.kind === "secret" || o.kind === "variable") && require_index.classifyName(o.name, hints)?.kind === "platform-key");
	const login = {
		value: CHATGPT,
		when: `\`${from}\` holds a ChatGPT login`
	};
	const key = {
		value: API_KEY,
		when: `\`${from}\` holds an API key`
	};
	return holdsKey ? open(`what \`${from}\` holds`, key, login) : open(`what \`${from}\` holds`, login, key);
}
function shapeOf(template) {
	const text = template.text.trim();
	if (!text.startsWith("{") && require_index.isOpen(text)) return void 0;
	return parseAuthJson(filledLater(text));
}
function filledLater(text) {
	return text.replace(/[\uE000-\uF8FF]/g, "\ufffc");
}
function configFile(file, home) {
	if (file === void 0) {
		if (home?.restored === void 0) return known({ kind: "absent" });
		return open(`what is restored into ${home.label}`, {
			value: { kind: "absent" },
			when: "no configuration is restored"
		}, {
			value: { kind: "opaque" },
			when: "a configuration is restored"
		});
	}
	const template = file.content === void 0 ? void 0 : require_index.templates(file.content)[0];
	if (template === void 0 || require_index.isOpen(template.text) && template.text.trim().length <= 1) return open(`the content of config.toml (${require_index.valueName(file.content)})`, {
		value: { kind: "absent" },
		when: "it selects no provider"
	}, {
		value: { kind: "opaque" },
		when: "it selects another provider"
	});
	return known(parseConfigFile(filledLater(template.text)));
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
	const template = file?.content === void 0 ? void 0 : require_index.templates(file.content)[0];
	const found = new Map();
	for (const line of template?.text.split("\n") ?? []) {
		const entry = /^\s*(?:export\s+)?([A-Za-z_]\w*)=(.*)$/.exec(line);
		if (entry?.[1] !== void 0 && template !== void 0) found.set(entry[1], require_index.partOf(entry[2] ?? "", template));
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
	return require_index.chargeOf(spender, {
		budget: who.budget,
		route: who.budget === "unclear" ? null : routeOf$1(who.budget, pays),
		payer: who.budget === "unclear" ? null : who,
		candidates: who.budget === "unclear" ? [who] : [],
		settledBy: who.budget === "unclear" ? `the host that provider \`${pays.provider}\` sends to` : null,
		provider: who.budget === "other" ? pays.host ?? pays.provider : null,
		evidence: require_index.trailOf(spender, source.value, source.trail),
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
	const bill = declared === void 0 || pays.host === void 0 ? void 0 : require_index.billingOfHost(pays.host, () => declared);
	const budget = bill === void 0 || bill.budget === "none" ? pays.budget : bill.budget;
	const { value } = sourceOf(spender, pays);
	const name = require_index.valueName(value) || pays.credential?.source || providerName(pays);
	return require_index.payer(pays.credential?.kind ?? "provider-identity", name, budget);
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
	return key === void 0 ? null : require_index.valueName(key) || "OPENAI_API_KEY";
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
	return [require_index.chargeOf(spender, {
		budget: found.row.budget,
		route: found.row.budget === "other" ? "other-provider" : found.row.budget === "api" ? "codex-api-key" : "codex-signed-in",
		payer: require_index.payer(found.row.kind, require_index.valueName(found.value), found.row.budget),
		provider: found.row.budget === "other" ? "Amazon Bedrock" : null,
		confidence: "likely",
		evidence: require_index.trailOf(spender, found.value)
	})];
}
function offers({ action, inputs }) {
	return SIGN_INS.filter(({ only }) => only === void 0 || only.includes(action)).map((row) => {
		const given = row.inputs.filter((name) => name !== "openai_api_key" || action === LEGACY).filter((name) => inputs.has(name));
		const counting = given.find((name) => signsIn(row, inputs.get(name) ?? require_index.UNSET));
		const name = counting ?? given[0] ?? row.inputs[0];
		return {
			row,
			name,
			value: inputs.get(name) ?? require_index.UNSET,
			counts: counting !== void 0
		};
	});
}
function signsIn(row, value) {
	return require_index.emptiness(value) !== "always" && !isFake(row, value);
}
function isFake(row, value) {
	const text = require_index.literalText(value);
	if (text === void 0) return false;
	return text === "false" || row.kind === "platform-key" && require_index.isFakeKey(text);
}
const LEGACY = "openai/codex/.github/actions/codex";
function keyed(spender, key, endpoint, settings, extra) {
	const name = require_index.valueName(key);
	const common = {
		notes: mayLackSecrets(spender.events) && require_index.emptiness(key) === "maybe" && require_index.origins(key).some((o) => o.kind === "secret") ? [`When \`${name}\` is empty, ${WITHOUT_SECRETS}, the step fails and nothing is spent.`] : [],
		evidence: require_index.trailOf(spender, key, [...extra, ...endpoint?.alternatives[0]?.trail ?? []])
	};
	if (endpoint === void 0 || require_index.emptiness(endpoint) === "always") return require_index.chargeOf(spender, {
		budget: "api",
		route: "codex-api-key",
		payer: require_index.payer("platform-key", name, "api"),
		...common
	});
	const bill = require_index.billingOfHost(require_index.templates(endpoint)[0]?.text ?? "", settings.host);
	if (bill === void 0 || bill.budget === "none" || bill.budget === "subscription") return require_index.chargeOf(spender, {
		budget: "unclear",
		route: null,
		payer: null,
		candidates: [require_index.payer("platform-key", name, "api"), require_index.payer("provider-key", `${name} at ${require_index.addressName(endpoint)}`, "other")],
		settledBy: `the host behind \`${require_index.addressName(endpoint)}\` (declare it under \`hosts:\`)`,
		...common
	});
	return require_index.chargeOf(spender, {
		budget: bill.budget,
		route: bill.budget === "api" ? "codex-api-key" : "other-provider",
		payer: require_index.payer(bill.budget === "api" ? "platform-key" : "provider-key", name, bill.budget),
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
		credential: wrong === void 0 ? null : require_index.valueName(spender.inputs.get(wrong.given)) || null
	}];
}
const KNOWN_INPUTS = SIGN_INS.filter((row) => row.only === void 0).flatMap((row) => row.inputs.slice(0, 1));
function misspelt(spender) {
	for (const [given, value] of spender.inputs) {
		if (KNOWN_INPUTS.includes(given) || require_index.emptiness(value) === "always") continue;
		const meant = require_index.suggest(given, KNOWN_INPUTS);
		if (meant !== void 0 && /key|token/.test(given)) return {
			given,
			meant
		};
	}
}
const AWAY = /^(?:--oss|--profile(?:=.*)?|-p|--ignore-user-config)$|^(?:-c|--config)?=?model_provider\s*=/;
function leavesProxy(spender) {
	const given = spender.inputs.get("codex-args") ?? spender.inputs.get("codex_args") ?? require_index.UNSET;
	const words = argumentWords(require_index.literalText(given) ?? "");
	if (!words.some((word) => AWAY.test(word))) return void 0;
	const args = ["exec", ...words].map((word) => require_index.literal(word));
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
	const [command] = require_index.parseScript(`codex ${text.replaceAll("\n", " ")}`, "bash").commands;
	return (command?.args ?? []).flatMap((arg) => require_index.literalOf(arg) ?? []);
}
// src/payer/mention.ts
function settleMention(spender) {
	const token = require_index.origins(spender.token);
	const byDefaultToken = token.length > 0 && token.every((o) => o.kind === "github-token");
	const name = byDefaultToken ? "github.token" : require_index.valueName(spender.token);
	return require_index.chargeOf(spender, {
		budget: "subscription",
		route: "chatgpt-plan",
		payer: require_index.payer("chatgpt-account", `the ChatGPT account connected to \`${name}\``, "subscription"),
		confidence: byDefaultToken ? "possible" : spender.certainty === "certain" ? "likely" : spender.certainty,
		notes: byDefaultToken ? ["Posted with the default token: Codex is reported to answer that an account must be connected, and to spend nothing."] : [],
		evidence: require_index.trailOf(spender, spender.token)
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
	const provider = require_index.providerById(use.provider);
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
	const bills = require_index.templates(endpoint).map((t) => require_index.billingOfHost(t.text, settings.host));
	const known = bills.filter((b) => b !== void 0);
	const [first] = known;
	if (first !== void 0 && known.length === bills.length && known.every((b) => b.budget === first.budget)) return first.budget === "none" ? { kind: "free" } : {
		kind: "paid",
		budget: first.budget,
		provider: first.provider
	};
	if (endpoint.alternatives.every((a) => a.pieces.length === 0)) return void 0;
	const provider = require_index.providerById(use.provider);
	if (provider !== void 0 && provider.budget === "other") return void 0;
	const name = require_index.valueName(use.credential);
	return {
		kind: "open",
		settledBy: `the host behind ${require_index.addressName(endpoint)}`,
		candidates: [require_index.payer("platform-key", name, "api"), require_index.payer("provider-key", `${name} at ${require_index.addressName(endpoint)}`, "other")]
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
		const hint = require_index.classifyName(piece.name, settings.hints);
		if (hint === void 0) continue;
		if (hint.kind === "platform-key") return require_index.payer("platform-key", require_index.alternativeName(alternative), "api");
		if (hint.kind === "provider-key") return require_index.payer("provider-key", require_index.alternativeName(alternative), "other");
		if (hint.kind === "chatgpt-auth-file" || hint.kind === "access-token") return require_index.payer(hint.kind, require_index.alternativeName(alternative), "subscription");
	}
}
function outcome(spender, use, bill) {
	switch (bill.kind) {
		case "open": return unclear(spender, bill.candidates, bill.settledBy, use);
		case "paid": {
			const name = require_index.valueName(use.credential) || `no credential in sight (${use.credentialName || bill.provider})`;
			return require_index.chargeOf(spender, {
				budget: bill.budget,
				route: routeOf(use, bill.budget),
				payer: require_index.payer(kindOf(use, bill.budget), name, bill.budget),
				provider: bill.budget === "other" ? bill.provider : null,
				evidence: require_index.trailOf(spender, use.credential, use.endpoint?.alternatives[0]?.trail ?? [])
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
	return use.credential === void 0 || require_index.origins(use.credential).some((o) => o.kind === "github-token") ? "provider-identity" : "provider-key";
}
function candidates(use, bill) {
	if (bill.kind === "open") return bill.candidates;
	return [require_index.payer(kindOf(use, bill.budget), require_index.valueName(use.credential) || use.credentialName, bill.budget)];
}
function unclear(spender, who, settledBy, use) {
	return require_index.chargeOf(spender, {
		budget: "unclear",
		route: null,
		payer: null,
		candidates: [...who],
		settledBy,
		evidence: require_index.trailOf(spender, use?.credential ?? spender.uses[0]?.credential)
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
		case "remote": return require_index.settleRemote(spender, settings);
		default: return spender;
	}
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
function byName(a, b) {
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
// src/policy/fix/plan.ts
function planPath(plan) {
	return plan.kind === "add-to-job" ? plan.path : plan.at.path;
}
// src/policy/home-place.ts
function isElsewhere({ path }) {
	return require_index.parseRemoteName(path) !== void 0;
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
	if (comment.path === workflow.path && comment.target === require_index.linesOf(workflow, job)[0]) return true;
	if (comment.path !== finding.path) return false;
	const [from, to] = comment.path === workflow.path ? require_index.scopeOf(comment, workflow, job) : [comment.target, comment.target];
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
	const comments = require_index.commentBook(source);
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
		const finding = require_index.detached(found);
		if (tolerated !== void 0) {
			ignored.push({
				...finding,
				...tolerated
			});
			return;
		}
		findings.push(finding);
		if (plan !== void 0) plans.set(finding.fingerprint, require_index.detached(plan));
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
const ORDER = new Map(require_rules.RULES.map((rule, index) => [rule.id, index]));
function byRule(a, b) {
	return (ORDER.get(a.rule) ?? 0) - (ORDER.get(b.rule) ?? 0) || byText(a.workflow, b.workflow);
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
// src/guard.ts
function guard(repository, options) {
	return guardFully(repository, options).report;
}
function guardFully(repository, options) {
	const { policy } = options;
	const settings = settingsOf(policy);
	const judge = openJudge(policy, options.today, {
		repository: { visibility: options.visibility ?? "unknown" },
		source: (path) => require_index.textAt(repository, path),
		...options.baseline === void 0 ? {} : { baseline: options.baseline }
	});
	const reports = new Map();
	const strings = new Map();
	const accounts = [];
	const traced = require_index.traceRepository(repository, {
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
		reports.set(path, judged.map((j) => j.account === void 0 ? j.report : require_index.detached(j.report, strings)));
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
		path: require_index.WORKFLOWS,
		line: 1,
		message: `there is no workflow file directly in ${require_index.WORKFLOWS}, so no job was judged`
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
			const { loadExtendedPolicy } = await Promise.resolve().then(() => require("./extend-JYXdbTgC.js"));
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
const MAX_KEPT = 16 * require_index.MAX_FILE_BYTES;
function openWorkTree(directory) {
	const root = realOrUndefined(directory);
	const shelf = textShelf();
	const lists = new Map();
	const directories = new Map([["", root === void 0 ? "missing" : { path: root }]]);
	function real(path) {
		const above = realDirectory(require_index.parent(path));
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
		return target.startsWith(base) && !require_index.isGitInternal(target.slice(base.length).split(node_path.sep).join("/"));
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
		return names.filter((name) => path !== "" || !require_index.isGitInternal(name.name)).map((name) => ({
			name: name.name,
			directory: name.isSymbolicLink() ? readNow(path === "" ? name.name : `${path}/${name.name}`).kind === "directory" : name.isDirectory()
		})).sort(byName);
	}
	return {
		label: directory,
		commit: headCommit(root ?? directory),
		read: (path) => {
			const at = require_index.normalize(path);
			if (at === void 0) return { kind: "outside" };
			return isHidden(at) ? { kind: "missing" } : read(at);
		},
		list: (path) => {
			const at = require_index.normalize(path);
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
	return require_index.isGitInternal(path) || path.includes("\0");
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
	const repository = progress?.watch(opened) ?? opened;
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
	const { formatProblem } = await Promise.resolve().then(() => require("./problem-BfpPsECV.js"));
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
		Promise.resolve().then(() => require("./policy-files-CLqVNgmg.js")),
		Promise.resolve().then(() => require("./elsewhere-Cvzk8F8J.js"))
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
Object.defineProperty(exports, "ORDER", {
	enumerable: true,
	get: function() {
		return ORDER$1;
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
Object.defineProperty(exports, "known", {
	enumerable: true,
	get: function() {
		return known;
	}
});
Object.defineProperty(exports, "leavesProxy", {
	enumerable: true,
	get: function() {
		return leavesProxy;
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

const require_doubts = require("./doubts-BUH41eSX.js");
const require_tokens = require("./tokens-C9NowZZS.js");
require("./price-mOKO7rYz.js");
const require_scan = require("./scan-AwJmPK8G.js");
let require_projects$loaded;
const require_projects = () => require_projects$loaded ??= require("./projects-Bao0NuKR.js");
const require_rollouts = require("./rollouts-TkYLXG2s.js");
const require_cost = require("./cost-D-EFb34C.js");
const require_start = require("./start-Db_ghP-k.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/measure/homes.ts
function homesOf(named, environment) {
	const given = named.map((one) => one.trim()).filter((one) => one !== "");
	if (given.length > 0) return {
		paths: unique(given),
		named: true
	};
	const home = environment.HOME || environment.USERPROFILE;
	const temporary = environment.RUNNER_TEMP;
	return {
		paths: unique([...[environment.CODEX_HOME, home && (0, node_path.join)(home, ".codex")], temporary && (0, node_path.join)(temporary, "claude-execution-output.json")].filter((one) => one !== void 0 && one !== "")),
		named: false
	};
}
function unique(paths) {
	const byPlace = new Map();
	for (const path of paths) if (path !== void 0) byPlace.set(placeOf(path), path);
	return [...byPlace.values()];
}
function placeOf(path) {
	try {
		return (0, node_fs.realpathSync)(path);
	} catch {
		return path;
	}
}
// src/usage/claude-execution.ts
function readClaudeExecution(text, doubts) {
	const messages = messagesIn(text);
	const result = messages?.findLast(({ type }) => type === "result");
	if (messages === void 0 || result === void 0) return void 0;
	const asked = requestsIn(messages);
	const models = Object.entries(fieldsOf$2(result.modelUsage));
	if (models.length === 0) doubts.add("unreadable-line");
	return models.flatMap(([model, written]) => {
		const counts = fieldsOf$2(written);
		const tokens = tokensOf([...[
			counts.inputTokens,
			counts.cacheReadInputTokens,
			counts.cacheCreationInputTokens
		], counts.outputTokens]);
		if (tokens === void 0) {
			doubts.add("impossible-count");
			return [];
		}
		const { requests = 0, largest = 0 } = asked.get(model) ?? {};
		return [{
			client: "claude-code",
			clientVersion: null,
			provider: "anthropic",
			model: require_doubts.modelName(model),
			budget: "other",
			confidence: "likely",
			basis: "other-provider",
			requests,
			tokens,
			largestRequest: Math.min(largest, tokens.input),
			long: {
				requests: 0,
				tokens: require_tokens.NO_TOKENS
			}
		}];
	});
}
function messagesIn(text) {
	try {
		const list = JSON.parse(text);
		return Array.isArray(list) ? list.map(fieldsOf$2) : void 0;
	} catch {
		return;
	}
}
function requestsIn(messages) {
	const seen = new Set();
	const byModel = new Map();
	for (const { type, message } of messages) {
		const { id, model, usage } = fieldsOf$2(message);
		if (type !== "assistant" || typeof model !== "string" || seen.has(id)) continue;
		seen.add(id);
		const counts = fieldsOf$2(usage);
		const tokens = tokensOf([...[
			counts.input_tokens,
			counts.cache_read_input_tokens,
			counts.cache_creation_input_tokens
		], counts.output_tokens]);
		const before = byModel.get(model) ?? {
			requests: 0,
			largest: 0
		};
		byModel.set(model, {
			requests: before.requests + 1,
			largest: Math.max(before.largest, tokens?.input ?? 0)
		});
	}
	return byModel;
}
function tokensOf(written) {
	const [input, cached, cacheWrite, output] = written.map((one) => require_tokens.countOf(one ?? 0));
	if (input === void 0 || cached === void 0) return void 0;
	if (cacheWrite === void 0 || output === void 0) return void 0;
	return {
		input: input + cached + cacheWrite,
		cached,
		cacheWrite,
		output,
		reasoning: 0
	};
}
function fieldsOf$2(value) {
	return typeof value === "object" && value !== null ? value : {};
}
// src/usage/exec-stream.ts
function readExecStream(lines, doubts) {
	const totals = new Map();
	const requests = [];
	let thread;
	for (const line of lines) {
		const event = eventOf(line);
		switch (event?.type) {
			case "thread.started":
				thread = String(event.thread_id);
				if (!totals.has(thread)) totals.set(thread, require_tokens.NO_TOKENS);
				break;
			case "turn.completed": {
				const total = require_tokens.tokenCounts(event.usage);
				if (total === void 0) doubts.add("impossible-count");
				else if (require_tokens.isNothing(total)) doubts.add("sub-threads");
				if (total === void 0 || thread === void 0 || require_tokens.isNothing(total)) break;
				requests.push({
					model: null,
					tokens: require_tokens.beyond(total, totals.get(thread) ?? require_tokens.NO_TOKENS) ?? total
				});
				totals.set(thread, total);
				break;
			}
			case "turn.failed":
				doubts.add("failed-request");
				break;
			case "item.completed": if (isSubThread(event.item)) doubts.add("sub-threads");
		}
	}
	if (totals.size > 0) doubts.add("turns-only");
	return totals.size === 0 ? void 0 : {
		threads: totals.size,
		requests
	};
}
function eventOf(line) {
	if (!line.startsWith("{")) return void 0;
	try {
		return JSON.parse(line);
	} catch {
		return;
	}
}
function isSubThread(item) {
	return item?.type === "collab_tool_call";
}
// src/usage/record.ts
function usedBy(threads, addresses, doubts, others = []) {
	if (threads.length + others.length === 0) return void 0;
	const uses = new Map();
	for (const thread of threads) for (const turn of thread.turns) {
		const paid = require_scan.paidBy(thread, turn, addresses);
		for (const request of turn.requests) addTo(uses, thread, paid, request);
	}
	return {
		complete: doubts.size === 0,
		doubts: doubtsInOrder(doubts),
		threads: threads.length + others.length,
		limitReached: threads.some(({ turns }) => turns.some(({ end }) => end === "limit")),
		uses: [...uses.values(), ...others.flatMap((one) => one.uses)]
	};
}
function doubtsInOrder(doubts) {
	return Object.keys(require_doubts.DOUBTS).filter((one) => doubts.has(one));
}
function addTo(uses, thread, paid, request) {
	const { clientVersion, provider } = thread;
	const what = {
		client: "codex",
		clientVersion,
		provider,
		model: request.model,
		...paid
	};
	const key = JSON.stringify(what);
	uses.set(key, withRequest(uses.get(key) ?? {
		...what,
		...NOTHING_YET
	}, request.tokens));
}
const NOTHING_YET = {
	requests: 0,
	tokens: require_tokens.NO_TOKENS,
	largestRequest: 0,
	long: {
		requests: 0,
		tokens: require_tokens.NO_TOKENS
	}
};
function withRequest(use, tokens) {
	const { requests, largestRequest, long } = use;
	return {
		...use,
		requests: requests + 1,
		tokens: require_tokens.plus(use.tokens, tokens),
		largestRequest: Math.max(largestRequest, tokens.input),
		long: tokens.input > 272e3 ? {
			requests: long.requests + 1,
			tokens: require_tokens.plus(long.tokens, tokens)
		} : long
	};
}
// src/usage/rollout.ts
const MOST_KEPT = 2e5;
function readRollout(lines, options) {
	const reader = new Reader(options);
	for (const line of lines) reader.take(line);
	return reader.thread();
}
var Reader = class {
	#options;
	#turns = [];
	#meta;
	#turn;
	#model = null;
	#known = require_tokens.NO_TOKENS;
	#tellsTurns = false;
	#begun = 0;
	#asked = false;
	constructor(options) {
		this.#options = options;
	}
	take(text) {
		let line;
		try {
			line = fieldsOf$1(JSON.parse(text));
		} catch {
			this.#options.doubts.add("unreadable-line");
			return;
		}
		const payload = fieldsOf$1(line.payload);
		const counts = !this.#isBefore(line.timestamp);
		switch (line.type) {
			case "session_meta":
				if (this.#meta !== void 0) this.#options.doubts.add("copied-history");
				this.#meta ??= payload;
				return;
			case "turn_context":
				this.#model = require_doubts.modelName(payload.model);
				if (!this.#tellsTurns) this.#ask();
				return;
			case "token_usage_record":
				this.#record(payload, counts);
				return;
			case "event_msg":
				this.#event(payload, counts);
				return;
			default: return;
		}
	}
	#isBefore(timestamp) {
		const { since } = this.#options;
		if (since === void 0) return false;
		return typeof timestamp === "string" && Date.parse(timestamp) < since;
	}
	#event(payload, counts) {
		switch (payload.type) {
			case "task_started":
				this.#tellsTurns = true;
				this.#begin(counts);
				return;
			case "user_message":
				if (!this.#tellsTurns) this.#begin(counts);
				return;
			case "token_count":
				this.#running(payload, counts);
				return;
			case "task_complete":
				this.#close(endOf(payload.error));
				return;
			case "turn_aborted":
				this.#close("failed");
				return;
			default: return;
		}
	}
	#hasRoom() {
		if (this.#options.room.left-- > 0) return true;
		this.#options.doubts.add("too-much");
		return false;
	}
	#begin(counts) {
		if (!this.#hasRoom()) return;
		const turn = {
			first: this.#begun === 0,
			limits: "never",
			requests: [],
			end: "open"
		};
		this.#begun++;
		this.#turn = turn;
		if (counts) this.#turns.push(turn);
	}
	#close(end) {
		if (this.#turn !== void 0) this.#turn.end = end;
	}
	#record(payload, counts) {
		const tokens = require_tokens.tokenCounts(payload.usage);
		if (tokens === void 0) {
			this.#options.doubts.add("impossible-count");
			return;
		}
		const total = fieldsOf$1(payload.thread_token_usage);
		const key = [
			payload.thread_id,
			payload.response_id,
			require_tokens.countOf(total.total_tokens)
		].map((part) => String(part).slice(0, LONGEST_ID)).join(" ");
		this.#known = require_tokens.tokenCounts(total) ?? this.#known;
		if (this.#options.seen.has(key)) return;
		if (!this.#hasRoom()) return;
		this.#options.seen.add(key);
		if (counts) this.#add(tokens);
	}
	#running({ info, rate_limits: limits }, counts) {
		if (this.#turn !== void 0 && limits !== void 0 && this.#turn.limits !== "told") this.#turn.limits = tellsLimits(fieldsOf$1(limits)) ? "told" : "empty";
		const totals = fieldsOf$1(info);
		if (totals.total_token_usage === void 0) return;
		const total = require_tokens.tokenCounts(totals.total_token_usage);
		if (total === void 0) {
			this.#options.doubts.add("impossible-count");
			return;
		}
		const added = require_tokens.beyond(total, this.#known) ?? total;
		this.#known = total;
		if (require_tokens.isNothing(added) || !counts || !this.#hasRoom()) return;
		const last = require_tokens.tokenCounts(totals.last_token_usage);
		const before = last && require_tokens.beyond(added, last);
		if (last === void 0 || before === void 0 || require_tokens.isNothing(before)) this.#add(added);
		else for (const one of [before, last]) this.#add(one);
	}
	#ask() {
		if (this.#asked && this.#turn !== void 0) this.#turn.end = "failed";
		this.#asked = true;
	}
	#add(tokens) {
		if (this.#turn === void 0) this.#begin(true);
		this.#asked = false;
		this.#turn?.requests.push({
			model: this.#model,
			tokens
		});
	}
	thread() {
		if (this.#meta === void 0) return void 0;
		if (!this.#tellsTurns) this.#ask();
		const { model_provider: provider, cli_version: version, creator_account_id: by } = this.#meta;
		for (const turn of this.#turns) {
			if (turn.end === "failed") this.#options.doubts.add("failed-request");
			if (turn.end === "open" && this.#tellsTurns) this.#options.doubts.add("unfinished-turn");
		}
		return {
			provider: require_doubts.providerName(provider ?? "openai"),
			providerId: typeof provider === "string" ? provider : void 0,
			clientVersion: require_doubts.clientVersion(version),
			byAccount: typeof by === "string" && by !== "",
			turns: this.#turns
		};
	}
};
const LONGEST_ID = 80;
const REFUSALS = new Set([...[
	"unauthorized",
	"bad_request",
	"context_window_exceeded",
	"cyber_policy"
]]);
function endOf(error) {
	if (error === void 0 || error === null) return "done";
	const { codex_error_info: info } = fieldsOf$1(error);
	if (info === "usage_limit_exceeded") return "limit";
	return REFUSALS.has(info) ? "refused" : "failed";
}
function tellsLimits({ primary, secondary, credits }) {
	return [
		primary,
		secondary,
		credits
	].some((one) => one !== void 0 && one !== null);
}
function fieldsOf$1(value) {
	return typeof value === "object" && value !== null ? value : {};
}
// src/measure/addresses.ts
const MOST_BYTES = 1048576;
const NO_ADDRESSES = {
	openai: void 0,
	providers: new Map()
};
function addressesOf(home) {
	const doubts = new Set();
	const text = [...require_rollouts.linesOf((0, node_path.join)(home, "config.toml"), () => true, { bytes: MOST_BYTES }, doubts)].join("\n");
	if (text === "" || doubts.size > 0) return NO_ADDRESSES;
	try {
		const settings = fieldsOf(require_projects().parse(text));
		const providers = new Map();
		for (const [name, provider] of Object.entries(fieldsOf(settings.model_providers))) {
			const address = fieldsOf(provider).base_url;
			if (typeof address === "string") providers.set(name, address);
		}
		const { openai_base_url: openai } = settings;
		return {
			openai: typeof openai === "string" ? openai : void 0,
			providers
		};
	} catch {
		return NO_ADDRESSES;
	}
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}
// src/measure/measure.ts
function measure(paths, since) {
	const doubts = new Set();
	const found = {
		threads: [],
		others: [],
		doubts,
		seen: new Set(),
		allowance: { bytes: require_rollouts.MOST_BYTES },
		since,
		room: { left: MOST_KEPT },
		addresses: NO_ADDRESSES
	};
	let homes = 0;
	for (const path of paths) {
		const kind = require_rollouts.kindOf(path);
		if (kind === "file") readFile(path, found);
		else if (kind !== "none") readHome(path, found);
		if (kind !== "none") homes++;
	}
	const used = usedBy(found.threads, found.addresses, doubts, found.others);
	if (used !== void 0) return { used };
	return {
		missing: homes === 0 ? "no-home" : "no-thread",
		doubts
	};
}
function readHome(home, found) {
	const { threads, doubts, seen, room, allowance, since } = found;
	const before = threads.length;
	for (const path of require_rollouts.rolloutsOf(home, since, doubts)) {
		const thread = readRollout(require_rollouts.linesOf(path, counts, allowance, doubts), {
			since,
			seen,
			room,
			doubts
		});
		if (thread !== void 0 && (since === void 0 || thread.turns.length > 0)) threads.push(thread);
	}
	found.addresses = merged(found.addresses, addressesOf(home));
	if (threads.length === before && require_rollouts.wasUsed(home, since)) doubts.add("no-rollout");
}
const KINDS = /"type"\s*:\s*"(\w+)"/g;
const COUNTING = new Set([
	"session_meta",
	"turn_context",
	"token_usage_record",
	"event_msg"
]);
const EVENTS = new Set([...[
	"task_started",
	"user_message",
	"token_count",
	"task_complete",
	"turn_aborted"
]]);
function counts(start) {
	const [kind, event] = [...start.matchAll(KINDS)].map(([, name = ""]) => name);
	if (kind === void 0) return true;
	if (!COUNTING.has(kind)) return false;
	return kind !== "event_msg" || event === void 0 || EVENTS.has(event);
}
function merged(a, b) {
	return {
		openai: b.openai ?? a.openai,
		providers: new Map([...a.providers, ...b.providers])
	};
}
const MOST_CONVERSATION = 67108864;
function readFile(path, found) {
	if (!path.endsWith(".json")) return readStream(path, found);
	const { doubts, others } = found;
	const uses = readClaudeExecution([...require_rollouts.linesOf(path, () => true, { bytes: MOST_CONVERSATION }, doubts)].join("\n"), doubts);
	if (uses !== void 0) others.push({ uses });
}
function readStream(path, { threads, doubts, allowance }) {
	const stream = readExecStream(require_rollouts.linesOf(path, () => true, allowance, doubts), doubts);
	if (stream === void 0) return;
	const turn = {
		first: true,
		limits: "never",
		requests: stream.requests,
		end: "done"
	};
	const nobody = {
		provider: null,
		providerId: void 0,
		clientVersion: null,
		byAccount: false
	};
	threads.push({
		...nobody,
		turns: [turn]
	});
	for (let more = 1; more < stream.threads; more++) threads.push({
		...nobody,
		turns: []
	});
}
// src/measure/record.ts
function recordOf(measured, run, day) {
	const head = {
		schema: "spend-guard/usage/v1",
		generator: {
			name: "spend-guard",
			version: require_start.VERSION
		},
		day,
		run
	};
	if ("missing" in measured) {
		const { missing, doubts } = measured;
		return {
			...head,
			missing,
			doubts: [...doubtsInOrder(doubts)],
			record: null
		};
	}
	const { complete, doubts, threads, limitReached, uses } = measured.used;
	const priced = uses.map((use) => ({
		...use,
		...require_cost.costOf(use, day)
	}));
	return {
		...head,
		missing: null,
		doubts: [...doubts],
		record: {
			complete,
			threads,
			limitReached,
			uses: priced
		}
	};
}
// src/measure/run.ts
function runOf(environment) {
	const id = Number(environment.GITHUB_RUN_ID);
	const [, workflow] = /^[^/]+\/[^/]+\/(.+?)@/.exec(environment.GITHUB_WORKFLOW_REF ?? "") ?? [];
	const { GITHUB_REPOSITORY: repository, GITHUB_JOB: job } = environment;
	if (!Number.isSafeInteger(id) || id <= 0 || !workflow || !repository || !job) return null;
	return {
		repository,
		id,
		workflow,
		job,
		attempt: wholeOf(environment.GITHUB_RUN_ATTEMPT, 1),
		leg: wholeOf(environment.SPEND_GUARD_LEG, 0),
		event: environment.GITHUB_EVENT_NAME ?? "",
		commit: environment.GITHUB_SHA ?? ""
	};
}
function wholeOf(text, otherwise) {
	return text !== void 0 && /^\d{1,6}$/.test(text) ? Number(text) : otherwise;
}
function jobStart(environment) {
	const path = environment.GITHUB_EVENT_PATH;
	if (!path) return void 0;
	try {
		return (0, node_fs.statSync)(path).mtimeMs;
	} catch {
		return;
	}
}
// src/cli/measure.ts
const HELP = `Usage: spend-guard measure [CODEX_HOME\u2026] [options]

Says what Codex used and whose account paid, by what the client itself wrote down:
threads, requests, tokens, model. Numbers only leave it; no prompt, path or name.
Without a word it reads CODEX_HOME, else ~/.codex. A file may be named instead of a
home: what \`codex exec --json\` printed.

  --since TIME      Only what happened since then, such as 2026-11-28T09:00:00Z
                    (default in GitHub Actions: since the job began; else everything)
  --format FORMAT   text (default) or json (spend-guard/usage/v1)
  --output FILE     Write there instead of standard output

Exit status: 0 whatever was used, also where there is no record; 2 bad arguments,
3 the guard could not finish.
`;
const FORMATS = ["text", "json"];
const OPTIONS = {
	since: { type: "string" },
	format: {
		type: "string",
		default: "text"
	},
	output: { type: "string" }
};
async function run(words, io) {
	const { values, positionals } = require_start.readWords(words, OPTIONS);
	const format = require_start.oneOf("--format", values.format, FORMATS);
	const since = values.since === void 0 ? jobStart(io.environment) : timeOf(values.since);
	const { paths } = homesOf(positionals, io.environment);
	const record = recordOf(measure(paths, since), runOf(io.environment), io.today());
	const text = format === "json" ? `${JSON.stringify(record, null, 2)}\n` : (await Promise.resolve().then(() => require("./usage-Hz9VEWVi.js"))).usageText(record);
	if (values.output === void 0) io.stdout(text);
	else require_scan.writeResult(values.output, [text], ["."]);
	return require_start.EXIT.clean;
}
function timeOf(written) {
	const time = Date.parse(written);
	if (Number.isNaN(time)) throw new require_start.UsageError(`--since takes a time such as 2026-11-28T09:00:00Z, not ${JSON.stringify(written)}`);
	return time;
}
exports.HELP = HELP;
exports.OPTIONS = OPTIONS;
exports.run = run;

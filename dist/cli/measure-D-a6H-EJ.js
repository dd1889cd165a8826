const require_names = require("./names-CD_YqVQk.js");
const require_tokens = require("./tokens-B1rvn5GJ.js");
let require_projects$loaded;
const require_projects = () => require_projects$loaded ??= require("./projects-C8NPJ8o6.js");
const require_rollouts = require("./rollouts-TkYLXG2s.js");
const require_scan = require("./scan-DOU2cywy.js");
const require_cost = require("./cost--32IQcE5.js");
const require_start = require("./start-w9qQ2Ar6.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/measure/homes.ts
function homesOf(named, environment, files = []) {
	const [given = [], more = []] = [named, files].map((paths) => paths.map((one) => one.trim()).filter((one) => one !== ""));
	if (given.length > 0) return unique([...given, ...more]);
	const home = environment.HOME || environment.USERPROFILE;
	const { RUNNER_TEMP: temporary, GITHUB_WORKSPACE: workspace } = environment;
	return unique([...[
		...[environment.CODEX_HOME, home && (0, node_path.join)(home, ".codex")],
		temporary && (0, node_path.join)(temporary, "claude-execution-output.json"),
		...workspace ? [(0, node_path.join)(workspace, ".aider.chat.history.md"), GH_AW_LOG] : []
	].filter((one) => one !== void 0 && one !== ""), ...more]);
}
const GH_AW_LOG = "/tmp/gh-aw/sandbox/firewall/logs/api-proxy-logs/token-usage.jsonl";
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
			line = require_tokens.fieldsOf(JSON.parse(text));
		} catch {
			this.#options.doubts.add("unreadable-line");
			return;
		}
		const payload = require_tokens.fieldsOf(line.payload);
		const counts = !this.#isBefore(line.timestamp);
		switch (line.type) {
			case "session_meta":
				if (this.#meta !== void 0) this.#options.doubts.add("copied-history");
				this.#meta ??= payload;
				return;
			case "turn_context":
				this.#model = require_names.modelName(payload.model);
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
		const total = require_tokens.fieldsOf(payload.thread_token_usage);
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
		if (this.#turn !== void 0 && limits !== void 0 && this.#turn.limits !== "told") this.#turn.limits = tellsLimits(require_tokens.fieldsOf(limits)) ? "told" : "empty";
		const totals = require_tokens.fieldsOf(info);
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
			provider: require_names.providerName(provider ?? "openai"),
			providerId: typeof provider === "string" ? provider : void 0,
			clientVersion: require_names.clientVersion(version),
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
	const { codex_error_info: info } = require_tokens.fieldsOf(error);
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
		const settings = require_tokens.fieldsOf(require_projects().parse(text));
		const providers = new Map();
		for (const [name, provider] of Object.entries(require_tokens.fieldsOf(settings.model_providers))) {
			const address = require_tokens.fieldsOf(provider).base_url;
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
// src/usage/told.ts
function usesTold(client, told, { doubts }) {
	const uses = new Map();
	for (const { provider: written, model, tokens } of told) {
		if (tokens === void 0) {
			doubts.add("impossible-count");
			continue;
		}
		const provider = providerOf(written, model);
		const what = {
			client,
			clientVersion: null,
			provider: provider?.id ?? null,
			model: modelIn(model),
			...paidTo(provider)
		};
		require_names.addRequest(uses, what, tokens);
		if (uses.size >= 64) {
			doubts.add("too-much");
			break;
		}
	}
	return [...uses.values()];
}
const SLACK = 2e3;
function isBefore(moment, { since }) {
	return since !== void 0 && moment < since - SLACK;
}
function providerOf(written, model) {
	const name = typeof written === "string" && written !== "" ? written : model;
	if (typeof name !== "string") return void 0;
	const known = OTHER_NAMES[name] ?? name;
	return require_scan.providerById(known) ?? require_scan.providerOfModel(known);
}
const OTHER_NAMES = {
	google_genai: "google",
	google_vertexai: "google",
	copilot: "github-copilot",
	amazon_bedrock: "bedrock"
};
function paidTo(provider) {
	return provider === void 0 ? {
		budget: "unclear",
		confidence: "likely",
		basis: "no-provider"
	} : {
		budget: provider.budget,
		confidence: "likely",
		basis: "named-provider"
	};
}
function modelIn(written) {
	if (typeof written !== "string") return null;
	return [written, ...written.split(/[/:]/).reverse()].map(require_names.modelName).find((one) => one !== null) ?? null;
}
// src/usage/aider.ts
const COUNT = String.raw`(\d{1,6}(?:\.\d{1,2})?k?)`;
const TOKENS = new RegExp(`^(?:> )?Tokens: ${COUNT} sent(?:, ${COUNT} cache write)?(?:, ${COUNT} cache hit)?, ${COUNT} received\\.`);
const MODEL = /^(?:> )?(?:Main model|Model): (\S{1,100}) with /;
const EDITOR = /^(?:> )?Editor model: (\S{1,100}) with /;
const STARTED = /^# aider chat started at (\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)/;
const MESSAGE = "\"event\": \"message_send\"";
function beginsAider(line) {
	return /^(?:> )?Aider v\d/.test(line) || isTelling(line);
}
function isTelling(line) {
	return [
		STARTED,
		MODEL,
		TOKENS
	].some((one) => one.test(line)) || line.startsWith("{\"event\": ");
}
function* readAider(lines, reading) {
	let model = null;
	let earlier = false;
	for (const line of lines) {
		const [, day, time] = STARTED.exec(line) ?? [];
		if (day !== void 0) earlier = isBefore(Date.parse(`${day}T${time}`), reading);
		model = MODEL.exec(line)?.[1] ?? model;
		const editor = EDITOR.exec(line)?.[1];
		if (editor !== void 0 && editor !== model) model = null;
		const counts = TOKENS.exec(line);
		if (counts !== null && !earlier) yield told(reading, model, rounded(counts));
		if (line.includes(MESSAGE)) yield* exact(line, reading);
	}
}
function told({ doubts }, model, tokens) {
	doubts.add("rounded");
	return {
		model,
		tokens
	};
}
function rounded([, sent, written, hit, received]) {
	const input = numberOf(sent);
	const cacheWrite = Math.min(numberOf(written), input);
	const cached = Math.min(numberOf(hit), input - cacheWrite);
	return require_tokens.countsOf({
		input,
		cached,
		cacheWrite,
		output: numberOf(received)
	});
}
function numberOf(written = "0") {
	return Math.round(Number.parseFloat(written) * (written.endsWith("k") ? 1e3 : 1));
}
function* exact(line, reading) {
	try {
		const { time, properties } = require_tokens.fieldsOf(JSON.parse(line));
		const { main_model, prompt_tokens, completion_tokens } = require_tokens.fieldsOf(properties);
		if (typeof time === "number" && isBefore(time * 1e3, reading)) return;
		yield told(reading, main_model, require_tokens.countsOf({
			input: prompt_tokens,
			output: completion_tokens
		}));
	} catch {
		reading.doubts.add("unreadable-line");
	}
}
// src/usage/claude-execution.ts
function readClaudeExecution(written, doubts) {
	if (!Array.isArray(written)) return void 0;
	const messages = written.map(require_tokens.fieldsOf);
	const result = messages.findLast(({ type }) => type === "result");
	if (result === void 0) return void 0;
	const asked = requestsIn(messages);
	const models = Object.entries(require_tokens.fieldsOf(result.modelUsage));
	if (models.length === 0) doubts.add("unreadable-line");
	return models.flatMap(([model, written]) => {
		const counts = require_tokens.fieldsOf(written);
		const tokens = require_tokens.countsOf({
			input: counts.inputTokens ?? 0,
			output: counts.outputTokens ?? 0,
			cached: counts.cacheReadInputTokens,
			cacheWrite: counts.cacheCreationInputTokens
		}, true);
		if (tokens === void 0) {
			doubts.add("impossible-count");
			return [];
		}
		const { requests = 0, largest = 0 } = asked.get(model) ?? {};
		return [{
			client: "claude-code",
			clientVersion: null,
			provider: "anthropic",
			model: require_names.modelName(model),
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
function requestsIn(messages) {
	const seen = new Set();
	const byModel = new Map();
	for (const { type, message } of messages) {
		const { id, model, usage } = require_tokens.fieldsOf(message);
		if (type !== "assistant" || typeof model !== "string" || seen.has(id)) continue;
		seen.add(id);
		const counts = require_tokens.fieldsOf(usage);
		const tokens = require_tokens.countsOf({
			input: counts.input_tokens ?? 0,
			output: counts.output_tokens ?? 0,
			cached: counts.cache_read_input_tokens,
			cacheWrite: counts.cache_creation_input_tokens
		}, true);
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
// src/usage/gh-aw.ts
const START = /^\{"_schema":"token-usage\/v/;
function beginsGhAw(line) {
	return START.test(line);
}
function* readGhAw(lines, reading) {
	for (const line of lines) {
		if (line === "") continue;
		try {
			const fields = require_tokens.fieldsOf(JSON.parse(line));
			if (isBefore(typeof fields.timestamp === "string" ? Date.parse(fields.timestamp) : 0, reading)) continue;
			const { provider, model, input_tokens: input, output_tokens: output } = fields;
			const { cache_read_tokens: cached, cache_write_tokens: cacheWrite } = fields;
			const { reasoning_tokens: reasoning } = fields;
			yield {
				provider,
				model,
				tokens: require_tokens.countsOf({
					input,
					output,
					cached,
					cacheWrite,
					reasoning
				}, provider === "anthropic")
			};
		} catch {
			reading.doubts.add("unreadable-line");
		}
	}
}
// src/usage/langsmith.ts
const MOST_DEEP = 50;
function beginsLangSmith(line) {
	return line.startsWith("{") && /"run_type": ?"/.test(line);
}
function readLangSmith(written, reading) {
	const { runs } = require_tokens.fieldsOf(written);
	const list = Array.isArray(written) ? written : Array.isArray(runs) ? runs : [written];
	return list.some((one) => typeof require_tokens.fieldsOf(one).run_type === "string") ? list.flatMap((one) => [...toldIn(require_tokens.fieldsOf(one), reading, 0)]) : void 0;
}
function* readLangSmithLines(lines, reading) {
	for (const line of lines) {
		if (line === "") continue;
		try {
			yield* toldIn(require_tokens.fieldsOf(JSON.parse(line)), reading, 0);
		} catch {
			reading.doubts.add("unreadable-line");
		}
	}
}
function* toldIn(run, reading, depth) {
	if (depth > MOST_DEEP) {
		reading.doubts.add("too-much");
		return;
	}
	const { start_time: start, child_runs: children } = run;
	const moment = typeof start === "string" ? Date.parse(start) : start;
	const earlier = typeof moment === "number" && isBefore(moment, reading);
	if (run.run_type === "llm" && !earlier) {
		const metadata = require_tokens.fieldsOf(require_tokens.fieldsOf(run.extra).metadata);
		const counts = countsIn(run, metadata);
		if (counts === void 0) reading.doubts.add("unreadable-line");
		else yield {
			provider: metadata.ls_provider,
			model: metadata.ls_model_name,
			tokens: require_tokens.countsOf(counts)
		};
	}
	if (Array.isArray(children)) for (const child of children) yield* toldIn(require_tokens.fieldsOf(child), reading, depth + 1);
}
function countsIn(run, metadata) {
	const told = require_tokens.fieldsOf(metadata.usage_metadata ?? require_tokens.fieldsOf(run.outputs).usage_metadata);
	if (told.input_tokens !== void 0 || told.output_tokens !== void 0) {
		const input = require_tokens.fieldsOf(told.input_token_details);
		return {
			input: told.input_tokens ?? 0,
			output: told.output_tokens ?? 0,
			cached: input.cache_read,
			cacheWrite: input.cache_creation,
			reasoning: require_tokens.fieldsOf(told.output_token_details).reasoning
		};
	}
	const { prompt_tokens: sent, completion_tokens: answered } = run;
	if (typeof sent !== "number" && typeof answered !== "number") return void 0;
	const { cache_read: cached, cache_creation: cacheWrite } = require_tokens.fieldsOf(run.prompt_token_details);
	return {
		input: sent ?? 0,
		output: answered ?? 0,
		cached,
		cacheWrite
	};
}
// src/usage/promptfoo.ts
function readPromptfoo(written, { doubts }) {
	const { results } = require_tokens.fieldsOf(written);
	const rows = Array.isArray(results) ? results : require_tokens.fieldsOf(results).results;
	if (!Array.isArray(rows) || !rows.some((row) => "provider" in require_tokens.fieldsOf(row))) return void 0;
	return rows.map(require_tokens.fieldsOf).flatMap((row) => {
		const { response, tokenUsage, provider, gradingResult } = row;
		const asked = require_tokens.fieldsOf(require_tokens.fieldsOf(response).tokenUsage ?? tokenUsage);
		const graded = require_tokens.fieldsOf(require_tokens.fieldsOf(gradingResult).tokensUsed);
		if (!isCounted(asked) && Object.keys(require_tokens.fieldsOf(response)).length > 0) doubts.add("unreadable-line");
		return [...isAsked(asked) ? [{
			model: require_tokens.fieldsOf(provider).id,
			tokens: tokensOf(asked)
		}] : [], ...isAsked(graded) ? [{
			model: null,
			tokens: tokensOf(graded)
		}] : []];
	});
}
function isAsked({ prompt, completion }) {
	return Boolean(prompt) || Boolean(completion);
}
function isCounted(counts) {
	return isAsked(counts) || Boolean(counts.cached);
}
function tokensOf({ prompt, completion, completionDetails }) {
	const { reasoning } = require_tokens.fieldsOf(completionDetails);
	return require_tokens.countsOf({
		input: prompt ?? 0,
		output: completion ?? 0,
		reasoning
	});
}
// src/measure/files.ts
const OF_LINES = [
	{
		client: "gh-aw",
		begins: beginsGhAw,
		read: readGhAw
	},
	{
		client: "langsmith",
		begins: beginsLangSmith,
		read: readLangSmithLines
	},
	{
		client: "aider",
		begins: beginsAider,
		read: readAider
	}
];
const OF_JSON = [{
	client: "promptfoo",
	read: readPromptfoo
}, {
	client: "langsmith",
	read: readLangSmith
}];
const MOST_WHOLE = 67108864;
function readFile(path, found) {
	if (!path.endsWith(".json")) return readLines(path, found);
	const lines = require_rollouts.linesOf(path, () => true, { bytes: MOST_WHOLE }, found.doubts);
	let written;
	try {
		written = JSON.parse([...lines].join("\n"));
	} catch {
		found.doubts.add("unreadable-line");
		return;
	}
	keep("claude-code", readClaudeExecution(written, found.doubts), found);
	for (const { client, read } of OF_JSON) {
		const told = read(written, found);
		if (told !== void 0) keep(client, usesTold(client, told, found), found);
	}
}
function keep(client, uses, found) {
	if (uses?.length) (client === "gh-aw" ? found.passedOn : found.others).push({ uses });
}
function readLines(path, found) {
	const lines = require_rollouts.linesOf(path, () => true, found.allowance, found.doubts);
	for (let next = lines.next(); next.done !== true; next = lines.next()) {
		const line = next.value;
		if (line.startsWith("{\"type\":")) return readStream(following(line, lines), found);
		const kind = OF_LINES.find(({ begins }) => begins(line));
		if (kind === void 0) continue;
		const told = kind.read(following(line, lines), found);
		return keep(kind.client, usesTold(kind.client, told, found), found);
	}
}
function* following(first, rest) {
	yield first;
	yield* rest;
}
function readStream(lines, { threads, doubts }) {
	const stream = readExecStream(lines, doubts);
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
// src/measure/measure.ts
function measure(paths, since) {
	const doubts = new Set();
	const found = {
		threads: [],
		others: [],
		passedOn: [],
		doubts,
		seen: new Set(),
		since,
		allowance: { bytes: require_rollouts.MOST_BYTES },
		room: { left: MOST_KEPT },
		addresses: NO_ADDRESSES
	};
	let homes = 0;
	for (const path of paths) {
		const kind = require_rollouts.kindOf(path);
		if (kind === "file") readFile(path, found);
		else if (kind === "link") doubts.add("link");
		else if (kind !== "none") readHome(path, found);
		if (kind !== "none") homes++;
	}
	const { threads, passedOn } = found;
	const others = threads.length + found.others.length > 0 ? found.others : passedOn;
	const used = require_names.usedBy(threads, found.addresses, doubts, others);
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
			doubts: [...require_names.doubtsInOrder(doubts)],
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
const HELP = `Usage: spend-guard measure [CODEX_HOME | FILE\u2026] [options]

Says what Codex used and whose account paid, by what the client itself wrote down:
threads, requests, tokens, model. Numbers only leave it; no prompt, path or name.
Without a word it reads CODEX_HOME, else ~/.codex. A file may be named instead of a
home: what \`codex exec --json\` or aider printed, aider's chat history or analytics
log, the execution_file of claude-code-action, the token log of gh-aw, results of
promptfoo, runs of LangSmith. Which of them it is shows in the file.

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
	const record = recordOf(measure(homesOf(positionals, io.environment), since), runOf(io.environment), io.today());
	const text = format === "json" ? `${JSON.stringify(record, null, 2)}\n` : (await Promise.resolve().then(() => require("./usage-CPL4QKa4.js"))).usageText(record);
	if (values.output === void 0) io.stdout(text);
	else require_scan.writeResult(values.output, [text], ["."]);
	return require_start.EXIT.clean;
}
function timeOf(written) {
	const time = Date.parse(written);
	if (Number.isNaN(time)) throw new require_start.UsageError(`--since takes a time such as 2026-11-28T09:00:00Z, not ${JSON.stringify(written)}`);
	return time;
}
exports.FORMATS = FORMATS;
exports.HELP = HELP;
exports.OPTIONS = OPTIONS;
exports.run = run;

const require_scan = require("./scan-CEfpb_xM.js");
const require_tokens = require("./tokens-nryjRNYI.js");
const require_client = require("./client-BXawPqNv.js");
const require_rates = require("./rates-59lL6gZ7.js");
let node_zlib = require("node:zlib");
// src/usage/clients.ts
const CLIENTS = [...[
	"codex",
	"claude-code",
	"aider",
	"gh-aw",
	"promptfoo",
	"langsmith"
]];
// src/usage/doubts.ts
const DOUBTS = {
	"failed-request": "a request failed on its way, and what it cost is told nowhere",
	"unfinished-turn": "a turn did not come to its end",
	"unreadable-line": "a line could not be read",
	"impossible-count": "a count cannot be true and was left out",
	"copied-history": "a thread holds what another one began, which may count twice",
	"too-much": "there is more than is read",
	unreadable: "a file or a folder may not be read",
	link: "a link was not followed",
	"no-rollout": "a client ran here and kept no thread (`--ephemeral` keeps none)",
	"turns-only": "a stream of events tells turns, not requests, and not who paid",
	rounded: "aider rounds its counts and tells nothing of commit messages and summaries",
	"sub-threads": "a stream of events tells nothing of the threads that were started"
};
// src/usage/names.ts
const PROVIDERS = new Set([...[
	"openai",
	"codex-action-responses-proxy",
	"azure",
	"amazon-bedrock",
	"gcp"
], ...[
	"ollama",
	"ollama-chat",
	"lmstudio",
	"openrouter",
	"mistral",
	"anthropic"
]]);
function providerName(written) {
	if (typeof written !== "string" || written === "") return null;
	return PROVIDERS.has(written) || require_scan.providerById(written) !== void 0 ? written : "custom";
}
const FAMILY = /^(?:openai\/)?(?:gpt|o\d|codex|chatgpt|claude|gemini|gemma|mistral|devstral|qwen\d?|llama|deepseek|kimi|glm|grok)(?=$|[-.:\d])/;
const PART = /^(?:\d{1,2}(?:\.\d{1,2})?[a-z]?|\d{1,4}b|\d{4}|20\d{6}|[a-z]{1,8})$/;
function modelName(written) {
	if (typeof written !== "string" || written.length > 48) return null;
	const name = written.toLowerCase();
	if (require_rates.apiQuote(name, TODAY) !== void 0 || require_rates.creditQuote(name, TODAY) !== void 0) return name;
	const family = FAMILY.exec(name)?.[0];
	if (family === void 0) return null;
	const parts = name.slice(family.length).split(/[-:]/);
	return parts.length <= 7 && parts.every((part) => part === "" || PART.test(part) || /^[.\d]{1,5}$/.test(part)) ? name : null;
}
const TODAY = "9999-12-31";
function clientVersion(written) {
	if (typeof written !== "string") return null;
	return /^\d{1,4}\.\d{1,4}\.\d{1,4}(?:-(?:alpha|beta|rc)(?:\.\d{1,3})?)?$/.test(written) ? written : null;
}
// src/usage/read.ts
const MOST_RECORD_BYTES = 262144;
function readRecord(text) {
	if (text.length > 262144) return void 0;
	let written;
	try {
		written = require_tokens.fieldsOf(JSON.parse(text));
	} catch {
		return;
	}
	if (written.schema !== "spend-guard/usage/v1") return void 0;
	const run = runOf(require_tokens.fieldsOf(written.run));
	const { day } = written;
	const record = require_tokens.fieldsOf(written.record);
	if (run === void 0 || typeof day !== "string" || !/^\d{4}-\d\d-\d\d$/.test(day)) return void 0;
	const uses = Array.isArray(record.uses) ? record.uses.map((use) => useOf(require_tokens.fieldsOf(use))) : [];
	const known = uses.filter((use) => use !== void 0);
	const threads = require_tokens.countOf(record.threads);
	if (known.length < uses.length || uses.length > 64 || threads === void 0) return void 0;
	const doubts = Array.isArray(written.doubts) ? written.doubts.filter(isDoubt) : [];
	return {
		run,
		day,
		used: {
			complete: record.complete === true && doubts.length === 0,
			doubts,
			threads,
			limitReached: record.limitReached === true,
			uses: known
		}
	};
}
const PATH = /^\.github\/workflows\/[^\p{Cc}/\\]{1,200}\.ya?ml$/u;
const JOB = /^[A-Za-z_][\w-]{0,100}$/;
function runOf(written) {
	const [id, attempt, leg] = [
		written.id,
		written.attempt,
		written.leg
	].map(require_tokens.countOf);
	const { repository, workflow, job, event, commit } = written;
	if (id === void 0 || attempt === void 0 || leg === void 0) return void 0;
	if (!matches(repository, /^[\w.-]{1,100}\/[\w.-]{1,100}$/) || !matches(workflow, PATH)) return void 0;
	if (!matches(job, JOB) || !matches(event, /^[a-z_]{0,40}$/)) return void 0;
	if (!matches(commit, /^(?:[0-9a-f]{40}|[0-9a-f]{64}|)$/)) return void 0;
	return {
		repository,
		id,
		attempt,
		workflow,
		job,
		leg,
		event,
		commit
	};
}
function matches(written, pattern) {
	return typeof written === "string" && pattern.test(written);
}
const BUDGETS = new Set([...[
	"api",
	"subscription",
	"other",
	"none",
	"unclear"
]]);
function useOf(written) {
	const { client, budget, confidence, basis } = written;
	if (!isClient(client) || !BUDGETS.has(budget)) return void 0;
	if (typeof basis !== "string" || !Object.hasOwn(require_scan.BASES, basis)) return void 0;
	const [requests, largestRequest] = [written.requests, written.largestRequest].map(require_tokens.countOf);
	const tokens = require_tokens.countsOf(require_tokens.fieldsOf(written.tokens));
	const long = require_tokens.fieldsOf(written.long);
	const [longRequests, longTokens] = [require_tokens.countOf(long.requests), require_tokens.countsOf(require_tokens.fieldsOf(long.tokens))];
	if (requests === void 0 || largestRequest === void 0 || tokens === void 0) return void 0;
	if (longRequests === void 0 || longTokens === void 0) return void 0;
	if (longRequests > requests || require_tokens.beyond(tokens, longTokens) === void 0) return void 0;
	if (largestRequest > tokens.input) return void 0;
	return {
		client,
		clientVersion: clientVersion(written.clientVersion),
		provider: providerName(written.provider),
		model: modelName(written.model),
		budget,
		confidence: confidence === "certain" ? "certain" : "likely",
		basis,
		requests,
		tokens,
		largestRequest,
		long: {
			requests: longRequests,
			tokens: longTokens
		}
	};
}
function isClient(written) {
	return CLIENTS.includes(written);
}
function isDoubt(written) {
	return typeof written === "string" && Object.hasOwn(DOUBTS, written);
}
// src/github/zip.ts
function fileInZip(bytes, ending, most) {
	const end = bytes.lastIndexOf(END);
	if (end < 0 || end + 22 > bytes.length) return void 0;
	const at = bytes.readUInt32LE(end + 16);
	if (at + 46 > bytes.length || !bytes.subarray(at, at + 4).equals(ENTRY)) return void 0;
	const method = bytes.readUInt16LE(at + 10);
	const packed = bytes.readUInt32LE(at + 20);
	const name = bytes.toString("utf8", at + 46, at + 46 + bytes.readUInt16LE(at + 28));
	const local = bytes.readUInt32LE(at + 42);
	if (!name.endsWith(ending) || local + 30 > bytes.length) return void 0;
	const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
	const content = bytes.subarray(start, start + packed);
	if (content.length !== packed || packed > most) return void 0;
	if (method === STORED) return content.toString("utf8");
	if (method !== DEFLATED) return void 0;
	try {
		return (0, node_zlib.inflateRawSync)(content, { maxOutputLength: most }).toString("utf8");
	} catch {
		return;
	}
}
const END = Buffer.from("PK", "latin1");
const ENTRY = Buffer.from("PK", "latin1");
const STORED = 0;
const DEFLATED = 8;
// src/github/records.ts
const PREFIX = "spend-guard-usage.";
const MOST_RECORDS = 60;
const MOST_PAGES$1 = 5;
async function fetchRecords(client, at, gaps) {
	try {
		const artifacts = await listed(client, at);
		if (artifacts.length > MOST_RECORDS) gaps.push(`${artifacts.length - MOST_RECORDS} older records of what runs used`);
		const home = artifacts.length === 0 ? void 0 : await client.defaultBranch(at);
		const found = [];
		for (const artifact of artifacts.slice(0, MOST_RECORDS)) {
			const record = await fetched(client, at, artifact);
			if (record !== void 0) found.push({
				...record,
				trusted: home !== void 0 && artifact.branch === home
			});
		}
		return found;
	} catch (error) {
		if (!(error instanceof require_client.GitHubError)) throw error;
		gaps.push(`records of what runs used: ${error.message}`);
		return [];
	}
}
async function listed(client, at) {
	const found = [];
	for (let page = 1; page <= MOST_PAGES$1; page++) {
		const { artifacts, last } = await client.artifacts(at, page);
		found.push(...artifacts.filter(({ name, fork, bytes }) => name.startsWith(PREFIX) && !fork && bytes <= 262144));
		if (last) break;
	}
	return found;
}
async function fetched(client, at, artifact) {
	const text = fileInZip(await client.artifact(at, artifact.id), ".json", MOST_RECORD_BYTES);
	const record = text === void 0 ? void 0 : readRecord(text);
	if (record === void 0) return void 0;
	const { run } = record;
	if (!(run.repository.toLowerCase() === `${at.owner}/${at.repository}`.toLowerCase()) || run.id !== artifact.run) return void 0;
	return {
		...record,
		run: {
			...run,
			commit: run.commit || artifact.commit
		}
	};
}
// src/github/history.ts
const MOST_WORKFLOWS = 30;
const MOST_EVENTS = 5;
const SAMPLE = 6;
const UNTOLD = 2500;
const NEVER = new Set(["workflow_call"]);
const DAY = 86400;
async function readHistory(client, options) {
	const { at, today } = options;
	const weeks = weeksBefore(today, options.weeks);
	const gaps = [];
	const workflows = new Map();
	const measured = [];
	const read = {
		weeks: weeks.map((week) => ({ from: dayOf(week.from) })),
		workflows,
		gaps,
		measured
	};
	const state = await attempt(gaps, "the list of workflows", () => statesOf(client, options));
	if (state === void 0) return read;
	measured.push(...await fetchRecords(client, at, gaps));
	const left = options.workflows.slice(MOST_WORKFLOWS).map(({ path }) => path);
	if (left.length > 0) gaps.push(`the runs of ${left.length} more workflows, for there are many`);
	for (const wanted of options.workflows.slice(0, MOST_WORKFLOWS)) {
		const known = state.get(wanted.path);
		if (known === void 0) {
			gaps.push(`the runs of ${wanted.path}: GitHub does not list it on the default branch yet`);
			continue;
		}
		const past = await workflowHistory(client, at, wanted, weeks, gaps);
		if (past === "stop") break;
		const records = recordsByJob(wanted, measured);
		workflows.set(wanted.path, {
			...past,
			records,
			disabled: known.startsWith("disabled")
		});
	}
	return read;
}
const MOST_PAGES = 20;
async function statesOf(client, { at, workflows }) {
	const states = new Map();
	for (let page = 1; page <= MOST_PAGES; page++) {
		const listed = await client.workflows(at, page);
		for (const { path, state } of listed.workflows) states.set(path, state);
		if (listed.last || workflows.every(({ path }) => states.has(path))) break;
	}
	return states;
}
function weeksBefore(today, count) {
	const end = Date.parse(`${today}T00:00:00Z`) / 1e3;
	return Array.from({ length: count }, (_, index) => {
		const to = end - (count - 1 - index) * 7 * DAY;
		return {
			from: to - 7 * DAY,
			to
		};
	});
}
async function workflowHistory(client, at, { path, events, jobs }, weeks, gaps) {
	const file = require_scan.baseName(path);
	const counts = new Map();
	const seen = [];
	const asked = events.filter((event) => !NEVER.has(event));
	if (asked.length > MOST_EVENTS) gaps.push(`some events of ${path}, for it listens to many`);
	for (const event of asked.slice(0, MOST_EVENTS)) {
		const series = [];
		for (const week of weeks) {
			const what = `the runs of ${path} on ${event} in the week of ${dayOf(week.from)}`;
			const page = await attempt(gaps, what, () => countRuns(client, at, file, event, week));
			if (page === void 0 && stopped(gaps)) return "stop";
			if (page !== void 0 && !page.whole) gaps.push(`all of ${what}: there are at least ${page.total}`);
			series.push(page?.whole ? page.total : void 0);
			seen.push(...page?.runs ?? []);
		}
		counts.set(event, series);
	}
	const sampled = await sampleJobs(client, at, path, jobs, seen, gaps);
	return {
		events: counts,
		starts: seen.map(({ started }) => started),
		jobs: sampled
	};
}
function recordsByJob({ path, jobs }, measured) {
	return new Map(jobs.map(({ id }) => {
		return [id, measured.filter(({ run }) => run.workflow === path && run.job === id).filter(isWhole).flatMap(runRecords)];
	}));
}
const WHOLE_WITH = new Set([
	"failed-request",
	"unfinished-turn",
	"rounded"
]);
function isWhole({ used }) {
	return used.doubts.every((doubt) => WHOLE_WITH.has(doubt));
}
function runRecords({ run, used }) {
	return ["api", "subscription"].flatMap((budget) => {
		const uses = used.uses.filter((use) => use.budget === budget);
		if (uses.length === 0 && used.uses.length > 0) return [];
		const recorded = uses.map(({ model, tokens, long }) => ({
			model,
			short: require_tokens.beyond(tokens, long.tokens) ?? tokens,
			long: long.tokens
		}));
		return [{
			run: run.id,
			budget,
			uses: recorded
		}];
	});
}
async function countRuns(client, at, file, event, { from, to }) {
	const page = await client.runs(at, file, event, `${timeOf(from)}..${timeOf(to - 1)}`);
	if (page.total < UNTOLD) return {
		...page,
		whole: true
	};
	if (to - from <= 3600) return {
		total: UNTOLD,
		whole: false,
		runs: page.runs
	};
	const middle = from + Math.ceil((to - from) / 2 / 3600) * 3600;
	const halves = [await countRuns(client, at, file, event, {
		from,
		to: middle
	}), await countRuns(client, at, file, event, {
		from: middle,
		to
	})];
	return {
		total: halves.reduce((sum, { total }) => sum + total, 0),
		whole: halves.every(({ whole }) => whole),
		runs: halves.flatMap(({ runs }) => runs)
	};
}
async function sampleJobs(client, at, path, jobs, runs, gaps) {
	const sampled = new Map();
	const step = Math.max(1, Math.floor(runs.length / SAMPLE));
	const chosen = runs.filter((_, index) => index % step === 0).slice(0, SAMPLE);
	for (const run of chosen) {
		const found = await attempt(gaps, `the jobs of a run of ${path}`, () => client.jobsOf(at, run.id));
		if (found === void 0) break;
		for (const { id, name } of jobs) {
			const own = found.filter((job) => isJob(job.name, name ?? id));
			if (own.length === 0) continue;
			const ran = own.filter(({ conclusion }) => conclusion !== "skipped");
			const before = sampled.get(id) ?? {
				seen: 0,
				ran: 0,
				attempts: 0
			};
			sampled.set(id, {
				seen: before.seen + 1,
				ran: before.ran + (ran.length > 0 ? 1 : 0),
				attempts: before.attempts + new Set(ran.map(({ attempt }) => attempt)).size
			});
		}
	}
	return sampled;
}
function isJob(shown, name) {
	return shown === name || shown.startsWith(`${name} (`) || shown.startsWith(`${name} / `);
}
const NO_PERMISSION = "the token may not (it needs `actions: read`)";
const TOO_MANY = "GitHub asks to come back later";
async function attempt(gaps, what, ask) {
	try {
		return await ask();
	} catch (error) {
		if (!(error instanceof require_client.GitHubError)) throw error;
		gaps.push(`${what}: ${whyNot(error)}`);
		return;
	}
}
function whyNot({ kind, message }) {
	switch (kind) {
		case "permission": return NO_PERMISSION;
		case "missing": return "GitHub does not show it to this token";
		case "limited": return TOO_MANY;
		case "refused":
		case "broken": return message;
		default: return kind;
	}
}
function stopped(gaps) {
	const last = gaps.at(-1) ?? "";
	return last.endsWith(NO_PERMISSION) || last.endsWith(TOO_MANY);
}
function dayOf(seconds) {
	return new Date(seconds * 1e3).toISOString().slice(0, 10);
}
function timeOf(seconds) {
	return new Date(seconds * 1e3).toISOString().replace(".000Z", "Z");
}
exports.readHistory = readHistory;

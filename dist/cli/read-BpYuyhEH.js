const require_names = require("./names-CD_YqVQk.js");
const require_scan = require("./scan-DOU2cywy.js");
const require_tokens = require("./tokens-B1rvn5GJ.js");
// src/usage/clients.ts
const CLIENTS = [...[
	"codex",
	"claude-code",
	"aider",
	"gh-aw",
	"promptfoo",
	"langsmith"
]];
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
		clientVersion: require_names.clientVersion(written.clientVersion),
		provider: require_names.providerName(written.provider),
		model: require_names.modelName(written.model),
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
	return typeof written === "string" && Object.hasOwn(require_names.DOUBTS, written);
}
exports.MOST_RECORD_BYTES = MOST_RECORD_BYTES;
exports.readRecord = readRecord;

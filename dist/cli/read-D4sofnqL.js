const require_doubts = require("./doubts-BUH41eSX.js");
const require_scan = require("./scan-AwJmPK8G.js");
const require_tokens = require("./tokens-C9NowZZS.js");
// src/usage/read.ts
const MOST_RECORD_BYTES = 262144;
const MOST_USES = 64;
function readRecord(text) {
	if (text.length > 262144) return void 0;
	let written;
	try {
		written = fieldsOf(JSON.parse(text));
	} catch {
		return;
	}
	if (written.schema !== "spend-guard/usage/v1") return void 0;
	const run = runOf(fieldsOf(written.run));
	const { day } = written;
	const record = fieldsOf(written.record);
	if (run === void 0 || typeof day !== "string" || !/^\d{4}-\d\d-\d\d$/.test(day)) return void 0;
	const uses = Array.isArray(record.uses) ? record.uses.map((use) => useOf(fieldsOf(use))) : [];
	const known = uses.filter((use) => use !== void 0);
	const threads = require_tokens.countOf(record.threads);
	if (known.length < uses.length || uses.length > MOST_USES || threads === void 0) return void 0;
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
const CLIENTS = new Set(["codex", "claude-code"]);
const BUDGETS = new Set([...[
	"api",
	"subscription",
	"other",
	"none",
	"unclear"
]]);
function useOf(written) {
	const { client, budget, confidence, basis } = written;
	if (!CLIENTS.has(client) || !BUDGETS.has(budget)) return void 0;
	if (typeof basis !== "string" || !Object.hasOwn(require_scan.BASES, basis)) return void 0;
	const [requests, largestRequest] = [written.requests, written.largestRequest].map(require_tokens.countOf);
	const tokens = countsOf(written.tokens);
	const long = fieldsOf(written.long);
	const [longRequests, longTokens] = [require_tokens.countOf(long.requests), countsOf(long.tokens)];
	if (requests === void 0 || largestRequest === void 0 || tokens === void 0) return void 0;
	if (longRequests === void 0 || longTokens === void 0) return void 0;
	if (longRequests > requests || require_tokens.beyond(tokens, longTokens) === void 0) return void 0;
	if (largestRequest > tokens.input) return void 0;
	return {
		client,
		clientVersion: require_doubts.clientVersion(written.clientVersion),
		provider: require_doubts.providerName(written.provider),
		model: require_doubts.modelName(written.model),
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
function countsOf(written) {
	const fields = fieldsOf(written);
	const kinds = [
		fields.input,
		fields.cached,
		fields.cacheWrite,
		fields.output,
		fields.reasoning
	];
	const counts = kinds.map(require_tokens.countOf).filter((one) => one !== void 0);
	const [input = 0, cached = 0, cacheWrite = 0, output = 0, reasoning = 0] = counts;
	if (counts.length < kinds.length) return void 0;
	if (cached + cacheWrite > input || reasoning > output) return void 0;
	return {
		input,
		cached,
		cacheWrite,
		output,
		reasoning
	};
}
function isDoubt(written) {
	return typeof written === "string" && Object.hasOwn(require_doubts.DOUBTS, written);
}
function fieldsOf(value) {
	return typeof value === "object" && value !== null ? value : {};
}
Object.defineProperty(exports, "MOST_RECORD_BYTES", {
	enumerable: true,
	get: function() {
		return MOST_RECORD_BYTES;
	}
});
Object.defineProperty(exports, "readRecord", {
	enumerable: true,
	get: function() {
		return readRecord;
	}
});

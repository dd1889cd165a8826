const require_scan = require("./scan-DOU2cywy.js");
const require_rates = require("./rates-VVxaQlfx.js");
const require_tokens = require("./tokens-B1rvn5GJ.js");
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
	return Object.keys(DOUBTS).filter((one) => doubts.has(one));
}
function addTo(uses, thread, paid, { model, tokens }) {
	const { clientVersion, provider } = thread;
	addRequest(uses, {
		client: "codex",
		clientVersion,
		provider,
		model,
		...paid
	}, tokens);
}
function addRequest(uses, what, tokens) {
	const key = JSON.stringify(what);
	uses.set(key, withRequest(uses.get(key) ?? {
		...what,
		...NOTHING_YET
	}, tokens));
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
exports.DOUBTS = DOUBTS;
exports.addRequest = addRequest;
exports.clientVersion = clientVersion;
exports.doubtsInOrder = doubtsInOrder;
exports.modelName = modelName;
exports.providerName = providerName;
exports.usedBy = usedBy;

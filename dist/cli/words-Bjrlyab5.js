import { u as short } from "./escape-BdJQTp1r.js";
// src/render/words.ts
const LEDGER_LINES = [
	"api",
	"subscription",
	"other",
	"unclear"
];
/** A budget as people call it; "subscription" alone means too many things. */
const BUDGET_NAMES = {
	api: "API budget (OpenAI Platform)",
	subscription: "Subscription budget (ChatGPT plan or workspace)",
	both: "Both budgets",
	other: "Other providers",
	unclear: "Unclear payer",
	none: "No AI spending"
};
/** In the middle of a sentence. */
const BUDGET_SHORT = {
	api: "API budget",
	subscription: "subscription budget",
	both: "API and subscription budgets",
	other: "another provider",
	unclear: "unclear payer",
	none: "no AI spending"
};
const PAYER_WORDS = {
	"platform-key": "Platform API key",
	"platform-identity": "workload identity of a Platform organisation",
	"chatgpt-auth-file": "ChatGPT login file",
	"access-token": "Codex access token",
	"chatgpt-identity": "workload identity of a ChatGPT workspace",
	"chatgpt-account": "ChatGPT account",
	"machine-login": "login kept on the runner",
	"provider-key": "key of another provider",
	"provider-identity": "identity at another provider",
	unknown: "credential of unknown kind"
};
const CHARGED_TO = {
	api: "API budget",
	subscription: "subscription budget",
	other: "another provider",
	unclear: "budget unknown"
};
/** `1 job`, `2 jobs`. */
function count(n, singular, plural = `${singular}s`) {
	return `${n} ${n === 1 ? singular : plural}`;
}
/** `a`, `a and b`, `a, b and c`. */
function listed(items) {
	if (items.length < 2) return items.join("");
	return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
/** Names of those who bill for what is on neither OpenAI budget; the first few. */
function providersOf(jobs) {
	const names = jobs.flatMap((job) => job.charges.flatMap(({ budget, provider }) => budget === "other" && provider !== null ? [short(provider, 60)] : []));
	return [...new Set(names)].filter((name) => name !== "").sort().slice(0, 4);
}
/** Why the numbers on the lines need not be the number of jobs listed. */
function countingNotes(jobs) {
	const both = jobs.filter((job) => job.budget === "both").length;
	const called = jobs.some((job) => job.budget !== "none" && (job.calledBy?.length ?? 0) > 0);
	const onBoth = `${count(both, "job charges", "jobs charge")} both budgets and ${both === 1 ? "counts" : "count"} on both lines.`;
	return [...both > 0 ? [onBoth] : [], ...called ? ["A job that runs only when called is counted through its callers."] : []];
}
/** ` (likely)`; nothing for what is certain. */
function doubt(confidence) {
	return confidence === "certain" ? "" : ` (${confidence})`;
}
/** What a credential is and which budget it would charge; its name is left to the caller's escaper. */
function payerWords(payer) {
	return `${PAYER_WORDS[payer.kind]}, ${CHARGED_TO[payer.budget]}`;
}
/** `API budget`, or for another provider its name. */
function chargedTo(charge) {
	if (charge.budget === "other" && charge.provider !== null) return charge.provider;
	return CHARGED_TO[charge.budget];
}
export { count as a, listed as c, chargedTo as i, payerWords as l, BUDGET_SHORT as n, countingNotes as o, LEDGER_LINES as r, doubt as s, BUDGET_NAMES as t, providersOf as u };

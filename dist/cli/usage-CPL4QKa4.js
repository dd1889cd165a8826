const require_scan = require("./scan-DOU2cywy.js");
const require_names = require("./names-CD_YqVQk.js");
// src/render/usage.ts
function usageLines({ record, missing, doubts }) {
	const why = doubts.map((one) => require_names.DOUBTS[one]);
	if (record === null) return [`No record: ${[missing === "no-home" ? "there is no home of Codex" : "no thread was kept here", ...why].join("; ")}. That is not nothing used.`];
	const lines = BUDGETS.flatMap((budget) => {
		const uses = record.uses.filter((use) => use.budget === budget);
		return uses.length === 0 ? [] : [budgetLine(budget, uses)];
	});
	const nothing = `No request was answered in ${require_scan.count(record.threads, "thread")}.`;
	return [
		...lines.length === 0 ? [nothing] : lines,
		...record.limitReached ? ["A request was turned away: the usage of the plan is used up."] : [],
		...record.complete ? [] : [`Not complete: ${why.join("; ")}.`]
	];
}
function usageText(record) {
	return `${usageLines(record).join("\n")}\n`;
}
const BUDGETS = [
	"api",
	"subscription",
	"other",
	"none",
	"unclear"
];
function budgetLine(budget, uses) {
	const total = (kind) => uses.reduce((sum, { tokens }) => sum + tokens[kind], 0);
	const input = total("input");
	const share = input === 0 ? 0 : Math.floor(total("cached") / input * 100);
	const models = [...new Set(uses.map(({ model }) => model ?? "a model that is not named"))];
	return `${[
		`${measured(input)} tokens in`,
		...share > 0 ? [`${share} % cached`] : [],
		`${measured(total("output"))} out`,
		require_scan.listed(models),
		chargedTo(budget, uses)
	].join(", ")}${costWords(budget, uses)}`;
}
function measured(tokens) {
	if (tokens < 1e3) return String(tokens);
	const [size, suffix] = tokens < 999500 ? [1e3, "k"] : [1e6, "M"];
	const digits = tokens / size < 10 && suffix === "M" ? 2 : tokens / size < 100 ? 1 : 0;
	return `${(tokens / size).toFixed(digits).replace(/\.0+$/, "")}${suffix}`;
}
const CHARGED = {
	api: "charged to the Platform account",
	subscription: "charged to a ChatGPT account",
	other: "charged to another provider",
	none: "answered on this machine, charged to nobody",
	unclear: "and who paid is not known"
};
function chargedTo(budget, uses) {
	const doubted = uses.filter(({ confidence }) => confidence === "likely");
	const why = [...new Set(doubted.map(({ basis }) => require_scan.BASES[basis]))];
	if (why.length === 0) return CHARGED[budget];
	return `${CHARGED[budget]} (${budget === "unclear" ? "" : "likely: "}${why.join("; ")})`;
}
function costWords(budget, uses) {
	switch (budget) {
		case "api": {
			const usd = require_scan.sumOf(uses.map((use) => use.usd));
			return usd === null ? ": no known price" : `: ${about(usd, "USD")}`;
		}
		case "subscription": {
			const credits = require_scan.sumOf(uses.map((use) => use.credits));
			return credits === null ? ": no known rate in credits" : `: would draw ${about(credits, "credits")}`;
		}
		case "other":
		case "none":
		case "unclear": return "";
		default: return budget;
	}
}
function about({ low, high }, unit) {
	const [from, to] = [require_scan.figure(low), require_scan.figure(high)];
	if (to.startsWith("<")) return `less than ${to.slice(1)} ${unit}`;
	return `about ${from === to ? to : `${from} to ${to}`} ${unit}`;
}
exports.usageText = usageText;

const require_start = require("./start-dyctPqR-.js");
const require_scan = require("./scan-78GJX_Vb.js");
// src/render/blocks/forecast.ts
function forecastNotes(report) {
	const { forecast } = report;
	if (forecast === void 0) return [];
	return require_scan.COST_LINES.flatMap((line) => [...require_scan.lineNotes(forecast, line).map((note) => `- ${NAMES$1[line]}: ${require_start.prose(note)}`), ...forecast[line].rates.map((rate) => `- ${NAMES$1[line]}, ${UNITS[line]}: ${require_start.prose(require_scan.rateWords(rate))}`)]);
}
const NAMES$1 = {
	api: "API",
	subscription: "Subscription"
};
const UNITS = {
	api: "US dollars per million tokens",
	subscription: "credits per million tokens"
};
// src/render/blocks/ledger.ts
function tableNotes(report) {
	return [
		...besideTable(report),
		...declaredWords(report),
		...AT_THE_LIMIT
	].map((line) => `- ${require_start.prose(line)}`).join("\n");
}
const AT_THE_LIMIT = ["API: each token is billed; the bill grows unless a spend limit at OpenAI stops it.", "Subscription: included use, then credits where bought; at its limit runs fail until it resets or an administrator adds credits; never an invoice. A bigger ChatGPT plan does not lower the API bill."];
function besideTable(report) {
	const jobs = report.jobs.filter(isCounted);
	const named = require_scan.jobNames(report.jobs);
	const quoted = (job) => `\`${named(job).replaceAll("`", "'")}\``;
	const on = (budget) => jobs.filter((job) => job.budget === budget);
	const outside = [...on("other").map((job) => `${quoted(job)} (${require_scan.listed(require_scan.providersOf([job])) || "another provider"})`), ...on("unclear").map((job) => `${quoted(job)} (who pays is unclear)`)];
	const personal = (how) => jobs.filter((job) => require_scan.personalLogin(job) === how).map(quoted);
	const parts = [
		lineOf("Not in the table", outside),
		lineOf("In both lines", on("both").map(quoted)),
		lineOf("On a person's own plan", personal("surely")),
		lineOf("Probably on a person's own plan", personal("probably"))
	].filter((part) => part !== "");
	return parts.length === 0 ? [] : [parts.join(" ")];
}
function lineOf(what, names) {
	return names.length === 0 ? "" : `${what}: ${cut(names)}.`;
}
const MOST_NAMED = 4;
function cut(names) {
	const more = names.length - MOST_NAMED;
	return more > 1 ? `${names.slice(0, MOST_NAMED).join(", ")} and ${more} more` : names.join(", ");
}
function declaredWords(report) {
	const named = require_scan.jobNames(report.jobs);
	const byReason = new Map();
	for (const job of report.jobs.filter(isCounted)) {
		const { declared } = job;
		if (declared === void 0 || declared.budget === require_scan.defaultWords(report)) continue;
		const reason = declared.reason === void 0 ? "" : `: \u201c${plain(declared.reason).replace(/\.$/, "")}\u201d`;
		const key = `on ${declaredBudget(declared.budget)}${reason}`;
		require_scan.addTo(byReason, key, `\`${plain(named(job))}\``);
	}
	const parts = [...byReason].map(([words, jobs]) => `${cut(jobs)} ${words}`);
	return parts.length === 0 ? [] : [`Declared: ${cut(parts)}.`];
}
function declaredBudget(budget) {
	return budget === "api" || budget === "subscription" || budget === "both" ? `the ${require_scan.BUDGET_SHORT[budget].replace(/ budget$/, "")}` : `\`${budget}\``;
}
function plain(text) {
	return require_start.short(text, 120).replaceAll("`", "'");
}
function budgetTable(report, base) {
	const ledgers = [report.ledger, ...base === void 0 ? [] : [base.ledger]];
	if (require_scan.LEDGER_LINES.every((line) => ledgers.every((ledger) => ledger[line].jobs === 0))) return "";
	const month = report.forecast !== void 0;
	return [
		row(month ? [
			"Budget",
			"A month",
			"How often"
		] : [
			"Budget",
			"Jobs",
			"How often"
		]),
		row([
			"---",
			"---:",
			"---"
		]),
		...require_scan.COST_LINES.map((line) => {
			const lines = label(line, report);
			const number = jobs(line, ledgers);
			const one = ledgers[0]?.[line].jobs === 1 ? "job" : "jobs";
			return month ? row([
				[...lines, `${number} ${one}`].join("<br>"),
				monthCell(line, report, base),
				often(line, report)
			]) : row([
				lines.join("<br>"),
				number,
				often(line, report)
			]);
		})
	].join("\n");
}
const NAMES = {
	api: "API\xA0budget",
	subscription: "Subscription\xA0budget"
};
const BILLS = {
	api: "OpenAI Platform",
	subscription: "ChatGPT plan"
};
function label(line, report) {
	const owner = ownerOf(line, report);
	const limit = report.forecast?.[line].limit ?? null;
	return [
		`**${NAMES[line]}**`,
		BILLS[line],
		...owner === null ? [] : [`owner: ${cell(owner)}`],
		...require_scan.accountsOf(line, report.jobs).map(cell),
		...limit === null ? [] : [`policy\u2019s limit: ${cell(limit)}`]
	];
}
function ownerOf(line, { forecast, policy }) {
	return forecast?.[line].owner ?? policy.owners?.[line] ?? null;
}
function jobs(line, [now, before]) {
	const n = now?.[line].jobs ?? 0;
	const old = before?.[line].jobs ?? n;
	return old === n ? `${n}` : `${old}\u00a0\u2192\u00a0**${n}**`;
}
const MOST_WAYS = 2;
const LONGEST_WAYS = 70;
const KINDS = {
	pull_request: "pull requests",
	pull_request_target: "pull requests",
	pull_request_review: "reviews",
	pull_request_review_comment: "comments",
	push: "pushes",
	schedule: "schedules",
	workflow_dispatch: "by hand",
	workflow_run: "after other workflows",
	issues: "issues",
	issue_comment: "comments",
	discussion: "discussions",
	discussion_comment: "comments",
	release: "releases"
};
function often(line, report) {
	const { forecast } = report;
	if (forecast !== void 0 && forecast[line].runs !== null) return `${require_scan.lineRuns(forecast, line)} runs a month`;
	const jobs = report.jobs.filter(isCounted).filter(isOn(line));
	const ways = [...new Set(jobs.flatMap(startsOf))];
	if (ways.length <= MOST_WAYS && ways.join("").length <= LONGEST_WAYS) return ways.map((way) => require_start.prose(require_start.short(way, 120))).join("<br>") || "\u2013";
	const kinds = jobs.flatMap(({ triggers }) => triggers.map((name) => KINDS[name] ?? "other events"));
	return require_scan.listed([...new Set(kinds)]);
}
function startsOf({ starts = [] }) {
	return starts.map((start) => start.replace(/^on (?=every )/, ""));
}
function isCounted({ budget, calledBy }) {
	return budget !== "none" && (calledBy ?? []).length === 0;
}
function isOn(line) {
	return ({ budget }) => budget === line || budget === "both";
}
function monthCell(line, report, base) {
	const now = require_scan.lineMonth(report, line);
	const before = base?.forecast === void 0 ? now : require_scan.lineMonth(base, line);
	if (before === now) return now;
	return base?.forecast?.[line].jobs === 0 ? `**${now}**` : `${before} \u2192 **${now}**`;
}
function cell(text) {
	return require_start.inline(require_start.short(text, 120));
}
function row(columns) {
	return `| ${columns.join(" | ")} |`;
}
exports.budgetTable = budgetTable;
exports.forecastNotes = forecastNotes;
exports.isCounted = isCounted;
exports.tableNotes = tableNotes;

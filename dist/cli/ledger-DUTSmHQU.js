const require_start = require("./start-BLWZzlNO.js");
const require_scan = require("./scan-C-O1CjQQ.js");
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
function tableNotes(report, base) {
	return [
		...besideLines(report, base),
		...require_scan.countingNotes(report.jobs),
		AT_THE_LIMIT
	].join(" ");
}
const AT_THE_LIMIT = "The API is metered. A plan pays with what its seats include, then credits; at its limit runs fail until a reset or an administrator. A bigger plan pays for no API call.";
function besideLines(report, base) {
	const { other, unclear } = report.ledger;
	const providers = require_scan.providersOf(report.jobs).map((name) => name.replaceAll("`", "'"));
	const was = (line) => {
		const before = base?.ledger[line].jobs ?? report.ledger[line].jobs;
		return before === report.ledger[line].jobs ? "" : ` (was ${before})`;
	};
	const [others, open] = [require_scan.count(other.jobs, "job"), require_scan.count(unclear.jobs, "job")];
	const billed = require_scan.listed(providers) || "other providers";
	const unsure = unclear.jobs === 1 ? "is" : "are";
	return [...other.jobs > 0 || was("other") !== "" ? [`On neither line: ${others}${was("other")}${other.jobs > 0 ? `, billed by ${billed}` : ""}.`] : [], ...unclear.jobs > 0 || was("unclear") !== "" ? [`Who pays for ${open}${was("unclear")} ${unsure} unclear: the files do not decide it.`] : []];
}
function budgetTable(report, base) {
	const ledgers = [report.ledger, ...base === void 0 ? [] : [base.ledger]];
	if (require_scan.LEDGER_LINES.every((line) => ledgers.every((ledger) => ledger[line].jobs === 0))) return "";
	const month = report.forecast !== void 0;
	return [
		row([...[
			require_scan.COST_LINES.some((line) => ownerOf(line, report) !== null) ? "Budget, owner" : "Budget",
			"Jobs",
			"How often"
		], ...month ? ["A month"] : []]),
		row([
			"---",
			"---:",
			"---",
			...month ? ["---:"] : []
		]),
		...require_scan.COST_LINES.map((line) => row([
			label(line, report),
			jobs(line, ledgers),
			often(line, report),
			...month ? [monthCell(line, report, base)] : []
		]))
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
	return [
		`**${NAMES[line]}**`,
		BILLS[line],
		...owner === null ? [] : [cell(owner)],
		...require_scan.accountsOf(line, report.jobs).map(cell)
	].join("<br>");
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
const MOST_KINDS = 3;
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
	const distinct = [...new Set(kinds)];
	const more = distinct.length - MOST_KINDS;
	return require_scan.listed(more > 1 ? [...distinct.slice(0, MOST_KINDS), `${more} more`] : distinct);
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
	const limit = report.forecast?.[line].limit ?? null;
	return [before === now ? now : `${before} \u2192 **${now}**`, ...limit === null ? [] : [`limit ${cell(limit)}`]].join("<br>");
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

const require_start = require("./start-w9qQ2Ar6.js");
const require_scan = require("./scan-DOU2cywy.js");
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
function tableNotes(report, { change, base } = {}) {
	const jobs = report.jobs.filter(require_scan.isCounted);
	const isNew = (job) => change !== void 0 && require_scan.jobRemark(job, change) !== "";
	return [
		...besideTable([...jobs.filter(isNew), ...jobs.filter((job) => !isNew(job))], report, base),
		...declaredWords(report),
		...AT_THE_LIMIT
	].map((line) => `- ${require_start.prose(line)}`).join("\n");
}
const AT_THE_LIMIT = ["API: each token is billed, unless a limit at OpenAI stops it.", "Subscription: what the seat includes, then bought credits; at its limit runs fail until a reset or more credits. A bigger plan lowers no API bill."];
function besideTable(jobs, report, base) {
	const named = require_scan.jobNames(report.jobs);
	const quoted = (job) => `\`${named(job).replaceAll("`", "'")}\``;
	const on = (budget) => jobs.filter((job) => job.budget === budget);
	const asleep = report.jobs.flatMap((job) => job.dormant === void 0 || !require_scan.cannotSpend(job) ? [] : [`${quoted(job)} (${require_scan.DORMANT_WORDS[job.dormant]})`]);
	const elsewhere = jobs.filter(isOn("other")).map((job) => `${quoted(job)} (${require_scan.providerWords([job]) || "another provider"})`);
	const ledgers = [report.ledger, ...base === void 0 ? [] : [base.ledger]];
	const moved = (line) => {
		const [now, before = now] = ledgers.map((one) => one[line].jobs);
		return now === before ? "" : ` (${before} \u2192 ${now})`;
	};
	const personal = (how) => jobs.filter((job) => require_scan.personalLogin(job) === how).map(quoted);
	const parts = [
		lineOf(`On other providers, each with a bill of its own${moved("other")}`, elsewhere),
		lineOf(`Who pays is unclear${moved("unclear")}`, on("unclear").map(quoted)),
		lineOf("Cannot spend today", asleep),
		lineOf("On both budgets", on("both").map(quoted)),
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
	for (const job of report.jobs.filter(require_scan.isCounted)) {
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
function budgetTable(report, base, lines = require_scan.LEDGER_LINES) {
	const ledgers = [report.ledger, ...base === void 0 ? [] : [base.ledger]];
	if ([...require_scan.LEDGER_LINES, "dormant"].every((line) => ledgers.every((ledger) => ledger[line].jobs === 0))) return "";
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
		...lines.filter((line) => isBudget(line) || ledgers.some((one) => one[line].jobs > 0)).map((line) => {
			const words = label(line, report);
			const number = jobs(line, ledgers);
			const one = ledgers[0]?.[line].jobs === 1 ? "job" : "jobs";
			return month ? row([
				[...words, `${number} ${one}${ofPersons(line, report)}`].join("<br>"),
				isBudget(line) ? monthCell(line, report, base) : "\u2013",
				often(line, report)
			]) : row([
				words.join("<br>"),
				`${number}${ofPersons(line, report)}`,
				often(line, report)
			]);
		})
	].join("\n");
}
const NAMES = {
	api: "**API\xA0budget**",
	subscription: "**Subscription\xA0budget**",
	other: "Other\xA0providers",
	unclear: "Unclear"
};
function isBudget(line) {
	return line === "api" || line === "subscription";
}
function label(line, report) {
	switch (line) {
		case "api": return [
			NAMES.api,
			"OpenAI Platform",
			...agreed(line, report)
		];
		case "subscription": return [
			NAMES.subscription,
			"ChatGPT plan",
			...agreed(line, report)
		];
		case "other": return [NAMES.other, cell(require_scan.providerWords(report.jobs.filter(isOn(line))) || "none any more")];
		case "unclear": return [NAMES.unclear, "who pays is not in the files"];
		default: return line;
	}
}
function agreed(line, report) {
	const owner = ownerOf(line, report);
	const limit = report.forecast?.[line].limit ?? null;
	return [
		...owner === null ? [] : [`owner: ${cell(owner)}`],
		...require_scan.accountsOf(line, report.jobs).map(cell),
		...limit === null ? [] : [`policy\u2019s limit: ${cell(limit)}`]
	];
}
function hasOwner(findings, report) {
	const accused = new Set(findings.map(({ workflow, job }) => `${workflow}\n${job}`));
	return report.jobs.some((job) => accused.has(`${job.workflow}\n${job.job}`) && require_scan.personalLogin(job) === void 0 && require_scan.COST_LINES.some((line) => require_scan.isOnLine(job, line) && ownerOf(line, report) !== null));
}
function ownerOf(line, { forecast, policy }) {
	return forecast?.[line].owner ?? policy.owners?.[line] ?? null;
}
function jobs(line, [now, before]) {
	const n = now?.[line].jobs ?? 0;
	const old = before?.[line].jobs ?? n;
	return old === n ? `${n}` : `${old}\u00a0\u2192\u00a0**${n}**`;
}
function ofPersons(line, { jobs, ledger }) {
	if (line !== "subscription") return "";
	const personal = jobs.filter(require_scan.isCounted).filter((job) => require_scan.personalLogin(job) !== void 0);
	const isSure = personal.every((job) => require_scan.personalLogin(job) === "surely");
	if (personal.length === 0) return "";
	return `, ${personal.length === ledger.subscription.jobs ? "" : `${personal.length} `}${isSure ? "" : "probably "}${personal.length > 1 ? "people\u2019s plans" : "a person\u2019s plan"}`;
}
const MOST_WAYS = 2;
function often(line, report) {
	const { forecast } = report;
	if (isBudget(line) && forecast !== void 0 && forecast[line].runs !== null) return `${require_scan.lineRuns(forecast, line)} runs a month`;
	const jobs = report.jobs.filter(require_scan.isCounted).filter(isOn(line));
	return require_scan.oftenWords(require_scan.startsOf(jobs), MOST_WAYS).map((way) => require_start.prose(require_scan.withMore(way, 120, require_start.short))).join("<br>") || "\u2013";
}
function isOn(line) {
	return (job) => require_scan.isOnLine(job, line);
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
exports.hasOwner = hasOwner;
exports.tableNotes = tableNotes;

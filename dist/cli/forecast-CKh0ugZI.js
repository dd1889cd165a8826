const require_scan = require("./scan-DOU2cywy.js");
const require_ledger = require("./ledger-CHyU1GRz.js");
const require_start = require("./start-w9qQ2Ar6.js");
// src/render/forecast.ts
const NOTHING = "No job here charges the API budget or a subscription, so there is nothing to forecast.";
function renderForecastText(report, options) {
	const page = require_scan.pageFor(options);
	const lines = require_scan.forecastLines(report, page);
	const text = [
		...lines.length === 0 ? [NOTHING] : lines,
		...require_scan.forecastPage(report, page),
		...gaps(report).flatMap((gap) => ["", ...require_scan.wrap(gap, page.width, "")])
	];
	return `${require_start.guardLines(text.join("\n"))}\n`;
}
function renderForecastMarkdown(report) {
	const { forecast } = report;
	const charged = forecast !== void 0 && require_scan.COST_LINES.some((line) => forecast[line].jobs > 0);
	const jobs = report.jobs.flatMap((job) => {
		const { forecast } = job;
		if (forecast === void 0) return [];
		return require_scan.COST_LINES.flatMap((line) => {
			const cost = require_scan.jobCost(forecast, line);
			return cost === void 0 ? [] : [`- ${require_scan.name(`${job.workflow}#${job.job}`)}: ${require_start.prose(cost)}. ${require_start.prose(require_scan.jobBasis(forecast, line))}`];
		});
	});
	const parts = [
		"## What a month takes",
		charged ? require_ledger.budgetTable(report, void 0, require_scan.COST_LINES) : NOTHING,
		require_ledger.forecastNotes(report).join("\n"),
		...jobs.length === 0 ? [] : ["### Jobs", jobs.join("\n")],
		...gaps(report).map(require_start.prose)
	];
	return `${require_start.guardLines(parts.filter((part) => part !== "").join("\n\n"))}\n`;
}
function gaps(report) {
	const unread = (report.forecast?.history?.gaps ?? []).map((gap) => `Not read: ${gap}.`);
	return [...onNoLine(report), ...unread];
}
function onNoLine({ jobs, ledger }) {
	const { other, unclear } = ledger;
	const parts = [...other.jobs === 0 ? [] : [`${require_scan.count(other.jobs, "job")} on other providers (${require_scan.providerWords(jobs.filter((job) => require_scan.isOnLine(job, "other")))})`], ...unclear.jobs === 0 ? [] : [`${require_scan.count(unclear.jobs, "job")} of which the files do not show who pays`]];
	return parts.length === 0 ? [] : [`Not forecast: ${require_scan.listed(parts)}.`];
}
exports.renderForecastMarkdown = renderForecastMarkdown;
exports.renderForecastText = renderForecastText;

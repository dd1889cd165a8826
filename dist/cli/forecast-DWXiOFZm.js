const require_view = require("./view-BQOvK7FN.js");
const require_rules = require("./rules-BHX6dYkH.js");
const require_index = require("./index.js");
const require_ink = require("./ink-BdATZQXp.js");
// src/render/forecast.ts
const NOTHING = "No job here charges the API budget or a subscription, so there is nothing to forecast.";
function renderForecastText(report, { color, width = 80 }) {
	const page = {
		ink: require_ink.ink(color),
		width: Math.max(40, width),
		verbose: false,
		docs: { rules: [] }
	};
	const lines = require_rules.forecastLines(report, page);
	const text = [
		...lines.length === 0 ? [NOTHING] : lines,
		...require_rules.forecastPage(report, page),
		...gaps(report).flatMap((gap) => ["", ...require_ink.wrap(gap, page.width, "")])
	];
	return `${require_index.guardLines(text.join("\n"))}\n`;
}
function renderForecastMarkdown(report) {
	const table = require_view.forecastTable(report, void 0);
	const jobs = report.jobs.flatMap((job) => {
		const { forecast } = job;
		if (forecast === void 0) return [];
		return require_rules.COST_LINES.flatMap((line) => {
			const cost = require_rules.jobCost(forecast, line);
			return cost === void 0 ? [] : [`- ${require_view.name(`${job.workflow}#${job.job}`)}: ${require_index.prose(cost)}. ${require_index.prose(require_rules.jobBasis(forecast, line))}`];
		});
	});
	const parts = [
		"## What a month costs",
		table ?? NOTHING,
		require_view.forecastNotes(report).join("\n"),
		...jobs.length === 0 ? [] : ["### Jobs", jobs.join("\n")],
		...gaps(report).map(require_index.prose)
	];
	return `${require_index.guardLines(parts.filter((part) => part !== "").join("\n\n"))}\n`;
}
function gaps({ forecast }) {
	if (forecast?.history == null) return [];
	return forecast.history.gaps.map((gap) => `Not read: ${gap}.`);
}
exports.renderForecastMarkdown = renderForecastMarkdown;
exports.renderForecastText = renderForecastText;

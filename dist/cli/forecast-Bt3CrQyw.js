const require_scan = require("./scan-DOU2cywy.js");
const require_start = require("./start-w9qQ2Ar6.js");
// src/cli/forecast.ts
const HELP = `Usage: spend-guard forecast [DIR] [options]

Says what a month of 30 days is expected to take, on two lines that are never
added: the API line in US dollars, the subscription line in runs, tokens and
credits. Every figure says whether it is measured, declared or assumed.

  --format FORMAT   text (default), json or markdown
${require_scan.HISTORY_HELP}
${require_scan.SUBJECT_HELP}
  --no-color        No colour, as NO_COLOR=1 does

Exit status: 0 whatever the forecast says; \`scan\` judges it. 2 bad arguments or
bad policy, 3 the guard could not finish.
`;
const FORMATS = [
	"text",
	"json",
	"markdown"
];
const OPTIONS = {
	format: {
		type: "string",
		default: "text"
	},
	...require_scan.HISTORY_OPTIONS,
	...require_scan.SUBJECT_OPTIONS
};
async function run(words, io) {
	const { values, positionals } = require_start.readWords(words, OPTIONS);
	const format = require_start.oneOf("--format", values.format, FORMATS);
	const subject = await require_scan.openSubject(require_scan.folderOf("forecast", positionals), values, io);
	const history = await require_scan.historyFor(subject, values, io);
	const today = io.today();
	const forecaster = await require_scan.forecasters({
		policy: subject.policy,
		asked: true,
		today,
		history
	});
	const report = await require_scan.settledFor(subject, () => require_scan.guard(subject.repository, {
		...subject,
		today,
		forecaster: forecaster()
	}));
	const months = history === void 0 ? [] : await monthsOf(history.measured, today);
	io.stdout(await render(report, months, format, io));
	return require_start.EXIT.clean;
}
async function monthsOf(measured, today) {
	const { measuredMonth } = await Promise.resolve().then(() => require("./month-aEXXZnoq.js"));
	return ["api", "subscription"].map((line) => measuredMonth(line, measured, today));
}
async function render(report, months, format, view) {
	if (format === "json") return require_scan.stringify(asData(report, months));
	const { renderForecastMarkdown, renderForecastText } = await Promise.resolve().then(() => require("./forecast-CKh0ugZI.js"));
	const { monthMarkdown, monthText } = await Promise.resolve().then(() => require("./month-CQNeFwlu.js"));
	if (format === "text") return `${renderForecastText(report, view)}${monthText(months, report.forecast)}`;
	const month = monthMarkdown(months, report.forecast);
	return `${renderForecastMarkdown(report)}${month === "" ? "" : `\n${month}`}`;
}
function asData({ schema, forecast, jobs }, measured) {
	return {
		schema,
		forecast,
		jobs: jobs.flatMap(({ workflow, job, line, budget, forecast: own }) => own === void 0 ? [] : [{
			workflow,
			job,
			line,
			budget,
			forecast: own
		}]),
		...measured.length > 0 && { measured }
	};
}
exports.FORMATS = FORMATS;
exports.HELP = HELP;
exports.OPTIONS = OPTIONS;
exports.run = run;

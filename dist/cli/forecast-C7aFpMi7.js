const require_json = require("./json-gYGP0wIs.js");
const require_subject = require("./subject-De3DKkoP.js");
const require_index = require("./index.js");
const require_history = require("./history-BWAF7Q5r.js");
// src/cli/forecast.ts
const HELP = `Usage: spend-guard forecast [DIR] [options]

Says what a month of 30 days is expected to take, on two lines that are never
added: the API line in US dollars, the subscription line in runs, tokens and
credits. Every figure says whether it is measured, declared or assumed.

  --format FORMAT   text (default), json or markdown
${require_history.HISTORY_HELP}
${require_subject.SUBJECT_HELP}
  --no-color        No colour, as NO_COLOR=1 does

Exit status: 0 whatever the forecast says; \`scan\` judges it. 2 bad arguments or
bad policy, 3 the guard could not finish.
`;
const FORMATS = [
	"text",
	"json",
	"markdown"
];
async function run(words, io) {
	const { values, positionals } = require_index.readWords(words, {
		format: {
			type: "string",
			default: "text"
		},
		...require_history.HISTORY_OPTIONS,
		...require_subject.SUBJECT_OPTIONS,
		"no-color": {
			type: "boolean",
			default: false
		}
	});
	const format = require_index.oneOf("--format", values.format, FORMATS);
	const subject = await require_subject.openSubject(require_subject.folderOf("forecast", positionals), values, io);
	const history = await require_history.historyFor(subject, values, io);
	const today = io.today();
	const forecaster = await require_json.forecasters({
		policy: subject.policy,
		asked: true,
		today,
		history
	});
	const fullName = io.environment.GITHUB_REPOSITORY;
	const report = await require_subject.settledFor(subject, () => require_subject.guard(subject.repository, {
		...subject,
		today,
		fullName,
		forecaster: forecaster()
	}));
	io.stdout(await render(report, format, {
		...io,
		color: io.color && !values["no-color"]
	}));
	return require_index.EXIT.clean;
}
async function render(report, format, view) {
	if (format === "json") return require_json.stringify(asData(report));
	const { renderForecastMarkdown, renderForecastText } = await Promise.resolve().then(() => require("./forecast-Q-1tyElS.js"));
	return format === "text" ? renderForecastText(report, view) : renderForecastMarkdown(report);
}
function asData({ schema, forecast, jobs }) {
	return {
		schema,
		forecast,
		jobs: jobs.flatMap(({ workflow, job, line, budget, forecast: own }) => own === void 0 ? [] : [{
			workflow,
			job,
			line,
			budget,
			forecast: own
		}])
	};
}
exports.HELP = HELP;
exports.run = run;

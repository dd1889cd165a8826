const require_scan = require("./scan-DOU2cywy.js");
const require_start = require("./start-w9qQ2Ar6.js");
// src/render/verify.ts
const WORDS = {
	proved: "proved",
	"borne-out": "borne out",
	contradicted: "contradicted",
	"not-measured": "not measured"
};
const WIDEST = Math.max(...Object.values(WORDS).map((word) => word.length));
const ORDER = Object.keys(WORDS);
function renderVerdicts(verdicts) {
	const lines = verdicts.map(({ job, trial }) => {
		const name = require_start.terminal(`${job.workflow}#${job.job}`);
		return `${WORDS[trial.verdict].padEnd(WIDEST)}  ${name}: ${sentence(job, trial)}`;
	});
	const counts = ORDER.map((verdict) => {
		return `${verdicts.filter(({ trial }) => trial.verdict === verdict).length} ${WORDS[verdict]}`;
	});
	const total = `${require_scan.count(verdicts.length, "job")}: ${counts.join(", ")}.`;
	return `${require_start.guardLines([
		...lines,
		"",
		total
	].join("\n"))}\n`;
}
function sentence({ budget }, trial) {
	switch (trial.verdict) {
		case "proved":
		case "borne-out": return `${require_scan.BUDGET_SHORT[budget]}, run ${trial.by.run.id} on ${trial.by.day}`;
		case "contradicted": {
			const { by, use } = trial;
			return `the files say ${require_scan.BUDGET_SHORT[budget]}; run ${by.run.id} on ${by.day} was paid by the ${require_scan.BUDGET_SHORT[use.budget]}: ${require_scan.BASES[use.basis]}`;
		}
		case "not-measured": return `${require_scan.BUDGET_SHORT[budget]}; ${trial.why}`;
		default: return trial;
	}
}
function verdictsAsData(verdicts) {
	return {
		schema: "spend-guard/verdicts/v1",
		jobs: verdicts.map(({ job, trial }) => ({
			workflow: job.workflow,
			job: job.job,
			budget: job.budget,
			verdict: trial.verdict,
			..."by" in trial ? {
				run: trial.by.run.id,
				day: trial.by.day
			} : {},
			..."use" in trial ? { paid: trial.use.budget } : {}
		}))
	};
}
// src/cli/verify.ts
const HELP = `Usage: spend-guard verify [DIR] --records PATH | --history [options]

Puts every verdict on trial: says for each job that spends, and for each of which
there is a record, whether a run proved who pays, contradicted it, or was not measured.

  --format FORMAT   text (default) or json
${require_scan.RECORDS_HELP}
${require_scan.HISTORY_HELP}
${require_scan.SUBJECT_HELP}

Exit status: 0 nothing is contradicted, 1 something is, 2 bad arguments, bad policy or
nothing to judge, 3 the guard could not finish.
`;
const FORMATS = ["text", "json"];
const OPTIONS = {
	format: {
		type: "string",
		default: "text"
	},
	...require_scan.RECORDS_OPTION,
	...require_scan.HISTORY_OPTIONS,
	...require_scan.SUBJECT_OPTIONS
};
async function run(words, io) {
	const { values, positionals } = require_start.readWords(words, OPTIONS);
	const format = require_start.oneOf("--format", values.format, FORMATS);
	const subject = await require_scan.openSubject(require_scan.folderOf("verify", positionals), values, io);
	const { repository } = subject;
	require_scan.mustHaveWorkflows(subject, io);
	const history = await require_scan.historyFor(subject, values, io);
	const asked = {
		records: values.records,
		fetched: history?.measured
	};
	const records = await require_scan.recordsFor(subject, asked, io);
	if (records === void 0) throw new require_start.UsageError("verify needs records: --records PATH, or --history to fetch them");
	const { jobs } = await require_scan.settledFor(subject, () => require_scan.guard(repository, {
		...subject,
		today: io.today()
	}));
	const verdicts = jobs.flatMap((job) => {
		const runs = require_scan.runsOf(job, records);
		if (job.budget === "none" && runs.length === 0) return [];
		return [{
			job,
			trial: require_scan.trialOf(job, runs)
		}];
	});
	io.stdout(format === "json" ? require_scan.stringify(verdictsAsData(verdicts)) : renderVerdicts(verdicts));
	return verdicts.some(({ trial }) => trial.verdict === "contradicted") ? require_start.EXIT.violated : require_start.EXIT.clean;
}
exports.FORMATS = FORMATS;
exports.HELP = HELP;
exports.OPTIONS = OPTIONS;
exports.run = run;

const require_index = require("./index.js");
const require_rules = require("./rules-LH6F7pds.js");
const require_ink = require("./ink-BdATZQXp.js");
// src/render/cost-words.ts
const COST_LINES = ["api", "subscription"];
const FEW_RUNS = 5;
function lineMonth(report, line) {
	const { forecast } = report;
	if (forecast === void 0 || forecast[line].jobs === 0) return "nothing";
	const { tokens, perRunOnly, partly, unknownUse, unbounded, unpriced } = forecast[line];
	const open = [
		perRunOnly,
		partly,
		unknownUse,
		unbounded
	].some((list) => list.length > 0);
	const month = monthOf(forecast, line);
	const least = (partial) => partial ? "at least " : "";
	if (month !== null) return `${least(open || unpriced.length > 0)}${require_rules.rangeWords(month, unitOf(line))}`;
	if (tokens !== null) return `${least(open)}${require_rules.rangeWords(tokens, "tokens")}, no known price`;
	return lineRun(report, line) ?? "not known";
}
function lineRun({ jobs }, line) {
	const runs = jobs.flatMap(({ forecast }) => runOf(forecast, line) ?? []);
	if (runs.length === 0) return void 0;
	const low = Math.min(...runs.map((run) => run.low));
	const high = Math.max(...runs.map((run) => run.high));
	return `${require_rules.rangeWords({
		low,
		middle: low,
		high
	}, unitOf(line))} a run`;
}
function runOf(forecast, line) {
	return line === "api" ? forecast?.api?.dollarsPerRun : forecast?.subscription?.creditsPerRun;
}
function lineRuns(forecast, line) {
	const { jobs, runs, perRunOnly, partly } = forecast[line];
	if (jobs === 0) return "0";
	if (runs === null) return "not known";
	return `${perRunOnly.length + partly.length > 0 ? "at least " : ""}${runs.low === runs.high ? require_rules.figure(runs.high) : `${require_rules.figure(runs.low)} to ${require_rules.figure(runs.high)}`}`;
}
function monthOf(forecast, line) {
	return line === "api" ? forecast.api.dollars : forecast.subscription.credits;
}
function unitOf(line) {
	return line === "api" ? "USD" : "credits";
}
function jobCost(job, line) {
	const use = job[line];
	if (use === null) return void 0;
	const [perMonth, perRun] = "dollarsPerRun" in use ? [use.dollarsPerMonth, use.dollarsPerRun] : [use.creditsPerMonth, use.creditsPerRun];
	const unit = unitOf(line);
	const more = job.unbounded.length > 0 || use.unpriced.length > 0 ? "at least " : "";
	const later = line === "subscription" ? " once the included usage is gone" : "";
	if (perMonth !== null) return `${more}${require_rules.rangeWords(perMonth, unit)} a month${later}`;
	if (perRun !== null) return `${more}${require_rules.rangeWords(perRun, unit)} a run${later}`;
	if (use.tokensPerMonth !== null) return `${require_rules.rangeWords(use.tokensPerMonth, "tokens")} a month, no known price`;
	if (use.tokensPerRun !== null) return `${require_rules.rangeWords(use.tokensPerRun, "tokens")} a run, no known price`;
	return "nobody knows what a run uses";
}
function jobBasis(job, line) {
	const use = job[line];
	const runs = job.runs.basis === "unknown" ? "how often it runs nobody knows" : job.runs.says;
	const models = (use?.models ?? []).map(({ name, named }) => named ? name : `${name} (not named: the default)`);
	return [
		runs,
		use === null ? "" : `tokens ${use.basis}: ${use.says}`,
		models.join(", "),
		...job.notes,
		...job.unbounded.map((what) => `more by ${what}`),
		job.runs.uncounted.length > 0 ? `runs on ${job.runs.uncounted.join(", ")} are not counted` : ""
	].filter((part) => part !== "").join(" \u00b7 ");
}
function lineNotes(forecast, line) {
	const one = forecast[line];
	if (one.jobs === 0) return [];
	const jobs = (list) => require_ink.count(list.length, "job");
	const few = one.runs !== null && one.runs.high < FEW_RUNS;
	return [
		...one.runs === null ? [] : [few ? "Bounds, because the runs are few." : `${SURE} ${BASES[one.basis ?? "assumed"]}`],
		...one.perRunOnly.length === 0 ? [] : [`${jobs(one.perRunOnly)} ${one.perRunOnly.length === 1 ? "has" : "have"} a price per run only: declare \`runs-per-month\` under \`usage\`, or read the history.`],
		...one.partly.length === 0 ? [] : [`Of ${jobs(one.partly)} only the schedule is counted.`],
		...one.unknownUse.length === 0 ? [] : [`What a run uses is not known of ${jobs(one.unknownUse)}: declare \`tokens\` under \`usage\`.`],
		...one.unpriced.length === 0 ? [] : [`No price is known for ${one.unpriced.map(quoted).join(", ")}: only tokens are told.`],
		...one.unbounded.length === 0 ? [] : [`${jobs(one.unbounded)} may take more, without a bound that the files show.`],
		...one.rates.flatMap(({ doubt }) => doubt === null ? [] : [`${capital(doubt)}.`]),
		...line === "subscription" ? subscriptionNotes(forecast) : []
	];
}
const SURE = "An 80 % range.";
const BASES = {
	measured: "Tokens as measured.",
	declared: "Tokens as declared in the policy.",
	assumed: "Tokens as such runs usually use them.",
	mixed: "Tokens partly measured or declared, partly as such runs usually use them."
};
function subscriptionNotes({ subscription }) {
	const { workspace, busiest } = subscription;
	return [
		"Credits are drawn only once the included usage is gone; they pay for no API call.",
		...workspace === null ? [] : [`Declared plan ${workspace.kind}: ${workspace.says.join("; ")}.`],
		...busiest === null ? [] : [`Busiest five hours ${require_ink.count(busiest.fiveHours, "run")}, busiest week ${require_ink.count(busiest.week, "run")}; share of the allowance: unknown.`]
	];
}
function rateWords({ model, says, source, asOf, grade }) {
	const page = source.replace(/^https:\/\//, "");
	return `${quoted(model)} ${says} (${page}, ${asOf}${grade === "official" ? "" : `, ${grade}`})`;
}
function quoted(text) {
	return text.startsWith("a ") ? text : `\`${require_index.terminal(text).replaceAll("`", "'").slice(0, 80)}\``;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
// src/render/text/forecast.ts
const NAMES = {
	api: "API line",
	subscription: "Subscription line"
};
const WIDEST = Math.max(...Object.values(NAMES).map((name) => name.length)) + 2;
function forecastLines(report, page) {
	const { forecast } = report;
	if (forecast === void 0 || COST_LINES.every((line) => forecast[line].jobs === 0)) return [];
	return COST_LINES.filter((line) => forecast[line].jobs > 0).flatMap((line) => {
		const { owner, limit } = forecast[line];
		const [first = "", ...more] = require_ink.wrap([
			monthWords(report, line),
			forecast[line].runs === null ? "how often is not known" : `${lineRuns(forecast, line)} runs`,
			...limit === null ? [] : [`limit ${require_index.short(limit, 60)}`],
			...owner === null ? [] : [require_index.short(owner, 60)]
		].join(" \u00b7 "), page.width, " ".repeat(WIDEST));
		const notes = lineNotes(forecast, line).flatMap((note) => require_ink.wrap(note, page.width, "  "));
		return [
			page.ink(["bold"], NAMES[line].padEnd(WIDEST)) + first.trimStart(),
			...more,
			...notes.map((text) => page.ink(["dim"], text))
		];
	});
}
function monthWords(report, line) {
	const words = lineMonth(report, line);
	return / a run$|^not known$/.test(words) ? words : `${words} a month`;
}
function jobForecastLines(job, page) {
	const { forecast } = job;
	if (forecast === void 0) return [];
	return COST_LINES.flatMap((line) => {
		const cost = jobCost(forecast, line);
		return cost === void 0 ? [] : require_ink.wrap(`Takes ${cost}.`, page.width, "    ");
	});
}
function forecastPage(report, page) {
	const { forecast } = report;
	if (forecast === void 0) return [];
	return COST_LINES.flatMap((line) => {
		const jobs = report.jobs.filter((job) => job.forecast?.[line] != null);
		if (jobs.length === 0) return [];
		const most = Math.max(...jobs.map((job) => weight(job, line)));
		const ordered = jobs.toSorted((a, b) => weight(b, line) - weight(a, line));
		return [
			"",
			page.ink(["bold"], NAMES[line]),
			...ordered.flatMap((job) => barLines(job, line, most, page)),
			...forecast[line].rates.flatMap((rate) => require_ink.wrap(`${line === "api" ? "USD" : "Credits"} per million tokens: ${rateWords(rate)}`, page.width, "  ").map((text) => page.ink(["dim"], text)))
		];
	});
}
const BAR = 20;
function barLines(job, line, most, page) {
	const { forecast } = job;
	if (forecast === void 0) return [];
	const length = most === 0 ? 0 : Math.max(weight(job, line) > 0 ? 1 : 0, Math.round(weight(job, line) / most * BAR));
	const bar = `${"\u2588".repeat(length)}${"\u00b7".repeat(BAR - length)}`;
	const name = `${require_index.short(job.workflow, 100)}#${require_index.short(job.job, 60)}`;
	return [
		`  ${page.ink([line === "api" ? "cyan" : "magenta"], bar)}  ${page.ink(["bold"], name)}`,
		...require_ink.wrap(jobCost(forecast, line) ?? "", page.width, " ".repeat(24)),
		...require_ink.wrap(jobBasis(forecast, line), page.width, " ".repeat(24)).map((text) => page.ink(["dim"], text))
	];
}
function weight(job, line) {
	if (line === "api") return job.forecast?.api?.dollarsPerMonth?.middle ?? 0;
	return job.forecast?.subscription?.creditsPerMonth?.middle ?? 0;
}
// src/render/rules.ts
function ruleText(id, docs) {
	return docs.rules?.find((rule) => rule.id === id);
}
function rulePage(id, docs) {
	if (docs.docsUrl === void 0) return void 0;
	return `${docs.docsUrl.replace(/\/$/, "")}/${require_index.encodePath(id)}.md`;
}
Object.defineProperty(exports, "COST_LINES", {
	enumerable: true,
	get: function() {
		return COST_LINES;
	}
});
Object.defineProperty(exports, "forecastLines", {
	enumerable: true,
	get: function() {
		return forecastLines;
	}
});
Object.defineProperty(exports, "forecastPage", {
	enumerable: true,
	get: function() {
		return forecastPage;
	}
});
Object.defineProperty(exports, "jobBasis", {
	enumerable: true,
	get: function() {
		return jobBasis;
	}
});
Object.defineProperty(exports, "jobCost", {
	enumerable: true,
	get: function() {
		return jobCost;
	}
});
Object.defineProperty(exports, "jobForecastLines", {
	enumerable: true,
	get: function() {
		return jobForecastLines;
	}
});
Object.defineProperty(exports, "lineMonth", {
	enumerable: true,
	get: function() {
		return lineMonth;
	}
});
Object.defineProperty(exports, "lineNotes", {
	enumerable: true,
	get: function() {
		return lineNotes;
	}
});
Object.defineProperty(exports, "lineRuns", {
	enumerable: true,
	get: function() {
		return lineRuns;
	}
});
Object.defineProperty(exports, "rateWords", {
	enumerable: true,
	get: function() {
		return rateWords;
	}
});
Object.defineProperty(exports, "rulePage", {
	enumerable: true,
	get: function() {
		return rulePage;
	}
});
Object.defineProperty(exports, "ruleText", {
	enumerable: true,
	get: function() {
		return ruleText;
	}
});

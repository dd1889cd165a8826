const require_rolldown_runtime = require("./rolldown-runtime-C-fzZZTt.js");
const require_json = require("./json-jNFk9x54.js");
const require_subject = require("./subject-B-CbABYP.js");
const require_rules = require("./rules-DPt-xQ-5.js");
const require_index = require("./index.js");
const require_rules$1 = require("./rules-BHX6dYkH.js");
const require_ink = require("./ink-BdATZQXp.js");
const require_write = require("./write-BWFP0SoS.js");
const RULE_DOCS = {
	rules: require_rules.RULES,
	docsUrl: "https://github.com/spend-guard/spend-guard/blob/main/docs/rules"
};
// src/render/text/job.ts
const CANDIDATES_SHOWN = 6;
function jobLines(job, page) {
	const where = `${require_index.terminal(job.workflow)}:${job.line}`;
	return [
		`  ${page.ink(["cyan"], where)}  ${page.ink(["bold"], require_index.terminal(job.job))}`,
		...require_ink.wrap(job.sentence, page.width, "    "),
		...require_rules$1.jobForecastLines(job, page),
		...job.charges.flatMap((charge) => chargeLines(charge, job.charges.length > 1, page)),
		...page.verbose ? exposedLines(job, page) : []
	];
}
function chargeLines(charge, oneOfMany, page) {
	const label = `${charge.spender.label}: ${require_ink.chargedTo(charge)}${require_ink.doubt(charge.confidence)}`;
	const indent = oneOfMany ? "        " : "      ";
	return [
		...require_ink.wrap(oneOfMany ? label : uncertainty(charge), page.width, "      "),
		...trail(charge, page.verbose).flatMap((step) => require_ink.placeLine(step, page.width, indent, page.ink)),
		...accountLines(charge, page, indent),
		...unclearLines(charge, page, indent),
		...charge.notes.flatMap((note) => require_ink.wrap(`Note: ${note}`, page.width, indent))
	];
}
function accountLines({ payer }, page, indent) {
	const words = require_ink.accountWords(payer);
	return words === "" ? [] : require_ink.wrap(`Account: ${words}`, page.width, indent);
}
function uncertainty(charge) {
	if (charge.budget === "unclear" || charge.confidence === "certain") return "";
	return charge.confidence === "likely" ? "Likely: the files do not show for sure that it spends." : "Possible: only under a condition that the files do not decide.";
}
function trail(charge, whole) {
	if (whole) return charge.evidence;
	const { path, line, label } = charge.spender;
	const spends = charge.evidence.find((step) => step.path === path && step.line === line) ?? {
		path,
		line,
		shows: label
	};
	const pays = charge.evidence.at(-1);
	return pays === void 0 || pays === spends ? [spends] : [spends, pays];
}
function unclearLines(charge, page, indent) {
	const names = charge.candidates.map((payer) => `${require_index.clip(require_index.terminal(payer.name), 120)} (${require_ink.payerWords(payer)})`);
	const more = names.length - CANDIDATES_SHOWN;
	const shown = page.verbose || more <= 0 ? names : [...names.slice(0, CANDIDATES_SHOWN), `${more} more`];
	const heading = charge.budget === "unclear" ? "Could be:" : "Could also be:";
	return [...shown.length === 0 ? [] : require_ink.wrap(`${heading} ${shown.join(", or ")}`, page.width, indent), ...charge.settledBy === null ? [] : require_ink.wrap(`Settled by: ${charge.settledBy}`, page.width, indent)];
}
function exposedLines(job, page) {
	return job.exposed.flatMap(({ name, evidence }) => [...require_ink.wrap(`In reach, not spent: ${name}`, page.width, "    "), ...evidence.flatMap((step) => require_ink.placeLine(step, page.width, "      ", page.ink))]);
}
// src/render/text/ledger.ts
const LABELS = {
	api: "API budget (systems)",
	subscription: "Subscription budget (people)",
	other: "Other providers",
	unclear: "Unclear"
};
const LABEL_WIDTH = Math.max(...Object.values(LABELS).map((label) => label.length)) + 2;
function ledgerLines(report, page) {
	const lines = require_ink.LEDGER_LINES.filter((line) => line === "api" || line === "subscription" || report.ledger[line].jobs > 0).map((line) => {
		const jobs = require_ink.count(report.ledger[line].jobs, "job");
		const what = meaning(line, report);
		return page.ink(["bold"], LABELS[line].padEnd(LABEL_WIDTH)) + (what === "" ? jobs : `${jobs.padEnd(9)} ${page.ink(["dim"], what)}`);
	});
	const notes = require_ink.countingNotes(report.jobs).flatMap((note) => require_ink.wrap(note, page.width, ""));
	return [...lines, ...notes.map((line) => page.ink(["dim"], line))];
}
function meaning(line, report) {
	switch (line) {
		case "api": return "OpenAI Platform, per token";
		case "subscription": return "ChatGPT plan: limits, then credits";
		case "other": return require_ink.listed(require_ink.providersOf(report.jobs));
		case "unclear": return "spends, payer not decidable";
		default: return line;
	}
}
// src/render/verdict.ts
const LEVEL_RANK = {
	error: 0,
	warning: 1,
	notice: 2
};
function bySeverity(findings) {
	return findings.toSorted((a, b) => LEVEL_RANK[a.level] - LEVEL_RANK[b.level]);
}
function ofLevel(findings, level) {
	return findings.filter((finding) => finding.level === level);
}
function jobsOf$1(findings) {
	return new Set(findings.map((finding) => `${finding.workflow}\n${finding.job}`)).size;
}
function headline(findings) {
	const rules = new Set(findings.map((finding) => finding.rule));
	const jobs = jobsOf$1(findings);
	if (rules.size === 1 && rules.has("wrong-budget")) return `${require_ink.count(jobs, "job")} ${jobs === 1 ? "charges" : "charge"} the wrong budget`;
	if (rules.size === 1 && rules.has("unclear-payer")) return `nobody can tell who pays for ${require_ink.count(jobs, "job")}`;
	if (rules.size === 1 && rules.has("hard-coded-key")) return `${require_ink.count(findings.length, "key")} written into the workflow files`;
	if (rules.size === 1 && rules.has("unread-workflow")) return `${require_ink.count(findings.length, "workflow")} that GitHub may run ${findings.length === 1 ? "was" : "were"} not read`;
	const kind = findings.some((finding) => finding.level === "error") ? "violation" : "warning";
	const some = require_ink.count(findings.length, kind);
	return findings.some(({ job }) => job === "*") ? some : `${some} in ${require_ink.count(jobs, "job")}`;
}
function firstOfRule(findings) {
	const first = new Map();
	for (const finding of findings) if (!first.has(finding.rule)) first.set(finding.rule, finding);
	return new Set(first.values());
}
function isWeakening({ code }) {
	return code === "weakened-guard";
}
function verdict(report, older = 0) {
	switch (report.outcome) {
		case "error": return unfinished(report);
		case "fail": return headline(ofLevel(report.findings, "error"));
		case "warn": return headline(ofLevel(report.findings, "warning"));
		case "pass": return [spending(report), findings(report, older)].filter(Boolean).join("; ");
		default: return report.outcome;
	}
}
function unfinished({ diagnostics, jobs }) {
	const weaker = diagnostics.filter(isWeakening).length;
	if (weaker > 0) return `this change weakens the guard's own step, in ${require_ink.count(weaker, "way")}`;
	if (jobs.length === 0 && diagnostics.some(({ code }) => code === "no-workflows")) return "nothing was judged: no workflow was found here";
	return `could not finish: ${require_ink.count(diagnostics.length, "problem")} in reading the repository`;
}
function spending({ jobs, ledger, diagnostics }) {
	if (jobs.length === 0) return "no workflow job was found here";
	const spenders = spendersOf(jobs);
	if (spenders === 0) return diagnostics.length === 0 ? "no job here spends on AI" : `no AI spending was found, with ${require_ink.count(diagnostics.length, "note")} on what was read`;
	const lines = require_ink.LEDGER_LINES.filter((line) => line === "api" || line === "subscription" || ledger[line].jobs > 0).map((line) => `${ledger[line].jobs} ${LINE_WORDS[line]}`);
	return `${require_ink.count(spenders, "job")} ${spenders === 1 ? "spends" : "spend"} on AI: ${lines.join(", ")}`;
}
function spendersOf(jobs) {
	return jobs.filter((job) => job.budget !== "none" && job.calledBy === void 0).length;
}
const LINE_WORDS = {
	api: "API budget",
	subscription: "subscription budget",
	other: "other provider",
	unclear: "unclear"
};
function findings({ findings: open, ignored, jobs }, older) {
	const told = [
		...open.length > 0 ? [require_ink.count(open.length, "notice")] : [],
		...older > 0 ? [require_ink.count(older, "older finding")] : [],
		...ignored.length > 0 ? [`${require_ink.count(ignored.length, "finding")} ignored`] : []
	];
	return told.length === 0 && spendersOf(jobs) > 0 ? "no finding" : told.join(", ");
}
// src/render/text/notes.ts
const LEVEL_STYLE = {
	error: "red",
	warning: "yellow",
	notice: "cyan"
};
function deadLines(report, page) {
	const lines = report.jobs.flatMap((job) => job.dead.flatMap((dead) => [
		`  ${page.ink(["cyan"], `${require_index.terminal(dead.spender.path)}:${dead.spender.line}`)}  ${page.ink(["bold"], require_index.terminal(job.job))}`,
		...require_ink.wrap(deadSentence(dead), page.width, "    "),
		...(page.verbose ? dead.evidence : dead.evidence.slice(-1)).flatMap((step) => require_ink.placeLine(step, page.width, "      ", page.ink))
	]));
	return lines.length === 0 ? [] : [page.ink(["bold"], "Cannot spend as written"), ...lines];
}
function deadSentence({ spender, reason }) {
	return reason.includes(spender.label) ? reason : `${spender.label}: ${reason}`;
}
function findingLines(report, page) {
	if (report.findings.length === 0) return [];
	const findings = bySeverity(report.findings);
	const explained = firstOfRule(findings);
	return [page.ink(["bold"], "Findings"), ...require_ink.spaced(findings.map((finding) => oneFinding(finding, explained.has(finding), page)))];
}
function subject({ job }) {
	return job === "*" ? "of a whole workflow" : `in job ${require_index.clip(require_index.terminal(job), 120)}`;
}
function oneFinding(finding, explain, page) {
	const level = page.ink(["bold", LEVEL_STYLE[finding.level]], finding.level);
	const text = explain ? require_rules$1.ruleText(finding.rule, page.docs) : void 0;
	const pageUrl = page.verbose ? require_rules$1.rulePage(finding.rule, page.docs) : void 0;
	return [
		`  ${level}  ${page.ink(["bold"], require_index.terminal(finding.rule))}  ${subject(finding)}`,
		`    ${page.ink(["cyan"], `${require_index.terminal(finding.path)}:${finding.line}`)}`,
		...require_ink.wrap(finding.message, page.width, "    "),
		...text === void 0 ? [] : require_ink.wrap(`Why: ${text.why}`, page.width, "    "),
		...finding.fix === null ? [] : require_ink.wrap(`Fix: ${finding.fix}`, page.width, "    "),
		...pageUrl === void 0 ? [] : [`    ${require_index.terminal(pageUrl)}`]
	];
}
function diagnosticLines(report, page) {
	const notes = require_ink.notesOf(report);
	if (notes.length === 0) return [];
	return [page.ink(["bold"], "Not read, or not all of it"), ...notes.flatMap(({ path, line, code, message }) => require_ink.placeLine({
		path,
		line,
		shows: `${message} (${code})`
	}, page.width, "  ", page.ink))];
}
function ignoredLines(report, page) {
	const { ignored } = report;
	if (ignored.length === 0) return [];
	const title = `${require_ink.count(ignored.length, "finding")} ignored, each with a reason`;
	if (!page.verbose) return [page.ink(["dim"], `${title}; --verbose lists them.`)];
	return [page.ink(["bold"], title), ...ignored.flatMap((finding) => [`  ${page.ink(["cyan"], `${require_index.terminal(finding.path)}:${finding.line}`)}  ${require_index.terminal(finding.rule)}`, ...require_ink.wrap(`${finding.reason}${finding.expires === null ? "" : ` (until ${finding.expires})`}`, page.width, "    ")])];
}
function policyLines(report, page) {
	const { path, default: expected } = report.policy;
	return [path === null ? `No policy file: ${require_ink.NO_POLICY}. Decide with spend-guard init.` : `Policy: ${path} (default: ${expected}).`, require_ink.staleSentence(report)].flatMap((text) => text === "" ? [] : require_ink.wrap(text, page.width, "")).map((line) => page.ink(["dim"], line));
}
// src/render/text.ts
const OUTCOMES = {
	fail: ["FAIL", "red"],
	warn: ["WARN", "yellow"],
	pass: ["PASS", "green"],
	error: ["UNFINISHED", "magenta"]
};
const SECTIONS = [
	"api",
	"subscription",
	"both",
	"other",
	"unclear"
];
function renderText(report, options) {
	const page = {
		ink: require_ink.ink(options.color),
		width: Math.max(40, options.width ?? 80),
		verbose: options.verbose ?? false,
		docs: options
	};
	const text = [
		[verdictLine(report, page)],
		ledgerLines(report, page),
		require_rules$1.forecastLines(report, page),
		...SECTIONS.map((budget) => jobsOf(budget, report, page)),
		deadLines(report, page),
		findingLines(report, page),
		diagnosticLines(report, page),
		ignoredLines(report, page),
		policyLines(report, page)
	].filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n");
	return `${require_index.guardLines(text)}\n`;
}
function verdictLine(report, page) {
	const [word, color] = OUTCOMES[report.outcome];
	return `${page.ink(["bold", color], word)}  ${require_index.terminal(verdict(report))}`;
}
function jobsOf(budget, report, page) {
	const jobs = report.jobs.filter((job) => job.budget === budget);
	if (jobs.length === 0) return [];
	return [page.ink(["bold"], require_ink.BUDGET_NAMES[budget]), ...require_ink.spaced(jobs.map((job) => jobLines(job, page)))];
}
// src/cli/scan.ts
var scan_exports = require_rolldown_runtime.__exportAll({
	HELP: () => HELP,
	fails: () => fails,
	run: () => run
});
const HELP = `Usage: spend-guard scan [DIR] [options]

Reads the workflow files of the repository that DIR (default: the current folder)
is, or is a part of, and says for every job who pays for the AI it uses.

  --format FORMAT   text (default), json, markdown or sarif
${require_subject.SUBJECT_HELP}
  --baseline FILE   Findings that are tolerated, relative to the repository's root
                    (default: .github/spend-guard-baseline.json, where it exists)
  --no-baseline     Judge as if there were no baseline
  --forecast        Also say what a month takes, as a policy with limits does by itself
  --fail-on LEVEL   error (default), warning or never
  --output FILE     Write there instead of standard output
  --verbose         Show whole trails, unspent credentials and ignored findings
  --no-color        No colour, as NO_COLOR=1 does

Exit status: 0 no violation, 1 policy violated, 2 bad arguments, bad policy or
nothing to judge, 3 the guard could not finish.
`;
const FORMATS = [
	"text",
	"json",
	"markdown",
	"sarif"
];
const FAIL_ON = [
	"error",
	"warning",
	"never"
];
async function run(words, io) {
	const { values, positionals } = require_index.readWords(words, {
		format: {
			type: "string",
			default: "text"
		},
		...require_subject.SUBJECT_OPTIONS,
		baseline: { type: "string" },
		"no-baseline": {
			type: "boolean",
			default: false
		},
		forecast: {
			type: "boolean",
			default: false
		},
		"fail-on": {
			type: "string",
			default: "error"
		},
		output: { type: "string" },
		verbose: {
			type: "boolean",
			default: false
		},
		"no-color": {
			type: "boolean",
			default: false
		}
	});
	const format = require_index.oneOf("--format", values.format, FORMATS);
	const failOn = require_index.oneOf("--fail-on", values["fail-on"], FAIL_ON);
	const subject = await require_subject.openSubject(require_subject.folderOf("scan", positionals), values, io);
	const { repository } = subject;
	const options = {
		...subject,
		today: io.today(),
		baseline: require_subject.baselineOf(repository, values),
		fullName: io.environment.GITHUB_REPOSITORY
	};
	const { policy } = subject;
	const how = {
		policy,
		asked: values.forecast,
		today: options.today
	};
	const forecaster = await require_json.forecasters(how);
	const report = await require_subject.settledFor(subject, () => require_subject.guard(repository, {
		...options,
		forecaster: forecaster()
	}));
	const pieces = await render(report, format, {
		...io,
		color: io.color && !values["no-color"] && values.output === void 0,
		verbose: values.verbose
	});
	if (values.output === void 0) for (const piece of pieces) io.stdout(piece);
	else require_write.writeResult(values.output, pieces, [subject.directory, "."]);
	const nothing = require_subject.nothingToJudge(repository);
	if (nothing !== void 0) {
		io.stderr(`spend-guard: ${require_index.terminal(nothing.message)}\n`);
		return require_index.EXIT.usage;
	}
	return fails(report, failOn) ? require_index.EXIT.violated : require_index.EXIT.clean;
}
function fails(report, failOn) {
	if (failOn === "never") return false;
	return report.findings.some((f) => f.level === "error" || failOn === "warning" && f.level === "warning");
}
async function render(report, format, view) {
	switch (format) {
		case "text": return [renderText(report, {
			...view,
			...RULE_DOCS
		})];
		case "json": return require_json.stringifyInPieces(report);
		case "markdown": return [(await Promise.resolve().then(() => require("./markdown-EdHPZ22A.js"))).renderMarkdown(report, RULE_DOCS)];
		case "sarif": return [(await Promise.resolve().then(() => require("./sarif-DMFBAdL8.js"))).renderSarif(report, RULE_DOCS)];
		default: return format;
	}
}
exports.HELP = HELP;
exports.bySeverity = bySeverity;
exports.fails = fails;
exports.firstOfRule = firstOfRule;
exports.isWeakening = isWeakening;
exports.run = run;
Object.defineProperty(exports, "scan_exports", {
	enumerable: true,
	get: function() {
		return scan_exports;
	}
});
exports.verdict = verdict;

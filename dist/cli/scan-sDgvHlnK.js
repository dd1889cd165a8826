const require_rolldown_runtime = require("./rolldown-runtime-C-fzZZTt.js");
const require_subject = require("./subject-D5nt2SWa.js");
const require_rules = require("./rules-B-gq1aLZ.js");
const require_index = require("./index.js");
const require_words = require("./words-BQlXFk7i.js");
let node_fs = require("node:fs");
const RULE_DOCS = {
	rules: require_rules.RULES,
	docsUrl: "https://github.com/spend-guard/spend-guard/blob/main/docs/rules"
};
const LINE_ENDS = /[\u0085\u2028\u2029]/g;
function stringify(value) {
	const text = JSON.stringify(value, void 0, 2);
	return `${escaped(require_index.mayHoldKey(text) ? JSON.stringify(value, masked, 2) : text)}\n`;
}
function masked(_, inner) {
	return typeof inner === "string" ? require_index.maskKeys(inner) : inner;
}
function escaped(text) {
	return text.replaceAll("##[", "##\\u005b").replace(LINE_ENDS, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
const PIECE = 65536;
function* stringifyInPieces(report) {
	let piece = "{";
	let before = "\n";
	for (const [key, value] of Object.entries(report)) {
		piece += `${before}  ${JSON.stringify(key)}: `;
		before = ",\n";
		if (!Array.isArray(value) || value.length === 0) {
			piece += indented(value, "  ");
			continue;
		}
		for (const [index, item] of value.entries()) {
			piece += `${index === 0 ? "[" : ","}\n    ${indented(item, "    ")}`;
			if (piece.length < PIECE) continue;
			yield piece;
			piece = "";
		}
		piece += "\n  ]";
	}
	yield `${piece}\n}\n`;
}
function indented(value, indent) {
	return stringify(value).trimEnd().replaceAll("\n", `\n${indent}`);
}
// src/render/text/job.ts
const CANDIDATES_SHOWN = 6;
function jobLines(job, page) {
	const where = `${require_index.terminal(job.workflow)}:${job.line}`;
	return [
		`  ${page.ink(["cyan"], where)}  ${page.ink(["bold"], require_index.terminal(job.job))}`,
		...require_words.wrap(job.sentence, page.width, "    "),
		...job.charges.flatMap((charge) => chargeLines(charge, job.charges.length > 1, page)),
		...page.verbose ? exposedLines(job, page) : []
	];
}
function chargeLines(charge, oneOfMany, page) {
	const label = `${charge.spender.label}: ${require_words.chargedTo(charge)}${require_words.doubt(charge.confidence)}`;
	const indent = oneOfMany ? "        " : "      ";
	return [
		...require_words.wrap(oneOfMany ? label : uncertainty(charge), page.width, "      "),
		...trail(charge, page.verbose).flatMap((step) => require_words.placeLine(step, page.width, indent, page.ink)),
		...unclearLines(charge, page, indent),
		...charge.notes.flatMap((note) => require_words.wrap(`Note: ${note}`, page.width, indent))
	];
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
	const names = charge.candidates.map((payer) => `${require_index.clip(require_index.terminal(payer.name), 120)} (${require_words.payerWords(payer)})`);
	const more = names.length - CANDIDATES_SHOWN;
	const shown = page.verbose || more <= 0 ? names : [...names.slice(0, CANDIDATES_SHOWN), `${more} more`];
	const heading = charge.budget === "unclear" ? "Could be:" : "Could also be:";
	return [...shown.length === 0 ? [] : require_words.wrap(`${heading} ${shown.join(", or ")}`, page.width, indent), ...charge.settledBy === null ? [] : require_words.wrap(`Settled by: ${charge.settledBy}`, page.width, indent)];
}
function exposedLines(job, page) {
	return job.exposed.flatMap(({ name, evidence }) => [...require_words.wrap(`In reach, not spent: ${name}`, page.width, "    "), ...evidence.flatMap((step) => require_words.placeLine(step, page.width, "      ", page.ink))]);
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
	const lines = require_words.LEDGER_LINES.filter((line) => line === "api" || line === "subscription" || report.ledger[line].jobs > 0).map((line) => {
		const jobs = require_words.count(report.ledger[line].jobs, "job");
		const what = meaning(line, report);
		return page.ink(["bold"], LABELS[line].padEnd(LABEL_WIDTH)) + (what === "" ? jobs : `${jobs.padEnd(9)} ${page.ink(["dim"], what)}`);
	});
	const notes = require_words.countingNotes(report.jobs).flatMap((note) => require_words.wrap(note, page.width, ""));
	return [...lines, ...notes.map((line) => page.ink(["dim"], line))];
}
function meaning(line, report) {
	switch (line) {
		case "api": return "OpenAI Platform, per token";
		case "subscription": return "ChatGPT plan: limits, then credits";
		case "other": return require_words.listed(require_words.providersOf(report.jobs));
		case "unclear": return "spends, payer not decidable";
		default: return line;
	}
}
// src/render/rules.ts
function ruleText(id, docs) {
	return docs.rules?.find((rule) => rule.id === id);
}
function rulePage(id, docs) {
	if (docs.docsUrl === void 0) return void 0;
	return `${docs.docsUrl.replace(/\/$/, "")}/${require_index.encodePath(id)}.md`;
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
	if (rules.size === 1 && rules.has("wrong-budget")) return `${require_words.count(jobs, "job")} ${jobs === 1 ? "charges" : "charge"} the wrong budget`;
	if (rules.size === 1 && rules.has("unclear-payer")) return `nobody can tell who pays for ${require_words.count(jobs, "job")}`;
	if (rules.size === 1 && rules.has("hard-coded-key")) return `${require_words.count(findings.length, "key")} written into the workflow files`;
	const kind = findings.some((finding) => finding.level === "error") ? "violation" : "warning";
	return `${require_words.count(findings.length, kind)} in ${require_words.count(jobs, "job")}`;
}
function firstOfRule(findings) {
	const first = new Map();
	for (const finding of findings) if (!first.has(finding.rule)) first.set(finding.rule, finding);
	return new Set(first.values());
}
function spending(report) {
	return report.jobs.filter((job) => job.budget !== "none").length;
}
function verdict(report) {
	switch (report.outcome) {
		case "error": return `could not finish: ${require_words.count(report.diagnostics.length, "problem")} in reading the repository`;
		case "fail": return headline(ofLevel(report.findings, "error"));
		case "warn": return headline(ofLevel(report.findings, "warning"));
		case "pass": return passed(report);
		default: return report.outcome;
	}
}
function passed(report) {
	const jobs = spending(report);
	if (report.jobs.length === 0) return "no workflow job was found here";
	if (jobs === 0) return "no job here spends on AI";
	if (report.policy.default === "any") return `${require_words.count(jobs, "job")} ${jobs === 1 ? "spends" : "spend"} on AI, on any budget the policy allows`;
	return `${require_words.count(jobs, "job")} ${jobs === 1 ? "spends" : "spend"} on AI, on the budget the policy expects`;
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
		...require_words.wrap(deadSentence(dead), page.width, "    "),
		...(page.verbose ? dead.evidence : dead.evidence.slice(-1)).flatMap((step) => require_words.placeLine(step, page.width, "      ", page.ink))
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
	return [page.ink(["bold"], "Findings"), ...require_words.spaced(findings.map((finding) => oneFinding(finding, explained.has(finding), page)))];
}
function oneFinding(finding, explain, page) {
	const level = page.ink(["bold", LEVEL_STYLE[finding.level]], finding.level);
	const text = explain ? ruleText(finding.rule, page.docs) : void 0;
	const pageUrl = page.verbose ? rulePage(finding.rule, page.docs) : void 0;
	return [
		`  ${level}  ${page.ink(["bold"], require_index.terminal(finding.rule))}  in job ${require_index.clip(require_index.terminal(finding.job), 120)}`,
		`    ${page.ink(["cyan"], `${require_index.terminal(finding.path)}:${finding.line}`)}`,
		...require_words.wrap(finding.message, page.width, "    "),
		...text === void 0 ? [] : require_words.wrap(`Why: ${text.why}`, page.width, "    "),
		...finding.fix === null ? [] : require_words.wrap(`Fix: ${finding.fix}`, page.width, "    "),
		...pageUrl === void 0 ? [] : [`    ${require_index.terminal(pageUrl)}`]
	];
}
function diagnosticLines(report, page) {
	if (report.diagnostics.length === 0) return [];
	return [page.ink(["bold"], "Not read, or not all of it"), ...report.diagnostics.flatMap(({ path, line, code, message }) => require_words.placeLine({
		path,
		line,
		shows: `${message} (${code})`
	}, page.width, "  ", page.ink))];
}
function ignoredLines(report, page) {
	const { ignored } = report;
	if (ignored.length === 0) return [];
	const title = `${require_words.count(ignored.length, "finding")} ignored, each with a reason`;
	if (!page.verbose) return [page.ink(["dim"], `${title}; --verbose lists them.`)];
	return [page.ink(["bold"], title), ...ignored.flatMap((finding) => [`  ${page.ink(["cyan"], `${require_index.terminal(finding.path)}:${finding.line}`)}  ${require_index.terminal(finding.rule)}`, ...require_words.wrap(`${finding.reason}${finding.expires === null ? "" : ` (until ${finding.expires})`}`, page.width, "    ")])];
}
function policyLines(report, page) {
	const { path, default: expected } = report.policy;
	const sentence = path === null ? "No policy file: automation is expected on the API budget, and what differs is a warning. Write .github/spend-guard.yml to decide otherwise." : `Policy: ${path} (default: ${expected}).`;
	return require_words.wrap(sentence, page.width, "").map((line) => page.ink(["dim"], line));
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
		ink: require_words.ink(options.color),
		width: Math.max(40, options.width ?? 80),
		verbose: options.verbose ?? false,
		docs: options
	};
	const text = [
		[verdictLine(report, page)],
		ledgerLines(report, page),
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
	return [page.ink(["bold"], require_words.BUDGET_NAMES[budget]), ...require_words.spaced(jobs.map((job) => jobLines(job, page)))];
}
// src/repository/pieces.ts
function writePieces(path, pieces) {
	const file = (0, node_fs.openSync)(path, "w");
	try {
		for (const piece of pieces) (0, node_fs.appendFileSync)(file, piece);
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
// src/cli/scan.ts
var scan_exports = require_rolldown_runtime.__exportAll({
	HELP: () => HELP,
	fails: () => fails,
	run: () => run
});
const HELP = `Usage: spend-guard scan [DIR] [options]

Reads the workflow files of the repository in DIR (default: the current folder)
and says for every job who pays for the AI it uses.

  --format FORMAT   text (default), json, markdown or sarif
${require_subject.SUBJECT_HELP}
  --baseline FILE   Findings that are tolerated, relative to DIR
                    (default: .github/spend-guard-baseline.json, where it exists)
  --no-baseline     Judge as if there were no baseline
  --fail-on LEVEL   error (default), warning or never
  --output FILE     Write there instead of standard output
  --verbose         Show whole trails, unspent credentials and ignored findings
  --no-color        No colour, as NO_COLOR=1 does

Exit status: 0 no violation, 1 policy violated, 2 bad arguments or bad policy,
3 the guard could not finish.
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
	const report = await require_subject.settledFor(subject, () => require_subject.guard(repository, options));
	const pieces = await render(report, format, {
		...io,
		color: io.color && !values["no-color"] && values.output === void 0,
		verbose: values.verbose
	});
	if (values.output === void 0) for (const piece of pieces) io.stdout(piece);
	else writePieces(values.output, pieces);
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
		case "json": return stringifyInPieces(report);
		case "markdown": return [(await Promise.resolve().then(() => require("./markdown-DKzNWBop.js"))).renderMarkdown(report, RULE_DOCS)];
		case "sarif": return [(await Promise.resolve().then(() => require("./sarif-d9t-Figt.js"))).renderSarif(report, RULE_DOCS)];
		default: return format;
	}
}
exports.HELP = HELP;
exports.bySeverity = bySeverity;
exports.fails = fails;
exports.firstOfRule = firstOfRule;
exports.rulePage = rulePage;
exports.ruleText = ruleText;
exports.run = run;
Object.defineProperty(exports, "scan_exports", {
	enumerable: true,
	get: function() {
		return scan_exports;
	}
});
exports.stringify = stringify;
exports.verdict = verdict;

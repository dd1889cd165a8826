import { i as folderOf, n as SUBJECT_OPTIONS, o as openSubject, p as guard, r as baselineOf, s as settledFor, t as SUBJECT_HELP } from "./subject-SSrN-c1n.js";
import { t as RULES } from "./rules-DQtWxung.js";
import { t as stringify } from "./json-DQ_gwSCd.js";
import { d as terminal, n as clip, o as guardLines } from "./escape-BdJQTp1r.js";
import { i as wrap, n as placeLine, r as spaced, t as ink } from "./ink-CCmuMiY0.js";
import { a as count, c as listed, i as chargedTo, l as payerWords, o as countingNotes, r as LEDGER_LINES, s as doubt, t as BUDGET_NAMES, u as providersOf } from "./words-Bjrlyab5.js";
import { a as ruleText, i as rulePage, n as firstOfRule, r as verdict, t as bySeverity } from "./verdict-B0gnxQAK.js";
import { i as EXIT, n as oneOf, r as readWords } from "./usage-B3MuqzIJ.js";
import { writeFileSync } from "node:fs";
const RULE_DOCS = {
	rules: RULES,
	docsUrl: "https://github.com/spend-guard/spend-guard/blob/main/docs/rules"
};
// src/render/text/job.ts
const CANDIDATES_SHOWN = 6;
/** A spending job: its place, its sentence, and for each charge the way to the money. */
function jobLines(job, page) {
	const where = `${terminal(job.workflow)}:${job.line}`;
	return [
		`  ${page.ink(["cyan"], where)}  ${page.ink(["bold"], terminal(job.job))}`,
		...wrap(job.sentence, page.width, "    "),
		...job.charges.flatMap((charge) => chargeLines(charge, job.charges.length > 1, page)),
		...page.verbose ? exposedLines(job, page) : []
	];
}
function chargeLines(charge, oneOfMany, page) {
	const label = `${charge.spender.label}: ${chargedTo(charge)}${doubt(charge.confidence)}`;
	const indent = oneOfMany ? "        " : "      ";
	return [
		...wrap(oneOfMany ? label : uncertainty(charge), page.width, "      "),
		...trail(charge, page.verbose).flatMap((step) => placeLine(step, page.width, indent, page.ink)),
		...unclearLines(charge, page, indent),
		...charge.notes.flatMap((note) => wrap(`Note: ${note}`, page.width, indent))
	];
}
function uncertainty(charge) {
	if (charge.budget === "unclear" || charge.confidence === "certain") return "";
	return charge.confidence === "likely" ? "Likely: the files do not show for sure that it spends." : "Possible: only under a condition that the files do not decide.";
}
/** Spender and credential, or every step from the job to the credential. */
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
/** For an unclear charge everybody who could pay and what settles it; else who pays in other circumstances. */
function unclearLines(charge, page, indent) {
	const names = charge.candidates.map((payer) => `${clip(terminal(payer.name), 120)} (${payerWords(payer)})`);
	const more = names.length - CANDIDATES_SHOWN;
	const shown = page.verbose || more <= 0 ? names : [...names.slice(0, CANDIDATES_SHOWN), `${more} more`];
	const heading = charge.budget === "unclear" ? "Could be:" : "Could also be:";
	return [...shown.length === 0 ? [] : wrap(`${heading} ${shown.join(", or ")}`, page.width, indent), ...charge.settledBy === null ? [] : wrap(`Settled by: ${charge.settledBy}`, page.width, indent)];
}
function exposedLines(job, page) {
	return job.exposed.flatMap(({ name, evidence }) => [...wrap(`In reach, not spent: ${name}`, page.width, "    "), ...evidence.flatMap((step) => placeLine(step, page.width, "      ", page.ink))]);
}
// src/render/text/ledger.ts
const LABELS = {
	api: "API budget (systems)",
	subscription: "Subscription budget (people)",
	other: "Other providers",
	unclear: "Unclear"
};
const LABEL_WIDTH = Math.max(...Object.values(LABELS).map((label) => label.length)) + 2;
/** The two budget lines, always both; the others where they have something on them. */
function ledgerLines(report, page) {
	const lines = LEDGER_LINES.filter((line) => line === "api" || line === "subscription" || report.ledger[line].jobs > 0).map((line) => {
		const jobs = count(report.ledger[line].jobs, "job");
		const what = meaning(line, report);
		return page.ink(["bold"], LABELS[line].padEnd(LABEL_WIDTH)) + (what === "" ? jobs : `${jobs.padEnd(9)} ${page.ink(["dim"], what)}`);
	});
	const notes = countingNotes(report.jobs).flatMap((note) => wrap(note, page.width, ""));
	return [...lines, ...notes.map((line) => page.ink(["dim"], line))];
}
function meaning(line, report) {
	switch (line) {
		case "api": return "OpenAI Platform, per token";
		case "subscription": return "ChatGPT plan: limits, then credits";
		case "other": return listed(providersOf(report.jobs));
		case "unclear": return "spends, payer not decidable";
		default: return line;
	}
}
// src/render/text/notes.ts
const LEVEL_STYLE = {
	error: "red",
	warning: "yellow",
	notice: "cyan"
};
/** Clients that have a credential and cannot spend it: no charge, and somebody believes otherwise. */
function deadLines(report, page) {
	const lines = report.jobs.flatMap((job) => job.dead.flatMap((dead) => [
		`  ${page.ink(["cyan"], `${terminal(dead.spender.path)}:${dead.spender.line}`)}  ${page.ink(["bold"], terminal(job.job))}`,
		...wrap(deadSentence(dead), page.width, "    "),
		...(page.verbose ? dead.evidence : dead.evidence.slice(-1)).flatMap((step) => placeLine(step, page.width, "      ", page.ink))
	]));
	return lines.length === 0 ? [] : [page.ink(["bold"], "Cannot spend as written"), ...lines];
}
/** Most reasons name the client themselves. */
function deadSentence({ spender, reason }) {
	return reason.includes(spender.label) ? reason : `${spender.label}: ${reason}`;
}
/** Where, what, why, fix; why a rule exists is said at its first finding. */
function findingLines(report, page) {
	if (report.findings.length === 0) return [];
	const findings = bySeverity(report.findings);
	const explained = firstOfRule(findings);
	return [page.ink(["bold"], "Findings"), ...spaced(findings.map((finding) => oneFinding(finding, explained.has(finding), page)))];
}
function oneFinding(finding, explain, page) {
	const level = page.ink(["bold", LEVEL_STYLE[finding.level]], finding.level);
	const text = explain ? ruleText(finding.rule, page.docs) : void 0;
	const pageUrl = page.verbose ? rulePage(finding.rule, page.docs) : void 0;
	return [
		`  ${level}  ${page.ink(["bold"], terminal(finding.rule))}  in job ${clip(terminal(finding.job), 120)}`,
		`    ${page.ink(["cyan"], `${terminal(finding.path)}:${finding.line}`)}`,
		...wrap(finding.message, page.width, "    "),
		...text === void 0 ? [] : wrap(`Why: ${text.why}`, page.width, "    "),
		...finding.fix === null ? [] : wrap(`Fix: ${finding.fix}`, page.width, "    "),
		...pageUrl === void 0 ? [] : [`    ${terminal(pageUrl)}`]
	];
}
function diagnosticLines(report, page) {
	if (report.diagnostics.length === 0) return [];
	return [page.ink(["bold"], "Not read, or not all of it"), ...report.diagnostics.flatMap(({ path, line, code, message }) => placeLine({
		path,
		line,
		shows: `${message} (${code})`
	}, page.width, "  ", page.ink))];
}
function ignoredLines(report, page) {
	const { ignored } = report;
	if (ignored.length === 0) return [];
	const title = `${count(ignored.length, "finding")} ignored, each with a reason`;
	if (!page.verbose) return [page.ink(["dim"], `${title}; --verbose lists them.`)];
	return [page.ink(["bold"], title), ...ignored.flatMap((finding) => [`  ${page.ink(["cyan"], `${terminal(finding.path)}:${finding.line}`)}  ${terminal(finding.rule)}`, ...wrap(`${finding.reason}${finding.expires === null ? "" : ` (until ${finding.expires})`}`, page.width, "    ")])];
}
function policyLines(report, page) {
	const { path, default: expected } = report.policy;
	const sentence = path === null ? "No policy file: automation is expected on the API budget, and what differs is a warning. Write .github/spend-guard.yml to decide otherwise." : `Policy: ${path} (default: ${expected}).`;
	return wrap(sentence, page.width, "").map((line) => page.ink(["dim"], line));
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
/** The report for a terminal: verdict, the two lines, who pays job by job, then what is to be done. */
function renderText(report, options) {
	const page = {
		ink: ink(options.color),
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
	return `${guardLines(text)}\n`;
}
function verdictLine(report, page) {
	const [word, color] = OUTCOMES[report.outcome];
	return `${page.ink(["bold", color], word)}  ${terminal(verdict(report))}`;
}
function jobsOf(budget, report, page) {
	const jobs = report.jobs.filter((job) => job.budget === budget);
	if (jobs.length === 0) return [];
	return [page.ink(["bold"], BUDGET_NAMES[budget]), ...spaced(jobs.map((job) => jobLines(job, page)))];
}
// src/cli/scan.ts
const HELP = `Usage: spend-guard scan [DIR] [options]

Reads the workflow files of the repository in DIR (default: the current folder)
and says for every job who pays for the AI it uses.

  --format FORMAT   text (default), json, markdown or sarif
${SUBJECT_HELP}
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
	const { values, positionals } = readWords(words, {
		format: {
			type: "string",
			default: "text"
		},
		...SUBJECT_OPTIONS,
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
	const format = oneOf("--format", values.format, FORMATS);
	const failOn = oneOf("--fail-on", values["fail-on"], FAIL_ON);
	const subject = await openSubject(folderOf("scan", positionals), values, io);
	const { repository } = subject;
	const options = {
		...subject,
		today: io.today(),
		baseline: baselineOf(repository, values),
		fullName: io.environment.GITHUB_REPOSITORY
	};
	const report = await settledFor(subject, () => guard(repository, options));
	const text = await render(report, format, {
		...io,
		color: io.color && !values["no-color"] && values.output === void 0,
		verbose: values.verbose
	});
	if (values.output === void 0) io.stdout(text);
	else writeFileSync(values.output, text);
	return fails(report, failOn) ? EXIT.violated : EXIT.clean;
}
function fails(report, failOn) {
	if (failOn === "never") return false;
	return report.findings.some((f) => f.level === "error" || failOn === "warning" && f.level === "warning");
}
async function render(report, format, view) {
	switch (format) {
		case "text": return renderText(report, {
			...view,
			...RULE_DOCS
		});
		case "json": return stringify(report);
		case "markdown": return (await import("./markdown-BnL1cJoS.js")).renderMarkdown(report, RULE_DOCS);
		case "sarif": return (await import("./sarif-D2857AH0.js")).renderSarif(report, RULE_DOCS);
		default: return format;
	}
}
export { HELP, fails, run };

const require_scan = require("./scan-DOU2cywy.js");
const require_fit = require("./fit-D4BNSYtM.js");
const require_ledger = require("./ledger-CHyU1GRz.js");
const require_start = require("./start-w9qQ2Ar6.js");
// src/render/markdown.ts
const SIGNS = {
	fail: "\u274c",
	warn: "\u26a0\ufe0f",
	pass: "\u2705",
	error: "\ud83d\udea7"
};
const BUDGETS = [
	"api",
	"subscription",
	"both",
	"other",
	"unclear",
	"none"
];
function renderMarkdown(report, view = {}) {
	const sections = pageSections(report, view, { fold: false });
	const page = require_fit.fitInto(sections, Number.POSITIVE_INFINITY).text;
	return `${require_start.guardLines([
		pageHead(report, view),
		page,
		require_scan.staleSentence(report)
	].filter(Boolean).join("\n\n"))}\n`;
}
function pageHead(report, view, of = "") {
	const table = require_ledger.budgetTable(report, void 0);
	return [
		`## ${SIGNS[report.outcome]} Spend Guard${of}: ${require_scan.verdict(report)}`,
		[judgedBy(report), ...require_scan.budgetsLink(view).map((page) => `See ${page}.`)].join(" "),
		table,
		table === "" ? "" : require_ledger.tableNotes(report),
		require_ledger.forecastNotes(report).join("\n")
	].filter(Boolean).join("\n\n");
}
function judgedBy(report) {
	const { policy } = report;
	if (policy.path === null) return `No policy file: ${require_scan.NO_POLICY}. Decide with \`spend-guard init\`.`;
	return `The policy expects ${require_scan.expectedWords(report)} (${require_scan.name(policy.path)}).`;
}
function pageSections(report, view, { fold }) {
	return [
		{
			...titled("Findings"),
			blocks: require_fit.casesOf(require_scan.bySeverity(report.findings), report.jobs).map((one) => require_fit.wholeCase(one, view)),
			gap: "\n\n",
			priority: 4,
			called: (n) => `the findings of ${require_scan.count(n, "job")}`
		},
		{
			...titled("Counts once merged, not in this change"),
			blocks: (report.proposed ?? []).map((one) => require_fit.proposalLine(one, view)),
			priority: 3,
			called: (n) => require_scan.count(n, "proposed exception")
		},
		{
			...titled("The guard's own step"),
			blocks: report.diagnostics.filter(require_scan.isWeakening).map((one) => require_fit.diagnosticLine(one, view)),
			priority: 5,
			called: (n) => require_scan.count(n, "weakened input")
		},
		{
			...titled("Without effect"),
			blocks: require_scan.notesOf(report).filter(require_scan.isIdleEntry).map((one) => require_fit.diagnosticLine(one, view)),
			priority: 3,
			called: (n) => require_scan.count(n, "entry without effect", "entries without effect")
		},
		{
			...titled("Not read, or not all of it"),
			blocks: require_scan.notesOf(report).filter((one) => !require_scan.isWeakening(one) && !require_scan.isIdleEntry(one)).map((diagnostic) => require_fit.diagnosticLine(diagnostic, view)),
			priority: 3,
			called: (n) => require_scan.count(n, "reading problem")
		},
		...jobSections(report, view),
		{
			...fold ? require_fit.folded(`${require_scan.count(report.ignored.length, "ignored finding")}`) : titled("Ignored findings"),
			blocks: report.ignored.map((finding) => require_fit.ignoredLine(finding, view)),
			priority: 2,
			called: (n) => require_scan.count(n, "ignored finding")
		}
	];
}
function jobSections(report, view) {
	const jobs = report.jobs.filter((job) => require_scan.isCounted(job) || require_scan.cannotSpend(job));
	const nameOf = require_scan.jobNames(report.jobs);
	return BUDGETS.map((budget) => ({
		...titled(budget === "none" ? "Cannot spend" : require_scan.BUDGET_NAMES[budget]),
		blocks: jobs.filter((job) => require_scan.budgetNow(job) === budget).map((job) => require_fit.jobBlock(job, view, {
			title: nameOf(job),
			budget: false
		})),
		priority: 1,
		called: (n) => `${require_scan.count(n, "job")} of \u201c${require_scan.BUDGET_NAMES[budget]}\u201d`
	}));
}
function titled(title) {
	return {
		open: `### ${title}\n\n`,
		close: ""
	};
}
exports.renderMarkdown = renderMarkdown;

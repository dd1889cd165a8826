const require_start = require("./start-dyctPqR-.js");
const require_view = require("./view-DXFAlW1g.js");
const require_scan = require("./scan-78GJX_Vb.js");
const require_diff = require("./diff-BFfXkALo.js");
const require_ledger = require("./ledger-XOx_fgKc.js");
// src/render/blocks/diagnostic.ts
function diagnosticLine(diagnostic, view) {
	const { code, message } = diagnostic;
	return `- ${require_view.where(diagnostic, view)} ${require_start.prose(require_start.short(message, 400))} (${require_start.codeSpan(require_start.short(code, 80))})`;
}
function proposalLine(proposal, view) {
	return `- ${require_start.prose(require_start.short(proposal.message, 400))} (${require_view.where(proposal, view)})`;
}
// src/render/fence.ts
function fenceAround(lines, info) {
	const longest = lines.flatMap((line) => line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
	const fence = "`".repeat(longest + 1);
	return [
		`${fence}${info}`,
		...lines,
		fence
	];
}
// src/render/blocks/edit.ts
const LINES_MAX = 40;
const LINE_MAX = 200;
function editBlock(edit, indent) {
	const lines = require_diff.diffLines(edit.before, edit.after).map(line);
	if (lines.length === 0 || lines.length > LINES_MAX) return [];
	return fenceAround(lines, "diff").map((one) => indent + one);
}
function line(text) {
	const start = /^[-+@ ]? {0,40}/.exec(text)?.[0] ?? "";
	return start + require_start.clip(require_start.clean(text.slice(start.length)), LINE_MAX);
}
// src/render/blocks/finding.ts
const LEVEL_SIGNS = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	notice: "\u2139\ufe0f"
};
function casesOf(findings, jobs) {
	const byJob = require_scan.groupBy(findings, ({ workflow, job }) => `${workflow}\n${job}`);
	const known = new Map(jobs.map((job) => [`${job.workflow}\n${job.job}`, job]));
	return [...byJob].map(([key, list]) => ({
		findings: list,
		job: known.get(key)
	}));
}
function wholeCase({ findings, job }, view) {
	const [first] = findings;
	return [`**${subject(first)}** \u00b7 ${[...money(job), require_view.name(first.workflow)].join(" \u00b7 ")}`, ...findings.flatMap((one) => [`- ${LEVEL_SIGNS[one.level]} ${require_view.ruleName(one.rule, view)} \u00b7 ${require_view.stepWhere(one, view)}: ${require_start.prose(require_start.short(one.message, 1200))}${one.fix === null ? "" : ` **Fix:** ${require_start.prose(require_start.short(one.fix, 1200))}`}`, ...edit(one, view)])].join("\n");
}
const LONGEST_START = 50;
function money(job) {
	if (job === void 0 || job.budget === "none") return [];
	return [...(job.starts ?? []).slice(0, 1).filter((start) => start.length <= LONGEST_START).map((start) => require_start.prose(require_start.short(start, LONGEST_START))), require_scan.BUDGET_SHORT[job.budget]];
}
function subject(finding) {
	return finding.job === "*" ? "Workflow" : require_view.name(finding.job);
}
function jobName(finding) {
	return finding.job === "*" ? "(workflow)" : require_view.name(finding.job);
}
function edit({ fingerprint }, view) {
	const posted = view.suggested?.get(fingerprint);
	if (posted !== void 0) return [`- **Edit:** ${require_start.link("suggested on the changed lines", posted)}, ready to commit.`];
	const offer = view.offers?.get(fingerprint);
	const lines = offer === void 0 ? [] : editBlock(offer, "  ");
	return lines.length === 0 ? [] : [
		"- **Edit**, as `spend-guard fix` makes it:",
		"",
		...lines
	];
}
function ignoredLine(finding, view) {
	const until = finding.expires === null ? "no expiry" : `until ${require_start.prose(require_start.short(finding.expires, 40))}`;
	return `- ${require_view.where(finding, view)} ${jobName(finding)} \u00b7 ${require_view.ruleName(finding.rule, view)}: ${require_start.prose(require_start.short(finding.reason, 400))} (${until})`;
}
// src/render/blocks/folded.ts
function folded(title) {
	return {
		open: `<details><summary>${title}</summary>\n\n`,
		close: "\n\n</details>"
	};
}
// src/render/blocks/job.ts
function jobBlock(job, view, options = {}) {
	return [
		`- ${[
			`**${require_view.name(job.job)}**`,
			...options.budget === false ? [] : [require_scan.BUDGET_SHORT[job.budget]],
			require_view.where({
				path: job.workflow,
				line: job.line
			}, view),
			options.remark ?? ""
		].filter((part) => part !== "").join(" \u00b7 ")}\\`,
		`  ${require_start.prose(require_start.short(job.sentence.replaceAll(": what the seat includes, then credits where there are any", ""), 600)) || "(no sentence)"}`,
		...costLines(job),
		...require_scan.alikeCharges(job.charges).flatMap((one, _, all) => chargeLines(job, one, all, view)),
		...job.dead.flatMap((dead) => deadLines(job, dead, view))
	].join("\n");
}
function costLines({ forecast }) {
	if (forecast === void 0) return [];
	return require_scan.COST_LINES.flatMap((line) => {
		const cost = require_scan.jobCost(forecast, line);
		return cost === void 0 ? [] : [`  - Takes ${require_start.prose(cost)}`];
	});
}
function chargeLines(job, { charge, others }, all, view) {
	const to = require_start.prose(require_start.short(require_scan.chargedTo(charge), 80));
	const labelled = all.length > 1;
	const indent = labelled ? "    " : "  ";
	return [
		...labelled ? [`  - ${require_view.name(charge.spender.label)}: ${to}${require_start.prose(require_start.short(require_scan.doubt(charge), 300))}`] : [],
		...wayLines(charge, all[0]?.charge, job, indent, view),
		...alsoLines(others, indent, view),
		...accountLines(charge, indent),
		...candidateLines(charge, indent),
		...charge.notes.filter((note) => !saysSo(job, note)).map((note) => `${indent}- Note: ${require_start.prose(require_start.short(note, 400))}`),
		...provedLines(charge, indent, view)
	];
}
function saysSo({ sentence }, note) {
	return sentence.includes("and the API account if it holds a key") && note.includes(" holds an API key, ");
}
function wayLines(charge, first, job, indent, view) {
	const way = belowJob(charge.evidence, job);
	const places = first === void 0 || first === charge ? [] : first.evidence;
	const known = new Set(places.map(({ path, line }) => `${path}:${line}`));
	const own = way.filter(({ path, line }) => !known.has(`${path}:${line}`));
	if (way.length - own.length < LEAST_SHARED) return trail(way, indent, view);
	return [`${indent}- As the first${own.length === 0 ? "." : ", but for:"}`, ...trail(own, `${indent}  `, view)];
}
const LEAST_SHARED = 3;
function provedLines(charge, indent, view) {
	const { measured } = charge;
	return measured === void 0 ? [] : [`${indent}- ${require_scan.provedWords(charge, require_view.runName(measured.run, view))}`];
}
function alsoLines(others, indent, view) {
	const also = require_scan.alsoAt(others, (spender) => require_view.stepWhere(spender, view));
	return also === "" ? [] : [`${indent}- ${also}`];
}
function accountLines({ payer }, indent) {
	const words = require_scan.accountWords(payer);
	return words === "" ? [] : [`${indent}- Account: ${require_start.prose(require_start.short(words, 200))}`];
}
function belowJob(evidence, job) {
	const [first, ...rest] = evidence;
	return first?.path === job.workflow && first.line === job.line && rest.length > 0 ? rest : evidence;
}
function trail(evidence, indent, view) {
	return evidence.map((step, index) => `${indent}${index + 1}. ${require_view.stepWhere(step, view)} ${require_start.codeSpan(require_start.short(step.shows, 200))}`);
}
function candidateLines(charge, indent) {
	const heading = charge.budget === "unclear" ? "Could be" : "Could also be";
	const told = charge.budget !== "unclear" && charge.notes.length > 0;
	return [...charge.candidates.length === 0 || told ? [] : [`${indent}- ${heading}: ${charge.candidates.map(candidate).join(", or ")}`], ...charge.settledBy === null ? [] : [`${indent}- ${require_start.prose(require_start.short(require_scan.lookUp(charge.settledBy), 400))}`]];
}
function candidate(payer) {
	return `${/^[^\s`]+$/.test(payer.name) ? require_view.name(payer.name) : require_start.prose(require_start.short(payer.name, 120))} (${require_scan.payerWords(payer)})`;
}
function deadLines(job, dead, view) {
	const told = job.sentence.includes(dead.reason);
	return [...told ? [] : [`  - Cannot spend as written: ${require_start.prose(require_start.short(dead.reason, 400))}`], ...trail(belowJob(dead.evidence, job), told ? "  " : "    ", view)];
}
// src/render/fit.ts
function fitInto(sections, limit, measure = (text) => text.length) {
	let room = limit;
	const kept = new Map();
	for (const section of sections.toSorted((a, b) => b.priority - a.priority)) {
		let used = measure(`${section.open}${section.close}\n\n`);
		const blocks = section.blocks.filter((block) => {
			const size = measure(block) + gapOf(section).length;
			if (used + size > room) return false;
			used += size;
			return true;
		});
		kept.set(section, blocks);
		if (blocks.length > 0) room -= used;
	}
	return {
		text: join(sections, kept),
		left: leftOut(sections, kept)
	};
}
function join(sections, kept) {
	return sections.flatMap((section) => {
		const blocks = kept.get(section) ?? [];
		return blocks.length === 0 ? [] : [`${section.open}${blocks.join(gapOf(section))}${section.close}`];
	}).join("\n\n");
}
function leftOut(sections, kept) {
	return sections.flatMap((section) => {
		const missing = section.blocks.length - (kept.get(section)?.length ?? 0);
		return missing > 0 ? [section.called(missing)] : [];
	});
}
function gapOf(section) {
	return section.gap ?? "\n";
}
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
	const page = fitInto(pageSections(report, view, { fold: false }), Number.POSITIVE_INFINITY).text;
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
		[judgedBy(report), ...require_view.budgetsLink(view).map((page) => `See ${page}.`)].join(" "),
		table,
		table === "" ? "" : require_ledger.tableNotes(report),
		require_ledger.forecastNotes(report).join("\n")
	].filter(Boolean).join("\n\n");
}
function judgedBy(report) {
	const { policy } = report;
	if (policy.path === null) return `No policy file: ${require_scan.NO_POLICY}. Decide with \`spend-guard init\`.`;
	return `The policy expects ${require_scan.expectedWords(report)} (${require_view.name(policy.path)}).`;
}
function pageSections(report, view, { fold }) {
	return [
		{
			...titled("Findings"),
			blocks: casesOf(require_scan.bySeverity(report.findings), report.jobs).map((one) => wholeCase(one, view)),
			gap: "\n\n",
			priority: 4,
			called: (n) => `the findings of ${require_scan.count(n, "job")}`
		},
		{
			...titled("Counts once merged, not in this change"),
			blocks: (report.proposed ?? []).map((one) => proposalLine(one, view)),
			priority: 3,
			called: (n) => require_scan.count(n, "proposed exception")
		},
		{
			...titled("The guard's own step"),
			blocks: report.diagnostics.filter(require_scan.isWeakening).map((one) => diagnosticLine(one, view)),
			priority: 5,
			called: (n) => require_scan.count(n, "weakened input")
		},
		{
			...titled("Not read, or not all of it"),
			blocks: require_scan.notesOf(report).filter((one) => !require_scan.isWeakening(one)).map((diagnostic) => diagnosticLine(diagnostic, view)),
			priority: 3,
			called: (n) => require_scan.count(n, "reading problem")
		},
		...jobSections(report, view),
		{
			...fold ? folded(`${require_scan.count(report.ignored.length, "ignored finding")}`) : titled("Ignored findings"),
			blocks: report.ignored.map((finding) => ignoredLine(finding, view)),
			priority: 2,
			called: (n) => require_scan.count(n, "ignored finding")
		}
	];
}
function jobSections(report, view) {
	const jobs = report.jobs.filter((job) => require_ledger.isCounted(job) || job.budget === "none" && job.dead.length > 0);
	return BUDGETS.map((budget) => ({
		...titled(budget === "none" ? "Cannot spend as written" : require_scan.BUDGET_NAMES[budget]),
		blocks: jobs.filter((job) => job.budget === budget).map((job) => jobBlock(job, view, { budget: false })),
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

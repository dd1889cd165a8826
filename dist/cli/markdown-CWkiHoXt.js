const require_index = require("./index.js");
const require_view = require("./view-BQOvK7FN.js");
const require_rules = require("./rules-BHX6dYkH.js");
const require_scan = require("./scan-Dm6w7LOx.js");
const require_diff = require("./diff-Ds59PlMR.js");
const require_ink = require("./ink-BdATZQXp.js");
// src/render/blocks/diagnostic.ts
function diagnosticLine(diagnostic, view) {
	const { code, message } = diagnostic;
	return `- ${require_view.where(diagnostic, view)} ${require_index.prose(require_index.short(message, 400))} (${require_index.codeSpan(require_index.short(code, 80))})`;
}
function proposalLine(proposal, view) {
	return `- ${require_index.prose(require_index.short(proposal.message, 400))} (${require_view.where(proposal, view)})`;
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
	return start + require_index.clip(require_index.clean(text.slice(start.length)), LINE_MAX);
}
// src/render/blocks/finding.ts
const LEVEL_SIGNS = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	notice: "\u2139\ufe0f"
};
function subject(finding) {
	return finding.job === "*" ? "Workflow" : `Job ${require_view.name(finding.job)}`;
}
function jobName(finding) {
	return finding.job === "*" ? "(workflow)" : require_view.name(finding.job);
}
function findingBlocks(findings, view) {
	const explained = require_scan.firstOfRule(findings);
	return findings.map((finding) => findingBlock(finding, explained.has(finding), view));
}
function findingBlock(finding, explain, view) {
	const text = explain ? require_rules.ruleText(finding.rule, view) : void 0;
	return [
		`${LEVEL_SIGNS[finding.level]} **${subject(finding)}** \u00b7 ${require_view.where(finding, view)} \u00b7 ${require_view.ruleName(finding.rule, view)}`,
		`- **What:** ${require_index.prose(require_index.short(finding.message, 1200))}`,
		...text === void 0 ? [] : [`- **Why:** ${require_index.prose(require_index.short(text.why, 600))}`],
		...finding.fix === null ? [] : [`- **Fix:** ${require_index.prose(require_index.short(finding.fix, 1200))}`],
		...edit(finding, view)
	].join("\n");
}
function edit({ fingerprint }, view) {
	const posted = view.suggested?.get(fingerprint);
	if (posted !== void 0) return [`- **Edit:** ${require_index.link("suggested on the changed lines", posted)}, ready to commit.`];
	const offer = view.offers?.get(fingerprint);
	const lines = offer === void 0 ? [] : editBlock(offer, "  ");
	return lines.length === 0 ? [] : [
		"- **Edit**, as `spend-guard fix` makes it:",
		"",
		...lines
	];
}
function ignoredLine(finding, view) {
	const until = finding.expires === null ? "no expiry" : `until ${require_index.prose(require_index.short(finding.expires, 40))}`;
	return `- ${require_view.where(finding, view)} ${jobName(finding)} \u00b7 ${require_view.ruleName(finding.rule, view)}: ${require_index.prose(require_index.short(finding.reason, 400))} (${until})`;
}
// src/render/blocks/folded.ts
function folded(title) {
	return {
		open: `<details><summary>${title}</summary>\n\n`,
		close: "\n\n</details>"
	};
}
// src/render/blocks/job.ts
function concernsMoney(job) {
	return job.budget !== "none" || job.dead.length > 0;
}
function jobBlock(job, view, options = {}) {
	return [
		`- ${[
			`**${require_view.name(job.job)}**`,
			...options.budget === false ? [] : [require_ink.BUDGET_SHORT[job.budget]],
			require_view.where({
				path: job.workflow,
				line: job.line
			}, view),
			options.remark ?? ""
		].filter((part) => part !== "").join(" \u00b7 ")}\\`,
		`  ${require_index.prose(require_index.short(job.sentence, 600)) || "(no sentence)"}`,
		...costLines(job),
		...job.charges.flatMap((charge) => chargeLines(job, charge, view)),
		...job.dead.flatMap((dead) => deadLines(dead, view))
	].join("\n");
}
function costLines({ forecast }) {
	if (forecast === void 0) return [];
	return require_rules.COST_LINES.flatMap((line) => {
		const cost = require_rules.jobCost(forecast, line);
		return cost === void 0 ? [] : [`  - Takes ${require_index.prose(cost)}`];
	});
}
function chargeLines(job, charge, view) {
	const doubtful = charge.confidence !== "certain" && charge.budget !== "unclear";
	const labelled = job.charges.length > 1 || doubtful;
	const to = require_index.prose(require_index.short(require_ink.chargedTo(charge), 80));
	const indent = labelled ? "    " : "  ";
	return [
		...labelled ? [`  - ${require_view.name(charge.spender.label)}: ${to}${require_ink.doubt(charge.confidence)}`] : [],
		...trail(belowJob(charge.evidence, job), indent, view),
		...accountLines(charge, indent),
		...candidateLines(charge, indent),
		...charge.notes.map((note) => `${indent}- Note: ${require_index.prose(require_index.short(note, 400))}`)
	];
}
function accountLines({ payer }, indent) {
	const words = require_ink.accountWords(payer);
	return words === "" ? [] : [`${indent}- Account: ${require_index.prose(require_index.short(words, 200))}`];
}
function belowJob(evidence, job) {
	const [first, ...rest] = evidence;
	return first?.path === job.workflow && first.line === job.line && rest.length > 0 ? rest : evidence;
}
function trail(evidence, indent, view) {
	return evidence.map((step, index) => `${indent}${index + 1}. ${require_view.stepWhere(step, view)} ${require_index.codeSpan(require_index.short(step.shows, 200))}`);
}
function candidateLines(charge, indent) {
	const heading = charge.budget === "unclear" ? "Could be" : "Could also be";
	return [...charge.candidates.length === 0 ? [] : [`${indent}- ${heading}: ${charge.candidates.map(candidate).join(", or ")}`], ...charge.settledBy === null ? [] : [`${indent}- Settled by: ${require_index.prose(require_index.short(charge.settledBy, 400))}`]];
}
function candidate(payer) {
	return `${/^[^\s`]+$/.test(payer.name) ? require_view.name(payer.name) : require_index.prose(require_index.short(payer.name, 120))} (${require_ink.payerWords(payer)})`;
}
function deadLines(dead, view) {
	return [`  - Cannot spend as written: ${require_index.prose(require_index.short(dead.reason, 400))}`, ...trail(dead.evidence, "    ", view)];
}
// src/render/blocks/ledger.ts
function ledgerTable(report, base) {
	const reports = base === void 0 ? [report] : [base, report];
	const ledgers = reports.map((each) => each.ledger);
	const used = require_ink.LEDGER_LINES.filter((line) => ledgers.some((ledger) => ledger[line].jobs > 0));
	if (used.length === 0) return "";
	const lines = require_ink.LEDGER_LINES.filter((line) => OPENAI.includes(line) || used.includes(line));
	const head = base === void 0 ? ["Budget", "Jobs"] : [
		"Budget",
		"Base",
		"This pull request"
	];
	const accounts = lines.map((line) => require_ink.accountsOf(line, report.jobs).map(named).join("<br>"));
	const more = accounts.some((text) => text !== "");
	return [
		row([...head, ...more ? ["Account"] : []]),
		row([...head.map((_, index) => index === 0 ? "---" : "---:"), ...more ? ["---"] : []]),
		...lines.map((line, index) => row([
			label(line, reports),
			...cells(line, ledgers),
			...more ? [accounts[index] ?? ""] : []
		])),
		...require_ink.countingNotes(report.jobs).flatMap((note) => ["", note])
	].join("\n");
}
const named = (account) => require_index.inline(require_index.short(account, 120));
const OPENAI = ["api", "subscription"];
function cells(line, ledgers) {
	const numbers = ledgers.map((ledger) => ledger[line].jobs);
	const changed = new Set(numbers).size > 1;
	return numbers.map((n, index) => changed && index > 0 ? `**${jobs(n)}**` : jobs(n));
}
function label(line, reports) {
	const names = line === "other" ? require_ink.providersOf(reports.flatMap((each) => each.jobs)) : [];
	if (names.length === 0) return require_ink.BUDGET_NAMES[line];
	return `${require_ink.BUDGET_NAMES[line]} (${names.map(require_index.inline).join(", ")})`;
}
function row(columns) {
	return `| ${columns.join(" | ")} |`;
}
function jobs(n) {
	return require_ink.count(n, "job").replace(" ", "\xA0");
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
	return `${require_index.guardLines([
		pageHead(report),
		page,
		require_ink.staleSentence(report)
	].filter(Boolean).join("\n\n"))}\n`;
}
function pageHead(report) {
	return [
		`## ${SIGNS[report.outcome]} Spend Guard: ${require_scan.verdict(report)}`,
		judgedBy(report),
		require_view.forecastTable(report, void 0) ?? ledgerTable(report, void 0),
		require_view.forecastNotes(report).join("\n"),
		"A ChatGPT plan pays for no API call, and an API key uses up no plan: the lines are never added."
	].filter(Boolean).join("\n\n");
}
function judgedBy({ policy }) {
	if (policy.path === null) return `No policy file: ${require_ink.NO_POLICY}. Decide with \`spend-guard init\`.`;
	return `Judged by ${require_view.name(policy.path)} (default: ${policy.default}).`;
}
function pageSections(report, view, { fold }) {
	return [
		{
			...titled("Findings"),
			blocks: findingBlocks(require_scan.bySeverity(report.findings), view),
			gap: "\n\n",
			priority: 4,
			called: (n) => require_ink.count(n, "finding")
		},
		{
			...titled("Counts once merged, not in this change"),
			blocks: (report.proposed ?? []).map((one) => proposalLine(one, view)),
			priority: 3,
			called: (n) => require_ink.count(n, "proposed exception")
		},
		{
			...titled("The guard's own step"),
			blocks: report.diagnostics.filter(require_scan.isWeakening).map((one) => diagnosticLine(one, view)),
			priority: 5,
			called: (n) => require_ink.count(n, "weakened input")
		},
		{
			...titled("Not read, or not all of it"),
			blocks: require_ink.notesOf(report).filter((one) => !require_scan.isWeakening(one)).map((diagnostic) => diagnosticLine(diagnostic, view)),
			priority: 3,
			called: (n) => require_ink.count(n, "reading problem")
		},
		...jobSections(report, view),
		{
			...fold ? folded(`${require_ink.count(report.ignored.length, "ignored finding")}`) : titled("Ignored findings"),
			blocks: report.ignored.map((finding) => ignoredLine(finding, view)),
			priority: 2,
			called: (n) => require_ink.count(n, "ignored finding")
		}
	];
}
function jobSections(report, view) {
	const jobs = report.jobs.filter(concernsMoney);
	return BUDGETS.map((budget) => ({
		...titled(budget === "none" ? "Cannot spend as written" : require_ink.BUDGET_NAMES[budget]),
		blocks: jobs.filter((job) => job.budget === budget).map((job) => jobBlock(job, view, { budget: false })),
		priority: 1,
		called: (n) => `${require_ink.count(n, "job")} of \u201c${require_ink.BUDGET_NAMES[budget]}\u201d`
	}));
}
function titled(title) {
	return {
		open: `### ${title}\n\n`,
		close: ""
	};
}
exports.renderMarkdown = renderMarkdown;

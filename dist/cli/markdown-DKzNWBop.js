const require_index = require("./index.js");
const require_subject = require("./subject-D5nt2SWa.js");
const require_scan = require("./scan-sDgvHlnK.js");
const require_diff = require("./diff-BeLSU17m.js");
const require_words = require("./words-BQlXFk7i.js");
// src/render/blocks/view.ts
const PATH_MAX = 160;
const URL_MAX = 1e3;
function where(place, view) {
	return linked(place.path, place, view);
}
function stepWhere(place, view) {
	return linked(view.blobUrl === void 0 ? place.path : place.path.replace(/^\.github\/workflows\//, ""), place, view);
}
function linked(shown, { path, line }, view) {
	const text = `${require_index.short(shown, PATH_MAX)}:${line}`;
	const address = fileUrl(path, view);
	if (address === void 0) return require_index.codeSpan(text);
	const url = `${address}#L${line}`;
	return url.length > URL_MAX ? require_index.codeSpan(text) : require_index.codeLink(text, url);
}
function fileUrl(path, { blobUrl }) {
	if (blobUrl === void 0) return void 0;
	const remote = require_subject.parseRemoteName(path);
	if (remote === void 0) return path === "" ? void 0 : `${blobUrl}/${require_index.encodePath(path)}`;
	const server = /^https?:\/\/[^/]+/.exec(blobUrl)?.[0];
	if (server === void 0) return void 0;
	const { owner, repository, ref } = remote;
	return `${server}/${require_index.encodePath(`${owner}/${repository}/blob/${ref}/${remote.path}`)}`;
}
function ruleName(id, view) {
	return require_index.codeLink(require_index.short(id, 80) || "(no rule)", require_scan.rulePage(id, view));
}
function name(text) {
	return require_index.codeSpan(require_index.short(text, 120)) || "(no name)";
}
// src/render/blocks/diagnostic.ts
function diagnosticLine(diagnostic, view) {
	const { code, message } = diagnostic;
	return `- ${where(diagnostic, view)} ${require_index.prose(require_index.short(message, 400))} (${require_index.codeSpan(require_index.short(code, 80))})`;
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
function findingBlocks(findings, view) {
	const explained = require_scan.firstOfRule(findings);
	return findings.map((finding) => findingBlock(finding, explained.has(finding), view));
}
function findingBlock(finding, explain, view) {
	const text = explain ? require_scan.ruleText(finding.rule, view) : void 0;
	return [
		`${LEVEL_SIGNS[finding.level]} **Job ${name(finding.job)}** \u00b7 ${where(finding, view)} \u00b7 ${ruleName(finding.rule, view)}`,
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
	return `- ${where(finding, view)} ${name(finding.job)} \u00b7 ${ruleName(finding.rule, view)}: ${require_index.prose(require_index.short(finding.reason, 400))} (${until})`;
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
			`**${name(job.job)}**`,
			...options.budget === false ? [] : [require_words.BUDGET_SHORT[job.budget]],
			where({
				path: job.workflow,
				line: job.line
			}, view),
			options.remark ?? ""
		].filter((part) => part !== "").join(" \u00b7 ")}\\`,
		`  ${require_index.prose(require_index.short(job.sentence, 600)) || "(no sentence)"}`,
		...job.charges.flatMap((charge) => chargeLines(job, charge, view)),
		...job.dead.flatMap((dead) => deadLines(dead, view))
	].join("\n");
}
function chargeLines(job, charge, view) {
	const doubtful = charge.confidence !== "certain" && charge.budget !== "unclear";
	const labelled = job.charges.length > 1 || doubtful;
	const to = require_index.prose(require_index.short(require_words.chargedTo(charge), 80));
	const indent = labelled ? "    " : "  ";
	return [
		...labelled ? [`  - ${name(charge.spender.label)}: ${to}${require_words.doubt(charge.confidence)}`] : [],
		...trail(belowJob(charge.evidence, job), indent, view),
		...candidateLines(charge, indent),
		...charge.notes.map((note) => `${indent}- Note: ${require_index.prose(require_index.short(note, 400))}`)
	];
}
function belowJob(evidence, job) {
	const [first, ...rest] = evidence;
	return first?.path === job.workflow && first.line === job.line && rest.length > 0 ? rest : evidence;
}
function trail(evidence, indent, view) {
	return evidence.map((step, index) => `${indent}${index + 1}. ${stepWhere(step, view)} ${require_index.codeSpan(require_index.short(step.shows, 200))}`);
}
function candidateLines(charge, indent) {
	const heading = charge.budget === "unclear" ? "Could be" : "Could also be";
	return [...charge.candidates.length === 0 ? [] : [`${indent}- ${heading}: ${charge.candidates.map(candidate).join(", or ")}`], ...charge.settledBy === null ? [] : [`${indent}- Settled by: ${require_index.prose(require_index.short(charge.settledBy, 400))}`]];
}
function candidate(payer) {
	return `${/^[^\s`]+$/.test(payer.name) ? name(payer.name) : require_index.prose(require_index.short(payer.name, 120))} (${require_words.payerWords(payer)})`;
}
function deadLines(dead, view) {
	return [`  - Cannot spend as written: ${require_index.prose(require_index.short(dead.reason, 400))}`, ...trail(dead.evidence, "    ", view)];
}
// src/render/blocks/ledger.ts
function ledgerTable(report, base) {
	const reports = base === void 0 ? [report] : [base, report];
	const ledgers = reports.map((each) => each.ledger);
	const used = require_words.LEDGER_LINES.filter((line) => ledgers.some((ledger) => ledger[line].jobs > 0));
	if (used.length === 0) return "";
	const lines = require_words.LEDGER_LINES.filter((line) => OPENAI.includes(line) || used.includes(line));
	const head = base === void 0 ? ["Budget", "Jobs"] : [
		"Budget",
		"Base",
		"This pull request"
	];
	return [
		row(head),
		row(head.map((_, index) => index === 0 ? "---" : "---:")),
		...lines.map((line) => row([label(line, reports), ...cells(line, ledgers)])),
		...require_words.countingNotes(report.jobs).flatMap((note) => ["", note])
	].join("\n");
}
const OPENAI = ["api", "subscription"];
function cells(line, ledgers) {
	const numbers = ledgers.map((ledger) => ledger[line].jobs);
	const changed = new Set(numbers).size > 1;
	return numbers.map((n, index) => changed && index > 0 ? `**${jobs(n)}**` : jobs(n));
}
function label(line, reports) {
	const names = line === "other" ? require_words.providersOf(reports.flatMap((each) => each.jobs)) : [];
	if (names.length === 0) return require_words.BUDGET_NAMES[line];
	return `${require_words.BUDGET_NAMES[line]} (${names.map(require_index.inline).join(", ")})`;
}
function row(columns) {
	return `| ${columns.join(" | ")} |`;
}
function jobs(n) {
	return require_words.count(n, "job").replace(" ", "\xA0");
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
	return `${require_index.guardLines([pageHead(report), page].filter(Boolean).join("\n\n"))}\n`;
}
function pageHead(report) {
	return [
		`## ${SIGNS[report.outcome]} Spend Guard: ${require_scan.verdict(report)}`,
		judgedBy(report),
		ledgerTable(report, void 0),
		"A ChatGPT plan pays for no API call, and an API key uses up no plan: the lines are never added."
	].filter(Boolean).join("\n\n");
}
function judgedBy({ policy }) {
	if (policy.path === null) return "No policy file: automation is expected on the API budget, and what differs is a warning.";
	return `Judged by ${name(policy.path)} (default: ${policy.default}).`;
}
function pageSections(report, view, { fold }) {
	return [
		{
			...titled("Findings"),
			blocks: findingBlocks(require_scan.bySeverity(report.findings), view),
			gap: "\n\n",
			priority: 4,
			called: (n) => require_words.count(n, "finding")
		},
		{
			...titled("Not read, or not all of it"),
			blocks: report.diagnostics.map((diagnostic) => diagnosticLine(diagnostic, view)),
			priority: 3,
			called: (n) => require_words.count(n, "reading problem")
		},
		...jobSections(report, view),
		{
			...fold ? folded(`${require_words.count(report.ignored.length, "ignored finding")}`) : titled("Ignored findings"),
			blocks: report.ignored.map((finding) => ignoredLine(finding, view)),
			priority: 2,
			called: (n) => require_words.count(n, "ignored finding")
		}
	];
}
function jobSections(report, view) {
	const jobs = report.jobs.filter(concernsMoney);
	return BUDGETS.map((budget) => ({
		...titled(budget === "none" ? "Cannot spend as written" : require_words.BUDGET_NAMES[budget]),
		blocks: jobs.filter((job) => job.budget === budget).map((job) => jobBlock(job, view, { budget: false })),
		priority: 1,
		called: (n) => `${require_words.count(n, "job")} of \u201c${require_words.BUDGET_NAMES[budget]}\u201d`
	}));
}
function titled(title) {
	return {
		open: `### ${title}\n\n`,
		close: ""
	};
}
exports.renderMarkdown = renderMarkdown;

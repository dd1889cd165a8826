const require_start = require("./start-w9qQ2Ar6.js");
const require_scan = require("./scan-DOU2cywy.js");
const require_diff = require("./diff-BvI6E4fQ.js");
// src/render/blocks/diagnostic.ts
function diagnosticLine(diagnostic, view) {
	const { code, message } = diagnostic;
	return `- ${require_scan.where(diagnostic, view)} ${require_start.prose(require_start.short(message, 400))} (${require_start.codeSpan(require_start.short(code, 80))})`;
}
function proposalLine(proposal, view) {
	return `- ${require_start.prose(require_start.short(proposal.message, 400))} (${require_scan.where(proposal, view)})`;
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
	const nameOf = require_scan.jobNames(jobs);
	return [...byJob].map(([key, list]) => ({
		title: list[0].job === "*" ? "Workflow" : require_scan.name(nameOf(list[0])),
		findings: list,
		job: known.get(key)
	}));
}
function openCase({ title, findings: [first, ...others], job }, explained, view) {
	const why = explained.has(first.rule) ? void 0 : require_scan.ruleText(first.rule, view)?.why;
	explained.add(first.rule);
	const also = others.length === 0 ? [] : [`${others.length} more ${others.length === 1 ? "finding" : "findings"} below`];
	return [
		headOf(title, first, [...[
			...money(first, job),
			require_scan.stepWhere(first, view),
			require_scan.ruleName(first.rule, view)
		], ...also]),
		`- **What:** ${require_start.prose(require_start.short(first.message, 1200))}`,
		...why === void 0 ? [] : [`- **Why:** ${require_start.prose(require_start.short(why, 600))}`],
		...first.fix === null ? [] : [`- **Fix:** ${require_start.prose(require_start.short(first.fix, 1200))}`],
		...edit(first, view)
	].join("\n");
}
function headCase({ title, findings: [first], job }, view) {
	return headOf(title, first, [
		...money(first, job),
		require_scan.ruleName(first.rule, view),
		"below"
	]);
}
function headOf(title, { level }, parts) {
	return `${LEVEL_SIGNS[level]} **${title}** \u00b7 ${parts.join(" \u00b7 ")}`;
}
function wholeCase({ title, findings, job }, view) {
	const [first] = findings;
	return [`**${title}** \u00b7 ${[...money(first, job), require_scan.name(first.workflow)].join(" \u00b7 ")}`, ...findings.flatMap((one) => [`- ${LEVEL_SIGNS[one.level]} ${require_scan.ruleName(one.rule, view)} \u00b7 ${require_scan.stepWhere(one, view)}: ${require_start.prose(require_start.short(one.message, 1200))}${one.fix === null ? "" : ` **Fix:** ${require_start.prose(require_start.short(one.fix, 1200))}`}`, ...edit(one, view)])].join("\n");
}
const LONGEST_START = 50;
function money({ rule }, job) {
	if (job === void 0 || !require_scan.isPaid(rule, job)) return [];
	return [...require_scan.oftenWords(require_scan.startsOf([job])).filter((start) => start.length <= LONGEST_START).map((start) => require_start.prose(require_start.short(start, LONGEST_START))), require_scan.BUDGET_SHORT[job.budget]];
}
function jobName(finding) {
	return finding.job === "*" ? "(workflow)" : require_scan.name(finding.job);
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
function findingLine(finding, view) {
	return `- ${LEVEL_SIGNS[finding.level]} ${require_scan.where(finding, view)} ${jobName(finding)} \u00b7 ${require_scan.ruleName(finding.rule, view)}: ${require_start.prose(require_start.short(finding.message, 400))}`;
}
function ignoredLine(finding, view) {
	const until = finding.expires === null ? "no expiry" : `until ${require_start.prose(require_start.short(finding.expires, 40))}`;
	return `- ${require_scan.where(finding, view)} ${jobName(finding)} \u00b7 ${require_scan.ruleName(finding.rule, view)}: ${require_start.prose(require_start.short(finding.reason, 400))} (${until})`;
}
// src/render/blocks/folded.ts
function folded(title) {
	return {
		open: `<details><summary>${title}</summary>\n\n`,
		close: "\n\n</details>"
	};
}
// src/render/blocks/job.ts
function jobBlock(job, view, options) {
	return [
		`- ${[
			`**${require_scan.name(options.title)}**`,
			...job.dormant !== void 0 ? [`not today: ${require_scan.DORMANT_WORDS[job.dormant]}`] : options.budget === false ? [] : [require_scan.BUDGET_SHORT[job.budget]],
			require_scan.where({
				path: job.workflow,
				line: job.line
			}, view),
			options.remark ?? ""
		].filter((part) => part !== "").join(" \u00b7 ")}\\`,
		`  ${require_start.prose(require_start.short(job.sentence.replaceAll(": what the seat includes, then credits where there are any", ""), 600)) || "(no sentence)"}`,
		...costLines(job),
		...options.strangers ? [`  - ${options.strangers}`] : [],
		...require_scan.alikeCharges(job.charges).flatMap((one, _, all) => chargeLines(job, one, all, view)),
		...job.dead.flatMap((dead) => deadLines(job, dead, view))
	].join("\n");
}
function costLines({ forecast }) {
	if (forecast === void 0) return [];
	return require_scan.COST_LINES.flatMap((line) => {
		const takes = require_scan.jobTakes(forecast, line);
		return takes === void 0 ? [] : [`  - ${require_start.prose(takes)}`];
	});
}
function chargeLines(job, { charge, others }, all, view) {
	const to = require_start.prose(require_start.short(require_scan.chargedTo(charge), 80));
	const labelled = all.length > 1;
	const indent = labelled ? "    " : "  ";
	return [
		...labelled ? [`  - ${require_scan.name(charge.spender.label)}: ${to}${require_start.prose(require_start.short(require_scan.doubt(charge), 300))}`] : [],
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
	return measured === void 0 ? [] : [`${indent}- ${require_scan.provedWords(charge, require_scan.runName(measured.run, view))}`];
}
function alsoLines(others, indent, view) {
	const also = require_scan.alsoAt(others, (spender) => require_scan.stepWhere(spender, view));
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
	return evidence.map((step, index) => `${indent}${index + 1}. ${require_scan.stepWhere(step, view)} ${require_start.codeSpan(require_start.short(step.shows, 200))}`);
}
function candidateLines(charge, indent) {
	const heading = charge.budget === "unclear" ? "Could be" : "Could also be";
	const told = charge.budget !== "unclear" && charge.notes.length > 0;
	return [...charge.candidates.length === 0 || told ? [] : [`${indent}- ${heading}: ${require_scan.couldPay(charge.candidates).map(candidate).join(", or ")}`], ...charge.settledBy === null ? [] : [`${indent}- ${require_start.prose(require_start.short(require_scan.lookUp(charge.settledBy), 400))}`]];
}
function candidate({ name: key, as }) {
	return `${/^[^\s`]+$/.test(key) ? require_scan.name(key) : require_start.prose(require_start.short(key, 120))} (${require_scan.payerWords(as)})`;
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
exports.casesOf = casesOf;
exports.diagnosticLine = diagnosticLine;
exports.fenceAround = fenceAround;
exports.findingLine = findingLine;
exports.fitInto = fitInto;
exports.folded = folded;
exports.headCase = headCase;
exports.ignoredLine = ignoredLine;
exports.jobBlock = jobBlock;
exports.openCase = openCase;
exports.proposalLine = proposalLine;
exports.wholeCase = wholeCase;

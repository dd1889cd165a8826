const require_scan = require("./scan-DOU2cywy.js");
const require_scan_change = require("./scan-change-BYBRDwsl.js");
const require_fit = require("./fit-D4BNSYtM.js");
const require_ledger = require("./ledger-CHyU1GRz.js");
const require_start = require("./start-w9qQ2Ar6.js");
// src/render/comment/context.ts
function viewOf(context) {
	return {
		...context,
		blobUrl: blobUrl(context, context.commit)
	};
}
function blobUrl(context, ref) {
	return pageOf(context, `blob/${require_start.encodePath(ref)}`);
}
function commitUrl(context, commit) {
	return pageOf(context, `commit/${require_start.encodePath(commit)}`);
}
function pageOf({ repositoryUrl }, page) {
	return repositoryUrl && `${repositoryUrl.replace(/\/$/, "")}/${page}`;
}
function policySentence(report, context) {
	const ref = atCommit(context);
	if (context.policyPath === null) return `No policy file on ${ref}: ${require_scan.NO_POLICY}.`;
	const changed = context.policyChanged === true ? " This pull request changes the policy, which counts once merged." : "";
	return `The ${policyLink(context)} on ${ref} expects ${require_scan.expectedWords(report)}.${changed}`;
}
function atCommit(context) {
	const { policyRef, policyCommit } = context;
	if (policyCommit == null) return require_scan.name(policyRef);
	const commit = require_start.codeLink(policyCommit.slice(0, 7), commitUrl(context, policyCommit));
	return policyRef === "" || policyRef === policyCommit ? commit : `${require_scan.name(policyRef)}, ${commit}`;
}
function policyLink(context) {
	const path = context.policyPath ?? "";
	const folder = blobUrl(context, context.policyRef);
	const url = folder && `${folder}/${require_start.encodePath(path)}`;
	return url === void 0 || url.length > 1e3 ? `policy ${require_scan.name(path)}` : require_start.link("policy", url);
}
function footer(report, context) {
	const commit = require_start.codeLink(context.commit.slice(0, 7), commitUrl(context, context.commit));
	const files = new Set(report?.jobs.map((job) => job.workflow));
	const policy = require_scan.name(context.policyPath ?? ".github/spend-guard.yml");
	return `<sub>${[
		commit,
		...report === void 0 ? [] : [require_scan.count(files.size, "workflow file")],
		...context.runUrl === void 0 ? [] : [require_start.link("full report", context.runUrl)],
		...require_scan.budgetsLink(context),
		...report === void 0 ? [] : [`tolerate a finding: ${require_start.codeSpan("ignore:")} in ${policy}`],
		"updated in place",
		...report?.stale === void 0 ? [] : [require_start.prose(require_scan.staleSentence(report))]
	].join(" \u00b7 ")}</sub>`;
}
// src/render/strangers.ts
const WITH_ACCESS = [
	"push",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch",
	"merge_group",
	"release"
];
function strangersIn(job, findings, view) {
	const found = findings.find((one) => one.rule === "outsider-can-spend" && one.workflow === job.workflow && one.job === job.job);
	if (found !== void 0) return `Without write access somebody may spend with it: ${require_scan.ruleName(found.rule, view)}.`;
	const { triggers, charges } = job;
	if (triggers.length === 0 || charges.length === 0) return "";
	if (triggers.every((one) => WITH_ACCESS.includes(one))) return "Nobody without write access starts it.";
	return triggers.every((one) => one === "pull_request" || WITH_ACCESS.includes(one)) && charges.every(isBySecret) ? "Nobody without write access spends with it: by GitHub\u2019s default a fork\u2019s pull request gets no secrets." : "";
}
function isBySecret({ payer, candidates }) {
	return [payer?.name ?? "", ...candidates.map(({ name }) => name)].every((name) => /^secrets\.[\w-]+$/.test(name));
}
// src/render/comment.ts
const LIMIT = 6e4;
const MARKER_MAX = 1e3;
const NOTE_MAX = 1500;
const MOST_OPEN = 3;
const MOST_OPEN_LENGTH = 1e3;
const SIGNS = {
	violation: "\u274c",
	warning: "\u26a0\ufe0f",
	clean: "\u2705",
	unfinished: "\ud83d\udea7"
};
function renderComment({ report, base, context, limit = LIMIT }) {
	const change = base === void 0 ? void 0 : require_scan_change.diffReports(base, report);
	const head = [
		heading(report, change, context),
		introduction(report, change, context),
		...tableOf(report, base, change)
	];
	const foot = footer(report, context);
	const room = limit - MARKER_MAX - NOTE_MAX - paragraphs([...head, foot]).length;
	const { text, left } = require_fit.fitInto(sections(report, change, context), room);
	return `${require_start.guardLines(paragraphs([
		...head,
		text,
		leftOut(left, context),
		foot
	]))}\n`;
}
function paragraphs(parts) {
	return parts.filter((part) => part !== "").join("\n\n");
}
function introduction(report, change, context) {
	const policy = [policySentence(report, context), consequence(report, change, context)].filter((part) => part !== "").join(" ");
	if (change === void 0) return policy;
	const sentence = require_scan.changeSentence(change);
	return `${report.outcome === "error" && !report.diagnostics.some(require_scan.isWeakening) ? sentence.replace(/^This/, "As far as it was read, this") : sentence} ${policy}`;
}
function renderUnfinished(reason, context) {
	return `${require_start.guardLines([
		`## ${SIGNS.unfinished} ${title(context)} could not finish`,
		...reasonBlocks(`This is no policy violation; the guard itself stopped: ${reason}`),
		footer(void 0, context)
	].join("\n\n"))}\n`;
}
function reasonBlocks(reason) {
	const lines = reason.split("\n").slice(0, MOST_REASON_LINES);
	const blocks = [];
	for (const line of lines) {
		const code = /^ {2}\s*\S/.test(line);
		const last = blocks.at(-1);
		if (last?.code === code) last.lines.push(line);
		else blocks.push({
			code,
			lines: [line]
		});
	}
	return blocks.map(({ code, lines: some }) => code ? require_fit.fenceAround(some.map((line) => require_start.clip(require_start.aligned(line), 200)), "text").join("\n") : require_start.prose(require_start.short(some.join(" "), 1200)));
}
const MOST_REASON_LINES = 24;
function commentState(report, change) {
	if (report.outcome === "error") return "unfinished";
	const caused = change?.findings.new ?? report.findings;
	if (require_scan.ofLevel(caused, "error").length > 0) return "violation";
	return require_scan.ofLevel(caused, "warning").length > 0 ? "warning" : "clean";
}
function consequence(report, change, { fails }) {
	const state = commentState(report, change);
	if (state === "unfinished") return "";
	if (!(fails ?? state === "violation")) return state === "clean" ? "" : "The check passes: nothing is stopped.";
	const caused = change?.findings.new ?? report.findings;
	const gravest = require_scan.ofLevel(caused, state === "violation" ? "error" : "warning");
	return `**The check fails** until it is fixed or ${require_ledger.hasOwner(gravest, report) ? "the budget\u2019s owner agrees in the policy" : "the policy allows it"}.`;
}
function title({ key }) {
	return key === "" || key === "default" ? "Spend Guard" : `Spend Guard (${require_scan.name(key)})`;
}
function heading(report, change, context) {
	const state = commentState(report, change);
	const caused = change?.findings.new ?? report.findings;
	const start = `## ${SIGNS[state]} ${title(context)}`;
	switch (state) {
		case "unfinished":
			if (report.diagnostics.some(require_scan.isWeakening)) return `${start}: ${require_scan.verdict(report)}\n\nThe inputs of the base judged; what they found follows.`;
			return `${start} could not finish\n\nThis is no policy violation: ${require_scan.count(report.diagnostics.length, "problem")} kept the guard from reading everything.`;
		case "violation": return `${start}: ${caughtIn(report, change, "error")}`;
		case "warning": return `${start}: ${caughtIn(report, change, "warning")}`;
		case "clean": return `${start}: ${clean(caused.length, change)}`;
		default: return state;
	}
}
function caughtIn({ findings, jobs }, change, level) {
	const older = change?.findings.old.length ?? 0;
	const said = require_scan.headline(require_scan.ofLevel(change?.findings.new ?? findings, level), jobs, older > 0 ? "new " : "");
	return older > 0 ? `${said} (${require_scan.count(older, "older finding")})` : said;
}
function clean(notices, change) {
	const gone = change?.findings.gone.length ?? 0;
	const open = notices === 0 ? "no open finding from this pull request" : `only ${require_scan.count(notices, "notice")} from this pull request`;
	return gone > 0 ? `${require_scan.count(gone, "finding")} fixed, ${open}` : open;
}
function tableOf(report, base, change) {
	const table = require_ledger.budgetTable(report, base, require_scan.COST_LINES);
	return table === "" ? [] : [table, require_ledger.tableNotes(report, {
		change,
		base
	})];
}
function sections(report, change, context) {
	const view = viewOf(context);
	const caused = require_scan.bySeverity(change?.findings.new ?? report.findings);
	const older = change?.findings.old ?? [];
	const problems = problemSections(report, context);
	const unfinished = report.outcome === "error";
	return [
		...unfinished ? problems : [],
		...causedSections(caused, report, view),
		proposed(report, context),
		...unfinished ? [] : problems,
		...jobSections(report, change, context),
		{
			...require_fit.folded(`${require_scan.count(require_ledger.forecastNotes(report).length, "note")} on what a month takes`),
			blocks: require_ledger.forecastNotes(report),
			priority: 15,
			called: (n) => require_scan.count(n, "note of the forecast", "notes of the forecast")
		},
		{
			...require_fit.folded(`${require_scan.count(older.length, "older finding")}, not caused by this pull request`),
			blocks: older.map((finding) => require_fit.findingLine(finding, view)),
			priority: 20,
			called: (n) => require_scan.count(n, "older finding")
		},
		{
			...require_fit.folded(`${require_scan.count(report.ignored.length, "ignored finding")}`),
			blocks: report.ignored.map((finding) => require_fit.ignoredLine(finding, view)),
			priority: 30,
			called: (n) => require_scan.count(n, "ignored finding")
		}
	];
}
function causedSections(caused, report, view) {
	const grave = caused.filter(({ level }) => level !== "notice");
	const notices = require_scan.ofLevel(caused, "notice");
	const [shown, folds] = grave.length > 0 ? [grave, notices] : [notices, []];
	const cases = require_fit.casesOf(shown, report.jobs);
	const explained = new Set();
	const open = opened(cases.slice(0, MOST_OPEN).map((one) => require_fit.openCase(one, explained, view)));
	const told = new Set(cases.slice(0, open.length).map(({ findings: [first] }) => first));
	const rest = shown.filter((finding) => !told.has(finding));
	const levels = (list) => {
		const [errors, warnings] = [require_scan.ofLevel(list, "error"), require_scan.ofLevel(list, "warning")];
		const others = list.length - errors.length - warnings.length;
		const parts = [
			...errors.length > 0 ? [require_scan.count(errors.length, "more violation")] : [],
			...warnings.length > 0 ? [require_scan.count(warnings.length, "more warning")] : [],
			...others > 0 ? [require_scan.count(others, "more notice")] : []
		];
		return require_scan.listed(parts);
	};
	return [
		{
			open: "",
			close: "",
			gap: "\n\n",
			blocks: [...open, ...cases.slice(open.length, MOST_OPEN).map((one) => require_fit.headCase(one, view))],
			priority: 90,
			called: (n) => `the findings of ${require_scan.count(n, "job")}`
		},
		cased(levels(rest), require_fit.casesOf(rest, report.jobs), 80, view),
		cased(require_scan.count(folds.length, "notice"), require_fit.casesOf(folds, report.jobs), 60, view)
	];
}
function opened(blocks) {
	let length = 0;
	const fitting = blocks.findIndex((block, index) => {
		length += block.replaceAll(/\]\([^)]*\)/g, "]").length;
		return index > 0 && length > MOST_OPEN_LENGTH;
	});
	return fitting === -1 ? blocks : blocks.slice(0, fitting);
}
function cased(title, cases, priority, view) {
	return {
		...require_fit.folded(`${title}, by job`),
		gap: "\n\n",
		blocks: cases.map((one) => require_fit.wholeCase(one, view)),
		priority,
		called: (n) => `the findings of ${require_scan.count(n, "job")}`
	};
}
function jobSections(report, change, context) {
	const jobs = report.jobs.filter(require_scan.isCounted);
	const dead = report.jobs.filter(require_scan.cannotSpend);
	const use = `${require_scan.count(jobs.length, "job")} that ${jobs.length === 1 ? "uses" : "use"} AI`;
	const view = viewOf(context);
	const nameOf = require_scan.jobNames(report.jobs);
	const cannot = `${require_scan.count(dead.length, "job")} that cannot spend`;
	const parts = [...jobs.length > 0 ? [use] : [], ...dead.length > 0 ? [cannot] : []];
	const all = [...jobs, ...dead].map((job) => {
		const remark = change && require_scan.jobRemark(job, change);
		const own = change === void 0 || remark !== "" || isAccused(job, change);
		const strangers = change && own ? strangersIn(job, report.findings, view) : "";
		return {
			job,
			block: require_fit.jobBlock(job, view, {
				title: nameOf(job),
				remark,
				strangers
			}),
			own
		};
	});
	const [own, others] = [all.filter((one) => one.own), all.filter((one) => !one.own)];
	const blocks = [...own, ...others].map(({ block }) => block);
	const isCut = others.length > 0 && blocks.join("\n").length > MOST_JOBS_LENGTH;
	const shown = isCut ? blocks.slice(0, own.length) : blocks;
	const which = isCut ? `${require_scan.count(own.length, "job")} in question` : require_scan.listed(parts);
	return [{
		...require_fit.folded(`${which}: what runs, who pays`),
		blocks: shown,
		priority: 10,
		called: (n) => require_scan.count(n, "AI job")
	}, {
		...require_fit.folded(`${require_scan.count(others.length, "other job")}, each on the budget that it was on`),
		blocks: isCut ? byBudget(others.map(({ job }) => job), nameOf, context) : [],
		priority: 12,
		called: () => "the names of the other jobs"
	}];
}
const MOST_JOBS_LENGTH = 1e4;
function isAccused({ workflow, job }, { findings }) {
	return findings.new.some((one) => one.workflow === workflow && one.job === job);
}
function byBudget(jobs, nameOf, context) {
	return [...[...require_scan.groupBy(jobs, (job) => require_scan.BUDGET_SHORT[require_scan.budgetNow(job)])].map(([budget, some]) => `- ${budget}: ${some.map((job) => require_scan.name(nameOf(job))).join(", ")}`), `- What they run and who pays: ${wholeReport(context)}`];
}
function proposed({ proposed = [] }, context) {
	return {
		open: "**Counts once merged, not in this pull request:** it\n\n",
		close: "",
		blocks: proposed.map((one) => require_fit.proposalLine(one, viewOf(context))),
		priority: 85,
		called: (n) => require_scan.count(n, "proposed exception")
	};
}
function problemSections(report, context) {
	const all = require_scan.notesOf(report);
	const lines = (some) => some.map((each) => require_fit.diagnosticLine(each, viewOf(context)));
	const called = (n) => require_scan.count(n, "place", "places");
	if (report.outcome === "error") return [{
		open: "",
		close: "",
		blocks: lines(all),
		priority: 95,
		called
	}];
	const idle = lines(all.filter(require_scan.isIdleEntry));
	const unread = lines(all.filter((one) => !require_scan.isIdleEntry(one)));
	const entries = (n) => require_scan.count(n, "entry without effect", "entries without effect");
	return [{
		...require_fit.folded(entries(idle.length)),
		blocks: idle,
		priority: 70,
		called: entries
	}, {
		...require_fit.folded(`${called(unread.length)} not read, or not all of it`),
		blocks: unread,
		priority: 70,
		called
	}];
}
function leftOut(left, context) {
	if (left.length === 0) return "";
	return `**Left out** to stay below GitHub's size limit: ${require_scan.listed(left)}. They stand in ${wholeReport(context)}.`;
}
function wholeReport({ runUrl }) {
	return runUrl === void 0 ? `what ${require_start.codeSpan("spend-guard scan")} prints` : `the ${require_start.link("job summary", runUrl)}`;
}
// src/action/comment.ts
function textOf(message, { folder }, context) {
	if (message.kind === "unfinished") return renderUnfinished(message.reason, context);
	const { report, base, offers, fails } = message;
	return renderComment({
		report: require_scan_change.belowFolder(report, folder),
		base: base && require_scan_change.belowFolder(base, folder),
		context: {
			...context,
			offers,
			fails
		}
	});
}
exports.textOf = textOf;

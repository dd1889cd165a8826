import { t as RULES } from "./rules-CxPhX9Sl.js";
import { C as encodePath, O as prose, S as codeSpan, T as inline, _ as payerWords, b as clip, c as BUDGET_NAMES, f as chargedTo, h as doubt, j as parseRemoteName, k as short, l as BUDGET_SHORT, m as countingNotes, n as firstOfRule, o as rulePage, p as count, s as ruleText, u as LEDGER_LINES, v as providersOf, x as codeLink, y as clean } from "./verdict-B2XGkMON.js";
// src/version.ts
/** The version of package.json; a test keeps the two equal. */
const VERSION = "0.1.0";
const RULE_DOCS = {
	rules: RULES,
	docsUrl: "https://github.com/spend-guard/spend-guard/blob/main/docs/rules"
};
// src/github/fields.ts
/**
* Reading JSON that somebody else wrote: a field that is missing or of another type is undefined,
* never an exception, so that one unusual event does not stop the guard.
*/
function parseJson(text) {
	if (text === void 0 || text === "") return void 0;
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function field(value, ...path) {
	let at = value;
	for (const key of path) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, key)) return void 0;
		at = at[key];
	}
	return at;
}
function textField(value, ...path) {
	const found = field(value, ...path);
	return typeof found === "string" && found !== "" ? found : void 0;
}
function numberField(value, ...path) {
	const found = field(value, ...path);
	return typeof found === "number" && Number.isSafeInteger(found) ? found : void 0;
}
function listField(value, ...path) {
	const found = field(value, ...path);
	return Array.isArray(found) ? found : [];
}
/** A commit's hash (SHA-1 or SHA-256); the all-zero hash that stands for "no commit" is undefined. */
function hashField(value, ...path) {
	return asHash(textField(value, ...path));
}
function asHash(text) {
	if (text === void 0 || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) return void 0;
	return /^0+$/.test(text) ? void 0 : text;
}
// src/github/client.ts
var GitHubError = class extends Error {
	kind;
	/** HTTP status, or null where there was no answer. */
	status;
	constructor(kind, status, message) {
		super(oneLine(message));
		this.name = "GitHubError";
		this.kind = kind;
		this.status = status;
	}
};
/** Somebody else's words on one line of bounded length, so that they cannot start a command. */
function oneLine(text) {
	const clean = text.slice(0, 1e3).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").trim();
	return clean.length > 300 ? `${clean.slice(0, 299)}\u2026` : clean;
}
// src/render/blocks/view.ts
const PATH_MAX = 160;
/** Longer than any address that people follow; a hostile path must not fill the page. */
const URL_MAX = 1e3;
/** `path:line` as code, linked to the line where the page knows the commit. */
function where(place, view) {
	return linked(place.path, place, view);
}
/** {@link where} for a step of a trail: shorter, where the link tells the rest of the path. */
function stepWhere(place, view) {
	return linked(view.blobUrl === void 0 ? place.path : place.path.replace(/^\.github\/workflows\//, ""), place, view);
}
function linked(shown, { path, line }, view) {
	const text = `${short(shown, PATH_MAX)}:${line}`;
	const address = fileUrl(path, view);
	if (address === void 0) return codeSpan(text);
	const url = `${address}#L${line}`;
	return url.length > URL_MAX ? codeSpan(text) : codeLink(text, url);
}
/** A file of another repository is linked there, at the ref at which it was read. */
function fileUrl(path, { blobUrl }) {
	if (blobUrl === void 0) return void 0;
	const remote = parseRemoteName(path);
	if (remote === void 0) return path === "" ? void 0 : `${blobUrl}/${encodePath(path)}`;
	const server = /^https?:\/\/[^/]+/.exec(blobUrl)?.[0];
	if (server === void 0) return void 0;
	const { owner, repository, ref } = remote;
	return `${server}/${encodePath(`${owner}/${repository}/blob/${ref}/${remote.path}`)}`;
}
/** A rule's id, linked to its page. */
function ruleName(id, view) {
	return codeLink(short(id, 80) || "(no rule)", rulePage(id, view));
}
/** A name from the repository as code. */
function name(text) {
	return codeSpan(short(text, 120)) || "(no name)";
}
// src/render/blocks/diagnostic.ts
/** What could not be read, and so was not judged. */
function diagnosticLine(diagnostic, view) {
	const { code, message } = diagnostic;
	return `- ${where(diagnostic, view)} ${prose(short(message, 400))} (${codeSpan(short(code, 80))})`;
}
// src/render/diff.ts
/** A difference with more changed lines than this is shown as one replaced piece. */
const MOST_CHANGES = 600;
const CONTEXT = 2;
/**
* The lines that differ, each piece with its surroundings: `-` goes, `+` comes. For people to read,
* not for `patch`. Work is bounded by the number of changed lines, not by the file's size squared.
*/
function diffLines(before, after) {
	const lines = compare(before.split("\n"), after.split("\n"));
	const shown = /* @__PURE__ */ new Set();
	for (const [at, { mark }] of lines.entries()) if (mark !== " ") for (let near = at - CONTEXT; near <= at + CONTEXT; near++) shown.add(near);
	let last = -1;
	return lines.flatMap(({ mark, text, old }, at) => {
		if (!shown.has(at)) return [];
		const heading = last === at - 1 && last !== -1 ? [] : [`@@ line ${old} @@`];
		last = at;
		return [...heading, `${mark}${text}`];
	});
}
function compare(a, b) {
	let start = 0;
	while (start < a.length && start < b.length && a[start] === b[start]) start++;
	let end = 0;
	while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
	const same = (from, to) => a.slice(from, to).map((text, at) => ({
		mark: " ",
		text,
		old: from + at + 1
	}));
	return [
		...same(0, start),
		...middle(a.slice(start, a.length - end), b.slice(start, b.length - end), start),
		...same(a.length - end, a.length)
	];
}
/** Myers' greedy algorithm: E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986. */
function middle(a, b, offset) {
	const rounds = [];
	let furthest = /* @__PURE__ */ new Map([[1, 0]]);
	for (let d = 0; d <= Math.min(a.length + b.length, MOST_CHANGES); d++) {
		rounds.push(new Map(furthest));
		for (let k = -d; k <= d; k += 2) {
			let x = goesDown(furthest, k, d) ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
			while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
			furthest.set(k, x);
			if (x >= a.length && x - k >= b.length) return walkBack(rounds, a, b, offset);
		}
		furthest = new Map(furthest);
	}
	return [...a.map((text, i) => ({
		mark: "-",
		text,
		old: offset + i + 1
	})), ...b.map((text) => ({
		mark: "+",
		text,
		old: offset + a.length + 1
	}))];
}
function at(furthest, k) {
	return furthest.get(k) ?? -1;
}
function goesDown(furthest, k, d) {
	return k === -d || k !== d && at(furthest, k - 1) < at(furthest, k + 1);
}
function walkBack(rounds, a, b, offset) {
	const lines = [];
	let [x, y] = [a.length, b.length];
	for (let d = rounds.length - 1; d >= 0; d--) {
		const furthest = rounds[d] ?? /* @__PURE__ */ new Map();
		const k = x - y;
		const down = goesDown(furthest, k, d);
		const fromX = d === 0 ? 0 : at(furthest, down ? k + 1 : k - 1);
		const fromY = d === 0 ? 0 : fromX - (down ? k + 1 : k - 1);
		while (x > fromX && y > fromY) {
			x--;
			y--;
			lines.push({
				mark: " ",
				text: a[x] ?? "",
				old: offset + x + 1
			});
		}
		if (d === 0) break;
		if (down) {
			y--;
			lines.push({
				mark: "+",
				text: b[y] ?? "",
				old: offset + x + 1
			});
		} else {
			x--;
			lines.push({
				mark: "-",
				text: a[x] ?? "",
				old: offset + x + 1
			});
		}
	}
	return lines.reverse();
}
// src/render/blocks/edit.ts
const LINES_MAX = 40;
const LINE_MAX = 200;
/** A file before and after, as far as it differs, in a fence that nothing in the file can close. */
function editBlock(edit, indent) {
	const lines = diffLines(edit.before, edit.after).map(line);
	if (lines.length === 0 || lines.length > LINES_MAX) return [];
	const runs = lines.flatMap((one) => one.match(/`+/g) ?? []);
	const fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
	return [
		`${fence}diff`,
		...lines,
		fence
	].map((one) => indent + one);
}
/** Indentation is what an edit of YAML is about; the rest of a line is somebody else's text. */
function line(text) {
	const start = /^[-+@ ]? {0,40}/.exec(text)?.[0] ?? "";
	return start + clip(clean(text.slice(start.length)), LINE_MAX);
}
// src/render/blocks/finding.ts
const LEVEL_SIGNS = {
	error: "\u274c",
	warning: "\u26a0\ufe0f",
	notice: "\u2139\ufe0f"
};
/** One block a finding; why a rule exists is said at its first. */
function findingBlocks(findings, view) {
	const explained = firstOfRule(findings);
	return findings.map((finding) => findingBlock(finding, explained.has(finding), view));
}
/** Where, then what, why and fix. */
function findingBlock(finding, explain, view) {
	const text = explain ? ruleText(finding.rule, view) : void 0;
	return [
		`${LEVEL_SIGNS[finding.level]} **Job ${name(finding.job)}** \u00b7 ${where(finding, view)} \u00b7 ${ruleName(finding.rule, view)}`,
		`- **What:** ${prose(short(finding.message, 1200))}`,
		...text === void 0 ? [] : [`- **Why:** ${prose(short(text.why, 600))}`],
		...finding.fix === null ? [] : [`- **Fix:** ${prose(short(finding.fix, 1200))}`],
		...edit(finding, view)
	].join("\n");
}
/** What `spend-guard fix` would do about it. */
function edit({ fingerprint }, view) {
	const offer = view.offers?.get(fingerprint);
	const lines = offer === void 0 ? [] : editBlock(offer, "  ");
	return lines.length === 0 ? [] : [
		"- **Edit**, as `spend-guard fix` makes it:",
		"",
		...lines
	];
}
/** One line for what needs no action in this place. */
function findingLine(finding, view) {
	return `- ${LEVEL_SIGNS[finding.level]} ${where(finding, view)} ${name(finding.job)} \u00b7 ${ruleName(finding.rule, view)}: ${prose(short(finding.message, 400))}`;
}
/** An ignored finding with the reason and the day on which it bites again. */
function ignoredLine(finding, view) {
	const until = finding.expires === null ? "no expiry" : `until ${prose(short(finding.expires, 40))}`;
	return `- ${where(finding, view)} ${name(finding.job)} \u00b7 ${ruleName(finding.rule, view)}: ${prose(short(finding.reason, 400))} (${until})`;
}
// src/render/blocks/folded.ts
/** A folded part of a page. `title` is ours; GitHub needs the empty lines to read Markdown inside. */
function folded(title) {
	return {
		open: `<details><summary>${title}</summary>\n\n`,
		close: "\n\n</details>"
	};
}
// src/render/blocks/job.ts
/** Jobs a page about money lists: those that spend, and those where somebody believes they do. */
function concernsMoney(job) {
	return job.budget !== "none" || job.dead.length > 0;
}
/** A job with its sentence and the trail of every charge, one step a line. */
function jobBlock(job, view, options = {}) {
	return [
		`- ${[
			`**${name(job.job)}**`,
			...options.budget === false ? [] : [BUDGET_SHORT[job.budget]],
			where({
				path: job.workflow,
				line: job.line
			}, view),
			options.remark ?? ""
		].filter((part) => part !== "").join(" \u00b7 ")}\\`,
		`  ${prose(short(job.sentence, 600)) || "(no sentence)"}`,
		...job.charges.flatMap((charge) => chargeLines(job, charge, view)),
		...job.dead.flatMap((dead) => deadLines(dead, view))
	].join("\n");
}
/** A label where the job has several charges or this one is in doubt; then everything is below it. */
function chargeLines(job, charge, view) {
	const doubtful = charge.confidence !== "certain" && charge.budget !== "unclear";
	const labelled = job.charges.length > 1 || doubtful;
	const to = prose(short(chargedTo(charge), 80));
	const indent = labelled ? "    " : "  ";
	return [
		...labelled ? [`  - ${name(charge.spender.label)}: ${to}${doubt(charge.confidence)}`] : [],
		...trail(belowJob(charge.evidence, job), indent, view),
		...candidateLines(charge, indent),
		...charge.notes.map((note) => `${indent}- Note: ${prose(short(note, 400))}`)
	];
}
/** The job's own line stands above the trail already. */
function belowJob(evidence, job) {
	const [first, ...rest] = evidence;
	return first?.path === job.workflow && first.line === job.line && rest.length > 0 ? rest : evidence;
}
function trail(evidence, indent, view) {
	return evidence.map((step, index) => `${indent}${index + 1}. ${stepWhere(step, view)} ${codeSpan(short(step.shows, 200))}`);
}
function candidateLines(charge, indent) {
	const heading = charge.budget === "unclear" ? "Could be" : "Could also be";
	return [...charge.candidates.length === 0 ? [] : [`${indent}- ${heading}: ${charge.candidates.map(candidate).join(", or ")}`], ...charge.settledBy === null ? [] : [`${indent}- Settled by: ${prose(short(charge.settledBy, 400))}`]];
}
function candidate(payer) {
	return `${/^[^\s`]+$/.test(payer.name) ? name(payer.name) : prose(short(payer.name, 120))} (${payerWords(payer)})`;
}
function deadLines(dead, view) {
	return [`  - Cannot spend as written: ${prose(short(dead.reason, 400))}`, ...trail(dead.evidence, "    ", view)];
}
// src/render/blocks/ledger.ts
/** The budget lines of one report, or of base and head; lines with nothing on them are left out, and there is no total. */
function ledgerTable(report, base) {
	const reports = base === void 0 ? [report] : [base, report];
	const ledgers = reports.map((each) => each.ledger);
	const lines = LEDGER_LINES.filter((line) => ledgers.some((ledger) => ledger[line].jobs > 0));
	if (lines.length === 0) return "";
	const head = base === void 0 ? ["Budget", "Jobs"] : [
		"Budget",
		"Base",
		"This pull request"
	];
	return [
		row(head),
		row(head.map((_, index) => index === 0 ? "---" : "---:")),
		...lines.map((line) => row([label(line, reports), ...cells(line, ledgers)])),
		...countingNotes(report.jobs).flatMap((note) => ["", note])
	].join("\n");
}
/** What changed stands out. */
function cells(line, ledgers) {
	const numbers = ledgers.map((ledger) => ledger[line].jobs);
	const changed = new Set(numbers).size > 1;
	return numbers.map((n, index) => changed && index > 0 ? `**${jobs(n)}**` : jobs(n));
}
function label(line, reports) {
	const names = line === "other" ? providersOf(reports.flatMap((each) => each.jobs)) : [];
	if (names.length === 0) return BUDGET_NAMES[line];
	return `${BUDGET_NAMES[line]} (${names.map(inline).join(", ")})`;
}
function row(columns) {
	return `| ${columns.join(" | ")} |`;
}
/** Number and noun stay on one line, on a phone too. */
function jobs(n) {
	return count(n, "job").replace(" ", "\xA0");
}
// src/render/fit.ts
/**
* As many whole blocks as fit into `limit`, the sections of highest priority first, then in the
* order of the page. Nothing is ever cut inside a block, so no fence and no `<details>` stays open.
*/
function fitInto(sections, limit, measure = (text) => text.length) {
	let room = limit;
	const kept = /* @__PURE__ */ new Map();
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
// src/compare.ts
/** Compares two reports of one repository. A job is the same job by its workflow's path and its id. */
function diffReports(base, head) {
	const before = new Map(base.jobs.map((job) => [identity(job), job]));
	const after = new Set(head.jobs.map(identity));
	const moves = head.jobs.flatMap((job) => {
		const earlier = before.get(identity(job));
		if (earlier === void 0 || earlier.budget === job.budget) return [];
		return [{
			from: earlier.budget,
			job
		}];
	});
	return {
		jobs: {
			added: head.jobs.filter((job) => job.budget !== "none" && !before.has(identity(job))),
			gone: base.jobs.filter((job) => job.budget !== "none" && !after.has(identity(job))),
			moved: moves.filter(({ job }) => job.budget !== "unclear"),
			newlyUnclear: moves.filter(({ job }) => job.budget === "unclear")
		},
		findings: {
			...splitFindings(base.findings, head.findings),
			gone: splitFindings(head.findings, base.findings).new
		}
	};
}
/** Whether the change touches neither the money nor a finding: nothing to tell anybody. */
function isQuiet({ jobs, findings }) {
	return [
		jobs.added,
		jobs.gone,
		jobs.moved,
		jobs.newlyUnclear,
		findings.new,
		findings.gone
	].every((list) => list.length === 0);
}
function identity(job) {
	return `${job.workflow}\n${job.job}`;
}
/** By fingerprint; where several findings share one, as many as the base has are old. */
function splitFindings(base, head) {
	const known = /* @__PURE__ */ new Map();
	for (const { fingerprint } of base) known.set(fingerprint, (known.get(fingerprint) ?? 0) + 1);
	const split = {
		new: [],
		old: []
	};
	for (const finding of head) {
		const left = known.get(finding.fingerprint) ?? 0;
		known.set(finding.fingerprint, left - 1);
		(left > 0 ? split.old : split.new).push(finding);
	}
	return split;
}
// src/action/folder.ts
/** A path of the folder that was scanned as a path of its repository. */
function inFolder(path, folder) {
	return folder === "" || parseRemoteName(path) !== void 0 ? path : `${folder}/${path}`;
}
/**
* A report whose places are those of the repository rather than of the folder that was scanned:
* links, annotations and code scanning start at the repository's root.
*/
function belowFolder(report, folder) {
	if (folder === "") return report;
	const place = (at) => ({
		...at,
		path: inFolder(at.path, folder)
	});
	const finding = (one) => ({
		...place(one),
		workflow: inFolder(one.workflow, folder)
	});
	const spent = (one) => ({
		...one,
		spender: place(one.spender),
		evidence: one.evidence.map(place)
	});
	const job = (one) => ({
		...one,
		workflow: inFolder(one.workflow, folder),
		charges: one.charges.map(spent),
		dead: one.dead.map(spent),
		exposed: one.exposed.map((reach) => ({
			...reach,
			evidence: reach.evidence.map(place)
		})),
		...one.calledBy && { calledBy: one.calledBy.map((by) => ({
			...by,
			workflow: inFolder(by.workflow, folder)
		})) }
	});
	return {
		...report,
		jobs: report.jobs.map(job),
		findings: report.findings.map(finding),
		ignored: report.ignored.map(finding),
		diagnostics: report.diagnostics.map(place)
	};
}
export { textField as C, parseJson as S, VERSION as T, asHash as _, fitInto as a, listField as b, jobBlock as c, findingLine as d, ignoredLine as f, oneLine as g, GitHubError as h, isQuiet as i, folded as l, name as m, inFolder as n, ledgerTable as o, diagnosticLine as p, diffReports as r, concernsMoney as s, belowFolder as t, findingBlocks as u, field as v, RULE_DOCS as w, numberField as x, hashField as y };

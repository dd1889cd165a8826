import { T as VERSION, _ as asHash, a as fitInto, c as jobBlock, d as findingLine, f as ignoredLine, h as GitHubError, i as isQuiet, l as folded, m as name, n as inFolder, o as ledgerTable, p as diagnosticLine, r as diffReports, s as concernsMoney, t as belowFolder, u as findingBlocks, w as RULE_DOCS } from "./folder-XEREk4Ll.js";
import { C as encodePath, E as link, O as prose, S as codeSpan, g as listed, i as ofLevel, k as short, l as BUDGET_SHORT, p as count, r as headline, w as guardLines, x as codeLink } from "./verdict-B2XGkMON.js";
import { createHash } from "node:crypto";
const START = "<!-- spend-guard:comment ";
const END = " -->";
const MAX_KEY = 60;
/** 64 bits: no two keys of one pull request meet by chance. */
const HASH_DIGITS = 16;
/**
* The first line of a comment. Anybody can write such a line, so it counts only in a comment that
* this token wrote, and only at the very start, where the text of a pull request never stands.
*/
function writeMarker(marker) {
	const { version, key, commit, run, state } = marker;
	const fields = {
		v: encodeKey(version.slice(0, 30)),
		key,
		commit,
		run: `${run.id}.${run.attempt}`,
		state
	};
	const text = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
	return `${START}${text.join(" ")}${END}`;
}
function readMarker(body) {
	if (!body.startsWith(START)) return null;
	const end = body.indexOf(END, 25);
	if (end === -1 || end > 1e3) return null;
	const fields = new Map(body.slice(25, end).split(" ").map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
	const key = fields.get("key");
	const commit = asHash(fields.get("commit"));
	const run = /^(\d{1,15})\.(\d{1,6})$/.exec(fields.get("run") ?? "");
	const state = stateOf(fields.get("state"));
	if (key === void 0 || commit === void 0 || run === null || state === null) return null;
	return {
		version: fields.get("v") ?? "",
		key,
		commit,
		run: {
			id: Number(run[1]),
			attempt: Number(run[2])
		},
		state
	};
}
/** A comment's text after its marker, with line breaks and outer space as GitHub may change them. */
function textAfterMarker(body) {
	const end = body.startsWith(START) ? body.indexOf(END) + 4 : 0;
	return body.slice(end).replaceAll("\r\n", "\n").trim();
}
function withMarker(marker, text) {
	return `${writeMarker(marker)}\n${text.trim()}\n`;
}
/**
* Any text as a word that cannot end the HTML comment: letters, digits, `%XX` and a few marks. Of a
* long one the end is a hash, so that two keys with the same beginning stay two.
*/
function encodeKey(key) {
	const hash = key.length > MAX_KEY ? createHash("sha256").update(key).digest("hex") : "";
	const start = key.slice(0, MAX_KEY - (hash === "" ? 0 : HASH_DIGITS));
	const whole = Buffer.from(start, "utf8").toString("utf8") + hash.slice(0, HASH_DIGITS);
	return encodeURIComponent(whole === "" ? "default" : whole);
}
function isNewer(a, b) {
	return a.id !== b.id ? a.id > b.id : a.attempt > b.attempt;
}
function stateOf(text) {
	return text === "open" || text === "fixed" || text === "clean" ? text : null;
}
// src/github/comment-plan.ts
/** What to do about the comment, from what stands on the pull request now. */
function planComment(conversation, wanted) {
	if (wanted.mode === "never") return silence("mode-never");
	if (conversation.headSha !== wanted.commit) return silence("head-moved");
	const [kept, ...others] = findMarked(conversation.own, encodeKey(wanted.key));
	const remove = others.map(({ comment }) => comment.id);
	if (kept === void 0) return {
		step: firstWord(wanted),
		remove
	};
	if (isNewer(kept.marker.run, wanted.run)) return silence("newer-run", remove);
	const state = nextState(wanted, kept.marker.state);
	const text = state === "fixed" ? wanted.fixedBody : wanted.body;
	const same = withoutRun(textAfterMarker(kept.comment.body), kept.marker.run) === withoutRun(textAfterMarker(text), wanted.run);
	const { comment } = kept;
	return same ? {
		step: {
			kind: "keep",
			comment,
			state
		},
		remove
	} : {
		step: {
			kind: "update",
			comment,
			body: marked(wanted, state, text),
			state
		},
		remove
	};
}
/** Ours with this key and not hidden: of the newest run first, then the newest. */
function findMarked(own, key) {
	return own.flatMap((comment) => {
		const marker = comment.minimized ? null : readMarker(comment.body);
		return marker?.key === key ? [{
			comment,
			marker
		}] : [];
	}).sort((a, b) => newestFirst(a.marker.run, b.marker.run) || b.comment.id - a.comment.id);
}
function newestFirst(a, b) {
	return isNewer(a, b) ? -1 : isNewer(b, a) ? 1 : 0;
}
function firstWord(wanted) {
	const { mode, standing } = wanted;
	if (!(mode === "always" || mode === "changes" && standing !== "clean" || mode === "on-failure" && standing === "failing")) return {
		kind: "silence",
		why: "nothing-to-tell"
	};
	return {
		kind: "create",
		body: marked(wanted, standing === "clean" ? "clean" : "open", wanted.body)
	};
}
function nextState(wanted, before) {
	if (wanted.standing !== "clean") return "open";
	return before === "clean" ? "clean" : "fixed";
}
function marked(wanted, state, text) {
	const { version, commit, run } = wanted;
	return withMarker({
		version,
		key: encodeKey(wanted.key),
		commit,
		run,
		state
	}, text);
}
/** A text without the address of its run, which differs each time and tells nothing new. */
function withoutRun(text, run) {
	return text.replace(new RegExp(`/runs/${run.id}(?:/attempts/\\d+)?(?!\\d)`, "g"), "/runs/");
}
function silence(why, remove = []) {
	return {
		step: {
			kind: "silence",
			why
		},
		remove
	};
}
// src/github/comment.ts
const ATTEMPTS = 3;
/** A comment that was made is not always listed at once. Milliseconds. */
const SETTLING = 1500;
/**
* Brings the pull request's one comment to what is wanted, in at most 2 requests: one looks, one
* writes. Never throws: the verdict does not depend on whether it could be told.
*/
async function deliverComment(client, at, wanted, options = {}) {
	if (wanted.mode === "never") return {
		kind: "silent",
		why: "mode-never"
	};
	const pause = options.pause ?? sleep;
	const job = {
		client,
		at,
		wanted,
		subject: "",
		unsure: false
	};
	for (let attempt = 1;; attempt++) {
		let step;
		try {
			const conversation = await client.conversation(at);
			job.subject = conversation.subject;
			const plan = planComment(conversation, wanted);
			step = plan.step;
			return await carryOut(job, plan);
		} catch (error) {
			if (attempt >= ATTEMPTS || !worthAnotherLook(error, step)) return failure(error);
			job.unsure ||= step?.kind === "create";
			await pause(SETTLING * attempt);
		}
	}
}
async function carryOut(job, { step, remove }) {
	const { client, at } = job;
	switch (step.kind) {
		case "silence":
			await removeAll(job, remove);
			return {
				kind: "silent",
				why: step.why
			};
		case "keep": return {
			kind: job.unsure ? "created" : "unchanged",
			url: step.comment.url,
			removed: await removeAll(job, remove)
		};
		case "update": {
			const { url } = await client.updateComment(at, step.comment.id, step.body);
			return {
				kind: step.state === "fixed" ? "fixed" : "updated",
				url,
				removed: await removeAll(job, remove)
			};
		}
		case "create": {
			const { url, after } = await client.createComment(job.subject, step.body);
			return await tidy(job, url, after);
		}
		default: return step;
	}
}
/**
* After creating: another run may have found no comment either, at the same moment (opening a pull
* request with labels starts two runs). Whoever looks last sees both, and one of them is left.
*/
async function tidy(job, url, after) {
	const plan = after === null ? void 0 : planComment(after, job.wanted);
	if (plan?.step.kind === "silence" && plan.step.why === "newer-run") {
		await removeAll(job, plan.remove);
		return {
			kind: "silent",
			why: "newer-run"
		};
	}
	return {
		kind: "created",
		url,
		removed: await removeAll(job, plan?.remove ?? [])
	};
}
/** Deletes duplicates; one that cannot be deleted, or is gone already, is left to the next run. */
async function removeAll(job, ids) {
	return (await Promise.allSettled(ids.map((id) => job.client.deleteComment(job.at, id)))).filter((one) => one.status === "fulfilled").length;
}
/** Whether looking at the pull request again can help: did the comment come to be, is it gone? */
function worthAnotherLook(error, step) {
	if (!(error instanceof GitHubError)) return false;
	return step?.kind === "create" && error.kind === "broken" || step?.kind === "update" && error.kind === "missing";
}
function failure(error) {
	if (!(error instanceof GitHubError)) return {
		kind: "failed",
		message: "an unexpected error"
	};
	return error.kind === "permission" || error.kind === "missing" ? {
		kind: "not-permitted",
		permission: "pull-requests: write",
		message: error.message
	} : {
		kind: "failed",
		message: error.message
	};
}
function sleep(milliseconds) {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
// src/render/change.ts
const NAMED = 3;
/** What a pull request does to the money, in one Markdown sentence. */
function changeSentence({ jobs }) {
	const started = jobs.moved.filter((move) => move.from === "none");
	const ended = jobs.moved.filter((move) => move.job.budget === "none");
	const moved = jobs.moved.filter((move) => move.from !== "none" && move.job.budget !== "none");
	const clauses = [
		clause(jobs.added, (list) => `adds ${list}`, charged),
		clause(started, (list) => `makes ${list} spend`, ({ job }) => charged(job)),
		clause(moved, (list) => `moves ${list}`, movement),
		clause(jobs.newlyUnclear, (list) => `leaves open who pays for ${list}`, wasBefore),
		clause(ended, (list) => `stops the spending of ${list}`, wasBefore),
		clause(jobs.gone, (list) => `removes ${list}`, charged)
	].filter((text) => text !== "");
	if (clauses.length === 0) return "This pull request does not change who pays.";
	return `This pull request ${listed(clauses)}.`;
}
/** What to say beside a job in a list: nothing for a job that stays as it was. */
function jobRemark(job, { jobs }) {
	if (jobs.added.includes(job)) return "**new**";
	const move = [...jobs.moved, ...jobs.newlyUnclear].find((candidate) => candidate.job === job);
	return move === void 0 ? "" : `**was ${BUDGET_SHORT[move.from]}**`;
}
function clause(items, say, describe) {
	if (items.length === 0) return "";
	const named = items.slice(0, NAMED).map(describe);
	const more = items.length - named.length;
	return say(listed(more === 0 ? named : [...named, `${count(more, "more job")}`]));
}
function called(job) {
	const file = job.workflow.split("/").at(-1) ?? job.workflow;
	return `${name(job.job)} in ${name(short(file, 80))}`;
}
function charged(job) {
	return `${called(job)} (${BUDGET_SHORT[job.budget]})`;
}
function movement({ from, job }) {
	return `${called(job)} from ${the(from)} to ${the(job.budget)}`;
}
function wasBefore({ from, job }) {
	return from === "none" ? called(job) : `${called(job)} (was ${BUDGET_SHORT[from]})`;
}
function the(budget) {
	return `${budget === "api" || budget === "subscription" || budget === "both" ? "the " : ""}${BUDGET_SHORT[budget]}`;
}
// src/render/comment/context.ts
function viewOf(context) {
	return {
		...context,
		blobUrl: blobUrl(context, context.commit)
	};
}
function blobUrl({ repositoryUrl }, ref) {
	return `${repositoryUrl.replace(/\/$/, "")}/blob/${encodePath(ref)}`;
}
/** Which file judged, at which state of the repository. */
function policySentence(report, context) {
	const ref = name(context.policyRef);
	if (context.policyPath === null) return `There is no policy at ${ref}, so automation is expected on the API budget and what differs is a warning.`;
	const changed = context.policyChanged === true ? " This pull request edits the policy; its new version judges once merged." : "";
	return `Judged by ${policyLink(context)} at ${ref} (default: ${report.policy.default}).${changed}`;
}
function policyLink(context) {
	const path = context.policyPath ?? "";
	const url = `${blobUrl(context, context.policyRef)}/${encodePath(path)}`;
	return url.length > 1e3 ? name(path) : codeLink(short(path, 120), url);
}
/** Commit, what was read, how to silence. The run's address differs each time and is all that does. */
function footer(report, context) {
	const commit = codeLink(context.commit.slice(0, 7), `${context.repositoryUrl}/commit/${encodePath(context.commit)}`);
	const files = new Set(report?.jobs.map((job) => job.workflow));
	const policy = name(context.policyPath ?? ".github/spend-guard.yml");
	return `<sub>${[
		`Commit ${commit}`,
		...report === void 0 ? [] : [`${count(files.size, "workflow file")} read`],
		link("full report", context.runUrl),
		...report === void 0 ? [] : [`silence a finding, with a reason, under ${codeSpan("ignore:")} in ${policy}`],
		"this comment is updated in place"
	].join(" \u00b7 ")}</sub>`;
}
// src/render/comment.ts
/** GitHub takes 65,536 characters and counts them its own way; this stays well below, marker included. */
const LIMIT = 6e4;
/** UTF-16 units that the marker before the comment may take. */
const MARKER_MAX = 1e3;
/** For the sentence about what was left out and for what joins the parts. */
const NOTE_MAX = 1500;
const SIGNS = {
	violation: "\u274c",
	warning: "\u26a0\ufe0f",
	clean: "\u2705",
	unfinished: "\ud83d\udea7"
};
/** The pull request comment without its marker: verdict, what changes, what to do; the rest folded. */
function renderComment({ report, base, context, limit = LIMIT }) {
	const change = base === void 0 ? void 0 : diffReports(base, report);
	const head = [heading(report, change, context), introduction(report, change, context)];
	const foot = footer(report, context);
	const room = limit - MARKER_MAX - NOTE_MAX - paragraphs([...head, foot]).length;
	const { text, left } = fitInto(sections(report, base, change, context), room);
	return `${guardLines(paragraphs([
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
	const policy = policySentence(report, context);
	return change === void 0 ? policy : `${changeSentence(change)} ${policy}`;
}
/** Instead of a report, where there is none: the guard broke, and nothing is known about the change. */
function renderUnfinished(reason, context) {
	return `${guardLines([
		`## ${SIGNS.unfinished} ${title(context)} could not finish`,
		`This is no policy violation; the guard itself stopped: ${prose(short(reason, 1200))}`,
		footer(void 0, context)
	].join("\n\n"))}\n`;
}
/** The state by what this pull request causes; older findings do not count. */
function commentState(report, change) {
	if (report.outcome === "error") return "unfinished";
	const caused = change?.findings.new ?? report.findings;
	if (ofLevel(caused, "error").length > 0) return "violation";
	return ofLevel(caused, "warning").length > 0 ? "warning" : "clean";
}
function title({ key }) {
	return key === "" || key === "default" ? "Spend Guard" : `Spend Guard (${name(key)})`;
}
function heading(report, change, context) {
	const state = commentState(report, change);
	const caused = change?.findings.new ?? report.findings;
	const start = `## ${SIGNS[state]} ${title(context)}`;
	switch (state) {
		case "unfinished": return `${start} could not finish\n\nThis is no policy violation: ${count(report.diagnostics.length, "problem")} kept the guard from reading everything.`;
		case "violation": return `${start}: ${headline(ofLevel(caused, "error"))}`;
		case "warning": return `${start}: ${headline(ofLevel(caused, "warning"))}`;
		case "clean": return `${start}: ${clean(change)}`;
		default: return state;
	}
}
function clean(change) {
	const gone = change?.findings.gone.length ?? 0;
	const open = "no open finding from this pull request";
	return gone > 0 ? `${count(gone, "finding")} fixed, ${open}` : open;
}
function sections(report, base, change, context) {
	const view = viewOf(context);
	const caused = change?.findings.new ?? report.findings;
	const older = change?.findings.old ?? [];
	const jobs = report.jobs.filter(concernsMoney);
	const unread = problems(report, context);
	const unfinished = report.outcome === "error";
	return [
		...unfinished ? [unread] : [],
		findings(ofLevel(caused, "error"), 90, "violation", context),
		findings(ofLevel(caused, "warning"), 80, "warning", context),
		findings(ofLevel(caused, "notice"), 60, "notice", context),
		table(report, base),
		...unfinished ? [] : [unread],
		{
			...folded(`${count(jobs.length, "AI job")} and where the money goes`),
			blocks: jobs.map((job) => jobBlock(job, view, { remark: change && jobRemark(job, change) })),
			priority: 10,
			called: (n) => count(n, "AI job")
		},
		{
			...folded(`${count(older.length, "older finding")}, not caused by this pull request`),
			blocks: older.map((finding) => findingLine(finding, view)),
			priority: 20,
			called: (n) => count(n, "older finding")
		},
		{
			...folded(`${count(report.ignored.length, "ignored finding")}`),
			blocks: report.ignored.map((finding) => ignoredLine(finding, view)),
			priority: 30,
			called: (n) => count(n, "ignored finding")
		}
	];
}
function findings(list, priority, noun, context) {
	return {
		open: "",
		close: "",
		gap: "\n\n",
		blocks: findingBlocks(list, viewOf(context)),
		priority,
		called: (n) => count(n, noun)
	};
}
function table(report, base) {
	const lines = ledgerTable(report, base);
	return {
		open: "",
		close: "",
		blocks: lines === "" ? [] : [lines],
		priority: 100,
		called: () => "the budget lines"
	};
}
function problems(report, context) {
	const blocks = report.diagnostics.map((each) => diagnosticLine(each, viewOf(context)));
	const called = (n) => count(n, "reading problem");
	if (report.outcome === "error") return {
		open: "",
		close: "",
		blocks,
		priority: 95,
		called
	};
	return {
		...folded(`${called(blocks.length)}: not everything was judged`),
		blocks,
		priority: 70,
		called
	};
}
function leftOut(left, context) {
	if (left.length === 0) return "";
	const whole = link("job summary", context.runUrl);
	return `**Left out** to stay below GitHub's size limit: ${listed(left)}. The ${whole} has them.`;
}
// src/action/comment.ts
/** Tells the pull request, or returns null where the event has none. */
async function commentOn(client, event, settings, message) {
	const { pullRequest, repository, run } = event;
	if (pullRequest === null || repository === null) return null;
	const context = contextOf(event, settings);
	const body = message.kind === "judged" ? renderComment({
		report: belowFolder(message.report, settings.folder),
		base: message.base && belowFolder(message.base, settings.folder),
		context: {
			...context,
			offers: message.offers
		}
	}) : renderUnfinished(message.reason, context);
	return deliverComment(client, {
		...repository,
		number: pullRequest.number
	}, {
		mode: settings.mode,
		key: settings.key,
		version: VERSION,
		commit: pullRequest.headSha,
		run,
		standing: standingOf(message),
		body,
		fixedBody: body
	});
}
/** How the pull request stands, for the decision whether to speak. */
function standingOf(message) {
	if (message.kind === "unfinished" || message.fails) return "failing";
	const { report, change } = message;
	switch (commentState(report, change)) {
		case "unfinished":
		case "violation": return "failing";
		case "warning": return "notable";
		case "clean": return change === void 0 || isQuiet(change) ? "clean" : "notable";
	}
}
function contextOf(event, settings) {
	const { pullRequest, repository, serverUrl, run } = event;
	const repositoryUrl = `${serverUrl}/${repository?.owner}/${repository?.repository}`;
	return {
		...RULE_DOCS,
		repositoryUrl,
		commit: pullRequest?.headSha ?? "",
		runUrl: run.url ?? repositoryUrl,
		policyPath: settings.policyPath && inFolder(settings.policyPath, settings.folder),
		policyRef: pullRequest?.baseBranch ?? event.base ?? "",
		key: settings.key,
		policyChanged: settings.policyChanged
	};
}
export { commentOn as t };

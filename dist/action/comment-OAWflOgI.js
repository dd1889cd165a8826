const require_index = require("./index.js");
let node_crypto = require("node:crypto");
const START$1 = "<!-- spend-guard:comment ";
const END = " -->";
const MAX_KEY = 60;
const HASH_DIGITS = 16;
function writeMarker(marker) {
	const { version, key, commit, run, state, suggested } = marker;
	const fields = {
		v: encodeKey(version.slice(0, 30)),
		key,
		commit,
		run: writeRun(run),
		state,
		...suggested.length > 0 && { suggested: suggested.slice(0, 10).join(",") }
	};
	return `${START$1}${writeFields(fields)}${END}`;
}
function readMarker(body) {
	const fields = readFields(body, START$1);
	const key = fields?.get("key");
	const commit = require_index.asHash(fields?.get("commit"));
	const run = readRun(fields?.get("run"));
	const state = stateOf(fields?.get("state"));
	if (key === void 0 || commit === void 0 || run === null || state === null) return null;
	const suggested = (fields?.get("suggested") ?? "").split(",").filter((one) => one !== "");
	return {
		version: fields?.get("v") ?? "",
		key,
		commit,
		run,
		state,
		suggested
	};
}
function writeFields(fields) {
	return Object.entries(fields).map(([name, value]) => `${name}=${value}`).join(" ");
}
function readFields(body, start) {
	if (!body.startsWith(start)) return null;
	const end = body.indexOf(END, start.length);
	if (end === -1 || end > 1e3) return null;
	return new Map(body.slice(start.length, end).split(" ").map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]));
}
function writeRun({ id, attempt }) {
	return `${id}.${attempt}`;
}
function readRun(text) {
	const run = /^(\d{1,15})\.(\d{1,6})$/.exec(text ?? "");
	return run && {
		id: Number(run[1]),
		attempt: Number(run[2])
	};
}
function textAfterMarker(body, start = START$1) {
	const end = body.startsWith(start) ? body.indexOf(END) + 4 : 0;
	return body.slice(end).replaceAll("\r\n", "\n").trim();
}
function withMarker(marker, text) {
	return `${writeMarker(marker)}\n${text.trim()}\n`;
}
function encodeKey(key) {
	const hash = key.length > MAX_KEY ? (0, node_crypto.createHash)("sha256").update(key).digest("hex") : "";
	const start = key.slice(0, MAX_KEY - (hash === "" ? 0 : HASH_DIGITS));
	const whole = Buffer.from(start, "utf8").toString("utf8") + hash.slice(0, HASH_DIGITS);
	return encodeURIComponent(whole === "" ? "default" : whole);
}
function newestFirst(a, b) {
	return isNewer(a, b) ? -1 : isNewer(b, a) ? 1 : 0;
}
function isNewer(a, b) {
	return a.id !== b.id ? a.id > b.id : a.attempt > b.attempt;
}
function stateOf(text) {
	return text === "open" || text === "fixed" || text === "clean" ? text : null;
}
// src/github/comment-plan.ts
function planComment(conversation, wanted) {
	if (wanted.mode === "never") return silence("mode-never");
	if (conversation.headSha !== wanted.commit) return silence("head-moved");
	const [kept, ...others] = findMarked$1(conversation.own, encodeKey(wanted.key));
	const remove = others.map(({ comment }) => comment.id);
	if (kept === void 0) return {
		step: firstWord(wanted),
		remove
	};
	if (isNewer(kept.marker.run, wanted.run)) return silence("newer-run", remove);
	const state = nextState(wanted, kept.marker.state);
	const text = state === "fixed" ? wanted.fixedBody : wanted.body;
	const same = String(kept.marker.suggested) === String(wanted.suggested ?? []) && withoutRun(textAfterMarker(kept.comment.body), kept.marker.run) === withoutRun(textAfterMarker(text), wanted.run);
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
function rememberedSuggestions({ own }, wanted) {
	return findMarked$1(own, encodeKey(wanted.key))[0]?.marker.suggested ?? [];
}
function findMarked$1(own, key) {
	return own.flatMap((comment) => {
		const marker = comment.minimized ? null : readMarker(comment.body);
		return marker?.key === key ? [{
			comment,
			marker
		}] : [];
	}).sort((a, b) => newestFirst(a.marker.run, b.marker.run) || b.comment.id - a.comment.id);
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
	const { version, commit, run, suggested = [] } = wanted;
	return withMarker({
		version,
		key: encodeKey(wanted.key),
		commit,
		run,
		state,
		suggested
	}, text);
}
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
const SETTLING = 1500;
async function deliverComment(client, at, wanted, options = {}) {
	if (wanted.mode === "never") return {
		kind: "silent",
		why: "mode-never"
	};
	const pause = options.pause ?? sleep;
	const { beside } = options;
	const job = {
		client,
		at,
		beside,
		wanted,
		subject: "",
		unsure: false
	};
	for (let attempt = 1;; attempt++) {
		let step;
		try {
			const conversation = await client.conversation(at, beside?.folder);
			job.subject = conversation.subject;
			const plan = await preparePlan(job, conversation);
			step = plan.step;
			return await carryOut(job, plan);
		} catch (error) {
			if (attempt >= ATTEMPTS || !worthAnotherLook(error, step)) return failure(error);
			job.unsure ||= step?.kind === "create";
			await pause(SETTLING * attempt);
		}
	}
}
async function preparePlan(job, conversation) {
	const plan = planComment(conversation, job.wanted);
	const { step } = plan;
	const silent = step.kind === "silence";
	if (job.beside === void 0 || silent && step.why !== "nothing-to-tell") return plan;
	job.wanted = await job.beside.before(conversation, !silent);
	return planComment(conversation, job.wanted);
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
async function tidy(job, url, after) {
	const plan = after === null ? void 0 : planComment(after, job.wanted);
	if (after !== null) await job.beside?.after(after);
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
async function removeAll(job, ids) {
	return (await Promise.allSettled(ids.map((id) => job.client.deleteComment(job.at, id)))).filter((one) => one.status === "fulfilled").length;
}
function worthAnotherLook(error, step) {
	if (!(error instanceof require_index.GitHubError)) return false;
	return step?.kind === "create" && error.kind === "broken" || step?.kind === "update" && error.kind === "missing";
}
function failure(error) {
	if (!(error instanceof require_index.GitHubError)) return {
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
	return `This pull request ${require_index.listed(clauses)}.`;
}
function jobRemark(job, { jobs }) {
	if (jobs.added.includes(job)) return "**new**";
	const move = [...jobs.moved, ...jobs.newlyUnclear].find((candidate) => candidate.job === job);
	return move === void 0 ? "" : `**was ${require_index.BUDGET_SHORT[move.from]}**`;
}
function clause(items, say, describe) {
	if (items.length === 0) return "";
	const named = items.slice(0, NAMED).map(describe);
	const more = items.length - named.length;
	return say(require_index.listed(more === 0 ? named : [...named, `${require_index.count(more, "more job")}`]));
}
function called(job) {
	const file = job.workflow.split("/").at(-1) ?? job.workflow;
	return `${require_index.name(job.job)} in ${require_index.name(require_index.short(file, 80))}`;
}
function charged(job) {
	return `${called(job)} (${require_index.BUDGET_SHORT[job.budget]})`;
}
function movement({ from, job }) {
	return `${called(job)} from ${the(from)} to ${the(job.budget)}`;
}
function wasBefore({ from, job }) {
	return from === "none" ? called(job) : `${called(job)} (was ${require_index.BUDGET_SHORT[from]})`;
}
function the(budget) {
	return `${budget === "api" || budget === "subscription" || budget === "both" ? "the " : ""}${require_index.BUDGET_SHORT[budget]}`;
}
// src/render/comment/context.ts
function viewOf(context) {
	return {
		...context,
		blobUrl: blobUrl(context, context.commit)
	};
}
function blobUrl({ repositoryUrl }, ref) {
	return `${repositoryUrl.replace(/\/$/, "")}/blob/${require_index.encodePath(ref)}`;
}
function policySentence(report, context) {
	const ref = require_index.name(context.policyRef);
	if (context.policyPath === null) return `There is no policy at ${ref}, so automation is expected on the API budget and what differs is a warning.`;
	const changed = context.policyChanged === true ? " This pull request edits the policy; its new version judges once merged." : "";
	return `Judged by ${policyLink(context)} at ${ref} (default: ${report.policy.default}).${changed}`;
}
function policyLink(context) {
	const path = context.policyPath ?? "";
	const url = `${blobUrl(context, context.policyRef)}/${require_index.encodePath(path)}`;
	return url.length > 1e3 ? require_index.name(path) : require_index.codeLink(require_index.short(path, 120), url);
}
function footer(report, context) {
	const commit = require_index.codeLink(context.commit.slice(0, 7), `${context.repositoryUrl}/commit/${require_index.encodePath(context.commit)}`);
	const files = new Set(report?.jobs.map((job) => job.workflow));
	const policy = require_index.name(context.policyPath ?? ".github/spend-guard.yml");
	return `<sub>${[
		`Commit ${commit}`,
		...report === void 0 ? [] : [`${require_index.count(files.size, "workflow file")} read`],
		require_index.link("full report", context.runUrl),
		...report === void 0 ? [] : [`silence a finding, with a reason, under ${require_index.codeSpan("ignore:")} in ${policy}`],
		"this comment is updated in place"
	].join(" \u00b7 ")}</sub>`;
}
// src/render/comment.ts
const LIMIT = 6e4;
const MARKER_MAX = 1e3;
const NOTE_MAX = 1500;
const MOST_OPEN_NOTICES = 3;
const SIGNS = {
	violation: "\u274c",
	warning: "\u26a0\ufe0f",
	clean: "\u2705",
	unfinished: "\ud83d\udea7"
};
function renderComment({ report, base, context, limit = LIMIT }) {
	const change = base === void 0 ? void 0 : require_index.diffReports(base, report);
	const head = [heading(report, change, context), introduction(report, change, context)];
	const foot = footer(report, context);
	const room = limit - MARKER_MAX - NOTE_MAX - paragraphs([...head, foot]).length;
	const { text, left } = require_index.fitInto(sections(report, base, change, context), room);
	return `${require_index.guardLines(paragraphs([
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
	if (change === void 0) return policy;
	const sentence = changeSentence(change);
	return `${report.outcome === "error" ? sentence.replace(/^This/, "As far as it was read, this") : sentence} ${policy}`;
}
function renderUnfinished(reason, context) {
	return `${require_index.guardLines([
		`## ${SIGNS.unfinished} ${title(context)} could not finish`,
		`This is no policy violation; the guard itself stopped: ${require_index.prose(require_index.short(reason, 1200))}`,
		footer(void 0, context)
	].join("\n\n"))}\n`;
}
function commentState(report, change) {
	if (report.outcome === "error") return "unfinished";
	const caused = change?.findings.new ?? report.findings;
	if (require_index.ofLevel(caused, "error").length > 0) return "violation";
	return require_index.ofLevel(caused, "warning").length > 0 ? "warning" : "clean";
}
function title({ key }) {
	return key === "" || key === "default" ? "Spend Guard" : `Spend Guard (${require_index.name(key)})`;
}
function heading(report, change, context) {
	const state = commentState(report, change);
	const caused = change?.findings.new ?? report.findings;
	const start = `## ${SIGNS[state]} ${title(context)}`;
	switch (state) {
		case "unfinished": return `${start} could not finish\n\nThis is no policy violation: ${require_index.count(report.diagnostics.length, "problem")} kept the guard from reading everything.`;
		case "violation": return `${start}: ${require_index.headline(require_index.ofLevel(caused, "error"))}`;
		case "warning": return `${start}: ${require_index.headline(require_index.ofLevel(caused, "warning"))}`;
		case "clean": return `${start}: ${clean(change)}`;
		default: return state;
	}
}
function clean(change) {
	const gone = change?.findings.gone.length ?? 0;
	const open = "no open finding from this pull request";
	return gone > 0 ? `${require_index.count(gone, "finding")} fixed, ${open}` : open;
}
function sections(report, base, change, context) {
	const view = viewOf(context);
	const caused = change?.findings.new ?? report.findings;
	const older = change?.findings.old ?? [];
	const jobs = report.jobs.filter(require_index.concernsMoney);
	const unread = problems(report, context);
	const unfinished = report.outcome === "error";
	const notices = findings(require_index.ofLevel(caused, "notice"), 60, "notice", context);
	const foldsNotices = notices.blocks.length > MOST_OPEN_NOTICES || caused.some(({ level }) => level !== "notice");
	return [
		...unfinished ? [unread] : [],
		findings(require_index.ofLevel(caused, "error"), 90, "violation", context),
		findings(require_index.ofLevel(caused, "warning"), 80, "warning", context),
		...foldsNotices ? [] : [notices],
		table(report, base),
		...unfinished ? [] : [unread],
		...foldsNotices ? [{
			...notices,
			...require_index.folded(notices.called(notices.blocks.length))
		}] : [],
		{
			...require_index.folded(`${require_index.count(jobs.length, "AI job")} and where the money goes`),
			blocks: jobs.map((job) => require_index.jobBlock(job, view, { remark: change && jobRemark(job, change) })),
			priority: 10,
			called: (n) => require_index.count(n, "AI job")
		},
		{
			...require_index.folded(`${require_index.count(older.length, "older finding")}, not caused by this pull request`),
			blocks: older.map((finding) => require_index.findingLine(finding, view)),
			priority: 20,
			called: (n) => require_index.count(n, "older finding")
		},
		{
			...require_index.folded(`${require_index.count(report.ignored.length, "ignored finding")}`),
			blocks: report.ignored.map((finding) => require_index.ignoredLine(finding, view)),
			priority: 30,
			called: (n) => require_index.count(n, "ignored finding")
		}
	];
}
function findings(list, priority, noun, context) {
	return {
		open: "",
		close: "",
		gap: "\n\n",
		blocks: require_index.findingBlocks(list, viewOf(context)),
		priority,
		called: (n) => require_index.count(n, noun)
	};
}
function table(report, base) {
	const lines = require_index.ledgerTable(report, base);
	return {
		open: "",
		close: "",
		blocks: lines === "" ? [] : [lines],
		priority: 100,
		called: () => "the budget lines"
	};
}
function problems(report, context) {
	const blocks = report.diagnostics.map((each) => require_index.diagnosticLine(each, viewOf(context)));
	const called = (n) => require_index.count(n, "reading problem");
	if (report.outcome === "error") return {
		open: "",
		close: "",
		blocks,
		priority: 95,
		called
	};
	return {
		...require_index.folded(`${called(blocks.length)}: not everything was judged`),
		blocks,
		priority: 70,
		called
	};
}
function leftOut(left, context) {
	if (left.length === 0) return "";
	const whole = require_index.link("job summary", context.runUrl);
	return `**Left out** to stay below GitHub's size limit: ${require_index.listed(left)}. The ${whole} has them.`;
}
// src/github/suggestion-marker.ts
const START = "<!-- spend-guard:suggestion ";
function withSuggestionMarker(marker, text) {
	const { key, fingerprint, run } = marker;
	const fields = {
		key,
		finding: encodeKey(fingerprint),
		run: writeRun(run)
	};
	return `${START}${writeFields(fields)}${END}\n${text.trim()}\n`;
}
function readSuggestionMarker(body) {
	const fields = readFields(body, START);
	const key = fields?.get("key");
	const fingerprint = fields?.get("finding");
	const run = readRun(fields?.get("run"));
	return key === void 0 || fingerprint === void 0 || run === null ? null : {
		key,
		fingerprint,
		run
	};
}
function textOfSuggestion(body) {
	return textAfterMarker(body, START);
}
// src/github/suggestion-plan.ts
function planSuggestions(threads, wanted) {
	const [kept, remove] = findMarked(threads, encodeKey(wanted.key));
	const edit = [];
	const standing = new Map();
	for (const [fingerprint, { thread, marker }] of kept) {
		const { comment } = thread;
		const want = wanted.suggestions.get(fingerprint);
		const stays = wanted.findings.has(fingerprint) && isInPlace(thread, want);
		if (!stays && !isTouched(thread)) {
			remove.push(comment.id);
			kept.delete(fingerprint);
		}
		if (!stays) continue;
		standing.set(fingerprint, comment.url);
		if (want !== void 0 && textOfSuggestion(comment.body) !== want.body.trim() && !thread.resolved && !comment.minimized) edit.push({
			id: comment.id,
			body: withSuggestionMarker(marker, want.body)
		});
	}
	const moved = removedNow(threads, remove);
	const post = newOnes(wanted, new Set(kept.keys()), moved);
	const before = wanted.remembered.filter((one) => !moved.has(one));
	return {
		post,
		edit,
		remove,
		standing,
		remember: [...kept.keys(), ...before].filter((one) => wanted.findings.has(one))
	};
}
function findMarked(threads, key) {
	const marked = threads.flatMap((thread) => {
		const marker = readSuggestionMarker(thread.comment.body);
		return marker?.key === key ? [{
			thread,
			marker
		}] : [];
	}).sort((a, b) => Number(isTouched(b.thread)) - Number(isTouched(a.thread)) || newestFirst(a.marker.run, b.marker.run) || b.thread.comment.id - a.thread.comment.id);
	const kept = new Map();
	const others = [];
	for (const one of marked) if (!kept.has(one.marker.fingerprint)) kept.set(one.marker.fingerprint, one);
	else if (!isTouched(one.thread)) others.push(one.thread.comment.id);
	return [kept, others];
}
function isTouched({ answers, resolved, comment }) {
	return answers > 0 || resolved || comment.minimized;
}
function isInPlace(thread, want) {
	if (thread.outdated || thread.line === null) return false;
	if (want === void 0) return true;
	const start = thread.startLine ?? thread.line;
	return thread.path === want.path && start === want.start && thread.line === want.end;
}
function removedNow(threads, remove) {
	const gone = threads.filter(({ comment }) => remove.includes(comment.id));
	return new Set(gone.flatMap(({ comment }) => readSuggestionMarker(comment.body)?.fingerprint ?? []));
}
function newOnes({ suggestions, remembered, post, key, run }, kept, moved) {
	if (!post) return new Map();
	const fresh = [...suggestions].filter(([fingerprint]) => !kept.has(fingerprint) && (moved.has(fingerprint) || !remembered.includes(fingerprint)));
	const room = Math.max(0, 10 - kept.size);
	return new Map(fresh.slice(0, room).map(([fingerprint, thread]) => {
		const marker = {
			key: encodeKey(key),
			fingerprint,
			run
		};
		return [fingerprint, {
			...thread,
			body: withSuggestionMarker(marker, thread.body)
		}];
	}));
}
// src/github/suggestions.ts
async function deliverSuggestions(client, at, conversation, remembered, job) {
	const suggestions = ofTheHead(job.suggestions, conversation);
	const plan = planSuggestions(conversation.threads, {
		...job,
		suggestions,
		remembered
	});
	const [removed, edited] = await Promise.all([succeeded(plan.remove.map((id) => client.deleteReviewComment(at, id))), succeeded(plan.edit.map(({ id, body }) => client.updateReviewComment(at, id, body)))]);
	const { posted, problem } = await post(client, conversation, job.commit, plan.post);
	const addresses = posted.flatMap(({ body, url }) => {
		const marker = readSuggestionMarker(body);
		return marker === null ? [] : [[marker.fingerprint, url]];
	});
	return {
		standing: new Map([...plan.standing, ...addresses]),
		remember: [...new Set([...addresses.map(([one]) => one), ...plan.remember])].slice(0, 10).sort(),
		posted: posted.length,
		edited,
		removed,
		problem
	};
}
async function tidySuggestions(client, at, conversation, job) {
	const nothing = {
		suggestions: new Map(),
		remembered: [],
		post: false
	};
	const { remove } = planSuggestions(conversation.threads, {
		...job,
		...nothing
	});
	await succeeded(remove.map((id) => client.deleteReviewComment(at, id)));
}
function ofTheHead(suggestions, { files }) {
	const same = [...suggestions].filter(([, { path, text }]) => {
		const hash = files.get(path.split("/").at(-1) ?? "");
		return hash !== void 0 && require_index.isNameOf(hash, text);
	});
	return new Map(same);
}
async function post(client, { subject }, commit, threads) {
	if (threads.size === 0) return {
		posted: [],
		problem: null
	};
	try {
		return {
			posted: await client.createReview(subject, commit, [...threads.values()]),
			problem: null
		};
	} catch (error) {
		return {
			posted: [],
			problem: error instanceof require_index.GitHubError ? error.message : "an unexpected error"
		};
	}
}
async function succeeded(requests) {
	return (await Promise.allSettled(requests)).filter(({ status }) => status === "fulfilled").length;
}
// src/render/suggestion.ts
const SUGGESTION = "suggestion";
function renderSuggestion(finding, lines, view) {
	return require_index.guardLines([
		`${require_index.LEVEL_SIGNS[finding.level]} ${require_index.prose(require_index.short(finding.message, 600))} (${require_index.ruleName(finding.rule, view)})`,
		require_index.fenceAround(lines, SUGGESTION).join("\n"),
		"<sub>Spend Guard scanned the workflows with this edit: the finding is gone, and no other job is charged differently.</sub>"
	].join("\n\n"));
}
// src/action/suggestions.ts
function suggestBeside(options) {
	const { client, at, event, wanted, report } = options;
	const ready = readySuggestions(options);
	const [first] = ready.values();
	let outcome = null;
	const job = {
		key: wanted.key,
		run: wanted.run,
		commit: wanted.commit,
		suggestions: ready,
		findings: new Set(report.findings.map(({ fingerprint }) => fingerprint)),
		post: require_index.readOnlyBecause(event) === null
	};
	return {
		folder: first && {
			commit: wanted.commit,
			folder: require_index.parent(first.path)
		},
		async before(conversation, speaks) {
			const refused = outcome?.problem != null;
			const post = job.post && speaks && !refused;
			const remembered = rememberedSuggestions(conversation, wanted);
			const next = {
				...job,
				post
			};
			const done = await deliverSuggestions(client, at, conversation, remembered, next);
			outcome = refused ? {
				...done,
				problem: outcome?.problem ?? null
			} : done;
			const body = options.body(done.standing);
			return {
				...wanted,
				body,
				fixedBody: body,
				suggested: done.remember
			};
		},
		after: (conversation) => tidySuggestions(client, at, conversation, job),
		outcome: () => outcome
	};
}
function readySuggestions({ report, view, suggestions }) {
	const [first] = suggestions.values();
	const folder = first && require_index.parent(first.path);
	const ready = new Map();
	for (const finding of report.findings) {
		const suggestion = suggestions.get(finding.fingerprint);
		if (suggestion === void 0 || require_index.parent(suggestion.path) !== folder) continue;
		const { path, start, end, text, lines } = suggestion;
		const body = renderSuggestion(finding, lines, view);
		ready.set(finding.fingerprint, {
			path,
			start,
			end,
			text,
			body
		});
	}
	return ready;
}
// src/action/comment.ts
async function commentOn(client, event, settings, message) {
	const { pullRequest, repository, run } = event;
	if (pullRequest === null || repository === null) return null;
	const context = contextOf(event, settings);
	const body = (suggested) => textOf(message, settings, {
		...context,
		suggested
	});
	const at = {
		...repository,
		number: pullRequest.number
	};
	const text = body();
	const wanted = {
		mode: settings.mode,
		key: settings.key,
		version: require_index.VERSION,
		commit: pullRequest.headSha,
		run,
		standing: standingOf(message),
		body: text,
		fixedBody: text
	};
	const suggesting = settings.suggestions && message.kind === "judged" && message.report.outcome !== "error" ? suggestBeside({
		client,
		at,
		event,
		wanted,
		body,
		report: require_index.belowFolder(message.report, settings.folder),
		view: context,
		suggestions: inRepository(message.suggestions, settings.folder)
	}) : void 0;
	return {
		delivery: await deliverComment(client, at, wanted, { beside: suggesting }),
		suggestions: suggesting?.outcome() ?? null
	};
}
function textOf(message, { folder }, context) {
	if (message.kind === "unfinished") return renderUnfinished(message.reason, context);
	const { report, base, offers } = message;
	return renderComment({
		report: require_index.belowFolder(report, folder),
		base: base && require_index.belowFolder(base, folder),
		context: {
			...context,
			offers
		}
	});
}
function inRepository(suggestions = new Map(), folder) {
	return new Map([...suggestions].map(([fingerprint, one]) => [fingerprint, {
		...one,
		path: require_index.inFolder(one.path, folder)
	}]));
}
function standingOf(message) {
	if (message.kind === "unfinished" || message.fails) return "failing";
	const { report, change } = message;
	switch (commentState(report, change)) {
		case "unfinished":
		case "violation": return "failing";
		case "warning": return "notable";
		case "clean": return change === void 0 || require_index.isQuiet(change) ? "clean" : "notable";
	}
}
function contextOf(event, settings) {
	const { pullRequest, repository, serverUrl, run } = event;
	const repositoryUrl = `${serverUrl}/${repository?.owner}/${repository?.repository}`;
	return {
		...require_index.RULE_DOCS,
		repositoryUrl,
		commit: pullRequest?.headSha ?? "",
		runUrl: run.url ?? repositoryUrl,
		policyPath: settings.policyPath && require_index.inFolder(settings.policyPath, settings.folder),
		policyRef: pullRequest?.baseBranch ?? event.base ?? "",
		key: settings.key,
		policyChanged: settings.policyChanged
	};
}
exports.commentOn = commentOn;

const require_client = require("./client-BXawPqNv.js");
const require_blob_hash = require("./blob-hash-CJehcOtC.js");
const require_folder = require("./folder-Dffo9ydo.js");
const require_scan = require("./scan-CEfpb_xM.js");
const require_rules = require("./rules-BMRQosZJ.js");
let node_crypto = require("node:crypto");
const START$1 = "<!-- spend-guard:comment ";
const END = " -->";
const MAX_KEY = 60;
const HASH_DIGITS = 16;
function writeMarker(marker) {
	const { version, key, commit, run, write, state, suggested } = marker;
	const fields = {
		v: encodeKey(version.slice(0, 30)),
		key,
		commit,
		run: writeRun(run),
		state,
		...write > 1 && { n: String(write) },
		...suggested.length > 0 && { suggested: suggested.slice(0, 10).join(",") }
	};
	return `${START$1}${writeFields(fields)}${END}`;
}
function readMarker(body) {
	const fields = readFields(body, START$1);
	const key = fields?.get("key");
	const commit = require_blob_hash.asHash(fields?.get("commit"));
	const run = readRun(fields?.get("run"));
	const state = stateOf(fields?.get("state"));
	if (key === void 0 || commit === void 0 || run === null || state === null) return null;
	const suggested = (fields?.get("suggested") ?? "").split(",").filter((one) => one !== "");
	const write = readWrite(fields?.get("n"));
	return {
		version: fields?.get("v") ?? "",
		key,
		commit,
		run,
		write,
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
function readWrite(text) {
	return /^\d{1,4}$/.test(text ?? "") ? Number(text) : 1;
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
function isNewer(a, b) {
	return a.id !== b.id ? a.id > b.id : a.attempt > b.attempt;
}
function isSameRun(a, b) {
	return a.id === b.id && a.attempt === b.attempt;
}
function isLater(a, b) {
	return isNewer(a, b) || isSameRun(a, b) && a.write > b.write;
}
function stateOf(text) {
	return text === "open" || text === "fixed" || text === "clean" ? text : null;
}
// src/github/comment-plan.ts
function planComment(conversation, wanted) {
	if (wanted.mode === "never") return silence("mode-never");
	if (conversation.headSha !== wanted.commit) return silence("head-moved");
	const [kept, ...others] = findMarked$1(conversation, wanted.key);
	const remove = others.filter((one) => !isNewer(one.marker.run, wanted.run) || isPlanted(one, wanted)).map(idOf);
	if (kept === void 0) return {
		step: firstWord(wanted),
		remove
	};
	if ([kept, ...others].some((one) => speaksForUs(one, wanted))) return silence("newer-run", remove);
	const state = nextState(wanted, kept.marker.state);
	const text = state === "fixed" ? wanted.fixedBody : wanted.body;
	const same = kept.marker.commit === wanted.commit && !(isSameRun(kept.marker.run, wanted.run) && kept.marker.write < (wanted.wrote ?? 0)) && String(kept.marker.suggested) === String(wanted.suggested ?? []) && withoutRun(textAfterMarker(kept.comment.body), kept.marker.run) === withoutRun(textAfterMarker(text), wanted.run);
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
function rememberedSuggestions(conversation, wanted) {
	const marked = findMarked$1(conversation, wanted.key);
	return [...new Set(marked.flatMap(({ marker }) => marker.suggested))];
}
function speaksForUs(one, wanted) {
	const { run, commit } = one.marker;
	return isNewer(run, wanted.run) && commit === wanted.commit && !isPlanted(one, wanted);
}
function isPlanted({ comment, marker }, { run, since }) {
	if (since === void 0 || comment.updatedAt === "") return false;
	return isNewer(marker.run, run) && comment.updatedAt < since;
}
function findMarked$1({ own }, key) {
	return own.flatMap((comment) => {
		const marker = comment.minimized ? null : readMarker(comment.body);
		return marker?.key === encodeKey(key) ? [{
			comment,
			marker
		}] : [];
	}).sort((a, b) => a.comment.id - b.comment.id);
}
function idOf({ comment }) {
	return comment.id;
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
	const { version, commit, run, write = 1, suggested = [] } = wanted;
	return withMarker({
		version,
		key: encodeKey(wanted.key),
		commit,
		run,
		write,
		state,
		suggested
	}, text);
}
function withoutRun(text, run) {
	return text.replace(new RegExp(`/runs/${run.id}(?:/attempts/\\d+)?(?!\\d)`, "g"), "/runs/");
}
function withdrawn(wanted) {
	return marked(wanted, "clean", "Spend Guard: newer commits came while this was being written. Their run tells how they stand.");
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
// src/github/overwritten.ts
function restored(ours, versions, headSha) {
	let best = {
		body: void 0,
		marker: ours
	};
	for (const body of versions) {
		const marker = readMarker(body);
		if (marker === null || marker.commit !== headSha) continue;
		if (best.marker.commit !== headSha || isLater(writingOf(marker), writingOf(best.marker))) best = {
			body,
			marker
		};
	}
	return best.body;
}
function writingOf({ run, write }) {
	return {
		...run,
		write
	};
}
// src/github/suggestion-marker.ts
const START = "<!-- spend-guard:suggestion ";
function withSuggestionMarker(marker, text) {
	const { key, fingerprint, run, writer, gone } = marker;
	const fields = {
		key,
		finding: encodeKey(fingerprint),
		run: writeRun(run),
		...!isSameRun(writer, run) && { by: writeRun(writer) },
		...writer.write > 1 && { n: String(writer.write) },
		...gone && { gone: "1" }
	};
	return `${START}${writeFields(fields)}${END}\n${text.trim()}\n`;
}
function readSuggestionMarker(body) {
	const fields = readFields(body, START);
	const key = fields?.get("key");
	const fingerprint = fields?.get("finding");
	const run = readRun(fields?.get("run"));
	if (key === void 0 || fingerprint === void 0 || run === null) return null;
	const writer = readRun(fields?.get("by")) ?? run;
	const write = readWrite(fields?.get("n"));
	return {
		key,
		fingerprint,
		run,
		writer: {
			...writer,
			write
		},
		gone: fields?.get("gone") === "1"
	};
}
function textOfSuggestion(body) {
	return textAfterMarker(body, START);
}
// src/github/suggestion-plan.ts
function planSuggestions(threads, wanted) {
	const { kept, others, gone } = findMarked(threads, wanted.key);
	const edit = [];
	const writer = {
		...wanted.run,
		write: wanted.write ?? 1
	};
	const standing = new Map();
	const moved = new Set(gone.map(({ marker }) => marker.fingerprint));
	for (const [fingerprint, one] of kept) {
		const { comment } = one.thread;
		const want = wanted.suggestions.get(fingerprint);
		const stays = wanted.findings.has(fingerprint) && isInPlace(one.thread, want);
		if (!stays && !isTouched(one.thread)) {
			edit.push({
				comment,
				body: asGone(one, writer)
			});
			moved.add(fingerprint);
			kept.delete(fingerprint);
		}
		if (!stays) continue;
		standing.set(fingerprint, comment.url);
		if (want !== void 0 && textOfSuggestion(comment.body) !== want.body.trim() && !one.thread.resolved && !comment.minimized) edit.push({
			comment,
			body: asOurs(one.marker, writer, want.body)
		});
	}
	for (const one of others) if (!isTouched(one.thread)) edit.push({
		comment: one.thread.comment,
		body: asGone(one, writer)
	});
	const before = wanted.remembered.filter((one) => !moved.has(one));
	return {
		post: newOnes(wanted, new Set(kept.keys()), moved),
		edit,
		remove: gone.flatMap(({ thread }) => isTouched(thread) ? [] : [thread.comment.id]),
		standing,
		remember: [...kept.keys(), ...before].filter((one) => wanted.findings.has(one))
	};
}
function findMarked(threads, key) {
	const marked = threads.flatMap((thread) => {
		const marker = readSuggestionMarker(thread.comment.body);
		return marker?.key === encodeKey(key) ? [{
			thread,
			marker
		}] : [];
	}).sort((a, b) => Number(isTouched(b.thread)) - Number(isTouched(a.thread)) || a.thread.comment.id - b.thread.comment.id);
	const kept = new Map();
	const others = [];
	const gone = [];
	for (const one of marked) if (one.marker.gone) gone.push(one);
	else if (kept.has(one.marker.fingerprint)) others.push(one);
	else kept.set(one.marker.fingerprint, one);
	return {
		kept,
		others,
		gone
	};
}
function asGone({ thread, marker }, writer) {
	const text = Buffer.from(textOfSuggestion(thread.comment.body)).toString("base64");
	return withSuggestionMarker({
		...marker,
		writer,
		gone: true
	}, `This suggestion was about an earlier state of the change.\n\n<!-- was ${text} -->`);
}
function asBefore({ thread, marker }, writer) {
	const [, text] = /<!-- was ([\w+/=]+) -->/.exec(thread.comment.body) ?? [];
	return text && asOurs(marker, writer, Buffer.from(text, "base64").toString());
}
function asOurs(marker, writer, text) {
	return withSuggestionMarker({
		...marker,
		writer,
		gone: false
	}, text);
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
function newOnes({ suggestions, remembered, post, key, run }, kept, moved) {
	if (!post) return new Map();
	const fresh = [...suggestions].filter(([fingerprint]) => !kept.has(fingerprint) && (moved.has(fingerprint) || !remembered.includes(fingerprint)));
	const room = Math.max(0, 10 - kept.size);
	return new Map(fresh.slice(0, room).map(([fingerprint, thread]) => {
		const marker = {
			key: encodeKey(key),
			fingerprint,
			run,
			writer: {
				...run,
				write: 1
			},
			gone: false
		};
		return [fingerprint, {
			...thread,
			body: withSuggestionMarker(marker, thread.body)
		}];
	}));
}
// src/github/next-step.ts
function nothingDone() {
	return {
		created: void 0,
		updated: void 0,
		unsure: false,
		writes: 0,
		wrote: 0,
		posted: new Set(),
		sent: new Map(),
		tries: new Map(),
		planted: new Set(),
		versions: new Map()
	};
}
function nextStep(look, asked, suggesting, done) {
	const wanted = {
		...asked,
		write: done.writes + 1,
		wrote: done.wrote
	};
	suggesting?.see(look);
	for (const one of findMarked$1(look, wanted.key)) if (isPlanted(one, wanted)) done.planted.add(one.comment.body);
	const undo = takeBack(look, wanted, done);
	if (undo !== void 0) return undo;
	if (look.headSha !== wanted.commit) return withdraw(look, wanted, done);
	const first = planComment(look, wanted);
	if (first.step.kind === "silence" && first.step.why !== "nothing-to-tell") return leave(look, wanted, done, first.step.why, first.remove);
	if (suggesting === void 0) return comment(look, wanted, done, []);
	const remembered = rememberedSuggestions(look, wanted);
	const beside = suggesting.plan(look, remembered, wanted.write, first.step.kind !== "silence");
	const edits = beside.edit.filter((edit) => worthTrying(edit, done));
	if (edits.length > 0) return {
		kind: "edit",
		edits
	};
	if (beside.post.size > 0) return {
		kind: "post",
		threads: beside.post
	};
	return comment(look, {
		...suggesting.comment(beside),
		write: wanted.write,
		wrote: wanted.wrote
	}, done, beside.remove);
}
function worthTrying({ comment: { id } }, { tries }) {
	return (tries.get(id) ?? 0) < MOST_TRIES;
}
const MOST_TRIES = 4;
function comment(look, wanted, done, threads) {
	const { step, remove } = planComment(look, wanted);
	switch (step.kind) {
		case "silence": return end({
			kind: "silent",
			why: step.why
		}, remove, threads);
		case "create": return done.created === void 0 ? step : end(told(done, ""), remove, threads);
		case "update":
			if (!isSameText(done.sent.get(step.comment.id), step.body)) return step;
			if (!isSameText(step.comment.body, step.body) || done.wrote !== done.writes) return step;
			return end(told(done, step.comment.url), remove, threads);
		case "keep": return end(told(done, step.comment.url), remove, threads);
		default: return step;
	}
}
function isSameText(a, b) {
	return a !== void 0 && textAfterMarker(a) === textAfterMarker(b);
}
function told({ created, updated, unsure }, url) {
	return {
		kind: created !== void 0 || unsure ? "created" : updated === void 0 ? "unchanged" : updated === "fixed" ? "fixed" : "updated",
		url,
		removed: 0
	};
}
function end(delivery, comments = [], threads = []) {
	return {
		delivery,
		remove: {
			comments,
			threads
		}
	};
}
function takeBack(look, wanted, done) {
	for (const { comment: own, marker } of findMarked$1(look, wanted.key)) {
		if (own.body !== done.sent.get(own.id) && !isSameText(done.sent.get(own.id), own.body)) continue;
		const better = restored(marker, (done.versions.get(own.id) ?? []).filter((body) => !done.planted.has(body)), look.headSha);
		if (better !== void 0) return {
			kind: "update",
			comment: own,
			body: better,
			state: void 0
		};
	}
}
function withdraw(look, wanted, done) {
	const [first, ...others] = findMarked$1(look, wanted.key);
	const body = withdrawn(wanted);
	if (first !== void 0 && done.sent.has(first.comment.id) && isSameRun(first.marker.run, wanted.run) && !isSameText(first.comment.body, body)) return {
		kind: "update",
		comment: first.comment,
		body,
		state: void 0
	};
	const edits = threadsTakenBack(look, wanted, done);
	if (edits.length > 0) return {
		kind: "edit",
		edits
	};
	return end({
		kind: "silent",
		why: "head-moved"
	}, others.filter(({ comment: { id } }) => id === done.created).map(({ comment: { id } }) => id));
}
function leave(look, wanted, done, why, comments) {
	const edits = threadsTakenBack(look, wanted, done);
	if (edits.length > 0) return {
		kind: "edit",
		edits
	};
	const linked = linkedFrom(look, wanted);
	const ours = findMarked(look.threads, wanted.key).gone.map(({ thread }) => thread.comment).filter((own) => done.posted.has(own.id) && !linked(own));
	return end({
		kind: "silent",
		why
	}, comments, ours.map(({ id }) => id));
}
function threadsTakenBack(look, wanted, done) {
	const { kept, others, gone } = findMarked(look.threads, wanted.key);
	const linked = linkedFrom(look, wanted);
	const writer = {
		...wanted.run,
		write: wanted.write ?? 1
	};
	const touched = ({ thread: { comment: own } }) => done.posted.has(own.id) || done.sent.has(own.id);
	const away = [...kept.values(), ...others].filter((one) => touched(one) && !linked(one.thread.comment));
	const back = gone.filter(({ thread }) => linked(thread.comment));
	return [...away.map((one) => ({
		one,
		body: asGone(one, writer)
	})), ...back.map((one) => ({
		one,
		body: asBefore(one, writer)
	}))].flatMap(({ one: { thread }, body }) => {
		const edit = {
			comment: thread.comment,
			body: body ?? ""
		};
		return body === void 0 || isTouched(thread) || !worthTrying(edit, done) ? [] : [edit];
	});
}
function linkedFrom(look, wanted) {
	const about = findMarked$1(look, wanted.key).filter(({ marker }) => marker.commit === look.headSha && !isSameRun(marker.run, wanted.run));
	return ({ url }) => url !== "" && about.some(({ comment: { body } }) => body.includes(url));
}
// src/github/comment.ts
const ATTEMPTS = 3;
const SETTLING = 1500;
const MOST_WRITES = 12;
async function deliverComment(client, at, wanted, { pause = sleep, suggesting } = {}) {
	if (wanted.mode === "never") return {
		kind: "silent",
		why: "mode-never"
	};
	const folder = suggesting?.folder;
	const done = nothingDone();
	const job = {
		client,
		at,
		folder,
		wanted,
		suggesting,
		done,
		doing: void 0
	};
	for (let attempt = 1;; attempt++) try {
		return await converge(job);
	} catch (error) {
		if (attempt >= ATTEMPTS || !worthAnotherLook(error, job.doing)) return failure(error);
		done.unsure ||= job.doing === "create";
		job.doing = void 0;
		await pause(SETTLING * attempt);
	}
}
async function converge(job) {
	const { client, at, wanted, suggesting, done } = job;
	let look = await client.conversation(at, job.folder);
	const { files } = look;
	for (let writes = 0;; writes++) {
		const next = nextStep(look, wanted, suggesting, done);
		if ("delivery" in next) return finish(job, next.delivery, next.remove);
		if (writes === MOST_WRITES) return {
			kind: "failed",
			message: "other runs keep writing"
		};
		job.doing = next.kind;
		done.writes++;
		const after = await carryOut(job, look, next);
		job.doing = void 0;
		look = {
			...after ?? await client.conversation(at),
			files
		};
	}
}
async function carryOut({ client, suggesting, done, wanted }, look, write) {
	switch (write.kind) {
		case "create": {
			const { id, after } = await client.createComment(look.subject, write.body);
			done.created = id;
			done.wrote = done.writes;
			done.sent.set(id, write.body);
			return after;
		}
		case "update": {
			const { comment, body } = write;
			const updated = await client.updateComment(comment.node, body);
			note(done, write, updated);
			if (write.state !== void 0) {
				done.updated = write.state;
				done.wrote = done.writes;
			}
			return updated.after;
		}
		case "edit": {
			const last = await editAll(client, write.edits, done);
			for (const { body } of write.edits) suggesting?.edited(body);
			return last;
		}
		case "post": try {
			const threads = [...write.threads.values()];
			const { comments, after } = await client.createReview(look.subject, wanted.commit, threads);
			for (const { id } of comments) done.posted.add(id);
			suggesting?.posted(comments);
			return after;
		} catch (error) {
			const why = error instanceof require_client.GitHubError ? error.message : "an unexpected error";
			suggesting?.refused(why);
			return look;
		}
		default: return write;
	}
}
async function editAll(client, edits, done) {
	const edit = async (one) => {
		const { id } = one.comment;
		done.tries.set(id, (done.tries.get(id) ?? 0) + 1);
		const updated = await client.updateReviewComment(one.comment.node, one.body);
		note(done, one, updated);
		return updated.after;
	};
	const [first, ...others] = edits;
	await Promise.allSettled(others.map(edit));
	return first === void 0 ? null : edit(first).catch(() => null);
}
function note(done, { comment: { id }, body }, { versions }) {
	done.versions.set(id, versions);
	done.sent.set(id, body);
}
async function finish({ client, at, suggesting }, delivery, remove) {
	const [comments, threads] = await Promise.all([succeeded(remove.comments.map((id) => client.deleteComment(at, id))), succeeded(remove.threads.map((id) => client.deleteReviewComment(at, id)))]);
	suggesting?.removed(threads);
	return "removed" in delivery ? {
		...delivery,
		removed: comments
	} : delivery;
}
async function succeeded(requests) {
	return (await Promise.allSettled(requests)).filter(({ status }) => status === "fulfilled").length;
}
function worthAnotherLook(error, doing) {
	if (!(error instanceof require_client.GitHubError)) return false;
	return doing === "create" && error.kind === "broken" || doing === "update" && error.kind === "missing";
}
function failure(error) {
	if (!(error instanceof require_client.GitHubError)) return {
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
// src/render/comment/context.ts
function viewOf(context) {
	return {
		...context,
		blobUrl: blobUrl(context, context.commit)
	};
}
function blobUrl(context, ref) {
	return pageOf(context, `blob/${require_rules.encodePath(ref)}`);
}
function commitUrl(context, commit) {
	return pageOf(context, `commit/${require_rules.encodePath(commit)}`);
}
function pageOf({ repositoryUrl }, page) {
	return repositoryUrl && `${repositoryUrl.replace(/\/$/, "")}/${page}`;
}
function policySentence(report, context) {
	const ref = atCommit(context);
	if (context.policyPath === null) return `No policy file on ${ref}: ${require_rules.NO_POLICY}.`;
	const changed = context.policyChanged === true ? " This pull request changes the policy, which counts once merged." : "";
	return `The ${policyLink(context)} on ${ref} expects ${require_rules.expectedWords(report)}.${changed}`;
}
function atCommit(context) {
	const { policyRef, policyCommit } = context;
	if (policyCommit == null) return require_folder.name(policyRef);
	const commit = require_rules.codeLink(policyCommit.slice(0, 7), commitUrl(context, policyCommit));
	return policyRef === "" || policyRef === policyCommit ? commit : `${require_folder.name(policyRef)}, ${commit}`;
}
function policyLink(context) {
	const path = context.policyPath ?? "";
	const folder = blobUrl(context, context.policyRef);
	const url = folder && `${folder}/${require_rules.encodePath(path)}`;
	return url === void 0 || url.length > 1e3 ? `policy ${require_folder.name(path)}` : require_rules.link("policy", url);
}
function footer(report, context) {
	const commit = require_rules.codeLink(context.commit.slice(0, 7), commitUrl(context, context.commit));
	const files = new Set(report?.jobs.map((job) => job.workflow));
	const policy = require_folder.name(context.policyPath ?? ".github/spend-guard.yml");
	return `<sub>${[
		commit,
		...report === void 0 ? [] : [require_rules.count(files.size, "workflow file")],
		...context.runUrl === void 0 ? [] : [require_rules.link("full report", context.runUrl)],
		...require_folder.budgetsLink(context),
		...report === void 0 ? [] : [`tolerate a finding: ${require_rules.codeSpan("ignore:")} in ${policy}`],
		"updated in place",
		...report?.stale === void 0 ? [] : [require_rules.prose(require_rules.staleSentence(report))]
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
	if (found !== void 0) return `Without write access somebody may spend with it: ${require_folder.ruleName(found.rule, view)}.`;
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
	const change = base === void 0 ? void 0 : require_folder.diffReports(base, report);
	const head = [
		heading(report, change, context),
		introduction(report, change, context),
		...tableOf(report, base, change)
	];
	const foot = footer(report, context);
	const room = limit - MARKER_MAX - NOTE_MAX - paragraphs([...head, foot]).length;
	const { text, left } = require_folder.fitInto(sections(report, change, context), room);
	return `${require_rules.guardLines(paragraphs([
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
	const sentence = require_folder.changeSentence(change);
	return `${report.outcome === "error" && !report.diagnostics.some(require_rules.isWeakening) ? sentence.replace(/^This/, "As far as it was read, this") : sentence} ${policy}`;
}
function renderUnfinished(reason, context) {
	return `${require_rules.guardLines([
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
	return blocks.map(({ code, lines: some }) => code ? require_folder.fenceAround(some.map((line) => require_rules.clip(require_rules.aligned(line), 200)), "text").join("\n") : require_rules.prose(require_rules.short(some.join(" "), 1200)));
}
const MOST_REASON_LINES = 24;
function commentState(report, change) {
	if (report.outcome === "error") return "unfinished";
	const caused = change?.findings.new ?? report.findings;
	if (require_rules.ofLevel(caused, "error").length > 0) return "violation";
	return require_rules.ofLevel(caused, "warning").length > 0 ? "warning" : "clean";
}
function consequence(report, change, { fails }) {
	const state = commentState(report, change);
	if (state === "unfinished") return "";
	if (!(fails ?? state === "violation")) return state === "clean" ? "" : "The check passes: nothing is stopped.";
	const caused = change?.findings.new ?? report.findings;
	const gravest = require_rules.ofLevel(caused, state === "violation" ? "error" : "warning");
	return `**The check fails** until it is fixed or ${require_folder.hasOwner(gravest, report) ? "the budget\u2019s owner agrees in the policy" : "the policy allows it"}.`;
}
function title({ key }) {
	return key === "" || key === "default" ? "Spend Guard" : `Spend Guard (${require_folder.name(key)})`;
}
function heading(report, change, context) {
	const state = commentState(report, change);
	const caused = change?.findings.new ?? report.findings;
	const start = `## ${SIGNS[state]} ${title(context)}`;
	switch (state) {
		case "unfinished":
			if (report.diagnostics.some(require_rules.isWeakening)) return `${start}: ${require_rules.verdict(report)}\n\nThe inputs of the base judged; what they found follows.`;
			return `${start} could not finish\n\nThis is no policy violation: ${require_rules.count(report.diagnostics.length, "problem")} kept the guard from reading everything.`;
		case "violation": return `${start}: ${caughtIn(report, change, "error")}`;
		case "warning": return `${start}: ${caughtIn(report, change, "warning")}`;
		case "clean": return `${start}: ${clean(caused.length, change)}`;
		default: return state;
	}
}
function caughtIn({ findings, jobs }, change, level) {
	const older = change?.findings.old.length ?? 0;
	const said = require_rules.headline(require_rules.ofLevel(change?.findings.new ?? findings, level), jobs, older > 0 ? "new " : "");
	return older > 0 ? `${said} (${require_rules.count(older, "older finding")})` : said;
}
function clean(notices, change) {
	const gone = change?.findings.gone.length ?? 0;
	const open = notices === 0 ? "no open finding from this pull request" : `only ${require_rules.count(notices, "notice")} from this pull request`;
	return gone > 0 ? `${require_rules.count(gone, "finding")} fixed, ${open}` : open;
}
function tableOf(report, base, change) {
	const table = require_folder.budgetTable(report, base, require_folder.COST_LINES);
	return table === "" ? [] : [table, require_folder.tableNotes(report, {
		change,
		base
	})];
}
function sections(report, change, context) {
	const view = viewOf(context);
	const caused = require_rules.bySeverity(change?.findings.new ?? report.findings);
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
			...require_folder.folded(`${require_rules.count(require_folder.forecastNotes(report).length, "note")} on what a month takes`),
			blocks: require_folder.forecastNotes(report),
			priority: 15,
			called: (n) => require_rules.count(n, "note of the forecast", "notes of the forecast")
		},
		{
			...require_folder.folded(`${require_rules.count(older.length, "older finding")}, not caused by this pull request`),
			blocks: older.map((finding) => require_folder.findingLine(finding, view)),
			priority: 20,
			called: (n) => require_rules.count(n, "older finding")
		},
		{
			...require_folder.folded(`${require_rules.count(report.ignored.length, "ignored finding")}`),
			blocks: report.ignored.map((finding) => require_folder.ignoredLine(finding, view)),
			priority: 30,
			called: (n) => require_rules.count(n, "ignored finding")
		}
	];
}
function causedSections(caused, report, view) {
	const grave = caused.filter(({ level }) => level !== "notice");
	const notices = require_rules.ofLevel(caused, "notice");
	const [shown, folds] = grave.length > 0 ? [grave, notices] : [notices, []];
	const cases = require_folder.casesOf(shown, report.jobs);
	const explained = new Set();
	const open = opened(cases.slice(0, MOST_OPEN).map((one) => require_folder.openCase(one, explained, view)));
	const told = new Set(cases.slice(0, open.length).map(({ findings: [first] }) => first));
	const rest = shown.filter((finding) => !told.has(finding));
	const levels = (list) => {
		const [errors, warnings] = [require_rules.ofLevel(list, "error"), require_rules.ofLevel(list, "warning")];
		const others = list.length - errors.length - warnings.length;
		const parts = [
			...errors.length > 0 ? [require_rules.count(errors.length, "more violation")] : [],
			...warnings.length > 0 ? [require_rules.count(warnings.length, "more warning")] : [],
			...others > 0 ? [require_rules.count(others, "more notice")] : []
		];
		return require_scan.listed(parts);
	};
	return [
		{
			open: "",
			close: "",
			gap: "\n\n",
			blocks: [...open, ...cases.slice(open.length, MOST_OPEN).map((one) => require_folder.headCase(one, view))],
			priority: 90,
			called: (n) => `the findings of ${require_rules.count(n, "job")}`
		},
		cased(levels(rest), require_folder.casesOf(rest, report.jobs), 80, view),
		cased(require_rules.count(folds.length, "notice"), require_folder.casesOf(folds, report.jobs), 60, view)
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
		...require_folder.folded(`${title}, by job`),
		gap: "\n\n",
		blocks: cases.map((one) => require_folder.wholeCase(one, view)),
		priority,
		called: (n) => `the findings of ${require_rules.count(n, "job")}`
	};
}
function jobSections(report, change, context) {
	const jobs = report.jobs.filter(require_scan.isCounted);
	const dead = report.jobs.filter(require_scan.cannotSpend);
	const use = `${require_rules.count(jobs.length, "job")} that ${jobs.length === 1 ? "uses" : "use"} AI`;
	const view = viewOf(context);
	const nameOf = require_folder.jobNames(report.jobs);
	const cannot = `${require_rules.count(dead.length, "job")} that cannot spend`;
	const parts = [...jobs.length > 0 ? [use] : [], ...dead.length > 0 ? [cannot] : []];
	const all = [...jobs, ...dead].map((job) => {
		const remark = change && require_folder.jobRemark(job, change);
		const own = change === void 0 || remark !== "" || isAccused(job, change);
		const strangers = change && own ? strangersIn(job, report.findings, view) : "";
		return {
			job,
			block: require_folder.jobBlock(job, view, {
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
	const which = isCut ? `${require_rules.count(own.length, "job")} in question` : require_scan.listed(parts);
	return [{
		...require_folder.folded(`${which}: what runs, who pays`),
		blocks: shown,
		priority: 10,
		called: (n) => require_rules.count(n, "AI job")
	}, {
		...require_folder.folded(`${require_rules.count(others.length, "other job")}, each on the budget that it was on`),
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
	return [...[...require_scan.groupBy(jobs, (job) => require_rules.BUDGET_SHORT[require_scan.budgetNow(job)])].map(([budget, some]) => `- ${budget}: ${some.map((job) => require_folder.name(nameOf(job))).join(", ")}`), `- What they run and who pays: ${wholeReport(context)}`];
}
function proposed({ proposed = [] }, context) {
	return {
		open: "**Counts once merged, not in this pull request:** it\n\n",
		close: "",
		blocks: proposed.map((one) => require_folder.proposalLine(one, viewOf(context))),
		priority: 85,
		called: (n) => require_rules.count(n, "proposed exception")
	};
}
function problemSections(report, context) {
	const all = require_rules.notesOf(report);
	const lines = (some) => some.map((each) => require_folder.diagnosticLine(each, viewOf(context)));
	const called = (n) => require_rules.count(n, "place", "places");
	if (report.outcome === "error") return [{
		open: "",
		close: "",
		blocks: lines(all),
		priority: 95,
		called
	}];
	const idle = lines(all.filter(require_rules.isIdleEntry));
	const unread = lines(all.filter((one) => !require_rules.isIdleEntry(one)));
	const entries = (n) => require_rules.count(n, "entry without effect", "entries without effect");
	return [{
		...require_folder.folded(entries(idle.length)),
		blocks: idle,
		priority: 70,
		called: entries
	}, {
		...require_folder.folded(`${called(unread.length)} not read, or not all of it`),
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
	return runUrl === void 0 ? `what ${require_rules.codeSpan("spend-guard scan")} prints` : `the ${require_rules.link("job summary", runUrl)}`;
}
// src/github/suggestions.ts
var Suggestions = class {
	#job;
	#posted = new Map();
	#seen = new Set();
	#edited = 0;
	#removed = 0;
	#problem = null;
	constructor(job) {
		this.#job = job;
	}
	plan(look, remembered, write, speaks) {
		const suggestions = ofTheHead(this.#job.suggestions, look);
		const post = this.#job.post && speaks && this.#problem === null;
		const planned = planSuggestions(look.threads, {
			...this.#job,
			suggestions,
			remembered,
			write,
			post
		});
		const here = new Set(look.threads.map(({ comment }) => comment.id));
		const unlisted = [...this.#posted].filter(([, { id }]) => !here.has(id) && !this.#seen.has(id));
		const posted = new Set(this.#posted.keys());
		const addresses = unlisted.map(([fingerprint, { url }]) => [fingerprint, url]);
		return {
			...planned,
			post: new Map([...planned.post].filter(([one]) => !posted.has(one) || this.#wentAgain(one, planned))),
			standing: new Map([...planned.standing, ...addresses]),
			remember: [...new Set([...posted, ...planned.remember])].slice(0, 10).sort()
		};
	}
	#wentAgain(fingerprint, { remove }) {
		const id = this.#posted.get(fingerprint)?.id;
		return id !== void 0 && remove.includes(id);
	}
	see({ threads }) {
		for (const { comment } of threads) this.#seen.add(comment.id);
	}
	posted(comments) {
		for (const comment of comments) {
			const marker = readSuggestionMarker(comment.body);
			if (marker !== null) this.#posted.set(marker.fingerprint, comment);
		}
	}
	refused(why) {
		this.#problem = why;
	}
	edited(body) {
		if (readSuggestionMarker(body)?.gone === false) this.#edited++;
	}
	removed(count) {
		this.#removed += count;
	}
	outcome() {
		return {
			posted: this.#posted.size,
			edited: this.#edited,
			removed: this.#removed,
			problem: this.#problem
		};
	}
};
function ofTheHead(suggestions, { files }) {
	const same = [...suggestions].filter(([, { path, text }]) => {
		const hash = files.get(path.split("/").at(-1) ?? "");
		return hash !== void 0 && require_blob_hash.isNameOf(hash, text);
	});
	return new Map(same);
}
// src/render/suggestion.ts
const SUGGESTION = "suggestion";
function renderSuggestion(finding, lines, view) {
	return require_rules.guardLines([
		`${require_folder.LEVEL_SIGNS[finding.level]} ${require_rules.prose(require_rules.short(finding.message, 600))} (${require_folder.ruleName(finding.rule, view)})`,
		require_folder.fenceAround(lines, SUGGESTION).join("\n"),
		"<sub>Spend Guard scanned the workflows with this edit: the finding is gone, and no other job is charged differently.</sub>"
	].join("\n\n"));
}
// src/action/suggestions.ts
function suggestBeside(options) {
	const { event, wanted, report } = options;
	const ready = readySuggestions(options);
	const [first] = ready.values();
	const beside = new Suggestions({
		key: wanted.key,
		run: wanted.run,
		suggestions: ready,
		findings: new Set(report.findings.map(({ fingerprint }) => fingerprint)),
		post: require_folder.readOnlyBecause(event) === null
	});
	return {
		folder: first && {
			commit: wanted.commit,
			folder: require_scan.parent(first.path)
		},
		plan: (look, remembered, write, speaks) => beside.plan(look, remembered, write, speaks),
		comment({ standing, remember }) {
			const body = options.body(standing);
			return {
				...wanted,
				body,
				fixedBody: body,
				suggested: remember
			};
		},
		see: (look) => beside.see(look),
		posted: (comments) => beside.posted(comments),
		refused: (why) => beside.refused(why),
		edited: (body) => beside.edited(body),
		removed: (count) => beside.removed(count),
		outcome: () => beside.outcome()
	};
}
function readySuggestions({ report, view, suggestions }) {
	const [first] = suggestions.values();
	const folder = first && require_scan.parent(first.path);
	const ready = new Map();
	for (const finding of report.findings) {
		const suggestion = suggestions.get(finding.fingerprint);
		if (suggestion === void 0 || require_scan.parent(suggestion.path) !== folder) continue;
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
		version: require_scan.VERSION,
		commit: pullRequest.headSha,
		run,
		since: run.since ?? void 0,
		standing: standingOf(message, settings),
		body: text,
		fixedBody: text
	};
	const suggesting = settings.suggestions && message.kind === "judged" && message.report.outcome !== "error" ? suggestBeside({
		event,
		wanted,
		body,
		report: require_folder.belowFolder(message.report, settings.folder),
		view: context,
		suggestions: inRepository(message.suggestions, settings.folder)
	}) : void 0;
	return {
		delivery: await deliverComment(client, at, wanted, { suggesting }),
		suggestions: suggesting?.outcome() ?? null
	};
}
function textOf(message, { folder }, context) {
	if (message.kind === "unfinished") return renderUnfinished(message.reason, context);
	const { report, base, offers, fails } = message;
	return renderComment({
		report: require_folder.belowFolder(report, folder),
		base: base && require_folder.belowFolder(base, folder),
		context: {
			...context,
			offers,
			fails
		}
	});
}
function inRepository(suggestions = new Map(), folder) {
	return new Map([...suggestions].map(([fingerprint, one]) => [fingerprint, {
		...one,
		path: require_folder.inFolder(one.path, folder)
	}]));
}
function standingOf(message, { policyChanged }) {
	if (message.kind === "unfinished" || message.fails) return "failing";
	const { report, change } = message;
	switch (commentState(report, change)) {
		case "unfinished":
		case "violation": return "failing";
		case "warning": return "notable";
		case "clean":
			if (policyChanged || (report.proposed ?? []).length > 0) return "notable";
			return change === void 0 || require_folder.isQuiet(change) ? "clean" : "notable";
	}
}
function reportUrl(url, { summaryId }) {
	return summaryId === void 0 ? url : `${url}#summary-${summaryId}`;
}
function contextOf(event, settings) {
	const { pullRequest, repository, serverUrl, run } = event;
	const repositoryUrl = `${serverUrl}/${repository?.owner}/${repository?.repository}`;
	return {
		...require_folder.RULE_DOCS,
		repositoryUrl,
		commit: pullRequest?.headSha ?? "",
		runUrl: reportUrl(run.url ?? repositoryUrl, settings),
		policyPath: settings.policyPath && require_folder.inFolder(settings.policyPath, settings.folder),
		policyRef: pullRequest?.baseBranch ?? event.base ?? "",
		policyCommit: settings.policyCommit,
		key: settings.key,
		policyChanged: settings.policyChanged
	};
}
exports.commentOn = commentOn;

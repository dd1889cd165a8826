const require_scan = require("./scan-DOU2cywy.js");
const require_tokens = require("./tokens-B1rvn5GJ.js");
const require_client = require("./client-BXawPqNv.js");
const require_read = require("./read-BpYuyhEH.js");
let node_zlib = require("node:zlib");
// src/github/zip.ts
function fileInZip(bytes, ending, most) {
	const end = bytes.lastIndexOf(END);
	if (end < 0 || end + 22 > bytes.length) return void 0;
	const at = bytes.readUInt32LE(end + 16);
	if (at + 46 > bytes.length || !bytes.subarray(at, at + 4).equals(ENTRY)) return void 0;
	const method = bytes.readUInt16LE(at + 10);
	const packed = bytes.readUInt32LE(at + 20);
	const name = bytes.toString("utf8", at + 46, at + 46 + bytes.readUInt16LE(at + 28));
	const local = bytes.readUInt32LE(at + 42);
	if (!name.endsWith(ending) || local + 30 > bytes.length) return void 0;
	const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
	const content = bytes.subarray(start, start + packed);
	if (content.length !== packed || packed > most) return void 0;
	if (method === STORED) return content.toString("utf8");
	if (method !== DEFLATED) return void 0;
	try {
		return (0, node_zlib.inflateRawSync)(content, { maxOutputLength: most }).toString("utf8");
	} catch {
		return;
	}
}
const END = Buffer.from("PK", "latin1");
const ENTRY = Buffer.from("PK", "latin1");
const STORED = 0;
const DEFLATED = 8;
// src/github/records.ts
const PREFIX = "spend-guard-usage.";
const MOST_RECORDS = 60;
const MOST_PAGES$1 = 5;
async function fetchRecords(client, at, gaps) {
	try {
		const artifacts = await listed(client, at);
		if (artifacts.length > MOST_RECORDS) gaps.push(`${artifacts.length - MOST_RECORDS} older records of what runs used`);
		const home = artifacts.length === 0 ? void 0 : await client.defaultBranch(at);
		const found = [];
		for (const artifact of artifacts.slice(0, MOST_RECORDS)) {
			const record = await fetched(client, at, artifact);
			if (record !== void 0) found.push({
				...record,
				trusted: home !== void 0 && artifact.branch === home
			});
		}
		return found;
	} catch (error) {
		if (!(error instanceof require_client.GitHubError)) throw error;
		gaps.push(`records of what runs used: ${error.message}`);
		return [];
	}
}
async function listed(client, at) {
	const found = [];
	for (let page = 1; page <= MOST_PAGES$1; page++) {
		const { artifacts, last } = await client.artifacts(at, page);
		found.push(...artifacts.filter(({ name, fork, bytes }) => name.startsWith(PREFIX) && !fork && bytes <= 262144));
		if (last) break;
	}
	return found;
}
async function fetched(client, at, artifact) {
	const text = fileInZip(await client.artifact(at, artifact.id), ".json", require_read.MOST_RECORD_BYTES);
	const record = text === void 0 ? void 0 : require_read.readRecord(text);
	if (record === void 0) return void 0;
	const { run } = record;
	if (!(run.repository.toLowerCase() === `${at.owner}/${at.repository}`.toLowerCase()) || run.id !== artifact.run) return void 0;
	return {
		...record,
		run: {
			...run,
			commit: run.commit || artifact.commit
		}
	};
}
// src/github/history.ts
const MOST_WORKFLOWS = 30;
const MOST_EVENTS = 5;
const SAMPLE = 6;
const UNTOLD = 2500;
const NEVER = new Set(["workflow_call"]);
const DAY = 86400;
async function readHistory(client, options) {
	const { at, today } = options;
	const weeks = weeksBefore(today, options.weeks);
	const gaps = [];
	const workflows = new Map();
	const measured = [];
	const read = {
		weeks: weeks.map((week) => ({ from: dayOf(week.from) })),
		workflows,
		gaps,
		measured
	};
	const state = await attempt(gaps, "the list of workflows", () => statesOf(client, options));
	if (state === void 0) return read;
	measured.push(...await fetchRecords(client, at, gaps));
	const left = options.workflows.slice(MOST_WORKFLOWS).map(({ path }) => path);
	if (left.length > 0) gaps.push(`the runs of ${left.length} more workflows, for there are many`);
	for (const wanted of options.workflows.slice(0, MOST_WORKFLOWS)) {
		const known = state.get(wanted.path);
		if (known === void 0) {
			gaps.push(`the runs of ${wanted.path}: GitHub does not list it on the default branch yet`);
			continue;
		}
		const past = await workflowHistory(client, at, wanted, weeks, gaps);
		if (past === "stop") break;
		const records = recordsByJob(wanted, measured);
		workflows.set(wanted.path, {
			...past,
			records,
			disabled: known.startsWith("disabled")
		});
	}
	return read;
}
const MOST_PAGES = 20;
async function statesOf(client, { at, workflows }) {
	const states = new Map();
	for (let page = 1; page <= MOST_PAGES; page++) {
		const listed = await client.workflows(at, page);
		for (const { path, state } of listed.workflows) states.set(path, state);
		if (listed.last || workflows.every(({ path }) => states.has(path))) break;
	}
	return states;
}
function weeksBefore(today, count) {
	const end = Date.parse(`${today}T00:00:00Z`) / 1e3;
	return Array.from({ length: count }, (_, index) => {
		const to = end - (count - 1 - index) * 7 * DAY;
		return {
			from: to - 7 * DAY,
			to
		};
	});
}
async function workflowHistory(client, at, { path, events, jobs }, weeks, gaps) {
	const file = require_scan.baseName(path);
	const counts = new Map();
	const seen = [];
	const asked = events.filter((event) => !NEVER.has(event));
	if (asked.length > MOST_EVENTS) gaps.push(`some events of ${path}, for it listens to many`);
	for (const event of asked.slice(0, MOST_EVENTS)) {
		const series = [];
		for (const week of weeks) {
			const what = `the runs of ${path} on ${event} in the week of ${dayOf(week.from)}`;
			const page = await attempt(gaps, what, () => countRuns(client, at, file, event, week));
			if (page === void 0 && stopped(gaps)) return "stop";
			if (page !== void 0 && !page.whole) gaps.push(`all of ${what}: there are at least ${page.total}`);
			series.push(page?.whole ? page.total : void 0);
			seen.push(...page?.runs ?? []);
		}
		counts.set(event, series);
	}
	const sampled = await sampleJobs(client, at, path, jobs, seen, gaps);
	return {
		events: counts,
		starts: seen.map(({ started }) => started),
		jobs: sampled
	};
}
function recordsByJob({ path, jobs }, measured) {
	return new Map(jobs.map(({ id }) => {
		return [id, measured.filter(({ run }) => run.workflow === path && run.job === id).filter(isWhole).flatMap(runRecords)];
	}));
}
const WHOLE_WITH = new Set([
	"failed-request",
	"unfinished-turn",
	"rounded"
]);
function isWhole({ used }) {
	return used.doubts.every((doubt) => WHOLE_WITH.has(doubt));
}
function runRecords({ run, used }) {
	return ["api", "subscription"].flatMap((budget) => {
		const uses = used.uses.filter((use) => use.budget === budget);
		if (uses.length === 0 && used.uses.length > 0) return [];
		const recorded = uses.map(({ model, tokens, long }) => ({
			model,
			short: require_tokens.beyond(tokens, long.tokens) ?? tokens,
			long: long.tokens
		}));
		return [{
			run: run.id,
			budget,
			uses: recorded
		}];
	});
}
async function countRuns(client, at, file, event, { from, to }) {
	const page = await client.runs(at, file, event, `${timeOf(from)}..${timeOf(to - 1)}`);
	if (page.total < UNTOLD) return {
		...page,
		whole: true
	};
	if (to - from <= 3600) return {
		total: UNTOLD,
		whole: false,
		runs: page.runs
	};
	const middle = from + Math.ceil((to - from) / 2 / 3600) * 3600;
	const halves = [await countRuns(client, at, file, event, {
		from,
		to: middle
	}), await countRuns(client, at, file, event, {
		from: middle,
		to
	})];
	return {
		total: halves.reduce((sum, { total }) => sum + total, 0),
		whole: halves.every(({ whole }) => whole),
		runs: halves.flatMap(({ runs }) => runs)
	};
}
async function sampleJobs(client, at, path, jobs, runs, gaps) {
	const sampled = new Map();
	const step = Math.max(1, Math.floor(runs.length / SAMPLE));
	const chosen = runs.filter((_, index) => index % step === 0).slice(0, SAMPLE);
	for (const run of chosen) {
		const found = await attempt(gaps, `the jobs of a run of ${path}`, () => client.jobsOf(at, run.id));
		if (found === void 0) break;
		for (const { id, name } of jobs) {
			const own = found.filter((job) => isJob(job.name, name ?? id));
			if (own.length === 0) continue;
			const ran = own.filter(({ conclusion }) => conclusion !== "skipped");
			const before = sampled.get(id) ?? {
				seen: 0,
				ran: 0,
				attempts: 0
			};
			sampled.set(id, {
				seen: before.seen + 1,
				ran: before.ran + (ran.length > 0 ? 1 : 0),
				attempts: before.attempts + new Set(ran.map(({ attempt }) => attempt)).size
			});
		}
	}
	return sampled;
}
function isJob(shown, name) {
	return shown === name || shown.startsWith(`${name} (`) || shown.startsWith(`${name} / `);
}
const NO_PERMISSION = "the token may not (it needs `actions: read`)";
const TOO_MANY = "GitHub asks to come back later";
async function attempt(gaps, what, ask) {
	try {
		return await ask();
	} catch (error) {
		if (!(error instanceof require_client.GitHubError)) throw error;
		gaps.push(`${what}: ${whyNot(error)}`);
		return;
	}
}
function whyNot({ kind, message }) {
	switch (kind) {
		case "permission": return NO_PERMISSION;
		case "missing": return "GitHub does not show it to this token";
		case "limited": return TOO_MANY;
		case "refused":
		case "broken": return message;
		default: return kind;
	}
}
function stopped(gaps) {
	const last = gaps.at(-1) ?? "";
	return last.endsWith(NO_PERMISSION) || last.endsWith(TOO_MANY);
}
function dayOf(seconds) {
	return new Date(seconds * 1e3).toISOString().slice(0, 10);
}
function timeOf(seconds) {
	return new Date(seconds * 1e3).toISOString().replace(".000Z", "Z");
}
exports.readHistory = readHistory;

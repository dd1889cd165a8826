const require_scan = require("./scan-DOU2cywy.js");
const require_plain_file = require("./plain-file-DqNxvjjN.js");
let require_schemas$loaded;
const require_schemas = () => require_schemas$loaded ??= require("./schemas-BgjsWdII.js");
const require_start = require("./start-w9qQ2Ar6.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/github/runs-cache.ts
const conclusion = require_schemas().string().max(100).nullable();
const count = require_schemas().number().int().min(0);
const run = require_schemas().strictObject({
	id: count,
	started: require_schemas().number(),
	attempt: count,
	conclusion
});
const job = require_schemas().strictObject({
	name: require_schemas().string().max(1e3),
	attempt: count,
	conclusion
});
const cacheSchema = require_schemas().strictObject({
	version: require_schemas().literal(1),
	of: require_schemas().string(),
	runs: require_schemas().record(require_schemas().string(), require_schemas().strictObject({
		total: count.nullable(),
		runs: require_schemas().array(run).max(100)
	})),
	jobs: require_schemas().record(require_schemas().string(), require_schemas().array(job).max(100))
});
function emptyCache() {
	return {
		runs: new Map(),
		jobs: new Map()
	};
}
function readCache(text, of) {
	const parsed = cacheSchema.safeParse(require_scan.parseJson(text));
	if (!parsed.success || parsed.data.of !== of) return void 0;
	const { runs, jobs } = parsed.data;
	const pages = Object.entries(runs).map(([key, page]) => [key, {
		...page,
		total: page.total ?? Number.POSITIVE_INFINITY
	}]);
	return {
		runs: new Map(pages),
		jobs: new Map(Object.entries(jobs))
	};
}
function writtenCache({ runs, jobs }, of) {
	const finite = (total) => Number.isFinite(total) ? total : null;
	const pages = [...runs].map(([key, page]) => [key, {
		...page,
		total: finite(page.total)
	}]);
	const data = {
		version: 1,
		of,
		runs: Object.fromEntries(pages),
		jobs: Object.fromEntries(jobs)
	};
	return `${JSON.stringify(data)}\n`;
}
function cachedRuns(client, known, used) {
	const going = new Set();
	const noted = (page) => {
		for (const one of page.runs) if (isGoing(one)) going.add(one.id);
		return page;
	};
	return {
		workflows: (at, page) => client.workflows(at, page),
		artifacts: (at, page) => client.artifacts(at, page),
		artifact: (at, id) => client.artifact(at, id),
		defaultBranch: (at) => client.defaultBranch(at),
		async runs(at, file, event, created) {
			const key = `${file} ${event} ${created}`;
			const page = noted(known.runs.get(key) ?? await client.runs(at, file, event, created));
			used.runs.set(key, page);
			return page;
		},
		async jobsOf(at, id) {
			const key = String(id);
			if (going.has(id)) return client.jobsOf(at, id);
			const jobs = known.jobs.get(key) ?? await client.jobsOf(at, id);
			used.jobs.set(key, jobs);
			return jobs;
		}
	};
}
function isGoing({ conclusion }) {
	return conclusion === null;
}
// src/cli/history-cache.ts
const MOST_BYTES = 33554432;
function openCache(file, of) {
	if (file === void 0) return {
		around: (client) => client,
		keep: () => {}
	};
	const path = (0, node_path.resolve)(file);
	const known = (0, node_fs.existsSync)(path) ? readFile(path, of) : emptyCache();
	if (known === void 0) throw new require_start.UsageError(`--history-cache ${JSON.stringify(file)} is no history cache of this repository, so it was left alone: name another file, or remove it`);
	const used = emptyCache();
	return {
		around: (client) => cachedRuns(client, known, used),
		keep: () => require_scan.writeResult(path, [writtenCache(used, of)], [])
	};
}
function readFile(path, of) {
	const file = require_plain_file.readPlainFile(path, MOST_BYTES);
	return file.kind === "text" ? readCache(file.text, of) : void 0;
}
exports.openCache = openCache;

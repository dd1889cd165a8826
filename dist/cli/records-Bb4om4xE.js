const require_read = require("./read-BpYuyhEH.js");
const require_rollouts = require("./rollouts-TkYLXG2s.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/measure/records.ts
const MOST_RECORDS = 2e3;
const DEPTH = 3;
function readRecords(paths) {
	const found = [];
	let looked = 0;
	const take = (path, depth) => {
		if (++looked > MOST_RECORDS) return;
		const kind = require_rollouts.kindOf(path);
		if (kind === "folder" && depth < DEPTH) for (const name of namesIn(path)) take((0, node_path.join)(path, name), depth + 1);
		if (kind !== "file" || !path.endsWith(".json")) return;
		const doubts = new Set();
		const text = [...require_rollouts.linesOf(path, () => true, { bytes: require_read.MOST_RECORD_BYTES }, doubts)].join("\n");
		const record = doubts.size === 0 ? require_read.readRecord(text) : void 0;
		if (record !== void 0) found.push(record);
	};
	for (const path of paths) take(path, 0);
	return found;
}
function namesIn(folder) {
	try {
		return (0, node_fs.readdirSync)(folder).sort();
	} catch {
		return [];
	}
}
exports.readRecords = readRecords;

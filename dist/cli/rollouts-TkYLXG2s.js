let node_fs = require("node:fs");
let node_path = require("node:path");
// src/measure/lines.ts
const MOST_BYTES = 536870912;
const CHUNK = 262144;
const LONGEST_LINE = 4194304;
function* linesOf(path, wants, allowance, doubts) {
	const file = opened(path, doubts);
	if (file === void 0) return;
	try {
		const chunk = Buffer.allocUnsafe(CHUNK);
		let parts = [];
		let held = 0;
		for (;;) {
			const size = (0, node_fs.readSync)(file, chunk, 0, CHUNK, null);
			if (size === 0) break;
			allowance.bytes -= size;
			if (allowance.bytes < 0) {
				doubts.add("too-much");
				return;
			}
			let from = 0;
			for (;;) {
				const end = chunk.indexOf(NEWLINE, from);
				const stop = end === -1 || end >= size ? size : end;
				if (held + stop - from <= LONGEST_LINE) parts.push(copyOf(chunk, from, stop, parts, wants));
				held += stop - from;
				from = stop + 1;
				if (stop === size) break;
				const text = textOf(parts, held, wants, doubts);
				if (text !== void 0) yield text;
				[parts, held] = [[], 0];
			}
		}
		const text = textOf(parts, held, wants, doubts);
		if (text !== void 0) yield text;
	} catch (error) {
		if (!isOfFiles(error)) throw error;
		doubts.add("unreadable");
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
const NEWLINE = 10;
const START = 160;
function copyOf(chunk, from, to, parts, wants) {
	const first = parts[0] ?? chunk.subarray(from, to);
	const start = first.toString("latin1", 0, START);
	const skipped = first.length >= START && !wants(start);
	if (skipped && parts.length > 0) return Buffer.alloc(0);
	return Buffer.from(chunk.subarray(from, skipped ? Math.min(to, from + START) : to));
}
function textOf(parts, length, wants, doubts) {
	const [first] = parts;
	if (first === void 0 || length === 0) return void 0;
	if (!wants(first.toString("latin1", 0, START))) return void 0;
	if (length > LONGEST_LINE) {
		doubts.add("too-much");
		return;
	}
	return (parts.length === 1 ? first : Buffer.concat(parts)).toString("utf8");
}
function opened(path, doubts) {
	try {
		const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = node_fs.constants;
		const file = (0, node_fs.openSync)(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
		if ((0, node_fs.fstatSync)(file).isFile()) return file;
		(0, node_fs.closeSync)(file);
	} catch (error) {
		if (!isOfFiles(error)) throw error;
		doubts.add(error.code === "ELOOP" ? "link" : "unreadable");
		return;
	}
	doubts.add("unreadable");
}
function isOfFiles(error) {
	return typeof error?.syscall === "string";
}
// src/measure/rollouts.ts
const FOLDERS = ["sessions", "archived_sessions"];
const DEPTH = 3;
const ROLLOUT = /^rollout-.{1,200}\.jsonl$/;
const MOST_FILES = 2e3;
const MOST_ENTRIES = 5e4;
function rolloutsOf(home, since, doubts) {
	const found = [];
	let entries = 0;
	const walk = (folder, depth) => {
		for (const entry of entriesOf(folder, doubts)) {
			if (++entries > MOST_ENTRIES || found.length >= MOST_FILES) {
				doubts.add("too-much");
				return;
			}
			const path = (0, node_path.join)(folder, entry.name);
			if (entry.isSymbolicLink()) doubts.add("link");
			else if (entry.isDirectory() && depth < DEPTH) walk(path, depth + 1);
			else if (entry.isFile() && ROLLOUT.test(entry.name) && isNew(path, since)) found.push(path);
		}
	};
	for (const name of FOLDERS) {
		const folder = (0, node_path.join)(home, name);
		const kind = kindOf(folder);
		if (kind === "link") doubts.add("link");
		if (kind === "folder") walk(folder, 0);
	}
	return found;
}
function entriesOf(folder, doubts) {
	try {
		return (0, node_fs.readdirSync)(folder, { withFileTypes: true }).sort((a, b) => a.name < b.name ? -1 : 1);
	} catch (error) {
		if (!isOfFiles(error)) throw error;
		doubts.add("unreadable");
		return [];
	}
}
const SLACK = 2e3;
function isNew(path, since) {
	if (since === void 0) return true;
	try {
		return (0, node_fs.lstatSync)(path).mtimeMs >= since - SLACK;
	} catch {
		return true;
	}
}
function kindOf(path) {
	try {
		const stats = (0, node_fs.lstatSync)(path);
		if (stats.isSymbolicLink()) return "link";
		if (stats.isDirectory()) return "folder";
		return stats.isFile() ? "file" : "other";
	} catch {
		return "none";
	}
}
const TRACES = /^(?:logs_\d+\.sqlite|state_\d+\.sqlite|installation_id|shell_snapshots|tmp|\.tmp)$/;
function wasUsed(home, since) {
	try {
		return (0, node_fs.readdirSync)(home).slice(0, 1e3).some((name) => TRACES.test(name) && isNew((0, node_path.join)(home, name), since));
	} catch {
		return false;
	}
}
exports.MOST_BYTES = MOST_BYTES;
exports.kindOf = kindOf;
exports.linesOf = linesOf;
exports.rolloutsOf = rolloutsOf;
exports.wasUsed = wasUsed;

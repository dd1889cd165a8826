import { l as normalize } from "./subject-SSrN-c1n.js";
import { closeSync, existsSync, mkdirSync, openSync, readSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
// src/repository/write.ts
const BYTE_ORDER_MARK = Buffer.from([
	239,
	187,
	191
]);
/**
* Writes one file of a work tree; its byte order mark, which reading takes away, stays.
* @returns in one sentence why nothing was written, or undefined.
*/
function writeInto(directory, repository, path, text) {
	const at = normalize(path);
	const { kind } = repository.read(path);
	if (at === void 0 || kind === "outside") return `${path} leads out of the repository`;
	if (kind === "directory") return `${path} is a folder`;
	const file = join(directory, at);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, startsWithMark(file) ? Buffer.concat([BYTE_ORDER_MARK, Buffer.from(text)]) : text);
}
function startsWithMark(file) {
	if (!existsSync(file)) return false;
	const start = Buffer.alloc(BYTE_ORDER_MARK.length);
	const handle = openSync(file, "r");
	try {
		readSync(handle, start, 0, start.length, 0);
	} finally {
		closeSync(handle);
	}
	return start.equals(BYTE_ORDER_MARK);
}
export { writeInto as t };

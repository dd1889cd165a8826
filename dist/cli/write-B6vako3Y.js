const require_subject = require("./subject-D5nt2SWa.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/repository/write.ts
const BYTE_ORDER_MARK = Buffer.from([
	239,
	187,
	191
]);
function writeInto(directory, repository, path, text) {
	const at = require_subject.normalize(path);
	const { kind } = repository.read(path);
	if (at === void 0 || kind === "outside") return `${path} leads out of the repository`;
	if (kind === "directory") return `${path} is a folder`;
	const file = (0, node_path.join)(directory, at);
	(0, node_fs.mkdirSync)((0, node_path.dirname)(file), { recursive: true });
	(0, node_fs.writeFileSync)(file, startsWithMark(file) ? Buffer.concat([BYTE_ORDER_MARK, Buffer.from(text)]) : text);
}
function startsWithMark(file) {
	if (!(0, node_fs.existsSync)(file)) return false;
	const start = Buffer.alloc(BYTE_ORDER_MARK.length);
	const handle = (0, node_fs.openSync)(file, "r");
	try {
		(0, node_fs.readSync)(handle, start, 0, start.length, 0);
	} finally {
		(0, node_fs.closeSync)(handle);
	}
	return start.equals(BYTE_ORDER_MARK);
}
Object.defineProperty(exports, "writeInto", {
	enumerable: true,
	get: function() {
		return writeInto;
	}
});

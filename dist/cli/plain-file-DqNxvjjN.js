let node_fs = require("node:fs");
// src/repository/plain-file.ts
function readPlainFile(path, maxBytes) {
	let file;
	try {
		file = (0, node_fs.openSync)(path, node_fs.constants.O_RDONLY | node_fs.constants.O_NOFOLLOW | node_fs.constants.O_NONBLOCK);
	} catch {
		return {
			kind: "refused",
			why: "there is no ordinary file of that name"
		};
	}
	try {
		const found = (0, node_fs.fstatSync)(file);
		if (!found.isFile()) return {
			kind: "refused",
			why: "it is not an ordinary file"
		};
		if (found.size > maxBytes) return {
			kind: "refused",
			why: `it has ${found.size} bytes`
		};
		return {
			kind: "text",
			text: (0, node_fs.readFileSync)(file, "utf8")
		};
	} catch {
		return {
			kind: "refused",
			why: "it cannot be read"
		};
	} finally {
		(0, node_fs.closeSync)(file);
	}
}
exports.readPlainFile = readPlainFile;

const require_scan = require("./scan-DOU2cywy.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/cli/report-folder.ts
function recordReport(folder, name, report) {
	const { report: path, error } = pathsIn(folder, name);
	require_scan.writeResult(path, require_scan.stringifyInPieces(report), [folder]);
	require_scan.removeResult(error, [folder]);
}
function recordUnread(folder, repository, reason, status) {
	const { report, error: path } = pathsIn(folder, repository);
	const record = {
		schema: "spend-guard/unreadable/v1",
		repository,
		reason,
		status,
		at: new Date().toISOString()
	};
	require_scan.writeResult(path, [require_scan.stringify(record)], [folder]);
	require_scan.removeResult(report, [folder]);
}
function missingIn(folder, names) {
	return names.filter((name) => {
		const { report, error } = pathsIn(folder, name);
		return !(0, node_fs.existsSync)(report) && !(0, node_fs.existsSync)(error);
	});
}
function pathsIn(folder, name) {
	const own = (0, node_path.join)(folder, /\.error$/i.test(name) ? `${name}~` : name);
	return {
		report: `${own}.json`,
		error: `${own}.error.json`
	};
}
exports.missingIn = missingIn;
exports.recordReport = recordReport;
exports.recordUnread = recordUnread;

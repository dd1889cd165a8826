const require_index = require("./index.js");
const require_scan = require("./scan-CEfpb_xM.js");
// src/measure/same.ts
function sameWorkflow(place, repository) {
	return ({ commit, workflow }) => place === null ? commit === repository.commit : textThen(place, commit, workflow) === require_scan.textAt(repository, workflow);
}
function textThen(place, commit, path) {
	if (!/^[0-9a-f]{40,64}$/.test(commit)) return null;
	try {
		return require_index.git(place, [
			"cat-file",
			"blob",
			`${commit}:${path}`
		]).toString("utf8");
	} catch {
		return null;
	}
}
exports.sameWorkflow = sameWorkflow;

const require_scan = require("./scan-78GJX_Vb.js");
const require_start = require("./start-dyctPqR-.js");
// src/render/blocks/view.ts
const PATH_MAX = 160;
const URL_MAX = 1e3;
function where(place, view) {
	return linked(place.path, place, view);
}
function stepWhere(place, view) {
	return linked(view.blobUrl === void 0 ? place.path : place.path.replace(/^\.github\/workflows\//, ""), place, view);
}
function linked(shown, { path, line }, view) {
	const text = `${require_start.short(shown, PATH_MAX)}:${line}`;
	const address = fileUrl(path, view);
	if (address === void 0) return require_start.codeSpan(text);
	const url = `${address}#L${line}`;
	return url.length > URL_MAX ? require_start.codeSpan(text) : require_start.codeLink(text, url);
}
function fileUrl(path, { blobUrl }) {
	if (blobUrl === void 0) return void 0;
	const remote = require_scan.parseRemoteName(path);
	if (remote === void 0) return path === "" ? void 0 : `${blobUrl}/${require_start.encodePath(path)}`;
	const server = /^https?:\/\/[^/]+/.exec(blobUrl)?.[0];
	if (server === void 0) return void 0;
	const { owner, repository, ref } = remote;
	return `${server}/${require_start.encodePath(`${owner}/${repository}/blob/${ref}/${remote.path}`)}`;
}
function runName(run, { blobUrl }) {
	const repository = /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/blob\//.exec(blobUrl ?? "")?.[1];
	return repository === void 0 ? `run ${run}` : `[run ${run}](${repository}/actions/runs/${run})`;
}
function ruleName(id, view) {
	return require_start.codeLink(require_start.short(id, 80) || "(no rule)", require_scan.rulePage(id, view));
}
function budgetsLink({ budgetsUrl }) {
	return budgetsUrl === void 0 ? [] : [require_start.link("how the two budgets work", budgetsUrl)];
}
function name(text) {
	return require_start.codeSpan(require_start.short(text, 120)) || "(no name)";
}
exports.budgetsLink = budgetsLink;
exports.name = name;
exports.ruleName = ruleName;
exports.runName = runName;
exports.stepWhere = stepWhere;
exports.where = where;

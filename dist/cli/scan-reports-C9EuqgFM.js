const require_client = require("./client-BXawPqNv.js");
const require_start = require("./start-w9qQ2Ar6.js");
const require_scan = require("./scan-DOU2cywy.js");
const require_report_folder = require("./report-folder-DAiGn7rL.js");
const require_scan_remote = require("./scan-remote-Cpgl0SYY.js");
// src/cli/scan-reports.ts
async function writeReports(subjects, folder, { hub, view, io }) {
	let done = 0;
	let status = require_start.EXIT.clean;
	let limited;
	async function settle({ name, head }) {
		try {
			const found = limited ?? head;
			if (found instanceof require_client.GitHubError) throw found;
			const { report } = await hub.scan(found);
			require_report_folder.recordReport(folder, `${found.owner}/${found.repository}`, report);
			if (require_scan.fails(report, view.failing)) status = Math.max(status, require_start.EXIT.violated);
		} catch (error) {
			if (error instanceof require_client.GitHubError && error.kind === "limited") limited = error;
			if (isPassing(error)) status = require_start.EXIT.unfinished;
			const why = require_client.oneLine(error instanceof Error ? error.message : String(error));
			const full = fullNameOf(name, head);
			io.stderr(`spend-guard: ${require_start.terminal(full)} was not read: ${require_start.terminal(why)}\n`);
			require_report_folder.recordUnread(folder, full, why, statusIn(error));
		}
		done++;
		io.progress?.say(`Read ${done} of ${subjects.length} repositories`);
	}
	await require_scan_remote.sideBySide(subjects, settle);
	io.progress?.clear();
	return status;
}
function fullNameOf(asked, head) {
	return head instanceof require_client.GitHubError ? asked.replace(/@.*/, "") : `${head.owner}/${head.repository}`;
}
function isPassing(error) {
	if (error instanceof require_start.UsageError) return false;
	if (!(error instanceof require_client.GitHubError)) return true;
	return error.kind === "limited" || error.kind === "broken";
}
function statusIn(error) {
	return error instanceof require_client.GitHubError ? error.status : null;
}
exports.writeReports = writeReports;

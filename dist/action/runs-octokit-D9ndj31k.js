const require_index = require("./index.js");
// src/github/runs-octokit.ts
const PAGE = 100;
async function connectRuns(connection) {
	const octokit = await require_index.load(connection);
	const asked = (request) => require_index.askedWith(connection.token, request);
	const names = (at) => ({
		owner: at.owner,
		repo: at.repository
	});
	return {
		workflows: (at, page) => asked(async () => {
			const { data } = await octokit.rest.actions.listRepoWorkflows({
				...names(at),
				per_page: PAGE,
				page
			});
			const listed = require_index.listField(data, "workflows");
			return {
				workflows: listed.flatMap(toWorkflow),
				last: listed.length < PAGE
			};
		}),
		runs: (at, file, event, created) => asked(async () => {
			const { data } = await octokit.rest.actions.listWorkflowRuns({
				...names(at),
				workflow_id: file,
				event,
				created,
				per_page: PAGE
			});
			return {
				total: totalOf(data),
				runs: require_index.listField(data, "workflow_runs").flatMap(toRun)
			};
		}),
		jobsOf: (at, run) => asked(async () => {
			const { data } = await octokit.rest.actions.listJobsForWorkflowRun({
				...names(at),
				run_id: run,
				filter: "all",
				per_page: PAGE
			});
			return require_index.listField(data, "jobs").flatMap(toJob);
		})
	};
}
function totalOf(data) {
	const total = require_index.field(data, "total_count");
	if (typeof total === "number") return total;
	return typeof total === "string" && /^[\d,]+$/.test(total) ? Number(total.replaceAll(",", "")) : Number.POSITIVE_INFINITY;
}
function toWorkflow(data) {
	const path = require_index.textField(data, "path");
	return path === void 0 ? [] : [{
		path,
		state: require_index.textField(data, "state") ?? "active"
	}];
}
function toRun(data) {
	const id = require_index.numberField(data, "id");
	const started = Date.parse(require_index.textField(data, "created_at") ?? "") / 1e3;
	if (id === void 0 || Number.isNaN(started)) return [];
	return [{
		id,
		started,
		attempt: require_index.numberField(data, "run_attempt") ?? 1,
		conclusion: require_index.textField(data, "conclusion") ?? null
	}];
}
function toJob(data) {
	const name = require_index.textField(data, "name");
	if (name === void 0) return [];
	return [{
		name,
		attempt: require_index.numberField(data, "run_attempt") ?? 1,
		conclusion: require_index.textField(data, "conclusion") ?? null
	}];
}
exports.connectRuns = connectRuns;

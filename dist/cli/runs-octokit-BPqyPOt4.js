const require_octokit = require("./octokit-C-R2hrbz.js");
// src/github/runs-octokit.ts
const PAGE = 100;
async function connectRuns(connection) {
	const octokit = await require_octokit.load(connection);
	const asked = (request) => require_octokit.askedWith(connection.token, request);
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
			const listed = require_octokit.listField(data, "workflows");
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
				runs: require_octokit.listField(data, "workflow_runs").flatMap(toRun)
			};
		}),
		jobsOf: (at, run) => asked(async () => {
			const { data } = await octokit.rest.actions.listJobsForWorkflowRun({
				...names(at),
				run_id: run,
				filter: "all",
				per_page: PAGE
			});
			return require_octokit.listField(data, "jobs").flatMap(toJob);
		}),
		artifacts: (at, page) => asked(async () => {
			const { data } = await octokit.rest.actions.listArtifactsForRepo({
				...names(at),
				per_page: PAGE,
				page
			});
			const listed = require_octokit.listField(data, "artifacts");
			return {
				artifacts: listed.flatMap(toArtifact),
				last: listed.length < PAGE
			};
		}),
		artifact: (at, id) => asked(async () => {
			const { data } = await octokit.rest.actions.downloadArtifact({
				...names(at),
				artifact_id: id,
				archive_format: "zip",
				request: { redirect: "follow" }
			});
			return data instanceof ArrayBuffer ? Buffer.from(data) : Buffer.alloc(0);
		}),
		defaultBranch: (at) => asked(async () => {
			const { data } = await octokit.rest.repos.get(names(at));
			return require_octokit.textField(data, "default_branch");
		})
	};
}
function totalOf(data) {
	const total = require_octokit.field(data, "total_count");
	if (typeof total === "number") return total;
	return typeof total === "string" && /^[\d,]+$/.test(total) ? Number(total.replaceAll(",", "")) : Number.POSITIVE_INFINITY;
}
function toWorkflow(data) {
	const path = require_octokit.textField(data, "path");
	return path === void 0 ? [] : [{
		path,
		state: require_octokit.textField(data, "state") ?? "active"
	}];
}
function toArtifact(data) {
	const id = require_octokit.numberField(data, "id");
	const name = require_octokit.textField(data, "name");
	const run = require_octokit.numberField(data, "workflow_run", "id");
	if (id === void 0 || name === void 0 || run === void 0) return [];
	if (require_octokit.field(data, "expired") === true) return [];
	const home = require_octokit.numberField(data, "workflow_run", "repository_id");
	return [{
		id,
		name,
		run,
		bytes: require_octokit.numberField(data, "size_in_bytes") ?? Number.POSITIVE_INFINITY,
		branch: require_octokit.textField(data, "workflow_run", "head_branch") ?? null,
		commit: require_octokit.textField(data, "workflow_run", "head_sha") ?? "",
		fork: home === void 0 || home !== require_octokit.numberField(data, "workflow_run", "head_repository_id")
	}];
}
function toRun(data) {
	const id = require_octokit.numberField(data, "id");
	const started = Date.parse(require_octokit.textField(data, "created_at") ?? "") / 1e3;
	if (id === void 0 || Number.isNaN(started)) return [];
	return [{
		id,
		started,
		attempt: require_octokit.numberField(data, "run_attempt") ?? 1,
		conclusion: require_octokit.textField(data, "conclusion") ?? null
	}];
}
function toJob(data) {
	const name = require_octokit.textField(data, "name");
	if (name === void 0) return [];
	return [{
		name,
		attempt: require_octokit.numberField(data, "run_attempt") ?? 1,
		conclusion: require_octokit.textField(data, "conclusion") ?? null
	}];
}
exports.connectRuns = connectRuns;

const require_index = require("./index.js");
let require_online$loaded;
const require_online = () => require_online$loaded ??= require("./online-DjVR5zTt.js");
const require_scan = require("./scan-CEfpb_xM.js");
const require_client = require("./client-BXawPqNv.js");
const require_folder = require("./folder-Dffo9ydo.js");
const require_comment = require("./comment-CAmsdjj_.js");
let node_path = require("node:path");
// src/github/handover.ts
const HANDOVER_FILE = "spend-guard-report.json";
const MAX_HANDOVER_BYTES = 4194304;
const MAX_JOBS = 5e3;
const MAX_FINDINGS = 5e3;
const MAX_TEXT = 2e4;
async function readHandover(text, expectedCommit) {
	if (Buffer.byteLength(text) > 4194304) return refused("it is over 4 MiB");
	const data = require_scan.parseJson(text);
	if (data === void 0) return refused("it is not JSON");
	if (isDeep(data)) return refused("it is nested too deeply or has overlong texts");
	const { reportSchema } = await Promise.resolve().then(() => require("./report-DPFBnPAr.js"));
	const parsed = reportSchema.safeParse(data);
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		return refused(`it is no report: ${issue?.path.join(".") ?? ""} ${issue?.message ?? ""}`);
	}
	const report = parsed.data;
	if (report.repository.commit !== expectedCommit) return refused("it is about another commit than the run that left it");
	if (report.jobs.length > MAX_JOBS || report.findings.length > MAX_FINDINGS) return refused("it has too many entries");
	const path = placesOf(report).find((one) => !isInside(one));
	return path === void 0 ? {
		kind: "report",
		report
	} : refused(`it names a path outside the repository: ${path}`);
}
function refused(why) {
	return {
		kind: "refused",
		why: require_client.oneLine(why)
	};
}
function isDeep(value, depth = 0) {
	if (depth > 12) return true;
	if (typeof value === "string") return value.length > MAX_TEXT;
	if (typeof value !== "object" || value === null) return false;
	return Object.entries(value).some(([key, child]) => key.length > 200 || isDeep(child, depth + 1));
}
function placesOf(report) {
	return [
		...report.jobs.flatMap((job) => [job.workflow, ...job.charges.flatMap((charge) => [charge.spender.path, ...charge.evidence.map(({ path }) => path)])]),
		...[...report.findings, ...report.ignored].flatMap(({ path, workflow }) => [path, workflow]),
		...[...report.diagnostics, ...report.proposed ?? []].map(({ path }) => path)
	];
}
function isInside(path) {
	return !path.startsWith("/") && !path.split("/").includes("..") && !/[\p{Cc}\\]/u.test(path);
}
// src/action/companion.ts
async function tellFromReport(options) {
	const { client, event, reportFrom } = options;
	const pullRequest = await require_online().pullRequestOfRun(client, event);
	if (pullRequest === null) return silent("no open pull request is at the commit that the run was about");
	const file = require_index.readPlainFile((0, node_path.join)(reportFrom, HANDOVER_FILE), MAX_HANDOVER_BYTES);
	if (file.kind === "refused") return silent(`the handed report was refused: ${file.why}`);
	const handed = await readHandover(file.text, pullRequest.headSha);
	if (handed.kind === "refused") return silent(`the handed report was refused: ${handed.why}`);
	const about = require_online().withPullRequest(event, pullRequest);
	const { base, policyPath, policyCommit } = await judgeBase({
		...options,
		event: about
	}, handed.report.forecast);
	const { report } = handed;
	const change = base && require_folder.diffReports(base, report);
	const { mode, key, folder = "" } = options;
	const told = await require_comment.commentOn(client, about, {
		mode,
		key,
		policyPath,
		policyCommit,
		policyChanged: false,
		folder,
		suggestions: false
	}, {
		kind: "judged",
		report,
		base,
		change,
		fails: false
	});
	return told === null ? silent("the event has no repository") : {
		kind: "told",
		delivery: told.delivery
	};
}
async function judgeBase(options, handed) {
	const { base, judge } = await require_index.openSides(options, await require_index.findPoints(options));
	const { commit } = judge;
	if (base === null) return {
		base: void 0,
		policyPath: null,
		policyCommit: null
	};
	const resolve = require_online().policyResolver(options.client);
	const loaded = await require_index.settled([judge], () => require_index.findPolicy(judge, options.policy, resolve));
	if ("problems" in loaded) throw new Error("the policy of the base cannot be read");
	const { policy } = loaded;
	const known = await require_index.settled([judge], () => require_index.findBaseline(judge, askedOf(judge, options)));
	const how = {
		policy,
		today: options.today,
		fullName: fullName(options),
		visibility: options.event.visibility,
		baseline: "problem" in known ? void 0 : known.fingerprints,
		elsewhere: options.elsewhere,
		base: judge
	};
	const forecaster = await forecasterLike(handed, options, base, how);
	return {
		base: await require_index.settled([
			base,
			judge,
			options.elsewhere
		], () => require_scan.guard(require_index.forThisRound(base), {
			...how,
			forecaster: forecaster()
		})),
		policyPath: policy.path,
		policyCommit: commit
	};
}
async function forecasterLike(handed, { readPast, today, elsewhere }, base, how) {
	const { policy } = how;
	if (handed === void 0) return () => void 0;
	if (handed.history === null) return require_index.forecasters({
		policy,
		asked: true,
		today
	});
	if (readPast === void 0) return () => void 0;
	const { accounts } = await require_index.settled([base, elsewhere], () => require_scan.guardFully(require_index.forThisRound(base), {
		...how,
		keepAccounts: true
	}));
	const history = await readPast(require_index.wantedOf(accounts));
	return require_index.forecasters({
		policy,
		asked: true,
		today,
		history
	});
}
function askedOf(base, { baseline }) {
	return baseline === void 0 || base.read(baseline).kind === "missing" ? void 0 : baseline;
}
function fullName({ event: { repository } }) {
	return repository === null ? void 0 : `${repository.owner}/${repository.repository}`;
}
function silent(why) {
	return {
		kind: "silent",
		why
	};
}
exports.tellFromReport = tellFromReport;

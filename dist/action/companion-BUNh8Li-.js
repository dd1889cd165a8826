import { g as oneLine, r as diffReports } from "./folder-XEREk4Ll.js";
import { c as readPlainFile, g as findPolicy, i as forThisRound, o as settled, r as openSides, t as policyResolver, v as findBaseline, y as guard } from "./policy-files-q3WvvH5B.js";
import { t as commentOn } from "./comment-CnVC5aPL.js";
import { join } from "node:path";
// src/github/companion.ts
/**
* The pull request that a `workflow_run` is about, from GitHub and never from what the run left
* behind. GitHub does not name it for forks, so it is looked up by the head's owner and branch, and
* it must still be at the commit that the run was about. Null: there is none, or it has moved on.
* @throws GitHubError
*/
async function pullRequestOfRun(client, event) {
	const { origin, repository } = event;
	if (event.pullRequest !== null) return event.pullRequest;
	if (origin === null || repository === null || origin.event !== "pull_request") return null;
	const head = {
		owner: origin.headOwner,
		branch: origin.headBranch
	};
	const found = (await client.openPullRequests(repository, head)).filter(({ headSha }) => headSha === origin.headSha);
	const [one] = found;
	if (one === void 0 || found.length > 1) return null;
	return {
		...one,
		fork: origin.fork
	};
}
/** The event as if it named that pull request, with its commits. */
function withPullRequest(event, pullRequest) {
	return {
		...event,
		pullRequest,
		head: pullRequest.headSha,
		base: pullRequest.baseSha
	};
}
// src/github/handover.ts
/** The one file of the artifact. */
const HANDOVER_FILE = "spend-guard-report.json";
const MAX_HANDOVER_BYTES = 4194304;
const MAX_JOBS = 5e3;
const MAX_FINDINGS = 5e3;
const MAX_TEXT = 2e4;
/**
* A report that an untrusted run left in an artifact. Whoever opened the pull request may have
* written every byte of it, so it is data of a known shape or it is nothing: no Markdown, no
* address and no number of a pull request is taken from it, and its words go through the same
* escaping as any text of the repository. It can lie about its own verdict; that is why the run
* that failed or passed is the one on the pull request, and this only tells about it.
*/
async function readHandover(text, expectedCommit) {
	if (Buffer.byteLength(text) > 4194304) return refused("it is over 4 MiB");
	let data;
	try {
		data = JSON.parse(text);
	} catch {
		return refused("it is not JSON");
	}
	if (isDeep(data)) return refused("it is nested too deeply or has overlong texts");
	const { reportSchema } = await import("./report-Awy21UCp.js");
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
		why: oneLine(why)
	};
}
/** Checked before the schema, whose messages and recursion grow with what they look at. */
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
		...report.diagnostics.map(({ path }) => path)
	];
}
/** Relative, without `..`, and of one line: what a link to a file of the commit is made of. */
function isInside(path) {
	return !path.startsWith("/") && !path.split("/").includes("..") && !/[\p{Cc}\\]/u.test(path);
}
// src/action/companion.ts
/**
* Tells a pull request what an untrusted run reported about it. What the run left is data; where to
* tell it, what to compare it with and which policy to name come from GitHub and from the base.
* @throws GitHubError when the pull request cannot be looked up.
*/
async function tellFromReport(options) {
	const { client, event, reportFrom } = options;
	const pullRequest = await pullRequestOfRun(client, event);
	if (pullRequest === null) return silent("no open pull request is at the commit that the run was about");
	const file = readPlainFile(join(reportFrom, HANDOVER_FILE), MAX_HANDOVER_BYTES);
	if (file.kind === "refused") return silent(`the handed report was refused: ${file.why}`);
	const handed = await readHandover(file.text, pullRequest.headSha);
	if (handed.kind === "refused") return silent(`the handed report was refused: ${handed.why}`);
	const about = withPullRequest(event, pullRequest);
	const { base, policyPath } = await judgeBase({
		...options,
		event: about
	});
	const { report } = handed;
	const change = base && diffReports(base, report);
	const { mode, key, folder = "" } = options;
	const delivery = await commentOn(client, about, {
		mode,
		key,
		policyPath,
		policyChanged: false,
		folder
	}, {
		kind: "judged",
		report,
		base,
		change,
		fails: false
	});
	return delivery === null ? silent("the event has no repository") : {
		kind: "told",
		delivery
	};
}
async function judgeBase(options) {
	const { base } = await openSides(options).catch(() => ({ base: null }));
	if (base === null) return {
		base: void 0,
		policyPath: null
	};
	const resolve = policyResolver(options.client);
	const loaded = await settled([base], () => findPolicy(base, options.policy, resolve));
	if ("problems" in loaded) return {
		base: void 0,
		policyPath: null
	};
	const { policy } = loaded;
	const known = await settled([base], () => findBaseline(base));
	const how = {
		policy,
		today: options.today,
		fullName: fullName(options),
		visibility: options.event.visibility,
		baseline: "problem" in known ? void 0 : known.fingerprints,
		elsewhere: options.elsewhere
	};
	return {
		base: await settled([base, options.elsewhere], () => guard(forThisRound(base), how)),
		policyPath: policy.path
	};
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
export { tellFromReport };

const require_scan = require("./scan-DOU2cywy.js");
const require_random = require("./random-PlckPcit.js");
// src/forecast/frequency.ts
const BY_HAND = new Set([
	"workflow_dispatch",
	"workflow_call",
	"repository_dispatch"
]);
function frequencyOf(account, policy, history) {
	const { workflow, job, report, traced } = account;
	if (require_scan.isRefused(account)) return never("scheduled", "GitHub refuses the file, and runs none of its jobs");
	const starts = require_scan.spendingStarts(traced, report.charges);
	const past = history?.workflows.get(workflow.path);
	const measured = past === void 0 ? void 0 : measuredOf(past, starts, job);
	if (measured !== void 0) return measured;
	const crons = starts.flatMap((one) => one.crons.map(({ value }) => value));
	const others = starts.map(({ name }) => name).filter((name) => name !== "schedule" && !BY_HAND.has(name));
	const declared = declaredRuns(workflow, job, policy);
	const perMonth = crons.map(require_scan.firesPerMonth);
	const scheduled = perMonth.every((one) => one !== void 0) ? perMonth.reduce((sum, one) => sum + (one ?? 0), 0) : void 0;
	if (crons.length > 0 && scheduled !== void 0 && (others.length === 0 || declared === void 0)) return {
		frequency: {
			kind: "scheduled",
			perMonth: scheduled
		},
		basis: "scheduled",
		says: require_scan.schedulesInWords(crons),
		uncounted: others,
		counts: "starts"
	};
	if (declared !== void 0) return {
		frequency: {
			kind: "declared",
			perMonth: declared
		},
		basis: "declared",
		says: `${declared} runs a month, declared in the policy`,
		uncounted: [],
		counts: "spending"
	};
	return {
		frequency: void 0,
		basis: "unknown",
		says: "how often is not known",
		uncounted: others,
		counts: "starts"
	};
}
function declaredRuns(workflow, job, { usage }) {
	return usage.find((one) => one.runsPerMonth !== void 0 && one.jobs.matches(workflow.path, job.id))?.runsPerMonth;
}
function never(basis, says) {
	return {
		frequency: {
			kind: "scheduled",
			perMonth: 0
		},
		basis,
		says,
		uncounted: [],
		counts: "spending"
	};
}
function measuredOf(past, starts, job) {
	if (past.disabled) return never("measured", "the workflow is disabled");
	const series = [...past.events.values()];
	const length = Math.max(0, ...series.map((one) => one.length));
	const weeks = Array.from({ length }, (_, week) => {
		const counts = series.map((one) => one[week]);
		return counts.some((one) => one === void 0) ? void 0 : counts.reduce((sum, one) => sum + (one ?? 0), 0);
	}).filter((one) => one !== void 0);
	if (weeks.length === 0) return void 0;
	const sample = past.jobs.get(job.id);
	const share = sample === void 0 || sample.seen === 0 ? 1 : sample.ran / sample.seen;
	const attempts = sample === void 0 || sample.ran === 0 ? 1 : sample.attempts / sample.ran;
	const runs = weeks.reduce((sum, one) => sum + one, 0);
	return {
		frequency: {
			kind: "measured",
			level: require_random.levelOf(weeks.map((one) => one * share * attempts))
		},
		basis: "measured",
		says: `${runs} runs in ${weeks.length} weeks${sample === void 0 ? "; how many skipped this job is not known, so this is an upper bound" : saidOf(sample)}`,
		uncounted: starts.map(({ name }) => name).filter((name) => name !== "workflow_call" && !past.events.has(name)),
		counts: sample === void 0 ? "starts" : "jobs"
	};
}
function saidOf({ seen, ran, attempts }) {
	const skipped = seen - ran;
	const again = attempts - ran;
	return [skipped > 0 ? `, of ${seen} looked into ${skipped} skipped this job` : "", again > 0 ? `, ${again} attempts more than runs` : ""].join("");
}
exports.frequencyOf = frequencyOf;

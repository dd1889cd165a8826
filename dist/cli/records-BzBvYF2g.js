const require_scan = require("./scan-DOU2cywy.js");
const require_cost = require("./cost--32IQcE5.js");
// src/usage/records.ts
function recordsOf(runs, day) {
	const newestFirst = runs.map((one) => ({
		...one,
		costs: one.used.uses.map((use) => require_cost.costOf(use, day))
	})).sort((a, b) => b.run.id - a.run.id || b.run.attempt - a.run.attempt);
	const byJob = require_scan.groupBy(newestFirst, ({ run }) => `${run.workflow}#${run.job}`);
	return (workflow, job) => byJob.get(`${workflow}#${job}`) ?? [];
}
exports.recordsOf = recordsOf;

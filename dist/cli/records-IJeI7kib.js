const require_cost = require("./cost-B0GnhE6X.js");
// src/usage/records.ts
function recordsOf(runs, day) {
	const byJob = new Map();
	for (const one of runs) {
		const name = `${one.run.workflow}#${one.run.job}`;
		const costs = one.used.uses.map((use) => require_cost.costOf(use, day));
		byJob.set(name, [...byJob.get(name) ?? [], {
			...one,
			costs
		}]);
	}
	for (const list of byJob.values()) list.sort((a, b) => b.run.id - a.run.id || b.run.attempt - a.run.attempt);
	return (workflow, job) => byJob.get(`${workflow}#${job}`) ?? [];
}
exports.recordsOf = recordsOf;

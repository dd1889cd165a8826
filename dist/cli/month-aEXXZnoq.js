const require_scan = require("./scan-DOU2cywy.js");
const require_cost = require("./cost--32IQcE5.js");
// src/usage/month.ts
const DAYS = 30;
const TWICE = 2;
const BEFORE = 10;
const FEWEST = 3;
function measuredMonth(line, records, today) {
	const from = new Date(Date.parse(today) - DAYS * 864e5).toISOString().slice(0, 10);
	const all = records.flatMap((record) => takenOn(line, record) ?? []);
	const month = all.filter(({ record }) => record.day > from);
	return {
		line,
		runs: new Set(month.map(({ record }) => record.run.id)).size,
		tokens: month.reduce((sum, { tokens }) => sum + tokens, 0),
		amount: require_scan.sumOf(month.map(({ amount }) => amount)),
		unusual: [...byJob(all).values()].flatMap(unusualIn).filter(({ day }) => day > from)
	};
}
function takenOn(line, record) {
	const uses = record.used.uses.filter(({ budget }) => budget === line);
	if (uses.length === 0) return void 0;
	const tokens = uses.reduce((sum, use) => sum + use.tokens.input + use.tokens.output, 0);
	const costs = uses.map((use) => require_cost.costOf(use, record.day));
	return {
		record,
		tokens,
		amount: require_scan.sumOf(costs.map(({ usd, credits }) => line === "api" ? usd : credits))
	};
}
function byJob(all) {
	return require_scan.groupBy(all, ({ record: { run } }) => `${run.workflow}#${run.job}`);
}
function unusualIn(taken) {
	const runs = taken.toSorted((a, b) => a.record.run.id - b.record.run.id);
	return runs.flatMap(({ record, tokens }, index) => {
		const before = runs.slice(Math.max(0, index - BEFORE), index).map((one) => one.tokens);
		const usual = before.sort((a, b) => a - b)[before.length >> 1] ?? 0;
		if (before.length < FEWEST || tokens <= TWICE * usual) return [];
		const { id, workflow, job } = record.run;
		const times = Math.round(tokens / Math.max(1, usual) * 10) / 10;
		return [{
			run: id,
			day: record.day,
			job: `${workflow}#${job}`,
			tokens,
			times
		}];
	});
}
exports.measuredMonth = measuredMonth;

const require_scan = require("./scan-AwJmPK8G.js");
const require_start = require("./start-Db_ghP-k.js");
// src/render/month.ts
const MOST_SHOWN = 5;
function monthText(months, forecast) {
	const lines = months.flatMap((month) => month.runs === 0 ? [] : monthLines(month, forecast));
	return lines.length === 0 ? "" : require_start.guardLines(`${["", ...lines].join("\n")}\n`);
}
function monthLines(month, forecast) {
	const { line, runs, tokens, amount, unusual } = month;
	const unit = line === "api" ? "USD" : "credits";
	const took = amount === null ? `${require_scan.rangeWords({
		low: tokens,
		middle: tokens,
		high: tokens
	}, "tokens")}, no known price` : require_scan.rangeWords({
		...amount,
		middle: amount.high
	}, unit);
	const expected = line === "api" ? forecast?.api.dollars : forecast?.subscription.credits;
	const against = expected ? ` A month is expected to take ${require_scan.rangeWords(expected, unit)}.` : "";
	const shown = unusual.slice(0, MOST_SHOWN).map(({ run, day, job, times }) => `  run ${run} of ${day}, ${require_start.terminal(job)}: ${require_scan.figure(times)} times what its runs before it usually took`);
	const more = unusual.length - shown.length;
	return [
		`Measured in 30 days, ${require_scan.BUDGET_SHORT[line]}: ${took} in ${require_scan.count(runs, "run")}.${against}`,
		...shown,
		...more > 0 ? [`  and ${require_scan.count(more, "more run")} like that`] : []
	];
}
exports.monthText = monthText;

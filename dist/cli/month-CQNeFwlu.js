const require_scan = require("./scan-DOU2cywy.js");
const require_start = require("./start-w9qQ2Ar6.js");
// src/render/month.ts
const MOST_SHOWN = 5;
function monthText(months, forecast) {
	const lines = months.flatMap((month) => month.runs === 0 ? [] : monthLines(month, forecast));
	return lines.length === 0 ? "" : require_start.guardLines(`${["", ...lines].join("\n")}\n`);
}
function monthLines(month, forecast) {
	const { line, runs, unusual } = month;
	const expected = expectedWords(line, forecast);
	const against = expected === void 0 ? "" : ` A month is expected to take ${expected}.`;
	const shown = unusual.slice(0, MOST_SHOWN).map((one) => `  ${unusualWords(one, require_start.terminal)}`);
	return [
		`Measured in 30 days, ${require_scan.BUDGET_SHORT[line]}: ${tookWords(month)} in ${require_scan.count(runs, "run")}.${against}`,
		...shown,
		...moreWords(unusual).map((words) => `  ${words}`)
	];
}
function monthMarkdown(months, forecast) {
	const measured = months.filter(({ runs }) => runs > 0);
	if (measured.length === 0) return "";
	const rows = measured.map((month) => {
		const expected = expectedWords(month.line, forecast) ?? "nothing known";
		return `| **${require_scan.BUDGET_NAMES[month.line]}** | ${expected} | ${tookWords(month)} | ${month.runs} |`;
	});
	const unusual = measured.flatMap((month) => month.unusual);
	const runs = [...unusual.slice(0, MOST_SHOWN).map((one) => `\u26a0\ufe0f ${unusualWords(one, require_start.codeSpan)}`), ...moreWords(unusual)];
	return [
		"### The last 30 days",
		"",
		...["| Budget | A month is expected to take | Measured | Runs with a record |"],
		"| --- | ---: | ---: | ---: |",
		...rows,
		...runs.length === 0 ? [] : ["", ...runs.map((words) => `- ${words}`)],
		""
	].join("\n");
}
function expectedWords(line, forecast) {
	return forecast && require_scan.monthCost(forecast, line);
}
function tookWords({ line, tokens, amount }) {
	return amount === null ? `${require_scan.rangeWords({
		low: tokens,
		middle: tokens,
		high: tokens
	}, "tokens")}, no known price` : require_scan.rangeWords({
		...amount,
		middle: amount.high
	}, require_scan.LINE_UNIT[line]);
}
function unusualWords({ run, day, job, times }, shown) {
	return `run ${run} of ${day}, ${shown(job)}: ${require_scan.figure(times)} times what its runs before it usually took`;
}
function moreWords({ length }) {
	const more = length - MOST_SHOWN;
	return more > 0 ? [`and ${require_scan.count(more, "more run")} like that`] : [];
}
exports.monthMarkdown = monthMarkdown;
exports.monthText = monthText;

const require_start = require("./start-w9qQ2Ar6.js");
const require_scan = require("./scan-DOU2cywy.js");
const require_words = require("./words-DSjmsv1g.js");
// src/render/ledger/text.ts
const MOST_ROWS = 10;
const TABLES = [
	"repositories",
	"owners",
	"credentials",
	"logins",
	"rules",
	"unreadable"
];
function ledgerText(ledger, options) {
	const { ink, width } = require_scan.pageFor(options);
	const shown = require_words.ledgerTables(ledger).filter(({ id, rows }) => TABLES.includes(id) && rows.length > 0);
	const lines = [
		ink(["bold"], `${require_words.scopeWords(ledger)}, ${require_start.short(ledger.day, 20)}`),
		"",
		...budgetLines(ledger).map(([name, words]) => `  ${ink(["bold"], name.padEnd(21))}${words}`),
		...require_scan.wrap(require_words.TWO_BILLS, width, "  ").map((line) => ink(["dim"], line)),
		...["api", "subscription"].flatMap((line) => {
			const notes = require_words.monthNotes(ledger.lines, line).join(" ");
			return notes === "" ? [] : require_scan.wrap(`${line === "api" ? "API" : "Subscription"}: ${notes}`, width, "  ").map((one) => ink(["dim"], one));
		}),
		...(require_words.sinceWords(ledger) ?? []).flatMap((told) => ["", ...require_scan.wrap(told, width, "  ")]),
		...shown.flatMap((one) => [
			"",
			ink(["bold"], one.title),
			...tableLines(one, width)
		])
	];
	return `${require_start.guardLines(lines.join("\n"), ": ")}\n`;
}
function budgetLines({ lines }) {
	const where = (line) => `${require_scan.count(lines[line].jobs, "job")} in ${require_scan.count(lines[line].repositories, "repository", "repositories")}`;
	return [
		["API budget", `${where("api")} \u00b7 ${require_words.monthWords(lines, "api")}`],
		["Subscription budget", `${where("subscription")} \u00b7 ${require_words.monthWords(lines, "subscription")}`],
		["Other providers", where("other")],
		["Unclear", where("unclear")]
	];
}
function tableLines({ columns, rows }, width) {
	const some = rows.slice(0, MOST_ROWS);
	const kept = columns.flatMap(({ kind, title }, at) => kind === "list" || some.every((row) => !row[at]) || LEFT_OUT.has(title) ? [] : [at]);
	const cells = some.map((row) => kept.map((at) => {
		const text = require_start.short(require_words.cellText(row[at] ?? null, columns[at]?.kind ?? "words"), 100);
		return text === "" ? "-" : text;
	}));
	const heads = kept.map((at) => ({
		title: SHORT[columns[at]?.title ?? ""] ?? (columns[at]?.title ?? "").toUpperCase(),
		enough: at === 0 ? 22 : 6
	}));
	const made = require_scan.table(heads, cells, width);
	const left = rows.length - some.length;
	return [...made === void 0 ? cells.flatMap((row) => require_scan.wrap(row.join(", "), width, "  ")) : [made.head, ...made.rows], ...left > 0 ? [`  \u2026 and ${left} more: --format json, csv, markdown or html`] : []];
}
const LEFT_OUT = new Set([
	"Ignored",
	"Warnings",
	"Blind spots",
	"File",
	"Kind",
	"Unspent"
]);
const SHORT = {
	"API jobs": "API",
	"API, USD a month": "USD/MONTH",
	"Subscription jobs": "PLAN",
	"Subscription, credits a month": "CREDITS/MONTH",
	Repositories: "REPOS",
	"Blind spots": "BLIND"
};
exports.ledgerText = ledgerText;

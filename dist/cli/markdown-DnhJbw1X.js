const require_start = require("./start-w9qQ2Ar6.js");
const require_scan = require("./scan-DOU2cywy.js");
const require_words = require("./words-DSjmsv1g.js");
// src/render/ledger/markdown.ts
const MOST_ROWS = 40;
const MOST_LETTERS = 160;
const QUIET = /^(?:pass|0|)$/;
function ledgerMarkdown(ledger) {
	const parts = [
		`# AI spending of ${require_words.scopeWords(ledger)}`,
		`As of ${require_start.inline(ledger.day)}.`,
		linesTable(ledger),
		require_start.prose(require_words.TWO_BILLS),
		...notes(ledger),
		...(require_words.sinceWords(ledger) ?? []).map(require_start.prose),
		...require_words.ledgerTables(ledger).flatMap(section)
	];
	return `${require_start.guardLines(parts.filter(Boolean).join("\n\n"))}\n`;
}
function linesTable({ lines }) {
	return [
		"| Budget | Jobs | Repositories | A month |",
		"|---|---:|---:|---|",
		...[
			[
				"**API budget** (OpenAI Platform)",
				lines.api,
				require_words.monthWords(lines, "api")
			],
			[
				"**Subscription budget** (ChatGPT plan)",
				lines.subscription,
				require_words.monthWords(lines, "subscription")
			],
			[
				"Other providers",
				lines.other,
				""
			],
			[
				"Unclear",
				lines.unclear,
				""
			],
			[
				"No AI spending",
				lines.none,
				""
			]
		].map(([name, { jobs, repositories }, month]) => `| ${name} | ${jobs} | ${repositories} | ${require_start.inline(month)} |`)
	].join("\n");
}
function notes({ lines, repeated }) {
	const lists = ["api", "subscription"].flatMap((line) => {
		const told = require_words.monthNotes(lines, line);
		const name = line === "api" ? "API budget" : "Subscription budget";
		return told.length === 0 ? [] : [`- ${name}: ${require_start.prose(told.join(" "))}`];
	});
	const again = repeated.length === 0 ? [] : [`- Several reports that differ, of which one counts: ${repeated.map(require_start.codeCell).join(", ")}`];
	return [[...lists, ...again].join("\n")];
}
function section(table) {
	const { title, says, columns } = table;
	const rows = table.id === "repositories" ? table.rows.filter(isLoud) : table.rows;
	if (rows.length === 0) return [];
	const shown = rows.slice(0, MOST_ROWS);
	const left = table.rows.length - shown.length;
	return [
		`## ${title}`,
		require_start.prose(says),
		[
			`| ${columns.map((one) => one.title).join(" | ")} |`,
			`|${columns.map(({ kind }) => isRight(kind) ? "---:" : "---").join("|")}|`,
			...shown.map((row) => `| ${columns.map(({ kind }, at) => cell(row[at] ?? null, kind)).join(" | ")} |`)
		].join("\n"),
		...left > 0 ? [`\u2026 and ${require_scan.count(left, "more row")}, in the JSON, the CSV and the page.`] : []
	];
}
function isLoud(row) {
	return row.slice(1).some((one) => !QUIET.test(require_words.cellText(one, "words")));
}
function isRight(kind) {
	return kind === "count" || kind === "usd" || kind === "credits";
}
function cell(value, kind) {
	const text = require_start.short(require_words.cellText(value, kind), MOST_LETTERS);
	switch (kind) {
		case "repository":
		case "code":
		case "place": return require_start.codeCell(text);
		case "words": return require_start.prose(text).replaceAll("|", "&#124;");
		default: return require_start.inline(text);
	}
}
exports.ledgerMarkdown = ledgerMarkdown;

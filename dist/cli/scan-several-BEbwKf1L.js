const require_scan = require("./scan-DOU2cywy.js");
const require_start = require("./start-w9qQ2Ar6.js");
// src/render/text/together.ts
const COLUMNS = [
	{
		title: "REPOSITORY",
		enough: 12
	},
	{
		title: "VERDICT",
		enough: 7
	},
	...[
		"API",
		"SUBSCRIPTION",
		"OTHER",
		"UNCLEAR"
	].map((title) => ({
		title,
		enough: 3
	}))
];
const VERDICTS = {
	fail: "FAIL",
	warn: "WARN",
	pass: "PASS",
	error: "UNFINISHED"
};
function renderTogether(all, options) {
	const page = require_scan.pageFor(options);
	const rows = all.map(({ name, report }) => [
		require_start.short(name, 120),
		report === void 0 ? "not judged" : VERDICTS[report.outcome],
		...require_scan.LEDGER_LINES.map((line) => report === void 0 ? "-" : String(report.ledger[line].jobs))
	]);
	const sums = require_scan.LEDGER_LINES.map((line) => all.reduce((sum, { report }) => sum + (report?.ledger[line].jobs ?? 0), 0));
	const failed = all.filter(({ report }) => report?.outcome === "fail").length;
	const total = [
		`all ${all.length}`,
		failed > 0 ? `${failed} FAIL` : "",
		...sums.map(String)
	];
	const wide = require_scan.table(COLUMNS, [...rows, total], page.width);
	const bold = (text) => require_scan.ink(options.color)(["bold"], text);
	const lines = wide === void 0 ? [...rows, total].flatMap(([name = "", verdict = "", ...counts]) => [...require_scan.wrap(`${name}: ${verdict}`, page.width, ""), ...require_scan.wrap(counts.map((n, at) => `${n} ${NAMES[at]}`).join(", "), page.width, "  ")]) : [
		bold(wide.head),
		...wide.rows.slice(0, -1),
		bold(wide.rows.at(-1) ?? "")
	];
	return `${require_start.guardLines(["Jobs on each budget line", ...lines].join("\n"), ": ")}\n`;
}
const NAMES = [
	"API",
	"subscription",
	"other",
	"unclear"
];
// src/cli/scan-several.ts
async function scanSeveral(given, format, { scan, view, output, io }) {
	const all = [];
	let status = require_start.EXIT.clean;
	for (const one of given) try {
		const scanned = await scan(one);
		all.push({
			given: one,
			scanned
		});
		status = Math.max(status, require_scan.statusOf(scanned, view.failing, io));
	} catch (error) {
		const known = error instanceof require_start.UsageError || error instanceof require_start.WriteRefused;
		const lines = (error instanceof Error ? error.message : String(error)).split("\n").map(require_start.aligned).join("\n");
		io.stderr(`spend-guard: ${require_start.terminal(one)}: ${known ? "" : "could not finish: "}${lines}\n`);
		all.push({ given: one });
		status = Math.max(status, known ? require_start.EXIT.usage : require_start.EXIT.unfinished);
	}
	const folders = all.flatMap(({ scanned }) => scanned === void 0 ? [] : require_scan.foldersOf(scanned));
	require_scan.write(await render(all, format, view), output, folders, io);
	return status;
}
async function render(all, format, view) {
	const reports = all.flatMap(({ scanned }) => scanned?.report ?? []);
	switch (format) {
		case "text": return texts(all, view);
		case "json": return listOf(reports.map((report) => require_scan.stringifyInPieces(report)));
		case "markdown": {
			const { renderMarkdown } = await Promise.resolve().then(() => require("./markdown-C5K2Mc2f.js"));
			const { name } = await Promise.resolve().then(() => require("./scan-DOU2cywy.js")).then((n) => n.view_exports);
			return all.flatMap(({ given, scanned }) => scanned === void 0 ? [] : [
				`# ${name(given)}\n\n`,
				renderMarkdown(scanned.report, require_scan.RULE_DOCS),
				"\n"
			]);
		}
		case "sarif": {
			const { renderSarifTogether } = await Promise.resolve().then(() => require("./sarif-BZNLy1-6.js"));
			return [renderSarifTogether(all.flatMap(({ given, scanned }) => scanned === void 0 ? [] : [{
				name: given,
				report: scanned.report
			}]), require_scan.RULE_DOCS)];
		}
		default: return format;
	}
}
function* texts(all, view) {
	const options = {
		...view,
		...require_scan.RULE_DOCS
	};
	for (const { given, scanned } of all) {
		if (scanned === void 0 || scanned.nothing !== void 0) continue;
		const { report } = scanned;
		const text = view.quiet ? require_scan.renderQuietly(report, view.failing, options) : require_scan.renderBriefly(report, options);
		if (text !== "") yield `${require_start.terminal(given)}\n${text}\n`;
	}
	const told = all.map(({ given, scanned }) => ({
		name: given,
		report: scanned?.nothing === void 0 ? scanned?.report : void 0
	}));
	if (!view.quiet) yield renderTogether(told, options);
}
function* listOf(reports) {
	let before = "[\n";
	for (const report of reports) {
		yield before;
		before = ",\n";
		yield* report;
	}
	yield reports.length === 0 ? "[]\n" : "]\n";
}
exports.scanSeveral = scanSeveral;

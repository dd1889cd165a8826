const require_index = require("./index.js");
const require_subject = require("./subject-5rQeh_Vc.js");
const require_ink = require("./ink-BdATZQXp.js");
const require_rules = require("./rules-laD3xrfH.js");
// src/render/blocks/forecast.ts
function forecastTable(report, base) {
	const { forecast } = report;
	if (forecast === void 0) return void 0;
	const before = base?.forecast;
	if (require_rules.COST_LINES.every((line) => forecast[line].jobs === 0 && (before?.[line].jobs ?? 0) === 0)) return void 0;
	const head = [
		...[
			"Budget",
			"Owner",
			"Jobs",
			"Runs a month"
		],
		...before === void 0 ? ["A month"] : ["A month now", "With this pull request"],
		"Limit"
	];
	const rows = require_rules.COST_LINES.map((line) => [
		LINES[line],
		cell(forecast[line].owner),
		jobsCell(report.ledger[line].jobs, base?.ledger[line].jobs),
		require_rules.lineRuns(forecast, line),
		...monthCells(report, base, line),
		cell(forecast[line].limit)
	]);
	return [
		row(head),
		row(head.map((_, index) => index < 2 ? "---" : "---:")),
		...rows.map(row),
		...otherRows(report, base, head.length).map(row),
		...require_ink.countingNotes(report.jobs).flatMap((note) => ["", note])
	].join("\n");
}
function monthCells(report, base, line) {
	const { forecast } = report;
	if (forecast === void 0) return [];
	const now = require_rules.lineMonth(report, line);
	if (base?.forecast === void 0) return [now];
	const before = require_rules.lineMonth(base, line);
	return [before, before === now ? now : `**${now}**`];
}
function otherRows(report, base, width) {
	return require_ink.LEDGER_LINES.filter((line) => line !== "api" && line !== "subscription" && [report.ledger, base?.ledger].some((ledger) => (ledger?.[line].jobs ?? 0) > 0)).map((line) => {
		const names = line === "other" ? require_ink.providersOf(report.jobs).map(require_index.inline) : [];
		return [
			require_ink.BUDGET_NAMES[line] + (names.length === 0 ? "" : ` (${names.join(", ")})`),
			"\u2013",
			jobsCell(report.ledger[line].jobs, base?.ledger[line].jobs),
			...Array.from({ length: width - 3 }, () => "\u2013")
		];
	});
}
function jobsCell(now, before) {
	const after = require_ink.count(now, "job").replace(" ", "\xA0");
	return before === void 0 || before === now ? after : `${before}\u00a0\u2192\u00a0**${after}**`;
}
function forecastNotes(report) {
	const { forecast } = report;
	if (forecast === void 0) return [];
	return require_rules.COST_LINES.flatMap((line) => [...require_rules.lineNotes(forecast, line).map((note) => `- ${NAMES[line]}: ${require_index.prose(note)}`), ...forecast[line].rates.map((rate) => `- ${NAMES[line]}, ${UNITS[line]}: ${require_index.prose(require_rules.rateWords(rate))}`)]);
}
const LINES = {
	api: "API budget",
	subscription: "Subscription budget"
};
const NAMES = {
	api: "API",
	subscription: "Subscription"
};
const UNITS = {
	api: "US dollars per million tokens",
	subscription: "credits per million tokens"
};
function cell(text) {
	return text === null ? "\u2013" : require_index.inline(require_index.short(text, 80));
}
function row(columns) {
	return `| ${columns.join(" | ")} |`;
}
// src/render/blocks/view.ts
const PATH_MAX = 160;
const URL_MAX = 1e3;
function where(place, view) {
	return linked(place.path, place, view);
}
function stepWhere(place, view) {
	return linked(view.blobUrl === void 0 ? place.path : place.path.replace(/^\.github\/workflows\//, ""), place, view);
}
function linked(shown, { path, line }, view) {
	const text = `${require_index.short(shown, PATH_MAX)}:${line}`;
	const address = fileUrl(path, view);
	if (address === void 0) return require_index.codeSpan(text);
	const url = `${address}#L${line}`;
	return url.length > URL_MAX ? require_index.codeSpan(text) : require_index.codeLink(text, url);
}
function fileUrl(path, { blobUrl }) {
	if (blobUrl === void 0) return void 0;
	const remote = require_subject.parseRemoteName(path);
	if (remote === void 0) return path === "" ? void 0 : `${blobUrl}/${require_index.encodePath(path)}`;
	const server = /^https?:\/\/[^/]+/.exec(blobUrl)?.[0];
	if (server === void 0) return void 0;
	const { owner, repository, ref } = remote;
	return `${server}/${require_index.encodePath(`${owner}/${repository}/blob/${ref}/${remote.path}`)}`;
}
function ruleName(id, view) {
	return require_index.codeLink(require_index.short(id, 80) || "(no rule)", require_rules.rulePage(id, view));
}
function name(text) {
	return require_index.codeSpan(require_index.short(text, 120)) || "(no name)";
}
Object.defineProperty(exports, "forecastNotes", {
	enumerable: true,
	get: function() {
		return forecastNotes;
	}
});
Object.defineProperty(exports, "forecastTable", {
	enumerable: true,
	get: function() {
		return forecastTable;
	}
});
Object.defineProperty(exports, "name", {
	enumerable: true,
	get: function() {
		return name;
	}
});
Object.defineProperty(exports, "ruleName", {
	enumerable: true,
	get: function() {
		return ruleName;
	}
});
Object.defineProperty(exports, "stepWhere", {
	enumerable: true,
	get: function() {
		return stepWhere;
	}
});
Object.defineProperty(exports, "where", {
	enumerable: true,
	get: function() {
		return where;
	}
});

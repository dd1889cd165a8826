const require_scan = require("./scan-DOU2cywy.js");
const require_start = require("./start-w9qQ2Ar6.js");
// src/render/ledger/csv.ts
function* ledgerCsv(ledger) {
	yield line(COLUMNS);
	const jobs = require_scan.groupBy(ledger.jobs, ({ repository }) => repository);
	for (const { name, commit, outcome } of ledger.repositories) {
		const own = jobs.get(name) ?? [];
		const head = {
			repository: name,
			commit: commit ?? "",
			verdict: outcome
		};
		if (own.length === 0) yield row({
			...head,
			budget: "none"
		});
		for (const job of own) for (const one of chargeRows(job)) yield row({
			...head,
			...one
		});
	}
	for (const one of ledger.unreadable) yield row(unreadableRow(one));
}
const COLUMNS = [
	...[
		"repository",
		"commit",
		"verdict",
		"workflow",
		"job",
		"job budget",
		"budget",
		"route"
	],
	...[
		"confidence",
		"runs",
		"credential",
		"credential kind",
		"model",
		"provider",
		"organization"
	],
	...[
		"project",
		"workspace",
		"triggers",
		"owners",
		"usd low",
		"usd middle",
		"usd high"
	],
	...[
		"credits low",
		"credits middle",
		"credits high",
		"reason"
	]
];
function* chargeRows(job) {
	const told = new Set();
	for (const charge of job.charges) {
		const first = !told.has(charge.budget);
		told.add(charge.budget);
		const { budget, credential, account } = charge;
		yield {
			workflow: job.workflow,
			job: job.job,
			"job budget": job.budget,
			budget,
			route: charge.route ?? "",
			confidence: charge.confidence,
			runs: charge.spender,
			credential: credential?.name ?? "",
			"credential kind": credential?.kind ?? "",
			model: charge.model ?? "",
			provider: charge.provider ?? "",
			organization: account?.organization ?? "",
			project: account?.project ?? "",
			workspace: account?.workspace ?? "",
			triggers: job.triggers.join(" "),
			owners: job.owners.join(" "),
			...first && budget === "api" ? monthCells("usd", job.month?.api?.dollars) : {},
			...first && budget === "subscription" ? monthCells("credits", job.month?.subscription?.credits) : {},
			...job.elsewhere === true ? { reason: "counted where it is called" } : {}
		};
	}
}
function monthCells(unit, month) {
	if (month == null) return {};
	const { low, middle, high } = month;
	return {
		[`${unit} low`]: String(low),
		[`${unit} middle`]: String(middle),
		[`${unit} high`]: String(high)
	};
}
function unreadableRow({ repository, file, reason, status }) {
	const told = status === null ? reason : `${reason} (${status})`;
	return {
		repository: repository ?? file,
		verdict: "not read",
		reason: told
	};
}
function row(cells) {
	return line(COLUMNS.map((column) => cells[column] ?? ""));
}
function line(cells) {
	return `${cells.map(cell).join(",")}\r\n`;
}
function cell(text) {
	const plain = require_start.clean(text);
	const safe = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/.test(plain) ? `'${plain}` : plain;
	return /[",\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll("\"", "\"\"")}"` : safe;
}
exports.ledgerCsv = ledgerCsv;

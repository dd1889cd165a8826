const require_scan = require("./scan-DOU2cywy.js");
// src/render/ledger/tables.ts
function ledgerTables(ledger) {
	return [
		repositories(ledger),
		jobs(ledger),
		grouped("owners", "Owners", "Owner", ledger.owners, OWNERS),
		credentials(ledger),
		shared(ledger),
		logins(ledger),
		grouped("triggers", "Triggers", "Trigger", ledger.triggers, OVERLAP),
		grouped("models", "Models", "Model", ledger.models, OVERLAP),
		grouped("providers", "Other providers", "Provider", ledger.providers, PROVIDERS),
		grouped("accounts", "Accounts", "Account", ledger.accounts, ACCOUNTS),
		rules(ledger),
		findings(ledger),
		exceptions(ledger),
		blindSpots(ledger),
		unreadable(ledger)
	];
}
const OVERLAP = "A job with several of them counts in each, so the rows do not add up to a budget line.";
const OWNERS = `Whoever the list, the policy or CODEOWNERS names, else who answers for the budget line. ${OVERLAP}`;
const PROVIDERS = "What neither OpenAI budget pays.";
const ACCOUNTS = "Organisations and projects of the Platform, workspaces of ChatGPT, as far as the workflow files name them; elsewhere the credential decides which account pays.";
const column = (title, kind) => ({
	title,
	kind
});
const facet = (title, kind) => ({
	title,
	kind,
	facet: true
});
const REPOSITORY = column("Repository", "repository");
const JOB = column("Job", "code");
function repositories({ repositories: all, unreadable: missed, jobs: rows }) {
	const owners = new Map();
	for (const { repository, owners: some } of rows) for (const owner of some) owners.set(repository, (owners.get(repository) ?? new Set()).add(owner));
	return {
		id: "repositories",
		title: "Repositories",
		says: "What fails comes first. Months are 80 % ranges; a repository that could not be read stands here as well.",
		columns: [
			REPOSITORY,
			facet("Verdict", "verdict"),
			column("API jobs", "count"),
			column("API, USD a month", "usd"),
			column("Subscription jobs", "count"),
			column("Subscription, credits a month", "credits"),
			column("Other", "count"),
			column("Unclear", "count"),
			column("Errors", "count"),
			column("Warnings", "count"),
			column("Ignored", "count"),
			column("Blind spots", "count"),
			column("Owners", "list")
		],
		rows: inOrder([...all.map((one) => repositoryRow(one, [...owners.get(one.name) ?? []])), ...missed.map(({ repository, file }) => [...[
			repository ?? file,
			"not read",
			null,
			null,
			null,
			null,
			null,
			null,
			null,
			null
		], ...[
			null,
			null,
			[]
		]])])
	};
}
const WEIGHTS = {
	pass: 0,
	warn: 2,
	error: 4,
	"not read": 6,
	fail: 8
};
function inOrder(rows) {
	const weight = ([, verdict, ...cells]) => (Object.entries(WEIGHTS).find(([name]) => name === verdict)?.[1] ?? 0) + (cells.some((cell) => Number(cell) > 0) ? 1 : 0);
	return rows.map((row) => ({
		row,
		weight: weight(row)
	})).sort((a, b) => b.weight - a.weight).map(({ row }) => row);
}
function repositoryRow(one, owners) {
	const { jobs: on, findings: found } = one;
	return [
		...[one.name, one.outcome],
		...[
			on.api,
			one.api.dollars,
			on.subscription,
			one.subscription.credits,
			on.other,
			on.unclear
		],
		...[
			found.error,
			found.warning,
			found.ignored,
			one.blindSpots,
			owners
		]
	];
}
function jobs({ jobs: all }) {
	return {
		id: "jobs",
		title: "Jobs",
		says: "Every job that charges somebody, or may. A month is shown where its runs and its use are known.",
		columns: [
			REPOSITORY,
			JOB,
			facet("Budget", "budget"),
			column("Paid by", "list"),
			column("Runs", "list"),
			column("Model", "list"),
			column("Trigger", "list"),
			column("API, USD a month", "usd"),
			column("Subscription, credits a month", "credits"),
			facet("Sure", "words"),
			column("Owners", "list")
		],
		rows: all.map((one) => [
			...[
				one.repository,
				jobName(one),
				one.budget
			],
			distinct(one.charges.map(({ credential }) => credential?.name ?? "not known")),
			distinct(one.charges.map(({ spender }) => spender)),
			distinct(one.charges.flatMap(({ model }) => model ?? [])),
			one.triggers,
			one.month?.api?.dollars ?? null,
			one.month?.subscription?.credits ?? null,
			one.elsewhere === true ? "counted where it is called" : sureness(one),
			one.owners
		])
	};
}
function jobName({ workflow, job }) {
	return `${workflow.replace(/^\.github\/workflows\//, "")}#${job}`;
}
const SURE = [
	"possible",
	"likely",
	"certain"
];
function sureness({ charges }) {
	const best = Math.max(...charges.map(({ confidence }) => SURE.indexOf(confidence)));
	return SURE[best] ?? "";
}
function distinct(names) {
	return [...new Set(names)];
}
const LINE_COLUMNS = [
	column("API jobs", "count"),
	column("API, USD a month", "usd"),
	column("Subscription jobs", "count"),
	column("Subscription, credits a month", "credits"),
	column("Other", "count"),
	column("Unclear", "count"),
	column("Repositories", "count")
];
function lineCells({ api, subscription, other, unclear }) {
	const most = Math.max(...[
		api,
		subscription,
		other,
		unclear
	].map(({ repositories: n }) => n));
	return [...[
		api.jobs,
		api.dollars,
		subscription.jobs,
		subscription.credits,
		other.jobs,
		unclear.jobs
	], most];
}
function grouped(id, title, name, groups, says) {
	return {
		id,
		title,
		says,
		columns: [column(name, "code"), ...LINE_COLUMNS],
		rows: groups.map((group) => [group.name, ...lineCells(group)])
	};
}
function credentials({ credentials: all }) {
	return {
		id: "credentials",
		title: "Credentials",
		says: `By the name that the files give them. ${OVERLAP} \u201cUnspent\u201d counts further repositories in which it is in reach of a job that does not spend it.`,
		columns: [
			column("Credential", "code"),
			facet("Kind", "words"),
			...LINE_COLUMNS,
			column("Unspent", "count")
		],
		rows: all.map((one) => [
			one.name,
			require_scan.payerKindWords(one.kind),
			...lineCells(one),
			one.unspent
		])
	};
}
function shared({ shared: all }) {
	return {
		id: "shared",
		title: "Shared names",
		says: "A secret of the organisation, or secrets of one name: files do not tell. If it is one, a leak of it is a leak of all of these, and its bill cannot be told apart by repository.",
		columns: [
			column("Secret", "code"),
			facet("Kind", "words"),
			column("Repositories", "count"),
			column("Which", "list")
		],
		rows: all.map(({ name, kind, repositories: names }) => [...[
			name,
			require_scan.payerKindWords(kind),
			names.length
		], names])
	};
}
function logins({ logins: all }) {
	return {
		id: "logins",
		title: "Logins",
		says: "Automation that somebody\u2019s own sign-in pays: it uses up that person\u2019s limits, and a copy of it acts as them.",
		columns: [
			REPOSITORY,
			JOB,
			column("Login", "code"),
			facet("Kind", "words"),
			facet("Budget", "budget")
		],
		rows: all.map((one) => [...[
			one.repository,
			jobName(one),
			one.name,
			require_scan.payerKindWords(one.kind),
			one.budget
		]])
	};
}
function rules({ rules: all }) {
	return {
		id: "rules",
		title: "Rules",
		says: "Findings by rule. Each repository is judged by its own policy, with what that extends.",
		columns: [column("Rule", "code"), ...[
			"Errors",
			"Warnings",
			"Notices",
			"Ignored",
			"Repositories"
		].map((title) => column(title, "count"))],
		rows: all.map((one) => [...[
			one.rule,
			one.error,
			one.warning,
			one.notice,
			one.ignored,
			one.repositories
		]])
	};
}
function findings({ findings: all }) {
	return {
		id: "findings",
		title: "Findings",
		says: "What breaks a policy, errors first.",
		columns: [
			REPOSITORY,
			facet("Level", "level"),
			facet("Rule", "code"),
			JOB,
			column("Place", "place"),
			column("What", "words")
		],
		rows: [...all].sort((a, b) => require_scan.LEVELS.indexOf(a.level) - require_scan.LEVELS.indexOf(b.level)).map((one) => [...[
			one.repository,
			one.level,
			one.rule,
			jobName(one),
			`${one.path}:${one.line}`
		], one.message])
	};
}
function exceptions({ exceptions: all, day }) {
	return {
		id: "exceptions",
		title: "Exceptions",
		says: "Findings that are tolerated, by whom it was written down, and until when.",
		columns: [
			REPOSITORY,
			facet("Rule", "code"),
			JOB,
			column("Reason", "words"),
			column("Expires", "date"),
			column("Left", "words")
		],
		rows: all.map((one) => [...[
			one.repository,
			one.rule,
			jobName(one),
			one.reason,
			one.expires
		], one.expires === null ? "no end" : daysLeft(one.expires, day)])
	};
}
function daysLeft(expires, day) {
	const days = Math.round((Date.parse(expires) - Date.parse(day)) / 864e5);
	if (Number.isNaN(days)) return "";
	return days < 0 ? "expired" : `${days} ${days === 1 ? "day" : "days"}`;
}
function blindSpots({ blindSpots: all }) {
	return {
		id: "blind-spots",
		title: "Blind spots",
		says: "What jobs run that was not read, with the credentials in its reach.",
		columns: [
			REPOSITORY,
			JOB,
			column("What", "code"),
			facet("Why", "words"),
			column("Place", "place"),
			column("In reach", "list"),
			facet("Charged", "words")
		],
		rows: all.map((one) => [
			...[
				one.repository,
				jobName(one),
				one.what,
				one.reason,
				`${one.path}:${one.line}`
			],
			one.inReach,
			one.charged ? "yes" : "no"
		])
	};
}
function unreadable({ unreadable: all }) {
	return {
		id: "unreadable",
		title: "Not read",
		says: "No report, so nothing is known: not that nothing is spent.",
		columns: [
			column("Repository", "code"),
			column("Why", "words"),
			column("Status", "count"),
			column("When", "date"),
			column("File", "code")
		],
		rows: all.map(({ repository, reason, status, at, file }) => [...[
			repository ?? "not known",
			reason,
			status,
			at,
			file
		]])
	};
}
// src/render/ledger/words.ts
function monthOf(lines, line) {
	return line === "api" ? lines.api.dollars : lines.subscription.credits;
}
function monthWords(lines, line) {
	const { jobs } = lines[line];
	const month = monthOf(lines, line);
	if (jobs === 0) return "nothing is charged to it";
	if (month === null) return "no month is known";
	return `${require_scan.boundedWords(month, require_scan.LINE_UNIT[line], boundsOf(lines, line))} a month`;
}
function boundsOf(lines, line) {
	const { missing, unbounded, partly, unpriced, atMost } = lines[line];
	return {
		more: missing + unbounded + partly + unpriced.length > 0,
		less: atMost > 0
	};
}
function monthNotes(lines, line) {
	const { jobs, forecast, missing, unbounded, partly, unpriced, atMost } = lines[line];
	if (jobs === 0) return [];
	return [
		...forecast === 0 ? [] : [`An 80 % range, of ${require_scan.count(forecast, "job")} added as distributions.`],
		...missing === 0 ? [] : [`Of ${require_scan.count(missing, "job")} nobody knows a month: scan with a forecast, read the history, or declare \`usage\`.`],
		...atMost === 0 ? [] : [`Not every start of ${require_scan.count(atMost, "job")} may spend: a condition decides that the files do not.`],
		...partly === 0 ? [] : [`Of ${require_scan.count(partly, "job")} only some runs are counted.`],
		...unbounded === 0 ? [] : [`${require_scan.count(unbounded, "job")} may take more, without a bound that the files show.`],
		...unpriced.length === 0 ? [] : [`No price is known for ${require_scan.count(unpriced.length, "model")}: only tokens are told.`],
		...line === "subscription" ? ["Credits are drawn only once the included usage is gone."] : []
	];
}
const TWO_BILLS = "Two bills, never added: a bigger ChatGPT plan pays for no API call, and credits are no wallet for the API.";
function scopeWords({ reports, unreadable }) {
	const all = require_scan.count(reports + unreadable.length, "repository", "repositories");
	return unreadable.length === 0 ? all : `${all}, ${unreadable.length} of them not read`;
}
function sinceWords({ since, lines }) {
	if (since === null) return void 0;
	const { repositories, started, stopped, moved, credentials, findings } = since;
	const named = (what, names) => names.length === 0 ? [] : [`${what}: ${names.length}`];
	const told = [
		...named("repositories added", repositories.added),
		...named("gone", repositories.gone),
		...named("no longer read", repositories.lost),
		...named("read again", repositories.found),
		...named("jobs that began to spend", started),
		...named("that stopped", stopped),
		...named("that moved to another budget", moved),
		...named("new credentials", credentials),
		...named("new findings", findings.new),
		...findings.gone === 0 ? [] : [`findings gone: ${findings.gone}`]
	];
	const months = ["api", "subscription"].flatMap((line) => {
		const [unit, name] = line === "api" ? ["USD", "API budget"] : ["credits", "subscription budget"];
		const before = line === "api" ? since.api.dollars : since.subscription.credits;
		const now = monthOf(lines, line);
		if (sameRange(before, now)) return [];
		const shown = (one) => one === null ? "not known" : require_scan.rangeShort(one, unit);
		return [`A month of the ${name}: ${shown(before)} then, ${shown(now)} now.`];
	});
	return [told.length === 0 ? `Nothing changed since ${since.day}.` : `Since ${since.day}: ${require_scan.listed(told)}.`, ...months];
}
function sameRange(a, b) {
	if (a === null || b === null) return a === b;
	return a.low === b.low && a.middle === b.middle && a.high === b.high;
}
function cellText(cell, kind) {
	if (cell === null) return kind === "date" ? "none" : "";
	if (typeof cell === "number") return String(cell);
	if (typeof cell === "string") return cell;
	if ("middle" in cell) return require_scan.rangeShort(cell, "").trim();
	return cell.join(", ");
}
exports.TWO_BILLS = TWO_BILLS;
exports.boundsOf = boundsOf;
exports.cellText = cellText;
exports.ledgerTables = ledgerTables;
exports.monthNotes = monthNotes;
exports.monthOf = monthOf;
exports.monthWords = monthWords;
exports.scopeWords = scopeWords;
exports.sinceWords = sinceWords;

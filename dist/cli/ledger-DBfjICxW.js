const require_scan = require("./scan-DOU2cywy.js");
const require_start = require("./start-w9qQ2Ar6.js");
let require_schemas$loaded;
const require_schemas = () => require_schemas$loaded ??= require("./schemas-BgjsWdII.js");
const require_random = require("./random-PlckPcit.js");
let require_globs$loaded;
const require_globs = () => require_globs$loaded ??= require("./globs-BJR1BI5H.js");
const require_rollouts = require("./rollouts-TkYLXG2s.js");
const require_plain_file = require("./plain-file-DqNxvjjN.js");
let node_fs = require("node:fs");
let node_path = require("node:path");
// src/ledger/entry.ts
function entryOf(report, source) {
	const { repository, policy, forecast } = report;
	const name = repository.name ?? (repository.path === "." ? source : repository.path);
	const spending = report.jobs.filter(({ charges }) => charges.length > 0);
	const jobs = spending.map((job) => jobOf(job, name));
	const level = (one) => report.findings.filter((f) => f.level === one).length;
	const own = report.jobs.filter(({ calledBy, dormant }) => calledBy === void 0 && dormant === void 0);
	const on = (...budgets) => own.filter(({ budget }) => budgets.includes(budget)).length;
	const spots = report.jobs.flatMap((job) => spotsOf(job, name));
	const owner = {
		api: policy.owners?.api ?? null,
		subscription: policy.owners?.subscription ?? null
	};
	return {
		repository: {
			name,
			commit: repository.commit,
			outcome: report.outcome,
			policy: policy.path,
			day: forecast?.day ?? null,
			jobs: {
				api: on("api", "both"),
				subscription: on("subscription", "both"),
				other: on("other"),
				unclear: on("unclear"),
				none: on("none")
			},
			api: {
				owner: owner.api,
				limit: forecast?.api.limit ?? null,
				dollars: forecast?.api.dollars ?? null
			},
			subscription: {
				owner: owner.subscription,
				limit: forecast?.subscription.limit ?? null,
				credits: forecast?.subscription.credits ?? null
			},
			findings: {
				error: level("error"),
				warning: level("warning"),
				notice: level("notice"),
				ignored: report.ignored.length
			},
			blindSpots: spots.length,
			unread: report.diagnostics.length
		},
		months: monthsOf(forecast, name),
		jobs,
		findings: report.findings.map((one) => ({
			repository: name,
			...one
		})),
		exceptions: report.ignored.map(({ message: _, ...one }) => ({
			repository: name,
			...one
		})),
		blindSpots: spots,
		exposed: [...new Set(report.jobs.flatMap(({ exposed }) => exposed.map((one) => one.name)))],
		calls: [...new Set(spending.flatMap(callsOf))]
	};
}
function jobOf(job, repository) {
	const { workflow, job: id, line, budget, triggers, forecast } = job;
	const months = monthsOf(forecast, `${repository}\n${workflow}\n${id}`);
	return {
		job: {
			repository,
			workflow,
			job: id,
			line,
			budget,
			triggers,
			owners: job.owners ?? [],
			charges: job.charges.map((charge) => ({
				budget: charge.budget,
				route: charge.route,
				confidence: charge.confidence,
				spender: charge.spender.label,
				credential: charge.payer && {
					kind: charge.payer.kind,
					name: charge.payer.name
				},
				account: charge.payer?.account ?? null,
				model: charge.model,
				provider: charge.provider
			})),
			month: forecast === void 0 ? null : shownMonth(forecast)
		},
		uncounted: job.calledBy !== void 0 || job.dormant !== void 0,
		months,
		unbounded: (forecast?.unbounded.length ?? 0) > 0,
		partly: forecast?.runs.perMonth != null && forecast.runs.uncounted.length > 0,
		atMost: {
			api: forecast?.api?.atMost === true,
			subscription: forecast?.subscription?.atMost === true
		},
		unpriced: {
			api: forecast?.api?.unpriced ?? [],
			subscription: forecast?.subscription?.unpriced ?? []
		}
	};
}
function shownMonth({ runs, api, subscription }) {
	return {
		api: api && {
			dollars: api.dollarsPerMonth,
			tokens: api.tokensPerMonth,
			runs: runs.perMonth
		},
		subscription: subscription && {
			credits: subscription.creditsPerMonth,
			tokens: subscription.tokensPerMonth,
			runs: runs.perMonth
		}
	};
}
function monthsOf(forecast, name) {
	if (forecast === void 0) return [];
	return ["api", "subscription"].flatMap((line) => {
		const use = forecast[line];
		if (use === null) return [];
		const assumed = use.basis === "assumed" || use.basis === "mixed" ? "says" in use ? use.says : "assumed" : void 0;
		const [tokens, runs] = "tokensPerMonth" in use ? [use.tokensPerMonth, "runs" in forecast ? forecast.runs.perMonth : null] : [use.tokens, use.runs];
		return [
			{
				figure: "cost",
				range: costOf(use),
				assumed
			},
			{
				figure: "tokens",
				range: tokens,
				assumed
			},
			{
				figure: "runs",
				range: runs,
				assumed: void 0
			}
		].flatMap(({ figure, range, assumed: by }) => range === null ? [] : [{
			line,
			figure,
			month: {
				range,
				name,
				assumed: by
			}
		}]);
	});
}
function costOf(use) {
	if ("dollarsPerMonth" in use) return use.dollarsPerMonth ?? null;
	if ("creditsPerMonth" in use) return use.creditsPerMonth ?? null;
	return use.dollars ?? use.credits ?? null;
}
function spotsOf(job, repository) {
	return (job.blindSpots ?? []).map(({ reason, what, path, line, inReach, charged }) => ({
		repository,
		workflow: job.workflow,
		job: job.job,
		reason,
		what,
		path,
		line,
		inReach,
		charged
	}));
}
function callsOf({ charges }) {
	return charges.flatMap(({ evidence }) => evidence.flatMap(({ path }) => {
		const remote = require_scan.parseRemoteName(path);
		if (remote === void 0) return [];
		return [`${remote.owner}/${remote.repository}/${remote.path}`.toLowerCase()];
	}));
}
// src/ledger/sum.ts
const SHARED = .5;
const Z = 1.2815515655446004;
var Sum = class {
	#first;
	#draws;
	add(month) {
		if (this.#first === void 0) {
			this.#first = month;
			return;
		}
		this.#draws ??= drawsOf(this.#first).slice();
		const more = drawsOf(month);
		for (let at = 0; at < require_random.DRAWS; at++) this.#draws[at] = (this.#draws[at] ?? 0) + (more[at] ?? 0);
	}
	range(digits) {
		const found = this.#draws === void 0 ? this.#first?.range : require_random.rangeOf(this.#draws);
		if (found === void 0) return null;
		const round = (value) => Math.round(value * 10 ** digits) / 10 ** digits;
		return {
			low: round(found.low),
			middle: round(found.middle),
			high: round(found.high)
		};
	}
};
let last;
function drawsOf(month) {
	if (last?.month === month) return last.draws;
	const { range, name, assumed } = month;
	const own = require_random.random(seedOf(name));
	const common = assumed === void 0 ? void 0 : deviatesOf(assumed);
	const draws = Float64Array.from({ length: require_random.DRAWS }, (_, at) => {
		const z = own.normal();
		return valueAt(range, common === void 0 ? z : Math.sqrt(SHARED) * (common[at] ?? 0) + Math.sqrt(.5) * z);
	});
	last = {
		month,
		draws
	};
	return draws;
}
const deviates = new Map();
function deviatesOf(assumption) {
	const found = deviates.get(assumption);
	if (found !== void 0) return found;
	const chance = require_random.random(seedOf(assumption));
	const made = Float64Array.from({ length: require_random.DRAWS }, () => chance.normal());
	if (deviates.size < 64) deviates.set(assumption, made);
	return made;
}
function valueAt({ low, middle, high }, z) {
	if (z < 0) return low > 0 ? middle * (middle / low) ** (z / Z) : Math.max(0, middle + (middle - low) * z / Z);
	return middle > 0 ? middle * (high / middle) ** (z / Z) : high * z / Z;
}
function seedOf(name) {
	let hash = 2166136261;
	for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 16777619) >>> 0;
	return hash;
}
// src/ledger/groups.ts
const LINES = [
	"api",
	"subscription",
	"other",
	"unclear"
];
var Groups = class {
	#groups = new Map();
	add(name, line, entry) {
		const counting = this.#of(name)[line];
		if (counting.jobs.has(entry)) return;
		counting.jobs.add(entry);
		counting.repositories.add(entry.job.repository);
		for (const month of entry.months) if (month.line === line && month.figure === "cost") counting.cost.add(month.month);
	}
	all() {
		return [...this.#groups].map(([name, lines]) => groupOf(name, lines)).sort((a, b) => sizeOf(b) - sizeOf(a) || (a.name < b.name ? -1 : 1));
	}
	repositoriesOf(name) {
		const lines = this.#groups.get(name);
		if (lines === void 0) return [];
		return [...new Set(LINES.flatMap((line) => [...lines[line].repositories]))].sort();
	}
	#of(name) {
		const found = this.#groups.get(name) ?? emptyGroup();
		this.#groups.set(name, found);
		return found;
	}
};
function emptyGroup() {
	const empty = () => ({
		jobs: new Set(),
		repositories: new Set(),
		cost: new Sum()
	});
	return {
		api: empty(),
		subscription: empty(),
		other: empty(),
		unclear: empty()
	};
}
function groupOf(name, lines) {
	const counted = (line) => ({
		jobs: lines[line].jobs.size,
		repositories: lines[line].repositories.size
	});
	return {
		name,
		api: {
			...counted("api"),
			dollars: lines.api.cost.range(2)
		},
		subscription: {
			...counted("subscription"),
			credits: lines.subscription.cost.range(2)
		},
		other: counted("other"),
		unclear: counted("unclear")
	};
}
function sizeOf(group) {
	return Math.max(...LINES.map((line) => group[line].jobs));
}
// src/ledger/lines.ts
var LineTotal = class {
	jobs = 0;
	forecast = 0;
	unbounded = 0;
	partly = 0;
	atMost = 0;
	unpriced = new Set();
	sums = {
		cost: new Sum(),
		tokens: new Sum(),
		runs: new Sum()
	};
	line;
	constructor(line) {
		this.line = line;
	}
	add(entry) {
		const own = entry.months.filter(({ line }) => line === this.line);
		this.jobs++;
		if (own.some(({ figure }) => figure === "cost")) this.forecast++;
		if (entry.unbounded) this.unbounded++;
		if (entry.partly) this.partly++;
		if (entry.atMost[this.line]) this.atMost++;
		for (const model of entry.unpriced[this.line]) this.unpriced.add(model);
	}
	expect(months) {
		for (const { line, figure, month } of months) if (line === this.line) this.sums[figure].add(month);
	}
	known() {
		const { jobs, forecast, unbounded, partly, atMost } = this;
		const unpriced = [...this.unpriced].sort();
		return {
			forecast,
			missing: jobs - forecast,
			unbounded,
			partly,
			atMost,
			unpriced
		};
	}
	use() {
		return {
			tokens: this.sums.tokens.range(0),
			runs: this.sums.runs.range(0)
		};
	}
};
function linesOf(entries, jobs) {
	const repositories = entries.map(({ repository }) => repository);
	const [api, subscription] = [new LineTotal("api"), new LineTotal("subscription")];
	for (const entry of jobs) {
		const { budget } = entry.job;
		if (budget === "api" || budget === "both") api.add(entry);
		if (budget === "subscription" || budget === "both") subscription.add(entry);
	}
	for (const { months } of entries) for (const line of [api, subscription]) line.expect(months);
	const counted = (line) => ({
		jobs: repositories.reduce((sum, one) => sum + one.jobs[line], 0),
		repositories: repositories.filter((one) => one.jobs[line] > 0).length
	});
	return {
		api: {
			...counted("api"),
			dollars: api.sums.cost.range(2),
			...api.use(),
			...api.known()
		},
		subscription: {
			...counted("subscription"),
			credits: subscription.sums.cost.range(2),
			...subscription.use(),
			...subscription.known()
		},
		other: counted("other"),
		unclear: counted("unclear"),
		none: counted("none")
	};
}
// src/report/forecast.ts
const amount = require_schemas().number().min(0);
const rangeSchema = require_schemas().strictObject({
	low: amount,
	middle: amount,
	high: amount
}).describe("An 80 % range: 10th, 50th and 90th percentile.");
const basis = require_schemas()._enum([
	"measured",
	"declared",
	"assumed",
	"mixed"
]).describe("Where the tokens come from: records of runs, the policy, a profile of such runs, several of these.");
const runsSchema = require_schemas().strictObject({
	basis: require_schemas()._enum([
		"measured",
		"scheduled",
		"declared",
		"unknown"
	]),
	says: require_schemas().string().describe("What it rests on."),
	perMonth: rangeSchema.nullable().describe("In 30 days; null where nobody knows."),
	uncounted: require_schemas().array(require_schemas().string()).describe("Events that start it and that nobody counted.")
});
const useKeys = {
	basis,
	says: require_schemas().string().describe("What the tokens of a run rest on."),
	models: require_schemas().array(require_schemas().strictObject({
		name: require_schemas().string(),
		named: require_schemas().boolean()
	})),
	tokensPerRun: rangeSchema.nullable(),
	tokensPerMonth: rangeSchema.nullable(),
	atMost: require_schemas().boolean().describe("Whether a condition that the files do not decide may leave out some of the month."),
	unpriced: require_schemas().array(require_schemas().string()).describe("Models without a known price: only their tokens count.")
};
const apiUse = require_schemas().strictObject({
	...useKeys,
	dollarsPerRun: rangeSchema.nullable(),
	dollarsPerMonth: rangeSchema.nullable()
});
const subscriptionUse = require_schemas().strictObject({
	...useKeys,
	creditsPerRun: rangeSchema.nullable().describe("Once the included usage is gone."),
	creditsPerMonth: rangeSchema.nullable().describe("Once the included usage is gone.")
});
const jobForecastSchema = require_schemas().strictObject({
	runs: runsSchema,
	matrixJobs: require_schemas().number().int().min(1),
	unbounded: require_schemas().array(require_schemas().string()).describe("What may make it more without a bound in the files."),
	notes: require_schemas().array(require_schemas().string()),
	api: apiUse.nullable(),
	subscription: subscriptionUse.nullable()
});
const lineKeys = {
	owner: require_schemas().string().nullable(),
	limit: require_schemas().string().nullable().describe("The policy\u2019s monthly limit, as written."),
	jobs: require_schemas().number().int().min(0),
	basis: basis.nullable(),
	runs: rangeSchema.nullable(),
	tokens: rangeSchema.nullable(),
	perRunOnly: require_schemas().array(require_schemas().string()).describe("Jobs whose runs nobody counted: not in the month."),
	partly: require_schemas().array(require_schemas().string()).describe("Jobs of which only some runs are counted."),
	unknownUse: require_schemas().array(require_schemas().string()).describe("Jobs of which nobody knows what a run uses."),
	unpriced: require_schemas().array(require_schemas().string()).describe("Models without a known price."),
	atMost: require_schemas().array(require_schemas().string()).describe("Jobs of which some of the month may not come: a condition decides, or the run."),
	unbounded: require_schemas().array(require_schemas().string()).describe("Jobs that may use more without a bound in the files.")
};
const rateSchema = require_schemas().strictObject({
	model: require_schemas().string(),
	says: require_schemas().string(),
	source: require_schemas().string(),
	asOf: require_schemas().string(),
	grade: require_schemas()._enum([
		"official",
		"reported",
		"derived"
	]),
	doubt: require_schemas().string().nullable()
});
const forecastSchema = require_schemas().strictObject({
	days: require_schemas().literal(30),
	day: require_schemas().string().describe("The day whose prices hold."),
	history: require_schemas().strictObject({
		weeks: require_schemas().number().int(),
		gaps: require_schemas().array(require_schemas().string())
	}).nullable().describe("What was read of the runs; null where nobody asked GitHub."),
	api: require_schemas().strictObject({
		...lineKeys,
		dollars: rangeSchema.nullable(),
		rates: require_schemas().array(rateSchema).describe("US dollars per million tokens.")
	}),
	subscription: require_schemas().strictObject({
		...lineKeys,
		credits: rangeSchema.nullable().describe("Once the included usage is gone."),
		rates: require_schemas().array(rateSchema).describe("Credits per million tokens."),
		workspace: require_schemas().strictObject({
			kind: require_schemas().string(),
			says: require_schemas().array(require_schemas().string())
		}).nullable().describe("Which plan pays, and what that means at its limits."),
		busiest: require_schemas().strictObject({
			fiveHours: require_schemas().number().int(),
			week: require_schemas().number().int(),
			shareOfAllowance: require_schemas().literal("unknown")
		}).nullable().describe("Runs in the busiest five hours and the busiest week that were seen.")
	})
}).describe("What a month is expected to use, on two lines that are never added.");
// src/report/report.ts
const line$1 = require_schemas().number().int().min(1);
const column = require_schemas().number().int().min(1);
const budgetSchema = require_schemas()._enum([
	"api",
	"subscription",
	"both",
	"other",
	"unclear",
	"none"
]).describe("Who pays for the job: the OpenAI Platform account, a ChatGPT plan or workspace, both, somebody else, not decidable from the files, nobody.");
const chargeBudgetSchema = require_schemas()._enum([
	"api",
	"subscription",
	"other",
	"unclear"
]);
const routeSchema = require_schemas()._enum([
	"chatgpt-plan",
	"codex-signed-in",
	"codex-api-key",
	"openai-api",
	"other-provider"
]).describe("How the money gets there.");
const confidenceSchema = require_schemas()._enum([
	"certain",
	"likely",
	"possible"
]);
const evidenceSchema = require_schemas().strictObject({
	path: require_schemas().string(),
	line: line$1,
	column,
	shows: require_schemas().string().describe("What stands there, shortened.")
});
const accountSchema = require_schemas().strictObject({
	organization: require_schemas().string().optional().describe("Of the OpenAI Platform: `org-\u2026`, `vars.ORG`."),
	project: require_schemas().string().optional().describe("Of the OpenAI Platform: `proj_\u2026`, `vars.PROJECT`."),
	workspace: require_schemas().string().optional().describe("Of ChatGPT.")
}).describe("Which account of the budget pays, where the files name one. Without it the credential decides.");
const payerSchema = require_schemas().strictObject({
	kind: require_schemas()._enum([
		"platform-key",
		"platform-identity",
		"chatgpt-auth-file",
		"access-token",
		"chatgpt-identity",
		"chatgpt-account",
		"machine-login",
		"provider-key",
		"provider-plan",
		"provider-identity",
		"unknown"
	]).describe("What kind of credential pays."),
	name: require_schemas().string().describe("As a reader would write it: `secrets.OPENAI_API_KEY`."),
	budget: chargeBudgetSchema,
	inFiles: require_schemas().literal(false).optional().describe("Only where no credential of it stands in the files."),
	account: accountSchema.optional()
});
const doubtSchema = require_schemas().strictObject({
	of: require_schemas()._enum([
		"file",
		"start",
		"call",
		"payer"
	]).describe("What hangs on it: whether GitHub takes the file at all, whether the spender is started, whether it calls a model, or who pays."),
	onlyIf: require_schemas().string().describe("What has to hold, as the end of a sentence that begins with \u201cif\u201d."),
	path: require_schemas().string(),
	line: line$1
});
const chargeSchema = require_schemas().strictObject({
	budget: chargeBudgetSchema,
	route: routeSchema.nullable().describe("Null where the payer is unclear between routes."),
	confidence: confidenceSchema,
	unsure: require_schemas()._enum(["spending", "payer"]).optional().describe("Where it is not certain: whether it spends at all, or only who pays."),
	doubts: require_schemas().array(doubtSchema).optional().describe("Why it is not certain, from the job inwards; all of it has to hold."),
	spender: require_schemas().strictObject({
		kind: require_schemas().string().describe("What makes the model calls: codex-cli, codex-action, action, http, program, mention, \u2026"),
		label: require_schemas().string(),
		path: require_schemas().string(),
		line: line$1
	}),
	payer: payerSchema.nullable(),
	candidates: require_schemas().array(payerSchema).describe("Who else could pay; for `unclear`, everybody who could."),
	settledBy: require_schemas().string().nullable().describe("For an unclear charge: the one fact that would settle it."),
	notes: require_schemas().array(require_schemas().string()).describe("When the payer changes: an empty secret, another version."),
	model: require_schemas().string().nullable().describe("The model named for the run, or null."),
	provider: require_schemas().string().nullable().describe("For budget `other`: who bills."),
	shutDown: require_schemas().strictObject({
		model: require_schemas().string(),
		date: require_schemas().string()
	}).optional().describe("Only where no model that it can ask for is offered any more: until another is named its requests fail and nothing is billed."),
	evidence: require_schemas().array(evidenceSchema).min(1).describe("From the job to the credential."),
	measured: require_schemas().strictObject({
		run: require_schemas().number().int().min(0),
		day: require_schemas().string(),
		certain: require_schemas().boolean().describe("False where the client says no more than that it is likely.")
	}).optional().describe("The newest run whose client noted that this account paid.")
});
const deadCauseSchema = require_schemas().strictObject({
	kind: require_schemas()._enum([
		"retired",
		"removed",
		"not-started",
		"nobodys-token",
		"unknown-option",
		"no-terminal",
		"waits",
		"login-not-used",
		"identity",
		"other-provider",
		"refused"
	]),
	name: require_schemas().string().optional().describe("What to use instead, the input that would start it, the option, or the provider."),
	permission: require_schemas().string().optional().describe("What the job lacks beside that: a permission of its token, to write.")
}).describe("The provider answers no more, the action is gone, nothing asks it to work, its token stands for no person, no release knows the option, it needs a terminal, it waits for somebody at a browser, a login that it does not use, variables of a workload identity that do not fit together, another provider that it finds no credential for, or whatever else it is refused for.");
const deadSchema = require_schemas().strictObject({
	spender: chargeSchema.shape.spender,
	reason: require_schemas().string().describe("Why this client cannot spend as written."),
	cause: deadCauseSchema,
	credential: require_schemas().string().nullable(),
	evidence: require_schemas().array(evidenceSchema).min(1)
});
const silencedSchema = require_schemas().strictObject({
	label: require_schemas().string().describe("What it would be: `codex exec`, `openai/codex-action@v1`."),
	reason: require_schemas().string().describe("Why it never runs here, or spends nothing when it does."),
	evidence: require_schemas().array(evidenceSchema).min(1)
});
const unreadReasonSchema = require_schemas()._enum([
	"not-in-checkout",
	"over-limit",
	"elsewhere",
	"run-time",
	"fetched",
	"encoded",
	"unreadable",
	"hook",
	"unknown-program"
]).describe("Why it was not read: it lies in no file of the checkout, is beyond a bound of the guard, belongs to another repository or machine, is chosen while the job runs, is downloaded, is written in a way that hides it, is no text in a language that is read, is started by another program\u2019s settings, or is a program that no table knows.");
const blindSpotSchema = require_schemas().strictObject({
	reason: unreadReasonSchema,
	what: require_schemas().string().describe("What it is: `tools/run`, `acme/review@v1`, `curl \u2026 | bash`."),
	path: require_schemas().string(),
	line: line$1,
	why: require_schemas().string().describe("Why it was not read, with the bound where there is one."),
	missing: require_schemas().literal(true).optional().describe("The repository has no such file, and nothing before it could have made one."),
	settledBy: require_schemas().string().describe("What would make it known."),
	inReach: require_schemas().array(require_schemas().string()).describe("Credentials in its reach that pay; `secrets.*` where all are inherited."),
	chargedElsewhere: require_schemas().array(require_schemas().string()).optional().describe("Others in its reach, which charges of the job for something else stand for."),
	charged: require_schemas().boolean().describe("It was handed one of them, so a charge of the job stands for it.")
}).describe("Something the job runs that was not read.");
const jobSchema = require_schemas().strictObject({
	workflow: require_schemas().string(),
	job: require_schemas().string(),
	line: line$1,
	triggers: require_schemas().array(require_schemas().string()),
	starts: require_schemas().array(require_schemas().string()).optional().describe("For a job that spends: what starts it and how often, in words."),
	budget: budgetSchema,
	dormant: require_schemas()._enum([
		"refused",
		"shut-down",
		"uncalled"
	]).optional().describe("Only where the job cannot spend today, so that it counts on no line: GitHub refuses its file, all that it asks for is shut down, or it runs only when called and nothing here calls it."),
	sentence: require_schemas().string(),
	charges: require_schemas().array(chargeSchema),
	dead: require_schemas().array(deadSchema).describe("Spenders that cannot spend as written."),
	silenced: require_schemas().array(silencedSchema).optional().describe("What looks like a spender and is no charge: it never runs here, or its key is made up."),
	exposed: require_schemas().array(require_schemas().strictObject({
		name: require_schemas().string(),
		evidence: require_schemas().array(evidenceSchema)
	})).describe("Credentials in reach of the job that nothing in it spends."),
	blindSpots: require_schemas().array(blindSpotSchema).optional().describe("What the job runs that was not read and that a credential is in reach of."),
	owners: require_schemas().array(require_schemas().string()).optional().describe("For a job that spends: who answers for it, by `owners` of the policy or by CODEOWNERS of its workflow file."),
	declared: require_schemas().strictObject({
		budget: require_schemas().string(),
		reason: require_schemas().string().optional()
	}).optional().describe("For a job that spends: what an entry of `expect` in the policy says of it."),
	calledBy: require_schemas().array(require_schemas().strictObject({
		workflow: require_schemas().string(),
		job: require_schemas().string()
	})).optional().describe("For a job that runs only when called: the jobs here that call it."),
	forecast: jobForecastSchema.optional().describe("What a month of it uses, where a forecast was asked for and it charges a line.")
});
const outcomeSchema = require_schemas()._enum([
	"pass",
	"warn",
	"fail",
	"error"
]);
const levelSchema = require_schemas()._enum([
	"error",
	"warning",
	"notice"
]);
const findingSchema = require_schemas().strictObject({
	rule: require_schemas().string(),
	level: levelSchema,
	message: require_schemas().string(),
	path: require_schemas().string(),
	line: line$1,
	workflow: require_schemas().string(),
	job: require_schemas().string().describe("`*` where the finding is about the whole workflow file."),
	fix: require_schemas().string().nullable(),
	fingerprint: require_schemas().string().describe("Stable across edits elsewhere in the file: no line numbers in it."),
	alike: require_schemas().array(require_schemas().strictObject({
		path: require_schemas().string(),
		line: line$1,
		workflow: require_schemas().string(),
		job: require_schemas().string(),
		fingerprint: require_schemas().string()
	})).optional().describe("Other findings of the same rule with the same cause and fix, told with this one."),
	older: require_schemas().literal(true).optional().describe("Only where a change was compared with its base: it was there before.")
});
const ignoredSchema = findingSchema.extend({
	reason: require_schemas().string(),
	expires: require_schemas().string().nullable()
});
const diagnosticSchema = require_schemas().strictObject({
	code: require_schemas().string(),
	path: require_schemas().string(),
	line: line$1,
	message: require_schemas().string()
});
const proposalSchema = require_schemas().strictObject({
	kind: require_schemas()._enum([
		"policy",
		"expect",
		"ignore",
		"baseline"
	]),
	path: require_schemas().string(),
	line: line$1,
	message: require_schemas().string()
});
const count = require_schemas().strictObject({ jobs: require_schemas().number().int().min(0) });
require_schemas().strictObject({
	schema: require_schemas().literal("spend-guard/report/v1"),
	generator: require_schemas().strictObject({
		name: require_schemas().literal("spend-guard"),
		version: require_schemas().string()
	}),
	repository: require_schemas().strictObject({
		name: require_schemas().string().optional().describe("`owner/name`, where that is known."),
		path: require_schemas().string(),
		commit: require_schemas().string().nullable()
	}),
	outcome: outcomeSchema,
	ledger: require_schemas().strictObject({
		api: count,
		subscription: count,
		other: count,
		unclear: count,
		none: count,
		dormant: count.describe("Jobs that would spend and cannot today: on no other line.")
	}).describe("Jobs per budget. A job that charges several counts on the line of each; the lines are never added."),
	policy: require_schemas().strictObject({
		path: require_schemas().string().nullable(),
		default: require_schemas().union([require_schemas()._enum([
			"api",
			"subscription",
			"other",
			"any",
			"none"
		]), require_schemas().array(require_schemas()._enum([
			"api",
			"subscription",
			"other"
		]))]).describe("A budget, or the list of those that are allowed."),
		owners: require_schemas().strictObject({
			api: require_schemas().string().optional(),
			subscription: require_schemas().string().optional()
		}).optional().describe("Who answers for a budget line, where the policy says so.")
	}).describe("The policy that judged; path null for the built-in one."),
	forecast: forecastSchema.optional(),
	jobs: require_schemas().array(jobSchema),
	findings: require_schemas().array(findingSchema),
	ignored: require_schemas().array(ignoredSchema),
	diagnostics: require_schemas().array(diagnosticSchema),
	proposed: require_schemas().array(proposalSchema).optional().describe("What a change would have tolerated or expected; it counts once merged, not now."),
	stale: require_schemas().strictObject({
		asOf: require_schemas().string(),
		days: require_schemas().number().int().min(0)
	}).optional().describe("Only where what this version knows of clients and models is older than 90 days: up to which day it is true.")
});
// src/ledger/since.ts
const range$1 = rangeSchema.strip().nullable();
const job = {
	repository: require_schemas().string(),
	workflow: require_schemas().string(),
	job: require_schemas().string()
};
const beforeSchema = require_schemas().object({
	schema: require_schemas().literal("spend-guard/ledger/v1"),
	day: require_schemas().string(),
	lines: require_schemas().object({
		api: require_schemas().object({
			jobs: require_schemas().number(),
			dollars: range$1
		}),
		subscription: require_schemas().object({
			jobs: require_schemas().number(),
			credits: range$1
		})
	}),
	repositories: require_schemas().array(require_schemas().object({ name: require_schemas().string() })),
	unreadable: require_schemas().array(require_schemas().object({ repository: require_schemas().string().nullable() })),
	jobs: require_schemas().array(require_schemas().object({
		...job,
		budget: budgetSchema
	})),
	credentials: require_schemas().array(require_schemas().object({ name: require_schemas().string() })),
	findings: require_schemas().array(require_schemas().object({
		repository: require_schemas().string(),
		fingerprint: require_schemas().string()
	}))
});
function readBefore(text) {
	const value = require_scan.parseJson(text);
	if (value === void 0) return { problem: "is no JSON" };
	const parsed = beforeSchema.safeParse(value);
	return parsed.success ? parsed.data : { problem: "is no ledger of version 1, which `ledger --format json` writes" };
}
function changesSince(before, now) {
	const [was, is] = [sides(before), sides(now)];
	const both = (repository) => {
		const key = repository.toLowerCase();
		return !was.unread.has(key) && !is.unread.has(key);
	};
	const jobsThen = new Map(before.jobs.map((one) => [nameOf(one), one]));
	const jobsNow = new Map(now.jobs.map((one) => [nameOf(one), one]));
	const started = now.jobs.filter((one) => !jobsThen.has(nameOf(one)) && both(one.repository));
	const stopped = before.jobs.filter((one) => !jobsNow.has(nameOf(one)) && both(one.repository));
	const known = new Set(before.findings.map(fingerprintOf));
	const standing = new Set(now.findings.map(fingerprintOf));
	const names = new Set(before.credentials.map(({ name }) => name));
	return {
		day: before.day,
		repositories: {
			added: now.repositories.flatMap(({ name }) => was.read.has(name.toLowerCase()) || was.unread.has(name.toLowerCase()) ? [] : [name]),
			gone: before.repositories.flatMap(({ name }) => is.read.has(name.toLowerCase()) || is.unread.has(name.toLowerCase()) ? [] : [name]),
			lost: before.repositories.flatMap(({ name }) => is.unread.has(name.toLowerCase()) ? [name] : []),
			found: now.repositories.flatMap(({ name }) => was.unread.has(name.toLowerCase()) ? [name] : [])
		},
		started: started.map(({ budget, ...one }) => ({
			...idOf(one),
			to: budget
		})),
		stopped: stopped.map(({ budget, ...one }) => ({
			...idOf(one),
			from: budget
		})),
		moved: now.jobs.flatMap((one) => {
			const then = jobsThen.get(nameOf(one));
			if (then === void 0 || then.budget === one.budget) return [];
			return [{
				...idOf(one),
				from: then.budget,
				to: one.budget
			}];
		}),
		credentials: [...new Set(now.credentials.flatMap(({ name }) => names.has(name) ? [] : [name]))],
		api: before.lines.api,
		subscription: before.lines.subscription,
		findings: {
			new: now.findings.filter((one) => !known.has(fingerprintOf(one)) && both(one.repository)),
			gone: before.findings.filter((one) => !standing.has(fingerprintOf(one)) && both(one.repository)).length
		}
	};
}
function sides({ repositories, unreadable }) {
	return {
		read: new Set(repositories.map(({ name }) => name.toLowerCase())),
		unread: new Set(unreadable.flatMap(({ repository }) => repository?.toLowerCase() ?? []))
	};
}
const nameOf = ({ repository, workflow, job: id }) => `${repository.toLowerCase()}\n${workflow}\n${id}`;
const idOf = ({ repository, workflow, job: id }) => ({
	repository,
	workflow,
	job: id
});
const fingerprintOf = (one) => `${one.repository.toLowerCase()}\n${one.fingerprint}`;
// src/ledger/ledger.ts
function openLedger({ day, ownersOf = () => [] }) {
	const entries = new Map();
	const repeated = new Set();
	const missed = [];
	return {
		take(report, source) {
			const entry = entryOf(report, source);
			const { name } = entry.repository;
			const key = name.toLowerCase();
			const other = entries.get(key);
			if (other !== void 0) {
				const [mine, theirs] = [JSON.stringify(entry), JSON.stringify(other)];
				if (mine !== theirs) repeated.add(key);
				if (mine <= theirs) return;
			}
			entries.set(key, entry);
		},
		miss: (record) => void missed.push(record),
		ledger(before) {
			const sorted = [...entries.keys()].sort().flatMap((key) => entries.get(key) ?? []);
			const known = (one) => one.repository !== null && entries.has(one.repository.toLowerCase());
			const unreadable = distinct(missed.filter((one) => !known(one)));
			const { schema, generator, reports, lines, ...rest } = assemble(sorted, day, ownersOf);
			const ledger = {
				schema,
				generator,
				day,
				reports,
				repeated: [...repeated].sort().flatMap((key) => entries.get(key)?.repository.name ?? []),
				lines,
				unreadable,
				...rest,
				since: null
			};
			return before === void 0 ? ledger : {
				...ledger,
				since: changesSince(before, ledger)
			};
		}
	};
}
function distinct(missed) {
	const found = new Map();
	for (const one of [...missed].sort((a, b) => require_scan.byText(JSON.stringify(a), JSON.stringify(b)))) found.set(one.repository?.toLowerCase() ?? `\n${one.file}`, one);
	return [...found.values()].sort((a, b) => require_scan.byText(a.repository ?? "", b.repository ?? "") || require_scan.byText(a.file, b.file));
}
function assemble(entries, day, ownersOf) {
	const calls = new Set(entries.flatMap((entry) => entry.calls));
	const owned = entries.map((entry) => settled(entry, calls, ownersOf));
	const jobs = owned.flatMap((entry) => entry.jobs);
	const counted = jobs.filter(({ uncounted, job }) => !uncounted && job.elsewhere === void 0);
	const repositories = owned.map(({ repository }) => repository);
	const groups = groupsOf(counted, new Map(repositories.map((one) => [one.name, one])));
	const all = (of) => owned.flatMap((one) => of(one));
	return {
		schema: "spend-guard/ledger/v1",
		generator: {
			name: "spend-guard",
			version: require_start.VERSION
		},
		day,
		reports: entries.length,
		lines: linesOf(owned, counted),
		repositories,
		...groups,
		credentials: credentialsOf(groups.credentials, counted, owned),
		rules: rulesOf(owned),
		shared: sharedOf(counted),
		logins: loginsOf(counted),
		blindSpots: all((entry) => entry.blindSpots),
		jobs: jobs.map(({ job }) => job),
		findings: all((entry) => entry.findings),
		exceptions: all((entry) => entry.exceptions)
	};
}
function settled(entry, calls, ownersOf) {
	const { name } = entry.repository;
	const given = ownersOf(name);
	const taken = [];
	const jobs = entry.jobs.map((one) => {
		const { job } = one;
		const elsewhere = job.triggers.every((trigger) => trigger === "workflow_call") && calls.has(`${name}/${job.workflow}`.toLowerCase());
		if (elsewhere && !one.uncounted) taken.push(one);
		return {
			...one,
			job: {
				...job,
				owners: given.length > 0 ? [...given] : job.owners,
				...elsewhere ? { elsewhere: true } : {}
			}
		};
	});
	if (taken.length === 0) return {
		...entry,
		jobs
	};
	const fewer = { ...entry.repository.jobs };
	for (const { job } of taken) for (const line of countedOn(job.budget)) fewer[line]--;
	return {
		...entry,
		jobs,
		repository: {
			...entry.repository,
			jobs: fewer
		}
	};
}
function countedOn(budget) {
	return budget === "both" ? ["api", "subscription"] : [budget];
}
const NOBODY = "not named";
function groupsOf(jobs, repositories) {
	const [owners, credentials, triggers] = [
		new Groups(),
		new Groups(),
		new Groups()
	];
	const [models, providers, accounts] = [
		new Groups(),
		new Groups(),
		new Groups()
	];
	const accountOf = new Map();
	for (const entry of jobs) for (const charge of weighing(entry)) {
		const { budget: line, account } = charge;
		const { job } = entry;
		for (const owner of ownersFor(entry, line, repositories.get(job.repository))) owners.add(owner, line, entry);
		for (const trigger of job.triggers) triggers.add(trigger, line, entry);
		credentials.add(credentialKey(charge), line, entry);
		models.add(charge.model ?? NOBODY, line, entry);
		if (line === "other") providers.add(charge.provider ?? NOBODY, line, entry);
		const words = account === null ? "" : wordsOf(account);
		if (account === null || words === "") continue;
		accountOf.set(words, account);
		accounts.add(words, line, entry);
	}
	return {
		owners: [...owners.all()],
		credentials: credentials.all(),
		triggers: [...triggers.all()],
		models: [...models.all()],
		providers: [...providers.all()],
		accounts: accounts.all().flatMap((group) => {
			const account = accountOf.get(group.name);
			return account === void 0 ? [] : [{
				...group,
				account
			}];
		})
	};
}
function weighing({ job }) {
	const likelier = job.charges.filter(({ confidence }) => confidence !== "possible");
	return likelier.length > 0 ? likelier : job.charges;
}
function ownersFor({ job }, line, repository) {
	if (job.owners.length > 0) return job.owners;
	return [(line === "api" || line === "subscription" ? repository?.[line].owner : null) ?? NOBODY];
}
function wordsOf({ organization, project, workspace }) {
	return Object.entries({
		organisation: organization,
		project,
		workspace
	}).flatMap(([what, name]) => name === void 0 ? [] : [`${what} ${name}`]).join(", ");
}
const credentialKey = ({ credential }) => JSON.stringify(credential === null ? ["unknown", NOBODY] : [credential.kind, credential.name]);
const PERSONAL = new Set([
	"chatgpt-auth-file",
	"chatgpt-account",
	"machine-login",
	"provider-plan"
]);
function credentialsOf(groups, jobs, entries) {
	const spent = new Set(jobs.flatMap((one) => weighing(one).map(({ credential }) => `${one.job.repository}\n${credential?.name ?? ""}`)));
	const unspent = new Map();
	for (const { exposed, repository } of entries) for (const name of exposed) if (!spent.has(`${repository.name}\n${name}`)) unspent.set(name, (unspent.get(name) ?? 0) + 1);
	return groups.map((group) => {
		const [kind, name] = JSON.parse(group.name);
		return {
			...group,
			name,
			kind,
			person: PERSONAL.has(kind),
			unspent: unspent.get(name) ?? 0
		};
	});
}
function rulesOf(entries) {
	const rules = new Map();
	const of = (rule) => {
		const found = rules.get(rule) ?? {
			rule,
			error: 0,
			warning: 0,
			notice: 0,
			ignored: 0,
			repositories: 0,
			where: new Set()
		};
		rules.set(rule, found);
		return found;
	};
	for (const { findings, exceptions } of entries) {
		for (const { rule, level, repository } of findings) {
			of(rule)[level]++;
			of(rule).where.add(repository);
		}
		for (const { rule } of exceptions) of(rule).ignored++;
	}
	return [...rules.values()].map(({ where, ...one }) => ({
		...one,
		repositories: where.size
	})).sort((a, b) => b.error - a.error || b.warning - a.warning || b.notice - a.notice || require_scan.byText(a.rule, b.rule));
}
function sharedOf(jobs) {
	const found = new Map();
	for (const one of jobs) for (const { credential } of weighing(one)) {
		if (credential === null || !credential.name.startsWith("secrets.")) continue;
		const key = credential.name.toLowerCase();
		const shared = found.get(key) ?? {
			...credential,
			repositories: new Set()
		};
		shared.repositories.add(one.job.repository);
		found.set(key, shared);
	}
	return [...found.values()].filter(({ repositories }) => repositories.size > 1).map(({ name, kind, repositories }) => ({
		name,
		kind,
		repositories: [...repositories]
	})).sort((a, b) => b.repositories.length - a.repositories.length || require_scan.byText(a.name, b.name));
}
function loginsOf(jobs) {
	return jobs.flatMap((one) => weighing(one).flatMap(({ credential, budget }) => credential === null || !PERSONAL.has(credential.kind) ? [] : [{
		repository: one.job.repository,
		workflow: one.job.workflow,
		job: one.job.job,
		kind: credential.kind,
		name: credential.name,
		budget
	}]));
}
// src/ledger/owners.ts
const listSchema = require_schemas().record(require_schemas().string(), require_schemas().union([require_schemas().string(), require_schemas().array(require_schemas().string())]));
function readOwners(text) {
	const value = require_scan.parseJson(text);
	if (value === void 0) return { problem: "is no JSON" };
	const parsed = listSchema.safeParse(value);
	if (!parsed.success) return { problem: "is no list of owners: {\"owner/name\": \"team\", \"owner/*\": [\"one\", \"two\"]}" };
	const names = new Map();
	const globs = [];
	for (const [name, owner] of Object.entries(parsed.data)) {
		const owners = [owner].flat();
		if (!name.includes("*")) {
			names.set(name.toLowerCase(), owners);
			continue;
		}
		const problem = require_globs().globProblem(name);
		if (problem !== void 0) return { problem: `has the glob ${JSON.stringify(name)}, which ${problem}` };
		globs.push({
			matches: require_globs().nameGlob(name),
			owners
		});
	}
	return (repository) => names.get(repository.toLowerCase()) ?? globs.find((one) => one.matches(repository))?.owners ?? [];
}
// src/ledger/read.ts
const range = rangeSchema.strip().nullable();
const line = require_schemas().number().int().min(1);
const use = require_schemas().object({
	basis: require_schemas().string(),
	says: require_schemas().string(),
	unpriced: require_schemas().array(require_schemas().string()),
	tokensPerMonth: range,
	atMost: require_schemas().boolean().optional()
});
const month = require_schemas().object({
	limit: require_schemas().string().nullable(),
	basis: require_schemas().string().nullable(),
	runs: range,
	tokens: range
});
const finding = require_schemas().object({
	rule: require_schemas().string(),
	level: levelSchema,
	message: require_schemas().string(),
	path: require_schemas().string(),
	line,
	workflow: require_schemas().string(),
	job: require_schemas().string(),
	fingerprint: require_schemas().string()
});
const reportSchema = require_schemas().object({
	repository: require_schemas().object({
		name: require_schemas().string().optional(),
		path: require_schemas().string(),
		commit: require_schemas().string().nullable()
	}),
	outcome: outcomeSchema,
	policy: require_schemas().object({
		path: require_schemas().string().nullable(),
		owners: require_schemas().object({
			api: require_schemas().string().optional(),
			subscription: require_schemas().string().optional()
		}).optional()
	}),
	forecast: require_schemas().object({
		day: require_schemas().string(),
		api: month.extend({ dollars: range }),
		subscription: month.extend({ credits: range })
	}).optional(),
	jobs: require_schemas().array(require_schemas().object({
		workflow: require_schemas().string(),
		job: require_schemas().string(),
		line,
		triggers: require_schemas().array(require_schemas().string()),
		budget: budgetSchema,
		charges: require_schemas().array(require_schemas().object({
			budget: require_schemas()._enum([
				"api",
				"subscription",
				"other",
				"unclear"
			]),
			route: routeSchema.nullable(),
			confidence: confidenceSchema,
			spender: require_schemas().object({ label: require_schemas().string() }),
			payer: require_schemas().object({
				kind: require_schemas().string(),
				name: require_schemas().string(),
				account: accountSchema.strip().optional()
			}).nullable(),
			model: require_schemas().string().nullable(),
			provider: require_schemas().string().nullable(),
			evidence: require_schemas().array(require_schemas().object({ path: require_schemas().string() }))
		})),
		exposed: require_schemas().array(require_schemas().object({ name: require_schemas().string() })),
		blindSpots: require_schemas().array(require_schemas().object({
			reason: require_schemas().string(),
			what: require_schemas().string(),
			path: require_schemas().string(),
			line,
			inReach: require_schemas().array(require_schemas().string()),
			charged: require_schemas().boolean()
		})).optional(),
		owners: require_schemas().array(require_schemas().string()).optional(),
		calledBy: require_schemas().array(require_schemas().unknown()).optional(),
		dormant: require_schemas().string().optional(),
		forecast: require_schemas().object({
			runs: require_schemas().object({
				perMonth: range,
				uncounted: require_schemas().array(require_schemas().string())
			}),
			unbounded: require_schemas().array(require_schemas().string()),
			api: use.extend({ dollarsPerMonth: range }).nullable(),
			subscription: use.extend({ creditsPerMonth: range }).nullable()
		}).optional()
	})),
	findings: require_schemas().array(finding),
	ignored: require_schemas().array(finding.extend({
		reason: require_schemas().string(),
		expires: require_schemas().string().nullable()
	})),
	diagnostics: require_schemas().array(require_schemas().object({ code: require_schemas().string() }))
});
const unreadableSchema = require_schemas().object({
	repository: require_schemas().string(),
	reason: require_schemas().string(),
	status: require_schemas().number().int().nullish(),
	at: require_schemas().string().nullish()
});
const REPORT = "spend-guard/report/v1";
const UNREADABLE = "spend-guard/unreadable/v1";
function tell(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		return [{
			kind: "broken",
			why: `is no JSON: ${error instanceof Error ? error.message : "unknown"}`
		}];
	}
	return Array.isArray(value) ? value.map(one) : [one(value)];
}
const named = require_schemas().object({ schema: require_schemas().string() });
function one(value) {
	const schema = named.safeParse(value).data?.schema;
	if (schema === REPORT) return checked(reportSchema, value, (report) => ({
		kind: "report",
		report
	}));
	if (schema === UNREADABLE) return checked(unreadableSchema, value, (record) => ({
		kind: "unreadable",
		record
	}));
	if (schema === void 0 || !schema.startsWith("spend-guard/")) return {
		kind: "broken",
		why: "is no report of Spend Guard: it has no `schema` of one"
	};
	if (/^spend-guard\/(?:report|unreadable)\//.test(schema)) return {
		kind: "broken",
		why: `is \`${schema}\`, and this version reads \`${REPORT}\`: take the Spend Guard that wrote it`
	};
	return {
		kind: "other",
		schema
	};
}
function checked(schema, value, told) {
	const parsed = schema.safeParse(value);
	if (parsed.success) return told(parsed.data);
	const [issue] = parsed.error.issues;
	return {
		kind: "broken",
		why: `breaks its schema at \`${issue?.path.map(String).join(".") || "it"}\`: ${issue?.message ?? ""}`
	};
}
// src/cli/ledger.ts
const HELP = `Usage: spend-guard ledger REPORT\u2026 [options]

Makes one ledger of many reports, as \`scan --format json\` writes them: files, or
folders that are looked through. Two lines that are never added, by repository,
owner, credential, trigger and model; findings, exceptions, blind spots, and what
changed since the last one. A repository that could not be read is a line of it.

  --format FORMAT   text (default), json, csv, markdown or html: one page that needs
                    no network
  --output FILE     Write there instead of standard output
  --since LEDGER    An earlier ledger (JSON), to say what changed
  --owners FILE     Who answers for which repository: JSON, {"acme/shop": "team",
                    "acme/*": ["one", "two"]}; else the reports say it
  --no-color        No colour, as NO_COLOR=1 does

Exit status: 0 made of everything that was there, 2 bad arguments or no report,
3 made, but a file is no report that this version can read.
`;
const FORMATS = [
	"text",
	"json",
	"csv",
	"markdown",
	"html"
];
const OPTIONS = {
	format: {
		type: "string",
		default: "text"
	},
	output: { type: "string" },
	since: { type: "string" },
	owners: { type: "string" }
};
async function run(words, io) {
	const { values, positionals } = require_start.readWords(words, OPTIONS);
	const format = require_start.oneOf("--format", values.format, FORMATS);
	if (positionals.length === 0) throw new require_start.UsageError("name the reports: files, or folders with them. See spend-guard help ledger");
	const absent = positionals.find((path) => require_rollouts.kindOf(path) === "none");
	if (absent !== void 0) throw new require_start.UsageError(`there is no file or folder ${JSON.stringify(absent)}`);
	const before = values.since === void 0 ? void 0 : beforeOf(values.since);
	const ownersOf = values.owners === void 0 ? void 0 : ownersIn(values.owners);
	const open = openLedger({
		day: io.today(),
		ownersOf
	});
	const { taken, broken } = takeAll(positionals, open, io);
	if (taken === 0 && broken === 0) throw new require_start.UsageError(`there is no report in ${positionals.join(", ")}`);
	const pieces = await render(open.ledger(before), format, {
		width: io.width,
		color: io.color && values.output === void 0,
		server: io.environment.GITHUB_SERVER_URL
	});
	require_scan.write(pieces, values.output, [], io);
	return broken > 0 ? require_start.EXIT.unfinished : require_start.EXIT.clean;
}
const MAX_BYTES = 268435456;
const MOST_TOLD = 20;
function takeAll(paths, open, { stderr, progress }) {
	let [taken, broken, other] = [
		0,
		0,
		0
	];
	const refuse = (file, why) => {
		if (++broken <= MOST_TOLD) stderr(`spend-guard: ${require_start.terminal(`${file} ${why}`)}\n`);
		open.miss({
			repository: null,
			file,
			reason: why,
			status: null,
			at: null
		});
	};
	for (const { path, name } of filesIn(paths)) {
		progress?.say(`Reading ${taken + 1} reports`);
		const read = require_plain_file.readPlainFile(path, MAX_BYTES);
		if (read.kind === "refused") {
			refuse(path, `cannot be read: ${read.why}`);
			continue;
		}
		for (const [index, told] of tell(read.text).entries()) {
			const at = index === 0 ? "" : `#${index + 1}`;
			switch (told.kind) {
				case "report":
					taken++;
					open.take(told.report, `${name}${at}`);
					break;
				case "unreadable": {
					taken++;
					const { repository, reason, status = null, at: day = null } = told.record;
					open.miss({
						repository,
						file: `${path}${at}`,
						reason,
						status,
						at: day
					});
					break;
				}
				case "broken":
					refuse(`${path}${at}`, told.why);
					break;
				case "other": other++;
			}
		}
	}
	progress?.clear();
	if (broken > MOST_TOLD) stderr(`spend-guard: ${broken - MOST_TOLD} more files are no reports that can be read\n`);
	if (other > 0) stderr(`spend-guard: ${other} files are no reports but something else of Spend Guard\n`);
	return {
		taken,
		broken
	};
}
function* filesIn(paths) {
	for (const path of paths) if (require_rollouts.kindOf(path) === "folder") yield* below(path, "");
	else yield {
		path,
		name: path.replace(/\.json$/, "")
	};
}
function* below(folder, name) {
	const entries = (0, node_fs.readdirSync)((0, node_path.join)(folder, name), { withFileTypes: true });
	entries.sort((a, b) => a.name < b.name ? -1 : 1);
	for (const entry of entries) {
		if (entry.name.startsWith(".")) continue;
		const here = name === "" ? entry.name : `${name}/${entry.name}`;
		if (entry.isDirectory()) yield* below(folder, here);
		else if (entry.isFile() && entry.name.endsWith(".json")) yield {
			path: (0, node_path.join)(folder, here),
			name: here.slice(0, -5)
		};
	}
}
function beforeOf(path) {
	const read = require_plain_file.readPlainFile(path, MAX_BYTES);
	if (read.kind === "refused") throw new require_start.UsageError(`--since ${path}: ${read.why}`);
	const before = readBefore(read.text);
	if ("problem" in before) throw new require_start.UsageError(`--since ${path} ${before.problem}`);
	return before;
}
function ownersIn(path) {
	const read = require_plain_file.readPlainFile(path, MAX_BYTES);
	if (read.kind === "refused") throw new require_start.UsageError(`--owners ${path}: ${read.why}`);
	const owners = readOwners(read.text);
	if ("problem" in owners) throw new require_start.UsageError(`--owners ${path} ${owners.problem}`);
	return owners;
}
async function render(ledger, format, view) {
	switch (format) {
		case "text": return [(await Promise.resolve().then(() => require("./text-wl3C64Dh.js"))).ledgerText(ledger, view)];
		case "json": return [require_scan.stringify(ledger)];
		case "csv": return (await Promise.resolve().then(() => require("./csv-D14sCmIf.js"))).ledgerCsv(ledger);
		case "markdown": return [(await Promise.resolve().then(() => require("./markdown-DnhJbw1X.js"))).ledgerMarkdown(ledger)];
		case "html": return [(await Promise.resolve().then(() => require("./html-CTCpk1yY.js"))).ledgerHtml(ledger, view)];
		default: return format;
	}
}
exports.FORMATS = FORMATS;
exports.HELP = HELP;
exports.OPTIONS = OPTIONS;
exports.run = run;

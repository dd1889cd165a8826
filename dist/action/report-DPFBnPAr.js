let require_schemas$loaded;
const require_schemas = () => require_schemas$loaded ??= require("./schemas-TJ9kb5Kg.js");
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
const line = require_schemas().number().int().min(1);
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
	line,
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
	line
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
		line
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
	line,
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
	line,
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
	line,
	workflow: require_schemas().string(),
	job: require_schemas().string().describe("`*` where the finding is about the whole workflow file."),
	fix: require_schemas().string().nullable(),
	fingerprint: require_schemas().string().describe("Stable across edits elsewhere in the file: no line numbers in it."),
	alike: require_schemas().array(require_schemas().strictObject({
		path: require_schemas().string(),
		line,
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
	line,
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
	line,
	message: require_schemas().string()
});
const count = require_schemas().strictObject({ jobs: require_schemas().number().int().min(0) });
const reportSchema = require_schemas().strictObject({
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
exports.reportSchema = reportSchema;

const require_scan = require("./scan-EwmV4PoP.js");
// src/report-forecast.ts
const amount = require_scan.number().min(0);
const rangeSchema = require_scan.strictObject({
	low: amount,
	middle: amount,
	high: amount
}).describe("An 80 % range: 10th, 50th and 90th percentile.");
const basis = require_scan._enum([
	"measured",
	"declared",
	"assumed",
	"mixed"
]).describe("Where the tokens come from: records of runs, the policy, a profile of such runs, several of these.");
const runsSchema = require_scan.strictObject({
	basis: require_scan._enum([
		"measured",
		"scheduled",
		"declared",
		"unknown"
	]),
	says: require_scan.string().describe("What it rests on."),
	perMonth: rangeSchema.nullable().describe("In 30 days; null where nobody knows."),
	uncounted: require_scan.array(require_scan.string()).describe("Events that start it and that nobody counted.")
});
const useKeys = {
	basis,
	says: require_scan.string().describe("What the tokens of a run rest on."),
	models: require_scan.array(require_scan.strictObject({
		name: require_scan.string(),
		named: require_scan.boolean()
	})),
	tokensPerRun: rangeSchema.nullable(),
	tokensPerMonth: rangeSchema.nullable(),
	unpriced: require_scan.array(require_scan.string()).describe("Models without a known price: only their tokens count.")
};
const apiUse = require_scan.strictObject({
	...useKeys,
	dollarsPerRun: rangeSchema.nullable(),
	dollarsPerMonth: rangeSchema.nullable()
});
const subscriptionUse = require_scan.strictObject({
	...useKeys,
	creditsPerRun: rangeSchema.nullable().describe("Once the included usage is gone."),
	creditsPerMonth: rangeSchema.nullable().describe("Once the included usage is gone.")
});
const jobForecastSchema = require_scan.strictObject({
	runs: runsSchema,
	matrixJobs: require_scan.number().int().min(1),
	unbounded: require_scan.array(require_scan.string()).describe("What may make it more without a bound in the files."),
	notes: require_scan.array(require_scan.string()),
	api: apiUse.nullable(),
	subscription: subscriptionUse.nullable()
});
const lineKeys = {
	owner: require_scan.string().nullable(),
	limit: require_scan.string().nullable().describe("The policy\u2019s monthly limit, as written."),
	jobs: require_scan.number().int().min(0),
	basis: basis.nullable(),
	runs: rangeSchema.nullable(),
	tokens: rangeSchema.nullable(),
	perRunOnly: require_scan.array(require_scan.string()).describe("Jobs whose runs nobody counted: not in the month."),
	partly: require_scan.array(require_scan.string()).describe("Jobs of which only some runs are counted."),
	unknownUse: require_scan.array(require_scan.string()).describe("Jobs of which nobody knows what a run uses."),
	unpriced: require_scan.array(require_scan.string()).describe("Models without a known price."),
	unbounded: require_scan.array(require_scan.string()).describe("Jobs that may use more without a bound in the files.")
};
const rateSchema = require_scan.strictObject({
	model: require_scan.string(),
	says: require_scan.string(),
	source: require_scan.string(),
	asOf: require_scan.string(),
	grade: require_scan._enum([
		"official",
		"reported",
		"derived"
	]),
	doubt: require_scan.string().nullable()
});
const forecastSchema = require_scan.strictObject({
	days: require_scan.literal(30),
	day: require_scan.string().describe("The day whose prices hold."),
	history: require_scan.strictObject({
		weeks: require_scan.number().int(),
		gaps: require_scan.array(require_scan.string())
	}).nullable().describe("What was read of the runs; null where nobody asked GitHub."),
	api: require_scan.strictObject({
		...lineKeys,
		dollars: rangeSchema.nullable(),
		rates: require_scan.array(rateSchema).describe("US dollars per million tokens.")
	}),
	subscription: require_scan.strictObject({
		...lineKeys,
		credits: rangeSchema.nullable().describe("Once the included usage is gone."),
		rates: require_scan.array(rateSchema).describe("Credits per million tokens."),
		workspace: require_scan.strictObject({
			kind: require_scan.string(),
			says: require_scan.array(require_scan.string())
		}).nullable().describe("Which plan pays, and what that means at its limits."),
		busiest: require_scan.strictObject({
			fiveHours: require_scan.number().int(),
			week: require_scan.number().int(),
			shareOfAllowance: require_scan.literal("unknown")
		}).nullable().describe("Runs in the busiest five hours and the busiest week that were seen.")
	})
}).describe("What a month is expected to use, on two lines that are never added.");
// src/report.ts
const line = require_scan.number().int().min(1);
const column = require_scan.number().int().min(1);
const budgetSchema = require_scan._enum([
	"api",
	"subscription",
	"both",
	"other",
	"unclear",
	"none"
]).describe("Who pays for the job: the OpenAI Platform account, a ChatGPT plan or workspace, both, somebody else, not decidable from the files, nobody.");
const chargeBudgetSchema = require_scan._enum([
	"api",
	"subscription",
	"other",
	"unclear"
]);
const routeSchema = require_scan._enum([
	"chatgpt-plan",
	"codex-signed-in",
	"codex-api-key",
	"openai-api",
	"other-provider"
]).describe("How the money gets there.");
const confidenceSchema = require_scan._enum([
	"certain",
	"likely",
	"possible"
]);
const evidenceSchema = require_scan.strictObject({
	path: require_scan.string(),
	line,
	column,
	shows: require_scan.string().describe("What stands there, shortened.")
});
const accountSchema = require_scan.strictObject({
	organization: require_scan.string().optional().describe("Of the OpenAI Platform: `org-\u2026`, `vars.ORG`."),
	project: require_scan.string().optional().describe("Of the OpenAI Platform: `proj_\u2026`, `vars.PROJECT`."),
	workspace: require_scan.string().optional().describe("Of ChatGPT.")
}).describe("Which account of the budget pays, where the files name one. Without it the credential decides.");
const payerSchema = require_scan.strictObject({
	kind: require_scan._enum([
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
	name: require_scan.string().describe("As a reader would write it: `secrets.OPENAI_API_KEY`."),
	budget: chargeBudgetSchema,
	inFiles: require_scan.literal(false).optional().describe("Only where no credential of it stands in the files."),
	account: accountSchema.optional()
});
const chargeSchema = require_scan.strictObject({
	budget: chargeBudgetSchema,
	route: routeSchema.nullable().describe("Null where the payer is unclear between routes."),
	confidence: confidenceSchema,
	unsure: require_scan._enum(["spending", "payer"]).optional().describe("Where it is not certain: whether it spends at all, or only who pays."),
	spender: require_scan.strictObject({
		kind: require_scan.string().describe("What makes the model calls: codex-cli, codex-action, action, http, program, mention, \u2026"),
		label: require_scan.string(),
		path: require_scan.string(),
		line
	}),
	payer: payerSchema.nullable(),
	candidates: require_scan.array(payerSchema).describe("Who else could pay; for `unclear`, everybody who could."),
	settledBy: require_scan.string().nullable().describe("For an unclear charge: the one fact that would settle it."),
	notes: require_scan.array(require_scan.string()).describe("When the payer changes: an empty secret, another version."),
	model: require_scan.string().nullable().describe("The model named for the run, or null."),
	provider: require_scan.string().nullable().describe("For budget `other`: who bills."),
	evidence: require_scan.array(evidenceSchema).min(1).describe("From the job to the credential."),
	measured: require_scan.strictObject({
		run: require_scan.number().int().min(0),
		day: require_scan.string(),
		certain: require_scan.boolean().describe("False where the client says no more than that it is likely.")
	}).optional().describe("The newest run whose client noted that this account paid.")
});
const deadSchema = require_scan.strictObject({
	spender: chargeSchema.shape.spender,
	reason: require_scan.string().describe("Why this client cannot spend as written."),
	credential: require_scan.string().nullable(),
	evidence: require_scan.array(evidenceSchema).min(1)
});
const silencedSchema = require_scan.strictObject({
	label: require_scan.string().describe("What it would be: `codex exec`, `openai/codex-action@v1`."),
	reason: require_scan.string().describe("Why it never runs here, or spends nothing when it does."),
	evidence: require_scan.array(evidenceSchema).min(1)
});
const unreadReasonSchema = require_scan._enum([
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
const blindSpotSchema = require_scan.strictObject({
	reason: unreadReasonSchema,
	what: require_scan.string().describe("What it is: `tools/run`, `acme/review@v1`, `curl \u2026 | bash`."),
	path: require_scan.string(),
	line,
	why: require_scan.string().describe("Why it was not read, with the bound where there is one."),
	settledBy: require_scan.string().describe("What would make it known."),
	inReach: require_scan.array(require_scan.string()).describe("Credentials in its reach that pay; `secrets.*` where all are inherited."),
	charged: require_scan.boolean().describe("It was handed one of them, so a charge of the job stands for it.")
}).describe("Something the job runs that was not read.");
const jobSchema = require_scan.strictObject({
	workflow: require_scan.string(),
	job: require_scan.string(),
	line,
	triggers: require_scan.array(require_scan.string()),
	starts: require_scan.array(require_scan.string()).optional().describe("For a job that spends: what starts it and how often, in words."),
	budget: budgetSchema,
	sentence: require_scan.string(),
	charges: require_scan.array(chargeSchema),
	dead: require_scan.array(deadSchema).describe("Spenders that cannot spend as written."),
	silenced: require_scan.array(silencedSchema).optional().describe("What looks like a spender and is no charge: it never runs here, or its key is made up."),
	exposed: require_scan.array(require_scan.strictObject({
		name: require_scan.string(),
		evidence: require_scan.array(evidenceSchema)
	})).describe("Credentials in reach of the job that nothing in it spends."),
	blindSpots: require_scan.array(blindSpotSchema).optional().describe("What the job runs that was not read and that a credential is in reach of."),
	owners: require_scan.array(require_scan.string()).optional().describe("For a job that spends: who answers for it, by `owners` of the policy or by CODEOWNERS of its workflow file."),
	calledBy: require_scan.array(require_scan.strictObject({
		workflow: require_scan.string(),
		job: require_scan.string()
	})).optional().describe("For a job that runs only when called: the jobs here that call it."),
	forecast: jobForecastSchema.optional().describe("What a month of it uses, where a forecast was asked for and it charges a line.")
});
const outcomeSchema = require_scan._enum([
	"pass",
	"warn",
	"fail",
	"error"
]);
const levelSchema = require_scan._enum([
	"error",
	"warning",
	"notice"
]);
const findingSchema = require_scan.strictObject({
	rule: require_scan.string(),
	level: levelSchema,
	message: require_scan.string(),
	path: require_scan.string(),
	line,
	workflow: require_scan.string(),
	job: require_scan.string().describe("`*` where the finding is about the whole workflow file."),
	fix: require_scan.string().nullable(),
	fingerprint: require_scan.string().describe("Stable across edits elsewhere in the file: no line numbers in it.")
});
const ignoredSchema = findingSchema.extend({
	reason: require_scan.string(),
	expires: require_scan.string().nullable()
});
const diagnosticSchema = require_scan.strictObject({
	code: require_scan.string(),
	path: require_scan.string(),
	line,
	message: require_scan.string()
});
const proposalSchema = require_scan.strictObject({
	kind: require_scan._enum([
		"policy",
		"expect",
		"ignore",
		"baseline"
	]),
	path: require_scan.string(),
	line,
	message: require_scan.string()
});
const count = require_scan.strictObject({ jobs: require_scan.number().int().min(0) });
const reportSchema = require_scan.strictObject({
	schema: require_scan.literal("spend-guard/report/v1"),
	generator: require_scan.strictObject({
		name: require_scan.literal("spend-guard"),
		version: require_scan.string()
	}),
	repository: require_scan.strictObject({
		name: require_scan.string().optional().describe("`owner/name`, where that is known."),
		path: require_scan.string(),
		commit: require_scan.string().nullable()
	}),
	outcome: outcomeSchema,
	ledger: require_scan.strictObject({
		api: count,
		subscription: count,
		other: count,
		unclear: count,
		none: count
	}).describe("Jobs per budget. A job that charges both OpenAI budgets counts on both lines; the lines are never added."),
	policy: require_scan.strictObject({
		path: require_scan.string().nullable(),
		default: require_scan.union([require_scan._enum([
			"api",
			"subscription",
			"other",
			"any",
			"none"
		]), require_scan.array(require_scan._enum([
			"api",
			"subscription",
			"other"
		]))]).describe("A budget, or the list of those that are allowed."),
		owners: require_scan.strictObject({
			api: require_scan.string().optional(),
			subscription: require_scan.string().optional()
		}).optional().describe("Who answers for a budget line, where the policy says so.")
	}).describe("The policy that judged; path null for the built-in one."),
	forecast: forecastSchema.optional(),
	jobs: require_scan.array(jobSchema),
	findings: require_scan.array(findingSchema),
	ignored: require_scan.array(ignoredSchema),
	diagnostics: require_scan.array(diagnosticSchema),
	proposed: require_scan.array(proposalSchema).optional().describe("What a change would have tolerated or expected; it counts once merged, not now."),
	stale: require_scan.strictObject({
		asOf: require_scan.string(),
		days: require_scan.number().int().min(0)
	}).optional().describe("Only where what this version knows of clients and models is older than 90 days: up to which day it is true.")
});
exports.reportSchema = reportSchema;

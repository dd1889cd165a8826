const require_schemas = require("./schemas-ClBogbDm.js");
// src/report.ts
const line = require_schemas.number().int().min(1);
const column = require_schemas.number().int().min(1);
const budgetSchema = require_schemas._enum([
	"api",
	"subscription",
	"both",
	"other",
	"unclear",
	"none"
]).describe("Who pays for the job: the OpenAI Platform account, a ChatGPT plan or workspace, both, somebody else, not decidable from the files, nobody.");
const chargeBudgetSchema = require_schemas._enum([
	"api",
	"subscription",
	"other",
	"unclear"
]);
const routeSchema = require_schemas._enum([
	"chatgpt-plan",
	"codex-signed-in",
	"codex-api-key",
	"openai-api",
	"other-provider"
]).describe("How the money gets there.");
const confidenceSchema = require_schemas._enum([
	"certain",
	"likely",
	"possible"
]);
const evidenceSchema = require_schemas.strictObject({
	path: require_schemas.string(),
	line,
	column,
	shows: require_schemas.string().describe("What stands there, shortened.")
});
const payerSchema = require_schemas.strictObject({
	kind: require_schemas._enum([
		"platform-key",
		"platform-identity",
		"chatgpt-auth-file",
		"access-token",
		"chatgpt-identity",
		"chatgpt-account",
		"machine-login",
		"provider-key",
		"provider-identity",
		"unknown"
	]).describe("What kind of credential pays."),
	name: require_schemas.string().describe("As a reader would write it: `secrets.OPENAI_API_KEY`."),
	budget: chargeBudgetSchema
});
const chargeSchema = require_schemas.strictObject({
	budget: chargeBudgetSchema,
	route: routeSchema.nullable().describe("Null where the payer is unclear between routes."),
	confidence: confidenceSchema,
	spender: require_schemas.strictObject({
		kind: require_schemas.string().describe("What makes the model calls: codex-cli, codex-action, action, http, program, mention, \u2026"),
		label: require_schemas.string(),
		path: require_schemas.string(),
		line
	}),
	payer: payerSchema.nullable(),
	candidates: require_schemas.array(payerSchema).describe("Who else could pay; for `unclear`, everybody who could."),
	settledBy: require_schemas.string().nullable().describe("For an unclear charge: the one fact that would settle it."),
	notes: require_schemas.array(require_schemas.string()).describe("When the payer changes: an empty secret, another version."),
	model: require_schemas.string().nullable().describe("The model named for the run, or null."),
	provider: require_schemas.string().nullable().describe("For budget `other`: who bills."),
	evidence: require_schemas.array(evidenceSchema).min(1).describe("From the job to the credential.")
});
const deadSchema = require_schemas.strictObject({
	spender: chargeSchema.shape.spender,
	reason: require_schemas.string().describe("Why this client cannot spend as written."),
	credential: require_schemas.string().nullable(),
	evidence: require_schemas.array(evidenceSchema).min(1)
});
const silencedSchema = require_schemas.strictObject({
	label: require_schemas.string().describe("What it would be: `codex exec`, `openai/codex-action@v1`."),
	reason: require_schemas.string().describe("Why it never runs here, or spends nothing when it does."),
	evidence: require_schemas.array(evidenceSchema).min(1)
});
const jobSchema = require_schemas.strictObject({
	workflow: require_schemas.string(),
	job: require_schemas.string(),
	line,
	triggers: require_schemas.array(require_schemas.string()),
	budget: budgetSchema,
	sentence: require_schemas.string(),
	charges: require_schemas.array(chargeSchema),
	dead: require_schemas.array(deadSchema).describe("Spenders that cannot spend as written."),
	silenced: require_schemas.array(silencedSchema).optional().describe("What looks like a spender and is no charge: it never runs here, or its key is made up."),
	exposed: require_schemas.array(require_schemas.strictObject({
		name: require_schemas.string(),
		evidence: require_schemas.array(evidenceSchema)
	})).describe("Credentials in reach of the job that nothing in it spends."),
	calledBy: require_schemas.array(require_schemas.strictObject({
		workflow: require_schemas.string(),
		job: require_schemas.string()
	})).optional().describe("For a job that runs only when called: the jobs here that call it.")
});
const levelSchema = require_schemas._enum([
	"error",
	"warning",
	"notice"
]);
const findingSchema = require_schemas.strictObject({
	rule: require_schemas.string(),
	level: levelSchema,
	message: require_schemas.string(),
	path: require_schemas.string(),
	line,
	workflow: require_schemas.string(),
	job: require_schemas.string(),
	fix: require_schemas.string().nullable(),
	fingerprint: require_schemas.string().describe("Stable across edits elsewhere in the file: no line numbers in it.")
});
const ignoredSchema = findingSchema.extend({
	reason: require_schemas.string(),
	expires: require_schemas.string().nullable()
});
const diagnosticSchema = require_schemas.strictObject({
	code: require_schemas.string(),
	path: require_schemas.string(),
	line,
	message: require_schemas.string()
});
const count = require_schemas.strictObject({ jobs: require_schemas.number().int().min(0) });
const reportSchema = require_schemas.strictObject({
	schema: require_schemas.literal("spend-guard/report/v1"),
	generator: require_schemas.strictObject({
		name: require_schemas.literal("spend-guard"),
		version: require_schemas.string()
	}),
	repository: require_schemas.strictObject({
		path: require_schemas.string(),
		commit: require_schemas.string().nullable()
	}),
	outcome: require_schemas._enum([
		"pass",
		"warn",
		"fail",
		"error"
	]),
	ledger: require_schemas.strictObject({
		api: count,
		subscription: count,
		other: count,
		unclear: count,
		none: count
	}).describe("Jobs per budget. A job that charges both OpenAI budgets counts on both lines; the lines are never added."),
	policy: require_schemas.strictObject({
		path: require_schemas.string().nullable(),
		default: require_schemas._enum([
			"api",
			"subscription",
			"any",
			"none"
		])
	}).describe("The policy that judged; path null for the built-in one."),
	jobs: require_schemas.array(jobSchema),
	findings: require_schemas.array(findingSchema),
	ignored: require_schemas.array(ignoredSchema),
	diagnostics: require_schemas.array(diagnosticSchema)
});
exports.reportSchema = reportSchema;

import { a as number, c as string, i as literal, n as array, s as strictObject, t as _enum } from "./schemas-BVBPxP0g.js";
// src/report.ts
/**
* The v1 JSON report: the contract with every consumer. Additions are allowed, renames are not.
* Only types leave this module at run time; the schema is for tests and `schemas/report-v1.schema.json`.
*/
const line = number().int().min(1);
const column = number().int().min(1);
const budgetSchema = _enum([
	"api",
	"subscription",
	"both",
	"other",
	"unclear",
	"none"
]).describe("Who pays for the job: the OpenAI Platform account, a ChatGPT plan or workspace, both, somebody else, not decidable from the files, nobody.");
const chargeBudgetSchema = _enum([
	"api",
	"subscription",
	"other",
	"unclear"
]);
const routeSchema = _enum([
	"chatgpt-plan",
	"codex-signed-in",
	"codex-api-key",
	"openai-api",
	"other-provider"
]).describe("How the money gets there.");
const confidenceSchema = _enum([
	"certain",
	"likely",
	"possible"
]);
const evidenceSchema = strictObject({
	path: string(),
	line,
	column,
	shows: string().describe("What stands there, shortened.")
});
const payerSchema = strictObject({
	kind: _enum([
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
	name: string().describe("As a reader would write it: `secrets.OPENAI_API_KEY`."),
	budget: chargeBudgetSchema
});
const chargeSchema = strictObject({
	budget: chargeBudgetSchema,
	route: routeSchema.nullable().describe("Null where the payer is unclear between routes."),
	confidence: confidenceSchema,
	spender: strictObject({
		kind: string().describe("What makes the model calls: codex-cli, codex-action, action, http, program, mention, \u2026"),
		label: string(),
		path: string(),
		line
	}),
	payer: payerSchema.nullable(),
	candidates: array(payerSchema).describe("Who else could pay; for `unclear`, everybody who could."),
	settledBy: string().nullable().describe("For an unclear charge: the one fact that would settle it."),
	notes: array(string()).describe("When the payer changes: an empty secret, another version."),
	model: string().nullable().describe("The model named for the run, or null."),
	provider: string().nullable().describe("For budget `other`: who bills."),
	evidence: array(evidenceSchema).min(1).describe("From the job to the credential.")
});
const deadSchema = strictObject({
	spender: chargeSchema.shape.spender,
	reason: string().describe("Why this client cannot spend as written."),
	credential: string().nullable(),
	evidence: array(evidenceSchema).min(1)
});
const silencedSchema = strictObject({
	label: string().describe("What it would be: `codex exec`, `openai/codex-action@v1`."),
	reason: string().describe("Why it never runs here, or spends nothing when it does."),
	evidence: array(evidenceSchema).min(1)
});
const jobSchema = strictObject({
	workflow: string(),
	job: string(),
	line,
	triggers: array(string()),
	budget: budgetSchema,
	sentence: string(),
	charges: array(chargeSchema),
	dead: array(deadSchema).describe("Spenders that cannot spend as written."),
	silenced: array(silencedSchema).optional().describe("What looks like a spender and is no charge: it never runs here, or its key is made up."),
	exposed: array(strictObject({
		name: string(),
		evidence: array(evidenceSchema)
	})).describe("Credentials in reach of the job that nothing in it spends."),
	calledBy: array(strictObject({
		workflow: string(),
		job: string()
	})).optional().describe("For a job that runs only when called: the jobs here that call it.")
});
const levelSchema = _enum([
	"error",
	"warning",
	"notice"
]);
const findingSchema = strictObject({
	rule: string(),
	level: levelSchema,
	message: string(),
	path: string(),
	line,
	workflow: string(),
	job: string(),
	fix: string().nullable(),
	fingerprint: string().describe("Stable across edits elsewhere in the file: no line numbers in it.")
});
const ignoredSchema = findingSchema.extend({
	reason: string(),
	expires: string().nullable()
});
const diagnosticSchema = strictObject({
	code: string(),
	path: string(),
	line,
	message: string()
});
const count = strictObject({ jobs: number().int().min(0) });
const reportSchema = strictObject({
	schema: literal("spend-guard/report/v1"),
	generator: strictObject({
		name: literal("spend-guard"),
		version: string()
	}),
	repository: strictObject({
		path: string(),
		commit: string().nullable()
	}),
	outcome: _enum([
		"pass",
		"warn",
		"fail",
		"error"
	]),
	ledger: strictObject({
		api: count,
		subscription: count,
		other: count,
		unclear: count,
		none: count
	}).describe("Jobs per budget. A job that charges both OpenAI budgets counts on both lines; the lines are never added."),
	policy: strictObject({
		path: string().nullable(),
		default: _enum([
			"api",
			"subscription",
			"any",
			"none"
		])
	}).describe("The policy that judged; path null for the built-in one."),
	jobs: array(jobSchema),
	findings: array(findingSchema),
	ignored: array(ignoredSchema),
	diagnostics: array(diagnosticSchema)
});
export { reportSchema };

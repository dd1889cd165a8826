export const id = 665;
export const ids = [665];
export const modules = {

/***/ 665:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   reportSchema: () => (/* binding */ reportSchema)
/* harmony export */ });
/* unused harmony exports budgetSchema, routeSchema, confidenceSchema, evidenceSchema, payerSchema, chargeSchema, deadSchema, jobSchema, levelSchema, findingSchema, ignoredSchema, diagnosticSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2311);
/**
 * The v1 JSON report: the contract with every consumer. Additions are allowed, renames are not.
 * Only types leave this module at run time; the schema is for tests and `schemas/report-v1.schema.json`.
 */

const line = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1);
const column = zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(1);
const budgetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['api', 'subscription', 'both', 'other', 'unclear', 'none'])
    .describe('Who pays for the job: the OpenAI Platform account, a ChatGPT plan or workspace, both, somebody else, not decidable from the files, nobody.');
const chargeBudgetSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['api', 'subscription', 'other', 'unclear']);
const routeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['chatgpt-plan', 'codex-signed-in', 'codex-api-key', 'openai-api', 'other-provider'])
    .describe('How the money gets there.');
const confidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['certain', 'likely', 'possible']);
const evidenceSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line,
    column,
    shows: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('What stands there, shortened.'),
});
const payerSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n([
        'platform-key',
        'platform-identity',
        'chatgpt-auth-file',
        'access-token',
        'chatgpt-identity',
        'chatgpt-account',
        'machine-login',
        'provider-key',
        'provider-identity',
        'unknown',
    ])
        .describe('What kind of credential pays.'),
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('As a reader would write it: `secrets.OPENAI_API_KEY`.'),
    budget: chargeBudgetSchema,
});
const chargeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    budget: chargeBudgetSchema,
    route: routeSchema.nullable().describe('Null where the payer is unclear between routes.'),
    confidence: confidenceSchema,
    spender: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
            .describe('What makes the model calls: codex-cli, codex-action, action, http, program, mention, …'),
        label: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
        line,
    }),
    payer: payerSchema.nullable(),
    candidates: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(payerSchema)
        .describe('Who else could pay; for `unclear`, everybody who could.'),
    settledBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .nullable()
        .describe('For an unclear charge: the one fact that would settle it.'),
    notes: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).describe('When the payer changes: an empty secret, another version.'),
    model: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('The model named for the run, or null.'),
    provider: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().describe('For budget `other`: who bills.'),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(evidenceSchema).min(1).describe('From the job to the credential.'),
});
const deadSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    spender: chargeSchema.shape.spender,
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().describe('Why this client cannot spend as written.'),
    credential: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(evidenceSchema).min(1),
});
const jobSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line,
    triggers: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    budget: budgetSchema,
    sentence: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    charges: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(chargeSchema),
    dead: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(deadSchema).describe('Spenders that cannot spend as written.'),
    exposed: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), evidence: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(evidenceSchema) }))
        .describe('Credentials in reach of the job that nothing in it spends.'),
    calledBy: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }))
        .optional()
        .describe('For a job that runs only when called: the jobs here that call it.'),
});
const levelSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['error', 'warning', 'notice']);
const findingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    rule: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    level: levelSchema,
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line,
    workflow: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    job: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    fix: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    fingerprint: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
        .describe('Stable across edits elsewhere in the file: no line numbers in it.'),
});
const ignoredSchema = findingSchema.extend({
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    expires: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
});
const diagnosticSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    code: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    line,
    message: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ jobs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().int().min(0) });
const reportSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    schema: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('spend-guard/report/v1'),
    generator: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ name: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('spend-guard'), version: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }),
    repository: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), commit: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable() }),
    outcome: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['pass', 'warn', 'fail', 'error']),
    ledger: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ api: count, subscription: count, other: count, unclear: count, none: count })
        .describe('Jobs per budget. A job that charges both OpenAI budgets counts on both lines; the lines are never added.'),
    policy: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
        default: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['api', 'subscription', 'any', 'none']),
    })
        .describe('The policy that judged; path null for the built-in one.'),
    jobs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(jobSchema),
    findings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(findingSchema),
    ignored: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(ignoredSchema),
    diagnostics: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(diagnosticSchema),
});


/***/ })

};

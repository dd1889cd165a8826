/**
 * The v1 JSON report: the contract with every consumer. Additions are allowed, renames are not.
 * Only types leave this module at run time; the schema is for tests and `schemas/report-v1.schema.json`.
 */
import { z } from 'zod';
import { forecastSchema, jobForecastSchema } from './forecast.ts';

const line = z.number().int().min(1);
const column = z.number().int().min(1);

export const budgetSchema = z
  .enum(['api', 'subscription', 'both', 'other', 'unclear', 'none'])
  .describe(
    'Who pays for the job: the OpenAI Platform account, a ChatGPT plan or workspace, both, somebody else, not decidable from the files, nobody.',
  );

const chargeBudgetSchema = z.enum(['api', 'subscription', 'other', 'unclear']);

export const routeSchema = z
  .enum(['chatgpt-plan', 'codex-signed-in', 'codex-api-key', 'openai-api', 'other-provider'])
  .describe('How the money gets there.');

export const confidenceSchema = z.enum(['certain', 'likely', 'possible']);

export const evidenceSchema = z.strictObject({
  path: z.string(),
  line,
  column,
  shows: z.string().describe('What stands there, shortened.'),
});

export const accountSchema = z
  .strictObject({
    organization: z.string().optional().describe('Of the OpenAI Platform: `org-…`, `vars.ORG`.'),
    project: z.string().optional().describe('Of the OpenAI Platform: `proj_…`, `vars.PROJECT`.'),
    workspace: z.string().optional().describe('Of ChatGPT.'),
  })
  .describe(
    'Which account of the budget pays, where the files name one. Without it the credential decides.',
  );

export const payerSchema = z.strictObject({
  kind: z
    .enum([
      'platform-key',
      'platform-identity',
      'chatgpt-auth-file',
      'access-token',
      'chatgpt-identity',
      'chatgpt-account',
      'machine-login',
      'provider-key',
      'provider-plan',
      'provider-identity',
      'unknown',
    ])
    .describe('What kind of credential pays.'),
  name: z.string().describe('As a reader would write it: `secrets.OPENAI_API_KEY`.'),
  budget: chargeBudgetSchema,
  inFiles: z
    .literal(false)
    .optional()
    .describe('Only where no credential of it stands in the files.'),
  account: accountSchema.optional(),
});

export const doubtSchema = z.strictObject({
  of: z
    .enum(['file', 'start', 'call', 'payer'])
    .describe(
      'What hangs on it: whether GitHub takes the file at all, whether the spender is started, whether it calls a model, or who pays.',
    ),
  onlyIf: z.string().describe('What has to hold, as the end of a sentence that begins with “if”.'),
  path: z.string(),
  line,
});

export const chargeSchema = z.strictObject({
  budget: chargeBudgetSchema,
  route: routeSchema.nullable().describe('Null where the payer is unclear between routes.'),
  confidence: confidenceSchema,
  unsure: z
    .enum(['spending', 'payer'])
    .optional()
    .describe('Where it is not certain: whether it spends at all, or only who pays.'),
  doubts: z
    .array(doubtSchema)
    .optional()
    .describe('Why it is not certain, from the job inwards; all of it has to hold.'),
  spender: z.strictObject({
    kind: z
      .string()
      .describe(
        'What makes the model calls: codex-cli, codex-action, action, http, program, mention, …',
      ),
    label: z.string(),
    path: z.string(),
    line,
  }),
  payer: payerSchema.nullable(),
  candidates: z
    .array(payerSchema)
    .describe('Who else could pay; for `unclear`, everybody who could.'),
  settledBy: z
    .string()
    .nullable()
    .describe('For an unclear charge: the one fact that would settle it.'),
  notes: z.array(z.string()).describe('When the payer changes: an empty secret, another version.'),
  model: z.string().nullable().describe('The model named for the run, or null.'),
  provider: z.string().nullable().describe('For budget `other`: who bills.'),
  shutDown: z
    .strictObject({ model: z.string(), date: z.string() })
    .optional()
    .describe(
      'Only where no model that it can ask for is offered any more: until another is named its requests fail and nothing is billed.',
    ),
  evidence: z.array(evidenceSchema).min(1).describe('From the job to the credential.'),
  measured: z
    .strictObject({
      run: z.number().int().min(0),
      day: z.string(),
      certain: z.boolean().describe('False where the client says no more than that it is likely.'),
    })
    .optional()
    .describe('The newest run whose client noted that this account paid.'),
});

export const deadCauseSchema = z
  .strictObject({
    kind: z.enum([
      'retired',
      'removed',
      'not-started',
      'nobodys-token',
      'unknown-option',
      'no-terminal',
      'waits',
      'login-not-used',
      'identity',
      'other-provider',
      'refused',
    ]),
    name: z
      .string()
      .optional()
      .describe('What to use instead, the input that would start it, the option, or the provider.'),
    permission: z
      .string()
      .optional()
      .describe('What the job lacks beside that: a permission of its token, to write.'),
  })
  .describe(
    'The provider answers no more, the action is gone, nothing asks it to work, its token stands for no person, no release knows the option, it needs a terminal, it waits for somebody at a browser, a login that it does not use, variables of a workload identity that do not fit together, another provider that it finds no credential for, or whatever else it is refused for.',
  );

export const deadSchema = z.strictObject({
  spender: chargeSchema.shape.spender,
  reason: z.string().describe('Why this client cannot spend as written.'),
  cause: deadCauseSchema,
  credential: z.string().nullable(),
  evidence: z.array(evidenceSchema).min(1),
});

export const silencedSchema = z.strictObject({
  label: z.string().describe('What it would be: `codex exec`, `openai/codex-action@v1`.'),
  reason: z.string().describe('Why it never runs here, or spends nothing when it does.'),
  evidence: z.array(evidenceSchema).min(1),
});

export const unreadReasonSchema = z
  .enum([
    'not-in-checkout',
    'over-limit',
    'elsewhere',
    'run-time',
    'fetched',
    'encoded',
    'unreadable',
    'hook',
    'unknown-program',
  ])
  .describe(
    'Why it was not read: it lies in no file of the checkout, is beyond a bound of the guard, belongs to another repository or machine, is chosen while the job runs, is downloaded, is written in a way that hides it, is no text in a language that is read, is started by another program’s settings, or is a program that no table knows.',
  );

export const blindSpotSchema = z
  .strictObject({
    reason: unreadReasonSchema,
    what: z.string().describe('What it is: `tools/run`, `acme/review@v1`, `curl … | bash`.'),
    path: z.string(),
    line,
    why: z.string().describe('Why it was not read, with the bound where there is one.'),
    missing: z
      .literal(true)
      .optional()
      .describe('The repository has no such file, and nothing before it could have made one.'),
    settledBy: z.string().describe('What would make it known.'),
    inReach: z
      .array(z.string())
      .describe('Credentials in its reach that pay; `secrets.*` where all are inherited.'),
    chargedElsewhere: z
      .array(z.string())
      .optional()
      .describe('Others in its reach, which charges of the job for something else stand for.'),
    charged: z
      .boolean()
      .describe('It was handed one of them, so a charge of the job stands for it.'),
  })
  .describe('Something the job runs that was not read.');

export const jobSchema = z.strictObject({
  workflow: z.string(),
  job: z.string(),
  line,
  triggers: z.array(z.string()),
  starts: z
    .array(z.string())
    .optional()
    .describe('For a job that spends: what starts it and how often, in words.'),
  budget: budgetSchema,
  dormant: z
    .enum(['refused', 'shut-down', 'uncalled'])
    .optional()
    .describe(
      'Only where the job cannot spend today, so that it counts on no line: GitHub refuses its file, all that it asks for is shut down, or it runs only when called and nothing here calls it.',
    ),
  sentence: z.string(),
  charges: z.array(chargeSchema),
  dead: z.array(deadSchema).describe('Spenders that cannot spend as written.'),
  silenced: z
    .array(silencedSchema)
    .optional()
    .describe(
      'What looks like a spender and is no charge: it never runs here, or its key is made up.',
    ),
  exposed: z
    .array(z.strictObject({ name: z.string(), evidence: z.array(evidenceSchema) }))
    .describe('Credentials in reach of the job that nothing in it spends.'),
  blindSpots: z
    .array(blindSpotSchema)
    .optional()
    .describe('What the job runs that was not read and that a credential is in reach of.'),
  owners: z
    .array(z.string())
    .optional()
    .describe(
      'For a job that spends: who answers for it, by `owners` of the policy or by CODEOWNERS of its workflow file.',
    ),
  declared: z
    .strictObject({ budget: z.string(), reason: z.string().optional() })
    .optional()
    .describe('For a job that spends: what an entry of `expect` in the policy says of it.'),
  calledBy: z
    .array(z.strictObject({ workflow: z.string(), job: z.string() }))
    .optional()
    .describe('For a job that runs only when called: the jobs here that call it.'),
  forecast: jobForecastSchema
    .optional()
    .describe('What a month of it uses, where a forecast was asked for and it charges a line.'),
});

export const outcomeSchema = z.enum(['pass', 'warn', 'fail', 'error']);

export const levelSchema = z.enum(['error', 'warning', 'notice']);

export const findingSchema = z.strictObject({
  rule: z.string(),
  level: levelSchema,
  message: z.string(),
  path: z.string(),
  line,
  workflow: z.string(),
  job: z.string().describe('`*` where the finding is about the whole workflow file.'),
  fix: z.string().nullable(),
  fingerprint: z
    .string()
    .describe('Stable across edits elsewhere in the file: no line numbers in it.'),
  alike: z
    .array(
      z.strictObject({
        path: z.string(),
        line,
        workflow: z.string(),
        job: z.string(),
        fingerprint: z.string(),
      }),
    )
    .optional()
    .describe('Other findings of the same rule with the same cause and fix, told with this one.'),
  older: z
    .literal(true)
    .optional()
    .describe('Only where a change was compared with its base: it was there before.'),
});

export const ignoredSchema = findingSchema.extend({
  reason: z.string(),
  expires: z.string().nullable(),
});

export const diagnosticSchema = z.strictObject({
  code: z.string(),
  path: z.string(),
  line,
  message: z.string(),
});

export const proposalSchema = z.strictObject({
  kind: z.enum(['policy', 'expect', 'ignore', 'baseline']),
  path: z.string(),
  line,
  message: z.string(),
});

const count = z.strictObject({ jobs: z.number().int().min(0) });

export const reportSchema = z.strictObject({
  schema: z.literal('spend-guard/report/v1'),
  generator: z.strictObject({ name: z.literal('spend-guard'), version: z.string() }),
  repository: z.strictObject({
    name: z.string().optional().describe('`owner/name`, where that is known.'),
    path: z.string(),
    commit: z.string().nullable(),
  }),
  outcome: outcomeSchema,
  ledger: z
    .strictObject({
      ...{ api: count, subscription: count, other: count, unclear: count, none: count },
      dormant: count.describe('Jobs that would spend and cannot today: on no other line.'),
    })
    .describe(
      'Jobs per budget. A job that charges several counts on the line of each; the lines are never added.',
    ),
  policy: z
    .strictObject({
      path: z.string().nullable(),
      default: z
        .union([
          z.enum(['api', 'subscription', 'other', 'any', 'none']),
          z.array(z.enum(['api', 'subscription', 'other'])),
        ])
        .describe('A budget, or the list of those that are allowed.'),
      owners: z
        .strictObject({ api: z.string().optional(), subscription: z.string().optional() })
        .optional()
        .describe('Who answers for a budget line, where the policy says so.'),
    })
    .describe('The policy that judged; path null for the built-in one.'),
  forecast: forecastSchema.optional(),
  jobs: z.array(jobSchema),
  findings: z.array(findingSchema),
  ignored: z.array(ignoredSchema),
  diagnostics: z.array(diagnosticSchema),
  proposed: z
    .array(proposalSchema)
    .optional()
    .describe('What a change would have tolerated or expected; it counts once merged, not now.'),
  stale: z
    .strictObject({ asOf: z.string(), days: z.number().int().min(0) })
    .optional()
    .describe(
      'Only where what this version knows of clients and models is older than 90 days: up to which day it is true.',
    ),
});

export type Budget = z.infer<typeof budgetSchema>;
export type ChargeBudget = z.infer<typeof chargeBudgetSchema>;
export type Route = z.infer<typeof routeSchema>;
export type Confidence = z.infer<typeof confidenceSchema>;
export type Payer = z.infer<typeof payerSchema>;
export type Account = z.infer<typeof accountSchema>;
export type PayerKind = Payer['kind'];
export type Doubt = z.infer<typeof doubtSchema>;
export type Charge = z.infer<typeof chargeSchema>;
export type DeadSpender = z.infer<typeof deadSchema>;
export type DeadCause = z.infer<typeof deadCauseSchema>;
export type JobReport = z.infer<typeof jobSchema>;
export type UnreadReason = z.infer<typeof unreadReasonSchema>;
export type BlindSpot = z.infer<typeof blindSpotSchema>;
export type Level = z.infer<typeof levelSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type Ignored = z.infer<typeof ignoredSchema>;
export type Report = z.infer<typeof reportSchema>;
export type Outcome = Report['outcome'];
export type Diagnostic = Report['diagnostics'][number];
export type Proposal = z.infer<typeof proposalSchema>;
export type Ledger = Report['ledger'];

/**
 * The ledger of many repositories, `spend-guard/ledger/v1`: a contract as the report is. Additions are
 * allowed, renames are not. Dollars have a key on the API line only and credits on the subscription
 * line only; nothing has a key for a sum of both. Only types leave this module at run time.
 */
import { z } from 'zod';
import { rangeSchema } from '../report/forecast.ts';
import {
  accountSchema,
  budgetSchema,
  confidenceSchema,
  levelSchema,
  outcomeSchema,
  routeSchema,
} from '../report/report.ts';

const whole = z.number().int().min(0);
const range = rangeSchema.nullable();

const counted = {
  jobs: whole,
  repositories: whole.describe('In how many repositories those jobs are.'),
};

const apiMonth = { dollars: range, tokens: range, runs: range };
const subscriptionMonth = {
  credits: range.describe('Once the included usage is gone.'),
  tokens: range,
  runs: range,
};

const known = {
  forecast: whole.describe('Jobs of which a month is in the sum.'),
  missing: whole.describe('Jobs of which it is not: runs or use that nobody knows.'),
  unbounded: whole.describe('Jobs that may use more, without a bound that the files show.'),
  partly: whole.describe('Jobs of which only some runs are counted.'),
  atMost: whole.describe('Jobs of which not every start that is counted may spend.'),
  unpriced: z.array(z.string()).describe('Models without a known price: only their tokens count.'),
};

const linesSchema = z
  .strictObject({
    api: z.strictObject({ ...counted, ...apiMonth, ...known }),
    subscription: z.strictObject({ ...counted, ...subscriptionMonth, ...known }),
    other: z.strictObject(counted),
    unclear: z.strictObject(counted),
    none: z.strictObject(counted),
  })
  .describe(
    'Two lines, what others bill, and what is undecided. A job that charges both OpenAI budgets counts on both lines; the lines are never added. Months are sums of distributions: 80 % ranges, never sums of worst cases.',
  );

const groupSchema = z
  .strictObject({
    name: z.string(),
    api: z.strictObject({ ...counted, dollars: range }),
    subscription: z.strictObject({ ...counted, credits: range }),
    other: z.strictObject(counted),
    unclear: z.strictObject(counted),
  })
  .describe('A job that belongs to several groups counts in each: groups do not add up to a line.');

const credentialSchema = groupSchema.extend({
  kind: z.string(),
  person: z.boolean().describe('A login of a person or of a machine somebody signed in.'),
  unspent: whole.describe('Further repositories in which it is in reach of a job and unspent.'),
});

const jobSchema = z.strictObject({
  repository: z.string(),
  workflow: z.string(),
  job: z.string(),
  line: z.number().int().min(1),
  budget: budgetSchema,
  triggers: z.array(z.string()),
  owners: z.array(z.string()),
  elsewhere: z
    .literal(true)
    .optional()
    .describe('It runs only when called, by other repositories here: counted there.'),
  charges: z.array(
    z.strictObject({
      budget: z.enum(['api', 'subscription', 'other', 'unclear']),
      route: routeSchema.nullable(),
      confidence: confidenceSchema,
      spender: z.string(),
      credential: z.strictObject({ kind: z.string(), name: z.string() }).nullable(),
      account: accountSchema.nullable(),
      model: z.string().nullable(),
      provider: z.string().nullable(),
    }),
  ),
  month: z
    .strictObject({
      api: z.strictObject(apiMonth).nullable(),
      subscription: z.strictObject(subscriptionMonth).nullable(),
    })
    .nullable(),
});

const repositorySchema = z.strictObject({
  name: z.string(),
  commit: z.string().nullable(),
  outcome: outcomeSchema,
  policy: z.string().nullable(),
  day: z.string().nullable().describe('The day of its forecast.'),
  jobs: z.strictObject({
    api: whole,
    subscription: whole,
    other: whole,
    unclear: whole,
    none: whole,
  }),
  api: z.strictObject({
    owner: z.string().nullable(),
    limit: z.string().nullable(),
    dollars: range,
  }),
  subscription: z.strictObject({
    owner: z.string().nullable(),
    limit: z.string().nullable(),
    credits: range,
  }),
  findings: z.strictObject({ error: whole, warning: whole, notice: whole, ignored: whole }),
  blindSpots: whole,
  unread: whole.describe('Diagnostics: what of the repository itself could not be read.'),
});

const unreadableSchema = z.strictObject({
  repository: z.string().nullable(),
  file: z.string(),
  reason: z.string(),
  status: z.number().int().nullable(),
  at: z.string().nullable(),
});

const findingSchema = z.strictObject({
  repository: z.string(),
  rule: z.string(),
  level: levelSchema,
  message: z.string(),
  path: z.string(),
  line: z.number().int().min(1),
  workflow: z.string(),
  job: z.string(),
  fingerprint: z.string(),
});

const exceptionSchema = findingSchema
  .omit({ message: true })
  .extend({ reason: z.string(), expires: z.string().nullable() });

const jobName = { repository: z.string(), workflow: z.string(), job: z.string() };

const sinceSchema = z
  .strictObject({
    day: z.string().describe('Of the ledger that this one is compared with.'),
    repositories: z.strictObject({
      added: z.array(z.string()),
      gone: z.array(z.string()),
      lost: z.array(z.string()).describe('Read then, and not now.'),
      found: z.array(z.string()).describe('Not read then, and now.'),
    }),
    started: z.array(z.strictObject({ ...jobName, to: budgetSchema })),
    stopped: z.array(z.strictObject({ ...jobName, from: budgetSchema })),
    moved: z.array(z.strictObject({ ...jobName, from: budgetSchema, to: budgetSchema })),
    credentials: z.array(z.string()).describe('Names that spend now and did not.'),
    api: z.strictObject({ jobs: whole, dollars: range }).describe('As it was then.'),
    subscription: z.strictObject({ jobs: whole, credits: range }).describe('As it was then.'),
    findings: z.strictObject({ new: z.array(findingSchema), gone: whole }),
  })
  .describe('What changed since the last ledger.');

export const ledgerSchema = z.strictObject({
  schema: z.literal('spend-guard/ledger/v1'),
  generator: z.strictObject({ name: z.literal('spend-guard'), version: z.string() }),
  day: z.string().describe('`YYYY-MM-DD`, on which it was made.'),
  reports: whole.describe('Repositories of which there is a report.'),
  repeated: z
    .array(z.string())
    .describe('Repositories with several reports that differ: one counts.'),
  lines: linesSchema,
  repositories: z.array(repositorySchema),
  unreadable: z.array(unreadableSchema).describe('What could not be read: a line, never a hole.'),
  owners: z.array(groupSchema),
  credentials: z.array(credentialSchema),
  triggers: z.array(groupSchema),
  models: z.array(groupSchema),
  providers: z.array(groupSchema).describe('Who bills what neither OpenAI budget pays.'),
  accounts: z.array(groupSchema.extend({ account: accountSchema })),
  rules: z.array(
    z.strictObject({
      rule: z.string(),
      error: whole,
      warning: whole,
      notice: whole,
      ignored: whole,
      repositories: whole,
    }),
  ),
  shared: z
    .array(
      z.strictObject({ name: z.string(), kind: z.string(), repositories: z.array(z.string()) }),
    )
    .describe(
      'A secret of the same name that pays in several repositories: one of the organisation, or several of one name; files do not tell.',
    ),
  logins: z
    .array(z.strictObject({ ...jobName, kind: z.string(), name: z.string(), budget: budgetSchema }))
    .describe('Charges that a login of a person or of a machine pays.'),
  blindSpots: z.array(
    z.strictObject({
      ...jobName,
      reason: z.string(),
      what: z.string(),
      path: z.string(),
      line: z.number().int().min(1),
      inReach: z.array(z.string()),
      charged: z.boolean(),
    }),
  ),
  jobs: z.array(jobSchema).describe('Every job that charges somebody, or may.'),
  findings: z.array(findingSchema),
  exceptions: z.array(exceptionSchema).describe('Findings that are tolerated, and until when.'),
  since: sinceSchema.nullable(),
});

export type Ledger = z.infer<typeof ledgerSchema>;
export type LedgerLines = Ledger['lines'];
export type LedgerGroup = z.infer<typeof groupSchema>;
export type LedgerCredential = z.infer<typeof credentialSchema>;
export type LedgerJob = z.infer<typeof jobSchema>;
export type LedgerRepository = z.infer<typeof repositorySchema>;
export type LedgerFinding = z.infer<typeof findingSchema>;
export type LedgerException = z.infer<typeof exceptionSchema>;
export type LedgerBlindSpot = Ledger['blindSpots'][number];
export type Unreadable = z.infer<typeof unreadableSchema>;
export type Since = z.infer<typeof sinceSchema>;

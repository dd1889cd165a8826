/**
 * The forecast's part of the v1 JSON report. Dollars have a key on the API line only, credits on the
 * subscription line only, and nothing has a key for a sum of both: that is how they are never added.
 */
import { z } from 'zod';

const amount = z.number().min(0);

export const rangeSchema = z
  .strictObject({ low: amount, middle: amount, high: amount })
  .describe('An 80 % range: 10th, 50th and 90th percentile.');

const basis = z
  .enum(['measured', 'declared', 'assumed', 'mixed'])
  .describe(
    'Where the tokens come from: records of runs, the policy, a profile of such runs, several of these.',
  );

const runsSchema = z.strictObject({
  basis: z.enum(['measured', 'scheduled', 'declared', 'unknown']),
  says: z.string().describe('What it rests on.'),
  perMonth: rangeSchema.nullable().describe('In 30 days; null where nobody knows.'),
  uncounted: z.array(z.string()).describe('Events that start it and that nobody counted.'),
});

const useKeys = {
  basis,
  says: z.string().describe('What the tokens of a run rest on.'),
  models: z.array(z.strictObject({ name: z.string(), named: z.boolean() })),
  tokensPerRun: rangeSchema.nullable(),
  tokensPerMonth: rangeSchema.nullable(),
  atMost: z
    .boolean()
    .describe('Whether a condition that the files do not decide may leave out some of the month.'),
  unpriced: z.array(z.string()).describe('Models without a known price: only their tokens count.'),
};

const apiUse = z.strictObject({
  ...useKeys,
  dollarsPerRun: rangeSchema.nullable(),
  dollarsPerMonth: rangeSchema.nullable(),
});

const subscriptionUse = z.strictObject({
  ...useKeys,
  creditsPerRun: rangeSchema.nullable().describe('Once the included usage is gone.'),
  creditsPerMonth: rangeSchema.nullable().describe('Once the included usage is gone.'),
});

export const jobForecastSchema = z.strictObject({
  runs: runsSchema,
  matrixJobs: z.number().int().min(1),
  unbounded: z.array(z.string()).describe('What may make it more without a bound in the files.'),
  notes: z.array(z.string()),
  api: apiUse.nullable(),
  subscription: subscriptionUse.nullable(),
});

const lineKeys = {
  owner: z.string().nullable(),
  limit: z.string().nullable().describe('The policy’s monthly limit, as written.'),
  jobs: z.number().int().min(0),
  basis: basis.nullable(),
  runs: rangeSchema.nullable(),
  tokens: rangeSchema.nullable(),
  perRunOnly: z.array(z.string()).describe('Jobs whose runs nobody counted: not in the month.'),
  partly: z.array(z.string()).describe('Jobs of which only some runs are counted.'),
  unknownUse: z.array(z.string()).describe('Jobs of which nobody knows what a run uses.'),
  unpriced: z.array(z.string()).describe('Models without a known price.'),
  atMost: z
    .array(z.string())
    .describe('Jobs of which some of the month may not come: a condition decides, or the run.'),
  unbounded: z.array(z.string()).describe('Jobs that may use more without a bound in the files.'),
};

const rateSchema = z.strictObject({
  model: z.string(),
  says: z.string(),
  source: z.string(),
  asOf: z.string(),
  grade: z.enum(['official', 'reported', 'derived']),
  doubt: z.string().nullable(),
});

export const forecastSchema = z
  .strictObject({
    days: z.literal(30),
    day: z.string().describe('The day whose prices hold.'),
    history: z
      .strictObject({ weeks: z.number().int(), gaps: z.array(z.string()) })
      .nullable()
      .describe('What was read of the runs; null where nobody asked GitHub.'),
    api: z.strictObject({
      ...lineKeys,
      dollars: rangeSchema.nullable(),
      rates: z.array(rateSchema).describe('US dollars per million tokens.'),
    }),
    subscription: z.strictObject({
      ...lineKeys,
      credits: rangeSchema.nullable().describe('Once the included usage is gone.'),
      rates: z.array(rateSchema).describe('Credits per million tokens.'),
      workspace: z
        .strictObject({ kind: z.string(), says: z.array(z.string()) })
        .nullable()
        .describe('Which plan pays, and what that means at its limits.'),
      busiest: z
        .strictObject({
          fiveHours: z.number().int(),
          week: z.number().int(),
          shareOfAllowance: z.literal('unknown'),
        })
        .nullable()
        .describe('Runs in the busiest five hours and the busiest week that were seen.'),
    }),
  })
  .describe('What a month is expected to use, on two lines that are never added.');

export type Range = z.infer<typeof rangeSchema>;
export type Basis = z.infer<typeof basis>;
export type JobForecast = z.infer<typeof jobForecastSchema>;
export type Forecast = z.infer<typeof forecastSchema>;
export type ApiUse = z.infer<typeof apiUse>;
export type ForecastRate = z.infer<typeof rateSchema>;

/**
 * The record of what one job used, `spend-guard/usage/v1`: a contract as the report is. Additions are
 * allowed, renames are not. Only types leave this module at run time.
 */
import { z } from 'zod';
import { CLIENTS } from './clients.ts';

const whole = z.number().int().min(0);

const tokensSchema = z
  .strictObject({
    input: whole.describe('What was cached or written to the cache is part of it.'),
    cached: whole,
    cacheWrite: whole,
    output: whole.describe('Reasoning is part of it.'),
    reasoning: whole,
  })
  .describe('Tokens by kind.');

const amountSchema = z
  .strictObject({ low: z.number().min(0), high: z.number().min(0) })
  .describe('Two ends while it is unsaid which of two prices holds; else both are the same.');

const useSchema = z.strictObject({
  client: z.enum(CLIENTS),
  clientVersion: z.string().nullable(),
  provider: z
    .string()
    .nullable()
    .describe(
      'A provider that the client has built in, or `custom` for a name that a person gave.',
    ),
  model: z.string().nullable().describe('Null where it is no name that could be looked up.'),
  budget: z.enum(['api', 'subscription', 'other', 'none', 'unclear']),
  confidence: z.enum(['certain', 'likely']),
  basis: z.string().describe('By what the client’s own account tells the budget.'),
  requests: whole,
  tokens: tokensSchema,
  largestRequest: whole.describe('Input tokens of the largest request.'),
  long: z
    .strictObject({ requests: whole, tokens: tokensSchema })
    .describe('The part that was requests of more than 272,000 input tokens, which cost more.'),
  usd: amountSchema.nullable().describe('On the API line alone; null without a published price.'),
  credits: amountSchema
    .nullable()
    .describe('On the subscription line alone, once the included usage is gone.'),
});

export const runSchema = z.strictObject({
  repository: z.string(),
  id: whole,
  attempt: whole,
  workflow: z.string().describe('Path of its file.'),
  job: z.string(),
  leg: whole.describe('Of a matrix; 0 without one.'),
  event: z.string(),
  commit: z.string(),
});

export const usageSchema = z.strictObject({
  schema: z.literal('spend-guard/usage/v1'),
  generator: z.strictObject({ name: z.literal('spend-guard'), version: z.string() }),
  day: z.string().describe('`YYYY-MM-DD`, of the prices.'),
  run: runSchema.nullable().describe('Null outside of GitHub Actions.'),
  missing: z
    .enum(['no-home', 'no-thread'])
    .nullable()
    .describe('Why there is no record. No record is never nothing used.'),
  doubts: z.array(z.string()).describe('Why it may tell less than there was.'),
  record: z
    .strictObject({
      complete: z.boolean(),
      threads: whole,
      limitReached: z.boolean(),
      uses: z.array(useSchema),
    })
    .nullable(),
});

export type UsageRecord = z.infer<typeof usageSchema>;
export type UsageRun = z.infer<typeof runSchema>;

/**
 * Takes what a file holds: reports, or the record of a repository that could not be scanned. Keys that
 * this version does not know are passed over; a version of the schema that it does not know is not
 * guessed at.
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

const range = rangeSchema.strip().nullable();
const line = z.number().int().min(1);

const use = z.object({
  basis: z.string(),
  says: z.string(),
  unpriced: z.array(z.string()),
  tokensPerMonth: range,
  atMost: z.boolean().optional(),
});

const month = z.object({
  limit: z.string().nullable(),
  basis: z.string().nullable(),
  runs: range,
  tokens: range,
});

const finding = z.object({
  rule: z.string(),
  level: levelSchema,
  message: z.string(),
  path: z.string(),
  line,
  workflow: z.string(),
  job: z.string(),
  fingerprint: z.string(),
});

const reportSchema = z.object({
  repository: z.object({
    name: z.string().optional(),
    path: z.string(),
    commit: z.string().nullable(),
  }),
  outcome: outcomeSchema,
  policy: z.object({
    path: z.string().nullable(),
    owners: z
      .object({ api: z.string().optional(), subscription: z.string().optional() })
      .optional(),
  }),
  forecast: z
    .object({
      day: z.string(),
      api: month.extend({ dollars: range }),
      subscription: month.extend({ credits: range }),
    })
    .optional(),
  jobs: z.array(
    z.object({
      workflow: z.string(),
      job: z.string(),
      line,
      triggers: z.array(z.string()),
      budget: budgetSchema,
      charges: z.array(
        z.object({
          budget: z.enum(['api', 'subscription', 'other', 'unclear']),
          route: routeSchema.nullable(),
          confidence: confidenceSchema,
          spender: z.object({ label: z.string() }),
          payer: z
            .object({
              kind: z.string(),
              name: z.string(),
              account: accountSchema.strip().optional(),
            })
            .nullable(),
          model: z.string().nullable(),
          provider: z.string().nullable(),
          evidence: z.array(z.object({ path: z.string() })),
        }),
      ),
      exposed: z.array(z.object({ name: z.string() })),
      blindSpots: z
        .array(
          z.object({
            reason: z.string(),
            what: z.string(),
            path: z.string(),
            line,
            inReach: z.array(z.string()),
            charged: z.boolean(),
          }),
        )
        .optional(),
      owners: z.array(z.string()).optional(),
      calledBy: z.array(z.unknown()).optional(),
      dormant: z.string().optional(),
      forecast: z
        .object({
          runs: z.object({ perMonth: range, uncounted: z.array(z.string()) }),
          unbounded: z.array(z.string()),
          api: use.extend({ dollarsPerMonth: range }).nullable(),
          subscription: use.extend({ creditsPerMonth: range }).nullable(),
        })
        .optional(),
    }),
  ),
  findings: z.array(finding),
  ignored: z.array(finding.extend({ reason: z.string(), expires: z.string().nullable() })),
  diagnostics: z.array(z.object({ code: z.string() })),
});

const unreadableSchema = z.object({
  repository: z.string(),
  reason: z.string(),
  status: z.number().int().nullish(),
  at: z.string().nullish(),
});

export type ReadReport = z.infer<typeof reportSchema>;

/** What one file says of one repository. */
export type Told =
  | { readonly kind: 'report'; readonly report: ReadReport }
  | { readonly kind: 'unreadable'; readonly record: z.infer<typeof unreadableSchema> }
  /** Something else that Spend Guard wrote. */
  | { readonly kind: 'other'; readonly schema: string }
  /** Nothing that can be taken: `why` goes on from the file's name. */
  | { readonly kind: 'broken'; readonly why: string };

const REPORT = 'spend-guard/report/v1';
const UNREADABLE = 'spend-guard/unreadable/v1';

/** All that stands in a file; `scan` of several repositories writes a list. */
export function tell(text: string): readonly Told[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unknown';
    return [{ kind: 'broken', why: `is no JSON: ${why}` }];
  }
  return Array.isArray(value) ? value.map(one) : [one(value)];
}

const named = z.object({ schema: z.string() });

function one(value: unknown): Told {
  const schema = named.safeParse(value).data?.schema;
  if (schema === REPORT)
    return checked(reportSchema, value, (report) => ({ kind: 'report', report }));
  if (schema === UNREADABLE)
    return checked(unreadableSchema, value, (record) => ({ kind: 'unreadable', record }));
  if (schema === undefined || !schema.startsWith('spend-guard/'))
    return { kind: 'broken', why: 'is no report of Spend Guard: it has no `schema` of one' };
  if (/^spend-guard\/(?:report|unreadable)\//.test(schema))
    return {
      kind: 'broken',
      why: `is \`${schema}\`, and this version reads \`${REPORT}\`: take the Spend Guard that wrote it`,
    };
  return { kind: 'other', schema };
}

function checked<T>(schema: z.ZodType<T>, value: unknown, told: (data: T) => Told): Told {
  const parsed = schema.safeParse(value);
  if (parsed.success) return told(parsed.data);
  const [issue] = parsed.error.issues;
  const where = issue?.path.map(String).join('.') || 'it';
  return { kind: 'broken', why: `breaks its schema at \`${where}\`: ${issue?.message ?? ''}` };
}

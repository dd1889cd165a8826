/**
 * The policy file's schema: strict, with every default, and the source of
 * `schemas/policy-v1.schema.json`. Loaded only where a policy file exists.
 */
import { z } from 'zod';
import { CREDITS, PLAN_KINDS, SEATS } from '../knowledge/plans.ts';
import { PROVIDERS } from '../knowledge/providers.ts';
import {
  API_RUN_UNITS,
  API_UNITS,
  parseAmount,
  parseCount,
  SUBSCRIPTION_RUN_UNITS,
  SUBSCRIPTION_UNITS,
} from './amount.ts';
import { globProblem, unreadNameProblem } from './glob.ts';
import {
  DEFAULT_BUDGETS,
  DEFAULTS,
  EXPECTED_BUDGETS,
  HOST_BUDGETS,
  LINES,
  POLICY_SCHEMA_URL,
  RULE_LEVELS,
  SECRET_KINDS,
} from './policy.ts';
import { REFERENCE } from './reference.ts';
import { RULE_IDS, RULES } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';

const glob = z
  .string()
  .check((context) => {
    const problem = globProblem(context.value);
    if (problem !== undefined)
      context.issues.push({
        code: 'custom',
        message: `this glob ${problem}`,
        input: context.value,
      });
  })
  .describe('A glob over "workflow path#job id", such as ".github/workflows/nightly.yml#*".');

const repositoryGlob = z.string().check((context) => {
  const message = globProblem(context.value);
  if (message !== undefined)
    context.issues.push({
      code: 'custom',
      message: `this glob ${message}`,
      input: context.value,
    });
});

const text = z.string().trim().min(1);

const unreadName = z.string().check((context) => {
  const message = unreadNameProblem(context.value);
  if (message !== undefined) context.issues.push({ code: 'custom', message, input: context.value });
});
const lines = z.array(z.enum(LINES)).min(1);

const expectation = z.strictObject({
  jobs: glob,
  budget: z
    .union([z.enum(EXPECTED_BUDGETS), lines])
    .describe(
      'Whom these jobs are charged to, or a list of whom they may be; any: whoever; none: they must not spend.',
    ),
  organization: text
    .optional()
    .describe(
      'Which organisation of the Platform pays, as the workflow names it: org-… or vars.ORG.',
    ),
  project: text
    .optional()
    .describe(
      'Which project of the Platform pays, as the workflow names it: proj_… or vars.PROJECT.',
    ),
  workspace: text
    .optional()
    .describe('Which ChatGPT workspace pays, as forced_chatgpt_workspace_id names it.'),
  reason: text.optional().describe('Why this was decided, for whoever reads the report.'),
});

const owner = text.optional().describe('Who answers for this budget: a team, a person.');

/** Text that is an amount in one of the units. */
function amount(units: readonly string[], error: string) {
  return z.string().refine((written) => parseAmount(written, units) !== undefined, { error });
}

const apiLine = z.strictObject({
  owner,
  'monthly-limit': amount(API_UNITS, 'write an amount in US dollars, such as "400 USD"')
    .optional()
    .describe('What a month may cost: "400 USD". OpenAI bills the API in US dollars.'),
  'per-run': amount(API_RUN_UNITS, 'write an amount of US dollars or tokens, such as "2 USD"')
    .optional()
    .describe('What one run of a job may take: "2 USD", "500k tokens". Advises and stops nothing.'),
});

const workspace = z.strictObject({
  kind: z.enum(PLAN_KINDS).describe('The plan of whoever is signed in.'),
  seats: z
    .enum(SEATS)
    .optional()
    .describe('full: a ChatGPT seat with included usage; codex-only: credits from first use.'),
  credits: z
    .enum(CREDITS)
    .optional()
    .describe('Where credits come from: none, own, shared by the workspace, a contract’s pool.'),
  'spend-controls': z
    .boolean()
    .optional()
    .describe('Whether an administrator has set limits of use. They do not govern the API.'),
});

const subscriptionLine = z.strictObject({
  owner,
  'monthly-limit': amount(
    SUBSCRIPTION_UNITS,
    'write an amount of credits, runs or tokens, such as "2000 credits"; a plan has no price per run, so no currency',
  )
    .optional()
    .describe('What a month may use: "2000 credits", "300 runs", "50M tokens". Never a currency.'),
  'per-run': amount(
    SUBSCRIPTION_RUN_UNITS,
    'write an amount of credits or tokens, such as "500k tokens"; a plan has no price per run, so no currency',
  )
    .optional()
    .describe('What one run of a job may take: "20 credits", "500k tokens". Stops nothing.'),
  workspace: workspace.optional().describe('Which plan pays, and what happens at its limits.'),
});

const share = z
  .string()
  .regex(/^\d{1,3}(?:\.\d+)? ?%$/, { error: 'write a share such as "90 %"' })
  .refine((written) => Number.parseFloat(written) <= 100, { error: 'a share is 100 % at most' });

const tokenCount = z.union([
  z.string().refine((written) => parseCount(written) !== undefined, {
    error: 'write a number of tokens, such as 180k, 1.5M or 6000',
  }),
  z.number().int().min(0),
]);

const usageEntry = z.strictObject({
  'runs-per-month': z
    .number()
    .min(0)
    .optional()
    .describe('How often it runs in 30 days, where neither history nor a schedule tells.'),
  tokens: z
    .strictObject({
      input: tokenCount.describe('Input tokens of a run, cached ones included: 180k.'),
      cached: share.optional().describe('Share of the input that is read from the cache: 90%.'),
      output: tokenCount.describe('Output tokens of a run, reasoning included: 6k.'),
    })
    .optional()
    .describe('What one run uses.'),
});

const level = z
  .enum(RULE_LEVELS)
  .describe('error fails the build; warning and notice inform; off: the rule does not run.');

const requiredLevel = z
  .enum(RULE_LEVELS)
  .exclude(['off'])
  .describe('The least level that a repository may give the rule.');

function setting(rule: Rule, levels: typeof level | typeof requiredLevel) {
  const options = Object.fromEntries(
    Object.entries(rule.options).map(([name, option]) => [
      name,
      z
        .number()
        .int()
        .min(option.minimum)
        .optional()
        .meta({ default: option.default })
        .describe(option.describes),
    ]),
  );
  const withOptions = z.strictObject({ level: levels.optional(), ...options });
  return z.union([levels, withOptions]).optional().describe(rule.title);
}

const date = z.string().refine(isDate, { error: 'write a date as YYYY-MM-DD, such as 2027-01-31' });

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const ignoreEntry = z.strictObject({
  rule: z.enum(RULE_IDS),
  jobs: glob,
  reason: text.describe('Required: why the finding is tolerated.'),
  expires: date
    .meta({ format: 'date' })
    .optional()
    .describe('The last day on which it is tolerated; afterwards the finding counts again.'),
});

export const policySchema = z
  .strictObject({
    version: z.literal(1),
    extends: z
      .string()
      .regex(REFERENCE, {
        error: 'write owner/repository/path@ref, such as acme/.github/spend-guard.yml@main',
      })
      .optional()
      .describe('A policy of another repository at a ref; what stands here is nearer and wins.'),
    default: z
      .union([z.enum(DEFAULT_BUDGETS), lines])
      .default(DEFAULTS.default)
      .describe(
        'What automation is expected to be charged to where no expect entry matches: a budget, or a list such as [api, other].',
      ),
    expect: z.array(expectation).default([]).describe('The first entry that matches a job wins.'),
    budgets: z
      .strictObject({
        api: apiLine.optional(),
        subscription: subscriptionLine.optional(),
        increase: amount(
          ['%', ...API_UNITS, ...SUBSCRIPTION_UNITS],
          'write a share or an amount, such as "25 %", "50 USD" or "500 credits"',
        )
          .optional()
          .describe('How much one pull request may raise a line: "25 %", or an amount.'),
      })
      .default({})
      .describe('The two lines, who answers for each, and what a month may cost.'),
    usage: z
      .record(glob, usageEntry)
      .default({})
      .describe('What a run uses and how often it runs, where nothing was measured.'),
    secrets: z
      .record(z.string(), z.enum(SECRET_KINDS))
      .default({})
      .describe('What a secret holds whose name gives no hint.'),
    hosts: z
      .record(z.string(), z.enum(HOST_BUDGETS))
      .default({})
      .describe('What a gateway bills, by a glob over its host name.'),
    reads: z
      .record(unreadName, z.enum(['none', ...PROVIDERS.map(({ id }) => id)]))
      .default({})
      .describe(
        'What a program or an action calls that cannot be read, by the name that its blind spot has, of an action with its version or without: a provider, or none.',
      ),
    rules: z
      .strictObject(Object.fromEntries(RULES.map((rule) => [rule.id, setting(rule, level)])))
      .default({})
      .describe('The level of a rule, or its level and options.'),
    required: z
      .strictObject(
        Object.fromEntries(RULES.map((rule) => [rule.id, setting(rule, requiredLevel)])),
      )
      .default({})
      .describe(
        'For a policy that others extend: rules that a repository may tighten and not loosen. Comments and baselines tolerate nothing of them, `ignore` only with `expires`.',
      ),
    owners: z
      .record(repositoryGlob, text)
      .default({})
      .describe(
        'Who answers for what repositories spend, by a glob over owner/name; CODEOWNERS answers for the rest.',
      ),
    ignore: z.array(ignoreEntry).default([]).describe('What is tolerated, why, and until when.'),
    'require-declaration': z
      .boolean()
      .default(DEFAULTS.requireDeclaration)
      .describe('Every charged job must be covered by an expect entry.'),
  })
  .meta({ title: 'Spend Guard policy' });

export type PolicyFile = z.infer<typeof policySchema>;

/** The JSON Schema for editors, as committed in `schemas/policy-v1.schema.json`. */
export function policyJsonSchema(): Record<string, unknown> {
  return {
    $id: POLICY_SCHEMA_URL,
    ...z.toJSONSchema(policySchema, { io: 'input', target: 'draft-7' }),
  };
}

type SchemaNode = Readonly<Record<string, unknown>>;

function asNode(value: unknown): SchemaNode | undefined {
  return typeof value === 'object' && value !== null ? { ...value } : undefined;
}

function child(node: SchemaNode, part: PropertyKey): SchemaNode | undefined {
  const properties = asNode(node.properties);
  return asNode(properties?.[String(part)] ?? node.items ?? node.additionalProperties);
}

/** The branch of a union that has keys. */
function withKeys(node: SchemaNode | undefined): SchemaNode | undefined {
  const branches = node?.anyOf;
  if (!Array.isArray(branches)) return node;
  return branches.map(asNode).find((branch) => branch?.properties !== undefined);
}

/** The keys that a map at this path of the file may have. */
export function knownKeys(path: readonly PropertyKey[]): string[] {
  let node = withKeys(policyJsonSchema());
  for (const part of path) node = node === undefined ? undefined : withKeys(child(node, part));
  return Object.keys(asNode(node?.properties) ?? {});
}

/**
 * The policy as the judge sees it: complete, merged, its globs compiled. Plain types without the
 * validation library, so that judging by the built-in policy loads neither YAML nor zod.
 */
import type { Workspace } from '../knowledge/plans.ts';
import type { Account, Level } from '../report/report.ts';
import type { Place } from '../value/evidence.ts';
import { rawFile } from '../version.ts';

/** Whose bill a charge can stand on. */
export const LINES = ['api', 'subscription', 'other'] as const;
export type Line = (typeof LINES)[number];

/** What the policy can expect of a job, in a word. `any`: charged to whatever; `none`: must not spend. */
export const EXPECTED_BUDGETS = ['api', 'subscription', 'both', 'other', 'any', 'none'] as const;
export const DEFAULT_BUDGETS = ['api', 'subscription', 'other', 'any', 'none'] as const;

/** A word, or several lines of which each is right. */
export type Expected = (typeof EXPECTED_BUDGETS)[number] | readonly Line[];
export type DefaultBudget = (typeof DEFAULT_BUDGETS)[number] | readonly Line[];

/** The lines that a job may be charged to. */
export function expectedLines(expected: Expected): readonly Line[] {
  switch (expected) {
    case 'any':
      return LINES;
    case 'none':
      return [];
    case 'both':
      return ['api', 'subscription'];
    default:
      return typeof expected === 'string' ? [expected] : expected;
  }
}

/** As somebody would write it: `api`, `[api, other]`. */
export function expectedWords(expected: Expected): string {
  return typeof expected === 'string' ? expected : `[${expected.join(', ')}]`;
}

/** What a secret that pays can be declared to hold. */
export const PAYING_KINDS = [
  'platform-key',
  'chatgpt-auth-file',
  'access-token',
  'provider-key',
] as const;
/** `none`: it pays for nothing. */
export const SECRET_KINDS = [...PAYING_KINDS, 'none'] as const;
export type SecretKind = (typeof SECRET_KINDS)[number];

export interface SecretDeclaration {
  readonly kind: SecretKind;
  readonly place: Place;
}

/** What a gateway's host can be declared to bill; `none`: a model of one's own that costs nothing. */
export const HOST_BUDGETS = ['api', 'subscription', 'other', 'none'] as const;
export type HostBudget = (typeof HOST_BUDGETS)[number];

export const RULE_LEVELS = ['error', 'warning', 'notice', 'off'] as const;
export type RuleLevel = Level | 'off';

/** A glob over `workflow path#job id`, compiled. */
export interface JobGlob {
  readonly source: string;
  matches(workflow: string, job: string): boolean;
  /** Whether it can speak of a job of this file, whatever its jobs are called. */
  reaches(workflow: string): boolean;
}

export interface Expectation {
  readonly jobs: JobGlob;
  readonly budget: Expected;
  /** Whose account there, where the entry says so. */
  readonly account: Account;
  readonly reason: string | undefined;
  readonly place: Place;
}

export interface IgnoreEntry {
  readonly rule: string;
  readonly jobs: JobGlob;
  readonly reason: string;
  /** `YYYY-MM-DD`, the last day on which the entry counts. */
  readonly expires: string | undefined;
  readonly place: Place;
}

export interface BudgetLine {
  readonly owner: string | undefined;
  /** As written: `400 USD`, `2000 credits`. */
  readonly monthlyLimit: string | undefined;
  /** As written: `2 USD`, `500k tokens`. */
  readonly perRun: string | undefined;
}

export interface SubscriptionLine extends BudgetLine {
  readonly workspace: Workspace | undefined;
}

/** What a run uses where nothing was measured, as somebody declared it. */
export interface DeclaredUsage {
  readonly jobs: JobGlob;
  readonly runsPerMonth: number | undefined;
  readonly tokens:
    | {
        readonly input: number;
        /** Share of the input, 0 to 1. */
        readonly cached: number;
        readonly output: number;
      }
    | undefined;
  readonly place: Place;
}

export interface HostDeclaration {
  readonly source: string;
  readonly budget: HostBudget;
  matches(host: string): boolean;
}

/** What something calls that cannot be read, as somebody declared it. */
export interface ReadDeclaration {
  /** As a blind spot calls it: `tools/run`, `acme/review@*`. */
  readonly source: string;
  /** A row of the provider table; `none`: no model. */
  readonly calls: string;
  readonly place: Place;
  matches(what: string): boolean;
}

export interface RuleSetting {
  readonly level: RuleLevel | undefined;
  readonly options: Readonly<Record<string, number>>;
}

/** A rule that a repository may tighten and not loosen. */
export interface RequiredRule {
  readonly rule: string;
  readonly level: Level;
  readonly options: Readonly<Record<string, number>>;
  readonly place: Place;
}

/** Who answers for the spending of repositories, by a glob over `owner/name`. */
export interface OwnerEntry {
  readonly owner: string;
  matches(name: string): boolean;
}

export interface Policy {
  /** The file that was read, or null for the built-in policy. */
  readonly path: string | null;
  readonly default: DefaultBudget;
  /** First match wins. */
  readonly expect: readonly Expectation[];
  readonly budgets: {
    readonly api: BudgetLine;
    readonly subscription: SubscriptionLine;
    /** How much a pull request may raise a line: `25 %`, `50 USD`, `500 credits`, as written. */
    readonly increase: string | undefined;
  };
  /** First match wins, figure by figure. */
  readonly usage: readonly DeclaredUsage[];
  /** By upper-cased name: GitHub compares secret names without case. */
  readonly secrets: ReadonlyMap<string, SecretDeclaration>;
  readonly hosts: readonly HostDeclaration[];
  /** First match wins. */
  readonly reads: readonly ReadDeclaration[];
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly required: ReadonlyMap<string, RequiredRule>;
  /** First match wins. */
  readonly owners: readonly OwnerEntry[];
  readonly ignore: readonly IgnoreEntry[];
  readonly requireDeclaration: boolean;
}

export const NO_LINE: BudgetLine = {
  ...{ owner: undefined, monthlyLimit: undefined, perRun: undefined },
};
const NO_BUDGETS: Policy['budgets'] = {
  api: NO_LINE,
  subscription: { ...NO_LINE, workspace: undefined },
  increase: undefined,
};

/** What the schema falls back to, and what judges where no policy file exists. */
export const DEFAULTS = { default: 'api', requireDeclaration: false } as const;

/**
 * Automation is expected on the API budget: OpenAI recommends API keys for programmatic Codex runs
 * (https://learn.chatgpt.com/docs/auth).
 */
export const BUILT_IN_POLICY: Policy = {
  path: null,
  ...DEFAULTS,
  expect: [],
  budgets: NO_BUDGETS,
  usage: [],
  secrets: new Map(),
  hosts: [],
  reads: [],
  rules: new Map(),
  required: new Map(),
  owners: [],
  ignore: [],
};

/** Whether somebody wants to know what a month costs: a limit without a forecast limits nothing. */
export function asksForForecast({ budgets, usage }: Policy): boolean {
  const { api, subscription, increase } = budgets;
  const limits = [api.monthlyLimit, subscription.monthlyLimit, subscription.workspace, increase];
  return usage.length > 0 || limits.some((one) => one !== undefined);
}

/** The entry that speaks for a job, or undefined where only `default` does. */
export function expectationFor(
  policy: Policy,
  workflow: string,
  job: string,
): Expectation | undefined {
  return policy.expect.find((entry) => entry.jobs.matches(workflow, job));
}

/** What names mean where they give no hint themselves. */
export function hintsOf({ secrets }: Pick<Policy, 'secrets'>): ReadonlyMap<string, SecretKind> {
  return new Map([...secrets].map(([name, { kind }]) => [name, kind]));
}

/** Where editors find the policy file's JSON Schema. */
export const POLICY_SCHEMA_URL = rawFile('v1', 'schemas/policy-v1.schema.json');

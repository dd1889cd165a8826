import type { Workspace } from '../knowledge/plans.ts';
import type { Account } from '../report/report.ts';
import { parseCount } from './amount.ts';
import { type PolicyDocument, type Position, readPolicyDocument } from './document.ts';
import { jobGlob, nameGlob, unreadName } from './glob.ts';
import {
  type BudgetLine,
  type DeclaredUsage,
  NO_LINE,
  type Policy,
  type RuleSetting,
} from './policy.ts';
import { inOrder, type PolicyProblem, problem, zodProblems } from './problem.ts';
import { type PolicyReference, parseReference } from './reference.ts';
import { ruleById } from './rules/index.ts';
import { type PolicyFile, policySchema } from './schema.ts';

export type { PolicyProblem } from './problem.ts';

/** One file's policy, not yet joined with what it extends. */
export interface PolicyLayer {
  readonly policy: Policy;
  /** What it extends, and where that stands. */
  readonly extends: (Position & { readonly reference: PolicyReference }) | undefined;
  /** The top-level keys that the file itself gives. */
  readonly given: ReadonlySet<string>;
  /** The file as it is written, and where in it a value stands. */
  readonly text: string;
  at(path: readonly PropertyKey[]): Position;
}

export type LoadedLayer =
  | { readonly layer: PolicyLayer }
  | { readonly problems: readonly PolicyProblem[] };
export type LoadedPolicy =
  | { readonly policy: Policy }
  | { readonly problems: readonly PolicyProblem[] };

/** Reads one policy file; what it `extends` is not followed. All problems at once. */
export function loadPolicy(path: string, text: string): LoadedPolicy {
  const loaded = loadLayer(path, text);
  return 'problems' in loaded ? loaded : { policy: loaded.layer.policy };
}

export function loadLayer(path: string, text: string): LoadedLayer {
  const document = readPolicyDocument(text);
  const unread = document.problems
    .slice(0, MAX_PROBLEMS)
    .map((p) => problem(path, text, p, p.message));
  if (document.data === undefined && unread.length > 0) return { problems: unread };
  const parsed = policySchema.safeParse(document.data ?? {}, { reportInput: true });
  if (!parsed.success)
    return {
      problems: inOrder(unread, zodProblems(path, text, document, parsed.error, MAX_PROBLEMS)),
    };
  if (unread.length > 0) return { problems: unread };
  const reference = parseReference(parsed.data.extends ?? '');
  return {
    layer: {
      policy: toPolicy(path, document, parsed.data),
      extends: reference && { reference, ...document.valueAt(['extends']) },
      given: document.keys,
      text,
      at: (path) => document.valueAt(path),
    },
  };
}

/** Nobody reads more at once, and a hostile file could hold thousands. */
const MAX_PROBLEMS = 50;

function toPolicy(path: string, document: PolicyDocument, file: PolicyFile): Policy {
  const place = (...at: PropertyKey[]) => ({ path, ...document.valueAt(at) });
  return {
    path,
    default: file.default,
    expect: file.expect.map((entry, index) => ({
      jobs: jobGlob(entry.jobs),
      budget: entry.budget,
      account: accountOf(entry),
      reason: entry.reason,
      place: place('expect', index),
    })),
    budgets: {
      api: line(file.budgets.api),
      subscription: {
        ...line(file.budgets.subscription),
        workspace: toWorkspace(file.budgets.subscription?.workspace),
      },
      increase: file.budgets.increase,
    },
    usage: Object.entries(file.usage).map(([source, entry]) => ({
      jobs: jobGlob(source),
      runsPerMonth: entry['runs-per-month'],
      tokens: toTokens(entry.tokens),
      place: place('usage', source),
    })),
    secrets: new Map(
      Object.entries(file.secrets).map(([name, kind]) => [
        name.toUpperCase(),
        { kind, place: place('secrets', name) },
      ]),
    ),
    hosts: Object.entries(file.hosts).map(([source, budget]) => ({
      source,
      budget,
      matches: nameGlob(source),
    })),
    reads: Object.entries(file.reads).map(([source, calls]) => ({
      source,
      calls,
      matches: unreadName(source),
      place: place('reads', source),
    })),
    rules: new Map(
      Object.entries(file.rules).flatMap(([id, value]) =>
        value === undefined ? [] : [[id, toSetting(value)] as const],
      ),
    ),
    required: new Map(
      Object.entries(file.required).flatMap(([rule, value]) => {
        if (value === undefined) return [];
        const { level, options } = toSetting(value);
        const least = level === undefined || level === 'off' ? ruleById(rule)?.level : level;
        const at = place('required', rule);
        return [[rule, { rule, level: least ?? 'error', options, place: at }] as const];
      }),
    ),
    owners: Object.entries(file.owners).map(([source, owner]) => ({
      owner,
      matches: nameGlob(source),
    })),
    ignore: file.ignore.map((entry, index) => ({
      rule: entry.rule,
      jobs: jobGlob(entry.jobs),
      reason: entry.reason,
      expires: entry.expires,
      place: place('ignore', index),
    })),
    requireDeclaration: file['require-declaration'],
  };
}

type Lines = PolicyFile['budgets'];

function line(written: Lines['api'] | Lines['subscription']): BudgetLine {
  if (written === undefined) return NO_LINE;
  const { owner, 'monthly-limit': monthlyLimit, 'per-run': perRun } = written;
  return { owner, monthlyLimit, perRun };
}

function toWorkspace(
  written: NonNullable<Lines['subscription']>['workspace'],
): Workspace | undefined {
  if (written === undefined) return undefined;
  const { kind, seats, credits } = written;
  return { kind, seats, credits, spendControls: written['spend-controls'] };
}

function toTokens(written: PolicyFile['usage'][string]['tokens']): DeclaredUsage['tokens'] {
  if (written === undefined) return undefined;
  const tokens = (count: string | number) => parseCount(String(count)) ?? 0;
  return {
    input: tokens(written.input),
    cached: Number.parseFloat(written.cached ?? '0') / 100,
    output: tokens(written.output),
  };
}

function toSetting(value: NonNullable<PolicyFile['rules'][string]>): RuleSetting {
  if (typeof value === 'string') return { level: value, options: {} };
  const { level, ...options } = value;
  const numbers = Object.entries(options).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return { level, options: Object.fromEntries(numbers) };
}

function accountOf({ organization, project, workspace }: PolicyFile['expect'][number]): Account {
  return {
    ...(organization === undefined ? {} : { organization }),
    ...(project === undefined ? {} : { project }),
    ...(workspace === undefined ? {} : { workspace }),
  };
}

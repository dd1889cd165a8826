import { type LoadedPolicy, loadLayer, type PolicyLayer } from './load.ts';
import type { BudgetLine, Policy } from './policy.ts';
import { type PolicyProblem, problem } from './problem.ts';
import type { PolicyReference } from './reference.ts';
import { loosened } from './required.ts';

/** Fetches another repository's file at a ref: its text, or in one sentence why there is none. */
export type Resolve = (
  reference: PolicyReference,
) => Promise<{ readonly text: string } | Unresolved>;

interface Unresolved {
  readonly problem: string;
  /** What to do about it. */
  readonly help?: string;
}

/** An organisation, a department and a team; more is a mistake. */
const MAX_DEPTH = 3;

/**
 * Reads a policy file and everything it extends; nearer wins. A base that cannot be read is a
 * problem, never skipped: without it the gate would be open.
 */
export async function loadExtendedPolicy(
  path: string,
  text: string,
  resolve: Resolve,
): Promise<LoadedPolicy> {
  const layers: PolicyLayer[] = [];
  const seen = new Set<string>();
  let file = { path, text };
  for (;;) {
    const loaded = loadLayer(file.path, file.text);
    if ('problems' in loaded) return loaded;
    layers.push(loaded.layer);
    const next = loaded.layer.extends;
    if (next === undefined) break;
    const fetched = await follow(next.reference, seen, resolve);
    if ('problem' in fetched) return { problems: [extendsProblem(file, next, fetched)] };
    file = { path: next.reference.text, text: fetched.text };
  }
  const problems = layers.flatMap((base, index) =>
    layers.slice(0, index).flatMap((near) => loosened(near, base)),
  );
  if (problems.length > 0) return { problems };
  return { policy: layers.reduceRight((base, near) => over(near, base)).policy };
}

async function follow(
  reference: PolicyReference,
  seen: Set<string>,
  resolve: Resolve,
): ReturnType<Resolve> {
  const key = reference.text.toLowerCase();
  if (seen.has(key)) return { problem: `\`${reference.text}\` extends itself in the end` };
  if (seen.size === MAX_DEPTH)
    return { problem: `more than ${MAX_DEPTH} policies extend one another` };
  seen.add(key);
  return resolve(reference);
}

function extendsProblem(
  file: { path: string; text: string },
  at: { line: number; column: number },
  { problem: why, help }: Unresolved,
): PolicyProblem {
  const message = `\`extends\` cannot be followed: ${why}`;
  return { ...problem(file.path, file.text, at, message), help };
}

/** The nearer layer over its base: single values and map entries win, lists come first. */
function over(near: PolicyLayer, base: PolicyLayer): PolicyLayer {
  const [a, b] = [near.policy, base.policy];
  const policy: Policy = {
    path: a.path,
    default: near.given.has('default') ? a.default : b.default,
    expect: [...a.expect, ...b.expect],
    budgets: {
      api: lineOver(a.budgets.api, b.budgets.api),
      subscription: {
        ...lineOver(a.budgets.subscription, b.budgets.subscription),
        workspace: a.budgets.subscription.workspace ?? b.budgets.subscription.workspace,
      },
      increase: a.budgets.increase ?? b.budgets.increase,
    },
    usage: [...a.usage, ...b.usage],
    secrets: new Map([...b.secrets, ...a.secrets]),
    hosts: [...a.hosts, ...b.hosts],
    reads: [...a.reads, ...b.reads],
    rules: new Map([...b.rules, ...a.rules]),
    required: requiredOver(a.required, b.required),
    owners: [...a.owners, ...b.owners],
    ignore: [...a.ignore, ...b.ignore],
    requireDeclaration: near.given.has('require-declaration')
      ? a.requireDeclaration
      : b.requireDeclaration,
  };
  const given = new Set([...near.given, ...base.given]);
  return { ...near, policy, given };
}

/** The nearer file was found to be no milder; what it leaves open stays as it was. */
function requiredOver(near: Policy['required'], base: Policy['required']): Policy['required'] {
  const tightened = [...near].map(([rule, one]) => {
    const options = { ...base.get(rule)?.options, ...one.options };
    return [rule, { ...one, options }] as const;
  });
  return new Map([...base, ...tightened]);
}

function lineOver(near: BudgetLine, base: BudgetLine): BudgetLine {
  return {
    owner: near.owner ?? base.owner,
    monthlyLimit: near.monthlyLimit ?? base.monthlyLimit,
    perRun: near.perRun ?? base.perRun,
  };
}

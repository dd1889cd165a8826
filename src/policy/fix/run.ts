import type { Budget, Finding } from '../../report.ts';
import { applyPlan } from './edits.ts';
import { type Plan, planPath } from './plan.ts';

/** What a scan of the repository with some files changed finds. */
export interface Scanned {
  readonly findings: readonly Finding[];
  readonly plans: ReadonlyMap<string, Plan>;
  /** By `workflow path#job id`. */
  readonly budgets: ReadonlyMap<string, Budget>;
}

/** Scans the repository with these texts in place of its files. */
export type Scan = (changed: ReadonlyMap<string, string>) => Scanned;

export interface Fixed {
  /** The new text of every changed file. */
  readonly files: ReadonlyMap<string, string>;
  readonly applied: readonly Finding[];
  /** What could have been fixed and was not, and why. */
  readonly left: readonly { readonly finding: Finding; readonly why: string }[];
}

const MAX_FIXES = 200;

/**
 * Carries out every plan, one after the other, and scans after each: an edit stays only when its
 * finding is gone and no budget changed that should not.
 */
export function fixAll(scan: Scan, read: (path: string) => string | undefined): Fixed {
  let files: ReadonlyMap<string, string> = new Map();
  let before = scan(files);
  const applied: Finding[] = [];
  const left: { finding: Finding; why: string }[] = [];
  const tried = new Set<string>();
  while (tried.size < MAX_FIXES) {
    const finding = before.findings.find(
      (one) => before.plans.has(one.fingerprint) && !tried.has(one.fingerprint),
    );
    const plan = finding && before.plans.get(finding.fingerprint);
    if (finding === undefined || plan === undefined) break;
    tried.add(finding.fingerprint);
    const path = planPath(plan);
    const text = files.get(path) ?? read(path);
    const changed = text === undefined ? undefined : applyPlan(text, plan);
    if (changed === undefined) {
      left.push({ finding, why: 'the file is written in a way that only a person should edit' });
      continue;
    }
    const next = new Map([...files, [path, changed]]);
    const after = scan(next);
    const why = objection(finding, plan, before, after);
    if (why !== undefined) {
      left.push({ finding, why });
      continue;
    }
    files = next;
    before = after;
    applied.push(finding);
  }
  return { files, applied, left };
}

/** Why an edit must not stay, or undefined. */
function objection(
  finding: Finding,
  plan: Plan,
  before: Scanned,
  after: Scanned,
): string | undefined {
  if (after.findings.some((one) => one.fingerprint === finding.fingerprint))
    return 'the edit did not make the finding go away';
  const own = `${finding.workflow}#${finding.job}`;
  for (const [job, budget] of before.budgets) {
    const now = after.budgets.get(job);
    // A credential that gets its right name begins to pay; that is what the fix is for.
    if (now !== budget && !(plan.kind === 'rename-key' && job === own))
      return `the edit would move \`${job}\` from budget ${budget} to ${now ?? 'nothing'}`;
  }
  return undefined;
}

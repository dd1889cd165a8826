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

/** One file before and after one fix. */
export interface Edit {
  readonly path: string;
  readonly before: string;
  readonly after: string;
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
    const outcome = attempt({ finding, plan, files, before, scan, read });
    if ('why' in outcome) {
      left.push({ finding, why: outcome.why });
      continue;
    }
    ({ files, after: before } = outcome);
    applied.push(finding);
  }
  return { files, applied, left };
}

/** By fingerprint: the edit that fixes each of the findings by itself; of `most` of them at most. */
export function offerEdits(
  findings: readonly Finding[],
  before: Scanned,
  scan: Scan,
  read: (path: string) => string | undefined,
  most: number,
): ReadonlyMap<string, Edit> {
  const offers = new Map<string, Edit>();
  const mechanical = findings.filter(({ fingerprint }) => before.plans.has(fingerprint));
  for (const finding of mechanical.slice(0, most)) {
    const plan = before.plans.get(finding.fingerprint);
    if (plan === undefined) continue;
    const done = attempt({ finding, plan, files: new Map(), before, scan, read });
    const path = planPath(plan);
    const text = read(path);
    const after = 'why' in done ? undefined : done.files.get(path);
    if (text !== undefined && after !== undefined)
      offers.set(finding.fingerprint, { path, before: text, after });
  }
  return offers;
}

interface Attempt {
  readonly finding: Finding;
  readonly plan: Plan;
  readonly files: ReadonlyMap<string, string>;
  readonly before: Scanned;
  readonly scan: Scan;
  readonly read: (path: string) => string | undefined;
}

/** The files with one plan carried out, and how they are judged; or why it must not be. */
function attempt({ finding, plan, files, before, scan, read }: Attempt) {
  const path = planPath(plan);
  const text = files.get(path) ?? read(path);
  const changed = text === undefined ? undefined : applyPlan(text, plan);
  if (changed === undefined)
    return { why: 'the file is written in a way that only a person should edit' };
  const next = new Map([...files, [path, changed]]);
  const after = scan(next);
  const why = objection(finding, plan, before, after);
  return why === undefined ? { files: next, after } : { why };
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

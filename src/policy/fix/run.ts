import { withAlike } from '../../report/alike.ts';
import type { Budget, Finding, Ignored } from '../../report/report.ts';
import { applyPlan } from './edits.ts';
import { isChoice, type Plan, planPath } from './plan.ts';

/** What a scan of the repository with some files changed finds. */
export interface Scanned {
  readonly findings: readonly Finding[];
  /** What is tolerated. */
  readonly ignored: readonly Ignored[];
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
  /** Findings whose fix puts in a value that somebody must choose, where that was not asked for. */
  readonly choices: readonly Finding[];
  /** What could have been fixed and was not, and why. */
  readonly left: readonly { readonly finding: Finding; readonly why: string }[];
}

/** One file before and after one fix. */
export interface Edit {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** Scans of one run; a repository that needs more is fixed in a second run. */
const MAX_SCANS = 300;

/**
 * Carries out every plan, those with a value to choose only where `unsafe` asks for it: the first of each file together, then the next of each. After each round
 * the repository is scanned, and the edits stay only when their findings are gone and no budget
 * changed that should not. Where that does not hold, each half of them is tried by itself.
 */
export function fixAll(
  scan: Scan,
  read: (path: string) => string | undefined,
  { unsafe }: { readonly unsafe: boolean },
): Fixed {
  const run = new Run(scan, read, unsafe);
  for (let batch = run.next(); batch.length > 0; batch = run.next()) run.carryOut(batch);
  return run.result();
}

/** A plan that is carried out together with others, each in a file of its own. */
interface Planned {
  readonly finding: Finding;
  readonly plan: Plan;
}

class Run {
  readonly #scan: Scan;
  readonly #read: (path: string) => string | undefined;
  readonly #applied: Finding[] = [];
  readonly #left: Fixed['left'][number][] = [];
  readonly #tried = new Set<string>();
  #files: ReadonlyMap<string, string> = new Map();
  readonly #unsafe: boolean;
  #before: Scanned;
  #scans = 1;

  constructor(scan: Scan, read: (path: string) => string | undefined, unsafe: boolean) {
    this.#unsafe = unsafe;
    this.#scan = (changed) => {
      this.#scans++;
      return scan(changed);
    };
    this.#read = read;
    this.#before = scan(this.#files);
  }

  result(): Fixed {
    const { findings, plans } = this.#before;
    const choices = withAlike(findings).filter(({ fingerprint }) => {
      const plan = plans.get(fingerprint);
      return !this.#unsafe && plan !== undefined && isChoice(plan);
    });
    return { files: this.#files, applied: this.#applied, choices, left: this.#left };
  }

  /** The first plan of every file that was not tried yet: an edit moves the places of its file's others. */
  next(): readonly Planned[] {
    const batch = new Map<string, Planned>();
    for (const finding of withAlike(this.#before.findings)) {
      const plan = this.#before.plans.get(finding.fingerprint);
      if (plan === undefined || this.#tried.has(finding.fingerprint)) continue;
      if (isChoice(plan) && !this.#unsafe) continue;
      if (!batch.has(planPath(plan))) batch.set(planPath(plan), { finding, plan });
    }
    for (const { finding } of batch.values()) this.#tried.add(finding.fingerprint);
    return [...batch.values()];
  }

  carryOut(batch: readonly Planned[]): void {
    const here = fingerprints(this.#before);
    const open = batch.filter(({ finding }) => here.has(finding.fingerprint));
    if (open.length === 0) return;
    if (this.#scans >= MAX_SCANS) return this.#leave(open, 'too many edits: run fix again');
    const outcome = attempt(open, this.#files, this.#before, this.#scan, this.#read);
    if (!('why' in outcome)) {
      ({ files: this.#files, after: this.#before } = outcome);
      this.#applied.push(...open.map(({ finding }) => finding));
      return;
    }
    if (open.length === 1) return this.#leave(open, outcome.why);
    this.carryOut(open.slice(0, open.length >> 1));
    this.carryOut(open.slice(open.length >> 1));
  }

  #leave(planned: readonly Planned[], why: string): void {
    this.#left.push(...planned.map(({ finding }) => ({ finding, why })));
  }
}

function fingerprints({ findings }: Scanned): ReadonlySet<string> {
  return new Set(withAlike(findings).map(({ fingerprint }) => fingerprint));
}

/** By fingerprint: the edit that fixes each of the findings by itself; of `most` of them at most, and none with a value to choose unless `unsafe`. */
export function offerEdits(
  findings: readonly Finding[],
  before: Scanned,
  scan: Scan,
  read: (path: string) => string | undefined,
  { most, unsafe }: { readonly most: number; readonly unsafe: boolean },
): ReadonlyMap<string, Edit> {
  const offers = new Map<string, Edit>();
  const mechanical = findings.filter(({ fingerprint }) => {
    const plan = before.plans.get(fingerprint);
    return plan !== undefined && (unsafe || !isChoice(plan));
  });
  for (const finding of mechanical.slice(0, most)) {
    const plan = before.plans.get(finding.fingerprint);
    if (plan === undefined) continue;
    const done = attempt([{ finding, plan }], new Map(), before, scan, read);
    const path = planPath(plan);
    const text = read(path);
    const after = 'why' in done ? undefined : done.files.get(path);
    if (text !== undefined && after !== undefined)
      offers.set(finding.fingerprint, { path, before: text, after });
  }
  return offers;
}

/** The files with these plans carried out, and how they are judged; or why it must not be. */
function attempt(
  batch: readonly Planned[],
  files: ReadonlyMap<string, string>,
  before: Scanned,
  scan: Scan,
  read: (path: string) => string | undefined,
) {
  const next = new Map(files);
  for (const { plan } of batch) {
    const path = planPath(plan);
    const text = next.get(path) ?? read(path);
    const changed = text === undefined ? undefined : applyPlan(text, plan);
    if (changed === undefined)
      return { why: 'the file is written in a way that only a person should edit' };
    next.set(path, changed);
  }
  const after = scan(next);
  const why = objection(batch, before, after);
  return why === undefined ? { files: next, after } : { why };
}

/** Why the edits must not stay, or undefined. */
function objection(batch: readonly Planned[], before: Scanned, after: Scanned): string | undefined {
  const still = fingerprints(after);
  if (batch.some(({ finding }) => still.has(finding.fingerprint)))
    return 'the edit did not make the finding go away';
  // A credential that gets its right name begins to pay; that is what the fix is for.
  const renamed = batch.filter(({ plan }) => plan.kind === 'rename-key');
  const mayMove = new Set(renamed.map(({ finding }) => `${finding.workflow}#${finding.job}`));
  for (const [job, budget] of before.budgets) {
    const now = after.budgets.get(job);
    if (now !== budget && !mayMove.has(job))
      return `the edit would move \`${job}\` from budget ${budget} to ${now ?? 'nothing'}`;
  }
  return undefined;
}

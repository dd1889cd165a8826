import { evaluateCondition, type Knowledge, type Outcome, type Part } from './condition.ts';
import type { Job, Workflow } from './model.ts';
import { jobsById } from './needs.ts';

/** Longer chains of jobs are made by nobody but an attacker of this program. */
const MAX_CHAIN = 100;

/** An `if` with one of these asks for itself how the jobs before it ended. */
const ASKS_FOR_STATUS = /\b(?:always|cancelled|failure)\s*\(/;

/** Whether a job runs even where one that it needs is skipped, as far as its own `if` lets it. */
export function runsAnyway({ if: own }: Job): boolean {
  return ASKS_FOR_STATUS.test(own?.value.slice(0, 4000) ?? '');
}

const OPEN: Outcome = { holds: undefined, asks: [] };

/** What is known of a run, and the outcome of each of its jobs as far as it was asked for. */
export class RunOf {
  readonly #knowledge: Knowledge;
  readonly #outcomes = new Map<Job, Outcome>();
  readonly #conditions = new Map<string, Outcome>();

  constructor(knowledge: Knowledge) {
    this.#knowledge = knowledge;
  }

  /**
   * Whether a job runs: by its `if` and by the jobs that it needs. GitHub skips it with one of them,
   * unless its `if` asks for their status; then it sees their result, and nothing in their outputs.
   * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds
   */
  job(workflow: Workflow, job: Job, depth = 0): Outcome {
    const known = this.#outcomes.get(job);
    if (known !== undefined || depth > MAX_CHAIN) return known ?? OPEN;
    this.#outcomes.set(job, OPEN);
    const outcome = this.#decided(workflow, job, depth);
    this.#outcomes.set(job, outcome);
    return outcome;
  }

  /** Every condition once: many jobs and steps may have the same. */
  condition(text: string): Outcome {
    const known = this.#conditions.get(text) ?? evaluateCondition(text, this.#knowledge);
    this.#conditions.set(text, known);
    return known;
  }

  #decided(workflow: Workflow, job: Job, depth: number): Outcome {
    const own = job.if?.value;
    const byId = jobsById(workflow);
    const anyway = runsAnyway(job);
    const skipped = new Set<string>();
    const asks: string[] = [];
    for (const id of job.needs.slice(0, MAX_CHAIN)) {
      const needed = byId.get(id.toLowerCase());
      if (needed === undefined || needed === job) continue;
      const before = this.job(workflow, needed, depth + 1);
      if (before.holds === false) skipped.add(id.toLowerCase());
      else if (!anyway) asks.push(...before.asks);
    }
    if (skipped.size > 0 && !anyway) return { holds: false, asks: [] };
    if (own === undefined) return { holds: undefined, asks };
    const outcome =
      skipped.size === 0 ? this.condition(own) : evaluateCondition(own, this.#after(skipped));
    return { holds: outcome.holds, asks: [...asks, ...outcome.asks] };
  }

  #after(skipped: ReadonlySet<string>): Knowledge {
    return (path) => {
      const [, id = '', rest = ''] = /^needs\.([^.]+)\.(.*)$/.exec(path) ?? [];
      return skipped.has(id) ? ofSkipped(rest) : this.#knowledge(path);
    };
  }
}

function ofSkipped(rest: string): Part | undefined {
  if (rest === 'result') return { kind: 'known', text: 'skipped', truthy: true };
  return rest.startsWith('outputs.') ? { kind: 'known', text: '', truthy: false } : undefined;
}

import { evidence } from '../value/evidence.ts';
import { literal, UNSET, type Value } from '../value/value.ts';
import { condition, interpolate, type Truth } from './expression.ts';
import type { Job, Workflow } from './model.ts';
import { jobsById } from './needs.ts';
import type { Scope } from './scope.ts';

/** Longer chains of jobs are made by nobody but an attacker of this program. */
const MAX_CHAIN = 100;

/** An `if` with one of these asks for itself how the jobs before it ended. */
const ASKS_FOR_STATUS = /\b(?:always|cancelled|failure)\s*\(/;

/** Whether a job runs even where one that it needs is skipped, as far as its own `if` lets it. */
export function runsAnyway({ if: own }: Job): boolean {
  return ASKS_FOR_STATUS.test(own?.value.slice(0, 4000) ?? '');
}

export interface Outcome {
  readonly holds: Truth;
  /** Outputs of jobs and steps that have a say; they may ask who triggered the run. */
  readonly asks: readonly string[];
}

const OPEN: Outcome = { holds: 'maybe', asks: [] };

/** What is known of a run, and the outcome of each of its jobs as far as it was asked for. */
export class RunOf {
  readonly #known: Scope;
  readonly #outcomes = new Map<Job, Outcome>();
  readonly #conditions = new Map<Workflow, Map<string, Outcome>>();
  #depth = 0;

  constructor(known: Scope) {
    this.#known = known;
  }

  /**
   * Whether a job runs: by its `if` and by the jobs that it needs. GitHub skips it with one of them,
   * unless its `if` asks for their status; then it sees their result, and nothing in their outputs.
   * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds
   */
  job(workflow: Workflow, job: Job): Outcome {
    const known = this.#outcomes.get(job);
    if (known !== undefined || this.#depth > MAX_CHAIN) return known ?? OPEN;
    this.#outcomes.set(job, OPEN);
    this.#depth++;
    const outcome = this.#decided(workflow, job);
    this.#depth--;
    this.#outcomes.set(job, outcome);
    return outcome;
  }

  /** Every condition of a workflow once: many jobs and steps may have the same. */
  condition(workflow: Workflow, text: string): Outcome {
    const conditions = this.#conditions.get(workflow) ?? new Map<string, Outcome>();
    this.#conditions.set(workflow, conditions);
    const known = conditions.get(text) ?? this.#evaluated(workflow, text);
    conditions.set(text, known);
    return known;
  }

  /** What an expression of a workflow finds in the run: what is known of it, and what jobs before left. */
  scope(workflow: Workflow): Scope {
    return {
      ...this.#known,
      jobOutput: (id, name) => this.#output(workflow, id, name),
      jobResult: (id) => (this.#isSkipped(workflow, id) ? literal('skipped') : undefined),
    };
  }

  #decided(workflow: Workflow, job: Job): Outcome {
    const anyway = runsAnyway(job);
    const asks: string[] = [];
    for (const id of job.needs.slice(0, MAX_CHAIN)) {
      const needed = jobsById(workflow).get(id.toLowerCase());
      if (anyway || needed === undefined || needed === job) continue;
      const before = this.job(workflow, needed);
      if (before.holds === 'never') return { holds: 'never', asks: [] };
      asks.push(...before.asks);
    }
    if (job.if === undefined) return { holds: 'maybe', asks };
    const own = this.condition(workflow, job.if.value);
    return { holds: own.holds, asks: [...asks, ...own.asks] };
  }

  #evaluated(workflow: Workflow, text: string): Outcome {
    const asks = new Set<string>();
    const scope = this.scope(workflow);
    const holds = condition(text, {
      ...scope,
      stepOutput: (step, name) => {
        asks.add(`steps.${step}.outputs.${name}`.toLowerCase());
        return scope.stepOutput?.(step, name);
      },
      jobOutput: (job, name) => {
        asks.add(`needs.${job}.outputs.${name}`.toLowerCase());
        return scope.jobOutput?.(job, name);
      },
    });
    return { holds, asks: [...asks] };
  }

  #isSkipped(workflow: Workflow, id: string): boolean {
    const needed = jobsById(workflow).get(id.toLowerCase());
    return needed !== undefined && this.job(workflow, needed).holds === 'never';
  }

  /** What a job left there, as far as what is known of the run tells; nothing where it is skipped. */
  #output(workflow: Workflow, id: string, name: string): Value | undefined {
    if (this.#isSkipped(workflow, id)) return UNSET;
    const needed = jobsById(workflow).get(id.toLowerCase());
    const wanted = name.toLowerCase();
    const [, entry] =
      [...(needed?.outputs ?? [])].find(([key]) => key.toLowerCase() === wanted) ?? [];
    if (entry === undefined || this.#depth > MAX_CHAIN) return undefined;
    this.#depth++;
    const value = interpolate(
      entry.value,
      this.scope(workflow),
      evidence(entry, `${name}: ${entry.value}`),
    );
    this.#depth--;
    return value;
  }
}

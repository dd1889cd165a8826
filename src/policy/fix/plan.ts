import type { Place } from '../../value/evidence.ts';

/** What a mechanical fix does to one workflow file, before anybody looks at the file's text. */
export type Plan =
  /** Lines under the job's key, in front of its first key; indentation is relative to the job's keys. */
  | {
      readonly kind: 'add-to-job';
      readonly path: string;
      readonly job: string;
      readonly lines: readonly string[];
    }
  /** The key that stands at `at`. */
  | { readonly kind: 'rename-key'; readonly at: Place; readonly from: string; readonly to: string }
  | { readonly kind: 'remove-entry'; readonly at: Place; readonly name: string }
  /** From an `env` further out into the `env` of these steps. */
  | {
      readonly kind: 'move-entry';
      readonly at: Place;
      readonly name: string;
      readonly steps: readonly Place[];
    };

/**
 * Whether it puts in a value that somebody must choose: how long a job may run, which runs are
 * cancelled. What only moves, renames or removes what stands there decides nothing.
 */
export function isChoice({ kind }: Pick<Plan, 'kind'>): boolean {
  return kind === 'add-to-job';
}

export function planPath(plan: Plan): string {
  return plan.kind === 'add-to-job' ? plan.path : plan.at.path;
}

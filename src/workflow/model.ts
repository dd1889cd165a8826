import type { Place } from '../value/evidence.ts';

/** A scalar of a YAML file and where its text begins. */
export interface Scalar extends Place {
  readonly value: string;
  /** A literal block (`|`): line i of the value stands on line `line + i` of the file. Else all on `line`. */
  readonly block: boolean;
}

/** Names to scalars, in source order, names as written. Values that are not scalars are kept as JSON text. */
export type Entries = ReadonlyMap<string, Entry>;
export interface Entry extends Scalar {
  /** Where the name stands. */
  readonly key: Place;
}

export interface Trigger extends Place {
  readonly name: string;
  /** `types:` of the event; empty when not given. */
  readonly types: readonly string[];
  readonly branches: readonly string[];
  readonly tags: readonly string[];
  readonly paths: readonly string[];
  /** `branches-ignore` and its like. */
  readonly ignored: Ignored;
  /** `cron:` lines of `schedule`. */
  readonly crons: readonly Scalar[];
  /** `workflows:` of `workflow_run`. */
  readonly workflows: readonly string[];
}

export interface Ignored {
  readonly branches: readonly string[];
  readonly tags: readonly string[];
  readonly paths: readonly string[];
}

export interface Declared extends Place {
  readonly name: string;
  readonly required: boolean;
  readonly default: Scalar | undefined;
  /** `type:`, or '' */
  readonly type: string;
  readonly options: readonly string[];
}

/** `permissions:`; `all` for `read-all`, `write-all` or `{}`. Undefined where not given. */
export interface Permissions extends Place {
  readonly all: string | undefined;
  readonly scopes: ReadonlyMap<string, string>;
}

export interface Concurrency extends Place {
  readonly group: Scalar;
  readonly cancelInProgress: Scalar | undefined;
}

export interface RunDefaults {
  readonly shell: Scalar | undefined;
  readonly workingDirectory: Scalar | undefined;
}

export interface Container extends Place {
  /** '' for `container:`, the service's name otherwise. */
  readonly name: string;
  readonly image: Scalar | undefined;
  readonly env: Entries;
}

/** One dimension of `strategy.matrix`: its values, or undefined when an expression makes them. */
export interface Matrix extends Place {
  readonly dimensions: ReadonlyMap<string, readonly Scalar[] | undefined>;
  readonly include: readonly Entries[];
  /** Combinations that are left out; undefined when an expression makes them. */
  readonly exclude: readonly Entries[] | undefined;
}

export interface StepBase extends Place {
  readonly id: Scalar | undefined;
  readonly name: Scalar | undefined;
  readonly if: Scalar | undefined;
  readonly env: Entries;
  readonly continueOnError: Scalar | undefined;
  readonly timeoutMinutes: Scalar | undefined;
  readonly workingDirectory: Scalar | undefined;
  readonly background: boolean;
}
export interface RunStep extends StepBase {
  readonly kind: 'run';
  readonly run: Scalar;
  readonly shell: Scalar | undefined;
}
export interface UsesStep extends StepBase {
  readonly kind: 'uses';
  readonly uses: Scalar;
  readonly with: Entries;
}
/** `parallel:` (2026-06): its steps run at the same time. */
export interface ParallelStep extends StepBase {
  readonly kind: 'parallel';
  readonly steps: readonly Step[];
}
/** `wait:`, `wait-all:`, `cancel:`, or a step with nothing to run. */
export interface IdleStep extends StepBase {
  readonly kind: 'idle';
}
export type Step = RunStep | UsesStep | ParallelStep | IdleStep;

export interface JobBase extends Place {
  readonly id: string;
  readonly name: Scalar | undefined;
  readonly if: Scalar | undefined;
  readonly needs: readonly string[];
  readonly env: Entries;
  readonly permissions: Permissions | undefined;
  readonly concurrency: Concurrency | undefined;
  readonly matrix: Matrix | undefined;
  readonly outputs: Entries;
}
export interface StepsJob extends JobBase {
  readonly kind: 'steps';
  /** Labels, and `group:` as `group:NAME`; an expression as written. */
  readonly runsOn: readonly Scalar[];
  readonly environment: Scalar | undefined;
  readonly defaults: RunDefaults;
  readonly container: Container | undefined;
  readonly services: readonly Container[];
  readonly timeoutMinutes: Scalar | undefined;
  readonly continueOnError: Scalar | undefined;
  readonly steps: readonly Step[];
}
/** A job that calls a reusable workflow. */
export interface CallJob extends JobBase {
  readonly kind: 'call';
  readonly uses: Scalar;
  readonly with: Entries;
  readonly secrets: 'inherit' | Entries;
}
export type Job = StepsJob | CallJob;

export interface Workflow {
  readonly path: string;
  readonly name: Scalar | undefined;
  readonly triggers: readonly Trigger[];
  /** `on: {}`: it is switched off, nothing starts it. */
  readonly off: boolean;
  readonly env: Entries;
  readonly permissions: Permissions | undefined;
  readonly concurrency: Concurrency | undefined;
  readonly defaults: RunDefaults;
  /** `on.workflow_call`: what a caller may hand in and get back. */
  readonly call:
    | {
        readonly inputs: readonly Declared[];
        readonly secrets: readonly Declared[];
        readonly outputs: Entries;
      }
    | undefined;
  /** `on.workflow_dispatch.inputs`. */
  readonly dispatchInputs: readonly Declared[];
  readonly jobs: readonly Job[];
  /** Why GitHub runs none of them as the file stands. */
  readonly refused: readonly Refusal[];
}

/** Why GitHub refuses a whole file, at the place that is to be mended. */
export interface Refusal extends Place {
  /** The job with the fault. */
  readonly job: string;
  /** Goes on from "GitHub refuses the file, because". */
  readonly why: string;
  readonly fix: string;
}

/** A local action's `action.yml`. */
export interface Action {
  readonly path: string;
  readonly inputs: readonly Declared[];
  readonly outputs: Entries;
  readonly body:
    | { readonly kind: 'composite'; readonly steps: readonly Step[] }
    | {
        readonly kind: 'node';
        readonly main: Scalar | undefined;
        readonly pre: Scalar | undefined;
        readonly post: Scalar | undefined;
      }
    | {
        readonly kind: 'docker';
        readonly image: Scalar | undefined;
        readonly env: Entries;
        readonly args: readonly Scalar[];
        readonly entrypoint: Scalar | undefined;
      }
    | { readonly kind: 'unknown' };
}

/** What could not be read as it should, and what that means. `code` is stable. */
export interface Diagnostic {
  readonly code: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

/** Why a file that GitHub may run was not read, or not all of it. */
export interface Gap {
  readonly line: number;
  /** Goes on from "it": "has 2000000 bytes; at most 1 MiB is read". */
  readonly why: string;
  readonly fix: string;
}

/** The line of the file on which line `index` (from 0) of a scalar's value stands. */
export function lineWithin(scalar: Scalar, index: number): number {
  return scalar.block ? scalar.line + index : scalar.line;
}

export type { Place };

import type { Gap } from '../workflow/model.ts';
import type { TracedJob } from './model.ts';
import type { Called } from './state.ts';

/** A job as the report lists it: followed, or known to be plain without having been parsed. */
export type ListedJob =
  | {
      readonly kind: 'traced';
      readonly traced: TracedJob;
      readonly callers: readonly Called['caller'][];
    }
  | {
      readonly kind: 'plain';
      readonly workflow: string;
      readonly job: string;
      readonly line: number;
      /** One list for all jobs of the file. */
      readonly triggers: string[];
    };

/** One workflow file with what was found in its jobs. */
export interface TracedFile {
  readonly path: string;
  readonly jobs: readonly ListedJob[];
  /** Why it may hold more jobs than are listed. */
  readonly gap: Gap | undefined;
}

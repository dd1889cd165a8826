import type { RuleDocs } from '../rules.ts';
import type { Ink } from './ink.ts';

/** What the sections of the text report share: how to paint, how wide, how much. */
export interface Page {
  readonly ink: Ink;
  readonly width: number;
  readonly verbose: boolean;
  readonly docs: RuleDocs;
}

/** Where nobody knows how wide it is: a file, a log. */
export const WIDTH = 100;

import type { Change } from '../../report/compare.ts';
import type { RuleDocs } from '../rules.ts';
import { type Ink, ink } from './ink.ts';

/** What the sections of the text report share: how to paint, how wide, how much. */
export interface Page {
  readonly ink: Ink;
  readonly width: number;
  readonly verbose: boolean;
  readonly docs: RuleDocs;
  readonly day: string | undefined;
  /** Of a report that holds only the findings that this change causes. */
  readonly change: Change | undefined;
}

export interface PageOptions extends RuleDocs {
  /** The caller knows whether this is a terminal and what NO_COLOR says. */
  readonly color: boolean;
  /** Columns; {@link WIDTH} when not given. */
  readonly width?: number | undefined;
  /** Sentences and whole trails of all jobs, notices, reasons, unspent credentials, ignored findings. */
  readonly verbose?: boolean | undefined;
  /** `YYYY-MM-DD`: how long what is tolerated still is. */
  readonly day?: string | undefined;
  /** Where the report is of a change and holds only the findings that it causes. */
  readonly change?: Change | undefined;
}

/** Where nobody knows how wide it is: a file, a log. */
const WIDTH = 100;
/** Narrower than this nothing can be told; wider, and the eye loses the line. */
const [NARROWEST, WIDEST] = [30, 120] as const;

export function pageFor(options: PageOptions): Page {
  return {
    ink: ink(options.color),
    width: Math.min(WIDEST, Math.max(NARROWEST, options.width ?? WIDTH)),
    verbose: options.verbose ?? false,
    docs: options,
    day: options.day,
    change: options.change,
  };
}

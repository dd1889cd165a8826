import type { Level } from '../../report/report.ts';
import type { Records } from '../../usage/trial.ts';
import type { Place } from '../../value/evidence.ts';
import type { Account, JobAccount, UnreadWorkflow } from '../account.ts';
import type { CommentBook } from '../comment-book.ts';
import type { Plan } from '../fix/plan.ts';
import type { JudgedLines } from '../lines.ts';
import type { Policy } from '../policy.ts';

/** A whole number that a rule lets the policy set: `rules: { hot-schedule: { max-per-day: 4 } }`. */
export interface RuleOption {
  readonly default: number;
  readonly minimum: number;
  /** Which way a repository may go where its organisation requires the rule. */
  readonly stricter: 'less' | 'more';
  readonly describes: string;
}

/** What `docs/rules/<id>.md` and `spend-guard explain` say beyond title, reason and fix. */
export interface RulePage {
  /** What is found and what is left alone, in paragraphs. */
  readonly finds: readonly string[];
  readonly bad: string;
  readonly good: string;
  readonly sources: readonly string[];
}

/** What a rule is about: who pays, with what, how runs start, what a month costs, what was read. */
export type RuleTopic = 'payer' | 'credential' | 'start' | 'model' | 'cost' | 'coverage';

interface RuleBase {
  readonly id: string;
  readonly about: RuleTopic;
  /** Unless the situation or the policy says otherwise. */
  readonly level: Level;
  /** Fails the build even before anybody wrote a policy; other rules only warn then. */
  readonly blocksFirstRun?: boolean;
  /** One line. */
  readonly title: string;
  /** What it costs, and whom. */
  readonly why: string;
  readonly fix: string;
  /** Where its fix is written down; a fix of a file that is generated belongs where that comes from. */
  readonly mends?: 'policy';
  /** What `spend-guard fix` does about its findings; an edit of any other kind is not made. */
  readonly edits?: readonly Plan['kind'][];
  readonly since: string;
  readonly options: Readonly<Record<string, RuleOption>>;
  readonly page: RulePage;
}

/** Judges what is known of a job. */
export interface JobRule extends RuleBase {
  /**
   * Which of a caller and the job it calls is judged, so that one fact is found once.
   * `payer`: the job that is triggered, in whose name the money is spent; `work`: the job whose
   * steps spend; `each`: both. `line`: no job but a budget line, whose forecast must be known; it is
   * told at the job that uses most of it.
   */
  readonly judges: 'payer' | 'work' | 'each' | 'line';
  check(account: JobAccount, context: Context): Iterable<Violation>;
}

/** Judges a workflow file of which not every job is known. */
export interface FileRule extends RuleBase {
  readonly judges: 'file';
  check(file: UnreadWorkflow): Iterable<Violation>;
}

export type Rule = JobRule | FileRule;

export interface Context {
  readonly policy: Policy;
  /** All jobs, for rules about two of them. */
  readonly account: Account;
  readonly comments: CommentBook;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** For rules about a line; undefined while jobs are judged. */
  readonly lines?: JudgedLines;
  /** What runs noted of their payer, where somebody has records. */
  readonly records?: Records | undefined;
  /** The rule's options with the policy's values. */
  readonly options: Readonly<Record<string, number>>;
}

/** One breach of a rule, before levels and ignores. */
export interface Violation {
  /** What tells it from the job's other breaches of the same rule; no line numbers. */
  readonly subject: string;
  readonly message: string;
  readonly place: Place;
  /** A comment that ignores it may stand here as well: at the call whose credential it is about. */
  readonly also?: Place | undefined;
  readonly fix: string | null;
  /** Where the situation makes it graver or milder than the rule's own level. */
  readonly level?: Level;
  /** The rule and subject of a finding in the same job that says the same with the same fix: told once, there. */
  readonly sameAs?: { readonly rule: string; readonly subject: string } | undefined;
  /** What is no error and has one cause is told once, with the other jobs. */
  readonly cause?: string | undefined;
  /** How it differs from others of its cause: what it is about, and where its fix belongs, unless in one place. */
  readonly own?: { readonly what: string; readonly where?: string | undefined } | undefined;
  /** Where it holds whether or not GitHub takes the file. */
  readonly standsAnyway?: true;
  /** Where the fix is mechanical. */
  readonly plan?: Plan | undefined;
}

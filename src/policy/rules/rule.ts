import type { Level } from '../../report.ts';
import type { Place } from '../../workflow/evidence.ts';
import type { JobAccount, RepositoryFacts } from '../account.ts';
import type { Policy, RuleLevel } from '../policy.ts';

/** A whole number that a rule lets the policy set: `rules: { hot-schedule: { max-per-day: 4 } }`. */
export interface RuleOption {
  readonly default: number;
  readonly minimum: number;
  readonly describes: string;
}

/** What `docs/rules/<id>.md` and `spend-guard explain` say beyond title, cost and fix. */
export interface RulePage {
  /** What is found and what is left alone, in paragraphs. */
  readonly finds: readonly string[];
  readonly bad: string;
  readonly good: string;
  readonly sources: readonly string[];
}

export interface Rule {
  readonly id: string;
  /** Unless the situation or the policy says otherwise. */
  readonly level: RuleLevel;
  /** One line. */
  readonly title: string;
  /** What it costs, and whom. */
  readonly cost: string;
  readonly fix: string;
  readonly since: string;
  readonly options: Readonly<Record<string, RuleOption>>;
  readonly page: RulePage;
  check(account: JobAccount, context: Context): Iterable<Violation>;
}

export interface Context {
  readonly policy: Policy;
  readonly repository: RepositoryFacts;
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** The rule's options with the policy's values. */
  readonly options: Readonly<Record<string, number>>;
}

/** One breach of a rule, before levels and ignores. */
export interface Violation {
  /** What tells it from the job's other breaches of the same rule; no line numbers. */
  readonly subject: string;
  readonly message: string;
  readonly place: Place;
  readonly fix: string | null;
  /** Where the situation makes it graver or milder than the rule's own level. */
  readonly level?: Level;
}

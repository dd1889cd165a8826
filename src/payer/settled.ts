import type { Hints } from '../knowledge/names.ts';
import type { Outcome } from './account.ts';
import type { Situation } from './codex/situation.ts';
import type { Assumed, Verdict } from './codex/verdict.ts';

/** What the policy says of names and hosts that give no hint themselves, and the day. */
export interface Settings {
  readonly hints: Hints;
  /** `YYYY-MM-DD`: models are shut down. */
  readonly today: string;
  /** A host's budget by the policy's `hosts:`, or undefined. */
  readonly host: (host: string) => 'api' | 'subscription' | 'other' | 'none' | undefined;
}

/** One question of a decision, as it was met: the same form as a row of Codex's own order. */
export interface Step {
  readonly asks: string;
  readonly outcome: 'passed' | 'decided' | 'blocked';
  /** A plain sentence. */
  readonly because: string;
  /** The question of which this one is a part, where there are many. */
  readonly part?: string;
  readonly source?: string;
  /** Whether it was passed because another release asks it. */
  readonly history?: boolean;
  /** Where the files leave open what it found. */
  readonly assumed?: Assumed;
}

/** How one spender was settled: what came out, and what was asked on the way there. */
export interface Settled {
  readonly outcomes: readonly Outcome[];
  readonly steps: readonly Step[];
  /** Where Codex's own order decided. */
  readonly codex?: CodexDecision;
}

export interface CodexDecision {
  readonly situation: Situation;
  readonly verdict: Verdict;
}

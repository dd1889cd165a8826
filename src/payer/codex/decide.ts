import type { Situation } from './situation.ts';
import type { Verdict } from './verdict.ts';

/** Who pays when Codex runs in this situation. Pure; never throws. */
export declare function decide(situation: Situation): Verdict;

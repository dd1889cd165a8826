import type { Spender } from '../interpreter/model.ts';
import type { Outcome } from './account.ts';
import { leftProxy } from './action-steps.ts';
import type { Situation } from './codex/situation.ts';
import { type Explanation, explain } from './codex/why.ts';
import { leavesProxy } from './codex-action.ts';
import { factsFor } from './codex-facts.ts';
import { settle } from './settle.ts';
import type { Settings } from './software.ts';
import { type Step, stepsOf } from './steps.ts';

/** How one spender was settled: what was asked, what came out, what would change it. */
export interface Reasoning {
  readonly spender: Spender;
  readonly outcomes: readonly Outcome[];
  readonly steps: readonly Step[];
  /** Where Codex's own order decided. */
  readonly codex: { readonly situation: Situation; readonly explanation: Explanation } | undefined;
}

/** Settles a spender once more, aloud. */
export function reasoning(spender: Spender, settings: Settings): Reasoning {
  const outcomes = settle(spender, settings);
  const client = clientOf(spender);
  const before = spender.kind === 'codex-action' ? [leftProxy(spender)] : [];
  if (client === undefined)
    return { spender, outcomes, steps: plainSteps(spender, settings), codex: undefined };
  const situation = factsFor(client, settings.hints);
  const explanation = explain(situation);
  return {
    spender,
    outcomes,
    steps: [...before, ...explanation.steps],
    codex: { situation, explanation },
  };
}

/** Codex itself, also where codex-action's arguments lead past the action's own proxy. */
function clientOf(spender: Spender) {
  switch (spender.kind) {
    case 'codex-cli':
    case 'codex-sdk-typescript':
    case 'codex-sdk-python':
    case 'codex-cloud':
      return spender;
    case 'codex-action':
      return leavesProxy(spender);
    default:
      return undefined;
  }
}

function plainSteps(spender: Spender, settings: Settings): readonly Step[] {
  switch (spender.kind) {
    case 'codex-cli':
    case 'codex-sdk-typescript':
    case 'codex-sdk-python':
    case 'codex-cloud':
      return [];
    default:
      return stepsOf(spender, settings);
  }
}

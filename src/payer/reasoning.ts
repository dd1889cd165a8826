import type { Spender } from '../interpreter/model.ts';
import { type Change, changes } from './codex/why.ts';
import { settle } from './settle.ts';
import type { Settings, Settled } from './settled.ts';

/** How one spender was settled, and what would change it. */
export interface Reasoning extends Settled {
  readonly spender: Spender;
  /** For Codex's own order. */
  readonly changes: readonly Change[];
}

export function reasoning(
  spender: Spender,
  settings: Settings,
  beside: readonly Spender[] = [],
): Reasoning {
  const settled = settle(spender, settings, beside);
  const { codex } = settled;
  return {
    ...settled,
    spender,
    changes: codex === undefined ? [] : changes(codex.situation, codex.verdict),
  };
}

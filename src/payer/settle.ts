import type { Spender } from '../interpreter/model.ts';
import { settleCodexAction } from './codex-action.ts';
import { settleCodexClient } from './codex-after-action.ts';
import { settleMention } from './mention.ts';
import { settleRemote } from './remote.ts';
import type { Settings, Settled } from './settled.ts';
import { withShutDown } from './shut-down.ts';
import { settleSoftware } from './software.ts';

/**
 * Who pays for a spender, and how that followed. Reads no file: everything it needs was traced.
 * @param beside Everything in the job that spends: an app server may be what a client leads to.
 */
export function settle(
  spender: Spender,
  settings: Settings,
  beside: readonly Spender[] = [],
): Settled {
  const settled = settleNow(spender, settings, beside);
  const outcomes = settled.outcomes.map((one) => withShutDown(one, spender, settings.today));
  return { ...settled, outcomes };
}

function settleNow(spender: Spender, settings: Settings, beside: readonly Spender[]): Settled {
  switch (spender.kind) {
    case 'codex-cli':
    case 'codex-sdk-typescript':
    case 'codex-sdk-python':
    case 'codex-cloud':
      return settleCodexClient(spender, settings, beside);
    case 'codex-action':
      return settleCodexAction(spender, settings);
    case 'action':
    case 'program':
    case 'http':
    case 'tool':
    case 'opaque':
      return settleSoftware(spender, settings);
    case 'mention':
      return settleMention(spender);
    case 'remote':
      return settleRemote(spender, settings);
    default:
      return spender satisfies never;
  }
}

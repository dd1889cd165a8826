import type { Spender } from '../interpreter/model.ts';
import type { Outcome } from './account.ts';
import { settleCodexAction } from './codex-action.ts';
import { settleCodexClient } from './codex-after-action.ts';
import { settleMention } from './mention.ts';
import { settleRemote } from './remote.ts';
import { type Settings, settleSoftware } from './software.ts';

/** Who pays for a spender. Reads no file: everything it needs was traced. */
export function settle(spender: Spender, settings: Settings): readonly Outcome[] {
  switch (spender.kind) {
    case 'codex-cli':
    case 'codex-sdk-typescript':
    case 'codex-sdk-python':
    case 'codex-cloud':
      return settleCodexClient(spender, settings);
    case 'codex-action':
      return settleCodexAction(spender, settings);
    case 'action':
    case 'program':
    case 'http':
    case 'tool':
    case 'opaque':
      return settleSoftware(spender, settings);
    case 'mention':
      return [settleMention(spender)];
    case 'remote':
      return settleRemote(spender, settings);
    default:
      return spender satisfies never;
  }
}

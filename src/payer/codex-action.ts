import type { CodexActionSpender } from '../trace/model.ts';
import { chargeOf, type Outcome, payer, trailOf, valueName } from './account.ts';
import type { Settings } from './software.ts';
export function settleCodexAction(s: CodexActionSpender, _: Settings): readonly Outcome[] {
  const key = s.inputs.get('openai-api-key') ?? s.inputs.get('openai_api_key');
  if (key) return [chargeOf(s, { budget: 'api', route: 'codex-api-key', payer: payer('platform-key', valueName(key), 'api'), evidence: trailOf(s, key) })];
  return [{ kind: 'dead', spender: s, reason: 'no key', credential: null }];
}

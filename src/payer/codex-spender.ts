import type { CodexSpender } from '../trace/model.ts';
import { emptiness } from '../workflow/value.ts';
import { chargeOf, type Outcome, payer, trailOf, valueName } from './account.ts';
import type { Settings } from './software.ts';
export function settleCodex(s: CodexSpender, _settings: Settings): readonly Outcome[] {
  const key = s.environment.get('CODEX_API_KEY');
  if (key !== undefined && emptiness(key) !== 'always') return [chargeOf(s, { budget: 'api', route: 'codex-api-key', payer: payer('platform-key', valueName(key), 'api'), evidence: trailOf(s, key) })];
  const tok = s.environment.get('CODEX_ACCESS_TOKEN');
  if (tok !== undefined) return [chargeOf(s, { budget: 'subscription', route: 'codex-signed-in', payer: payer('access-token', valueName(tok), 'subscription'), evidence: trailOf(s, tok) })];
  if (s.home.login?.method === 'api-key') return [chargeOf(s, { budget: 'api', route: 'codex-api-key', payer: payer('platform-key', valueName(s.home.login.credential), 'api') })];
  const auth = s.home.files.get('auth.json');
  if (auth) return [chargeOf(s, { budget: 'subscription', route: 'codex-signed-in', payer: payer('chatgpt-auth-file', valueName(auth.content), 'subscription') })];
  return [{ kind: 'dead', spender: s, reason: 'no credential', credential: null }];
}

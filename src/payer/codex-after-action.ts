import type { CodexSpender, WrittenFile } from '../interpreter/model.ts';
import { literal, literalText } from '../value/value.ts';
import type { Outcome } from './account.ts';
import { decide } from './codex/decide.ts';
import type { Pays, Verdict } from './codex/verdict.ts';
import { keyed } from './codex-action.ts';
import { factsFor } from './codex-facts.ts';
import { settleCodex } from './codex-spender.ts';
import type { Settings } from './software.ts';

const PROVIDER = 'codex-action-responses-proxy';

/** What a keyed codex-action puts around `config.toml` (https://github.com/openai/codex-action, `writeProxyConfig.ts`). */
const around = (settings: string): string => `model_provider = "${PROVIDER}"
${settings}
[model_providers.${PROVIDER}]
name = "${PROVIDER}"
base_url = "http://127.0.0.1:1/v1"
wire_api = "responses"
`;

/**
 * Codex itself. Where a keyed codex-action ran before in the same home, its proxy still listens and
 * the settings still lead there: the action's key pays for whatever takes the usual provider.
 */
export function settleCodexClient(spender: CodexSpender, settings: Settings): readonly Outcome[] {
  const { proxy, files } = spender.home;
  const own = (): readonly Outcome[] => settleCodex(spender, settings);
  const config = files.get('config.toml');
  if (proxy === undefined || config !== proxy.config) return own();
  const verdict = usual(decide(factsFor(behindProxy(spender, config), settings.hints)));
  if (verdict?.provider !== PROVIDER || !verdict.local) return own();
  if (!proxy.certain) {
    const without = own();
    if (without.some(({ kind }) => kind === 'charge')) return without;
  }
  return [keyed(spender, proxy.key, proxy.endpoint, settings, proxy.trail)];
}

function usual(verdict: Verdict): Pays | undefined {
  const first = verdict.kind === 'depends' ? verdict.candidates[0]?.verdict : verdict;
  return first?.kind === 'pays' ? first : undefined;
}

function behindProxy(spender: CodexSpender, config: WrittenFile | undefined): CodexSpender {
  const { home } = spender;
  const text = config?.content === undefined ? undefined : literalText(config.content);
  const content = literal(around(text ?? ''));
  const file: WrittenFile = { content, trail: config?.trail ?? [], certain: true };
  return { ...spender, home: { ...home, files: new Map([...home.files, ['config.toml', file]]) } };
}

import type { CodexSpender, Spender, WrittenFile } from '../interpreter/model.ts';
import { literal, literalText } from '../value/value.ts';
import { valueName } from './account.ts';
import type { Pays, Verdict } from './codex/verdict.ts';
import { endpointStep, keyed } from './codex-proxy.ts';
import { serverOf } from './codex-server.ts';
import { settleCodex } from './codex-spender.ts';
import type { Settings, Settled, Step } from './settled.ts';

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
export function settleCodexClient(
  spender: CodexSpender,
  settings: Settings,
  beside: readonly Spender[],
): Settled {
  const own = (): Settled => settleCodex(spender, settings, serverOf(spender, beside));
  const { proxy, files } = spender.home;
  const config = files.get('config.toml');
  if (proxy === undefined || config !== proxy.config) return own();
  const behind = settleCodex(behindProxy(spender, config), settings);
  const verdict = usual(behind.codex?.verdict);
  if (verdict?.provider !== PROVIDER || !verdict.local) return own();
  if (!proxy.certain) {
    const without = own();
    if (without.outcomes.some(({ kind }) => kind === 'charge')) return without;
  }
  const step: Step = {
    asks: 'Whose proxy listens there?',
    outcome: 'decided',
    because: `the one that codex-action left running, with \`${valueName(proxy.key)}\``,
  };
  return {
    outcomes: [keyed(spender, proxy.key, proxy.endpoint, settings, proxy.trail)],
    steps: [...behind.steps, step, endpointStep(proxy.endpoint)],
  };
}

function usual(verdict: Verdict | undefined): Pays | undefined {
  const first = verdict?.kind === 'depends' ? verdict.candidates[0]?.verdict : verdict;
  return first?.kind === 'pays' ? first : undefined;
}

function behindProxy(spender: CodexSpender, config: WrittenFile | undefined): CodexSpender {
  const { home } = spender;
  const text = config?.content === undefined ? undefined : literalText(config.content);
  const content = literal(around(text ?? ''));
  const file: WrittenFile = { content, trail: config?.trail ?? [], certain: true };
  return { ...spender, home: { ...home, files: new Map([...home.files, ['config.toml', file]]) } };
}

import type { ApiUse } from '../../interpreter/model.ts';
import type { Call } from '../../interpreter/shell.ts';
import type { Frame } from '../../interpreter/state.ts';
import { emptiness, literalText, origins, UNSET, type Value } from '../../value/value.ts';
import { grants } from '../permissions.ts';
import { silence, spendSoftware } from '../spend.ts';

/** The variables in which Copilot looks for its token, in its order (`copilot help environment`). */
const TOKENS = ['COPILOT_GITHUB_TOKEN', 'GH_TOKEN', 'GITHUB_TOKEN'];

/**
 * `copilot -p …`. Whose Copilot it is hangs on the token: a person's token draws on that person's
 * seat, the run's own on the organisation (in a personal repository: its owner), and only with
 * `copilot-requests: write`
 * (https://docs.github.com/copilot/concepts/agents/copilot-cli/copilot-cli-in-github-actions).
 */
export function traceCopilot(call: Call, texts: readonly string[], model: Value | undefined): void {
  const label = [call.name, texts.find((text) => text !== '') ?? ''].join(' ').trim();
  const ownKey = ownKeyOf(call.frame);
  if (ownKey !== undefined) {
    const named = model ?? call.frame.environment.get('COPILOT_MODEL');
    return spendSoftware(call, 'tool', label, [ownKey], { model: named });
  }
  const name = TOKENS.find((one) => isGiven(call.frame.environment.get(one)));
  const credential = name === undefined ? undefined : call.frame.environment.get(name);
  if (name === undefined || credential === undefined) {
    if (call.frame.runner === 'hosted')
      return silence(call, label, 'no token that Copilot takes is in reach');
    const use = { provider: 'github-copilot', credential: undefined, credentialName: '' };
    return spendSoftware(call, 'tool', label, [{ ...use, endpoint: undefined }], {
      less: { certainty: 'likely', onlyIf: 'it finds a login that no file here shows' },
      model,
    });
  }
  if (isRunToken(credential) && !mayAsk(call.frame))
    return silence(
      call,
      label,
      'the run’s own token asks Copilot only in a job with `copilot-requests: write`',
    );
  const provider = copilotOf(credential);
  const use = { provider, credential, credentialName: name, endpoint: undefined };
  spendSoftware(call, 'tool', label, [use], { model });
}

/** Whose Copilot a token draws on. */
export function copilotOf(token: Value): 'github-copilot' | 'copilot-organisation' {
  return isRunToken(token) ? 'copilot-organisation' : 'github-copilot';
}

function isGiven(value: Value | undefined): boolean {
  return value !== undefined && emptiness(value) !== 'always';
}

export function isRunToken(token: Value): boolean {
  const all = origins(token);
  return all.length > 0 && all.every((origin) => origin.kind === 'github-token');
}

function mayAsk({ state }: Frame): boolean {
  return grants(state.permissions, 'copilot-requests');
}

/**
 * Bring your own key: with `COPILOT_PROVIDER_BASE_URL` Copilot is out of it, even with its token set, and
 * the bearer token goes before the key (`copilot help environment`, 1.0.102).
 */
function ownKeyOf({ environment }: Frame): ApiUse | undefined {
  const endpoint = environment.get('COPILOT_PROVIDER_BASE_URL');
  if (endpoint === undefined || literalText(endpoint) === '') return undefined;
  const name = ['COPILOT_PROVIDER_BEARER_TOKEN', 'COPILOT_PROVIDER_API_KEY'].find((one) =>
    environment.has(one),
  );
  const type = literalText(environment.get('COPILOT_PROVIDER_TYPE') ?? UNSET) ?? '';
  const provider = { azure: 'azure-openai', anthropic: 'anthropic' }[type] ?? 'openai';
  const credential = name === undefined ? undefined : environment.get(name);
  return { provider, credential, credentialName: name ?? '', endpoint };
}

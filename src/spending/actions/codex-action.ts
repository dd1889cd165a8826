import type { CodexHome } from '../../interpreter/model.ts';
import type { UsedAction } from '../../interpreter/observer.ts';
import { codexHome, pathKey } from '../../interpreter/paths.ts';
import { actionArguments } from '../../payer/codex/action-arguments.ts';
import { evidence } from '../../value/evidence.ts';
import { emptiness, literal, literalText, UNSET, type Value } from '../../value/value.ts';
import { codexModel } from '../codex-model.ts';
import { codexHomeAt } from '../home.ts';
import { spend, spenderBase } from '../spend.ts';

/**
 * `openai/codex-action`, its predecessor inside openai/codex, and its forks
 * (https://github.com/openai/codex-action; input names differ only by `-` and `_`).
 */
export const CODEX_ACTIONS: ReadonlySet<string> = new Set([
  'openai/codex-action',
  'openai/codex/.github/actions/codex',
  'chinchill-ai/codex-action',
  'activadee/codex-action',
  'pressdarling/codex-action',
]);

/** The predecessor picked its prompt from labels, so it ran without one. */
const LEGACY = 'openai/codex/.github/actions/codex';

/** Follows the action: what it would spend, and the proxy that a keyed one leaves for later steps. */
export function traceCodexAction({ step, ref, inputs, frame }: UsedAction): void {
  const label = step.uses.value.trim();
  const homeInput = inputs.get('codex-home');
  const home =
    homeInput === undefined || literalText(homeInput) === ''
      ? codexHome(frame.environment, frame.directory)
      : pathKey(homeInput, frame.directory);
  const before = codexHomeAt(frame, home);
  const key = inputs.get('openai-api-key') ?? inputs.get('openai_api_key') ?? UNSET;
  const at = evidence(step.uses, `uses: ${label}`);
  const version = inputs.get('codex-version');
  if (version !== undefined)
    frame.state.codexVersion = literalText(version) === '' ? literal('latest') : version;
  if (ref.name === LEGACY || runs(inputs)) {
    spend(frame, {
      ...spenderBase(frame, step.uses, label, `uses: ${label}`),
      kind: 'codex-action',
      action: ref.name,
      ref: ref.ref,
      inputs,
      home: before,
      model: modelOf(inputs, before),
    });
  }
  if (emptiness(key) !== 'always' && key.alternatives.length > 0 && before.proxy === undefined)
    frame.state.proxies.set(home, {
      key,
      endpoint: inputs.get('responses-api-endpoint') ?? UNSET,
      config: before.files.get('config.toml'),
      trail: [at],
      certain: frame.certainty === 'certain',
    });
}

/** The action's own input stands before what it hands on as words. */
function modelOf(inputs: ReadonlyMap<string, Value>, { files }: CodexHome): Value | undefined {
  const given = inputs.get('model');
  if (given !== undefined && emptiness(given) !== 'always') return given;
  return codexModel(actionArguments(inputs).values, [files.get('config.toml')]);
}

/** Without a prompt it only installs Codex (and starts the proxy when it has a key). */
function runs(inputs: ReadonlyMap<string, Value>): boolean {
  return ['prompt', 'prompt-file', 'prompt_file'].some((name) => {
    const value = inputs.get(name);
    return value !== undefined && emptiness(value) !== 'always';
  });
}

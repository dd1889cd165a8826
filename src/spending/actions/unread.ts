import type { NotRead, Spender } from '../../interpreter/model.ts';
import { type Hints, TELLS_OF_MODELS } from '../../knowledge/names.ts';
import { providerOfModel } from '../../knowledge/providers.ts';
import { literalText } from '../../value/value.ts';
import { credentialsIn, isOneProvider, usesOf } from '../credentials.ts';
import { modelInput } from '../model-input.ts';
import { baseOf, ownOf } from '../unread.ts';

/** Inputs that are words for a model, or choose one: `prompt-file`, `system_prompt`, `model-tier`. */
const ASKS = /(?:^|[-_])(?:prompts?|model)(?:[-_]|$)/;

/**
 * An action whose code is not here: handed a model credential, it may use it. One that is handed a
 * prompt asks a model, and pays with whatever its environment holds.
 */
export function actionSpender(unread: NotRead, hints: Hints): Spender | undefined {
  const { given: inputs, environment } = unread;
  const handed = credentialsIn(ownOf(unread), hints);
  const asks = [...inputs.keys()].some((name) => ASKS.test(name));
  const found = handed.length > 0 || !asks ? handed : credentialsIn(environment, hints);
  if (found.length === 0) return asks && unread.runner !== 'hosted' ? elsewhere(unread) : undefined;
  const endpoint = [...inputs].find(
    ([name, value]) =>
      /(?:base|endpoint|api)[-_]?(?:url|uri|base)$|endpoint$/.test(name) &&
      literalText(value) !== '',
  )?.[1];
  const model = modelInput(inputs);
  // Handed several keys, it asks with the one that its model needs.
  const wanted = providerOfModel((model && literalText(model)) ?? '')?.id;
  const fitting = found.filter(({ provider }) => provider === wanted);
  const chosen = fitting.length > 0 ? fitting : found;
  const uses = usesOf(chosen, environment).map((use) => ({
    ...use,
    endpoint: endpoint ?? use.endpoint,
  }));
  const tells = asks || [unread.what, ...inputs.keys()].some((name) => TELLS_OF_MODELS.test(name));
  return {
    ...baseOf(unread, tells ? 'likely' : 'possible'),
    kind: 'action',
    uses,
    pick: found === handed && isOneProvider(chosen) ? 'all' : 'any',
    model,
  };
}

/** Asked with no credential in sight, on a machine that may be signed in itself: what pays, the action's own files know. */
function elsewhere(unread: NotRead): Spender {
  const { what, given, tried } = unread;
  return {
    ...baseOf(unread, 'possible'),
    kind: 'remote',
    uses: what,
    secrets: new Map(),
    inputs: [...given.keys()],
    tried,
  };
}

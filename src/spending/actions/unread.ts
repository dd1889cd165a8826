import type { Found, NotRead, Spender } from '../../interpreter/model.ts';
import { type Hints, isSetting, TELLS_OF_MODELS } from '../../knowledge/names.ts';
import { providerById } from '../../knowledge/providers.ts';
import { fromOrigin, isSecret, origins, type Value } from '../../value/value.ts';
import { ELSEWHERE } from '../addresses.ts';
import { credentialsIn, isOneProvider } from '../credentials.ts';
import { toldIn, usesTold } from '../told.ts';
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
  // Handed several keys, it asks with the one that its model needs.
  const told = toldIn(inputs);
  const { model, wanted } = told;
  const named = handed.length > 0 || !asks ? handed : credentialsIn(environment, hints);
  const telling = named.length > 0 ? named : sharedKeys(wanted, environment);
  const found =
    telling.length === 0 && (asks || TELLS_OF_MODELS.test(unread.what))
      ? namelessKeys(inputs, wanted)
      : telling;
  if (found.length === 0) return asks && unread.runner !== 'hosted' ? elsewhere(unread) : undefined;
  const fitting = found.filter(({ provider }) => provider === wanted);
  const chosen = fitting.length > 0 ? fitting : found;
  const uses = usesTold(chosen, told, environment);
  const tells = asks || [unread.what, ...inputs.keys()].some((name) => TELLS_OF_MODELS.test(name));
  return {
    ...baseOf(unread, tells ? 'likely' : 'possible'),
    kind: 'action',
    uses,
    pick: found === handed && isOneProvider(chosen) ? 'all' : 'any',
    model,
  };
}

/** A key that opens much else pays whoever has the model that the action is told to ask. */
function sharedKeys(
  wanted: string | undefined,
  environment: ReadonlyMap<string, Value>,
): readonly Found[] {
  const provider = wanted === undefined ? undefined : providerById(wanted);
  return (provider?.keys ?? []).flatMap((name): Found[] => {
    const value = environment.get(name);
    return provider === undefined || value === undefined
      ? []
      : [{ name, value, provider: provider.id }];
  });
}

/** `api_key`, `llm-token`, `key`, `api_key_env_value` */
const KEY = /(?:^|[-_])(?:api[-_]?)?(?:key|token|secret)(?:(?:[-_]env)?[-_]value)?$/;

/**
 * A key whose name tells of nobody, handed to an action that asks a model: the model or the address says
 * whose it is. Where they do not, it is OpenAI's or that of whoever answers in the same manner.
 */
export function namelessKeys(
  inputs: ReadonlyMap<string, Value>,
  wanted: string | undefined,
): readonly Found[] {
  return [...inputs].flatMap(([name, value]): Found[] => {
    const secret = origins(value).some(isSecret);
    if (!secret || !KEY.test(name) || ELSEWHERE.test(name) || isSetting(name)) return [];
    return wanted === undefined
      ? [{ name, value, provider: 'openai', endpoint: NOT_SHOWN }]
      : [{ name, value, provider: wanted }];
  });
}

/** The address that an action asks where no input of it names one: its own source does. */
const NOT_SHOWN = fromOrigin({
  kind: 'context',
  name: 'the address of the action',
  inSource: true,
});

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

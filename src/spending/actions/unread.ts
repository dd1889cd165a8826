import type { UsedAction } from '../../interpreter/observer.ts';
import { providerOfModel } from '../../knowledge/providers.ts';
import { literalText } from '../../value/value.ts';
import { credentialsIn, isOneProvider, usesOf } from '../credentials.ts';
import { modelInput } from '../model-input.ts';
import { spend, spenderBase } from '../spend.ts';

type Unread = Omit<UsedAction, 'ref'>;

/** Inputs that are words for a model, or choose one: `prompt-file`, `system_prompt`, `model-tier`. */
const ASKS = /(?:^|[-_])(?:prompts?|model)(?:[-_]|$)/;

/**
 * An action whose code is not here: handed a model credential, it is likely to use it. One that is
 * handed a prompt asks a model, and pays with whatever its environment holds.
 */
export function traceUnreadAction({ step, inputs, frame }: Unread): void {
  const { hints } = frame.tracer;
  const own = new Map([...frame.environment].filter(([name]) => frame.own.has(name)));
  const handed = credentialsIn(new Map([...inputs, ...own]), hints);
  const asks = [...inputs.keys()].some((name) => ASKS.test(name));
  const found = handed.length > 0 || !asks ? handed : credentialsIn(frame.environment, hints);
  if (found.length === 0) {
    if (asks && frame.runner !== 'hosted') spendElsewhere({ step, inputs, frame });
    return;
  }
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
  const uses = usesOf(chosen, frame.environment).map((use) => ({
    ...use,
    endpoint: endpoint ?? use.endpoint,
  }));
  spend(frame, {
    ...spenderBase(frame, step.uses, step.uses.value, `uses: ${step.uses.value}`, 'likely'),
    kind: 'action',
    uses,
    pick: found === handed && isOneProvider(chosen) ? 'all' : 'any',
    model,
  });
}

/** Asked with no credential in sight, on a machine that may be signed in itself: what pays, the action's own files know. */
function spendElsewhere({ step, inputs, frame }: Unread): void {
  spend(frame, {
    ...spenderBase(frame, step.uses, step.uses.value, `uses: ${step.uses.value}`, 'possible'),
    kind: 'remote',
    uses: step.uses.value.trim(),
    secrets: new Map(),
    inputs: [...inputs.keys()],
    tried: frame.tracer.readsElsewhere,
  });
}

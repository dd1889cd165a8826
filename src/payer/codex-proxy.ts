import type { ActionProxy, CodexActionSpender, CodexSpender } from '../interpreter/model.ts';
import { withoutSecrets } from '../knowledge/events.ts';
import { billingOfHost } from '../knowledge/hosts.ts';
import { firstText } from '../value/template.ts';
import { emptiness, origins, type Value } from '../value/value.ts';
import { addressName, chargeOf, type Outcome, payer, trailOf, valueName } from './account.ts';
import { declaredBill } from './declared-bill.ts';
import type { Settings, Step } from './settled.ts';

/** With a key the request goes through the action's proxy to OpenAI, or to the endpoint that is given. */
export function keyed(
  spender: CodexActionSpender | CodexSpender,
  key: Value,
  endpoint: Value | undefined,
  settings: Settings,
  extra: ActionProxy['trail'],
): Outcome {
  const name = valueName(key);
  const maybeEmpty =
    spender.events.length > 0 &&
    emptiness(key) === 'maybe' &&
    origins(key).some((o) => o.kind === 'secret');
  const common = {
    notes: maybeEmpty
      ? [
          `When \`${name}\` is empty, ${withoutSecrets(spender.events)}, the step fails and nothing is spent.`,
        ]
      : [],
    evidence: trailOf(spender, key, [...extra, ...(endpoint?.alternatives[0]?.trail ?? [])]),
  };
  if (endpoint === undefined || emptiness(endpoint) === 'always')
    return chargeOf(
      spender,
      {
        budget: 'api',
        route: 'codex-api-key',
        payer: payer('platform-key', name, 'api'),
        ...common,
      },
      key,
    );
  const bill = billingOfHost(firstText(endpoint), settings.host) ?? declaredBill(key, settings);
  if (bill === undefined || bill.budget === 'none' || bill.budget === 'subscription')
    return chargeOf(
      spender,
      {
        budget: 'unclear',
        route: null,
        payer: null,
        candidates: [
          payer('platform-key', name, 'api'),
          payer('provider-key', `${name} at ${addressName(endpoint)}`, 'other'),
        ],
        settledBy: `the host behind \`${addressName(endpoint)}\``,
        ...common,
      },
      key,
    );
  return chargeOf(
    spender,
    {
      budget: bill.budget,
      route: bill.budget === 'api' ? 'codex-api-key' : 'other-provider',
      payer: payer(bill.budget === 'api' ? 'platform-key' : 'provider-key', name, bill.budget),
      provider: bill.budget === 'other' ? bill.provider : null,
      ...common,
    },
    key,
  );
}

/** Where the proxy sends what it is asked. */
export function endpointStep(endpoint: Value | undefined): Step {
  const asks = 'Is the input responses-api-endpoint given?';
  return endpoint === undefined || emptiness(endpoint) === 'always'
    ? {
        asks,
        outcome: 'passed',
        because: "it is not, so the action's proxy sends requests to the OpenAI Platform",
      }
    : { asks, outcome: 'decided', because: `requests go to \`${addressName(endpoint)}\`` };
}

import type { Spender } from '../interpreter/model.ts';
import { isAgent } from '../knowledge/agents.ts';
import { isSeller, retirementOf, type Seller } from '../knowledge/models.ts';
import { providerTitled } from '../knowledge/providers.ts';
import type { Charge } from '../report/report.ts';
import type { Value } from '../value/value.ts';
import { possibleTexts } from '../workflow/texts.ts';
import type { Outcome } from './account.ts';

/**
 * A request for a model that is shut down is refused, and nothing is billed: the budget is the one
 * that would pay, which the charge says as soon as no other model can be asked for.
 * https://developers.openai.com/api/docs/deprecations
 */
export function withShutDown(outcome: Outcome, spender: Spender, today: string): Outcome {
  if (outcome.kind !== 'charge') return outcome;
  const shutDown = shutDownOf(outcome.charge, modelsOf(spender), today);
  return shutDown === undefined ? outcome : { ...outcome, charge: { ...outcome.charge, shutDown } };
}

/**
 * Whose days count for what a charge asks; undefined where nobody's are known. An agent of another
 * provider may move to a newer model by itself where the one that is named is gone.
 */
export function sellerOf({ budget, provider, spender }: Charge): Seller | undefined {
  if (budget === 'api' || budget === 'subscription') return budget;
  const other =
    budget === 'other' && !isAgent(spender) ? providerTitled(provider ?? '') : undefined;
  return other !== undefined && isSeller(other.id) ? other.id : undefined;
}

function shutDownOf(
  charge: Charge,
  models: readonly string[] | undefined,
  today: string,
): Charge['shutDown'] {
  const seller = sellerOf(charge);
  if (seller === undefined || models === undefined) return undefined;
  const gone = models.flatMap((model) => {
    const row = retirementOf(model, seller);
    return row !== undefined && row.date <= today ? [{ model, date: row.date }] : [];
  });
  return gone.length < models.length ? undefined : gone[0];
}

/** Every model that it can ask for; undefined where one is not known. */
function modelsOf(spender: Spender): readonly string[] | undefined {
  const { model } = spender;
  if (spender.kind === 'program' && spender.asksMore) return undefined;
  const asks = requestsOf(spender);
  if (asks === undefined) return model && possibleTexts(model);
  const all = asks.map((one) =>
    one.model.alternatives.length === 0 ? undefined : possibleTexts(one.model),
  );
  return all.every((texts) => texts !== undefined) ? all.flat() : undefined;
}

/** What it asks, one by one: an action by what names the model, a program request by request. */
function requestsOf(spender: Spender): readonly { readonly model: Value }[] | undefined {
  if (spender.kind === 'action') return spender.asks;
  return spender.kind === 'program' ? spender.asked : undefined;
}

import type { Spender } from '../interpreter/model.ts';
import { retirementOf } from '../knowledge/models.ts';
import type { Charge } from '../report.ts';
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

function shutDownOf(
  { budget }: Charge,
  models: readonly string[] | undefined,
  today: string,
): Charge['shutDown'] {
  if ((budget !== 'api' && budget !== 'subscription') || models === undefined) return undefined;
  const gone = models.flatMap((model) => {
    const row = retirementOf(model, budget);
    return row !== undefined && row.date <= today ? [{ model, date: row.date }] : [];
  });
  return gone.length < models.length ? undefined : gone[0];
}

/** Every model that it can ask for; undefined where one is not known. */
function modelsOf(spender: Spender): readonly string[] | undefined {
  const { model } = spender;
  if (spender.kind !== 'action' || spender.asks === undefined) return model && possibleTexts(model);
  const all = spender.asks.map((one) => possibleTexts(one.model));
  return all.every((texts) => texts !== undefined) ? all.flat() : undefined;
}

import { listed } from '../../listed.ts';
import type { Charge, JobReport } from '../../report.ts';
import { ifItAsks } from './doubts.ts';
import { billName, budgetName, isGuess } from './wording.ts';

/**
 * `paid from the API budget`, `billed by Anthropic, if it calls a model`: on whose bill a job's work is,
 * with the doubt that its sentence has.
 */
export function onWhoseBill({ budget, charges }: Pick<JobReport, 'budget' | 'charges'>): string {
  if (budget === 'unclear') return 'paid by somebody whom the files do not show';
  const others = charges.filter((charge) => charge.budget === 'other' && !isGuess(charge));
  const providers = others.length > 0 || budget !== 'other' ? others : charges;
  const own = budget === 'other' ? [] : [budgetName(budget)];
  const plans = providers.filter(isPlan).map(billName);
  const billed = providers.filter((one) => !isPlan(one)).map(billName);
  const paid = [...new Set([...own, ...plans])];
  const told = [
    ...(paid.length > 0 ? [`paid from ${listed(paid.slice(0, 4))}`] : []),
    ...(billed.length > 0 ? [`billed by ${listed([...new Set(billed)].slice(0, 3))}`] : []),
  ];
  return `${listed(told) || 'billed by another provider'}${ifItAsks(charges)}`;
}

/** A plan pays; it bills nobody. */
export function isPlan({ payer }: Pick<Charge, 'payer'>): boolean {
  return payer?.kind === 'provider-plan';
}

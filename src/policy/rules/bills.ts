import type { Budget, Charge, JobReport } from '../../report/report.ts';
import { groupBy } from '../../support/group.ts';
import { listed } from '../../support/listed.ts';
import { ifItAsks, probably } from './doubts.ts';
import { billName, budgetName, isGuess } from './wording.ts';

/**
 * `paid from the API budget`, `billed by Anthropic, if it calls a model`: on whose bill a job's work is,
 * with the doubt that its sentence has.
 */
export function onWhoseBill({ budget, charges }: Pick<JobReport, 'budget' | 'charges'>): string {
  if (budget === 'unclear') return 'paid by somebody whom the files do not show';
  const others = charges.filter((charge) => charge.budget === 'other' && !isGuess(charge));
  const providers = others.length > 0 || budget !== 'other' ? others : charges;
  const doubt = ifItAsks(charges);
  // Where one surely asks, the doubt about another stands beside whom that one asks.
  const named = (all: readonly Charge[], name: (of: Charge) => string): readonly string[] =>
    [...groupBy(all, name)].map(([own, same]) => `${own}${doubt === '' ? ifItAsks(same) : ''}`);
  const own = budget === 'other' ? [] : charges.filter((charge) => isOf(budget, charge));
  const paid = [
    ...(own.length === 0 ? [] : named(own, () => budgetName(budget))),
    ...named(providers.filter(isPlan), billName),
  ];
  const billed = named(
    providers.filter((one) => !isPlan(one)),
    billName,
  );
  const told = [
    ...(paid.length > 0 ? [`paid ${probably(own)}from ${listed(paid.slice(0, 4))}`] : []),
    ...(billed.length > 0 ? [`billed by ${listed(billed.slice(0, 3))}`] : []),
  ];
  return `${listed(told) || 'billed by another provider'}${doubt}`;
}

function isOf(budget: Budget, charge: Charge): boolean {
  return budget === 'both' ? charge.budget !== 'other' : charge.budget === budget;
}

/** A plan pays; it bills nobody. */
export function isPlan({ payer }: Pick<Charge, 'payer'>): boolean {
  return payer?.kind === 'provider-plan';
}

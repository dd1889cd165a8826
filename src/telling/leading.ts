import type { Budget, Charge } from '../report/report.ts';

/** A charge that gives the job its budget comes first, the surest of them, and what was read before what was not. */
export function leadingFirst(budget: Budget, charges: readonly Charge[]): readonly Charge[] {
  const leads = (c: Charge) => c.budget === budget || (budget === 'both' && c.budget === 'api');
  const doubts = ({ spender, confidence, payer, shutDown }: Charge): number =>
    (shutDown === undefined ? 0 : 12) +
    (['opaque', 'remote'].includes(spender.kind) ? 6 : 0) +
    2 * CONFIDENCES.indexOf(confidence) +
    // A variable that nobody was seen to set says less than a secret.
    (payer?.name.startsWith('$') || payer?.inFiles === false ? 1 : 0);
  return [
    ...charges.filter(leads).sort((a, b) => doubts(a) - doubts(b)),
    ...charges.filter((c) => !leads(c)),
  ];
}

export const CONFIDENCES: readonly Charge['confidence'][] = ['certain', 'likely', 'possible'];

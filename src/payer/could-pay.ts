import type { Payer } from '../report/report.ts';
import { groupBy } from '../support/group.ts';

/** A credential that may pay, with each account that it may be of. */
export interface CouldPay {
  readonly name: string;
  readonly as: readonly [Payer, ...Payer[]];
}

/** One key that is sent who knows where is one that could pay, on one budget or another. */
export function couldPay(candidates: readonly Payer[]): readonly CouldPay[] {
  const byName = groupBy(candidates, ({ name }) => keyOf(name, candidates));
  return [...byName].map(([name = '', as]) => ({ name, as }));
}

/** The key is one, or one of several; where it is sent decides who bills. */
function keyOf(name: string, candidates: readonly Payer[]): string {
  return (
    /^((?:secrets|vars)\.[\w-].*?) at \S/s.exec(name)?.[1] ??
    candidates.find((one) => name.startsWith(`${one.name} at `))?.name ??
    name
  );
}

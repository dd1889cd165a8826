import type { Charge } from '../report/report.ts';
import { listed } from '../support/listed.ts';

/** A charge, and those that say the same of the same program at other places. */
export interface AlikeCharges {
  readonly charge: Charge;
  readonly others: readonly Charge[];
}

/** The charges of a job, each command and credential once: seventeen calls are one thing to tell. */
export function alikeCharges(charges: readonly Charge[]): readonly AlikeCharges[] {
  const groups = new Map<string, { charge: Charge; others: Charge[] }>();
  for (const charge of charges) {
    const key = sameness(charge);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { charge, others: [] });
    else group.others.push(charge);
  }
  return [...groups.values()];
}

/** Everything that a reader is told of a charge, but for its place and the way to it. */
function sameness({ spender, evidence: _, model: __, doubts: ___, ...told }: Charge): string {
  return JSON.stringify([spender.kind, spender.label, told]);
}

const PLACES_SHOWN = 4;

/** `Also at ci.yml:12, ci.yml:20 and 3 more places`; empty where there is no other. */
export function alsoAt(
  others: readonly Charge[],
  place: (of: Charge['spender']) => string,
): string {
  if (others.length === 0) return '';
  const places = [...new Set(others.map(({ spender }) => place(spender)))];
  const more = places.length - PLACES_SHOWN;
  const rest = more > 0 ? [`${more} more ${more === 1 ? 'place' : 'places'}`] : [];
  return `Also at ${listed([...places.slice(0, PLACES_SHOWN), ...rest])}`;
}

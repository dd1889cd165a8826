import { nameInWords } from '../payer/name-in-words.ts';
import type { Charge } from '../report/report.ts';
import { groupBy } from '../support/group.ts';
import { few, listed } from '../support/listed.ts';
import { billOf, billsOf, isBilled, paidWith, type Verbs } from './bills.ts';
import {
  commands,
  credentials,
  labelsOf,
  MOST_NAMED,
  samePlace,
  type Unsure,
  whatOf,
} from './labels.ts';
import { CONFIDENCES } from './leading.ts';

/** `when an issue is opened, `: when these charges are made, where that is not when the first is. */
export type When = (charges: readonly Charge[]) => string;

/** Those that are made at the same times together: what one of them starts on starts no other. */
function byTimes(charges: readonly Charge[], when: When): readonly (readonly Charge[])[] {
  return [...groupBy(charges, (one) => when([one])).values()];
}

/** What else the job spends: by whom it is billed, and whether that is another budget. */
export function beside(
  first: Charge,
  others: readonly Charge[],
  unsure: Unsure,
  verbs: Verbs,
  when: When,
): string {
  const bill = billOf(first);
  const same = others.filter((one) => billOf(one) === bill);
  const rest = others.filter((one) => billOf(one) !== bill);
  // Handed the keys of several, a program asks whom it likes.
  const own = rest.filter((one) => samePlace(one, first));
  const further = rest.filter((one) => !samePlace(one, first));
  return [
    ...byTimes(same, when).map((some) => keysBeside(first, some, when)),
    ...byTimes(same, when).map((some) => commandsBeside(first, some, unsure, verbs, when)),
    ...handedBeside(first, own, verbs),
    ...paidBeside(further, new Set(own.map(billOf)), unsure, verbs, when),
  ]
    .filter((part) => part !== '')
    .map((part) => `; ${part}`)
    .join('');
}

/** Other keys on the same bill. */
function keysBeside({ payer: own }: Charge, same: readonly Charge[], when: When): string {
  const told = new Set(own?.name.split(' or '));
  const names = same.flatMap(({ payer }) =>
    payer === null || payer.inFiles === false ? [] : payer.name.split(' or '),
  );
  // A variable that nobody was seen to set is no further key.
  const distinct = [...new Set(names)].filter((name) => !told.has(name) && !name.startsWith('$'));
  const shown = few(distinct.map(nameInWords), MOST_NAMED);
  return distinct.length === 0 ? '' : `${when(same)}also with ${listed(shown)}`;
}

/** Other commands on the same bill; the same command in another step is none. */
function commandsBeside(
  { budget, spender }: Charge,
  same: readonly Charge[],
  unsure: Unsure,
  verbs: Verbs,
  when: When,
): string {
  const others = same.filter((one) => one.spender.label !== spender.label);
  if (others.length === 0) return '';
  if (budget === 'unclear') return `${when(others)}so it is with ${commands(labelsOf(others))}`;
  return `${when(others)}the same ${verbs.pays} for ${whatOf(others, unsure)}`;
}

function handedBeside(first: Charge, own: readonly Charge[], verbs: Verbs): readonly string[] {
  const known = own.filter(({ budget }) => budget !== 'unclear');
  const requests = known.filter((one) => isAskedWith(first, one));
  const told = new Set(requests.map(billOf));
  const asked = billsOf(requests);
  const handed = billsOf(known.filter((one) => !told.has(billOf(one))));
  return [
    asked === '' ? '' : `it also holds requests to ${asked}, which are billed there`,
    handed === '' ? '' : `it is also handed keys of ${handed}`,
    openBeside(
      own.filter(({ budget }) => budget === 'unclear'),
      verbs,
    ),
  ];
}

/** A request at a place of its own in the program, which hangs on nothing that the first does not. */
function isAskedWith(first: Charge, one: Charge): boolean {
  const told = new Set(first.evidence.map(({ path, line }) => `${path}:${line}`));
  const places = one.evidence.slice(0, -1).filter(({ path }) => !/\.ya?ml$/.test(path));
  const hangs = new Set(first.doubts?.map(({ onlyIf }) => onlyIf));
  return (
    one.spender.kind === 'program' &&
    one.shutDown === undefined &&
    places.some(({ path, line }) => !told.has(`${path}:${line}`)) &&
    CONFIDENCES.indexOf(one.confidence) <= CONFIDENCES.indexOf(first.confidence) &&
    (one.doubts ?? []).every(({ onlyIf }) => hangs.has(onlyIf))
  );
}

/** Calls of which it stays open who pays, with what they are made. */
function openBeside(open: readonly Charge[], { pays }: Verbs): string {
  if (open.length === 0) return '';
  const all = open.flatMap(({ candidates }) => candidates.map(({ name }) => name));
  const names = [...new Set(all)].filter((name) => !name.includes(' '));
  const keys = names.length === 0 ? '' : ` with ${credentials(names)}`;
  return `the files do not show who ${pays} for some of its calls${keys}`;
}

/** Who pays for what else the job runs, but for whom the first call was said to be able to ask as well. */
function paidBeside(
  further: readonly Charge[],
  known: ReadonlySet<string>,
  unsure: Unsure,
  verbs: Verbs,
  when: When,
): readonly string[] {
  const bills = [...new Set(further.map(billOf))].filter((bill) => !known.has(bill));
  const more = bills.length - MOST_NAMED;
  const named = bills.slice(0, more === 1 ? bills.length : MOST_NAMED);
  const apart = named.flatMap((bill) =>
    byTimes(
      further.filter((one) => billOf(one) === bill),
      when,
    ),
  );
  const told = apart.map((all) => ({ first: all[0], lead: when(all), what: whatOf(all, unsure) }));
  const alike = groupBy(told, ({ lead, what }) => `${lead} ${what}`);
  const shown = [...alike.values()].flatMap((same) => {
    const [{ lead, what }] = same;
    const firsts = same.flatMap(({ first }) => first ?? []);
    const billed = firsts.filter(isBilled);
    const others = firsts.filter((one) => !isBilled(one));
    return [
      ...(billed.length > 1
        ? [`${listed(billed.map(billOf))} ${verbs.bill} for ${what}`]
        : billed.map((one) => paidWith(one, what, verbs))),
      ...others.map((one) => paidWith(one, what, verbs)),
    ].map((words) => `${lead}${words}`);
  });
  return more > 1 ? [...shown, `${more} others are paid as well`] : shown;
}

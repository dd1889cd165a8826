import { isAlways } from '../report/every-way.ts';
import type { BlindSpot, Budget, Charge, DeadSpender, Doubt } from '../report/report.ts';
import { capital } from '../support/first-letter.ts';
import { few, listed } from '../support/listed.ts';
import { whenInWords } from '../workflow/in-words/when.ts';
import { beside, type When } from './beside.ts';
import { billOf, so, type Verbs } from './bills.ts';
import { does } from './does.ts';
import { conditionsInWords, refusalInWords } from './doubt-in-words.ts';
import { labelInWords } from './label-in-words.ts';
import { CALLS, credentials, MOST_NAMED, type Unsure } from './labels.ts';
import { leadingFirst } from './leading.ts';
import { eitherWay } from './surer-of.ts';

/** What a sentence needs to know about a job beside its charges. */
export interface Occasion {
  /** What starts it, or what of that comes to these charges: `on every push`, `when started by hand`. */
  readonly starts: (charges: readonly Charge[]) => readonly string[];
  /** For what a charge waits beside that, where the files leave it open. */
  readonly waits: (charge: Charge) => readonly Doubt[];
  /** Nothing starts it. */
  readonly off?: boolean;
}

/** One sentence about a job: when, what, with which credential, so who pays. */
export function sentenceFor(
  job: string,
  budget: Budget,
  charges: readonly Charge[],
  dead: readonly DeadSpender[],
  { starts, waits, off = false }: Occasion,
  blindSpots: readonly BlindSpot[] = [],
): string {
  const [first, ...others] = leadingFirst(budget, charges);
  const charge = first && others.reduce(orSo, first);
  if (charge === undefined) {
    const [still] = dead;
    if (off) return `Nothing starts \`${job}\`, because its \`on\` names no event, so nobody pays.`;
    const unread = blindSpots.filter(({ inReach }) => inReach.length > 0);
    if (unread.length > 0) return `\`${job}\`: no AI spend found; ${notRead(unread)}.`;
    if (still === undefined) return `\`${job}\` spends nothing on AI.`;
    return `\`${job}\` spends nothing: \`${still.spender.label}\` cannot run as written, because ${still.reason}.`;
  }
  const told = waits(charge).filter((one) => !isAlways(one));
  const isTold = (one: Doubt): boolean => told.some((other) => isSamePlace(one, other));
  const unsure: Unsure = (other) => {
    const open = waits(other).filter((one) => !isTold(one) && !isAlways(one));
    return open.some(({ of }) => of === 'call') ? CALLS : conditionsInWords(open, { most: 1 });
  };
  // With which key a client signs in says its own sentence; where a program asks is the question here.
  const open = charge.spender.kind === 'program' ? [...told, ...ofPayer(charge)] : told;
  const refused = told.filter(({ of }) => of === 'file');
  const own = starts(
    [first, ...others.filter((one) => isSameOne(charge, one))].flatMap((c) => c ?? []),
  );
  const [lead, verbs] =
    refused.length === 0
      ? [capital(whenInWords(own)), TODAY]
      : [`${onceMended(refused, charge)} ${whenInWords(own)}`, ONCE_MENDED];
  const conditions = conditionsOf(told, 'start');
  return `${lead}${conditions === '' ? '' : `, ${conditions}`}, \`${job}\` ${does(charge, blindSpots)}, ${so(budget, charge, conditionsOf(open, 'call', 'payer'), verbs)}${beside(charge, others, unsure, verbs, onlyOn(starts, own))}${inPart([charge, ...others], blindSpots)}.`;
}

/** What else is in reach of a program that is told, of which a bound left a part unread. */
function inPart(charges: readonly Charge[], spots: readonly BlindSpot[]): string {
  const labels = new Set(
    charges.flatMap(({ spender: { kind, label } }) => (kind === 'opaque' ? [] : [label])),
  );
  const cut = spots.filter(
    ({ reason, what, charged, inReach }) =>
      reason === 'over-limit' && labels.has(what) && !charged && inReach.length > 0,
  );
  if (cut.length === 0) return '';
  const whats = [...new Set(cut.map(({ what }) => `\`${labelInWords(what)}\``))];
  const names = [...new Set(cut.flatMap(({ inReach }) => inReach))];
  return `; ${listed(few(whats, MOST_NAMED))} ${whats.length === 1 ? 'was' : 'were'} read only in part, and the rest may spend ${credentials(names)}`;
}

const TODAY: Verbs = { pays: 'pays', bills: 'bills', bill: 'bill' };

const ONCE_MENDED: Verbs = {
  pays: 'would pay',
  bills: 'would bill',
  bill: 'would bill',
};

function onceMended(refused: readonly Doubt[], { evidence: [job] }: Charge): string {
  return `Nobody pays today: ${refusalInWords(refused, job?.path ?? '')}. Mended,`;
}

/** The same command with the same key in another branch of the script. */
function orSo(charge: Charge, other: Charge): Charge {
  return isSameOne(charge, other) ? { ...charge, ...eitherWay(charge, other) } : charge;
}

function isSameOne(charge: Charge, other: Charge): boolean {
  return (
    other.spender.label === charge.spender.label &&
    other.payer?.name === charge.payer?.name &&
    billOf(other) === billOf(charge)
  );
}

function onlyOn(starts: Occasion['starts'], own: readonly string[]): When {
  return (charges) => {
    const all = starts(charges);
    const isOwn = all.length === own.length && all.every((one) => own.includes(one));
    return isOwn ? '' : `${whenInWords(all)}, `;
  };
}

function ofPayer({ doubts = [] }: Charge): readonly Doubt[] {
  return doubts.filter(({ of }) => of === 'payer');
}

/** More conditions than these in one sentence help no reader. */
const MOST_CONDITIONS = 3;

function conditionsOf(doubts: readonly Doubt[], ...of: readonly Doubt['of'][]): string {
  return conditionsInWords(
    doubts.filter((one) => of.includes(one.of)),
    { most: MOST_CONDITIONS },
  );
}

function isSamePlace(one: Doubt, other: Doubt): boolean {
  return one.path === other.path && one.line === other.line && one.onlyIf === other.onlyIf;
}

/** `one program could not be read (…), and `secrets.X` is in its reach`. */
function notRead(spots: readonly BlindSpot[]): string {
  const shown = spots.map(({ what, why }) => `\`${what}\`: ${why}`);
  const told = few(shown, MOST_NAMED).join('; ');
  const all = [...new Set(spots.flatMap(({ inReach }) => inReach))];
  const names = all.includes('secrets.*') ? ['secrets.*'] : all;
  const reach = `${credentials(names)} ${names.length === 1 ? 'is' : 'are'} in ${spots.length === 1 ? 'its' : 'their'} reach`;
  return spots.length === 1
    ? `one thing it runs was not read (${told}), and ${reach}`
    : `${spots.length} things it runs were not read (${told}), and ${reach}`;
}

import { languageRunBy } from '../interpreter/code/languages/index.ts';
import { nameInWords } from '../payer/name-in-words.ts';
import { isAlways } from '../report/every-way.ts';
import { isByName } from '../report/payer-in-doubt.ts';
import type { BlindSpot, Budget, Charge, DeadSpender, Doubt } from '../report/report.ts';
import { shortName } from '../repository/path.ts';
import { capital } from '../support/first-letter.ts';
import { groupBy } from '../support/group.ts';
import { few, fewOrAll, listed } from '../support/listed.ts';
import { whenInWords } from '../workflow/in-words/when.ts';
import { conditionsInWords, refusalInWords } from './doubt-in-words.ts';
import { labelInWords } from './label-in-words.ts';
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

/** What pays, and what bills: as the files stand, or once GitHub takes them. */
interface Verbs {
  readonly pays: 'pays' | 'would pay';
  readonly bills: 'bills' | 'would bill';
  /** Of several. */
  readonly bill: 'bill' | 'would bill';
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

/** `when an issue is opened, `: when these charges are made, where that is not when the first is. */
type When = (charges: readonly Charge[]) => string;

function onlyOn(starts: Occasion['starts'], own: readonly string[]): When {
  return (charges) => {
    const all = starts(charges);
    const isOwn = all.length === own.length && all.every((one) => own.includes(one));
    return isOwn ? '' : `${whenInWords(all)}, `;
  };
}

/** Those that are made at the same times together: what one of them starts on starts no other. */
function byTimes(charges: readonly Charge[], when: When): readonly (readonly Charge[])[] {
  return [...groupBy(charges, (one) => when([one])).values()];
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

const MOST_NAMED = 3;

function credentials(names: readonly string[]): string {
  const shown = names.map((name) => (name === 'secrets.*' ? 'every secret' : nameInWords(name)));
  return listed(few(shown, MOST_NAMED));
}

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

const CONFIDENCES: readonly Charge['confidence'][] = ['certain', 'likely', 'possible'];

function does(charge: Charge, spots: readonly BlindSpot[]): string {
  const label = labelOf(charge);
  const { kind } = charge.spender;
  if (kind === 'mention')
    return refusable(charge)
      ? 'posts `@codex` with `GITHUB_TOKEN`'
      : `posts \`@codex\` for ${charge.payer?.name ?? 'an account that the files do not show'}`;
  if (kind === 'remote')
    return `calls ${label} of another repository, which was not read${handed(charge)}`;
  if (kind === 'opaque' && charge.payer !== null)
    return `hands ${nameInWords(charge.payer.name)} to ${label}, which ${isMissing(charge, spots) ? 'is not in the repository' : 'was not read'}`;
  // Without a file: what it runs stands in the step.
  const what =
    kind !== 'opaque' && languageRunBy(charge.spender.label)
      ? `the ${label} program that stands in it`
      : label;
  return `runs ${what}${signedIn(charge)}`;
}

function isMissing({ spender }: Charge, spots: readonly BlindSpot[]): boolean {
  return spots.some(
    ({ missing, what, line }) => missing && what === spender.label && line === spender.line,
  );
}

function handed({ payer }: Charge): string {
  return payer === null ? '' : `, and hands it ${nameInWords(payer.name)}`;
}

/** An `@codex` comment by the default token: Codex is reported to refuse it (openai/codex#11881). */
function refusable({ spender, confidence }: Charge): boolean {
  return spender.kind === 'mention' && confidence === 'possible';
}

function signedIn(charge: Charge): string {
  const { payer } = charge;
  if (payer === null) return '';
  const name = nameInWords(payer.name);
  switch (payer.kind) {
    case 'platform-key':
      return payer.inFiles === false
        ? ''
        : ` with ${payer.name.includes(' ') ? '' : 'the API key '}${name}`;
    case 'platform-identity':
      return ` with workload identity federation (${name})`;
    case 'chatgpt-auth-file':
      return isByName(charge) ? ` with ${name}` : ` with the ChatGPT login in ${name}`;
    case 'access-token':
      return ` with the Codex access token ${name}`;
    case 'chatgpt-identity':
      return ` with workload identity federation for Codex (${name})`;
    case 'chatgpt-account':
      return ` as ${payer.name}`;
    case 'machine-login':
      return ` with ${payer.name}`;
    case 'provider-key':
    case 'provider-plan':
      return payer.inFiles === false ? '' : ` with ${name}`;
    case 'provider-identity':
      return payer.inFiles === false ? '' : ` with ${name}`;
    case 'unknown':
      return '';
    default:
      return payer.kind satisfies never;
  }
}

/** Who pays, for the charge that leads, and where it is not sure that it asks a model, if what; the budget is the job's. */
function so(budget: Budget, charge: Charge, condition: string, verbs: Verbs): string {
  const only = condition === '' ? '' : `${condition}, `;
  if (refusable(charge))
    return 'which Codex is reported to refuse, so nobody pays and nothing is done';
  if (charge.payer?.inFiles === false)
    return `with no credential in the files; if it finds one, ${pays(charge, verbs)}`;
  switch (budget) {
    case 'api':
    case 'other':
      return `so ${only}${pays(charge, verbs)}`;
    case 'subscription':
      return isByName(charge)
        ? `so ${only}a ChatGPT plan ${verbs.pays} if that holds a ChatGPT login, as its name says, ${OR_A_KEY}`
        : `so ${only}${pays(charge, verbs)}`;
    case 'both':
      return `so ${only}the OpenAI Platform account ${verbs.pays} for it`;
    case 'unclear':
      if (charge.spender.kind === 'remote')
        return `so whether it calls a model, and who ${verbs.pays}, is not in the files here (\`--online\` reads those there)`;
      return `and ${only}who ${verbs.pays} is not in the files: it depends on ${charge.settledBy ?? 'a credential that is out of sight'}${couldBe(charge)}`;
    case 'none':
      return 'and nobody pays';
    default:
      return budget satisfies never;
  }
}

/** A note of the charge says the same. */
export const OR_A_KEY = 'and the API account if it holds a key';

/** What the head of a page says once stands beside no job of it. */
export const WHAT_A_PLAN_PAYS = ': what the seat includes, then credits where there are any';

function pays(charge: Charge, verbs: Verbs): string {
  const { budget, payer, provider, model, shutDown } = charge;
  if (shutDown !== undefined) return wouldPay(charge, shutDown);
  switch (budget) {
    case 'api':
      return `the OpenAI Platform account ${verbs.pays}, metered`;
    case 'subscription':
      return `a ChatGPT plan or workspace ${verbs.pays}, not the API account${WHAT_A_PLAN_PAYS}`;
    case 'other':
      return payer?.kind === 'provider-plan'
        ? `${provider ?? 'a plan at another provider'} ${verbs.pays}`
        : `${biller(provider)}${provider?.includes(', or ') ? ',' : ''} ${verbs.bills} it${forNothing(model)}`;
    case 'unclear':
      return `who ${verbs.pays} is not in the files`;
    default:
      return budget satisfies never;
  }
}

/** Which budget it is once a model is named that is still there. */
function wouldPay(
  { budget, provider }: Charge,
  { model, date }: NonNullable<Charge['shutDown']>,
): string {
  if (budget === 'other')
    return `${provider} would bill it, but nothing is billed until another model is named: ${provider} shut down \`${model}\` on ${date}`;
  return budget === 'subscription'
    ? `a ChatGPT plan or workspace would pay, not the API account, but nothing is used until another model is named: since ${date} Codex signed in with ChatGPT offers no \`${model}\``
    : `the OpenAI Platform account would pay, metered, but nothing is billed until another model is named: OpenAI shut down \`${model}\` on ${date}`;
}

/** Variants of OpenRouter that cost nothing: https://openrouter.ai/docs/guides/routing/model-variants/free */
function forNothing(model: string | null): string {
  return model?.endsWith(':free') === true ? ', and nothing for a model that ends in `:free`' : '';
}

/** Of which the files leave open whose it is: `secrets.A` (Anthropic) or `secrets.B` … */
function couldBe({ candidates, settledBy }: Charge): string {
  const names = [...new Set(candidates.map(({ name }) => name))];
  const told = names.filter((name) => !name.includes(' ') && !settledBy?.includes(name));
  if (told.length < 2) return '';
  const shown = told.map((name) => `\`${name}\``);
  return `, which decides between ${listed(few(shown, MOST_NAMED))}`;
}

/** A host that nobody knows is billed by whoever runs it. */
function biller(provider: string | null): string {
  if (provider === null) return 'another provider';
  return /^[\w-]+(?:\.[\w-]+)+$/.test(provider) ? `whoever runs \`${provider}\`` : provider;
}

/** What has to hold beside what was told already: that it asks a model, or what it is started under. */
type Unsure = (charge: Charge) => string;

const CALLS = 'it calls a model';

/** What is run, and apart from it what is run only where something more holds: `a` and, if it calls a model, `b`. */
function whatOf(charges: readonly Charge[], unsure: Unsure): string {
  const sure = new Set(charges.filter((one) => unsure(one) === '').map(labelOf));
  const open = charges.filter((one) => !sure.has(labelOf(one)));
  const labels = labelsOf(open);
  const what = commands(labels);
  if (sure.size === 0) return `${what}${perhaps(open, labels.length === 1, unsure)}`;
  const surely = commands([...sure]);
  if (open.length === 0) return surely;
  return `${surely}, and for ${what}${perhaps(open, labels.length === 1, unsure)}`;
}

/** `, if they call a model`: what has to hold for all of them. */
function perhaps(charges: readonly Charge[], one: boolean, unsure: Unsure): string {
  const all = [...new Set(charges.map(unsure))];
  if (all.includes(CALLS)) return `, if ${one ? CALLS : 'they call a model'}`;
  if (all.length === 1) return `, ${all.join('')}`;
  return `, under ${one ? 'one of several conditions' : 'conditions of their own'}`;
}

/** What is run, each once: the first few by name. */
function commands(labels: readonly string[]): string {
  return listed(fewOrAll(labels, MOST_NAMED, 'more commands'));
}

const labelsOf = (charges: readonly Charge[]): readonly string[] => [
  ...new Set(charges.map(labelOf)),
];

/** An interpreter alone is no name of what it runs: that stands in the step. */
function labelOf({ spender: { kind, label, path, line } }: Charge): string {
  return kind === 'opaque' && languageRunBy(label) !== undefined
    ? `an inline \`${label}\` script (${shortName(path)}:${line})`
    : `\`${labelInWords(label)}\``;
}

/** What else the job spends: by whom it is billed, and whether that is another budget. */
function beside(
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

/** Whether a bill is sent, in place of a plan that pays. */
function isBilled({ budget, payer }: Charge): boolean {
  return budget === 'other' && payer?.kind !== 'provider-plan';
}

/** Who gets the bill for these commands. */
function paidWith(charge: Charge | undefined, what: string, { pays, bills }: Verbs): string {
  if (charge === undefined) return '';
  const bill = billOf(charge);
  switch (charge.budget) {
    case 'api':
    case 'subscription':
      return `${bill} ${pays} for ${what}`;
    case 'other':
      return isBilled(charge) ? `${bill} ${bills} for ${what}` : `${bill} ${pays} for ${what}`;
    case 'unclear':
      return `the files do not show who ${pays} for ${what}`;
    default:
      return charge.budget satisfies never;
  }
}

function billsOf(charges: readonly Charge[]): string {
  const all = [...new Set(charges.map(billOf))];
  return listed(all.length > 4 ? [...all.slice(0, 3), `${all.length - 3} others`] : all);
}

function samePlace(a: Charge, b: Charge): boolean {
  const [one, other] = [placeOf(a), placeOf(b)];
  return one.path === other.path && one.line === other.line;
}

/** Where it is started: a program asks at many places of its own files. */
function placeOf({ spender, evidence: [, step] }: Charge): { path: string; line: number } {
  return spender.kind === 'program' && step !== undefined ? step : spender;
}

function billOf({ budget, provider }: Charge): string {
  switch (budget) {
    case 'api':
      return 'the OpenAI Platform account';
    case 'subscription':
      return 'a ChatGPT plan or workspace';
    case 'other':
      // In a list the one who is meant, without whom it may be instead.
      return biller(provider).replace(/, or whoever .*$/s, '');
    case 'unclear':
      return 'somebody whom the files do not show';
    default:
      return budget satisfies never;
  }
}

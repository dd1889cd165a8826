import type { BlindSpot, Budget, Charge, DeadSpender } from './report.ts';
import { whenInWords } from './when.ts';

/** What a sentence needs to know about a job beside its charges. */
export interface Occasion {
  /** What starts it: `on every push`, `when started by hand`. */
  readonly starts: readonly string[];
  /** The `if:` that the job or its step waits for, and where it stands, where the files leave it open. */
  readonly only?: { readonly condition: string | undefined; readonly place: string } | undefined;
  /** Whether nothing but that `if:` stands between the start of the job and the charge. */
  readonly onlyThat?: boolean;
}

/** One sentence about a job: when, what, with which credential, so who pays. */
export function sentenceFor(
  job: string,
  budget: Budget,
  charges: readonly Charge[],
  dead: readonly DeadSpender[],
  { starts, only, onlyThat = true }: Occasion,
  blindSpots: readonly BlindSpot[] = [],
): string {
  const [charge, ...others] = leadingFirst(budget, charges);
  if (charge === undefined) {
    const [first] = dead;
    const unread = blindSpots.filter(({ inReach }) => inReach.length > 0);
    if (unread.length > 0) return `\`${job}\`: no AI spend found; ${notRead(unread)}.`;
    if (first === undefined) return `\`${job}\` spends nothing on AI.`;
    return `\`${job}\` spends nothing: \`${first.spender.label}\` cannot run as written, because ${first.reason}.`;
  }
  const condition =
    only === undefined
      ? ''
      : only.condition === undefined
        ? `, if the condition at ${only.place} holds`
        : `, if \`${only.condition}\` (${only.place})`;
  const sure = charge.unsure !== 'spending' || (only !== undefined && onlyThat);
  return `${capital(whenInWords(starts))}${condition}, \`${job}\` ${does(charge, sure)}, ${so(budget, charge)}${beside(charge, others)}.`;
}

/** `one program could not be read (…), and `secrets.X` is in its reach`. */
function notRead(spots: readonly BlindSpot[]): string {
  const shown = spots.slice(0, MOST_NAMED).map(({ what, why }) => `\`${what}\`: ${why}`);
  const more = spots.length - shown.length;
  const told = [...shown, ...(more > 0 ? [`${more} more`] : [])].join('; ');
  const names = [...new Set(spots.flatMap(({ inReach }) => inReach))];
  const reach = `${credentials(names)} ${names.length === 1 ? 'is' : 'are'} in ${spots.length === 1 ? 'its' : 'their'} reach`;
  return spots.length === 1
    ? `one thing it runs was not read (${told}), and ${reach}`
    : `${spots.length} things it runs were not read (${told}), and ${reach}`;
}

const MOST_NAMED = 3;

function credentials(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMED).map((name) => `\`${name}\``);
  const more = names.length - shown.length;
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(' and ');
}

/** The charge that gives the job its budget comes first. */
export function leadingFirst(budget: Budget, charges: readonly Charge[]): readonly Charge[] {
  const leads = (c: Charge) => c.budget === budget || (budget === 'both' && c.budget === 'api');
  return [...charges.filter(leads), ...charges.filter((c) => !leads(c))];
}

function does(charge: Charge, sure: boolean): string {
  const label = `\`${charge.spender.label}\``;
  const { kind } = charge.spender;
  if (kind === 'mention')
    return refusable(charge)
      ? 'posts `@codex` with `GITHUB_TOKEN`'
      : `${sure ? 'posts' : 'may post'} \`@codex\` as ${charge.payer?.name ?? 'an account that the files do not show'}`;
  if (kind === 'remote')
    return `calls ${label} of another repository, which was not read${handed(charge)}`;
  if (kind === 'opaque' && charge.payer !== null)
    return `hands \`${charge.payer.name}\` to ${label}, which was not read`;
  return `${sure ? 'runs' : 'may run'} ${label}${signedIn(charge)}`;
}

function handed({ payer }: Charge): string {
  return payer === null ? '' : `, and hands it \`${payer.name}\``;
}

/** An `@codex` comment by the default token: Codex is reported to refuse it (openai/codex#11881). */
function refusable({ spender, confidence }: Charge): boolean {
  return spender.kind === 'mention' && confidence === 'possible';
}

function signedIn(charge: Charge): string {
  const { payer } = charge;
  if (payer === null) return '';
  const name = `\`${payer.name}\``;
  switch (payer.kind) {
    case 'platform-key':
      return payer.inFiles === false ? '' : ` with the API key ${name}`;
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
      return ` with ${name}`;
    case 'provider-identity':
      return payer.inFiles === false ? '' : ` with ${name}`;
    case 'unknown':
      return '';
    default:
      return payer.kind satisfies never;
  }
}

/** Who pays, for the charge that leads; the budget is the job's. */
function so(budget: Budget, charge: Charge): string {
  if (refusable(charge))
    return 'which Codex is reported to refuse, so nobody pays and nothing is done';
  if (charge.payer?.inFiles === false)
    return `with no credential in the files; if it finds one, ${pays(charge)}`;
  if (['opaque', 'remote'].includes(charge.spender.kind) && budget !== 'unclear')
    return `so if it calls a model, ${pays(charge)}`;
  switch (budget) {
    case 'api':
    case 'other':
      return `so ${pays(charge)}`;
    case 'subscription':
      return isByName(charge)
        ? 'so a ChatGPT plan pays if that holds a ChatGPT login, as its name says, and the API account if it holds a key'
        : `so ${pays(charge)}`;
    case 'both':
      return 'so the OpenAI Platform account pays for it';
    case 'unclear':
      if (charge.spender.kind === 'remote')
        return 'and who pays is not in the files here (`--online` reads those there)';
      return `and who pays is not in the files: it depends on ${charge.settledBy ?? 'a credential that is out of sight'}`;
    case 'none':
      return 'and nobody pays';
    default:
      return budget satisfies never;
  }
}

/** A file that comes whole from a secret: what is in it decides, and its name is the only hint. */
function isByName({ payer, settledBy }: Charge): boolean {
  return payer?.kind === 'chatgpt-auth-file' && /^what .* holds$/.test(settledBy ?? '');
}

function pays({ budget, payer, provider }: Charge): string {
  switch (budget) {
    case 'api':
      return 'the OpenAI Platform account pays, metered';
    case 'subscription':
      return 'a ChatGPT plan or workspace pays, not the API account: what the seat includes, then credits where there are any';
    case 'other':
      return payer?.kind === 'provider-plan'
        ? `${provider ?? 'a plan at another provider'} pays`
        : `${provider ?? 'another provider'} bills it`;
    case 'unclear':
      return 'who pays is not in the files';
    default:
      return budget satisfies never;
  }
}

/** What else the job spends: by whom it is billed, and whether that is another budget. */
function beside(first: Charge, others: readonly Charge[]): string {
  const bill = billOf(first);
  const more = others.filter((one) => billOf(one) === bill).length;
  const rest = others.filter((one) => billOf(one) !== bill);
  // Handed the keys of several, a program asks whom it likes.
  const own = billsOf(rest.filter((one) => samePlace(one, first)));
  const further = billsOf(rest.filter((one) => !samePlace(one, first)));
  return [
    more === 0
      ? ''
      : first.budget === 'unclear'
        ? `; so it is with ${more} more ${more === 1 ? 'call' : 'calls'}`
        : `; the same pays for ${more} more ${more === 1 ? 'call' : 'calls'}`,
    own === '' ? '' : `; it is also handed keys of ${own}`,
    further === '' ? '' : `; other calls are paid by ${further}`,
  ].join('');
}

function billsOf(charges: readonly Charge[]): string {
  const all = [...new Set(charges.map(billOf))];
  const shown = all.length > 4 ? [...all.slice(0, 3), `${all.length - 3} others`] : all;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}

function samePlace(a: Charge, b: Charge): boolean {
  return a.spender.path === b.spender.path && a.spender.line === b.spender.line;
}

function billOf({ budget, provider }: Charge): string {
  switch (budget) {
    case 'api':
      return 'the OpenAI Platform account';
    case 'subscription':
      return 'a ChatGPT plan or workspace';
    case 'other':
      return provider ?? 'another provider';
    case 'unclear':
      return 'somebody whom the files do not show';
    default:
      return budget satisfies never;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

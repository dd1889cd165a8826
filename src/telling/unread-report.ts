import { languageRunBy } from '../interpreter/code/languages/index.ts';
import type { Found, NotRead, Spender } from '../interpreter/model.ts';
import { NO_FILE } from '../interpreter/start/near.ts';
import { providerById } from '../knowledge/providers.ts';
import { type Outcome, valueName } from '../payer/account.ts';
import type { Charge, BlindSpot as Reported, UnreadReason } from '../report/report.ts';
import { type BlindSpot, unversioned } from '../spending/blind-spots.ts';
import type { Place } from '../value/evidence.ts';
import { identities, literalText, origins } from '../value/value.ts';

const NOWHERE = 'it is not in the repository';

/** More of the same job tell a reader nothing new. */
const MOST = 50;

/** What a spender came to. */
interface Came {
  readonly spender: Spender;
  readonly outcomes: readonly Outcome[];
}

/**
 * What a job runs that was not read, as far as it is about money: what has something that pays in its
 * reach, where who pays for that is not known from what was read.
 */
export function blindSpotsOf(
  spots: readonly BlindSpot[],
  came: readonly Came[],
  missing: ReadonlySet<NotRead>,
): readonly Reported[] {
  const charging = new Set(came.filter(isCharged).map(({ spender }) => spender));
  // A container by its label: who starts it knows what it is handed, and nobody what is in it.
  const containers = new Set(
    [...charging].flatMap((one) => (one.kind === 'opaque' ? [placeOf(one.label, one)] : [])),
  );
  const isChargedFor = ({ spender, unread }: BlindSpot) =>
    (spender !== undefined && charging.has(spender)) ||
    containers.has(placeOf(unread.what, unread));
  const own = new Set(spots.map(({ spender }) => spender));
  const paid = paidIn(
    came.filter(({ spender }) => !own.has(spender)),
    ({ confidence }) => confidence !== 'possible',
  );
  // More of what is there to be read would tell of the same credentials.
  const paidAtAll = paidIn(came, () => true);
  const found = new Map<string, Reported>();
  for (const spot of spots) {
    const charged = isChargedFor(spot);
    const settled = spot.unread.reason === 'over-limit' ? paidAtAll : paid;
    if (spot.declared || !isInReach(spot) || (!charged && isPaidFor(spot, settled))) continue;
    const { reason, what, path, line } = spot.unread;
    const isMissing = missing.has(spot.unread);
    const why = isMissing ? spot.unread.why.replace(NO_FILE, NOWHERE) : spot.unread.why;
    const key = placeOf(what, spot.unread);
    const before = found.get(key);
    // Of one thing what it was handed is told, not that more of it is only in reach.
    if (before?.charged === true && !charged) continue;
    const same = before?.charged === charged ? before : undefined;
    const { open, told } = namesIn(spot, charged ? NOBODY : settled);
    const inReach = distinct([...(same?.inReach ?? []), ...open]);
    const chargedElsewhere = distinct([...(same?.chargedElsewhere ?? []), ...told]).filter(
      (name) => !inReach.includes(name),
    );
    found.set(key, {
      ...{ reason, what, path, line, why, settledBy: settles(spot, isMissing), inReach, charged },
      ...(isMissing ? { missing: true } : {}),
      ...(chargedElsewhere.length > 0 ? { chargedElsewhere } : {}),
    });
  }
  return [...found.values()].slice(0, MOST);
}

/**
 * Without the charges for what lies beyond a bound, where what was read is charged to the same
 * credentials: a guess beside what is known.
 */
export function withoutMoot(spots: readonly BlindSpot[], came: readonly Came[]): readonly Came[] {
  const own = new Set(spots.map(({ spender }) => spender));
  const paid = paidIn(
    came.filter(({ spender }) => !own.has(spender)),
    ({ confidence }) => confidence !== 'possible',
  );
  const moot = new Set(
    spots
      .filter((spot) => spot.unread.reason === 'over-limit' && isPaidFor(spot, paid))
      .map(({ spender }) => spender),
  );
  return came.filter(({ spender }) => !moot.has(spender));
}

function placeOf(what: string, { path, line }: Pick<Place, 'path' | 'line'>): string {
  return [what, path, line].join('\n');
}

function isCharged({ outcomes }: Came): boolean {
  return outcomes.some(({ kind }) => kind === 'charge');
}

/** Where the credentials come from that are charged to a budget. */
function paidIn(came: readonly Came[], counts: (charge: Charge) => boolean): ReadonlySet<string> {
  return new Set(
    came
      .flatMap(({ outcomes }) => outcomes)
      .flatMap((one) =>
        one.kind === 'charge' && one.charge.budget !== 'unclear' && counts(one.charge)
          ? one.credentials.flatMap(identities)
          : [],
      ),
  );
}

/** A bound behind which nothing that pays is in reach hides no charge, unless the machine itself is signed in. */
function isInReach({ unread, inReach, inherits }: BlindSpot): boolean {
  if (inReach.length > 0 || inherits) return true;
  return unread.reason === 'over-limit' && unread.signedIn;
}

/** Whether all that is in its reach is charged for what was read: then who pays is no other answer. */
function isPaidFor({ unread, inReach }: BlindSpot, paid: ReadonlySet<string>): boolean {
  return (
    unread.secrets !== 'inherit' && inReach.length > 0 && inReach.every((one) => isPaid(one, paid))
  );
}

function isPaid({ value }: Found, paid: ReadonlySet<string>): boolean {
  const from = identities(value);
  return from.length > 0 && from.every((one) => paid.has(one));
}

const NOBODY: ReadonlySet<string> = new Set();

/** Those that nothing is charged to, and those that are told by other charges of the job. */
function namesIn(
  { unread, inReach }: BlindSpot,
  paid: ReadonlySet<string>,
): { readonly open: readonly string[]; readonly told: readonly string[] } {
  const open = inReach.filter((one) => !isPaid(one, paid)).map(nameOf);
  const told = inReach.filter((one) => isPaid(one, paid)).map(nameOf);
  return { open: [...open, ...(unread.secrets === 'inherit' ? ['secrets.*'] : [])], told };
}

/** As a reader finds it in the files; a key that stands there itself by the variable that holds it. */
function nameOf({ name, value }: Found): string {
  const shown = valueName(value);
  // A variable of a script's own (`$val`) says nothing outside of it.
  if (/^\$[a-z_]\w*$/.test(shown)) return `$${name}`;
  // Of a text that is put together the secrets in it are what pays.
  const secrets = new Set(
    origins(value).flatMap((one) => (one.kind === 'secret' ? [`secrets.${one.name}`] : [])),
  );
  if (shown.includes(' + ') && secrets.size > 0) return [...secrets].join(' or ');
  return literalText(value) === undefined && shown !== ''
    ? shown
    : `$${name} (written in the file)`;
}

/** A variable that nobody was seen to set, where a secret of the name is told, is no further one. */
function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].filter(
    (name) => !(name.startsWith('$') && names.includes(`secrets.${name.slice(1)}`)),
  );
}

/** What would make it known: what can be read, or what somebody declares. */
function settles({ unread, inReach }: BlindSpot, isMissing: boolean): string {
  const { reason, kind, tried, readBy } = unread;
  if (isMissing)
    return `${readBy == null ? '' : `${readBy}; or `}restore it, or remove what runs it`;
  const line = `reads: { ${JSON.stringify(unversioned(unread))}: none }`;
  // An entry by the interpreter's name alone would speak of every script that it runs.
  const declare =
    languageRunBy(unversioned(unread)) !== undefined
      ? 'move the script into a file of its own, by whose name `reads` in the policy can say what it calls'
      : /[`\p{C}]/u.test(line)
        ? 'say under `reads` in the policy what it calls'
        : `if it calls no model, put \`${line}\` into the policy; if it does, ${biller(unread, inReach)} in place of \`none\``;
  // An image or another machine is no repository that could be read.
  const other = reason === 'elsewhere' && (tried || (kind !== 'action' && kind !== 'workflow'));
  const read = readBy === undefined && !other ? READS[reason] : readBy;
  return read == null ? declare : `${read}; or ${declare}`;
}

/** Whom to name there: one of those whose credentials are in its reach, where that is known. */
function biller({ path, what }: NotRead, inReach: readonly Found[]): string {
  const known = [...new Set(inReach.map(({ provider }) => provider))].filter(
    (id) => providerById(id) !== undefined,
  );
  const names = known.slice(0, MOST_BILLERS).map((id) => `\`${id}\``);
  if (names.length === 0)
    return `the provider (such as ${/claude/i.test(`${path} ${what}`) ? '`anthropic`, or `claude-plan`' : '`openai`, or `chatgpt`'} for a plan)`;
  return `the provider (${known.length > names.length ? 'such as ' : ''}${names.join(' or ')})`;
}

/** More of them are no help. */
const MOST_BILLERS = 4;

/** What lets it be read; nothing where only what somebody knows of it helps. */
const READS: Readonly<Record<UnreadReason, string | undefined>> = {
  // Most of it is built while the job runs.
  'not-in-checkout': undefined,
  'over-limit': undefined,
  elsewhere:
    'run `spend-guard scan --online` with `GITHUB_TOKEN` or `GH_TOKEN` set, which reads other repositories that this token may read',
  'run-time': 'name in the file itself what it runs',
  fetched: 'keep a copy of it in the repository',
  encoded: 'write it out',
  unreadable: undefined,
  hook: undefined,
  'unknown-program': undefined,
};

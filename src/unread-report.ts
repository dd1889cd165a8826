import type { Spender } from './interpreter/model.ts';
import { valueName } from './payer/account.ts';
import type { BlindSpot as Reported, UnreadReason } from './report.ts';
import type { BlindSpot } from './spending/blind-spots.ts';

/** More of the same job tell a reader nothing new. */
const MOST = 50;

/**
 * What a job runs that was not read, as far as it is about money: what has something that pays in its
 * reach, and every bound that was met, as behind a bound anything may stand.
 */
export function blindSpotsOf(
  spots: readonly BlindSpot[],
  charging: ReadonlySet<Spender>,
): readonly Reported[] {
  const found = new Map<string, Reported>();
  for (const spot of spots) {
    const { unread } = spot;
    const inReach = namesIn(spot);
    if (spot.declared || (inReach.length === 0 && unread.reason !== 'over-limit')) continue;
    const { reason, what, path, line, why } = unread;
    const key = [reason, what, path, line].join('\n');
    const before = found.get(key);
    const charged =
      before?.charged === true || (spot.spender !== undefined && charging.has(spot.spender));
    const all = [...new Set([...(before?.inReach ?? []), ...inReach])];
    const settledBy = settles(reason, what);
    found.set(key, { reason, what, path, line, why, settledBy, inReach: all, charged });
  }
  return [...found.values()].slice(0, MOST);
}

function namesIn({ unread, inReach }: BlindSpot): readonly string[] {
  const names = inReach.map(({ name, value }) => valueName(value) || name);
  return [...new Set([...names, ...(unread.secrets === 'inherit' ? ['secrets.*'] : [])])];
}

/** What would make it known: what can be read, or what somebody declares. */
function settles(reason: UnreadReason, what: string): string {
  return `${READS[reason]}, or \`reads: { ${JSON.stringify(what)}: … }\` in the policy, which says what it calls`;
}

const READS: Readonly<Record<UnreadReason, string>> = {
  'not-in-checkout': 'a checkout that holds it',
  'over-limit': 'less to read than the bound',
  elsewhere: '`--online`, which reads other repositories',
  'run-time': 'its name in the file instead of what only the run knows',
  fetched: 'a copy of it in the repository',
  encoded: 'the same written out',
  unreadable: 'the same in a language that is read',
  hook: 'the settings that start it',
  'unknown-program': 'its source in the repository',
};

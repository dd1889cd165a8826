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
  const line = `reads: { ${JSON.stringify(what)}: none }`;
  const declare = /[`\p{C}]/u.test(line)
    ? 'say under `reads` in the policy what it calls'
    : `if it calls no model, put \`${line}\` into the policy; if it does, the provider (\`openai\`) in place of \`none\``;
  // `--online` reads what a repository holds, no image.
  const read =
    reason === 'elsewhere' && !/^[^\s:]+\/[^\s:]+@\S+$/.test(what) ? undefined : READS[reason];
  return read === undefined ? declare : `${read}; or ${declare}`;
}

/** What lets it be read; nothing where only what somebody knows of it helps. */
const READS: Readonly<Record<UnreadReason, string | undefined>> = {
  // Most of it is built while the job runs.
  'not-in-checkout': undefined,
  'over-limit': undefined,
  elsewhere: 'run `spend-guard scan --online`, which reads other repositories',
  'run-time': 'write its name into the file instead of what only the run knows',
  fetched: 'keep a copy of it in the repository',
  encoded: 'write it out',
  unreadable: undefined,
  hook: undefined,
  'unknown-program': undefined,
};

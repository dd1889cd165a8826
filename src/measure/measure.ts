import type { Doubt } from '../usage/doubts.ts';
import type { Addresses } from '../usage/payer.ts';
import { type Used, usedBy } from '../usage/record.ts';
import { MOST_KEPT, readRollout } from '../usage/rollout.ts';
import { addressesOf, NO_ADDRESSES } from './addresses.ts';
import { type Found, readFile } from './files.ts';
import { linesOf, MOST_BYTES } from './lines.ts';
import { kindOf, rolloutsOf, wasUsed } from './rollouts.ts';

/** What was found, or why there is no record: which is never nothing used. */
export type Measured =
  | { readonly used: Used }
  | { readonly missing: 'no-home' | 'no-thread'; readonly doubts: ReadonlySet<Doubt> };

/** Reads homes of Codex, and files in which other clients tell what they used. */
export function measure(paths: readonly string[], since: number | undefined): Measured {
  const doubts = new Set<Doubt>();
  const found: FoundInHomes = {
    ...{ threads: [], others: [], passedOn: [], doubts, seen: new Set(), since },
    allowance: { bytes: MOST_BYTES },
    room: { left: MOST_KEPT },
    addresses: NO_ADDRESSES,
  };
  let homes = 0;
  for (const path of paths) {
    const kind = kindOf(path);
    if (kind === 'file') readFile(path, found);
    else if (kind === 'link') doubts.add('link');
    else if (kind !== 'none') readHome(path, found);
    if (kind !== 'none') homes++;
  }
  const { threads, passedOn } = found;
  // What a proxy passed on is told better by whoever asked, and counts once.
  const others = threads.length + found.others.length > 0 ? found.others : passedOn;
  const used = usedBy(threads, found.addresses, doubts, others);
  if (used !== undefined) return { used };
  return { missing: homes === 0 ? 'no-home' : 'no-thread', doubts };
}

interface FoundInHomes extends Found {
  readonly seen: Set<string>;
  readonly room: { left: number };
  addresses: Addresses;
}

function readHome(home: string, found: FoundInHomes): void {
  const { threads, doubts, seen, room, allowance, since } = found;
  const before = threads.length;
  for (const path of rolloutsOf(home, since, doubts)) {
    const thread = readRollout(linesOf(path, counts, allowance, doubts), {
      since,
      seen,
      room,
      doubts,
    });
    // What was only touched, or is no thread, used nothing here.
    if (thread !== undefined && (since === undefined || thread.turns.length > 0))
      threads.push(thread);
  }
  found.addresses = merged(found.addresses, addressesOf(home));
  if (threads.length === before && wasUsed(home, since)) doubts.add('no-rollout');
}

const KINDS = /"type"\s*:\s*"(\w+)"/g;
const COUNTING = new Set(['session_meta', 'turn_context', 'token_usage_record', 'event_msg']);
const EVENTS = new Set([
  ...['task_started', 'user_message', 'token_count', 'task_complete', 'turn_aborted'],
]);

/** Whether a reader looks at such a line. Where the beginning does not show the kind, it does. */
function counts(start: string): boolean {
  const [kind, event] = [...start.matchAll(KINDS)].map(([, name = '']) => name);
  if (kind === undefined) return true;
  if (!COUNTING.has(kind)) return false;
  return kind !== 'event_msg' || event === undefined || EVENTS.has(event);
}

function merged(a: Addresses, b: Addresses): Addresses {
  return { openai: b.openai ?? a.openai, providers: new Map([...a.providers, ...b.providers]) };
}

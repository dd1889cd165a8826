import { readClaudeExecution } from '../usage/claude-execution.ts';
import type { Doubt } from '../usage/doubts.ts';
import { readExecStream } from '../usage/exec-stream.ts';
import type { Addresses } from '../usage/payer.ts';
import { type OtherClient, type Used, usedBy } from '../usage/record.ts';
import { MOST_KEPT, readRollout, type Thread } from '../usage/rollout.ts';
import { addressesOf, NO_ADDRESSES } from './addresses.ts';
import { type Allowance, linesOf, MOST_BYTES } from './lines.ts';
import { kindOf, rolloutsOf, wasUsed } from './rollouts.ts';

/** What was found, or why there is no record: which is never nothing used. */
export type Measured =
  | { readonly used: Used }
  | { readonly missing: 'no-home' | 'no-thread'; readonly doubts: ReadonlySet<Doubt> };

/** Reads homes of Codex, and files with what `codex exec --json` printed. */
export function measure(paths: readonly string[], since: number | undefined): Measured {
  const doubts = new Set<Doubt>();
  const found: Found = {
    ...{
      threads: [],
      others: [],
      doubts,
      seen: new Set(),
      allowance: { bytes: MOST_BYTES },
      since,
    },
    room: { left: MOST_KEPT },
    addresses: NO_ADDRESSES,
  };
  let homes = 0;
  for (const path of paths) {
    const kind = kindOf(path);
    if (kind === 'file') readFile(path, found);
    else if (kind !== 'none') readHome(path, found);
    if (kind !== 'none') homes++;
  }
  const used = usedBy(found.threads, found.addresses, doubts, found.others);
  if (used !== undefined) return { used };
  return { missing: homes === 0 ? 'no-home' : 'no-thread', doubts };
}

interface Found {
  readonly threads: Thread[];
  readonly others: OtherClient[];
  readonly doubts: Set<Doubt>;
  readonly seen: Set<string>;
  readonly room: { left: number };
  readonly allowance: Allowance;
  readonly since: number | undefined;
  addresses: Addresses;
}

function readHome(home: string, found: Found): void {
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

/** A whole conversation is larger than any line of one. */
const MOST_CONVERSATION = 64 * 1024 * 1024;

function readFile(path: string, found: Found): void {
  if (!path.endsWith('.json')) return readStream(path, found);
  const { doubts, others } = found;
  const lines = linesOf(path, () => true, { bytes: MOST_CONVERSATION }, doubts);
  const uses = readClaudeExecution([...lines].join('\n'), doubts);
  if (uses !== undefined) others.push({ uses });
}

/** A stream tells neither client nor payer. */
function readStream(path: string, { threads, doubts, allowance }: Found): void {
  const stream = readExecStream(
    linesOf(path, () => true, allowance, doubts),
    doubts,
  );
  if (stream === undefined) return;
  const turn = { first: true, limits: 'never', requests: stream.requests, end: 'done' } as const;
  const nobody = { provider: null, providerId: undefined, clientVersion: null, byAccount: false };
  threads.push({ ...nobody, turns: [turn] });
  for (let more = 1; more < stream.threads; more++) threads.push({ ...nobody, turns: [] });
}

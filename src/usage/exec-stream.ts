/**
 * Reads what `codex exec --json` prints: a line of JSON for each event. It tells less than a rollout:
 * running totals of the thread, no model, no payer, nothing of sub-threads, and zeros for a review.
 */
import type { Doubt } from './doubts.ts';
import type { Request } from './rollout.ts';
import { beyond, isNothing, NO_TOKENS, type TokenCounts, tokenCounts } from './tokens.ts';

export interface Stream {
  readonly threads: number;
  readonly requests: readonly Request[];
}

/** Undefined where no thread began: it is another kind of text. */
export function readExecStream(lines: Iterable<string>, doubts: Set<Doubt>): Stream | undefined {
  const totals = new Map<string, TokenCounts>();
  const requests: Request[] = [];
  let thread: string | undefined;
  for (const line of lines) {
    const event = eventOf(line);
    switch (event?.type) {
      case 'thread.started':
        thread = String(event.thread_id);
        if (!totals.has(thread)) totals.set(thread, NO_TOKENS);
        break;
      case 'turn.completed': {
        const total = tokenCounts(event.usage);
        if (total === undefined) doubts.add('impossible-count');
        // A review is told as zeros although a request of it was paid.
        else if (isNothing(total)) doubts.add('sub-threads');
        if (total === undefined || thread === undefined || isNothing(total)) break;
        requests.push({
          model: null,
          tokens: beyond(total, totals.get(thread) ?? NO_TOKENS) ?? total,
        });
        totals.set(thread, total);
        break;
      }
      case 'turn.failed':
        doubts.add('failed-request');
        break;
      case 'item.completed':
        if (isSubThread(event.item)) doubts.add('sub-threads');
        break;
      default:
        break;
    }
  }
  if (totals.size > 0) doubts.add('turns-only');
  return totals.size === 0 ? undefined : { threads: totals.size, requests };
}

function eventOf(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

function isSubThread(item: unknown): boolean {
  return (item as { type?: unknown } | null)?.type === 'collab_tool_call';
}

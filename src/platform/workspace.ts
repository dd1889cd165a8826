/**
 * What a ChatGPT workspace drew in credits, client by client: the Codex Analytics API, which
 * Enterprise and Edu workspaces have.
 * https://developers.openai.com/codex/enterprise/governance (2026-11): route, key, days, paging,
 * `group=workspace`, credits and clients of each day. That credits stand in `totals` says its
 * reference, which is behind a login.
 */
import { fieldsOf } from '../usage/tokens.ts';
import { dataOf, PlatformError, setDays } from './ask.ts';
import type { BillQuery } from './costs.ts';

export interface DrawnCredits {
  readonly credits: number;
  /** As the workspace calls them, the largest first; their sum may be less. */
  readonly clients: readonly { readonly client: string; readonly credits: number }[];
}

const NOT_USAGE = 'the answer is not what the usage of a workspace looks like';

/** @throws PlatformError */
export async function drawnCredits(
  workspace: string,
  { url, key, from, to }: BillQuery,
): Promise<DrawnCredits> {
  const path = `workspaces/${encodeURIComponent(workspace)}/usage`;
  const address = new URL(`${url.replace(/\/+$/, '')}/${path}`);
  setDays(address, from, to);
  for (const [name, value] of Object.entries({ group_by: 'day', group: 'workspace' }))
    address.searchParams.set(name, value);
  const byClient = new Map<string, number>();
  const needs = 'one with the scope codex.enterprise.analytics.read, of this workspace';
  let total = 0;
  for await (const day of dataOf({
    ...{ address, key, needs },
    ...{ who: 'the workspace', what: NOT_USAGE },
  })) {
    const { credits = day.credits } = fieldsOf(day.totals);
    total += creditsOf(credits);
    for (const one of Array.isArray(day.clients) ? day.clients.map(fieldsOf) : []) {
      const name = typeof one.client_id === 'string' ? one.client_id.slice(0, 80) : 'no client';
      byClient.set(name, (byClient.get(name) ?? 0) + creditsOf(one.credits ?? 0));
    }
  }
  const clients = [...byClient].map(([client, credits]) => ({ client, credits: rounded(credits) }));
  return {
    credits: rounded(total),
    clients: clients.filter(({ credits }) => credits > 0).sort((a, b) => b.credits - a.credits),
  };
}

/** A day without them is no day without use. */
function creditsOf(written: unknown): number {
  if (typeof written === 'number' && Number.isFinite(written) && written >= 0) return written;
  throw new PlatformError(NOT_USAGE);
}

function rounded(credits: number): number {
  return Number(credits.toFixed(6));
}

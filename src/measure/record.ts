import { costOf } from '../usage/cost.ts';
import { doubtsInOrder } from '../usage/record.ts';
import type { UsageRecord, UsageRun } from '../usage/schema.ts';
import { VERSION } from '../version.ts';
import type { Measured } from './measure.ts';

/** The record as it is written: what was measured, of which run, at the prices of a day. */
export function recordOf(measured: Measured, run: UsageRun | null, day: string): UsageRecord {
  const head = {
    schema: 'spend-guard/usage/v1' as const,
    generator: { name: 'spend-guard' as const, version: VERSION },
    ...{ day, run },
  };
  if ('missing' in measured) {
    const { missing, doubts } = measured;
    return { ...head, missing, doubts: [...doubtsInOrder(doubts)], record: null };
  }
  const { complete, doubts, threads, limitReached, uses } = measured.used;
  const priced = uses.map((use) => ({ ...use, ...costOf(use, day) }));
  return {
    ...head,
    missing: null,
    doubts: [...doubts],
    record: { complete, threads, limitReached, uses: priced },
  };
}

import { RECORDED_CODEX } from './codex-release.ts';
import { SHUTDOWNS_KNOWN_ON } from './models.ts';

/** Tables that rot, and the day up to which each is true. */
const KNOWN_ON: readonly string[] = [RECORDED_CODEX.on, SHUTDOWNS_KNOWN_ON];

const STALE_AFTER_DAYS = 90;
const DAY = 24 * 60 * 60 * 1000;

/** Where even the youngest table is old: since when, and for how many days. `today` is `YYYY-MM-DD`. */
export function staleKnowledge(today: string): { asOf: string; days: number } | undefined {
  const asOf = [...KNOWN_ON].sort().at(-1) ?? today;
  const days = Math.floor((Date.parse(today) - Date.parse(asOf)) / DAY);
  return days > STALE_AFTER_DAYS ? { asOf, days } : undefined;
}

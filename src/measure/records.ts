import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Doubt } from '../usage/doubts.ts';
import { MOST_RECORD_BYTES, type ReadRecord, readRecord } from '../usage/read.ts';
import { linesOf } from './lines.ts';
import { kindOf } from './rollouts.ts';

const MOST_RECORDS = 2_000;
const DEPTH = 3;

/** The records in files, and in folders as `gh run download` leaves them; others are passed over. */
export function readRecords(paths: readonly string[]): readonly ReadRecord[] {
  const found: ReadRecord[] = [];
  let looked = 0;
  const take = (path: string, depth: number): void => {
    if (++looked > MOST_RECORDS) return;
    const kind = kindOf(path);
    if (kind === 'folder' && depth < DEPTH)
      for (const name of namesIn(path)) take(join(path, name), depth + 1);
    if (kind !== 'file' || !path.endsWith('.json')) return;
    const doubts = new Set<Doubt>();
    const text = [...linesOf(path, () => true, { bytes: MOST_RECORD_BYTES }, doubts)].join('\n');
    const record = doubts.size === 0 ? readRecord(text) : undefined;
    if (record !== undefined) found.push(record);
  };
  for (const path of paths) take(path, 0);
  return found;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

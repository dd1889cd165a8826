import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Doubt } from '../usage/doubts.ts';
import { isOfFiles } from './lines.ts';

/** Below a home of Codex: by year, month and day, and what was put away. */
const FOLDERS = ['sessions', 'archived_sessions'];
const DEPTH = 3;
const ROLLOUT = /^rollout-.{1,200}\.jsonl$/;
/** A job begins no more threads, and no folder of a job holds more. */
const MOST_FILES = 2_000;
const MOST_ENTRIES = 50_000;

/**
 * The rollouts of a home that were written to since a moment, in the order of their names. Links are
 * not followed: what they lead to is nobody's home.
 */
export function rolloutsOf(home: string, since: number | undefined, doubts: Set<Doubt>): string[] {
  const found: string[] = [];
  let entries = 0;
  const walk = (folder: string, depth: number): void => {
    for (const entry of entriesOf(folder, doubts)) {
      if (++entries > MOST_ENTRIES || found.length >= MOST_FILES) {
        doubts.add('too-much');
        return;
      }
      const path = join(folder, entry.name);
      if (entry.isSymbolicLink()) doubts.add('link');
      else if (entry.isDirectory() && depth < DEPTH) walk(path, depth + 1);
      else if (entry.isFile() && ROLLOUT.test(entry.name) && isNew(path, since)) found.push(path);
    }
  };
  for (const name of FOLDERS) {
    const folder = join(home, name);
    const kind = kindOf(folder);
    if (kind === 'link') doubts.add('link');
    if (kind === 'folder') walk(folder, 0);
  }
  return found;
}

function entriesOf(folder: string, doubts: Set<Doubt>): readonly Dirent[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (!isOfFiles(error)) throw error;
    doubts.add('unreadable');
    return [];
  }
}

/** Clocks of files are coarse. */
const SLACK = 2_000;

function isNew(path: string, since: number | undefined): boolean {
  if (since === undefined) return true;
  try {
    return lstatSync(path).mtimeMs >= since - SLACK;
  } catch {
    return true;
  }
}

export function kindOf(path: string): 'folder' | 'file' | 'link' | 'other' | 'none' {
  try {
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) return 'link';
    if (stats.isDirectory()) return 'folder';
    return stats.isFile() ? 'file' : 'other';
  } catch {
    return 'none';
  }
}

/** What every client leaves in its home, also where it keeps no thread. */
const TRACES = /^(?:logs_\d+\.sqlite|state_\d+\.sqlite|installation_id|shell_snapshots|tmp|\.tmp)$/;

/** Whether a client ran in the home since a moment. */
export function wasUsed(home: string, since: number | undefined): boolean {
  try {
    return readdirSync(home)
      .slice(0, 1_000)
      .some((name) => TRACES.test(name) && isNew(join(home, name), since));
  } catch {
    return false;
  }
}

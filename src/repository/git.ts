import type { spawnSync } from 'node:child_process';

/**
 * What starts `git`. Loaded only where it is asked for: most runs need no history, and loading it
 * takes every start two milliseconds.
 */
export function spawner(): typeof spawnSync {
  return process.getBuiltinModule('node:child_process').spawnSync;
}

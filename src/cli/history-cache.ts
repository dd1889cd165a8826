import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { RunsClient } from '../github/runs.ts';
import { cachedRuns, emptyCache, readCache, writtenCache } from '../github/runs-cache.ts';
import { readPlainFile } from '../repository/plain-file.ts';
import { writeResult } from '../repository/write.ts';
import { UsageError } from './usage.ts';

/** Half a year of thirty busy workflows is a tenth of it. */
const MOST_BYTES = 33_554_432;

/**
 * The file that the user named, read now and written by `keep`; without one nothing is kept.
 * @throws UsageError where the file is something else, which must not be written over.
 */
export function openCache(
  file: string | undefined,
  of: string,
): { readonly around: (client: RunsClient) => RunsClient; readonly keep: () => void } {
  if (file === undefined) return { around: (client) => client, keep: () => {} };
  const path = resolve(file);
  const known = existsSync(path) ? readFile(path, of) : emptyCache();
  if (known === undefined)
    throw new UsageError(
      `--history-cache ${JSON.stringify(file)} is no history cache of this repository, so it was left alone: name another file, or remove it`,
    );
  const used = emptyCache();
  return {
    around: (client) => cachedRuns(client, known, used),
    keep: () => writeResult(path, [writtenCache(used, of)], []),
  };
}

function readFile(path: string, of: string) {
  const file = readPlainFile(path, MOST_BYTES);
  return file.kind === 'text' ? readCache(file.text, of) : undefined;
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stringify, stringifyInPieces } from '../render/json.ts';
import type { Report } from '../report/report.ts';
import { removeResult, writeResult } from '../repository/write.ts';

/** Why there is no report of a repository. */
interface Unreadable {
  readonly schema: 'spend-guard/unreadable/v1';
  /** `owner/name` */
  readonly repository: string;
  readonly reason: string;
  /** What GitHub answered; null where it answered nothing, or that is not why. */
  readonly status: number | null;
  readonly at: string;
}

/** Writes what was found. Never beside what was said before: it could be read once, and is hidden now. */
export function recordReport(folder: string, name: string, report: Report): void {
  const { report: path, error } = pathsIn(folder, name);
  writeResult(path, stringifyInPieces(report), [folder]);
  removeResult(error, [folder]);
}

export function recordUnread(
  folder: string,
  repository: string,
  reason: string,
  status: number | null,
): void {
  const { report, error: path } = pathsIn(folder, repository);
  const at = new Date().toISOString();
  const record: Unreadable = {
    ...{ schema: 'spend-guard/unreadable/v1', repository, reason, status, at },
  };
  writeResult(path, [stringify(record)], [folder]);
  removeResult(report, [folder]);
}

/** Those of which the folder says nothing. */
export function missingIn(folder: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => {
    const { report, error } = pathsIn(folder, name);
    return !existsSync(report) && !existsSync(error);
  });
}

/**
 * Where a folder has what became of `owner/name`. A repository may be called `shop.error`, whose
 * report must not be taken for what became of `shop`: `~` is in no repository's name.
 */
function pathsIn(
  folder: string,
  name: string,
): { readonly report: string; readonly error: string } {
  const own = join(folder, /\.error$/i.test(name) ? `${name}~` : name);
  return { report: `${own}.json`, error: `${own}.error.json` };
}

import type { FetchedRecord } from '../github/records.ts';
import { findGit } from '../repository/git.ts';
import type { Records } from '../usage/trial.ts';
import type { FolderSubject } from './subject.ts';
import type { Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

export const RECORDS_OPTION = { records: { type: 'string', multiple: true } } as const;

export const RECORDS_HELP = `  --records PATH    Records that \`measure\` wrote: a file, or a folder as
                    \`gh run download\` leaves it`;

/**
 * What runs noted of their payer; undefined where nobody asked. Files on this disk are nobody's word:
 * which run wrote them only GitHub knows, so of records only those that it gave are trusted.
 */
export async function recordsFor(
  { directory, repository }: Pick<FolderSubject, 'directory' | 'repository'>,
  { records: paths, fetched }: Asked,
  { environment, stderr, today }: Pick<Terminal, 'environment' | 'stderr' | 'today'>,
): Promise<Records | undefined> {
  if (paths === undefined && fetched === undefined) return undefined;
  const [{ readRecords }, { sameWorkflow }, { recordsOf }] = await Promise.all([
    import('../measure/records.ts'),
    import('../measure/same.ts'),
    import('../usage/records.ts'),
  ]);
  const found = readRecords(paths ?? []);
  if (paths !== undefined && found.length === 0)
    throw new UsageError(`there is no record in ${paths.join(', ')}`);
  const name = environment.GITHUB_REPOSITORY;
  const own = found.filter(({ run }) => name === undefined || run.repository === name);
  if (own.length < found.length)
    stderr(`spend-guard: ${found.length - own.length} records are of other repositories\n`);
  const same = sameWorkflow(findGit(directory), repository);
  const all = [...own.map((one) => ({ ...one, trusted: false })), ...(fetched ?? [])];
  return recordsOf(
    all.map((one) => ({ ...one, same: same(one.run) })),
    today(),
  );
}

interface Asked {
  readonly records?: readonly string[] | undefined;
  readonly fetched?: readonly FetchedRecord[] | undefined;
}

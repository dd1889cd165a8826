import type { FetchedRecord } from '../github/records.ts';
import { findGit, type GitPlace, git } from '../repository/git.ts';
import { textAt } from '../repository/repository.ts';
import type { Records } from '../usage/trial.ts';
import type { Terminal } from './run.ts';
import type { Subject } from './subject.ts';
import { UsageError } from './usage.ts';

export const RECORDS_OPTION = { records: { type: 'string', multiple: true } } as const;

export const RECORDS_HELP = `  --records PATH    Records that \`measure\` wrote: a file, or a folder as
                    \`gh run download\` leaves it`;

/**
 * What runs noted of their payer; undefined where nobody asked. Files on this disk are nobody's word:
 * which run wrote them only GitHub knows, so of records only those that it gave are trusted.
 */
export async function recordsFor(
  { directory, repository }: Pick<Subject, 'directory' | 'repository'>,
  { records: paths, fetched }: Asked,
  { environment, stderr, today }: Pick<Terminal, 'environment' | 'stderr' | 'today'>,
): Promise<Records | undefined> {
  if (paths === undefined && fetched === undefined) return undefined;
  const [{ readRecords }, { recordsOf }] = await Promise.all([
    import('../measure/records.ts'),
    import('../usage/records.ts'),
  ]);
  const found = readRecords(paths ?? []);
  if (paths !== undefined && found.length === 0)
    throw new UsageError(`there is no record in ${paths.join(', ')}`);
  const name = environment.GITHUB_REPOSITORY;
  const own = found.filter(({ run }) => name === undefined || run.repository === name);
  if (own.length < found.length)
    stderr(`spend-guard: ${found.length - own.length} records are of other repositories\n`);
  const place = findGit(directory);
  const same = ({ run }: Pick<FetchedRecord, 'run'>) =>
    run.commit === repository.commit ||
    (place !== null &&
      textThen(place, run.commit, run.workflow) === textAt(repository, run.workflow));
  const all = [...own.map((one) => ({ ...one, trusted: false })), ...(fetched ?? [])];
  return recordsOf(
    all.map((one) => ({ ...one, same: same(one) })),
    today(),
  );
}

interface Asked {
  readonly records?: readonly string[] | undefined;
  readonly fetched?: readonly FetchedRecord[] | undefined;
}

/** A file as a commit has it; null where this clone does not know the commit. */
function textThen(place: GitPlace, commit: string, path: string): string | null {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return null;
  try {
    return git(place, ['cat-file', 'blob', `${commit}:${path}`]).toString('utf8');
  } catch {
    return null;
  }
}

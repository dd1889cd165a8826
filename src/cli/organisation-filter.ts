import type { ListedRepository } from '../github/client.ts';
import { globProblem, nameGlob } from '../policy/glob.ts';
import { UsageError } from './usage.ts';

interface Filters {
  readonly include?: readonly string[] | undefined;
  readonly exclude?: readonly string[] | undefined;
  readonly archived: boolean;
  readonly forks: boolean;
  readonly 'pushed-since'?: string | undefined;
}

interface Chosen {
  readonly chosen: readonly ListedRepository[];
  /** How many for which reason. */
  readonly leftOut: Readonly<Record<string, number>>;
}

/** Which repositories are scanned. What a name does not match is told apart from what it says of itself. */
export function chosenBy(filters: Filters): (all: readonly ListedRepository[]) => Chosen {
  const includes = globs('--include', filters.include);
  const excludes = globs('--exclude', filters.exclude);
  const since = filters['pushed-since'];
  if (since !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(since))
    throw new UsageError(`--pushed-since takes a day as YYYY-MM-DD, not ${JSON.stringify(since)}`);
  const reasonAgainst = (one: ListedRepository): string | undefined => {
    const name = one.name.slice(one.name.indexOf('/') + 1);
    if (one.archived && !filters.archived) return 'archived';
    if (one.fork && !filters.forks) return 'forks';
    if (one.empty) return 'empty';
    if (one.disabled) return 'disabled';
    if (includes.length > 0 && !includes.some((matches) => matches(name))) return 'not included';
    if (excludes.some((matches) => matches(name))) return 'excluded';
    if (since !== undefined && (one.pushed ?? '') < since) return `not pushed to since ${since}`;
    return undefined;
  };
  return (all) => {
    const leftOut: Record<string, number> = {};
    const chosen = all.filter((one) => {
      const reason = reasonAgainst(one);
      if (reason !== undefined) leftOut[reason] = (leftOut[reason] ?? 0) + 1;
      return reason === undefined;
    });
    return { chosen, leftOut };
  };
}

function globs(flag: string, given: readonly string[] = []) {
  return given.map((glob) => {
    const problem = globProblem(glob);
    if (problem !== undefined) throw new UsageError(`${flag} ${JSON.stringify(glob)} ${problem}`);
    return nameGlob(glob);
  });
}

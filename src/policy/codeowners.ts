import { type Repository, textAt } from '../repository/repository.ts';

/**
 * Who answers for the files of a repository, as GitHub reads it.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 */
const PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const;
const MOST_OWNERS = 10;

/** The owners of a path; the file is read when somebody first asks. */
export function codeOwners(repository: Repository): (path: string) => readonly string[] {
  let rules: readonly OwnerRule[] | undefined;
  return (path) => {
    rules ??= rulesIn(repository);
    return rules.findLast(({ matches }) => matches(path))?.owners ?? [];
  };
}

interface OwnerRule {
  readonly owners: readonly string[];
  matches(path: string): boolean;
}

/** The first of the places that has the file is the one that counts. */
function rulesIn(repository: Repository): readonly OwnerRule[] {
  for (const place of PLACES) {
    const text = textAt(repository, place);
    if (text !== undefined) return text.split('\n').flatMap(ruleOf);
  }
  return [];
}

/** A line that GitHub does not understand is passed over, as there. */
function ruleOf(line: string): OwnerRule[] {
  const [pattern, ...words] = line
    .replace(/(?:^|\s)#.*$/, '')
    .trim()
    .split(/\s+/);
  if (!pattern || /^!|[[\]\\]/.test(pattern)) return [];
  const owners = words.filter((word) => word.includes('@')).slice(0, MOST_OWNERS);
  const parts = partsOf(pattern);
  return [{ owners, matches: (path) => matchesAll(parts, path.split('/'), isDeep, isLike) }];
}

/** A pattern as the names on the way to a file; one without a slash inside stands anywhere. */
function partsOf(pattern: string): readonly string[] {
  const parts = pattern.split('/').filter((part) => part !== '');
  const anchored = pattern.startsWith('/') || parts.length > 1;
  // `docs/*` means the files of the folder, and any other name everything below it as well.
  const below = pattern.endsWith('/') || !(anchored && parts.at(-1)?.includes('*'));
  return [...(anchored ? [] : ['**']), ...parts, ...(below ? ['**'] : [])];
}

const isDeep = (part: string): boolean => part === '**';
const isLike = (part: string, name: string): boolean =>
  matchesAll(
    [...part],
    [...name],
    (c) => c === '*',
    (c, n) => c === '?' || c === n,
  );

/**
 * Whether a list is matched by a pattern in which a star stands for any number of items. Only the last
 * star is ever tried again, so that a hostile pattern takes no more than the product of both lengths.
 */
function matchesAll<P, T>(
  pattern: readonly P[],
  items: readonly T[],
  isStar: (one: P) => boolean,
  matches: (one: P, item: T) => boolean,
): boolean {
  let [at, item] = [0, 0];
  let [star, from] = [-1, 0];
  while (item < items.length) {
    const one = pattern[at];
    const given = items[item] as T;
    if (one !== undefined && isStar(one)) {
      star = at++;
      from = item;
    } else if (one !== undefined && matches(one, given)) {
      at++;
      item++;
    } else if (star >= 0) {
      at = star + 1;
      item = ++from;
    } else return false;
  }
  return pattern.slice(at).every(isStar);
}

import { type GitPlace, git } from './git.ts';

const HASH = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export interface Checkout {
  readonly commit: string;
  /** In git's order. A shallow clone still names them, though it does not have them. */
  readonly parents: readonly string[];
}

/**
 * The commit that is checked out with the names of its parents, or null where git finds none. Read
 * from the commit itself, because `git log` hides the parents that a shallow clone cut off.
 */
export function readCheckout(place: GitPlace): Checkout | null {
  const [first = '', ...lines] = (ask(place, ['cat-file', '--batch'], 'HEAD\n') ?? '').split('\n');
  const [commit = '', type] = first.split(' ');
  if (!HASH.test(commit) || type !== 'commit') return null;
  const parents = lines
    .slice(0, lines.indexOf(''))
    .filter((line) => line.startsWith('parent '))
    .map((line) => line.slice('parent '.length));
  return { commit, parents: parents.filter((parent) => HASH.test(parent)) };
}

/** Whether the commit and the tree of its files are here, without asking any server for them. */
export function hasCommit(place: GitPlace, commit: string): boolean {
  return HASH.test(commit) && ask(place, ['cat-file', '-e', `${commit}^{tree}`]) !== undefined;
}

/** The commit that a branch, a tag or whatever else git takes for a name of one leads to. */
export function commitNamed(place: GitPlace, name: string): string | null {
  const words = ['--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
  const found = ask(place, ['rev-parse', ...words])?.trim();
  return found !== undefined && HASH.test(found) ? found : null;
}

/** The newest commit that both have, as far as the clone is deep enough to tell. */
export function mergeBase(place: GitPlace, a: string, b: string): string | null {
  if (!HASH.test(a) || !HASH.test(b)) return null;
  const found = ask(place, ['merge-base', a, b])?.trim();
  return found !== undefined && HASH.test(found) ? found : null;
}

/**
 * The tip of a branch as it was fetched, where that has come after `commit`. An event names the tip
 * of when it was made, and one of a pull request is often older than the last push to its base.
 */
export function tipSince(place: GitPlace, branch: string, commit: string): string | null {
  const name = `refs/remotes/origin/${branch}`;
  const tip = ask(place, ['rev-parse', '--verify', '--quiet', '--end-of-options', name])?.trim();
  if (tip === undefined || !HASH.test(tip)) return null;
  return mergeBase(place, commit, tip) === commit ? tip : null;
}

function ask(
  place: GitPlace,
  args: readonly [string, ...string[]],
  input?: string,
): string | undefined {
  try {
    return git(place, args, input).toString('utf8');
  } catch {
    return undefined;
  }
}

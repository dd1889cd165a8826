import { spawner } from './git.ts';

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
export function readCheckout(directory: string): Checkout | null {
  const [first = '', ...lines] = (git(directory, ['cat-file', '--batch'], 'HEAD\n') ?? '').split(
    '\n',
  );
  const [commit = '', type] = first.split(' ');
  if (!HASH.test(commit) || type !== 'commit') return null;
  const parents = lines
    .slice(0, lines.indexOf(''))
    .filter((line) => line.startsWith('parent '))
    .map((line) => line.slice('parent '.length));
  return { commit, parents: parents.filter((parent) => HASH.test(parent)) };
}

/** Whether the commit and the tree of its files are here, without asking any server for them. */
export function hasCommit(directory: string, commit: string): boolean {
  return HASH.test(commit) && git(directory, ['cat-file', '-e', `${commit}^{tree}`]) !== undefined;
}

/** Where in its repository a folder is, as `services/shop`; '' for the root, and without git. */
export function folderInRepository(directory: string): string {
  const prefix = git(directory, ['rev-parse', '--show-prefix'])?.replace(/\n$/, '') ?? '';
  return prefix.replace(/\/$/, '');
}

/** The newest commit that both have, as far as the clone is deep enough to tell. */
export function mergeBase(directory: string, a: string, b: string): string | null {
  if (!HASH.test(a) || !HASH.test(b)) return null;
  const found = git(directory, ['merge-base', a, b])?.trim();
  return found !== undefined && HASH.test(found) ? found : null;
}

function git(directory: string, args: readonly string[], input = ''): string | undefined {
  const result = spawner()('git', ['-C', directory, ...args], {
    encoding: 'utf8',
    maxBuffer: 4_194_304,
    input,
    stdio: ['pipe', 'pipe', 'ignore'],
    // A partial clone would otherwise fetch what is missing, with whatever credentials it finds.
    env: { ...process.env, GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
  });
  return result.status === 0 ? result.stdout : undefined;
}

import { directories, type Listed } from '../repository/tree.ts';
import type { GitHubClient, TreeEntry } from './client.ts';
import type { RepositoryName } from './event.ts';

/** The names of a commit's files. Of a very large repository those of a folder come when asked for. */
export interface Listing {
  /** Files, links and submodules, by path. */
  readonly files: ReadonlyMap<string, TreeEntry>;
  readonly tree: ReadonlyMap<string, readonly Listed[]>;
  /** Whether the names around a path are not here yet; they are then fetched with `catchUp`. */
  isMissing(path: string, own?: 'and its own'): boolean;
  /** @throws GitHubError */
  catchUp(): Promise<boolean>;
}

/**
 * Lists a commit below a folder, with one request where GitHub lists it at once.
 * @throws GitHubError when the commit cannot be listed.
 */
export async function openListing(
  objects: Pick<GitHubClient, 'readTree'>,
  at: RepositoryName,
  commit: string,
  folder: string,
): Promise<Listing> {
  const files = new Map<string, TreeEntry>();
  let tree: Listing['tree'] = new Map([['', []]]);
  /** Folders whose names are not here, by path. */
  const unlisted = new Map<string, string>();
  const wanted = new Set<string>();

  function add(entries: readonly TreeEntry[], below: string, deep: boolean): void {
    for (const entry of entries) {
      const path = below === '' ? entry.path : `${below}/${entry.path}`;
      if (entry.kind !== 'directory') files.set(path, { ...entry, path });
      else if (!deep) unlisted.set(path, entry.hash);
    }
    const all = [...files.values()];
    tree = directories(
      all.filter(({ kind }) => kind !== 'module').map(({ path }) => path),
      [...all.filter(({ kind }) => kind === 'module').map(({ path }) => path), ...unlisted.keys()],
    );
  }

  async function expand(path: string, hash: string): Promise<void> {
    const deep = await objects.readTree(at, hash, true);
    const entries = deep.complete ? deep.entries : await readFolder(objects, at, hash);
    unlisted.delete(path);
    add(entries, path, deep.complete);
  }

  const whole = await objects.readTree(at, commit, true);
  if (whole.complete) add(inside(folder, whole.entries), '', true);
  else {
    const entries = await readFolder(objects, at, commit);
    if (folder === '') add(entries, '', false);
    else {
      const hash = await folderHash(objects, at, entries, folder.split('/'));
      if (hash !== undefined) await expand('', hash);
    }
  }

  return {
    files,
    get tree() {
      return tree;
    },
    isMissing(path, own) {
      if (unlisted.size === 0) return false;
      const parts = path.split('/');
      const last = own === undefined ? parts.length - 1 : parts.length;
      for (let n = 1; n <= last; n++) {
        const above = parts.slice(0, n).join('/');
        if (!unlisted.has(above)) continue;
        wanted.add(above);
        return true;
      }
      return false;
    },
    async catchUp() {
      const batch = [...wanted];
      wanted.clear();
      for (const path of batch) {
        const hash = unlisted.get(path);
        if (hash !== undefined) await expand(path, hash);
      }
      return batch.length > 0;
    },
  };
}

/** @throws Error where GitHub cuts even one folder short: what it leaves out may be what matters. */
async function readFolder(
  objects: Pick<GitHubClient, 'readTree'>,
  at: RepositoryName,
  hash: string,
): Promise<readonly TreeEntry[]> {
  const { entries, complete } = await objects.readTree(at, hash, false);
  if (complete) return entries;
  throw new Error(
    `GitHub lists not every file of a folder (${hash.slice(0, 7)}): it is too large. Check out the repository before this step.`,
  );
}

function inside(folder: string, entries: readonly TreeEntry[]): readonly TreeEntry[] {
  if (folder === '') return entries;
  return entries
    .filter(({ path }) => path.startsWith(`${folder}/`))
    .map((entry) => ({ ...entry, path: entry.path.slice(folder.length + 1) }));
}

async function folderHash(
  objects: Pick<GitHubClient, 'readTree'>,
  at: RepositoryName,
  entries: readonly TreeEntry[],
  [name = '', ...rest]: readonly string[],
): Promise<string | undefined> {
  const found = entries.find(({ path, kind }) => path === name && kind === 'directory');
  if (found === undefined || rest.length === 0) return found?.hash;
  return folderHash(objects, at, await readFolder(objects, at, found.hash), rest);
}

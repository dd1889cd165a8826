import { type Dirent, lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { byName, decode } from './decode.ts';
import { headCommit } from './head.ts';
import { isGitInternal, normalize, parent } from './path.ts';
import { MAX_FILE_BYTES, type Read, type Repository } from './repository.ts';
import type { Listed } from './tree.ts';

/** Where a path really is: a place on disk, nowhere, or out of the repository through a link. */
type Real = { readonly path: string } | 'missing' | 'outside';

/** Characters of all texts that are kept for whoever asks again. */
const MAX_KEPT = 16 * MAX_FILE_BYTES;

/**
 * The files of a directory on disk. A link is followed only while it stays inside the directory;
 * devices and pipes do not exist to it (reading one would never end).
 */
export function openWorkTree(directory: string): Repository {
  const root = realOrUndefined(directory);
  const reads = new Map<string, Read>();
  let kept = 0;
  const lists = new Map<string, readonly Listed[]>();
  const reals = new Map<string, Real>([['', root === undefined ? 'missing' : { path: root }]]);

  /** One `lstat` a path part that is new; the real path is asked for only where a link is met. */
  function real(path: string): Real {
    const known = reals.get(path);
    if (known !== undefined) return known;
    const above = real(parent(path));
    const found =
      typeof above === 'string' ? above : step(above.path, path.slice(path.lastIndexOf('/') + 1));
    reals.set(path, found);
    return found;
  }

  function step(above: string, name: string): Real {
    const path = join(above, name);
    try {
      if (!lstatSync(path).isSymbolicLink()) return { path };
      const target = realpathSync(path);
      return inside(target) ? { path: target } : 'outside';
    } catch {
      return 'missing';
    }
  }

  function inside(target: string): boolean {
    if (root === undefined) return false;
    if (target === root) return true;
    const base = root.endsWith(sep) ? root : root + sep;
    return (
      target.startsWith(base) && !isGitInternal(target.slice(base.length).split(sep).join('/'))
    );
  }

  function readNow(path: string): Read {
    const at = real(path);
    if (typeof at === 'string') return { kind: at };
    try {
      const stats = statSync(at.path);
      if (stats.isDirectory()) return { kind: 'directory' };
      if (!stats.isFile()) return { kind: 'missing' };
      if (stats.size > MAX_FILE_BYTES) return { kind: 'too-large', bytes: stats.size };
      return decode(readFileSync(at.path));
    } catch {
      return { kind: 'missing' };
    }
  }

  /** Texts are kept while they are few: of 20,000 files most are read once and never again. */
  function readAndKeep(path: string): Read {
    const read = readNow(path);
    kept += read.kind === 'text' ? read.text.length : 0;
    if (kept > MAX_KEPT) {
      reads.clear();
      kept = 0;
    }
    return read;
  }

  function listNow(path: string): readonly Listed[] {
    const at = real(path);
    if (typeof at === 'string') return [];
    let names: Dirent[];
    try {
      names = readdirSync(at.path, { withFileTypes: true });
    } catch {
      return [];
    }
    return names
      .filter((name) => path !== '' || !isGitInternal(name.name))
      .map((name) => ({
        name: name.name,
        directory: name.isSymbolicLink()
          ? readNow(path === '' ? name.name : `${path}/${name.name}`).kind === 'directory'
          : name.isDirectory(),
      }))
      .sort(byName);
  }

  return {
    label: directory,
    commit: headCommit(root ?? directory),
    read: (path) => cached(reads, path, readAndKeep, { kind: 'outside' }, { kind: 'missing' }),
    list: (path) => cached(lists, path, listNow, [], []),
  };
}

/** The same, or undefined where there is no such folder. */
export function openFolder(directory: string): Repository | undefined {
  const there = statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true;
  return there ? openWorkTree(directory) : undefined;
}

function cached<T>(
  cache: Map<string, T>,
  path: string,
  compute: (path: string) => T,
  outside: T,
  missing: T,
): T {
  const at = normalize(path);
  if (at === undefined) return outside;
  if (isGitInternal(at) || at.includes('\0')) return missing;
  let result = cache.get(at);
  if (result === undefined) {
    result = compute(at);
    cache.set(at, result);
  }
  return result;
}

function realOrUndefined(directory: string): string | undefined {
  try {
    return realpathSync(directory);
  } catch {
    return undefined;
  }
}

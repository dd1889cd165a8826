import {
  type Dirent,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { byName, decode } from './decode.ts';
import { headCommit } from './head.ts';
import { isGitInternal, normalize, parent } from './path.ts';
import { MAX_FILE_BYTES, type Read, type Repository } from './repository.ts';
import type { Listed } from './tree.ts';

/** Where a path really is: a place on disk, nowhere, or out of the repository through a link. */
type Real = { readonly path: string; readonly stats?: Stats } | 'missing' | 'outside';

/** Texts at hand because they were read just now: one file is looked at from several sides. */
const MAX_RECENT = 8;
/** Characters of all texts that are kept because they were asked for again. */
const MAX_KEPT = 16 * MAX_FILE_BYTES;

/**
 * The files of a directory on disk. A link is followed only while it stays inside the directory;
 * devices and pipes do not exist to it (reading one would never end).
 */
export function openWorkTree(directory: string): Repository {
  const root = realOrUndefined(directory);
  const shelf = textShelf();
  const lists = new Map<string, readonly Listed[]>();
  const directories = new Map<string, Real>([
    ['', root === undefined ? 'missing' : { path: root }],
  ]);

  /** One `lstat` a file and directory that is new; the real path is asked for only where a link is met. */
  function real(path: string): Real {
    const above = realDirectory(parent(path));
    if (typeof above === 'string') return above;
    return step(above.path, path.slice(path.lastIndexOf('/') + 1));
  }

  /** Many files stand in one directory, which is looked up once. */
  function realDirectory(path: string): Real {
    const found = directories.get(path) ?? real(path);
    directories.set(path, found);
    return found;
  }

  function step(above: string, name: string): Real {
    const path = join(above, name);
    try {
      const stats = lstatSync(path);
      if (!stats.isSymbolicLink()) return { path, stats };
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
      const stats = at.stats ?? statSync(at.path);
      if (stats.isDirectory()) return { kind: 'directory' };
      if (!stats.isFile()) return { kind: 'missing' };
      if (stats.size > MAX_FILE_BYTES) return { kind: 'too-large', bytes: stats.size };
      return decode(readFileSync(at.path));
    } catch {
      return { kind: 'missing' };
    }
  }

  function read(path: string): Read {
    return shelf.find(path) ?? shelf.put(path, readNow(path));
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
    read: (path) => {
      const at = normalize(path);
      if (at === undefined) return { kind: 'outside' };
      return isHidden(at) ? { kind: 'missing' } : read(at);
    },
    list: (path) => {
      const at = normalize(path);
      if (at === undefined || isHidden(at)) return [];
      const list = lists.get(at) ?? listNow(at);
      lists.set(at, list);
      return list;
    },
  };
}

/** The same, or undefined where there is no such folder. */
export function openFolder(directory: string): Repository | undefined {
  const there = statSync(directory, { throwIfNoEntry: false })?.isDirectory() === true;
  return there ? openWorkTree(directory) : undefined;
}

function isHidden(path: string): boolean {
  return isGitInternal(path) || path.includes('\0');
}

/**
 * What was read. Of 20,000 files most are looked at once, so that a text is kept only when it is
 * asked for again after a while; that a file is missing is kept at once.
 */
function textShelf() {
  // A ring and no map: a map that forgets leaves tables behind that hold on to what they held.
  const recent: { readonly path: string; readonly read: Read }[] = [];
  let next = 0;
  const before = new Set<string>();
  const kept = new Map<string, Read>();
  let characters = 0;

  function keep(path: string, read: Read): void {
    characters += read.kind === 'text' ? read.text.length : 0;
    if (characters > MAX_KEPT) {
      kept.clear();
      characters = 0;
    }
    kept.set(path, read);
  }

  return {
    find: (path: string): Read | undefined =>
      kept.get(path) ?? recent.find((one) => one.path === path)?.read,
    put(path: string, read: Read): Read {
      if (read.kind !== 'text' || before.has(path)) keep(path, read);
      else {
        before.add(path);
        recent[next] = { path, read };
        next = (next + 1) % MAX_RECENT;
      }
      return read;
    },
  };
}

function realOrUndefined(directory: string): string | undefined {
  try {
    return realpathSync(directory);
  } catch {
    return undefined;
  }
}

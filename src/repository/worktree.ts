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
import { failure } from './failure.ts';
import { headCommit } from './head.ts';
import { originName } from './origin.ts';
import { baseName, isGitInternal, isMisnamed, normalize, parent } from './path.ts';
import { DANGLING, MAX_FILE_BYTES, MISNAMED, type Read, type Repository } from './repository.ts';
import type { Listed } from './tree.ts';

/** Where a path really is on disk, or why there is nothing to read. */
type Real = { readonly path: string; readonly stats?: Stats } | Read;

/** What stands in a directory, or why that cannot be told. */
interface Entries {
  readonly entries: readonly Listed[];
  readonly failed?: Read;
}

const NO_FILE: Read = {
  kind: 'unreadable',
  why: 'is no ordinary file but a pipe, a socket or a device',
};

/** Texts at hand because they were read just now: one file is looked at from several sides. */
const MAX_RECENT = 8;
/** Characters of all texts that are kept because they were asked for again. */
const MAX_KEPT = 16 * MAX_FILE_BYTES;

/**
 * The files of a directory on disk. A link is followed only while it stays inside the directory;
 * devices and pipes are never opened (reading one would never end).
 */
export function openWorkTree(directory: string): Repository {
  const root = realOrUndefined(directory);
  const shelf = textShelf();
  const lists = new Map<string, Entries>();
  const directories = new Map<string, Real>([
    ['', root === undefined ? { kind: 'missing' } : { path: root }],
  ]);

  /** One `lstat` a file and directory that is new; the real path is asked for only where a link is met. */
  function real(path: string): Real {
    const above = realDirectory(parent(path));
    if ('kind' in above) return above;
    return step(above.path, baseName(path));
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
      // Most of what is asked for is not there, and an error with its stack costs more than the question.
      const stats = lstatSync(path, { throwIfNoEntry: false });
      if (stats === undefined) return { kind: 'missing' };
      return stats.isSymbolicLink() ? behindLink(path) : { path, stats };
    } catch (error) {
      return failure(error);
    }
  }

  function behindLink(path: string): Real {
    try {
      const target = realpathSync(path);
      return inside(target) ? { path: target } : { kind: 'outside' };
    } catch (error) {
      const failed = failure(error);
      return failed.kind === 'missing' ? DANGLING : failed;
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
    if ('kind' in at) return isMisnamed(path) && isListed(path) ? MISNAMED : at;
    try {
      const stats = at.stats ?? statSync(at.path);
      if (stats.isDirectory()) return entriesAt(path).failed ?? { kind: 'directory' };
      if (isMisnamed(path)) return MISNAMED;
      if (!stats.isFile()) return NO_FILE;
      if (stats.size > MAX_FILE_BYTES) return { kind: 'too-large', bytes: stats.size };
      return decode(readFileSync(at.path));
    } catch (error) {
      return failure(error);
    }
  }

  /** Its bytes cannot be written as the text that a path is here, so it is seen and never found. */
  function isListed(path: string): boolean {
    const name = baseName(path);
    return entriesAt(parent(path)).entries.some((entry) => entry.name === name);
  }

  function read(path: string): Read {
    return shelf.find(path) ?? shelf.put(path, readNow(path));
  }

  function entriesAt(path: string): Entries {
    const found = lists.get(path) ?? entriesNow(path);
    lists.set(path, found);
    return found;
  }

  function entriesNow(path: string): Entries {
    const at = real(path);
    if ('kind' in at) return { entries: [] };
    let names: Dirent[];
    try {
      names = readdirSync(at.path, { withFileTypes: true });
    } catch (error) {
      // A file has no entries, and reads as a file.
      const failed = failure(error);
      return failed.kind === 'unreadable' ? { entries: [], failed } : { entries: [] };
    }
    const entries = names
      .filter((name) => path !== '' || !isGitInternal(name.name))
      .map((name) => ({ name: name.name, directory: isDirectory(name, path) }))
      .sort(byName);
    return { entries };
  }

  function isDirectory(entry: Dirent, path: string): boolean {
    if (!entry.isSymbolicLink()) return entry.isDirectory();
    const at = real(path === '' ? entry.name : `${path}/${entry.name}`);
    return !('kind' in at) && statSync(at.path, { throwIfNoEntry: false })?.isDirectory() === true;
  }

  return {
    label: directory,
    name: originName(root ?? directory),
    commit: headCommit(root ?? directory),
    read: (path) => {
      const at = normalize(path);
      if (at === undefined) return { kind: 'outside' };
      return isHidden(at) ? { kind: 'missing' } : read(at);
    },
    list: (path) => {
      const at = normalize(path);
      return at === undefined || isHidden(at) ? [] : entriesAt(at).entries;
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

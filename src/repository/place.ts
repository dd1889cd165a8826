import { lstatSync, mkdirSync, realpathSync, rmdirSync, type Stats } from 'node:fs';
import { basename, dirname, join, parse, relative, resolve, sep } from 'node:path';
import { isGitInternal } from './path.ts';
import { WriteRefused } from './refused.ts';

/** Where a file is to be written: a real folder, and the name in it. */
export interface Place {
  readonly folder: string;
  readonly name: string;
  /** Whether it stands among files that somebody else may have committed. */
  readonly guarded: boolean;
}

/** A path through more of them is going in circles. */
const MOST_LINKS = 40;

/**
 * The place that a path names, with no link on the way that somebody may have committed: below
 * `zones` and in every checkout none is followed, and elsewhere only those of the system and of this
 * user, such as macOS's `/tmp`. Folders that are missing are made, and unmade when `use` throws.
 * @throws WriteRefused where the path leads through a link, a file or git's own folder.
 */
export function atPlace<T>(path: string, zones: readonly string[], use: (at: Place) => T): T {
  const made: string[] = [];
  try {
    return use(findPlace(resolve(path), real(zones), made));
  } catch (error) {
    for (const folder of made.reverse()) removeEmpty(folder);
    throw error;
  }
}

/** Why nothing may be written there, or undefined; nothing is made. */
export function refusedPlace(path: string, zones: readonly string[]): string | undefined {
  try {
    const { folder, name } = findPlace(resolve(path), real(zones), undefined);
    return look(join(folder, name))?.isSymbolicLink() ? 'it is a link' : undefined;
  } catch (error) {
    if (error instanceof WriteRefused) return error.message;
    throw error;
  }
}

function findPlace(path: string, zones: readonly string[], made: string[] | undefined): Place {
  let target = path;
  for (let links = 0; links < MOST_LINKS; links++) {
    const found = follow(target, zones, made);
    if (typeof found !== 'string') return found;
    target = found;
  }
  throw new WriteRefused(`${path} leads through too many links`);
}

/** One way from the root down; the path to go on with, where a link may be followed. */
function follow(
  path: string,
  zones: readonly string[],
  made: string[] | undefined,
): Place | string {
  const { root } = parse(path);
  const names = relative(root, dirname(path)).split(sep).filter(Boolean);
  let folder = root;
  let guarded = isZone(folder, zones);
  for (const [index, name] of names.entries()) {
    const next = join(folder, name);
    if (guarded && isGitInternal(name)) throw new WriteRefused(`${next} is git's own folder`);
    const stats = look(next) ?? make(next, made);
    if (stats?.isSymbolicLink()) {
      if (guarded || !isTrusted(stats))
        throw new WriteRefused(`${next} is a link, and nothing is written through it`);
      return join(realpathSync(next), ...names.slice(index + 1), basename(path));
    }
    if (stats !== undefined && !stats.isDirectory())
      throw new WriteRefused(`${next} is not a folder`);
    folder = next;
    guarded ||= isZone(folder, zones);
  }
  return { folder, name: basename(path), guarded };
}

/** One at a time: with `recursive` Node 20 never comes back where nothing can be made, as in `/proc`. */
function make(folder: string, made: string[] | undefined): Stats | undefined {
  if (made === undefined) return undefined;
  try {
    mkdirSync(folder);
    made.push(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
  return look(folder);
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Somebody put something there meanwhile.
  }
}

function isZone(folder: string, zones: readonly string[]): boolean {
  return zones.includes(folder) || look(join(folder, '.git')) !== undefined;
}

/** Links that root or this user made, outside of checkouts. */
function isTrusted({ uid }: Stats): boolean {
  return uid === 0 || uid === process.geteuid?.();
}

export function look(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

export function codeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error ? String(error.code) : undefined;
}

/** The root of all is no checkout: a container starts there, and its links are the system's. */
function real(zones: readonly string[]): readonly string[] {
  return zones.flatMap(realOrNone).filter((zone) => dirname(zone) !== zone);
}

function realOrNone(path: string): string[] {
  try {
    return [realpathSync(path)];
  } catch {
    return [];
  }
}

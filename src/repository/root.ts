import { existsSync, lstatSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * The root of the repository that a folder is a part of, named from where the folder is named. A
 * folder that has workflows of its own is one, also inside another: it was asked for by name.
 * Without git only `.github` and what is below it tell where the root is.
 */
export function rootOf(folder: string): string {
  if (isThere(join(folder, '.github', 'workflows')) || isThere(join(folder, '.git'))) return folder;
  const here = realPath(folder);
  const root = here === undefined ? undefined : (above(here) ?? besideGithub(here));
  if (here === undefined || root === undefined) return folder;
  const up = relative(here, root);
  // A link into the repository has no root above it by name.
  return realPath(join(folder, up)) === root ? join(folder, up) : root;
}

/** The work tree of git that a folder is or is in, links resolved; undefined without one. */
export function gitRootOf(folder: string): string | undefined {
  const here = realPath(folder);
  return here && above(here);
}

/** The same for every folder of one repository, by whichever name. A file is no folder of it. */
export function identityOf(folder: string): string {
  const isFile = lstatSync(folder, { throwIfNoEntry: false })?.isFile() === true;
  return (isFile ? undefined : realPath(rootOf(folder))) ?? resolve(folder);
}

function above(path: string): string | undefined {
  for (let at = path; ; at = dirname(at)) {
    if (isThere(join(at, '.git'))) return at;
    if (dirname(at) === at) return undefined;
  }
}

function besideGithub(path: string): string | undefined {
  const parts = path.split(sep);
  const at = parts.lastIndexOf('.github');
  return at <= 0 ? undefined : parts.slice(0, at).join(sep) || sep;
}

/** Whatever it is, and whether or not it may be read. */
function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return existsSync(dirname(path));
  }
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(resolve(path));
  } catch {
    return undefined;
  }
}

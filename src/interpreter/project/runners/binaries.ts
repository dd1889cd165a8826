import { posix } from 'node:path';
import type { Repository } from '../../../repository/repository.ts';
import { ancestors, resolvePath } from '../../code/resolve.ts';
import { dig, nearest, record } from '../files.ts';
import { manifest, workspaces } from '../npm.ts';
import type { Target } from '../target.ts';
import { commandFrom } from './scripts.ts';

/**
 * A program of the project's own packages, which their manager links to where it is found: `bin` of
 * `package.json` (https://docs.npmjs.com/cli/v11/configuring-npm/package-json#bin).
 */
export function ownBinary(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const [name = ''] = words;
  if (!/^[\w.-]+$/.test(name)) return undefined;
  const own = nearest(repository, directory, ['package.json']);
  if (own === undefined) return undefined;
  for (const folder of [own.directory, ...membersAround(repository, directory)]) {
    const place = binaryOf(repository, folder, name);
    if (place !== undefined)
      return commandFrom(directory, words, 1, ['node', posix.relative(directory, place)]);
  }
  return undefined;
}

/**
 * The file of a package's program; without a name the only one, or the one that is called like the
 * package (https://docs.npmjs.com/cli/v11/commands/npx#description).
 */
export function binaryOf(
  repository: Repository,
  folder: string,
  name: string | undefined,
): string | undefined {
  const { bin, name: called } = manifest(repository, folder);
  const own = typeof called === 'string' ? called.replace(/^@[^/]*\//, '') : undefined;
  const names = Object.keys(record(bin));
  const wanted = name ?? (names.length === 1 ? names[0] : own);
  const path = typeof bin !== 'string' ? dig(bin, wanted ?? '') : wanted === own ? bin : undefined;
  return typeof path === 'string' ? resolvePath(folder, path) : undefined;
}

/** The packages of the workspace that a folder is in. */
function membersAround(repository: Repository, directory: string): readonly string[] {
  for (const folder of ancestors(directory)) {
    const members = workspaces(repository, folder);
    if (members.length > 0) return members;
  }
  return [];
}

import { posix } from 'node:path';
import type { Repository } from '../../../repository/repository.ts';
import { ancestors, resolvePath } from '../../code/resolve.ts';
import { dig, nearest } from '../files.ts';
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
    const { bin, name: called } = manifest(repository, folder);
    const isOnly = typeof called === 'string' && called.replace(/^@[^/]*\//, '') === name;
    const path = typeof bin === 'string' && isOnly ? bin : dig(bin, name);
    const place = typeof path === 'string' ? resolvePath(folder, path) : undefined;
    if (place !== undefined)
      return commandFrom(directory, words, 1, ['node', posix.relative(directory, place)]);
  }
  return undefined;
}

/** The packages of the workspace that a folder is in. */
function membersAround(repository: Repository, directory: string): readonly string[] {
  for (const folder of ancestors(directory)) {
    const members = workspaces(repository, folder);
    if (members.length > 0) return members;
  }
  return [];
}

/** Packages of a Cargo workspace: https://doc.rust-lang.org/cargo/reference/manifest.html */

import { parent } from '../../repository/path.ts';
import type { Repository } from '../../repository/repository.ts';
import { oncePerName } from '../../support/once.ts';
import { join, treeOf } from '../code/resolve.ts';
import { dig, textOf } from './files.ts';
import { toml } from './runners/parse.ts';

/** More packages than a workspace has. */
const MOST = 500;

/** What stands in the manifest of a folder; each is asked for again and again. */
export const manifestOf = oncePerName((repository: Repository, folder: string): unknown => {
  const text = textOf(repository, join(folder, 'Cargo.toml'));
  return text === undefined ? undefined : toml(text);
});

/** The folders of all packages below one. */
export function packagesBelow(repository: Repository, below: string): readonly string[] {
  return treeOf(repository)
    .below(below, /^Cargo\.toml$/, MOST)
    .map(parent);
}

/** The folders of the packages of this name. */
export function packagesNamed(
  repository: Repository,
  below: string,
  name: string,
): readonly string[] {
  return packagesBelow(repository, below).filter(
    (folder) => dig(manifestOf(repository, folder), 'package', 'name') === name,
  );
}

/** Programs that the project's own sources are built to, by the names that a build or an installation gives them. */

import { baseName, parent } from '../../../repository/path.ts';
import type { Repository } from '../../../repository/repository.ts';
import { oncePer } from '../../../support/once.ts';
import { join, resolvePath, treeOf } from '../../code/resolve.ts';
import { manifestOf, packagesBelow } from '../crates.ts';
import { dig, textOf } from '../files.ts';
import type { Target } from '../target.ts';
import { list } from './parse.ts';

/** More packages than a repository has. */
const MOST = 500;

/** `target/release/bot`, `bin/asker`, and by its name alone what was installed. */
export function ownProgram(
  repository: Repository,
  _: string,
  [name = '', ...rest]: readonly string[],
): Target | undefined {
  if (rest.some((arg) => /^(?:-h|--help|--version)$/.test(arg))) return undefined;
  const path = programsOf(repository).get(name);
  return path === undefined ? undefined : { kind: 'program', paths: [path] };
}

/** What each of them begins with; of a name that two have nobody knows which is meant. */
export const programsOf = oncePer((repository: Repository): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const [name, path] of [...ofCargo(repository), ...ofGo(repository)]) {
    if (found.has(name) && found.get(name) !== path) twice.add(name);
    found.set(name, path);
  }
  for (const name of twice) found.delete(name);
  return found;
});

type Program = readonly [name: string, path: string];

/** https://doc.rust-lang.org/cargo/reference/cargo-targets.html#binaries */
function ofCargo(repository: Repository): readonly Program[] {
  const tree = treeOf(repository);
  return packagesBelow(repository, '').flatMap((folder): readonly Program[] => {
    const manifest = manifestOf(repository, folder);
    const own = dig(manifest, 'package', 'name');
    const main = join(folder, 'src/main.rs');
    const told = list(dig(manifest, 'bin')).flatMap((one): readonly Program[] => {
      const [name, path] = [dig(one, 'name'), dig(one, 'path')];
      const place = typeof path === 'string' ? resolvePath(folder, path) : undefined;
      return typeof name !== 'string' || place === undefined ? [] : [[name, place]];
    });
    const bin = join(folder, 'src/bin');
    const beside = [...tree.entries(bin)].map(
      ([entry, isDirectory]): Program => [
        entry.replace(/\.rs$/, ''),
        join(bin, isDirectory ? `${entry}/main.rs` : entry),
      ],
    );
    const first: readonly Program[] = typeof own === 'string' ? [[own, main]] : [];
    const named = new Set(told.map(([name]) => name));
    return [...told, ...[...first, ...beside].filter(([name]) => !named.has(name))].filter(
      ([, path]) => path.endsWith('.rs') && tree.isFile(path),
    );
  });
}

/** By its folder, or at the top by its module: https://go.dev/ref/mod#go-install */
function ofGo(repository: Repository): readonly Program[] {
  const folders = treeOf(repository)
    .below('', /^main\.go$/, MOST)
    .map(parent);
  return folders.flatMap((folder): readonly Program[] => {
    const module = /^module[ \t]+(\S+)/m.exec(
      textOf(repository, join(folder, 'go.mod')) ?? '',
    )?.[1];
    const path = module?.replace(/\/v\d+$/, '') ?? folder;
    return path === '' ? [] : [[baseName(path), folder]];
  });
}

/** Folders into which builds put their programs, and the sources of those. */

import { baseName, parent } from '../../../repository/path.ts';
import type { Repository } from '../../../repository/repository.ts';
import { oncePer, oncePerName } from '../../../support/once.ts';
import { COMMANDS } from '../../code/languages/index.ts';
import { join, treeOf } from '../../code/resolve.ts';
import { textOf } from '../files.ts';
import { programsOf } from './own-programs.ts';

/** More projects than a repository has. */
const MOST = 500;

interface Layout {
  /** The folder around, and the name of the program. */
  readonly place: RegExp;
  readonly source: (repository: Repository, folder: string, name: string) => string | undefined;
}

const LAYOUTS: readonly Layout[] = [
  // https://maven.apache.org/guides/introduction/introduction-to-the-standard-directory-layout.html
  { place: /^(|.*\/)target\/(?:[\w.-]+\/)*([^/]+)\.jar$/, source: jvm(['pom.xml']) },
  // https://doc.rust-lang.org/cargo/reference/build-cache.html
  {
    place: /^(|.*\/)target\/(?:[\w-]+\/)?(?:release|debug)\/([\w.-]+)$/,
    source: (repository, _, name) => programsOf(repository).get(name),
  },
  // https://docs.gradle.org/current/userguide/application_plugin.html
  {
    place: /^(|.*\/)build\/(?:libs\/([^/]+)\.jar|install\/[^/]+\/bin\/[^/]+)$/,
    source: jvm(['build.gradle.kts', 'build.gradle']),
  },
  // https://docs.swift.org/swiftpm/documentation/packagemanagerdocs/
  {
    place: /^(|.*\/)\.build\/(?:[\w-]+\/)?(?:release|debug)\/([\w.-]+)$/,
    source: (repository, folder, name) =>
      COMMANDS.get('swift')?.(repository, folder, ['swift', 'run', name])[0],
  },
  // `java -cp target/classes demo.Main`: https://docs.oracle.com/en/java/javase/21/docs/specs/man/java.html
  {
    place: /^(|.*\/)((?:[a-z_]\w*\.)+[A-Z]\w*)$/,
    source: (repository, _, name) => {
      const path = name.replaceAll('.', '/').replace(/Kt$/, '');
      return classesOf(repository, baseName(path)).find((one) =>
        one.replace(/\.\w+$/, '').endsWith(`/${path}`),
      );
    },
  },
  // https://learn.microsoft.com/dotnet/core/tools/dotnet-publish
  {
    place: /^(|.*\/)()[\w.-]+$/,
    source: (repository, _, name) =>
      assembliesOf(repository).get(name.replace(/\.(?:dll|exe)$/, '')),
  },
];

/** What a program that the checkout lacks is built of, by where it lies. */
export const builtFolder = oncePerName(
  (repository: Repository, place: string): readonly string[] | undefined => {
    for (const { place: pattern, source } of LAYOUTS) {
      const match = pattern.exec(place);
      if (match === null) continue;
      const folder = (match[1] ?? '').replace(/\/$/, '');
      const found = source(repository, folder, match[2] || baseName(place));
      if (found !== undefined) return [found];
    }
    return undefined;
  },
);

function folderThere(repository: Repository, path: string): string | undefined {
  return treeOf(repository).isDirectory(path) ? path : undefined;
}

function jvm(builds: readonly string[]): Layout['source'] {
  return (repository, folder) =>
    treeOf(repository).firstOf(folder, builds).length === 0
      ? undefined
      : folderThere(repository, join(folder, 'src/main'));
}

const classesOf = oncePerName((repository: Repository, name: string) =>
  treeOf(repository).below(
    '',
    /\.(?:java|kt)$/,
    MOST,
    (one) => baseName(one).replace(/\.\w+$/, '') === name,
  ),
);

/** Folders of projects of .NET by the names of their programs; of a name that two have nobody knows which is meant. */
const assembliesOf = oncePer((repository: Repository): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  const twice = new Set<string>();
  for (const path of treeOf(repository).below('', /\.(?:cs|fs)proj$/, MOST)) {
    const told = /<AssemblyName>([\w.-]+)<\/AssemblyName>/.exec(
      textOf(repository, path) ?? '',
    )?.[1];
    const name = told ?? baseName(path).replace(/\.\w+$/, '');
    if (found.has(name)) twice.add(name);
    found.set(name, parent(path));
  }
  for (const name of twice) found.delete(name);
  return found;
});

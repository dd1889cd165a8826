/** Projects of .NET, and what they are built of: https://learn.microsoft.com/visualstudio/msbuild/common-msbuild-project-items#projectreference */

import { parent } from '../../repository/path.ts';
import type { Repository } from '../../repository/repository.ts';
import { oncePerName } from '../../support/once.ts';
import { ancestors, join, resolvePath, treeOf } from '../code/resolve.ts';
import { textOf } from './files.ts';

/** More projects than one is built of. */
const MOST = 300;
const PROJECT = /\.(?:cs|fs|vb)proj$/;
/** Settings of all projects below their folder. */
const SHARED = ['Directory.Build.props', 'Directory.Build.targets'];

/** Whether a file is a part of what these files' projects are built of; of one in no project nobody knows. */
export function builtWith(
  repository: Repository,
  files: readonly string[],
): (path: string) => boolean {
  const found = new Set<string>();
  const queue = files.flatMap((path) => projectOf(repository, parent(path)) ?? []);
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    if (found.has(at)) continue;
    const references = referencesOf(repository, at);
    if (references === undefined || found.size >= MOST) return () => true;
    found.add(at);
    queue.push(...references);
  }
  return (path) => {
    const project = projectOf(repository, parent(path));
    return project === undefined || found.has(project);
  };
}

/** The folder of the project that a folder belongs to. */
const projectOf = oncePerName((repository: Repository, folder: string): string | undefined =>
  ancestors(folder).find((at) => treeOf(repository).files(at, PROJECT).length > 0),
);

/** The folders of the projects that one refers to; undefined where its files do not show all that it is built of. */
const referencesOf = oncePerName(
  (repository: Repository, folder: string): readonly string[] | undefined => {
    const texts = treeOf(repository)
      .files(folder, PROJECT)
      .map((path) => textOf(repository, path));
    const shared = ancestors(folder).flatMap((at) =>
      SHARED.flatMap((name) => textOf(repository, join(at, name)) ?? []),
    );
    if (shared.some((text) => ADDS.test(text))) return undefined;
    const found: string[] = [];
    for (const text of texts) {
      if (text === undefined || /<Import\s/.test(text) || LINKS.test(text)) return undefined;
      for (const [, to = ''] of text.matchAll(REFERENCE)) {
        const path = to.includes('$(') ? undefined : resolvePath(folder, to.replaceAll('\\', '/'));
        if (path === undefined) return undefined;
        found.push(parent(path));
      }
    }
    return found;
  },
);

const REFERENCE = /<ProjectReference\s[^>]{0,200}?Include="([^"]{1,300})"/g;
/** Files of another folder. */
const LINKS = /<Compile\s[^>]{0,200}?Include="(?:\.\.|\$\()/;
const ADDS = /<(?:ProjectReference|Compile)\s|<Import\s/;

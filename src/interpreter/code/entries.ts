import { late } from '../../knowledge/late.ts';
import { baseName } from '../../repository/path.ts';
import type { Language } from './language.ts';
import { ALL, languageRunBy } from './languages/index.ts';
import { scriptAt } from './languages/javascript.ts';
import type { Tree } from './resolve.ts';

const byEnding = late(
  () => new Map(ALL.flatMap(([language, { endings }]) => endings.map((e) => [e, language]))),
);
const byName = late(
  () => new Map(ALL.flatMap(([language, { names }]) => names.map((n) => [n, language]))),
);
/** The language of a file by its ending or its first line; undefined for shell and data. */
export function languageOf(path: string, text: string): Language | undefined {
  const name = baseName(path);
  const dot = name.lastIndexOf('.');
  if (dot > 0) return byEnding().get(name.slice(dot + 1).toLowerCase());
  return byName().get(name) ?? (text.startsWith('#!') ? byFirstLine(text) : undefined);
}

/** `#!/usr/bin/env -S python3 -u` */
function byFirstLine(text: string): Language | undefined {
  const line = text.slice(2, 200).split('\n', 1)[0] ?? '';
  for (const word of line.split(/[\s/]+/)) {
    const language = languageRunBy(word);
    if (language !== undefined) return language;
  }
  return undefined;
}

/** The files a program begins with: the file itself, or those of a package, project or module directory. */
export function entriesOf(tree: Tree, path: string): readonly string[] {
  if (path !== '' && tree.isFile(path) && !/\.(csproj|fsproj|sln)$/.test(path)) return [path];
  const directory = /\.(csproj|fsproj|sln)$/.test(path)
    ? path.slice(0, Math.max(0, path.lastIndexOf('/')))
    : path.replace(/\/$/, '');
  // `tsx src/cli/translate`: Node and its relatives add the ending (https://nodejs.org/api/modules.html#file-modules).
  if (!tree.isDirectory(directory)) return [scriptAt(tree, path) ?? path];
  for (const [, { entries }] of ALL) {
    const found = entries(tree, directory);
    if (found.length > 0) return found;
  }
  return [];
}

import { parent } from '../../repository/path.ts';
import type { Repository } from '../../repository/repository.ts';
import { oncePerName } from '../../support/once.ts';
import { tsconfigAt } from '../code/aliases.ts';
import { ancestors, join, resolvePath } from '../code/resolve.ts';
import { dig, nearest, record } from '../project/files.ts';
import { manifest } from '../project/npm.ts';

/** What the file that a build makes is made of. */
export interface Built {
  /** The file of the repository that it is compiled from. */
  readonly source: string;
  /** The project says so, by a configuration or by a script that builds; else the usual layout alone does. */
  readonly told: boolean;
}

const CONFIGS = ['tsconfig.json', 'tsconfig.build.json', 'tsconfig.node.json'];
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  js: ['ts', 'tsx'],
  mjs: ['mts'],
  cjs: ['cts'],
};

/** `dist/cli/index.js` of `src/cli/index.ts`: https://www.typescriptlang.org/tsconfig/#outDir */
export function builtFrom(repository: Repository, path: string): Built | undefined {
  const [, stem, ending = ''] = /^(.+)\.([cm]?js)$/.exec(path) ?? [];
  if (stem === undefined || !/(?:^|\/)[\w.-]+\//.test(path)) return undefined;
  const isHere = (one: string) => repository.read(one).kind === 'text';
  const sourceAt = (place: string) =>
    (ENDINGS[ending] ?? []).map((one) => `${place}.${one}`).find(isHere);
  for (const folder of ancestors(parent(path)))
    for (const place of CONFIGS.flatMap((name) => sourceBy(repository, folder, name, stem))) {
      const source = sourceAt(place);
      if (source !== undefined) return { source, told: true };
    }
  const [, folder = '', name] = /^(|.*\/)(?:dist|build|lib|out)\/(.+)$/.exec(stem) ?? [];
  const source = name === undefined ? undefined : sourceAt(`${folder}src/${name}`);
  return source === undefined ? undefined : { source, told: builds(repository, folder) };
}

/** Where `outDir` and `rootDir` of a configuration say that it comes from, without its ending. */
function sourceBy(
  repository: Repository,
  folder: string,
  name: string,
  stem: string,
): readonly string[] {
  const { out, root } = foldersIn(repository, join(folder, name));
  const made = typeof out === 'string' ? resolvePath(folder, out) : undefined;
  if (made === undefined || made === '' || !stem.startsWith(`${made}/`)) return [];
  // Without it, it is the folder that all sources have in common.
  const roots = typeof root === 'string' ? [root] : ['src', '.'];
  return roots.flatMap((one) => {
    const from = resolvePath(folder, one);
    return from === undefined ? [] : [join(from, stem.slice(made.length + 1))];
  });
}

interface Folders {
  readonly out: unknown;
  readonly root: unknown;
}

/** Each configuration is read once: a job can start many files that a build makes. */
const foldersIn = oncePerName((repository: Repository, path: string): Folders => {
  const options = dig(tsconfigAt(repository, path), 'compilerOptions');
  return { out: dig(options, 'outDir'), root: dig(options, 'rootDir') };
});

/** Whether the package around a folder has a script that builds it. */
function builds(repository: Repository, folder: string): boolean {
  const own = nearest(repository, folder.replace(/\/$/, ''), ['package.json']);
  const scripts = own === undefined ? {} : record(manifest(repository, own.directory).scripts);
  return Object.keys(scripts).some((name) => /^(?:build|compile|bundle)(?::|$)/.test(name));
}

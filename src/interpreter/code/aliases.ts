import { parent } from '../../repository/path.ts';
import type { Repository } from '../../repository/repository.ts';
import { parseJson } from '../../support/json.ts';
import { dig, record, textOf } from '../project/files.ts';
import { manifest, workspaces } from '../project/npm.ts';
import { ancestors, join, resolvePath, type Tree } from './resolve.ts';

/** Where the names lead that a JavaScript project gives its own files, without endings. */
export function aliased(
  repository: Repository,
  tree: Tree,
  from: string,
  specifier: string,
): readonly string[] {
  return [
    ...byPaths(repository, tree, from, specifier),
    ...byImports(repository, tree, from, specifier),
    ...byWorkspace(repository, tree, from, specifier),
  ];
}

interface Paths {
  readonly base: string;
  readonly patterns: readonly (readonly [string, readonly string[]])[];
}

interface Known {
  readonly paths: Map<string, Paths | undefined>;
  readonly packages: Map<string, ReadonlyMap<string, string>>;
}

const KNOWN = new WeakMap<Tree, Known>();

function knownOf(tree: Tree): Known {
  let known = KNOWN.get(tree);
  if (known === undefined) {
    known = { paths: new Map(), packages: new Map() };
    KNOWN.set(tree, known);
  }
  return known;
}

/** https://www.typescriptlang.org/tsconfig/#paths */
function byPaths(
  repository: Repository,
  tree: Tree,
  from: string,
  specifier: string,
): readonly string[] {
  const { paths } = knownOf(tree);
  for (const directory of ancestors(from)) {
    const file = ['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json']
      .map((name) => join(directory, name))
      .find((path) => tree.isFile(path));
    if (file === undefined) continue;
    if (!paths.has(file)) paths.set(file, pathsIn(repository, file, 3));
    const found = matched(paths.get(file), specifier);
    if (found.length > 0) return found;
  }
  return [];
}

function pathsIn(repository: Repository, file: string, hops: number): Paths | undefined {
  const config = tsconfigAt(repository, file);
  if (config === undefined) return undefined;
  const directory = parent(file);
  const base = resolvePath(directory, String(dig(config, 'compilerOptions', 'baseUrl') ?? '.'));
  const patterns = Object.entries(record(dig(config, 'compilerOptions', 'paths')));
  if (base !== undefined && patterns.length > 0)
    return {
      base,
      patterns: patterns
        .slice(0, 200)
        .map(([pattern, targets]) => [pattern, Array.isArray(targets) ? targets.map(String) : []]),
    };
  const above = dig(config, 'extends');
  const next = typeof above === 'string' ? resolvePath(directory, above) : undefined;
  if (next === undefined || !String(above).startsWith('.') || hops === 0) return undefined;
  return pathsIn(repository, next.endsWith('.json') ? next : `${next}.json`, hops - 1);
}

function matched(paths: Paths | undefined, specifier: string): readonly string[] {
  for (const [pattern, targets] of paths?.patterns ?? []) {
    const [before = '', after] = pattern.split('*', 2);
    const fits =
      after === undefined
        ? specifier === pattern
        : specifier.startsWith(before) && specifier.endsWith(after);
    if (!fits || paths === undefined) continue;
    const middle =
      after === undefined ? '' : specifier.slice(before.length, specifier.length - after.length);
    return targets.flatMap((target) => resolvePath(paths.base, target.replace('*', middle)) ?? []);
  }
  return [];
}

/** `#lib/x`: https://nodejs.org/api/packages.html#subpath-imports */
function byImports(
  repository: Repository,
  tree: Tree,
  from: string,
  specifier: string,
): readonly string[] {
  if (!specifier.startsWith('#')) return [];
  const directory = ancestors(from).find((one) => tree.isFile(join(one, 'package.json')));
  if (directory === undefined) return [];
  const imports = record(dig(manifest(repository, directory), 'imports'));
  const patterns = Object.entries(imports).map(
    ([pattern, target]): readonly [string, readonly string[]] => [pattern, textsOf(target)],
  );
  return matched({ base: directory, patterns }, specifier);
}

/** `@team/core/tools`, where `@team/core` is a package of the same workspace. */
function byWorkspace(
  repository: Repository,
  tree: Tree,
  from: string,
  specifier: string,
): readonly string[] {
  const parts = specifier.split('/');
  const length = specifier.startsWith('@') ? 2 : 1;
  const name = parts.slice(0, length).join('/');
  const directory = packagesAround(repository, tree, from).get(name);
  if (directory === undefined) return [];
  const below = parts.slice(length).join('/');
  const exported = textsOf(
    dig(manifest(repository, directory), 'exports', below === '' ? '.' : `./${below}`),
  );
  const named =
    below === ''
      ? ['source', 'module', 'main', 'exports'].flatMap((key) =>
          textsOf(dig(manifest(repository, directory), key)),
        )
      : [];
  const usual =
    below === ''
      ? ['src/index', 'index', 'lib/index', 'src/main']
      : [below, `src/${below}`, `lib/${below}`];
  // What is published is built from a source of the same name.
  const sources = [...exported, ...named].flatMap((path) => [
    path,
    path.replace(/^(?:\.\/)?(?:dist|build|lib|out)\//, 'src/').replace(/\.d\.[cm]?ts$/, ''),
  ]);
  return [...sources, ...usual].flatMap((path) => resolvePath(directory, path) ?? []);
}

const MOST_PACKAGES = 300;

function packagesAround(
  repository: Repository,
  tree: Tree,
  from: string,
): ReadonlyMap<string, string> {
  const { packages } = knownOf(tree);
  const root = ancestors(from)
    .reverse()
    .find(
      (one) =>
        tree.isFile(join(one, 'package.json')) || tree.isFile(join(one, 'pnpm-workspace.yaml')),
    );
  if (root === undefined) return NO_PACKAGES;
  let known = packages.get(root);
  if (known === undefined) {
    known = new Map(
      workspaces(repository, root)
        .slice(0, MOST_PACKAGES)
        .map((directory) => [String(manifest(repository, directory).name ?? ''), directory]),
    );
    packages.set(root, known);
  }
  return known;
}

const NO_PACKAGES: ReadonlyMap<string, string> = new Map();

/** The paths of a target that may depend on how it is asked for. */
function textsOf(target: unknown): readonly string[] {
  if (typeof target === 'string') return [target];
  return Object.values(record(target))
    .slice(0, 8)
    .flatMap((one) => (typeof one === 'string' ? [one] : []));
}

/** JSON without the comments and last commas that TypeScript allows. */
function plainJson(text: string): string {
  return text
    .replace(
      /("(?:[^"\\]|\\.)*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g,
      (_, quoted?: string) => quoted ?? '',
    )
    .replace(/,(\s*[}\]])/g, '$1');
}

/** What a configuration says; undefined where there is none, or one that nobody writes by hand. */
export function tsconfigAt(repository: Repository, path: string): unknown {
  const text = textOf(repository, path);
  return text === undefined || text.length > 100_000 ? undefined : parseJson(plainJson(text));
}

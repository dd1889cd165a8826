import { parent } from '../../repository/path.ts';
import type { Repository } from '../../repository/repository.ts';
import type { Import } from './imports.ts';
import { searchPathParts } from './search-path.ts';
import type { SourceFile } from './source.ts';

/** Directory listings of one repository, each asked for once. */
export class Tree {
  private readonly repository: Repository;
  private readonly lists = new Map<string, ReadonlyMap<string, boolean>>();

  constructor(repository: Repository) {
    this.repository = repository;
  }

  entries(directory: string): ReadonlyMap<string, boolean> {
    let names = this.lists.get(directory);
    if (names === undefined) {
      names = new Map(this.repository.list(directory).map((e) => [e.name, e.directory]));
      this.lists.set(directory, names);
    }
    return names;
  }

  isFile(path: string): boolean {
    return this.entries(parent(path)).get(path.slice(path.lastIndexOf('/') + 1)) === false;
  }

  isDirectory(path: string): boolean {
    return (
      path === '' || this.entries(parent(path)).get(path.slice(path.lastIndexOf('/') + 1)) === true
    );
  }

  files(directory: string, pattern: RegExp): string[] {
    return [...this.entries(directory)]
      .filter(([n, d]) => !d && pattern.test(n))
      .map(([n]) => join(directory, n));
  }

  /** Files below a directory, at most `limit`, nearest first; hidden and vendored folders left out. */
  below(
    directory: string,
    pattern: RegExp,
    limit: number,
    fits: (path: string) => boolean = () => true,
  ): string[] {
    const found: string[] = [];
    const queue = [directory];
    for (let visited = 0; queue.length > 0 && visited < 400 && found.length < limit; visited++) {
      const next = queue.shift() ?? '';
      found.push(...this.files(next, pattern).filter(fits));
      for (const [name, isDirectory] of this.entries(next))
        if (isDirectory && !name.startsWith('.') && !VENDORED.has(name))
          queue.push(join(next, name));
    }
    return found.slice(0, limit);
  }
}

const VENDORED = new Set(['node_modules', 'vendor', 'bin', 'obj', 'target', 'build', 'dist']);

/** Joins and normalises; undefined when it leads out of the repository. */
export function resolvePath(base: string, path: string): string | undefined {
  const parts: string[] = path.startsWith('/') ? [] : base.split('/').filter((p) => p !== '');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

export function join(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

/** The directory and those above it, nearest first. */
function ancestors(directory: string): string[] {
  const found = [directory];
  for (let at = directory; at !== '' && found.length < 16; found.push(at)) at = parent(at);
  return found;
}

/** The files of the repository that an import reads; the first is the module itself. */
export function localFiles(
  tree: Tree,
  repository: Repository,
  file: SourceFile,
  one: Import,
): readonly string[] {
  switch (file.language) {
    case 'python':
      return python(tree, file, one);
    case 'javascript':
    case 'typescript':
      return javascript(tree, file, one.specifier);
    case 'ruby':
      return ruby(tree, file, one.specifier);
    case 'go':
      return go(tree, repository, file, one.specifier);
    case 'java':
    case 'kotlin':
      return jvm(tree, file, one.specifier);
    case 'csharp':
    case 'rust':
    case 'php':
      return [];
    default:
      return file.language satisfies never;
  }
}

function python(tree: Tree, file: SourceFile, one: Import): readonly string[] {
  const dots = /^\.*/.exec(one.specifier)?.[0].length ?? 0;
  const path = one.specifier.slice(dots).replaceAll('.', '/');
  const here = parent(file.path);
  if (dots > 0) {
    const base = resolvePath(here, '../'.repeat(dots - 1));
    return base === undefined ? [] : pythonModule(tree, base, path, one);
  }
  for (const directory of ancestors(here))
    for (const base of bases(directory, file)) {
      const first = path.split('/', 1)[0] ?? '';
      const names = tree.entries(base);
      if (names.get(first) !== true && names.get(`${first}.py`) !== false) continue;
      const found = pythonModule(tree, base, path, one);
      if (found.length > 0) return found;
    }
  return [];
}

/** Where a module may lie beside or above the program: a package's usual folders, and those it adds itself. */
function bases(directory: string, file: SourceFile): readonly string[] {
  const own = searchPathParts(file).flatMap((part) => resolvePath(directory, part) ?? []);
  return [directory, join(directory, 'src'), join(directory, 'lib'), ...own];
}

function pythonModule(tree: Tree, base: string, path: string, one: Import): string[] {
  const target = path === '' ? base : join(base, path);
  if (path !== '' && tree.isFile(`${target}.py`)) return [`${target}.py`];
  const found: string[] = [];
  if (tree.isFile(join(target, '__init__.py'))) found.push(join(target, '__init__.py'));
  for (const { imported } of one.names) {
    const sub = join(target, imported);
    if (imported === '*') continue;
    if (tree.isFile(`${sub}.py`)) found.push(`${sub}.py`);
    else if (tree.isFile(join(sub, '__init__.py'))) found.push(join(sub, '__init__.py'));
  }
  return found;
}

const SCRIPT_ENDINGS = ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.jsx', '.mts', '.cts'];

function javascript(tree: Tree, file: SourceFile, specifier: string): readonly string[] {
  const here = parent(file.path);
  if (specifier.startsWith('.')) return script(tree, resolvePath(here, specifier));
  // The alias that Vite, Next.js and shadcn set up: https://nextjs.org/docs/app/building-your-application/configuring/absolute-imports
  if (specifier.startsWith('/')) return script(tree, resolvePath('', specifier.slice(1)));
  if (specifier.startsWith('@/') || specifier.startsWith('~/'))
    for (const directory of ancestors(here))
      for (const base of [join(directory, 'src'), directory]) {
        const found = script(tree, resolvePath(base, specifier.slice(2)));
        if (found.length > 0) return found;
      }
  return [];
}

function script(tree: Tree, path: string | undefined): readonly string[] {
  const found = path === undefined ? undefined : scriptAt(tree, path);
  return found === undefined ? [] : [found];
}

/** The script that a path means to Node: itself, with an ending, or the index of a directory. */
export function scriptAt(tree: Tree, path: string): string | undefined {
  const bare = path.replace(/\.[cm]?jsx?$/, '');
  const candidates = [
    path,
    ...SCRIPT_ENDINGS.map((e) => path + e),
    ...SCRIPT_ENDINGS.map((e) => bare + e),
    ...SCRIPT_ENDINGS.map((e) => join(path, `index${e}`)),
  ];
  return candidates.find((c) => /\.[cm]?[jt]sx?$/.test(c) && tree.isFile(c));
}

function ruby(tree: Tree, file: SourceFile, specifier: string): readonly string[] {
  const named = specifier.endsWith('.rb') ? specifier : `${specifier}.rb`;
  if (specifier.startsWith('./')) {
    const path = resolvePath(parent(file.path), named);
    return path !== undefined && tree.isFile(path) ? [path] : [];
  }
  const found = ancestors(parent(file.path))
    .map((d) => join(d, `lib/${named}`))
    .find((p) => tree.isFile(p));
  return found === undefined ? [] : [found];
}

/** A Go import below the module's own path is a directory of it: https://go.dev/ref/mod#go-mod-file-module */
function go(
  tree: Tree,
  repository: Repository,
  file: SourceFile,
  specifier: string,
): readonly string[] {
  const root = ancestors(parent(file.path)).find((d) => tree.isFile(join(d, 'go.mod')));
  if (root === undefined) return [];
  const read = repository.read(join(root, 'go.mod'));
  const module = read.kind === 'text' ? /^module[ \t]+(\S+)/m.exec(read.text)?.[1] : undefined;
  if (module === undefined || (specifier !== module && !specifier.startsWith(`${module}/`)))
    return [];
  const directory = resolvePath(root, specifier.slice(module.length + 1));
  return directory === undefined ? [] : goFiles(tree, directory);
}

export function goFiles(tree: Tree, directory: string): string[] {
  return tree.files(directory, /\.go$/).filter((p) => !p.endsWith('_test.go'));
}

function jvm(tree: Tree, file: SourceFile, specifier: string): readonly string[] {
  const root = /^(.*?\/)?src\/(main|test)\/(java|kotlin)\//.exec(file.path);
  if (root === null) return [];
  const before = root[1] ?? '';
  for (const set of ['main', 'test'])
    for (const language of ['java', 'kotlin']) {
      const path = `${before}src/${set}/${language}/${specifier.replaceAll('.', '/')}.${language === 'java' ? 'java' : 'kt'}`;
      if (tree.isFile(path)) return [path];
    }
  return [];
}

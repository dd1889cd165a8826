import { baseName, parent } from '../../repository/path.ts';
import type { Repository } from '../../repository/repository.ts';
import { oncePer } from '../../support/once.ts';

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
    return this.entries(parent(path)).get(baseName(path)) === false;
  }

  isDirectory(path: string): boolean {
    return path === '' || this.entries(parent(path)).get(baseName(path)) === true;
  }

  /** The first of these that is a file of the directory, alone in a list. */
  firstOf(directory: string, names: readonly string[]): readonly string[] {
    const found = names.map((name) => join(directory, name)).find((path) => this.isFile(path));
    return found === undefined ? [] : [found];
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

/** The one tree of a repository, so that each directory is asked for once. */
export const treeOf = oncePer((repository: Repository): Tree => new Tree(repository));

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
export function ancestors(directory: string): string[] {
  const found = [directory];
  for (let at = directory; at !== '' && found.length < 16; found.push(at)) at = parent(at);
  return found;
}

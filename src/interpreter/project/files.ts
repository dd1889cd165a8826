import type { Repository } from '../../repository/repository.ts';
import { join, type Tree } from '../code/resolve.ts';
import { globOf } from './globs.ts';

/** A definition file longer than this is not read. */
const MAX_TEXT = 1_048_576;

export function textOf(repository: Repository, path: string): string | undefined {
  const read = repository.read(path);
  return read.kind === 'text' && read.text.length <= MAX_TEXT ? read.text : undefined;
}

/** The nearest of these files in the directory or above it. */
export function nearest(
  repository: Repository,
  directory: string,
  names: readonly string[],
): { readonly path: string; readonly directory: string; readonly text: string } | undefined {
  let at = directory;
  for (let hops = 0; hops < 16; hops++) {
    for (const name of names) {
      const path = at === '' ? name : `${at}/${name}`;
      const text = textOf(repository, path);
      if (text !== undefined) return { path, directory: at, text };
    }
    if (at === '') return undefined;
    at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '';
  }
  return undefined;
}

/** The line, from 1, on which this text first stands after an offset. */
export function lineOf(text: string, needle: string, from = 0): number {
  const at = Math.max(0, text.indexOf(needle, from));
  let line = 1;
  for (let next = text.indexOf('\n'); next !== -1 && next < at; next = text.indexOf('\n', next + 1))
    line++;
  return line;
}

/** A record of a parsed file, or an empty one. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}

/** The value at a path of keys. */
export function dig(value: unknown, ...keys: readonly string[]): unknown {
  let at = value;
  for (const key of keys) at = Object.hasOwn(record(at), key) ? record(at)[key] : undefined;
  return at;
}

/** A glob of workspaces: `packages/*`, `apps/**`. */
export function expand(repository: Repository, root: string, pattern: string): string[] {
  const parts = pattern.replace(/^\.\//, '').replace(/\/$/, '').split('/');
  let found = [root];
  for (const part of parts.slice(0, 6)) {
    found = found.flatMap((d) => step(repository, d, part)).slice(0, MOST_FOLDERS);
  }
  return found;
}

/** More folders than this no workspace has in any depth. */
const MOST_FOLDERS = 2000;

/** Itself, and the folders below it in any depth. */
function allBelow(repository: Repository, directory: string): string[] {
  const found = [directory];
  for (let at = 0; at < found.length && found.length < MOST_FOLDERS; at++)
    found.push(...step(repository, found[at] ?? '', '*'));
  return found.slice(0, MOST_FOLDERS);
}

function step(repository: Repository, directory: string, part: string): string[] {
  const under = (name: string): string => (directory === '' ? name : `${directory}/${name}`);
  if (!part.includes('*')) return [under(part)];
  if (part === '**') return allBelow(repository, directory);
  const [before = '', after = ''] = part.split('*');
  return repository
    .list(directory)
    .filter(
      (e) =>
        e.directory &&
        e.name !== 'node_modules' &&
        e.name.startsWith(before) &&
        e.name.endsWith(after),
    )
    .map((e) => under(e.name));
}

/**
 * The files that these places mean: a file is itself, a directory all below it that fit, `*` and what
 * only the run knows any name.
 */
export function found(
  tree: Tree,
  places: readonly string[],
  fits: (path: string) => boolean,
  most: number,
): readonly string[] {
  const files: string[] = [];
  for (const place of places) {
    for (const one of /[*\uE000-\uF8FF]/.test(place) ? named(tree, place) : [place]) {
      if (files.length >= most) break;
      if (tree.isFile(one)) files.push(one);
      else if (tree.isDirectory(one)) files.push(...tree.below(one, /./, most, fits));
    }
  }
  return [...new Set(files)].slice(0, most);
}

function named(tree: Tree, pattern: string): readonly string[] {
  let at = [''];
  for (const part of pattern.split('/').slice(0, 12)) {
    const fits = globOf(part.replace(/[\uE000-\uF8FF]/g, '*'));
    const open = /[*\uE000-\uF8FF]/.test(part);
    at = at
      .flatMap((directory) => {
        if (!open || fits === undefined) return [join(directory, part)];
        return [...tree.entries(directory).keys()].filter(fits).map((one) => join(directory, one));
      })
      .slice(0, 2000);
  }
  return at;
}

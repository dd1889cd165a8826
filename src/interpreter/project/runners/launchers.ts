import { byFirstWord } from '../../../knowledge/first-word.ts';
import { LAUNCHERS, type Launcher } from '../../../knowledge/launchers.ts';
import type { Repository } from '../../../repository/repository.ts';
import { join, resolvePath, type Tree, treeOf } from '../../code/resolve.ts';
import { flagAt, flagValue } from '../../start/options.ts';
import { dig, nearest } from '../files.ts';
import type { Target } from '../target.ts';
import { toml } from './parse.ts';
import { entryOf } from './python.ts';
import { from } from './scripts.ts';

const launchersOf = byFirstWord(
  () => LAUNCHERS,
  ({ words }) => [words],
);

/** What a launcher of the table starts; undefined where the words name none, or nothing of the project. */
export function launched(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  for (const row of launchersOf(words[0] ?? '')) {
    const at = behind(row, words);
    const target = at === undefined ? undefined : targetOf(repository, directory, words, row, at);
    if (target !== undefined) return target;
  }
  return undefined;
}

/** The place behind the launcher's own words; undefined where it is another command. */
function behind({ words: named, valued }: Launcher, words: readonly string[]): number | undefined {
  let at = 1;
  for (const word of named.split(' ').slice(1)) {
    at = pastFlags(words, at, new Set(valued));
    if (words[at++] !== word) return undefined;
  }
  return at;
}

function pastFlags(words: readonly string[], from: number, valued: ReadonlySet<string>): number {
  let at = from;
  for (let flag = flagAt(words, at, valued); flag; flag = flagAt(words, at, valued)) {
    if (flag.name === '-m' && !valued.has('-m')) break;
    at = flag.next;
  }
  return at;
}

function targetOf(
  repository: Repository,
  directory: string,
  words: readonly string[],
  { what, valued = [], serves }: Launcher,
  start: number,
): Target | undefined {
  const waits = serves === undefined ? {} : { serves };
  if ('entries' in what) return entry(repository, directory, words, what.entries, start);
  if ('answers' in what) {
    const paths = answering(repository, directory, what.answers);
    return paths.length === 0 ? undefined : { kind: 'program', paths, ...waits };
  }
  const first = pastFlags(words, start, new Set(valued));
  if ('file' in what) {
    if (first >= words.length) return undefined;
    if (what.file === 'dotnet') {
      const path = /\.(?:csx?|fsx)$/.test(words[first] ?? '')
        ? resolvePath(directory, words[first] ?? '')
        : undefined;
      return path === undefined ? undefined : { kind: 'program', paths: [path] };
    }
    return { kind: 'command', before: [what.file], from: first, directory, ...waits };
  }
  const module = what.module === 'first' ? words[first] : behindFlag(words, what.module);
  const file = module && moduleFile(treeOf(repository), directory, module.split(':')[0] ?? '');
  return file ? { kind: 'program', paths: [file], ...waits } : undefined;
}

/** More routes ask the same. */
const MOST_ROUTES = 60;
const MOST_FILES = 20_000;

/** What a server of this folder runs where somebody asks it. */
function answering(repository: Repository, directory: string, answers: RegExp): readonly string[] {
  const above = directory === '' ? 0 : directory.length + 1;
  return treeOf(repository)
    .below(directory, /\.(?:[cm]?[jt]sx?|astro)$/, MOST_FILES)
    .filter((path) => answers.test(path.slice(above)))
    .slice(0, MOST_ROUTES);
}

function behindFlag(words: readonly string[], flags: readonly string[]): string | undefined {
  for (let at = 0; at < words.length; at++) {
    const flag = flagAt(words, at, new Set(flags));
    const value = flagValue(words, flag);
    if (value !== undefined && flags.includes(flag?.name ?? '')) return value;
  }
  return undefined;
}

function entry(
  repository: Repository,
  directory: string,
  words: readonly string[],
  names: readonly string[],
  at: number,
): Target | undefined {
  const file = nearest(repository, directory, ['pyproject.toml']);
  const data = file === undefined ? undefined : toml(file.text);
  for (const name of names) {
    const value =
      dig(data, 'project', 'scripts', name) ?? dig(data, 'tool', 'poetry', 'scripts', name);
    const target = file && entryOf(file, value, name, from(words, at));
    if (target !== undefined) return target;
  }
  return undefined;
}

/** The file of a module of the repository, or the `__main__` of a package. */
export function moduleFile(tree: Tree, directory: string, module: string): string | undefined {
  if (!/^[A-Za-z_]\w*(?:[./][A-Za-z_]\w*)*(?:\.py)?$/.test(module)) return undefined;
  const path = module.replace(/\.py$/, '').replaceAll('.', '/');
  return [directory, join(directory, 'src')]
    .flatMap((base) => [
      join(base, `${path}.py`),
      join(base, `${path}/__main__.py`),
      join(base, `${path}/__init__.py`),
    ])
    .find((candidate) => tree.isFile(candidate));
}

import type { TestRunner } from '../../../knowledge/test-runners.ts';
import { resolvePath } from '../../code/resolve.ts';
import { flagAt, flagValue } from '../../start/options.ts';

/** What the words of a test run ask for. */
export interface Selection {
  /** Files, directories and patterns, relative to the repository. */
  readonly selected: string[];
  /** Single tests of a file: `test_a.py::TestB::test_c`, by their last name. */
  readonly nodes: Set<string>;
  /** Flags as given, their values among them. */
  readonly flags: string[];
  /** Expressions that pick tests by their marks, names or tags. */
  readonly marks: Mark[];
  /** What is left out, as the words name it. */
  readonly ignored: Ignored[];
  /** The settings file that the words name. */
  settings: string | undefined;
  /** The projects of it that the words name. */
  readonly projects: string[];
}

export interface Ignored {
  readonly flag: string;
  readonly text: string;
}

export interface Mark {
  readonly flag: string;
  readonly text: string;
  /** It names what is left out. */
  readonly out: boolean;
}

/** Flags that pick tests; of those behind `!` what they name is left out. */
const MARKS: Readonly<Record<string, 'in' | 'out'>> = {
  '-m': 'in',
  '--mark': 'in',
  '-k': 'in',
  '--filter': 'in',
  '-t': 'in',
  '--testNamePattern': 'in',
  '--tag': 'in',
  '--tags': 'in',
  '-tags': 'in',
  '--grep': 'in',
  '-g': 'in',
  '-run': 'in',
  '--group': 'in',
  '--testsuite': 'in',
  '--label-filter': 'in',
  '--test-name-pattern': 'in',
  '-skip': 'out',
  '--exclude-group': 'out',
  '--exclude-tag': 'out',
  '--grep-invert': 'out',
};
const IGNORES = new Set([
  '--ignore',
  '--ignore-glob',
  '--exclude',
  '--testPathIgnorePatterns',
  '--deselect',
]);
const SETTINGS = new Set(['-c', '--config', '--configuration']);
const PROJECTS = new Set(['--project', '--selectProjects']);
/** Flags that name where the tests are. */
const PLACES = new Set([
  '--spec',
  '-s',
  '--start-directory',
  '--dir',
  '--roots',
  '--testPathPattern',
  '--testPathPatterns',
]);
/** Subcommands of runners, and no paths. */
const VERBS = new Set(['run', 'watch', 'related', 'discover', 'dev', 'bench']);

export function selectionOf(
  runner: TestRunner,
  directory: string,
  words: readonly string[],
  exists: (path: string) => boolean = () => true,
): Selection {
  const found: Selection = {
    selected: [],
    nodes: new Set(),
    flags: [],
    marks: [],
    ignored: [],
    settings: undefined,
    projects: [],
  };
  const valued = new Set(runner.valued);
  const place = (word: string): void => {
    const path = resolvePath(directory, word.replace(/::.*$/, '').replace(/\/?\.\.\.$/, ''));
    if (path !== undefined) found.selected.push(path);
    const node = /::([\w]+)(?:\[.*)?$/.exec(word)?.[1];
    if (node !== undefined) found.nodes.add(node);
  };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const flag = flagAt(words, at, valued);
    if (flag === undefined) {
      // Behind a flag that no table knows a word may be its value.
      const value =
        /^-[^=]+$/.test(words[at - 1] ?? '') && !exists(resolvePath(directory, word) ?? '');
      if (word !== '' && (at > 0 || !VERBS.has(word)) && !value) place(word);
      continue;
    }
    found.flags.push(word);
    at = flag.next - 1;
    const value = flagValue(words, flag);
    if (flag.value === undefined || value === undefined) continue;
    if (flag.value.from === 0) found.flags.push(value);
    const way = Object.hasOwn(MARKS, flag.name) ? MARKS[flag.name] : undefined;
    if (PLACES.has(flag.name) && runner.name !== 'mocha') place(value);
    else if (way !== undefined)
      found.marks.push({ flag: flag.name, text: value, out: way === 'out' });
    else if (IGNORES.has(flag.name)) found.ignored.push({ flag: flag.name, text: value });
    else if (PROJECTS.has(flag.name)) found.projects.push(value);
    else if (SETTINGS.has(flag.name)) found.settings = resolvePath(directory, value);
  }
  return { ...found, marks: found.marks.filter((mark, i) => !isOverruled(found.marks, mark, i)) };
}

/** Of several `-m` or `-k` the last counts. */
function isOverruled(marks: readonly Mark[], { flag }: Mark, at: number): boolean {
  return ['-m', '-k', '--mark'].includes(flag) && marks.some((m, i) => i > at && m.flag === flag);
}

import { byFirstWord } from '../../../knowledge/first-word.ts';
import { TEST_RUNNERS, type TestRunner } from '../../../knowledge/test-runners.ts';
import type { Repository } from '../../../repository/repository.ts';
import { treeOf } from '../../code/resolve.ts';
import { found } from '../files.ts';
import type { Target } from '../target.ts';
import { gateOf, NO_GATE } from './gates.ts';
import { buildTool, jvm } from './jvm.ts';
import { byFlags, leavesLiveIn } from './live.ts';
import { selectionOf } from './options.ts';
import { readTests } from './read.ts';
import { settingsOf } from './settings.ts';

/** More tests are not opened; only their names were looked for. */
const MAX_TESTS = 400;

/** What a test runner would run, and whether that may call a paid API as far as is cheap to know. */
export function testTarget(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const runner = runnerOf(words);
  if (runner === undefined)
    return buildTool(words[0] ?? '') === undefined ? undefined : jvm(repository, directory, words);
  const own = words.slice(runner.words.split(' ').length);
  const settings = settingsOf(
    repository,
    runner,
    directory,
    selectionOf(runner, directory, own).settings,
  );
  const tree = treeOf(repository);
  const selection = selectionOf(
    runner,
    directory,
    [...settings.words, ...own],
    (path) => tree.isFile(path) || tree.isDirectory(path),
  );
  const places =
    selection.selected.length > 0
      ? selection.selected
      : settings.places.length > 0
        ? settings.places
        : [directory];
  const named = settings.isTest ?? ((path: string) => runner.files.test(baseOf(path)));
  // https://github.com/treebeardtech/nbmake, https://nbval.readthedocs.io
  const books = selection.flags.some((flag) => /^--nb(?:make|val)/.test(flag));
  const isTest = (path: string) => named(path) || (books && path.endsWith('.ipynb'));
  const tests = () =>
    found(tree, places, isTest, MAX_TESTS + 1).filter(
      (file) =>
        !settings.leavesOut(file) &&
        !selection.ignored.some((one) => file === one || file.startsWith(`${one}/`)),
    );
  const said = byFlags(selection.flags, selection.marks);
  const gate = leavesLiveIn(selection.marks) ? gateOf(repository, tree, tests) : NO_GATE;
  return {
    kind: 'tests',
    runner: runner.name,
    wholeApp: runner.outside === true,
    live: said?.live ?? 'unknown',
    why: said?.why ?? 'the tests say',
    read: (holds) => {
      const read = readTests(repository, tree, { ...selection, holds }, tests(), MAX_TESTS);
      return { ...read, whole: read.whole && settings.understood, gate };
    },
  };
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

const runnersOf = byFirstWord(TEST_RUNNERS, ({ words }) => [words]);

function runnerOf(words: readonly string[]): TestRunner | undefined {
  const name = (words[0] ?? '').replace(/^.*\/(node_modules\/\.bin|vendor\/bin|bin)\//, '');
  const rows = runnersOf(name);
  if (rows.length === 0) return undefined;
  const line = `${[name, ...words.slice(1, 4)].join(' ')} `;
  return rows.find((row) => line.startsWith(`${row.words} `));
}

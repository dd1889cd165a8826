import { byFirstWord } from '../../../knowledge/first-word.ts';
import { TEST_RUNNERS, type TestRunner } from '../../../knowledge/test-runners.ts';
import { baseName, parent } from '../../../repository/path.ts';
import type { Repository } from '../../../repository/repository.ts';
import { HOLES, isOpen } from '../../../value/template.ts';
import { join, type Tree, treeOf } from '../../code/resolve.ts';
import { found } from '../files.ts';
import { plainAlternatives } from '../globs.ts';
import type { Target } from '../target.ts';
import { cargoRun } from './cargo.ts';
import { ALL, type Chosen } from './chosen.ts';
import { chosenByFilter } from './dotnet-chosen.ts';
import { NO_GATE } from './gates.ts';
import { ignoredBy } from './ignored.ts';
import { buildTool, jvm } from './jvm.ts';
import { knownOf, oncePerTexts } from './known.ts';
import { byFlags, leavesLiveIn } from './live.ts';
import { type Mark, selectionOf } from './options.ts';
import { readTests } from './read.ts';
import { settingsOf } from './settings.ts';

/** More tests are not opened; only their names were looked for. */
const MAX_TESTS = 400;
/** Of .NET every source of its projects may hold some. */
const MAX_SOURCES = 1_200;

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
  const asked = selectionOf(runner, directory, own);
  const settings = settingsOf(repository, runner, directory, asked.settings, asked.projects);
  const tree = treeOf(repository);
  const selection = selectionOf(
    runner,
    directory,
    [...settings.words, ...own],
    (path) => tree.isFile(path) || tree.isDirectory(path),
  );
  const { there, parts } = partsOf(
    runner,
    selection.selected,
    directory,
    (path) => tree.isFile(path) || tree.isDirectory(path),
  );
  const crates = runner.name === 'cargo' ? cargoRun(repository, directory, own) : undefined;
  const picked = {
    chosen: crates?.chosen ?? chosenBy(runner, selection.marks),
    feature: crates?.feature ?? (() => true),
  };
  const placesGiven = (): readonly string[] => {
    if (crates !== undefined) return crates.places;
    if (runner.folder !== undefined) return [join(directory, runner.folder)];
    if (there.length > 0) return there.map((place) => projectOf(runner, place));
    return settings.places.length > 0 ? settings.places : [directory];
  };
  const places = placesGiven().flatMap((place) => placesLike(tree, place));
  const named = settings.isTest ?? ((path: string) => runner.files.test(baseName(path)));
  // https://github.com/treebeardtech/nbmake, https://nbval.readthedocs.io
  const books = selection.flags.some((flag) => /^--nb(?:make|val)/.test(flag));
  const isTest = (path: string) => named(path) || (books && path.endsWith('.ipynb'));
  const isIgnored = ignoredBy(runner, directory, places, selection.ignored);
  const most = runner.name === 'dotnet' ? MAX_SOURCES : MAX_TESTS;
  const tests = () =>
    found(tree, places, isTest, most + 1).filter(
      (file) =>
        !settings.leavesOut(file) &&
        (parts.length === 0 || parts.some((part) => file.includes(part))) &&
        !isIgnored(file),
    );
  const said = byFlags(selection.flags, selection.marks);
  return {
    kind: 'tests',
    runner: runner.name,
    wholeApp: runner.outside === true,
    live: said?.live ?? 'unknown',
    why: said?.why ?? 'the tests say',
    read: oncePerTexts((variable) => {
      const files = tests();
      const known = knownOf(variable, selection.flags);
      const read = readTests(repository, tree, { ...selection, known, ...picked }, files, most);
      // A suite that names no place but folders that are here, and has no file in them, runs nothing.
      const placeless =
        runner.folder !== undefined || selection.selected.every((place) => tree.isDirectory(place));
      const missing = files.length === 0 && placeless && !runner.outside;
      return {
        ...read,
        whole: read.whole && settings.understood,
        missing: missing && settings.understood,
        empty: files.length === 0 && !runner.outside,
        gate: leavesLiveIn(selection.marks) ? read.gate : NO_GATE,
      };
    }),
  };
}

/** `tests/Unit/Unit.csproj`, `App.sln`: the folder that it is about. */
function projectOf({ name }: TestRunner, place: string): string {
  return name === 'dotnet' && /\.(?:\w+proj|slnx?)$/.test(place) ? parent(place) : place;
}

function chosenBy({ name }: TestRunner, marks: readonly Mark[]): Chosen {
  const filter = marks.find(({ flag }) => flag === '--filter')?.text;
  return name === 'dotnet' ? chosenByFilter(filter) : ALL;
}

/** Folders of one kind that are looked through for a name that only the run knows. */
const MAX_LIKE = 200;

/** `modules/${{ matrix.module }}/tests`: whichever folders there are of that kind. */
function placesLike(tree: Tree, place: string): readonly string[] {
  if (!isOpen(place)) return [place];
  let found: readonly string[] = [''];
  for (const part of place.split('/').filter((one) => one !== '' && one !== '.'))
    found = isOpen(part)
      ? found.flatMap((at) => foldersLike(tree, at, part)).slice(0, MAX_LIKE)
      : found.map((at) => join(at, part));
  const there = found.filter((path) => tree.isFile(path) || tree.isDirectory(path));
  return there.length > 0 ? there : [place];
}

function foldersLike(tree: Tree, at: string, part: string): readonly string[] {
  const [start = '', end = ''] = [part.split(HOLES)[0], part.split(HOLES).at(-1)];
  return [...tree.entries(at)]
    .filter(([name, isDirectory]) => isDirectory && name.startsWith(start) && name.endsWith(end))
    .map(([name]) => join(at, name));
}

/** Runners to which a word that names no file is a part of the names of those that run. */
const BY_PART: ReadonlySet<string> = new Set(['jest', 'vitest']);

/**
 * What was asked for, as places that are there and as parts of names: https://jestjs.io/docs/cli#jest-regexfortestfiles,
 * https://vitest.dev/guide/filtering.html. A word that is more than a text leaves all of them in.
 */
function partsOf(
  { name }: TestRunner,
  selected: readonly string[],
  directory: string,
  exists: (path: string) => boolean,
): { readonly there: readonly string[]; readonly parts: readonly string[] } {
  if (!BY_PART.has(name)) return { there: selected, parts: [] };
  const there = selected.filter(exists);
  const words = selected
    .filter((path) => !there.includes(path))
    .map((path) => (path.startsWith(`${directory}/`) ? path.slice(directory.length + 1) : path));
  const parts = words.map(plainAlternatives);
  const plain = there.length === 0 && parts.every((one) => one !== undefined);
  return { there, parts: plain ? parts.flatMap((one) => one ?? []) : [] };
}

const runnersOf = byFirstWord(
  () => TEST_RUNNERS,
  ({ words }) => [words],
);

function runnerOf(words: readonly string[]): TestRunner | undefined {
  const name = (words[0] ?? '').replace(/^.*\/(node_modules\/\.bin|vendor\/bin|bin)\//, '');
  const rows = runnersOf(name);
  if (rows.length === 0) return undefined;
  const line = `${[name, ...words.slice(1, 4)].join(' ')} `;
  const row = rows.find((one) => line.startsWith(`${one.words} `));
  const command = words[row?.words.split(' ').length ?? 0] ?? '';
  return row?.idle?.includes(command) ? undefined : row;
}

/** Programs that the job makes of sources of the repository: who starts one does what its source does. */
import { compilersNamed } from '../../knowledge/compilers.ts';
import { baseName, parent } from '../../repository/path.ts';
import { evidence } from '../../value/evidence.ts';
import { concat, literal, type Value } from '../../value/value.ts';
import { analyzeProgram } from '../code/program.ts';
import { join, treeOf } from '../code/resolve.ts';
import { isRepositoryPath, pathKey } from '../paths.ts';
import { traceProgram } from '../program.ts';
import { builtFolder } from '../project/runners/build-folders.ts';
import type { Call } from '../shell.ts';
import type { Frame } from '../state.ts';
import { wordsOf } from './operands.ts';
import { partOfWord, shownWord } from './peel.ts';
import { foldersOnPath } from './search-path.ts';

/** More sources than one command names. */
const MOST = 20;

/** `go build -o bin/ask ./cmd/ask`: notes what is made of what. False where the words are no compiler's. */
export function noteMade(call: Call): boolean {
  const row = compilersNamed(call.name).find(({ words }) => isCalled(call, words));
  if (row === undefined) return false;
  const valued = [row.file, row.name, row.folder, row.valued].flatMap((names) => names ?? []);
  const { operands, flags } = wordsOf(call.words, new Set(valued));
  const given = (names: readonly string[] = []): Value | undefined => {
    const value = flags.findLast(({ flag }) => names.includes(flag.name))?.value;
    // `-o=bin/ask` of Go, whose flags begin with one dash.
    return value && /^=./.test(shownWord(value))
      ? partOfWord([value], { word: 0, from: 1 })
      : value;
  };
  const named = operands.slice(row.words.split(' ').length - 1, MOST);
  const sources = named.length === 0 && row.otherwise ? [literal(row.otherwise)] : named;
  const file = given(row.file);
  const into = given(row.folder) ?? literal(row.into ?? '.');
  const name = given(row.name);
  for (const source of sources) {
    const path = pathKey(source, call.frame.directory);
    if (path !== '' && !isRepositoryPath(path)) continue;
    const own = name === undefined ? baseName(path).replace(/\.\w+$/, '') : shownWord(name);
    const inFolder = (folder: Value) =>
      row.makes.map((one) => concat(folder, literal(`/${one.replaceAll('*', own)}`)));
    // What names a file may be a folder that is there.
    const places = file === undefined ? inFolder(into) : [file, ...inFolder(file)];
    for (const place of places) keep(call, pathKey(place, call.frame.directory), path);
  }
  return true;
}

function isCalled({ texts }: Call, words: string): boolean {
  const [, subcommand] = words.split(' ');
  return subcommand === undefined || texts.find((text) => !text.startsWith('-')) === subcommand;
}

function keep({ frame, command, place: at }: Call, place: string, source: string): void {
  if (place === '' || place === source) return;
  const before = command.conditional ? (frame.state.filled.get(place)?.sources ?? []) : [];
  frame.state.files.delete(place);
  frame.state.filled.set(place, {
    what: 'file',
    trail: [evidence(at, command.source)],
    certain: !command.conditional && frame.certainty === 'certain',
    sources: [...new Set([...before, source])],
  });
}

/** What the program at a place was made of; where nothing put it there, by the folder into which a build puts it. */
function madeOf({ state, tracer }: Frame, place: string): readonly string[] {
  const put = state.filled.get(place);
  if (put?.sources !== undefined) return put.sources;
  // Whichever of them it is: `target/*.jar`.
  const named = place.replaceAll('{$(*)}', '_');
  if (named !== place && holdsFetched(state, parent(place))) return [];
  if (state.files.has(place) || put?.what === 'file' || !isRepositoryPath(named)) return [];
  const { repository } = tracer;
  if (repository.read(named).kind !== 'missing') return [];
  return builtFolder(repository, named) ?? [];
}

/** Whether something put a file into a folder which no source is known of. */
function holdsFetched({ filled }: Frame['state'], folder: string): boolean {
  return filled.ask(`files in ${folder}`, (all) =>
    [...all].some(
      ([path, { what, sources }]) =>
        what === 'file' && sources === undefined && parent(path) === folder,
    ),
  );
}

/** Follows the sources of the program at a place; false where it is made of none that is known. */
export function startMade(call: Call, place: string): boolean {
  const { repository } = call.frame.tracer;
  const sources = madeOf(call.frame, place);
  for (const source of sources) {
    const isScript = treeOf(repository).isFile(source) && !/\.(?:go|rs)$/.test(source);
    traceProgram(call, analyzeProgram(repository, source, isScript ? 'started' : 'whole'));
  }
  return sources.length > 0;
}

/** The same of a program that is called by its path, or handed to what runs assemblies. */
export function startedMade(call: Call): boolean {
  const { directory } = call.frame;
  if (/[\\/]/.test(shownWord(call.program)))
    return startMade(call, pathKey(call.program, directory));
  // https://learn.microsoft.com/dotnet/core/tools/dotnet
  const assembly =
    call.name === 'dotnet' ? call.words.find((word) => /\.dll$/.test(shownWord(word))) : undefined;
  return assembly !== undefined && startMade(call, pathKey(assembly, directory));
}

const ON_PATH = ['/usr/local/bin', '/usr/bin', '~/.local/bin', '~/bin'];

/** The same of one that is called by its name, and was put where programs are found by that. */
export function startedByName(call: Call): boolean {
  return [...foldersOnPath(call.frame), ...ON_PATH].some((folder) =>
    startMade(call, join(folder, call.name)),
  );
}

/** A program that was made goes with its file. */
export function carryMade(call: Call, from: string, to: readonly string[]): void {
  for (const source of madeOf(call.frame, from)) for (const place of to) keep(call, place, source);
}

import { type Build, type Named, type Pages, REPOSITORY_BUILDS } from '../../knowledge/builds.ts';
import { byFirstWord } from '../../knowledge/first-word.ts';
import { parent } from '../../repository/path.ts';
import type { Repository } from '../../repository/repository.ts';
import { evidence } from '../../value/evidence.ts';
import { literal } from '../../value/value.ts';
import type { CodeFacts, Fact } from '../code/facts.ts';
import { lazily } from '../code/lazily.ts';
import type { How } from '../code/part.ts';
import { analyzeInline, analyzeProgram } from '../code/program.ts';
import { join, resolvePath, treeOf } from '../code/resolve.ts';
import { doubted } from '../doubt.ts';
import { mayPass } from '../passing.ts';
import { isRepositoryPath } from '../paths.ts';
import { traceProgram } from '../program.ts';
import { found, textOf } from '../project/files.ts';
import { traceScript } from '../script.ts';
import type { Call } from '../shell.ts';
import { enter } from '../state.ts';
import { shownWord } from './peel.ts';

/** More files of one build are not opened. */
const MOST_FILES = 300;

const buildsOf = byFirstWord(
  () => REPOSITORY_BUILDS,
  ({ words }) => words,
);

/**
 * What a build runs of the repository, where anything in reach could pay: settings that are programs,
 * plugins, data, pages that it makes. Where these ask nothing the command stays what it is.
 */
export function followBuild(call: Call): void {
  const { directory, tracer } = call.frame;
  const rows = buildsOf(call.name);
  if (rows.length === 0 || (directory !== '' && !isRepositoryPath(directory))) return;
  const words = [call.name, ...call.words.map(shownWord)];
  if (words.some((word) => /^(?:-h|--help|--version)$/.test(word))) return;
  const fitting = rows.filter((row) => row.words.some((one) => isSaid(one, words)));
  if (fitting.length === 0 || !tracer.observer.mayPay(call)) return;
  const tree = treeOf(tracer.repository);
  const named = words.slice(1).flatMap((word) => {
    const place = word === '' || word.startsWith('-') ? undefined : resolvePath(directory, word);
    return place !== undefined && place !== directory && tree.isDirectory(place) ? [place] : [];
  });
  for (const row of fitting)
    for (const folder of new Set([directory, ...named])) follow(call, row, folder, words);
}

/** Its words in their order, whatever stands between: `pip install -e '.[dev]'`. */
function isSaid(row: string, words: readonly string[]): boolean {
  let at = 0;
  for (const word of row.split(' ')) {
    at = words.findIndex((one, i) => i >= at && one.replace(/(?<=.)\[[^\]]*\]$/, '') === word) + 1;
    if (at === 0) return false;
  }
  return true;
}

function follow(call: Call, row: Build, folder: string, words: readonly string[]): void {
  const { repository } = call.frame.tracer;
  const frame = row.onlyIf === undefined ? call.frame : doubted(call.frame, call.place, row.onlyIf);
  const here = { ...call, frame };
  const one = row.one?.map((flag) => valueBehind(words, flag)).find((told) => told !== undefined);
  for (const path of filesAt(repository, folder, row.files ?? [], row.fits ?? PROGRAMS))
    if (one === undefined || path.includes(`/${one}.`)) runAsSeen(here, path, row.pages);
  for (const { text, directory } of namedIn(repository, folder, row.programs ?? [], one))
    for (const path of moduleAt(repository, directory, text)) runAsSeen(here, path);
  for (const { text, path, line } of namedIn(repository, folder, row.commands ?? []))
    traceScript(
      text,
      'bash',
      enter(frame, evidence(call.place, call.command.source), { directory: folder }),
      () => ({ path, line, column: 1 }),
    );
}

const PROGRAMS = /\.(?:[cm]?[jt]sx?|py|rb|php|rs)$/;

function valueBehind(words: readonly string[], flag: string): string | undefined {
  const at = words.findIndex((word) => word === flag || word.startsWith(`${flag}=`));
  const word = at < 0 ? undefined : words[at];
  return word === flag ? words[at + 1] : word?.slice(flag.length + 1);
}

/** Files with a dot in front are in no tree; they are asked for by their names. */
function filesAt(
  repository: Repository,
  folder: string,
  places: readonly string[],
  fits: RegExp,
): readonly string[] {
  const all = places.map((place) => join(folder, place));
  const hidden = all.filter((place) => /(?:^|\/)\.[^*]*$/.test(place) && fits.test(place));
  return [
    ...hidden.filter((place) => repository.read(place).kind === 'text'),
    ...found(treeOf(repository), all, (path) => fits.test(path), MOST_FILES).filter((path) =>
      fits.test(path),
    ),
  ];
}

interface Told {
  readonly text: string;
  readonly path: string;
  readonly directory: string;
  readonly line: number;
}

function namedIn(
  repository: Repository,
  folder: string,
  all: readonly Named[],
  one?: string,
): readonly Told[] {
  return all.flatMap(({ in: places, by, as = '*' }) =>
    filesAt(repository, folder, places, /./).flatMap((path) => {
      const text = textOf(repository, path) ?? '';
      return [...text.matchAll(by)]
        .filter(({ groups }) => one === undefined || (groups?.one ?? one) === one)
        .map(({ index, groups, ...found }) => ({
          text: as.replace('*', () => plain(groups?.named ?? firstOf(found) ?? '')),
          path,
          directory: folder,
          line: text.slice(0, index).split('\n').length,
        }));
    }),
  );
}

/** The group that took something, whichever of several it is. */
function firstOf(found: Readonly<Record<number, string | undefined>>): string | undefined {
  return [1, 2, 3, 4].map((group) => found[group]).find((one) => one !== undefined);
}

/** As its reader finds it: without what JSON and XML write in front of quotes; of CMake its own folders are here. */
function plain(text: string): string {
  return text
    .replace(/\\(["\\/])/g, '$1')
    .replace(/&(quot|apos|amp|lt|gt);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\$\{(?:Python3?_EXECUTABLE|PYTHON_EXECUTABLE)\}/g, 'python3')
    .replace(/\$\{(?:CMAKE|PROJECT)(?:_CURRENT)?_SOURCE_DIR\}/g, '.')
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
};

/** A file, one without its ending, the files of a folder or its index. */
export function moduleAt(repository: Repository, folder: string, name: string): readonly string[] {
  const path = resolvePath(folder, name);
  if (path === undefined || path === '') return [];
  const tree = treeOf(repository);
  if (PROGRAMS.test(path) && repository.read(path).kind === 'text') return [path];
  for (const ending of [
    '.js',
    '.ts',
    '.mjs',
    '.cjs',
    '.mts',
    '.py',
    '/index.js',
    '/index.ts',
    '/index.mjs',
    '/__init__.py',
  ])
    if (tree.isFile(path + ending)) return [path + ending];
  return tree.isDirectory(path) ? tree.files(path, PROGRAMS) : [];
}

/** Runs a program that a build reads, as far as it is seen to ask somebody or to start something. */
export function runAsSeen(call: Call, path: string, pages?: Pages): void {
  const { repository } = call.frame.tracer;
  const text = textOf(repository, path);
  if (text === undefined || (pages !== undefined && !isMade(repository, path, text, pages))) return;
  for (const how of beginningsOf(text, pages)) {
    const facts = path.endsWith('.astro')
      ? frontMatter(repository, path, text)
      : analyzeProgram(repository, path, how);
    const seen = facts && asFarAsSeen(repository, facts, pages?.apart);
    if (seen === undefined || !does(seen)) continue;
    if (!mayPass(call.frame, call.place, path)) return;
    traceProgram({ ...call, words: [literal(path)], texts: [path] }, seen);
    return;
  }
}

function beginningsOf(text: string, pages: Pages | undefined): readonly How[] {
  const named = (pages?.calls ?? []).flatMap((one): readonly How[] => {
    const [, calls] = one.exec(text) ?? [];
    return calls === undefined ? [] : [{ calls }];
  });
  return named.length > 0 || pages?.only === true ? named : ['whole'];
}

function does({ apis, codex, spawns }: CodeFacts): boolean {
  return apis.length + codex.length + spawns.length > 0;
}

/**
 * Settings import half of what their tool is made of: what cannot be read of that is no more than the tool
 * itself. What is asked by way of a file that stands apart, the build does not ask.
 */
function asFarAsSeen(
  repository: Repository,
  facts: CodeFacts,
  apart: RegExp | undefined,
): CodeFacts {
  const isApart = (path: string) => apart?.test(textOf(repository, path) ?? '') === true;
  const asks = ({ path, trail }: Fact) => ![path, ...trail.map((one) => one.path)].some(isApart);
  const kept = lazily<Pick<CodeFacts, 'apis' | 'codex' | 'spawns' | 'cut' | 'dynamic'>>({
    apis: () => facts.apis.filter(asks),
    codex: () => facts.codex.filter(asks),
    spawns: () => facts.spawns.filter(asks),
    cut: () => undefined,
    dynamic: () => undefined,
  });
  return Object.create(facts, Object.getOwnPropertyDescriptors(kept)) as CodeFacts;
}

/** Whether the build makes a page, and not a server for whoever asks. */
function isMade(
  repository: Repository,
  path: string,
  text: string,
  { waits, above = [], made }: Pages,
): boolean {
  const over: string[] = [];
  for (let at = parent(path); at !== ''; at = parent(at))
    for (const name of above) {
      const file = join(at, name);
      if (file !== path) over.push(textOf(repository, file) ?? '');
    }
  const all = [text, ...over];
  if (waits !== undefined && all.some((one) => waits.test(one))) return false;
  if (made === undefined) return true;
  const { by, where, settings } = made;
  const asks =
    (where === undefined || where.test(path)) &&
    (settings === undefined || settings.test(settingsOf(repository, path)));
  return !asks || all.some((one) => by.test(one));
}

/** Of the package that a page is in. */
function settingsOf(repository: Repository, path: string): string {
  const root = path.slice(0, Math.max(0, path.lastIndexOf('src/pages') - 1));
  return filesAt(repository, root, ['astro.config.*'], /./)
    .map((one) => textOf(repository, one) ?? '')
    .join('\n');
}

/** What stands between `---` at the head of a component: https://docs.astro.build/en/basics/astro-components/ */
function frontMatter(repository: Repository, path: string, text: string): CodeFacts | undefined {
  const head = /^\s*---[^\S\n]*\n([\s\S]*?)\n---/.exec(text);
  if (head === null) return undefined;
  const at = text.slice(0, text.indexOf('\n', head[0].indexOf('---'))).split('\n').length;
  const body = '\n'.repeat(at) + (head[1] ?? '');
  return analyzeInline(
    'typescript',
    { text: body, origins: [] },
    { path, line: 1, column: 1 },
    repository,
    parent(path),
    'part',
  );
}

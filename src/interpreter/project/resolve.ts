import { harmless } from '../../knowledge/harmless/commands.ts';
import type { Repository } from '../../repository/repository.ts';
import { oncePer } from '../../support/once.ts';
import { COMMANDS } from '../code/languages/index.ts';
import { resolvePath, treeOf } from '../code/resolve.ts';
import { Recent } from '../recent.ts';
import { makeTarget } from './make.ts';
import { npmTarget } from './npm.ts';
import { ownBinary } from './runners/binaries.ts';
import { cargo } from './runners/cargo.ts';
import { composer } from './runners/composer.ts';
import { consoleTarget, djangoAdmin } from './runners/consoles.ts';
import { denoTask } from './runners/deno.ts';
import { go } from './runners/go.ts';
import { hatch } from './runners/hatch.ts';
import { just } from './runners/just.ts';
import { launched } from './runners/launchers.ts';
import { mise } from './runners/mise.ts';
import { concurrently, monorepo, runAll } from './runners/monorepo.ts';
import { moon } from './runners/moon.ts';
import { nox } from './runners/nox.ts';
import { nx } from './runners/nx.ts';
import { ownProgram } from './runners/own-programs.ts';
import { pixi } from './runners/pixi.ts';
import { ownCommand, pythonRun } from './runners/python.ts';
import { pythonModule } from './runners/python-module.ts';
import { rails, rake } from './runners/rake.ts';
import { dvc, invoke } from './runners/stages.ts';
import { taskfile } from './runners/taskfile.ts';
import { tox } from './runners/tox.ts';
import type { Target } from './target.ts';
import { testTarget } from './tests/index.ts';

type Resolver = (
  repository: Repository,
  directory: string,
  words: readonly string[],
) => Target | undefined;

/** Where package managers put the binaries of dependencies. */
const BINARIES = /^(\.\/)?([\w./-]{0,200}\/)?(node_modules\/\.bin|vendor\/bin|\.venv\/bin)\//;

const UNKNOWN: Target = { kind: 'unknown' };

/** Whether a command by this name runs what the project defines, all of which may use all of its keys. */
export function runsProject(name: string): boolean {
  return Object.hasOwn(RESOLVERS, name) || COMMANDS.has(name);
}

/** `python manage.py digest`, `python -m shop.digest` */
const python: Resolver = (repository, directory, words) =>
  consoleTarget(repository, directory, words) ?? pythonModule(repository, directory, words);

const RESOLVERS: Readonly<Record<string, Resolver>> = {
  npm: npmTarget,
  pnpm: npmTarget,
  yarn: npmTarget,
  bun: (r, d, w) => npmTarget(r, d, w) ?? folder(r, d, w),
  make: makeTarget,
  gmake: makeTarget,
  just,
  task: (r, d, w) => taskfile(r, d, w) ?? pythonRun(r, d, w),
  tox,
  nox,
  hatch,
  poe: pythonRun,
  poethepoet: pythonRun,
  pdm: pythonRun,
  rye: pythonRun,
  uv: pythonRun,
  python,
  python3: python,
  py: python,
  pypy3: python,
  'django-admin': djangoAdmin,
  poetry: pythonRun,
  pipenv: pythonRun,
  pixi,
  composer,
  mise,
  deno: (r, d, w) => (w[1] === 'task' ? denoTask(r, d, w) : undefined),
  turbo: monorepo,
  nx: (r, d, w) => nx(r, d, w) ?? monorepo(r, d, w),
  moon,
  lerna: monorepo,
  cargo,
  go,
  rake,
  rails,
  ruby: consoleTarget,
  php: consoleTarget,
  artisan: consoleTarget,
  'bin/console': consoleTarget,
  'run-s': runAll,
  'run-p': runAll,
  'npm-run-all': runAll,
  'npm-run-all2': runAll,
  concurrently,
  dvc,
  invoke,
  inv: invoke,
  fab: invoke,
  conc: concurrently,
};
/** Lines that were resolved last: the jobs of a repository run the same ones. */
const MOST_LINES = 500;
const linesOf = oncePer((_: Repository) => new Recent<Target>(MOST_LINES));

/**
 * What these words, run in this directory of the repository ('' is its root), run in turn. Words of
 * the shell are expected to be expanded as far as they are known. Never throws.
 */
export function resolveTarget(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target {
  const plain = words.slice(0, 500).map((w, i) => (i === 0 ? w.replace(BINARIES, '') : w));
  const line = JSON.stringify([directory, plain]);
  return linesOf(repository).get(line, () => resolved(repository, directory, plain));
}

function resolved(repository: Repository, directory: string, plain: readonly string[]): Target {
  const [name = ''] = plain;
  if (name === '') return UNKNOWN;
  return (
    (Object.hasOwn(RESOLVERS, name) ? RESOLVERS[name] : undefined)?.(
      repository,
      directory,
      plain,
    ) ??
    started(repository, directory, plain) ??
    testTarget(repository, directory, plain) ??
    launched(repository, directory, plain) ??
    known(plain) ??
    executed(repository, directory, plain) ??
    ownCommand(repository, directory, plain) ??
    ownBinary(repository, directory, plain) ??
    ownProgram(repository, directory, plain) ??
    UNKNOWN
  );
}

/** By a command of a language's own tools. */
function started(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const paths = COMMANDS.get(words[0] ?? '')?.(repository, directory, words) ?? [];
  return paths.length === 0 ? undefined : { kind: 'program', paths };
}

/** `bun api-server`: the index of a folder (https://bun.sh/docs/runtime/module-resolution). */
function folder(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const word = words.slice(1).find((one) => one !== 'run' && !one.startsWith('-'));
  const path = word === undefined ? undefined : resolvePath(directory, word);
  return path !== undefined && path !== '' && treeOf(repository).isDirectory(path)
    ? { kind: 'program', paths: [path] }
    : undefined;
}

function known(words: readonly string[]): Target | undefined {
  const row = harmless(words);
  return row === undefined ? undefined : { kind: 'harmless', why: row.why };
}

/** A file of the repository run by its path: `./scripts/x.py`, `node x.js` are the tracer's, a bare path is ours. */
function executed(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const [name = ''] = words;
  if (!name.includes('/') || name.startsWith('/')) return undefined;
  const path = resolvePath(directory, name);
  // Hidden folders (`.github/scripts`) are in no tree.
  const found = path !== undefined && repository.read(path).kind === 'text';
  return found ? { kind: 'program', paths: [path] } : undefined;
}

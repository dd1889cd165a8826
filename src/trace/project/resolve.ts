import type { Repository } from '../../repository/repository.ts';
import { join, resolvePath, Tree } from '../code/resolve.ts';
import { harmless } from './harmless.ts';
import { makeTarget } from './make.ts';
import { npmTarget, scriptsOf, workspaces } from './npm.ts';
import { composer } from './runners/composer.ts';
import { denoTask } from './runners/deno.ts';
import { hatch } from './runners/hatch.ts';
import { just } from './runners/just.ts';
import { mise } from './runners/mise.ts';
import { nox } from './runners/nox.ts';
import { pythonRun } from './runners/python.ts';
import { taskfile } from './runners/taskfile.ts';
import { tox } from './runners/tox.ts';
import type { Target } from './target.ts';
import { testTarget } from './tests.ts';

type Resolver = (
  repository: Repository,
  directory: string,
  words: readonly string[],
) => Target | undefined;

/** Where package managers put the binaries of dependencies. */
const BINARIES = /^(\.\/)?([\w./-]{0,200}\/)?(node_modules\/\.bin|vendor\/bin|\.venv\/bin)\//;

const UNKNOWN: Target = { kind: 'unknown' };

const RESOLVERS: Readonly<Record<string, Resolver>> = {
  npm: npmTarget,
  pnpm: npmTarget,
  yarn: npmTarget,
  bun: npmTarget,
  make: makeTarget,
  gmake: makeTarget,
  just,
  task: (r, d, w) => taskfile(r, d, w) ?? pythonRun(r, d, w),
  tox,
  nox,
  hatch,
  poe: pythonRun,
  pdm: pythonRun,
  rye: pythonRun,
  uv: pythonRun,
  python: pythonModule,
  python3: pythonModule,
  py: pythonModule,
  poetry: pythonRun,
  pipenv: pythonRun,
  pixi: pythonRun,
  composer,
  mise,
  deno: (r, d, w) => (w[1] === 'task' ? denoTask(r, d, w) : undefined),
  turbo: monorepo,
  nx: monorepo,
  lerna: monorepo,
  cargo,
  go: (r, d, w) => (w[1] === 'run' ? goRun(r, d, w) : undefined),
  dotnet: (r, d, w) => (w[1] === 'run' ? dotnetRun(r, d, w) : undefined),
  rake,
  'run-s': runAll,
  'run-p': runAll,
  'npm-run-all': runAll,
};
/** `pnpm -C apps/web exec …`: the directory in which a package manager runs a command (https://pnpm.io/pnpm-cli). */
const MOVES = new Set(['-C', '--dir', '--prefix', '--cwd']);
/** Words in front of a command that change nothing about what it runs. */
const WRAPPERS = new Set([
  'npx',
  'bunx',
  'cross-env',
  'dotenv',
  'dotenvx',
  'time',
  'nice',
  'env',
  'sudo',
  'xvfb-run',
]);

/**
 * What these words, run in this directory of the repository ('' is its root), run in turn. Words of
 * the shell are expected to be expanded as far as they are known. Never throws.
 */
export function resolveTarget(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target {
  const given = words.slice(0, 500);
  const moved = MOVES.has(given[1] ?? '') && given[3] === 'exec';
  const below = moved ? resolvePath(directory, given[2] ?? '') : undefined;
  if (below !== undefined)
    return resolveTarget(repository, below, [given[0] ?? '', ...given.slice(3)]);
  const plain = unwrap(given).map((w, i) => (i === 0 ? w.replace(BINARIES, '') : w));
  const [name = ''] = plain;
  if (name === '') return UNKNOWN;
  return (
    (Object.hasOwn(RESOLVERS, name) ? RESOLVERS[name] : undefined)?.(
      repository,
      directory,
      plain,
    ) ??
    testTarget(repository, directory, plain) ??
    known(plain) ??
    executed(repository, directory, plain) ??
    UNKNOWN
  );
}

function known(words: readonly string[]): Target | undefined {
  const row = harmless(words);
  return row === undefined ? undefined : { kind: 'harmless', why: row.why };
}

/** `npx x`, `pnpm exec x`, `bundle exec x`, `python -m x` of the tables: the command within. */
function unwrap(words: readonly string[]): readonly string[] {
  let at = 0;
  for (let hops = 0; hops < 8; hops++) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (WRAPPERS.has(word)) at++;
    else if (
      ['exec', 'dlx', 'x'].includes(next) &&
      ['pnpm', 'npm', 'yarn', 'bun', 'bundle'].includes(word)
    )
      at += 2;
    else if (
      word === 'python' &&
      next === '-m' &&
      [
        'mypy',
        'ruff',
        'black',
        'pip',
        'build',
        'tox',
        'nox',
        'flake8',
        'isort',
        'pylint',
        'coverage',
      ].includes(words[at + 2] ?? '')
    )
      at += 2;
    else if (word === 'coverage' && next === 'run') at += 2;
    else if (at > 0 && (word.startsWith('-') || /^[A-Za-z_]\w*=/.test(word))) at++;
    else break;
  }
  return words[at]?.startsWith('-') === true && words[at - 1] === 'run'
    ? ['python', ...words.slice(at)]
    : words.slice(at);
}

/** `turbo run x`, `nx run p:x`, `nx run-many -t x`, `lerna run x`: the script x of every package, or of one. */
function monorepo(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const rest = words.slice(1).filter((w) => !['run', 'run-many', 'affected', 'exec'].includes(w));
  const filter = rest
    .find((w) => /^(--filter|--scope|--projects?|-p)=/.test(w))
    ?.replace(/^[^=]*=/, '');
  const targets = rest
    .filter((w) => !w.startsWith('-') || /^(--targets?|-t)=/.test(w))
    .map((w) => w.replace(/^[^=]*=/, ''));
  const members = ['', ...workspaces(repository, directory)];
  const scripts = targets.slice(0, 10).flatMap((target) => {
    const colon = target.indexOf(':');
    const [project, script] =
      colon > 0 && words[0] === 'nx'
        ? [target.slice(0, colon), target.slice(colon + 1)]
        : [filter, target];
    const meant = members.filter(
      (m) => project === undefined || m.endsWith(project.replace(/^.*\//, '').replaceAll('.', '')),
    );
    return meant
      .slice(0, 500)
      .flatMap((m) =>
        m === '' && words[0] === 'turbo' ? [] : scriptsOf(repository, m, script, []),
      );
  });
  // A script that calls the runner again is the root's own.
  const outer = scripts.filter((s) => !s.text.startsWith(`${words[0]} `));
  return outer.length === 0 ? undefined : { kind: 'scripts', scripts: outer.slice(0, 200) };
}

/** `run-s a b`, `npm-run-all a "test:*"`: https://github.com/mysticatea/npm-run-all */
function runAll(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const scripts = words
    .slice(1, 50)
    .filter((w) => !w.startsWith('-'))
    .flatMap((w) => scriptsOf(repository, directory, w, []));
  return scripts.length === 0 ? undefined : { kind: 'scripts', scripts: scripts.slice(0, 200) };
}

function cargo(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  if (words[1] !== 'run' && words[1] !== 'xtask') return undefined;
  const tree = new Tree(repository);
  const at = words.findIndex((w) => w === '-p' || w === '--package' || w === '--bin');
  const name = words[1] === 'xtask' ? 'xtask' : words[at + 1];
  const places =
    at < 0 && words[1] === 'run'
      ? [directory]
      : [`${name}`, `crates/${name}`, directory].flatMap((p) => resolvePath('', p) ?? []);
  const file = places
    .flatMap((p) => [join(p, 'src/main.rs'), join(p, `src/bin/${name}.rs`)])
    .find((p) => tree.isFile(p));
  return file === undefined ? undefined : { kind: 'program', path: file, args: afterDashes(words) };
}

function afterDashes(words: readonly string[]): readonly string[] {
  const at = words.indexOf('--');
  return at < 0 ? [] : words.slice(at + 1);
}

/** `python -m evals.cli`: a module of the repository, or a package by its `__main__` (https://docs.python.org/3/using/cmdline.html#cmdoption-m). */
function pythonModule(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const at = words.indexOf('-m');
  const module = at < 0 ? '' : (words[at + 1] ?? '');
  if (!/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/.test(module)) return undefined;
  const tree = new Tree(repository);
  const path = module.replaceAll('.', '/');
  const file = [directory, join(directory, 'src')]
    .flatMap((base) => [join(base, `${path}.py`), join(base, `${path}/__main__.py`)])
    .find((candidate) => tree.isFile(candidate));
  return file === undefined
    ? undefined
    : { kind: 'program', path: file, args: words.slice(at + 2) };
}

function goRun(_: Repository, directory: string, words: readonly string[]): Target | undefined {
  const at = words.findIndex((w, i) => i > 1 && !w.startsWith('-'));
  const what = words[at] ?? '';
  if (at < 0 || (what.includes('@') && !what.startsWith('.'))) return undefined;
  const path = resolvePath(directory, what);
  return path === undefined ? undefined : { kind: 'program', path, args: words.slice(at + 1) };
}

function dotnetRun(_: Repository, directory: string, words: readonly string[]): Target | undefined {
  const at = words.findIndex((w) => w === '--project' || w === '-p');
  const inline = words.find((w) => w.startsWith('--project='))?.slice(10);
  const file = words[2]?.endsWith('.cs') ? words[2] : undefined;
  const path = resolvePath(directory, inline ?? (at < 0 ? (file ?? '') : (words[at + 1] ?? '')));
  return path === undefined ? undefined : { kind: 'program', path, args: afterDashes(words) };
}

function rake(repository: Repository, directory: string): Target | undefined {
  const tree = new Tree(repository);
  const file = ['Rakefile', 'rakefile', 'Rakefile.rb']
    .map((n) => join(directory, n))
    .find((p) => tree.isFile(p));
  return file === undefined ? undefined : { kind: 'program', path: file, args: [] };
}

/** A file of the repository run by its path: `./scripts/x.py`, `node x.js` are the tracer's, a bare path is ours. */
function executed(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const [name = '', ...args] = words;
  if (!name.includes('/') || name.startsWith('/')) return undefined;
  const path = resolvePath(directory, name);
  const found = path !== undefined && new Tree(repository).isFile(path);
  return found ? { kind: 'program', path, args } : undefined;
}

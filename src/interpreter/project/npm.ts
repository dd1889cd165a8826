import { OF_BUN, ROOT_OF_PNPM } from '../../knowledge/package-runners.ts';
import type { Repository } from '../../repository/repository.ts';
import { parseJson } from '../../support/json.ts';
import { oncePerName } from '../../support/once.ts';
import { resolvePath } from '../code/resolve.ts';
import { type Flag, flagAt } from '../start/options.ts';
import { dig, expand, lineOf, nearest, record, textOf } from './files.ts';
import { yaml } from './runners/parse.ts';
import { from } from './runners/scripts.ts';
import type { Target, TargetScript } from './target.ts';

/** Subcommands that name a script of their own: https://docs.npmjs.com/cli/v11/using-npm/scripts */
const SHORT: Readonly<Record<string, string>> = {
  test: 'test',
  t: 'test',
  tst: 'test',
  start: 'start',
  stop: 'stop',
  restart: 'restart',
};
const RUN = new Set(['run', 'run-script', 'rum', 'urn']);
/** Flags with a value of their own. */
const VALUED = new Set([
  '--prefix',
  '-C',
  '--cwd',
  '--dir',
  '--filter',
  '-F',
  '-w',
  '--workspace',
  '--loglevel',
  '--workspace-concurrency',
  '--reporter',
]);
const VALUED_OF_PNPM = new Set([...VALUED].filter((flag) => flag !== ROOT_OF_PNPM));
const ALL = new Set(['--workspaces', '-ws', '-r', '--recursive', '--filter-all']);
/** Words of pnpm, yarn and bun that start a binary, not a script. */
const BINARY = new Set(['exec', 'dlx', 'x', 'node', 'create', 'init']);

interface Request {
  directory: string;
  script: string | undefined;
  /** Places of the words that the script is handed. */
  args: readonly number[];
  filters: string[];
  all: boolean;
}

/** `npm run x`, `pnpm --filter p x`, `yarn workspace p x`, `bun run x`; undefined when it names no script. */
export function npmTarget(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const request = parse(directory, words);
  if (request?.script === undefined) return undefined;
  const packages = packagesOf(repository, request);
  if (
    packages.length === 0 &&
    isNamedOnly(request, words[0] ?? '') &&
    hasMembers(repository, request)
  )
    return { kind: 'harmless', why: 'the workspace has no such package' };
  const scripts = packages.flatMap((p) =>
    scriptsOf(repository, p, request.script ?? '', request.args),
  );
  if (scripts.length === 0) return undefined;
  return {
    kind: 'scripts',
    scripts: scripts.slice(0, 200),
    ...(scripts.length > 200 ? { cut: 'more than 200 scripts' } : {}),
  };
}

/** The directory of the package that a manager is told to run a command in: `pnpm --filter web exec`, `-C apps/web`. */
export function packageDirectory(
  repository: Repository,
  directory: string,
  given: string | undefined,
  filters: readonly string[],
): string {
  const moved = given === undefined ? directory : (resolvePath(directory, given) ?? directory);
  if (filters.length === 0) return moved;
  const request = {
    directory: moved,
    script: undefined,
    args: [],
    filters: [...filters],
    all: false,
  };
  return packagesOf(repository, request)[0] ?? moved;
}

function parse(directory: string, words: readonly string[]): Request | undefined {
  const manager = words[0] ?? '';
  const request: Request = { directory, script: undefined, args: [], filters: [], all: false };
  let ran = false;
  for (let at = 1; at < words.length; at++) {
    const word = words[at] ?? '';
    const flag = flagAt(words, at, manager === 'pnpm' ? VALUED_OF_PNPM : VALUED);
    if (flag !== undefined) {
      if (!setFlag(request, flag, words)) return undefined;
      at = flag.next - 1;
    } else if (RUN.has(word) && !ran) {
      // The script's name follows, after more flags perhaps.
      ran = true;
    } else if (word === 'workspace' && manager === 'yarn') request.filters.push(words[++at] ?? '');
    else if (word === 'workspaces' && manager === 'yarn') {
      request.all = true;
      if (words[at + 1] === 'foreach') at++;
    } else if (BINARY.has(word) && !ran) return undefined;
    else {
      const short = Object.hasOwn(SHORT, word) ? SHORT[word] : undefined;
      // `bun test` is Bun's own, whatever script has that name.
      const own = manager === 'bun' && OF_BUN.has(word);
      const meant = short ?? (manager === 'npm' ? undefined : word);
      request.script = ran ? word : own ? undefined : meant;
      request.args = ownFlags(request, manager, words, at + 1);
      break;
    }
  }
  return request;
}

/** npm takes its own flags behind the script's name too, up to `--`; what is left is the script's. */
function ownFlags(
  request: Request,
  manager: string,
  words: readonly string[],
  first: number,
): readonly number[] {
  const left: number[] = [];
  for (let at = first; at < words.length; at++) {
    if (words[at] === '--') return [...left, ...from(words, at + 1)];
    const flag = manager === 'npm' ? flagAt(words, at, VALUED) : undefined;
    if (flag === undefined) left.push(at);
    else {
      setFlag(request, flag, words);
      at = flag.next - 1;
    }
  }
  return left;
}

/** False where the flag leads out of the repository. */
function setFlag(request: Request, { name, value: part }: Flag, words: readonly string[]): boolean {
  const value = part === undefined ? '' : (words[part.word] ?? '').slice(part.from);
  if (['--prefix', '-C', '--cwd', '--dir'].includes(name)) {
    const moved = resolvePath(request.directory, value);
    if (moved === undefined) return false;
    request.directory = moved;
  } else if (['--filter', '-F', '-w', '--workspace'].includes(name) && value !== '')
    request.filters.push(value);
  else if (ALL.has(name)) request.all = true;
  return true;
}

/**
 * Whether it asks for packages by what the checkout tells of them, not by what changed, and starts
 * nothing where there is none: https://pnpm.io/filtering, https://docs.npmjs.com/cli/v11/using-npm/workspaces
 */
function isNamedOnly({ filters }: Request, manager: string): boolean {
  return ['pnpm', 'npm', 'yarn'].includes(manager) && filters.length > 0 && !filters.some(isOpen);
}

/** `[origin/main]`, `./apps/**`, `web^...`, and what only the run knows. */
function isOpen(filter: string): boolean {
  return /^$|^!?(?:\.\.\.)?[.{]|[[^\uE000-\uF8FF$]|\*.*\*/.test(filter);
}

function hasMembers(repository: Repository, { directory }: Request): boolean {
  return workspaces(repository, directory).length > 0;
}

/** The directories of the packages a request means. */
function packagesOf(repository: Repository, request: Request): readonly string[] {
  if (request.filters.length === 0 && !request.all) {
    const own = nearest(repository, request.directory, ['package.json']);
    return own === undefined ? [] : [own.directory];
  }
  const members = workspaces(repository, request.directory);
  if (request.all && request.filters.length === 0) return members;
  const isWithout = (filter: string) => filter.startsWith('!');
  const without = request.filters.filter(isWithout);
  const wanted = request.filters.filter((filter) => !isWithout(filter));
  const meant = (filters: readonly string[]) =>
    filters.flatMap((filter) => meantBy(repository, request, members, filter));
  // What is left out alone is left out of all: https://pnpm.io/filtering#excluding
  const all = wanted.length > 0 || without.some(isOpen) ? meant(wanted) : members;
  const out = new Set(meant(without.map((filter) => filter.slice(1))));
  return all.filter((one) => !out.has(one));
}

/** `web...`: with what it depends on; `...web`: with what depends on it; `web^...`, `...^web`: without itself. */
function meantBy(
  repository: Repository,
  request: Request,
  members: readonly string[],
  filter: string,
): readonly string[] {
  const [, before, after, plain = '', without, behind] =
    /^(\.\.\.)?(\^)?(.*?)(\^)?(\.\.\.)?$/s.exec(filter) ?? [];
  const named = namedBy(repository, request, members, plain.replace(/[{}]/g, ''));
  if (before === undefined && behind === undefined) return named;
  const found = new Set(named);
  // A set gives what was put into it meanwhile as well.
  if (behind !== undefined)
    for (const one of found)
      for (const other of members) if (needs(repository, one, other)) found.add(other);
  if (before !== undefined)
    for (const one of behind === undefined ? found : [...found])
      for (const other of members) if (needs(repository, other, one)) found.add(other);
  if ((after ?? without) !== undefined) for (const one of named) found.delete(one);
  return [...found];
}

function needs(repository: Repository, directory: string, other: string): boolean {
  const name = dig(manifest(repository, other), 'name');
  const own = manifest(repository, directory);
  return (
    typeof name === 'string' &&
    ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'].some((kind) =>
      Object.hasOwn(record(own[kind]), name),
    )
  );
}

function namedBy(
  repository: Repository,
  request: Request,
  members: readonly string[],
  plain: string,
): readonly string[] {
  if (plain.startsWith('.') || plain.includes('/')) {
    const path = resolvePath(request.directory, plain);
    const below =
      path === undefined ? [] : plain.includes('*') ? expand(repository, '', path) : [path];
    const found = below.filter((d) => textOf(repository, `${d}/package.json`) !== undefined);
    if (found.length > 0) return found;
  }
  // The root has a name too.
  const root = rootOf(repository, request.directory)?.directory;
  return [...(root === undefined ? [] : [root]), ...members].filter((d) => {
    const name = String(dig(manifest(repository, d), 'name') ?? '');
    return name === plain || name.endsWith(`/${plain}`) || d === plain || matches(name, plain);
  });
}

function matches(name: string, pattern: string): boolean {
  const star = pattern.indexOf('*');
  return (
    star >= 0 && name.startsWith(pattern.slice(0, star)) && name.endsWith(pattern.slice(star + 1))
  );
}

function rootOf(repository: Repository, directory: string) {
  return (
    nearest(repository, directory, ['pnpm-workspace.yaml', 'lerna.json']) ??
    nearest(repository, directory, ['package.json'])
  );
}

/** Every package of the workspace around a directory: https://docs.npmjs.com/cli/v11/using-npm/workspaces, https://pnpm.io/pnpm-workspace_yaml */
export const workspaces = oncePerName(
  (repository: Repository, directory: string): readonly string[] => {
    const root = rootOf(repository, directory);
    if (root === undefined) return [];
    const listed = dig(manifest(repository, root.directory), 'workspaces');
    const globs = [
      ...strings(listed),
      ...strings(dig(listed, 'packages')),
      ...(root.path.endsWith('.yaml') ? strings(dig(yaml(root.text), 'packages')) : []),
      ...(root.path.endsWith('lerna.json') ? strings(dig(parseJson(root.text), 'packages')) : []),
    ];
    const found = globs
      .filter((g) => !g.startsWith('!'))
      .flatMap((g) => expand(repository, root.directory, g));
    return [...new Set(found)].filter((d) => textOf(repository, `${d}/package.json`) !== undefined);
  },
);

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((v) => typeof v === 'string') : [];
}

type Manifest = Readonly<Record<string, unknown>>;

/** The `package.json` of a directory, parsed once however many scripts of it are started. */
export const manifest = oncePerName((repository: Repository, directory: string): Manifest => {
  const text = textOf(repository, directory === '' ? 'package.json' : `${directory}/package.json`);
  return text === undefined ? {} : record(parseJson(text));
});

/** A script with the ones before and after it, or every script a pattern such as `test:*` fits. */
export function scriptsOf(
  repository: Repository,
  directory: string,
  script: string,
  args: readonly number[],
): TargetScript[] {
  const path = directory === '' ? 'package.json' : `${directory}/package.json`;
  const text = textOf(repository, path);
  if (text === undefined) return [];
  const scripts = record(manifest(repository, directory).scripts);
  const wanted = script.includes('*')
    ? Object.keys(scripts).filter((n) => matches(n, script))
    : [script];
  return wanted.flatMap((name) =>
    [`pre${name}`, name, `post${name}`].flatMap((each): TargetScript[] => {
      const body = Object.hasOwn(scripts, each) ? scripts[each] : undefined;
      if (typeof body !== 'string') return [];
      const given = each === name ? args : [];
      const line = lineOf(text, `${JSON.stringify(each)}`, text.indexOf('"scripts"'));
      const own = given.length > 0 ? `${body} "$@"` : body;
      return [{ text: own, path, line, directory, args: given, dialect: 'bash' }];
    }),
  );
}

import {
  PACKAGE_RUNNERS,
  type PackageRunner,
  PROGRAMS_OF_PACKAGES,
} from '../../knowledge/package-runners.ts';
import { wrappersNamed } from '../../knowledge/wrappers.ts';
import { isOpen, partOf, templates } from '../../value/template.ts';
import { literal, type Value } from '../../value/value.ts';
import type { Observer } from '../observer.ts';
import { absolute, isRepositoryPath, pathKey } from '../paths.ts';
import { nearest } from '../project/files.ts';
import { npmTarget, packageDirectory } from '../project/npm.ts';
import { resolveTarget } from '../project/resolve.ts';
import { binaryOf } from '../project/runners/binaries.ts';
import type { Call } from '../shell.ts';
import { withWords } from './call.ts';
import { isInterpreter } from './interpreters.ts';
import { flagAt, isFlag } from './options.ts';
import { partOfWord, shownWord } from './peel.ts';

/** What a package manager was asked to run. */
interface Asked {
  /** The word that names the package, the program or the script. */
  readonly at: number;
  /** Packages named by a flag: the word is one of their programs then. */
  readonly packages: readonly Value[];
  readonly verb: string | undefined;
  readonly filters: readonly string[];
  readonly directory: string | undefined;
}

/**
 * The program that a package manager starts: of a package that it fetches, or of the project's own
 * (`npx`, `pnpm --filter web exec`, `uvx --from`). Undefined where it starts a script of the project, or
 * does something else.
 */
export function packaged(call: Call): Call | undefined {
  const runner = Object.hasOwn(PACKAGE_RUNNERS, call.name) ? PACKAGE_RUNNERS[call.name] : undefined;
  if (runner === undefined) return undefined;
  const words = [call.program, ...call.words];
  const texts = words.map(shownWord);
  const asked = askedOf(words, texts, runner);
  const word = words[asked.at];
  if (word === undefined) return undefined;
  const { observer } = call.frame.tracer;
  const [named] = asked.packages;
  const given = specOf(word);
  const starts = asked.verb !== undefined && runner.starts.includes(asked.verb);
  const folder = starts || runner.fetches ? folderOf(call, named ?? word) : undefined;
  const binary = folder && binaryOf(call.frame.tracer.repository, folder.path, named && given.name);
  if (binary !== undefined)
    return withWords(call, [literal('node'), absolute(binary), ...words.slice(asked.at + 1)]);
  const spec =
    named === undefined ? given : { ...specOf(named), name: programOf(given.name, observer) };
  const name = named === undefined ? programOf(given.name, observer) : spec.name;
  const mayStart = runner.bare || asked.verb !== undefined;
  if (
    name === '' ||
    (!starts &&
      !runner.fetches &&
      !(
        mayStart &&
        mayRun(
          call,
          asked,
          runner,
          [name, ...texts.slice(asked.at + 1)],
          [call.name, ...texts.slice(1)],
        )
      ))
  )
    return undefined;
  const inner = withWords(call, [
    literal(name, word.alternatives[0]?.trail),
    ...words.slice(asked.at + 1),
  ]);
  return {
    ...inner,
    frame: { ...call.frame, directory: directoryOf(call, asked) },
    version: spec.version ?? call.version,
    from: addressIn(named ?? word) ?? call.from,
  };
}

/** `git+https://github.com/acme/tool@v1`, without who signs in there: https://pip.pypa.io/en/stable/topics/vcs-support/ */
function addressIn(word: Value): string | undefined {
  const text = shownWord(word).replace(/^[\w.-]+\s*@\s*/, '');
  return /^(?:git\+|https?:\/\/)/.test(text) ? text.replace(/\/\/[^@/]*@/, '//') : undefined;
}

/** `npx .`, `npx --package ./tools/ask ask`, `file:.`: a package of the checkout, by its folder. */
function folderOf({ frame }: Call, word: Value): { readonly path: string } | undefined {
  const text = shownWord(word).replace(/^file:(?=[./])/, '');
  if (!/^\.{1,2}(?:\/|$)/.test(text)) return undefined;
  const path = pathKey(literal(text), frame.directory);
  return path === '' || isRepositoryPath(path) ? { path } : undefined;
}

/** `yarn tsx x.ts`, `npm run tsx`: a program by its name, where no script of the project is called so. */
function mayRun(
  call: Call,
  asked: Asked,
  { own }: PackageRunner,
  inner: readonly string[],
  words: readonly string[],
): boolean {
  const { directory, tracer } = call.frame;
  const { repository } = tracer;
  const [name = ''] = inner;
  const base = isRepositoryPath(directory) ? directory : '';
  // A word that is no command of the manager's own and no file, of a package that is here.
  const isOther =
    own !== undefined && !name.includes('/') && (asked.verb !== undefined || !own.has(name));
  const known =
    tracer.observer.knows(name) ||
    isInterpreter(name) ||
    wrappersNamed(name) !== undefined ||
    (isOther &&
      nearest(repository, base, ['package.json']) !== undefined &&
      resolveTarget(repository, directoryOf(call, asked), inner).kind !== 'unknown');
  return known && npmTarget(repository, base, words) === undefined;
}

function askedOf(
  words: readonly Value[],
  texts: readonly string[],
  { valued, packages: naming, verbs, filters: filtering, directories }: PackageRunner,
): Asked {
  const packages: Value[] = [];
  const filters: string[] = [];
  let directory: string | undefined;
  let verb: string | undefined;
  let at = 1;
  while (at < texts.length) {
    const text = texts[at] ?? '';
    const flag = text === '--' ? undefined : flagAt(texts, at, valued);
    if (flag !== undefined) {
      const value = flag.value && partOfWord(words, flag.value);
      const asks = (names: readonly string[]) => names.some((one) => isFlag(flag, one));
      if (value !== undefined && asks(naming)) packages.push(value);
      if (value !== undefined && asks(filtering)) filters.push(shownWord(value));
      if (value !== undefined && asks(directories)) directory = shownWord(value);
      at = flag.next;
    } else if (text === '--') at += 1;
    else if (text === 'workspace' && verb === undefined && verbs.includes(text)) {
      filters.push(texts[at + 1] ?? '');
      at += 2;
    } else if (verbs.includes(text) && (verb === undefined || verb === 'tool')) {
      verb = text;
      at += 1;
    } else break;
  }
  return { at, packages, verb, filters, directory };
}

function directoryOf({ frame }: Call, { filters, directory }: Asked): string {
  if (filters.length === 0 && directory === undefined) return frame.directory;
  const base = isRepositoryPath(frame.directory) ? frame.directory : '';
  return packageDirectory(frame.tracer.repository, base, directory, filters);
}

/** `@scope/name@1.2.3` as name and version; the version may be what only the run knows. */
function specOf(word: Value): { readonly name: string; readonly version: Value | undefined } {
  const template = templates(word)[0];
  const text = template?.text.replace(/^npm:/, '').replace(/(?:\[[^\]]*\])?[=~<>!]=.*$/s, '') ?? '';
  const cut = text.lastIndexOf('@');
  if (template === undefined || cut <= 0)
    return { name: isOpen(text) ? '' : text, version: undefined };
  const name = text.slice(0, cut);
  return { name: isOpen(name) ? '' : name, version: partOf(text.slice(cut + 1), template) };
}

/** The program of a package: its own name without the scope, but where a table says another. */
function programOf(name: string, observer: Observer): string {
  const own = Object.hasOwn(PROGRAMS_OF_PACKAGES, name) ? PROGRAMS_OF_PACKAGES[name] : undefined;
  if (own !== undefined) return own;
  if (observer.knows(name)) return name;
  return (
    observer.programOf(name) ?? (name.startsWith('@') ? name.slice(name.indexOf('/') + 1) : name)
  );
}

const INSTALLERS: ReadonlySet<string> = new Set([
  'npm',
  'pnpm',
  'yarn',
  'bun',
  'volta',
  'brew',
  'mise',
]);
const INSTALLS = new Set(['install', 'i', 'add', 'ci', 'global']);

/** `npm i -g @openai/codex@X`: remembers the version for the steps after it. */
export function traceInstall(call: Call): boolean {
  if (!INSTALLERS.has(call.name) || !call.texts.some((t) => INSTALLS.has(t))) return false;
  for (const word of call.words) {
    const { name, version } = specOf(word);
    if (name === '@openai/codex') call.frame.state.codexVersion = version ?? literal('latest');
  }
  return true;
}

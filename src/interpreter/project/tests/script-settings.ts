import type { Repository } from '../../../repository/repository.ts';
import type { Language } from '../../code/language.ts';
import { grammarOf } from '../../code/languages/index.ts';
import { type Chunk, lex } from '../../code/lex.ts';
import { resolvePath } from '../../code/resolve.ts';
import { dataOf } from '../data.ts';
import { dig, nearest, textOf } from '../files.ts';
import { type Glob, globOf, plainAlternatives } from '../globs.ts';
import { list } from '../runners/parse.ts';
import { above, NO_SETTINGS, type Settings } from './settings-model.ts';

interface Asks {
  readonly files: readonly string[];
  /** Globs of the test files, and of those left out. */
  readonly is: readonly string[];
  readonly isNot: readonly string[];
  /** Regular expressions for the same. */
  readonly matches: readonly string[];
  readonly matchesNot: readonly string[];
  readonly places: readonly string[];
  /** Whether it looks below its settings wherever it is started. */
  readonly below: boolean;
  /** The object that holds them. */
  readonly within: readonly string[];
}

const ENDINGS = ['ts', 'mts', 'js', 'mjs', 'cjs', 'cts', 'json'];
const named = (...names: readonly string[]): readonly string[] =>
  names.flatMap((name) => ENDINGS.map((ending) => `${name}.${ending}`));

type Runner = 'jest' | 'vitest' | 'mocha' | 'playwright';

const ASKS: Readonly<Record<Runner, Asks>> = {
  // https://jestjs.io/docs/configuration
  jest: {
    files: named('jest.config'),
    is: ['testMatch'],
    isNot: [],
    matches: ['testRegex'],
    matchesNot: ['testPathIgnorePatterns'],
    places: ['roots'],
    below: true,
    within: ['jest'],
  },
  // https://vitest.dev/config/
  vitest: {
    files: named('vitest.config', 'vite.config'),
    is: ['include'],
    isNot: ['exclude'],
    matches: [],
    matchesNot: [],
    places: ['dir'],
    below: false,
    within: ['test'],
  },
  // https://mochajs.org/#configuring-mocha-nodejs
  mocha: {
    files: ['.mocharc.js', '.mocharc.cjs', '.mocharc.yaml', '.mocharc.yml', '.mocharc.json'],
    is: ['spec'],
    isNot: ['ignore', 'exclude'],
    matches: [],
    matchesNot: [],
    places: [],
    below: false,
    within: ['mocha'],
  },
  // https://playwright.dev/docs/test-configuration
  playwright: {
    files: named('playwright.config'),
    is: [],
    isNot: [],
    matches: [],
    matchesNot: [],
    places: ['testDir'],
    below: true,
    within: ['playwright'],
  },
};

export function javascript(
  repository: Repository,
  runner: Runner,
  directory: string,
  given: string | undefined,
  projects: readonly string[],
): Settings {
  const asks = ASKS[runner];
  const read = given === undefined ? undefined : textOf(repository, given);
  const file =
    read !== undefined && given !== undefined
      ? { path: given, directory: above(given) ?? '', text: read }
      : nearest(repository, directory, [
          // https://v2.vitest.dev/guide/workspace
          ...(runner === 'vitest' && projects.length > 0 ? named('vitest.workspace') : []),
          ...asks.files,
          'package.json',
        ]);
  if (file === undefined) return NO_SETTINGS;
  const all = textsIn(file.path, file.text, asks.within);
  const [project, ...others] = projects;
  // Those of Playwright are browsers: each looks for its tests where the file says, or where it says itself.
  const several =
    runner !== 'playwright' &&
    (all('projects').length > 0 || file.path.includes('vitest.workspace.'));
  const one =
    several && project !== undefined && others.length === 0
      ? projectIn(file.path, file.text, project, asks.within)
      : undefined;
  // Several projects in one file: which of their settings hold for which test is not told apart.
  if (several && one === undefined) return { ...NO_SETTINGS, understood: false };
  const texts = one ?? all;
  const root = resolvePath(file.directory, texts('rootDir')[0] ?? texts('root')[0] ?? '');
  const base = root ?? file.directory;
  const below = (path: string) =>
    base === '' ? path : path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path;
  const globs = (names: readonly string[]) =>
    names.flatMap(texts).flatMap((one) => globOf(one) ?? []);
  const plain = (names: readonly string[]) =>
    names.flatMap(texts).flatMap((one) => plainAlternatives(one) ?? []);
  const [is, isNot] = [globs(asks.is), globs(asks.isNot)];
  const [matches, matchesNot] = [plain(asks.matches), plain(asks.matchesNot)];
  const holds = (path: string, fits: readonly Glob[], parts: readonly string[]) => {
    const short = below(path);
    return (
      fits.some((glob) => glob(short) || glob(`${short}/`)) ||
      parts.some((part) => `/${short}`.includes(part))
    );
  };
  const tells = is.length + matches.length > 0;
  const globbed = [...asks.is, ...asks.isNot].flatMap(texts);
  const understood =
    is.length + isNot.length === globbed.length &&
    [...asks.matches, ...asks.matchesNot].flatMap(texts).every((one) => plainAlternatives(one));
  const places = asks.places
    .flatMap(texts)
    .flatMap((one) => resolvePath(base, one.replace(/^<rootDir>\/?/, '')) ?? []);
  // What it takes from elsewhere may name other places.
  const isBelow =
    asks.below &&
    file.path === given &&
    (texts('rootDir').length > 0 ||
      !/\.\.\.|\b(?:rootDir|roots|testDir)["']?\s*[:,}]/.test(file.text));
  return {
    words: [],
    places: places.length === 0 && isBelow ? [base] : places,
    isTest: tells ? (path) => holds(path, is, matches) : undefined,
    leavesOut: (path) => holds(path, isNot, matchesNot),
    understood,
  };
}

/** The texts of a key, inside the object of the runner where there is one. */
function textsIn(
  path: string,
  text: string,
  within: readonly string[],
): (key: string) => readonly string[] {
  if (!/\.[cm]?[jt]s$/.test(path)) {
    const data = dataOf(path, text);
    const table = path.endsWith('package.json')
      ? dig(data, ...within)
      : (dig(data, ...within) ?? data);
    return (key) => list(dig(table, key)).map(String);
  }
  const language: Language = /ts$/.test(path) ? 'typescript' : 'javascript';
  const chunk = lex(text.slice(0, 200_000), grammarOf({ language }).syntax);
  const object = within
    .map((name) => keyAt(chunk, name, [0, chunk.tokens.length], isAny))
    .find((at) => at >= 0);
  const open = object === undefined ? -1 : object + 2;
  const close = open < 0 ? -1 : (chunk.match[open] ?? -1);
  const [from, to] = close > open ? [open, close] : [0, chunk.tokens.length];
  return (key) => textsOf(chunk, keyAt(chunk, key, [from, to], isOwn(within)));
}

/** The texts of a key in the one project of this name, or in the only other one where `!` stands before it: vitest's `name`, jest's `displayName`. */
function projectIn(
  path: string,
  text: string,
  name: string,
  within: readonly string[],
): ((key: string) => readonly string[]) | undefined {
  if (!/\.[cm]?[jt]s$/.test(path)) return undefined;
  const language: Language = /ts$/.test(path) ? 'typescript' : 'javascript';
  const chunk = lex(text.slice(0, 200_000), grammarOf({ language }).syntax);
  const { tokens, match } = chunk;
  const key = keyAt(chunk, 'projects', [0, tokens.length], isAny);
  const open =
    key >= 0
      ? key + 2
      : tokens.findIndex(
          ({ text }, at) =>
            text === '[' &&
            tokens[at - 1]?.text === '(' &&
            tokens[at - 2]?.text === 'defineWorkspace',
        );
  const close = match[open] ?? -1;
  if (tokens[open]?.text !== '[' || close < open) return undefined;
  const not = name.startsWith('!');
  const found: (readonly [from: number, to: number])[] = [];
  for (let at = open + 1; at < close; at++) {
    const end = match[at] ?? -1;
    if (tokens[at]?.text !== '{' || end < at) continue;
    const named = ['name', 'displayName', 'label'].some((key) =>
      textsOf(chunk, keyAt(chunk, key, [at, end], isOwn(within))).includes(
        not ? name.slice(1) : name,
      ),
    );
    if (named !== not) found.push([at, end]);
    at = end;
  }
  const [only, ...more] = found;
  return only === undefined || more.length > 0
    ? undefined
    : (key) => textsOf(chunk, keyAt(chunk, key, only, isOwn(within)));
}

type Opens = (name: string) => boolean;
const isAny: Opens = () => true;

/** What coverage, benchmarks or plug-ins leave out is no setting of the tests: only projects hold such. */
const isOwn =
  (within: readonly string[]): Opens =>
  (name) =>
    name === 'projects' || within.includes(name);

/** Where `key:` stands, looking into the values of those keys alone; -1 where it does not. */
function keyAt(
  { tokens, match }: Chunk,
  key: string,
  [from, to]: readonly [from: number, to: number],
  opens: Opens,
): number {
  for (let at = from; at < to; at++) {
    if (tokens[at + 1]?.text !== ':' || tokens[at]?.kind === 'mark') continue;
    const name = tokens[at]?.text ?? '';
    if (name === key) return at;
    const value = tokens[at + 2]?.text;
    // A bracket that nothing closes leads nowhere.
    if ((value === '{' || value === '[') && !opens(name)) at = Math.max(at, match[at + 2] ?? at);
  }
  return -1;
}

/** The one text behind a key, or those of its list. */
function textsOf({ tokens, match }: Chunk, at: number): readonly string[] {
  if (at < 0) return [];
  const value = tokens[at + 2];
  if (value?.kind === 'text') return [value.text];
  const close = match[at + 2] ?? -1;
  if (value?.text !== '[' && value?.text !== '{') return [];
  return tokens.slice(at + 3, close).flatMap((one) => (one.kind === 'text' ? [one.text] : []));
}

import type { Repository } from '../../repository/repository.ts';
import { startsCodex } from '../../spending/code/codex-calls.ts';
import { analyzeProgram } from '../code/program.ts';
import { resolvePath, Tree } from '../code/resolve.ts';
import { gateOf, NO_GATE, testFiles } from './gates.ts';
import type { Target } from './target.ts';

/** How a test runner names its tests: https://docs.pytest.org/en/stable/explanation/goodpractices.html and the runners' manuals. */
interface Runner {
  /** The words it starts with. */
  readonly words: readonly string[];
  readonly name: string;
  /** Which files are tests. */
  readonly files: RegExp;
  /** Flags that take the next word. */
  readonly valued: readonly string[];
}

const RUNNERS: readonly Runner[] = [
  {
    words: ['pytest'],
    name: 'pytest',
    files: /^(test_.*|.*_test)\.py$/,
    valued: [
      '-m',
      '-k',
      '-n',
      '-o',
      '-c',
      '-p',
      '--cov',
      '--maxfail',
      '--ignore',
      '--deselect',
      '--junitxml',
      '--timeout',
      '--durations',
      '--rootdir',
      '--reruns',
      '--cov-report',
      '--numprocesses',
      '--dist',
      '-W',
      '--tb',
      '--junit-xml',
    ],
  },
  {
    words: ['py.test'],
    name: 'pytest',
    files: /^(test_.*|.*_test)\.py$/,
    valued: ['-m', '-k', '-n'],
  },
  {
    words: ['python', '-m', 'pytest'],
    name: 'pytest',
    files: /^(test_.*|.*_test)\.py$/,
    valued: ['-m', '-k', '-n', '--ignore', '--cov', '--deselect'],
  },
  {
    words: ['python3', '-m', 'pytest'],
    name: 'pytest',
    files: /^(test_.*|.*_test)\.py$/,
    valued: ['-m', '-k', '-n', '--ignore', '--cov', '--deselect'],
  },
  {
    words: ['python', '-m', 'unittest'],
    name: 'unittest',
    files: /^test.*\.py$/,
    valued: ['-s', '-p', '-t'],
  },
  {
    words: ['vitest'],
    name: 'vitest',
    files: /\.(test|spec)\.[cm]?[jt]sx?$/,
    valued: [
      '-t',
      '--config',
      '-c',
      '--project',
      '--reporter',
      '--exclude',
      '--dir',
      '--root',
      '--testTimeout',
    ],
  },
  {
    words: ['jest'],
    name: 'jest',
    files: /\.(test|spec)\.[cm]?[jt]sx?$|^__tests__$/,
    valued: [
      '-t',
      '--config',
      '-c',
      '--testPathPattern',
      '--testPathIgnorePatterns',
      '--testTimeout',
      '--maxWorkers',
    ],
  },
  {
    words: ['mocha'],
    name: 'mocha',
    files: /\.(test|spec)\.[cm]?[jt]sx?$/,
    valued: ['-g', '--grep', '--timeout', '-r', '--require', '--config'],
  },
  {
    words: ['bun', 'test'],
    name: 'bun',
    files: /[._](test|spec)\.[cm]?[jt]sx?$/,
    valued: ['-t', '--timeout', '--preload'],
  },
  {
    words: ['node', '--test'],
    name: 'node',
    files: /\.(test|spec)\.[cm]?[jt]s$/,
    valued: ['--test-name-pattern', '--import'],
  },
  {
    words: ['playwright', 'test'],
    name: 'playwright',
    files: /\.(test|spec)\.[cm]?[jt]sx?$/,
    valued: ['-g', '--project', '-c'],
  },
  {
    words: ['cypress', 'run'],
    name: 'cypress',
    files: /\.cy\.[cm]?[jt]sx?$/,
    valued: ['--spec', '--browser', '--config', '--env', '--project'],
  },
  { words: ['deno', 'test'], name: 'deno', files: /[._]test\.[cm]?[jt]sx?$/, valued: ['--filter'] },
  {
    words: ['go', 'test'],
    name: 'go',
    files: /_test\.go$/,
    valued: [
      '-run',
      '-count',
      '-timeout',
      '-tags',
      '-coverprofile',
      '-p',
      '-bench',
      '-skip',
      '-parallel',
      '-coverpkg',
    ],
  },
  { words: ['gotestsum'], name: 'go', files: /_test\.go$/, valued: ['--format', '--junitfile'] },
  {
    words: ['dotnet', 'test'],
    name: 'dotnet',
    files: /\.cs$/,
    valued: [
      '--filter',
      '-c',
      '--configuration',
      '--logger',
      '-f',
      '--framework',
      '--collect',
      '-v',
      '--verbosity',
      '--results-directory',
      '-s',
      '--settings',
      '--blame-hang-timeout',
    ],
  },
  {
    words: ['cargo', 'test'],
    name: 'cargo',
    files: /\.rs$/,
    valued: ['-p', '--package', '--features', '--test', '--manifest-path'],
  },
  {
    words: ['cargo', 'nextest'],
    name: 'cargo',
    files: /\.rs$/,
    valued: ['-p', '--package', '--features', '--profile'],
  },
  {
    words: ['rspec'],
    name: 'rspec',
    files: /_spec\.rb$/,
    valued: ['-t', '--tag', '-e', '--format', '-f', '-r'],
  },
  {
    words: ['phpunit'],
    name: 'phpunit',
    files: /Test\.php$/,
    valued: ['--filter', '-c', '--testsuite', '--group', '--exclude-group'],
  },
  { words: ['pest'], name: 'phpunit', files: /Test\.php$/, valued: ['--filter', '--group'] },
  {
    words: ['promptfoo', 'eval'],
    name: 'promptfoo',
    files: /^promptfooconfig\.(ya?ml|json|js|ts)$/,
    valued: ['-c', '--config', '-o', '--output', '-r', '--providers'],
  },
];
/** They start the application, or find it running, and use it as people do. */
const BROWSERS: ReadonlySet<string> = new Set(['playwright', 'cypress']);
const JVM = new Set(['mvn', 'mvnw', 'gradle', 'gradlew']);

/**
 * `./mvnw`, `..\\gradlew.bat`: a script that fetches a build tool and hands it its words. It is that
 * tool, not a program of the project (https://maven.apache.org/wrapper/, https://docs.gradle.org/current/userguide/gradle_wrapper.html).
 */
export function buildTool(command: string): string | undefined {
  const name = command.slice(Math.max(command.lastIndexOf('/'), command.lastIndexOf('\\')) + 1);
  const plain = name.replace(/\.(?:bat|cmd)$/i, '');
  return JVM.has(plain) ? plain : undefined;
}
/** Every phase from `test` on runs the tests: https://maven.apache.org/guides/introduction/introduction-to-the-lifecycle.html */
const MAVEN_TESTS =
  /^(?:(?:process-)?test|(?:prepare-)?package|(?:pre-|post-)?integration-test|verify|install|deploy|(?:surefire|failsafe):.*)$/;
const GRADLE_TESTS = /^(.*:)?(test|check|build|.*[tT]est)$/;

/** Options and marks that leave the calling tests out or let only them in; examples: microsoft/autogen, pydantic/pydantic-ai. */
const LIVE_WORD = 'openai|llm|live|e2e|integration|external|api|network|paid|vcr';
const LEFT_OUT = new RegExp(
  `^--(skip|no|without|exclude|disable)-(${LIVE_WORD})|^--(${LIVE_WORD})=(off|false|no|none)$|^--record-mode=none$|^--disable-socket$|^--block-network$`,
  'i',
);
const LET_IN = new RegExp(
  `^--(run|with|use|enable|only)-?([a-z]{1,20}-){0,3}(${LIVE_WORD})|^--live$`,
  'i',
);
/** A build profile that lets the calling tests in (https://maven.apache.org/guides/introduction/introduction-to-profiles.html); `!name` and `-name` switch one off. */
const PROFILE = /^(?:-P|--activate-profiles=?)(.*)$/;
const LIVE_PROFILE = new RegExp(`(?:^|[-_.])(?:${LIVE_WORD}|it|its)(?:[-_.]|s?$)`, 'i');
const NOT_MARK = new RegExp(`\\bnot\\s+\\(?\\s*\\w*(${LIVE_WORD})`, 'i');
const ONLY_MARK = new RegExp(`(^|[^\\w])\\w*(${LIVE_WORD})\\w*`, 'i');

/** What a test runner would run, and whether that may call a paid API as far as is cheap to know. */
export function testTarget(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const runner = runnerOf(words);
  if (runner === undefined)
    return buildTool(words[0] ?? '') === undefined ? undefined : jvm(directory, words);
  const { selected, flags, marks, ignored } = selection(
    runner,
    directory,
    words.slice(runner.words.length),
  );
  const asked = selected.length > 0 ? selected : [directory];
  const tree = new Tree(repository);
  const base = {
    kind: 'tests' as const,
    gate: leavesLiveIn(marks)
      ? gateOf(repository, tree, () => testFiles(tree, asked, runner.files, ignored))
      : NO_GATE,
    runner: runner.name,
    selected,
    flags,
    directory,
    reaches: [],
    wholeApp: BROWSERS.has(runner.name),
  };
  const said = byFlags(flags, marks);
  if (said !== undefined) return { ...base, ...said };
  if (runner.name === 'promptfoo')
    return { ...base, live: 'yes', why: 'an evaluation calls the models it names' };
  return {
    ...base,
    ...byFiles(repository, runner, asked, ignored),
  };
}

/** No mark picks tests, or one does that the calling ones have: `-m "integration and not slow"`. */
function leavesLiveIn(marks: readonly string[]): boolean {
  return marks.length === 0 || marks.some((mark) => ONLY_MARK.test(mark));
}

function runnerOf(words: readonly string[]): Runner | undefined {
  const name = (words[0] ?? '').replace(/^.*\/(node_modules\/\.bin|vendor\/bin|bin)\//, '');
  const plain = [name, ...words.slice(1)];
  return RUNNERS.find((r) => r.words.every((w, i) => w === plain[i]));
}

interface Selection {
  readonly selected: string[];
  readonly flags: string[];
  /** Expressions of `-m`, `-k`, `--filter`, `-tags`. */
  readonly marks: string[];
  readonly ignored: string[];
}

const MARKS = new Set([
  '-m',
  '-k',
  '--filter',
  '-t',
  '--tag',
  '-tags',
  '--grep',
  '-g',
  '-run',
  '--group',
  '--testsuite',
  '-skip',
  '--exclude-group',
]);

function selection(runner: Runner, directory: string, words: readonly string[]): Selection {
  const found: Selection = { selected: [], flags: [], marks: [], ignored: [] };
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    const equals = word.startsWith('-') ? word.indexOf('=') : -1;
    const flag = equals < 0 ? word : word.slice(0, equals);
    if (word.startsWith('-')) {
      found.flags.push(word);
      const value =
        equals >= 0
          ? word.slice(equals + 1)
          : runner.valued.includes(word)
            ? words[++at]
            : undefined;
      if (value === undefined) continue;
      if (equals < 0) found.flags.push(value);
      if (MARKS.has(flag))
        found.marks.push(/^(-skip|--exclude-group)$/.test(flag) ? `not ${value}` : value);
      if (flag === '--ignore' || flag === '--exclude')
        found.ignored.push(resolvePath(directory, value) ?? value);
    } else if (!['run', 'watch', 'related', 'discover'].includes(word)) {
      const path = resolvePath(directory, word.replace(/::.*$/, '').replace(/\/?\.\.\.$/, ''));
      if (path !== undefined) found.selected.push(path);
    }
  }
  return found;
}

function byFlags(
  flags: readonly string[],
  marks: readonly string[],
): { live: 'yes' | 'no' | 'unknown'; why: string } | undefined {
  for (const flag of flags) {
    if (flag === '--collect-only' || flag === '--co' || flag === '--list')
      return { live: 'no', why: `${flag} runs no test` };
    if (LEFT_OUT.test(flag)) return { live: 'no', why: `${flag} leaves the calling tests out` };
    if (LET_IN.test(flag)) return { live: 'yes', why: `${flag} asks for the calling tests` };
  }
  for (const mark of marks) {
    if (NOT_MARK.test(mark)) return { live: 'no', why: `"${mark}" leaves the calling tests out` };
    if (/\b(openai|llm|live)\b/i.test(mark) && ONLY_MARK.test(mark) && !/\bnot\b/.test(mark))
      return { live: 'yes', why: `"${mark}" asks for the calling tests` };
  }
  return undefined;
}

const MAX_TESTS = 60;

/** Words by which a test says that it answers in the model's place. */
const STAND_IN = /mock|monkeypatch|\bfake|\bstub|\bdummy|\bsinon\b|\bnock\b|\bmsw\b/i;

type Reading = Pick<Extract<Target, { kind: 'tests' }>, 'live' | 'reaches' | 'why' | 'cut'>;

/** The tests named, read when they are few. */
function byFiles(
  repository: Repository,
  runner: Runner,
  selected: readonly string[],
  ignored: readonly string[],
): Reading {
  const tree = new Tree(repository);
  const files = selected.flatMap((s) =>
    tree.isFile(s) ? [s] : tree.isDirectory(s) ? tree.below(s, runner.files, MAX_TESTS + 1) : [],
  );
  const tests = files.filter((f) => !ignored.some((i) => f === i || f.startsWith(`${i}/`)));
  const unknown = (why: string, reaches: readonly string[] = []): Reading => ({
    live: 'unknown',
    reaches,
    why,
  });
  if (tests.length === 0) return unknown('no test file is found where the command points');
  if (tests.length > MAX_TESTS) {
    const why = `more than ${MAX_TESTS} test files are selected`;
    return { ...unknown(why), cut: why };
  }
  let cut: string | undefined;
  const seen = new Map<string, string>();
  for (const test of tests) {
    const facts = analyzeProgram(repository, test);
    if (facts.codex.length > 0 || facts.spawns.some(startsCodex))
      return { live: 'yes', reaches: [], why: `${test} starts Codex` };
    if (facts.recorded.length > 0 || standsIn(repository, test)) continue;
    cut ??= facts.cut;
    for (const api of facts.apis)
      if (api.called && api.provider !== 'local' && !seen.has(api.provider))
        seen.set(api.provider, `${test} uses ${api.through}`);
  }
  const [first] = seen.values();
  if (first !== undefined) return unknown(first, [...seen.keys()]);
  if (cut !== undefined) return { ...unknown('only a part of the tests could be read'), cut };
  return unknown('none of the selected tests builds a client that nothing stands in for');
}

function standsIn(repository: Repository, test: string): boolean {
  const read = repository.read(test);
  return read.kind === 'text' && STAND_IN.test(read.text);
}

/** Flags of Maven and Gradle that take the next word. */
const JVM_VALUED = new Set([
  '-pl',
  '--projects',
  '-rf',
  '--resume-from',
  '-f',
  '--file',
  '-s',
  '--settings',
  '-P',
  '-p',
  '-x',
  '--tests',
]);

/** `mvn -pl module verify`, `./gradlew :module:test`. */
function jvm(directory: string, words: readonly string[]): Target {
  const runner = /mvn/.test(words[0] ?? '') ? 'mvn' : 'gradle';
  const flags = words.slice(1).filter((w) => w.startsWith('-'));
  const goals = words
    .slice(1)
    .filter((w, i) => !w.startsWith('-') && !w.includes(',') && !JVM_VALUED.has(words[i] ?? ''));
  const skipped =
    flags.some((f) => /^-D(skipTests|maven\.test\.skip)(=true)?$/.test(f)) ||
    (words.includes('-x') && words.includes('test'));
  const phases = runner === 'mvn' ? MAVEN_TESTS : GRADLE_TESTS;
  const tests = goals.some((g) => phases.test(g));
  if (skipped || !tests)
    return { kind: 'harmless', why: skipped ? 'builds without running tests' : 'builds' };
  const at = words.findIndex((w) => w === '-pl' || w === '--projects');
  const modules =
    at < 0
      ? goals
          .filter((g) => g.startsWith(':') && g.lastIndexOf(':') > 0)
          .map((g) => g.slice(1, g.lastIndexOf(':')).replaceAll(':', '/'))
      : (words[at + 1] ?? '').split(',').filter((m) => !m.startsWith('!') && !m.startsWith('-'));
  const selected = modules.flatMap((m) => resolvePath(directory, m.replace(/^:/, '')) ?? []);
  const profile = liveProfile(words);
  return {
    kind: 'tests',
    runner,
    selected,
    flags,
    directory,
    gate: NO_GATE,
    live: profile === undefined ? 'unknown' : 'yes',
    reaches: [],
    wholeApp: false,
    why:
      profile === undefined
        ? 'tests of a build are not told apart'
        : `profile "${profile}" asks for the calling tests`,
  };
}

/** The first profile of `-Pfast,integration-tests` or `-P integration-tests` that does. */
function liveProfile(words: readonly string[]): string | undefined {
  for (const [i, word] of words.entries()) {
    const given = PROFILE.exec(word)?.[1];
    if (given === undefined) continue;
    const names = (given === '' ? (words[i + 1] ?? '') : given).split(',');
    const found = names.find((name) => !/^[!-]/.test(name) && LIVE_PROFILE.test(name));
    if (found !== undefined) return found;
  }
  return undefined;
}

import type { Repository } from '../../../repository/repository.ts';
import { lazily } from '../../code/lazily.ts';
import { join, resolvePath, treeOf } from '../../code/resolve.ts';
import { found, textOf } from '../files.ts';
import { jvmRun } from '../runners/jvm.ts';
import type { Target } from '../target.ts';
import { chosenByGradle, chosenByMaven, isLate } from './jvm-chosen.ts';
import { knownOf, oncePerTexts } from './known.ts';
import { liveProfile } from './live.ts';
import { readTests } from './read.ts';

const JVM = new Set(['mvn', 'mvnw', 'mvnd', 'gradle', 'gradlew']);

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
/** Those that run `*IT` as well: https://maven.apache.org/surefire/maven-failsafe-plugin/usage.html */
const LATE = /^(?:integration-test|post-integration-test|verify|install|deploy|failsafe:.*)$/;
const GRADLE_TESTS = /^(.*:)?(test|check|build|.*[tT]est)$/;

/** Flags of Maven and Gradle that take the next word. */
const VALUED = new Set([
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
  '--args',
]);

/** `mvn -pl module verify`, `./gradlew :module:test`, `gradle run`. */
export function jvm(repository: Repository, directory: string, words: readonly string[]): Target {
  const maven = /mvn/.test(words[0] ?? '');
  const flags = words.slice(1).filter((w) => w.startsWith('-'));
  const goals = words
    .slice(1)
    .filter((w, i) => !w.startsWith('-') && !w.includes(',') && !VALUED.has(words[i] ?? ''));
  const modules = modulesOf(maven, directory, words, goals);
  const run = jvmRun(repository, maven ? 'maven' : 'gradle', goals, flags, modules, directory);
  if (run !== undefined) return run;
  const skipped =
    flags.some((f) => /^-D(skipTests|maven\.test\.skip)(=true)?$/.test(f)) ||
    (words.includes('-x') && words.includes('test'));
  const phases = maven ? MAVEN_TESTS : GRADLE_TESTS;
  const tests = goals.some((g) => phases.test(g));
  if (skipped || !tests)
    return { kind: 'harmless', why: skipped ? 'builds without running tests' : 'builds' };
  const profile = liveProfile(words);
  // What a module does not say, its parent may.
  const settings = () =>
    [...new Set([...modules, directory, ''])]
      .map((place) => textOf(repository, join(place, 'pom.xml')) ?? '')
      .join('\n');
  const tree = treeOf(repository);
  const late = !maven || goals.some((g) => LATE.test(g));
  const files = () =>
    found(
      tree,
      (modules.length > 0 ? modules : [directory]).map((m) => join(m, 'src/test')),
      (path) => /\.(?:java|kt)$/.test(path) && (late || !isLate(path)),
      MAX_TESTS + 1,
    );
  const selection = lazily({
    chosen: () => (maven ? chosenByMaven(words, settings()) : chosenByGradle(words)),
    files,
  });
  return {
    kind: 'tests',
    runner: maven ? 'mvn' : 'gradle',
    wholeApp: false,
    live: profile === undefined ? 'unknown' : 'yes',
    why:
      profile === undefined
        ? 'tests of a build are not told apart'
        : `profile "${profile}" asks for the calling tests`,
    read: oncePerTexts((variable) =>
      readTests(
        repository,
        tree,
        {
          nodes: new Set<string>(),
          selected: [...selection.files],
          marks: [],
          ignored: [],
          flags,
          known: knownOf(variable, flags),
          chosen: selection.chosen,
          feature: () => true,
        },
        selection.files,
        MAX_TESTS,
      ),
    ),
  };
}

const MAX_TESTS = 200;

/** `-pl a,b`, `:a:test`, `-f demo/pom.xml`, `-p demo`: the directories that are built. */
function modulesOf(
  maven: boolean,
  directory: string,
  words: readonly string[],
  goals: readonly string[],
): readonly string[] {
  const behind = (...flags: readonly string[]): string | undefined => {
    const at = words.findIndex((word) => flags.includes(word));
    return at < 0 ? undefined : words[at + 1];
  };
  const moved = behind('-f', '--file', '-p', '--project-dir')?.replace(/\/?pom\.xml$/, '');
  const base = moved === undefined ? directory : (resolvePath(directory, moved) ?? directory);
  const named = maven
    ? (behind('-pl', '--projects') ?? '').split(',').filter((m) => m !== '' && !/^[!-]/.test(m))
    : goals.flatMap((g) => /^:?(.+):[^:]+$/.exec(g)?.[1]?.replaceAll(':', '/') ?? []);
  const found = named.flatMap((m) => resolvePath(base, m.replace(/^:/, '')) ?? []);
  return found.length > 0 || base === directory ? found : [base];
}

import type { Repository } from '../../../repository/repository.ts';
import { join, type Tree, treeOf } from '../../code/resolve.ts';
import { textOf } from '../files.ts';
import type { Target } from '../target.ts';

/** Goals that start the module's own program, and what may name its class. */
const RUNS: Readonly<
  Record<'maven' | 'gradle', { readonly goals: RegExp; readonly builds: readonly string[] }>
> = {
  // https://www.mojohaus.org/exec-maven-plugin/, https://docs.spring.io/spring-boot/maven-plugin/run.html, https://quarkus.io/guides/maven-tooling
  maven: {
    goals:
      /^(?:exec:(?:java|exec)|spring-boot:(?:run|start)|quarkus:(?:dev|run)|micronaut:run|mn:run|jetty:run|javafx:run)(?:@.+)?$/,
    builds: ['pom.xml'],
  },
  // https://docs.gradle.org/current/userguide/application_plugin.html, https://docs.spring.io/spring-boot/gradle-plugin/running.html
  gradle: {
    goals:
      /^(?:.*:)?(?:run|runShadow|jvmRun|bootRun|bootTestRun|quarkusDev|quarkusRun|appRun|runFatJar)$/,
    builds: ['build.gradle.kts', 'build.gradle'],
  },
};

/** `gradle :demo:run`, `mvn exec:java -Dexec.mainClass=org.demo.Main`, `gradle evals` of a `JavaExec` task. */
export function jvmRun(
  repository: Repository,
  tool: 'maven' | 'gradle',
  goals: readonly string[],
  flags: readonly string[],
  modules: readonly string[],
  directory: string,
): Target | undefined {
  const { goals: runs, builds } = RUNS[tool];
  const tree = treeOf(repository);
  const places = modules.length > 0 ? modules : [directory];
  const texts = places.flatMap((place) =>
    builds.flatMap((name) => textOf(repository, join(place, name)) ?? []),
  );
  const own = goals.find((goal) =>
    texts.some((text) => isJavaExec(text, goal.replace(/^.*:/, ''))),
  );
  if (own === undefined && !goals.some((goal) => runs.test(goal))) return undefined;
  const named = flags.map((flag) => /^-Dexec\.mainClass=([\w.$]+)$/.exec(flag)?.[1]).find(Boolean);
  const main = named ?? (own === undefined ? undefined : mainOf(texts, own.replace(/^.*:/, '')));
  const file = main === undefined ? undefined : classFile(tree, places, main);
  if (file !== undefined) return { kind: 'program', paths: [file] };
  // `run` without a module runs it in each that has it: https://docs.gradle.org/current/userguide/command_line_interface.html
  const below = places.flatMap((place) => [place, ...modulesBelow(tree, place, builds)]);
  const sources = below.flatMap((place) =>
    tree.isDirectory(join(place, 'src/main')) ? [join(place, 'src/main')] : [],
  );
  return sources[0] === undefined
    ? undefined
    : { kind: 'program', paths: modules.length > 0 || tool === 'maven' ? [sources[0]] : sources };
}

/** `tasks.register<JavaExec>("evals")`, `tasks.register('evals', JavaExec)`, `task evals(type: JavaExec)`. */
function isJavaExec(text: string, task: string): boolean {
  return /^\w[\w-]*$/.test(task) && definitionAt(text, task) >= 0;
}

function definitionAt(text: string, task: string): number {
  for (const form of [
    `<JavaExec>("${task}"`,
    `("${task}", JavaExec`,
    `('${task}', JavaExec`,
    `task ${task}(type: JavaExec`,
  ]) {
    const at = text.indexOf(form);
    if (at >= 0) return at;
  }
  return -1;
}

/** The class that the task starts, which stands in its block. */
function mainOf(texts: readonly string[], task: string): string | undefined {
  for (const text of texts) {
    const at = definitionAt(text, task);
    const found = /main(?:Class)?(?:Name)?(?:\.set\()?\s*=?\s*["']([\w.]+)["']/.exec(
      at < 0 ? '' : text.slice(at, at + 1500),
    );
    if (found?.[1] !== undefined) return found[1];
  }
  return undefined;
}

const LANGUAGES = ['java', 'kotlin'];

/** `org.demo.MainKt` is what Kotlin makes of `org/demo/Main.kt`. */
function classFile(tree: Tree, places: readonly string[], main: string): string | undefined {
  const path = main.replaceAll('.', '/');
  return places
    .flatMap((place) => ['main', 'test'].map((set) => join(place, `src/${set}`)))
    .flatMap((base) => LANGUAGES.map((language) => `${base}/${language}/${path}`))
    .flatMap((one) => [`${one}.java`, `${one}.kt`, `${one.replace(/Kt$/, '')}.kt`])
    .find((candidate) => tree.isFile(candidate));
}

const MAX_MODULES = 30;

function modulesBelow(tree: Tree, directory: string, builds: readonly string[]): readonly string[] {
  return [...tree.entries(directory)]
    .filter(([name, isDirectory]) => isDirectory && !name.startsWith('.'))
    .map(([name]) => join(directory, name))
    .filter((place) => builds.some((name) => tree.isFile(join(place, name))))
    .slice(0, MAX_MODULES);
}

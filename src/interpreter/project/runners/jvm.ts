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
  const sources = below.flatMap((place) => {
    const own = builds.flatMap((name) => textOf(repository, join(place, name)) ?? []);
    const property = propertiesOf(repository, [place, directory], flags);
    const started = tool === 'maven' ? mainOfPlugin(own, goals) : mainOfModule(own, property);
    const found = started === undefined ? undefined : classFile(tree, [place], started);
    if (found !== undefined) return [found];
    return tree.isDirectory(join(place, 'src/main')) ? [join(place, 'src/main')] : [];
  });
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

type Property = (name: string) => string | undefined;

const NAMED = /^(?:-P|--project-prop=)?(\w+)(?:=(.*))?$/;

/** `-Pname=value` comes before what `gradle.properties` says: https://docs.gradle.org/current/userguide/build_environment.html */
function propertiesOf(
  repository: Repository,
  places: readonly string[],
  flags: readonly string[],
): Property {
  const files = [...new Set(places)].map((place) =>
    textOf(repository, join(place, 'gradle.properties')),
  );
  return (name) => {
    const given = flags.find((flag) => NAMED.exec(flag)?.[1] === name);
    if (given !== undefined) return NAMED.exec(given)?.[2] ?? '';
    for (const text of files)
      for (const line of text?.split('\n') ?? []) {
        const [key, ...rest] = line.split('=');
        if (key?.trim() === name) return rest.join('=').trim();
      }
    return undefined;
  };
}

/** `application { mainClass = "org.demo.Main" }`, `mainClass.set(…)`, `mainClassName '…'`; two of them say nothing. */
function mainOfModule(texts: readonly string[], property: Property): string | undefined {
  const found = texts.flatMap((text) => [
    ...[...text.matchAll(OWN_MAIN)].map((one) => expressionAt(text, one.index + one[0].length)),
    ...[...text.matchAll(OWN_BLOCK)].flatMap(({ index }) => {
      const [line = ''] = text.slice(index).split('\n', 1);
      const [whole = ''] = text.slice(index).split('\n}', 1);
      const block = line.trimEnd().endsWith('}') ? line : whole;
      const main = MAIN.exec(block);
      return main === null ? [] : [expressionAt(block, main.index + main[0].length)];
    }),
  ]);
  return found.length === 1 ? filledIn(found[0] ?? '', property) : undefined;
}

const OWN_MAIN = /^(?:application\.mainClass|mainClassName)\b[ \t]*(?:\.set\(|=|(?=["']))[ \t]*/gm;
/** A block of the module itself, which ends with the brace at the beginning of a line, or in its own line. */
const OWN_BLOCK = /^(?:application|springBoot)[ \t]*\{/gm;
const MAIN = /\bmainClass(?:Name)?\b[ \t]*(?:\.set\(|=|(?=["']))[ \t]*/;

/** A literal with what is filled into it, or what else stands in the line. */
function expressionAt(text: string, start: number): string {
  const quote = text[start];
  if (quote !== '"' && quote !== "'") return text.slice(start).split('\n', 1)[0]?.trim() ?? '';
  let depth = 0;
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}') depth--;
    else if (text[at] === quote && depth === 0) {
      const rest =
        text
          .slice(at + 1)
          .split('\n', 1)[0]
          ?.trim() ?? '';
      return /^[)}\s]*(?:\/\/.*)?$/.test(rest) ? text.slice(start, at + 1) : '';
    }
  }
  return '';
}

/** What a text of a build file is, as far as it hangs on properties that the run is handed. */
function filledIn(expression: string, property: Property): string | undefined {
  const text = expression.trim();
  const choice =
    /^if\s*\((?:project\.)?hasProperty\(["'](\w+)["']\)\)\s*(\S[\s\S]*?)\s*\belse\b\s*(\S[\s\S]*)$/.exec(
      text,
    ) ??
    /^(?:project\.)?hasProperty\(["'](\w+)["']\)\s*\?\s*(\S[\s\S]*?)\s+:\s+(\S[\s\S]*)$/.exec(text);
  if (choice !== null) {
    const [, name = '', set = '', unset = ''] = choice;
    return filledIn(property(name) === undefined ? unset : set, property);
  }
  const named =
    /^(?:project\.)?(?:property|findProperty)\(["'](\w+)["']\)(?:\.toString\(\)|\s+as\s+String\??)?(?:\s*\?:\s*(\S[\s\S]*))?$/.exec(
      text,
    );
  if (named !== null)
    return (
      property(named[1] ?? '') ??
      (named[2] === undefined ? undefined : filledIn(named[2], property))
    );
  const literal = /^(["'])([\s\S]*)\1$/.exec(text)?.[2];
  if (literal === undefined) return undefined;
  const at = literal.indexOf('${');
  if (at < 0) return /^[\w.]+$/.test(literal) ? literal : undefined;
  const end = literal.lastIndexOf('}');
  const inner = filledIn(literal.slice(at + 2, end), property);
  const all = inner === undefined ? '' : literal.slice(0, at) + inner + literal.slice(end + 1);
  return /^[\w.]+$/.test(all) ? all : undefined;
}

/** The plugins of Maven that start a class, and the property that names it in their place. */
const STARTING: readonly (readonly [goals: RegExp, plugin: string, property: string])[] = [
  [/^exec:java/, 'exec-maven-plugin', 'exec.mainClass'],
  [/^spring-boot:/, 'spring-boot-maven-plugin', 'start-class'],
];

function mainOfPlugin(texts: readonly string[], goals: readonly string[]): string | undefined {
  for (const [starts, plugin, property] of STARTING) {
    if (!goals.some((goal) => starts.test(goal))) continue;
    const found = new Set(
      texts.flatMap((text) => {
        const at = text.indexOf(`<artifactId>${plugin}</artifactId>`);
        const block = at < 0 ? '' : (text.slice(at).split('</plugin>', 1)[0] ?? '');
        return [
          ...[...block.matchAll(/<mainClass>\s*([^<]*?)\s*<\/mainClass>/g)].map(
            (one) => one[1] ?? '',
          ),
          ...[...text.matchAll(/<(exec\.mainClass|start-class)>\s*([^<]*?)\s*<\//g)].flatMap(
            ([, name, value]) => (name === property ? [value ?? ''] : []),
          ),
        ];
      }),
    );
    found.delete(`\${${property}}`);
    const [only, ...more] = found;
    if (only !== undefined && more.length === 0 && /^[\w.$]+$/.test(only)) return only;
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

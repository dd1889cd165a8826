/** Which tests the words and the settings of Maven and Gradle pick. */
import type { TestCase } from '../../code/test-reading.ts';
import { globOf } from '../globs.ts';
import { type Chosen, classOf, fitsStars, hasTag } from './chosen.ts';
import { mayHold, selects } from './marks.ts';

/** Tests of a later phase: https://maven.apache.org/surefire/maven-failsafe-plugin/examples/inclusion-exclusion.html */
export const isLate = (path: string): boolean => /(?:ITs?|ITCase)\.\w+$/.test(path);

/** https://maven.apache.org/surefire/maven-surefire-plugin/test-mojo.html */
export function chosenByMaven(words: readonly string[], settings: string): Chosen {
  const given = (name: string) => propertyOf(words, name);
  const off = (name: string) => /^(?:true)?$/.test(given(name) ?? 'no');
  const [early, late] = ['surefire', 'failsafe'].map((plugin) => byPlugin(plugin, settings, given));
  const [some, someLate] = [namesOf(given('test')), namesOf(given('it.test'))];
  const without = off('skipITs') || off('skipIntegrationTests');
  return (test, path) => {
    if (isLate(path)) return !without && someLate(test, path) && (late?.(test, path) ?? true);
    return some(test, path) && (early?.(test, path) ?? true);
  };
}

/** `-Dname=value` */
function propertyOf(words: readonly string[], name: string): string | undefined {
  const found = words.findLast((word) => word === `-D${name}` || word.startsWith(`-D${name}=`));
  return found?.slice(name.length + 3);
}

/** What the plugin that runs them is told, in the words or in the module's own settings outside of profiles. */
function byPlugin(
  plugin: string,
  settings: string,
  given: (name: string) => string | undefined,
): Chosen {
  const text = settings.replace(/<profiles>[\s\S]*?<\/profiles>|<!--[\s\S]*?-->/g, '');
  const at = text.indexOf(`<artifactId>maven-${plugin}-plugin</artifactId>`);
  const own = at < 0 ? '' : text.slice(at, at + text.slice(at).indexOf('</plugin>'));
  const told = (name: string): string | undefined => {
    const value = given(name) ?? inside(own, name);
    const property = /^\$\{([\w.-]+)\}$/.exec(value ?? '')?.[1];
    const known = property === undefined ? value : (given(property) ?? inside(text, property));
    return known?.includes('${') ? undefined : known;
  };
  const [only, but] = [tagsOf(told('groups')), tagsOf(told('excludedGroups'))];
  const out = [...(inside(own, 'excludes') ?? '').matchAll(/<exclude>([^<]*)<\/exclude>/g)].flatMap(
    ([, pattern = '']) => globOf(pattern.trim()) ?? [],
  );
  return ({ marks }, path) => {
    const short = path.replace(/^.*\/src\/test\/(?:java|kotlin)\//, '');
    if (out.some((glob) => glob(short))) return false;
    if (only !== undefined && !mayHold(only, hasTag(marks))) return false;
    return but === undefined || mayHold((has) => !but(has), hasTag(marks));
  };
}

function inside(text: string, name: string): string | undefined {
  const from = text.indexOf(`<${name}>`);
  const to = from < 0 ? -1 : text.indexOf(`</${name}>`, from);
  return to < 0 ? undefined : text.slice(from + name.length + 2, to).trim();
}

/** https://docs.junit.org/current/user-guide/#running-tests-tag-expressions */
function tagsOf(text: string | undefined) {
  return text === undefined || text === ''
    ? undefined
    : selects(
        text
          .replaceAll('&', ' and ')
          .replaceAll(/[|,]/g, ' or ')
          .replaceAll('!', ' not ')
          .replace(/([()])/g, ' $1 '),
      );
}

/** `-Dtest=ATest,B*#asks,!CTest`: https://maven.apache.org/surefire/maven-surefire-plugin/examples/single-test.html */
function namesOf(text: string | undefined): Chosen {
  const all = (text ?? '').split(',').filter((one) => one !== '');
  if (all.length === 0 || all.some((one) => /[%[{]/.test(one))) return () => true;
  const out = all.filter((one) => one.startsWith('!')).map((one) => one.slice(1));
  const some = all.filter((one) => !one.startsWith('!'));
  return (test, path) =>
    (some.length === 0 || some.some((one) => isNamed(one, test, path))) &&
    !out.some((one) => isNamed(one, test, path));
}

function isNamed(pattern: string, test: TestCase, path: string): boolean {
  const [where = '', method] = pattern.split('#');
  const name = where.replace(/\.(?:java|class|kt)$/, '').replace(/^.*[./](?=[^./]+$)/, '');
  return (
    (where === '' || fitsStars(classOf(path), name)) &&
    (method === undefined || method.split('+').some((one) => fitsStars(test.name, one)))
  );
}

/** `--tests 'pkg.ATest.asks*'`: https://docs.gradle.org/current/userguide/java_testing.html#test_filtering */
export function chosenByGradle(words: readonly string[]): Chosen {
  const patterns = words.flatMap((word, at) => {
    if (word === '--tests') return [words[at + 1] ?? ''];
    return word.startsWith('--tests=') ? [word.slice('--tests='.length)] : [];
  });
  if (patterns.length === 0) return () => true;
  return (test, path) => {
    const name = path.replace(/^.*\/(?:java|kotlin|groovy)\//, '').replace(/\.\w+$/, '');
    const whole = name.replaceAll('/', '.');
    const method = `${whole}.${test.name}`;
    const short = whole.slice(whole.lastIndexOf('.') + 1);
    return patterns.some((one) =>
      [whole, method, short, `${short}.${test.name}`].some((text) => fitsStars(text, one)),
    );
  };
}

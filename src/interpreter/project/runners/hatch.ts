import type { Repository } from '../../../repository/repository.ts';
import { isOpen } from '../../../value/template.ts';
import { flagAt, flagValue } from '../../start/options.ts';
import { dig, nearest, record } from '../files.ts';
import type { Target } from '../target.ts';
import { toml } from './parse.ts';
import { commandFrom, from } from './scripts.ts';
import { fromTable } from './table.ts';

/** `hatch run [env:]x`: https://hatch.pypa.io/latest/config/environment/overview/#scripts */
export function hatch(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  let [at, asked] = past(words, 1);
  if (words[at] === 'test') return commandFrom(directory, words, at + 1, ['pytest']);
  if (words[at] === 'env' && words[at + 1] === 'run') at += 2;
  else if (words[at] === 'run') at += 1;
  else return undefined;
  const own = past(words, at);
  at = own[0];
  asked = own[1] ?? asked;
  const whole = words[at] ?? '';
  const colon = whole.indexOf(':');
  const environment = colon < 0 ? (asked ?? 'default') : whole.slice(0, colon);
  const name = whole.slice(colon + 1);
  const args = from(words, at + 1);
  for (const file of [
    nearest(repository, directory, ['hatch.toml']),
    nearest(repository, directory, ['pyproject.toml']),
  ]) {
    if (file === undefined) continue;
    const data = toml(file.text);
    const root = file.path.endsWith('hatch.toml') ? data : dig(data, 'tool', 'hatch');
    for (const each of environmentsOf(environment, dig(root, 'envs'))) {
      const found = fromTable(file, dig(root, 'envs', each, 'scripts'), name, args);
      if (found !== undefined) return found;
    }
  }
  const tests = isOfTests(environment) && Object.hasOwn(TESTS, name) ? TESTS[name] : undefined;
  if (tests !== undefined) return commandFrom(directory, words, at + 1, tests);
  // Only the environment is cut off; the command is a word like any other.
  if (colon < 0) return commandFrom(directory, words, at);
  return name === '' ? undefined : commandFrom(directory, words, at + 1, [name]);
}

/** What hatch itself defines for tests: https://hatch.pypa.io/latest/config/internal/testing/#scripts */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  run: ['pytest'],
  'run-cov': ['coverage', 'run', '-m', 'pytest'],
  'cov-combine': ['coverage', 'combine'],
  'cov-report': ['coverage', 'report'],
};

/** What only the run knows may be that of the tests. */
function isOfTests(environment: string): boolean {
  return isOpen(environment) || environment.split('.', 1)[0] === 'hatch-test';
}

/**
 * The names in the settings of an environment, the nearest first: one of a matrix is called `name.variables`. What
 * only the run knows may be any.
 */
function environmentsOf(environment: string, table: unknown): readonly string[] {
  if (environment.startsWith('+')) return ['default'];
  if (isOpen(environment)) return [...Object.keys(record(table)), 'default'];
  const [base = environment] = environment.split('.', 1);
  return [...new Set([environment, base, 'default'])];
}

const VALUED = new Set([
  '-e',
  '--env',
  '-p',
  '--project',
  '-i',
  '--include',
  '-x',
  '--exclude',
  '-f',
]);

/** Behind the flags, up to a `--`; and the environment that they name. */
function past(words: readonly string[], start: number): [at: number, environment?: string] {
  let at = start;
  let environment: string | undefined;
  for (let flag = flagAt(words, at, VALUED); flag; flag = flagAt(words, at, VALUED)) {
    at = flag.next;
    if (flag.written === '--') break;
    if (flag.name === '-e' || flag.name === '--env')
      environment = flagValue(words, flag) ?? environment;
  }
  return environment === undefined ? [at] : [at, environment];
}

import type { Repository } from '../../../repository/repository.ts';
import { flagAt, flagValue } from '../../start/options.ts';
import { dig, nearest } from '../files.ts';
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
    const names = environment.startsWith('+') ? ['default'] : [environment, 'default'];
    for (const each of names) {
      const found = fromTable(file, dig(root, 'envs', each, 'scripts'), name, args);
      if (found !== undefined) return found;
    }
  }
  // Only the environment is cut off; the command is a word like any other.
  if (colon < 0) return commandFrom(directory, words, at);
  return name === '' ? undefined : commandFrom(directory, words, at + 1, [name]);
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

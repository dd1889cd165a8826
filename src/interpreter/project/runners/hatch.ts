import type { Repository } from '../../../repository/repository.ts';
import { dig, nearest } from '../files.ts';
import type { Target } from '../target.ts';
import { toml } from './parse.ts';
import { commandFrom } from './scripts.ts';
import { fromTable } from './table.ts';

/** `hatch run [env:]x`: https://hatch.pypa.io/latest/config/environment/overview/#scripts */
export function hatch(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const first = words.findIndex((w, i) => i > 0 && !w.startsWith('-'));
  const given = first < 0 ? [] : words.slice(first);
  const start = given[0] === 'run' ? 1 : given[0] === 'env' && given[1] === 'run' ? 2 : 0;
  if (given[0] === 'test') return commandFrom(directory, words, first + 1, ['pytest']);
  const [whole = '', ...args] = given.slice(start);
  const colon = whole.indexOf(':');
  const environment = colon < 0 ? 'default' : whole.slice(0, colon);
  const name = whole.slice(colon + 1);
  for (const file of [
    nearest(repository, directory, ['hatch.toml']),
    nearest(repository, directory, ['pyproject.toml']),
  ]) {
    if (file === undefined) continue;
    const data = toml(file.text);
    const root = file.path.endsWith('hatch.toml') ? data : dig(data, 'tool', 'hatch');
    const names = environment.startsWith('+') ? [] : [environment, 'default'];
    for (const each of names) {
      const found = fromTable(file, dig(root, 'envs', each, 'scripts'), name, args);
      if (found !== undefined) return found;
    }
  }
  return name === '' ? undefined : commandFrom(directory, words, first + start + 1, [name]);
}

import type { Repository } from '../../../repository/repository.ts';
import { dig, nearest } from '../files.ts';
import type { Target } from '../target.ts';
import { toml } from './parse.ts';
import { named } from './scripts.ts';
import { fromTable } from './table.ts';

/** `mise run x`: https://mise.jdx.dev/tasks/toml-tasks.html */
export function mise(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const file = nearest(repository, directory, ['mise.toml', '.mise.toml', '.config/mise.toml']);
  const [at = 0, ...args] = named(words, 1, ['run', 'r']);
  const name = at === 0 ? undefined : words[at];
  if (file === undefined || name === undefined) return undefined;
  return fromTable(file, dig(toml(file.text), 'tasks'), name, args);
}

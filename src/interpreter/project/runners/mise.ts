import type { Repository } from '../../../repository/repository.ts';
import { dig, nearest } from '../files.ts';
import type { Target } from '../target.ts';
import { toml } from './parse.ts';
import { fromTable } from './table.ts';

/** `mise run x`: https://mise.jdx.dev/tasks/toml-tasks.html */
export function mise(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const file = nearest(repository, directory, ['mise.toml', '.mise.toml', '.config/mise.toml']);
  const [name, ...args] = words
    .slice(1)
    .filter((w) => !['run', 'r'].includes(w) && !w.startsWith('-'));
  if (file === undefined || name === undefined) return undefined;
  return fromTable(file, dig(toml(file.text), 'tasks'), name, args);
}

import type { Repository } from '../../../repository/repository.ts';
import { parseJson } from '../../../support/json.ts';
import { dig, nearest } from '../files.ts';
import type { Target } from '../target.ts';
import { named } from './scripts.ts';
import { fromTable } from './table.ts';

/** `deno task x`: https://docs.deno.com/runtime/reference/cli/task/ */
export function denoTask(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const [at = 0, ...args] = named(words, 2);
  const name = at === 0 ? undefined : words[at];
  const file = nearest(repository, directory, ['deno.json', 'deno.jsonc', 'package.json']);
  if (file === undefined || name === undefined) return undefined;
  const data = parseJson(file.text);
  return fromTable(file, dig(data, 'tasks') ?? dig(data, 'scripts'), name, args);
}

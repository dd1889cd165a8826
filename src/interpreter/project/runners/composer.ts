import type { Repository } from '../../../repository/repository.ts';
import { parseJson } from '../../../support/json.ts';
import { dig, nearest, record } from '../files.ts';
import type { Target } from '../target.ts';
import { list } from './parse.ts';
import { named, script, scripts } from './scripts.ts';

/** `composer x`, `composer run x`: https://getcomposer.org/doc/articles/scripts.md */
export function composer(
  repository: Repository,
  directory: string,
  words: readonly string[],
): Target | undefined {
  const [at = 0, ...args] = named(words, 1, ['run', 'run-script']);
  const name = at === 0 ? undefined : words[at];
  const file = nearest(repository, directory, ['composer.json']);
  if (file === undefined || name === undefined) return undefined;
  const table = dig(parseJson(file.text), 'scripts');
  const body = Object.hasOwn(record(table), name) ? list(record(table)[name]) : [];
  return scripts(
    body
      .filter((b) => typeof b === 'string')
      .map((b) =>
        script(
          file,
          String(b)
            .replace(/^@(?=composer |php )/, '')
            .replace(/^@/, 'composer '),
          `"${name}"`,
          { args },
        ),
      ),
  );
}

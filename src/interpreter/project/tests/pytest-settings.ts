import { baseName } from '../../../repository/path.ts';
import type { Repository } from '../../../repository/repository.ts';
import { join, resolvePath } from '../../code/resolve.ts';
import { dig, record, textOf } from '../files.ts';
import { globOf } from '../globs.ts';
import { ini } from '../ini.ts';
import { toml } from '../runners/parse.ts';
import { above, NO_SETTINGS, type Settings } from './settings-model.ts';

/** https://docs.pytest.org/en/stable/reference/customize.html#configuration-file-formats, in its order. */
const PYTEST: readonly (readonly [file: string, ...section: readonly string[]])[] = [
  ['pytest.toml', 'pytest'],
  ['pytest.ini', 'pytest'],
  ['.pytest.ini', 'pytest'],
  ['pyproject.toml', 'tool', 'pytest', 'ini_options'],
  ['tox.ini', 'pytest'],
  ['setup.cfg', 'tool:pytest'],
];

export function pytest(
  repository: Repository,
  directory: string,
  named: string | undefined,
): Settings {
  for (let at: string | undefined = directory; at !== undefined; at = above(at))
    for (const [name, ...section] of PYTEST) {
      const path = named ?? join(at, name);
      if (named !== undefined && !named.endsWith(name)) continue;
      const text = textOf(repository, path);
      if (text === undefined) continue;
      const table = name.endsWith('.toml')
        ? record(dig(toml(text), ...section))
        : Object.fromEntries(
            [...(ini(text).get(section[0] ?? '') ?? [])].map(([key, lines]) => [
              key,
              lines.join(' '),
            ]),
          );
      // Only a file with the section ends the search; `pytest.ini` does without.
      if (Object.keys(table).length === 0) continue;
      const place = (one: string) => resolvePath(at ?? '', one) ?? one;
      const [names, outside] = [wordsOf(table.python_files), wordsOf(table.norecursedirs)];
      const files = names.flatMap((one) => globOf(one) ?? []);
      const out = outside.flatMap((one) => globOf(one) ?? []);
      return {
        words: wordsOf(table.addopts),
        places: wordsOf(table.testpaths).map(place),
        isTest:
          files.length === 0 ? undefined : (file) => files.some((fits) => fits(baseName(file))),
        leavesOut: (file) =>
          out.length > 0 &&
          file
            .split('/')
            .slice(0, -1)
            .some((one) => out.some((fits) => fits(one))),
        understood: files.length === names.length && out.length === outside.length,
      };
    }
  return NO_SETTINGS;
}

/** A list, or a text that a shell would split. */
function wordsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.slice(0, 200).map(String);
  if (typeof value !== 'string') return [];
  return [...value.slice(0, 5000).matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );
}

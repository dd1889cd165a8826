import { oncePerName } from '../once.ts';
import type { Repository } from '../repository/repository.ts';
import { literal, type Setting, type Value } from '../value/value.ts';
import { pathKey } from './paths.ts';
import { textOf } from './project/files.ts';
import { parseJson } from './project/npm.ts';
import { toml, yaml } from './project/runners/parse.ts';

/** A file of settings that a program loads, as it is read; undefined where it is of another kind. */
const dataAt = oncePerName((repository: Repository, path): unknown => {
  const text = textOf(repository, path);
  if (text === undefined) return undefined;
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase();
  if (ending === 'yml' || ending === 'yaml') return yaml(text);
  if (ending === 'toml') return toml(text);
  return ending === 'json' ? parseJson(text) : undefined;
});

/**
 * The text that a file of the repository holds under these keys. Undefined where the file is not here or
 * holds nothing there: programs fill what is left empty from elsewhere.
 */
export function settingIn(
  repository: Repository,
  directory: string,
  { path, keys }: Setting,
): Value | undefined {
  const there = new Set([pathKey(literal(path), directory), path]);
  for (const one of there) {
    let data = dataAt(repository, one);
    if (typeof data !== 'object' || data === null) continue;
    for (const key of keys)
      data =
        typeof data === 'object' && data !== null && Object.hasOwn(data, key)
          ? (data as Readonly<Record<string, unknown>>)[key]
          : undefined;
    const empty = data === undefined || data === null || data === '';
    return empty || typeof data === 'object' ? undefined : literal(String(data));
  }
  return undefined;
}

import type { Repository } from '../repository/repository.ts';
import { oncePerName } from '../support/once.ts';
import { literal, type Setting, type Value } from '../value/value.ts';
import { pathKey } from './paths.ts';
import { dataOf } from './project/data.ts';
import { dig, textOf } from './project/files.ts';

/** A file of settings that a program loads, as it is read; undefined where it is of another kind. */
const dataAt = oncePerName((repository: Repository, path): unknown => {
  const text = /\.(?:ya?ml|toml|json)$/i.test(path) ? textOf(repository, path) : undefined;
  return text === undefined ? undefined : dataOf(path, text);
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
  const data = [pathKey(literal(path), directory), path]
    .map((one) => dataAt(repository, one))
    .find((one) => typeof one === 'object' && one !== null);
  const told = dig(data, ...keys);
  const empty = told === undefined || told === null || told === '';
  return empty || typeof told === 'object' ? undefined : literal(String(told));
}

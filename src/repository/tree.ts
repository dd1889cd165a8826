import { byName } from './decode.ts';
import { parent } from './path.ts';

export interface Listed {
  readonly name: string;
  readonly directory: boolean;
}

/** Every directory with its sorted names, from a flat list of paths. */
export function directories(
  paths: Iterable<string>,
  alsoDirectories: Iterable<string> = [],
): ReadonlyMap<string, readonly Listed[]> {
  const found = new Map<string, Map<string, boolean>>([['', new Map()]]);
  const add = (path: string, directory: boolean): void => {
    const above = parent(path);
    let names = found.get(above);
    if (names === undefined) {
      names = new Map();
      found.set(above, names);
      add(above, true);
    }
    names.set(path.slice(above === '' ? 0 : above.length + 1), directory);
  };
  for (const path of paths) add(path, false);
  for (const path of alsoDirectories) {
    add(path, true);
    if (!found.has(path)) found.set(path, new Map());
  }
  return new Map(
    [...found].map(([path, names]) => [
      path,
      [...names].map(([name, directory]) => ({ name, directory })).sort(byName),
    ]),
  );
}

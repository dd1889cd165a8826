/** Names and paths of which only parts are told. */
import { resolvePath, type Tree } from './resolve.ts';

/** What stands for what only the run knows. */
export const ANY = '*';
/** More modules are no choice of one. */
const MOST = 60;
const MOST_FOLDERS = 400;
/** Of a part of a path in which more is not told its beginning and its end count. */
const MOST_OPEN = 4;

/** Whether something of it is not told. */
export function isOpen(told: string): boolean {
  return told.includes(ANY);
}

/** A part of a path, as a pattern. */
export function patternOf(told: string, ending = ''): RegExp {
  const parts = told.split(/\*+/);
  const known = parts.length > MOST_OPEN ? [parts[0] ?? '', parts.at(-1) ?? ''] : parts;
  const source = known.map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('[^/]+');
  return new RegExp(`^${source}${ending}$`);
}

/** What lies at a path of which parts are not told, below a folder; hidden and vendored folders left out. */
export function entriesAt(
  tree: Tree,
  base: string,
  told: string,
  ending: string,
): readonly string[] {
  const parts = told.split('/').filter((part) => part !== '');
  let found: readonly string[] = [base];
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1;
    const fits = patternOf(part, isLast ? ending : '');
    found = found
      .slice(0, MOST_FOLDERS)
      .flatMap((folder) =>
        [...tree.entries(folder)].flatMap(([name, isFolder]) =>
          (isLast || isFolder) && !/^\.|^node_modules$/.test(name) && fits.test(name)
            ? [folder === '' ? name : `${folder}/${name}`]
            : [],
        ),
      );
  }
  return found.slice(0, MOST);
}

/** A place that a script names: relative to the folder of its own, or from the root of the checkout. */
export function placeTold(folder: string, told: string): string | undefined {
  if (told.startsWith('/')) return resolvePath('', told.slice(1));
  return /^\.{1,2}\//.test(told) ? resolvePath(folder, told) : undefined;
}

import type { TestRunner } from '../../../knowledge/test-runners.ts';
import { isBelow } from '../../../repository/path.ts';
import { resolvePath } from '../../code/resolve.ts';
import { type Glob, globOf, starredAlternatives } from '../globs.ts';
import { fitsStars } from './chosen.ts';
import type { Ignored } from './options.ts';

/** Whether the words leave a file out: by its place, by a pattern, by a part of its name. */
export function ignoredBy(
  { name }: TestRunner,
  directory: string,
  places: readonly string[],
  ignored: readonly Ignored[],
): Glob {
  const short = (file: string) =>
    directory !== '' && isBelow(file, directory) ? file.slice(directory.length + 1) : file;
  const each = ignored.map(({ flag, text }): Glob => {
    // https://jestjs.io/docs/configuration#testpathignorepatterns-arraystring
    if (flag.startsWith('--testPathIgnore')) {
      const parts = starredAlternatives(text) ?? [];
      return (file) => parts.some((part) => fitsStars(`/${file}`, `*${part}*`));
    }
    if (/[*?{[]/.test(text)) {
      // A star of pytest stands for folders as well: https://docs.python.org/3/library/fnmatch.html
      const glob = name === 'pytest' ? undefined : globOf(text);
      const stars = text.startsWith('*') ? text : (resolvePath(directory, text) ?? text);
      return (file) => glob?.(short(file)) ?? fitsStars(file, stars);
    }
    const place = resolvePath(directory, text) ?? text;
    // A place that is asked for counts, though a folder around it is ignored.
    return (file) =>
      isBelow(file, place) &&
      !places.some((one) => one !== place && isBelow(one, place) && isBelow(file, one));
  });
  return (file) => each.some((out) => out(file));
}

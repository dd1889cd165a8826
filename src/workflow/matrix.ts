import type { Entries, Matrix } from './model.ts';

/** One value for each dimension, by the dimension's name. */
export type Combination = ReadonlyMap<string, string>;

/**
 * The jobs that a matrix makes, as far as its values are written out: what `exclude` leaves of the
 * combinations, each with what the rows of `include` add to it, and every row that fits none of them.
 * The caller bounds their number.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
export function cellsOf({ dimensions, include, exclude = [] }: Matrix): readonly Combination[] {
  const left = combinationsOf(dimensions).filter(
    (one) => !exclude.some((row) => row.size > 0 && fits(row, one, 'whole')),
  );
  const alone = include.filter((row) => !left.some((one) => fits(row, one, 'shared')));
  return [
    ...left.map(
      (one) =>
        new Map([...one, ...include.filter((row) => fits(row, one, 'shared')).flatMap(texts)]),
    ),
    ...alone.map((row) => new Map(texts(row))),
  ];
}

function combinationsOf(dimensions: Matrix['dimensions']): readonly Combination[] {
  if (dimensions.size === 0) return [];
  let all: readonly Combination[] = [new Map()];
  for (const [name, values = []] of dimensions)
    all = all.flatMap((one) => values.map(({ value }) => new Map([...one, [name, value]])));
  return all;
}

/** @param by whether every name of the row must be one of the combination's, or only those it shares count */
function fits(row: Entries, one: Combination, by: 'whole' | 'shared'): boolean {
  return texts(row).every(([name, value]) => {
    const own = one.get(name);
    return own === undefined ? by === 'shared' : own === value;
  });
}

function texts(row: Entries): readonly (readonly [string, string])[] {
  return [...row].map(([name, { value }]) => [name, value]);
}

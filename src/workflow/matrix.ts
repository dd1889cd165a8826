import type { Matrix } from './model.ts';

/** One value for each dimension, by the dimension's name. */
export type Combination = ReadonlyMap<string, string>;

/** Every combination of the values that are written out; none without a dimension. The caller bounds their number. */
export function combinationsOf(dimensions: Matrix['dimensions']): readonly Combination[] {
  if (dimensions.size === 0) return [];
  let all: readonly Combination[] = [new Map()];
  for (const [name, values = []] of dimensions)
    all = all.flatMap((one) => values.map(({ value }) => new Map([...one, [name, value]])));
  return all;
}

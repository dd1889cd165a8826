import type { Entries, Matrix, Scalar } from './model.ts';

/** One value for each dimension, by the dimension's name. */
export type Combination = ReadonlyMap<string, string>;

/** More jobs than a matrix makes: https://docs.github.com/en/actions/reference/limits */
export const MOST_CELLS = 256;

/**
 * The jobs that a matrix makes, as far as its values are written out: what `exclude` leaves of the
 * combinations, each with what the rows of `include` add to it, and every row that fits none of them.
 * Each is made when it is asked for, so whoever wants a few of many makes a few; the caller bounds
 * what is compared.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 */
export function* cellsOf({
  dimensions,
  include,
  exclude = [],
}: Matrix): Generator<Combination, void, undefined> {
  const alone = new Set(include);
  for (const one of combinationsOf(dimensions)) {
    if (exclude.some((row) => row.size > 0 && fits(row, one, 'whole'))) continue;
    const cell = new Map(one);
    for (const row of include) {
      if (!fits(row, one, 'shared')) continue;
      alone.delete(row);
      for (const [name, { value }] of row) cell.set(name, value);
    }
    yield cell;
  }
  for (const row of alone) yield new Map([...row].map(([name, { value }]) => [name, value]));
}

/** What is written out of it, by names as GitHub compares them; what an expression makes is left open in each cell. */
export function writtenOut({ dimensions, include, exclude, ...at }: Matrix): Matrix {
  const told = new Map<string, readonly Scalar[]>();
  let cells = 1;
  for (const [name, list] of dimensions) {
    if (list === undefined || cells * list.length > MOST_CELLS) continue;
    cells *= list.length;
    told.set(name.toLowerCase(), list);
  }
  const lower = (rows: readonly Entries[]) =>
    rows.map((row) => new Map([...row].map(([name, one]) => [name.toLowerCase(), one] as const)));
  return {
    ...at,
    // Which of them an expression leaves out nobody sees.
    dimensions: exclude === undefined ? new Map() : told,
    include: lower(include.slice(0, MOST_CELLS)),
    exclude: lower(exclude ?? []),
  };
}

/** The last dimension turns fastest. */
function* combinationsOf(
  dimensions: Matrix['dimensions'],
): Generator<Combination, void, undefined> {
  const wheels = [...dimensions].map(([name, values = []]) =>
    values.map(({ value }) => [name, value] as const),
  );
  if (wheels.length === 0 || wheels.some((wheel) => wheel.length === 0)) return;
  const at = wheels.map(() => 0);
  for (;;) {
    yield new Map(wheels.flatMap((wheel, index) => wheel.slice(at[index], (at[index] ?? 0) + 1)));
    let turning = wheels.length - 1;
    while (turning >= 0) {
      const next = (at[turning] ?? 0) + 1;
      at[turning] = next === wheels[turning]?.length ? 0 : next;
      if (at[turning] !== 0) break;
      turning--;
    }
    if (turning < 0) return;
  }
}

/** @param by whether every name of the row must be one of the combination's, or only those it shares count */
function fits(row: Entries, one: Combination, by: 'whole' | 'shared'): boolean {
  for (const [name, { value }] of row) {
    const own = one.get(name);
    if (own === undefined ? by === 'whole' : own !== value) return false;
  }
  return true;
}

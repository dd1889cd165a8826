import { type Combination, combinationsOf } from '../workflow/matrix.ts';
import type { Matrix } from '../workflow/model.ts';
import { ONCE, type Repeats } from './times.ts';

/** https://docs.github.com/en/actions/reference/limits */
const MOST_JOBS = 256;
/** Combinations times rows; beyond it nothing is compared, and the limit above is what holds. */
const MOST_COMPARED = 1_000_000;

/**
 * How many jobs a matrix makes of one: what `exclude` leaves of the combinations, and every row of
 * `include` that fits none of them.
 * https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/run-job-variations
 * @param where goes behind the count in its note
 */
export function matrixJobs(matrix: Matrix | undefined, where = ''): Repeats {
  if (matrix === undefined) return ONCE;
  const { include, exclude } = matrix;
  const dimensions = [...matrix.dimensions];
  if (
    dimensions.some(([, values]) => values === undefined) ||
    (dimensions.length === 0 && include.length === 0)
  )
    return { ...ONCE, unbounded: [`a matrix${where} that the run makes`] };
  const product = dimensions.reduce((all, [, values]) => all * (values?.length ?? 1), 1);
  const compared = product * (1 + include.length + (exclude?.length ?? 0));
  const times = compared > MOST_COMPARED ? MOST_JOBS : jobsOf(matrix);
  if (times === 1) return ONCE;
  const most = exclude === undefined ? 'at most ' : '';
  return { ...ONCE, times, notes: [`${most}${times} matrix jobs${where}`] };
}

function jobsOf({ dimensions, include, exclude = [] }: Matrix): number {
  const left = combinationsOf(dimensions).filter(
    (one) => !exclude.some((row) => row.size > 0 && fits(row, one, 'whole')),
  );
  // A row that fits a combination only adds to it; any other is one more job.
  const added = include.filter((row) => !left.some((one) => fits(row, one, 'shared')));
  return Math.min(MOST_JOBS, Math.max(1, left.length + added.length));
}

/** @param by whether every name of the row must be one of the combination's, or only those it shares count */
function fits(row: Matrix['include'][number], one: Combination, by: 'whole' | 'shared'): boolean {
  return [...row].every(([name, { value }]) => {
    const own = one.get(name);
    return own === undefined ? by === 'shared' : own === value;
  });
}

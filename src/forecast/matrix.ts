import { cellsOf, MOST_CELLS } from '../workflow/matrix.ts';
import type { Matrix } from '../workflow/model.ts';
import { ONCE, type Repeats } from './times.ts';

/** Combinations times rows; beyond it nothing is compared, and the limit above is what holds. */
const MOST_COMPARED = 1_000_000;

/**
 * How many jobs a matrix makes of one.
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
  const times = compared > MOST_COMPARED ? MOST_CELLS : Math.max(1, countedUp(cellsOf(matrix)));
  if (times === 1) return ONCE;
  const most = exclude === undefined ? 'at most ' : '';
  return { ...ONCE, times, notes: [`${most}${times} matrix jobs${where}`] };
}

function countedUp(cells: Iterable<unknown>): number {
  let count = 0;
  for (const _ of cells) if (++count === MOST_CELLS) break;
  return count;
}

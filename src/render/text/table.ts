import { columnsOf, padded, shortened } from './width.ts';

export interface Column {
  readonly title: string;
  /** Narrower it says nothing; the widest columns give way first. */
  readonly least: number;
}

const GAP = '  ';
const INDENT = '  ';

/**
 * Rows of one line each in columns as wide as they need to be; undefined where not even the least
 * of each fits into the width, so that the caller writes them in another way.
 */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): { readonly head: string; readonly rows: readonly string[] } | undefined {
  const widths = columns.map(({ title }, at) =>
    Math.max(columnsOf(title), ...rows.map((row) => columnsOf(row[at] ?? ''))),
  );
  const room = width - INDENT.length - GAP.length * (columns.length - 1);
  const least = columns.map(({ least, title }, at) =>
    Math.min(Math.max(least, columnsOf(title)), widths[at] ?? 0),
  );
  if (sum(least) > room) return undefined;
  while (sum(widths) > room) {
    const spare = widths.map((one, at) => (one > (least[at] ?? 0) ? one : 0));
    const widest = spare.indexOf(Math.max(...spare));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  const line = (cells: readonly string[]) =>
    INDENT +
    cells
      .map((cell, at) => padded(shortened(cell, widths[at] ?? 0), widths[at] ?? 0))
      .join(GAP)
      .trimEnd();
  return { head: line(columns.map(({ title }) => title)), rows: rows.map(line) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

import { columnsOf, padded, shortened } from './width.ts';

export interface Column {
  readonly title: string;
  /** Down to which the widest columns give way first. */
  readonly enough: number;
  /** Narrower it says nothing; only where the others have no more than enough. */
  readonly least?: number;
  /** How what has no room is cut; else by its end. */
  readonly cut?: (text: string, width: number) => string;
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
  const atLeast = (of: (column: Column) => number) =>
    columns.map((one, at) => Math.min(Math.max(of(one), columnsOf(one.title)), widths[at] ?? 0));
  const least = atLeast(({ enough, least = enough }) => least);
  if (sum(least) > room) return undefined;
  narrow(
    widths,
    room,
    atLeast(({ enough }) => enough),
  );
  narrow(widths, room, least);
  const line = (cells: readonly string[]) =>
    INDENT +
    cells
      .map((cell, at) => {
        const [width, cut = shortened] = [widths[at] ?? 0, columns[at]?.cut];
        return padded(cut(cell, width), width);
      })
      .join(GAP)
      .trimEnd();
  return { head: line(columns.map(({ title }) => title)), rows: rows.map(line) };
}

/** Takes from the widest columns what there is no room for, of none more than down to its bound. */
function narrow(widths: number[], room: number, bounds: readonly number[]): void {
  while (sum(widths) > room) {
    const spare = widths.map((one, at) => (one > (bounds[at] ?? 0) ? one : 0));
    const widest = spare.indexOf(Math.max(...spare));
    if (spare[widest] === 0) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

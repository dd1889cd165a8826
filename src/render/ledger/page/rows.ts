import type { PageTable } from '../page-data.ts';
import type { Cell } from '../tables.ts';
import type { State } from './state.ts';

export type Row = readonly Cell[];

/** Rows that are left by what is asked for, in the order that is asked for. */
export function rowsFor({ rows }: PageTable, { query, sort, chosen }: State): readonly Row[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const left = rows.filter(
    (row) =>
      [...chosen].every(([at, value]) => textOf(row[at] ?? null) === value) &&
      (words.length === 0 || holds(row, words)),
  );
  if (sort === 0) return left;
  const [at, way] = [Math.abs(sort) - 1, sort > 0 ? 1 : -1];
  return left.toSorted((a, b) => compare(a[at] ?? null, b[at] ?? null, way));
}

const texts = new WeakMap<Row, string>();

function holds(row: Row, words: readonly string[]): boolean {
  const text = texts.get(row) ?? row.map(textOf).join('\n').toLowerCase();
  texts.set(row, text);
  return words.every((word) => text.includes(word));
}

export function textOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return 'middle' in cell ? String(cell.middle) : cell.join('\n');
  return String(cell);
}

/** What is not known stands at the end, whichever way around. */
function compare(a: Cell, b: Cell, way: number): number {
  const [x, y] = [keyOf(a), keyOf(b)];
  if (x === undefined || y === undefined) return x === y ? 0 : x === undefined ? 1 : -1;
  if (typeof x === 'number' && typeof y === 'number') return (x - y) * way;
  return String(x).localeCompare(String(y), 'en') * way;
}

function keyOf(cell: Cell): number | string | undefined {
  if (cell === null || cell === '') return undefined;
  if (typeof cell !== 'object') return cell;
  if ('middle' in cell) return cell.middle;
  return cell.length === 0 ? undefined : cell.join(', ');
}

/** The values of a column, those that are met most first. */
export function valuesOf({ rows }: PageTable, at: number): readonly string[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const text = textOf(row[at] ?? null);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .filter(([text]) => text !== '')
    .sort(([, a], [, b]) => b - a)
    .slice(0, 40)
    .map(([text]) => text);
}

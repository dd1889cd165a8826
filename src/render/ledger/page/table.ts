import type { PageData, PageTable } from '../page-data.ts';
import type { LedgerColumn } from '../tables.ts';
import { cellElement, element } from './cells.ts';
import type { Row } from './rows.ts';

/** Rows that are drawn at once; a browser draws some hundreds while nobody notices. */
export const STEP = 100;

export interface Sorting {
  readonly sort: number;
  readonly href: (sort: number) => string;
}

/**
 * A table with its roles written out: on a phone its rows are drawn as cards, and would be no table to
 * a screen reader any more. `skipped`: cells of a row that the columns leave out.
 */
export function tableElement(
  table: PageTable,
  rows: readonly Row[],
  data: PageData,
  sorting: Sorting | undefined,
  skipped = 0,
): { readonly table: HTMLElement; readonly body: HTMLElement } {
  const body = element('tbody', { role: 'rowgroup' });
  drawRows(body, table, rows, data, skipped);
  const head = element(
    'tr',
    { role: 'row' },
    ...table.columns.map((column, at) => headElement(column, at, sorting)),
  );
  const made = element(
    'table',
    { role: 'table' },
    element('caption', { class: 'unseen' }, table.title),
    element('thead', { role: 'rowgroup' }, head),
    body,
  );
  return { table: made, body };
}

export function drawRows(
  body: HTMLElement,
  { columns }: PageTable,
  rows: readonly Row[],
  data: PageData,
  skipped = 0,
): void {
  body.append(
    ...rows.map((row) =>
      element(
        'tr',
        { role: 'row' },
        ...columns.map((column, at) => cellElement(column, row, at + skipped, data)),
      ),
    ),
  );
}

function headElement(column: LedgerColumn, at: number, sorting: Sorting | undefined): HTMLElement {
  const { title, kind } = column;
  const place = { role: 'columnheader', scope: 'col', class: kind };
  if (sorting === undefined) return element('th', place, title);
  const now = Math.abs(sorting.sort) === at + 1 ? Math.sign(sorting.sort) : 0;
  // Figures are looked for from the largest on.
  const first = kind === 'count' || kind === 'usd' || kind === 'credits' ? -1 : 1;
  const next = now === 0 ? first : now === first ? -first : 0;
  const link = element(
    'a',
    { href: sorting.href(next * (at + 1)), 'data-keep': `sort-${at}` },
    title,
    element(
      'span',
      { class: 'arrow', 'aria-hidden': 'true' },
      now === 0 ? '' : now > 0 ? ' ↑' : ' ↓',
    ),
  );
  const order = now === 0 ? 'none' : now > 0 ? 'ascending' : 'descending';
  return element('th', { ...place, 'aria-sort': order }, link);
}

import type { Ledger } from '../../ledger/schema.ts';
import { clean, short } from '../escape.ts';
import { type Cell, type LedgerColumn, type LedgerTable, ledgerTables } from './tables.ts';

/** What the script of the page is handed: plain data, and nothing that is markup. */
export interface PageData {
  /** `https://github.com`, for links that a reader may follow; the page itself asks no network. */
  readonly server: string;
  /** By repository: the commit whose lines a place names. */
  readonly commits: Readonly<Record<string, string>>;
  readonly tables: readonly PageTable[];
}

export interface PageTable {
  readonly id: string;
  readonly title: string;
  readonly says: string;
  readonly columns: readonly LedgerColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Rows that the page leaves to the JSON and the CSV. */
  readonly left: number;
}

/** More of it nobody looks through on a page, and a browser on a phone has to hold it. */
const MOST_LETTERS = 1_500_000;
/** What one repository may take of a table: ten thousand findings in one must not hide those of others. */
const SHARES = [Number.POSITIVE_INFINITY, 200, 50, 20, 5, 2];
const MOST_OF_TABLE = 450_000;
const MOST_OF_CELL = 300;

export function pageData(ledger: Ledger, server: string): PageData {
  let room = MOST_LETTERS;
  const tables = ledgerTables(ledger).map((table) => {
    const made = fitted(
      table,
      Math.min(room, MOST_OF_TABLE + (table.id === 'repositories' ? room : 0)),
    );
    room -= made.size;
    return made.table;
  });
  const placed = new Set(
    tables
      .filter(({ columns }) => columns.some(({ kind }) => kind === 'place'))
      .flatMap(({ rows }) => rows.map(([name]) => String(name))),
  );
  const commits = ledger.repositories.flatMap(({ name, commit }) => {
    const shown = clean(name);
    return commit !== null && placed.has(shown) ? [[shown, commit] as const] : [];
  });
  return { server, commits: Object.fromEntries(commits), tables };
}

/** The table with as many rows as there is room for, the same share for every repository. */
function fitted(table: LedgerTable, room: number): { table: PageTable; size: number } {
  const cleaned = table.rows.map((row) => row.map(shown));
  const sizes = cleaned.map((row) => JSON.stringify(row).length + 1);
  const whole = table.columns[0]?.kind !== 'repository' || table.id === 'repositories';
  for (const share of SHARES) {
    const kept = whole ? cleaned.map((_, at) => at) : shareOf(cleaned, share);
    const size = kept.reduce((sum, at) => sum + (sizes[at] ?? 0), 0);
    const last = share === SHARES.at(-1) || whole;
    if (size > room && !last) continue;
    const fits = size <= room ? kept : upTo(kept, sizes, room);
    return {
      table: {
        ...table,
        rows: fits.flatMap((at) => (cleaned[at] === undefined ? [] : [cleaned[at]])),
        left: cleaned.length - fits.length,
      },
      size: fits.reduce((sum, at) => sum + (sizes[at] ?? 0), 0),
    };
  }
  return { table: { ...table, rows: [], left: cleaned.length }, size: 0 };
}

/** The first so many rows of each repository, in the table's order. */
function shareOf(rows: readonly (readonly Cell[])[], share: number): readonly number[] {
  const taken = new Map<Cell, number>();
  return rows.flatMap(([name = null], at) => {
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    return before < share ? [at] : [];
  });
}

function upTo(kept: readonly number[], sizes: readonly number[], room: number): readonly number[] {
  let left = room;
  return kept.filter((at) => {
    left -= sizes[at] ?? 0;
    return left >= 0;
  });
}

/** Long lists are told by their beginning and their number. */
const MOST_LISTED = 12;

function shown(cell: Cell): Cell {
  if (typeof cell === 'string') return short(cell, MOST_OF_CELL);
  if (!Array.isArray(cell)) return cell;
  const names = cell.slice(0, MOST_LISTED).map((one) => short(String(one), MOST_OF_CELL));
  const more = cell.length - names.length;
  return more > 0 ? [...names, `${more} more`] : names;
}

/** JSON that stands in a `script` element: nothing in it can end the element or begin a comment. */
export function embedded(data: PageData): string {
  return JSON.stringify(data)
    .replace(
      /[<>&\u2028\u2029]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('##[', '##\\u005b');
}

import type { Ledger } from '../../ledger/schema.ts';
import { guardLines, short } from '../escape.ts';
import { wrap } from '../text/ink.ts';
import { type PageOptions, pageFor } from '../text/page.ts';
import { table } from '../text/table.ts';
import { count } from '../words.ts';
import { type LedgerTable, ledgerTables } from './tables.ts';
import { cellText, monthNotes, monthWords, scopeWords, sinceWords, TWO_BILLS } from './words.ts';

/** More does not help on a terminal. */
const MOST_ROWS = 10;
const TABLES = ['repositories', 'owners', 'credentials', 'logins', 'rules', 'unreadable'];

/** The ledger for a terminal: the two lines, what changed, and the head of what matters. */
export function ledgerText(ledger: Ledger, options: PageOptions): string {
  const page = pageFor(options);
  const { ink, width } = page;
  const shown = ledgerTables(ledger).filter(
    ({ id, rows }) => TABLES.includes(id) && rows.length > 0,
  );
  const lines = [
    ink(['bold'], `${scopeWords(ledger)}, ${short(ledger.day, 20)}`),
    '',
    ...budgetLines(ledger).map(([name, words]) => `  ${ink(['bold'], name.padEnd(21))}${words}`),
    ...wrap(TWO_BILLS, width, '  ').map((line) => ink(['dim'], line)),
    ...(['api', 'subscription'] as const).flatMap((line) => {
      const notes = monthNotes(ledger.lines, line).join(' ');
      const name = line === 'api' ? 'API' : 'Subscription';
      return notes === ''
        ? []
        : wrap(`${name}: ${notes}`, width, '  ').map((one) => ink(['dim'], one));
    }),
    ...(sinceWords(ledger) ?? []).flatMap((told) => ['', ...wrap(told, width, '  ')]),
    ...shown.flatMap((one) => ['', ink(['bold'], one.title), ...tableLines(one, width)]),
  ];
  return `${guardLines(lines.join('\n'), ': ')}\n`;
}

function budgetLines({ lines }: Ledger): readonly (readonly [string, string])[] {
  const where = (line: 'api' | 'subscription' | 'other' | 'unclear') =>
    `${count(lines[line].jobs, 'job')} in ${count(lines[line].repositories, 'repository', 'repositories')}`;
  return [
    ['API budget', `${where('api')} · ${monthWords(lines, 'api')}`],
    ['Subscription budget', `${where('subscription')} · ${monthWords(lines, 'subscription')}`],
    ['Other providers', where('other')],
    ['Unclear', where('unclear')],
  ];
}

/** Columns that fit beside each other: names, counts and months. */
function tableLines({ columns, rows }: LedgerTable, width: number): readonly string[] {
  const some = rows.slice(0, MOST_ROWS);
  const kept = columns.flatMap(({ kind, title }, at) =>
    kind === 'list' || some.every((row) => !row[at]) || LEFT_OUT.has(title) ? [] : [at],
  );
  const cells = some.map((row) =>
    kept.map((at) => {
      const text = short(cellText(row[at] ?? null, columns[at]?.kind ?? 'words'), 100);
      return text === '' ? '-' : text;
    }),
  );
  const heads = kept.map((at) => ({
    title: SHORT[columns[at]?.title ?? ''] ?? (columns[at]?.title ?? '').toUpperCase(),
    enough: at === 0 ? 22 : 6,
  }));
  const made = table(heads, cells, width);
  const left = rows.length - some.length;
  return [
    ...(made === undefined
      ? cells.flatMap((row) => wrap(row.join(', '), width, '  '))
      : [made.head, ...made.rows]),
    ...(left > 0 ? [`  … and ${left} more: --format json, csv, markdown or html`] : []),
  ];
}

/** What a terminal has no room for beside the two lines. */
const LEFT_OUT = new Set(['Ignored', 'Warnings', 'Blind spots', 'File', 'Kind', 'Unspent']);

/** A column of a terminal has no room for a sentence. */
const SHORT: Readonly<Record<string, string>> = {
  'API jobs': 'API',
  'API, USD a month': 'USD/MONTH',
  'Subscription jobs': 'PLAN',
  'Subscription, credits a month': 'CREDITS/MONTH',
  Repositories: 'REPOS',
  'Blind spots': 'BLIND',
};

import type { Ledger } from '../../ledger/schema.ts';
import { codeCell, guardLines, inline, prose, short } from '../escape.ts';
import { count } from '../words.ts';
import { type Cell, type ColumnKind, type LedgerTable, ledgerTables } from './tables.ts';
import { cellText, monthNotes, monthWords, scopeWords, sinceWords, TWO_BILLS } from './words.ts';

/** A page is read; what is longer is for the JSON, the CSV or the HTML page. */
const MOST_ROWS = 40;
const MOST_LETTERS = 160;
/** Only in those is a repository worth a row where nothing spends and nothing breaks. */
const QUIET = /^(?:pass|0|)$/;

/** The ledger as one Markdown page, for a summary or an issue. */
export function ledgerMarkdown(ledger: Ledger): string {
  const parts = [
    `# AI spending of ${scopeWords(ledger)}`,
    `As of ${inline(ledger.day)}.`,
    linesTable(ledger),
    prose(TWO_BILLS),
    ...notes(ledger),
    ...(sinceWords(ledger) ?? []).map(prose),
    ...ledgerTables(ledger).flatMap(section),
  ];
  return `${guardLines(parts.filter(Boolean).join('\n\n'))}\n`;
}

function linesTable({ lines }: Ledger): string {
  const rows = [
    ['**API budget** (OpenAI Platform)', lines.api, monthWords(lines, 'api')],
    [
      '**Subscription budget** (ChatGPT plan)',
      lines.subscription,
      monthWords(lines, 'subscription'),
    ],
    ['Other providers', lines.other, ''],
    ['Unclear', lines.unclear, ''],
    ['No AI spending', lines.none, ''],
  ] as const;
  return [
    '| Budget | Jobs | Repositories | A month |',
    '|---|---:|---:|---|',
    ...rows.map(
      ([name, { jobs, repositories }, month]) =>
        `| ${name} | ${jobs} | ${repositories} | ${inline(month)} |`,
    ),
  ].join('\n');
}

function notes({ lines, repeated }: Ledger): readonly string[] {
  const lists = (['api', 'subscription'] as const).flatMap((line) => {
    const told = monthNotes(lines, line);
    const name = line === 'api' ? 'API budget' : 'Subscription budget';
    return told.length === 0 ? [] : [`- ${name}: ${prose(told.join(' '))}`];
  });
  const again =
    repeated.length === 0
      ? []
      : [
          `- Several reports that differ, of which one counts: ${repeated.map(codeCell).join(', ')}`,
        ];
  return [[...lists, ...again].join('\n')];
}

function section(table: LedgerTable): readonly string[] {
  const { title, says, columns } = table;
  const rows = table.id === 'repositories' ? table.rows.filter(isLoud) : table.rows;
  if (rows.length === 0) return [];
  const shown = rows.slice(0, MOST_ROWS);
  const left = table.rows.length - shown.length;
  return [
    `## ${title}`,
    prose(says),
    [
      `| ${columns.map((one) => one.title).join(' | ')} |`,
      `|${columns.map(({ kind }) => (isRight(kind) ? '---:' : '---')).join('|')}|`,
      ...shown.map(
        (row) => `| ${columns.map(({ kind }, at) => cell(row[at] ?? null, kind)).join(' | ')} |`,
      ),
    ].join('\n'),
    ...(left > 0 ? [`… and ${count(left, 'more row')}, in the JSON, the CSV and the page.`] : []),
  ];
}

/** Something is charged, broken, unread or open. */
function isLoud(row: readonly Cell[]): boolean {
  return row.slice(1).some((one) => !QUIET.test(cellText(one, 'words')));
}

function isRight(kind: ColumnKind): boolean {
  return kind === 'count' || kind === 'usd' || kind === 'credits';
}

function cell(value: Cell, kind: ColumnKind): string {
  const text = short(cellText(value, kind), MOST_LETTERS);
  switch (kind) {
    case 'repository':
    case 'code':
    case 'place':
      return codeCell(text);
    case 'words':
      return prose(text).replaceAll('|', '&#124;');
    default:
      return inline(text);
  }
}

import type { Ledger, Report } from '../../report.ts';
import {
  COST_LINES,
  type CostLine,
  lineMonth,
  lineNotes,
  lineRuns,
  rateWords,
} from '../cost-words.ts';
import { inline, prose, short } from '../escape.ts';
import { BUDGET_NAMES, count, countingNotes, LEDGER_LINES, providersOf } from '../words.ts';

/**
 * The budget lines with what a month of them takes; before and after a change, where there is one.
 * There is no total. Undefined where nobody asked for a forecast.
 */
export function forecastTable(report: Report, base: Report | undefined): string | undefined {
  const { forecast } = report;
  if (forecast === undefined) return undefined;
  const before = base?.forecast;
  if (COST_LINES.every((line) => forecast[line].jobs === 0 && (before?.[line].jobs ?? 0) === 0))
    return undefined;
  const head = [
    ...['Budget', 'Owner', 'Jobs', 'Runs a month'],
    ...(before === undefined ? ['A month'] : ['A month now', 'With this pull request']),
    'Limit',
  ];
  const rows = COST_LINES.map((line) => [
    LINES[line],
    cell(forecast[line].owner),
    jobsCell(report.ledger[line].jobs, base?.ledger[line].jobs),
    lineRuns(forecast, line),
    ...monthCells(report, base, line),
    cell(forecast[line].limit),
  ]);
  return [
    row(head),
    row(head.map((_, index) => (index < 2 ? '---' : '---:'))),
    ...rows.map(row),
    ...otherRows(report, base, head.length).map(row),
    ...countingNotes(report.jobs).flatMap((note) => ['', note]),
  ].join('\n');
}

function monthCells(report: Report, base: Report | undefined, line: CostLine): readonly string[] {
  const { forecast } = report;
  if (forecast === undefined) return [];
  const now = lineMonth(report, line);
  if (base?.forecast === undefined) return [now];
  const before = lineMonth(base, line);
  return [before, before === now ? now : `**${now}**`];
}

/** Lines that somebody else bills, or nobody can tell: their jobs, and no figure. */
function otherRows(report: Report, base: Report | undefined, width: number) {
  const used = LEDGER_LINES.filter(
    (line) =>
      line !== 'api' &&
      line !== 'subscription' &&
      [report.ledger, base?.ledger].some(
        (ledger: Ledger | undefined) => (ledger?.[line].jobs ?? 0) > 0,
      ),
  );
  return used.map((line) => {
    const names = line === 'other' ? providersOf(report.jobs).map(inline) : [];
    const label = BUDGET_NAMES[line] + (names.length === 0 ? '' : ` (${names.join(', ')})`);
    const jobs = jobsCell(report.ledger[line].jobs, base?.ledger[line].jobs);
    return [label, '–', jobs, ...Array.from({ length: width - 3 }, () => '–')];
  });
}

function jobsCell(now: number, before: number | undefined): string {
  const after = count(now, 'job').replace(' ', '\u00a0');
  return before === undefined || before === now ? after : `${before}\u00a0→\u00a0**${after}**`;
}

/** What belongs to the table and has no room in it: folded, one sentence a line. */
export function forecastNotes(report: Report): readonly string[] {
  const { forecast } = report;
  if (forecast === undefined) return [];
  return COST_LINES.flatMap((line) => [
    ...lineNotes(forecast, line).map((note) => `- ${NAMES[line]}: ${prose(note)}`),
    ...forecast[line].rates.map(
      (rate) => `- ${NAMES[line]}, ${UNITS[line]}: ${prose(rateWords(rate))}`,
    ),
  ]);
}

/** Short, so that the figures are in sight on a phone. */
const LINES: Readonly<Record<CostLine, string>> = {
  api: 'API budget',
  subscription: 'Subscription budget',
};

const NAMES: Readonly<Record<CostLine, string>> = { api: 'API', subscription: 'Subscription' };
const UNITS: Readonly<Record<CostLine, string>> = {
  api: 'US dollars per million tokens',
  subscription: 'credits per million tokens',
};

function cell(text: string | null): string {
  return text === null ? '–' : inline(short(text, 80));
}

function row(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |`;
}

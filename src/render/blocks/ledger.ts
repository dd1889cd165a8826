import type { Ledger, Report } from '../../report.ts';
import { inline, short } from '../escape.ts';
import {
  accountsOf,
  BUDGET_NAMES,
  count,
  countingNotes,
  LEDGER_LINES,
  type LedgerLine,
  providersOf,
} from '../words.ts';

/** The budget lines of one report, or of base and head; there is no total. Other lines than OpenAI's two are left out where nothing is on them. */
export function ledgerTable(report: Report, base: Report | undefined): string {
  const reports = base === undefined ? [report] : [base, report];
  const ledgers = reports.map((each) => each.ledger);
  const used = LEDGER_LINES.filter((line) => ledgers.some((ledger) => ledger[line].jobs > 0));
  if (used.length === 0) return '';
  // OpenAI's two budgets stand side by side: that nothing is on one of them is news as well.
  const lines = LEDGER_LINES.filter((line) => OPENAI.includes(line) || used.includes(line));
  const head = base === undefined ? ['Budget', 'Jobs'] : ['Budget', 'Base', 'This pull request'];
  const accounts = lines.map((line) => accountsOf(line, report.jobs).map(named).join('<br>'));
  // A column that nobody fills helps nobody.
  const more = accounts.some((text) => text !== '');
  return [
    row([...head, ...(more ? ['Account'] : [])]),
    row([...head.map((_, index) => (index === 0 ? '---' : '---:')), ...(more ? ['---'] : [])]),
    ...lines.map((line, index) =>
      row([
        label(line, reports),
        ...cells(line, ledgers),
        ...(more ? [accounts[index] ?? ''] : []),
      ]),
    ),
    ...countingNotes(report.jobs).flatMap((note) => ['', note]),
  ].join('\n');
}

const named = (account: string): string => inline(short(account, 120));

const OPENAI: readonly LedgerLine[] = ['api', 'subscription'];

/** What changed stands out. */
function cells(line: LedgerLine, ledgers: readonly Ledger[]): readonly string[] {
  const numbers = ledgers.map((ledger) => ledger[line].jobs);
  const changed = new Set(numbers).size > 1;
  return numbers.map((n, index) => (changed && index > 0 ? `**${jobs(n)}**` : jobs(n)));
}

function label(line: LedgerLine, reports: readonly Report[]): string {
  const names = line === 'other' ? providersOf(reports.flatMap((each) => each.jobs)) : [];
  if (names.length === 0) return BUDGET_NAMES[line];
  return `${BUDGET_NAMES[line]} (${names.map(inline).join(', ')})`;
}

function row(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |`;
}

/** Number and noun stay on one line, on a phone too. */
function jobs(n: number): string {
  return count(n, 'job').replace(' ', '\u00a0');
}

import type { Ledger, Report } from '../../report.ts';
import { inline, short } from '../escape.ts';
import { BUDGET_NAMES, count, LEDGER_LINES, type LedgerLine } from '../words.ts';

/** The budget lines of one report, or of base and head; lines with nothing on them are left out, and there is no total. */
export function ledgerTable(report: Report, base: Report | undefined): string {
  const ledgers = base === undefined ? [report.ledger] : [base.ledger, report.ledger];
  const lines = LEDGER_LINES.filter((line) => ledgers.some((ledger) => ledger[line].jobs > 0));
  if (lines.length === 0) return '';
  const head = base === undefined ? ['Budget', 'Jobs'] : ['Budget', 'Base', 'This pull request'];
  return [
    row(head),
    row(head.map((_, index) => (index === 0 ? '---' : '---:'))),
    ...lines.map((line) => row([label(line, report), ...cells(line, ledgers)])),
    ...bothLine(report),
  ].join('\n');
}

/** What changed stands out. */
function cells(line: LedgerLine, ledgers: readonly Ledger[]): readonly string[] {
  const numbers = ledgers.map((ledger) => ledger[line].jobs);
  const changed = new Set(numbers).size > 1;
  return numbers.map((n, index) =>
    changed && index > 0 ? `**${count(n, 'job')}**` : count(n, 'job'),
  );
}

function label(line: LedgerLine, report: Report): string {
  const names = line === 'other' ? providers(report) : [];
  return names.length === 0 ? BUDGET_NAMES[line] : `${BUDGET_NAMES[line]} (${names.join(', ')})`;
}

function providers(report: Report): readonly string[] {
  const charges = report.jobs.flatMap((job) => job.charges);
  const names = charges.flatMap(({ budget, provider }) =>
    budget === 'other' && provider !== null ? [short(provider, 60)] : [],
  );
  return [...new Set(names)].sort().slice(0, 4).map(inline);
}

function bothLine(report: Report): readonly string[] {
  const both = report.jobs.filter((job) => job.budget === 'both').length;
  if (both === 0) return [];
  const subject = count(both, 'job charges', 'jobs charge');
  return ['', `${subject} both budgets and ${both === 1 ? 'counts' : 'count'} on both lines.`];
}

function row(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |`;
}

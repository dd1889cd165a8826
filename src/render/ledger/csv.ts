import type { Ledger, LedgerJob, Unreadable } from '../../ledger/schema.ts';
import type { Range } from '../../report/forecast.ts';
import { groupBy } from '../../support/group.ts';
import { clean } from '../escape.ts';

/**
 * The ledger for a spreadsheet: a row for every charge, one for a repository without any, one for what
 * could not be read. Dollars and credits have columns of their own. A month stands in the first row of
 * its job and line, so that no sum counts it twice.
 */
export function* ledgerCsv(ledger: Ledger): Generator<string> {
  yield line(COLUMNS);
  const jobs = groupBy(ledger.jobs, ({ repository }) => repository);
  for (const { name, commit, outcome } of ledger.repositories) {
    const own = jobs.get(name) ?? [];
    const head = { repository: name, commit: commit ?? '', verdict: outcome };
    if (own.length === 0) yield row({ ...head, budget: 'none' });
    for (const job of own) for (const one of chargeRows(job)) yield row({ ...head, ...one });
  }
  for (const one of ledger.unreadable) yield row(unreadableRow(one));
}

const COLUMNS = [
  ...['repository', 'commit', 'verdict', 'workflow', 'job', 'job budget', 'budget', 'route'],
  ...['confidence', 'runs', 'credential', 'credential kind', 'model', 'provider', 'organization'],
  ...['project', 'workspace', 'triggers', 'owners', 'usd low', 'usd middle', 'usd high'],
  ...['credits low', 'credits middle', 'credits high', 'reason'],
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

function* chargeRows(job: LedgerJob): Generator<Row> {
  const told = new Set<string>();
  for (const charge of job.charges) {
    const first = !told.has(charge.budget);
    told.add(charge.budget);
    const { budget, credential, account } = charge;
    yield {
      workflow: job.workflow,
      job: job.job,
      'job budget': job.budget,
      budget,
      route: charge.route ?? '',
      confidence: charge.confidence,
      runs: charge.spender,
      credential: credential?.name ?? '',
      'credential kind': credential?.kind ?? '',
      model: charge.model ?? '',
      provider: charge.provider ?? '',
      organization: account?.organization ?? '',
      project: account?.project ?? '',
      workspace: account?.workspace ?? '',
      triggers: job.triggers.join(' '),
      owners: job.owners.join(' '),
      ...(first && budget === 'api' ? monthCells('usd', job.month?.api?.dollars) : {}),
      ...(first && budget === 'subscription'
        ? monthCells('credits', job.month?.subscription?.credits)
        : {}),
      ...(job.elsewhere === true ? { reason: 'counted where it is called' } : {}),
    };
  }
}

function monthCells(unit: 'usd' | 'credits', month: Range | null | undefined): Row {
  if (month == null) return {};
  const { low, middle, high } = month;
  return {
    [`${unit} low`]: String(low),
    [`${unit} middle`]: String(middle),
    [`${unit} high`]: String(high),
  };
}

function unreadableRow({ repository, file, reason, status }: Unreadable): Row {
  const told = status === null ? reason : `${reason} (${status})`;
  return { repository: repository ?? file, verdict: 'not read', reason: told };
}

function row(cells: Row): string {
  return line(COLUMNS.map((column) => cells[column] ?? ''));
}

/** https://www.rfc-editor.org/rfc/rfc4180 */
function line(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/**
 * A spreadsheet takes text that begins like a formula for one, whoever wrote it; an apostrophe makes it
 * text again. https://owasp.org/www-community/attacks/CSV_Injection
 */
function cell(text: string): string {
  const plain = clean(text);
  const safe = /^\s*[=+\-@\t\r＝＋－＠]/.test(plain) ? `'${plain}` : plain;
  return /[",\r\n']|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

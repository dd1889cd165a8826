import type { Ledger, LedgerLines } from '../../ledger/schema.ts';
import { type Bounds, boundedWords, LINE_UNIT, rangeShort } from '../../policy/lines.ts';
import type { Range } from '../../report/forecast.ts';
import { listed } from '../../support/listed.ts';
import { count } from '../words.ts';
import type { Cell, ColumnKind } from './tables.ts';

/** What a month of a line comes to, in the unit of that line and in no other. */
export function monthOf(lines: LedgerLines, line: 'api' | 'subscription'): Range | null {
  return line === 'api' ? lines.api.dollars : lines.subscription.credits;
}

/** `at least 120 to 400 USD a month`; without a month why there is none. */
export function monthWords(lines: LedgerLines, line: 'api' | 'subscription'): string {
  const { jobs } = lines[line];
  const month = monthOf(lines, line);
  if (jobs === 0) return 'nothing is charged to it';
  if (month === null) return 'no month is known';
  return `${boundedWords(month, LINE_UNIT[line], boundsOf(lines, line))} a month`;
}

/** Whether there is more than the sum shows, or less. */
export function boundsOf(lines: LedgerLines, line: 'api' | 'subscription'): Bounds {
  const { missing, unbounded, partly, unpriced, atMost } = lines[line];
  return { more: missing + unbounded + partly + unpriced.length > 0, less: atMost > 0 };
}

/** What stands behind a line's month, and what is not in it. */
export function monthNotes(lines: LedgerLines, line: 'api' | 'subscription'): readonly string[] {
  const { jobs, forecast, missing, unbounded, partly, unpriced, atMost } = lines[line];
  if (jobs === 0) return [];
  return [
    ...(forecast === 0
      ? []
      : [`An 80 % range, of ${count(forecast, 'job')} added as distributions.`]),
    ...(missing === 0
      ? []
      : [
          `Of ${count(missing, 'job')} nobody knows a month: scan with a forecast, read the history, or declare \`usage\`.`,
        ]),
    ...(atMost === 0
      ? []
      : [
          `Not every start of ${count(atMost, 'job')} may spend: a condition decides that the files do not.`,
        ]),
    ...(partly === 0 ? [] : [`Of ${count(partly, 'job')} only some runs are counted.`]),
    ...(unbounded === 0
      ? []
      : [`${count(unbounded, 'job')} may take more, without a bound that the files show.`]),
    ...(unpriced.length === 0
      ? []
      : [`No price is known for ${count(unpriced.length, 'model')}: only tokens are told.`]),
    ...(line === 'subscription' ? ['Credits are drawn only once the included usage is gone.'] : []),
  ];
}

export const TWO_BILLS =
  'Two bills, never added: a bigger ChatGPT plan pays for no API call, and credits are no wallet for the API.';

/** `412 repositories, 3 of them not read`. */
export function scopeWords({ reports, unreadable }: Ledger): string {
  const all = count(reports + unreadable.length, 'repository', 'repositories');
  return unreadable.length === 0 ? all : `${all}, ${unreadable.length} of them not read`;
}

/** What changed since the last ledger, as sentences; undefined where nobody compared. */
export function sinceWords({ since, lines }: Ledger): readonly string[] | undefined {
  if (since === null) return undefined;
  const { repositories, started, stopped, moved, credentials, findings } = since;
  const named = (what: string, names: readonly unknown[]) =>
    names.length === 0 ? [] : [`${what}: ${names.length}`];
  const told = [
    ...named('repositories added', repositories.added),
    ...named('gone', repositories.gone),
    ...named('no longer read', repositories.lost),
    ...named('read again', repositories.found),
    ...named('jobs that began to spend', started),
    ...named('that stopped', stopped),
    ...named('that moved to another budget', moved),
    ...named('new credentials', credentials),
    ...named('new findings', findings.new),
    ...(findings.gone === 0 ? [] : [`findings gone: ${findings.gone}`]),
  ];
  const months = (['api', 'subscription'] as const).flatMap((line) => {
    const [unit, name] =
      line === 'api' ? ['USD', 'API budget'] : ['credits', 'subscription budget'];
    const before = line === 'api' ? since.api.dollars : since.subscription.credits;
    const now = monthOf(lines, line);
    if (sameRange(before, now)) return [];
    const shown = (one: Range | null) => (one === null ? 'not known' : rangeShort(one, unit));
    return [`A month of the ${name}: ${shown(before)} then, ${shown(now)} now.`];
  });
  return [
    told.length === 0
      ? `Nothing changed since ${since.day}.`
      : `Since ${since.day}: ${listed(told)}.`,
    ...months,
  ];
}

function sameRange(a: Range | null, b: Range | null): boolean {
  if (a === null || b === null) return a === b;
  return a.low === b.low && a.middle === b.middle && a.high === b.high;
}

/** A cell as plain text, not escaped: what a reader of lines sees. */
export function cellText(cell: Cell, kind: ColumnKind): string {
  if (cell === null) return kind === 'date' ? 'none' : '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'string') return cell;
  if ('middle' in cell) return rangeShort(cell, '').trim();
  return (cell as readonly string[]).join(', ');
}

import type { Report } from '../../report.ts';
import {
  count,
  countingNotes,
  LEDGER_LINES,
  type LedgerLine,
  listed,
  providersOf,
} from '../words.ts';
import { wrap } from './ink.ts';
import type { Page } from './page.ts';

const LABELS: Readonly<Record<LedgerLine, string>> = {
  api: 'API budget (systems)',
  subscription: 'Subscription budget (people)',
  other: 'Other providers',
  unclear: 'Unclear',
};

const LABEL_WIDTH = Math.max(...Object.values(LABELS).map((label) => label.length)) + 2;

/** The two budget lines, always both; the others where they have something on them. */
export function ledgerLines(report: Report, page: Page): readonly string[] {
  const shown = LEDGER_LINES.filter(
    (line) => line === 'api' || line === 'subscription' || report.ledger[line].jobs > 0,
  );
  const lines = shown.map((line) => {
    const jobs = count(report.ledger[line].jobs, 'job');
    const what = meaning(line, report);
    const label = page.ink(['bold'], LABELS[line].padEnd(LABEL_WIDTH));
    return label + (what === '' ? jobs : `${jobs.padEnd(9)} ${page.ink(['dim'], what)}`);
  });
  const notes = countingNotes(report.jobs).flatMap((note) => wrap(note, page.width, ''));
  return [...lines, ...notes.map((line) => page.ink(['dim'], line))];
}

function meaning(line: LedgerLine, report: Report): string {
  switch (line) {
    case 'api':
      return 'OpenAI Platform, per token';
    case 'subscription':
      return 'ChatGPT plan: limits, then credits';
    case 'other':
      return listed(providersOf(report.jobs));
    case 'unclear':
      return 'spends, payer not decidable';
    default:
      return line satisfies never;
  }
}

import type { Report } from '../../report.ts';
import { terminal } from '../escape.ts';
import { count, LEDGER_LINES, type LedgerLine, listed } from '../words.ts';
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
    const jobs = count(report.ledger[line].jobs, 'job').padEnd(9);
    return `${page.ink(['bold'], LABELS[line].padEnd(LABEL_WIDTH))}${jobs} ${page.ink(['dim'], meaning(line, report))}`.trimEnd();
  });
  return [...lines, ...counting(report, page)];
}

function meaning(line: LedgerLine, report: Report): string {
  switch (line) {
    case 'api':
      return 'OpenAI Platform, per token';
    case 'subscription':
      return 'ChatGPT plan: limits, then credits';
    case 'other':
      return listed(providers(report));
    case 'unclear':
      return 'spends, payer not decidable';
    default:
      return line satisfies never;
  }
}

function providers(report: Report): readonly string[] {
  const charges = report.jobs.flatMap((job) => job.charges);
  const names = charges.flatMap(({ budget, provider }) =>
    budget === 'other' && provider !== null ? [terminal(provider)] : [],
  );
  return [...new Set(names)].sort().slice(0, 4);
}

/** Why the numbers of the lines need not be the number of jobs listed. */
function counting(report: Report, page: Page): readonly string[] {
  const both = report.jobs.filter((job) => job.budget === 'both').length;
  const called = report.jobs.some(
    (job) => job.budget !== 'none' && (job.calledBy?.length ?? 0) > 0,
  );
  return [
    ...(both > 0
      ? [
          `${count(both, 'job charges', 'jobs charge')} both budgets and ${both === 1 ? 'counts' : 'count'} on both lines.`,
        ]
      : []),
    ...(called ? ['A job that runs only when called is counted through its callers.'] : []),
  ].flatMap((sentence) => wrap(sentence, page.width, '').map((line) => page.ink(['dim'], line)));
}

import { isCalled, isOnLine } from '../../report/counted.ts';
import { budgetNow } from '../../report/dormant.ts';
import type { JobReport, Report } from '../../report/report.ts';
import { listed } from '../../support/listed.ts';
import { short } from '../escape.ts';
import { count, DORMANT_WORDS, LEDGER_LINES, providerWords } from '../words.ts';
import { monthWords, runsWords } from './forecast.ts';
import { wrap, wrapParts } from './ink.ts';
import type { Page } from './page.ts';

/** Below the lines, what stands on none of them. */
const LINES = [...LEDGER_LINES, 'dormant'] as const;
type Line = (typeof LINES)[number];

const LABELS: Readonly<Record<Line, string>> = {
  api: 'API budget',
  subscription: 'Subscription budget',
  other: 'Other providers',
  unclear: 'Unclear',
  dormant: 'Cannot spend today',
};

const LABEL_WIDTH = Math.max(...Object.values(LABELS).map((label) => label.length)) + 2;

/** The two budget lines, always both; the others where they have something on them. */
export function ledgerLines(report: Report, page: Page): readonly string[] {
  const shown = LINES.filter(
    (line) => line === 'api' || line === 'subscription' || report.ledger[line].jobs > 0,
  );
  const jobs = shown.map((line) => count(report.ledger[line].jobs, 'job'));
  const jobsWidth = Math.max(...jobs.map((words) => words.length)) + 2;
  const lines = shown.flatMap((line, at) => {
    const label = `  ${page.ink(['bold'], LABELS[line].padEnd(LABEL_WIDTH))}`;
    const parts = [meaning(line, report), ...monthParts(line, report)];
    const column = 2 + LABEL_WIDTH + jobsWidth;
    const beside = wrapParts(parts, page.width, ' '.repeat(column));
    // On a narrow screen the words stand below and not in a column of three letters.
    const narrow = page.width - column < 36;
    const [first = '', ...more] = narrow ? ['', ...wrapParts(parts, page.width, '    ')] : beside;
    return [`${label}${(jobs[at] ?? '').padEnd(jobsWidth)}${first.trimStart()}`.trimEnd(), ...more];
  });
  const notes = wrap(notesOf(report).join(' '), page.width, '  ');
  return [...lines, ...notes.map((line) => page.ink(['dim'], line))];
}

function meaning(line: Line, report: Report): string {
  switch (line) {
    case 'api':
      return 'OpenAI Platform, metered';
    case 'subscription':
      // Beside a month there is no room for all of it.
      return report.forecast === undefined
        ? 'ChatGPT plan: what the seat includes, then credits'
        : 'ChatGPT plan, then its credits';
    case 'other':
      return providerWords(report.jobs.filter((job) => isOnLine(job, 'other')));
    case 'unclear':
      return 'who pays is not in the files';
    case 'dormant': {
      const why = report.jobs.flatMap((job) =>
        job.dormant === undefined || isCalled(job) ? [] : [DORMANT_WORDS[job.dormant]],
      );
      return listed([...new Set(why)], 'or');
    }
    default:
      return line satisfies never;
  }
}

/** A month, where one was forecast: in dollars on the API line, in runs on the other. */
function monthParts(line: Line, report: Report): readonly string[] {
  const { forecast } = report;
  if ((line !== 'api' && line !== 'subscription') || !forecast || forecast[line].jobs === 0)
    return [];
  if (line === 'subscription') return [runsWords(forecast, line)];
  const { limit } = forecast.api;
  const month = monthWords(report, line);
  if (limit === null) return [month];
  // `0.66 to 3.3 of 400 USD a month`: the limit of this line is in dollars too.
  if (/ USD a month$/.test(month))
    return [month.replace(/ USD a month$/, ` of ${short(limit, 40)} a month`)];
  return [month, runsWords(forecast, line), `limit ${short(limit, 40)} a month`];
}

function notesOf(report: Report): readonly string[] {
  const { api, subscription } = report.ledger;
  const lines = (job: JobReport) => LEDGER_LINES.filter((line) => isOnLine(job, line));
  const several = report.jobs.filter((job) => !isCalled(job) && lines(job).length > 1);
  const both = several.every((job) => budgetNow(job) === 'both' && lines(job).length === 2);
  return [
    ...(api.jobs > 0 && subscription.jobs > 0
      ? ['Two bills, never added: a bigger plan pays for no API call.']
      : []),
    ...(several.length === 0
      ? []
      : [
          `${count(several.length, 'job counts', 'jobs count')} on ${both ? 'both lines' : 'more than one line'}.`,
        ]),
  ];
}

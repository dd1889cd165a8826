import type { Forecast } from '../../report/forecast.ts';
import { COST_LINES, type CostLine } from '../../report/line-costs.ts';
import type { JobReport, Report } from '../../report/report.ts';
import {
  jobBasis,
  jobCost,
  jobTakes,
  lineMonth,
  lineNotes,
  lineRuns,
  rateWords,
} from '../cost-words.ts';
import { short } from '../escape.ts';
import { wrap } from './ink.ts';
import type { Page } from './page.ts';

const NAMES: Readonly<Record<CostLine, string>> = {
  api: 'API line',
  subscription: 'Subscription line',
};
const WIDEST = Math.max(...Object.values(NAMES).map((name) => name.length)) + 2;

/** A month of each line, below the ledger. */
export function forecastLines(report: Report, page: Page): readonly string[] {
  const { forecast } = report;
  if (forecast === undefined || COST_LINES.every((line) => forecast[line].jobs === 0)) return [];
  return COST_LINES.filter((line) => forecast[line].jobs > 0).flatMap((line) => {
    const { owner, limit } = forecast[line];
    const [first = '', ...more] = wrap(
      [
        monthWords(report, line),
        runsWords(forecast, line).replace(/ a month$/, ''),
        ...(limit === null ? [] : [`limit ${short(limit, 60)}`]),
        ...(owner === null ? [] : [short(owner, 60)]),
      ].join(' · '),
      page.width,
      ' '.repeat(WIDEST),
    );
    const notes = lineNotes(forecast, line).flatMap((note) => wrap(note, page.width, '  '));
    return [
      page.ink(['bold'], NAMES[line].padEnd(WIDEST)) + first.trimStart(),
      ...more,
      ...notes.map((text) => page.ink(['dim'], text)),
    ];
  });
}

/** What a month of a line takes, or a run where nobody knows how often. */
export function monthWords(report: Report, line: CostLine): string {
  const words = lineMonth(report, line);
  return / a run$|^not known$/.test(words) ? words : `${words} a month`;
}

export function runsWords(forecast: Forecast, line: CostLine): string {
  if (forecast[line].runs === null) return 'how often is not known';
  return `${lineRuns(forecast, line)} runs a month`;
}

/** The column of a job: its month, or its run. */
export function jobForecastLines(job: JobReport, page: Page): readonly string[] {
  const { forecast } = job;
  if (forecast === undefined) return [];
  return COST_LINES.flatMap((line) => {
    const takes = jobTakes(forecast, line);
    return takes === undefined ? [] : wrap(`${takes}.`, page.width, '    ');
  });
}

/** Every job of each line with a bar for its month, longest first: what a line is made of. */
export function forecastPage(report: Report, page: Page): readonly string[] {
  const { forecast } = report;
  if (forecast === undefined) return [];
  return COST_LINES.flatMap((line) => {
    const jobs = report.jobs.filter((job) => job.forecast?.[line] != null);
    if (jobs.length === 0) return [];
    const most = Math.max(...jobs.map((job) => weight(job, line)));
    const ordered = jobs.toSorted((a, b) => weight(b, line) - weight(a, line));
    return [
      '',
      page.ink(['bold'], NAMES[line]),
      ...ordered.flatMap((job) => barLines(job, line, most, page)),
      ...forecast[line].rates.flatMap((rate) =>
        wrap(
          `${line === 'api' ? 'USD' : 'Credits'} per million tokens: ${rateWords(rate)}`,
          page.width,
          '  ',
        ).map((text) => page.ink(['dim'], text)),
      ),
    ];
  });
}

const BAR = 20;

function barLines(job: JobReport, line: CostLine, most: number, page: Page): readonly string[] {
  const { forecast } = job;
  if (forecast === undefined) return [];
  const length =
    most === 0
      ? 0
      : Math.max(weight(job, line) > 0 ? 1 : 0, Math.round((weight(job, line) / most) * BAR));
  const bar = `${'█'.repeat(length)}${'·'.repeat(BAR - length)}`;
  const name = `${short(job.workflow, 100)}#${short(job.job, 60)}`;
  return [
    `  ${page.ink([line === 'api' ? 'cyan' : 'magenta'], bar)}  ${page.ink(['bold'], name)}`,
    ...wrap(jobCost(forecast, line) ?? '', page.width, ' '.repeat(BAR + 4)),
    ...wrap(jobBasis(forecast, line), page.width, ' '.repeat(BAR + 4)).map((text) =>
      page.ink(['dim'], text),
    ),
  ];
}

/** The middle of the month in the line's own unit; a bar of one line is never measured by the other. */
function weight(job: JobReport, line: CostLine): number {
  if (line === 'api') return job.forecast?.api?.dollarsPerMonth?.middle ?? 0;
  return job.forecast?.subscription?.creditsPerMonth?.middle ?? 0;
}

import { isOnLine } from '../report/counted.ts';
import { COST_LINES } from '../report/line-costs.ts';
import type { Report } from '../report/report.ts';
import { listed } from '../support/listed.ts';
import { forecastNotes } from './blocks/forecast.ts';
import { budgetTable } from './blocks/ledger.ts';
import { name } from './blocks/view.ts';
import { jobBasis, jobCost } from './cost-words.ts';
import { guardLines, prose } from './escape.ts';
import { forecastLines, forecastPage } from './text/forecast.ts';
import { wrap } from './text/ink.ts';
import { type PageOptions, pageFor } from './text/page.ts';
import { count, providerWords } from './words.ts';

const NOTHING =
  'No job here charges the API budget or a subscription, so there is nothing to forecast.';

/** `spend-guard forecast` in a terminal: both lines, then a bar per job. */
export function renderForecastText(report: Report, options: PageOptions): string {
  const page = pageFor(options);
  const lines = forecastLines(report, page);
  const text = [
    ...(lines.length === 0 ? [NOTHING] : lines),
    ...forecastPage(report, page),
    ...gaps(report).flatMap((gap) => ['', ...wrap(gap, page.width, '')]),
  ];
  return `${guardLines(text.join('\n'))}\n`;
}

export function renderForecastMarkdown(report: Report): string {
  const { forecast } = report;
  const charged = forecast !== undefined && COST_LINES.some((line) => forecast[line].jobs > 0);
  const jobs = report.jobs.flatMap((job) => {
    const { forecast } = job;
    if (forecast === undefined) return [];
    return COST_LINES.flatMap((line) => {
      const cost = jobCost(forecast, line);
      return cost === undefined
        ? []
        : [
            `- ${name(`${job.workflow}#${job.job}`)}: ${prose(cost)}. ${prose(jobBasis(forecast, line))}`,
          ];
    });
  });
  const parts = [
    '## What a month takes',
    charged ? budgetTable(report, undefined, COST_LINES) : NOTHING,
    forecastNotes(report).join('\n'),
    ...(jobs.length === 0 ? [] : ['### Jobs', jobs.join('\n')]),
    ...gaps(report).map(prose),
  ];
  return `${guardLines(parts.filter((part) => part !== '').join('\n\n'))}\n`;
}

/** What the figures leave out is said, whatever they are. */
function gaps(report: Report): readonly string[] {
  const unread = (report.forecast?.history?.gaps ?? []).map((gap) => `Not read: ${gap}.`);
  return [...onNoLine(report), ...unread];
}

/** Jobs that no figure counts, because neither budget is known to pay for them. */
function onNoLine({ jobs, ledger }: Report): readonly string[] {
  const { other, unclear } = ledger;
  const parts = [
    ...(other.jobs === 0
      ? []
      : [
          `${count(other.jobs, 'job')} on other providers (${providerWords(jobs.filter((job) => isOnLine(job, 'other')))})`,
        ]),
    ...(unclear.jobs === 0
      ? []
      : [`${count(unclear.jobs, 'job')} of which the files do not show who pays`]),
  ];
  return parts.length === 0 ? [] : [`Not forecast: ${listed(parts)}.`];
}

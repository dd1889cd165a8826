import { forecasters } from '../forecast/asked.ts';
import type { ReadHistory } from '../github/history.ts';
import { guard } from '../guard.ts';
import { stringify } from '../render/json.ts';
import type { Report } from '../report/report.ts';
import type { MeasuredMonth } from '../usage/month.ts';
import { EXIT } from './exit.ts';
import { HISTORY_HELP, HISTORY_OPTIONS, historyFor } from './history.ts';
import { folderOf, openSubject, SUBJECT_HELP, SUBJECT_OPTIONS, settledFor } from './subject.ts';
import type { Terminal } from './terminal.ts';
import { oneOf, readWords } from './usage.ts';

export const HELP = `Usage: spend-guard forecast [DIR] [options]

Says what a month of 30 days is expected to take, on two lines that are never
added: the API line in US dollars, the subscription line in runs, tokens and
credits. Every figure says whether it is measured, declared or assumed.

  --format FORMAT   text (default), json or markdown
${HISTORY_HELP}
${SUBJECT_HELP}
  --no-color        No colour, as NO_COLOR=1 does

Exit status: 0 whatever the forecast says; \`scan\` judges it. 2 bad arguments or
bad policy, 3 the guard could not finish.
`;

export const FORMATS = ['text', 'json', 'markdown'] as const;

export const OPTIONS = {
  format: { type: 'string', default: 'text' },
  ...HISTORY_OPTIONS,
  ...SUBJECT_OPTIONS,
} as const;

export async function run(words: readonly string[], io: Terminal): Promise<number> {
  const { values, positionals } = readWords(words, OPTIONS);
  const format = oneOf('--format', values.format, FORMATS);
  const subject = await openSubject(folderOf('forecast', positionals), values, io);
  const history = await historyFor(subject, values, io);
  const today = io.today();
  const forecaster = await forecasters({ policy: subject.policy, asked: true, today, history });
  const report = await settledFor(subject, () =>
    guard(subject.repository, { ...subject, today, forecaster: forecaster() }),
  );
  const months = history === undefined ? [] : await monthsOf(history.measured, today);
  io.stdout(await render(report, months, format, io));
  return EXIT.clean;
}

async function monthsOf(measured: ReadHistory['measured'], today: string) {
  const { measuredMonth } = await import('../usage/month.ts');
  return (['api', 'subscription'] as const).map((line) => measuredMonth(line, measured, today));
}

async function render(
  report: Report,
  months: readonly MeasuredMonth[],
  format: (typeof FORMATS)[number],
  view: Pick<Terminal, 'color' | 'width'>,
): Promise<string> {
  if (format === 'json') return stringify(asData(report, months));
  const { renderForecastMarkdown, renderForecastText } = await import('../render/forecast.ts');
  const { monthMarkdown, monthText } = await import('../render/month.ts');
  if (format === 'text')
    return `${renderForecastText(report, view)}${monthText(months, report.forecast)}`;
  const month = monthMarkdown(months, report.forecast);
  return `${renderForecastMarkdown(report)}${month === '' ? '' : `\n${month}`}`;
}

/** The report's own two parts, under the names that they have there. */
function asData({ schema, forecast, jobs }: Report, measured: readonly MeasuredMonth[]) {
  const forecasts = jobs.flatMap(({ workflow, job, line, budget, forecast: own }) =>
    own === undefined ? [] : [{ workflow, job, line, budget, forecast: own }],
  );
  return { schema, forecast, jobs: forecasts, ...(measured.length > 0 && { measured }) };
}

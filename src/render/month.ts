import { figure, LINE_UNIT, rangeWords } from '../policy/lines.ts';
import type { Forecast } from '../report/forecast.ts';
import type { Line, MeasuredMonth, UnusualRun } from '../usage/month.ts';
import { monthCost } from './cost-words.ts';
import { codeSpan, guardLines, terminal } from './escape.ts';
import { BUDGET_NAMES, BUDGET_SHORT, count } from './words.ts';

const MOST_SHOWN = 5;

/** The month as it was measured against the month as it was expected, a line each; '' without records. */
export function monthText(
  months: readonly MeasuredMonth[],
  forecast: Forecast | undefined,
): string {
  const lines = months.flatMap((month) => (month.runs === 0 ? [] : monthLines(month, forecast)));
  return lines.length === 0 ? '' : guardLines(`${['', ...lines].join('\n')}\n`);
}

function monthLines(month: MeasuredMonth, forecast: Forecast | undefined): readonly string[] {
  const { line, runs, unusual } = month;
  const expected = expectedWords(line, forecast);
  const against = expected === undefined ? '' : ` A month is expected to take ${expected}.`;
  const shown = unusual.slice(0, MOST_SHOWN).map((one) => `  ${unusualWords(one, terminal)}`);
  return [
    `Measured in 30 days, ${BUDGET_SHORT[line]}: ${tookWords(month)} in ${count(runs, 'run')}.${against}`,
    ...shown,
    ...moreWords(unusual).map((words) => `  ${words}`),
  ];
}

/** The same as a part of a page: both lines beside each other, never added. */
export function monthMarkdown(
  months: readonly MeasuredMonth[],
  forecast: Forecast | undefined,
): string {
  const measured = months.filter(({ runs }) => runs > 0);
  if (measured.length === 0) return '';
  const rows = measured.map((month) => {
    const expected = expectedWords(month.line, forecast) ?? 'nothing known';
    return `| **${BUDGET_NAMES[month.line]}** | ${expected} | ${tookWords(month)} | ${month.runs} |`;
  });
  const unusual = measured.flatMap((month) => month.unusual);
  const runs = [
    ...unusual.slice(0, MOST_SHOWN).map((one) => `⚠️ ${unusualWords(one, codeSpan)}`),
    ...moreWords(unusual),
  ];
  return [
    '### The last 30 days',
    '',
    ...['| Budget | A month is expected to take | Measured | Runs with a record |'],
    '| --- | ---: | ---: | ---: |',
    ...rows,
    ...(runs.length === 0 ? [] : ['', ...runs.map((words) => `- ${words}`)]),
    '',
  ].join('\n');
}

function expectedWords(line: Line, forecast: Forecast | undefined): string | undefined {
  return forecast && monthCost(forecast, line);
}

function tookWords({ line, tokens, amount }: MeasuredMonth): string {
  return amount === null
    ? `${rangeWords({ low: tokens, middle: tokens, high: tokens }, 'tokens')}, no known price`
    : rangeWords({ ...amount, middle: amount.high }, LINE_UNIT[line]);
}

function unusualWords({ run, day, job, times }: UnusualRun, shown: (text: string) => string) {
  return `run ${run} of ${day}, ${shown(job)}: ${figure(times)} times what its runs before it usually took`;
}

function moreWords({ length }: readonly UnusualRun[]): readonly string[] {
  const more = length - MOST_SHOWN;
  return more > 0 ? [`and ${count(more, 'more run')} like that`] : [];
}

import { figure, rangeWords } from '../policy/lines.ts';
import type { Forecast } from '../report-forecast.ts';
import type { MeasuredMonth } from '../usage/month.ts';
import { guardLines, terminal } from './escape.ts';
import { BUDGET_SHORT, count } from './words.ts';

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
  const { line, runs, tokens, amount, unusual } = month;
  const unit = line === 'api' ? 'USD' : 'credits';
  const took =
    amount === null
      ? `${rangeWords({ low: tokens, middle: tokens, high: tokens }, 'tokens')}, no known price`
      : rangeWords({ ...amount, middle: amount.high }, unit);
  const expected = line === 'api' ? forecast?.api.dollars : forecast?.subscription.credits;
  const against = expected ? ` A month is expected to take ${rangeWords(expected, unit)}.` : '';
  const shown = unusual
    .slice(0, MOST_SHOWN)
    .map(
      ({ run, day, job, times }) =>
        `  run ${run} of ${day}, ${terminal(job)}: ${figure(times)} times what its runs before it usually took`,
    );
  const more = unusual.length - shown.length;
  return [
    `Measured in 30 days, ${BUDGET_SHORT[line]}: ${took} in ${count(runs, 'run')}.${against}`,
    ...shown,
    ...(more > 0 ? [`  and ${count(more, 'more run')} like that`] : []),
  ];
}

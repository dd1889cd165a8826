import { COST_LINES, type CostLine } from '../../report/line-costs.ts';
import type { Report } from '../../report/report.ts';
import { lineNotes, rateWords } from '../cost-words.ts';
import { prose } from '../escape.ts';

/** What belongs to the table and has no room in it: folded, one sentence a line. */
export function forecastNotes(report: Report): readonly string[] {
  const { forecast } = report;
  if (forecast === undefined) return [];
  return COST_LINES.flatMap((line) => [
    ...lineNotes(forecast, line).map((note) => `- ${NAMES[line]}: ${prose(note)}`),
    ...forecast[line].rates.map(
      (rate) => `- ${NAMES[line]}, ${UNITS[line]}: ${prose(rateWords(rate))}`,
    ),
  ]);
}

const NAMES: Readonly<Record<CostLine, string>> = { api: 'API', subscription: 'Subscription' };
const UNITS: Readonly<Record<CostLine, string>> = {
  api: 'US dollars per million tokens',
  subscription: 'credits per million tokens',
};

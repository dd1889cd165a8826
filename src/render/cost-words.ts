import { capital } from '../first-letter.ts';
import type { CostLine } from '../line-costs.ts';
import { figure, rangeWords } from '../policy/lines.ts';
import type { Report } from '../report.ts';
import type { Forecast, ForecastRate, JobForecast, Range } from '../report-forecast.ts';
import { terminal } from './escape.ts';
import { count } from './words.ts';

export type { CostLine };
export const COST_LINES: readonly CostLine[] = ['api', 'subscription'];

/** Fewer runs have bounds and no percentiles. */
const FEW_RUNS = 5;

/** What a month of a line takes, in the line's own unit, and `at least` where not all of it is known. */
export function lineMonth(report: Report, line: CostLine): string {
  const { forecast } = report;
  if (forecast === undefined || forecast[line].jobs === 0) return 'nothing';
  const { tokens, perRunOnly, partly, unknownUse, unbounded, unpriced } = forecast[line];
  const open = [perRunOnly, partly, unknownUse, unbounded].some((list) => list.length > 0);
  const month = monthOf(forecast, line);
  const least = (partial: boolean) => (partial ? 'at least ' : '');
  if (month !== null)
    return `${least(open || unpriced.length > 0)}${rangeWords(month, unitOf(line))}`;
  if (tokens !== null) return `${least(open)}${rangeWords(tokens, 'tokens')}, no known price`;
  return lineRun(report, line) ?? 'not known';
}

/** Where nobody knows how often, what one run takes: from the cheapest job to the dearest. */
function lineRun({ jobs }: Report, line: CostLine): string | undefined {
  const runs = jobs.flatMap(({ forecast }) => runOf(forecast, line) ?? []);
  if (runs.length === 0) return undefined;
  const low = Math.min(...runs.map((run) => run.low));
  const high = Math.max(...runs.map((run) => run.high));
  return `${rangeWords({ low, middle: low, high }, unitOf(line))} a run`;
}

function runOf(forecast: JobForecast | undefined, line: CostLine): Range | null | undefined {
  return line === 'api' ? forecast?.api?.dollarsPerRun : forecast?.subscription?.creditsPerRun;
}

export function lineRuns(forecast: Forecast, line: CostLine): string {
  const { jobs, runs, perRunOnly, partly } = forecast[line];
  if (jobs === 0) return '0';
  if (runs === null) return 'not known';
  const more = perRunOnly.length + partly.length > 0 ? 'at least ' : '';
  return `${more}${runs.low === runs.high ? figure(runs.high) : `${figure(runs.low)} to ${figure(runs.high)}`}`;
}

function monthOf(forecast: Forecast, line: CostLine): Range | null {
  return line === 'api' ? forecast.api.dollars : forecast.subscription.credits;
}

/** Dollars belong to the API line and to no other. */
function unitOf(line: CostLine): 'USD' | 'credits' {
  return line === 'api' ? 'USD' : 'credits';
}

/** What a job takes on a line: a month where the runs are known, else a run and what to declare. */
export function jobCost(job: JobForecast, line: CostLine): string | undefined {
  const use = job[line];
  if (use === null) return undefined;
  const [perMonth, perRun] =
    'dollarsPerRun' in use
      ? [use.dollarsPerMonth, use.dollarsPerRun]
      : [use.creditsPerMonth, use.creditsPerRun];
  const unit = unitOf(line);
  const more = job.unbounded.length > 0 || use.unpriced.length > 0 ? 'at least ' : '';
  const later = line === 'subscription' ? ' once the included usage is gone' : '';
  if (perMonth !== null) return `${more}${rangeWords(perMonth, unit)} a month${later}`;
  if (perRun !== null) return `${more}${rangeWords(perRun, unit)} a run${later}`;
  if (use.tokensPerMonth !== null)
    return `${rangeWords(use.tokensPerMonth, 'tokens')} a month, no known price`;
  if (use.tokensPerRun !== null)
    return `${rangeWords(use.tokensPerRun, 'tokens')} a run, no known price`;
  return 'nobody knows what a run uses';
}

/** On what a job's figure rests, in one line. */
export function jobBasis(job: JobForecast, line: CostLine): string {
  const use = job[line];
  const runs = job.runs.basis === 'unknown' ? 'how often it runs nobody knows' : job.runs.says;
  const models = (use?.models ?? []).map(({ name, named }) =>
    named ? name : `${name} (not named: the default)`,
  );
  const parts = [
    runs,
    use === null ? '' : `tokens ${use.basis}: ${use.says}`,
    models.join(', '),
    ...job.notes,
    ...job.unbounded.map((what) => `more by ${what}`),
    job.runs.uncounted.length > 0 ? `runs on ${job.runs.uncounted.join(', ')} are not counted` : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What a reader of a line must know beside its figures, as sentences. */
export function lineNotes(forecast: Forecast, line: CostLine): readonly string[] {
  const one = forecast[line];
  if (one.jobs === 0) return [];
  const jobs = (list: readonly string[]) => count(list.length, 'job');
  const few = one.runs !== null && one.runs.high < FEW_RUNS;
  return [
    ...(one.runs === null
      ? []
      : [few ? 'Bounds, because the runs are few.' : `${SURE} ${BASES[one.basis ?? 'assumed']}`]),
    ...(one.perRunOnly.length === 0
      ? []
      : [
          `${jobs(one.perRunOnly)} ${one.perRunOnly.length === 1 ? 'has' : 'have'} a price per run only: declare \`runs-per-month\` under \`usage\`, or read the history.`,
        ]),
    ...(one.partly.length === 0 ? [] : [`Of ${jobs(one.partly)} only the schedule is counted.`]),
    ...(one.unknownUse.length === 0
      ? []
      : [
          `What a run uses is not known of ${jobs(one.unknownUse)}: declare \`tokens\` under \`usage\`.`,
        ]),
    ...(one.unpriced.length === 0
      ? []
      : [`No price is known for ${one.unpriced.map(quoted).join(', ')}: only tokens are told.`]),
    ...(one.unbounded.length === 0
      ? []
      : [`${jobs(one.unbounded)} may take more, without a bound that the files show.`]),
    ...one.rates.flatMap(({ doubt }) => (doubt === null ? [] : [`${capital(doubt)}.`])),
    ...(line === 'subscription' ? subscriptionNotes(forecast) : []),
  ];
}

const SURE = 'An 80 % range.';
const BASES: Readonly<Record<NonNullable<Forecast['api']['basis']>, string>> = {
  measured: 'Tokens as measured.',
  declared: 'Tokens as declared in the policy.',
  assumed: 'Tokens as such runs usually use them.',
  mixed: 'Tokens partly measured or declared, partly as such runs usually use them.',
};

function subscriptionNotes({ subscription }: Forecast): readonly string[] {
  const { workspace, busiest } = subscription;
  return [
    'Credits are drawn only once the included usage is gone; they pay for no API call.',
    ...(workspace === null
      ? []
      : [`Declared plan ${workspace.kind}: ${workspace.says.join('; ')}.`]),
    ...(busiest === null
      ? []
      : [
          `Busiest five hours ${count(busiest.fiveHours, 'run')}, busiest week ${count(busiest.week, 'run')}; share of the allowance: unknown.`,
        ]),
  ];
}

/** `gpt-6.2-sol 2 in, 0.1 cached, 10 out (developers.openai.com/…, 2026-11-18, reported)` */
export function rateWords({ model, says, source, asOf, grade }: ForecastRate): string {
  const page = source.replace(/^https:\/\//, '');
  return `${quoted(model)} ${says} (${page}, ${asOf}${grade === 'official' ? '' : `, ${grade}`})`;
}

function quoted(text: string): string {
  return text.startsWith('a ') ? text : `\`${terminal(text).replaceAll('`', "'").slice(0, 80)}\``;
}

import { type Bounds, boundedWords, costOf, LINE_UNIT, rangeWords } from '../policy/lines.ts';
import type { Forecast, ForecastRate, JobForecast, Range } from '../report/forecast.ts';
import type { CostLine } from '../report/line-costs.ts';
import type { Report } from '../report/report.ts';
import { capital } from '../support/first-letter.ts';
import { listed } from '../support/listed.ts';
import { terminal } from './escape.ts';
import { count } from './words.ts';

/** Fewer runs have bounds and no percentiles. */
const FEW_RUNS = 5;

/** What a month of a line takes, in the line's own unit, and whether it may be more or less. */
export function lineMonth(report: Report, line: CostLine): string {
  const { forecast } = report;
  if (forecast === undefined || forecast[line].jobs === 0) return 'nothing';
  const { tokens } = forecast[line];
  const month = monthCost(forecast, line);
  if (month !== undefined) return month;
  if (tokens !== null)
    return `${boundedWords(tokens, 'tokens', boundsOf(forecast[line]))}, no known price`;
  return lineRun(report, line) ?? 'not known';
}

/** `at most 39k credits`; undefined where nobody knows a month. */
export function monthCost(forecast: Forecast, line: CostLine): string | undefined {
  const month = costOf(forecast, line);
  if (month === null) return undefined;
  const { more, less } = boundsOf(forecast[line]);
  const isMore = more || forecast[line].unpriced.length > 0;
  return boundedWords(month, LINE_UNIT[line], { more: isMore, less });
}

function boundsOf(line: Forecast[CostLine]): Bounds {
  const open = [line.perRunOnly, line.partly, line.unknownUse, line.unbounded];
  return { more: open.some((list) => list.length > 0), less: line.atMost.length > 0 };
}

/** Where nobody knows how often, what one run takes: from the cheapest job to the dearest. */
function lineRun({ jobs }: Report, line: CostLine): string | undefined {
  const runs = jobs.flatMap(({ forecast }) => runOf(forecast, line) ?? []);
  if (runs.length === 0) return undefined;
  const low = Math.min(...runs.map((run) => run.low));
  const high = Math.max(...runs.map((run) => run.high));
  return `${rangeWords({ low, middle: low, high }, LINE_UNIT[line])} a run`;
}

function runOf(forecast: JobForecast | undefined, line: CostLine): Range | null | undefined {
  return line === 'api' ? forecast?.api?.dollarsPerRun : forecast?.subscription?.creditsPerRun;
}

export function lineRuns(forecast: Forecast, line: CostLine): string {
  const { jobs, runs, perRunOnly, partly, atMost } = forecast[line];
  if (jobs === 0) return '0';
  if (runs === null) return 'not known';
  const more = perRunOnly.length + partly.length > 0;
  return boundedWords(runs, '', { more, less: atMost.length > 0 }).trim();
}

/** What a job takes on a line, as a sentence without its end. */
export function jobTakes(job: JobForecast, line: CostLine): string | undefined {
  const cost = jobCost(job, line);
  if (cost === undefined) return undefined;
  return cost === NOT_KNOWN
    ? 'What a run uses is not known: declare `tokens` under `usage`'
    : `Takes ${cost}`;
}

const NOT_KNOWN = 'not known what a run uses';

/** A month where the runs are known, else a run; what it takes of a seat's included usage costs nothing more. */
export function jobCost(job: JobForecast, line: CostLine): string | undefined {
  const use = job[line];
  if (use === null) return undefined;
  const [perMonth, perRun] =
    'dollarsPerRun' in use
      ? [use.dollarsPerMonth, use.dollarsPerRun]
      : [use.creditsPerMonth, use.creditsPerRun];
  const unit = LINE_UNIT[line];
  const more = job.unbounded.length > 0;
  const priced = more || use.unpriced.length > 0;
  const month = (more: boolean) => ({
    more: more || job.runs.uncounted.length > 0,
    less: use.atMost,
  });
  const later = line === 'subscription' ? ' once the included usage is gone' : '';
  if (perMonth !== null) return `${boundedWords(perMonth, unit, month(priced))} a month${later}`;
  if (perRun !== null)
    return `${boundedWords(perRun, unit, { more: priced, less: false })} a run${later}`;
  if (use.tokensPerMonth !== null)
    return `${boundedWords(use.tokensPerMonth, 'tokens', month(more))} a month, no known price`;
  if (use.tokensPerRun !== null)
    return `${rangeWords(use.tokensPerRun, 'tokens')} a run, no known price`;
  return NOT_KNOWN;
}

/** On what a job's figure rests, in one line. */
export function jobBasis(job: JobForecast, line: CostLine): string {
  const use = job[line];
  const ifEach = use?.atMost === true ? ', if it spends each time' : '';
  const runs = job.runs.basis === 'unknown' ? 'how often it runs is not known' : job.runs.says;
  const models = (use?.models ?? []).map(({ name, named }) =>
    named ? name : `${name} (not named: the default)`,
  );
  const parts = [
    `${runs}${ifEach}`,
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
          `Not in the month, because nobody counted their runs: ${jobs(one.perRunOnly)}. Declare \`runs-per-month\` under \`usage\`, or read the history.`,
        ]),
    ...(one.atMost.length === 0
      ? []
      : [
          `Not every start of ${jobs(one.atMost)} may spend: a condition decides that the files do not.`,
        ]),
    ...(one.partly.length === 0 ? [] : [`Of ${jobs(one.partly)} only the schedule is counted.`]),
    ...(one.unknownUse.length === 0
      ? []
      : [
          `What a run uses is not known of ${jobs(one.unknownUse)}: declare \`tokens\` under \`usage\`.`,
        ]),
    ...(one.unpriced.length === 0
      ? []
      : [`No price is known for ${listed(one.unpriced.map(quoted))}: only tokens are told.`]),
    ...(one.unbounded.length === 0
      ? []
      : [`${jobs(one.unbounded)} may take more, without a bound that the files show.`]),
    ...one.rates.flatMap(({ doubt }) => (doubt === null ? [] : [`${capital(doubt)}.`])),
    ...(line === 'subscription' ? subscriptionNotes(forecast) : []),
  ];
}

const SURE = 'An 80 % range: one month in five lies outside of it.';
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

/** `gpt-6.2-sol 2 in, 0.1 cached, 10 out (developers.openai.com/…, 2026-11-18, as others report it)` */
export function rateWords({ model, says, source, asOf, grade }: ForecastRate): string {
  const page = source.replace(/^https:\/\//, '');
  return `${quoted(model)} ${says} (${page}, ${asOf}${GRADES[grade]})`;
}

const GRADES: Readonly<Record<ForecastRate['grade'], string>> = {
  official: '',
  reported: ', as others report it',
  derived: ', worked out from other prices',
};

function quoted(text: string): string {
  return text.startsWith('a ') ? text : `\`${terminal(text).replaceAll('`', "'").slice(0, 80)}\``;
}

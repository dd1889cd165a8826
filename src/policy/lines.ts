import type { Forecast, Range } from '../report/forecast.ts';
import type { JobAccount } from './account.ts';
import type { Amount } from './amount.ts';

export type LineName = 'api' | 'subscription';
export const LINE_NAMES: readonly LineName[] = ['api', 'subscription'];

/** The budget lines as they are judged: now, and before the change where there is one. */
export interface JudgedLines {
  readonly forecast: Forecast;
  readonly before: Forecast | undefined;
  /** By line: the job that uses most of it. */
  readonly leads: ReadonlyMap<LineName, JobAccount>;
  /** By line: the month that comes at least, as nothing of it is assumed. */
  readonly known: Readonly<Record<LineName, LineMonth>>;
}

/** A month in each unit that its line has; null where nobody knows. */
export interface LineMonth {
  readonly runs: Range | null;
  readonly tokens: Range | null;
  /** In the line's own unit: dollars on the one, credits on the other. */
  readonly cost: Range | null;
}

/** The same month in a unit; null where the line is not measured in it. */
export function figureIn({ runs, tokens, cost }: LineMonth, line: LineName, unit: Amount['unit']) {
  switch (unit) {
    case 'USD':
    case 'credits':
      return LINE_UNIT[line] === unit ? cost : null;
    case 'runs':
      return runs;
    case 'tokens':
      return tokens;
    default:
      return null;
  }
}

/** What a month of the line comes to in a unit; null where nobody knows, which is never 0. */
export function monthIn(forecast: Forecast, line: LineName, unit: Amount['unit']): Range | null {
  const { runs, tokens } = forecast[line];
  return figureIn({ runs, tokens, cost: costOf(forecast, line) }, line, unit);
}

export function costOf({ api, subscription }: Forecast, line: LineName): Range | null {
  return line === 'api' ? api.dollars : subscription.credits;
}

/** In what a line is measured where no limit names a unit. */
export const LINE_UNIT: Readonly<Record<LineName, Amount['unit']>> = {
  api: 'USD',
  subscription: 'credits',
};

/** `40 to 110 USD a month`. */
export function rangeWords({ low, high }: Range, unit: string): string {
  const shown = unit === 'tokens' ? compact : figure;
  const [from, to] = [shown(low), shown(high)];
  return from === to ? `${to} ${unit}` : `${from} to ${to} ${unit}`;
}

/** Whether there is more than a figure shows, and whether some of it may never come. */
export interface Bounds {
  readonly more: boolean;
  readonly less: boolean;
}

/** Of what may not come at all the high end is told; where there may be more as well it bounds nothing. */
export function bounded(range: Range, { more, less }: Bounds): { word: string; range: Range } {
  if (!less) return { word: more ? 'at least' : '', range };
  const { high } = range;
  return { word: more ? 'perhaps' : 'at most', range: { low: high, middle: high, high } };
}

/** `at least 40 to 110 USD`, `at most 110 USD`. */
export function boundedWords(given: Range, unit: string, bounds: Bounds): string {
  const { word, range } = bounded(given, bounds);
  return `${word} ${rangeWords(range, unit)}`.trimStart();
}

/** `40–110 USD`, where two ranges stand in one sentence. */
export function rangeShort({ low, high }: Range, unit: string): string {
  const shown = unit === 'tokens' ? compact : figure;
  const [from, to] = [shown(low), shown(high)];
  return `${from === to ? to : `${from}–${to}`} ${unit}`;
}

/** Two digits are as much as a forecast knows; small money is told to the cent. */
export function figure(value: number): string {
  if (value === 0) return '0';
  // Little is not nothing.
  if (value < 0.01) return '<0.01';
  if (value < 10) return value.toFixed(2).replace(/\.?0+$/, '') || '0';
  const power = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  const rounded = Math.round(value / power) * power;
  if (rounded >= 1_000_000) return `${(rounded / 1_000_000).toPrecision(2).replace(/\.0$/, '')}M`;
  return rounded >= 10_000 ? `${Math.round(rounded / 1000)}k` : String(rounded);
}

/** Tokens come in thousands and millions. */
function compact(value: number): string {
  if (value < 1000) return String(Math.round(value));
  const [size, suffix] = value < 999_500 ? [1000, 'k'] : [1_000_000, 'M'];
  const scaled = value / size;
  return `${scaled < 10 ? scaled.toFixed(1).replace(/\.0$/, '') : figure(scaled)}${suffix}`;
}

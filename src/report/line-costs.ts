import type { JobReport, Report } from './report.ts';

/** A budget line that has a price of its own: dollars on the one, credits on the other. */
export type CostLine = 'api' | 'subscription';

/** Less is what a longer prompt or a moved day of the history makes; nobody wants to hear of it. */
const CLEARLY = 0.05;

export const COST_LINES: readonly CostLine[] = ['api', 'subscription'];

/** Lines whose middle moved clearly, by the month where it is known, else by a run of their jobs. */
export function movedLines(base: Report, head: Report): readonly CostLine[] {
  if (base.forecast === undefined || head.forecast === undefined) return [];
  return COST_LINES.filter((line) =>
    figuresOf(base, line).some((before, index) => differs(before, figuresOf(head, line)[index])),
  );
}

/** A month in the line's unit and in tokens, and a run of all jobs together. */
function figuresOf({ forecast, jobs }: Report, line: CostLine): readonly (number | undefined)[] {
  const month = line === 'api' ? forecast?.api.dollars : forecast?.subscription.credits;
  return [
    month?.middle,
    forecast?.[line].tokens?.middle,
    jobs.reduce((sum, job) => sum + (useOf(job, line).run ?? 0), 0),
  ];
}

/** Whether a month of the job, or a run where its runs are not known, takes clearly more or less. */
export function costsOtherwise(before: JobReport, after: JobReport): boolean {
  if (before.forecast === undefined || after.forecast === undefined) return false;
  return COST_LINES.some((line) => {
    const [was, now] = [useOf(before, line), useOf(after, line)];
    return (['month', 'tokens', 'run'] as const).some((one) => differs(was[one], now[one]));
  });
}

/** In the middle: a month in the line's unit and in tokens, and a run. */
interface Use {
  readonly month?: number | undefined;
  readonly tokens?: number | undefined;
  readonly run?: number | undefined;
}

function useOf({ forecast }: JobReport, line: CostLine): Use {
  const use = forecast?.[line];
  if (use == null) return {};
  const [month, run] =
    'dollarsPerRun' in use
      ? [use.dollarsPerMonth, use.dollarsPerRun]
      : [use.creditsPerMonth, use.creditsPerRun];
  return { month: month?.middle, tokens: use.tokensPerMonth?.middle, run: run?.middle };
}

function differs(before: number | undefined, after: number | undefined): boolean {
  if (before === undefined || after === undefined) return before !== after;
  return Math.abs(after - before) > CLEARLY * Math.max(before, after);
}

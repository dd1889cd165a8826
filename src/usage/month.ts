/** What the runs of a month really took, line by line, and which of them made the difference. */
import { groupBy } from '../support/group.ts';
import { type Amount, sumOf } from './amounts.ts';
import { costOf } from './cost.ts';
import type { ReadRecord } from './read.ts';

export type Line = 'api' | 'subscription';

export interface MeasuredMonth {
  readonly line: Line;
  /** Runs of jobs with a record on this line. */
  readonly runs: number;
  readonly tokens: number;
  /** In the unit of the line; null where a price is not known. */
  readonly amount: Amount | null;
  readonly unusual: readonly UnusualRun[];
}

/** A run that took more than twice what the runs of its job before it usually took. */
export interface UnusualRun {
  readonly run: number;
  readonly day: string;
  readonly job: string;
  readonly tokens: number;
  readonly times: number;
}

const DAYS = 30;
const TWICE = 2;
/** The runs before that tell what is usual, and how few of them tell nothing. */
const BEFORE = 10;
const FEWEST = 3;

export function measuredMonth(
  line: Line,
  records: readonly ReadRecord[],
  today: string,
): MeasuredMonth {
  const from = new Date(Date.parse(today) - DAYS * 86_400_000).toISOString().slice(0, 10);
  const all = records.flatMap((record) => takenOn(line, record) ?? []);
  const month = all.filter(({ record }) => record.day > from);
  return {
    line,
    runs: new Set(month.map(({ record }) => record.run.id)).size,
    tokens: month.reduce((sum, { tokens }) => sum + tokens, 0),
    amount: sumOf(month.map(({ amount }) => amount)),
    unusual: [...byJob(all).values()].flatMap(unusualIn).filter(({ day }) => day > from),
  };
}

interface Taken {
  readonly record: ReadRecord;
  readonly tokens: number;
  readonly amount: Amount | null;
}

function takenOn(line: Line, record: ReadRecord): Taken | undefined {
  const uses = record.used.uses.filter(({ budget }) => budget === line);
  if (uses.length === 0) return undefined;
  const tokens = uses.reduce((sum, use) => sum + use.tokens.input + use.tokens.output, 0);
  // At the prices of the day on which it ran.
  const costs = uses.map((use) => costOf(use, record.day));
  const amount = sumOf(costs.map(({ usd, credits }) => (line === 'api' ? usd : credits)));
  return { record, tokens, amount };
}

function byJob(all: readonly Taken[]): ReadonlyMap<string, readonly Taken[]> {
  return groupBy(all, ({ record: { run } }) => `${run.workflow}#${run.job}`);
}

/** Tokens, not money: a price that changed is no run that went astray. */
function unusualIn(taken: readonly Taken[]): readonly UnusualRun[] {
  const runs = taken.toSorted((a, b) => a.record.run.id - b.record.run.id);
  return runs.flatMap(({ record, tokens }, index): UnusualRun[] => {
    const before = runs.slice(Math.max(0, index - BEFORE), index).map((one) => one.tokens);
    const usual = before.sort((a, b) => a - b)[before.length >> 1] ?? 0;
    if (before.length < FEWEST || tokens <= TWICE * usual) return [];
    const { id, workflow, job } = record.run;
    const times = Math.round((tokens / Math.max(1, usual)) * 10) / 10;
    return [{ run: id, day: record.day, job: `${workflow}#${job}`, tokens, times }];
  });
}

import type { Entry, EntryJob } from './entry.ts';
import type { LedgerLines, LedgerRepository } from './schema.ts';
import { Sum } from './sum.ts';

type CostLine = 'api' | 'subscription';

/** A line of the whole ledger as it grows, job by job. */
class LineTotal {
  jobs = 0;
  forecast = 0;
  unbounded = 0;
  partly = 0;
  atMost = 0;
  readonly unpriced = new Set<string>();
  readonly sums = { cost: new Sum(), tokens: new Sum(), runs: new Sum() };

  readonly line: CostLine;

  constructor(line: CostLine) {
    this.line = line;
  }

  add(entry: EntryJob): void {
    const own = entry.months.filter(({ line }) => line === this.line);
    this.jobs++;
    if (own.some(({ figure }) => figure === 'cost')) this.forecast++;
    if (entry.unbounded) this.unbounded++;
    if (entry.partly) this.partly++;
    if (entry.atMost[this.line]) this.atMost++;
    for (const model of entry.unpriced[this.line]) this.unpriced.add(model);
  }

  /** What a report says of its own line, which is drawn from its jobs. */
  expect(months: Entry['months']): void {
    for (const { line, figure, month } of months)
      if (line === this.line) this.sums[figure].add(month);
  }

  known() {
    const { jobs, forecast, unbounded, partly, atMost } = this;
    const unpriced = [...this.unpriced].sort();
    return { forecast, missing: jobs - forecast, unbounded, partly, atMost, unpriced };
  }

  use() {
    return { tokens: this.sums.tokens.range(0), runs: this.sums.runs.range(0) };
  }
}

/**
 * The two lines of all repositories, and what stands on neither. Each is counted for itself: there is
 * no figure of both.
 */
export function linesOf(entries: readonly Entry[], jobs: readonly EntryJob[]): LedgerLines {
  const repositories = entries.map(({ repository }) => repository);
  const [api, subscription] = [new LineTotal('api'), new LineTotal('subscription')];
  for (const entry of jobs) {
    const { budget } = entry.job;
    if (budget === 'api' || budget === 'both') api.add(entry);
    if (budget === 'subscription' || budget === 'both') subscription.add(entry);
  }
  for (const { months } of entries) for (const line of [api, subscription]) line.expect(months);
  const counted = (line: keyof LedgerRepository['jobs']) => ({
    jobs: repositories.reduce((sum, one) => sum + one.jobs[line], 0),
    repositories: repositories.filter((one) => one.jobs[line] > 0).length,
  });
  return {
    api: {
      ...counted('api'),
      dollars: api.sums.cost.range(2),
      ...api.use(),
      ...api.known(),
    },
    subscription: {
      ...counted('subscription'),
      credits: subscription.sums.cost.range(2),
      ...subscription.use(),
      ...subscription.known(),
    },
    other: counted('other'),
    unclear: counted('unclear'),
    none: counted('none'),
  };
}

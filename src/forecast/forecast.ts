import type { Spender } from '../interpreter/model.ts';
import { workspaceSays } from '../knowledge/plans.ts';
import { apiQuote, creditQuote } from '../knowledge/rates/rates.ts';
import type { JobAccount } from '../policy/account.ts';
import type { LineMonth } from '../policy/lines.ts';
import { isCalled } from '../report/counted.ts';
import type { Forecast, ForecastRate, JobForecast } from '../report/forecast.ts';
import type { Charge } from '../report/report.ts';
import type { Source } from './around.ts';
import { busiestOf } from './busiest.ts';
import { forecastJob, type LineDraws, type Surroundings, shownRange } from './job.ts';
import { DRAWS, rangeOf } from './month.ts';
import type { Line } from './use.ts';

/** Forecasts job by job and keeps of each only what its lines need: of 20,000 files nothing is held. */
export interface Forecaster {
  /** Undefined where the job charges neither line, or is counted through its callers. */
  take(
    account: JobAccount,
    spenders: ReadonlyMap<Charge['spender'], Spender>,
    source: Source,
  ): JobForecast | undefined;
  forecast(): Forecast;
  /** The job that uses most of a line: where a finding about the line is told. */
  leads(): ReadonlyMap<Line, JobAccount>;
  /** Of each line what nobody assumed: the month that comes at least. */
  known(): Readonly<Record<Line, LineMonth>>;
}

export function openForecast(around: Surroundings): Forecaster {
  const lines = { api: emptyLine(), subscription: emptyLine() };
  return {
    take(account, spenders, source) {
      if (isCalled(account.report)) return undefined;
      const made = forecastJob(account, spenders, source, around);
      if (made === undefined) return undefined;
      // What it would take is told beside it; no month of a line has it.
      const counted = account.report.dormant === undefined ? made.draws : [];
      for (const [line, draws] of counted) addTo(lines[line], account, made.forecast, line, draws);
      return made.forecast;
    },
    forecast: () => ({
      days: 30,
      day: around.today,
      history:
        around.history === undefined
          ? null
          : { weeks: around.history.weeks.length, gaps: [...around.history.gaps] },
      api: {
        ...lineShown('api', lines.api, around),
        dollars: totalOf(lines.api.cost, 2),
        rates: ratesOf('api', lines.api.models, around.today),
      },
      subscription: {
        ...lineShown('subscription', lines.subscription, around),
        credits: totalOf(lines.subscription.cost, 2),
        rates: ratesOf('subscription', lines.subscription.models, around.today),
        workspace: workspaceOf(around),
        busiest: busiestOf(around.history, lines.subscription.workflows),
      },
    }),
    leads: () => {
      const leads = new Map<Line, JobAccount>();
      for (const line of ['api', 'subscription'] as const) {
        const lead = lines[line].lead;
        if (lead !== undefined) leads.set(line, lead.account);
      }
      return leads;
    },
    known: () => ({ api: knownMonth(lines.api), subscription: knownMonth(lines.subscription) }),
  };
}

/** What the jobs of a line come to together, draw by draw: distributions are added, never worst cases. */
interface LineTotal extends Sums {
  jobs: number;
  /** The same of what nobody assumed. */
  readonly known: Sums;
  lead: { readonly account: JobAccount; readonly weight: readonly number[] } | undefined;
  readonly bases: Set<JobForecastBasis>;
  readonly models: Set<string>;
  readonly unpriced: Set<string>;
  readonly perRunOnly: string[];
  readonly partly: string[];
  readonly unknownUse: string[];
  readonly atMost: string[];
  readonly unbounded: string[];
  readonly workflows: Set<string>;
}

interface Sums {
  runs: Float64Array | undefined;
  tokens: Float64Array | undefined;
  cost: Float64Array | undefined;
}

type JobForecastBasis = NonNullable<JobForecast['api']>['basis'];

function emptyLine(): LineTotal {
  return {
    ...{ jobs: 0, ...NO_SUMS, known: { ...NO_SUMS }, lead: undefined },
    ...{ bases: new Set(), models: new Set(), unpriced: new Set(), workflows: new Set() },
    ...{ perRunOnly: [], partly: [], unknownUse: [], atMost: [], unbounded: [] },
  };
}

const NO_SUMS = { runs: undefined, tokens: undefined, cost: undefined };

function addTo(
  total: LineTotal,
  account: JobAccount,
  forecast: JobForecast,
  line: Line,
  draws: LineDraws,
): void {
  const use = forecast[line];
  if (use === null) return;
  const name = `${account.workflow.path}#${account.job.id}`;
  total.jobs++;
  total.bases.add(use.basis);
  total.workflows.add(account.workflow.path);
  for (const { name: model } of use.models) total.models.add(model);
  for (const model of use.unpriced) total.unpriced.add(model);
  if (use.tokensPerRun === null) total.unknownUse.push(name);
  if (draws.runs === undefined) total.perRunOnly.push(name);
  else if (forecast.runs.uncounted.length > 0) total.partly.push(name);
  if (forecast.unbounded.length > 0) total.unbounded.push(name);
  if (use.atMost) total.atMost.push(name);
  for (const figure of ['runs', 'tokens', 'cost'] as const) {
    total[figure] = plus(total[figure], draws[figure]);
    if (figure === 'runs' ? draws.known.runs : draws.known.use)
      total.known[figure] = plus(total.known[figure], draws[figure]);
  }
  const weight = [draws.cost, draws.tokens].map((one) => (one ? rangeOf(one).middle : 0));
  if (total.lead === undefined || outweighs(weight, total.lead.weight))
    total.lead = { account, weight };
}

/** By what it costs, and only where that is alike by tokens: a limit is in money. */
function outweighs(one: readonly number[], other: readonly number[]): boolean {
  const [cost = 0, tokens = 0] = one;
  const [otherCost = 0, otherTokens = 0] = other;
  return cost === otherCost ? tokens > otherTokens : cost > otherCost;
}

/** What is not known adds nothing and is named beside the sum. */
function plus(total: Float64Array | undefined, more: Float64Array | undefined) {
  if (more === undefined) return total;
  if (total === undefined) return more.slice();
  for (let index = 0; index < DRAWS; index++)
    total[index] = (total[index] ?? 0) + (more[index] ?? 0);
  return total;
}

function totalOf(draws: Float64Array | undefined, digits: number) {
  return draws === undefined ? null : shownRange(draws, digits);
}

function knownMonth({ known: { runs, tokens, cost } }: LineTotal): LineMonth {
  return { runs: totalOf(runs, 0), tokens: totalOf(tokens, 0), cost: totalOf(cost, 2) };
}

function lineShown(line: Line, total: LineTotal, { policy }: Surroundings) {
  const { owner, monthlyLimit } = policy.budgets[line];
  const [basis, ...others] = total.bases;
  return {
    owner: owner ?? null,
    limit: monthlyLimit ?? null,
    jobs: total.jobs,
    basis: basis === undefined ? null : others.length > 0 ? ('mixed' as const) : basis,
    runs: totalOf(total.runs, 0),
    tokens: totalOf(total.tokens, 0),
    perRunOnly: total.perRunOnly,
    partly: total.partly,
    unknownUse: total.unknownUse,
    unpriced: [...total.unpriced].sort(),
    atMost: total.atMost,
    unbounded: total.unbounded,
  };
}

function workspaceOf({ policy }: Surroundings) {
  const { workspace } = policy.budgets.subscription;
  return workspace === undefined ? null : { kind: workspace.kind, says: workspaceSays(workspace) };
}

/** The prices behind a line, each with the page and the day it was read. */
function ratesOf(line: Line, models: ReadonlySet<string>, day: string): ForecastRate[] {
  return [...models].sort().flatMap((model) => {
    const quote = line === 'api' ? apiQuote(model, day) : creditQuote(model, day);
    if (quote === undefined) return [];
    const [first] = quote.rates;
    const prices = quote.rates.map(
      ({ input, cached, output }) => `${input} in, ${cached ?? input} cached, ${output ?? '?'} out`,
    );
    const { source, asOf, grade } = first;
    return [{ model, says: prices.join(' or '), source, asOf, grade, doubt: quote.doubt }];
  });
}

import type { Range } from '../report/forecast.ts';
import { parseRemoteName } from '../repository/elsewhere.ts';
import type { ReadReport } from './read.ts';
import type {
  LedgerBlindSpot,
  LedgerException,
  LedgerFinding,
  LedgerJob,
  LedgerRepository,
} from './schema.ts';
import type { Month } from './sum.ts';

/** What a ledger keeps of one report; the rest is let go before the next is opened. */
export interface Entry {
  readonly repository: LedgerRepository;
  /** What the report forecasts for its lines. */
  readonly months: readonly LineMonth[];
  readonly jobs: readonly EntryJob[];
  readonly findings: readonly LedgerFinding[];
  readonly exceptions: readonly LedgerException[];
  readonly blindSpots: readonly LedgerBlindSpot[];
  /** Credentials in reach of a job and unspent. */
  readonly exposed: readonly string[];
  /** Files of other repositories that its jobs call: `owner/name/path`, in lower case. */
  readonly calls: readonly string[];
}

/** A job that charges somebody, with what its month is made of. */
export interface EntryJob {
  readonly job: LedgerJob;
  /** It is counted through the jobs here that call it, or cannot spend today. */
  readonly uncounted: boolean;
  readonly months: readonly LineMonth[];
  readonly unbounded: boolean;
  readonly partly: boolean;
  readonly atMost: Readonly<Record<'api' | 'subscription', boolean>>;
  readonly unpriced: Readonly<Record<'api' | 'subscription', readonly string[]>>;
}

export interface LineMonth {
  readonly line: 'api' | 'subscription';
  readonly figure: 'cost' | 'tokens' | 'runs';
  readonly month: Month;
}

type ReadJob = ReadReport['jobs'][number];

/** @param source what to call a repository that does not say its name */
export function entryOf(report: ReadReport, source: string): Entry {
  const { repository, policy, forecast } = report;
  const name = repository.name ?? (repository.path === '.' ? source : repository.path);
  const spending = report.jobs.filter(({ charges }) => charges.length > 0);
  const jobs = spending.map((job) => jobOf(job, name));
  const level = (one: string) => report.findings.filter((f) => f.level === one).length;
  const own = report.jobs.filter(
    ({ calledBy, dormant }) => calledBy === undefined && dormant === undefined,
  );
  const on = (...budgets: readonly string[]) =>
    own.filter(({ budget }) => budgets.includes(budget)).length;
  const spots = report.jobs.flatMap((job) => spotsOf(job, name));
  const owner = {
    api: policy.owners?.api ?? null,
    subscription: policy.owners?.subscription ?? null,
  };
  return {
    repository: {
      name,
      commit: repository.commit,
      outcome: report.outcome,
      policy: policy.path,
      day: forecast?.day ?? null,
      jobs: {
        api: on('api', 'both'),
        subscription: on('subscription', 'both'),
        other: on('other'),
        unclear: on('unclear'),
        none: on('none'),
      },
      api: {
        owner: owner.api,
        limit: forecast?.api.limit ?? null,
        dollars: forecast?.api.dollars ?? null,
      },
      subscription: {
        owner: owner.subscription,
        limit: forecast?.subscription.limit ?? null,
        credits: forecast?.subscription.credits ?? null,
      },
      findings: {
        error: level('error'),
        warning: level('warning'),
        notice: level('notice'),
        ignored: report.ignored.length,
      },
      blindSpots: spots.length,
      unread: report.diagnostics.length,
    },
    months: monthsOf(forecast, name),
    jobs,
    findings: report.findings.map((one) => ({ repository: name, ...one })),
    exceptions: report.ignored.map(({ message: _, ...one }) => ({ repository: name, ...one })),
    blindSpots: spots,
    exposed: [...new Set(report.jobs.flatMap(({ exposed }) => exposed.map((one) => one.name)))],
    calls: [...new Set(spending.flatMap(callsOf))],
  };
}

function jobOf(job: ReadJob, repository: string): EntryJob {
  const { workflow, job: id, line, budget, triggers, forecast } = job;
  const months = monthsOf(forecast, `${repository}\n${workflow}\n${id}`);
  return {
    job: {
      repository,
      workflow,
      job: id,
      line,
      budget,
      triggers,
      owners: job.owners ?? [],
      charges: job.charges.map((charge) => ({
        budget: charge.budget,
        route: charge.route,
        confidence: charge.confidence,
        spender: charge.spender.label,
        credential: charge.payer && { kind: charge.payer.kind, name: charge.payer.name },
        account: charge.payer?.account ?? null,
        model: charge.model,
        provider: charge.provider,
      })),
      month: forecast === undefined ? null : shownMonth(forecast),
    },
    uncounted: job.calledBy !== undefined || job.dormant !== undefined,
    months,
    unbounded: (forecast?.unbounded.length ?? 0) > 0,
    partly: forecast?.runs.perMonth != null && forecast.runs.uncounted.length > 0,
    atMost: {
      api: forecast?.api?.atMost === true,
      subscription: forecast?.subscription?.atMost === true,
    },
    unpriced: {
      api: forecast?.api?.unpriced ?? [],
      subscription: forecast?.subscription?.unpriced ?? [],
    },
  };
}

type JobForecast = NonNullable<ReadJob['forecast']>;

function shownMonth({ runs, api, subscription }: JobForecast): LedgerJob['month'] {
  return {
    api: api && { dollars: api.dollarsPerMonth, tokens: api.tokensPerMonth, runs: runs.perMonth },
    subscription: subscription && {
      credits: subscription.creditsPerMonth,
      tokens: subscription.tokensPerMonth,
      runs: runs.perMonth,
    },
  };
}

/** What is assumed is wrong together with all that is assumed: of a job by its profile, of a repository at all. */
function monthsOf(
  forecast: ReadReport['forecast'] | JobForecast,
  name: string,
): readonly LineMonth[] {
  if (forecast === undefined) return [];
  return (['api', 'subscription'] as const).flatMap((line): LineMonth[] => {
    const use = forecast[line];
    if (use === null) return [];
    const doubtful = use.basis === 'assumed' || use.basis === 'mixed';
    const assumed = doubtful ? ('says' in use ? use.says : 'assumed') : undefined;
    const [tokens, runs] =
      'tokensPerMonth' in use
        ? [use.tokensPerMonth, 'runs' in forecast ? forecast.runs.perMonth : null]
        : [use.tokens, use.runs];
    const figures = [
      { figure: 'cost', range: costOf(use), assumed },
      { figure: 'tokens', range: tokens, assumed },
      { figure: 'runs', range: runs, assumed: undefined },
    ] as const;
    return figures.flatMap(({ figure, range, assumed: by }) =>
      range === null ? [] : [{ line, figure, month: { range, name, assumed: by } }],
    );
  });
}

/** Dollars or credits: each line has one of them. */
function costOf(use: Readonly<Record<string, unknown>> & UseOfLine): Range | null {
  if ('dollarsPerMonth' in use) return use.dollarsPerMonth ?? null;
  if ('creditsPerMonth' in use) return use.creditsPerMonth ?? null;
  return use.dollars ?? use.credits ?? null;
}

interface UseOfLine {
  readonly dollarsPerMonth?: Range | null;
  readonly creditsPerMonth?: Range | null;
  readonly dollars?: Range | null;
  readonly credits?: Range | null;
}

function spotsOf(job: ReadJob, repository: string): readonly LedgerBlindSpot[] {
  return (job.blindSpots ?? []).map(({ reason, what, path, line, inReach, charged }) => ({
    repository,
    workflow: job.workflow,
    job: job.job,
    ...{ reason, what, path, line, inReach, charged },
  }));
}

function callsOf({ charges }: ReadJob): readonly string[] {
  return charges.flatMap(({ evidence }) =>
    evidence.flatMap(({ path }) => {
      const remote = parseRemoteName(path);
      if (remote === undefined) return [];
      return [`${remote.owner}/${remote.repository}/${remote.path}`.toLowerCase()];
    }),
  );
}

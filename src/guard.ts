import type { Forecaster } from './forecast/forecast.ts';
import type { Earlier as FollowedEarlier } from './interpreter/earlier.ts';
import type { ListedJob } from './interpreter/listed.ts';
import type { Spender, TracedJob } from './interpreter/model.ts';
import { traceRepository } from './interpreter/repository.ts';
import type { Work } from './interpreter/state.ts';
import { WORKFLOWS, workflowPaths } from './interpreter/workflow-files.ts';
import { staleKnowledge } from './knowledge/freshness.ts';
import { settle } from './payer/settle.ts';
import type { Settings } from './payer/settled.ts';
import type { JobAccount, RepositoryFacts } from './policy/account.ts';
import type { Plan } from './policy/fix/plan.ts';
import { openJudge } from './policy/judge.ts';
import { ownersBook } from './policy/owners.ts';
import { expectationFor, expectedWords, hintsOf, type Policy } from './policy/policy.ts';
import { withRemovedCalls } from './policy/removed-call.ts';
import { watchReads, watchSecrets } from './policy/unused.ts';
import { isCalled, isOnLine, type LedgerLine } from './report/counted.ts';
import type { Charge, JobReport, Outcome, Report } from './report/report.ts';
import { byText } from './repository/decode.ts';
import { detached, type Strings } from './repository/detached.ts';
import type { Elsewhere } from './repository/elsewhere.ts';
import { parent } from './repository/path.ts';
import { type Repository, textAt } from './repository/repository.ts';
import { unreadReason } from './repository/watched.ts';
import { type BlindSpot, blindSpot, type Declared } from './spending/blind-spots.ts';
import { SPENDING } from './spending/observer.ts';
import { isTelling } from './spending/prefilter.ts';
import { jobReport, plainReport } from './telling/job-report.ts';
import { missingFiles } from './telling/missing-file.ts';
import { blindSpotsOf, withoutMoot } from './telling/unread-report.ts';
import { type Records, runsOf, trialOf, withProof } from './usage/trial.ts';
import { VERSION } from './version.ts';
import type { Diagnostic } from './workflow/model.ts';

export interface GuardOptions {
  readonly policy: Policy;
  /** `YYYY-MM-DD`, for ignores that expire. */
  readonly today: string;
  /** `owner/name`, where known. */
  readonly fullName?: string | undefined;
  readonly visibility?: RepositoryFacts['visibility'] | undefined;
  /** Fingerprints of findings that were there before: reported as ignored. */
  readonly baseline?: ReadonlySet<string> | undefined;
  /** Of a change, what decides about it: comments that ignore a finding count where it has them too. */
  readonly base?: Repository | undefined;
  /** Files of other repositories, where they are to be read. */
  readonly elsewhere?: Elsewhere | undefined;
  /** Keep what was traced in every job beside its report; takes much memory where files are many. */
  readonly keepAccounts?: boolean;
  /** Parse every file, also those that the prefilter would skip. */
  readonly everything?: boolean;
  /** Leave something for the next judgement of nearly the same files; takes memory as well. */
  readonly keep?: boolean;
  /** What the last one left. */
  readonly earlier?: Earlier | undefined;
  /** Says what a month costs, where somebody wants to know; it is code that a plain scan never loads. */
  readonly forecaster?: Forecaster | undefined;
  /** The forecast of the base, for what a change adds. */
  readonly before?: Report['forecast'];
  /** What runs noted of their payer, where somebody has records. */
  readonly records?: Records | undefined;
}

/** Files as they were followed, and what that hangs on beside the files. */
interface Earlier extends Asked {
  readonly followed: FollowedEarlier;
}

type Asked = Pick<GuardOptions, 'policy' | 'fullName' | 'elsewhere'>;

/** What a judgement leaves beside its report. */
export interface Guarded {
  readonly report: Report;
  /** By fingerprint: what a mechanical fix would do. */
  readonly plans: ReadonlyMap<string, Plan>;
  /** With `keepAccounts`: the jobs that were followed, with what was traced in them. */
  readonly accounts: readonly JobAccount[];
  /** With `keep`, where it can be. */
  readonly earlier: Earlier | undefined;
  /** What following took, for the tests that hold it in bounds. */
  readonly work: Work;
}

/**
 * The pipeline: a repository in, who pays for every job out.
 *
 *     Repository ─read, trace→ spenders per job ─settle→ charges ─forecast, judge→ findings → Report
 */
export function guard(repository: Repository, options: GuardOptions): Report {
  return guardFully(repository, options).report;
}

/** The same, and what `fix` and `why` need beside the report. */
export function guardFully(repository: Repository, options: GuardOptions): Guarded {
  const { policy, base } = options;
  const settings = settingsOf(policy, options.today);
  const reads = watchReads(policy);
  const secrets = watchSecrets(policy);
  const judge = openJudge(policy, options.today, {
    repository: {
      visibility: options.visibility ?? 'unknown',
      fullName: repository.name ?? options.fullName,
    },
    source: (path) => textAt(repository, path),
    namesSecret: namedIn(repository),
    baseSource: base && ((path) => textAt(base, path)),
    ...(options.baseline === undefined ? {} : { baseline: options.baseline }),
    records: options.records,
  });
  const name = repository.name ?? options.fullName;
  const owners = ownersBook(repository, name, policy);
  const reports = new Map<string, readonly JobReport[]>();
  const strings: Strings = new Map();
  const accounts: JobAccount[] = [];
  const { forecaster } = options;
  const take: Take = (settled, spenders) =>
    forecaster?.take(settled, spenders, (path) => textAt(repository, path));
  const traced = traceRepository(
    repository,
    {
      // What the policy declares it minds, wherever it stands.
      observer: policy.reads.length === 0 ? SPENDING : { ...SPENDING, minds: () => true },
      hints: settings.hints,
      fullName: options.fullName,
      everything: options.everything === true,
      elsewhere: options.elsewhere,
      keep: options.keep === true,
      earlier: followedBefore(options),
    },
    ({ path, jobs, gap }) => {
      const judged = jobs.map((listed) =>
        account(listed, settings, reads.of, repository, strings, take),
      );
      const followed = judged.flatMap((j) => (j.account === undefined ? [] : [j.account]));
      judge.take(followed);
      for (const { report } of followed) secrets.saw(report);
      judge.pass(jobs.filter((listed) => listed.kind === 'plain'));
      if (gap !== undefined) {
        const text = textAt(repository, path);
        judge.miss({ workflow: path, ...gap, telling: text === undefined || isTelling(text) });
        reads.missed();
      }
      if (options.keepAccounts === true) accounts.push(...followed);
      reports.set(
        path,
        judged.map((j) =>
          j.account === undefined
            ? j.report
            : detached(owned(declared(proved(j.report, options.records), policy), owners), strings),
        ),
      );
    },
  );
  const forecast = forecaster?.forecast();
  const judgement = judge.judgement(
    forecaster &&
      forecast && {
        forecast,
        before: options.before,
        leads: forecaster.leads(),
        known: forecaster.known(),
      },
  );
  const jobs = [...reports.keys()].sort().flatMap((path) => reports.get(path) ?? []);
  const nothing = nothingToJudge(repository);
  const diagnostics = [
    ...(nothing === undefined ? [] : [nothing]),
    ...traced.diagnostics,
    ...judgement.warnings,
    ...reads.unused(),
    ...secrets.unused(),
  ];
  const stale = staleKnowledge(options.today);
  const report: Report = {
    schema: 'spend-guard/report/v1',
    generator: { name: 'spend-guard', version: VERSION },
    repository: {
      ...(name === undefined ? {} : { name }),
      path: repository.label,
      commit: repository.commit,
    },
    outcome: nothing === undefined ? outcomeOf(judgement.findings.map((f) => f.level)) : 'error',
    ledger: ledgerOf(jobs),
    policy: { path: policy.path, default: defaultOf(policy), ...ownersOf(policy) },
    ...(forecast === undefined ? {} : { forecast }),
    jobs,
    findings: [...judgement.findings],
    ignored: [...judgement.ignored],
    diagnostics: diagnostics.sort(byPlace),
    ...(judgement.proposed.length > 0 && { proposed: [...judgement.proposed] }),
    ...(stale === undefined ? {} : { stale }),
  };
  const { fullName, elsewhere } = options;
  const earlier = traced.earlier && { policy, fullName, elsewhere, followed: traced.earlier };
  return { report, plans: judgement.plans, accounts, earlier, work: traced.work };
}

/** What was followed before, where it was followed for the same questions. */
function followedBefore({ earlier, everything, ...now }: GuardOptions) {
  if (earlier === undefined || everything === true) return undefined;
  const isSame = (['policy', 'fullName', 'elsewhere'] as const).every(
    (what) => earlier[what] === now[what],
  );
  return isSame ? earlier.followed : undefined;
}

function ownersOf({ budgets: { api, subscription } }: Policy): Pick<Report['policy'], 'owners'> {
  if (api.owner === undefined && subscription.owner === undefined) return {};
  return {
    owners: {
      ...(api.owner === undefined ? {} : { api: api.owner }),
      ...(subscription.owner === undefined ? {} : { subscription: subscription.owner }),
    },
  };
}

/** What the policy says of names and hosts, for settling. */
export function settingsOf(policy: Policy, today: string): Settings {
  return {
    hints: hintsOf(policy),
    today,
    host: (host) => policy.hosts.find((h) => h.matches(host))?.budget,
  };
}

type Take = (
  account: JobAccount,
  spenders: ReadonlyMap<Charge['spender'], Spender>,
) => JobReport['forecast'];

function account(
  listed: ListedJob,
  settings: Settings,
  declared: Declared,
  repository: Repository,
  strings: Strings,
  take: Take,
): { report: JobReport; account?: JobAccount } {
  if (listed.kind === 'plain') return { report: plainReport(listed, strings) };
  const spots = listed.traced.unread.map((one) => blindSpot(one, settings.hints, declared));
  const traced = withRemovedCalls(withBlindSpots(listed.traced, spots), repository);
  const spenders = new Map<Charge['spender'], Spender>();
  const came = withoutMoot(
    spots,
    traced.spenders.map((spender) => ({
      spender,
      outcomes: settle(spender, settings, traced.spenders).outcomes,
    })),
  );
  for (const { spender, outcomes } of came)
    for (const one of outcomes)
      if (one.kind === 'charge') spenders.set(one.charge.spender, spender);
  const outcomes = came.flatMap((one) => one.outcomes);
  const told = blindSpotsOf(spots, came, missingFiles(listed.traced));
  const report = jobReport(traced, outcomes, told, listed.callers);
  const settled = { workflow: traced.workflow, job: traced.job, report, traced };
  const forecast = take(settled, spenders);
  if (forecast === undefined) return { report, account: settled };
  const withForecast = { ...report, forecast };
  return { report: withForecast, account: { ...settled, report: withForecast } };
}

/** What was handed something that pays may spend it, like any other spender. */
function withBlindSpots(traced: TracedJob, spots: readonly BlindSpot[]): TracedJob {
  const more = spots.flatMap(({ spender }) => (spender === undefined ? [] : [spender]));
  return more.length === 0 ? traced : { ...traced, spenders: [...traced.spenders, ...more] };
}

function defaultOf({ default: expected }: Policy): Report['policy']['default'] {
  return typeof expected === 'string' ? expected : [...expected];
}

/** Beside each charge that a run bore out, that run. */
function proved(report: JobReport, records: Records | undefined): JobReport {
  if (records === undefined) return report;
  return withProof(report, trialOf(report, runsOf(report, records)));
}

/** Whether a workflow names a secret: read only where somebody asks, once for each. */
function namedIn(repository: Repository): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const found = workflowPaths(repository).some(
      (path) => textAt(repository, path)?.includes(name) === true,
    );
    known.set(name, found);
    return found;
  };
}

/** What the policy says of a job that spends, where an entry speaks of it. */
function declared(report: JobReport, policy: Policy): JobReport {
  const entry =
    report.charges.length === 0 ? undefined : expectationFor(policy, report.workflow, report.job);
  if (entry === undefined) return report;
  const { budget, reason } = entry;
  const told = { budget: expectedWords(budget), ...(reason === undefined ? {} : { reason }) };
  return { ...report, declared: told };
}

/** Who answers for a job that spends. */
function owned(report: JobReport, owners: (workflow: string) => readonly string[]): JobReport {
  if (report.charges.length === 0) return report;
  const found = owners(report.workflow);
  return found.length === 0 ? report : { ...report, owners: [...found] };
}

/** Nothing to judge is no pass: what was looked for may be elsewhere, or hidden. */
export function nothingToJudge(repository: Repository): Diagnostic | undefined {
  const why = whyNothing(repository);
  if (why === undefined) return undefined;
  const message = `${why}, so no job was judged; in a workflow, \`actions/checkout\` must come before this step, and the input \`path\` names the repository's root`;
  return { code: 'no-workflows', path: WORKFLOWS, line: 1, message };
}

/** Why there is nothing to judge, for somebody who knows which folder was opened. */
export function whyNothing(repository: Repository, name?: string): string | undefined {
  if (workflowPaths(repository).length > 0) return undefined;
  const hidden = [WORKFLOWS, parent(WORKFLOWS), ''].flatMap((path) => {
    const reason = unreadReason(repository.read(path));
    return reason === undefined ? [] : [`${path === '' ? 'the folder' : path} ${reason.why}`];
  });
  return (
    hidden[0] ?? `there are no workflows in ${WORKFLOWS}${name === undefined ? '' : ` of ${name}`}`
  );
}

export function outcomeOf(levels: readonly string[]): Outcome {
  if (levels.includes('error')) return 'fail';
  return levels.includes('warning') ? 'warn' : 'pass';
}

/**
 * Two lines for OpenAI's two budgets, never added; a job that only runs when called counts through its
 * callers, one that cannot spend today on none.
 */
function ledgerOf(jobs: readonly JobReport[]): Report['ledger'] {
  const own = jobs.filter((job) => !isCalled(job));
  const [dormant, awake] = [
    own.filter((job) => job.dormant !== undefined),
    own.filter((job) => job.dormant === undefined),
  ];
  const count = (line: LedgerLine) => ({
    jobs: awake.filter((job) => isOnLine(job, line)).length,
  });
  return {
    api: count('api'),
    subscription: count('subscription'),
    other: count('other'),
    unclear: count('unclear'),
    none: { jobs: awake.filter(({ budget }) => budget === 'none').length },
    dormant: { jobs: dormant.length },
  };
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return byText(a.path, b.path) || a.line - b.line;
}

import type { History, RunRecord, Wanted, WorkflowHistory } from '../forecast/history.ts';
import { baseName } from '../repository/path.ts';
import { beyond } from '../usage/tokens.ts';
import { GitHubError } from './client.ts';
import type { RepositoryName } from './event.ts';
import { type FetchedRecord, fetchRecords } from './records.ts';
import type { Run, RunsClient } from './runs.ts';

export interface HistoryOptions {
  readonly at: RepositoryName;
  readonly workflows: readonly Wanted[];
  readonly weeks: number;
  /** `YYYY-MM-DD`; the last week ends the day before. */
  readonly today: string;
}

/** More are named and not read: a token has 1,000 requests an hour. */
const MOST_WORKFLOWS = 30;
const MOST_EVENTS = 5;
/** Runs of a workflow that are looked into, for jobs that were skipped and attempts. */
const SAMPLE = 6;
/** From here on GitHub says no more than that there are more. */
const UNTOLD = 2_500;
/** Events that never start a run by themselves. */
const NEVER = new Set(['workflow_call']);

const DAY = 86_400;

/** The past, and the records of which the part that bears on it was made. */
export interface ReadHistory extends History {
  readonly measured: readonly FetchedRecord[];
}

/**
 * Reads how often workflows ran, week by week and event by event: one request each, and more only
 * where a week holds more than GitHub counts. What it cannot read it says, and leaves unknown.
 */
export async function readHistory(
  client: RunsClient,
  options: HistoryOptions,
): Promise<ReadHistory> {
  const { at, today } = options;
  const weeks = weeksBefore(today, options.weeks);
  const gaps: string[] = [];
  const workflows = new Map<string, WorkflowHistory>();
  const measured: FetchedRecord[] = [];
  const read = {
    weeks: weeks.map((week) => ({ from: dayOf(week.from) })),
    ...{ workflows, gaps, measured },
  };
  const state = await attempt(gaps, 'the list of workflows', () => statesOf(client, options));
  // Without it nothing else can be read either: the first refusal is enough.
  if (state === undefined) return read;
  measured.push(...(await fetchRecords(client, at, gaps)));
  const left = options.workflows.slice(MOST_WORKFLOWS).map(({ path }) => path);
  if (left.length > 0) gaps.push(`the runs of ${left.length} more workflows, for there are many`);
  for (const wanted of options.workflows.slice(0, MOST_WORKFLOWS)) {
    const known = state.get(wanted.path);
    if (known === undefined) {
      gaps.push(`the runs of ${wanted.path}: GitHub does not list it on the default branch yet`);
      continue;
    }
    const past = await workflowHistory(client, at, wanted, weeks, gaps);
    if (past === 'stop') break;
    const records = recordsByJob(wanted, measured);
    workflows.set(wanted.path, { ...past, records, disabled: known.startsWith('disabled') });
  }
  return read;
}

/** Pages of a hundred workflows; nobody has more. */
const MOST_PAGES = 20;

/** By path, and no further than all are found that are asked for. */
async function statesOf(client: RunsClient, { at, workflows }: HistoryOptions) {
  const states = new Map<string, string>();
  for (let page = 1; page <= MOST_PAGES; page++) {
    const listed = await client.workflows(at, page);
    for (const { path, state } of listed.workflows) states.set(path, state);
    if (listed.last || workflows.every(({ path }) => states.has(path))) break;
  }
  return states;
}

interface Window {
  readonly from: number;
  /** Not part of it. */
  readonly to: number;
}

function weeksBefore(today: string, count: number): readonly Window[] {
  const end = Date.parse(`${today}T00:00:00Z`) / 1000;
  return Array.from({ length: count }, (_, index) => {
    const to = end - (count - 1 - index) * 7 * DAY;
    return { from: to - 7 * DAY, to };
  });
}

async function workflowHistory(
  client: RunsClient,
  at: RepositoryName,
  { path, events, jobs }: Wanted,
  weeks: readonly Window[],
  gaps: string[],
): Promise<Omit<WorkflowHistory, 'disabled' | 'records'> | 'stop'> {
  const file = baseName(path);
  const counts = new Map<string, (number | undefined)[]>();
  const seen: Run[] = [];
  const asked = events.filter((event) => !NEVER.has(event));
  if (asked.length > MOST_EVENTS) gaps.push(`some events of ${path}, for it listens to many`);
  for (const event of asked.slice(0, MOST_EVENTS)) {
    const series: (number | undefined)[] = [];
    for (const week of weeks) {
      const what = `the runs of ${path} on ${event} in the week of ${dayOf(week.from)}`;
      const page = await attempt(gaps, what, () => countRuns(client, at, file, event, week));
      if (page === undefined && stopped(gaps)) return 'stop';
      if (page !== undefined && !page.whole)
        gaps.push(`all of ${what}: there are at least ${page.total}`);
      // At least so many is not so many: such a week is not known.
      series.push(page?.whole ? page.total : undefined);
      seen.push(...(page?.runs ?? []));
    }
    counts.set(event, series);
  }
  const sampled = await sampleJobs(client, at, path, jobs, seen, gaps);
  return {
    events: counts,
    starts: seen.map(({ started }) => started),
    jobs: sampled,
  };
}

/** Of each job what its runs used, line by line; what is known to be a part only is no record of a run. */
function recordsByJob(
  { path, jobs }: Wanted,
  measured: readonly FetchedRecord[],
): WorkflowHistory['records'] {
  return new Map(
    jobs.map(({ id }) => {
      const own = measured.filter(({ run }) => run.workflow === path && run.job === id);
      return [id, own.filter(isWhole).flatMap(runRecords)];
    }),
  );
}

/** A run that failed counts with what it used until then. */
const WHOLE_WITH: ReadonlySet<string> = new Set(['failed-request', 'unfinished-turn', 'rounded']);

function isWhole({ used }: FetchedRecord): boolean {
  return used.doubts.every((doubt) => WHOLE_WITH.has(doubt));
}

function runRecords({ run, used }: FetchedRecord): readonly RunRecord[] {
  return (['api', 'subscription'] as const).flatMap((budget) => {
    const uses = used.uses.filter((use) => use.budget === budget);
    // A run that was turned away at once used nothing of any line, and is a run all the same.
    if (uses.length === 0 && used.uses.length > 0) return [];
    const recorded = uses.map(({ model, tokens, long }) => ({
      model,
      short: beyond(tokens, long.tokens) ?? tokens,
      long: long.tokens,
    }));
    return [{ run: run.id, budget, uses: recorded }];
  });
}

interface Counted {
  readonly total: number;
  /** Whether it is all of them. */
  readonly whole: boolean;
  readonly runs: readonly Run[];
}

/** Split until GitHub counts, down to an hour. */
async function countRuns(
  client: RunsClient,
  at: RepositoryName,
  file: string,
  event: string,
  { from, to }: Window,
): Promise<Counted> {
  const page = await client.runs(at, file, event, `${timeOf(from)}..${timeOf(to - 1)}`);
  if (page.total < UNTOLD) return { ...page, whole: true };
  if (to - from <= 3600) return { total: UNTOLD, whole: false, runs: page.runs };
  const middle = from + Math.ceil((to - from) / 2 / 3600) * 3600;
  const halves = [
    await countRuns(client, at, file, event, { from, to: middle }),
    await countRuns(client, at, file, event, { from: middle, to }),
  ];
  return {
    total: halves.reduce((sum, { total }) => sum + total, 0),
    whole: halves.every(({ whole }) => whole),
    runs: halves.flatMap(({ runs }) => runs),
  };
}

/** Looks into some runs, spread over the time: a job that GitHub does not show is not known, not idle. */
async function sampleJobs(
  client: RunsClient,
  at: RepositoryName,
  path: string,
  jobs: Wanted['jobs'],
  runs: readonly Run[],
  gaps: string[],
): Promise<WorkflowHistory['jobs']> {
  const sampled = new Map<string, { seen: number; ran: number; attempts: number }>();
  const step = Math.max(1, Math.floor(runs.length / SAMPLE));
  const chosen = runs.filter((_, index) => index % step === 0).slice(0, SAMPLE);
  for (const run of chosen) {
    const found = await attempt(gaps, `the jobs of a run of ${path}`, () =>
      client.jobsOf(at, run.id),
    );
    if (found === undefined) break;
    for (const { id, name } of jobs) {
      const own = found.filter((job) => isJob(job.name, name ?? id));
      if (own.length === 0) continue;
      const ran = own.filter(({ conclusion }) => conclusion !== 'skipped');
      const before = sampled.get(id) ?? { seen: 0, ran: 0, attempts: 0 };
      sampled.set(id, {
        seen: before.seen + 1,
        ran: before.ran + (ran.length > 0 ? 1 : 0),
        attempts: before.attempts + new Set(ran.map(({ attempt }) => attempt)).size,
      });
    }
  }
  return sampled;
}

/** GitHub writes `name`, `name (matrix values)` and `name / called job`. */
function isJob(shown: string, name: string): boolean {
  return shown === name || shown.startsWith(`${name} (`) || shown.startsWith(`${name} / `);
}

/** What a refusal says; after these nothing more is asked. */
const NO_PERMISSION = 'the token may not (it needs `actions: read`)';
const TOO_MANY = 'GitHub asks to come back later';

async function attempt<T>(gaps: string[], what: string, ask: () => Promise<T>) {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    gaps.push(`${what}: ${whyNot(error)}`);
    return undefined;
  }
}

function whyNot({ kind, message }: GitHubError): string {
  switch (kind) {
    case 'permission':
      return NO_PERMISSION;
    case 'missing':
      return 'GitHub does not show it to this token';
    case 'limited':
      return TOO_MANY;
    case 'refused':
    case 'broken':
      return message;
    default:
      return kind satisfies never;
  }
}

function stopped(gaps: readonly string[]): boolean {
  const last = gaps.at(-1) ?? '';
  return last.endsWith(NO_PERMISSION) || last.endsWith(TOO_MANY);
}

function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}

function timeOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

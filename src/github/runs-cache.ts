import { z } from 'zod';
import { parseJson } from '../support/json.ts';
import type { RepositoryName } from './event.ts';
import type { Run, RunJob, RunsClient, RunsPage } from './runs.ts';

const conclusion = z.string().max(100).nullable();
const count = z.number().int().min(0);
const run = z.strictObject({ id: count, started: z.number(), attempt: count, conclusion });
const job = z.strictObject({ name: z.string().max(1_000), attempt: count, conclusion });
const cacheSchema = z.strictObject({
  version: z.literal(1),
  /** Whose answers these are; those of another repository or server say nothing. */
  of: z.string(),
  runs: z.record(
    z.string(),
    z.strictObject({ total: count.nullable(), runs: z.array(run).max(100) }),
  ),
  jobs: z.record(z.string(), z.array(job).max(100)),
});

/** What GitHub answered about windows of time that are over, so that nobody asks it again. */
export interface RunsCache {
  readonly runs: Map<string, RunsPage>;
  readonly jobs: Map<string, readonly RunJob[]>;
}

export function emptyCache(): RunsCache {
  return { runs: new Map(), jobs: new Map() };
}

/** Undefined where the text is no such cache or another repository's. */
export function readCache(text: string, of: string): RunsCache | undefined {
  const parsed = cacheSchema.safeParse(parseJson(text));
  if (!parsed.success || parsed.data.of !== of) return undefined;
  const { runs, jobs } = parsed.data;
  // A number that GitHub does not tell is infinite, which JSON cannot write.
  const pages = Object.entries(runs).map(
    ([key, page]) => [key, { ...page, total: page.total ?? Number.POSITIVE_INFINITY }] as const,
  );
  return { runs: new Map<string, RunsPage>(pages), jobs: new Map(Object.entries(jobs)) };
}

/** Only what was used this time: what is no longer asked for is dropped. */
export function writtenCache({ runs, jobs }: RunsCache, of: string): string {
  const finite = (total: number) => (Number.isFinite(total) ? total : null);
  const pages = [...runs].map(
    ([key, page]) => [key, { ...page, total: finite(page.total) }] as const,
  );
  const data = { version: 1, of, runs: Object.fromEntries(pages), jobs: Object.fromEntries(jobs) };
  return `${JSON.stringify(data)}\n`;
}

/**
 * The same client, which asks GitHub only what is not in `known` and notes every answer in `used`.
 * Runs that still go on may change; the list of workflows and whether they are disabled is always asked.
 */
export function cachedRuns(client: RunsClient, known: RunsCache, used: RunsCache): RunsClient {
  const going = new Set<number>();
  const noted = (page: RunsPage): RunsPage => {
    for (const one of page.runs) if (isGoing(one)) going.add(one.id);
    return page;
  };
  return {
    workflows: (at: RepositoryName, page) => client.workflows(at, page),
    artifacts: (at, page) => client.artifacts(at, page),
    artifact: (at, id) => client.artifact(at, id),
    defaultBranch: (at) => client.defaultBranch(at),
    async runs(at, file, event, created) {
      const key = `${file} ${event} ${created}`;
      const page = noted(known.runs.get(key) ?? (await client.runs(at, file, event, created)));
      used.runs.set(key, page);
      return page;
    },
    async jobsOf(at, id) {
      const key = String(id);
      if (going.has(id)) return client.jobsOf(at, id);
      const jobs = known.jobs.get(key) ?? (await client.jobsOf(at, id));
      used.jobs.set(key, jobs);
      return jobs;
    },
  };
}

function isGoing({ conclusion }: Run): boolean {
  return conclusion === null;
}

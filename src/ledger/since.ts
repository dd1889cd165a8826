import { z } from 'zod';
import { rangeSchema } from '../report/forecast.ts';
import { budgetSchema } from '../report/report.ts';
import { parseJson } from '../support/json.ts';
import type { Ledger, Since } from './schema.ts';

const range = rangeSchema.strip().nullable();
const job = { repository: z.string(), workflow: z.string(), job: z.string() };

/** What of an earlier ledger is compared; other keys of it are passed over. */
const beforeSchema = z.object({
  schema: z.literal('spend-guard/ledger/v1'),
  day: z.string(),
  lines: z.object({
    api: z.object({ jobs: z.number(), dollars: range }),
    subscription: z.object({ jobs: z.number(), credits: range }),
  }),
  repositories: z.array(z.object({ name: z.string() })),
  unreadable: z.array(z.object({ repository: z.string().nullable() })),
  jobs: z.array(z.object({ ...job, budget: budgetSchema })),
  credentials: z.array(z.object({ name: z.string() })),
  findings: z.array(z.object({ repository: z.string(), fingerprint: z.string() })),
});

export type Before = z.infer<typeof beforeSchema>;

/** An earlier ledger, or what is wrong with it. */
export function readBefore(text: string): Before | { readonly problem: string } {
  const value = parseJson(text);
  if (value === undefined) return { problem: 'is no JSON' };
  const parsed = beforeSchema.safeParse(value);
  return parsed.success
    ? parsed.data
    : { problem: 'is no ledger of version 1, which `ledger --format json` writes' };
}

/**
 * What differs from an earlier ledger. Of a repository that could not be read, now or then, nothing is
 * said to have begun or ended: it was lost or found.
 */
export function changesSince(before: Before, now: Ledger): Since {
  const [was, is] = [sides(before), sides(now)];
  const both = (repository: string) => {
    const key = repository.toLowerCase();
    return !was.unread.has(key) && !is.unread.has(key);
  };
  const jobsThen = new Map(before.jobs.map((one) => [nameOf(one), one]));
  const jobsNow = new Map(now.jobs.map((one) => [nameOf(one), one]));
  const started = now.jobs.filter((one) => !jobsThen.has(nameOf(one)) && both(one.repository));
  const stopped = before.jobs.filter((one) => !jobsNow.has(nameOf(one)) && both(one.repository));
  const known = new Set(before.findings.map(fingerprintOf));
  const standing = new Set(now.findings.map(fingerprintOf));
  const names = new Set(before.credentials.map(({ name }) => name));
  return {
    day: before.day,
    repositories: {
      added: now.repositories.flatMap(({ name }) =>
        was.read.has(name.toLowerCase()) || was.unread.has(name.toLowerCase()) ? [] : [name],
      ),
      gone: before.repositories.flatMap(({ name }) =>
        is.read.has(name.toLowerCase()) || is.unread.has(name.toLowerCase()) ? [] : [name],
      ),
      lost: before.repositories.flatMap(({ name }) =>
        is.unread.has(name.toLowerCase()) ? [name] : [],
      ),
      found: now.repositories.flatMap(({ name }) =>
        was.unread.has(name.toLowerCase()) ? [name] : [],
      ),
    },
    started: started.map(({ budget, ...one }) => ({ ...idOf(one), to: budget })),
    stopped: stopped.map(({ budget, ...one }) => ({ ...idOf(one), from: budget })),
    moved: now.jobs.flatMap((one) => {
      const then = jobsThen.get(nameOf(one));
      if (then === undefined || then.budget === one.budget) return [];
      return [{ ...idOf(one), from: then.budget, to: one.budget }];
    }),
    credentials: [
      ...new Set(now.credentials.flatMap(({ name }) => (names.has(name) ? [] : [name]))),
    ],
    api: before.lines.api,
    subscription: before.lines.subscription,
    findings: {
      new: now.findings.filter((one) => !known.has(fingerprintOf(one)) && both(one.repository)),
      gone: before.findings.filter(
        (one) => !standing.has(fingerprintOf(one)) && both(one.repository),
      ).length,
    },
  };
}

function sides({ repositories, unreadable }: Pick<Before, 'repositories' | 'unreadable'>) {
  return {
    read: new Set(repositories.map(({ name }) => name.toLowerCase())),
    unread: new Set(unreadable.flatMap(({ repository }) => repository?.toLowerCase() ?? [])),
  };
}

interface JobName {
  readonly repository: string;
  readonly workflow: string;
  readonly job: string;
}

const nameOf = ({ repository, workflow, job: id }: JobName): string =>
  `${repository.toLowerCase()}\n${workflow}\n${id}`;
const idOf = ({ repository, workflow, job: id }: JobName): JobName => ({
  repository,
  workflow,
  job: id,
});
const fingerprintOf = (one: {
  readonly repository: string;
  readonly fingerprint: string;
}): string => `${one.repository.toLowerCase()}\n${one.fingerprint}`;

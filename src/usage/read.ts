/**
 * Takes a record that somebody handed in: a job wrote it, and whoever writes a job can write any. Only
 * what can be true is taken, through the same doors as when it was made.
 */
import { CLIENTS, type Client } from './clients.ts';
import type { Doubt } from './doubts.ts';
import { DOUBTS } from './doubts.ts';
import { clientVersion, modelName, providerName } from './names.ts';
import { BASES, type Basis, type Paid } from './payer.ts';
import { MOST_USES, type Use, type Used } from './record.ts';
import type { UsageRun } from './schema.ts';
import { beyond, countOf, countsOf, type Fields, fieldsOf } from './tokens.ts';

export interface ReadRecord {
  /** As the job says; who fetched it may know better. */
  readonly run: UsageRun;
  readonly day: string;
  readonly used: Used;
}

/** Longer ones are none of ours. */
export const MOST_RECORD_BYTES = 256 * 1024;

/** Undefined where it is no record of a run, or none that can be true. */
export function readRecord(text: string): ReadRecord | undefined {
  if (text.length > MOST_RECORD_BYTES) return undefined;
  let written: Fields;
  try {
    written = fieldsOf(JSON.parse(text));
  } catch {
    return undefined;
  }
  if (written.schema !== 'spend-guard/usage/v1') return undefined;
  const run = runOf(fieldsOf(written.run));
  const { day } = written;
  const record = fieldsOf(written.record);
  if (run === undefined || typeof day !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(day))
    return undefined;
  const uses = Array.isArray(record.uses) ? record.uses.map((use) => useOf(fieldsOf(use))) : [];
  const known = uses.filter((use) => use !== undefined);
  const threads = countOf(record.threads);
  if (known.length < uses.length || uses.length > MOST_USES || threads === undefined)
    return undefined;
  const doubts = Array.isArray(written.doubts) ? written.doubts.filter(isDoubt) : [];
  const complete = record.complete === true && doubts.length === 0;
  const limitReached = record.limitReached === true;
  return { run, day, used: { complete, doubts, threads, limitReached, uses: known } };
}

const PATH = /^\.github\/workflows\/[^\p{Cc}/\\]{1,200}\.ya?ml$/u;
/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_id */
const JOB = /^[A-Za-z_][\w-]{0,100}$/;

function runOf(written: Fields): UsageRun | undefined {
  const [id, attempt, leg] = [written.id, written.attempt, written.leg].map(countOf);
  const { repository, workflow, job, event, commit } = written;
  if (id === undefined || attempt === undefined || leg === undefined) return undefined;
  if (!matches(repository, /^[\w.-]{1,100}\/[\w.-]{1,100}$/) || !matches(workflow, PATH))
    return undefined;
  if (!matches(job, JOB) || !matches(event, /^[a-z_]{0,40}$/)) return undefined;
  if (!matches(commit, /^(?:[0-9a-f]{40}|[0-9a-f]{64}|)$/)) return undefined;
  return { repository, id, attempt, workflow, job, leg, event, commit };
}

function matches(written: unknown, pattern: RegExp): written is string {
  return typeof written === 'string' && pattern.test(written);
}

const BUDGETS: ReadonlySet<unknown> = new Set<Paid['budget']>([
  ...(['api', 'subscription', 'other', 'none', 'unclear'] as const),
]);

function useOf(written: Fields): Use | undefined {
  const { client, budget, confidence, basis } = written;
  if (!isClient(client) || !BUDGETS.has(budget)) return undefined;
  if (typeof basis !== 'string' || !Object.hasOwn(BASES, basis)) return undefined;
  const [requests, largestRequest] = [written.requests, written.largestRequest].map(countOf);
  const tokens = countsOf(fieldsOf(written.tokens));
  const long = fieldsOf(written.long);
  const [longRequests, longTokens] = [countOf(long.requests), countsOf(fieldsOf(long.tokens))];
  if (requests === undefined || largestRequest === undefined || tokens === undefined)
    return undefined;
  if (longRequests === undefined || longTokens === undefined) return undefined;
  if (longRequests > requests || beyond(tokens, longTokens) === undefined) return undefined;
  if (largestRequest > tokens.input) return undefined;
  return {
    client,
    clientVersion: clientVersion(written.clientVersion),
    provider: providerName(written.provider),
    model: modelName(written.model),
    budget: budget as Paid['budget'],
    confidence: confidence === 'certain' ? 'certain' : 'likely',
    basis: basis as Basis,
    ...{ requests, tokens, largestRequest },
    long: { requests: longRequests, tokens: longTokens },
  };
}

function isClient(written: unknown): written is Client {
  return (CLIENTS as readonly unknown[]).includes(written);
}

function isDoubt(written: unknown): written is Doubt {
  return typeof written === 'string' && Object.hasOwn(DOUBTS, written);
}

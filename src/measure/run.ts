import { statSync } from 'node:fs';
import type { UsageRun } from '../usage/schema.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Which run this is, by what the runner sets; null elsewhere.
 * https://docs.github.com/actions/reference/workflows-and-actions/variables
 */
export function runOf(environment: Environment): UsageRun | null {
  const id = Number(environment.GITHUB_RUN_ID);
  const [, workflow] = /^[^/]+\/[^/]+\/(.+?)@/.exec(environment.GITHUB_WORKFLOW_REF ?? '') ?? [];
  const { GITHUB_REPOSITORY: repository, GITHUB_JOB: job } = environment;
  if (!Number.isSafeInteger(id) || id <= 0 || !workflow || !repository || !job) return null;
  return {
    ...{ repository, id, workflow, job },
    attempt: wholeOf(environment.GITHUB_RUN_ATTEMPT, 1),
    leg: wholeOf(environment.SPEND_GUARD_LEG, 0),
    event: environment.GITHUB_EVENT_NAME ?? '',
    commit: environment.GITHUB_SHA ?? '',
  };
}

function wholeOf(text: string | undefined, otherwise: number): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : otherwise;
}

/**
 * When the job began: the runner writes the event's file before the first step. What a home holds of
 * earlier jobs, on a machine that is kept, is not this job's.
 */
export function jobStart(environment: Environment): number | undefined {
  const path = environment.GITHUB_EVENT_PATH;
  if (!path) return undefined;
  try {
    return statSync(path).mtimeMs;
  } catch {
    return undefined;
  }
}

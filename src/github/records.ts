import { MOST_RECORD_BYTES, readRecord } from '../usage/read.ts';
import type { MeasuredRun } from '../usage/trial.ts';
import { GitHubError } from './client.ts';
import type { RepositoryName } from './event.ts';
import type { Artifact, RunsClient } from './runs.ts';
import { fileInZip } from './zip.ts';

/** A run's record, and whose it is; whether its workflow is still the same only a clone knows. */
export type FetchedRecord = Omit<MeasuredRun, 'same' | 'costs'>;

const PREFIX = 'spend-guard-usage.';
/** A token has 1,000 requests an hour, and each record is one. */
const MOST_RECORDS = 60;
const MOST_PAGES = 5;

/**
 * The newest records that earlier runs of this repository left as artifacts. Those of forks are not
 * even fetched: who opens a pull request writes them. What a record says of its run counts only where
 * GitHub says the same.
 */
export async function fetchRecords(
  client: RunsClient,
  at: RepositoryName,
  gaps: string[],
): Promise<readonly FetchedRecord[]> {
  try {
    const artifacts = await listed(client, at);
    if (artifacts.length > MOST_RECORDS)
      gaps.push(`${artifacts.length - MOST_RECORDS} older records of what runs used`);
    const home = artifacts.length === 0 ? undefined : await client.defaultBranch(at);
    const found: FetchedRecord[] = [];
    for (const artifact of artifacts.slice(0, MOST_RECORDS)) {
      const record = await fetched(client, at, artifact);
      if (record !== undefined)
        found.push({ ...record, trusted: home !== undefined && artifact.branch === home });
    }
    return found;
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    gaps.push(`records of what runs used: ${error.message}`);
    return [];
  }
}

/** Newest first, as GitHub lists them. */
async function listed(client: RunsClient, at: RepositoryName): Promise<readonly Artifact[]> {
  const found: Artifact[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { artifacts, last } = await client.artifacts(at, page);
    found.push(
      ...artifacts.filter(
        ({ name, fork, bytes }) => name.startsWith(PREFIX) && !fork && bytes <= MOST_RECORD_BYTES,
      ),
    );
    if (last) break;
  }
  return found;
}

async function fetched(client: RunsClient, at: RepositoryName, artifact: Artifact) {
  const text = fileInZip(await client.artifact(at, artifact.id), '.json', MOST_RECORD_BYTES);
  const record = text === undefined ? undefined : readRecord(text);
  if (record === undefined) return undefined;
  const { run } = record;
  const own = run.repository.toLowerCase() === `${at.owner}/${at.repository}`.toLowerCase();
  if (!own || run.id !== artifact.run) return undefined;
  // A pull request runs on a commit that merges it, which GitHub does not tell here.
  return { ...record, run: { ...run, commit: run.commit || artifact.commit } };
}

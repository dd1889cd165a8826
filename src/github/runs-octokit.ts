import { field, listField, numberField, textField } from './fields.ts';
import { askedWith, type Connection, load } from './octokit.ts';
import type { Artifact, Run, RunJob, RunsClient, WorkflowState } from './runs.ts';

/** As many as one page holds; the pages are newest first. */
const PAGE = 100;

/** The runs of a repository's workflows over the official toolkit. */
export async function connectRuns(connection: Connection): Promise<RunsClient> {
  const octokit = await load(connection);
  const asked = <T>(request: () => Promise<T>) => askedWith(connection.token, request);
  const names = (at: { owner: string; repository: string }) => ({
    owner: at.owner,
    repo: at.repository,
  });
  return {
    workflows: (at, page) =>
      asked(async () => {
        const { data } = await octokit.rest.actions.listRepoWorkflows({
          ...names(at),
          ...{ per_page: PAGE, page },
        });
        const listed = listField(data, 'workflows');
        return { workflows: listed.flatMap(toWorkflow), last: listed.length < PAGE };
      }),
    runs: (at, file, event, created) =>
      asked(async () => {
        const { data } = await octokit.rest.actions.listWorkflowRuns({
          ...names(at),
          workflow_id: file,
          event,
          created,
          per_page: PAGE,
        });
        return { total: totalOf(data), runs: listField(data, 'workflow_runs').flatMap(toRun) };
      }),
    jobsOf: (at, run) =>
      asked(async () => {
        const { data } = await octokit.rest.actions.listJobsForWorkflowRun({
          ...names(at),
          run_id: run,
          filter: 'all',
          per_page: PAGE,
        });
        return listField(data, 'jobs').flatMap(toJob);
      }),
    artifacts: (at, page) =>
      asked(async () => {
        const { data } = await octokit.rest.actions.listArtifactsForRepo({
          ...names(at),
          ...{ per_page: PAGE, page },
        });
        const listed = listField(data, 'artifacts');
        return { artifacts: listed.flatMap(toArtifact), last: listed.length < PAGE };
      }),
    artifact: (at, id) =>
      asked(async () => {
        const { data } = await octokit.rest.actions.downloadArtifact({
          ...names(at),
          ...{ artifact_id: id, archive_format: 'zip' },
          // It lies with whoever stores it; the token is not sent there.
          request: { redirect: 'follow' },
        });
        return data instanceof ArrayBuffer ? Buffer.from(data) : Buffer.alloc(0);
      }),
    defaultBranch: (at) =>
      asked(async () => {
        const { data } = await octokit.rest.repos.get(names(at));
        return textField(data, 'default_branch');
      }),
  };
}

/** A number, or since 2026-09-25 perhaps `2,500+`: infinite then, because nobody says how many. */
function totalOf(data: unknown): number {
  const total = field(data, 'total_count');
  if (typeof total === 'number') return total;
  return typeof total === 'string' && /^[\d,]+$/.test(total)
    ? Number(total.replaceAll(',', ''))
    : Number.POSITIVE_INFINITY;
}

function toWorkflow(data: unknown): readonly WorkflowState[] {
  const path = textField(data, 'path');
  return path === undefined ? [] : [{ path, state: textField(data, 'state') ?? 'active' }];
}

function toArtifact(data: unknown): readonly Artifact[] {
  const id = numberField(data, 'id');
  const name = textField(data, 'name');
  const run = numberField(data, 'workflow_run', 'id');
  if (id === undefined || name === undefined || run === undefined) return [];
  if (field(data, 'expired') === true) return [];
  const home = numberField(data, 'workflow_run', 'repository_id');
  return [
    {
      ...{ id, name, run },
      bytes: numberField(data, 'size_in_bytes') ?? Number.POSITIVE_INFINITY,
      branch: textField(data, 'workflow_run', 'head_branch') ?? null,
      commit: textField(data, 'workflow_run', 'head_sha') ?? '',
      // Where GitHub does not say whose it is, it is not ours.
      fork: home === undefined || home !== numberField(data, 'workflow_run', 'head_repository_id'),
    },
  ];
}

function toRun(data: unknown): readonly Run[] {
  const id = numberField(data, 'id');
  const started = Date.parse(textField(data, 'created_at') ?? '') / 1000;
  if (id === undefined || Number.isNaN(started)) return [];
  const attempt = numberField(data, 'run_attempt') ?? 1;
  return [{ id, started, attempt, conclusion: textField(data, 'conclusion') ?? null }];
}

function toJob(data: unknown): readonly RunJob[] {
  const name = textField(data, 'name');
  if (name === undefined) return [];
  const attempt = numberField(data, 'run_attempt') ?? 1;
  return [{ name, attempt, conclusion: textField(data, 'conclusion') ?? null }];
}

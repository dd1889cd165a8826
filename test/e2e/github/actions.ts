import type { Answer } from './answers.ts';
import type { Call } from './contract.ts';

/** What the fake GitHub knows of runs. */
export interface ActionsState {
  readonly workflows: readonly { readonly path: string; readonly state?: string }[];
  /** All runs, oldest first. */
  readonly runs: readonly FakeRun[];
  /** Since 2026-09-25 GitHub says no more than that there are more: as a text, or as that number. */
  readonly beyond?: '2,500+' | 2500;
  /** Oldest first. */
  readonly artifacts?: readonly FakeArtifact[];
  readonly defaultBranch?: string;
}

export interface FakeArtifact {
  readonly name: string;
  readonly run: number;
  readonly branch?: string;
  /** The run was of a branch of another repository. */
  readonly fork?: boolean;
  readonly bytes?: number;
  /** Where GitHub sends for it: another host, with a signature in the address and no token. */
  readonly at: string;
}

export interface FakeRun {
  readonly id: number;
  /** The workflow's file name. */
  readonly file: string;
  readonly event: string;
  /** Seconds since 1970. */
  readonly at: number;
  readonly jobs?: readonly {
    readonly name: string;
    readonly conclusion: string;
    readonly attempt?: number;
  }[];
}

/** `undefined`: it is no question about runs. */
export function actionsAnswer(actions: ActionsState | undefined, call: Call): Answer | undefined {
  if (actions === undefined) return undefined;
  if (call.operation === 'repos/get')
    return { status: 200, body: { default_branch: actions.defaultBranch ?? 'main' } };
  if (!call.operation.startsWith('actions/')) return undefined;
  switch (call.operation) {
    case 'actions/list-repo-workflows': {
      const workflows = actions.workflows.map(workflowJson);
      const size = Number(call.query.get('per_page') ?? 30);
      const from = (Number(call.query.get('page') ?? 1) - 1) * size;
      const page = workflows.slice(from, from + size);
      return { status: 200, body: { total_count: workflows.length, workflows: page } };
    }
    case 'actions/list-workflow-runs':
      return runs(actions, call);
    case 'actions/list-jobs-for-workflow-run': {
      const run = actions.runs.find(({ id }) => String(id) === call.path.run_id);
      const jobs = (run?.jobs ?? []).map((job) => ({ ...job, run_attempt: job.attempt ?? 1 }));
      return { status: 200, body: { total_count: jobs.length, jobs } };
    }
    case 'actions/list-artifacts-for-repo': {
      const all = (actions.artifacts ?? []).map(artifactJson).toReversed();
      const size = Number(call.query.get('per_page') ?? 30);
      const from = (Number(call.query.get('page') ?? 1) - 1) * size;
      const page = all.slice(from, from + size);
      return { status: 200, body: { total_count: all.length, artifacts: page } };
    }
    case 'actions/download-artifact': {
      const found = actions.artifacts?.[Number(call.path.artifact_id) - 1];
      if (found === undefined) return { status: 404, body: { message: 'Not Found' } };
      return { status: 302, body: undefined, headers: { location: found.at } };
    }
    default:
      return undefined;
  }
}

function artifactJson(
  { name, run, branch = 'main', fork = false, bytes = 500 }: FakeArtifact,
  index: number,
) {
  const day = '2026-11-27T00:00:00Z';
  return {
    ...{ id: index + 1, node_id: 'A', name, size_in_bytes: bytes, expired: false },
    ...{ url: 'https://api.github.com/a', archive_download_url: 'https://api.github.com/a/zip' },
    ...{ created_at: day, expires_at: day, updated_at: day },
    workflow_run: {
      ...{ id: run, repository_id: 1, head_repository_id: fork ? 2 : 1 },
      ...{ head_branch: branch, head_sha: 'c'.repeat(40) },
    },
  };
}

function runs({ runs: all, beyond = 2500 }: ActionsState, { path, query }: Call): Answer {
  const [from = '', to = ''] = (query.get('created') ?? '').split('..');
  const [first, last] = [Date.parse(from) / 1000, Date.parse(to) / 1000];
  const found = all.filter(
    ({ file, event, at }) =>
      file === path.workflow_id && event === query.get('event') && at >= first && at <= last,
  );
  const page = found.toReversed().slice(0, Number(query.get('per_page') ?? 30));
  return {
    status: 200,
    body: {
      total_count: found.length >= 2500 ? beyond : found.length,
      workflow_runs: page.map(({ id, at, event }) => ({
        ...{ id, event, run_attempt: 1, conclusion: 'success' },
        created_at: new Date(at * 1000).toISOString(),
      })),
    },
  };
}

function workflowJson(
  { path, state = 'active' }: ActionsState['workflows'][number],
  index: number,
) {
  const url = 'https://api.github.com/w';
  const day = '2026-01-01T00:00:00Z';
  return {
    ...{ id: index + 1, node_id: 'W', name: path, path, state, created_at: day, updated_at: day },
    ...{ url, html_url: url, badge_url: url },
  };
}

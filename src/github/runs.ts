import type { RepositoryName } from './event.ts';

/** One page of the runs of a workflow in a window of time. */
export interface RunsPage {
  /** What GitHub says there are in all; above 2,500 it may say no more than that. */
  readonly total: number;
  readonly runs: readonly Run[];
}

export interface Run {
  readonly id: number;
  /** Seconds since 1970. */
  readonly started: number;
  readonly attempt: number;
  readonly conclusion: string | null;
}

/** One attempt at a job of a run. */
export interface RunJob {
  readonly name: string;
  readonly attempt: number;
  readonly conclusion: string | null;
}

export interface WorkflowState {
  readonly path: string;
  /** `active`, `disabled_manually`, `disabled_inactivity`, … */
  readonly state: string;
}

export interface WorkflowsPage {
  readonly workflows: readonly WorkflowState[];
  readonly last: boolean;
}

/** What a run left for others to download. */
export interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  readonly run: number;
  readonly branch: string | null;
  readonly commit: string;
  /** The run was of another repository's branch. */
  readonly fork: boolean;
}

export interface ArtifactsPage {
  /** Those that have not expired. */
  readonly artifacts: readonly Artifact[];
  readonly last: boolean;
}

/** What the history asks of GitHub; needs `actions: read`. Every method throws `GitHubError` and nothing else. */
export interface RunsClient {
  /** A hundred a page, the first is 1. */
  workflows(at: RepositoryName, page: number): Promise<WorkflowsPage>;
  /** @param created `2026-11-02T00:00:00Z..2026-11-08T23:59:59Z` */
  runs(at: RepositoryName, file: string, event: string, created: string): Promise<RunsPage>;
  /** All attempts of the jobs of a run. */
  jobsOf(at: RepositoryName, run: number): Promise<readonly RunJob[]>;
  /** A hundred a page, newest first. */
  artifacts(at: RepositoryName, page: number): Promise<ArtifactsPage>;
  /** An artifact as a ZIP archive. */
  artifact(at: RepositoryName, id: number): Promise<Buffer>;
  defaultBranch(at: RepositoryName): Promise<string | undefined>;
}

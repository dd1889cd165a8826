import type { State } from './state.ts';

/** The payload of a `pull_request` or `pull_request_target` event, as far as anything reads it. */
export function pullRequestPayload(state: State, more: { readonly fork?: string } = {}): unknown {
  const { pull, repository } = state;
  return {
    action: 'synchronize',
    number: pull.number,
    pull_request: {
      number: pull.number,
      head: {
        sha: pull.headSha,
        ref: pull.headBranch,
        repo: { full_name: more.fork ?? repository },
      },
      base: { sha: pull.baseSha, ref: 'main', repo: { full_name: repository } },
    },
    repository: { full_name: repository },
  };
}

/** The payload of a `workflow_run` event; GitHub names no pull request for a fork. */
export function workflowRunPayload(
  state: State,
  more: { readonly fork?: string; readonly conclusion?: string } = {},
): unknown {
  const { pull, repository } = state;
  return {
    action: 'completed',
    workflow_run: {
      id: 500,
      event: 'pull_request',
      conclusion: more.conclusion ?? 'success',
      head_sha: pull.headSha,
      head_branch: pull.headBranch,
      head_repository: { full_name: more.fork ?? repository },
      pull_requests: more.fork
        ? []
        : [
            {
              number: pull.number,
              head: { sha: pull.headSha, ref: pull.headBranch },
              base: { sha: pull.baseSha, ref: 'main' },
            },
          ],
    },
    repository: { full_name: repository },
  };
}
